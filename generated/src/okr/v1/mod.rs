// Written by `cargo xtask codegen`; do not edit.

//! `okr.v1`: 12 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`UploadImage`] | `POST /open-apis/okr/v1/images/upload` | Uploads an image for the rich text of a progress record; the address and token that it returns go into the content of the record. |
//! | [`BatchGetOkr`] | `GET /open-apis/okr/v1/okrs/batch_get` | Gets up to 10 OKRs by their ids, with objectives, key results and progress as far as the caller may see them. |
//! | [`CreatePeriod`] | `POST /open-apis/okr/v1/periods` | Creates an OKR cycle for the whole tenant by a rule that says its length, from a given month on. |
//! | [`ListPeriod`] | `GET /open-apis/okr/v1/periods` | Lists the OKR cycles of the tenant with their times and states. |
//! | [`PatchPeriod`] | `PATCH /open-apis/okr/v1/periods/:period_id` | Sets an OKR cycle to normal, invalid or hidden, for everybody in the tenant. |
//! | [`ListPeriodRule`] | `GET /open-apis/okr/v1/period_rules` | Lists the rules of the tenant for cycles: yearly or of some months. |
//! | [`CreateProgressRecord`] | `POST /open-apis/okr/v1/progress_records` | Adds a progress record in rich text to an objective or a key result, and sets its percentage and state if given. |
//! | [`DeleteProgressRecord`] | `DELETE /open-apis/okr/v1/progress_records/:progress_id` | Deletes a progress record. |
//! | [`GetProgressRecord`] | `GET /open-apis/okr/v1/progress_records/:progress_id` | Gets a progress record with its content, percentage, state and time of change. |
//! | [`UpdateProgressRecord`] | `PUT /open-apis/okr/v1/progress_records/:progress_id` | Changes the content of a progress record and, if given, the percentage and state. |
//! | [`QueryReview`] | `GET /open-apis/okr/v1/reviews/query` | Gets the links of the review documents and progress reports of up to 5 users in up to 5 cycles, not their contents. |
//! | [`ListUserOkr`] | `GET /open-apis/okr/v1/users/:user_id/okrs` | Lists the OKRs of a user, in up to 10 cycles and at most 10 a call, as far as the caller may see them. |

pub mod image;
pub mod okr;
pub mod period;
pub mod period_rule;
pub mod progress_record;
pub mod review;
pub mod user_okr;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use image::*;
#[doc(inline)]
pub use okr::*;
#[doc(inline)]
pub use period::*;
#[doc(inline)]
pub use period_rule::*;
#[doc(inline)]
pub use progress_record::*;
#[doc(inline)]
pub use review::*;
#[doc(inline)]
pub use user_okr::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
