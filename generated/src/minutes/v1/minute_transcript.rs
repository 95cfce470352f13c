// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `minute_transcript`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Downloads the transcript of minutes as a file, with speakers and times where wanted.
///
/// [`GET /open-apis/minutes/v1/minutes/:minute_token/transcript`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-transcript/get>) gives [`Download`](crate::Download) or fails with [`GetMinuteTranscriptError`].
///
/// Token: tenant or user. Scopes, any one of: `minutes:minute:download`, `minutes:minutes.transcript:export`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(GetMinuteTranscript::new(minute_token)).await?;
/// ```
#[doc(
    alias(
        "minutes.v1.minute_transcript.get",
        "/open-apis/minutes/v1/minutes/:minute_token/transcript"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMinuteTranscript {
    /// The minutes, by the end of their address. Length: 24 to 24. Example: `obcnq3b9jl72l83w4f149w9c`.
    pub minute_token: String,
    /// Whether speakers are named. Example: `true`.
    pub need_speaker: Option<bool>,
    /// Whether times are given. Example: `true`.
    pub need_timestamp: Option<bool>,
    /// The format of the file. Example: `txt；srt`.
    pub file_format: Option<String>,
}

crate::request_builder!(GetMinuteTranscript {
    minute_token(impl Into<String>).into();
    need_speaker(bool), need_timestamp(bool), file_format(impl Into<String>).into()
});
crate::request!(GetMinuteTranscript -> crate::Download, GetMinuteTranscriptError {
    "minutes.v1.minute_transcript.get",
    GET "/open-apis/minutes/v1/minutes/:minute_token/transcript", [Tenant, User], read_file Bytes,
    None, SCOPES = ["minutes:minute:download", "minutes:minutes.transcript:export"],
    LIMITS = [5 in 1];
    Path minute_token "minute_token", Query need_speaker "need_speaker",
    Query need_timestamp "need_timestamp", Query file_format "file_format"
});

/// What `minutes.v1.minute_transcript.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMinuteTranscriptError {
    /// `2091001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamIsInvalid,
    /// `2091002` (HTTP 404): resource not found
    ///
    /// The minutes do not exist. Check `minute_token`.
    ResourceNotFound,
    /// `2091003` (HTTP 400): minute not ready , try later
    ///
    /// The minutes are still being made. Try again later.
    MinuteNotReady,
    /// `2091004` (HTTP 400): resource deleted
    ///
    /// The minutes were deleted. Nothing can be read of them.
    ResourceDeleted,
    /// `2091005` (HTTP 403): permission deny
    ///
    /// Permission is missing. Check whether the caller may read the minutes.
    PermissionDeny,
    /// `2091006` (HTTP 500): service internal error
    ///
    /// The service failed. Try again later.
    ServiceInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetMinuteTranscriptError: CODES {
    ParamIsInvalid = 2091001, ResourceNotFound = 2091002, MinuteNotReady = 2091003,
    ResourceDeleted = 2091004, PermissionDeny = 2091005, ServiceInternalError = 2091006
});
