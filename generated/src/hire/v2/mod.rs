// Written by `cargo xtask codegen`; do not edit.

//! `hire.v2`: 3 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetInterviewRecord`] | `GET /open-apis/hire/v2/interview_records/:interview_record_id` | Gets an interviewer's record of an interview, with verdict, score and the answers module by module. |
//! | [`ListInterviewRecord`] | `GET /open-apis/hire/v2/interview_records` | Lists interviewers' records of interviews, with verdicts, scores and the answers module by module. |
//! | [`GetTalent`] | `GET /open-apis/hire/v2/talents/:talent_id` | Gets a talent with its folders, tags, pools, notes and place on the blocklist; not a deleted one. |

pub mod interview_record;
pub mod talent;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use interview_record::*;
#[doc(inline)]
pub use talent::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
