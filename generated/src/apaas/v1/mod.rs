// Written by `cargo xtask codegen`; do not edit.

//! `apaas.v1`: 48 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`ListApp`] | `GET /open-apis/apaas/v1/apps` | Lists the aPaaS apps of the tenant with their states, versions, ways of billing and teams. |
//! | [`ListApplicationAuditLog`] | `GET /open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list` | Searches the audit log of an app: logins and what was done in administration; finds 10,000 records at most. |
//! | [`GetApplicationDataChangeLogDetail`] | `GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail` | Gets a record of the data change log: who changed what data, with the old and new values. |
//! | [`ListApplicationDataChangeLogs`] | `GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list` | Searches the log of changes of an app's data; finds 10,000 records at most. |
//! | [`GetApplicationAuditLog`] | `GET /open-apis/apaas/v1/applications/:namespace/audit_log` | Gets a record of the audit log: who did what, from which device and network. |
//! | [`GetApplicationEnvironmentVariable`] | `GET /open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name` | Gets an environment variable of an app with its value, encrypted ones in the clear too. |
//! | [`QueryApplicationEnvironmentVariable`] | `POST /open-apis/apaas/v1/applications/:namespace/environment_variables/query` | Searches the environment variables of an app, with their values. |
//! | [`ExecuteApplicationFlow`] | `POST /open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute` | Runs a flow of an app as a given user, and waits for its end unless told not to; a repeated idempotency key is an error. |
//! | [`InvokeApplicationFunction`] | `POST /open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke` | Runs a custom function of an app and returns its result. |
//! | [`QueryApplicationObjectOql`] | `POST /open-apis/apaas/v1/applications/:namespace/objects/oql_query` | Runs a query in OQL, the platform's query language, on the objects of an app. |
//! | [`SearchApplicationObject`] | `POST /open-apis/apaas/v1/applications/:namespace/objects/search` | Searches the records of one or more objects of an app for a keyword. |
//! | [`BatchCreateApplicationObjectRecord`] | `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create` | Creates up to 500 records of an object; the result says for each whether it succeeded. |
//! | [`BatchDeleteApplicationObjectRecord`] | `DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete` | Deletes up to 500 records of an object; the result says for each whether it succeeded. |
//! | [`BatchQueryApplicationObjectRecord`] | `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query` | Lists the records of an object with the fields asked for, filtered, ordered or grouped; up to 500 a page. |
//! | [`BatchUpdateApplicationObjectRecord`] | `PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update` | Changes up to 500 records of an object by their ids; the result says for each whether it succeeded. |
//! | [`CreateApplicationObjectRecord`] | `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records` | Creates a record of an object and returns its id. |
//! | [`DeleteApplicationObjectRecord`] | `DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id` | Deletes a record of an object. |
//! | [`PatchApplicationObjectRecord`] | `PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id` | Changes the given fields of a record of an object. |
//! | [`QueryApplicationObjectRecord`] | `POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query` | Gets a record of an object with the fields asked for, also from related records. |
//! | [`BatchCreateAuthorizationApplicationRecordPermissionMember`] | `POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_create_authorization` | Adds users to a record permission, which lets them work with certain records of an app. |
//! | [`BatchRemoveAuthorizationApplicationRecordPermissionMember`] | `POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization` | Removes users from a record permission of an app. |
//! | [`BatchCreateAuthorizationApplicationRoleMember`] | `POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization` | Adds users and departments to a role of an app. |
//! | [`BatchRemoveAuthorizationApplicationRoleMember`] | `POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_remove_authorization` | Removes users and departments from a role of an app. |
//! | [`GetApplicationRoleMember`] | `GET /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member` | Gets the members of a role of an app: users, departments and the rule that selects users. |
//! | [`CancelApprovalInstance`] | `POST /open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel` | Withdraws a manual task, an approval or a form to fill in, by its approval instance. |
//! | [`AddAssigneeApprovalTask`] | `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee` | Adds people to a manual task, to work on it at the same time or after the current ones. |
//! | [`AgreeApprovalTask`] | `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/agree` | Approves a manual task on behalf of a user. |
//! | [`RejectApprovalTask`] | `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/reject` | Rejects a manual task on behalf of a user. |
//! | [`TransferApprovalTask`] | `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer` | Hands a manual task over from some approvers to others. |
//! | [`ListSeatActivity`] | `GET /open-apis/apaas/v1/seat_activities` | Lists when users last used an app with their seats; an aPaaS system administrator must authorize the call. |
//! | [`ListSeatAssignment`] | `GET /open-apis/apaas/v1/seat_assignments` | Lists which users have seats, on the platform or in single apps; an aPaaS system administrator must authorize the call. |
//! | [`CopyUserTaskTo`] | `POST /open-apis/apaas/v1/user_tasks/:task_id/cc` | Sends a copy of a manual task to users. |
//! | [`CreateUserTaskChatGroup`] | `POST /open-apis/apaas/v1/user_tasks/:task_id/chat_group` | Creates a chat about a manual task with the invited users, or brings them into an existing one. |
//! | [`ExpediteUserTask`] | `POST /open-apis/apaas/v1/user_tasks/:task_id/expediting` | Urges the people who are working on a manual task. |
//! | [`QueryUserTask`] | `POST /open-apis/apaas/v1/user_task/query` | Lists the manual tasks that a user started, has to do or was copied on, pending or done. |
//! | [`RollbackUserTask`] | `POST /open-apis/apaas/v1/user_tasks/:task_id/rollback` | Sends a manual task back to an earlier task of its flow. |
//! | [`RollbackPointsUserTask`] | `POST /open-apis/apaas/v1/user_tasks/:task_id/rollback_points` | Lists the earlier tasks that a manual task can be sent back to. |
//! | [`ExecuteWorkspaceSqlCommands`] | `POST /open-apis/apaas/v1/workspaces/:workspace_id/sql_commands` | Runs an SQL statement in a workspace; only queries return a result. |
//! | [`GetWorkspaceEnum`] | `GET /open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name` | Gets a custom enumeration of a workspace with its values. |
//! | [`ListWorkspaceEnum`] | `GET /open-apis/apaas/v1/workspaces/:workspace_id/enums` | Lists the custom enumerations of a workspace with their values. |
//! | [`ListWorkspaceTable`] | `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables` | Lists the data tables of a workspace with their columns. |
//! | [`BatchUpdateWorkspaceTableRecords`] | `PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update` | Updates up to 500 records of a table by their primary keys; all must change the same columns. |
//! | [`DeleteWorkspaceTableRecords`] | `DELETE /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` | Deletes all records of a table that a filter matches. |
//! | [`GetWorkspaceTableRecords`] | `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` | Lists records of a table, with columns, filter and order in the syntax of PostgREST. |
//! | [`PatchWorkspaceTableRecords`] | `PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` | Sets the same values on all records of a table that a filter matches. |
//! | [`CreateWorkspaceTableRecords`] | `POST /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records` | Inserts up to 500 records into a table; the `Prefer` header makes it update those that exist. |
//! | [`GetWorkspaceTable`] | `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name` | Gets a data table of a workspace with its columns. |
//! | [`GetWorkspaceViews`] | `GET /open-apis/apaas/v1/workspaces/:workspace_id/views/:view_name/records` | Lists records of a view, with columns, filter and order in the syntax of PostgREST. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod app;
pub mod application_audit_log;
pub mod application_environment_variable;
pub mod application_flow;
pub mod application_function;
pub mod application_object;
pub mod application_object_record;
pub mod application_record_permission_member;
pub mod application_role_member;
pub mod approval_instance;
pub mod approval_task;
pub mod seat_activity;
pub mod seat_assignment;
pub mod user_task;
pub mod workspace;
pub mod workspace_enum;
pub mod workspace_table;
pub mod workspace_view;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use app::*;
#[doc(inline)]
pub use application_audit_log::*;
#[doc(inline)]
pub use application_environment_variable::*;
#[doc(inline)]
pub use application_flow::*;
#[doc(inline)]
pub use application_function::*;
#[doc(inline)]
pub use application_object::*;
#[doc(inline)]
pub use application_object_record::*;
#[doc(inline)]
pub use application_record_permission_member::*;
#[doc(inline)]
pub use application_role_member::*;
#[doc(inline)]
pub use approval_instance::*;
#[doc(inline)]
pub use approval_task::*;
#[doc(inline)]
pub use seat_activity::*;
#[doc(inline)]
pub use seat_assignment::*;
#[doc(inline)]
pub use user_task::*;
#[doc(inline)]
pub use workspace::*;
#[doc(inline)]
pub use workspace_enum::*;
#[doc(inline)]
pub use workspace_table::*;
#[doc(inline)]
pub use workspace_view::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
