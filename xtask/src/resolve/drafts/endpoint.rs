//! What is known of an endpoint beside its fields.

use std::collections::BTreeMap;

use crate::layout::RawScope;
use crate::model::{Endpoint, OfficialName, Response, ResponseContent, Scope};
use crate::resolve::reading::page::Page;
use crate::resolve::reading::{error_tables, rate_limits};

/// The endpoint of a page, without its fields.
pub(super) fn without_fields(page: &Page, name: OfficialName) -> Endpoint {
    let raw = &page.raw;
    let mut token_kinds = raw.token_kinds.clone();
    token_kinds.sort();
    token_kinds.dedup();
    let rate_limit = raw.rate_limit.as_ref();
    Endpoint {
        name,
        title: raw.title.value.trim().to_owned(),
        summary: raw.summary.clone(),
        notes: raw.notes.clone(),
        address: address(raw.address.as_deref()),
        updated: raw.updated,
        deprecated: raw.deprecated,
        successor: address(raw.successor.as_deref()),
        http_method: raw.http_method.value,
        host: page.url.host,
        path: page.url.path.clone(),
        token_kinds,
        app_types: raw.app_types.clone(),
        scopes: scopes(&raw.scopes),
        field_scopes: scopes(&raw.field_scopes),
        rate_limit: rate_limit.and_then(|written| rate_limits::read(&written.value)),
        headers: Vec::new(),
        path_parameters: Vec::new(),
        query_parameters: Vec::new(),
        request_body: None,
        composites: BTreeMap::new(),
        response: Response {
            content: ResponseContent::Empty,
            examples: Vec::new(),
        },
        errors: error_tables::read_errors(&raw.errors),
        pagination: None,
        page: raw.source.path.to_string(),
    }
}

/// The page's address as a URL; a path is one on the platform's documentation site.
pub(super) fn address(written: Option<&str>) -> Option<String> {
    let address = written?.trim();
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
pub(super) fn scopes(raw: &[RawScope]) -> Vec<Scope> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::RawScope;
    use crate::model::Prose;
    use crate::resolve::fixtures::located;

    #[test]
    fn an_address_is_a_url() {
        for (written, url) in [
            ("https://a.example/x", Some("https://a.example/x")),
            (
                "/im/create",
                Some("https://open.feishu.cn/document/im/create"),
            ),
            (" ", None),
        ] {
            assert_eq!(address(Some(written)).as_deref(), url);
        }
    }

    #[test]
    fn each_scope_comes_once() {
        let scope = |name: &str, title: &str| RawScope {
            name: located(name.to_owned()),
            title: Prose::from(title).0,
        };
        let read = scopes(&[
            scope(" a:b ", "one"),
            scope("", "none"),
            scope("a:b", "two"),
        ]);
        let names: Vec<_> = read
            .iter()
            .map(|s| (s.name.as_str(), s.title.as_str()))
            .collect();
        assert_eq!(names, [("a:b", "one")]);
    }
}
