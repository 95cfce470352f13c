// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `task_reminder`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a reminder to a task, relative to its due time and not in the past. Deprecated.
///
/// [`POST /open-apis/task/v1/tasks/:task_id/reminders`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/create>) gives [`CreateTaskReminderResponse`] or fails with [`CreateTaskReminderError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateTaskReminder::new(task_id, relative_fire_minute)).await?;
/// ```
#[doc(
    alias("task.v1.task_reminder.create", "/open-apis/task/v1/tasks/:task_id/reminders")
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTaskReminder {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
    /// How long before the due time the reminder comes, in minutes; negative after it. Example: `30`.
    pub relative_fire_minute: i64,
}

crate::request_builder!(CreateTaskReminder {
    task_id(impl Into<String>).into(), relative_fire_minute(i64);
});
crate::request!(CreateTaskReminder -> CreateTaskReminderResponse, CreateTaskReminderError {
    "task.v1.task_reminder.create", POST "/open-apis/task/v1/tasks/:task_id/reminders",
    [Tenant, User], read_value Data, Json, SCOPES = ["task:task"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Body relative_fire_minute "relative_fire_minute"
});

/// What `task.v1.task_reminder.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskReminderResponse {
    /// The reminder.
    pub reminder: Option<Reminder>,
}

crate::object!(CreateTaskReminderResponse { reminder "reminder" });

/// What `task.v1.task_reminder.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTaskReminderError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 400): be refused to create or update task
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470419` (HTTP 400): task due time not set
    ///
    /// The task has no due time. Set one first.
    TaskDueTimeNotSet,
    /// `1470420` (HTTP 400): already exists duplicate reminder time
    AlreadyExistsDuplicateReminderTime,
    /// `1470427` (HTTP 400): total reminder exceeds limit
    TotalReminderExceedsLimit,
    /// `1470450` (HTTP 400): request too fast
    ///
    /// There are too many requests. Try again later.
    RequestTooFast,
    /// `1470451` (HTTP 400): request api concurrently
    ///
    /// There are too many operations on the same task. Make the calls one after another.
    RequestApiConcurrently,
    /// `1470602` (HTTP 400): Invalid task id.
    ///
    /// The id of the task is not valid. Check `task_id`.
    InvalidTaskId,
    /// `1470721` (HTTP 500): add task remainder failded
    AddTaskRemainderFailded,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTaskReminderError: CODES {
    PermissionDenied = 1470403 + 1, NotFoundOrRefused = 1470404 + 1, TaskDueTimeNotSet = 1470419,
    AlreadyExistsDuplicateReminderTime = 1470420, TotalReminderExceedsLimit = 1470427,
    RequestTooFast = 1470450 + 1, RequestApiConcurrently = 1470451 + 1, InvalidTaskId = 1470602,
    AddTaskRemainderFailded = 1470721
});

/// Deletes a reminder of a task. Deprecated.
///
/// [`DELETE /open-apis/task/v1/tasks/:task_id/reminders/:reminder_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/delete>) gives [`DeleteTaskReminderResponse`] or fails with [`DeleteTaskReminderError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteTaskReminder::new(task_id, reminder_id)).await?;
/// ```
#[doc(
    alias(
        "task.v1.task_reminder.delete",
        "/open-apis/task/v1/tasks/:task_id/reminders/:reminder_id"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTaskReminder {
    /// The task. Example: `83912691-2e43-47fc-94a4-d512e03984fa`.
    pub task_id: String,
    /// The reminder. Example: `1`.
    pub reminder_id: String,
}

crate::request_builder!(DeleteTaskReminder {
    task_id(impl Into<String>).into(), reminder_id(impl Into<String>).into();
});
crate::request!(DeleteTaskReminder -> DeleteTaskReminderResponse, DeleteTaskReminderError {
    "task.v1.task_reminder.delete",
    DELETE "/open-apis/task/v1/tasks/:task_id/reminders/:reminder_id", [Tenant, User],
    read_value Data, None, SCOPES = ["task:task"], LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Path reminder_id "reminder_id"
});

/// What `task.v1.task_reminder.delete` answers with.
pub type DeleteTaskReminderResponse = crate::Empty;

/// What `task.v1.task_reminder.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteTaskReminderError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470404` (HTTP 400): be refused to create or update task
    ///
    /// It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights.
    NotFoundOrRefused,
    /// `1470450` (HTTP 400): request too fast
    ///
    /// There are too many requests. Try again later.
    RequestTooFast,
    /// `1470451` (HTTP 400): request api concurrently
    ///
    /// There are too many operations on the same task. Make the calls one after another.
    RequestApiConcurrently,
    /// `1470602` (HTTP 400): Invalid task id.
    ///
    /// The id of the task is not valid. Check `task_id`.
    InvalidTaskId,
    /// `1470720` (HTTP 404): task reminder time not found
    TaskReminderTimeNotFound,
    /// `1470722` (HTTP 500): failed to delete task reminder time
    FailedToDeleteTaskReminderTime,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteTaskReminderError: CODES {
    PermissionDenied = 1470403 + 1, NotFoundOrRefused = 1470404 + 1, RequestTooFast = 1470450 + 1,
    RequestApiConcurrently = 1470451 + 1, InvalidTaskId = 1470602,
    TaskReminderTimeNotFound = 1470720, FailedToDeleteTaskReminderTime = 1470722
});

/// Lists the reminders of a task. Deprecated.
///
/// [`GET /open-apis/task/v1/tasks/:task_id/reminders`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/list>) gives [`ListTaskReminderResponse`] or fails with [`ListTaskReminderError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `task:task`, `task:task:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListTaskReminder::new(task_id)).items();
/// ```
#[doc(
    alias("task.v1.task_reminder.list", "/open-apis/task/v1/tasks/:task_id/reminders")
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTaskReminder {
    /// The task. Example: `0d38e26e-190a-49e9-93a2-35067763ed1f`.
    pub task_id: String,
    /// How many items a page holds at most. Default: `50`. Range: `0` to `50`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `「填写上次返回的page_token」`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListTaskReminder {
    task_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListTaskReminder -> ListTaskReminderResponse, ListTaskReminderError {
    "task.v1.task_reminder.list", GET "/open-apis/task/v1/tasks/:task_id/reminders", [Tenant, User],
    read_value Data, None, SCOPES = ["task:task", "task:task:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path task_id "task_id", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListTaskReminder: Reminder { page_token, page_size; page_token, has_more, items });

/// What `task.v1.task_reminder.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskReminderResponse {
    /// The items of this page.
    pub items: Vec<Reminder>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListTaskReminderResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `task.v1.task_reminder.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTaskReminderError {
    /// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights.
    PermissionDenied,
    /// `1470432` (HTTP 400): have no permission to get task
    ///
    /// The caller may not see the task. Check the caller's rights.
    HaveNoPermissionToGetTask,
    /// `1470602` (HTTP 400): Invalid task id.
    ///
    /// The id of the task is not valid. Check `task_id`.
    InvalidTaskId,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListTaskReminderError: CODES {
    PermissionDenied = 1470403 + 1, HaveNoPermissionToGetTask = 1470432 + 1, InvalidTaskId = 1470602
});
