//! HTTP carried by `reqwest`.

use std::future::ready;
use std::time::Duration;

use http::Uri;
use reqwest::Url;

use crate::{BoxFuture, Transport, TransportError, TransportErrorKind, WireBody};

/// The default transport.
#[derive(Debug, Clone)]
pub(crate) struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    pub(crate) fn new(client: reqwest::Client) -> Self {
        Self { client }
    }

    pub(crate) fn build(
        connect_timeout: Duration,
        proxies: Vec<reqwest::Proxy>,
    ) -> Result<Self, TransportError> {
        let client = client(connect_timeout, proxies, Protocols::Http2AndHttp1)?;
        Ok(Self { client })
    }
}

/// Which versions of HTTP a client speaks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Protocols {
    Http2AndHttp1,
    /// For connections that become something else, which HTTP/2 has no way for.
    #[cfg(feature = "events")]
    Http1,
}

/// A client that follows no redirects.
pub(crate) fn client(
    connect_timeout: Duration,
    proxies: Vec<reqwest::Proxy>,
    protocols: Protocols,
) -> Result<reqwest::Client, TransportError> {
    let mut builder = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        .redirect(reqwest::redirect::Policy::none());
    #[cfg(feature = "events")]
    if protocols == Protocols::Http1 {
        builder = builder.http1_only();
    }
    for proxy in proxies {
        builder = builder.proxy(proxy);
    }
    with_tls(builder, protocols)?.build().map_err(unsendable)
}

fn unsendable(error: reqwest::Error) -> TransportError {
    TransportError::new(TransportErrorKind::Unsendable, error.without_url())
}

/// TLS with `ring`, chosen here so that no provider has to be installed for the whole process.
#[cfg(feature = "rustls")]
fn with_tls(
    builder: reqwest::ClientBuilder,
    protocols: Protocols,
) -> Result<reqwest::ClientBuilder, TransportError> {
    use std::sync::Arc;

    use rustls_platform_verifier::BuilderVerifierExt;

    let refused = |error: rustls::Error| TransportError::new(TransportErrorKind::Unsendable, error);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(refused)?
        .with_no_client_auth();
    config.alpn_protocols = match protocols {
        Protocols::Http2AndHttp1 => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
        #[cfg(feature = "events")]
        Protocols::Http1 => vec![b"http/1.1".to_vec()],
    };
    Ok(builder.tls_backend_preconfigured(config))
}

#[cfg(not(feature = "rustls"))]
fn with_tls(
    builder: reqwest::ClientBuilder,
    _: Protocols,
) -> Result<reqwest::ClientBuilder, TransportError> {
    Ok(builder)
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<WireBody>,
    ) -> BoxFuture<'_, Result<http::Response<WireBody>, TransportError>> {
        // Outside of the future, which thus has no room for the request.
        let request = match convert(request) {
            Ok(request) => request,
            Err(error) => return Box::pin(ready(Err(error))),
        };
        let pending = self.client.execute(request);
        Box::pin(async move {
            let response = pending.await.map_err(carried)?;
            let response: http::Response<reqwest::Body> = response.into();
            Ok(response.map(WireBody::reqwest))
        })
    }
}

fn convert(request: http::Request<WireBody>) -> Result<reqwest::Request, TransportError> {
    let (parts, body) = request.into_parts();
    let refused = |reason: &str| TransportError::new(TransportErrorKind::Unsendable, reason);
    let url = Url::parse(&text(&parts.uri)).map_err(|_| refused("there is no URL"))?;
    if url.path() != parts.uri.path() {
        return Err(refused("the path would not arrive as it was written"));
    }
    let mut request = reqwest::Request::new(parts.method, url);
    *request.headers_mut() = parts.headers;
    *request.version_mut() = parts.version;
    *request.body_mut() = match body.into_whole() {
        Ok(bytes) if bytes.is_empty() => None,
        Ok(bytes) => Some(bytes.into()),
        Err(pieces) => Some(reqwest::Body::wrap(pieces)),
    };
    Ok(request)
}

/// The URL as text, without the detour over a formatter.
fn text(uri: &Uri) -> String {
    let scheme = uri.scheme_str().unwrap_or_default();
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    [scheme, "://", authority, path].concat()
}

fn carried(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Unsendable
    } else {
        TransportErrorKind::Interrupted
    };
    TransportError::new(kind, error.without_url())
}
