//! Examples of bodies that do not fit the tables.

use std::collections::BTreeSet;

use serde_json::Value;

use super::misfit::Misfit;
use crate::diagnostics::{Code, Diagnostics};
use crate::resolve::at::At;
use crate::resolve::drafts::draft::{Draft, DraftContent, DraftResponseContent};
use crate::source::Span;

/// Removes examples that do not fit the tables, and reports where they do not.
pub(crate) fn remove_misfit_examples(drafts: &mut [Draft], diagnostics: &mut Diagnostics) {
    for draft in drafts {
        let source = draft.source.clone();
        let at = At {
            source: &source,
            span: draft.span,
        };
        remove(draft, at, diagnostics);
    }
}

/// Removes those of an endpoint; each place is reported once.
fn remove(draft: &mut Draft, at: At<'_>, diagnostics: &mut Diagnostics) {
    let mut reported: BTreeSet<(String, Span)> = BTreeSet::new();
    let mut fits = |misfit: Option<Misfit>| match misfit {
        None => true,
        Some(misfit) => {
            let span = misfit.span.unwrap_or(at.span);
            if reported.insert((misfit.path.clone(), span)) {
                at.with(span).report(
                    diagnostics,
                    Code::ExampleMismatch,
                    format!(
                        "`{}` is `{}`, and an example has `{}` there",
                        misfit.path, misfit.kind, misfit.value
                    ),
                    "an example that fits the table",
                    "the example was left out",
                );
            }
            false
        }
    };
    if let Some(request) = &mut draft.request {
        let content = &request.content;
        request
            .examples
            .retain(|example| fits(of_content(content, example, "request")));
    }
    let content = &draft.response.content;
    draft
        .response
        .examples
        .retain(|example| fits(of_response(content, example)));
}

fn of_content(content: &DraftContent, example: &Value, path: &str) -> Option<Misfit> {
    match content {
        DraftContent::Fields(fields) => Misfit::among(fields, example, path),
        DraftContent::Value(kind) => Misfit::find(kind, example, path),
    }
}

fn of_response(content: &DraftResponseContent, example: &Value) -> Option<Misfit> {
    match content {
        DraftResponseContent::Data(content) => {
            let data = example.get("data").filter(|data| !data.is_null())?;
            of_content(content, data, "response.data")
        }
        DraftResponseContent::FlatEnvelope(fields) => Misfit::among(fields, example, "response"),
        DraftResponseContent::Root(kind) => Misfit::find(kind, example, "response"),
        DraftResponseContent::Empty | DraftResponseContent::Bytes => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::resolve::fixtures::{codes, endpoint, json, model, only, rows};

    #[test]
    fn examples_that_do_not_fit_are_left_out() {
        for (table, example, fits) in [
            ("a int", r#"{"a": 1}"#, true),
            ("a int", r#"{"a": "1"}"#, false),
            ("a int", r#"{"a": null}"#, true),
            ("a int", r#"{"b": "1"}"#, true),
            ("a float", r#"{"a": 1}"#, true),
            ("a int", r#"{"a": 1.5}"#, false),
            ("a string[]", r#"{"a": ["x", 1]}"#, false),
            ("a map<string,int>", r#"{"a": {"k": "v"}}"#, false),
            ("a user\n  id int", r#"{"a": {"id": "v"}}"#, false),
            ("a user\n  id int", r#"{"a": [{"id": 1}]}"#, false),
            ("a int 1|2", r#"{"a": 9}"#, true),
            ("a string x|y", r#"{"a": 9}"#, false),
            ("a int", "[1]", false),
        ] {
            let mut raw = endpoint("POST", "/open-apis/a/v1/cats");
            raw.request_fields = rows(table);
            raw.request_examples = vec![json(example)];
            let (model, diagnostics) = model(vec![raw]);
            let body = only(&model).request_body.as_ref().unwrap();
            assert_eq!(body.examples.len() == 1, fits, "{table} {example}");
            assert_eq!(codes(&diagnostics).is_empty(), fits, "{table} {example}");
        }
    }
}
