// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `authen`.

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
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AuthorizeAuthen {
    /// The id of the app.
    ///
    /// Example: `cli_a5d611352af9d00b`.
    #[serde(skip)]
    pub client_id: String,
    /// What is returned; always `code`.
    ///
    /// Example: `code`.
    #[serde(skip)]
    pub response_type: String,
    /// The address that the user is sent back to.
    ///
    /// Example: `https://example.com/api/oauth/callback`.
    #[serde(skip)]
    pub redirect_uri: String,
    /// The scopes, with spaces between them.
    ///
    /// Example: `contact:contact bitable:app:readonly`.
    #[serde(skip)]
    pub scope: Option<String>,
    /// A text that comes back to the redirect address as it was sent.
    ///
    /// Example: `RANDOMSTRING`.
    #[serde(skip)]
    pub state: Option<String>,
    /// The challenge of PKCE.
    ///
    /// Example: `E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM`.
    #[serde(skip)]
    pub code_challenge: Option<String>,
    /// How the challenge was made from the verifier.
    #[serde(skip)]
    pub code_challenge_method: Option<String>,
    /// `consent` has the user confirm the authorization each time.
    ///
    /// Example: `consent`.
    #[serde(skip)]
    pub prompt: Option<String>,
}

impl AuthorizeAuthen {
    /// A request with what the endpoint requires.
    #[must_use]
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

    /// Sets [`scope`](Self#structfield.scope).
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets [`state`](Self#structfield.state).
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`code_challenge`](Self#structfield.code_challenge).
    #[must_use]
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.code_challenge = Some(code_challenge.into());
        self
    }

    /// Sets [`code_challenge_method`](Self#structfield.code_challenge_method).
    #[must_use]
    pub fn code_challenge_method(
        mut self,
        code_challenge_method: impl Into<String>,
    ) -> Self {
        self.code_challenge_method = Some(code_challenge_method.into());
        self
    }

    /// Sets [`prompt`](Self#structfield.prompt).
    #[must_use]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }
}

impl crate::Endpoint for AuthorizeAuthen {
    type Response = AuthorizeAuthenResponse;
    type Error = AuthorizeAuthenError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "authen.v1.authen.authorize",
        method: crate::Method::GET,
        host: Some("accounts.feishu.cn"),
        path: "/open-apis/authen/v1/authorize",
        token_kinds: &[],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("client_id", &self.client_id);
        query.push("response_type", &self.response_type);
        query.push("redirect_uri", &self.redirect_uri);
        query.push("scope", &self.scope);
        query.push("state", &self.state);
        query.push("code_challenge", &self.code_challenge);
        query.push("code_challenge_method", &self.code_challenge_method);
        query.push("prompt", &self.prompt);
    }
}

/// What `authen.v1.authen.authorize` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AuthorizeAuthenResponse {}
/// What `authen.v1.authen.authorize` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizeAuthenError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl AuthorizeAuthenError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(AuthorizeAuthenError);
