//! Requests to the portal: paced, and sent again where that may help.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use ureq::Agent;

use super::reply::Reply;
use super::{Settings, lock};

/// How long one request may take.
const TIMEOUT: Duration = Duration::from_secs(60);
/// How large an answer may be, in bytes: the list of all pages is some megabytes.
const LARGEST: u64 = 256 * 1024 * 1024;
/// The longest wait that a server is granted.
const LONGEST_WAIT: Duration = Duration::from_secs(120);

/// What went wrong with a request, the last time that it was sent.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// No answer came, or not all of it.
    #[error("no answer: {0}")]
    NoAnswer(String),
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
            Self::Refused { .. } => false,
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
    /// The least time between two requests.
    gap: Duration,
    /// When the next request may be sent.
    next: Mutex<Instant>,
}

impl Client {
    pub(super) fn new(settings: &Settings) -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(TIMEOUT))
            .http_status_as_error(false)
            .user_agent("feishu-openapi xtask")
            .build();
        Self {
            agent: config.new_agent(),
            host: settings.host.trim_end_matches('/').to_owned(),
            language: settings.language.clone(),
            attempts: settings.attempts.max(1),
            backoff: settings.backoff,
            gap: Duration::from_secs_f64(1.0 / settings.rate.max(0.01)),
            next: Mutex::new(Instant::now()),
        }
    }

    /// Gets what is under `data` of an answer.
    pub(super) fn get<T: DeserializeOwned>(
        &self,
        path: &str,
        query: &[(&str, &str)],
    ) -> Result<T, Fault> {
        let mut backoff = self.backoff;
        for _ in 1..self.attempts {
            match self.once(path, query) {
                Err(fault) if fault.may_pass() => {
                    let wait = fault.wait().unwrap_or(backoff).min(LONGEST_WAIT);
                    std::thread::sleep(wait);
                    backoff *= 2;
                }
                done => return done,
            }
        }
        self.once(path, query)
    }

    fn once<T: DeserializeOwned>(&self, path: &str, query: &[(&str, &str)]) -> Result<T, Fault> {
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
        if status != 200 {
            let seconds = response.headers().get("retry-after");
            let seconds = seconds.and_then(|value| value.to_str().ok()?.trim().parse().ok());
            return Err(Fault::Status {
                status,
                wait: seconds.map(Duration::from_secs),
            });
        }
        let body = response.body_mut().with_config().limit(LARGEST);
        let text = body.read_to_string().map_err(no_answer)?;
        let reply: Reply<T> = serde_json::from_str(&text).map_err(Fault::Form)?;
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
