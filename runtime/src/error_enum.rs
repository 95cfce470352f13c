//! Error tables as types: what every enum of codes can say, and the macro that lets it.

use std::fmt::{Debug, Display};

/// The kind of an error that an endpoint answers with: one of the codes that its page lists, one
/// of those that the gateway sends on any endpoint, or a code that nobody documented.
///
/// The enums have all of this as methods of their own, too.
pub trait ErrorKind:
    Copy + Debug + Display + PartialEq + From<i64> + Send + Sync + 'static
{
    /// What the page says of each variant of its own.
    fn table() -> &'static [(Self, ErrorFacts)];

    /// The code, whichever variant this is.
    fn code(self) -> i64;

    /// What is documented of this code, if anything is.
    fn facts(self) -> Option<&'static ErrorFacts>;

    /// The HTTP status that is documented to come with it.
    fn http_status(self) -> Option<u16> {
        let status = self.facts()?.http_status;
        (status != 0).then_some(status)
    }

    /// The documented message.
    fn message(self) -> Option<&'static str> {
        Some(self.facts()?.message).filter(|message| !message.is_empty())
    }

    /// What the page advises to do about it.
    fn advice(self) -> Option<&'static str> {
        Some(self.facts()?.advice).filter(|advice| !advice.is_empty())
    }

    /// Whether the same request may succeed later: a rate limit, or a fault of the server.
    fn is_retryable(self) -> bool {
        self.facts().is_some_and(|facts| facts.retryable)
    }
}

/// One row of an error table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorFacts {
    /// The code.
    pub code: i64,
    /// The HTTP status, 0 where the page does not say.
    pub http_status: u16,
    /// The message that the server sends.
    pub message: &'static str,
    /// What the page advises to do.
    pub advice: &'static str,
    /// Whether the same request may succeed later.
    pub retryable: bool,
}

impl ErrorFacts {
    /// A row.
    #[must_use]
    pub const fn new(
        code: i64,
        http_status: u16,
        message: &'static str,
        advice: &'static str,
        retryable: bool,
    ) -> Self {
        Self {
            code,
            http_status,
            message,
            advice,
            retryable,
        }
    }
}

/// The row of a variant.
#[doc(hidden)]
pub fn facts_of<E: ErrorKind>(kind: E) -> Option<&'static ErrorFacts> {
    let row = E::table().iter().find(|(variant, _)| *variant == kind);
    row.map(|(_, facts)| facts)
}

/// The variant of a code.
#[doc(hidden)]
pub fn kind_of<E: ErrorKind>(code: i64) -> Option<E> {
    let row = E::table().iter().find(|(_, facts)| facts.code == code);
    row.map(|(variant, _)| *variant)
}

/// Says a kind in one line: its message, if it has one, and its code.
#[doc(hidden)]
pub fn say_kind<E: ErrorKind>(kind: E, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    match kind.message() {
        Some(message) => write!(f, "{message} ({})", kind.code()),
        None => write!(f, "code {}", kind.code()),
    }
}

/// Gives an enum of error codes everything that follows from its table, a constant `TABLE`.
///
/// With `common`, the enum is the shared one of the gateway's codes, and has no variant `Common`.
#[doc(hidden)]
#[macro_export]
macro_rules! error_enum {
    (common $name:ident) => {
        $crate::error_enum!(@shared $name);
        impl $name {
            /// The code, whichever variant this is.
            #[must_use]
            #[inline]
            #[allow(unreachable_patterns, reason = "a page may list no code")]
            pub fn code(self) -> i64 {
                match self {
                    Self::Undocumented(code) => code,
                    own => $crate::facts_of(own).map_or(0, |facts| facts.code),
                }
            }
            #[inline]
            #[allow(unreachable_patterns, reason = "a page may list no code")]
            fn documented(self) -> Option<&'static $crate::ErrorFacts> {
                $crate::facts_of(self)
            }
        }
        impl From<i64> for $name {
            #[inline]
            fn from(code: i64) -> Self {
                $crate::kind_of(code).unwrap_or(Self::Undocumented(code))
            }
        }
    };
    (@shared $name:ident) => {
        impl $crate::ErrorKind for $name {
            #[inline]
            fn table() -> &'static [(Self, $crate::ErrorFacts)] {
                Self::TABLE
            }
            #[inline]
            fn code(self) -> i64 {
                $name::code(self)
            }
            #[inline]
            fn facts(self) -> Option<&'static $crate::ErrorFacts> {
                self.documented()
            }
        }
        impl $name {
            /// The HTTP status that is documented to come with this code.
            #[must_use]
            #[inline]
            pub fn http_status(self) -> Option<u16> {
                $crate::ErrorKind::http_status(self)
            }
            /// The message that is documented for this code.
            #[must_use]
            #[inline]
            pub fn message(self) -> Option<&'static str> {
                $crate::ErrorKind::message(self)
            }
            /// What the page advises to do about it.
            #[must_use]
            #[inline]
            pub fn advice(self) -> Option<&'static str> {
                $crate::ErrorKind::advice(self)
            }
            /// Whether the same request may succeed later.
            #[must_use]
            #[inline]
            pub fn is_retryable(self) -> bool {
                $crate::ErrorKind::is_retryable(self)
            }
        }
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::say_kind(*self, f)
            }
        }
    };
    ($name:ident) => {
        $crate::error_enum!(@shared $name);
        impl $name {
            /// The code, whichever variant this is.
            #[must_use]
            #[inline]
            #[allow(unreachable_patterns, reason = "a page may list no code")]
            pub fn code(self) -> i64 {
                match self {
                    Self::Common(common) => common.code(),
                    Self::Undocumented(code) => code,
                    own => $crate::facts_of(own).map_or(0, |facts| facts.code),
                }
            }
            #[inline]
            #[allow(unreachable_patterns, reason = "a page may list no code")]
            fn documented(self) -> Option<&'static $crate::ErrorFacts> {
                match self {
                    Self::Common(common) => $crate::ErrorKind::facts(common),
                    own => $crate::facts_of(own),
                }
            }
        }
        impl From<i64> for $name {
            #[inline]
            fn from(code: i64) -> Self {
                $crate::kind_of(code)
                    .or_else(|| $crate::kind_of(code).map(Self::Common))
                    .unwrap_or(Self::Undocumented(code))
            }
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
    use crate::CommonError;

    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    enum RemoveThingError {
        NotFound,
        TooFast,
        Common(CommonError),
        Undocumented(i64),
    }
    impl RemoveThingError {
        const TABLE: &'static [(Self, ErrorFacts)] = &[
            (
                Self::NotFound,
                ErrorFacts::new(700404, 404, "thing not found", "Check the id.", false),
            ),
            (Self::TooFast, ErrorFacts::new(700429, 429, "", "", true)),
        ];
    }
    crate::error_enum!(RemoveThingError);

    #[test]
    fn every_code_maps_to_its_variant_and_back() {
        for (code, kind) in [
            (700404, RemoveThingError::NotFound),
            (700429, RemoveThingError::TooFast),
            (123, RemoveThingError::Undocumented(123)),
            (-1, RemoveThingError::Undocumented(-1)),
        ] {
            assert_eq!(RemoveThingError::from(code), kind);
            assert_eq!(kind.code(), code);
        }
    }

    #[test]
    fn the_codes_of_the_gateway_are_known_to_every_enum() {
        for (common, facts) in CommonError::table() {
            let kind = RemoveThingError::from(facts.code);
            assert_eq!(kind, RemoveThingError::Common(*common));
            assert_eq!(kind.code(), facts.code);
            assert_eq!(kind.is_retryable(), facts.retryable);
        }
    }

    #[test]
    fn facts_are_those_of_the_row_and_silent_where_the_page_is() {
        let kind = RemoveThingError::NotFound;
        assert_eq!(kind.http_status(), Some(404));
        assert_eq!(kind.message(), Some("thing not found"));
        assert_eq!(kind.advice(), Some("Check the id."));
        assert!(!kind.is_retryable());
        assert_eq!(kind.to_string(), "thing not found (700404)");
        let kind = RemoveThingError::TooFast;
        assert_eq!((kind.message(), kind.advice()), (None, None));
        assert!(kind.is_retryable());
        let kind = RemoveThingError::Undocumented(5);
        assert_eq!((kind.http_status(), kind.message()), (None, None));
        assert_eq!(kind.to_string(), "code 5");
    }
}
