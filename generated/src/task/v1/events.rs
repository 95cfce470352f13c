// Written by `cargo xtask codegen`; do not edit.

//! The events of `task.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`TaskCommentUpdated`] | `task.task.comment.updated_v1` | A comment on a task that the app created was added, replied to, changed or deleted. |
//! | [`TenantTaskUpdated`] | `task.task.update_tenant_v1` | A task anywhere in the tenant was changed, whoever created it; carries the users whom it concerns. |
//! | [`TaskUpdated`] | `task.task.updated_v1` | A task that the app created was changed, completed or reopened. |

#![allow(deprecated, reason = "the types of superseded events refer to each other")]
#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// A comment on a task that the app created was added, replied to, changed or deleted.
///
/// The event `task.task.comment.updated_v1`.
///
/// Superseded: the platform recommends another event.
///
/// Scopes, any one of: `task:comment`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "task.task.comment.updated_v1")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct TaskCommentUpdated {
    /// The task.
    pub task_id: Option<String>,
    /// The comment.
    pub comment_id: Option<String>,
    /// The comment that this one replies to, if any.
    pub parent_id: Option<String>,
    /// The type of the document.
    pub obj_type: Option<i64>,
}

crate::object!(TaskCommentUpdated {
    task_id "task_id", comment_id "comment_id", parent_id "parent_id", obj_type "obj_type"
});
crate::event!(TaskCommentUpdated { "task.task.comment.updated_v1", V2 });

/// A task anywhere in the tenant was changed, whoever created it; carries the users whom it concerns.
///
/// The event `task.task.update_tenant_v1`.
///
/// Superseded: the platform recommends another event.
///
/// Scopes, any one of: `task:task.event_update_tenant:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/events/update_tenant>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "task.task.update_tenant_v1")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct TenantTaskUpdated {
    /// The users.
    pub user_id_list: Option<UserIdList>,
    /// The task.
    pub task_id: Option<String>,
    /// What was changed: the task, its members or its progress.
    pub object_type: Option<ObjectType>,
    /// The type of event.
    pub event_type: Option<EventType>,
}

crate::object!(TenantTaskUpdated {
    user_id_list "user_id_list", task_id "task_id", object_type "object_type",
    event_type "event_type"
});
crate::event!(TenantTaskUpdated { "task.task.update_tenant_v1", V2 });

/// A task that the app created was changed, completed or reopened.
///
/// The event `task.task.updated_v1`.
///
/// Superseded: the platform recommends another event.
///
/// Scopes, any one of: `task:task`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "task.task.updated_v1")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct TaskUpdated {
    /// The task.
    pub task_id: Option<String>,
    /// The type of the document.
    pub obj_type: Option<i64>,
}

crate::object!(TaskUpdated { task_id "task_id", obj_type "obj_type" });
crate::event!(TaskUpdated { "task.task.updated_v1", V2 });

/// The type `user_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(UserId { union_id "union_id", user_id "user_id", open_id "open_id" });

/// The type `user_id_list` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserIdList {
    /// The users.
    pub user_id_list: Vec<UserId>,
}

crate::object!(UserIdList { user_id_list "user_id_list" });

/// One of `create`, `delete`, `update`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// The value `create`.
    Create,
    /// The value `delete`.
    Delete,
    /// The value `update`.
    Update,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EventType: String { Create = "create", Delete = "delete", Update = "update" });

/// One of `task`, `collaborator`, `follower`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ObjectType {
    /// The value `task`.
    Task,
    /// The value `collaborator`.
    Collaborator,
    /// The value `follower`.
    Follower,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ObjectType: String {
    Task = "task", Collaborator = "collaborator", Follower = "follower"
});
