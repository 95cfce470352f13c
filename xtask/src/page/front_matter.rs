//! The YAML front matter: keys with scalar values, one a line.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::source::{Located, SourceFile, Span};

/// The keys, and the byte at which the page goes on below.
pub(super) fn read(
    source: &Arc<SourceFile>,
    diagnostics: &mut Diagnostics,
) -> (BTreeMap<String, Located<String>>, usize) {
    let mut keys = BTreeMap::new();
    let text = &source.text;
    if !text.starts_with("---\n") {
        return (keys, 0);
    }
    let mut at = 4;
    for line in text[at..].split_inclusive('\n') {
        let span = Span::new(at, at + line.trim_end().len());
        at += line.len();
        let content = line.trim_end();
        if content == "---" {
            return (keys, at);
        }
        match content.split_once(':') {
            Some((key, value)) if is_key(key) => {
                keys.insert(key.to_owned(), Located::new(unquote(value.trim()), span));
            }
            _ if content.trim().is_empty() || content.trim_start().starts_with('#') => {}
            _ => diagnostics.push(without_key(source, span)),
        }
    }
    diagnostics.push(unclosed(source));
    (BTreeMap::new(), 0)
}

fn without_key(source: &Arc<SourceFile>, span: Span) -> Diagnostic {
    Diagnostic {
        code: Code::BrokenFrontMatter,
        place: Some(Location {
            source: source.clone(),
            span,
        }),
        found: "a line that is no `key: value`".to_owned(),
        expected: "a key, a colon and a value on one line".to_owned(),
        action: "the line was left out".to_owned(),
    }
}

fn unclosed(source: &Arc<SourceFile>) -> Diagnostic {
    Diagnostic {
        code: Code::BrokenFrontMatter,
        place: Some(Location {
            source: source.clone(),
            span: Span::new(0, 3),
        }),
        found: "front matter that is never closed".to_owned(),
        expected: "a line `---` below it".to_owned(),
        action: "the whole page was read as its text".to_owned(),
    }
}

fn is_key(key: &str) -> bool {
    !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

/// A scalar without its quotes, its escapes undone.
fn unquote(value: &str) -> String {
    if let Some(inner) = value
        .strip_prefix('\'')
        .and_then(|rest| rest.strip_suffix('\''))
    {
        return inner.replace("''", "'");
    }
    if value.len() >= 2 && value.starts_with('"') && value.ends_with('"') {
        // A double-quoted YAML scalar of one line is, for what pages hold, a JSON string.
        return serde_json::from_str(value)
            .unwrap_or_else(|_| value[1..value.len() - 1].to_owned());
    }
    value.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Encoding;

    fn keys(text: &str) -> (Vec<(String, String)>, usize, Vec<Code>) {
        let source = SourceFile::new("p.md", text.to_owned(), Encoding::Utf8);
        let mut diagnostics = Diagnostics::default();
        let (keys, at) = read(&source, &mut diagnostics);
        let keys = keys
            .into_iter()
            .map(|(key, located)| (key, located.value))
            .collect();
        (keys, at, diagnostics.iter().map(|d| d.code).collect())
    }

    #[test]
    fn scalars_lose_their_quotes() {
        let text = "---\ntitle: \"Say \\\"hi\\\"\"\nother: 'it''s'\nurl: https://a.b/c\n---\n# x\n";
        let (keys, at, codes) = keys(text);
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        assert_eq!(
            keys,
            [
                pair("other", "it's"),
                pair("title", "Say \"hi\""),
                pair("url", "https://a.b/c")
            ]
        );
        assert_eq!(&text[at..], "# x\n");
        assert!(codes.is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_reported_and_the_rest_is_kept() {
        assert_eq!(keys("---\n???\na: 1\n---\n").2, [Code::BrokenFrontMatter]);
        assert_eq!(keys("---\n???\na: 1\n---\n").0.len(), 1);
        assert_eq!(
            keys("---\na: 1\n"),
            (vec![], 0, vec![Code::BrokenFrontMatter])
        );
        assert_eq!(keys("# x\n"), (vec![], 0, vec![]));
    }
}
