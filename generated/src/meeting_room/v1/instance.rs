// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `instance`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Answers the booking of a meeting room: accept or decline.
///
/// [`POST /open-apis/meeting_room/instance/reply`](<https://open.feishu.cn/document/ukTMukTMukTM/uYzN4UjL2cDO14iN3gTN>) gives [`ReplyInstanceResponse`] or fails with [`ReplyInstanceError`].
///
/// Token: tenant. Scopes, any one of: `calendar:room:readonly`.
///
/// ```ignore
/// let response = client.send(ReplyInstance::new(room_id, uid, original_time, status)).await?;
/// ```
#[doc(alias("meeting_room.v1.instance.reply", "/open-apis/meeting_room/instance/reply"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
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

crate::request_builder!(ReplyInstance {
    room_id(impl Into<String>).into(), uid(impl Into<String>).into(), original_time(i64),
    status(impl Into<InstanceStatus>).into();
});
crate::request!(ReplyInstance -> ReplyInstanceResponse, ReplyInstanceError {
    "meeting_room.v1.instance.reply", POST "/open-apis/meeting_room/instance/reply", [Tenant],
    read_value Data, Json, SCOPES = ["calendar:room:readonly"];
    Body room_id "room_id", Body uid "uid", Body original_time "original_time", Body status "status"
});

/// What `meeting_room.v1.instance.reply` answers with.
pub type ReplyInstanceResponse = crate::Empty;

/// What `meeting_room.v1.instance.reply` answers with when it fails.
pub type ReplyInstanceError = crate::GatewayError;
