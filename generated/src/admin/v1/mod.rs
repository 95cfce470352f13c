// Written by `cargo xtask codegen`; do not edit.

//! `admin.v1`: 14 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`ListAdminDeptStat`] | `GET /open-apis/admin/v1/admin_dept_stats` | Lists how departments used the platform day by day: people, messages, documents, calendars, meetings and mail; a day is ready at 9:30 the next day. |
//! | [`ListAdminUserStat`] | `GET /open-apis/admin/v1/admin_user_stats` | Lists how users used the platform day by day: messages, documents, calendars, meetings and mail; a day is ready at 9:30 the next day. |
//! | [`ListAuditInfo`] | `GET /open-apis/admin/v1/audit_infos` | Lists what members did, from the audit log: who did what to what, when and on which device; over 30 days at most. |
//! | [`CreateBadge`] | `POST /open-apis/admin/v1/badges` | Creates a badge with its name and images; a tenant can have up to 1,000, and nobody has it until it is granted. |
//! | [`GetBadge`] | `GET /open-apis/admin/v1/badges/:badge_id` | Gets a badge: its name, description and images, not to whom it is granted. |
//! | [`ListBadge`] | `GET /open-apis/admin/v1/badges` | Lists the badges of the tenant, newest first, or finds one by its exact name. |
//! | [`UpdateBadge`] | `PUT /open-apis/admin/v1/badges/:badge_id` | Changes the name, description and images of a badge. |
//! | [`CreateBadgeGrant`] | `POST /open-apis/admin/v1/badges/:badge_id/grants` | Grants a badge to users, departments, groups or everybody for a period; a badge can have up to 1,000 such lists. |
//! | [`DeleteBadgeGrant`] | `DELETE /open-apis/admin/v1/badges/:badge_id/grants/:grant_id` | Deletes a list by which a badge was granted. |
//! | [`GetBadgeGrant`] | `GET /open-apis/admin/v1/badges/:badge_id/grants/:grant_id` | Gets a list by which a badge was granted: to whom, and for how long. |
//! | [`ListBadgeGrant`] | `GET /open-apis/admin/v1/badges/:badge_id/grants` | Lists the lists by which a badge was granted, newest first, without the people on them. |
//! | [`UpdateBadgeGrant`] | `PUT /open-apis/admin/v1/badges/:badge_id/grants/:grant_id` | Changes a list by which a badge was granted: its rule, its period and to whom it is granted. |
//! | [`CreateBadgeImage`] | `POST /open-apis/admin/v1/badge_images` | Uploads an image for a badge, a PNG of 320 by 320 pixels and at most 1,024 KB; use its key within an hour. |
//! | [`ResetPassword`] | `POST /open-apis/admin/v1/password/reset` | Sets a user's mailbox password, for those who log in with the very address of that mailbox and so cannot read the code sent to it. |

pub mod admin_dept_stat;
pub mod admin_user_stat;
pub mod audit_info;
pub mod badge;
pub mod badge_grant;
pub mod badge_image;
pub mod password;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use admin_dept_stat::*;
#[doc(inline)]
pub use admin_user_stat::*;
#[doc(inline)]
pub use audit_info::*;
#[doc(inline)]
pub use badge::*;
#[doc(inline)]
pub use badge_grant::*;
#[doc(inline)]
pub use badge_image::*;
#[doc(inline)]
pub use password::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
