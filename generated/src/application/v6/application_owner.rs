// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_owner`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Makes another user the owner of a custom app; a user can only do so as its current owner.
///
/// [`PUT /open-apis/application/v6/applications/:app_id/owner`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-owner/update>) gives [`UpdateApplicationOwnerResponse`] or fails with [`UpdateApplicationOwnerError`].
///
/// Token: tenant or user. Scopes, any one of: `application:application.collaborators:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(UpdateApplicationOwner::new(app_id, owner_id)).await?;
/// ```
#[doc(
    alias(
        "application.v6.application_owner.update",
        "/open-apis/application/v6/applications/:app_id/owner"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateApplicationOwner {
    /// The app. Example: `cli_a306c5476fb8d00c`.
    pub app_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The new owner, by the kind of id that the call uses. Example: `ou_84aad35d084aa403a838cf73ee184670`.
    pub owner_id: String,
}

crate::request_builder!(UpdateApplicationOwner {
    app_id(impl Into<String>).into(), owner_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(UpdateApplicationOwner -> UpdateApplicationOwnerResponse, UpdateApplicationOwnerError {
    "application.v6.application_owner.update",
    PUT "/open-apis/application/v6/applications/:app_id/owner", [Tenant, User], read_value Data,
    Json, SCOPES = ["application:application.collaborators:write"], LIMITS = [100 in 60];
    Path app_id "app_id", Query user_id_type "user_id_type", Body owner_id "owner_id"
});

/// What `application.v6.application_owner.update` answers with.
pub type UpdateApplicationOwnerResponse = crate::Empty;

/// What `application.v6.application_owner.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateApplicationOwnerError {
    /// `210021` (HTTP 404): The specified application does not exist
    ///
    /// The app does not exist, or was not created in the developer console. Check `app_id`.
    SpecifiedApplicationDoesNotExist,
    /// `210022` (HTTP 500): Internal server error
    ///
    /// The server failed. Try again, or ask the support.
    InternalServerError,
    /// `210023` (HTTP 400): Param is invalid
    ///
    /// A parameter is not valid. See the message.
    ParamIsInvalid,
    /// `210024` (HTTP 400): This API only does not support to update ISV App, only support to update Self-Built App
    ApiOnlyDoesNotSupportUpdate,
    /// `210025` (HTTP 403): The current user has no permission to modify the app configurations
    UserNoPermissionModifyAppConfigurations,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateApplicationOwnerError: CODES {
    SpecifiedApplicationDoesNotExist = 210021, InternalServerError = 210022,
    ParamIsInvalid = 210023, ApiOnlyDoesNotSupportUpdate = 210024,
    UserNoPermissionModifyAppConfigurations = 210025
});
