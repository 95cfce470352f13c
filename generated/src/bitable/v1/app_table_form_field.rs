// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_table_form_field`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the questions of a form of a base.
///
/// [`GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form-field/list>) gives [`ListAppTableFormFieldResponse`] or fails with [`ListAppTableFormFieldError`].
///
/// Token: tenant or user. Scopes, any one of: `base:form:read`, `bitable:app`, `bitable:app:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = ListAppTableFormField::new().app_token(app_token).table_id(table_id).form_id(form_id);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_form_field.list",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppTableFormField {
    /// The base. Example: `bascnCMII2ORej2RItqpZZUNMIe`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Example: `tblxI2tWaxP5dG7p`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// The form. Example: `vewTpR1urY`.
    ///
    /// Required.
    pub form_id: Option<String>,
    /// How many items a page holds at most. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `vewTpR1urY`.
    pub page_token: Option<String>,
}

crate::request_builder!(named ListAppTableFormField {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    form_id(impl Into<String>).into(), page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListAppTableFormField -> ListAppTableFormFieldResponse, ListAppTableFormFieldError {
    "bitable.v1.app_table_form_field.list",
    GET "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields",
    [Tenant, User], read_value Data, None,
    SCOPES = ["base:form:read", "bitable:app", "bitable:app:readonly"], LIMITS = [20 in 1],
    NAMED = [app_token "app_token", table_id "table_id", form_id "form_id"];
    Path app_token "app_token", Path table_id "table_id", Path form_id "form_id",
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListAppTableFormField: AppTableFormField {
    page_token, page_size;
    page_token, has_more, items
});

/// What `bitable.v1.app_table_form_field.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppTableFormFieldResponse {
    /// The items of this page.
    pub items: Vec<AppTableFormField>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many there are in all.
    pub total: Option<i64>,
}

crate::object!(ListAppTableFormFieldResponse {
    items "items", page_token "page_token", has_more "has_more", total "total"
});

/// What `bitable.v1.app_table_form_field.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppTableFormFieldError {
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
    /// `1254066` (HTTP 200): UserFieldConvFail
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
    /// `1254130` (HTTP 400): TooLargeCell
    ///
    /// A value is too large for a cell. Shorten it.
    TooLargeCell,
    /// `1254200` (HTTP 400): InternalError
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

crate::error_enum!(ListAppTableFormFieldError: CODES {
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
    UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067 + 1, TableExceedLimit = 1254100 + 1,
    ViewExceedLimit = 1254101 + 1, FileExceedLimit = 1254102 + 1, RecordExceedLimit = 1254103 + 1,
    RecordAddOnceExceedLimit = 1254104 + 1, TooLargeCell = 1254130 + 1,
    InternalError1254200 = 1254200, TooManyRequest = 1254290 + 2, WriteConflict = 1254291 + 2,
    OperationTypeError = 1254301 + 1, PermissionDenied1254302 = 1254302 + 2,
    InternalError1255001 = 1255001 + 1, RpcError = 1255002 + 2, MarshalError = 1255003 + 1,
    UmMarshalError = 1255004 + 2, ConvError = 1255005 + 1, RequestTimedOut = 1255040 + 4
});

/// Updates a question of a form of a base: title, description, position, and whether it is required or shown.
///
/// [`PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form-field/patch>) gives [`PatchAppTableFormFieldResponse`] or fails with [`PatchAppTableFormFieldError`].
///
/// Token: tenant or user. Scopes, any one of: `base:form:update`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = PatchAppTableFormField::new().app_token(app_token).table_id(table_id).form_id(form_id).field_id(field_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_form_field.patch",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchAppTableFormField {
    /// The base. Example: `bascnCMII2ORej2RItqpZZUNMIe`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// The form. Example: `vewTpR1urY`.
    ///
    /// Required.
    pub form_id: Option<String>,
    /// The field of the table. Example: `fldjX7dUj5`.
    ///
    /// Required.
    pub field_id: Option<String>,
    /// The question before it. Example: `fldjX7dUj5`.
    pub pre_field_id: Option<String>,
    /// The title of the question. Example: `任务名称`.
    pub title: Option<String>,
    /// The description of the question. Example: `请概述该任务`.
    pub description: Option<String>,
    /// Whether it must be answered. Example: `true`.
    pub required: Option<bool>,
    /// Whether it is shown. Example: `true`.
    pub visible: Option<bool>,
    /// The description as formatted text. Length: 1 to 500.
    pub rich_description: Option<Vec<AppRichDescriptionSegment>>,
}

crate::request_builder!(named PatchAppTableFormField {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    form_id(impl Into<String>).into(), field_id(impl Into<String>).into(),
    pre_field_id(impl Into<String>).into(), title(impl Into<String>).into(),
    description(impl Into<String>).into(), required(bool), visible(bool),
    rich_description(impl IntoIterator<Item = impl Into<AppRichDescriptionSegment>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchAppTableFormField -> PatchAppTableFormFieldResponse, PatchAppTableFormFieldError {
    "bitable.v1.app_table_form_field.patch",
    PATCH "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id",
    [Tenant, User], read_value Data, Json, SCOPES = ["base:form:update", "bitable:app"],
    LIMITS = [10 in 1],
    NAMED = [app_token "app_token", table_id "table_id", form_id "form_id", field_id "field_id"];
    Path app_token "app_token", Path table_id "table_id", Path form_id "form_id",
    Path field_id "field_id", Body pre_field_id "pre_field_id", Body title "title",
    Body description "description", Body required "required", Body visible "visible",
    Body rich_description "rich_description"
});

/// What `bitable.v1.app_table_form_field.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppTableFormFieldResponse {
    /// The question as it is now.
    pub fields: Option<AppTableFormPatchedField>,
}

crate::object!(PatchAppTableFormFieldResponse { fields "fields" });

/// What `bitable.v1.app_table_form_field.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchAppTableFormFieldError {
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
    /// `1254012` (HTTP 400): The field type is not supported.
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

crate::error_enum!(PatchAppTableFormFieldError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 1,
    WrongBaseToken = 1254003 + 1, WrongTableId = 1254004 + 1, WrongViewId = 1254005 + 1,
    WrongRecordId = 1254006 + 1, EmptyValue = 1254007 + 1, EmptyView = 1254008 + 1,
    WrongFieldId = 1254009 + 1, ReqConvError = 1254010 + 1, NotSupportFieldOrView = 1254012 + 2,
    InvalidSort = 1254016 + 1, InvalidFilter = 1254018 + 1, InvalidViewType = 1254019 + 1,
    ViewNameDuplicated = 1254020 + 1, EmptyViewName = 1254021 + 1, InvalidViewName = 1254022 + 1,
    TooLargeResponse = 1254030 + 2, BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040 + 2,
    TableIdNotFound = 1254041 + 2, ViewIdNotFound = 1254042 + 2, RecordIdNotFound = 1254043 + 2,
    FieldIdNotFound = 1254044 + 2, FieldNameNotFound = 1254045 + 2, FormFieldNotFound = 1254049 + 1,
    TextFieldConvFail = 1254060 + 1, FieldFormatWrong = 1254061 + 1,
    SingleSelectFieldConvFail = 1254062 + 1, MultiSelectFieldConvFail = 1254063 + 1,
    DatetimeFieldConvFail = 1254064 + 1, CheckboxFieldConvFail = 1254065 + 1,
    UserFieldConvFail = 1254066 + 1, LinkFieldConvFail = 1254067 + 1,
    TableExceedLimit = 1254100 + 1, ViewExceedLimit = 1254101 + 1, FileExceedLimit = 1254102 + 1,
    RecordExceedLimit = 1254103 + 1, RecordAddOnceExceedLimit = 1254104 + 1,
    TooLargeCell = 1254130 + 1, TooManyRequest = 1254290 + 2, WriteConflict = 1254291 + 2,
    OperationTypeError = 1254301 + 1, PermissionDenied1254302 = 1254302 + 2,
    InternalError1255001 = 1255001 + 1, RpcError = 1255002 + 2, MarshalError = 1255003 + 1,
    UmMarshalError = 1255004 + 2, ConvError = 1255005 + 1, RequestTimedOut = 1255040 + 4
});
