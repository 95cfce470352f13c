//! Whether a page describes a request: known by its text alone, apart from all that reads
//! tables, so that what the readers miss shows.

use super::pattern::Pattern;

/// A label of a URL, and a URL of the platform not far behind it.
static URL: Pattern = Pattern::new(
    r"(?is)(?:HTTP URL|request URL|请求地址|请求 ?URL).{0,200}?(?:/open-apis/|https?://[a-z0-9.-]*(?:feishu|larksuite)\.)",
);

/// A label of a method, and a method not far behind it.
static METHOD: Pattern = Pattern::new(
    r"(?is)(?:HTTP Method|HTTP 方法|请求方式|请求方法).{0,60}?\b(?:GET|POST|PUT|PATCH|DELETE)\b",
);

/// Whether the text of a page names where on the platform to send a request, and how.
pub fn has_request(text: &str) -> bool {
    URL.is_match(text) && METHOD.is_match(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constant_expressions_compile() {
        assert!(URL.is_sound() && METHOD.is_sound());
    }

    #[test]
    fn a_request_has_a_url_and_a_method() {
        for (text, expected) in [
            (
                "| HTTP URL | https://open.feishu.cn/open-apis/a/v1/b |\n| HTTP Method | POST |",
                true,
            ),
            (
                "**请求地址**：`/open-apis/a/v1/b`\n\n**请求方式**：`get`",
                true,
            ),
            (
                "HTTP URL<md-td>https://www.larksuite.com/a</md-td> HTTP Method<md-td>PUT</md-td>",
                true,
            ),
            (
                "| HTTP URL | https://open.feishu.cn/open-apis/a/v1/b |",
                false,
            ),
            ("| HTTP Method | POST |", false),
            (
                "| HTTP URL | https://your.own/server |\n| HTTP Method | POST |",
                false,
            ),
            ("Send a POST to /open-apis/a/v1/b.", false),
        ] {
            assert_eq!(has_request(text), expected, "{text}");
        }
    }
}
