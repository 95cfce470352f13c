//! Official names of endpoints: as the page has them, else from address, URL and HTTP method.
//!
//! Service and version always come from the URL. Its segments that are no parameters name the
//! resource; the last of them names the method where it is no part of the resource, and the
//! address shows which of the two it is.

use crate::layout::RawOfficialName;
use crate::model::{HttpMethod, OfficialName};
use crate::resolve::reading::page::Page;
use crate::resolve::reading::urls::Url;
use crate::words::{singular, snake, words};

/// Methods that an HTTP method alone may mean.
const STANDARD: [(HttpMethod, &[&str]); 5] = [
    (HttpMethod::Get, &["get", "list"]),
    (HttpMethod::Post, &["create"]),
    (HttpMethod::Put, &["update"]),
    (HttpMethod::Patch, &["patch", "update"]),
    (HttpMethod::Delete, &["delete"]),
];

/// Words that begin the name of a method, and never that of a resource.
const VERBS: &[&str] = &[
    "add",
    "append",
    "apply",
    "approve",
    "archive",
    "authorize",
    "batch",
    "bind",
    "cancel",
    "check",
    "clear",
    "close",
    "compile",
    "convert",
    "copy",
    "create",
    "decode",
    "delete",
    "disable",
    "download",
    "edit",
    "enable",
    "end",
    "finish",
    "forward",
    "generate",
    "get",
    "import",
    "insert",
    "invite",
    "join",
    "kick",
    "leave",
    "list",
    "lookup",
    "match",
    "merge",
    "mget",
    "mdelete",
    "modify",
    "move",
    "open",
    "parse",
    "patch",
    "preview",
    "prepend",
    "publish",
    "query",
    "read",
    "recognize",
    "refresh",
    "reject",
    "remove",
    "rename",
    "reorder",
    "replace",
    "reply",
    "resend",
    "reset",
    "restore",
    "resubmit",
    "resume",
    "retry",
    "revert",
    "rollback",
    "save",
    "search",
    "send",
    "set",
    "split",
    "start",
    "stop",
    "submit",
    "subscribe",
    "sync",
    "terminate",
    "transfer",
    "transform",
    "translate",
    "trigger",
    "unbind",
    "unpublish",
    "unsubscribe",
    "update",
    "upload",
    "upgrade",
    "upsert",
    "verify",
    "withdraw",
];

/// What an official name was taken from, the most certain first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NameSource {
    /// The page gives it, or an override.
    Page,
    /// The address of the page shows the method, and perhaps the resource.
    Address,
    /// The URL and the HTTP method alone.
    Url,
}

/// The official name of a page's endpoint.
pub(crate) struct PageName {
    /// The name.
    pub(crate) name: OfficialName,
    /// What it was taken from.
    pub(crate) source: NameSource,
}

/// The name that the page gives, or else the one by rule.
pub(crate) fn of_page(page: &Page) -> PageName {
    let given = page.raw.official_name.as_ref();
    match given.and_then(|raw| written_name(raw, &page.url)) {
        Some(name) => PageName {
            name,
            source: NameSource::Page,
        },
        None => by_rule(
            &page.url,
            page.raw.http_method.value,
            page.raw.address.as_deref(),
        ),
    }
}

/// The service of all names that endpoints of a URL have.
pub(crate) fn service(url: &Url) -> String {
    Parts::of(url).service
}

/// The name that the page itself has, if it is one of this URL.
fn written_name(raw: &RawOfficialName, url: &Url) -> Option<OfficialName> {
    let parts = Parts::of(url);
    let same = |one: &str, other: &str| words(one).concat() == words(other).concat();
    let resource = snake(&raw.resource);
    let method = snake(&raw.method);
    let fits = same(&raw.service, &parts.service)
        && (same(&raw.version, &parts.version) || !parts.has_version)
        && !resource.is_empty()
        && !method.is_empty();
    fits.then_some(OfficialName {
        service: parts.service,
        version: match snake(&raw.version) {
            version if version.is_empty() => parts.version,
            version => version,
        },
        resource,
        method,
    })
}

/// The name by rule.
fn by_rule(url: &Url, http_method: HttpMethod, address: Option<&str>) -> PageName {
    let parts = Parts::of(url);
    let hint = address.and_then(Hint::of);
    let (resource, method) = hint
        .as_ref()
        .and_then(|hint| hint.complete(&parts))
        .unwrap_or_else(|| parts.split(http_method, hint.as_ref()));
    let is_shown = hint.is_some_and(|hint| hint.method == method);
    let name = OfficialName {
        service: parts.service,
        version: parts.version,
        resource,
        method,
    };
    let source = if is_shown {
        NameSource::Address
    } else {
        NameSource::Url
    };
    PageName { name, source }
}

/// A name that distinguishes an endpoint from another one with the same name.
pub(crate) fn distinguished(
    name: &OfficialName,
    url: &Url,
    http_method: HttpMethod,
    address: Option<&str>,
) -> OfficialName {
    let parts = Parts::of(url);
    let mut method = name.method.clone();
    let from_address = address
        .and_then(Hint::of)
        .map(|hint| hint.method)
        .filter(|hinted| *hinted != method && words(hinted).len() > 1 && hinted.len() < 48);
    match from_address {
        Some(hinted) => method = hinted,
        None => {
            let known = format!("{}_{}", name.resource, name.method);
            for segment in &parts.segments {
                let word = singular(&segment.name);
                if !known.contains(&word) {
                    method = format!("{method}_{word}");
                }
            }
            if method == name.method {
                method = match url.parameters().last().map(snake) {
                    Some(last) => format!("{method}_by_{last}"),
                    None => format!("{method}_via_{}", http_method.name().to_lowercase()),
                };
            }
        }
    }
    OfficialName {
        method,
        ..name.clone()
    }
}

/// What an address calls the method, if it does.
pub(crate) fn address_method(address: Option<&str>) -> Option<String> {
    address.and_then(Hint::of).map(|hint| hint.method)
}

/// A URL's path as a name sees it.
struct Parts {
    service: String,
    version: String,
    has_version: bool,
    /// What follows the service, parameters, version and fixed prefixes left out.
    segments: Vec<Segment>,
    ends_in_parameter: bool,
}

struct Segment {
    name: String,
    after_parameter: bool,
}

impl Parts {
    fn of(url: &Url) -> Parts {
        let all: Vec<&str> = url
            .path
            .split('/')
            .filter(|part| !part.is_empty())
            .collect();
        let rest = match all.first() {
            Some(&"open-apis") => &all[1..],
            _ => &all[..],
        };
        let service = rest
            .iter()
            .find(|part| !part.starts_with(':'))
            .map(|part| snake(part))
            .filter(|service| !service.is_empty())
            .unwrap_or_else(|| "platform".to_owned());
        let rest = rest.get(1..).unwrap_or_default();
        let version = rest.iter().find(|part| is_version(part));
        let mut segments = Vec::new();
        let mut after_parameter = false;
        for part in rest.iter().filter(|part| !is_version(part)) {
            if part.starts_with(':') {
                after_parameter = true;
            } else if *part != "openapi" {
                segments.push(Segment {
                    name: snake(part),
                    after_parameter,
                });
                after_parameter = false;
            }
        }
        segments.retain(|segment| !segment.name.is_empty());
        Parts {
            service,
            version: version.map_or_else(|| "v1".to_owned(), |version| snake(version)),
            has_version: version.is_some(),
            segments,
            ends_in_parameter: after_parameter,
        }
    }

    /// The resource that all segments but the last `less` name.
    fn resource(&self, less: usize) -> String {
        let kept = self.segments.len().saturating_sub(less);
        let mut names: Vec<String> = Vec::new();
        for segment in &self.segments[..kept] {
            let name = singular(&segment.name);
            // `chats/:id/chat_tabs` has `chat` once.
            let repeats = names
                .last()
                .is_some_and(|outer| name.starts_with(&format!("{outer}_")));
            if repeats {
                names.pop();
            }
            names.push(name);
        }
        if names.is_empty() {
            self.service.clone()
        } else {
            names.join("_")
        }
    }

    /// Whether most of the words are in the URL.
    fn mostly_has(&self, words: &[String]) -> bool {
        let attested: Vec<String> = self
            .segments
            .iter()
            .flat_map(|segment| singular_words(&segment.name))
            .collect();
        let found = words.iter().filter(|word| attested.contains(word)).count();
        found * 3 >= words.len() * 2 && found > 0
    }

    /// Whether the words are those of the URL's resource, or those that it begins with.
    fn is_place_of(&self, words: &[String]) -> bool {
        let all = singular_words(&self.resource(0));
        let but_last = singular_words(&self.resource(1));
        all == words || (self.segments.len() > 1 && but_last.starts_with(words))
    }

    /// Resource and method.
    fn split(&self, http_method: HttpMethod, hint: Option<&Hint>) -> (String, String) {
        let standard = STANDARD
            .iter()
            .find(|(http, _)| *http == http_method)
            .map_or(&["call"][..], |(_, names)| names);
        let Some(last) = self.segments.last() else {
            return (self.service.clone(), standard[0].to_owned());
        };
        let hinted = hint.map(|hint| hint.method.as_str());
        if self.ends_in_parameter && !begins_with_verb(&last.name) {
            return (self.resource(0), standard[0].to_owned());
        }
        let alone = self.segments.len() == 1 && !begins_with_verb(&last.name);
        if hinted == Some(last.name.as_str()) && !alone {
            return (self.resource(1), last.name.clone());
        }
        if let Some(method) = hinted.filter(|method| standard.contains(method))
            && last.name != method
        {
            return (self.resource(0), method.to_owned());
        }
        self.split_unhinted(last, http_method, standard)
    }

    fn split_unhinted(
        &self,
        last: &Segment,
        http_method: HttpMethod,
        standard: &[&str],
    ) -> (String, String) {
        let plural = singular(&last.name) != last.name;
        let token = last.name.ends_with("_token") || last.name == "token";
        let only = self.segments.len() == 1;
        if begins_with_verb(&last.name) && !token {
            return (self.resource(1), last.name.clone());
        }
        let is_part =
            plural || token || only || (last.after_parameter && http_method != HttpMethod::Post);
        match (is_part, http_method) {
            (true, HttpMethod::Get) if plural => (self.resource(0), "list".to_owned()),
            (true, _) => (self.resource(0), standard[0].to_owned()),
            (false, _) => (self.resource(1), last.name.clone()),
        }
    }
}

fn is_version(segment: &str) -> bool {
    segment
        .strip_prefix(['v', 'V'])
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

fn begins_with_verb(name: &str) -> bool {
    let first = name.split('_').next().unwrap_or_default();
    VERBS.contains(&first)
}

/// What an address shows of a name.
struct Hint {
    /// Service, version and resource, of an address that ends in `service-v1/resource/method`.
    place: Option<(String, String, String)>,
    /// The last segment.
    method: String,
    /// Whether it is an address of the documentation's menu, whose folders are headings rather
    /// than resources.
    is_menu: bool,
}

impl Hint {
    fn of(address: &str) -> Option<Hint> {
        let address = address.split(['?', '#']).next().unwrap_or_default();
        let segments: Vec<&str> = address.split('/').filter(|part| !part.is_empty()).collect();
        let last = segments.last().filter(|last| !is_hash(last))?;
        let method = snake(last);
        let method = method.trim_end_matches(|c: char| c.is_ascii_digit() || c == '_');
        let place = match segments.as_slice() {
            [.., home, resource, _] => home.rsplit_once('-').and_then(|(service, version)| {
                is_version(version).then(|| (snake(service), snake(version), snake(resource)))
            }),
            _ => None,
        };
        Some(Hint {
            is_menu: !segments.iter().any(|segment| is_hash(segment)),
            place,
            method: method.to_owned(),
        })
    }

    /// Resource and method, where the address gives both. An address of the reference names them as
    /// they are, but for a resource that is called like its service; the folders of a menu are
    /// headings, which the URL has to confirm.
    fn complete(&self, parts: &Parts) -> Option<(String, String)> {
        let (service, version, resource) = self.place.as_ref()?;
        let same = *service == parts.service && *version == parts.version;
        let words = singular_words(resource);
        let is_confirmed = if self.is_menu {
            parts.is_place_of(&words) && self.ends_like(parts, &words)
        } else {
            resource != service || parts.mostly_has(&words)
        };
        (same && is_confirmed && !self.method.is_empty())
            .then(|| (resource.clone(), self.method.clone()))
    }

    /// Whether the last segment of the URL is a part of the resource, or the method.
    fn ends_like(&self, parts: &Parts, resource: &[String]) -> bool {
        parts.segments.last().is_none_or(|last| {
            last.name == self.method
                || singular_words(&last.name)
                    .iter()
                    .all(|word| resource.contains(word))
        })
    }
}

fn singular_words(name: &str) -> Vec<String> {
    words(name).iter().map(|word| singular(word)).collect()
}

/// Whether a segment is one of the platform's opaque ids, `uETNz4SM1MjLxUzM`: letters and digits
/// without separators, cases mixed.
fn is_hash(segment: &str) -> bool {
    let plain = segment.chars().all(|c| c.is_ascii_alphanumeric());
    let upper = segment.chars().filter(char::is_ascii_uppercase).count();
    plain && segment.len() >= 8 && segment.starts_with('u') && upper >= 3
}

#[cfg(test)]
mod tests;
