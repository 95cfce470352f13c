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
    #[doc(alias = "1254000")]
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    #[doc(alias = "1254001")]
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    #[doc(alias = "1254002")]
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    #[doc(alias = "1254003")]
    WrongBaseToken,
    /// `1254004` (HTTP 200): WrongTableId
    #[doc(alias = "1254004")]
    WrongTableId,
    /// `1254005` (HTTP 200): WrongViewId
    #[doc(alias = "1254005")]
    WrongViewId,
    /// `1254006` (HTTP 200): WrongRecordId
    #[doc(alias = "1254006")]
    WrongRecordId,
    /// `1254007` (HTTP 200): EmptyValue
    #[doc(alias = "1254007")]
    EmptyValue,
    /// `1254008` (HTTP 200): EmptyView
    #[doc(alias = "1254008")]
    EmptyView,
    /// `1254009` (HTTP 200): WrongFieldId
    #[doc(alias = "1254009")]
    WrongFieldId,
    /// `1254010` (HTTP 200): ReqConvError
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254016` (HTTP 200): InvalidSort
    #[doc(alias = "1254016")]
    InvalidSort,
    /// `1254018` (HTTP 200): InvalidFilter
    #[doc(alias = "1254018")]
    InvalidFilter,
    /// `1254019` (HTTP 200): InvalidViewType
    #[doc(alias = "1254019")]
    InvalidViewType,
    /// `1254020` (HTTP 200): ViewNameDuplicated
    #[doc(alias = "1254020")]
    ViewNameDuplicated,
    /// `1254021` (HTTP 200): EmptyViewName
    #[doc(alias = "1254021")]
    EmptyViewName,
    /// `1254022` (HTTP 200): InvalidViewName
    #[doc(alias = "1254022")]
    InvalidViewName,
    /// `1254030` (HTTP 200): TooLargeResponse
    #[doc(alias = "1254030")]
    TooLargeResponse,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    #[doc(alias = "1254036")]
    BaseCopyingTryAgainLater,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254041` (HTTP 200): TableIdNotFound
    #[doc(alias = "1254041")]
    TableIdNotFound,
    /// `1254042` (HTTP 200): ViewIdNotFound
    #[doc(alias = "1254042")]
    ViewIdNotFound,
    /// `1254043` (HTTP 200): RecordIdNotFound
    #[doc(alias = "1254043")]
    RecordIdNotFound,
    /// `1254044` (HTTP 200): FieldIdNotFound
    #[doc(alias = "1254044")]
    FieldIdNotFound,
    /// `1254045` (HTTP 200): FieldNameNotFound
    #[doc(alias = "1254045")]
    FieldNameNotFound,
    /// `1254060` (HTTP 200): TextFieldConvFail
    #[doc(alias = "1254060")]
    TextFieldConvFail,
    /// `1254061` (HTTP 200): NumberFieldConvFail
    #[doc(alias = "1254061")]
    NumberFieldConvFail,
    /// `1254062` (HTTP 200): SingleSelectFieldConvFail
    #[doc(alias = "1254062")]
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 200): MultiSelectFieldConvFail
    #[doc(alias = "1254063")]
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 200): DatetimeFieldConvFail
    #[doc(alias = "1254064")]
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 200): CheckboxFieldConvFail
    #[doc(alias = "1254065")]
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 200): UserFieldConvFail
    #[doc(alias = "1254066")]
    UserFieldConvFail,
    /// `1254067` (HTTP 200): LinkFieldConvFail
    #[doc(alias = "1254067")]
    LinkFieldConvFail,
    /// `1254100` (HTTP 200): TableExceedLimit
    #[doc(alias = "1254100")]
    TableExceedLimit,
    /// `1254101` (HTTP 200): ViewExceedLimit
    #[doc(alias = "1254101")]
    ViewExceedLimit,
    /// `1254102` (HTTP 200): FileExceedLimit
    #[doc(alias = "1254102")]
    FileExceedLimit,
    /// `1254103` (HTTP 200): RecordExceedLimit
    #[doc(alias = "1254103")]
    RecordExceedLimit,
    /// `1254104` (HTTP 200): RecordAddOnceExceedLimit
    #[doc(alias = "1254104")]
    RecordAddOnceExceedLimit,
    /// `1254130` (HTTP 200): TooLargeCell
    #[doc(alias = "1254130")]
    TooLargeCell,
    /// `1254290` (HTTP 200): TooManyRequest
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    #[doc(alias = "1254291")]
    WriteConflict,
    /// `1254301` (HTTP 200): OperationTypeError
    #[doc(alias = "1254301")]
    OperationTypeError,
    /// `1254302` (HTTP 403): RolePermNotAllow
    #[doc(alias = "1254302")]
    RolePermNotAllow,
    /// `1254304` (HTTP 403): PermNotAllow
    #[doc(alias = "1254304")]
    PermNotAllow,
    /// `1254306` (HTTP 403): The tenant or base owner is subject to base plan limits.
    #[doc(alias = "1254306")]
    TenantBaseOwnerSubjectBasePlan,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    #[doc(alias = "1254607")]
    DataNotReadyTryAgainLater,
    /// `1254608` (HTTP 403): ReqRecommited
    #[doc(alias = "1254608")]
    ReqRecommited,
    /// `1255001` (HTTP 200): InternalError
    #[doc(alias = "1255001")]
    InternalError,
    /// `1255002` (HTTP 200): RpcError
    #[doc(alias = "1255002")]
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    #[doc(alias = "1255003")]
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    #[doc(alias = "1255004")]
    UmMarshalError,
    /// `1255005` (HTTP 200): ConvError
    #[doc(alias = "1255005")]
    ConvError,
    /// `1255040` (HTTP 504): 请求超时
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
            crate::ErrorFacts::new(1254000, 200, "WrongRequestJson", "", false),
        ),
        (
            Self::WrongRequestBody,
            crate::ErrorFacts::new(1254001, 200, "WrongRequestBody", "", false),
        ),
        (Self::Fail, crate::ErrorFacts::new(1254002, 200, "Fail", "", false)),
        (
            Self::WrongBaseToken,
            crate::ErrorFacts::new(1254003, 200, "WrongBaseToken", "", false),
        ),
        (
            Self::WrongTableId,
            crate::ErrorFacts::new(1254004, 200, "WrongTableId", "", false),
        ),
        (
            Self::WrongViewId,
            crate::ErrorFacts::new(1254005, 200, "WrongViewId", "", false),
        ),
        (
            Self::WrongRecordId,
            crate::ErrorFacts::new(1254006, 200, "WrongRecordId", "", false),
        ),
        (
            Self::EmptyValue,
            crate::ErrorFacts::new(1254007, 200, "EmptyValue", "", false),
        ),
        (Self::EmptyView, crate::ErrorFacts::new(1254008, 200, "EmptyView", "", false)),
        (
            Self::WrongFieldId,
            crate::ErrorFacts::new(1254009, 200, "WrongFieldId", "", false),
        ),
        (
            Self::ReqConvError,
            crate::ErrorFacts::new(1254010, 200, "ReqConvError", "", false),
        ),
        (
            Self::InvalidSort,
            crate::ErrorFacts::new(1254016, 200, "InvalidSort", "", false),
        ),
        (
            Self::InvalidFilter,
            crate::ErrorFacts::new(1254018, 200, "InvalidFilter", "", false),
        ),
        (
            Self::InvalidViewType,
            crate::ErrorFacts::new(1254019, 200, "InvalidViewType", "", false),
        ),
        (
            Self::ViewNameDuplicated,
            crate::ErrorFacts::new(1254020, 200, "ViewNameDuplicated", "", false),
        ),
        (
            Self::EmptyViewName,
            crate::ErrorFacts::new(1254021, 200, "EmptyViewName", "", false),
        ),
        (
            Self::InvalidViewName,
            crate::ErrorFacts::new(1254022, 200, "InvalidViewName", "", false),
        ),
        (
            Self::TooLargeResponse,
            crate::ErrorFacts::new(1254030, 200, "TooLargeResponse", "", false),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Base is copying, please try again later.",
                "",
                false,
            ),
        ),
        (
            Self::BaseTokenNotFound,
            crate::ErrorFacts::new(1254040, 200, "BaseTokenNotFound", "", false),
        ),
        (
            Self::TableIdNotFound,
            crate::ErrorFacts::new(1254041, 200, "TableIdNotFound", "", false),
        ),
        (
            Self::ViewIdNotFound,
            crate::ErrorFacts::new(1254042, 200, "ViewIdNotFound", "", false),
        ),
        (
            Self::RecordIdNotFound,
            crate::ErrorFacts::new(1254043, 200, "RecordIdNotFound", "", false),
        ),
        (
            Self::FieldIdNotFound,
            crate::ErrorFacts::new(1254044, 200, "FieldIdNotFound", "", false),
        ),
        (
            Self::FieldNameNotFound,
            crate::ErrorFacts::new(1254045, 200, "FieldNameNotFound", "", false),
        ),
        (
            Self::TextFieldConvFail,
            crate::ErrorFacts::new(1254060, 200, "TextFieldConvFail", "", false),
        ),
        (
            Self::NumberFieldConvFail,
            crate::ErrorFacts::new(1254061, 200, "NumberFieldConvFail", "", false),
        ),
        (
            Self::SingleSelectFieldConvFail,
            crate::ErrorFacts::new(1254062, 200, "SingleSelectFieldConvFail", "", false),
        ),
        (
            Self::MultiSelectFieldConvFail,
            crate::ErrorFacts::new(1254063, 200, "MultiSelectFieldConvFail", "", false),
        ),
        (
            Self::DatetimeFieldConvFail,
            crate::ErrorFacts::new(1254064, 200, "DatetimeFieldConvFail", "", false),
        ),
        (
            Self::CheckboxFieldConvFail,
            crate::ErrorFacts::new(1254065, 200, "CheckboxFieldConvFail", "", false),
        ),
        (
            Self::UserFieldConvFail,
            crate::ErrorFacts::new(1254066, 200, "UserFieldConvFail", "", false),
        ),
        (
            Self::LinkFieldConvFail,
            crate::ErrorFacts::new(1254067, 200, "LinkFieldConvFail", "", false),
        ),
        (
            Self::TableExceedLimit,
            crate::ErrorFacts::new(1254100, 200, "TableExceedLimit", "", false),
        ),
        (
            Self::ViewExceedLimit,
            crate::ErrorFacts::new(1254101, 200, "ViewExceedLimit", "", false),
        ),
        (
            Self::FileExceedLimit,
            crate::ErrorFacts::new(1254102, 200, "FileExceedLimit", "", false),
        ),
        (
            Self::RecordExceedLimit,
            crate::ErrorFacts::new(1254103, 200, "RecordExceedLimit", "", false),
        ),
        (
            Self::RecordAddOnceExceedLimit,
            crate::ErrorFacts::new(1254104, 200, "RecordAddOnceExceedLimit", "", false),
        ),
        (
            Self::TooLargeCell,
            crate::ErrorFacts::new(1254130, 200, "TooLargeCell", "", false),
        ),
        (
            Self::TooManyRequest,
            crate::ErrorFacts::new(1254290, 200, "TooManyRequest", "", false),
        ),
        (
            Self::WriteConflict,
            crate::ErrorFacts::new(1254291, 200, "Write conflict", "", false),
        ),
        (
            Self::OperationTypeError,
            crate::ErrorFacts::new(1254301, 200, "OperationTypeError", "", false),
        ),
        (
            Self::RolePermNotAllow,
            crate::ErrorFacts::new(1254302, 403, "RolePermNotAllow", "", false),
        ),
        (
            Self::PermNotAllow,
            crate::ErrorFacts::new(1254304, 403, "PermNotAllow", "", false),
        ),
        (
            Self::TenantBaseOwnerSubjectBasePlan,
            crate::ErrorFacts::new(
                1254306,
                403,
                "The tenant or base owner is subject to base plan limits.",
                "",
                false,
            ),
        ),
        (
            Self::DataNotReadyTryAgainLater,
            crate::ErrorFacts::new(
                1254607,
                400,
                "Data not ready, please try again later",
                "",
                false,
            ),
        ),
        (
            Self::ReqRecommited,
            crate::ErrorFacts::new(1254608, 403, "ReqRecommited", "", false),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(1255001, 200, "InternalError", "", false),
        ),
        (Self::RpcError, crate::ErrorFacts::new(1255002, 200, "RpcError", "", false)),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(1255003, 200, "MarshalError", "", false),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(1255004, 200, "UmMarshalError", "", false),
        ),
        (Self::ConvError, crate::ErrorFacts::new(1255005, 200, "ConvError", "", false)),
        (
            Self::Code1255040,
            crate::ErrorFacts::new(1255040, 504, "请求超时", "", true),
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
    #[doc(alias = "1254000")]
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    #[doc(alias = "1254001")]
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    #[doc(alias = "1254002")]
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    #[doc(alias = "1254003")]
    WrongBaseToken,
    /// `1254004` (HTTP 200): WrongTableId
    #[doc(alias = "1254004")]
    WrongTableId,
    /// `1254005` (HTTP 200): WrongViewId
    #[doc(alias = "1254005")]
    WrongViewId,
    /// `1254006` (HTTP 200): WrongRecordId
    #[doc(alias = "1254006")]
    WrongRecordId,
    /// `1254007` (HTTP 200): EmptyValue
    #[doc(alias = "1254007")]
    EmptyValue,
    /// `1254008` (HTTP 200): EmptyView
    #[doc(alias = "1254008")]
    EmptyView,
    /// `1254009` (HTTP 200): WrongFieldId
    #[doc(alias = "1254009")]
    WrongFieldId,
    /// `1254010` (HTTP 200): ReqConvError
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254016` (HTTP 200): InvalidSort
    #[doc(alias = "1254016")]
    InvalidSort,
    /// `1254018` (HTTP 200): InvalidFilter
    #[doc(alias = "1254018")]
    InvalidFilter,
    /// `1254019` (HTTP 200): InvalidViewType
    #[doc(alias = "1254019")]
    InvalidViewType,
    /// `1254020` (HTTP 200): ViewNameDuplicated
    #[doc(alias = "1254020")]
    ViewNameDuplicated,
    /// `1254021` (HTTP 200): EmptyViewName
    #[doc(alias = "1254021")]
    EmptyViewName,
    /// `1254022` (HTTP 200): InvalidViewName
    #[doc(alias = "1254022")]
    InvalidViewName,
    /// `1254023` (HTTP 200): LastViewDeleteForbidden
    #[doc(alias = "1254023")]
    LastViewDeleteForbidden,
    /// `1254030` (HTTP 200): TooLargeResponse
    #[doc(alias = "1254030")]
    TooLargeResponse,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    #[doc(alias = "1254036")]
    BaseCopyingTryAgainLater,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254041` (HTTP 200): TableIdNotFound
    #[doc(alias = "1254041")]
    TableIdNotFound,
    /// `1254042` (HTTP 200): ViewIdNotFound
    #[doc(alias = "1254042")]
    ViewIdNotFound,
    /// `1254043` (HTTP 200): RecordIdNotFound
    #[doc(alias = "1254043")]
    RecordIdNotFound,
    /// `1254044` (HTTP 200): FieldIdNotFound
    #[doc(alias = "1254044")]
    FieldIdNotFound,
    /// `1254045` (HTTP 200): FieldNameNotFound
    #[doc(alias = "1254045")]
    FieldNameNotFound,
    /// `1254060` (HTTP 200): TextFieldConvFail
    #[doc(alias = "1254060")]
    TextFieldConvFail,
    /// `1254061` (HTTP 200): NumberFieldConvFail
    #[doc(alias = "1254061")]
    NumberFieldConvFail,
    /// `1254062` (HTTP 200): SingleSelectFieldConvFail
    #[doc(alias = "1254062")]
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 200): MultiSelectFieldConvFail
    #[doc(alias = "1254063")]
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 200): DatetimeFieldConvFail
    #[doc(alias = "1254064")]
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 200): CheckboxFieldConvFail
    #[doc(alias = "1254065")]
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 200): UserFieldConvFail
    #[doc(alias = "1254066")]
    UserFieldConvFail,
    /// `1254067` (HTTP 200): LinkFieldConvFail
    #[doc(alias = "1254067")]
    LinkFieldConvFail,
    /// `1254100` (HTTP 200): TableExceedLimit
    #[doc(alias = "1254100")]
    TableExceedLimit,
    /// `1254101` (HTTP 200): ViewExceedLimit
    #[doc(alias = "1254101")]
    ViewExceedLimit,
    /// `1254102` (HTTP 200): FileExceedLimit
    #[doc(alias = "1254102")]
    FileExceedLimit,
    /// `1254103` (HTTP 200): RecordExceedLimit
    #[doc(alias = "1254103")]
    RecordExceedLimit,
    /// `1254104` (HTTP 200): RecordAddOnceExceedLimit
    #[doc(alias = "1254104")]
    RecordAddOnceExceedLimit,
    /// `1254130` (HTTP 200): TooLargeCell
    #[doc(alias = "1254130")]
    TooLargeCell,
    /// `1254290` (HTTP 200): TooManyRequest
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    #[doc(alias = "1254291")]
    WriteConflict,
    /// `1254301` (HTTP 200): OperationTypeError
    #[doc(alias = "1254301")]
    OperationTypeError,
    /// `1254302` (HTTP 403): RolePermNotAllow
    #[doc(alias = "1254302")]
    RolePermNotAllow,
    /// `1254304` (HTTP 403): PermNotAllow
    #[doc(alias = "1254304")]
    PermNotAllow,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    #[doc(alias = "1254607")]
    DataNotReadyTryAgainLater,
    /// `1254608` (HTTP 403): ReqRecommited
    #[doc(alias = "1254608")]
    ReqRecommited,
    /// `1255001` (HTTP 200): InternalError
    #[doc(alias = "1255001")]
    InternalError,
    /// `1255002` (HTTP 200): RpcError
    #[doc(alias = "1255002")]
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    #[doc(alias = "1255003")]
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    #[doc(alias = "1255004")]
    UmMarshalError,
    /// `1255005` (HTTP 200): ConvError
    #[doc(alias = "1255005")]
    ConvError,
    /// `1255040` (HTTP 504): 请求超时
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
            crate::ErrorFacts::new(1254000, 200, "WrongRequestJson", "", false),
        ),
        (
            Self::WrongRequestBody,
            crate::ErrorFacts::new(1254001, 200, "WrongRequestBody", "", false),
        ),
        (Self::Fail, crate::ErrorFacts::new(1254002, 200, "Fail", "", false)),
        (
            Self::WrongBaseToken,
            crate::ErrorFacts::new(1254003, 200, "WrongBaseToken", "", false),
        ),
        (
            Self::WrongTableId,
            crate::ErrorFacts::new(1254004, 200, "WrongTableId", "", false),
        ),
        (
            Self::WrongViewId,
            crate::ErrorFacts::new(1254005, 200, "WrongViewId", "", false),
        ),
        (
            Self::WrongRecordId,
            crate::ErrorFacts::new(1254006, 200, "WrongRecordId", "", false),
        ),
        (
            Self::EmptyValue,
            crate::ErrorFacts::new(1254007, 200, "EmptyValue", "", false),
        ),
        (Self::EmptyView, crate::ErrorFacts::new(1254008, 200, "EmptyView", "", false)),
        (
            Self::WrongFieldId,
            crate::ErrorFacts::new(1254009, 200, "WrongFieldId", "", false),
        ),
        (
            Self::ReqConvError,
            crate::ErrorFacts::new(1254010, 200, "ReqConvError", "", false),
        ),
        (
            Self::InvalidSort,
            crate::ErrorFacts::new(1254016, 200, "InvalidSort", "", false),
        ),
        (
            Self::InvalidFilter,
            crate::ErrorFacts::new(1254018, 200, "InvalidFilter", "", false),
        ),
        (
            Self::InvalidViewType,
            crate::ErrorFacts::new(1254019, 200, "InvalidViewType", "", false),
        ),
        (
            Self::ViewNameDuplicated,
            crate::ErrorFacts::new(1254020, 200, "ViewNameDuplicated", "", false),
        ),
        (
            Self::EmptyViewName,
            crate::ErrorFacts::new(1254021, 200, "EmptyViewName", "", false),
        ),
        (
            Self::InvalidViewName,
            crate::ErrorFacts::new(1254022, 200, "InvalidViewName", "", false),
        ),
        (
            Self::LastViewDeleteForbidden,
            crate::ErrorFacts::new(1254023, 200, "LastViewDeleteForbidden", "", false),
        ),
        (
            Self::TooLargeResponse,
            crate::ErrorFacts::new(1254030, 200, "TooLargeResponse", "", false),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Base is copying, please try again later.",
                "",
                false,
            ),
        ),
        (
            Self::BaseTokenNotFound,
            crate::ErrorFacts::new(1254040, 200, "BaseTokenNotFound", "", false),
        ),
        (
            Self::TableIdNotFound,
            crate::ErrorFacts::new(1254041, 200, "TableIdNotFound", "", false),
        ),
        (
            Self::ViewIdNotFound,
            crate::ErrorFacts::new(1254042, 200, "ViewIdNotFound", "", false),
        ),
        (
            Self::RecordIdNotFound,
            crate::ErrorFacts::new(1254043, 200, "RecordIdNotFound", "", false),
        ),
        (
            Self::FieldIdNotFound,
            crate::ErrorFacts::new(1254044, 200, "FieldIdNotFound", "", false),
        ),
        (
            Self::FieldNameNotFound,
            crate::ErrorFacts::new(1254045, 200, "FieldNameNotFound", "", false),
        ),
        (
            Self::TextFieldConvFail,
            crate::ErrorFacts::new(1254060, 200, "TextFieldConvFail", "", false),
        ),
        (
            Self::NumberFieldConvFail,
            crate::ErrorFacts::new(1254061, 200, "NumberFieldConvFail", "", false),
        ),
        (
            Self::SingleSelectFieldConvFail,
            crate::ErrorFacts::new(1254062, 200, "SingleSelectFieldConvFail", "", false),
        ),
        (
            Self::MultiSelectFieldConvFail,
            crate::ErrorFacts::new(1254063, 200, "MultiSelectFieldConvFail", "", false),
        ),
        (
            Self::DatetimeFieldConvFail,
            crate::ErrorFacts::new(1254064, 200, "DatetimeFieldConvFail", "", false),
        ),
        (
            Self::CheckboxFieldConvFail,
            crate::ErrorFacts::new(1254065, 200, "CheckboxFieldConvFail", "", false),
        ),
        (
            Self::UserFieldConvFail,
            crate::ErrorFacts::new(1254066, 200, "UserFieldConvFail", "", false),
        ),
        (
            Self::LinkFieldConvFail,
            crate::ErrorFacts::new(1254067, 200, "LinkFieldConvFail", "", false),
        ),
        (
            Self::TableExceedLimit,
            crate::ErrorFacts::new(1254100, 200, "TableExceedLimit", "", false),
        ),
        (
            Self::ViewExceedLimit,
            crate::ErrorFacts::new(1254101, 200, "ViewExceedLimit", "", false),
        ),
        (
            Self::FileExceedLimit,
            crate::ErrorFacts::new(1254102, 200, "FileExceedLimit", "", false),
        ),
        (
            Self::RecordExceedLimit,
            crate::ErrorFacts::new(1254103, 200, "RecordExceedLimit", "", false),
        ),
        (
            Self::RecordAddOnceExceedLimit,
            crate::ErrorFacts::new(1254104, 200, "RecordAddOnceExceedLimit", "", false),
        ),
        (
            Self::TooLargeCell,
            crate::ErrorFacts::new(1254130, 200, "TooLargeCell", "", false),
        ),
        (
            Self::TooManyRequest,
            crate::ErrorFacts::new(1254290, 200, "TooManyRequest", "", false),
        ),
        (
            Self::WriteConflict,
            crate::ErrorFacts::new(1254291, 200, "Write conflict", "", false),
        ),
        (
            Self::OperationTypeError,
            crate::ErrorFacts::new(1254301, 200, "OperationTypeError", "", false),
        ),
        (
            Self::RolePermNotAllow,
            crate::ErrorFacts::new(1254302, 403, "RolePermNotAllow", "", false),
        ),
        (
            Self::PermNotAllow,
            crate::ErrorFacts::new(1254304, 403, "PermNotAllow", "", false),
        ),
        (
            Self::DataNotReadyTryAgainLater,
            crate::ErrorFacts::new(
                1254607,
                400,
                "Data not ready, please try again later",
                "",
                false,
            ),
        ),
        (
            Self::ReqRecommited,
            crate::ErrorFacts::new(1254608, 403, "ReqRecommited", "", false),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(1255001, 200, "InternalError", "", false),
        ),
        (Self::RpcError, crate::ErrorFacts::new(1255002, 200, "RpcError", "", false)),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(1255003, 200, "MarshalError", "", false),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(1255004, 200, "UmMarshalError", "", false),
        ),
        (Self::ConvError, crate::ErrorFacts::new(1255005, 200, "ConvError", "", false)),
        (
            Self::Code1255040,
            crate::ErrorFacts::new(1255040, 504, "请求超时", "", true),
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
    #[doc(alias = "1254000")]
    WrongRequestJson,
    /// `1254001` (HTTP 400): WrongRequestBody
    #[doc(alias = "1254001")]
    WrongRequestBody,
    /// `1254002` (HTTP 400): Fail
    #[doc(alias = "1254002")]
    Fail,
    /// `1254003` (HTTP 400): WrongBaseToken
    #[doc(alias = "1254003")]
    WrongBaseToken,
    /// `1254004` (HTTP 400): WrongTableId
    #[doc(alias = "1254004")]
    WrongTableId,
    /// `1254005` (HTTP 400): WrongViewId
    #[doc(alias = "1254005")]
    WrongViewId,
    /// `1254006` (HTTP 400): WrongRecordId
    #[doc(alias = "1254006")]
    WrongRecordId,
    /// `1254007` (HTTP 400): EmptyValue
    #[doc(alias = "1254007")]
    EmptyValue,
    /// `1254008` (HTTP 400): EmptyView
    #[doc(alias = "1254008")]
    EmptyView,
    /// `1254009` (HTTP 400): WrongFieldId
    #[doc(alias = "1254009")]
    WrongFieldId,
    /// `1254010` (HTTP 400): ReqConvError
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254016` (HTTP 400): InvalidSort
    #[doc(alias = "1254016")]
    InvalidSort,
    /// `1254018` (HTTP 400): InvalidFilter
    #[doc(alias = "1254018")]
    InvalidFilter,
    /// `1254019` (HTTP 400): InvalidViewType
    #[doc(alias = "1254019")]
    InvalidViewType,
    /// `1254020` (HTTP 400): ViewNameDuplicated
    #[doc(alias = "1254020")]
    ViewNameDuplicated,
    /// `1254021` (HTTP 400): EmptyViewName
    #[doc(alias = "1254021")]
    EmptyViewName,
    /// `1254022` (HTTP 400): InvalidViewName
    #[doc(alias = "1254022")]
    InvalidViewName,
    /// `1254030` (HTTP 400): TooLargeResponse
    #[doc(alias = "1254030")]
    TooLargeResponse,
    /// `1254032` (HTTP 400): The role name is invalid, please modify it.
    #[doc(alias = "1254032")]
    RoleNameInvalidModify,
    /// `1254033` (HTTP 400): The role name is duplicated, please modify it.
    #[doc(alias = "1254033")]
    RoleNameDuplicatedModify,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    #[doc(alias = "1254036")]
    BaseCopyingTryAgainLater,
    /// `1254040` (HTTP 404): BaseTokenNotFound
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254041` (HTTP 404): TableIdNotFound
    #[doc(alias = "1254041")]
    TableIdNotFound,
    /// `1254042` (HTTP 404): ViewIdNotFound
    #[doc(alias = "1254042")]
    ViewIdNotFound,
    /// `1254043` (HTTP 404): RecordIdNotFound
    #[doc(alias = "1254043")]
    RecordIdNotFound,
    /// `1254044` (HTTP 404): FieldIdNotFound
    #[doc(alias = "1254044")]
    FieldIdNotFound,
    /// `1254045` (HTTP 404): FieldNameNotFound
    #[doc(alias = "1254045")]
    FieldNameNotFound,
    /// `1254047` (HTTP 404): Role id is not found.
    #[doc(alias = "1254047")]
    RoleIdIsNotFound,
    /// `1254048` (HTTP 400): MemberNotFound
    #[doc(alias = "1254048")]
    MemberNotFound,
    /// `1254049` (HTTP 404): Form field is not found.
    #[doc(alias = "1254049")]
    FormFieldIsNotFound,
    /// `1254060` (HTTP 400): TextFieldConvFail
    #[doc(alias = "1254060")]
    TextFieldConvFail,
    /// `1254061` (HTTP 400): NumberFieldConvFail
    #[doc(alias = "1254061")]
    NumberFieldConvFail,
    /// `1254062` (HTTP 400): SingleSelectFieldConvFail
    #[doc(alias = "1254062")]
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 400): MultiSelectFieldConvFail
    #[doc(alias = "1254063")]
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 400): DatetimeFieldConvFail
    #[doc(alias = "1254064")]
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 400): CheckboxFieldConvFail
    #[doc(alias = "1254065")]
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 400): UserFieldConvFail
    #[doc(alias = "1254066")]
    UserFieldConvFail,
    /// `1254067` (HTTP 400): LinkFieldConvFail
    #[doc(alias = "1254067")]
    LinkFieldConvFail,
    /// `1254100` (HTTP 400): TableExceedLimit
    #[doc(alias = "1254100")]
    TableExceedLimit,
    /// `1254101` (HTTP 400): ViewExceedLimit
    #[doc(alias = "1254101")]
    ViewExceedLimit,
    /// `1254103` (HTTP 400): RecordExceedLimit
    #[doc(alias = "1254103")]
    RecordExceedLimit,
    /// `1254104` (HTTP 400): RecordAddOnceExceedLimit
    #[doc(alias = "1254104")]
    RecordAddOnceExceedLimit,
    /// `1254110` (HTTP 400): Role exceeds limit
    #[doc(alias = "1254110")]
    RoleExceedsLimit,
    /// `1254130` (HTTP 400): TooLargeCell
    #[doc(alias = "1254130")]
    TooLargeCell,
    /// `1254290` (HTTP 429): TooManyRequest
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 400): Write conflict
    #[doc(alias = "1254291")]
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    #[doc(alias = "1254301")]
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    #[doc(alias = "1254302")]
    PermissionDenied,
    /// `1254607` (HTTP 400): Data not ready, please try again later.
    #[doc(alias = "1254607")]
    DataNotReadyTryAgainLater,
    /// `1255001` (HTTP 500): InternalError
    #[doc(alias = "1255001")]
    InternalError,
    /// `1255002` (HTTP 500): RpcError
    #[doc(alias = "1255002")]
    RpcError,
    /// `1255003` (HTTP 500): MarshalError
    #[doc(alias = "1255003")]
    MarshalError,
    /// `1255004` (HTTP 500): UmMarshalError
    #[doc(alias = "1255004")]
    UmMarshalError,
    /// `1255005` (HTTP 500): ConvError
    #[doc(alias = "1255005")]
    ConvError,
    /// `1255040` (HTTP 504): 请求超时
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
            crate::ErrorFacts::new(1254000, 400, "WrongRequestJson", "", false),
        ),
        (
            Self::WrongRequestBody,
            crate::ErrorFacts::new(1254001, 400, "WrongRequestBody", "", false),
        ),
        (Self::Fail, crate::ErrorFacts::new(1254002, 400, "Fail", "", false)),
        (
            Self::WrongBaseToken,
            crate::ErrorFacts::new(1254003, 400, "WrongBaseToken", "", false),
        ),
        (
            Self::WrongTableId,
            crate::ErrorFacts::new(1254004, 400, "WrongTableId", "", false),
        ),
        (
            Self::WrongViewId,
            crate::ErrorFacts::new(1254005, 400, "WrongViewId", "", false),
        ),
        (
            Self::WrongRecordId,
            crate::ErrorFacts::new(1254006, 400, "WrongRecordId", "", false),
        ),
        (
            Self::EmptyValue,
            crate::ErrorFacts::new(1254007, 400, "EmptyValue", "", false),
        ),
        (Self::EmptyView, crate::ErrorFacts::new(1254008, 400, "EmptyView", "", false)),
        (
            Self::WrongFieldId,
            crate::ErrorFacts::new(1254009, 400, "WrongFieldId", "", false),
        ),
        (
            Self::ReqConvError,
            crate::ErrorFacts::new(1254010, 400, "ReqConvError", "", false),
        ),
        (
            Self::InvalidSort,
            crate::ErrorFacts::new(1254016, 400, "InvalidSort", "", false),
        ),
        (
            Self::InvalidFilter,
            crate::ErrorFacts::new(1254018, 400, "InvalidFilter", "", false),
        ),
        (
            Self::InvalidViewType,
            crate::ErrorFacts::new(1254019, 400, "InvalidViewType", "", false),
        ),
        (
            Self::ViewNameDuplicated,
            crate::ErrorFacts::new(1254020, 400, "ViewNameDuplicated", "", false),
        ),
        (
            Self::EmptyViewName,
            crate::ErrorFacts::new(1254021, 400, "EmptyViewName", "", false),
        ),
        (
            Self::InvalidViewName,
            crate::ErrorFacts::new(1254022, 400, "InvalidViewName", "", false),
        ),
        (
            Self::TooLargeResponse,
            crate::ErrorFacts::new(1254030, 400, "TooLargeResponse", "", false),
        ),
        (
            Self::RoleNameInvalidModify,
            crate::ErrorFacts::new(
                1254032,
                400,
                "The role name is invalid, please modify it.",
                "",
                false,
            ),
        ),
        (
            Self::RoleNameDuplicatedModify,
            crate::ErrorFacts::new(
                1254033,
                400,
                "The role name is duplicated, please modify it.",
                "",
                false,
            ),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Base is copying, please try again later.",
                "",
                false,
            ),
        ),
        (
            Self::BaseTokenNotFound,
            crate::ErrorFacts::new(1254040, 404, "BaseTokenNotFound", "", false),
        ),
        (
            Self::TableIdNotFound,
            crate::ErrorFacts::new(1254041, 404, "TableIdNotFound", "", false),
        ),
        (
            Self::ViewIdNotFound,
            crate::ErrorFacts::new(1254042, 404, "ViewIdNotFound", "", false),
        ),
        (
            Self::RecordIdNotFound,
            crate::ErrorFacts::new(1254043, 404, "RecordIdNotFound", "", false),
        ),
        (
            Self::FieldIdNotFound,
            crate::ErrorFacts::new(1254044, 404, "FieldIdNotFound", "", false),
        ),
        (
            Self::FieldNameNotFound,
            crate::ErrorFacts::new(1254045, 404, "FieldNameNotFound", "", false),
        ),
        (
            Self::RoleIdIsNotFound,
            crate::ErrorFacts::new(1254047, 404, "Role id is not found.", "", false),
        ),
        (
            Self::MemberNotFound,
            crate::ErrorFacts::new(1254048, 400, "MemberNotFound", "", false),
        ),
        (
            Self::FormFieldIsNotFound,
            crate::ErrorFacts::new(1254049, 404, "Form field is not found.", "", false),
        ),
        (
            Self::TextFieldConvFail,
            crate::ErrorFacts::new(1254060, 400, "TextFieldConvFail", "", false),
        ),
        (
            Self::NumberFieldConvFail,
            crate::ErrorFacts::new(1254061, 400, "NumberFieldConvFail", "", false),
        ),
        (
            Self::SingleSelectFieldConvFail,
            crate::ErrorFacts::new(1254062, 400, "SingleSelectFieldConvFail", "", false),
        ),
        (
            Self::MultiSelectFieldConvFail,
            crate::ErrorFacts::new(1254063, 400, "MultiSelectFieldConvFail", "", false),
        ),
        (
            Self::DatetimeFieldConvFail,
            crate::ErrorFacts::new(1254064, 400, "DatetimeFieldConvFail", "", false),
        ),
        (
            Self::CheckboxFieldConvFail,
            crate::ErrorFacts::new(1254065, 400, "CheckboxFieldConvFail", "", false),
        ),
        (
            Self::UserFieldConvFail,
            crate::ErrorFacts::new(1254066, 400, "UserFieldConvFail", "", false),
        ),
        (
            Self::LinkFieldConvFail,
            crate::ErrorFacts::new(1254067, 400, "LinkFieldConvFail", "", false),
        ),
        (
            Self::TableExceedLimit,
            crate::ErrorFacts::new(1254100, 400, "TableExceedLimit", "", false),
        ),
        (
            Self::ViewExceedLimit,
            crate::ErrorFacts::new(1254101, 400, "ViewExceedLimit", "", false),
        ),
        (
            Self::RecordExceedLimit,
            crate::ErrorFacts::new(1254103, 400, "RecordExceedLimit", "", false),
        ),
        (
            Self::RecordAddOnceExceedLimit,
            crate::ErrorFacts::new(1254104, 400, "RecordAddOnceExceedLimit", "", false),
        ),
        (
            Self::RoleExceedsLimit,
            crate::ErrorFacts::new(1254110, 400, "Role exceeds limit", "", false),
        ),
        (
            Self::TooLargeCell,
            crate::ErrorFacts::new(1254130, 400, "TooLargeCell", "", false),
        ),
        (
            Self::TooManyRequest,
            crate::ErrorFacts::new(1254290, 429, "TooManyRequest", "", true),
        ),
        (
            Self::WriteConflict,
            crate::ErrorFacts::new(1254291, 400, "Write conflict", "", false),
        ),
        (
            Self::OperationTypeError,
            crate::ErrorFacts::new(1254301, 400, "OperationTypeError", "", false),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(1254302, 403, "Permission denied.", "", false),
        ),
        (
            Self::DataNotReadyTryAgainLater,
            crate::ErrorFacts::new(
                1254607,
                400,
                "Data not ready, please try again later.",
                "",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(1255001, 500, "InternalError", "", true),
        ),
        (Self::RpcError, crate::ErrorFacts::new(1255002, 500, "RpcError", "", true)),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(1255003, 500, "MarshalError", "", true),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(1255004, 500, "UmMarshalError", "", true),
        ),
        (Self::ConvError, crate::ErrorFacts::new(1255005, 500, "ConvError", "", true)),
        (
            Self::Code1255040,
            crate::ErrorFacts::new(1255040, 504, "请求超时", "", true),
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
    #[doc(alias = "1254000")]
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    #[doc(alias = "1254001")]
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    #[doc(alias = "1254002")]
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    #[doc(alias = "1254003")]
    WrongBaseToken,
    /// `1254004` (HTTP 200): WrongTableId
    #[doc(alias = "1254004")]
    WrongTableId,
    /// `1254005` (HTTP 200): WrongViewId
    #[doc(alias = "1254005")]
    WrongViewId,
    /// `1254006` (HTTP 200): WrongRecordId
    #[doc(alias = "1254006")]
    WrongRecordId,
    /// `1254007` (HTTP 200): EmptyValue
    #[doc(alias = "1254007")]
    EmptyValue,
    /// `1254008` (HTTP 200): EmptyView
    #[doc(alias = "1254008")]
    EmptyView,
    /// `1254009` (HTTP 200): WrongFieldId
    #[doc(alias = "1254009")]
    WrongFieldId,
    /// `1254010` (HTTP 200): ReqConvError
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254016` (HTTP 200): InvalidSort
    #[doc(alias = "1254016")]
    InvalidSort,
    /// `1254018` (HTTP 200): InvalidFilter
    #[doc(alias = "1254018")]
    InvalidFilter,
    /// `1254019` (HTTP 200): InvalidViewType
    #[doc(alias = "1254019")]
    InvalidViewType,
    /// `1254020` (HTTP 200): ViewNameDuplicated
    #[doc(alias = "1254020")]
    ViewNameDuplicated,
    /// `1254021` (HTTP 200): EmptyViewName
    #[doc(alias = "1254021")]
    EmptyViewName,
    /// `1254022` (HTTP 200): InvalidViewName
    #[doc(alias = "1254022")]
    InvalidViewName,
    /// `1254030` (HTTP 200): TooLargeResponse
    #[doc(alias = "1254030")]
    TooLargeResponse,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    #[doc(alias = "1254036")]
    BaseCopyingTryAgainLater,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254041` (HTTP 200): TableIdNotFound
    #[doc(alias = "1254041")]
    TableIdNotFound,
    /// `1254042` (HTTP 200): ViewIdNotFound
    #[doc(alias = "1254042")]
    ViewIdNotFound,
    /// `1254043` (HTTP 200): RecordIdNotFound
    #[doc(alias = "1254043")]
    RecordIdNotFound,
    /// `1254044` (HTTP 200): FieldIdNotFound
    #[doc(alias = "1254044")]
    FieldIdNotFound,
    /// `1254045` (HTTP 200): FieldNameNotFound
    #[doc(alias = "1254045")]
    FieldNameNotFound,
    /// `1254060` (HTTP 200): TextFieldConvFail
    #[doc(alias = "1254060")]
    TextFieldConvFail,
    /// `1254061` (HTTP 200): NumberFieldConvFail
    #[doc(alias = "1254061")]
    NumberFieldConvFail,
    /// `1254062` (HTTP 200): SingleSelectFieldConvFail
    #[doc(alias = "1254062")]
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 200): MultiSelectFieldConvFail
    #[doc(alias = "1254063")]
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 200): DatetimeFieldConvFail
    #[doc(alias = "1254064")]
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 200): CheckboxFieldConvFail
    #[doc(alias = "1254065")]
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 200): UserFieldConvFail
    #[doc(alias = "1254066")]
    UserFieldConvFail,
    /// `1254067` (HTTP 200): LinkFieldConvFail
    #[doc(alias = "1254067")]
    LinkFieldConvFail,
    /// `1254100` (HTTP 200): TableExceedLimit
    #[doc(alias = "1254100")]
    TableExceedLimit,
    /// `1254101` (HTTP 200): ViewExceedLimit
    #[doc(alias = "1254101")]
    ViewExceedLimit,
    /// `1254102` (HTTP 200): FileExceedLimit
    #[doc(alias = "1254102")]
    FileExceedLimit,
    /// `1254103` (HTTP 200): RecordExceedLimit
    #[doc(alias = "1254103")]
    RecordExceedLimit,
    /// `1254104` (HTTP 200): RecordAddOnceExceedLimit
    #[doc(alias = "1254104")]
    RecordAddOnceExceedLimit,
    /// `1254130` (HTTP 200): TooLargeCell
    #[doc(alias = "1254130")]
    TooLargeCell,
    /// `1254290` (HTTP 200): TooManyRequest
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    #[doc(alias = "1254291")]
    WriteConflict,
    /// `1254301` (HTTP 200): OperationTypeError
    #[doc(alias = "1254301")]
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    #[doc(alias = "1254302")]
    PermissionDenied,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    #[doc(alias = "1254607")]
    DataNotReadyTryAgainLater,
    /// `1255001` (HTTP 200): InternalError
    #[doc(alias = "1255001")]
    InternalError,
    /// `1255002` (HTTP 200): RpcError
    #[doc(alias = "1255002")]
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    #[doc(alias = "1255003")]
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    #[doc(alias = "1255004")]
    UmMarshalError,
    /// `1255005` (HTTP 200): ConvError
    #[doc(alias = "1255005")]
    ConvError,
    /// `1255040` (HTTP 504): 请求超时
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
            crate::ErrorFacts::new(1254000, 200, "WrongRequestJson", "", false),
        ),
        (
            Self::WrongRequestBody,
            crate::ErrorFacts::new(1254001, 200, "WrongRequestBody", "", false),
        ),
        (Self::Fail, crate::ErrorFacts::new(1254002, 200, "Fail", "", false)),
        (
            Self::WrongBaseToken,
            crate::ErrorFacts::new(1254003, 200, "WrongBaseToken", "", false),
        ),
        (
            Self::WrongTableId,
            crate::ErrorFacts::new(1254004, 200, "WrongTableId", "", false),
        ),
        (
            Self::WrongViewId,
            crate::ErrorFacts::new(1254005, 200, "WrongViewId", "", false),
        ),
        (
            Self::WrongRecordId,
            crate::ErrorFacts::new(1254006, 200, "WrongRecordId", "", false),
        ),
        (
            Self::EmptyValue,
            crate::ErrorFacts::new(1254007, 200, "EmptyValue", "", false),
        ),
        (Self::EmptyView, crate::ErrorFacts::new(1254008, 200, "EmptyView", "", false)),
        (
            Self::WrongFieldId,
            crate::ErrorFacts::new(1254009, 200, "WrongFieldId", "", false),
        ),
        (
            Self::ReqConvError,
            crate::ErrorFacts::new(1254010, 200, "ReqConvError", "", false),
        ),
        (
            Self::InvalidSort,
            crate::ErrorFacts::new(1254016, 200, "InvalidSort", "", false),
        ),
        (
            Self::InvalidFilter,
            crate::ErrorFacts::new(1254018, 200, "InvalidFilter", "", false),
        ),
        (
            Self::InvalidViewType,
            crate::ErrorFacts::new(1254019, 200, "InvalidViewType", "", false),
        ),
        (
            Self::ViewNameDuplicated,
            crate::ErrorFacts::new(1254020, 200, "ViewNameDuplicated", "", false),
        ),
        (
            Self::EmptyViewName,
            crate::ErrorFacts::new(1254021, 200, "EmptyViewName", "", false),
        ),
        (
            Self::InvalidViewName,
            crate::ErrorFacts::new(1254022, 200, "InvalidViewName", "", false),
        ),
        (
            Self::TooLargeResponse,
            crate::ErrorFacts::new(1254030, 200, "TooLargeResponse", "", false),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Base is copying, please try again later.",
                "",
                false,
            ),
        ),
        (
            Self::BaseTokenNotFound,
            crate::ErrorFacts::new(1254040, 200, "BaseTokenNotFound", "", false),
        ),
        (
            Self::TableIdNotFound,
            crate::ErrorFacts::new(1254041, 200, "TableIdNotFound", "", false),
        ),
        (
            Self::ViewIdNotFound,
            crate::ErrorFacts::new(1254042, 200, "ViewIdNotFound", "", false),
        ),
        (
            Self::RecordIdNotFound,
            crate::ErrorFacts::new(1254043, 200, "RecordIdNotFound", "", false),
        ),
        (
            Self::FieldIdNotFound,
            crate::ErrorFacts::new(1254044, 200, "FieldIdNotFound", "", false),
        ),
        (
            Self::FieldNameNotFound,
            crate::ErrorFacts::new(1254045, 200, "FieldNameNotFound", "", false),
        ),
        (
            Self::TextFieldConvFail,
            crate::ErrorFacts::new(1254060, 200, "TextFieldConvFail", "", false),
        ),
        (
            Self::NumberFieldConvFail,
            crate::ErrorFacts::new(1254061, 200, "NumberFieldConvFail", "", false),
        ),
        (
            Self::SingleSelectFieldConvFail,
            crate::ErrorFacts::new(1254062, 200, "SingleSelectFieldConvFail", "", false),
        ),
        (
            Self::MultiSelectFieldConvFail,
            crate::ErrorFacts::new(1254063, 200, "MultiSelectFieldConvFail", "", false),
        ),
        (
            Self::DatetimeFieldConvFail,
            crate::ErrorFacts::new(1254064, 200, "DatetimeFieldConvFail", "", false),
        ),
        (
            Self::CheckboxFieldConvFail,
            crate::ErrorFacts::new(1254065, 200, "CheckboxFieldConvFail", "", false),
        ),
        (
            Self::UserFieldConvFail,
            crate::ErrorFacts::new(1254066, 200, "UserFieldConvFail", "", false),
        ),
        (
            Self::LinkFieldConvFail,
            crate::ErrorFacts::new(1254067, 200, "LinkFieldConvFail", "", false),
        ),
        (
            Self::TableExceedLimit,
            crate::ErrorFacts::new(1254100, 200, "TableExceedLimit", "", false),
        ),
        (
            Self::ViewExceedLimit,
            crate::ErrorFacts::new(1254101, 200, "ViewExceedLimit", "", false),
        ),
        (
            Self::FileExceedLimit,
            crate::ErrorFacts::new(1254102, 200, "FileExceedLimit", "", false),
        ),
        (
            Self::RecordExceedLimit,
            crate::ErrorFacts::new(1254103, 200, "RecordExceedLimit", "", false),
        ),
        (
            Self::RecordAddOnceExceedLimit,
            crate::ErrorFacts::new(1254104, 200, "RecordAddOnceExceedLimit", "", false),
        ),
        (
            Self::TooLargeCell,
            crate::ErrorFacts::new(1254130, 200, "TooLargeCell", "", false),
        ),
        (
            Self::TooManyRequest,
            crate::ErrorFacts::new(1254290, 200, "TooManyRequest", "", false),
        ),
        (
            Self::WriteConflict,
            crate::ErrorFacts::new(1254291, 200, "Write conflict", "", false),
        ),
        (
            Self::OperationTypeError,
            crate::ErrorFacts::new(1254301, 200, "OperationTypeError", "", false),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(1254302, 403, "Permission denied.", "", false),
        ),
        (
            Self::DataNotReadyTryAgainLater,
            crate::ErrorFacts::new(
                1254607,
                400,
                "Data not ready, please try again later",
                "",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(1255001, 200, "InternalError", "", false),
        ),
        (Self::RpcError, crate::ErrorFacts::new(1255002, 200, "RpcError", "", false)),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(1255003, 200, "MarshalError", "", false),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(1255004, 200, "UmMarshalError", "", false),
        ),
        (Self::ConvError, crate::ErrorFacts::new(1255005, 200, "ConvError", "", false)),
        (
            Self::Code1255040,
            crate::ErrorFacts::new(1255040, 504, "请求超时", "", true),
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
    #[doc(alias = "1254000")]
    WrongRequestJson,
    /// `1254001` (HTTP 400): WrongRequestBody
    #[doc(alias = "1254001")]
    WrongRequestBody,
    /// `1254002` (HTTP 400): Fail
    #[doc(alias = "1254002")]
    Fail,
    /// `1254003` (HTTP 400): WrongBaseToken
    #[doc(alias = "1254003")]
    WrongBaseToken,
    /// `1254004` (HTTP 400): WrongTableId
    #[doc(alias = "1254004")]
    WrongTableId,
    /// `1254005` (HTTP 400): WrongViewId
    #[doc(alias = "1254005")]
    WrongViewId,
    /// `1254006` (HTTP 400): WrongRecordId
    #[doc(alias = "1254006")]
    WrongRecordId,
    /// `1254007` (HTTP 400): EmptyValue
    #[doc(alias = "1254007")]
    EmptyValue,
    /// `1254008` (HTTP 400): EmptyView
    #[doc(alias = "1254008")]
    EmptyView,
    /// `1254009` (HTTP 400): WrongFieldId
    #[doc(alias = "1254009")]
    WrongFieldId,
    /// `1254010` (HTTP 400): ReqConvError
    #[doc(alias = "1254010")]
    ReqConvError,
    /// `1254012` (HTTP 400): UnsupportedFieldType
    #[doc(alias = "1254012")]
    UnsupportedFieldType,
    /// `1254016` (HTTP 400): InvalidSort
    #[doc(alias = "1254016")]
    InvalidSort,
    /// `1254018` (HTTP 400): InvalidFilter
    #[doc(alias = "1254018")]
    InvalidFilter,
    /// `1254019` (HTTP 400): InvalidViewType
    #[doc(alias = "1254019")]
    InvalidViewType,
    /// `1254020` (HTTP 400): ViewNameDuplicated
    #[doc(alias = "1254020")]
    ViewNameDuplicated,
    /// `1254021` (HTTP 400): EmptyViewName
    #[doc(alias = "1254021")]
    EmptyViewName,
    /// `1254022` (HTTP 400): InvalidViewName
    #[doc(alias = "1254022")]
    InvalidViewName,
    /// `1254030` (HTTP 400): TooLargeResponse
    #[doc(alias = "1254030")]
    TooLargeResponse,
    /// `1254032` (HTTP 400): The role name is invalid, please modify it.
    #[doc(alias = "1254032")]
    RoleNameInvalidModify,
    /// `1254033` (HTTP 400): The role name is duplicated, please modify it.
    #[doc(alias = "1254033")]
    RoleNameDuplicatedModify,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    #[doc(alias = "1254036")]
    BaseCopyingTryAgainLater,
    /// `1254040` (HTTP 404): BaseTokenNotFound
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254041` (HTTP 404): TableIdNotFound
    #[doc(alias = "1254041")]
    TableIdNotFound,
    /// `1254042` (HTTP 404): ViewIdNotFound
    #[doc(alias = "1254042")]
    ViewIdNotFound,
    /// `1254043` (HTTP 404): RecordIdNotFound
    #[doc(alias = "1254043")]
    RecordIdNotFound,
    /// `1254044` (HTTP 404): FieldIdNotFound
    #[doc(alias = "1254044")]
    FieldIdNotFound,
    /// `1254045` (HTTP 404): FieldNameNotFound
    #[doc(alias = "1254045")]
    FieldNameNotFound,
    /// `1254047` (HTTP 404): Role id is not found.
    #[doc(alias = "1254047")]
    RoleIdIsNotFound,
    /// `1254048` (HTTP 400): MemberNotFound
    #[doc(alias = "1254048")]
    MemberNotFound,
    /// `1254049` (HTTP 404): Form field is not found.
    #[doc(alias = "1254049")]
    FormFieldIsNotFound,
    /// `1254060` (HTTP 400): TextFieldConvFail
    #[doc(alias = "1254060")]
    TextFieldConvFail,
    /// `1254061` (HTTP 400): NumberFieldConvFail
    #[doc(alias = "1254061")]
    NumberFieldConvFail,
    /// `1254062` (HTTP 400): SingleSelectFieldConvFail
    #[doc(alias = "1254062")]
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 400): MultiSelectFieldConvFail
    #[doc(alias = "1254063")]
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 400): DatetimeFieldConvFail
    #[doc(alias = "1254064")]
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 400): CheckboxFieldConvFail
    #[doc(alias = "1254065")]
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 400): UserFieldConvFail
    #[doc(alias = "1254066")]
    UserFieldConvFail,
    /// `1254067` (HTTP 400): LinkFieldConvFail
    #[doc(alias = "1254067")]
    LinkFieldConvFail,
    /// `1254100` (HTTP 400): TableExceedLimit
    #[doc(alias = "1254100")]
    TableExceedLimit,
    /// `1254101` (HTTP 400): ViewExceedLimit
    #[doc(alias = "1254101")]
    ViewExceedLimit,
    /// `1254103` (HTTP 400): RecordExceedLimit
    #[doc(alias = "1254103")]
    RecordExceedLimit,
    /// `1254104` (HTTP 400): RecordAddOnceExceedLimit
    #[doc(alias = "1254104")]
    RecordAddOnceExceedLimit,
    /// `1254110` (HTTP 400): Role exceeds limit
    #[doc(alias = "1254110")]
    RoleExceedsLimit,
    /// `1254130` (HTTP 400): TooLargeCell
    #[doc(alias = "1254130")]
    TooLargeCell,
    /// `1254290` (HTTP 429): TooManyRequest
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 400): Write conflict
    #[doc(alias = "1254291")]
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    #[doc(alias = "1254301")]
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    #[doc(alias = "1254302")]
    PermissionDenied,
    /// `1254306` (HTTP 403): InternalError
    #[doc(alias = "1254306")]
    InternalError,
    /// `1254607` (HTTP 400): Data not ready, please try again later
    #[doc(alias = "1254607")]
    DataNotReadyTryAgainLater,
    /// `1254608` (HTTP 403): Same API requests are submitted repeatedly.
    #[doc(alias = "1254608")]
    SameApiRequestsAreSubmittedRepeatedly,
    /// `1255001` (HTTP 500): RpcError
    #[doc(alias = "1255001")]
    RpcError,
    /// `1255002` (HTTP 500): MarshalError
    #[doc(alias = "1255002")]
    MarshalError,
    /// `1255003` (HTTP 500): UmMarshalError
    #[doc(alias = "1255003")]
    UmMarshalError,
    /// `1255004` (HTTP 500): ConvError
    #[doc(alias = "1255004")]
    ConvError1255004,
    /// `1255005` (HTTP 500): ConvError
    #[doc(alias = "1255005")]
    ConvError1255005,
    /// `1255040` (HTTP 504): Request timed out, please try again later.
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
            crate::ErrorFacts::new(1254000, 400, "WrongRequestJson", "", false),
        ),
        (
            Self::WrongRequestBody,
            crate::ErrorFacts::new(1254001, 400, "WrongRequestBody", "", false),
        ),
        (Self::Fail, crate::ErrorFacts::new(1254002, 400, "Fail", "", false)),
        (
            Self::WrongBaseToken,
            crate::ErrorFacts::new(1254003, 400, "WrongBaseToken", "", false),
        ),
        (
            Self::WrongTableId,
            crate::ErrorFacts::new(1254004, 400, "WrongTableId", "", false),
        ),
        (
            Self::WrongViewId,
            crate::ErrorFacts::new(1254005, 400, "WrongViewId", "", false),
        ),
        (
            Self::WrongRecordId,
            crate::ErrorFacts::new(1254006, 400, "WrongRecordId", "", false),
        ),
        (
            Self::EmptyValue,
            crate::ErrorFacts::new(1254007, 400, "EmptyValue", "", false),
        ),
        (Self::EmptyView, crate::ErrorFacts::new(1254008, 400, "EmptyView", "", false)),
        (
            Self::WrongFieldId,
            crate::ErrorFacts::new(1254009, 400, "WrongFieldId", "", false),
        ),
        (
            Self::ReqConvError,
            crate::ErrorFacts::new(1254010, 400, "ReqConvError", "", false),
        ),
        (
            Self::UnsupportedFieldType,
            crate::ErrorFacts::new(1254012, 400, "UnsupportedFieldType", "", false),
        ),
        (
            Self::InvalidSort,
            crate::ErrorFacts::new(1254016, 400, "InvalidSort", "", false),
        ),
        (
            Self::InvalidFilter,
            crate::ErrorFacts::new(1254018, 400, "InvalidFilter", "", false),
        ),
        (
            Self::InvalidViewType,
            crate::ErrorFacts::new(1254019, 400, "InvalidViewType", "", false),
        ),
        (
            Self::ViewNameDuplicated,
            crate::ErrorFacts::new(1254020, 400, "ViewNameDuplicated", "", false),
        ),
        (
            Self::EmptyViewName,
            crate::ErrorFacts::new(1254021, 400, "EmptyViewName", "", false),
        ),
        (
            Self::InvalidViewName,
            crate::ErrorFacts::new(1254022, 400, "InvalidViewName", "", false),
        ),
        (
            Self::TooLargeResponse,
            crate::ErrorFacts::new(1254030, 400, "TooLargeResponse", "", false),
        ),
        (
            Self::RoleNameInvalidModify,
            crate::ErrorFacts::new(
                1254032,
                400,
                "The role name is invalid, please modify it.",
                "",
                false,
            ),
        ),
        (
            Self::RoleNameDuplicatedModify,
            crate::ErrorFacts::new(
                1254033,
                400,
                "The role name is duplicated, please modify it.",
                "",
                false,
            ),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Base is copying, please try again later.",
                "",
                false,
            ),
        ),
        (
            Self::BaseTokenNotFound,
            crate::ErrorFacts::new(1254040, 404, "BaseTokenNotFound", "", false),
        ),
        (
            Self::TableIdNotFound,
            crate::ErrorFacts::new(1254041, 404, "TableIdNotFound", "", false),
        ),
        (
            Self::ViewIdNotFound,
            crate::ErrorFacts::new(1254042, 404, "ViewIdNotFound", "", false),
        ),
        (
            Self::RecordIdNotFound,
            crate::ErrorFacts::new(1254043, 404, "RecordIdNotFound", "", false),
        ),
        (
            Self::FieldIdNotFound,
            crate::ErrorFacts::new(1254044, 404, "FieldIdNotFound", "", false),
        ),
        (
            Self::FieldNameNotFound,
            crate::ErrorFacts::new(1254045, 404, "FieldNameNotFound", "", false),
        ),
        (
            Self::RoleIdIsNotFound,
            crate::ErrorFacts::new(1254047, 404, "Role id is not found.", "", false),
        ),
        (
            Self::MemberNotFound,
            crate::ErrorFacts::new(1254048, 400, "MemberNotFound", "", false),
        ),
        (
            Self::FormFieldIsNotFound,
            crate::ErrorFacts::new(1254049, 404, "Form field is not found.", "", false),
        ),
        (
            Self::TextFieldConvFail,
            crate::ErrorFacts::new(1254060, 400, "TextFieldConvFail", "", false),
        ),
        (
            Self::NumberFieldConvFail,
            crate::ErrorFacts::new(1254061, 400, "NumberFieldConvFail", "", false),
        ),
        (
            Self::SingleSelectFieldConvFail,
            crate::ErrorFacts::new(1254062, 400, "SingleSelectFieldConvFail", "", false),
        ),
        (
            Self::MultiSelectFieldConvFail,
            crate::ErrorFacts::new(1254063, 400, "MultiSelectFieldConvFail", "", false),
        ),
        (
            Self::DatetimeFieldConvFail,
            crate::ErrorFacts::new(1254064, 400, "DatetimeFieldConvFail", "", false),
        ),
        (
            Self::CheckboxFieldConvFail,
            crate::ErrorFacts::new(1254065, 400, "CheckboxFieldConvFail", "", false),
        ),
        (
            Self::UserFieldConvFail,
            crate::ErrorFacts::new(1254066, 400, "UserFieldConvFail", "", false),
        ),
        (
            Self::LinkFieldConvFail,
            crate::ErrorFacts::new(1254067, 400, "LinkFieldConvFail", "", false),
        ),
        (
            Self::TableExceedLimit,
            crate::ErrorFacts::new(1254100, 400, "TableExceedLimit", "", false),
        ),
        (
            Self::ViewExceedLimit,
            crate::ErrorFacts::new(1254101, 400, "ViewExceedLimit", "", false),
        ),
        (
            Self::RecordExceedLimit,
            crate::ErrorFacts::new(1254103, 400, "RecordExceedLimit", "", false),
        ),
        (
            Self::RecordAddOnceExceedLimit,
            crate::ErrorFacts::new(1254104, 400, "RecordAddOnceExceedLimit", "", false),
        ),
        (
            Self::RoleExceedsLimit,
            crate::ErrorFacts::new(1254110, 400, "Role exceeds limit", "", false),
        ),
        (
            Self::TooLargeCell,
            crate::ErrorFacts::new(1254130, 400, "TooLargeCell", "", false),
        ),
        (
            Self::TooManyRequest,
            crate::ErrorFacts::new(1254290, 429, "TooManyRequest", "", true),
        ),
        (
            Self::WriteConflict,
            crate::ErrorFacts::new(1254291, 400, "Write conflict", "", false),
        ),
        (
            Self::OperationTypeError,
            crate::ErrorFacts::new(1254301, 400, "OperationTypeError", "", false),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(1254302, 403, "Permission denied.", "", false),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(1254306, 403, "InternalError", "", false),
        ),
        (
            Self::DataNotReadyTryAgainLater,
            crate::ErrorFacts::new(
                1254607,
                400,
                "Data not ready, please try again later",
                "",
                false,
            ),
        ),
        (
            Self::SameApiRequestsAreSubmittedRepeatedly,
            crate::ErrorFacts::new(
                1254608,
                403,
                "Same API requests are submitted repeatedly.",
                "",
                false,
            ),
        ),
        (Self::RpcError, crate::ErrorFacts::new(1255001, 500, "RpcError", "", true)),
        (
            Self::MarshalError,
            crate::ErrorFacts::new(1255002, 500, "MarshalError", "", true),
        ),
        (
            Self::UmMarshalError,
            crate::ErrorFacts::new(1255003, 500, "UmMarshalError", "", true),
        ),
        (
            Self::ConvError1255004,
            crate::ErrorFacts::new(1255004, 500, "ConvError", "", true),
        ),
        (
            Self::ConvError1255005,
            crate::ErrorFacts::new(1255005, 500, "ConvError", "", true),
        ),
        (
            Self::TimedOutTryAgainLater,
            crate::ErrorFacts::new(
                1255040,
                504,
                "Request timed out, please try again later.",
                "",
                true,
            ),
        ),
    ];
}

crate::error_enum!(PatchAppTableViewError);
