// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `space_node`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Copies a wiki node to another place or space.
///
/// [`POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/copy>) gives [`CopySpaceNodeResponse`] or fails with [`CopySpaceNodeError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:node:copy`, `wiki:wiki`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CopySpaceNode::new(space_id, node_token)).await?;
/// ```
#[doc(
    alias(
        "wiki.v2.space_node.copy",
        "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CopySpaceNode {
    /// The wiki space. Example: `6946843325487912356`.
    pub space_id: String,
    /// The wiki node. Example: `wikcnKQ1k3p******8Vabce`.
    pub node_token: String,
    /// The node that the copy is put below; this or `target_space_id` is needed. Length: 0 to 999. Example: `wikcnKQ1k3p******8Vabce`.
    pub target_parent_token: Option<String>,
    /// The space that the copy is put in; this or `target_parent_token` is needed. Example: `6946843325487912356`.
    pub target_space_id: Option<String>,
    /// The title of the copy; empty for none, left out for that of the node. Example: `新标题。`.
    pub title: Option<String>,
}

crate::request_builder!(CopySpaceNode {
    space_id(impl Into<String>).into(), node_token(impl Into<String>).into();
    target_parent_token(impl Into<String>).into(), target_space_id(impl Into<String>).into(),
    title(impl Into<String>).into()
});
crate::request!(CopySpaceNode -> CopySpaceNodeResponse, CopySpaceNodeError {
    "wiki.v2.space_node.copy", POST "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy",
    [Tenant, User], read_value Data, Json, SCOPES = ["wiki:node:copy", "wiki:wiki"],
    LIMITS = [100 in 60];
    Path space_id "space_id", Path node_token "node_token",
    Body target_parent_token "target_parent_token", Body target_space_id "target_space_id",
    Body title "title"
});

/// What `wiki.v2.space_node.copy` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySpaceNodeResponse {
    /// The node.
    pub node: Option<Node>,
}

crate::object!(CopySpaceNodeResponse { node "node" });

/// What `wiki.v2.space_node.copy` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CopySpaceNodeError {
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
    /// `131009` (HTTP 400): lock contention, please retry later.
    LockContention,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CopySpaceNodeError: CODES {
    RpcFail = 131001, ParamErr = 131002, OutOfLimit = 131003, InvalidUser = 131004,
    NotFound = 131005, PermissionDenied = 131006, InternalErr = 131007, LockContention = 131009
});

/// Creates a node in a wiki space, with a new document or as a shortcut.
///
/// [`POST /open-apis/wiki/v2/spaces/:space_id/nodes`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/create>) gives [`CreateSpaceNodeResponse`] or fails with [`CreateSpaceNodeError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:node:create`, `wiki:wiki`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateSpaceNode::new(space_id, obj_type, node_type)).await?;
/// ```
#[doc(alias("wiki.v2.space_node.create", "/open-apis/wiki/v2/spaces/:space_id/nodes"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSpaceNode {
    /// The wiki space. Example: `6704147935988285963`.
    pub space_id: String,
    /// The type of the document. Example: `docx`.
    pub obj_type: SpaceNodeObjType,
    /// The node above. Example: `wikcnKQ1k3p******8Vabcef`.
    pub parent_node_token: Option<String>,
    /// The type of the node. Example: `origin`.
    pub node_type: NodeType,
    /// The node that a shortcut points at. Example: `wikcnKQ1k3p******8Vabcef`.
    pub origin_node_token: Option<String>,
    /// The title of the node. Example: `标题`.
    pub title: Option<String>,
}

crate::request_builder!(CreateSpaceNode {
    space_id(impl Into<String>).into(), obj_type(impl Into<SpaceNodeObjType>).into(),
    node_type(impl Into<NodeType>).into();
    parent_node_token(impl Into<String>).into(), origin_node_token(impl Into<String>).into(),
    title(impl Into<String>).into()
});
crate::request!(CreateSpaceNode -> CreateSpaceNodeResponse, CreateSpaceNodeError {
    "wiki.v2.space_node.create", POST "/open-apis/wiki/v2/spaces/:space_id/nodes", [Tenant, User],
    read_value Data, Json, SCOPES = ["wiki:node:create", "wiki:wiki"], LIMITS = [100 in 60];
    Path space_id "space_id", Body obj_type "obj_type", Body parent_node_token "parent_node_token",
    Body node_type "node_type", Body origin_node_token "origin_node_token", Body title "title"
});

/// What `wiki.v2.space_node.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpaceNodeResponse {
    /// The node.
    pub node: Option<Node>,
}

crate::object!(CreateSpaceNodeResponse { node "node" });

/// What `wiki.v2.space_node.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateSpaceNodeError {
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
    /// `131009` (HTTP 400): lock contention, please retry later.
    LockContention,
    /// `131010` (HTTP 400): doc type is deprecated, please use docx.
    DocTypeIsDeprecated,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateSpaceNodeError: CODES {
    RpcFail = 131001, ParamErr = 131002, OutOfLimit = 131003, InvalidUser = 131004,
    NotFound = 131005, PermissionDenied = 131006, InternalErr = 131007, LockContention = 131009,
    DocTypeIsDeprecated = 131010
});

/// Lists the nodes directly below a wiki node, or at the top of a space.
///
/// [`GET /open-apis/wiki/v2/spaces/:space_id/nodes`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/list>) gives [`ListSpaceNodeResponse`] or fails with [`ListSpaceNodeError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:node:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListSpaceNode::new(space_id)).items();
/// ```
#[doc(alias("wiki.v2.space_node.list", "/open-apis/wiki/v2/spaces/:space_id/nodes"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSpaceNode {
    /// The wiki space; `my_library` for the caller's own. Example: `6946843325487906839`.
    pub space_id: String,
    /// How many items a page holds at most. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6946843325487456878`.
    pub page_token: Option<String>,
    /// The node below which nodes are listed; left out for the top of the space. Example: `wikcnKQ1k3p******8Vabce`.
    pub parent_node_token: Option<String>,
}

crate::request_builder!(ListSpaceNode {
    space_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(),
    parent_node_token(impl Into<String>).into()
});
crate::request!(ListSpaceNode -> ListSpaceNodeResponse, ListSpaceNodeError {
    "wiki.v2.space_node.list", GET "/open-apis/wiki/v2/spaces/:space_id/nodes", [Tenant, User],
    read_value Data, None, SCOPES = ["wiki:node:retrieve", "wiki:wiki", "wiki:wiki:readonly"],
    LIMITS = [100 in 60];
    Path space_id "space_id", Query page_size "page_size", Query page_token "page_token",
    Query parent_node_token "parent_node_token"
});
crate::paged!(ListSpaceNode: Node { page_token, page_size; page_token, has_more, items });

/// What `wiki.v2.space_node.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpaceNodeResponse {
    /// The items of this page.
    pub items: Vec<Node>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListSpaceNodeResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `wiki.v2.space_node.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSpaceNodeError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListSpaceNodeError: CODES {
    RpcFail = 131001, ParamErr = 131002, InvalidUser = 131004, NotFound = 131005,
    PermissionDenied = 131006, InternalErr = 131007
});

/// Moves a wiki node, with all below it, to another place or space.
///
/// [`POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move>) gives [`MoveSpaceNodeResponse`] or fails with [`MoveSpaceNodeError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:node:move`, `wiki:wiki`, `wiki:wiki:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(MoveSpaceNode::new(space_id, node_token)).await?;
/// ```
#[doc(
    alias(
        "wiki.v2.space_node.move",
        "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MoveSpaceNode {
    /// The wiki space. Example: `7008061636015512345`.
    pub space_id: String,
    /// The wiki node. Example: `wikbcd6ydSUyOEzbdlt1BfpA5Yc`.
    pub node_token: String,
    /// The node that it is put below. Example: `wikbcd6ydSUyOEzbdlt1BfpA5Yc`.
    pub target_parent_token: Option<String>,
    /// The space that it is put in. Example: `7008061636015512345`.
    pub target_space_id: Option<String>,
}

crate::request_builder!(MoveSpaceNode {
    space_id(impl Into<String>).into(), node_token(impl Into<String>).into();
    target_parent_token(impl Into<String>).into(), target_space_id(impl Into<String>).into()
});
crate::request!(MoveSpaceNode -> MoveSpaceNodeResponse, MoveSpaceNodeError {
    "wiki.v2.space_node.move", POST "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["wiki:node:move", "wiki:wiki", "wiki:wiki:readonly"], LIMITS = [100 in 60];
    Path space_id "space_id", Path node_token "node_token",
    Body target_parent_token "target_parent_token", Body target_space_id "target_space_id"
});

/// What `wiki.v2.space_node.move` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveSpaceNodeResponse {
    /// The node.
    pub node: Option<Node>,
}

crate::object!(MoveSpaceNodeResponse { node "node" });

/// What `wiki.v2.space_node.move` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MoveSpaceNodeError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(MoveSpaceNodeError: CODES {
    RpcFail = 131001, ParamErr = 131002, OutOfLimit = 131003, InvalidUser = 131004,
    NotFound = 131005, PermissionDenied = 131006, InternalErr = 131007
});

/// Moves a document from the drive into a wiki space.
///
/// [`POST /open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move_docs_to_wiki>) gives [`MoveDocsToWikiSpaceNodeResponse`] or fails with [`MoveDocsToWikiSpaceNodeError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:node:move`, `wiki:wiki`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = MoveDocsToWikiSpaceNode::new(space_id, obj_type, obj_token);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "wiki.v2.space_node.move_docs_to_wiki",
        "/open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MoveDocsToWikiSpaceNode {
    /// The wiki space. Example: `1565676577122621`.
    pub space_id: String,
    /// The node that it is put below. Example: `wikcnKQ1k3p******8Vabce`.
    pub parent_wiki_token: Option<String>,
    /// The type of the document. Example: `doc`.
    pub obj_type: SpaceNodeObjType,
    /// The document that the node holds, with which its content is read and changed. Example: `doccnzAaOD******Wabcdef`.
    pub obj_token: String,
    /// Whether the move is applied for where the user may not do it. Example: `true`.
    pub apply: Option<bool>,
}

crate::request_builder!(MoveDocsToWikiSpaceNode {
    space_id(impl Into<String>).into(), obj_type(impl Into<SpaceNodeObjType>).into(),
    obj_token(impl Into<String>).into();
    parent_wiki_token(impl Into<String>).into(), apply(bool)
});
crate::request!(MoveDocsToWikiSpaceNode -> MoveDocsToWikiSpaceNodeResponse, MoveDocsToWikiSpaceNodeError {
    "wiki.v2.space_node.move_docs_to_wiki",
    POST "/open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki", [Tenant, User],
    read_value Data, Json, SCOPES = ["wiki:node:move", "wiki:wiki"], LIMITS = [100 in 60];
    Path space_id "space_id", Body parent_wiki_token "parent_wiki_token", Body obj_type "obj_type",
    Body obj_token "obj_token", Body apply "apply"
});

/// What `wiki.v2.space_node.move_docs_to_wiki` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveDocsToWikiSpaceNodeResponse {
    /// The wiki node.
    pub wiki_token: Option<String>,
    /// The task that moves the document.
    pub task_id: Option<String>,
    /// Whether the move was applied for.
    pub applied: Option<bool>,
}

crate::object!(MoveDocsToWikiSpaceNodeResponse {
    wiki_token "wiki_token", task_id "task_id", applied "applied"
});

/// What `wiki.v2.space_node.move_docs_to_wiki` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MoveDocsToWikiSpaceNodeError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(MoveDocsToWikiSpaceNodeError: CODES {
    RpcFail = 131001, ParamErr = 131002, OutOfLimit = 131003, InvalidUser = 131004,
    NotFound = 131005, PermissionDenied = 131006, InternalErr = 131007
});

/// Renames a wiki node.
///
/// [`POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/update_title>) gives [`UpdateTitleSpaceNodeResponse`] or fails with [`UpdateTitleSpaceNodeError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:node:update`, `wiki:wiki`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = UpdateTitleSpaceNode::new().space_id(space_id).node_token(node_token).title(title);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "wiki.v2.space_node.update_title",
        "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTitleSpaceNode {
    /// The wiki space. Example: `6946843325487912356`.
    ///
    /// Required.
    pub space_id: Option<String>,
    /// The wiki node. Example: `wikcnKQ1k3pcuo5uSK4t8Vabcef`.
    ///
    /// Required.
    pub node_token: Option<String>,
    /// The title of the node. Example: `新标题`.
    ///
    /// Required.
    pub title: Option<String>,
}

crate::request_builder!(named UpdateTitleSpaceNode {
    space_id(impl Into<String>).into(), node_token(impl Into<String>).into(),
    title(impl Into<String>).into()
});
crate::request!(UpdateTitleSpaceNode -> UpdateTitleSpaceNodeResponse, UpdateTitleSpaceNodeError {
    "wiki.v2.space_node.update_title",
    POST "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title", [Tenant, User],
    read_value Data, Json, SCOPES = ["wiki:node:update", "wiki:wiki"], LIMITS = [100 in 60],
    NAMED = [space_id "space_id", node_token "node_token", title "title"];
    Path space_id "space_id", Path node_token "node_token", Body title "title"
});

/// What `wiki.v2.space_node.update_title` answers with.
pub type UpdateTitleSpaceNodeResponse = crate::Empty;

/// What `wiki.v2.space_node.update_title` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateTitleSpaceNodeError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateTitleSpaceNodeError: CODES {
    RpcFail = 131001, ParamErr = 131002, InvalidUser = 131004, NotFound = 131005,
    PermissionDenied = 131006, InternalErr = 131007
});
