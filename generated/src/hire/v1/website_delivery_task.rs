// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `website_delivery_task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the result of a task that applies with a resume file; poll until there is data, usually within a minute.
///
/// [`GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery_task/get>) gives [`GetWebsiteDeliveryTaskResponse`] or fails with [`GetWebsiteDeliveryTaskError`].
///
/// Token: tenant. Scopes, any one of: `hire:site_application:readonly`, `hire:site_application`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = GetWebsiteDeliveryTask::new(website_id, delivery_task_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.website_delivery_task.get",
        "/open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebsiteDeliveryTask {
    /// The career site. Example: `7047318856652261676`.
    pub website_id: String,
    /// The task, as its start returned it. Example: `f1c2a0f138ec492d99d7ab73594158ad`.
    pub delivery_task_id: String,
}

crate::request_builder!(GetWebsiteDeliveryTask {
    website_id(impl Into<String>).into(), delivery_task_id(impl Into<String>).into();
});
crate::request!(GetWebsiteDeliveryTask -> GetWebsiteDeliveryTaskResponse, GetWebsiteDeliveryTaskError {
    "hire.v1.website_delivery_task.get",
    GET "/open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id", [Tenant],
    read_value Data, None, SCOPES = ["hire:site_application:readonly", "hire:site_application"],
    LIMITS = [1000 in 60, 50 in 1];
    Path website_id "website_id", Path delivery_task_id "delivery_task_id"
});

/// What `hire.v1.website_delivery_task.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebsiteDeliveryTaskResponse {
    /// How far the task has come.
    pub status: Option<WebsiteDeliveryTaskStatus>,
    /// The application that was made on the career site.
    pub delivery: Option<WebsiteDeliveryDto>,
    /// Why the task failed; only where it did.
    pub status_msg: Option<String>,
    /// The id of the application that exists already, where the task failed since it repeats one.
    pub extra_info: Option<String>,
}

crate::object!(GetWebsiteDeliveryTaskResponse {
    status "status", delivery "delivery", status_msg "status_msg", extra_info "extra_info"
});

/// What `hire.v1.website_delivery_task.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetWebsiteDeliveryTaskError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002008` (HTTP 400): Task not found or task error
    TaskNotFoundOrTaskError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetWebsiteDeliveryTaskError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, TaskNotFoundOrTaskError = 1002008
});
