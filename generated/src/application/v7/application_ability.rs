// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_ability`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Changes the web app and the bot of a custom app; fields left out stay. Takes effect once a version is published.
///
/// `PATCH /open-apis/application/v7/applications/:app_id/ability`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `application:application:patch`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-ability/patch>
#[doc(alias = "application.v7.application_ability.patch")]
#[doc(alias = "/open-apis/application/v7/applications/:app_id/ability")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchApplicationAbility {
    /// The app.
    ///
    /// Example: `cli_a42d0b833ab8d01b`.
    pub app_id: String,
    /// The web app.
    pub web_app: Option<AppAbilityWeb>,
    /// The bot of the app.
    pub bot: Option<AppAbilityBot>,
}

impl PatchApplicationAbility {
    /// A request with what the endpoint requires.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            web_app: None,
            bot: None,
        }
    }
}

crate::setters!(PatchApplicationAbility { web_app(AppAbilityWeb), bot(AppAbilityBot) });

crate::request!(PatchApplicationAbility -> PatchApplicationAbilityResponse, PatchApplicationAbilityError {
    "application.v7.application_ability.patch",
    PATCH "/open-apis/application/v7/applications/:app_id/ability", None, [Tenant, User],
    read_value Data, Json;
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
    #[doc(alias = "210011")]
    ParamIsInvalid,
    /// `210012` (HTTP 404): The specified application does not exist
    #[doc(alias = "210012")]
    SpecifiedApplicationDoesNotExist,
    /// `210013` (HTTP 500): Internal server error
    ///
    /// The server failed. Try again later, or ask the support.
    #[doc(alias = "210013")]
    InternalServerError,
    /// `210014` (HTTP 400): This API only does not support to update ISV App, only support to update Self-Built App
    #[doc(alias = "210014")]
    ApiOnlyDoesNotSupportUpdate,
    /// `210015` (HTTP 403): As the App was created via Base, it cannot be updated using this API.
    #[doc(alias = "210015")]
    AsAppWasCreatedViaBase,
    /// `210016` (HTTP 403): Lack of permission to update other App.
    #[doc(alias = "210016")]
    LackPermissionUpdateOtherApp,
    /// `210017` (HTTP 403): The current user has no permission to modify the app configurations
    #[doc(alias = "210017")]
    UserNoPermissionModifyAppConfigurations,
    /// `210019` (HTTP 400): The validation for message_card_callback_url failed.
    #[doc(alias = "210019")]
    ValidationMessageCardCallbackUrlFailed,
    /// `210020` (HTTP 400): Unable to update configurations, as the app is currently under review.
    #[doc(alias = "210020")]
    UnableToUpdateConfigurations,
    /// `210021` (HTTP 403): The specified application is not created via developer platform, can not modify by this API
    ///
    /// The app does not exist, or was not created in the developer console. Check `app_id`.
    #[doc(alias = "210021")]
    ApplicationNotCreatedViaDeveloper,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchApplicationAbilityError: CODES {
    ParamIsInvalid = 210011, SpecifiedApplicationDoesNotExist = 210012,
    InternalServerError = 210013, ApiOnlyDoesNotSupportUpdate = 210014,
    AsAppWasCreatedViaBase = 210015, LackPermissionUpdateOtherApp = 210016,
    UserNoPermissionModifyAppConfigurations = 210017,
    ValidationMessageCardCallbackUrlFailed = 210019, UnableToUpdateConfigurations = 210020,
    ApplicationNotCreatedViaDeveloper = 210021
});
