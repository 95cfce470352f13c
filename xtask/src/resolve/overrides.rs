//! What a maintainer says against a page: `overrides.toml`.
//!
//! Keys are the official names and fact paths of the model, so that an override means the same
//! whichever layout the page is in. What no longer applies is reported, never kept in silence.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The whole of `overrides.toml`.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Overrides {
    /// Corrections by the official name of the endpoint, `calendar.v4.calendar_event.delete`.
    pub endpoint: BTreeMap<String, EndpointOverride>,
    /// Rust names by what they name. Keys are fact paths: `calendar.v4.calendar_event.delete` for
    /// an endpoint, that and `#193000` for the variant of a code, `calendar.v4.CalendarEvent` for
    /// a shape or an enumeration, that and `=value` for the variant of a value.
    pub rename: BTreeMap<String, String>,
}

/// What is otherwise than the page of an endpoint says.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct EndpointOverride {
    /// Another official name.
    pub official_name: Option<String>,
    /// Whether it is superseded.
    pub deprecated: Option<bool>,
    /// Codes that the page lists and the server does not send.
    pub ignore_codes: Vec<i64>,
    /// Corrections of fields by path: `request.`, `response.`, `query.`, `path.` or `header.`,
    /// then the names from the outermost to the field, joined with dots; `response.data.items.id`.
    pub field: BTreeMap<String, FieldOverride>,
}

/// What is otherwise than the page says of a field.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FieldOverride {
    /// Another name on the wire.
    pub name: Option<String>,
    /// Another type, written as pages write types: `int[]`.
    #[serde(rename = "type")]
    pub type_text: Option<String>,
    /// Whether it must be sent.
    pub required: Option<bool>,
    /// Whether it is deprecated.
    pub deprecated: Option<bool>,
    /// Whether it carries a secret, which its name does not tell.
    pub secret: Option<bool>,
    /// Whether it is left out altogether.
    pub remove: bool,
}
