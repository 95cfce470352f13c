// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `tag`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a tag for group chats.
///
/// [`POST /open-apis/im/v2/tags`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/create>) gives [`CreateTagResponse`] or fails with [`CreateTagError`].
///
/// Token: tenant. Scopes, any one of: `im:tag:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(CreateTag::new(create_tag)).await?;
/// ```
#[doc(alias("im.v2.tag.create", "/open-apis/im/v2/tags"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTag {
    /// The tag to create.
    pub create_tag: TagCreateTag,
}

crate::request_builder!(CreateTag { create_tag(TagCreateTag); });
crate::request!(CreateTag -> CreateTagResponse, CreateTagError {
    "im.v2.tag.create", POST "/open-apis/im/v2/tags", [Tenant], read_value Data, Json,
    SCOPES = ["im:tag:write"], LIMITS = [5 in 1];
    Body create_tag "create_tag"
});

/// What `im.v2.tag.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagResponse {
    /// The new tag.
    pub id: Option<String>,
    /// Why the tag was not created.
    pub create_tag_fail_reason: Option<CreateTagFailReason>,
}

crate::object!(CreateTagResponse { id "id", create_tag_fail_reason "create_tag_fail_reason" });

/// What `im.v2.tag.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTagError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTagError: CODES { ParamIsInvalid = 230001 });

/// Returns tags for group chats by their ids.
///
/// [`GET /open-apis/im/v2/tags`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/list>) gives [`ListTagResponse`] or fails with [`ListTagError`].
///
/// Token: tenant. Scopes, any one of: `im:tag:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(ListTag::new(ids)).await?;
/// ```
#[doc(alias("im.v2.tag.list", "/open-apis/im/v2/tags"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTag {
    /// The tags, by their ids, 40 at most. Length: 0 to 40. Example: `["716168xxxxx"]`.
    pub ids: Vec<String>,
}

crate::request_builder!(ListTag {
    ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(ListTag -> ListTagResponse, ListTagError {
    "im.v2.tag.list", GET "/open-apis/im/v2/tags", [Tenant], read_value Data, None,
    SCOPES = ["im:tag:read"], LIMITS = [5 in 1];
    Query ids "ids"
});

/// What `im.v2.tag.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResponse {
    /// The tags.
    pub tag_infos: Vec<TagInfo>,
}

crate::object!(ListTagResponse { tag_infos "tag_infos" });

/// What `im.v2.tag.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTagError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListTagError: CODES { ParamIsInvalid = 230001 });

/// Renames a tag for group chats.
///
/// [`PATCH /open-apis/im/v2/tags/:tag_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/patch>) gives [`PatchTagResponse`] or fails with [`PatchTagError`].
///
/// Token: tenant. Scopes, any one of: `im:tag:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(PatchTag::new(tag_id)).await?;
/// ```
#[doc(alias("im.v2.tag.patch", "/open-apis/im/v2/tags/:tag_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchTag {
    /// The tag. Example: `716168xxxxx`.
    pub tag_id: String,
    /// What to change of the tag.
    pub patch_tag: Option<TagPatchTag>,
}

crate::request_builder!(PatchTag { tag_id(impl Into<String>).into(); patch_tag(TagPatchTag) });
crate::request!(PatchTag -> PatchTagResponse, PatchTagError {
    "im.v2.tag.patch", PATCH "/open-apis/im/v2/tags/:tag_id", [Tenant], read_value Data, Json,
    SCOPES = ["im:tag:write"], LIMITS = [5 in 1];
    Path tag_id "tag_id", Body patch_tag "patch_tag"
});

/// What `im.v2.tag.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchTagResponse {
    /// The tag.
    pub tag_info: Option<TagInfo>,
    /// Why the tag was not changed.
    pub patch_tag_fail_reason: Option<CreateTagFailReason>,
}

crate::object!(PatchTagResponse {
    tag_info "tag_info", patch_tag_fail_reason "patch_tag_fail_reason"
});

/// What `im.v2.tag.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchTagError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchTagError: CODES { ParamIsInvalid = 230001 });
