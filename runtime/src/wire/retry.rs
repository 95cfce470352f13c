//! When a call is tried again, and after how long.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

use crate::endpoint::call::Call;
use crate::errors::api_error::RATE_LIMITED;
use crate::{Error, TransportErrorKind};

/// How often, how long and for what a call is tried again.
///
/// A request that is not idempotent (`POST`, `PATCH`) is tried again only when the server said
/// that it did not take it, or when it never reached the server.
#[derive(Debug, Clone, PartialEq)]
pub struct RetryPolicy {
    max_attempts: u32,
    first_wait: Duration,
    longest_wait: Duration,
    total: Duration,
    rate_limits: bool,
    server_errors: bool,
    connection_failures: bool,
}

impl Default for RetryPolicy {
    /// Four attempts within a minute, with waits of about 0.25, 0.5 and 1 second, or what the
    /// server asks for.
    fn default() -> Self {
        Self {
            max_attempts: 4,
            first_wait: Duration::from_millis(250),
            longest_wait: Duration::from_secs(20),
            total: Duration::from_secs(60),
            rate_limits: true,
            server_errors: true,
            connection_failures: true,
        }
    }
}

impl RetryPolicy {
    /// One attempt and no more.
    #[must_use]
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// How many attempts are made in all.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// The wait before the second attempt. It doubles with each further one.
    #[must_use]
    pub fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait;
        self
    }

    /// The longest wait, unless the server asks for a longer one.
    #[must_use]
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// The time after which no further attempt begins.
    #[must_use]
    pub fn total(mut self, total: Duration) -> Self {
        self.total = total;
        self
    }

    /// Whether rate limits are waited for: HTTP 429, and the codes documented as such.
    #[must_use]
    pub fn rate_limits(mut self, retried: bool) -> Self {
        self.rate_limits = retried;
        self
    }

    /// Whether faults of the server are tried again: HTTP 5xx, and the codes documented as such.
    #[must_use]
    pub fn server_errors(mut self, retried: bool) -> Self {
        self.server_errors = retried;
        self
    }

    /// Whether broken and missing connections, and answers that do not come, are tried again.
    #[must_use]
    pub fn connection_failures(mut self, retried: bool) -> Self {
        self.connection_failures = retried;
        self
    }

    /// How long to wait before the next attempt, or `None` when there is to be none.
    pub(crate) fn wait(&self, tried: &Tried<'_>) -> Option<Duration> {
        if tried.attempts >= self.max_attempts || !self.is_retried(tried) {
            return None;
        }
        let backoff = self.backoff(tried.attempts, random_fraction());
        let wait = tried.asked.map_or(backoff, |asked| asked.max(backoff));
        (tried.elapsed + wait <= self.total).then_some(wait)
    }

    fn is_retried(&self, tried: &Tried<'_>) -> bool {
        match cause(tried.error, tried.call) {
            Cause::RateLimit => self.rate_limits,
            Cause::NotConnected => self.connection_failures,
            Cause::Interrupted => self.connection_failures && tried.idempotent,
            Cause::Server => self.server_errors && tried.idempotent,
            Cause::Other => false,
        }
    }

    /// Doubles with each attempt; between half of that and all of it, so that callers who failed
    /// together do not come back together.
    fn backoff(&self, attempts: u32, fraction: f64) -> Duration {
        let doublings = attempts.saturating_sub(1).min(16);
        let full = self.first_wait.saturating_mul(1 << doublings);
        full.min(self.longest_wait).mul_f64(0.5 + fraction / 2.0)
    }
}

/// An attempt that failed.
pub(crate) struct Tried<'a> {
    pub(crate) call: &'a Call,
    pub(crate) error: &'a Error<i64>,
    pub(crate) idempotent: bool,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    /// The wait that the server asked for.
    pub(crate) asked: Option<Duration>,
}

/// Why an attempt failed, as far as trying again goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    /// The server did not take the request.
    RateLimit,
    /// The server saw nothing of the request.
    NotConnected,
    /// The server may have taken the request.
    Interrupted,
    /// The server may have taken the request.
    Server,
    Other,
}

fn cause(error: &Error<i64>, call: &Call) -> Cause {
    match error {
        Error::Api(error) => cause_of_code(error.code, error.http_status, call),
        Error::Decode(error) => cause_of_status(error.http_status().unwrap_or_default()),
        Error::Transport(error) => match error.kind() {
            TransportErrorKind::Connect => Cause::NotConnected,
            TransportErrorKind::Timeout | TransportErrorKind::Interrupted => Cause::Interrupted,
            TransportErrorKind::Unsendable | TransportErrorKind::TooLarge => Cause::Other,
        },
        Error::Auth(_) | Error::Request(_) => Cause::Other,
    }
}

fn cause_of_code(code: i64, status: u16, call: &Call) -> Cause {
    let documented = (call.facts)(code).filter(|facts| facts.retryable);
    let is_limit = |status: u16| status < 500;
    match documented {
        _ if code == RATE_LIMITED => Cause::RateLimit,
        Some(facts) if is_limit(facts.http_status) && facts.http_status != 0 => Cause::RateLimit,
        Some(_) if is_limit(status) => Cause::RateLimit,
        Some(_) => Cause::Server,
        None => cause_of_status(status),
    }
}

fn cause_of_status(status: u16) -> Cause {
    match status {
        429 => Cause::RateLimit,
        500.. => Cause::Server,
        _ => Cause::Other,
    }
}

/// The wait that an answer asks for, in `x-ogw-ratelimit-reset` or `Retry-After`. A date is
/// compared with the one that the server itself has, and only where it has none with this clock:
/// the two may be years apart.
pub(crate) fn asked_wait(headers: &HeaderMap, clock: &WallClock) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let seconds = |text: &str| {
        let seconds: f64 = text.parse().ok()?;
        Duration::try_from_secs_f64(seconds).ok()
    };
    if let Some(wait) = text("x-ogw-ratelimit-reset").and_then(seconds) {
        return Some(wait);
    }
    let after = text(RETRY_AFTER.as_str())?;
    let date = |text: &str| httpdate::parse_http_date(text).ok();
    seconds(after).or_else(|| {
        let at = date(after)?;
        let now = text(DATE.as_str()).and_then(date).unwrap_or_else(&**clock);
        Some(at.duration_since(now).unwrap_or_default())
    })
}

/// A clock that gives the date, and that may be set at any time.
pub(crate) type WallClock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// A number from 0 to 1. Spreading waits needs no better randomness than the one that the
/// standard library seeds its hashers with.
pub(crate) fn random_fraction() -> f64 {
    let bits = RandomState::new().build_hasher().finish() >> 32;
    f64::from(u32::try_from(bits).unwrap_or_default()) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use http::{HeaderValue, Method};

    use super::*;
    use crate::{ApiError, CommonError, DecodeError, TransportError};

    fn api(code: i64, http_status: u16) -> Error<i64> {
        Error::Api(Box::new(ApiError {
            kind: code,
            code,
            message: String::new(),
            log_id: None,
            http_status,
            field_violations: Vec::new(),
            details: None,
            facts: None,
        }))
    }

    fn decode(status: u16) -> Error<i64> {
        DecodeError::new("", b"").of_answer(status, None).into()
    }

    fn transport(kind: TransportErrorKind) -> Error<i64> {
        TransportError::new(kind, "down").into()
    }

    #[test]
    fn only_what_the_server_did_not_take_is_sent_twice() {
        use TransportErrorKind::{Connect, Interrupted, Timeout, Unsendable};
        for (error, idempotent, other) in [
            (api(RATE_LIMITED, 400), true, true),
            (api(1, 429), true, true),
            (api(1, 500), true, false),
            (api(1, 400), false, false),
            (decode(502), true, false),
            (decode(429), true, true),
            (decode(200), false, false),
            (transport(Connect), true, true),
            (transport(Timeout), true, false),
            (transport(Interrupted), true, false),
            (transport(Unsendable), false, false),
        ] {
            for (method, expected) in [(Method::GET, idempotent), (Method::POST, other)] {
                let call = Call::new(method, "/x", crate::endpoint::call::facts::<CommonError>);
                let tried = Tried {
                    error: &error,
                    idempotent: call.is_idempotent(),
                    call: &call,
                    attempts: 1,
                    elapsed: Duration::ZERO,
                    asked: None,
                };
                let wait = RetryPolicy::default().wait(&tried);
                assert_eq!(wait.is_some(), expected, "{error:?} {}", call.method);
            }
        }
    }

    #[test]
    fn waits_double_are_spread_and_end() {
        let policy = RetryPolicy::default()
            .first_wait(Duration::from_secs(1))
            .longest_wait(Duration::from_secs(6));
        let waits = |fraction: f64| -> Vec<f64> {
            let wait = |attempts| policy.backoff(attempts, fraction).as_secs_f64();
            (1..=5).map(wait).collect()
        };
        assert_eq!(waits(1.0), [1.0, 2.0, 4.0, 6.0, 6.0]);
        assert_eq!(waits(0.0), [0.5, 1.0, 2.0, 3.0, 3.0]);
        let fractions: Vec<f64> = (0..100).map(|_| random_fraction()).collect();
        assert!(fractions.iter().all(|it| (0.0..=1.0).contains(it)));
        assert!(fractions.iter().any(|it| *it < 0.5) && fractions.iter().any(|it| *it > 0.5));
    }

    #[test]
    fn attempts_and_time_are_bounded() {
        let call = Call::new(
            Method::GET,
            "/x",
            crate::endpoint::call::facts::<CommonError>,
        );
        let error = api(1, 429);
        let wait = |attempts, elapsed, asked| {
            let tried = Tried {
                call: &call,
                error: &error,
                idempotent: true,
                attempts,
                elapsed: Duration::from_secs(elapsed),
                asked: Some(Duration::from_secs(asked)),
            };
            RetryPolicy::default().wait(&tried)
        };
        assert_eq!(wait(1, 0, 30), Some(Duration::from_secs(30)));
        assert_eq!(wait(1, 31, 30), None);
        assert_eq!(wait(4, 0, 1), None);
    }

    #[test]
    fn the_server_may_ask_for_a_wait() {
        let now = httpdate::parse_http_date("Fri, 20 Nov 2026 22:00:00 GMT").unwrap();
        let clock: WallClock = Arc::new(move || now);
        let asked = |name: &'static str, value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(name, HeaderValue::from_static(value));
            asked_wait(&headers, &clock).map(|wait| wait.as_secs_f64())
        };
        assert_eq!(asked("x-ogw-ratelimit-reset", "7"), Some(7.0));
        assert_eq!(asked("retry-after", "1.5"), Some(1.5));
        assert_eq!(
            asked("retry-after", "Fri, 20 Nov 2026 22:00:30 GMT"),
            Some(30.0)
        );
        assert_eq!(
            asked("retry-after", "Fri, 20 Nov 2026 21:00:00 GMT"),
            Some(0.0)
        );
        assert_eq!(asked("retry-after", "-1"), None);
        assert_eq!(asked("retry-after", "soon"), None);
        assert_eq!(asked("x-other", "7"), None);
    }
}
