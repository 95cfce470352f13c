// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_block_workflow`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the workflows of a base.
///
/// [`GET /open-apis/bitable/v1/apps/:app_token/block_workflows`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-block_workflow/list>) gives [`ListAppBlockWorkflowResponse`] or fails with [`ListAppBlockWorkflowError`].
///
/// Token: tenant or user. Scopes, any one of: `base:workflow:read`, `bitable:app`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(ListAppBlockWorkflow::new(app_token)).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_block_workflow.list",
        "/open-apis/bitable/v1/apps/:app_token/block_workflows"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppBlockWorkflow {
    /// The base. Length: 1 to 200. Example: `U9sGw5wyoiOIqdk1C4mcbYmMnbt`.
    pub app_token: String,
}

crate::request_builder!(ListAppBlockWorkflow { app_token(impl Into<String>).into(); });
crate::request!(ListAppBlockWorkflow -> ListAppBlockWorkflowResponse, ListAppBlockWorkflowError {
    "bitable.v1.app_block_workflow.list",
    GET "/open-apis/bitable/v1/apps/:app_token/block_workflows", [Tenant, User], read_value Data,
    None, SCOPES = ["base:workflow:read", "bitable:app"], LIMITS = [20 in 60];
    Path app_token "app_token"
});

/// What `bitable.v1.app_block_workflow.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppBlockWorkflowResponse {
    /// The workflows.
    pub workflows: Vec<BlockWorkflow>,
}

crate::object!(ListAppBlockWorkflowResponse { workflows "workflows" });

/// What `bitable.v1.app_block_workflow.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppBlockWorkflowError {
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
    /// `1254005` (HTTP 400): WrongViewId
    ///
    /// The view's id is wrong. Check `view_id`.
    WrongViewId,
    /// `1254006` (HTTP 400): WrongRecordId
    ///
    /// The record's id is wrong. Check `record_id`.
    WrongRecordId,
    /// `1254007` (HTTP 400): EmptyValue
    ///
    /// A value is empty. Check what the request sends.
    EmptyValue,
    /// `1254008` (HTTP 400): EmptyView
    ///
    /// The view is empty. Check `view_id`, and that the view has data.
    EmptyView,
    /// `1254009` (HTTP 400): WrongFieldId
    ///
    /// The field's id is wrong. Check `field_id`.
    WrongFieldId,
    /// `1254010` (HTTP 400): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    ReqConvError,
    /// `1254015` (HTTP 400): Field types do not match.
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    FieldTypesDoNotMatch,
    /// `1254027` (HTTP 403): UploadAttachNotAllowed
    ///
    /// The attachment was not uploaded to this base. Upload it as material of the base first.
    UploadAttachNotAllowed,
    /// `1254030` (HTTP 400): InvalidPageToken
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    TooLargeResponse,
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254037` (HTTP 400): Invalid client token, make sure that it complies with the specification.
    ///
    /// The client token is empty or not valid. Send a UUID of version 4.
    InvalidClientToken,
    /// `1254040` (HTTP 400): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254041` (HTTP 400): TableIdNotFound
    ///
    /// The table does not exist. Check `table_id`.
    TableIdNotFound,
    /// `1254042` (HTTP 400): ViewIdNotFound
    ///
    /// The view does not exist. Check `view_id`.
    ViewIdNotFound,
    /// `1254043` (HTTP 400): RecordIdNotFound
    ///
    /// The record does not exist. Check `record_id`.
    RecordIdNotFound,
    /// `1254044` (HTTP 400): FieldIdNotFound
    ///
    /// The field does not exist. Check `field_id`.
    FieldIdNotFound,
    /// `1254045` (HTTP 400): FieldNameNotFound
    ///
    /// There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.
    FieldNameNotFound,
    /// `1254060` (HTTP 400): TextFieldConvFail
    ///
    /// A value does not fit a text field. Send text.
    TextFieldConvFail,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppBlockWorkflowError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 1,
    WrongBaseToken = 1254003 + 1, WrongTableId = 1254004 + 1, WrongViewId = 1254005 + 1,
    WrongRecordId = 1254006 + 1, EmptyValue = 1254007 + 1, EmptyView = 1254008 + 1,
    WrongFieldId = 1254009 + 1, ReqConvError = 1254010 + 1, FieldTypesDoNotMatch = 1254015,
    UploadAttachNotAllowed = 1254027, TooLargeResponse = 1254030, BaseIsCopying = 1254036 + 3,
    InvalidClientToken = 1254037, BaseTokenNotFound = 1254040 + 1, TableIdNotFound = 1254041 + 1,
    ViewIdNotFound = 1254042 + 1, RecordIdNotFound = 1254043 + 1, FieldIdNotFound = 1254044 + 1,
    FieldNameNotFound = 1254045 + 1, TextFieldConvFail = 1254060 + 1
});
