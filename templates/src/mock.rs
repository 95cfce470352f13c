//! Answers without a server, for the tests of programs that use this crate.
//!
//! ```
//! use feishu_openapi::Method;
//! use feishu_openapi::mock::{Mock, Answer};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
//! let mock = Mock::new();
//! mock.on_path(Method::GET, "/open-apis/im/v1/chats/:chat_id", |request| {
//!     Answer::data(&serde_json::json!({"name": request.parameter("chat_id")}))
//! });
//! let call = mock.client().call(Method::GET, "/open-apis/im/v1/chats/oc_1");
//! assert_eq!(call.send().await.unwrap()["name"], "oc_1");
//! assert_eq!(mock.requests().len(), 1);
//! # });
//! ```
//!
//! [`Mock::documented`] answers every endpoint with the example of its page, so that a test says
//! no more than what matters to it.

mod documented;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    BoxFuture, Client, ClientBuilder, Endpoint, ErrorKind, ResponseFormat, RetryPolicy, Transport,
    TransportError, TransportErrorKind, WireBody,
};

/// A transport that answers by itself. Clones share what they answer and what they saw.
///
/// Requests for tokens are answered always. A request that nothing answers is a
/// [`TransportError`] that says so.
#[derive(Clone, Default)]
pub struct Mock {
    inner: Arc<Mutex<Inner>>,
}

#[derive(Default)]
struct Inner {
    rules: Vec<Rule>,
    is_documented: bool,
    requests: Vec<Request>,
}

struct Rule {
    method: Method,
    template: String,
    answer: Arc<dyn Fn(&Request) -> Answer + Send + Sync>,
}

/// What the page of an endpoint gives as an example of its answer.
struct Documented {
    name: &'static str,
    method: &'static str,
    path: &'static str,
    answer: &'static str,
}

/// A request as it would have gone out.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Request {
    /// The HTTP method.
    pub method: Method,
    /// The path, encoded.
    pub path: String,
    /// The query, decoded, in order.
    pub query: Vec<(String, String)>,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    parameters: Vec<(String, String)>,
}

/// What a request is answered with.
#[derive(Debug, Clone)]
pub struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Request {
    /// The value of a path parameter, decoded; empty where there is none of the name.
    #[must_use]
    pub fn parameter(&self, name: &str) -> &str {
        find(&self.parameters, name).unwrap_or_default()
    }

    /// The first value of a query parameter.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        find(&self.query, name)
    }

    /// The body as JSON; `null` where it is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

fn find<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let pair = pairs.iter().find(|(known, _)| known == name);
    pair.map(|(_, value)| value.as_str())
}

impl Answer {
    /// The example that the page of an endpoint gives of its success; `None` where it gives none,
    /// and for files.
    #[must_use]
    pub fn documented<E: Endpoint>() -> Option<Self> {
        let answer = all_documented().find(|documented| documented.name == E::INFO.name)?;
        Some(answer.answer())
    }

    /// A success with this under `data`. What cannot be said in JSON is `null`.
    #[must_use]
    pub fn data(data: &(impl Serialize + ?Sized)) -> Self {
        let data = serde_json::to_value(data).unwrap_or_default();
        Self::json(200, &json!({"code": 0, "msg": "success", "data": data}))
    }

    /// An error of an endpoint, with its documented status and message.
    #[must_use]
    pub fn error(kind: impl ErrorKind) -> Self {
        let status = kind.http_status().unwrap_or(400);
        let message = kind.message().unwrap_or("failed");
        Self::json(status, &json!({"code": kind.code(), "msg": message}))
    }

    /// Any JSON with any status. A status that is none becomes 500.
    #[must_use]
    pub fn json(status: u16, body: &Value) -> Self {
        Self::of_json(body.to_string()).status(status)
    }

    fn of_json(body: impl Into<Bytes>) -> Self {
        Self::bytes(body).header(CONTENT_TYPE.as_str(), "application/json; charset=utf-8")
    }

    /// Any bytes, such as a file.
    #[must_use]
    pub fn bytes(body: impl Into<Bytes>) -> Self {
        Self {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: body.into(),
        }
    }

    /// A file with a name.
    #[must_use]
    pub fn file(name: &str, body: impl Into<Bytes>) -> Self {
        let encoded =
            percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC);
        let disposition = format!("attachment; filename*=UTF-8''{encoded}");
        Self::bytes(body).header(CONTENT_DISPOSITION.as_str(), &disposition)
    }

    /// The same with another status. A status that is none becomes 500.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        self
    }

    /// The same with another header. One that cannot be sent is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = http::HeaderName::try_from(name);
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
            self.headers.insert(name, value);
        }
        self
    }
}

impl Mock {
    /// A transport that answers nothing yet but requests for tokens.
    #[must_use]
    pub fn new() -> Self {
        let mock = Self::default();
        for path in [
            "/open-apis/auth/v3/tenant_access_token/internal",
            "/open-apis/auth/v3/app_access_token/internal",
            "/open-apis/auth/v3/app_access_token",
            "/open-apis/auth/v3/tenant_access_token",
        ] {
            mock.on_path(Method::POST, path, |_| {
                let body = json!({
                    "code": 0, "msg": "ok", "expire": 7200,
                    "tenant_access_token": "t-mock", "app_access_token": "a-mock",
                });
                Answer::json(200, &body)
            });
        }
        mock
    }

    /// A transport that answers every endpoint with the example of its page, unless it is told
    /// otherwise. A page without an example answers nothing, and neither does one of files.
    #[must_use]
    pub fn documented() -> Self {
        let mock = Self::new();
        mock.inner().is_documented = true;
        mock
    }

    /// A client that sends to this, and tries nothing twice.
    #[must_use]
    pub fn client(&self) -> Client {
        match self.builder().build() {
            Ok(client) => client,
            Err(error) => unreachable!("nothing in this builder can be refused: {error}"),
        }
    }

    /// A builder of a client that sends to this.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder("cli_mock", "mock")
            .retry(RetryPolicy::never())
            .transport(self.clone())
    }

    /// Answers requests to an endpoint. What was said of it before no longer holds.
    pub fn on<E: Endpoint>(
        &self,
        answer: impl Fn(&Request) -> Answer + Send + Sync + 'static,
    ) -> &Self {
        self.on_path(E::INFO.method, E::INFO.path, answer)
    }

    /// Answers requests to an endpoint with this response.
    pub fn respond<E: Endpoint>(&self, response: &E::Response) -> &Self
    where
        E::Response: Serialize,
    {
        let value = serde_json::to_value(response).unwrap_or_default();
        let answer = match (E::INFO.response, value) {
            (ResponseFormat::Root, value) => Answer::json(200, &value),
            (ResponseFormat::Beside, Value::Object(mut fields)) => {
                fields.insert("code".to_owned(), 0.into());
                fields.insert("msg".to_owned(), "success".into());
                Answer::json(200, &Value::Object(fields))
            }
            (_, value) => Answer::data(&value),
        };
        self.on::<E>(move |_| answer.clone())
    }

    /// Answers requests to an endpoint with this error.
    pub fn fail<E: Endpoint>(&self, kind: E::Error) -> &Self {
        self.on::<E>(move |_| Answer::error(kind))
    }

    /// Answers requests of this method to paths of this form, with `:name` for any one segment.
    pub fn on_path(
        &self,
        method: Method,
        path: &str,
        answer: impl Fn(&Request) -> Answer + Send + Sync + 'static,
    ) -> &Self {
        self.inner().rules.push(Rule {
            method,
            template: path.to_owned(),
            answer: Arc::new(answer),
        });
        self
    }

    /// The requests so far, without those for tokens.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        let is_token = |request: &&Request| request.path.starts_with("/open-apis/auth/v3/");
        let inner = self.inner();
        inner
            .requests
            .iter()
            .filter(|request| !is_token(request))
            .cloned()
            .collect()
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, mut request: Request) -> Result<Answer, TransportError> {
        let mut inner = self.inner();
        let rules = inner.rules.iter().rev();
        let matching = rules.into_iter().find_map(|rule| {
            let parameters = parameters(&rule.method, &rule.template, &request)?;
            Some((Arc::clone(&rule.answer), parameters))
        });
        let is_documented = inner.is_documented;
        if let Some((_, parameters)) = &matching {
            request.parameters.clone_from(parameters);
        }
        inner.requests.push(request.clone());
        // The lock is given back first: an answer may look at the requests so far.
        drop(inner);
        if let Some((answer, _)) = matching {
            return Ok(answer(&request));
        }
        match documented_for(&request).filter(|_| is_documented) {
            Some(documented) => Ok(documented.answer()),
            None => Err(unanswered(&request, is_documented)),
        }
    }
}

fn unanswered(request: &Request, is_documented: bool) -> TransportError {
    let Request { method, path, .. } = request;
    let why = if is_documented {
        ", and no page gives an example"
    } else {
        ""
    };
    let reason = format!("nothing answers {method} {path}{why}");
    TransportError::new(TransportErrorKind::Unsendable, reason)
}

fn all_documented() -> impl Iterator<Item = &'static Documented> {
    documented::SERVICES.iter().copied().flatten()
}

/// The example for a request. Of two paths of the same form, the one with fewer parameters is
/// meant: `/chats/search` and not `/chats/:chat_id`.
fn documented_for(request: &Request) -> Option<&'static Documented> {
    let matching = all_documented().filter_map(|documented| {
        let method = documented.method.parse().ok()?;
        let parameters = parameters(&method, documented.path, request)?;
        Some((parameters.len(), documented))
    });
    let (_, documented) = matching.min_by_key(|(count, _)| *count)?;
    Some(documented)
}

impl Documented {
    fn answer(&self) -> Answer {
        Answer::of_json(self.answer)
    }
}

/// The path parameters of a request of this method to a path of this form.
fn parameters(method: &Method, template: &str, request: &Request) -> Option<Vec<(String, String)>> {
    if *method != request.method {
        return None;
    }
    let mut parameters = Vec::new();
    let mut segments = request.path.split('/');
    for wanted in template.split('/') {
        let segment = segments.next()?;
        let braced = || wanted.strip_prefix('{')?.strip_suffix('}');
        match wanted.strip_prefix(':').or_else(braced) {
            Some(name) => parameters.push((name.to_owned(), decoded(segment))),
            None if wanted == segment => {}
            None => return None,
        }
    }
    segments.next().is_none().then_some(parameters)
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
        .collect()
}

impl Transport for Mock {
    fn send(
        &self,
        request: http::Request<WireBody>,
    ) -> BoxFuture<'_, Result<http::Response<WireBody>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = body
                .whole()
                .await
                .map_err(|error| TransportError::new(TransportErrorKind::Interrupted, error))?;
            let answer = self.answer(Request {
                method: parts.method,
                path: parts.uri.path().to_owned(),
                query: pairs(parts.uri.query().unwrap_or_default()),
                headers: parts.headers,
                body,
                parameters: Vec::new(),
            })?;
            let mut response = http::Response::new(WireBody::from(answer.body));
            *response.status_mut() = answer.status;
            *response.headers_mut() = answer.headers;
            Ok(response)
        })
    }
}

impl std::fmt::Debug for Mock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let inner = self.inner();
        f.debug_struct("Mock")
            .field("answers", &inner.rules.len())
            .field("requests", &inner.requests.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_documented_answer_is_json_and_is_found() {
        for documented in all_documented() {
            let filled = documented.path.replace([':', '{', '}'], "");
            let request = Request {
                method: documented.method.parse().unwrap(),
                path: filled,
                query: Vec::new(),
                headers: HeaderMap::new(),
                body: Bytes::new(),
                parameters: Vec::new(),
            };
            let found = documented_for(&request).unwrap();
            assert_eq!(found.method, documented.method, "{}", documented.name);
            let answer: Result<Value, _> = serde_json::from_str(found.answer);
            assert!(answer.is_ok(), "{}: {answer:?}", found.name);
        }
    }
}
