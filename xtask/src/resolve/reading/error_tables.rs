//! Error tables: each code once with its sub-codes, and which of them mean that too many requests were
//! sent.

use std::collections::{BTreeMap, BTreeSet};

use crate::layout::RawError;
use crate::model::ErrorCode;

/// Words of messages and advice about too many requests, in lower case.
const RATE_WORDS: [&str; 14] = [
    "too many request",
    "rate limit",
    "ratelimit",
    "request limit",
    "frequency limit",
    "frequency control",
    "request frequency",
    "too frequent",
    "qps",
    "限频",
    "频控",
    "限流",
    "请求过于频繁",
    "频率限制",
];

/// What precedes the server's own message of a sub-code within the message of its code.
const SUB_MESSAGE: &str = "ErrMsg:";

/// The codes of an endpoint, in the page's order, each once.
pub(crate) fn read_errors(rows: &[RawError]) -> Vec<ErrorCode> {
    let mut errors = merge_rows(rows.iter().filter(|row| row.within.is_none()));
    let mut by_code: BTreeMap<i64, Vec<RawError>> = BTreeMap::new();
    for row in rows {
        if let Some(code) = row.within {
            by_code.entry(code).or_default().push(sub_code(row));
        }
    }
    for (code, rows) in by_code {
        let known = errors.iter_mut().find(|error| error.code == code);
        match known {
            Some(known) => known.sub_codes = merge_rows(&rows),
            None => errors.push(ErrorCode {
                code,
                sub_codes: merge_rows(&rows),
                ..ErrorCode::default()
            }),
        }
    }
    errors
}

/// The row of a sub-code with its own message, as it is within that of its code
/// (`…, ext=ErrCode: 11310; ErrMsg: element exceeds the limit; …`).
fn sub_code(row: &RawError) -> RawError {
    let (_, own) = row
        .message
        .split_once(SUB_MESSAGE)
        .unwrap_or(("", &row.message));
    let own = own.split(';').next().unwrap_or(own).trim();
    // What the server fills in is no message.
    let message = if own == "%v" { "" } else { own };
    RawError {
        message: message.to_owned(),
        ..row.clone()
    }
}

/// The codes of rows, in their order, each once.
fn merge_rows<'r>(rows: impl IntoIterator<Item = &'r RawError>) -> Vec<ErrorCode> {
    let mut errors: Vec<ErrorCode> = Vec::new();
    let mut places = BTreeMap::new();
    let mut messages = BTreeSet::new();
    for row in rows.into_iter().filter(|row| row.code.value != 0) {
        let is_new = messages.insert((row.code.value, row.message.trim()));
        match places.get(&row.code.value) {
            Some(known) => merge(&mut errors[*known], row, is_new),
            None => {
                places.insert(row.code.value, errors.len());
                errors.push(of_row(row));
            }
        }
    }
    for error in &mut errors {
        error.rate_limited = is_rate_limited(error);
    }
    errors
}

/// The codes of the gateway, in the order of their numbers. Which page comes first does not
/// matter: rows of one code are taken in the order of their messages.
pub(crate) fn read_common_errors(rows: &[RawError]) -> Vec<ErrorCode> {
    let mut by_code: BTreeMap<i64, Vec<RawError>> = BTreeMap::new();
    for row in rows {
        by_code.entry(row.code.value).or_default().push(row.clone());
    }
    by_code
        .into_values()
        .flat_map(|mut rows| {
            rows.sort_by(|one, other| {
                let empty = |row: &RawError| row.message.trim().is_empty();
                (empty(one), &one.message, &one.advice).cmp(&(
                    empty(other),
                    &other.message,
                    &other.advice,
                ))
            });
            read_errors(&rows)
        })
        .collect()
}

fn of_row(row: &RawError) -> ErrorCode {
    ErrorCode {
        code: row.code.value,
        http_status: row.http_status,
        message: row.message.trim().to_owned(),
        advice: row.advice.clone(),
        ..ErrorCode::default()
    }
}

/// Adds what another row has of a code; `is_new` is whether no row before it had its message.
fn merge(known: &mut ErrorCode, row: &RawError, is_new: bool) {
    let message = row.message.trim();
    if known.message.is_empty() {
        known.message = message.to_owned();
    } else if !message.is_empty() && is_new {
        known.other_messages.push(message.to_owned());
    }
    known.http_status = known.http_status.or(row.http_status);
    if known.advice.is_empty() {
        known.advice = row.advice.clone();
    }
}

fn is_rate_limited(error: &ErrorCode) -> bool {
    if error.http_status == Some(429) {
        return true;
    }
    let matches = |text: &str| {
        let text = text.to_lowercase();
        RATE_WORDS.iter().any(|word| text.contains(word))
    };
    matches(&error.message)
        || error.other_messages.iter().any(|message| matches(message))
        || (error.message.is_empty() && matches(&error.advice.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::fixtures::error;

    #[test]
    fn each_code_comes_once() {
        let errors = read_errors(&[
            error(None, 7, " bad "),
            error(Some(400), 7, "bad"),
            error(Some(500), 7, "worse"),
            error(None, 0, "success"),
            error(None, 3, ""),
            error(None, 3, "late"),
        ]);
        assert_eq!(errors.len(), 2);
        assert_eq!(errors[0].message, "bad");
        assert_eq!(errors[0].http_status, Some(400));
        assert_eq!(errors[0].other_messages, ["worse"]);
        assert_eq!(errors[1].message, "late");
    }

    #[test]
    fn codes_within_a_code_are_its_own() {
        let within = |code, message| RawError {
            within: Some(7),
            ..error(None, code, message)
        };
        let errors = read_errors(&[
            error(Some(400), 7, "no card"),
            within(
                3,
                "no card, ext=ErrCode: 3; ErrMsg: bad table, look again; ErrorValue: %v",
            ),
            within(4, "no card, ext=ErrCode: 4; ErrMsg: %v; code:7"),
            within(3, "worse"),
            error(None, 4, "four by itself"),
            RawError {
                within: Some(9),
                ..error(None, 5, "of another")
            },
        ]);
        let codes: Vec<_> = errors
            .iter()
            .map(|one| (one.code, one.sub_codes.len()))
            .collect();
        assert_eq!(codes, [(7, 2), (4, 0), (9, 1)]);
        let own = &errors[0].sub_codes;
        assert_eq!(own[0].message, "bad table, look again");
        assert_eq!(own[0].other_messages, ["worse"]);
        assert_eq!((own[1].code, own[1].message.as_str()), (4, ""));
    }

    #[test]
    fn rate_limits_are_known_by_status_or_words() {
        for (http_status, message, limited) in [
            (Some(429), "no", true),
            (Some(400), "request trigger frequency limit", true),
            (None, "too many request", true),
            (None, "请求过于频繁", true),
            (Some(400), "limit of members reached", false),
        ] {
            let errors = read_errors(&[error(http_status, 1, message)]);
            assert_eq!(errors[0].rate_limited, limited, "{message}");
        }
    }

    #[test]
    fn common_codes_are_sorted_and_do_not_depend_on_pages() {
        let (a, b, c) = (
            error(None, 9, "z"),
            error(None, 2, "y"),
            error(None, 9, "x"),
        );
        let one = read_common_errors(&[a.clone(), b.clone(), c.clone()]);
        let two = read_common_errors(&[c, a, b]);
        assert_eq!(one, two);
        let codes: Vec<i64> = one.iter().map(|error| error.code).collect();
        assert_eq!(codes, [2, 9]);
        assert_eq!(one[1].message, "x");
        assert_eq!(one[1].other_messages, ["z"]);
    }
}
