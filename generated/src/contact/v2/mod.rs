// Written by `cargo xtask codegen`; do not edit.

//! `contact.v2`: 4 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`BatchAddDepartment`] | `POST /open-apis/contact/v2/department/batch_add` | Adds several departments in one asynchronous task. |
//! | [`ListRole`] | `GET /open-apis/contact/v2/role/list` | Lists the roles of the tenant. |
//! | [`GetTask`] | `GET /open-apis/contact/v2/task/get` | Returns the progress and results of an asynchronous task that adds users or departments. |
//! | [`BatchAddUser`] | `POST /open-apis/contact/v2/user/batch_add` | Adds several users in one asynchronous task. |

mod department;
mod role;
mod task;
mod user;
mod shapes;
pub use department::*;
pub use role::*;
pub use task::*;
pub use user::*;
pub use shapes::*;
