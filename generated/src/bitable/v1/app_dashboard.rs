// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_dashboard`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Copies a dashboard within a base under a new name.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/copy>) gives [`CopyAppDashboardResponse`] or fails with [`CopyAppDashboardError`].
///
/// Token: tenant or user. Scopes, any one of: `base:dashboard:copy`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = CopyAppDashboard::new().app_token(app_token).block_id(block_id).name(name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_dashboard.copy",
        "/open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyAppDashboard {
    /// The base. Example: `basbcldP5xZeskcHDFZQfeToydb`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The block. Example: `blkEsvEEaNllY2UV`.
    ///
    /// Required.
    pub block_id: Option<String>,
    /// The name of the new dashboard. Example: `New Dashboard`.
    ///
    /// Required.
    pub name: Option<String>,
}

crate::request_builder!(named CopyAppDashboard {
    app_token(impl Into<String>).into(), block_id(impl Into<String>).into(),
    name(impl Into<String>).into()
});
crate::request!(CopyAppDashboard -> CopyAppDashboardResponse, CopyAppDashboardError {
    "bitable.v1.app_dashboard.copy",
    POST "/open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:dashboard:copy", "bitable:app"], LIMITS = [10 in 1],
    NAMED = [app_token "app_token", block_id "block_id", name "name"];
    Path app_token "app_token", Path block_id "block_id", Body name "name"
});

/// What `bitable.v1.app_dashboard.copy` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAppDashboardResponse {
    /// The block.
    pub block_id: Option<String>,
    /// The name of the new dashboard.
    pub name: Option<String>,
}

crate::object!(CopyAppDashboardResponse { block_id "block_id", name "name" });

/// What `bitable.v1.app_dashboard.copy` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CopyAppDashboardError {
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
    /// `1254032` (HTTP 400): Invalid role name, make sure that it complies with the specification.
    ///
    /// The name of the role is not valid. Use another one.
    InvalidRoleName,
    /// `1254033` (HTTP 400): Duplicated role name, use another name instead.
    ///
    /// There is a role of this name already. Use another name.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254038` (HTTP 400): Invalid name, make sure that it complies with the specification.
    InvalidName,
    /// `1254039` (HTTP 400): Duplicated name, use another name instead.
    DuplicatedName,
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
    /// `1254050` (HTTP 404): Source block is not found.
    SourceBlockIsNotFound,
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
    /// `1255040` (HTTP 504): 请求超时
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CopyAppDashboardError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 1,
    WrongBaseToken = 1254003 + 1, WrongTableId = 1254004 + 1, WrongViewId = 1254005 + 1,
    WrongRecordId = 1254006 + 1, EmptyValue = 1254007 + 1, EmptyView = 1254008 + 1,
    WrongFieldId = 1254009 + 1, ReqConvError = 1254010 + 1, InvalidSort = 1254016 + 1,
    InvalidFilter = 1254018 + 1, InvalidViewType = 1254019 + 1, ViewNameDuplicated = 1254020 + 1,
    EmptyViewName = 1254021 + 1, InvalidViewName = 1254022 + 1, TooLargeResponse = 1254030 + 2,
    InvalidRoleName = 1254032, RoleNameDuplicated = 1254033, BaseIsCopying = 1254036 + 1,
    InvalidName = 1254038, DuplicatedName = 1254039, BaseTokenNotFound = 1254040 + 2,
    TableIdNotFound = 1254041 + 2, ViewIdNotFound = 1254042 + 2, RecordIdNotFound = 1254043 + 2,
    FieldIdNotFound = 1254044 + 2, FieldNameNotFound = 1254045 + 2, RoleIdNotFound = 1254047,
    MemberNotFound = 1254048, FormFieldNotFound = 1254049, SourceBlockIsNotFound = 1254050,
    TextFieldConvFail = 1254060 + 1, FieldFormatWrong = 1254061 + 1,
    SingleSelectFieldConvFail = 1254062 + 1, MultiSelectFieldConvFail = 1254063 + 1,
    DatetimeFieldConvFail = 1254064 + 1, CheckboxFieldConvFail = 1254065 + 1,
    UserFieldConvFail = 1254066 + 1, LinkFieldConvFail = 1254067 + 1,
    TableExceedLimit = 1254100 + 1, ViewExceedLimit = 1254101 + 1, RecordExceedLimit = 1254103 + 1,
    RecordAddOnceExceedLimit = 1254104 + 1, RoleExceedLimit = 1254110, TooLargeCell = 1254130 + 1,
    TooManyRequest = 1254290 + 2, WriteConflict = 1254291 + 2, OperationTypeError = 1254301 + 1,
    PermissionDenied1254302 = 1254302 + 2, DataNotReady = 1254607 + 2,
    InternalError1255001 = 1255001 + 1, RpcError = 1255002 + 2, MarshalError = 1255003 + 1,
    UmMarshalError = 1255004 + 2, ConvError = 1255005 + 1, RequestTimedOut = 1255040 + 4
});

/// Lists the dashboards of a base.
///
/// [`GET /open-apis/bitable/v1/apps/:app_token/dashboards`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/list>) gives [`ListAppDashboardResponse`] or fails with [`ListAppDashboardError`].
///
/// Token: tenant or user. Scopes, any one of: `base:dashboard:read`, `bitable:app`, `bitable:app:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListAppDashboard::new(app_token)).items();
/// ```
#[doc(
    alias(
        "bitable.v1.app_dashboard.list",
        "/open-apis/bitable/v1/apps/:app_token/dashboards"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppDashboard {
    /// The base. Example: `bascng7vrxcxpig7geggXiCtadY`.
    pub app_token: String,
    /// How many items a page holds at most. Range: at most `500`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `blknkqrP3RqUkcAW`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListAppDashboard {
    app_token(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListAppDashboard -> ListAppDashboardResponse, ListAppDashboardError {
    "bitable.v1.app_dashboard.list", GET "/open-apis/bitable/v1/apps/:app_token/dashboards",
    [Tenant, User], read_value Data, None,
    SCOPES = ["base:dashboard:read", "bitable:app", "bitable:app:readonly"], LIMITS = [20 in 1];
    Path app_token "app_token", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListAppDashboard: AppDashboard {
    page_token, page_size;
    page_token, has_more, dashboards
});

/// What `bitable.v1.app_dashboard.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppDashboardResponse {
    /// The dashboards.
    pub dashboards: Vec<AppDashboard>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListAppDashboardResponse {
    dashboards "dashboards", page_token "page_token", has_more "has_more"
});

/// What `bitable.v1.app_dashboard.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppDashboardError {
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
    /// `1254011` (HTTP 400): The page_size must be between 0 and 100.
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
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
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
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254048` (HTTP 400): MemberNotFound
    ///
    /// The member does not exist. Check `member_id`, and that it fits `member_id_type`.
    MemberNotFound,
    /// `1254049` (HTTP 404): FormFieldNotFound
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
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    RoleExceedLimit,
    /// `1254130` (HTTP 400): TooLargeCell
    ///
    /// A value is too large for a cell. Shorten it.
    TooLargeCell,
    /// `1254200` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1254200,
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
    /// `1255040` (HTTP 504): 请求超时
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppDashboardError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 1,
    WrongBaseToken = 1254003 + 1, WrongTableId = 1254004 + 1, WrongViewId = 1254005 + 1,
    WrongRecordId = 1254006 + 1, EmptyValue = 1254007 + 1, EmptyView = 1254008 + 1,
    WrongFieldId = 1254009 + 1, ReqConvError = 1254010 + 1, PageSizeMustGreaterThan0 = 1254011 + 1,
    InvalidSort = 1254016 + 1, InvalidFilter = 1254018 + 1, InvalidViewType = 1254019 + 1,
    ViewNameDuplicated = 1254020 + 1, EmptyViewName = 1254021 + 1, InvalidViewName = 1254022 + 1,
    TooLargeResponse = 1254030 + 2, InvalidRoleName = 1254032 + 1, RoleNameDuplicated = 1254033 + 1,
    BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040 + 2, TableIdNotFound = 1254041 + 2,
    ViewIdNotFound = 1254042 + 2, RecordIdNotFound = 1254043 + 2, FieldIdNotFound = 1254044 + 2,
    FieldNameNotFound = 1254045 + 2, RoleIdNotFound = 1254047 + 1, MemberNotFound = 1254048,
    FormFieldNotFound = 1254049 + 1, TextFieldConvFail = 1254060 + 1,
    FieldFormatWrong = 1254061 + 1, SingleSelectFieldConvFail = 1254062 + 1,
    MultiSelectFieldConvFail = 1254063 + 1, DatetimeFieldConvFail = 1254064 + 1,
    CheckboxFieldConvFail = 1254065 + 1, UserFieldConvFail = 1254066 + 1,
    LinkFieldConvFail = 1254067 + 1, TableExceedLimit = 1254100 + 1, ViewExceedLimit = 1254101 + 1,
    RecordExceedLimit = 1254103 + 1, RecordAddOnceExceedLimit = 1254104 + 1,
    RoleExceedLimit = 1254110 + 1, TooLargeCell = 1254130 + 1, InternalError1254200 = 1254200 + 5,
    TooManyRequest = 1254290 + 2, WriteConflict = 1254291 + 2, OperationTypeError = 1254301 + 1,
    PermissionDenied1254302 = 1254302 + 2, InternalError1255001 = 1255001 + 1,
    RpcError = 1255002 + 2, MarshalError = 1255003 + 1, UmMarshalError = 1255004 + 2,
    ConvError = 1255005 + 1, RequestTimedOut = 1255040 + 4
});
