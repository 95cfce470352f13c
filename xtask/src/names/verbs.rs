//! What a request is called: a verb, then what it acts on, each word once.
//!
//! Official names put the method before the resource (`chat.delete` is `DeleteChat`). Where the
//! method does not begin with a verb, its verb comes first (`card.id_convert` is `ConvertCardId`),
//! or, where it only names what is read, `Get` does (`department.children` is
//! `GetDepartmentChildren`). Words that both the method and the resource have come once
//! (`chat_managers.add_managers` is `AddChatManagers`, `app_table.delete_table_records` is
//! `DeleteAppTableRecords`), and so do words that the resource has twice.

use std::collections::BTreeSet;

use crate::model::{Endpoint, HttpMethod};
use crate::words::{singular, words};

/// Verbs that methods begin or end with.
const VERBS: &[&str] = &[
    "add",
    "agree",
    "answer",
    "apply",
    "approve",
    "archive",
    "ask",
    "authorize",
    "bind",
    "cancel",
    "change",
    "check",
    "clear",
    "close",
    "complete",
    "convert",
    "copy",
    "create",
    "deactivate",
    "delete",
    "detect",
    "download",
    "edit",
    "enable",
    "end",
    "execute",
    "extract",
    "filter",
    "find",
    "forward",
    "generate",
    "get",
    "highlight",
    "import",
    "insert",
    "invite",
    "invoke",
    "kickout",
    "leave",
    "link",
    "list",
    "login",
    "logout",
    "match",
    "merge",
    "mget",
    "modify",
    "move",
    "onboard",
    "open",
    "operate",
    "parse",
    "patch",
    "post",
    "preview",
    "process",
    "protect",
    "publish",
    "push",
    "put",
    "query",
    "read",
    "recognize",
    "recommend",
    "recover",
    "refresh",
    "reject",
    "remove",
    "reorder",
    "replace",
    "reply",
    "resend",
    "reserve",
    "reset",
    "restore",
    "resubmit",
    "resurrect",
    "revoke",
    "rollback",
    "save",
    "search",
    "send",
    "set",
    "sort",
    "start",
    "stop",
    "submit",
    "subscribe",
    "suggest",
    "terminate",
    "transfer",
    "transform",
    "transit",
    "translate",
    "trash",
    "unbind",
    "uncomplete",
    "unsubscribe",
    "update",
    "upgrade",
    "upload",
    "withdraw",
    "write",
];

/// Words that come before a verb and belong to it.
const BEFORE_VERBS: &[&str] = &["basic", "batch", "combined"];

/// Verbs as methods write them otherwise.
const MEANT: &[(&str, &str)] = &[
    ("active", "activate"),
    ("cc", "copy"),
    ("del", "delete"),
    ("subscription", "subscribe"),
    ("unsubscription", "unsubscribe"),
];

/// The words of a request's name, in order.
pub(super) fn request_words(endpoint: &Endpoint) -> Vec<String> {
    let resource = each_once(words(&endpoint.name.resource));
    let mut method = words(&endpoint.name.method);
    let manner = method.iter().take_while(|word| is_manner(word)).count();
    if let (1.., Some(verb)) = (manner, method.get(manner).and_then(|word| meant(word))) {
        verb.clone_into(&mut method[manner]);
    }
    // What a thing is called may be a verb too: `leave.leave_types` are types of leave.
    let is_verb = |word: &String| VERBS.contains(&word.as_str()) && resource.first() != Some(word);
    match method.as_slice() {
        [first, ..] if is_verb(first) || is_manner(first) => {
            let Some(at) = method.iter().position(is_verb) else {
                let verb = [&method[..manner], &["get".to_owned()]].concat();
                return phrase(&verb, &method[manner..], resource);
            };
            phrase(&method[..=at], &method[at + 1..], resource)
        }
        [first, rest @ ..] if meant(first).is_some() => {
            let verb = meant(first).unwrap_or_default().to_owned();
            phrase(&[verb], rest, resource)
        }
        [object @ .., last] if is_verb(last) => of_part(last, object, resource),
        _ if endpoint.http_method == HttpMethod::Get => of_part("get", &method, resource),
        _ => [method, resource].concat(),
    }
}

fn is_manner(word: &str) -> bool {
    BEFORE_VERBS.contains(&word)
}

/// The words without those that came before.
fn each_once(words: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let first = |word: &String| seen.insert(singular(word));
    words.into_iter().filter(first).collect()
}

fn meant(word: &str) -> Option<&'static str> {
    let known = MEANT.iter().find(|(written, _)| *written == word);
    known.map(|(_, verb)| *verb)
}

/// The verb, what else the method has, the resource.
fn phrase(verb: &[String], object: &[String], resource: Vec<String>) -> Vec<String> {
    match without_stutter(object, &resource) {
        Some(acted_on) => [verb.to_vec(), acted_on].concat(),
        None => [verb, object, &resource].concat(),
    }
}

/// The verb, the resource, the part of it that the method names.
fn of_part(verb: &str, part: &[String], resource: Vec<String>) -> Vec<String> {
    let acted_on = without_stutter(part, &resource).unwrap_or_else(|| [&resource, part].concat());
    [vec![verb.to_owned()], acted_on].concat()
}

/// The resource and the object as one, where the object begins with words that the resource ends
/// with, as many as can be, or both end with the same.
fn without_stutter(object: &[String], resource: &[String]) -> Option<Vec<String>> {
    let most = object.len().min(resource.len());
    let ends = |count: usize| resource.len() - count;
    let overlap = |count: &usize| same(&resource[ends(*count)..], &object[..*count]);
    let suffix = |count: &usize| same(&resource[ends(*count)..], &object[object.len() - count..]);
    let shared = (1..=most).rev().find(overlap);
    let shared = shared.or_else(|| (1..=most).rev().find(suffix))?;
    Some([&resource[..ends(shared)], object].concat())
}

fn same(one: &[String], other: &[String]) -> bool {
    let mut pairs = one.iter().zip(other);
    one.len() == other.len() && pairs.all(|(one, other)| singular(one) == singular(other))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn requests_begin_with_a_verb_and_do_not_stutter() {
        for (http, resource, method, expected) in [
            ("POST", "chat", "create", "create chat"),
            (
                "POST",
                "calendar_event",
                "batch_delete",
                "batch delete calendar event",
            ),
            ("POST", "chat_managers", "add_managers", "add chat managers"),
            ("DELETE", "chat_tab", "delete_tabs", "delete chat tabs"),
            (
                "POST",
                "calendar_event",
                "subscription",
                "subscribe calendar event",
            ),
            ("POST", "position", "del_position", "delete position"),
            ("POST", "card", "id_convert", "convert card id"),
            (
                "DELETE",
                "workspace_table",
                "records_delete",
                "delete workspace table records",
            ),
            ("GET", "department", "children", "get department children"),
            ("GET", "agent", "agent_email", "get agent email"),
            ("POST", "job", "combined_create", "combined create job"),
            ("POST", "message", "list_of_cats", "list of cats message"),
            ("GET", "app_table", "get_table_list", "get app table list"),
            (
                "GET",
                "oauth_token",
                "get_user_token",
                "get oauth user token",
            ),
            (
                "GET",
                "user_session_user_note",
                "list",
                "list user session note",
            ),
            ("GET", "leave", "leave_types", "get leave types"),
            ("POST", "user_flow", "batch_del", "batch delete user flow"),
            ("GET", "user", "batch", "batch get user"),
            ("POST", "export", "meeting_list", "list export meeting"),
            // Nothing tells what it does.
            ("POST", "whiteboard", "theme", "theme whiteboard"),
        ] {
            let endpoint: Endpoint = serde_json::from_value(json!({
                "name": { "service": "a", "version": "v1", "resource": resource, "method": method },
                "title": "", "http_method": http, "path": "/", "token_kinds": [],
                "response": { "content": { "kind": "empty" } }, "errors": [], "page": "",
            }))
            .unwrap();
            assert_eq!(request_words(&endpoint).join(" "), expected);
        }
    }
}
