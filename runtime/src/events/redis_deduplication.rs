//! Events remembered on Redis, so that of many processes one handles each.

use std::fmt;
use std::time::Duration;

use redis::Script;
use redis::aio::ConnectionManager;

use super::deduplication::{Claim, Deduplication, Hold};
use crate::tokens::redis_store::{connect, millis};
use crate::{BoxFuture, StoreError};

/// Takes all keys if nobody has one of them; else returns how it is held.
const CLAIM: &str = "for i, key in ipairs(KEYS) do \
        local held = redis.call('get', key) \
        if held then return held end \
    end \
    for i, key in ipairs(KEYS) do redis.call('set', key, ARGV[1], 'PX', ARGV[2]) end \
    return ''";

/// What a key holds of an event that is not acknowledged yet.
const CLAIMED: &str = "claimed";
/// What a key holds of an event that is acknowledged.
const KEPT: &str = "kept";

/// Events remembered on Redis.
///
/// The keys of an event must be on one server: a Redis cluster needs a prefix with a hash tag, such
/// as `{events}:`.
#[derive(Clone)]
pub struct RedisDeduplication {
    connection: ConnectionManager,
    prefix: String,
}

impl RedisDeduplication {
    /// Connects to a Redis, such as `redis://127.0.0.1/`. It reconnects by itself. All keys begin
    /// with the prefix; apps that share a Redis need one each.
    ///
    /// # Errors
    ///
    /// When there is no Redis there.
    pub async fn connect(url: &str, prefix: impl Into<String>) -> Result<Self, StoreError> {
        Ok(Self {
            connection: connect(url).await?,
            prefix: prefix.into(),
        })
    }

    fn key(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }
}

impl Deduplication for RedisDeduplication {
    fn claim<'a>(
        &'a self,
        keys: &'a [String],
        hold: Hold,
    ) -> BoxFuture<'a, Result<Claim, StoreError>> {
        Box::pin(async move {
            let (value, time) = match hold {
                Hold::Claimed(lease) => (CLAIMED, lease),
                Hold::Kept(retention) => (KEPT, retention),
            };
            let script = Script::new(CLAIM);
            let mut call = script.prepare_invoke();
            for key in keys {
                call.key(self.key(key));
            }
            call.arg(value).arg(millis(time));
            let mut connection = self.connection.clone();
            let held: String = call
                .invoke_async(&mut connection)
                .await
                .map_err(StoreError::new)?;
            Ok(match held.as_str() {
                "" => Claim::New,
                CLAIMED => Claim::InProgress,
                _ => Claim::Duplicate,
            })
        })
    }

    fn keep<'a>(
        &'a self,
        keys: &'a [String],
        retention: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut pipe = redis::pipe();
            for key in keys {
                let mut set = redis::cmd("SET");
                set.arg(self.key(key)).arg(KEPT);
                set.arg("PX").arg(millis(retention));
                pipe.add_command(set).ignore();
            }
            let mut connection = self.connection.clone();
            pipe.query_async(&mut connection)
                .await
                .map_err(StoreError::new)
        })
    }

    fn release<'a>(&'a self, keys: &'a [String]) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut delete = redis::cmd("DEL");
            for key in keys {
                delete.arg(self.key(key));
            }
            let mut connection = self.connection.clone();
            let deleted: Result<i64, _> = delete.query_async(&mut connection).await;
            deleted.map(drop).map_err(StoreError::new)
        })
    }
}

impl fmt::Debug for RedisDeduplication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RedisDeduplication")
    }
}
