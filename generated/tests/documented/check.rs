//! What is checked of all that the reference documents.
#![allow(
    dead_code,
    reason = "not every choice of services documents all kinds of examples"
)]

use std::pin::Pin;
#[cfg(feature = "events")]
use std::time::SystemTime;

#[cfg(feature = "events")]
use feishu_openapi::events::{self, FromEvent as _, Incoming, RawEvent, Verifier};
use feishu_openapi::object::{self, Field};
use feishu_openapi::{Body, Client, Endpoint, ErrorKind, Paged, TokenKind};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What the reference documents of the endpoints of one version.
pub(crate) struct Version {
    pub(crate) requests: &'static [Request],
    pub(crate) responses: &'static [Response],
    pub(crate) codes: &'static [Codes],
    pub(crate) listings: &'static [Listing],
    #[cfg(feature = "events")]
    pub(crate) events: &'static [Event],
}

/// A documented body.
pub(crate) struct Request {
    pub(crate) name: &'static str,
    pub(crate) json: &'static str,
    /// The body of a request that was filled with what is given.
    pub(crate) body: fn(&Given) -> Value,
}

/// A documented response.
pub(crate) struct Response {
    pub(crate) name: &'static str,
    pub(crate) json: &'static str,
    /// What of it the page documents, where that is not the whole.
    pub(crate) documented: Option<&'static str>,
    /// The response, read and written again.
    pub(crate) read: fn(Value) -> serde_json::Result<Value>,
}

/// A documented event, in its envelope.
#[cfg(feature = "events")]
pub(crate) struct Event {
    pub(crate) name: &'static str,
    pub(crate) json: &'static str,
    /// What the page documents of what is in the envelope.
    pub(crate) documented: &'static str,
    /// The event, read and written again.
    pub(crate) read: fn(&RawEvent) -> Value,
}

/// The documented codes of an endpoint.
pub(crate) struct Codes {
    pub(crate) name: &'static str,
    pub(crate) codes: &'static [i64],
    pub(crate) check: fn(&str, &[i64]),
}

/// An endpoint that has pages.
pub(crate) struct Listing {
    pub(crate) name: &'static str,
    /// How many items all its pages have.
    pub(crate) list: fn(Client) -> Listed,
}

/// What comes of a listing.
type Listed = Pin<Box<dyn Future<Output = Result<usize, String>>>>;

/// A documented body, to fill a request with.
pub(crate) struct Given {
    name: &'static str,
    json: Value,
}

impl Given {
    pub(crate) fn fill(&self, fields: &mut [(&str, &mut dyn Field)]) {
        for (name, field) in fields {
            if let Some(value) = self.json.get(*name) {
                let filled = object::fill(*field, value);
                filled.unwrap_or_else(|error| panic!("{}: {name}: {error}", self.name));
            }
        }
    }
}

/// Lists all items of an endpoint.
pub(crate) async fn listed<E>(client: Client, endpoint: E) -> Result<usize, String>
where
    E: Paged + 'static,
    E::Response: Send + 'static,
    E::Item: 'static,
{
    let listing = client.list(endpoint);
    let listing = match E::INFO.token_kinds {
        [TokenKind::User] => listing.with(|request| request.user_token("u-1")),
        _ => listing,
    };
    let items = listing.items().all().await;
    items
        .map(|items| items.len())
        .map_err(|error| format!("{error}: {error:?}"))
}

/// The body of a request.
pub(crate) fn body(request: &impl Endpoint) -> Value {
    match request.body() {
        Ok(Body::Json(json)) => parsed("a body", std::str::from_utf8(&json).unwrap_or_default()),
        other => panic!("no JSON: {other:?}"),
    }
}

/// A response that is read and written again.
pub(crate) fn rewritten<T: Serialize + DeserializeOwned>(json: Value) -> serde_json::Result<Value> {
    serde_json::to_value(serde_json::from_value::<T>(json)?)
}

/// An event that is read and written again, if it is of this type and envelope and has nothing
/// that the type does not take.
#[cfg(feature = "events")]
pub(crate) fn event<E: events::Event>(raw: &RawEvent) -> Value {
    assert_eq!(raw.header().event_type, E::TYPE);
    assert_eq!(raw.header().version, E::VERSION, "{}", E::TYPE);
    let (event, mismatches) = match E::from_event(raw) {
        Ok(read) => read,
        Err(error) => panic!("{}: {error}", E::TYPE),
    };
    assert!(mismatches.is_empty(), "{}: {mismatches:?}", E::TYPE);
    serde_json::to_value(event.view()).unwrap_or_else(|error| panic!("{}: {error}", E::TYPE))
}

/// Each documented code has a variant of its own, and the variant has the code.
pub(crate) fn variants<E: ErrorKind>(name: &str, codes: &[i64]) {
    for code in codes {
        let kind = E::from(*code);
        assert_eq!(kind.code(), *code, "{name}");
        let has_own = E::table().any(|(variant, facts)| variant == kind && facts.code == *code);
        assert!(has_own, "{name}: {code} has no variant");
    }
    assert_eq!(E::table().count(), codes.len(), "{name}");
    let undocumented = E::from(i64::MIN);
    assert_eq!(undocumented.code(), i64::MIN, "{name}");
    assert!(undocumented.facts().is_none(), "{name}");
}

#[test]
fn documented_requests_build_and_are_written_the_same() {
    for Request { name, json, body } in crate::VERSIONS.iter().flat_map(|it| it.requests) {
        let expected = parsed(name, json);
        let json = expected.clone();
        assert_same(name, &body(&Given { name, json }), &expected);
    }
}

#[test]
fn documented_responses_lose_nothing() {
    for response in crate::VERSIONS.iter().flat_map(|it| it.responses) {
        let name = response.name;
        let written = (response.read)(parsed(name, response.json));
        let written = written.unwrap_or_else(|error| panic!("{name}: {error}"));
        let documented = response.documented.unwrap_or(response.json);
        let documented = parsed(name, documented);
        assert_same(name, &without_empty(written), &without_empty(documented));
    }
}

#[cfg(feature = "events")]
#[test]
fn documented_events_are_read_out_of_their_envelopes() {
    let verifier = Verifier::unverified();
    for event in crate::VERSIONS.iter().flat_map(|it| it.events) {
        let opened = verifier.open(&Default::default(), event.json.into(), SystemTime::now());
        let Ok(Incoming::Event(raw)) = opened else {
            panic!("{}: {opened:?}", event.name);
        };
        let written = (event.read)(&raw);
        let documented = parsed(event.name, event.documented);
        assert_same(
            event.name,
            &without_empty(written),
            &without_empty(documented),
        );
    }
}

/// Endpoints whose pages give no example have nothing to be listed, and are not many.
#[cfg(feature = "mock")]
#[tokio::test]
async fn every_endpoint_with_pages_is_listed_to_its_end() {
    let client = feishu_openapi::mock::Mock::documented().client();
    let (mut all, mut without_example) = (0, Vec::new());
    for Listing { name, list } in crate::VERSIONS.iter().flat_map(|it| it.listings) {
        all += 1;
        match list(client.clone()).await {
            Ok(_) => {}
            Err(error) if error.contains("no page gives an example") => without_example.push(name),
            Err(error) => panic!("{name}: {error}"),
        }
    }
    let few = all / 10;
    assert!(without_example.len() <= few, "{all}: {without_example:?}");
}

#[test]
fn codes_are_variants_and_back() {
    for Codes { name, codes, check } in crate::VERSIONS.iter().flat_map(|it| it.codes) {
        check(name, codes);
    }
}

/// The same without empty lists, which in an answer are the same as none.
fn without_empty(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().filter(|(_, member)| !is_empty(member));
            let members = members.map(|(name, member)| (name, without_empty(member)));
            Value::Object(members.collect())
        }
        Value::Array(items) => items.into_iter().map(without_empty).collect(),
        scalar => scalar,
    }
}

fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

#[track_caller]
fn parsed(name: &str, json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[track_caller]
fn assert_same(name: &str, written: &Value, expected: &Value) {
    let is_same = same(written, expected);
    assert!(is_same, "{name}: {written} is not {expected}");
}

/// Equal, where `1` and `1.0` are one number.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            left == right || left.as_f64() == right.as_f64()
        }
        (Value::Array(left), Value::Array(right)) => {
            let mut pairs = left.iter().zip(right);
            left.len() == right.len() && pairs.all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            let is_there = |(key, value)| right.get(key).is_some_and(|other| same(value, other));
            left.len() == right.len() && left.iter().all(is_there)
        }
        (left, right) => left == right,
    }
}
