//! Messages that come in parts, put together.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::time::Instant;

/// How long the parts of a message may take.
const DEADLINE: Duration = Duration::from_secs(30);

/// Of how many parts a message may be.
const PARTS: usize = 1024;

/// How many messages may be short of parts at once. Of more, the oldest is given up.
const MESSAGES: usize = 64;

/// The messages that are short of parts. What is given up here was not acknowledged, so that the
/// platform sends it again.
#[derive(Debug)]
pub(super) struct Parts {
    messages: BTreeMap<String, Message>,
    bytes: usize,
    /// How many bytes all parts may have together.
    limit: usize,
}

#[derive(Debug)]
struct Message {
    parts: BTreeMap<usize, Bytes>,
    sum: usize,
    bytes: usize,
    began: Instant,
}

impl Message {
    /// Takes a part, unless it came before. Gives how many bytes were added.
    fn take(&mut self, seq: usize, payload: Bytes) -> usize {
        let Entry::Vacant(place) = self.parts.entry(seq) else {
            return 0;
        };
        let added = payload.len();
        place.insert(payload);
        self.bytes += added;
        added
    }

    fn whole(&self) -> Bytes {
        let mut whole = BytesMut::with_capacity(self.bytes);
        for part in self.parts.values() {
            whole.extend_from_slice(part);
        }
        whole.freeze()
    }
}

/// Why a part is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum PartError {
    #[error("a part of a message has a number that is none of its parts")]
    NoSuchPart,
    #[error("parts of one message disagree on how many there are")]
    Disagreement,
    #[error("the parts of messages are larger than may be")]
    TooLarge,
}

impl Parts {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            messages: BTreeMap::new(),
            bytes: 0,
            limit,
        }
    }

    /// Adds a part. Gives the message once it is whole.
    pub(super) fn add(
        &mut self,
        id: &str,
        (sum, seq): (usize, usize),
        payload: Bytes,
        now: Instant,
    ) -> Result<Option<Bytes>, PartError> {
        self.give_up(|message| now.duration_since(message.began) >= DEADLINE);
        if seq >= sum || sum > PARTS {
            return Err(PartError::NoSuchPart);
        }
        if self.bytes + payload.len() > self.limit {
            self.remove(id);
            return Err(PartError::TooLarge);
        }
        if !self.messages.contains_key(id) && self.messages.len() == MESSAGES {
            let oldest = self.messages.values().map(|message| message.began).min();
            self.give_up(|message| Some(message.began) == oldest);
        }
        let message = self.messages.entry(id.to_owned()).or_insert(Message {
            parts: BTreeMap::new(),
            sum,
            bytes: 0,
            began: now,
        });
        if message.sum != sum {
            self.remove(id);
            return Err(PartError::Disagreement);
        }
        self.bytes += message.take(seq, payload);
        if message.parts.len() < sum {
            return Ok(None);
        }
        Ok(self.remove(id).map(|message| message.whole()))
    }

    fn remove(&mut self, id: &str) -> Option<Message> {
        let message = self.messages.remove(id)?;
        self.bytes -= message.bytes;
        Some(message)
    }

    fn give_up(&mut self, is_over: impl Fn(&Message) -> bool) {
        self.messages.retain(|_, message| {
            let is_over = is_over(message);
            if is_over {
                self.bytes -= message.bytes;
                tracing::warn!(
                    parts = message.parts.len(),
                    of = message.sum,
                    "a message is given up whose other parts did not come",
                );
            }
            !is_over
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(
        parts: &mut Parts,
        id: &str,
        part: (usize, usize),
        text: &str,
    ) -> Result<String, PartError> {
        let payload = Bytes::copy_from_slice(text.as_bytes());
        let whole = parts.add(id, part, payload, Instant::now())?;
        Ok(whole.map_or(String::new(), |whole| {
            String::from_utf8(whole.to_vec()).unwrap()
        }))
    }

    #[tokio::test(start_paused = true)]
    async fn parts_come_in_any_order_and_more_than_once() {
        let mut parts = Parts::new(100);
        assert_eq!(add(&mut parts, "a", (3, 2), "c").unwrap(), "");
        assert_eq!(add(&mut parts, "b", (2, 0), "x").unwrap(), "");
        assert_eq!(add(&mut parts, "a", (3, 0), "a").unwrap(), "");
        assert_eq!(add(&mut parts, "a", (3, 0), "a").unwrap(), "");
        assert_eq!(add(&mut parts, "a", (3, 1), "b").unwrap(), "abc");
        assert_eq!(add(&mut parts, "b", (2, 1), "y").unwrap(), "xy");
        assert_eq!((parts.messages.len(), parts.bytes), (0, 0));
    }

    #[tokio::test(start_paused = true)]
    async fn parts_have_limits_and_a_deadline() {
        let mut parts = Parts::new(1000);
        for part in [(1, 1), (2, usize::MAX), (0, 0), (PARTS + 1, 0)] {
            assert_eq!(add(&mut parts, "a", part, "x"), Err(PartError::NoSuchPart));
        }
        assert_eq!(add(&mut parts, "a", (2, 0), "x").unwrap(), "");
        assert_eq!(
            add(&mut parts, "a", (3, 1), "x"),
            Err(PartError::Disagreement)
        );
        let large = "x".repeat(600);
        assert_eq!(add(&mut parts, "a", (3, 0), &large).unwrap(), "");
        assert_eq!(
            add(&mut parts, "a", (3, 1), &large),
            Err(PartError::TooLarge)
        );
        assert_eq!(parts.bytes, 0);
        for number in 0..1000 {
            tokio::time::advance(Duration::from_millis(1)).await;
            assert_eq!(
                add(&mut parts, &number.to_string(), (2, 0), "x").unwrap(),
                ""
            );
        }
        assert_eq!((parts.messages.len(), parts.bytes), (MESSAGES, MESSAGES));
        tokio::time::advance(DEADLINE).await;
        assert_eq!(add(&mut parts, "999", (2, 1), "y").unwrap(), "");
        assert_eq!((parts.messages.len(), parts.bytes), (1, 1));
    }
}
