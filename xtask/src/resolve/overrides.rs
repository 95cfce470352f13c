//! What a maintainer corrects on a page: `overrides.toml`.
//!
//! Keys are the official names and fact paths of the model, so that an override means the same
//! whichever layout the page is in. What no longer applies is reported, never kept in silence.

use std::collections::BTreeMap;
use std::sync::Arc;

use camino::Utf8Path;
use serde::Deserialize;
use toml::Spanned;

use crate::diagnostics::Location;
use crate::model::Composite;
use crate::source::{SourceFile, Span};

/// All that maintainers correct: what is in the `overrides.toml` of every folder of pages.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Overrides {
    /// Corrections by the official name of the endpoint, `calendar.v4.calendar_event.delete`.
    pub endpoint: BTreeMap<String, Entry<EndpointOverride>>,
    /// Corrections by the official type of the event, `im.message.receive_v1`.
    pub event: BTreeMap<String, Entry<EventOverride>>,
    /// Labels of documented values, by the field that has them: `docx.v1.callout.background_color` for a
    /// field of what pages call a `callout`, `im.v1.chat.create.type` for one of an endpoint.
    pub values: BTreeMap<String, Entry<Labels>>,
    /// Rust names by what they name.
    pub rename: ChosenNames,
}

/// What values mean, in a few words each.
pub type Labels = BTreeMap<String, String>;

/// Rust names by what they name. Keys are fact paths: `calendar.v4.calendar_event.delete` for an
/// endpoint, `im.message.receive_v1` for an event, that of an endpoint and `#193000` for the variant of a code, `calendar.v4.CalendarEvent` for a shape
/// or an enumeration, that and `=value` for the variant of a value.
pub type ChosenNames = BTreeMap<String, Entry<String>>;

/// An entry of a file of overrides, and where its key is.
#[derive(Debug, Clone)]
pub struct Entry<T> {
    /// What the entry has.
    pub value: T,
    /// The key.
    pub place: Location,
}

/// Equal in value, wherever they are.
impl<T: PartialEq> PartialEq for Entry<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

/// One file, as TOML has it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    endpoint: BTreeMap<Spanned<String>, EndpointOverride>,
    event: BTreeMap<Spanned<String>, EventOverride>,
    values: BTreeMap<Spanned<String>, Labels>,
    rename: BTreeMap<Spanned<String>, String>,
}

impl Overrides {
    /// Adds those of another file; for what both correct, the later one counts.
    ///
    /// # Errors
    ///
    /// The text is not TOML, or not of this form; the error names the line and the column.
    pub fn add(&mut self, source: &Arc<SourceFile>) -> Result<(), Box<toml::de::Error>> {
        let file: File = toml::from_str(&source.text)?;
        self.endpoint.extend(entries(file.endpoint, source));
        self.event.extend(entries(file.event, source));
        self.values.extend(entries(file.values, source));
        self.rename.extend(entries(file.rename, source));
        Ok(())
    }
}

impl Overrides {
    /// The file of a path, where anything but a name comes from it.
    pub fn source(&self, path: &Utf8Path) -> Option<Arc<SourceFile>> {
        let endpoints = self.endpoint.values().map(|entry| &entry.place.source);
        let events = self.event.values().map(|entry| &entry.place.source);
        let values = self.values.values().map(|entry| &entry.place.source);
        let mut all = endpoints.chain(events).chain(values);
        all.find(|source| source.path == path).cloned()
    }
}

fn entries<T>(
    table: BTreeMap<Spanned<String>, T>,
    source: &Arc<SourceFile>,
) -> impl Iterator<Item = (String, Entry<T>)> {
    table.into_iter().map(|(key, value)| {
        let place = place_of(&key, source);
        (key.into_inner(), Entry { value, place })
    })
}

/// The place of a key.
pub(crate) fn place_of(key: &Spanned<String>, source: &Arc<SourceFile>) -> Location {
    Location {
        source: source.clone(),
        span: Span::new(key.span().start, key.span().end),
    }
}

/// What the page of an endpoint has wrongly.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct EndpointOverride {
    /// Another official name.
    pub official_name: Option<String>,
    /// Whether it is superseded.
    pub deprecated: Option<bool>,
    /// Codes that the page lists and the server does not send.
    pub ignore_codes: Vec<i64>,
    /// Fields of the request that are one value, by what that is to be called:
    /// `content = "message_content"`.
    pub composites: BTreeMap<Spanned<String>, Composite>,
    /// Corrections of fields by path: `request.`, `response.`, `query.`, `path.` or `header.`,
    /// then the names from the outermost to the field, joined with dots; `response.data.items.id`.
    pub field: BTreeMap<Spanned<String>, FieldOverride>,
}

/// What the page of an event has wrongly.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct EventOverride {
    /// Where in the event another id is that is the same each time the event is sent, below its
    /// envelope: `message.message_id`.
    pub identity: Option<String>,
    /// Whether it is superseded.
    pub deprecated: Option<bool>,
    /// Corrections of fields by path: `event.` or, for what a callback is answered with, `answer.`,
    /// then the names from the outermost to the field, joined with dots; `event.message.content`.
    pub field: BTreeMap<Spanned<String>, FieldOverride>,
}

/// What the page has wrongly of a field.
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
    /// Whether it carries a secret, which its name does not show.
    pub secret: Option<bool>,
    /// Whether it is left out altogether.
    pub remove: bool,
}
