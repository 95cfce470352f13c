// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `whiteboard_node`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates nodes on a whiteboard, several at once and below each other where wanted.
///
/// [`POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create>) gives [`CreateWhiteboardNodeResponse`] or fails with [`CreateWhiteboardNodeError`].
///
/// Token: tenant or user. Scopes, any one of: `board:whiteboard:node:create`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(CreateWhiteboardNode::new(whiteboard_id)).await?;
/// ```
#[doc(
    alias(
        "board.v1.whiteboard_node.create",
        "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWhiteboardNode {
    /// The whiteboard, by the token that its block of a document has. Length: 22 to 27. Example: `Ru8nwrWFOhEmaFbEU2VbPRsHcxb`.
    pub whiteboard_id: String,
    /// A text of your own that makes repeated calls count once; comes back as it was sent. Length: 10 to 64. Example: `fe599b60-450f-46ff-b2ef-9f6675625b9`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The nodes. Length: 1 to 3000.
    pub nodes: Option<Vec<WhiteboardNode>>,
}

crate::request_builder!(CreateWhiteboardNode {
    whiteboard_id(impl Into<String>).into();
    client_token(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    nodes(impl IntoIterator<Item = impl Into<WhiteboardNode>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateWhiteboardNode -> CreateWhiteboardNodeResponse, CreateWhiteboardNodeError {
    "board.v1.whiteboard_node.create", POST "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes",
    [Tenant, User], read_value Data, Json, SCOPES = ["board:whiteboard:node:create"],
    LIMITS = [50 in 1];
    Path whiteboard_id "whiteboard_id", Query client_token "client_token",
    Query user_id_type "user_id_type", Body nodes "nodes"
});

/// What `board.v1.whiteboard_node.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhiteboardNodeResponse {
    /// The nodes that were created, by their ids.
    pub ids: Vec<String>,
    /// A text of your own that makes repeated calls count once; comes back as it was sent.
    pub client_token: Option<String>,
}

crate::object!(CreateWhiteboardNodeResponse { ids "ids", client_token "client_token" });

/// What `board.v1.whiteboard_node.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateWhiteboardNodeError {
    /// `2890001` (HTTP 400): invalid format
    ///
    /// A parameter has the wrong form. Check what the request sends, JSON in text for example.
    InvalidFormat,
    /// `2890002` (HTTP 400): invalid arg
    ///
    /// A parameter is wrong. Check what the request sends, `whiteboard_id` for example.
    InvalidArg,
    /// `2890003` (HTTP 400): record missing
    ///
    /// The whiteboard or its picture does not exist. Check `whiteboard_id`.
    RecordMissing,
    /// `2890004` (HTTP 401): auth failed
    ///
    /// The caller could not be identified. Check the access token.
    AuthFailed,
    /// `2890005` (HTTP 403): forbidden
    ///
    /// The caller may not do this with the whiteboard. Give it permission for the document.
    Forbidden,
    /// `2890006` (HTTP 429): too many request
    ///
    /// Too many calls were made. Slow down and try again later.
    TooManyRequest,
    /// `2891001` (HTTP 500): server internal error
    ///
    /// The server failed. Try again, and ask the support if it stays so.
    ServerInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateWhiteboardNodeError: CODES {
    InvalidFormat = 2890001, InvalidArg = 2890002, RecordMissing = 2890003, AuthFailed = 2890004,
    Forbidden = 2890005, TooManyRequest = 2890006, ServerInternalError = 2891001
});

/// Puts a diagram that is written in PlantUML or Mermaid on a whiteboard, as nodes or as one picture.
///
/// [`POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create_plantuml>) gives [`CreatePlantumlWhiteboardNodeResponse`] or fails with [`CreatePlantumlWhiteboardNodeError`].
///
/// Token: tenant or user. Scopes, any one of: `board:whiteboard:node:create`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = CreatePlantumlWhiteboardNode::new(whiteboard_id, plant_uml_code);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "board.v1.whiteboard_node.create_plantuml",
        "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePlantumlWhiteboardNode {
    /// The whiteboard, by the token that its block of a document has. Length: 22 to 27. Example: `VF5Bwo7Z5icC0bk8EWbb57Vbckh`.
    pub whiteboard_id: String,
    /// The diagram, in PlantUML or Mermaid. Length: 1 to 1000000. Example: `text`.
    pub plant_uml_code: String,
    /// Whether the diagram becomes nodes or one picture, which is the default. Default: `2`. Example: `1`.
    pub style_type: Option<StyleType>,
    /// The language that the diagram is written in. Example: `1`.
    pub syntax_type: Option<SyntaxType>,
    /// The kind of diagram; 0, the default, to find it out. Default: `0`. Example: `0`.
    pub diagram_type: Option<DiagramType>,
}

crate::request_builder!(CreatePlantumlWhiteboardNode {
    whiteboard_id(impl Into<String>).into(), plant_uml_code(impl Into<String>).into();
    style_type(impl Into<StyleType>).into(), syntax_type(impl Into<SyntaxType>).into(),
    diagram_type(impl Into<DiagramType>).into()
});
crate::request!(CreatePlantumlWhiteboardNode -> CreatePlantumlWhiteboardNodeResponse, CreatePlantumlWhiteboardNodeError {
    "board.v1.whiteboard_node.create_plantuml",
    POST "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml", [Tenant, User],
    read_value Data, Json, SCOPES = ["board:whiteboard:node:create"], LIMITS = [5 in 1];
    Path whiteboard_id "whiteboard_id", Body plant_uml_code "plant_uml_code",
    Body style_type "style_type", Body syntax_type "syntax_type", Body diagram_type "diagram_type"
});

/// What `board.v1.whiteboard_node.create_plantuml` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlantumlWhiteboardNodeResponse {
    /// The node that was created.
    pub node_id: Option<String>,
}

crate::object!(CreatePlantumlWhiteboardNodeResponse { node_id "node_id" });

/// What `board.v1.whiteboard_node.create_plantuml` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreatePlantumlWhiteboardNodeError {
    /// `2890001` (HTTP 400): invalid format
    ///
    /// A parameter has the wrong form. Check what the request sends, JSON in text for example.
    InvalidFormat,
    /// `2890002` (HTTP 400): invalid arg
    ///
    /// A parameter is wrong. Check what the request sends, `whiteboard_id` for example.
    InvalidArg,
    /// `2890003` (HTTP 400): record missing
    ///
    /// The whiteboard or its picture does not exist. Check `whiteboard_id`.
    RecordMissing,
    /// `2890004` (HTTP 401): auth failed
    ///
    /// The caller could not be identified. Check the access token.
    AuthFailed,
    /// `2890005` (HTTP 403): forbidden
    ///
    /// The caller may not do this with the whiteboard. Give it permission for the document.
    Forbidden,
    /// `2890006` (HTTP 429): too many request
    ///
    /// Too many calls were made. Slow down and try again later.
    TooManyRequest,
    /// `2891001` (HTTP 500): server internal error
    ///
    /// The server failed. Try again, and ask the support if it stays so.
    ServerInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreatePlantumlWhiteboardNodeError: CODES {
    InvalidFormat = 2890001, InvalidArg = 2890002, RecordMissing = 2890003, AuthFailed = 2890004,
    Forbidden = 2890005, TooManyRequest = 2890006, ServerInternalError = 2891001
});

/// Gets all nodes of a whiteboard in one list; `parent_id` and `children` say how they belong together.
///
/// [`GET /open-apis/board/v1/whiteboards/:whiteboard_id/nodes`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/list>) gives [`ListWhiteboardNodeResponse`] or fails with [`ListWhiteboardNodeError`].
///
/// Token: tenant or user. Scopes, any one of: `board:whiteboard:node:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(ListWhiteboardNode::new(whiteboard_id)).await?;
/// ```
#[doc(
    alias(
        "board.v1.whiteboard_node.list",
        "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWhiteboardNode {
    /// The whiteboard, by the token that its block of a document has. Length: 22 to 27. Example: `Ru8nwrWFOhEmaFbEU2VbPRsHcxb`.
    pub whiteboard_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListWhiteboardNode {
    whiteboard_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListWhiteboardNode -> ListWhiteboardNodeResponse, ListWhiteboardNodeError {
    "board.v1.whiteboard_node.list", GET "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes",
    [Tenant, User], read_value Data, None, SCOPES = ["board:whiteboard:node:read"],
    LIMITS = [10 in 1];
    Path whiteboard_id "whiteboard_id", Query user_id_type "user_id_type"
});

/// What `board.v1.whiteboard_node.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWhiteboardNodeResponse {
    /// The nodes.
    pub nodes: Vec<WhiteboardNode>,
}

crate::object!(ListWhiteboardNodeResponse { nodes "nodes" });

/// What `board.v1.whiteboard_node.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListWhiteboardNodeError {
    /// `2890001` (HTTP 400): invalid format
    ///
    /// A parameter has the wrong form. Check what the request sends, JSON in text for example.
    InvalidFormat,
    /// `2890002` (HTTP 400): invalid arg
    ///
    /// A parameter is wrong. Check what the request sends, `whiteboard_id` for example.
    InvalidArg,
    /// `2890003` (HTTP 400): record missing
    ///
    /// The whiteboard or its picture does not exist. Check `whiteboard_id`.
    RecordMissing,
    /// `2890004` (HTTP 401): auth failed
    ///
    /// The caller could not be identified. Check the access token.
    AuthFailed,
    /// `2890005` (HTTP 403): forbidden
    ///
    /// The caller may not do this with the whiteboard. Give it permission for the document.
    Forbidden,
    /// `2890006` (HTTP 429): too many request
    ///
    /// Too many calls were made. Slow down and try again later.
    TooManyRequest,
    /// `2891001` (HTTP 500): server internal error
    ///
    /// The server failed. Try again, and ask the support if it stays so.
    ServerInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListWhiteboardNodeError: CODES {
    InvalidFormat = 2890001, InvalidArg = 2890002, RecordMissing = 2890003, AuthFailed = 2890004,
    Forbidden = 2890005, TooManyRequest = 2890006, ServerInternalError = 2891001
});
