// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `room`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns several meeting rooms by their ids.
///
/// [`GET /open-apis/meeting_room/room/batch_get`](<https://open.feishu.cn/document/ukTMukTMukTM/uEDOyUjLxgjM14SM4ITN>) gives [`BatchGetRoomResponse`] or fails with [`BatchGetRoomError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room:readonly`.
///
/// ```ignore
/// let response = client.send(BatchGetRoom::new(room_ids)).await?;
/// ```
#[doc(alias("meeting_room.v1.room.batch_get", "/open-apis/meeting_room/room/batch_get"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetRoom {
    /// The meeting rooms.
    pub room_ids: Vec<String>,
    /// Which fields are returned.
    pub fields: Option<String>,
}

crate::request_builder!(BatchGetRoom {
    room_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    fields(impl Into<String>).into()
});
crate::request!(BatchGetRoom -> BatchGetRoomResponse, BatchGetRoomError {
    "meeting_room.v1.room.batch_get", GET "/open-apis/meeting_room/room/batch_get", [Tenant],
    read_value Data, None, SCOPES = ["calendar:room:readonly"];
    Query room_ids "room_ids", Query fields "fields"
});

/// What `meeting_room.v1.room.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetRoomResponse {
    /// The meeting rooms.
    pub rooms: Vec<Room>,
}

crate::object!(BatchGetRoomResponse { rooms "rooms" });

/// What `meeting_room.v1.room.batch_get` answers with when it fails.
pub type BatchGetRoomError = crate::GatewayError;

/// Returns the ids of meeting rooms by the tenant's own ids.
///
/// [`GET /open-apis/meeting_room/room/batch_get_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uYzMxYjL2MTM24iNzEjN>) gives [`BatchGetIdRoomResponse`] or fails with [`BatchGetIdRoomError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room:readonly`.
///
/// ```ignore
/// let response = client.send(BatchGetIdRoom::new(custom_room_ids)).await?;
/// ```
#[doc(
    alias(
        "meeting_room.v1.room.batch_get_id",
        "/open-apis/meeting_room/room/batch_get_id"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetIdRoom {
    /// The meeting rooms, by the tenant's own ids.
    pub custom_room_ids: String,
}

crate::request_builder!(BatchGetIdRoom { custom_room_ids(impl Into<String>).into(); });
crate::request!(BatchGetIdRoom -> BatchGetIdRoomResponse, BatchGetIdRoomError {
    "meeting_room.v1.room.batch_get_id", GET "/open-apis/meeting_room/room/batch_get_id", [Tenant],
    read_value Data, None, SCOPES = ["calendar:room:readonly"];
    Query custom_room_ids "custom_room_ids"
});

/// What `meeting_room.v1.room.batch_get_id` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetIdRoomResponse {
    /// The meeting rooms.
    pub rooms: Vec<BatchGetIdRoomRoom>,
}

crate::object!(BatchGetIdRoomResponse { rooms "rooms" });

/// What `meeting_room.v1.room.batch_get_id` answers with when it fails.
pub type BatchGetIdRoomError = crate::GatewayError;

/// Creates a meeting room in a building.
///
/// [`POST /open-apis/meeting_room/room/create`](<https://open.feishu.cn/document/ukTMukTMukTM/uITNwYjLyUDM24iM1AjN>) gives [`CreateRoomResponse`] or fails with [`CreateRoomError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room`.
///
/// ```ignore
/// let request = CreateRoom::new(capacity, is_disabled).building_id(building_id).floor(floor).name(name);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("meeting_room.v1.room.create", "/open-apis/meeting_room/room/create"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRoom {
    /// The building.
    ///
    /// Required.
    pub building_id: Option<String>,
    /// The floor.
    ///
    /// Required.
    pub floor: Option<String>,
    /// The name of the room.
    ///
    /// Required.
    pub name: Option<String>,
    /// How many people it holds.
    pub capacity: i64,
    /// Whether it is out of use.
    pub is_disabled: bool,
    /// The meeting room, by the tenant's own id.
    pub custom_room_id: Option<String>,
}

crate::request_builder!(named CreateRoom {
    capacity(i64), is_disabled(bool);
    building_id(impl Into<String>).into(), floor(impl Into<String>).into(),
    name(impl Into<String>).into(), custom_room_id(impl Into<String>).into()
});
crate::request!(CreateRoom -> CreateRoomResponse, CreateRoomError {
    "meeting_room.v1.room.create", POST "/open-apis/meeting_room/room/create", [Tenant],
    read_value Data, Json, SCOPES = ["calendar:room"],
    NAMED = [building_id "building_id", floor "floor", name "name"];
    Body building_id "building_id", Body floor "floor", Body name "name", Body capacity "capacity",
    Body is_disabled "is_disabled", Body custom_room_id "custom_room_id"
});

/// What `meeting_room.v1.room.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoomResponse {
    /// The meeting room.
    pub room_id: Option<String>,
}

crate::object!(CreateRoomResponse { room_id "room_id" });

/// What `meeting_room.v1.room.create` answers with when it fails.
pub type CreateRoomError = crate::GatewayError;

/// Returns what the booker of a meeting room filled in for it.
///
/// [`POST /open-apis/meeting_room/room/customization`](<https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/query-meeting-room-customization-setting>) gives [`CustomizeRoomResponse`] or fails with [`CustomizeRoomError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room`.
///
/// ```ignore
/// let response = client.send(CustomizeRoom::new(room_ids)).await?;
/// ```
#[doc(
    alias(
        "meeting_room.v1.room.customization",
        "/open-apis/meeting_room/room/customization"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CustomizeRoom {
    /// The meeting rooms.
    pub room_ids: Vec<String>,
}

crate::request_builder!(CustomizeRoom {
    room_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(CustomizeRoom -> CustomizeRoomResponse, CustomizeRoomError {
    "meeting_room.v1.room.customization", POST "/open-apis/meeting_room/room/customization",
    [Tenant], read_value FlatEnvelope, Json, SCOPES = ["calendar:room"];
    Body room_ids "room_ids"
});

/// What `meeting_room.v1.room.customization` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeRoomResponse {
    /// The meeting rooms for which it failed.
    pub error_room_ids: Vec<RoomErrorRoomId>,
    /// What is asked when each room is booked.
    pub room_id_to_customization: Option<RoomIdToCustomization>,
}

crate::object!(CustomizeRoomResponse {
    error_room_ids "error_room_ids", room_id_to_customization "room_id_to_customization"
});

/// What `meeting_room.v1.room.customization` answers with when it fails.
pub type CustomizeRoomError = crate::GatewayError;

/// Deletes a meeting room.
///
/// [`POST /open-apis/meeting_room/room/delete`](<https://open.feishu.cn/document/ukTMukTMukTM/uUzMxYjL1MTM24SNzEjN>) gives [`DeleteRoomResponse`] or fails with [`DeleteRoomError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room`.
///
/// ```ignore
/// let response = client.send(DeleteRoom::new(room_id)).await?;
/// ```
#[doc(alias("meeting_room.v1.room.delete", "/open-apis/meeting_room/room/delete"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRoom {
    /// The meeting room.
    pub room_id: String,
}

crate::request_builder!(DeleteRoom { room_id(impl Into<String>).into(); });
crate::request!(DeleteRoom -> DeleteRoomResponse, DeleteRoomError {
    "meeting_room.v1.room.delete", POST "/open-apis/meeting_room/room/delete", [Tenant],
    read_value Data, Json, SCOPES = ["calendar:room"];
    Body room_id "room_id"
});

/// What `meeting_room.v1.room.delete` answers with.
pub type DeleteRoomResponse = crate::Empty;

/// What `meeting_room.v1.room.delete` answers with when it fails.
pub type DeleteRoomError = crate::GatewayError;

/// Lists the meeting rooms of a building.
///
/// [`GET /open-apis/meeting_room/room/list`](<https://open.feishu.cn/document/ukTMukTMukTM/uADOyUjLwgjM14CM4ITN>) gives [`ListRoomResponse`] or fails with [`ListRoomError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room:readonly`.
///
/// ```ignore
/// let mut items = client.list(ListRoom::new(building_id)).items();
/// ```
#[doc(alias("meeting_room.v1.room.list", "/open-apis/meeting_room/room/list"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRoom {
    /// The building.
    pub building_id: String,
    /// How many rooms a page holds, up to 1000, by default 100. Default: `100`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    pub page_token: Option<String>,
    /// The order: `name-asc`, `name-desc`, `floor_name-asc` or `floor_name-desc`; none where it is left out.
    pub order_by: Option<String>,
    /// Which fields are returned, separated by commas; `*`, or nothing, for all.
    pub fields: Option<String>,
}

crate::request_builder!(ListRoom {
    building_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), order_by(impl Into<String>).into(),
    fields(impl Into<String>).into()
});
crate::request!(ListRoom -> ListRoomResponse, ListRoomError {
    "meeting_room.v1.room.list", GET "/open-apis/meeting_room/room/list", [Tenant], read_value Data,
    None, SCOPES = ["calendar:room:readonly"];
    Query building_id "building_id", Query page_size "page_size", Query page_token "page_token",
    Query order_by "order_by", Query fields "fields"
});
crate::paged!(ListRoom: Room { page_token, page_size; page_token, has_more, rooms });

/// What `meeting_room.v1.room.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The meeting rooms.
    pub rooms: Vec<Room>,
}

crate::object!(ListRoomResponse { page_token "page_token", has_more "has_more", rooms "rooms" });

/// What `meeting_room.v1.room.list` answers with when it fails.
pub type ListRoomError = crate::GatewayError;

/// Updates a meeting room.
///
/// [`POST /open-apis/meeting_room/room/update`](<https://open.feishu.cn/document/ukTMukTMukTM/uMTNwYjLzUDM24yM1AjN>) gives [`UpdateRoomResponse`] or fails with [`UpdateRoomError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room`.
///
/// ```ignore
/// let response = client.send(UpdateRoom::new(room_id)).await?;
/// ```
#[doc(alias("meeting_room.v1.room.update", "/open-apis/meeting_room/room/update"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRoom {
    /// The meeting room.
    pub room_id: String,
    /// The name of the room.
    pub name: Option<String>,
    /// How many people it holds.
    pub capacity: Option<i64>,
    /// The meeting room, by the tenant's own id.
    pub custom_room_id: Option<String>,
}

crate::request_builder!(UpdateRoom {
    room_id(impl Into<String>).into();
    name(impl Into<String>).into(), capacity(i64), custom_room_id(impl Into<String>).into()
});
crate::request!(UpdateRoom -> UpdateRoomResponse, UpdateRoomError {
    "meeting_room.v1.room.update", POST "/open-apis/meeting_room/room/update", [Tenant],
    read_value Data, Json, SCOPES = ["calendar:room"];
    Body room_id "room_id", Body name "name", Body capacity "capacity",
    Body custom_room_id "custom_room_id"
});

/// What `meeting_room.v1.room.update` answers with.
pub type UpdateRoomResponse = crate::Empty;

/// What `meeting_room.v1.room.update` answers with when it fails.
pub type UpdateRoomError = crate::GatewayError;
