// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `file_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FileConfig {
    /// The file, by an id of your own of 16 letters, digits and underscores. Example: `qwe12dd34567890w`.
    pub file_id: Option<String>,
    /// The form of the audio; only `pcm`. Example: `pcm`.
    pub format: Option<String>,
    /// The engine that recognizes; only `16k_auto`, for Chinese mixed with English. Example: `16k_auto`.
    pub engine_type: Option<String>,
}

crate::object_builder!(FileConfig {
    file_id(impl Into<String>).into(), format(impl Into<String>).into(),
    engine_type(impl Into<String>).into();
    file_id(impl Into<String>).into(), format(impl Into<String>).into(),
    engine_type(impl Into<String>).into()
});
crate::object!(FileConfig { file_id "file_id", format "format", engine_type "engine_type" });

/// The type `speech` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Speech {
    /// The audio, in Base64. Example: `PdmrfE267Cd/Z9KpmNFh71A2PSJZxSp7+8upCg==`.
    pub speech: Option<String>,
}

crate::object_builder!(Speech { speech(impl Into<String>).into() });
crate::object!(Speech { speech "speech" });

/// The type `stream_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct StreamConfig {
    /// The stream, by an id of your own of 16 letters, digits and underscores. Example: `asd1234567890ddd`.
    pub stream_id: Option<String>,
    /// The place of the piece in the stream, counted from 0. Example: `1`.
    pub sequence_id: Option<i64>,
    /// 0 for a piece in the middle, 1 for the first, 2 for the last, 3 to cancel the stream without a result. Example: `1`.
    pub action: Option<i64>,
    /// The form of the audio; only `pcm`. Example: `pcm`.
    pub format: Option<String>,
    /// The engine that recognizes; only `16k_auto`, for Chinese mixed with English. Example: `16k_auto`.
    pub engine_type: Option<String>,
}

crate::object_builder!(StreamConfig {
    stream_id(impl Into<String>).into(), sequence_id(i64), action(i64),
    format(impl Into<String>).into(), engine_type(impl Into<String>).into();
    stream_id(impl Into<String>).into(), sequence_id(i64), action(i64),
    format(impl Into<String>).into(), engine_type(impl Into<String>).into()
});
crate::object!(StreamConfig {
    stream_id "stream_id", sequence_id "sequence_id", action "action", format "format",
    engine_type "engine_type"
});
