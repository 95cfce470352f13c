use super::*;

fn described(text: &str) -> RawDescription {
    read(&Located::new(text.to_owned(), Span::default()), Vec::new())
}

fn values(found: &RawDescription) -> Vec<(&str, &str)> {
    found
        .options
        .iter()
        .map(|option| (option.value.value.as_str(), option.label.0.as_str()))
        .collect()
}

fn value(located: &Option<Located<String>>) -> Option<&str> {
    located.as_ref().map(|located| located.value.as_str())
}

#[test]
fn constant_expressions_compile() {
    for pattern in [
        &LABEL,
        &SPOKEN_DEFAULT,
        &options::ITEM,
        &options::VALUE,
        &options::RUN,
        &options::CONSTANT,
        &options::FIRST_CONSTANT,
        &options::NEXT_CONSTANT,
        &limits::RANGE,
        &limits::ONE,
        &limits::RULE,
    ] {
        assert!(pattern.is_sound(), "{pattern:?}");
    }
}

#[test]
fn labels_are_taken_out_of_the_words() {
    let found = described(
        "The id.\n**注意**：mind it.\n**示例值**：\"a_1\"\n**默认值**：`10`\nMore words.",
    );
    assert_eq!(found.text.0, "The id.\n注意：mind it.\nMore words.");
    assert_eq!(value(&found.example), Some("\"a_1\""));
    assert_eq!(value(&found.default), Some("10"));
}

#[test]
fn examples_within_a_list_of_values_belong_to_the_values() {
    let text = "Kind. 示例值：`user` 可选值： - `user`：a person。示例值：ou_1 - `chat`：a group。示例值：oc_1";
    let found = described(text);
    let values: Vec<&str> = values(&found).into_iter().map(|(value, _)| value).collect();
    assert_eq!(values, ["user", "chat"]);
    assert_eq!(value(&found.example), Some("user"));
}

#[test]
fn bits_are_told_by_words() {
    assert!(described("打卡类型，位运算。\n可选值：\n- 1：a\n- 2：b").is_bit_mask);
    assert!(!described("打卡类型。\n可选值：\n- 1：a\n- 2：b").is_bit_mask);
}

#[test]
fn dashes_of_lists_are_no_part_of_values() {
    for (text, expected) in [
        (
            "Kind.\n可选值有：\n-true：yes\n-false：no",
            [("true", "yes"), ("false", "no")],
        ),
        (
            "Kind.\n可选值有：\n-1：first\n-2：second",
            [("1", "first"), ("2", "second")],
        ),
        (
            "Kind.\n可选值有：\n-1：unknown\n0：none",
            [("-1", "unknown"), ("0", "none")],
        ),
    ] {
        assert_eq!(values(&described(text)), expected, "{text}");
    }
}

#[test]
fn the_first_value_of_a_run_may_follow_the_colon_of_the_words() {
    let found = described("故障类型列表：1: 黑屏 2: 白屏 3: 无法打开");
    let expected = [("1", "黑屏"), ("2", "白屏"), ("3", "无法打开")];
    assert_eq!(values(&found), expected);
    assert_eq!(found.text.0, "故障类型列表：");
    let time = described("Times: 10:30\nA: first\nB: second");
    assert_eq!(values(&time), [("A", "first"), ("B", "second")]);
}

#[test]
fn values_are_read_from_lists_and_from_runs() {
    let expected = [("user", "a person"), ("chat", "a group")];
    for text in [
        "Kind.\n**可选值有**：\n- `user`: a person\n- `chat`: a group\n**示例值**：user",
        "Kind.\n**可选值有**：\n- `user`: a person - `chat`: a group\n**示例值**：user",
        "Kind.            **可选值**： - `user`: a person - `chat`: a group            **示例值**：user",
        "Kind.\n**Optional values are**:\n- `user`: a person\n- `chat`: a group\n**Example**: user",
        "Kind.\n可选值：\n- user：a person\n- chat：a group\n示例值：user",
        "Kind.\n**可选值**： * user：a person * chat：a group\n**示例值**：user",
    ] {
        let found = described(text);
        assert_eq!(values(&found), expected, "{text}");
        assert_eq!(found.text.0, "Kind.", "{text}");
        assert_eq!(value(&found.example), Some("user"), "{text}");
    }
}

#[test]
fn inline_lists_are_values() {
    assert_eq!(
        values(&described("Kind.\n可选值：1、2、3")),
        [("1", ""), ("2", ""), ("3", "")]
    );
    assert_eq!(
        values(&described("**可选值有**：`a`：first；`b`：second")),
        [("a", "first"), ("b", "second")]
    );
}

#[test]
fn an_option_may_say_that_it_is_the_default() {
    let found = described(
        "Send?\n\n**可选值有**：\n- true（默认值）：send\n- false：do not\n **示例**: false",
    );
    assert_eq!(values(&found), [("true", "send"), ("false", "do not")]);
    assert_eq!(value(&found.default), Some("true"));
    assert_eq!(value(&found.example), Some("false"));
}

#[test]
fn limits_come_from_rules() {
    let found = described("x\n**数据校验规则**：\n- 长度范围：`1` ～ `64` 字符");
    assert_eq!(
        (found.limits.min_length, found.limits.max_length),
        (Some(1), Some(64))
    );
    let found = described("x\n**数据校验规则**：\n- 最大长度：`200` 字符 - 正则校验：`^[a-z]+$`");
    assert_eq!(found.limits.max_length, Some(200));
    assert_eq!(found.limits.pattern.as_deref(), Some("^[a-z]+$"));
    let found = described("x\n**数据校验规则**：\n- 取值范围：`-1` ～ `2,000`");
    assert_eq!(found.limits.minimum.as_deref(), Some("-1"));
    assert_eq!(found.limits.maximum.as_deref(), Some("2000"));
    let found = described(
        "x\n**Data validation rules**:\n- Length range: `1` ~ `50` characters\n- Maximum: `5`",
    );
    assert_eq!(found.limits.max_length, Some(50));
    assert_eq!(found.limits.maximum.as_deref(), Some("5"));
    assert_eq!(found.text.0, "x");
}

#[test]
fn constants_below_each_other_are_values() {
    let apart = described("State\n\n0: waits\n\n1: is done\n\nMore.");
    assert_eq!(values(&apart), [("0", "waits"), ("1", "is done")]);
    let found = described("State\nPENDING    - waits\nDONE -  is done\nMore.");
    assert_eq!(values(&found), [("PENDING", "waits"), ("DONE", "is done")]);
    assert_eq!(found.text.0, "State\nMore.");
    let found = described("Kind: 1：one 2：two");
    assert_eq!(values(&found), [("1", "one"), ("2", "two")]);
    assert_eq!(found.text.0, "Kind:");
    let found = described("Steps\n1. first\n2. second");
    assert!(found.options.is_empty());
    let found = described("ID：one\nwords");
    assert!(found.options.is_empty());
    assert_eq!(value(&described("How many, 默认 20").default), Some("20"));
    assert_eq!(value(&described("How long, 默认 1 小时").default), None);
}

#[test]
fn rules_that_run_together_are_all_read() {
    let found =
        described("x\n**数据校验规则**：\n- 长度范围：`1` ～ `9` 字符 - 正则校验：`^[^\\[\\]]+$`");
    assert_eq!(found.limits.max_length, Some(9));
    assert_eq!(found.limits.pattern.as_deref(), Some("^[^\\[\\]]+$"));
    let found = described("x\n**数据校验规则**：\n- 最大长度：64 字符 - 只能是字母");
    assert_eq!(found.limits.max_length, Some(64));
    assert!(found.text.0.contains("只能是字母"));
    let found = described("Kind.\n**可选值有**：\n- `a`: words，最大长度：20 - `b`: more");
    assert_eq!(found.options.len(), 2);
    assert!(found.limits.is_empty());
    let found = described("On?\n**可能值有**：\ntrue：on false：off");
    assert_eq!(values(&found), [("true", "on"), ("false", "off")]);
}

#[test]
fn scopes_and_fixed_values_have_their_places() {
    let found = described(
        "User.\n**当值为 `user_id`，字段权限要求**： `contact:user.employee_id:readonly` get it",
    );
    assert_eq!(found.scopes, ["contact:user.employee_id:readonly"]);
    assert_eq!(found.text.0, "User.");
    let found = described("**固定值**：\"application/json; charset=utf-8\"");
    assert_eq!(
        value(&found.fixed),
        Some("\"application/json; charset=utf-8\"")
    );
    assert!(found.text.is_empty());
}

#[test]
fn spoken_defaults_stay_in_the_words() {
    let found = described("How many. 默认值为 20。");
    assert_eq!(value(&found.default), Some("20"));
    assert_eq!(found.text.0, "How many. 默认值为 20。");
}

#[test]
fn an_example_may_be_json_over_lines() {
    let found = described("List.\n**示例值**：[\n  \"a\",\n  \"b\"\n]\nAfter.");
    assert_eq!(value(&found.example), Some("[\n  \"a\",\n  \"b\"\n]"));
    assert_eq!(found.text.0, "List.\nAfter.");
}

#[test]
fn structured_values_win() {
    let given = vec![RawOption {
        value: Located::new("a".to_owned(), Span::default()),
        label: "first".into(),
    }];
    let text = Located::new(
        "Kind.\n**可选值有**：\n- b：second\n- c：third".to_owned(),
        Span::default(),
    );
    let found = read(&text, given);
    assert_eq!(values(&found), [("a", "first")]);
    assert!(found.text.0.contains("second"));
}
