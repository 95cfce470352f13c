//! The frames of the long connection without a connection, for tests of what is in them.

use bytes::Bytes;
use prost::Message as _;
use tokio::time::Instant;

use super::event::MockEvent;
use crate::events::envelope::RawEvent;
use crate::events::long_connection::{Frame, FrameKind, FrameReader, MAX_MESSAGE, Received};

/// The bytes of the frames that bring an event, in so many parts.
///
/// ```
/// use feishu_openapi_runtime::events::EnvelopeVersion;
/// use feishu_openapi_runtime::events::mock::{MockEvent, frames, read_frames};
///
/// let json = serde_json::json!({"name": "a"});
/// let event = MockEvent::of_json(EnvelopeVersion::V2, "a.b_v1", "event-1", json);
/// let mut frames = frames(&event, 3);
/// frames.reverse();
/// assert_eq!(read_frames(frames), [event.raw()]);
/// ```
#[must_use]
pub fn frames(event: &MockEvent, parts: usize) -> Vec<Bytes> {
    let frames = frames_of(1, &event.envelope(), parts);
    frames.map(|frame| frame.encode_to_vec().into()).collect()
}

/// The events that the frames of one connection bring, as a
/// [`LongConnection`](crate::events::LongConnection) reads them. Whatever else they bring is left out.
pub fn read_frames(frames: impl IntoIterator<Item = Bytes>) -> Vec<RawEvent> {
    let (mut reader, now) = (FrameReader::new(MAX_MESSAGE), Instant::now());
    let events = frames.into_iter().filter_map(|bytes| {
        let Received::Event(_, event) = reader.read(bytes, now) else {
            return None;
        };
        Some(event)
    });
    events.collect()
}

/// The frames of a message, by its number, in so many parts.
pub(super) fn frames_of(
    number: u64,
    payload: &Bytes,
    parts: usize,
) -> impl Iterator<Item = Frame> + use<> {
    let (payload, parts) = (payload.clone(), parts.max(1));
    let length = payload.len().div_ceil(parts).max(1);
    (0..parts).map(move |place| {
        let from = (place * length).min(payload.len());
        let to = (from + length).min(payload.len());
        let mut frame = Frame::new(FrameKind::Event, 7);
        frame.seq_id = number;
        frame.set_part(&number.to_string(), parts, place);
        frame.payload = Some(payload.slice(from..to));
        frame
    })
}
