//! A journal on Redis: a stream with the events that are not finished, each pending for the process
//! that has it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use redis::aio::ConnectionManager;
use redis::{Pipeline, RedisError, Script};
use tokio::task::AbortHandle;

use super::envelope::RawEvent;
use super::journal::{Journal, JournalNumber};
use super::written_event::WrittenEvent;
use crate::tokens::redis_store::{connect, millis, random};
use crate::{BoxFuture, StoreError};

/// The consumer group of all processes.
const GROUP: &str = "handlers";

/// How long a process counts as alive after it was heard of.
const LEASE: Duration = Duration::from_secs(30);

/// Renews the lease of a consumer, by the clock of Redis.
const RENEW: &str = "local time = redis.call('time') \
    local now = time[1] * 1000 + math.floor(time[2] / 1000) \
    return redis.call('zadd', KEYS[1], now + ARGV[2], ARGV[1])";

/// Adds an event and delivers it to the consumer at once, so that it is pending for it. No other
/// entry is new: each was delivered with its addition.
const RECORD: &str = "redis.pcall('xgroup', 'CREATE', KEYS[1], ARGV[1], '0', 'MKSTREAM') \
    local id = redis.call('xadd', KEYS[1], '*', 'event', ARGV[3]) \
    redis.call('xreadgroup', 'GROUP', ARGV[1], ARGV[2], 'COUNT', 1, 'STREAMS', KEYS[1], '>') \
    return id";

/// Takes what is pending for consumers that are gone: those whose lease has ended, and earlier ones
/// of the same process, whose names have the same beginning and length.
const TAKE: &str = "redis.pcall('xgroup', 'CREATE', KEYS[1], ARGV[1], '0', 'MKSTREAM') \
    local time = redis.call('time') \
    local now = time[1] * 1000 + math.floor(time[2] / 1000) \
    local taken = {} \
    for _, consumer in ipairs(redis.call('xinfo', 'CONSUMERS', KEYS[1], ARGV[1])) do \
        local name = consumer[2] \
        local own = #name == #ARGV[2] and name:sub(1, #ARGV[3]) == ARGV[3] \
        local lease = redis.call('zscore', KEYS[2], name) \
        local gone = own or not lease or tonumber(lease) < now \
        if name ~= ARGV[2] and gone then \
            local pending \
            repeat \
                pending = redis.call('xpending', KEYS[1], ARGV[1], '-', '+', 1000, name) \
                for _, one in ipairs(pending) do \
                    local entries = redis.call('xclaim', KEYS[1], ARGV[1], ARGV[2], 0, one[1]) \
                    for _, entry in ipairs(entries) do \
                        taken[#taken + 1] = {entry[1], entry[2][2]} \
                    end \
                end \
            until #pending == 0 \
            redis.call('xgroup', 'DELCONSUMER', KEYS[1], ARGV[1], name) \
            redis.call('zrem', KEYS[2], name) \
        end \
    end \
    return taken";

/// A journal on Redis, for processes that have no disk to stay, and for many that share one.
///
/// The events that a process has are pending for it alone. When it starts again, it is given those
/// of its last run; those of another process are given to whoever calls
/// [`Dispatcher::recover`](super::Dispatcher::recover) first, after that process has not been heard
/// of for 30 seconds. So a program that runs many times calls it at the start and then every minute
/// or so, and no event waits for one process to come back.
///
/// An event is as safe as that Redis keeps it: with `appendfsync always` it survives a crash of Redis
/// as well. Redis 6.2 or newer is needed.
#[derive(Clone)]
pub struct RedisJournal {
    connection: ConnectionManager,
    stream: String,
    leases: String,
    /// What the consumers of all runs of this process begin with.
    process: String,
    consumer: String,
    _lease: Arc<Lease>,
}

/// Renews the lease of a process as long as its journal is there.
struct Lease(AbortHandle);

impl Drop for Lease {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl RedisJournal {
    /// Connects to a Redis, such as `redis://127.0.0.1/`. The processes of a program share the key;
    /// each has a name of its own, and best the same after a restart.
    ///
    /// The events are in a stream `{key}`, beside which `{key}:leases` has the processes that are
    /// alive: a cluster keeps both together.
    ///
    /// # Errors
    ///
    /// When there is no Redis there.
    pub async fn connect(url: &str, key: &str, process: &str) -> Result<Self, StoreError> {
        let connection = connect(url).await?;
        let leases = format!("{{{key}}}:leases");
        let process = format!("{process}/");
        let consumer = format!("{process}{:016x}", random());
        renew(&connection, &leases, &consumer).await?;
        let renewing = renew_again(connection.clone(), leases.clone(), consumer.clone());
        Ok(Self {
            connection,
            stream: format!("{{{key}}}"),
            leases,
            process,
            consumer,
            _lease: Arc::new(Lease(tokio::spawn(renewing).abort_handle())),
        })
    }
}

async fn renew(
    connection: &ConnectionManager,
    leases: &str,
    consumer: &str,
) -> Result<(), StoreError> {
    let script = Script::new(RENEW);
    let mut call = script.key(leases);
    call.arg(consumer).arg(millis(LEASE));
    let mut connection = connection.clone();
    let renewed: Result<i64, _> = call.invoke_async(&mut connection).await;
    renewed.map(drop).map_err(StoreError::new)
}

/// Renews a lease again and again. While Redis is gone, nobody can take anything either.
async fn renew_again(connection: ConnectionManager, leases: String, consumer: String) {
    loop {
        tokio::time::sleep(LEASE / 3).await;
        if let Err(error) = renew(&connection, &leases, &consumer).await {
            let error: &dyn std::error::Error = &error;
            tracing::warn!(error, "the lease of the journal on Redis was not renewed");
        }
    }
}

/// How many bits of a number are the place among the entries of one millisecond.
const PLACE_BITS: u32 = 22;

/// The number of an entry, `milliseconds-place`.
fn number(id: &str) -> Result<JournalNumber, StoreError> {
    let parts = id.split_once('-').and_then(|(millis, place)| {
        let (millis, place): (u64, u64) = (millis.parse().ok()?, place.parse().ok()?);
        let fits = millis.leading_zeros() >= PLACE_BITS && place >> PLACE_BITS == 0;
        fits.then_some(JournalNumber(millis << PLACE_BITS | place))
    });
    parts.ok_or_else(|| StoreError::new(format!("`{id}` is no id of an entry that can be kept")))
}

fn id(JournalNumber(number): JournalNumber) -> String {
    let place = number & ((1 << PLACE_BITS) - 1);
    format!("{}-{place}", number >> PLACE_BITS)
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
            let mut call = script.key(&self.stream);
            call.arg(GROUP).arg(&self.consumer).arg(json);
            let mut connection = self.connection.clone();
            let id: Result<String, RedisError> = call.invoke_async(&mut connection).await;
            number(&id.map_err(StoreError::new)?)
        })
    }

    fn finish(&self, number: JournalNumber) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move {
            let id = id(number);
            let mut both = Pipeline::new();
            both.atomic();
            both.cmd("XACK").arg(&self.stream).arg(GROUP).arg(&id);
            both.cmd("XDEL").arg(&self.stream).arg(&id);
            let mut connection = self.connection.clone();
            let deleted: Result<(i64, i64), _> = both.query_async(&mut connection).await;
            deleted.map(drop).map_err(StoreError::new)
        })
    }

    fn unfinished(&self) -> BoxFuture<'_, Result<Vec<(JournalNumber, RawEvent)>, StoreError>> {
        Box::pin(async move {
            let script = Script::new(TAKE);
            let mut call = script.key(&self.stream);
            call.key(&self.leases);
            call.arg(GROUP).arg(&self.consumer).arg(&self.process);
            let mut connection = self.connection.clone();
            let taken: Result<Vec<(String, String)>, _> = call.invoke_async(&mut connection).await;
            let events = taken.map_err(StoreError::new)?.into_iter();
            let events = events.map(|(id, json)| {
                let written: WrittenEvent = serde_json::from_str(&json).map_err(StoreError::new)?;
                Ok((number(&id)?, written.into()))
            });
            let mut events: Vec<(JournalNumber, RawEvent)> = events.collect::<Result<_, _>>()?;
            events.sort_by_key(|(number, _)| *number);
            Ok(events)
        })
    }
}

impl fmt::Debug for RedisJournal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisJournal")
            .field("stream", &self.stream)
            .field("consumer", &self.consumer)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_number_in_the_same_order() {
        let ids = ["1700000000000-0", "1700000000000-1", "1700000000001-0"];
        let numbers: Vec<JournalNumber> = ids.iter().map(|id| number(id).unwrap()).collect();
        assert!(numbers.is_sorted());
        assert_eq!(numbers.iter().map(|one| id(*one)).collect::<Vec<_>>(), ids);
        for wrong in ["", "1", "1-x", "1-4194304", "18446744073709551615-0"] {
            assert!(number(wrong).is_err(), "{wrong}");
        }
    }
}
