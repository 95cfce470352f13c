// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `whiteboard`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Downloads a picture of a whiteboard; the content type says whether it is PNG, JPEG, GIF or SVG.
///
/// [`GET /open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/download_as_image>) gives [`Download`](crate::Download) or fails with [`DownloadAsImageWhiteboardError`].
///
/// Token: tenant or user. Scopes, any one of: `board:whiteboard:node:read`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(DownloadAsImageWhiteboard::new(whiteboard_id)).await?;
/// ```
#[doc(
    alias(
        "board.v1.whiteboard.download_as_image",
        "/open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadAsImageWhiteboard {
    /// The whiteboard, by the token that its block of a document has. Example: `Ru8nwrWFOhEmaFbEU2VbPRsHcxb`.
    pub whiteboard_id: String,
}

crate::request_builder!(DownloadAsImageWhiteboard { whiteboard_id(impl Into<String>).into(); });
crate::request!(DownloadAsImageWhiteboard -> crate::Download, DownloadAsImageWhiteboardError {
    "board.v1.whiteboard.download_as_image",
    GET "/open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image", [Tenant, User],
    read_file Bytes, None, SCOPES = ["board:whiteboard:node:read"], LIMITS = [50 in 1];
    Path whiteboard_id "whiteboard_id"
});

/// What `board.v1.whiteboard.download_as_image` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DownloadAsImageWhiteboardError {
    /// `2890001` (HTTP 400): invalid format
    ///
    /// A parameter has the wrong form. Check what the request sends, JSON in text for example.
    InvalidFormat,
    /// `2890002` (HTTP 400): invalid arg
    ///
    /// A parameter is wrong. Check what the request sends, `whiteboard_id` for example.
    InvalidArg,
    /// `2890003` (HTTP 400): record missing
    ///
    /// The whiteboard or its picture does not exist. Check `whiteboard_id`.
    RecordMissing,
    /// `2890004` (HTTP 401): auth failed
    ///
    /// The caller could not be identified. Check the access token.
    AuthFailed,
    /// `2890005` (HTTP 403): forbidden
    ///
    /// The caller may not do this with the whiteboard. Give it permission for the document.
    Forbidden,
    /// `2890006` (HTTP 429): too many request
    ///
    /// Too many calls were made. Slow down and try again later.
    TooManyRequest,
    /// `2891001` (HTTP 500): server internal error
    ///
    /// The server failed. Try again, and ask the support if it stays so.
    ServerInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DownloadAsImageWhiteboardError: CODES {
    InvalidFormat = 2890001, InvalidArg = 2890002, RecordMissing = 2890003, AuthFailed = 2890004,
    Forbidden = 2890005, TooManyRequest = 2890006, ServerInternalError = 2891001
});

/// Gets the theme of a whiteboard, which gives its default colors.
///
/// [`GET /open-apis/board/v1/whiteboards/:whiteboard_id/theme`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/theme>) gives [`GetWhiteboardThemeResponse`] or fails with [`GetWhiteboardThemeError`].
///
/// Token: tenant or user. Scopes, any one of: `board:whiteboard:node:read`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(GetWhiteboardTheme::new(whiteboard_id)).await?;
/// ```
#[doc(
    alias(
        "board.v1.whiteboard.theme",
        "/open-apis/board/v1/whiteboards/:whiteboard_id/theme"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWhiteboardTheme {
    /// The whiteboard, by the token that its block of a document has. Example: `Ud8xwWH01hO5mwbakqHbHeqmcCI`.
    pub whiteboard_id: String,
}

crate::request_builder!(GetWhiteboardTheme { whiteboard_id(impl Into<String>).into(); });
crate::request!(GetWhiteboardTheme -> GetWhiteboardThemeResponse, GetWhiteboardThemeError {
    "board.v1.whiteboard.theme", GET "/open-apis/board/v1/whiteboards/:whiteboard_id/theme",
    [Tenant, User], read_value Data, None, SCOPES = ["board:whiteboard:node:read"],
    LIMITS = [20 in 60];
    Path whiteboard_id "whiteboard_id"
});

/// What `board.v1.whiteboard.theme` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWhiteboardThemeResponse {
    /// The theme: `classic`, `minimalist_gray`, `retro`, `vibrant_color` or `default`.
    pub theme: Option<Theme>,
}

crate::object!(GetWhiteboardThemeResponse { theme "theme" });

/// What `board.v1.whiteboard.theme` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetWhiteboardThemeError {
    /// `2890001` (HTTP 400): invalid format
    ///
    /// A parameter has the wrong form. Check what the request sends, JSON in text for example.
    InvalidFormat,
    /// `2890002` (HTTP 400): invalid arg
    ///
    /// A parameter is wrong. Check what the request sends, `whiteboard_id` for example.
    InvalidArg,
    /// `2890003` (HTTP 400): record missing
    ///
    /// The whiteboard or its picture does not exist. Check `whiteboard_id`.
    RecordMissing,
    /// `2890004` (HTTP 401): auth failed
    ///
    /// The caller could not be identified. Check the access token.
    AuthFailed,
    /// `2890005` (HTTP 403): forbidden
    ///
    /// The caller may not do this with the whiteboard. Give it permission for the document.
    Forbidden,
    /// `2890006` (HTTP 429): too many request
    ///
    /// Too many calls were made. Slow down and try again later.
    TooManyRequest,
    /// `2891001` (HTTP 500): server internal error
    ///
    /// The server failed. Try again, and ask the support if it stays so.
    ServerInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetWhiteboardThemeError: CODES {
    InvalidFormat = 2890001, InvalidArg = 2890002, RecordMissing = 2890003, AuthFailed = 2890004,
    Forbidden = 2890005, TooManyRequest = 2890006, ServerInternalError = 2891001
});

/// Changes the theme of a whiteboard, which gives its default colors.
///
/// [`POST /open-apis/board/v1/whiteboards/:whiteboard_id/update_theme`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard/update_theme>) gives [`UpdateThemeWhiteboardResponse`] or fails with [`UpdateThemeWhiteboardError`].
///
/// Token: tenant or user. Scopes, any one of: `board:whiteboard:node:create`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(UpdateThemeWhiteboard::new(whiteboard_id)).await?;
/// ```
#[doc(
    alias(
        "board.v1.whiteboard.update_theme",
        "/open-apis/board/v1/whiteboards/:whiteboard_id/update_theme"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateThemeWhiteboard {
    /// The whiteboard, by the token that its block of a document has. Length: 22 to 27. Example: `KRy1wHU6dhmdWIbgkSIbqikMcQc`.
    pub whiteboard_id: String,
    /// The theme: `classic`, `minimalist_gray`, `retro`, `vibrant_color` or `default`. Length: 1 to 100000. Example: `classic`.
    pub theme: Option<String>,
}

crate::request_builder!(UpdateThemeWhiteboard {
    whiteboard_id(impl Into<String>).into();
    theme(impl Into<String>).into()
});
crate::request!(UpdateThemeWhiteboard -> UpdateThemeWhiteboardResponse, UpdateThemeWhiteboardError {
    "board.v1.whiteboard.update_theme",
    POST "/open-apis/board/v1/whiteboards/:whiteboard_id/update_theme", [Tenant, User],
    read_value Data, Json, SCOPES = ["board:whiteboard:node:create"], LIMITS = [100 in 60];
    Path whiteboard_id "whiteboard_id", Body theme "theme"
});

/// What `board.v1.whiteboard.update_theme` answers with.
pub type UpdateThemeWhiteboardResponse = crate::Empty;

/// What `board.v1.whiteboard.update_theme` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateThemeWhiteboardError {
    /// `2890001` (HTTP 400): invalid format
    ///
    /// A parameter has the wrong form. Check what the request sends, JSON in text for example.
    InvalidFormat,
    /// `2890002` (HTTP 400): invalid arg
    ///
    /// A parameter is wrong. Check what the request sends, `whiteboard_id` for example.
    InvalidArg,
    /// `2890003` (HTTP 400): record missing
    ///
    /// The whiteboard or its picture does not exist. Check `whiteboard_id`.
    RecordMissing,
    /// `2890004` (HTTP 401): auth failed
    ///
    /// The caller could not be identified. Check the access token.
    AuthFailed,
    /// `2890005` (HTTP 403): forbidden
    ///
    /// The caller may not do this with the whiteboard. Give it permission for the document.
    Forbidden,
    /// `2890006` (HTTP 429): too many request
    ///
    /// Too many calls were made. Slow down and try again later.
    TooManyRequest,
    /// `2891001` (HTTP 500): server internal error
    ///
    /// The server failed. Try again, and ask the support if it stays so.
    ServerInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateThemeWhiteboardError: CODES {
    InvalidFormat = 2890001, InvalidArg = 2890002, RecordMissing = 2890003, AuthFailed = 2890004,
    Forbidden = 2890005, TooManyRequest = 2890006, ServerInternalError = 2891001
});
