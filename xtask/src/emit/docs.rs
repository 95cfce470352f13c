//! Documentation: words of the model as lines that rustdoc takes without a warning.
//!
//! The words of a page stay text: no bracket becomes a link, no angle a tag, no line a heading,
//! a table, a quote or code. Addresses become links, what is between backticks stays literal.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use crate::model::Prose;

#[expect(clippy::expect_used, reason = "the pattern is a constant, and tested")]
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r#"https?://[A-Za-z0-9][^\s<>"'`\[\]|\\^{}\p{Han}，。；：！？、（）【】《》「」“”‘’]*"#,
    )
    .expect("constant")
});

/// The longest literal that documentation shows, in characters.
const LONGEST: usize = 160;

/// Prose as lines of documentation.
pub fn prose(prose: &Prose) -> Vec<String> {
    lines(&prose.0)
}

fn lines(words: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in words.split(['\n', '\r']) {
        let clean = printed(line);
        let clean = clean.trim();
        let is_item = clean.starts_with("- ");
        let after_item = lines.last().is_some_and(|last| last.starts_with("- "));
        let after_blank = lines.last().is_none_or(String::is_empty);
        if clean.is_empty() {
            if !after_blank {
                lines.push(String::new());
            }
            continue;
        }
        if after_item != is_item && !after_blank {
            lines.push(String::new());
        }
        lines.push(match clean.strip_prefix("- ") {
            Some(item) => format!("- {}", text(item.trim())),
            None => text(clean),
        });
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// Tabs and line ends are white space; other control characters, and the marks that turn the
/// direction of text (which rustc refuses in comments), are nothing.
fn is_printed(c: char) -> bool {
    let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{061c}');
    let separates = matches!(
        c,
        '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffd}' | '\u{200b}'
    );
    c == '\t' || !(c.is_control() || turns || separates)
}

/// Whether a text is ASCII without tabs and other control characters, as nearly all of them are: all
/// of it is printed.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// What is printed of a line.
fn printed(line: &str) -> Cow<'_, str> {
    if is_plain(line) {
        return Cow::Borrowed(line);
    }
    Cow::Owned(line.chars().filter(|c| is_printed(*c)).collect())
}

/// One line of words, escaped.
fn text(line: &str) -> String {
    let mut out = String::new();
    let mut parts = line.split('`').peekable();
    let mut in_code = false;
    while let Some(part) = parts.next() {
        let is_closed = parts.peek().is_some();
        if in_code && is_closed {
            out.push_str(&code(part));
        } else {
            if in_code {
                out.push_str("\\`");
            }
            words(part, &mut out);
        }
        in_code = !in_code;
    }
    let opens_block =
        out.starts_with(['#', '+', '=']) || out.starts_with("- ") || out.starts_with("--");
    if opens_block { format!("\\{out}") } else { out }
}

fn words(part: &str, out: &mut String) {
    if !part.contains("://") {
        return escape(part, out);
    }
    let mut from = 0;
    for address in ADDRESS.find_iter(part) {
        escape(&part[from..address.start()], out);
        let trimmed = address
            .as_str()
            .trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '*', '_', '~', '&']);
        out.push_str(&format!("<{trimmed}>"));
        from = address.start() + trimmed.len();
    }
    escape(&part[from..], out);
}

fn escape(part: &str, out: &mut String) {
    let is_mark = |byte: u8| br"\*[]<>|~_&".contains(&byte);
    if !part.bytes().any(is_mark) {
        out.push_str(part);
        return;
    }
    let characters: Vec<char> = part.chars().collect();
    for (at, c) in characters.iter().enumerate() {
        let between_letters = || {
            let letter = |at: usize| characters.get(at).is_some_and(|c| c.is_alphanumeric());
            at > 0 && letter(at - 1) && letter(at + 1)
        };
        let escaped = match c {
            '\\' | '*' | '[' | ']' | '<' | '>' | '|' | '~' => true,
            '_' => !between_letters(),
            '&' => characters
                .get(at + 1)
                .is_some_and(|next| next.is_ascii_alphanumeric() || *next == '#'),
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        out.push(*c);
    }
}

/// A line of documentation as a cell of a table: the bars that are still bare, as in code, would end
/// it.
pub fn cell(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut is_escaped = false;
    for c in line.chars() {
        if c == '|' && !is_escaped {
            out.push('\\');
        }
        is_escaped = c == '\\' && !is_escaped;
        out.push(c);
    }
    out
}

/// What is printed of a literal, on one line.
fn spaced(literal: &str) -> Cow<'_, str> {
    if is_plain(literal) {
        return Cow::Borrowed(literal);
    }
    let spaced = literal
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c });
    Cow::Owned(spaced.filter(|c| is_printed(*c)).collect())
}

/// A literal, cut short where it is long.
pub fn code(literal: &str) -> String {
    let line = spaced(literal);
    let line = line.trim();
    if line.is_empty() {
        return String::new();
    }
    let mut shown = Cow::Borrowed(line);
    if let Some((end, _)) = line.char_indices().nth(LONGEST) {
        shown = Cow::Owned(format!("{}…", &line[..end]));
    }
    if shown.contains('`') {
        let longest = shown
            .split(|c| c != '`')
            .map(str::len)
            .max()
            .unwrap_or_default();
        let fence = "`".repeat(longest + 1);
        return format!("{fence} {shown} {fence}");
    }
    format!("`{shown}`")
}

/// A bare address as a link, nothing where it is none that Markdown takes.
pub fn link(address: &str) -> Option<String> {
    let found = ADDRESS.find(address)?;
    (found.as_str() == address).then(|| format!("<{address}>"))
}

/// One line of plain words, as for a title.
pub fn line(words: &str) -> String {
    lines(&words.replace(['\n', '\r'], " ")).join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_bar_ends_a_cell() {
        for (words, expected) in [
            ("a | b", r"a \| b"),
            ("`a|b` or c", r"`a\|b` or c"),
            ("no bar", "no bar"),
            (r"\| b", r"\\\| b"),
        ] {
            let lines = prose(&Prose(words.to_owned()));
            assert_eq!(cell(&lines[0]), expected);
        }
    }

    #[test]
    fn words_stay_words() {
        for (words, expected) in [
            (
                "a [b](c) <d> *e* _f_ g_h",
                r"a \[b\](c) \<d\> \*e\* \_f\_ g_h",
            ),
            ("see https://a.b/c_d?e=1.", "see <https://a.b/c_d?e=1>."),
            ("在https://a.b/c，看", "在<https://a.b/c>，看"),
            ("# no heading", r"\# no heading"),
            ("`a<b>` and `", r"`a<b>` and \`"),
            ("a | b", r"a \| b"),
            ("&lt; & co", r"\&lt; & co"),
            ("---", r"\---"),
            ("a\u{202e}b\u{0}c", "abc"),
        ] {
            assert_eq!(prose(&Prose(words.to_owned())), [expected]);
        }
    }

    #[test]
    fn lines_are_cut_at_every_line_end() {
        let lines = prose(&Prose("one\rtwo\r\n    three\n- a\n- b\nfour\n\n\n".into()));
        assert_eq!(
            lines,
            ["one", "two", "", "three", "", "- a", "- b", "", "four"]
        );
    }

    #[test]
    fn literals_with_backticks_get_a_longer_fence() {
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code("a\nb"), "`a b`");
        assert_eq!(code(" "), "");
    }

    #[test]
    fn long_literals_are_cut_at_a_character() {
        for (character, shown) in [("a", 160), ("é", 160)] {
            let whole = character.repeat(shown);
            assert_eq!(code(&whole), format!("`{whole}`"));
            assert_eq!(code(&format!("{whole}b")), format!("`{whole}…`"));
        }
    }
}
