// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `group_member`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Adds one user to a user group.
///
/// `POST /open-apis/contact/v3/group/:group_id/member/add`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:group`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/add>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AddGroupMember {
    /// The user group.
    ///
    /// Example: `g281721`.
    #[serde(skip)]
    pub group_id: String,
    /// The kind of member; only `user` for now.
    ///
    /// Default: `user`. Example: `user`.
    pub member_type: GroupMemberMemberType,
    /// Which kind of id stands for members.
    ///
    /// Example: `open_id`.
    pub member_id_type: UserIdType,
    /// The member, by the kind of id that the call uses.
    ///
    /// Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub member_id: String,
}

impl AddGroupMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        group_id: impl Into<String>,
        member_type: impl Into<GroupMemberMemberType>,
        member_id_type: impl Into<UserIdType>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_type: member_type.into(),
            member_id_type: member_id_type.into(),
            member_id: member_id.into(),
        }
    }
}

impl crate::Endpoint for AddGroupMember {
    type Response = AddGroupMemberResponse;
    type Error = AddGroupMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.group_member.add",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/group/:group_id/member/add",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("group_id", self.group_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.group_member.add` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AddGroupMemberResponse {}
/// What `contact.v3.group_member.add` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddGroupMemberError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `41050` (HTTP 403): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    #[doc(alias = "41050")]
    NoUserAuthorityError,
    /// `41071` (HTTP 400): invalid member_id_type
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    #[doc(alias = "41071")]
    InvalidMemberIdType,
    /// `41072` (HTTP 400): member_type not match member_id_type
    ///
    /// The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.
    #[doc(alias = "41072")]
    MemberTypeNotMatchMemberId,
    /// `41073` (HTTP 400): invalid member_id
    ///
    /// The member's id is not valid. Check it, and that it fits `member_id_type`.
    #[doc(alias = "41073")]
    InvalidMemberId,
    /// `41074` (HTTP 400): invalid member_type
    ///
    /// The kind of member or group is not valid. Check `member_type` or `group_type`.
    #[doc(alias = "41074")]
    InvalidMemberType,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    #[doc(alias = "42002")]
    InvalidGroupId,
    /// `42005` (HTTP 400): member exist in group error
    #[doc(alias = "42005")]
    MemberExistInGroupError,
    /// `42006` (HTTP 400): user has resigned error
    ///
    /// The user has left the tenant. Use one who is employed.
    #[doc(alias = "42006")]
    UserHasResignedError,
    /// `42009` (HTTP 403): no user group authority error
    ///
    /// The app may not see the user group. Add it, or everybody, to the app's contact scope.
    #[doc(alias = "42009")]
    NoUserGroupAuthorityError,
    /// `42011` (HTTP 400): group member department reached the upper limit
    #[doc(alias = "42011")]
    GroupMemberDepartmentReachedUpperLimit,
    /// `42012` (HTTP 400): group member user reached the upper limit
    #[doc(alias = "42012")]
    GroupMemberUserReachedUpperLimit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl AddGroupMemberError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::NoUserAuthorityError,
            crate::ErrorFacts::new(
                41050,
                403,
                "no user authority error",
                "The app or the calling user may not see the user. Add the user to the contact scope.",
                false,
            ),
        ),
        (
            Self::InvalidMemberIdType,
            crate::ErrorFacts::new(
                41071,
                400,
                "invalid member_id_type",
                "The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.",
                false,
            ),
        ),
        (
            Self::MemberTypeNotMatchMemberId,
            crate::ErrorFacts::new(
                41072,
                400,
                "member_type not match member_id_type",
                "The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.",
                false,
            ),
        ),
        (
            Self::InvalidMemberId,
            crate::ErrorFacts::new(
                41073,
                400,
                "invalid member_id",
                "The member's id is not valid. Check it, and that it fits `member_id_type`.",
                false,
            ),
        ),
        (
            Self::InvalidMemberType,
            crate::ErrorFacts::new(
                41074,
                400,
                "invalid member_type",
                "The kind of member or group is not valid. Check `member_type` or `group_type`.",
                false,
            ),
        ),
        (
            Self::InvalidGroupId,
            crate::ErrorFacts::new(
                42002,
                400,
                "invalid group_id",
                "The user group is not valid. Check `group_id`.",
                false,
            ),
        ),
        (
            Self::MemberExistInGroupError,
            crate::ErrorFacts::new(42005, 400, "member exist in group error", "", false),
        ),
        (
            Self::UserHasResignedError,
            crate::ErrorFacts::new(
                42006,
                400,
                "user has resigned error",
                "The user has left the tenant. Use one who is employed.",
                false,
            ),
        ),
        (
            Self::NoUserGroupAuthorityError,
            crate::ErrorFacts::new(
                42009,
                403,
                "no user group authority error",
                "The app may not see the user group. Add it, or everybody, to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::GroupMemberDepartmentReachedUpperLimit,
            crate::ErrorFacts::new(
                42011,
                400,
                "group member department reached the upper limit",
                "",
                false,
            ),
        ),
        (
            Self::GroupMemberUserReachedUpperLimit,
            crate::ErrorFacts::new(
                42012,
                400,
                "group member user reached the upper limit",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(AddGroupMemberError);

/// Adds several users to a user group.
///
/// `POST /open-apis/contact/v3/group/:group_id/member/batch_add`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:group`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_add>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchAddGroupMember {
    /// The user group.
    ///
    /// Example: `test_group`.
    #[serde(skip)]
    pub group_id: String,
    /// The members.
    ///
    /// Length: 1 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<Memberlist>>,
}

impl BatchAddGroupMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            members: None,
        }
    }

    /// Sets [`members`](Self#structfield.members).
    #[must_use]
    pub fn members(
        mut self,
        members: impl IntoIterator<Item = impl Into<Memberlist>>,
    ) -> Self {
        self.members = Some(members.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for BatchAddGroupMember {
    type Response = BatchAddGroupMemberResponse;
    type Error = BatchAddGroupMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.group_member.batch_add",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/group/:group_id/member/batch_add",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("group_id", self.group_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.group_member.batch_add` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchAddGroupMemberResponse {
    /// The results, one for each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<MemberResult>>,
}

/// What `contact.v3.group_member.batch_add` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchAddGroupMemberError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParamError,
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `41050` (HTTP 403): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    #[doc(alias = "41050")]
    NoUserAuthorityError,
    /// `41071` (HTTP 400): invalid member_id_type
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    #[doc(alias = "41071")]
    InvalidMemberIdType,
    /// `41073` (HTTP 400): invalid member_id
    ///
    /// The member's id is not valid. Check it, and that it fits `member_id_type`.
    #[doc(alias = "41073")]
    InvalidMemberId,
    /// `41074` (HTTP 400): invalid member_type
    ///
    /// The kind of member or group is not valid. Check `member_type` or `group_type`.
    #[doc(alias = "41074")]
    InvalidMemberType,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    #[doc(alias = "42002")]
    InvalidGroupId,
    /// `42005` (HTTP 200): member is already in group
    #[doc(alias = "42005")]
    MemberIsAlreadyInGroup,
    /// `42006` (HTTP 400): user has resigned error
    ///
    /// The user has left the tenant. Use one who is employed.
    #[doc(alias = "42006")]
    UserHasResignedError,
    /// `42009` (HTTP 403): no user group authority
    ///
    /// The app may not see the user group. Add it, or everybody, to the app's contact scope.
    #[doc(alias = "42009")]
    NoUserGroupAuthority,
    /// `42012` (HTTP 400): group member user reached the upper limit
    #[doc(alias = "42012")]
    GroupMemberUserReachedUpperLimit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchAddGroupMemberError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                40001,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::NoUserAuthorityError,
            crate::ErrorFacts::new(
                41050,
                403,
                "no user authority error",
                "The app or the calling user may not see the user. Add the user to the contact scope.",
                false,
            ),
        ),
        (
            Self::InvalidMemberIdType,
            crate::ErrorFacts::new(
                41071,
                400,
                "invalid member_id_type",
                "The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.",
                false,
            ),
        ),
        (
            Self::InvalidMemberId,
            crate::ErrorFacts::new(
                41073,
                400,
                "invalid member_id",
                "The member's id is not valid. Check it, and that it fits `member_id_type`.",
                false,
            ),
        ),
        (
            Self::InvalidMemberType,
            crate::ErrorFacts::new(
                41074,
                400,
                "invalid member_type",
                "The kind of member or group is not valid. Check `member_type` or `group_type`.",
                false,
            ),
        ),
        (
            Self::InvalidGroupId,
            crate::ErrorFacts::new(
                42002,
                400,
                "invalid group_id",
                "The user group is not valid. Check `group_id`.",
                false,
            ),
        ),
        (
            Self::MemberIsAlreadyInGroup,
            crate::ErrorFacts::new(42005, 200, "member is already in group", "", false),
        ),
        (
            Self::UserHasResignedError,
            crate::ErrorFacts::new(
                42006,
                400,
                "user has resigned error",
                "The user has left the tenant. Use one who is employed.",
                false,
            ),
        ),
        (
            Self::NoUserGroupAuthority,
            crate::ErrorFacts::new(
                42009,
                403,
                "no user group authority",
                "The app may not see the user group. Add it, or everybody, to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::GroupMemberUserReachedUpperLimit,
            crate::ErrorFacts::new(
                42012,
                400,
                "group member user reached the upper limit",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(BatchAddGroupMemberError);

/// Removes several users from a user group.
///
/// `POST /open-apis/contact/v3/group/:group_id/member/batch_remove`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:group`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_remove>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchRemoveGroupMember {
    /// The user group.
    ///
    /// Example: `test_group`.
    #[serde(skip)]
    pub group_id: String,
    /// The members.
    ///
    /// Length: 1 to 100.
    pub members: Vec<Memberlist>,
}

impl BatchRemoveGroupMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        group_id: impl Into<String>,
        members: impl IntoIterator<Item = impl Into<Memberlist>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            members: members.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Endpoint for BatchRemoveGroupMember {
    type Response = BatchRemoveGroupMemberResponse;
    type Error = BatchRemoveGroupMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.group_member.batch_remove",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/group/:group_id/member/batch_remove",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("group_id", self.group_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.group_member.batch_remove` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchRemoveGroupMemberResponse {}
/// What `contact.v3.group_member.batch_remove` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchRemoveGroupMemberError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParamError,
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40022` (HTTP 400): partial failed, see Results field for more details
    #[doc(alias = "40022")]
    PartialFailedSeeResultsFieldMore,
    /// `41050` (HTTP 403): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    #[doc(alias = "41050")]
    NoUserAuthorityError,
    /// `41073` (HTTP 400): invalid member_id
    ///
    /// The member's id is not valid. Check it, and that it fits `member_id_type`.
    #[doc(alias = "41073")]
    InvalidMemberId,
    /// `41074` (HTTP 400): invalid member_type
    ///
    /// The kind of member or group is not valid. Check `member_type` or `group_type`.
    #[doc(alias = "41074")]
    InvalidMemberType,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    #[doc(alias = "42002")]
    InvalidGroupId,
    /// `42009` (HTTP 403): no group authority
    ///
    /// The app may not see the user group. Add it, or everybody, to the app's contact scope.
    #[doc(alias = "42009")]
    NoGroupAuthority,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchRemoveGroupMemberError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                40001,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::PartialFailedSeeResultsFieldMore,
            crate::ErrorFacts::new(
                40022,
                400,
                "partial failed, see Results field for more details",
                "",
                false,
            ),
        ),
        (
            Self::NoUserAuthorityError,
            crate::ErrorFacts::new(
                41050,
                403,
                "no user authority error",
                "The app or the calling user may not see the user. Add the user to the contact scope.",
                false,
            ),
        ),
        (
            Self::InvalidMemberId,
            crate::ErrorFacts::new(
                41073,
                400,
                "invalid member_id",
                "The member's id is not valid. Check it, and that it fits `member_id_type`.",
                false,
            ),
        ),
        (
            Self::InvalidMemberType,
            crate::ErrorFacts::new(
                41074,
                400,
                "invalid member_type",
                "The kind of member or group is not valid. Check `member_type` or `group_type`.",
                false,
            ),
        ),
        (
            Self::InvalidGroupId,
            crate::ErrorFacts::new(
                42002,
                400,
                "invalid group_id",
                "The user group is not valid. Check `group_id`.",
                false,
            ),
        ),
        (
            Self::NoGroupAuthority,
            crate::ErrorFacts::new(
                42009,
                403,
                "no group authority",
                "The app may not see the user group. Add it, or everybody, to the app's contact scope.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(BatchRemoveGroupMemberError);

/// Removes one user from a user group.
///
/// `POST /open-apis/contact/v3/group/:group_id/member/remove`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:group`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/remove>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RemoveGroupMember {
    /// The user group.
    ///
    /// Example: `g198123`.
    #[serde(skip)]
    pub group_id: String,
    /// The kind of member; only `user` for now.
    ///
    /// Default: `user`. Example: `user`.
    pub member_type: GroupMemberMemberType,
    /// The member, by the kind of id that the call uses.
    ///
    /// Example: `xj82871k`.
    pub member_id: String,
    /// Which kind of id stands for members.
    ///
    /// Default: `open_id`. Example: `open_id`.
    pub member_id_type: UserIdType,
}

impl RemoveGroupMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        group_id: impl Into<String>,
        member_type: impl Into<GroupMemberMemberType>,
        member_id: impl Into<String>,
        member_id_type: impl Into<UserIdType>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            member_type: member_type.into(),
            member_id: member_id.into(),
            member_id_type: member_id_type.into(),
        }
    }
}

impl crate::Endpoint for RemoveGroupMember {
    type Response = RemoveGroupMemberResponse;
    type Error = RemoveGroupMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.group_member.remove",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/group/:group_id/member/remove",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("group_id", self.group_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.group_member.remove` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RemoveGroupMemberResponse {}
/// What `contact.v3.group_member.remove` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemoveGroupMemberError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 404): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `41050` (HTTP 403): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    #[doc(alias = "41050")]
    NoUserAuthorityError,
    /// `41071` (HTTP 400): invalid member_id_type
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    #[doc(alias = "41071")]
    InvalidMemberIdType,
    /// `41072` (HTTP 400): member_type not match member_id_type
    ///
    /// The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.
    #[doc(alias = "41072")]
    MemberTypeNotMatchMemberId,
    /// `41073` (HTTP 400): invalid member_id
    ///
    /// The member's id is not valid. Check it, and that it fits `member_id_type`.
    #[doc(alias = "41073")]
    InvalidMemberId,
    /// `41074` (HTTP 400): invalid member_type
    ///
    /// The kind of member or group is not valid. Check `member_type` or `group_type`.
    #[doc(alias = "41074")]
    InvalidMemberType,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    #[doc(alias = "42002")]
    InvalidGroupId,
    /// `42009` (HTTP 403): no user group authority error
    ///
    /// The app may not see the user group. Add it, or everybody, to the app's contact scope.
    #[doc(alias = "42009")]
    NoUserGroupAuthorityError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl RemoveGroupMemberError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                404,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::NoUserAuthorityError,
            crate::ErrorFacts::new(
                41050,
                403,
                "no user authority error",
                "The app or the calling user may not see the user. Add the user to the contact scope.",
                false,
            ),
        ),
        (
            Self::InvalidMemberIdType,
            crate::ErrorFacts::new(
                41071,
                400,
                "invalid member_id_type",
                "The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.",
                false,
            ),
        ),
        (
            Self::MemberTypeNotMatchMemberId,
            crate::ErrorFacts::new(
                41072,
                400,
                "member_type not match member_id_type",
                "The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.",
                false,
            ),
        ),
        (
            Self::InvalidMemberId,
            crate::ErrorFacts::new(
                41073,
                400,
                "invalid member_id",
                "The member's id is not valid. Check it, and that it fits `member_id_type`.",
                false,
            ),
        ),
        (
            Self::InvalidMemberType,
            crate::ErrorFacts::new(
                41074,
                400,
                "invalid member_type",
                "The kind of member or group is not valid. Check `member_type` or `group_type`.",
                false,
            ),
        ),
        (
            Self::InvalidGroupId,
            crate::ErrorFacts::new(
                42002,
                400,
                "invalid group_id",
                "The user group is not valid. Check `group_id`.",
                false,
            ),
        ),
        (
            Self::NoUserGroupAuthorityError,
            crate::ErrorFacts::new(
                42009,
                403,
                "no user group authority error",
                "The app may not see the user group. Add it, or everybody, to the app's contact scope.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(RemoveGroupMemberError);

/// Lists the members of a user group.
///
/// `GET /open-apis/contact/v3/group/:group_id/member/simplelist`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:group:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/simplelist>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SimplelistGroupMember {
    /// The user group.
    ///
    /// Example: `g128187`.
    #[serde(skip)]
    pub group_id: String,
    /// How many items a page holds at most.
    ///
    /// Default: `50`. Range: at most `100`. Example: `50`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// Which kind of id stands for members.
    ///
    /// Default: `open_id`. Example: `open_id`.
    #[serde(skip)]
    pub member_id_type: Option<GroupMemberMemberIdType>,
    /// The kind of member.
    ///
    /// Default: `user`. Example: `user`.
    #[serde(skip)]
    pub member_type: Option<SimplelistGroupMemberMemberType>,
}

impl SimplelistGroupMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            page_size: None,
            page_token: None,
            member_id_type: None,
            member_type: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`member_id_type`](Self#structfield.member_id_type).
    #[must_use]
    pub fn member_id_type(
        mut self,
        member_id_type: impl Into<GroupMemberMemberIdType>,
    ) -> Self {
        self.member_id_type = Some(member_id_type.into());
        self
    }

    /// Sets [`member_type`](Self#structfield.member_type).
    #[must_use]
    pub fn member_type(
        mut self,
        member_type: impl Into<SimplelistGroupMemberMemberType>,
    ) -> Self {
        self.member_type = Some(member_type.into());
        self
    }
}

impl crate::Endpoint for SimplelistGroupMember {
    type Response = SimplelistGroupMemberResponse;
    type Error = SimplelistGroupMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.group_member.simplelist",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/group/:group_id/member/simplelist",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("group_id", self.group_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("member_id_type", &self.member_id_type);
        query.push("member_type", &self.member_type);
    }
}

impl crate::Paged for SimplelistGroupMember {
    type Item = GroupMemberMemberlist;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.memberlist.unwrap_or_default()
    }
}

/// What `contact.v3.group_member.simplelist` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SimplelistGroupMemberResponse {
    /// The members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memberlist: Option<Vec<GroupMemberMemberlist>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `contact.v3.group_member.simplelist` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimplelistGroupMemberError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "40011")]
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "40012")]
    PageTokenIsInvalidError,
    /// `41071` (HTTP 400): invalid member_id_type
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    #[doc(alias = "41071")]
    InvalidMemberIdType,
    /// `41072` (HTTP 400): member_type not match member_id_type
    ///
    /// The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.
    #[doc(alias = "41072")]
    MemberTypeNotMatchMemberId,
    /// `41074` (HTTP 400): invalid member_type
    ///
    /// The kind of member or group is not valid. Check `member_type` or `group_type`.
    #[doc(alias = "41074")]
    InvalidMemberType,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    #[doc(alias = "42002")]
    InvalidGroupId,
    /// `42009` (HTTP 403): no user group authority error
    ///
    /// The app may not see the user group. Add it, or everybody, to the app's contact scope.
    #[doc(alias = "42009")]
    NoUserGroupAuthorityError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SimplelistGroupMemberError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::PageSizeIsInvalid,
            crate::ErrorFacts::new(
                40011,
                400,
                "page size is invalid",
                "The page size is not allowed. Check `page_size`.",
                false,
            ),
        ),
        (
            Self::PageTokenIsInvalidError,
            crate::ErrorFacts::new(
                40012,
                400,
                "page token is invalid error",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
        (
            Self::InvalidMemberIdType,
            crate::ErrorFacts::new(
                41071,
                400,
                "invalid member_id_type",
                "The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.",
                false,
            ),
        ),
        (
            Self::MemberTypeNotMatchMemberId,
            crate::ErrorFacts::new(
                41072,
                400,
                "member_type not match member_id_type",
                "The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.",
                false,
            ),
        ),
        (
            Self::InvalidMemberType,
            crate::ErrorFacts::new(
                41074,
                400,
                "invalid member_type",
                "The kind of member or group is not valid. Check `member_type` or `group_type`.",
                false,
            ),
        ),
        (
            Self::InvalidGroupId,
            crate::ErrorFacts::new(
                42002,
                400,
                "invalid group_id",
                "The user group is not valid. Check `group_id`.",
                false,
            ),
        ),
        (
            Self::NoUserGroupAuthorityError,
            crate::ErrorFacts::new(
                42009,
                403,
                "no user group authority error",
                "The app may not see the user group. Add it, or everybody, to the app's contact scope.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(SimplelistGroupMemberError);
