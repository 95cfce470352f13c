// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `tag`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates a tag for group chats.
///
/// `POST /open-apis/im/v2/tags`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:tag:write`
/// - Rate limit: 5 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateTag {
    /// The tag to create.
    pub create_tag: TagCreateTag,
}

impl CreateTag {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(create_tag: TagCreateTag) -> Self {
        Self { create_tag }
    }
}

impl crate::Endpoint for CreateTag {
    type Response = CreateTagResponse;
    type Error = CreateTagError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v2.tag.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v2/tags",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v2.tag.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateTagResponse {
    /// The new tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Why the tag was not created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_tag_fail_reason: Option<CreateTagFailReason>,
}

/// What `im.v2.tag.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateTagError {
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

impl CreateTagError {
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

crate::error_enum!(CreateTagError);

/// Returns tags for group chats by their ids.
///
/// `GET /open-apis/im/v2/tags`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:tag:read`
/// - Rate limit: 5 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListTag {
    /// The tags, by their ids, 40 at most.
    ///
    /// Length: 0 to 40. Example: `["716168xxxxx"]`.
    #[serde(skip)]
    pub ids: Vec<String>,
}

impl ListTag {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Endpoint for ListTag {
    type Response = ListTagResponse;
    type Error = ListTagError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v2.tag.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v2/tags",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("ids", &self.ids);
    }
}

/// What `im.v2.tag.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListTagResponse {
    /// The tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_infos: Option<Vec<TagInfo>>,
}

/// What `im.v2.tag.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTagError {
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

impl ListTagError {
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

crate::error_enum!(ListTagError);

/// Renames a tag for group chats.
///
/// `PATCH /open-apis/im/v2/tags/:tag_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:tag:write`
/// - Rate limit: 5 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchTag {
    /// The tag.
    ///
    /// Example: `716168xxxxx`.
    #[serde(skip)]
    pub tag_id: String,
    /// What to change of the tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patch_tag: Option<TagPatchTag>,
}

impl PatchTag {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(tag_id: impl Into<String>) -> Self {
        Self {
            tag_id: tag_id.into(),
            patch_tag: None,
        }
    }

    /// Sets [`patch_tag`](Self#structfield.patch_tag).
    #[must_use]
    pub fn patch_tag(mut self, patch_tag: TagPatchTag) -> Self {
        self.patch_tag = Some(patch_tag);
        self
    }
}

impl crate::Endpoint for PatchTag {
    type Response = PatchTagResponse;
    type Error = PatchTagError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v2.tag.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/im/v2/tags/:tag_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("tag_id", self.tag_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v2.tag.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchTagResponse {
    /// The tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_info: Option<TagInfo>,
    /// Why the tag was not changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patch_tag_fail_reason: Option<CreateTagFailReason>,
}

/// What `im.v2.tag.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchTagError {
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

impl PatchTagError {
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

crate::error_enum!(PatchTagError);
