// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `speech`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Turns a short audio file into text.
///
/// `POST /open-apis/speech_to_text/v1/speech/file_recognize`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `speech_to_text:speech`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/file_recognize>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FileRecognizeSpeech {
    /// The audio, in Base64.
    pub speech: Speech,
    /// How the audio is to be read.
    pub config: FileConfig,
}

impl FileRecognizeSpeech {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(speech: Speech, config: FileConfig) -> Self {
        Self { speech, config }
    }
}

impl crate::Endpoint for FileRecognizeSpeech {
    type Response = FileRecognizeSpeechResponse;
    type Error = FileRecognizeSpeechError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "speech_to_text.v1.speech.file_recognize",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/speech_to_text/v1/speech/file_recognize",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `speech_to_text.v1.speech.file_recognize` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FileRecognizeSpeechResponse {
    /// The text that was recognized.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recognition_text: Option<String>,
}

/// What `speech_to_text.v1.speech.file_recognize` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileRecognizeSpeechError {
    /// `1040101` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check the audio and its configuration.
    #[doc(alias = "1040101")]
    InvalidParam,
    /// `1040102` (HTTP 500): network anomaly
    ///
    /// The system or the network failed. Try again.
    #[doc(alias = "1040102")]
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl FileRecognizeSpeechError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParam,
            crate::ErrorFacts::new(
                1040101,
                400,
                "invalid param",
                "A parameter is wrong. Check the audio and its configuration.",
                false,
            ),
        ),
        (
            Self::NetworkAnomaly,
            crate::ErrorFacts::new(
                1040102,
                500,
                "network anomaly",
                "The system or the network failed. Try again.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(FileRecognizeSpeechError);

/// Turns audio into text as it arrives, piece by piece.
///
/// `POST /open-apis/speech_to_text/v1/speech/stream_recognize`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `speech_to_text:speech`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/stream_recognize>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct StreamRecognizeSpeech {
    /// The audio, in Base64.
    pub speech: Speech,
    /// How the audio is to be read.
    pub config: StreamConfig,
}

impl StreamRecognizeSpeech {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(speech: Speech, config: StreamConfig) -> Self {
        Self { speech, config }
    }
}

impl crate::Endpoint for StreamRecognizeSpeech {
    type Response = StreamRecognizeSpeechResponse;
    type Error = StreamRecognizeSpeechError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "speech_to_text.v1.speech.stream_recognize",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/speech_to_text/v1/speech/stream_recognize",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `speech_to_text.v1.speech.stream_recognize` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct StreamRecognizeSpeechResponse {
    /// The stream, by an id of your own of 16 letters, digits and underscores.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_id: Option<String>,
    /// The place of the piece in the stream, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequence_id: Option<i64>,
    /// The text that was recognized.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recognition_text: Option<String>,
}

/// What `speech_to_text.v1.speech.stream_recognize` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamRecognizeSpeechError {
    /// `1040101` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check the audio and its configuration.
    #[doc(alias = "1040101")]
    InvalidParam,
    /// `1040102` (HTTP 500): network anomaly
    ///
    /// The system or the network failed. Try again.
    #[doc(alias = "1040102")]
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl StreamRecognizeSpeechError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParam,
            crate::ErrorFacts::new(
                1040101,
                400,
                "invalid param",
                "A parameter is wrong. Check the audio and its configuration.",
                false,
            ),
        ),
        (
            Self::NetworkAnomaly,
            crate::ErrorFacts::new(
                1040102,
                500,
                "network anomaly",
                "The system or the network failed. Try again.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(StreamRecognizeSpeechError);
