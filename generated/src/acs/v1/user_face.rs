// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_face`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Downloads the face photo that is stored for a user.
///
/// [`GET /open-apis/acs/v1/users/:user_id/face`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user-face/get>) gives [`Download`](crate::Download) or fails with [`GetUserFaceError`].
///
/// Token: tenant. Scopes, any one of: `acs:users`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let response = client.send(GetUserFace::new(user_id)).await?;
/// ```
#[doc(alias("acs.v1.user_face.get", "/open-apis/acs/v1/users/:user_id/face"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserFace {
    /// The user, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub user_id: String,
    /// Whether to get the cropped photo. Example: `true`.
    pub is_cropped: Option<bool>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetUserFace {
    user_id(impl Into<String>).into();
    is_cropped(bool), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetUserFace -> crate::Download, GetUserFaceError {
    "acs.v1.user_face.get", GET "/open-apis/acs/v1/users/:user_id/face", [Tenant], read_file Bytes,
    None, SCOPES = ["acs:users"];
    Path user_id "user_id", Query is_cropped "is_cropped", Query user_id_type "user_id_type"
});

/// What `acs.v1.user_face.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserFaceError {
    /// `1490101` (HTTP 400): user not found
    ///
    /// The user was not found. Check whether the user is in a permission group.
    UserNotFound,
    /// `1490107` (HTTP 400): user face not found
    ///
    /// No face photo is stored for the user. Upload one first.
    UserFaceNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUserFaceError: CODES { UserNotFound = 1490101, UserFaceNotFound = 1490107 });

/// Uploads the face photo of a user, without which the user cannot use the devices.
///
/// [`PUT /open-apis/acs/v1/users/:user_id/face`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user-face/update>) gives [`UpdateUserFaceResponse`] or fails with [`UpdateUserFaceError`].
///
/// Token: tenant. Scopes, any one of: `acs:users`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let request = UpdateUserFace::new(files).user_id(user_id).file_type(file_type).file_name(file_name);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("acs.v1.user_face.update", "/open-apis/acs/v1/users/:user_id/face"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserFace {
    /// The user, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The face photo. Example: `jpg图片`.
    pub files: crate::FilePart,
    /// The type of the photo: `jpg` or `png`. Example: `jpg`.
    ///
    /// Required.
    pub file_type: Option<String>,
    /// The name of the photo, with its extension. Example: `efeqz12f.jpg`.
    ///
    /// Required.
    pub file_name: Option<String>,
}

crate::request_builder!(named UpdateUserFace {
    files(crate::FilePart);
    user_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    file_type(impl Into<String>).into(), file_name(impl Into<String>).into()
});
crate::request!(UpdateUserFace -> UpdateUserFaceResponse, UpdateUserFaceError {
    "acs.v1.user_face.update", PUT "/open-apis/acs/v1/users/:user_id/face", [Tenant],
    read_value Data, Multipart, SCOPES = ["acs:users"],
    NAMED = [user_id "user_id", file_type "file_type", file_name "file_name"];
    Path user_id "user_id", Query user_id_type "user_id_type", Body files "files",
    Body file_type "file_type", Body file_name "file_name"
});

/// What `acs.v1.user_face.update` answers with.
pub type UpdateUserFaceResponse = crate::Empty;

/// What `acs.v1.user_face.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateUserFaceError {
    /// `1490101` (HTTP 400): user not found
    ///
    /// The user was not found. Check whether the user is in a permission group.
    UserNotFound,
    /// `1490108` (HTTP 400): user face crop fail
    ///
    /// The face photo could not be cropped. Check whether the photo meets the requirements.
    UserFaceCropFail,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateUserFaceError: CODES {
    UserNotFound = 1490101, UserFaceCropFail = 1490108
});
