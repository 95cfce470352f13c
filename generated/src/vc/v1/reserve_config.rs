// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `reserve_config`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Changes who can book a meeting room or a level of them, when, and with whose approval.
///
/// [`PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/patch>) gives [`PatchReserveConfigResponse`] or fails with [`PatchReserveConfigError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(PatchReserveConfig::new(reserve_config_id, scope_type)).await?;
/// ```
#[doc(
    alias(
        "vc.v1.reserve_config.patch",
        "/open-apis/vc/v1/reserve_configs/:reserve_config_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchReserveConfig {
    /// The meeting room or level, by its id. Example: `omm_3c5dd7e09bac0c1758fcf9511bd1a771`.
    pub reserve_config_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether it is a level, 1, or a meeting room, 2. Example: `2`.
    pub scope_type: String,
    /// Whether and when bookings need approval.
    pub approval_config: Option<ApprovalConfig>,
    /// When rooms can be booked.
    pub time_config: Option<TimeConfig>,
    /// Who can book.
    pub reserve_scope_config: Option<ReserveScopeConfig>,
}

crate::request_builder!(PatchReserveConfig {
    reserve_config_id(impl Into<String>).into(), scope_type(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), approval_config(ApprovalConfig),
    time_config(TimeConfig), reserve_scope_config(ReserveScopeConfig)
});
crate::request!(PatchReserveConfig -> PatchReserveConfigResponse, PatchReserveConfigError {
    "vc.v1.reserve_config.patch", PATCH "/open-apis/vc/v1/reserve_configs/:reserve_config_id",
    [Tenant], read_value Data, Json, SCOPES = ["vc:room"], LIMITS = [100 in 60];
    Path reserve_config_id "reserve_config_id", Query user_id_type "user_id_type",
    Body scope_type "scope_type", Body approval_config "approval_config",
    Body time_config "time_config", Body reserve_scope_config "reserve_scope_config"
});

/// What `vc.v1.reserve_config.patch` answers with.
pub type PatchReserveConfigResponse = crate::Empty;

/// What `vc.v1.reserve_config.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchReserveConfigError {
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
    /// `121005` (HTTP 403): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// `126001` (HTTP 400): invalid room or level id, check itself or whether the scope type corresponds to it
    ///
    /// The meeting room or level does not exist. Check its id and whether `scope_type` fits it.
    InvalidRoomOrLevelId,
    /// `126012` (HTTP 400): updated sum of userIDs and deptIDs exceed 500
    ///
    /// Too many users and departments were given. Send at most 500 in all.
    UpdatedSumUserIdsExceed500,
    /// `126013` (HTTP 400): some userIDs you put is invalid
    ///
    /// Some users are not valid. Check their ids.
    SomeUserIdsPutInvalid,
    /// `126014` (HTTP 400): some deptIDs you put is invalid
    ///
    /// Some departments are not valid. Check their ids.
    SomeDeptIdsPutInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchReserveConfigError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005, InvalidRoomOrLevelId = 126001, UpdatedSumUserIdsExceed500 = 126012,
    SomeUserIdsPutInvalid = 126013, SomeDeptIdsPutInvalid = 126014
});

/// Gets who can book a meeting room or a level of them, when, and with whose approval.
///
/// [`GET /open-apis/vc/v1/reserve_configs/reserve_scope`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/reserve_scope>) gives [`GetReserveScopeResponse`] or fails with [`GetReserveScopeError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`, `vc:room:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetReserveScope::new(scope_id, scope_type)).await?;
/// ```
#[doc(
    alias(
        "vc.v1.reserve_config.reserve_scope",
        "/open-apis/vc/v1/reserve_configs/reserve_scope"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReserveScope {
    /// The meeting room or level, by its id. Example: `omm_3c5dxxxbd1a771`.
    pub scope_id: String,
    /// Whether it is a level, 1, or a meeting room, 2. Range: `1` to `2`. Example: `2`.
    pub scope_type: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetReserveScope {
    scope_id(impl Into<String>).into(), scope_type(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetReserveScope -> GetReserveScopeResponse, GetReserveScopeError {
    "vc.v1.reserve_config.reserve_scope", GET "/open-apis/vc/v1/reserve_configs/reserve_scope",
    [Tenant], read_value Data, None, SCOPES = ["vc:room", "vc:room:readonly"], LIMITS = [100 in 60];
    Query scope_id "scope_id", Query scope_type "scope_type", Query user_id_type "user_id_type"
});

/// What `vc.v1.reserve_config.reserve_scope` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReserveScopeResponse {
    /// Whether and when bookings need approval.
    pub approve_config: Option<ApprovalConfig>,
    /// When rooms can be booked.
    pub time_config: Option<TimeConfig>,
    /// Who can book.
    pub reserve_scope_config: Option<ReserveScopeConfig>,
}

crate::object!(GetReserveScopeResponse {
    approve_config "approve_config", time_config "time_config",
    reserve_scope_config "reserve_scope_config"
});

/// What `vc.v1.reserve_config.reserve_scope` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetReserveScopeError {
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
    /// `121005` (HTTP 403): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// `126001` (HTTP 400): invalid room or level id, check itself or whether the scope_type corresponds to it
    ///
    /// The meeting room or level does not exist. Check its id and whether `scope_type` fits it.
    InvalidRoomOrLevelId,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetReserveScopeError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005, InvalidRoomOrLevelId = 126001 + 1
});
