// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the states of third-party approval tasks, filtered by definition, instance, user or status.
///
/// [`GET /open-apis/approval/v4/external_tasks`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_task/list>) gives [`ListExternalTaskResponse`] or fails with [`ListExternalTaskError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:external_task`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListExternalTask::new()).items();
/// ```
#[doc(alias("approval.v4.external_task.list", "/open-apis/approval/v4/external_tasks"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListExternalTask {
    /// How many items a page holds at most. Default: `50`. Range: at most `500`. Example: `100`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU`.
    pub page_token: Option<String>,
    /// The definitions whose tasks are listed, 20 at most. Length: at most 20. Example: `["E78F1022-A166-447C-8320-E151DA90D70F"]`.
    pub approval_codes: Option<Vec<String>>,
    /// The instances whose tasks are listed, 20 at most. Example: `["oa_159160304"]`.
    pub instance_ids: Option<Vec<String>>,
    /// The approvers whose tasks are listed, by their ids within the tenant. Example: `["112321"]`.
    pub user_ids: Option<Vec<String>>,
    /// The state of the tasks that are listed. Example: `PENDING`.
    pub status: Option<ExternalTaskStatus>,
}

crate::request_builder!(ListExternalTask {
    page_size(i64), page_token(impl Into<String>).into(),
    approval_codes(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    instance_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    status(impl Into<ExternalTaskStatus>).into()
});
crate::request!(ListExternalTask -> ListExternalTaskResponse, ListExternalTaskError {
    "approval.v4.external_task.list", GET "/open-apis/approval/v4/external_tasks", [Tenant],
    read_value Data, Json,
    SCOPES = ["approval:approval", "approval:approval:readonly", "approval:external_task"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token",
    Body approval_codes "approval_codes", Body instance_ids "instance_ids",
    Body user_ids "user_ids", Body status "status"
});
crate::paged!(ListExternalTask: ExternalTaskList {
    page_token, page_size;
    page_token, has_more, data
});

/// What `approval.v4.external_task.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalTaskResponse {
    /// The data.
    pub data: Vec<ExternalTaskList>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListExternalTaskResponse {
    data "data", page_token "page_token", has_more "has_more"
});

/// What `approval.v4.external_task.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListExternalTaskError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListExternalTaskError: CODES { ParamIsInvalid = 1390001 + 1 });
