// Written by `cargo xtask codegen`; do not edit.

//! `performance.v2`: 17 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`QueryActivity`] | `POST /open-apis/performance/v2/activity/query` | Lists the review projects of cycles or by id, with their modes and states. |
//! | [`ImportAdditionalInformation`] | `POST /open-apis/performance/v2/additional_informations/import` | Adds information on employees for reviewers; entries with a known id, external id or the same content are changed instead. |
//! | [`QueryAdditionalInformation`] | `POST /open-apis/performance/v2/additional_informations/query` | Lists the additional information on employees in a cycle, by the first filter that is given: ids, external ids or employees. |
//! | [`DeleteAdditionalInformationsBatch`] | `DELETE /open-apis/performance/v2/additional_informations/batch` | Deletes additional information on employees in a cycle by ids. |
//! | [`QueryIndicator`] | `POST /open-apis/performance/v2/indicators/query` | Lists review items with their types and grades. |
//! | [`ImportMetricDetail`] | `POST /open-apis/performance/v2/metric_details/import` | Enters the values of key metrics of employees in a cycle. |
//! | [`QueryMetricDetail`] | `POST /open-apis/performance/v2/metric_details/query` | Gets the key metrics of given employees in one cycle with their values, weights and the states of their stages. |
//! | [`QueryMetricField`] | `POST /open-apis/performance/v2/metric_fields/query` | Lists the fields that metrics have, with their names and types. |
//! | [`QueryMetricLib`] | `POST /open-apis/performance/v2/metric_libs/query` | Lists the metrics of the metric library by state, tag, type, scope and scoring. |
//! | [`ListMetricTag`] | `GET /open-apis/performance/v2/metric_tags` | Lists the tags of metrics; with ids, all at once instead of by page. |
//! | [`QueryMetricTemplate`] | `POST /open-apis/performance/v2/metric_templates/query` | Lists metric templates with their dimensions, metrics and groups of people. |
//! | [`QueryQuestion`] | `POST /open-apis/performance/v2/questions/query` | Gets the questions that are answered by tags, with the tags of each; without ids, all of them. |
//! | [`QueryReviewData`] | `POST /open-apis/performance/v2/review_datas/query` | Gets the reviews of employees stage by stage with answers and states of submission; calibration is not included. |
//! | [`QueryReviewTemplate`] | `POST /open-apis/performance/v2/review_templates/query` | Gets review templates with their stages, roles and questions; without ids, all of them. |
//! | [`QueryReviewee`] | `POST /open-apis/performance/v2/reviewees/query` | Lists the employees who are to be reviewed in a cycle, those of projects that have not started included. |
//! | [`WriteUserGroupRel`] | `POST /open-apis/performance/v2/user_group_user_rels/write` | Replaces the members of a group of people; those who are not sent are removed. |
//! | [`QueryUserInfo`] | `POST /open-apis/performance/v2/user_info/query` | Gets department, job family, level and manager of employees as they were for the reviews of a cycle. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod activity;
pub mod additional_information;
pub mod additional_informations_batch;
pub mod indicator;
pub mod metric_detail;
pub mod metric_field;
pub mod metric_lib;
pub mod metric_tag;
pub mod metric_template;
pub mod question;
pub mod review_data;
pub mod review_template;
pub mod reviewee;
pub mod user_group_user_rel;
pub mod user_info;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use activity::*;
#[doc(inline)]
pub use additional_information::*;
#[doc(inline)]
pub use additional_informations_batch::*;
#[doc(inline)]
pub use indicator::*;
#[doc(inline)]
pub use metric_detail::*;
#[doc(inline)]
pub use metric_field::*;
#[doc(inline)]
pub use metric_lib::*;
#[doc(inline)]
pub use metric_tag::*;
#[doc(inline)]
pub use metric_template::*;
#[doc(inline)]
pub use question::*;
#[doc(inline)]
pub use review_data::*;
#[doc(inline)]
pub use review_template::*;
#[doc(inline)]
pub use reviewee::*;
#[doc(inline)]
pub use user_group_user_rel::*;
#[doc(inline)]
pub use user_info::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
