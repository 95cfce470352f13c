// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_avatar_upload`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Uploads an icon for apps: JPEG, PNG, SVG or BMP, more than 240 by 240 pixels, 2 MB at most.
///
/// [`POST /open-apis/application/v7/app_avatar/upload`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/app_avatar-upload/create>) gives [`CreateAppAvatarUploadResponse`] or fails with [`CreateAppAvatarUploadError`].
///
/// Token: tenant or user. Scopes, any one of: `application:application:patch`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(CreateAppAvatarUpload::new(avatar)).await?;
/// ```
#[doc(
    alias(
        "application.v7.app_avatar_upload.create",
        "/open-apis/application/v7/app_avatar/upload"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAppAvatarUpload {
    /// The image: JPEG, PNG, SVG or BMP, more than 240 by 240 pixels, square corners, 2 MB at most. Example: `file binary`.
    pub avatar: crate::FilePart,
}

crate::request_builder!(CreateAppAvatarUpload { avatar(crate::FilePart); });
crate::request!(CreateAppAvatarUpload -> CreateAppAvatarUploadResponse, CreateAppAvatarUploadError {
    "application.v7.app_avatar_upload.create", POST "/open-apis/application/v7/app_avatar/upload",
    [Tenant, User], read_value Data, Multipart, SCOPES = ["application:application:patch"],
    LIMITS = [10 in 60];
    Body avatar "avatar"
});

/// What `application.v7.app_avatar_upload.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppAvatarUploadResponse {
    /// The address of the icon, to be given when an app is created or changed.
    pub url: Option<String>,
}

crate::object!(CreateAppAvatarUploadResponse { url "url" });

/// What `application.v7.app_avatar_upload.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAppAvatarUploadError {
    /// `210001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid, or the app was not created in the developer console and cannot be published here. Check the parameters and the app.
    InvalidParameterOrAppOrigin,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAppAvatarUploadError: CODES { InvalidParameterOrAppOrigin = 210001 + 1 });
