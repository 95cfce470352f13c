//! Examples of bodies that do not fit the tables.

use std::collections::BTreeSet;

use serde_json::Value;

use super::misfit::Misfit;
use crate::diagnostics::{Code, Diagnostics};
use crate::resolve::at::At;
use crate::resolve::drafts::Drafts;
use crate::resolve::drafts::draft::{Draft, DraftContent, DraftEvent, DraftResponseContent};
use crate::source::Span;

/// Removes examples that do not fit the tables, and reports where they do not.
pub(crate) fn remove_misfit_examples(drafts: &mut Drafts, diagnostics: &mut Diagnostics) {
    for draft in &mut drafts.endpoints {
        let source = draft.source.clone();
        let at = At {
            source: &source,
            span: draft.span,
        };
        remove(draft, at, diagnostics);
    }
    for draft in &mut drafts.events {
        let source = draft.source.clone();
        let at = At {
            source: &source,
            span: draft.span,
        };
        remove_of_event(draft, at, diagnostics);
    }
}

/// Removes those of an endpoint.
fn remove(draft: &mut Draft, at: At<'_>, diagnostics: &mut Diagnostics) {
    let mut fits = fitting(at, diagnostics);
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

/// Removes those of an event and its answer.
fn remove_of_event(draft: &mut DraftEvent, at: At<'_>, diagnostics: &mut Diagnostics) {
    let mut fits = fitting(at, diagnostics);
    let (fields, envelope) = (&draft.fields, draft.event.envelope);
    draft.examples.retain(|example| {
        let content = envelope.content(example).unwrap_or_default();
        fits(Misfit::among(fields, &content, "event"))
    });
    if let Some(answer) = &mut draft.answer {
        let fields = &answer.fields;
        answer
            .examples
            .retain(|example| fits(Misfit::among(fields, example, "answer")));
    }
}

/// Whether an example fits, by where it does not. Each place is reported once.
fn fitting<'a>(
    at: At<'a>,
    diagnostics: &'a mut Diagnostics,
) -> impl FnMut(Option<Misfit>) -> bool + 'a {
    let mut reported: BTreeSet<(String, Span)> = BTreeSet::new();
    move |misfit| match misfit {
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
    }
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
