// Written by `cargo xtask codegen`; do not edit.

//! `contact.v2`: 4 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`BatchAddDepartment`] | `POST /open-apis/contact/v2/department/batch_add` | Adds several departments in one asynchronous task. |
//! | [`ListRole`] | `GET /open-apis/contact/v2/role/list` | Lists the roles of the tenant. |
//! | [`GetTask`] | `GET /open-apis/contact/v2/task/get` | Returns the progress and results of an asynchronous task that adds users or departments. |
//! | [`BatchAddUser`] | `POST /open-apis/contact/v2/user/batch_add` | Adds several users in one asynchronous task. |

pub mod department;
pub mod role;
pub mod task;
pub mod user;
mod shapes;
#[doc(inline)]
pub use department::*;
#[doc(inline)]
pub use role::*;
#[doc(inline)]
pub use task::*;
#[doc(inline)]
pub use user::*;
pub use shapes::*;
