// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `instance`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Answers the booking of a meeting room: accept or decline.
///
/// `POST /open-apis/meeting_room/instance/reply`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uYzN4UjL2cDO14iN3gTN>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReplyInstance {
    /// The meeting room.
    pub room_id: String,
    /// The event that takes the room.
    pub uid: String,
    /// The original start of a changed instance of a recurring event, in seconds since 1970; 0 otherwise.
    pub original_time: i64,
    /// The answer.
    pub status: InstanceStatus,
}

impl ReplyInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        room_id: impl Into<String>,
        uid: impl Into<String>,
        original_time: i64,
        status: impl Into<InstanceStatus>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            uid: uid.into(),
            original_time,
            status: status.into(),
        }
    }
}

impl crate::Endpoint for ReplyInstance {
    type Response = ReplyInstanceResponse;
    type Error = ReplyInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.instance.reply",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/meeting_room/instance/reply",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `meeting_room.v1.instance.reply` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReplyInstanceResponse {}
/// What `meeting_room.v1.instance.reply` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplyInstanceError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ReplyInstanceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(ReplyInstanceError);
