// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `functional_role`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a role.
///
/// [`POST /open-apis/contact/v3/functional_roles`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/create>) gives [`CreateFunctionalRoleResponse`] or fails with [`CreateFunctionalRoleError`].
///
/// Token: tenant. Scopes, any one of: `contact:functional_role`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateFunctionalRole::new(role_name)).await?;
/// ```
#[doc(
    alias("contact.v3.functional_role.create", "/open-apis/contact/v3/functional_roles")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFunctionalRole {
    /// The name of the role. Length: 1 to 50. Example: `考勤管理员`.
    pub role_name: String,
}

crate::request_builder!(CreateFunctionalRole { role_name(impl Into<String>).into(); });
crate::request!(CreateFunctionalRole -> CreateFunctionalRoleResponse, CreateFunctionalRoleError {
    "contact.v3.functional_role.create", POST "/open-apis/contact/v3/functional_roles", [Tenant],
    read_value Data, Json, SCOPES = ["contact:functional_role"], LIMITS = [100 in 60];
    Body role_name "role_name"
});

/// What `contact.v3.functional_role.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionalRoleResponse {
    /// The role.
    pub role_id: Option<String>,
}

crate::object!(CreateFunctionalRoleResponse { role_id "role_id" });

/// What `contact.v3.functional_role.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateFunctionalRoleError {
    /// `41201` (HTTP 400): role name is exist
    ///
    /// There is a role of this name already. Use another name.
    RoleNameIsExist,
    /// `41208` (HTTP 400): tenant role not more 500
    ///
    /// The tenant has 500 roles, which is the most. Delete some.
    TenantRoleNotMore500,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateFunctionalRoleError: CODES {
    RoleNameIsExist = 41201, TenantRoleNotMore500 = 41208
});

/// Deletes a role.
///
/// [`DELETE /open-apis/contact/v3/functional_roles/:role_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/delete>) gives [`DeleteFunctionalRoleResponse`] or fails with [`DeleteFunctionalRoleError`].
///
/// Token: tenant. Scopes, any one of: `contact:functional_role`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(DeleteFunctionalRole::new(role_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.functional_role.delete",
        "/open-apis/contact/v3/functional_roles/:role_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFunctionalRole {
    /// The role. Example: `7vrj3vk70xk7v5r`.
    pub role_id: String,
}

crate::request_builder!(DeleteFunctionalRole { role_id(impl Into<String>).into(); });
crate::request!(DeleteFunctionalRole -> DeleteFunctionalRoleResponse, DeleteFunctionalRoleError {
    "contact.v3.functional_role.delete", DELETE "/open-apis/contact/v3/functional_roles/:role_id",
    [Tenant], read_value Data, None, SCOPES = ["contact:functional_role"], LIMITS = [100 in 60];
    Path role_id "role_id"
});

/// What `contact.v3.functional_role.delete` answers with.
pub type DeleteFunctionalRoleResponse = crate::Empty;

/// What `contact.v3.functional_role.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteFunctionalRoleError {
    /// `41202` (HTTP 404): role id is not exist
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdIsNotExist,
    /// `41206` (HTTP 400): functional role has members, can not delete
    FunctionalRoleHasMembers,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteFunctionalRoleError: CODES {
    RoleIdIsNotExist = 41202, FunctionalRoleHasMembers = 41206
});

/// Renames a role.
///
/// [`PUT /open-apis/contact/v3/functional_roles/:role_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/update>) gives [`UpdateFunctionalRoleResponse`] or fails with [`UpdateFunctionalRoleError`].
///
/// Token: tenant. Scopes, any one of: `contact:functional_role`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(UpdateFunctionalRole::new(role_id, role_name)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.functional_role.update",
        "/open-apis/contact/v3/functional_roles/:role_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateFunctionalRole {
    /// The role. Example: `7vrj3vk70xk7v5r`.
    pub role_id: String,
    /// The name of the role. Length: 1 to 50. Example: `考勤管理员`.
    pub role_name: String,
}

crate::request_builder!(UpdateFunctionalRole {
    role_id(impl Into<String>).into(), role_name(impl Into<String>).into();
});
crate::request!(UpdateFunctionalRole -> UpdateFunctionalRoleResponse, UpdateFunctionalRoleError {
    "contact.v3.functional_role.update", PUT "/open-apis/contact/v3/functional_roles/:role_id",
    [Tenant], read_value Data, Json, SCOPES = ["contact:functional_role"], LIMITS = [100 in 60];
    Path role_id "role_id", Body role_name "role_name"
});

/// What `contact.v3.functional_role.update` answers with.
pub type UpdateFunctionalRoleResponse = crate::Empty;

/// What `contact.v3.functional_role.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateFunctionalRoleError {
    /// `41201` (HTTP 400): role name is existed
    ///
    /// There is a role of this name already. Use another name.
    RoleNameIsExist,
    /// `41202` (HTTP 404): role id is not exist
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdIsNotExist,
    /// `41213` (HTTP 400): system role not support update
    SystemRoleNotSupportUpdate,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateFunctionalRoleError: CODES {
    RoleNameIsExist = 41201 + 1, RoleIdIsNotExist = 41202, SystemRoleNotSupportUpdate = 41213
});
