// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `classification`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the classes of the dictionary; entries can only be put into those of the second level. Superseded by `lingo`.
///
/// [`GET /open-apis/baike/v1/classifications`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/classification/list>) gives [`ListClassificationResponse`] or fails with [`ListClassificationError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/classification/list>.
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ListClassification::new()).await?;
/// ```
#[doc(alias("baike.v1.classification.list", "/open-apis/baike/v1/classifications"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/classification/list"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClassification {
    /// How many items a page holds at most. Default: `20`. Range: `1` to `500`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `408ecac018b2e3518db37275e812****bb8ad3e755fc886f322ac6c430ba`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListClassification {
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListClassification -> ListClassificationResponse, ListClassificationError {
    "baike.v1.classification.list", GET "/open-apis/baike/v1/classifications", [Tenant, User],
    read_value Data, None,
    SCOPES = ["baike:entity", "baike:entity:exempt_review", "baike:entity:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token"
});

/// What `baike.v1.classification.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClassificationResponse {
    /// The items of this page.
    pub items: Vec<Classification>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListClassificationResponse { items "items", page_token "page_token" });

/// What `baike.v1.classification.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListClassificationError {
    /// `1540001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParam,
    /// `1540002` (HTTP 500): network anomaly, please try again
    ///
    /// The service timed out or failed. Try again, and ask the support if it persists.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListClassificationError: CODES {
    InvalidParam = 1540001, NetworkAnomaly = 1540002
});
