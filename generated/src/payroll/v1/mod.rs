// Written by `cargo xtask codegen`; do not edit.

//! `payroll.v1`: 12 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`ListAcctItem`] | `GET /open-apis/payroll/v1/acct_items` | Lists the items of which pay is made up, with their types and decimals. |
//! | [`ListCostAllocationDetail`] | `GET /open-apis/payroll/v1/cost_allocation_details` | Gets the rows of a published report of cost allocation, an employee each; needs financial posting to be switched on. |
//! | [`ListCostAllocationPlan`] | `GET /open-apis/payroll/v1/cost_allocation_plans` | Lists the plans of cost allocation that are in effect in a month. |
//! | [`ListCostAllocationReport`] | `GET /open-apis/payroll/v1/cost_allocation_reports` | Gets the totals of a published report of cost allocation by dimension; needs financial posting to be switched on. |
//! | [`ListDatasource`] | `GET /open-apis/payroll/v1/datasources` | Lists the external sources of payroll data with their fields; those out of use take no data. |
//! | [`QueryDatasourceRecord`] | `POST /open-apis/payroll/v1/datasource_records/query` | Lists the records of an external source of payroll data for a period and, if given, for up to 100 employees. |
//! | [`SaveDatasourceRecord`] | `POST /open-apis/payroll/v1/datasource_records/save` | Creates or changes records of an external source of payroll data, all or none; fields that are not sent stay. One call at a time for each source. |
//! | [`ListPaygroup`] | `GET /open-apis/payroll/v1/paygroups` | Lists the pay groups with their names, codes and states, but not the employees in them. |
//! | [`ArchivePaymentActivity`] | `POST /open-apis/payroll/v1/payment_activitys/archive` | Archives a pay run; only one whose approval has passed. |
//! | [`ListPaymentActivity`] | `GET /open-apis/payroll/v1/payment_activitys` | Lists pay runs by pay date and state of approval. |
//! | [`ListPaymentActivityDetail`] | `GET /open-apis/payroll/v1/payment_activity_details` | Lists what a pay run pays to each of its employees, by item and, if asked, by segment of time. |
//! | [`QueryPaymentDetail`] | `POST /open-apis/payroll/v1/payment_detail/query` | Lists what pay runs pay to given employees, by pay dates or by pay runs; at most 50 pay runs are searched. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod acct_item;
pub mod cost_allocation_detail;
pub mod cost_allocation_plan;
pub mod cost_allocation_report;
pub mod datasource;
pub mod datasource_record;
pub mod paygroup;
pub mod payment_activity;
pub mod payment_activity_detail;
pub mod payment_detail;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use acct_item::*;
#[doc(inline)]
pub use cost_allocation_detail::*;
#[doc(inline)]
pub use cost_allocation_plan::*;
#[doc(inline)]
pub use cost_allocation_report::*;
#[doc(inline)]
pub use datasource::*;
#[doc(inline)]
pub use datasource_record::*;
#[doc(inline)]
pub use paygroup::*;
#[doc(inline)]
pub use payment_activity::*;
#[doc(inline)]
pub use payment_activity_detail::*;
#[doc(inline)]
pub use payment_detail::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
