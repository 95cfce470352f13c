//! Fields that stay open: which of them hold any JSON in the end, and why.

use crate::diagnostics::{Code, Diagnostics};
use crate::resolve::at::At;
use crate::resolve::drafts::draft::{
    Draft, DraftContent, DraftField, DraftResponseContent, DraftType,
};
use crate::resolve::reading::types::ColumnType;

/// Reports each field, on the page that has it, and each body that holds any JSON.
pub(crate) fn report_open_fields(drafts: &[Draft], diagnostics: &mut Diagnostics) {
    for draft in drafts {
        let at = At {
            source: &draft.source,
            span: draft.span,
        };
        for (place, fields) in [
            ("header", &draft.headers),
            ("path", &draft.path),
            ("query", &draft.query),
        ] {
            report_fields(fields, place, at, diagnostics);
        }
        if let Some(request) = &draft.request {
            report_content(&request.content, "request", at, diagnostics);
        }
        match &draft.response.content {
            DraftResponseContent::Data(content) => {
                report_content(content, "response.data", at, diagnostics);
            }
            DraftResponseContent::Beside(fields) => {
                report_fields(fields, "response", at, diagnostics);
            }
            DraftResponseContent::Root(kind) => report_body(kind, "response", at, diagnostics),
            DraftResponseContent::Empty | DraftResponseContent::Bytes => {}
        }
    }
}

fn report_content(content: &DraftContent, place: &str, at: At<'_>, diagnostics: &mut Diagnostics) {
    match content {
        DraftContent::Fields(fields) => report_fields(fields, place, at, diagnostics),
        DraftContent::Value(kind) => report_body(kind, place, at, diagnostics),
    }
}

/// A body without a table of its own, or with a table of one row that stands for all of it.
fn report_body(kind: &DraftType, place: &str, at: At<'_>, diagnostics: &mut Diagnostics) {
    match kind.innermost() {
        DraftType::Any => tell(place, WITHOUT_TYPE, at, diagnostics),
        DraftType::Object(object) => report_fields(&object.fields, place, at, diagnostics),
        _ => {}
    }
}

fn report_fields(fields: &[DraftField], place: &str, at: At<'_>, diagnostics: &mut Diagnostics) {
    for field in fields {
        let path = format!("{place}.{}", field.name);
        match (field.kind.innermost(), field.span) {
            (DraftType::Any, Some(span)) => tell(&path, why(field), at.with(span), diagnostics),
            // A field that another page documents is reported there.
            (DraftType::Any, None) => {}
            (DraftType::Object(object), _) => report_fields(&object.fields, &path, at, diagnostics),
            _ => {}
        }
    }
}

fn tell(path: &str, expected: &str, at: At<'_>, diagnostics: &mut Diagnostics) {
    at.report(
        diagnostics,
        Code::AnyJson,
        format!("`{path}` holds any JSON"),
        expected,
        "",
    );
}

const WITHOUT_TYPE: &str = "a type, or an example that shows one";
const IN_LIST: &str = "one type of the items or values, in the column or in the examples";

/// What would have given the field a type.
fn why(field: &DraftField) -> &'static str {
    let Some(mut column) = field.column.as_ref() else {
        return WITHOUT_TYPE;
    };
    let mut is_in_list = false;
    while let ColumnType::Array(inner) | ColumnType::Map(inner) = column {
        is_in_list = true;
        column = inner;
    }
    match column {
        ColumnType::Object => "rows for the fields of the object",
        ColumnType::Named(_) => "rows for the fields of the named type, here or on another page",
        ColumnType::Unknown => "a type that is known",
        ColumnType::Open | ColumnType::Any if is_in_list => IN_LIST,
        _ => WITHOUT_TYPE,
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::Code;
    use crate::resolve::fixtures::{endpoint, json, model, rows};

    #[test]
    fn what_holds_any_json_is_told_with_what_would_have_helped() {
        for (table, example, expected) in [
            ("a object", "{}", Some("rows for the fields of the object")),
            (
                "a object[]",
                r#"{"a": [{"b": 1}]}"#,
                Some("rows for the fields of the object"),
            ),
            (
                "a thing",
                "{}",
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
