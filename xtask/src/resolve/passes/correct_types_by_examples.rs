//! Tables and examples that contradict each other. The table decides, unless all other fields of
//! the name in the service speak for the example.

use std::collections::BTreeMap;

use serde_json::Value;

use super::misfit::Misfit;
use crate::diagnostics::{Code, Diagnostics};
use crate::resolve::at::At;
use crate::resolve::drafts::draft::{
    Draft, DraftContent, DraftEvent, DraftField, DraftResponseContent, DraftType,
};
use crate::resolve::drafts::inference;
use crate::resolve::drafts::walk::{Node, Root, Visit, walk};
use crate::resolve::drafts::{Drafts, Subject};

/// So many other fields of a name must speak for the example against the table.
const ENOUGH: usize = 3;

/// Gives fields the type that their examples show, where the rest of the service speaks for it.
pub(crate) fn correct_types_by_examples(drafts: &mut Drafts, diagnostics: &mut Diagnostics) {
    let services = Census::by_service(drafts);
    for draft in &mut drafts.endpoints {
        if let Some(census) = services.get(draft.service()) {
            let source = draft.source.clone();
            let at = At {
                source: &source,
                span: draft.span,
            };
            correct(draft, census, at, diagnostics);
        }
    }
    for draft in &mut drafts.events {
        if let Some(census) = services.get(draft.service()) {
            let source = draft.source.clone();
            let at = At {
                source: &source,
                span: draft.span,
            };
            correct_event(draft, census, at, diagnostics);
        }
    }
}

/// How often fields of a name have a type, over all tables of one service.
#[derive(Default)]
struct Census {
    types: BTreeMap<String, BTreeMap<String, usize>>,
}

impl Census {
    /// The census of each service, by its name.
    fn by_service(drafts: &Drafts) -> BTreeMap<String, Census> {
        let mut services: BTreeMap<String, Census> = BTreeMap::new();
        for draft in drafts.all() {
            let service = draft.service().to_owned();
            let census = services.entry(service).or_default();
            for (part, fields) in draft.tables() {
                walk(part, Root::Fields(fields), census);
            }
        }
        services
    }

    /// Whether this field alone has its type, and enough others have the one of the example.
    fn speaks_for(&self, example: &DraftType, field: &DraftField) -> bool {
        let Some(types) = self.types.get(&field.name) else {
            return false;
        };
        let count = |kind: &DraftType| types.get(&kind.describe()).copied().unwrap_or_default();
        count(&field.kind) <= 1 && count(example) >= ENOUGH
    }
}

impl Visit<'_> for Census {
    fn enter(&mut self, node: Node<'_, '_>) {
        if let Some(field) = node.field {
            let types = self.types.entry(field.name.clone()).or_default();
            *types.entry(field.kind.describe()).or_default() += 1;
        }
    }
}

fn correct(draft: &mut Draft, census: &Census, at: At<'_>, diagnostics: &mut Diagnostics) {
    for fields in [&mut draft.headers, &mut draft.path, &mut draft.query] {
        correct_contrary(fields, census, at, diagnostics);
    }
    let request: Vec<Value> = draft
        .request
        .iter()
        .flat_map(|request| request.examples.clone())
        .collect();
    if let Some(DraftContent::Fields(fields)) =
        draft.request.as_mut().map(|request| &mut request.content)
    {
        for example in &request {
            correct_fields(fields, example, census, at, diagnostics);
        }
    }
    for example in draft.response.examples.clone() {
        match &mut draft.response.content {
            DraftResponseContent::Data(DraftContent::Fields(fields)) => {
                if let Some(data) = example.get("data") {
                    correct_fields(fields, data, census, at, diagnostics);
                }
            }
            DraftResponseContent::FlatEnvelope(fields) => {
                correct_fields(fields, &example, census, at, diagnostics);
            }
            _ => {}
        }
    }
}

fn correct_event(
    draft: &mut DraftEvent,
    census: &Census,
    at: At<'_>,
    diagnostics: &mut Diagnostics,
) {
    for example in &draft.examples {
        if let Some(content) = draft.event.envelope.content(example) {
            correct_fields(&mut draft.fields, &content, census, at, diagnostics);
        }
    }
}

/// Corrects parameters by the examples in their own rows.
fn correct_contrary(
    fields: &mut [DraftField],
    census: &Census,
    at: At<'_>,
    diagnostics: &mut Diagnostics,
) {
    for field in fields {
        let Some(value) = field.contrary.take() else {
            continue;
        };
        let shown = inference::of_value(&value, field.span);
        if census.speaks_for(&shown, field) {
            believe(field, shown, at, diagnostics);
            field.example = Some(value);
        }
    }
}

/// Gives a field the type that its example shows.
fn believe(field: &mut DraftField, shown: DraftType, at: At<'_>, diagnostics: &mut Diagnostics) {
    at.with(field.span).report(
        diagnostics,
        Code::ExampleMismatch,
        format!(
            "`{}` is `{}` in the table and `{}` in the example",
            field.name,
            field.kind.describe(),
            shown.describe()
        ),
        "the same type in both",
        "the example was believed, since the other fields of the name are like it",
    );
    field.kind = shown;
}

fn correct_fields(
    fields: &mut [DraftField],
    example: &Value,
    census: &Census,
    at: At<'_>,
    diagnostics: &mut Diagnostics,
) {
    for field in fields {
        let Some(value) = example.get(&field.name).filter(|value| !value.is_null()) else {
            continue;
        };
        if let Some(inner) = inner_object(&mut field.kind) {
            for value in innermost_values(value) {
                correct_fields(inner, value, census, at, diagnostics);
            }
            continue;
        }
        let shown = inference::of_value(value, field.span);
        let differs = Misfit::find(&field.kind, value, &field.name).is_some();
        if differs && census.speaks_for(&shown, field) {
            believe(field, shown, at, diagnostics);
        }
    }
}

fn inner_object(kind: &mut DraftType) -> Option<&mut Vec<DraftField>> {
    match kind.innermost_mut() {
        DraftType::Object(object) => Some(&mut object.fields),
        _ => None,
    }
}

fn innermost_values(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().flat_map(innermost_values).collect(),
        other => vec![other],
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::Code;
    use crate::layout::RawEndpoint;
    use crate::model::BodyContent;
    use crate::resolve::fixtures::{codes, endpoint, json, list, model, rows};

    fn post(name: &str, table: &str, examples: &[&str]) -> RawEndpoint {
        let mut raw = endpoint("POST", &format!("/open-apis/a/v1/{name}s"));
        raw.request_fields = rows(table);
        raw.request_examples = examples.iter().map(|text| json(text)).collect();
        raw
    }

    fn run(pages: Vec<RawEndpoint>) -> (String, usize, Vec<Code>) {
        let (model, diagnostics) = model(pages);
        let endpoint = &model.services["a"].versions["v1"].endpoints["cat.create"];
        let body = endpoint.request_body.as_ref().unwrap();
        let BodyContent::Fields { fields } = &body.content else {
            panic!("fields")
        };
        (list(fields), body.examples.len(), codes(&diagnostics))
    }

    #[test]
    fn the_service_may_speak_for_the_example_of_a_parameter() {
        let mut pages: Vec<RawEndpoint> = ["dog", "elk", "fly", "cat"]
            .iter()
            .map(|name| endpoint("GET", &format!("/open-apis/a/v1/{name}s")))
            .collect();
        for page in &mut pages {
            page.query_parameters = rows("page_token string =abc");
        }
        pages[3].query_parameters = rows("page_token int =abc");
        let (model, _) = model(pages);
        let endpoint = &model.services["a"].versions["v1"].endpoints["cat.list"];
        assert_eq!(list(&endpoint.query_parameters), "page_token:string");
        assert_eq!(
            endpoint.query_parameters[0].example,
            Some(serde_json::json!("abc"))
        );
    }

    #[test]
    fn the_service_may_speak_for_an_example() {
        let others = |kind: &str, count: usize| {
            let mut pages: Vec<RawEndpoint> = ["dog", "elk", "fly", "gnu"]
                .iter()
                .take(count)
                .map(|name| post(name, &format!("size {kind}"), &[]))
                .collect();
            pages.push(post("cat", "size string", &[r#"{"size": 3}"#]));
            pages
        };
        for (pages, wanted, examples) in [
            (others("int", 3), "size:int", 1),
            (others("int", 2), "size:string", 0),
            (others("string", 3), "size:string", 0),
        ] {
            assert_eq!(
                run(pages),
                (wanted.to_owned(), examples, vec![Code::ExampleMismatch])
            );
        }
    }
}
