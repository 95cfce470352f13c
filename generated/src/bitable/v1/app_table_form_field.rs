// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_table_form_field`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Lists the questions of a form of a base.
///
/// `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:form:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form-field/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppTableFormField {
    /// The base.
    ///
    /// Example: `bascnCMII2ORej2RItqpZZUNMIe`.
    #[serde(skip)]
    pub app_token: String,
    /// The table of the base.
    ///
    /// Example: `tblxI2tWaxP5dG7p`.
    #[serde(skip)]
    pub table_id: String,
    /// The form.
    ///
    /// Example: `vewTpR1urY`.
    #[serde(skip)]
    pub form_id: String,
    /// How many items a page holds at most.
    ///
    /// Range: at most `100`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `vewTpR1urY`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl ListAppTableFormField {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        form_id: impl Into<String>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            form_id: form_id.into(),
            page_size: None,
            page_token: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl crate::Endpoint for ListAppTableFormField {
    type Response = ListAppTableFormFieldResponse;
    type Error = ListAppTableFormFieldError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_form_field.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("app_token", self.app_token.clone()), ("table_id", self.table_id.clone()),
            ("form_id", self.form_id.clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for ListAppTableFormField {
    type Item = AppTableFormField;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `bitable.v1.app_table_form_field.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppTableFormFieldResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<AppTableFormField>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// How many there are in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// What `bitable.v1.app_table_form_field.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListAppTableFormFieldError {
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
    /// `1254004` (HTTP 400): WrongTableId
    ///
    /// The table's id is wrong. Check `table_id`.
    #[doc(alias = "1254004")]
    WrongTableId,
    /// `1254005` (HTTP 400): WrongViewId
    ///
    /// The view's id is wrong. Check `view_id`.
    #[doc(alias = "1254005")]
    WrongViewId,
    /// `1254006` (HTTP 400): WrongRecordId
    ///
    /// The record's id is wrong. Check `record_id`.
    #[doc(alias = "1254006")]
    WrongRecordId,
    /// `1254007` (HTTP 400): EmptyValue
    ///
    /// A value is empty. Check what the request sends.
    #[doc(alias = "1254007")]
    EmptyValue,
    /// `1254008` (HTTP 400): EmptyView
    ///
    /// The view is empty. Check `view_id`, and that the view has data.
    #[doc(alias = "1254008")]
    EmptyView,
    /// `1254009` (HTTP 400): WrongFieldId
    ///
    /// The field's id is wrong. Check `field_id`.
    #[doc(alias = "1254009")]
    WrongFieldId,
    /// `1254010` (HTTP 400): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254016` (HTTP 400): InvalidSort
    ///
    /// The order is wrong. Check `sort`.
    #[doc(alias = "1254016")]
    InvalidSort,
    /// `1254018` (HTTP 400): InvalidFilter
    ///
    /// The filter is wrong. Check `filter`.
    #[doc(alias = "1254018")]
    InvalidFilter,
    /// `1254019` (HTTP 400): InvalidViewType
    ///
    /// The type of view is not valid. Check `view_type`.
    #[doc(alias = "1254019")]
    InvalidViewType,
    /// `1254020` (HTTP 400): ViewNameDuplicated
    ///
    /// There is a view of this name already. Use another name.
    #[doc(alias = "1254020")]
    ViewNameDuplicated,
    /// `1254021` (HTTP 400): EmptyViewName
    ///
    /// The name of the view is empty. Send one.
    #[doc(alias = "1254021")]
    EmptyViewName,
    /// `1254022` (HTTP 400): InvalidViewName
    ///
    /// The name of the view is not valid. Check its length and leave out `[` and `]`.
    #[doc(alias = "1254022")]
    InvalidViewName,
    /// `1254030` (HTTP 400): TooLargeResponse
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    #[doc(alias = "1254030")]
    TooLargeResponse,
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
    /// `1254041` (HTTP 404): TableIdNotFound
    ///
    /// The table does not exist. Check `table_id`.
    #[doc(alias = "1254041")]
    TableIdNotFound,
    /// `1254042` (HTTP 404): ViewIdNotFound
    ///
    /// The view does not exist. Check `view_id`.
    #[doc(alias = "1254042")]
    ViewIdNotFound,
    /// `1254043` (HTTP 404): RecordIdNotFound
    ///
    /// The record does not exist. Check `record_id`.
    #[doc(alias = "1254043")]
    RecordIdNotFound,
    /// `1254044` (HTTP 404): FieldIdNotFound
    ///
    /// The field does not exist. Check `field_id`.
    #[doc(alias = "1254044")]
    FieldIdNotFound,
    /// `1254045` (HTTP 404): FieldNameNotFound
    ///
    /// There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.
    #[doc(alias = "1254045")]
    FieldNameNotFound,
    /// `1254049` (HTTP 404): FormFieldNotFound
    ///
    /// The form has no such question. Check `field_id`.
    #[doc(alias = "1254049")]
    FormFieldNotFound,
    /// `1254060` (HTTP 400): TextFieldConvFail
    ///
    /// A value does not fit a text field. Send text.
    #[doc(alias = "1254060")]
    TextFieldConvFail,
    /// `1254061` (HTTP 400): NumberFieldConvFail
    ///
    /// A value does not fit a number field. Send a number.
    #[doc(alias = "1254061")]
    NumberFieldConvFail,
    /// `1254062` (HTTP 400): SingleSelectFieldConvFail
    ///
    /// A value does not fit a field of a single option. Send text; options that come from another table cannot be set.
    #[doc(alias = "1254062")]
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 400): MultiSelectFieldConvFail
    ///
    /// A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.
    #[doc(alias = "1254063")]
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 400): DatetimeFieldConvFail
    ///
    /// A value does not fit a date field. Send milliseconds since 1970.
    #[doc(alias = "1254064")]
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 400): CheckboxFieldConvFail
    ///
    /// A value does not fit a checkbox. Send `true` or `false`.
    #[doc(alias = "1254065")]
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 200): UserFieldConvFail
    ///
    /// A value does not fit a person field. Send a list of objects with `id`, of the kind that `user_id_type` names and of the same app.
    #[doc(alias = "1254066")]
    UserFieldConvFail,
    /// `1254067` (HTTP 400): LinkFieldConvFail
    ///
    /// A value does not fit a link field. Send a list of record ids.
    #[doc(alias = "1254067")]
    LinkFieldConvFail,
    /// `1254100` (HTTP 400): TableExceedLimit
    ///
    /// The base has too many tables and dashboards. Delete some, or use another base.
    #[doc(alias = "1254100")]
    TableExceedLimit,
    /// `1254101` (HTTP 400): ViewExceedLimit
    ///
    /// The table has 200 views, which is the most; private ones count too. Delete some.
    #[doc(alias = "1254101")]
    ViewExceedLimit,
    /// `1254102` (HTTP 400): FileExceedLimit
    ///
    /// There are too many files. Delete some, or use another place.
    #[doc(alias = "1254102")]
    FileExceedLimit,
    /// `1254103` (HTTP 400): RecordExceedLimit
    ///
    /// The table has too many records. Delete some, or use another table.
    #[doc(alias = "1254103")]
    RecordExceedLimit,
    /// `1254104` (HTTP 400): RecordAddOnceExceedLimit
    ///
    /// Too many records were sent at once. Send them in smaller parts, of 500 for example.
    #[doc(alias = "1254104")]
    RecordAddOnceExceedLimit,
    /// `1254130` (HTTP 400): TooLargeCell
    ///
    /// A value is too large for a cell. Shorten it.
    #[doc(alias = "1254130")]
    TooLargeCell,
    /// `1254200` (HTTP 400): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1254200")]
    InternalError1254200,
    /// `1254290` (HTTP 429): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 400): Write conflict
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
    /// `1255001` (HTTP 400): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    InternalError1255001,
    /// `1255002` (HTTP 400): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255002")]
    RpcError,
    /// `1255003` (HTTP 400): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    #[doc(alias = "1255003")]
    MarshalError,
    /// `1255004` (HTTP 400): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    #[doc(alias = "1255004")]
    UmMarshalError,
    /// `1255005` (HTTP 400): ConvError
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

impl ListAppTableFormFieldError {
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
            Self::WrongTableId,
            crate::ErrorFacts::new(
                1254004,
                400,
                "WrongTableId",
                "The table's id is wrong. Check `table_id`.",
                false,
            ),
        ),
        (
            Self::WrongViewId,
            crate::ErrorFacts::new(
                1254005,
                400,
                "WrongViewId",
                "The view's id is wrong. Check `view_id`.",
                false,
            ),
        ),
        (
            Self::WrongRecordId,
            crate::ErrorFacts::new(
                1254006,
                400,
                "WrongRecordId",
                "The record's id is wrong. Check `record_id`.",
                false,
            ),
        ),
        (
            Self::EmptyValue,
            crate::ErrorFacts::new(
                1254007,
                400,
                "EmptyValue",
                "A value is empty. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::EmptyView,
            crate::ErrorFacts::new(
                1254008,
                400,
                "EmptyView",
                "The view is empty. Check `view_id`, and that the view has data.",
                false,
            ),
        ),
        (
            Self::WrongFieldId,
            crate::ErrorFacts::new(
                1254009,
                400,
                "WrongFieldId",
                "The field's id is wrong. Check `field_id`.",
                false,
            ),
        ),
        (
            Self::ReqConvError,
            crate::ErrorFacts::new(
                1254010,
                400,
                "ReqConvError",
                "The request could not be read. Check the types and forms of its parameters.",
                false,
            ),
        ),
        (
            Self::InvalidSort,
            crate::ErrorFacts::new(
                1254016,
                400,
                "InvalidSort",
                "The order is wrong. Check `sort`.",
                false,
            ),
        ),
        (
            Self::InvalidFilter,
            crate::ErrorFacts::new(
                1254018,
                400,
                "InvalidFilter",
                "The filter is wrong. Check `filter`.",
                false,
            ),
        ),
        (
            Self::InvalidViewType,
            crate::ErrorFacts::new(
                1254019,
                400,
                "InvalidViewType",
                "The type of view is not valid. Check `view_type`.",
                false,
            ),
        ),
        (
            Self::ViewNameDuplicated,
            crate::ErrorFacts::new(
                1254020,
                400,
                "ViewNameDuplicated",
                "There is a view of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::EmptyViewName,
            crate::ErrorFacts::new(
                1254021,
                400,
                "EmptyViewName",
                "The name of the view is empty. Send one.",
                false,
            ),
        ),
        (
            Self::InvalidViewName,
            crate::ErrorFacts::new(
                1254022,
                400,
                "InvalidViewName",
                "The name of the view is not valid. Check its length and leave out `[` and `]`.",
                false,
            ),
        ),
        (
            Self::TooLargeResponse,
            crate::ErrorFacts::new(
                1254030,
                400,
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
                404,
                "BaseTokenNotFound",
                "The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.",
                false,
            ),
        ),
        (
            Self::TableIdNotFound,
            crate::ErrorFacts::new(
                1254041,
                404,
                "TableIdNotFound",
                "The table does not exist. Check `table_id`.",
                false,
            ),
        ),
        (
            Self::ViewIdNotFound,
            crate::ErrorFacts::new(
                1254042,
                404,
                "ViewIdNotFound",
                "The view does not exist. Check `view_id`.",
                false,
            ),
        ),
        (
            Self::RecordIdNotFound,
            crate::ErrorFacts::new(
                1254043,
                404,
                "RecordIdNotFound",
                "The record does not exist. Check `record_id`.",
                false,
            ),
        ),
        (
            Self::FieldIdNotFound,
            crate::ErrorFacts::new(
                1254044,
                404,
                "FieldIdNotFound",
                "The field does not exist. Check `field_id`.",
                false,
            ),
        ),
        (
            Self::FieldNameNotFound,
            crate::ErrorFacts::new(
                1254045,
                404,
                "FieldNameNotFound",
                "There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.",
                false,
            ),
        ),
        (
            Self::FormFieldNotFound,
            crate::ErrorFacts::new(
                1254049,
                404,
                "FormFieldNotFound",
                "The form has no such question. Check `field_id`.",
                false,
            ),
        ),
        (
            Self::TextFieldConvFail,
            crate::ErrorFacts::new(
                1254060,
                400,
                "TextFieldConvFail",
                "A value does not fit a text field. Send text.",
                false,
            ),
        ),
        (
            Self::NumberFieldConvFail,
            crate::ErrorFacts::new(
                1254061,
                400,
                "NumberFieldConvFail",
                "A value does not fit a number field. Send a number.",
                false,
            ),
        ),
        (
            Self::SingleSelectFieldConvFail,
            crate::ErrorFacts::new(
                1254062,
                400,
                "SingleSelectFieldConvFail",
                "A value does not fit a field of a single option. Send text; options that come from another table cannot be set.",
                false,
            ),
        ),
        (
            Self::MultiSelectFieldConvFail,
            crate::ErrorFacts::new(
                1254063,
                400,
                "MultiSelectFieldConvFail",
                "A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.",
                false,
            ),
        ),
        (
            Self::DatetimeFieldConvFail,
            crate::ErrorFacts::new(
                1254064,
                400,
                "DatetimeFieldConvFail",
                "A value does not fit a date field. Send milliseconds since 1970.",
                false,
            ),
        ),
        (
            Self::CheckboxFieldConvFail,
            crate::ErrorFacts::new(
                1254065,
                400,
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
                400,
                "LinkFieldConvFail",
                "A value does not fit a link field. Send a list of record ids.",
                false,
            ),
        ),
        (
            Self::TableExceedLimit,
            crate::ErrorFacts::new(
                1254100,
                400,
                "TableExceedLimit",
                "The base has too many tables and dashboards. Delete some, or use another base.",
                false,
            ),
        ),
        (
            Self::ViewExceedLimit,
            crate::ErrorFacts::new(
                1254101,
                400,
                "ViewExceedLimit",
                "The table has 200 views, which is the most; private ones count too. Delete some.",
                false,
            ),
        ),
        (
            Self::FileExceedLimit,
            crate::ErrorFacts::new(
                1254102,
                400,
                "FileExceedLimit",
                "There are too many files. Delete some, or use another place.",
                false,
            ),
        ),
        (
            Self::RecordExceedLimit,
            crate::ErrorFacts::new(
                1254103,
                400,
                "RecordExceedLimit",
                "The table has too many records. Delete some, or use another table.",
                false,
            ),
        ),
        (
            Self::RecordAddOnceExceedLimit,
            crate::ErrorFacts::new(
                1254104,
                400,
                "RecordAddOnceExceedLimit",
                "Too many records were sent at once. Send them in smaller parts, of 500 for example.",
                false,
            ),
        ),
        (
            Self::TooLargeCell,
            crate::ErrorFacts::new(
                1254130,
                400,
                "TooLargeCell",
                "A value is too large for a cell. Shorten it.",
                false,
            ),
        ),
        (
            Self::InternalError1254200,
            crate::ErrorFacts::new(
                1254200,
                400,
                "InternalError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::TooManyRequest,
            crate::ErrorFacts::new(
                1254290,
                429,
                "TooManyRequest",
                "Too many requests. Slow down and try again later.",
                true,
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
            Self::InternalError1255001,
            crate::ErrorFacts::new(
                1255001,
                400,
                "InternalError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::RpcError,
            crate::ErrorFacts::new(
                1255002,
                400,
                "RpcError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(
                1255003,
                400,
                "MarshalError",
                "The system could not write the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(
                1255004,
                400,
                "UmMarshalError",
                "The system could not read the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::ConvError,
            crate::ErrorFacts::new(
                1255005,
                400,
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

crate::error_enum!(ListAppTableFormFieldError);

/// Updates a question of a form of a base: title, description, position, and whether it is required or shown.
///
/// `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:form:update`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form-field/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchAppTableFormField {
    /// The base.
    ///
    /// Example: `bascnCMII2ORej2RItqpZZUNMIe`.
    #[serde(skip)]
    pub app_token: String,
    /// The table of the base.
    ///
    /// Example: `tblsRc9GRRXKqhvW`.
    #[serde(skip)]
    pub table_id: String,
    /// The form.
    ///
    /// Example: `vewTpR1urY`.
    #[serde(skip)]
    pub form_id: String,
    /// The field of the table.
    ///
    /// Example: `fldjX7dUj5`.
    #[serde(skip)]
    pub field_id: String,
    /// The question before it.
    ///
    /// Example: `fldjX7dUj5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_field_id: Option<String>,
    /// The title of the question.
    ///
    /// Example: `任务名称`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The description of the question.
    ///
    /// Example: `请概述该任务`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it must be answered.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether it is shown.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visible: Option<bool>,
    /// The description as formatted text.
    ///
    /// Length: 1 to 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rich_description: Option<Vec<AppRichDescriptionSegment>>,
}

impl PatchAppTableFormField {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        form_id: impl Into<String>,
        field_id: impl Into<String>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            form_id: form_id.into(),
            field_id: field_id.into(),
            pre_field_id: None,
            title: None,
            description: None,
            required: None,
            visible: None,
            rich_description: None,
        }
    }

    /// Sets [`pre_field_id`](Self#structfield.pre_field_id).
    #[must_use]
    pub fn pre_field_id(mut self, pre_field_id: impl Into<String>) -> Self {
        self.pre_field_id = Some(pre_field_id.into());
        self
    }

    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`required`](Self#structfield.required).
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Sets [`visible`](Self#structfield.visible).
    #[must_use]
    pub fn visible(mut self, visible: bool) -> Self {
        self.visible = Some(visible);
        self
    }

    /// Sets [`rich_description`](Self#structfield.rich_description).
    #[must_use]
    pub fn rich_description(
        mut self,
        rich_description: impl IntoIterator<Item = impl Into<AppRichDescriptionSegment>>,
    ) -> Self {
        self.rich_description = Some(
            rich_description.into_iter().map(Into::into).collect(),
        );

        self
    }
}

impl crate::Endpoint for PatchAppTableFormField {
    type Response = PatchAppTableFormFieldResponse;
    type Error = PatchAppTableFormFieldError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_form_field.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("app_token", self.app_token.clone()), ("table_id", self.table_id.clone()),
            ("form_id", self.form_id.clone()), ("field_id", self.field_id.clone())
        ]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_table_form_field.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchAppTableFormFieldResponse {
    /// The question as it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<AppTableFormPatchedField>,
}

/// What `bitable.v1.app_table_form_field.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchAppTableFormFieldError {
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
    /// `1254004` (HTTP 400): WrongTableId
    ///
    /// The table's id is wrong. Check `table_id`.
    #[doc(alias = "1254004")]
    WrongTableId,
    /// `1254005` (HTTP 400): WrongViewId
    ///
    /// The view's id is wrong. Check `view_id`.
    #[doc(alias = "1254005")]
    WrongViewId,
    /// `1254006` (HTTP 400): WrongRecordId
    ///
    /// The record's id is wrong. Check `record_id`.
    #[doc(alias = "1254006")]
    WrongRecordId,
    /// `1254007` (HTTP 400): EmptyValue
    ///
    /// A value is empty. Check what the request sends.
    #[doc(alias = "1254007")]
    EmptyValue,
    /// `1254008` (HTTP 400): EmptyView
    ///
    /// The view is empty. Check `view_id`, and that the view has data.
    #[doc(alias = "1254008")]
    EmptyView,
    /// `1254009` (HTTP 400): WrongFieldId
    ///
    /// The field's id is wrong. Check `field_id`.
    #[doc(alias = "1254009")]
    WrongFieldId,
    /// `1254010` (HTTP 400): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254012` (HTTP 400): The field type is not supported.
    ///
    /// The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.
    #[doc(alias = "1254012")]
    FieldTypeIsNotSupported,
    /// `1254016` (HTTP 400): InvalidSort
    ///
    /// The order is wrong. Check `sort`.
    #[doc(alias = "1254016")]
    InvalidSort,
    /// `1254018` (HTTP 400): InvalidFilter
    ///
    /// The filter is wrong. Check `filter`.
    #[doc(alias = "1254018")]
    InvalidFilter,
    /// `1254019` (HTTP 400): InvalidViewType
    ///
    /// The type of view is not valid. Check `view_type`.
    #[doc(alias = "1254019")]
    InvalidViewType,
    /// `1254020` (HTTP 400): ViewNameDuplicated
    ///
    /// There is a view of this name already. Use another name.
    #[doc(alias = "1254020")]
    ViewNameDuplicated,
    /// `1254021` (HTTP 400): EmptyViewName
    ///
    /// The name of the view is empty. Send one.
    #[doc(alias = "1254021")]
    EmptyViewName,
    /// `1254022` (HTTP 400): InvalidViewName
    ///
    /// The name of the view is not valid. Check its length and leave out `[` and `]`.
    #[doc(alias = "1254022")]
    InvalidViewName,
    /// `1254030` (HTTP 400): TooLargeResponse
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    #[doc(alias = "1254030")]
    TooLargeResponse,
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
    /// `1254041` (HTTP 404): TableIdNotFound
    ///
    /// The table does not exist. Check `table_id`.
    #[doc(alias = "1254041")]
    TableIdNotFound,
    /// `1254042` (HTTP 404): ViewIdNotFound
    ///
    /// The view does not exist. Check `view_id`.
    #[doc(alias = "1254042")]
    ViewIdNotFound,
    /// `1254043` (HTTP 404): RecordIdNotFound
    ///
    /// The record does not exist. Check `record_id`.
    #[doc(alias = "1254043")]
    RecordIdNotFound,
    /// `1254044` (HTTP 404): FieldIdNotFound
    ///
    /// The field does not exist. Check `field_id`.
    #[doc(alias = "1254044")]
    FieldIdNotFound,
    /// `1254045` (HTTP 404): FieldNameNotFound
    ///
    /// There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.
    #[doc(alias = "1254045")]
    FieldNameNotFound,
    /// `1254049` (HTTP 404): FormFieldNotFound
    ///
    /// The form has no such question. Check `field_id`.
    #[doc(alias = "1254049")]
    FormFieldNotFound,
    /// `1254060` (HTTP 400): TextFieldConvFail
    ///
    /// A value does not fit a text field. Send text.
    #[doc(alias = "1254060")]
    TextFieldConvFail,
    /// `1254061` (HTTP 400): NumberFieldConvFail
    ///
    /// A value does not fit a number field. Send a number.
    #[doc(alias = "1254061")]
    NumberFieldConvFail,
    /// `1254062` (HTTP 400): SingleSelectFieldConvFail
    ///
    /// A value does not fit a field of a single option. Send text; options that come from another table cannot be set.
    #[doc(alias = "1254062")]
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 400): MultiSelectFieldConvFail
    ///
    /// A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.
    #[doc(alias = "1254063")]
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 400): DatetimeFieldConvFail
    ///
    /// A value does not fit a date field. Send milliseconds since 1970.
    #[doc(alias = "1254064")]
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 400): CheckboxFieldConvFail
    ///
    /// A value does not fit a checkbox. Send `true` or `false`.
    #[doc(alias = "1254065")]
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 400): UserFieldConvFail
    ///
    /// A value does not fit a person field. Send a list of objects with `id`, of the kind that `user_id_type` names and of the same app.
    #[doc(alias = "1254066")]
    UserFieldConvFail,
    /// `1254067` (HTTP 400): LinkFieldConvFail
    ///
    /// A value does not fit a link field. Send a list of record ids.
    #[doc(alias = "1254067")]
    LinkFieldConvFail,
    /// `1254100` (HTTP 400): TableExceedLimit
    ///
    /// The base has too many tables and dashboards. Delete some, or use another base.
    #[doc(alias = "1254100")]
    TableExceedLimit,
    /// `1254101` (HTTP 400): ViewExceedLimit
    ///
    /// The table has 200 views, which is the most; private ones count too. Delete some.
    #[doc(alias = "1254101")]
    ViewExceedLimit,
    /// `1254102` (HTTP 400): FileExceedLimit
    ///
    /// There are too many files. Delete some, or use another place.
    #[doc(alias = "1254102")]
    FileExceedLimit,
    /// `1254103` (HTTP 400): RecordExceedLimit
    ///
    /// The table has too many records. Delete some, or use another table.
    #[doc(alias = "1254103")]
    RecordExceedLimit,
    /// `1254104` (HTTP 400): RecordAddOnceExceedLimit
    ///
    /// Too many records were sent at once. Send them in smaller parts, of 500 for example.
    #[doc(alias = "1254104")]
    RecordAddOnceExceedLimit,
    /// `1254130` (HTTP 400): TooLargeCell
    ///
    /// A value is too large for a cell. Shorten it.
    #[doc(alias = "1254130")]
    TooLargeCell,
    /// `1254290` (HTTP 429): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 400): Write conflict
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
    /// `1255001` (HTTP 400): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    InternalError,
    /// `1255002` (HTTP 400): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255002")]
    RpcError,
    /// `1255003` (HTTP 400): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    #[doc(alias = "1255003")]
    MarshalError,
    /// `1255004` (HTTP 400): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    #[doc(alias = "1255004")]
    UmMarshalError,
    /// `1255005` (HTTP 400): ConvError
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

impl PatchAppTableFormFieldError {
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
            Self::WrongTableId,
            crate::ErrorFacts::new(
                1254004,
                400,
                "WrongTableId",
                "The table's id is wrong. Check `table_id`.",
                false,
            ),
        ),
        (
            Self::WrongViewId,
            crate::ErrorFacts::new(
                1254005,
                400,
                "WrongViewId",
                "The view's id is wrong. Check `view_id`.",
                false,
            ),
        ),
        (
            Self::WrongRecordId,
            crate::ErrorFacts::new(
                1254006,
                400,
                "WrongRecordId",
                "The record's id is wrong. Check `record_id`.",
                false,
            ),
        ),
        (
            Self::EmptyValue,
            crate::ErrorFacts::new(
                1254007,
                400,
                "EmptyValue",
                "A value is empty. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::EmptyView,
            crate::ErrorFacts::new(
                1254008,
                400,
                "EmptyView",
                "The view is empty. Check `view_id`, and that the view has data.",
                false,
            ),
        ),
        (
            Self::WrongFieldId,
            crate::ErrorFacts::new(
                1254009,
                400,
                "WrongFieldId",
                "The field's id is wrong. Check `field_id`.",
                false,
            ),
        ),
        (
            Self::ReqConvError,
            crate::ErrorFacts::new(
                1254010,
                400,
                "ReqConvError",
                "The request could not be read. Check the types and forms of its parameters.",
                false,
            ),
        ),
        (
            Self::FieldTypeIsNotSupported,
            crate::ErrorFacts::new(
                1254012,
                400,
                "The field type is not supported.",
                "The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.",
                false,
            ),
        ),
        (
            Self::InvalidSort,
            crate::ErrorFacts::new(
                1254016,
                400,
                "InvalidSort",
                "The order is wrong. Check `sort`.",
                false,
            ),
        ),
        (
            Self::InvalidFilter,
            crate::ErrorFacts::new(
                1254018,
                400,
                "InvalidFilter",
                "The filter is wrong. Check `filter`.",
                false,
            ),
        ),
        (
            Self::InvalidViewType,
            crate::ErrorFacts::new(
                1254019,
                400,
                "InvalidViewType",
                "The type of view is not valid. Check `view_type`.",
                false,
            ),
        ),
        (
            Self::ViewNameDuplicated,
            crate::ErrorFacts::new(
                1254020,
                400,
                "ViewNameDuplicated",
                "There is a view of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::EmptyViewName,
            crate::ErrorFacts::new(
                1254021,
                400,
                "EmptyViewName",
                "The name of the view is empty. Send one.",
                false,
            ),
        ),
        (
            Self::InvalidViewName,
            crate::ErrorFacts::new(
                1254022,
                400,
                "InvalidViewName",
                "The name of the view is not valid. Check its length and leave out `[` and `]`.",
                false,
            ),
        ),
        (
            Self::TooLargeResponse,
            crate::ErrorFacts::new(
                1254030,
                400,
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
                404,
                "BaseTokenNotFound",
                "The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.",
                false,
            ),
        ),
        (
            Self::TableIdNotFound,
            crate::ErrorFacts::new(
                1254041,
                404,
                "TableIdNotFound",
                "The table does not exist. Check `table_id`.",
                false,
            ),
        ),
        (
            Self::ViewIdNotFound,
            crate::ErrorFacts::new(
                1254042,
                404,
                "ViewIdNotFound",
                "The view does not exist. Check `view_id`.",
                false,
            ),
        ),
        (
            Self::RecordIdNotFound,
            crate::ErrorFacts::new(
                1254043,
                404,
                "RecordIdNotFound",
                "The record does not exist. Check `record_id`.",
                false,
            ),
        ),
        (
            Self::FieldIdNotFound,
            crate::ErrorFacts::new(
                1254044,
                404,
                "FieldIdNotFound",
                "The field does not exist. Check `field_id`.",
                false,
            ),
        ),
        (
            Self::FieldNameNotFound,
            crate::ErrorFacts::new(
                1254045,
                404,
                "FieldNameNotFound",
                "There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.",
                false,
            ),
        ),
        (
            Self::FormFieldNotFound,
            crate::ErrorFacts::new(
                1254049,
                404,
                "FormFieldNotFound",
                "The form has no such question. Check `field_id`.",
                false,
            ),
        ),
        (
            Self::TextFieldConvFail,
            crate::ErrorFacts::new(
                1254060,
                400,
                "TextFieldConvFail",
                "A value does not fit a text field. Send text.",
                false,
            ),
        ),
        (
            Self::NumberFieldConvFail,
            crate::ErrorFacts::new(
                1254061,
                400,
                "NumberFieldConvFail",
                "A value does not fit a number field. Send a number.",
                false,
            ),
        ),
        (
            Self::SingleSelectFieldConvFail,
            crate::ErrorFacts::new(
                1254062,
                400,
                "SingleSelectFieldConvFail",
                "A value does not fit a field of a single option. Send text; options that come from another table cannot be set.",
                false,
            ),
        ),
        (
            Self::MultiSelectFieldConvFail,
            crate::ErrorFacts::new(
                1254063,
                400,
                "MultiSelectFieldConvFail",
                "A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.",
                false,
            ),
        ),
        (
            Self::DatetimeFieldConvFail,
            crate::ErrorFacts::new(
                1254064,
                400,
                "DatetimeFieldConvFail",
                "A value does not fit a date field. Send milliseconds since 1970.",
                false,
            ),
        ),
        (
            Self::CheckboxFieldConvFail,
            crate::ErrorFacts::new(
                1254065,
                400,
                "CheckboxFieldConvFail",
                "A value does not fit a checkbox. Send `true` or `false`.",
                false,
            ),
        ),
        (
            Self::UserFieldConvFail,
            crate::ErrorFacts::new(
                1254066,
                400,
                "UserFieldConvFail",
                "A value does not fit a person field. Send a list of objects with `id`, of the kind that `user_id_type` names and of the same app.",
                false,
            ),
        ),
        (
            Self::LinkFieldConvFail,
            crate::ErrorFacts::new(
                1254067,
                400,
                "LinkFieldConvFail",
                "A value does not fit a link field. Send a list of record ids.",
                false,
            ),
        ),
        (
            Self::TableExceedLimit,
            crate::ErrorFacts::new(
                1254100,
                400,
                "TableExceedLimit",
                "The base has too many tables and dashboards. Delete some, or use another base.",
                false,
            ),
        ),
        (
            Self::ViewExceedLimit,
            crate::ErrorFacts::new(
                1254101,
                400,
                "ViewExceedLimit",
                "The table has 200 views, which is the most; private ones count too. Delete some.",
                false,
            ),
        ),
        (
            Self::FileExceedLimit,
            crate::ErrorFacts::new(
                1254102,
                400,
                "FileExceedLimit",
                "There are too many files. Delete some, or use another place.",
                false,
            ),
        ),
        (
            Self::RecordExceedLimit,
            crate::ErrorFacts::new(
                1254103,
                400,
                "RecordExceedLimit",
                "The table has too many records. Delete some, or use another table.",
                false,
            ),
        ),
        (
            Self::RecordAddOnceExceedLimit,
            crate::ErrorFacts::new(
                1254104,
                400,
                "RecordAddOnceExceedLimit",
                "Too many records were sent at once. Send them in smaller parts, of 500 for example.",
                false,
            ),
        ),
        (
            Self::TooLargeCell,
            crate::ErrorFacts::new(
                1254130,
                400,
                "TooLargeCell",
                "A value is too large for a cell. Shorten it.",
                false,
            ),
        ),
        (
            Self::TooManyRequest,
            crate::ErrorFacts::new(
                1254290,
                429,
                "TooManyRequest",
                "Too many requests. Slow down and try again later.",
                true,
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
            Self::InternalError,
            crate::ErrorFacts::new(
                1255001,
                400,
                "InternalError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::RpcError,
            crate::ErrorFacts::new(
                1255002,
                400,
                "RpcError",
                "The system failed. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(
                1255003,
                400,
                "MarshalError",
                "The system could not write the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(
                1255004,
                400,
                "UmMarshalError",
                "The system could not read the data. Ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::ConvError,
            crate::ErrorFacts::new(
                1255005,
                400,
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

crate::error_enum!(PatchAppTableFormFieldError);
