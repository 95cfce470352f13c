// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_workflow`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Lists the automations of a base.
///
/// `GET /open-apis/bitable/v1/apps/:app_token/workflows`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:workflow:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppWorkflow {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    #[serde(skip)]
    pub app_token: String,
}

impl ListAppWorkflow {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
        }
    }
}

impl crate::Endpoint for ListAppWorkflow {
    type Response = ListAppWorkflowResponse;
    type Error = ListAppWorkflowError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_workflow.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/workflows",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone())]
    }
}

/// What `bitable.v1.app_workflow.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppWorkflowResponse {
    /// The workflows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflows: Option<Vec<DisplayWorkflow>>,
}

/// What `bitable.v1.app_workflow.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListAppWorkflowError {
    /// `1254000` (HTTP 400): WrongRequestJson
    ///
    /// The body is not valid JSON. Check what the request sends.
    #[doc(alias = "1254000")]
    WrongRequestJson,
    /// `1254001` (HTTP 400): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    #[doc(alias = "1254001")]
    WrongRequestBody,
    /// `1254002` (HTTP 400): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1254002")]
    Fail,
    /// `1254003` (HTTP 400): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254003")]
    WrongBaseToken,
    /// `1254004` (HTTP 400): WrongTableId
    ///
    /// The table's id is wrong. Check `table_id`.
    #[doc(alias = "1254004")]
    WrongTableId,
    /// `1254010` (HTTP 400): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    #[doc(alias = "1254036")]
    BitableCopyingTryAgainLater,
    /// `1254040` (HTTP 404): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254041` (HTTP 404): TableIdNotFound
    ///
    /// The table does not exist. Check `table_id`.
    #[doc(alias = "1254041")]
    TableIdNotFound,
    /// `1254200` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1254200")]
    InternalError1254200,
    /// `1254290` (HTTP 429): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    #[doc(alias = "1254301")]
    OperationTypeError,
    /// `1255001` (HTTP 400): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    InternalError1255001,
    /// `1255002` (HTTP 400): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255002")]
    RpcError,
    /// `1255003` (HTTP 400): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    #[doc(alias = "1255003")]
    MarshalError,
    /// `1255004` (HTTP 400): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    #[doc(alias = "1255004")]
    UmMarshalError,
    /// `1255005` (HTTP 400): ConvError
    ///
    /// The system could not convert the data. Try again; ask the support if it stays so.
    #[doc(alias = "1255005")]
    ConvError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    #[doc(alias = "1255040")]
    TimedOutTryAgainLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListAppWorkflowError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::WrongRequestJson,
            crate::ErrorFacts::new(
                1254000,
                400,
                "WrongRequestJson",
                "The body is not valid JSON. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::WrongRequestBody,
            crate::ErrorFacts::new(
                1254001,
                400,
                "WrongRequestBody",
                "The body is wrong. Check that all required parameters are there.",
                false,
            ),
        ),
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1254002,
                400,
                "Fail",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::WrongBaseToken,
            crate::ErrorFacts::new(
                1254003,
                400,
                "WrongBaseToken",
                "The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.",
                false,
            ),
        ),
        (
            Self::WrongTableId,
            crate::ErrorFacts::new(
                1254004,
                400,
                "WrongTableId",
                "The table's id is wrong. Check `table_id`.",
                false,
            ),
        ),
        (
            Self::ReqConvError,
            crate::ErrorFacts::new(
                1254010,
                400,
                "ReqConvError",
                "The request could not be read. Check the types and forms of its parameters.",
                false,
            ),
        ),
        (
            Self::BitableCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Bitable is copying, please try again later.",
                "The base is still being copied. Wait until that is done, then try again.",
                false,
            ),
        ),
        (
            Self::BaseTokenNotFound,
            crate::ErrorFacts::new(
                1254040,
                404,
                "BaseTokenNotFound",
                "The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.",
                false,
            ),
        ),
        (
            Self::TableIdNotFound,
            crate::ErrorFacts::new(
                1254041,
                404,
                "TableIdNotFound",
                "The table does not exist. Check `table_id`.",
                false,
            ),
        ),
        (
            Self::InternalError1254200,
            crate::ErrorFacts::new(
                1254200,
                500,
                "internal error",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::TooManyRequest,
            crate::ErrorFacts::new(
                1254290,
                429,
                "TooManyRequest",
                "Too many requests. Slow down and try again later.",
                true,
            ),
        ),
        (
            Self::OperationTypeError,
            crate::ErrorFacts::new(
                1254301,
                400,
                "OperationTypeError",
                "Advanced permissions are off, or the base does not support them. Turn them on where possible.",
                false,
            ),
        ),
        (
            Self::InternalError1255001,
            crate::ErrorFacts::new(
                1255001,
                400,
                "InternalError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::RpcError,
            crate::ErrorFacts::new(
                1255002,
                400,
                "RpcError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(
                1255003,
                400,
                "MarshalError",
                "The system could not write the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(
                1255004,
                400,
                "UmMarshalError",
                "The system could not read the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::ConvError,
            crate::ErrorFacts::new(
                1255005,
                400,
                "ConvError",
                "The system could not convert the data. Try again; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::TimedOutTryAgainLater,
            crate::ErrorFacts::new(
                1255040,
                504,
                "Request timed out, please try again later",
                "The request timed out. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(ListAppWorkflowError);

/// Turns an automation of a base on or off.
///
/// `PUT /open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:workflow:write`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateAppWorkflow {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezh`.
    #[serde(skip)]
    pub app_token: String,
    /// The automation.
    ///
    /// Example: `730887xxxx552638996`.
    #[serde(skip)]
    pub workflow_id: String,
    /// Whether it is on.
    ///
    /// Example: `Enable`.
    pub status: AppWorkflowStatus,
}

impl UpdateAppWorkflow {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        workflow_id: impl Into<String>,
        status: impl Into<AppWorkflowStatus>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            workflow_id: workflow_id.into(),
            status: status.into(),
        }
    }
}

impl crate::Endpoint for UpdateAppWorkflow {
    type Response = UpdateAppWorkflowResponse;
    type Error = UpdateAppWorkflowError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_workflow.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("app_token", self.app_token.clone()), ("workflow_id", self.workflow_id
            .clone())
        ]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_workflow.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateAppWorkflowResponse {}
/// What `bitable.v1.app_workflow.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateAppWorkflowError {
    /// `1254000` (HTTP 200): WrongRequestJson
    ///
    /// The body is not valid JSON. Check what the request sends.
    #[doc(alias = "1254000")]
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    #[doc(alias = "1254001")]
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1254002")]
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254003")]
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    #[doc(alias = "1254036")]
    BitableCopyingTryAgainLater,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    #[doc(alias = "1254302")]
    PermissionDenied,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    InternalError,
    /// `1255002` (HTTP 200): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255002")]
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    #[doc(alias = "1255003")]
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    #[doc(alias = "1255004")]
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    #[doc(alias = "1255040")]
    TimedOutTryAgainLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateAppWorkflowError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::WrongRequestJson,
            crate::ErrorFacts::new(
                1254000,
                200,
                "WrongRequestJson",
                "The body is not valid JSON. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::WrongRequestBody,
            crate::ErrorFacts::new(
                1254001,
                200,
                "WrongRequestBody",
                "The body is wrong. Check that all required parameters are there.",
                false,
            ),
        ),
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1254002,
                200,
                "Fail",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::WrongBaseToken,
            crate::ErrorFacts::new(
                1254003,
                200,
                "WrongBaseToken",
                "The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.",
                false,
            ),
        ),
        (
            Self::ReqConvError,
            crate::ErrorFacts::new(
                1254010,
                200,
                "ReqConvError",
                "The request could not be read. Check the types and forms of its parameters.",
                false,
            ),
        ),
        (
            Self::BitableCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Bitable is copying, please try again later.",
                "The base is still being copied. Wait until that is done, then try again.",
                false,
            ),
        ),
        (
            Self::BaseTokenNotFound,
            crate::ErrorFacts::new(
                1254040,
                200,
                "BaseTokenNotFound",
                "The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.",
                false,
            ),
        ),
        (
            Self::TooManyRequest,
            crate::ErrorFacts::new(
                1254290,
                200,
                "TooManyRequest",
                "Too many requests. Slow down and try again later.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                1254302,
                403,
                "Permission denied.",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1255001,
                200,
                "InternalError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::RpcError,
            crate::ErrorFacts::new(
                1255002,
                200,
                "RpcError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(
                1255003,
                200,
                "MarshalError",
                "The system could not write the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(
                1255004,
                200,
                "UmMarshalError",
                "The system could not read the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::TimedOutTryAgainLater,
            crate::ErrorFacts::new(
                1255040,
                504,
                "Request timed out, please try again later",
                "The request timed out. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(UpdateAppWorkflowError);
