// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `freebusy`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns when meeting rooms are taken within a time range.
///
/// [`GET /open-apis/meeting_room/freebusy/batch_get`](<https://open.feishu.cn/document/ukTMukTMukTM/uIDOyUjLygjM14iM4ITN>) gives [`BatchGetFreebusyResponse`] or fails with [`BatchGetFreebusyError`].
///
/// Token: tenant or user. Scopes, any one of: `calendar:room:readonly`.
///
/// ```ignore
/// let response = client.send(BatchGetFreebusy::new(room_ids, time_min, time_max)).await?;
/// ```
#[doc(
    alias(
        "meeting_room.v1.freebusy.batch_get",
        "/open-apis/meeting_room/freebusy/batch_get"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetFreebusy {
    /// The meeting rooms, by their ids, 20 at most.
    pub room_ids: Vec<String>,
    /// Where the time range begins, as RFC 3339 says.
    pub time_min: String,
    /// Where the time range ends, as RFC 3339 says.
    pub time_max: String,
}

crate::request_builder!(BatchGetFreebusy {
    room_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    time_min(impl Into<String>).into(), time_max(impl Into<String>).into();
});
crate::request!(BatchGetFreebusy -> BatchGetFreebusyResponse, BatchGetFreebusyError {
    "meeting_room.v1.freebusy.batch_get", GET "/open-apis/meeting_room/freebusy/batch_get",
    [Tenant, User], read_value Data, None, SCOPES = ["calendar:room:readonly"];
    Query room_ids "room_ids", Query time_min "time_min", Query time_max "time_max"
});

/// What `meeting_room.v1.freebusy.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetFreebusyResponse {
    /// Where the time range begins, as RFC 3339 says.
    pub time_min: Option<String>,
    /// Where the time range ends, as RFC 3339 says.
    pub time_max: Option<String>,
    /// When each room is taken.
    pub free_busy: Option<FreebusyFreeBusy>,
}

crate::object!(BatchGetFreebusyResponse {
    time_min "time_min", time_max "time_max", free_busy "free_busy"
});

/// What `meeting_room.v1.freebusy.batch_get` answers with when it fails.
pub type BatchGetFreebusyError = crate::GatewayError;
