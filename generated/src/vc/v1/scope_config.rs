// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `scope_config`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Changes the settings of a meeting room or of all those at a level.
///
/// [`POST /open-apis/vc/v1/scope_config`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/scope_config/create>) gives [`CreateScopeConfigResponse`] or fails with [`CreateScopeConfigError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(CreateScopeConfig::new(scope_type, scope_id)).await?;
/// ```
#[doc(alias("vc.v1.scope_config.create", "/open-apis/vc/v1/scope_config"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateScopeConfig {
    /// Which kind of id stands for users. Default: `open_id`. Length: 0 to 10. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether it is a level, 1, or a meeting room, 2. Example: `1`.
    pub scope_type: ScopeType,
    /// The meeting room or level, by its id. Example: `omm_608d34d82d531b27fa993902d350a307`.
    pub scope_id: String,
    /// The settings.
    pub scope_config: Option<RoomConfig>,
}

crate::request_builder!(CreateScopeConfig {
    scope_type(impl Into<ScopeType>).into(), scope_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), scope_config(RoomConfig)
});
crate::request!(CreateScopeConfig -> CreateScopeConfigResponse, CreateScopeConfigError {
    "vc.v1.scope_config.create", POST "/open-apis/vc/v1/scope_config", [Tenant], read_value Data,
    Json, SCOPES = ["vc:room"], LIMITS = [20 in 60];
    Query user_id_type "user_id_type", Body scope_type "scope_type", Body scope_id "scope_id",
    Body scope_config "scope_config"
});

/// What `vc.v1.scope_config.create` answers with.
pub type CreateScopeConfigResponse = crate::Empty;

/// What `vc.v1.scope_config.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateScopeConfigError {
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

crate::error_enum!(CreateScopeConfigError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006
});

/// Gets the settings of a meeting room or level: those in effect, and those set at each level above.
///
/// [`GET /open-apis/vc/v1/scope_config`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/scope_config/get>) gives [`GetScopeConfigResponse`] or fails with [`GetScopeConfigError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`, `vc:room:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetScopeConfig::new(scope_type, scope_id)).await?;
/// ```
#[doc(alias("vc.v1.scope_config.get", "/open-apis/vc/v1/scope_config"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetScopeConfig {
    /// Whether it is a level, 1, or a meeting room, 2. Example: `1`.
    pub scope_type: ScopeType,
    /// The meeting room or level, by its id. Example: `omm_608d34d82d531b27fa993902d350a307`.
    pub scope_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetScopeConfig {
    scope_type(impl Into<ScopeType>).into(), scope_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetScopeConfig -> GetScopeConfigResponse, GetScopeConfigError {
    "vc.v1.scope_config.get", GET "/open-apis/vc/v1/scope_config", [Tenant], read_value Data, None,
    SCOPES = ["vc:room", "vc:room:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query scope_type "scope_type", Query scope_id "scope_id", Query user_id_type "user_id_type"
});

/// What `vc.v1.scope_config.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScopeConfigResponse {
    /// The settings in effect; what is not set here comes from the levels above.
    pub current_config: Option<ScopeConfig>,
    /// The settings as they are set at each level, from the bottom up.
    pub origin_configs: Vec<ScopeConfig>,
}

crate::object!(GetScopeConfigResponse {
    current_config "current_config", origin_configs "origin_configs"
});

/// What `vc.v1.scope_config.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetScopeConfigError {
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

crate::error_enum!(GetScopeConfigError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005 + 1, DataConflict = 121006
});
