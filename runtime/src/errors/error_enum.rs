//! Error tables as types: what every enum of codes can tell, and the macros that let it.

use std::fmt::{Debug, Display};

/// The kind of an error that an endpoint answers with: one of the codes that its page lists, one
/// of those that the gateway sends on any endpoint, or a code that nobody documented.
pub trait ErrorKind:
    Copy + Debug + Display + PartialEq + From<i64> + Send + Sync + 'static
{
    /// The variants that have a documented code of their own, and the rows of these codes.
    #[doc(hidden)]
    fn documented() -> Documented<Self>;

    /// Where the code of this kind is found.
    #[doc(hidden)]
    fn origin(self) -> Origin;

    /// What the page has for each variant of its own.
    fn table() -> impl Iterator<Item = (Self, &'static ErrorFacts)> {
        let Documented { variants, rows } = Self::documented();
        let documented =
            move |(kind, code, nth): &(Self, i64, usize)| Some((*kind, row(rows, *code, *nth)?));
        variants.iter().filter_map(documented)
    }

    /// The code, whichever variant this is.
    fn code(self) -> i64 {
        match self.origin() {
            Origin::Own => own(self).map_or(0, |(_, code, _)| *code),
            Origin::Elsewhere(code, _) => code,
        }
    }

    /// What is documented of this code, if anything is.
    fn facts(self) -> Option<&'static ErrorFacts> {
        match self.origin() {
            Origin::Own => {
                let (_, code, nth) = own(self)?;
                row(Self::documented().rows, *code, *nth)
            }
            Origin::Elsewhere(_, facts) => facts,
        }
    }

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

/// The codes of an endpoint that has codes within codes: 230099 is what any card that cannot be made
/// fails with, and why is a code within its message.
pub trait SubCodes: ErrorKind {
    /// The documented codes within the codes.
    type SubCode: ErrorKind;
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

/// What is documented of the codes of one enum.
#[doc(hidden)]
#[derive(Debug)]
pub struct Documented<E: 'static> {
    /// Each variant, its code, and which of the rows of this code is its own.
    pub variants: &'static [(E, i64, usize)],
    /// Rows of a whole version, in the order of their codes.
    pub rows: &'static [ErrorFacts],
}

/// Where the code of a kind is found.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub enum Origin {
    /// In the table of its enum.
    Own,
    /// In the table of the gateway, or nowhere: the code, and what is documented of it.
    Elsewhere(i64, Option<&'static ErrorFacts>),
}

fn own<E: ErrorKind>(kind: E) -> Option<&'static (E, i64, usize)> {
    let mut variants = E::documented().variants.iter();
    variants.find(|(variant, ..)| *variant == kind)
}

fn row(rows: &'static [ErrorFacts], code: i64, nth: usize) -> Option<&'static ErrorFacts> {
    let first = rows.partition_point(|row| row.code < code);
    rows.get(first + nth).filter(|row| row.code == code)
}

/// The variant of a code.
#[doc(hidden)]
pub fn kind_of<E: ErrorKind>(code: i64) -> Option<E> {
    let mut variants = E::documented().variants.iter();
    let found = variants.find(|(_, known, _)| *known == code);
    found.map(|(variant, ..)| *variant)
}

/// Shows a kind in one line: its message, if it has one, and its code.
#[doc(hidden)]
pub fn show_kind<E: ErrorKind>(kind: E, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    match kind.message() {
        Some(message) => write!(f, "{message} ({})", kind.code()),
        None => write!(f, "code {}", kind.code()),
    }
}

/// Gives an enum of error codes everything that follows from its codes and the rows of these. The
/// enum itself derives `Debug`, `Clone`, `Copy` and `PartialEq`.
///
/// With `alone`, the enum has no variant `Common`: it is the shared one of the gateway's codes, or one of
/// codes within codes.
#[doc(hidden)]
#[macro_export]
macro_rules! error_enum {
    (alone $name:ident: $rows:ident $codes:tt) => {
        $crate::error_enum!(@both $name: $rows $codes);
        impl $crate::ErrorKind for $name {
            $crate::error_enum!(@documented $rows $codes);
            fn origin(self) -> $crate::Origin {
                match self {
                    Self::Undocumented(code) => $crate::Origin::Elsewhere(code, None),
                    _ => $crate::Origin::Own,
                }
            }
        }
        impl From<i64> for $name {
            fn from(code: i64) -> Self {
                $crate::kind_of(code).unwrap_or(Self::Undocumented(code))
            }
        }
    };
    ($name:ident: $rows:ident $codes:tt) => {
        $crate::error_enum!(@both $name: $rows $codes);
        impl $crate::ErrorKind for $name {
            $crate::error_enum!(@documented $rows $codes);
            fn origin(self) -> $crate::Origin {
                match self {
                    Self::Common(common) => $crate::Origin::Elsewhere(
                        $crate::ErrorKind::code(common),
                        $crate::ErrorKind::facts(common),
                    ),
                    Self::Undocumented(code) => $crate::Origin::Elsewhere(code, None),
                    #[allow(unreachable_patterns, reason = "a page may list no code")]
                    _ => $crate::Origin::Own,
                }
            }
        }
        impl From<i64> for $name {
            fn from(code: i64) -> Self {
                $crate::kind_of(code)
                    .or_else(|| $crate::kind_of(code).map(Self::Common))
                    .unwrap_or(Self::Undocumented(code))
            }
        }
    };
    (@documented $rows:ident {
        $($variant:ident = $code:literal $(+ $nth:literal)?),* $(,)?
    }) => {
        fn documented() -> $crate::Documented<Self> {
            $crate::Documented {
                variants: &[$((Self::$variant, $code, 0 $(+ $nth)?)),*],
                rows: $rows,
            }
        }
    };
    (@both $name:ident: $rows:ident $codes:tt) => {
        impl Eq for $name {}
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::show_kind(*self, f)
            }
        }
    };
}

/// Makes a static table of the codes of a version: code, HTTP status, message, advice, and whether
/// the same request may succeed later.
#[doc(hidden)]
#[macro_export]
macro_rules! codes {
    (
        $(#[$attribute:meta])*
        $name:ident {
            $($code:literal $status:literal $message:literal $advice:literal $retryable:literal);* $(;)?
        }
    ) => {
        $(#[$attribute])*
        pub static $name: &[$crate::ErrorFacts] = &[$(
            $crate::ErrorFacts {
                code: $code,
                http_status: $status,
                message: $message,
                advice: $advice,
                retryable: $retryable,
            },
        )*];
    };
}

#[cfg(test)]
#[allow(
    unreachable_pub,
    reason = "the macros make methods public, as services need them"
)]
mod tests {
    use super::*;
    use crate::{CommonError, GatewayError};

    #[derive(Debug, Clone, Copy, PartialEq)]
    enum RemoveThingError {
        NotFound,
        TooFast,
        Common(CommonError),
        Undocumented(i64),
    }
    codes! { CODES {
        700404 400 "another thing not found" "" false;
        700404 404 "thing not found" "Check the id." false;
        700429 429 "" "" true;
    } }
    error_enum!(RemoveThingError: CODES { NotFound = 700404 + 1, TooFast = 700429 });

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
        assert!(CommonError::table().count() > 0);
        for (common, facts) in CommonError::table() {
            let kind = RemoveThingError::from(facts.code);
            assert_eq!(kind, RemoveThingError::Common(common));
            assert_eq!(kind.code(), facts.code);
            assert_eq!(kind.is_retryable(), facts.retryable);
            assert_eq!(GatewayError::from(facts.code), GatewayError::Common(common));
        }
        assert_eq!(GatewayError::from(-7), GatewayError::Undocumented(-7));
    }

    #[test]
    fn facts_are_those_of_the_row_and_absent_where_the_page_has_none() {
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
        let documented: Vec<_> = RemoveThingError::table().collect();
        assert_eq!(documented.len(), 2);
    }
}
