// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `schema`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a schema: the fields of a data source's items and how they are shown.
///
/// [`POST /open-apis/search/v2/schemas`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/create>) gives [`CreateSchemaResponse`] or fails with [`CreateSchemaError`].
///
/// Token: tenant. Scopes, any one of: `search:data_source`, `search:data_source:readonly`.
///
/// ```ignore
/// let response = client.send(CreateSchema::new(properties, display, schema_id)).await?;
/// ```
#[doc(alias("search.v2.schema.create", "/open-apis/search/v2/schemas"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSchema {
    /// Whether it is only checked. Default: `false`. Example: `true`.
    pub validate_only: Option<bool>,
    /// The fields of the schema.
    pub properties: Vec<SchemaProperty>,
    /// How it is shown.
    pub display: SchemaDisplay,
    /// The schema. Length: at most 40. Pattern: `^[a-zA-Z][a-zA-Z0-9-_].*$`. Example: `jira_schema`.
    pub schema_id: String,
}

crate::request_builder!(CreateSchema {
    properties(impl IntoIterator<Item = impl Into<SchemaProperty>>).into_iter().map(Into::into).collect(),
    display(SchemaDisplay), schema_id(impl Into<String>).into();
    validate_only(bool)
});
crate::request!(CreateSchema -> CreateSchemaResponse, CreateSchemaError {
    "search.v2.schema.create", POST "/open-apis/search/v2/schemas", [Tenant], read_value Data, Json,
    SCOPES = ["search:data_source", "search:data_source:readonly"];
    Query validate_only "validate_only", Body properties "properties", Body display "display",
    Body schema_id "schema_id"
});

/// What `search.v2.schema.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchemaResponse {
    /// The schema.
    pub schema: Option<Schema>,
}

crate::object!(CreateSchemaResponse { schema "schema" });

/// What `search.v2.schema.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateSchemaError {
    /// `1270001` (HTTP 500): 系统内部错误
    ///
    /// The system failed. Ask the support if it stays so.
    SystemError,
    /// `1270002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    InvalidParameter,
    /// `1270003` (HTTP 500): 调用失败
    ///
    /// The call failed. Try again; ask the support if it stays so.
    CallFailed,
    /// `1270005` (HTTP 400): 该功能仅对旗舰版可用
    ///
    /// Only the enterprise edition has this. Ask for an upgrade of the tenant.
    EnterpriseEditionOnly,
    /// `1274001` (HTTP 400): 未定义的特殊字段
    ///
    /// A required parameter is missing, or a special field is unknown. Fields that begin with `_` must be among those that are defined.
    MissingOrUnknownField,
    /// `1274002` (HTTP 400): 定义的字段名称重复
    ///
    /// A value is not among the allowed ones, or two fields have the same name. Check what the request sends.
    IllegalValueOrDuplicateField,
    /// `1274003` (HTTP 400): 定义了特殊字段(如:\_title,\_create_time,\_update_time)，但是类型属性未定义
    ///
    /// A special field such as `_title` has no type. Give it one.
    SpecialFieldWithoutType,
    /// `1274004` (HTTP 400): 字段可搜索属性配置错误
    ///
    /// The search options of a field are wrong. Check them against the message.
    InvalidSearchOptions,
    /// `1274005` (HTTP 400): 字段可排序属性配置错误
    ///
    /// The sort options of a field are wrong. Check them against the message.
    InvalidSortOptions,
    /// `1274006` (HTTP 400): 特定类型字段的type_definitions属性为空
    ///
    /// A field of this type needs `type_definitions`. Fill them in.
    MissingTypeDefinitions,
    /// `1274007` (HTTP 400): 超过数量限制
    ///
    /// There are too many fields or tags. Send fewer.
    LimitExceeded,
    /// `1274008` (HTTP 400): 字段和类型不匹配
    ///
    /// A field of this name cannot have this type. Check both.
    FieldTypeMismatch,
    /// `1274009` (HTTP 400): 字段搜索表现冲突
    ///
    /// A field can be searched but not returned, or the other way round. Make `is_searchable` and `is_returnable` equal.
    ConflictingFieldOptions,
    /// `1274010` (HTTP 400): 字段名称不符合规范
    ///
    /// The name of a field is not valid. Check its characters and length.
    InvalidFieldName,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateSchemaError: CODES {
    SystemError = 1270001, InvalidParameter = 1270002, CallFailed = 1270003,
    EnterpriseEditionOnly = 1270005, MissingOrUnknownField = 1274001 + 1,
    IllegalValueOrDuplicateField = 1274002 + 1, SpecialFieldWithoutType = 1274003,
    InvalidSearchOptions = 1274004, InvalidSortOptions = 1274005, MissingTypeDefinitions = 1274006,
    LimitExceeded = 1274007, FieldTypeMismatch = 1274008, ConflictingFieldOptions = 1274009,
    InvalidFieldName = 1274010
});

/// Deletes a schema of data sources.
///
/// [`DELETE /open-apis/search/v2/schemas/:schema_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/delete>) gives [`DeleteSchemaResponse`] or fails with [`DeleteSchemaError`].
///
/// Token: tenant. Scopes, any one of: `search:data_source`, `search:data_source:readonly`.
///
/// ```ignore
/// let response = client.send(DeleteSchema::new(schema_id)).await?;
/// ```
#[doc(alias("search.v2.schema.delete", "/open-apis/search/v2/schemas/:schema_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSchema {
    /// The schema. Length: at most 40. Pattern: `^[a-zA-Z][a-zA-Z0-9-_].*$`. Example: `custom_schema_id`.
    pub schema_id: String,
}

crate::request_builder!(DeleteSchema { schema_id(impl Into<String>).into(); });
crate::request!(DeleteSchema -> DeleteSchemaResponse, DeleteSchemaError {
    "search.v2.schema.delete", DELETE "/open-apis/search/v2/schemas/:schema_id", [Tenant],
    read_value Data, None, SCOPES = ["search:data_source", "search:data_source:readonly"];
    Path schema_id "schema_id"
});

/// What `search.v2.schema.delete` answers with.
pub type DeleteSchemaResponse = crate::Empty;

/// What `search.v2.schema.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteSchemaError {
    /// `1270001` (HTTP 500): 系统内部错误
    ///
    /// The system failed. Ask the support if it stays so.
    SystemError,
    /// `1270002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    InvalidParameter,
    /// `1270003` (HTTP 500): 调用失败
    ///
    /// The call failed. Try again; ask the support if it stays so.
    CallFailed,
    /// `1270005` (HTTP 400): 该功能仅对旗舰版可用
    ///
    /// Only the enterprise edition has this. Ask for an upgrade of the tenant.
    EnterpriseEditionOnly,
    /// `1273004` (HTTP 400): 记录不存在
    ///
    /// The schema does not exist. Check `schema_id`.
    SchemaNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteSchemaError: CODES {
    SystemError = 1270001, InvalidParameter = 1270002, CallFailed = 1270003,
    EnterpriseEditionOnly = 1270005, SchemaNotFound = 1273004
});

/// Returns one schema of data sources.
///
/// [`GET /open-apis/search/v2/schemas/:schema_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/get>) gives [`GetSchemaResponse`] or fails with [`GetSchemaError`].
///
/// Token: tenant. Scopes, any one of: `search:data_source`, `search:data_source:readonly`.
///
/// ```ignore
/// let response = client.send(GetSchema::new(schema_id)).await?;
/// ```
#[doc(alias("search.v2.schema.get", "/open-apis/search/v2/schemas/:schema_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSchema {
    /// The schema. Length: at most 40. Pattern: `^[a-zA-Z][a-zA-Z0-9-_].*$`. Example: `custom_schema_id`.
    pub schema_id: String,
}

crate::request_builder!(GetSchema { schema_id(impl Into<String>).into(); });
crate::request!(GetSchema -> GetSchemaResponse, GetSchemaError {
    "search.v2.schema.get", GET "/open-apis/search/v2/schemas/:schema_id", [Tenant],
    read_value Data, None, SCOPES = ["search:data_source", "search:data_source:readonly"];
    Path schema_id "schema_id"
});

/// What `search.v2.schema.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSchemaResponse {
    /// The schema.
    pub schema: Option<Schema>,
}

crate::object!(GetSchemaResponse { schema "schema" });

/// What `search.v2.schema.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetSchemaError {
    /// `1270001` (HTTP 500): 系统内部错误
    ///
    /// The system failed. Ask the support if it stays so.
    SystemError,
    /// `1270002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    InvalidParameter,
    /// `1270003` (HTTP 500): 调用失败
    ///
    /// The call failed. Try again; ask the support if it stays so.
    CallFailed,
    /// `1270005` (HTTP 400): 该功能仅对旗舰版可用
    ///
    /// Only the enterprise edition has this. Ask for an upgrade of the tenant.
    EnterpriseEditionOnly,
    /// `1273004` (HTTP 400): 记录不存在
    ///
    /// The schema does not exist. Check `schema_id`.
    SchemaNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetSchemaError: CODES {
    SystemError = 1270001, InvalidParameter = 1270002, CallFailed = 1270003,
    EnterpriseEditionOnly = 1270005, SchemaNotFound = 1273004
});

/// Updates how items of a schema are shown.
///
/// [`PATCH /open-apis/search/v2/schemas/:schema_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/patch>) gives [`PatchSchemaResponse`] or fails with [`PatchSchemaError`].
///
/// Token: tenant. Scopes, any one of: `search:data_source`, `search:data_source:readonly`.
///
/// ```ignore
/// let response = client.send(PatchSchema::new(schema_id)).await?;
/// ```
#[doc(alias("search.v2.schema.patch", "/open-apis/search/v2/schemas/:schema_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchSchema {
    /// The schema. Length: at most 40. Pattern: `^[a-zA-Z][a-zA-Z0-9-_].*$`. Example: `custom_schema_id`.
    pub schema_id: String,
    /// How it is shown.
    pub display: Option<SchemaDisplay>,
}

crate::request_builder!(PatchSchema {
    schema_id(impl Into<String>).into();
    display(SchemaDisplay)
});
crate::request!(PatchSchema -> PatchSchemaResponse, PatchSchemaError {
    "search.v2.schema.patch", PATCH "/open-apis/search/v2/schemas/:schema_id", [Tenant],
    read_value Data, Json, SCOPES = ["search:data_source", "search:data_source:readonly"];
    Path schema_id "schema_id", Body display "display"
});

/// What `search.v2.schema.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchSchemaResponse {
    /// The schema.
    pub schema: Option<Schema>,
}

crate::object!(PatchSchemaResponse { schema "schema" });

/// What `search.v2.schema.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchSchemaError {
    /// `1270001` (HTTP 500): 系统内部错误
    ///
    /// The system failed. Ask the support if it stays so.
    SystemError,
    /// `1270002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    InvalidParameter,
    /// `1270005` (HTTP 400): 该功能仅对旗舰版可用
    ///
    /// Only the enterprise edition has this. Ask for an upgrade of the tenant.
    EnterpriseEditionOnly,
    /// `1273004` (HTTP 400): 记录不存在
    ///
    /// The schema does not exist. Check `schema_id`.
    SchemaNotFound,
    /// `1273005` (HTTP 400): 请求体参数错误或缺失
    ///
    /// The body is wrong or incomplete. Check what the request sends.
    InvalidBody,
    /// `1274002` (HTTP 400): 定义的字段名称重复
    ///
    /// A value is not among the allowed ones, or two fields have the same name. Check what the request sends.
    IllegalValueOrDuplicateField,
    /// `1274008` (HTTP 400): 字段和类型不匹配
    ///
    /// A field of this name cannot have this type. Check both.
    FieldTypeMismatch,
    /// `1274010` (HTTP 400): 字段名称不符合规范
    ///
    /// The name of a field is not valid. Check its characters and length.
    InvalidFieldName,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchSchemaError: CODES {
    SystemError = 1270001, InvalidParameter = 1270002, EnterpriseEditionOnly = 1270005,
    SchemaNotFound = 1273004, InvalidBody = 1273005, IllegalValueOrDuplicateField = 1274002 + 1,
    FieldTypeMismatch = 1274008, InvalidFieldName = 1274010
});
