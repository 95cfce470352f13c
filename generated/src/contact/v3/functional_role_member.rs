// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `functional_role_member`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Adds several users to a role.
///
/// `POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:functional_role`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchCreateFunctionalRoleMember {
    /// The role.
    ///
    /// Example: `7vrj3vk70xk7v5r`.
    #[serde(skip)]
    pub role_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The members.
    ///
    /// Length: 1 to 100. Example: `["ou-12832197382"]`.
    pub members: Vec<String>,
}

impl BatchCreateFunctionalRoleMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        role_id: impl Into<String>,
        members: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            role_id: role_id.into(),
            user_id_type: None,
            members: members.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for BatchCreateFunctionalRoleMember {
    type Response = BatchCreateFunctionalRoleMemberResponse;
    type Error = BatchCreateFunctionalRoleMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.functional_role_member.batch_create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/functional_roles/:role_id/members/batch_create",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("role_id", self.role_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.functional_role_member.batch_create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchCreateFunctionalRoleMemberResponse {
    /// The results, one for each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<FunctionalRoleMemberResult>>,
}

/// What `contact.v3.functional_role_member.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchCreateFunctionalRoleMemberError {
    /// `41202` (HTTP 404): role id is not exist
    ///
    /// The role does not exist. Check `role_id`.
    #[doc(alias = "41202")]
    RoleIdIsNotExist,
    /// `41209` (HTTP 400): tenant role is not more 1000
    #[doc(alias = "41209")]
    TenantRoleIsNotMore1000,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchCreateFunctionalRoleMemberError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::RoleIdIsNotExist,
            crate::ErrorFacts::new(
                41202,
                404,
                "role id is not exist",
                "The role does not exist. Check `role_id`.",
                false,
            ),
        ),
        (
            Self::TenantRoleIsNotMore1000,
            crate::ErrorFacts::new(41209, 400, "tenant role is not more 1000", "", false),
        ),
    ];
}

crate::error_enum!(BatchCreateFunctionalRoleMemberError);

/// Removes several users from a role.
///
/// `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:functional_role`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchDeleteFunctionalRoleMember {
    /// The role.
    ///
    /// Example: `7vrj3vk70xk7v5r`.
    #[serde(skip)]
    pub role_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The members.
    ///
    /// Length: 1 to 100. Example: `["ou-12832197382"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<String>>,
}

impl BatchDeleteFunctionalRoleMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(role_id: impl Into<String>) -> Self {
        Self {
            role_id: role_id.into(),
            user_id_type: None,
            members: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`members`](Self#structfield.members).
    #[must_use]
    pub fn members(
        mut self,
        members: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.members = Some(members.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for BatchDeleteFunctionalRoleMember {
    type Response = BatchDeleteFunctionalRoleMemberResponse;
    type Error = BatchDeleteFunctionalRoleMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.functional_role_member.batch_delete",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/contact/v3/functional_roles/:role_id/members/batch_delete",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("role_id", self.role_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.functional_role_member.batch_delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchDeleteFunctionalRoleMemberResponse {
    /// The result for each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Vec<FunctionalRoleMemberResult>>,
}

/// What `contact.v3.functional_role_member.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchDeleteFunctionalRoleMemberError {
    /// `41202` (HTTP 404): role id is not exist
    ///
    /// The role does not exist. Check `role_id`.
    #[doc(alias = "41202")]
    RoleIdIsNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchDeleteFunctionalRoleMemberError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::RoleIdIsNotExist,
            crate::ErrorFacts::new(
                41202,
                404,
                "role id is not exist",
                "The role does not exist. Check `role_id`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(BatchDeleteFunctionalRoleMemberError);

/// Returns the departments for which one user has a role.
///
/// `GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:functional_role`, `contact:functional_role:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetFunctionalRoleMember {
    /// The role.
    ///
    /// Example: `7vrj3vk70xk7v5r`.
    #[serde(skip)]
    pub role_id: String,
    /// The member, by the kind of id that the call uses.
    ///
    /// Example: `od-123456`.
    #[serde(skip)]
    pub member_id: String,
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

impl GetFunctionalRoleMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(role_id: impl Into<String>, member_id: impl Into<String>) -> Self {
        Self {
            role_id: role_id.into(),
            member_id: member_id.into(),
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

impl crate::Endpoint for GetFunctionalRoleMember {
    type Response = GetFunctionalRoleMemberResponse;
    type Error = GetFunctionalRoleMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.functional_role_member.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/functional_roles/:role_id/members/:member_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("role_id", self.role_id.clone()), ("member_id", self.member_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
    }
}

/// What `contact.v3.functional_role_member.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetFunctionalRoleMemberResponse {
    /// The member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<FunctionalRoleMember>,
}

/// What `contact.v3.functional_role_member.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetFunctionalRoleMemberError {
    /// `41202` (HTTP 404): role id is not exist
    ///
    /// The role does not exist. Check `role_id`.
    #[doc(alias = "41202")]
    RoleIdIsNotExist,
    /// `41203` (HTTP 404): member id is not exist
    ///
    /// The member does not exist. Check the id against the members of the role.
    #[doc(alias = "41203")]
    MemberIdIsNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetFunctionalRoleMemberError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::RoleIdIsNotExist,
            crate::ErrorFacts::new(
                41202,
                404,
                "role id is not exist",
                "The role does not exist. Check `role_id`.",
                false,
            ),
        ),
        (
            Self::MemberIdIsNotExist,
            crate::ErrorFacts::new(
                41203,
                404,
                "member id is not exist",
                "The member does not exist. Check the id against the members of the role.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetFunctionalRoleMemberError);

/// Lists the users who have a role, with the departments for which they have it.
///
/// `GET /open-apis/contact/v3/functional_roles/:role_id/members`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:functional_role`, `contact:functional_role:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFunctionalRoleMember {
    /// The role.
    ///
    /// Example: `7vrj3vk70xk7v5r`.
    #[serde(skip)]
    pub role_id: String,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: `0` to `100`. Example: `50`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `dawdewd`.
    #[serde(skip)]
    pub page_token: Option<String>,
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

impl ListFunctionalRoleMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(role_id: impl Into<String>) -> Self {
        Self {
            role_id: role_id.into(),
            page_size: None,
            page_token: None,
            user_id_type: None,
            department_id_type: None,
        }
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

impl crate::Endpoint for ListFunctionalRoleMember {
    type Response = ListFunctionalRoleMemberResponse;
    type Error = ListFunctionalRoleMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.functional_role_member.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/functional_roles/:role_id/members",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("role_id", self.role_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
    }
}

impl crate::Paged for ListFunctionalRoleMember {
    type Item = FunctionalRoleMember;
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
        response.members.unwrap_or_default()
    }
}

/// What `contact.v3.functional_role_member.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFunctionalRoleMemberResponse {
    /// The members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<FunctionalRoleMember>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `contact.v3.functional_role_member.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListFunctionalRoleMemberError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParamError,
    /// `41202` (HTTP 404): role id is not exist
    ///
    /// The role does not exist. Check `role_id`.
    #[doc(alias = "41202")]
    RoleIdIsNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListFunctionalRoleMemberError {
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
            Self::RoleIdIsNotExist,
            crate::ErrorFacts::new(
                41202,
                404,
                "role id is not exist",
                "The role does not exist. Check `role_id`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListFunctionalRoleMemberError);

/// Sets the departments for which several users have a role.
///
/// `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:functional_role`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/scopes>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ScopesFunctionalRoleMember {
    /// The role.
    ///
    /// Example: `7vrj3vk70xk7v5r`.
    #[serde(skip)]
    pub role_id: String,
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
    /// The members.
    ///
    /// Length: 1 to 100. Example: `["ou-12832197382"]`.
    pub members: Vec<String>,
    /// The departments.
    ///
    /// Length: 1 to 100. Example: `["ou-12343455"]`.
    pub departments: Vec<String>,
}

impl ScopesFunctionalRoleMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        role_id: impl Into<String>,
        members: impl IntoIterator<Item = impl Into<String>>,
        departments: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            role_id: role_id.into(),
            user_id_type: None,
            department_id_type: None,
            members: members.into_iter().map(Into::into).collect(),
            departments: departments.into_iter().map(Into::into).collect(),
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

impl crate::Endpoint for ScopesFunctionalRoleMember {
    type Response = ScopesFunctionalRoleMemberResponse;
    type Error = ScopesFunctionalRoleMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.functional_role_member.scopes",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/contact/v3/functional_roles/:role_id/members/scopes",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("role_id", self.role_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.functional_role_member.scopes` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ScopesFunctionalRoleMemberResponse {
    /// The results, one for each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<FunctionalRoleMemberResult>>,
}

/// What `contact.v3.functional_role_member.scopes` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopesFunctionalRoleMemberError {
    /// `41202` (HTTP 404): role id is not exist
    ///
    /// The role does not exist. Check `role_id`.
    #[doc(alias = "41202")]
    RoleIdIsNotExist,
    /// `41210` (HTTP 400): dept id is invalid
    ///
    /// The department is not valid. Check its id.
    #[doc(alias = "41210")]
    DeptIdIsInvalid,
    /// `41211` (HTTP 400): dept id is not has perm
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "41211")]
    DeptIdIsNotHasPerm,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ScopesFunctionalRoleMemberError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::RoleIdIsNotExist,
            crate::ErrorFacts::new(
                41202,
                404,
                "role id is not exist",
                "The role does not exist. Check `role_id`.",
                false,
            ),
        ),
        (
            Self::DeptIdIsInvalid,
            crate::ErrorFacts::new(
                41210,
                400,
                "dept id is invalid",
                "The department is not valid. Check its id.",
                false,
            ),
        ),
        (
            Self::DeptIdIsNotHasPerm,
            crate::ErrorFacts::new(
                41211,
                400,
                "dept id is not has perm",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ScopesFunctionalRoleMemberError);
