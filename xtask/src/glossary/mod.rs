//! What fields and values mean, said once for all places where they come: `glossary.toml`.
//!
//! The nearest entry speaks: that of an endpoint before that of a shape, that before a service's,
//! and the common one last. What a page says itself is never replaced. This room knows the model,
//! and nothing of where its pages come from.

mod apply;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use crate::source::SourceFile;

/// The name of the file, in the folder of pages.
pub const FILE: &str = "glossary.toml";

/// What names mean, each in one line. The keys know where they stand.
type Entries = BTreeMap<Spanned<String>, String>;

/// The whole of `glossary.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Entered {
    /// Fields, wherever they stand.
    field: Entries,
    /// Fields of a service, by its name.
    service: BTreeMap<Spanned<String>, Entries>,
    /// Fields of a shape, by `calendar.v4.CalendarEvent`.
    shape: BTreeMap<Spanned<String>, Entries>,
    /// Fields of an endpoint that are in no shape, by its official name: by their own names, or
    /// with where they go before (`query.user_id_type`) to tell two apart.
    endpoint: BTreeMap<Spanned<String>, Entries>,
    /// Values of enumerations, by the name that these have in any service (`UserIdType`) or by the
    /// whole of it (`im.v1.MsgType`).
    value: BTreeMap<Spanned<String>, Entries>,
}

/// A glossary.
#[derive(Debug, Clone)]
pub struct Glossary {
    source: Arc<SourceFile>,
    entered: Entered,
}

impl Glossary {
    /// Reads a glossary.
    ///
    /// # Errors
    ///
    /// The text is not TOML, or not of this form; the error says where.
    pub fn read(source: Arc<SourceFile>) -> Result<Self, Box<toml::de::Error>> {
        let entered = toml::from_str(&source.text)?;
        Ok(Self { source, entered })
    }

    /// The text that it was read from.
    pub fn text(&self) -> &str {
        &self.source.text
    }
}
