//! Signing a user in: the page on which the user allows it, and the code that comes back.

use std::fmt;

use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use crate::endpoint::path::encode_pairs;
use crate::{Client, Error, Method, Query};

/// Where users allow an app to act for them.
const AUTHORIZE_HOST: &str = "accounts.feishu.cn";
const AUTHORIZE_PATH: &str = "/open-apis/authen/v1/authorize";

impl Client {
    /// The address of the page on which a user allows the app to act in the user's name. The
    /// platform then sends the browser to `redirect_uri`, which the app's settings must list, with
    /// a `code` and the `state` in its query.
    ///
    /// ```
    /// # fn program(client: feishu_openapi_runtime::Client) {
    /// let url = client
    ///     .authorize_url("https://example.com/callback")
    ///     .scopes(["contact:user.base:readonly", "offline_access"])
    ///     .state("d41d8cd9")
    ///     .to_string();
    /// # }
    /// ```
    pub fn authorize_url(&self, redirect_uri: impl AsRef<str>) -> AuthorizeUrl {
        let mut query = Query::default();
        query.push("client_id", &self.tokens().app.id);
        query.push("response_type", "code");
        query.push("redirect_uri", redirect_uri.as_ref());
        let host = self.inner.sender.sender.base.of(Some(AUTHORIZE_HOST));
        AuthorizeUrl {
            page: format!("{host}{AUTHORIZE_PATH}"),
            query,
        }
    }

    /// Trades the code of a sign-in for the tokens of the user and keeps them: from here on
    /// [`Request::user`](crate::Request::user) acts for the user by `open_id`, and the tokens are
    /// refreshed for as long as the platform allows. That takes the scope `offline_access`.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`] where the platform gives no token, such as for a code that was used before;
    /// else what went wrong when it was asked who the user is.
    pub async fn sign_in(&self, sign_in: impl Into<SignIn>) -> Result<SignedIn, Error> {
        let tokens = self
            .inner
            .sender
            .tokens
            .manager
            .sign_in(&sign_in.into())
            .await?;
        let who = self.call(Method::GET, "/open-apis/authen/v1/user_info");
        let who = who.user_token(tokens.access_token.clone());
        let user: SignedIn = who.response().send().await?;
        self.keep_user(&user.open_id, tokens).await;
        Ok(user)
    }
}

/// The address of the page on which a user allows an app to act in the user's name, made by
/// [`Client::authorize_url`]. Its `Display` is the address.
#[derive(Debug, Clone)]
#[must_use]
pub struct AuthorizeUrl {
    page: String,
    query: Query,
}

impl AuthorizeUrl {
    /// Asks for these scopes. `offline_access` is the one for tokens that can be refreshed.
    pub fn scopes<S: AsRef<str>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        let scopes: Vec<String> = scopes
            .into_iter()
            .map(|it| it.as_ref().to_owned())
            .collect();
        self.query.push("scope", &scopes.join(" "));
        self
    }

    /// A text of your own that comes back with the code. One that nobody can guess, and that is
    /// compared when it comes back, keeps others from signing in for the user.
    pub fn state(mut self, state: impl AsRef<str>) -> Self {
        self.query.push("state", state.as_ref());
        self
    }

    /// The challenge of PKCE: the SHA-256 of the verifier, in the alphabet of URLs. The verifier
    /// goes to [`SignIn::code_verifier`].
    pub fn code_challenge(mut self, challenge: impl AsRef<str>) -> Self {
        self.query.push("code_challenge", challenge.as_ref());
        self.query.push("code_challenge_method", "S256");
        self
    }

    /// Asks the user again, even where everything is allowed already.
    pub fn ask_again(mut self) -> Self {
        self.query.push("prompt", "consent");
        self
    }
}

impl fmt::Display for AuthorizeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}?{}", self.page, encode_pairs(&self.query))
    }
}

/// A code that a sign-in brought, and what the platform compares it with.
#[derive(Debug, Clone)]
#[must_use]
pub struct SignIn {
    pub(crate) code: SecretString,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) code_verifier: Option<SecretString>,
}

impl SignIn {
    /// A code. It is valid for five minutes, and once.
    pub fn new(code: impl Into<SecretString>) -> Self {
        Self {
            code: code.into(),
            redirect_uri: None,
            code_verifier: None,
        }
    }

    /// The address that the code was sent to.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// The verifier of PKCE.
    pub fn code_verifier(mut self, code_verifier: impl Into<SecretString>) -> Self {
        self.code_verifier = Some(code_verifier.into());
        self
    }

    /// The request for tokens, without who the app is.
    pub(crate) fn fields(&self) -> serde_json::Value {
        let mut fields = serde_json::json!({
            "grant_type": "authorization_code",
            "code": self.code.expose_secret(),
        });
        if let Some(redirect_uri) = &self.redirect_uri {
            fields["redirect_uri"] = redirect_uri.as_str().into();
        }
        if let Some(code_verifier) = &self.code_verifier {
            fields["code_verifier"] = code_verifier.expose_secret().into();
        }
        fields
    }
}

/// A code alone.
impl From<&str> for SignIn {
    fn from(code: &str) -> Self {
        Self::new(code)
    }
}

/// A code alone.
impl From<String> for SignIn {
    fn from(code: String) -> Self {
        Self::new(code)
    }
}

/// A user who signed in, and whose tokens the client keeps under the `open_id`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct SignedIn {
    /// The id of the user in this app, by which [`Request::user`](crate::Request::user) acts.
    pub open_id: String,
    /// The id of the user in all apps of one developer.
    #[serde(default)]
    pub union_id: Option<String>,
    /// The id of the user in the tenant, which takes a scope.
    #[serde(default)]
    pub user_id: Option<String>,
    /// The tenant.
    #[serde(default)]
    pub tenant_key: Option<String>,
    /// The name.
    #[serde(default)]
    pub name: Option<String>,
    /// The address of the picture.
    #[serde(default)]
    pub avatar_url: Option<String>,
    /// The address of the mailbox, which takes a scope.
    #[serde(default)]
    pub email: Option<String>,
}
