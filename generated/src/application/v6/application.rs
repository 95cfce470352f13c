// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the part of the contacts that a custom app can see, as it is in effect now.
///
/// [`GET /open-apis/application/v6/applications/:app_id/contacts_range_configuration`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/contacts_range_configuration>) gives [`GetApplicationContactsRangeConfigurationResponse`] or fails with [`GetApplicationContactsRangeConfigurationError`].
///
/// Token: tenant. Scopes, any one of: `admin:app.info:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetApplicationContactsRangeConfiguration::new(app_id)).await?;
/// ```
#[doc(
    alias(
        "application.v6.application.contacts_range_configuration",
        "/open-apis/application/v6/applications/:app_id/contacts_range_configuration"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplicationContactsRangeConfiguration {
    /// The app. Example: `cli_9b445f5258795107`.
    pub app_id: String,
    /// How many items a page holds at most. Default: `50`. Range: `1` to `100`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `new-e3c5a0627cdf0c2e057da7257b90376a`.
    pub page_token: Option<String>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetApplicationContactsRangeConfiguration {
    app_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetApplicationContactsRangeConfiguration -> GetApplicationContactsRangeConfigurationResponse, GetApplicationContactsRangeConfigurationError {
    "application.v6.application.contacts_range_configuration",
    GET "/open-apis/application/v6/applications/:app_id/contacts_range_configuration", [Tenant],
    read_value Data, None, SCOPES = ["admin:app.info:readonly"], LIMITS = [100 in 60];
    Path app_id "app_id", Query page_size "page_size", Query page_token "page_token",
    Query department_id_type "department_id_type", Query user_id_type "user_id_type"
});

/// What `application.v6.application.contacts_range_configuration` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationContactsRangeConfigurationResponse {
    /// The part of the contacts that the app can see.
    pub contacts_range: Option<ApplicationAppContactsRange>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(GetApplicationContactsRangeConfigurationResponse {
    contacts_range "contacts_range", has_more "has_more", page_token "page_token"
});

/// What `application.v6.application.contacts_range_configuration` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationContactsRangeConfigurationError {
    /// `210500` (HTTP 400): page_token does not exist or has expired
    ///
    /// The page token does not exist or has expired, as it does after two hours. Begin again.
    PageTokenDoesNotExistExpired,
    /// `210501` (HTTP 400): invalid page_token
    ///
    /// The page token comes from another app. Use one that this app was given.
    InvalidPageToken,
    /// `210503` (HTTP 400): invalid app_id
    ///
    /// The app's id is not valid. Check `app_id`.
    InvalidAppId210503,
    /// `210504` (HTTP 400): no such app in tenant
    ///
    /// The tenant has no such app, or it is published only in part. Check whether it belongs to the tenant of the caller.
    NoSuchAppInTenant,
    /// `210505` (HTTP 400): target app not a custom app
    ///
    /// The app is not a custom app. Choose one.
    TargetAppNotCustomApp,
    /// `210506` (HTTP 400): no such app
    ///
    /// The app does not exist. Check `app_id`.
    NoSuchApp,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApplicationContactsRangeConfigurationError: CODES {
    PageTokenDoesNotExistExpired = 210500, InvalidPageToken = 210501, InvalidAppId210503 = 210503,
    NoSuchAppInTenant = 210504, TargetAppNotCustomApp = 210505, NoSuchApp = 210506
});

/// Gets an app by its id: its names, scopes, owner, state and versions; store apps must be published in full.
///
/// [`GET /open-apis/application/v6/applications/:app_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/get>) gives [`GetApplicationResponse`] or fails with [`GetApplicationError`].
///
/// Token: tenant. Scopes, any one of: `application:application:self_manage`, `admin:app.info:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(GetApplication::new(app_id, lang)).await?;
/// ```
#[doc(
    alias(
        "application.v6.application.get",
        "/open-apis/application/v6/applications/:app_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplication {
    /// The app; `me` for the calling app itself. Others need a scope for it. Example: `cli_9b445f5258795107`.
    pub app_id: String,
    /// The language. Length: at least 1. Example: `zh_cn`.
    pub lang: Lang,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetApplication {
    app_id(impl Into<String>).into(), lang(impl Into<Lang>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetApplication -> GetApplicationResponse, GetApplicationError {
    "application.v6.application.get", GET "/open-apis/application/v6/applications/:app_id",
    [Tenant], read_value Data, None,
    SCOPES = ["application:application:self_manage", "admin:app.info:readonly"], LIMITS = [50 in 1];
    Path app_id "app_id", Query lang "lang", Query user_id_type "user_id_type"
});

/// What `application.v6.application.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationResponse {
    /// The app.
    pub app: Option<Application>,
}

crate::object!(GetApplicationResponse { app "app" });

/// What `application.v6.application.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationError {
    /// `210503` (HTTP 400): invalid app_id
    ///
    /// The app's id is not valid. Check `app_id`.
    InvalidAppId210503,
    /// `210504` (HTTP 400): no such app in tenant
    ///
    /// The tenant has no such app, or it is published only in part. Check whether it belongs to the tenant of the caller.
    NoSuchAppInTenant,
    /// `210505` (HTTP 400): target app not a custom app
    ///
    /// The app is not a custom app. Choose one.
    TargetAppNotCustomApp,
    /// `210506` (HTTP 400): no such app
    ///
    /// The app does not exist. Check `app_id`.
    NoSuchApp,
    /// `210508` (HTTP 400): insufficient permission level
    ///
    /// The app may not see another app. Ask for the scope that gets information on versions of apps.
    InsufficientPermissionLevel,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApplicationError: CODES {
    InvalidAppId210503 = 210503, NoSuchAppInTenant = 210504, TargetAppNotCustomApp = 210505,
    NoSuchApp = 210506, InsufficientPermissionLevel = 210508
});

/// Lists the apps that the tenant has installed, by state, price and kind of owner; for custom apps only.
///
/// [`GET /open-apis/application/v6/applications`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/list>) gives [`ListApplicationResponse`] or fails with [`ListApplicationError`].
///
/// Token: tenant. Scopes, any one of: `admin:app.info:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListApplication::new(lang)).items();
/// ```
#[doc(
    alias("application.v6.application.list", "/open-apis/application/v6/applications")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApplication {
    /// How many items a page holds at most. Default: `50`. Range: at most `50`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<String>,
    /// The language. Example: `zh_cn`.
    pub lang: Lang,
    /// Only apps in this state; all where left out. Example: `0`.
    pub status: Option<ApplicationStatus>,
    /// Only free or only paid apps; all where left out. Example: `0`.
    pub payment_type: Option<PaymentType>,
    /// Whether Feishu, a partner or the tenant owns the app; all where left out. Example: `0`.
    pub owner_type: Option<OwnerType>,
}

crate::request_builder!(ListApplication {
    lang(impl Into<Lang>).into();
    page_size(i64), page_token(impl Into<String>).into(), user_id_type(impl Into<String>).into(),
    status(impl Into<ApplicationStatus>).into(), payment_type(impl Into<PaymentType>).into(),
    owner_type(impl Into<OwnerType>).into()
});
crate::request!(ListApplication -> ListApplicationResponse, ListApplicationError {
    "application.v6.application.list", GET "/open-apis/application/v6/applications", [Tenant],
    read_value Data, None, SCOPES = ["admin:app.info:readonly"], LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Query lang "lang", Query status "status", Query payment_type "payment_type",
    Query owner_type "owner_type"
});
crate::paged!(ListApplication: Application {
    page_token, page_size;
    page_token, has_more, app_list
});

/// What `application.v6.application.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationResponse {
    /// The apps.
    pub app_list: Vec<Application>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many apps on this page are switched on.
    pub total_count: Option<i64>,
}

crate::object!(ListApplicationResponse {
    app_list "app_list", page_token "page_token", has_more "has_more", total_count "total_count"
});

/// What `application.v6.application.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListApplicationError {
    /// `211001` (HTTP 400): invalid param
    CommonCategoriesNotExist,
    /// `211002` (HTTP 500): internal error
    ///
    /// The version does not exist, or the server failed. Check `version_id`.
    VersionNotFoundOrError,
    /// `211003` (HTTP 400): page token 错误
    ///
    /// The version does not belong to the app, or the page token is not valid. Check `version_id` or `page_token`.
    VersionMismatchOrPageToken,
    /// `211004` (HTTP 400): page size 错误
    ///
    /// The tenant's plan does not include this, or the page is too large. Check the plan, or `page_size`.
    PlanOrPageSize,
    /// `211005` (HTTP 404): invalid app id
    ///
    /// The app's id is not valid. Check `app_id`.
    InvalidAppId211005,
    /// `211006` (HTTP 403): 权限缺失
    ///
    /// The department is not valid, or a permission is missing. Check `department_id`, or the scopes.
    DepartmentInvalidOrPermissionMissing,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListApplicationError: CODES {
    CommonCategoriesNotExist = 211001 + 1, VersionNotFoundOrError = 211002,
    VersionMismatchOrPageToken = 211003 + 1, PlanOrPageSize = 211004 + 2,
    InvalidAppId211005 = 211005 + 1, DepartmentInvalidOrPermissionMissing = 211006 + 1
});

/// Changes the categories of an app, which decide where the workplace shows it, its callbacks and whether tokens can be refreshed.
///
/// [`PATCH /open-apis/application/v6/applications/:app_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/patch>) gives [`PatchApplicationResponse`] or fails with [`PatchApplicationError`].
///
/// Token: tenant. Scopes, any one of: `admin:app.category:update`, `application:application`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(PatchApplication::new(app_id, lang)).await?;
/// ```
#[doc(
    alias(
        "application.v6.application.patch",
        "/open-apis/application/v6/applications/:app_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchApplication {
    /// The app. Example: `cli_9b445f5258795107`.
    pub app_id: String,
    /// The language. Example: `zh_cn`.
    pub lang: Lang,
    /// The categories of the app, up to three, in words. Length: 1 to 3. Example: `["分析工具"]`.
    pub common_categories: Option<Vec<String>>,
    /// Whether user access tokens can be refreshed. Example: `false`.
    pub allow_refresh_token: Option<bool>,
    /// The callbacks of the app.
    pub callback_info: Option<CallbackInfo>,
}

crate::request_builder!(PatchApplication {
    app_id(impl Into<String>).into(), lang(impl Into<Lang>).into();
    common_categories(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    allow_refresh_token(bool), callback_info(CallbackInfo)
});
crate::request!(PatchApplication -> PatchApplicationResponse, PatchApplicationError {
    "application.v6.application.patch", PATCH "/open-apis/application/v6/applications/:app_id",
    [Tenant], read_value Data, Json,
    SCOPES = ["admin:app.category:update", "application:application"], LIMITS = [10 in 1];
    Path app_id "app_id", Query lang "lang", Body common_categories "common_categories",
    Body allow_refresh_token "allow_refresh_token", Body callback_info "callback_info"
});

/// What `application.v6.application.patch` answers with.
pub type PatchApplicationResponse = crate::Empty;

/// What `application.v6.application.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchApplicationError {
    /// `210503` (HTTP 400): invalid app_id
    ///
    /// The app's id is not valid. Check `app_id`.
    InvalidAppId210503,
    /// `210504` (HTTP 400): no such app in tenant
    ///
    /// The tenant has no such app, or it is published only in part. Check whether it belongs to the tenant of the caller.
    NoSuchAppInTenant,
    /// `210505` (HTTP 400): target app not a custom app
    ///
    /// The app is not a custom app. Choose one.
    TargetAppNotCustomApp,
    /// `210506` (HTTP 400): no such app
    ///
    /// The app does not exist. Check `app_id`.
    NoSuchApp,
    /// `211000` (HTTP 400): size of common categories out of range, should be between 1 and 3
    SizeCommonCategoriesOutRange,
    /// `211001` (HTTP 400): common_categories%d not exist (index starts from 0)
    CommonCategoriesNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchApplicationError: CODES {
    InvalidAppId210503 = 210503, NoSuchAppInTenant = 210504, TargetAppNotCustomApp = 210505,
    NoSuchApp = 210506, SizeCommonCategoriesOutRange = 211000, CommonCategoriesNotExist = 211001
});

/// Lists the tenant's custom apps that wait for review.
///
/// [`GET /open-apis/application/v6/applications/underauditlist`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/underauditlist>) gives [`GetApplicationUnderauditlistResponse`] or fails with [`GetApplicationUnderauditlistError`].
///
/// Token: tenant. Scopes, any one of: `admin:app.info:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let mut items = client.list(GetApplicationUnderauditlist::new(lang)).items();
/// ```
#[doc(
    alias(
        "application.v6.application.underauditlist",
        "/open-apis/application/v6/applications/underauditlist"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplicationUnderauditlist {
    /// The language. Length: at least 1. Example: `zh_cn`.
    pub lang: Lang,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `new-e3c5a0627cdf0c2e057da7257b90376a`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetApplicationUnderauditlist {
    lang(impl Into<Lang>).into();
    page_token(impl Into<String>).into(), page_size(i64), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetApplicationUnderauditlist -> GetApplicationUnderauditlistResponse, GetApplicationUnderauditlistError {
    "application.v6.application.underauditlist",
    GET "/open-apis/application/v6/applications/underauditlist", [Tenant], read_value Data, None,
    SCOPES = ["admin:app.info:readonly"];
    Query lang "lang", Query page_token "page_token", Query page_size "page_size",
    Query user_id_type "user_id_type"
});
crate::paged!(GetApplicationUnderauditlist: Application {
    page_token, page_size;
    page_token, has_more, items
});

/// What `application.v6.application.underauditlist` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationUnderauditlistResponse {
    /// The items of this page.
    pub items: Vec<Application>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(GetApplicationUnderauditlistResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `application.v6.application.underauditlist` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationUnderauditlistError {
    /// `210500` (HTTP 400): page_token does not exist or has expired
    ///
    /// The page token does not exist or has expired, as it does after two hours. Begin again.
    PageTokenDoesNotExistExpired,
    /// `210501` (HTTP 400): invalid page_token
    ///
    /// The page token comes from another app. Use one that this app was given.
    InvalidPageToken,
    /// `210502` (HTTP 400): page_size out of range, should be between 1 and 50
    PageSizeOutOfRange,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApplicationUnderauditlistError: CODES {
    PageTokenDoesNotExistExpired = 210500, InvalidPageToken = 210501, PageSizeOutOfRange = 210502
});
