// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Ends the user's subscription to events of all own documents.
///
/// [`DELETE /open-apis/drive/v1/user/remove_subscription`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/remove_subscription>) gives [`RemoveSubscriptionUserResponse`] or fails with [`RemoveSubscriptionUserError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:event:subscribe`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(RemoveSubscriptionUser::new()).await?;
/// ```
#[doc(
    alias(
        "drive.v1.user.remove_subscription",
        "/open-apis/drive/v1/user/remove_subscription"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveSubscriptionUser {
    /// The type of event. Example: `drive.notice.comment_add_v1`.
    ///
    /// Set by `new`, since no other value is documented.
    pub event_type: EventType,
}

crate::request_builder!(RemoveSubscriptionUser {
;
    event_type = EventType::DriveNoticeCommentAddV1
});
crate::request!(RemoveSubscriptionUser -> RemoveSubscriptionUserResponse, RemoveSubscriptionUserError {
    "drive.v1.user.remove_subscription", DELETE "/open-apis/drive/v1/user/remove_subscription",
    [Tenant, User], read_value Data, None, SCOPES = ["docs:event:subscribe"], LIMITS = [10 in 60];
    Query event_type "event_type"
});

/// What `drive.v1.user.remove_subscription` answers with.
pub type RemoveSubscriptionUserResponse = crate::Empty;

/// What `drive.v1.user.remove_subscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveSubscriptionUserError {
    /// `1069601` (HTTP 500): fail
    ///
    /// The system failed. Try again; ask the support if it stays so.
    Fail,
    /// `1069602` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    ParamError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RemoveSubscriptionUserError: CODES {
    Fail = 1069601, ParamError = 1069602 + 1
});

/// Subscribes the user to events of all own documents.
///
/// [`POST /open-apis/drive/v1/user/subscription`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription>) gives [`SubscribeUserResponse`] or fails with [`SubscribeUserError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:event:subscribe`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(SubscribeUser::new()).await?;
/// ```
#[doc(alias("drive.v1.user.subscription", "/open-apis/drive/v1/user/subscription"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeUser {
    /// The type of event. Example: `drive.notice.comment_add_v1`.
    ///
    /// Set by `new`, since no other value is documented.
    pub event_type: EventType,
}

crate::request_builder!(SubscribeUser { ; event_type = EventType::DriveNoticeCommentAddV1 });
crate::request!(SubscribeUser -> SubscribeUserResponse, SubscribeUserError {
    "drive.v1.user.subscription", POST "/open-apis/drive/v1/user/subscription", [Tenant, User],
    read_value Data, Json, SCOPES = ["docs:event:subscribe"], LIMITS = [10 in 60];
    Body event_type "event_type"
});

/// What `drive.v1.user.subscription` answers with.
pub type SubscribeUserResponse = crate::Empty;

/// What `drive.v1.user.subscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubscribeUserError {
    /// `1069601` (HTTP 500): fail
    ///
    /// The system failed. Try again; ask the support if it stays so.
    Fail,
    /// `1069602` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    ParamError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SubscribeUserError: CODES { Fail = 1069601, ParamError = 1069602 + 1 });

/// Tells whether the user subscribes to events of all own documents.
///
/// [`GET /open-apis/drive/v1/user/subscription_status`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription_status>) gives [`GetUserSubscriptionStatusResponse`] or fails with [`GetUserSubscriptionStatusError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:event:subscribe`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(GetUserSubscriptionStatus::new()).await?;
/// ```
#[doc(
    alias(
        "drive.v1.user.subscription_status",
        "/open-apis/drive/v1/user/subscription_status"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserSubscriptionStatus {
    /// The type of event. Example: `drive.notice.comment_add_v1`.
    ///
    /// Set by `new`, since no other value is documented.
    pub event_type: EventType,
}

crate::request_builder!(GetUserSubscriptionStatus {
;
    event_type = EventType::DriveNoticeCommentAddV1
});
crate::request!(GetUserSubscriptionStatus -> GetUserSubscriptionStatusResponse, GetUserSubscriptionStatusError {
    "drive.v1.user.subscription_status", GET "/open-apis/drive/v1/user/subscription_status",
    [Tenant, User], read_value Data, None, SCOPES = ["docs:event:subscribe"], LIMITS = [10 in 60];
    Query event_type "event_type"
});

/// What `drive.v1.user.subscription_status` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserSubscriptionStatusResponse {
    /// The state of the subscription.
    pub data: Option<String>,
}

crate::object!(GetUserSubscriptionStatusResponse { data "data" });

/// What `drive.v1.user.subscription_status` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserSubscriptionStatusError {
    /// `1069601` (HTTP 500): fail
    ///
    /// The system failed. Try again; ask the support if it stays so.
    Fail,
    /// `1069602` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    ParamError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUserSubscriptionStatusError: CODES {
    Fail = 1069601, ParamError = 1069602 + 1
});
