// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `reserve_config_form`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets whether a form is filled in to book a meeting room or a level of them, and who is told.
///
/// [`GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/form`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-form/get>) gives [`GetReserveConfigFormResponse`] or fails with [`GetReserveConfigFormError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`, `vc:room:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetReserveConfigForm::new(reserve_config_id, scope_type)).await?;
/// ```
#[doc(
    alias(
        "vc.v1.reserve_config_form.get",
        "/open-apis/vc/v1/reserve_configs/:reserve_config_id/form"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReserveConfigForm {
    /// The meeting room or level, by its id. Example: `omm_3c5dd7e09bac0c1758fcf9511bd1a771`.
    pub reserve_config_id: String,
    /// Whether it is a level, 1, or a meeting room, 2. Range: `1` to `2`. Example: `2`.
    pub scope_type: i64,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetReserveConfigForm {
    reserve_config_id(impl Into<String>).into(), scope_type(i64);
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetReserveConfigForm -> GetReserveConfigFormResponse, GetReserveConfigFormError {
    "vc.v1.reserve_config_form.get", GET "/open-apis/vc/v1/reserve_configs/:reserve_config_id/form",
    [Tenant], read_value Data, None, SCOPES = ["vc:room", "vc:room:readonly"], LIMITS = [100 in 60];
    Path reserve_config_id "reserve_config_id", Query scope_type "scope_type",
    Query user_id_type "user_id_type"
});

/// What `vc.v1.reserve_config_form.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReserveConfigFormResponse {
    /// The form for booking.
    pub reserve_form_config: Option<ReserveFormConfig>,
}

crate::object!(GetReserveConfigFormResponse { reserve_form_config "reserve_form_config" });

/// What `vc.v1.reserve_config_form.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetReserveConfigFormError {
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
    /// `126002` (HTTP 400): reserve form is not configured
    ReserveFormIsNotConfigured,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetReserveConfigFormError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, DataNotExist = 121004, NoPermission = 121005,
    InvalidRoomOrLevelId = 126001 + 1, ReserveFormIsNotConfigured = 126002
});

/// Changes whether a form is filled in to book a meeting room or a level of them, and who is told.
///
/// [`PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/form`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-form/patch>) gives [`PatchReserveConfigFormResponse`] or fails with [`PatchReserveConfigFormError`].
///
/// Token: tenant. Scopes, any one of: `vc:room`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = PatchReserveConfigForm::new(reserve_config_id, scope_type, reserve_form_config);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "vc.v1.reserve_config_form.patch",
        "/open-apis/vc/v1/reserve_configs/:reserve_config_id/form"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchReserveConfigForm {
    /// The meeting room or level, by its id. Example: `omm_3c5dd7e09bac0c1758fcf9511bd1a771`.
    pub reserve_config_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether it is a level, 1, or a meeting room, 2. Range: `1` to `2`. Example: `2`.
    pub scope_type: i64,
    /// The form for booking.
    pub reserve_form_config: ReserveFormConfig,
}

crate::request_builder!(PatchReserveConfigForm {
    reserve_config_id(impl Into<String>).into(), scope_type(i64),
    reserve_form_config(ReserveFormConfig);
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(PatchReserveConfigForm -> PatchReserveConfigFormResponse, PatchReserveConfigFormError {
    "vc.v1.reserve_config_form.patch",
    PATCH "/open-apis/vc/v1/reserve_configs/:reserve_config_id/form", [Tenant], read_value Data,
    Json, SCOPES = ["vc:room"], LIMITS = [100 in 60];
    Path reserve_config_id "reserve_config_id", Query user_id_type "user_id_type",
    Body scope_type "scope_type", Body reserve_form_config "reserve_form_config"
});

/// What `vc.v1.reserve_config_form.patch` answers with.
pub type PatchReserveConfigFormResponse = crate::Empty;

/// What `vc.v1.reserve_config_form.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchReserveConfigFormError {
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
    /// `126002` (HTTP 400): reserve form is not configured
    ReserveFormIsNotConfigured,
    /// `126011` (HTTP 400): notify time exceeds the scope to which the time unit appoints
    NotifyTimeExceedsScopeTimeUnit,
    /// `126012` (HTTP 400): updated sum of userIDs and deptIDs exceed 500
    ///
    /// Too many users and departments were given. Send at most 500 in all.
    UpdatedSumUserIdsExceed500,
    /// `126013` (HTTP 400): some userIDs you put is invalid
    ///
    /// Some users are not valid. Check their ids.
    SomeUserIdsPutInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchReserveConfigFormError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005, InvalidRoomOrLevelId = 126001, ReserveFormIsNotConfigured = 126002,
    NotifyTimeExceedsScopeTimeUnit = 126011, UpdatedSumUserIdsExceed500 = 126012,
    SomeUserIdsPutInvalid = 126013
});
