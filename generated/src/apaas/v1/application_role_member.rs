// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_role_member`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds users and departments to a role of an app.
///
/// [`POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/batch_create_authorization>) gives [`BatchCreateAuthorizationApplicationRoleMemberResponse`] or fails with [`BatchCreateAuthorizationApplicationRoleMemberError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:role.member:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = BatchCreateAuthorizationApplicationRoleMember::new(namespace, role_api_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_role_member.batch_create_authorization",
        "/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateAuthorizationApplicationRoleMember {
    /// The app, by its namespace. Length: 0 to 255. Example: `package_test__c`.
    pub namespace: String,
    /// The role, by its API name. Length: 0 to 255. Example: `adminRole`.
    pub role_api_name: String,
    /// The users, by their aPaaS ids. Length: 0 to 1000. Example: `["1802412778084426"]`.
    pub user_ids: Option<Vec<String>>,
    /// The departments, by their aPaaS ids. Length: 0 to 1000. Example: `["1802412778084426"]`.
    pub department_ids: Option<Vec<String>>,
}

crate::request_builder!(BatchCreateAuthorizationApplicationRoleMember {
    namespace(impl Into<String>).into(), role_api_name(impl Into<String>).into();
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchCreateAuthorizationApplicationRoleMember -> BatchCreateAuthorizationApplicationRoleMemberResponse, BatchCreateAuthorizationApplicationRoleMemberError {
    "apaas.v1.application_role_member.batch_create_authorization",
    POST "/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization",
    [Tenant], read_value Data, Json, SCOPES = ["app_engine:role.member:write"], LIMITS = [100 in 60];
    Path namespace "namespace", Path role_api_name "role_api_name", Body user_ids "user_ids",
    Body department_ids "department_ids"
});

/// What `apaas.v1.application_role_member.batch_create_authorization` answers with.
pub type BatchCreateAuthorizationApplicationRoleMemberResponse = crate::Empty;

/// What `apaas.v1.application_role_member.batch_create_authorization` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateAuthorizationApplicationRoleMemberError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreateAuthorizationApplicationRoleMemberError: CODES {
    ParamIsInvalid = 2320001
});

/// Removes users and departments from a role of an app.
///
/// [`POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_remove_authorization`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/batch_remove_authorization>) gives [`BatchRemoveAuthorizationApplicationRoleMemberResponse`] or fails with [`BatchRemoveAuthorizationApplicationRoleMemberError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:role.member:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = BatchRemoveAuthorizationApplicationRoleMember::new(namespace, role_api_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_role_member.batch_remove_authorization",
        "/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_remove_authorization"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRemoveAuthorizationApplicationRoleMember {
    /// The app, by its namespace. Length: 0 to 255. Example: `package_test__c`.
    pub namespace: String,
    /// The role, by its API name. Length: 0 to 255. Example: `adminRole`.
    pub role_api_name: String,
    /// The users, by their aPaaS ids. Length: 0 to 1000. Example: `["1802412778084426"]`.
    pub user_ids: Option<Vec<String>>,
    /// The departments, by their aPaaS ids. Length: 0 to 1000. Example: `["1802412778084426"]`.
    pub department_ids: Option<Vec<String>>,
}

crate::request_builder!(BatchRemoveAuthorizationApplicationRoleMember {
    namespace(impl Into<String>).into(), role_api_name(impl Into<String>).into();
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchRemoveAuthorizationApplicationRoleMember -> BatchRemoveAuthorizationApplicationRoleMemberResponse, BatchRemoveAuthorizationApplicationRoleMemberError {
    "apaas.v1.application_role_member.batch_remove_authorization",
    POST "/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_remove_authorization",
    [Tenant], read_value Data, Json, SCOPES = ["app_engine:role.member:write"], LIMITS = [100 in 60];
    Path namespace "namespace", Path role_api_name "role_api_name", Body user_ids "user_ids",
    Body department_ids "department_ids"
});

/// What `apaas.v1.application_role_member.batch_remove_authorization` answers with.
pub type BatchRemoveAuthorizationApplicationRoleMemberResponse = crate::Empty;

/// What `apaas.v1.application_role_member.batch_remove_authorization` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchRemoveAuthorizationApplicationRoleMemberError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchRemoveAuthorizationApplicationRoleMemberError: CODES {
    ParamIsInvalid = 2320001
});

/// Gets the members of a role of an app: users, departments and the rule that selects users.
///
/// [`GET /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/get>) gives [`GetApplicationRoleMemberResponse`] or fails with [`GetApplicationRoleMemberError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:role:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetApplicationRoleMember::new(namespace, role_api_name)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_role_member.get",
        "/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplicationRoleMember {
    /// The app, by its namespace. Length: 0 to 255. Example: `package_test__c`.
    pub namespace: String,
    /// The role, by its API name. Length: 0 to 255. Example: `adminRole`.
    pub role_api_name: String,
    /// Whether the names that are shown are returned too. Example: `false`.
    pub need_display_name: Option<bool>,
    /// Whether fields are named by API ids; false by default. Default: `false`. Example: `false`.
    pub use_api_id: Option<bool>,
}

crate::request_builder!(GetApplicationRoleMember {
    namespace(impl Into<String>).into(), role_api_name(impl Into<String>).into();
    need_display_name(bool), use_api_id(bool)
});
crate::request!(GetApplicationRoleMember -> GetApplicationRoleMemberResponse, GetApplicationRoleMemberError {
    "apaas.v1.application_role_member.get",
    GET "/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member", [Tenant],
    read_value Data, None, SCOPES = ["app_engine:role:read"], LIMITS = [100 in 60];
    Path namespace "namespace", Path role_api_name "role_api_name",
    Query need_display_name "need_display_name", Query use_api_id "use_api_id"
});

/// What `apaas.v1.application_role_member.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationRoleMemberResponse {
    /// The members of the role.
    pub role_member: Option<RoleMember>,
}

crate::object!(GetApplicationRoleMemberResponse { role_member "role_member" });

/// What `apaas.v1.application_role_member.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationRoleMemberError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApplicationRoleMemberError: CODES { ParamIsInvalid = 2320001 });
