// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `url_preview`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Has the previews of links in messages fetched again.
///
/// `POST /open-apis/im/v2/url_previews/batch_update`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:url_preview.update`
/// - Rate limit: 5 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/url_preview/batch_update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchUpdateUrlPreview {
    /// The previews to refresh, by the tokens that the callback gave; each at most once in 5 seconds.
    ///
    /// Length: 1 to 10. Example: `["952te0c8-9ccf-463d-ad73-593f8f768a5c"]`.
    pub preview_tokens: Vec<String>,
    /// The users who see the new preview, by their ids within the app; without it all members of the chat.
    ///
    /// Length: 0 to 100. Example: `["ou_xxx"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_ids: Option<Vec<String>>,
}

impl BatchUpdateUrlPreview {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(preview_tokens: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            preview_tokens: preview_tokens.into_iter().map(Into::into).collect(),
            open_ids: None,
        }
    }

    /// Sets [`open_ids`](Self#structfield.open_ids).
    #[must_use]
    pub fn open_ids(
        mut self,
        open_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.open_ids = Some(open_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for BatchUpdateUrlPreview {
    type Response = BatchUpdateUrlPreviewResponse;
    type Error = BatchUpdateUrlPreviewError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v2.url_preview.batch_update",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v2/url_previews/batch_update",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v2.url_preview.batch_update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchUpdateUrlPreviewResponse {}
/// What `im.v2.url_preview.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchUpdateUrlPreviewError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "230001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchUpdateUrlPreviewError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                230001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends against the message.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(BatchUpdateUrlPreviewError);
