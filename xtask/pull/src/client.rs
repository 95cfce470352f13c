//! Requests to the portal: paced, bounded in time and size, and sent again where that may help.

use std::io::Read;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use ureq::Agent;

use super::reply::Reply;
use super::{Settings, lock};

/// The longest wait that a server is granted.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// How large an answer may be, once it is unpacked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limit(u64);

/// The list of all pages has some megabytes.
pub(super) const LIST: Limit = Limit(64 * 1024 * 1024);
/// The largest page has two megabytes.
pub(super) const PAGE: Limit = Limit(16 * 1024 * 1024);

/// What went wrong with a request, the last time that it was sent.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// No answer came, or not all of it.
    #[error("no answer: {0}")]
    NoAnswer(String),
    /// The answer goes on past the limit.
    #[error("the answer has more than {limit} bytes")]
    TooLarge {
        /// The limit.
        limit: u64,
    },
    /// The portal sends us elsewhere, where we do not go: what another host has are not its pages.
    #[error("the portal redirects to `{to}`, which is not followed")]
    Redirect {
        /// Where to.
        to: String,
    },
    /// Another HTTP status than 200.
    #[error("HTTP status {status}")]
    Status {
        /// The status.
        status: u16,
        /// How long the server wants us to wait.
        wait: Option<Duration>,
    },
    /// The answer is not what was expected.
    #[error("the answer is not of the form that is known: {0}")]
    Form(serde_json::Error),
    /// The portal refuses.
    #[error("the portal answered with code {code}: {message}")]
    Refused {
        /// The code.
        code: i64,
        /// What the portal answers.
        message: String,
    },
}

impl Fault {
    /// Whether sending the request again may help.
    fn may_pass(&self) -> bool {
        match self {
            Self::NoAnswer(_) | Self::Form(_) => true,
            Self::Status { status, .. } => *status == 429 || *status >= 500,
            Self::Refused { .. } | Self::TooLarge { .. } | Self::Redirect { .. } => false,
        }
    }

    fn wait(&self) -> Option<Duration> {
        match self {
            Self::Status { wait, .. } => *wait,
            _ => None,
        }
    }
}

/// Sends requests.
pub(super) struct Client {
    agent: Agent,
    host: String,
    language: String,
    attempts: u32,
    backoff: Duration,
    patience: Duration,
    /// The least time between two requests.
    gap: Duration,
    /// When the next request may be sent.
    next: Mutex<Instant>,
}

impl Client {
    pub(super) fn new(settings: &Settings) -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(settings.timeout))
            .max_redirects(0)
            .http_status_as_error(false)
            .user_agent("feishu-openapi xtask")
            .build();
        Self {
            agent: config.new_agent(),
            host: settings.host.trim_end_matches('/').to_owned(),
            language: settings.language.clone(),
            attempts: settings.attempts.max(1),
            backoff: settings.backoff,
            patience: settings.timeout * 2,
            gap: Duration::from_secs_f64(1.0 / settings.rate.max(0.01)),
            next: Mutex::new(Instant::now()),
        }
    }

    /// Gets what is under `data` of an answer. A host that is slow each time is asked no further once
    /// as much time has passed as two requests may take.
    pub(super) fn get<T: DeserializeOwned>(
        &self,
        path: &str,
        query: &[(&str, &str)],
        limit: Limit,
    ) -> Result<T, Fault> {
        let mut backoff = self.backoff;
        let mut under_way = Duration::ZERO;
        for _ in 1..self.attempts {
            let start = Instant::now();
            let result = self.once(path, query, limit);
            under_way += start.elapsed();
            match result {
                Err(fault) if fault.may_pass() && under_way < self.patience => {
                    let wait = fault.wait().unwrap_or(backoff).min(LONGEST_WAIT);
                    std::thread::sleep(wait);
                    backoff *= 2;
                }
                done => return done,
            }
        }
        self.once(path, query, limit)
    }

    fn once<T: DeserializeOwned>(
        &self,
        path: &str,
        query: &[(&str, &str)],
        limit: Limit,
    ) -> Result<T, Fault> {
        self.await_turn();
        let mut request = self
            .agent
            .get(format!("{}{path}", self.host))
            .header("accept-language", &self.language);
        for (name, value) in query {
            request = request.query(*name, *value);
        }
        let no_answer = |error: ureq::Error| Fault::NoAnswer(error.to_string());
        let mut response = request.call().map_err(no_answer)?;
        let status = response.status().as_u16();
        if let Some(to) = response.headers().get("location") {
            let to = String::from_utf8_lossy(to.as_bytes()).into_owned();
            return Err(Fault::Redirect { to });
        }
        if status != 200 {
            let seconds = response.headers().get("retry-after");
            let seconds = seconds.and_then(|value| value.to_str().ok()?.trim().parse().ok());
            return Err(Fault::Status {
                status,
                wait: seconds.map(Duration::from_secs),
            });
        }
        let text = read(response.body_mut().as_reader(), limit)?;
        let reply: Reply<T> = serde_json::from_slice(&text).map_err(Fault::Form)?;
        match reply.data {
            Some(data) if reply.code == 0 => Ok(data),
            _ => Err(Fault::Refused {
                code: reply.code,
                message: reply.msg,
            }),
        }
    }

    /// Waits until the next request may be sent.
    fn await_turn(&self) {
        let turn = {
            let mut next = lock(&self.next);
            let turn = (*next).max(Instant::now());
            *next = turn + self.gap;
            turn
        };
        std::thread::sleep(turn.saturating_duration_since(Instant::now()));
    }
}

/// Reads an unpacked answer to its end.
fn read(body: impl Read, Limit(limit): Limit) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    let read = body.take(limit + 1).read_to_end(&mut bytes);
    read.map_err(|error| Fault::NoAnswer(error.to_string()))?;
    if bytes.len() as u64 > limit {
        return Err(Fault::TooLarge { limit });
    }
    Ok(bytes)
}
