// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `data_source`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates a data source whose items enterprise search then finds.
///
/// `POST /open-apis/search/v2/data_sources`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `search:data_source`
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateDataSource {
    /// The name.
    ///
    /// Example: `客服工单`.
    pub name: String,
    /// Whether the data source is online: 0 is, 1 is not.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<DataSourceState>,
    /// The description.
    ///
    /// Example: `搜索客服工单数据`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The address of the icon, a PNG or JPEG.
    ///
    /// Example: `https://www.xxx.com/open.jpg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// The form in which results are shown.
    ///
    /// Default: `search_common_card`. Example: `search_common_card`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Deprecated.
    ///
    /// Deprecated. Example: `["text"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchable_fields: Option<Vec<String>>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<I18nMeta>,
    /// The description in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_description: Option<I18nMeta>,
    /// The schema.
    ///
    /// Example: `custom_schema`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_id: Option<String>,
}

impl CreateDataSource {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            state: None,
            description: None,
            icon_url: None,
            template: None,
            searchable_fields: None,
            i18n_name: None,
            i18n_description: None,
            schema_id: None,
        }
    }

    /// Sets [`state`](Self#structfield.state).
    #[must_use]
    pub fn state(mut self, state: impl Into<DataSourceState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`icon_url`](Self#structfield.icon_url).
    #[must_use]
    pub fn icon_url(mut self, icon_url: impl Into<String>) -> Self {
        self.icon_url = Some(icon_url.into());
        self
    }

    /// Sets [`template`](Self#structfield.template).
    #[must_use]
    pub fn template(mut self, template: impl Into<String>) -> Self {
        self.template = Some(template.into());
        self
    }

    /// Sets [`searchable_fields`](Self#structfield.searchable_fields).
    #[must_use]
    pub fn searchable_fields(
        mut self,
        searchable_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.searchable_fields = Some(
            searchable_fields.into_iter().map(Into::into).collect(),
        );

        self
    }

    /// Sets [`i18n_name`](Self#structfield.i18n_name).
    #[must_use]
    pub fn i18n_name(mut self, i18n_name: I18nMeta) -> Self {
        self.i18n_name = Some(i18n_name);
        self
    }

    /// Sets [`i18n_description`](Self#structfield.i18n_description).
    #[must_use]
    pub fn i18n_description(mut self, i18n_description: I18nMeta) -> Self {
        self.i18n_description = Some(i18n_description);
        self
    }

    /// Sets [`schema_id`](Self#structfield.schema_id).
    #[must_use]
    pub fn schema_id(mut self, schema_id: impl Into<String>) -> Self {
        self.schema_id = Some(schema_id.into());
        self
    }
}

impl crate::Endpoint for CreateDataSource {
    type Response = CreateDataSourceResponse;
    type Error = CreateDataSourceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "search.v2.data_source.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/search/v2/data_sources",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `search.v2.data_source.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateDataSourceResponse {
    /// The data source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_source: Option<DataSource>,
}

/// What `search.v2.data_source.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataSourceError {
    /// `1270001` (HTTP 500): 系统内部错误
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1270001")]
    Code1270001,
    /// `1270002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "1270002")]
    Code1270002,
    /// `1270003` (HTTP 500): 调用失败
    ///
    /// The call failed. Try again; ask the support if it stays so.
    #[doc(alias = "1270003")]
    Code1270003,
    /// `1270005` (HTTP 400): 该功能仅对旗舰版可用
    ///
    /// Only the enterprise edition has this. Ask for an upgrade of the tenant.
    #[doc(alias = "1270005")]
    Code1270005,
    /// `1271005` (HTTP 400): 数据源数量超过限制
    ///
    /// There are too many data sources. Delete some, or ask the administrator for more.
    #[doc(alias = "1271005")]
    Code1271005,
    /// `1271006` (HTTP 400): openAppID 已经关联应用
    ///
    /// The app has a data source already. Use that one.
    #[doc(alias = "1271006")]
    Code1271006,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateDataSourceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Code1270001,
            crate::ErrorFacts::new(
                1270001,
                500,
                "系统内部错误",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::Code1270002,
            crate::ErrorFacts::new(
                1270002,
                400,
                "参数错误",
                "A parameter is wrong. Check what the request sends against the message.",
                false,
            ),
        ),
        (
            Self::Code1270003,
            crate::ErrorFacts::new(
                1270003,
                500,
                "调用失败",
                "The call failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::Code1270005,
            crate::ErrorFacts::new(
                1270005,
                400,
                "该功能仅对旗舰版可用",
                "Only the enterprise edition has this. Ask for an upgrade of the tenant.",
                false,
            ),
        ),
        (
            Self::Code1271005,
            crate::ErrorFacts::new(
                1271005,
                400,
                "数据源数量超过限制",
                "There are too many data sources. Delete some, or ask the administrator for more.",
                false,
            ),
        ),
        (
            Self::Code1271006,
            crate::ErrorFacts::new(
                1271006,
                400,
                "openAppID 已经关联应用",
                "The app has a data source already. Use that one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateDataSourceError);

/// Deletes a data source of enterprise search.
///
/// `DELETE /open-apis/search/v2/data_sources/:data_source_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `search:data_source`
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteDataSource {
    /// The data source.
    ///
    /// Example: `6953903108179099667`.
    #[serde(skip)]
    pub data_source_id: String,
}

impl DeleteDataSource {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(data_source_id: impl Into<String>) -> Self {
        Self {
            data_source_id: data_source_id.into(),
        }
    }
}

impl crate::Endpoint for DeleteDataSource {
    type Response = DeleteDataSourceResponse;
    type Error = DeleteDataSourceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "search.v2.data_source.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/search/v2/data_sources/:data_source_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("data_source_id", self.data_source_id.clone())]
    }
}

/// What `search.v2.data_source.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteDataSourceResponse {}
/// What `search.v2.data_source.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteDataSourceError {
    /// `1270001` (HTTP 500): 系统内部错误
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1270001")]
    Code1270001,
    /// `1270002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "1270002")]
    Code1270002,
    /// `1270003` (HTTP 500): 调用失败
    ///
    /// The call failed. Try again; ask the support if it stays so.
    #[doc(alias = "1270003")]
    Code1270003,
    /// `1270004` (HTTP 400): 数据源不存在
    ///
    /// The data source does not exist. Check `data_source_id`.
    #[doc(alias = "1270004")]
    Code1270004,
    /// `1270005` (HTTP 400): 该功能仅对旗舰版可用
    ///
    /// Only the enterprise edition has this. Ask for an upgrade of the tenant.
    #[doc(alias = "1270005")]
    Code1270005,
    /// `1272001` (HTTP 401): 无权限操作数据源
    ///
    /// The caller may not use the data source. Check `data_source_id`.
    #[doc(alias = "1272001")]
    Code1272001,
    /// `1272002` (HTTP 500): 操作鉴权失败
    ///
    /// The rights of the caller could not be checked. Try again; ask the support if it stays so.
    #[doc(alias = "1272002")]
    Code1272002,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteDataSourceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Code1270001,
            crate::ErrorFacts::new(
                1270001,
                500,
                "系统内部错误",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::Code1270002,
            crate::ErrorFacts::new(
                1270002,
                400,
                "参数错误",
                "A parameter is wrong. Check what the request sends against the message.",
                false,
            ),
        ),
        (
            Self::Code1270003,
            crate::ErrorFacts::new(
                1270003,
                500,
                "调用失败",
                "The call failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::Code1270004,
            crate::ErrorFacts::new(
                1270004,
                400,
                "数据源不存在",
                "The data source does not exist. Check `data_source_id`.",
                false,
            ),
        ),
        (
            Self::Code1270005,
            crate::ErrorFacts::new(
                1270005,
                400,
                "该功能仅对旗舰版可用",
                "Only the enterprise edition has this. Ask for an upgrade of the tenant.",
                false,
            ),
        ),
        (
            Self::Code1272001,
            crate::ErrorFacts::new(
                1272001,
                401,
                "无权限操作数据源",
                "The caller may not use the data source. Check `data_source_id`.",
                false,
            ),
        ),
        (
            Self::Code1272002,
            crate::ErrorFacts::new(
                1272002,
                500,
                "操作鉴权失败",
                "The rights of the caller could not be checked. Try again; ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(DeleteDataSourceError);

/// Returns one data source of enterprise search.
///
/// `GET /open-apis/search/v2/data_sources/:data_source_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `search:data_source`, `search:data_source:readonly`
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetDataSource {
    /// The data source.
    ///
    /// Example: `6953903108179099667`.
    #[serde(skip)]
    pub data_source_id: String,
}

impl GetDataSource {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(data_source_id: impl Into<String>) -> Self {
        Self {
            data_source_id: data_source_id.into(),
        }
    }
}

impl crate::Endpoint for GetDataSource {
    type Response = GetDataSourceResponse;
    type Error = GetDataSourceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "search.v2.data_source.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/search/v2/data_sources/:data_source_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("data_source_id", self.data_source_id.clone())]
    }
}

/// What `search.v2.data_source.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetDataSourceResponse {
    /// The data source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_source: Option<GetDataSourceDataSource>,
}

/// What `search.v2.data_source.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetDataSourceError {
    /// `1270001` (HTTP 500): 系统内部错误
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1270001")]
    Code1270001,
    /// `1270002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "1270002")]
    Code1270002,
    /// `1270004` (HTTP 400): 数据源不存在
    ///
    /// The data source does not exist. Check `data_source_id`.
    #[doc(alias = "1270004")]
    Code1270004,
    /// `1270005` (HTTP 400): 该功能仅对旗舰版可用
    ///
    /// Only the enterprise edition has this. Ask for an upgrade of the tenant.
    #[doc(alias = "1270005")]
    Code1270005,
    /// `1272001` (HTTP 401): 无权限操作数据源
    ///
    /// The caller may not use the data source. Check `data_source_id`.
    #[doc(alias = "1272001")]
    Code1272001,
    /// `1272002` (HTTP 500): 操作鉴权失败
    ///
    /// The rights of the caller could not be checked. Try again; ask the support if it stays so.
    #[doc(alias = "1272002")]
    Code1272002,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetDataSourceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Code1270001,
            crate::ErrorFacts::new(
                1270001,
                500,
                "系统内部错误",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::Code1270002,
            crate::ErrorFacts::new(
                1270002,
                400,
                "参数错误",
                "A parameter is wrong. Check what the request sends against the message.",
                false,
            ),
        ),
        (
            Self::Code1270004,
            crate::ErrorFacts::new(
                1270004,
                400,
                "数据源不存在",
                "The data source does not exist. Check `data_source_id`.",
                false,
            ),
        ),
        (
            Self::Code1270005,
            crate::ErrorFacts::new(
                1270005,
                400,
                "该功能仅对旗舰版可用",
                "Only the enterprise edition has this. Ask for an upgrade of the tenant.",
                false,
            ),
        ),
        (
            Self::Code1272001,
            crate::ErrorFacts::new(
                1272001,
                401,
                "无权限操作数据源",
                "The caller may not use the data source. Check `data_source_id`.",
                false,
            ),
        ),
        (
            Self::Code1272002,
            crate::ErrorFacts::new(
                1272002,
                500,
                "操作鉴权失败",
                "The rights of the caller could not be checked. Try again; ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(GetDataSourceError);

/// Lists the data sources of enterprise search.
///
/// `GET /open-apis/search/v2/data_sources`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `search:data_source`, `search:data_source:readonly`
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListDataSource {
    /// The view.
    ///
    /// Example: `0`.
    #[serde(skip)]
    pub view: Option<View>,
    /// How many items a page holds at most.
    ///
    /// Range: at most `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `PxZFma9OIRhdBlT/dOYNiu2Ro8F2WAhcby7OhOijfljZ`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl ListDataSource {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            view: None,
            page_size: None,
            page_token: None,
        }
    }

    /// Sets [`view`](Self#structfield.view).
    #[must_use]
    pub fn view(mut self, view: impl Into<View>) -> Self {
        self.view = Some(view.into());
        self
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

impl crate::Endpoint for ListDataSource {
    type Response = ListDataSourceResponse;
    type Error = ListDataSourceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "search.v2.data_source.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/search/v2/data_sources",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("view", &self.view);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for ListDataSource {
    type Item = GetDataSourceDataSource;
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

/// What `search.v2.data_source.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListDataSourceResponse {
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<GetDataSourceDataSource>>,
}

/// What `search.v2.data_source.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDataSourceError {
    /// `1270001` (HTTP 500): 系统内部错误
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1270001")]
    Code1270001,
    /// `1270002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "1270002")]
    Code1270002,
    /// `1270005` (HTTP 400): 该功能仅对旗舰版可用
    ///
    /// Only the enterprise edition has this. Ask for an upgrade of the tenant.
    #[doc(alias = "1270005")]
    Code1270005,
    /// `1271001` (HTTP 400): 非法 page_token
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "1271001")]
    Code1271001,
    /// `1271002` (HTTP 500): 生成 page_token 失败
    ///
    /// The token of the next page could not be made. Try again; ask the support if it stays so.
    #[doc(alias = "1271002")]
    Code1271002,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListDataSourceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Code1270001,
            crate::ErrorFacts::new(
                1270001,
                500,
                "系统内部错误",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::Code1270002,
            crate::ErrorFacts::new(
                1270002,
                400,
                "参数错误",
                "A parameter is wrong. Check what the request sends against the message.",
                false,
            ),
        ),
        (
            Self::Code1270005,
            crate::ErrorFacts::new(
                1270005,
                400,
                "该功能仅对旗舰版可用",
                "Only the enterprise edition has this. Ask for an upgrade of the tenant.",
                false,
            ),
        ),
        (
            Self::Code1271001,
            crate::ErrorFacts::new(
                1271001,
                400,
                "非法 page_token",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
        (
            Self::Code1271002,
            crate::ErrorFacts::new(
                1271002,
                500,
                "生成 page_token 失败",
                "The token of the next page could not be made. Try again; ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(ListDataSourceError);

/// Updates a data source of enterprise search.
///
/// `PATCH /open-apis/search/v2/data_sources/:data_source_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `search:data_source`
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchDataSource {
    /// The data source.
    ///
    /// Example: `6953903108179099667`.
    #[serde(skip)]
    pub data_source_id: String,
    /// The name.
    ///
    /// Example: `客服工单`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the data source is online: 0 is, 1 is not.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<DataSourceState>,
    /// The description.
    ///
    /// Example: `搜索客服工单`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The address of the icon, a PNG or JPEG.
    ///
    /// Example: `https://www.xxx.com/open.jpg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<I18nMeta>,
    /// The description in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_description: Option<I18nMeta>,
}

impl PatchDataSource {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(data_source_id: impl Into<String>) -> Self {
        Self {
            data_source_id: data_source_id.into(),
            name: None,
            state: None,
            description: None,
            icon_url: None,
            i18n_name: None,
            i18n_description: None,
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`state`](Self#structfield.state).
    #[must_use]
    pub fn state(mut self, state: impl Into<DataSourceState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`icon_url`](Self#structfield.icon_url).
    #[must_use]
    pub fn icon_url(mut self, icon_url: impl Into<String>) -> Self {
        self.icon_url = Some(icon_url.into());
        self
    }

    /// Sets [`i18n_name`](Self#structfield.i18n_name).
    #[must_use]
    pub fn i18n_name(mut self, i18n_name: I18nMeta) -> Self {
        self.i18n_name = Some(i18n_name);
        self
    }

    /// Sets [`i18n_description`](Self#structfield.i18n_description).
    #[must_use]
    pub fn i18n_description(mut self, i18n_description: I18nMeta) -> Self {
        self.i18n_description = Some(i18n_description);
        self
    }
}

impl crate::Endpoint for PatchDataSource {
    type Response = PatchDataSourceResponse;
    type Error = PatchDataSourceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "search.v2.data_source.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/search/v2/data_sources/:data_source_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("data_source_id", self.data_source_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `search.v2.data_source.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchDataSourceResponse {
    /// The data source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_source: Option<DataSource>,
}

/// What `search.v2.data_source.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchDataSourceError {
    /// `1270001` (HTTP 500): 系统内部错误
    ///
    /// The system failed. Ask the support if it stays so.
    #[doc(alias = "1270001")]
    Code1270001,
    /// `1270002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "1270002")]
    Code1270002,
    /// `1270003` (HTTP 500): 调用失败
    ///
    /// The call failed. Try again; ask the support if it stays so.
    #[doc(alias = "1270003")]
    Code1270003,
    /// `1270004` (HTTP 400): 数据源不存在
    ///
    /// The data source does not exist. Check `data_source_id`.
    #[doc(alias = "1270004")]
    Code1270004,
    /// `1270005` (HTTP 400): 该功能仅对旗舰版可用
    ///
    /// Only the enterprise edition has this. Ask for an upgrade of the tenant.
    #[doc(alias = "1270005")]
    Code1270005,
    /// `1271003` (HTTP 400): 无更改
    ///
    /// Nothing has changed. Check what the request sends.
    #[doc(alias = "1271003")]
    Code1271003,
    /// `1272001` (HTTP 401): 无权限操作数据源
    ///
    /// The caller may not use the data source. Check `data_source_id`.
    #[doc(alias = "1272001")]
    Code1272001,
    /// `1272002` (HTTP 500): 操作鉴权失败
    ///
    /// The rights of the caller could not be checked. Try again; ask the support if it stays so.
    #[doc(alias = "1272002")]
    Code1272002,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PatchDataSourceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Code1270001,
            crate::ErrorFacts::new(
                1270001,
                500,
                "系统内部错误",
                "The system failed. Ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::Code1270002,
            crate::ErrorFacts::new(
                1270002,
                400,
                "参数错误",
                "A parameter is wrong. Check what the request sends against the message.",
                false,
            ),
        ),
        (
            Self::Code1270003,
            crate::ErrorFacts::new(
                1270003,
                500,
                "调用失败",
                "The call failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::Code1270004,
            crate::ErrorFacts::new(
                1270004,
                400,
                "数据源不存在",
                "The data source does not exist. Check `data_source_id`.",
                false,
            ),
        ),
        (
            Self::Code1270005,
            crate::ErrorFacts::new(
                1270005,
                400,
                "该功能仅对旗舰版可用",
                "Only the enterprise edition has this. Ask for an upgrade of the tenant.",
                false,
            ),
        ),
        (
            Self::Code1271003,
            crate::ErrorFacts::new(
                1271003,
                400,
                "无更改",
                "Nothing has changed. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::Code1272001,
            crate::ErrorFacts::new(
                1272001,
                401,
                "无权限操作数据源",
                "The caller may not use the data source. Check `data_source_id`.",
                false,
            ),
        ),
        (
            Self::Code1272002,
            crate::ErrorFacts::new(
                1272002,
                500,
                "操作鉴权失败",
                "The rights of the caller could not be checked. Try again; ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(PatchDataSourceError);
