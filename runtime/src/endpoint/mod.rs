//! What an endpoint is: data. Method, path, tokens, and how its request is said in HTTP.
//!
//! This room knows no transport: a request struct describes what is to be sent, and never sends it.

pub(crate) mod body;
pub(crate) mod builders;
pub(crate) mod call;
pub(crate) mod context;
pub(crate) mod identity;
#[doc(hidden)]
pub mod inspect;
pub(crate) mod options;
#[doc(hidden)]
pub mod parts;
pub(crate) mod path;
pub(crate) mod query;

use http::Method;

use crate::answer::content::Content;
use crate::answer::from_reply::Read;
use crate::endpoint::parts::{Encoding, ShowParts};
use crate::{Body, BodyError, DecodeError, ErrorKind, FromReply, Headers, Query};

/// One method on one URL, as a request that can be sent.
///
/// The request structs of the service modules implement this. So can a type of your own, for an
/// endpoint that has no page. The structs are `Serialize`, which writes their body;
/// [`to_http`](crate::to_http) shows the whole request.
pub trait Endpoint: Send + Sync {
    /// What a success carries.
    type Response: FromReply;
    /// The codes that this endpoint is documented to answer with.
    type Error: ErrorKind;
    /// What is the same for every request to this endpoint.
    const INFO: EndpointInfo;
    /// Whether the request or the response carries secrets, so that neither is ever traced.
    const HAS_SECRETS: bool = false;

    /// The values that stand for `:name` in the path.
    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        parts::path_parameters(&|show| self.parts(show))
    }

    /// Adds the query parameters.
    fn query(&self, query: &mut Query) {
        parts::query(&|show| self.parts(show), query);
    }

    /// Adds the headers that this endpoint documents, beside those that every request has.
    fn headers(&self, headers: &mut Headers) {
        parts::headers(&|show| self.parts(show), headers);
    }

    /// The body of the request.
    ///
    /// # Errors
    ///
    /// When a field cannot be written down, such as a number that JSON has no word for.
    fn body(&self) -> Result<Body, BodyError> {
        parts::body(&|show| self.parts(show))
    }

    /// The name of a value that the request requires and does not have.
    #[doc(hidden)]
    fn missing(&self) -> Option<&'static str> {
        None
    }

    /// Shows the parts of the request, which is all that the requests of the platform's pages give.
    #[doc(hidden)]
    fn parts(&self, show: &mut ShowParts<'_>) {
        show(Encoding::None, &[]);
    }

    /// Reads the response.
    #[doc(hidden)]
    fn read(content: Content, strict: bool) -> Result<Read<Self::Response>, DecodeError> {
        Self::Response::from_content(content, strict)
    }
}

/// What is the same for every request to one endpoint.
///
/// ```
/// use feishu_openapi_runtime::{EndpointInfo, Method, RateLimit, TokenKind};
///
/// const INFO: EndpointInfo =
///     EndpointInfo::new("im.v1.chat.get", Method::GET, "/open-apis/im/v1/chats/:chat_id")
///         .token_kinds(&[TokenKind::Tenant, TokenKind::User])
///         .scopes(&["im:chat", "im:chat:readonly"])
///         .rate_limits(&[RateLimit::new(1000, 60), RateLimit::new(50, 1)]);
/// assert_eq!(INFO.rate_limits[1].seconds, 1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EndpointInfo {
    /// The official name, such as `calendar.v4.calendar_event.delete`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// Another host than the platform's, where the endpoint lives on one.
    pub host: Option<&'static str>,
    /// The path, with `:name` where a path parameter goes.
    pub path: &'static str,
    /// The kinds of token that the endpoint takes. Empty where it takes none.
    pub token_kinds: &'static [TokenKind],
    /// Where in the answer the response is.
    pub response: ResponseFormat,
    /// The scopes of which the app needs any one.
    pub scopes: &'static [&'static str],
    /// How often the platform takes it from one app: each of these limits holds.
    pub rate_limits: &'static [RateLimit],
}

impl EndpointInfo {
    /// An endpoint without a token, whose response is under `data`.
    #[must_use]
    pub const fn new(name: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            name,
            method,
            host: None,
            path,
            token_kinds: &[],
            response: ResponseFormat::Data,
            scopes: &[],
            rate_limits: &[],
        }
    }

    /// Sets [`host`](#structfield.host).
    #[must_use]
    pub const fn host(mut self, host: &'static str) -> Self {
        self.host = Some(host);
        self
    }

    /// Sets [`token_kinds`](#structfield.token_kinds).
    #[must_use]
    pub const fn token_kinds(mut self, token_kinds: &'static [TokenKind]) -> Self {
        self.token_kinds = token_kinds;
        self
    }

    /// Sets [`response`](#structfield.response).
    #[must_use]
    pub const fn response(mut self, response: ResponseFormat) -> Self {
        self.response = response;
        self
    }

    /// Sets [`scopes`](#structfield.scopes).
    #[must_use]
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }

    /// Sets [`rate_limits`](#structfield.rate_limits).
    #[must_use]
    pub const fn rate_limits(mut self, rate_limits: &'static [RateLimit]) -> Self {
        self.rate_limits = rate_limits;
        self
    }
}

/// So many requests in so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests.
    pub requests: u64,
    /// In how many seconds.
    pub seconds: u64,
}

impl RateLimit {
    /// So many requests in so many seconds.
    #[must_use]
    pub const fn new(requests: u64, seconds: u64) -> Self {
        Self { requests, seconds }
    }
}

/// In whose name a request is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TokenKind {
    /// The app within one tenant: `tenant_access_token`.
    Tenant,
    /// A user: `user_access_token`.
    User,
    /// The app itself: `app_access_token`.
    App,
}

impl TokenKind {
    /// The platform's name of the token.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tenant => "tenant_access_token",
            Self::User => "user_access_token",
            Self::App => "app_access_token",
        }
    }
}

impl std::fmt::Display for TokenKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where in the answer the response is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResponseFormat {
    /// Under `data`, beside `code` and `msg`.
    Data,
    /// In a flat envelope: beside `code` and `msg`, as some old endpoints have it.
    FlatEnvelope,
    /// The whole body, which has no `code` of its own.
    Root,
    /// Bytes: a file.
    Bytes,
}
