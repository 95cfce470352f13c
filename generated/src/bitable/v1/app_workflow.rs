// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_workflow`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the automations of a base.
///
/// [`GET /open-apis/bitable/v1/apps/:app_token/workflows`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/list>) gives [`ListAppWorkflowResponse`] or fails with [`ListAppWorkflowError`].
///
/// Token: tenant or user. Scopes, any one of: `base:workflow:read`, `bitable:app`, `bitable:app:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(ListAppWorkflow::new(app_token)).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_workflow.list",
        "/open-apis/bitable/v1/apps/:app_token/workflows"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppWorkflow {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
}

crate::request_builder!(ListAppWorkflow { app_token(impl Into<String>).into(); });
crate::request!(ListAppWorkflow -> ListAppWorkflowResponse, ListAppWorkflowError {
    "bitable.v1.app_workflow.list", GET "/open-apis/bitable/v1/apps/:app_token/workflows",
    [Tenant, User], read_value Data, None,
    SCOPES = ["base:workflow:read", "bitable:app", "bitable:app:readonly"], LIMITS = [20 in 1];
    Path app_token "app_token"
});

/// What `bitable.v1.app_workflow.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppWorkflowResponse {
    /// The workflows.
    pub workflows: Vec<DisplayWorkflow>,
}

crate::object!(ListAppWorkflowResponse { workflows "workflows" });

/// What `bitable.v1.app_workflow.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppWorkflowError {
    /// `1254000` (HTTP 400): WrongRequestJson
    ///
    /// The body is not valid JSON. Check what the request sends.
    WrongRequestJson,
    /// `1254001` (HTTP 400): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    WrongRequestBody,
    /// `1254002` (HTTP 400): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    Fail,
    /// `1254003` (HTTP 400): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    WrongBaseToken,
    /// `1254004` (HTTP 400): WrongTableId
    ///
    /// The table's id is wrong. Check `table_id`.
    WrongTableId,
    /// `1254010` (HTTP 400): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    ReqConvError,
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 404): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254041` (HTTP 404): TableIdNotFound
    ///
    /// The table does not exist. Check `table_id`.
    TableIdNotFound,
    /// `1254200` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1254200,
    /// `1254290` (HTTP 429): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    OperationTypeError,
    /// `1255001` (HTTP 400): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// `1255002` (HTTP 400): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    RpcError,
    /// `1255003` (HTTP 400): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    MarshalError,
    /// `1255004` (HTTP 400): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    UmMarshalError,
    /// `1255005` (HTTP 400): ConvError
    ///
    /// The system could not convert the data. Try again; ask the support if it stays so.
    ConvError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppWorkflowError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 1,
    WrongBaseToken = 1254003 + 1, WrongTableId = 1254004 + 1, ReqConvError = 1254010 + 1,
    BaseIsCopying = 1254036 + 3, BaseTokenNotFound = 1254040 + 2, TableIdNotFound = 1254041 + 2,
    InternalError1254200 = 1254200 + 5, TooManyRequest = 1254290 + 2,
    OperationTypeError = 1254301 + 1, InternalError1255001 = 1255001 + 1, RpcError = 1255002 + 2,
    MarshalError = 1255003 + 1, UmMarshalError = 1255004 + 2, ConvError = 1255005 + 1,
    RequestTimedOut = 1255040 + 1
});

/// Turns an automation of a base on or off.
///
/// [`PUT /open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/update>) gives [`UpdateAppWorkflowResponse`] or fails with [`UpdateAppWorkflowError`].
///
/// Token: tenant or user. Scopes, any one of: `base:workflow:write`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(UpdateAppWorkflow::new(app_token, workflow_id, status)).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_workflow.update",
        "/open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAppWorkflow {
    /// The base. Example: `appbcbWCzen6D8dezh`.
    pub app_token: String,
    /// The automation. Example: `730887xxxx552638996`.
    pub workflow_id: String,
    /// Whether it is on. Example: `Enable`.
    pub status: AppWorkflowStatus,
}

crate::request_builder!(UpdateAppWorkflow {
    app_token(impl Into<String>).into(), workflow_id(impl Into<String>).into(),
    status(impl Into<AppWorkflowStatus>).into();
});
crate::request!(UpdateAppWorkflow -> UpdateAppWorkflowResponse, UpdateAppWorkflowError {
    "bitable.v1.app_workflow.update",
    PUT "/open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:workflow:write", "bitable:app"], LIMITS = [10 in 1];
    Path app_token "app_token", Path workflow_id "workflow_id", Body status "status"
});

/// What `bitable.v1.app_workflow.update` answers with.
pub type UpdateAppWorkflowResponse = crate::Empty;

/// What `bitable.v1.app_workflow.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateAppWorkflowError {
    /// `1254000` (HTTP 200): WrongRequestJson
    ///
    /// The body is not valid JSON. Check what the request sends.
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    ReqConvError,
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// `1255002` (HTTP 200): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateAppWorkflowError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, ReqConvError = 1254010, BaseIsCopying = 1254036 + 3,
    BaseTokenNotFound = 1254040, TooManyRequest = 1254290, PermissionDenied1254302 = 1254302 + 2,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, RequestTimedOut = 1255040 + 1
});
