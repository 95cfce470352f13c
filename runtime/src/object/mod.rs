//! Objects that are read and written by tables.
//!
//! A type gives its fields as a row of names and [`Field`]s. That is all that is compiled for it:
//! what goes over such rows, to read, write, compare and show them, is compiled once for all types.
//! This room knows no endpoint, no transport, and not where in an answer an object is.

mod compare;
mod convert;
mod deserialize;
mod field;
mod mismatch;
mod open_value;
mod read;
mod serialize;
mod show;
#[cfg(test)]
#[allow(
    unreachable_pub,
    reason = "the macros make methods public, as services need them"
)]
mod tests;
mod text;

use std::fmt::Debug;

use serde_json::Value;

pub use self::compare::equal;
pub use self::deserialize::{deserialize, fill};
pub use self::mismatch::Mismatch;
pub(crate) use self::mismatch::Mismatches;
pub use self::open_value::{integer_of, text_of};
pub(crate) use self::read::{Source, read};
pub use self::serialize::serialize;
pub(crate) use self::serialize::write_fields;
pub use self::show::debug;
pub use self::text::{display, texts};
use crate::FilePart;
pub use crate::json::Number;

/// A struct that is written by the row of its fields.
pub trait Object {
    /// Shows the fields.
    fn fields(&self, show: &mut Show<'_>);
}

/// An object that can be read, too.
pub trait Fill: Object {
    /// Gives the fields to be filled.
    fn fields_mut(&mut self, fill: &mut FillWith<'_>);
}

/// Is shown the name of a type, and its fields by their names in JSON.
pub type Show<'s> = dyn FnMut(&'static str, &[(&'static str, &dyn Field)]) + 's;

/// Is given the fields of an object by their names in JSON.
pub type FillWith<'s> = dyn FnMut(&mut [(&'static str, &mut dyn Field)]) + 's;

/// A value that can stand in a field of an object.
pub trait Field: Debug {
    /// What is in it.
    fn view(&self) -> View<'_>;

    /// Is given what was read. What it held before is gone, whatever it returns.
    fn take(&mut self, event: Event<'_>) -> Taken<'_>;
}

/// What is in a field.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'a> {
    /// Nothing, which is not written at all.
    Absent,
    /// A truth value.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A float.
    Float(f64),
    /// A text.
    Text(&'a str),
    /// A list.
    List(&'a dyn List),
    /// Values by name.
    Map(&'a dyn Map),
    /// An object.
    Object(&'a dyn Object),
    /// Any JSON.
    Json(&'a Value),
    /// A file, for which JSON has no word.
    File(&'a FilePart),
}

/// What was read, as far as its first token.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Event<'a> {
    /// Nothing: the field is to be as it is by default.
    Absent,
    /// `null`.
    Null,
    /// A truth value.
    Boolean(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(&'a str),
    /// The beginning of a list.
    List,
    /// The beginning of an object.
    Object,
}

/// What a field made of what was read.
#[non_exhaustive]
pub enum Taken<'a> {
    /// It has its value.
    Done,
    /// It takes no such value.
    Refused,
    /// It is an empty list, to be filled.
    List(&'a mut dyn List),
    /// It is an empty map, to be filled.
    Map(&'a mut dyn Map),
    /// It is an object with nothing in it, to be filled.
    Object(&'a mut dyn Fill),
    /// It is to be filled with the whole value.
    Json(&'a mut Value),
}

/// A list in a field.
pub trait List {
    /// How many items there are.
    fn count(&self) -> usize;
    /// An item.
    fn item(&self, at: usize) -> Option<&dyn Field>;
    /// Adds an item, to be filled.
    fn add(&mut self) -> &mut dyn Field;
    /// Takes the last item back.
    fn take_back(&mut self);
}

/// Values by name in a field.
pub trait Map {
    /// How many there are.
    fn count(&self) -> usize;
    /// The value of a name.
    fn value(&self, name: &str) -> Option<&dyn Field>;
    /// Shows names and values.
    fn each(&self, show: &mut dyn FnMut(&str, &dyn Field));
    /// Adds a name, its value to be filled. A value that has the name already makes room.
    fn add(&mut self, name: &str) -> &mut dyn Field;
    /// Takes a name back.
    fn take_back(&mut self, name: &str);
}

/// Gives a struct with named fields, by the row of these, all that reads, writes, compares and
/// shows it. The struct itself derives `Clone` and `Default`.
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    ($type:ident { $($field:ident $name:literal),* $(,)? }) => {
        impl $crate::object::Object for $type {
            fn fields(&self, show: &mut $crate::object::Show<'_>) {
                show(stringify!($type), &[$(($name, &self.$field)),*]);
            }
        }
        impl $crate::object::Fill for $type {
            fn fields_mut(&mut self, fill: &mut $crate::object::FillWith<'_>) {
                fill(&mut [$(($name, &mut self.$field)),*]);
            }
        }
        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::object::debug(self, f)
            }
        }
        impl ::std::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::object::equal(self, other)
            }
        }
        $crate::readable!($type);
    };
}

/// Lets a field's type be written and read in every format of serde.
#[doc(hidden)]
#[macro_export]
macro_rules! readable {
    ($type:ident) => {
        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::object::serialize(self, serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::object::deserialize(deserializer)
            }
        }
    };
}

/// Lets a struct around one value be read and written as that value. The struct itself derives
/// `Debug`, `Clone`, `PartialEq` and `Default`.
#[doc(hidden)]
#[macro_export]
macro_rules! transparent {
    ($type:ident) => {
        impl $crate::object::Field for $type {
            fn view(&self) -> $crate::object::View<'_> {
                $crate::object::Field::view(&self.0)
            }
            fn take(&mut self, event: $crate::object::Event<'_>) -> $crate::object::Taken<'_> {
                $crate::object::Field::take(&mut self.0, event)
            }
        }
        $crate::readable!($type);
    };
}
