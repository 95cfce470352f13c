use super::*;
use crate::depth::MAX_DEPTH;

#[test]
fn prose_resolves_marks_and_keeps_literals() {
    let cases = [
        ("plain", "plain"),
        ("a **bold** word", "a bold word"),
        ("**「x」**next", "「x」next"),
        (
            "see [the list](/ssl:ttdoc/a/b) now",
            "see the list https://open.feishu.cn/document/a/b now",
        ),
        ("见[列表](https://e.cn/x)接口", "见列表 https://e.cn/x 接口"),
        ("`code *as* is`", "`code *as* is`"),
        ("string\\[\\]", "string[]"),
        (
            "a &lt; b &amp;&nbsp;c &#x4e2d; &what;",
            "a < b & c 中 &what;",
        ),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("keep <token> and <at id=x>", "keep <token> and <at id=x>"),
        ("<b>bold</b> <font color='red'>red</font>", "bold red"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("* a\n    - b\n\n\n\nc  ", "- a\n- b\n\nc"),
        ("![picture](x.png)after", "after"),
        ("a\u{202E}b\u{7}c", "abc"),
        ("2*3 and name *", "2*3 and name *"),
        ("-", ""),
        ("limit ==5 QPS== and a == b", "limit 5 QPS and a == b"),
        (
            "获取方式： - 创建后返回 - 调用列表",
            "获取方式：\n- 创建后返回\n- 调用列表",
        ),
        ("- 一。 - 二。", "- 一。\n- 二。"),
        ("Feishu - Lark", "Feishu - Lark"),
    ];
    for (markdown, expected) in cases {
        assert_eq!(prose(markdown).0, expected, "{markdown}");
    }
}

#[test]
fn prose_leaves_out_sentences_that_lost_characters() {
    assert_eq!(
        prose("第一句。第\u{FFFD}句。第三句。").0,
        "第一句。第三句。"
    );
    assert_eq!(prose("- 坏\u{FFFD}\n- 好").0, "- 好");
    assert_eq!(prose("\u{FFFD}。").0, "");
}

#[test]
fn plain_and_literal_keep_quotes_only() {
    assert_eq!(plain("**`a`** [b](c) &amp;\n d"), "a b & d");
    assert_eq!(literal(" `\"x\"` "), "\"x\"");
    assert_eq!(literal("**`10`**"), "10");
    assert_eq!(literal("a\\_b"), "a_b");
}

#[test]
fn constant_expressions_compile() {
    for pattern in [&RUN_IN, &ITEM_GAP, &AFTER_SENTENCE] {
        assert!(pattern.is_sound(), "{pattern:?}");
    }
}

#[test]
fn absolute_gives_paths_their_host() {
    assert_eq!(
        absolute("/ssl:ttdoc/a"),
        "https://open.feishu.cn/document/a"
    );
    assert_eq!(absolute("/document/a"), "https://open.feishu.cn/document/a");
    assert_eq!(
        absolute("/uAjLw4CM/a"),
        "https://open.feishu.cn/document/uAjLw4CM/a"
    );
    assert_eq!(absolute("https://e.cn/a"), "https://e.cn/a");
    assert_eq!(
        absolute("https://open.larkoffice.com/document/a/b"),
        "https://open.feishu.cn/document/a/b"
    );
    assert_eq!(
        absolute("https://open.larkoffice.com/app"),
        "https://open.larkoffice.com/app"
    );
}

#[test]
fn hostile_marks_end_somewhere() {
    for text in [
        "[",
        "[a](",
        "`",
        "``a`",
        "<",
        "<!--",
        "&",
        "&#xffffffff;",
        "\\",
        "![",
        "{}(",
        "])[",
        "!](",
        "!",
        "a!b",
    ] {
        assert!(
            prose(text).0.chars().count() <= text.chars().count() + 1,
            "{text}"
        );
    }
}

#[test]
fn links_within_links_are_followed_to_a_depth() {
    let nested = |depth: usize| format!("{}a{}", "[".repeat(depth), "](x)".repeat(depth));
    assert_eq!(prose(&nested(MAX_DEPTH)).0, "a");
    let deeper = prose(&nested(20_000)).0;
    assert!(deeper.starts_with('[') && deeper.contains("a"));
}

#[test]
fn marks_that_never_end_cost_what_their_length_does() {
    // Each of these took seconds when every mark looked for its own end.
    for mark in ["`", "[", "![", "{", "<", "<!--", "<a", "==", "[(", "``` `"] {
        let text = mark.repeat(400_000 / mark.len());
        assert!(prose(&text).0.len() <= text.len(), "{mark}");
    }
}
