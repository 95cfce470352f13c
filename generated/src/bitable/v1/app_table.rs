// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_table`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates several tables in a base, by their names alone.
///
/// `POST /open-apis/bitable/v1/apps/:app_token/tables/batch_create`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:table:create`, `bitable:app`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/batch_create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchCreateAppTable {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    #[serde(skip)]
    pub app_token: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tables: Option<Vec<ReqTable>>,
}

impl BatchCreateAppTable {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            user_id_type: None,
            tables: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`tables`](Self#structfield.tables).
    #[must_use]
    pub fn tables(
        mut self,
        tables: impl IntoIterator<Item = impl Into<ReqTable>>,
    ) -> Self {
        self.tables = Some(tables.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for BatchCreateAppTable {
    type Response = BatchCreateAppTableResponse;
    type Error = BatchCreateAppTableError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table.batch_create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/batch_create",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_table.batch_create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchCreateAppTableResponse {
    /// The tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_ids: Option<Vec<String>>,
}

/// What `bitable.v1.app_table.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchCreateAppTableError {
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
    /// `1254013` (HTTP 400): TableNameDuplicated
    #[doc(alias = "1254013")]
    TableNameDuplicated,
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
    /// `1254302` (HTTP 403): The role has no permissions.
    #[doc(alias = "1254302")]
    RoleHasNoPermissions,
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

impl BatchCreateAppTableError {
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
            Self::TableNameDuplicated,
            crate::ErrorFacts::new(1254013, 400, "TableNameDuplicated", "", false),
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
            Self::RoleHasNoPermissions,
            crate::ErrorFacts::new(
                1254302,
                403,
                "The role has no permissions.",
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

crate::error_enum!(BatchCreateAppTableError);

/// Deletes several tables of a base.
///
/// `POST /open-apis/bitable/v1/apps/:app_token/tables/batch_delete`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:table:delete`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/batch_delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchDeleteAppTable {
    /// The base.
    ///
    /// Length: at least 1. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    #[serde(skip)]
    pub app_token: String,
    /// The tables.
    ///
    /// Example: `["tbl1TkhyTWDkSoZ3"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_ids: Option<Vec<String>>,
}

impl BatchDeleteAppTable {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            table_ids: None,
        }
    }

    /// Sets [`table_ids`](Self#structfield.table_ids).
    #[must_use]
    pub fn table_ids(
        mut self,
        table_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.table_ids = Some(table_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for BatchDeleteAppTable {
    type Response = BatchDeleteAppTableResponse;
    type Error = BatchDeleteAppTableError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table.batch_delete",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/batch_delete",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_table.batch_delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchDeleteAppTableResponse {}
/// What `bitable.v1.app_table.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchDeleteAppTableError {
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
    /// `1254030` (HTTP 200): TooLargeResponse
    #[doc(alias = "1254030")]
    TooLargeResponse,
    /// `1254034` (HTTP 403): The last table cannot be deleted.
    #[doc(alias = "1254034")]
    LastTableCannotBeDeleted,
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
    /// `1254302` (HTTP 403): Base role permission is missing.
    #[doc(alias = "1254302")]
    BaseRolePermissionIsMissing,
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
    /// `1255040` (HTTP 504): Request timed out, please try again later.
    #[doc(alias = "1255040")]
    TimedOutTryAgainLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchDeleteAppTableError {
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
            Self::TooLargeResponse,
            crate::ErrorFacts::new(1254030, 200, "TooLargeResponse", "", false),
        ),
        (
            Self::LastTableCannotBeDeleted,
            crate::ErrorFacts::new(
                1254034,
                403,
                "The last table cannot be deleted.",
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
            Self::BaseRolePermissionIsMissing,
            crate::ErrorFacts::new(
                1254302,
                403,
                "Base role permission is missing.",
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

crate::error_enum!(BatchDeleteAppTableError);

/// Creates a table in a base, with its first view and its fields.
///
/// `POST /open-apis/bitable/v1/apps/:app_token/tables`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:table:create`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppTable {
    /// The base.
    ///
    /// Length: at least 1. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    #[serde(skip)]
    pub app_token: String,
    /// The table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<AppTableReqTable>,
}

impl CreateAppTable {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            table: None,
        }
    }

    /// Sets [`table`](Self#structfield.table).
    #[must_use]
    pub fn table(mut self, table: AppTableReqTable) -> Self {
        self.table = Some(table);
        self
    }
}

impl crate::Endpoint for CreateAppTable {
    type Response = CreateAppTableResponse;
    type Error = CreateAppTableError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_table.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppTableResponse {
    /// The table of the base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// The first view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_view_id: Option<String>,
    /// The fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id_list: Option<Vec<String>>,
}

/// What `bitable.v1.app_table.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAppTableError {
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
    /// `1254012` (HTTP 400): NotSupportFieldOrView
    #[doc(alias = "1254012")]
    NotSupportFieldOrView,
    /// `1254013` (HTTP 200): TableNameDuplicated
    #[doc(alias = "1254013")]
    TableNameDuplicated,
    /// `1254014` (HTTP 400): FieldNameDuplicated
    #[doc(alias = "1254014")]
    FieldNameDuplicated,
    /// `1254021` (HTTP 400): EmptyViewName
    #[doc(alias = "1254021")]
    EmptyViewName,
    /// `1254022` (HTTP 400): InvalidViewName
    #[doc(alias = "1254022")]
    InvalidViewName,
    /// `1254029` (HTTP 400): InvalidFieldName
    #[doc(alias = "1254029")]
    InvalidFieldName,
    /// `1254030` (HTTP 200): TooLargeResponse
    #[doc(alias = "1254030")]
    TooLargeResponse,
    /// `1254036` (HTTP 200): Base is copying, please try again later.
    #[doc(alias = "1254036")]
    BaseCopyingTryAgainLater,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254041` (HTTP 200): TableIdNotFound
    #[doc(alias = "1254041")]
    TableIdNotFound,
    /// `1254044` (HTTP 200): FieldIdNotFound
    #[doc(alias = "1254044")]
    FieldIdNotFound,
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateAppTableError {
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
            Self::NotSupportFieldOrView,
            crate::ErrorFacts::new(1254012, 400, "NotSupportFieldOrView", "", false),
        ),
        (
            Self::TableNameDuplicated,
            crate::ErrorFacts::new(1254013, 200, "TableNameDuplicated", "", false),
        ),
        (
            Self::FieldNameDuplicated,
            crate::ErrorFacts::new(1254014, 400, "FieldNameDuplicated", "", false),
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
            Self::InvalidFieldName,
            crate::ErrorFacts::new(1254029, 400, "InvalidFieldName", "", false),
        ),
        (
            Self::TooLargeResponse,
            crate::ErrorFacts::new(1254030, 200, "TooLargeResponse", "", false),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                200,
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
            Self::FieldIdNotFound,
            crate::ErrorFacts::new(1254044, 200, "FieldIdNotFound", "", false),
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
    ];
}

crate::error_enum!(CreateAppTableError);

/// Deletes a table of a base.
///
/// `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:table:delete`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteAppTable {
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
}

impl DeleteAppTable {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>, table_id: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
        }
    }
}

impl crate::Endpoint for DeleteAppTable {
    type Response = DeleteAppTableResponse;
    type Error = DeleteAppTableError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone()), ("table_id", self.table_id.clone())]
    }
}

/// What `bitable.v1.app_table.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteAppTableResponse {}
/// What `bitable.v1.app_table.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteAppTableError {
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
    /// `1254030` (HTTP 200): TooLargeResponse
    #[doc(alias = "1254030")]
    TooLargeResponse,
    /// `1254034` (HTTP 403): The last table cannot be deleted.
    #[doc(alias = "1254034")]
    LastTableCannotBeDeleted,
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
    /// `1254607` (HTTP 400): Data not ready, please try again later
    #[doc(alias = "1254607")]
    DataNotReadyTryAgainLater,
    /// `1254608` (HTTP 403): Same API requests are submitted repeatedly.
    #[doc(alias = "1254608")]
    SameApiRequestsAreSubmittedRepeatedly,
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

impl DeleteAppTableError {
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
            Self::TooLargeResponse,
            crate::ErrorFacts::new(1254030, 200, "TooLargeResponse", "", false),
        ),
        (
            Self::LastTableCannotBeDeleted,
            crate::ErrorFacts::new(
                1254034,
                403,
                "The last table cannot be deleted.",
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

crate::error_enum!(DeleteAppTableError);

/// Lists the tables of a base.
///
/// `GET /open-apis/bitable/v1/apps/:app_token/tables`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:table:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppTable {
    /// The base.
    ///
    /// Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    #[serde(skip)]
    pub app_token: String,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `tblsRc9GRRXKqhvW`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: at most `100`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
}

impl ListAppTable {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            page_token: None,
            page_size: None,
        }
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl crate::Endpoint for ListAppTable {
    type Response = ListAppTableResponse;
    type Error = ListAppTableError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }
}

impl crate::Paged for ListAppTable {
    type Item = AppTable;
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

/// What `bitable.v1.app_table.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppTableResponse {
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// How many there are in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<AppTable>>,
}

/// What `bitable.v1.app_table.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListAppTableError {
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
    /// `1254011` (HTTP 400): Page size must greater than 0.
    #[doc(alias = "1254011")]
    PageSizeMustGreaterThan0,
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
    /// `1254302` (HTTP 403): The role has no permissions.
    #[doc(alias = "1254302")]
    RoleHasNoPermissions,
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
    /// `1255040` (HTTP 504): Request timed out, please try again later.
    #[doc(alias = "1255040")]
    TimedOutTryAgainLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListAppTableError {
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
            Self::PageSizeMustGreaterThan0,
            crate::ErrorFacts::new(
                1254011,
                400,
                "Page size must greater than 0.",
                "",
                false,
            ),
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
            Self::RoleHasNoPermissions,
            crate::ErrorFacts::new(
                1254302,
                403,
                "The role has no permissions.",
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

crate::error_enum!(ListAppTableError);

/// Renames a table of a base.
///
/// `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:table:update`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchAppTable {
    /// The base.
    ///
    /// Length: at least 1. Example: `XrgTb4y1haKYnasu0xXb1g7lcSg`.
    #[serde(skip)]
    pub app_token: String,
    /// The table of the base.
    ///
    /// Example: `tbl1TkhyTWDkSoZ3`.
    #[serde(skip)]
    pub table_id: String,
    /// The name of the base, table, role or option.
    ///
    /// Length: 1 to 100. Pattern: `^[^\[\]\:\\\/\?\*]+$`. Example: `新的数据表名称`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl PatchAppTable {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>, table_id: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            name: None,
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl crate::Endpoint for PatchAppTable {
    type Response = PatchAppTableResponse;
    type Error = PatchAppTableError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id",
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

/// What `bitable.v1.app_table.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchAppTableResponse {
    /// The name of the base, table, role or option.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// What `bitable.v1.app_table.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchAppTableError {
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
    /// `1254013` (HTTP 400): TableNameDuplicated
    #[doc(alias = "1254013")]
    TableNameDuplicated,
    /// `1254036` (HTTP 403): Base is copying, please try again later.
    #[doc(alias = "1254036")]
    BaseCopyingTryAgainLater,
    /// `1254040` (HTTP 404): BaseTokenNotFound
    #[doc(alias = "1254040")]
    BaseTokenNotFound,
    /// `1254041` (HTTP 404): TableIdNotFound
    #[doc(alias = "1254041")]
    TableIdNotFound,
    /// `1254290` (HTTP 429): TooManyRequest
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254302` (HTTP 403): Permission denied.
    #[doc(alias = "1254302")]
    PermissionDenied,
    /// `1255001` (HTTP 500): InternalError
    #[doc(alias = "1255001")]
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PatchAppTableError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
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
            Self::TableNameDuplicated,
            crate::ErrorFacts::new(1254013, 400, "TableNameDuplicated", "", false),
        ),
        (
            Self::BaseCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                403,
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
            Self::TooManyRequest,
            crate::ErrorFacts::new(1254290, 429, "TooManyRequest", "", true),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(1254302, 403, "Permission denied.", "", false),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(1255001, 500, "InternalError", "", true),
        ),
    ];
}

crate::error_enum!(PatchAppTableError);
