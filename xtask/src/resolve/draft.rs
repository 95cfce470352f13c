//! Endpoints on their way from page to model: everything is read, but object types and
//! enumerations stand where they were found and have no names yet.

use std::sync::Arc;

use serde_json::Value;

use crate::layout::{Layout, RawOption};
use crate::model::{BodyEncoding, Endpoint, Limits, Prose};
use crate::page::{Said, SourceFile, Span};

/// An endpoint whose fields are drafts.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// All that is not a field. Its lists of fields, its body and its response are empty.
    pub(super) endpoint: Endpoint,
    /// Whether the page itself says the official name.
    pub(super) name_is_official: bool,
    /// The layout of the page.
    pub(super) layout: Layout,
    /// The page.
    pub(super) source: Arc<SourceFile>,
    /// Where the page says the URL: the place for what concerns the whole endpoint.
    pub(super) span: Span,
    /// Headers other than `Authorization` and `Content-Type`.
    pub(super) headers: Vec<DraftField>,
    /// Path parameters, in the order of the path.
    pub(super) path: Vec<DraftField>,
    /// Query parameters.
    pub(super) query: Vec<DraftField>,
    /// The request body.
    pub(super) request: Option<DraftRequest>,
    /// The response.
    pub(super) response: DraftResponse,
}

impl Draft {
    /// All lists of fields at the root of something.
    pub(super) fn tables(&self) -> Vec<&[DraftField]> {
        let mut tables: Vec<&[DraftField]> = vec![&self.headers, &self.path, &self.query];
        if let Some(DraftContent::Fields(fields)) =
            self.request.as_ref().map(|request| &request.content)
        {
            tables.push(fields);
        }
        match &self.response.content {
            DraftResponseContent::Data(DraftContent::Fields(fields))
            | DraftResponseContent::Beside(fields) => tables.push(fields),
            _ => {}
        }
        tables
    }
}

/// A request body.
#[derive(Debug, Clone)]
pub(super) struct DraftRequest {
    /// How it is written on the wire.
    pub(super) encoding: BodyEncoding,
    /// What is in it.
    pub(super) content: DraftContent,
    /// Examples that are sound JSON.
    pub(super) examples: Vec<Value>,
}

/// What is in a body.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum DraftContent {
    /// An object with these fields.
    Fields(Vec<DraftField>),
    /// Another value.
    Value(DraftType),
}

/// A response.
#[derive(Debug, Clone)]
pub(super) struct DraftResponse {
    /// What is in it.
    pub(super) content: DraftResponseContent,
    /// Examples of whole bodies that are sound JSON.
    pub(super) examples: Vec<Value>,
}

/// What is in a response; see [`ResponseContent`](crate::model::ResponseContent).
#[derive(Debug, Clone, PartialEq)]
pub(super) enum DraftResponseContent {
    /// `code` and `msg` alone.
    Empty,
    /// What stands under `data`.
    Data(DraftContent),
    /// Fields beside `code`.
    Beside(Vec<DraftField>),
    /// The whole body.
    Root(DraftType),
    /// A file or other bytes.
    Bytes,
}

/// A field.
#[derive(Debug, Clone)]
pub(super) struct DraftField {
    /// The name on the wire.
    pub(super) name: String,
    /// The type.
    pub(super) kind: DraftType,
    /// What the type column says; `None` where there is none.
    pub(super) written: Option<String>,
    /// Whether it must be sent.
    pub(super) required: Option<bool>,
    /// What it means.
    pub(super) description: Prose,
    /// The default value.
    pub(super) default: Option<String>,
    /// An example value.
    pub(super) example: Option<Value>,
    /// An example value that is of another type than the field.
    pub(super) contrary: Option<Value>,
    /// Limits.
    pub(super) limits: Limits,
    /// Scopes that uncover it.
    pub(super) scopes: Vec<String>,
    /// Whether it is deprecated.
    pub(super) deprecated: bool,
    /// Where the page names it.
    pub(super) span: Span,
}

/// Equal in what the wire sees: name, type and whether it must be sent.
impl PartialEq for DraftField {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.kind == other.kind && self.required == other.required
    }
}

impl DraftField {
    /// A field of which only name and type are known.
    pub(super) fn bare(name: impl Into<String>, kind: DraftType, span: Span) -> Self {
        Self {
            name: name.into(),
            kind,
            written: None,
            required: None,
            description: Prose::default(),
            default: None,
            example: None,
            contrary: None,
            limits: Limits::default(),
            scopes: Vec::new(),
            deprecated: false,
            span,
        }
    }
}

/// A type without names of the model.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum DraftType {
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
    pub(super) fn array(self) -> Self {
        Self::Array(Box::new(self))
    }

    /// The type below all lists and maps.
    pub(super) fn innermost(&self) -> &DraftType {
        match self {
            Self::Array(inner) | Self::Map(inner) => inner.innermost(),
            other => other,
        }
    }

    /// The type below all lists and maps, to be changed in place.
    pub(super) fn innermost_mut(&mut self) -> &mut DraftType {
        match self {
            Self::Array(inner) | Self::Map(inner) => inner.innermost_mut(),
            other => other,
        }
    }

    /// The type as a person would write it; the fields of objects are left out.
    pub(super) fn describe(&self) -> String {
        match self {
            Self::String => "string".to_owned(),
            Self::Integer => "int".to_owned(),
            Self::Number => "number".to_owned(),
            Self::Boolean => "boolean".to_owned(),
            Self::File => "file".to_owned(),
            Self::Any => "any".to_owned(),
            Self::Array(items) => format!("{}[]", items.describe()),
            Self::Map(values) => format!("map<string, {}>", values.describe()),
            Self::Object(_) | Self::Reference(_) => "object".to_owned(),
            Self::Enumeration(of) => of.base().describe(),
        }
    }
}

/// The name of an object type that is spelled out elsewhere: around this place, on this page, or
/// on another page of the service.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct DraftReference {
    /// The name that the page gives the type.
    pub(super) page_type: String,
    /// The type, should the name be spelled out nowhere.
    pub(super) otherwise: Box<DraftType>,
}

/// An object with documented fields.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct DraftObject {
    /// The name that the page gives the type.
    pub(super) page_type: Option<String>,
    /// The fields, in the page's order.
    pub(super) fields: Vec<DraftField>,
}

/// Documented values of a field.
#[derive(Debug, Clone)]
pub(super) struct DraftEnumeration {
    /// Whether the values are whole numbers rather than text.
    pub(super) integer: bool,
    /// The values, each once, in the page's order.
    pub(super) options: Vec<DraftOption>,
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
    pub(super) fn base(&self) -> DraftType {
        match self.integer {
            true => DraftType::Integer,
            false => DraftType::String,
        }
    }
}

/// A documented value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DraftOption {
    /// As text.
    pub(super) value: String,
    /// What it means.
    pub(super) label: Prose,
}

impl From<&RawOption> for DraftOption {
    fn from(raw: &RawOption) -> Self {
        Self {
            value: raw.value.value.trim().to_owned(),
            label: raw.label.clone(),
        }
    }
}

/// What a pass needs to say where something stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'a> {
    /// The page.
    pub(super) source: &'a Arc<SourceFile>,
    /// The bytes.
    pub(super) span: Span,
}

impl<'a> At<'a> {
    /// The place of something that `source` says.
    pub(super) fn said<T>(source: &'a Arc<SourceFile>, said: &Said<T>) -> Self {
        Self {
            source,
            span: said.span,
        }
    }

    /// The same page, elsewhere.
    pub(super) fn with(self, span: Span) -> Self {
        Self { span, ..self }
    }

    /// Reports something at this place.
    pub(super) fn report(
        self,
        diagnostics: &mut crate::diagnostics::Diagnostics,
        code: crate::diagnostics::Code,
        found: impl Into<String>,
        expected: impl Into<String>,
        action: impl Into<String>,
    ) {
        diagnostics.push(crate::diagnostics::Diagnostic {
            code,
            place: Some(crate::diagnostics::Place {
                source: self.source.clone(),
                span: self.span,
            }),
            found: found.into(),
            expected: expected.into(),
            action: action.into(),
        });
    }
}
