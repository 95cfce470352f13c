// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `authen`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Opens the page on which a user authorizes the app, and returns the authorization code to the redirect address.
///
/// `GET /open-apis/authen/v1/authorize`
///
/// What it takes:
///
/// - Token: none
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code>
#[doc(alias = "authen.v1.authen.authorize")]
#[doc(alias = "/open-apis/authen/v1/authorize")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AuthorizeAuthen {
    /// The id of the app.
    ///
    /// Example: `cli_a5d611352af9d00b`.
    pub client_id: String,
    /// What is returned; always `code`.
    ///
    /// Example: `code`.
    pub response_type: String,
    /// The address that the user is sent back to.
    ///
    /// Example: `https://example.com/api/oauth/callback`.
    pub redirect_uri: String,
    /// The scopes, with spaces between them.
    ///
    /// Example: `contact:contact bitable:app:readonly`.
    pub scope: Option<String>,
    /// A text that comes back to the redirect address as it was sent.
    ///
    /// Example: `RANDOMSTRING`.
    pub state: Option<String>,
    /// The challenge of PKCE.
    ///
    /// Example: `E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM`.
    pub code_challenge: Option<String>,
    /// How the challenge was made from the verifier.
    pub code_challenge_method: Option<String>,
    /// `consent` has the user confirm the authorization each time.
    ///
    /// Example: `consent`.
    pub prompt: Option<String>,
}

impl AuthorizeAuthen {
    /// A request with what the endpoint requires.
    pub fn new(
        client_id: impl Into<String>,
        response_type: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            response_type: response_type.into(),
            redirect_uri: redirect_uri.into(),
            scope: None,
            state: None,
            code_challenge: None,
            code_challenge_method: None,
            prompt: None,
        }
    }
}

crate::setters!(AuthorizeAuthen {
    scope(impl Into<String>).into(), state(impl Into<String>).into(),
    code_challenge(impl Into<String>).into(), code_challenge_method(impl Into<String>).into(),
    prompt(impl Into<String>).into()
});

crate::request!(AuthorizeAuthen -> AuthorizeAuthenResponse, AuthorizeAuthenError {
    "authen.v1.authen.authorize", GET "/open-apis/authen/v1/authorize", Some("accounts.feishu.cn"),
    [], read_value Data, None;
    Query client_id "client_id", Query response_type "response_type",
    Query redirect_uri "redirect_uri", Query scope "scope", Query state "state",
    Query code_challenge "code_challenge", Query code_challenge_method "code_challenge_method",
    Query prompt "prompt"
});

/// What `authen.v1.authen.authorize` answers with.
pub type AuthorizeAuthenResponse = crate::Empty;

/// What `authen.v1.authen.authorize` answers with when it fails.
pub type AuthorizeAuthenError = crate::GatewayError;
