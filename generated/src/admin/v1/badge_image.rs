// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `badge_image`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Uploads an image for a badge, a PNG of 320 by 320 pixels and at most 1,024 KB; use its key within an hour.
///
/// [`POST /open-apis/admin/v1/badge_images`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge_image/create>) gives [`CreateBadgeImageResponse`] or fails with [`CreateBadgeImageError`].
///
/// Token: tenant. Scopes, any one of: `admin:badge`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(CreateBadgeImage::new(image_file, image_type)).await?;
/// ```
#[doc(alias("admin.v1.badge_image.create", "/open-apis/admin/v1/badge_images"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBadgeImage {
    /// The image: a PNG of 320 by 320 pixels, 1,024 KB at most. Example: `file binary`.
    pub image_file: crate::FilePart,
    /// Whether it is the large image or the one beside the avatar. Range: `1` to `2`. Example: `1`.
    pub image_type: ImageType,
}

crate::request_builder!(CreateBadgeImage {
    image_file(crate::FilePart), image_type(impl Into<ImageType>).into();
});
crate::request!(CreateBadgeImage -> CreateBadgeImageResponse, CreateBadgeImageError {
    "admin.v1.badge_image.create", POST "/open-apis/admin/v1/badge_images", [Tenant],
    read_value Data, Multipart, SCOPES = ["admin:badge"], LIMITS = [20 in 60];
    Body image_file "image_file", Body image_type "image_type"
});

/// What `admin.v1.badge_image.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBadgeImageResponse {
    /// The image, by the key that badges take.
    pub image_key: Option<String>,
}

crate::object!(CreateBadgeImageResponse { image_key "image_key" });

/// What `admin.v1.badge_image.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateBadgeImageError {
    /// `1051000` (HTTP 500): unknown server error
    ///
    /// The server failed. Try again later.
    UnknownServerError,
    /// `1051001` (HTTP 400): request contain invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    RequestContainInvalidParam,
    /// `1051002` (HTTP 403): request to exceed authority
    ///
    /// The app may not access this. Check the scopes and the range of data of the app.
    RequestToExceedAuthority,
    /// `1051003` (HTTP 403): the tenant's current payment plan does not support the use of this function
    ///
    /// The app may not see the department's data, or the tenant's plan has no badges. Ask for the range of data, or change the plan.
    DepartmentOrPlanNotCovered,
    /// `1051100` (HTTP 400): the image size is too large
    ImageSizeIsTooLarge,
    /// `1051101` (HTTP 400): the image format is illegal
    ImageFormatIsIllegal,
    /// `1051109` (HTTP 400): the image height is too small
    ImageHeightIsTooSmall,
    /// `1051110` (HTTP 400): the image height is too large
    ImageHeightIsTooLarge,
    /// `1051111` (HTTP 400): the aspect ratio of the image is too small
    AspectRatioImageTooSmall,
    /// `1051112` (HTTP 400): the aspect ratio of the image is too large
    AspectRatioImageTooLarge,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateBadgeImageError: CODES {
    UnknownServerError = 1051000, RequestContainInvalidParam = 1051001,
    RequestToExceedAuthority = 1051002 + 2, DepartmentOrPlanNotCovered = 1051003 + 1,
    ImageSizeIsTooLarge = 1051100, ImageFormatIsIllegal = 1051101, ImageHeightIsTooSmall = 1051109,
    ImageHeightIsTooLarge = 1051110, AspectRatioImageTooSmall = 1051111,
    AspectRatioImageTooLarge = 1051112
});
