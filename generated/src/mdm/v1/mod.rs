// Written by `cargo xtask codegen`; do not edit.

//! `mdm.v1`: 2 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`BindUserAuthDataRelation`] | `POST /open-apis/mdm/v1/user_auth_data_relations/bind` | Grants users the right to values of one data type in one app; adds to what they have, several users at once. |
//! | [`UnbindUserAuthDataRelation`] | `POST /open-apis/mdm/v1/user_auth_data_relations/unbind` | Takes the right to values of one data type in one app from users; what else they have stays. |

pub mod user_auth_data_relation;
mod enumerations;
mod codes;
#[doc(inline)]
pub use user_auth_data_relation::*;
pub use enumerations::*;
pub use codes::*;
