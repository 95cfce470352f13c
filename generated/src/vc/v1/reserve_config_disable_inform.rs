// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `reserve_config_disable_inform`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets who is told when a meeting room, or one of a level, is disabled or enabled.
///
/// [`GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-disable_inform/get>) gives [`GetReserveConfigDisableInformResponse`] or fails with [`GetReserveConfigDisableInformError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`, `vc:room:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = GetReserveConfigDisableInform::new(reserve_config_id, scope_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "vc.v1.reserve_config_disable_inform.get",
        "/open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReserveConfigDisableInform {
    /// The meeting room or level, by its id. Example: `omm_3c5dd7e09bac0c1758fcf9511bd1a771`.
    pub reserve_config_id: String,
    /// Whether it is a level, 1, or a meeting room, 2. Range: `1` to `2`. Example: `2`.
    pub scope_type: i64,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetReserveConfigDisableInform {
    reserve_config_id(impl Into<String>).into(), scope_type(i64);
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetReserveConfigDisableInform -> GetReserveConfigDisableInformResponse, GetReserveConfigDisableInformError {
    "vc.v1.reserve_config_disable_inform.get",
    GET "/open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform", [Tenant],
    read_value Data, None, SCOPES = ["vc:room", "vc:room:readonly"], LIMITS = [100 in 60];
    Path reserve_config_id "reserve_config_id", Query scope_type "scope_type",
    Query user_id_type "user_id_type"
});

/// What `vc.v1.reserve_config_disable_inform.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReserveConfigDisableInformResponse {
    /// Who is told when rooms are disabled or enabled.
    pub disable_inform: Option<DisableInformConfig>,
}

crate::object!(GetReserveConfigDisableInformResponse { disable_inform "disable_inform" });

/// What `vc.v1.reserve_config_disable_inform.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetReserveConfigDisableInformError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
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

crate::error_enum!(GetReserveConfigDisableInformError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, DataNotExist = 121004, NoPermission = 121005,
    InvalidRoomOrLevelId = 126001 + 1
});

/// Changes who is told when a meeting room, or one of a level, is disabled or enabled.
///
/// [`PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-disable_inform/patch>) gives [`PatchReserveConfigDisableInformResponse`] or fails with [`PatchReserveConfigDisableInformError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = PatchReserveConfigDisableInform::new(reserve_config_id, scope_type, disable_inform);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "vc.v1.reserve_config_disable_inform.patch",
        "/open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchReserveConfigDisableInform {
    /// The meeting room or level, by its id. Example: `omm_3c5dd7e09bac0c1758fcf9511bd1a771`.
    pub reserve_config_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether it is a level, 1, or a meeting room, 2. Range: `1` to `2`. Example: `2`.
    pub scope_type: i64,
    /// Who is told when rooms are disabled or enabled.
    pub disable_inform: DisableInformConfig,
}

crate::request_builder!(PatchReserveConfigDisableInform {
    reserve_config_id(impl Into<String>).into(), scope_type(i64),
    disable_inform(DisableInformConfig);
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(PatchReserveConfigDisableInform -> PatchReserveConfigDisableInformResponse, PatchReserveConfigDisableInformError {
    "vc.v1.reserve_config_disable_inform.patch",
    PATCH "/open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform", [Tenant],
    read_value Data, Json, SCOPES = ["vc:room"], LIMITS = [100 in 60];
    Path reserve_config_id "reserve_config_id", Query user_id_type "user_id_type",
    Body scope_type "scope_type", Body disable_inform "disable_inform"
});

/// What `vc.v1.reserve_config_disable_inform.patch` answers with.
pub type PatchReserveConfigDisableInformResponse = crate::Empty;

/// What `vc.v1.reserve_config_disable_inform.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchReserveConfigDisableInformError {
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

crate::error_enum!(PatchReserveConfigDisableInformError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005, InvalidRoomOrLevelId = 126001 + 1, UpdatedSumUserIdsExceed500 = 126012,
    SomeUserIdsPutInvalid = 126013, SomeDeptIdsPutInvalid = 126014
});
