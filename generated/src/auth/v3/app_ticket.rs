// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_ticket`.

/// Asks the platform to push the app ticket of a store app again.
///
/// [`POST /open-apis/auth/v3/app_ticket/resend`](<https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend>) gives [`ResendAppTicketResponse`] or fails with [`ResendAppTicketError`].
///
/// Token: none.
///
/// ```ignore
/// let response = client.send(ResendAppTicket::new(app_id, app_secret)).await?;
/// ```
#[doc(alias("auth.v3.app_ticket.resend", "/open-apis/auth/v3/app_ticket/resend"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ResendAppTicket {
    /// The id of the app. Example: `cli_slkdjalasdkjasd`.
    pub app_id: String,
    /// The secret of the app. Example: `dskLLdkasdjlasdKK`.
    pub app_secret: crate::SecretString,
}

crate::request_builder!(ResendAppTicket {
    app_id(impl Into<String>).into(), app_secret(impl Into<crate::SecretString>).into();
});
crate::request!(ResendAppTicket -> ResendAppTicketResponse, ResendAppTicketError {
    "auth.v3.app_ticket.resend", POST "/open-apis/auth/v3/app_ticket/resend", [], read_value Data,
    Json, HAS_SECRETS = true;
    Body app_id "app_id", Body app_secret "app_secret"
});

/// What `auth.v3.app_ticket.resend` answers with.
pub type ResendAppTicketResponse = crate::Empty;

/// What `auth.v3.app_ticket.resend` answers with when it fails.
pub type ResendAppTicketError = crate::GatewayError;
