// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_table_field`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a field to a table of a base.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/create>) gives [`CreateAppTableFieldResponse`] or fails with [`CreateAppTableFieldError`].
///
/// Token: tenant or user. Scopes, any one of: `base:field:create`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = CreateAppTableField::new(type_).app_token(app_token).table_id(table_id).field_name(field_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_field.create",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAppTableField {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// A text of your own that makes repeated calls count once. Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    pub client_token: Option<String>,
    /// The name of the field. Example: `任务名称`.
    ///
    /// Required.
    pub field_name: Option<String>,
    /// The type of the field. Example: `1`.
    pub type_: AppTableFieldType,
    /// The settings that the type asks for.
    pub property: Option<AppTableFieldProperty>,
    /// The description.
    pub description: Option<AppTableFieldDescription>,
    /// How the field is shown. Example: `Progress`.
    pub ui_type: Option<AppTableFieldUiType>,
}

crate::request_builder!(named CreateAppTableField {
    type_(impl Into<AppTableFieldType>).into();
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    client_token(impl Into<String>).into(), field_name(impl Into<String>).into(),
    property(AppTableFieldProperty), description(AppTableFieldDescription),
    ui_type(impl Into<AppTableFieldUiType>).into()
});
crate::request!(CreateAppTableField -> CreateAppTableFieldResponse, CreateAppTableFieldError {
    "bitable.v1.app_table_field.create",
    POST "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:field:create", "bitable:app"], LIMITS = [10 in 1],
    NAMED = [app_token "app_token", table_id "table_id", field_name "field_name"];
    Path app_token "app_token", Path table_id "table_id", Query client_token "client_token",
    Body field_name "field_name", Body type_ "type", Body property "property",
    Body description "description", Body ui_type "ui_type"
});

/// What `bitable.v1.app_table_field.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTableFieldResponse {
    /// The field.
    pub field: Option<AppTableField>,
}

crate::object!(CreateAppTableFieldResponse { field "field" });

/// What `bitable.v1.app_table_field.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAppTableFieldError {
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
    /// `1254012` (HTTP 200): NotSupportFieldOrView
    ///
    /// The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.
    NotSupportFieldOrView,
    /// `1254013` (HTTP 200): TableNameDuplicated
    ///
    /// There is a table of this name already. Use another name.
    TableNameDuplicated,
    /// `1254014` (HTTP 200): FieldNameDuplicated
    ///
    /// There is a field of this name already. Use another name.
    FieldNameDuplicated,
    /// `1254015` (HTTP 200): FieldTypeValueNotMatch
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    FieldTypesDoNotMatch,
    /// `1254026` (HTTP 200): EmptyOptionName
    ///
    /// The name of an option is empty. Give each one a name.
    EmptyOptionName,
    /// `1254028` (HTTP 400): EmptyFieldName
    ///
    /// The name of the field is empty. Send one.
    EmptyFieldName,
    /// `1254029` (HTTP 400): InvalidFieldName
    ///
    /// The name of the field is not valid. Use another one.
    InvalidFieldName,
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
    /// `1254070` (HTTP 200): ActionValidateFailed
    ///
    /// The change was checked and refused. Check what the request sends.
    ActionValidateFailed,
    /// `1254080` (HTTP 400): TextFieldPropertyError
    ///
    /// The settings do not fit a text field. Check `property`.
    TextFieldPropertyError,
    /// `1254081` (HTTP 400): NumberFieldPropertyError
    ///
    /// The settings do not fit a number field. Check `property`.
    NumberFieldPropertyError,
    /// `1254082` (HTTP 400): SingleSelectFieldPropertyError
    SingleSelectFieldPropertyError,
    /// `1254083` (HTTP 400): MultiSelectFieldPropertyError
    MultiSelectFieldPropertyError,
    /// `1254084` (HTTP 400): DateFieldPropertyError
    ///
    /// The settings do not fit a date field. Check `property`.
    DateFieldPropertyError,
    /// `1254085` (HTTP 400): CheckboxFieldPropertyError
    CheckboxFieldPropertyError,
    /// `1254086` (HTTP 400): UserFieldPropertyError
    ///
    /// The settings do not fit a person field. Check `property`.
    UserFieldPropertyError,
    /// `1254087` (HTTP 400): URLFieldPropertyError
    ///
    /// The settings do not fit a URL field. Check `property`.
    UrlFieldPropertyError,
    /// `1254088` (HTTP 400): AttachFieldPropertyError
    ///
    /// The settings do not fit an attachment field. Check `property`.
    AttachFieldPropertyError,
    /// `1254089` (HTTP 400): LinkFieldPropertyError
    ///
    /// The settings do not fit a one-way link field. Check `property`.
    LinkFieldPropertyError,
    /// `1254090` (HTTP 400): LookUpFieldPropertyError
    ///
    /// The settings do not fit a lookup field. Check `property`.
    LookUpFieldPropertyError,
    /// `1254091` (HTTP 400): FormulaFieldPropertyError
    FormulaFieldPropertyError,
    /// `1254092` (HTTP 400): DuplexLinkFieldPropertyError
    DuplexLinkFieldPropertyError,
    /// `1254093` (HTTP 400): CreatedTimeFieldPropertyError
    CreatedTimeFieldPropertyError,
    /// `1254094` (HTTP 400): ModifiedTimeFieldPropertyError
    ModifiedTimeFieldPropertyError,
    /// `1254095` (HTTP 400): CreatedUserFieldPropertyError
    CreatedUserFieldPropertyError,
    /// `1254096` (HTTP 400): ModifiedUserFieldPropertyError
    ModifiedUserFieldPropertyError,
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
    /// `1255006` (HTTP 400): Client token conflict, please generate a new client token and try again.
    ///
    /// The client token was used before. Send a new one.
    ClientTokenConflict,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAppTableFieldError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, NotSupportFieldOrView = 1254012, TableNameDuplicated = 1254013,
    FieldNameDuplicated = 1254014, FieldTypesDoNotMatch = 1254015 + 1, EmptyOptionName = 1254026,
    EmptyFieldName = 1254028, InvalidFieldName = 1254029, TooLargeResponse = 1254030 + 1,
    BaseIsCopying = 1254036 + 1, InvalidClientToken = 1254037, BaseTokenNotFound = 1254040,
    TableIdNotFound = 1254041, ViewIdNotFound = 1254042, RecordIdNotFound = 1254043,
    FieldIdNotFound = 1254044, TextFieldConvFail = 1254060, FieldFormatWrong = 1254061,
    SingleSelectFieldConvFail = 1254062, MultiSelectFieldConvFail = 1254063,
    DatetimeFieldConvFail = 1254064, CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066,
    LinkFieldConvFail = 1254067, ActionValidateFailed = 1254070, TextFieldPropertyError = 1254080,
    NumberFieldPropertyError = 1254081, SingleSelectFieldPropertyError = 1254082,
    MultiSelectFieldPropertyError = 1254083, DateFieldPropertyError = 1254084,
    CheckboxFieldPropertyError = 1254085, UserFieldPropertyError = 1254086,
    UrlFieldPropertyError = 1254087, AttachFieldPropertyError = 1254088,
    LinkFieldPropertyError = 1254089, LookUpFieldPropertyError = 1254090,
    FormulaFieldPropertyError = 1254091, DuplexLinkFieldPropertyError = 1254092,
    CreatedTimeFieldPropertyError = 1254093, ModifiedTimeFieldPropertyError = 1254094,
    CreatedUserFieldPropertyError = 1254095, ModifiedUserFieldPropertyError = 1254096,
    TableExceedLimit = 1254100, ViewExceedLimit = 1254101, FileExceedLimit = 1254102,
    RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104, ColumnExceedLimit = 1254105,
    TooLargeCell = 1254130, TooManyRequest = 1254290, WriteConflict = 1254291 + 1,
    OperationTypeError = 1254301, PermissionDenied1254302 = 1254302 + 2,
    PermissionDenied1254304 = 1254304 + 3, DataNotReady = 1254607, ReqRecommited = 1254608,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, ConvError = 1255005, ClientTokenConflict = 1255006,
    RequestTimedOut = 1255040 + 1
});

/// Deletes a field of a table of a base.
///
/// [`DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/delete>) gives [`DeleteAppTableFieldResponse`] or fails with [`DeleteAppTableFieldError`].
///
/// Token: tenant or user. Scopes, any one of: `base:field:delete`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = DeleteAppTableField::new().app_token(app_token).table_id(table_id).field_id(field_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_field.delete",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAppTableField {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// The field of the table. Example: `fldPTb0U2y`.
    ///
    /// Required.
    pub field_id: Option<String>,
}

crate::request_builder!(named DeleteAppTableField {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    field_id(impl Into<String>).into()
});
crate::request!(DeleteAppTableField -> DeleteAppTableFieldResponse, DeleteAppTableFieldError {
    "bitable.v1.app_table_field.delete",
    DELETE "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id",
    [Tenant, User], read_value Data, None, SCOPES = ["base:field:delete", "bitable:app"],
    LIMITS = [10 in 1], NAMED = [app_token "app_token", table_id "table_id", field_id "field_id"];
    Path app_token "app_token", Path table_id "table_id", Path field_id "field_id"
});

/// What `bitable.v1.app_table_field.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppTableFieldResponse {
    /// The field of the table.
    pub field_id: Option<String>,
    /// Whether it was deleted.
    pub deleted: Option<bool>,
}

crate::object!(DeleteAppTableFieldResponse { field_id "field_id", deleted "deleted" });

/// What `bitable.v1.app_table_field.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteAppTableFieldError {
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
    /// `1254012` (HTTP 200): NotSupportFieldOrView
    ///
    /// The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.
    NotSupportFieldOrView,
    /// `1254013` (HTTP 200): TableNameDuplicated
    ///
    /// There is a table of this name already. Use another name.
    TableNameDuplicated,
    /// `1254014` (HTTP 200): FieldNameDuplicated
    ///
    /// There is a field of this name already. Use another name.
    FieldNameDuplicated,
    /// `1254015` (HTTP 200): FieldTypeValueNotMatch
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    FieldTypesDoNotMatch,
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
    /// `1254046` (HTTP 200): The Primary Field cannot be deleted.
    PrimaryFieldCannotBeDeleted,
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
    /// `1254070` (HTTP 200): ActionValidateFailed
    ///
    /// The change was checked and refused. Check what the request sends.
    ActionValidateFailed,
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
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteAppTableFieldError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, NotSupportFieldOrView = 1254012, TableNameDuplicated = 1254013,
    FieldNameDuplicated = 1254014, FieldTypesDoNotMatch = 1254015 + 1,
    TooLargeResponse = 1254030 + 1, BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040,
    TableIdNotFound = 1254041, ViewIdNotFound = 1254042, RecordIdNotFound = 1254043,
    FieldIdNotFound = 1254044, PrimaryFieldCannotBeDeleted = 1254046, TextFieldConvFail = 1254060,
    FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    ActionValidateFailed = 1254070, TableExceedLimit = 1254100, ViewExceedLimit = 1254101,
    FileExceedLimit = 1254102, RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104,
    ColumnExceedLimit = 1254105, TooLargeCell = 1254130, TooManyRequest = 1254290,
    WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    PermissionDenied1254302 = 1254302 + 2, PermissionDenied1254304 = 1254304 + 3,
    DataNotReady = 1254607, ReqRecommited = 1254608 + 1, InternalError1255001 = 1255001,
    RpcError = 1255002 + 1, MarshalError = 1255003, UmMarshalError = 1255004 + 1,
    ConvError = 1255005, RequestTimedOut = 1255040 + 1
});

/// Lists the fields of a table of a base, for one view if wanted.
///
/// [`GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/list>) gives [`ListAppTableFieldResponse`] or fails with [`ListAppTableFieldError`].
///
/// Token: tenant or user. Scopes, any one of: `base:field:read`, `bitable:app`, `bitable:app:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListAppTableField::new(app_token, table_id)).items();
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_field.list",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppTableField {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    pub table_id: String,
    /// The view of the table. Example: `vewOVMEXPF`.
    pub view_id: Option<String>,
    /// Whether text comes as a list of pieces. Default: `false`. Example: `true`.
    pub text_field_as_array: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `fldwJ4YrtB`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListAppTableField {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into();
    view_id(impl Into<String>).into(), text_field_as_array(bool),
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListAppTableField -> ListAppTableFieldResponse, ListAppTableFieldError {
    "bitable.v1.app_table_field.list",
    GET "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields", [Tenant, User],
    read_value Data, None, SCOPES = ["base:field:read", "bitable:app", "bitable:app:readonly"],
    LIMITS = [20 in 1];
    Path app_token "app_token", Path table_id "table_id", Query view_id "view_id",
    Query text_field_as_array "text_field_as_array", Query page_token "page_token",
    Query page_size "page_size"
});
crate::paged!(ListAppTableField: AppTableFieldForList {
    page_token, page_size;
    page_token, has_more, items
});

/// What `bitable.v1.app_table_field.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppTableFieldResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// How many there are in all.
    pub total: Option<i64>,
    /// The items of this page.
    pub items: Vec<AppTableFieldForList>,
}

crate::object!(ListAppTableFieldResponse {
    has_more "has_more", page_token "page_token", total "total", items "items"
});

/// What `bitable.v1.app_table_field.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppTableFieldError {
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
    /// `1254012` (HTTP 200): NotSupportFieldOrView
    ///
    /// The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.
    NotSupportFieldOrView,
    /// `1254013` (HTTP 200): TableNameDuplicated
    ///
    /// There is a table of this name already. Use another name.
    TableNameDuplicated,
    /// `1254014` (HTTP 200): FieldNameDuplicated
    ///
    /// There is a field of this name already. Use another name.
    FieldNameDuplicated,
    /// `1254015` (HTTP 200): FieldTypeValueNotMatch
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    FieldTypesDoNotMatch,
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
    /// `1254070` (HTTP 200): ActionValidateFailed
    ///
    /// The change was checked and refused. Check what the request sends.
    ActionValidateFailed,
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
    /// `1255040` (HTTP 500): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppTableFieldError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, NotSupportFieldOrView = 1254012, TableNameDuplicated = 1254013,
    FieldNameDuplicated = 1254014, FieldTypesDoNotMatch = 1254015 + 1,
    TooLargeResponse = 1254030 + 1, BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040,
    TableIdNotFound = 1254041, ViewIdNotFound = 1254042, RecordIdNotFound = 1254043,
    FieldIdNotFound = 1254044, TextFieldConvFail = 1254060, FieldFormatWrong = 1254061,
    SingleSelectFieldConvFail = 1254062, MultiSelectFieldConvFail = 1254063,
    DatetimeFieldConvFail = 1254064, CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066,
    LinkFieldConvFail = 1254067, ActionValidateFailed = 1254070, TableExceedLimit = 1254100,
    ViewExceedLimit = 1254101, FileExceedLimit = 1254102, RecordExceedLimit = 1254103,
    RecordAddOnceExceedLimit = 1254104, ColumnExceedLimit = 1254105, TooLargeCell = 1254130,
    TooManyRequest = 1254290, WriteConflict = 1254291 + 1, OperationTypeError = 1254301,
    PermissionDenied1254302 = 1254302 + 2, DataNotReady = 1254607, InternalError1255001 = 1255001,
    RpcError = 1255002 + 1, MarshalError = 1255003, UmMarshalError = 1255004 + 1,
    ConvError = 1255005, RequestTimedOut = 1255040
});

/// Replaces the definition of a field of a table of a base.
///
/// [`PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/update>) gives [`UpdateAppTableFieldResponse`] or fails with [`UpdateAppTableFieldError`].
///
/// Token: tenant or user. Scopes, any one of: `base:field:update`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = UpdateAppTableField::new(type_).app_token(app_token).table_id(table_id).field_id(field_id).field_name(field_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_field.update",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAppTableField {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    ///
    /// Required.
    pub table_id: Option<String>,
    /// The field of the table. Example: `fldPTb0U2y`.
    ///
    /// Required.
    pub field_id: Option<String>,
    /// The name of the field. Example: `任务名称`.
    ///
    /// Required.
    pub field_name: Option<String>,
    /// The type of the field. Example: `1`.
    pub type_: AppTableFieldType,
    /// The settings that the type asks for.
    pub property: Option<AppTableFieldProperty>,
    /// The description.
    pub description: Option<AppTableFieldDescription>,
    /// How the field is shown. Example: `Progress`.
    pub ui_type: Option<AppTableFieldUiType>,
}

crate::request_builder!(named UpdateAppTableField {
    type_(impl Into<AppTableFieldType>).into();
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    field_id(impl Into<String>).into(), field_name(impl Into<String>).into(),
    property(AppTableFieldProperty), description(AppTableFieldDescription),
    ui_type(impl Into<AppTableFieldUiType>).into()
});
crate::request!(UpdateAppTableField -> UpdateAppTableFieldResponse, UpdateAppTableFieldError {
    "bitable.v1.app_table_field.update",
    PUT "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:field:update", "bitable:app"], LIMITS = [10 in 1],
    NAMED = [app_token "app_token", table_id "table_id", field_id "field_id", field_name "field_name"];
    Path app_token "app_token", Path table_id "table_id", Path field_id "field_id",
    Body field_name "field_name", Body type_ "type", Body property "property",
    Body description "description", Body ui_type "ui_type"
});

/// What `bitable.v1.app_table_field.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppTableFieldResponse {
    /// The field.
    pub field: Option<AppTableField>,
}

crate::object!(UpdateAppTableFieldResponse { field "field" });

/// What `bitable.v1.app_table_field.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateAppTableFieldError {
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
    /// `1254012` (HTTP 200): NotSupportFieldOrView
    ///
    /// The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.
    NotSupportFieldOrView,
    /// `1254013` (HTTP 200): TableNameDuplicated
    ///
    /// There is a table of this name already. Use another name.
    TableNameDuplicated,
    /// `1254014` (HTTP 200): FieldNameDuplicated
    ///
    /// There is a field of this name already. Use another name.
    FieldNameDuplicated,
    /// `1254015` (HTTP 200): FieldTypeValueNotMatch
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    FieldTypesDoNotMatch,
    /// `1254026` (HTTP 200): EmptyOptionName
    ///
    /// The name of an option is empty. Give each one a name.
    EmptyOptionName,
    /// `1254028` (HTTP 400): EmptyFieldName
    ///
    /// The name of the field is empty. Send one.
    EmptyFieldName,
    /// `1254029` (HTTP 400): InvalidFieldName
    ///
    /// The name of the field is not valid. Use another one.
    InvalidFieldName,
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
    /// `1254070` (HTTP 200): ActionValidateFailed
    ///
    /// The change was checked and refused. Check what the request sends.
    ActionValidateFailed,
    /// `1254080` (HTTP 400): TextFieldPropertyError
    ///
    /// The settings do not fit a text field. Check `property`.
    TextFieldPropertyError,
    /// `1254081` (HTTP 400): NumberFieldPropertyError
    ///
    /// The settings do not fit a number field. Check `property`.
    NumberFieldPropertyError,
    /// `1254082` (HTTP 400): SingleSelectFieldPropertyError
    SingleSelectFieldPropertyError,
    /// `1254083` (HTTP 400): MultiSelectFieldPropertyError
    MultiSelectFieldPropertyError,
    /// `1254084` (HTTP 400): DateFieldPropertyError
    ///
    /// The settings do not fit a date field. Check `property`.
    DateFieldPropertyError,
    /// `1254085` (HTTP 400): CheckboxFieldPropertyError
    CheckboxFieldPropertyError,
    /// `1254086` (HTTP 400): UserFieldPropertyError
    ///
    /// The settings do not fit a person field. Check `property`.
    UserFieldPropertyError,
    /// `1254087` (HTTP 400): URLFieldPropertyError
    ///
    /// The settings do not fit a URL field. Check `property`.
    UrlFieldPropertyError,
    /// `1254088` (HTTP 400): AttachFieldPropertyError
    ///
    /// The settings do not fit an attachment field. Check `property`.
    AttachFieldPropertyError,
    /// `1254089` (HTTP 400): LinkFieldPropertyError
    ///
    /// The settings do not fit a one-way link field. Check `property`.
    LinkFieldPropertyError,
    /// `1254090` (HTTP 400): LookUpFieldPropertyError
    ///
    /// The settings do not fit a lookup field. Check `property`.
    LookUpFieldPropertyError,
    /// `1254091` (HTTP 400): FormulaFieldPropertyError
    FormulaFieldPropertyError,
    /// `1254092` (HTTP 400): DuplexLinkFieldPropertyError
    DuplexLinkFieldPropertyError,
    /// `1254093` (HTTP 400): CreatedTimeFieldPropertyError
    CreatedTimeFieldPropertyError,
    /// `1254094` (HTTP 400): ModifiedTimeFieldPropertyError
    ModifiedTimeFieldPropertyError,
    /// `1254095` (HTTP 400): CreatedUserFieldPropertyError
    CreatedUserFieldPropertyError,
    /// `1254096` (HTTP 400): ModifiedUserFieldPropertyError
    ModifiedUserFieldPropertyError,
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
    /// `1254606` (HTTP 200): DataNotChange
    ///
    /// Nothing has changed. There is nothing to do.
    DataNotChange,
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
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateAppTableFieldError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, WrongTableId = 1254004, WrongViewId = 1254005,
    WrongRecordId = 1254006, EmptyValue = 1254007, EmptyView = 1254008, WrongFieldId = 1254009,
    ReqConvError = 1254010, NotSupportFieldOrView = 1254012, TableNameDuplicated = 1254013,
    FieldNameDuplicated = 1254014, FieldTypesDoNotMatch = 1254015 + 1, EmptyOptionName = 1254026,
    EmptyFieldName = 1254028, InvalidFieldName = 1254029, TooLargeResponse = 1254030 + 1,
    BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040, TableIdNotFound = 1254041,
    ViewIdNotFound = 1254042, RecordIdNotFound = 1254043, FieldIdNotFound = 1254044,
    TextFieldConvFail = 1254060, FieldFormatWrong = 1254061, SingleSelectFieldConvFail = 1254062,
    MultiSelectFieldConvFail = 1254063, DatetimeFieldConvFail = 1254064,
    CheckboxFieldConvFail = 1254065, UserFieldConvFail = 1254066, LinkFieldConvFail = 1254067,
    ActionValidateFailed = 1254070, TextFieldPropertyError = 1254080,
    NumberFieldPropertyError = 1254081, SingleSelectFieldPropertyError = 1254082,
    MultiSelectFieldPropertyError = 1254083, DateFieldPropertyError = 1254084,
    CheckboxFieldPropertyError = 1254085, UserFieldPropertyError = 1254086,
    UrlFieldPropertyError = 1254087, AttachFieldPropertyError = 1254088,
    LinkFieldPropertyError = 1254089, LookUpFieldPropertyError = 1254090,
    FormulaFieldPropertyError = 1254091, DuplexLinkFieldPropertyError = 1254092,
    CreatedTimeFieldPropertyError = 1254093, ModifiedTimeFieldPropertyError = 1254094,
    CreatedUserFieldPropertyError = 1254095, ModifiedUserFieldPropertyError = 1254096,
    TableExceedLimit = 1254100, ViewExceedLimit = 1254101, FileExceedLimit = 1254102,
    RecordExceedLimit = 1254103, RecordAddOnceExceedLimit = 1254104, ColumnExceedLimit = 1254105,
    TooLargeCell = 1254130, TooManyRequest = 1254290, WriteConflict = 1254291 + 1,
    OperationTypeError = 1254301, PermissionDenied1254302 = 1254302 + 2,
    PermissionDenied1254304 = 1254304 + 3, DataNotChange = 1254606, DataNotReady = 1254607,
    ReqRecommited = 1254608, InternalError1255001 = 1255001, RpcError = 1255002 + 1,
    MarshalError = 1255003, UmMarshalError = 1255004 + 1, ConvError = 1255005,
    RequestTimedOut = 1255040 + 1
});
