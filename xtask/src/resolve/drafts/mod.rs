//! From the tables of a page to the draft of its endpoint.

pub(crate) mod draft;
mod enumerations;
mod fields;
pub(crate) mod inference;
mod requests;
mod responses;
mod values;

use serde_json::Value;

use self::draft::{At, Draft, DraftField};
use self::fields::Fields;
use crate::diagnostics::Diagnostics;
use crate::layout::{RawEndpoint, RawField, RawScope};
use crate::model::{Endpoint, OfficialName, Response, ResponseContent, Scope};
use crate::resolve::official_names;
use crate::resolve::reading::{errors, rate_limits};
use crate::resolve::trees::Planted;
use crate::resolve::trees::tree::FieldTree;

/// Drafts an endpoint.
pub(crate) fn draft(planted: Planted, diagnostics: &mut Diagnostics) -> Draft {
    let raw = &planted.raw;
    let at = At::said(&raw.source, &raw.url);
    let fields = Fields {
        source: &raw.source,
        named: &planted.named,
    };
    let http_method = http_method(&raw.http_method.value);
    let said = raw
        .official_name
        .as_ref()
        .and_then(|name| official_names::said(name, &planted.url));
    let name_is_official = said.is_some();
    let name = said.unwrap_or_else(|| {
        official_names::by_rule(&planted.url, &http_method, raw.address.as_deref())
    });
    let mut plain =
        |rows: &[RawField]| -> Vec<DraftField> { fields.draft(&leaves(rows), &[], diagnostics) };
    let headers = requests::headers(plain(&raw.headers));
    let (path, query) = (plain(&raw.path_parameters), plain(&raw.query_parameters));
    let parameters = requests::parameters(&planted.url, path, query, at, diagnostics);
    let request = fields.draft(
        &planted.request,
        &planted.request_examples.iter().collect::<Vec<_>>(),
        diagnostics,
    );
    let response = planted.response.as_deref().map(|rows| {
        let samples = responses::samples(rows, &planted.response_examples);
        let samples: Vec<&Value> = samples.iter().map(AsRef::as_ref).collect();
        responses::unrequired(fields.draft(rows, &samples, diagnostics))
    });
    Draft {
        request: requests::body(
            &http_method,
            &raw.headers,
            request,
            planted.request_examples.clone(),
            at,
        ),
        response: responses::draft(raw, response, planted.response_examples.clone(), at),
        endpoint: endpoint(&planted, name, http_method),
        name_is_official,
        layout: raw.layout,
        source: raw.source.clone(),
        span: raw.url.span,
        headers,
        path: parameters.path,
        query: parameters.query,
    }
}

/// All of an endpoint that is no field.
fn endpoint(planted: &Planted, name: OfficialName, http_method: String) -> Endpoint {
    let raw = &planted.raw;
    let mut token_kinds = raw.token_kinds.clone();
    token_kinds.sort();
    token_kinds.dedup();
    Endpoint {
        name,
        title: raw.title.value.trim().to_owned(),
        summary: raw.summary.clone(),
        notes: raw.notes.clone(),
        address: address(raw),
        updated: raw.updated,
        deprecated: raw.deprecated,
        http_method,
        host: planted.url.host.clone(),
        path: planted.url.path.clone(),
        token_kinds,
        app_types: raw.app_types.clone(),
        scopes: scopes(&raw.scopes),
        field_scopes: scopes(&raw.field_scopes),
        rate_limit: raw
            .rate_limit
            .as_ref()
            .and_then(|said| rate_limits::read(&said.value)),
        headers: Vec::new(),
        path_parameters: Vec::new(),
        query_parameters: Vec::new(),
        request_body: None,
        response: Response {
            content: ResponseContent::Empty,
            examples: Vec::new(),
        },
        errors: errors::of_endpoint(&raw.errors),
        pagination: None,
        page: raw.source.path.to_string(),
    }
}

/// The method in upper case: the first word that is one.
fn http_method(written: &str) -> String {
    let upper = written.to_ascii_uppercase();
    let mut words = upper.split(|c: char| !c.is_ascii_alphabetic());
    words
        .clone()
        .find(|word| matches!(*word, "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD"))
        .or_else(|| words.find(|word| !word.is_empty()))
        .unwrap_or_default()
        .to_owned()
}

/// The page's address as a URL; a path is one on the platform's documentation site.
fn address(raw: &RawEndpoint) -> Option<String> {
    let address = raw.address.as_deref()?.trim();
    match address {
        "" => None,
        url if url.starts_with("http://") || url.starts_with("https://") => Some(url.to_owned()),
        path => Some(format!(
            "https://open.feishu.cn/document/{}",
            path.trim_start_matches('/')
        )),
    }
}

/// Each scope once.
fn scopes(raw: &[RawScope]) -> Vec<Scope> {
    let mut list: Vec<Scope> = Vec::new();
    for scope in raw {
        let name = scope.name.value.trim();
        if !name.is_empty() && !list.iter().any(|known| known.name == name) {
            list.push(Scope {
                name: name.to_owned(),
                title: scope.title.trim().to_owned(),
            });
        }
    }
    list
}

fn leaves(rows: &[RawField]) -> Vec<FieldTree> {
    rows.iter().cloned().map(FieldTree::leaf).collect()
}
