// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `file_config` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FileConfig {
    /// The file, by an id of your own of 16 letters, digits and underscores.
    ///
    /// Example: `qwe12dd34567890w`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    /// The form of the audio; only `pcm`.
    ///
    /// Example: `pcm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// The engine that recognizes; only `16k_auto`, for Chinese mixed with English.
    ///
    /// Example: `16k_auto`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_type: Option<String>,
}

impl FileConfig {
    /// With what is required.
    #[must_use]
    pub fn new(
        file_id: impl Into<String>,
        format: impl Into<String>,
        engine_type: impl Into<String>,
    ) -> Self {
        Self {
            file_id: Some(file_id.into()),
            format: Some(format.into()),
            engine_type: Some(engine_type.into()),
        }
    }

    /// Sets [`file_id`](Self#structfield.file_id).
    #[must_use]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// Sets [`format`](Self#structfield.format).
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets [`engine_type`](Self#structfield.engine_type).
    #[must_use]
    pub fn engine_type(mut self, engine_type: impl Into<String>) -> Self {
        self.engine_type = Some(engine_type.into());
        self
    }
}

/// The type `speech` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Speech {
    /// The audio, in Base64.
    ///
    /// Example: `PdmrfE267Cd/Z9KpmNFh71A2PSJZxSp7+8upCg==`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech: Option<String>,
}

impl Speech {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`speech`](Self#structfield.speech).
    #[must_use]
    pub fn speech(mut self, speech: impl Into<String>) -> Self {
        self.speech = Some(speech.into());
        self
    }
}

/// The type `stream_config` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct StreamConfig {
    /// The stream, by an id of your own of 16 letters, digits and underscores.
    ///
    /// Example: `asd1234567890ddd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_id: Option<String>,
    /// The place of the piece in the stream, counted from 0.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequence_id: Option<i64>,
    /// 0 for a piece in the middle, 1 for the first, 2 for the last, 3 to cancel the stream without a result.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<i64>,
    /// The form of the audio; only `pcm`.
    ///
    /// Example: `pcm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// The engine that recognizes; only `16k_auto`, for Chinese mixed with English.
    ///
    /// Example: `16k_auto`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine_type: Option<String>,
}

impl StreamConfig {
    /// With what is required.
    #[must_use]
    pub fn new(
        stream_id: impl Into<String>,
        sequence_id: i64,
        action: i64,
        format: impl Into<String>,
        engine_type: impl Into<String>,
    ) -> Self {
        Self {
            stream_id: Some(stream_id.into()),
            sequence_id: Some(sequence_id),
            action: Some(action),
            format: Some(format.into()),
            engine_type: Some(engine_type.into()),
        }
    }

    /// Sets [`stream_id`](Self#structfield.stream_id).
    #[must_use]
    pub fn stream_id(mut self, stream_id: impl Into<String>) -> Self {
        self.stream_id = Some(stream_id.into());
        self
    }

    /// Sets [`sequence_id`](Self#structfield.sequence_id).
    #[must_use]
    pub fn sequence_id(mut self, sequence_id: i64) -> Self {
        self.sequence_id = Some(sequence_id);
        self
    }

    /// Sets [`action`](Self#structfield.action).
    #[must_use]
    pub fn action(mut self, action: i64) -> Self {
        self.action = Some(action);
        self
    }

    /// Sets [`format`](Self#structfield.format).
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets [`engine_type`](Self#structfield.engine_type).
    #[must_use]
    pub fn engine_type(mut self, engine_type: impl Into<String>) -> Self {
        self.engine_type = Some(engine_type.into());
        self
    }
}
