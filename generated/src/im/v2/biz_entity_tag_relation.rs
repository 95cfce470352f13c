// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `biz_entity_tag_relation`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Attaches tags to a group chat.
///
/// [`POST /open-apis/im/v2/biz_entity_tag_relation`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/create>) gives [`CreateBizEntityTagRelationResponse`] or fails with [`CreateBizEntityTagRelationError`].
///
/// Token: tenant. Scopes, any one of: `im:biz_entity_tag_relation:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(CreateBizEntityTagRelation::new(biz_entity_id)).await?;
/// ```
#[doc(
    alias(
        "im.v2.biz_entity_tag_relation.create",
        "/open-apis/im/v2/biz_entity_tag_relation"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBizEntityTagRelation {
    /// What kind of thing the tags are on. Example: `chat`.
    ///
    /// Set by `new`, since no other value is documented.
    pub tag_biz_type: TagBizType,
    /// The thing that the tags are on. Example: `oc_xxxxx`.
    pub biz_entity_id: String,
    /// The tags. Length: 0 to 40. Example: `["71616xxxx"]`.
    pub tag_ids: Option<Vec<String>>,
}

crate::request_builder!(CreateBizEntityTagRelation {
    biz_entity_id(impl Into<String>).into();
    tag_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    tag_biz_type = TagBizType::Chat
});
crate::request!(CreateBizEntityTagRelation -> CreateBizEntityTagRelationResponse, CreateBizEntityTagRelationError {
    "im.v2.biz_entity_tag_relation.create", POST "/open-apis/im/v2/biz_entity_tag_relation",
    [Tenant], read_value Data, Json, SCOPES = ["im:biz_entity_tag_relation:write"],
    LIMITS = [5 in 1];
    Body tag_biz_type "tag_biz_type", Body biz_entity_id "biz_entity_id", Body tag_ids "tag_ids"
});

/// What `im.v2.biz_entity_tag_relation.create` answers with.
pub type CreateBizEntityTagRelationResponse = crate::Empty;

/// What `im.v2.biz_entity_tag_relation.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateBizEntityTagRelationError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateBizEntityTagRelationError: CODES { ParamIsInvalid = 230001 });

/// Returns the tags that are attached to a group chat.
///
/// [`GET /open-apis/im/v2/biz_entity_tag_relation`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/get>) gives [`GetBizEntityTagRelationResponse`] or fails with [`GetBizEntityTagRelationError`].
///
/// Token: tenant. Scopes, any one of: `im:biz_entity_tag_relation:read`, `im:tag:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(GetBizEntityTagRelation::new(biz_entity_id)).await?;
/// ```
#[doc(
    alias(
        "im.v2.biz_entity_tag_relation.get",
        "/open-apis/im/v2/biz_entity_tag_relation"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBizEntityTagRelation {
    /// What kind of thing the tags are on. Example: `chat`.
    ///
    /// Set by `new`, since no other value is documented.
    pub tag_biz_type: TagBizType,
    /// The thing that the tags are on. Example: `71616xxxx`.
    pub biz_entity_id: String,
}

crate::request_builder!(GetBizEntityTagRelation {
    biz_entity_id(impl Into<String>).into();;
    tag_biz_type = TagBizType::Chat
});
crate::request!(GetBizEntityTagRelation -> GetBizEntityTagRelationResponse, GetBizEntityTagRelationError {
    "im.v2.biz_entity_tag_relation.get", GET "/open-apis/im/v2/biz_entity_tag_relation", [Tenant],
    read_value Data, None, SCOPES = ["im:biz_entity_tag_relation:read", "im:tag:read"],
    LIMITS = [5 in 1];
    Query tag_biz_type "tag_biz_type", Query biz_entity_id "biz_entity_id"
});

/// What `im.v2.biz_entity_tag_relation.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizEntityTagRelationResponse {
    /// The tags, each with when it was put on.
    pub tag_info_with_bind_versions: Vec<TagInfoWithBindVersion>,
}

crate::object!(GetBizEntityTagRelationResponse {
    tag_info_with_bind_versions "tag_info_with_bind_versions"
});

/// What `im.v2.biz_entity_tag_relation.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetBizEntityTagRelationError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetBizEntityTagRelationError: CODES { ParamIsInvalid = 230001 });

/// Takes tags off a group chat.
///
/// [`PUT /open-apis/im/v2/biz_entity_tag_relation`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/update>) gives [`UpdateBizEntityTagRelationResponse`] or fails with [`UpdateBizEntityTagRelationError`].
///
/// Token: tenant. Scopes, any one of: `im:biz_entity_tag_relation:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(UpdateBizEntityTagRelation::new(biz_entity_id)).await?;
/// ```
#[doc(
    alias(
        "im.v2.biz_entity_tag_relation.update",
        "/open-apis/im/v2/biz_entity_tag_relation"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBizEntityTagRelation {
    /// What kind of thing the tags are on. Example: `chat`.
    ///
    /// Set by `new`, since no other value is documented.
    pub tag_biz_type: TagBizType,
    /// The thing that the tags are on. Example: `oc_xxxxx`.
    pub biz_entity_id: String,
    /// The tags. Length: 0 to 40. Example: `["7161681111"]`.
    pub tag_ids: Option<Vec<String>>,
}

crate::request_builder!(UpdateBizEntityTagRelation {
    biz_entity_id(impl Into<String>).into();
    tag_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    tag_biz_type = TagBizType::Chat
});
crate::request!(UpdateBizEntityTagRelation -> UpdateBizEntityTagRelationResponse, UpdateBizEntityTagRelationError {
    "im.v2.biz_entity_tag_relation.update", PUT "/open-apis/im/v2/biz_entity_tag_relation",
    [Tenant], read_value Data, Json, SCOPES = ["im:biz_entity_tag_relation:write"],
    LIMITS = [5 in 1];
    Body tag_biz_type "tag_biz_type", Body biz_entity_id "biz_entity_id", Body tag_ids "tag_ids"
});

/// What `im.v2.biz_entity_tag_relation.update` answers with.
pub type UpdateBizEntityTagRelationResponse = crate::Empty;

/// What `im.v2.biz_entity_tag_relation.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateBizEntityTagRelationError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateBizEntityTagRelationError: CODES { ParamIsInvalid = 230001 });
