// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_app_version`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the part of the contacts that a version of a custom app asks for; what is in effect may differ.
///
/// [`GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/contacts_range_suggest>) gives [`SuggestApplicationAppVersionContactsRangeResponse`] or fails with [`SuggestApplicationAppVersionContactsRangeError`].
///
/// Token: tenant. Scopes, any one of: `application:application:self_manage`, `application:application.app_version:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = SuggestApplicationAppVersionContactsRange::new(app_id, version_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "application.v6.application_app_version.contacts_range_suggest",
        "/open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SuggestApplicationAppVersionContactsRange {
    /// The app. Example: `cli_9f3ca975326b501b`.
    pub app_id: String,
    /// The version of the app. Example: `oav_d317f090b7258ad0372aa53963cda70d`.
    pub version_id: String,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(SuggestApplicationAppVersionContactsRange {
    app_id(impl Into<String>).into(), version_id(impl Into<String>).into();
    department_id_type(impl Into<DepartmentIdType>).into(),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(SuggestApplicationAppVersionContactsRange -> SuggestApplicationAppVersionContactsRangeResponse, SuggestApplicationAppVersionContactsRangeError {
    "application.v6.application_app_version.contacts_range_suggest",
    GET "/open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest",
    [Tenant], read_value Data, None,
    SCOPES = ["application:application:self_manage", "application:application.app_version:readonly"],
    LIMITS = [100 in 60];
    Path app_id "app_id", Path version_id "version_id",
    Query department_id_type "department_id_type", Query user_id_type "user_id_type"
});

/// What `application.v6.application_app_version.contacts_range_suggest` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuggestApplicationAppVersionContactsRangeResponse {
    /// The part of the contacts that the version asks for; none where it changes nothing.
    pub contacts_range: Option<ApplicationAppContactsRange>,
}

crate::object!(SuggestApplicationAppVersionContactsRangeResponse {
    contacts_range "contacts_range"
});

/// What `application.v6.application_app_version.contacts_range_suggest` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SuggestApplicationAppVersionContactsRangeError {
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
    /// `211003` (HTTP 400): no such version of desired app
    ///
    /// The version does not belong to the app, or the page token is not valid. Check `version_id` or `page_token`.
    VersionMismatchOrPageToken,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SuggestApplicationAppVersionContactsRangeError: CODES {
    InvalidAppId210503 = 210503, NoSuchAppInTenant = 210504, TargetAppNotCustomApp = 210505,
    NoSuchApp = 210506, InsufficientPermissionLevel = 210508, VersionMismatchOrPageToken = 211003
});

/// Gets a version of an app: its names, scopes, events, features and how its review went.
///
/// [`GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/get>) gives [`GetApplicationAppVersionResponse`] or fails with [`GetApplicationAppVersionError`].
///
/// Token: tenant. Scopes, any one of: `application:application:self_manage`, `application:application.app_version:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetApplicationAppVersion::new(app_id, version_id, lang)).await?;
/// ```
#[doc(
    alias(
        "application.v6.application_app_version.get",
        "/open-apis/application/v6/applications/:app_id/app_versions/:version_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplicationAppVersion {
    /// The app. Example: `cli_9f3ca975326b501b`.
    pub app_id: String,
    /// The version of the app. Example: `oav_d317f090b7258ad0372aa53963cda70d`.
    pub version_id: String,
    /// The language. Example: `zh_cn`.
    pub lang: Lang,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetApplicationAppVersion {
    app_id(impl Into<String>).into(), version_id(impl Into<String>).into(),
    lang(impl Into<Lang>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetApplicationAppVersion -> GetApplicationAppVersionResponse, GetApplicationAppVersionError {
    "application.v6.application_app_version.get",
    GET "/open-apis/application/v6/applications/:app_id/app_versions/:version_id", [Tenant],
    read_value Data, None,
    SCOPES = ["application:application:self_manage", "application:application.app_version:readonly"],
    LIMITS = [100 in 60];
    Path app_id "app_id", Path version_id "version_id", Query lang "lang",
    Query user_id_type "user_id_type"
});

/// What `application.v6.application_app_version.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationAppVersionResponse {
    /// The version of the app.
    pub app_version: Option<ApplicationAppVersion>,
}

crate::object!(GetApplicationAppVersionResponse { app_version "app_version" });

/// What `application.v6.application_app_version.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationAppVersionError {
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
    /// `211002` (HTTP 400): no such version_id
    ///
    /// The version does not exist, or the server failed. Check `version_id`.
    VersionNotFoundOrError,
    /// `211003` (HTTP 400): no such version of desired app
    ///
    /// The version does not belong to the app, or the page token is not valid. Check `version_id` or `page_token`.
    VersionMismatchOrPageToken,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApplicationAppVersionError: CODES {
    InvalidAppId210503 = 210503, NoSuchAppInTenant = 210504, TargetAppNotCustomApp = 210505,
    NoSuchApp = 210506, InsufficientPermissionLevel = 210508, VersionNotFoundOrError = 211002 + 1,
    VersionMismatchOrPageToken = 211003
});

/// Lists the versions of an app, latest first unless told otherwise.
///
/// [`GET /open-apis/application/v6/applications/:app_id/app_versions`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/list>) gives [`ListApplicationAppVersionResponse`] or fails with [`ListApplicationAppVersionError`].
///
/// Token: tenant. Scopes, any one of: `application:application:self_manage`, `application:application.app_version:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListApplicationAppVersion::new(app_id, lang)).items();
/// ```
#[doc(
    alias(
        "application.v6.application_app_version.list",
        "/open-apis/application/v6/applications/:app_id/app_versions"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApplicationAppVersion {
    /// The app. Example: `cli_9b445f5258795107`.
    pub app_id: String,
    /// The language. Length: at least 1. Example: `zh_cn`.
    pub lang: Lang,
    /// How many items a page holds at most. Default: `20`. Range: `1` to `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `new-e3c5a0627cdf0c2e057da7257b90376a`.
    pub page_token: Option<String>,
    /// Whether the latest or the earliest comes first. Default: `0`. Example: `0`.
    pub order: Option<ApplicationAppVersionOrder>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListApplicationAppVersion {
    app_id(impl Into<String>).into(), lang(impl Into<Lang>).into();
    page_size(i64), page_token(impl Into<String>).into(),
    order(impl Into<ApplicationAppVersionOrder>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListApplicationAppVersion -> ListApplicationAppVersionResponse, ListApplicationAppVersionError {
    "application.v6.application_app_version.list",
    GET "/open-apis/application/v6/applications/:app_id/app_versions", [Tenant], read_value Data,
    None,
    SCOPES = ["application:application:self_manage", "application:application.app_version:readonly"],
    LIMITS = [100 in 60];
    Path app_id "app_id", Query lang "lang", Query page_size "page_size",
    Query page_token "page_token", Query order "order", Query user_id_type "user_id_type"
});
crate::paged!(ListApplicationAppVersion: ApplicationAppVersion {
    page_token, page_size;
    page_token, has_more, items
});

/// What `application.v6.application_app_version.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAppVersionResponse {
    /// The items of this page.
    pub items: Vec<ApplicationAppVersion>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListApplicationAppVersionResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `application.v6.application_app_version.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListApplicationAppVersionError {
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
    /// `210508` (HTTP 400): insufficient permission level
    ///
    /// The app may not see another app. Ask for the scope that gets information on versions of apps.
    InsufficientPermissionLevel,
    /// `210514` (HTTP 400): invalid order
    ///
    /// The order is not valid. Use 0 or 1.
    InvalidOrder,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListApplicationAppVersionError: CODES {
    PageTokenDoesNotExistExpired = 210500, InvalidPageToken = 210501, InvalidAppId210503 = 210503,
    NoSuchAppInTenant = 210504, TargetAppNotCustomApp = 210505, NoSuchApp = 210506,
    InsufficientPermissionLevel = 210508, InvalidOrder = 210514
});

/// Approves or rejects a version of an app; an approved one goes live, and a rejection needs a reason.
///
/// [`PATCH /open-apis/application/v6/applications/:app_id/app_versions/:version_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/patch>) gives [`PatchApplicationAppVersionResponse`] or fails with [`PatchApplicationAppVersionError`].
///
/// Token: tenant. Scopes, any one of: `application:application.app_version`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let request = PatchApplicationAppVersion::new(user_id_type).app_id(app_id).version_id(version_id).operator_id(operator_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "application.v6.application_app_version.patch",
        "/open-apis/application/v6/applications/:app_id/app_versions/:version_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchApplicationAppVersion {
    /// The app. Example: `cli_9f3ca975326b501b`.
    ///
    /// Required.
    pub app_id: Option<String>,
    /// The version of the app. Example: `oav_d317f090b7258ad0372aa53963cda70d`.
    ///
    /// Required.
    pub version_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// Who reviews the version, by the open id. Example: `ou_4065981088f8ef67a504ba8bd6b24d85`.
    ///
    /// Required.
    pub operator_id: Option<String>,
    /// Why the version is rejected; required for that. Example: `拒绝理由`.
    pub reject_reason: Option<String>,
    /// How the review ended. Example: `1`.
    pub status: Option<ApplicationAppVersionStatus>,
}

crate::request_builder!(named PatchApplicationAppVersion {
    user_id_type(impl Into<UserIdType>).into();
    app_id(impl Into<String>).into(), version_id(impl Into<String>).into(),
    operator_id(impl Into<String>).into(), reject_reason(impl Into<String>).into(),
    status(impl Into<ApplicationAppVersionStatus>).into()
});
crate::request!(PatchApplicationAppVersion -> PatchApplicationAppVersionResponse, PatchApplicationAppVersionError {
    "application.v6.application_app_version.patch",
    PATCH "/open-apis/application/v6/applications/:app_id/app_versions/:version_id", [Tenant],
    read_value Data, Json, SCOPES = ["application:application.app_version"],
    NAMED = [app_id "app_id", version_id "version_id", operator_id "operator_id"];
    Path app_id "app_id", Path version_id "version_id", Query user_id_type "user_id_type",
    Query operator_id "operator_id", Query reject_reason "reject_reason", Body status "status"
});

/// What `application.v6.application_app_version.patch` answers with.
pub type PatchApplicationAppVersionResponse = crate::Empty;

/// What `application.v6.application_app_version.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchApplicationAppVersionError {
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
    /// `210507` (HTTP 400): no such user_id
    ///
    /// The user does not exist. Check the user's id.
    NoSuchUserId,
    /// `211002` (HTTP 400): no such version_id
    ///
    /// The version does not exist, or the server failed. Check `version_id`.
    VersionNotFoundOrError,
    /// `211003` (HTTP 400): no such version of desired app
    ///
    /// The version does not belong to the app, or the page token is not valid. Check `version_id` or `page_token`.
    VersionMismatchOrPageToken,
    /// `211004` (HTTP 400): no authority for quota limit
    ///
    /// The tenant's plan does not include this, or the page is too large. Check the plan, or `page_size`.
    PlanOrPageSize,
    /// `211005` (HTTP 400): invalid app id
    ///
    /// The app's id is not valid. Check `app_id`.
    InvalidAppId211005,
    /// `211006` (HTTP 400): invalid department id
    ///
    /// The department is not valid, or a permission is missing. Check `department_id`, or the scopes.
    DepartmentInvalidOrPermissionMissing,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchApplicationAppVersionError: CODES {
    InvalidAppId210503 = 210503, NoSuchAppInTenant = 210504, TargetAppNotCustomApp = 210505,
    NoSuchApp = 210506, NoSuchUserId = 210507, VersionNotFoundOrError = 211002 + 1,
    VersionMismatchOrPageToken = 211003, PlanOrPageSize = 211004, InvalidAppId211005 = 211005,
    DepartmentInvalidOrPermissionMissing = 211006
});
