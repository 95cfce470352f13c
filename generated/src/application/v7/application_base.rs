// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_base`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Changes the names, descriptions, icon and home page of a custom app; fields left out stay. Takes effect once a version is published.
///
/// [`PATCH /open-apis/application/v7/applications/:app_id/base`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-base/patch>) gives [`PatchApplicationBaseResponse`] or fails with [`PatchApplicationBaseError`].
///
/// Token: tenant or user. Scopes, any one of: `application:application:patch`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(PatchApplicationBase::new(app_id)).await?;
/// ```
#[doc(
    alias(
        "application.v7.application_base.patch",
        "/open-apis/application/v7/applications/:app_id/base"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchApplicationBase {
    /// The app. Example: `cli_a306c5476fb8d00c`.
    pub app_id: String,
    /// The texts by language. Length: 1 to 100.
    pub i18ns: Option<Vec<AppI18nInfo>>,
    /// The address of the icon. Length: at most 512. Example: `https://s3-imfile.feishucdn.com/static-resource/v1/v2_953a8fc1-50bd-4b2e-87e2-b09e47dba23g`.
    pub avatar_url: Option<String>,
    /// The address of the app's administration. Length: at most 512. Example: `https://open.feishu.cn/`.
    pub homepage_url: Option<String>,
}

crate::request_builder!(PatchApplicationBase {
    app_id(impl Into<String>).into();
    i18ns(impl IntoIterator<Item = impl Into<AppI18nInfo>>).into_iter().map(Into::into).collect(),
    avatar_url(impl Into<String>).into(), homepage_url(impl Into<String>).into()
});
crate::request!(PatchApplicationBase -> PatchApplicationBaseResponse, PatchApplicationBaseError {
    "application.v7.application_base.patch",
    PATCH "/open-apis/application/v7/applications/:app_id/base", [Tenant, User], read_value Data,
    Json, SCOPES = ["application:application:patch"], LIMITS = [100 in 60];
    Path app_id "app_id", Body i18ns "i18ns", Body avatar_url "avatar_url",
    Body homepage_url "homepage_url"
});

/// What `application.v7.application_base.patch` answers with.
pub type PatchApplicationBaseResponse = crate::Empty;

/// What `application.v7.application_base.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchApplicationBaseError {
    /// `210002` (HTTP 404): The specified application does not exist
    ///
    /// The app does not exist, or the tenant has not installed it. Check `app_id`.
    SpecifiedApplicationDoesNotExist,
    /// `210003` (HTTP 500): Internal server error
    ///
    /// The lists are empty or name the same member twice, or the server failed. Check the lists to add and to remove, or try again later.
    ConflictingListsOrServerError,
    /// `210004` (HTTP 400): This API only does not support to update ISV App, only support to update Self-Built App
    ///
    /// The server failed, or the app is a vendor's, which cannot be changed here. Try again later, or use a custom app.
    ServerErrorOrVendorApp,
    /// `210005` (HTTP 403): As the App was created via Base, it cannot be updated using this API.
    ///
    /// A group is not valid, or the app was created with Base and cannot be changed here. Check `group_ids`, or use an app from the developer console.
    InvalidGroupOrBaseApp,
    /// `210006` (HTTP 403): Lack of permission to update other app.
    ///
    /// The app is special and cannot be changed so, or an app tried to change another. Check the app, or let it change itself.
    AppCannotBeChanged,
    /// `210007` (HTTP 403): The current user has no permission to modify the app configurations
    UserNoPermissionModifyAppConfigurations,
    /// `210010` (HTTP 400): Unable to update configurations, as the app is currently under review.
    UnableToUpdateConfigurations,
    /// `210011` (HTTP 400): Param is invalid
    ///
    /// A parameter is not valid. See the message.
    ParamIsInvalid,
    /// `210021` (HTTP 403): The specified application is not created via developer platform, can not modify by this API
    ///
    /// The app does not exist, or was not created in the developer console. Check `app_id`.
    ApplicationNotCreatedViaDeveloper,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchApplicationBaseError: CODES {
    SpecifiedApplicationDoesNotExist = 210002, ConflictingListsOrServerError = 210003,
    ServerErrorOrVendorApp = 210004, InvalidGroupOrBaseApp = 210005, AppCannotBeChanged = 210006,
    UserNoPermissionModifyAppConfigurations = 210007, UnableToUpdateConfigurations = 210010,
    ParamIsInvalid = 210011, ApplicationNotCreatedViaDeveloper = 210021
});
