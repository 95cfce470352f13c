// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `summary`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns the titles and video meetings of events that take place in meeting rooms.
///
/// `POST /open-apis/meeting_room/summary/batch_get`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetSummary {
    /// The events to look up.
    #[serde(rename = "EventUids")]
    pub event_uids: Vec<SummaryEventUid>,
}

impl BatchGetSummary {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        event_uids: impl IntoIterator<Item = impl Into<SummaryEventUid>>,
    ) -> Self {
        Self {
            event_uids: event_uids.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Endpoint for BatchGetSummary {
    type Response = BatchGetSummaryResponse;
    type Error = BatchGetSummaryError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.summary.batch_get",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/meeting_room/summary/batch_get",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `meeting_room.v1.summary.batch_get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetSummaryResponse {
    /// The events that were found.
    #[serde(rename = "EventInfos")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_infos: Option<Vec<SummaryEventInfo>>,
    /// The events that were not found.
    #[serde(rename = "ErrorEventUids")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_event_uids: Option<Vec<SummaryErrorEventUid>>,
}

/// What `meeting_room.v1.summary.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchGetSummaryError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchGetSummaryError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(BatchGetSummaryError);
