// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_ability`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Changes the web app and the bot of a custom app; fields left out stay. Takes effect once a version is published.
///
/// [`PATCH /open-apis/application/v7/applications/:app_id/ability`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-ability/patch>) gives [`PatchApplicationAbilityResponse`] or fails with [`PatchApplicationAbilityError`].
///
/// Token: tenant or user. Scopes, any one of: `application:application:patch`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(PatchApplicationAbility::new(app_id)).await?;
/// ```
#[doc(
    alias(
        "application.v7.application_ability.patch",
        "/open-apis/application/v7/applications/:app_id/ability"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchApplicationAbility {
    /// The app. Example: `cli_a42d0b833ab8d01b`.
    pub app_id: String,
    /// The web app.
    pub web_app: Option<AppAbilityWeb>,
    /// The bot of the app.
    pub bot: Option<AppAbilityBot>,
}

crate::request_builder!(PatchApplicationAbility {
    app_id(impl Into<String>).into();
    web_app(AppAbilityWeb), bot(AppAbilityBot)
});
crate::request!(PatchApplicationAbility -> PatchApplicationAbilityResponse, PatchApplicationAbilityError {
    "application.v7.application_ability.patch",
    PATCH "/open-apis/application/v7/applications/:app_id/ability", [Tenant, User], read_value Data,
    Json, SCOPES = ["application:application:patch"], LIMITS = [100 in 60];
    Path app_id "app_id", Body web_app "web_app", Body bot "bot"
});

/// What `application.v7.application_ability.patch` answers with.
pub type PatchApplicationAbilityResponse = crate::Empty;

/// What `application.v7.application_ability.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchApplicationAbilityError {
    /// `210011` (HTTP 400): Param is invalid
    ///
    /// A parameter is not valid. See the message.
    ParamIsInvalid,
    /// `210012` (HTTP 404): The specified application does not exist
    SpecifiedApplicationDoesNotExist,
    /// `210013` (HTTP 500): Internal server error
    ///
    /// The server failed. Try again later, or ask the support.
    InternalServerError,
    /// `210014` (HTTP 400): This API only does not support to update ISV App, only support to update Self-Built App
    ApiOnlyDoesNotSupportUpdate,
    /// `210015` (HTTP 403): As the App was created via Base, it cannot be updated using this API.
    CreatedViaBase,
    /// `210016` (HTTP 403): Lack of permission to update other App.
    LackPermissionUpdateOtherApp,
    /// `210017` (HTTP 403): The current user has no permission to modify the app configurations
    UserNoPermissionModifyAppConfigurations,
    /// `210019` (HTTP 400): The validation for message_card_callback_url failed.
    ValidationMessageCardCallbackUrlFailed,
    /// `210020` (HTTP 400): Unable to update configurations, as the app is currently under review.
    UnableToUpdateConfigurations,
    /// `210021` (HTTP 403): The specified application is not created via developer platform, can not modify by this API
    ///
    /// The app does not exist, or was not created in the developer console. Check `app_id`.
    ApplicationNotCreatedViaDeveloper,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchApplicationAbilityError: CODES {
    ParamIsInvalid = 210011, SpecifiedApplicationDoesNotExist = 210012,
    InternalServerError = 210013, ApiOnlyDoesNotSupportUpdate = 210014, CreatedViaBase = 210015,
    LackPermissionUpdateOtherApp = 210016, UserNoPermissionModifyAppConfigurations = 210017,
    ValidationMessageCardCallbackUrlFailed = 210019, UnableToUpdateConfigurations = 210020,
    ApplicationNotCreatedViaDeveloper = 210021
});
