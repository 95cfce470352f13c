//! Whatever is on a page, reading it ends without a panic.

use proptest::prelude::*;

use crate::diagnostics::Diagnostics;
use crate::layout::{PageContent, description, read, scopes, text};
use crate::page;
use crate::source::{Located, Span};

/// Pieces that pages are made of, whole and broken.
fn piece() -> impl Strategy<Value = String> {
    let marks = prop::sample::select(vec![
        "# ",
        "## 请求\n",
        "### 请求体\n",
        "## 响应\n",
        "### 错误码\n",
        "**可选值有**：",
        "**示例值**：",
        "**数据校验规则**：",
        "- 长度范围：`1` ～ `",
        "默认值为 ",
        "| 名称 | 类型 | 描述 |\n",
        "| --- | --- | --- |\n",
        "名称 | 值\n---|---\n",
        "HTTP URL | https://open.feishu.cn/open-apis/a/v1/b\n",
        "HTTP Method | GET\n",
        "| ",
        " |\n",
        "\n",
        "  \n",
        "`",
        "```\n",
        "**",
        "[",
        "](",
        ")",
        "{",
        "}",
        "<br>",
        "<",
        ">",
        "&nbsp;",
        "&#x",
        "└ ",
        "∟",
        "\u{FFFD}",
        "===",
        "==",
        "\\",
        "- ",
        " - `a`: b",
        "1：一 2：二",
        "calendar:",
        "calendar:x.y",
        "中文",
        "。",
        "：",
        "\"",
        "'",
        "---\n",
        ":::html\n<md-dt-tr level=\"2\">",
        ":::\n",
        "> **Warning**: ",
    ]);
    prop_oneof![4 => marks.prop_map(str::to_owned), 1 => ".{0,6}"]
}

fn pages() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        // Failures become cases of the tables of tests, not files.
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_page_is_read_to_its_end(text in pages()) {
        let mut diagnostics = Diagnostics::default();
        // Text with NULs in it is in no encoding that is known; that is for another room.
        let Some(page) = page::read("p.md".into(), text.as_bytes(), &mut diagnostics) else {
            return Ok(());
        };
        let found = read(&page, &mut diagnostics);
        if let PageContent::NotAnEndpoint(_) = found {
            prop_assert!(diagnostics.iter().next().is_some());
        }
    }

    #[test]
    fn any_cell_is_read_to_its_end(text in pages()) {
        let written = Located::new(text.clone(), Span::default());
        let found = description::read(&written, Vec::new());
        prop_assert!(!found.text.0.contains(text::LOST));
        prop_assert!(!found.text.0.chars().any(|c| c.is_control() && c != '\n'));
        let _ = scopes::read(&written);
        let _ = text::literal(&text);
    }
}
