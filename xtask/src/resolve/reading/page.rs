//! An endpoint's page with its URL, its type columns and its examples read.

use serde_json::Value;

use super::examples;
use super::rows::{TypedRow, read_table};
use super::urls::Url;
use crate::diagnostics::{Code, Diagnostics};
use crate::layout::{RawEndpoint, RawField};
use crate::model::Host;
use crate::parallel;
use crate::resolve::at::At;

/// An endpoint's page with its URL, its type columns and its examples read.
#[derive(Debug)]
pub(crate) struct Page {
    /// What the page contains, without the tables below.
    pub(crate) raw: RawEndpoint,
    /// The table of the request body.
    pub(crate) request: Vec<TypedRow>,
    /// The table of the response; `None` where the page has none.
    pub(crate) response: Option<Vec<TypedRow>>,
    /// The tables of types that the page spells out apart, by name.
    pub(crate) named: Vec<(String, Vec<TypedRow>)>,
    /// The URL.
    pub(crate) url: Url,
    /// Request examples that are sound JSON.
    pub(crate) request_examples: Vec<Value>,
    /// Response examples that are sound JSON, each a whole body.
    pub(crate) response_examples: Vec<Value>,
}

/// Reads URL, type columns and examples of each page, and puts the pages in the order of their
/// paths. A page whose URL is on none of the platform's hosts is left out.
pub(crate) fn read_pages(
    mut endpoints: Vec<RawEndpoint>,
    diagnostics: &mut Diagnostics,
) -> Vec<Page> {
    endpoints.sort_by(|one, other| one.source.path.cmp(&other.source.path));
    let pages = parallel::map(endpoints, diagnostics, read_page);
    pages.into_iter().flatten().collect()
}

fn read_page(mut raw: RawEndpoint, diagnostics: &mut Diagnostics) -> Option<Page> {
    let at = At::of(&raw.source, &raw.url);
    let url = match Url::parse(&raw.url.value) {
        Ok(url) => url,
        Err(unknown) => {
            at.report(
                diagnostics,
                Code::ForeignHost,
                unknown.to_string(),
                format!("a host of the platform, such as `{}`", Host::default()),
                "the endpoint was left out: an access token would be sent to that host",
            );
            return None;
        }
    };
    let request_examples = examples::read_all(&raw.request_examples, at, diagnostics);
    let response_examples = examples::read_all(&raw.response_examples, at, diagnostics)
        .into_iter()
        .map(|example| whole_body(example, raw.response_fields.as_deref()))
        .collect();
    let named = std::mem::take(&mut raw.named_types).into_iter();
    Some(Page {
        url,
        request: read_table(std::mem::take(&mut raw.request_fields)),
        response: raw.response_fields.take().map(read_table),
        named: named
            .map(|own| (own.name.value.trim().to_owned(), read_table(own.fields)))
            .collect(),
        request_examples,
        response_examples,
        raw,
    })
}

/// A response example as a whole body: one that shows only what is under `data`, though the table
/// has the whole, is put where it belongs.
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
    if is_data {
        serde_json::json!({"code": 0, "data": example})
    } else {
        example
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::fixtures::rows;

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
}
