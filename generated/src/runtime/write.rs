//! A call written as an HTTP request.

use http::header::{AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::SecretString;

use super::call::Call;
use super::multipart_body::Progress;
use super::path::encode_pairs;
use super::request::Options;
use super::send::Base;
use super::tokens::bearer;
use super::{Body, Error, RequestError, WireBody};

/// A request to be carried, and how far its body has gone out.
pub(crate) struct Written {
    pub(crate) request: http::Request<WireBody>,
    pub(crate) progress: Progress,
}

/// Writes a call. Its own headers come before those that are usual, and those of this one request
/// before its own.
pub(crate) async fn write(
    base: &Base,
    usual: &HeaderMap,
    call: &Call,
    options: &Options,
    token: Option<&SecretString>,
) -> Result<Written, Error<i64>> {
    let (body, content_type, progress) = body(call).await?;
    let mut request = http::Request::new(body);
    *request.method_mut() = call.method.clone();
    *request.uri_mut() = url(base, call)
        .try_into()
        .map_err(|_| RequestError::new("the base URL and the path make no URL"))?;
    *request.headers_mut() = usual.clone();
    let headers = request.headers_mut();
    if let Some(content_type) = content_type {
        headers.insert(CONTENT_TYPE, content_type);
    }
    for (name, value) in call.headers.pairs() {
        let (name, value) = header(name, value)?;
        headers.append(name, value);
    }
    if !options.headers.is_empty() {
        headers.extend(options.headers.clone());
    }
    if let Some(token) = token {
        headers.insert(AUTHORIZATION, bearer(token)?);
    }
    Ok(Written { request, progress })
}

fn url(base: &Base, call: &Call) -> String {
    let mut url = match call.host {
        Some(host) if base.is_platform => format!("https://{host}"),
        _ => base.url.clone(),
    };
    url.push_str(&call.path);
    let query = encode_pairs(&call.query);
    if !query.is_empty() {
        url.push(if call.path.contains('?') { '&' } else { '?' });
        url.push_str(&query);
    }
    url
}

async fn body(call: &Call) -> Result<(WireBody, Option<HeaderValue>, Progress), RequestError> {
    let mut progress = Progress::default();
    let (body, content_type) = match &call.body {
        Body::None => return Ok((WireBody::empty(), None, progress)),
        Body::Json(json) => {
            let content_type = "application/json; charset=utf-8".to_owned();
            (json.clone().into(), content_type)
        }
        Body::Form(pairs) => {
            let content_type = "application/x-www-form-urlencoded".to_owned();
            (encode_pairs(pairs).into(), content_type)
        }
        Body::Multipart(parts) => {
            let opened = parts.open().await;
            let opened = opened.map_err(|error| RequestError::new(error.to_string()));
            let (body, content_type) = opened?;
            progress = body.progress();
            (WireBody::pieces(body), content_type)
        }
        Body::Raw {
            content_type,
            bytes,
        } => (bytes.clone().into(), content_type.clone()),
    };
    let content_type = HeaderValue::try_from(content_type)
        .map_err(|_| RequestError::new("the content type is no header value"))?;
    Ok((body, Some(content_type), progress))
}

/// A header of a request. The token has ways of its own.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), RequestError> {
    let refused = || {
        RequestError::new(format!(
            "`{name}` is no header, or its value cannot be sent"
        ))
    };
    let header = HeaderName::try_from(name).map_err(|_| refused())?;
    if header == AUTHORIZATION {
        let reason = "a token is given by its own method, not as a header";
        return Err(RequestError::new(reason));
    }
    let value = HeaderValue::try_from(value).map_err(|_| refused())?;
    Ok((header, value))
}

/// Headers that a client sends with every request.
pub(crate) fn usual_headers() -> HeaderMap {
    let mut headers = HeaderMap::new();
    let agent = concat!("feishu-openapi-rust/", env!("CARGO_PKG_VERSION"));
    headers.insert(USER_AGENT, HeaderValue::from_static(agent));
    headers
}
