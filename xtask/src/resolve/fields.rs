//! From rows of a table to fields: the type column, the rows below, the options and the example
//! taken together.

use std::sync::Arc;

use serde_json::Value;

use super::draft::{At, DraftField, DraftObject, DraftReference, DraftType};
use super::tree::FieldTree;
use super::types::{self, Written};
use super::{enumerations, inference, values};
use crate::diagnostics::{Code, Diagnostics};
use crate::page::SourceFile;

/// What the fields of a page have in common.
pub(super) struct Fields<'a> {
    /// The page.
    pub(super) source: &'a Arc<SourceFile>,
    /// Types that the page spells out apart from its tables, by name.
    pub(super) named: &'a [(String, Vec<FieldTree>)],
}

impl Fields<'_> {
    /// The fields that the rows say. `sample` is the value that an example has in their place.
    pub(super) fn draft(
        &self,
        rows: &[FieldTree],
        sample: Option<&Value>,
        diagnostics: &mut Diagnostics,
    ) -> Vec<DraftField> {
        self.level(rows, sample, &mut Vec::new(), diagnostics)
    }

    /// One level of rows, each name once; `within` are the named types around it.
    fn level(
        &self,
        rows: &[FieldTree],
        sample: Option<&Value>,
        within: &mut Vec<String>,
        diagnostics: &mut Diagnostics,
    ) -> Vec<DraftField> {
        let mut fields: Vec<DraftField> = Vec::with_capacity(rows.len());
        for row in rows {
            let name = row.field.name.value.trim();
            if name.is_empty() {
                continue;
            }
            let below = sample_of(sample, name);
            let field = self.field(row, name, below, within, diagnostics);
            match fields.iter_mut().find(|known| known.name == name) {
                Some(known) => self.repeated(known, field, diagnostics),
                None => fields.push(field),
            }
        }
        fields
    }

    /// A name that comes twice on one level: the row that says more is taken.
    fn repeated(&self, known: &mut DraftField, field: DraftField, diagnostics: &mut Diagnostics) {
        let at = At {
            source: self.source,
            span: field.span,
        };
        at.report(
            diagnostics,
            Code::RepeatedField,
            format!("`{}` stands twice on the same level", field.name),
            "each field once",
            "the row that says more was taken",
        );
        if weight(&field.kind) > weight(&known.kind) {
            *known = field;
        }
    }

    fn field(
        &self,
        row: &FieldTree,
        name: &str,
        sample: Option<&Value>,
        within: &mut Vec<String>,
        diagnostics: &mut Diagnostics,
    ) -> DraftField {
        let raw = &row.field;
        let at = At::said(self.source, &raw.name);
        let hint = raw
            .description
            .example
            .as_ref()
            .map(|said| said.value.as_str());
        let kind = self.kind(row, sample, hint, within, diagnostics);
        let kind = enumerations::apply(kind, &raw.description.options, at, diagnostics);
        DraftField {
            name: name.to_owned(),
            required: raw.required,
            description: raw.description.text.clone(),
            default: values::default(raw.description.default.as_ref()),
            example: values::example(raw.description.example.as_ref(), &kind, at, diagnostics),
            limits: raw.description.limits.clone(),
            scopes: raw.description.scopes.clone(),
            deprecated: raw.description.deprecated,
            span: raw.name.span,
            kind,
        }
    }

    fn kind(
        &self,
        row: &FieldTree,
        sample: Option<&Value>,
        hint: Option<&str>,
        within: &mut Vec<String>,
        diagnostics: &mut Diagnostics,
    ) -> DraftType {
        let said = row.field.type_text.as_ref();
        let written = said.map_or(Written::Open, |said| types::read(&said.value));
        if !row.children.is_empty() {
            return self.with_children(row, &written, sample, within, diagnostics);
        }
        let hinted = sample.cloned().or_else(|| hint.and_then(values::guess));
        if written == Written::Unknown {
            let span = said.map_or(row.field.name.span, |said| said.span);
            let at = At {
                source: self.source,
                span,
            };
            at.report(
                diagnostics,
                Code::UnknownType,
                format!(
                    "the type `{}` is not known",
                    said.map_or("", |said| &said.value)
                ),
                "a type such as `string`, `int`, `object`, or the name of one",
                match hinted {
                    Some(_) => "the type was taken from the example",
                    None => "the field holds any JSON",
                },
            );
        }
        self.childless(&written, hinted.as_ref(), row, within, diagnostics)
    }

    /// The type of a field below which no rows stand.
    fn childless(
        &self,
        written: &Written,
        sample: Option<&Value>,
        row: &FieldTree,
        within: &mut Vec<String>,
        diagnostics: &mut Diagnostics,
    ) -> DraftType {
        let span = row.field.name.span;
        let open = || sample.map_or(DraftType::Any, |value| inference::of_value(value, span));
        match written {
            Written::String => DraftType::String,
            Written::Integer => DraftType::Integer,
            Written::Number => DraftType::Number,
            Written::Boolean => DraftType::Boolean,
            Written::File => DraftType::File,
            Written::Object => DraftType::Any,
            Written::Open | Written::Unknown => open(),
            Written::Enumeration => match open() {
                DraftType::Integer => DraftType::Integer,
                DraftType::Any if !has_integers(row) => DraftType::String,
                DraftType::Any => DraftType::Integer,
                other => other,
            },
            Written::Array(items) => {
                let item = sample.map(|value| first_item(value).unwrap_or(&Value::Null));
                self.childless(items, item, row, within, diagnostics)
                    .array()
            }
            Written::Map(values) => {
                let value = sample.and_then(|value| value.as_object()?.values().next());
                let values = self.childless(values, value, row, within, diagnostics);
                DraftType::Map(Box::new(values))
            }
            Written::Named(name) => self.named(name, open(), sample, within, diagnostics),
        }
    }

    /// A type that is only named: from the page's own types, else a reference.
    fn named(
        &self,
        name: &str,
        otherwise: DraftType,
        sample: Option<&Value>,
        within: &mut Vec<String>,
        diagnostics: &mut Diagnostics,
    ) -> DraftType {
        let spelled = self.named.iter().find(|(known, _)| known == name);
        if let (Some((_, rows)), false) = (spelled, within.iter().any(|outer| outer == name)) {
            within.push(name.to_owned());
            let fields = self.level(rows, sample, within, diagnostics);
            within.pop();
            return DraftType::Object(DraftObject {
                page_type: Some(name.to_owned()),
                fields,
            });
        }
        let scalar = matches!(sample, Some(value) if !value.is_object() && !value.is_null());
        match scalar && spelled.is_none() {
            true => otherwise,
            false => DraftType::Reference(DraftReference {
                page_type: name.to_owned(),
                otherwise: Box::new(otherwise),
            }),
        }
    }

    /// The type of a field below which rows stand.
    fn with_children(
        &self,
        row: &FieldTree,
        written: &Written,
        sample: Option<&Value>,
        within: &mut Vec<String>,
        diagnostics: &mut Diagnostics,
    ) -> DraftType {
        let text = row.field.type_text.as_ref();
        let layers = layers(written, &row.children, sample);
        let inner = sample.and_then(|value| below_layers(value, &layers.wraps));
        let page_type = layers
            .page_type
            .or_else(|| text.and_then(|said| own_name(&said.value)));
        if let Some(scalar) = layers.scalar {
            let at = At::said(self.source, &row.field.name);
            let stays = inner.is_some_and(|value| !value.is_object() && !value.is_null());
            at.report(
                diagnostics,
                Code::UnknownType,
                format!(
                    "`{}` is a `{}` and has fields",
                    row.field.name.value,
                    scalar.describe()
                ),
                "an object",
                match stays {
                    true => "the type stays, as the example has it, and the fields were left out",
                    false => "it was taken as an object",
                },
            );
            if stays {
                return wrap(scalar, &layers.wraps);
            }
        }
        let entered = page_type.clone().inspect(|name| within.push(name.clone()));
        let fields = self.level(&row.children, inner, within, diagnostics);
        if entered.is_some() {
            within.pop();
        }
        wrap(
            DraftType::Object(DraftObject { page_type, fields }),
            &layers.wraps,
        )
    }
}

/// Lists and maps around a type, from the outside in.
#[derive(Clone, Copy, PartialEq)]
enum Wrap {
    Array,
    Map,
}

/// A type column of a field with rows below it.
struct Layers {
    wraps: Vec<Wrap>,
    page_type: Option<String>,
    /// The scalar that the column says where an object should stand.
    scalar: Option<DraftType>,
}

fn layers(written: &Written, children: &[FieldTree], sample: Option<&Value>) -> Layers {
    let mut wraps = Vec::new();
    let mut at = written;
    loop {
        at = match at {
            Written::Array(items) => {
                wraps.push(Wrap::Array);
                items
            }
            Written::Map(values) => {
                // A bare `map` whose keys are the names of the rows is an object.
                if **values != Written::Open || !has_fixed_keys(children, sample) {
                    wraps.push(Wrap::Map);
                }
                values
            }
            _ => break,
        };
    }
    let scalar = match at {
        Written::String => Some(DraftType::String),
        Written::Integer => Some(DraftType::Integer),
        Written::Number => Some(DraftType::Number),
        Written::Boolean => Some(DraftType::Boolean),
        _ => None,
    };
    let page_type = match at {
        Written::Named(name) => Some(name.clone()),
        _ => None,
    };
    // An open type with rows below it is a list where the example has one.
    let listed = matches!(
        written,
        Written::Open | Written::Unknown | Written::Enumeration
    ) && sample.is_some_and(Value::is_array);
    if listed {
        wraps.push(Wrap::Array);
    }
    Layers {
        wraps,
        page_type,
        scalar,
    }
}

fn has_fixed_keys(children: &[FieldTree], sample: Option<&Value>) -> bool {
    match sample.and_then(Value::as_object) {
        Some(object) => object
            .keys()
            .any(|key| children.iter().any(|row| row.field.name.value == *key)),
        None => true,
    }
}

fn wrap(kind: DraftType, wraps: &[Wrap]) -> DraftType {
    wraps.iter().rev().fold(kind, |kind, layer| match layer {
        Wrap::Array => kind.array(),
        Wrap::Map => DraftType::Map(Box::new(kind)),
    })
}

fn below_layers<'a>(value: &'a Value, wraps: &[Wrap]) -> Option<&'a Value> {
    wraps.iter().try_fold(value, |value, layer| match layer {
        Wrap::Array => first_item(value),
        Wrap::Map => value.as_object()?.values().next(),
    })
}

/// The first item of a list; of anything else, itself, so that a list whose example is one item
/// is understood.
fn first_item(value: &Value) -> Option<&Value> {
    match value {
        Value::Array(items) => items.iter().find(|item| !item.is_null()),
        other => Some(other),
    }
}

fn sample_of<'a>(sample: Option<&'a Value>, name: &str) -> Option<&'a Value> {
    sample?.get(name).filter(|value| !value.is_null())
}

/// The name in a type column that reads as something else: `file` with rows below it is the name
/// of an object type.
fn own_name(text: &str) -> Option<String> {
    let name = text.trim().trim_matches('`').replace('\\', "");
    let name = name.trim_end_matches("[]");
    (name == "file").then(|| name.to_owned())
}

fn has_integers(row: &FieldTree) -> bool {
    let options = &row.field.description.options;
    !options.is_empty()
        && options
            .iter()
            .all(|option| option.value.value.trim().parse::<i64>().is_ok())
}

fn weight(kind: &DraftType) -> usize {
    match kind.innermost() {
        DraftType::Object(object) => 1 + object.fields.len(),
        DraftType::Any => 0,
        _ => 1,
    }
}
