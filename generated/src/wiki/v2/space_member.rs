// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `space_member`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Adds a member or an administrator to a wiki space.
///
/// `POST /open-apis/wiki/v2/spaces/:space_id/members`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:member:create`, `wiki:wiki`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateSpaceMember {
    /// The wiki space.
    ///
    /// Example: `1565676577122621`.
    #[serde(skip)]
    pub space_id: String,
    /// Whether those concerned are told.
    ///
    /// Example: `true`.
    #[serde(skip)]
    pub need_notification: Option<bool>,
    /// The kind of member, or of the id that names one.
    ///
    /// Example: `openid`.
    pub member_type: MemberType,
    /// The member, by the kind of id that `member_type` says.
    ///
    /// Example: `ou_449b53ad6aee526f7ed311b216aabcef`.
    pub member_id: String,
    /// Whether the member is an administrator or a plain member.
    ///
    /// Example: `admin`.
    pub member_role: MemberRole,
}

impl CreateSpaceMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        space_id: impl Into<String>,
        member_type: impl Into<MemberType>,
        member_id: impl Into<String>,
        member_role: impl Into<MemberRole>,
    ) -> Self {
        Self {
            space_id: space_id.into(),
            need_notification: None,
            member_type: member_type.into(),
            member_id: member_id.into(),
            member_role: member_role.into(),
        }
    }

    /// Sets [`need_notification`](Self#structfield.need_notification).
    #[must_use]
    pub fn need_notification(mut self, need_notification: bool) -> Self {
        self.need_notification = Some(need_notification);
        self
    }
}

impl crate::Endpoint for CreateSpaceMember {
    type Response = CreateSpaceMemberResponse;
    type Error = CreateSpaceMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.space_member.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/wiki/v2/spaces/:space_id/members",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("space_id", self.space_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("need_notification", &self.need_notification);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `wiki.v2.space_member.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateSpaceMemberResponse {
    /// The member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<SpaceMemberMember>,
}

/// What `wiki.v2.space_member.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateSpaceMemberError {
    /// `131001` (HTTP 400): rpc fail
    ///
    /// The system failed. Try again later; ask the support with the log id if it stays so.
    #[doc(alias = "131001")]
    RpcFail,
    /// `131002` (HTTP 400): param err
    ///
    /// A parameter is wrong. Check types and values against the message.
    #[doc(alias = "131002")]
    ParamErr,
    /// `131003` (HTTP 400): out of limit
    ///
    /// A limit was reached: 400,000 nodes a space, 50 levels, 2000 nodes below one, 2000 moved at once. Use another place or move less.
    #[doc(alias = "131003")]
    OutOfLimit,
    /// `131004` (HTTP 400): invalid user
    ///
    /// The caller is not valid. Check the access token; ask the support if it stays so.
    #[doc(alias = "131004")]
    InvalidUser,
    /// `131005` (HTTP 400): not found
    ///
    /// Something that is named does not exist. Look in the message which: space, node, document, member or user.
    #[doc(alias = "131005")]
    NotFound,
    /// `131006` (HTTP 400): permission denied
    ///
    /// The caller lacks rights. Make it a member or administrator of the space, or share the node with it.
    #[doc(alias = "131006")]
    PermissionDenied,
    /// `131007` (HTTP 400): internal err
    ///
    /// The system failed. Do not try again; ask the support with the log id.
    #[doc(alias = "131007")]
    InternalErr,
    /// `131008` (HTTP 400): already exist
    ///
    /// The member is there already. There is nothing to do.
    #[doc(alias = "131008")]
    AlreadyExist,
    /// `131101` (HTTP 400): invalid operation
    ///
    /// The space does not allow this, such as adding members to a public one. Look at the message.
    #[doc(alias = "131101")]
    InvalidOperation,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateSpaceMemberError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::RpcFail,
            crate::ErrorFacts::new(
                131001,
                400,
                "rpc fail",
                "The system failed. Try again later; ask the support with the log id if it stays so.",
                false,
            ),
        ),
        (
            Self::ParamErr,
            crate::ErrorFacts::new(
                131002,
                400,
                "param err",
                "A parameter is wrong. Check types and values against the message.",
                false,
            ),
        ),
        (
            Self::OutOfLimit,
            crate::ErrorFacts::new(
                131003,
                400,
                "out of limit",
                "A limit was reached: 400,000 nodes a space, 50 levels, 2000 nodes below one, 2000 moved at once. Use another place or move less.",
                false,
            ),
        ),
        (
            Self::InvalidUser,
            crate::ErrorFacts::new(
                131004,
                400,
                "invalid user",
                "The caller is not valid. Check the access token; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::NotFound,
            crate::ErrorFacts::new(
                131005,
                400,
                "not found",
                "Something that is named does not exist. Look in the message which: space, node, document, member or user.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                131006,
                400,
                "permission denied",
                "The caller lacks rights. Make it a member or administrator of the space, or share the node with it.",
                false,
            ),
        ),
        (
            Self::InternalErr,
            crate::ErrorFacts::new(
                131007,
                400,
                "internal err",
                "The system failed. Do not try again; ask the support with the log id.",
                false,
            ),
        ),
        (
            Self::AlreadyExist,
            crate::ErrorFacts::new(
                131008,
                400,
                "already exist",
                "The member is there already. There is nothing to do.",
                false,
            ),
        ),
        (
            Self::InvalidOperation,
            crate::ErrorFacts::new(
                131101,
                400,
                "invalid operation",
                "The space does not allow this, such as adding members to a public one. Look at the message.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateSpaceMemberError);

/// Removes a member or an administrator from a wiki space.
///
/// `DELETE /open-apis/wiki/v2/spaces/:space_id/members/:member_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:member:update`, `wiki:wiki`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteSpaceMember {
    /// The wiki space.
    ///
    /// Example: `7008061636015554580`.
    #[serde(skip)]
    pub space_id: String,
    /// The member, by the kind of id that `member_type` says.
    ///
    /// Example: `g64fb7g7`.
    #[serde(skip)]
    pub member_id: String,
    /// The kind of member, or of the id that names one.
    ///
    /// Example: `userid`.
    pub member_type: String,
    /// Whether the member is an administrator or a plain member.
    ///
    /// Example: `admin`.
    pub member_role: String,
    /// Whether the member is a user, a group or a department; not in use yet.
    ///
    /// Example: `user`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<SpaceMemberType>,
}

impl DeleteSpaceMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        space_id: impl Into<String>,
        member_id: impl Into<String>,
        member_type: impl Into<String>,
        member_role: impl Into<String>,
    ) -> Self {
        Self {
            space_id: space_id.into(),
            member_id: member_id.into(),
            member_type: member_type.into(),
            member_role: member_role.into(),
            type_: None,
        }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<SpaceMemberType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl crate::Endpoint for DeleteSpaceMember {
    type Response = DeleteSpaceMemberResponse;
    type Error = DeleteSpaceMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.space_member.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/wiki/v2/spaces/:space_id/members/:member_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("space_id", self.space_id.clone()), ("member_id", self.member_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `wiki.v2.space_member.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteSpaceMemberResponse {
    /// The member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<Member>,
}

/// What `wiki.v2.space_member.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteSpaceMemberError {
    /// `131001` (HTTP 400): rpc fail
    ///
    /// The system failed. Try again later; ask the support with the log id if it stays so.
    #[doc(alias = "131001")]
    RpcFail,
    /// `131002` (HTTP 400): param err
    ///
    /// A parameter is wrong. Check types and values against the message.
    #[doc(alias = "131002")]
    ParamErr,
    /// `131004` (HTTP 400): invalid user
    ///
    /// The caller is not valid. Check the access token; ask the support if it stays so.
    #[doc(alias = "131004")]
    InvalidUser,
    /// `131005` (HTTP 400): not found
    ///
    /// Something that is named does not exist. Look in the message which: space, node, document, member or user.
    #[doc(alias = "131005")]
    NotFound,
    /// `131006` (HTTP 400): permission denied
    ///
    /// The caller lacks rights. Make it a member or administrator of the space, or share the node with it.
    #[doc(alias = "131006")]
    PermissionDenied,
    /// `131007` (HTTP 400): internal err
    ///
    /// The system failed. Do not try again; ask the support with the log id.
    #[doc(alias = "131007")]
    InternalErr,
    /// `131101` (HTTP 400): invalid operation
    ///
    /// The space does not allow this, such as adding members to a public one. Look at the message.
    #[doc(alias = "131101")]
    InvalidOperation,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteSpaceMemberError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::RpcFail,
            crate::ErrorFacts::new(
                131001,
                400,
                "rpc fail",
                "The system failed. Try again later; ask the support with the log id if it stays so.",
                false,
            ),
        ),
        (
            Self::ParamErr,
            crate::ErrorFacts::new(
                131002,
                400,
                "param err",
                "A parameter is wrong. Check types and values against the message.",
                false,
            ),
        ),
        (
            Self::InvalidUser,
            crate::ErrorFacts::new(
                131004,
                400,
                "invalid user",
                "The caller is not valid. Check the access token; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::NotFound,
            crate::ErrorFacts::new(
                131005,
                400,
                "not found",
                "Something that is named does not exist. Look in the message which: space, node, document, member or user.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                131006,
                400,
                "permission denied",
                "The caller lacks rights. Make it a member or administrator of the space, or share the node with it.",
                false,
            ),
        ),
        (
            Self::InternalErr,
            crate::ErrorFacts::new(
                131007,
                400,
                "internal err",
                "The system failed. Do not try again; ask the support with the log id.",
                false,
            ),
        ),
        (
            Self::InvalidOperation,
            crate::ErrorFacts::new(
                131101,
                400,
                "invalid operation",
                "The space does not allow this, such as adding members to a public one. Look at the message.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteSpaceMemberError);

/// Lists the members and administrators of a wiki space.
///
/// `GET /open-apis/wiki/v2/spaces/:space_id/members`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:member:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListSpaceMember {
    /// The wiki space.
    ///
    /// Example: `7375263209671884820`.
    #[serde(skip)]
    pub space_id: String,
    /// How many items a page holds at most.
    ///
    /// Example: `1`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `NzA0NDg5NjIzMDA3MzE3MTk3Ml83MzYzMjE4NDkzNDI1NzI5NTM4`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl ListSpaceMember {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(space_id: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            page_size: None,
            page_token: None,
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
}

impl crate::Endpoint for ListSpaceMember {
    type Response = ListSpaceMemberResponse;
    type Error = ListSpaceMemberError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.space_member.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/wiki/v2/spaces/:space_id/members",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("space_id", self.space_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for ListSpaceMember {
    type Item = Member;
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
        response.members.unwrap_or_default()
    }
}

/// What `wiki.v2.space_member.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListSpaceMemberResponse {
    /// The members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<Member>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `wiki.v2.space_member.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSpaceMemberError {
    /// `131001` (HTTP 500): rpc fail
    ///
    /// The system failed. Try again later; ask the support with the log id if it stays so.
    #[doc(alias = "131001")]
    RpcFail,
    /// `131002` (HTTP 400): param err
    ///
    /// A parameter is wrong. Check types and values against the message.
    #[doc(alias = "131002")]
    ParamErr,
    /// `131004` (HTTP 400): invalid user
    ///
    /// The caller is not valid. Check the access token; ask the support if it stays so.
    #[doc(alias = "131004")]
    InvalidUser,
    /// `131005` (HTTP 400): not found
    ///
    /// Something that is named does not exist. Look in the message which: space, node, document, member or user.
    #[doc(alias = "131005")]
    NotFound,
    /// `131006` (HTTP 400): permission denied
    ///
    /// The caller lacks rights. Make it a member or administrator of the space, or share the node with it.
    #[doc(alias = "131006")]
    PermissionDenied,
    /// `131007` (HTTP 500): internal err
    ///
    /// The system failed. Do not try again; ask the support with the log id.
    #[doc(alias = "131007")]
    InternalErr,
    /// `131101` (HTTP 400): invalid operation
    ///
    /// The space does not allow this, such as adding members to a public one. Look at the message.
    #[doc(alias = "131101")]
    InvalidOperation,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListSpaceMemberError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::RpcFail,
            crate::ErrorFacts::new(
                131001,
                500,
                "rpc fail",
                "The system failed. Try again later; ask the support with the log id if it stays so.",
                true,
            ),
        ),
        (
            Self::ParamErr,
            crate::ErrorFacts::new(
                131002,
                400,
                "param err",
                "A parameter is wrong. Check types and values against the message.",
                false,
            ),
        ),
        (
            Self::InvalidUser,
            crate::ErrorFacts::new(
                131004,
                400,
                "invalid user",
                "The caller is not valid. Check the access token; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::NotFound,
            crate::ErrorFacts::new(
                131005,
                400,
                "not found",
                "Something that is named does not exist. Look in the message which: space, node, document, member or user.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                131006,
                400,
                "permission denied",
                "The caller lacks rights. Make it a member or administrator of the space, or share the node with it.",
                false,
            ),
        ),
        (
            Self::InternalErr,
            crate::ErrorFacts::new(
                131007,
                500,
                "internal err",
                "The system failed. Do not try again; ask the support with the log id.",
                true,
            ),
        ),
        (
            Self::InvalidOperation,
            crate::ErrorFacts::new(
                131101,
                400,
                "invalid operation",
                "The space does not allow this, such as adding members to a public one. Look at the message.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListSpaceMemberError);
