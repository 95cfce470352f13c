// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `department`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a department with its name, its place, its leaders and custom fields.
///
/// [`POST /open-apis/directory/v1/departments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/create>) gives [`CreateDepartmentResponse`] or fails with [`CreateDepartmentError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:department.create:write`, `directory:department:write`. Scopes for some fields: `directory:employee.base.external_id:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(CreateDepartment::new(department)).await?;
/// ```
#[doc(alias("directory.v1.department.create", "/open-apis/directory/v1/departments"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDepartment {
    /// Which kind of id stands for employees. Default: `open_id`. Example: `open_id`. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The department.
    pub department: DepartmentCreateDepartment,
}

crate::request_builder!(CreateDepartment {
    department(DepartmentCreateDepartment);
    employee_id_type(impl Into<EmployeeIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(CreateDepartment -> CreateDepartmentResponse, CreateDepartmentError {
    "directory.v1.department.create", POST "/open-apis/directory/v1/departments", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["directory:department.create:write", "directory:department:write"], LIMITS = [5 in 1];
    Query employee_id_type "employee_id_type", Query department_id_type "department_id_type",
    Body department "department"
});

/// What `directory.v1.department.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDepartmentResponse {
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
}

crate::object!(CreateDepartmentResponse { department_id "department_id" });

/// What `directory.v1.department.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateDepartmentError {
    /// `2221300` (HTTP 400): Department common error
    ///
    /// The service failed. Try again.
    DepartmentCommonError,
    /// `2221305` (HTTP 400): Request parameter error
    ///
    /// A parameter is not valid. See the message.
    RequestParameterError,
    /// `2221306` (HTTP 400): ExternalID repeat
    ///
    /// The custom id is in use already. Choose another `custom_department_id`.
    ExternalIdRepeat,
    /// `2221307` (HTTP 400): Exceed department limit
    ///
    /// There are as many departments as are allowed. Delete some first.
    ExceedDepartmentLimit,
    /// `2221309` (HTTP 400): Department does not exist
    DepartmentDoesNotExist,
    /// `2221311` (HTTP 400): Internationalized name duplication
    InternationalizedNameDuplication,
    /// `2221312` (HTTP 400): Exceed department level depth
    ExceedDepartmentLevelDepth,
    /// `2221313` (HTTP 400): ExternalID invalid
    ///
    /// The custom id is not valid. Check `custom_department_id`, 64 characters at most.
    ExternalIdInvalid,
    /// `2221317` (HTTP 400): Department direct sub departments exceed limits
    DepartmentDirectSubExceedLimits,
    /// `2221319` (HTTP 400): Department name duplicate when creating and updating
    DepartmentNameDuplicateCreatingUpdating,
    /// `2221328` (HTTP 400): Description invalid
    ///
    /// The description is too long. Use 100 characters at most for each language.
    DescriptionInvalid,
    /// `2221331` (HTTP 400): Custom field value invalid
    CustomFieldValueInvalid,
    /// `2221333` (HTTP 400): Department name can not contain '/'
    DepartmentNameCanNotContain,
    /// `2221334` (HTTP 400): Department ID duplicate
    ///
    /// The id of the department is in use already. Choose another.
    DepartmentIdDuplicate,
    /// `2221349` (HTTP 400): Department has member, can not disable department
    DepartmentToDisableHasMembers,
    /// `2221350` (HTTP 400): Department has child, can not disable department
    DepartmentToDisableHasChildren,
    /// `2221351` (HTTP 400): Department parent is disabled, can not enable
    ParentDepartmentIsDisabled,
    /// `2221352` (HTTP 400): Department parent is disabled
    DepartmentParentIsDisabled,
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

crate::error_enum!(CreateDepartmentError: CODES {
    DepartmentCommonError = 2221300, RequestParameterError = 2221305, ExternalIdRepeat = 2221306,
    ExceedDepartmentLimit = 2221307, DepartmentDoesNotExist = 2221309,
    InternationalizedNameDuplication = 2221311, ExceedDepartmentLevelDepth = 2221312,
    ExternalIdInvalid = 2221313, DepartmentDirectSubExceedLimits = 2221317,
    DepartmentNameDuplicateCreatingUpdating = 2221319, DescriptionInvalid = 2221328,
    CustomFieldValueInvalid = 2221331, DepartmentNameCanNotContain = 2221333,
    DepartmentIdDuplicate = 2221334, DepartmentToDisableHasMembers = 2221349,
    DepartmentToDisableHasChildren = 2221350, ParentDepartmentIsDisabled = 2221351,
    DepartmentParentIsDisabled = 2221352, NoPermissionToOperate = 2224001,
    NoPermissionToOperateRecord = 2224002, NoPermissionToOperateDependentObject = 2224003
});

/// Deletes a department that has no members, no one about to join and no departments below it.
///
/// [`DELETE /open-apis/directory/v1/departments/:department_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/delete>) gives [`DeleteDepartmentResponse`] or fails with [`DeleteDepartmentError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:department.delete:write`, `directory:department:write`. Scopes for some fields: `directory:employee.base.external_id:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(DeleteDepartment::new(department_id)).await?;
/// ```
#[doc(
    alias(
        "directory.v1.department.delete",
        "/open-apis/directory/v1/departments/:department_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDepartment {
    /// The department, by the kind of id that the call uses. Length: at most 64. Example: `weasdqwe`.
    pub department_id: String,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(DeleteDepartment {
    department_id(impl Into<String>).into();
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(DeleteDepartment -> DeleteDepartmentResponse, DeleteDepartmentError {
    "directory.v1.department.delete", DELETE "/open-apis/directory/v1/departments/:department_id",
    [Tenant, User], read_value Data, None,
    SCOPES = ["directory:department.delete:write", "directory:department:write"], LIMITS = [10 in 1];
    Path department_id "department_id", Query department_id_type "department_id_type"
});

/// What `directory.v1.department.delete` answers with.
pub type DeleteDepartmentResponse = crate::Empty;

/// What `directory.v1.department.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteDepartmentError {
    /// `2221332` (HTTP 400): Department has members, can not delete department
    DepartmentHasMembers,
    /// `2221348` (HTTP 400): Department has child, can not delete department
    DepartmentHasChildren,
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

crate::error_enum!(DeleteDepartmentError: CODES {
    DepartmentHasMembers = 2221332, DepartmentHasChildren = 2221348,
    NoPermissionToOperate = 2224001, NoPermissionToOperateRecord = 2224002,
    NoPermissionToOperateDependentObject = 2224003
});

/// Lists the departments below given ones, with the fields that are asked for.
///
/// [`POST /open-apis/directory/v1/departments/filter`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/filter>) gives [`FilterDepartmentResponse`] or fails with [`FilterDepartmentError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:department:list`. Scopes for some fields: `directory:department.base:read`, `directory:department.count:read`, `directory:department.custom_field:read`, `directory:department.data_source:read`, `directory:department.department_path:read`, `directory:department.external_id:read`, `directory:department.has_child:read`, `directory:department.leader:read`, `directory:department.name:read`, `directory:department.order_weight:read`, `directory:department.organization:read`, `directory:department.parent_id:read`, `directory:department.status:read`, `directory:employee.base.external_id:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = FilterDepartment::new(filter, required_fields, page_request);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("directory.v1.department.filter", "/open-apis/directory/v1/departments/filter")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct FilterDepartment {
    /// Which kind of id stands for employees. Default: `open_id`. Example: `open_id`. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Which to return.
    pub filter: MultiFilterCondition,
    /// The fields to return, such as `base_info.mobile`; none are returned without. Length: 0 to 100. Example: `["name"]`.
    pub required_fields: Vec<String>,
    /// Which page to return.
    pub page_request: PageCondition,
}

crate::request_builder!(FilterDepartment {
    filter(MultiFilterCondition),
    required_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    page_request(PageCondition);
    employee_id_type(impl Into<EmployeeIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(FilterDepartment -> FilterDepartmentResponse, FilterDepartmentError {
    "directory.v1.department.filter", POST "/open-apis/directory/v1/departments/filter",
    [Tenant, User], read_value Data, Json, SCOPES = ["directory:department:list"],
    LIMITS = [1000 in 60, 50 in 1];
    Query employee_id_type "employee_id_type", Query department_id_type "department_id_type",
    Body filter "filter", Body required_fields "required_fields", Body page_request "page_request"
});

/// What `directory.v1.department.filter` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterDepartmentResponse {
    /// The departments.
    pub departments: Vec<Department>,
    /// Where the next page begins.
    pub page_response: Option<PageResponse>,
    /// What could not be returned, and why.
    pub abnormals: Vec<AbnormalRecord>,
}

crate::object!(FilterDepartmentResponse {
    departments "departments", page_response "page_response", abnormals "abnormals"
});

/// What `directory.v1.department.filter` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FilterDepartmentError {
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

crate::error_enum!(FilterDepartmentError: CODES {
    FilterFieldIsInvalid = 2220009, ExceededLimitSize = 2220010, FieldIsNotSupportFilter = 2220012,
    FieldDoesNotSupportOperator = 2220013, InvalidFieldValue = 2220014, InvalidPageToken = 2221004,
    NoPageRequest = 2221005
});

/// Gets departments by their ids, with the fields that are asked for; deleted ones too.
///
/// [`POST /open-apis/directory/v1/departments/mget`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/mget>) gives [`MgetDepartmentResponse`] or fails with [`MgetDepartmentError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:department:read`. Scopes for some fields: `directory:department.base:read`, `directory:department.count:read`, `directory:department.custom_field:read`, `directory:department.data_source:read`, `directory:department.department_path:read`, `directory:department.external_id:read`, `directory:department.has_child:read`, `directory:department.leader:read`, `directory:department.name:read`, `directory:department.order_weight:read`, `directory:department.organization:read`, `directory:department.parent_id:read`, `directory:department.status:read`, `directory:employee.base.external_id:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(MgetDepartment::new(department_ids, required_fields)).await?;
/// ```
#[doc(alias("directory.v1.department.mget", "/open-apis/directory/v1/departments/mget"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MgetDepartment {
    /// Which kind of id stands for employees. Default: `open_id`. Example: `user_id`. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The departments, by the kind of id that the call uses. Length: 1 to 100. Example: `["adqwea"]`.
    pub department_ids: Vec<String>,
    /// The fields to return, such as `base_info.mobile`; none are returned without. Length: 0 to 100. Example: `["name"]`.
    pub required_fields: Vec<String>,
}

crate::request_builder!(MgetDepartment {
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    required_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    employee_id_type(impl Into<EmployeeIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(MgetDepartment -> MgetDepartmentResponse, MgetDepartmentError {
    "directory.v1.department.mget", POST "/open-apis/directory/v1/departments/mget", [Tenant, User],
    read_value Data, Json, SCOPES = ["directory:department:read"], LIMITS = [1000 in 60, 50 in 1];
    Query employee_id_type "employee_id_type", Query department_id_type "department_id_type",
    Body department_ids "department_ids", Body required_fields "required_fields"
});

/// What `directory.v1.department.mget` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgetDepartmentResponse {
    /// The departments.
    pub departments: Vec<Department>,
    /// What could not be returned, and why.
    pub abnormals: Vec<AbnormalRecord>,
}

crate::object!(MgetDepartmentResponse { departments "departments", abnormals "abnormals" });

/// What `directory.v1.department.mget` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MgetDepartmentError {
    /// `2220001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the form of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(MgetDepartmentError: CODES { ParamIsInvalid = 2220001 });

/// Changes a department; fields left out stay as they are.
///
/// [`PATCH /open-apis/directory/v1/departments/:department_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/patch>) gives [`PatchDepartmentResponse`] or fails with [`PatchDepartmentError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:department.update:write`, `directory:department:write`. Scopes for some fields: `directory:employee.base.external_id:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(PatchDepartment::new(department_id, department)).await?;
/// ```
#[doc(
    alias(
        "directory.v1.department.patch",
        "/open-apis/directory/v1/departments/:department_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchDepartment {
    /// The department, by the kind of id that the call uses. Length: at most 64. Example: `h12921`.
    pub department_id: String,
    /// Which kind of id stands for employees. Default: `open_id`. Example: `open_id`. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The department.
    pub department: DepartmentCreateDepartment,
}

crate::request_builder!(PatchDepartment {
    department_id(impl Into<String>).into(), department(DepartmentCreateDepartment);
    employee_id_type(impl Into<EmployeeIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(PatchDepartment -> PatchDepartmentResponse, PatchDepartmentError {
    "directory.v1.department.patch", PATCH "/open-apis/directory/v1/departments/:department_id",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["directory:department.update:write", "directory:department:write"], LIMITS = [10 in 1];
    Path department_id "department_id", Query employee_id_type "employee_id_type",
    Query department_id_type "department_id_type", Body department "department"
});

/// What `directory.v1.department.patch` answers with.
pub type PatchDepartmentResponse = crate::Empty;

/// What `directory.v1.department.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchDepartmentError {
    /// `2221305` (HTTP 400): Request parameter error
    ///
    /// A parameter is not valid. See the message.
    RequestParameterError,
    /// `2221306` (HTTP 400): ExternalID repeat
    ///
    /// The custom id is in use already. Choose another `custom_department_id`.
    ExternalIdRepeat,
    /// `2221307` (HTTP 400): Exceed department limit
    ///
    /// There are as many departments as are allowed. Delete some first.
    ExceedDepartmentLimit,
    /// `2221309` (HTTP 400): Department does not exist
    DepartmentDoesNotExist,
    /// `2221311` (HTTP 400): Internationalized name duplication
    InternationalizedNameDuplication,
    /// `2221312` (HTTP 400): Exceed department level depth
    ExceedDepartmentLevelDepth,
    /// `2221313` (HTTP 400): ExternalID invalid
    ///
    /// The custom id is not valid. Check `custom_department_id`, 64 characters at most.
    ExternalIdInvalid,
    /// `2221317` (HTTP 400): Department direct sub departments exceed limits
    DepartmentDirectSubExceedLimits,
    /// `2221319` (HTTP 400): Department name duplicate when creating and updating
    DepartmentNameDuplicateCreatingUpdating,
    /// `2221328` (HTTP 400): Description invalid
    ///
    /// The description is too long. Use 100 characters at most for each language.
    DescriptionInvalid,
    /// `2221329` (HTTP 400): Department type invalid
    ///
    /// The type of the department is not valid. Choose another.
    DepartmentTypeInvalid,
    /// `2221330` (HTTP 400): HRBP invalid
    ///
    /// An HR business partner must be a current employee of the tenant who is not suspended. Check who is named.
    HrbpInvalid,
    /// `2221331` (HTTP 400): Custom field value invalid
    CustomFieldValueInvalid,
    /// `2221332` (HTTP 400): Department has members, can not delete department
    DepartmentHasMembers,
    /// `2221333` (HTTP 400): Department name can not contain '/'
    DepartmentNameCanNotContain,
    /// `2221334` (HTTP 400): Department ID duplicate
    ///
    /// The id of the department is in use already. Choose another.
    DepartmentIdDuplicate,
    /// `2221349` (HTTP 400): Department has member, can not disable department
    DepartmentToDisableHasMembers,
    /// `2221350` (HTTP 400): Department has child, can not disable department
    DepartmentToDisableHasChildren,
    /// `2221351` (HTTP 400): Department parent is disabled, can not enable
    ParentDepartmentIsDisabled,
    /// `2221352` (HTTP 400): Department parent is disabled
    DepartmentParentIsDisabled,
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

crate::error_enum!(PatchDepartmentError: CODES {
    RequestParameterError = 2221305, ExternalIdRepeat = 2221306, ExceedDepartmentLimit = 2221307,
    DepartmentDoesNotExist = 2221309, InternationalizedNameDuplication = 2221311,
    ExceedDepartmentLevelDepth = 2221312, ExternalIdInvalid = 2221313,
    DepartmentDirectSubExceedLimits = 2221317, DepartmentNameDuplicateCreatingUpdating = 2221319,
    DescriptionInvalid = 2221328, DepartmentTypeInvalid = 2221329, HrbpInvalid = 2221330,
    CustomFieldValueInvalid = 2221331, DepartmentHasMembers = 2221332,
    DepartmentNameCanNotContain = 2221333, DepartmentIdDuplicate = 2221334,
    DepartmentToDisableHasMembers = 2221349, DepartmentToDisableHasChildren = 2221350,
    ParentDepartmentIsDisabled = 2221351, DepartmentParentIsDisabled = 2221352,
    NoPermissionToOperate = 2224001, NoPermissionToOperateRecord = 2224002,
    NoPermissionToOperateDependentObject = 2224003
});

/// Searches departments by name; returns the first 100 matches at most.
///
/// [`POST /open-apis/directory/v1/departments/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/search>) gives [`SearchDepartmentResponse`] or fails with [`SearchDepartmentError`].
///
/// Token: tenant or user. Scopes, any one of: `directory:department:search`. Scopes for some fields: `directory:department.base:read`, `directory:department.count:read`, `directory:department.custom_field:read`, `directory:department.data_source:read`, `directory:department.department_path:read`, `directory:department.external_id:read`, `directory:department.has_child:read`, `directory:department.leader:read`, `directory:department.name:read`, `directory:department.order_weight:read`, `directory:department.organization:read`, `directory:department.parent_id:read`, `directory:department.status:read`, `directory:employee.base.external_id:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = SearchDepartment::new(query, page_request, required_fields);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("directory.v1.department.search", "/open-apis/directory/v1/departments/search")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchDepartment {
    /// Which kind of id stands for employees. Default: `open_id`. Example: `open_id`. Needs a scope: `directory:employee.base.external_id:read`.
    pub employee_id_type: Option<EmployeeIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// What to search for in names of departments, 100 characters at most. Example: `zhang`.
    pub query: String,
    /// Which page to return.
    pub page_request: PageCondition,
    /// The fields to return, such as `base_info.mobile`; none are returned without. Length: 0 to 100. Example: `["name"]`.
    pub required_fields: Vec<String>,
}

crate::request_builder!(SearchDepartment {
    query(impl Into<String>).into(), page_request(PageCondition),
    required_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    employee_id_type(impl Into<EmployeeIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(SearchDepartment -> SearchDepartmentResponse, SearchDepartmentError {
    "directory.v1.department.search", POST "/open-apis/directory/v1/departments/search",
    [Tenant, User], read_value Data, Json, SCOPES = ["directory:department:search"],
    LIMITS = [1000 in 60, 50 in 1];
    Query employee_id_type "employee_id_type", Query department_id_type "department_id_type",
    Body query "query", Body page_request "page_request", Body required_fields "required_fields"
});

/// What `directory.v1.department.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDepartmentResponse {
    /// The departments.
    pub departments: Vec<Department>,
    /// Where the next page begins.
    pub page_response: Option<PageResponse>,
    /// What could not be returned, and why.
    pub abnormals: Vec<AbnormalRecord>,
}

crate::object!(SearchDepartmentResponse {
    departments "departments", page_response "page_response", abnormals "abnormals"
});

/// What `directory.v1.department.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchDepartmentError {
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

crate::error_enum!(SearchDepartmentError: CODES {
    ParamIsInvalid = 2220001, ExceededLimitSize = 2220010, InvalidPageToken = 2221004,
    NoPageRequest = 2221005
});
