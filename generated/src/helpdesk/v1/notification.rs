// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `notification`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Withdraws a push from review.
///
/// [`POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_approve>) gives [`CancelApproveNotificationResponse`] or fails with [`CancelApproveNotificationError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(CancelApproveNotification::new(notification_id)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.notification.cancel_approve",
        "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelApproveNotification {
    /// The push. Example: `6981801914270744596`.
    pub notification_id: String,
}

crate::request_builder!(CancelApproveNotification { notification_id(impl Into<String>).into(); });
crate::request!(CancelApproveNotification -> CancelApproveNotificationResponse, CancelApproveNotificationError {
    "helpdesk.v1.notification.cancel_approve",
    POST "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve", [User],
    read_value Data, None, SCOPES = ["helpdesk:all"], LIMITS = [10 in 60];
    Path notification_id "notification_id"
});

/// What `helpdesk.v1.notification.cancel_approve` answers with.
pub type CancelApproveNotificationResponse = crate::Empty;

/// What `helpdesk.v1.notification.cancel_approve` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CancelApproveNotificationError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `154005` (HTTP 405): Method Forbidden
    ///
    /// The caller may not do this. Check whether it may create pushes.
    MethodForbidden,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CancelApproveNotificationError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1,
    ResourceNotFound = 154004, MethodForbidden = 154005, InternalError = 155000
});

/// Cancels a push before, during or after its sending; messages already sent can be recalled.
///
/// [`POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_send`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_send>) gives [`CancelSendNotificationResponse`] or fails with [`CancelSendNotificationError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(CancelSendNotification::new(notification_id, is_recall)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.notification.cancel_send",
        "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_send"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelSendNotification {
    /// The push. Example: `6981801914270744596`.
    pub notification_id: String,
    /// Whether messages already sent are recalled, also those to people who just joined. Example: `true`.
    pub is_recall: bool,
}

crate::request_builder!(CancelSendNotification {
    notification_id(impl Into<String>).into(), is_recall(bool);
});
crate::request!(CancelSendNotification -> CancelSendNotificationResponse, CancelSendNotificationError {
    "helpdesk.v1.notification.cancel_send",
    POST "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_send", [User],
    read_value Data, Json, SCOPES = ["helpdesk:all"];
    Path notification_id "notification_id", Body is_recall "is_recall"
});

/// What `helpdesk.v1.notification.cancel_send` answers with.
pub type CancelSendNotificationResponse = crate::Empty;

/// What `helpdesk.v1.notification.cancel_send` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CancelSendNotificationError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `154005` (HTTP 405): Method Forbidden
    ///
    /// The caller may not do this. Check whether it may create pushes.
    MethodForbidden,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CancelSendNotificationError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1,
    ResourceNotFound = 154004, MethodForbidden = 154005, InternalError = 155000
});

/// Creates a push, a message to many users or to people who just joined, as a draft that must be reviewed before it is sent.
///
/// [`POST /open-apis/helpdesk/v1/notifications`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/create>) gives [`CreateNotificationResponse`] or fails with [`CreateNotificationError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(CreateNotification::new()).await?;
/// ```
#[doc(alias("helpdesk.v1.notification.create", "/open-apis/helpdesk/v1/notifications"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateNotification {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The push; made by the call. Example: `6981801914270744596`.
    pub id: Option<String>,
    /// The name of the push. Example: `测试推送任务`.
    pub job_name: Option<String>,
    /// The state of the push, as a number; made by the call. Example: `0`.
    pub status: Option<i64>,
    /// Who created it. Example: `{"avatar_url":"","name":"","user_id":"ou_7277fd1262bfafc363d5b2a1f9c2ac90"}`.
    pub create_user: Option<NotificationUser>,
    /// When it was created, in milliseconds since 1970. Example: `1626332244719`.
    pub created_at: Option<String>,
    /// Who last changed it. Example: `{"avatar_url":"","name":"","user_id":"ou_7277fd1262bfafc363d5b2a1f9c2ac90"}`.
    pub update_user: Option<NotificationUser>,
    /// When it was last changed, in milliseconds since 1970. Example: `1626332244719`.
    pub updated_at: Option<String>,
    /// How many users it is meant for. Example: `1`.
    pub target_user_count: Option<i64>,
    /// How many users it was sent to. Example: `1`.
    pub sent_user_count: Option<i64>,
    /// How many users have read it. Example: `1`.
    pub read_user_count: Option<i64>,
    /// When it is to be sent, in milliseconds since 1970. Example: `1626332244719`.
    pub send_at: Option<String>,
    /// The content of the push, a card as JSON in text. Example: `"{`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub push_content: Option<String>,
    /// Whether it is sent at a set time, 0, or to people who just joined, 1. Example: `0`.
    pub push_type: Option<i64>,
    /// To whom it is sent privately: everybody, nobody, some users and departments, or people who just joined. Example: `0`.
    pub push_scope_type: Option<PushScopeType>,
    /// Whether all who just joined get it or those of some departments; only for pushes to people who just joined. Example: `0`.
    pub new_staff_scope_type: Option<NewStaffScopeType>,
    /// The departments whose new people get it. Example: `[{"department_id":"od_7c1a2815c9846b5e518b950de0e62de8"}]`.
    pub new_staff_scope_department_list: Option<Vec<NotificationDepartment>>,
    /// The users that it is sent to. Example: `[{"user_id":"ou_7277fd1262bfafc363d5b2a1f9c2ac90"}]`.
    pub user_list: Option<Vec<NotificationUser>>,
    /// The departments that it is sent to. Example: `[{"department_id":"od_7c1a2815c9846b5e518b950de0e62de8"}]`.
    pub department_list: Option<Vec<NotificationDepartment>>,
    /// The chats that it is sent to; required where `push_scope_type` is 1. Example: `[{"chat_id":"oc_7c1a2815c9846b5e518b950de0e62de8"}]`.
    pub chat_list: Option<Vec<NotificationChat>>,
    /// Reserved for later. Example: `{}`.
    pub ext: Option<String>,
}

crate::request_builder!(CreateNotification {
    user_id_type(impl Into<UserIdType>).into(), id(impl Into<String>).into(),
    job_name(impl Into<String>).into(), status(i64), create_user(NotificationUser),
    created_at(impl Into<String>).into(), update_user(NotificationUser),
    updated_at(impl Into<String>).into(), target_user_count(i64), sent_user_count(i64),
    read_user_count(i64), send_at(impl Into<String>).into(), push_content(impl Into<String>).into(),
    push_type(i64), push_scope_type(impl Into<PushScopeType>).into(),
    new_staff_scope_type(impl Into<NewStaffScopeType>).into(),
    new_staff_scope_department_list(impl IntoIterator<Item = impl Into<NotificationDepartment>>).into_iter().map(Into::into).collect(),
    user_list(impl IntoIterator<Item = impl Into<NotificationUser>>).into_iter().map(Into::into).collect(),
    department_list(impl IntoIterator<Item = impl Into<NotificationDepartment>>).into_iter().map(Into::into).collect(),
    chat_list(impl IntoIterator<Item = impl Into<NotificationChat>>).into_iter().map(Into::into).collect(),
    ext(impl Into<String>).into()
});
crate::request!(CreateNotification -> CreateNotificationResponse, CreateNotificationError {
    "helpdesk.v1.notification.create", POST "/open-apis/helpdesk/v1/notifications", [User],
    read_value Data, Json, SCOPES = ["helpdesk:all"], LIMITS = [10 in 60];
    Query user_id_type "user_id_type", Body id "id", Body job_name "job_name", Body status "status",
    Body create_user "create_user", Body created_at "created_at", Body update_user "update_user",
    Body updated_at "updated_at", Body target_user_count "target_user_count",
    Body sent_user_count "sent_user_count", Body read_user_count "read_user_count",
    Body send_at "send_at", Body push_content "push_content", Body push_type "push_type",
    Body push_scope_type "push_scope_type", Body new_staff_scope_type "new_staff_scope_type",
    Body new_staff_scope_department_list "new_staff_scope_department_list",
    Body user_list "user_list", Body department_list "department_list", Body chat_list "chat_list",
    Body ext "ext"
});

/// What `helpdesk.v1.notification.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotificationResponse {
    /// The push.
    pub notification_id: Option<String>,
    /// The state of the push, as a number; made by the call.
    pub status: Option<i64>,
}

crate::object!(CreateNotificationResponse { notification_id "notification_id", status "status" });

/// What `helpdesk.v1.notification.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateNotificationError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `154005` (HTTP 405): Method Forbidden
    ///
    /// The caller may not do this. Check whether it may create pushes.
    MethodForbidden,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateNotificationError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1,
    ResourceNotFound = 154004, MethodForbidden = 154005, InternalError = 155000
});

/// Schedules an approved push to be sent at a given time.
///
/// [`POST /open-apis/helpdesk/v1/notifications/:notification_id/execute_send`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/execute_send>) gives [`ExecuteSendNotificationResponse`] or fails with [`ExecuteSendNotificationError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(ExecuteSendNotification::new(notification_id, send_at)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.notification.execute_send",
        "/open-apis/helpdesk/v1/notifications/:notification_id/execute_send"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ExecuteSendNotification {
    /// The push. Example: `6985032626234982420`.
    pub notification_id: String,
    /// When it is to be sent, in milliseconds since 1970. Example: `1624326025000`.
    pub send_at: String,
}

crate::request_builder!(ExecuteSendNotification {
    notification_id(impl Into<String>).into(), send_at(impl Into<String>).into();
});
crate::request!(ExecuteSendNotification -> ExecuteSendNotificationResponse, ExecuteSendNotificationError {
    "helpdesk.v1.notification.execute_send",
    POST "/open-apis/helpdesk/v1/notifications/:notification_id/execute_send", [User],
    read_value Data, Json, SCOPES = ["helpdesk:all"], LIMITS = [10 in 60];
    Path notification_id "notification_id", Body send_at "send_at"
});

/// What `helpdesk.v1.notification.execute_send` answers with.
pub type ExecuteSendNotificationResponse = crate::Empty;

/// What `helpdesk.v1.notification.execute_send` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExecuteSendNotificationError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `154005` (HTTP 405): Method Forbidden
    ///
    /// The caller may not do this. Check whether it may create pushes.
    MethodForbidden,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ExecuteSendNotificationError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1,
    ResourceNotFound = 154004, MethodForbidden = 154005, InternalError = 155000
});

/// Gets a push: its content, its receivers and how many got and read it.
///
/// [`GET /open-apis/helpdesk/v1/notifications/:notification_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get>) gives [`GetNotificationResponse`] or fails with [`GetNotificationError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetNotification::new(notification_id)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.notification.get",
        "/open-apis/helpdesk/v1/notifications/:notification_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNotification {
    /// The push. Example: `1624326025000`.
    pub notification_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetNotification {
    notification_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetNotification -> GetNotificationResponse, GetNotificationError {
    "helpdesk.v1.notification.get", GET "/open-apis/helpdesk/v1/notifications/:notification_id",
    [User], read_value Data, None, SCOPES = ["helpdesk:all:readonly"], LIMITS = [100 in 60];
    Path notification_id "notification_id", Query user_id_type "user_id_type"
});

/// What `helpdesk.v1.notification.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotificationResponse {
    /// The push.
    pub notification: Option<Notification>,
    /// The address of the review.
    pub approval_app_link: Option<String>,
}

crate::object!(GetNotificationResponse {
    notification "notification", approval_app_link "approval_app_link"
});

/// What `helpdesk.v1.notification.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetNotificationError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `154005` (HTTP 405): Method Forbidden
    ///
    /// The caller may not do this. Check whether it may create pushes.
    MethodForbidden,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetNotificationError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1,
    ResourceNotFound = 154004, MethodForbidden = 154005, InternalError = 155000
});

/// Changes a push that is still a draft.
///
/// [`PATCH /open-apis/helpdesk/v1/notifications/:notification_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/patch>) gives [`PatchNotificationResponse`] or fails with [`PatchNotificationError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(PatchNotification::new(notification_id)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.notification.patch",
        "/open-apis/helpdesk/v1/notifications/:notification_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchNotification {
    /// The push. Example: `6985032626234982420`.
    pub notification_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The push. Example: `6981801914270744596`.
    pub id: Option<String>,
    /// The name of the push. Example: `测试推送任务`.
    pub job_name: Option<String>,
    /// The state of the push, as a number. Example: `0`.
    pub status: Option<i64>,
    /// Who created it. Example: `{"avatar_url":"","name":"","user_id":"ou_7277fd1262bfafc363d5b2a1f9c2ac90"}`.
    pub create_user: Option<NotificationUser>,
    /// When it was created, in milliseconds since 1970. Example: `1626332244719`.
    pub created_at: Option<String>,
    /// Who last changed it. Example: `{"avatar_url":"","name":"","user_id":"ou_7277fd1262bfafc363d5b2a1f9c2ac90"}`.
    pub update_user: Option<NotificationUser>,
    /// When it was last changed, in milliseconds since 1970. Example: `1626332244719`.
    pub updated_at: Option<String>,
    /// How many users it is meant for. Example: `1`.
    pub target_user_count: Option<i64>,
    /// How many users it was sent to. Example: `1`.
    pub sent_user_count: Option<i64>,
    /// How many users have read it. Example: `1`.
    pub read_user_count: Option<i64>,
    /// When it is to be sent, in milliseconds since 1970. Example: `1626332244719`.
    pub send_at: Option<String>,
    /// The content of the push, a card as JSON in text. Example: `"{`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub push_content: Option<String>,
    /// Whether it is sent at a set time, 0, or to people who just joined, 1. Example: `0`.
    pub push_type: Option<i64>,
    /// To whom it is sent privately: everybody, nobody, some users and departments, or people who just joined. Example: `0`.
    pub push_scope_type: Option<PushScopeType>,
    /// Whether all who just joined get it or those of some departments; only for pushes to people who just joined. Example: `0`.
    pub new_staff_scope_type: Option<NewStaffScopeType>,
    /// The departments whose new people get it. Example: `[{"department_id":"od_7c1a2815c9846b5e518b950de0e62de8"}]`.
    pub new_staff_scope_department_list: Option<Vec<NotificationDepartment>>,
    /// The users that it is sent to. Example: `[{"user_id":"ou_7277fd1262bfafc363d5b2a1f9c2ac90"}]`.
    pub user_list: Option<Vec<NotificationUser>>,
    /// The departments that it is sent to. Example: `[{"department_id":"od_7c1a2815c9846b5e518b950de0e62de8"}]`.
    pub department_list: Option<Vec<NotificationDepartment>>,
    /// The chats that it is sent to; required where `push_scope_type` is 1. Example: `[{"chat_id":"oc_7c1a2815c9846b5e518b950de0e62de8"}]`.
    pub chat_list: Option<Vec<NotificationChat>>,
    /// Reserved for later. Example: `{}`.
    pub ext: Option<String>,
}

crate::request_builder!(PatchNotification {
    notification_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), id(impl Into<String>).into(),
    job_name(impl Into<String>).into(), status(i64), create_user(NotificationUser),
    created_at(impl Into<String>).into(), update_user(NotificationUser),
    updated_at(impl Into<String>).into(), target_user_count(i64), sent_user_count(i64),
    read_user_count(i64), send_at(impl Into<String>).into(), push_content(impl Into<String>).into(),
    push_type(i64), push_scope_type(impl Into<PushScopeType>).into(),
    new_staff_scope_type(impl Into<NewStaffScopeType>).into(),
    new_staff_scope_department_list(impl IntoIterator<Item = impl Into<NotificationDepartment>>).into_iter().map(Into::into).collect(),
    user_list(impl IntoIterator<Item = impl Into<NotificationUser>>).into_iter().map(Into::into).collect(),
    department_list(impl IntoIterator<Item = impl Into<NotificationDepartment>>).into_iter().map(Into::into).collect(),
    chat_list(impl IntoIterator<Item = impl Into<NotificationChat>>).into_iter().map(Into::into).collect(),
    ext(impl Into<String>).into()
});
crate::request!(PatchNotification -> PatchNotificationResponse, PatchNotificationError {
    "helpdesk.v1.notification.patch", PATCH "/open-apis/helpdesk/v1/notifications/:notification_id",
    [User], read_value Data, Json, SCOPES = ["helpdesk:all"], LIMITS = [20 in 60];
    Path notification_id "notification_id", Query user_id_type "user_id_type", Body id "id",
    Body job_name "job_name", Body status "status", Body create_user "create_user",
    Body created_at "created_at", Body update_user "update_user", Body updated_at "updated_at",
    Body target_user_count "target_user_count", Body sent_user_count "sent_user_count",
    Body read_user_count "read_user_count", Body send_at "send_at",
    Body push_content "push_content", Body push_type "push_type",
    Body push_scope_type "push_scope_type", Body new_staff_scope_type "new_staff_scope_type",
    Body new_staff_scope_department_list "new_staff_scope_department_list",
    Body user_list "user_list", Body department_list "department_list", Body chat_list "chat_list",
    Body ext "ext"
});

/// What `helpdesk.v1.notification.patch` answers with.
pub type PatchNotificationResponse = crate::Empty;

/// What `helpdesk.v1.notification.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchNotificationError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `154005` (HTTP 405): Method Forbidden
    ///
    /// The caller may not do this. Check whether it may create pushes.
    MethodForbidden,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchNotificationError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1,
    ResourceNotFound = 154004, MethodForbidden = 154005, InternalError = 155000
});

/// Shows what a push will look like before it is sent.
///
/// [`POST /open-apis/helpdesk/v1/notifications/:notification_id/preview`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/preview>) gives [`PreviewNotificationResponse`] or fails with [`PreviewNotificationError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(PreviewNotification::new(notification_id)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.notification.preview",
        "/open-apis/helpdesk/v1/notifications/:notification_id/preview"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PreviewNotification {
    /// The push. Example: `6985032626234982420`.
    pub notification_id: String,
}

crate::request_builder!(PreviewNotification { notification_id(impl Into<String>).into(); });
crate::request!(PreviewNotification -> PreviewNotificationResponse, PreviewNotificationError {
    "helpdesk.v1.notification.preview",
    POST "/open-apis/helpdesk/v1/notifications/:notification_id/preview", [User], read_value Data,
    None, SCOPES = ["helpdesk:all:readonly"], LIMITS = [20 in 60];
    Path notification_id "notification_id"
});

/// What `helpdesk.v1.notification.preview` answers with.
pub type PreviewNotificationResponse = crate::Empty;

/// What `helpdesk.v1.notification.preview` answers with when it fails.
pub type PreviewNotificationError = crate::GatewayError;

/// Submits a push for review; approved at once if the help desk's owner created it, or else the owner is asked.
///
/// [`POST /open-apis/helpdesk/v1/notifications/:notification_id/submit_approve`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/submit_approve>) gives [`SubmitApproveNotificationResponse`] or fails with [`SubmitApproveNotificationError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(SubmitApproveNotification::new(notification_id, reason)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.notification.submit_approve",
        "/open-apis/helpdesk/v1/notifications/:notification_id/submit_approve"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SubmitApproveNotification {
    /// The push. Example: `6985032626234982420`.
    pub notification_id: String,
    /// Why the push should be approved. Example: `测试发送消息`.
    pub reason: String,
}

crate::request_builder!(SubmitApproveNotification {
    notification_id(impl Into<String>).into(), reason(impl Into<String>).into();
});
crate::request!(SubmitApproveNotification -> SubmitApproveNotificationResponse, SubmitApproveNotificationError {
    "helpdesk.v1.notification.submit_approve",
    POST "/open-apis/helpdesk/v1/notifications/:notification_id/submit_approve", [User],
    read_value Data, Json, SCOPES = ["helpdesk:all"], LIMITS = [10 in 60];
    Path notification_id "notification_id", Body reason "reason"
});

/// What `helpdesk.v1.notification.submit_approve` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitApproveNotificationResponse {
    /// Whether the caller may create or manage reviews; not without a recent help desk mini program.
    pub has_access: Option<bool>,
}

crate::object!(SubmitApproveNotificationResponse { has_access "has_access" });

/// What `helpdesk.v1.notification.submit_approve` answers with when it fails.
pub type SubmitApproveNotificationError = crate::GatewayError;
