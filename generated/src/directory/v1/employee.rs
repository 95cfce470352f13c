// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `employee`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates an employee, who is sent an invitation and joins the tenant only after accepting it.
///
/// [`POST /open-apis/directory/v1/employees`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/create>) gives [`CreateEmployeeResponse`] or fails with [`CreateEmployeeError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:employee.create:write`, `directory:employee:write`. Scopes for some fields: `directory:employee.base.external_id:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(CreateEmployee::new(employee)).await?;
/// ```
#[doc(alias("directory.v1.employee.create", "/open-apis/directory/v1/employees"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEmployee {
    /// Which kind of id stands for employees. Default: `open_id`. Example: `open_id`. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The employee.
    pub employee: EmployeeCreateEmployee,
    /// Further options.
    pub options: Option<CreateEmployeeOptions>,
}

crate::request_builder!(CreateEmployee {
    employee(EmployeeCreateEmployee);
    employee_id_type(impl Into<EmployeeIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), options(CreateEmployeeOptions)
});
crate::request!(CreateEmployee -> CreateEmployeeResponse, CreateEmployeeError {
    "directory.v1.employee.create", POST "/open-apis/directory/v1/employees", [Tenant, User],
    read_value Data, Json, SCOPES = ["directory:employee.create:write", "directory:employee:write"],
    LIMITS = [5 in 1];
    Query employee_id_type "employee_id_type", Query department_id_type "department_id_type",
    Body employee "employee", Body options "options"
});

/// What `directory.v1.employee.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmployeeResponse {
    /// The employee, by the kind of id that the call uses. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id: Option<String>,
}

crate::object!(CreateEmployeeResponse { employee_id "employee_id" });

/// What `directory.v1.employee.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateEmployeeError {
    /// `2221103` (HTTP 400): Mobile already exists
    ///
    /// The mobile number is in use already. Choose another `mobile`.
    MobileAlreadyExists,
    /// `2221104` (HTTP 400): Email already exists
    ///
    /// The mail address is in use already. Choose another `email`.
    EmailAlreadyExists,
    /// `2221106` (HTTP 400): Invalid mobile
    ///
    /// The mobile number is not valid. Check `mobile`.
    InvalidMobile,
    /// `2221107` (HTTP 400): Invalid email
    ///
    /// The mail address is not valid. Check `email`.
    InvalidEmail,
    /// `2221109` (HTTP 400): Name contains sensitive info
    NameContainsSensitiveInfo,
    /// `2221111` (HTTP 400): Exceeds certified seat limit
    ExceedsCertifiedSeatLimit,
    /// `2221112` (HTTP 400): Exceeds billing plan seat limit
    ExceedsBillingPlanSeatLimit,
    /// `2221113` (HTTP 400): Mobile or email not set
    ///
    /// There is no mobile number or mail address. Give `mobile` or `email`.
    MobileOrEmailNotSet,
    /// `2221114` (HTTP 400): User must have a mobile in China
    UserMustHaveMobileInChina,
    /// `2221115` (HTTP 400): ExternalID is not unique
    ///
    /// The custom id is in use already. Choose another `custom_employee_id`.
    ExternalIdIsNotUnique,
    /// `2221116` (HTTP 400): Invalid ExternalID
    ///
    /// The custom id is not valid. Check `custom_employee_id`, which may hold no spaces.
    InvalidExternalId,
    /// `2221118` (HTTP 400): Enterprise email already exists
    EnterpriseEmailAlreadyExists,
    /// `2221125` (HTTP 400): The number of members within the department exceeds the limit. Please contact an administrator for help
    NumberMembersWithinExceedsLimit,
    /// `2221126` (HTTP 400): Enterprise email domain unavailable
    EnterpriseEmailDomainUnavailable,
    /// `2221129` (HTTP 400): User department is empty
    ///
    /// The employee has no department. Check `employee_order_in_departments`.
    UserDepartmentIsEmpty,
    /// `2221141` (HTTP 400): Unable to join multiple departments. Please upgrade relevant 'Organizational Structure Visible'.
    UnableToJoinMultipleDepartments,
    /// `2221144` (HTTP 400): EmployeeType not found
    ///
    /// The type of employment does not exist. Check `employment_type`.
    EmployeeTypeNotFound,
    /// `2221145` (HTTP 400): EmployeeType inactive
    ///
    /// The type of employment is out of use. Check `employment_type`.
    EmployeeTypeInactive,
    /// `2221146` (HTTP 400): Enterprise email alias exceeds limit
    EnterpriseEmailAliasExceedsLimit,
    /// `2221147` (HTTP 400): Enterprise email address in recycle bin
    EnterpriseEmailAddressInRecycleBin,
    /// `2221163` (HTTP 400): Users are created too frequently
    UsersAreCreatedTooFrequently,
    /// `2221164` (HTTP 400): User name exceeds limit
    ///
    /// The name is too long. Use 64 characters at most.
    UserNameExceedsLimit,
    /// `2221165` (HTTP 400): User en_name exceeds limit
    UserEnNameExceedsLimit,
    /// `2221166` (HTTP 400): User another_name exceeds limit
    UserAnotherNameExceedsLimit,
    /// `2221175` (HTTP 400): Feishu only supports +86mobile
    FeishuOnlySupports86mobile,
    /// `2221176` (HTTP 400): Add Feishu allow list tenant. Email must be included with non+86mobile
    AddFeishuAllowListTenant,
    /// `2221181` (HTTP 400): Department does not exist
    DepartmentDoesNotExist,
    /// `2221191` (HTTP 400): Invalid extension number
    ///
    /// The extension is not valid. Check `extension_number`.
    InvalidExtensionNumber,
    /// `2221192` (HTTP 400): Repeated extension number within the tenant
    RepeatedExtensionNumberWithinTenant,
    /// `2221193` (HTTP 400): Extension number exceeds limit
    ExtensionNumberExceedsLimit,
    /// `2221210` (HTTP 400): Invalid join date
    ///
    /// The day of joining is not valid. Check `join_date`.
    InvalidJoinDate,
    /// `2221216` (HTTP 400): Invalid work country or region
    InvalidWorkCountryOrRegion,
    /// `2221217` (HTTP 400): WorkplaceID not found
    ///
    /// The place of work does not exist. Check `work_place_id`.
    WorkplaceIdNotFound,
    /// `2221221` (HTTP 400): DottedLineLeaderID exceeds length limit
    DottedLineLeaderIdExceedsLength,
    /// `2221222` (HTTP 400): Invalid dottedLineLeaderID
    InvalidDottedLineLeaderId,
    /// `2221223` (HTTP 400): Invalid job title ID
    ///
    /// The job title does not exist. Check `job_title_id`.
    InvalidJobTitleId,
    /// `2221238` (HTTP 400): DottedLineLeaderID loop error
    DottedLineLeaderIdLoopError,
    /// `2221239` (HTTP 400): Leader loop error
    ///
    /// The managers form a circle. Check `leader_id`.
    LeaderLoopError,
    /// `2221240` (HTTP 400): JobNumber not unique
    ///
    /// The employee number is in use already. Check `job_number`.
    JobNumberNotUnique,
    /// `2221242` (HTTP 400): Invalid custom field
    ///
    /// A custom field is not valid. Check `custom_field_values`.
    InvalidCustomField,
    /// `2221252` (HTTP 400): Hybrid license tenant prohibits passing empty licenses to create users
    ///
    /// The tenant mixes licenses, so an employee needs one. Give `subscription_ids`.
    HybridLicenseTenantProhibitsPassingEmpty,
    /// `2221253` (HTTP 400): Designated licenseID is insufficient
    ///
    /// No seats are left in the license. Choose others in `subscription_ids`.
    DesignatedLicenseIdIsInsufficient,
    /// `2221254` (HTTP 400): Designated licenseID is invalid
    ///
    /// The license is not valid, or the app may not set where data is kept. Check `subscription_ids`, or the scopes of the app.
    DesignatedLicenseIdIsInvalid,
    /// `2221255` (HTTP 400): Main department must be the first
    ///
    /// The main department is not the first. Check `employee_order_in_departments`.
    MainDepartmentMustBeFirst,
    /// `2221263` (HTTP 400): Tenant has not activated multi geo
    TenantHasNotActivatedMultiGeo,
    /// `2221264` (HTTP 400): User geo does not exist
    ///
    /// The region for data does not exist. Check `geo_name`, in lower case.
    UserGeoDoesNotExist,
    /// `2221265` (HTTP 400): The application does not have permission to write to the geo
    ApplicationDoesNotPermissionWriteGeo,
    /// `2221266` (HTTP 400): The application does not have permission to write to the SubscriptionID
    ApplicationDoesNotPermissionWrite,
    /// `2221278` (HTTP 400): Invalid enterprise email
    ///
    /// The tenant mailbox is not valid. Check `enterprise_email`.
    InvalidEnterpriseEmail,
    /// `2221292` (HTTP 400): User department is disabled
    UserDepartmentIsDisabled,
    /// `2224001` (HTTP 400): No permission to operate
    ///
    /// The caller may not do this. Check the permissions of the app, the tenant's plan, and for rules that the caller administers associated tenants.
    NoPermissionToOperate,
    /// `2224002` (HTTP 400): No permission to operate record
    ///
    /// The caller may not do this with that department or employee. Check the range of data of the app or administrator.
    NoPermissionToOperateRecord,
    /// `2224003` (HTTP 400): No permission to operate dependent object
    ///
    /// The caller has no rights on something involved, such as the department above or a leader. Check the range of data.
    NoPermissionToOperateDependentObject,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateEmployeeError: CODES {
    MobileAlreadyExists = 2221103, EmailAlreadyExists = 2221104, InvalidMobile = 2221106,
    InvalidEmail = 2221107, NameContainsSensitiveInfo = 2221109,
    ExceedsCertifiedSeatLimit = 2221111, ExceedsBillingPlanSeatLimit = 2221112,
    MobileOrEmailNotSet = 2221113, UserMustHaveMobileInChina = 2221114,
    ExternalIdIsNotUnique = 2221115, InvalidExternalId = 2221116,
    EnterpriseEmailAlreadyExists = 2221118, NumberMembersWithinExceedsLimit = 2221125,
    EnterpriseEmailDomainUnavailable = 2221126, UserDepartmentIsEmpty = 2221129,
    UnableToJoinMultipleDepartments = 2221141, EmployeeTypeNotFound = 2221144,
    EmployeeTypeInactive = 2221145, EnterpriseEmailAliasExceedsLimit = 2221146,
    EnterpriseEmailAddressInRecycleBin = 2221147, UsersAreCreatedTooFrequently = 2221163,
    UserNameExceedsLimit = 2221164, UserEnNameExceedsLimit = 2221165,
    UserAnotherNameExceedsLimit = 2221166, FeishuOnlySupports86mobile = 2221175,
    AddFeishuAllowListTenant = 2221176, DepartmentDoesNotExist = 2221181,
    InvalidExtensionNumber = 2221191, RepeatedExtensionNumberWithinTenant = 2221192,
    ExtensionNumberExceedsLimit = 2221193, InvalidJoinDate = 2221210,
    InvalidWorkCountryOrRegion = 2221216, WorkplaceIdNotFound = 2221217,
    DottedLineLeaderIdExceedsLength = 2221221, InvalidDottedLineLeaderId = 2221222,
    InvalidJobTitleId = 2221223, DottedLineLeaderIdLoopError = 2221238, LeaderLoopError = 2221239,
    JobNumberNotUnique = 2221240, InvalidCustomField = 2221242,
    HybridLicenseTenantProhibitsPassingEmpty = 2221252, DesignatedLicenseIdIsInsufficient = 2221253,
    DesignatedLicenseIdIsInvalid = 2221254, MainDepartmentMustBeFirst = 2221255,
    TenantHasNotActivatedMultiGeo = 2221263, UserGeoDoesNotExist = 2221264,
    ApplicationDoesNotPermissionWriteGeo = 2221265, ApplicationDoesNotPermissionWrite = 2221266,
    InvalidEnterpriseEmail = 2221278, UserDepartmentIsDisabled = 2221292,
    NoPermissionToOperate = 2224001, NoPermissionToOperateRecord = 2224002,
    NoPermissionToOperateDependentObject = 2224003
});

/// Makes an employee leave, and names who takes over chats, documents, calendars and so on.
///
/// [`DELETE /open-apis/directory/v1/employees/:employee_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/delete>) gives [`DeleteEmployeeResponse`] or fails with [`DeleteEmployeeError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:employee.resign:write`, `directory:employee:write`. Scopes for some fields: `directory:employee.base.external_id:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(DeleteEmployee::new(employee_id)).await?;
/// ```
#[doc(
    alias(
        "directory.v1.employee.delete",
        "/open-apis/directory/v1/employees/:employee_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEmployee {
    /// The employee, by the kind of id that the call uses. Example: `eesdasjd`.
    pub employee_id: String,
    /// Which kind of id stands for employees. Default: `open_id`. Example: `open_id`. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    /// Further options.
    pub options: Option<DeleteEmployeeOptions>,
}

crate::request_builder!(DeleteEmployee {
    employee_id(impl Into<String>).into();
    employee_id_type(impl Into<EmployeeIdType>).into(), options(DeleteEmployeeOptions)
});
crate::request!(DeleteEmployee -> DeleteEmployeeResponse, DeleteEmployeeError {
    "directory.v1.employee.delete", DELETE "/open-apis/directory/v1/employees/:employee_id",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["directory:employee.resign:write", "directory:employee:write"], LIMITS = [10 in 1];
    Path employee_id "employee_id", Query employee_id_type "employee_id_type",
    Body options "options"
});

/// What `directory.v1.employee.delete` answers with.
pub type DeleteEmployeeResponse = crate::Empty;

/// What `directory.v1.employee.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteEmployeeError {
    /// `2221183` (HTTP 400): Unable to delete tenant founder
    UnableToDeleteTenantFounder,
    /// `2221185` (HTTP 400): Frequent deletion. User recovered less than an hour ago
    FrequentDeletion,
    /// `2224001` (HTTP 400): No permission to operate
    ///
    /// The caller may not do this. Check the permissions of the app, the tenant's plan, and for rules that the caller administers associated tenants.
    NoPermissionToOperate,
    /// `2224002` (HTTP 400): No permission to operate record
    ///
    /// The caller may not do this with that department or employee. Check the range of data of the app or administrator.
    NoPermissionToOperateRecord,
    /// `2224003` (HTTP 400): No permission to operate dependent object
    ///
    /// The caller has no rights on something involved, such as the department above or a leader. Check the range of data.
    NoPermissionToOperateDependentObject,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteEmployeeError: CODES {
    UnableToDeleteTenantFounder = 2221183, FrequentDeletion = 2221185,
    NoPermissionToOperate = 2224001, NoPermissionToOperateRecord = 2224002,
    NoPermissionToOperateDependentObject = 2224003
});

/// Lists employees by mobile number, mail, job number, or department and state, with the fields that are asked for.
///
/// [`POST /open-apis/directory/v1/employees/filter`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/filter>) gives [`FilterEmployeeResponse`] or fails with [`FilterEmployeeError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:employee:list`. Scopes for some fields: `directory:department.base:read`, `directory:department.count:read`, `directory:department.custom_field:read`, `directory:department.data_source:read`, `directory:department.department_path:read`, `directory:department.external_id:read`, `directory:department.has_child:read`, `directory:department.leader:read`, `directory:department.name:read`, `directory:department.order_weight:read`, `directory:department.organization:read`, `directory:department.parent_id:read`, `directory:department.status:read`, `directory:employee.base.active_status:read`, `directory:employee.base.avatar:read`, `directory:employee.base.background_image:read`, `directory:employee.base.base:read`, `directory:employee.base.custom_field:read`, `directory:employee.base.data_source:read`, `directory:employee.base.department:read`, `directory:employee.base.department_path:read`, `directory:employee.base.dept_order:read`, `directory:employee.base.description:read`, `directory:employee.base.dotted_line_leaders:read`, `directory:employee.base.email:read`, `directory:employee.base.enterprise_email:read`, `directory:employee.base.enterprise_email_alias:read`, `directory:employee.base.external_id:read`, `directory:employee.base.gender:read`, `directory:employee.base.geo:read`, `directory:employee.base.is_admin:read`, `directory:employee.base.is_primary_admin:read`, `directory:employee.base.is_resigned:read`, `directory:employee.base.leader:read`, `directory:employee.base.leader_id:read`, `directory:employee.base.mobile:read`, `directory:employee.base.name.another_name:read`, `directory:employee.base.name.name:read`, `directory:employee.base.resign_time:read`, `directory:employee.base.role:read`, `directory:employee.base.status:read`, `directory:employee.base.subscription_ids:read`, `directory:employee.work.base_work:read`, `directory:place.status:read`, `directory:employee.work.employment_type:read`, `directory:employee.work.extension_number:read`, `directory:employee.work.job_number:read`, `directory:employee.work.job_title:read`, `directory:employee.work.join_date:read`, `directory:employee.work.resign_date:read`, `directory:employee.work.resign_reason:read`, `directory:employee.work.resign_remark:read`, `directory:employee.work.resign_type:read`, `directory:employee.work.staff_status:read`, `directory:employee.work.work_country_or_region:read`, `directory:employee.work.work_place:read`, `directory:employee.work.work_station:read`, `directory:job_title.base:read`, `directory:job_title.status:read`, `directory:place.base:read`, `directory:job_family.path:read`, `directory:job_family.status:read`, `directory:job_level.base:read`, `directory:job_level.order:read`, `directory:job_level.status:read`, `directory:employee.work.job_level:read`, `directory:employee.work.job_family:read`, `directory:job_family.base:read`, `directory:employee.work.employment:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = FilterEmployee::new(filter, required_fields, page_request);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("directory.v1.employee.filter", "/open-apis/directory/v1/employees/filter"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct FilterEmployee {
    /// Which kind of id stands for employees. Default: `open_id`. Example: `open_id`. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Which to return.
    pub filter: MultiFilterCondition,
    /// The fields to return, such as `base_info.mobile`; none are returned without. Length: 0 to 100. Example: `["base_info.gender"]`.
    pub required_fields: Vec<String>,
    /// Which page to return.
    pub page_request: PageCondition,
}

crate::request_builder!(FilterEmployee {
    filter(MultiFilterCondition),
    required_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    page_request(PageCondition);
    employee_id_type(impl Into<EmployeeIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(FilterEmployee -> FilterEmployeeResponse, FilterEmployeeError {
    "directory.v1.employee.filter", POST "/open-apis/directory/v1/employees/filter", [Tenant, User],
    read_value Data, Json, SCOPES = ["directory:employee:list"], LIMITS = [1000 in 60, 50 in 1];
    Query employee_id_type "employee_id_type", Query department_id_type "department_id_type",
    Body filter "filter", Body required_fields "required_fields", Body page_request "page_request"
});

/// What `directory.v1.employee.filter` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterEmployeeResponse {
    /// The employees.
    pub employees: Vec<EmployeeEntity>,
    /// Where the next page begins.
    pub page_response: Option<PageResponse>,
    /// What could not be returned, and why.
    pub abnormals: Vec<AbnormalRecord>,
}

crate::object!(FilterEmployeeResponse {
    employees "employees", page_response "page_response", abnormals "abnormals"
});

/// What `directory.v1.employee.filter` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FilterEmployeeError {
    /// `2220001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the form of the parameters.
    ParamIsInvalid,
    /// `2220009` (HTTP 400): Filter field is invalid
    ///
    /// The field to filter by is not valid. Check `field`.
    FilterFieldIsInvalid,
    /// `2220010` (HTTP 400): Exceeded the limit size
    ///
    /// The page is too large. Set `page_size` to 100 or less, and page by `page_token`.
    ExceededLimitSize,
    /// `2220012` (HTTP 400): The field is not support filter
    FieldIsNotSupportFilter,
    /// `2220013` (HTTP 400): The field does not support the operator
    FieldDoesNotSupportOperator,
    /// `2220014` (HTTP 400): Invalid field value
    ///
    /// The value to filter by is not valid. Check that `value` fits the field and the operator.
    InvalidFieldValue,
    /// `2221004` (HTTP 400): invalid page token
    ///
    /// The page token is not valid or has expired. Check `page_token`, or begin again.
    InvalidPageToken,
    /// `2221005` (HTTP 400): no page request
    ///
    /// Nothing says which page to return. Give `page_request`.
    NoPageRequest,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(FilterEmployeeError: CODES {
    ParamIsInvalid = 2220001, FilterFieldIsInvalid = 2220009, ExceededLimitSize = 2220010,
    FieldIsNotSupportFilter = 2220012, FieldDoesNotSupportOperator = 2220013,
    InvalidFieldValue = 2220014, InvalidPageToken = 2221004, NoPageRequest = 2221005
});

/// Gets up to 100 employees by their ids, with the fields that are asked for.
///
/// [`POST /open-apis/directory/v1/employees/mget`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/mget>) gives [`MgetEmployeeResponse`] or fails with [`MgetEmployeeError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:employee:read`. Scopes for some fields: `directory:department.base:read`, `directory:department.count:read`, `directory:department.custom_field:read`, `directory:department.data_source:read`, `directory:department.department_path:read`, `directory:department.external_id:read`, `directory:department.has_child:read`, `directory:department.leader:read`, `directory:department.name:read`, `directory:department.order_weight:read`, `directory:department.organization:read`, `directory:department.parent_id:read`, `directory:department.status:read`, `directory:employee.base.active_status:read`, `directory:employee.base.avatar:read`, `directory:employee.base.background_image:read`, `directory:employee.base.base:read`, `directory:employee.base.custom_field:read`, `directory:employee.base.data_source:read`, `directory:employee.base.department:read`, `directory:employee.base.department_path:read`, `directory:employee.base.dept_order:read`, `directory:employee.base.description:read`, `directory:employee.base.dotted_line_leaders:read`, `directory:employee.base.email:read`, `directory:employee.base.enterprise_email:read`, `directory:employee.base.enterprise_email_alias:read`, `directory:employee.base.external_id:read`, `directory:employee.base.gender:read`, `directory:employee.base.geo:read`, `directory:employee.base.is_admin:read`, `directory:employee.base.is_primary_admin:read`, `directory:employee.base.is_resigned:read`, `directory:employee.base.leader:read`, `directory:employee.base.leader_id:read`, `directory:employee.base.mobile:read`, `directory:employee.base.name.another_name:read`, `directory:employee.base.name.name:read`, `directory:employee.base.resign_time:read`, `directory:employee.base.role:read`, `directory:employee.base.status:read`, `directory:employee.base.subscription_ids:read`, `directory:employee.work.base_work:read`, `directory:place.status:read`, `directory:employee.work.employment_type:read`, `directory:employee.work.extension_number:read`, `directory:employee.work.job_number:read`, `directory:employee.work.job_title:read`, `directory:employee.work.join_date:read`, `directory:employee.work.resign_date:read`, `directory:employee.work.resign_reason:read`, `directory:employee.work.resign_remark:read`, `directory:employee.work.resign_type:read`, `directory:employee.work.staff_status:read`, `directory:employee.work.work_country_or_region:read`, `directory:employee.work.work_place:read`, `directory:employee.work.work_station:read`, `directory:job_title.base:read`, `directory:job_title.status:read`, `directory:place.base:read`, `directory:job_family.path:read`, `directory:job_family.status:read`, `directory:job_level.base:read`, `directory:job_level.order:read`, `directory:job_level.status:read`, `directory:employee.work.job_level:read`, `directory:employee.work.job_family:read`, `directory:job_family.base:read`, `directory:employee.work.employment:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(MgetEmployee::new(employee_ids, required_fields)).await?;
/// ```
#[doc(alias("directory.v1.employee.mget", "/open-apis/directory/v1/employees/mget"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MgetEmployee {
    /// Which kind of id stands for employees. Default: `open_id`. Example: `open_id`. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    /// Which kind of id stands for departments. Example: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The employees, up to 100, by the kind of id that the call uses. Length: 1 to 100. Example: `["eefg22jdi"]`.
    pub employee_ids: Vec<String>,
    /// The fields to return, such as `base_info.mobile`; none are returned without. Length: 0 to 100. Example: `["base_info.mobile"]`.
    pub required_fields: Vec<String>,
}

crate::request_builder!(MgetEmployee {
    employee_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    required_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    employee_id_type(impl Into<EmployeeIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(MgetEmployee -> MgetEmployeeResponse, MgetEmployeeError {
    "directory.v1.employee.mget", POST "/open-apis/directory/v1/employees/mget", [Tenant, User],
    read_value Data, Json, SCOPES = ["directory:employee:read"], LIMITS = [1000 in 60, 50 in 1];
    Query employee_id_type "employee_id_type", Query department_id_type "department_id_type",
    Body employee_ids "employee_ids", Body required_fields "required_fields"
});

/// What `directory.v1.employee.mget` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgetEmployeeResponse {
    /// The employees.
    pub employees: Vec<EmployeeEntity>,
    /// What could not be returned, and why.
    pub abnormals: Vec<AbnormalRecord>,
}

crate::object!(MgetEmployeeResponse { employees "employees", abnormals "abnormals" });

/// What `directory.v1.employee.mget` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MgetEmployeeError {
    /// `2220001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the form of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(MgetEmployeeError: CODES { ParamIsInvalid = 2220001 });

/// Changes an employee, current or former, or suspends the account and lifts that again; fields left out stay as they are.
///
/// [`PATCH /open-apis/directory/v1/employees/:employee_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/patch>) gives [`PatchEmployeeResponse`] or fails with [`PatchEmployeeError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:employee.update:write`, `directory:employee:write`. Scopes for some fields: `directory:employee.base.external_id:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(PatchEmployee::new(employee_id, employee)).await?;
/// ```
#[doc(
    alias(
        "directory.v1.employee.patch",
        "/open-apis/directory/v1/employees/:employee_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchEmployee {
    /// The employee, by the kind of id that the call uses. Example: `eehsdna`.
    pub employee_id: String,
    /// Which kind of id stands for employees. Default: `open_id`. Example: `open_id`. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The employee.
    pub employee: UpdateEmployee,
}

crate::request_builder!(PatchEmployee {
    employee_id(impl Into<String>).into(), employee(UpdateEmployee);
    employee_id_type(impl Into<EmployeeIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(PatchEmployee -> PatchEmployeeResponse, PatchEmployeeError {
    "directory.v1.employee.patch", PATCH "/open-apis/directory/v1/employees/:employee_id",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["directory:employee.update:write", "directory:employee:write"], LIMITS = [10 in 1];
    Path employee_id "employee_id", Query employee_id_type "employee_id_type",
    Query department_id_type "department_id_type", Body employee "employee"
});

/// What `directory.v1.employee.patch` answers with.
pub type PatchEmployeeResponse = crate::Empty;

/// What `directory.v1.employee.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchEmployeeError {
    /// `2221103` (HTTP 400): Mobile already exists
    ///
    /// The mobile number is in use already. Choose another `mobile`.
    MobileAlreadyExists,
    /// `2221104` (HTTP 400): Email already exists
    ///
    /// The mail address is in use already. Choose another `email`.
    EmailAlreadyExists,
    /// `2221106` (HTTP 400): Invalid mobile
    ///
    /// The mobile number is not valid. Check `mobile`.
    InvalidMobile,
    /// `2221107` (HTTP 400): Invalid email
    ///
    /// The mail address is not valid. Check `email`.
    InvalidEmail,
    /// `2221109` (HTTP 400): Name contains sensitive info
    NameContainsSensitiveInfo,
    /// `2221111` (HTTP 400): Exceeds certified seat limit
    ExceedsCertifiedSeatLimit,
    /// `2221112` (HTTP 400): Exceeds billing plan seat limit
    ExceedsBillingPlanSeatLimit,
    /// `2221113` (HTTP 400): Mobile or email not set
    ///
    /// There is no mobile number or mail address. Give `mobile` or `email`.
    MobileOrEmailNotSet,
    /// `2221114` (HTTP 400): User must have a mobile in China
    UserMustHaveMobileInChina,
    /// `2221115` (HTTP 400): ExternalID is not unique
    ///
    /// The custom id is in use already. Choose another `custom_employee_id`.
    ExternalIdIsNotUnique,
    /// `2221116` (HTTP 400): Invalid ExternalID
    ///
    /// The custom id is not valid. Check `custom_employee_id`, which may hold no spaces.
    InvalidExternalId,
    /// `2221118` (HTTP 400): Enterprise email already exists
    EnterpriseEmailAlreadyExists,
    /// `2221125` (HTTP 400): The number of members within the department exceeds the limit. Please contact an administrator for help
    NumberMembersWithinExceedsLimit,
    /// `2221126` (HTTP 400): Enterprise email domain unavailable
    EnterpriseEmailDomainUnavailable,
    /// `2221129` (HTTP 400): User department is empty
    ///
    /// The employee has no department. Check `employee_order_in_departments`.
    UserDepartmentIsEmpty,
    /// `2221141` (HTTP 400): Unable to join multiple departments. Please upgrade relevant 'Organizational Structure Visible'.
    UnableToJoinMultipleDepartments,
    /// `2221144` (HTTP 400): EmployeeType not found
    ///
    /// The type of employment does not exist. Check `employment_type`.
    EmployeeTypeNotFound,
    /// `2221145` (HTTP 400): EmployeeType inactive
    ///
    /// The type of employment is out of use. Check `employment_type`.
    EmployeeTypeInactive,
    /// `2221146` (HTTP 400): Enterprise email alias exceeds limit
    EnterpriseEmailAliasExceedsLimit,
    /// `2221147` (HTTP 400): Enterprise email address in recycle bin
    EnterpriseEmailAddressInRecycleBin,
    /// `2221156` (HTTP 400): Unable to edit verified mobile
    UnableToEditVerifiedMobile,
    /// `2221164` (HTTP 400): User name exceeds limit
    ///
    /// The name is too long. Use 64 characters at most.
    UserNameExceedsLimit,
    /// `2221165` (HTTP 400): User en_name exceeds limit
    UserEnNameExceedsLimit,
    /// `2221166` (HTTP 400): User another_name exceeds limit
    UserAnotherNameExceedsLimit,
    /// `2221175` (HTTP 400): Feishu only supports +86mobile
    FeishuOnlySupports86mobile,
    /// `2221176` (HTTP 400): Add Feishu allow list tenant. Email must be included with non+86mobile
    AddFeishuAllowListTenant,
    /// `2221181` (HTTP 400): Department does not exist
    DepartmentDoesNotExist,
    /// `2221182` (HTTP 400): Unable to freeze tenant founder
    UnableToFreezeTenantFounder,
    /// `2221191` (HTTP 400): Invalid extension number
    ///
    /// The extension is not valid. Check `extension_number`.
    InvalidExtensionNumber,
    /// `2221192` (HTTP 400): Repeated extension number within the tenant
    RepeatedExtensionNumberWithinTenant,
    /// `2221193` (HTTP 400): Extension number exceeds limit
    ExtensionNumberExceedsLimit,
    /// `2221210` (HTTP 400): Invalid join date
    ///
    /// The day of joining is not valid. Check `join_date`.
    InvalidJoinDate,
    /// `2221213` (HTTP 400): Resign date invalid or earlier than join date or empty
    ResignDateInvalidEarlierThanJoin,
    /// `2221214` (HTTP 400): Resign reason invalid or not match resign type
    ResignReasonInvalidNotMatchResign,
    /// `2221216` (HTTP 400): Invalid work country or region
    InvalidWorkCountryOrRegion,
    /// `2221217` (HTTP 400): WorkplaceID not found
    ///
    /// The place of work does not exist. Check `work_place_id`.
    WorkplaceIdNotFound,
    /// `2221221` (HTTP 400): DottedLineLeaderID exceeds length limit
    DottedLineLeaderIdExceedsLength,
    /// `2221222` (HTTP 400): Invalid dottedLineLeaderID
    InvalidDottedLineLeaderId,
    /// `2221223` (HTTP 400): Invalid job title ID
    ///
    /// The job title does not exist. Check `job_title_id`.
    InvalidJobTitleId,
    /// `2221231` (HTTP 400): Resign type invalid or not match resign reason
    ResignTypeInvalidNotMatchResign,
    /// `2221238` (HTTP 400): DottedLineLeaderID loop error
    DottedLineLeaderIdLoopError,
    /// `2221239` (HTTP 400): Leader loop error
    ///
    /// The managers form a circle. Check `leader_id`.
    LeaderLoopError,
    /// `2221240` (HTTP 400): JobNumber not unique
    ///
    /// The employee number is in use already. Check `job_number`.
    JobNumberNotUnique,
    /// `2221242` (HTTP 400): Invalid custom field
    ///
    /// A custom field is not valid. Check `custom_field_values`.
    InvalidCustomField,
    /// `2221252` (HTTP 400): Hybrid license tenant prohibits passing empty licenses to create users
    ///
    /// The tenant mixes licenses, so an employee needs one. Give `subscription_ids`.
    HybridLicenseTenantProhibitsPassingEmpty,
    /// `2221253` (HTTP 400): Designated licenseID is insufficient
    ///
    /// No seats are left in the license. Choose others in `subscription_ids`.
    DesignatedLicenseIdIsInsufficient,
    /// `2221254` (HTTP 400): Designated licenseID is invalid
    ///
    /// The license is not valid, or the app may not set where data is kept. Check `subscription_ids`, or the scopes of the app.
    DesignatedLicenseIdIsInvalid,
    /// `2221255` (HTTP 400): Main department must be the first
    ///
    /// The main department is not the first. Check `employee_order_in_departments`.
    MainDepartmentMustBeFirst,
    /// `2221263` (HTTP 400): Tenant has not activated multi geo
    TenantHasNotActivatedMultiGeo,
    /// `2221264` (HTTP 400): User geo does not exist
    ///
    /// The region for data does not exist. Check `geo_name`, in lower case.
    UserGeoDoesNotExist,
    /// `2221265` (HTTP 400): The application does not have permission to write to the geo
    ApplicationDoesNotPermissionWriteGeo,
    /// `2221266` (HTTP 400): The application does not have permission to write to the SubscriptionID
    ApplicationDoesNotPermissionWrite,
    /// `2221278` (HTTP 400): Invalid enterprise email
    ///
    /// The tenant mailbox is not valid. Check `enterprise_email`.
    InvalidEnterpriseEmail,
    /// `2221292` (HTTP 400): User department is disabled
    UserDepartmentIsDisabled,
    /// `2221293` (HTTP 400): Only allow update preResigned\\resigned employee's resign info field
    EmployeeNotResigned,
    /// `2224001` (HTTP 400): No permission to operate
    ///
    /// The caller may not do this. Check the permissions of the app, the tenant's plan, and for rules that the caller administers associated tenants.
    NoPermissionToOperate,
    /// `2224002` (HTTP 400): No permission to operate record
    ///
    /// The caller may not do this with that department or employee. Check the range of data of the app or administrator.
    NoPermissionToOperateRecord,
    /// `2224003` (HTTP 400): No permission to operate dependent object
    ///
    /// The caller has no rights on something involved, such as the department above or a leader. Check the range of data.
    NoPermissionToOperateDependentObject,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchEmployeeError: CODES {
    MobileAlreadyExists = 2221103, EmailAlreadyExists = 2221104, InvalidMobile = 2221106,
    InvalidEmail = 2221107, NameContainsSensitiveInfo = 2221109,
    ExceedsCertifiedSeatLimit = 2221111, ExceedsBillingPlanSeatLimit = 2221112,
    MobileOrEmailNotSet = 2221113, UserMustHaveMobileInChina = 2221114,
    ExternalIdIsNotUnique = 2221115, InvalidExternalId = 2221116,
    EnterpriseEmailAlreadyExists = 2221118, NumberMembersWithinExceedsLimit = 2221125,
    EnterpriseEmailDomainUnavailable = 2221126, UserDepartmentIsEmpty = 2221129,
    UnableToJoinMultipleDepartments = 2221141, EmployeeTypeNotFound = 2221144,
    EmployeeTypeInactive = 2221145, EnterpriseEmailAliasExceedsLimit = 2221146,
    EnterpriseEmailAddressInRecycleBin = 2221147, UnableToEditVerifiedMobile = 2221156,
    UserNameExceedsLimit = 2221164, UserEnNameExceedsLimit = 2221165,
    UserAnotherNameExceedsLimit = 2221166, FeishuOnlySupports86mobile = 2221175,
    AddFeishuAllowListTenant = 2221176, DepartmentDoesNotExist = 2221181,
    UnableToFreezeTenantFounder = 2221182, InvalidExtensionNumber = 2221191,
    RepeatedExtensionNumberWithinTenant = 2221192, ExtensionNumberExceedsLimit = 2221193,
    InvalidJoinDate = 2221210, ResignDateInvalidEarlierThanJoin = 2221213,
    ResignReasonInvalidNotMatchResign = 2221214, InvalidWorkCountryOrRegion = 2221216,
    WorkplaceIdNotFound = 2221217, DottedLineLeaderIdExceedsLength = 2221221,
    InvalidDottedLineLeaderId = 2221222, InvalidJobTitleId = 2221223,
    ResignTypeInvalidNotMatchResign = 2221231, DottedLineLeaderIdLoopError = 2221238,
    LeaderLoopError = 2221239, JobNumberNotUnique = 2221240, InvalidCustomField = 2221242,
    HybridLicenseTenantProhibitsPassingEmpty = 2221252, DesignatedLicenseIdIsInsufficient = 2221253,
    DesignatedLicenseIdIsInvalid = 2221254, MainDepartmentMustBeFirst = 2221255,
    TenantHasNotActivatedMultiGeo = 2221263, UserGeoDoesNotExist = 2221264,
    ApplicationDoesNotPermissionWriteGeo = 2221265, ApplicationDoesNotPermissionWrite = 2221266,
    InvalidEnterpriseEmail = 2221278, UserDepartmentIsDisabled = 2221292,
    EmployeeNotResigned = 2221293, NoPermissionToOperate = 2224001,
    NoPermissionToOperateRecord = 2224002, NoPermissionToOperateDependentObject = 2224003
});

/// Takes back that an employee is about to leave, and clears what was recorded about it.
///
/// [`PATCH /open-apis/directory/v1/employees/:employee_id/regular`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/regular>) gives [`RegularizeEmployeeResponse`] or fails with [`RegularizeEmployeeError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:employee.to_be_resigned:write`. Scopes for some fields: `directory:employee.base.external_id:read`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(RegularizeEmployee::new(employee_id)).await?;
/// ```
#[doc(
    alias(
        "directory.v1.employee.regular",
        "/open-apis/directory/v1/employees/:employee_id/regular"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RegularizeEmployee {
    /// The employee, by the kind of id that the call uses. Length: 1 to 255. Example: `d2e1jas`.
    pub employee_id: String,
    /// Which kind of id stands for employees. Default: `open_id`. Example: `open_id`. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(RegularizeEmployee {
    employee_id(impl Into<String>).into();
    employee_id_type(impl Into<EmployeeIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(RegularizeEmployee -> RegularizeEmployeeResponse, RegularizeEmployeeError {
    "directory.v1.employee.regular", PATCH "/open-apis/directory/v1/employees/:employee_id/regular",
    [Tenant, User], read_value Data, None, SCOPES = ["directory:employee.to_be_resigned:write"],
    LIMITS = [10 in 60];
    Path employee_id "employee_id", Query employee_id_type "employee_id_type",
    Query department_id_type "department_id_type"
});

/// What `directory.v1.employee.regular` answers with.
pub type RegularizeEmployeeResponse = crate::Empty;

/// What `directory.v1.employee.regular` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RegularizeEmployeeError {
    /// `2221246` (HTTP 400): User staff status not updated
    UserStaffStatusNotUpdated,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RegularizeEmployeeError: CODES { UserStaffStatusNotUpdated = 2221246 });

/// Brings back an employee who left within the last 30 days; not all data comes back, and the id, mobile and mail must be free.
///
/// [`POST /open-apis/directory/v1/employees/:employee_id/resurrect`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/resurrect>) gives [`ResurrectEmployeeResponse`] or fails with [`ResurrectEmployeeError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:employee.resurrect:write`, `directory:employee:write`. Scopes for some fields: `directory:employee.base.external_id:read`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(ResurrectEmployee::new(employee_id)).await?;
/// ```
#[doc(
    alias(
        "directory.v1.employee.resurrect",
        "/open-apis/directory/v1/employees/:employee_id/resurrect"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ResurrectEmployee {
    /// The employee, by the kind of id that the call uses. Example: `eedasdas`.
    pub employee_id: String,
    /// Which kind of id stands for employees. Default: `open_id`. Example: `open_id`. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The departments that the employee is in, the main one first, with the places in their orders. Length: 0 to 10.
    pub employee_order_in_departments: Option<Vec<UpsertUserDepartmentSortInfo>>,
    /// Further options.
    pub options: Option<ResurrectEmployeeOptions>,
}

crate::request_builder!(ResurrectEmployee {
    employee_id(impl Into<String>).into();
    employee_id_type(impl Into<EmployeeIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    employee_order_in_departments(impl IntoIterator<Item = impl Into<UpsertUserDepartmentSortInfo>>).into_iter().map(Into::into).collect(),
    options(ResurrectEmployeeOptions)
});
crate::request!(ResurrectEmployee -> ResurrectEmployeeResponse, ResurrectEmployeeError {
    "directory.v1.employee.resurrect",
    POST "/open-apis/directory/v1/employees/:employee_id/resurrect", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["directory:employee.resurrect:write", "directory:employee:write"], LIMITS = [10 in 60];
    Path employee_id "employee_id", Query employee_id_type "employee_id_type",
    Query department_id_type "department_id_type",
    Body employee_order_in_departments "employee_order_in_departments", Body options "options"
});

/// What `directory.v1.employee.resurrect` answers with.
pub type ResurrectEmployeeResponse = crate::Empty;

/// What `directory.v1.employee.resurrect` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ResurrectEmployeeError {
    /// `2221123` (HTTP 400): The user refused to join the tenant and cannot be resurrect
    UserRefusedJoinCannotBeResurrect,
    /// `2221140` (HTTP 400): Department number exceeds limit
    DepartmentNumberExceedsLimit,
    /// `2221248` (HTTP 400): Resurrect exceeds seat limit
    ResurrectExceedsSeatLimit,
    /// `2221252` (HTTP 400): Hybrid license tenant prohibits passing empty licenses to create users
    ///
    /// The tenant mixes licenses, so an employee needs one. Give `subscription_ids`.
    HybridLicenseTenantProhibitsPassingEmpty,
    /// `2221253` (HTTP 400): Designated licenseID is insufficient
    ///
    /// No seats are left in the license. Choose others in `subscription_ids`.
    DesignatedLicenseIdIsInsufficient,
    /// `2221254` (HTTP 400): Designated licenseID is invalid
    ///
    /// The license is not valid, or the app may not set where data is kept. Check `subscription_ids`, or the scopes of the app.
    DesignatedLicenseIdIsInvalid,
    /// `2221255` (HTTP 400): Main department must be the first
    ///
    /// The main department is not the first. Check `employee_order_in_departments`.
    MainDepartmentMustBeFirst,
    /// `2221268` (HTTP 400): Tenant not in the access list
    TenantNotInAccessList,
    /// `2221269` (HTTP 400): Resurrect user info duplicated
    ResurrectUserInfoDuplicated,
    /// `2221270` (HTTP 400): Can't resurrect user in delete process
    CantResurrectUserInDeleteProcess,
    /// `2221271` (HTTP 400): User exceed billing seats limit
    UserExceedBillingSeatsLimit,
    /// `2221272` (HTTP 400): User exceed tenant limit
    ///
    /// The tenant has as many employees as it may. Raise the limit first.
    UserExceedTenantLimit,
    /// `2221273` (HTTP 400): User exceed certification seats limit
    UserExceedCertificationSeatsLimit,
    /// `2221274` (HTTP 400): User exceed feature contact seats limit
    UserExceedFeatureContactSeatsLimit,
    /// `2221275` (HTTP 400): Tenant version not allow resurrection
    TenantVersionNotAllowResurrection,
    /// `2224001` (HTTP 400): No permission to operate
    ///
    /// The caller may not do this. Check the permissions of the app, the tenant's plan, and for rules that the caller administers associated tenants.
    NoPermissionToOperate,
    /// `2224002` (HTTP 400): No permission to operate record
    ///
    /// The caller may not do this with that department or employee. Check the range of data of the app or administrator.
    NoPermissionToOperateRecord,
    /// `2224003` (HTTP 400): No permission to operate dependent object
    ///
    /// The caller has no rights on something involved, such as the department above or a leader. Check the range of data.
    NoPermissionToOperateDependentObject,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ResurrectEmployeeError: CODES {
    UserRefusedJoinCannotBeResurrect = 2221123, DepartmentNumberExceedsLimit = 2221140,
    ResurrectExceedsSeatLimit = 2221248, HybridLicenseTenantProhibitsPassingEmpty = 2221252,
    DesignatedLicenseIdIsInsufficient = 2221253, DesignatedLicenseIdIsInvalid = 2221254,
    MainDepartmentMustBeFirst = 2221255, TenantNotInAccessList = 2221268,
    ResurrectUserInfoDuplicated = 2221269, CantResurrectUserInDeleteProcess = 2221270,
    UserExceedBillingSeatsLimit = 2221271, UserExceedTenantLimit = 2221272,
    UserExceedCertificationSeatsLimit = 2221273, UserExceedFeatureContactSeatsLimit = 2221274,
    TenantVersionNotAllowResurrection = 2221275, NoPermissionToOperate = 2224001,
    NoPermissionToOperateRecord = 2224002, NoPermissionToOperateDependentObject = 2224003
});

/// Searches current employees by id, name, mobile number or mail; ids and numbers must match exactly.
///
/// [`POST /open-apis/directory/v1/employees/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/search>) gives [`SearchEmployeeResponse`] or fails with [`SearchEmployeeError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:employee:search`. Scopes for some fields: `directory:department.base:read`, `directory:department.count:read`, `directory:department.custom_field:read`, `directory:department.data_source:read`, `directory:department.department_path:read`, `directory:department.external_id:read`, `directory:department.has_child:read`, `directory:department.leader:read`, `directory:department.name:read`, `directory:department.order_weight:read`, `directory:department.organization:read`, `directory:department.parent_id:read`, `directory:department.status:read`, `directory:employee.base.active_status:read`, `directory:employee.base.avatar:read`, `directory:employee.base.background_image:read`, `directory:employee.base.base:read`, `directory:employee.base.custom_field:read`, `directory:employee.base.data_source:read`, `directory:employee.base.department:read`, `directory:employee.base.department_path:read`, `directory:employee.base.dept_order:read`, `directory:employee.base.description:read`, `directory:employee.base.dotted_line_leaders:read`, `directory:employee.base.email:read`, `directory:employee.base.enterprise_email:read`, `directory:employee.base.enterprise_email_alias:read`, `directory:employee.base.external_id:read`, `directory:employee.base.gender:read`, `directory:employee.base.geo:read`, `directory:employee.base.is_admin:read`, `directory:employee.base.is_primary_admin:read`, `directory:employee.base.is_resigned:read`, `directory:employee.base.leader:read`, `directory:employee.base.leader_id:read`, `directory:employee.base.mobile:read`, `directory:employee.base.name.another_name:read`, `directory:employee.base.name.name:read`, `directory:employee.base.resign_time:read`, `directory:employee.base.role:read`, `directory:employee.base.status:read`, `directory:employee.base.subscription_ids:read`, `directory:employee.work.base_work:read`, `directory:place.status:read`, `directory:employee.work.employment_type:read`, `directory:employee.work.extension_number:read`, `directory:employee.work.job_number:read`, `directory:employee.work.job_title:read`, `directory:employee.work.join_date:read`, `directory:employee.work.resign_date:read`, `directory:employee.work.resign_reason:read`, `directory:employee.work.resign_remark:read`, `directory:employee.work.resign_type:read`, `directory:employee.work.staff_status:read`, `directory:employee.work.work_country_or_region:read`, `directory:employee.work.work_place:read`, `directory:employee.work.work_station:read`, `directory:job_title.base:read`, `directory:job_title.status:read`, `directory:place.base:read`, `directory:job_family.path:read`, `directory:job_family.status:read`, `directory:job_level.base:read`, `directory:job_level.order:read`, `directory:job_level.status:read`, `directory:employee.work.job_level:read`, `directory:employee.work.job_family:read`, `directory:job_family.base:read`, `directory:employee.work.employment:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = SearchEmployee::new(query, page_request, required_fields);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("directory.v1.employee.search", "/open-apis/directory/v1/employees/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchEmployee {
    /// Which kind of id stands for employees. Default: `open_id`. Example: `open_id`. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// What to search for: an id or mobile number, exactly, or a part of a name or mail address. Example: `zhang`.
    pub query: String,
    /// Which page to return.
    pub page_request: PageCondition,
    /// The fields to return, such as `base_info.mobile`; none are returned without. Length: 0 to 100. Example: `["base_info.name.name"]`.
    pub required_fields: Vec<String>,
}

crate::request_builder!(SearchEmployee {
    query(impl Into<String>).into(), page_request(PageCondition),
    required_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    employee_id_type(impl Into<EmployeeIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(SearchEmployee -> SearchEmployeeResponse, SearchEmployeeError {
    "directory.v1.employee.search", POST "/open-apis/directory/v1/employees/search", [Tenant, User],
    read_value Data, Json, SCOPES = ["directory:employee:search"], LIMITS = [1000 in 60, 50 in 1];
    Query employee_id_type "employee_id_type", Query department_id_type "department_id_type",
    Body query "query", Body page_request "page_request", Body required_fields "required_fields"
});

/// What `directory.v1.employee.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEmployeeResponse {
    /// The employees.
    pub employees: Vec<EmployeeEntity>,
    /// Where the next page begins.
    pub page_response: Option<PageResponse>,
    /// What could not be returned, and why.
    pub abnormals: Vec<AbnormalRecord>,
}

crate::object!(SearchEmployeeResponse {
    employees "employees", page_response "page_response", abnormals "abnormals"
});

/// What `directory.v1.employee.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchEmployeeError {
    /// `2220001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the form of the parameters.
    ParamIsInvalid,
    /// `2220010` (HTTP 400): Exceeded the limit size
    ///
    /// The page is too large. Set `page_size` to 100 or less, and page by `page_token`.
    ExceededLimitSize,
    /// `2221004` (HTTP 400): invalid page token
    ///
    /// The page token is not valid or has expired. Check `page_token`, or begin again.
    InvalidPageToken,
    /// `2221005` (HTTP 400): no page request
    ///
    /// Nothing says which page to return. Give `page_request`.
    NoPageRequest,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchEmployeeError: CODES {
    ParamIsInvalid = 2220001, ExceededLimitSize = 2220010, InvalidPageToken = 2221004,
    NoPageRequest = 2221005
});

/// Marks an employee as about to leave; the employee does not leave by itself on that day, another call does it.
///
/// [`PATCH /open-apis/directory/v1/employees/:employee_id/to_be_resigned`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/to_be_resigned>) gives [`MarkEmployeeToBeResignedResponse`] or fails with [`MarkEmployeeToBeResignedError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:employee.to_be_resigned:write`. Scopes for some fields: `directory:employee.base.external_id:read`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(MarkEmployeeToBeResigned::new(employee_id, employee)).await?;
/// ```
#[doc(
    alias(
        "directory.v1.employee.to_be_resigned",
        "/open-apis/directory/v1/employees/:employee_id/to_be_resigned"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MarkEmployeeToBeResigned {
    /// The employee, by the kind of id that the call uses. Length: 1 to 255. Example: `cad2cafa`.
    pub employee_id: String,
    /// Which kind of id stands for employees. Default: `open_id`. Example: `open_id`. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The employee.
    pub employee: SetEmployeePreResigned,
}

crate::request_builder!(MarkEmployeeToBeResigned {
    employee_id(impl Into<String>).into(), employee(SetEmployeePreResigned);
    employee_id_type(impl Into<EmployeeIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(MarkEmployeeToBeResigned -> MarkEmployeeToBeResignedResponse, MarkEmployeeToBeResignedError {
    "directory.v1.employee.to_be_resigned",
    PATCH "/open-apis/directory/v1/employees/:employee_id/to_be_resigned", [Tenant, User],
    read_value Data, Json, SCOPES = ["directory:employee.to_be_resigned:write"], LIMITS = [10 in 60];
    Path employee_id "employee_id", Query employee_id_type "employee_id_type",
    Query department_id_type "department_id_type", Body employee "employee"
});

/// What `directory.v1.employee.to_be_resigned` answers with.
pub type MarkEmployeeToBeResignedResponse = crate::Empty;

/// What `directory.v1.employee.to_be_resigned` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarkEmployeeToBeResignedError {
    /// `2221213` (HTTP 400): Resign date invalid or earlier than join date or empty
    ResignDateInvalidEarlierThanJoin,
    /// `2221214` (HTTP 400): Resign reason invalid or not match resign type
    ResignReasonInvalidNotMatchResign,
    /// `2221231` (HTTP 400): Resign type invalid or not match resign reason
    ResignTypeInvalidNotMatchResign,
    /// `2221246` (HTTP 400): User staff status not updated
    UserStaffStatusNotUpdated,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(MarkEmployeeToBeResignedError: CODES {
    ResignDateInvalidEarlierThanJoin = 2221213, ResignReasonInvalidNotMatchResign = 2221214,
    ResignTypeInvalidNotMatchResign = 2221231, UserStaffStatusNotUpdated = 2221246
});
