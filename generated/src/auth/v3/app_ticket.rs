// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_ticket`.

/// Asks the platform to push the app ticket of a store app again.
///
/// `POST /open-apis/auth/v3/app_ticket/resend`
///
/// What it takes:
///
/// - Token: none
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResendAppTicket {
    /// The id of the app.
    ///
    /// Example: `cli_slkdjalasdkjasd`.
    pub app_id: String,
    /// The secret of the app.
    ///
    /// Example: `dskLLdkasdjlasdKK`.
    pub app_secret: String,
}

impl ResendAppTicket {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
        }
    }
}

impl crate::Endpoint for ResendAppTicket {
    type Response = ResendAppTicketResponse;
    type Error = ResendAppTicketError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "auth.v3.app_ticket.resend",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/auth/v3/app_ticket/resend",
        token_kinds: &[],
        response: crate::ResponseFormat::Data,
    };

    const HAS_SECRETS: bool = true;
    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `auth.v3.app_ticket.resend` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResendAppTicketResponse {}
/// What `auth.v3.app_ticket.resend` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResendAppTicketError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ResendAppTicketError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(ResendAppTicketError);
