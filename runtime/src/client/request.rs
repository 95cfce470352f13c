//! One request, and what its caller wants otherwise than usual.

use std::borrow::Cow;
use std::fmt;
use std::future::ready;
use std::marker::PhantomData;
use std::time::Duration;

use futures_util::future::Either;
use http::Method;
use secrecy::SecretString;
use serde::Serialize;
use serde_json::Value;

use crate::answer::content::Content;
use crate::answer::from_reply::{Read, read_value};
use crate::answer::outcome::Answer;
use crate::endpoint::call::{Call, facts};
use crate::endpoint::identity::Identity;
use crate::endpoint::options::Options;
use crate::endpoint::path::{all_filled, fill_one};
use crate::wire::observe::tell_mismatches;
use crate::wire::write::header;
use crate::{
    Body, Client, CommonError, DecodeError, Endpoint, Error, ErrorKind, FromReply, QueryValue,
    Reply, RequestError, ResponseFormat, RetryPolicy, TokenKind,
};

/// Reads what an answer carries.
type ReadAs<T> = fn(Content, bool) -> Result<Read<T>, DecodeError>;

/// A request that is not sent yet, made by [`Client::request`] or [`Client::call`].
#[must_use = "a request does nothing until it is sent"]
pub struct Request<T = Value, E = CommonError> {
    client: Client,
    call: Result<Call, RequestError>,
    options: Options,
    read: ReadAs<T>,
    kind: PhantomData<fn() -> E>,
}

impl Client {
    /// Sends a request as it is, and gives the response.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send<E: Endpoint>(
        &self,
        endpoint: E,
    ) -> impl Future<Output = Result<E::Response, Error<E::Error>>> + Send + use<E> {
        self.request(endpoint).send()
    }

    /// Begins a request that is to be sent otherwise than usual: with another token, another
    /// timeout, or for more than its response.
    pub fn request<E: Endpoint>(&self, endpoint: E) -> Request<E::Response, E::Error> {
        Request::new(self.clone(), Call::of(&endpoint), E::read)
    }

    /// Begins a call to an endpoint that has no page, with the same tokens and retries.
    ///
    /// The path begins with a slash. It is sent as it is, but for its parameters, written `:name`
    /// and given by [`Request::path_parameter`]. It is called with the client's
    /// `tenant_access_token` unless told otherwise, and its response is what is under `data`.
    pub fn call(&self, method: Method, path: impl Into<Cow<'static, str>>) -> Request {
        let path = path.into();
        if !path.starts_with('/') {
            let error = RequestError::new("the path of a call begins with a slash");
            return Request::new(self.clone(), Err(error), read_value);
        }
        let mut call = Call::new(method, path, facts::<CommonError>);
        call.token_kinds = &[TokenKind::Tenant, TokenKind::User, TokenKind::App];
        Request::new(self.clone(), Ok(call), read_value)
    }
}

impl<T, E> Request<T, E> {
    fn new(client: Client, call: Result<Call, RequestError>, read: ReadAs<T>) -> Self {
        let mut options = Options::default();
        options.choice.tenant_key.clone_from(&client.tenant_key);
        Self {
            client,
            call,
            options,
            read,
            kind: PhantomData,
        }
    }

    /// Sends it in the name of a user, with this `user_access_token`.
    pub fn user_token(self, token: impl Into<SecretString>) -> Self {
        self.token(TokenKind::User, token)
    }

    /// Sends it with this `tenant_access_token` in place of the client's own.
    pub fn tenant_token(self, token: impl Into<SecretString>) -> Self {
        self.token(TokenKind::Tenant, token)
    }

    /// Sends it with this `app_access_token` in place of the client's own.
    pub fn app_token(self, token: impl Into<SecretString>) -> Self {
        self.token(TokenKind::App, token)
    }

    /// Sends it without any token, such as to an endpoint that gives tokens.
    pub fn no_token(mut self) -> Self {
        self.options.choice.is_nobody = true;
        self
    }

    fn token(mut self, kind: TokenKind, token: impl Into<SecretString>) -> Self {
        if self.client.tenant_key == self.options.choice.tenant_key {
            // The tenant of the client is a habit, and the token an order.
            self.options.choice.tenant_key = None;
        }
        self.options.choice.tokens.push((kind, token.into()));
        self
    }

    /// Sends it in the name of the user whose tokens are kept under this name; see
    /// [`Client::keep_user`].
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.options.choice.user = Some(user.into());
        self
    }

    /// Chooses the kind of token, where the endpoint takes several.
    pub fn token_kind(mut self, kind: TokenKind) -> Self {
        self.options.choice.kind = Some(kind);
        self
    }

    /// Chooses the tenant in which a store app acts.
    pub fn tenant_key(mut self, tenant_key: impl Into<String>) -> Self {
        self.options.choice.tenant_key = Some(tenant_key.into());
        self
    }

    /// Limits the time of the whole call: token, attempts and the waits between them.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.options.timeout = Some(limit);
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match header(name, value) {
            Ok((name, value)) => {
                let headers = self.options.headers.get_or_insert_default();
                headers.insert(name, value);
            }
            Err(error) => self.call = self.call.and(Err(error)),
        }
        self
    }

    /// Adds a query parameter, documented or not.
    pub fn query(mut self, name: &str, value: &(impl QueryValue + ?Sized)) -> Self {
        if let Ok(call) = &mut self.call {
            call.query.push(name.to_owned(), value);
        }
        self
    }

    /// Sets a field of the JSON body to this value: one that the endpoint does not document, or
    /// `null` where a field that is present but empty means something.
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.call = self
            .call
            .and_then(|call| with_field(call, name, value.into()));
        self
    }

    /// Says whether sending this request twice does what sending it once does, such as a `POST`
    /// with a key that tells the server so. It may then be sent again after any failure.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.options.idempotent = Some(idempotent);
        self
    }

    /// Tries this request again by other rules than the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(Box::new(policy));
        self
    }

    /// Whether a response that is not as documented is an error, and not read leniently.
    pub fn strict(mut self, strict: bool) -> Self {
        self.options.strict = Some(strict);
        self
    }

    /// Keeps the response as it came, beside the typed one, in [`Reply::json`].
    pub fn keep_json(mut self) -> Self {
        self.options.keep_json = true;
        self
    }
}

impl<T, E: ErrorKind> Request<T, E> {
    /// Sends it and gives the response.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> impl Future<Output = Result<T, Error<E>>> + Send + use<T, E> {
        let sent = self.send_full();
        async move { sent.await.map(|reply| reply.data) }
    }

    /// Sends it and gives the response with all that came with it.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_full(self) -> impl Future<Output = Result<Reply<T>, Error<E>>> + Send + use<T, E> {
        let strict = self.options.strict.unwrap_or(self.client.inner.strict);
        let keep_json = self.options.keep_json;
        let read = self.read;
        // Nothing is sent until it is awaited.
        let sent = execute(self.client, self.call, self.options);
        async move { typed(sent.await, read, strict, keep_json) }
    }
}

/// Gives an answer its type.
fn typed<T, E: ErrorKind>(
    answer: NamedAnswer,
    read: ReadAs<T>,
    strict: bool,
    keep_json: bool,
) -> Result<Reply<T>, Error<E>> {
    let (name, answer) = answer.map_err(Error::of_kind)?;
    let log_id = answer.head.log_id().map(str::to_owned);
    let json = keep_json.then(|| answer.content.json()).flatten();
    let status = answer.head.status;
    let Read { value, mismatches } = read(answer.content, strict)
        .map_err(|error| error.of_answer(status.as_u16(), log_id.as_deref()))?;
    tell_mismatches(&name, log_id.as_deref(), &mismatches);
    Ok(Reply {
        data: value,
        json,
        mismatch_count: mismatches.count,
        mismatches: mismatches.kept,
        http_status: status,
        headers: answer.head.headers,
        log_id,
        attempts: answer.attempts,
    })
}

/// The official name of what was called, and what came back.
type NamedAnswer = Result<(Cow<'static, str>, Answer), Error<i64>>;

/// Sends a call of whatever type. In no box: at many calls in flight, threads would wait for each
/// other in the allocator.
fn execute(
    client: Client,
    call: Result<Call, RequestError>,
    options: Options,
) -> impl Future<Output = NamedAnswer> + Send + use<> {
    let (call, identity) = match decided(&client, call, &options) {
        Ok(decided) => decided,
        Err(error) => return Either::Left(ready(Err(error.into()))),
    };
    Either::Right(async move {
        let answer = client.inner.sender.send(&call, &options, &identity);
        let answer = answer.await?;
        Ok((call.name, answer))
    })
}

/// All that can be said against a call before anything is sent.
fn decided(
    client: &Client,
    call: Result<Call, RequestError>,
    options: &Options,
) -> Result<(Call, Identity), RequestError> {
    let call = call?;
    all_filled(&call.path)?;
    let app = client.tokens().app.kind;
    let identity = Identity::choose(call.token_kinds, &options.choice, app)?;
    Ok((call, identity))
}

fn with_field(mut call: Call, name: &str, value: Value) -> Result<Call, RequestError> {
    let no_object = || RequestError::new("the body is no JSON object that a field could be set in");
    let mut fields = match &call.body {
        Body::None => serde_json::Map::new(),
        Body::Json(json) => serde_json::from_slice(json).map_err(|_| no_object())?,
        _ => return Err(no_object()),
    };
    fields.insert(name.to_owned(), value);
    call.body = Body::Json(Value::Object(fields).to_string().into());
    Ok(call)
}

/// A raw call sets for itself what endpoints have in their types.
impl Request<Value, CommonError> {
    /// Gives the value of `:name` in the path. It is encoded, and stays within its segment.
    pub fn path_parameter(mut self, name: &str, value: &str) -> Self {
        self.call = self.call.and_then(|mut call| {
            call.path = fill_one(&call.path, name, value)?;
            Ok(call)
        });
        self
    }

    /// Sets the JSON body.
    pub fn json<B: Serialize + ?Sized>(mut self, body: &B) -> Self {
        self.call = self.call.and_then(|mut call| {
            call.body = Body::json(body).map_err(|error| RequestError::new(error.to_string()))?;
            Ok(call)
        });
        self
    }

    /// Sets any other body.
    pub fn body(mut self, body: Body) -> Self {
        if let Ok(call) = &mut self.call {
            call.body = body;
        }
        self
    }

    /// Sets where in the answer the response is: under `data` unless told otherwise.
    pub fn format(mut self, format: ResponseFormat) -> Self {
        if let Ok(call) = &mut self.call {
            call.format = format;
        }
        self
    }

    /// Says what the response is to be read as.
    pub fn response<T: FromReply>(self) -> Request<T, CommonError> {
        Request {
            client: self.client,
            call: self.call,
            options: self.options,
            read: T::from_content,
            kind: PhantomData,
        }
    }
}

impl<T, E> fmt::Debug for Request<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.call.as_ref().map(|call| &call.name);
        f.debug_struct("Request")
            .field("name", &name)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
