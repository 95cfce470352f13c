//! The tables layout: front matter with `fullPath` and `updateTime`, names in backticks, depth
//! drawn before the name. Our own pages are written in it, and may say more in their front matter:
//! `summary`, `officialName`, `deprecated`.

use super::assemble;
use super::official_name;
use super::raw::RawEndpoint;
use super::text;
use crate::page::Page;

/// Whether a page is in this layout.
pub fn recognises(page: &Page) -> bool {
    ["fullPath", "updateTime", "officialName"]
        .iter()
        .any(|key| page.front_matter.contains_key(*key))
}

/// Adds what the front matter says, which pages as the portal serves them have too.
pub fn add_front_matter(page: &Page, endpoint: &mut RawEndpoint) {
    let said = |key: &str| page.front_matter.get(key).map(|said| said.value.as_str());
    endpoint.address = said("fullPath")
        .filter(|path| !path.is_empty())
        .map(text::absolute);
    endpoint.updated = said("updateTime").and_then(assemble::milliseconds);
    endpoint.official_name = said("officialName").and_then(official_name::parse);
}
