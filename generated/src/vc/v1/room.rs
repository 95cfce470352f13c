// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `room`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a meeting room at a level.
///
/// [`POST /open-apis/vc/v1/rooms`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/create>) gives [`CreateRoomResponse`] or fails with [`CreateRoomError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(CreateRoom::new(name, capacity, room_level_id)).await?;
/// ```
#[doc(alias("vc.v1.room.create", "/open-apis/vc/v1/rooms"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRoom {
    /// Which kind of id stands for users. Default: `open_id`. Length: 0 to 10. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The name of the room. Example: `测试会议室`.
    pub name: String,
    /// How many people the room holds. Example: `10`.
    pub capacity: i64,
    /// The description of the room. Example: `测试会议室描述`.
    pub description: Option<String>,
    /// The meeting room, by the tenant's own id. Example: `1234`.
    pub custom_room_id: Option<String>,
    /// The level of meeting rooms. Example: `omb_4ad1a2c7a2fbc5fc9570f38456931293`.
    pub room_level_id: String,
    /// Whether the room is in use.
    pub room_status: Option<RoomStatus>,
    /// The devices in the room.
    pub device: Option<Vec<Device>>,
}

crate::request_builder!(CreateRoom {
    name(impl Into<String>).into(), capacity(i64), room_level_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), description(impl Into<String>).into(),
    custom_room_id(impl Into<String>).into(), room_status(RoomStatus),
    device(impl IntoIterator<Item = impl Into<Device>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateRoom -> CreateRoomResponse, CreateRoomError {
    "vc.v1.room.create", POST "/open-apis/vc/v1/rooms", [Tenant], read_value Data, Json,
    SCOPES = ["vc:room"], LIMITS = [20 in 60];
    Query user_id_type "user_id_type", Body name "name", Body capacity "capacity",
    Body description "description", Body custom_room_id "custom_room_id",
    Body room_level_id "room_level_id", Body room_status "room_status", Body device "device"
});

/// What `vc.v1.room.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoomResponse {
    /// The meeting room.
    pub room: Option<Room>,
}

crate::object!(CreateRoomResponse { room "room" });

/// What `vc.v1.room.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateRoomError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `121004` (HTTP 404): data not exist
    ///
    /// What the request asks for does not exist. Check the ids.
    DataNotExist,
    /// `121005` (HTTP 404): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// `121006` (HTTP 404): data conflict
    ///
    /// The data has changed meanwhile. Fetch it and try again.
    DataConflict,
    /// `125001` (HTTP 404): cannot create/update room at this level
    ///
    /// Rooms cannot be created or kept at this level. Upgrade to flexible levels, or choose another level.
    CannotCreateUpdateRoomLevel,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateRoomError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006, CannotCreateUpdateRoomLevel = 125001
});

/// Deletes a meeting room.
///
/// [`DELETE /open-apis/vc/v1/rooms/:room_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/delete>) gives [`DeleteRoomResponse`] or fails with [`DeleteRoomError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(DeleteRoom::new(room_id)).await?;
/// ```
#[doc(alias("vc.v1.room.delete", "/open-apis/vc/v1/rooms/:room_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRoom {
    /// The meeting room. Length: 1 to 100. Example: `omm_4de32cf10a4358788ff4e09e37ebbf9b`.
    pub room_id: String,
}

crate::request_builder!(DeleteRoom { room_id(impl Into<String>).into(); });
crate::request!(DeleteRoom -> DeleteRoomResponse, DeleteRoomError {
    "vc.v1.room.delete", DELETE "/open-apis/vc/v1/rooms/:room_id", [Tenant], read_value Data, None,
    SCOPES = ["vc:room"], LIMITS = [20 in 60];
    Path room_id "room_id"
});

/// What `vc.v1.room.delete` answers with.
pub type DeleteRoomResponse = crate::Empty;

/// What `vc.v1.room.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteRoomError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `121004` (HTTP 404): data not exist
    ///
    /// What the request asks for does not exist. Check the ids.
    DataNotExist,
    /// `121005` (HTTP 404): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// `121006` (HTTP 404): data conflict
    ///
    /// The data has changed meanwhile. Fetch it and try again.
    DataConflict,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteRoomError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006
});

/// Gets a meeting room with its level, capacity, devices and state.
///
/// [`GET /open-apis/vc/v1/rooms/:room_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/get>) gives [`GetRoomResponse`] or fails with [`GetRoomError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`, `vc:room:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetRoom::new(room_id)).await?;
/// ```
#[doc(alias("vc.v1.room.get", "/open-apis/vc/v1/rooms/:room_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRoom {
    /// The meeting room. Example: `omm_4de32cf10a4358788ff4e09e37ebbf9c`.
    pub room_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetRoom {
    room_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetRoom -> GetRoomResponse, GetRoomError {
    "vc.v1.room.get", GET "/open-apis/vc/v1/rooms/:room_id", [Tenant], read_value Data, None,
    SCOPES = ["vc:room", "vc:room:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path room_id "room_id", Query user_id_type "user_id_type"
});

/// What `vc.v1.room.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomResponse {
    /// The meeting room.
    pub room: Option<Room>,
}

crate::object!(GetRoomResponse { room "room" });

/// What `vc.v1.room.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetRoomError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `121004` (HTTP 404): data not exist
    ///
    /// What the request asks for does not exist. Check the ids.
    DataNotExist,
    /// `121005` (HTTP 404): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// `121006` (HTTP 404): data conflict
    ///
    /// The data has changed meanwhile. Fetch it and try again.
    DataConflict,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetRoomError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006
});

/// Lists the meeting rooms of a level.
///
/// [`GET /open-apis/vc/v1/rooms`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/list>) gives [`ListRoomResponse`] or fails with [`ListRoomError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`, `vc:room:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListRoom::new()).items();
/// ```
#[doc(alias("vc.v1.room.list", "/open-apis/vc/v1/rooms"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRoom {
    /// How many items a page holds at most. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `10`.
    pub page_token: Option<String>,
    /// The level of meeting rooms; all of the tenant where it is left out. Example: `omb_4ad1a2c7a2fbc5fc9570f38456931293`.
    pub room_level_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListRoom {
    page_size(i64), page_token(impl Into<String>).into(), room_level_id(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListRoom -> ListRoomResponse, ListRoomError {
    "vc.v1.room.list", GET "/open-apis/vc/v1/rooms", [Tenant], read_value Data, None,
    SCOPES = ["vc:room", "vc:room:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query room_level_id "room_level_id",
    Query user_id_type "user_id_type"
});
crate::paged!(ListRoom: Room { page_token, page_size; page_token, has_more, rooms });

/// What `vc.v1.room.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomResponse {
    /// The meeting rooms.
    pub rooms: Vec<Room>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListRoomResponse { rooms "rooms", page_token "page_token", has_more "has_more" });

/// What `vc.v1.room.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListRoomError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `121004` (HTTP 404): data not exist
    ///
    /// What the request asks for does not exist. Check the ids.
    DataNotExist,
    /// `121005` (HTTP 404): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// `121006` (HTTP 404): data conflict
    ///
    /// The data has changed meanwhile. Fetch it and try again.
    DataConflict,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListRoomError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006
});

/// Gets several meeting rooms by their ids.
///
/// [`POST /open-apis/vc/v1/rooms/mget`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/mget>) gives [`MgetRoomResponse`] or fails with [`MgetRoomError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`, `vc:room:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(MgetRoom::new(room_ids)).await?;
/// ```
#[doc(alias("vc.v1.room.mget", "/open-apis/vc/v1/rooms/mget"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MgetRoom {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The meeting rooms, by their ids. Example: `["omm_32864aa53cad6fc3c866aeb0d15cd0cc"]`.
    pub room_ids: Vec<String>,
}

crate::request_builder!(MgetRoom {
    room_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(MgetRoom -> MgetRoomResponse, MgetRoomError {
    "vc.v1.room.mget", POST "/open-apis/vc/v1/rooms/mget", [Tenant], read_value Data, Json,
    SCOPES = ["vc:room", "vc:room:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body room_ids "room_ids"
});

/// What `vc.v1.room.mget` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgetRoomResponse {
    /// The items of this page.
    pub items: Vec<Room>,
}

crate::object!(MgetRoomResponse { items "items" });

/// What `vc.v1.room.mget` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MgetRoomError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `121004` (HTTP 404): data not exist
    ///
    /// What the request asks for does not exist. Check the ids.
    DataNotExist,
    /// `121005` (HTTP 404): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// `121006` (HTTP 404): data conflict
    ///
    /// The data has changed meanwhile. Fetch it and try again.
    DataConflict,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(MgetRoomError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006
});

/// Changes a meeting room.
///
/// [`PATCH /open-apis/vc/v1/rooms/:room_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/patch>) gives [`PatchRoomResponse`] or fails with [`PatchRoomError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(PatchRoom::new(room_id)).await?;
/// ```
#[doc(alias("vc.v1.room.patch", "/open-apis/vc/v1/rooms/:room_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchRoom {
    /// The meeting room. Length: 1 to 100. Example: `omm_4de32cf10a4358788ff4e09e37ebbf9b`.
    pub room_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Length: 0 to 10. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The name of the room. Example: `测试会议室`.
    pub name: Option<String>,
    /// How many people the room holds. Example: `10`.
    pub capacity: Option<i64>,
    /// The description of the room. Example: `测试会议室描述`.
    pub description: Option<String>,
    /// The meeting room, by the tenant's own id. Example: `1234`.
    pub custom_room_id: Option<String>,
    /// The level of meeting rooms. Example: `omb_4ad1a2c7a2fbc5fc9570f38456931293`.
    pub room_level_id: Option<String>,
    /// Whether the room is in use.
    pub room_status: Option<RoomStatus>,
    /// The devices in the room.
    pub device: Option<Vec<Device>>,
}

crate::request_builder!(PatchRoom {
    room_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), name(impl Into<String>).into(), capacity(i64),
    description(impl Into<String>).into(), custom_room_id(impl Into<String>).into(),
    room_level_id(impl Into<String>).into(), room_status(RoomStatus),
    device(impl IntoIterator<Item = impl Into<Device>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchRoom -> PatchRoomResponse, PatchRoomError {
    "vc.v1.room.patch", PATCH "/open-apis/vc/v1/rooms/:room_id", [Tenant], read_value Data, Json,
    SCOPES = ["vc:room"], LIMITS = [20 in 60];
    Path room_id "room_id", Query user_id_type "user_id_type", Body name "name",
    Body capacity "capacity", Body description "description", Body custom_room_id "custom_room_id",
    Body room_level_id "room_level_id", Body room_status "room_status", Body device "device"
});

/// What `vc.v1.room.patch` answers with.
pub type PatchRoomResponse = crate::Empty;

/// What `vc.v1.room.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchRoomError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `121004` (HTTP 404): data not exist
    ///
    /// What the request asks for does not exist. Check the ids.
    DataNotExist,
    /// `121005` (HTTP 404): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// `121006` (HTTP 404): data conflict
    ///
    /// The data has changed meanwhile. Fetch it and try again.
    DataConflict,
    /// `125001` (HTTP 404): cannot create/update room at this level
    ///
    /// Rooms cannot be created or kept at this level. Upgrade to flexible levels, or choose another level.
    CannotCreateUpdateRoomLevel,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchRoomError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006, CannotCreateUpdateRoomLevel = 125001
});

/// Searches the meeting rooms that the calling identity can book, by words or by the tenant's own ids.
///
/// [`POST /open-apis/vc/v1/rooms/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/search>) gives [`SearchRoomResponse`] or fails with [`SearchRoomError`].
///
/// Token: user. Scopes, any one of: `vc:room`, `vc:room:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchRoom::new()).items();
/// ```
#[doc(alias("vc.v1.room.search", "/open-apis/vc/v1/rooms/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchRoom {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The meeting rooms, by the tenant's own ids; they win over all other conditions. Example: `["10001"]`.
    pub custom_room_ids: Option<Vec<String>>,
    /// What to search for; counts only without `custom_room_ids`. Example: `测试会议室`.
    pub keyword: Option<String>,
    /// The level to search in; counts only without `custom_room_ids`. Example: `omb_4ad1a2c7a2fbc5fc9570f38456931293`.
    pub room_level_id: Option<String>,
    /// Whether the names of levels are searched too. Example: `true`.
    pub search_level_name: Option<bool>,
    /// How many items a page holds at most. Default: `10`. Range: `1` to `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `0`.
    pub page_token: Option<String>,
}

crate::request_builder!(SearchRoom {
    user_id_type(impl Into<UserIdType>).into(),
    custom_room_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    keyword(impl Into<String>).into(), room_level_id(impl Into<String>).into(),
    search_level_name(bool), page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(SearchRoom -> SearchRoomResponse, SearchRoomError {
    "vc.v1.room.search", POST "/open-apis/vc/v1/rooms/search", [User], read_value Data, Json,
    SCOPES = ["vc:room", "vc:room:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body custom_room_ids "custom_room_ids",
    Body keyword "keyword", Body room_level_id "room_level_id",
    Body search_level_name "search_level_name", Body page_size "page_size",
    Body page_token "page_token"
});
crate::paged!(SearchRoom: Room { page_token, page_size; page_token, has_more, rooms });

/// What `vc.v1.room.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRoomResponse {
    /// The meeting rooms.
    pub rooms: Vec<Room>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchRoomResponse { rooms "rooms", page_token "page_token", has_more "has_more" });

/// What `vc.v1.room.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchRoomError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `121004` (HTTP 404): data not exist
    ///
    /// What the request asks for does not exist. Check the ids.
    DataNotExist,
    /// `121005` (HTTP 404): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// `121006` (HTTP 404): data conflict
    ///
    /// The data has changed meanwhile. Fetch it and try again.
    DataConflict,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchRoomError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006
});
