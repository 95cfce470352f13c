// Written by `cargo xtask codegen`; do not edit.

//! `attendance.v1`: 39 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`ProcessApprovalInfo`] | `POST /open-apis/attendance/v1/approval_infos/process` | Updates the state of an approval from another system: a pending one passes or fails, a passed one is revoked. |
//! | [`DeleteReportArchiveRule`] | `POST /open-apis/attendance/v1/archive_rule/del_report` | Deletes rows of an archived report, by month, users and rule; the admin console can only do so by importing it anew. |
//! | [`ListArchiveRule`] | `GET /open-apis/attendance/v1/archive_rule` | Lists the rules by which reports are archived. |
//! | [`UploadReportArchiveRule`] | `POST /open-apis/attendance/v1/archive_rule/upload_report` | Writes rows into an archived report, as the import in the admin console does. |
//! | [`QueryArchiveRuleUserStatsFields`] | `POST /open-apis/attendance/v1/archive_rule/user_stats_fields_query` | Gets the columns of an archived report. |
//! | [`DownloadFile`] | `GET /open-apis/attendance/v1/files/:file_id/download` | Downloads a user's photo for face recognition. |
//! | [`UploadFile`] | `POST /open-apis/attendance/v1/files/upload` | Uploads a photo of a user for face recognition and returns its file id; the user's settings must then be changed to it. |
//! | [`CreateGroup`] | `POST /open-apis/attendance/v1/groups` | Creates an attendance group or, where an id is given, replaces it as a whole; all of its settings must be sent. |
//! | [`DeleteGroup`] | `DELETE /open-apis/attendance/v1/groups/:group_id` | Deletes an attendance group. |
//! | [`GetGroup`] | `GET /open-apis/attendance/v1/groups/:group_id` | Gets an attendance group with its shifts, ways of punching and settings. |
//! | [`ListGroup`] | `GET /open-apis/attendance/v1/groups` | Lists all attendance groups with their ids and names. |
//! | [`ListUserGroup`] | `GET /open-apis/attendance/v1/groups/:group_id/list_user` | Lists the members of an attendance group. |
//! | [`SearchGroup`] | `POST /open-apis/attendance/v1/groups/search` | Finds attendance groups by an exact name or a part of it, latest change first, 10 at most; changes show within seconds. |
//! | [`PatchLeaveAccrualRecord`] | `PATCH /open-apis/attendance/v1/leave_accrual_record/:leave_id` | Changes the amount and the expiry of leave that was granted by hand; grants that the system made cannot be changed. |
//! | [`GetLeaveEmployExpireRecord`] | `GET /open-apis/attendance/v1/leave_employ_expire_records/:leave_id` | Gets the leave granted to an employee that expires within a period. |
//! | [`CreateShift`] | `POST /open-apis/attendance/v1/shifts` | Creates a shift for the whole tenant or, where an id is given, changes one, which affects all groups that use it. |
//! | [`DeleteShift`] | `DELETE /open-apis/attendance/v1/shifts/:shift_id` | Deletes a shift. |
//! | [`GetShift`] | `GET /open-apis/attendance/v1/shifts/:shift_id` | Gets a shift by its id, with its rules for punching, flexible times and rests. |
//! | [`ListShift`] | `GET /open-apis/attendance/v1/shifts` | Lists all shifts, with their rules for punching, flexible times and rests. |
//! | [`QueryShift`] | `POST /open-apis/attendance/v1/shifts/query` | Gets a shift by its name, with its rules for punching, flexible times and rests. |
//! | [`CreateUserApproval`] | `POST /open-apis/attendance/v1/user_approvals` | Writes leave, overtime, trips and outings that another system approved; they are only added, never replaced. |
//! | [`QueryUserApproval`] | `POST /open-apis/attendance/v1/user_approvals/query` | Gets the leave, overtime, trips and outings of users in a period. |
//! | [`BatchCreateUserDailyShift`] | `POST /open-apis/attendance/v1/user_daily_shifts/batch_create` | Sets which shift users work on given days; days that are scheduled already are changed. |
//! | [`BatchCreateTempUserDailyShift`] | `POST /open-apis/attendance/v1/user_daily_shifts/batch_create_temp` | Sets shifts for users that hold on given days only; a paid feature, and some may fail though the call succeeds. |
//! | [`QueryUserDailyShift`] | `POST /open-apis/attendance/v1/user_daily_shifts/query` | Gets which shifts users work, over 30 days at most. |
//! | [`BatchCreateUserFlow`] | `POST /open-apis/attendance/v1/user_flows/batch_create` | Imports punches, of an attendance machine for example; results are then computed by the users' shifts. |
//! | [`BatchDeleteUserFlow`] | `POST /open-apis/attendance/v1/user_flows/batch_del` | Deletes punches that were imported and computes the results anew. |
//! | [`GetUserFlow`] | `GET /open-apis/attendance/v1/user_flows/:user_flow_id` | Gets a punch: when, where and how a user clocked in or out. |
//! | [`QueryUserFlow`] | `POST /open-apis/attendance/v1/user_flows/query` | Gets the valid punches of users in a period; those that are invalid or pending are left out. |
//! | [`ModifyUserSetting`] | `POST /open-apis/attendance/v1/user_settings/modify` | Sets the photo for face recognition of a user; the admin console cannot do so any more. |
//! | [`QueryUserSetting`] | `GET /open-apis/attendance/v1/user_settings/query` | Gets the photos for face recognition of users. |
//! | [`QueryUserStatsData`] | `POST /open-apis/attendance/v1/user_stats_datas/query` | Gets daily or monthly attendance statistics of users; days outside any attendance group have none. |
//! | [`QueryUserStatsField`] | `POST /open-apis/attendance/v1/user_stats_fields/query` | Gets the columns that daily or monthly statistics can have; newer columns of leave and overtime are left out. |
//! | [`QueryUserStatsView`] | `POST /open-apis/attendance/v1/user_stats_views/query` | Gets the columns chosen for daily or monthly statistics, in the view of one user for compatibility. |
//! | [`UpdateUserStatsView`] | `PUT /open-apis/attendance/v1/user_stats_views/:user_stats_view_id` | Replaces the columns chosen for daily or monthly statistics as a whole. |
//! | [`QueryUserTask`] | `POST /open-apis/attendance/v1/user_tasks/query` | Gets the attendance results of users by day: one record for each start and end of work, however often they punched. |
//! | [`CreateUserTaskRemedy`] | `POST /open-apis/attendance/v1/user_task_remedys` | Writes a request to correct a missed punch that was made in another system; it is pending until its state is updated. |
//! | [`QueryUserTaskRemedy`] | `POST /open-apis/attendance/v1/user_task_remedys/query` | Gets the corrections of missed punches of users. |
//! | [`QueryAllowedRemedies`] | `POST /open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys` | Gets which starts and ends of work a user can still correct on a given day. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod approval_info;
pub mod archive_rule;
pub mod file;
pub mod group;
pub mod leave_accrual_record;
pub mod leave_employ_expire_record;
pub mod shift;
pub mod user_approval;
pub mod user_daily_shift;
pub mod user_flow;
pub mod user_setting;
pub mod user_stats_data;
pub mod user_stats_field;
pub mod user_stats_view;
pub mod user_task;
pub mod user_task_remedy;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use approval_info::*;
#[doc(inline)]
pub use archive_rule::*;
#[doc(inline)]
pub use file::*;
#[doc(inline)]
pub use group::*;
#[doc(inline)]
pub use leave_accrual_record::*;
#[doc(inline)]
pub use leave_employ_expire_record::*;
#[doc(inline)]
pub use shift::*;
#[doc(inline)]
pub use user_approval::*;
#[doc(inline)]
pub use user_daily_shift::*;
#[doc(inline)]
pub use user_flow::*;
#[doc(inline)]
pub use user_setting::*;
#[doc(inline)]
pub use user_stats_data::*;
#[doc(inline)]
pub use user_stats_field::*;
#[doc(inline)]
pub use user_stats_view::*;
#[doc(inline)]
pub use user_task::*;
#[doc(inline)]
pub use user_task_remedy::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
