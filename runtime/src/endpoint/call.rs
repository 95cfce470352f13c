//! A request without its type: what of an endpoint the one sending function needs to know.

use std::borrow::Cow;

use http::Method;

use crate::endpoint::path::fill;
use crate::{
    Body, Endpoint, EndpointInfo, ErrorFacts, ErrorKind, Headers, Query, RequestError,
    ResponseFormat, TokenKind,
};

/// What an endpoint documents of a code.
pub(crate) type Facts = fn(i64) -> Option<&'static ErrorFacts>;

/// One request to be sent, of whatever endpoint.
pub(crate) struct Call {
    pub(crate) name: Cow<'static, str>,
    pub(crate) method: Method,
    pub(crate) host: Option<&'static str>,
    pub(crate) template: Cow<'static, str>,
    pub(crate) path: String,
    pub(crate) query: Query,
    pub(crate) headers: Headers,
    pub(crate) body: Body,
    pub(crate) token_kinds: &'static [TokenKind],
    pub(crate) format: ResponseFormat,
    /// Whether request and answer hold secrets, so that neither is ever shown.
    pub(crate) secret: bool,
    /// What the endpoint documents of a code.
    pub(crate) facts: Facts,
}

impl Call {
    /// Says an endpoint without its type.
    pub(crate) fn of<E: Endpoint>(endpoint: &E) -> Result<Self, RequestError> {
        if let Some(name) = endpoint.missing() {
            let reason = format!("`{name}` is required, and was not set");
            return Err(RequestError::new(reason));
        }
        let path = fill(E::INFO.path, &endpoint.path_parameters())?;
        let mut call = Self::begin(&const { E::INFO }, path, facts::<E::Error>);
        call.secret = E::HAS_SECRETS;
        endpoint.query(&mut call.query);
        endpoint.headers(&mut call.headers);
        call.body = endpoint
            .body()
            .map_err(|error| RequestError::new(error.to_string()))?;
        Ok(call)
    }

    fn begin(info: &EndpointInfo, path: String, facts: Facts) -> Self {
        Self {
            name: Cow::Borrowed(info.name),
            method: info.method.clone(),
            host: info.host,
            template: Cow::Borrowed(info.path),
            path,
            query: Query::default(),
            headers: Headers::default(),
            body: Body::None,
            token_kinds: info.token_kinds,
            format: info.response,
            secret: false,
            facts,
        }
    }

    /// A call that is its path, with nothing else yet.
    pub(crate) fn new(method: Method, path: impl Into<Cow<'static, str>>, facts: Facts) -> Self {
        let path = path.into();
        Self {
            name: path.clone(),
            method,
            host: None,
            path: path.to_string(),
            template: path,
            query: Query::default(),
            headers: Headers::default(),
            body: Body::None,
            token_kinds: &[],
            format: ResponseFormat::Data,
            secret: false,
            facts,
        }
    }

    /// Whether sending it twice does what sending it once does.
    pub(crate) fn is_idempotent(&self) -> bool {
        self.method != Method::POST && self.method != Method::PATCH
    }

    /// Whether it carries a file, so that how long it takes is up to the file.
    pub(crate) fn carries_file(&self) -> bool {
        matches!(self.body, Body::Multipart(_)) || self.format == ResponseFormat::Bytes
    }

    /// Whether a second attempt would find the body again.
    pub(crate) fn can_be_sent_again(&self) -> bool {
        match &self.body {
            Body::Multipart(parts) => parts.can_be_sent_again(),
            _ => true,
        }
    }
}

pub(crate) fn facts<E: ErrorKind>(code: i64) -> Option<&'static ErrorFacts> {
    E::from(code).facts()
}
