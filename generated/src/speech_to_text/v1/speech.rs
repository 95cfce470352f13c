// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `speech`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Turns a short audio file into text.
///
/// [`POST /open-apis/speech_to_text/v1/speech/file_recognize`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/file_recognize>) gives [`RecognizeSpeechFileResponse`] or fails with [`RecognizeSpeechFileError`].
///
/// Token: tenant. Scopes, any one of: `speech_to_text:speech`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(RecognizeSpeechFile::new(speech, config)).await?;
/// ```
#[doc(
    alias(
        "speech_to_text.v1.speech.file_recognize",
        "/open-apis/speech_to_text/v1/speech/file_recognize"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RecognizeSpeechFile {
    /// The audio, in Base64.
    pub speech: Speech,
    /// How the audio is to be read.
    pub config: FileConfig,
}

crate::request_builder!(RecognizeSpeechFile { speech(Speech), config(FileConfig); });
crate::request!(RecognizeSpeechFile -> RecognizeSpeechFileResponse, RecognizeSpeechFileError {
    "speech_to_text.v1.speech.file_recognize",
    POST "/open-apis/speech_to_text/v1/speech/file_recognize", [Tenant], read_value Data, Json,
    SCOPES = ["speech_to_text:speech"];
    Body speech "speech", Body config "config"
});

/// What `speech_to_text.v1.speech.file_recognize` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeSpeechFileResponse {
    /// The text that was recognized.
    pub recognition_text: Option<String>,
}

crate::object!(RecognizeSpeechFileResponse { recognition_text "recognition_text" });

/// What `speech_to_text.v1.speech.file_recognize` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecognizeSpeechFileError {
    /// `1040101` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check the audio and its configuration.
    InvalidParam,
    /// `1040102` (HTTP 500): network anomaly
    ///
    /// The system or the network failed. Try again.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RecognizeSpeechFileError: CODES {
    InvalidParam = 1040101, NetworkAnomaly = 1040102
});

/// Turns audio into text as it arrives, piece by piece.
///
/// [`POST /open-apis/speech_to_text/v1/speech/stream_recognize`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/stream_recognize>) gives [`RecognizeSpeechStreamResponse`] or fails with [`RecognizeSpeechStreamError`].
///
/// Token: tenant. Scopes, any one of: `speech_to_text:speech`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(RecognizeSpeechStream::new(speech, config)).await?;
/// ```
#[doc(
    alias(
        "speech_to_text.v1.speech.stream_recognize",
        "/open-apis/speech_to_text/v1/speech/stream_recognize"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RecognizeSpeechStream {
    /// The audio, in Base64.
    pub speech: Speech,
    /// How the audio is to be read.
    pub config: StreamConfig,
}

crate::request_builder!(RecognizeSpeechStream { speech(Speech), config(StreamConfig); });
crate::request!(RecognizeSpeechStream -> RecognizeSpeechStreamResponse, RecognizeSpeechStreamError {
    "speech_to_text.v1.speech.stream_recognize",
    POST "/open-apis/speech_to_text/v1/speech/stream_recognize", [Tenant], read_value Data, Json,
    SCOPES = ["speech_to_text:speech"];
    Body speech "speech", Body config "config"
});

/// What `speech_to_text.v1.speech.stream_recognize` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeSpeechStreamResponse {
    /// The stream, by an id of your own of 16 letters, digits and underscores.
    pub stream_id: Option<String>,
    /// The place of the piece in the stream, counted from 0.
    pub sequence_id: Option<i64>,
    /// The text that was recognized.
    pub recognition_text: Option<String>,
}

crate::object!(RecognizeSpeechStreamResponse {
    stream_id "stream_id", sequence_id "sequence_id", recognition_text "recognition_text"
});

/// What `speech_to_text.v1.speech.stream_recognize` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecognizeSpeechStreamError {
    /// `1040101` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check the audio and its configuration.
    InvalidParam,
    /// `1040102` (HTTP 500): network anomaly
    ///
    /// The system or the network failed. Try again.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RecognizeSpeechStreamError: CODES {
    InvalidParam = 1040101, NetworkAnomaly = 1040102
});
