// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `image`.

/// Recognizes the text in an image, line by line.
///
/// `POST /open-apis/optical_char_recognition/v1/image/basic_recognize`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `optical_char_recognition:image`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/optical_char_recognition-v1/image/basic_recognize>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BasicRecognizeImage {
    /// The image, in base64.
    ///
    /// Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
}

impl BasicRecognizeImage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self { image: None }
    }

    /// Sets [`image`](Self#structfield.image).
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }
}

impl crate::Endpoint for BasicRecognizeImage {
    type Response = BasicRecognizeImageResponse;
    type Error = BasicRecognizeImageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "optical_char_recognition.v1.image.basic_recognize",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/optical_char_recognition/v1/image/basic_recognize",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `optical_char_recognition.v1.image.basic_recognize` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BasicRecognizeImageResponse {
    /// The text, region by region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_list: Option<Vec<String>>,
}

/// What `optical_char_recognition.v1.image.basic_recognize` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BasicRecognizeImageError {
    /// `1150101` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check that the image is sent as Base64.
    #[doc(alias = "1150101")]
    InvalidParam,
    /// `1150102` (HTTP 500): network anomaly
    ///
    /// The system or the network failed. Try again.
    #[doc(alias = "1150102")]
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BasicRecognizeImageError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParam,
            crate::ErrorFacts::new(
                1150101,
                400,
                "invalid param",
                "A parameter is wrong. Check that the image is sent as Base64.",
                false,
            ),
        ),
        (
            Self::NetworkAnomaly,
            crate::ErrorFacts::new(
                1150102,
                500,
                "network anomaly",
                "The system or the network failed. Try again.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(BasicRecognizeImageError);
