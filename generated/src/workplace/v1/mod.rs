// Written by `cargo xtask codegen`; do not edit.

//! `workplace.v1`: 3 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`SearchCustomWorkplaceAccessData`] | `POST /open-apis/workplace/v1/custom_workplace_access_data/search` | Gets, day by day, how often custom workplaces were visited and by how many users: one of them, or all. |
//! | [`SearchWorkplaceAccessData`] | `POST /open-apis/workplace/v1/workplace_access_data/search` | Gets, day by day, how often the default workplace and all workplaces together were visited and by how many users. |
//! | [`SearchWorkplaceBlockAccessData`] | `POST /open-apis/workplace/v1/workplace_block_access_data/search` | Gets, day by day, how often widgets of custom workplaces were visited and by how many users: one of them, or all. |

pub mod custom_workplace_access_data;
pub mod workplace_access_data;
pub mod workplace_block_access_data;
mod shapes;
mod codes;
#[doc(inline)]
pub use custom_workplace_access_data::*;
#[doc(inline)]
pub use workplace_access_data::*;
#[doc(inline)]
pub use workplace_block_access_data::*;
pub use shapes::*;
pub use codes::*;
