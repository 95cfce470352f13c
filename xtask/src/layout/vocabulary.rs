//! The words by which pages name their parts: headings, columns, rows of the request table,
//! labels within descriptions, yes and no. One list for every layout, Chinese and English.
//!
//! A word is looked up in its normal form ([`normalise`]). Where characters were lost on the way
//! to us, what is left decides, as long as only one meaning fits.

use std::collections::BTreeSet;

use super::text::{LOST, decode_entities};
use crate::model::FieldPlace;

/// Declares a kind of word: its meanings, and for each the words in their normal form.
macro_rules! words {
    ($(#[$doc:meta])* $kind:ident { $($(#[$item_doc:meta])* $meaning:ident = [$($word:literal),+ $(,)?],)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $kind {
            $($(#[$item_doc])* $meaning,)+
        }

        impl $kind {
            const WORDS: &[(&str, $kind)] = &[$($(($word, $kind::$meaning),)+)+];

            /// What `text` means, whatever its marks, spaces, case and lost characters.
            pub fn of(text: &str) -> Option<$kind> {
                if is_prose(text) {
                    return None;
                }
                look_up(Self::WORDS, &normalise(text))
            }
        }
    };
}

words! {
    /// What a heading announces about the blocks below it.
    Heading {
        /// The request, its table of URL and method first.
        Request = ["请求", "http请求", "请求说明", "请求信息", "基本信息", "request", "http request"],
        /// Request headers.
        RequestHeaders = ["请求头", "请求header", "header", "headers", "请求头参数", "http请求头",
            "request header", "request headers", "header parameters"],
        /// Parameters in the path.
        PathParameters = ["路径参数", "请求路径参数", "path参数", "url路径参数", "path parameter",
            "path parameters", "path"],
        /// Parameters in the query.
        QueryParameters = ["查询参数", "请求参数query", "query参数", "url查询参数", "url参数", "请求查询参数",
            "query parameter", "query parameters", "query"],
        /// Request parameters, wherever they go.
        RequestParameters = ["请求参数", "参数", "参数说明", "请求参数说明", "入参", "request parameters", "parameters"],
        /// The request body.
        RequestBody = ["请求体", "请求body", "body", "请求体参数", "body参数", "请求包体", "request body",
            "body parameters", "request body parameters"],
        /// Examples of the request.
        RequestExample = ["请求体示例", "请求示例", "请求包体示例", "请求样例", "body示例", "curl示例",
            "请求代码示例", "curl请求示例", "request body example", "request body examples",
            "request example", "request examples", "sample request", "sample request body"],
        /// The response.
        Response = ["响应", "返回", "返回说明", "http响应", "response", "http response"],
        /// Response headers.
        ResponseHeaders = ["响应头", "返回头", "response header", "response headers"],
        /// The response body.
        ResponseBody = ["响应体", "返回参数", "响应参数", "返回体", "返回值", "返回参数说明", "响应包体", "返回body",
            "响应体参数", "返回结果", "返回字段说明", "响应字段说明", "返回值说明", "出参",
            "response body", "response parameters", "response body parameters"],
        /// Examples of the response.
        ResponseExample = ["响应体示例", "响应示例", "返回示例", "返回体示例", "返回body示例", "响应包体示例",
            "返回结果示例", "返回值示例", "响应样例", "返回样例", "response body example", "response body examples",
            "response example", "response examples", "sample response", "sample response body"],
        /// Error codes.
        Errors = ["错误码", "错误码说明", "错误代码", "返回码", "业务错误码", "错误信息", "错误码列表",
            "错误码描述", "返回错误码", "error", "errors", "error code", "error codes",
            "status codes", "error code description"],
        /// Codes within a code, whose number is before these words.
        SubCodes = ["子错误码", "sub error codes", "sub-codes"],
        /// Types that are spelled out apart from the tables.
        NamedTypes = ["类型额外说明", "额外类型说明", "type notes", "types", "additional type descriptions"],
        /// Samples in programming languages.
        Samples = ["调用示例", "代码示例", "sdk调用示例", "示例代码", "sdk示例", "请求代码",
            "sample code", "code samples", "samples", "sdk samples", "code examples"],
        /// An event rather than a request.
        Event = ["事件", "事件订阅示例代码", "回调订阅示例代码", "event"],
        /// A callback rather than a request.
        Callback = ["回调", "callback"],
        /// The body of an event or a callback.
        EventBody = ["事件体", "回调体", "回调结构体", "回调参数", "event body", "callback body"],
        /// Examples of such bodies.
        EventExample = ["事件体示例", "回调体示例", "回调结构体示例", "回调示例", "event body example",
            "event body examples", "callback body example", "callback body examples"],
        /// What a callback is answered with.
        Answer = ["响应回调的结构体", "使用卡片json代码响应", "answer", "answer body"],
        /// Examples of such answers.
        AnswerExample = ["answer example", "answer body example", "answer body examples"],
        /// What must be so before the call.
        Prerequisites = ["前提条件", "前置条件", "prerequisite", "prerequisites", "precondition", "preconditions"],
        /// What the endpoint cannot do.
        Restrictions = ["使用限制", "限制", "限制说明", "limits", "restrictions", "limitations", "usage limits"],
        /// What to know before the call.
        Notes = ["注意事项", "注意", "说明", "使用说明", "notes", "note", "precautions", "usage notes"],
    }
}

words! {
    /// What a column of a table holds.
    Column {
        /// The name of a parameter or field.
        Name = ["名称", "参数名", "参数", "字段", "参数名称", "字段名", "字段名称", "属性", "属性名称", "属性名", "key", "键",
            "变量名", "header", "name", "parameter", "field", "parameter name", "field name", "property"],
        /// Its type.
        Type = ["类型", "参数类型", "字段类型", "数据类型", "变量类型", "值类型", "属性类型", "type", "data type",
            "parameter type", "field type", "value type"],
        /// Whether it must be there.
        Required = ["必填", "是否必填", "必须", "是否必须", "必选", "是否必选", "必填/选填", "是否必传", "必传", "必需", "是否必需",
            "required", "mandatory", "required/optional", "required or not"],
        /// What it means. In an error table, the server's message.
        Description = ["描述", "说明", "备注", "参数说明", "参数描述", "字段说明", "字段描述", "含义", "解释", "注释", "定义", "简介",
            "详细说明", "具体说明", "描述说明", "description", "descriptions", "explanation", "remarks", "notes", "meaning"],
        /// An HTTP status.
        HttpStatus = ["http状态码", "http状态", "状态码", "http码", "http code", "http status", "http status code", "status code", "status"],
        /// An error code.
        Code = ["错误码", "返回码", "code", "error code", "错误代码", "错误码code", "子错误码", "业务错误码", "错误",
            "error", "sub error code", "suberror code"],
        /// The server's message beside an error code.
        Message = ["错误信息", "msg", "message", "错误消息", "错误描述", "返回信息", "错误提示", "报错信息", "提示信息", "错误原因", "错误说明",
            "error message", "reason"],
        /// What to do about an error.
        Advice = ["排查建议", "解决方案", "处理建议", "建议", "处理方式", "解决方法", "处理方法", "解决办法", "排查方法", "处理措施", "解决建议",
            "排查意见", "应对措施", "troubleshooting suggestion", "troubleshooting suggestions", "troubleshooting", "advice",
            "solution", "solutions", "suggestion", "suggestions"],
        /// The value taken where none is sent.
        Default = ["默认值", "默认", "缺省值", "default", "default value"],
        /// An example value.
        Example = ["示例值", "示例", "样例", "例子", "示例说明", "取值示例", "参数示例", "example", "examples", "example value", "sample"],
        /// A value, beside a name.
        Value = ["值", "取值", "参数值", "value"],
        /// Where a parameter goes.
        Place = ["位置", "参数位置", "传参方式", "参数方式", "传参位置", "in", "location"],
        /// Values that are possible.
        Options = ["可选值", "枚举值", "取值范围", "possible values", "enum"],
    }
}

/// Words for where a parameter is sent.
const FIELD_PLACES: [(FieldPlace, &[&str]); 4] = [
    (
        FieldPlace::Header,
        &[
            "header",
            "headers",
            "请求头",
            "http header",
            "http头",
            "头部",
        ],
    ),
    (
        FieldPlace::Path,
        &["path", "路径", "路径参数", "url路径", "path参数", "uri"],
    ),
    (
        FieldPlace::Query,
        &[
            "query",
            "查询",
            "查询参数",
            "url",
            "url参数",
            "query参数",
            "querystring",
            "query string",
            "params",
        ],
    ),
    (
        FieldPlace::Body,
        &[
            "body",
            "请求体",
            "请求body",
            "body参数",
            "request body",
            "form",
            "json",
            "form-data",
            "formdata",
            "表单",
        ],
    ),
];

/// Where a parameter is sent, by a text of any marks, spaces, case and lost characters.
pub fn field_place(text: &str) -> Option<FieldPlace> {
    if is_prose(text) {
        return None;
    }
    let words = FIELD_PLACES.iter();
    let words: Vec<(&str, FieldPlace)> = words
        .flat_map(|(place, words)| words.iter().map(|word| (*word, *place)))
        .collect();
    look_up(&words, &normalise(text))
}

words! {
    /// What a row of the request's table has.
    InfoRow {
        /// The URL.
        Url = ["http url", "url", "请求url", "请求地址", "接口地址", "request url", "httpurl", "接口路径"],
        /// The method.
        Method = ["http method", "method", "请求方法", "请求方式", "http方法", "request method", "httpmethod"],
        /// How often it may be called.
        RateLimit = ["接口频率限制", "频率限制", "频控", "调用频率", "接口频率", "频控限制", "rate limit", "rate limits", "frequency limit"],
        /// Kinds of apps.
        AppTypes = ["支持的应用类型", "应用类型", "支持应用类型", "supported app types", "supported app type",
            "supported custom app types", "app types"],
        /// Token kinds.
        Tokens = ["支持的访问令牌", "访问令牌", "支持的token类型", "访问凭证", "支持的访问凭证", "supported access tokens",
            "supported access token", "access tokens", "access token", "token types"],
        /// Scopes that uncover fields; before the plain ones, since it may begin like them.
        FieldScopes = ["字段权限要求", "字段权限", "敏感字段权限", "field permission requirements", "field permissions", "field scopes",
            "required field scopes"],
        /// Scopes.
        Scopes = ["权限要求", "所需权限", "权限", "接口权限", "required scopes", "required scope", "scopes", "permission requirements",
            "required permissions", "permissions"],
        /// The official type of an event or a callback.
        EventType = ["事件类型", "回调类型", "event type", "callback type"],
        /// The envelope of an event.
        Envelope = ["envelope", "envelope version"],
        /// The type of the request body.
        ContentType = ["content-type", "content type", "请求体类型"],
    }
}

words! {
    /// A label within a description.
    Label {
        /// An example value.
        Example = ["示例值", "示例", "例如", "如", "样例", "取值示例", "示例数据", "example", "example value", "sample value"],
        /// The value taken where none is sent.
        Default = ["默认值", "缺省值", "默认", "不填默认值", "默认取值", "不传默认值", "default", "default value"],
        /// Values that are possible.
        Options = ["可选值有", "可选值", "可能值有", "可能值", "枚举值", "枚举值有", "可选值为", "取值", "取值为", "取值有", "取值说明", "可选范围", "有效值",
            "可取值", "枚举", "枚举值说明", "可选参数", "取值包括", "可选值包括", "可选值如下", "可选项", "支持的值", "枚举类型", "可选枚举值", "取值枚举",
            "optional values are", "optional values", "optional value", "possible values", "possible values are", "possible value",
            "available values", "values", "enum", "enum values", "options", "valid values", "value options"],
        /// The only value.
        Fixed = ["固定值", "固定取值", "固定值为", "固定为", "fixed value", "fixed to"],
        /// Limits, one a line below.
        Limits = ["数据校验规则", "校验规则", "数据校验", "data validation rules", "data validation rule", "validation rules", "data validation"],
        /// A range of lengths.
        LengthRange = ["长度范围", "字符长度", "长度限制", "长度", "字符长度范围", "元素个数", "数组长度", "length range", "length", "length limit"],
        /// A range of values.
        ValueRange = ["取值范围", "数值范围", "值范围", "范围", "有效范围", "value range", "range"],
        /// The greatest length.
        MaxLength = ["最大长度", "最长", "长度上限", "max length", "maximum length", "max. length"],
        /// The least length.
        MinLength = ["最小长度", "最短", "长度下限", "min length", "minimum length", "min. length"],
        /// The greatest value.
        Maximum = ["最大值", "上限", "最大取值", "max", "maximum", "maximum value", "max value"],
        /// The least value.
        Minimum = ["最小值", "下限", "最小取值", "min", "minimum", "minimum value", "min value"],
        /// A regular expression.
        Pattern = ["正则校验", "正则表达式", "正则", "格式校验", "regex", "regular expression", "pattern", "regex validation"],
        /// Scopes that uncover the field.
        FieldScopes = ["字段权限要求", "字段权限", "权限要求", "所需权限", "field permission requirements", "field permissions",
            "required field scopes", "field scopes", "field permission requirement", "required scopes"],
        /// How a value is written.
        ValueFormat = ["值格式", "value format"],
        /// Something to heed; stays in the words.
        Note = ["注意", "说明", "注意事项", "提示", "使用说明", "备注", "note", "notes", "notice", "tip", "warning", "error"],
    }
}

words! {
    /// Yes or no, as the column of what is required has it.
    YesNo {
        /// Yes.
        Yes = ["是", "必填", "必须", "必选", "必传", "必需", "true", "yes", "y", "required", "mandatory", "√", "✓", "1"],
        /// No.
        No = ["否", "可选", "非必填", "选填", "非必须", "非必选", "非必传", "不必填", "不", "false", "no", "n", "optional", "not required", "×", "0"],
    }
}

/// Whether a field is required, by its cell.
pub fn yes_no(text: &str) -> Option<bool> {
    // `否` loses a byte in every code page that pages have passed through, `是` in none.
    if !text.trim().is_empty() && text.trim().chars().all(|c| c == LOST) {
        return Some(false);
    }
    let known = YesNo::of(text).or_else(|| {
        // A condition may follow: `否（…）`, `Yes, if …`.
        let first = text
            .trim()
            .split(['（', '(', '，', ',', '\n', ' ', '；'])
            .next()?;
        YesNo::of(first)
    });
    known.map(|answer| answer == YesNo::Yes)
}

impl InfoRow {
    /// What a row is by its first cell, which may go on with an explanation.
    pub fn of_cell(text: &str) -> Option<InfoRow> {
        let text = text.trim();
        let heads = ["\n", "  ", " ", "\u{3000}"].map(|end| text.split_once(end));
        std::iter::once(text)
            .chain(heads.into_iter().flatten().map(|(head, _)| head))
            .find_map(InfoRow::of)
    }
}

impl Label {
    /// What a label means, which may begin with a condition (`当值为 x，字段权限要求`) or end with
    /// one (`字段权限要求（满足任一）`).
    pub fn of_label(text: &str) -> Option<Label> {
        Label::of(text).or_else(|| {
            let last = text.rsplit(['，', ',']).next()?;
            let last = last.split(['（', '(']).next()?;
            Label::of(last)
        })
    }
}

impl Heading {
    /// What a heading means, with a number or a code before it (`230099 子错误码`) or an
    /// explanation behind it (`请求体（JSON）`).
    pub fn of_heading(text: &str) -> Option<Heading> {
        Heading::of(text).or_else(|| {
            let bare = text.split(['（', '(']).next()?.trim();
            let bare = bare.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
            Heading::of(bare).or_else(|| Heading::of_end(bare))
        })
    }
}

impl Heading {
    /// Examples and error codes of a certain kind are known by how the heading ends:
    /// `更新字段的请求体示例`, `补充错误码`, `响应成功示例`.
    fn of_end(text: &str) -> Option<Heading> {
        const ENDS: [(&str, Heading); 9] = [
            ("请求体示例", Heading::RequestExample),
            ("请求示例", Heading::RequestExample),
            ("响应体示例", Heading::ResponseExample),
            ("响应示例", Heading::ResponseExample),
            ("返回示例", Heading::ResponseExample),
            ("响应成功示例", Heading::ResponseExample),
            ("响应失败示例", Heading::ResponseExample),
            ("错误码", Heading::Errors),
            ("错误码说明", Heading::Errors),
        ];
        let word = normalise(text);
        let known = ENDS.iter().find(|(end, _)| word.ends_with(end))?;
        Some(known.1)
    }
}

/// The form in which words are listed: lower case, no marks, no numbering, no colon at the end,
/// and spaces only between words that are not Chinese.
pub fn normalise(text: &str) -> String {
    let text = decode_entities(text);
    let text = strip_tags(&text);
    let bare: String = text
        .chars()
        .filter(|c| !matches!(c, '*' | '`' | '#' | '\\' | '\u{200B}' | '\u{FEFF}'))
        .collect();
    let bare = bare
        .trim()
        .trim_end_matches([':', '：', '.', '。', ' ', '\u{A0}', '\u{3000}']);
    let bare = strip_number(bare.trim());
    let mut out = String::with_capacity(bare.len());
    let mut gap = false;
    for c in bare.chars() {
        if c.is_whitespace() {
            gap = true;
            continue;
        }
        let narrow = |c: char| c.is_ascii() && c != '/';
        if gap && narrow(c) && out.chars().next_back().is_some_and(narrow) {
            out.push(' ');
        }
        gap = false;
        out.extend(c.to_lowercase());
    }
    out
}

/// The text without `<…>`.
fn strip_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for c in text.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

/// `1. `, `2、`, `一、`, `3.1 ` before a heading have no meaning.
fn strip_number(text: &str) -> &str {
    let digits = text.trim_start_matches(|c: char| {
        c.is_ascii_digit() || c == '.' || "一二三四五六七八九十".contains(c)
    });
    if digits.len() == text.len() || digits.is_empty() {
        return text;
    }
    let numbered = text[..text.len() - digits.len()].ends_with('.');
    match digits.strip_prefix(['、', '.', '．']) {
        Some(rest) => rest.trim_start(),
        None if numbered => digits.trim_start(),
        None => text,
    }
}

/// More letters than any word has.
const LONGEST: usize = 64;

/// Whether a text has more letters than any word, so that there is no need to look it up. Letters
/// in a tag or an entity may be none.
fn is_prose(text: &str) -> bool {
    text.len() > LONGEST
        && !text.contains(['<', '&'])
        && text
            .chars()
            .filter(|c| c.is_alphabetic())
            .nth(LONGEST)
            .is_some()
}

/// The meaning of a word in its normal form; of a damaged one, if only one meaning fits.
fn look_up<T: Copy + Ord>(words: &[(&str, T)], word: &str) -> Option<T> {
    if word.is_empty() {
        return None;
    }
    if let Some((_, meaning)) = words.iter().find(|(known, _)| *known == word) {
        return Some(*meaning);
    }
    if !word.contains(LOST) {
        return None;
    }
    let pattern: Vec<char> = word.chars().filter(|c| !c.is_whitespace()).collect();
    let fitting: BTreeSet<T> = words
        .iter()
        .filter(|(known, _)| {
            let known: Vec<char> = known.chars().filter(|c| !c.is_whitespace()).collect();
            fits(&pattern, &known)
        })
        .map(|(_, meaning)| *meaning)
        .collect();
    match fitting.len() {
        1 => fitting.into_iter().next(),
        _ => None,
    }
}

/// Whether `known` may be what `damaged` was: each lost character is one to three bytes of one
/// character, so a mark represents at most one character, and a run of them for at least one.
fn fits(damaged: &[char], known: &[char]) -> bool {
    match damaged.split_first() {
        None => known.is_empty(),
        Some((&LOST, rest)) => {
            let marks = 1 + rest.iter().take_while(|c| **c == LOST).count();
            let rest = &damaged[marks..];
            (1..=marks.min(known.len())).any(|taken| fits(rest, &known[taken..]))
        }
        Some((c, rest)) => known
            .split_first()
            .is_some_and(|(k, known)| k == c && fits(rest, known)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_whatever_their_dress() {
        for text in [
            "请求体",
            " **请求体** ",
            "## 请求体：",
            "1. 请求体",
            "一、请求体",
            "请求体（JSON）",
            "Request Body",
            "request  body:",
        ] {
            assert_eq!(
                Heading::of_heading(text),
                Some(Heading::RequestBody),
                "{text}"
            );
        }
        assert_eq!(
            Heading::of_heading("230099 子错误码"),
            Some(Heading::SubCodes)
        );
        assert_eq!(
            Heading::of_heading("更新字段的请求体示例"),
            Some(Heading::RequestExample)
        );
        assert_eq!(Heading::of_heading("补充错误码"), Some(Heading::Errors));
        assert_eq!(Heading::of_heading("群公告"), None);
        assert_eq!(Heading::of_heading(""), None);
    }

    #[test]
    fn no_word_is_taken_for_prose() {
        fn check<T>(words: &[(&str, T)]) {
            for (word, _) in words {
                assert!(word.chars().count() <= LONGEST, "{word}");
                let spaced: String = word.chars().flat_map(|c| [c, ' ', '*', '.']).collect();
                assert!(!is_prose(&spaced), "{word}");
            }
        }
        check(Heading::WORDS);
        check(Column::WORDS);
        check(InfoRow::WORDS);
        check(Label::WORDS);
        assert!(is_prose(&"字".repeat(LONGEST + 1)));
        assert!(!is_prose(&"<b>字</b>".repeat(LONGEST + 1)));
    }

    #[test]
    fn columns_are_known_in_both_languages() {
        let cases = [
            (" 描述", Column::Description),
            ("**参数**  ", Column::Name),
            ("HTTP 状态码", Column::HttpStatus),
            ("<b>类型", Column::Type),
            ("必填 / 选填", Column::Required),
            ("HTTP status code", Column::HttpStatus),
            ("Troubleshooting suggestions", Column::Advice),
        ];
        for (text, column) in cases {
            assert_eq!(Column::of(text), Some(column), "{text}");
        }
    }

    #[test]
    fn lost_characters_are_bridged_where_one_meaning_is_left() {
        assert_eq!(
            Column::of("H\u{FFFD}TP状\u{FFFD}码"),
            Some(Column::HttpStatus)
        );
        assert_eq!(Heading::of("路径\u{FFFD}数"), Some(Heading::PathParameters));
        assert_eq!(Column::of("\u{FFFD}"), None);
        assert_eq!(InfoRow::of("\u{FFFD}持的访问令牌"), Some(InfoRow::Tokens));
    }

    #[test]
    fn rows_and_labels_may_carry_explanations() {
        assert_eq!(
            InfoRow::of_cell("权限要求\n **调用…**\n 开启"),
            Some(InfoRow::Scopes)
        );
        assert_eq!(
            InfoRow::of_cell("权限要求             调用"),
            Some(InfoRow::Scopes)
        );
        assert_eq!(InfoRow::of_cell("HTTP URL"), Some(InfoRow::Url));
        assert_eq!(
            Label::of_label("当值为 `x`，字段权限要求"),
            Some(Label::FieldScopes)
        );
        assert_eq!(
            Label::of_label("字段权限要求（满足任一）"),
            Some(Label::FieldScopes)
        );
        assert_eq!(yes_no("否（默认）"), Some(false));
        assert_eq!(yes_no("Yes"), Some(true));
        assert_eq!(yes_no("看情况"), None);
    }
}
