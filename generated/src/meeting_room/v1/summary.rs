// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `summary`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns the titles and video meetings of events that take place in meeting rooms.
///
/// [`POST /open-apis/meeting_room/summary/batch_get`](<https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/>) gives [`BatchGetSummaryResponse`] or fails with [`BatchGetSummaryError`].
///
/// Token: tenant. Scopes, any one of: `calendar:room`.
///
/// ```ignore
/// let response = client.send(BatchGetSummary::new(event_uids)).await?;
/// ```
#[doc(
    alias(
        "meeting_room.v1.summary.batch_get",
        "/open-apis/meeting_room/summary/batch_get"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetSummary {
    /// The events to look up.
    pub event_uids: Vec<SummaryEventUid>,
}

crate::request_builder!(BatchGetSummary {
    event_uids(impl IntoIterator<Item = impl Into<SummaryEventUid>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchGetSummary -> BatchGetSummaryResponse, BatchGetSummaryError {
    "meeting_room.v1.summary.batch_get", POST "/open-apis/meeting_room/summary/batch_get", [Tenant],
    read_value Data, Json, SCOPES = ["calendar:room"];
    Body event_uids "EventUids"
});

/// What `meeting_room.v1.summary.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetSummaryResponse {
    /// The events that were found.
    pub event_infos: Vec<SummaryEventInfo>,
    /// The events that were not found.
    pub error_event_uids: Vec<SummaryErrorEventUid>,
}

crate::object!(BatchGetSummaryResponse {
    event_infos "EventInfos", error_event_uids "ErrorEventUids"
});

/// What `meeting_room.v1.summary.batch_get` answers with when it fails.
pub type BatchGetSummaryError = crate::GatewayError;
