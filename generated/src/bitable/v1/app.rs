// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Copies a base into a folder, with its content or without.
///
/// `POST /open-apis/bitable/v1/apps/:app_token/copy`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:app:copy`, `bitable:app`
/// - Rate limit: 20 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/copy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CopyApp {
    /// The base.
    ///
    /// Example: `AW3Qbtr2cakCnesXzXVbbsrIcVT`.
    #[serde(skip)]
    pub app_token: String,
    /// The name of the copy.
    ///
    /// Example: `一篇新的多维表格`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The folder that the base is in.
    ///
    /// Example: `fldcnqquW1svRIYVT2Np6Iabcef`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_token: Option<String>,
    /// Whether only the structure is copied.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub without_content: Option<bool>,
    /// The time zone, such as `Asia/Shanghai`.
    ///
    /// Example: `Asia/Shanghai`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
}

impl CopyApp {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            name: None,
            folder_token: None,
            without_content: None,
            time_zone: None,
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`folder_token`](Self#structfield.folder_token).
    #[must_use]
    pub fn folder_token(mut self, folder_token: impl Into<String>) -> Self {
        self.folder_token = Some(folder_token.into());
        self
    }

    /// Sets [`without_content`](Self#structfield.without_content).
    #[must_use]
    pub fn without_content(mut self, without_content: bool) -> Self {
        self.without_content = Some(without_content);
        self
    }

    /// Sets [`time_zone`](Self#structfield.time_zone).
    #[must_use]
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }
}

impl crate::Endpoint for CopyApp {
    type Response = CopyAppResponse;
    type Error = CopyAppError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app.copy",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/copy",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app.copy` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CopyAppResponse {
    /// The app or base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app: Option<App>,
}

/// What `bitable.v1.app.copy` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopyAppError {
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
    /// `1254031` (HTTP 400): InvalidAppName
    ///
    /// The name of the base is not valid. Check its length and leave out `? / \ * : [ ]`.
    #[doc(alias = "1254031")]
    InvalidAppName,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    #[doc(alias = "1254036")]
    BaseCopyingTryAgainLater,
    /// `1254040` (HTTP 404): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254290` (HTTP 400): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 400): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    #[doc(alias = "1254291")]
    WriteConflict,
    /// `1254304` (HTTP 403): PermNotAllow
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    PermNotAllow,
    /// `1254701` (HTTP 403): DriveNodePermNotAllow
    ///
    /// The caller may not use the target folder. Share it with the caller first.
    #[doc(alias = "1254701")]
    DriveNodePermNotAllow,
    /// `1254702` (HTTP 404): DriveNodeNotExist
    ///
    /// The target folder does not exist. Check `folder_token`.
    #[doc(alias = "1254702")]
    DriveNodeNotExist,
    /// `1254800` (HTTP 400): InvalidParameter
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "1254800")]
    InvalidParameter,
    /// `1255001` (HTTP 500): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    InternalError,
    /// `1255002` (HTTP 500): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255002")]
    RpcError,
    /// `1255003` (HTTP 500): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    #[doc(alias = "1255003")]
    MarshalError,
    /// `1255004` (HTTP 500): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    #[doc(alias = "1255004")]
    UmMarshalError,
    /// `1255005` (HTTP 500): ConvError
    ///
    /// The system could not convert the data. Try again; ask the support if it stays so.
    #[doc(alias = "1255005")]
    ConvError,
    /// `1255040` (HTTP 504): 请求超时
    ///
    /// The request timed out. Try again later.
    #[doc(alias = "1255040")]
    Code1255040,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CopyAppError {
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
            Self::InvalidAppName,
            crate::ErrorFacts::new(
                1254031,
                400,
                "InvalidAppName",
                "The name of the base is not valid. Check its length and leave out `? / \\ * : [ ]`.",
                false,
            ),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Base is copying, please try again later.",
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
            Self::TooManyRequest,
            crate::ErrorFacts::new(
                1254290,
                400,
                "TooManyRequest",
                "Too many requests. Slow down and try again later.",
                false,
            ),
        ),
        (
            Self::WriteConflict,
            crate::ErrorFacts::new(
                1254291,
                400,
                "Write conflict",
                "The table is being written by another call. Write to one table with one call after the other.",
                false,
            ),
        ),
        (
            Self::PermNotAllow,
            crate::ErrorFacts::new(
                1254304,
                403,
                "PermNotAllow",
                "The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.",
                false,
            ),
        ),
        (
            Self::DriveNodePermNotAllow,
            crate::ErrorFacts::new(
                1254701,
                403,
                "DriveNodePermNotAllow",
                "The caller may not use the target folder. Share it with the caller first.",
                false,
            ),
        ),
        (
            Self::DriveNodeNotExist,
            crate::ErrorFacts::new(
                1254702,
                404,
                "DriveNodeNotExist",
                "The target folder does not exist. Check `folder_token`.",
                false,
            ),
        ),
        (
            Self::InvalidParameter,
            crate::ErrorFacts::new(
                1254800,
                400,
                "InvalidParameter",
                "A parameter is wrong. Check what the request sends against the message.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1255001,
                500,
                "InternalError",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::RpcError,
            crate::ErrorFacts::new(
                1255002,
                500,
                "RpcError",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(
                1255003,
                500,
                "MarshalError",
                "The system could not write the data. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(
                1255004,
                500,
                "UmMarshalError",
                "The system could not read the data. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::ConvError,
            crate::ErrorFacts::new(
                1255005,
                500,
                "ConvError",
                "The system could not convert the data. Try again; ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::Code1255040,
            crate::ErrorFacts::new(
                1255040,
                504,
                "请求超时",
                "The request timed out. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(CopyAppError);

/// Creates a base in a folder.
///
/// `POST /open-apis/bitable/v1/apps`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:app:create`, `bitable:app`
/// - Rate limit: 20 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateApp {
    /// The name of the base, table, role or option.
    ///
    /// Example: `一篇新的多维表格`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The folder that the base is in.
    ///
    /// Example: `fldcnqquW1svRIYVT2Np6Iabcef`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_token: Option<String>,
    /// The time zone, such as `Asia/Shanghai`.
    ///
    /// Example: `Asia/Macau`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
}

impl CreateApp {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
            folder_token: None,
            time_zone: None,
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`folder_token`](Self#structfield.folder_token).
    #[must_use]
    pub fn folder_token(mut self, folder_token: impl Into<String>) -> Self {
        self.folder_token = Some(folder_token.into());
        self
    }

    /// Sets [`time_zone`](Self#structfield.time_zone).
    #[must_use]
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }
}

impl crate::Endpoint for CreateApp {
    type Response = CreateAppResponse;
    type Error = CreateAppError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppResponse {
    /// The app or base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app: Option<CreateAppApp>,
}

/// What `bitable.v1.app.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAppError {
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
    /// `1254004` (HTTP 200): WrongTableId
    ///
    /// The table's id is wrong. Check `table_id`.
    #[doc(alias = "1254004")]
    WrongTableId,
    /// `1254005` (HTTP 200): WrongViewId
    ///
    /// The view's id is wrong. Check `view_id`.
    #[doc(alias = "1254005")]
    WrongViewId,
    /// `1254006` (HTTP 200): WrongRecordId
    ///
    /// The record's id is wrong. Check `record_id`.
    #[doc(alias = "1254006")]
    WrongRecordId,
    /// `1254007` (HTTP 200): EmptyValue
    ///
    /// A value is empty. Check what the request sends.
    #[doc(alias = "1254007")]
    EmptyValue,
    /// `1254008` (HTTP 200): EmptyView
    ///
    /// The view is empty. Check `view_id`, and that the view has data.
    #[doc(alias = "1254008")]
    EmptyView,
    /// `1254009` (HTTP 200): WrongFieldId
    ///
    /// The field's id is wrong. Check `field_id`.
    #[doc(alias = "1254009")]
    WrongFieldId,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254025` (HTTP 200): InvalidCopyTypes
    ///
    /// The kind of copy is not valid. Check what the request sends.
    #[doc(alias = "1254025")]
    InvalidCopyTypes,
    /// `1254030` (HTTP 200): TooLargeResponse
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    #[doc(alias = "1254030")]
    TooLargeResponse,
    /// `1254031` (HTTP 400): InvalidAppName
    ///
    /// The name of the base is not valid. Check its length and leave out `? / \ * : [ ]`.
    #[doc(alias = "1254031")]
    InvalidAppName,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    #[doc(alias = "1254036")]
    BaseCopyingTryAgainLater,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254041` (HTTP 200): TableIdNotFound
    ///
    /// The table does not exist. Check `table_id`.
    #[doc(alias = "1254041")]
    TableIdNotFound,
    /// `1254042` (HTTP 200): ViewIdNotFound
    ///
    /// The view does not exist. Check `view_id`.
    #[doc(alias = "1254042")]
    ViewIdNotFound,
    /// `1254043` (HTTP 200): RecordIdNotFound
    ///
    /// The record does not exist. Check `record_id`.
    #[doc(alias = "1254043")]
    RecordIdNotFound,
    /// `1254044` (HTTP 200): FieldIdNotFound
    ///
    /// The field does not exist. Check `field_id`.
    #[doc(alias = "1254044")]
    FieldIdNotFound,
    /// `1254060` (HTTP 200): TextFieldConvFail
    ///
    /// A value does not fit a text field. Send text.
    #[doc(alias = "1254060")]
    TextFieldConvFail,
    /// `1254061` (HTTP 200): NumberFieldConvFail
    ///
    /// A value does not fit a number field. Send a number.
    #[doc(alias = "1254061")]
    NumberFieldConvFail,
    /// `1254062` (HTTP 200): SingleSelectFieldConvFail
    ///
    /// A value does not fit a field of a single option. Send text; options that come from another table cannot be set.
    #[doc(alias = "1254062")]
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 200): MultiSelectFieldConvFail
    ///
    /// A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.
    #[doc(alias = "1254063")]
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 200): DatetimeFieldConvFail
    ///
    /// A value does not fit a date field. Send milliseconds since 1970.
    #[doc(alias = "1254064")]
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 200): CheckboxFieldConvFail
    ///
    /// A value does not fit a checkbox. Send `true` or `false`.
    #[doc(alias = "1254065")]
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 200): UserFieldConvFail
    ///
    /// A value does not fit a person field. Send a list of objects with `id`, of the kind that `user_id_type` names and of the same app.
    #[doc(alias = "1254066")]
    UserFieldConvFail,
    /// `1254067` (HTTP 200): LinkFieldConvFail
    ///
    /// A value does not fit a link field. Send a list of record ids.
    #[doc(alias = "1254067")]
    LinkFieldConvFail,
    /// `1254100` (HTTP 200): TableExceedLimit
    ///
    /// The base has too many tables and dashboards. Delete some, or use another base.
    #[doc(alias = "1254100")]
    TableExceedLimit,
    /// `1254101` (HTTP 200): ViewExceedLimit
    ///
    /// The table has 200 views, which is the most; private ones count too. Delete some.
    #[doc(alias = "1254101")]
    ViewExceedLimit,
    /// `1254102` (HTTP 200): FileExceedLimit
    ///
    /// There are too many files. Delete some, or use another place.
    #[doc(alias = "1254102")]
    FileExceedLimit,
    /// `1254103` (HTTP 200): RecordExceedLimit
    ///
    /// The table has too many records. Delete some, or use another table.
    #[doc(alias = "1254103")]
    RecordExceedLimit,
    /// `1254104` (HTTP 200): RecordAddOnceExceedLimit
    ///
    /// Too many records were sent at once. Send them in smaller parts, of 500 for example.
    #[doc(alias = "1254104")]
    RecordAddOnceExceedLimit,
    /// `1254130` (HTTP 200): TooLargeCell
    ///
    /// A value is too large for a cell. Shorten it.
    #[doc(alias = "1254130")]
    TooLargeCell,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    #[doc(alias = "1254291")]
    WriteConflict,
    /// `1254301` (HTTP 200): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    #[doc(alias = "1254301")]
    OperationTypeError,
    /// `1254304` (HTTP 200): PermNotAllow
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    PermNotAllow,
    /// `1254701` (HTTP 403): DriveNodePermNotAllow
    ///
    /// The caller may not use the target folder. Share it with the caller first.
    #[doc(alias = "1254701")]
    DriveNodePermNotAllow,
    /// `1254702` (HTTP 404): DriveNodeNotExist
    ///
    /// The target folder does not exist. Check `folder_token`.
    #[doc(alias = "1254702")]
    DriveNodeNotExist,
    /// `1254800` (HTTP 400): InvalidParameter
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "1254800")]
    InvalidParameter,
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
    /// `1255005` (HTTP 200): ConvError
    ///
    /// The system could not convert the data. Try again; ask the support if it stays so.
    #[doc(alias = "1255005")]
    ConvError,
    /// `1255040` (HTTP 504): 请求超时
    ///
    /// The request timed out. Try again later.
    #[doc(alias = "1255040")]
    Code1255040,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateAppError {
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
            Self::WrongTableId,
            crate::ErrorFacts::new(
                1254004,
                200,
                "WrongTableId",
                "The table's id is wrong. Check `table_id`.",
                false,
            ),
        ),
        (
            Self::WrongViewId,
            crate::ErrorFacts::new(
                1254005,
                200,
                "WrongViewId",
                "The view's id is wrong. Check `view_id`.",
                false,
            ),
        ),
        (
            Self::WrongRecordId,
            crate::ErrorFacts::new(
                1254006,
                200,
                "WrongRecordId",
                "The record's id is wrong. Check `record_id`.",
                false,
            ),
        ),
        (
            Self::EmptyValue,
            crate::ErrorFacts::new(
                1254007,
                200,
                "EmptyValue",
                "A value is empty. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::EmptyView,
            crate::ErrorFacts::new(
                1254008,
                200,
                "EmptyView",
                "The view is empty. Check `view_id`, and that the view has data.",
                false,
            ),
        ),
        (
            Self::WrongFieldId,
            crate::ErrorFacts::new(
                1254009,
                200,
                "WrongFieldId",
                "The field's id is wrong. Check `field_id`.",
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
            Self::InvalidCopyTypes,
            crate::ErrorFacts::new(
                1254025,
                200,
                "InvalidCopyTypes",
                "The kind of copy is not valid. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::TooLargeResponse,
            crate::ErrorFacts::new(
                1254030,
                200,
                "TooLargeResponse",
                "The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.",
                false,
            ),
        ),
        (
            Self::InvalidAppName,
            crate::ErrorFacts::new(
                1254031,
                400,
                "InvalidAppName",
                "The name of the base is not valid. Check its length and leave out `? / \\ * : [ ]`.",
                false,
            ),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Base is copying, please try again later.",
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
            Self::TableIdNotFound,
            crate::ErrorFacts::new(
                1254041,
                200,
                "TableIdNotFound",
                "The table does not exist. Check `table_id`.",
                false,
            ),
        ),
        (
            Self::ViewIdNotFound,
            crate::ErrorFacts::new(
                1254042,
                200,
                "ViewIdNotFound",
                "The view does not exist. Check `view_id`.",
                false,
            ),
        ),
        (
            Self::RecordIdNotFound,
            crate::ErrorFacts::new(
                1254043,
                200,
                "RecordIdNotFound",
                "The record does not exist. Check `record_id`.",
                false,
            ),
        ),
        (
            Self::FieldIdNotFound,
            crate::ErrorFacts::new(
                1254044,
                200,
                "FieldIdNotFound",
                "The field does not exist. Check `field_id`.",
                false,
            ),
        ),
        (
            Self::TextFieldConvFail,
            crate::ErrorFacts::new(
                1254060,
                200,
                "TextFieldConvFail",
                "A value does not fit a text field. Send text.",
                false,
            ),
        ),
        (
            Self::NumberFieldConvFail,
            crate::ErrorFacts::new(
                1254061,
                200,
                "NumberFieldConvFail",
                "A value does not fit a number field. Send a number.",
                false,
            ),
        ),
        (
            Self::SingleSelectFieldConvFail,
            crate::ErrorFacts::new(
                1254062,
                200,
                "SingleSelectFieldConvFail",
                "A value does not fit a field of a single option. Send text; options that come from another table cannot be set.",
                false,
            ),
        ),
        (
            Self::MultiSelectFieldConvFail,
            crate::ErrorFacts::new(
                1254063,
                200,
                "MultiSelectFieldConvFail",
                "A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.",
                false,
            ),
        ),
        (
            Self::DatetimeFieldConvFail,
            crate::ErrorFacts::new(
                1254064,
                200,
                "DatetimeFieldConvFail",
                "A value does not fit a date field. Send milliseconds since 1970.",
                false,
            ),
        ),
        (
            Self::CheckboxFieldConvFail,
            crate::ErrorFacts::new(
                1254065,
                200,
                "CheckboxFieldConvFail",
                "A value does not fit a checkbox. Send `true` or `false`.",
                false,
            ),
        ),
        (
            Self::UserFieldConvFail,
            crate::ErrorFacts::new(
                1254066,
                200,
                "UserFieldConvFail",
                "A value does not fit a person field. Send a list of objects with `id`, of the kind that `user_id_type` names and of the same app.",
                false,
            ),
        ),
        (
            Self::LinkFieldConvFail,
            crate::ErrorFacts::new(
                1254067,
                200,
                "LinkFieldConvFail",
                "A value does not fit a link field. Send a list of record ids.",
                false,
            ),
        ),
        (
            Self::TableExceedLimit,
            crate::ErrorFacts::new(
                1254100,
                200,
                "TableExceedLimit",
                "The base has too many tables and dashboards. Delete some, or use another base.",
                false,
            ),
        ),
        (
            Self::ViewExceedLimit,
            crate::ErrorFacts::new(
                1254101,
                200,
                "ViewExceedLimit",
                "The table has 200 views, which is the most; private ones count too. Delete some.",
                false,
            ),
        ),
        (
            Self::FileExceedLimit,
            crate::ErrorFacts::new(
                1254102,
                200,
                "FileExceedLimit",
                "There are too many files. Delete some, or use another place.",
                false,
            ),
        ),
        (
            Self::RecordExceedLimit,
            crate::ErrorFacts::new(
                1254103,
                200,
                "RecordExceedLimit",
                "The table has too many records. Delete some, or use another table.",
                false,
            ),
        ),
        (
            Self::RecordAddOnceExceedLimit,
            crate::ErrorFacts::new(
                1254104,
                200,
                "RecordAddOnceExceedLimit",
                "Too many records were sent at once. Send them in smaller parts, of 500 for example.",
                false,
            ),
        ),
        (
            Self::TooLargeCell,
            crate::ErrorFacts::new(
                1254130,
                200,
                "TooLargeCell",
                "A value is too large for a cell. Shorten it.",
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
            Self::WriteConflict,
            crate::ErrorFacts::new(
                1254291,
                200,
                "Write conflict",
                "The table is being written by another call. Write to one table with one call after the other.",
                false,
            ),
        ),
        (
            Self::OperationTypeError,
            crate::ErrorFacts::new(
                1254301,
                200,
                "OperationTypeError",
                "Advanced permissions are off, or the base does not support them. Turn them on where possible.",
                false,
            ),
        ),
        (
            Self::PermNotAllow,
            crate::ErrorFacts::new(
                1254304,
                200,
                "PermNotAllow",
                "The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.",
                false,
            ),
        ),
        (
            Self::DriveNodePermNotAllow,
            crate::ErrorFacts::new(
                1254701,
                403,
                "DriveNodePermNotAllow",
                "The caller may not use the target folder. Share it with the caller first.",
                false,
            ),
        ),
        (
            Self::DriveNodeNotExist,
            crate::ErrorFacts::new(
                1254702,
                404,
                "DriveNodeNotExist",
                "The target folder does not exist. Check `folder_token`.",
                false,
            ),
        ),
        (
            Self::InvalidParameter,
            crate::ErrorFacts::new(
                1254800,
                400,
                "InvalidParameter",
                "A parameter is wrong. Check what the request sends against the message.",
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
            Self::ConvError,
            crate::ErrorFacts::new(
                1255005,
                200,
                "ConvError",
                "The system could not convert the data. Try again; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::Code1255040,
            crate::ErrorFacts::new(
                1255040,
                504,
                "请求超时",
                "The request timed out. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(CreateAppError);

/// Returns the metadata of a base: name, revision and settings.
///
/// `GET /open-apis/bitable/v1/apps/:app_token`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:app:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetApp {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    #[serde(skip)]
    pub app_token: String,
}

impl GetApp {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
        }
    }
}

impl crate::Endpoint for GetApp {
    type Response = GetAppResponse;
    type Error = GetAppError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone())]
    }
}

/// What `bitable.v1.app.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetAppResponse {
    /// The app or base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app: Option<DisplayApp>,
}

/// What `bitable.v1.app.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAppError {
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
    /// `1254004` (HTTP 200): WrongTableId
    ///
    /// The table's id is wrong. Check `table_id`.
    #[doc(alias = "1254004")]
    WrongTableId,
    /// `1254005` (HTTP 200): WrongViewId
    ///
    /// The view's id is wrong. Check `view_id`.
    #[doc(alias = "1254005")]
    WrongViewId,
    /// `1254006` (HTTP 200): WrongRecordId
    ///
    /// The record's id is wrong. Check `record_id`.
    #[doc(alias = "1254006")]
    WrongRecordId,
    /// `1254007` (HTTP 200): EmptyValue
    ///
    /// A value is empty. Check what the request sends.
    #[doc(alias = "1254007")]
    EmptyValue,
    /// `1254008` (HTTP 200): EmptyView
    ///
    /// The view is empty. Check `view_id`, and that the view has data.
    #[doc(alias = "1254008")]
    EmptyView,
    /// `1254009` (HTTP 200): WrongFieldId
    ///
    /// The field's id is wrong. Check `field_id`.
    #[doc(alias = "1254009")]
    WrongFieldId,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254030` (HTTP 200): TooLargeResponse
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    #[doc(alias = "1254030")]
    TooLargeResponse,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    #[doc(alias = "1254036")]
    BaseCopyingTryAgainLater,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254041` (HTTP 200): TableIdNotFound
    ///
    /// The table does not exist. Check `table_id`.
    #[doc(alias = "1254041")]
    TableIdNotFound,
    /// `1254042` (HTTP 200): ViewIdNotFound
    ///
    /// The view does not exist. Check `view_id`.
    #[doc(alias = "1254042")]
    ViewIdNotFound,
    /// `1254043` (HTTP 200): RecordIdNotFound
    ///
    /// The record does not exist. Check `record_id`.
    #[doc(alias = "1254043")]
    RecordIdNotFound,
    /// `1254044` (HTTP 200): FieldIdNotFound
    ///
    /// The field does not exist. Check `field_id`.
    #[doc(alias = "1254044")]
    FieldIdNotFound,
    /// `1254060` (HTTP 200): TextFieldConvFail
    ///
    /// A value does not fit a text field. Send text.
    #[doc(alias = "1254060")]
    TextFieldConvFail,
    /// `1254061` (HTTP 200): NumberFieldConvFail
    ///
    /// A value does not fit a number field. Send a number.
    #[doc(alias = "1254061")]
    NumberFieldConvFail,
    /// `1254062` (HTTP 200): SingleSelectFieldConvFail
    ///
    /// A value does not fit a field of a single option. Send text; options that come from another table cannot be set.
    #[doc(alias = "1254062")]
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 200): MultiSelectFieldConvFail
    ///
    /// A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.
    #[doc(alias = "1254063")]
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 200): DatetimeFieldConvFail
    ///
    /// A value does not fit a date field. Send milliseconds since 1970.
    #[doc(alias = "1254064")]
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 200): CheckboxFieldConvFail
    ///
    /// A value does not fit a checkbox. Send `true` or `false`.
    #[doc(alias = "1254065")]
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 200): UserFieldConvFail
    ///
    /// A value does not fit a person field. Send a list of objects with `id`, of the kind that `user_id_type` names and of the same app.
    #[doc(alias = "1254066")]
    UserFieldConvFail,
    /// `1254067` (HTTP 200): LinkFieldConvFail
    ///
    /// A value does not fit a link field. Send a list of record ids.
    #[doc(alias = "1254067")]
    LinkFieldConvFail,
    /// `1254100` (HTTP 200): TableExceedLimit
    ///
    /// The base has too many tables and dashboards. Delete some, or use another base.
    #[doc(alias = "1254100")]
    TableExceedLimit,
    /// `1254101` (HTTP 200): ViewExceedLimit
    ///
    /// The table has 200 views, which is the most; private ones count too. Delete some.
    #[doc(alias = "1254101")]
    ViewExceedLimit,
    /// `1254102` (HTTP 200): FileExceedLimit
    ///
    /// There are too many files. Delete some, or use another place.
    #[doc(alias = "1254102")]
    FileExceedLimit,
    /// `1254103` (HTTP 200): RecordExceedLimit
    ///
    /// The table has too many records. Delete some, or use another table.
    #[doc(alias = "1254103")]
    RecordExceedLimit,
    /// `1254104` (HTTP 200): RecordAddOnceExceedLimit
    ///
    /// Too many records were sent at once. Send them in smaller parts, of 500 for example.
    #[doc(alias = "1254104")]
    RecordAddOnceExceedLimit,
    /// `1254130` (HTTP 200): TooLargeCell
    ///
    /// A value is too large for a cell. Shorten it.
    #[doc(alias = "1254130")]
    TooLargeCell,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    #[doc(alias = "1254291")]
    WriteConflict,
    /// `1254301` (HTTP 200): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    #[doc(alias = "1254301")]
    OperationTypeError,
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
    /// `1255005` (HTTP 200): ConvError
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

impl GetAppError {
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
            Self::WrongTableId,
            crate::ErrorFacts::new(
                1254004,
                200,
                "WrongTableId",
                "The table's id is wrong. Check `table_id`.",
                false,
            ),
        ),
        (
            Self::WrongViewId,
            crate::ErrorFacts::new(
                1254005,
                200,
                "WrongViewId",
                "The view's id is wrong. Check `view_id`.",
                false,
            ),
        ),
        (
            Self::WrongRecordId,
            crate::ErrorFacts::new(
                1254006,
                200,
                "WrongRecordId",
                "The record's id is wrong. Check `record_id`.",
                false,
            ),
        ),
        (
            Self::EmptyValue,
            crate::ErrorFacts::new(
                1254007,
                200,
                "EmptyValue",
                "A value is empty. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::EmptyView,
            crate::ErrorFacts::new(
                1254008,
                200,
                "EmptyView",
                "The view is empty. Check `view_id`, and that the view has data.",
                false,
            ),
        ),
        (
            Self::WrongFieldId,
            crate::ErrorFacts::new(
                1254009,
                200,
                "WrongFieldId",
                "The field's id is wrong. Check `field_id`.",
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
            Self::TooLargeResponse,
            crate::ErrorFacts::new(
                1254030,
                200,
                "TooLargeResponse",
                "The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.",
                false,
            ),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Base is copying, please try again later.",
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
            Self::TableIdNotFound,
            crate::ErrorFacts::new(
                1254041,
                200,
                "TableIdNotFound",
                "The table does not exist. Check `table_id`.",
                false,
            ),
        ),
        (
            Self::ViewIdNotFound,
            crate::ErrorFacts::new(
                1254042,
                200,
                "ViewIdNotFound",
                "The view does not exist. Check `view_id`.",
                false,
            ),
        ),
        (
            Self::RecordIdNotFound,
            crate::ErrorFacts::new(
                1254043,
                200,
                "RecordIdNotFound",
                "The record does not exist. Check `record_id`.",
                false,
            ),
        ),
        (
            Self::FieldIdNotFound,
            crate::ErrorFacts::new(
                1254044,
                200,
                "FieldIdNotFound",
                "The field does not exist. Check `field_id`.",
                false,
            ),
        ),
        (
            Self::TextFieldConvFail,
            crate::ErrorFacts::new(
                1254060,
                200,
                "TextFieldConvFail",
                "A value does not fit a text field. Send text.",
                false,
            ),
        ),
        (
            Self::NumberFieldConvFail,
            crate::ErrorFacts::new(
                1254061,
                200,
                "NumberFieldConvFail",
                "A value does not fit a number field. Send a number.",
                false,
            ),
        ),
        (
            Self::SingleSelectFieldConvFail,
            crate::ErrorFacts::new(
                1254062,
                200,
                "SingleSelectFieldConvFail",
                "A value does not fit a field of a single option. Send text; options that come from another table cannot be set.",
                false,
            ),
        ),
        (
            Self::MultiSelectFieldConvFail,
            crate::ErrorFacts::new(
                1254063,
                200,
                "MultiSelectFieldConvFail",
                "A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.",
                false,
            ),
        ),
        (
            Self::DatetimeFieldConvFail,
            crate::ErrorFacts::new(
                1254064,
                200,
                "DatetimeFieldConvFail",
                "A value does not fit a date field. Send milliseconds since 1970.",
                false,
            ),
        ),
        (
            Self::CheckboxFieldConvFail,
            crate::ErrorFacts::new(
                1254065,
                200,
                "CheckboxFieldConvFail",
                "A value does not fit a checkbox. Send `true` or `false`.",
                false,
            ),
        ),
        (
            Self::UserFieldConvFail,
            crate::ErrorFacts::new(
                1254066,
                200,
                "UserFieldConvFail",
                "A value does not fit a person field. Send a list of objects with `id`, of the kind that `user_id_type` names and of the same app.",
                false,
            ),
        ),
        (
            Self::LinkFieldConvFail,
            crate::ErrorFacts::new(
                1254067,
                200,
                "LinkFieldConvFail",
                "A value does not fit a link field. Send a list of record ids.",
                false,
            ),
        ),
        (
            Self::TableExceedLimit,
            crate::ErrorFacts::new(
                1254100,
                200,
                "TableExceedLimit",
                "The base has too many tables and dashboards. Delete some, or use another base.",
                false,
            ),
        ),
        (
            Self::ViewExceedLimit,
            crate::ErrorFacts::new(
                1254101,
                200,
                "ViewExceedLimit",
                "The table has 200 views, which is the most; private ones count too. Delete some.",
                false,
            ),
        ),
        (
            Self::FileExceedLimit,
            crate::ErrorFacts::new(
                1254102,
                200,
                "FileExceedLimit",
                "There are too many files. Delete some, or use another place.",
                false,
            ),
        ),
        (
            Self::RecordExceedLimit,
            crate::ErrorFacts::new(
                1254103,
                200,
                "RecordExceedLimit",
                "The table has too many records. Delete some, or use another table.",
                false,
            ),
        ),
        (
            Self::RecordAddOnceExceedLimit,
            crate::ErrorFacts::new(
                1254104,
                200,
                "RecordAddOnceExceedLimit",
                "Too many records were sent at once. Send them in smaller parts, of 500 for example.",
                false,
            ),
        ),
        (
            Self::TooLargeCell,
            crate::ErrorFacts::new(
                1254130,
                200,
                "TooLargeCell",
                "A value is too large for a cell. Shorten it.",
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
            Self::WriteConflict,
            crate::ErrorFacts::new(
                1254291,
                200,
                "Write conflict",
                "The table is being written by another call. Write to one table with one call after the other.",
                false,
            ),
        ),
        (
            Self::OperationTypeError,
            crate::ErrorFacts::new(
                1254301,
                200,
                "OperationTypeError",
                "Advanced permissions are off, or the base does not support them. Turn them on where possible.",
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
            Self::ConvError,
            crate::ErrorFacts::new(
                1255005,
                200,
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

crate::error_enum!(GetAppError);

/// Updates the name and settings of a base.
///
/// `PUT /open-apis/bitable/v1/apps/:app_token`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:app:update`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateApp {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    #[serde(skip)]
    pub app_token: String,
    /// The name of the base, table, role or option.
    ///
    /// Example: `新的多维表格名称`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether advanced permissions are on.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_advanced: Option<bool>,
}

impl UpdateApp {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            name: None,
            is_advanced: None,
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`is_advanced`](Self#structfield.is_advanced).
    #[must_use]
    pub fn is_advanced(mut self, is_advanced: bool) -> Self {
        self.is_advanced = Some(is_advanced);
        self
    }
}

impl crate::Endpoint for UpdateApp {
    type Response = UpdateAppResponse;
    type Error = UpdateAppError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateAppResponse {
    /// The app or base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app: Option<DisplayAppV2>,
}

/// What `bitable.v1.app.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateAppError {
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
    /// `1254031` (HTTP 200): InvalidAppName
    ///
    /// The name of the base is not valid. Check its length and leave out `? / \ * : [ ]`.
    #[doc(alias = "1254031")]
    InvalidAppName,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    #[doc(alias = "1254036")]
    BaseCopyingTryAgainLater,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254043` (HTTP 200): RecordIdNotFound
    ///
    /// The record does not exist. Check `record_id`.
    #[doc(alias = "1254043")]
    RecordIdNotFound,
    /// `1254061`: 字段格式错误。
    ///
    /// A value does not fit a number field. Send a number.
    #[doc(alias = "1254061")]
    Code1254061,
    /// `1254200` (HTTP 200): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1254200")]
    InternalError1254200,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    #[doc(alias = "1254291")]
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    #[doc(alias = "1254301")]
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    #[doc(alias = "1254302")]
    PermissionDenied,
    /// `1254304` (HTTP 403): The role has no permissions.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    RoleHasNoPermissions,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    InternalError1255001,
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
    /// `1255040` (HTTP 504): 请求超时
    ///
    /// The request timed out. Try again later.
    #[doc(alias = "1255040")]
    Code1255040,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateAppError {
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
            Self::InvalidAppName,
            crate::ErrorFacts::new(
                1254031,
                200,
                "InvalidAppName",
                "The name of the base is not valid. Check its length and leave out `? / \\ * : [ ]`.",
                false,
            ),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Base is copying, please try again later.",
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
            Self::RecordIdNotFound,
            crate::ErrorFacts::new(
                1254043,
                200,
                "RecordIdNotFound",
                "The record does not exist. Check `record_id`.",
                false,
            ),
        ),
        (
            Self::Code1254061,
            crate::ErrorFacts::new(
                1254061,
                0,
                "字段格式错误。",
                "A value does not fit a number field. Send a number.",
                false,
            ),
        ),
        (
            Self::InternalError1254200,
            crate::ErrorFacts::new(
                1254200,
                200,
                "internal error",
                "The system failed. Ask the support if it stays so.",
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
            Self::WriteConflict,
            crate::ErrorFacts::new(
                1254291,
                200,
                "Write conflict",
                "The table is being written by another call. Write to one table with one call after the other.",
                false,
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
            Self::RoleHasNoPermissions,
            crate::ErrorFacts::new(
                1254304,
                403,
                "The role has no permissions.",
                "The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.",
                false,
            ),
        ),
        (
            Self::InternalError1255001,
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
            Self::Code1255040,
            crate::ErrorFacts::new(
                1255040,
                504,
                "请求超时",
                "The request timed out. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(UpdateAppError);
