//! Fields as plain text, as they stand in a query, a header or a form.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize as _;

use super::{Field, View};
use crate::QueryValue as _;

/// Gives each text of what is in a field: none where nothing is in it, one for each item of a list.
pub fn texts(field: &dyn Field, each: &mut dyn FnMut(Cow<'_, str>)) {
    match field.view() {
        View::Absent | View::File(_) => {}
        View::Boolean(truth) => truth.texts(each),
        View::Integer(integer) => integer.texts(each),
        View::Float(float) => float.texts(each),
        View::Text(text) => text.texts(each),
        View::Json(json) => json.texts(each),
        View::List(list) => {
            for item in (0..list.count()).filter_map(|at| list.item(at)) {
                texts(item, each);
            }
        }
        view @ (View::Map(_) | View::Object(_)) => {
            if let Ok(json) = view.serialize(serde_json::value::Serializer) {
                json.texts(each);
            }
        }
    }
}

/// Shows a scalar as the text that it is.
///
/// # Errors
///
/// Those of the formatter.
pub fn display(field: &dyn Field, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match field.view() {
        View::Text(text) => f.pad(text),
        View::Integer(integer) => fmt::Display::fmt(&integer, f),
        _ => Ok(()),
    }
}
