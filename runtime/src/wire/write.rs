//! A call written as an HTTP request.

use http::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HOST, TE, TRAILER, TRANSFER_ENCODING,
    UPGRADE, USER_AGENT,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::endpoint::call::Call;
use crate::endpoint::path::encode_pairs;
use crate::wire::base_url::BaseUrl;
use crate::wire::multipart_body::Progress;
use crate::{Body, Error, Multipart, RequestError, WireBody};

/// How many headers a request has beside those that are usual: its token, its content type, and
/// what the transport adds. There is to be room for them at once, and no more: a larger map is of a
/// size that allocators are slow with.
const HEADERS: usize = 4;

/// A request to be carried, and how far its body has gone out.
pub(crate) struct Written {
    pub(crate) request: http::Request<WireBody>,
    pub(crate) progress: Progress,
}

/// Writes a call. Its own headers come before those that are usual, and those of this one request
/// before its own.
pub(crate) async fn write(
    base: &BaseUrl,
    usual: &HeaderMap,
    call: &Call,
    own: Option<&HeaderMap>,
    authorization: Option<&HeaderValue>,
) -> Result<Written, Error<i64>> {
    let (body, content_type, progress) = match &call.body {
        // Few calls have files, and all would carry the room for opening them.
        Body::Multipart(parts) => Box::pin(opened(parts)).await?,
        _ => body(call)?,
    };
    let mut request = http::Request::new(body);
    *request.method_mut() = call.method.clone();
    *request.uri_mut() = url(base, call)
        .try_into()
        .map_err(|_| RequestError::new("the base URL and the path make no URL"))?;
    let headers = request.headers_mut();
    headers.reserve(usual.len() + HEADERS);
    for (name, value) in usual {
        headers.append(name, value.clone());
    }
    if let Some(content_type) = content_type {
        headers.insert(CONTENT_TYPE, content_type);
    }
    for (name, value) in call.headers.pairs() {
        let (name, value) = header(name, value)?;
        headers.append(name, value);
    }
    if let Some(own) = own {
        headers.extend(own.clone());
    }
    if let Some(authorization) = authorization {
        headers.insert(AUTHORIZATION, authorization.clone());
    }
    Ok(Written { request, progress })
}

pub(crate) fn url(base: &BaseUrl, call: &Call) -> String {
    let at = base.of(call.host);
    let mut url = String::with_capacity(at.len() + call.path.len() + 64);
    url.extend([&at, call.path.as_str()]);
    let query = encode_pairs(&call.query);
    if !query.is_empty() {
        url.push(if call.path.contains('?') { '&' } else { '?' });
        url.push_str(&query);
    }
    url
}

/// A body to be sent, its content type, and how far it has gone out.
type Outgoing = (WireBody, Option<HeaderValue>, Progress);

fn body(call: &Call) -> Result<Outgoing, RequestError> {
    let (body, content_type) = match &call.body {
        Body::Json(json) => {
            let content_type = HeaderValue::from_static("application/json; charset=utf-8");
            (json.clone().into(), content_type)
        }
        Body::Form(pairs) => {
            let content_type = HeaderValue::from_static("application/x-www-form-urlencoded");
            (encode_pairs(pairs).into(), content_type)
        }
        Body::Raw {
            content_type,
            bytes,
        } => (bytes.clone().into(), content_type_of(content_type)?),
        Body::None | Body::Multipart(_) => {
            return Ok((WireBody::empty(), None, Progress::default()));
        }
    };
    Ok((body, Some(content_type), Progress::default()))
}

async fn opened(parts: &Multipart) -> Result<Outgoing, RequestError> {
    let opened = parts.open().await;
    let (body, content_type) = opened.map_err(|error| RequestError::new(error.to_string()))?;
    let progress = body.progress();
    let content_type = content_type_of(&content_type)?;
    Ok((WireBody::pieces(body), Some(content_type), progress))
}

fn content_type_of(text: &str) -> Result<HeaderValue, RequestError> {
    HeaderValue::try_from(text)
        .map_err(|_| RequestError::new("the content type is no header value"))
}

/// Headers that follow from where a request goes, from its body and from the connection. One that does
/// not fit would end the connection, or let one request look like two.
const TRANSPORTS_OWN: [HeaderName; 7] = [
    CONNECTION,
    CONTENT_LENGTH,
    HOST,
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

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
    if TRANSPORTS_OWN.contains(&header) {
        let reason = format!("`{header}` follows from the request, and cannot be set");
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
