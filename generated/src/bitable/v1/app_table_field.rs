// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_table_field`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Adds a field to a table of a base.
///
/// `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:field:create`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppTableField {
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
    /// A text of your own that makes repeated calls count once.
    ///
    /// Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    #[serde(skip)]
    pub client_token: Option<String>,
    /// The name of the field.
    ///
    /// Example: `任务名称`.
    pub field_name: String,
    /// The type of the field.
    ///
    /// Example: `1`.
    #[serde(rename = "type")]
    pub type_: AppTableFieldType,
    /// The settings that the type asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<CreateAppTableFieldProperty>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<AppTableFieldDescription>,
    /// How the field is shown.
    ///
    /// Example: `Progress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_type: Option<AppTableFieldUiType>,
}

impl CreateAppTableField {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        field_name: impl Into<String>,
        type_: impl Into<AppTableFieldType>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            client_token: None,
            field_name: field_name.into(),
            type_: type_.into(),
            property: None,
            description: None,
            ui_type: None,
        }
    }

    /// Sets [`client_token`](Self#structfield.client_token).
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets [`property`](Self#structfield.property).
    #[must_use]
    pub fn property(mut self, property: CreateAppTableFieldProperty) -> Self {
        self.property = Some(property);
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: AppTableFieldDescription) -> Self {
        self.description = Some(description);
        self
    }

    /// Sets [`ui_type`](Self#structfield.ui_type).
    #[must_use]
    pub fn ui_type(mut self, ui_type: impl Into<AppTableFieldUiType>) -> Self {
        self.ui_type = Some(ui_type.into());
        self
    }
}

impl crate::Endpoint for CreateAppTableField {
    type Response = CreateAppTableFieldResponse;
    type Error = CreateAppTableFieldError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_field.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone()), ("table_id", self.table_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("client_token", &self.client_token);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_table_field.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppTableFieldResponse {
    /// The field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<AppTableField>,
}

/// What `bitable.v1.app_table_field.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAppTableFieldError {
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
    /// `1254012` (HTTP 200): NotSupportFieldOrView
    ///
    /// The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.
    #[doc(alias = "1254012")]
    NotSupportFieldOrView,
    /// `1254013` (HTTP 200): TableNameDuplicated
    ///
    /// There is a table of this name already. Use another name.
    #[doc(alias = "1254013")]
    TableNameDuplicated,
    /// `1254014` (HTTP 200): FieldNameDuplicated
    ///
    /// There is a field of this name already. Use another name.
    #[doc(alias = "1254014")]
    FieldNameDuplicated,
    /// `1254015` (HTTP 200): FieldTypeValueNotMatch
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    #[doc(alias = "1254015")]
    FieldTypeValueNotMatch,
    /// `1254026` (HTTP 200): EmptyOptionName
    ///
    /// The name of an option is empty. Give each one a name.
    #[doc(alias = "1254026")]
    EmptyOptionName,
    /// `1254028` (HTTP 400): EmptyFieldName
    ///
    /// The name of the field is empty. Send one.
    #[doc(alias = "1254028")]
    EmptyFieldName,
    /// `1254029` (HTTP 400): InvalidFieldName
    ///
    /// The name of the field is not valid. Use another one.
    #[doc(alias = "1254029")]
    InvalidFieldName,
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
    /// `1254070` (HTTP 200): ActionValidateFailed
    ///
    /// The change was checked and refused. Check what the request sends.
    #[doc(alias = "1254070")]
    ActionValidateFailed,
    /// `1254080` (HTTP 400): TextFieldPropertyError
    ///
    /// The settings do not fit a text field. Check `property`.
    #[doc(alias = "1254080")]
    TextFieldPropertyError,
    /// `1254081` (HTTP 400): NumberFieldPropertyError
    ///
    /// The settings do not fit a number field. Check `property`.
    #[doc(alias = "1254081")]
    NumberFieldPropertyError,
    /// `1254082` (HTTP 400): SingleSelectFieldPropertyError
    #[doc(alias = "1254082")]
    SingleSelectFieldPropertyError,
    /// `1254083` (HTTP 400): MultiSelectFieldPropertyError
    #[doc(alias = "1254083")]
    MultiSelectFieldPropertyError,
    /// `1254084` (HTTP 400): DateFieldPropertyError
    ///
    /// The settings do not fit a date field. Check `property`.
    #[doc(alias = "1254084")]
    DateFieldPropertyError,
    /// `1254085` (HTTP 400): CheckboxFieldPropertyError
    #[doc(alias = "1254085")]
    CheckboxFieldPropertyError,
    /// `1254086` (HTTP 400): UserFieldPropertyError
    ///
    /// The settings do not fit a person field. Check `property`.
    #[doc(alias = "1254086")]
    UserFieldPropertyError,
    /// `1254087` (HTTP 400): URLFieldPropertyError
    ///
    /// The settings do not fit a URL field. Check `property`.
    #[doc(alias = "1254087")]
    UrlFieldPropertyError,
    /// `1254088` (HTTP 400): AttachFieldPropertyError
    ///
    /// The settings do not fit an attachment field. Check `property`.
    #[doc(alias = "1254088")]
    AttachFieldPropertyError,
    /// `1254089` (HTTP 400): LinkFieldPropertyError
    ///
    /// The settings do not fit a one-way link field. Check `property`.
    #[doc(alias = "1254089")]
    LinkFieldPropertyError,
    /// `1254090` (HTTP 400): LookUpFieldPropertyError
    ///
    /// The settings do not fit a lookup field. Check `property`.
    #[doc(alias = "1254090")]
    LookUpFieldPropertyError,
    /// `1254091` (HTTP 400): FormulaFieldPropertyError
    #[doc(alias = "1254091")]
    FormulaFieldPropertyError,
    /// `1254092` (HTTP 400): DuplexLinkFieldPropertyError
    #[doc(alias = "1254092")]
    DuplexLinkFieldPropertyError,
    /// `1254093` (HTTP 400): CreatedTimeFieldPropertyError
    #[doc(alias = "1254093")]
    CreatedTimeFieldPropertyError,
    /// `1254094` (HTTP 400): ModifiedTimeFieldPropertyError
    #[doc(alias = "1254094")]
    ModifiedTimeFieldPropertyError,
    /// `1254095` (HTTP 400): CreatedUserFieldPropertyError
    #[doc(alias = "1254095")]
    CreatedUserFieldPropertyError,
    /// `1254096` (HTTP 400): ModifiedUserFieldPropertyError
    #[doc(alias = "1254096")]
    ModifiedUserFieldPropertyError,
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
    /// `1255006` (HTTP 400): Client token conflict, please generate a new client token and try again.
    ///
    /// The client token was used before. Send a new one.
    #[doc(alias = "1255006")]
    ClientTokenConflictGenerateNewClient,
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

impl CreateAppTableFieldError {
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
            Self::NotSupportFieldOrView,
            crate::ErrorFacts::new(
                1254012,
                200,
                "NotSupportFieldOrView",
                "The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.",
                false,
            ),
        ),
        (
            Self::TableNameDuplicated,
            crate::ErrorFacts::new(
                1254013,
                200,
                "TableNameDuplicated",
                "There is a table of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::FieldNameDuplicated,
            crate::ErrorFacts::new(
                1254014,
                200,
                "FieldNameDuplicated",
                "There is a field of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::FieldTypeValueNotMatch,
            crate::ErrorFacts::new(
                1254015,
                200,
                "FieldTypeValueNotMatch",
                "A value does not fit the type of its field. Check the values against the types.",
                false,
            ),
        ),
        (
            Self::EmptyOptionName,
            crate::ErrorFacts::new(
                1254026,
                200,
                "EmptyOptionName",
                "The name of an option is empty. Give each one a name.",
                false,
            ),
        ),
        (
            Self::EmptyFieldName,
            crate::ErrorFacts::new(
                1254028,
                400,
                "EmptyFieldName",
                "The name of the field is empty. Send one.",
                false,
            ),
        ),
        (
            Self::InvalidFieldName,
            crate::ErrorFacts::new(
                1254029,
                400,
                "InvalidFieldName",
                "The name of the field is not valid. Use another one.",
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
            Self::ActionValidateFailed,
            crate::ErrorFacts::new(
                1254070,
                200,
                "ActionValidateFailed",
                "The change was checked and refused. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::TextFieldPropertyError,
            crate::ErrorFacts::new(
                1254080,
                400,
                "TextFieldPropertyError",
                "The settings do not fit a text field. Check `property`.",
                false,
            ),
        ),
        (
            Self::NumberFieldPropertyError,
            crate::ErrorFacts::new(
                1254081,
                400,
                "NumberFieldPropertyError",
                "The settings do not fit a number field. Check `property`.",
                false,
            ),
        ),
        (
            Self::SingleSelectFieldPropertyError,
            crate::ErrorFacts::new(
                1254082,
                400,
                "SingleSelectFieldPropertyError",
                "",
                false,
            ),
        ),
        (
            Self::MultiSelectFieldPropertyError,
            crate::ErrorFacts::new(
                1254083,
                400,
                "MultiSelectFieldPropertyError",
                "",
                false,
            ),
        ),
        (
            Self::DateFieldPropertyError,
            crate::ErrorFacts::new(
                1254084,
                400,
                "DateFieldPropertyError",
                "The settings do not fit a date field. Check `property`.",
                false,
            ),
        ),
        (
            Self::CheckboxFieldPropertyError,
            crate::ErrorFacts::new(1254085, 400, "CheckboxFieldPropertyError", "", false),
        ),
        (
            Self::UserFieldPropertyError,
            crate::ErrorFacts::new(
                1254086,
                400,
                "UserFieldPropertyError",
                "The settings do not fit a person field. Check `property`.",
                false,
            ),
        ),
        (
            Self::UrlFieldPropertyError,
            crate::ErrorFacts::new(
                1254087,
                400,
                "URLFieldPropertyError",
                "The settings do not fit a URL field. Check `property`.",
                false,
            ),
        ),
        (
            Self::AttachFieldPropertyError,
            crate::ErrorFacts::new(
                1254088,
                400,
                "AttachFieldPropertyError",
                "The settings do not fit an attachment field. Check `property`.",
                false,
            ),
        ),
        (
            Self::LinkFieldPropertyError,
            crate::ErrorFacts::new(
                1254089,
                400,
                "LinkFieldPropertyError",
                "The settings do not fit a one-way link field. Check `property`.",
                false,
            ),
        ),
        (
            Self::LookUpFieldPropertyError,
            crate::ErrorFacts::new(
                1254090,
                400,
                "LookUpFieldPropertyError",
                "The settings do not fit a lookup field. Check `property`.",
                false,
            ),
        ),
        (
            Self::FormulaFieldPropertyError,
            crate::ErrorFacts::new(1254091, 400, "FormulaFieldPropertyError", "", false),
        ),
        (
            Self::DuplexLinkFieldPropertyError,
            crate::ErrorFacts::new(
                1254092,
                400,
                "DuplexLinkFieldPropertyError",
                "",
                false,
            ),
        ),
        (
            Self::CreatedTimeFieldPropertyError,
            crate::ErrorFacts::new(
                1254093,
                400,
                "CreatedTimeFieldPropertyError",
                "",
                false,
            ),
        ),
        (
            Self::ModifiedTimeFieldPropertyError,
            crate::ErrorFacts::new(
                1254094,
                400,
                "ModifiedTimeFieldPropertyError",
                "",
                false,
            ),
        ),
        (
            Self::CreatedUserFieldPropertyError,
            crate::ErrorFacts::new(
                1254095,
                400,
                "CreatedUserFieldPropertyError",
                "",
                false,
            ),
        ),
        (
            Self::ModifiedUserFieldPropertyError,
            crate::ErrorFacts::new(
                1254096,
                400,
                "ModifiedUserFieldPropertyError",
                "",
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

crate::error_enum!(CreateAppTableFieldError);

/// Deletes a field of a table of a base.
///
/// `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:field:delete`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteAppTableField {
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
    /// The field of the table.
    ///
    /// Example: `fldPTb0U2y`.
    #[serde(skip)]
    pub field_id: String,
}

impl DeleteAppTableField {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        field_id: impl Into<String>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            field_id: field_id.into(),
        }
    }
}

impl crate::Endpoint for DeleteAppTableField {
    type Response = DeleteAppTableFieldResponse;
    type Error = DeleteAppTableFieldError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_field.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("app_token", self.app_token.clone()), ("table_id", self.table_id.clone()),
            ("field_id", self.field_id.clone())
        ]
    }
}

/// What `bitable.v1.app_table_field.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteAppTableFieldResponse {
    /// The field of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
    /// Whether it was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<bool>,
}

/// What `bitable.v1.app_table_field.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteAppTableFieldError {
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
    /// `1254012` (HTTP 200): NotSupportFieldOrView
    ///
    /// The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.
    #[doc(alias = "1254012")]
    NotSupportFieldOrView,
    /// `1254013` (HTTP 200): TableNameDuplicated
    ///
    /// There is a table of this name already. Use another name.
    #[doc(alias = "1254013")]
    TableNameDuplicated,
    /// `1254014` (HTTP 200): FieldNameDuplicated
    ///
    /// There is a field of this name already. Use another name.
    #[doc(alias = "1254014")]
    FieldNameDuplicated,
    /// `1254015` (HTTP 200): FieldTypeValueNotMatch
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    #[doc(alias = "1254015")]
    FieldTypeValueNotMatch,
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
    /// `1254046` (HTTP 200): The Primary Field cannot be deleted.
    #[doc(alias = "1254046")]
    PrimaryFieldCannotBeDeleted,
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
    /// `1254070` (HTTP 200): ActionValidateFailed
    ///
    /// The change was checked and refused. Check what the request sends.
    #[doc(alias = "1254070")]
    ActionValidateFailed,
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

impl DeleteAppTableFieldError {
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
            Self::NotSupportFieldOrView,
            crate::ErrorFacts::new(
                1254012,
                200,
                "NotSupportFieldOrView",
                "The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.",
                false,
            ),
        ),
        (
            Self::TableNameDuplicated,
            crate::ErrorFacts::new(
                1254013,
                200,
                "TableNameDuplicated",
                "There is a table of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::FieldNameDuplicated,
            crate::ErrorFacts::new(
                1254014,
                200,
                "FieldNameDuplicated",
                "There is a field of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::FieldTypeValueNotMatch,
            crate::ErrorFacts::new(
                1254015,
                200,
                "FieldTypeValueNotMatch",
                "A value does not fit the type of its field. Check the values against the types.",
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
            Self::PrimaryFieldCannotBeDeleted,
            crate::ErrorFacts::new(
                1254046,
                200,
                "The Primary Field cannot be deleted.",
                "",
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
            Self::ActionValidateFailed,
            crate::ErrorFacts::new(
                1254070,
                200,
                "ActionValidateFailed",
                "The change was checked and refused. Check what the request sends.",
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

crate::error_enum!(DeleteAppTableFieldError);

/// Lists the fields of a table of a base, for one view if wanted.
///
/// `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:field:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppTableField {
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
    /// Example: `vewOVMEXPF`.
    #[serde(skip)]
    pub view_id: Option<String>,
    /// Whether text comes as a list of pieces.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip)]
    pub text_field_as_array: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `fldwJ4YrtB`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: at most `100`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
}

impl ListAppTableField {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_token: impl Into<String>, table_id: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            view_id: None,
            text_field_as_array: None,
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

    /// Sets [`text_field_as_array`](Self#structfield.text_field_as_array).
    #[must_use]
    pub fn text_field_as_array(mut self, text_field_as_array: bool) -> Self {
        self.text_field_as_array = Some(text_field_as_array);
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

impl crate::Endpoint for ListAppTableField {
    type Response = ListAppTableFieldResponse;
    type Error = ListAppTableFieldError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_field.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("app_token", self.app_token.clone()), ("table_id", self.table_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("view_id", &self.view_id);
        query.push("text_field_as_array", &self.text_field_as_array);
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }
}

impl crate::Paged for ListAppTableField {
    type Item = AppTableFieldForList;
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

/// What `bitable.v1.app_table_field.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppTableFieldResponse {
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
    pub items: Option<Vec<AppTableFieldForList>>,
}

/// What `bitable.v1.app_table_field.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListAppTableFieldError {
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
    /// `1254012` (HTTP 200): NotSupportFieldOrView
    ///
    /// The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.
    #[doc(alias = "1254012")]
    NotSupportFieldOrView,
    /// `1254013` (HTTP 200): TableNameDuplicated
    ///
    /// There is a table of this name already. Use another name.
    #[doc(alias = "1254013")]
    TableNameDuplicated,
    /// `1254014` (HTTP 200): FieldNameDuplicated
    ///
    /// There is a field of this name already. Use another name.
    #[doc(alias = "1254014")]
    FieldNameDuplicated,
    /// `1254015` (HTTP 200): FieldTypeValueNotMatch
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    #[doc(alias = "1254015")]
    FieldTypeValueNotMatch,
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
    /// `1254070` (HTTP 200): ActionValidateFailed
    ///
    /// The change was checked and refused. Check what the request sends.
    #[doc(alias = "1254070")]
    ActionValidateFailed,
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
    /// `1255040` (HTTP 500): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    #[doc(alias = "1255040")]
    TimedOutTryAgainLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListAppTableFieldError {
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
            Self::NotSupportFieldOrView,
            crate::ErrorFacts::new(
                1254012,
                200,
                "NotSupportFieldOrView",
                "The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.",
                false,
            ),
        ),
        (
            Self::TableNameDuplicated,
            crate::ErrorFacts::new(
                1254013,
                200,
                "TableNameDuplicated",
                "There is a table of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::FieldNameDuplicated,
            crate::ErrorFacts::new(
                1254014,
                200,
                "FieldNameDuplicated",
                "There is a field of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::FieldTypeValueNotMatch,
            crate::ErrorFacts::new(
                1254015,
                200,
                "FieldTypeValueNotMatch",
                "A value does not fit the type of its field. Check the values against the types.",
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
            Self::ActionValidateFailed,
            crate::ErrorFacts::new(
                1254070,
                200,
                "ActionValidateFailed",
                "The change was checked and refused. Check what the request sends.",
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
            Self::TimedOutTryAgainLater,
            crate::ErrorFacts::new(
                1255040,
                500,
                "Request timed out, please try again later",
                "The request timed out. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(ListAppTableFieldError);

/// Replaces the definition of a field of a table of a base.
///
/// `PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `base:field:update`, `bitable:app`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateAppTableField {
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
    /// The field of the table.
    ///
    /// Example: `fldPTb0U2y`.
    #[serde(skip)]
    pub field_id: String,
    /// The name of the field.
    ///
    /// Example: `任务名称`.
    pub field_name: String,
    /// The type of the field.
    ///
    /// Example: `1`.
    #[serde(rename = "type")]
    pub type_: AppTableFieldType,
    /// The settings that the type asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<AppTableFieldProperty>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<AppTableFieldDescription>,
    /// How the field is shown.
    ///
    /// Example: `Progress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_type: Option<AppTableFieldUiType>,
}

impl UpdateAppTableField {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<String>,
        field_id: impl Into<String>,
        field_name: impl Into<String>,
        type_: impl Into<AppTableFieldType>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            field_id: field_id.into(),
            field_name: field_name.into(),
            type_: type_.into(),
            property: None,
            description: None,
            ui_type: None,
        }
    }

    /// Sets [`property`](Self#structfield.property).
    #[must_use]
    pub fn property(mut self, property: AppTableFieldProperty) -> Self {
        self.property = Some(property);
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: AppTableFieldDescription) -> Self {
        self.description = Some(description);
        self
    }

    /// Sets [`ui_type`](Self#structfield.ui_type).
    #[must_use]
    pub fn ui_type(mut self, ui_type: impl Into<AppTableFieldUiType>) -> Self {
        self.ui_type = Some(ui_type.into());
        self
    }
}

impl crate::Endpoint for UpdateAppTableField {
    type Response = UpdateAppTableFieldResponse;
    type Error = UpdateAppTableFieldError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bitable.v1.app_table_field.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("app_token", self.app_token.clone()), ("table_id", self.table_id.clone()),
            ("field_id", self.field_id.clone())
        ]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `bitable.v1.app_table_field.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateAppTableFieldResponse {
    /// The field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<AppTableField>,
}

/// What `bitable.v1.app_table_field.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateAppTableFieldError {
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
    /// `1254012` (HTTP 200): NotSupportFieldOrView
    ///
    /// The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.
    #[doc(alias = "1254012")]
    NotSupportFieldOrView,
    /// `1254013` (HTTP 200): TableNameDuplicated
    ///
    /// There is a table of this name already. Use another name.
    #[doc(alias = "1254013")]
    TableNameDuplicated,
    /// `1254014` (HTTP 200): FieldNameDuplicated
    ///
    /// There is a field of this name already. Use another name.
    #[doc(alias = "1254014")]
    FieldNameDuplicated,
    /// `1254015` (HTTP 200): FieldTypeValueNotMatch
    ///
    /// A value does not fit the type of its field. Check the values against the types.
    #[doc(alias = "1254015")]
    FieldTypeValueNotMatch,
    /// `1254026` (HTTP 200): EmptyOptionName
    ///
    /// The name of an option is empty. Give each one a name.
    #[doc(alias = "1254026")]
    EmptyOptionName,
    /// `1254028` (HTTP 400): EmptyFieldName
    ///
    /// The name of the field is empty. Send one.
    #[doc(alias = "1254028")]
    EmptyFieldName,
    /// `1254029` (HTTP 400): InvalidFieldName
    ///
    /// The name of the field is not valid. Use another one.
    #[doc(alias = "1254029")]
    InvalidFieldName,
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
    /// `1254070` (HTTP 200): ActionValidateFailed
    ///
    /// The change was checked and refused. Check what the request sends.
    #[doc(alias = "1254070")]
    ActionValidateFailed,
    /// `1254080` (HTTP 400): TextFieldPropertyError
    ///
    /// The settings do not fit a text field. Check `property`.
    #[doc(alias = "1254080")]
    TextFieldPropertyError,
    /// `1254081` (HTTP 400): NumberFieldPropertyError
    ///
    /// The settings do not fit a number field. Check `property`.
    #[doc(alias = "1254081")]
    NumberFieldPropertyError,
    /// `1254082` (HTTP 400): SingleSelectFieldPropertyError
    #[doc(alias = "1254082")]
    SingleSelectFieldPropertyError,
    /// `1254083` (HTTP 400): MultiSelectFieldPropertyError
    #[doc(alias = "1254083")]
    MultiSelectFieldPropertyError,
    /// `1254084` (HTTP 400): DateFieldPropertyError
    ///
    /// The settings do not fit a date field. Check `property`.
    #[doc(alias = "1254084")]
    DateFieldPropertyError,
    /// `1254085` (HTTP 400): CheckboxFieldPropertyError
    #[doc(alias = "1254085")]
    CheckboxFieldPropertyError,
    /// `1254086` (HTTP 400): UserFieldPropertyError
    ///
    /// The settings do not fit a person field. Check `property`.
    #[doc(alias = "1254086")]
    UserFieldPropertyError,
    /// `1254087` (HTTP 400): URLFieldPropertyError
    ///
    /// The settings do not fit a URL field. Check `property`.
    #[doc(alias = "1254087")]
    UrlFieldPropertyError,
    /// `1254088` (HTTP 400): AttachFieldPropertyError
    ///
    /// The settings do not fit an attachment field. Check `property`.
    #[doc(alias = "1254088")]
    AttachFieldPropertyError,
    /// `1254089` (HTTP 400): LinkFieldPropertyError
    ///
    /// The settings do not fit a one-way link field. Check `property`.
    #[doc(alias = "1254089")]
    LinkFieldPropertyError,
    /// `1254090` (HTTP 400): LookUpFieldPropertyError
    ///
    /// The settings do not fit a lookup field. Check `property`.
    #[doc(alias = "1254090")]
    LookUpFieldPropertyError,
    /// `1254091` (HTTP 400): FormulaFieldPropertyError
    #[doc(alias = "1254091")]
    FormulaFieldPropertyError,
    /// `1254092` (HTTP 400): DuplexLinkFieldPropertyError
    #[doc(alias = "1254092")]
    DuplexLinkFieldPropertyError,
    /// `1254093` (HTTP 400): CreatedTimeFieldPropertyError
    #[doc(alias = "1254093")]
    CreatedTimeFieldPropertyError,
    /// `1254094` (HTTP 400): ModifiedTimeFieldPropertyError
    #[doc(alias = "1254094")]
    ModifiedTimeFieldPropertyError,
    /// `1254095` (HTTP 400): CreatedUserFieldPropertyError
    #[doc(alias = "1254095")]
    CreatedUserFieldPropertyError,
    /// `1254096` (HTTP 400): ModifiedUserFieldPropertyError
    #[doc(alias = "1254096")]
    ModifiedUserFieldPropertyError,
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
    /// `1254606` (HTTP 200): DataNotChange
    ///
    /// Nothing has changed. There is nothing to do.
    #[doc(alias = "1254606")]
    DataNotChange,
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

impl UpdateAppTableFieldError {
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
            Self::NotSupportFieldOrView,
            crate::ErrorFacts::new(
                1254012,
                200,
                "NotSupportFieldOrView",
                "The type of field or view is not supported. The first field of a table must be text, number, date, phone number, link, formula or location.",
                false,
            ),
        ),
        (
            Self::TableNameDuplicated,
            crate::ErrorFacts::new(
                1254013,
                200,
                "TableNameDuplicated",
                "There is a table of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::FieldNameDuplicated,
            crate::ErrorFacts::new(
                1254014,
                200,
                "FieldNameDuplicated",
                "There is a field of this name already. Use another name.",
                false,
            ),
        ),
        (
            Self::FieldTypeValueNotMatch,
            crate::ErrorFacts::new(
                1254015,
                200,
                "FieldTypeValueNotMatch",
                "A value does not fit the type of its field. Check the values against the types.",
                false,
            ),
        ),
        (
            Self::EmptyOptionName,
            crate::ErrorFacts::new(
                1254026,
                200,
                "EmptyOptionName",
                "The name of an option is empty. Give each one a name.",
                false,
            ),
        ),
        (
            Self::EmptyFieldName,
            crate::ErrorFacts::new(
                1254028,
                400,
                "EmptyFieldName",
                "The name of the field is empty. Send one.",
                false,
            ),
        ),
        (
            Self::InvalidFieldName,
            crate::ErrorFacts::new(
                1254029,
                400,
                "InvalidFieldName",
                "The name of the field is not valid. Use another one.",
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
            Self::ActionValidateFailed,
            crate::ErrorFacts::new(
                1254070,
                200,
                "ActionValidateFailed",
                "The change was checked and refused. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::TextFieldPropertyError,
            crate::ErrorFacts::new(
                1254080,
                400,
                "TextFieldPropertyError",
                "The settings do not fit a text field. Check `property`.",
                false,
            ),
        ),
        (
            Self::NumberFieldPropertyError,
            crate::ErrorFacts::new(
                1254081,
                400,
                "NumberFieldPropertyError",
                "The settings do not fit a number field. Check `property`.",
                false,
            ),
        ),
        (
            Self::SingleSelectFieldPropertyError,
            crate::ErrorFacts::new(
                1254082,
                400,
                "SingleSelectFieldPropertyError",
                "",
                false,
            ),
        ),
        (
            Self::MultiSelectFieldPropertyError,
            crate::ErrorFacts::new(
                1254083,
                400,
                "MultiSelectFieldPropertyError",
                "",
                false,
            ),
        ),
        (
            Self::DateFieldPropertyError,
            crate::ErrorFacts::new(
                1254084,
                400,
                "DateFieldPropertyError",
                "The settings do not fit a date field. Check `property`.",
                false,
            ),
        ),
        (
            Self::CheckboxFieldPropertyError,
            crate::ErrorFacts::new(1254085, 400, "CheckboxFieldPropertyError", "", false),
        ),
        (
            Self::UserFieldPropertyError,
            crate::ErrorFacts::new(
                1254086,
                400,
                "UserFieldPropertyError",
                "The settings do not fit a person field. Check `property`.",
                false,
            ),
        ),
        (
            Self::UrlFieldPropertyError,
            crate::ErrorFacts::new(
                1254087,
                400,
                "URLFieldPropertyError",
                "The settings do not fit a URL field. Check `property`.",
                false,
            ),
        ),
        (
            Self::AttachFieldPropertyError,
            crate::ErrorFacts::new(
                1254088,
                400,
                "AttachFieldPropertyError",
                "The settings do not fit an attachment field. Check `property`.",
                false,
            ),
        ),
        (
            Self::LinkFieldPropertyError,
            crate::ErrorFacts::new(
                1254089,
                400,
                "LinkFieldPropertyError",
                "The settings do not fit a one-way link field. Check `property`.",
                false,
            ),
        ),
        (
            Self::LookUpFieldPropertyError,
            crate::ErrorFacts::new(
                1254090,
                400,
                "LookUpFieldPropertyError",
                "The settings do not fit a lookup field. Check `property`.",
                false,
            ),
        ),
        (
            Self::FormulaFieldPropertyError,
            crate::ErrorFacts::new(1254091, 400, "FormulaFieldPropertyError", "", false),
        ),
        (
            Self::DuplexLinkFieldPropertyError,
            crate::ErrorFacts::new(
                1254092,
                400,
                "DuplexLinkFieldPropertyError",
                "",
                false,
            ),
        ),
        (
            Self::CreatedTimeFieldPropertyError,
            crate::ErrorFacts::new(
                1254093,
                400,
                "CreatedTimeFieldPropertyError",
                "",
                false,
            ),
        ),
        (
            Self::ModifiedTimeFieldPropertyError,
            crate::ErrorFacts::new(
                1254094,
                400,
                "ModifiedTimeFieldPropertyError",
                "",
                false,
            ),
        ),
        (
            Self::CreatedUserFieldPropertyError,
            crate::ErrorFacts::new(
                1254095,
                400,
                "CreatedUserFieldPropertyError",
                "",
                false,
            ),
        ),
        (
            Self::ModifiedUserFieldPropertyError,
            crate::ErrorFacts::new(
                1254096,
                400,
                "ModifiedUserFieldPropertyError",
                "",
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
            Self::DataNotChange,
            crate::ErrorFacts::new(
                1254606,
                200,
                "DataNotChange",
                "Nothing has changed. There is nothing to do.",
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
                "Request timed out, please try again later",
                "The request timed out. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(UpdateAppTableFieldError);
