// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_management`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Switches an installed app, custom or from the store, on or off for the tenant.
///
/// [`PUT /open-apis/application/v6/applications/:app_id/management`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-management/update>) gives [`UpdateApplicationManagementResponse`] or fails with [`UpdateApplicationManagementError`].
///
/// Token: tenant. Scopes, any one of: `admin:app.enable:write`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(UpdateApplicationManagement::new(app_id)).await?;
/// ```
#[doc(
    alias(
        "application.v6.application_management.update",
        "/open-apis/application/v6/applications/:app_id/management"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateApplicationManagement {
    /// The app. Example: `cli_a4517c8461f8100a`.
    pub app_id: String,
    /// Whether the app is to be switched on. Example: `true`.
    pub enable: Option<bool>,
}

crate::request_builder!(UpdateApplicationManagement {
    app_id(impl Into<String>).into();
    enable(bool)
});
crate::request!(UpdateApplicationManagement -> UpdateApplicationManagementResponse, UpdateApplicationManagementError {
    "application.v6.application_management.update",
    PUT "/open-apis/application/v6/applications/:app_id/management", [Tenant], read_value Data,
    Json, SCOPES = ["admin:app.enable:write"], LIMITS = [10 in 60];
    Path app_id "app_id", Body enable "enable"
});

/// What `application.v6.application_management.update` answers with.
pub type UpdateApplicationManagementResponse = crate::Empty;

/// What `application.v6.application_management.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateApplicationManagementError {
    /// `210001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid, or the app was not created in the developer console and cannot be published here. Check the parameters and the app.
    InvalidParameterOrAppOrigin,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateApplicationManagementError: CODES {
    InvalidParameterOrAppOrigin = 210001 + 1
});
