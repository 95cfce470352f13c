// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `space`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a wiki space.
///
/// [`POST /open-apis/wiki/v2/spaces`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/create>) gives [`CreateSpaceResponse`] or fails with [`CreateSpaceError`].
///
/// Token: user. Scopes, any one of: `wiki:space:write_only`, `wiki:wiki`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(CreateSpace::new()).await?;
/// ```
#[doc(alias("wiki.v2.space.create", "/open-apis/wiki/v2/spaces"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSpace {
    /// The name of the space. Example: `知识空间`.
    pub name: Option<String>,
    /// The description of the space. Example: `知识空间描述`.
    pub description: Option<String>,
    /// Whether the space is shared on the web. Length: 0 to 99. Example: `open`.
    pub open_sharing: Option<OpenSharing>,
}

crate::request_builder!(CreateSpace {
    name(impl Into<String>).into(), description(impl Into<String>).into(),
    open_sharing(impl Into<OpenSharing>).into()
});
crate::request!(CreateSpace -> CreateSpaceResponse, CreateSpaceError {
    "wiki.v2.space.create", POST "/open-apis/wiki/v2/spaces", [User], read_value Data, Json,
    SCOPES = ["wiki:space:write_only", "wiki:wiki"], LIMITS = [10 in 60];
    Body name "name", Body description "description", Body open_sharing "open_sharing"
});

/// What `wiki.v2.space.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpaceResponse {
    /// The space.
    pub space: Option<Space>,
}

crate::object!(CreateSpaceResponse { space "space" });

/// What `wiki.v2.space.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateSpaceError {
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

crate::error_enum!(CreateSpaceError: CODES {
    RpcFail = 131001, ParamErr = 131002, OutOfLimit = 131003, InvalidUser = 131004,
    NotFound = 131005, PermissionDenied = 131006, InternalErr = 131007
});

/// Returns one wiki space by its id.
///
/// [`GET /open-apis/wiki/v2/spaces/:space_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get>) gives [`GetSpaceResponse`] or fails with [`GetSpaceError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:space:read`, `wiki:wiki`, `wiki:wiki:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetSpace::new(space_id)).await?;
/// ```
#[doc(alias("wiki.v2.space.get", "/open-apis/wiki/v2/spaces/:space_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSpace {
    /// The wiki space. Example: `6870403571079249922`.
    pub space_id: String,
    /// The language in which the name of the own library is returned. Default: `en`. Example: `zh`.
    pub lang: Option<Lang>,
}

crate::request_builder!(GetSpace {
    space_id(impl Into<String>).into();
    lang(impl Into<Lang>).into()
});
crate::request!(GetSpace -> GetSpaceResponse, GetSpaceError {
    "wiki.v2.space.get", GET "/open-apis/wiki/v2/spaces/:space_id", [Tenant, User], read_value Data,
    None, SCOPES = ["wiki:space:read", "wiki:wiki", "wiki:wiki:readonly"], LIMITS = [100 in 60];
    Path space_id "space_id", Query lang "lang"
});

/// What `wiki.v2.space.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpaceResponse {
    /// The space.
    pub space: Option<Space>,
}

crate::object!(GetSpaceResponse { space "space" });

/// What `wiki.v2.space.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetSpaceError {
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

crate::error_enum!(GetSpaceError: CODES {
    RpcFail = 131001, ParamErr = 131002, InvalidUser = 131004, NotFound = 131005,
    PermissionDenied = 131006, InternalErr = 131007
});

/// Returns one wiki node by its token, or by that of the document it holds.
///
/// [`GET /open-apis/wiki/v2/spaces/get_node`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get_node>) gives [`GetNodeSpaceResponse`] or fails with [`GetNodeSpaceError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:node:read`, `wiki:wiki`, `wiki:wiki:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetNodeSpace::new(token)).await?;
/// ```
#[doc(alias("wiki.v2.space.get_node", "/open-apis/wiki/v2/spaces/get_node"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNodeSpace {
    /// The node, or the document that it holds. Length: 0 to 999. Example: `wikcnKQ1k3p******8Vabcef`.
    pub token: String,
    /// What the token is of; by default a wiki node. Default: `wiki`. Example: `docx`.
    pub obj_type: Option<SpaceObjType>,
}

crate::request_builder!(GetNodeSpace {
    token(impl Into<String>).into();
    obj_type(impl Into<SpaceObjType>).into()
});
crate::request!(GetNodeSpace -> GetNodeSpaceResponse, GetNodeSpaceError {
    "wiki.v2.space.get_node", GET "/open-apis/wiki/v2/spaces/get_node", [Tenant, User],
    read_value Data, None, SCOPES = ["wiki:node:read", "wiki:wiki", "wiki:wiki:readonly"],
    LIMITS = [100 in 60];
    Query token "token", Query obj_type "obj_type"
});

/// What `wiki.v2.space.get_node` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeSpaceResponse {
    /// The node.
    pub node: Option<Node>,
}

crate::object!(GetNodeSpaceResponse { node "node" });

/// What `wiki.v2.space.get_node` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetNodeSpaceError {
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

crate::error_enum!(GetNodeSpaceError: CODES {
    RpcFail = 131001, ParamErr = 131002, InvalidUser = 131004, NotFound = 131005,
    PermissionDenied = 131006, InternalErr = 131007
});

/// Lists the wiki spaces that the calling identity may see.
///
/// [`GET /open-apis/wiki/v2/spaces`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/list>) gives [`ListSpaceResponse`] or fails with [`ListSpaceError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:space:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListSpace::new()).items();
/// ```
#[doc(alias("wiki.v2.space.list", "/open-apis/wiki/v2/spaces"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSpace {
    /// How many items a page holds at most. Default: `20`. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1565676577122621`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListSpace { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListSpace -> ListSpaceResponse, ListSpaceError {
    "wiki.v2.space.list", GET "/open-apis/wiki/v2/spaces", [Tenant, User], read_value Data, None,
    SCOPES = ["wiki:space:retrieve", "wiki:wiki", "wiki:wiki:readonly"], LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListSpace: Space { page_token, page_size; page_token, has_more, items });

/// What `wiki.v2.space.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpaceResponse {
    /// The items of this page.
    pub items: Vec<Space>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListSpaceResponse { items "items", page_token "page_token", has_more "has_more" });

/// What `wiki.v2.space.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSpaceError {
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
    /// `131007` (HTTP 400): internal err
    ///
    /// The system failed. Do not try again; ask the support with the log id.
    InternalErr,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListSpaceError: CODES {
    RpcFail = 131001, ParamErr = 131002, InvalidUser = 131004, InternalErr = 131007
});
