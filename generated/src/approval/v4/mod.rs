// Written by `cargo xtask codegen`; do not edit.

//! `approval.v4`: 31 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateApproval`] | `POST /open-apis/approval/v4/approvals` | Creates an approval definition with its form and its process, or updates one whose code is given. |
//! | [`GetApproval`] | `GET /open-apis/approval/v4/approvals/:approval_code` | Returns an approval definition by its code: name, status, form, nodes and who may see it. |
//! | [`SubscribeApproval`] | `POST /open-apis/approval/v4/approvals/:approval_code/subscribe` | Subscribes the app to the events of one approval definition. |
//! | [`UnsubscribeApproval`] | `POST /open-apis/approval/v4/approvals/:approval_code/unsubscribe` | Ends the app's subscription to the events of one approval definition. |
//! | [`ListDistrict`] | `GET /open-apis/approval/v4/districts` | Lists districts of the geography library that address fields of forms use. |
//! | [`SearchDistrict`] | `POST /open-apis/approval/v4/districts/search` | Searches the geography library for districts by keyword. |
//! | [`CreateExternalApproval`] | `POST /open-apis/approval/v4/external_approvals` | Creates or updates the definition of an approval that runs in a third-party system. |
//! | [`GetExternalApproval`] | `GET /open-apis/approval/v4/external_approvals/:approval_code` | Returns the definition of a third-party approval by its code. |
//! | [`CheckExternalInstance`] | `POST /open-apis/approval/v4/external_instances/check` | Compares third-party instances with what was synchronised and returns those that differ. |
//! | [`CreateExternalInstance`] | `POST /open-apis/approval/v4/external_instances` | Synchronises an instance of a third-party approval, with its tasks, so that users see and handle it here. |
//! | [`ListExternalTask`] | `GET /open-apis/approval/v4/external_tasks` | Lists the states of third-party approval tasks, filtered by definition, instance, user or status. |
//! | [`AddSignInstance`] | `POST /open-apis/approval/v4/instances/add_sign` | Adds approvers to a task, before, after or beside the current one. |
//! | [`CancelInstance`] | `POST /open-apis/approval/v4/instances/cancel` | Withdraws a running approval instance on behalf of the user who started it. |
//! | [`CopyInstanceTo`] | `POST /open-apis/approval/v4/instances/cc` | Copies users in on an approval instance, with an optional comment. |
//! | [`CreateInstance`] | `POST /open-apis/approval/v4/instances` | Starts an instance of an approval definition, with the form filled in and approvers chosen where the process asks for it. |
//! | [`GetInstance`] | `GET /open-apis/approval/v4/instances/:instance_id` | Returns one approval instance: form, tasks, comments and timeline. |
//! | [`ListInstance`] | `GET /open-apis/approval/v4/instances` | Lists the codes of the instances of one approval definition that were started within a time range, page by page. |
//! | [`PreviewInstance`] | `POST /open-apis/approval/v4/instances/preview` | Returns the nodes and approvers that an instance would pass through, before it is started or while it runs. |
//! | [`QueryInstance`] | `POST /open-apis/approval/v4/instances/query` | Searches approval instances by user, definition, status, group and time. |
//! | [`SearchCcInstance`] | `POST /open-apis/approval/v4/instances/search_cc` | Searches what users were copied in on, by user, definition, read status and time. |
//! | [`RollbackInstance`] | `POST /open-apis/approval/v4/instances/specified_rollback` | Sends an approval task back to one or more nodes that were passed already. |
//! | [`CreateInstanceComment`] | `POST /open-apis/approval/v4/instances/:instance_id/comments` | Adds a comment, or a reply to one, to an approval instance. |
//! | [`DeleteInstanceComment`] | `DELETE /open-apis/approval/v4/instances/:instance_id/comments/:comment_id` | Deletes one comment or reply of an approval instance. |
//! | [`ListInstanceComment`] | `GET /open-apis/approval/v4/instances/:instance_id/comments` | Lists the comments and replies of an approval instance. |
//! | [`RemoveInstanceComment`] | `POST /open-apis/approval/v4/instances/:instance_id/comments/remove` | Deletes all comments and replies of an approval instance. |
//! | [`ApproveTask`] | `POST /open-apis/approval/v4/tasks/approve` | Approves a task of an approval instance on behalf of its approver, with an optional comment and form. |
//! | [`QueryTask`] | `GET /open-apis/approval/v4/tasks/query` | Lists a user's approval tasks by topic: to do, done, started, or copied in on. |
//! | [`RejectTask`] | `POST /open-apis/approval/v4/tasks/reject` | Rejects a task of an approval instance on behalf of its approver. |
//! | [`ResubmitTask`] | `POST /open-apis/approval/v4/tasks/resubmit` | Submits an approval again that was sent back to the user who started it. |
//! | [`SearchTask`] | `POST /open-apis/approval/v4/tasks/search` | Searches approval tasks by user, definition, status, group and time. |
//! | [`TransferTask`] | `POST /open-apis/approval/v4/tasks/transfer` | Hands a task of an approval instance over to another approver. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod approval;
pub mod district;
pub mod external_approval;
pub mod external_instance;
pub mod external_task;
pub mod instance;
pub mod instance_comment;
pub mod task;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use approval::*;
#[doc(inline)]
pub use district::*;
#[doc(inline)]
pub use external_approval::*;
#[doc(inline)]
pub use external_instance::*;
#[doc(inline)]
pub use external_task::*;
#[doc(inline)]
pub use instance::*;
#[doc(inline)]
pub use instance_comment::*;
#[doc(inline)]
pub use task::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
