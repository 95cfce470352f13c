// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_visible_app`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the apps that a user can use in the tenant; for custom apps only.
///
/// [`GET /open-apis/application/v1/user/visible_apps`](<https://open.feishu.cn/document/ukTMukTMukTM/uMjM3UjLzIzN14yMycTN>) gives [`ListUserVisibleAppResponse`] or fails with [`ListUserVisibleAppError`].
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(ListUserVisibleApp::new()).await?;
/// ```
#[doc(
    alias(
        "application.v1.user_visible_app.list",
        "/open-apis/application/v1/user/visible_apps"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserVisibleApp {
    /// Where the next page begins, as the page before said; left out for the first one.
    pub page_token: Option<String>,
    /// How many items a page holds at most, up to 100; 0 for as many as possible.
    pub page_size: Option<i64>,
    /// The language to prefer, such as `zh_cn`, `en_us` or `ja_jp`.
    pub lang: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user, by the id within the tenant; this or `open_id`, and this one wins.
    pub user_id: Option<String>,
}

crate::request_builder!(ListUserVisibleApp {
    page_token(impl Into<String>).into(), page_size(i64), lang(impl Into<String>).into(),
    open_id(impl Into<String>).into(), user_id(impl Into<String>).into()
});
crate::request!(ListUserVisibleApp -> ListUserVisibleAppResponse, ListUserVisibleAppError {
    "application.v1.user_visible_app.list", GET "/open-apis/application/v1/user/visible_apps",
    [Tenant], read_value Data, None;
    Query page_token "page_token", Query page_size "page_size", Query lang "lang",
    Query open_id "open_id", Query user_id "user_id"
});

/// What `application.v1.user_visible_app.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserVisibleAppResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// How many items a page holds at most, up to 100; 0 for as many as possible.
    pub page_size: Option<i64>,
    /// How many there are in all.
    pub total_count: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<i64>,
    /// The language of the texts.
    pub lang: Option<String>,
    /// The apps.
    pub app_list: Vec<UserVisibleAppAppList>,
}

crate::object!(ListUserVisibleAppResponse {
    page_token "page_token", page_size "page_size", total_count "total_count", has_more "has_more",
    lang "lang", app_list "app_list"
});

/// What `application.v1.user_visible_app.list` answers with when it fails.
pub type ListUserVisibleAppError = crate::GatewayError;
