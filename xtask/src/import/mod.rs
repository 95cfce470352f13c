//! Pages of any layout as pages of our own, one endpoint a file, in one order and form.
//!
//! A page is written from the model, so that what codegen makes of it is what it makes of the
//! original. This room knows the model and how our own pages are written down, and nothing of the
//! other layouts, of Rust or of folders.

mod cells;
mod facts_only;
mod keep;
mod page;
#[cfg(test)]
mod tests;

use camino::Utf8PathBuf;

use crate::model::{ApiModel, OfficialName};

pub use facts_only::facts_only;
pub use keep::keep_words;
pub use page::{common_errors, endpoint};

/// Where the page of the common codes is, below the folder of pages.
pub const COMMON_ERRORS: &str = "common_errors.md";

/// Where the page of an endpoint is, below the folder of pages.
pub fn path(name: &OfficialName) -> Utf8PathBuf {
    let mut path = Utf8PathBuf::from(&name.service);
    path.extend([&name.version, &name.resource]);
    path.join(format!("{}.md", name.method))
}

/// The pages of all endpoints of a model, by path.
pub fn pages(model: &ApiModel) -> Vec<(Utf8PathBuf, String)> {
    let mut pages = Vec::new();
    for version in model
        .services
        .values()
        .flat_map(|service| service.versions.values())
    {
        for one in version.endpoints.values() {
            pages.push((path(&one.name), endpoint(version, one)));
        }
    }
    pages
}
