// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_data_asset_tag`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the tags by which the data assets of an Aily app are sorted.
///
/// [`GET /open-apis/aily/v1/apps/:app_id/data_asset_tags`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset_tag/list>) gives [`ListAppDataAssetTagResponse`] or fails with [`ListAppDataAssetTagError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:data_asset:read`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListAppDataAssetTag::new(app_id)).items();
/// ```
#[doc(
    alias(
        "aily.v1.app_data_asset_tag.list",
        "/open-apis/aily/v1/apps/:app_id/data_asset_tags"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppDataAssetTag {
    /// The Aily app, by its id as its address shows it: `spring_…__c`. Length: 0 to 255.
    pub app_id: String,
    /// How many items a page holds at most. Default: `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// Words to look for in the names of tags, also inexactly. Length: 0 to 255. Example: `电影`.
    pub keyword: Option<String>,
    /// Only these tags, by their ids. Length: 0 to 255. Example: `["spring_5862e4fea8__c__asset_tag_aadg2b5ql4gbs"]`.
    pub data_asset_tag_ids: Option<Vec<String>>,
}

crate::request_builder!(ListAppDataAssetTag {
    app_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), keyword(impl Into<String>).into(),
    data_asset_tag_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(ListAppDataAssetTag -> ListAppDataAssetTagResponse, ListAppDataAssetTagError {
    "aily.v1.app_data_asset_tag.list", GET "/open-apis/aily/v1/apps/:app_id/data_asset_tags",
    [Tenant, User], read_value Data, None, SCOPES = ["aily:data_asset:read"], LIMITS = [20 in 1];
    Path app_id "app_id", Query page_size "page_size", Query page_token "page_token",
    Query keyword "keyword", Query data_asset_tag_ids "data_asset_tag_ids"
});
crate::paged!(ListAppDataAssetTag: DataAssetTag {
    page_token, page_size;
    page_token, has_more, items
});

/// What `aily.v1.app_data_asset_tag.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppDataAssetTagResponse {
    /// The items of this page.
    pub items: Vec<DataAssetTag>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListAppDataAssetTagResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `aily.v1.app_data_asset_tag.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppDataAssetTagError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppDataAssetTagError: CODES { ParamIsInvalid = 2700001 });
