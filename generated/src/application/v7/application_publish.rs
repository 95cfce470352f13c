// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_publish`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Submits a custom app for publishing: its waiting version, or a new one where there is none.
///
/// [`POST /open-apis/application/v7/applications/:app_id/publish`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-publish/create>) gives [`CreateApplicationPublishResponse`] or fails with [`CreateApplicationPublishError`].
///
/// Token: tenant or user. Scopes, any one of: `application:application:patch`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = CreateApplicationPublish::new().app_id(app_id).remark(remark).changelog(changelog);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "application.v7.application_publish.create",
        "/open-apis/application/v7/applications/:app_id/publish"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateApplicationPublish {
    /// The app. Example: `cli_a508dbf34038d01c`.
    ///
    /// Required.
    pub app_id: Option<String>,
    /// The feature that opens by default on a phone; required where the app has any. Example: `gadget`.
    pub mobile_default_ability: Option<MobileDefaultAbility>,
    /// The feature that opens by default on a computer; required where the app has any. Example: `gadget`.
    pub pc_default_ability: Option<MobileDefaultAbility>,
    /// Why the version should be approved, 500 characters at most. Example: `text`.
    ///
    /// Required.
    pub remark: Option<String>,
    /// What is new, 500 characters at most. Example: `text`.
    ///
    /// Required.
    pub changelog: Option<String>,
    /// The number of the version. Example: `1.1.1`.
    pub version: Option<String>,
}

crate::request_builder!(named CreateApplicationPublish {
    app_id(impl Into<String>).into(),
    mobile_default_ability(impl Into<MobileDefaultAbility>).into(),
    pc_default_ability(impl Into<MobileDefaultAbility>).into(), remark(impl Into<String>).into(),
    changelog(impl Into<String>).into(), version(impl Into<String>).into()
});
crate::request!(CreateApplicationPublish -> CreateApplicationPublishResponse, CreateApplicationPublishError {
    "application.v7.application_publish.create",
    POST "/open-apis/application/v7/applications/:app_id/publish", [Tenant, User], read_value Data,
    Json, SCOPES = ["application:application:patch"], LIMITS = [20 in 60],
    NAMED = [app_id "app_id", remark "remark", changelog "changelog"];
    Path app_id "app_id", Body mobile_default_ability "mobile_default_ability",
    Body pc_default_ability "pc_default_ability", Body remark "remark", Body changelog "changelog",
    Body version "version"
});

/// What `application.v7.application_publish.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationPublishResponse {
    /// The version of the app.
    pub version_id: Option<String>,
    /// The number of the version.
    pub version: Option<String>,
}

crate::object!(CreateApplicationPublishResponse { version_id "version_id", version "version" });

/// What `application.v7.application_publish.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateApplicationPublishError {
    /// `210001` (HTTP 400): As the app was not created in our developer console, it cannot be released using this API.
    ///
    /// A parameter is not valid, or the app was not created in the developer console and cannot be published here. Check the parameters and the app.
    InvalidParameterOrAppOrigin,
    /// `210003` (HTTP 500): Internal server error
    ///
    /// The lists are empty or name the same member twice, or the server failed. Check the lists to add and to remove, or try again later.
    ConflictingListsOrServerError,
    /// `210036` (HTTP 403): Lack of permission to update other app.
    LackPermissionUpdateOtherApp,
    /// `210302` (HTTP 400): Unable to submit the release request, as the app is currently under review.
    UnableToSubmitReleaseRequest,
    /// `210303` (HTTP 400): Invalid version number. The number should be in the form X.X.X
    InvalidVersionNumber,
    /// `210304` (HTTP 400): Missing required fields
    ///
    /// A required field is missing. Check the fields.
    MissingRequiredFields,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateApplicationPublishError: CODES {
    InvalidParameterOrAppOrigin = 210001, ConflictingListsOrServerError = 210003,
    LackPermissionUpdateOtherApp = 210036, UnableToSubmitReleaseRequest = 210302,
    InvalidVersionNumber = 210303, MissingRequiredFields = 210304
});
