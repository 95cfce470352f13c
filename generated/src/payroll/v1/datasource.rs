// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `datasource`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the external sources of payroll data with their fields; those out of use take no data.
///
/// [`GET /open-apis/payroll/v1/datasources`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource/list>) gives [`ListDatasourceResponse`] or fails with [`ListDatasourceError`].
///
/// Token: tenant or user. Scopes, any one of: `payroll:external_datasource_configuration:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListDatasource::new(page_size)).items();
/// ```
#[doc(alias("payroll.v1.datasource.list", "/open-apis/payroll/v1/datasources"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatasource {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `10`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListDatasource { page_size(i64); page_token(impl Into<String>).into() });
crate::request!(ListDatasource -> ListDatasourceResponse, ListDatasourceError {
    "payroll.v1.datasource.list", GET "/open-apis/payroll/v1/datasources", [Tenant, User],
    read_value Data, None, SCOPES = ["payroll:external_datasource_configuration:read"],
    LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListDatasource: Datasource {
    page_token, page_size;
    page_token, has_more, datasources
});

/// What `payroll.v1.datasource.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourceResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The data sources.
    pub datasources: Vec<Datasource>,
}

crate::object!(ListDatasourceResponse {
    page_token "page_token", has_more "has_more", datasources "datasources"
});

/// What `payroll.v1.datasource.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListDatasourceError {
    /// `2500001` (HTTP 500): unknown error
    ///
    /// An unknown error occurred. Contact support.
    UnknownError,
    /// `2500002` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListDatasourceError: CODES { UnknownError = 2500001, ParamInvalid = 2500002 });
