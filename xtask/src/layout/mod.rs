//! From a [`Page`] to a [`RawEndpoint`]: how each kind of page writes an endpoint down.
//!
//! One file a layout; one vocabulary of headings and columns ([`vocabulary`]) and one reader of
//! descriptions ([`description`]) for all. A layout says what the page says, in the page's own
//! words and order, with places; it resolves nothing, and knows neither Rust nor other layouts.

pub mod description;
pub mod errors;
pub mod fields;
pub mod pattern;
pub mod raw;
pub mod request_info;
pub mod scopes;
pub mod sections;
pub mod text;
pub mod vocabulary;

pub use raw::*;

use crate::diagnostics::Diagnostics;
use crate::page::Page;

/// Reads a page in whichever layout it is.
pub fn read(_page: &Page, _diagnostics: &mut Diagnostics) -> PageContent {
    PageContent::NotAnEndpoint(NotAnEndpoint::Guide)
}
