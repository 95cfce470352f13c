// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `ticket`.

/// Gets the ticket with which a web page signs its calls of the client's API; may be called only rarely, so keep it until it expires.
///
/// [`POST /open-apis/jssdk/ticket/get`](<https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/h5_js_sdk/authorization>) gives [`GetTicketResponse`] or fails with [`GetTicketError`].
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(GetTicket::new()).await?;
/// ```
#[doc(alias("jssdk.v1.ticket.get", "/open-apis/jssdk/ticket/get"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTicket {}

crate::request_builder!(GetTicket {});
crate::request!(GetTicket -> GetTicketResponse, GetTicketError {
    "jssdk.v1.ticket.get", POST "/open-apis/jssdk/ticket/get", [Tenant], read_value Data, None,
    HAS_SECRETS = true
});

/// What `jssdk.v1.ticket.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketResponse {
    /// The ticket that goes into the signature of the web page.
    pub ticket: Option<crate::SecretString>,
    /// How long the ticket is valid, in seconds.
    pub expire_in: Option<i64>,
}

crate::object!(GetTicketResponse { ticket "ticket", expire_in "expire_in" });

/// What `jssdk.v1.ticket.get` answers with when it fails.
pub type GetTicketError = crate::GatewayError;
