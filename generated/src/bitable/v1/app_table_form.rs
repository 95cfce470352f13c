// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_table_form`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns the metadata of a form of a base: name, description and sharing.
///
/// [`GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/get>) gives [`GetAppTableFormResponse`] or fails with [`GetAppTableFormError`].
///
/// Token: tenant or user. Scopes, any one of: `base:form:read`, `bitable:app`, `bitable:app:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = GetAppTableForm::new().app_token(app_token).table_id(table_id).form_id(form_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_form.get",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppTableForm {
    /// The base. Example: `bascnv1jIEppJdTCn3jOosabcef`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Example: `tblz8nadEUdxNMt5`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// The form. Example: `vew6oMbAa4`.
    ///
    /// Required.
    pub form_id: Option<String>,
}

crate::request_builder!(named GetAppTableForm {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    form_id(impl Into<String>).into()
});
crate::request!(GetAppTableForm -> GetAppTableFormResponse, GetAppTableFormError {
    "bitable.v1.app_table_form.get",
    GET "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id", [Tenant, User],
    read_value Data, None, SCOPES = ["base:form:read", "bitable:app", "bitable:app:readonly"],
    LIMITS = [20 in 1], NAMED = [app_token "app_token", table_id "table_id", form_id "form_id"];
    Path app_token "app_token", Path table_id "table_id", Path form_id "form_id"
});

/// What `bitable.v1.app_table_form.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTableFormResponse {
    /// The form.
    pub form: Option<AppTableForm>,
}

crate::object!(GetAppTableFormResponse { form "form" });

/// What `bitable.v1.app_table_form.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAppTableFormError {
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
    /// `1254200` (HTTP 500): InternalError
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
    /// `1254304` (HTTP 403): You are not authorized to perform this operation.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    PermissionDenied1254304,
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

crate::error_enum!(GetAppTableFormError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 1,
    WrongBaseToken = 1254003 + 1, WrongTableId = 1254004 + 1, WrongViewId = 1254005 + 1,
    WrongRecordId = 1254006 + 1, EmptyValue = 1254007 + 1, EmptyView = 1254008 + 1,
    WrongFieldId = 1254009 + 1, ReqConvError = 1254010 + 1, InvalidSort = 1254016 + 1,
    InvalidFilter = 1254018 + 1, InvalidViewType = 1254019 + 1, ViewNameDuplicated = 1254020 + 1,
    EmptyViewName = 1254021 + 1, InvalidViewName = 1254022 + 1, TooLargeResponse = 1254030 + 2,
    InvalidRoleName = 1254032 + 1, RoleNameDuplicated = 1254033 + 1, BaseIsCopying = 1254036 + 1,
    BaseTokenNotFound = 1254040 + 2, TableIdNotFound = 1254041 + 2, ViewIdNotFound = 1254042 + 2,
    RecordIdNotFound = 1254043 + 2, FieldIdNotFound = 1254044 + 2, FieldNameNotFound = 1254045 + 2,
    RoleIdNotFound = 1254047 + 1, MemberNotFound = 1254048, FormFieldNotFound = 1254049 + 1,
    TextFieldConvFail = 1254060 + 1, FieldFormatWrong = 1254061 + 1,
    SingleSelectFieldConvFail = 1254062 + 1, MultiSelectFieldConvFail = 1254063 + 1,
    DatetimeFieldConvFail = 1254064 + 1, CheckboxFieldConvFail = 1254065 + 1,
    UserFieldConvFail = 1254066 + 1, LinkFieldConvFail = 1254067 + 1,
    TableExceedLimit = 1254100 + 1, ViewExceedLimit = 1254101 + 1, RecordExceedLimit = 1254103 + 1,
    RecordAddOnceExceedLimit = 1254104 + 1, RoleExceedLimit = 1254110 + 1,
    TooLargeCell = 1254130 + 1, InternalError1254200 = 1254200 + 1, TooManyRequest = 1254290 + 2,
    WriteConflict = 1254291 + 2, OperationTypeError = 1254301 + 1,
    PermissionDenied1254302 = 1254302 + 2, PermissionDenied1254304 = 1254304 + 5,
    InternalError1255001 = 1255001 + 1, RpcError = 1255002 + 2, MarshalError = 1255003 + 1,
    UmMarshalError = 1255004 + 2, ConvError = 1255005 + 1, RequestTimedOut = 1255040 + 4
});

/// Updates the name, description and sharing of a form of a base.
///
/// [`PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/patch>) gives [`PatchAppTableFormResponse`] or fails with [`PatchAppTableFormError`].
///
/// Token: tenant or user. Scopes, any one of: `base:form:update`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = PatchAppTableForm::new().app_token(app_token).table_id(table_id).form_id(form_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_form.patch",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchAppTableForm {
    /// The base. Example: `bascnv1jIEppJdTCn3jOosabcef`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Example: `tblz8nadEUdxNMt5`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// The form. Example: `vew6oMbAa4`.
    ///
    /// Required.
    pub form_id: Option<String>,
    /// The name of the form. Example: `文档问题反馈`.
    pub name: Option<String>,
    /// The description of the form. Example: `text`.
    pub description: Option<String>,
    /// Whether the form can be filled in by those who get its address. Example: `true`.
    pub shared: Option<bool>,
    /// Who may fill in the form. Example: `tenant_editable`.
    pub shared_limit: Option<SharedLimit>,
    /// Whether each person may fill it in once only. Example: `true`.
    pub submit_limit_once: Option<bool>,
}

crate::request_builder!(named PatchAppTableForm {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    form_id(impl Into<String>).into(), name(impl Into<String>).into(),
    description(impl Into<String>).into(), shared(bool),
    shared_limit(impl Into<SharedLimit>).into(), submit_limit_once(bool)
});
crate::request!(PatchAppTableForm -> PatchAppTableFormResponse, PatchAppTableFormError {
    "bitable.v1.app_table_form.patch",
    PATCH "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:form:update", "bitable:app"], LIMITS = [10 in 1],
    NAMED = [app_token "app_token", table_id "table_id", form_id "form_id"];
    Path app_token "app_token", Path table_id "table_id", Path form_id "form_id", Body name "name",
    Body description "description", Body shared "shared", Body shared_limit "shared_limit",
    Body submit_limit_once "submit_limit_once"
});

/// What `bitable.v1.app_table_form.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppTableFormResponse {
    /// The form.
    pub form: Option<AppTableForm>,
}

crate::object!(PatchAppTableFormResponse { form "form" });

/// What `bitable.v1.app_table_form.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchAppTableFormError {
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
    /// `1254304` (HTTP 403): You are not authorized to perform this operation.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    PermissionDenied1254304,
    /// `1254305` (HTTP 403): PermControl
    ///
    /// The operation is restricted, by the tenant or the wiki for example. Ask the administrator.
    PermControl,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    DataNotReady,
    /// `1254608` (HTTP 403): Same API requests are submitted repeatedly.
    ///
    /// The same request was sent again. Check whether the first one worked; otherwise try again later.
    ReqRecommited,
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

crate::error_enum!(PatchAppTableFormError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 1,
    WrongBaseToken = 1254003 + 1, WrongTableId = 1254004 + 1, WrongViewId = 1254005 + 1,
    WrongRecordId = 1254006 + 1, EmptyValue = 1254007 + 1, EmptyView = 1254008 + 1,
    WrongFieldId = 1254009 + 1, ReqConvError = 1254010 + 1, InvalidSort = 1254016 + 1,
    InvalidFilter = 1254018 + 1, InvalidViewType = 1254019 + 1, ViewNameDuplicated = 1254020 + 1,
    EmptyViewName = 1254021 + 1, InvalidViewName = 1254022 + 1, TooLargeResponse = 1254030 + 2,
    BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040 + 2, TableIdNotFound = 1254041 + 2,
    ViewIdNotFound = 1254042 + 2, RecordIdNotFound = 1254043 + 2, FieldIdNotFound = 1254044 + 2,
    FieldNameNotFound = 1254045 + 2, FormFieldNotFound = 1254049 + 1,
    TextFieldConvFail = 1254060 + 1, FieldFormatWrong = 1254061 + 1,
    SingleSelectFieldConvFail = 1254062 + 1, MultiSelectFieldConvFail = 1254063 + 1,
    DatetimeFieldConvFail = 1254064 + 1, CheckboxFieldConvFail = 1254065 + 1,
    UserFieldConvFail = 1254066 + 1, LinkFieldConvFail = 1254067 + 1,
    TableExceedLimit = 1254100 + 1, ViewExceedLimit = 1254101 + 1, RecordExceedLimit = 1254103 + 1,
    RecordAddOnceExceedLimit = 1254104 + 1, TooLargeCell = 1254130 + 1,
    InternalError1254200 = 1254200 + 5, TooManyRequest = 1254290 + 2, WriteConflict = 1254291 + 2,
    OperationTypeError = 1254301 + 1, PermissionDenied1254302 = 1254302 + 2,
    PermissionDenied1254304 = 1254304 + 5, PermControl = 1254305, DataNotReady = 1254607,
    ReqRecommited = 1254608 + 1, InternalError1255001 = 1255001 + 1, RpcError = 1255002 + 2,
    MarshalError = 1255003 + 1, UmMarshalError = 1255004 + 2, ConvError = 1255005 + 1,
    RequestTimedOut = 1255040 + 4
});

/// Upgrades a form of a base to the current kind of form.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/upgrade>) gives [`UpgradeAppTableFormResponse`] or fails with [`UpgradeAppTableFormError`].
///
/// Token: tenant or user. Scopes, any one of: `base:form:update`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = UpgradeAppTableForm::new(display_mode).app_token(app_token).table_id(table_id).form_id(form_id).form_name(form_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_form.upgrade",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpgradeAppTableForm {
    /// The base. Example: `bascnv1jIEppJdTCn3jOosabcef`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Length: 0 to 50. Example: `tblz8nadEUdxNMt5`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// The form. Example: `vew6oMbAa4`.
    ///
    /// Required.
    pub form_id: Option<String>,
    /// The name of the form. Length: 1 to 100. Pattern: `^[^[\]]+$`. Example: `文档问题反馈`.
    ///
    /// Required.
    pub form_name: Option<String>,
    /// How the form lays out its questions. Example: `one_question_per_page`.
    pub display_mode: DisplayMode,
}

crate::request_builder!(named UpgradeAppTableForm {
    display_mode(impl Into<DisplayMode>).into();
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    form_id(impl Into<String>).into(), form_name(impl Into<String>).into()
});
crate::request!(UpgradeAppTableForm -> UpgradeAppTableFormResponse, UpgradeAppTableFormError {
    "bitable.v1.app_table_form.upgrade",
    POST "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade",
    [Tenant, User], read_value Data, Json, SCOPES = ["base:form:update"], LIMITS = [20 in 1],
    NAMED = [app_token "app_token", table_id "table_id", form_id "form_id", form_name "form_name"];
    Path app_token "app_token", Path table_id "table_id", Path form_id "form_id",
    Body form_name "form_name", Body display_mode "display_mode"
});

/// What `bitable.v1.app_table_form.upgrade` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAppTableFormResponse {
    /// The form.
    pub form: Option<UpgradedForm>,
}

crate::object!(UpgradeAppTableFormResponse { form "form" });

/// What `bitable.v1.app_table_form.upgrade` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpgradeAppTableFormError {
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
    /// `1254008` (HTTP 400): EmptyView
    ///
    /// The view is empty. Check `view_id`, and that the view has data.
    EmptyView,
    /// `1254019` (HTTP 400): InvalidViewType
    ///
    /// The type of view is not valid. Check `view_type`.
    InvalidViewType,
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
    /// `1254124` (HTTP 400): The name of the new form is empty
    NameOfNewFormIsEmpty,
    /// `1254125` (HTTP 400): The name of the new form is invalid.
    NameOfNewFormIsInvalid,
    /// `1254126` (HTTP 400): The display mode of the new form is invalid.
    DisplayModeNewFormInvalid,
    /// `1254127` (HTTP 400): The name of the new form is duplicated.
    NameOfNewFormIsDuplicated,
    /// `1254128` (HTTP 400): The form is already a new version, no upgrade required.
    FormIsAlreadyNewVersion,
    /// `1254200` (HTTP 500): Something went wrong
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1254200,
    /// `1254290` (HTTP 400): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 400): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1254304` (HTTP 403): You are not authorized to perform this operation.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    PermissionDenied1254304,
    /// `1254305` (HTTP 403): PermControl
    ///
    /// The operation is restricted, by the tenant or the wiki for example. Ask the administrator.
    PermControl,
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
    /// `1255040` (HTTP 504): Request timeout
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpgradeAppTableFormError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 2,
    WrongBaseToken = 1254003 + 1, WrongTableId = 1254004 + 1, WrongViewId = 1254005 + 1,
    EmptyView = 1254008 + 1, InvalidViewType = 1254019 + 1, BaseIsCopying = 1254036 + 3,
    BaseTokenNotFound = 1254040 + 2, TableIdNotFound = 1254041 + 2, ViewIdNotFound = 1254042 + 2,
    NameOfNewFormIsEmpty = 1254124, NameOfNewFormIsInvalid = 1254125,
    DisplayModeNewFormInvalid = 1254126, NameOfNewFormIsDuplicated = 1254127,
    FormIsAlreadyNewVersion = 1254128, InternalError1254200 = 1254200 + 2,
    TooManyRequest = 1254290 + 1, WriteConflict = 1254291 + 2,
    PermissionDenied1254302 = 1254302 + 2, PermissionDenied1254304 = 1254304 + 5,
    PermControl = 1254305, DataNotReady = 1254607 + 1, InternalError1255001 = 1255001 + 2,
    RpcError = 1255002 + 3, MarshalError = 1255003 + 2, UmMarshalError = 1255004 + 3,
    RequestTimedOut = 1255040 + 3
});
