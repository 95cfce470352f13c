// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `outbound_ip`.

/// Lists the addresses from which the platform pushes events.
///
/// `GET /open-apis/event/v1/outbound_ip`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `event:ip_list`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/outbound_ip/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListOutboundIp {
    /// How many items a page holds at most.
    ///
    /// Range: at most `50`. Example: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `xxx`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl ListOutboundIp {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page_size: None,
            page_token: None,
        }
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

impl crate::Endpoint for ListOutboundIp {
    type Response = ListOutboundIpResponse;
    type Error = ListOutboundIpError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "event.v1.outbound_ip.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/event/v1/outbound_ip",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for ListOutboundIp {
    type Item = String;
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
        response.ip_list.unwrap_or_default()
    }
}

/// What `event.v1.outbound_ip.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListOutboundIpResponse {
    /// The IP addresses from which the platform sends events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_list: Option<Vec<String>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `event.v1.outbound_ip.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOutboundIpError {
    /// `1810001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check `page_size` and `page_token`.
    #[doc(alias = "1810001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListOutboundIpError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                1810001,
                400,
                "param is invalid",
                "A parameter is wrong. Check `page_size` and `page_token`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListOutboundIpError);
