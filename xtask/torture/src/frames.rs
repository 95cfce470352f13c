//! Frames of the long connection that are spoilt, mixed up and repeated: reading them ends, and none
//! of them loses a sound one.

use std::sync::OnceLock;

use bytes::Bytes;
use feishu_openapi::AnyEvent;
use feishu_openapi::events::mock::{MockEvent, frames, read_frames};
use feishu_openapi::events::{EnvelopeVersion, FromEvent, RawEvent};
use serde_json::json;

use crate::attack::{Tally, Tries, repeat};
use crate::chaos::Chaos;

/// How many parts a message has at most.
const PARTS: usize = 12;

/// An event that comes in one frame, and that frame.
struct Sound {
    event: RawEvent,
    frame: Bytes,
}

pub(crate) fn attack(tries: Tries) -> Tally {
    let event = message();
    repeat(tries, |chaos| one(chaos, &event))
}

fn message() -> MockEvent {
    let message = json!({
        "sender": {"sender_id": {"open_id": "ou_example"}},
        "message": {"message_id": "om_example", "message_type": "text", "content": "{\"text\":\"hi\"}"},
    });
    MockEvent::of_json(EnvelopeVersion::V2, "im.message.receive_v1", "e1", message)
}

fn sound() -> &'static Sound {
    static SOUND: OnceLock<Sound> = OnceLock::new();
    SOUND.get_or_init(|| {
        let event = MockEvent::of_json(EnvelopeVersion::V2, "a.sound_v1", "sound", json!({}));
        Sound {
            frame: frames(&event, 1).concat().into(),
            event: event.raw(),
        }
    })
}

/// Several connections' worth of parts, some of them spoilt, with a sound frame among them.
fn one(chaos: &mut Chaos, event: &MockEvent) -> Option<String> {
    let mut mixed = Vec::new();
    for _ in 0..chaos.number(1..4) {
        for frame in frames(event, chaos.number(1..PARTS)) {
            let mut bytes = frame.to_vec();
            if chaos.once_in(3) {
                chaos.spoil(&mut bytes);
            }
            let at = chaos.number(0..mixed.len() + 1);
            mixed.insert(at, Bytes::from(bytes));
        }
    }
    fault_among(&mixed)
}

/// What is wrong with how a frame is read, if anything.
pub(crate) fn fault_of_any(bytes: &[u8]) -> Option<String> {
    fault_among(&[Bytes::copy_from_slice(bytes)])
}

fn fault_among(mixed: &[Bytes]) -> Option<String> {
    let Sound { event, frame } = sound();
    let events = read_frames(mixed.iter().chain([frame]).cloned());
    for event in &events {
        let _ = AnyEvent::from_event(event);
    }
    if events.last() != Some(event) {
        return Some(format!("a sound frame was lost behind {mixed:?}"));
    }
    (events.len() > mixed.len() + 1).then(|| format!("frames became more events: {mixed:?}"))
}
