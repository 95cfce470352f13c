// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_collaborators`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the people who work on an app: administrators, developers and operators.
///
/// [`GET /open-apis/application/v6/applications/:app_id/collaborators`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-collaborators/get>) gives [`GetApplicationCollaboratorsResponse`] or fails with [`GetApplicationCollaboratorsError`].
///
/// Token: tenant or user. Scopes, any one of: `application:application:self_manage`, `admin:app.info:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(GetApplicationCollaborators::new(app_id)).await?;
/// ```
#[doc(
    alias(
        "application.v6.application_collaborators.get",
        "/open-apis/application/v6/applications/:app_id/collaborators"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApplicationCollaborators {
    /// The app. Example: `cli_a5002df1b6f8d01c`.
    pub app_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetApplicationCollaborators {
    app_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetApplicationCollaborators -> GetApplicationCollaboratorsResponse, GetApplicationCollaboratorsError {
    "application.v6.application_collaborators.get",
    GET "/open-apis/application/v6/applications/:app_id/collaborators", [Tenant, User],
    read_value Data, None,
    SCOPES = ["application:application:self_manage", "admin:app.info:readonly"], LIMITS = [10 in 60];
    Path app_id "app_id", Query user_id_type "user_id_type"
});

/// What `application.v6.application_collaborators.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationCollaboratorsResponse {
    /// The people who work on the app.
    pub collaborators: Vec<AppCollaborator>,
}

crate::object!(GetApplicationCollaboratorsResponse { collaborators "collaborators" });

/// What `application.v6.application_collaborators.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApplicationCollaboratorsError {
    /// `210001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid, or the app was not created in the developer console and cannot be published here. Check the parameters and the app.
    InvalidParameterOrAppOrigin,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApplicationCollaboratorsError: CODES {
    InvalidParameterOrAppOrigin = 210001 + 1
});

/// Adds people to those who work on an app and removes others; those added are notified.
///
/// [`PUT /open-apis/application/v6/applications/:app_id/collaborators`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-collaborators/update>) gives [`UpdateApplicationCollaboratorsResponse`] or fails with [`UpdateApplicationCollaboratorsError`].
///
/// Token: tenant or user. Scopes, any one of: `application:application.collaborators:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(UpdateApplicationCollaborators::new(app_id)).await?;
/// ```
#[doc(
    alias(
        "application.v6.application_collaborators.update",
        "/open-apis/application/v6/applications/:app_id/collaborators"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateApplicationCollaborators {
    /// The app. Example: `cli_a5002df1b6f8d01c`.
    pub app_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The people to add, with their roles. Length: 0 to 5.
    pub adds: Option<Vec<AppCollaborator>>,
    /// The people to remove, by the kind of id that the call uses. Length: 0 to 5. Example: `["ou_84aad35d084aa403a838cf73ee18467"]`.
    pub removes: Option<Vec<String>>,
}

crate::request_builder!(UpdateApplicationCollaborators {
    app_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    adds(impl IntoIterator<Item = impl Into<AppCollaborator>>).into_iter().map(Into::into).collect(),
    removes(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateApplicationCollaborators -> UpdateApplicationCollaboratorsResponse, UpdateApplicationCollaboratorsError {
    "application.v6.application_collaborators.update",
    PUT "/open-apis/application/v6/applications/:app_id/collaborators", [Tenant, User],
    read_value Data, Json, SCOPES = ["application:application.collaborators:write"],
    LIMITS = [10 in 60];
    Path app_id "app_id", Query user_id_type "user_id_type", Body adds "adds",
    Body removes "removes"
});

/// What `application.v6.application_collaborators.update` answers with.
pub type UpdateApplicationCollaboratorsResponse = crate::Empty;

/// What `application.v6.application_collaborators.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateApplicationCollaboratorsError {
    /// `210001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid, or the app was not created in the developer console and cannot be published here. Check the parameters and the app.
    InvalidParameterOrAppOrigin,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateApplicationCollaboratorsError: CODES {
    InvalidParameterOrAppOrigin = 210001 + 1
});
