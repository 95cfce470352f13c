//! A journal on Redis: a hash with the events that are not finished.

use std::collections::BTreeMap;
use std::fmt;

use redis::Script;
use redis::aio::ConnectionManager;

use super::envelope::RawEvent;
use super::journal::{Journal, JournalNumber};
use super::written_event::WrittenEvent;
use crate::redis_store::connect;
use crate::{BoxFuture, StoreError};

/// Gives an event the next number, and writes it down under it.
const RECORD: &str = "local number = redis.call('incr', KEYS[2]) \
    redis.call('hset', KEYS[1], number, ARGV[1]) \
    return number";

/// A journal on Redis, for processes that have no disk to stay.
///
/// Each process needs a key of its own, and the same after a restart. An event is as safe as that
/// Redis keeps it: with `appendfsync always` it survives a crash of Redis as well.
#[derive(Clone)]
pub struct RedisJournal {
    connection: ConnectionManager,
    key: String,
    next: String,
}

impl RedisJournal {
    /// Connects to a Redis, such as `redis://127.0.0.1/`, and keeps the events under a key in
    /// braces, `{key}`, beside which `{key}:next` counts them: a cluster keeps both together.
    ///
    /// # Errors
    ///
    /// When there is no Redis there.
    pub async fn connect(url: &str, key: impl Into<String>) -> Result<Self, StoreError> {
        let key = key.into();
        Ok(Self {
            connection: connect(url).await?,
            next: format!("{{{key}}}:next"),
            key: format!("{{{key}}}"),
        })
    }
}

impl Journal for RedisJournal {
    fn record<'a>(
        &'a self,
        event: &'a RawEvent,
    ) -> BoxFuture<'a, Result<JournalNumber, StoreError>> {
        Box::pin(async move {
            let written = WrittenEvent::of(event).map_err(StoreError::new)?;
            let json = serde_json::to_string(&written).map_err(StoreError::new)?;
            let script = Script::new(RECORD);
            let mut call = script.key(&self.key);
            call.key(&self.next).arg(json);
            let mut connection = self.connection.clone();
            let number: Result<u64, _> = call.invoke_async(&mut connection).await;
            number.map(JournalNumber).map_err(StoreError::new)
        })
    }

    fn finish(&self, number: JournalNumber) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move {
            let mut delete = redis::cmd("HDEL");
            delete.arg(&self.key).arg(number.0);
            let mut connection = self.connection.clone();
            let deleted: Result<i64, _> = delete.query_async(&mut connection).await;
            deleted.map(drop).map_err(StoreError::new)
        })
    }

    fn unfinished(&self) -> BoxFuture<'_, Result<Vec<(JournalNumber, RawEvent)>, StoreError>> {
        Box::pin(async move {
            let mut all = redis::cmd("HGETALL");
            all.arg(&self.key);
            let mut connection = self.connection.clone();
            let all: Result<BTreeMap<u64, String>, _> = all.query_async(&mut connection).await;
            let all = all.map_err(StoreError::new)?.into_iter();
            let events = all.map(|(number, json)| {
                let written: WrittenEvent = serde_json::from_str(&json).map_err(StoreError::new)?;
                Ok((JournalNumber(number), written.into()))
            });
            events.collect()
        })
    }
}

impl fmt::Debug for RedisJournal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisJournal")
            .field("key", &self.key)
            .finish()
    }
}
