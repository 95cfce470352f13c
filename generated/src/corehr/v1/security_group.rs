// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `security_group`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the roles of Feishu People with their names, states and kinds, not the users who hold them.
///
/// [`GET /open-apis/corehr/v1/security_groups`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/security_group/list>) gives [`ListSecurityGroupResponse`] or fails with [`ListSecurityGroupError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:security_group:read`, `corehr:corehr`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListSecurityGroup::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.security_group.list", "/open-apis/corehr/v1/security_groups"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSecurityGroup {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `10`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
}

crate::request_builder!(ListSecurityGroup {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(ListSecurityGroup -> ListSecurityGroupResponse, ListSecurityGroupError {
    "corehr.v1.security_group.list", GET "/open-apis/corehr/v1/security_groups", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:corehr:readonly", "corehr:security_group:read", "corehr:corehr"],
    LIMITS = [100 in 60];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListSecurityGroup: SecurityGroup {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.security_group.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroupResponse {
    /// The items that were found.
    pub items: Vec<SecurityGroup>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListSecurityGroupResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.security_group.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSecurityGroupError {
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
    /// `1161405` (HTTP 400): Parameter parsing error
    ///
    /// The request could not be read. Check its JSON.
    ParameterParsingError,
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

crate::error_enum!(ListSecurityGroupError: CODES {
    IncorrectParameterType = 1161401, IncorrectParameterRange = 1161402,
    IncorrectParameterLength = 1161403, MissingOrInvalidParameter = 1161404,
    ParameterParsingError = 1161405, ParameterExceedsOptionalRange = 1161406,
    SystemInternalError = 1161501
});

/// Finds the HR partners of departments, or the local partners of departments at work locations; where there are none, those of the level above.
///
/// [`POST /open-apis/corehr/v1/security_groups/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/security_group/query>) gives [`QuerySecurityGroupResponse`] or fails with [`QuerySecurityGroupError`].
///
/// Token: tenant. Scopes, any one of: `corehr:authorization:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:authorization.bp:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(QuerySecurityGroup::new(item_list)).await?;
/// ```
#[doc(
    alias("corehr.v1.security_group.query", "/open-apis/corehr/v1/security_groups/query")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QuerySecurityGroup {
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The roles and organizations to look for, at most 50.
    pub item_list: Vec<BpRoleOrganization>,
    /// From when on roles were granted, in seconds since 1970. Example: `1729773628`.
    pub updated_at_gte: Option<String>,
    /// Until when roles were granted, in seconds since 1970. Example: `1729773628`.
    pub updated_at_lte: Option<String>,
}

crate::request_builder!(QuerySecurityGroup {
    item_list(impl IntoIterator<Item = impl Into<BpRoleOrganization>>).into_iter().map(Into::into).collect();
    department_id_type(impl Into<DepartmentIdType>).into(),
    updated_at_gte(impl Into<String>).into(), updated_at_lte(impl Into<String>).into()
});
crate::request!(QuerySecurityGroup -> QuerySecurityGroupResponse, QuerySecurityGroupError {
    "corehr.v1.security_group.query", POST "/open-apis/corehr/v1/security_groups/query", [Tenant],
    read_value Data, Json,
    SCOPES = ["corehr:authorization:read", "corehr:corehr:readonly", "corehr:corehr", "corehr:authorization.bp:read"],
    LIMITS = [1000 in 60, 50 in 1];
    Query department_id_type "department_id_type", Body item_list "item_list",
    Body updated_at_gte "updated_at_gte", Body updated_at_lte "updated_at_lte"
});

/// What `corehr.v1.security_group.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecurityGroupResponse {
    /// The HR partners or local partners.
    pub hrbp_list: Vec<Hrbp>,
}

crate::object!(QuerySecurityGroupResponse { hrbp_list "hrbp_list" });

/// What `corehr.v1.security_group.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QuerySecurityGroupError {
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

crate::error_enum!(QuerySecurityGroupError: CODES {
    IncorrectParameterLength = 1161403, MissingOrInvalidParameter = 1161404,
    ParameterExceedsOptionalRange = 1161406, SystemInternalError = 1161501
});
