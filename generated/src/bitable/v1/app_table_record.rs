// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_table_record`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds several records to a table of a base.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_create>) gives [`BatchCreateAppTableRecordResponse`] or fails with [`BatchCreateAppTableRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `base:record:create`, `bitable:app`. Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = BatchCreateAppTableRecord::new(app_token, table_id, records);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_record.batch_create",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateAppTableRecord {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    pub table_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// A text of your own that makes repeated calls count once. Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    pub client_token: Option<String>,
    /// Whether a faster answer may miss the latest changes. Default: `false`. Example: `true`.
    pub ignore_consistency_check: Option<bool>,
    /// The records.
    pub records: Vec<AppTableRecord>,
}

crate::request_builder!(BatchCreateAppTableRecord {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    records(impl IntoIterator<Item = impl Into<AppTableRecord>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(), client_token(impl Into<String>).into(),
    ignore_consistency_check(bool)
});
crate::request!(BatchCreateAppTableRecord -> BatchCreateAppTableRecordResponse, BatchCreateAppTableRecordError {
    "bitable.v1.app_table_record.batch_create",
    POST "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create",
    [Tenant, User], read_value Data, Json, SCOPES = ["base:record:create", "bitable:app"],
    LIMITS = [50 in 1];
    Path app_token "app_token", Path table_id "table_id", Query user_id_type "user_id_type",
    Query client_token "client_token", Query ignore_consistency_check "ignore_consistency_check",
    Body records "records"
});

/// What `bitable.v1.app_table_record.batch_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateAppTableRecordResponse {
    /// The records.
    pub records: Vec<AppTableRecord>,
}

crate::object!(BatchCreateAppTableRecordResponse { records "records" });

/// What `bitable.v1.app_table_record.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateAppTableRecordError {
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
    /// `1254015` (HTTP 400): Field types do not match.
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    FieldTypesDoNotMatch,
    /// `1254027` (HTTP 403): UploadAttachNotAllowed
    ///
    /// The attachment was not uploaded to this base. Upload it as material of the base first.
    UploadAttachNotAllowed,
    /// `1254030` (HTTP 200): TooLargeResponse
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    TooLargeResponse,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254037` (HTTP 400): Invalid client token, make sure that it complies with the specification.
    ///
    /// The client token is empty or not valid. Send a UUID of version 4.
    InvalidClientToken,
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
    /// `1254045` (HTTP 200): FieldNameNotFound
    ///
    /// There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.
    FieldNameNotFound,
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
    /// `1254068` (HTTP 200): URLFieldConvFail
    ///
    /// A value does not fit a URL field. Send an object with `text` and `link`.
    UrlFieldConvFail,
    /// `1254069` (HTTP 200): AttachFieldConvFail
    ///
    /// A value does not fit an attachment field. Send a list of objects with `file_token`.
    AttachFieldConvFail,
    /// `1254072` (HTTP 200): Failed to convert phone field, please make sure it is correct.
    ///
    /// A value is not a phone number. Check its form.
    FailedToConvertPhoneField,
    /// `1254074` (HTTP 400): DuplexLinkFieldConvFail
    ///
    /// A value does not fit a two-way link field. Send a list of record ids, as texts.
    DuplexLinkFieldConvFail,
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
    /// `1254105` (HTTP 200): ColumnExceedLimit
    ///
    /// The table has too many fields. Delete some.
    ColumnExceedLimit,
    /// `1254106` (HTTP 200): AttachExceedLimit
    ///
    /// There are too many attachments. Send fewer.
    AttachExceedLimit,
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
    /// `1254303` (HTTP 200): AttachPermNotAllow
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    AttachPermNotAllow,
    /// `1254304` (HTTP 403): Permission denied.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    PermissionDenied1254304,
    /// `1254306` (HTTP 403): The tenant or base owner is subject to base plan limits.
    ///
    /// The plan of the tenant or of the base's owner allows no more, or the system failed. Ask the administrator for a larger plan.
    TenantBaseOwnerSubjectBasePlan,
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
    /// `1255006` (HTTP 400): Client token conflict, please generate a new client token and try again.
    ///
    /// The client token was used before. Send a new one.
    ClientTokenConflict,
    /// `1255040` (HTTP 504): 请求超时
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreateAppTableRecordError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, FieldTypesDoNotMatch = 1254015, UploadAttachNotAllowed = 1254027,
    TooLargeResponse = 1254030 + 1, BaseIsCopying = 1254036 + 1, InvalidClientToken = 1254037,
    BaseTokenNotFound = 1254040, TableIdNotFound = 1254041, ViewIdNotFound = 1254042,
    RecordIdNotFound = 1254043, FieldIdNotFound = 1254044, FieldNameNotFound = 1254045,
    TextFieldConvFail = 1254060, FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    UrlFieldConvFail = 1254068, AttachFieldConvFail = 1254069, FailedToConvertPhoneField = 1254072,
    DuplexLinkFieldConvFail = 1254074, TableExceedLimit = 1254100, ViewExceedLimit = 1254101,
    FileExceedLimit = 1254102, RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104,
    ColumnExceedLimit = 1254105, AttachExceedLimit = 1254106, TooLargeCell = 1254130,
    TooManyRequest = 1254290, WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    PermissionDenied1254302 = 1254302 + 2, AttachPermNotAllow = 1254303,
    PermissionDenied1254304 = 1254304 + 3, TenantBaseOwnerSubjectBasePlan = 1254306 + 1,
    DataNotReady = 1254607, ReqRecommited = 1254608 + 1, InternalError1255001 = 1255001,
    RpcError = 1255002 + 1, MarshalError = 1255003, UmMarshalError = 1255004 + 1,
    ConvError = 1255005, ClientTokenConflict = 1255006, RequestTimedOut = 1255040 + 4
});

/// Deletes several records of a table of a base.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_delete>) gives [`BatchDeleteAppTableRecordResponse`] or fails with [`BatchDeleteAppTableRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `base:record:delete`, `bitable:app`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = BatchDeleteAppTableRecord::new(app_token, table_id, records);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_record.batch_delete",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteAppTableRecord {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    pub table_id: String,
    /// Whether a faster answer may miss the latest changes. Default: `false`. Example: `false`.
    pub ignore_consistency_check: Option<bool>,
    /// The records to delete, by their ids, 500 at most. Example: `["recwNXzPQv"]`.
    pub records: Vec<String>,
}

crate::request_builder!(BatchDeleteAppTableRecord {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    records(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    ignore_consistency_check(bool)
});
crate::request!(BatchDeleteAppTableRecord -> BatchDeleteAppTableRecordResponse, BatchDeleteAppTableRecordError {
    "bitable.v1.app_table_record.batch_delete",
    POST "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete",
    [Tenant, User], read_value Data, Json, SCOPES = ["base:record:delete", "bitable:app"],
    LIMITS = [50 in 1];
    Path app_token "app_token", Path table_id "table_id",
    Query ignore_consistency_check "ignore_consistency_check", Body records "records"
});

/// What `bitable.v1.app_table_record.batch_delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteAppTableRecordResponse {
    /// The records, each with whether it was deleted.
    pub records: Vec<DeleteRecord>,
}

crate::object!(BatchDeleteAppTableRecordResponse { records "records" });

/// What `bitable.v1.app_table_record.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteAppTableRecordError {
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
    /// `1254072` (HTTP 200): InvalidPhoneNumber
    ///
    /// A value is not a phone number. Check its form.
    FailedToConvertPhoneField,
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
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1254304` (HTTP 403): Permission denied.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    PermissionDenied1254304,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    DataNotReady,
    /// `1254608` (HTTP 403): ReqRecommited
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
    /// `1255040` (HTTP 504): Request timed out, please try again later.
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteAppTableRecordError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, TooLargeResponse = 1254030 + 1, BaseIsCopying = 1254036 + 1,
    BaseTokenNotFound = 1254040, TableIdNotFound = 1254041, ViewIdNotFound = 1254042,
    RecordIdNotFound = 1254043, FieldIdNotFound = 1254044, TextFieldConvFail = 1254060,
    FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    FailedToConvertPhoneField = 1254072 + 2, TableExceedLimit = 1254100, ViewExceedLimit = 1254101,
    FileExceedLimit = 1254102, RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104,
    TooLargeCell = 1254130, TooManyRequest = 1254290, WriteConflict = 1254291 + 1,
    OperationTypeError = 1254301, PermissionDenied1254302 = 1254302 + 2,
    PermissionDenied1254304 = 1254304 + 3, DataNotReady = 1254607, ReqRecommited = 1254608,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, ConvError = 1255005, RequestTimedOut = 1255040 + 2
});

/// Returns several records of a table of a base by their ids.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_get>) gives [`BatchGetAppTableRecordResponse`] or fails with [`BatchGetAppTableRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `base:record:read`, `bitable:app`, `bitable:app:readonly`. Scopes for some fields: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = BatchGetAppTableRecord::new(app_token, table_id, record_ids);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_record.batch_get",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetAppTableRecord {
    /// The base. Length: 0 to 100. Example: `NQRxbRkBMa6OnZsjtERcxhabcef`.
    pub app_token: String,
    /// The table of the base. Length: 0 to 50. Example: `tbl0xe5g8PPabcef`.
    pub table_id: String,
    /// The records, by their ids, 1 to 100. Length: 1 to 100. Example: `["recyO3299N"]`.
    pub record_ids: Vec<String>,
    /// Which kind of id stands for users. Example: `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// Whether the addresses of records are returned too. Default: `false`. Example: `true`.
    pub with_shared_url: Option<bool>,
    /// Whether it is returned too who created and last changed each record, and when. Default: `false`. Example: `true`.
    pub automatic_fields: Option<bool>,
}

crate::request_builder!(BatchGetAppTableRecord {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    record_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(), with_shared_url(bool), automatic_fields(bool)
});
crate::request!(BatchGetAppTableRecord -> BatchGetAppTableRecordResponse, BatchGetAppTableRecordError {
    "bitable.v1.app_table_record.batch_get",
    POST "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:record:read", "bitable:app", "bitable:app:readonly"],
    LIMITS = [20 in 1];
    Path app_token "app_token", Path table_id "table_id", Body record_ids "record_ids",
    Body user_id_type "user_id_type", Body with_shared_url "with_shared_url",
    Body automatic_fields "automatic_fields"
});

/// What `bitable.v1.app_table_record.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetAppTableRecordResponse {
    /// The records.
    pub records: Vec<AppTableRecord>,
    /// The records that the calling identity may not see.
    pub forbidden_record_ids: Vec<String>,
    /// The records that do not exist.
    pub absent_record_ids: Vec<String>,
}

crate::object!(BatchGetAppTableRecordResponse {
    records "records", forbidden_record_ids "forbidden_record_ids",
    absent_record_ids "absent_record_ids"
});

/// What `bitable.v1.app_table_record.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetAppTableRecordError {
    /// `1254000` (HTTP 400): WrongRequestJson
    ///
    /// The body is not valid JSON. Check what the request sends.
    WrongRequestJson,
    /// `1254001` (HTTP 400): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    WrongRequestBody,
    /// `1254002` (HTTP 500): Fail
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
    /// `1254011` (HTTP 400): Page size must greater than 0.
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeMustGreaterThan0,
    /// `1254016` (HTTP 400): InvalidSort
    ///
    /// The order is wrong. Check `sort`.
    InvalidSort,
    /// `1254018` (HTTP 400): InvalidFilter
    ///
    /// The filter is wrong. Check `filter`.
    InvalidFilter,
    /// `1254024` (HTTP 400): InvalidFieldNames
    ///
    /// A name in `field_names` is wrong. Compare with the list of fields, since names may hold spaces and line breaks that are not seen.
    InvalidFieldNames,
    /// `1254030` (HTTP 400): InvalidPageToken
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    TooLargeResponse,
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
    /// `1254042` (HTTP 404): ViewIdNotFound
    ///
    /// The view does not exist. Check `view_id`.
    ViewIdNotFound,
    /// `1254043` (HTTP 404): RecordIdNotFound
    ///
    /// The record does not exist. Check `record_id`.
    RecordIdNotFound,
    /// `1254044` (HTTP 404): FieldIdNotFound
    ///
    /// The field does not exist. Check `field_id`.
    FieldIdNotFound,
    /// `1254045` (HTTP 404): FieldNameNotFound
    ///
    /// There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.
    FieldNameNotFound,
    /// `1254060` (HTTP 500): TextFieldConvFail
    ///
    /// A value does not fit a text field. Send text.
    TextFieldConvFail,
    /// `1254061` (HTTP 500): NumberFieldConvFail
    ///
    /// A value does not fit a number field. Send a number.
    FieldFormatWrong,
    /// `1254062` (HTTP 500): SingleSelectFieldConvFail
    ///
    /// A value does not fit a field of a single option. Send text; options that come from another table cannot be set.
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 500): MultiSelectFieldConvFail
    ///
    /// A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 500): DatetimeFieldConvFail
    ///
    /// A value does not fit a date field. Send milliseconds since 1970.
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 500): CheckboxFieldConvFail
    ///
    /// A value does not fit a checkbox. Send `true` or `false`.
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 500): UserFieldConvFail
    ///
    /// A value does not fit a person field. Send a list of objects with `id`, of the kind that `user_id_type` names and of the same app.
    UserFieldConvFail,
    /// `1254067` (HTTP 500): LinkFieldConvFail
    ///
    /// A value does not fit a link field. Send a list of record ids.
    LinkFieldConvFail,
    /// `1254068` (HTTP 500): URLFieldConvFail
    ///
    /// A value does not fit a URL field. Send an object with `text` and `link`.
    UrlFieldConvFail,
    /// `1254069` (HTTP 500): AttachFieldConvFail
    ///
    /// A value does not fit an attachment field. Send a list of objects with `file_token`.
    AttachFieldConvFail,
    /// `1254072` (HTTP 400): Failed to convert phone field, please make sure it is correct.
    ///
    /// A value is not a phone number. Check its form.
    FailedToConvertPhoneField,
    /// `1254100` (HTTP 400): TableExceedLimit
    ///
    /// The base has too many tables and dashboards. Delete some, or use another base.
    TableExceedLimit,
    /// `1254101` (HTTP 400): ViewExceedLimit
    ///
    /// The table has 200 views, which is the most; private ones count too. Delete some.
    ViewExceedLimit,
    /// `1254102` (HTTP 400): FileExceedLimit
    ///
    /// There are too many files. Delete some, or use another place.
    FileExceedLimit,
    /// `1254103` (HTTP 400): RecordExceedLimit
    ///
    /// The table has too many records. Delete some, or use another table.
    RecordExceedLimit,
    /// `1254104` (HTTP 400): RecordAddOnceExceedLimit
    ///
    /// Too many records were sent at once. Send them in smaller parts, of 500 for example.
    RecordAddOnceExceedLimit,
    /// `1254107` (HTTP 400): FilterLengthExceedLimit
    ///
    /// The filter is longer than 2000 characters. Shorten it.
    FilterLengthExceedLimit,
    /// `1254108` (HTTP 400): SortLengthExceedLimit
    ///
    /// The order is longer than 1000 characters. Shorten it.
    SortLengthExceedLimit,
    /// `1254109` (HTTP 400): FormulaTableSizeExceedLimit
    ///
    /// The table is too large for the formula. Narrow what is asked for.
    FormulaTableSizeExceedLimit,
    /// `1254130` (HTTP 400): TooLargeCell
    ///
    /// A value is too large for a cell. Shorten it.
    TooLargeCell,
    /// `1254290` (HTTP 400): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 400): LockNotObtainedError
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    OperationTypeError,
    /// `1254302` (HTTP 400): RolePermNotAllow
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1254303` (HTTP 400): AttachPermNotAllow
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    AttachPermNotAllow,
    /// `1254607` (HTTP 500): Data not ready, please try again later
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    DataNotReady,
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
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetAppTableRecordError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 2,
    WrongBaseToken = 1254003 + 1, WrongTableId = 1254004 + 1, WrongViewId = 1254005 + 1,
    WrongRecordId = 1254006 + 1, EmptyValue = 1254007 + 1, EmptyView = 1254008 + 1,
    WrongFieldId = 1254009 + 1, ReqConvError = 1254010 + 1, PageSizeMustGreaterThan0 = 1254011,
    InvalidSort = 1254016 + 1, InvalidFilter = 1254018 + 1, InvalidFieldNames = 1254024 + 1,
    TooLargeResponse = 1254030, BaseIsCopying = 1254036 + 3, BaseTokenNotFound = 1254040 + 2,
    TableIdNotFound = 1254041 + 2, ViewIdNotFound = 1254042 + 2, RecordIdNotFound = 1254043 + 2,
    FieldIdNotFound = 1254044 + 2, FieldNameNotFound = 1254045 + 2, TextFieldConvFail = 1254060 + 2,
    FieldFormatWrong = 1254061 + 2, SingleSelectFieldConvFail = 1254062 + 2,
    MultiSelectFieldConvFail = 1254063 + 2, DatetimeFieldConvFail = 1254064 + 2,
    CheckboxFieldConvFail = 1254065 + 2, UserFieldConvFail = 1254066 + 2,
    LinkFieldConvFail = 1254067 + 2, UrlFieldConvFail = 1254068 + 1,
    AttachFieldConvFail = 1254069 + 1, FailedToConvertPhoneField = 1254072 + 1,
    TableExceedLimit = 1254100 + 1, ViewExceedLimit = 1254101 + 1, FileExceedLimit = 1254102 + 1,
    RecordExceedLimit = 1254103 + 1, RecordAddOnceExceedLimit = 1254104 + 1,
    FilterLengthExceedLimit = 1254107 + 1, SortLengthExceedLimit = 1254108 + 1,
    FormulaTableSizeExceedLimit = 1254109 + 1, TooLargeCell = 1254130 + 1,
    TooManyRequest = 1254290 + 1, WriteConflict = 1254291, OperationTypeError = 1254301 + 1,
    PermissionDenied1254302 = 1254302 + 3, AttachPermNotAllow = 1254303 + 1,
    DataNotReady = 1254607 + 1, InternalError1255001 = 1255001 + 2, RpcError = 1255002 + 3,
    MarshalError = 1255003 + 2, UmMarshalError = 1255004 + 3, ConvError = 1255005 + 2,
    RequestTimedOut = 1255040 + 1
});

/// Updates several records of a table of a base.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_update>) gives [`BatchUpdateAppTableRecordResponse`] or fails with [`BatchUpdateAppTableRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `base:record:update`, `bitable:app`. Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = BatchUpdateAppTableRecord::new(app_token, table_id, records);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_record.batch_update",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateAppTableRecord {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    pub table_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether a faster answer may miss the latest changes. Default: `false`. Example: `true`.
    pub ignore_consistency_check: Option<bool>,
    /// The records.
    pub records: Vec<AppTableRecord>,
}

crate::request_builder!(BatchUpdateAppTableRecord {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    records(impl IntoIterator<Item = impl Into<AppTableRecord>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(), ignore_consistency_check(bool)
});
crate::request!(BatchUpdateAppTableRecord -> BatchUpdateAppTableRecordResponse, BatchUpdateAppTableRecordError {
    "bitable.v1.app_table_record.batch_update",
    POST "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update",
    [Tenant, User], read_value Data, Json, SCOPES = ["base:record:update", "bitable:app"],
    LIMITS = [50 in 1];
    Path app_token "app_token", Path table_id "table_id", Query user_id_type "user_id_type",
    Query ignore_consistency_check "ignore_consistency_check", Body records "records"
});

/// What `bitable.v1.app_table_record.batch_update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateAppTableRecordResponse {
    /// The records.
    pub records: Vec<AppTableRecord>,
}

crate::object!(BatchUpdateAppTableRecordResponse { records "records" });

/// What `bitable.v1.app_table_record.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateAppTableRecordError {
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
    /// `1254015` (HTTP 400): Field types do not match.
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    FieldTypesDoNotMatch,
    /// `1254027` (HTTP 403): UploadAttachNotAllowed
    ///
    /// The attachment was not uploaded to this base. Upload it as material of the base first.
    UploadAttachNotAllowed,
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
    /// `1254045` (HTTP 200): FieldNameNotFound
    ///
    /// There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.
    FieldNameNotFound,
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
    /// `1254068` (HTTP 200): URLFieldConvFail
    ///
    /// A value does not fit a URL field. Send an object with `text` and `link`.
    UrlFieldConvFail,
    /// `1254069` (HTTP 200): AttachFieldConvFail
    ///
    /// A value does not fit an attachment field. Send a list of objects with `file_token`.
    AttachFieldConvFail,
    /// `1254072` (HTTP 200): InvalidPhoneNumber
    ///
    /// A value is not a phone number. Check its form.
    FailedToConvertPhoneField,
    /// `1254074` (HTTP 400): DuplexLinkFieldConvFail
    ///
    /// A value does not fit a two-way link field. Send a list of record ids, as texts.
    DuplexLinkFieldConvFail,
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
    /// `1254105` (HTTP 200): ColumnExceedLimit
    ///
    /// The table has too many fields. Delete some.
    ColumnExceedLimit,
    /// `1254106` (HTTP 200): AttachExceedLimit
    ///
    /// There are too many attachments. Send fewer.
    AttachExceedLimit,
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
    /// `1254303` (HTTP 403): AttachPermNotAllow
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    AttachPermNotAllow,
    /// `1254304` (HTTP 403): Permission denied.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    PermissionDenied1254304,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    DataNotReady,
    /// `1254608` (HTTP 403): ReqRecommited
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

crate::error_enum!(BatchUpdateAppTableRecordError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, FieldTypesDoNotMatch = 1254015, UploadAttachNotAllowed = 1254027,
    TooLargeResponse = 1254030 + 1, BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040,
    TableIdNotFound = 1254041, ViewIdNotFound = 1254042, RecordIdNotFound = 1254043,
    FieldIdNotFound = 1254044, FieldNameNotFound = 1254045, TextFieldConvFail = 1254060,
    FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    UrlFieldConvFail = 1254068, AttachFieldConvFail = 1254069,
    FailedToConvertPhoneField = 1254072 + 2, DuplexLinkFieldConvFail = 1254074,
    TableExceedLimit = 1254100, ViewExceedLimit = 1254101, FileExceedLimit = 1254102,
    RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104, ColumnExceedLimit = 1254105,
    AttachExceedLimit = 1254106, TooLargeCell = 1254130, TooManyRequest = 1254290,
    WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    PermissionDenied1254302 = 1254302 + 2, AttachPermNotAllow = 1254303 + 2,
    PermissionDenied1254304 = 1254304 + 3, DataNotReady = 1254607, ReqRecommited = 1254608,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, ConvError = 1255005, RequestTimedOut = 1255040 + 4
});

/// Adds a record to a table of a base.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/create>) gives [`CreateAppTableRecordResponse`] or fails with [`CreateAppTableRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `base:record:create`, `bitable:app`. Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(CreateAppTableRecord::new(app_token, table_id, fields)).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_record.create",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAppTableRecord {
    /// The base. Example: `bascng7vrxcxpig7geggXiCtadY`.
    pub app_token: String,
    /// The table of the base. Length: 0 to 50. Example: `tblUa9vcYjWQYJCj`.
    pub table_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// A text of your own that makes repeated calls count once. Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    pub client_token: Option<String>,
    /// Whether a faster answer may miss the latest changes. Default: `false`. Example: `true`.
    pub ignore_consistency_check: Option<bool>,
    /// The values of the record by the names of their fields. Example: `{"人员":[{"id":"ou_2910013f1e6456f16a0ce75ede9abcef"}]}`.
    pub fields: std::collections::BTreeMap<String, serde_json::Value>,
}

crate::request_builder!(CreateAppTableRecord {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    fields(std::collections::BTreeMap<String, serde_json::Value>);
    user_id_type(impl Into<UserIdType>).into(), client_token(impl Into<String>).into(),
    ignore_consistency_check(bool)
});
crate::request!(CreateAppTableRecord -> CreateAppTableRecordResponse, CreateAppTableRecordError {
    "bitable.v1.app_table_record.create",
    POST "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:record:create", "bitable:app"], LIMITS = [50 in 1];
    Path app_token "app_token", Path table_id "table_id", Query user_id_type "user_id_type",
    Query client_token "client_token", Query ignore_consistency_check "ignore_consistency_check",
    Body fields "fields"
});

/// What `bitable.v1.app_table_record.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTableRecordResponse {
    /// The record.
    pub record: Option<AppTableRecord>,
}

crate::object!(CreateAppTableRecordResponse { record "record" });

/// What `bitable.v1.app_table_record.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAppTableRecordError {
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
    /// `1254015` (HTTP 400): Field types do not match.
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    FieldTypesDoNotMatch,
    /// `1254027` (HTTP 403): UploadAttachNotAllowed
    ///
    /// The attachment was not uploaded to this base. Upload it as material of the base first.
    UploadAttachNotAllowed,
    /// `1254030` (HTTP 200): TooLargeResponse
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    TooLargeResponse,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254037` (HTTP 400): Invalid client token, make sure that it complies with the specification.
    ///
    /// The client token is empty or not valid. Send a UUID of version 4.
    InvalidClientToken,
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
    /// `1254045` (HTTP 200): FieldNameNotFound
    ///
    /// There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.
    FieldNameNotFound,
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
    /// `1254068` (HTTP 200): URLFieldConvFail
    ///
    /// A value does not fit a URL field. Send an object with `text` and `link`.
    UrlFieldConvFail,
    /// `1254069` (HTTP 200): AttachFieldConvFail
    ///
    /// A value does not fit an attachment field. Send a list of objects with `file_token`.
    AttachFieldConvFail,
    /// `1254072` (HTTP 200): Failed to convert phone field, please make sure it is correct.
    ///
    /// A value is not a phone number. Check its form.
    FailedToConvertPhoneField,
    /// `1254074` (HTTP 400): The parameters of Duplex Link field are invalid and need to be filled with an array of string.
    ///
    /// A value does not fit a two-way link field. Send a list of record ids, as texts.
    DuplexLinkFieldConvFail,
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
    /// `1254105` (HTTP 200): ColumnExceedLimit
    ///
    /// The table has too many fields. Delete some.
    ColumnExceedLimit,
    /// `1254106` (HTTP 200): AttachExceedLimit
    ///
    /// There are too many attachments. Send fewer.
    AttachExceedLimit,
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
    /// `1254303` (HTTP 200): The attachment does not belong to this bitable.
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    AttachPermNotAllow,
    /// `1254304` (HTTP 403): Permission denied.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    PermissionDenied1254304,
    /// `1254306` (HTTP 403): The tenant or base owner is subject to base plan limits.
    ///
    /// The plan of the tenant or of the base's owner allows no more, or the system failed. Ask the administrator for a larger plan.
    TenantBaseOwnerSubjectBasePlan,
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
    /// `1255006` (HTTP 400): Client token conflict, please generate a new client token and try again.
    ///
    /// The client token was used before. Send a new one.
    ClientTokenConflict,
    /// `1255040` (HTTP 504): 请求超时
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAppTableRecordError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, FieldTypesDoNotMatch = 1254015, UploadAttachNotAllowed = 1254027,
    TooLargeResponse = 1254030 + 1, BaseIsCopying = 1254036 + 1, InvalidClientToken = 1254037,
    BaseTokenNotFound = 1254040, TableIdNotFound = 1254041, ViewIdNotFound = 1254042,
    RecordIdNotFound = 1254043, FieldIdNotFound = 1254044, FieldNameNotFound = 1254045,
    TextFieldConvFail = 1254060, FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    UrlFieldConvFail = 1254068, AttachFieldConvFail = 1254069, FailedToConvertPhoneField = 1254072,
    DuplexLinkFieldConvFail = 1254074 + 1, TableExceedLimit = 1254100, ViewExceedLimit = 1254101,
    FileExceedLimit = 1254102, RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104,
    ColumnExceedLimit = 1254105, AttachExceedLimit = 1254106, TooLargeCell = 1254130,
    TooManyRequest = 1254290, WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    PermissionDenied1254302 = 1254302 + 2, AttachPermNotAllow = 1254303 + 4,
    PermissionDenied1254304 = 1254304 + 3, TenantBaseOwnerSubjectBasePlan = 1254306 + 1,
    DataNotReady = 1254607, ReqRecommited = 1254608 + 1, InternalError1255001 = 1255001,
    RpcError = 1255002 + 1, MarshalError = 1255003, UmMarshalError = 1255004 + 1,
    ConvError = 1255005, ClientTokenConflict = 1255006, RequestTimedOut = 1255040 + 4
});

/// Deletes a record of a table of a base.
///
/// [`DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/delete>) gives [`DeleteAppTableRecordResponse`] or fails with [`DeleteAppTableRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `base:record:delete`, `bitable:app`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = DeleteAppTableRecord::new().app_token(app_token).table_id(table_id).record_id(record_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_record.delete",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAppTableRecord {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// The record. Example: `recpCsf4ME`.
    ///
    /// Required.
    pub record_id: Option<String>,
    /// Whether a faster answer may miss the latest changes. Default: `false`. Example: `false`.
    pub ignore_consistency_check: Option<bool>,
}

crate::request_builder!(named DeleteAppTableRecord {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    record_id(impl Into<String>).into(), ignore_consistency_check(bool)
});
crate::request!(DeleteAppTableRecord -> DeleteAppTableRecordResponse, DeleteAppTableRecordError {
    "bitable.v1.app_table_record.delete",
    DELETE "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id",
    [Tenant, User], read_value Data, None, SCOPES = ["base:record:delete", "bitable:app"],
    LIMITS = [50 in 1], NAMED = [app_token "app_token", table_id "table_id", record_id "record_id"];
    Path app_token "app_token", Path table_id "table_id", Path record_id "record_id",
    Query ignore_consistency_check "ignore_consistency_check"
});

/// What `bitable.v1.app_table_record.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppTableRecordResponse {
    /// Whether it was deleted.
    pub deleted: Option<bool>,
    /// The record.
    pub record_id: Option<String>,
}

crate::object!(DeleteAppTableRecordResponse { deleted "deleted", record_id "record_id" });

/// What `bitable.v1.app_table_record.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteAppTableRecordError {
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
    /// `1254072` (HTTP 200): InvalidPhoneNumber
    ///
    /// A value is not a phone number. Check its form.
    FailedToConvertPhoneField,
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
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1254304` (HTTP 403): Permission denied.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    PermissionDenied1254304,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    DataNotReady,
    /// `1254608` (HTTP 403): ReqRecommited
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
    /// `1255040` (HTTP 504): Request timed out, please try again later.
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteAppTableRecordError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, TooLargeResponse = 1254030 + 1, BaseIsCopying = 1254036 + 1,
    BaseTokenNotFound = 1254040, TableIdNotFound = 1254041, ViewIdNotFound = 1254042,
    RecordIdNotFound = 1254043, FieldIdNotFound = 1254044, TextFieldConvFail = 1254060,
    FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    FailedToConvertPhoneField = 1254072 + 2, TableExceedLimit = 1254100, ViewExceedLimit = 1254101,
    FileExceedLimit = 1254102, RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104,
    TooLargeCell = 1254130, TooManyRequest = 1254290, WriteConflict = 1254291 + 1,
    OperationTypeError = 1254301, PermissionDenied1254302 = 1254302 + 2,
    PermissionDenied1254304 = 1254304 + 3, DataNotReady = 1254607, ReqRecommited = 1254608,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, ConvError = 1255005, RequestTimedOut = 1255040 + 2
});

/// Returns one record of a table of a base by its id; superseded by batch_get.
///
/// [`GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/get>) gives [`GetAppTableRecordResponse`] or fails with [`GetAppTableRecordError`].
///
/// Superseded by [`bitable::v1::BatchGetAppTableRecord`](crate::bitable::v1::BatchGetAppTableRecord).
///
/// Token: tenant or user. Scopes, any one of: `bitable:app`, `bitable:app:readonly`. Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = GetAppTableRecord::new().app_token(app_token).table_id(table_id).record_id(record_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_record.get",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id"
    )
)]
#[deprecated(note = "superseded by `bitable::v1::BatchGetAppTableRecord`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppTableRecord {
    /// The base. Example: `bascnCMII2ORej2RItqpZZUNMIe`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Example: `tblxI2tWaxP5dG7p`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// The record. Example: `recn0hoyXL`.
    ///
    /// Required.
    pub record_id: Option<String>,
    /// Whether text comes as a list of pieces. Default: `false`. Example: `true`.
    pub text_field_as_array: Option<bool>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether formulas are returned with the names of what they use. Default: `false`. Example: `true`.
    pub display_formula_ref: Option<bool>,
    /// Whether the addresses of records are returned too. Default: `false`. Example: `true`.
    pub with_shared_url: Option<bool>,
    /// Whether it is returned too who created and last changed each record, and when. Default: `false`. Example: `true`.
    pub automatic_fields: Option<bool>,
}

crate::request_builder!(named GetAppTableRecord {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    record_id(impl Into<String>).into(), text_field_as_array(bool),
    user_id_type(impl Into<UserIdType>).into(), display_formula_ref(bool), with_shared_url(bool),
    automatic_fields(bool)
});
crate::request!(GetAppTableRecord -> GetAppTableRecordResponse, GetAppTableRecordError {
    "bitable.v1.app_table_record.get",
    GET "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id", [Tenant, User],
    read_value Data, None, SCOPES = ["bitable:app", "bitable:app:readonly"], LIMITS = [20 in 1],
    NAMED = [app_token "app_token", table_id "table_id", record_id "record_id"];
    Path app_token "app_token", Path table_id "table_id", Path record_id "record_id",
    Query text_field_as_array "text_field_as_array", Query user_id_type "user_id_type",
    Query display_formula_ref "display_formula_ref", Query with_shared_url "with_shared_url",
    Query automatic_fields "automatic_fields"
});

/// What `bitable.v1.app_table_record.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTableRecordResponse {
    /// The record.
    pub record: Option<AppTableRecord>,
}

crate::object!(GetAppTableRecordResponse { record "record" });

/// What `bitable.v1.app_table_record.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAppTableRecordError {
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
    /// `1254045` (HTTP 200): FieldNameNotFound
    ///
    /// There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.
    FieldNameNotFound,
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
    /// `1254072` (HTTP 200): Failed to convert phone field, please make sure it is correct.
    ///
    /// A value is not a phone number. Check its form.
    FailedToConvertPhoneField,
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
    /// `1254302` (HTTP 200): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1254303` (HTTP 200): AttachPermNotAllow
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    AttachPermNotAllow,
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
    /// `1255040` (HTTP 504): 请求超时
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAppTableRecordError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, TooLargeResponse = 1254030 + 1, BaseIsCopying = 1254036 + 1,
    BaseTokenNotFound = 1254040, TableIdNotFound = 1254041, ViewIdNotFound = 1254042,
    RecordIdNotFound = 1254043, FieldIdNotFound = 1254044, FieldNameNotFound = 1254045,
    TextFieldConvFail = 1254060, FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    FailedToConvertPhoneField = 1254072, TableExceedLimit = 1254100, ViewExceedLimit = 1254101,
    FileExceedLimit = 1254102, RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104,
    TooLargeCell = 1254130, TooManyRequest = 1254290, WriteConflict = 1254291 + 1,
    OperationTypeError = 1254301, PermissionDenied1254302 = 1254302 + 1,
    AttachPermNotAllow = 1254303, DataNotReady = 1254607, InternalError1255001 = 1255001,
    RpcError = 1255002 + 1, MarshalError = 1255003, UmMarshalError = 1255004 + 1,
    ConvError = 1255005, RequestTimedOut = 1255040 + 4
});

/// Lists the records of a table of a base; superseded by search.
///
/// [`GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/list>) gives [`ListAppTableRecordResponse`] or fails with [`ListAppTableRecordError`].
///
/// Superseded by [`bitable::v1::SearchAppTableRecord`](crate::bitable::v1::SearchAppTableRecord).
///
/// Token: tenant or user. Scopes, any one of: `bitable:app`, `bitable:app:readonly`. Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListAppTableRecord::new(app_token, table_id)).items();
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_record.list",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records"
    )
)]
#[deprecated(note = "superseded by `bitable::v1::SearchAppTableRecord`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppTableRecord {
    /// The base. Example: `bascnCMII2ORej2RItqpZZUNMIe`.
    pub app_token: String,
    /// The table of the base. Example: `tblxI2tWaxP5dG7p`.
    pub table_id: String,
    /// The view of the table. Example: `vewqhz51lk`.
    pub view_id: Option<String>,
    /// Which records are returned, as a formula of up to 2000 characters; `view_id` is ignored then. Example: `AND(CurrentValue.[身高]>180, CurrentValue.[体重]>150)`.
    pub filter: Option<String>,
    /// The order, as a JSON list in text of up to 1000 characters; `view_id` is ignored then. Example: `["字段1 DESC","字段2 ASC"]`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub sort: Option<String>,
    /// The fields to return, by their names, as a JSON list in text. Example: `["字段1","字段2"]`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub field_names: Option<String>,
    /// Whether text comes as a list of pieces. Example: `true`.
    pub text_field_as_array: Option<bool>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether formulas are returned with the names of what they use. Default: `false`. Example: `true`.
    pub display_formula_ref: Option<bool>,
    /// Whether it is returned too who created and last changed each record, and when. Example: `true`.
    pub automatic_fields: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `recn0hoyXL`.
    pub page_token: Option<String>,
    /// How many records a page holds, 500 at most. Default: `20`. Range: at most `500`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListAppTableRecord {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into();
    view_id(impl Into<String>).into(), filter(impl Into<String>).into(),
    sort(impl Into<String>).into(), field_names(impl Into<String>).into(),
    text_field_as_array(bool), user_id_type(impl Into<UserIdType>).into(),
    display_formula_ref(bool), automatic_fields(bool), page_token(impl Into<String>).into(),
    page_size(i64)
});
crate::request!(ListAppTableRecord -> ListAppTableRecordResponse, ListAppTableRecordError {
    "bitable.v1.app_table_record.list",
    GET "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records", [Tenant, User],
    read_value Data, None, SCOPES = ["bitable:app", "bitable:app:readonly"], LIMITS = [20 in 1];
    Path app_token "app_token", Path table_id "table_id", Query view_id "view_id",
    Query filter "filter", Query sort "sort", Query field_names "field_names",
    Query text_field_as_array "text_field_as_array", Query user_id_type "user_id_type",
    Query display_formula_ref "display_formula_ref", Query automatic_fields "automatic_fields",
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListAppTableRecord: AppTableRecord {
    page_token, page_size;
    page_token, has_more, items
});

/// What `bitable.v1.app_table_record.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppTableRecordResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// How many there are in all.
    pub total: Option<i64>,
    /// The items of this page.
    pub items: Vec<AppTableRecord>,
}

crate::object!(ListAppTableRecordResponse {
    has_more "has_more", page_token "page_token", total "total", items "items"
});

/// What `bitable.v1.app_table_record.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppTableRecordError {
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
    /// `1254016` (HTTP 200): InvalidSort
    ///
    /// The order is wrong. Check `sort`.
    InvalidSort,
    /// `1254018` (HTTP 200): InvalidFilter
    ///
    /// The filter is wrong. Check `filter`.
    InvalidFilter,
    /// `1254024` (HTTP 200): InvalidFieldNames
    ///
    /// A name in `field_names` is wrong. Compare with the list of fields, since names may hold spaces and line breaks that are not seen.
    InvalidFieldNames,
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
    /// `1254045` (HTTP 200): FieldNameNotFound
    ///
    /// There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.
    FieldNameNotFound,
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
    /// `1254068` (HTTP 200): URLFieldConvFail
    ///
    /// A value does not fit a URL field. Send an object with `text` and `link`.
    UrlFieldConvFail,
    /// `1254069` (HTTP 200): AttachFieldConvFail
    ///
    /// A value does not fit an attachment field. Send a list of objects with `file_token`.
    AttachFieldConvFail,
    /// `1254072` (HTTP 200): Failed to convert phone field, please make sure it is correct.
    ///
    /// A value is not a phone number. Check its form.
    FailedToConvertPhoneField,
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
    /// `1254107` (HTTP 200): FilterLengthExceedLimit
    ///
    /// The filter is longer than 2000 characters. Shorten it.
    FilterLengthExceedLimit,
    /// `1254108` (HTTP 200): SortLengthExceedLimit
    ///
    /// The order is longer than 1000 characters. Shorten it.
    SortLengthExceedLimit,
    /// `1254109` (HTTP 200): FormulaTableSizeExceedLimit
    ///
    /// The table is too large for the formula. Narrow what is asked for.
    FormulaTableSizeExceedLimit,
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
    /// `1254302` (HTTP 200): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1254303` (HTTP 200): AttachPermNotAllow
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    AttachPermNotAllow,
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
    /// `1255040` (HTTP 504): 请求超时
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppTableRecordError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, PageSizeMustGreaterThan0 = 1254011, InvalidSort = 1254016,
    InvalidFilter = 1254018, InvalidFieldNames = 1254024, TooLargeResponse = 1254030 + 1,
    BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040, TableIdNotFound = 1254041,
    ViewIdNotFound = 1254042, RecordIdNotFound = 1254043, FieldIdNotFound = 1254044,
    FieldNameNotFound = 1254045, TextFieldConvFail = 1254060, FieldFormatWrong = 1254061,
    SingleSelectFieldConvFail = 1254062, MultiSelectFieldConvFail = 1254063,
    DatetimeFieldConvFail = 1254064, CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066,
    LinkFieldConvFail = 1254067, UrlFieldConvFail = 1254068, AttachFieldConvFail = 1254069,
    FailedToConvertPhoneField = 1254072, TableExceedLimit = 1254100, ViewExceedLimit = 1254101,
    FileExceedLimit = 1254102, RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104,
    FilterLengthExceedLimit = 1254107, SortLengthExceedLimit = 1254108,
    FormulaTableSizeExceedLimit = 1254109, TooLargeCell = 1254130, TooManyRequest = 1254290,
    WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    PermissionDenied1254302 = 1254302 + 1, AttachPermNotAllow = 1254303, DataNotReady = 1254607,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, ConvError = 1255005, RequestTimedOut = 1255040 + 4
});

/// Searches the records of a table of a base, with filter, order and a choice of fields.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/search>) gives [`SearchAppTableRecordResponse`] or fails with [`SearchAppTableRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `base:record:retrieve`, `bitable:app`, `bitable:app:readonly`. Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(SearchAppTableRecord::new(app_token, table_id)).items();
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_record.search",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchAppTableRecord {
    /// The base. Length: 0 to 100. Example: `NQRxbRkBMa6OnZsjtERcxhNWnNh`.
    pub app_token: String,
    /// The table of the base. Length: 0 to 50. Example: `tbl0xe5g8PP3U3cS`.
    pub table_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// How many records a page holds, 500 at most. Default: `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// The view of the table. Length: 0 to 50. Example: `vewqhz51lk`.
    pub view_id: Option<String>,
    /// The fields to return, by their names, 200 at most. Length: 0 to 200. Example: `["字段1","字段2"]`.
    pub field_names: Option<Vec<String>>,
    /// The order. Length: 0 to 100.
    pub sort: Option<Vec<Sort>>,
    /// Which records are returned.
    pub filter: Option<FilterInfo>,
    /// Whether it is returned too who created and last changed each record, and when. Default: `false`. Example: `false`.
    pub automatic_fields: Option<bool>,
}

crate::request_builder!(SearchAppTableRecord {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), page_token(impl Into<String>).into(),
    page_size(i64), view_id(impl Into<String>).into(),
    field_names(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    sort(impl IntoIterator<Item = impl Into<Sort>>).into_iter().map(Into::into).collect(),
    filter(FilterInfo), automatic_fields(bool)
});
crate::request!(SearchAppTableRecord -> SearchAppTableRecordResponse, SearchAppTableRecordError {
    "bitable.v1.app_table_record.search",
    POST "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:record:retrieve", "bitable:app", "bitable:app:readonly"],
    LIMITS = [20 in 1];
    Path app_token "app_token", Path table_id "table_id", Query user_id_type "user_id_type",
    Query page_token "page_token", Query page_size "page_size", Body view_id "view_id",
    Body field_names "field_names", Body sort "sort", Body filter "filter",
    Body automatic_fields "automatic_fields"
});
crate::paged!(SearchAppTableRecord: AppTableRecord {
    page_token, page_size;
    page_token, has_more, items
});

/// What `bitable.v1.app_table_record.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAppTableRecordResponse {
    /// The items of this page.
    pub items: Vec<AppTableRecord>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// How many there are in all.
    pub total: Option<i64>,
}

crate::object!(SearchAppTableRecordResponse {
    items "items", has_more "has_more", page_token "page_token", total "total"
});

/// What `bitable.v1.app_table_record.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchAppTableRecordError {
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
    /// `1254016` (HTTP 200): InvalidSort
    ///
    /// The order is wrong. Check `sort`.
    InvalidSort,
    /// `1254018` (HTTP 200): InvalidFilter
    ///
    /// The filter is wrong. Check `filter`.
    InvalidFilter,
    /// `1254024` (HTTP 200): InvalidFieldNames
    ///
    /// A name in `field_names` is wrong. Compare with the list of fields, since names may hold spaces and line breaks that are not seen.
    InvalidFieldNames,
    /// `1254030` (HTTP 200): TooLargeResponse
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    TooLargeResponse,
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
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
    /// `1254045` (HTTP 200): FieldNameNotFound
    ///
    /// There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.
    FieldNameNotFound,
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
    /// `1254068` (HTTP 200): URLFieldConvFail
    ///
    /// A value does not fit a URL field. Send an object with `text` and `link`.
    UrlFieldConvFail,
    /// `1254069` (HTTP 200): AttachFieldConvFail
    ///
    /// A value does not fit an attachment field. Send a list of objects with `file_token`.
    AttachFieldConvFail,
    /// `1254072` (HTTP 200): Failed to convert phone field, please make sure it is correct.
    ///
    /// A value is not a phone number. Check its form.
    FailedToConvertPhoneField,
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
    /// `1254107` (HTTP 200): FilterLengthExceedLimit
    ///
    /// The filter is longer than 2000 characters. Shorten it.
    FilterLengthExceedLimit,
    /// `1254108` (HTTP 200): SortLengthExceedLimit
    ///
    /// The order is longer than 1000 characters. Shorten it.
    SortLengthExceedLimit,
    /// `1254109` (HTTP 200): FormulaTableSizeExceedLimit
    ///
    /// The table is too large for the formula. Narrow what is asked for.
    FormulaTableSizeExceedLimit,
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
    /// `1254302` (HTTP 200): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1254303` (HTTP 200): AttachPermNotAllow
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    AttachPermNotAllow,
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
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchAppTableRecordError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, PageSizeMustGreaterThan0 = 1254011, InvalidSort = 1254016,
    InvalidFilter = 1254018, InvalidFieldNames = 1254024, TooLargeResponse = 1254030 + 1,
    BaseIsCopying = 1254036 + 3, BaseTokenNotFound = 1254040, TableIdNotFound = 1254041,
    ViewIdNotFound = 1254042, RecordIdNotFound = 1254043, FieldIdNotFound = 1254044,
    FieldNameNotFound = 1254045, TextFieldConvFail = 1254060, FieldFormatWrong = 1254061,
    SingleSelectFieldConvFail = 1254062, MultiSelectFieldConvFail = 1254063,
    DatetimeFieldConvFail = 1254064, CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066,
    LinkFieldConvFail = 1254067, UrlFieldConvFail = 1254068, AttachFieldConvFail = 1254069,
    FailedToConvertPhoneField = 1254072, TableExceedLimit = 1254100, ViewExceedLimit = 1254101,
    FileExceedLimit = 1254102, RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104,
    FilterLengthExceedLimit = 1254107, SortLengthExceedLimit = 1254108,
    FormulaTableSizeExceedLimit = 1254109, TooLargeCell = 1254130, TooManyRequest = 1254290,
    WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    PermissionDenied1254302 = 1254302 + 1, AttachPermNotAllow = 1254303, DataNotReady = 1254607,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, ConvError = 1255005, RequestTimedOut = 1255040 + 1
});

/// Updates the given fields of a record of a table of a base.
///
/// [`PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/update>) gives [`UpdateAppTableRecordResponse`] or fails with [`UpdateAppTableRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `base:record:update`, `bitable:app`. Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = UpdateAppTableRecord::new(fields).app_token(app_token).table_id(table_id).record_id(record_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_record.update",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAppTableRecord {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// The record. Example: `recqwIwhc6`.
    ///
    /// Required.
    pub record_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether a faster answer may miss the latest changes. Default: `false`. Example: `true`.
    pub ignore_consistency_check: Option<bool>,
    /// The values of the record by the names of their fields. Example: `{"文本":"HelloWorld"}`.
    pub fields: std::collections::BTreeMap<String, serde_json::Value>,
}

crate::request_builder!(named UpdateAppTableRecord {
    fields(std::collections::BTreeMap<String, serde_json::Value>);
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    record_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    ignore_consistency_check(bool)
});
crate::request!(UpdateAppTableRecord -> UpdateAppTableRecordResponse, UpdateAppTableRecordError {
    "bitable.v1.app_table_record.update",
    PUT "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:record:update", "bitable:app"], LIMITS = [50 in 1],
    NAMED = [app_token "app_token", table_id "table_id", record_id "record_id"];
    Path app_token "app_token", Path table_id "table_id", Path record_id "record_id",
    Query user_id_type "user_id_type", Query ignore_consistency_check "ignore_consistency_check",
    Body fields "fields"
});

/// What `bitable.v1.app_table_record.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppTableRecordResponse {
    /// The record.
    pub record: Option<AppTableRecord>,
}

crate::object!(UpdateAppTableRecordResponse { record "record" });

/// What `bitable.v1.app_table_record.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateAppTableRecordError {
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
    /// `1254015` (HTTP 400): Field types do not match.
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    FieldTypesDoNotMatch,
    /// `1254027` (HTTP 403): UploadAttachNotAllowed
    ///
    /// The attachment was not uploaded to this base. Upload it as material of the base first.
    UploadAttachNotAllowed,
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
    /// `1254045` (HTTP 200): FieldNameNotFound
    ///
    /// There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.
    FieldNameNotFound,
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
    /// `1254068` (HTTP 200): URLFieldConvFail
    ///
    /// A value does not fit a URL field. Send an object with `text` and `link`.
    UrlFieldConvFail,
    /// `1254069` (HTTP 200): AttachFieldConvFail
    ///
    /// A value does not fit an attachment field. Send a list of objects with `file_token`.
    AttachFieldConvFail,
    /// `1254072` (HTTP 200): InvalidPhoneNumber
    ///
    /// A value is not a phone number. Check its form.
    FailedToConvertPhoneField,
    /// `1254074` (HTTP 400): DuplexLinkFieldConvFail
    ///
    /// A value does not fit a two-way link field. Send a list of record ids, as texts.
    DuplexLinkFieldConvFail,
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
    /// `1254105` (HTTP 200): ColumnExceedLimit
    ///
    /// The table has too many fields. Delete some.
    ColumnExceedLimit,
    /// `1254106` (HTTP 200): AttachExceedLimit
    ///
    /// There are too many attachments. Send fewer.
    AttachExceedLimit,
    /// `1254112` (HTTP 200): TooManyRequestInSingleBase
    TooManyRequestInSingleBase,
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
    /// `1254303` (HTTP 200): The attachment does not belong to this base.
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    AttachPermNotAllow,
    /// `1254304` (HTTP 403): Permission denied.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    PermissionDenied1254304,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    DataNotReady,
    /// `1254608` (HTTP 403): ReqRecommited
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
    /// `1255040` (HTTP 504): Request timed out, please try again later.
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateAppTableRecordError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, FieldTypesDoNotMatch = 1254015, UploadAttachNotAllowed = 1254027,
    TooLargeResponse = 1254030 + 1, BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040,
    TableIdNotFound = 1254041, ViewIdNotFound = 1254042, RecordIdNotFound = 1254043,
    FieldIdNotFound = 1254044, FieldNameNotFound = 1254045, TextFieldConvFail = 1254060,
    FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    UrlFieldConvFail = 1254068, AttachFieldConvFail = 1254069,
    FailedToConvertPhoneField = 1254072 + 2, DuplexLinkFieldConvFail = 1254074,
    TableExceedLimit = 1254100, ViewExceedLimit = 1254101, FileExceedLimit = 1254102,
    RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104, ColumnExceedLimit = 1254105,
    AttachExceedLimit = 1254106, TooManyRequestInSingleBase = 1254112, TooLargeCell = 1254130,
    TooManyRequest = 1254290, WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    PermissionDenied1254302 = 1254302 + 2, AttachPermNotAllow = 1254303 + 3,
    PermissionDenied1254304 = 1254304 + 3, DataNotReady = 1254607, ReqRecommited = 1254608,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, ConvError = 1255005, RequestTimedOut = 1255040 + 2
});
