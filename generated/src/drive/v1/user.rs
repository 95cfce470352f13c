// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Ends the user's subscription to events of all own documents.
///
/// `DELETE /open-apis/drive/v1/user/remove_subscription`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:event:subscribe`
/// - Rate limit: 10 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/remove_subscription>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RemoveSubscriptionUser {
    /// The type of event.
    ///
    /// Example: `drive.notice.comment_add_v1`.
    #[serde(skip)]
    pub event_type: EventType,
}

impl RemoveSubscriptionUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(event_type: impl Into<EventType>) -> Self {
        Self {
            event_type: event_type.into(),
        }
    }
}

impl crate::Endpoint for RemoveSubscriptionUser {
    type Response = RemoveSubscriptionUserResponse;
    type Error = RemoveSubscriptionUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.user.remove_subscription",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/drive/v1/user/remove_subscription",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("event_type", &self.event_type);
    }
}

/// What `drive.v1.user.remove_subscription` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RemoveSubscriptionUserResponse {}
/// What `drive.v1.user.remove_subscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemoveSubscriptionUserError {
    /// `1069601` (HTTP 500): fail
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069601")]
    Fail,
    /// `1069602` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    #[doc(alias = "1069602")]
    ParamError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl RemoveSubscriptionUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1069601,
                500,
                "fail",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                1069602,
                400,
                "param error",
                "A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(RemoveSubscriptionUserError);

/// Subscribes the user to events of all own documents.
///
/// `POST /open-apis/drive/v1/user/subscription`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:event:subscribe`
/// - Rate limit: 10 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscriptionUser {
    /// The type of event.
    ///
    /// Example: `drive.notice.comment_add_v1`.
    pub event_type: EventType,
}

impl SubscriptionUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(event_type: impl Into<EventType>) -> Self {
        Self {
            event_type: event_type.into(),
        }
    }
}

impl crate::Endpoint for SubscriptionUser {
    type Response = SubscriptionUserResponse;
    type Error = SubscriptionUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.user.subscription",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/user/subscription",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.user.subscription` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscriptionUserResponse {}
/// What `drive.v1.user.subscription` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionUserError {
    /// `1069601` (HTTP 500): fail
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069601")]
    Fail,
    /// `1069602` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    #[doc(alias = "1069602")]
    ParamError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SubscriptionUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1069601,
                500,
                "fail",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                1069602,
                400,
                "param error",
                "A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(SubscriptionUserError);

/// Tells whether the user subscribes to events of all own documents.
///
/// `GET /open-apis/drive/v1/user/subscription_status`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:event:subscribe`
/// - Rate limit: 10 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription_status>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscriptionStatusUser {
    /// The type of event.
    ///
    /// Example: `drive.notice.comment_add_v1`.
    #[serde(skip)]
    pub event_type: EventType,
}

impl SubscriptionStatusUser {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(event_type: impl Into<EventType>) -> Self {
        Self {
            event_type: event_type.into(),
        }
    }
}

impl crate::Endpoint for SubscriptionStatusUser {
    type Response = SubscriptionStatusUserResponse;
    type Error = SubscriptionStatusUserError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.user.subscription_status",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/user/subscription_status",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("event_type", &self.event_type);
    }
}

/// What `drive.v1.user.subscription_status` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscriptionStatusUserResponse {
    /// The state of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
}

/// What `drive.v1.user.subscription_status` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionStatusUserError {
    /// `1069601` (HTTP 500): fail
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069601")]
    Fail,
    /// `1069602` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    #[doc(alias = "1069602")]
    ParamError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SubscriptionStatusUserError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1069601,
                500,
                "fail",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                1069602,
                400,
                "param error",
                "A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(SubscriptionStatusUserError);
