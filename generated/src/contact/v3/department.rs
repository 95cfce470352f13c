// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `department`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns several departments by their ids.
///
/// [`GET /open-apis/contact/v3/departments/batch`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/batch>) gives [`BatchGetDepartmentResponse`] or fails with [`BatchGetDepartmentError`].
///
/// Token: tenant or user. Scopes, any one of: `contact:contact.base:readonly`. Scopes for some fields: `contact:department.organize:readonly`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchGetDepartment::new(department_ids)).await?;
/// ```
#[doc(alias("contact.v3.department.batch", "/open-apis/contact/v3/departments/batch"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetDepartment {
    /// The departments, by the kind of id that the call uses. Example: `["D096"]`.
    pub department_ids: Vec<String>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(BatchGetDepartment {
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    department_id_type(impl Into<DepartmentIdType>).into(),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(BatchGetDepartment -> BatchGetDepartmentResponse, BatchGetDepartmentError {
    "contact.v3.department.batch", GET "/open-apis/contact/v3/departments/batch", [Tenant, User],
    read_value Data, None, SCOPES = ["contact:contact.base:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query department_ids "department_ids", Query department_id_type "department_id_type",
    Query user_id_type "user_id_type"
});

/// What `contact.v3.department.batch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetDepartmentResponse {
    /// The items of this page.
    pub items: Vec<Department>,
}

crate::object!(BatchGetDepartmentResponse { items "items" });

/// What `contact.v3.department.batch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetDepartmentError {
    /// `40001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    DeptInfoIsNullError,
    /// `40011` (HTTP 400): page size is more than 50 error
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    NoParentDeptAuthorityError,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    TenantIdIsInvalidError,
    /// `43007` (HTTP 400): duplicated department unit custom id error
    ///
    /// Another department or unit has this id. Use another one.
    DuplicatedDepartmentCustomIdError,
    /// `43010` (HTTP 400): big dept forbid recursion error
    ///
    /// The department is too large for this query. Ask for the levels below one by one.
    BigDeptForbidRecursionError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetDepartmentError: CODES {
    ParamError = 40001 + 5, InternalError = 40003, NoDeptAuthorityError = 40004,
    DeptInfoIsNullError = 40008, PageSizeIsInvalid = 40011 + 1, PageTokenIsInvalidError = 40012 + 1,
    NoParentDeptAuthorityError = 40014, TenantIdIsInvalidError = 42008 + 1,
    DuplicatedDepartmentCustomIdError = 43007 + 1, BigDeptForbidRecursionError = 43010
});

/// Lists the departments below one, only the direct ones or all.
///
/// [`GET /open-apis/contact/v3/departments/:department_id/children`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/children>) gives [`GetDepartmentChildrenResponse`] or fails with [`GetDepartmentChildrenError`].
///
/// Token: tenant or user. Scopes, any one of: `contact:contact.base:readonly`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Scopes for some fields: `contact:department.organize:readonly`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(GetDepartmentChildren::new(department_id)).items();
/// ```
#[doc(
    alias(
        "contact.v3.department.children",
        "/open-apis/contact/v3/departments/:department_id/children"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDepartmentChildren {
    /// The department, by the kind of id that the call uses. Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Example: `D096`.
    pub department_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether departments at all levels below are returned. Default: `false`. Example: `false`.
    pub fetch_child: Option<bool>,
    /// How many items a page holds at most. Default: `10`. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR`.
    pub page_token: Option<String>,
}

crate::request_builder!(GetDepartmentChildren {
    department_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), fetch_child(bool), page_size(i64),
    page_token(impl Into<String>).into()
});
crate::request!(GetDepartmentChildren -> GetDepartmentChildrenResponse, GetDepartmentChildrenError {
    "contact.v3.department.children",
    GET "/open-apis/contact/v3/departments/:department_id/children", [Tenant, User],
    read_value Data, None,
    SCOPES = ["contact:contact.base:readonly", "contact:department.organize:readonly", "contact:contact:access_as_app", "contact:contact:readonly", "contact:contact:readonly_as_app"],
    LIMITS = [1000 in 60, 50 in 1];
    Path department_id "department_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query fetch_child "fetch_child",
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(GetDepartmentChildren: Department {
    page_token, page_size;
    page_token, has_more, items
});

/// What `contact.v3.department.children` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepartmentChildrenResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<Department>,
}

crate::object!(GetDepartmentChildrenResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `contact.v3.department.children` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetDepartmentChildrenError {
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    DeptInfoIsNullError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    NoParentDeptAuthorityError,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    TenantIdIsInvalidError,
    /// `43007` (HTTP 400): duplicated department custom id error
    ///
    /// Another department or unit has this id. Use another one.
    DuplicatedDepartmentCustomIdError,
    /// `43010` (HTTP 400): big dept forbid recursion error
    ///
    /// The department is too large for this query. Ask for the levels below one by one.
    BigDeptForbidRecursionError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetDepartmentChildrenError: CODES {
    InternalError = 40003, NoDeptAuthorityError = 40004, DeptInfoIsNullError = 40008,
    PageSizeIsInvalid = 40011, PageTokenIsInvalidError = 40012 + 1,
    NoParentDeptAuthorityError = 40014, TenantIdIsInvalidError = 42008 + 1,
    DuplicatedDepartmentCustomIdError = 43007, BigDeptForbidRecursionError = 43010
});

/// Creates a department.
///
/// [`POST /open-apis/contact/v3/departments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/create>) gives [`CreateDepartmentResponse`] or fails with [`CreateDepartmentError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`. Scopes for some fields: `contact:department.organize:readonly`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateDepartment::new(name, parent_department_id)).await?;
/// ```
#[doc(alias("contact.v3.department.create", "/open-apis/contact/v3/departments"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDepartment {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// A text of your own that makes repeated calls count once. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub client_token: Option<String>,
    /// The name of the department, without `/` and unlike that of others. Length: at least 1. Example: `DemoName`.
    pub name: String,
    /// The name in several languages.
    pub i18n_name: Option<DepartmentI18nName>,
    /// The department above; `0` is the tenant itself. Example: `D067`.
    pub parent_department_id: String,
    /// The department, by the kind of id that the call uses. Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Example: `D096`.
    pub department_id: Option<String>,
    /// The user who leads the department, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub leader_user_id: Option<String>,
    /// The place among the departments beside it, which no other may have; the smaller, the further up. Example: `100`.
    pub order: Option<String>,
    /// The units. Example: `["custom_unit_id"]`.
    pub unit_ids: Option<Vec<String>>,
    /// Whether a chat is created for the department. Default: `false`. Example: `false`.
    pub create_group_chat: Option<bool>,
    /// Who leads the department.
    pub leaders: Option<Vec<DepartmentLeader>>,
    /// The types of employment whose holders join the department's chat. Example: `[1]`.
    pub group_chat_employee_types: Option<Vec<DepartmentGroupChatEmployeeType>>,
    /// The users who are HR partners of the department. Length: at most 500. Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    pub department_hrbps: Option<Vec<String>>,
}

crate::request_builder!(CreateDepartment {
    name(impl Into<String>).into(), parent_department_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), client_token(impl Into<String>).into(),
    i18n_name(DepartmentI18nName), department_id(impl Into<String>).into(),
    leader_user_id(impl Into<String>).into(), order(impl Into<String>).into(),
    unit_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    create_group_chat(bool),
    leaders(impl IntoIterator<Item = impl Into<DepartmentLeader>>).into_iter().map(Into::into).collect(),
    group_chat_employee_types(impl IntoIterator<Item = impl Into<DepartmentGroupChatEmployeeType>>).into_iter().map(Into::into).collect(),
    department_hrbps(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateDepartment -> CreateDepartmentResponse, CreateDepartmentError {
    "contact.v3.department.create", POST "/open-apis/contact/v3/departments", [Tenant],
    read_value Data, Json, SCOPES = ["contact:contact"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query client_token "client_token", Body name "name", Body i18n_name "i18n_name",
    Body parent_department_id "parent_department_id", Body department_id "department_id",
    Body leader_user_id "leader_user_id", Body order "order", Body unit_ids "unit_ids",
    Body create_group_chat "create_group_chat", Body leaders "leaders",
    Body group_chat_employee_types "group_chat_employee_types",
    Body department_hrbps "department_hrbps"
});

/// What `contact.v3.department.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDepartmentResponse {
    /// The department.
    pub department: Option<Department>,
}

crate::object!(CreateDepartmentResponse { department "department" });

/// What `contact.v3.department.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateDepartmentError {
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    DeptInfoIsNullError,
    /// `40010` (HTTP 400): chat id is invalid error
    ///
    /// The id of the department's chat is not valid. Check it.
    ChatIdIsInvalidError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    NoParentDeptAuthorityError,
    /// `40016` (HTTP 401): dept name can not be nul error
    ///
    /// The name of the department is missing. Send `name`.
    DeptNameCanNotNulError,
    /// `40018` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40021` (HTTP 400): no a same request error
    ///
    /// The client token was used for another request. Send a new one.
    NoSameRequestError,
    /// `41012` (HTTP 400): user id invalid error
    ///
    /// The user's id is not valid. Check it, and that it fits `user_id_type`.
    UserIdInvalidError,
    /// `42006` (HTTP 400): user has resigned error
    ///
    /// The user has left the tenant. Use one who is employed.
    UserHasResignedError,
    /// `43000` (HTTP 401): dept has already exist error
    DeptHasAlreadyExistError,
    /// `43004` (HTTP 400): illegal unit error
    ///
    /// The unit is not valid. Send one unit at most in `unit_ids`.
    IllegalUnitError,
    /// `43005` (HTTP 400): duplicate order error
    ///
    /// Another department has this place in the order. Change `order`.
    DuplicateOrderError,
    /// `43007` (HTTP 400): duplicated department custom id error
    ///
    /// Another department or unit has this id. Use another one.
    DuplicatedDepartmentCustomIdError,
    /// `43008` (HTTP 400): custom dept id invalid error
    CustomDeptIdInvalidError,
    /// `43013` (HTTP 400): dept too many children error
    ///
    /// The department has too many departments below it; 1000 are the most. Use another one.
    DeptTooManyChildrenError,
    /// `43017` (HTTP 400): relate dept over limit
    ///
    /// The unit has 1000 departments, which is the most. Unbind one first.
    RelateDeptOverLimit,
    /// `43018` (HTTP 400): duplicate i18n name
    ///
    /// Another department has this name in some language. Change `i18n_name`.
    DuplicateI18nName,
    /// `43019` (HTTP 400): exceed dept max level
    ///
    /// The departments are 25 levels deep, which is the most. Use a higher one.
    ExceedDeptMaxLevel,
    /// `43021` (HTTP 400): department chat not exist
    ///
    /// The department has no chat. Check the department.
    DepartmentChatNotExist,
    /// `43022` (HTTP 400): department name duplicate
    ///
    /// There is a department of this name already. Use another name.
    DepartmentNameDuplicate,
    /// `43023` (HTTP 400): dept structure no permissione
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    DeptStructureNoPermissione,
    /// `43024` (HTTP 400): dept structure tenant lock fail
    ///
    /// Another call is changing departments. Try again later.
    DeptStructureTenantLockFail,
    /// `43025` (HTTP 400): top department leader unjoined
    ///
    /// The leader has not joined the tenant. Use one who is employed.
    TopDepartmentLeaderUnjoined,
    /// `43026` (HTTP 400): employee type is not valid
    ///
    /// The type of employment is not valid. Check `group_chat_employee_types`.
    EmployeeTypeIsNotValid,
    /// `43028` (HTTP 400): invalid department hrbps
    ///
    /// The HR partners are not valid. Check the ids, and that they fit `user_id_type`.
    InvalidDepartmentHrbps,
    /// `43029` (HTTP 400): dept name not contain separator
    ///
    /// The name of the department holds a `/`. Leave it out.
    DeptNameNotContainSeparator,
    /// `44101` (HTTP 400): miss parent department id error
    MissParentDepartmentIdError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateDepartmentError: CODES {
    InternalError = 40003, NoDeptAuthorityError = 40004, DeptInfoIsNullError = 40008,
    ChatIdIsInvalidError = 40010, NoParentDeptAuthorityError = 40014,
    DeptNameCanNotNulError = 40016 + 1, ParamError = 40018, NoSameRequestError = 40021,
    UserIdInvalidError = 41012, UserHasResignedError = 42006, DeptHasAlreadyExistError = 43000,
    IllegalUnitError = 43004, DuplicateOrderError = 43005,
    DuplicatedDepartmentCustomIdError = 43007, CustomDeptIdInvalidError = 43008,
    DeptTooManyChildrenError = 43013, RelateDeptOverLimit = 43017, DuplicateI18nName = 43018,
    ExceedDeptMaxLevel = 43019, DepartmentChatNotExist = 43021, DepartmentNameDuplicate = 43022,
    DeptStructureNoPermissione = 43023, DeptStructureTenantLockFail = 43024,
    TopDepartmentLeaderUnjoined = 43025, EmployeeTypeIsNotValid = 43026,
    InvalidDepartmentHrbps = 43028, DeptNameNotContainSeparator = 43029,
    MissParentDepartmentIdError = 44101
});

/// Deletes a department.
///
/// [`DELETE /open-apis/contact/v3/departments/:department_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/delete>) gives [`DeleteDepartmentResponse`] or fails with [`DeleteDepartmentError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteDepartment::new(department_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.department.delete",
        "/open-apis/contact/v3/departments/:department_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDepartment {
    /// The department, by the kind of id that the call uses. Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Example: `D096`.
    pub department_id: String,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(DeleteDepartment {
    department_id(impl Into<String>).into();
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(DeleteDepartment -> DeleteDepartmentResponse, DeleteDepartmentError {
    "contact.v3.department.delete", DELETE "/open-apis/contact/v3/departments/:department_id",
    [Tenant], read_value Data, None, SCOPES = ["contact:contact"], LIMITS = [1000 in 60, 50 in 1];
    Path department_id "department_id", Query department_id_type "department_id_type"
});

/// What `contact.v3.department.delete` answers with.
pub type DeleteDepartmentResponse = crate::Empty;

/// What `contact.v3.department.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteDepartmentError {
    /// `40002` (HTTP 400): process root dept error
    ///
    /// The root department cannot be changed. Use another one than `0`.
    ProcessRootDeptError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    NoParentDeptAuthorityError,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    TenantIdIsInvalidError,
    /// `43011` (HTTP 400): delete has member dept error
    DeleteHasMemberDeptError,
    /// `43012` (HTTP 400): delete has sub dept department error
    DeleteHasSubDeptDepartmentError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteDepartmentError: CODES {
    ProcessRootDeptError = 40002, InternalError = 40003, NoDeptAuthorityError = 40004,
    NoParentDeptAuthorityError = 40014, TenantIdIsInvalidError = 42008 + 1,
    DeleteHasMemberDeptError = 43011, DeleteHasSubDeptDepartmentError = 43012
});

/// Returns one department by its id.
///
/// [`GET /open-apis/contact/v3/departments/:department_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/get>) gives [`GetDepartmentResponse`] or fails with [`GetDepartmentError`].
///
/// Token: tenant or user. Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Scopes for some fields: `contact:department.organize:readonly`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetDepartment::new(department_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.department.get",
        "/open-apis/contact/v3/departments/:department_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDepartment {
    /// The department, by the kind of id that the call uses. Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Example: `D096`.
    pub department_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(GetDepartment {
    department_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(GetDepartment -> GetDepartmentResponse, GetDepartmentError {
    "contact.v3.department.get", GET "/open-apis/contact/v3/departments/:department_id",
    [Tenant, User], read_value Data, None,
    SCOPES = ["contact:contact.base:readonly", "contact:contact:access_as_app", "contact:contact:readonly", "contact:contact:readonly_as_app"];
    Path department_id "department_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type"
});

/// What `contact.v3.department.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepartmentResponse {
    /// The department.
    pub department: Option<Department>,
}

crate::object!(GetDepartmentResponse { department "department" });

/// What `contact.v3.department.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetDepartmentError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    DeptInfoIsNullError,
    /// `40015` (HTTP 400): department not exist
    ///
    /// The department does not exist. Check `department_id`.
    DepartmentNotExist,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    TenantIdIsInvalidError,
    /// `43010` (HTTP 400): big dept forbid recursion error
    ///
    /// The department is too large for this query. Ask for the levels below one by one.
    BigDeptForbidRecursionError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetDepartmentError: CODES {
    ParamError = 40001 + 4, InternalError = 40003, NoDeptAuthorityError = 40004,
    DeptInfoIsNullError = 40008, DepartmentNotExist = 40015, TenantIdIsInvalidError = 42008 + 1,
    BigDeptForbidRecursionError = 43010
});

/// Lists the departments below one; superseded by children.
///
/// [`GET /open-apis/contact/v3/departments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/list>) gives [`ListDepartmentResponse`] or fails with [`ListDepartmentError`].
///
/// Superseded by [`contact::v3::GetDepartment`](crate::contact::v3::GetDepartment).
///
/// Token: tenant or user. Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`. Scopes for some fields: `contact:department.organize:readonly`, `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`.
///
/// ```ignore
/// let mut items = client.list(ListDepartment::new()).items();
/// ```
#[doc(alias("contact.v3.department.list", "/open-apis/contact/v3/departments"))]
#[deprecated(note = "superseded by `contact::v3::GetDepartment`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDepartment {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The department above; `0` is the tenant itself. Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub parent_department_id: Option<String>,
    /// Whether departments at all levels below are returned. Default: `false`.
    pub fetch_child: Option<bool>,
    /// How many items a page holds at most. Default: `10`. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ%2BG8JG6tK7%2BZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListDepartment {
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    parent_department_id(impl Into<String>).into(), fetch_child(bool), page_size(i64),
    page_token(impl Into<String>).into()
});
crate::request!(ListDepartment -> ListDepartmentResponse, ListDepartmentError {
    "contact.v3.department.list", GET "/open-apis/contact/v3/departments", [Tenant, User],
    read_value Data, None,
    SCOPES = ["contact:contact.base:readonly", "contact:contact:readonly_as_app", "contact:department.organize:readonly", "contact:contact:access_as_app", "contact:contact:readonly"];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query parent_department_id "parent_department_id", Query fetch_child "fetch_child",
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListDepartment: Department { page_token, page_size; page_token, has_more, items });

/// What `contact.v3.department.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDepartmentResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<Department>,
}

crate::object!(ListDepartmentResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `contact.v3.department.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListDepartmentError {
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    DeptInfoIsNullError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    NoParentDeptAuthorityError,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    TenantIdIsInvalidError,
    /// `43007` (HTTP 400): duplicated department custom id error
    ///
    /// Another department or unit has this id. Use another one.
    DuplicatedDepartmentCustomIdError,
    /// `43010` (HTTP 400): big dept forbid recursion error
    ///
    /// The department is too large for this query. Ask for the levels below one by one.
    BigDeptForbidRecursionError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListDepartmentError: CODES {
    InternalError = 40003, NoDeptAuthorityError = 40004, DeptInfoIsNullError = 40008,
    PageSizeIsInvalid = 40011, PageTokenIsInvalidError = 40012 + 1,
    NoParentDeptAuthorityError = 40014, TenantIdIsInvalidError = 42008 + 1,
    DuplicatedDepartmentCustomIdError = 43007, BigDeptForbidRecursionError = 43010
});

/// Lists the departments above one, from the nearest to the farthest.
///
/// [`GET /open-apis/contact/v3/departments/parent`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/parent>) gives [`GetDepartmentParentResponse`] or fails with [`GetDepartmentParentError`].
///
/// Token: tenant or user. Scopes, any one of: `contact:contact.base:readonly`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Scopes for some fields: `contact:department.organize:readonly`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: a special one.
///
/// ```ignore
/// let mut items = client.list(GetDepartmentParent::new(department_id)).items();
/// ```
#[doc(alias("contact.v3.department.parent", "/open-apis/contact/v3/departments/parent"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDepartmentParent {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The department, by the kind of id that the call uses. Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub department_id: String,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ%2BG8JG6tK7%2BZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(GetDepartmentParent {
    department_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), page_token(impl Into<String>).into(),
    page_size(i64)
});
crate::request!(GetDepartmentParent -> GetDepartmentParentResponse, GetDepartmentParentError {
    "contact.v3.department.parent", GET "/open-apis/contact/v3/departments/parent", [Tenant, User],
    read_value Data, None,
    SCOPES = ["contact:contact.base:readonly", "contact:department.organize:readonly", "contact:contact:access_as_app", "contact:contact:readonly", "contact:contact:readonly_as_app"];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query department_id "department_id", Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(GetDepartmentParent: Department {
    page_token, page_size;
    page_token, has_more, items
});

/// What `contact.v3.department.parent` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDepartmentParentResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<Department>,
}

crate::object!(GetDepartmentParentResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `contact.v3.department.parent` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetDepartmentParentError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40002` (HTTP 400): process root dept error
    ///
    /// The root department cannot be changed. Use another one than `0`.
    ProcessRootDeptError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    DeptInfoIsNullError,
    /// `40010` (HTTP 400): chat id is invalid error
    ///
    /// The id of the department's chat is not valid. Check it.
    ChatIdIsInvalidError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    NoParentDeptAuthorityError,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    TenantIdIsInvalidError,
    /// `43001` (HTTP 409): dept unit repeat error
    ///
    /// The unit of the department conflicts with another one. Check the unit.
    DeptUnitRepeatError,
    /// `43002` (HTTP 409): dept unit is still using error
    DeptUnitIsStillUsingError,
    /// `43003` (HTTP 409): multi dept unit error
    ///
    /// The department has more than one unit. Use one only.
    MultiDeptUnitError,
    /// `43004` (HTTP 400): illegal unit error
    ///
    /// The unit is not valid. Send one unit at most in `unit_ids`.
    IllegalUnitError,
    /// `43005` (HTTP 400): duplicate order error
    ///
    /// Another department has this place in the order. Change `order`.
    DuplicateOrderError,
    /// `43007` (HTTP 400): duplicated department custom id error
    ///
    /// Another department or unit has this id. Use another one.
    DuplicatedDepartmentCustomIdError,
    /// `43008` (HTTP 400): custom dept id invalid error
    CustomDeptIdInvalidError,
    /// `43009` (HTTP 400): exceed update custom dept limit error
    ExceedUpdateCustomDeptLimitError,
    /// `43010` (HTTP 400): big dept forbid recursion error
    ///
    /// The department is too large for this query. Ask for the levels below one by one.
    BigDeptForbidRecursionError,
    /// `43011` (HTTP 400): delete has member dept error
    DeleteHasMemberDeptError,
    /// `43012` (HTTP 400): delete has sub dept department error
    DeleteHasSubDeptDepartmentError,
    /// `43013` (HTTP 400): dept too many children error
    ///
    /// The department has too many departments below it; 1000 are the most. Use another one.
    DeptTooManyChildrenError,
    /// `44102` (HTTP 400): miss department_id error
    ///
    /// The department is missing. Send `department_id`.
    MissDepartmentIdError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetDepartmentParentError: CODES {
    ParamError = 40001 + 4, ProcessRootDeptError = 40002, InternalError = 40003,
    NoDeptAuthorityError = 40004, DeptInfoIsNullError = 40008, ChatIdIsInvalidError = 40010,
    PageSizeIsInvalid = 40011, PageTokenIsInvalidError = 40012 + 1,
    NoParentDeptAuthorityError = 40014, TenantIdIsInvalidError = 42008 + 1,
    DeptUnitRepeatError = 43001, DeptUnitIsStillUsingError = 43002, MultiDeptUnitError = 43003,
    IllegalUnitError = 43004, DuplicateOrderError = 43005,
    DuplicatedDepartmentCustomIdError = 43007, CustomDeptIdInvalidError = 43008,
    ExceedUpdateCustomDeptLimitError = 43009, BigDeptForbidRecursionError = 43010,
    DeleteHasMemberDeptError = 43011, DeleteHasSubDeptDepartmentError = 43012,
    DeptTooManyChildrenError = 43013, MissDepartmentIdError = 44102
});

/// Updates the given fields of a department.
///
/// [`PATCH /open-apis/contact/v3/departments/:department_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/patch>) gives [`PatchDepartmentResponse`] or fails with [`PatchDepartmentError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`. Scopes for some fields: `contact:department.organize:readonly`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchDepartment::new(department_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.department.patch",
        "/open-apis/contact/v3/departments/:department_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchDepartment {
    /// The department, by the kind of id that the call uses. Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Example: `D096`.
    pub department_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The name of the department, without `/` and unlike that of others. Length: at least 1. Example: `DemoName`.
    pub name: Option<String>,
    /// The name in several languages.
    pub i18n_name: Option<DepartmentI18nName>,
    /// The department above; `0` is the tenant itself. Example: `D067`.
    pub parent_department_id: Option<String>,
    /// The user who leads the department, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub leader_user_id: Option<String>,
    /// The place among the departments beside it, which no other may have; the smaller, the further up. Example: `100`.
    pub order: Option<String>,
    /// Whether a chat is created for the department. Example: `false`.
    pub create_group_chat: Option<bool>,
    /// Who leads the department.
    pub leaders: Option<Vec<DepartmentLeader>>,
    /// The types of employment whose holders join the department's chat. Example: `[1]`.
    pub group_chat_employee_types: Option<Vec<DepartmentGroupChatEmployeeType>>,
    /// The users who are HR partners of the department. Length: at most 500. Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    pub department_hrbps: Option<Vec<String>>,
}

crate::request_builder!(PatchDepartment {
    department_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), name(impl Into<String>).into(),
    i18n_name(DepartmentI18nName), parent_department_id(impl Into<String>).into(),
    leader_user_id(impl Into<String>).into(), order(impl Into<String>).into(),
    create_group_chat(bool),
    leaders(impl IntoIterator<Item = impl Into<DepartmentLeader>>).into_iter().map(Into::into).collect(),
    group_chat_employee_types(impl IntoIterator<Item = impl Into<DepartmentGroupChatEmployeeType>>).into_iter().map(Into::into).collect(),
    department_hrbps(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchDepartment -> PatchDepartmentResponse, PatchDepartmentError {
    "contact.v3.department.patch", PATCH "/open-apis/contact/v3/departments/:department_id",
    [Tenant], read_value Data, Json, SCOPES = ["contact:contact"], LIMITS = [1000 in 60, 50 in 1];
    Path department_id "department_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body name "name", Body i18n_name "i18n_name",
    Body parent_department_id "parent_department_id", Body leader_user_id "leader_user_id",
    Body order "order", Body create_group_chat "create_group_chat", Body leaders "leaders",
    Body group_chat_employee_types "group_chat_employee_types",
    Body department_hrbps "department_hrbps"
});

/// What `contact.v3.department.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchDepartmentResponse {
    /// The department.
    pub department: Option<Department>,
}

crate::object!(PatchDepartmentResponse { department "department" });

/// What `contact.v3.department.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchDepartmentError {
    /// `40002` (HTTP 400): process root dept error
    ///
    /// The root department cannot be changed. Use another one than `0`.
    ProcessRootDeptError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    DeptInfoIsNullError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    NoParentDeptAuthorityError,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    TenantIdIsInvalidError,
    /// `43005` (HTTP 400): duplicate order error
    ///
    /// Another department has this place in the order. Change `order`.
    DuplicateOrderError,
    /// `43013` (HTTP 400): dept too many children error
    ///
    /// The department has too many departments below it; 1000 are the most. Use another one.
    DeptTooManyChildrenError,
    /// `43016` (HTTP 400): leaders is repeat
    ///
    /// A leader is named twice. Check `leaders`.
    LeadersIsRepeat,
    /// `43017` (HTTP 400): relate dept over limit
    ///
    /// The unit has 1000 departments, which is the most. Unbind one first.
    RelateDeptOverLimit,
    /// `43018` (HTTP 400): duplicate i18n name
    ///
    /// Another department has this name in some language. Change `i18n_name`.
    DuplicateI18nName,
    /// `43019` (HTTP 400): exceed dept max level
    ///
    /// The departments are 25 levels deep, which is the most. Use a higher one.
    ExceedDeptMaxLevel,
    /// `43021` (HTTP 400): department chat not exist
    ///
    /// The department has no chat. Check the department.
    DepartmentChatNotExist,
    /// `43022` (HTTP 400): department name duplicate
    ///
    /// There is a department of this name already. Use another name.
    DepartmentNameDuplicate,
    /// `43023` (HTTP 400): dept structure no permissione
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    DeptStructureNoPermissione,
    /// `43024` (HTTP 400): dept structure tenant lock fail
    ///
    /// Another call is changing departments. Try again later.
    DeptStructureTenantLockFail,
    /// `43025` (HTTP 400): top department leader unjoined
    ///
    /// The leader has not joined the tenant. Use one who is employed.
    TopDepartmentLeaderUnjoined,
    /// `43026` (HTTP 400): employee type is not valid
    ///
    /// The type of employment is not valid. Check `group_chat_employee_types`.
    EmployeeTypeIsNotValid,
    /// `43028` (HTTP 400): invalid department hrbps
    ///
    /// The HR partners are not valid. Check the ids, and that they fit `user_id_type`.
    InvalidDepartmentHrbps,
    /// `43029` (HTTP 400): dept name not contain separator
    ///
    /// The name of the department holds a `/`. Leave it out.
    DeptNameNotContainSeparator,
    /// `43030` (HTTP 400): update department lock error,wait some seconds and retry
    UpdateDepartmentLockErrorWait,
    /// `43031` (HTTP 400): Unable to edit data from external data sources
    UnableEditDataExternalDataSources,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchDepartmentError: CODES {
    ProcessRootDeptError = 40002, InternalError = 40003, NoDeptAuthorityError = 40004,
    DeptInfoIsNullError = 40008, NoParentDeptAuthorityError = 40014,
    TenantIdIsInvalidError = 42008 + 1, DuplicateOrderError = 43005,
    DeptTooManyChildrenError = 43013, LeadersIsRepeat = 43016, RelateDeptOverLimit = 43017,
    DuplicateI18nName = 43018, ExceedDeptMaxLevel = 43019, DepartmentChatNotExist = 43021,
    DepartmentNameDuplicate = 43022, DeptStructureNoPermissione = 43023,
    DeptStructureTenantLockFail = 43024, TopDepartmentLeaderUnjoined = 43025,
    EmployeeTypeIsNotValid = 43026, InvalidDepartmentHrbps = 43028,
    DeptNameNotContainSeparator = 43029, UpdateDepartmentLockErrorWait = 43030,
    UnableEditDataExternalDataSources = 43031
});

/// Searches departments by name, among those that the user may see.
///
/// [`POST /open-apis/contact/v3/departments/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/search>) gives [`SearchDepartmentResponse`] or fails with [`SearchDepartmentError`].
///
/// Token: user. Scopes, any one of: `contact:contact.base:readonly`, `search:department:read`, `contact:contact:access_as_app`, `contact:contact:readonly_as_app`. Scopes for some fields: `contact:department.organize:readonly`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: a special one.
///
/// ```ignore
/// let mut items = client.list(SearchDepartment::new(query)).items();
/// ```
#[doc(alias("contact.v3.department.search", "/open-apis/contact/v3/departments/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchDepartment {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// What to search for. Example: `DemoName`.
    pub query: String,
}

crate::request_builder!(SearchDepartment {
    query(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), page_token(impl Into<String>).into(),
    page_size(i64)
});
crate::request!(SearchDepartment -> SearchDepartmentResponse, SearchDepartmentError {
    "contact.v3.department.search", POST "/open-apis/contact/v3/departments/search", [User],
    read_value Data, Json,
    SCOPES = ["contact:contact.base:readonly", "search:department:read", "contact:contact:access_as_app", "contact:contact:readonly_as_app"];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query page_token "page_token", Query page_size "page_size", Body query "query"
});
crate::paged!(SearchDepartment: Department { page_token, page_size; page_token, has_more, items });

/// What `contact.v3.department.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDepartmentResponse {
    /// The items of this page.
    pub items: Vec<Department>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchDepartmentResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `contact.v3.department.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchDepartmentError {
    /// `48001` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParam,
    /// `48002` (HTTP 500): Internal Server Error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchDepartmentError: CODES {
    InvalidParam = 48001, InternalServerError = 48002
});

/// Turns the chat of a department into a normal chat.
///
/// [`POST /open-apis/contact/v3/departments/unbind_department_chat`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/unbind_department_chat>) gives [`UnbindDepartmentChatResponse`] or fails with [`UnbindDepartmentChatError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(UnbindDepartmentChat::new(department_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.department.unbind_department_chat",
        "/open-apis/contact/v3/departments/unbind_department_chat"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UnbindDepartmentChat {
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The department, by the kind of id that the call uses. Example: `D096`.
    pub department_id: String,
}

crate::request_builder!(UnbindDepartmentChat {
    department_id(impl Into<String>).into();
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(UnbindDepartmentChat -> UnbindDepartmentChatResponse, UnbindDepartmentChatError {
    "contact.v3.department.unbind_department_chat",
    POST "/open-apis/contact/v3/departments/unbind_department_chat", [Tenant], read_value Data,
    Json, SCOPES = ["contact:contact"], LIMITS = [20 in 1];
    Query department_id_type "department_id_type", Body department_id "department_id"
});

/// What `contact.v3.department.unbind_department_chat` answers with.
pub type UnbindDepartmentChatResponse = crate::Empty;

/// What `contact.v3.department.unbind_department_chat` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UnbindDepartmentChatError {
    /// `40002` (HTTP 400): process root dept error
    ///
    /// The root department cannot be changed. Use another one than `0`.
    ProcessRootDeptError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `40020` (HTTP 403): department does not have a chat error
    DepartmentDoesNotHaveChatError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UnbindDepartmentChatError: CODES {
    ProcessRootDeptError = 40002, InternalError = 40003, NoDeptAuthorityError = 40004,
    DepartmentDoesNotHaveChatError = 40020
});

/// Replaces all fields of a department; those left out are reset.
///
/// [`PUT /open-apis/contact/v3/departments/:department_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update>) gives [`UpdateDepartmentResponse`] or fails with [`UpdateDepartmentError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`. Scopes for some fields: `contact:department.base:readonly`, `contact:department.organize:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = UpdateDepartment::new().department_id(department_id).name(name).parent_department_id(parent_department_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "contact.v3.department.update",
        "/open-apis/contact/v3/departments/:department_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDepartment {
    /// The department, by the kind of id that the call uses. Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Example: `D096`.
    ///
    /// Required.
    pub department_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The name of the department, without `/` and unlike that of others. Length: at least 1. Example: `DemoName`.
    ///
    /// Required.
    pub name: Option<String>,
    /// The name in several languages.
    pub i18n_name: Option<DepartmentI18nName>,
    /// The department above; `0` is the tenant itself. Example: `D067`.
    ///
    /// Required.
    pub parent_department_id: Option<String>,
    /// The user who leads the department, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub leader_user_id: Option<String>,
    /// The place among the departments beside it, which no other may have; the smaller, the further up. Example: `100`.
    pub order: Option<String>,
    /// Whether a chat is created for the department. Example: `false`.
    pub create_group_chat: Option<bool>,
    /// Who leads the department.
    pub leaders: Option<Vec<DepartmentLeader>>,
    /// The types of employment whose holders join the department's chat. Example: `[1]`.
    pub group_chat_employee_types: Option<Vec<DepartmentGroupChatEmployeeType>>,
}

crate::request_builder!(named UpdateDepartment {
    department_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), name(impl Into<String>).into(),
    i18n_name(DepartmentI18nName), parent_department_id(impl Into<String>).into(),
    leader_user_id(impl Into<String>).into(), order(impl Into<String>).into(),
    create_group_chat(bool),
    leaders(impl IntoIterator<Item = impl Into<DepartmentLeader>>).into_iter().map(Into::into).collect(),
    group_chat_employee_types(impl IntoIterator<Item = impl Into<DepartmentGroupChatEmployeeType>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateDepartment -> UpdateDepartmentResponse, UpdateDepartmentError {
    "contact.v3.department.update", PUT "/open-apis/contact/v3/departments/:department_id",
    [Tenant], read_value Data, Json, SCOPES = ["contact:contact"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [department_id "department_id", name "name", parent_department_id "parent_department_id"];
    Path department_id "department_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body name "name", Body i18n_name "i18n_name",
    Body parent_department_id "parent_department_id", Body leader_user_id "leader_user_id",
    Body order "order", Body create_group_chat "create_group_chat", Body leaders "leaders",
    Body group_chat_employee_types "group_chat_employee_types"
});

/// What `contact.v3.department.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDepartmentResponse {
    /// The department.
    pub department: Option<Department>,
}

crate::object!(UpdateDepartmentResponse { department "department" });

/// What `contact.v3.department.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateDepartmentError {
    /// `40002` (HTTP 400): process root dept error
    ///
    /// The root department cannot be changed. Use another one than `0`.
    ProcessRootDeptError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    DeptInfoIsNullError,
    /// `40010` (HTTP 400): chat id is invalid error
    ///
    /// The id of the department's chat is not valid. Check it.
    ChatIdIsInvalidError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    NoParentDeptAuthorityError,
    /// `40016` (HTTP 400): dept name can not be nul error
    ///
    /// The name of the department is missing. Send `name`.
    DeptNameCanNotNulError,
    /// `40017` (HTTP 400): parent id can not be null in updateRequest
    ParentIdCanNotNullUpdate,
    /// `40018` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    TenantIdIsInvalidError,
    /// `43004` (HTTP 400): illegal unit error
    ///
    /// The unit is not valid. Send one unit at most in `unit_ids`.
    IllegalUnitError,
    /// `43005` (HTTP 400): duplicate order error
    ///
    /// Another department has this place in the order. Change `order`.
    DuplicateOrderError,
    /// `43013` (HTTP 400): dept too many children error
    ///
    /// The department has too many departments below it; 1000 are the most. Use another one.
    DeptTooManyChildrenError,
    /// `43017` (HTTP 400): relate dept over limit
    ///
    /// The unit has 1000 departments, which is the most. Unbind one first.
    RelateDeptOverLimit,
    /// `43018` (HTTP 400): duplicate i18n name
    ///
    /// Another department has this name in some language. Change `i18n_name`.
    DuplicateI18nName,
    /// `43019` (HTTP 400): exceed dept max level
    ///
    /// The departments are 25 levels deep, which is the most. Use a higher one.
    ExceedDeptMaxLevel,
    /// `43021` (HTTP 400): department chat not exist
    ///
    /// The department has no chat. Check the department.
    DepartmentChatNotExist,
    /// `43022` (HTTP 400): department name duplicate
    ///
    /// There is a department of this name already. Use another name.
    DepartmentNameDuplicate,
    /// `43023` (HTTP 400): dept structure no permissione
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    DeptStructureNoPermissione,
    /// `43024` (HTTP 400): dept structure tenant lock fail
    ///
    /// Another call is changing departments. Try again later.
    DeptStructureTenantLockFail,
    /// `43025` (HTTP 400): top department leader unjoined
    ///
    /// The leader has not joined the tenant. Use one who is employed.
    TopDepartmentLeaderUnjoined,
    /// `43026` (HTTP 400): employee type is not valid
    ///
    /// The type of employment is not valid. Check `group_chat_employee_types`.
    EmployeeTypeIsNotValid,
    /// `43028` (HTTP 400): invalid department hrbps
    ///
    /// The HR partners are not valid. Check the ids, and that they fit `user_id_type`.
    InvalidDepartmentHrbps,
    /// `43029` (HTTP 400): dept name not contain separator
    ///
    /// The name of the department holds a `/`. Leave it out.
    DeptNameNotContainSeparator,
    /// `43030` (HTTP 400): update department lock error,wait some seconds and retry
    UpdateDepartmentLockErrorWait,
    /// `43031` (HTTP 400): Unable to edit data from external data sources
    UnableEditDataExternalDataSources,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateDepartmentError: CODES {
    ProcessRootDeptError = 40002, InternalError = 40003, NoDeptAuthorityError = 40004,
    DeptInfoIsNullError = 40008, ChatIdIsInvalidError = 40010, NoParentDeptAuthorityError = 40014,
    DeptNameCanNotNulError = 40016, ParentIdCanNotNullUpdate = 40017, ParamError = 40018,
    TenantIdIsInvalidError = 42008 + 1, IllegalUnitError = 43004, DuplicateOrderError = 43005,
    DeptTooManyChildrenError = 43013, RelateDeptOverLimit = 43017, DuplicateI18nName = 43018,
    ExceedDeptMaxLevel = 43019, DepartmentChatNotExist = 43021, DepartmentNameDuplicate = 43022,
    DeptStructureNoPermissione = 43023, DeptStructureTenantLockFail = 43024,
    TopDepartmentLeaderUnjoined = 43025, EmployeeTypeIsNotValid = 43026,
    InvalidDepartmentHrbps = 43028, DeptNameNotContainSeparator = 43029,
    UpdateDepartmentLockErrorWait = 43030, UnableEditDataExternalDataSources = 43031
});

/// Gives a department another custom id.
///
/// [`PATCH /open-apis/contact/v3/departments/:department_id/update_department_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update_department_id>) gives [`UpdateDepartmentIdResponse`] or fails with [`UpdateDepartmentIdError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact:update_department_id`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = UpdateDepartmentId::new(department_id, new_department_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "contact.v3.department.update_department_id",
        "/open-apis/contact/v3/departments/:department_id/update_department_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDepartmentId {
    /// The department, by the kind of id that the call uses. Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Example: `od-d6b83d25c129775723a36f52495c4f81`.
    pub department_id: String,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The new id of the department. Length: at most 128. Pattern: `^0|[^od][A-Za-z0-9]*`. Example: `NewDevDepartID`.
    pub new_department_id: String,
}

crate::request_builder!(UpdateDepartmentId {
    department_id(impl Into<String>).into(), new_department_id(impl Into<String>).into();
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(UpdateDepartmentId -> UpdateDepartmentIdResponse, UpdateDepartmentIdError {
    "contact.v3.department.update_department_id",
    PATCH "/open-apis/contact/v3/departments/:department_id/update_department_id", [Tenant],
    read_value Data, Json, SCOPES = ["contact:contact:update_department_id"],
    LIMITS = [1000 in 60, 50 in 1];
    Path department_id "department_id", Query department_id_type "department_id_type",
    Body new_department_id "new_department_id"
});

/// What `contact.v3.department.update_department_id` answers with.
pub type UpdateDepartmentIdResponse = crate::Empty;

/// What `contact.v3.department.update_department_id` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateDepartmentIdError {
    /// `40001` (HTTP 400): invalid params
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40007` (HTTP 403): can not update dept custom id error
    CanNotUpdateDeptCustomId,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    TenantIdIsInvalidError,
    /// `43009` (HTTP 400): exceed update custom dept limit error
    ExceedUpdateCustomDeptLimitError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateDepartmentIdError: CODES {
    ParamError = 40001 + 3, CanNotUpdateDeptCustomId = 40007, TenantIdIsInvalidError = 42008 + 1,
    ExceedUpdateCustomDeptLimitError = 43009
});
