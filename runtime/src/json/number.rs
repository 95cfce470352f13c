//! Numbers of JSON as Rust holds them.

use std::fmt;

/// A number of JSON.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// An integer of 64 bits with sign.
    Integer(i64),
    /// An integer beyond those, of 64 bits without sign.
    Unsigned(u64),
    /// Any other number that is finite.
    Float(f64),
}

impl Number {
    /// Beyond this, not every integer is a 64-bit float.
    const EXACT: f64 = 9_007_199_254_740_992.0;

    /// Reads a number that follows the grammar of JSON. `None` where it is too large for a float.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if !text.contains(['.', 'e', 'E']) {
            if let Ok(integer) = text.parse() {
                return Some(Self::Integer(integer));
            }
            if let Ok(integer) = text.parse() {
                return Some(Self::Unsigned(integer));
            }
        }
        let float: f64 = text.parse().ok()?;
        float.is_finite().then_some(Self::Float(float))
    }

    /// The integer that this number is.
    pub(crate) fn integer(self) -> Option<i64> {
        match self {
            Self::Integer(integer) => Some(integer),
            Self::Unsigned(_) | Self::Float(_) => None,
        }
    }

    /// The nearest float.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a float is what the caller has asked for"
    )]
    pub(crate) fn float(self) -> f64 {
        match self {
            Self::Integer(integer) => integer as f64,
            Self::Unsigned(integer) => integer as f64,
            Self::Float(float) => float,
        }
    }

    /// The integer that a number with a fraction or an exponent is equal to, as `3.0` is to 3.
    pub(crate) fn whole(self) -> Option<i64> {
        let Self::Float(float) = self else {
            return None;
        };
        let is_whole = float.fract() == 0.0 && float.abs() <= Self::EXACT;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "checked to be whole and in range"
        )]
        is_whole.then_some(float as i64)
    }
}

impl From<Number> for serde_json::Value {
    fn from(number: Number) -> Self {
        match number {
            Number::Integer(integer) => integer.into(),
            Number::Unsigned(integer) => integer.into(),
            Number::Float(float) => float.into(),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(integer) => integer.fmt(f),
            Self::Unsigned(integer) => integer.fmt(f),
            Self::Float(float) => float.fmt(f),
        }
    }
}
