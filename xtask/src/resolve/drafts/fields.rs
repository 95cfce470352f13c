//! From rows of a table to fields: the type column, the rows below, the options and the example
//! taken together.

use std::sync::Arc;

use serde_json::Value;

use super::draft::{At, DraftField, DraftObject, DraftReference, DraftType};
use super::{enumerations, inference, values};
use crate::depth::{self, MAX_DEPTH};
use crate::diagnostics::{Code, Diagnostics};
use crate::page::SourceFile;
use crate::resolve::reading::types::{self, Written};
use crate::resolve::trees::tree::FieldTree;
use crate::resolve::wording;

/// What the fields of a page have in common.
pub(super) struct Fields<'a> {
    /// The page.
    pub(super) source: &'a Arc<SourceFile>,
    /// Types that the page spells out apart from its tables, by name.
    pub(super) named: &'a [(String, Vec<FieldTree>)],
}

/// What stands around a level of rows.
#[derive(Default)]
struct Around<'a> {
    outer: Option<&'a Around<'a>>,
    /// The name that the page gives the object whose fields the rows are.
    page_type: Option<&'a str>,
    /// How many objects, lists and maps stand around the rows.
    depth: usize,
}

impl<'a> Around<'a> {
    /// What stands around the rows of an object that is `levels` deeper.
    fn enter(&'a self, page_type: Option<&'a str>, levels: usize) -> Around<'a> {
        Around {
            outer: Some(self),
            page_type,
            depth: self.depth + levels,
        }
    }

    /// Whether an object of this type stands around the rows.
    fn has(&self, page_type: &str) -> bool {
        self.page_type == Some(page_type) || self.outer.is_some_and(|outer| outer.has(page_type))
    }
}

impl Fields<'_> {
    /// The fields that the rows say. `samples` are the values that examples have in their place.
    pub(super) fn draft(
        &self,
        rows: &[FieldTree],
        samples: &[&Value],
        diagnostics: &mut Diagnostics,
    ) -> Vec<DraftField> {
        self.level(rows, samples, &Around::default(), diagnostics)
    }

    /// One level of rows, each name once.
    fn level(
        &self,
        rows: &[FieldTree],
        samples: &[&Value],
        around: &Around<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Vec<DraftField> {
        let mut fields: Vec<DraftField> = Vec::with_capacity(rows.len());
        for row in rows {
            let name = row.field.name.value.trim();
            if name.is_empty() {
                continue;
            }
            let below = below(samples, name);
            let field = self.field(row, name, &below, around, diagnostics);
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
        samples: &[&Value],
        around: &Around<'_>,
        diagnostics: &mut Diagnostics,
    ) -> DraftField {
        let raw = &row.field;
        let at = At::said(self.source, &raw.name);
        let hint = raw
            .description
            .example
            .as_ref()
            .map(|said| said.value.as_str());
        let kind = self.kind(row, samples, hint, around, diagnostics);
        let kind = enumerations::apply(kind, &raw.description.options, at, diagnostics);
        let example = raw.description.example.as_ref();
        let value = values::example(example, &kind, at, diagnostics);
        DraftField {
            name: name.to_owned(),
            contrary: match value {
                Some(_) => None,
                None => example.and_then(|said| values::guess(&said.value)),
            },
            written: raw.type_text.as_ref().map(|said| said.value.clone()),
            required: raw.required,
            description: raw.description.text.clone(),
            default: values::default(raw.description.default.as_ref()),
            example: value,
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
        samples: &[&Value],
        hint: Option<&str>,
        around: &Around<'_>,
        diagnostics: &mut Diagnostics,
    ) -> DraftType {
        let said = row.field.type_text.as_ref();
        let written = said.map_or(Written::Open, |said| types::read(&said.value));
        if written == Written::TooDeep || around.depth >= MAX_DEPTH {
            let span = said.map_or(row.field.name.span, |said| said.span);
            let what = "types in types";
            depth::report(
                self.source,
                span,
                what,
                "the field holds any JSON",
                diagnostics,
            );
            return DraftType::Any;
        }
        if !row.children.is_empty() {
            return self.with_children(row, &written, samples, around, diagnostics);
        }
        let guess = match samples.is_empty() {
            true => hint.and_then(values::guess),
            false => None,
        };
        let hinted: Vec<&Value> = samples.iter().copied().chain(&guess).collect();
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
                match hinted.is_empty() {
                    false => "the type was taken from the example",
                    true => "the field holds any JSON",
                },
            );
        }
        self.childless(&written, &hinted, row, around, diagnostics)
    }

    /// The type of a field below which no rows stand.
    fn childless(
        &self,
        written: &Written,
        samples: &[&Value],
        row: &FieldTree,
        around: &Around<'_>,
        diagnostics: &mut Diagnostics,
    ) -> DraftType {
        let span = row.field.name.span;
        let open = || inference::of_values(samples, span);
        match written {
            Written::String => DraftType::String,
            Written::Integer => DraftType::Integer,
            Written::Number => DraftType::Number,
            Written::Boolean => DraftType::Boolean,
            Written::File => DraftType::File,
            Written::Object => DraftType::Any,
            Written::Open | Written::Unknown | Written::TooDeep => open(),
            Written::Enumeration => match open() {
                DraftType::Integer => DraftType::Integer,
                DraftType::Any if !has_integers(row) => DraftType::String,
                DraftType::Any => DraftType::Integer,
                other => other,
            },
            Written::Array(items) => {
                let inner = inner(samples, Wrap::Array);
                self.childless(items, &inner, row, &around.enter(None, 1), diagnostics)
                    .array()
            }
            Written::Map(values) => {
                let inner = inner(samples, Wrap::Map);
                let around = around.enter(None, 1);
                let values = self.childless(values, &inner, row, &around, diagnostics);
                DraftType::Map(Box::new(values))
            }
            Written::Named(name) => self.named(name, open(), samples, around, diagnostics),
        }
    }

    /// A type that is only named: from the page's own types, else a reference.
    fn named(
        &self,
        name: &str,
        otherwise: DraftType,
        samples: &[&Value],
        around: &Around<'_>,
        diagnostics: &mut Diagnostics,
    ) -> DraftType {
        let spelled = self.named.iter().find(|(known, _)| known == name);
        if let (Some((_, rows)), false) = (spelled, around.has(name)) {
            let fields = self.level(rows, samples, &around.enter(Some(name), 1), diagnostics);
            return DraftType::Object(DraftObject {
                page_type: Some(name.to_owned()),
                fields,
            });
        }
        let scalar = samples.iter().any(|value| is_scalar(value));
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
        samples: &[&Value],
        around: &Around<'_>,
        diagnostics: &mut Diagnostics,
    ) -> DraftType {
        let text = row.field.type_text.as_ref();
        let mut layers = layers(written, &row.children, samples);
        if layers.is_single() && is_list_by_name_and_example(row, samples) {
            layers.wraps.push(Wrap::Array);
            At::said(self.source, &row.field.name).report(
                diagnostics,
                Code::ExampleMismatch,
                format!(
                    "`{}` is an object in the table and a list in the example",
                    row.field.name.value
                ),
                "the same type in both",
                "it was taken as a list, since its name is a plural too",
            );
        }
        let inner = layers
            .wraps
            .iter()
            .fold(samples.to_vec(), |values, wrap| inner(&values, *wrap));
        let page_type = layers
            .page_type
            .or_else(|| text.and_then(|said| own_name(&said.value)));
        if let Some(scalar) = layers.scalar {
            let at = At::said(self.source, &row.field.name);
            let stays = inner.iter().any(|value| is_scalar(value));
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
        let around = around.enter(page_type.as_deref(), 1 + layers.wraps.len());
        let fields = self.level(&row.children, &inner, &around, diagnostics);
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

impl Layers {
    fn is_single(&self) -> bool {
        self.wraps.is_empty() && self.scalar.is_none()
    }
}

/// Whether all examples have a list where the name is a plural.
fn is_list_by_name_and_example(row: &FieldTree, samples: &[&Value]) -> bool {
    let name = wording::snake(&row.field.name.value);
    !samples.is_empty()
        && samples.iter().all(|value| value.is_array())
        && wording::singular(&name) != name
}

fn layers(written: &Written, children: &[FieldTree], samples: &[&Value]) -> Layers {
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
                if **values != Written::Open || !has_fixed_keys(children, samples) {
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
    ) && samples.iter().any(|value| value.is_array());
    if listed {
        wraps.push(Wrap::Array);
    }
    let open = matches!(written, Written::Open | Written::Unknown | Written::Object);
    if open && !listed && are_values_of_a_map(children, samples) {
        wraps.push(Wrap::Map);
    }
    Layers {
        wraps,
        page_type,
        scalar,
    }
}

/// Whether the rows name the keys of a map; so they do where no example has other keys.
fn has_fixed_keys(children: &[FieldTree], samples: &[&Value]) -> bool {
    let mut keys = samples
        .iter()
        .filter_map(|value| value.as_object())
        .flat_map(|object| object.keys())
        .peekable();
    keys.peek().is_none() || keys.any(|key| children.iter().any(|row| row.field.name.value == *key))
}

/// Whether examples have the rows' names nowhere among the keys of an object, and in each of its
/// values: the keys are ids then, which no row can name.
fn are_values_of_a_map(children: &[FieldTree], samples: &[&Value]) -> bool {
    let named = |value: &Value| {
        let names = children.iter().map(|row| row.field.name.value.as_str());
        value.is_object() && names.into_iter().any(|name| value.get(name).is_some())
    };
    let keyed = |value: &Value| match value {
        Value::Object(object) => !object.is_empty() && !named(value) && object.values().all(named),
        _ => false,
    };
    !samples.is_empty() && samples.iter().all(|value| keyed(value))
}

fn wrap(kind: DraftType, wraps: &[Wrap]) -> DraftType {
    wraps.iter().rev().fold(kind, |kind, layer| match layer {
        Wrap::Array => kind.array(),
        Wrap::Map => DraftType::Map(Box::new(kind)),
    })
}

/// What stands in lists or maps. Where a list is wanted, anything else is an item itself: people
/// give one item as the example of a list.
fn inner<'a>(samples: &[&'a Value], wrap: Wrap) -> Vec<&'a Value> {
    let mut values: Vec<&Value> = Vec::new();
    for sample in samples {
        match (wrap, sample) {
            (Wrap::Array, Value::Array(items)) => values.extend(items),
            (Wrap::Array, other) => values.push(other),
            (Wrap::Map, Value::Object(object)) => values.extend(object.values()),
            (Wrap::Map, _) => {}
        }
    }
    values.retain(|value| !value.is_null());
    values
}

/// What stands in objects under a name.
fn below<'a>(samples: &[&'a Value], name: &str) -> Vec<&'a Value> {
    samples
        .iter()
        .filter_map(|value| value.get(name))
        .filter(|value| !value.is_null())
        .collect()
}

fn is_scalar(value: &Value) -> bool {
    value.is_string() || value.is_number() || value.is_boolean()
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

#[cfg(test)]
mod tests;
