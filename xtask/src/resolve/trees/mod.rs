//! The trees of all tables of all endpoints.

pub mod nesting;
pub mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use serde_json::Value;

use self::nesting::Table;
use self::tree::FieldTree;
use crate::diagnostics::{Code, Diagnostics};
use crate::layout::{RawEndpoint, RawField};
use crate::page::SourceFile;
use crate::resolve::drafts::draft::At;
use crate::resolve::reading::examples;
use crate::resolve::reading::urls::Url;

/// An endpoint with its URL taken apart, its examples read and its tables as trees.
pub(crate) struct Planted {
    /// What the page says.
    pub(crate) raw: RawEndpoint,
    /// The URL.
    pub(crate) url: Url,
    /// Request examples that are sound JSON.
    pub(crate) request_examples: Vec<Value>,
    /// Response examples that are sound JSON.
    pub(crate) response_examples: Vec<Value>,
    /// The request body.
    pub(crate) request: Vec<FieldTree>,
    /// The response; `None` where the page has no table of it.
    pub(crate) response: Option<Vec<FieldTree>>,
    /// Types that stand apart from the tables.
    pub(crate) named: Vec<(String, Vec<FieldTree>)>,
}

impl Planted {
    /// Takes the depths off all tables.
    pub(super) fn forget_depths(&mut self) {
        let raw = &mut self.raw;
        let named = raw
            .named_types
            .iter_mut()
            .flat_map(|named| &mut named.fields);
        let response = raw.response_fields.iter_mut().flatten();
        for field in raw.request_fields.iter_mut().chain(response).chain(named) {
            field.depth = None;
        }
    }
}

/// Reads the examples and draws the trees of all endpoints.
pub(crate) fn plant(endpoints: Vec<RawEndpoint>, diagnostics: &mut Diagnostics) -> Vec<Planted> {
    let mut planted = prepare_all(endpoints, diagnostics);
    let drawn: Vec<Diagnostics> = by_service(&mut planted)
        .into_values()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|endpoints| {
            let mut diagnostics = Diagnostics::default();
            draw(endpoints, &mut diagnostics);
            diagnostics
        })
        .collect();
    drawn.into_iter().for_each(|one| diagnostics.extend(one));
    planted
}

/// Reads the examples of all endpoints, and takes out of their tables what is no field.
pub(super) fn prepare_all(
    endpoints: Vec<RawEndpoint>,
    diagnostics: &mut Diagnostics,
) -> Vec<Planted> {
    endpoints
        .into_iter()
        .map(|raw| prepare(raw, diagnostics))
        .collect()
}

/// Endpoints by the service whose tables are read together.
pub(super) fn by_service(planted: &mut [Planted]) -> BTreeMap<String, Vec<&mut Planted>> {
    let mut services: BTreeMap<String, Vec<&mut Planted>> = BTreeMap::new();
    for one in planted {
        let service = one.url.static_segments().find(|part| *part != "open-apis");
        let service = service.unwrap_or_default().to_owned();
        services.entry(service).or_default().push(one);
    }
    services
}

fn prepare(mut raw: RawEndpoint, diagnostics: &mut Diagnostics) -> Planted {
    let tables = [Some(&mut raw.request_fields), raw.response_fields.as_mut()];
    for table in tables.into_iter().flatten() {
        keep_fields(table, &raw.source, diagnostics);
        doubt_depths(table, &raw.source);
    }
    let at = At::said(&raw.source, &raw.url);
    let request_examples = examples::read_all(&raw.request_examples, at, diagnostics);
    let response_examples = examples::read_all(&raw.response_examples, at, diagnostics)
        .into_iter()
        .map(|example| whole_body(example, raw.response_fields.as_deref()))
        .collect();
    Planted {
        url: Url::parse(&raw.url.value),
        request_examples,
        response_examples,
        request: Vec::new(),
        response: None,
        named: Vec::new(),
        raw,
    }
}

/// A response example as a whole body: one that shows only what stands under `data`, though the
/// table has the whole, is put where it belongs.
fn whole_body(example: Value, table: Option<&[RawField]>) -> Value {
    let named =
        |name: &str| table.is_some_and(|rows| rows.iter().any(|row| row.name.value.trim() == name));
    let Value::Object(object) = &example else {
        return example;
    };
    let is_data = named("code")
        && named("data")
        && !object.is_empty()
        && object.keys().all(|name| {
            named(name) && !matches!(name.as_str(), "code" | "msg" | "message" | "data" | "error")
        });
    match is_data {
        true => serde_json::json!({"code": 0, "data": example}),
        false => example,
    }
}

/// Draws the trees of one service, all together: what one table says helps to read another.
fn draw(endpoints: Vec<&mut Planted>, diagnostics: &mut Diagnostics) {
    let tables: Vec<Table<'_>> = endpoints.iter().flat_map(|one| tables(one)).collect();
    let mut trees = nesting::recover(&tables, diagnostics).into_iter();
    for one in endpoints {
        one.request = trees.next().unwrap_or_default();
        one.response = match one.raw.response_fields {
            Some(_) => trees.next(),
            None => None,
        };
        one.named = one
            .raw
            .named_types
            .iter()
            .map(|named| {
                let name = named.name.value.trim().to_owned();
                (name, trees.next().unwrap_or_default())
            })
            .collect();
    }
}

/// The tables of an endpoint: the request, the response if there is one, the named types.
pub(super) fn tables(one: &Planted) -> Vec<Table<'_>> {
    let table = |fields, examples, response| Table {
        fields,
        examples,
        response,
        source: &one.raw.source,
    };
    let mut tables = vec![table(&one.raw.request_fields, &one.request_examples, false)];
    if let Some(fields) = &one.raw.response_fields {
        tables.push(table(fields, &one.response_examples, true));
    }
    for named in &one.raw.named_types {
        tables.push(table(&named.fields, &[], false));
    }
    tables
}

/// Takes out rows that only part a table. A first row without a name is the value at the root.
fn keep_fields(
    fields: &mut Vec<RawField>,
    source: &Arc<SourceFile>,
    diagnostics: &mut Diagnostics,
) {
    let mut first = true;
    fields.retain(|field| {
        let named = field.name.value.chars().any(char::is_alphanumeric);
        let kept = named || std::mem::take(&mut first) && !field.name.value.trim().is_empty();
        first = false;
        if !kept {
            At::said(source, &field.name).report(
                diagnostics,
                Code::NotAField,
                format!("`{}` is no name", field.name.value),
                "the name of a field",
                "the row was left out",
            );
        }
        kept
    });
}

/// Takes the depths off a table that draws two fields of one name on one level: it cannot have
/// drawn them all.
fn doubt_depths(fields: &mut [RawField], source: &Arc<SourceFile>) {
    if !tree::has_depths(fields) {
        return;
    }
    let drawn = tree::from_depths(fields.to_vec(), source, &mut Diagnostics::default());
    if repeats(&drawn) {
        for field in fields {
            field.depth = None;
        }
    }
}

/// Whether a name stands twice on one level.
fn repeats(level: &[FieldTree]) -> bool {
    let mut names = BTreeSet::new();
    level
        .iter()
        .any(|tree| !names.insert(&tree.field.name.value) || repeats(&tree.children))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::fixtures::{codes, endpoint, list, model, only, only_version, rows};

    fn run(table: &str, without_depths: bool) -> (String, Vec<Code>) {
        let mut raw = endpoint("POST", "/open-apis/a/v1/things");
        raw.request_fields = rows(table);
        if without_depths {
            raw.request_fields
                .iter_mut()
                .for_each(|field| field.depth = None);
        }
        let (model, diagnostics) = model(vec![raw]);
        let body = only(&model).request_body.as_ref().unwrap();
        let crate::model::BodyContent::Fields { fields } = &body.content else {
            panic!("fields")
        };
        let mut drawn = list(fields);
        for (name, shape) in &only_version(&model).shapes {
            drawn.push_str(&format!("; {name}({})", list(&shape.fields)));
        }
        (drawn, codes(&diagnostics))
    }

    #[test]
    fn tables_without_depths_are_read_all_the_same() {
        let (drawn, _) = run("id string\nowner user\n  name string", true);
        assert_eq!(drawn, "id:string owner:User; User(name:string)");
    }

    #[test]
    fn an_example_of_data_alone_is_put_into_a_body() {
        let table = rows("code int\ndata object\n  a int\n  b int");
        let body = serde_json::json!({"code": 0, "data": {"a": 1}});
        for (example, whole) in [
            (serde_json::json!({"a": 1}), body.clone()),
            (body.clone(), body),
            (serde_json::json!({"x": 1}), serde_json::json!({"x": 1})),
            (serde_json::json!([1]), serde_json::json!([1])),
        ] {
            assert_eq!(whole_body(example, Some(&table)), whole);
        }
        let bare = serde_json::json!({"a": 1});
        assert_eq!(whole_body(bare.clone(), None), bare);
    }

    #[test]
    fn depths_that_cannot_be_are_not_believed() {
        let (drawn, _) = run(
            "id string\nowner user\nid string\nfriend user\nid string",
            false,
        );
        assert_eq!(drawn, "id:string owner:User friend:User; User(id:string)");
    }

    #[test]
    fn rows_that_only_part_a_table_are_left_out() {
        let (drawn, codes) = run("id string\n======== string\nage int", false);
        assert_eq!(drawn, "id:string age:int");
        assert_eq!(codes, [Code::NotAField]);
    }
}
