// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `image`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Recognizes the text in an image, line by line.
///
/// [`POST /open-apis/optical_char_recognition/v1/image/basic_recognize`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/optical_char_recognition-v1/image/basic_recognize>) gives [`BasicRecognizeImageResponse`] or fails with [`BasicRecognizeImageError`].
///
/// Token: tenant. Scopes, any one of: `optical_char_recognition:image`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(BasicRecognizeImage::new()).await?;
/// ```
#[doc(
    alias(
        "optical_char_recognition.v1.image.basic_recognize",
        "/open-apis/optical_char_recognition/v1/image/basic_recognize"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BasicRecognizeImage {
    /// The image, in base64. Example: `text`.
    pub image: Option<String>,
}

crate::request_builder!(BasicRecognizeImage { image(impl Into<String>).into() });
crate::request!(BasicRecognizeImage -> BasicRecognizeImageResponse, BasicRecognizeImageError {
    "optical_char_recognition.v1.image.basic_recognize",
    POST "/open-apis/optical_char_recognition/v1/image/basic_recognize", [Tenant], read_value Data,
    Json, SCOPES = ["optical_char_recognition:image"];
    Body image "image"
});

/// What `optical_char_recognition.v1.image.basic_recognize` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicRecognizeImageResponse {
    /// The text, region by region.
    pub text_list: Vec<String>,
}

crate::object!(BasicRecognizeImageResponse { text_list "text_list" });

/// What `optical_char_recognition.v1.image.basic_recognize` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BasicRecognizeImageError {
    /// `1150101` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check that the image is sent as Base64.
    InvalidParam,
    /// `1150102` (HTTP 500): network anomaly
    ///
    /// The system or the network failed. Try again.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BasicRecognizeImageError: CODES {
    InvalidParam = 1150101, NetworkAnomaly = 1150102
});
