//! Endpoints on their way from page to model: everything is read, but object types and
//! enumerations are where they were found and have no names yet.

use std::sync::Arc;

use serde_json::Value;

use crate::layout::{Layout, RawOption};
use crate::model::{BodyEncoding, Endpoint, Event, Limits, Prose};
use crate::resolve::official_names::NameSource;
use crate::resolve::reading::types::ColumnType;
use crate::resolve::reading::urls::Url;
use crate::source::{SourceFile, Span};

/// An endpoint whose fields are drafts.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    /// All that is not a field. Its lists of fields, its body and its response are empty.
    pub(crate) endpoint: Endpoint,
    /// What the official name was taken from.
    pub(crate) name_source: NameSource,
    /// The layout of the page.
    pub(crate) layout: Layout,
    /// The page.
    pub(crate) source: Arc<SourceFile>,
    /// Where the page has the URL.
    pub(crate) span: Span,
    /// Headers other than `Authorization` and `Content-Type`.
    pub(crate) headers: Vec<DraftField>,
    /// Path parameters, in the order of the path.
    pub(crate) path: Vec<DraftField>,
    /// Query parameters.
    pub(crate) query: Vec<DraftField>,
    /// The request body.
    pub(crate) request: Option<DraftRequest>,
    /// The response.
    pub(crate) response: DraftResponse,
    /// The URL as the page has it.
    pub(crate) url: Url,
}

/// An event whose fields are drafts.
#[derive(Debug, Clone)]
pub(crate) struct DraftEvent {
    /// All that is not a field. Its lists of fields are empty.
    pub(crate) event: Event,
    /// The layout of the page.
    pub(crate) layout: Layout,
    /// The page.
    pub(crate) source: Arc<SourceFile>,
    /// Where the page has the type.
    pub(crate) span: Span,
    /// The fields within the envelope.
    pub(crate) fields: Vec<DraftField>,
    /// Examples of whole envelopes that are sound JSON.
    pub(crate) examples: Vec<Value>,
    /// What it is answered with; `None` for an event that is no callback.
    pub(crate) answer: Option<DraftAnswer>,
}

/// What a callback is answered with.
#[derive(Debug, Clone)]
pub(crate) struct DraftAnswer {
    /// The fields.
    pub(crate) fields: Vec<DraftField>,
    /// Examples that are sound JSON.
    pub(crate) examples: Vec<Value>,
}

/// A request body.
#[derive(Debug, Clone)]
pub(crate) struct DraftRequest {
    /// How it is written on the wire.
    pub(crate) encoding: BodyEncoding,
    /// What is in it.
    pub(crate) content: DraftContent,
    /// Examples that are sound JSON.
    pub(crate) examples: Vec<Value>,
}

/// What is in a body.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum DraftContent {
    /// An object with these fields.
    Fields(Vec<DraftField>),
    /// Another value.
    Value(DraftType),
}

/// A response.
#[derive(Debug, Clone)]
pub(crate) struct DraftResponse {
    /// What is in it.
    pub(crate) content: DraftResponseContent,
    /// Examples of whole bodies that are sound JSON.
    pub(crate) examples: Vec<Value>,
}

/// What is in a response; see [`ResponseContent`](crate::model::ResponseContent).
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum DraftResponseContent {
    /// `code` and `msg` alone.
    Empty,
    /// What is under `data`.
    Data(DraftContent),
    /// A flat envelope: fields beside `code`.
    FlatEnvelope(Vec<DraftField>),
    /// The whole body.
    Root(DraftType),
    /// A file or other bytes.
    Bytes,
}

/// A field.
#[derive(Debug, Clone)]
pub(crate) struct DraftField {
    /// The name on the wire.
    pub(crate) name: String,
    /// The type.
    pub(crate) kind: DraftType,
    /// The type column; `None` where the table has none.
    pub(crate) column: Option<ColumnType>,
    /// Whether it must be sent.
    pub(crate) required: Option<bool>,
    /// What it means.
    pub(crate) description: Prose,
    /// The default value.
    pub(crate) default: Option<String>,
    /// An example value.
    pub(crate) example: Option<Value>,
    /// An example value that is of another type than the field.
    pub(crate) contrary: Option<Value>,
    /// Limits.
    pub(crate) limits: Limits,
    /// Scopes that uncover it.
    pub(crate) scopes: Vec<String>,
    /// Whether it is deprecated.
    pub(crate) deprecated: bool,
    /// Whether it carries a secret, where a maintainer marked it; else its name decides.
    pub(crate) secret: Option<bool>,
    /// Where the page names it; `None` where another page does.
    pub(crate) span: Option<Span>,
}

/// Equal in what the wire sees: name, type and whether it must be sent.
impl PartialEq for DraftField {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.kind == other.kind && self.required == other.required
    }
}

impl DraftField {
    /// A field of which only name and type are known.
    pub(crate) fn bare(name: impl Into<String>, kind: DraftType, span: Option<Span>) -> Self {
        Self {
            name: name.into(),
            kind,
            column: None,
            required: None,
            description: Prose::default(),
            default: None,
            example: None,
            contrary: None,
            limits: Limits::default(),
            scopes: Vec::new(),
            deprecated: false,
            secret: None,
            span,
        }
    }
}

/// A type without names of the model.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum DraftType {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Number,
    /// True or false.
    Boolean,
    /// A part of a multipart body.
    File,
    /// Any JSON.
    Any,
    /// An object of which no field is documented.
    OpenObject,
    /// A list.
    Array(Box<DraftType>),
    /// An object with keys that are data.
    Map(Box<DraftType>),
    /// An object with documented fields.
    Object(DraftObject),
    /// An object of a type that is spelled out elsewhere.
    Reference(DraftReference),
    /// One of some values.
    Enumeration(DraftEnumeration),
}

impl DraftType {
    /// A list of these.
    pub(crate) fn array(self) -> Self {
        Self::Array(Box::new(self))
    }

    /// The type below all lists and maps.
    pub(crate) fn innermost(&self) -> &DraftType {
        match self {
            Self::Array(inner) | Self::Map(inner) => inner.innermost(),
            other => other,
        }
    }

    /// Whether it is any JSON, or a list or map of such; a map of any JSON is an open object, and
    /// none.
    pub(crate) fn holds_any_json(&self) -> bool {
        match self {
            Self::Any => true,
            Self::Array(items) => items.holds_any_json(),
            Self::Map(values) => **values != Self::Any && values.holds_any_json(),
            _ => false,
        }
    }

    /// How many lists and maps are around the type below all of them.
    pub(crate) fn wraps(&self) -> usize {
        match self {
            Self::Array(inner) | Self::Map(inner) => 1 + inner.wraps(),
            _ => 0,
        }
    }

    /// The type below all lists and maps, to be changed in place.
    pub(crate) fn innermost_mut(&mut self) -> &mut DraftType {
        match self {
            Self::Array(inner) | Self::Map(inner) => inner.innermost_mut(),
            other => other,
        }
    }

    /// The type as a person would write it; the fields of objects are left out.
    pub(crate) fn describe(&self) -> String {
        match self {
            Self::String => "string".to_owned(),
            Self::Integer => "int".to_owned(),
            Self::Number => "number".to_owned(),
            Self::Boolean => "boolean".to_owned(),
            Self::File => "file".to_owned(),
            Self::Any => "any".to_owned(),
            Self::Array(items) => format!("{}[]", items.describe()),
            Self::Map(values) => format!("map<string, {}>", values.describe()),
            Self::OpenObject | Self::Object(_) | Self::Reference(_) => "object".to_owned(),
            Self::Enumeration(of) => of.base().describe(),
        }
    }
}

/// The name of an object type that is spelled out elsewhere: around this place, on this page, or
/// on another page of the service.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DraftReference {
    /// The name that the page gives the type.
    pub(crate) page_type: String,
    /// The type, should the name be spelled out nowhere.
    pub(crate) otherwise: Box<DraftType>,
}

/// An object with documented fields.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct DraftObject {
    /// The name that the page gives the type.
    pub(crate) page_type: Option<String>,
    /// The fields, in the page's order.
    pub(crate) fields: Vec<DraftField>,
}

/// Documented values of a field.
#[derive(Debug, Clone)]
pub(crate) struct DraftEnumeration {
    /// Whether the values are whole numbers rather than text.
    pub(crate) integer: bool,
    /// The values, each once, in the page's order.
    pub(crate) options: Vec<DraftOption>,
}

/// Equal in what the wire sees, whatever the labels.
impl PartialEq for DraftEnumeration {
    fn eq(&self, other: &Self) -> bool {
        self.integer == other.integer
            && self
                .options
                .iter()
                .map(|option| &option.value)
                .eq(other.options.iter().map(|option| &option.value))
    }
}

impl DraftEnumeration {
    /// The type of the values.
    pub(crate) fn base(&self) -> DraftType {
        if self.integer {
            DraftType::Integer
        } else {
            DraftType::String
        }
    }
}

/// A documented value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DraftOption {
    /// As text.
    pub(crate) value: String,
    /// What it means.
    pub(crate) label: Prose,
}

impl From<&RawOption> for DraftOption {
    fn from(raw: &RawOption) -> Self {
        Self {
            value: raw.value.value.trim().to_owned(),
            label: raw.label.clone(),
        }
    }
}
