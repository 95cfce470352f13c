// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets who may and who may not use an app: users, departments and groups as they were set, without the people inside them.
///
/// [`GET /open-apis/application/v2/app/visibility`](<https://open.feishu.cn/document/ukTMukTMukTM/uIjM3UjLyIzN14iMycTN>) gives [`GetAppVisibilityResponse`] or fails with [`GetAppVisibilityError`].
///
/// Token: tenant. Scopes, any one of: `admin:app.info:readonly`.
///
/// ```ignore
/// let response = client.send(GetAppVisibility::new(app_id)).await?;
/// ```
#[doc(
    alias("application.v2.app.visibility", "/open-apis/application/v2/app/visibility")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppVisibility {
    /// The app.
    pub app_id: String,
    /// Where the next page of users begins; left out for the first one.
    pub user_page_token: Option<String>,
    /// How many users a page holds at most, up to 1,000; 0 for as many as possible.
    pub user_page_size: Option<i64>,
}

crate::request_builder!(GetAppVisibility {
    app_id(impl Into<String>).into();
    user_page_token(impl Into<String>).into(), user_page_size(i64)
});
crate::request!(GetAppVisibility -> GetAppVisibilityResponse, GetAppVisibilityError {
    "application.v2.app.visibility", GET "/open-apis/application/v2/app/visibility", [Tenant],
    read_value Data, None, SCOPES = ["admin:app.info:readonly"];
    Query app_id "app_id", Query user_page_token "user_page_token",
    Query user_page_size "user_page_size"
});

/// What `application.v2.app.visibility` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppVisibilityResponse {
    /// The departments that may use the app.
    pub departments: Vec<AppDepartment>,
    /// The departments that may not use the app.
    pub invisible_departments: Vec<AppDepartment>,
    /// The users who may use the app, only those named one by one.
    pub users: Vec<AppInvisibleUser>,
    /// The users who may not use the app, only those named one by one.
    pub invisible_users: Vec<AppInvisibleUser>,
    /// The groups that may use the app.
    pub groups: Vec<AppDepartment>,
    /// The groups that may not use the app.
    pub invisible_groups: Vec<AppDepartment>,
    /// Whether everybody may use the app: 1 yes, 0 no.
    pub is_visible_to_all: Option<i64>,
    /// Whether there are more users: 1 yes, 0 no.
    pub has_more_users: Option<i64>,
    /// Where the next page of users begins; left out for the first one.
    pub user_page_token: Option<String>,
}

crate::object!(GetAppVisibilityResponse {
    departments "departments", invisible_departments "invisible_departments", users "users",
    invisible_users "invisible_users", groups "groups", invisible_groups "invisible_groups",
    is_visible_to_all "is_visible_to_all", has_more_users "has_more_users",
    user_page_token "user_page_token"
});

/// What `application.v2.app.visibility` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAppVisibilityError {
    /// `50003` (HTTP 200): invalid app_id
    ///
    /// The app does not exist, or the tenant has not installed it. Check `app_id`.
    InvalidAppId,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAppVisibilityError: CODES { InvalidAppId = 50003 });
