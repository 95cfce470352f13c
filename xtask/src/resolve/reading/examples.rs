//! Examples: the JSON in them, read leniently where only one reading is possible.

mod lenient;

use serde_json::Value;

use self::lenient::Trouble;
use crate::depth::{self, MAX_DEPTH};
use crate::diagnostics::{Code, Diagnostics};
use crate::layout::RawExample;
use crate::resolve::at::At;
use crate::source::Span;

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

/// The value that a short text is, read leniently where that is safe; `None` where it is no JSON.
pub(crate) fn value(text: &str) -> Option<Value> {
    if let Ok(value) = serde_json::from_str(text) {
        return (!is_too_deep(&value, MAX_DEPTH)).then_some(value);
    }
    if !looks_like_json(text) {
        return None;
    }
    let read = lenient::read(text).ok()?;
    text[read.end..].trim().is_empty().then_some(read.value)
}

/// The JSON of an example.
fn read(example: &RawExample, at: At<'_>, diagnostics: &mut Diagnostics) -> Option<Value> {
    match parse(example)? {
        Ok(value) => Some(value),
        Err(trouble) => {
            report(example, &trouble, at, diagnostics);
            None
        }
    }
}

/// The value of an example, or why it has none and at which of its bytes; `None` where nothing in
/// it is meant as JSON.
fn parse(example: &RawExample) -> Option<Result<Value, Trouble>> {
    if let Ok(value) = serde_json::from_str(&example.text.value) {
        return Some(checked(value, 0));
    }
    let (start, body) = intended(example)?;
    if let Some(value) = unescaped(body) {
        return Some(checked(value, start));
    }
    Some(match lenient::read(body) {
        Ok(read) if is_tail(&body[read.end..]) => Ok(read.value),
        Ok(read) => Err(Trouble::Unexpected {
            at: start + read.end,
            found: first_words(&body[read.end..]),
            expected: "the end",
        }),
        Err(trouble) => Err(trouble.behind(start)),
    })
}

fn checked(value: Value, at: usize) -> Result<Value, Trouble> {
    if is_too_deep(&value, MAX_DEPTH) {
        return Err(Trouble::TooDeep { at });
    }
    Ok(value)
}

/// Whether objects and lists are nested more than `levels` deep.
fn is_too_deep(value: &Value, levels: usize) -> bool {
    let mut inner: Box<dyn Iterator<Item = &Value>> = match value {
        Value::Array(items) => Box::new(items.iter()),
        Value::Object(members) => Box::new(members.values()),
        _ => return false,
    };
    let Some(below) = levels.checked_sub(1) else {
        return true;
    };
    inner.any(|value| is_too_deep(value, below))
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
    let trimmed = without_comments(text);
    let lead = text.len() - trimmed.len();
    if trimmed.starts_with("curl") {
        let (start, body) = curl_body(trimmed)?;
        return Some((lead + start, body));
    }
    let opening = trimmed.starts_with(['{', '[', '｛', '［']);
    let headers = trimmed.starts_with("HTTP/") || starts_with_method(trimmed);
    if opening || !headers {
        let start = if opening {
            0
        } else {
            line_that_opens(trimmed).unwrap_or(0)
        };
        return Some((lead + start, &trimmed[start..]));
    }
    let start = line_that_opens(trimmed)?;
    Some((lead + start, &trimmed[start..]))
}

/// The text from its first line that is no comment of a shell, if it is a command.
fn without_comments(text: &str) -> &str {
    let trimmed = text.trim_start();
    let mut rest = trimmed;
    while rest.starts_with('#') {
        rest = rest
            .split_once('\n')
            .map_or("", |(_, below)| below.trim_start());
    }
    if rest.starts_with("curl") {
        rest
    } else {
        trimmed
    }
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

fn report(example: &RawExample, trouble: &Trouble, at: At<'_>, diagnostics: &mut Diagnostics) {
    match trouble {
        Trouble::Unexpected {
            at: byte,
            found,
            expected,
        } => at.with(place(example, *byte, at)).report(
            diagnostics,
            Code::BrokenJson,
            format!("the example is not JSON: found `{found}`"),
            *expected,
            "the example was left out",
        ),
        Trouble::TooDeep { at: byte } => {
            let span = place(example, *byte, at);
            let action = "the example was left out";
            depth::report(at.source, span, "values in values", action, diagnostics);
        }
    }
}

/// Where a byte of an example is on the page, or the example where that is not known.
fn place(example: &RawExample, byte: usize, at: At<'_>) -> Span {
    let span = example.text.span;
    match at.source.slice(span).find(&example.text.value) {
        Some(offset) => {
            let start = span.start + offset + byte;
            Span::new(start, start + 1)
        }
        None => span,
    }
}

#[cfg(test)]
mod tests;
