// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `biz_entity_tag_relation`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Attaches tags to a group chat.
///
/// `POST /open-apis/im/v2/biz_entity_tag_relation`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:biz_entity_tag_relation:write`
/// - Rate limit: 5 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateBizEntityTagRelation {
    /// What kind of thing the tags are on.
    ///
    /// Example: `chat`.
    pub tag_biz_type: TagBizType,
    /// The thing that the tags are on.
    ///
    /// Example: `oc_xxxxx`.
    pub biz_entity_id: String,
    /// The tags.
    ///
    /// Length: 0 to 40. Example: `["71616xxxx"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,
}

impl CreateBizEntityTagRelation {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        tag_biz_type: impl Into<TagBizType>,
        biz_entity_id: impl Into<String>,
    ) -> Self {
        Self {
            tag_biz_type: tag_biz_type.into(),
            biz_entity_id: biz_entity_id.into(),
            tag_ids: None,
        }
    }

    /// Sets [`tag_ids`](Self#structfield.tag_ids).
    #[must_use]
    pub fn tag_ids(
        mut self,
        tag_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_ids = Some(tag_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for CreateBizEntityTagRelation {
    type Response = CreateBizEntityTagRelationResponse;
    type Error = CreateBizEntityTagRelationError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v2.biz_entity_tag_relation.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v2/biz_entity_tag_relation",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v2.biz_entity_tag_relation.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateBizEntityTagRelationResponse {}
/// What `im.v2.biz_entity_tag_relation.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateBizEntityTagRelationError {
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

impl CreateBizEntityTagRelationError {
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

crate::error_enum!(CreateBizEntityTagRelationError);

/// Returns the tags that are attached to a group chat.
///
/// `GET /open-apis/im/v2/biz_entity_tag_relation`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:biz_entity_tag_relation:read`, `im:tag:read`
/// - Rate limit: 5 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetBizEntityTagRelation {
    /// What kind of thing the tags are on.
    ///
    /// Example: `chat`.
    #[serde(skip)]
    pub tag_biz_type: TagBizType,
    /// The thing that the tags are on.
    ///
    /// Example: `71616xxxx`.
    #[serde(skip)]
    pub biz_entity_id: String,
}

impl GetBizEntityTagRelation {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        tag_biz_type: impl Into<TagBizType>,
        biz_entity_id: impl Into<String>,
    ) -> Self {
        Self {
            tag_biz_type: tag_biz_type.into(),
            biz_entity_id: biz_entity_id.into(),
        }
    }
}

impl crate::Endpoint for GetBizEntityTagRelation {
    type Response = GetBizEntityTagRelationResponse;
    type Error = GetBizEntityTagRelationError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v2.biz_entity_tag_relation.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v2/biz_entity_tag_relation",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("tag_biz_type", &self.tag_biz_type);
        query.push("biz_entity_id", &self.biz_entity_id);
    }
}

/// What `im.v2.biz_entity_tag_relation.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetBizEntityTagRelationResponse {
    /// The tags, each with when it was put on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_info_with_bind_versions: Option<Vec<TagInfoWithBindVersion>>,
}

/// What `im.v2.biz_entity_tag_relation.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetBizEntityTagRelationError {
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

impl GetBizEntityTagRelationError {
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

crate::error_enum!(GetBizEntityTagRelationError);

/// Takes tags off a group chat.
///
/// `PUT /open-apis/im/v2/biz_entity_tag_relation`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:biz_entity_tag_relation:write`
/// - Rate limit: 5 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateBizEntityTagRelation {
    /// What kind of thing the tags are on.
    ///
    /// Example: `chat`.
    pub tag_biz_type: TagBizType,
    /// The thing that the tags are on.
    ///
    /// Example: `oc_xxxxx`.
    pub biz_entity_id: String,
    /// The tags.
    ///
    /// Length: 0 to 40. Example: `["7161681111"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<String>>,
}

impl UpdateBizEntityTagRelation {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        tag_biz_type: impl Into<TagBizType>,
        biz_entity_id: impl Into<String>,
    ) -> Self {
        Self {
            tag_biz_type: tag_biz_type.into(),
            biz_entity_id: biz_entity_id.into(),
            tag_ids: None,
        }
    }

    /// Sets [`tag_ids`](Self#structfield.tag_ids).
    #[must_use]
    pub fn tag_ids(
        mut self,
        tag_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_ids = Some(tag_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for UpdateBizEntityTagRelation {
    type Response = UpdateBizEntityTagRelationResponse;
    type Error = UpdateBizEntityTagRelationError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v2.biz_entity_tag_relation.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/im/v2/biz_entity_tag_relation",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v2.biz_entity_tag_relation.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateBizEntityTagRelationResponse {}
/// What `im.v2.biz_entity_tag_relation.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateBizEntityTagRelationError {
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

impl UpdateBizEntityTagRelationError {
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

crate::error_enum!(UpdateBizEntityTagRelationError);
