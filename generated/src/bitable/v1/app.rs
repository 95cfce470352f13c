// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Copies a base into a folder, with its content or without.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/copy`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/copy>) gives [`CopyAppResponse`] or fails with [`CopyAppError`].
///
/// Token: tenant or user. Scopes, any one of: `base:app:copy`, `bitable:app`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(CopyApp::new(app_token)).await?;
/// ```
#[doc(alias("bitable.v1.app.copy", "/open-apis/bitable/v1/apps/:app_token/copy"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyApp {
    /// The base. Example: `AW3Qbtr2cakCnesXzXVbbsrIcVT`.
    pub app_token: String,
    /// The name of the copy. Example: `一篇新的多维表格`.
    pub name: Option<String>,
    /// The folder that the base is in. Example: `fldcnqquW1svRIYVT2Np6Iabcef`.
    pub folder_token: Option<String>,
    /// Whether only the structure is copied. Default: `false`. Example: `false`.
    pub without_content: Option<bool>,
    /// The time zone, such as `Asia/Shanghai`. Example: `Asia/Shanghai`.
    pub time_zone: Option<String>,
}

crate::request_builder!(CopyApp {
    app_token(impl Into<String>).into();
    name(impl Into<String>).into(), folder_token(impl Into<String>).into(), without_content(bool),
    time_zone(impl Into<String>).into()
});
crate::request!(CopyApp -> CopyAppResponse, CopyAppError {
    "bitable.v1.app.copy", POST "/open-apis/bitable/v1/apps/:app_token/copy", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:app:copy", "bitable:app"], LIMITS = [20 in 60];
    Path app_token "app_token", Body name "name", Body folder_token "folder_token",
    Body without_content "without_content", Body time_zone "time_zone"
});

/// What `bitable.v1.app.copy` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAppResponse {
    /// The app or base.
    pub app: Option<App>,
}

crate::object!(CopyAppResponse { app "app" });

/// What `bitable.v1.app.copy` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CopyAppError {
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
    /// `1254031` (HTTP 400): InvalidAppName
    ///
    /// The name of the base is not valid. Check its length and leave out `? / \ * : [ ]`.
    InvalidAppName,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 404): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254290` (HTTP 400): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 400): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254304` (HTTP 403): PermNotAllow
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    PermissionDenied1254304,
    /// `1254701` (HTTP 403): DriveNodePermNotAllow
    ///
    /// The caller may not use the target folder. Share it with the caller first.
    DriveNodePermNotAllow,
    /// `1254702` (HTTP 404): DriveNodeNotExist
    ///
    /// The target folder does not exist. Check `folder_token`.
    DriveNodeNotExist,
    /// `1254800` (HTTP 400): InvalidParameter
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    InvalidParameter,
    /// `1255001` (HTTP 500): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// `1255002` (HTTP 500): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    RpcError,
    /// `1255003` (HTTP 500): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    MarshalError,
    /// `1255004` (HTTP 500): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    UmMarshalError,
    /// `1255005` (HTTP 500): ConvError
    ///
    /// The system could not convert the data. Try again; ask the support if it stays so.
    ConvError,
    /// `1255040` (HTTP 504): 请求超时
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CopyAppError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 1,
    WrongBaseToken = 1254003 + 1, InvalidAppName = 1254031 + 1, BaseIsCopying = 1254036 + 1,
    BaseTokenNotFound = 1254040 + 2, TooManyRequest = 1254290 + 1, WriteConflict = 1254291 + 2,
    PermissionDenied1254304 = 1254304 + 2, DriveNodePermNotAllow = 1254701,
    DriveNodeNotExist = 1254702, InvalidParameter = 1254800, InternalError1255001 = 1255001 + 2,
    RpcError = 1255002 + 3, MarshalError = 1255003 + 2, UmMarshalError = 1255004 + 3,
    ConvError = 1255005 + 2, RequestTimedOut = 1255040 + 4
});

/// Creates a base in a folder.
///
/// [`POST /open-apis/bitable/v1/apps`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/create>) gives [`CreateAppResponse`] or fails with [`CreateAppError`].
///
/// Token: tenant or user. Scopes, any one of: `base:app:create`, `bitable:app`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(CreateApp::new()).await?;
/// ```
#[doc(alias("bitable.v1.app.create", "/open-apis/bitable/v1/apps"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateApp {
    /// The name of the base, table, role or option. Example: `一篇新的多维表格`.
    pub name: Option<String>,
    /// The folder that the base is in. Example: `fldcnqquW1svRIYVT2Np6Iabcef`.
    pub folder_token: Option<String>,
    /// The time zone, such as `Asia/Shanghai`. Example: `Asia/Macau`.
    pub time_zone: Option<String>,
}

crate::request_builder!(CreateApp {
    name(impl Into<String>).into(), folder_token(impl Into<String>).into(),
    time_zone(impl Into<String>).into()
});
crate::request!(CreateApp -> CreateAppResponse, CreateAppError {
    "bitable.v1.app.create", POST "/open-apis/bitable/v1/apps", [Tenant, User], read_value Data,
    Json, SCOPES = ["base:app:create", "bitable:app"], LIMITS = [20 in 60];
    Body name "name", Body folder_token "folder_token", Body time_zone "time_zone"
});

/// What `bitable.v1.app.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppResponse {
    /// The app or base.
    pub app: Option<App>,
}

crate::object!(CreateAppResponse { app "app" });

/// What `bitable.v1.app.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAppError {
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
    /// `1254004` (HTTP 200): WrongTableId
    ///
    /// The table's id is wrong. Check `table_id`.
    WrongTableId,
    /// `1254005` (HTTP 200): WrongViewId
    ///
    /// The view's id is wrong. Check `view_id`.
    WrongViewId,
    /// `1254006` (HTTP 200): WrongRecordId
    ///
    /// The record's id is wrong. Check `record_id`.
    WrongRecordId,
    /// `1254007` (HTTP 200): EmptyValue
    ///
    /// A value is empty. Check what the request sends.
    EmptyValue,
    /// `1254008` (HTTP 200): EmptyView
    ///
    /// The view is empty. Check `view_id`, and that the view has data.
    EmptyView,
    /// `1254009` (HTTP 200): WrongFieldId
    ///
    /// The field's id is wrong. Check `field_id`.
    WrongFieldId,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    ReqConvError,
    /// `1254025` (HTTP 200): InvalidCopyTypes
    ///
    /// The kind of copy is not valid. Check what the request sends.
    InvalidCopyTypes,
    /// `1254030` (HTTP 200): TooLargeResponse
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    TooLargeResponse,
    /// `1254031` (HTTP 400): InvalidAppName
    ///
    /// The name of the base is not valid. Check its length and leave out `? / \ * : [ ]`.
    InvalidAppName,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254041` (HTTP 200): TableIdNotFound
    ///
    /// The table does not exist. Check `table_id`.
    TableIdNotFound,
    /// `1254042` (HTTP 200): ViewIdNotFound
    ///
    /// The view does not exist. Check `view_id`.
    ViewIdNotFound,
    /// `1254043` (HTTP 200): RecordIdNotFound
    ///
    /// The record does not exist. Check `record_id`.
    RecordIdNotFound,
    /// `1254044` (HTTP 200): FieldIdNotFound
    ///
    /// The field does not exist. Check `field_id`.
    FieldIdNotFound,
    /// `1254060` (HTTP 200): TextFieldConvFail
    ///
    /// A value does not fit a text field. Send text.
    TextFieldConvFail,
    /// `1254061` (HTTP 200): NumberFieldConvFail
    ///
    /// A value does not fit a number field. Send a number.
    FieldFormatWrong,
    /// `1254062` (HTTP 200): SingleSelectFieldConvFail
    ///
    /// A value does not fit a field of a single option. Send text; options that come from another table cannot be set.
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 200): MultiSelectFieldConvFail
    ///
    /// A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 200): DatetimeFieldConvFail
    ///
    /// A value does not fit a date field. Send milliseconds since 1970.
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 200): CheckboxFieldConvFail
    ///
    /// A value does not fit a checkbox. Send `true` or `false`.
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 200): UserFieldConvFail
    ///
    /// A value does not fit a person field. Send a list of objects with `id`, of the kind that `user_id_type` names and of the same app.
    UserFieldConvFail,
    /// `1254067` (HTTP 200): LinkFieldConvFail
    ///
    /// A value does not fit a link field. Send a list of record ids.
    LinkFieldConvFail,
    /// `1254100` (HTTP 200): TableExceedLimit
    ///
    /// The base has too many tables and dashboards. Delete some, or use another base.
    TableExceedLimit,
    /// `1254101` (HTTP 200): ViewExceedLimit
    ///
    /// The table has 200 views, which is the most; private ones count too. Delete some.
    ViewExceedLimit,
    /// `1254102` (HTTP 200): FileExceedLimit
    ///
    /// There are too many files. Delete some, or use another place.
    FileExceedLimit,
    /// `1254103` (HTTP 200): RecordExceedLimit
    ///
    /// The table has too many records. Delete some, or use another table.
    RecordExceedLimit,
    /// `1254104` (HTTP 200): RecordAddOnceExceedLimit
    ///
    /// Too many records were sent at once. Send them in smaller parts, of 500 for example.
    RecordAddOnceExceedLimit,
    /// `1254130` (HTTP 200): TooLargeCell
    ///
    /// A value is too large for a cell. Shorten it.
    TooLargeCell,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254301` (HTTP 200): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    OperationTypeError,
    /// `1254304` (HTTP 200): PermNotAllow
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    PermissionDenied1254304,
    /// `1254701` (HTTP 403): DriveNodePermNotAllow
    ///
    /// The caller may not use the target folder. Share it with the caller first.
    DriveNodePermNotAllow,
    /// `1254702` (HTTP 404): DriveNodeNotExist
    ///
    /// The target folder does not exist. Check `folder_token`.
    DriveNodeNotExist,
    /// `1254800` (HTTP 400): InvalidParameter
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    InvalidParameter,
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
    /// `1255005` (HTTP 200): ConvError
    ///
    /// The system could not convert the data. Try again; ask the support if it stays so.
    ConvError,
    /// `1255040` (HTTP 504): 请求超时
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAppError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, InvalidCopyTypes = 1254025, TooLargeResponse = 1254030 + 1,
    InvalidAppName = 1254031 + 1, BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040,
    TableIdNotFound = 1254041, ViewIdNotFound = 1254042, RecordIdNotFound = 1254043,
    FieldIdNotFound = 1254044, TextFieldConvFail = 1254060, FieldFormatWrong = 1254061,
    SingleSelectFieldConvFail = 1254062, MultiSelectFieldConvFail = 1254063,
    DatetimeFieldConvFail = 1254064, CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066,
    LinkFieldConvFail = 1254067, TableExceedLimit = 1254100, ViewExceedLimit = 1254101,
    FileExceedLimit = 1254102, RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104,
    TooLargeCell = 1254130, TooManyRequest = 1254290, WriteConflict = 1254291 + 1,
    OperationTypeError = 1254301, PermissionDenied1254304 = 1254304 + 1,
    DriveNodePermNotAllow = 1254701, DriveNodeNotExist = 1254702, InvalidParameter = 1254800,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, ConvError = 1255005, RequestTimedOut = 1255040 + 4
});

/// Returns the metadata of a base: name, revision and settings.
///
/// [`GET /open-apis/bitable/v1/apps/:app_token`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/get>) gives [`GetAppResponse`] or fails with [`GetAppError`].
///
/// Token: tenant or user. Scopes, any one of: `base:app:read`, `bitable:app`, `bitable:app:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(GetApp::new(app_token)).await?;
/// ```
#[doc(alias("bitable.v1.app.get", "/open-apis/bitable/v1/apps/:app_token"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApp {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
}

crate::request_builder!(GetApp { app_token(impl Into<String>).into(); });
crate::request!(GetApp -> GetAppResponse, GetAppError {
    "bitable.v1.app.get", GET "/open-apis/bitable/v1/apps/:app_token", [Tenant, User],
    read_value Data, None, SCOPES = ["base:app:read", "bitable:app", "bitable:app:readonly"],
    LIMITS = [20 in 1];
    Path app_token "app_token"
});

/// What `bitable.v1.app.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppResponse {
    /// The app or base.
    pub app: Option<DisplayApp>,
}

crate::object!(GetAppResponse { app "app" });

/// What `bitable.v1.app.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAppError {
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
    /// `1254004` (HTTP 200): WrongTableId
    ///
    /// The table's id is wrong. Check `table_id`.
    WrongTableId,
    /// `1254005` (HTTP 200): WrongViewId
    ///
    /// The view's id is wrong. Check `view_id`.
    WrongViewId,
    /// `1254006` (HTTP 200): WrongRecordId
    ///
    /// The record's id is wrong. Check `record_id`.
    WrongRecordId,
    /// `1254007` (HTTP 200): EmptyValue
    ///
    /// A value is empty. Check what the request sends.
    EmptyValue,
    /// `1254008` (HTTP 200): EmptyView
    ///
    /// The view is empty. Check `view_id`, and that the view has data.
    EmptyView,
    /// `1254009` (HTTP 200): WrongFieldId
    ///
    /// The field's id is wrong. Check `field_id`.
    WrongFieldId,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    ReqConvError,
    /// `1254030` (HTTP 200): TooLargeResponse
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    TooLargeResponse,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254041` (HTTP 200): TableIdNotFound
    ///
    /// The table does not exist. Check `table_id`.
    TableIdNotFound,
    /// `1254042` (HTTP 200): ViewIdNotFound
    ///
    /// The view does not exist. Check `view_id`.
    ViewIdNotFound,
    /// `1254043` (HTTP 200): RecordIdNotFound
    ///
    /// The record does not exist. Check `record_id`.
    RecordIdNotFound,
    /// `1254044` (HTTP 200): FieldIdNotFound
    ///
    /// The field does not exist. Check `field_id`.
    FieldIdNotFound,
    /// `1254060` (HTTP 200): TextFieldConvFail
    ///
    /// A value does not fit a text field. Send text.
    TextFieldConvFail,
    /// `1254061` (HTTP 200): NumberFieldConvFail
    ///
    /// A value does not fit a number field. Send a number.
    FieldFormatWrong,
    /// `1254062` (HTTP 200): SingleSelectFieldConvFail
    ///
    /// A value does not fit a field of a single option. Send text; options that come from another table cannot be set.
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 200): MultiSelectFieldConvFail
    ///
    /// A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 200): DatetimeFieldConvFail
    ///
    /// A value does not fit a date field. Send milliseconds since 1970.
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 200): CheckboxFieldConvFail
    ///
    /// A value does not fit a checkbox. Send `true` or `false`.
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 200): UserFieldConvFail
    ///
    /// A value does not fit a person field. Send a list of objects with `id`, of the kind that `user_id_type` names and of the same app.
    UserFieldConvFail,
    /// `1254067` (HTTP 200): LinkFieldConvFail
    ///
    /// A value does not fit a link field. Send a list of record ids.
    LinkFieldConvFail,
    /// `1254100` (HTTP 200): TableExceedLimit
    ///
    /// The base has too many tables and dashboards. Delete some, or use another base.
    TableExceedLimit,
    /// `1254101` (HTTP 200): ViewExceedLimit
    ///
    /// The table has 200 views, which is the most; private ones count too. Delete some.
    ViewExceedLimit,
    /// `1254102` (HTTP 200): FileExceedLimit
    ///
    /// There are too many files. Delete some, or use another place.
    FileExceedLimit,
    /// `1254103` (HTTP 200): RecordExceedLimit
    ///
    /// The table has too many records. Delete some, or use another table.
    RecordExceedLimit,
    /// `1254104` (HTTP 200): RecordAddOnceExceedLimit
    ///
    /// Too many records were sent at once. Send them in smaller parts, of 500 for example.
    RecordAddOnceExceedLimit,
    /// `1254130` (HTTP 200): TooLargeCell
    ///
    /// A value is too large for a cell. Shorten it.
    TooLargeCell,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254301` (HTTP 200): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    OperationTypeError,
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
    /// `1255005` (HTTP 200): ConvError
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

crate::error_enum!(GetAppError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, TooLargeResponse = 1254030 + 1, BaseIsCopying = 1254036 + 1,
    BaseTokenNotFound = 1254040, TableIdNotFound = 1254041, ViewIdNotFound = 1254042,
    RecordIdNotFound = 1254043, FieldIdNotFound = 1254044, TextFieldConvFail = 1254060,
    FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    TableExceedLimit = 1254100, ViewExceedLimit = 1254101, FileExceedLimit = 1254102,
    RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104, TooLargeCell = 1254130,
    TooManyRequest = 1254290, WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, ConvError = 1255005, RequestTimedOut = 1255040 + 1
});

/// Updates the name and settings of a base.
///
/// [`PUT /open-apis/bitable/v1/apps/:app_token`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/update>) gives [`UpdateAppResponse`] or fails with [`UpdateAppError`].
///
/// Token: tenant or user. Scopes, any one of: `base:app:update`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(UpdateApp::new(app_token)).await?;
/// ```
#[doc(alias("bitable.v1.app.update", "/open-apis/bitable/v1/apps/:app_token"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateApp {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The name of the base, table, role or option. Example: `新的多维表格名称`.
    pub name: Option<String>,
    /// Whether advanced permissions are on. Example: `true`.
    pub is_advanced: Option<bool>,
}

crate::request_builder!(UpdateApp {
    app_token(impl Into<String>).into();
    name(impl Into<String>).into(), is_advanced(bool)
});
crate::request!(UpdateApp -> UpdateAppResponse, UpdateAppError {
    "bitable.v1.app.update", PUT "/open-apis/bitable/v1/apps/:app_token", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:app:update", "bitable:app"], LIMITS = [10 in 1];
    Path app_token "app_token", Body name "name", Body is_advanced "is_advanced"
});

/// What `bitable.v1.app.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppResponse {
    /// The app or base.
    pub app: Option<DisplayAppV2>,
}

crate::object!(UpdateAppResponse { app "app" });

/// What `bitable.v1.app.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateAppError {
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
    /// `1254031` (HTTP 200): InvalidAppName
    ///
    /// The name of the base is not valid. Check its length and leave out `? / \ * : [ ]`.
    InvalidAppName,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254043` (HTTP 200): RecordIdNotFound
    ///
    /// The record does not exist. Check `record_id`.
    RecordIdNotFound,
    /// `1254061`: 字段格式错误。
    ///
    /// A value does not fit a number field. Send a number.
    FieldFormatWrong,
    /// `1254200` (HTTP 200): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1254200,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1254304` (HTTP 403): The role has no permissions.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    PermissionDenied1254304,
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
    /// `1255040` (HTTP 504): 请求超时
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateAppError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, ReqConvError = 1254010, InvalidAppName = 1254031,
    BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040, RecordIdNotFound = 1254043,
    FieldFormatWrong = 1254061 + 3, InternalError1254200 = 1254200 + 4, TooManyRequest = 1254290,
    WriteConflict = 1254291 + 1, OperationTypeError = 1254301 + 1,
    PermissionDenied1254302 = 1254302 + 2, PermissionDenied1254304 = 1254304 + 4,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, RequestTimedOut = 1255040 + 4
});
