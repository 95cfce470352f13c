// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `data_source`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a data source whose items enterprise search then finds.
///
/// [`POST /open-apis/search/v2/data_sources`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/create>) gives [`CreateDataSourceResponse`] or fails with [`CreateDataSourceError`].
///
/// Token: tenant. Scopes, any one of: `search:data_source`.
///
/// ```ignore
/// let response = client.send(CreateDataSource::new(name)).await?;
/// ```
#[doc(alias("search.v2.data_source.create", "/open-apis/search/v2/data_sources"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDataSource {
    /// The name. Example: `客服工单`.
    pub name: String,
    /// Whether the data source is online: 0 is, 1 is not. Example: `0`.
    pub state: Option<DataSourceState>,
    /// The description. Example: `搜索客服工单数据`.
    pub description: Option<String>,
    /// The address of the icon, a PNG or JPEG. Example: `https://www.xxx.com/open.jpg`.
    pub icon_url: Option<String>,
    /// The form in which results are shown. Default: `search_common_card`. Example: `search_common_card`.
    pub template: Option<String>,
    /// Deprecated. Deprecated. Example: `["text"]`.
    pub searchable_fields: Option<Vec<String>>,
    /// The name in several languages.
    pub i18n_name: Option<I18nMeta>,
    /// The description in several languages.
    pub i18n_description: Option<I18nMeta>,
    /// The schema. Example: `custom_schema`.
    pub schema_id: Option<String>,
}

crate::request_builder!(CreateDataSource {
    name(impl Into<String>).into();
    state(impl Into<DataSourceState>).into(), description(impl Into<String>).into(),
    icon_url(impl Into<String>).into(), template(impl Into<String>).into(),
    searchable_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    i18n_name(I18nMeta), i18n_description(I18nMeta), schema_id(impl Into<String>).into()
});
crate::request!(CreateDataSource -> CreateDataSourceResponse, CreateDataSourceError {
    "search.v2.data_source.create", POST "/open-apis/search/v2/data_sources", [Tenant],
    read_value Data, Json, SCOPES = ["search:data_source"];
    Body name "name", Body state "state", Body description "description", Body icon_url "icon_url",
    Body template "template", Body searchable_fields "searchable_fields",
    Body i18n_name "i18n_name", Body i18n_description "i18n_description", Body schema_id "schema_id"
});

/// What `search.v2.data_source.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceResponse {
    /// The data source.
    pub data_source: Option<DataSource>,
}

crate::object!(CreateDataSourceResponse { data_source "data_source" });

/// What `search.v2.data_source.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateDataSourceError {
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
    /// `1271005` (HTTP 400): 数据源数量超过限制
    ///
    /// There are too many data sources. Delete some, or ask the administrator for more.
    TooManyDataSources,
    /// `1271006` (HTTP 400): openAppID 已经关联应用
    ///
    /// The app has a data source already. Use that one.
    AppHasDataSource,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateDataSourceError: CODES {
    SystemError = 1270001, InvalidParameter = 1270002, CallFailed = 1270003,
    EnterpriseEditionOnly = 1270005, TooManyDataSources = 1271005, AppHasDataSource = 1271006
});

/// Deletes a data source of enterprise search.
///
/// [`DELETE /open-apis/search/v2/data_sources/:data_source_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/delete>) gives [`DeleteDataSourceResponse`] or fails with [`DeleteDataSourceError`].
///
/// Token: tenant. Scopes, any one of: `search:data_source`.
///
/// ```ignore
/// let response = client.send(DeleteDataSource::new(data_source_id)).await?;
/// ```
#[doc(
    alias(
        "search.v2.data_source.delete",
        "/open-apis/search/v2/data_sources/:data_source_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDataSource {
    /// The data source. Example: `6953903108179099667`.
    pub data_source_id: String,
}

crate::request_builder!(DeleteDataSource { data_source_id(impl Into<String>).into(); });
crate::request!(DeleteDataSource -> DeleteDataSourceResponse, DeleteDataSourceError {
    "search.v2.data_source.delete", DELETE "/open-apis/search/v2/data_sources/:data_source_id",
    [Tenant], read_value Data, None, SCOPES = ["search:data_source"];
    Path data_source_id "data_source_id"
});

/// What `search.v2.data_source.delete` answers with.
pub type DeleteDataSourceResponse = crate::Empty;

/// What `search.v2.data_source.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteDataSourceError {
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

crate::error_enum!(DeleteDataSourceError: CODES {
    SystemError = 1270001, InvalidParameter = 1270002, CallFailed = 1270003,
    DataSourceNotFound = 1270004, EnterpriseEditionOnly = 1270005, DataSourceNotPermitted = 1272001,
    AuthorizationFailed = 1272002
});

/// Returns one data source of enterprise search.
///
/// [`GET /open-apis/search/v2/data_sources/:data_source_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/get>) gives [`GetDataSourceResponse`] or fails with [`GetDataSourceError`].
///
/// Token: tenant. Scopes, any one of: `search:data_source`, `search:data_source:readonly`.
///
/// ```ignore
/// let response = client.send(GetDataSource::new(data_source_id)).await?;
/// ```
#[doc(
    alias(
        "search.v2.data_source.get",
        "/open-apis/search/v2/data_sources/:data_source_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDataSource {
    /// The data source. Example: `6953903108179099667`.
    pub data_source_id: String,
}

crate::request_builder!(GetDataSource { data_source_id(impl Into<String>).into(); });
crate::request!(GetDataSource -> GetDataSourceResponse, GetDataSourceError {
    "search.v2.data_source.get", GET "/open-apis/search/v2/data_sources/:data_source_id", [Tenant],
    read_value Data, None, SCOPES = ["search:data_source", "search:data_source:readonly"];
    Path data_source_id "data_source_id"
});

/// What `search.v2.data_source.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceResponse {
    /// The data source.
    pub data_source: Option<DataSource>,
}

crate::object!(GetDataSourceResponse { data_source "data_source" });

/// What `search.v2.data_source.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetDataSourceError {
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

crate::error_enum!(GetDataSourceError: CODES {
    SystemError = 1270001, InvalidParameter = 1270002, DataSourceNotFound = 1270004,
    EnterpriseEditionOnly = 1270005, DataSourceNotPermitted = 1272001, AuthorizationFailed = 1272002
});

/// Lists the data sources of enterprise search.
///
/// [`GET /open-apis/search/v2/data_sources`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/list>) gives [`ListDataSourceResponse`] or fails with [`ListDataSourceError`].
///
/// Token: tenant. Scopes, any one of: `search:data_source`, `search:data_source:readonly`.
///
/// ```ignore
/// let mut items = client.list(ListDataSource::new()).items();
/// ```
#[doc(alias("search.v2.data_source.list", "/open-apis/search/v2/data_sources"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDataSource {
    /// The view. Example: `0`.
    pub view: Option<View>,
    /// How many items a page holds at most. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `PxZFma9OIRhdBlT/dOYNiu2Ro8F2WAhcby7OhOijfljZ`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListDataSource {
    view(impl Into<View>).into(), page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListDataSource -> ListDataSourceResponse, ListDataSourceError {
    "search.v2.data_source.list", GET "/open-apis/search/v2/data_sources", [Tenant],
    read_value Data, None, SCOPES = ["search:data_source", "search:data_source:readonly"];
    Query view "view", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListDataSource: DataSource { page_token, page_size; page_token, has_more, items });

/// What `search.v2.data_source.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<DataSource>,
}

crate::object!(ListDataSourceResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `search.v2.data_source.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListDataSourceError {
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
    /// `1271001` (HTTP 400): 非法 page_token
    ///
    /// The page token is not valid. Send the one that the page before returned.
    InvalidPageToken,
    /// `1271002` (HTTP 500): 生成 page_token 失败
    ///
    /// The token of the next page could not be made. Try again; ask the support if it stays so.
    PageTokenNotMade,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListDataSourceError: CODES {
    SystemError = 1270001, InvalidParameter = 1270002, EnterpriseEditionOnly = 1270005,
    InvalidPageToken = 1271001, PageTokenNotMade = 1271002
});

/// Updates a data source of enterprise search.
///
/// [`PATCH /open-apis/search/v2/data_sources/:data_source_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/patch>) gives [`PatchDataSourceResponse`] or fails with [`PatchDataSourceError`].
///
/// Token: tenant. Scopes, any one of: `search:data_source`.
///
/// ```ignore
/// let response = client.send(PatchDataSource::new(data_source_id)).await?;
/// ```
#[doc(
    alias(
        "search.v2.data_source.patch",
        "/open-apis/search/v2/data_sources/:data_source_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchDataSource {
    /// The data source. Example: `6953903108179099667`.
    pub data_source_id: String,
    /// The name. Example: `客服工单`.
    pub name: Option<String>,
    /// Whether the data source is online: 0 is, 1 is not. Example: `0`.
    pub state: Option<DataSourceState>,
    /// The description. Example: `搜索客服工单`.
    pub description: Option<String>,
    /// The address of the icon, a PNG or JPEG. Example: `https://www.xxx.com/open.jpg`.
    pub icon_url: Option<String>,
    /// The name in several languages.
    pub i18n_name: Option<I18nMeta>,
    /// The description in several languages.
    pub i18n_description: Option<I18nMeta>,
}

crate::request_builder!(PatchDataSource {
    data_source_id(impl Into<String>).into();
    name(impl Into<String>).into(), state(impl Into<DataSourceState>).into(),
    description(impl Into<String>).into(), icon_url(impl Into<String>).into(), i18n_name(I18nMeta),
    i18n_description(I18nMeta)
});
crate::request!(PatchDataSource -> PatchDataSourceResponse, PatchDataSourceError {
    "search.v2.data_source.patch", PATCH "/open-apis/search/v2/data_sources/:data_source_id",
    [Tenant], read_value Data, Json, SCOPES = ["search:data_source"];
    Path data_source_id "data_source_id", Body name "name", Body state "state",
    Body description "description", Body icon_url "icon_url", Body i18n_name "i18n_name",
    Body i18n_description "i18n_description"
});

/// What `search.v2.data_source.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchDataSourceResponse {
    /// The data source.
    pub data_source: Option<DataSource>,
}

crate::object!(PatchDataSourceResponse { data_source "data_source" });

/// What `search.v2.data_source.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchDataSourceError {
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
    /// `1270004` (HTTP 400): 数据源不存在
    ///
    /// The data source does not exist. Check `data_source_id`.
    DataSourceNotFound,
    /// `1270005` (HTTP 400): 该功能仅对旗舰版可用
    ///
    /// Only the enterprise edition has this. Ask for an upgrade of the tenant.
    EnterpriseEditionOnly,
    /// `1271003` (HTTP 400): 无更改
    ///
    /// Nothing has changed. Check what the request sends.
    NothingChanged,
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

crate::error_enum!(PatchDataSourceError: CODES {
    SystemError = 1270001, InvalidParameter = 1270002, CallFailed = 1270003,
    DataSourceNotFound = 1270004, EnterpriseEditionOnly = 1270005, NothingChanged = 1271003,
    DataSourceNotPermitted = 1272001, AuthorizationFailed = 1272002
});
