// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_table`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates several tables in a base, by their names alone.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/tables/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/batch_create>) gives [`BatchCreateAppTableResponse`] or fails with [`BatchCreateAppTableError`].
///
/// Token: tenant or user. Scopes, any one of: `base:table:create`, `bitable:app`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(BatchCreateAppTable::new(app_token)).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table.batch_create",
        "/open-apis/bitable/v1/apps/:app_token/tables/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateAppTable {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The tables.
    pub tables: Option<Vec<ReqTable>>,
}

crate::request_builder!(BatchCreateAppTable {
    app_token(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    tables(impl IntoIterator<Item = impl Into<ReqTable>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchCreateAppTable -> BatchCreateAppTableResponse, BatchCreateAppTableError {
    "bitable.v1.app_table.batch_create",
    POST "/open-apis/bitable/v1/apps/:app_token/tables/batch_create", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:table:create", "bitable:app"], LIMITS = [10 in 1];
    Path app_token "app_token", Query user_id_type "user_id_type", Body tables "tables"
});

/// What `bitable.v1.app_table.batch_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateAppTableResponse {
    /// The tables.
    pub table_ids: Vec<String>,
}

crate::object!(BatchCreateAppTableResponse { table_ids "table_ids" });

/// What `bitable.v1.app_table.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateAppTableError {
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
    /// `1254013` (HTTP 400): TableNameDuplicated
    ///
    /// There is a table of this name already. Use another name.
    TableNameDuplicated,
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
    /// `1254302` (HTTP 403): The role has no permissions.
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

crate::error_enum!(BatchCreateAppTableError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, TableNameDuplicated = 1254013 + 1, TooLargeResponse = 1254030 + 1,
    BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040, TableIdNotFound = 1254041,
    ViewIdNotFound = 1254042, RecordIdNotFound = 1254043, FieldIdNotFound = 1254044,
    TextFieldConvFail = 1254060, FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    TableExceedLimit = 1254100, ViewExceedLimit = 1254101, FileExceedLimit = 1254102,
    RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104, TooLargeCell = 1254130,
    TooManyRequest = 1254290, WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    PermissionDenied1254302 = 1254302 + 5, InternalError1255001 = 1255001, RpcError = 1255002 + 1,
    MarshalError = 1255003, UmMarshalError = 1255004 + 1, ConvError = 1255005,
    RequestTimedOut = 1255040 + 4
});

/// Deletes several tables of a base.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/tables/batch_delete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/batch_delete>) gives [`BatchDeleteAppTableResponse`] or fails with [`BatchDeleteAppTableError`].
///
/// Token: tenant or user. Scopes, any one of: `base:table:delete`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(BatchDeleteAppTable::new(app_token)).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table.batch_delete",
        "/open-apis/bitable/v1/apps/:app_token/tables/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteAppTable {
    /// The base. Length: at least 1. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The tables to delete, 50 at most. Example: `["tbl1TkhyTWDkSoZ3"]`.
    pub table_ids: Option<Vec<String>>,
}

crate::request_builder!(BatchDeleteAppTable {
    app_token(impl Into<String>).into();
    table_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchDeleteAppTable -> BatchDeleteAppTableResponse, BatchDeleteAppTableError {
    "bitable.v1.app_table.batch_delete",
    POST "/open-apis/bitable/v1/apps/:app_token/tables/batch_delete", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:table:delete", "bitable:app"], LIMITS = [10 in 1];
    Path app_token "app_token", Body table_ids "table_ids"
});

/// What `bitable.v1.app_table.batch_delete` answers with.
pub type BatchDeleteAppTableResponse = crate::Empty;

/// What `bitable.v1.app_table.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteAppTableError {
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
    /// `1254034` (HTTP 403): The last table cannot be deleted.
    LastTableCannotBeDeleted,
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
    /// `1254302` (HTTP 403): Base role permission is missing.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    DataNotReady,
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
    /// `1255040` (HTTP 504): Request timed out, please try again later.
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteAppTableError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, TooLargeResponse = 1254030 + 1, LastTableCannotBeDeleted = 1254034,
    BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040, TableIdNotFound = 1254041,
    ViewIdNotFound = 1254042, RecordIdNotFound = 1254043, FieldIdNotFound = 1254044,
    TextFieldConvFail = 1254060, FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    TableExceedLimit = 1254100, ViewExceedLimit = 1254101, FileExceedLimit = 1254102,
    RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104, TooLargeCell = 1254130,
    TooManyRequest = 1254290, WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    PermissionDenied1254302 = 1254302, DataNotReady = 1254607, InternalError1255001 = 1255001,
    RpcError = 1255002 + 1, MarshalError = 1255003, UmMarshalError = 1255004 + 1,
    ConvError = 1255005, RequestTimedOut = 1255040 + 2
});

/// Creates a table in a base, with its first view and its fields.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/tables`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/create>) gives [`CreateAppTableResponse`] or fails with [`CreateAppTableError`].
///
/// Token: tenant or user. Scopes, any one of: `base:table:create`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(CreateAppTable::new(app_token)).await?;
/// ```
#[doc(
    alias("bitable.v1.app_table.create", "/open-apis/bitable/v1/apps/:app_token/tables")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAppTable {
    /// The base. Length: at least 1. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The table.
    pub table: Option<ReqTable>,
}

crate::request_builder!(CreateAppTable { app_token(impl Into<String>).into(); table(ReqTable) });
crate::request!(CreateAppTable -> CreateAppTableResponse, CreateAppTableError {
    "bitable.v1.app_table.create", POST "/open-apis/bitable/v1/apps/:app_token/tables",
    [Tenant, User], read_value Data, Json, SCOPES = ["base:table:create", "bitable:app"],
    LIMITS = [10 in 1];
    Path app_token "app_token", Body table "table"
});

/// What `bitable.v1.app_table.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTableResponse {
    /// The table of the base.
    pub table_id: Option<String>,
    /// The first view.
    pub default_view_id: Option<String>,
    /// The fields.
    pub field_id_list: Vec<String>,
}

crate::object!(CreateAppTableResponse {
    table_id "table_id", default_view_id "default_view_id", field_id_list "field_id_list"
});

/// What `bitable.v1.app_table.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAppTableError {
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
    /// `1254012` (HTTP 400): NotSupportFieldOrView
    ///
    /// The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.
    NotSupportFieldOrView,
    /// `1254013` (HTTP 200): TableNameDuplicated
    ///
    /// There is a table of this name already. Use another name.
    TableNameDuplicated,
    /// `1254014` (HTTP 400): FieldNameDuplicated
    ///
    /// There is a field of this name already. Use another name.
    FieldNameDuplicated,
    /// `1254021` (HTTP 400): EmptyViewName
    ///
    /// The name of the view is empty. Send one.
    EmptyViewName,
    /// `1254022` (HTTP 400): InvalidViewName
    ///
    /// The name of the view is not valid. Check its length and leave out `[` and `]`.
    InvalidViewName,
    /// `1254029` (HTTP 400): InvalidFieldName
    ///
    /// The name of the field is not valid. Use another one.
    InvalidFieldName,
    /// `1254030` (HTTP 200): TooLargeResponse
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    TooLargeResponse,
    /// `1254036` (HTTP 200): Base is copying, please try again later.
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
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    DataNotReady,
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAppTableError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, EmptyValue = 1254007, EmptyView = 1254008,
    WrongFieldId = 1254009, ReqConvError = 1254010, NotSupportFieldOrView = 1254012 + 1,
    TableNameDuplicated = 1254013, FieldNameDuplicated = 1254014 + 1, EmptyViewName = 1254021 + 1,
    InvalidViewName = 1254022 + 1, InvalidFieldName = 1254029, TooLargeResponse = 1254030 + 1,
    BaseIsCopying = 1254036, BaseTokenNotFound = 1254040, TableIdNotFound = 1254041,
    FieldIdNotFound = 1254044, TextFieldConvFail = 1254060, FieldFormatWrong = 1254061,
    SingleSelectFieldConvFail = 1254062, MultiSelectFieldConvFail = 1254063,
    DatetimeFieldConvFail = 1254064, CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066,
    LinkFieldConvFail = 1254067, TableExceedLimit = 1254100, ViewExceedLimit = 1254101,
    TooLargeCell = 1254130, TooManyRequest = 1254290, WriteConflict = 1254291 + 1,
    OperationTypeError = 1254301, PermissionDenied1254302 = 1254302 + 2, DataNotReady = 1254607,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, ConvError = 1255005
});

/// Deletes a table of a base.
///
/// [`DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/delete>) gives [`DeleteAppTableResponse`] or fails with [`DeleteAppTableError`].
///
/// Token: tenant or user. Scopes, any one of: `base:table:delete`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(DeleteAppTable::new(app_token, table_id)).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table.delete",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAppTable {
    /// The base. Length: at least 1. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    pub table_id: String,
}

crate::request_builder!(DeleteAppTable {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into();
});
crate::request!(DeleteAppTable -> DeleteAppTableResponse, DeleteAppTableError {
    "bitable.v1.app_table.delete", DELETE "/open-apis/bitable/v1/apps/:app_token/tables/:table_id",
    [Tenant, User], read_value Data, None, SCOPES = ["base:table:delete", "bitable:app"],
    LIMITS = [10 in 1];
    Path app_token "app_token", Path table_id "table_id"
});

/// What `bitable.v1.app_table.delete` answers with.
pub type DeleteAppTableResponse = crate::Empty;

/// What `bitable.v1.app_table.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteAppTableError {
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
    /// `1254034` (HTTP 403): The last table cannot be deleted.
    LastTableCannotBeDeleted,
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
    /// `1254607` (HTTP 400): Data not ready, please try again later
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    DataNotReady,
    /// `1254608` (HTTP 403): Same API requests are submitted repeatedly.
    ///
    /// The same request was sent again. Check whether the first one worked; otherwise try again later.
    ReqRecommited,
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

crate::error_enum!(DeleteAppTableError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, TooLargeResponse = 1254030 + 1, LastTableCannotBeDeleted = 1254034,
    BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040, TableIdNotFound = 1254041,
    ViewIdNotFound = 1254042, RecordIdNotFound = 1254043, FieldIdNotFound = 1254044,
    TextFieldConvFail = 1254060, FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    TableExceedLimit = 1254100, ViewExceedLimit = 1254101, FileExceedLimit = 1254102,
    RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104, TooLargeCell = 1254130,
    TooManyRequest = 1254290, WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    DataNotReady = 1254607, ReqRecommited = 1254608 + 1, InternalError1255001 = 1255001,
    RpcError = 1255002 + 1, MarshalError = 1255003, UmMarshalError = 1255004 + 1,
    ConvError = 1255005, RequestTimedOut = 1255040 + 4
});

/// Lists the tables of a base.
///
/// [`GET /open-apis/bitable/v1/apps/:app_token/tables`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/list>) gives [`ListAppTableResponse`] or fails with [`ListAppTableError`].
///
/// Token: tenant or user. Scopes, any one of: `base:table:read`, `bitable:app`, `bitable:app:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListAppTable::new(app_token)).items();
/// ```
#[doc(
    alias("bitable.v1.app_table.list", "/open-apis/bitable/v1/apps/:app_token/tables")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppTable {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `tblsRc9GRRXKqhvW`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListAppTable {
    app_token(impl Into<String>).into();
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListAppTable -> ListAppTableResponse, ListAppTableError {
    "bitable.v1.app_table.list", GET "/open-apis/bitable/v1/apps/:app_token/tables", [Tenant, User],
    read_value Data, None, SCOPES = ["base:table:read", "bitable:app", "bitable:app:readonly"],
    LIMITS = [20 in 1];
    Path app_token "app_token", Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListAppTable: AppTable { page_token, page_size; page_token, has_more, items });

/// What `bitable.v1.app_table.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppTableResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// How many there are in all.
    pub total: Option<i64>,
    /// The items of this page.
    pub items: Vec<AppTable>,
}

crate::object!(ListAppTableResponse {
    has_more "has_more", page_token "page_token", total "total", items "items"
});

/// What `bitable.v1.app_table.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppTableError {
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
    /// `1254011` (HTTP 400): Page size must greater than 0.
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeMustGreaterThan0,
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
    /// `1254302` (HTTP 403): The role has no permissions.
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
    /// `1255005` (HTTP 200): ConvError
    ///
    /// The system could not convert the data. Try again; ask the support if it stays so.
    ConvError,
    /// `1255040` (HTTP 504): Request timed out, please try again later.
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppTableError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, PageSizeMustGreaterThan0 = 1254011, TooLargeResponse = 1254030 + 1,
    BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040, TableIdNotFound = 1254041,
    ViewIdNotFound = 1254042, RecordIdNotFound = 1254043, FieldIdNotFound = 1254044,
    TextFieldConvFail = 1254060, FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    TableExceedLimit = 1254100, ViewExceedLimit = 1254101, FileExceedLimit = 1254102,
    RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104, TooLargeCell = 1254130,
    TooManyRequest = 1254290, WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    PermissionDenied1254302 = 1254302 + 5, InternalError1255001 = 1255001, RpcError = 1255002 + 1,
    MarshalError = 1255003, UmMarshalError = 1255004 + 1, ConvError = 1255005,
    RequestTimedOut = 1255040 + 2
});

/// Renames a table of a base.
///
/// [`PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/patch>) gives [`PatchAppTableResponse`] or fails with [`PatchAppTableError`].
///
/// Token: tenant or user. Scopes, any one of: `base:table:update`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(PatchAppTable::new(app_token, table_id)).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table.patch",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchAppTable {
    /// The base. Length: at least 1. Example: `XrgTb4y1haKYnasu0xXb1g7lcSg`.
    pub app_token: String,
    /// The table of the base. Example: `tbl1TkhyTWDkSoZ3`.
    pub table_id: String,
    /// The new name of the table. Length: 1 to 100. Pattern: `^[^\[\]\:\\\/\?\*]+$`. Example: `新的数据表名称`.
    pub name: Option<String>,
}

crate::request_builder!(PatchAppTable {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into();
    name(impl Into<String>).into()
});
crate::request!(PatchAppTable -> PatchAppTableResponse, PatchAppTableError {
    "bitable.v1.app_table.patch", PATCH "/open-apis/bitable/v1/apps/:app_token/tables/:table_id",
    [Tenant, User], read_value Data, Json, SCOPES = ["base:table:update", "bitable:app"],
    LIMITS = [10 in 1];
    Path app_token "app_token", Path table_id "table_id", Body name "name"
});

/// What `bitable.v1.app_table.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppTableResponse {
    /// The new name of the table.
    pub name: Option<String>,
}

crate::object!(PatchAppTableResponse { name "name" });

/// What `bitable.v1.app_table.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchAppTableError {
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
    /// `1254013` (HTTP 400): TableNameDuplicated
    ///
    /// There is a table of this name already. Use another name.
    TableNameDuplicated,
    /// `1254036` (HTTP 403): Base is copying, please try again later.
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
    /// `1254290` (HTTP 429): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1255001` (HTTP 500): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchAppTableError: CODES {
    WrongRequestBody = 1254001 + 1, Fail = 1254002 + 1, WrongBaseToken = 1254003 + 1,
    WrongTableId = 1254004 + 1, TableNameDuplicated = 1254013 + 1, BaseIsCopying = 1254036 + 2,
    BaseTokenNotFound = 1254040 + 2, TableIdNotFound = 1254041 + 2, TooManyRequest = 1254290 + 2,
    PermissionDenied1254302 = 1254302 + 2, InternalError1255001 = 1255001 + 2
});
