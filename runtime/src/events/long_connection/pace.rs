//! How often a connection is tried and kept alive. The platform sets it, and may change it.

use std::time::Duration;

use serde_json::Value;

/// What the platform is not followed beyond, lest it be asked without a pause, or never.
const SHORTEST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// How often a connection is tried and kept alive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pace {
    /// How many attempts in a row may fail; `None` for any number.
    pub(super) attempts: Option<u64>,
    /// The wait after an attempt that failed.
    pub(super) interval: Duration,
    /// The longest random wait before the first attempt after a connection has ended.
    pub(super) jitter: Duration,
    /// The time between two pings.
    pub(super) ping: Duration,
}

/// What the program wants, whatever the platform sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct PaceWanted {
    pub(super) attempts: Option<Option<u64>>,
    pub(super) interval: Option<Duration>,
    pub(super) jitter: Option<Duration>,
    pub(super) ping: Option<Duration>,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            attempts: None,
            interval: Duration::from_secs(120),
            jitter: Duration::from_secs(30),
            ping: Duration::from_secs(120),
        }
    }
}

impl Pace {
    /// Takes over what the platform sets, within limits.
    pub(super) fn follow(&mut self, config: &Value) {
        let number = |name: &str| config.get(name)?.as_i64();
        let seconds = |name: &str| number(name).and_then(|number| u64::try_from(number).ok());
        let seconds = |name: &str| seconds(name).map(Duration::from_secs);
        if let Some(count) = number("ReconnectCount") {
            self.attempts = u64::try_from(count).ok();
        }
        if let Some(interval) = seconds("ReconnectInterval") {
            self.interval = interval.clamp(SHORTEST, LONGEST);
        }
        if let Some(jitter) = seconds("ReconnectNonce") {
            self.jitter = jitter.min(LONGEST);
        }
        if let Some(ping) = seconds("PingInterval") {
            self.ping = ping.clamp(SHORTEST, LONGEST);
        }
    }

    /// The pace with what the program wants.
    pub(super) fn with(self, wanted: PaceWanted) -> Self {
        Self {
            attempts: wanted.attempts.unwrap_or(self.attempts),
            interval: wanted.interval.unwrap_or(self.interval),
            jitter: wanted.jitter.unwrap_or(self.jitter),
            ping: wanted.ping.unwrap_or(self.ping),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_platform_is_followed_within_limits() {
        let mut pace = Pace::default();
        pace.follow(
            &json!({"ReconnectCount": 3, "ReconnectInterval": 0, "ReconnectNonce": 0,
            "PingInterval": 1_000_000_000_i64}),
        );
        let expected = Pace {
            attempts: Some(3),
            interval: SHORTEST,
            jitter: Duration::ZERO,
            ping: LONGEST,
        };
        assert_eq!(pace, expected);
        for nonsense in [
            json!(null),
            json!([]),
            json!({"PingInterval": "5", "ReconnectNonce": -1}),
        ] {
            pace.follow(&nonsense);
            assert_eq!(pace, expected);
        }
        pace.follow(&json!({"ReconnectCount": -1}));
        assert_eq!(pace.attempts, None);
        let ping = Some(Duration::from_millis(10));
        let wanted = PaceWanted {
            ping,
            ..PaceWanted::default()
        };
        assert_eq!(pace.with(wanted).ping, Duration::from_millis(10));
    }
}
