// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `space_member`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a member or an administrator to a wiki space.
///
/// [`POST /open-apis/wiki/v2/spaces/:space_id/members`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/create>) gives [`CreateSpaceMemberResponse`] or fails with [`CreateSpaceMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:member:create`, `wiki:wiki`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateSpaceMember::new(space_id, member_type, member_id, member_role);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("wiki.v2.space_member.create", "/open-apis/wiki/v2/spaces/:space_id/members")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSpaceMember {
    /// The wiki space. Example: `1565676577122621`.
    pub space_id: String,
    /// Whether those concerned are told. Example: `true`.
    pub need_notification: Option<bool>,
    /// The kind of member, or of the id that names one. Example: `openid`.
    pub member_type: MemberType,
    /// The member, by the kind of id that `member_type` says. Example: `ou_449b53ad6aee526f7ed311b216aabcef`.
    pub member_id: String,
    /// Whether the member is an administrator or a plain member. Example: `admin`.
    pub member_role: MemberRole,
}

crate::request_builder!(CreateSpaceMember {
    space_id(impl Into<String>).into(), member_type(impl Into<MemberType>).into(),
    member_id(impl Into<String>).into(), member_role(impl Into<MemberRole>).into();
    need_notification(bool)
});
crate::request!(CreateSpaceMember -> CreateSpaceMemberResponse, CreateSpaceMemberError {
    "wiki.v2.space_member.create", POST "/open-apis/wiki/v2/spaces/:space_id/members",
    [Tenant, User], read_value Data, Json, SCOPES = ["wiki:member:create", "wiki:wiki"],
    LIMITS = [100 in 60];
    Path space_id "space_id", Query need_notification "need_notification",
    Body member_type "member_type", Body member_id "member_id", Body member_role "member_role"
});

/// What `wiki.v2.space_member.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpaceMemberResponse {
    /// The member.
    pub member: Option<Member>,
}

crate::object!(CreateSpaceMemberResponse { member "member" });

/// What `wiki.v2.space_member.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateSpaceMemberError {
    /// `131001` (HTTP 400): rpc fail
    ///
    /// The system failed. Try again later; ask the support with the log id if it stays so.
    RpcFail,
    /// `131002` (HTTP 400): param err
    ///
    /// A parameter is wrong. Check types and values against the message.
    ParamErr,
    /// `131003` (HTTP 400): out of limit
    ///
    /// A limit was reached: 400,000 nodes a space, 50 levels, 2000 nodes below one, 2000 moved at once. Use another place or move less.
    OutOfLimit,
    /// `131004` (HTTP 400): invalid user
    ///
    /// The caller is not valid. Check the access token; ask the support if it stays so.
    InvalidUser,
    /// `131005` (HTTP 400): not found
    ///
    /// Something that is named does not exist. Look in the message which: space, node, document, member or user.
    NotFound,
    /// `131006` (HTTP 400): permission denied
    ///
    /// The caller lacks rights. Make it a member or administrator of the space, or share the node with it.
    PermissionDenied,
    /// `131007` (HTTP 400): internal err
    ///
    /// The system failed. Do not try again; ask the support with the log id.
    InternalErr,
    /// `131008` (HTTP 400): already exist
    ///
    /// The member is there already. There is nothing to do.
    AlreadyExist,
    /// `131101` (HTTP 400): invalid operation
    ///
    /// The space does not allow this, such as adding members to a public one. Look at the message.
    InvalidOperation,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateSpaceMemberError: CODES {
    RpcFail = 131001, ParamErr = 131002, OutOfLimit = 131003, InvalidUser = 131004,
    NotFound = 131005, PermissionDenied = 131006, InternalErr = 131007, AlreadyExist = 131008,
    InvalidOperation = 131101
});

/// Removes a member or an administrator from a wiki space.
///
/// [`DELETE /open-apis/wiki/v2/spaces/:space_id/members/:member_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/delete>) gives [`DeleteSpaceMemberResponse`] or fails with [`DeleteSpaceMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:member:update`, `wiki:wiki`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = DeleteSpaceMember::new().space_id(space_id).member_id(member_id).member_type(member_type).member_role(member_role);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "wiki.v2.space_member.delete",
        "/open-apis/wiki/v2/spaces/:space_id/members/:member_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSpaceMember {
    /// The wiki space. Example: `7008061636015554580`.
    ///
    /// Required.
    pub space_id: Option<String>,
    /// The member, by the kind of id that `member_type` says. Example: `g64fb7g7`.
    ///
    /// Required.
    pub member_id: Option<String>,
    /// The kind of member, or of the id that names one. Example: `userid`.
    ///
    /// Required.
    pub member_type: Option<String>,
    /// Whether the member is an administrator or a plain member. Example: `admin`.
    ///
    /// Required.
    pub member_role: Option<String>,
    /// Whether the member is a user, a group or a department; not in use yet. Example: `user`.
    pub type_: Option<SpaceMemberType>,
}

crate::request_builder!(named DeleteSpaceMember {
    space_id(impl Into<String>).into(), member_id(impl Into<String>).into(),
    member_type(impl Into<String>).into(), member_role(impl Into<String>).into(),
    type_(impl Into<SpaceMemberType>).into()
});
crate::request!(DeleteSpaceMember -> DeleteSpaceMemberResponse, DeleteSpaceMemberError {
    "wiki.v2.space_member.delete", DELETE "/open-apis/wiki/v2/spaces/:space_id/members/:member_id",
    [Tenant, User], read_value Data, Json, SCOPES = ["wiki:member:update", "wiki:wiki"],
    LIMITS = [100 in 60],
    NAMED = [space_id "space_id", member_id "member_id", member_type "member_type", member_role "member_role"];
    Path space_id "space_id", Path member_id "member_id", Body member_type "member_type",
    Body member_role "member_role", Body type_ "type"
});

/// What `wiki.v2.space_member.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpaceMemberResponse {
    /// The member.
    pub member: Option<Member>,
}

crate::object!(DeleteSpaceMemberResponse { member "member" });

/// What `wiki.v2.space_member.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteSpaceMemberError {
    /// `131001` (HTTP 400): rpc fail
    ///
    /// The system failed. Try again later; ask the support with the log id if it stays so.
    RpcFail,
    /// `131002` (HTTP 400): param err
    ///
    /// A parameter is wrong. Check types and values against the message.
    ParamErr,
    /// `131004` (HTTP 400): invalid user
    ///
    /// The caller is not valid. Check the access token; ask the support if it stays so.
    InvalidUser,
    /// `131005` (HTTP 400): not found
    ///
    /// Something that is named does not exist. Look in the message which: space, node, document, member or user.
    NotFound,
    /// `131006` (HTTP 400): permission denied
    ///
    /// The caller lacks rights. Make it a member or administrator of the space, or share the node with it.
    PermissionDenied,
    /// `131007` (HTTP 400): internal err
    ///
    /// The system failed. Do not try again; ask the support with the log id.
    InternalErr,
    /// `131101` (HTTP 400): invalid operation
    ///
    /// The space does not allow this, such as adding members to a public one. Look at the message.
    InvalidOperation,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteSpaceMemberError: CODES {
    RpcFail = 131001, ParamErr = 131002, InvalidUser = 131004, NotFound = 131005,
    PermissionDenied = 131006, InternalErr = 131007, InvalidOperation = 131101
});

/// Lists the members and administrators of a wiki space.
///
/// [`GET /open-apis/wiki/v2/spaces/:space_id/members`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/list>) gives [`ListSpaceMemberResponse`] or fails with [`ListSpaceMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:member:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListSpaceMember::new(space_id)).items();
/// ```
#[doc(alias("wiki.v2.space_member.list", "/open-apis/wiki/v2/spaces/:space_id/members"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSpaceMember {
    /// The wiki space. Example: `7375263209671884820`.
    pub space_id: String,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `NzA0NDg5NjIzMDA3MzE3MTk3Ml83MzYzMjE4NDkzNDI1NzI5NTM4`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListSpaceMember {
    space_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListSpaceMember -> ListSpaceMemberResponse, ListSpaceMemberError {
    "wiki.v2.space_member.list", GET "/open-apis/wiki/v2/spaces/:space_id/members", [Tenant, User],
    read_value Data, None, SCOPES = ["wiki:member:retrieve", "wiki:wiki", "wiki:wiki:readonly"],
    LIMITS = [100 in 60];
    Path space_id "space_id", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListSpaceMember: Member { page_token, page_size; page_token, has_more, members });

/// What `wiki.v2.space_member.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpaceMemberResponse {
    /// The members.
    pub members: Vec<Member>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListSpaceMemberResponse {
    members "members", page_token "page_token", has_more "has_more"
});

/// What `wiki.v2.space_member.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSpaceMemberError {
    /// `131001` (HTTP 500): rpc fail
    ///
    /// The system failed. Try again later; ask the support with the log id if it stays so.
    RpcFail,
    /// `131002` (HTTP 400): param err
    ///
    /// A parameter is wrong. Check types and values against the message.
    ParamErr,
    /// `131004` (HTTP 400): invalid user
    ///
    /// The caller is not valid. Check the access token; ask the support if it stays so.
    InvalidUser,
    /// `131005` (HTTP 400): not found
    ///
    /// Something that is named does not exist. Look in the message which: space, node, document, member or user.
    NotFound,
    /// `131006` (HTTP 400): permission denied
    ///
    /// The caller lacks rights. Make it a member or administrator of the space, or share the node with it.
    PermissionDenied,
    /// `131007` (HTTP 500): internal err
    ///
    /// The system failed. Do not try again; ask the support with the log id.
    InternalErr,
    /// `131101` (HTTP 400): invalid operation
    ///
    /// The space does not allow this, such as adding members to a public one. Look at the message.
    InvalidOperation,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListSpaceMemberError: CODES {
    RpcFail = 131001 + 1, ParamErr = 131002, InvalidUser = 131004, NotFound = 131005,
    PermissionDenied = 131006, InternalErr = 131007 + 1, InvalidOperation = 131101
});
