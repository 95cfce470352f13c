// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `crop_face_image`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Checks and crops a photo so that it can serve as reference image. Only for apps on the allowlist.
///
/// [`POST /open-apis/face_verify/v1/crop_face_image`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/facial-image-cropping>) gives [`CreateCropFaceImageResponse`] or fails with [`CreateCropFaceImageError`].
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(CreateCropFaceImage::new(raw_image)).await?;
/// ```
#[doc(
    alias(
        "face_verify.v1.crop_face_image.create",
        "/open-apis/face_verify/v1/crop_face_image"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCropFaceImage {
    /// The photo of a face, as a file.
    pub raw_image: crate::FilePart,
}

crate::request_builder!(CreateCropFaceImage { raw_image(crate::FilePart); });
crate::request!(CreateCropFaceImage -> CreateCropFaceImageResponse, CreateCropFaceImageError {
    "face_verify.v1.crop_face_image.create", POST "/open-apis/face_verify/v1/crop_face_image",
    [Tenant], read_value Data, Multipart;
    Body raw_image "raw_image"
});

/// What `face_verify.v1.crop_face_image.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCropFaceImageResponse {
    /// The cropped reference image, in Base64.
    pub face_image: Option<String>,
}

crate::object!(CreateCropFaceImageResponse { face_image "face_image" });

/// What `face_verify.v1.crop_face_image.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCropFaceImageError {
    /// `10100`: invalid request
    ///
    /// The request is not valid. Check that no parameter is empty and that the app was admitted to face verification.
    InvalidRequest,
    /// `10101`: internal error
    ///
    /// The system failed. Try again.
    InternalError,
    /// `10200`: crop failed
    ///
    /// The photo could not be cropped. Check that it shows a face and meets the rules for images.
    CropFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateCropFaceImageError: CODES {
    InvalidRequest = 10100, InternalError = 10101, CropFailed = 10200
});
