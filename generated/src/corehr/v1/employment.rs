// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `employment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates the employment of a person, whose personal data must exist; the employee number may be left out where numbers are assigned automatically.
///
/// [`POST /open-apis/corehr/v1/employments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/create>) gives [`CreateEmploymentResponse`] or fails with [`CreateEmploymentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:employment:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateEmployment::new(effective_time, employment_type, person_id, primary_employment, employment_status);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v1.employment.create", "/open-apis/corehr/v1/employments"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEmployment {
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// From when on the length of service counts. Example: `2020-01-01`.
    pub seniority_date: Option<String>,
    /// The employee number. Example: `1000000`.
    pub employee_number: Option<String>,
    /// When the employee joins. Example: `2020-01-01 00:00:00`.
    pub effective_time: String,
    /// The last day of employment; not before the employee joins. Example: `2020-01-01 00:00:00`.
    pub expiration_time: Option<String>,
    /// The type of employment.
    pub employment_type: EnumNameAndDisplay,
    /// The personal data, by its id. Example: `6919733936050406926`.
    pub person_id: String,
    /// Whether it is the person's primary employment. Example: `true`.
    pub primary_employment: bool,
    /// The state of the employment.
    pub employment_status: EnumNameAndDisplay,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The work mail addresses.
    pub work_email_list: Option<Vec<Email>>,
    /// Why the employee left.
    pub reason_for_offboarding: Option<EnumNameAndDisplay>,
    /// The application in recruitment that led to it. Example: `6838119494196871234`.
    pub ats_application_id: Option<String>,
    /// Whether the person has worked for the tenant before. Default: `to_be_confirmed`.
    pub rehire: Option<EnumNameAndDisplay>,
    /// The person's earlier employment, where the person has worked for the tenant before. Example: `7051837122449425964`.
    pub rehire_employment_id: Option<String>,
}

crate::request_builder!(CreateEmployment {
    effective_time(impl Into<String>).into(), employment_type(EnumNameAndDisplay),
    person_id(impl Into<String>).into(), primary_employment(bool),
    employment_status(EnumNameAndDisplay);
    client_token(impl Into<String>).into(), seniority_date(impl Into<String>).into(),
    employee_number(impl Into<String>).into(), expiration_time(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    work_email_list(impl IntoIterator<Item = impl Into<Email>>).into_iter().map(Into::into).collect(),
    reason_for_offboarding(EnumNameAndDisplay), ats_application_id(impl Into<String>).into(),
    rehire(EnumNameAndDisplay), rehire_employment_id(impl Into<String>).into()
});
crate::request!(CreateEmployment -> CreateEmploymentResponse, CreateEmploymentError {
    "corehr.v1.employment.create", POST "/open-apis/corehr/v1/employments", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:corehr", "corehr:employment:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query client_token "client_token", Body seniority_date "seniority_date",
    Body employee_number "employee_number", Body effective_time "effective_time",
    Body expiration_time "expiration_time", Body employment_type "employment_type",
    Body person_id "person_id", Body primary_employment "primary_employment",
    Body employment_status "employment_status", Body custom_fields "custom_fields",
    Body work_email_list "work_email_list", Body reason_for_offboarding "reason_for_offboarding",
    Body ats_application_id "ats_application_id", Body rehire "rehire",
    Body rehire_employment_id "rehire_employment_id"
});

/// What `corehr.v1.employment.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmploymentResponse {
    /// The employment.
    pub employment: Option<EmploymentCreate>,
}

crate::object!(CreateEmploymentResponse { employment "employment" });

/// What `corehr.v1.employment.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateEmploymentError {
    /// `1160004` (HTTP 400): request ID repeat
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1160010` (HTTP 400): ats_application_id should be 19 digit string
    ///
    /// `ats_application_id` is not a number of 19 digits, or this leave was granted before; the answer holds the existing record. Do not retry.
    GrantingRecordAlreadyExists,
    /// `1160011` (HTTP 400): Duplicate employment existed
    ///
    /// The person seems to have worked here before, or the employment could not be read. Set `rehire` to `no` or name the earlier employment.
    ErrorOccurredGettingEmployment,
    /// `1160012` (HTTP 400): Rehire person is in the onboarding process
    ///
    /// The person is already being onboarded, or the database failed. Set `rehire` to `no`, complete the onboarding, or contact support.
    ExceptionOccursInDatabase,
    /// `1160013` (HTTP 400): Param is invalid
    ///
    /// A parameter is not valid, or it could not be checked whether the leave plan covers the employee. Check the parameters.
    ErrorOccurredWhileCheckingIfEmployee,
    /// `1160014` (HTTP 400): Rehire information abnormal.
    ///
    /// The earlier employment is not the person's latest one that ended, or a granting could not be calculated. Check `rehire_employment_id`.
    ErrorOccurredWhenCalculateAccrualRecord,
    /// `1160015` (HTTP 400): function is not open yet.
    ///
    /// Rehiring is not open yet, no approval is running, or an internal error occurred. Contact support if it persists.
    ApprovalsAlreadyFinished,
    /// `1160016` (HTTP 400): \--
    ///
    /// A parameter is not valid, or the node is already finished. Read the message and correct the request.
    InvalidParamOrNodeFinished,
    /// `1160025` (HTTP 500): record not found
    ///
    /// A record was not found, or the granted quantity is outside -9999 to 9999. Check the request.
    RecordOrQuantityInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateEmploymentError: CODES {
    BusinessRuleNotMet = 1160004 + 3, GrantingRecordAlreadyExists = 1160010 + 1,
    ErrorOccurredGettingEmployment = 1160011, ExceptionOccursInDatabase = 1160012 + 1,
    ErrorOccurredWhileCheckingIfEmployee = 1160013 + 2,
    ErrorOccurredWhenCalculateAccrualRecord = 1160014 + 1, ApprovalsAlreadyFinished = 1160015 + 1,
    InvalidParamOrNodeFinished = 1160016, RecordOrQuantityInvalid = 1160025 + 3
});

/// Deletes the employment of a person.
///
/// [`DELETE /open-apis/corehr/v1/employments/:employment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/delete>) gives [`DeleteEmploymentResponse`] or fails with [`DeleteEmploymentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:employment:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteEmployment::new(employment_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.employment.delete",
        "/open-apis/corehr/v1/employments/:employment_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEmployment {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `65536878783232`.
    pub employment_id: String,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
}

crate::request_builder!(DeleteEmployment {
    employment_id(impl Into<String>).into();
    user_id_type(impl Into<AssignedUserUserIdType>).into()
});
crate::request!(DeleteEmployment -> DeleteEmploymentResponse, DeleteEmploymentError {
    "corehr.v1.employment.delete", DELETE "/open-apis/corehr/v1/employments/:employment_id",
    [Tenant], read_value Data, None, SCOPES = ["corehr:corehr", "corehr:employment:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path employment_id "employment_id", Query user_id_type "user_id_type"
});

/// What `corehr.v1.employment.delete` answers with.
pub type DeleteEmploymentResponse = crate::Empty;

/// What `corehr.v1.employment.delete` answers with when it fails.
pub type DeleteEmploymentError = crate::GatewayError;

/// Changes an employment, such as its employee number, work mail or custom fields; fields that are not sent stay. Groups with a timeline cannot be changed.
///
/// [`PATCH /open-apis/corehr/v1/employments/:employment_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/patch>) gives [`PatchEmploymentResponse`] or fails with [`PatchEmploymentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:employment:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchEmployment::new(employment_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.employment.patch",
        "/open-apis/corehr/v1/employments/:employment_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchEmployment {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `1616161616`.
    pub employment_id: String,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// From when on the length of service counts. Example: `2020-01-01`.
    pub seniority_date: Option<String>,
    /// The employee number. Example: `1000000`.
    pub employee_number: Option<String>,
    /// The type of employment.
    pub employment_type: Option<EnumNameAndDisplay>,
    /// The personal data, by its id. Example: `6919733936050406926`.
    pub person_id: Option<String>,
    /// Whether it is the person's primary employment. Example: `true`.
    pub primary_employment: Option<bool>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The work mail addresses.
    pub work_email_list: Option<Vec<Email>>,
    /// Why the employee left.
    pub reason_for_offboarding: Option<EnumNameAndDisplay>,
    /// The application in recruitment that led to it. Example: `6838119494196871234`.
    pub ats_application_id: Option<String>,
}

crate::request_builder!(PatchEmployment {
    employment_id(impl Into<String>).into();
    client_token(impl Into<String>).into(), user_id_type(impl Into<AssignedUserUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    seniority_date(impl Into<String>).into(), employee_number(impl Into<String>).into(),
    employment_type(EnumNameAndDisplay), person_id(impl Into<String>).into(),
    primary_employment(bool),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    work_email_list(impl IntoIterator<Item = impl Into<Email>>).into_iter().map(Into::into).collect(),
    reason_for_offboarding(EnumNameAndDisplay), ats_application_id(impl Into<String>).into()
});
crate::request!(PatchEmployment -> PatchEmploymentResponse, PatchEmploymentError {
    "corehr.v1.employment.patch", PATCH "/open-apis/corehr/v1/employments/:employment_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:corehr", "corehr:employment:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path employment_id "employment_id", Query client_token "client_token",
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Body seniority_date "seniority_date", Body employee_number "employee_number",
    Body employment_type "employment_type", Body person_id "person_id",
    Body primary_employment "primary_employment", Body custom_fields "custom_fields",
    Body work_email_list "work_email_list", Body reason_for_offboarding "reason_for_offboarding",
    Body ats_application_id "ats_application_id"
});

/// What `corehr.v1.employment.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchEmploymentResponse {
    /// The employment.
    pub employment: Option<Employment>,
}

crate::object!(PatchEmploymentResponse { employment "employment" });

/// What `corehr.v1.employment.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchEmploymentError {
    /// `1160025` (HTTP 500): didn't find employment with ID
    ///
    /// A record was not found, or the granted quantity is outside -9999 to 9999. Check the request.
    RecordOrQuantityInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchEmploymentError: CODES { RecordOrQuantityInvalid = 1160025 + 2 });
