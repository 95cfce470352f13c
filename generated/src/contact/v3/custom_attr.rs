// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `custom_attr`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the custom fields that the tenant has defined for users.
///
/// [`GET /open-apis/contact/v3/custom_attrs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr/list>) gives [`ListCustomAttrResponse`] or fails with [`ListCustomAttrError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact.base:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListCustomAttr::new()).items();
/// ```
#[doc(alias("contact.v3.custom_attr.list", "/open-apis/contact/v3/custom_attrs"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomAttr {
    /// How many items a page holds at most. Default: `20`. Range: `1` to `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/RYU5lvOM4s6zgbeeNNaWd%2BVKwAsoreeRWk0J2noGvJy`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListCustomAttr { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListCustomAttr -> ListCustomAttrResponse, ListCustomAttrError {
    "contact.v3.custom_attr.list", GET "/open-apis/contact/v3/custom_attrs", [Tenant],
    read_value Data, None, SCOPES = ["contact:contact.base:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListCustomAttr: CustomAttr { page_token, page_size; page_token, has_more, items });

/// What `contact.v3.custom_attr.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAttrResponse {
    /// The items of this page.
    pub items: Vec<CustomAttr>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListCustomAttrResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `contact.v3.custom_attr.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCustomAttrError {
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListCustomAttrError: CODES {
    PageSizeIsInvalid = 40011, PageTokenIsInvalidError = 40012 + 1
});
