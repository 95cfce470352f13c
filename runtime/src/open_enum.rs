//! Enumerations that keep a value nobody listed, and read a scalar of the other kind.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// A text, also read from a number or a truth value.
#[derive(Debug)]
pub struct LooseText(pub String);

/// An integer, also read from a text that holds one.
#[derive(Debug)]
pub struct LooseInteger(pub i64);

impl<'de> Deserialize<'de> for LooseText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = LooseText;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<LooseText, E> {
                Ok(LooseText(text.to_owned()))
            }
            fn visit_string<E: Error>(self, text: String) -> Result<LooseText, E> {
                Ok(LooseText(text))
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<LooseText, E> {
                Ok(LooseText(number.to_string()))
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<LooseText, E> {
                Ok(LooseText(number.to_string()))
            }
            fn visit_f64<E: Error>(self, number: f64) -> Result<LooseText, E> {
                Ok(LooseText(number.to_string()))
            }
            fn visit_bool<E: Error>(self, truth: bool) -> Result<LooseText, E> {
                Ok(LooseText(truth.to_string()))
            }
        }
        deserializer.deserialize_any(Text)
    }
}

impl<'de> Deserialize<'de> for LooseInteger {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Integer;
        impl Visitor<'_> for Integer {
            type Value = LooseInteger;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an integer")
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<LooseInteger, E> {
                Ok(LooseInteger(number))
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<LooseInteger, E> {
                let number = i64::try_from(number)
                    .map_err(|_| E::custom("an integer beyond 64 bits with sign"))?;
                Ok(LooseInteger(number))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<LooseInteger, E> {
                let number = text
                    .trim()
                    .parse()
                    .map_err(|_| E::invalid_type(serde::de::Unexpected::Str(text), &self))?;
                Ok(LooseInteger(number))
            }
        }
        deserializer.deserialize_any(Integer)
    }
}

/// Gives an enumeration with a variant `Other` its texts or numbers, both ways.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($name:ident: String { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $name {
            /// The value as it goes over the wire.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(other) => other,
                }
            }
        }
        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }
        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                match text.as_str() {
                    $($text => Self::$variant,)*
                    _ => Self::Other(text),
                }
            }
        }
        impl From<&String> for $name {
            #[inline]
            fn from(text: &String) -> Self {
                Self::from(text.as_str())
            }
        }
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Other(String::new())
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                <$crate::LooseText as ::serde::Deserialize>::deserialize(d)
                    .map(|text| Self::from(text.0))
            }
        }
        impl $crate::QueryValue for $name {
            #[inline]
            fn texts(&self, each: &mut dyn FnMut(::std::borrow::Cow<'_, str>)) {
                each(::std::borrow::Cow::Borrowed(self.as_str()));
            }
        }
    };
    ($name:ident: i64 { $($variant:ident = $number:literal),* $(,)? }) => {
        impl $name {
            /// The value as it goes over the wire.
            #[must_use]
            #[inline]
            pub fn value(self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Other(other) => other,
                }
            }
        }
        impl From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    other => Self::Other(other),
                }
            }
        }
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Other(0)
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), f)
            }
        }
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.value())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                <$crate::LooseInteger as ::serde::Deserialize>::deserialize(d)
                    .map(|number| Self::from(number.0))
            }
        }
        impl $crate::QueryValue for $name {
            #[inline]
            fn texts(&self, each: &mut dyn FnMut(::std::borrow::Cow<'_, str>)) {
                each(::std::borrow::Cow::Owned(self.value().to_string()));
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
    use serde_json::{from_str, to_string};

    use crate::Query;

    #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    enum Colour {
        Red,
        DarkBlue,
        Other(String),
    }
    open_enum!(Colour: String { Red = "red", DarkBlue = "dark_blue" });

    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    enum Level {
        Low,
        Below,
        Other(i64),
    }
    open_enum!(Level: i64 { Low = 1, Below = -1 });

    #[test]
    fn texts_go_both_ways_and_keep_what_is_not_listed() {
        for (json, colour) in [
            (r#""red""#, Colour::Red),
            (r#""dark_blue""#, Colour::DarkBlue),
            (r#""Red""#, Colour::Other("Red".into())),
        ] {
            assert_eq!(from_str::<Colour>(json).unwrap(), colour);
            assert_eq!(to_string(&colour).unwrap(), json);
        }
        assert_eq!(from_str::<Colour>("7").unwrap(), Colour::Other("7".into()));
        assert_eq!(Colour::default(), Colour::Other(String::new()));
        assert_eq!(format!("{:>5}", Colour::Red), "  red");
    }

    #[test]
    fn numbers_go_both_ways_and_are_read_from_texts() {
        for (json, level) in [
            ("1", Level::Low),
            ("-1", Level::Below),
            ("9", Level::Other(9)),
        ] {
            assert_eq!(from_str::<Level>(json).unwrap(), level);
            assert_eq!(to_string(&level).unwrap(), json);
        }
        assert_eq!(from_str::<Level>(r#""1""#).unwrap(), Level::Low);
        assert!(from_str::<Level>(r#""one""#).is_err());
        assert!(from_str::<Level>("{}").is_err());
    }

    #[test]
    fn both_kinds_stand_in_a_query() {
        let mut query = Query::default();
        query.push("colour", &Some(Colour::DarkBlue));
        query.push("level", &Level::Other(4));
        let pairs: Vec<_> = query.pairs().collect();
        assert_eq!(pairs, [("colour", "dark_blue"), ("level", "4")]);
    }
}
