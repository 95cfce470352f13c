// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `event`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Subscribes the app to events of the help desk, tickets and their messages for example.
///
/// [`POST /open-apis/helpdesk/v1/events/subscribe`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/subscribe>) gives [`SubscribeEventResponse`] or fails with [`SubscribeEventError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(SubscribeEvent::new(events)).await?;
/// ```
#[doc(alias("helpdesk.v1.event.subscribe", "/open-apis/helpdesk/v1/events/subscribe"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeEvent {
    /// The events.
    pub events: Vec<Event>,
}

crate::request_builder!(SubscribeEvent {
    events(impl IntoIterator<Item = impl Into<Event>>).into_iter().map(Into::into).collect();
});
crate::request!(SubscribeEvent -> SubscribeEventResponse, SubscribeEventError {
    "helpdesk.v1.event.subscribe", POST "/open-apis/helpdesk/v1/events/subscribe", [Tenant],
    read_value Data, Json, SCOPES = ["helpdesk:all:readonly"];
    Body events "events"
});

/// What `helpdesk.v1.event.subscribe` answers with.
pub type SubscribeEventResponse = crate::Empty;

/// What `helpdesk.v1.event.subscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubscribeEventError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SubscribeEventError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, InternalError = 155000
});

/// Ends subscriptions of the app to events of the help desk.
///
/// [`POST /open-apis/helpdesk/v1/events/unsubscribe`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/unsubscribe>) gives [`UnsubscribeEventResponse`] or fails with [`UnsubscribeEventError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(UnsubscribeEvent::new(events)).await?;
/// ```
#[doc(
    alias("helpdesk.v1.event.unsubscribe", "/open-apis/helpdesk/v1/events/unsubscribe")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UnsubscribeEvent {
    /// The events.
    pub events: Vec<Event>,
}

crate::request_builder!(UnsubscribeEvent {
    events(impl IntoIterator<Item = impl Into<Event>>).into_iter().map(Into::into).collect();
});
crate::request!(UnsubscribeEvent -> UnsubscribeEventResponse, UnsubscribeEventError {
    "helpdesk.v1.event.unsubscribe", POST "/open-apis/helpdesk/v1/events/unsubscribe", [Tenant],
    read_value Data, Json, SCOPES = ["helpdesk:all:readonly"];
    Body events "events"
});

/// What `helpdesk.v1.event.unsubscribe` answers with.
pub type UnsubscribeEventResponse = crate::Empty;

/// What `helpdesk.v1.event.unsubscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UnsubscribeEventError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UnsubscribeEventError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, InternalError = 155000
});
