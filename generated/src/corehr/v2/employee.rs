// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `employee`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets up to 100 employees by id, person or work mail, with the fields that are asked for; not people whose onboarding is not complete.
///
/// [`POST /open-apis/corehr/v2/employees/batch_get`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/batch_get>) gives [`BatchGetEmployeeResponse`] or fails with [`BatchGetEmployeeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employee:read`, `corehr:employee:write`. Scopes for some fields: `corehr:contract.period:read`, `corehr:employee.all_bp:read`, `corehr:employee.bp:read`, `corehr:employment.assignment:read`, `corehr:employment.custom_field:read`, `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`, `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.offboarding_reason:read`, `corehr:employment.pathway:read`, `corehr:employment.pathway:write`, `corehr:employment.pay_group:read`, `corehr:employment.position:read`, `corehr:employment.position:write`, `corehr:job.job_level:read`, `corehr:person.address:read`, `corehr:person.address:write`, `corehr:person.bank_account:read`, `corehr:person.bank_account:write`, `corehr:person.born_country_region:read`, `corehr:person.custom_field:read`, `corehr:person.date_entered_workforce:read`, `corehr:person.date_entered_workforce:write`, `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`, `corehr:person.dependent:read`, `corehr:person.dependent:write`, `corehr:person.education:read`, `corehr:person.education:write`, `corehr:person.email:read`, `corehr:person.email:write`, `corehr:person.emergency_contact:read`, `corehr:person.emergency_contact:write`, `corehr:person.entry_leave_time:read`, `corehr:person.gender:read`, `corehr:person.gender:write`, `corehr:person.hukou:read`, `corehr:person.hukou:write`, `corehr:person.is_disabled:read`, `corehr:person.is_old_alone:read`, `corehr:person.legal_name:read`, `corehr:person.legal_name:write`, `corehr:person.marital_status:read`, `corehr:person.marital_status:write`, `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`, `corehr:person.national_id:read`, `corehr:person.national_id:write`, `corehr:person.nationality:read`, `corehr:person.native_region:read`, `corehr:person.native_region:write`, `corehr:person.personal_profile:read`, `corehr:person.personal_profile:write`, `corehr:person.phone:read`, `corehr:person.phone:write`, `corehr:person.political_affiliation:read`, `corehr:person.race:read`, `corehr:person.religion:read`, `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`, `corehr:person.resident_tax_custom_field:read`, `corehr:person.resident_tax_custom_field:write`, `corehr:person.work_experience:read`, `corehr:person.work_experience:write`, `contact:user.employee_id:readonly`, `corehr:employment.assignment_pay_group:read`, `corehr:person.born_country_region:write`, `corehr:person.nationality:write`, `corehr:person.entry_leave_time:write`, `corehr:employment.job_grade:read`, `corehr:person.custom_field:write`, `corehr:employment.job_grade:write`, `corehr:employment.seniority_adjust_information:read`, `corehr:employment.seniority_adjust_information:write`, `corehr:person.is_disabled:write`, `corehr:person.political_affiliation:write`, `corehr:employment.contract_type:read`, `corehr:person.is_old_alone:write`, `corehr:person.religion:write`, `corehr:job_data.compensation_type:read`, `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`, `corehr:employment.job_level:write`, `corehr:contract.period:write`, `corehr:employment.archive_cpst_plan:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(BatchGetEmployee::new()).await?;
/// ```
#[doc(alias("corehr.v2.employee.batch_get", "/open-apis/corehr/v2/employees/batch_get"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetEmployee {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The fields to return. Length: at most 100. Example: `["person_info.phone_number"]`.
    pub fields: Option<Vec<String>>,
    /// The employments, by the kind of id that the call uses. Length: 0 to 100. Example: `["7140964208476371111"]`.
    pub employment_ids: Option<Vec<String>>,
    /// The personal data of people, by their ids. Length: 0 to 100. Example: `["7051837122449458732"]`.
    pub person_ids: Option<Vec<String>>,
    /// The work mail addresses; the whole list is replaced. Length: 0 to 100. Example: `["zhangsan@example.feishu.cn"]`.
    pub work_emails: Option<Vec<String>>,
}

crate::request_builder!(BatchGetEmployee {
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    person_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    work_emails(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchGetEmployee -> BatchGetEmployeeResponse, BatchGetEmployeeError {
    "corehr.v2.employee.batch_get", POST "/open-apis/corehr/v2/employees/batch_get", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:employee:read", "corehr:employee:write"],
    LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Body fields "fields", Body employment_ids "employment_ids", Body person_ids "person_ids",
    Body work_emails "work_emails"
});

/// What `corehr.v2.employee.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetEmployeeResponse {
    /// The items that were found.
    pub items: Vec<Employee>,
}

crate::object!(BatchGetEmployeeResponse { items "items" });

/// What `corehr.v2.employee.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetEmployeeError {
    /// `1160102` (HTTP 400): Param is invalid
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160104` (HTTP 403): No authority error: 无权限的id 列表
    ///
    /// A custom field is malformed, a parameter is missing, a record does not exist, or a permission is missing. Read the message and correct the request.
    NoPermissionForIds,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetEmployeeError: CODES {
    ParametersWrongOrSystemError = 1160102 + 1, NoPermissionForIds = 1160104
});

/// Adds a person with personal data, employment, job record, contract and more in one call; which fields are required is set in the tenant's profile settings.
///
/// [`POST /open-apis/corehr/v2/employees`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/create>) gives [`CreateEmployeeResponse`] or fails with [`CreateEmployeeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employee.add:write`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(CreateEmployee::new()).await?;
/// ```
#[doc(alias("corehr.v2.employee.create", "/open-apis/corehr/v2/employees"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEmployee {
    /// A text of your own that makes repeated calls count once. Length: 1 to 100. Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    pub client_token: Option<String>,
    /// Whether the person has worked for the tenant before; needs `rehire_employment_id`. Example: `true`.
    pub rehire: Option<bool>,
    /// The person's earlier employment, where the person has worked for the tenant before. Example: `7140964208476371111`.
    pub rehire_employment_id: Option<String>,
    /// Whether checks such as that of the headcount are skipped. Default: `false`. Example: `false`.
    pub force_submit: Option<bool>,
    /// Whether the rule that derives the working hours type is ignored; where not, the fields that it needs are required. Default: `false`. Example: `true`.
    pub ignore_working_hours_type_rule: Option<bool>,
    /// The personal data.
    pub personal_info: Option<ProfileSettingPersonalInfo>,
    /// The data of the employment.
    pub employment_info: Option<ProfileSettingEmploymentInfo>,
    /// The career.
    pub career: Option<ProfileSettingCareer>,
    /// The documents.
    pub data_attachment: Option<ProfileSettingDataAttachment>,
}

crate::request_builder!(CreateEmployee {
    client_token(impl Into<String>).into(), rehire(bool),
    rehire_employment_id(impl Into<String>).into(), force_submit(bool),
    ignore_working_hours_type_rule(bool), personal_info(ProfileSettingPersonalInfo),
    employment_info(ProfileSettingEmploymentInfo), career(ProfileSettingCareer),
    data_attachment(ProfileSettingDataAttachment)
});
crate::request!(CreateEmployee -> CreateEmployeeResponse, CreateEmployeeError {
    "corehr.v2.employee.create", POST "/open-apis/corehr/v2/employees", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:employee.add:write"], LIMITS = [20 in 60];
    Query client_token "client_token", Query rehire "rehire",
    Query rehire_employment_id "rehire_employment_id", Query force_submit "force_submit",
    Query ignore_working_hours_type_rule "ignore_working_hours_type_rule",
    Body personal_info "personal_info", Body employment_info "employment_info",
    Body career "career", Body data_attachment "data_attachment"
});

/// What `corehr.v2.employee.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmployeeResponse {
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// The contract.
    pub contract_id: Option<String>,
    /// The job record.
    pub job_data_id: Option<String>,
}

crate::object!(CreateEmployeeResponse {
    employment_id "employment_id", contract_id "contract_id", job_data_id "job_data_id"
});

/// What `corehr.v2.employee.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateEmployeeError {
    /// `1160001` (HTTP 400): 系统错误。请稍后重试或联系技术支持。
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160002` (HTTP 400): 参数校验失败
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// `1160003` (HTTP 400): 数据过期
    ///
    /// What it means depends on the call: no permission, a deleted record or a wrong date. Read the message; dates are written as `2006-01-02`.
    DataOutdated,
    /// `1160004` (HTTP 400): 业务规则校验失败
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1160005` (HTTP 400): 业务规则校验失败
    ///
    /// A required parameter is empty, a custom field is malformed, or the object does not exist. Read the message and correct the request.
    BusinessCheckFailed,
    /// `1160006` (HTTP 400): 需要超编确认
    ///
    /// A required parameter is empty, the employment does not exist, or the headcount would be exceeded. Correct it, or set `force_submit` to exceed the headcount.
    EmptyParamOrHeadcountExceeded,
    /// `1160007` (HTTP 400): 不允许超编
    ///
    /// The leave type has no plan version, or the headcount would be exceeded. Set up the plan, or free headcount.
    PlanMissingOrHeadcountExceeded,
    /// `1160008` (HTTP 400): 幂等 token 重复
    ///
    /// The employee is not covered by the leave plan, or the same token was sent before. Check whom the plan covers, or use a new token.
    TokenUsedBefore,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateEmployeeError: CODES {
    ParamIsInvalid1160001 = 1160001 + 8, FileNotFoundOrRequestInvalid = 1160002 + 3,
    DataOutdated = 1160003 + 1, BusinessRuleNotMet = 1160004 + 2, BusinessCheckFailed = 1160005,
    EmptyParamOrHeadcountExceeded = 1160006, PlanMissingOrHeadcountExceeded = 1160007,
    TokenUsedBefore = 1160008
});

/// Finds employees by many conditions, with the fields that are asked for; data may be 5 minutes old, and people still joining are not found.
///
/// [`POST /open-apis/corehr/v2/employees/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/search>) gives [`SearchEmployeeResponse`] or fails with [`SearchEmployeeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:employee:read`, `corehr:employee:write`. Scopes for some fields: `corehr:contract.period:read`, `corehr:employee.all_bp:read`, `corehr:employee.bp:read`, `corehr:employment.assignment:read`, `corehr:employment.custom_field:read`, `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`, `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.offboarding_reason:read`, `corehr:employment.pathway:read`, `corehr:employment.pathway:write`, `corehr:employment.pay_group:read`, `corehr:employment.position:read`, `corehr:employment.position:write`, `corehr:job.job_level:read`, `corehr:person.additional_name:read`, `corehr:person.additional_name:write`, `corehr:person.address:read`, `corehr:person.address:write`, `corehr:person.bank_account:read`, `corehr:person.bank_account:write`, `corehr:person.born_country_region:read`, `corehr:person.custom_field:read`, `corehr:person.date_entered_workforce:read`, `corehr:person.date_entered_workforce:write`, `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`, `corehr:person.dependent:read`, `corehr:person.dependent:write`, `corehr:person.education:read`, `corehr:person.education:write`, `corehr:person.email:read`, `corehr:person.email:write`, `corehr:person.emergency_contact:read`, `corehr:person.emergency_contact:write`, `corehr:person.entry_leave_time:read`, `corehr:person.gender:read`, `corehr:person.gender:write`, `corehr:person.hukou:read`, `corehr:person.hukou:write`, `corehr:person.is_disabled:read`, `corehr:person.is_old_alone:read`, `corehr:person.legal_name:read`, `corehr:person.legal_name:write`, `corehr:person.marital_status:read`, `corehr:person.marital_status:write`, `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`, `corehr:person.national_id:read`, `corehr:person.national_id:write`, `corehr:person.nationality:read`, `corehr:person.native_region:read`, `corehr:person.native_region:write`, `corehr:person.personal_profile:read`, `corehr:person.personal_profile:write`, `corehr:person.phone:read`, `corehr:person.phone:write`, `corehr:person.political_affiliation:read`, `corehr:person.race:read`, `corehr:person.religion:read`, `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`, `corehr:person.resident_tax_custom_field:read`, `corehr:person.resident_tax_custom_field:write`, `corehr:person.work_experience:read`, `corehr:person.work_experience:write`, `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`, `corehr:person.born_country_region:write`, `corehr:person.nationality:write`, `corehr:person.entry_leave_time:write`, `corehr:employment.seniority_adjust_information:read`, `corehr:person.custom_field:write`, `corehr:employment.seniority_adjust_information:write`, `corehr:employment.contract_type:read`, `corehr:job_data.compensation_type:read`, `corehr:person.is_disabled:write`, `corehr:person.political_affiliation:write`, `corehr:job_data.service_company:read`, `corehr:person.is_old_alone:write`, `corehr:person.religion:write`, `corehr:job_data.work_shift:read`, `corehr:employment.job_level:write`, `corehr:contract.period:write`, `corehr:employment.archive_cpst_plan:read`, `contact:user.employee_id:readonly`, `corehr:employment.assignment_pay_group:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(SearchEmployee::new(page_size)).items();
/// ```
#[doc(alias("corehr.v2.employee.search", "/open-apis/corehr/v2/employees/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchEmployee {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The fields to return. Length: at most 100. Example: `["person_info.phone_number"]`.
    pub fields: Option<Vec<String>>,
    /// The employments, by the kind of id that the call uses. Example: `["7140964208476371111"]`.
    pub employment_id_list: Option<Vec<String>>,
    /// The employee numbers. Example: `["100001"]`.
    pub employee_number_list: Option<Vec<String>>,
    /// The work mail addresses. Example: `13312345678@qq.com`.
    pub work_email: Option<String>,
    /// The telephone number. Example: `16760342300`.
    pub phone_number: Option<String>,
    /// What to search for in mail addresses, employee numbers and names; not fit for paging. Example: `张三`.
    pub key_word: Option<String>,
    /// The state of the employment. Example: `hired`.
    pub employment_status: Option<EmploymentStatus>,
    /// The type of employee. Example: `6971090097697521314`.
    pub employee_type_id: Option<String>,
    /// The departments, by the kind of id that the call uses. Example: `["7140964208476371111"]`.
    pub department_id_list: Option<Vec<String>>,
    /// The direct managers, by the kind of id that the call uses. Example: `["7027024823985117820"]`.
    pub direct_manager_id_list: Option<Vec<String>>,
    /// The dotted-line managers, by the kind of id that the call uses. Example: `["7027024823985117820"]`.
    pub dotted_line_manager_id_list: Option<Vec<String>>,
    /// The first of the days on which people became regular employees. Example: `2020-01-01`.
    pub regular_employee_start_date_start: Option<String>,
    /// The last of the days on which people became regular employees. Example: `2020-01-01`.
    pub regular_employee_start_date_end: Option<String>,
    /// The first of the days on which employees joined; needs the end. Example: `2020-01-01`.
    pub effective_time_start: Option<String>,
    /// The last of the days on which employees joined. Example: `2020-01-01`.
    pub effective_time_end: Option<String>,
    /// The work locations, those below them included. Length: at most 100. Example: `["7140964208476371111"]`.
    pub work_location_id_list_include_sub: Option<Vec<String>>,
    /// The preferred names in English, which must match exactly. Length: at most 100. Example: `["Sandy"]`.
    pub preferred_english_full_name_list: Option<Vec<String>>,
    /// The preferred names in local script, which must match exactly. Length: at most 100. Example: `["小明"]`.
    pub preferred_local_full_name_list: Option<Vec<String>>,
    /// The numbers of identity documents, which must match exactly. Length: at most 100. Example: `["110100xxxxxxxxxxxx"]`.
    pub national_id_number_list: Option<Vec<String>>,
    /// The personal telephone numbers, which must match exactly. Length: at most 100. Example: `["16760342300"]`.
    pub phone_number_list: Option<Vec<String>>,
    /// The work mail addresses, which must match exactly. Length: at most 100. Example: `["xxx@xxx.com"]`.
    pub email_address_list: Option<Vec<String>>,
    /// The departments, those below them included. Length: at most 100. Example: `["7140964208476371111"]`.
    pub department_id_list_include_sub: Option<Vec<String>>,
    /// The further nationalities. Length: at most 100. Example: `["7140964208476371111"]`.
    pub additional_national_id_number_list: Option<Vec<String>>,
    /// The citizenship statuses. Length: at most 100. Example: `["公民（中国大陆）"]`.
    pub citizenship_status_list: Option<Vec<String>>,
    /// The cost centers. Length: at most 100. Example: `["7140964208476371111"]`.
    pub cost_center_id_list: Option<Vec<String>>,
    /// The companies that the employees work for. Length: at most 100. Example: `["7140964208476371111"]`.
    pub service_company_list: Option<Vec<String>>,
    /// The companies that the employees work for, those below them included. Length: at most 100. Example: `["7140964208476371111"]`.
    pub service_company_list_include_sub: Option<Vec<String>>,
    /// The job families. Length: at most 100. Example: `["7140964208476371111"]`.
    pub job_family_id_list: Option<Vec<String>>,
    /// The job families, those below them included. Length: at most 100. Example: `["7140964208476371111"]`.
    pub job_family_id_list_include_sub: Option<Vec<String>>,
    /// The job levels. Length: at most 100. Example: `["7140964208476371111"]`.
    pub job_level_id_list: Option<Vec<String>>,
    /// The job grades. Length: at most 100. Example: `["7140964208476371111"]`.
    pub job_grade_id_list: Option<Vec<String>>,
    /// The jobs. Length: at most 100. Example: `["7140964208476371111"]`.
    pub job_id_list: Option<Vec<String>>,
    /// The positions. Length: at most 100. Example: `["7140964208476371111"]`.
    pub position_id_list: Option<Vec<String>>,
    /// The positions, those below them included. Length: at most 100. Example: `["7140964208476371111"]`.
    pub position_id_list_include_sub: Option<Vec<String>>,
    /// The working hours types. Length: at most 100. Example: `["7140964208476371111"]`.
    pub working_hours_type_id_list: Option<Vec<String>>,
    /// The nationalities. Length: at most 100. Example: `["7140964208476371111"]`.
    pub nationality_id_list: Option<Vec<String>>,
    /// The pay groups. Length: at most 100. Example: `["7140964208476371111"]`.
    pub pay_group_id_list: Option<Vec<String>>,
    /// The pay groups of international assignments. Length: at most 100. Example: `["7140964208476371111"]`.
    pub assignment_pay_group_id_list: Option<Vec<String>>,
    /// The types of the current contracts. Length: at most 100. Example: `["7140964208476371111"]`.
    pub contract_type_list: Option<Vec<String>>,
    /// The compensation plans. Length: at most 100. Example: `["7140964208476371111"]`.
    pub archive_cpst_plan_id_list: Option<Vec<String>>,
}

crate::request_builder!(SearchEmployee {
    page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employment_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employee_number_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    work_email(impl Into<String>).into(), phone_number(impl Into<String>).into(),
    key_word(impl Into<String>).into(), employment_status(impl Into<EmploymentStatus>).into(),
    employee_type_id(impl Into<String>).into(),
    department_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    direct_manager_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    dotted_line_manager_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    regular_employee_start_date_start(impl Into<String>).into(),
    regular_employee_start_date_end(impl Into<String>).into(),
    effective_time_start(impl Into<String>).into(), effective_time_end(impl Into<String>).into(),
    work_location_id_list_include_sub(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    preferred_english_full_name_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    preferred_local_full_name_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    national_id_number_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    phone_number_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    email_address_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    department_id_list_include_sub(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    additional_national_id_number_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    citizenship_status_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    cost_center_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    service_company_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    service_company_list_include_sub(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_family_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_family_id_list_include_sub(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_level_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_grade_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    position_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    position_id_list_include_sub(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    working_hours_type_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    nationality_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    pay_group_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    assignment_pay_group_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    contract_type_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    archive_cpst_plan_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchEmployee -> SearchEmployeeResponse, SearchEmployeeError {
    "corehr.v2.employee.search", POST "/open-apis/corehr/v2/employees/search", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:employee:read", "corehr:employee:write"],
    LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body fields "fields",
    Body employment_id_list "employment_id_list", Body employee_number_list "employee_number_list",
    Body work_email "work_email", Body phone_number "phone_number", Body key_word "key_word",
    Body employment_status "employment_status", Body employee_type_id "employee_type_id",
    Body department_id_list "department_id_list",
    Body direct_manager_id_list "direct_manager_id_list",
    Body dotted_line_manager_id_list "dotted_line_manager_id_list",
    Body regular_employee_start_date_start "regular_employee_start_date_start",
    Body regular_employee_start_date_end "regular_employee_start_date_end",
    Body effective_time_start "effective_time_start", Body effective_time_end "effective_time_end",
    Body work_location_id_list_include_sub "work_location_id_list_include_sub",
    Body preferred_english_full_name_list "preferred_english_full_name_list",
    Body preferred_local_full_name_list "preferred_local_full_name_list",
    Body national_id_number_list "national_id_number_list",
    Body phone_number_list "phone_number_list", Body email_address_list "email_address_list",
    Body department_id_list_include_sub "department_id_list_include_sub",
    Body additional_national_id_number_list "additional_national_id_number_list",
    Body citizenship_status_list "citizenship_status_list",
    Body cost_center_id_list "cost_center_id_list",
    Body service_company_list "service_company_list",
    Body service_company_list_include_sub "service_company_list_include_sub",
    Body job_family_id_list "job_family_id_list",
    Body job_family_id_list_include_sub "job_family_id_list_include_sub",
    Body job_level_id_list "job_level_id_list", Body job_grade_id_list "job_grade_id_list",
    Body job_id_list "job_id_list", Body position_id_list "position_id_list",
    Body position_id_list_include_sub "position_id_list_include_sub",
    Body working_hours_type_id_list "working_hours_type_id_list",
    Body nationality_id_list "nationality_id_list", Body pay_group_id_list "pay_group_id_list",
    Body assignment_pay_group_id_list "assignment_pay_group_id_list",
    Body contract_type_list "contract_type_list",
    Body archive_cpst_plan_id_list "archive_cpst_plan_id_list"
});
crate::paged!(SearchEmployee: Employee { page_token, page_size; page_token, has_more, items });

/// What `corehr.v2.employee.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEmployeeResponse {
    /// The items that were found.
    pub items: Vec<Employee>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchEmployeeResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.employee.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchEmployeeError {
    /// `1160102` (HTTP 400): Param is invalid
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 400): no permission
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchEmployeeError: CODES {
    ParametersWrongOrSystemError = 1160102 + 1, AuthenticationFailed = 1160103 + 4
});
