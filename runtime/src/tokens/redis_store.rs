//! Tokens on Redis, so that many processes share one.

use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, Cmd, FromRedisValue, RedisError};
use secrecy::{ExposeSecret, SecretString};

use crate::{BoxFuture, StoreError, StoredToken, TokenStore};

/// Deletes a key if it still holds this value.
const REMOVE_IF: &str =
    "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";

/// Tokens kept on Redis.
///
/// They are kept as they are: whoever can read that Redis can act as the app. When Redis is gone,
/// each process fetches and keeps its own, and comes back to Redis when Redis does.
#[derive(Clone)]
pub struct RedisTokenStore {
    connection: ConnectionManager,
    /// Under which this process takes the right to refresh.
    holder: String,
}

impl RedisTokenStore {
    /// Connects to a Redis, such as `redis://127.0.0.1/`. It reconnects by itself.
    ///
    /// # Errors
    ///
    /// When there is no Redis there.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        let connection = connect(url).await?;
        Ok(Self {
            connection,
            holder: format!("{:016x}{:016x}", random(), random()),
        })
    }

    async fn run<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, StoreError> {
        let mut connection = self.connection.clone();
        let outcome: Result<T, RedisError> = command.query_async(&mut connection).await;
        outcome.map_err(StoreError::new)
    }

    async fn remove_if(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let mut command = redis::cmd("EVAL");
        command.arg(REMOVE_IF).arg(1).arg(key).arg(value);
        self.run(&command).await
    }
}

/// A number that no other process has, for names and not for secrets.
pub(crate) fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// Connects to a Redis, and again whenever it is gone.
pub(crate) async fn connect(url: &str) -> Result<ConnectionManager, StoreError> {
    let client = Client::open(url).map_err(StoreError::new)?;
    // A caller should do without Redis rather than wait for it.
    let config = ConnectionManagerConfig::new()
        .set_connection_timeout(Some(Duration::from_secs(2)))
        .set_response_timeout(Some(Duration::from_secs(2)))
        .set_number_of_retries(1);
    let connection = ConnectionManager::new_with_config(client, config).await;
    connection.map_err(StoreError::new)
}

fn lock_key(key: &str) -> String {
    format!("{key}:lock")
}

/// Redis counts in whole milliseconds, and takes no zero.
pub(crate) fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis())
        .unwrap_or(u64::MAX / 2)
        .max(1)
}

impl TokenStore for RedisTokenStore {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        Box::pin(async move {
            let secret: Option<String> = self.run(redis::cmd("GET").arg(key)).await?;
            let left: i64 = self.run(redis::cmd("PTTL").arg(key)).await?;
            // -2 means that it is gone by now, -1 that it does not expire.
            let lifetime = match left {
                -1 => None,
                left => match u64::try_from(left) {
                    Ok(left) if left > 0 => Some(Duration::from_millis(left)),
                    _ => return Ok(None),
                },
            };
            Ok(secret.map(|secret| StoredToken::new(secret.into(), lifetime)))
        })
    }

    fn put<'a>(
        &'a self,
        key: &'a str,
        token: StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut command = redis::cmd("SET");
            command.arg(key).arg(token.secret.expose_secret());
            if let Some(lifetime) = token.lifetime {
                command.arg("PX").arg(millis(lifetime));
            }
            self.run(&command).await
        })
    }

    fn remove<'a>(
        &'a self,
        key: &'a str,
        token: &'a SecretString,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.remove_if(key, token.expose_secret()))
    }

    fn try_lock<'a>(
        &'a self,
        key: &'a str,
        lease: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let mut command = redis::cmd("SET");
            command.arg(lock_key(key)).arg(&self.holder);
            command.arg("NX").arg("PX").arg(millis(lease));
            let set: Option<String> = self.run(&command).await?;
            Ok(set.is_some())
        })
    }

    fn unlock<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move { self.remove_if(&lock_key(key), &self.holder).await })
    }
}

impl fmt::Debug for RedisTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RedisTokenStore")
    }
}
