// Written by `cargo xtask codegen`; do not edit.

//! `performance.v1`: 4 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`QueryReviewData`] | `POST /open-apis/performance/v1/review_datas/query` | Gets the results of final review, result talk and result viewing of employees by cycle; apps on their own behalf get more from `performance.v2.review_data.query`. |
//! | [`ListSemester`] | `GET /open-apis/performance/v1/semesters` | Lists the performance cycles by time, year and type. |
//! | [`FindByPageStageTask`] | `POST /open-apis/performance/v1/stage_tasks/find_by_page` | Lists the tasks of all users in a cycle, a page at a time, by kind and due time. |
//! | [`FindByUserListStageTask`] | `POST /open-apis/performance/v1/stage_tasks/find_by_user_list` | Gets the tasks of given users in a cycle, by kind and due time; a user acting for oneself sees only the own ones. |

pub mod review_data;
pub mod semester;
pub mod stage_task;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use review_data::*;
#[doc(inline)]
pub use semester::*;
#[doc(inline)]
pub use stage_task::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
