//! The type of a field: what its column names, filled in from the rows below it and from examples
//! where the column leaves it open.

use serde_json::Value;

use super::draft::{DraftObject, DraftReference, DraftType};
use super::fields::FieldDrafter;
use super::layers::{Layer, Layers, values_within, wrap};
use super::{field_values, inference};
use crate::depth::{self, MAX_DEPTH};
use crate::diagnostics::Code;
use crate::resolve::at::At;
use crate::resolve::reading::types::ColumnType;
use crate::resolve::trees::tree::FieldTree;
use crate::words;

impl FieldDrafter<'_> {
    /// The type of a row's field. `samples` are the values that examples have in its place.
    pub(super) fn infer_type(&mut self, row: &FieldTree, samples: &[&Value]) -> DraftType {
        let column = row.column.as_ref().unwrap_or(&ColumnType::Open);
        if *column == ColumnType::TooDeep || self.depth >= MAX_DEPTH {
            self.report_depth(row);
            return DraftType::Any;
        }
        if !row.children.is_empty() {
            return self.with_children(row, column, samples);
        }
        let hint = row.field.description.example.as_ref();
        let guess = hint
            .filter(|_| samples.is_empty())
            .and_then(|written| field_values::guess(&written.value));
        let samples: Vec<&Value> = samples.iter().copied().chain(&guess).collect();
        if *column == ColumnType::Unknown {
            self.report_unknown(row, !samples.is_empty());
        }
        self.childless(column, &samples, row)
    }

    fn report_depth(&mut self, row: &FieldTree) {
        let written = row.field.type_text.as_ref();
        depth::report(
            self.source,
            written.map_or(row.field.name.span, |written| written.span),
            "types in types",
            "the field holds any JSON",
            self.diagnostics,
        );
    }

    fn report_unknown(&mut self, row: &FieldTree, has_samples: bool) {
        let written = row.field.type_text.as_ref();
        let at = At {
            source: self.source,
            span: written.map_or(row.field.name.span, |written| written.span),
        };
        at.report(
            self.diagnostics,
            Code::UnknownType,
            format!(
                "the type `{}` is not known",
                written.map_or("", |written| &written.value)
            ),
            "a type such as `string`, `int`, `object`, or the name of one",
            if has_samples {
                "the type was taken from the example"
            } else {
                "the field holds any JSON"
            },
        );
    }

    /// The type of a field below which there are no rows.
    fn childless(&mut self, column: &ColumnType, samples: &[&Value], row: &FieldTree) -> DraftType {
        let open = || inference::of_values(samples, Some(row.field.name.span));
        match column {
            ColumnType::String => DraftType::String,
            ColumnType::Integer => DraftType::Integer,
            ColumnType::Number => DraftType::Number,
            ColumnType::Boolean => DraftType::Boolean,
            ColumnType::Scalar => match open() {
                DraftType::Integer => DraftType::Integer,
                DraftType::Number => DraftType::Number,
                _ => DraftType::String,
            },
            ColumnType::File => DraftType::File,
            ColumnType::Object => object_without_rows(samples),
            ColumnType::Open | ColumnType::Any | ColumnType::Unknown | ColumnType::TooDeep => {
                open()
            }
            ColumnType::Enumeration => match open() {
                DraftType::Integer => DraftType::Integer,
                DraftType::Any if !has_integers(row) => DraftType::String,
                DraftType::Any => DraftType::Integer,
                other => other,
            },
            ColumnType::Array(items) => {
                let inner = values_within(samples, Layer::Array);
                self.deeper(1, |own| own.childless(items, &inner, row))
                    .array()
            }
            ColumnType::Map(values) => {
                let inner = values_within(samples, Layer::Map);
                let values = self.deeper(1, |own| own.childless(values, &inner, row));
                DraftType::Map(Box::new(values))
            }
            ColumnType::Named(name) => match open() {
                DraftType::Any => self.named(name, object_without_rows(samples), samples),
                shown => self.named(name, shown, samples),
            },
        }
    }

    /// A type that is only named: from the page's own types, else a reference.
    fn named(&mut self, name: &str, otherwise: DraftType, samples: &[&Value]) -> DraftType {
        let spelled = self.named.iter().find(|(known, _)| known == name);
        if let Some((_, rows)) = spelled
            && !self.within.iter().any(|outer| outer == name)
        {
            let page_type = Some(name.to_owned());
            return DraftType::Object(self.deeper(1, |own| own.object(page_type, rows, samples)));
        }
        let is_scalar = samples.iter().any(|value| is_scalar(value));
        if is_scalar && spelled.is_none() {
            return otherwise;
        }
        DraftType::Reference(DraftReference {
            page_type: name.to_owned(),
            otherwise: Box::new(otherwise),
        })
    }

    /// Drafts what is so many levels deeper.
    fn deeper<T>(&mut self, levels: usize, draft: impl FnOnce(&mut Self) -> T) -> T {
        self.depth += levels;
        let drafted = draft(self);
        self.depth -= levels;
        drafted
    }

    /// An object with the fields of some rows.
    fn object(
        &mut self,
        page_type: Option<String>,
        rows: &[FieldTree],
        samples: &[&Value],
    ) -> DraftObject {
        let depth = self.within.len();
        self.within.extend(page_type.clone());
        let fields = self.draft(rows, samples);
        self.within.truncate(depth);
        DraftObject { page_type, fields }
    }

    /// The type of a field below which there are rows.
    fn with_children(
        &mut self,
        row: &FieldTree,
        column: &ColumnType,
        samples: &[&Value],
    ) -> DraftType {
        let mut layers = Layers::of(column, &row.children, samples);
        if layers.is_single() && is_list_by_name_and_example(row, samples) {
            layers.list.push(Layer::Array);
            self.report_list(row);
        }
        let inner = layers.list.iter().fold(samples.to_vec(), |values, layer| {
            values_within(&values, *layer)
        });
        if let Some(scalar) = layers.scalar {
            let stays = inner.iter().any(|value| is_scalar(value));
            self.report_scalar(row, &scalar, stays);
            if stays {
                return wrap(scalar, &layers.list);
            }
        }
        let page_type = layers.page_type.or_else(|| own_name(row));
        let object = self.deeper(1 + layers.list.len(), |own| {
            own.object(page_type, &row.children, &inner)
        });
        wrap(DraftType::Object(object), &layers.list)
    }

    fn report_list(&mut self, row: &FieldTree) {
        At::of(self.source, &row.field.name).report(
            self.diagnostics,
            Code::ExampleMismatch,
            format!(
                "`{}` is an object in the table and a list in the example",
                row.field.name.value
            ),
            "the same type in both",
            "it was taken as a list, since its name is a plural too",
        );
    }

    fn report_scalar(&mut self, row: &FieldTree, scalar: &DraftType, stays: bool) {
        At::of(self.source, &row.field.name).report(
            self.diagnostics,
            Code::UnknownType,
            format!(
                "`{}` is a `{}` and has fields",
                row.field.name.value,
                scalar.describe()
            ),
            "an object",
            if stays {
                "the type stays, as the example has it, and the fields were left out"
            } else {
                "it was taken as an object"
            },
        );
    }
}

/// An object below which there are no rows: one of no known fields, unless an example that has
/// something else there makes the column doubtful.
fn object_without_rows(samples: &[&Value]) -> DraftType {
    if samples.iter().all(|value| value.is_object()) {
        DraftType::OpenObject
    } else {
        DraftType::Any
    }
}

/// Whether all examples have a list where the name is a plural.
fn is_list_by_name_and_example(row: &FieldTree, samples: &[&Value]) -> bool {
    let name = words::snake(&row.field.name.value);
    !samples.is_empty()
        && samples.iter().all(|value| value.is_array())
        && words::singular(&name) != name
}

fn is_scalar(value: &Value) -> bool {
    value.is_string() || value.is_number() || value.is_boolean()
}

/// The name in a type column that reads as something else: `file` with rows below it is the name
/// of an object type.
fn own_name(row: &FieldTree) -> Option<String> {
    let text = row.field.type_text.as_ref()?;
    let name = text.value.trim().trim_matches('`').replace('\\', "");
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
