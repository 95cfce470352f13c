// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_table_view`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates a view of a table of a base.
///
/// `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:view:write_only`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppTableView {
    /// The base.
    ///
    /// Length: at least 1. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    #[serde(skip)]
    pub app_token: String,
    /// The table of the base.
    ///
    /// Example: `tblsRc9GRRXKqhvW`.
    #[serde(skip)]
    pub table_id: String,
    /// The name of the view.
    ///
    /// Example: `表格视图 1`.
    pub view_name: String,
    /// The type of the view.
    ///
    /// Example: `grid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_type: Option<ViewType>,
}

impl CreateAppTableView {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        view_name: impl Into<String>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            view_name: view_name.into(),
            view_type: None,
        }
    }

    /// Sets [`view_type`](Self#structfield.view_type).
    #[must_use]
    pub fn view_type(mut self, view_type: impl Into<ViewType>) -> Self {
        self.view_type = Some(view_type.into());
        self
    }
}

impl crate::Endpoint for CreateAppTableView {
    type Response = CreateAppTableViewResponse;
    type Error = CreateAppTableViewError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_view.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone()), ("table_id", self.table_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_table_view.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppTableViewResponse {
    /// The view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view: Option<AppTableView>,
}

/// What `bitable.v1.app_table_view.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAppTableViewError {
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
    /// `1254016` (HTTP 200): InvalidSort
    ///
    /// The order is wrong. Check `sort`.
    #[doc(alias = "1254016")]
    InvalidSort,
    /// `1254018` (HTTP 200): InvalidFilter
    ///
    /// The filter is wrong. Check `filter`.
    #[doc(alias = "1254018")]
    InvalidFilter,
    /// `1254019` (HTTP 200): InvalidViewType
    ///
    /// The type of view is not valid. Check `view_type`.
    #[doc(alias = "1254019")]
    InvalidViewType,
    /// `1254020` (HTTP 200): ViewNameDuplicated
    ///
    /// There is a view of this name already. Use another name.
    #[doc(alias = "1254020")]
    ViewNameDuplicated,
    /// `1254021` (HTTP 200): EmptyViewName
    ///
    /// The name of the view is empty. Send one.
    #[doc(alias = "1254021")]
    EmptyViewName,
    /// `1254022` (HTTP 200): InvalidViewName
    ///
    /// The name of the view is not valid. Check its length and leave out `[` and `]`.
    #[doc(alias = "1254022")]
    InvalidViewName,
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
    /// `1254045` (HTTP 200): FieldNameNotFound
    ///
    /// There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.
    #[doc(alias = "1254045")]
    FieldNameNotFound,
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
    /// `1254302` (HTTP 403): RolePermNotAllow
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    #[doc(alias = "1254302")]
    RolePermNotAllow,
    /// `1254304` (HTTP 403): PermNotAllow
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    PermNotAllow,
    /// `1254306` (HTTP 403): The tenant or base owner is subject to base plan limits.
    ///
    /// The plan of the tenant or of the base's owner allows no more, or the system failed. Ask the administrator for a larger plan.
    #[doc(alias = "1254306")]
    TenantBaseOwnerSubjectBasePlan,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    #[doc(alias = "1254607")]
    DataNotReadyTryAgainLater,
    /// `1254608` (HTTP 403): ReqRecommited
    ///
    /// The same request was sent again. Check whether the first one worked; otherwise try again later.
    #[doc(alias = "1254608")]
    ReqRecommited,
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

impl CreateAppTableViewError {
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
            Self::InvalidSort,
            crate::ErrorFacts::new(
                1254016,
                200,
                "InvalidSort",
                "The order is wrong. Check `sort`.",
                false,
            ),
        ),
        (
            Self::InvalidFilter,
            crate::ErrorFacts::new(
                1254018,
                200,
                "InvalidFilter",
                "The filter is wrong. Check `filter`.",
                false,
            ),
        ),
        (
            Self::InvalidViewType,
            crate::ErrorFacts::new(
                1254019,
                200,
                "InvalidViewType",
                "The type of view is not valid. Check `view_type`.",
                false,
            ),
        ),
        (
            Self::ViewNameDuplicated,
            crate::ErrorFacts::new(
                1254020,
                200,
                "ViewNameDuplicated",
                "There is a view of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::EmptyViewName,
            crate::ErrorFacts::new(
                1254021,
                200,
                "EmptyViewName",
                "The name of the view is empty. Send one.",
                false,
            ),
        ),
        (
            Self::InvalidViewName,
            crate::ErrorFacts::new(
                1254022,
                200,
                "InvalidViewName",
                "The name of the view is not valid. Check its length and leave out `[` and `]`.",
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
            Self::FieldNameNotFound,
            crate::ErrorFacts::new(
                1254045,
                200,
                "FieldNameNotFound",
                "There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.",
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
            Self::RolePermNotAllow,
            crate::ErrorFacts::new(
                1254302,
                403,
                "RolePermNotAllow",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
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
            Self::TenantBaseOwnerSubjectBasePlan,
            crate::ErrorFacts::new(
                1254306,
                403,
                "The tenant or base owner is subject to base plan limits.",
                "The plan of the tenant or of the base's owner allows no more, or the system failed. Ask the administrator for a larger plan.",
                false,
            ),
        ),
        (
            Self::DataNotReadyTryAgainLater,
            crate::ErrorFacts::new(
                1254607,
                400,
                "Data not ready, please try again later",
                "The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.",
                false,
            ),
        ),
        (
            Self::ReqRecommited,
            crate::ErrorFacts::new(
                1254608,
                403,
                "ReqRecommited",
                "The same request was sent again. Check whether the first one worked; otherwise try again later.",
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

crate::error_enum!(CreateAppTableViewError);

/// Deletes a view of a table of a base.
///
/// `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:view:write_only`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteAppTableView {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    #[serde(skip)]
    pub app_token: String,
    /// The table of the base.
    ///
    /// Example: `tblsRc9GRRXKqhvW`.
    #[serde(skip)]
    pub table_id: String,
    /// The view of the table.
    ///
    /// Example: `vewTpR1urY`.
    #[serde(skip)]
    pub view_id: String,
}

impl DeleteAppTableView {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        view_id: impl Into<String>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            view_id: view_id.into(),
        }
    }
}

impl crate::Endpoint for DeleteAppTableView {
    type Response = DeleteAppTableViewResponse;
    type Error = DeleteAppTableViewError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_view.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("app_token", self.app_token.clone()), ("table_id", self.table_id.clone()),
            ("view_id", self.view_id.clone())
        ]
    }
}

/// What `bitable.v1.app_table_view.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteAppTableViewResponse {}
/// What `bitable.v1.app_table_view.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteAppTableViewError {
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
    /// `1254016` (HTTP 200): InvalidSort
    ///
    /// The order is wrong. Check `sort`.
    #[doc(alias = "1254016")]
    InvalidSort,
    /// `1254018` (HTTP 200): InvalidFilter
    ///
    /// The filter is wrong. Check `filter`.
    #[doc(alias = "1254018")]
    InvalidFilter,
    /// `1254019` (HTTP 200): InvalidViewType
    ///
    /// The type of view is not valid. Check `view_type`.
    #[doc(alias = "1254019")]
    InvalidViewType,
    /// `1254020` (HTTP 200): ViewNameDuplicated
    ///
    /// There is a view of this name already. Use another name.
    #[doc(alias = "1254020")]
    ViewNameDuplicated,
    /// `1254021` (HTTP 200): EmptyViewName
    ///
    /// The name of the view is empty. Send one.
    #[doc(alias = "1254021")]
    EmptyViewName,
    /// `1254022` (HTTP 200): InvalidViewName
    ///
    /// The name of the view is not valid. Check its length and leave out `[` and `]`.
    #[doc(alias = "1254022")]
    InvalidViewName,
    /// `1254023` (HTTP 200): LastViewDeleteForbidden
    ///
    /// This is the last view of the table, which cannot be deleted. Create another one first.
    #[doc(alias = "1254023")]
    LastViewDeleteForbidden,
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
    /// `1254045` (HTTP 200): FieldNameNotFound
    ///
    /// There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.
    #[doc(alias = "1254045")]
    FieldNameNotFound,
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
    /// `1254302` (HTTP 403): RolePermNotAllow
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    #[doc(alias = "1254302")]
    RolePermNotAllow,
    /// `1254304` (HTTP 403): PermNotAllow
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    PermNotAllow,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    #[doc(alias = "1254607")]
    DataNotReadyTryAgainLater,
    /// `1254608` (HTTP 403): ReqRecommited
    ///
    /// The same request was sent again. Check whether the first one worked; otherwise try again later.
    #[doc(alias = "1254608")]
    ReqRecommited,
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

impl DeleteAppTableViewError {
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
            Self::InvalidSort,
            crate::ErrorFacts::new(
                1254016,
                200,
                "InvalidSort",
                "The order is wrong. Check `sort`.",
                false,
            ),
        ),
        (
            Self::InvalidFilter,
            crate::ErrorFacts::new(
                1254018,
                200,
                "InvalidFilter",
                "The filter is wrong. Check `filter`.",
                false,
            ),
        ),
        (
            Self::InvalidViewType,
            crate::ErrorFacts::new(
                1254019,
                200,
                "InvalidViewType",
                "The type of view is not valid. Check `view_type`.",
                false,
            ),
        ),
        (
            Self::ViewNameDuplicated,
            crate::ErrorFacts::new(
                1254020,
                200,
                "ViewNameDuplicated",
                "There is a view of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::EmptyViewName,
            crate::ErrorFacts::new(
                1254021,
                200,
                "EmptyViewName",
                "The name of the view is empty. Send one.",
                false,
            ),
        ),
        (
            Self::InvalidViewName,
            crate::ErrorFacts::new(
                1254022,
                200,
                "InvalidViewName",
                "The name of the view is not valid. Check its length and leave out `[` and `]`.",
                false,
            ),
        ),
        (
            Self::LastViewDeleteForbidden,
            crate::ErrorFacts::new(
                1254023,
                200,
                "LastViewDeleteForbidden",
                "This is the last view of the table, which cannot be deleted. Create another one first.",
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
            Self::FieldNameNotFound,
            crate::ErrorFacts::new(
                1254045,
                200,
                "FieldNameNotFound",
                "There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.",
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
            Self::RolePermNotAllow,
            crate::ErrorFacts::new(
                1254302,
                403,
                "RolePermNotAllow",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
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
            Self::DataNotReadyTryAgainLater,
            crate::ErrorFacts::new(
                1254607,
                400,
                "Data not ready, please try again later",
                "The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.",
                false,
            ),
        ),
        (
            Self::ReqRecommited,
            crate::ErrorFacts::new(
                1254608,
                403,
                "ReqRecommited",
                "The same request was sent again. Check whether the first one worked; otherwise try again later.",
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

crate::error_enum!(DeleteAppTableViewError);

/// Returns one view of a table of a base, with its filter and hidden fields.
///
/// `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:view:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetAppTableView {
    /// The base.
    ///
    /// Length: at least 1. Example: `bascnCMII2ORej2RItqpZZUNMIe`.
    #[serde(skip)]
    pub app_token: String,
    /// The table of the base.
    ///
    /// Example: `tblsRc9GRRXKqhvW`.
    #[serde(skip)]
    pub table_id: String,
    /// The view of the table.
    ///
    /// Example: `vewTpR1urY`.
    #[serde(skip)]
    pub view_id: String,
}

impl GetAppTableView {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        view_id: impl Into<String>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            view_id: view_id.into(),
        }
    }
}

impl crate::Endpoint for GetAppTableView {
    type Response = GetAppTableViewResponse;
    type Error = GetAppTableViewError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_view.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("app_token", self.app_token.clone()), ("table_id", self.table_id.clone()),
            ("view_id", self.view_id.clone())
        ]
    }
}

/// What `bitable.v1.app_table_view.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetAppTableViewResponse {
    /// The view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view: Option<GetAppTableViewView>,
}

/// What `bitable.v1.app_table_view.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAppTableViewError {
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
    /// `1254032` (HTTP 400): The role name is invalid, please modify it.
    ///
    /// The name of the role is not valid. Use another one.
    #[doc(alias = "1254032")]
    RoleNameInvalidModify,
    /// `1254033` (HTTP 400): The role name is duplicated, please modify it.
    ///
    /// There is a role of this name already. Use another name.
    #[doc(alias = "1254033")]
    RoleNameDuplicatedModify,
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
    /// `1254047` (HTTP 404): Role id is not found.
    ///
    /// The role does not exist. Check `role_id`.
    #[doc(alias = "1254047")]
    RoleIdIsNotFound,
    /// `1254048` (HTTP 400): MemberNotFound
    ///
    /// The member does not exist. Check `member_id`, and that it fits `member_id_type`.
    #[doc(alias = "1254048")]
    MemberNotFound,
    /// `1254049` (HTTP 404): Form field is not found.
    ///
    /// The form has no such question. Check `field_id`.
    #[doc(alias = "1254049")]
    FormFieldIsNotFound,
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
    /// `1254110` (HTTP 400): Role exceeds limit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    #[doc(alias = "1254110")]
    RoleExceedsLimit,
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
    /// `1254607` (HTTP 400): Data not ready, please try again later.
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    #[doc(alias = "1254607")]
    DataNotReadyTryAgainLater,
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

impl GetAppTableViewError {
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
            Self::RoleNameInvalidModify,
            crate::ErrorFacts::new(
                1254032,
                400,
                "The role name is invalid, please modify it.",
                "The name of the role is not valid. Use another one.",
                false,
            ),
        ),
        (
            Self::RoleNameDuplicatedModify,
            crate::ErrorFacts::new(
                1254033,
                400,
                "The role name is duplicated, please modify it.",
                "There is a role of this name already. Use another name.",
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
            Self::RoleIdIsNotFound,
            crate::ErrorFacts::new(
                1254047,
                404,
                "Role id is not found.",
                "The role does not exist. Check `role_id`.",
                false,
            ),
        ),
        (
            Self::MemberNotFound,
            crate::ErrorFacts::new(
                1254048,
                400,
                "MemberNotFound",
                "The member does not exist. Check `member_id`, and that it fits `member_id_type`.",
                false,
            ),
        ),
        (
            Self::FormFieldIsNotFound,
            crate::ErrorFacts::new(
                1254049,
                404,
                "Form field is not found.",
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
            Self::RoleExceedsLimit,
            crate::ErrorFacts::new(
                1254110,
                400,
                "Role exceeds limit",
                "The base has 30 roles, which is the most. Delete one.",
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
            Self::DataNotReadyTryAgainLater,
            crate::ErrorFacts::new(
                1254607,
                400,
                "Data not ready, please try again later.",
                "The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.",
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

crate::error_enum!(GetAppTableViewError);

/// Lists the views of a table of a base.
///
/// `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:view:read`, `bitable:app`, `bitable:app:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppTableView {
    /// The base.
    ///
    /// Length: at least 1. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    #[serde(skip)]
    pub app_token: String,
    /// The table of the base.
    ///
    /// Example: `tblsRc9GRRXKqhvW`.
    #[serde(skip)]
    pub table_id: String,
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
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl ListAppTableView {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>, table_id: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            page_size: None,
            page_token: None,
            user_id_type: None,
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

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for ListAppTableView {
    type Response = ListAppTableViewResponse;
    type Error = ListAppTableViewError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_view.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone()), ("table_id", self.table_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("user_id_type", &self.user_id_type);
    }
}

impl crate::Paged for ListAppTableView {
    type Item = ListAppTableViewItem;
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

/// What `bitable.v1.app_table_view.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppTableViewResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ListAppTableViewItem>>,
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

/// What `bitable.v1.app_table_view.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListAppTableViewError {
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
    /// `1254016` (HTTP 200): InvalidSort
    ///
    /// The order is wrong. Check `sort`.
    #[doc(alias = "1254016")]
    InvalidSort,
    /// `1254018` (HTTP 200): InvalidFilter
    ///
    /// The filter is wrong. Check `filter`.
    #[doc(alias = "1254018")]
    InvalidFilter,
    /// `1254019` (HTTP 200): InvalidViewType
    ///
    /// The type of view is not valid. Check `view_type`.
    #[doc(alias = "1254019")]
    InvalidViewType,
    /// `1254020` (HTTP 200): ViewNameDuplicated
    ///
    /// There is a view of this name already. Use another name.
    #[doc(alias = "1254020")]
    ViewNameDuplicated,
    /// `1254021` (HTTP 200): EmptyViewName
    ///
    /// The name of the view is empty. Send one.
    #[doc(alias = "1254021")]
    EmptyViewName,
    /// `1254022` (HTTP 200): InvalidViewName
    ///
    /// The name of the view is not valid. Check its length and leave out `[` and `]`.
    #[doc(alias = "1254022")]
    InvalidViewName,
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
    /// `1254045` (HTTP 200): FieldNameNotFound
    ///
    /// There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.
    #[doc(alias = "1254045")]
    FieldNameNotFound,
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
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    #[doc(alias = "1254302")]
    PermissionDenied,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    #[doc(alias = "1254607")]
    DataNotReadyTryAgainLater,
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

impl ListAppTableViewError {
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
            Self::InvalidSort,
            crate::ErrorFacts::new(
                1254016,
                200,
                "InvalidSort",
                "The order is wrong. Check `sort`.",
                false,
            ),
        ),
        (
            Self::InvalidFilter,
            crate::ErrorFacts::new(
                1254018,
                200,
                "InvalidFilter",
                "The filter is wrong. Check `filter`.",
                false,
            ),
        ),
        (
            Self::InvalidViewType,
            crate::ErrorFacts::new(
                1254019,
                200,
                "InvalidViewType",
                "The type of view is not valid. Check `view_type`.",
                false,
            ),
        ),
        (
            Self::ViewNameDuplicated,
            crate::ErrorFacts::new(
                1254020,
                200,
                "ViewNameDuplicated",
                "There is a view of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::EmptyViewName,
            crate::ErrorFacts::new(
                1254021,
                200,
                "EmptyViewName",
                "The name of the view is empty. Send one.",
                false,
            ),
        ),
        (
            Self::InvalidViewName,
            crate::ErrorFacts::new(
                1254022,
                200,
                "InvalidViewName",
                "The name of the view is not valid. Check its length and leave out `[` and `]`.",
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
            Self::FieldNameNotFound,
            crate::ErrorFacts::new(
                1254045,
                200,
                "FieldNameNotFound",
                "There is no field of this name, or the caller may not see it. Compare with the list of fields, and check advanced permissions.",
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
            Self::DataNotReadyTryAgainLater,
            crate::ErrorFacts::new(
                1254607,
                400,
                "Data not ready, please try again later",
                "The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.",
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

crate::error_enum!(ListAppTableViewError);

/// Updates the name, filter, hidden fields and hierarchy of a view of a table of a base.
///
/// `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:view:write_only`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchAppTableView {
    /// The base.
    ///
    /// Length: at least 1. Example: `bascng7vrxcxpig7geggXiCtadY`.
    #[serde(skip)]
    pub app_token: String,
    /// The table of the base.
    ///
    /// Example: `tblsRc9GRRXKqhvW`.
    #[serde(skip)]
    pub table_id: String,
    /// The view of the table.
    ///
    /// Example: `vewTpR1urY`.
    #[serde(skip)]
    pub view_id: String,
    /// The name of the view.
    ///
    /// Example: `表格视图 1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_name: Option<String>,
    /// The settings that the type asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<AppTableViewProperty>,
}

impl PatchAppTableView {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        view_id: impl Into<String>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            view_id: view_id.into(),
            view_name: None,
            property: None,
        }
    }

    /// Sets [`view_name`](Self#structfield.view_name).
    #[must_use]
    pub fn view_name(mut self, view_name: impl Into<String>) -> Self {
        self.view_name = Some(view_name.into());
        self
    }

    /// Sets [`property`](Self#structfield.property).
    #[must_use]
    pub fn property(mut self, property: AppTableViewProperty) -> Self {
        self.property = Some(property);
        self
    }
}

impl crate::Endpoint for PatchAppTableView {
    type Response = PatchAppTableViewResponse;
    type Error = PatchAppTableViewError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_view.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("app_token", self.app_token.clone()), ("table_id", self.table_id.clone()),
            ("view_id", self.view_id.clone())
        ]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_table_view.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchAppTableViewResponse {
    /// The view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view: Option<PatchAppTableViewView>,
}

/// What `bitable.v1.app_table_view.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchAppTableViewError {
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
    /// `1254012` (HTTP 400): UnsupportedFieldType
    ///
    /// The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.
    #[doc(alias = "1254012")]
    UnsupportedFieldType,
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
    /// `1254032` (HTTP 400): The role name is invalid, please modify it.
    ///
    /// The name of the role is not valid. Use another one.
    #[doc(alias = "1254032")]
    RoleNameInvalidModify,
    /// `1254033` (HTTP 400): The role name is duplicated, please modify it.
    ///
    /// There is a role of this name already. Use another name.
    #[doc(alias = "1254033")]
    RoleNameDuplicatedModify,
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
    /// `1254047` (HTTP 404): Role id is not found.
    ///
    /// The role does not exist. Check `role_id`.
    #[doc(alias = "1254047")]
    RoleIdIsNotFound,
    /// `1254048` (HTTP 400): MemberNotFound
    ///
    /// The member does not exist. Check `member_id`, and that it fits `member_id_type`.
    #[doc(alias = "1254048")]
    MemberNotFound,
    /// `1254049` (HTTP 404): Form field is not found.
    ///
    /// The form has no such question. Check `field_id`.
    #[doc(alias = "1254049")]
    FormFieldIsNotFound,
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
    /// `1254110` (HTTP 400): Role exceeds limit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    #[doc(alias = "1254110")]
    RoleExceedsLimit,
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
    /// `1254306` (HTTP 403): InternalError
    ///
    /// The plan of the tenant or of the base's owner allows no more, or the system failed. Ask the administrator for a larger plan.
    #[doc(alias = "1254306")]
    InternalError,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    #[doc(alias = "1254607")]
    DataNotReadyTryAgainLater,
    /// `1254608` (HTTP 403): Same API requests are submitted repeatedly.
    ///
    /// The same request was sent again. Check whether the first one worked; otherwise try again later.
    #[doc(alias = "1254608")]
    SameApiRequestsAreSubmittedRepeatedly,
    /// `1255001` (HTTP 500): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255001")]
    RpcError,
    /// `1255002` (HTTP 500): MarshalError
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1255002")]
    MarshalError,
    /// `1255003` (HTTP 500): UmMarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    #[doc(alias = "1255003")]
    UmMarshalError,
    /// `1255004` (HTTP 500): ConvError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    #[doc(alias = "1255004")]
    ConvError1255004,
    /// `1255005` (HTTP 500): ConvError
    ///
    /// The system could not convert the data. Try again; ask the support if it stays so.
    #[doc(alias = "1255005")]
    ConvError1255005,
    /// `1255040` (HTTP 504): Request timed out, please try again later.
    ///
    /// The request timed out. Try again later.
    #[doc(alias = "1255040")]
    TimedOutTryAgainLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PatchAppTableViewError {
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
            Self::UnsupportedFieldType,
            crate::ErrorFacts::new(
                1254012,
                400,
                "UnsupportedFieldType",
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
            Self::RoleNameInvalidModify,
            crate::ErrorFacts::new(
                1254032,
                400,
                "The role name is invalid, please modify it.",
                "The name of the role is not valid. Use another one.",
                false,
            ),
        ),
        (
            Self::RoleNameDuplicatedModify,
            crate::ErrorFacts::new(
                1254033,
                400,
                "The role name is duplicated, please modify it.",
                "There is a role of this name already. Use another name.",
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
            Self::RoleIdIsNotFound,
            crate::ErrorFacts::new(
                1254047,
                404,
                "Role id is not found.",
                "The role does not exist. Check `role_id`.",
                false,
            ),
        ),
        (
            Self::MemberNotFound,
            crate::ErrorFacts::new(
                1254048,
                400,
                "MemberNotFound",
                "The member does not exist. Check `member_id`, and that it fits `member_id_type`.",
                false,
            ),
        ),
        (
            Self::FormFieldIsNotFound,
            crate::ErrorFacts::new(
                1254049,
                404,
                "Form field is not found.",
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
            Self::RoleExceedsLimit,
            crate::ErrorFacts::new(
                1254110,
                400,
                "Role exceeds limit",
                "The base has 30 roles, which is the most. Delete one.",
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
                1254306,
                403,
                "InternalError",
                "The plan of the tenant or of the base's owner allows no more, or the system failed. Ask the administrator for a larger plan.",
                false,
            ),
        ),
        (
            Self::DataNotReadyTryAgainLater,
            crate::ErrorFacts::new(
                1254607,
                400,
                "Data not ready, please try again later",
                "The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.",
                false,
            ),
        ),
        (
            Self::SameApiRequestsAreSubmittedRepeatedly,
            crate::ErrorFacts::new(
                1254608,
                403,
                "Same API requests are submitted repeatedly.",
                "The same request was sent again. Check whether the first one worked; otherwise try again later.",
                false,
            ),
        ),
        (
            Self::RpcError,
            crate::ErrorFacts::new(
                1255001,
                500,
                "RpcError",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(
                1255002,
                500,
                "MarshalError",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(
                1255003,
                500,
                "UmMarshalError",
                "The system could not write the data. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::ConvError1255004,
            crate::ErrorFacts::new(
                1255004,
                500,
                "ConvError",
                "The system could not read the data. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::ConvError1255005,
            crate::ErrorFacts::new(
                1255005,
                500,
                "ConvError",
                "The system could not convert the data. Try again; ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::TimedOutTryAgainLater,
            crate::ErrorFacts::new(
                1255040,
                504,
                "Request timed out, please try again later.",
                "The request timed out. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(PatchAppTableViewError);
