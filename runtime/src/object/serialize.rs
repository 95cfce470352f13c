//! Writing of fields in any format of serde.

use serde::ser::Serializer;
use serde::ser::{Error, Serialize, SerializeMap as _, SerializeSeq as _, SerializeStruct as _};

use super::{Field, List, Map, Object, View};

/// Writes a value.
///
/// # Errors
///
/// Those of the format, and that it holds a file.
pub fn serialize<S: Serializer>(field: &dyn Field, serializer: S) -> Result<S::Ok, S::Error> {
    field.view().serialize(serializer)
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Absent => serializer.serialize_none(),
            Self::Boolean(truth) => serializer.serialize_bool(truth),
            Self::Integer(integer) => serializer.serialize_i64(integer),
            Self::Float(float) => serializer.serialize_f64(float),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => write_list(list, serializer),
            Self::Map(map) => write_map(map, serializer),
            Self::Object(object) => write_object(object, serializer),
            Self::Json(json) => json.serialize(serializer),
            Self::File(_) => Err(Error::custom("a file is no value")),
        }
    }
}

fn write_object<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let mut serializer = Some(serializer);
    let mut result = Err(Error::custom("an object has shown no fields"));
    object.fields(&mut |name, fields| {
        if let Some(serializer) = serializer.take() {
            result = write_fields(name, fields, serializer);
        }
    });
    result
}

/// Writes those fields that are there.
pub(crate) fn write_fields<S: Serializer>(
    name: &'static str,
    fields: &[(&'static str, &dyn Field)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut present = Vec::with_capacity(fields.len());
    for (name, field) in fields {
        match field.view() {
            View::Absent => {}
            view => present.push((*name, view)),
        }
    }
    let mut written = serializer.serialize_struct(name, present.len())?;
    for (name, view) in present {
        written.serialize_field(name, &view)?;
    }
    written.end()
}

fn write_list<S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let mut written = serializer.serialize_seq(Some(list.count()))?;
    for at in 0..list.count() {
        if let Some(item) = list.item(at) {
            written.serialize_element(&item.view())?;
        }
    }
    written.end()
}

fn write_map<S: Serializer>(map: &dyn Map, serializer: S) -> Result<S::Ok, S::Error> {
    let mut written = serializer.serialize_map(Some(map.count()))?;
    let mut result = Ok(());
    map.each(&mut |name, value| {
        if result.is_ok() {
            result = written.serialize_entry(name, &value.view());
        }
    });
    result?;
    written.end()
}
