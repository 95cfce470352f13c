// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `space_node`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Copies a wiki node to another place or space.
///
/// `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:node:copy`, `wiki:wiki`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/copy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CopySpaceNode {
    /// The wiki space.
    ///
    /// Example: `6946843325487912356`.
    #[serde(skip)]
    pub space_id: String,
    /// The wiki node.
    ///
    /// Example: `wikcnKQ1k3p******8Vabce`.
    #[serde(skip)]
    pub node_token: String,
    /// The node that the copy is put below; this or `target_space_id` is needed.
    ///
    /// Length: 0 to 999. Example: `wikcnKQ1k3p******8Vabce`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_parent_token: Option<String>,
    /// The space that the copy is put in; this or `target_parent_token` is needed.
    ///
    /// Example: `6946843325487912356`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_space_id: Option<String>,
    /// The title of the copy; empty for none, left out for that of the node.
    ///
    /// Example: `新标题。`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl CopySpaceNode {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(space_id: impl Into<String>, node_token: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            node_token: node_token.into(),
            target_parent_token: None,
            target_space_id: None,
            title: None,
        }
    }

    /// Sets [`target_parent_token`](Self#structfield.target_parent_token).
    #[must_use]
    pub fn target_parent_token(
        mut self,
        target_parent_token: impl Into<String>,
    ) -> Self {
        self.target_parent_token = Some(target_parent_token.into());
        self
    }

    /// Sets [`target_space_id`](Self#structfield.target_space_id).
    #[must_use]
    pub fn target_space_id(mut self, target_space_id: impl Into<String>) -> Self {
        self.target_space_id = Some(target_space_id.into());
        self
    }

    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl crate::Endpoint for CopySpaceNode {
    type Response = CopySpaceNodeResponse;
    type Error = CopySpaceNodeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.space_node.copy",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("space_id", self.space_id.clone()), ("node_token", self.node_token.clone())
        ]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `wiki.v2.space_node.copy` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CopySpaceNodeResponse {
    /// The node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
}

/// What `wiki.v2.space_node.copy` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopySpaceNodeError {
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
    /// `131009` (HTTP 400): lock contention, please retry later.
    #[doc(alias = "131009")]
    LockContentionPleaseRetryLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CopySpaceNodeError {
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
            Self::LockContentionPleaseRetryLater,
            crate::ErrorFacts::new(
                131009,
                400,
                "lock contention, please retry later.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CopySpaceNodeError);

/// Creates a node in a wiki space, with a new document or as a shortcut.
///
/// `POST /open-apis/wiki/v2/spaces/:space_id/nodes`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:node:create`, `wiki:wiki`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateSpaceNode {
    /// The wiki space.
    ///
    /// Example: `6704147935988285963`.
    #[serde(skip)]
    pub space_id: String,
    /// The type of the document.
    ///
    /// Example: `docx`.
    pub obj_type: SpaceNodeObjType,
    /// The node above.
    ///
    /// Example: `wikcnKQ1k3p******8Vabcef`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_node_token: Option<String>,
    /// The type of the node.
    ///
    /// Example: `origin`.
    pub node_type: NodeType,
    /// The node that a shortcut points at.
    ///
    /// Example: `wikcnKQ1k3p******8Vabcef`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_node_token: Option<String>,
    /// The title of the node.
    ///
    /// Example: `标题`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl CreateSpaceNode {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        space_id: impl Into<String>,
        obj_type: impl Into<SpaceNodeObjType>,
        node_type: impl Into<NodeType>,
    ) -> Self {
        Self {
            space_id: space_id.into(),
            obj_type: obj_type.into(),
            parent_node_token: None,
            node_type: node_type.into(),
            origin_node_token: None,
            title: None,
        }
    }

    /// Sets [`parent_node_token`](Self#structfield.parent_node_token).
    #[must_use]
    pub fn parent_node_token(mut self, parent_node_token: impl Into<String>) -> Self {
        self.parent_node_token = Some(parent_node_token.into());
        self
    }

    /// Sets [`origin_node_token`](Self#structfield.origin_node_token).
    #[must_use]
    pub fn origin_node_token(mut self, origin_node_token: impl Into<String>) -> Self {
        self.origin_node_token = Some(origin_node_token.into());
        self
    }

    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl crate::Endpoint for CreateSpaceNode {
    type Response = CreateSpaceNodeResponse;
    type Error = CreateSpaceNodeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.space_node.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/wiki/v2/spaces/:space_id/nodes",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("space_id", self.space_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `wiki.v2.space_node.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateSpaceNodeResponse {
    /// The node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
}

/// What `wiki.v2.space_node.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateSpaceNodeError {
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
    /// `131009` (HTTP 400): lock contention, please retry later.
    #[doc(alias = "131009")]
    LockContentionPleaseRetryLater,
    /// `131010` (HTTP 400): doc type is deprecated, please use docx.
    #[doc(alias = "131010")]
    DocTypeDeprecatedUseDocx,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateSpaceNodeError {
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
            Self::LockContentionPleaseRetryLater,
            crate::ErrorFacts::new(
                131009,
                400,
                "lock contention, please retry later.",
                "",
                false,
            ),
        ),
        (
            Self::DocTypeDeprecatedUseDocx,
            crate::ErrorFacts::new(
                131010,
                400,
                "doc type is deprecated, please use docx.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateSpaceNodeError);

/// Lists the nodes directly below a wiki node, or at the top of a space.
///
/// `GET /open-apis/wiki/v2/spaces/:space_id/nodes`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:node:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListSpaceNode {
    /// The wiki space; `my_library` for the caller's own.
    ///
    /// Example: `6946843325487906839`.
    #[serde(skip)]
    pub space_id: String,
    /// How many items a page holds at most.
    ///
    /// Range: at most `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `6946843325487456878`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// The node below which nodes are listed; left out for the top of the space.
    ///
    /// Example: `wikcnKQ1k3p******8Vabce`.
    #[serde(skip)]
    pub parent_node_token: Option<String>,
}

impl ListSpaceNode {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(space_id: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            page_size: None,
            page_token: None,
            parent_node_token: None,
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

    /// Sets [`parent_node_token`](Self#structfield.parent_node_token).
    #[must_use]
    pub fn parent_node_token(mut self, parent_node_token: impl Into<String>) -> Self {
        self.parent_node_token = Some(parent_node_token.into());
        self
    }
}

impl crate::Endpoint for ListSpaceNode {
    type Response = ListSpaceNodeResponse;
    type Error = ListSpaceNodeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.space_node.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/wiki/v2/spaces/:space_id/nodes",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("space_id", self.space_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("parent_node_token", &self.parent_node_token);
    }
}

impl crate::Paged for ListSpaceNode {
    type Item = Node;
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

/// What `wiki.v2.space_node.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListSpaceNodeResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Node>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `wiki.v2.space_node.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSpaceNodeError {
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

impl ListSpaceNodeError {
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

crate::error_enum!(ListSpaceNodeError);

/// Moves a wiki node, with all below it, to another place or space.
///
/// `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:node:move`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MoveSpaceNode {
    /// The wiki space.
    ///
    /// Example: `7008061636015512345`.
    #[serde(skip)]
    pub space_id: String,
    /// The wiki node.
    ///
    /// Example: `wikbcd6ydSUyOEzbdlt1BfpA5Yc`.
    #[serde(skip)]
    pub node_token: String,
    /// The node that it is put below.
    ///
    /// Example: `wikbcd6ydSUyOEzbdlt1BfpA5Yc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_parent_token: Option<String>,
    /// The space that it is put in.
    ///
    /// Example: `7008061636015512345`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_space_id: Option<String>,
}

impl MoveSpaceNode {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(space_id: impl Into<String>, node_token: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            node_token: node_token.into(),
            target_parent_token: None,
            target_space_id: None,
        }
    }

    /// Sets [`target_parent_token`](Self#structfield.target_parent_token).
    #[must_use]
    pub fn target_parent_token(
        mut self,
        target_parent_token: impl Into<String>,
    ) -> Self {
        self.target_parent_token = Some(target_parent_token.into());
        self
    }

    /// Sets [`target_space_id`](Self#structfield.target_space_id).
    #[must_use]
    pub fn target_space_id(mut self, target_space_id: impl Into<String>) -> Self {
        self.target_space_id = Some(target_space_id.into());
        self
    }
}

impl crate::Endpoint for MoveSpaceNode {
    type Response = MoveSpaceNodeResponse;
    type Error = MoveSpaceNodeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.space_node.move",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("space_id", self.space_id.clone()), ("node_token", self.node_token.clone())
        ]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `wiki.v2.space_node.move` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MoveSpaceNodeResponse {
    /// The node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
}

/// What `wiki.v2.space_node.move` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoveSpaceNodeError {
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

impl MoveSpaceNodeError {
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

crate::error_enum!(MoveSpaceNodeError);

/// Moves a document from the drive into a wiki space.
///
/// `POST /open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:node:move`, `wiki:wiki`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move_docs_to_wiki>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MoveDocsToWikiSpaceNode {
    /// The wiki space.
    ///
    /// Example: `1565676577122621`.
    #[serde(skip)]
    pub space_id: String,
    /// The node that it is put below.
    ///
    /// Example: `wikcnKQ1k3p******8Vabce`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_wiki_token: Option<String>,
    /// The type of the document.
    ///
    /// Example: `doc`.
    pub obj_type: SpaceNodeObjType,
    /// The document that the node holds, with which its content is read and changed.
    ///
    /// Example: `doccnzAaOD******Wabcdef`.
    pub obj_token: String,
    /// Whether the move is applied for where the user may not do it.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply: Option<bool>,
}

impl MoveDocsToWikiSpaceNode {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        space_id: impl Into<String>,
        obj_type: impl Into<SpaceNodeObjType>,
        obj_token: impl Into<String>,
    ) -> Self {
        Self {
            space_id: space_id.into(),
            parent_wiki_token: None,
            obj_type: obj_type.into(),
            obj_token: obj_token.into(),
            apply: None,
        }
    }

    /// Sets [`parent_wiki_token`](Self#structfield.parent_wiki_token).
    #[must_use]
    pub fn parent_wiki_token(mut self, parent_wiki_token: impl Into<String>) -> Self {
        self.parent_wiki_token = Some(parent_wiki_token.into());
        self
    }

    /// Sets [`apply`](Self#structfield.apply).
    #[must_use]
    pub fn apply(mut self, apply: bool) -> Self {
        self.apply = Some(apply);
        self
    }
}

impl crate::Endpoint for MoveDocsToWikiSpaceNode {
    type Response = MoveDocsToWikiSpaceNodeResponse;
    type Error = MoveDocsToWikiSpaceNodeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.space_node.move_docs_to_wiki",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("space_id", self.space_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `wiki.v2.space_node.move_docs_to_wiki` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MoveDocsToWikiSpaceNodeResponse {
    /// The wiki node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wiki_token: Option<String>,
    /// The task that moves the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// Whether the move was applied for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applied: Option<bool>,
}

/// What `wiki.v2.space_node.move_docs_to_wiki` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoveDocsToWikiSpaceNodeError {
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

impl MoveDocsToWikiSpaceNodeError {
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

crate::error_enum!(MoveDocsToWikiSpaceNodeError);

/// Renames a wiki node.
///
/// `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:node:update`, `wiki:wiki`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/update_title>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateTitleSpaceNode {
    /// The wiki space.
    ///
    /// Example: `6946843325487912356`.
    #[serde(skip)]
    pub space_id: String,
    /// The wiki node.
    ///
    /// Example: `wikcnKQ1k3pcuo5uSK4t8Vabcef`.
    #[serde(skip)]
    pub node_token: String,
    /// The title of the node.
    ///
    /// Example: `新标题`.
    pub title: String,
}

impl UpdateTitleSpaceNode {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        space_id: impl Into<String>,
        node_token: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            space_id: space_id.into(),
            node_token: node_token.into(),
            title: title.into(),
        }
    }
}

impl crate::Endpoint for UpdateTitleSpaceNode {
    type Response = UpdateTitleSpaceNodeResponse;
    type Error = UpdateTitleSpaceNodeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.space_node.update_title",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("space_id", self.space_id.clone()), ("node_token", self.node_token.clone())
        ]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `wiki.v2.space_node.update_title` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateTitleSpaceNodeResponse {}
/// What `wiki.v2.space_node.update_title` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateTitleSpaceNodeError {
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

impl UpdateTitleSpaceNodeError {
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

crate::error_enum!(UpdateTitleSpaceNodeError);
