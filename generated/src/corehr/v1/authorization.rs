// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `authorization`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Grants a user a role for certain organizations; where the user has the role, the new scope is added. Only roles managed along the organization.
///
/// [`POST /open-apis/corehr/v1/authorizations/add_role_assign`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/add_role_assign>) gives [`AddRoleAssignAuthorizationResponse`] or fails with [`AddRoleAssignAuthorizationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:authorization:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = AddRoleAssignAuthorization::new(employment_id, role_id, assigned_organization_items);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.authorization.add_role_assign",
        "/open-apis/corehr/v1/authorizations/add_role_assign"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddRoleAssignAuthorization {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `7303877149017292801`.
    pub employment_id: String,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// The role. Example: `7358732070333613619`.
    pub role_id: String,
    /// The organizations for which the role is granted, a list for each combination of kinds of organizations. Length: 0 to 300.
    pub assigned_organization_items: Vec<Vec<AuthorizationAssignedOrganizationItem>>,
}

crate::request_builder!(AddRoleAssignAuthorization {
    employment_id(impl Into<String>).into(), role_id(impl Into<String>).into(),
    assigned_organization_items(impl IntoIterator<Item = impl Into<Vec<AuthorizationAssignedOrganizationItem>>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<AssignedUserUserIdType>).into()
});
crate::request!(AddRoleAssignAuthorization -> AddRoleAssignAuthorizationResponse, AddRoleAssignAuthorizationError {
    "corehr.v1.authorization.add_role_assign",
    POST "/open-apis/corehr/v1/authorizations/add_role_assign", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:authorization:write"], LIMITS = [20 in 60];
    Query employment_id "employment_id", Query user_id_type "user_id_type", Query role_id "role_id",
    Body assigned_organization_items "assigned_organization_items"
});

/// What `corehr.v1.authorization.add_role_assign` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRoleAssignAuthorizationResponse {
    /// The grant of the role.
    pub assign_id: Option<String>,
}

crate::object!(AddRoleAssignAuthorizationResponse { assign_id "assign_id" });

/// What `corehr.v1.authorization.add_role_assign` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AddRoleAssignAuthorizationError {
    /// `1161401` (HTTP 400): Incorrect parameter type
    ///
    /// A parameter has the wrong type. Check texts and numbers.
    IncorrectParameterType,
    /// `1161404` (HTTP 400): Missing or invalid parameter
    ///
    /// A parameter is missing or not valid. Compare the request with the fields of the call.
    MissingOrInvalidParameter,
    /// `1161405` (HTTP 400): Parameter parsing error
    ///
    /// The request could not be read. Check its JSON.
    ParameterParsingError,
    /// `1161501` (HTTP 500): System internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    SystemInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(AddRoleAssignAuthorizationError: CODES {
    IncorrectParameterType = 1161401, MissingOrInvalidParameter = 1161404,
    ParameterParsingError = 1161405, SystemInternalError = 1161501
});

/// Gets the roles granted to one user in the permission settings of Feishu People.
///
/// [`GET /open-apis/corehr/v1/authorizations/get_by_param`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/get_by_param>) gives [`GetByParamAuthorizationResponse`] or fails with [`GetByParamAuthorizationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:corehr`, `corehr:authorization:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(GetByParamAuthorization::new(employment_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.authorization.get_by_param",
        "/open-apis/corehr/v1/authorizations/get_by_param"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByParamAuthorization {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `67489937334909845`.
    pub employment_id: String,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
}

crate::request_builder!(GetByParamAuthorization {
    employment_id(impl Into<String>).into();
    user_id_type(impl Into<AssignedUserUserIdType>).into()
});
crate::request!(GetByParamAuthorization -> GetByParamAuthorizationResponse, GetByParamAuthorizationError {
    "corehr.v1.authorization.get_by_param", GET "/open-apis/corehr/v1/authorizations/get_by_param",
    [Tenant], read_value Data, None,
    SCOPES = ["corehr:corehr:readonly", "corehr:corehr", "corehr:authorization:write"],
    LIMITS = [20 in 60];
    Query employment_id "employment_id", Query user_id_type "user_id_type"
});

/// What `corehr.v1.authorization.get_by_param` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByParamAuthorizationResponse {
    /// The roles that are granted to the user.
    pub role_authorization: Option<RoleAuthorization>,
}

crate::object!(GetByParamAuthorizationResponse { role_authorization "role_authorization" });

/// What `corehr.v1.authorization.get_by_param` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetByParamAuthorizationError {
    /// `1161404` (HTTP 400): Missing or invalid parameter
    ///
    /// A parameter is missing or not valid. Compare the request with the fields of the call.
    MissingOrInvalidParameter,
    /// `1161501` (HTTP 500): System internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    SystemInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetByParamAuthorizationError: CODES {
    MissingOrInvalidParameter = 1161404, SystemInternalError = 1161501
});

/// Lists users with the roles granted to them, by employee, by role or by when they were granted; without a filter, for all employees.
///
/// [`GET /open-apis/corehr/v1/authorizations/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/query>) gives [`QueryAuthorizationResponse`] or fails with [`QueryAuthorizationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:authorization:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(QueryAuthorization::new()).items();
/// ```
#[doc(
    alias("corehr.v1.authorization.query", "/open-apis/corehr/v1/authorizations/query")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryAuthorization {
    /// The employments, by the kind of id that the call uses. Example: `["6969864184272078374"]`.
    pub employment_id_list: Option<Vec<String>>,
    /// The roles, at most 100; only users who hold them are returned. Example: `["6969864184272078374"]`.
    pub role_id_list: Option<Vec<String>>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6969864184272078374`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Example: `20`.
    pub page_size: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// From when on roles were granted, in seconds since 1970. Example: `1729773628`.
    pub updated_at_gte: Option<String>,
    /// Until when roles were granted, in seconds since 1970. Example: `1729773628`.
    pub updated_at_lte: Option<String>,
}

crate::request_builder!(QueryAuthorization {
    employment_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    role_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    page_token(impl Into<String>).into(), page_size(impl Into<String>).into(),
    user_id_type(impl Into<AssignedUserUserIdType>).into(),
    updated_at_gte(impl Into<String>).into(), updated_at_lte(impl Into<String>).into()
});
crate::request!(QueryAuthorization -> QueryAuthorizationResponse, QueryAuthorizationError {
    "corehr.v1.authorization.query", GET "/open-apis/corehr/v1/authorizations/query", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:authorization:read", "corehr:corehr:readonly", "corehr:corehr", "corehr:authorization:write"],
    LIMITS = [100 in 60];
    Query employment_id_list "employment_id_list", Query role_id_list "role_id_list",
    Query page_token "page_token", Query page_size "page_size", Query user_id_type "user_id_type",
    Query updated_at_gte "updated_at_gte", Query updated_at_lte "updated_at_lte"
});
crate::paged!(QueryAuthorization: RoleAuthorization {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.authorization.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuthorizationResponse {
    /// The items that were found.
    pub items: Vec<RoleAuthorization>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(QueryAuthorizationResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.authorization.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryAuthorizationError {
    /// `1161401` (HTTP 400): Incorrect parameter type
    ///
    /// A parameter has the wrong type. Check texts and numbers.
    IncorrectParameterType,
    /// `1161402` (HTTP 400): Incorrect parameter range
    ///
    /// A number is out of its range. Check the numbers.
    IncorrectParameterRange,
    /// `1161403` (HTTP 400): Incorrect parameter length
    ///
    /// A list or map has the wrong length. Check the lists.
    IncorrectParameterLength,
    /// `1161501` (HTTP 500): System internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    SystemInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryAuthorizationError: CODES {
    IncorrectParameterType = 1161401, IncorrectParameterRange = 1161402,
    IncorrectParameterLength = 1161403, SystemInternalError = 1161501
});

/// Takes a role with all its scope away from a user; roles that are granted by rule cannot be taken away.
///
/// [`POST /open-apis/corehr/v1/authorizations/remove_role_assign`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/remove_role_assign>) gives [`RemoveRoleAssignAuthorizationResponse`] or fails with [`RemoveRoleAssignAuthorizationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:authorization:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = RemoveRoleAssignAuthorization::new(employment_id, role_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.authorization.remove_role_assign",
        "/open-apis/corehr/v1/authorizations/remove_role_assign"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveRoleAssignAuthorization {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `7303877149017292801`.
    pub employment_id: String,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// The role. Example: `7358732070333613619`.
    pub role_id: String,
}

crate::request_builder!(RemoveRoleAssignAuthorization {
    employment_id(impl Into<String>).into(), role_id(impl Into<String>).into();
    user_id_type(impl Into<AssignedUserUserIdType>).into()
});
crate::request!(RemoveRoleAssignAuthorization -> RemoveRoleAssignAuthorizationResponse, RemoveRoleAssignAuthorizationError {
    "corehr.v1.authorization.remove_role_assign",
    POST "/open-apis/corehr/v1/authorizations/remove_role_assign", [Tenant], read_value Data, None,
    SCOPES = ["corehr:authorization:write"], LIMITS = [20 in 60];
    Query employment_id "employment_id", Query user_id_type "user_id_type", Query role_id "role_id"
});

/// What `corehr.v1.authorization.remove_role_assign` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRoleAssignAuthorizationResponse {
    /// The grant of the role.
    pub assign_id: Option<String>,
}

crate::object!(RemoveRoleAssignAuthorizationResponse { assign_id "assign_id" });

/// What `corehr.v1.authorization.remove_role_assign` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveRoleAssignAuthorizationError {
    /// `1161401` (HTTP 400): Incorrect parameter type
    ///
    /// A parameter has the wrong type. Check texts and numbers.
    IncorrectParameterType,
    /// `1161404` (HTTP 400): Missing or invalid parameter
    ///
    /// A parameter is missing or not valid. Compare the request with the fields of the call.
    MissingOrInvalidParameter,
    /// `1161501` (HTTP 500): System internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    SystemInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RemoveRoleAssignAuthorizationError: CODES {
    IncorrectParameterType = 1161401, MissingOrInvalidParameter = 1161404,
    SystemInternalError = 1161501
});

/// Replaces the scope in which a user holds a role; what is not sent is taken away. Only roles managed along the organization.
///
/// [`POST /open-apis/corehr/v1/authorizations/update_role_assign`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/authorization/update_role_assign>) gives [`UpdateRoleAssignAuthorizationResponse`] or fails with [`UpdateRoleAssignAuthorizationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:authorization:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = UpdateRoleAssignAuthorization::new(employment_id, role_id, assigned_organization_items);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.authorization.update_role_assign",
        "/open-apis/corehr/v1/authorizations/update_role_assign"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRoleAssignAuthorization {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses. Example: `7303877149017292801`.
    pub employment_id: String,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// The role. Example: `7358732070333613619`.
    pub role_id: String,
    /// The organizations for which the role is granted, a list for each combination of kinds of organizations. Length: 0 to 300.
    pub assigned_organization_items: Vec<Vec<AuthorizationAssignedOrganizationItem>>,
}

crate::request_builder!(UpdateRoleAssignAuthorization {
    employment_id(impl Into<String>).into(), role_id(impl Into<String>).into(),
    assigned_organization_items(impl IntoIterator<Item = impl Into<Vec<AuthorizationAssignedOrganizationItem>>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<AssignedUserUserIdType>).into()
});
crate::request!(UpdateRoleAssignAuthorization -> UpdateRoleAssignAuthorizationResponse, UpdateRoleAssignAuthorizationError {
    "corehr.v1.authorization.update_role_assign",
    POST "/open-apis/corehr/v1/authorizations/update_role_assign", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:authorization:write"], LIMITS = [20 in 60];
    Query employment_id "employment_id", Query user_id_type "user_id_type", Query role_id "role_id",
    Body assigned_organization_items "assigned_organization_items"
});

/// What `corehr.v1.authorization.update_role_assign` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleAssignAuthorizationResponse {
    /// The grant of the role.
    pub assign_id: Option<String>,
}

crate::object!(UpdateRoleAssignAuthorizationResponse { assign_id "assign_id" });

/// What `corehr.v1.authorization.update_role_assign` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateRoleAssignAuthorizationError {
    /// `1161401` (HTTP 400): Incorrect parameter type
    ///
    /// A parameter has the wrong type. Check texts and numbers.
    IncorrectParameterType,
    /// `1161404` (HTTP 400): Missing or invalid parameter
    ///
    /// A parameter is missing or not valid. Compare the request with the fields of the call.
    MissingOrInvalidParameter,
    /// `1161405` (HTTP 400): Parameter parsing error
    ///
    /// The request could not be read. Check its JSON.
    ParameterParsingError,
    /// `1161501` (HTTP 500): System internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    SystemInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateRoleAssignAuthorizationError: CODES {
    IncorrectParameterType = 1161401, MissingOrInvalidParameter = 1161404,
    ParameterParsingError = 1161405, SystemInternalError = 1161501
});
