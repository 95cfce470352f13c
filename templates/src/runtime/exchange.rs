//! One attempt: a request written, carried, and its answer read.

use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use reqwest::Url;
use secrecy::SecretString;

use super::call::Call;
use super::envelope::{self, AnswerHead};
use super::from_reply::{Content, ContentKind};
use super::multipart_body::Progress;
use super::path::encode_pairs;
use super::request::Options;
use super::send::{Failed, Sender};
use super::tokens::bearer;
use super::{
    AuthError, Body, Download, Error, RequestError, ResponseFormat, TransportError,
    TransportErrorKind, WireBody,
};

/// How many times a request is led elsewhere before it is given up.
const REDIRECTS: usize = 5;

/// An answer of which nothing but the head was read.
type Arrived = http::Response<WireBody>;

impl Sender {
    pub(crate) async fn exchange(
        &self,
        call: &Call,
        options: &Options,
        token: Option<&SecretString>,
    ) -> Result<(AnswerHead, Content), Failed> {
        let (request, progress) = self.request(call, options, token).await?;
        let arrived = if call.method == Method::GET || call.method == Method::HEAD {
            self.follow(request).await?
        } else {
            self.carry(request, progress).await?
        };
        let (parts, body) = arrived.into_parts();
        let head = AnswerHead {
            status: parts.status,
            headers: parts.headers,
        };
        if call.format == ResponseFormat::Bytes && is_file(&head) {
            let download = Download::new(head.headers.clone(), body, self.read_timeout);
            return Ok((head, Content(ContentKind::File(Box::new(download)))));
        }
        let body = self.whole(body).await?;
        if !call.secret {
            self.observers.body("received", &body);
        }
        let read = envelope::read(call.format, &head, body.clone());
        match read {
            Ok(_) if call.format == ResponseFormat::Bytes => {
                let download = Download::new(head.headers.clone(), body.into(), self.read_timeout);
                Ok((head, Content(ContentKind::File(Box::new(download)))))
            }
            Ok(content) => Ok((head, content)),
            Err(error) => Err(Failed {
                error,
                head: Some(head),
            }),
        }
    }

    /// Writes the request.
    async fn request(
        &self,
        call: &Call,
        options: &Options,
        token: Option<&SecretString>,
    ) -> Result<(http::Request<WireBody>, Progress), Error<i64>> {
        let (body, content_type, progress) = self.body(call).await?;
        let mut request = http::Request::new(body);
        *request.method_mut() = call.method.clone();
        *request.uri_mut() = self
            .url(call)
            .try_into()
            .map_err(|_| RequestError::new("the base URL and the path make no URL"))?;
        let headers = request.headers_mut();
        headers.extend(self.headers.clone());
        if let Some(content_type) = content_type {
            headers.insert(CONTENT_TYPE, content_type);
        }
        for (name, value) in call.headers.pairs() {
            let (name, value) = header(name, value)?;
            headers.append(name, value);
        }
        headers.extend(options.headers.clone());
        if let Some(token) = token {
            let value = bearer(token)?;
            headers.insert(AUTHORIZATION, value);
        }
        Ok((request, progress))
    }

    fn url(&self, call: &Call) -> String {
        let mut url = match call.host {
            Some(host) if self.base.is_platform => format!("https://{host}"),
            _ => self.base.url.clone(),
        };
        url.push_str(&call.path);
        let query = encode_pairs(&call.query);
        if !query.is_empty() {
            url.push(if call.path.contains('?') { '&' } else { '?' });
            url.push_str(&query);
        }
        url
    }

    async fn body(
        &self,
        call: &Call,
    ) -> Result<(WireBody, Option<HeaderValue>, Progress), RequestError> {
        let mut progress = Progress::default();
        let (body, content_type) = match &call.body {
            Body::None => return Ok((WireBody::empty(), None, progress)),
            Body::Json(json) => {
                if !call.secret {
                    self.observers.body("sent", json);
                }
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

    /// Carries a request to where it is led. A token, and whatever else is this client's own, goes
    /// to the first place alone.
    async fn follow(&self, request: http::Request<WireBody>) -> Result<Arrived, Error<i64>> {
        let method = request.method().clone();
        let headers = request.headers().clone();
        let first = url_of(&request)?;
        let mut at = first.clone();
        let mut arrived = self.carry(request, Progress::default()).await?;
        for _ in 0..REDIRECTS {
            let Some(location) = location(&arrived) else {
                return Ok(arrived);
            };
            let next = at.join(&location).map_err(|_| led("to no URL"))?;
            if next.scheme() != at.scheme() && next.scheme() != "https" {
                return Err(led("from https to http").into());
            }
            let mut request = http::Request::new(WireBody::empty());
            *request.method_mut() = method.clone();
            *request.uri_mut() = next.as_str().try_into().map_err(|_| led("to no URL"))?;
            if next.origin() == first.origin() {
                *request.headers_mut() = headers.clone();
            }
            at = next;
            arrived = self.carry(request, Progress::default()).await?;
        }
        match location(&arrived) {
            Some(_) => Err(led("too often").into()),
            None => Ok(arrived),
        }
    }

    /// Carries one request, for as long as something moves.
    async fn carry(
        &self,
        request: http::Request<WireBody>,
        progress: Progress,
    ) -> Result<Arrived, TransportError> {
        let mut carried = pin!(self.transport.send(request));
        loop {
            let before = progress.bytes();
            match tokio::time::timeout(self.read_timeout, &mut carried).await {
                Ok(arrived) => return arrived,
                Err(_) if progress.bytes() != before => {}
                Err(_) => return Err(TransportError::timeout()),
            }
        }
    }

    async fn whole(&self, mut body: WireBody) -> Result<Bytes, TransportError> {
        let mut all = bytes::BytesMut::new();
        let mut first = Bytes::new();
        while let Some(piece) = next_piece(&mut body, self.read_timeout).await? {
            if all.is_empty() && first.is_empty() {
                first = piece;
                continue;
            }
            if all.is_empty() {
                all.extend_from_slice(&first);
            }
            all.extend_from_slice(&piece);
        }
        Ok(if all.is_empty() { first } else { all.freeze() })
    }
}

pub(crate) async fn next_piece(
    body: &mut WireBody,
    read_timeout: Duration,
) -> Result<Option<Bytes>, TransportError> {
    tokio::time::timeout(read_timeout, body.next_piece())
        .await
        .map_err(|_| TransportError::timeout())?
        .transpose()
        .map_err(|error| TransportError::new(TransportErrorKind::Interrupted, error))
}

/// Whether an answer is a file, and not the JSON that came in place of one.
fn is_file(head: &AnswerHead) -> bool {
    let content_type = head.headers.get(CONTENT_TYPE);
    let is_json = content_type.is_some_and(|value| {
        let value = value.to_str().unwrap_or_default();
        value.contains("json")
    });
    head.status.is_success() && (!is_json || head.headers.contains_key(CONTENT_DISPOSITION))
}

fn url_of(request: &http::Request<WireBody>) -> Result<Url, RequestError> {
    Url::parse(&request.uri().to_string())
        .map_err(|_| RequestError::new("the base URL and the path make no URL"))
}

fn location(arrived: &Arrived) -> Option<String> {
    let is_redirect = matches!(
        arrived.status(),
        StatusCode::MOVED_PERMANENTLY
            | StatusCode::FOUND
            | StatusCode::SEE_OTHER
            | StatusCode::TEMPORARY_REDIRECT
            | StatusCode::PERMANENT_REDIRECT
    );
    let location = arrived.headers().get(LOCATION).filter(|_| is_redirect)?;
    location.to_str().ok().map(str::to_owned)
}

fn led(astray: &str) -> TransportError {
    let reason = format!("the server leads the request {astray}");
    TransportError::new(TransportErrorKind::Unsendable, reason)
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
    headers.insert(http::header::USER_AGENT, HeaderValue::from_static(agent));
    headers
}

impl From<AuthError> for Error<i64> {
    fn from(error: AuthError) -> Self {
        Self::Auth(std::sync::Arc::new(error))
    }
}
