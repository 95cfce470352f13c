// Written by `cargo xtask codegen`; do not edit.

//! `report.v1`: 3 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`QueryRule`] | `GET /open-apis/report/v1/rules/query` | Gets the rules of reports that have a name: their forms, who reports and who receives; deleted ones only if asked for. |
//! | [`RemoveRuleView`] | `POST /open-apis/report/v1/rules/:rule_id/views/remove` | Removes the board of a report rule for the given users, or for everybody where none are given. |
//! | [`QueryTask`] | `POST /open-apis/report/v1/tasks/query` | Lists the reports that were submitted in a period; with a user access token those that the user wrote or received, unpaged. |

pub mod rule;
pub mod rule_view;
pub mod task;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use rule::*;
#[doc(inline)]
pub use rule_view::*;
#[doc(inline)]
pub use task::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
