// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_data_asset`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds one data asset, a file, document, wiki space or help desk, to what an Aily app knows; in the development environment only.
///
/// [`POST /open-apis/aily/v1/apps/:app_id/data_assets`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/create>) gives [`CreateAppDataAssetResponse`] or fails with [`CreateAppDataAssetError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:data_asset:write`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = CreateAppDataAsset::new(app_id, connect_type, source_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("aily.v1.app_data_asset.create", "/open-apis/aily/v1/apps/:app_id/data_assets")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAppDataAsset {
    /// The Aily app, by its id as its address shows it: `spring_…__c`. Length: 0 to 255. Example: `spring_dfasdf__c`.
    pub app_id: String,
    /// The environment of the app: `online`, which is the default, or `dev`. Length: 0 to 255. Example: `dev`.
    pub tenant_type: Option<TenantType>,
    /// Whether the data is imported or read where it is. Length: 0 to 255. Example: `direct`.
    pub connect_type: ConnectType,
    /// What the content comes from: a file, a document, a wiki space or a help desk. Length: 0 to 255. Example: `file`.
    pub source_type: SourceType,
    /// What to import and how.
    pub import_knowledge_setting: Option<DataAssetImportKnowledgeSetting>,
    /// The description, by language. Example: `{"zh_cn":"描述"}`.
    pub description: Option<std::collections::BTreeMap<String, String>>,
}

crate::request_builder!(CreateAppDataAsset {
    app_id(impl Into<String>).into(), connect_type(impl Into<ConnectType>).into(),
    source_type(impl Into<SourceType>).into();
    tenant_type(impl Into<TenantType>).into(),
    import_knowledge_setting(DataAssetImportKnowledgeSetting),
    description(std::collections::BTreeMap<String, String>)
});
crate::request!(CreateAppDataAsset -> CreateAppDataAssetResponse, CreateAppDataAssetError {
    "aily.v1.app_data_asset.create", POST "/open-apis/aily/v1/apps/:app_id/data_assets",
    [Tenant, User], read_value Data, Json, SCOPES = ["aily:data_asset:write"], LIMITS = [20 in 1];
    Path app_id "app_id", Query tenant_type "tenant_type", Body connect_type "connect_type",
    Body source_type "source_type", Body import_knowledge_setting "import_knowledge_setting",
    Body description "description"
});

/// What `aily.v1.app_data_asset.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppDataAssetResponse {
    /// The data asset.
    pub data_asset: Option<DataAsset>,
}

crate::object!(CreateAppDataAssetResponse { data_asset "data_asset" });

/// What `aily.v1.app_data_asset.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAppDataAssetError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// `2700026` (HTTP 400): only support development environment
    ///
    /// This works in the development environment only. Set `tenant_type` to `dev`.
    OnlySupportDevelopmentEnvironment,
    /// `2700027` (HTTP 400): only supports uploading a single file
    OnlySupportsUploadingSingleFile,
    /// `2700028` (HTTP 400): invalid chunk setting parameter
    InvalidChunkSettingParameter,
    /// `2700029` (HTTP 400): the data source information is invalid
    DataSourceInformationIsInvalid,
    /// `2700030` (HTTP 400): data source not found
    ///
    /// The source of the data was not found. Check what the settings of the import name.
    DataSourceNotFound,
    /// `2700031` (HTTP 403): import cloud document permission check failed
    ImportCloudDocumentPermissionCheckFailed,
    /// `2700032` (HTTP 400): unsupported data connection type
    UnsupportedDataConnectionType,
    /// `2700033` (HTTP 400): unsupported data source type
    FailedToAskKnowledges,
    /// `2700034` (HTTP 400): unsupported file types
    ///
    /// The type of the file is not supported, or asking is disabled for the app. Use docx, txt, pdf or pptx, or ask the support.
    UnsupportedFileOrDisabledAsking,
    /// `2700036` (HTTP 400): cloud document-related resources only support user identity calls
    CloudDocumentRelatedResourcesOnlySupport,
    /// `2700460` (HTTP 400): failed to get doc meta
    ///
    /// The document could not be looked up. Check its token and type, and whether the caller may see it.
    FailedToGetDocMeta,
    /// `2700472` (HTTP 400): some param miss or invalid
    SomeParamMissOrInvalid,
    /// `2701004` (HTTP 403): permission denied
    ///
    /// The caller may not do this. It must be an administrator, a developer or an operator of the Aily app.
    PermissionDenied,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAppDataAssetError: CODES {
    ParamIsInvalid = 2700001, OnlySupportDevelopmentEnvironment = 2700026,
    OnlySupportsUploadingSingleFile = 2700027, InvalidChunkSettingParameter = 2700028,
    DataSourceInformationIsInvalid = 2700029, DataSourceNotFound = 2700030,
    ImportCloudDocumentPermissionCheckFailed = 2700031, UnsupportedDataConnectionType = 2700032,
    FailedToAskKnowledges = 2700033 + 1, UnsupportedFileOrDisabledAsking = 2700034 + 2,
    CloudDocumentRelatedResourcesOnlySupport = 2700036, FailedToGetDocMeta = 2700460,
    SomeParamMissOrInvalid = 2700472, PermissionDenied = 2701004
});

/// Deletes a data asset of an Aily app; in the development environment only.
///
/// [`DELETE /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/delete>) gives [`DeleteAppDataAssetResponse`] or fails with [`DeleteAppDataAssetError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:data_asset:write`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(DeleteAppDataAsset::new(app_id, data_asset_id)).await?;
/// ```
#[doc(
    alias(
        "aily.v1.app_data_asset.delete",
        "/open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAppDataAsset {
    /// The Aily app, by its id as its address shows it: `spring_…__c`. Length: 0 to 255. Example: `spring_dfadsaf__c`.
    pub app_id: String,
    /// The data asset. Length: 0 to 255.
    pub data_asset_id: String,
    /// The environment of the app: `online`, which is the default, or `dev`. Length: 0 to 255. Example: `dev`.
    pub tenant_type: Option<TenantType>,
}

crate::request_builder!(DeleteAppDataAsset {
    app_id(impl Into<String>).into(), data_asset_id(impl Into<String>).into();
    tenant_type(impl Into<TenantType>).into()
});
crate::request!(DeleteAppDataAsset -> DeleteAppDataAssetResponse, DeleteAppDataAssetError {
    "aily.v1.app_data_asset.delete",
    DELETE "/open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id", [Tenant, User],
    read_value Data, None, SCOPES = ["aily:data_asset:write"], LIMITS = [20 in 1];
    Path app_id "app_id", Path data_asset_id "data_asset_id", Query tenant_type "tenant_type"
});

/// What `aily.v1.app_data_asset.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppDataAssetResponse {
    /// The data asset.
    pub data_asset: Option<DataAsset>,
}

crate::object!(DeleteAppDataAssetResponse { data_asset "data_asset" });

/// What `aily.v1.app_data_asset.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteAppDataAssetError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// `2700026` (HTTP 400): only support development environment
    ///
    /// This works in the development environment only. Set `tenant_type` to `dev`.
    OnlySupportDevelopmentEnvironment,
    /// `2700404` (HTTP 404): not found resources
    ///
    /// The data asset does not exist. Check `data_asset_id`.
    NotFoundResource,
    /// `2701004` (HTTP 403): permission denied
    ///
    /// The caller may not do this. It must be an administrator, a developer or an operator of the Aily app.
    PermissionDenied,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteAppDataAssetError: CODES {
    ParamIsInvalid = 2700001, OnlySupportDevelopmentEnvironment = 2700026,
    NotFoundResource = 2700404 + 1, PermissionDenied = 2701004
});

/// Gets a data asset of an Aily app and, if asked for, its items and whether it is connected.
///
/// [`GET /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/get>) gives [`GetAppDataAssetResponse`] or fails with [`GetAppDataAssetError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:data_asset:read`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(GetAppDataAsset::new(app_id, data_asset_id)).await?;
/// ```
#[doc(
    alias(
        "aily.v1.app_data_asset.get",
        "/open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppDataAsset {
    /// The Aily app, by its id as its address shows it: `spring_…__c`. Length: 1 to 255. Example: `spring_feafdsaf__c`.
    pub app_id: String,
    /// The data asset. Length: 1 to 255.
    pub data_asset_id: String,
    /// Whether the items of the data assets are returned too. Example: `true`.
    pub with_data_asset_item: Option<bool>,
    /// Whether the state of the connection is returned too. Example: `true`.
    pub with_connect_status: Option<bool>,
    /// The environment of the app: `online`, which is the default, or `dev`. Length: 0 to 255. Example: `dev`.
    pub tenant_type: Option<String>,
}

crate::request_builder!(GetAppDataAsset {
    app_id(impl Into<String>).into(), data_asset_id(impl Into<String>).into();
    with_data_asset_item(bool), with_connect_status(bool), tenant_type(impl Into<String>).into()
});
crate::request!(GetAppDataAsset -> GetAppDataAssetResponse, GetAppDataAssetError {
    "aily.v1.app_data_asset.get", GET "/open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id",
    [Tenant, User], read_value Data, None, SCOPES = ["aily:data_asset:read"], LIMITS = [20 in 1];
    Path app_id "app_id", Path data_asset_id "data_asset_id",
    Query with_data_asset_item "with_data_asset_item",
    Query with_connect_status "with_connect_status", Query tenant_type "tenant_type"
});

/// What `aily.v1.app_data_asset.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppDataAssetResponse {
    /// The data asset.
    pub data_asset: Option<DataAsset>,
}

crate::object!(GetAppDataAssetResponse { data_asset "data_asset" });

/// What `aily.v1.app_data_asset.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAppDataAssetError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// `2700404` (HTTP 404): not found resource
    ///
    /// The data asset does not exist. Check `data_asset_id`.
    NotFoundResource,
    /// `2701004` (HTTP 403): permission denied
    ///
    /// The caller may not do this. It must be an administrator, a developer or an operator of the Aily app.
    PermissionDenied,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAppDataAssetError: CODES {
    ParamIsInvalid = 2700001, NotFoundResource = 2700404, PermissionDenied = 2701004
});

/// Lists the data assets of an Aily app, by keyword, id or tag.
///
/// [`GET /open-apis/aily/v1/apps/:app_id/data_assets`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/list>) gives [`ListAppDataAssetResponse`] or fails with [`ListAppDataAssetError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:data_asset:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListAppDataAsset::new(app_id)).items();
/// ```
#[doc(
    alias("aily.v1.app_data_asset.list", "/open-apis/aily/v1/apps/:app_id/data_assets")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppDataAsset {
    /// The Aily app, by its id as its address shows it: `spring_…__c`. Length: 0 to 255. Example: `spring_5862e4fea8__c`.
    pub app_id: String,
    /// How many items a page holds at most. Default: `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// Words to look for, also inexactly. Length: 0 to 255. Example: `电影`.
    pub keyword: Option<String>,
    /// Only these data assets, by their ids. Length: 0 to 255. Example: `["asset_aadg2b5os5wjg"]`.
    pub data_asset_ids: Option<Vec<String>>,
    /// Only data assets with these tags, by their ids. Length: 0 to 255. Example: `["spring_5862e4fea8__c__asset_tag_aadg2b5ql4gbs"]`.
    pub data_asset_tag_ids: Option<Vec<String>>,
    /// Whether the items of the data assets are returned too. Example: `true`.
    pub with_data_asset_item: Option<bool>,
    /// Whether the state of the connection is returned too. Example: `false`.
    pub with_connect_status: Option<bool>,
}

crate::request_builder!(ListAppDataAsset {
    app_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), keyword(impl Into<String>).into(),
    data_asset_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    data_asset_tag_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    with_data_asset_item(bool), with_connect_status(bool)
});
crate::request!(ListAppDataAsset -> ListAppDataAssetResponse, ListAppDataAssetError {
    "aily.v1.app_data_asset.list", GET "/open-apis/aily/v1/apps/:app_id/data_assets",
    [Tenant, User], read_value Data, None, SCOPES = ["aily:data_asset:read"], LIMITS = [10 in 1];
    Path app_id "app_id", Query page_size "page_size", Query page_token "page_token",
    Query keyword "keyword", Query data_asset_ids "data_asset_ids",
    Query data_asset_tag_ids "data_asset_tag_ids",
    Query with_data_asset_item "with_data_asset_item",
    Query with_connect_status "with_connect_status"
});
crate::paged!(ListAppDataAsset: DataAsset { page_token, page_size; page_token, has_more, items });

/// What `aily.v1.app_data_asset.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppDataAssetResponse {
    /// The items of this page.
    pub items: Vec<DataAsset>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListAppDataAssetResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `aily.v1.app_data_asset.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppDataAssetError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// `2701004` (HTTP 403): permission denied
    ///
    /// The caller may not do this. It must be an administrator, a developer or an operator of the Aily app.
    PermissionDenied,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppDataAssetError: CODES {
    ParamIsInvalid = 2700001, PermissionDenied = 2701004
});

/// Uploads a docx, txt, pdf or pptx file that a data asset can then be made of; in the development environment only.
///
/// [`POST /open-apis/aily/v1/apps/:app_id/data_assets/upload_file`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/upload_file>) gives [`UploadFileAppDataAssetResponse`] or fails with [`UploadFileAppDataAssetError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:data_asset:upload_file`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(UploadFileAppDataAsset::new(app_id, file)).await?;
/// ```
#[doc(
    alias(
        "aily.v1.app_data_asset.upload_file",
        "/open-apis/aily/v1/apps/:app_id/data_assets/upload_file"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadFileAppDataAsset {
    /// The Aily app, by its id as its address shows it: `spring_…__c`. Length: 0 to 255. Example: `spring_dsafdsaf__c`.
    pub app_id: String,
    /// The environment of the app: `online`, which is the default, or `dev`. Length: 0 to 255. Example: `dev`.
    pub tenant_type: Option<TenantType>,
    /// The file: docx, txt, pdf or pptx. Example: `file binary`.
    pub file: crate::FilePart,
}

crate::request_builder!(UploadFileAppDataAsset {
    app_id(impl Into<String>).into(), file(crate::FilePart);
    tenant_type(impl Into<TenantType>).into()
});
crate::request!(UploadFileAppDataAsset -> UploadFileAppDataAssetResponse, UploadFileAppDataAssetError {
    "aily.v1.app_data_asset.upload_file",
    POST "/open-apis/aily/v1/apps/:app_id/data_assets/upload_file", [Tenant, User], read_value Data,
    Multipart, SCOPES = ["aily:data_asset:upload_file"], LIMITS = [5 in 1];
    Path app_id "app_id", Query tenant_type "tenant_type", Body file "file"
});

/// What `aily.v1.app_data_asset.upload_file` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileAppDataAssetResponse {
    /// The uploaded file.
    pub file_info: Option<DataAssetFile>,
}

crate::object!(UploadFileAppDataAssetResponse { file_info "file_info" });

/// What `aily.v1.app_data_asset.upload_file` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadFileAppDataAssetError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// `2700026` (HTTP 400): only support development environment
    ///
    /// This works in the development environment only. Set `tenant_type` to `dev`.
    OnlySupportDevelopmentEnvironment,
    /// `2700027` (HTTP 400): only upload one file is supported
    OnlySupportsUploadingSingleFile,
    /// `2700034` (HTTP 400): unsupported file type
    ///
    /// The type of the file is not supported, or asking is disabled for the app. Use docx, txt, pdf or pptx, or ask the support.
    UnsupportedFileOrDisabledAsking,
    /// `2700035` (HTTP 400): the file size exceeds 50M
    FileSizeExceeds50M,
    /// `2700472` (HTTP 400): some param miss or invalid
    SomeParamMissOrInvalid,
    /// `2701004` (HTTP 403): permission denied
    ///
    /// The caller may not do this. It must be an administrator, a developer or an operator of the Aily app.
    PermissionDenied,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadFileAppDataAssetError: CODES {
    ParamIsInvalid = 2700001, OnlySupportDevelopmentEnvironment = 2700026,
    OnlySupportsUploadingSingleFile = 2700027 + 1, UnsupportedFileOrDisabledAsking = 2700034 + 1,
    FileSizeExceeds50M = 2700035 + 1, SomeParamMissOrInvalid = 2700472, PermissionDenied = 2701004
});
