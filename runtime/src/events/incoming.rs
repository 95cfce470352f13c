//! What the body of a request contains: something encrypted, a challenge, or an event in one of
//! its envelopes.

use bytes::Bytes;
use secrecy::SecretString;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::approval::APPROVAL;
use super::envelope::{EnvelopeVersion, EventHeader, RawEvent};
use super::old_card::OLD_CARD;
use super::refusal::Refusal;

/// What a request was.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Incoming {
    /// The platform checks that the address is this app's. It wants the answer within a second.
    Challenge(Challenge),
    /// An event or a callback.
    Event(RawEvent),
}

/// What the platform wants to have back when it checks an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    text: String,
}

impl Challenge {
    /// The JSON with which it is answered.
    #[must_use]
    pub fn answer(&self) -> Bytes {
        let answer = serde_json::json!({"challenge": self.text});
        answer.to_string().into()
    }
}

/// A body as far as it has been read.
pub(super) enum Body {
    Encrypted(String),
    Plain(Plain),
}

/// What was sent, and the verification token that it carries.
pub(super) struct Plain {
    pub(super) incoming: Incoming,
    pub(super) form: Form,
    pub(super) token: SecretString,
}

/// The forms of bodies, each of which is known by its members and verified in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A challenge, or an event in one of the two envelopes.
    Usual,
    /// The callback of an old card.
    OldCard,
    /// The callback of an external approval.
    ExternalApproval,
}

/// The members of a body that mean something here. A member that comes twice is an error: others
/// might read the other one.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Members<'a> {
    #[serde(borrow)]
    encrypt: Option<&'a RawValue>,
    #[serde(borrow)]
    challenge: Option<&'a RawValue>,
    #[serde(borrow, rename = "type")]
    kind: Option<&'a RawValue>,
    #[serde(borrow)]
    token: Option<&'a RawValue>,
    #[serde(borrow)]
    header: Option<&'a RawValue>,
    #[serde(borrow)]
    event: Option<&'a RawValue>,
    #[serde(borrow)]
    uuid: Option<&'a RawValue>,
    #[serde(borrow)]
    ts: Option<&'a RawValue>,
    #[serde(borrow)]
    action: Option<&'a RawValue>,
    #[serde(borrow)]
    tenant_key: Option<&'a RawValue>,
    #[serde(borrow)]
    action_type: Option<&'a RawValue>,
    #[serde(borrow)]
    approval_code: Option<&'a RawValue>,
}

/// The header of envelope 2.0.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Header<'a> {
    #[serde(borrow)]
    event_id: Option<&'a RawValue>,
    #[serde(borrow)]
    event_type: Option<&'a RawValue>,
    #[serde(borrow)]
    create_time: Option<&'a RawValue>,
    #[serde(borrow)]
    token: Option<&'a RawValue>,
    #[serde(borrow)]
    app_id: Option<&'a RawValue>,
    #[serde(borrow)]
    tenant_key: Option<&'a RawValue>,
}

/// The fields that envelope 1.0 puts into the event.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Inner<'a> {
    #[serde(borrow, rename = "type")]
    kind: Option<&'a RawValue>,
    #[serde(borrow)]
    app_id: Option<&'a RawValue>,
    #[serde(borrow)]
    tenant_key: Option<&'a RawValue>,
}

/// The text that a scalar is; empty where there is none.
fn text(value: Option<&RawValue>) -> String {
    let json = value.map_or("", RawValue::get);
    if json.starts_with(['{', '[']) {
        return String::new();
    }
    serde_json::from_str(json).unwrap_or_else(|_| json.to_owned())
}

fn members<'a, T: Deserialize<'a>>(json: &'a [u8]) -> Result<T, Refusal> {
    let first = json.iter().find(|byte| !byte.is_ascii_whitespace());
    if first != Some(&b'{') {
        let reason = "it does not begin with a brace".to_owned();
        return Err(Refusal::NotJson { reason });
    }
    serde_json::from_slice(json).map_err(|error| {
        // The message of the error may quote what was sent.
        let category = format!("{:?}", error.classify()).to_lowercase();
        let reason = format!("{category} error at byte {}", error.column());
        Refusal::NotJson { reason }
    })
}

/// Reads a body.
pub(super) fn read(json: &Bytes) -> Result<Body, Refusal> {
    let found: Members<'_> = members(json)?;
    if found.encrypt.is_some() {
        return Ok(Body::Encrypted(text(found.encrypt)));
    }
    plain(json, &found).map(Body::Plain)
}

/// Reads a body that is not encrypted.
pub(super) fn read_plain(json: &Bytes) -> Result<Plain, Refusal> {
    plain(json, &members(json)?)
}

fn plain(json: &Bytes, found: &Members<'_>) -> Result<Plain, Refusal> {
    if found.challenge.is_some() && text(found.kind) == "url_verification" {
        return Ok(Plain {
            incoming: Incoming::Challenge(Challenge {
                text: text(found.challenge),
            }),
            form: Form::Usual,
            token: text(found.token).into(),
        });
    }
    let (header, token, event) = match (found.header, found.event) {
        (Some(header), event) => v2(header, event)?,
        (None, Some(event)) => v1(found, event)?,
        (None, None) => return flat(json, found),
    };
    if header.event_type.is_empty() {
        return Err(not_an_event("it has no type"));
    }
    let event = match event {
        Some(event) => json.slice_ref(event.get().as_bytes()),
        None => Bytes::from_static(b"{}"),
    };
    Ok(Plain {
        incoming: Incoming::Event(RawEvent::new(header, event)),
        form: Form::Usual,
        token,
    })
}

type Read<'a> = (EventHeader, SecretString, Option<&'a RawValue>);

fn v2<'a>(header: &RawValue, event: Option<&'a RawValue>) -> Result<Read<'a>, Refusal> {
    let header: Header<'_> = members(header.get().as_bytes())?;
    let event_type = text(header.event_type);
    let mut read = EventHeader::new(EnvelopeVersion::V2, event_type, text(header.event_id));
    read.create_time = text(header.create_time);
    read.tenant_key = text(header.tenant_key);
    read.app_id = text(header.app_id);
    Ok((read, text(header.token).into(), event))
}

fn v1<'a>(found: &Members<'_>, event: &'a RawValue) -> Result<Read<'a>, Refusal> {
    let inner: Inner<'_> = members(event.get().as_bytes())?;
    let event_type = text(inner.kind);
    let mut read = EventHeader::new(EnvelopeVersion::V1, event_type, text(found.uuid));
    read.create_time = text(found.ts);
    read.tenant_key = text(inner.tenant_key);
    read.app_id = text(inner.app_id);
    Ok((read, text(found.token).into(), Some(event)))
}

/// A callback without an envelope. The token on an old card is the one with which the card can be
/// updated, and no verification token.
fn flat(json: &Bytes, found: &Members<'_>) -> Result<Plain, Refusal> {
    let token = text(found.token);
    let is_approval = found.action_type.is_some() && found.approval_code.is_some();
    let (form, event_type, event_id, token) = match found.action {
        Some(_) => (Form::OldCard, OLD_CARD, token, String::new()),
        None if is_approval => (Form::ExternalApproval, APPROVAL, String::new(), token),
        None => return Err(not_an_event("it has no header, no event and no action")),
    };
    let mut header = EventHeader::new(EnvelopeVersion::Flat, event_type, event_id);
    header.tenant_key = text(found.tenant_key);
    Ok(Plain {
        incoming: Incoming::Event(RawEvent::new(header, json.clone())),
        form,
        token: token.into(),
    })
}

fn not_an_event(reason: &'static str) -> Refusal {
    Refusal::NotAnEvent { reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(json: &str) -> Result<Plain, Refusal> {
        read_plain(&Bytes::from(json.to_owned()))
    }

    fn event(json: &str) -> RawEvent {
        match read_text(json)
            .unwrap_or_else(|refusal| panic!("{refusal}"))
            .incoming
        {
            Incoming::Event(event) => event,
            Incoming::Challenge(_) => panic!("a challenge"),
        }
    }

    #[test]
    fn both_envelopes_and_old_cards_are_read() {
        let v2 = event(
            r#"{"schema":"2.0","header":{"event_id":"e","event_type":"t","create_time":1,
            "token":"hush","app_id":"a","tenant_key":"k"},"event": {"x": 1} }"#,
        );
        let header = v2.header();
        assert_eq!(header.version, EnvelopeVersion::V2);
        let of = |header: &EventHeader| {
            let EventHeader {
                event_id,
                event_type,
                create_time,
                ..
            } = header.clone();
            (event_id, event_type, create_time)
        };
        assert_eq!(of(header), ("e".into(), "t".into(), "1".into()));
        assert_eq!((&*header.app_id, &*header.tenant_key), ("a", "k"));
        assert_eq!(v2.json(), &br#"{"x": 1}"#[..]);
        let v1 = event(
            r#"{"uuid":"u","token":"hush","ts":"1.5","type":"event_callback",
            "event":{"type":"message","app_id":"a"}}"#,
        );
        assert_eq!(v1.header().version, EnvelopeVersion::V1);
        assert_eq!(
            of(v1.header()),
            ("u".into(), "message".into(), "1.5".into())
        );
        let card = event(r#"{"open_id":"o","token":"c-1","action":{"tag":"button"}}"#);
        assert_eq!(card.header().version, EnvelopeVersion::Flat);
        assert_eq!(card.header().event_id, "c-1");
        assert_eq!(card.header().event_type, "card.action.trigger_v1");
    }

    #[test]
    fn callbacks_without_an_envelope_are_told_apart_by_their_members() {
        let form = |json| read_text(json).map(|plain| plain.form);
        let card = r#"{"token":"c-1","action":{"tag":"button"}}"#;
        assert_eq!(form(card), Ok(Form::OldCard));
        let approval = r#"{"action_type":"APPROVE","approval_code":"a","token":"hush"}"#;
        assert_eq!(form(approval), Ok(Form::ExternalApproval));
        let header = event(approval).header().clone();
        assert_eq!(header.event_type, "quick_approval_callback");
        // Its token is a secret, and the same each time.
        assert_eq!(header.event_id, "");
        let either = r#"{"action_type":"APPROVE","token":"t"}"#;
        assert!(matches!(form(either), Err(Refusal::NotAnEvent { .. })));
    }

    #[test]
    fn what_is_no_event_is_refused() {
        for json in [
            "",
            "[]",
            "5",
            "{",
            r#"{"token":"a","token":"b"}"#,
            "\u{feff}{}",
        ] {
            assert!(
                matches!(read_text(json), Err(Refusal::NotJson { .. })),
                "{json}"
            );
        }
        for json in [
            r#"{}"#,
            r#"{"header":{}}"#,
            r#"{"event":{}}"#,
            r#"{"challenge":"c"}"#,
        ] {
            assert!(
                matches!(read_text(json), Err(Refusal::NotAnEvent { .. })),
                "{json}"
            );
        }
        let nested = format!(r#"{{"event":{}"#, "[".repeat(200_000));
        assert!(matches!(read_text(&nested), Err(Refusal::NotJson { .. })));
    }

    #[test]
    fn a_refusal_does_not_quote_what_was_sent() {
        let json = r#"{"header":{"token":"hush","token":"hush"}}"#;
        let Err(refusal) = read_text(json) else {
            panic!("it was read");
        };
        assert!(!format!("{refusal} {refusal:?}").contains("hush"));
    }
}
