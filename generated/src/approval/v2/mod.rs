// Written by `cargo xtask codegen`; do not edit.

//! `approval.v2`: 18 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateApproval`] | `POST /approval/openapi/v2/approval/create` | Creates an approval definition, or replaces the one whose code is given; it cannot be disabled or deleted again. Superseded by a newer version. |
//! | [`GetApproval`] | `POST /approval/openapi/v2/approval/get` | Returns an approval definition: its form, its nodes and who may see it. |
//! | [`SearchCc`] | `POST /approval/openapi/v2/cc/search` | Searches what was copied to users, by user, definition, instance, title, state and time. Superseded by a newer version. |
//! | [`ListExternal`] | `POST /approval/openapi/v2/external/list` | Lists the states of tasks of third-party approvals, by instance, approver or state. Superseded by a newer version. |
//! | [`CreateExternalInstance`] | `POST /approval/openapi/v2/external/instance/create` | Copies an instance of a third-party approval with its tasks into the approval center, which shows it but does not run it. Superseded by a newer version. |
//! | [`UploadFile`] | `POST /approval/openapi/v2/file/upload` | Uploads an image or attachment to the approval system and returns the code that form fields refer to it by. |
//! | [`ApproveInstance`] | `POST /approval/openapi/v2/instance/approve` | Approves a task of an approval instance on behalf of its approver. |
//! | [`CancelInstance`] | `POST /approval/openapi/v2/instance/cancel` | Withdraws a running approval instance on behalf of a user. |
//! | [`CopyInstanceTo`] | `POST /approval/openapi/v2/instance/cc` | Copies users in on an approval instance. |
//! | [`CreateInstance`] | `POST /approval/openapi/v2/instance/create` | Starts an approval instance on behalf of a user, with the form filled in. |
//! | [`GetInstance`] | `POST /approval/openapi/v2/instance/get` | Returns one approval instance: form, tasks, comments and timeline. |
//! | [`ListInstance`] | `POST /approval/openapi/v2/instance/list` | Lists the codes of the instances of one approval definition that were started within a time range. |
//! | [`RejectInstance`] | `POST /approval/openapi/v2/instance/reject` | Rejects a task of an approval instance on behalf of its approver. |
//! | [`SearchInstance`] | `POST /approval/openapi/v2/instance/search` | Searches approval instances by user, definition, code, title, state and time. Superseded by a newer version. |
//! | [`TransferInstance`] | `POST /approval/openapi/v2/instance/transfer` | Hands a task of an approval instance over to another approver. |
//! | [`SubscribeSubscription`] | `POST /approval/openapi/v2/subscription/subscribe` | Subscribes the app to the events of one approval definition. |
//! | [`UnsubscribeSubscription`] | `POST /approval/openapi/v2/subscription/unsubscribe` | Ends the app's subscription to the events of one approval definition. |
//! | [`SearchTask`] | `POST /approval/openapi/v2/task/search` | Searches approval tasks by user, definition, instance, title, state and time. Superseded by a newer version. |

pub mod approval;
pub mod cc;
pub mod external;
pub mod external_instance;
pub mod file;
pub mod instance;
pub mod subscription;
pub mod task;
mod shapes;
mod enumerations;
#[doc(inline)]
pub use approval::*;
#[doc(inline)]
pub use cc::*;
#[doc(inline)]
pub use external::*;
#[doc(inline)]
pub use external_instance::*;
#[doc(inline)]
pub use file::*;
#[doc(inline)]
pub use instance::*;
#[doc(inline)]
pub use subscription::*;
#[doc(inline)]
pub use task::*;
pub use shapes::*;
pub use enumerations::*;
