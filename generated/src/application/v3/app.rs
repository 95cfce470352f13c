// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the apps that the tenant has installed. Superseded by the newer version.
///
/// [`GET /open-apis/application/v3/app/list`](<https://open.feishu.cn/document/ukTMukTMukTM/uYDN3UjL2QzN14iN0cTN>) gives [`ListAppResponse`] or fails with [`ListAppError`].
///
/// Superseded by [`application::v6::ListApplication`](crate::application::v6::ListApplication).
///
/// Token: tenant. Scopes, any one of: `admin:app.info:readonly`.
///
/// ```ignore
/// let response = client.send(ListApp::new()).await?;
/// ```
#[doc(alias("application.v3.app.list", "/open-apis/application/v3/app/list"))]
#[deprecated(note = "superseded by `application::v6::ListApplication`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApp {
    /// Where the next page begins, as the page before said; left out for the first one.
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// The language to prefer: `zh_cn`, `en_us` or `ja_jp`.
    pub lang: Option<String>,
    /// Which apps to list: 0 switched off, 1 switched on, -1 all, which is the default. Default: `-1`.
    pub status: Option<i64>,
}

crate::request_builder!(ListApp {
    page_token(impl Into<String>).into(), page_size(i64), lang(impl Into<String>).into(),
    status(i64)
});
crate::request!(ListApp -> ListAppResponse, ListAppError {
    "application.v3.app.list", GET "/open-apis/application/v3/app/list", [Tenant], read_value Data,
    None, SCOPES = ["admin:app.info:readonly"];
    Query page_token "page_token", Query page_size "page_size", Query lang "lang",
    Query status "status"
});

/// What `application.v3.app.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// How many there are in all.
    pub total_count: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<i64>,
    /// The language of the texts.
    pub lang: Option<String>,
    /// The apps.
    pub app_list: Vec<AppList>,
}

crate::object!(ListAppResponse {
    page_token "page_token", page_size "page_size", total_count "total_count", has_more "has_more",
    lang "lang", app_list "app_list"
});

/// What `application.v3.app.list` answers with when it fails.
pub type ListAppError = crate::GatewayError;

/// Changes who may and may not use an app, at once. Deprecated.
///
/// [`POST /open-apis/application/v3/app/update_visibility`](<https://open.feishu.cn/document/ukTMukTMukTM/ucDN3UjL3QzN14yN0cTN>) gives [`UpdateVisibilityAppResponse`] or fails with [`UpdateVisibilityAppError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `admin:app.visibility`.
///
/// ```ignore
/// let response = client.send(UpdateVisibilityApp::new(app_id)).await?;
/// ```
#[doc(
    alias(
        "application.v3.app.update_visibility",
        "/open-apis/application/v3/app/update_visibility"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateVisibilityApp {
    /// The app.
    pub app_id: String,
    /// The users to remove, 500 at most; additions come before removals.
    pub del_users: Option<Vec<AppAddUser>>,
    /// The users to add, 500 at most; additions come before removals.
    pub add_users: Option<Vec<AppAddUser>>,
    /// Whether everybody may use the app: 1 yes, 0 no; unchanged where left out.
    pub is_visiable_to_all: Option<i64>,
    /// The departments to add, 500 at most; additions come before removals.
    pub add_departments: Option<Vec<String>>,
    /// The departments to remove, 500 at most; additions come before removals.
    pub del_departments: Option<Vec<String>>,
}

crate::request_builder!(UpdateVisibilityApp {
    app_id(impl Into<String>).into();
    del_users(impl IntoIterator<Item = impl Into<AppAddUser>>).into_iter().map(Into::into).collect(),
    add_users(impl IntoIterator<Item = impl Into<AppAddUser>>).into_iter().map(Into::into).collect(),
    is_visiable_to_all(i64),
    add_departments(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    del_departments(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateVisibilityApp -> UpdateVisibilityAppResponse, UpdateVisibilityAppError {
    "application.v3.app.update_visibility", POST "/open-apis/application/v3/app/update_visibility",
    [Tenant], read_value Data, Json, SCOPES = ["admin:app.visibility"];
    Body app_id "app_id", Body del_users "del_users", Body add_users "add_users",
    Body is_visiable_to_all "is_visiable_to_all", Body add_departments "add_departments",
    Body del_departments "del_departments"
});

/// What `application.v3.app.update_visibility` answers with.
pub type UpdateVisibilityAppResponse = crate::Empty;

/// What `application.v3.app.update_visibility` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateVisibilityAppError {
    /// `50003` (HTTP 200): invalid app_id
    ///
    /// The app does not exist, or the tenant has not installed it. Check `app_id`.
    InvalidAppId,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateVisibilityAppError: CODES { InvalidAppId = 50003 });
