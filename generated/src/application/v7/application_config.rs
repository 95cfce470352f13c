// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_config`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Changes scopes, events, security, visibility and callbacks of a custom app; most of it takes effect once a version is published.
///
/// [`PATCH /open-apis/application/v7/applications/:app_id/config`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-config/patch>) gives [`PatchApplicationConfigResponse`] or fails with [`PatchApplicationConfigError`].
///
/// Token: tenant or user. Scopes, any one of: `application:application:patch`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(PatchApplicationConfig::new(app_id)).await?;
/// ```
#[doc(
    alias(
        "application.v7.application_config.patch",
        "/open-apis/application/v7/applications/:app_id/config"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchApplicationConfig {
    /// The app. Example: `cli_a306c5476fb8d00c`.
    pub app_id: String,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The scopes to add or remove.
    pub scope: Option<AppConfigScope>,
    /// The events to subscribe to or no longer.
    pub event: Option<AppConfigEvent>,
    /// The security settings.
    pub security: Option<AppConfigSecurity>,
    /// Who may use the app.
    pub visibility: Option<AppConfigVisibility>,
    /// The part of the contacts that the app can see.
    pub contacts: Option<AppConfigContactsRange>,
    /// How events and callbacks are encrypted and verified.
    pub event_and_callback_encrypt_strategy: Option<EventAndCallbackEncryptStrategy>,
    /// The callbacks.
    pub callback: Option<AppConfigCallback>,
}

crate::request_builder!(PatchApplicationConfig {
    app_id(impl Into<String>).into();
    department_id_type(impl Into<DepartmentIdType>).into(),
    user_id_type(impl Into<UserIdType>).into(), scope(AppConfigScope), event(AppConfigEvent),
    security(AppConfigSecurity), visibility(AppConfigVisibility), contacts(AppConfigContactsRange),
    event_and_callback_encrypt_strategy(EventAndCallbackEncryptStrategy),
    callback(AppConfigCallback)
});
crate::request!(PatchApplicationConfig -> PatchApplicationConfigResponse, PatchApplicationConfigError {
    "application.v7.application_config.patch",
    PATCH "/open-apis/application/v7/applications/:app_id/config", [Tenant, User], read_value Data,
    Json, SCOPES = ["application:application:patch"], LIMITS = [100 in 60], HAS_SECRETS = true;
    Path app_id "app_id", Query department_id_type "department_id_type",
    Query user_id_type "user_id_type", Body scope "scope", Body event "event",
    Body security "security", Body visibility "visibility", Body contacts "contacts",
    Body event_and_callback_encrypt_strategy "event_and_callback_encrypt_strategy",
    Body callback "callback"
});

/// What `application.v7.application_config.patch` answers with.
pub type PatchApplicationConfigResponse = crate::Empty;

/// What `application.v7.application_config.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchApplicationConfigError {
    /// `210031` (HTTP 400): Param is invalid
    ///
    /// A parameter is not valid. See the message.
    ParamIsInvalid,
    /// `210032` (HTTP 404): The specified application does not exist
    SpecifiedApplicationDoesNotExist,
    /// `210033` (HTTP 500): Internal server error
    ///
    /// The server failed. Try again later, or ask the support.
    InternalServerError,
    /// `210034` (HTTP 400): This API only does not support to update ISV App, only support to update Self-Built App
    ApiOnlyDoesNotSupportUpdate,
    /// `210035` (HTTP 403): As the app was created via Base, it cannot be updated using this API.
    CreatedViaBase,
    /// `210036` (HTTP 403): Lack of permission to update other app.
    LackPermissionUpdateOtherApp,
    /// `210037` (HTTP 403): The current user has no permission to modify the app configurations
    UserNoPermissionModifyAppConfigurations,
    /// `210040` (HTTP 403): Unable to update configurations, as the app is currently under review.
    UnableToUpdateConfigurations,
    /// `210041` (HTTP 400): The scope that parameter indicated needs robot ability to be enable first.
    ScopeParameterIndicatedNeedsRobotAbility,
    /// `210042` (HTTP 400): The validation for event.request_url failed.
    ValidationForEventRequestUrlFailed,
    /// `210043` (HTTP 403): The specified application is not created via developer platform, can not modify by this API
    ApplicationNotCreatedViaDeveloper,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchApplicationConfigError: CODES {
    ParamIsInvalid = 210031, SpecifiedApplicationDoesNotExist = 210032,
    InternalServerError = 210033, ApiOnlyDoesNotSupportUpdate = 210034, CreatedViaBase = 210035,
    LackPermissionUpdateOtherApp = 210036, UserNoPermissionModifyAppConfigurations = 210037,
    UnableToUpdateConfigurations = 210040, ScopeParameterIndicatedNeedsRobotAbility = 210041,
    ValidationForEventRequestUrlFailed = 210042, ApplicationNotCreatedViaDeveloper = 210043
});
