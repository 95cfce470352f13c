// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `functional_role_member`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds several users to a role.
///
/// [`POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_create>) gives [`BatchCreateFunctionalRoleMemberResponse`] or fails with [`BatchCreateFunctionalRoleMemberError`].
///
/// Token: tenant. Scopes, any one of: `contact:functional_role`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(BatchCreateFunctionalRoleMember::new(role_id, members)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.functional_role_member.batch_create",
        "/open-apis/contact/v3/functional_roles/:role_id/members/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateFunctionalRoleMember {
    /// The role. Example: `7vrj3vk70xk7v5r`.
    pub role_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The members. Length: 1 to 100. Example: `["ou-12832197382"]`.
    pub members: Vec<String>,
}

crate::request_builder!(BatchCreateFunctionalRoleMember {
    role_id(impl Into<String>).into(),
    members(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(BatchCreateFunctionalRoleMember -> BatchCreateFunctionalRoleMemberResponse, BatchCreateFunctionalRoleMemberError {
    "contact.v3.functional_role_member.batch_create",
    POST "/open-apis/contact/v3/functional_roles/:role_id/members/batch_create", [Tenant],
    read_value Data, Json, SCOPES = ["contact:functional_role"], LIMITS = [100 in 60];
    Path role_id "role_id", Query user_id_type "user_id_type", Body members "members"
});

/// What `contact.v3.functional_role_member.batch_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateFunctionalRoleMemberResponse {
    /// The results, one for each.
    pub results: Vec<FunctionalRoleMemberResult>,
}

crate::object!(BatchCreateFunctionalRoleMemberResponse { results "results" });

/// What `contact.v3.functional_role_member.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateFunctionalRoleMemberError {
    /// `41202` (HTTP 404): role id is not exist
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdIsNotExist,
    /// `41209` (HTTP 400): tenant role is not more 1000
    TenantRoleIsNotMore1000,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreateFunctionalRoleMemberError: CODES {
    RoleIdIsNotExist = 41202, TenantRoleIsNotMore1000 = 41209
});

/// Removes several users from a role.
///
/// [`PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_delete>) gives [`BatchDeleteFunctionalRoleMemberResponse`] or fails with [`BatchDeleteFunctionalRoleMemberError`].
///
/// Token: tenant. Scopes, any one of: `contact:functional_role`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(BatchDeleteFunctionalRoleMember::new(role_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.functional_role_member.batch_delete",
        "/open-apis/contact/v3/functional_roles/:role_id/members/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteFunctionalRoleMember {
    /// The role. Example: `7vrj3vk70xk7v5r`.
    pub role_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The members. Length: 1 to 100. Example: `["ou-12832197382"]`.
    pub members: Option<Vec<String>>,
}

crate::request_builder!(BatchDeleteFunctionalRoleMember {
    role_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    members(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchDeleteFunctionalRoleMember -> BatchDeleteFunctionalRoleMemberResponse, BatchDeleteFunctionalRoleMemberError {
    "contact.v3.functional_role_member.batch_delete",
    PATCH "/open-apis/contact/v3/functional_roles/:role_id/members/batch_delete", [Tenant],
    read_value Data, Json, SCOPES = ["contact:functional_role"], LIMITS = [100 in 60];
    Path role_id "role_id", Query user_id_type "user_id_type", Body members "members"
});

/// What `contact.v3.functional_role_member.batch_delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteFunctionalRoleMemberResponse {
    /// The result for each.
    pub result: Vec<FunctionalRoleMemberResult>,
}

crate::object!(BatchDeleteFunctionalRoleMemberResponse { result "result" });

/// What `contact.v3.functional_role_member.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteFunctionalRoleMemberError {
    /// `41202` (HTTP 404): role id is not exist
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdIsNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteFunctionalRoleMemberError: CODES { RoleIdIsNotExist = 41202 });

/// Returns the departments for which one user has a role.
///
/// [`GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/get>) gives [`GetFunctionalRoleMemberResponse`] or fails with [`GetFunctionalRoleMemberError`].
///
/// Token: tenant. Scopes, any one of: `contact:functional_role`, `contact:functional_role:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetFunctionalRoleMember::new(role_id, member_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.functional_role_member.get",
        "/open-apis/contact/v3/functional_roles/:role_id/members/:member_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFunctionalRoleMember {
    /// The role. Example: `7vrj3vk70xk7v5r`.
    pub role_id: String,
    /// The member, by the kind of id that the call uses. Example: `od-123456`.
    pub member_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(GetFunctionalRoleMember {
    role_id(impl Into<String>).into(), member_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(GetFunctionalRoleMember -> GetFunctionalRoleMemberResponse, GetFunctionalRoleMemberError {
    "contact.v3.functional_role_member.get",
    GET "/open-apis/contact/v3/functional_roles/:role_id/members/:member_id", [Tenant],
    read_value Data, None, SCOPES = ["contact:functional_role", "contact:functional_role:readonly"],
    LIMITS = [100 in 60];
    Path role_id "role_id", Path member_id "member_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type"
});

/// What `contact.v3.functional_role_member.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFunctionalRoleMemberResponse {
    /// The member.
    pub member: Option<FunctionalRoleMember>,
}

crate::object!(GetFunctionalRoleMemberResponse { member "member" });

/// What `contact.v3.functional_role_member.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetFunctionalRoleMemberError {
    /// `41202` (HTTP 404): role id is not exist
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdIsNotExist,
    /// `41203` (HTTP 404): member id is not exist
    ///
    /// The member does not exist. Check the id against the members of the role.
    MemberIdIsNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetFunctionalRoleMemberError: CODES {
    RoleIdIsNotExist = 41202, MemberIdIsNotExist = 41203
});

/// Lists the users who have a role, with the departments for which they have it.
///
/// [`GET /open-apis/contact/v3/functional_roles/:role_id/members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/list>) gives [`ListFunctionalRoleMemberResponse`] or fails with [`ListFunctionalRoleMemberError`].
///
/// Token: tenant. Scopes, any one of: `contact:functional_role`, `contact:functional_role:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListFunctionalRoleMember::new(role_id)).items();
/// ```
#[doc(
    alias(
        "contact.v3.functional_role_member.list",
        "/open-apis/contact/v3/functional_roles/:role_id/members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFunctionalRoleMember {
    /// The role. Example: `7vrj3vk70xk7v5r`.
    pub role_id: String,
    /// How many items a page holds at most. Default: `20`. Range: `0` to `100`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `dawdewd`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(ListFunctionalRoleMember {
    role_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(ListFunctionalRoleMember -> ListFunctionalRoleMemberResponse, ListFunctionalRoleMemberError {
    "contact.v3.functional_role_member.list",
    GET "/open-apis/contact/v3/functional_roles/:role_id/members", [Tenant], read_value Data, None,
    SCOPES = ["contact:functional_role", "contact:functional_role:readonly"], LIMITS = [100 in 60];
    Path role_id "role_id", Query page_size "page_size", Query page_token "page_token",
    Query user_id_type "user_id_type", Query department_id_type "department_id_type"
});
crate::paged!(ListFunctionalRoleMember: FunctionalRoleMember {
    page_token, page_size;
    page_token, has_more, members
});

/// What `contact.v3.functional_role_member.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionalRoleMemberResponse {
    /// The members.
    pub members: Vec<FunctionalRoleMember>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListFunctionalRoleMemberResponse {
    members "members", page_token "page_token", has_more "has_more"
});

/// What `contact.v3.functional_role_member.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListFunctionalRoleMemberError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `41202` (HTTP 404): role id is not exist
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdIsNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListFunctionalRoleMemberError: CODES {
    ParamError = 40001 + 4, RoleIdIsNotExist = 41202
});

/// Sets the departments for which several users have a role.
///
/// [`PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/scopes>) gives [`SetFunctionalRoleMemberScopesResponse`] or fails with [`SetFunctionalRoleMemberScopesError`].
///
/// Token: tenant. Scopes, any one of: `contact:functional_role`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = SetFunctionalRoleMemberScopes::new(role_id, members, departments);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "contact.v3.functional_role_member.scopes",
        "/open-apis/contact/v3/functional_roles/:role_id/members/scopes"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SetFunctionalRoleMemberScopes {
    /// The role. Example: `7vrj3vk70xk7v5r`.
    pub role_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The members. Length: 1 to 100. Example: `["ou-12832197382"]`.
    pub members: Vec<String>,
    /// The departments. Length: 1 to 100. Example: `["ou-12343455"]`.
    pub departments: Vec<String>,
}

crate::request_builder!(SetFunctionalRoleMemberScopes {
    role_id(impl Into<String>).into(),
    members(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    departments(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(SetFunctionalRoleMemberScopes -> SetFunctionalRoleMemberScopesResponse, SetFunctionalRoleMemberScopesError {
    "contact.v3.functional_role_member.scopes",
    PATCH "/open-apis/contact/v3/functional_roles/:role_id/members/scopes", [Tenant],
    read_value Data, Json, SCOPES = ["contact:functional_role"], LIMITS = [100 in 60];
    Path role_id "role_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body members "members",
    Body departments "departments"
});

/// What `contact.v3.functional_role_member.scopes` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetFunctionalRoleMemberScopesResponse {
    /// The results, one for each.
    pub results: Vec<FunctionalRoleMemberResult>,
}

crate::object!(SetFunctionalRoleMemberScopesResponse { results "results" });

/// What `contact.v3.functional_role_member.scopes` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SetFunctionalRoleMemberScopesError {
    /// `41202` (HTTP 404): role id is not exist
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdIsNotExist,
    /// `41210` (HTTP 400): dept id is invalid
    ///
    /// The department is not valid. Check its id.
    DeptIdIsInvalid,
    /// `41211` (HTTP 400): dept id is not has perm
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    DeptIdIsNotHasPerm,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SetFunctionalRoleMemberScopesError: CODES {
    RoleIdIsNotExist = 41202, DeptIdIsInvalid = 41210, DeptIdIsNotHasPerm = 41211
});
