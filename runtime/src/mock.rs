//! Answers without a server, for the tests of programs.
//!
//! This room knows how a request is matched and answered. The documented answers are those of the
//! crate that has the endpoints, which hands them in as a type.

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    BoxFuture, Client, ClientBuilder, Endpoint, ErrorKind, ResponseFormat, RetryPolicy, Transport,
    TransportError, TransportErrorKind, WireBody,
};

/// A transport that answers by itself. Clones share what they answer and what they saw.
///
/// Requests for tokens are answered always. A request that nothing answers is a
/// [`TransportError`] to that effect. `D` names the documented answers of a set of endpoints.
pub struct Mock<D = Undocumented> {
    inner: Arc<Mutex<Inner<D>>>,
}

struct Inner<D> {
    rules: Vec<Rule<D>>,
    is_documented: bool,
    requests: Vec<Request>,
}

/// What the pages of a set of endpoints give as examples of their answers. The crate that has the
/// endpoints implements it.
pub trait DocumentedAnswers: Clone + fmt::Debug + Send + Sync + 'static {
    /// The answers, by service.
    fn services() -> &'static [&'static [Documented]];
}

/// No documented answers, as of endpoints that have no page.
#[derive(Debug, Clone)]
pub struct Undocumented;

impl DocumentedAnswers for Undocumented {
    fn services() -> &'static [&'static [Documented]] {
        &[]
    }
}

/// What a program answers requests with.
type Answering<D> = dyn Fn(&Request) -> Answer<D> + Send + Sync;

struct Rule<D> {
    method: Method,
    template: String,
    answer: Arc<Answering<D>>,
}

/// What the page of an endpoint gives as an example of its answer.
#[derive(Debug)]
pub struct Documented {
    /// The official name of the endpoint.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with `:name` where a path parameter goes.
    pub path: &'static str,
    /// The whole answer, as JSON.
    pub answer: &'static str,
}

impl Documented {
    /// An answer by the official name, the method and the path of its endpoint.
    pub const fn new(
        name: &'static str,
        method: &'static str,
        path: &'static str,
        answer: &'static str,
    ) -> Self {
        Self {
            name,
            method,
            path,
            answer,
        }
    }
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
pub struct Answer<D = Undocumented> {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    documented: PhantomData<fn() -> D>,
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

impl<D: DocumentedAnswers> Answer<D> {
    /// The example that the page of an endpoint gives of its success; `None` where it gives none,
    /// and for files.
    #[must_use]
    pub fn documented<E: Endpoint>() -> Option<Self> {
        let answer = all_documented::<D>().find(|documented| documented.name == E::INFO.name)?;
        Some(Self::of_json(answer.answer))
    }

    /// A success with this under `data`. What cannot be written as JSON is `null`.
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
            documented: PhantomData,
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

impl<D: DocumentedAnswers> Mock<D> {
    /// A transport that answers nothing yet but requests for tokens.
    #[must_use]
    pub fn new() -> Self {
        let mock = Self {
            inner: Arc::new(Mutex::new(Inner {
                rules: Vec::new(),
                is_documented: false,
                requests: Vec::new(),
            })),
        };
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
    /// otherwise. A page without an example answers nothing, and neither does one of files. An
    /// example that announces more pages is answered as the last one.
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

    /// Answers requests to an endpoint. Earlier answers for it no longer hold.
    pub fn on<E: Endpoint>(
        &self,
        answer: impl Fn(&Request) -> Answer<D> + Send + Sync + 'static,
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
            (ResponseFormat::FlatEnvelope, Value::Object(mut fields)) => {
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
        answer: impl Fn(&Request) -> Answer<D> + Send + Sync + 'static,
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

    fn inner(&self) -> MutexGuard<'_, Inner<D>> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, mut request: Request) -> Result<Answer<D>, TransportError> {
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
        match documented_for::<D>(&request).filter(|_| is_documented) {
            Some(documented) => Ok(Answer::of_json(last_page(documented.answer))),
            None => Err(unanswered(&request, is_documented)),
        }
    }
}

/// The answer as that of a last page: an example shows a page in the middle as a rule, and a listing
/// of it would never end.
fn last_page(answer: &'static str) -> Bytes {
    let as_it_is = Bytes::from_static(answer.as_bytes());
    if !answer.contains("\"has_more\"") {
        return as_it_is;
    }
    let Ok(Value::Object(mut whole)) = serde_json::from_str::<Value>(answer) else {
        return as_it_is;
    };
    end_pages(&mut whole);
    if let Some(Value::Object(data)) = whole.get_mut("data") {
        end_pages(data);
    }
    Value::Object(whole).to_string().into()
}

fn end_pages(fields: &mut Map<String, Value>) {
    if let Some(has_more) = fields.get_mut("has_more") {
        *has_more = Value::Bool(false);
        fields.remove("page_token");
        fields.remove("next_page_token");
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

fn all_documented<D: DocumentedAnswers>() -> impl Iterator<Item = &'static Documented> {
    D::services().iter().copied().flatten()
}

/// The example for a request. Of two paths of the same form, the one with fewer parameters is
/// meant: `/chats/search` and not `/chats/:chat_id`.
fn documented_for<D: DocumentedAnswers>(request: &Request) -> Option<&'static Documented> {
    let matching = all_documented::<D>().filter_map(|documented| {
        let method = documented.method.parse().ok()?;
        let parameters = parameters(&method, documented.path, request)?;
        Some((parameters.len(), documented))
    });
    let (_, documented) = matching.min_by_key(|(count, _)| *count)?;
    Some(documented)
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

impl<D: DocumentedAnswers> Transport for Mock<D> {
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

impl<D> Clone for Mock<D> {
    fn clone(&self) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
        }
    }
}

impl<D: DocumentedAnswers> Default for Mock<D> {
    fn default() -> Self {
        Self::new()
    }
}

impl<D: DocumentedAnswers> fmt::Debug for Mock<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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

    #[derive(Debug, Clone)]
    struct Chats;

    impl DocumentedAnswers for Chats {
        fn services() -> &'static [&'static [Documented]] {
            const fn get(path: &'static str, answer: &'static str) -> Documented {
                Documented {
                    name: "",
                    method: "GET",
                    path,
                    answer,
                }
            }
            const ONE: Documented = get("/chats/:chat_id", r#"{"data":"one"}"#);
            const SEARCH: Documented = get("/chats/search", r#"{"data":"search"}"#);
            &[&[ONE], &[SEARCH]]
        }
    }

    #[tokio::test]
    async fn of_two_documented_paths_the_one_with_fewer_parameters_is_meant() {
        let client = Mock::<Chats>::documented().client();
        for (path, expected) in [("/chats/oc_1", "one"), ("/chats/search", "search")] {
            let data = client.call(Method::GET, path).send().await.unwrap();
            assert_eq!(data, expected);
        }
        assert!(
            client
                .call(Method::POST, "/chats/search")
                .send()
                .await
                .is_err()
        );
    }

    #[test]
    fn a_documented_page_is_the_last_one() {
        for (documented, expected) in [
            (
                r#"{"code":0,"data":{"has_more":true,"page_token":"p","items":[{"has_more":true}]}}"#,
                json!({"code": 0, "data": {"has_more": false, "items": [{"has_more": true}]}}),
            ),
            (
                r#"{"code":0,"has_more":true,"next_page_token":"p"}"#,
                json!({"code": 0, "has_more": false}),
            ),
            (
                r#"{"code":0,"data":{"page_token":"p"}}"#,
                json!({"code": 0, "data": {"page_token": "p"}}),
            ),
        ] {
            let found: Value = serde_json::from_slice(&last_page(documented)).unwrap_or_default();
            assert_eq!(found, expected);
        }
    }
}
