//! Requests of the platform that are spoilt or forged: none without the right signature is taken.

use std::time::SystemTime;

use bytes::Bytes;
use feishu_openapi::AnyEvent;
use feishu_openapi::events::{FromEvent, Incoming, Verifier};
use http::HeaderMap;

use crate::attack::{Tally, Tries, repeat};
use crate::chaos::Chaos;

const KEY: &str = "example-key";

/// A challenge, events of both envelopes, and callbacks without one, as the platform sends them, before anything is spoilt.
const BODIES: &[&str] = &[
    r#"{"challenge":"c","token":"t","type":"url_verification"}"#,
    r#"{"schema":"2.0","header":{"event_id":"e1","event_type":"im.message.receive_v1","create_time":"1608725989000","token":"t","app_id":"cli_example","tenant_key":"k"},"event":{"sender":{"sender_id":{"open_id":"ou_example"}},"message":{"message_id":"om_example","chat_id":"oc_example","message_type":"text","content":"{\"text\":\"hi\"}"}}}"#,
    r#"{"uuid":"u1","token":"t","ts":"1502199207.7171419","type":"event_callback","event":{"type":"add_bot","app_id":"cli_example"}}"#,
    r#"{"open_id":"ou_example","open_message_id":"om_example","token":"c-1","action":{"tag":"button","value":{"a":"b"}}}"#,
    r#"{"action_type":"APPROVE","user_id":"u","approval_code":"a","message_id":1,"attachments":[{"file_type":"IMAGE","file_size":1}],"token":"t"}"#,
    r#"{"encrypt":"P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk="}"#,
];

const SIGNATURE: [&str; 3] = [
    "x-lark-signature",
    "x-lark-request-timestamp",
    "x-lark-request-nonce",
];

pub(crate) fn attack(tries: Tries) -> Tally {
    let now = SystemTime::now();
    repeat(tries, |chaos| one(chaos, now))
}

fn one(chaos: &mut Chaos, now: SystemTime) -> Option<String> {
    let mut body = chaos.one_of(BODIES).as_bytes().to_vec();
    chaos.spoil(&mut body);
    let body = Bytes::from(body);
    let headers = forged(chaos, now);
    read(body.clone(), now);
    fault(&headers, body, now)
}

/// What is wrong with how a request without a signature is read, if anything.
pub(crate) fn fault_unsigned(body: Bytes) -> Option<String> {
    let now = SystemTime::UNIX_EPOCH;
    read(body.clone(), now);
    fault(&HeaderMap::new(), body, now)
}

/// Reads what is in a request that nobody verifies: whatever it is, reading it ends.
fn read(body: Bytes, now: SystemTime) {
    let open = Verifier::unverified().open(&HeaderMap::new(), body, now);
    if let Ok(Incoming::Event(event)) = open {
        let _ = AnyEvent::from_event(&event);
    }
}

fn fault(headers: &HeaderMap, body: Bytes, now: SystemTime) -> Option<String> {
    let verifiers = [
        Verifier::encrypted(KEY),
        Verifier::external_approvals(KEY),
        Verifier::external_approvals("t").encrypt_key(KEY),
    ];
    let mut taken = verifiers.iter().filter(|verifier| {
        let open = verifier.open(headers, body.clone(), now);
        matches!(open, Ok(Incoming::Event(_)))
    });
    let verifier = taken.next()?;
    Some(format!(
        "a forged event was taken by {verifier:?}: {body:?}"
    ))
}

/// Headers that look signed and are not.
fn forged(chaos: &mut Chaos, now: SystemTime) -> HeaderMap {
    let seconds = now
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    let mut headers = HeaderMap::new();
    for name in SIGNATURE {
        let mut value = match name {
            "x-lark-request-timestamp" => seconds.as_secs().to_string().into_bytes(),
            _ => b"0f".repeat(chaos.number(0..40)),
        };
        if chaos.once_in(4) {
            chaos.spoil(&mut value);
        }
        if let Ok(value) = http::HeaderValue::from_bytes(&value)
            && !chaos.once_in(8)
        {
            headers.insert(name, value);
        }
    }
    headers
}
