// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `image`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Uploads an image for the rich text of a progress record; the address and token that it returns go into the content of the record.
///
/// [`POST /open-apis/okr/v1/images/upload`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/image/upload>) gives [`UploadImageResponse`] or fails with [`UploadImageError`].
///
/// Token: tenant or user. Scopes, any one of: `okr:okr`, `okr:okr.progress.file:upload`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(UploadImage::new(data, target_id, target_type)).await?;
/// ```
#[doc(alias("okr.v1.image.upload", "/open-apis/okr/v1/images/upload"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadImage {
    /// The image: JPG, JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC. Example: `file binary`.
    pub data: crate::FilePart,
    /// The objective or key result whose progress record the image is for. Example: `6974586812998174252`.
    pub target_id: String,
    /// Whether it is an objective or a key result. Example: `2`.
    pub target_type: TargetType,
}

crate::request_builder!(UploadImage {
    data(crate::FilePart), target_id(impl Into<String>).into(),
    target_type(impl Into<TargetType>).into();
});
crate::request!(UploadImage -> UploadImageResponse, UploadImageError {
    "okr.v1.image.upload", POST "/open-apis/okr/v1/images/upload", [Tenant, User], read_value Data,
    Multipart, SCOPES = ["okr:okr", "okr:okr.progress.file:upload"], LIMITS = [100 in 60];
    Body data "data", Body target_id "target_id", Body target_type "target_type"
});

/// What `okr.v1.image.upload` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadImageResponse {
    /// The image, by its token.
    pub file_token: Option<String>,
    /// The address of the image.
    pub url: Option<String>,
}

crate::object!(UploadImageResponse { file_token "file_token", url "url" });

/// What `okr.v1.image.upload` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadImageError {
    /// `1001001` (HTTP 400): invalid parameters
    ///
    /// A parameter is not valid. Compare types and limits with the fields of the call.
    InvalidParameters,
    /// `1001002` (HTTP 400): no permission
    ///
    /// The caller may not use this call or see this data. Check the access token and the user's permissions.
    NoPermission,
    /// `1001003` (HTTP 400): user not found
    ///
    /// The user does not exist. Check the user id.
    UserNotFound,
    /// `1001004` (HTTP 400): okr data not found
    ///
    /// The OKR or the progress record does not exist. Check its id.
    OkrDataNotFound,
    /// `1009998` (HTTP 500): system exception
    ///
    /// The system failed. Contact support if it persists.
    SystemException,
    /// `1009999` (HTTP 500): internal server error
    ///
    /// An internal error occurred. Contact support if it persists.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadImageError: CODES {
    InvalidParameters = 1001001 + 1, NoPermission = 1001002 + 2, UserNotFound = 1001003 + 1,
    OkrDataNotFound = 1001004 + 1, SystemException = 1009998, InternalServerError = 1009999 + 1
});
