// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `minute_media`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets an address to download the audio or video of minutes from, valid for one day.
///
/// [`GET /open-apis/minutes/v1/minutes/:minute_token/media`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-media/get>) gives [`GetMinuteMediaResponse`] or fails with [`GetMinuteMediaError`].
///
/// Token: tenant or user. Scopes, any one of: `minutes:minute:download`, `minutes:minutes.media:export`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(GetMinuteMedia::new(minute_token)).await?;
/// ```
#[doc(
    alias(
        "minutes.v1.minute_media.get",
        "/open-apis/minutes/v1/minutes/:minute_token/media"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMinuteMedia {
    /// The minutes, by the end of their address. Length: 24 to 24. Example: `obcnq3b9jl72l83w4f149w9c`.
    pub minute_token: String,
}

crate::request_builder!(GetMinuteMedia { minute_token(impl Into<String>).into(); });
crate::request!(GetMinuteMedia -> GetMinuteMediaResponse, GetMinuteMediaError {
    "minutes.v1.minute_media.get", GET "/open-apis/minutes/v1/minutes/:minute_token/media",
    [Tenant, User], read_value Data, None,
    SCOPES = ["minutes:minute:download", "minutes:minutes.media:export"], LIMITS = [5 in 1];
    Path minute_token "minute_token"
});

/// What `minutes.v1.minute_media.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMinuteMediaResponse {
    /// The address to download the audio or video from, valid for one day.
    pub download_url: Option<String>,
}

crate::object!(GetMinuteMediaResponse { download_url "download_url" });

/// What `minutes.v1.minute_media.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMinuteMediaError {
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

crate::error_enum!(GetMinuteMediaError: CODES {
    ParamIsInvalid = 2091001, ResourceNotFound = 2091002, MinuteNotReady = 2091003,
    ResourceDeleted = 2091004, PermissionDeny = 2091005, ServiceInternalError = 2091006
});
