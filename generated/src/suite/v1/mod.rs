// Written by `cargo xtask codegen`; do not edit.

//! `suite.v1`: 2 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetDocsMeta`] | `POST /open-apis/suite/docs-api/meta` | Gets titles, owners and times of change of up to 200 files by their tokens; the caller must be able to read them. Deprecated. |
//! | [`SearchDocs`] | `POST /open-apis/suite/docs-api/search/object` | Searches the files that the calling user may see; only the first 200 hits can be reached. |

pub mod docs_api;
pub mod docs_api_search;
mod shapes;
#[doc(inline)]
pub use docs_api::*;
#[doc(inline)]
pub use docs_api_search::*;
pub use shapes::*;
