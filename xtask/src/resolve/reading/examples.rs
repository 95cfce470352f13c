//! Examples: the JSON in them, mended where it can be read in one way only.

mod lenient;

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostics};
use crate::layout::RawExample;
use crate::page::Span;
use crate::resolve::drafts::draft::At;

/// The examples that are JSON, in the page's order. One that should be and is not is reported
/// with the place where it stops being so.
pub(crate) fn read_all(
    examples: &[RawExample],
    at: At<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Value> {
    examples
        .iter()
        .filter_map(|example| read(example, at, diagnostics))
        .collect()
}

/// The value that a short text is, mended where that is safe; `None` where it is no JSON.
pub(crate) fn value(text: &str) -> Option<Value> {
    if let Ok(value) = serde_json::from_str(text) {
        return Some(value);
    }
    if !looks_like_json(text) {
        return None;
    }
    let read = lenient::read(text).ok()?;
    text[read.end..].trim().is_empty().then_some(read.value)
}

/// The JSON of an example.
fn read(example: &RawExample, at: At<'_>, diagnostics: &mut Diagnostics) -> Option<Value> {
    let text = example.text.value.as_str();
    if let Ok(value) = serde_json::from_str(text) {
        return Some(value);
    }
    let (start, body) = intended(example)?;
    if let Some(value) = unescaped(body) {
        return Some(value);
    }
    match lenient::read(body) {
        Ok(read) if is_tail(&body[read.end..]) => Some(read.value),
        Ok(read) => {
            let found = first_words(&body[read.end..]);
            report(
                example,
                start + read.end,
                &found,
                "the end",
                at,
                diagnostics,
            );
            None
        }
        Err(trouble) => {
            let at_byte = start + trouble.at;
            report(
                example,
                at_byte,
                &trouble.found,
                trouble.expected,
                at,
                diagnostics,
            );
            None
        }
    }
}

/// Whether an example is one of a JSON body, sound or not; others are calls in some language,
/// forms, files.
pub fn is_json(example: &RawExample) -> bool {
    intended(example).is_some()
}

/// What is meant as JSON in an example, and where it starts; `None` where nothing is.
fn intended(example: &RawExample) -> Option<(usize, &str)> {
    let text = example.text.value.as_str();
    if text.trim().is_empty() {
        return None;
    }
    let (start, body) = body(text)?;
    let is_json = looks_like_json(body) || example.language == "json";
    is_json.then_some((start, body))
}

/// JSON that was copied out of a string, with a backslash before each quote.
fn unescaped(body: &str) -> Option<Value> {
    let rest = body.trim_start().strip_prefix('{')?.trim_start();
    let escaped = rest.starts_with("\\\"");
    escaped
        .then(|| serde_json::from_str(&body.replace("\\\"", "\"")).ok())
        .flatten()
}

/// Where the JSON of an example starts, and the text from there: the whole, or the body of a
/// command or of an HTTP message. `None` where there is no such body.
fn body(text: &str) -> Option<(usize, &str)> {
    let trimmed = text.trim_start();
    let lead = text.len() - trimmed.len();
    if trimmed.starts_with("curl") {
        let (start, body) = curl_body(trimmed)?;
        return Some((lead + start, body));
    }
    let opening = trimmed.starts_with(['{', '[', '｛', '［']);
    let headers = trimmed.starts_with("HTTP/") || starts_with_method(trimmed);
    if opening || !headers {
        let start = match opening {
            true => 0,
            false => line_that_opens(trimmed).unwrap_or(0),
        };
        return Some((lead + start, &trimmed[start..]));
    }
    let start = line_that_opens(trimmed)?;
    Some((lead + start, &trimmed[start..]))
}

fn starts_with_method(text: &str) -> bool {
    ["GET ", "POST ", "PUT ", "PATCH ", "DELETE "]
        .iter()
        .any(|method| text.starts_with(method))
}

/// The first byte of the first line that opens an object or a list.
fn line_that_opens(text: &str) -> Option<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with(['{', '[']) {
            return Some(start);
        }
        start += line.len();
    }
    None
}

/// The argument of `-d`, `--data`, `--data-raw` or `--data-binary`.
fn curl_body(text: &str) -> Option<(usize, &str)> {
    let flag = ["--data-raw", "--data-binary", "--data", "-d "]
        .into_iter()
        .filter_map(|flag| text.find(flag).map(|at| at + flag.len()))
        .min()?;
    let rest = &text[flag..];
    let open = rest.find(['\'', '"', '{', '['])?;
    let quote = rest.as_bytes()[open];
    if matches!(quote, b'{' | b'[') {
        return Some((flag + open, &rest[open..]));
    }
    let inner = &rest[open + 1..];
    let end = inner.rfind(char::from(quote)).unwrap_or(inner.len());
    Some((flag + open + 1, &inner[..end]))
}

fn looks_like_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[', '｛', '［'])
}

/// Whether what follows a value may be left out: nothing, marks, a second object, or words.
fn is_tail(rest: &str) -> bool {
    let rest =
        rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '\''));
    rest.is_empty() || !rest.starts_with(['}', ']', ':', '"'])
}

fn first_words(text: &str) -> String {
    text.trim_start().chars().take(24).collect()
}

fn report(
    example: &RawExample,
    byte: usize,
    found: &str,
    expected: &str,
    at: At<'_>,
    diagnostics: &mut Diagnostics,
) {
    let span = example.text.span;
    let offset = at.source.slice(span).find(&example.text.value);
    let place = match offset {
        Some(offset) => {
            let start = span.start + offset + byte;
            Span::new(start, start + 1)
        }
        None => span,
    };
    at.with(place).report(
        diagnostics,
        Code::BrokenJson,
        format!("the example is not JSON: found `{found}`"),
        expected,
        "the example was left out",
    );
}

#[cfg(test)]
mod tests;
