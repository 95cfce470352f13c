// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches apps by keyword and returns their ids.
///
/// [`POST /open-apis/search/v2/app`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/app/create>) gives [`CreateAppResponse`] or fails with [`CreateAppError`].
///
/// Token: user. Scopes, any one of: `search:app`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(CreateApp::new(query)).items();
/// ```
#[doc(alias("search.v2.app.create", "/open-apis/search/v2/app"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateApp {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// How many items a page holds at most. Default: `20`. Range: `1` to `100`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `9e91187f9107ef4d43cd71c3722cd97665e6cec51bf30a06328839bc9867`.
    pub page_token: Option<String>,
    /// What to search for. Example: `测试应用`.
    pub query: String,
}

crate::request_builder!(CreateApp {
    query(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(CreateApp -> CreateAppResponse, CreateAppError {
    "search.v2.app.create", POST "/open-apis/search/v2/app", [User], read_value Data, Json,
    SCOPES = ["search:app"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Query page_size "page_size", Query page_token "page_token",
    Body query "query"
});
crate::paged!(CreateApp: String { page_token, page_size; page_token, has_more, items });

/// What `search.v2.app.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResponse {
    /// The apps, by their ids.
    pub items: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(CreateAppResponse { items "items", page_token "page_token", has_more "has_more" });

/// What `search.v2.app.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAppError {
    /// `1278001` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParam,
    /// `1278002` (HTTP 500): Internal Server Error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAppError: CODES {
    InvalidParam = 1278001, InternalServerError = 1278002
});
