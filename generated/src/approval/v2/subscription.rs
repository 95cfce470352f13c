// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `subscription`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Subscribes the app to the events of one approval definition.
///
/// `POST /approval/openapi/v2/subscription/subscribe`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ucDOyUjL3gjM14yN4ITN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscribeSubscription {
    /// The approval definition.
    pub approval_code: String,
}

impl SubscribeSubscription {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(approval_code: impl Into<String>) -> Self {
        Self {
            approval_code: approval_code.into(),
        }
    }
}

impl crate::Endpoint for SubscribeSubscription {
    type Response = SubscribeSubscriptionResponse;
    type Error = SubscribeSubscriptionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v2.subscription.subscribe",
        method: crate::Method::POST,
        host: Some("www.feishu.cn"),
        path: "/approval/openapi/v2/subscription/subscribe",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v2.subscription.subscribe` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscribeSubscriptionResponse {}
/// What `approval.v2.subscription.subscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscribeSubscriptionError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SubscribeSubscriptionError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(SubscribeSubscriptionError);

/// Ends the app's subscription to the events of one approval definition.
///
/// `POST /approval/openapi/v2/subscription/unsubscribe`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ugDOyUjL4gjM14CO4ITN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnsubscribeSubscription {
    /// The approval definition.
    pub approval_code: String,
}

impl UnsubscribeSubscription {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(approval_code: impl Into<String>) -> Self {
        Self {
            approval_code: approval_code.into(),
        }
    }
}

impl crate::Endpoint for UnsubscribeSubscription {
    type Response = UnsubscribeSubscriptionResponse;
    type Error = UnsubscribeSubscriptionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v2.subscription.unsubscribe",
        method: crate::Method::POST,
        host: Some("www.feishu.cn"),
        path: "/approval/openapi/v2/subscription/unsubscribe",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v2.subscription.unsubscribe` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnsubscribeSubscriptionResponse {}
/// What `approval.v2.subscription.unsubscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnsubscribeSubscriptionError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UnsubscribeSubscriptionError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(UnsubscribeSubscriptionError);
