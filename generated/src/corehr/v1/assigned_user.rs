// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `assigned_user`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the users to whom a role managed along the organization was granted, with the departments, places or companies that each grant covers.
///
/// [`POST /open-apis/corehr/v1/assigned_users/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/assigned_user/search>) gives [`SearchAssignedUserResponse`] or fails with [`SearchAssignedUserError`].
///
/// Token: tenant. Scopes, any one of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = SearchAssignedUser::new(role_id, management_scope_list, search_method, page_size);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias("corehr.v1.assigned_user.search", "/open-apis/corehr/v1/assigned_users/search")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchAssignedUser {
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AssignedUserUserIdType>,
    /// The role. Example: `100`.
    pub role_id: String,
    /// The scope for which the role holds.
    pub management_scope_list: Vec<ManagementScope>,
    /// Whether only the given organizations are searched, or those above too until a grant is found. Example: `1`.
    pub search_method: SearchMethod,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
}

crate::request_builder!(SearchAssignedUser {
    role_id(impl Into<String>).into(),
    management_scope_list(impl IntoIterator<Item = impl Into<ManagementScope>>).into_iter().map(Into::into).collect(),
    search_method(impl Into<SearchMethod>).into(), page_size(impl Into<String>).into();
    user_id_type(impl Into<AssignedUserUserIdType>).into(), page_token(impl Into<String>).into()
});
crate::request!(SearchAssignedUser -> SearchAssignedUserResponse, SearchAssignedUserError {
    "corehr.v1.assigned_user.search", POST "/open-apis/corehr/v1/assigned_users/search", [Tenant],
    read_value Data, Json,
    SCOPES = ["corehr:authorization:read", "corehr:corehr:readonly", "corehr:corehr"],
    LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body role_id "role_id",
    Body management_scope_list "management_scope_list", Body search_method "search_method",
    Body page_token "page_token", Body page_size "page_size"
});
crate::paged!(SearchAssignedUser: RoleAuthorization {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.assigned_user.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAssignedUserResponse {
    /// The items that were found.
    pub items: Vec<RoleAuthorization>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(SearchAssignedUserResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.assigned_user.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchAssignedUserError {
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
    /// `1161404` (HTTP 400): Missing or invalid parameter
    ///
    /// A parameter is missing or not valid. Compare the request with the fields of the call.
    MissingOrInvalidParameter,
    /// `1161406` (HTTP 400): Parameter exceeds the optional range
    ///
    /// A parameter has a value that is not one of its options. Check the options.
    ParameterExceedsOptionalRange,
    /// `1161501` (HTTP 500): System internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    SystemInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchAssignedUserError: CODES {
    IncorrectParameterType = 1161401, IncorrectParameterRange = 1161402,
    IncorrectParameterLength = 1161403, MissingOrInvalidParameter = 1161404,
    ParameterExceedsOptionalRange = 1161406, SystemInternalError = 1161501
});
