// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `portal_apply_schema`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the templates of the application forms on career sites; the tenant must be admitted to this feature.
///
/// [`GET /open-apis/hire/v1/portal_apply_schemas`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/portal_apply_schema/list>) gives [`ListPortalApplySchemaResponse`] or fails with [`ListPortalApplySchemaError`].
///
/// Token: tenant or user. Scopes, any one of: `hire:site:readonly`, `hire:site`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListPortalApplySchema::new()).items();
/// ```
#[doc(
    alias("hire.v1.portal_apply_schema.list", "/open-apis/hire/v1/portal_apply_schemas")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPortalApplySchema {
    /// How many items a page holds at most. Default: `10`. Range: at most `50`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6930815272790114324`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListPortalApplySchema {
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListPortalApplySchema -> ListPortalApplySchemaResponse, ListPortalApplySchemaError {
    "hire.v1.portal_apply_schema.list", GET "/open-apis/hire/v1/portal_apply_schemas",
    [Tenant, User], read_value Data, None, SCOPES = ["hire:site:readonly", "hire:site"],
    LIMITS = [20 in 1];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListPortalApplySchema: RegistrationSchema {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.portal_apply_schema.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPortalApplySchemaResponse {
    /// The items of this page.
    pub items: Vec<RegistrationSchema>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListPortalApplySchemaResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `hire.v1.portal_apply_schema.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListPortalApplySchemaError {
    /// `1002001` (HTTP 500): system error
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): param illegal
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListPortalApplySchemaError: CODES {
    SystemError = 1002001 + 2, ParameterError = 1002002 + 4
});
