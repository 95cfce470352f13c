// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `data_source_item`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Indexes several items of a data source.
///
/// [`POST /open-apis/search/v2/data_sources/:data_source_id/items/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/batch_create>) gives [`BatchCreateDataSourceItemResponse`] or fails with [`BatchCreateDataSourceItemError`].
///
/// Token: tenant. Scopes, any one of: `search:data_source`.
///
/// ```ignore
/// let response = client.send(BatchCreateDataSourceItem::new(data_source_id, items)).await?;
/// ```
#[doc(
    alias(
        "search.v2.data_source_item.batch_create",
        "/open-apis/search/v2/data_sources/:data_source_id/items/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateDataSourceItem {
    /// The data source. Example: `6953903108179099667`.
    pub data_source_id: String,
    /// The items to index.
    pub items: Vec<Item>,
}

crate::request_builder!(BatchCreateDataSourceItem {
    data_source_id(impl Into<String>).into(),
    items(impl IntoIterator<Item = impl Into<Item>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchCreateDataSourceItem -> BatchCreateDataSourceItemResponse, BatchCreateDataSourceItemError {
    "search.v2.data_source_item.batch_create",
    POST "/open-apis/search/v2/data_sources/:data_source_id/items/batch_create", [Tenant],
    read_value Data, Json, SCOPES = ["search:data_source"];
    Path data_source_id "data_source_id", Body items "items"
});

/// What `search.v2.data_source_item.batch_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDataSourceItemResponse {
    /// The result.
    pub result: Vec<BatchItemResult>,
}

crate::object!(BatchCreateDataSourceItemResponse { result "result" });

/// What `search.v2.data_source_item.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateDataSourceItemError {
    /// `1270001` (HTTP 500): 系统内部错误
    ///
    /// The system failed. Ask the support if it stays so.
    SystemError,
    /// `1270002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    InvalidParameter,
    /// `1270004` (HTTP 400): 数据源不存在
    ///
    /// The data source does not exist. Check `data_source_id`.
    DataSourceNotFound,
    /// `1270005` (HTTP 400): 该功能仅对旗舰版可用
    ///
    /// Only the enterprise edition has this. Ask for an upgrade of the tenant.
    EnterpriseEditionOnly,
    /// `1271004` (HTTP 400): acl字段填写不完整
    ///
    /// `acl` is not complete. Say who may find the item.
    IncompleteAcl,
    /// `1272001` (HTTP 401): 无权限操作数据源
    ///
    /// The caller may not use the data source. Check `data_source_id`.
    DataSourceNotPermitted,
    /// `1272002` (HTTP 500): 操作鉴权失败
    ///
    /// The rights of the caller could not be checked. Try again; ask the support if it stays so.
    AuthorizationFailed,
    /// `1272004` (HTTP 400): acl中指定的user数量超过限制
    ///
    /// `acl` names more than 1000 users. Name fewer.
    TooManyUsersInAcl,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreateDataSourceItemError: CODES {
    SystemError = 1270001, InvalidParameter = 1270002, DataSourceNotFound = 1270004,
    EnterpriseEditionOnly = 1270005, IncompleteAcl = 1271004, DataSourceNotPermitted = 1272001,
    AuthorizationFailed = 1272002, TooManyUsersInAcl = 1272004
});

/// Indexes one item of a data source, with who may find it.
///
/// [`POST /open-apis/search/v2/data_sources/:data_source_id/items`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/create>) gives [`CreateDataSourceItemResponse`] or fails with [`CreateDataSourceItemError`].
///
/// Token: tenant. Scopes, any one of: `search:data_source`.
///
/// ```ignore
/// let request = CreateDataSourceItem::new(acl, metadata).data_source_id(data_source_id).id(id).structured_data(structured_data);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "search.v2.data_source_item.create",
        "/open-apis/search/v2/data_sources/:data_source_id/items"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDataSourceItem {
    /// The data source. Example: `6953903108179099667`.
    ///
    /// Required.
    pub data_source_id: Option<String>,
    /// The item, by an id of your own. Length: at most 128. Example: `my_item_01010111`.
    ///
    /// Required.
    pub id: Option<String>,
    /// Who may find it.
    pub acl: Vec<Acl>,
    /// What is shown of it besides its content.
    pub metadata: ItemMetadata,
    /// The data by the schema, as JSON in text. Example: `{"description":"text","priority":"HIGH"}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    ///
    /// Required.
    pub structured_data: Option<String>,
    /// The content that is searched.
    pub content: Option<ItemContent>,
}

crate::request_builder!(named CreateDataSourceItem {
    acl(impl IntoIterator<Item = impl Into<Acl>>).into_iter().map(Into::into).collect(),
    metadata(ItemMetadata);
    data_source_id(impl Into<String>).into(), id(impl Into<String>).into(),
    structured_data(impl Into<String>).into(), content(ItemContent)
});
crate::request!(CreateDataSourceItem -> CreateDataSourceItemResponse, CreateDataSourceItemError {
    "search.v2.data_source_item.create",
    POST "/open-apis/search/v2/data_sources/:data_source_id/items", [Tenant], read_value Data, Json,
    SCOPES = ["search:data_source"],
    NAMED = [data_source_id "data_source_id", id "id", structured_data "structured_data"];
    Path data_source_id "data_source_id", Body id "id", Body acl "acl", Body metadata "metadata",
    Body structured_data "structured_data", Body content "content"
});

/// What `search.v2.data_source_item.create` answers with.
pub type CreateDataSourceItemResponse = crate::Empty;

/// What `search.v2.data_source_item.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateDataSourceItemError {
    /// `1270001` (HTTP 500): 系统内部错误
    ///
    /// The system failed. Ask the support if it stays so.
    SystemError,
    /// `1270002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    InvalidParameter,
    /// `1270004` (HTTP 400): 数据源不存在
    ///
    /// The data source does not exist. Check `data_source_id`.
    DataSourceNotFound,
    /// `1270005` (HTTP 400): 该功能仅对旗舰版可用
    ///
    /// Only the enterprise edition has this. Ask for an upgrade of the tenant.
    EnterpriseEditionOnly,
    /// `1271004` (HTTP 400): acl字段填写不完整
    ///
    /// `acl` is not complete. Say who may find the item.
    IncompleteAcl,
    /// `1272001` (HTTP 401): 无权限操作数据源
    ///
    /// The caller may not use the data source. Check `data_source_id`.
    DataSourceNotPermitted,
    /// `1272002` (HTTP 500): 操作鉴权失败
    ///
    /// The rights of the caller could not be checked. Try again; ask the support if it stays so.
    AuthorizationFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateDataSourceItemError: CODES {
    SystemError = 1270001, InvalidParameter = 1270002, DataSourceNotFound = 1270004,
    EnterpriseEditionOnly = 1270005, IncompleteAcl = 1271004, DataSourceNotPermitted = 1272001,
    AuthorizationFailed = 1272002
});

/// Takes an item of a data source out of the index.
///
/// [`DELETE /open-apis/search/v2/data_sources/:data_source_id/items/:item_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/delete>) gives [`DeleteDataSourceItemResponse`] or fails with [`DeleteDataSourceItemError`].
///
/// Token: tenant. Scopes, any one of: `search:data_source`.
///
/// ```ignore
/// let response = client.send(DeleteDataSourceItem::new(data_source_id, item_id)).await?;
/// ```
#[doc(
    alias(
        "search.v2.data_source_item.delete",
        "/open-apis/search/v2/data_sources/:data_source_id/items/:item_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDataSourceItem {
    /// The data source. Example: `service_ticket`.
    pub data_source_id: String,
    /// The item. Example: `01010111`.
    pub item_id: String,
}

crate::request_builder!(DeleteDataSourceItem {
    data_source_id(impl Into<String>).into(), item_id(impl Into<String>).into();
});
crate::request!(DeleteDataSourceItem -> DeleteDataSourceItemResponse, DeleteDataSourceItemError {
    "search.v2.data_source_item.delete",
    DELETE "/open-apis/search/v2/data_sources/:data_source_id/items/:item_id", [Tenant],
    read_value Data, None, SCOPES = ["search:data_source"];
    Path data_source_id "data_source_id", Path item_id "item_id"
});

/// What `search.v2.data_source_item.delete` answers with.
pub type DeleteDataSourceItemResponse = crate::Empty;

/// What `search.v2.data_source_item.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteDataSourceItemError {
    /// `1270001` (HTTP 500): 系统内部错误
    ///
    /// The system failed. Ask the support if it stays so.
    SystemError,
    /// `1270002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    InvalidParameter,
    /// `1270004` (HTTP 400): 数据源不存在
    ///
    /// The data source does not exist. Check `data_source_id`.
    DataSourceNotFound,
    /// `1270005` (HTTP 400): 该功能仅对旗舰版可用
    ///
    /// Only the enterprise edition has this. Ask for an upgrade of the tenant.
    EnterpriseEditionOnly,
    /// `1272001` (HTTP 401): 无权限操作数据源
    ///
    /// The caller may not use the data source. Check `data_source_id`.
    DataSourceNotPermitted,
    /// `1272002` (HTTP 500): 操作鉴权失败
    ///
    /// The rights of the caller could not be checked. Try again; ask the support if it stays so.
    AuthorizationFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteDataSourceItemError: CODES {
    SystemError = 1270001, InvalidParameter = 1270002, DataSourceNotFound = 1270004,
    EnterpriseEditionOnly = 1270005, DataSourceNotPermitted = 1272001, AuthorizationFailed = 1272002
});

/// Returns one indexed item of a data source.
///
/// [`GET /open-apis/search/v2/data_sources/:data_source_id/items/:item_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/get>) gives [`GetDataSourceItemResponse`] or fails with [`GetDataSourceItemError`].
///
/// Token: tenant. Scopes, any one of: `search:data_item:readonly`, `search:data_source`, `search:data_source:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetDataSourceItem::new(data_source_id, item_id)).await?;
/// ```
#[doc(
    alias(
        "search.v2.data_source_item.get",
        "/open-apis/search/v2/data_sources/:data_source_id/items/:item_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDataSourceItem {
    /// The data source. Example: `service_ticket`.
    pub data_source_id: String,
    /// The item. Example: `01010111`.
    pub item_id: String,
}

crate::request_builder!(GetDataSourceItem {
    data_source_id(impl Into<String>).into(), item_id(impl Into<String>).into();
});
crate::request!(GetDataSourceItem -> GetDataSourceItemResponse, GetDataSourceItemError {
    "search.v2.data_source_item.get",
    GET "/open-apis/search/v2/data_sources/:data_source_id/items/:item_id", [Tenant],
    read_value Data, None,
    SCOPES = ["search:data_item:readonly", "search:data_source", "search:data_source:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path data_source_id "data_source_id", Path item_id "item_id"
});

/// What `search.v2.data_source_item.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceItemResponse {
    /// The item.
    pub item: Option<DataSourceItemItem>,
}

crate::object!(GetDataSourceItemResponse { item "item" });

/// What `search.v2.data_source_item.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetDataSourceItemError {
    /// `1270001` (HTTP 500): 系统内部错误
    ///
    /// The system failed. Ask the support if it stays so.
    SystemError,
    /// `1270002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    InvalidParameter,
    /// `1270004` (HTTP 400): 数据源不存在
    ///
    /// The data source does not exist. Check `data_source_id`.
    DataSourceNotFound,
    /// `1270005` (HTTP 400): 该功能仅对旗舰版可用
    ///
    /// Only the enterprise edition has this. Ask for an upgrade of the tenant.
    EnterpriseEditionOnly,
    /// `1272001` (HTTP 401): 无权限操作数据源
    ///
    /// The caller may not use the data source. Check `data_source_id`.
    DataSourceNotPermitted,
    /// `1272002` (HTTP 500): 操作鉴权失败
    ///
    /// The rights of the caller could not be checked. Try again; ask the support if it stays so.
    AuthorizationFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetDataSourceItemError: CODES {
    SystemError = 1270001, InvalidParameter = 1270002, DataSourceNotFound = 1270004,
    EnterpriseEditionOnly = 1270005, DataSourceNotPermitted = 1272001, AuthorizationFailed = 1272002
});
