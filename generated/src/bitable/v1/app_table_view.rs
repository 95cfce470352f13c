// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_table_view`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a view of a table of a base.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/create>) gives [`CreateAppTableViewResponse`] or fails with [`CreateAppTableViewError`].
///
/// Token: tenant or user. Scopes, any one of: `base:view:write_only`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = CreateAppTableView::new().app_token(app_token).table_id(table_id).view_name(view_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_view.create",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAppTableView {
    /// The base. Length: at least 1. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// The name of the view. Example: `表格视图 1`.
    ///
    /// Required.
    pub view_name: Option<String>,
    /// The type of the view. Example: `grid`.
    pub view_type: Option<ViewType>,
}

crate::request_builder!(named CreateAppTableView {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    view_name(impl Into<String>).into(), view_type(impl Into<ViewType>).into()
});
crate::request!(CreateAppTableView -> CreateAppTableViewResponse, CreateAppTableViewError {
    "bitable.v1.app_table_view.create",
    POST "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:view:write_only", "bitable:app"], LIMITS = [10 in 1],
    NAMED = [app_token "app_token", table_id "table_id", view_name "view_name"];
    Path app_token "app_token", Path table_id "table_id", Body view_name "view_name",
    Body view_type "view_type"
});

/// What `bitable.v1.app_table_view.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTableViewResponse {
    /// The view.
    pub view: Option<AppTableView>,
}

crate::object!(CreateAppTableViewResponse { view "view" });

/// What `bitable.v1.app_table_view.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAppTableViewError {
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
    /// `1254016` (HTTP 200): InvalidSort
    ///
    /// The order is wrong. Check `sort`.
    InvalidSort,
    /// `1254018` (HTTP 200): InvalidFilter
    ///
    /// The filter is wrong. Check `filter`.
    InvalidFilter,
    /// `1254019` (HTTP 200): InvalidViewType
    ///
    /// The type of view is not valid. Check `view_type`.
    InvalidViewType,
    /// `1254020` (HTTP 200): ViewNameDuplicated
    ///
    /// There is a view of this name already. Use another name.
    ViewNameDuplicated,
    /// `1254021` (HTTP 200): EmptyViewName
    ///
    /// The name of the view is empty. Send one.
    EmptyViewName,
    /// `1254022` (HTTP 200): InvalidViewName
    ///
    /// The name of the view is not valid. Check its length and leave out `[` and `]`.
    InvalidViewName,
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
    /// `1254302` (HTTP 403): RolePermNotAllow
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1254304` (HTTP 403): PermNotAllow
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

crate::error_enum!(CreateAppTableViewError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, InvalidSort = 1254016, InvalidFilter = 1254018,
    InvalidViewType = 1254019, ViewNameDuplicated = 1254020, EmptyViewName = 1254021,
    InvalidViewName = 1254022, TooLargeResponse = 1254030 + 1, BaseIsCopying = 1254036 + 1,
    BaseTokenNotFound = 1254040, TableIdNotFound = 1254041, ViewIdNotFound = 1254042,
    RecordIdNotFound = 1254043, FieldIdNotFound = 1254044, FieldNameNotFound = 1254045,
    TextFieldConvFail = 1254060, FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    TableExceedLimit = 1254100, ViewExceedLimit = 1254101, FileExceedLimit = 1254102,
    RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104, TooLargeCell = 1254130,
    TooManyRequest = 1254290, WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    PermissionDenied1254302 = 1254302 + 4, PermissionDenied1254304 = 1254304 + 2,
    TenantBaseOwnerSubjectBasePlan = 1254306 + 1, DataNotReady = 1254607, ReqRecommited = 1254608,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, ConvError = 1255005, RequestTimedOut = 1255040 + 4
});

/// Deletes a view of a table of a base.
///
/// [`DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/delete>) gives [`DeleteAppTableViewResponse`] or fails with [`DeleteAppTableViewError`].
///
/// Token: tenant or user. Scopes, any one of: `base:view:write_only`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = DeleteAppTableView::new().app_token(app_token).table_id(table_id).view_id(view_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_view.delete",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAppTableView {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// The view of the table. Example: `vewTpR1urY`.
    ///
    /// Required.
    pub view_id: Option<String>,
}

crate::request_builder!(named DeleteAppTableView {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    view_id(impl Into<String>).into()
});
crate::request!(DeleteAppTableView -> DeleteAppTableViewResponse, DeleteAppTableViewError {
    "bitable.v1.app_table_view.delete",
    DELETE "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id", [Tenant, User],
    read_value Data, None, SCOPES = ["base:view:write_only", "bitable:app"], LIMITS = [10 in 1],
    NAMED = [app_token "app_token", table_id "table_id", view_id "view_id"];
    Path app_token "app_token", Path table_id "table_id", Path view_id "view_id"
});

/// What `bitable.v1.app_table_view.delete` answers with.
pub type DeleteAppTableViewResponse = crate::Empty;

/// What `bitable.v1.app_table_view.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteAppTableViewError {
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
    /// `1254016` (HTTP 200): InvalidSort
    ///
    /// The order is wrong. Check `sort`.
    InvalidSort,
    /// `1254018` (HTTP 200): InvalidFilter
    ///
    /// The filter is wrong. Check `filter`.
    InvalidFilter,
    /// `1254019` (HTTP 200): InvalidViewType
    ///
    /// The type of view is not valid. Check `view_type`.
    InvalidViewType,
    /// `1254020` (HTTP 200): ViewNameDuplicated
    ///
    /// There is a view of this name already. Use another name.
    ViewNameDuplicated,
    /// `1254021` (HTTP 200): EmptyViewName
    ///
    /// The name of the view is empty. Send one.
    EmptyViewName,
    /// `1254022` (HTTP 200): InvalidViewName
    ///
    /// The name of the view is not valid. Check its length and leave out `[` and `]`.
    InvalidViewName,
    /// `1254023` (HTTP 200): LastViewDeleteForbidden
    ///
    /// This is the last view of the table, which cannot be deleted. Create another one first.
    LastViewDeleteForbidden,
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
    /// `1254302` (HTTP 403): RolePermNotAllow
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1254304` (HTTP 403): PermNotAllow
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

crate::error_enum!(DeleteAppTableViewError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, InvalidSort = 1254016, InvalidFilter = 1254018,
    InvalidViewType = 1254019, ViewNameDuplicated = 1254020, EmptyViewName = 1254021,
    InvalidViewName = 1254022, LastViewDeleteForbidden = 1254023, TooLargeResponse = 1254030 + 1,
    BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040, TableIdNotFound = 1254041,
    ViewIdNotFound = 1254042, RecordIdNotFound = 1254043, FieldIdNotFound = 1254044,
    FieldNameNotFound = 1254045, TextFieldConvFail = 1254060, FieldFormatWrong = 1254061,
    SingleSelectFieldConvFail = 1254062, MultiSelectFieldConvFail = 1254063,
    DatetimeFieldConvFail = 1254064, CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066,
    LinkFieldConvFail = 1254067, TableExceedLimit = 1254100, ViewExceedLimit = 1254101,
    FileExceedLimit = 1254102, RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104,
    TooLargeCell = 1254130, TooManyRequest = 1254290, WriteConflict = 1254291 + 1,
    OperationTypeError = 1254301, PermissionDenied1254302 = 1254302 + 4,
    PermissionDenied1254304 = 1254304 + 2, DataNotReady = 1254607, ReqRecommited = 1254608,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, ConvError = 1255005, RequestTimedOut = 1255040 + 4
});

/// Returns one view of a table of a base, with its filter and hidden fields.
///
/// [`GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/get>) gives [`GetAppTableViewResponse`] or fails with [`GetAppTableViewError`].
///
/// Token: tenant or user. Scopes, any one of: `base:view:read`, `bitable:app`, `bitable:app:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = GetAppTableView::new().app_token(app_token).table_id(table_id).view_id(view_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_view.get",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppTableView {
    /// The base. Length: at least 1. Example: `bascnCMII2ORej2RItqpZZUNMIe`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// The view of the table. Example: `vewTpR1urY`.
    ///
    /// Required.
    pub view_id: Option<String>,
}

crate::request_builder!(named GetAppTableView {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    view_id(impl Into<String>).into()
});
crate::request!(GetAppTableView -> GetAppTableViewResponse, GetAppTableViewError {
    "bitable.v1.app_table_view.get",
    GET "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id", [Tenant, User],
    read_value Data, None, SCOPES = ["base:view:read", "bitable:app", "bitable:app:readonly"],
    LIMITS = [20 in 1], NAMED = [app_token "app_token", table_id "table_id", view_id "view_id"];
    Path app_token "app_token", Path table_id "table_id", Path view_id "view_id"
});

/// What `bitable.v1.app_table_view.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTableViewResponse {
    /// The view.
    pub view: Option<AppTableView>,
}

crate::object!(GetAppTableViewResponse { view "view" });

/// What `bitable.v1.app_table_view.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAppTableViewError {
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
    /// `1254016` (HTTP 400): InvalidSort
    ///
    /// The order is wrong. Check `sort`.
    InvalidSort,
    /// `1254018` (HTTP 400): InvalidFilter
    ///
    /// The filter is wrong. Check `filter`.
    InvalidFilter,
    /// `1254019` (HTTP 400): InvalidViewType
    ///
    /// The type of view is not valid. Check `view_type`.
    InvalidViewType,
    /// `1254020` (HTTP 400): ViewNameDuplicated
    ///
    /// There is a view of this name already. Use another name.
    ViewNameDuplicated,
    /// `1254021` (HTTP 400): EmptyViewName
    ///
    /// The name of the view is empty. Send one.
    EmptyViewName,
    /// `1254022` (HTTP 400): InvalidViewName
    ///
    /// The name of the view is not valid. Check its length and leave out `[` and `]`.
    InvalidViewName,
    /// `1254030` (HTTP 400): TooLargeResponse
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    TooLargeResponse,
    /// `1254032` (HTTP 400): The role name is invalid, please modify it.
    ///
    /// The name of the role is not valid. Use another one.
    InvalidRoleName,
    /// `1254033` (HTTP 400): The role name is duplicated, please modify it.
    ///
    /// There is a role of this name already. Use another name.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
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
    /// `1254047` (HTTP 404): Role id is not found.
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254048` (HTTP 400): MemberNotFound
    ///
    /// The member does not exist. Check `member_id`, and that it fits `member_id_type`.
    MemberNotFound,
    /// `1254049` (HTTP 404): Form field is not found.
    ///
    /// The form has no such question. Check `field_id`.
    FormFieldNotFound,
    /// `1254060` (HTTP 400): TextFieldConvFail
    ///
    /// A value does not fit a text field. Send text.
    TextFieldConvFail,
    /// `1254061` (HTTP 400): NumberFieldConvFail
    ///
    /// A value does not fit a number field. Send a number.
    FieldFormatWrong,
    /// `1254062` (HTTP 400): SingleSelectFieldConvFail
    ///
    /// A value does not fit a field of a single option. Send text; options that come from another table cannot be set.
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 400): MultiSelectFieldConvFail
    ///
    /// A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 400): DatetimeFieldConvFail
    ///
    /// A value does not fit a date field. Send milliseconds since 1970.
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 400): CheckboxFieldConvFail
    ///
    /// A value does not fit a checkbox. Send `true` or `false`.
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 400): UserFieldConvFail
    ///
    /// A value does not fit a person field. Send a list of objects with `id`, of the kind that `user_id_type` names and of the same app.
    UserFieldConvFail,
    /// `1254067` (HTTP 400): LinkFieldConvFail
    ///
    /// A value does not fit a link field. Send a list of record ids.
    LinkFieldConvFail,
    /// `1254100` (HTTP 400): TableExceedLimit
    ///
    /// The base has too many tables and dashboards. Delete some, or use another base.
    TableExceedLimit,
    /// `1254101` (HTTP 400): ViewExceedLimit
    ///
    /// The table has 200 views, which is the most; private ones count too. Delete some.
    ViewExceedLimit,
    /// `1254103` (HTTP 400): RecordExceedLimit
    ///
    /// The table has too many records. Delete some, or use another table.
    RecordExceedLimit,
    /// `1254104` (HTTP 400): RecordAddOnceExceedLimit
    ///
    /// Too many records were sent at once. Send them in smaller parts, of 500 for example.
    RecordAddOnceExceedLimit,
    /// `1254110` (HTTP 400): Role exceeds limit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    RoleExceedLimit,
    /// `1254130` (HTTP 400): TooLargeCell
    ///
    /// A value is too large for a cell. Shorten it.
    TooLargeCell,
    /// `1254290` (HTTP 429): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 400): Write conflict
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
    /// `1254607` (HTTP 400): Data not ready, please try again later.
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
    /// `1255040` (HTTP 504): 请求超时
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAppTableViewError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 1,
    WrongBaseToken = 1254003 + 1, WrongTableId = 1254004 + 1, WrongViewId = 1254005 + 1,
    WrongRecordId = 1254006 + 1, EmptyValue = 1254007 + 1, EmptyView = 1254008 + 1,
    WrongFieldId = 1254009 + 1, ReqConvError = 1254010 + 1, InvalidSort = 1254016 + 1,
    InvalidFilter = 1254018 + 1, InvalidViewType = 1254019 + 1, ViewNameDuplicated = 1254020 + 1,
    EmptyViewName = 1254021 + 1, InvalidViewName = 1254022 + 1, TooLargeResponse = 1254030 + 2,
    InvalidRoleName = 1254032 + 2, RoleNameDuplicated = 1254033 + 2, BaseIsCopying = 1254036 + 1,
    BaseTokenNotFound = 1254040 + 2, TableIdNotFound = 1254041 + 2, ViewIdNotFound = 1254042 + 2,
    RecordIdNotFound = 1254043 + 2, FieldIdNotFound = 1254044 + 2, FieldNameNotFound = 1254045 + 2,
    RoleIdNotFound = 1254047, MemberNotFound = 1254048, FormFieldNotFound = 1254049,
    TextFieldConvFail = 1254060 + 1, FieldFormatWrong = 1254061 + 1,
    SingleSelectFieldConvFail = 1254062 + 1, MultiSelectFieldConvFail = 1254063 + 1,
    DatetimeFieldConvFail = 1254064 + 1, CheckboxFieldConvFail = 1254065 + 1,
    UserFieldConvFail = 1254066 + 1, LinkFieldConvFail = 1254067 + 1,
    TableExceedLimit = 1254100 + 1, ViewExceedLimit = 1254101 + 1, RecordExceedLimit = 1254103 + 1,
    RecordAddOnceExceedLimit = 1254104 + 1, RoleExceedLimit = 1254110, TooLargeCell = 1254130 + 1,
    TooManyRequest = 1254290 + 2, WriteConflict = 1254291 + 2, OperationTypeError = 1254301 + 1,
    PermissionDenied1254302 = 1254302 + 2, DataNotReady = 1254607 + 2,
    InternalError1255001 = 1255001 + 2, RpcError = 1255002 + 3, MarshalError = 1255003 + 2,
    UmMarshalError = 1255004 + 3, ConvError = 1255005 + 2, RequestTimedOut = 1255040 + 4
});

/// Lists the views of a table of a base.
///
/// [`GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/list>) gives [`ListAppTableViewResponse`] or fails with [`ListAppTableViewError`].
///
/// Token: tenant or user. Scopes, any one of: `base:view:read`, `bitable:app`, `bitable:app:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListAppTableView::new(app_token, table_id)).items();
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_view.list",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppTableView {
    /// The base. Length: at least 1. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    pub table_id: String,
    /// How many items a page holds at most. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `vewTpR1urY`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListAppTableView {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListAppTableView -> ListAppTableViewResponse, ListAppTableViewError {
    "bitable.v1.app_table_view.list",
    GET "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views", [Tenant, User],
    read_value Data, None, SCOPES = ["base:view:read", "bitable:app", "bitable:app:readonly"],
    LIMITS = [20 in 1];
    Path app_token "app_token", Path table_id "table_id", Query page_size "page_size",
    Query page_token "page_token", Query user_id_type "user_id_type"
});
crate::paged!(ListAppTableView: AppTableView {
    page_token, page_size;
    page_token, has_more, items
});

/// What `bitable.v1.app_table_view.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppTableViewResponse {
    /// The items of this page.
    pub items: Vec<AppTableView>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many there are in all.
    pub total: Option<i64>,
}

crate::object!(ListAppTableViewResponse {
    items "items", page_token "page_token", has_more "has_more", total "total"
});

/// What `bitable.v1.app_table_view.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppTableViewError {
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
    /// `1254016` (HTTP 200): InvalidSort
    ///
    /// The order is wrong. Check `sort`.
    InvalidSort,
    /// `1254018` (HTTP 200): InvalidFilter
    ///
    /// The filter is wrong. Check `filter`.
    InvalidFilter,
    /// `1254019` (HTTP 200): InvalidViewType
    ///
    /// The type of view is not valid. Check `view_type`.
    InvalidViewType,
    /// `1254020` (HTTP 200): ViewNameDuplicated
    ///
    /// There is a view of this name already. Use another name.
    ViewNameDuplicated,
    /// `1254021` (HTTP 200): EmptyViewName
    ///
    /// The name of the view is empty. Send one.
    EmptyViewName,
    /// `1254022` (HTTP 200): InvalidViewName
    ///
    /// The name of the view is not valid. Check its length and leave out `[` and `]`.
    InvalidViewName,
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

crate::error_enum!(ListAppTableViewError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, InvalidSort = 1254016, InvalidFilter = 1254018,
    InvalidViewType = 1254019, ViewNameDuplicated = 1254020, EmptyViewName = 1254021,
    InvalidViewName = 1254022, TooLargeResponse = 1254030 + 1, BaseIsCopying = 1254036 + 1,
    BaseTokenNotFound = 1254040, TableIdNotFound = 1254041, ViewIdNotFound = 1254042,
    RecordIdNotFound = 1254043, FieldIdNotFound = 1254044, FieldNameNotFound = 1254045,
    TextFieldConvFail = 1254060, FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    TableExceedLimit = 1254100, ViewExceedLimit = 1254101, FileExceedLimit = 1254102,
    RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104, TooLargeCell = 1254130,
    TooManyRequest = 1254290, WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    PermissionDenied1254302 = 1254302 + 2, DataNotReady = 1254607, InternalError1255001 = 1255001,
    RpcError = 1255002 + 1, MarshalError = 1255003, UmMarshalError = 1255004 + 1,
    ConvError = 1255005, RequestTimedOut = 1255040 + 4
});

/// Updates the name, filter, hidden fields and hierarchy of a view of a table of a base.
///
/// [`PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/patch>) gives [`PatchAppTableViewResponse`] or fails with [`PatchAppTableViewError`].
///
/// Token: tenant or user. Scopes, any one of: `base:view:write_only`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = PatchAppTableView::new().app_token(app_token).table_id(table_id).view_id(view_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_view.patch",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchAppTableView {
    /// The base. Length: at least 1. Example: `bascng7vrxcxpig7geggXiCtadY`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// The view of the table. Example: `vewTpR1urY`.
    ///
    /// Required.
    pub view_id: Option<String>,
    /// The name of the view. Example: `表格视图 1`.
    pub view_name: Option<String>,
    /// The settings that the type asks for.
    pub property: Option<AppTableViewProperty>,
}

crate::request_builder!(named PatchAppTableView {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    view_id(impl Into<String>).into(), view_name(impl Into<String>).into(),
    property(AppTableViewProperty)
});
crate::request!(PatchAppTableView -> PatchAppTableViewResponse, PatchAppTableViewError {
    "bitable.v1.app_table_view.patch",
    PATCH "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:view:write_only", "bitable:app"], LIMITS = [10 in 1],
    NAMED = [app_token "app_token", table_id "table_id", view_id "view_id"];
    Path app_token "app_token", Path table_id "table_id", Path view_id "view_id",
    Body view_name "view_name", Body property "property"
});

/// What `bitable.v1.app_table_view.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppTableViewResponse {
    /// The view.
    pub view: Option<AppTableView>,
}

crate::object!(PatchAppTableViewResponse { view "view" });

/// What `bitable.v1.app_table_view.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchAppTableViewError {
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
    /// `1254012` (HTTP 400): UnsupportedFieldType
    ///
    /// The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.
    NotSupportFieldOrView,
    /// `1254016` (HTTP 400): InvalidSort
    ///
    /// The order is wrong. Check `sort`.
    InvalidSort,
    /// `1254018` (HTTP 400): InvalidFilter
    ///
    /// The filter is wrong. Check `filter`.
    InvalidFilter,
    /// `1254019` (HTTP 400): InvalidViewType
    ///
    /// The type of view is not valid. Check `view_type`.
    InvalidViewType,
    /// `1254020` (HTTP 400): ViewNameDuplicated
    ///
    /// There is a view of this name already. Use another name.
    ViewNameDuplicated,
    /// `1254021` (HTTP 400): EmptyViewName
    ///
    /// The name of the view is empty. Send one.
    EmptyViewName,
    /// `1254022` (HTTP 400): InvalidViewName
    ///
    /// The name of the view is not valid. Check its length and leave out `[` and `]`.
    InvalidViewName,
    /// `1254030` (HTTP 400): TooLargeResponse
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    TooLargeResponse,
    /// `1254032` (HTTP 400): The role name is invalid, please modify it.
    ///
    /// The name of the role is not valid. Use another one.
    InvalidRoleName,
    /// `1254033` (HTTP 400): The role name is duplicated, please modify it.
    ///
    /// There is a role of this name already. Use another name.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
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
    /// `1254047` (HTTP 404): Role id is not found.
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254048` (HTTP 400): MemberNotFound
    ///
    /// The member does not exist. Check `member_id`, and that it fits `member_id_type`.
    MemberNotFound,
    /// `1254049` (HTTP 404): Form field is not found.
    ///
    /// The form has no such question. Check `field_id`.
    FormFieldNotFound,
    /// `1254060` (HTTP 400): TextFieldConvFail
    ///
    /// A value does not fit a text field. Send text.
    TextFieldConvFail,
    /// `1254061` (HTTP 400): NumberFieldConvFail
    ///
    /// A value does not fit a number field. Send a number.
    FieldFormatWrong,
    /// `1254062` (HTTP 400): SingleSelectFieldConvFail
    ///
    /// A value does not fit a field of a single option. Send text; options that come from another table cannot be set.
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 400): MultiSelectFieldConvFail
    ///
    /// A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 400): DatetimeFieldConvFail
    ///
    /// A value does not fit a date field. Send milliseconds since 1970.
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 400): CheckboxFieldConvFail
    ///
    /// A value does not fit a checkbox. Send `true` or `false`.
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 400): UserFieldConvFail
    ///
    /// A value does not fit a person field. Send a list of objects with `id`, of the kind that `user_id_type` names and of the same app.
    UserFieldConvFail,
    /// `1254067` (HTTP 400): LinkFieldConvFail
    ///
    /// A value does not fit a link field. Send a list of record ids.
    LinkFieldConvFail,
    /// `1254100` (HTTP 400): TableExceedLimit
    ///
    /// The base has too many tables and dashboards. Delete some, or use another base.
    TableExceedLimit,
    /// `1254101` (HTTP 400): ViewExceedLimit
    ///
    /// The table has 200 views, which is the most; private ones count too. Delete some.
    ViewExceedLimit,
    /// `1254103` (HTTP 400): RecordExceedLimit
    ///
    /// The table has too many records. Delete some, or use another table.
    RecordExceedLimit,
    /// `1254104` (HTTP 400): RecordAddOnceExceedLimit
    ///
    /// Too many records were sent at once. Send them in smaller parts, of 500 for example.
    RecordAddOnceExceedLimit,
    /// `1254110` (HTTP 400): Role exceeds limit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    RoleExceedLimit,
    /// `1254130` (HTTP 400): TooLargeCell
    ///
    /// A value is too large for a cell. Shorten it.
    TooLargeCell,
    /// `1254290` (HTTP 429): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 400): Write conflict
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
    /// `1254306` (HTTP 403): InternalError
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
    /// `1255001` (HTTP 500): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// `1255002` (HTTP 500): MarshalError
    ///
    /// The system failed. Ask the support if it stays so.
    RpcError,
    /// `1255003` (HTTP 500): UmMarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    MarshalError,
    /// `1255004` (HTTP 500): ConvError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    UmMarshalError,
    /// `1255005` (HTTP 500): ConvError
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

crate::error_enum!(PatchAppTableViewError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 1,
    WrongBaseToken = 1254003 + 1, WrongTableId = 1254004 + 1, WrongViewId = 1254005 + 1,
    WrongRecordId = 1254006 + 1, EmptyValue = 1254007 + 1, EmptyView = 1254008 + 1,
    WrongFieldId = 1254009 + 1, ReqConvError = 1254010 + 1, NotSupportFieldOrView = 1254012 + 3,
    InvalidSort = 1254016 + 1, InvalidFilter = 1254018 + 1, InvalidViewType = 1254019 + 1,
    ViewNameDuplicated = 1254020 + 1, EmptyViewName = 1254021 + 1, InvalidViewName = 1254022 + 1,
    TooLargeResponse = 1254030 + 2, InvalidRoleName = 1254032 + 2, RoleNameDuplicated = 1254033 + 2,
    BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040 + 2, TableIdNotFound = 1254041 + 2,
    ViewIdNotFound = 1254042 + 2, RecordIdNotFound = 1254043 + 2, FieldIdNotFound = 1254044 + 2,
    FieldNameNotFound = 1254045 + 2, RoleIdNotFound = 1254047, MemberNotFound = 1254048,
    FormFieldNotFound = 1254049, TextFieldConvFail = 1254060 + 1, FieldFormatWrong = 1254061 + 1,
    SingleSelectFieldConvFail = 1254062 + 1, MultiSelectFieldConvFail = 1254063 + 1,
    DatetimeFieldConvFail = 1254064 + 1, CheckboxFieldConvFail = 1254065 + 1,
    UserFieldConvFail = 1254066 + 1, LinkFieldConvFail = 1254067 + 1,
    TableExceedLimit = 1254100 + 1, ViewExceedLimit = 1254101 + 1, RecordExceedLimit = 1254103 + 1,
    RecordAddOnceExceedLimit = 1254104 + 1, RoleExceedLimit = 1254110, TooLargeCell = 1254130 + 1,
    TooManyRequest = 1254290 + 2, WriteConflict = 1254291 + 2, OperationTypeError = 1254301 + 1,
    PermissionDenied1254302 = 1254302 + 2, TenantBaseOwnerSubjectBasePlan = 1254306,
    DataNotReady = 1254607, ReqRecommited = 1254608 + 1, InternalError1255001 = 1255001 + 3,
    RpcError = 1255002, MarshalError = 1255003 + 3, UmMarshalError = 1255004,
    ConvError = 1255005 + 2, RequestTimedOut = 1255040 + 2
});
