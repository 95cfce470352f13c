//! The path of a call, with its parameters filled in so that none can leave its place.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{Query, RequestError};

/// All that RFC 3986 does not call unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Fills `:name` and `{name}` in a path. Each value becomes exactly one segment.
pub(crate) fn fill(
    template: &str,
    parameters: &[(&'static str, String)],
) -> Result<String, RequestError> {
    let mut path = String::with_capacity(template.len() + 32);
    for segment in template.split('/').skip(1) {
        path.push('/');
        let Some(name) = parameter_name(segment) else {
            path.push_str(segment);
            continue;
        };
        let value = parameters.iter().find(|(known, _)| *known == name);
        let value = value.map(|(_, value)| value.as_str()).ok_or_else(|| {
            RequestError::new(format!("no value for the path parameter `{name}`"))
        })?;
        push_segment(&mut path, name, value)?;
    }
    Ok(path)
}

/// Fills one parameter in a path that may have a query.
pub(crate) fn fill_one(path: &str, name: &str, value: &str) -> Result<String, RequestError> {
    let (path, query) = path.split_at(path.find('?').unwrap_or(path.len()));
    let mut filled = String::with_capacity(path.len() + value.len());
    let mut is_found = false;
    for segment in path.split('/').skip(1) {
        filled.push('/');
        if parameter_name(segment) == Some(name) {
            push_segment(&mut filled, name, value)?;
            is_found = true;
        } else {
            filled.push_str(segment);
        }
    }
    if !is_found {
        let reason = format!("the path has no parameter `{name}`");
        return Err(RequestError::new(reason));
    }
    filled.push_str(query);
    Ok(filled)
}

/// Checks that no parameter of a path was forgotten.
pub(crate) fn all_filled(path: &str) -> Result<(), RequestError> {
    if !path.bytes().any(|byte| matches!(byte, b':' | b'{')) {
        return Ok(());
    }
    let path = path.split('?').next().unwrap_or_default();
    match path.split('/').find_map(parameter_name) {
        Some(name) => {
            let reason = format!("no value for the path parameter `{name}`");
            Err(RequestError::new(reason))
        }
        None => Ok(()),
    }
}

fn parameter_name(segment: &str) -> Option<&str> {
    let braced = || segment.strip_prefix('{')?.strip_suffix('}');
    segment.strip_prefix(':').or_else(braced)
}

/// URL libraries swallow empty and dot segments, encoded or not: the call would reach another
/// endpoint. So they are refused here.
fn push_segment(path: &mut String, name: &str, value: &str) -> Result<(), RequestError> {
    if matches!(value, "" | "." | "..") {
        return Err(RequestError::new(format!(
            "the path parameter `{name}` must not be {value:?}"
        )));
    }
    path.extend(utf8_percent_encode(value, RESERVED));
    Ok(())
}

/// Writes pairs as a query or a form.
pub(crate) fn encode_pairs(pairs: &Query) -> String {
    let mut text = String::new();
    for (name, value) in pairs.pairs() {
        if !text.is_empty() {
            text.push('&');
        }
        let name = utf8_percent_encode(name, RESERVED);
        let value = utf8_percent_encode(value, RESERVED);
        // Writing to a string cannot fail.
        let _ = write!(text, "{name}={value}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stays_within_its_segment() {
        for (value, segment) in [
            ("plain-1._~", "plain-1._~"),
            ("a/b", "a%2Fb"),
            ("a?b#c", "a%3Fb%23c"),
            ("50%", "50%25"),
            ("%2e%2e", "%252e%252e"),
            ("a b", "a%20b"),
            ("中文", "%E4%B8%AD%E6%96%87"),
            ("x@group.calendar.feishu.cn", "x%40group.calendar.feishu.cn"),
            ("...", "..."),
            ("a\\..\\b", "a%5C..%5Cb"),
        ] {
            for template in ["/v1/:id/end", "/v1/{id}/end"] {
                let path = fill(template, &[("id", value.to_owned())]).unwrap();
                assert_eq!(path, format!("/v1/{segment}/end"));
            }
        }
    }

    #[test]
    fn a_value_that_would_move_the_path_is_refused() {
        for value in ["", ".", ".."] {
            let error = fill("/v1/:id", &[("id", value.to_owned())]).unwrap_err();
            assert!(error.reason().contains("`id`"), "{error}");
        }
        let error = fill("/v1/:id", &[]).unwrap_err();
        assert!(error.reason().contains("no value"), "{error}");
    }

    #[test]
    fn pairs_are_encoded() {
        let mut query = Query::default();
        query.push("a b", "1&2=3");
        query.push("plus", "+");
        assert_eq!(encode_pairs(&query), "a%20b=1%262%3D3&plus=%2B");
    }
}
