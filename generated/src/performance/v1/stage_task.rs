// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `stage_task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the tasks of all users in a cycle, a page at a time, by kind and due time.
///
/// [`POST /open-apis/performance/v1/stage_tasks/find_by_page`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_page>) gives [`FindByPageStageTaskResponse`] or fails with [`FindByPageStageTaskError`].
///
/// Token: tenant. Scopes, any one of: `performance:performance`, `performance:performance:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let mut items = client.list(FindByPageStageTask::new(semester_id)).items();
/// ```
#[doc(
    alias(
        "performance.v1.stage_task.find_by_page",
        "/open-apis/performance/v1/stage_tasks/find_by_page"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct FindByPageStageTask {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ReviewDataUserIdType>,
    /// The cycle. Example: `7033710017401751071`.
    pub semester_id: String,
    /// The kinds of tasks that are returned; all where left out. Length: at most 3. Example: `[1,2,3]`.
    pub task_option_lists: Option<Vec<TaskOptionList>>,
    /// Only tasks that are due after this time are returned, in milliseconds since 1970. Example: `1630425599999`.
    pub after_time: Option<String>,
    /// Only tasks that are due before this time are returned, in milliseconds since 1970. Example: `1630425599999`.
    pub before_time: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `50`. Example: `30`.
    pub page_size: Option<i64>,
}

crate::request_builder!(FindByPageStageTask {
    semester_id(impl Into<String>).into();
    user_id_type(impl Into<ReviewDataUserIdType>).into(),
    task_option_lists(impl IntoIterator<Item = impl Into<TaskOptionList>>).into_iter().map(Into::into).collect(),
    after_time(impl Into<String>).into(), before_time(impl Into<String>).into(),
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(FindByPageStageTask -> FindByPageStageTaskResponse, FindByPageStageTaskError {
    "performance.v1.stage_task.find_by_page",
    POST "/open-apis/performance/v1/stage_tasks/find_by_page", [Tenant], read_value Data, Json,
    SCOPES = ["performance:performance", "performance:performance:readonly"], LIMITS = [20 in 60];
    Query user_id_type "user_id_type", Body semester_id "semester_id",
    Body task_option_lists "task_option_lists", Body after_time "after_time",
    Body before_time "before_time", Body page_token "page_token", Body page_size "page_size"
});
crate::paged!(FindByPageStageTask: StageTask {
    page_token, page_size;
    page_token, has_more, items
});

/// What `performance.v1.stage_task.find_by_page` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindByPageStageTaskResponse {
    /// The basic data of the cycle.
    pub base: Option<SemesterBaseInfo>,
    /// The items of this page.
    pub items: Vec<StageTask>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(FindByPageStageTaskResponse {
    base "base", items "items", has_more "has_more", page_token "page_token"
});

/// What `performance.v1.stage_task.find_by_page` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FindByPageStageTaskError {
    /// `1580101` (HTTP 500): internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    InternalError,
    /// `1580102` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check types and sizes.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(FindByPageStageTaskError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102
});

/// Gets the tasks of given users in a cycle, by kind and due time; a user acting for oneself sees only the own ones.
///
/// [`POST /open-apis/performance/v1/stage_tasks/find_by_user_list`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_user_list>) gives [`FindByUserListStageTaskResponse`] or fails with [`FindByUserListStageTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `performance:performance`, `performance:performance:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(FindByUserListStageTask::new(semester_id, user_id_lists)).await?;
/// ```
#[doc(
    alias(
        "performance.v1.stage_task.find_by_user_list",
        "/open-apis/performance/v1/stage_tasks/find_by_user_list"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct FindByUserListStageTask {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ReviewDataUserIdType>,
    /// The cycle. Example: `7033710017401751071`.
    pub semester_id: String,
    /// The users, by the kind of id that the call uses; only the own one with a user access token. Length: at most 50. Example: `["bega29ca"]`.
    pub user_id_lists: Vec<String>,
    /// The kinds of tasks that are returned; all where left out. Length: at most 3. Example: `[1,2,3]`.
    pub task_option_lists: Option<Vec<TaskOptionList>>,
    /// Only tasks that are due after this time are returned, in milliseconds since 1970. Example: `1630425599999`.
    pub after_time: Option<String>,
    /// Only tasks that are due before this time are returned, in milliseconds since 1970. Example: `1630425599999`.
    pub before_time: Option<String>,
}

crate::request_builder!(FindByUserListStageTask {
    semester_id(impl Into<String>).into(),
    user_id_lists(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<ReviewDataUserIdType>).into(),
    task_option_lists(impl IntoIterator<Item = impl Into<TaskOptionList>>).into_iter().map(Into::into).collect(),
    after_time(impl Into<String>).into(), before_time(impl Into<String>).into()
});
crate::request!(FindByUserListStageTask -> FindByUserListStageTaskResponse, FindByUserListStageTaskError {
    "performance.v1.stage_task.find_by_user_list",
    POST "/open-apis/performance/v1/stage_tasks/find_by_user_list", [Tenant, User], read_value Data,
    Json, SCOPES = ["performance:performance", "performance:performance:readonly"],
    LIMITS = [20 in 60];
    Query user_id_type "user_id_type", Body semester_id "semester_id",
    Body user_id_lists "user_id_lists", Body task_option_lists "task_option_lists",
    Body after_time "after_time", Body before_time "before_time"
});

/// What `performance.v1.stage_task.find_by_user_list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindByUserListStageTaskResponse {
    /// The basic data of the cycle.
    pub base: Option<SemesterBaseInfo>,
    /// The items of this page.
    pub items: Vec<StageTask>,
}

crate::object!(FindByUserListStageTaskResponse { base "base", items "items" });

/// What `performance.v1.stage_task.find_by_user_list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FindByUserListStageTaskError {
    /// `1580101` (HTTP 500): internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    InternalError,
    /// `1580102` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check types and sizes.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(FindByUserListStageTaskError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102
});
