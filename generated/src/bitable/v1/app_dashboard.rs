// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_dashboard`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Copies a dashboard within a base under a new name.
///
/// `POST /open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:dashboard:copy`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/copy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CopyAppDashboard {
    /// The base.
    ///
    /// Example: `basbcldP5xZeskcHDFZQfeToydb`.
    #[serde(skip)]
    pub app_token: String,
    /// The block.
    ///
    /// Example: `blkEsvEEaNllY2UV`.
    #[serde(skip)]
    pub block_id: String,
    /// The name of the new dashboard.
    ///
    /// Example: `New Dashboard`.
    pub name: String,
}

impl CopyAppDashboard {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        block_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            block_id: block_id.into(),
            name: name.into(),
        }
    }
}

impl crate::Endpoint for CopyAppDashboard {
    type Response = CopyAppDashboardResponse;
    type Error = CopyAppDashboardError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_dashboard.copy",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone()), ("block_id", self.block_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_dashboard.copy` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CopyAppDashboardResponse {
    /// The block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_id: Option<String>,
    /// The name of the new dashboard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// What `bitable.v1.app_dashboard.copy` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopyAppDashboardError {
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
    /// `1254032` (HTTP 400): Invalid role name, make sure that it complies with the specification.
    ///
    /// The name of the role is not valid. Use another one.
    #[doc(alias = "1254032")]
    InvalidRoleNameMakeSureComplies,
    /// `1254033` (HTTP 400): Duplicated role name, use another name instead.
    ///
    /// There is a role of this name already. Use another name.
    #[doc(alias = "1254033")]
    DuplicatedRoleNameUseAnotherName,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    #[doc(alias = "1254036")]
    BaseCopyingTryAgainLater,
    /// `1254038` (HTTP 400): Invalid name, make sure that it complies with the specification.
    #[doc(alias = "1254038")]
    InvalidNameMakeSureCompliesSpecification,
    /// `1254039` (HTTP 400): Duplicated name, use another name instead.
    #[doc(alias = "1254039")]
    DuplicatedNameUseAnotherNameInstead,
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
    /// `1254050` (HTTP 404): Source block is not found.
    #[doc(alias = "1254050")]
    SourceBlockIsNotFound,
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

impl CopyAppDashboardError {
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
            Self::InvalidRoleNameMakeSureComplies,
            crate::ErrorFacts::new(
                1254032,
                400,
                "Invalid role name, make sure that it complies with the specification.",
                "The name of the role is not valid. Use another one.",
                false,
            ),
        ),
        (
            Self::DuplicatedRoleNameUseAnotherName,
            crate::ErrorFacts::new(
                1254033,
                400,
                "Duplicated role name, use another name instead.",
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
            Self::InvalidNameMakeSureCompliesSpecification,
            crate::ErrorFacts::new(
                1254038,
                400,
                "Invalid name, make sure that it complies with the specification.",
                "",
                false,
            ),
        ),
        (
            Self::DuplicatedNameUseAnotherNameInstead,
            crate::ErrorFacts::new(
                1254039,
                400,
                "Duplicated name, use another name instead.",
                "",
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
            Self::SourceBlockIsNotFound,
            crate::ErrorFacts::new(1254050, 404, "Source block is not found.", "", false),
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

crate::error_enum!(CopyAppDashboardError);

/// Lists the dashboards of a base.
///
/// `GET /open-apis/bitable/v1/apps/:app_token/dashboards`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:dashboard:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-dashboard/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppDashboard {
    /// The base.
    ///
    /// Example: `bascng7vrxcxpig7geggXiCtadY`.
    #[serde(skip)]
    pub app_token: String,
    /// How many items a page holds at most.
    ///
    /// Range: at most `500`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `blknkqrP3RqUkcAW`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl ListAppDashboard {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
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

impl crate::Endpoint for ListAppDashboard {
    type Response = ListAppDashboardResponse;
    type Error = ListAppDashboardError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_dashboard.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/dashboards",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for ListAppDashboard {
    type Item = AppDashboard;
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
        response.dashboards.unwrap_or_default()
    }
}

/// What `bitable.v1.app_dashboard.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppDashboardResponse {
    /// The dashboards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dashboards: Option<Vec<AppDashboard>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `bitable.v1.app_dashboard.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListAppDashboardError {
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
    /// `1254011` (HTTP 400): The page_size must be between 0 and 100.
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "1254011")]
    PageSizeMustBetween0100,
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
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    #[doc(alias = "1254032")]
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// There is a role of this name already. Use another name.
    #[doc(alias = "1254033")]
    RoleNameDuplicated,
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
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    #[doc(alias = "1254047")]
    RoleIdNotFound,
    /// `1254048` (HTTP 400): MemberNotFound
    ///
    /// The member does not exist. Check `member_id`, and that it fits `member_id_type`.
    #[doc(alias = "1254048")]
    MemberNotFound,
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
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    #[doc(alias = "1254110")]
    RoleExceedLimit,
    /// `1254130` (HTTP 400): TooLargeCell
    ///
    /// A value is too large for a cell. Shorten it.
    #[doc(alias = "1254130")]
    TooLargeCell,
    /// `1254200` (HTTP 500): internal error
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

impl ListAppDashboardError {
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
            Self::PageSizeMustBetween0100,
            crate::ErrorFacts::new(
                1254011,
                400,
                "The page_size must be between 0 and 100.",
                "The page size is not allowed. Check `page_size`.",
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
            Self::InvalidRoleName,
            crate::ErrorFacts::new(
                1254032,
                400,
                "InvalidRoleName",
                "The name of the role is not valid. Use another one.",
                false,
            ),
        ),
        (
            Self::RoleNameDuplicated,
            crate::ErrorFacts::new(
                1254033,
                400,
                "RoleNameDuplicated",
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
            Self::RoleIdNotFound,
            crate::ErrorFacts::new(
                1254047,
                404,
                "RoleIdNotFound",
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
            Self::RoleExceedLimit,
            crate::ErrorFacts::new(
                1254110,
                400,
                "RoleExceedLimit",
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
            Self::InternalError1254200,
            crate::ErrorFacts::new(
                1254200,
                500,
                "internal error",
                "The system failed. Ask the support if it stays so.",
                true,
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

crate::error_enum!(ListAppDashboardError);
