// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `room_level`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a level of meeting rooms, such as a building or a floor, below another.
///
/// [`POST /open-apis/vc/v1/room_levels`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/create>) gives [`CreateRoomLevelResponse`] or fails with [`CreateRoomLevelError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(CreateRoomLevel::new(name, parent_id)).await?;
/// ```
#[doc(alias("vc.v1.room_level.create", "/open-apis/vc/v1/room_levels"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRoomLevel {
    /// The name of the level. Example: `测试层级`.
    pub name: String,
    /// The level above. Example: `omb_4ad1a2c7a2fbc5fc9570f38456931293`.
    pub parent_id: String,
    /// The level, by the tenant's own id. Example: `10000`.
    pub custom_group_id: Option<String>,
}

crate::request_builder!(CreateRoomLevel {
    name(impl Into<String>).into(), parent_id(impl Into<String>).into();
    custom_group_id(impl Into<String>).into()
});
crate::request!(CreateRoomLevel -> CreateRoomLevelResponse, CreateRoomLevelError {
    "vc.v1.room_level.create", POST "/open-apis/vc/v1/room_levels", [Tenant], read_value Data, Json,
    SCOPES = ["vc:room"], LIMITS = [20 in 60];
    Body name "name", Body parent_id "parent_id", Body custom_group_id "custom_group_id"
});

/// What `vc.v1.room_level.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoomLevelResponse {
    /// The level.
    pub room_level: Option<RoomLevel>,
}

crate::object!(CreateRoomLevelResponse { room_level "room_level" });

/// What `vc.v1.room_level.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateRoomLevelError {
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

crate::error_enum!(CreateRoomLevelError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006
});

/// Deletes a level of meeting rooms, with the levels below it if wanted.
///
/// [`POST /open-apis/vc/v1/room_levels/del`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/del>) gives [`DeleteRoomLevelResponse`] or fails with [`DeleteRoomLevelError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(DeleteRoomLevel::new(room_level_id)).await?;
/// ```
#[doc(alias("vc.v1.room_level.del", "/open-apis/vc/v1/room_levels/del"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRoomLevel {
    /// The level of meeting rooms. Length: 1 to 100. Example: `omb_4ad1a2c7a2fbc5fc9570f38456931293`.
    pub room_level_id: String,
    /// Whether all levels below are deleted too. Example: `false`.
    pub delete_child: Option<bool>,
}

crate::request_builder!(DeleteRoomLevel {
    room_level_id(impl Into<String>).into();
    delete_child(bool)
});
crate::request!(DeleteRoomLevel -> DeleteRoomLevelResponse, DeleteRoomLevelError {
    "vc.v1.room_level.del", POST "/open-apis/vc/v1/room_levels/del", [Tenant], read_value Data,
    Json, SCOPES = ["vc:room"], LIMITS = [20 in 60];
    Body room_level_id "room_level_id", Body delete_child "delete_child"
});

/// What `vc.v1.room_level.del` answers with.
pub type DeleteRoomLevelResponse = crate::Empty;

/// What `vc.v1.room_level.del` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteRoomLevelError {
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
    /// `125001` (HTTP 404): cannot delete child at this level
    ///
    /// Rooms cannot be created or kept at this level. Upgrade to flexible levels, or choose another level.
    CannotCreateUpdateRoomLevel,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteRoomLevelError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006, CannotCreateUpdateRoomLevel = 125001 + 1
});

/// Gets a level of meeting rooms.
///
/// [`GET /open-apis/vc/v1/room_levels/:room_level_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/get>) gives [`GetRoomLevelResponse`] or fails with [`GetRoomLevelError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`, `vc:room:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetRoomLevel::new(room_level_id)).await?;
/// ```
#[doc(alias("vc.v1.room_level.get", "/open-apis/vc/v1/room_levels/:room_level_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRoomLevel {
    /// The level of meeting rooms; `0` for that of the tenant. Example: `omb_57c9cc7d9a81e27e54c8fabfd02759e7`.
    pub room_level_id: String,
}

crate::request_builder!(GetRoomLevel { room_level_id(impl Into<String>).into(); });
crate::request!(GetRoomLevel -> GetRoomLevelResponse, GetRoomLevelError {
    "vc.v1.room_level.get", GET "/open-apis/vc/v1/room_levels/:room_level_id", [Tenant],
    read_value Data, None, SCOPES = ["vc:room", "vc:room:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path room_level_id "room_level_id"
});

/// What `vc.v1.room_level.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoomLevelResponse {
    /// The level.
    pub room_level: Option<RoomLevel>,
}

crate::object!(GetRoomLevelResponse { room_level "room_level" });

/// What `vc.v1.room_level.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetRoomLevelError {
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

crate::error_enum!(GetRoomLevelError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006
});

/// Lists the levels right below a level of meeting rooms.
///
/// [`GET /open-apis/vc/v1/room_levels`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/list>) gives [`ListRoomLevelResponse`] or fails with [`ListRoomLevelError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`, `vc:room:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListRoomLevel::new()).items();
/// ```
#[doc(alias("vc.v1.room_level.list", "/open-apis/vc/v1/room_levels"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRoomLevel {
    /// The level above; that of the tenant where it is left out. Example: `omb_4ad1a2c7a2fbc5fc9570f38456931293`.
    pub room_level_id: Option<String>,
    /// How many items a page holds at most. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    pub page_token: Option<String>,
}

crate::request_builder!(ListRoomLevel {
    room_level_id(impl Into<String>).into(), page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListRoomLevel -> ListRoomLevelResponse, ListRoomLevelError {
    "vc.v1.room_level.list", GET "/open-apis/vc/v1/room_levels", [Tenant], read_value Data, None,
    SCOPES = ["vc:room", "vc:room:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query room_level_id "room_level_id", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListRoomLevel: RoomLevel { page_token, page_size; page_token, has_more, items });

/// What `vc.v1.room_level.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoomLevelResponse {
    /// The items of this page.
    pub items: Vec<RoomLevel>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListRoomLevelResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `vc.v1.room_level.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListRoomLevelError {
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

crate::error_enum!(ListRoomLevelError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006
});

/// Gets several levels of meeting rooms by their ids.
///
/// [`POST /open-apis/vc/v1/room_levels/mget`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/mget>) gives [`MgetRoomLevelResponse`] or fails with [`MgetRoomLevelError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`, `vc:room:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(MgetRoomLevel::new(level_ids)).await?;
/// ```
#[doc(alias("vc.v1.room_level.mget", "/open-apis/vc/v1/room_levels/mget"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MgetRoomLevel {
    /// The levels, by their ids. Example: `["omb_4ad1a2c7a2fbc5fc9570f38456931293"]`.
    pub level_ids: Vec<String>,
}

crate::request_builder!(MgetRoomLevel {
    level_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(MgetRoomLevel -> MgetRoomLevelResponse, MgetRoomLevelError {
    "vc.v1.room_level.mget", POST "/open-apis/vc/v1/room_levels/mget", [Tenant], read_value Data,
    Json, SCOPES = ["vc:room", "vc:room:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Body level_ids "level_ids"
});

/// What `vc.v1.room_level.mget` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgetRoomLevelResponse {
    /// The items of this page.
    pub items: Vec<RoomLevel>,
}

crate::object!(MgetRoomLevelResponse { items "items" });

/// What `vc.v1.room_level.mget` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MgetRoomLevelError {
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

crate::error_enum!(MgetRoomLevelError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006
});

/// Renames or moves a level of meeting rooms.
///
/// [`PATCH /open-apis/vc/v1/room_levels/:room_level_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/patch>) gives [`PatchRoomLevelResponse`] or fails with [`PatchRoomLevelError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = PatchRoomLevel::new().room_level_id(room_level_id).name(name).parent_id(parent_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("vc.v1.room_level.patch", "/open-apis/vc/v1/room_levels/:room_level_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchRoomLevel {
    /// The level of meeting rooms. Length: 1 to 100. Example: `omb_4ad1a2c7a2fbc5fc9570f38456931293`.
    ///
    /// Required.
    pub room_level_id: Option<String>,
    /// The name of the level. Example: `测试层级`.
    ///
    /// Required.
    pub name: Option<String>,
    /// The level above. Example: `omb_4ad1a2c7a2fbc5fc9570f38456931293`.
    ///
    /// Required.
    pub parent_id: Option<String>,
    /// The level, by the tenant's own id. Example: `10000`.
    pub custom_group_id: Option<String>,
}

crate::request_builder!(named PatchRoomLevel {
    room_level_id(impl Into<String>).into(), name(impl Into<String>).into(),
    parent_id(impl Into<String>).into(), custom_group_id(impl Into<String>).into()
});
crate::request!(PatchRoomLevel -> PatchRoomLevelResponse, PatchRoomLevelError {
    "vc.v1.room_level.patch", PATCH "/open-apis/vc/v1/room_levels/:room_level_id", [Tenant],
    read_value Data, Json, SCOPES = ["vc:room"], LIMITS = [20 in 60],
    NAMED = [room_level_id "room_level_id", name "name", parent_id "parent_id"];
    Path room_level_id "room_level_id", Body name "name", Body parent_id "parent_id",
    Body custom_group_id "custom_group_id"
});

/// What `vc.v1.room_level.patch` answers with.
pub type PatchRoomLevelResponse = crate::Empty;

/// What `vc.v1.room_level.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchRoomLevelError {
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

crate::error_enum!(PatchRoomLevelError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006
});

/// Finds the ids of levels of meeting rooms by the tenant's own ids.
///
/// [`GET /open-apis/vc/v1/room_levels/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/search>) gives [`SearchRoomLevelResponse`] or fails with [`SearchRoomLevelError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`, `vc:room:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SearchRoomLevel::new(custom_level_ids)).await?;
/// ```
#[doc(alias("vc.v1.room_level.search", "/open-apis/vc/v1/room_levels/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchRoomLevel {
    /// The levels, by the tenant's own ids, with commas between them. Example: `1000,1001`.
    pub custom_level_ids: String,
}

crate::request_builder!(SearchRoomLevel { custom_level_ids(impl Into<String>).into(); });
crate::request!(SearchRoomLevel -> SearchRoomLevelResponse, SearchRoomLevelError {
    "vc.v1.room_level.search", GET "/open-apis/vc/v1/room_levels/search", [Tenant], read_value Data,
    None, SCOPES = ["vc:room", "vc:room:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query custom_level_ids "custom_level_ids"
});

/// What `vc.v1.room_level.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRoomLevelResponse {
    /// The levels, by their ids.
    pub level_ids: Vec<String>,
}

crate::object!(SearchRoomLevelResponse { level_ids "level_ids" });

/// What `vc.v1.room_level.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchRoomLevelError {
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

crate::error_enum!(SearchRoomLevelError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006
});
