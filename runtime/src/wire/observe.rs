//! What can be seen of calls from outside: `tracing` events, and hooks. Never a secret, and no
//! body unless it was asked for.

use std::sync::Arc;

use tokio::time::Instant;

use crate::Body;
use crate::answer::content::Content;
use crate::answer::head::AnswerHead;
use crate::answer::outcome::FailedAttempt;
use crate::endpoint::call::Call;
use crate::object::Mismatches;
use crate::secrets;

/// A request about to be sent, as a hook sees it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RequestEvent {
    /// The official name of the endpoint, or the path of a raw call.
    pub name: String,
    /// The HTTP method.
    pub method: http::Method,
    /// The path, with the names of its parameters and not their values.
    pub path: String,
    /// Which attempt this is, from 1.
    pub attempt: u32,
}

/// An attempt that has ended, as a hook sees it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseEvent {
    /// The request.
    pub request: RequestEvent,
    /// The HTTP status, where an answer came.
    pub http_status: Option<u16>,
    /// The code: 0 for a success.
    pub code: Option<i64>,
    /// The id under which the platform's support finds this call.
    pub log_id: Option<String>,
    /// What went wrong, in words.
    pub error: Option<String>,
    /// How long the attempt took. A file is not read within it.
    pub elapsed: std::time::Duration,
}

pub(crate) type RequestHook = Arc<dyn Fn(&RequestEvent) + Send + Sync>;
pub(crate) type ResponseHook = Arc<dyn Fn(&ResponseEvent) + Send + Sync>;

/// Whoever watches.
#[derive(Clone, Default)]
pub(crate) struct Observers {
    pub(crate) before: Option<RequestHook>,
    pub(crate) after: Option<ResponseHook>,
    pub(crate) bodies: bool,
}

/// An attempt that has begun.
pub(crate) struct Seen<'a> {
    call: &'a Call,
    attempt: u32,
    began: Instant,
}

impl Seen<'_> {
    fn event(&self) -> RequestEvent {
        RequestEvent {
            name: self.call.name.to_string(),
            method: self.call.method.clone(),
            path: self.call.template.to_string(),
            attempt: self.attempt,
        }
    }
}

impl Observers {
    pub(crate) fn begin<'a>(&self, call: &'a Call, attempt: u32) -> Seen<'a> {
        let seen = Seen {
            call,
            attempt,
            began: Instant::now(),
        };
        if let Some(before) = &self.before {
            before(&seen.event());
        }
        seen
    }

    pub(crate) fn end(
        &self,
        seen: &Seen<'_>,
        outcome: &Result<(AnswerHead, Content), FailedAttempt>,
    ) {
        let elapsed = seen.began.elapsed();
        let (http_status, code, log_id, error) = match outcome {
            Ok((head, _)) => (Some(head.status.as_u16()), Some(0), head.log_id(), None),
            Err(FailedAttempt { error, .. }) => (
                error.http_status(),
                error.code(),
                error.log_id(),
                Some(error),
            ),
        };
        tracing::debug!(
            attempt = seen.attempt,
            http_status,
            code,
            log_id,
            elapsed_ms = elapsed.as_millis(),
            failure = error.map(kind),
            "attempt ended",
        );
        if let Some(after) = &self.after {
            after(&ResponseEvent {
                request: seen.event(),
                http_status,
                code,
                log_id: log_id.map(str::to_owned),
                error: error.map(ToString::to_string),
                elapsed,
            });
        }
    }

    pub(crate) fn sent(&self, call: &Call) {
        if let Body::Json(json) = &call.body
            && !call.secret
        {
            self.body("sent", json);
        }
    }

    pub(crate) fn received(&self, call: &Call, body: &[u8]) {
        if !call.secret {
            self.body("received", body);
        }
    }

    fn body(&self, what: &'static str, body: &[u8]) {
        if self.bodies && secrets::named_in(body).is_empty() {
            let body = String::from_utf8_lossy(body);
            tracing::debug!(what, %body, "body");
        }
    }
}

/// The kind of a failure in one word. Messages of the server may repeat what was sent, and are no
/// matter for a log that nobody asked for.
fn kind(error: &crate::Error<i64>) -> &'static str {
    match error {
        crate::Error::Api(_) => "api",
        crate::Error::Transport(_) => "transport",
        crate::Error::Decode(_) => "decode",
        crate::Error::Auth(_) => "auth",
        crate::Error::Request(_) => "request",
    }
}

/// Tells of values that were not as documented.
pub(crate) fn tell_mismatches(name: &str, log_id: Option<&str>, mismatches: &Mismatches) {
    for mismatch in &mismatches.kept {
        tracing::warn!(
            name,
            log_id,
            path = mismatch.path,
            received = mismatch.received,
            read_as = mismatch.read_as.unwrap_or("nothing"),
            "a value of the answer is not as documented",
        );
    }
    let more = mismatches.count - mismatches.kept.len();
    if more > 0 {
        tracing::warn!(
            name,
            log_id,
            more,
            "more values of the answer are not as documented"
        );
    }
}
