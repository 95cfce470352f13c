// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `outbound_ip`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the addresses from which the platform pushes events.
///
/// [`GET /open-apis/event/v1/outbound_ip`](<https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/outbound_ip/list>) gives [`ListOutboundIpResponse`] or fails with [`ListOutboundIpError`].
///
/// Token: tenant. Scopes, any one of: `event:ip_list`.
///
/// ```ignore
/// let mut items = client.list(ListOutboundIp::new()).items();
/// ```
#[doc(alias("event.v1.outbound_ip.list", "/open-apis/event/v1/outbound_ip"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOutboundIp {
    /// How many items a page holds at most. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListOutboundIp { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListOutboundIp -> ListOutboundIpResponse, ListOutboundIpError {
    "event.v1.outbound_ip.list", GET "/open-apis/event/v1/outbound_ip", [Tenant], read_value Data,
    None, SCOPES = ["event:ip_list"];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListOutboundIp: String { page_token, page_size; page_token, has_more, ip_list });

/// What `event.v1.outbound_ip.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutboundIpResponse {
    /// The IP addresses from which the platform sends events.
    pub ip_list: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListOutboundIpResponse {
    ip_list "ip_list", page_token "page_token", has_more "has_more"
});

/// What `event.v1.outbound_ip.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListOutboundIpError {
    /// `1810001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check `page_size` and `page_token`.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListOutboundIpError: CODES { ParamIsInvalid = 1810001 });
