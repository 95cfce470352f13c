// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `room_config`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the settings of meeting rooms in an area. Deprecated.
///
/// [`GET /open-apis/vc/v1/room_configs/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/query>) gives [`QueryRoomConfigResponse`] or fails with [`QueryRoomConfigError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `vc:room:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let response = client.send(QueryRoomConfig::new(scope)).await?;
/// ```
#[doc(alias("vc.v1.room_config.query", "/open-apis/vc/v1/room_configs/query"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRoomConfig {
    /// What kind of place the settings are for. Example: `5`.
    pub scope: RoomConfigScope,
    /// The country or region; needed for countries and cities. Example: `086`.
    pub country_id: Option<String>,
    /// The city; needed for cities. Example: `001`.
    pub district_id: Option<String>,
    /// The building; needed for buildings and floors. Example: `22`.
    pub building_id: Option<String>,
    /// The floor; needed for floors. Example: `4`.
    pub floor_name: Option<String>,
    /// The meeting room; needed for rooms. Example: `6383786266263`.
    pub room_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(QueryRoomConfig {
    scope(impl Into<RoomConfigScope>).into();
    country_id(impl Into<String>).into(), district_id(impl Into<String>).into(),
    building_id(impl Into<String>).into(), floor_name(impl Into<String>).into(),
    room_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(QueryRoomConfig -> QueryRoomConfigResponse, QueryRoomConfigError {
    "vc.v1.room_config.query", GET "/open-apis/vc/v1/room_configs/query", [Tenant], read_value Data,
    None, SCOPES = ["vc:room:readonly"];
    Query scope "scope", Query country_id "country_id", Query district_id "district_id",
    Query building_id "building_id", Query floor_name "floor_name", Query room_id "room_id",
    Query user_id_type "user_id_type"
});

/// What `vc.v1.room_config.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRoomConfigResponse {
    /// The background of the screens in the rooms.
    pub room_background: Option<String>,
    /// The background of the check-in board.
    pub display_background: Option<String>,
    /// What the screens of the rooms show between meetings.
    pub digital_signage: Option<RoomDigitalSignage>,
    /// What boxes for casting show between meetings.
    pub room_box_digital_signage: Option<RoomDigitalSignage>,
    /// Whether the room is in use.
    pub room_status: Option<RoomStatus>,
}

crate::object!(QueryRoomConfigResponse {
    room_background "room_background", display_background "display_background",
    digital_signage "digital_signage", room_box_digital_signage "room_box_digital_signage",
    room_status "room_status"
});

/// What `vc.v1.room_config.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryRoomConfigError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryRoomConfigError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004
});

/// Changes the settings of meeting rooms in an area. Deprecated.
///
/// [`POST /open-apis/vc/v1/room_configs/set`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set>) gives [`SetRoomConfigResponse`] or fails with [`SetRoomConfigError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `vc:room`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let response = client.send(SetRoomConfig::new(scope, room_config)).await?;
/// ```
#[doc(alias("vc.v1.room_config.set", "/open-apis/vc/v1/room_configs/set"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SetRoomConfig {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// What kind of place the settings are for. Example: `5`.
    pub scope: RoomConfigScope,
    /// The country or region; needed for countries and cities. Example: `086`.
    pub country_id: Option<String>,
    /// The city; needed for cities. Example: `223`.
    pub district_id: Option<String>,
    /// The building; needed for buildings and floors. Example: `66`.
    pub building_id: Option<String>,
    /// The floor; needed for floors. Example: `3`.
    pub floor_name: Option<String>,
    /// The meeting room; needed for rooms. Example: `67687262867363`.
    pub room_id: Option<String>,
    /// The settings.
    pub room_config: RoomConfig,
}

crate::request_builder!(SetRoomConfig {
    scope(impl Into<RoomConfigScope>).into(), room_config(RoomConfig);
    user_id_type(impl Into<UserIdType>).into(), country_id(impl Into<String>).into(),
    district_id(impl Into<String>).into(), building_id(impl Into<String>).into(),
    floor_name(impl Into<String>).into(), room_id(impl Into<String>).into()
});
crate::request!(SetRoomConfig -> SetRoomConfigResponse, SetRoomConfigError {
    "vc.v1.room_config.set", POST "/open-apis/vc/v1/room_configs/set", [Tenant], read_value Data,
    Json, SCOPES = ["vc:room"];
    Query user_id_type "user_id_type", Body scope "scope", Body country_id "country_id",
    Body district_id "district_id", Body building_id "building_id", Body floor_name "floor_name",
    Body room_id "room_id", Body room_config "room_config"
});

/// What `vc.v1.room_config.set` answers with.
pub type SetRoomConfigResponse = crate::Empty;

/// What `vc.v1.room_config.set` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SetRoomConfigError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SetRoomConfigError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004
});

/// Makes a code with which check-in boards of an area are set up. Deprecated.
///
/// [`POST /open-apis/vc/v1/room_configs/set_checkboard_access_code`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set_checkboard_access_code>) gives [`SetCheckboardAccessCodeRoomConfigResponse`] or fails with [`SetCheckboardAccessCodeRoomConfigError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `vc:room`.
///
/// ```ignore
/// let response = client.send(SetCheckboardAccessCodeRoomConfig::new(scope, valid_day)).await?;
/// ```
#[doc(
    alias(
        "vc.v1.room_config.set_checkboard_access_code",
        "/open-apis/vc/v1/room_configs/set_checkboard_access_code"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCheckboardAccessCodeRoomConfig {
    /// What kind of place the settings are for. Example: `5`.
    pub scope: RoomConfigScope,
    /// The country or region; needed for countries and cities. Example: `1`.
    pub country_id: Option<String>,
    /// The city; needed for cities. Example: `2`.
    pub district_id: Option<String>,
    /// The building; needed for buildings and floors. Example: `3`.
    pub building_id: Option<String>,
    /// The floor; needed for floors. Example: `4`.
    pub floor_name: Option<String>,
    /// The meeting room; needed for rooms. Example: `67687262867363`.
    pub room_id: Option<String>,
    /// How many days the code is valid. Example: `1`.
    pub valid_day: ValidDay,
}

crate::request_builder!(SetCheckboardAccessCodeRoomConfig {
    scope(impl Into<RoomConfigScope>).into(), valid_day(impl Into<ValidDay>).into();
    country_id(impl Into<String>).into(), district_id(impl Into<String>).into(),
    building_id(impl Into<String>).into(), floor_name(impl Into<String>).into(),
    room_id(impl Into<String>).into()
});
crate::request!(SetCheckboardAccessCodeRoomConfig -> SetCheckboardAccessCodeRoomConfigResponse, SetCheckboardAccessCodeRoomConfigError {
    "vc.v1.room_config.set_checkboard_access_code",
    POST "/open-apis/vc/v1/room_configs/set_checkboard_access_code", [Tenant], read_value Data,
    Json, SCOPES = ["vc:room"];
    Body scope "scope", Body country_id "country_id", Body district_id "district_id",
    Body building_id "building_id", Body floor_name "floor_name", Body room_id "room_id",
    Body valid_day "valid_day"
});

/// What `vc.v1.room_config.set_checkboard_access_code` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCheckboardAccessCodeRoomConfigResponse {
    /// The code with which the device is set up.
    pub access_code: Option<String>,
}

crate::object!(SetCheckboardAccessCodeRoomConfigResponse { access_code "access_code" });

/// What `vc.v1.room_config.set_checkboard_access_code` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SetCheckboardAccessCodeRoomConfigError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SetCheckboardAccessCodeRoomConfigError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004
});

/// Makes a code with which meeting rooms of an area are set up. Deprecated.
///
/// [`POST /open-apis/vc/v1/room_configs/set_room_access_code`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set_room_access_code>) gives [`SetRoomAccessCodeResponse`] or fails with [`SetRoomAccessCodeError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `vc:room`.
///
/// ```ignore
/// let response = client.send(SetRoomAccessCode::new(scope, valid_day)).await?;
/// ```
#[doc(
    alias(
        "vc.v1.room_config.set_room_access_code",
        "/open-apis/vc/v1/room_configs/set_room_access_code"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SetRoomAccessCode {
    /// What kind of place the settings are for. Example: `5`.
    pub scope: RoomConfigScope,
    /// The country or region; needed for countries and cities. Example: `1`.
    pub country_id: Option<String>,
    /// The city; needed for cities. Example: `2`.
    pub district_id: Option<String>,
    /// The building; needed for buildings and floors. Example: `3`.
    pub building_id: Option<String>,
    /// The floor; needed for floors. Example: `4`.
    pub floor_name: Option<String>,
    /// The meeting room; needed for rooms. Example: `67687262867363`.
    pub room_id: Option<String>,
    /// How many days the code is valid. Example: `1`.
    pub valid_day: ValidDay,
}

crate::request_builder!(SetRoomAccessCode {
    scope(impl Into<RoomConfigScope>).into(), valid_day(impl Into<ValidDay>).into();
    country_id(impl Into<String>).into(), district_id(impl Into<String>).into(),
    building_id(impl Into<String>).into(), floor_name(impl Into<String>).into(),
    room_id(impl Into<String>).into()
});
crate::request!(SetRoomAccessCode -> SetRoomAccessCodeResponse, SetRoomAccessCodeError {
    "vc.v1.room_config.set_room_access_code",
    POST "/open-apis/vc/v1/room_configs/set_room_access_code", [Tenant], read_value Data, Json,
    SCOPES = ["vc:room"];
    Body scope "scope", Body country_id "country_id", Body district_id "district_id",
    Body building_id "building_id", Body floor_name "floor_name", Body room_id "room_id",
    Body valid_day "valid_day"
});

/// What `vc.v1.room_config.set_room_access_code` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRoomAccessCodeResponse {
    /// The code with which the device is set up.
    pub access_code: Option<String>,
}

crate::object!(SetRoomAccessCodeResponse { access_code "access_code" });

/// What `vc.v1.room_config.set_room_access_code` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SetRoomAccessCodeError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SetRoomAccessCodeError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004
});
