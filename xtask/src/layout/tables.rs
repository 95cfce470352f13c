//! The tables layout: front matter with `fullPath` and `updateTime`, names in backticks, depth
//! drawn before the name. Our own pages are written in it, and may have more in their front matter:
//! `summary`, `officialName`, `deprecated`, `successor`.

use super::assemble;
use super::misspelt;
use super::official_name;
use super::raw::{Origin, RawEndpoint};
use super::text;
use crate::diagnostics::Diagnostics;
use crate::page::Page;

/// Whether a page is in this layout.
pub fn recognises(page: &Page) -> bool {
    ["fullPath", "updateTime", "officialName"]
        .iter()
        .any(|key| page.front_matter.contains_key(*key))
}

/// Adds what the front matter has, which pages as the portal serves them have too.
pub fn add_front_matter(page: &Page, endpoint: &mut RawEndpoint, diagnostics: &mut Diagnostics) {
    let Origin { address, updated } = origin(page);
    endpoint.address = address;
    endpoint.updated = updated;
    let name = page.front_matter.get("officialName");
    endpoint.official_name = name.and_then(|name| official_name::parse(&name.value));
    if let (Some(name), None) = (name, &endpoint.official_name) {
        misspelt::report_official_name(page, name, diagnostics);
    }
}

/// Where the page is, and when it was changed.
pub fn origin(page: &Page) -> Origin {
    let value_of = |key: &str| {
        page.front_matter
            .get(key)
            .map(|value_of| value_of.value.as_str())
    };
    Origin {
        address: value_of("fullPath")
            .filter(|path| !path.is_empty())
            .map(text::absolute),
        updated: value_of("updateTime").and_then(assemble::milliseconds),
    }
}
