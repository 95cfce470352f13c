// Written by `cargo xtask codegen`; do not edit.

//! `task.v1`: 23 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`BatchDeleteCollaboratorTask`] | `POST /open-apis/task/v1/tasks/:task_id/batch_delete_collaborator` | Removes several people from those who do a task, and returns who was removed. Deprecated. |
//! | [`BatchDeleteFollowerTask`] | `POST /open-apis/task/v1/tasks/:task_id/batch_delete_follower` | Removes several followers from a task, and returns who was removed. Deprecated. |
//! | [`CompleteTask`] | `POST /open-apis/task/v1/tasks/:task_id/complete` | Completes a task as a whole, for everybody who has it. Deprecated. |
//! | [`CreateTask`] | `POST /open-apis/task/v1/tasks` | Creates a task with title, due time, repetition and people. Deprecated. |
//! | [`DeleteTask`] | `DELETE /open-apis/task/v1/tasks/:task_id` | Deletes a task. Deprecated. |
//! | [`GetTask`] | `GET /open-apis/task/v1/tasks/:task_id` | Gets a task by its id. Deprecated. |
//! | [`ListTask`] | `GET /open-apis/task/v1/tasks` | Lists the tasks of a user or, as the tenant, those that the app itself created. Deprecated. |
//! | [`PatchTask`] | `PATCH /open-apis/task/v1/tasks/:task_id` | Changes the fields of a task that `update_fields` names. Deprecated. |
//! | [`UncompleteTask`] | `POST /open-apis/task/v1/tasks/:task_id/uncomplete` | Makes a completed task open again. Deprecated. |
//! | [`CreateTaskCollaborator`] | `POST /open-apis/task/v1/tasks/:task_id/collaborators` | Adds people to those who do a task; followers may not do this. Deprecated. |
//! | [`DeleteTaskCollaborator`] | `DELETE /open-apis/task/v1/tasks/:task_id/collaborators/:collaborator_id` | Removes one person from those who do a task. Deprecated. |
//! | [`ListTaskCollaborator`] | `GET /open-apis/task/v1/tasks/:task_id/collaborators` | Lists the people who do a task. Deprecated. |
//! | [`CreateTaskComment`] | `POST /open-apis/task/v1/tasks/:task_id/comments` | Comments on a task or replies to a comment. Deprecated. |
//! | [`DeleteTaskComment`] | `DELETE /open-apis/task/v1/tasks/:task_id/comments/:comment_id` | Deletes a comment on a task. Deprecated. |
//! | [`GetTaskComment`] | `GET /open-apis/task/v1/tasks/:task_id/comments/:comment_id` | Gets a comment on a task. Deprecated. |
//! | [`ListTaskComment`] | `GET /open-apis/task/v1/tasks/:task_id/comments` | Lists the comments on a task, earliest first unless told otherwise. Deprecated. |
//! | [`UpdateTaskComment`] | `PUT /open-apis/task/v1/tasks/:task_id/comments/:comment_id` | Changes the text of a comment on a task. Deprecated. |
//! | [`CreateTaskFollower`] | `POST /open-apis/task/v1/tasks/:task_id/followers` | Adds followers to a task. Deprecated. |
//! | [`DeleteTaskFollower`] | `DELETE /open-apis/task/v1/tasks/:task_id/followers/:follower_id` | Removes one follower from a task. Deprecated. |
//! | [`ListTaskFollower`] | `GET /open-apis/task/v1/tasks/:task_id/followers` | Lists the followers of a task. Deprecated. |
//! | [`CreateTaskReminder`] | `POST /open-apis/task/v1/tasks/:task_id/reminders` | Adds a reminder to a task, relative to its due time and not in the past. Deprecated. |
//! | [`DeleteTaskReminder`] | `DELETE /open-apis/task/v1/tasks/:task_id/reminders/:reminder_id` | Deletes a reminder of a task. Deprecated. |
//! | [`ListTaskReminder`] | `GET /open-apis/task/v1/tasks/:task_id/reminders` | Lists the reminders of a task. Deprecated. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod task;
pub mod task_collaborator;
pub mod task_comment;
pub mod task_follower;
pub mod task_reminder;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use task::*;
#[doc(inline)]
pub use task_collaborator::*;
#[doc(inline)]
pub use task_comment::*;
#[doc(inline)]
pub use task_follower::*;
#[doc(inline)]
pub use task_reminder::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
