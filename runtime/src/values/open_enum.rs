//! Enumerations that keep a value nobody listed, and read a scalar of the other kind.

/// Gives an enumeration with a variant `Undocumented` its texts or numbers, both ways. The enumeration
/// itself derives `Debug`, `Clone`, `PartialEq` and `Hash`.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($name:ident: String { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $name {
            /// The value as it goes over the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Undocumented(own) => own,
                }
            }
        }
        impl<T: AsRef<str> + Into<String>> From<T> for $name {
            fn from(text: T) -> Self {
                match text.as_ref() {
                    $($text => Self::$variant,)*
                    _ => Self::Undocumented(text.into()),
                }
            }
        }
        impl Default for $name {
            fn default() -> Self {
                Self::Undocumented(String::new())
            }
        }
        impl $crate::object::Field for $name {
            fn view(&self) -> $crate::object::View<'_> {
                $crate::object::View::Text(self.as_str())
            }
            fn take(&mut self, event: $crate::object::Event<'_>) -> $crate::object::Taken<'_> {
                let Some(text) = $crate::object::text_of(event) else {
                    return $crate::object::Taken::Refused;
                };
                *self = Self::from(text);
                $crate::object::Taken::Done
            }
        }
        $crate::open_enum!(@both $name);
    };
    ($name:ident: i64 { $($variant:ident = $number:literal),* $(,)? }) => {
        impl $name {
            /// The value as it goes over the wire.
            #[must_use]
            pub fn value(self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Undocumented(own) => own,
                }
            }
        }
        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    other => Self::Undocumented(other),
                }
            }
        }
        impl Default for $name {
            fn default() -> Self {
                Self::Undocumented(0)
            }
        }
        impl $crate::object::Field for $name {
            fn view(&self) -> $crate::object::View<'_> {
                $crate::object::View::Integer(self.value())
            }
            fn take(&mut self, event: $crate::object::Event<'_>) -> $crate::object::Taken<'_> {
                let Some(number) = $crate::object::integer_of(event) else {
                    return $crate::object::Taken::Refused;
                };
                *self = Self::from(number);
                $crate::object::Taken::Done
            }
        }
        $crate::open_enum!(@both $name);
    };
    (@both $name:ident) => {
        impl Eq for $name {}
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::object::display(self, f)
            }
        }
        impl $crate::QueryValue for $name {
            fn texts(&self, each: &mut dyn FnMut(::std::borrow::Cow<'_, str>)) {
                $crate::object::texts(self, each);
            }
        }
        $crate::readable!($name);
    };
}

#[cfg(test)]
#[allow(
    unreachable_pub,
    reason = "the macros make methods public, as services need them"
)]
mod tests {
    use std::borrow::Cow;

    use serde_json::{from_str, to_string};

    use crate::Query;

    #[derive(Debug, Clone, PartialEq, Hash)]
    #[non_exhaustive]
    enum Colour {
        Red,
        DarkBlue,
        Undocumented(String),
    }
    open_enum!(Colour: String { Red = "red", DarkBlue = "dark_blue" });

    #[derive(Debug, Clone, Copy, PartialEq, Hash)]
    #[non_exhaustive]
    enum Level {
        Low,
        Below,
        Undocumented(i64),
    }
    open_enum!(Level: i64 { Low = 1, Below = -1 });

    #[test]
    fn texts_go_both_ways_and_keep_what_is_not_listed() {
        for (json, colour) in [
            (r#""red""#, Colour::Red),
            (r#""dark_blue""#, Colour::DarkBlue),
            (r#""Red""#, Colour::Undocumented("Red".into())),
        ] {
            assert_eq!(from_str::<Colour>(json).unwrap(), colour);
            assert_eq!(to_string(&colour).unwrap(), json);
        }
        assert_eq!(
            from_str::<Colour>("7").unwrap(),
            Colour::Undocumented("7".into())
        );
        assert_eq!(Colour::default(), Colour::Undocumented(String::new()));
        assert_eq!(format!("{:>5}", Colour::Red), "  red");
    }

    #[test]
    fn every_kind_of_text_is_taken() {
        let owned = String::from("red");
        let all = [
            Colour::from("red"),
            Colour::from(&owned),
            Colour::from(Cow::Borrowed("red")),
            Colour::from(owned.clone()),
        ];
        assert_eq!(all, [const { Colour::Red }; 4]);
    }

    #[test]
    fn numbers_go_both_ways_and_are_read_from_texts() {
        for (json, level) in [
            ("1", Level::Low),
            ("-1", Level::Below),
            ("9", Level::Undocumented(9)),
        ] {
            assert_eq!(from_str::<Level>(json).unwrap(), level);
            assert_eq!(to_string(&level).unwrap(), json);
        }
        assert_eq!(from_str::<Level>(r#""1""#).unwrap(), Level::Low);
        assert!(from_str::<Level>(r#""one""#).is_err());
        assert!(from_str::<Level>("{}").is_err());
        assert_eq!(format!("{:>2}", Level::Low), " 1");
    }

    #[test]
    fn both_kinds_stand_in_a_query() {
        let mut query = Query::default();
        query.push("colour", &Some(Colour::DarkBlue));
        query.push("level", &Level::Undocumented(4));
        let pairs: Vec<_> = query.pairs().collect();
        assert_eq!(pairs, [("colour", "dark_blue"), ("level", "4")]);
    }
}
