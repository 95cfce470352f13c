// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_change`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Starts a transfer of an employee, directly or with an approval, within the app's data permissions.
///
/// [`POST /open-apis/corehr/v2/job_changes`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/create>) gives [`CreateJobChangeResponse`] or fails with [`CreateJobChangeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:job_change:create`. Scopes for some fields: `corehr:contract.company:read`, `corehr:contract.period:read`, `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:job_change.custom_field:read`, `corehr:job_change.employment_custom_field:read`, `corehr:job_change.pathway:read`, `corehr:job_change.pathway:write`, `corehr:job_change.remark:read`, `corehr:employment.job_level:write`, `corehr:contract.period:write`, `corehr:contract.company:write`, `corehr:job_change.is_adjust_salary:read`, `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`, `contact:user.employee_id:readonly`, `corehr:job_change.social_security_city:read`, `corehr:job_data.compensation_type:read`, `corehr:job_data.service_company:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateJobChange::new(transfer_mode, transfer_info).employment_id(employment_id).transfer_type_unique_identifier(transfer_type_unique_identifier).effective_date(effective_date);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v2.job_change.create", "/open-apis/corehr/v2/job_changes"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJobChange {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<JobChangeUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether the transfer takes effect directly or runs through an approval. Example: `2`.
    pub transfer_mode: TransferMode,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `ou_a294793e8fa21529f2a60e3e9de45520`.
    ///
    /// Required.
    pub employment_id: Option<String>,
    /// The type of transfer, by its key. Example: `internal_transfer`.
    ///
    /// Required.
    pub transfer_type_unique_identifier: Option<String>,
    /// The process. Example: `people_6963913041981490725_6983885526583627531`.
    pub flow_id: Option<String>,
    /// From when on it is in effect. Example: `2022-03-01`.
    ///
    /// Required.
    pub effective_date: Option<String>,
    /// What changes with the transfer.
    pub transfer_info: CreateTransferInfo,
    /// A key of your own with which a transfer that failed to start can be tried again. Example: `transfer_3627531`.
    pub transfer_key: Option<String>,
    /// Who starts or started it, by the kind of id that the call uses; empty where the system did. Example: `ou_a294793e8fa21529f2a60e3e9de45520`.
    pub initiator_id: Option<String>,
    /// The reason for the transfer, by its key. Example: `involuntary_transfer`.
    pub transfer_reason_unique_identifier: Option<String>,
}

crate::request_builder!(named CreateJobChange {
    transfer_mode(impl Into<TransferMode>).into(), transfer_info(CreateTransferInfo);
    user_id_type(impl Into<JobChangeUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), employment_id(impl Into<String>).into(),
    transfer_type_unique_identifier(impl Into<String>).into(), flow_id(impl Into<String>).into(),
    effective_date(impl Into<String>).into(), transfer_key(impl Into<String>).into(),
    initiator_id(impl Into<String>).into(),
    transfer_reason_unique_identifier(impl Into<String>).into()
});
crate::request!(CreateJobChange -> CreateJobChangeResponse, CreateJobChangeError {
    "corehr.v2.job_change.create", POST "/open-apis/corehr/v2/job_changes", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:job_change:create"], LIMITS = [100 in 60],
    NAMED = [employment_id "employment_id", transfer_type_unique_identifier "transfer_type_unique_identifier", effective_date "effective_date"];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Body transfer_mode "transfer_mode", Body employment_id "employment_id",
    Body transfer_type_unique_identifier "transfer_type_unique_identifier", Body flow_id "flow_id",
    Body effective_date "effective_date", Body transfer_info "transfer_info",
    Body transfer_key "transfer_key", Body initiator_id "initiator_id",
    Body transfer_reason_unique_identifier "transfer_reason_unique_identifier"
});

/// What `corehr.v2.job_change.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobChangeResponse {
    /// The transfer.
    pub job_change_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The state of the transfer.
    pub status: Option<JobChangeStatus>,
    /// The type of transfer, by its key.
    pub transfer_type_unique_identifier: Option<String>,
    /// The reason for the transfer, by its key.
    pub transfer_reason_unique_identifier: Option<String>,
    /// The process.
    pub process_id: Option<String>,
    /// From when on it is in effect.
    pub effective_date: Option<String>,
    /// When it was created.
    pub created_time: Option<String>,
    /// What changes with the transfer.
    pub transfer_info: Option<TransferInfo>,
    /// Whether pay changes too. Needs a scope: `corehr:job_change.is_adjust_salary:read`.
    pub is_adjust_salary: Option<bool>,
    /// The custom fields with their values. Needs a scope: `corehr:job_change.custom_field:read`.
    pub custom_fields: Vec<CustomFieldData>,
}

crate::object!(CreateJobChangeResponse {
    job_change_id "job_change_id", employment_id "employment_id", status "status",
    transfer_type_unique_identifier "transfer_type_unique_identifier",
    transfer_reason_unique_identifier "transfer_reason_unique_identifier", process_id "process_id",
    effective_date "effective_date", created_time "created_time", transfer_info "transfer_info",
    is_adjust_salary "is_adjust_salary", custom_fields "custom_fields"
});

/// What `corehr.v2.job_change.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateJobChangeError {
    /// `1160100` (HTTP 400): The job status change type can't be empty
    ///
    /// The type of transfer is empty, the process does not exist, or a permission is missing. Read the message and correct the request.
    ProcessNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateJobChangeError: CODES { ProcessNotFound = 1160100 + 1 });

/// Revokes a transfer that is under approval, waiting or in effect, in the name of an operator; not one started for several people at once.
///
/// [`POST /open-apis/corehr/v2/job_changes/:job_change_id/revoke`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/revoke>) gives [`RevokeJobChangeResponse`] or fails with [`RevokeJobChangeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:job_change:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(RevokeJobChange::new(job_change_id, operator_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.job_change.revoke",
        "/open-apis/corehr/v2/job_changes/:job_change_id/revoke"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeJobChange {
    /// The transfer. Example: `7402156992338658860`.
    pub job_change_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<JobChangeUserIdType>,
    /// Who does it. Example: `ou_a294793e8fa21529f2a60e3e9de45520`.
    pub operator_id: String,
}

crate::request_builder!(RevokeJobChange {
    job_change_id(impl Into<String>).into(), operator_id(impl Into<String>).into();
    user_id_type(impl Into<JobChangeUserIdType>).into()
});
crate::request!(RevokeJobChange -> RevokeJobChangeResponse, RevokeJobChangeError {
    "corehr.v2.job_change.revoke", POST "/open-apis/corehr/v2/job_changes/:job_change_id/revoke",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:corehr", "corehr:job_change:write"],
    LIMITS = [5 in 1];
    Path job_change_id "job_change_id", Query user_id_type "user_id_type",
    Body operator_id "operator_id"
});

/// What `corehr.v2.job_change.revoke` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeJobChangeResponse {
    /// Whether the transfer was revoked.
    pub result: Option<bool>,
    /// What became of it, in words.
    pub message: Option<String>,
}

crate::object!(RevokeJobChangeResponse { result "result", message "message" });

/// What `corehr.v2.job_change.revoke` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RevokeJobChangeError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RevokeJobChangeError: CODES { ParamIsInvalid1160001 = 1160001 + 2 });

/// Finds transfers by employee, state, dates and departments, within the app's data permissions.
///
/// [`POST /open-apis/corehr/v2/job_changes/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/search>) gives [`SearchJobChangeResponse`] or fails with [`SearchJobChangeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:job_change:read`, `corehr:job_change:write`. Scopes for some fields: `corehr:contract.company:read`, `corehr:contract.period:read`, `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:job_change.custom_field:read`, `corehr:job_change.employment_custom_field:read`, `corehr:job_change.pathway:read`, `corehr:job_change.pathway:write`, `corehr:job_change.remark:read`, `corehr:employment.job_level:write`, `corehr:contract.period:write`, `corehr:contract.company:write`, `corehr:job_change.is_adjust_salary:read`, `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`, `contact:user.employee_id:readonly`, `corehr:job_change.social_security_city:read`, `corehr:job_data.compensation_type:read`, `corehr:job_data.service_company:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(SearchJobChange::new(page_size)).items();
/// ```
#[doc(alias("corehr.v2.job_change.search", "/open-apis/corehr/v2/job_changes/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchJobChange {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The employments, by the kind of id that the call uses. Length: at most 30. Example: `["ou_a294793e8fa21529f2a60e3e9de45520"]`.
    pub employment_ids: Option<Vec<String>>,
    /// The transfers. Length: at most 10. Example: `["7044427347159746085"]`.
    pub job_change_ids: Option<Vec<String>>,
    /// The states that are returned. Length: at most 10. Example: `["Approving"]`.
    pub statuses: Option<Vec<JobChangeStatus>>,
    /// The first of the effective dates that are searched. Example: `2022-01-01`.
    pub effective_date_start: Option<String>,
    /// The last of the effective dates that are searched. Example: `2022-01-01`.
    pub effective_date_end: Option<String>,
    /// From when on transfers were changed, in milliseconds since 1970; needs the end. Example: `1704084635000`.
    pub updated_time_start: Option<String>,
    /// Until when transfers were changed, in milliseconds since 1970; needs the start. Example: `1704084635000`.
    pub updated_time_end: Option<String>,
    /// The departments after. Length: at most 30. Example: `["7269981744640312876"]`.
    pub target_department_ids: Option<Vec<String>>,
    /// The type of transfer, by its key. Length: at most 30. Example: `["assignment_start_reason_option5"]`.
    pub transfer_type_unique_identifier: Option<Vec<String>>,
    /// The reason for the transfer, by its key. Length: at most 30. Example: `["reason_for_job_change_option_7182520625066475540_7382109467556446228"]`.
    pub transfer_reason_unique_identifier: Option<Vec<String>>,
    /// The states of handling errors; a transfer in any of them is found. Length: at most 10. Example: `["pending"]`.
    pub exception_statuses: Option<Vec<ExceptionStatus>>,
}

crate::request_builder!(SearchJobChange {
    page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    employment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_change_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    statuses(impl IntoIterator<Item = impl Into<JobChangeStatus>>).into_iter().map(Into::into).collect(),
    effective_date_start(impl Into<String>).into(), effective_date_end(impl Into<String>).into(),
    updated_time_start(impl Into<String>).into(), updated_time_end(impl Into<String>).into(),
    target_department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    transfer_type_unique_identifier(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    transfer_reason_unique_identifier(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    exception_statuses(impl IntoIterator<Item = impl Into<ExceptionStatus>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchJobChange -> SearchJobChangeResponse, SearchJobChangeError {
    "corehr.v2.job_change.search", POST "/open-apis/corehr/v2/job_changes/search", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:job_change:read", "corehr:job_change:write"],
    LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body employment_ids "employment_ids",
    Body job_change_ids "job_change_ids", Body statuses "statuses",
    Body effective_date_start "effective_date_start", Body effective_date_end "effective_date_end",
    Body updated_time_start "updated_time_start", Body updated_time_end "updated_time_end",
    Body target_department_ids "target_department_ids",
    Body transfer_type_unique_identifier "transfer_type_unique_identifier",
    Body transfer_reason_unique_identifier "transfer_reason_unique_identifier",
    Body exception_statuses "exception_statuses"
});
crate::paged!(SearchJobChange: JobChange { page_token, page_size; page_token, has_more, items });

/// What `corehr.v2.job_change.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchJobChangeResponse {
    /// The items that were found.
    pub items: Vec<JobChange>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(SearchJobChangeResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v2.job_change.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchJobChangeError {
    /// `1160101` (HTTP 500): marshal error
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160102` (HTTP 500): unmarshal error
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 500): request ID repeat
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1160104` (HTTP 500): custom field format error
    ///
    /// A custom field is malformed, a parameter is missing, a record does not exist, or a permission is missing. Read the message and correct the request.
    NoPermissionForIds,
    /// `1160105` (HTTP 500): field is required
    ///
    /// A required field is missing. Fill it in.
    FieldIsRequired,
    /// `1160106` (HTTP 500): date format should be 2006-01-02
    ///
    /// A date is malformed. Write it in the form that the message names.
    WrongDateFormat,
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchJobChangeError: CODES {
    IllegalParameter = 1160101 + 5, ParametersWrongOrSystemError = 1160102 + 5,
    AuthenticationFailed = 1160103 + 5, NoPermissionForIds = 1160104 + 2, FieldIsRequired = 1160105,
    WrongDateFormat = 1160106, ParametersWrong = 1160107
});
