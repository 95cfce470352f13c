// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `url_preview`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Has the previews of links in messages fetched again.
///
/// [`POST /open-apis/im/v2/url_previews/batch_update`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/url_preview/batch_update>) gives [`BatchUpdateUrlPreviewResponse`] or fails with [`BatchUpdateUrlPreviewError`].
///
/// Token: tenant. Scopes, any one of: `im:url_preview.update`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(BatchUpdateUrlPreview::new(preview_tokens)).await?;
/// ```
#[doc(
    alias("im.v2.url_preview.batch_update", "/open-apis/im/v2/url_previews/batch_update")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateUrlPreview {
    /// The previews to refresh, by the tokens that the callback gave; each at most once in 5 seconds. Length: 1 to 10. Example: `["952te0c8-9ccf-463d-ad73-593f8f768a5c"]`.
    pub preview_tokens: Vec<String>,
    /// The users who see the new preview, by their ids within the app; without it all members of the chat. Length: 0 to 100. Example: `["ou_xxx"]`.
    pub open_ids: Option<Vec<String>>,
}

crate::request_builder!(BatchUpdateUrlPreview {
    preview_tokens(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    open_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchUpdateUrlPreview -> BatchUpdateUrlPreviewResponse, BatchUpdateUrlPreviewError {
    "im.v2.url_preview.batch_update", POST "/open-apis/im/v2/url_previews/batch_update", [Tenant],
    read_value Data, Json, SCOPES = ["im:url_preview.update"], LIMITS = [5 in 1];
    Body preview_tokens "preview_tokens", Body open_ids "open_ids"
});

/// What `im.v2.url_preview.batch_update` answers with.
pub type BatchUpdateUrlPreviewResponse = crate::Empty;

/// What `im.v2.url_preview.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateUrlPreviewError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchUpdateUrlPreviewError: CODES { ParamIsInvalid = 230001 });
