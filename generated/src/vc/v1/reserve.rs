// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `reserve`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Reserves a meeting number and link for up to 30 days; no event appears in any calendar.
///
/// [`POST /open-apis/vc/v1/reserves/apply`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/apply>) gives [`ApplyReserveResponse`] or fails with [`ApplyReserveError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:reserve`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ApplyReserve::new(meeting_settings)).await?;
/// ```
#[doc(alias("vc.v1.reserve.apply", "/open-apis/vc/v1/reserves/apply"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ApplyReserve {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// When the reservation expires, in seconds since 1970, within 30 days; needed for meetings of several. Example: `1608888867`.
    pub end_time: Option<String>,
    /// Whom the meeting belongs to, a user of the tenant; needed with a tenant access token, without effect with a user's. Example: `ou_3ec3f6a28a0d08c45d895276e8e5e19b`.
    pub owner_id: Option<String>,
    /// The settings of the meeting.
    pub meeting_settings: ReserveMeetingSetting,
}

crate::request_builder!(ApplyReserve {
    meeting_settings(ReserveMeetingSetting);
    user_id_type(impl Into<UserIdType>).into(), end_time(impl Into<String>).into(),
    owner_id(impl Into<String>).into()
});
crate::request!(ApplyReserve -> ApplyReserveResponse, ApplyReserveError {
    "vc.v1.reserve.apply", POST "/open-apis/vc/v1/reserves/apply", [Tenant, User], read_value Data,
    Json, SCOPES = ["vc:reserve"], LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true;
    Query user_id_type "user_id_type", Body end_time "end_time", Body owner_id "owner_id",
    Body meeting_settings "meeting_settings"
});

/// What `vc.v1.reserve.apply` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyReserveResponse {
    /// The reservation.
    pub reserve: Option<Reserve>,
    /// What was wrong with the parameters.
    pub reserve_correction_check_info: Option<ReserveCorrectionCheckInfo>,
}

crate::object!(ApplyReserveResponse {
    reserve "reserve", reserve_correction_check_info "reserve_correction_check_info"
});

/// What `vc.v1.reserve.apply` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ApplyReserveError {
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
    /// `123002` (HTTP 400): record param error
    ///
    /// Recording is not possible so. Calls between two cannot be recorded by themselves.
    RecordParamError,
    /// `123003` (HTTP 400): assign host exceed max limit 10
    AssignHostExceedMaxLimit10,
    /// `123004` (HTTP 400): assign host error
    ///
    /// A host is not valid. Check the ids in `assign_host_list`.
    AssignHostError,
    /// `123006` (HTTP 400): invalid password
    ///
    /// The password is not valid. Give 4 to 9 digits.
    InvalidPassword,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ApplyReserveError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, RecordParamError = 123002,
    AssignHostExceedMaxLimit10 = 123003, AssignHostError = 123004, InvalidPassword = 123006
});

/// Deletes a reservation of one's own, for good.
///
/// [`DELETE /open-apis/vc/v1/reserves/:reserve_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/delete>) gives [`DeleteReserveResponse`] or fails with [`DeleteReserveError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:reserve`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteReserve::new(reserve_id)).await?;
/// ```
#[doc(alias("vc.v1.reserve.delete", "/open-apis/vc/v1/reserves/:reserve_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteReserve {
    /// The reservation. Example: `6911188411932033028`.
    pub reserve_id: String,
}

crate::request_builder!(DeleteReserve { reserve_id(impl Into<String>).into(); });
crate::request!(DeleteReserve -> DeleteReserveResponse, DeleteReserveError {
    "vc.v1.reserve.delete", DELETE "/open-apis/vc/v1/reserves/:reserve_id", [Tenant, User],
    read_value Data, None, SCOPES = ["vc:reserve"], LIMITS = [1000 in 60, 50 in 1];
    Path reserve_id "reserve_id"
});

/// What `vc.v1.reserve.delete` answers with.
pub type DeleteReserveResponse = crate::Empty;

/// What `vc.v1.reserve.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteReserveError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteReserveError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005
});

/// Gets a reservation of one's own.
///
/// [`GET /open-apis/vc/v1/reserves/:reserve_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get>) gives [`GetReserveResponse`] or fails with [`GetReserveError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:reserve:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetReserve::new(reserve_id)).await?;
/// ```
#[doc(alias("vc.v1.reserve.get", "/open-apis/vc/v1/reserves/:reserve_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReserve {
    /// The reservation. Example: `6911188411932033028`.
    pub reserve_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetReserve {
    reserve_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetReserve -> GetReserveResponse, GetReserveError {
    "vc.v1.reserve.get", GET "/open-apis/vc/v1/reserves/:reserve_id", [Tenant, User],
    read_value Data, None, SCOPES = ["vc:reserve:readonly"], LIMITS = [1000 in 60, 50 in 1],
    HAS_SECRETS = true;
    Path reserve_id "reserve_id", Query user_id_type "user_id_type"
});

/// What `vc.v1.reserve.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReserveResponse {
    /// The reservation.
    pub reserve: Option<Reserve>,
}

crate::object!(GetReserveResponse { reserve "reserve" });

/// What `vc.v1.reserve.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetReserveError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetReserveError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005
});

/// Gets the meeting that is going on under a reservation of one's own, if there is one.
///
/// [`GET /open-apis/vc/v1/reserves/:reserve_id/get_active_meeting`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get_active_meeting>) gives [`GetActiveMeetingReserveResponse`] or fails with [`GetActiveMeetingReserveError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:reserve:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetActiveMeetingReserve::new(reserve_id)).await?;
/// ```
#[doc(
    alias(
        "vc.v1.reserve.get_active_meeting",
        "/open-apis/vc/v1/reserves/:reserve_id/get_active_meeting"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetActiveMeetingReserve {
    /// The reservation. Example: `6911188411932033028`.
    pub reserve_id: String,
    /// Whether the participants are returned too; not where it is left out. Default: `false`. Example: `false`.
    pub with_participants: Option<bool>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetActiveMeetingReserve {
    reserve_id(impl Into<String>).into();
    with_participants(bool), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetActiveMeetingReserve -> GetActiveMeetingReserveResponse, GetActiveMeetingReserveError {
    "vc.v1.reserve.get_active_meeting",
    GET "/open-apis/vc/v1/reserves/:reserve_id/get_active_meeting", [Tenant, User], read_value Data,
    None, SCOPES = ["vc:reserve:readonly"], LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true;
    Path reserve_id "reserve_id", Query with_participants "with_participants",
    Query user_id_type "user_id_type"
});

/// What `vc.v1.reserve.get_active_meeting` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveMeetingReserveResponse {
    /// The meeting.
    pub meeting: Option<Meeting>,
}

crate::object!(GetActiveMeetingReserveResponse { meeting "meeting" });

/// What `vc.v1.reserve.get_active_meeting` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetActiveMeetingReserveError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetActiveMeetingReserveError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005
});

/// Changes or prolongs a reservation of one's own; what is left out stays, what is sent empty is emptied.
///
/// [`PUT /open-apis/vc/v1/reserves/:reserve_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/update>) gives [`UpdateReserveResponse`] or fails with [`UpdateReserveError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:reserve`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateReserve::new(reserve_id)).await?;
/// ```
#[doc(alias("vc.v1.reserve.update", "/open-apis/vc/v1/reserves/:reserve_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateReserve {
    /// The reservation. Example: `6911188411932033028`.
    pub reserve_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// When the reservation expires, in seconds since 1970, within 30 days. Example: `1608888867`.
    pub end_time: Option<String>,
    /// The settings of the meeting.
    pub meeting_settings: Option<ReserveMeetingSetting>,
}

crate::request_builder!(UpdateReserve {
    reserve_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), end_time(impl Into<String>).into(),
    meeting_settings(ReserveMeetingSetting)
});
crate::request!(UpdateReserve -> UpdateReserveResponse, UpdateReserveError {
    "vc.v1.reserve.update", PUT "/open-apis/vc/v1/reserves/:reserve_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["vc:reserve"], LIMITS = [1000 in 60, 50 in 1],
    HAS_SECRETS = true;
    Path reserve_id "reserve_id", Query user_id_type "user_id_type", Body end_time "end_time",
    Body meeting_settings "meeting_settings"
});

/// What `vc.v1.reserve.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateReserveResponse {
    /// The reservation.
    pub reserve: Option<Reserve>,
    /// What was wrong with the parameters.
    pub reserve_correction_check_info: Option<ReserveCorrectionCheckInfo>,
}

crate::object!(UpdateReserveResponse {
    reserve "reserve", reserve_correction_check_info "reserve_correction_check_info"
});

/// What `vc.v1.reserve.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateReserveError {
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
    /// `123002` (HTTP 400): record param error
    ///
    /// Recording is not possible so. Calls between two cannot be recorded by themselves.
    RecordParamError,
    /// `123003` (HTTP 400): assign host exceed max limit 10
    AssignHostExceedMaxLimit10,
    /// `123004` (HTTP 400): assign host error
    ///
    /// A host is not valid. Check the ids in `assign_host_list`.
    AssignHostError,
    /// `123006` (HTTP 400): invalid password
    ///
    /// The password is not valid. Give 4 to 9 digits.
    InvalidPassword,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateReserveError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005, RecordParamError = 123002, AssignHostExceedMaxLimit10 = 123003,
    AssignHostError = 123004, InvalidPassword = 123006
});
