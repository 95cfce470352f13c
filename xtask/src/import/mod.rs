//! Pages of any layout as pages of our own, one endpoint or event a file, in one order and form.
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

use crate::model::{ApiModel, EventName, OfficialName};

pub use facts_only::facts_only;
pub use keep::keep_words;
pub use page::{common_errors, endpoint, event};

/// Where the page of the common codes is, below the folder of pages.
pub const COMMON_ERRORS: &str = "common_errors.md";

/// Where the page of an endpoint is, below the folder of pages.
pub fn path(name: &OfficialName) -> Utf8PathBuf {
    let mut path = Utf8PathBuf::from(&name.service);
    path.extend([&name.version, &name.resource]);
    path.join(format!("{}.md", name.method))
}

/// The folder of the pages of events, below that of the version.
const EVENTS: &str = "events";

/// Where the page of an event is, below the folder of pages.
pub fn event_path(name: &EventName) -> Utf8PathBuf {
    let mut path = Utf8PathBuf::from(&name.service);
    path.extend([&name.version, EVENTS]);
    path.join(format!("{}.md", name.key()))
}

/// The pages of all endpoints and events of a model, by path.
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
        for one in version.events.values() {
            pages.push((event_path(&one.name), event(version, one)));
        }
    }
    pages
}
