//! From the bytes of frames to what they bring, without IO: parts are joined, and messages are read.

use bytes::Bytes;
use prost::Message as _;
use tokio::time::Instant;

use super::frame::{Frame, FrameKind};
use super::parts::Parts;
use crate::events::envelope::RawEvent;
use crate::events::incoming::{self, Incoming};
use crate::events::refusal::Refusal;

/// What the bytes of a frame bring.
pub(in crate::events) enum Received {
    /// Nothing, or nothing yet: it is a part of a message, or cannot be read.
    Nothing,
    /// The pace that a pong carries, as JSON; it may be empty.
    Pace(Bytes),
    /// An event, with the frame that is to be answered.
    Event(Frame, RawEvent),
    /// What was to be an event and is none, with the frame that is to be answered.
    NoEvent(Frame),
}

/// Reads the frames of one connection.
pub(in crate::events) struct FrameReader {
    parts: Parts,
}

impl FrameReader {
    /// For messages of so many bytes at most, where they come in parts.
    pub(in crate::events) fn new(max_message: usize) -> Self {
        Self {
            parts: Parts::new(max_message),
        }
    }

    pub(in crate::events) fn read(&mut self, bytes: Bytes, now: Instant) -> Received {
        let frame = match Frame::decode(bytes) {
            Ok(frame) => frame,
            Err(error) => {
                tracing::warn!(%error, "a frame cannot be read");
                return Received::Nothing;
            }
        };
        match frame.kind() {
            FrameKind::Pong => Received::Pace(frame.payload.unwrap_or_default()),
            FrameKind::Event | FrameKind::Card => self.message(frame, now),
            FrameKind::Ping | FrameKind::Other => Received::Nothing,
        }
    }

    fn message(&mut self, mut frame: Frame, now: Instant) -> Received {
        let Some(payload) = self.whole(&mut frame, now) else {
            return Received::Nothing;
        };
        match event_of(&payload) {
            Ok(event) => Received::Event(frame, event),
            Err(refusal) => {
                tracing::warn!(reason = %refusal, "a message cannot be read");
                Received::NoEvent(frame)
            }
        }
    }

    /// The message of a frame, once all of its parts have come.
    fn whole(&mut self, frame: &mut Frame, now: Instant) -> Option<Bytes> {
        let payload = frame.payload.take().unwrap_or_default();
        let part = frame.part();
        if part.0 == 1 {
            return Some(payload);
        }
        let added = self.parts.add(frame.message_id(), part, payload, now);
        added.unwrap_or_else(|error| {
            tracing::warn!(%error, "a part of a message is not taken");
            None
        })
    }
}

fn event_of(payload: &Bytes) -> Result<RawEvent, Refusal> {
    match incoming::read_plain(payload)?.incoming {
        Incoming::Event(event) => Ok(event),
        Incoming::Challenge(_) => Err(Refusal::NotAnEvent {
            reason: "it is a challenge",
        }),
    }
}
