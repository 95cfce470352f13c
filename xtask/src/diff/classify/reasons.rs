//! Which facts reach Rust and how, and the reason of a class in words.

use crate::diff::{Action, Class, RustChange, SubjectKind};
use crate::facts::Kind;

/// How many items a reason names.
const NAMED: usize = 3;

/// Whether a fact is in the program, though in no type: what a request sends, what a code means.
pub fn is_at_run_time(kind: Kind, subject: SubjectKind) -> bool {
    match kind {
        Kind::Deprecated => matches!(subject, SubjectKind::Endpoint | SubjectKind::Event),
        Kind::Endpoint
        | Kind::Name
        | Kind::TokenKind
        | Kind::Encoding
        | Kind::ResponseKind
        | Kind::Pagination
        | Kind::Type
        | Kind::Parameter
        | Kind::Field
        | Kind::EnumValue
        | Kind::Code
        | Kind::HttpStatus
        | Kind::Message
        | Kind::RateLimited
        | Kind::Advice => true,
        _ => false,
    }
}

/// Whether such a fact explains that the Rust of its place is another.
pub fn explains(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Type
            | Kind::Required
            | Kind::Name
            | Kind::Endpoint
            | Kind::ResponseKind
            | Kind::Encoding
            | Kind::Pagination
            | Kind::Message
            | Kind::Label
    )
}

/// Whether another fact may explain the same Rust too.
pub fn shares_explanation(kind: Kind) -> bool {
    matches!(kind, Kind::Type | Kind::Required)
}

/// The order in which facts are asked to explain the Rust of their place.
pub fn weight(kind: Kind) -> usize {
    let order = [
        Kind::Name,
        Kind::Endpoint,
        Kind::Type,
        Kind::Required,
        Kind::ResponseKind,
        Kind::Pagination,
        Kind::Encoding,
        Kind::Message,
        Kind::Label,
    ];
    order
        .iter()
        .position(|own| *own == kind)
        .unwrap_or(order.len())
}

/// What a subject is in a word.
pub fn subject_word(kind: SubjectKind) -> &'static str {
    match kind {
        SubjectKind::Service => "service",
        SubjectKind::Version => "version",
        SubjectKind::Endpoint => "endpoint",
        SubjectKind::Event => "event",
        SubjectKind::Shape => "shape",
        SubjectKind::Enumeration => "enumeration",
        SubjectKind::CommonErrors => "common codes",
    }
}

/// Why a change is of its class.
pub fn reason(
    class: Class,
    is_whole: bool,
    kind: Option<Kind>,
    action: Action,
    rust: &[RustChange],
) -> String {
    match class {
        Class::Breaking => in_rust(rust, true),
        Class::Compatible if !rust.is_empty() => {
            if is_whole {
                in_rust(rust, false)
            } else {
                format!("{}; nothing that was there is gone", in_rust(rust, false))
            }
        }
        Class::Compatible => at_run_time(kind).to_owned(),
        Class::Documentation => in_words(kind, action).to_owned(),
    }
}

fn at_run_time(kind: Option<Kind>) -> &'static str {
    match kind {
        Some(Kind::Endpoint) => "the same request goes to another address",
        Some(Kind::Name) => "only the name in `EndpointInfo` is another",
        Some(Kind::TokenKind) => "the client chooses among other tokens",
        Some(Kind::Encoding) => "the same request is written differently",
        Some(Kind::ResponseKind) => "the answer is looked for elsewhere in the body",
        Some(Kind::Deprecated) => "programs that use it compile with a warning",
        Some(Kind::HttpStatus | Kind::Message | Kind::RateLimited | Kind::Advice) => {
            "the variant stays; only what it tells is another"
        }
        _ => "no public item is another",
    }
}

fn in_words(kind: Option<Kind>, action: Action) -> &'static str {
    match (kind, action) {
        (Some(Kind::Limit), Action::Added | Action::Changed) => {
            "no type holds to limits, but the server may refuse what it took"
        }
        (Some(Kind::Scope | Kind::FieldScope | Kind::AppType), Action::Removed) => {
            "no type holds to it, but an app that relied on it may be refused"
        }
        (Some(Kind::Default), _) => "what is not sent is left to the server",
        (Some(Kind::Required), _) => "no constructor takes it",
        _ => "only documentation says it",
    }
}

/// What becomes of items, as `a is gone`, `b was String, is i64`, `c() takes d too`.
fn in_rust(rust: &[RustChange], breaking: bool) -> String {
    let own: Vec<&RustChange> = rust
        .iter()
        .filter(|change| change.breaking == breaking)
        .collect();
    let mut parts: Vec<String> = own
        .iter()
        .take(NAMED)
        .map(|change| sentence(change))
        .collect();
    if own.len() > NAMED {
        parts.push(format!("{} more", own.len() - NAMED));
    }
    parts.join("; ")
}

fn sentence(change: &RustChange) -> String {
    let RustChange { item, was, is, .. } = change;
    match (item.as_parameter(), was, is) {
        (Some((function, name)), None, _) => format!("`{function}` takes `{name}` too"),
        (Some((function, name)), _, None) => format!("`{function}` takes no `{name}` any more"),
        (Some((function, name)), Some(was), Some(is)) => {
            format!("`{function}` takes `{name}` as `{is}`, not `{was}`")
        }
        (None, Some(_), None) => format!("`{item}` is gone"),
        (None, None, _) => format!("`{item}` is new"),
        (None, Some(was), Some(is)) => format!("`{item}` was `{was}`, is `{is}`"),
    }
}
