// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_table_field_group`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Groups fields of a table of a base.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field_group/create>) gives [`CreateAppTableFieldGroupResponse`] or fails with [`CreateAppTableFieldGroupError`].
///
/// Token: tenant or user. Scopes, any one of: `base:field_group:create`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = CreateAppTableFieldGroup::new(app_token, table_id, field_groups);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_table_field_group.create",
        "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAppTableFieldGroup {
    /// The base. Example: `bascnv1jIEppJdTCn3jOosaxxxxx`.
    pub app_token: String,
    /// The table of the base. Length: 0 to 50. Example: `tblz8nadEUdxNMt5`.
    pub table_id: String,
    /// The groups of fields. Length: 1 to 300.
    pub field_groups: Vec<FieldGroup>,
}

crate::request_builder!(CreateAppTableFieldGroup {
    app_token(impl Into<String>).into(), table_id(impl Into<String>).into(),
    field_groups(impl IntoIterator<Item = impl Into<FieldGroup>>).into_iter().map(Into::into).collect();
});
crate::request!(CreateAppTableFieldGroup -> CreateAppTableFieldGroupResponse, CreateAppTableFieldGroupError {
    "bitable.v1.app_table_field_group.create",
    POST "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:field_group:create"], LIMITS = [10 in 1];
    Path app_token "app_token", Path table_id "table_id", Body field_groups "field_groups"
});

/// What `bitable.v1.app_table_field_group.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppTableFieldGroupResponse {
    /// The groups of fields.
    pub field_groups: Option<String>,
}

crate::object!(CreateAppTableFieldGroupResponse { field_groups "field_groups" });

/// What `bitable.v1.app_table_field_group.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAppTableFieldGroupError {
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
    /// `1254009` (HTTP 400): WrongFieldId
    ///
    /// The field's id is wrong. Check `field_id`.
    WrongFieldId,
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
    /// `1254044` (HTTP 404): FieldIdNotFound
    ///
    /// The field does not exist. Check `field_id`.
    FieldIdNotFound,
    /// `1254114` (HTTP 400): The name of field group is empty
    NameOfFieldGroupIsEmpty,
    /// `1254115` (HTTP 400): The name of field group is invalid
    NameOfFieldGroupIsInvalid,
    /// `1254116` (HTTP 400): The description of field group is too long
    DescriptionFieldGroupTooLong,
    /// `1254117` (HTTP 400): The name of field group is duplicated
    NameOfFieldGroupIsDuplicated,
    /// `1254118` (HTTP 400): The children of field group is empty
    ChildrenOfFieldGroupIsEmpty,
    /// `1254119` (HTTP 400): The children of field group is too large
    ChildrenFieldGroupTooLarge,
    /// `1254120` (HTTP 400): The field groups to be created is empty
    FieldGroupsCreatedEmpty,
    /// `1254121` (HTTP 400): The field groups to be created is too large
    FieldGroupsCreatedTooLarge,
    /// `1254122` (HTTP 400): Child belongs to multiple field groups
    ChildBelongsToMultipleFieldGroups,
    /// `1254123` (HTTP 400): The child type of field group is invalid
    ChildTypeFieldGroupInvalid,
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
    /// `1254607` (HTTP 500): Data not ready, please try again later
    ///
    /// The data is not ready, since earlier changes still run or there is too much of it. Wait, try again, and change less at once.
    DataNotReady,
    /// `1255001` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// `1255003` (HTTP 500): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    MarshalError,
    /// `1255004` (HTTP 500): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAppTableFieldGroupError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 2,
    WrongBaseToken = 1254003 + 1, WrongTableId = 1254004 + 1, WrongFieldId = 1254009 + 1,
    BaseIsCopying = 1254036 + 3, BaseTokenNotFound = 1254040 + 2, TableIdNotFound = 1254041 + 2,
    FieldIdNotFound = 1254044 + 2, NameOfFieldGroupIsEmpty = 1254114,
    NameOfFieldGroupIsInvalid = 1254115, DescriptionFieldGroupTooLong = 1254116,
    NameOfFieldGroupIsDuplicated = 1254117, ChildrenOfFieldGroupIsEmpty = 1254118,
    ChildrenFieldGroupTooLarge = 1254119, FieldGroupsCreatedEmpty = 1254120,
    FieldGroupsCreatedTooLarge = 1254121, ChildBelongsToMultipleFieldGroups = 1254122,
    ChildTypeFieldGroupInvalid = 1254123, InternalError1254200 = 1254200 + 2,
    TooManyRequest = 1254290 + 1, WriteConflict = 1254291 + 2,
    PermissionDenied1254302 = 1254302 + 2, PermissionDenied1254304 = 1254304 + 5,
    DataNotReady = 1254607 + 1, InternalError1255001 = 1255001 + 4, MarshalError = 1255003 + 2,
    UmMarshalError = 1255004 + 3, RequestTimedOut = 1255040 + 1
});
