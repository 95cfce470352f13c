//! Moments, as the platform writes them and as programs have them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A moment, to the microsecond.
///
/// The platform writes moments as seconds, milliseconds or microseconds since 1970, in numbers or
/// in texts. The fields of requests and answers keep what is on the wire; an answer's field
/// `create_time` has its moment in the method `create_time_at`.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use feishu_openapi_runtime::Timestamp;
///
/// let sent = Timestamp::from_millis(1_609_296_809_000);
/// assert_eq!(sent.as_seconds(), 1_609_296_809);
/// let sent: SystemTime = sent.into();
/// assert_eq!(Timestamp::from(sent + Duration::from_secs(1)).as_seconds(), 1_609_296_810);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    /// Microseconds since 1970.
    micros: i64,
}

impl Timestamp {
    /// So many seconds since 1970. What is beyond 292,000 years is the end of them.
    #[must_use]
    pub const fn from_seconds(seconds: i64) -> Self {
        Self::from_micros(seconds.saturating_mul(1_000_000))
    }

    /// So many milliseconds since 1970. What is beyond 292,000 years is the end of them.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self::from_micros(millis.saturating_mul(1000))
    }

    /// So many microseconds since 1970.
    #[must_use]
    pub const fn from_micros(micros: i64) -> Self {
        Self { micros }
    }

    /// This moment.
    #[must_use]
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// The whole seconds since 1970.
    #[must_use]
    pub const fn as_seconds(self) -> i64 {
        self.micros.div_euclid(1_000_000)
    }

    /// The whole milliseconds since 1970.
    #[must_use]
    pub const fn as_millis(self) -> i64 {
        self.micros.div_euclid(1000)
    }

    /// The microseconds since 1970.
    #[must_use]
    pub const fn as_micros(self) -> i64 {
        self.micros
    }
}

/// Of a moment that is too far away, the end of those that can be written.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let micros = |span: Duration| i64::try_from(span.as_micros()).unwrap_or(i64::MAX);
        Self::from_micros(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => micros(after),
            Err(before) => -micros(before.duration()),
        })
    }
}

/// Of a moment that the system has no time for, 1970.
impl From<Timestamp> for SystemTime {
    fn from(timestamp: Timestamp) -> Self {
        let span = Duration::from_micros(timestamp.micros.unsigned_abs());
        let time = if timestamp.micros < 0 {
            UNIX_EPOCH.checked_sub(span)
        } else {
            UNIX_EPOCH.checked_add(span)
        };
        time.unwrap_or(UNIX_EPOCH)
    }
}

/// A field that holds a moment.
#[doc(hidden)]
pub trait Moment {
    /// The number in it, which is not 0: that is how the platform writes that there is none.
    fn number(&self) -> Option<i64>;
}

impl Moment for i64 {
    fn number(&self) -> Option<i64> {
        Some(*self).filter(|number| *number != 0)
    }
}

impl Moment for String {
    fn number(&self) -> Option<i64> {
        self.trim().parse::<i64>().ok()?.number()
    }
}

impl<T: Moment> Moment for Option<T> {
    fn number(&self) -> Option<i64> {
        self.as_ref()?.number()
    }
}

/// Gives a struct a method for each of its fields that hold a moment: which reads the field, and
/// what makes a moment of its number.
#[doc(hidden)]
#[macro_export]
macro_rules! moments {
    ($name:ident { $($method:ident $field:ident $unit:ident),* $(,)? }) => {
        impl $name {
            $(
                #[doc = concat!(
                    " The moment in [`", stringify!($field), "`](Self#structfield.",
                    stringify!($field), "), where there is one."
                )]
                #[must_use]
                pub fn $method(&self) -> ::std::option::Option<$crate::Timestamp> {
                    $crate::Moment::number(&self.$field).map($crate::Timestamp::$unit)
                }
            )*
        }
    };
}

#[cfg(test)]
#[allow(
    unreachable_pub,
    reason = "the macros make methods public, as services need them"
)]
mod tests {
    use super::*;

    #[test]
    fn moments_go_to_the_system_and_back() {
        for micros in [0, 1, -1, 1_609_296_809_000_001, -1_000_001] {
            let timestamp = Timestamp::from_micros(micros);
            assert_eq!(Timestamp::from(SystemTime::from(timestamp)), timestamp);
        }
        let before = Timestamp::from_micros(-1);
        assert_eq!((before.as_seconds(), before.as_millis()), (-1, -1));
        assert_eq!(Timestamp::from_seconds(i64::MAX).as_micros(), i64::MAX);
        assert!(Timestamp::from_seconds(1) < Timestamp::now());
    }

    struct Thing {
        create_time: Option<String>,
        start: i64,
    }
    moments!(Thing { create_time_at create_time from_millis, start_at start from_seconds });

    #[test]
    fn a_field_has_its_moment_where_there_is_one() {
        for (text, expected) in [
            (Some("1609296809000"), Some(1_609_296_809)),
            (Some("0"), None),
            (Some("soon"), None),
            (Some(""), None),
            (None, None),
        ] {
            let create_time = text.map(str::to_owned);
            let thing = Thing {
                create_time,
                start: 7,
            };
            let seconds = thing.create_time_at().map(Timestamp::as_seconds);
            assert_eq!(seconds, expected, "{text:?}");
            assert_eq!(thing.start_at(), Some(Timestamp::from_seconds(7)));
        }
    }
}
