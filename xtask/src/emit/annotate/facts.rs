//! Facts of the model as lines of documentation: what a page's words leave out.

use super::successors::Superseded;
use crate::emit::docs::{self, code};
use crate::model::{
    Endpoint, ErrorCode, Event, Field, Limits, Prose, RateLimit, ResponseContent, Scope, TokenKind,
};
use crate::names::EndpointNames;

/// The documentation of a field: its words, then its facts. Never empty.
pub fn of_field(field: &Field) -> Vec<String> {
    let mut lines = docs::prose(&field.description);
    let mut facts = Vec::new();
    if field.deprecated {
        facts.push("Deprecated.".to_owned());
    }
    if let Some(default) = field
        .default
        .as_deref()
        .map(code)
        .filter(|text| !text.is_empty())
    {
        facts.push(format!("Default: {default}."));
    }
    facts.extend(limits(&field.limits));
    if let Some(example) = field
        .example
        .as_ref()
        .map(literal)
        .filter(|text| !text.is_empty())
    {
        facts.push(format!("Example: {example}."));
    }
    if !field.scopes.is_empty() {
        facts.push(format!("Needs a scope: {}.", codes(&field.scopes)));
    }
    if lines.is_empty() {
        lines.push(format!("The field {} of the reference.", code(&field.name)));
    }
    add_facts(&mut lines, &facts);
    lines
}

/// Adds facts to words: to a single line of them at its end, or else as a paragraph.
fn add_facts(lines: &mut Vec<String>, facts: &[String]) {
    if facts.is_empty() {
        return;
    }
    let facts = facts.join(" ");
    match lines.as_mut_slice() {
        [line] if line.ends_with('.') => {
            line.push(' ');
            line.push_str(&facts);
        }
        _ => lines.extend([String::new(), facts]),
    }
}

fn literal(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => code(text),
        other => code(&other.to_string()),
    }
}

fn codes(literals: &[String]) -> String {
    literals
        .iter()
        .map(|literal| code(literal))
        .collect::<Vec<_>>()
        .join(", ")
}

fn limits(limits: &Limits) -> Vec<String> {
    let range = |least: Option<String>, greatest: Option<String>| match (least, greatest) {
        (Some(least), Some(greatest)) => Some(format!("{least} to {greatest}")),
        (Some(least), None) => Some(format!("at least {least}")),
        (None, Some(greatest)) => Some(format!("at most {greatest}")),
        (None, None) => None,
    };
    let number = |number: &u64| number.to_string();
    let length = range(
        limits.min_length.as_ref().map(number),
        limits.max_length.as_ref().map(number),
    );
    let shown = |text: &String| code(text);
    let value = range(
        limits.minimum.as_ref().map(shown),
        limits.maximum.as_ref().map(shown),
    );
    let mut lines = Vec::new();
    lines.extend(length.map(|range| format!("Length: {range}.")));
    lines.extend(value.map(|range| format!("Range: {range}.")));
    lines.extend(
        limits
            .pattern
            .as_ref()
            .map(|pattern| format!("Pattern: {}.", code(pattern))),
    );
    lines
}

/// The names of an object's first members.
pub fn members(fields: &[Field]) -> String {
    let names: Vec<String> = fields
        .iter()
        .take(5)
        .map(|field| code(&field.name))
        .collect();
    let more = if fields.len() > 5 { ", …" } else { "" };
    if names.is_empty() {
        "no documented member".to_owned()
    } else {
        format!("{}{more}", names.join(", "))
    }
}

/// The documentation of an endpoint's request.
pub fn of_endpoint(
    endpoint: &Endpoint,
    own: &EndpointNames,
    superseded: Option<&Superseded>,
) -> Vec<String> {
    let name = endpoint.name.to_string();
    let mut lines = about(&endpoint.summary, &endpoint.title, "endpoint", &name);
    let mut part = |new: Vec<String>| {
        if !new.is_empty() {
            lines.push(String::new());
            lines.extend(new);
        }
    };
    part(vec![outline(endpoint, own)]);
    if let Some(superseded) = superseded {
        part(vec![superseded.docs.clone()]);
    }
    for note in &endpoint.notes {
        part(docs::prose(note));
    }
    part(vec![requirements(endpoint).join(" ")]);
    lines
}

/// What a request or an event is, in its words; never empty.
fn about(summary: &Prose, title: &str, what: &str, name: &str) -> Vec<String> {
    let mut lines = docs::prose(summary);
    if lines.is_empty() {
        lines.push(docs::line(title));
    }
    lines.retain(|line| !line.is_empty());
    if lines.is_empty() {
        lines.push(format!("The {what} {}.", code(name)));
    }
    lines
}

/// The documentation of an event.
pub fn of_event(event: &Event) -> Vec<String> {
    let name = &event.name.event_type;
    let what = if event.answer.is_some() {
        "callback"
    } else {
        "event"
    };
    let mut lines = about(&event.summary, &event.title, what, name);
    let mut part = |new: Vec<String>| {
        if !new.is_empty() {
            lines.push(String::new());
            lines.extend(new);
        }
    };
    part(vec![format!("The {what} {}.", code(name))]);
    if event.deprecated {
        part(vec![
            "Superseded: the platform recommends another event.".to_owned(),
        ]);
    }
    for note in &event.notes {
        part(docs::prose(note));
    }
    let scopes = scopes(&event.scopes, &event.field_scopes);
    if !scopes.is_empty() {
        part(vec![scopes.join(" ")]);
    }
    if let Some(page) = event.address.as_deref().and_then(docs::link) {
        part(vec![format!("Reference: {page}")]);
    }
    lines
}

/// The scopes that it takes, in sentences.
fn scopes(own: &[Scope], of_fields: &[Scope]) -> Vec<String> {
    let lists = [
        ("Scopes, any one of", own),
        ("Scopes for some fields", of_fields),
    ];
    let lists = lists.into_iter().filter(|(_, scopes)| !scopes.is_empty());
    let sentences = lists.map(|(about, scopes)| {
        let names: Vec<String> = scopes.iter().map(|scope| scope.name.clone()).collect();
        format!("{about}: {}.", codes(&names))
    });
    sentences.collect()
}

/// What is called, and what comes back.
fn outline(endpoint: &Endpoint, own: &EndpointNames) -> String {
    let call = code(&format!("{} {}", endpoint.http_method, endpoint.path));
    let page = endpoint.address.as_deref().and_then(docs::link);
    let call = page.map_or(call.clone(), |page| format!("[{call}]({page})"));
    let response = match endpoint.response.content {
        ResponseContent::Bytes => "[`Download`](crate::Download)".to_owned(),
        _ => format!("[`{}`]", own.response),
    };
    format!("{call} gives {response} or fails with [`{}`].", own.error)
}

/// What it takes to call an endpoint, in sentences.
fn requirements(endpoint: &Endpoint) -> Vec<String> {
    let tokens: Vec<&str> = endpoint
        .token_kinds
        .iter()
        .map(|kind| match kind {
            TokenKind::Tenant => "tenant",
            TokenKind::User => "user",
            TokenKind::App => "app",
        })
        .collect();
    let mut items = vec![if tokens.is_empty() {
        "Token: none.".to_owned()
    } else {
        format!("Token: {}.", tokens.join(" or "))
    }];
    items.extend(scopes(&endpoint.scopes, &endpoint.field_scopes));
    if let Some(limit) = &endpoint.rate_limit {
        items.push(format!("Rate limit: {}.", rate(limit)));
    }
    items
}

fn rate(limit: &RateLimit) -> String {
    if limit.windows.is_empty() {
        return "a special one".to_owned();
    }
    let windows = limit.windows.iter().map(|window| {
        let time = match window.seconds {
            1 => "a second".to_owned(),
            60 => "a minute".to_owned(),
            3600 => "an hour".to_owned(),
            86_400 => "a day".to_owned(),
            seconds => format!("in {seconds} seconds"),
        };
        format!("{} {time}", window.requests)
    });
    windows.collect::<Vec<_>>().join(", ")
}

/// The documentation of a code.
pub fn of_code(error: &ErrorCode) -> Vec<String> {
    let status = error
        .http_status
        .map(|status| format!(" (HTTP {status})"))
        .unwrap_or_default();
    let message = docs::line(&error.message);
    let mut lines = vec![if message.is_empty() {
        format!("Code `{}`{status}.", error.code)
    } else {
        format!("`{}`{status}: {message}", error.code)
    }];
    for other in &error.other_messages {
        lines.extend([String::new(), format!("Also: {}", docs::line(other))]);
    }
    let advice = docs::prose(&error.advice);
    if !advice.is_empty() {
        lines.push(String::new());
        lines.extend(advice);
    }
    if !error.sub_codes.is_empty() {
        let why =
            "The code within its message is [`ApiError::sub_kind`](crate::ApiError::sub_kind).";
        lines.extend([String::new(), why.to_owned()]);
    }
    lines
}
