// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `authen`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Opens the page on which a user authorizes the app, and returns the authorization code to the redirect address.
///
/// [`GET /open-apis/authen/v1/authorize`](<https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code>) gives [`AuthorizeAuthenResponse`] or fails with [`AuthorizeAuthenError`].
///
/// Token: none. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = AuthorizeAuthen::new().client_id(client_id).response_type(response_type).redirect_uri(redirect_uri);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("authen.v1.authen.authorize", "/open-apis/authen/v1/authorize"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AuthorizeAuthen {
    /// The id of the app. Example: `cli_a5d611352af9d00b`.
    ///
    /// Required.
    pub client_id: Option<String>,
    /// What is returned; always `code`. Example: `code`.
    ///
    /// Required.
    pub response_type: Option<String>,
    /// The address that the user is sent back to. Example: `https://example.com/api/oauth/callback`.
    ///
    /// Required.
    pub redirect_uri: Option<String>,
    /// The scopes, with spaces between them. Example: `contact:contact bitable:app:readonly`.
    pub scope: Option<String>,
    /// A text that comes back to the redirect address as it was sent. Example: `RANDOMSTRING`.
    pub state: Option<String>,
    /// The challenge of PKCE. Example: `E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM`.
    pub code_challenge: Option<String>,
    /// How the challenge was made from the verifier.
    pub code_challenge_method: Option<String>,
    /// `consent` has the user confirm the authorization each time. Example: `consent`.
    pub prompt: Option<String>,
}

crate::request_builder!(named AuthorizeAuthen {
    client_id(impl Into<String>).into(), response_type(impl Into<String>).into(),
    redirect_uri(impl Into<String>).into(), scope(impl Into<String>).into(),
    state(impl Into<String>).into(), code_challenge(impl Into<String>).into(),
    code_challenge_method(impl Into<String>).into(), prompt(impl Into<String>).into()
});
crate::request!(AuthorizeAuthen -> AuthorizeAuthenResponse, AuthorizeAuthenError {
    "authen.v1.authen.authorize", GET "/open-apis/authen/v1/authorize", [], read_value Data, None,
    HOST = "accounts.feishu.cn", LIMITS = [1000 in 60, 50 in 1],
    NAMED = [client_id "client_id", response_type "response_type", redirect_uri "redirect_uri"];
    Query client_id "client_id", Query response_type "response_type",
    Query redirect_uri "redirect_uri", Query scope "scope", Query state "state",
    Query code_challenge "code_challenge", Query code_challenge_method "code_challenge_method",
    Query prompt "prompt"
});

/// What `authen.v1.authen.authorize` answers with.
pub type AuthorizeAuthenResponse = crate::Empty;

/// What `authen.v1.authen.authorize` answers with when it fails.
pub type AuthorizeAuthenError = crate::GatewayError;
