// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `space`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates a wiki space.
///
/// `POST /open-apis/wiki/v2/spaces`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `wiki:space:write_only`, `wiki:wiki`
/// - Rate limit: 10 a minute
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateSpace {
    /// The name of the space.
    ///
    /// Example: `知识空间`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description of the space.
    ///
    /// Example: `知识空间描述`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the space is shared on the web.
    ///
    /// Length: 0 to 99. Example: `open`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_sharing: Option<OpenSharing>,
}

impl CreateSpace {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
            description: None,
            open_sharing: None,
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`open_sharing`](Self#structfield.open_sharing).
    #[must_use]
    pub fn open_sharing(mut self, open_sharing: impl Into<OpenSharing>) -> Self {
        self.open_sharing = Some(open_sharing.into());
        self
    }
}

impl crate::Endpoint for CreateSpace {
    type Response = CreateSpaceResponse;
    type Error = CreateSpaceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.space.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/wiki/v2/spaces",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `wiki.v2.space.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateSpaceResponse {
    /// The space.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space: Option<CreateSpaceSpace>,
}

/// What `wiki.v2.space.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateSpaceError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateSpaceError {
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
    ];
}

crate::error_enum!(CreateSpaceError);

/// Returns one wiki space by its id.
///
/// `GET /open-apis/wiki/v2/spaces/:space_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:space:read`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetSpace {
    /// The wiki space.
    ///
    /// Example: `6870403571079249922`.
    #[serde(skip)]
    pub space_id: String,
    /// The language in which the name of the own library is returned.
    ///
    /// Default: `en`. Example: `zh`.
    #[serde(skip)]
    pub lang: Option<Lang>,
}

impl GetSpace {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(space_id: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            lang: None,
        }
    }

    /// Sets [`lang`](Self#structfield.lang).
    #[must_use]
    pub fn lang(mut self, lang: impl Into<Lang>) -> Self {
        self.lang = Some(lang.into());
        self
    }
}

impl crate::Endpoint for GetSpace {
    type Response = GetSpaceResponse;
    type Error = GetSpaceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.space.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/wiki/v2/spaces/:space_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("space_id", self.space_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("lang", &self.lang);
    }
}

/// What `wiki.v2.space.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetSpaceResponse {
    /// The space.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space: Option<Space>,
}

/// What `wiki.v2.space.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetSpaceError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetSpaceError {
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
    ];
}

crate::error_enum!(GetSpaceError);

/// Returns one wiki node by its token, or by that of the document it holds.
///
/// `GET /open-apis/wiki/v2/spaces/get_node`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:node:read`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get_node>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetNodeSpace {
    /// The node, or the document that it holds.
    ///
    /// Length: 0 to 999. Example: `wikcnKQ1k3p******8Vabcef`.
    #[serde(skip)]
    pub token: String,
    /// What the token is of; by default a wiki node.
    ///
    /// Default: `wiki`. Example: `docx`.
    #[serde(skip)]
    pub obj_type: Option<SpaceObjType>,
}

impl GetNodeSpace {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            obj_type: None,
        }
    }

    /// Sets [`obj_type`](Self#structfield.obj_type).
    #[must_use]
    pub fn obj_type(mut self, obj_type: impl Into<SpaceObjType>) -> Self {
        self.obj_type = Some(obj_type.into());
        self
    }
}

impl crate::Endpoint for GetNodeSpace {
    type Response = GetNodeSpaceResponse;
    type Error = GetNodeSpaceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.space.get_node",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/wiki/v2/spaces/get_node",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("token", &self.token);
        query.push("obj_type", &self.obj_type);
    }
}

/// What `wiki.v2.space.get_node` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetNodeSpaceResponse {
    /// The node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
}

/// What `wiki.v2.space.get_node` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetNodeSpaceError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetNodeSpaceError {
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
    ];
}

crate::error_enum!(GetNodeSpaceError);

/// Lists the wiki spaces that the calling identity may see.
///
/// `GET /open-apis/wiki/v2/spaces`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:space:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListSpace {
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: at most `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `1565676577122621`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl ListSpace {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
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

impl crate::Endpoint for ListSpace {
    type Response = ListSpaceResponse;
    type Error = ListSpaceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.space.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/wiki/v2/spaces",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for ListSpace {
    type Item = Space;
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
        response.items.unwrap_or_default()
    }
}

/// What `wiki.v2.space.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListSpaceResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Space>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `wiki.v2.space.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSpaceError {
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
    /// `131007` (HTTP 400): internal err
    ///
    /// The system failed. Do not try again; ask the support with the log id.
    #[doc(alias = "131007")]
    InternalErr,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListSpaceError {
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
            Self::InternalErr,
            crate::ErrorFacts::new(
                131007,
                400,
                "internal err",
                "The system failed. Do not try again; ask the support with the log id.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListSpaceError);
