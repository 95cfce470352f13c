// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `image`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Uploads an image for messages or avatars and returns its key.
///
/// [`POST /open-apis/im/v1/images`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create>) gives [`CreateImageResponse`] or fails with [`CreateImageError`].
///
/// Token: tenant. Scopes, any one of: `im:resource`, `im:resource:upload`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateImage::new(image_type, image)).await?;
/// ```
#[doc(alias("im.v1.image.create", "/open-apis/im/v1/images"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateImage {
    /// What the image is for. Example: `message`.
    pub image_type: ImageType,
    /// The content of the image, of up to 10 MB. Example: `二进制文件`.
    pub image: crate::FilePart,
}

crate::request_builder!(CreateImage {
    image_type(impl Into<ImageType>).into(), image(crate::FilePart);
});
crate::request!(CreateImage -> CreateImageResponse, CreateImageError {
    "im.v1.image.create", POST "/open-apis/im/v1/images", [Tenant], read_value Data, Multipart,
    SCOPES = ["im:resource", "im:resource:upload"], LIMITS = [1000 in 60, 50 in 1];
    Body image_type "image_type", Body image "image"
});

/// What `im.v1.image.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageResponse {
    /// The image.
    pub image_key: Option<String>,
}

crate::object!(CreateImageResponse { image_key "image_key" });

/// What `im.v1.image.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateImageError {
    /// `232096` (HTTP 400): Meta writing has stopped, please try again later.
    MetaWritingHasStopped,
    /// `234001` (HTTP 400): Invalid request param.
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidRequestParam,
    /// `234002` (HTTP 401): Unauthorized.
    ///
    /// The caller could not be authenticated. Check the access token; ask the support if it stays so.
    Unauthorized,
    /// `234006` (HTTP 400): The file size exceed the max value.
    FileSizeExceedMaxValue,
    /// `234007` (HTTP 400): App does not enable bot feature.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppDoesNotEnableBotFeature,
    /// `234010` (HTTP 400): File's size can't be 0.
    ///
    /// The file is empty. Send one with content.
    FilesSizeCantBe0,
    /// `234011` (HTTP 400): Can't regonnize the image format.
    CantRegonnizeImageFormat,
    /// `234039` (HTTP 400): Image resolution exceeds limit.
    ImageResolutionExceedsLimit,
    /// `234041` (HTTP 400): Tenant master key has been deleted, please contact the tenant administrator.
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used. Ask the administrator.
    TenantMasterKeyHasBeenDeleted,
    /// `234042` (HTTP 400): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    ///
    /// The tenant's own storage failed, since it is full for example. Ask the administrator.
    HybridDeploymentTenantStorageError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateImageError: CODES {
    MetaWritingHasStopped = 232096, InvalidRequestParam = 234001, Unauthorized = 234002,
    FileSizeExceedMaxValue = 234006, AppDoesNotEnableBotFeature = 234007, FilesSizeCantBe0 = 234010,
    CantRegonnizeImageFormat = 234011, ImageResolutionExceedsLimit = 234039,
    TenantMasterKeyHasBeenDeleted = 234041, HybridDeploymentTenantStorageError = 234042
});

/// Downloads an image that the app uploaded, by its key.
///
/// [`GET /open-apis/im/v1/images/:image_key`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/get>) gives [`Download`](crate::Download) or fails with [`GetImageError`].
///
/// Token: tenant. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetImage::new(image_key)).await?;
/// ```
#[doc(alias("im.v1.image.get", "/open-apis/im/v1/images/:image_key"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetImage {
    /// The image. Example: `img_8d5181ca-0aed-40f0-b0d1-b1452132afbg`.
    pub image_key: String,
}

crate::request_builder!(GetImage { image_key(impl Into<String>).into(); });
crate::request!(GetImage -> crate::Download, GetImageError {
    "im.v1.image.get", GET "/open-apis/im/v1/images/:image_key", [Tenant], read_file Bytes, None,
    LIMITS = [1000 in 60, 50 in 1];
    Path image_key "image_key"
});

/// What `im.v1.image.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetImageError {
    /// `234001` (HTTP 400): Invalid request param.
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidRequestParam,
    /// `234002` (HTTP 401): Unauthorized.
    ///
    /// The caller could not be authenticated. Check the access token; ask the support if it stays so.
    Unauthorized,
    /// `234005` (HTTP 400): Image has been deleted
    ///
    /// The file or image was deleted. Check its key.
    ImageHasBeenDeleted,
    /// `234007` (HTTP 400): App does not enable bot feature.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppDoesNotEnableBotFeature,
    /// `234008` (HTTP 400): The app is not the resource sender
    AppIsNotResourceSender,
    /// `234041` (HTTP 400): Tenant master key has been deleted, please contact the tenant administrator.
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used. Ask the administrator.
    TenantMasterKeyHasBeenDeleted,
    /// `234042` (HTTP 400): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    ///
    /// The tenant's own storage failed, since it is full for example. Ask the administrator.
    HybridDeploymentTenantStorageError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetImageError: CODES {
    InvalidRequestParam = 234001, Unauthorized = 234002, ImageHasBeenDeleted = 234005,
    AppDoesNotEnableBotFeature = 234007, AppIsNotResourceSender = 234008,
    TenantMasterKeyHasBeenDeleted = 234041, HybridDeploymentTenantStorageError = 234042
});
