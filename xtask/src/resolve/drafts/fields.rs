//! From rows of a table to fields: the type column, the rows below, the documented values and the
//! examples taken together.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::draft::{DraftField, DraftType};
use super::{documented_values, field_values};
use crate::diagnostics::{Code, Diagnostics};
use crate::layout::RawField;
use crate::resolve::at::At;
use crate::resolve::trees::tree::FieldTree;
use crate::source::SourceFile;

/// Drafts the fields of one page.
pub(super) struct FieldDrafter<'a> {
    /// The page.
    pub(super) source: &'a Arc<SourceFile>,
    /// Types that the page spells out apart from its tables, by name.
    pub(super) named: &'a [(String, Vec<FieldTree>)],
    /// The named types around the row at hand, from the outside in.
    pub(super) within: Vec<String>,
    /// How many objects, lists and maps are around it.
    pub(super) depth: usize,
    /// What cannot be read.
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl<'a> FieldDrafter<'a> {
    /// Drafts fields at the root.
    pub(super) fn new(
        source: &'a Arc<SourceFile>,
        named: &'a [(String, Vec<FieldTree>)],
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Self {
            source,
            named,
            within: Vec::new(),
            depth: 0,
            diagnostics,
        }
    }

    /// The fields of one level of rows, each name once. `samples` are the values that examples
    /// have in their place.
    pub(super) fn draft(&mut self, rows: &[FieldTree], samples: &[&Value]) -> Vec<DraftField> {
        let mut fields: Vec<DraftField> = Vec::with_capacity(rows.len());
        let mut places = BTreeMap::new();
        for row in rows {
            let name = row.field.name.value.trim();
            if name.is_empty() {
                continue;
            }
            let field = self.field(row, name, &values_below(samples, name));
            match places.get(name) {
                Some(known) => self.repeated(&mut fields[*known], field, &row.field),
                None => {
                    places.insert(name, fields.len());
                    fields.push(field);
                }
            }
        }
        fields
    }

    /// A name that comes twice on one level: the row that documents more is taken.
    fn repeated(&mut self, known: &mut DraftField, field: DraftField, row: &RawField) {
        let at = At::of(self.source, &row.name);
        at.report(
            self.diagnostics,
            Code::RepeatedField,
            format!("`{}` is listed twice on the same level", field.name),
            "each field once",
            "the row that has more was taken",
        );
        if weight(&field.kind) > weight(&known.kind) {
            *known = field;
        }
    }

    fn field(&mut self, row: &FieldTree, name: &str, samples: &[&Value]) -> DraftField {
        let raw = &row.field;
        let description = &raw.description;
        let at = At::of(self.source, &raw.name);
        let kind = self.infer_type(row, samples);
        let kind = if description.is_bit_mask && kind.innermost() == &DraftType::Integer {
            kind
        } else {
            documented_values::apply(kind, &description.options, at, self.diagnostics)
        };
        let example = description.example.as_ref();
        let value = field_values::example(example, &kind, at, self.diagnostics);
        DraftField {
            name: name.to_owned(),
            contrary: match value {
                Some(_) => None,
                None => example.and_then(|written| field_values::guess(&written.value)),
            },
            column: row.column.clone(),
            required: raw.required,
            description: description.text.clone(),
            default: field_values::default(description.default.as_ref()),
            example: value,
            limits: description.limits.clone(),
            scopes: description.scopes.clone(),
            deprecated: description.deprecated,
            secret: None,
            span: Some(raw.name.span),
            kind,
        }
    }
}

/// What objects have under a name.
fn values_below<'a>(samples: &[&'a Value], name: &str) -> Vec<&'a Value> {
    samples
        .iter()
        .filter_map(|value| value.get(name))
        .filter(|value| !value.is_null())
        .collect()
}

fn weight(kind: &DraftType) -> usize {
    match kind.innermost() {
        DraftType::Object(object) => 1 + object.fields.len(),
        DraftType::Any | DraftType::OpenObject => 0,
        _ => 1,
    }
}

#[cfg(test)]
mod tests;
