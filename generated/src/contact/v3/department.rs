// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `department`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns several departments by their ids.
///
/// `GET /open-apis/contact/v3/departments/batch`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:contact.base:readonly`
/// - Scopes for some fields: `contact:department.organize:readonly`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/batch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchDepartment {
    /// The departments, by the kind of id that the call uses.
    ///
    /// Example: `["D096"]`.
    #[serde(skip)]
    pub department_ids: Vec<String>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl BatchDepartment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(department_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            department_ids: department_ids.into_iter().map(Into::into).collect(),
            department_id_type: None,
            user_id_type: None,
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for BatchDepartment {
    type Response = BatchDepartmentResponse;
    type Error = BatchDepartmentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.department.batch",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/departments/batch",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("department_ids", &self.department_ids);
        query.push("department_id_type", &self.department_id_type);
        query.push("user_id_type", &self.user_id_type);
    }
}

/// What `contact.v3.department.batch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchDepartmentResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Department>>,
}

/// What `contact.v3.department.batch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchDepartmentError {
    /// `40001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParamIsInvalid,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    #[doc(alias = "40008")]
    DeptInfoIsNullError,
    /// `40011` (HTTP 400): page size is more than 50 error
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "40011")]
    PageSizeMoreThan50Error,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "40012")]
    PageTokenIsInvalidError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    #[doc(alias = "40014")]
    NoParentDeptAuthorityError,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    #[doc(alias = "42008")]
    TenantIdIsInvalidError,
    /// `43007` (HTTP 400): duplicated department unit custom id error
    ///
    /// Another department or unit has this id. Use another one.
    #[doc(alias = "43007")]
    DuplicatedDepartmentUnitCustomIdError,
    /// `43010` (HTTP 400): big dept forbid recursion error
    ///
    /// The department is too large for this query. Ask for the levels below one by one.
    #[doc(alias = "43010")]
    BigDeptForbidRecursionError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchDepartmentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                40001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                400,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                false,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DeptInfoIsNullError,
            crate::ErrorFacts::new(
                40008,
                400,
                "dept Info is null error",
                "Details of the department are missing. Send all that are required.",
                false,
            ),
        ),
        (
            Self::PageSizeMoreThan50Error,
            crate::ErrorFacts::new(
                40011,
                400,
                "page size is more than 50 error",
                "The page size is not allowed. Check `page_size`.",
                false,
            ),
        ),
        (
            Self::PageTokenIsInvalidError,
            crate::ErrorFacts::new(
                40012,
                400,
                "page token is invalid error",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
        (
            Self::NoParentDeptAuthorityError,
            crate::ErrorFacts::new(
                40014,
                403,
                "no parent dept authority error",
                "The app may not see the department above. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::TenantIdIsInvalidError,
            crate::ErrorFacts::new(
                42008,
                401,
                "tenant id is invalid error",
                "The tenant does not own the resource. Check that the access token is of the right tenant.",
                false,
            ),
        ),
        (
            Self::DuplicatedDepartmentUnitCustomIdError,
            crate::ErrorFacts::new(
                43007,
                400,
                "duplicated department unit custom id error",
                "Another department or unit has this id. Use another one.",
                false,
            ),
        ),
        (
            Self::BigDeptForbidRecursionError,
            crate::ErrorFacts::new(
                43010,
                400,
                "big dept forbid recursion error",
                "The department is too large for this query. Ask for the levels below one by one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(BatchDepartmentError);

/// Lists the departments below one, only the direct ones or all.
///
/// `GET /open-apis/contact/v3/departments/:department_id/children`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Scopes for some fields: `contact:department.organize:readonly`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/children>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChildrenDepartment {
    /// The department, by the kind of id that the call uses.
    ///
    /// Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Example: `D096`.
    #[serde(skip)]
    pub department_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether departments at all levels below are returned.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub fetch_child: Option<bool>,
    /// How many items a page holds at most.
    ///
    /// Default: `10`. Range: at most `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl ChildrenDepartment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            user_id_type: None,
            department_id_type: None,
            fetch_child: None,
            page_size: None,
            page_token: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`fetch_child`](Self#structfield.fetch_child).
    #[must_use]
    pub fn fetch_child(mut self, fetch_child: bool) -> Self {
        self.fetch_child = Some(fetch_child);
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl crate::Endpoint for ChildrenDepartment {
    type Response = ChildrenDepartmentResponse;
    type Error = ChildrenDepartmentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.department.children",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/departments/:department_id/children",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("department_id", self.department_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
        query.push("fetch_child", &self.fetch_child);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for ChildrenDepartment {
    type Item = Department;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `contact.v3.department.children` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChildrenDepartmentResponse {
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Department>>,
}

/// What `contact.v3.department.children` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChildrenDepartmentError {
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    #[doc(alias = "40008")]
    DeptInfoIsNullError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "40011")]
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "40012")]
    PageTokenIsInvalidError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    #[doc(alias = "40014")]
    NoParentDeptAuthorityError,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    #[doc(alias = "42008")]
    TenantIdIsInvalidError,
    /// `43007` (HTTP 400): duplicated department custom id error
    ///
    /// Another department or unit has this id. Use another one.
    #[doc(alias = "43007")]
    DuplicatedDepartmentCustomIdError,
    /// `43010` (HTTP 400): big dept forbid recursion error
    ///
    /// The department is too large for this query. Ask for the levels below one by one.
    #[doc(alias = "43010")]
    BigDeptForbidRecursionError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ChildrenDepartmentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                400,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                false,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DeptInfoIsNullError,
            crate::ErrorFacts::new(
                40008,
                400,
                "dept Info is null error",
                "Details of the department are missing. Send all that are required.",
                false,
            ),
        ),
        (
            Self::PageSizeIsInvalid,
            crate::ErrorFacts::new(
                40011,
                400,
                "page size is invalid",
                "The page size is not allowed. Check `page_size`.",
                false,
            ),
        ),
        (
            Self::PageTokenIsInvalidError,
            crate::ErrorFacts::new(
                40012,
                400,
                "page token is invalid error",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
        (
            Self::NoParentDeptAuthorityError,
            crate::ErrorFacts::new(
                40014,
                403,
                "no parent dept authority error",
                "The app may not see the department above. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::TenantIdIsInvalidError,
            crate::ErrorFacts::new(
                42008,
                401,
                "tenant id is invalid error",
                "The tenant does not own the resource. Check that the access token is of the right tenant.",
                false,
            ),
        ),
        (
            Self::DuplicatedDepartmentCustomIdError,
            crate::ErrorFacts::new(
                43007,
                400,
                "duplicated department custom id error",
                "Another department or unit has this id. Use another one.",
                false,
            ),
        ),
        (
            Self::BigDeptForbidRecursionError,
            crate::ErrorFacts::new(
                43010,
                400,
                "big dept forbid recursion error",
                "The department is too large for this query. Ask for the levels below one by one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ChildrenDepartmentError);

/// Creates a department.
///
/// `POST /open-apis/contact/v3/departments`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`
/// - Scopes for some fields: `contact:department.organize:readonly`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateDepartment {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// A text of your own that makes repeated calls count once.
    ///
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    #[serde(skip)]
    pub client_token: Option<String>,
    /// The name of the department, without `/` and unlike that of others.
    ///
    /// Length: at least 1. Example: `DemoName`.
    pub name: String,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<DepartmentI18nName>,
    /// The department above; `0` is the tenant itself.
    ///
    /// Example: `D067`.
    pub parent_department_id: String,
    /// The department, by the kind of id that the call uses.
    ///
    /// Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Example: `D096`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The user who leads the department, by the kind of id that the call uses.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The place among the departments beside it, which no other may have; the smaller, the further up.
    ///
    /// Example: `100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// The units.
    ///
    /// Example: `["custom_unit_id"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_ids: Option<Vec<String>>,
    /// Whether a chat is created for the department.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_group_chat: Option<bool>,
    /// Who leads the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaders: Option<Vec<DepartmentLeader>>,
    /// The types of employment whose holders join the department's chat.
    ///
    /// Example: `[1]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_chat_employee_types: Option<Vec<DepartmentGroupChatEmployeeType>>,
    /// The users who are HR partners of the department.
    ///
    /// Length: at most 500. Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_hrbps: Option<Vec<String>>,
}

impl CreateDepartment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        parent_department_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: None,
            department_id_type: None,
            client_token: None,
            name: name.into(),
            i18n_name: None,
            parent_department_id: parent_department_id.into(),
            department_id: None,
            leader_user_id: None,
            order: None,
            unit_ids: None,
            create_group_chat: None,
            leaders: None,
            group_chat_employee_types: None,
            department_hrbps: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`client_token`](Self#structfield.client_token).
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets [`i18n_name`](Self#structfield.i18n_name).
    #[must_use]
    pub fn i18n_name(mut self, i18n_name: DepartmentI18nName) -> Self {
        self.i18n_name = Some(i18n_name);
        self
    }

    /// Sets [`department_id`](Self#structfield.department_id).
    #[must_use]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// Sets [`leader_user_id`](Self#structfield.leader_user_id).
    #[must_use]
    pub fn leader_user_id(mut self, leader_user_id: impl Into<String>) -> Self {
        self.leader_user_id = Some(leader_user_id.into());
        self
    }

    /// Sets [`order`](Self#structfield.order).
    #[must_use]
    pub fn order(mut self, order: impl Into<String>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Sets [`unit_ids`](Self#structfield.unit_ids).
    #[must_use]
    pub fn unit_ids(
        mut self,
        unit_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unit_ids = Some(unit_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`create_group_chat`](Self#structfield.create_group_chat).
    #[must_use]
    pub fn create_group_chat(mut self, create_group_chat: bool) -> Self {
        self.create_group_chat = Some(create_group_chat);
        self
    }

    /// Sets [`leaders`](Self#structfield.leaders).
    #[must_use]
    pub fn leaders(
        mut self,
        leaders: impl IntoIterator<Item = impl Into<DepartmentLeader>>,
    ) -> Self {
        self.leaders = Some(leaders.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`group_chat_employee_types`](Self#structfield.group_chat_employee_types).
    #[must_use]
    pub fn group_chat_employee_types(
        mut self,
        group_chat_employee_types: impl IntoIterator<
            Item = impl Into<DepartmentGroupChatEmployeeType>,
        >,
    ) -> Self {
        self.group_chat_employee_types = Some(
            group_chat_employee_types.into_iter().map(Into::into).collect(),
        );

        self
    }

    /// Sets [`department_hrbps`](Self#structfield.department_hrbps).
    #[must_use]
    pub fn department_hrbps(
        mut self,
        department_hrbps: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_hrbps = Some(
            department_hrbps.into_iter().map(Into::into).collect(),
        );

        self
    }
}

impl crate::Endpoint for CreateDepartment {
    type Response = CreateDepartmentResponse;
    type Error = CreateDepartmentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.department.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/departments",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
        query.push("client_token", &self.client_token);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.department.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateDepartmentResponse {
    /// The department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Option<Department>,
}

/// What `contact.v3.department.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDepartmentError {
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    #[doc(alias = "40008")]
    DeptInfoIsNullError,
    /// `40010` (HTTP 400): chat id is invalid error
    ///
    /// The id of the department's chat is not valid. Check it.
    #[doc(alias = "40010")]
    ChatIdIsInvalidError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    #[doc(alias = "40014")]
    NoParentDeptAuthorityError,
    /// `40016` (HTTP 401): dept name can not be nul error
    ///
    /// The name of the department is missing. Send `name`.
    #[doc(alias = "40016")]
    DeptNameCanNotNulError,
    /// `40018` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40018")]
    ParamError,
    /// `40021` (HTTP 400): no a same request error
    ///
    /// The client token was used for another request. Send a new one.
    #[doc(alias = "40021")]
    NoSameRequestError,
    /// `41012` (HTTP 400): user id invalid error
    ///
    /// The user's id is not valid. Check it, and that it fits `user_id_type`.
    #[doc(alias = "41012")]
    UserIdInvalidError,
    /// `42006` (HTTP 400): user has resigned error
    ///
    /// The user has left the tenant. Use one who is employed.
    #[doc(alias = "42006")]
    UserHasResignedError,
    /// `43000` (HTTP 401): dept has already exist error
    #[doc(alias = "43000")]
    DeptHasAlreadyExistError,
    /// `43004` (HTTP 400): illegal unit error
    ///
    /// The unit is not valid. Send one unit at most in `unit_ids`.
    #[doc(alias = "43004")]
    IllegalUnitError,
    /// `43005` (HTTP 400): duplicate order error
    ///
    /// Another department has this place in the order. Change `order`.
    #[doc(alias = "43005")]
    DuplicateOrderError,
    /// `43007` (HTTP 400): duplicated department custom id error
    ///
    /// Another department or unit has this id. Use another one.
    #[doc(alias = "43007")]
    DuplicatedDepartmentCustomIdError,
    /// `43008` (HTTP 400): custom dept id invalid error
    #[doc(alias = "43008")]
    CustomDeptIdInvalidError,
    /// `43013` (HTTP 400): dept too many children error
    ///
    /// The department has too many departments below it; 1000 are the most. Use another one.
    #[doc(alias = "43013")]
    DeptTooManyChildrenError,
    /// `43017` (HTTP 400): relate dept over limit
    ///
    /// The unit has 1000 departments, which is the most. Unbind one first.
    #[doc(alias = "43017")]
    RelateDeptOverLimit,
    /// `43018` (HTTP 400): duplicate i18n name
    ///
    /// Another department has this name in some language. Change `i18n_name`.
    #[doc(alias = "43018")]
    DuplicateI18nName,
    /// `43019` (HTTP 400): exceed dept max level
    ///
    /// The departments are 25 levels deep, which is the most. Use a higher one.
    #[doc(alias = "43019")]
    ExceedDeptMaxLevel,
    /// `43021` (HTTP 400): department chat not exist
    ///
    /// The department has no chat. Check the department.
    #[doc(alias = "43021")]
    DepartmentChatNotExist,
    /// `43022` (HTTP 400): department name duplicate
    ///
    /// There is a department of this name already. Use another name.
    #[doc(alias = "43022")]
    DepartmentNameDuplicate,
    /// `43023` (HTTP 400): dept structure no permissione
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "43023")]
    DeptStructureNoPermissione,
    /// `43024` (HTTP 400): dept structure tenant lock fail
    ///
    /// Another call is changing departments. Try again later.
    #[doc(alias = "43024")]
    DeptStructureTenantLockFail,
    /// `43025` (HTTP 400): top department leader unjoined
    ///
    /// The leader has not joined the tenant. Use one who is employed.
    #[doc(alias = "43025")]
    TopDepartmentLeaderUnjoined,
    /// `43026` (HTTP 400): employee type is not valid
    ///
    /// The type of employment is not valid. Check `group_chat_employee_types`.
    #[doc(alias = "43026")]
    EmployeeTypeIsNotValid,
    /// `43028` (HTTP 400): invalid department hrbps
    ///
    /// The HR partners are not valid. Check the ids, and that they fit `user_id_type`.
    #[doc(alias = "43028")]
    InvalidDepartmentHrbps,
    /// `43029` (HTTP 400): dept name not contain separator
    ///
    /// The name of the department holds a `/`. Leave it out.
    #[doc(alias = "43029")]
    DeptNameNotContainSeparator,
    /// `44101` (HTTP 400): miss parent department id error
    #[doc(alias = "44101")]
    MissParentDepartmentIdError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateDepartmentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                400,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                false,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DeptInfoIsNullError,
            crate::ErrorFacts::new(
                40008,
                400,
                "dept Info is null error",
                "Details of the department are missing. Send all that are required.",
                false,
            ),
        ),
        (
            Self::ChatIdIsInvalidError,
            crate::ErrorFacts::new(
                40010,
                400,
                "chat id is invalid error",
                "The id of the department's chat is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::NoParentDeptAuthorityError,
            crate::ErrorFacts::new(
                40014,
                403,
                "no parent dept authority error",
                "The app may not see the department above. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DeptNameCanNotNulError,
            crate::ErrorFacts::new(
                40016,
                401,
                "dept name can not be nul error",
                "The name of the department is missing. Send `name`.",
                false,
            ),
        ),
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                40018,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::NoSameRequestError,
            crate::ErrorFacts::new(
                40021,
                400,
                "no a same request error",
                "The client token was used for another request. Send a new one.",
                false,
            ),
        ),
        (
            Self::UserIdInvalidError,
            crate::ErrorFacts::new(
                41012,
                400,
                "user id invalid error",
                "The user's id is not valid. Check it, and that it fits `user_id_type`.",
                false,
            ),
        ),
        (
            Self::UserHasResignedError,
            crate::ErrorFacts::new(
                42006,
                400,
                "user has resigned error",
                "The user has left the tenant. Use one who is employed.",
                false,
            ),
        ),
        (
            Self::DeptHasAlreadyExistError,
            crate::ErrorFacts::new(43000, 401, "dept has already exist error", "", false),
        ),
        (
            Self::IllegalUnitError,
            crate::ErrorFacts::new(
                43004,
                400,
                "illegal unit error",
                "The unit is not valid. Send one unit at most in `unit_ids`.",
                false,
            ),
        ),
        (
            Self::DuplicateOrderError,
            crate::ErrorFacts::new(
                43005,
                400,
                "duplicate order error",
                "Another department has this place in the order. Change `order`.",
                false,
            ),
        ),
        (
            Self::DuplicatedDepartmentCustomIdError,
            crate::ErrorFacts::new(
                43007,
                400,
                "duplicated department custom id error",
                "Another department or unit has this id. Use another one.",
                false,
            ),
        ),
        (
            Self::CustomDeptIdInvalidError,
            crate::ErrorFacts::new(43008, 400, "custom dept id invalid error", "", false),
        ),
        (
            Self::DeptTooManyChildrenError,
            crate::ErrorFacts::new(
                43013,
                400,
                "dept too many children error",
                "The department has too many departments below it; 1000 are the most. Use another one.",
                false,
            ),
        ),
        (
            Self::RelateDeptOverLimit,
            crate::ErrorFacts::new(
                43017,
                400,
                "relate dept over limit",
                "The unit has 1000 departments, which is the most. Unbind one first.",
                false,
            ),
        ),
        (
            Self::DuplicateI18nName,
            crate::ErrorFacts::new(
                43018,
                400,
                "duplicate i18n name",
                "Another department has this name in some language. Change `i18n_name`.",
                false,
            ),
        ),
        (
            Self::ExceedDeptMaxLevel,
            crate::ErrorFacts::new(
                43019,
                400,
                "exceed dept max level",
                "The departments are 25 levels deep, which is the most. Use a higher one.",
                false,
            ),
        ),
        (
            Self::DepartmentChatNotExist,
            crate::ErrorFacts::new(
                43021,
                400,
                "department chat not exist",
                "The department has no chat. Check the department.",
                false,
            ),
        ),
        (
            Self::DepartmentNameDuplicate,
            crate::ErrorFacts::new(
                43022,
                400,
                "department name duplicate",
                "There is a department of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::DeptStructureNoPermissione,
            crate::ErrorFacts::new(
                43023,
                400,
                "dept structure no permissione",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DeptStructureTenantLockFail,
            crate::ErrorFacts::new(
                43024,
                400,
                "dept structure tenant lock fail",
                "Another call is changing departments. Try again later.",
                false,
            ),
        ),
        (
            Self::TopDepartmentLeaderUnjoined,
            crate::ErrorFacts::new(
                43025,
                400,
                "top department leader unjoined",
                "The leader has not joined the tenant. Use one who is employed.",
                false,
            ),
        ),
        (
            Self::EmployeeTypeIsNotValid,
            crate::ErrorFacts::new(
                43026,
                400,
                "employee type is not valid",
                "The type of employment is not valid. Check `group_chat_employee_types`.",
                false,
            ),
        ),
        (
            Self::InvalidDepartmentHrbps,
            crate::ErrorFacts::new(
                43028,
                400,
                "invalid department hrbps",
                "The HR partners are not valid. Check the ids, and that they fit `user_id_type`.",
                false,
            ),
        ),
        (
            Self::DeptNameNotContainSeparator,
            crate::ErrorFacts::new(
                43029,
                400,
                "dept name not contain separator",
                "The name of the department holds a `/`. Leave it out.",
                false,
            ),
        ),
        (
            Self::MissParentDepartmentIdError,
            crate::ErrorFacts::new(
                44101,
                400,
                "miss parent department id error",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateDepartmentError);

/// Deletes a department.
///
/// `DELETE /open-apis/contact/v3/departments/:department_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteDepartment {
    /// The department, by the kind of id that the call uses.
    ///
    /// Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Example: `D096`.
    #[serde(skip)]
    pub department_id: String,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
}

impl DeleteDepartment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            department_id_type: None,
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }
}

impl crate::Endpoint for DeleteDepartment {
    type Response = DeleteDepartmentResponse;
    type Error = DeleteDepartmentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.department.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/contact/v3/departments/:department_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("department_id", self.department_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("department_id_type", &self.department_id_type);
    }
}

/// What `contact.v3.department.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteDepartmentResponse {}
/// What `contact.v3.department.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteDepartmentError {
    /// `40002` (HTTP 400): process root dept error
    ///
    /// The root department cannot be changed. Use another one than `0`.
    #[doc(alias = "40002")]
    ProcessRootDeptError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    #[doc(alias = "40014")]
    NoParentDeptAuthorityError,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    #[doc(alias = "42008")]
    TenantIdIsInvalidError,
    /// `43011` (HTTP 400): delete has member dept error
    #[doc(alias = "43011")]
    DeleteHasMemberDeptError,
    /// `43012` (HTTP 400): delete has sub dept department error
    #[doc(alias = "43012")]
    DeleteHasSubDeptDepartmentError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteDepartmentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ProcessRootDeptError,
            crate::ErrorFacts::new(
                40002,
                400,
                "process root dept error",
                "The root department cannot be changed. Use another one than `0`.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                400,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                false,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::NoParentDeptAuthorityError,
            crate::ErrorFacts::new(
                40014,
                403,
                "no parent dept authority error",
                "The app may not see the department above. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::TenantIdIsInvalidError,
            crate::ErrorFacts::new(
                42008,
                401,
                "tenant id is invalid error",
                "The tenant does not own the resource. Check that the access token is of the right tenant.",
                false,
            ),
        ),
        (
            Self::DeleteHasMemberDeptError,
            crate::ErrorFacts::new(43011, 400, "delete has member dept error", "", false),
        ),
        (
            Self::DeleteHasSubDeptDepartmentError,
            crate::ErrorFacts::new(
                43012,
                400,
                "delete has sub dept department error",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteDepartmentError);

/// Returns one department by its id.
///
/// `GET /open-apis/contact/v3/departments/:department_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Scopes for some fields: `contact:department.organize:readonly`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetDepartment {
    /// The department, by the kind of id that the call uses.
    ///
    /// Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Example: `D096`.
    #[serde(skip)]
    pub department_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
}

impl GetDepartment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            user_id_type: None,
            department_id_type: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }
}

impl crate::Endpoint for GetDepartment {
    type Response = GetDepartmentResponse;
    type Error = GetDepartmentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.department.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/departments/:department_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("department_id", self.department_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
    }
}

/// What `contact.v3.department.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetDepartmentResponse {
    /// The department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Option<Department>,
}

/// What `contact.v3.department.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetDepartmentError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParamError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    #[doc(alias = "40008")]
    DeptInfoIsNullError,
    /// `40015` (HTTP 400): department not exist
    ///
    /// The department does not exist. Check `department_id`.
    #[doc(alias = "40015")]
    DepartmentNotExist,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    #[doc(alias = "42008")]
    TenantIdIsInvalidError,
    /// `43010` (HTTP 400): big dept forbid recursion error
    ///
    /// The department is too large for this query. Ask for the levels below one by one.
    #[doc(alias = "43010")]
    BigDeptForbidRecursionError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetDepartmentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                40001,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                400,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                false,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DeptInfoIsNullError,
            crate::ErrorFacts::new(
                40008,
                400,
                "dept Info is null error",
                "Details of the department are missing. Send all that are required.",
                false,
            ),
        ),
        (
            Self::DepartmentNotExist,
            crate::ErrorFacts::new(
                40015,
                400,
                "department not exist",
                "The department does not exist. Check `department_id`.",
                false,
            ),
        ),
        (
            Self::TenantIdIsInvalidError,
            crate::ErrorFacts::new(
                42008,
                401,
                "tenant id is invalid error",
                "The tenant does not own the resource. Check that the access token is of the right tenant.",
                false,
            ),
        ),
        (
            Self::BigDeptForbidRecursionError,
            crate::ErrorFacts::new(
                43010,
                400,
                "big dept forbid recursion error",
                "The department is too large for this query. Ask for the levels below one by one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetDepartmentError);

/// Lists the departments below one; superseded by children.
///
/// `GET /open-apis/contact/v3/departments`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
/// - Scopes for some fields: `contact:department.organize:readonly`, `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/list>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListDepartment {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The department above; `0` is the tenant itself.
    ///
    /// Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    #[serde(skip)]
    pub parent_department_id: Option<String>,
    /// Whether departments at all levels below are returned.
    ///
    /// Default: `false`.
    #[serde(skip)]
    pub fetch_child: Option<bool>,
    /// How many items a page holds at most.
    ///
    /// Default: `10`. Range: at most `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ%2BG8JG6tK7%2BZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl ListDepartment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            user_id_type: None,
            department_id_type: None,
            parent_department_id: None,
            fetch_child: None,
            page_size: None,
            page_token: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`parent_department_id`](Self#structfield.parent_department_id).
    #[must_use]
    pub fn parent_department_id(
        mut self,
        parent_department_id: impl Into<String>,
    ) -> Self {
        self.parent_department_id = Some(parent_department_id.into());
        self
    }

    /// Sets [`fetch_child`](Self#structfield.fetch_child).
    #[must_use]
    pub fn fetch_child(mut self, fetch_child: bool) -> Self {
        self.fetch_child = Some(fetch_child);
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl crate::Endpoint for ListDepartment {
    type Response = ListDepartmentResponse;
    type Error = ListDepartmentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.department.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/departments",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
        query.push("parent_department_id", &self.parent_department_id);
        query.push("fetch_child", &self.fetch_child);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for ListDepartment {
    type Item = ListDepartmentItem;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `contact.v3.department.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListDepartmentResponse {
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ListDepartmentItem>>,
}

/// What `contact.v3.department.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDepartmentError {
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    #[doc(alias = "40008")]
    DeptInfoIsNullError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "40011")]
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "40012")]
    PageTokenIsInvalidError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    #[doc(alias = "40014")]
    NoParentDeptAuthorityError,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    #[doc(alias = "42008")]
    TenantIdIsInvalidError,
    /// `43007` (HTTP 400): duplicated department custom id error
    ///
    /// Another department or unit has this id. Use another one.
    #[doc(alias = "43007")]
    DuplicatedDepartmentCustomIdError,
    /// `43010` (HTTP 400): big dept forbid recursion error
    ///
    /// The department is too large for this query. Ask for the levels below one by one.
    #[doc(alias = "43010")]
    BigDeptForbidRecursionError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListDepartmentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                400,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                false,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DeptInfoIsNullError,
            crate::ErrorFacts::new(
                40008,
                400,
                "dept Info is null error",
                "Details of the department are missing. Send all that are required.",
                false,
            ),
        ),
        (
            Self::PageSizeIsInvalid,
            crate::ErrorFacts::new(
                40011,
                400,
                "page size is invalid",
                "The page size is not allowed. Check `page_size`.",
                false,
            ),
        ),
        (
            Self::PageTokenIsInvalidError,
            crate::ErrorFacts::new(
                40012,
                400,
                "page token is invalid error",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
        (
            Self::NoParentDeptAuthorityError,
            crate::ErrorFacts::new(
                40014,
                403,
                "no parent dept authority error",
                "The app may not see the department above. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::TenantIdIsInvalidError,
            crate::ErrorFacts::new(
                42008,
                401,
                "tenant id is invalid error",
                "The tenant does not own the resource. Check that the access token is of the right tenant.",
                false,
            ),
        ),
        (
            Self::DuplicatedDepartmentCustomIdError,
            crate::ErrorFacts::new(
                43007,
                400,
                "duplicated department custom id error",
                "Another department or unit has this id. Use another one.",
                false,
            ),
        ),
        (
            Self::BigDeptForbidRecursionError,
            crate::ErrorFacts::new(
                43010,
                400,
                "big dept forbid recursion error",
                "The department is too large for this query. Ask for the levels below one by one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListDepartmentError);

/// Lists the departments above one, from the nearest to the farthest.
///
/// `GET /open-apis/contact/v3/departments/parent`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Scopes for some fields: `contact:department.organize:readonly`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/parent>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ParentDepartment {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The department, by the kind of id that the call uses.
    ///
    /// Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    #[serde(skip)]
    pub department_id: String,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ%2BG8JG6tK7%2BZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: at most `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
}

impl ParentDepartment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            user_id_type: None,
            department_id_type: None,
            department_id: department_id.into(),
            page_token: None,
            page_size: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl crate::Endpoint for ParentDepartment {
    type Response = ParentDepartmentResponse;
    type Error = ParentDepartmentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.department.parent",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/departments/parent",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
        query.push("department_id", &self.department_id);
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }
}

impl crate::Paged for ParentDepartment {
    type Item = Department;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `contact.v3.department.parent` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ParentDepartmentResponse {
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Department>>,
}

/// What `contact.v3.department.parent` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParentDepartmentError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParamError,
    /// `40002` (HTTP 400): process root dept error
    ///
    /// The root department cannot be changed. Use another one than `0`.
    #[doc(alias = "40002")]
    ProcessRootDeptError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    #[doc(alias = "40008")]
    DeptInfoIsNullError,
    /// `40010` (HTTP 400): chat id is invalid error
    ///
    /// The id of the department's chat is not valid. Check it.
    #[doc(alias = "40010")]
    ChatIdIsInvalidError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "40011")]
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "40012")]
    PageTokenIsInvalidError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    #[doc(alias = "40014")]
    NoParentDeptAuthorityError,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    #[doc(alias = "42008")]
    TenantIdIsInvalidError,
    /// `43001` (HTTP 409): dept unit repeat error
    ///
    /// The unit of the department conflicts with another one. Check the unit.
    #[doc(alias = "43001")]
    DeptUnitRepeatError,
    /// `43002` (HTTP 409): dept unit is still using error
    #[doc(alias = "43002")]
    DeptUnitIsStillUsingError,
    /// `43003` (HTTP 409): multi dept unit error
    ///
    /// The department has more than one unit. Use one only.
    #[doc(alias = "43003")]
    MultiDeptUnitError,
    /// `43004` (HTTP 400): illegal unit error
    ///
    /// The unit is not valid. Send one unit at most in `unit_ids`.
    #[doc(alias = "43004")]
    IllegalUnitError,
    /// `43005` (HTTP 400): duplicate order error
    ///
    /// Another department has this place in the order. Change `order`.
    #[doc(alias = "43005")]
    DuplicateOrderError,
    /// `43007` (HTTP 400): duplicated department custom id error
    ///
    /// Another department or unit has this id. Use another one.
    #[doc(alias = "43007")]
    DuplicatedDepartmentCustomIdError,
    /// `43008` (HTTP 400): custom dept id invalid error
    #[doc(alias = "43008")]
    CustomDeptIdInvalidError,
    /// `43009` (HTTP 400): exceed update custom dept limit error
    #[doc(alias = "43009")]
    ExceedUpdateCustomDeptLimitError,
    /// `43010` (HTTP 400): big dept forbid recursion error
    ///
    /// The department is too large for this query. Ask for the levels below one by one.
    #[doc(alias = "43010")]
    BigDeptForbidRecursionError,
    /// `43011` (HTTP 400): delete has member dept error
    #[doc(alias = "43011")]
    DeleteHasMemberDeptError,
    /// `43012` (HTTP 400): delete has sub dept department error
    #[doc(alias = "43012")]
    DeleteHasSubDeptDepartmentError,
    /// `43013` (HTTP 400): dept too many children error
    ///
    /// The department has too many departments below it; 1000 are the most. Use another one.
    #[doc(alias = "43013")]
    DeptTooManyChildrenError,
    /// `44102` (HTTP 400): miss department_id error
    ///
    /// The department is missing. Send `department_id`.
    #[doc(alias = "44102")]
    MissDepartmentIdError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ParentDepartmentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                40001,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::ProcessRootDeptError,
            crate::ErrorFacts::new(
                40002,
                400,
                "process root dept error",
                "The root department cannot be changed. Use another one than `0`.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                400,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                false,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DeptInfoIsNullError,
            crate::ErrorFacts::new(
                40008,
                400,
                "dept Info is null error",
                "Details of the department are missing. Send all that are required.",
                false,
            ),
        ),
        (
            Self::ChatIdIsInvalidError,
            crate::ErrorFacts::new(
                40010,
                400,
                "chat id is invalid error",
                "The id of the department's chat is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::PageSizeIsInvalid,
            crate::ErrorFacts::new(
                40011,
                400,
                "page size is invalid",
                "The page size is not allowed. Check `page_size`.",
                false,
            ),
        ),
        (
            Self::PageTokenIsInvalidError,
            crate::ErrorFacts::new(
                40012,
                400,
                "page token is invalid error",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
        (
            Self::NoParentDeptAuthorityError,
            crate::ErrorFacts::new(
                40014,
                403,
                "no parent dept authority error",
                "The app may not see the department above. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::TenantIdIsInvalidError,
            crate::ErrorFacts::new(
                42008,
                401,
                "tenant id is invalid error",
                "The tenant does not own the resource. Check that the access token is of the right tenant.",
                false,
            ),
        ),
        (
            Self::DeptUnitRepeatError,
            crate::ErrorFacts::new(
                43001,
                409,
                "dept unit repeat error",
                "The unit of the department conflicts with another one. Check the unit.",
                false,
            ),
        ),
        (
            Self::DeptUnitIsStillUsingError,
            crate::ErrorFacts::new(
                43002,
                409,
                "dept unit is still using error",
                "",
                false,
            ),
        ),
        (
            Self::MultiDeptUnitError,
            crate::ErrorFacts::new(
                43003,
                409,
                "multi dept unit error",
                "The department has more than one unit. Use one only.",
                false,
            ),
        ),
        (
            Self::IllegalUnitError,
            crate::ErrorFacts::new(
                43004,
                400,
                "illegal unit error",
                "The unit is not valid. Send one unit at most in `unit_ids`.",
                false,
            ),
        ),
        (
            Self::DuplicateOrderError,
            crate::ErrorFacts::new(
                43005,
                400,
                "duplicate order error",
                "Another department has this place in the order. Change `order`.",
                false,
            ),
        ),
        (
            Self::DuplicatedDepartmentCustomIdError,
            crate::ErrorFacts::new(
                43007,
                400,
                "duplicated department custom id error",
                "Another department or unit has this id. Use another one.",
                false,
            ),
        ),
        (
            Self::CustomDeptIdInvalidError,
            crate::ErrorFacts::new(43008, 400, "custom dept id invalid error", "", false),
        ),
        (
            Self::ExceedUpdateCustomDeptLimitError,
            crate::ErrorFacts::new(
                43009,
                400,
                "exceed update custom dept limit error",
                "",
                false,
            ),
        ),
        (
            Self::BigDeptForbidRecursionError,
            crate::ErrorFacts::new(
                43010,
                400,
                "big dept forbid recursion error",
                "The department is too large for this query. Ask for the levels below one by one.",
                false,
            ),
        ),
        (
            Self::DeleteHasMemberDeptError,
            crate::ErrorFacts::new(43011, 400, "delete has member dept error", "", false),
        ),
        (
            Self::DeleteHasSubDeptDepartmentError,
            crate::ErrorFacts::new(
                43012,
                400,
                "delete has sub dept department error",
                "",
                false,
            ),
        ),
        (
            Self::DeptTooManyChildrenError,
            crate::ErrorFacts::new(
                43013,
                400,
                "dept too many children error",
                "The department has too many departments below it; 1000 are the most. Use another one.",
                false,
            ),
        ),
        (
            Self::MissDepartmentIdError,
            crate::ErrorFacts::new(
                44102,
                400,
                "miss department_id error",
                "The department is missing. Send `department_id`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ParentDepartmentError);

/// Updates the given fields of a department.
///
/// `PATCH /open-apis/contact/v3/departments/:department_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`
/// - Scopes for some fields: `contact:department.organize:readonly`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchDepartment {
    /// The department, by the kind of id that the call uses.
    ///
    /// Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Example: `D096`.
    #[serde(skip)]
    pub department_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The name of the department, without `/` and unlike that of others.
    ///
    /// Length: at least 1. Example: `DemoName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<DepartmentI18nName>,
    /// The department above; `0` is the tenant itself.
    ///
    /// Example: `D067`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_department_id: Option<String>,
    /// The user who leads the department, by the kind of id that the call uses.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The place among the departments beside it, which no other may have; the smaller, the further up.
    ///
    /// Example: `100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// Whether a chat is created for the department.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_group_chat: Option<bool>,
    /// Who leads the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaders: Option<Vec<DepartmentLeader>>,
    /// The types of employment whose holders join the department's chat.
    ///
    /// Example: `[1]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_chat_employee_types: Option<Vec<DepartmentGroupChatEmployeeType>>,
    /// The users who are HR partners of the department.
    ///
    /// Length: at most 500. Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_hrbps: Option<Vec<String>>,
}

impl PatchDepartment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            user_id_type: None,
            department_id_type: None,
            name: None,
            i18n_name: None,
            parent_department_id: None,
            leader_user_id: None,
            order: None,
            create_group_chat: None,
            leaders: None,
            group_chat_employee_types: None,
            department_hrbps: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`i18n_name`](Self#structfield.i18n_name).
    #[must_use]
    pub fn i18n_name(mut self, i18n_name: DepartmentI18nName) -> Self {
        self.i18n_name = Some(i18n_name);
        self
    }

    /// Sets [`parent_department_id`](Self#structfield.parent_department_id).
    #[must_use]
    pub fn parent_department_id(
        mut self,
        parent_department_id: impl Into<String>,
    ) -> Self {
        self.parent_department_id = Some(parent_department_id.into());
        self
    }

    /// Sets [`leader_user_id`](Self#structfield.leader_user_id).
    #[must_use]
    pub fn leader_user_id(mut self, leader_user_id: impl Into<String>) -> Self {
        self.leader_user_id = Some(leader_user_id.into());
        self
    }

    /// Sets [`order`](Self#structfield.order).
    #[must_use]
    pub fn order(mut self, order: impl Into<String>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Sets [`create_group_chat`](Self#structfield.create_group_chat).
    #[must_use]
    pub fn create_group_chat(mut self, create_group_chat: bool) -> Self {
        self.create_group_chat = Some(create_group_chat);
        self
    }

    /// Sets [`leaders`](Self#structfield.leaders).
    #[must_use]
    pub fn leaders(
        mut self,
        leaders: impl IntoIterator<Item = impl Into<DepartmentLeader>>,
    ) -> Self {
        self.leaders = Some(leaders.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`group_chat_employee_types`](Self#structfield.group_chat_employee_types).
    #[must_use]
    pub fn group_chat_employee_types(
        mut self,
        group_chat_employee_types: impl IntoIterator<
            Item = impl Into<DepartmentGroupChatEmployeeType>,
        >,
    ) -> Self {
        self.group_chat_employee_types = Some(
            group_chat_employee_types.into_iter().map(Into::into).collect(),
        );

        self
    }

    /// Sets [`department_hrbps`](Self#structfield.department_hrbps).
    #[must_use]
    pub fn department_hrbps(
        mut self,
        department_hrbps: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_hrbps = Some(
            department_hrbps.into_iter().map(Into::into).collect(),
        );

        self
    }
}

impl crate::Endpoint for PatchDepartment {
    type Response = PatchDepartmentResponse;
    type Error = PatchDepartmentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.department.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/contact/v3/departments/:department_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("department_id", self.department_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.department.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchDepartmentResponse {
    /// The department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Option<Department>,
}

/// What `contact.v3.department.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchDepartmentError {
    /// `40002` (HTTP 400): process root dept error
    ///
    /// The root department cannot be changed. Use another one than `0`.
    #[doc(alias = "40002")]
    ProcessRootDeptError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    #[doc(alias = "40008")]
    DeptInfoIsNullError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    #[doc(alias = "40014")]
    NoParentDeptAuthorityError,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    #[doc(alias = "42008")]
    TenantIdIsInvalidError,
    /// `43005` (HTTP 400): duplicate order error
    ///
    /// Another department has this place in the order. Change `order`.
    #[doc(alias = "43005")]
    DuplicateOrderError,
    /// `43013` (HTTP 400): dept too many children error
    ///
    /// The department has too many departments below it; 1000 are the most. Use another one.
    #[doc(alias = "43013")]
    DeptTooManyChildrenError,
    /// `43016` (HTTP 400): leaders is repeat
    ///
    /// A leader is named twice. Check `leaders`.
    #[doc(alias = "43016")]
    LeadersIsRepeat,
    /// `43017` (HTTP 400): relate dept over limit
    ///
    /// The unit has 1000 departments, which is the most. Unbind one first.
    #[doc(alias = "43017")]
    RelateDeptOverLimit,
    /// `43018` (HTTP 400): duplicate i18n name
    ///
    /// Another department has this name in some language. Change `i18n_name`.
    #[doc(alias = "43018")]
    DuplicateI18nName,
    /// `43019` (HTTP 400): exceed dept max level
    ///
    /// The departments are 25 levels deep, which is the most. Use a higher one.
    #[doc(alias = "43019")]
    ExceedDeptMaxLevel,
    /// `43021` (HTTP 400): department chat not exist
    ///
    /// The department has no chat. Check the department.
    #[doc(alias = "43021")]
    DepartmentChatNotExist,
    /// `43022` (HTTP 400): department name duplicate
    ///
    /// There is a department of this name already. Use another name.
    #[doc(alias = "43022")]
    DepartmentNameDuplicate,
    /// `43023` (HTTP 400): dept structure no permissione
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "43023")]
    DeptStructureNoPermissione,
    /// `43024` (HTTP 400): dept structure tenant lock fail
    ///
    /// Another call is changing departments. Try again later.
    #[doc(alias = "43024")]
    DeptStructureTenantLockFail,
    /// `43025` (HTTP 400): top department leader unjoined
    ///
    /// The leader has not joined the tenant. Use one who is employed.
    #[doc(alias = "43025")]
    TopDepartmentLeaderUnjoined,
    /// `43026` (HTTP 400): employee type is not valid
    ///
    /// The type of employment is not valid. Check `group_chat_employee_types`.
    #[doc(alias = "43026")]
    EmployeeTypeIsNotValid,
    /// `43028` (HTTP 400): invalid department hrbps
    ///
    /// The HR partners are not valid. Check the ids, and that they fit `user_id_type`.
    #[doc(alias = "43028")]
    InvalidDepartmentHrbps,
    /// `43029` (HTTP 400): dept name not contain separator
    ///
    /// The name of the department holds a `/`. Leave it out.
    #[doc(alias = "43029")]
    DeptNameNotContainSeparator,
    /// `43030` (HTTP 400): update department lock error,wait some seconds and retry
    #[doc(alias = "43030")]
    UpdateDepartmentLockErrorWaitSome,
    /// `43031` (HTTP 400): Unable to edit data from external data sources
    #[doc(alias = "43031")]
    UnableEditDataExternalDataSources,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PatchDepartmentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ProcessRootDeptError,
            crate::ErrorFacts::new(
                40002,
                400,
                "process root dept error",
                "The root department cannot be changed. Use another one than `0`.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                400,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                false,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DeptInfoIsNullError,
            crate::ErrorFacts::new(
                40008,
                400,
                "dept Info is null error",
                "Details of the department are missing. Send all that are required.",
                false,
            ),
        ),
        (
            Self::NoParentDeptAuthorityError,
            crate::ErrorFacts::new(
                40014,
                403,
                "no parent dept authority error",
                "The app may not see the department above. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::TenantIdIsInvalidError,
            crate::ErrorFacts::new(
                42008,
                401,
                "tenant id is invalid error",
                "The tenant does not own the resource. Check that the access token is of the right tenant.",
                false,
            ),
        ),
        (
            Self::DuplicateOrderError,
            crate::ErrorFacts::new(
                43005,
                400,
                "duplicate order error",
                "Another department has this place in the order. Change `order`.",
                false,
            ),
        ),
        (
            Self::DeptTooManyChildrenError,
            crate::ErrorFacts::new(
                43013,
                400,
                "dept too many children error",
                "The department has too many departments below it; 1000 are the most. Use another one.",
                false,
            ),
        ),
        (
            Self::LeadersIsRepeat,
            crate::ErrorFacts::new(
                43016,
                400,
                "leaders is repeat",
                "A leader is named twice. Check `leaders`.",
                false,
            ),
        ),
        (
            Self::RelateDeptOverLimit,
            crate::ErrorFacts::new(
                43017,
                400,
                "relate dept over limit",
                "The unit has 1000 departments, which is the most. Unbind one first.",
                false,
            ),
        ),
        (
            Self::DuplicateI18nName,
            crate::ErrorFacts::new(
                43018,
                400,
                "duplicate i18n name",
                "Another department has this name in some language. Change `i18n_name`.",
                false,
            ),
        ),
        (
            Self::ExceedDeptMaxLevel,
            crate::ErrorFacts::new(
                43019,
                400,
                "exceed dept max level",
                "The departments are 25 levels deep, which is the most. Use a higher one.",
                false,
            ),
        ),
        (
            Self::DepartmentChatNotExist,
            crate::ErrorFacts::new(
                43021,
                400,
                "department chat not exist",
                "The department has no chat. Check the department.",
                false,
            ),
        ),
        (
            Self::DepartmentNameDuplicate,
            crate::ErrorFacts::new(
                43022,
                400,
                "department name duplicate",
                "There is a department of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::DeptStructureNoPermissione,
            crate::ErrorFacts::new(
                43023,
                400,
                "dept structure no permissione",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DeptStructureTenantLockFail,
            crate::ErrorFacts::new(
                43024,
                400,
                "dept structure tenant lock fail",
                "Another call is changing departments. Try again later.",
                false,
            ),
        ),
        (
            Self::TopDepartmentLeaderUnjoined,
            crate::ErrorFacts::new(
                43025,
                400,
                "top department leader unjoined",
                "The leader has not joined the tenant. Use one who is employed.",
                false,
            ),
        ),
        (
            Self::EmployeeTypeIsNotValid,
            crate::ErrorFacts::new(
                43026,
                400,
                "employee type is not valid",
                "The type of employment is not valid. Check `group_chat_employee_types`.",
                false,
            ),
        ),
        (
            Self::InvalidDepartmentHrbps,
            crate::ErrorFacts::new(
                43028,
                400,
                "invalid department hrbps",
                "The HR partners are not valid. Check the ids, and that they fit `user_id_type`.",
                false,
            ),
        ),
        (
            Self::DeptNameNotContainSeparator,
            crate::ErrorFacts::new(
                43029,
                400,
                "dept name not contain separator",
                "The name of the department holds a `/`. Leave it out.",
                false,
            ),
        ),
        (
            Self::UpdateDepartmentLockErrorWaitSome,
            crate::ErrorFacts::new(
                43030,
                400,
                "update department lock error,wait some seconds and retry",
                "",
                false,
            ),
        ),
        (
            Self::UnableEditDataExternalDataSources,
            crate::ErrorFacts::new(
                43031,
                400,
                "Unable to edit data from external data sources",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(PatchDepartmentError);

/// Searches departments by name, among those that the user may see.
///
/// `POST /open-apis/contact/v3/departments/search`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `contact:contact.base:readonly`, `search:department:read`, `contact:contact:access_as_app`, `contact:contact:readonly_as_app`
/// - Scopes for some fields: `contact:department.organize:readonly`, `contact:department.base:readonly`, `contact:user.employee_id:readonly`, `contact:department.hrbp:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/search>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchDepartment {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: at most `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// What to search for.
    ///
    /// Example: `DemoName`.
    pub query: String,
}

impl SearchDepartment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            user_id_type: None,
            department_id_type: None,
            page_token: None,
            page_size: None,
            query: query.into(),
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl crate::Endpoint for SearchDepartment {
    type Response = SearchDepartmentResponse;
    type Error = SearchDepartmentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.department.search",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/departments/search",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

impl crate::Paged for SearchDepartment {
    type Item = Department;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `contact.v3.department.search` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchDepartmentResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Department>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `contact.v3.department.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchDepartmentError {
    /// `48001` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "48001")]
    InvalidParam,
    /// `48002` (HTTP 500): Internal Server Error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "48002")]
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SearchDepartmentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParam,
            crate::ErrorFacts::new(
                48001,
                400,
                "invalid param",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::InternalServerError,
            crate::ErrorFacts::new(
                48002,
                500,
                "Internal Server Error",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(SearchDepartmentError);

/// Turns the chat of a department into a normal chat.
///
/// `POST /open-apis/contact/v3/departments/unbind_department_chat`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/unbind_department_chat>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnbindDepartmentChatDepartment {
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The department, by the kind of id that the call uses.
    ///
    /// Example: `D096`.
    pub department_id: String,
}

impl UnbindDepartmentChatDepartment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id_type: None,
            department_id: department_id.into(),
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }
}

impl crate::Endpoint for UnbindDepartmentChatDepartment {
    type Response = UnbindDepartmentChatDepartmentResponse;
    type Error = UnbindDepartmentChatDepartmentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.department.unbind_department_chat",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/departments/unbind_department_chat",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("department_id_type", &self.department_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.department.unbind_department_chat` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnbindDepartmentChatDepartmentResponse {}
/// What `contact.v3.department.unbind_department_chat` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnbindDepartmentChatDepartmentError {
    /// `40002` (HTTP 400): process root dept error
    ///
    /// The root department cannot be changed. Use another one than `0`.
    #[doc(alias = "40002")]
    ProcessRootDeptError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40020` (HTTP 403): department does not have a chat error
    #[doc(alias = "40020")]
    DepartmentDoesNotHaveChatError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UnbindDepartmentChatDepartmentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ProcessRootDeptError,
            crate::ErrorFacts::new(
                40002,
                400,
                "process root dept error",
                "The root department cannot be changed. Use another one than `0`.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                400,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                false,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DepartmentDoesNotHaveChatError,
            crate::ErrorFacts::new(
                40020,
                403,
                "department does not have a chat error",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UnbindDepartmentChatDepartmentError);

/// Replaces all fields of a department; those left out are reset.
///
/// `PUT /open-apis/contact/v3/departments/:department_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact`
/// - Scopes for some fields: `contact:department.base:readonly`, `contact:department.organize:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateDepartment {
    /// The department, by the kind of id that the call uses.
    ///
    /// Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Example: `D096`.
    #[serde(skip)]
    pub department_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The name of the department, without `/` and unlike that of others.
    ///
    /// Length: at least 1. Example: `DemoName`.
    pub name: String,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<DepartmentI18nName>,
    /// The department above; `0` is the tenant itself.
    ///
    /// Example: `D067`.
    pub parent_department_id: String,
    /// The user who leads the department, by the kind of id that the call uses.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_id: Option<String>,
    /// The place among the departments beside it, which no other may have; the smaller, the further up.
    ///
    /// Example: `100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// Whether a chat is created for the department.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_group_chat: Option<bool>,
    /// Who leads the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaders: Option<Vec<DepartmentLeader>>,
    /// The types of employment whose holders join the department's chat.
    ///
    /// Example: `[1]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_chat_employee_types: Option<Vec<DepartmentGroupChatEmployeeType>>,
}

impl UpdateDepartment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        department_id: impl Into<String>,
        name: impl Into<String>,
        parent_department_id: impl Into<String>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            user_id_type: None,
            department_id_type: None,
            name: name.into(),
            i18n_name: None,
            parent_department_id: parent_department_id.into(),
            leader_user_id: None,
            order: None,
            create_group_chat: None,
            leaders: None,
            group_chat_employee_types: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`i18n_name`](Self#structfield.i18n_name).
    #[must_use]
    pub fn i18n_name(mut self, i18n_name: DepartmentI18nName) -> Self {
        self.i18n_name = Some(i18n_name);
        self
    }

    /// Sets [`leader_user_id`](Self#structfield.leader_user_id).
    #[must_use]
    pub fn leader_user_id(mut self, leader_user_id: impl Into<String>) -> Self {
        self.leader_user_id = Some(leader_user_id.into());
        self
    }

    /// Sets [`order`](Self#structfield.order).
    #[must_use]
    pub fn order(mut self, order: impl Into<String>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Sets [`create_group_chat`](Self#structfield.create_group_chat).
    #[must_use]
    pub fn create_group_chat(mut self, create_group_chat: bool) -> Self {
        self.create_group_chat = Some(create_group_chat);
        self
    }

    /// Sets [`leaders`](Self#structfield.leaders).
    #[must_use]
    pub fn leaders(
        mut self,
        leaders: impl IntoIterator<Item = impl Into<DepartmentLeader>>,
    ) -> Self {
        self.leaders = Some(leaders.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`group_chat_employee_types`](Self#structfield.group_chat_employee_types).
    #[must_use]
    pub fn group_chat_employee_types(
        mut self,
        group_chat_employee_types: impl IntoIterator<
            Item = impl Into<DepartmentGroupChatEmployeeType>,
        >,
    ) -> Self {
        self.group_chat_employee_types = Some(
            group_chat_employee_types.into_iter().map(Into::into).collect(),
        );

        self
    }
}

impl crate::Endpoint for UpdateDepartment {
    type Response = UpdateDepartmentResponse;
    type Error = UpdateDepartmentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.department.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/contact/v3/departments/:department_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("department_id", self.department_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.department.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateDepartmentResponse {
    /// The department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Option<UpdateDepartmentDepartment>,
}

/// What `contact.v3.department.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateDepartmentError {
    /// `40002` (HTTP 400): process root dept error
    ///
    /// The root department cannot be changed. Use another one than `0`.
    #[doc(alias = "40002")]
    ProcessRootDeptError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40008` (HTTP 400): dept Info is null error
    ///
    /// Details of the department are missing. Send all that are required.
    #[doc(alias = "40008")]
    DeptInfoIsNullError,
    /// `40010` (HTTP 400): chat id is invalid error
    ///
    /// The id of the department's chat is not valid. Check it.
    #[doc(alias = "40010")]
    ChatIdIsInvalidError,
    /// `40014` (HTTP 403): no parent dept authority error
    ///
    /// The app may not see the department above. Add it to the app's contact scope.
    #[doc(alias = "40014")]
    NoParentDeptAuthorityError,
    /// `40016` (HTTP 400): dept name can not be nul error
    ///
    /// The name of the department is missing. Send `name`.
    #[doc(alias = "40016")]
    DeptNameCanNotNulError,
    /// `40017` (HTTP 400): parent id can not be null in updateRequest
    #[doc(alias = "40017")]
    ParentIdCanNotNullUpdate,
    /// `40018` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40018")]
    ParamError,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    #[doc(alias = "42008")]
    TenantIdIsInvalidError,
    /// `43004` (HTTP 400): illegal unit error
    ///
    /// The unit is not valid. Send one unit at most in `unit_ids`.
    #[doc(alias = "43004")]
    IllegalUnitError,
    /// `43005` (HTTP 400): duplicate order error
    ///
    /// Another department has this place in the order. Change `order`.
    #[doc(alias = "43005")]
    DuplicateOrderError,
    /// `43013` (HTTP 400): dept too many children error
    ///
    /// The department has too many departments below it; 1000 are the most. Use another one.
    #[doc(alias = "43013")]
    DeptTooManyChildrenError,
    /// `43017` (HTTP 400): relate dept over limit
    ///
    /// The unit has 1000 departments, which is the most. Unbind one first.
    #[doc(alias = "43017")]
    RelateDeptOverLimit,
    /// `43018` (HTTP 400): duplicate i18n name
    ///
    /// Another department has this name in some language. Change `i18n_name`.
    #[doc(alias = "43018")]
    DuplicateI18nName,
    /// `43019` (HTTP 400): exceed dept max level
    ///
    /// The departments are 25 levels deep, which is the most. Use a higher one.
    #[doc(alias = "43019")]
    ExceedDeptMaxLevel,
    /// `43021` (HTTP 400): department chat not exist
    ///
    /// The department has no chat. Check the department.
    #[doc(alias = "43021")]
    DepartmentChatNotExist,
    /// `43022` (HTTP 400): department name duplicate
    ///
    /// There is a department of this name already. Use another name.
    #[doc(alias = "43022")]
    DepartmentNameDuplicate,
    /// `43023` (HTTP 400): dept structure no permissione
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "43023")]
    DeptStructureNoPermissione,
    /// `43024` (HTTP 400): dept structure tenant lock fail
    ///
    /// Another call is changing departments. Try again later.
    #[doc(alias = "43024")]
    DeptStructureTenantLockFail,
    /// `43025` (HTTP 400): top department leader unjoined
    ///
    /// The leader has not joined the tenant. Use one who is employed.
    #[doc(alias = "43025")]
    TopDepartmentLeaderUnjoined,
    /// `43026` (HTTP 400): employee type is not valid
    ///
    /// The type of employment is not valid. Check `group_chat_employee_types`.
    #[doc(alias = "43026")]
    EmployeeTypeIsNotValid,
    /// `43028` (HTTP 400): invalid department hrbps
    ///
    /// The HR partners are not valid. Check the ids, and that they fit `user_id_type`.
    #[doc(alias = "43028")]
    InvalidDepartmentHrbps,
    /// `43029` (HTTP 400): dept name not contain separator
    ///
    /// The name of the department holds a `/`. Leave it out.
    #[doc(alias = "43029")]
    DeptNameNotContainSeparator,
    /// `43030` (HTTP 400): update department lock error,wait some seconds and retry
    #[doc(alias = "43030")]
    UpdateDepartmentLockErrorWaitSome,
    /// `43031` (HTTP 400): Unable to edit data from external data sources
    #[doc(alias = "43031")]
    UnableEditDataExternalDataSources,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateDepartmentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ProcessRootDeptError,
            crate::ErrorFacts::new(
                40002,
                400,
                "process root dept error",
                "The root department cannot be changed. Use another one than `0`.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                400,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                false,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DeptInfoIsNullError,
            crate::ErrorFacts::new(
                40008,
                400,
                "dept Info is null error",
                "Details of the department are missing. Send all that are required.",
                false,
            ),
        ),
        (
            Self::ChatIdIsInvalidError,
            crate::ErrorFacts::new(
                40010,
                400,
                "chat id is invalid error",
                "The id of the department's chat is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::NoParentDeptAuthorityError,
            crate::ErrorFacts::new(
                40014,
                403,
                "no parent dept authority error",
                "The app may not see the department above. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DeptNameCanNotNulError,
            crate::ErrorFacts::new(
                40016,
                400,
                "dept name can not be nul error",
                "The name of the department is missing. Send `name`.",
                false,
            ),
        ),
        (
            Self::ParentIdCanNotNullUpdate,
            crate::ErrorFacts::new(
                40017,
                400,
                "parent id can not be null in updateRequest",
                "",
                false,
            ),
        ),
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                40018,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::TenantIdIsInvalidError,
            crate::ErrorFacts::new(
                42008,
                401,
                "tenant id is invalid error",
                "The tenant does not own the resource. Check that the access token is of the right tenant.",
                false,
            ),
        ),
        (
            Self::IllegalUnitError,
            crate::ErrorFacts::new(
                43004,
                400,
                "illegal unit error",
                "The unit is not valid. Send one unit at most in `unit_ids`.",
                false,
            ),
        ),
        (
            Self::DuplicateOrderError,
            crate::ErrorFacts::new(
                43005,
                400,
                "duplicate order error",
                "Another department has this place in the order. Change `order`.",
                false,
            ),
        ),
        (
            Self::DeptTooManyChildrenError,
            crate::ErrorFacts::new(
                43013,
                400,
                "dept too many children error",
                "The department has too many departments below it; 1000 are the most. Use another one.",
                false,
            ),
        ),
        (
            Self::RelateDeptOverLimit,
            crate::ErrorFacts::new(
                43017,
                400,
                "relate dept over limit",
                "The unit has 1000 departments, which is the most. Unbind one first.",
                false,
            ),
        ),
        (
            Self::DuplicateI18nName,
            crate::ErrorFacts::new(
                43018,
                400,
                "duplicate i18n name",
                "Another department has this name in some language. Change `i18n_name`.",
                false,
            ),
        ),
        (
            Self::ExceedDeptMaxLevel,
            crate::ErrorFacts::new(
                43019,
                400,
                "exceed dept max level",
                "The departments are 25 levels deep, which is the most. Use a higher one.",
                false,
            ),
        ),
        (
            Self::DepartmentChatNotExist,
            crate::ErrorFacts::new(
                43021,
                400,
                "department chat not exist",
                "The department has no chat. Check the department.",
                false,
            ),
        ),
        (
            Self::DepartmentNameDuplicate,
            crate::ErrorFacts::new(
                43022,
                400,
                "department name duplicate",
                "There is a department of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::DeptStructureNoPermissione,
            crate::ErrorFacts::new(
                43023,
                400,
                "dept structure no permissione",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::DeptStructureTenantLockFail,
            crate::ErrorFacts::new(
                43024,
                400,
                "dept structure tenant lock fail",
                "Another call is changing departments. Try again later.",
                false,
            ),
        ),
        (
            Self::TopDepartmentLeaderUnjoined,
            crate::ErrorFacts::new(
                43025,
                400,
                "top department leader unjoined",
                "The leader has not joined the tenant. Use one who is employed.",
                false,
            ),
        ),
        (
            Self::EmployeeTypeIsNotValid,
            crate::ErrorFacts::new(
                43026,
                400,
                "employee type is not valid",
                "The type of employment is not valid. Check `group_chat_employee_types`.",
                false,
            ),
        ),
        (
            Self::InvalidDepartmentHrbps,
            crate::ErrorFacts::new(
                43028,
                400,
                "invalid department hrbps",
                "The HR partners are not valid. Check the ids, and that they fit `user_id_type`.",
                false,
            ),
        ),
        (
            Self::DeptNameNotContainSeparator,
            crate::ErrorFacts::new(
                43029,
                400,
                "dept name not contain separator",
                "The name of the department holds a `/`. Leave it out.",
                false,
            ),
        ),
        (
            Self::UpdateDepartmentLockErrorWaitSome,
            crate::ErrorFacts::new(
                43030,
                400,
                "update department lock error,wait some seconds and retry",
                "",
                false,
            ),
        ),
        (
            Self::UnableEditDataExternalDataSources,
            crate::ErrorFacts::new(
                43031,
                400,
                "Unable to edit data from external data sources",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UpdateDepartmentError);

/// Gives a department another custom id.
///
/// `PATCH /open-apis/contact/v3/departments/:department_id/update_department_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact:update_department_id`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update_department_id>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateDepartmentIdDepartment {
    /// The department, by the kind of id that the call uses.
    ///
    /// Length: at most 64. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`. Example: `od-d6b83d25c129775723a36f52495c4f81`.
    #[serde(skip)]
    pub department_id: String,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The new id of the department.
    ///
    /// Length: at most 128. Pattern: `^0|[^od][A-Za-z0-9]*`. Example: `NewDevDepartID`.
    pub new_department_id: String,
}

impl UpdateDepartmentIdDepartment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        department_id: impl Into<String>,
        new_department_id: impl Into<String>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            department_id_type: None,
            new_department_id: new_department_id.into(),
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }
}

impl crate::Endpoint for UpdateDepartmentIdDepartment {
    type Response = UpdateDepartmentIdDepartmentResponse;
    type Error = UpdateDepartmentIdDepartmentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.department.update_department_id",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/contact/v3/departments/:department_id/update_department_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("department_id", self.department_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("department_id_type", &self.department_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.department.update_department_id` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateDepartmentIdDepartmentResponse {}
/// What `contact.v3.department.update_department_id` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateDepartmentIdDepartmentError {
    /// `40001` (HTTP 400): invalid params
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    InvalidParams,
    /// `40007` (HTTP 403): can not update dept custom id error
    #[doc(alias = "40007")]
    CanNotUpdateDeptCustomId,
    /// `42008` (HTTP 401): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    #[doc(alias = "42008")]
    TenantIdIsInvalidError,
    /// `43009` (HTTP 400): exceed update custom dept limit error
    #[doc(alias = "43009")]
    ExceedUpdateCustomDeptLimitError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateDepartmentIdDepartmentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParams,
            crate::ErrorFacts::new(
                40001,
                400,
                "invalid params",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::CanNotUpdateDeptCustomId,
            crate::ErrorFacts::new(
                40007,
                403,
                "can not update dept custom id error",
                "",
                false,
            ),
        ),
        (
            Self::TenantIdIsInvalidError,
            crate::ErrorFacts::new(
                42008,
                401,
                "tenant id is invalid error",
                "The tenant does not own the resource. Check that the access token is of the right tenant.",
                false,
            ),
        ),
        (
            Self::ExceedUpdateCustomDeptLimitError,
            crate::ErrorFacts::new(
                43009,
                400,
                "exceed update custom dept limit error",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UpdateDepartmentIdDepartmentError);
