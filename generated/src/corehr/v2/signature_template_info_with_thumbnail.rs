// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `signature_template_info_with_thumbnail`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists electronic signature templates by category, use and scope, with a thumbnail but without content.
///
/// [`GET /open-apis/corehr/v2/signature_template_info_with_thumbnails`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template_info_with_thumbnail/list>) gives [`ListSignatureTemplateInfoWithThumbnailResponse`] or fails with [`ListSignatureTemplateInfoWithThumbnailError`].
///
/// Token: tenant. Scopes, any one of: `corehr:signature_template:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(ListSignatureTemplateInfoWithThumbnail::new()).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.signature_template_info_with_thumbnail.list",
        "/open-apis/corehr/v2/signature_template_info_with_thumbnails"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSignatureTemplateInfoWithThumbnail {
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `0`.
    pub page_token: Option<String>,
    /// The name. Example: `入职模板`.
    pub name: Option<String>,
    /// The categories of templates, with commas between them. Example: `contract_agreement,certificate`.
    pub category_apiname: Option<String>,
    /// The uses of templates, with commas between them. Example: `dispatch,general`.
    pub usage_apiname: Option<String>,
    /// Whether templates in use or out of use are returned. Example: `false`.
    pub active: Option<bool>,
    /// The scopes of templates, with commas between them. Length: 0 to 4294967296. Example: `["document_print, 文件打印"]`.
    pub applicability_apinames: Option<Vec<String>>,
}

crate::request_builder!(ListSignatureTemplateInfoWithThumbnail {
    page_size(i64), page_token(impl Into<String>).into(), name(impl Into<String>).into(),
    category_apiname(impl Into<String>).into(), usage_apiname(impl Into<String>).into(),
    active(bool),
    applicability_apinames(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(ListSignatureTemplateInfoWithThumbnail -> ListSignatureTemplateInfoWithThumbnailResponse, ListSignatureTemplateInfoWithThumbnailError {
    "corehr.v2.signature_template_info_with_thumbnail.list",
    GET "/open-apis/corehr/v2/signature_template_info_with_thumbnails", [Tenant], read_value Data,
    None, SCOPES = ["corehr:signature_template:read"], LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token", Query name "name",
    Query category_apiname "category_apiname", Query usage_apiname "usage_apiname",
    Query active "active", Query applicability_apinames "applicability_apinames"
});

/// What `corehr.v2.signature_template_info_with_thumbnail.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSignatureTemplateInfoWithThumbnailResponse {
    /// The items that were found.
    pub items: Vec<SignatureTemplateInfoWithThumbnail>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<i64>,
    /// How many templates there are.
    pub count: Option<i64>,
}

crate::object!(ListSignatureTemplateInfoWithThumbnailResponse {
    items "items", page_token "page_token", count "count"
});

/// What `corehr.v2.signature_template_info_with_thumbnail.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSignatureTemplateInfoWithThumbnailError {
    /// `1160100` (HTTP 400): param is invalid
    ///
    /// The type of transfer is empty, the process does not exist, or a permission is missing. Read the message and correct the request.
    ProcessNotFound,
    /// `1160101` (HTTP 403): illegal user
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160102` (HTTP 400): template not found
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListSignatureTemplateInfoWithThumbnailError: CODES {
    ProcessNotFound = 1160100 + 3, IllegalParameter = 1160101 + 3,
    ParametersWrongOrSystemError = 1160102 + 4
});
