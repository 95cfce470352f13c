//! Reading of fields from any format of serde. A value that is not of its field's kind is an error
//! here, as it is for types that derive `Deserialize`.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    Deserialize as _, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde_json::Value;

use super::convert::expected;
use super::{Event, Field, Fill, List, Map, Number, Taken};

/// The name that `serde_json` gives the one member of an object when it means a number, with its
/// feature `arbitrary_precision`, which any other crate of a program may turn on.
const NUMBER: &str = "$serde_json::private::Number";

/// Reads a value.
///
/// # Errors
///
/// Those of the format, and that a value is not of its field's kind.
pub fn deserialize<'de, T: Field + Default, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut value = T::default();
    fill(&mut value, deserializer)?;
    Ok(value)
}

/// Reads a value into a field.
///
/// # Errors
///
/// Those of [`deserialize`].
pub fn fill<'de, D: Deserializer<'de>>(
    field: &mut dyn Field,
    deserializer: D,
) -> Result<(), D::Error> {
    Filling(field).deserialize(deserializer)
}

/// Fills a field.
struct Filling<'f>(&'f mut dyn Field);

impl<'de> DeserializeSeed<'de> for Filling<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Filling<'_> {
    fn scalar<E: Error>(self, event: Event<'_>, found: Unexpected<'_>) -> Result<(), E> {
        match self.0.take(event) {
            Taken::Done => Ok(()),
            _ => Err(E::invalid_type(found, &expected(self.0))),
        }
    }

    fn number<E: Error>(self, number: Number) -> Result<(), E> {
        let found = match number {
            Number::Integer(integer) => Unexpected::Signed(integer),
            Number::Unsigned(integer) => Unexpected::Unsigned(integer),
            Number::Float(float) => Unexpected::Float(float),
        };
        self.scalar(Event::Number(number), found)
    }
}

impl<'de> Visitor<'de> for Filling<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<(), E> {
        self.scalar(Event::Boolean(truth), Unexpected::Bool(truth))
    }

    fn visit_i64<E: Error>(self, integer: i64) -> Result<(), E> {
        self.number(Number::Integer(integer))
    }

    fn visit_u64<E: Error>(self, integer: u64) -> Result<(), E> {
        self.number(i64::try_from(integer).map_or(Number::Unsigned(integer), Number::Integer))
    }

    fn visit_f64<E: Error>(self, float: f64) -> Result<(), E> {
        self.number(Number::Float(float))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.scalar(Event::Text(text), Unexpected::Str(text))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(Event::Null, Unexpected::Unit)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.scalar(Event::Null, Unexpected::Option)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        match self.0.take(Event::List) {
            Taken::List(list) => {
                while items.next_element_seed(Next(&mut *list))?.is_some() {}
                Ok(())
            }
            Taken::Json(json) => {
                *json = Value::deserialize(SeqAccessDeserializer::new(items))?;
                Ok(())
            }
            _ => Err(A::Error::invalid_type(Unexpected::Seq, &expected(self.0))),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        match self.0.take(Event::Object) {
            Taken::Object(object) => fill_object(object, members),
            Taken::Map(map) => fill_map(map, members),
            Taken::Json(json) => {
                *json = Value::deserialize(MapAccessDeserializer::new(members))?;
                Ok(())
            }
            _ => {
                if members.next_key::<String>()?.as_deref() == Some(NUMBER)
                    && let Some(number) = Number::of_text(&members.next_value::<String>()?)
                {
                    return self.number(number);
                }
                Err(A::Error::invalid_type(Unexpected::Map, &expected(self.0)))
            }
        }
    }
}

fn fill_object<'de, A: MapAccess<'de>>(
    object: &mut dyn Fill,
    mut members: A,
) -> Result<(), A::Error> {
    let mut result = Ok(());
    object.fields_mut(&mut |fields| result = fill_members(fields, &mut members));
    result
}

fn fill_members<'de, A: MapAccess<'de>>(
    fields: &mut [(&'static str, &mut dyn Field)],
    members: &mut A,
) -> Result<(), A::Error> {
    while let Some(at) = members.next_key_seed(Name(fields))? {
        match at.and_then(|at| fields.get_mut(at)) {
            Some((_, field)) => members.next_value_seed(Filling(*field))?,
            None => drop(members.next_value::<IgnoredAny>()?),
        }
    }
    Ok(())
}

fn fill_map<'de, A: MapAccess<'de>>(map: &mut dyn Map, mut members: A) -> Result<(), A::Error> {
    while let Some(name) = members.next_key::<String>()? {
        members.next_value_seed(Filling(map.add(&name)))?;
    }
    Ok(())
}

/// Fills the next item of a list.
struct Next<'l>(&'l mut dyn List);

impl<'de> DeserializeSeed<'de> for Next<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Filling(self.0.add()).deserialize(deserializer)
    }
}

/// Finds the field that has a name.
struct Name<'n, 'f>(&'n [(&'static str, &'f mut dyn Field)]);

impl<'de> DeserializeSeed<'de> for Name<'_, '_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_, '_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Option<usize>, E> {
        Ok(self.0.iter().position(|(known, _)| *known == name))
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Option<usize>, E> {
        Ok(self
            .0
            .iter()
            .position(|(known, _)| known.as_bytes() == name))
    }
}
