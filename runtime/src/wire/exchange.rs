//! One attempt: a request written, carried, and its answer read.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::FutureExt as _;
use http::header::LOCATION;
use http::{HeaderValue, Method, StatusCode};
use http_body::Body as _;
use reqwest::Url;
use tokio::task::coop::consume_budget;

use crate::answer::content::Content;
use crate::answer::envelope;
use crate::answer::head::AnswerHead;
use crate::answer::outcome::FailedAttempt;
use crate::endpoint::call::Call;
use crate::endpoint::context::CallContext;
use crate::secrets::Secrets;
use crate::wire::multipart_body::Progress;
use crate::wire::sender::Sender;
use crate::wire::write::{Written, url, write};
use crate::{
    Body, BoxError, BoxFuture, Error, ResponseFormat, TransportError, TransportErrorKind, WireBody,
};

/// How many times a request is led elsewhere before it is given up.
const REDIRECTS: usize = 5;

/// An answer of which nothing but the head was read.
type Arrived = http::Response<WireBody>;

impl Sender {
    pub(crate) async fn exchange(
        &self,
        context: &CallContext<'_>,
        authorization: Option<&HeaderValue>,
    ) -> Result<(AnswerHead, Content), FailedAttempt> {
        let call = context.call;
        let written = self.written(context, authorization).await?;
        self.observers.sent(call);
        let carried = self.transport.send(written.request);
        let mut arrived = self.carry(carried, written.progress).await?;
        let may_follow = call.method == Method::GET || call.method == Method::HEAD;
        if may_follow && location(&arrived).is_some() {
            // Few answers lead elsewhere, and all calls would carry the room for it.
            arrived = Box::pin(self.follow(arrived, context, authorization)).await?;
        }
        let (parts, body) = arrived.into_parts();
        let head = AnswerHead {
            status: parts.status,
            headers: parts.headers,
        };
        if call.format == ResponseFormat::Bytes && head.is_file() {
            let file = Content::file(&head, body, self.read_timeout);
            return Ok((head, file));
        }
        let body = self.whole(body).await?;
        self.observers.received(call, &body);
        match envelope::read_answer(call.format, &head, body) {
            Ok(content) => Ok((head, content)),
            Err(mut error) => {
                error.hide(&secrets_of(call, authorization));
                let head = Some(head);
                Err(FailedAttempt { error, head })
            }
        }
    }

    async fn written(
        &self,
        context: &CallContext<'_>,
        authorization: Option<&HeaderValue>,
    ) -> Result<Written, Error<i64>> {
        let CallContext { call, options, .. } = context;
        let own = options.headers.as_deref();
        write(&self.base, &self.headers, call, own, authorization).await
    }

    /// Carries a request to where it is led. A token, and whatever else is this client's own, goes
    /// to the first place alone.
    async fn follow(
        &self,
        mut arrived: Arrived,
        context: &CallContext<'_>,
        authorization: Option<&HeaderValue>,
    ) -> Result<Arrived, Error<i64>> {
        let first = Url::parse(&url(&self.base, context.call)).map_err(|_| led("from no URL"))?;
        let mut at = first.clone();
        for _ in 0..REDIRECTS {
            let Some(location) = location(&arrived) else {
                return Ok(arrived);
            };
            let next = at.join(&location).map_err(|_| led("to no URL"))?;
            if !matches!(next.scheme(), "http" | "https") {
                return Err(led(&format!("to a URL of `{}:`", next.scheme())).into());
            }
            if next.scheme() != at.scheme() && next.scheme() != "https" {
                return Err(led("from https to http").into());
            }
            let mut request = if next.origin() == first.origin() {
                self.written(context, authorization).await?.request
            } else {
                let mut request = http::Request::new(WireBody::empty());
                *request.method_mut() = context.call.method.clone();
                request
            };
            let uri = next.as_str().try_into();
            *request.uri_mut() = uri.map_err(|_| led("to no URL"))?;
            at = next;
            let carried = self.transport.send(request);
            arrived = self.carry(carried, Progress::default()).await?;
        }
        match location(&arrived) {
            Some(_) => Err(led("too often").into()),
            None => Ok(arrived),
        }
    }

    /// Carries one request, for as long as something moves.
    async fn carry(
        &self,
        mut carried: BoxFuture<'_, Result<Arrived, TransportError>>,
        progress: Progress,
    ) -> Result<Arrived, TransportError> {
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
        // Most answers have come in one piece with their head; the others are read with room and
        // clocks that these need not carry.
        let first = match body.next_piece().now_or_never() {
            Some(None) => return Ok(Bytes::new()),
            Some(Some(first)) => {
                let first = first.map_err(interrupted)?;
                if first.len() > self.max_body {
                    return Err(too_large(self.max_body));
                }
                if body.is_end_stream() {
                    return Ok(first);
                }
                first
            }
            None => Bytes::new(),
        };
        Box::pin(gathered(body, first, self.read_timeout, self.max_body)).await
    }
}

/// What a request carried that the answer must not bring into an error.
fn secrets_of(call: &Call, authorization: Option<&HeaderValue>) -> Secrets {
    let mut secrets = match &call.body {
        Body::Json(json) => Secrets::named_in(json),
        _ => Secrets::default(),
    };
    let token = authorization.and_then(|header| header.to_str().ok());
    if let Some((_, token)) = token.and_then(|header| header.split_once(' ')) {
        secrets.add(token);
    }
    secrets
}

/// What comes after the first piece, joined to it. The limit counts what was decoded: few bytes on
/// the wire can become many.
async fn gathered(
    mut body: WireBody,
    mut first: Bytes,
    read_timeout: Duration,
    max_body: usize,
) -> Result<Bytes, TransportError> {
    let mut all = BytesMut::new();
    loop {
        // Pieces that are decoded from what has come already are always ready: without a pause,
        // no clock of the call would be looked at before the last of them.
        consume_budget().await;
        let piece = tokio::time::timeout(read_timeout, body.next_piece());
        let piece = piece.await.map_err(|_| TransportError::timeout())?;
        let Some(piece) = piece else {
            return Ok(if all.is_empty() { first } else { all.freeze() });
        };
        let piece = piece.map_err(interrupted)?;
        if first.len().max(all.len()) + piece.len() > max_body {
            return Err(too_large(max_body));
        }
        if first.is_empty() {
            first = piece;
            continue;
        }
        if all.is_empty() {
            all.extend_from_slice(&first);
        }
        all.extend_from_slice(&piece);
    }
}

fn too_large(max_body: usize) -> TransportError {
    let reason = format!("it has more than {max_body} bytes, the limit of the client");
    TransportError::new(TransportErrorKind::TooLarge, reason)
}

fn interrupted(error: BoxError) -> TransportError {
    TransportError::new(TransportErrorKind::Interrupted, error)
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
