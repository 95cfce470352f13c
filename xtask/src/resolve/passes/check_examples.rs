//! Whether examples fit the tables. The table decides, unless all other fields of the name in the
//! service speak for the example. What does not fit is reported and left out.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostics};
use crate::page::Span;
use crate::resolve::drafts::draft::{
    At, Draft, DraftContent, DraftField, DraftResponseContent, DraftType,
};
use crate::resolve::drafts::inference;

/// So many other fields of a name must speak for the example against the table.
const ENOUGH: usize = 3;

/// Settles tables and examples of one service.
pub(crate) fn settle(drafts: &mut [Draft], diagnostics: &mut Diagnostics) {
    let census = Census::of(drafts);
    for draft in drafts.iter_mut() {
        let source = draft.source.clone();
        let at = At {
            source: &source,
            span: draft.span,
        };
        correct(draft, &census, at, diagnostics);
        leave_out(draft, at, diagnostics);
    }
}

/// How often fields of a name have a type, over all tables.
struct Census {
    types: BTreeMap<String, BTreeMap<String, usize>>,
}

impl Census {
    fn of(drafts: &[Draft]) -> Census {
        let mut census = Census {
            types: BTreeMap::new(),
        };
        for draft in drafts {
            for fields in draft.tables() {
                census.count(fields);
            }
        }
        census
    }

    fn count(&mut self, fields: &[DraftField]) {
        for field in fields {
            let types = self.types.entry(field.name.clone()).or_default();
            *types.entry(field.kind.describe()).or_default() += 1;
            if let DraftType::Object(object) = field.kind.innermost() {
                self.count(&object.fields);
            }
        }
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

/// Gives fields the type of the example where the service speaks for it.
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
            DraftResponseContent::Beside(fields) => {
                correct_fields(fields, &example, census, at, diagnostics);
            }
            _ => {}
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

/// Leaves out examples that do not fit, and reports why; each place once.
fn leave_out(draft: &mut Draft, at: At<'_>, diagnostics: &mut Diagnostics) {
    let mut told: BTreeSet<(String, Span)> = BTreeSet::new();
    let mut fits = |misfit: Option<Misfit>| match misfit {
        None => true,
        Some(misfit) => {
            let span = match misfit.span == Span::default() {
                true => at.span,
                false => misfit.span,
            };
            if told.insert((misfit.path.clone(), span)) {
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
        DraftResponseContent::Beside(fields) => Misfit::among(fields, example, "response"),
        DraftResponseContent::Root(kind) => Misfit::find(kind, example, "response"),
        DraftResponseContent::Empty | DraftResponseContent::Bytes => None,
    }
}

/// Where an example does not fit.
struct Misfit {
    path: String,
    span: Span,
    kind: String,
    value: String,
}

impl Misfit {
    /// The first place where an object does not fit its fields.
    fn among(fields: &[DraftField], example: &Value, path: &str) -> Option<Misfit> {
        let Value::Object(object) = example else {
            return Some(Misfit::new("object", example, path));
        };
        fields.iter().find_map(|field| {
            let value = object.get(&field.name)?;
            let path = format!("{path}.{}", field.name);
            let misfit = Misfit::find(&field.kind, value, &path)?;
            Some(match misfit.span == Span::default() {
                true => Misfit {
                    span: field.span,
                    ..misfit
                },
                false => misfit,
            })
        })
    }

    /// The first place where a value does not fit its type. Null fits any.
    fn find(kind: &DraftType, value: &Value, path: &str) -> Option<Misfit> {
        let fits = match (kind, value) {
            (_, Value::Null) | (DraftType::Any | DraftType::File, _) => true,
            (DraftType::Array(items), Value::Array(values)) => {
                return values
                    .iter()
                    .find_map(|value| Misfit::find(items, value, &format!("{path}[]")));
            }
            (DraftType::Map(kind), Value::Object(object)) => {
                return object
                    .values()
                    .find_map(|value| Misfit::find(kind, value, &format!("{path}.*")));
            }
            (DraftType::Object(object), value) => {
                return Misfit::among(&object.fields, value, path);
            }
            (DraftType::Enumeration(of), value) => {
                return Misfit::find(&of.base(), value, path);
            }
            (DraftType::String, Value::String(_))
            | (DraftType::Boolean, Value::Bool(_))
            | (DraftType::Number, Value::Number(_))
            | (DraftType::Reference(_), Value::Object(_)) => true,
            (DraftType::Integer, Value::Number(number)) => number.is_i64() || number.is_u64(),
            _ => false,
        };
        (!fits).then(|| Misfit::new(&kind.describe(), value, path))
    }

    fn new(kind: &str, value: &Value, path: &str) -> Misfit {
        Misfit {
            path: path.to_owned(),
            span: Span::default(),
            kind: kind.to_owned(),
            value: value.to_string().chars().take(40).collect(),
        }
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
            let (_, examples, codes) = run(vec![post("cat", table, &[example])]);
            assert_eq!(examples == 1, fits, "{table} {example}");
            assert_eq!(codes.is_empty(), fits, "{table} {example}");
        }
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
