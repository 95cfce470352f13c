// Written by `cargo xtask codegen`; do not edit.

//! `compensation.v1`: 21 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateArchive`] | `POST /open-apis/compensation/v1/archives` | Sets or changes an employee's pay from a day on, by a compensation plan; where pay is set on that day already, it is corrected. |
//! | [`QueryArchive`] | `POST /open-apis/compensation/v1/archives/query` | Lists the pay archives of employees, with items and indicators, by effective dates and within the app's data permissions. |
//! | [`ListChangeReason`] | `GET /open-apis/compensation/v1/change_reasons` | Lists the reasons for which pay is set or changed. |
//! | [`ListIndicator`] | `GET /open-apis/compensation/v1/indicators` | Lists the indicators of pay, which sum up pay items. |
//! | [`ListItem`] | `GET /open-apis/compensation/v1/items` | Lists the pay items with their types, categories, frequencies and decimals. |
//! | [`ListItemCategory`] | `GET /open-apis/compensation/v1/item_categories` | Lists the categories of pay items. |
//! | [`BatchCreateLumpSumPayment`] | `POST /open-apis/compensation/v1/lump_sum_payment/batch_create` | Creates lump-sum payments; some may fail while others succeed, so check the result of each even where `code` is 0. |
//! | [`BatchRemoveLumpSumPayment`] | `POST /open-apis/compensation/v1/lump_sum_payment/batch_remove` | Deletes lump-sum payments with their details and reports the result of each. |
//! | [`BatchUpdateLumpSumPayment`] | `POST /open-apis/compensation/v1/lump_sum_payment/batch_update` | Corrects lump-sum payments; some may fail while others succeed, so check the result of each even where `code` is 0. |
//! | [`QueryLumpSumPayment`] | `POST /open-apis/compensation/v1/lump_sum_payment/query` | Finds lump-sum payments with their details, by employee, item, times, company and more, all conditions together. |
//! | [`QueryDetailLumpSumPayment`] | `POST /open-apis/compensation/v1/lump_sum_payment/query_detail` | Finds the single payouts of lump-sum payments, which may have several each, by state, way and day of payout. |
//! | [`ListPlan`] | `GET /open-apis/compensation/v1/plans` | Lists all compensation plans with their scope, items and indicators. |
//! | [`BatchCreateRecurringPayment`] | `POST /open-apis/compensation/v1/recurring_payment/batch_create` | Creates recurring payments and reports the id or the error of each. |
//! | [`BatchRemoveRecurringPayment`] | `POST /open-apis/compensation/v1/recurring_payment/batch_remove` | Deletes recurring payments and reports the result of each; those that have begun cannot be deleted. |
//! | [`BatchUpdateRecurringPayment`] | `POST /open-apis/compensation/v1/recurring_payment/batch_update` | Corrects recurring payments and reports the result of each. |
//! | [`QueryRecurringPayment`] | `POST /open-apis/compensation/v1/recurring_payment/query` | Finds recurring payments by employee, item, dates, company and more. |
//! | [`QuerySocialArchive`] | `POST /open-apis/compensation/v1/social_archive/query` | Gets the social insurance and provident fund data of up to 200 employees as of a day. |
//! | [`QuerySocialArchiveAdjustRecord`] | `POST /open-apis/compensation/v1/social_archive_adjust_record/query` | Lists when employees were or are to be added to social insurance and the provident fund, or taken out of them. |
//! | [`ListSocialInsurance`] | `GET /open-apis/compensation/v1/social_insurances` | Lists the kinds of social insurance and provident fund that are set up, built in and custom. |
//! | [`ListSocialPlan`] | `GET /open-apis/compensation/v1/social_plans` | Lists the plans of social insurance or provident fund that are in effect on a day. |
//! | [`QuerySocialPlan`] | `POST /open-apis/compensation/v1/social_plans/query` | Gets up to 200 plans of social insurance or provident fund as of a day. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod archive;
pub mod change_reason;
pub mod indicator;
pub mod item;
pub mod item_category;
pub mod lump_sum_payment;
pub mod plan;
pub mod recurring_payment;
pub mod social_archive;
pub mod social_archive_adjust_record;
pub mod social_insurance;
pub mod social_plan;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use archive::*;
#[doc(inline)]
pub use change_reason::*;
#[doc(inline)]
pub use indicator::*;
#[doc(inline)]
pub use item::*;
#[doc(inline)]
pub use item_category::*;
#[doc(inline)]
pub use lump_sum_payment::*;
#[doc(inline)]
pub use plan::*;
#[doc(inline)]
pub use recurring_payment::*;
#[doc(inline)]
pub use social_archive::*;
#[doc(inline)]
pub use social_archive_adjust_record::*;
#[doc(inline)]
pub use social_insurance::*;
#[doc(inline)]
pub use social_plan::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
