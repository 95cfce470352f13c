// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches users by name, among those that the user may see.
///
/// [`GET /open-apis/search/v1/user`](<https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN>) gives [`GetUserResponse`] or fails with [`GetUserError`].
///
/// Token: user. Scopes, any one of: `contact:user:search`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let mut items = client.list(GetUser::new(query)).items();
/// ```
#[doc(alias("search.v1.user.get", "/open-apis/search/v1/user"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUser {
    /// What to search for.
    pub query: String,
    /// How many items a page holds at most. Default: `20`. Range: `1` to `200`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    pub page_token: Option<String>,
}

crate::request_builder!(GetUser {
    query(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(GetUser -> GetUserResponse, GetUserError {
    "search.v1.user.get", GET "/open-apis/search/v1/user", [User], read_value Data, None,
    SCOPES = ["contact:user:search"];
    Query query "query", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(GetUser: User { page_token, page_size; page_token, has_more, users });

/// What `search.v1.user.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The users.
    pub users: Vec<User>,
}

crate::object!(GetUserResponse { has_more "has_more", page_token "page_token", users "users" });

/// What `search.v1.user.get` answers with when it fails.
pub type GetUserError = crate::GatewayError;
