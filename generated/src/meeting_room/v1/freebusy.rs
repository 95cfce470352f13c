// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `freebusy`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns when meeting rooms are taken within a time range.
///
/// `GET /open-apis/meeting_room/freebusy/batch_get`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `calendar:room:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDOyUjLygjM14iM4ITN>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetFreebusy {
    /// The meeting rooms, by their ids, 20 at most.
    #[serde(skip)]
    pub room_ids: Vec<String>,
    /// Where the time range begins, as RFC 3339 says.
    #[serde(skip)]
    pub time_min: String,
    /// Where the time range ends, as RFC 3339 says.
    #[serde(skip)]
    pub time_max: String,
}

impl BatchGetFreebusy {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        room_ids: impl IntoIterator<Item = impl Into<String>>,
        time_min: impl Into<String>,
        time_max: impl Into<String>,
    ) -> Self {
        Self {
            room_ids: room_ids.into_iter().map(Into::into).collect(),
            time_min: time_min.into(),
            time_max: time_max.into(),
        }
    }
}

impl crate::Endpoint for BatchGetFreebusy {
    type Response = BatchGetFreebusyResponse;
    type Error = BatchGetFreebusyError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.freebusy.batch_get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/meeting_room/freebusy/batch_get",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("room_ids", &self.room_ids);
        query.push("time_min", &self.time_min);
        query.push("time_max", &self.time_max);
    }
}

/// What `meeting_room.v1.freebusy.batch_get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetFreebusyResponse {
    /// Where the time range begins, as RFC 3339 says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_min: Option<String>,
    /// Where the time range ends, as RFC 3339 says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_max: Option<String>,
    /// When each room is taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_busy: Option<FreebusyFreeBusy>,
}

/// What `meeting_room.v1.freebusy.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchGetFreebusyError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchGetFreebusyError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(BatchGetFreebusyError);
