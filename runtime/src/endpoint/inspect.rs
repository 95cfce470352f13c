//! Requests that are shown, compared and written by the row of their parts, and the macro that makes
//! a struct such a request.

use std::fmt;

use serde::ser::{Error as _, Serialize as _, Serializer};

use crate::endpoint::parts::JsonBody;
use crate::{Endpoint, object};

/// Writes the body of a request in any format of serde. Files are left out.
///
/// # Errors
///
/// Those of the format.
pub fn serialize<E: Endpoint, S: Serializer>(
    name: &'static str,
    request: &E,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut serializer = Some(serializer);
    let mut result = Err(S::Error::custom("a request has shown no parts"));
    request.parts(&mut |_, parts| {
        if let Some(serializer) = serializer.take() {
            result = JsonBody(name, parts).serialize(serializer);
        }
    });
    result
}

/// Shows a request with all its parts.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug<E: Endpoint>(
    name: &'static str,
    request: &E,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut result = Ok(());
    request.parts(&mut |_, parts| {
        let mut shown = f.debug_struct(name);
        for (_, name, value) in parts {
            shown.field(name, value);
        }
        result = shown.finish();
    });
    result
}

/// Whether two requests have equal parts.
pub fn equal<E: Endpoint>(left: &E, right: &E) -> bool {
    let mut is_equal = false;
    left.parts(&mut |_, left| {
        right.parts(&mut |_, right| {
            let mut pairs = left.iter().zip(right);
            is_equal = pairs.all(|((.., left), (.., right))| object::equal(*left, *right));
        });
    });
    is_equal
}

/// Makes a struct the request of an endpoint, by what is the same for every request and by the row
/// of its parts. The struct itself derives `Clone`.
#[doc(hidden)]
#[macro_export]
macro_rules! request {
    ($type:ident -> $response:ty, $error:ty {
        $name:literal, $method:ident $path:literal, [$($token:ident),*], $read:ident $format:ident,
        $encoding:ident $(, HOST = $host:literal)? $(, SCOPES = [$($scope:literal),*])?
        $(, LIMITS = [$($requests:literal in $seconds:literal),*])?
        $(, HAS_SECRETS = $has_secrets:literal)? $(, NAMED = [$($named:ident $named_wire:literal),*])?
        $(; $($place:ident $field:ident $(. $member:ident)? $wire:literal),* $(,)?)?
    }) => {
        impl $crate::Endpoint for $type {
            type Response = $response;
            type Error = $error;
            const INFO: $crate::EndpointInfo =
                $crate::EndpointInfo::new($name, $crate::Method::$method, $path)
                    .token_kinds(&[$($crate::TokenKind::$token),*])
                    .response($crate::ResponseFormat::$format)
                    $(.host($host))?
                    $(.scopes(&[$($scope),*]))?
                    $(.rate_limits(&[$($crate::RateLimit::new($requests, $seconds)),*]))?;
            $(const HAS_SECRETS: bool = $has_secrets;)?
            $(fn missing(&self) -> ::std::option::Option<&'static str> {
                $crate::parts::missing(&[$(($named_wire, &self.$named)),*])
            })?
            fn parts(&self, show: &mut $crate::parts::ShowParts<'_>) {
                show(
                    $crate::parts::Encoding::$encoding,
                    &[$($(($crate::parts::PartPlace::$place, $wire, &self.$field$(.$member)?)),*)?],
                );
            }
            fn read(
                content: $crate::Content,
                strict: bool,
            ) -> ::std::result::Result<$crate::Read<$response>, $crate::DecodeError> {
                $crate::$read(content, strict)
            }
        }
        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::inspect::debug(stringify!($type), self, f)
            }
        }
        impl ::std::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::inspect::equal(self, other)
            }
        }
        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::inspect::serialize(stringify!($type), self, serializer)
            }
        }
    };
}
