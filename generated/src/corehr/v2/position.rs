// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `position`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Puts a position in or out of use from a date on.
///
/// [`POST /open-apis/corehr/v2/positions/active`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/active>) gives [`ActivatePositionResponse`] or fails with [`ActivatePositionError`].
///
/// Token: tenant. Scopes, any one of: `corehr:position:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = ActivatePosition::new(position_id, active, effective_time);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v2.position.active", "/open-apis/corehr/v2/positions/active"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ActivatePosition {
    /// The position. Example: `6862995757234914823`.
    pub position_id: String,
    /// Whether it is put in use or out of use. Example: `true`.
    pub active: bool,
    /// From when on it is in effect. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2020-01-01`.
    pub effective_time: String,
}

crate::request_builder!(ActivatePosition {
    position_id(impl Into<String>).into(), active(bool), effective_time(impl Into<String>).into();
});
crate::request!(ActivatePosition -> ActivatePositionResponse, ActivatePositionError {
    "corehr.v2.position.active", POST "/open-apis/corehr/v2/positions/active", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:position:write"], LIMITS = [5 in 1];
    Body position_id "position_id", Body active "active", Body effective_time "effective_time"
});

/// What `corehr.v2.position.active` answers with.
pub type ActivatePositionResponse = crate::Empty;

/// What `corehr.v2.position.active` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivatePositionError {
    /// `1160104` (HTTP 400): Record doesn't exist
    ///
    /// A custom field is malformed, a parameter is missing, a record does not exist, or a permission is missing. Read the message and correct the request.
    NoPermissionForIds,
    /// `1160266` (HTTP 400): Effective date must be later than the first effective date
    EffectiveDateMustBeLater1160266,
    /// `1160267` (HTTP 400): Activation date cannot be earlier than the effective date of the last deactivated version
    ActivationDateCannotBeEarlier,
    /// `1160268` (HTTP 400): Effective date for disabling the position can't be earlier than the effective date of the last version
    ///
    /// It cannot go out of use before its last version takes effect. Choose a later date.
    EffectiveDateDisablingCantBeEarlier,
    /// `1160269` (HTTP 400): Effective date can't be later than the year 9999
    ///
    /// The effective date is after the year 9999. Choose an earlier one.
    EffectiveDateCantBeLater,
    /// `1160281` (HTTP 400): Failed to disable as 1 or more members of it are in a job status change process after the current deactivation date
    ///
    /// It cannot go out of use while transfers after that date refer to it. Finish or change them first.
    FailedDisable1MoreMembersJob,
    /// `1160285` (HTTP 400): Failed to disable as it still has active employees after the deactivation effective time.
    FailedDisableStillActiveEmployees,
    /// `1160353` (HTTP 400): Effective Date cannot earlier than 1900
    ///
    /// The effective date is before the year 1900. Choose a later one.
    EffectiveDateCannotEarlierThan1900,
    /// `1160501` (HTTP 400): Failed to disable as it still has sub position(s) after the deactivation effective time.
    ///
    /// What it means depends on the call: the transfer is before the employee joined, there is still something below, or the system failed. Read the message.
    InternalError,
    /// `1160508` (HTTP 400): Failed to disable. As the position still has pre-hires after the deactivation effective time.
    FailedToDisable,
    /// `1161200` (HTTP 400): There are still enabled subordinates on the current deactivation date
    ThereStillEnabledSubordinates,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ActivatePositionError: CODES {
    NoPermissionForIds = 1160104 + 1, EffectiveDateMustBeLater1160266 = 1160266,
    ActivationDateCannotBeEarlier = 1160267, EffectiveDateDisablingCantBeEarlier = 1160268 + 2,
    EffectiveDateCantBeLater = 1160269, FailedDisable1MoreMembersJob = 1160281 + 2,
    FailedDisableStillActiveEmployees = 1160285, EffectiveDateCannotEarlierThan1900 = 1160353,
    InternalError = 1160501, FailedToDisable = 1160508, ThereStillEnabledSubordinates = 1161200,
    TooManyRequests = 1161604 + 2
});

/// Creates a position with its jobs, levels, families and description; which fields are required is set in the organization settings of the tenant.
///
/// [`POST /open-apis/corehr/v2/positions`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/create>) gives [`CreatePositionResponse`] or fails with [`CreatePositionError`].
///
/// Token: tenant. Scopes, any one of: `corehr:position:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = CreatePosition::new(names).job_id(job_id).department_id(department_id).effective_time(effective_time);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v2.position.create", "/open-apis/corehr/v2/positions"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePosition {
    /// A text of your own that makes repeated calls count once. Length: 0 to 128. Example: `1245464678`.
    pub client_token: Option<String>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The code. Example: `A01234`.
    pub code: Option<String>,
    /// The names. Length: 0 to 2.
    pub names: Vec<I18n>,
    /// The description, in each language. Length: 0 to 2.
    pub descriptions: Option<Vec<I18n>>,
    /// The job families. Length: 0 to 50. Example: `["4719519211875096301"]`.
    pub job_family_ids: Option<Vec<String>>,
    /// The cost center. Example: `4719519211875096301`.
    pub cost_center_id: Option<String>,
    /// The job. Example: `4719519211875096301`.
    ///
    /// Required.
    pub job_id: Option<String>,
    /// The job levels. Length: 0 to 50. Example: `["4719519211875096301"]`.
    pub job_level_ids: Option<Vec<String>>,
    /// The types of employees. Length: 0 to 50. Example: `["4719519211875096301"]`.
    pub employee_type_ids: Option<Vec<String>>,
    /// The job grades. Length: 0 to 50. Example: `["4719519211875096301"]`.
    pub job_grade_ids: Option<Vec<String>>,
    /// The work locations. Length: 0 to 50. Example: `["4719519211875096301"]`.
    pub work_location_ids: Option<Vec<String>>,
    /// The working hours type. Example: `4719519211875096301`.
    pub working_hours_type_id: Option<String>,
    /// The department, by the kind of id that the call uses. Example: `4719519211875096301`.
    ///
    /// Required.
    pub department_id: Option<String>,
    /// The position directly above. Example: `4719519211875096301`.
    pub direct_leader_id: Option<String>,
    /// The dotted-line position above. Example: `4719519211875096301`.
    pub dotted_line_leader_id: Option<String>,
    /// Whether it is a key position. Example: `true`.
    pub is_key_position: Option<bool>,
    /// From when on it is in effect. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2020-05-01`.
    ///
    /// Required.
    pub effective_time: Option<String>,
    /// The custom fields with their values. Length: 0 to 200.
    pub custom_fields: Option<Vec<CustomFieldData>>,
}

crate::request_builder!(named CreatePosition {
    names(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect();
    client_token(impl Into<String>).into(), department_id_type(impl Into<DepartmentIdType>).into(),
    code(impl Into<String>).into(),
    descriptions(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    job_family_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    cost_center_id(impl Into<String>).into(), job_id(impl Into<String>).into(),
    job_level_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employee_type_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_grade_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    work_location_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    working_hours_type_id(impl Into<String>).into(), department_id(impl Into<String>).into(),
    direct_leader_id(impl Into<String>).into(), dotted_line_leader_id(impl Into<String>).into(),
    is_key_position(bool), effective_time(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(CreatePosition -> CreatePositionResponse, CreatePositionError {
    "corehr.v2.position.create", POST "/open-apis/corehr/v2/positions", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:position:write"], LIMITS = [5 in 1],
    NAMED = [job_id "job_id", department_id "department_id", effective_time "effective_time"];
    Query client_token "client_token", Query department_id_type "department_id_type",
    Body code "code", Body names "names", Body descriptions "descriptions",
    Body job_family_ids "job_family_ids", Body cost_center_id "cost_center_id",
    Body job_id "job_id", Body job_level_ids "job_level_ids",
    Body employee_type_ids "employee_type_ids", Body job_grade_ids "job_grade_ids",
    Body work_location_ids "work_location_ids", Body working_hours_type_id "working_hours_type_id",
    Body department_id "department_id", Body direct_leader_id "direct_leader_id",
    Body dotted_line_leader_id "dotted_line_leader_id", Body is_key_position "is_key_position",
    Body effective_time "effective_time", Body custom_fields "custom_fields"
});

/// What `corehr.v2.position.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePositionResponse {
    /// The position.
    pub position_id: Option<String>,
}

crate::object!(CreatePositionResponse { position_id "position_id" });

/// What `corehr.v2.position.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreatePositionError {
    /// `1160251` (HTTP 400): Required field(s) is empty
    ///
    /// The one above, or another required field, is missing. Fill it in.
    RequiredFieldIsEmpty,
    /// `1160253` (HTTP 400): Name can't include "/" or ";"
    ///
    /// The name has characters that are not allowed, such as `/` or `;`. Remove them.
    NameCantInclude,
    /// `1160255` (HTTP 400): Parent position hasn't taken effect on effective date
    ///
    /// The one above is not in effect on the effective date. Choose another one or a later date.
    ParentOrganizationHasntTakenEffect,
    /// `1160256` (HTTP 400): Parent position will be deactivated on or after this effective date
    ///
    /// The one above goes out of use on or after the effective date, or people cannot be added at this node. Choose another one.
    NodeDoesNotAllowAddedApprovers,
    /// `1160259` (HTTP 400): Individual is offboarded on the effecitve date
    ///
    /// The employee has left by the effective date. Choose somebody else.
    IndividualIsOffboardedOnEffecitveDate,
    /// `1160263` (HTTP 400): Name or code already exists
    ///
    /// The code, or the name, is taken. Choose another one.
    CodeAlreadyExists,
    /// `1160264` (HTTP 400): This operation will make the relationship between the superior and the subordinate into a ring
    ///
    /// The change would place it below itself. Choose another one as the parent.
    WillMakeRelationshipBetweenSuperior,
    /// `1160269` (HTTP 400): Effective date can't be later than the year 9999
    ///
    /// The effective date is after the year 9999. Choose an earlier one.
    EffectiveDateCantBeLater,
    /// `1160349` (HTTP 400): Field(s) will be deactivated on or after this effective date
    ///
    /// The one above, or another object that is referred to, is out of use on or after the effective date. Choose another one.
    FieldWillBeDeactivatedAfterEffective,
    /// `1160352` (HTTP 400): Invalid enum option
    ///
    /// The option is out of use or not valid. Choose another one.
    InvalidEnumOption,
    /// `1160353` (HTTP 400): Effective Date cannot earlier than 1900
    ///
    /// The effective date is before the year 1900. Choose a later one.
    EffectiveDateCannotEarlierThan1900,
    /// `1160402` (HTTP 400): The data is not activated on the effective date
    ///
    /// An object that is referred to is out of use on the effective date, or a parameter is not valid. Check the request.
    ParamIsInvalid,
    /// `1160517` (HTTP 400): Number out of range
    ///
    /// A number is too great. Choose a smaller one.
    NumberOutOfRange,
    /// `1160572` (HTTP 400): URL is illegal
    ///
    /// The link is not valid. Check its form.
    UrlIsIllegal,
    /// `1160701` (HTTP 400): The job doesn't exist on the effective date.
    ///
    /// The offboarding process is not in use, or the job does not exist on the effective date. Set up the process, or check the job.
    JobDoesntExistOnEffectiveDate,
    /// `1160702` (HTTP 400): The job will be deactivated on or after the effective date.
    ///
    /// The offboarding process has no version in use, or the job goes out of use. Set up the process, or check the job.
    JobWillBeDeactivatedAfterEffective,
    /// `1160703` (HTTP 400): The job family doesn't exist on the effective date.
    JobFamilyDoesntExistEffectiveDate,
    /// `1160704` (HTTP 400): The job family will be deactivated on or after the effective date
    JobFamilyDisabledAtEffectiveDate,
    /// `1160705` (HTTP 400): The job level doesn't exist
    JobLevelDoesntExist,
    /// `1160707` (HTTP 400): The job grade doesn't exist
    JobGradeDoesntExist,
    /// `1160709` (HTTP 400): The job and job family doesn't match
    JobAndJobFamilyDoesntMatch,
    /// `1160710` (HTTP 400): The job and job level doesn't match
    ///
    /// The data for the block list is not valid, or the job and the job level do not fit. Give `block_reason` only with `add_block_list`, or check the level.
    InvalidBlockList,
    /// `1160711` (HTTP 400): The job level and job family doesn't match
    JobLevelJobFamilyDoesntMatch,
    /// `1160712` (HTTP 400): The job level and job grade doesn't match
    JobLevelJobGradeDoesntMatch,
    /// `1160714` (HTTP 400): The position doesn't exist on the effective date.
    PositionDoesntExistOnEffectiveDate,
    /// `1160715` (HTTP 400): The position will be deactivated on or after the effective date
    PositionWillBeDeactivatedAfterEffective,
    /// `1160903` (HTTP 400): Name already exists
    ///
    /// The name is taken. Choose another one.
    NameAlreadyExists1160903,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161603` (HTTP 400): Name already exists
    ///
    /// Another one at the same place has this name. Choose another name.
    NameAlreadyExists1161603,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreatePositionError: CODES {
    RequiredFieldIsEmpty = 1160251, NameCantInclude = 1160253 + 1,
    ParentOrganizationHasntTakenEffect = 1160255 + 1, NodeDoesNotAllowAddedApprovers = 1160256 + 1,
    IndividualIsOffboardedOnEffecitveDate = 1160259, CodeAlreadyExists = 1160263,
    WillMakeRelationshipBetweenSuperior = 1160264, EffectiveDateCantBeLater = 1160269,
    FieldWillBeDeactivatedAfterEffective = 1160349, InvalidEnumOption = 1160352,
    EffectiveDateCannotEarlierThan1900 = 1160353, ParamIsInvalid = 1160402 + 1,
    NumberOutOfRange = 1160517, UrlIsIllegal = 1160572, JobDoesntExistOnEffectiveDate = 1160701,
    JobWillBeDeactivatedAfterEffective = 1160702, JobFamilyDoesntExistEffectiveDate = 1160703,
    JobFamilyDisabledAtEffectiveDate = 1160704, JobLevelDoesntExist = 1160705,
    JobGradeDoesntExist = 1160707, JobAndJobFamilyDoesntMatch = 1160709, InvalidBlockList = 1160710,
    JobLevelJobFamilyDoesntMatch = 1160711, JobLevelJobGradeDoesntMatch = 1160712,
    PositionDoesntExistOnEffectiveDate = 1160714, PositionWillBeDeactivatedAfterEffective = 1160715,
    NameAlreadyExists1160903 = 1160903, RequestTimeout = 1161204 + 2,
    NameAlreadyExists1161603 = 1161603, TooManyRequests = 1161604 + 2
});

/// Deletes a position with all its versions for good.
///
/// [`POST /open-apis/corehr/v2/positions/del_position`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/del_position>) gives [`DeletePositionResponse`] or fails with [`DeletePositionError`].
///
/// Token: tenant. Scopes, any one of: `corehr:position:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(DeletePosition::new(position_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.position.del_position",
        "/open-apis/corehr/v2/positions/del_position"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePosition {
    /// The position. Example: `6862995757234914824`.
    pub position_id: String,
}

crate::request_builder!(DeletePosition { position_id(impl Into<String>).into(); });
crate::request!(DeletePosition -> DeletePositionResponse, DeletePositionError {
    "corehr.v2.position.del_position", POST "/open-apis/corehr/v2/positions/del_position", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:position:write"], LIMITS = [5 in 1];
    Body position_id "position_id"
});

/// What `corehr.v2.position.del_position` answers with.
pub type DeletePositionResponse = crate::Empty;

/// What `corehr.v2.position.del_position` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeletePositionError {
    /// `1160104` (HTTP 400): Record doesn't exist
    ///
    /// A custom field is malformed, a parameter is missing, a record does not exist, or a permission is missing. Read the message and correct the request.
    NoPermissionForIds,
    /// `1160265` (HTTP 400): Unable to delete position as it's still in use
    ///
    /// It is still in use and cannot be deleted. Remove what refers to it first.
    StillInUse,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeletePositionError: CODES {
    NoPermissionForIds = 1160104 + 1, StillInUse = 1160265 + 2, RequestTimeout = 1161204 + 2,
    TooManyRequests = 1161604 + 2
});

/// Changes a position from a date on; its department cannot change once people or other positions are tied to it.
///
/// [`PATCH /open-apis/corehr/v2/positions/:position_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/patch>) gives [`PatchPositionResponse`] or fails with [`PatchPositionError`].
///
/// Token: tenant. Scopes, any one of: `corehr:position:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(PatchPosition::new(position_id, effective_time)).await?;
/// ```
#[doc(alias("corehr.v2.position.patch", "/open-apis/corehr/v2/positions/:position_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchPosition {
    /// The position. Example: `6862995757234914824`.
    pub position_id: String,
    /// A text of your own that makes repeated calls count once. Length: 0 to 128. Example: `1245464678`.
    pub client_token: Option<String>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The code. Example: `A01234`.
    pub code: Option<String>,
    /// The names. Length: 0 to 2.
    pub names: Option<Vec<I18n>>,
    /// The description, in each language. Length: 0 to 2.
    pub descriptions: Option<Vec<I18n>>,
    /// The job families. Length: 0 to 50. Example: `["4719519211875096301"]`.
    pub job_family_ids: Option<Vec<String>>,
    /// The cost center. Example: `4719519211875096301`.
    pub cost_center_id: Option<String>,
    /// The job. Example: `4719519211875096301`.
    pub job_id: Option<String>,
    /// The job levels. Length: 0 to 50. Example: `["4719519211875096301"]`.
    pub job_level_ids: Option<Vec<String>>,
    /// The types of employees. Length: 0 to 50. Example: `["4719519211875096301"]`.
    pub employee_type_ids: Option<Vec<String>>,
    /// The job grades. Length: 0 to 50. Example: `["4719519211875096301"]`.
    pub job_grade_ids: Option<Vec<String>>,
    /// The work locations. Length: 0 to 50. Example: `["4719519211875096301"]`.
    pub work_location_ids: Option<Vec<String>>,
    /// The working hours type. Example: `4719519211875096301`.
    pub working_hours_type_id: Option<String>,
    /// The department, by the kind of id that the call uses. Example: `4719519211875096301`.
    pub department_id: Option<String>,
    /// The position directly above. Example: `4719519211875096301`.
    pub direct_leader_id: Option<String>,
    /// The dotted-line position above. Example: `4719519211875096301`.
    pub dotted_line_leader_id: Option<String>,
    /// Whether it is a key position. Example: `true`.
    pub is_key_position: Option<bool>,
    /// From when on it is in effect. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2020-05-01`.
    pub effective_time: String,
    /// The custom fields with their values. Length: 0 to 200.
    pub custom_fields: Option<Vec<CustomFieldData>>,
}

crate::request_builder!(PatchPosition {
    position_id(impl Into<String>).into(), effective_time(impl Into<String>).into();
    client_token(impl Into<String>).into(), department_id_type(impl Into<DepartmentIdType>).into(),
    code(impl Into<String>).into(),
    names(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    descriptions(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    job_family_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    cost_center_id(impl Into<String>).into(), job_id(impl Into<String>).into(),
    job_level_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employee_type_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_grade_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    work_location_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    working_hours_type_id(impl Into<String>).into(), department_id(impl Into<String>).into(),
    direct_leader_id(impl Into<String>).into(), dotted_line_leader_id(impl Into<String>).into(),
    is_key_position(bool),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchPosition -> PatchPositionResponse, PatchPositionError {
    "corehr.v2.position.patch", PATCH "/open-apis/corehr/v2/positions/:position_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:position:write"], LIMITS = [5 in 1];
    Path position_id "position_id", Query client_token "client_token",
    Query department_id_type "department_id_type", Body code "code", Body names "names",
    Body descriptions "descriptions", Body job_family_ids "job_family_ids",
    Body cost_center_id "cost_center_id", Body job_id "job_id", Body job_level_ids "job_level_ids",
    Body employee_type_ids "employee_type_ids", Body job_grade_ids "job_grade_ids",
    Body work_location_ids "work_location_ids", Body working_hours_type_id "working_hours_type_id",
    Body department_id "department_id", Body direct_leader_id "direct_leader_id",
    Body dotted_line_leader_id "dotted_line_leader_id", Body is_key_position "is_key_position",
    Body effective_time "effective_time", Body custom_fields "custom_fields"
});

/// What `corehr.v2.position.patch` answers with.
pub type PatchPositionResponse = crate::Empty;

/// What `corehr.v2.position.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchPositionError {
    /// `1160104` (HTTP 400): Record doesn't exist
    ///
    /// A custom field is malformed, a parameter is missing, a record does not exist, or a permission is missing. Read the message and correct the request.
    NoPermissionForIds,
    /// `1160251` (HTTP 400): Required field(s) is empty
    ///
    /// The one above, or another required field, is missing. Fill it in.
    RequiredFieldIsEmpty,
    /// `1160253` (HTTP 400): "Name can't include "/" or ";"
    ///
    /// The name has characters that are not allowed, such as `/` or `;`. Remove them.
    NameCantInclude,
    /// `1160255` (HTTP 400): Parent position hasn't taken effect on effective date
    ///
    /// The one above is not in effect on the effective date. Choose another one or a later date.
    ParentOrganizationHasntTakenEffect,
    /// `1160256` (HTTP 400): Parent position will be deactivated on or after this effective date
    ///
    /// The one above goes out of use on or after the effective date, or people cannot be added at this node. Choose another one.
    NodeDoesNotAllowAddedApprovers,
    /// `1160259` (HTTP 400): Individual is offboarded on the effecitve date
    ///
    /// The employee has left by the effective date. Choose somebody else.
    IndividualIsOffboardedOnEffecitveDate,
    /// `1160263` (HTTP 400): Name or code already exists
    ///
    /// The code, or the name, is taken. Choose another one.
    CodeAlreadyExists,
    /// `1160264` (HTTP 400): This operation will make the relationship between the superior and the subordinate into a ring
    ///
    /// The change would place it below itself. Choose another one as the parent.
    WillMakeRelationshipBetweenSuperior,
    /// `1160266` (HTTP 400): Effective date must be later than the first effective date
    EffectiveDateMustBeLater1160266,
    /// `1160269` (HTTP 400): Effective date can't be later than the year 9999
    ///
    /// The effective date is after the year 9999. Choose an earlier one.
    EffectiveDateCantBeLater,
    /// `1160271` (HTTP 400): Unable to submit as no changes have been made
    UnableSubmitNoChangesMade,
    /// `1160353` (HTTP 400): Effective Date cannot earlier than 1900
    ///
    /// The effective date is before the year 1900. Choose a later one.
    EffectiveDateCannotEarlierThan1900,
    /// `1160515` (HTTP 400): Effective date must be later than the first effective date
    EffectiveDateMustBeLater1160515,
    /// `1160572` (HTTP 400): URL is illegal
    ///
    /// The link is not valid. Check its form.
    UrlIsIllegal,
    /// `1160701` (HTTP 400): The job doesn't exist on the effective date.
    ///
    /// The offboarding process is not in use, or the job does not exist on the effective date. Set up the process, or check the job.
    JobDoesntExistOnEffectiveDate,
    /// `1160702` (HTTP 400): The job will be deactivated on or after the effective date.
    ///
    /// The offboarding process has no version in use, or the job goes out of use. Set up the process, or check the job.
    JobWillBeDeactivatedAfterEffective,
    /// `1160703` (HTTP 400): The job family doesn't exist on the effective date.
    JobFamilyDoesntExistEffectiveDate,
    /// `1160704` (HTTP 400): 传入的序列在生效日期当天或未来停用，请检查后重试
    JobFamilyDisabledAtEffectiveDate,
    /// `1160705` (HTTP 400): The job level doesn't exist
    JobLevelDoesntExist,
    /// `1160707` (HTTP 400): The job grade doesn't exist
    JobGradeDoesntExist,
    /// `1160709` (HTTP 400): The job and job family doesn't match
    JobAndJobFamilyDoesntMatch,
    /// `1160710` (HTTP 400): The job and job level doesn't match
    ///
    /// The data for the block list is not valid, or the job and the job level do not fit. Give `block_reason` only with `add_block_list`, or check the level.
    InvalidBlockList,
    /// `1160711` (HTTP 400): The job level and job family doesn't match
    JobLevelJobFamilyDoesntMatch,
    /// `1160712` (HTTP 400): the job level and job grade doesn't match
    JobLevelJobGradeDoesntMatch,
    /// `1160714` (HTTP 400): The position doesn't exist on the effective date.
    PositionDoesntExistOnEffectiveDate,
    /// `1160715` (HTTP 400): The position will be deactivated on or after the effective date
    PositionWillBeDeactivatedAfterEffective,
    /// `1160903` (HTTP 400): Name already exists
    ///
    /// The name is taken. Choose another one.
    NameAlreadyExists1160903,
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161603` (HTTP 400): Name already exists
    ///
    /// Another one at the same place has this name. Choose another name.
    NameAlreadyExists1161603,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchPositionError: CODES {
    NoPermissionForIds = 1160104 + 1, RequiredFieldIsEmpty = 1160251, NameCantInclude = 1160253,
    ParentOrganizationHasntTakenEffect = 1160255 + 1, NodeDoesNotAllowAddedApprovers = 1160256 + 1,
    IndividualIsOffboardedOnEffecitveDate = 1160259, CodeAlreadyExists = 1160263,
    WillMakeRelationshipBetweenSuperior = 1160264, EffectiveDateMustBeLater1160266 = 1160266,
    EffectiveDateCantBeLater = 1160269, UnableSubmitNoChangesMade = 1160271,
    EffectiveDateCannotEarlierThan1900 = 1160353, EffectiveDateMustBeLater1160515 = 1160515,
    UrlIsIllegal = 1160572, JobDoesntExistOnEffectiveDate = 1160701,
    JobWillBeDeactivatedAfterEffective = 1160702, JobFamilyDoesntExistEffectiveDate = 1160703,
    JobFamilyDisabledAtEffectiveDate = 1160704 + 1, JobLevelDoesntExist = 1160705,
    JobGradeDoesntExist = 1160707, JobAndJobFamilyDoesntMatch = 1160709, InvalidBlockList = 1160710,
    JobLevelJobFamilyDoesntMatch = 1160711, JobLevelJobGradeDoesntMatch = 1160712 + 1,
    PositionDoesntExistOnEffectiveDate = 1160714, PositionWillBeDeactivatedAfterEffective = 1160715,
    NameAlreadyExists1160903 = 1160903, RequestTimeout = 1161204 + 2,
    NameAlreadyExists1161603 = 1161603, TooManyRequests = 1161604 + 2
});

/// Finds positions by id, code or department, within the app's data permissions; many ids or fields at once may time out.
///
/// [`POST /open-apis/corehr/v2/positions/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query>) gives [`QueryPositionResponse`] or fails with [`QueryPositionError`].
///
/// Token: tenant. Scopes, any one of: `corehr:position:read`, `corehr:position:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let mut items = client.list(QueryPosition::new(page_size)).items();
/// ```
#[doc(alias("corehr.v2.position.query", "/open-apis/corehr/v2/positions/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryPosition {
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631897745`.
    pub page_token: Option<String>,
    /// The departments. Length: 0 to 100. Example: `["7094136522860922111"]`.
    pub department_ids: Option<Vec<String>>,
    /// The effective date to look for, as `2006-01-02`. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2020-01-01`.
    pub effective_time: Option<String>,
    /// Whether positions in use or out of use are returned; both where left out. Example: `true`.
    pub active: Option<bool>,
    /// The fields to return. Length: 0 to 100. Example: `["name"]`.
    pub fields: Option<Vec<String>>,
    /// The positions. Length: 0 to 200. Example: `["7094136582860923111"]`.
    pub position_ids: Option<Vec<String>>,
    /// The codes of positions. Length: 0 to 200. Example: `["42232132221241561"]`.
    pub position_codes: Option<Vec<String>>,
}

crate::request_builder!(QueryPosition {
    page_size(i64);
    department_id_type(impl Into<DepartmentIdType>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(), page_token(impl Into<String>).into(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    effective_time(impl Into<String>).into(), active(bool),
    fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    position_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    position_codes(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryPosition -> QueryPositionResponse, QueryPositionError {
    "corehr.v2.position.query", POST "/open-apis/corehr/v2/positions/query", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:position:read", "corehr:position:write"],
    LIMITS = [5 in 1];
    Query department_id_type "department_id_type", Query user_id_type "user_id_type",
    Query page_size "page_size", Query page_token "page_token",
    Body department_ids "department_ids", Body effective_time "effective_time",
    Body active "active", Body fields "fields", Body position_ids "position_ids",
    Body position_codes "position_codes"
});
crate::paged!(QueryPosition: Position { page_token, page_size; page_token, has_more, items });

/// What `corehr.v2.position.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPositionResponse {
    /// The items that were found.
    pub items: Vec<Position>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(QueryPositionResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.position.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryPositionError {
    /// `1161204` (HTTP 503): Requset timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryPositionError: CODES {
    RequestTimeout = 1161204 + 2, TooManyRequests = 1161604 + 2
});

/// Lists the ids of positions whose current version took effect within a range of at most 90 days, deleted ones included.
///
/// [`GET /open-apis/corehr/v2/positions/query_recent_change`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query_recent_change>) gives [`QueryRecentChangePositionResponse`] or fails with [`QueryRecentChangePositionError`].
///
/// Token: tenant. Scopes, any one of: `corehr:position:read`, `corehr:position:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = QueryRecentChangePosition::new(page_size, start_date, end_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.position.query_recent_change",
        "/open-apis/corehr/v2/positions/query_recent_change"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRecentChangePosition {
    /// How many items a page holds at most. Range: `1` to `2000`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Where the range begins, as `2006-01-02 15:04:05`. Example: `2024-01-01 00:00:00`.
    pub start_date: String,
    /// Where the range ends, as `2006-01-02 15:04:05`; at most 90 days later. Example: `2024-04-01 00:00:00`.
    pub end_date: String,
}

crate::request_builder!(QueryRecentChangePosition {
    page_size(i64), start_date(impl Into<String>).into(), end_date(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(QueryRecentChangePosition -> QueryRecentChangePositionResponse, QueryRecentChangePositionError {
    "corehr.v2.position.query_recent_change",
    GET "/open-apis/corehr/v2/positions/query_recent_change", [Tenant], read_value Data, None,
    SCOPES = ["corehr:position:read", "corehr:position:write"], LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token", Query start_date "start_date",
    Query end_date "end_date"
});

/// What `corehr.v2.position.query_recent_change` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecentChangePositionResponse {
    /// The positions that were created, changed or deleted.
    pub position_ids: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of the positions that were deleted; they can no longer be queried.
    pub deleted_position_ids: Vec<String>,
}

crate::object!(QueryRecentChangePositionResponse {
    position_ids "position_ids", page_token "page_token", has_more "has_more",
    deleted_position_ids "deleted_position_ids"
});

/// What `corehr.v2.position.query_recent_change` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryRecentChangePositionError {
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryRecentChangePositionError: CODES { ParametersWrong = 1160107 });
