// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `subscription`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Subscribes the app to the events of one approval definition.
///
/// [`POST /approval/openapi/v2/subscription/subscribe`](<https://open.feishu.cn/document/ukTMukTMukTM/ucDOyUjL3gjM14yN4ITN>) gives [`SubscribeSubscriptionResponse`] or fails with [`SubscribeSubscriptionError`].
///
/// Superseded by [`approval::v4::SubscribeApproval`](crate::approval::v4::SubscribeApproval).
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(SubscribeSubscription::new(approval_code)).await?;
/// ```
#[doc(
    alias(
        "approval.v2.subscription.subscribe",
        "/approval/openapi/v2/subscription/subscribe"
    )
)]
#[deprecated(note = "superseded by `approval::v4::SubscribeApproval`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeSubscription {
    /// The approval definition.
    pub approval_code: String,
}

crate::request_builder!(SubscribeSubscription { approval_code(impl Into<String>).into(); });
crate::request!(SubscribeSubscription -> SubscribeSubscriptionResponse, SubscribeSubscriptionError {
    "approval.v2.subscription.subscribe", POST "/approval/openapi/v2/subscription/subscribe",
    [Tenant], read_value Data, Json, HOST = "www.feishu.cn";
    Body approval_code "approval_code"
});

/// What `approval.v2.subscription.subscribe` answers with.
pub type SubscribeSubscriptionResponse = crate::Empty;

/// What `approval.v2.subscription.subscribe` answers with when it fails.
pub type SubscribeSubscriptionError = crate::GatewayError;

/// Ends the app's subscription to the events of one approval definition.
///
/// [`POST /approval/openapi/v2/subscription/unsubscribe`](<https://open.feishu.cn/document/ukTMukTMukTM/ugDOyUjL4gjM14CO4ITN>) gives [`UnsubscribeSubscriptionResponse`] or fails with [`UnsubscribeSubscriptionError`].
///
/// Superseded by [`approval::v4::UnsubscribeApproval`](crate::approval::v4::UnsubscribeApproval).
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(UnsubscribeSubscription::new(approval_code)).await?;
/// ```
#[doc(
    alias(
        "approval.v2.subscription.unsubscribe",
        "/approval/openapi/v2/subscription/unsubscribe"
    )
)]
#[deprecated(note = "superseded by `approval::v4::UnsubscribeApproval`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UnsubscribeSubscription {
    /// The approval definition.
    pub approval_code: String,
}

crate::request_builder!(UnsubscribeSubscription { approval_code(impl Into<String>).into(); });
crate::request!(UnsubscribeSubscription -> UnsubscribeSubscriptionResponse, UnsubscribeSubscriptionError {
    "approval.v2.subscription.unsubscribe", POST "/approval/openapi/v2/subscription/unsubscribe",
    [Tenant], read_value Data, Json, HOST = "www.feishu.cn";
    Body approval_code "approval_code"
});

/// What `approval.v2.subscription.unsubscribe` answers with.
pub type UnsubscribeSubscriptionResponse = crate::Empty;

/// What `approval.v2.subscription.unsubscribe` answers with when it fails.
pub type UnsubscribeSubscriptionError = crate::GatewayError;
