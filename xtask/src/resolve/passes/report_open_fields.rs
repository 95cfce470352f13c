//! Fields that stay open: which of them hold any JSON in the end, and why.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::diagnostics::{Code, Diagnostics};
use crate::resolve::drafts::Drafts;
use crate::resolve::drafts::draft::DraftField;
use crate::resolve::drafts::walk::{Node, walk};
use crate::resolve::reading::types::ColumnType;
use crate::source::Span;

/// What would have given a field a type, in the order of the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MissingType {
    /// The type column has a word that means nothing.
    #[serde(rename = "a type that is known")]
    KnownType,
    /// The type column is empty or open, and no example has the field.
    #[serde(rename = "a type, or an example that shows one")]
    TypeOrExample,
    /// It is a list or map of what neither column nor examples agree on.
    #[serde(rename = "one type of the items or values, in the column or in the examples")]
    TypeOfItems,
    /// The type column names a type that no page has rows for.
    #[serde(rename = "rows for the fields of the named type, here or on another page")]
    RowsOfNamedType,
    /// It is an object in the column, and something else in an example.
    #[serde(rename = "an object in the examples, as it is in the column")]
    ObjectInExample,
}

impl fmt::Display for MissingType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}

/// Reports each field, on the page that has it, and each body that holds any JSON. Counts them by
/// what would have given them a type.
pub(crate) fn report_open_fields(
    drafts: &Drafts,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<MissingType, usize> {
    let mut counts = BTreeMap::new();
    for draft in drafts.all() {
        for (part, root) in draft.parts() {
            let mut report = |node: Node<'_, '_>| {
                if node.kind.holds_any_json()
                    && let Some((missing, span)) = missing_type(&node)
                {
                    *counts.entry(missing).or_default() += 1;
                    draft.at().with(span).report(
                        diagnostics,
                        Code::AnyJson,
                        format!("`{}` holds any JSON", node.path()),
                        missing.to_string(),
                        "",
                    );
                }
            };
            walk(part, root, &mut report);
        }
    }
    counts
}

/// What would have given the field or body a type, and where the page names it; `None` for a field
/// that another page documents, which is reported there.
fn missing_type(node: &Node<'_, '_>) -> Option<(MissingType, Option<Span>)> {
    match node.field {
        Some(field) => Some((missing(field), Some(field.span?))),
        None => Some((MissingType::TypeOrExample, None)),
    }
}

/// What would have given the field a type.
fn missing(field: &DraftField) -> MissingType {
    let Some(mut column) = field.column.as_ref() else {
        return MissingType::TypeOrExample;
    };
    let mut is_in_list = false;
    while let ColumnType::Array(inner) | ColumnType::Map(inner) = column {
        is_in_list = true;
        column = inner;
    }
    match column {
        ColumnType::Object => MissingType::ObjectInExample,
        ColumnType::Named(_) => MissingType::RowsOfNamedType,
        ColumnType::Unknown => MissingType::KnownType,
        ColumnType::Open | ColumnType::Any if is_in_list => MissingType::TypeOfItems,
        _ => MissingType::TypeOrExample,
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::Code;
    use crate::resolve::fixtures::{endpoint, json, model, rows};

    #[test]
    fn what_holds_any_json_is_reported_with_what_would_have_helped() {
        for (table, example, expected) in [
            ("a object", "{}", None),
            ("a object[]", r#"{"a": [{"b": 1}]}"#, None),
            (
                "a object",
                r#"{"a": "{}"}"#,
                Some("an object in the examples, as it is in the column"),
            ),
            ("a thing", "{}", None),
            (
                "a thing",
                r#"{"a": [1, "b"]}"#,
                Some("rows for the fields of the named type, here or on another page"),
            ),
            (
                "a list",
                r#"{"a": []}"#,
                Some("one type of the items or values, in the column or in the examples"),
            ),
            (
                "a undefined",
                "{}",
                Some("a type, or an example that shows one"),
            ),
            ("a undefined", r#"{"a": 1}"#, None),
            (
                "a map<string,undefined>",
                r#"{"a": {"b": 1, "c": "2"}}"#,
                None,
            ),
            ("a object\n  b int", "{}", None),
        ] {
            let mut raw = endpoint("POST", "/open-apis/a/v1/cats");
            raw.request_fields = rows(table);
            raw.request_examples = vec![json(example)];
            let (_, diagnostics) = model(vec![raw]);
            let found: Vec<(&str, &str)> = diagnostics
                .iter()
                .filter(|diagnostic| diagnostic.code == Code::AnyJson)
                .map(|diagnostic| (diagnostic.found.as_str(), diagnostic.expected.as_str()))
                .collect();
            let expected: Vec<(&str, &str)> = expected
                .map(|expected| ("`request.a` holds any JSON", expected))
                .into_iter()
                .collect();
            assert_eq!(found, expected, "{table} {example}");
        }
    }
}
