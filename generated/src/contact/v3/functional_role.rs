// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `functional_role`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates a role.
///
/// `POST /open-apis/contact/v3/functional_roles`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:functional_role`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFunctionalRole {
    /// The name of the role.
    ///
    /// Length: 1 to 50. Example: `考勤管理员`.
    pub role_name: String,
}

impl CreateFunctionalRole {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(role_name: impl Into<String>) -> Self {
        Self {
            role_name: role_name.into(),
        }
    }
}

impl crate::Endpoint for CreateFunctionalRole {
    type Response = CreateFunctionalRoleResponse;
    type Error = CreateFunctionalRoleError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.functional_role.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/functional_roles",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.functional_role.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFunctionalRoleResponse {
    /// The role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
}

/// What `contact.v3.functional_role.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateFunctionalRoleError {
    /// `41201` (HTTP 400): role name is exist
    ///
    /// There is a role of this name already. Use another name.
    #[doc(alias = "41201")]
    RoleNameIsExist,
    /// `41208` (HTTP 400): tenant role not more 500
    ///
    /// The tenant has 500 roles, which is the most. Delete some.
    #[doc(alias = "41208")]
    TenantRoleNotMore500,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateFunctionalRoleError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::RoleNameIsExist,
            crate::ErrorFacts::new(
                41201,
                400,
                "role name is exist",
                "There is a role of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::TenantRoleNotMore500,
            crate::ErrorFacts::new(
                41208,
                400,
                "tenant role not more 500",
                "The tenant has 500 roles, which is the most. Delete some.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateFunctionalRoleError);

/// Deletes a role.
///
/// `DELETE /open-apis/contact/v3/functional_roles/:role_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:functional_role`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteFunctionalRole {
    /// The role.
    ///
    /// Example: `7vrj3vk70xk7v5r`.
    #[serde(skip)]
    pub role_id: String,
}

impl DeleteFunctionalRole {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(role_id: impl Into<String>) -> Self {
        Self { role_id: role_id.into() }
    }
}

impl crate::Endpoint for DeleteFunctionalRole {
    type Response = DeleteFunctionalRoleResponse;
    type Error = DeleteFunctionalRoleError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.functional_role.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/contact/v3/functional_roles/:role_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("role_id", self.role_id.clone())]
    }
}

/// What `contact.v3.functional_role.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteFunctionalRoleResponse {}
/// What `contact.v3.functional_role.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteFunctionalRoleError {
    /// `41202` (HTTP 404): role id is not exist
    ///
    /// The role does not exist. Check `role_id`.
    #[doc(alias = "41202")]
    RoleIdIsNotExist,
    /// `41206` (HTTP 400): functional role has members, can not delete
    #[doc(alias = "41206")]
    FunctionalRoleMembersCanNotDelete,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteFunctionalRoleError {
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
            Self::FunctionalRoleMembersCanNotDelete,
            crate::ErrorFacts::new(
                41206,
                400,
                "functional role has members, can not delete",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteFunctionalRoleError);

/// Renames a role.
///
/// `PUT /open-apis/contact/v3/functional_roles/:role_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:functional_role`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateFunctionalRole {
    /// The role.
    ///
    /// Example: `7vrj3vk70xk7v5r`.
    #[serde(skip)]
    pub role_id: String,
    /// The name of the role.
    ///
    /// Length: 1 to 50. Example: `考勤管理员`.
    pub role_name: String,
}

impl UpdateFunctionalRole {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(role_id: impl Into<String>, role_name: impl Into<String>) -> Self {
        Self {
            role_id: role_id.into(),
            role_name: role_name.into(),
        }
    }
}

impl crate::Endpoint for UpdateFunctionalRole {
    type Response = UpdateFunctionalRoleResponse;
    type Error = UpdateFunctionalRoleError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.functional_role.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/contact/v3/functional_roles/:role_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("role_id", self.role_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.functional_role.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateFunctionalRoleResponse {}
/// What `contact.v3.functional_role.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateFunctionalRoleError {
    /// `41201` (HTTP 400): role name is existed
    ///
    /// There is a role of this name already. Use another name.
    #[doc(alias = "41201")]
    RoleNameIsExisted,
    /// `41202` (HTTP 404): role id is not exist
    ///
    /// The role does not exist. Check `role_id`.
    #[doc(alias = "41202")]
    RoleIdIsNotExist,
    /// `41213` (HTTP 400): system role not support update
    #[doc(alias = "41213")]
    SystemRoleNotSupportUpdate,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateFunctionalRoleError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::RoleNameIsExisted,
            crate::ErrorFacts::new(
                41201,
                400,
                "role name is existed",
                "There is a role of this name already. Use another name.",
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
        (
            Self::SystemRoleNotSupportUpdate,
            crate::ErrorFacts::new(
                41213,
                400,
                "system role not support update",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UpdateFunctionalRoleError);
