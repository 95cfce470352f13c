// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `group_member`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds one user to a user group.
///
/// [`POST /open-apis/contact/v3/group/:group_id/member/add`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/add>) gives [`AddGroupMemberResponse`] or fails with [`AddGroupMemberError`].
///
/// Token: tenant. Scopes, any one of: `contact:group`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(AddGroupMember::new(group_id, member_id_type, member_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.group_member.add",
        "/open-apis/contact/v3/group/:group_id/member/add"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddGroupMember {
    /// The user group. Example: `g281721`.
    pub group_id: String,
    /// The kind of member; only `user` for now. Default: `user`. Example: `user`.
    ///
    /// Set by `new`, since no other value is documented.
    pub member_type: GroupMemberMemberType,
    /// Which kind of id stands for members. Example: `open_id`.
    pub member_id_type: UserIdType,
    /// The member, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub member_id: String,
}

crate::request_builder!(AddGroupMember {
    group_id(impl Into<String>).into(), member_id_type(impl Into<UserIdType>).into(),
    member_id(impl Into<String>).into();;
    member_type = GroupMemberMemberType::User
});
crate::request!(AddGroupMember -> AddGroupMemberResponse, AddGroupMemberError {
    "contact.v3.group_member.add", POST "/open-apis/contact/v3/group/:group_id/member/add",
    [Tenant], read_value Data, Json, SCOPES = ["contact:group"], LIMITS = [1000 in 60, 50 in 1];
    Path group_id "group_id", Body member_type "member_type", Body member_id_type "member_id_type",
    Body member_id "member_id"
});

/// What `contact.v3.group_member.add` answers with.
pub type AddGroupMemberResponse = crate::Empty;

/// What `contact.v3.group_member.add` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AddGroupMemberError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `41050` (HTTP 403): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    NoUserAuthorityError,
    /// `41071` (HTTP 400): invalid member_id_type
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    InvalidMemberIdType,
    /// `41072` (HTTP 400): member_type not match member_id_type
    ///
    /// The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.
    MemberTypeNotMatchMemberId,
    /// `41073` (HTTP 400): invalid member_id
    ///
    /// The member's id is not valid. Check it, and that it fits `member_id_type`.
    InvalidMemberId,
    /// `41074` (HTTP 400): invalid member_type
    ///
    /// The kind of member or group is not valid. Check `member_type` or `group_type`.
    InvalidMemberType,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    InvalidGroupId,
    /// `42005` (HTTP 400): member exist in group error
    MemberExistInGroupError,
    /// `42006` (HTTP 400): user has resigned error
    ///
    /// The user has left the tenant. Use one who is employed.
    UserHasResignedError,
    /// `42009` (HTTP 403): no user group authority error
    ///
    /// The app may not see the user group. Add it, or everybody, to the app's contact scope.
    NoUserGroupAuthorityError,
    /// `42011` (HTTP 400): group member department reached the upper limit
    GroupMemberDepartmentReachedUpperLimit,
    /// `42012` (HTTP 400): group member user reached the upper limit
    GroupMemberUserReachedUpperLimit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(AddGroupMemberError: CODES {
    InternalError = 40003 + 1, NoDeptAuthorityError = 40004, NoUserAuthorityError = 41050 + 2,
    InvalidMemberIdType = 41071 + 2, MemberTypeNotMatchMemberId = 41072, InvalidMemberId = 41073,
    InvalidMemberType = 41074, InvalidGroupId = 42002 + 1, MemberExistInGroupError = 42005,
    UserHasResignedError = 42006, NoUserGroupAuthorityError = 42009 + 2,
    GroupMemberDepartmentReachedUpperLimit = 42011, GroupMemberUserReachedUpperLimit = 42012
});

/// Adds several users to a user group.
///
/// [`POST /open-apis/contact/v3/group/:group_id/member/batch_add`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_add>) gives [`BatchAddGroupMemberResponse`] or fails with [`BatchAddGroupMemberError`].
///
/// Token: tenant. Scopes, any one of: `contact:group`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(BatchAddGroupMember::new(group_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.group_member.batch_add",
        "/open-apis/contact/v3/group/:group_id/member/batch_add"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchAddGroupMember {
    /// The user group. Example: `test_group`.
    pub group_id: String,
    /// The members. Length: 1 to 100.
    pub members: Option<Vec<Memberlist>>,
}

crate::request_builder!(BatchAddGroupMember {
    group_id(impl Into<String>).into();
    members(impl IntoIterator<Item = impl Into<Memberlist>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchAddGroupMember -> BatchAddGroupMemberResponse, BatchAddGroupMemberError {
    "contact.v3.group_member.batch_add",
    POST "/open-apis/contact/v3/group/:group_id/member/batch_add", [Tenant], read_value Data, Json,
    SCOPES = ["contact:group"], LIMITS = [100 in 60];
    Path group_id "group_id", Body members "members"
});

/// What `contact.v3.group_member.batch_add` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddGroupMemberResponse {
    /// The results, one for each.
    pub results: Vec<MemberResult>,
}

crate::object!(BatchAddGroupMemberResponse { results "results" });

/// What `contact.v3.group_member.batch_add` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchAddGroupMemberError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `41050` (HTTP 403): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    NoUserAuthorityError,
    /// `41071` (HTTP 400): invalid member_id_type
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    InvalidMemberIdType,
    /// `41073` (HTTP 400): invalid member_id
    ///
    /// The member's id is not valid. Check it, and that it fits `member_id_type`.
    InvalidMemberId,
    /// `41074` (HTTP 400): invalid member_type
    ///
    /// The kind of member or group is not valid. Check `member_type` or `group_type`.
    InvalidMemberType,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    InvalidGroupId,
    /// `42005` (HTTP 200): member is already in group
    MemberExistInGroupError,
    /// `42006` (HTTP 400): user has resigned error
    ///
    /// The user has left the tenant. Use one who is employed.
    UserHasResignedError,
    /// `42009` (HTTP 403): no user group authority
    ///
    /// The app may not see the user group. Add it, or everybody, to the app's contact scope.
    NoUserGroupAuthorityError,
    /// `42012` (HTTP 400): group member user reached the upper limit
    GroupMemberUserReachedUpperLimit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchAddGroupMemberError: CODES {
    ParamError = 40001 + 4, InternalError = 40003 + 1, NoUserAuthorityError = 41050 + 2,
    InvalidMemberIdType = 41071 + 2, InvalidMemberId = 41073, InvalidMemberType = 41074,
    InvalidGroupId = 42002 + 1, MemberExistInGroupError = 42005 + 1, UserHasResignedError = 42006,
    NoUserGroupAuthorityError = 42009 + 1, GroupMemberUserReachedUpperLimit = 42012
});

/// Removes several users from a user group.
///
/// [`POST /open-apis/contact/v3/group/:group_id/member/batch_remove`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_remove>) gives [`BatchRemoveGroupMemberResponse`] or fails with [`BatchRemoveGroupMemberError`].
///
/// Token: tenant. Scopes, any one of: `contact:group`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(BatchRemoveGroupMember::new(group_id, members)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.group_member.batch_remove",
        "/open-apis/contact/v3/group/:group_id/member/batch_remove"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRemoveGroupMember {
    /// The user group. Example: `test_group`.
    pub group_id: String,
    /// The members. Length: 1 to 100.
    pub members: Vec<Memberlist>,
}

crate::request_builder!(BatchRemoveGroupMember {
    group_id(impl Into<String>).into(),
    members(impl IntoIterator<Item = impl Into<Memberlist>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchRemoveGroupMember -> BatchRemoveGroupMemberResponse, BatchRemoveGroupMemberError {
    "contact.v3.group_member.batch_remove",
    POST "/open-apis/contact/v3/group/:group_id/member/batch_remove", [Tenant], read_value Data,
    Json, SCOPES = ["contact:group"], LIMITS = [100 in 60];
    Path group_id "group_id", Body members "members"
});

/// What `contact.v3.group_member.batch_remove` answers with.
pub type BatchRemoveGroupMemberResponse = crate::Empty;

/// What `contact.v3.group_member.batch_remove` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchRemoveGroupMemberError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40022` (HTTP 400): partial failed, see Results field for more details
    PartialFailed,
    /// `41050` (HTTP 403): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    NoUserAuthorityError,
    /// `41073` (HTTP 400): invalid member_id
    ///
    /// The member's id is not valid. Check it, and that it fits `member_id_type`.
    InvalidMemberId,
    /// `41074` (HTTP 400): invalid member_type
    ///
    /// The kind of member or group is not valid. Check `member_type` or `group_type`.
    InvalidMemberType,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    InvalidGroupId,
    /// `42009` (HTTP 403): no group authority
    ///
    /// The app may not see the user group. Add it, or everybody, to the app's contact scope.
    NoUserGroupAuthorityError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchRemoveGroupMemberError: CODES {
    ParamError = 40001 + 4, InternalError = 40003 + 1, PartialFailed = 40022,
    NoUserAuthorityError = 41050 + 2, InvalidMemberId = 41073, InvalidMemberType = 41074,
    InvalidGroupId = 42002 + 1, NoUserGroupAuthorityError = 42009
});

/// Removes one user from a user group.
///
/// [`POST /open-apis/contact/v3/group/:group_id/member/remove`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/remove>) gives [`RemoveGroupMemberResponse`] or fails with [`RemoveGroupMemberError`].
///
/// Token: tenant. Scopes, any one of: `contact:group`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = RemoveGroupMember::new(group_id, member_id, member_id_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "contact.v3.group_member.remove",
        "/open-apis/contact/v3/group/:group_id/member/remove"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveGroupMember {
    /// The user group. Example: `g198123`.
    pub group_id: String,
    /// The kind of member; only `user` for now. Default: `user`. Example: `user`.
    ///
    /// Set by `new`, since no other value is documented.
    pub member_type: GroupMemberMemberType,
    /// The member, by the kind of id that the call uses. Example: `xj82871k`.
    pub member_id: String,
    /// Which kind of id stands for members. Default: `open_id`. Example: `open_id`.
    pub member_id_type: UserIdType,
}

crate::request_builder!(RemoveGroupMember {
    group_id(impl Into<String>).into(), member_id(impl Into<String>).into(),
    member_id_type(impl Into<UserIdType>).into();;
    member_type = GroupMemberMemberType::User
});
crate::request!(RemoveGroupMember -> RemoveGroupMemberResponse, RemoveGroupMemberError {
    "contact.v3.group_member.remove", POST "/open-apis/contact/v3/group/:group_id/member/remove",
    [Tenant], read_value Data, Json, SCOPES = ["contact:group"], LIMITS = [1000 in 60, 50 in 1];
    Path group_id "group_id", Body member_type "member_type", Body member_id "member_id",
    Body member_id_type "member_id_type"
});

/// What `contact.v3.group_member.remove` answers with.
pub type RemoveGroupMemberResponse = crate::Empty;

/// What `contact.v3.group_member.remove` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveGroupMemberError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 404): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `41050` (HTTP 403): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    NoUserAuthorityError,
    /// `41071` (HTTP 400): invalid member_id_type
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    InvalidMemberIdType,
    /// `41072` (HTTP 400): member_type not match member_id_type
    ///
    /// The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.
    MemberTypeNotMatchMemberId,
    /// `41073` (HTTP 400): invalid member_id
    ///
    /// The member's id is not valid. Check it, and that it fits `member_id_type`.
    InvalidMemberId,
    /// `41074` (HTTP 400): invalid member_type
    ///
    /// The kind of member or group is not valid. Check `member_type` or `group_type`.
    InvalidMemberType,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    InvalidGroupId,
    /// `42009` (HTTP 403): no user group authority error
    ///
    /// The app may not see the user group. Add it, or everybody, to the app's contact scope.
    NoUserGroupAuthorityError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RemoveGroupMemberError: CODES {
    InternalError = 40003 + 1, NoDeptAuthorityError = 40004 + 1, NoUserAuthorityError = 41050 + 2,
    InvalidMemberIdType = 41071 + 2, MemberTypeNotMatchMemberId = 41072, InvalidMemberId = 41073,
    InvalidMemberType = 41074, InvalidGroupId = 42002 + 1, NoUserGroupAuthorityError = 42009 + 2
});

/// Lists the members of a user group.
///
/// [`GET /open-apis/contact/v3/group/:group_id/member/simplelist`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/simplelist>) gives [`ListSimpleGroupMemberResponse`] or fails with [`ListSimpleGroupMemberError`].
///
/// Token: tenant. Scopes, any one of: `contact:group:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListSimpleGroupMember::new(group_id)).items();
/// ```
#[doc(
    alias(
        "contact.v3.group_member.simplelist",
        "/open-apis/contact/v3/group/:group_id/member/simplelist"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSimpleGroupMember {
    /// The user group. Example: `g128187`.
    pub group_id: String,
    /// How many items a page holds at most. Default: `50`. Range: at most `100`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    pub page_token: Option<String>,
    /// Which kind of id stands for members. Default: `open_id`. Example: `open_id`.
    pub member_id_type: Option<GroupMemberMemberIdType>,
    /// The kind of member. Default: `user`. Example: `user`.
    pub member_type: Option<SimplelistGroupMemberMemberType>,
}

crate::request_builder!(ListSimpleGroupMember {
    group_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(),
    member_id_type(impl Into<GroupMemberMemberIdType>).into(),
    member_type(impl Into<SimplelistGroupMemberMemberType>).into()
});
crate::request!(ListSimpleGroupMember -> ListSimpleGroupMemberResponse, ListSimpleGroupMemberError {
    "contact.v3.group_member.simplelist",
    GET "/open-apis/contact/v3/group/:group_id/member/simplelist", [Tenant], read_value Data, None,
    SCOPES = ["contact:group:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path group_id "group_id", Query page_size "page_size", Query page_token "page_token",
    Query member_id_type "member_id_type", Query member_type "member_type"
});
crate::paged!(ListSimpleGroupMember: Memberlist {
    page_token, page_size;
    page_token, has_more, memberlist
});

/// What `contact.v3.group_member.simplelist` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSimpleGroupMemberResponse {
    /// The members.
    pub memberlist: Vec<Memberlist>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListSimpleGroupMemberResponse {
    memberlist "memberlist", page_token "page_token", has_more "has_more"
});

/// What `contact.v3.group_member.simplelist` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSimpleGroupMemberError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// `41071` (HTTP 400): invalid member_id_type
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    InvalidMemberIdType,
    /// `41072` (HTTP 400): member_type not match member_id_type
    ///
    /// The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.
    MemberTypeNotMatchMemberId,
    /// `41074` (HTTP 400): invalid member_type
    ///
    /// The kind of member or group is not valid. Check `member_type` or `group_type`.
    InvalidMemberType,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    InvalidGroupId,
    /// `42009` (HTTP 403): no user group authority error
    ///
    /// The app may not see the user group. Add it, or everybody, to the app's contact scope.
    NoUserGroupAuthorityError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListSimpleGroupMemberError: CODES {
    InternalError = 40003 + 1, PageSizeIsInvalid = 40011, PageTokenIsInvalidError = 40012 + 1,
    InvalidMemberIdType = 41071 + 2, MemberTypeNotMatchMemberId = 41072, InvalidMemberType = 41074,
    InvalidGroupId = 42002 + 1, NoUserGroupAuthorityError = 42009 + 2
});
