// Written by `cargo xtask codegen`; do not edit.

//! `moments.v1`: 1 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetPost`] | `GET /open-apis/moments/v1/posts/:post_id` | Gets a post of the tenant's moments with its author, content, reactions and number of comments. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod post;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use post::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
