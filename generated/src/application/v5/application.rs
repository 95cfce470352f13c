// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the apps that the calling user has marked as frequently used.
///
/// [`GET /open-apis/application/v5/applications/favourite`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/favourite>) gives [`GetApplicationFavouriteResponse`] or fails with [`GetApplicationFavouriteError`].
///
/// Token: user. Scopes, any one of: `admin:app.info:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(GetApplicationFavourite::new()).items();
/// ```
#[doc(
    alias(
        "application.v5.application.favourite",
        "/open-apis/application/v5/applications/favourite"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplicationFavourite {
    /// The language. Example: `zh_cn`.
    pub language: Option<ApplicationLanguage>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `new-e11ee058b4a8ed2881da11ac7e37c4fc`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(GetApplicationFavourite {
    language(impl Into<ApplicationLanguage>).into(), page_token(impl Into<String>).into(),
    page_size(i64)
});
crate::request!(GetApplicationFavourite -> GetApplicationFavouriteResponse, GetApplicationFavouriteError {
    "application.v5.application.favourite", GET "/open-apis/application/v5/applications/favourite",
    [User], read_value Data, None, SCOPES = ["admin:app.info:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query language "language", Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(GetApplicationFavourite: Application {
    page_token, page_size;
    page_token, has_more, app_list
});

/// What `application.v5.application.favourite` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationFavouriteResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// How many there are in all.
    pub total_count: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The apps.
    pub app_list: Vec<Application>,
}

crate::object!(GetApplicationFavouriteResponse {
    page_token "page_token", total_count "total_count", has_more "has_more", app_list "app_list"
});

/// What `application.v5.application.favourite` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationFavouriteError {
    /// `213001` (HTTP 400): user_id is invalid
    ///
    /// The user is not valid, or the numbers for computers were changed at the same time. Check the user, or try again later.
    InvalidUserOrVersionConflict,
    /// `213002` (HTTP 400): page_size is invalid
    ///
    /// The page size is not valid, or the numbers for phones were changed at the same time. Check `page_size`, or try again later.
    PageSizeOrVersionConflict,
    /// `213003` (HTTP 400): page_token is invalid
    ///
    /// The page token is not valid for this app, or there is no data. Check `page_token` or the data.
    PageTokenOrNoData,
    /// `213004` (HTTP 400): request param is invalid
    ///
    /// A parameter is not valid, or the user's data was changed at the same time. Check the parameters, or try again later.
    ParameterOrConcurrentChange,
    /// `213005` (HTTP 400): get favourite apps fail
    ///
    /// The list could not be made, or the version of the badge is not valid. Ask the support, or check `version`.
    FavouritesFailedOrVersionInvalid,
    /// `213007` (HTTP 409): get apps detail fail
    ///
    /// The apps could not be looked up, or the user may not see the app. Ask the support, or check who may use the app.
    AppDetailsFailedOrInvisible,
    /// `213008` (HTTP 409): get visibility fail
    ///
    /// Who may use the app could not be looked up. Ask the support.
    GetVisibilityFail,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApplicationFavouriteError: CODES {
    InvalidUserOrVersionConflict = 213001, PageSizeOrVersionConflict = 213002,
    PageTokenOrNoData = 213003, ParameterOrConcurrentChange = 213004,
    FavouritesFailedOrVersionInvalid = 213005, AppDetailsFailedOrInvisible = 213007,
    GetVisibilityFail = 213008
});

/// Lists the apps that administrators recommend to the calling user, removable by the user or not.
///
/// [`GET /open-apis/application/v5/applications/recommend`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/recommend>) gives [`RecommendApplicationResponse`] or fails with [`RecommendApplicationError`].
///
/// Token: user. Scopes, any one of: `admin:app.info:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(RecommendApplication::new()).items();
/// ```
#[doc(
    alias(
        "application.v5.application.recommend",
        "/open-apis/application/v5/applications/recommend"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RecommendApplication {
    /// The language. Example: `zh_cn`.
    pub language: Option<ApplicationLanguage>,
    /// Whether to list the apps that the user cannot remove, as by default, or those that can be removed. Default: `user_unremovable`. Example: `user_unremovable`.
    pub recommend_type: Option<RecommendType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `new-e11ee058b4a8ed2881da11ac7e37c4fc`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(RecommendApplication {
    language(impl Into<ApplicationLanguage>).into(),
    recommend_type(impl Into<RecommendType>).into(), page_token(impl Into<String>).into(),
    page_size(i64)
});
crate::request!(RecommendApplication -> RecommendApplicationResponse, RecommendApplicationError {
    "application.v5.application.recommend", GET "/open-apis/application/v5/applications/recommend",
    [User], read_value Data, None, SCOPES = ["admin:app.info:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query language "language", Query recommend_type "recommend_type", Query page_token "page_token",
    Query page_size "page_size"
});
crate::paged!(RecommendApplication: Application {
    page_token, page_size;
    page_token, has_more, app_list
});

/// What `application.v5.application.recommend` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendApplicationResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// How many there are in all.
    pub total_count: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The apps.
    pub app_list: Vec<Application>,
}

crate::object!(RecommendApplicationResponse {
    page_token "page_token", page_size "page_size", total_count "total_count", has_more "has_more",
    app_list "app_list"
});

/// What `application.v5.application.recommend` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecommendApplicationError {
    /// `213001` (HTTP 400): user_id is invalid
    ///
    /// The user is not valid, or the numbers for computers were changed at the same time. Check the user, or try again later.
    InvalidUserOrVersionConflict,
    /// `213002` (HTTP 400): page_size is invalid
    ///
    /// The page size is not valid, or the numbers for phones were changed at the same time. Check `page_size`, or try again later.
    PageSizeOrVersionConflict,
    /// `213003` (HTTP 400): page_token is invalid
    ///
    /// The page token is not valid for this app, or there is no data. Check `page_token` or the data.
    PageTokenOrNoData,
    /// `213004` (HTTP 400): request param is invalid
    ///
    /// A parameter is not valid, or the user's data was changed at the same time. Check the parameters, or try again later.
    ParameterOrConcurrentChange,
    /// `213006` (HTTP 400): get recommend apps fail
    ///
    /// The list could not be made, or the state of the user does not allow it. Ask the support, or check the user.
    RecommendationsFailedOrUserInvalid,
    /// `213007` (HTTP 409): get apps detail fail
    ///
    /// The apps could not be looked up, or the user may not see the app. Ask the support, or check who may use the app.
    AppDetailsFailedOrInvisible,
    /// `213008` (HTTP 409): get visibility fail
    ///
    /// Who may use the app could not be looked up. Ask the support.
    GetVisibilityFail,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RecommendApplicationError: CODES {
    InvalidUserOrVersionConflict = 213001, PageSizeOrVersionConflict = 213002,
    PageTokenOrNoData = 213003, ParameterOrConcurrentChange = 213004,
    RecommendationsFailedOrUserInvalid = 213006, AppDetailsFailedOrInvisible = 213007,
    GetVisibilityFail = 213008
});
