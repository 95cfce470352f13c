// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_table_record`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Adds several records to a table of a base.
///
/// `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:record:create`, `bitable:app`
/// - Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchCreateAppTableRecord {
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
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// A text of your own that makes repeated calls count once.
    ///
    /// Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    #[serde(skip)]
    pub client_token: Option<String>,
    /// Whether a faster answer may miss the latest changes.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip)]
    pub ignore_consistency_check: Option<bool>,
    /// The records.
    pub records: Vec<BatchCreateAppTableRecordRecord>,
}

impl BatchCreateAppTableRecord {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        records: impl IntoIterator<Item = impl Into<BatchCreateAppTableRecordRecord>>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            user_id_type: None,
            client_token: None,
            ignore_consistency_check: None,
            records: records.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`client_token`](Self#structfield.client_token).
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets [`ignore_consistency_check`](Self#structfield.ignore_consistency_check).
    #[must_use]
    pub fn ignore_consistency_check(mut self, ignore_consistency_check: bool) -> Self {
        self.ignore_consistency_check = Some(ignore_consistency_check);
        self
    }
}

impl crate::Endpoint for BatchCreateAppTableRecord {
    type Response = BatchCreateAppTableRecordResponse;
    type Error = BatchCreateAppTableRecordError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_record.batch_create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone()), ("table_id", self.table_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("client_token", &self.client_token);
        query.push("ignore_consistency_check", &self.ignore_consistency_check);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_table_record.batch_create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchCreateAppTableRecordResponse {
    /// The records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records: Option<Vec<AppTableRecord>>,
}

/// What `bitable.v1.app_table_record.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchCreateAppTableRecordError {
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
    /// `1254015` (HTTP 400): Field types do not match.
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    #[doc(alias = "1254015")]
    FieldTypesDoNotMatch,
    /// `1254027` (HTTP 403): UploadAttachNotAllowed
    ///
    /// The attachment was not uploaded to this base. Upload it as material of the base first.
    #[doc(alias = "1254027")]
    UploadAttachNotAllowed,
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
    /// `1254037` (HTTP 400): Invalid client token, make sure that it complies with the specification.
    ///
    /// The client token is empty or not valid. Send a UUID of version 4.
    #[doc(alias = "1254037")]
    InvalidClientTokenMakeSureComplies,
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
    /// `1254068` (HTTP 200): URLFieldConvFail
    ///
    /// A value does not fit a URL field. Send an object with `text` and `link`.
    #[doc(alias = "1254068")]
    UrlFieldConvFail,
    /// `1254069` (HTTP 200): AttachFieldConvFail
    ///
    /// A value does not fit an attachment field. Send a list of objects with `file_token`.
    #[doc(alias = "1254069")]
    AttachFieldConvFail,
    /// `1254072` (HTTP 200): Failed to convert phone field, please make sure it is correct.
    ///
    /// A value is not a phone number. Check its form.
    #[doc(alias = "1254072")]
    FailedConvertPhoneFieldMakeSure,
    /// `1254074` (HTTP 400): DuplexLinkFieldConvFail
    ///
    /// A value does not fit a two-way link field. Send a list of record ids, as texts.
    #[doc(alias = "1254074")]
    DuplexLinkFieldConvFail,
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
    /// `1254105` (HTTP 200): ColumnExceedLimit
    ///
    /// The table has too many fields. Delete some.
    #[doc(alias = "1254105")]
    ColumnExceedLimit,
    /// `1254106` (HTTP 200): AttachExceedLimit
    ///
    /// There are too many attachments. Send fewer.
    #[doc(alias = "1254106")]
    AttachExceedLimit,
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
    PermissionDenied1254302,
    /// `1254303` (HTTP 200): AttachPermNotAllow
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    #[doc(alias = "1254303")]
    AttachPermNotAllow,
    /// `1254304` (HTTP 403): Permission denied.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    PermissionDenied1254304,
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
    /// `1254608` (HTTP 403): Same API requests are submitted repeatedly.
    ///
    /// The same request was sent again. Check whether the first one worked; otherwise try again later.
    #[doc(alias = "1254608")]
    SameApiRequestsAreSubmittedRepeatedly,
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
    /// `1255006` (HTTP 400): Client token conflict, please generate a new client token and try again.
    ///
    /// The client token was used before. Send a new one.
    #[doc(alias = "1255006")]
    ClientTokenConflictGenerateNewClient,
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

impl BatchCreateAppTableRecordError {
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
            Self::FieldTypesDoNotMatch,
            crate::ErrorFacts::new(
                1254015,
                400,
                "Field types do not match.",
                "A value does not fit the type of its field. Check the values against the types.",
                false,
            ),
        ),
        (
            Self::UploadAttachNotAllowed,
            crate::ErrorFacts::new(
                1254027,
                403,
                "UploadAttachNotAllowed",
                "The attachment was not uploaded to this base. Upload it as material of the base first.",
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
            Self::InvalidClientTokenMakeSureComplies,
            crate::ErrorFacts::new(
                1254037,
                400,
                "Invalid client token, make sure that it complies with the specification.",
                "The client token is empty or not valid. Send a UUID of version 4.",
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
            Self::UrlFieldConvFail,
            crate::ErrorFacts::new(
                1254068,
                200,
                "URLFieldConvFail",
                "A value does not fit a URL field. Send an object with `text` and `link`.",
                false,
            ),
        ),
        (
            Self::AttachFieldConvFail,
            crate::ErrorFacts::new(
                1254069,
                200,
                "AttachFieldConvFail",
                "A value does not fit an attachment field. Send a list of objects with `file_token`.",
                false,
            ),
        ),
        (
            Self::FailedConvertPhoneFieldMakeSure,
            crate::ErrorFacts::new(
                1254072,
                200,
                "Failed to convert phone field, please make sure it is correct.",
                "A value is not a phone number. Check its form.",
                false,
            ),
        ),
        (
            Self::DuplexLinkFieldConvFail,
            crate::ErrorFacts::new(
                1254074,
                400,
                "DuplexLinkFieldConvFail",
                "A value does not fit a two-way link field. Send a list of record ids, as texts.",
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
            Self::ColumnExceedLimit,
            crate::ErrorFacts::new(
                1254105,
                200,
                "ColumnExceedLimit",
                "The table has too many fields. Delete some.",
                false,
            ),
        ),
        (
            Self::AttachExceedLimit,
            crate::ErrorFacts::new(
                1254106,
                200,
                "AttachExceedLimit",
                "There are too many attachments. Send fewer.",
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
            Self::PermissionDenied1254302,
            crate::ErrorFacts::new(
                1254302,
                403,
                "Permission denied.",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::AttachPermNotAllow,
            crate::ErrorFacts::new(
                1254303,
                200,
                "AttachPermNotAllow",
                "The attachment does not belong to this base. Upload it as material of the base first.",
                false,
            ),
        ),
        (
            Self::PermissionDenied1254304,
            crate::ErrorFacts::new(
                1254304,
                403,
                "Permission denied.",
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
            Self::ClientTokenConflictGenerateNewClient,
            crate::ErrorFacts::new(
                1255006,
                400,
                "Client token conflict, please generate a new client token and try again.",
                "The client token was used before. Send a new one.",
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

crate::error_enum!(BatchCreateAppTableRecordError);

/// Deletes several records of a table of a base.
///
/// `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:record:delete`, `bitable:app`
/// - Rate limit: 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchDeleteAppTableRecord {
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
    /// Whether a faster answer may miss the latest changes.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub ignore_consistency_check: Option<bool>,
    /// The records to delete, by their ids, 500 at most.
    ///
    /// Example: `["recwNXzPQv"]`.
    pub records: Vec<String>,
}

impl BatchDeleteAppTableRecord {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        records: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            ignore_consistency_check: None,
            records: records.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`ignore_consistency_check`](Self#structfield.ignore_consistency_check).
    #[must_use]
    pub fn ignore_consistency_check(mut self, ignore_consistency_check: bool) -> Self {
        self.ignore_consistency_check = Some(ignore_consistency_check);
        self
    }
}

impl crate::Endpoint for BatchDeleteAppTableRecord {
    type Response = BatchDeleteAppTableRecordResponse;
    type Error = BatchDeleteAppTableRecordError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_record.batch_delete",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone()), ("table_id", self.table_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("ignore_consistency_check", &self.ignore_consistency_check);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_table_record.batch_delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchDeleteAppTableRecordResponse {
    /// The records, each with whether it was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records: Option<Vec<DeleteRecord>>,
}

/// What `bitable.v1.app_table_record.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchDeleteAppTableRecordError {
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
    /// `1254072` (HTTP 200): InvalidPhoneNumber
    ///
    /// A value is not a phone number. Check its form.
    #[doc(alias = "1254072")]
    InvalidPhoneNumber,
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
    PermissionDenied1254302,
    /// `1254304` (HTTP 403): Permission denied.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    PermissionDenied1254304,
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

impl BatchDeleteAppTableRecordError {
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
            Self::InvalidPhoneNumber,
            crate::ErrorFacts::new(
                1254072,
                200,
                "InvalidPhoneNumber",
                "A value is not a phone number. Check its form.",
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
            Self::PermissionDenied1254302,
            crate::ErrorFacts::new(
                1254302,
                403,
                "Permission denied.",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::PermissionDenied1254304,
            crate::ErrorFacts::new(
                1254304,
                403,
                "Permission denied.",
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

crate::error_enum!(BatchDeleteAppTableRecordError);

/// Returns several records of a table of a base by their ids.
///
/// `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:record:read`, `bitable:app`, `bitable:app:readonly`
/// - Scopes for some fields: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetAppTableRecord {
    /// The base.
    ///
    /// Length: 0 to 100. Example: `NQRxbRkBMa6OnZsjtERcxhabcef`.
    #[serde(skip)]
    pub app_token: String,
    /// The table of the base.
    ///
    /// Length: 0 to 50. Example: `tbl0xe5g8PPabcef`.
    #[serde(skip)]
    pub table_id: String,
    /// The records, by their ids, 1 to 100.
    ///
    /// Length: 1 to 100. Example: `["recyO3299N"]`.
    pub record_ids: Vec<String>,
    /// Which kind of id stands for users.
    ///
    /// Example: `open_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_type: Option<UserIdType>,
    /// Whether the addresses of records are returned too.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_shared_url: Option<bool>,
    /// Whether it is returned too who created and last changed each record, and when.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automatic_fields: Option<bool>,
}

impl BatchGetAppTableRecord {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        record_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            record_ids: record_ids.into_iter().map(Into::into).collect(),
            user_id_type: None,
            with_shared_url: None,
            automatic_fields: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`with_shared_url`](Self#structfield.with_shared_url).
    #[must_use]
    pub fn with_shared_url(mut self, with_shared_url: bool) -> Self {
        self.with_shared_url = Some(with_shared_url);
        self
    }

    /// Sets [`automatic_fields`](Self#structfield.automatic_fields).
    #[must_use]
    pub fn automatic_fields(mut self, automatic_fields: bool) -> Self {
        self.automatic_fields = Some(automatic_fields);
        self
    }
}

impl crate::Endpoint for BatchGetAppTableRecord {
    type Response = BatchGetAppTableRecordResponse;
    type Error = BatchGetAppTableRecordError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_record.batch_get",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get",
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

/// What `bitable.v1.app_table_record.batch_get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetAppTableRecordResponse {
    /// The records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records: Option<Vec<AppTableRecord>>,
    /// The records that the calling identity may not see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forbidden_record_ids: Option<Vec<String>>,
    /// The records that do not exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absent_record_ids: Option<Vec<String>>,
}

/// What `bitable.v1.app_table_record.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchGetAppTableRecordError {
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
    /// `1254002` (HTTP 500): Fail
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
    /// `1254011` (HTTP 400): Page size must greater than 0.
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "1254011")]
    PageSizeMustGreaterThan0,
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
    /// `1254024` (HTTP 400): InvalidFieldNames
    ///
    /// A name in `field_names` is wrong. Compare with the list of fields, since names may hold spaces and line breaks that are not seen.
    #[doc(alias = "1254024")]
    InvalidFieldNames,
    /// `1254030` (HTTP 400): InvalidPageToken
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    #[doc(alias = "1254030")]
    InvalidPageToken,
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    #[doc(alias = "1254036")]
    BitableCopyingTryAgainLater,
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
    /// `1254060` (HTTP 500): TextFieldConvFail
    ///
    /// A value does not fit a text field. Send text.
    #[doc(alias = "1254060")]
    TextFieldConvFail,
    /// `1254061` (HTTP 500): NumberFieldConvFail
    ///
    /// A value does not fit a number field. Send a number.
    #[doc(alias = "1254061")]
    NumberFieldConvFail,
    /// `1254062` (HTTP 500): SingleSelectFieldConvFail
    ///
    /// A value does not fit a field of a single option. Send text; options that come from another table cannot be set.
    #[doc(alias = "1254062")]
    SingleSelectFieldConvFail,
    /// `1254063` (HTTP 500): MultiSelectFieldConvFail
    ///
    /// A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.
    #[doc(alias = "1254063")]
    MultiSelectFieldConvFail,
    /// `1254064` (HTTP 500): DatetimeFieldConvFail
    ///
    /// A value does not fit a date field. Send milliseconds since 1970.
    #[doc(alias = "1254064")]
    DatetimeFieldConvFail,
    /// `1254065` (HTTP 500): CheckboxFieldConvFail
    ///
    /// A value does not fit a checkbox. Send `true` or `false`.
    #[doc(alias = "1254065")]
    CheckboxFieldConvFail,
    /// `1254066` (HTTP 500): UserFieldConvFail
    ///
    /// A value does not fit a person field. Send a list of objects with `id`, of the kind that `user_id_type` names and of the same app.
    #[doc(alias = "1254066")]
    UserFieldConvFail,
    /// `1254067` (HTTP 500): LinkFieldConvFail
    ///
    /// A value does not fit a link field. Send a list of record ids.
    #[doc(alias = "1254067")]
    LinkFieldConvFail,
    /// `1254068` (HTTP 500): URLFieldConvFail
    ///
    /// A value does not fit a URL field. Send an object with `text` and `link`.
    #[doc(alias = "1254068")]
    UrlFieldConvFail,
    /// `1254069` (HTTP 500): AttachFieldConvFail
    ///
    /// A value does not fit an attachment field. Send a list of objects with `file_token`.
    #[doc(alias = "1254069")]
    AttachFieldConvFail,
    /// `1254072` (HTTP 400): Failed to convert phone field, please make sure it is correct.
    ///
    /// A value is not a phone number. Check its form.
    #[doc(alias = "1254072")]
    FailedConvertPhoneFieldMakeSure,
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
    /// `1254107` (HTTP 400): FilterLengthExceedLimit
    ///
    /// The filter is longer than 2000 characters. Shorten it.
    #[doc(alias = "1254107")]
    FilterLengthExceedLimit,
    /// `1254108` (HTTP 400): SortLengthExceedLimit
    ///
    /// The order is longer than 1000 characters. Shorten it.
    #[doc(alias = "1254108")]
    SortLengthExceedLimit,
    /// `1254109` (HTTP 400): FormulaTableSizeExceedLimit
    ///
    /// The table is too large for the formula. Narrow what is asked for.
    #[doc(alias = "1254109")]
    FormulaTableSizeExceedLimit,
    /// `1254130` (HTTP 400): TooLargeCell
    ///
    /// A value is too large for a cell. Shorten it.
    #[doc(alias = "1254130")]
    TooLargeCell,
    /// `1254290` (HTTP 400): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    #[doc(alias = "1254290")]
    TooManyRequest,
    /// `1254291` (HTTP 400): LockNotObtainedError
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    #[doc(alias = "1254291")]
    LockNotObtainedError,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    #[doc(alias = "1254301")]
    OperationTypeError,
    /// `1254302` (HTTP 400): RolePermNotAllow
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    #[doc(alias = "1254302")]
    RolePermNotAllow,
    /// `1254303` (HTTP 400): AttachPermNotAllow
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    #[doc(alias = "1254303")]
    AttachPermNotAllow,
    /// `1254607` (HTTP 500): Data not ready, please try again later
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
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    #[doc(alias = "1255040")]
    TimedOutTryAgainLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchGetAppTableRecordError {
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
                500,
                "Fail",
                "The system failed. Ask the support if it stays so.",
                true,
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
            Self::PageSizeMustGreaterThan0,
            crate::ErrorFacts::new(
                1254011,
                400,
                "Page size must greater than 0.",
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
            Self::InvalidFieldNames,
            crate::ErrorFacts::new(
                1254024,
                400,
                "InvalidFieldNames",
                "A name in `field_names` is wrong. Compare with the list of fields, since names may hold spaces and line breaks that are not seen.",
                false,
            ),
        ),
        (
            Self::InvalidPageToken,
            crate::ErrorFacts::new(
                1254030,
                400,
                "InvalidPageToken",
                "The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.",
                false,
            ),
        ),
        (
            Self::BitableCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Bitable is copying, please try again later.",
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
            Self::TextFieldConvFail,
            crate::ErrorFacts::new(
                1254060,
                500,
                "TextFieldConvFail",
                "A value does not fit a text field. Send text.",
                true,
            ),
        ),
        (
            Self::NumberFieldConvFail,
            crate::ErrorFacts::new(
                1254061,
                500,
                "NumberFieldConvFail",
                "A value does not fit a number field. Send a number.",
                true,
            ),
        ),
        (
            Self::SingleSelectFieldConvFail,
            crate::ErrorFacts::new(
                1254062,
                500,
                "SingleSelectFieldConvFail",
                "A value does not fit a field of a single option. Send text; options that come from another table cannot be set.",
                true,
            ),
        ),
        (
            Self::MultiSelectFieldConvFail,
            crate::ErrorFacts::new(
                1254063,
                500,
                "MultiSelectFieldConvFail",
                "A value does not fit a field of several options. Send a list of texts; options that come from another table cannot be set.",
                true,
            ),
        ),
        (
            Self::DatetimeFieldConvFail,
            crate::ErrorFacts::new(
                1254064,
                500,
                "DatetimeFieldConvFail",
                "A value does not fit a date field. Send milliseconds since 1970.",
                true,
            ),
        ),
        (
            Self::CheckboxFieldConvFail,
            crate::ErrorFacts::new(
                1254065,
                500,
                "CheckboxFieldConvFail",
                "A value does not fit a checkbox. Send `true` or `false`.",
                true,
            ),
        ),
        (
            Self::UserFieldConvFail,
            crate::ErrorFacts::new(
                1254066,
                500,
                "UserFieldConvFail",
                "A value does not fit a person field. Send a list of objects with `id`, of the kind that `user_id_type` names and of the same app.",
                true,
            ),
        ),
        (
            Self::LinkFieldConvFail,
            crate::ErrorFacts::new(
                1254067,
                500,
                "LinkFieldConvFail",
                "A value does not fit a link field. Send a list of record ids.",
                true,
            ),
        ),
        (
            Self::UrlFieldConvFail,
            crate::ErrorFacts::new(
                1254068,
                500,
                "URLFieldConvFail",
                "A value does not fit a URL field. Send an object with `text` and `link`.",
                true,
            ),
        ),
        (
            Self::AttachFieldConvFail,
            crate::ErrorFacts::new(
                1254069,
                500,
                "AttachFieldConvFail",
                "A value does not fit an attachment field. Send a list of objects with `file_token`.",
                true,
            ),
        ),
        (
            Self::FailedConvertPhoneFieldMakeSure,
            crate::ErrorFacts::new(
                1254072,
                400,
                "Failed to convert phone field, please make sure it is correct.",
                "A value is not a phone number. Check its form.",
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
            Self::FilterLengthExceedLimit,
            crate::ErrorFacts::new(
                1254107,
                400,
                "FilterLengthExceedLimit",
                "The filter is longer than 2000 characters. Shorten it.",
                false,
            ),
        ),
        (
            Self::SortLengthExceedLimit,
            crate::ErrorFacts::new(
                1254108,
                400,
                "SortLengthExceedLimit",
                "The order is longer than 1000 characters. Shorten it.",
                false,
            ),
        ),
        (
            Self::FormulaTableSizeExceedLimit,
            crate::ErrorFacts::new(
                1254109,
                400,
                "FormulaTableSizeExceedLimit",
                "The table is too large for the formula. Narrow what is asked for.",
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
                400,
                "TooManyRequest",
                "Too many requests. Slow down and try again later.",
                false,
            ),
        ),
        (
            Self::LockNotObtainedError,
            crate::ErrorFacts::new(
                1254291,
                400,
                "LockNotObtainedError",
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
            Self::RolePermNotAllow,
            crate::ErrorFacts::new(
                1254302,
                400,
                "RolePermNotAllow",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::AttachPermNotAllow,
            crate::ErrorFacts::new(
                1254303,
                400,
                "AttachPermNotAllow",
                "The attachment does not belong to this base. Upload it as material of the base first.",
                false,
            ),
        ),
        (
            Self::DataNotReadyTryAgainLater,
            crate::ErrorFacts::new(
                1254607,
                500,
                "Data not ready, please try again later",
                "The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.",
                true,
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
            Self::TimedOutTryAgainLater,
            crate::ErrorFacts::new(
                1255040,
                504,
                "Request timed out, please try again later",
                "The request timed out. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(BatchGetAppTableRecordError);

/// Updates several records of a table of a base.
///
/// `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:record:update`, `bitable:app`
/// - Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchUpdateAppTableRecord {
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
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Whether a faster answer may miss the latest changes.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip)]
    pub ignore_consistency_check: Option<bool>,
    /// The records.
    pub records: Vec<BatchUpdateAppTableRecordRecord>,
}

impl BatchUpdateAppTableRecord {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        records: impl IntoIterator<Item = impl Into<BatchUpdateAppTableRecordRecord>>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            user_id_type: None,
            ignore_consistency_check: None,
            records: records.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`ignore_consistency_check`](Self#structfield.ignore_consistency_check).
    #[must_use]
    pub fn ignore_consistency_check(mut self, ignore_consistency_check: bool) -> Self {
        self.ignore_consistency_check = Some(ignore_consistency_check);
        self
    }
}

impl crate::Endpoint for BatchUpdateAppTableRecord {
    type Response = BatchUpdateAppTableRecordResponse;
    type Error = BatchUpdateAppTableRecordError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_record.batch_update",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone()), ("table_id", self.table_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("ignore_consistency_check", &self.ignore_consistency_check);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_table_record.batch_update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchUpdateAppTableRecordResponse {
    /// The records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records: Option<Vec<AppTableRecord>>,
}

/// What `bitable.v1.app_table_record.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchUpdateAppTableRecordError {
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
    /// `1254015` (HTTP 400): Field types do not match.
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    #[doc(alias = "1254015")]
    FieldTypesDoNotMatch,
    /// `1254027` (HTTP 403): UploadAttachNotAllowed
    ///
    /// The attachment was not uploaded to this base. Upload it as material of the base first.
    #[doc(alias = "1254027")]
    UploadAttachNotAllowed,
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
    /// `1254068` (HTTP 200): URLFieldConvFail
    ///
    /// A value does not fit a URL field. Send an object with `text` and `link`.
    #[doc(alias = "1254068")]
    UrlFieldConvFail,
    /// `1254069` (HTTP 200): AttachFieldConvFail
    ///
    /// A value does not fit an attachment field. Send a list of objects with `file_token`.
    #[doc(alias = "1254069")]
    AttachFieldConvFail,
    /// `1254072` (HTTP 200): InvalidPhoneNumber
    ///
    /// A value is not a phone number. Check its form.
    #[doc(alias = "1254072")]
    InvalidPhoneNumber,
    /// `1254074` (HTTP 400): DuplexLinkFieldConvFail
    ///
    /// A value does not fit a two-way link field. Send a list of record ids, as texts.
    #[doc(alias = "1254074")]
    DuplexLinkFieldConvFail,
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
    /// `1254105` (HTTP 200): ColumnExceedLimit
    ///
    /// The table has too many fields. Delete some.
    #[doc(alias = "1254105")]
    ColumnExceedLimit,
    /// `1254106` (HTTP 200): AttachExceedLimit
    ///
    /// There are too many attachments. Send fewer.
    #[doc(alias = "1254106")]
    AttachExceedLimit,
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
    PermissionDenied1254302,
    /// `1254303` (HTTP 403): AttachPermNotAllow
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    #[doc(alias = "1254303")]
    AttachPermNotAllow,
    /// `1254304` (HTTP 403): Permission denied.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    PermissionDenied1254304,
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

impl BatchUpdateAppTableRecordError {
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
            Self::FieldTypesDoNotMatch,
            crate::ErrorFacts::new(
                1254015,
                400,
                "Field types do not match.",
                "A value does not fit the type of its field. Check the values against the types.",
                false,
            ),
        ),
        (
            Self::UploadAttachNotAllowed,
            crate::ErrorFacts::new(
                1254027,
                403,
                "UploadAttachNotAllowed",
                "The attachment was not uploaded to this base. Upload it as material of the base first.",
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
            Self::UrlFieldConvFail,
            crate::ErrorFacts::new(
                1254068,
                200,
                "URLFieldConvFail",
                "A value does not fit a URL field. Send an object with `text` and `link`.",
                false,
            ),
        ),
        (
            Self::AttachFieldConvFail,
            crate::ErrorFacts::new(
                1254069,
                200,
                "AttachFieldConvFail",
                "A value does not fit an attachment field. Send a list of objects with `file_token`.",
                false,
            ),
        ),
        (
            Self::InvalidPhoneNumber,
            crate::ErrorFacts::new(
                1254072,
                200,
                "InvalidPhoneNumber",
                "A value is not a phone number. Check its form.",
                false,
            ),
        ),
        (
            Self::DuplexLinkFieldConvFail,
            crate::ErrorFacts::new(
                1254074,
                400,
                "DuplexLinkFieldConvFail",
                "A value does not fit a two-way link field. Send a list of record ids, as texts.",
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
            Self::ColumnExceedLimit,
            crate::ErrorFacts::new(
                1254105,
                200,
                "ColumnExceedLimit",
                "The table has too many fields. Delete some.",
                false,
            ),
        ),
        (
            Self::AttachExceedLimit,
            crate::ErrorFacts::new(
                1254106,
                200,
                "AttachExceedLimit",
                "There are too many attachments. Send fewer.",
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
            Self::PermissionDenied1254302,
            crate::ErrorFacts::new(
                1254302,
                403,
                "Permission denied.",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::AttachPermNotAllow,
            crate::ErrorFacts::new(
                1254303,
                403,
                "AttachPermNotAllow",
                "The attachment does not belong to this base. Upload it as material of the base first.",
                false,
            ),
        ),
        (
            Self::PermissionDenied1254304,
            crate::ErrorFacts::new(
                1254304,
                403,
                "Permission denied.",
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

crate::error_enum!(BatchUpdateAppTableRecordError);

/// Adds a record to a table of a base.
///
/// `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:record:create`, `bitable:app`
/// - Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppTableRecord {
    /// The base.
    ///
    /// Example: `bascng7vrxcxpig7geggXiCtadY`.
    #[serde(skip)]
    pub app_token: String,
    /// The table of the base.
    ///
    /// Length: 0 to 50. Example: `tblUa9vcYjWQYJCj`.
    #[serde(skip)]
    pub table_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// A text of your own that makes repeated calls count once.
    ///
    /// Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    #[serde(skip)]
    pub client_token: Option<String>,
    /// Whether a faster answer may miss the latest changes.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip)]
    pub ignore_consistency_check: Option<bool>,
    /// The values of the record by the names of their fields.
    ///
    /// Example: `{"人员":[{"id":"ou_2910013f1e6456f16a0ce75ede9abcef"}]}`.
    pub fields: std::collections::BTreeMap<String, serde_json::Value>,
}

impl CreateAppTableRecord {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        fields: std::collections::BTreeMap<String, serde_json::Value>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            user_id_type: None,
            client_token: None,
            ignore_consistency_check: None,
            fields,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`client_token`](Self#structfield.client_token).
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets [`ignore_consistency_check`](Self#structfield.ignore_consistency_check).
    #[must_use]
    pub fn ignore_consistency_check(mut self, ignore_consistency_check: bool) -> Self {
        self.ignore_consistency_check = Some(ignore_consistency_check);
        self
    }
}

impl crate::Endpoint for CreateAppTableRecord {
    type Response = CreateAppTableRecordResponse;
    type Error = CreateAppTableRecordError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_record.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone()), ("table_id", self.table_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("client_token", &self.client_token);
        query.push("ignore_consistency_check", &self.ignore_consistency_check);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_table_record.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppTableRecordResponse {
    /// The record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<AppTableRecord>,
}

/// What `bitable.v1.app_table_record.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAppTableRecordError {
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
    /// `1254015` (HTTP 400): Field types do not match.
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    #[doc(alias = "1254015")]
    FieldTypesDoNotMatch,
    /// `1254027` (HTTP 403): UploadAttachNotAllowed
    ///
    /// The attachment was not uploaded to this base. Upload it as material of the base first.
    #[doc(alias = "1254027")]
    UploadAttachNotAllowed,
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
    /// `1254037` (HTTP 400): Invalid client token, make sure that it complies with the specification.
    ///
    /// The client token is empty or not valid. Send a UUID of version 4.
    #[doc(alias = "1254037")]
    InvalidClientTokenMakeSureComplies,
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
    /// `1254068` (HTTP 200): URLFieldConvFail
    ///
    /// A value does not fit a URL field. Send an object with `text` and `link`.
    #[doc(alias = "1254068")]
    UrlFieldConvFail,
    /// `1254069` (HTTP 200): AttachFieldConvFail
    ///
    /// A value does not fit an attachment field. Send a list of objects with `file_token`.
    #[doc(alias = "1254069")]
    AttachFieldConvFail,
    /// `1254072` (HTTP 200): Failed to convert phone field, please make sure it is correct.
    ///
    /// A value is not a phone number. Check its form.
    #[doc(alias = "1254072")]
    FailedConvertPhoneFieldMakeSure,
    /// `1254074` (HTTP 400): The parameters of Duplex Link field are invalid and need to be filled with an array of string.
    ///
    /// A value does not fit a two-way link field. Send a list of record ids, as texts.
    #[doc(alias = "1254074")]
    ParametersDuplexLinkFieldInvalidNeed,
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
    /// `1254105` (HTTP 200): ColumnExceedLimit
    ///
    /// The table has too many fields. Delete some.
    #[doc(alias = "1254105")]
    ColumnExceedLimit,
    /// `1254106` (HTTP 200): AttachExceedLimit
    ///
    /// There are too many attachments. Send fewer.
    #[doc(alias = "1254106")]
    AttachExceedLimit,
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
    PermissionDenied1254302,
    /// `1254303` (HTTP 200): The attachment does not belong to this bitable.
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    #[doc(alias = "1254303")]
    AttachmentDoesNotBelongBitable,
    /// `1254304` (HTTP 403): Permission denied.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    PermissionDenied1254304,
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
    /// `1254608` (HTTP 403): Same API requests are submitted repeatedly.
    ///
    /// The same request was sent again. Check whether the first one worked; otherwise try again later.
    #[doc(alias = "1254608")]
    SameApiRequestsAreSubmittedRepeatedly,
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
    /// `1255006` (HTTP 400): Client token conflict, please generate a new client token and try again.
    ///
    /// The client token was used before. Send a new one.
    #[doc(alias = "1255006")]
    ClientTokenConflictGenerateNewClient,
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

impl CreateAppTableRecordError {
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
            Self::FieldTypesDoNotMatch,
            crate::ErrorFacts::new(
                1254015,
                400,
                "Field types do not match.",
                "A value does not fit the type of its field. Check the values against the types.",
                false,
            ),
        ),
        (
            Self::UploadAttachNotAllowed,
            crate::ErrorFacts::new(
                1254027,
                403,
                "UploadAttachNotAllowed",
                "The attachment was not uploaded to this base. Upload it as material of the base first.",
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
            Self::InvalidClientTokenMakeSureComplies,
            crate::ErrorFacts::new(
                1254037,
                400,
                "Invalid client token, make sure that it complies with the specification.",
                "The client token is empty or not valid. Send a UUID of version 4.",
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
            Self::UrlFieldConvFail,
            crate::ErrorFacts::new(
                1254068,
                200,
                "URLFieldConvFail",
                "A value does not fit a URL field. Send an object with `text` and `link`.",
                false,
            ),
        ),
        (
            Self::AttachFieldConvFail,
            crate::ErrorFacts::new(
                1254069,
                200,
                "AttachFieldConvFail",
                "A value does not fit an attachment field. Send a list of objects with `file_token`.",
                false,
            ),
        ),
        (
            Self::FailedConvertPhoneFieldMakeSure,
            crate::ErrorFacts::new(
                1254072,
                200,
                "Failed to convert phone field, please make sure it is correct.",
                "A value is not a phone number. Check its form.",
                false,
            ),
        ),
        (
            Self::ParametersDuplexLinkFieldInvalidNeed,
            crate::ErrorFacts::new(
                1254074,
                400,
                "The parameters of Duplex Link field are invalid and need to be filled with an array of string.",
                "A value does not fit a two-way link field. Send a list of record ids, as texts.",
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
            Self::ColumnExceedLimit,
            crate::ErrorFacts::new(
                1254105,
                200,
                "ColumnExceedLimit",
                "The table has too many fields. Delete some.",
                false,
            ),
        ),
        (
            Self::AttachExceedLimit,
            crate::ErrorFacts::new(
                1254106,
                200,
                "AttachExceedLimit",
                "There are too many attachments. Send fewer.",
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
            Self::PermissionDenied1254302,
            crate::ErrorFacts::new(
                1254302,
                403,
                "Permission denied.",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::AttachmentDoesNotBelongBitable,
            crate::ErrorFacts::new(
                1254303,
                200,
                "The attachment does not belong to this bitable.",
                "The attachment does not belong to this base. Upload it as material of the base first.",
                false,
            ),
        ),
        (
            Self::PermissionDenied1254304,
            crate::ErrorFacts::new(
                1254304,
                403,
                "Permission denied.",
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
            Self::ClientTokenConflictGenerateNewClient,
            crate::ErrorFacts::new(
                1255006,
                400,
                "Client token conflict, please generate a new client token and try again.",
                "The client token was used before. Send a new one.",
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

crate::error_enum!(CreateAppTableRecordError);

/// Deletes a record of a table of a base.
///
/// `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:record:delete`, `bitable:app`
/// - Rate limit: 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteAppTableRecord {
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
    /// The record.
    ///
    /// Example: `recpCsf4ME`.
    #[serde(skip)]
    pub record_id: String,
    /// Whether a faster answer may miss the latest changes.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip)]
    pub ignore_consistency_check: Option<bool>,
}

impl DeleteAppTableRecord {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        record_id: impl Into<String>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            record_id: record_id.into(),
            ignore_consistency_check: None,
        }
    }

    /// Sets [`ignore_consistency_check`](Self#structfield.ignore_consistency_check).
    #[must_use]
    pub fn ignore_consistency_check(mut self, ignore_consistency_check: bool) -> Self {
        self.ignore_consistency_check = Some(ignore_consistency_check);
        self
    }
}

impl crate::Endpoint for DeleteAppTableRecord {
    type Response = DeleteAppTableRecordResponse;
    type Error = DeleteAppTableRecordError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_record.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("app_token", self.app_token.clone()), ("table_id", self.table_id.clone()),
            ("record_id", self.record_id.clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("ignore_consistency_check", &self.ignore_consistency_check);
    }
}

/// What `bitable.v1.app_table_record.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteAppTableRecordResponse {
    /// Whether it was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<bool>,
    /// The record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_id: Option<String>,
}

/// What `bitable.v1.app_table_record.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteAppTableRecordError {
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
    /// `1254072` (HTTP 200): InvalidPhoneNumber
    ///
    /// A value is not a phone number. Check its form.
    #[doc(alias = "1254072")]
    InvalidPhoneNumber,
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
    PermissionDenied1254302,
    /// `1254304` (HTTP 403): Permission denied.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    PermissionDenied1254304,
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

impl DeleteAppTableRecordError {
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
            Self::InvalidPhoneNumber,
            crate::ErrorFacts::new(
                1254072,
                200,
                "InvalidPhoneNumber",
                "A value is not a phone number. Check its form.",
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
            Self::PermissionDenied1254302,
            crate::ErrorFacts::new(
                1254302,
                403,
                "Permission denied.",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::PermissionDenied1254304,
            crate::ErrorFacts::new(
                1254304,
                403,
                "Permission denied.",
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

crate::error_enum!(DeleteAppTableRecordError);

/// Returns one record of a table of a base by its id; superseded by batch_get.
///
/// `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `bitable:app`, `bitable:app:readonly`
/// - Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/get>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetAppTableRecord {
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
    /// The record.
    ///
    /// Example: `recn0hoyXL`.
    #[serde(skip)]
    pub record_id: String,
    /// Whether text comes as a list of pieces.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip)]
    pub text_field_as_array: Option<bool>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Whether formulas are returned with the names of what they use.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip)]
    pub display_formula_ref: Option<bool>,
    /// Whether the addresses of records are returned too.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip)]
    pub with_shared_url: Option<bool>,
    /// Whether it is returned too who created and last changed each record, and when.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip)]
    pub automatic_fields: Option<bool>,
}

impl GetAppTableRecord {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        record_id: impl Into<String>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            record_id: record_id.into(),
            text_field_as_array: None,
            user_id_type: None,
            display_formula_ref: None,
            with_shared_url: None,
            automatic_fields: None,
        }
    }

    /// Sets [`text_field_as_array`](Self#structfield.text_field_as_array).
    #[must_use]
    pub fn text_field_as_array(mut self, text_field_as_array: bool) -> Self {
        self.text_field_as_array = Some(text_field_as_array);
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`display_formula_ref`](Self#structfield.display_formula_ref).
    #[must_use]
    pub fn display_formula_ref(mut self, display_formula_ref: bool) -> Self {
        self.display_formula_ref = Some(display_formula_ref);
        self
    }

    /// Sets [`with_shared_url`](Self#structfield.with_shared_url).
    #[must_use]
    pub fn with_shared_url(mut self, with_shared_url: bool) -> Self {
        self.with_shared_url = Some(with_shared_url);
        self
    }

    /// Sets [`automatic_fields`](Self#structfield.automatic_fields).
    #[must_use]
    pub fn automatic_fields(mut self, automatic_fields: bool) -> Self {
        self.automatic_fields = Some(automatic_fields);
        self
    }
}

impl crate::Endpoint for GetAppTableRecord {
    type Response = GetAppTableRecordResponse;
    type Error = GetAppTableRecordError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_record.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("app_token", self.app_token.clone()), ("table_id", self.table_id.clone()),
            ("record_id", self.record_id.clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("text_field_as_array", &self.text_field_as_array);
        query.push("user_id_type", &self.user_id_type);
        query.push("display_formula_ref", &self.display_formula_ref);
        query.push("with_shared_url", &self.with_shared_url);
        query.push("automatic_fields", &self.automatic_fields);
    }
}

/// What `bitable.v1.app_table_record.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetAppTableRecordResponse {
    /// The record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<GetAppTableRecordRecord>,
}

/// What `bitable.v1.app_table_record.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAppTableRecordError {
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
    /// `1254072` (HTTP 200): Failed to convert phone field, please make sure it is correct.
    ///
    /// A value is not a phone number. Check its form.
    #[doc(alias = "1254072")]
    FailedConvertPhoneFieldMakeSure,
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
    /// `1254302` (HTTP 200): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    #[doc(alias = "1254302")]
    PermissionDenied,
    /// `1254303` (HTTP 200): AttachPermNotAllow
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    #[doc(alias = "1254303")]
    AttachPermNotAllow,
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

impl GetAppTableRecordError {
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
            Self::FailedConvertPhoneFieldMakeSure,
            crate::ErrorFacts::new(
                1254072,
                200,
                "Failed to convert phone field, please make sure it is correct.",
                "A value is not a phone number. Check its form.",
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
                200,
                "Permission denied.",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::AttachPermNotAllow,
            crate::ErrorFacts::new(
                1254303,
                200,
                "AttachPermNotAllow",
                "The attachment does not belong to this base. Upload it as material of the base first.",
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

crate::error_enum!(GetAppTableRecordError);

/// Lists the records of a table of a base; superseded by search.
///
/// `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `bitable:app`, `bitable:app:readonly`
/// - Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/list>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppTableRecord {
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
    /// The view of the table.
    ///
    /// Example: `vewqhz51lk`.
    #[serde(skip)]
    pub view_id: Option<String>,
    /// Which records are returned, as a formula of up to 2000 characters; `view_id` is ignored then.
    ///
    /// Example: `AND(CurrentValue.[身高]>180, CurrentValue.[体重]>150)`.
    #[serde(skip)]
    pub filter: Option<String>,
    /// The order, as a JSON list in text of up to 1000 characters; `view_id` is ignored then.
    ///
    /// Example: `["字段1 DESC","字段2 ASC"]`.
    #[serde(skip)]
    pub sort: Option<String>,
    /// The fields to return, by their names, as a JSON list in text.
    ///
    /// Example: `["字段1","字段2"]`.
    #[serde(skip)]
    pub field_names: Option<String>,
    /// Whether text comes as a list of pieces.
    ///
    /// Example: `true`.
    #[serde(skip)]
    pub text_field_as_array: Option<bool>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Whether formulas are returned with the names of what they use.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip)]
    pub display_formula_ref: Option<bool>,
    /// Whether it is returned too who created and last changed each record, and when.
    ///
    /// Example: `true`.
    #[serde(skip)]
    pub automatic_fields: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `recn0hoyXL`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many records a page holds, 500 at most.
    ///
    /// Default: `20`. Range: at most `500`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
}

impl ListAppTableRecord {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>, table_id: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            view_id: None,
            filter: None,
            sort: None,
            field_names: None,
            text_field_as_array: None,
            user_id_type: None,
            display_formula_ref: None,
            automatic_fields: None,
            page_token: None,
            page_size: None,
        }
    }

    /// Sets [`view_id`](Self#structfield.view_id).
    #[must_use]
    pub fn view_id(mut self, view_id: impl Into<String>) -> Self {
        self.view_id = Some(view_id.into());
        self
    }

    /// Sets [`filter`](Self#structfield.filter).
    #[must_use]
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Sets [`sort`](Self#structfield.sort).
    #[must_use]
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Sets [`field_names`](Self#structfield.field_names).
    #[must_use]
    pub fn field_names(mut self, field_names: impl Into<String>) -> Self {
        self.field_names = Some(field_names.into());
        self
    }

    /// Sets [`text_field_as_array`](Self#structfield.text_field_as_array).
    #[must_use]
    pub fn text_field_as_array(mut self, text_field_as_array: bool) -> Self {
        self.text_field_as_array = Some(text_field_as_array);
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`display_formula_ref`](Self#structfield.display_formula_ref).
    #[must_use]
    pub fn display_formula_ref(mut self, display_formula_ref: bool) -> Self {
        self.display_formula_ref = Some(display_formula_ref);
        self
    }

    /// Sets [`automatic_fields`](Self#structfield.automatic_fields).
    #[must_use]
    pub fn automatic_fields(mut self, automatic_fields: bool) -> Self {
        self.automatic_fields = Some(automatic_fields);
        self
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

impl crate::Endpoint for ListAppTableRecord {
    type Response = ListAppTableRecordResponse;
    type Error = ListAppTableRecordError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_record.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone()), ("table_id", self.table_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("view_id", &self.view_id);
        query.push("filter", &self.filter);
        query.push("sort", &self.sort);
        query.push("field_names", &self.field_names);
        query.push("text_field_as_array", &self.text_field_as_array);
        query.push("user_id_type", &self.user_id_type);
        query.push("display_formula_ref", &self.display_formula_ref);
        query.push("automatic_fields", &self.automatic_fields);
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }
}

impl crate::Paged for ListAppTableRecord {
    type Item = GetAppTableRecordRecord;
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

/// What `bitable.v1.app_table_record.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppTableRecordResponse {
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
    pub items: Option<Vec<GetAppTableRecordRecord>>,
}

/// What `bitable.v1.app_table_record.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListAppTableRecordError {
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
    /// `1254011` (HTTP 400): Page size must greater than 0.
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "1254011")]
    PageSizeMustGreaterThan0,
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
    /// `1254024` (HTTP 200): InvalidFieldNames
    ///
    /// A name in `field_names` is wrong. Compare with the list of fields, since names may hold spaces and line breaks that are not seen.
    #[doc(alias = "1254024")]
    InvalidFieldNames,
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
    /// `1254068` (HTTP 200): URLFieldConvFail
    ///
    /// A value does not fit a URL field. Send an object with `text` and `link`.
    #[doc(alias = "1254068")]
    UrlFieldConvFail,
    /// `1254069` (HTTP 200): AttachFieldConvFail
    ///
    /// A value does not fit an attachment field. Send a list of objects with `file_token`.
    #[doc(alias = "1254069")]
    AttachFieldConvFail,
    /// `1254072` (HTTP 200): Failed to convert phone field, please make sure it is correct.
    ///
    /// A value is not a phone number. Check its form.
    #[doc(alias = "1254072")]
    FailedConvertPhoneFieldMakeSure,
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
    /// `1254107` (HTTP 200): FilterLengthExceedLimit
    ///
    /// The filter is longer than 2000 characters. Shorten it.
    #[doc(alias = "1254107")]
    FilterLengthExceedLimit,
    /// `1254108` (HTTP 200): SortLengthExceedLimit
    ///
    /// The order is longer than 1000 characters. Shorten it.
    #[doc(alias = "1254108")]
    SortLengthExceedLimit,
    /// `1254109` (HTTP 200): FormulaTableSizeExceedLimit
    ///
    /// The table is too large for the formula. Narrow what is asked for.
    #[doc(alias = "1254109")]
    FormulaTableSizeExceedLimit,
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
    /// `1254302` (HTTP 200): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    #[doc(alias = "1254302")]
    PermissionDenied,
    /// `1254303` (HTTP 200): AttachPermNotAllow
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    #[doc(alias = "1254303")]
    AttachPermNotAllow,
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

impl ListAppTableRecordError {
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
            Self::PageSizeMustGreaterThan0,
            crate::ErrorFacts::new(
                1254011,
                400,
                "Page size must greater than 0.",
                "The page size is not allowed. Check `page_size`.",
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
            Self::InvalidFieldNames,
            crate::ErrorFacts::new(
                1254024,
                200,
                "InvalidFieldNames",
                "A name in `field_names` is wrong. Compare with the list of fields, since names may hold spaces and line breaks that are not seen.",
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
            Self::UrlFieldConvFail,
            crate::ErrorFacts::new(
                1254068,
                200,
                "URLFieldConvFail",
                "A value does not fit a URL field. Send an object with `text` and `link`.",
                false,
            ),
        ),
        (
            Self::AttachFieldConvFail,
            crate::ErrorFacts::new(
                1254069,
                200,
                "AttachFieldConvFail",
                "A value does not fit an attachment field. Send a list of objects with `file_token`.",
                false,
            ),
        ),
        (
            Self::FailedConvertPhoneFieldMakeSure,
            crate::ErrorFacts::new(
                1254072,
                200,
                "Failed to convert phone field, please make sure it is correct.",
                "A value is not a phone number. Check its form.",
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
            Self::FilterLengthExceedLimit,
            crate::ErrorFacts::new(
                1254107,
                200,
                "FilterLengthExceedLimit",
                "The filter is longer than 2000 characters. Shorten it.",
                false,
            ),
        ),
        (
            Self::SortLengthExceedLimit,
            crate::ErrorFacts::new(
                1254108,
                200,
                "SortLengthExceedLimit",
                "The order is longer than 1000 characters. Shorten it.",
                false,
            ),
        ),
        (
            Self::FormulaTableSizeExceedLimit,
            crate::ErrorFacts::new(
                1254109,
                200,
                "FormulaTableSizeExceedLimit",
                "The table is too large for the formula. Narrow what is asked for.",
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
                200,
                "Permission denied.",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::AttachPermNotAllow,
            crate::ErrorFacts::new(
                1254303,
                200,
                "AttachPermNotAllow",
                "The attachment does not belong to this base. Upload it as material of the base first.",
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

crate::error_enum!(ListAppTableRecordError);

/// Searches the records of a table of a base, with filter, order and a choice of fields.
///
/// `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:record:retrieve`, `bitable:app`, `bitable:app:readonly`
/// - Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/search>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchAppTableRecord {
    /// The base.
    ///
    /// Length: 0 to 100. Example: `NQRxbRkBMa6OnZsjtERcxhNWnNh`.
    #[serde(skip)]
    pub app_token: String,
    /// The table of the base.
    ///
    /// Length: 0 to 50. Example: `tbl0xe5g8PP3U3cS`.
    #[serde(skip)]
    pub table_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many records a page holds, 500 at most.
    ///
    /// Default: `20`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// The view of the table.
    ///
    /// Length: 0 to 50. Example: `vewqhz51lk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_id: Option<String>,
    /// The fields to return, by their names, 200 at most.
    ///
    /// Length: 0 to 200. Example: `["字段1","字段2"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_names: Option<Vec<String>>,
    /// The order.
    ///
    /// Length: 0 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<Vec<Sort>>,
    /// Which records are returned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<FilterInfo>,
    /// Whether it is returned too who created and last changed each record, and when.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automatic_fields: Option<bool>,
}

impl SearchAppTableRecord {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>, table_id: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            user_id_type: None,
            page_token: None,
            page_size: None,
            view_id: None,
            field_names: None,
            sort: None,
            filter: None,
            automatic_fields: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
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

    /// Sets [`view_id`](Self#structfield.view_id).
    #[must_use]
    pub fn view_id(mut self, view_id: impl Into<String>) -> Self {
        self.view_id = Some(view_id.into());
        self
    }

    /// Sets [`field_names`](Self#structfield.field_names).
    #[must_use]
    pub fn field_names(
        mut self,
        field_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.field_names = Some(field_names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`sort`](Self#structfield.sort).
    #[must_use]
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Sort>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`filter`](Self#structfield.filter).
    #[must_use]
    pub fn filter(mut self, filter: FilterInfo) -> Self {
        self.filter = Some(filter);
        self
    }

    /// Sets [`automatic_fields`](Self#structfield.automatic_fields).
    #[must_use]
    pub fn automatic_fields(mut self, automatic_fields: bool) -> Self {
        self.automatic_fields = Some(automatic_fields);
        self
    }
}

impl crate::Endpoint for SearchAppTableRecord {
    type Response = SearchAppTableRecordResponse;
    type Error = SearchAppTableRecordError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_record.search",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone()), ("table_id", self.table_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

impl crate::Paged for SearchAppTableRecord {
    type Item = AppTableRecord;
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

/// What `bitable.v1.app_table_record.search` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SearchAppTableRecordResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<AppTableRecord>>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// How many there are in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// What `bitable.v1.app_table_record.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchAppTableRecordError {
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
    /// `1254011` (HTTP 400): Page size must greater than 0.
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "1254011")]
    PageSizeMustGreaterThan0,
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
    /// `1254024` (HTTP 200): InvalidFieldNames
    ///
    /// A name in `field_names` is wrong. Compare with the list of fields, since names may hold spaces and line breaks that are not seen.
    #[doc(alias = "1254024")]
    InvalidFieldNames,
    /// `1254030` (HTTP 200): TooLargeResponse
    ///
    /// The answer is too large, or the page token is not valid. Ask for less, or send the token that the page before returned.
    #[doc(alias = "1254030")]
    TooLargeResponse,
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    #[doc(alias = "1254036")]
    BitableCopyingTryAgainLater,
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
    /// `1254068` (HTTP 200): URLFieldConvFail
    ///
    /// A value does not fit a URL field. Send an object with `text` and `link`.
    #[doc(alias = "1254068")]
    UrlFieldConvFail,
    /// `1254069` (HTTP 200): AttachFieldConvFail
    ///
    /// A value does not fit an attachment field. Send a list of objects with `file_token`.
    #[doc(alias = "1254069")]
    AttachFieldConvFail,
    /// `1254072` (HTTP 200): Failed to convert phone field, please make sure it is correct.
    ///
    /// A value is not a phone number. Check its form.
    #[doc(alias = "1254072")]
    FailedConvertPhoneFieldMakeSure,
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
    /// `1254107` (HTTP 200): FilterLengthExceedLimit
    ///
    /// The filter is longer than 2000 characters. Shorten it.
    #[doc(alias = "1254107")]
    FilterLengthExceedLimit,
    /// `1254108` (HTTP 200): SortLengthExceedLimit
    ///
    /// The order is longer than 1000 characters. Shorten it.
    #[doc(alias = "1254108")]
    SortLengthExceedLimit,
    /// `1254109` (HTTP 200): FormulaTableSizeExceedLimit
    ///
    /// The table is too large for the formula. Narrow what is asked for.
    #[doc(alias = "1254109")]
    FormulaTableSizeExceedLimit,
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
    /// `1254302` (HTTP 200): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    #[doc(alias = "1254302")]
    PermissionDenied,
    /// `1254303` (HTTP 200): AttachPermNotAllow
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    #[doc(alias = "1254303")]
    AttachPermNotAllow,
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
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    #[doc(alias = "1255040")]
    TimedOutTryAgainLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SearchAppTableRecordError {
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
            Self::PageSizeMustGreaterThan0,
            crate::ErrorFacts::new(
                1254011,
                400,
                "Page size must greater than 0.",
                "The page size is not allowed. Check `page_size`.",
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
            Self::InvalidFieldNames,
            crate::ErrorFacts::new(
                1254024,
                200,
                "InvalidFieldNames",
                "A name in `field_names` is wrong. Compare with the list of fields, since names may hold spaces and line breaks that are not seen.",
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
            Self::BitableCopyingTryAgainLater,
            crate::ErrorFacts::new(
                1254036,
                400,
                "Bitable is copying, please try again later.",
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
            Self::UrlFieldConvFail,
            crate::ErrorFacts::new(
                1254068,
                200,
                "URLFieldConvFail",
                "A value does not fit a URL field. Send an object with `text` and `link`.",
                false,
            ),
        ),
        (
            Self::AttachFieldConvFail,
            crate::ErrorFacts::new(
                1254069,
                200,
                "AttachFieldConvFail",
                "A value does not fit an attachment field. Send a list of objects with `file_token`.",
                false,
            ),
        ),
        (
            Self::FailedConvertPhoneFieldMakeSure,
            crate::ErrorFacts::new(
                1254072,
                200,
                "Failed to convert phone field, please make sure it is correct.",
                "A value is not a phone number. Check its form.",
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
            Self::FilterLengthExceedLimit,
            crate::ErrorFacts::new(
                1254107,
                200,
                "FilterLengthExceedLimit",
                "The filter is longer than 2000 characters. Shorten it.",
                false,
            ),
        ),
        (
            Self::SortLengthExceedLimit,
            crate::ErrorFacts::new(
                1254108,
                200,
                "SortLengthExceedLimit",
                "The order is longer than 1000 characters. Shorten it.",
                false,
            ),
        ),
        (
            Self::FormulaTableSizeExceedLimit,
            crate::ErrorFacts::new(
                1254109,
                200,
                "FormulaTableSizeExceedLimit",
                "The table is too large for the formula. Narrow what is asked for.",
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
                200,
                "Permission denied.",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::AttachPermNotAllow,
            crate::ErrorFacts::new(
                1254303,
                200,
                "AttachPermNotAllow",
                "The attachment does not belong to this base. Upload it as material of the base first.",
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
            Self::TimedOutTryAgainLater,
            crate::ErrorFacts::new(
                1255040,
                504,
                "Request timed out, please try again later",
                "The request timed out. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(SearchAppTableRecordError);

/// Updates the given fields of a record of a table of a base.
///
/// `PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:record:update`, `bitable:app`
/// - Scopes for some fields: `contact:user.base:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateAppTableRecord {
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
    /// The record.
    ///
    /// Example: `recqwIwhc6`.
    #[serde(skip)]
    pub record_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Whether a faster answer may miss the latest changes.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip)]
    pub ignore_consistency_check: Option<bool>,
    /// The values of the record by the names of their fields.
    ///
    /// Example: `{"文本":"HelloWorld"}`.
    pub fields: std::collections::BTreeMap<String, serde_json::Value>,
}

impl UpdateAppTableRecord {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        record_id: impl Into<String>,
        fields: std::collections::BTreeMap<String, serde_json::Value>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            record_id: record_id.into(),
            user_id_type: None,
            ignore_consistency_check: None,
            fields,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`ignore_consistency_check`](Self#structfield.ignore_consistency_check).
    #[must_use]
    pub fn ignore_consistency_check(mut self, ignore_consistency_check: bool) -> Self {
        self.ignore_consistency_check = Some(ignore_consistency_check);
        self
    }
}

impl crate::Endpoint for UpdateAppTableRecord {
    type Response = UpdateAppTableRecordResponse;
    type Error = UpdateAppTableRecordError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_record.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("app_token", self.app_token.clone()), ("table_id", self.table_id.clone()),
            ("record_id", self.record_id.clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("ignore_consistency_check", &self.ignore_consistency_check);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_table_record.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateAppTableRecordResponse {
    /// The record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<AppTableRecord>,
}

/// What `bitable.v1.app_table_record.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateAppTableRecordError {
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
    /// `1254015` (HTTP 400): Field types do not match.
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    #[doc(alias = "1254015")]
    FieldTypesDoNotMatch,
    /// `1254027` (HTTP 403): UploadAttachNotAllowed
    ///
    /// The attachment was not uploaded to this base. Upload it as material of the base first.
    #[doc(alias = "1254027")]
    UploadAttachNotAllowed,
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
    /// `1254068` (HTTP 200): URLFieldConvFail
    ///
    /// A value does not fit a URL field. Send an object with `text` and `link`.
    #[doc(alias = "1254068")]
    UrlFieldConvFail,
    /// `1254069` (HTTP 200): AttachFieldConvFail
    ///
    /// A value does not fit an attachment field. Send a list of objects with `file_token`.
    #[doc(alias = "1254069")]
    AttachFieldConvFail,
    /// `1254072` (HTTP 200): InvalidPhoneNumber
    ///
    /// A value is not a phone number. Check its form.
    #[doc(alias = "1254072")]
    InvalidPhoneNumber,
    /// `1254074` (HTTP 400): DuplexLinkFieldConvFail
    ///
    /// A value does not fit a two-way link field. Send a list of record ids, as texts.
    #[doc(alias = "1254074")]
    DuplexLinkFieldConvFail,
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
    /// `1254105` (HTTP 200): ColumnExceedLimit
    ///
    /// The table has too many fields. Delete some.
    #[doc(alias = "1254105")]
    ColumnExceedLimit,
    /// `1254106` (HTTP 200): AttachExceedLimit
    ///
    /// There are too many attachments. Send fewer.
    #[doc(alias = "1254106")]
    AttachExceedLimit,
    /// `1254112` (HTTP 200): TooManyRequestInSingleBase
    #[doc(alias = "1254112")]
    TooManyRequestInSingleBase,
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
    PermissionDenied1254302,
    /// `1254303` (HTTP 200): The attachment does not belong to this base.
    ///
    /// The attachment does not belong to this base. Upload it as material of the base first.
    #[doc(alias = "1254303")]
    AttachmentDoesNotBelongBase,
    /// `1254304` (HTTP 403): Permission denied.
    ///
    /// The caller has no such right, or the tenant's edition has no rights on rows and columns. Check advanced permissions and the edition.
    #[doc(alias = "1254304")]
    PermissionDenied1254304,
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

impl UpdateAppTableRecordError {
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
            Self::FieldTypesDoNotMatch,
            crate::ErrorFacts::new(
                1254015,
                400,
                "Field types do not match.",
                "A value does not fit the type of its field. Check the values against the types.",
                false,
            ),
        ),
        (
            Self::UploadAttachNotAllowed,
            crate::ErrorFacts::new(
                1254027,
                403,
                "UploadAttachNotAllowed",
                "The attachment was not uploaded to this base. Upload it as material of the base first.",
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
            Self::UrlFieldConvFail,
            crate::ErrorFacts::new(
                1254068,
                200,
                "URLFieldConvFail",
                "A value does not fit a URL field. Send an object with `text` and `link`.",
                false,
            ),
        ),
        (
            Self::AttachFieldConvFail,
            crate::ErrorFacts::new(
                1254069,
                200,
                "AttachFieldConvFail",
                "A value does not fit an attachment field. Send a list of objects with `file_token`.",
                false,
            ),
        ),
        (
            Self::InvalidPhoneNumber,
            crate::ErrorFacts::new(
                1254072,
                200,
                "InvalidPhoneNumber",
                "A value is not a phone number. Check its form.",
                false,
            ),
        ),
        (
            Self::DuplexLinkFieldConvFail,
            crate::ErrorFacts::new(
                1254074,
                400,
                "DuplexLinkFieldConvFail",
                "A value does not fit a two-way link field. Send a list of record ids, as texts.",
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
            Self::ColumnExceedLimit,
            crate::ErrorFacts::new(
                1254105,
                200,
                "ColumnExceedLimit",
                "The table has too many fields. Delete some.",
                false,
            ),
        ),
        (
            Self::AttachExceedLimit,
            crate::ErrorFacts::new(
                1254106,
                200,
                "AttachExceedLimit",
                "There are too many attachments. Send fewer.",
                false,
            ),
        ),
        (
            Self::TooManyRequestInSingleBase,
            crate::ErrorFacts::new(1254112, 200, "TooManyRequestInSingleBase", "", false),
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
            Self::PermissionDenied1254302,
            crate::ErrorFacts::new(
                1254302,
                403,
                "Permission denied.",
                "The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.",
                false,
            ),
        ),
        (
            Self::AttachmentDoesNotBelongBase,
            crate::ErrorFacts::new(
                1254303,
                200,
                "The attachment does not belong to this base.",
                "The attachment does not belong to this base. Upload it as material of the base first.",
                false,
            ),
        ),
        (
            Self::PermissionDenied1254304,
            crate::ErrorFacts::new(
                1254304,
                403,
                "Permission denied.",
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

crate::error_enum!(UpdateAppTableRecordError);
