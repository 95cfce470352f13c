//! Each trap of each layout as a small page of our own, and the seed pages with what they document.

mod events;
mod hostile;
mod pages;
mod reference;
mod seed;

use crate::diagnostics::Diagnostics;
use crate::layout::{PageContent, RawEndpoint, RawField, read};
use crate::page;

/// Reads a page from its bytes.
fn content(name: &str, bytes: &[u8]) -> (PageContent, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let page = page::read(name.into(), bytes, &mut diagnostics);
    let content = page.map(|page| read(&page, &mut diagnostics));
    (content.expect("an encoding that is known"), diagnostics)
}

/// Reads a page that has to be an endpoint.
fn endpoint(text: &str) -> RawEndpoint {
    let (content, diagnostics) = content("page.md", text.as_bytes());
    match content {
        PageContent::Endpoint(endpoint) => *endpoint,
        other => panic!("{other:?}\n{:?}", diagnostics.iter().collect::<Vec<_>>()),
    }
}

fn codes(diagnostics: &Diagnostics) -> Vec<&'static str> {
    diagnostics.iter().map(|d| d.code.number()).collect()
}

/// Name, type, whether required, depth.
fn outline(fields: &[RawField]) -> Vec<(&str, &str, Option<bool>, Option<usize>)> {
    let outline = fields.iter().map(|field| {
        (
            field.name.value.as_str(),
            field.type_text.as_ref().map_or("", |t| t.value.as_str()),
            field.required,
            field.depth,
        )
    });
    outline.collect()
}

fn values(field: &RawField) -> Vec<(&str, &str)> {
    let options = field.description.options.iter();
    options
        .map(|option| (option.value.value.as_str(), option.label.0.as_str()))
        .collect()
}

fn scopes(endpoint: &RawEndpoint) -> Vec<&str> {
    endpoint
        .scopes
        .iter()
        .map(|scope| scope.name.value.as_str())
        .collect()
}
