//! The frames that go over the connection in both directions, and what their headers contain.

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Deserialize, Serialize};

use crate::events::outcome::Outcome;

/// The method of frames that keep the connection alive.
const CONTROL: i32 = 0;
/// The method of frames that carry events and their answers.
const DATA: i32 = 1;

const TYPE: &str = "type";
const MESSAGE_ID: &str = "message_id";
const SUM: &str = "sum";
const SEQ: &str = "seq";
const HANDLING_TIME: &str = "biz_rt";

/// A frame, as protobuf has it.
#[derive(Clone, PartialEq, prost::Message)]
pub(in crate::events) struct Frame {
    #[prost(uint64, required, tag = "1")]
    pub(in crate::events) seq_id: u64,
    #[prost(uint64, required, tag = "2")]
    pub(in crate::events) log_id: u64,
    #[prost(int32, required, tag = "3")]
    pub(in crate::events) service: i32,
    #[prost(int32, required, tag = "4")]
    pub(in crate::events) method: i32,
    #[prost(message, repeated, tag = "5")]
    pub(in crate::events) headers: Vec<FrameHeader>,
    #[prost(string, optional, tag = "6")]
    pub(in crate::events) payload_encoding: Option<String>,
    #[prost(string, optional, tag = "7")]
    pub(in crate::events) payload_type: Option<String>,
    #[prost(bytes = "bytes", optional, tag = "8")]
    pub(in crate::events) payload: Option<Bytes>,
    #[prost(string, optional, tag = "9")]
    pub(in crate::events) log_id_new: Option<String>,
}

/// A header of a frame.
#[derive(Clone, PartialEq, prost::Message)]
pub(in crate::events) struct FrameHeader {
    #[prost(string, required, tag = "1")]
    pub(in crate::events) key: String,
    #[prost(string, required, tag = "2")]
    pub(in crate::events) value: String,
}

/// What a frame is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::events) enum FrameKind {
    Ping,
    Pong,
    /// An event, a callback, or a part of one.
    Event,
    /// A callback of an old card.
    Card,
    Other,
}

/// What a data frame is answered with, in its payload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::events) struct Reply {
    pub(in crate::events) code: u16,
    pub(in crate::events) headers: BTreeMap<String, String>,
    /// The JSON of an answer, in base64; empty where there is none.
    pub(in crate::events) data: String,
}

impl FrameHeader {
    pub(in crate::events) fn new(key: &str, value: impl Into<String>) -> Self {
        Self {
            key: key.to_owned(),
            value: value.into(),
        }
    }
}

impl Frame {
    /// A frame of this kind, with nothing else in it.
    pub(in crate::events) fn new(kind: FrameKind, service: i32) -> Self {
        let (method, name) = match kind {
            FrameKind::Ping => (CONTROL, "ping"),
            FrameKind::Pong => (CONTROL, "pong"),
            FrameKind::Event => (DATA, "event"),
            FrameKind::Card => (DATA, "card"),
            FrameKind::Other => (DATA, ""),
        };
        Self {
            service,
            method,
            headers: vec![FrameHeader::new(TYPE, name)],
            ..Self::default()
        }
    }

    pub(in crate::events) fn kind(&self) -> FrameKind {
        match (self.method, self.header(TYPE).unwrap_or_default()) {
            (CONTROL, "ping") => FrameKind::Ping,
            (CONTROL, "pong") => FrameKind::Pong,
            (DATA, "event") => FrameKind::Event,
            (DATA, "card") => FrameKind::Card,
            _ => FrameKind::Other,
        }
    }

    pub(in crate::events) fn header(&self, key: &str) -> Option<&str> {
        let header = self.headers.iter().find(|header| header.key == key);
        header.map(|header| header.value.as_str())
    }

    /// The id of the message that the frame is, or is a part of.
    pub(in crate::events) fn message_id(&self) -> &str {
        self.header(MESSAGE_ID).unwrap_or_default()
    }

    /// Of how many parts the message is, and which this is, from 0.
    pub(in crate::events) fn part(&self) -> (usize, usize) {
        let number = |key| self.header(key)?.parse().ok();
        (number(SUM).unwrap_or(1), number(SEQ).unwrap_or(0))
    }

    /// Marks the frame as a part of a message.
    #[cfg(any(test, feature = "mock"))]
    pub(in crate::events) fn set_part(&mut self, message_id: &str, sum: usize, seq: usize) {
        self.headers.push(FrameHeader::new(MESSAGE_ID, message_id));
        self.headers.push(FrameHeader::new(SUM, sum.to_string()));
        self.headers.push(FrameHeader::new(SEQ, seq.to_string()));
    }

    /// The frame that answers this one.
    pub(super) fn answered(mut self, outcome: &Outcome, took: Duration) -> Self {
        let reply = Reply::of(outcome);
        let took = took.as_millis().to_string();
        self.headers.push(FrameHeader::new(HANDLING_TIME, took));
        // A struct of texts and a number is always JSON.
        let payload = serde_json::to_vec(&reply).unwrap_or_default();
        self.payload = Some(payload.into());
        self
    }
}

impl Reply {
    /// The platform asks for nothing but whether it is 200: of what was not taken, it sends all
    /// again.
    fn of(outcome: &Outcome) -> Self {
        let (code, data) = match outcome {
            Outcome::Acknowledged(answer) => (200, answer.as_deref().unwrap_or_default()),
            Outcome::Declined(answer) => (500, &**answer),
            Outcome::NotTaken(_) => (500, &[][..]),
        };
        Self {
            code,
            headers: BTreeMap::new(),
            data: STANDARD.encode(data),
        }
    }
}

#[cfg(test)]
mod tests {
    use prost::Message as _;

    use super::*;

    #[test]
    fn a_frame_is_protobuf_with_the_documented_tags() {
        let mut frame = Frame::new(FrameKind::Event, 7);
        frame.set_part("m", 2, 1);
        frame.payload = Some(Bytes::from_static(b"{}"));
        let bytes = frame.encode_to_vec();
        // Tags 1 to 4 are required: they are there though they are 0.
        assert!(bytes.starts_with(&[0x08, 0, 0x10, 0, 0x18, 7, 0x20, 1, 0x2a]));
        assert!(bytes.ends_with(&[0x42, 2, b'{', b'}']));
        let read = Frame::decode(&bytes[..]).unwrap();
        assert_eq!(read, frame);
        assert_eq!((read.kind(), read.part()), (FrameKind::Event, (2, 1)));
    }

    #[test]
    fn an_answer_is_in_base64() {
        let answer = Outcome::Acknowledged(Some(Bytes::from_static(b"{}")));
        let frame = Frame::new(FrameKind::Event, 0).answered(&answer, Duration::from_millis(5));
        assert_eq!(frame.header("biz_rt"), Some("5"));
        let payload = frame.payload.unwrap();
        assert_eq!(payload, &br#"{"code":200,"headers":{},"data":"e30="}"#[..]);
    }
}
