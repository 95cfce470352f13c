//! The long connection, and how it is made: connected, and connected again when it ends.

use std::fmt;
use std::time::Duration;

use secrecy::SecretString;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::connect;
use super::endpoint::App;
use super::error::{ConnectError, LongConnectionError};
use super::pace::{Pace, PaceWanted};
use super::session::{End, Session};
use super::state::{ConnectionState, ConnectionStatus, StateSender};
use crate::events::dispatcher::Dispatcher;
use crate::wire::base_url::{BaseUrl, FEISHU, LARK};
use crate::wire::reqwest_transport::{Protocols, client};
use crate::wire::retry::random_fraction;

/// How many bytes a message may have by default, whole or in parts.
pub(in crate::events) const MAX_MESSAGE: usize = 16 << 20;

/// Receives events and callbacks by a connection that it opens to the platform: no address that
/// the platform could call is needed, and no encryption.
///
/// An app may have 50 connections, and each event goes to one of them. Only apps of one tenant can
/// have any.
pub struct LongConnection {
    app: App,
    dispatcher: Dispatcher,
    client: reqwest::Client,
    connect_timeout: Duration,
    wanted: PaceWanted,
    max_message: usize,
    state: StateSender,
}

/// Makes a [`LongConnection`].
#[must_use = "a builder does nothing until it builds"]
pub struct LongConnectionBuilder {
    app_id: String,
    app_secret: SecretString,
    dispatcher: Dispatcher,
    base_url: String,
    client: Option<reqwest::Client>,
    proxies: Vec<reqwest::Proxy>,
    connect_timeout: Duration,
    wanted: PaceWanted,
    max_message: usize,
}

impl LongConnection {
    /// Begins a connection for an app, by its id and its secret, that gives a dispatcher what
    /// comes.
    pub fn builder(
        app_id: impl Into<String>,
        app_secret: impl Into<SecretString>,
        dispatcher: Dispatcher,
    ) -> LongConnectionBuilder {
        LongConnectionBuilder {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            dispatcher,
            base_url: FEISHU.to_owned(),
            client: None,
            proxies: Vec::new(),
            connect_timeout: Duration::from_secs(15),
            wanted: PaceWanted::default(),
            max_message: MAX_MESSAGE,
        }
    }

    /// What the connection is doing, to be looked at or waited for while it [runs](Self::run).
    #[must_use]
    pub fn state(&self) -> watch::Receiver<ConnectionState> {
        self.state.watch()
    }

    /// Keeps the connection open until `stop` is cancelled. Events that have come by then are
    /// answered; [`Dispatcher::shutdown`] waits until they are handled.
    ///
    /// # Errors
    ///
    /// When the platform refuses the app, the app has too many connections, or as many attempts
    /// have failed as may. A connection that breaks is no error: it is opened again.
    pub async fn run(mut self, stop: CancellationToken) -> Result<(), LongConnectionError> {
        let ended = self.keep(&stop).await;
        if let Err(error) = &ended {
            let error: &(dyn std::error::Error + 'static) = error;
            tracing::error!(error, "a long connection ended");
        }
        self.state.set(ConnectionStatus::Stopped);
        ended
    }

    async fn keep(&mut self, stop: &CancellationToken) -> Result<(), LongConnectionError> {
        let mut pace = Pace::default().with(self.wanted);
        let mut attempts = 0;
        loop {
            self.state.set(ConnectionStatus::Connecting);
            let wait = match self.connect(&mut pace, stop).await {
                Ok(End::Stopped) => return Ok(()),
                Ok(End::Broken(reason)) => {
                    tracing::warn!(reason, "a long connection ended, and is opened again");
                    self.state.waiting(reason);
                    attempts = 0;
                    // All who were connected to the same server do not come back at once.
                    pace.jitter.mul_f64(random_fraction())
                }
                Err(ConnectError::Fatal(error)) => return Err(error),
                Err(ConnectError::Again(reason)) => {
                    tracing::warn!(reason, "a long connection cannot be opened");
                    attempts += 1;
                    if pace.attempts.is_some_and(|most| attempts >= most) {
                        return Err(LongConnectionError::GaveUp { attempts, reason });
                    }
                    self.state.waiting(reason);
                    pace.interval + pace.jitter.mul_f64(random_fraction())
                }
            };
            tokio::select! {
                () = stop.cancelled() => return Ok(()),
                () = tokio::time::sleep(wait) => {}
            }
        }
    }

    /// Connects, and gives how the connection ended.
    async fn connect(
        &self,
        pace: &mut Pace,
        stop: &CancellationToken,
    ) -> Result<End, ConnectError> {
        let opening = async {
            let address = self.app.address(&self.client).await?;
            pace.follow(&address.config);
            *pace = pace.with(self.wanted);
            let mut pairs = address.url.query_pairs();
            let service = pairs.find(|(name, _)| name == "service_id");
            let service = service.and_then(|(_, id)| id.parse().ok()).unwrap_or(0);
            let socket = connect::open(&self.client, address.url, self.max_message).await?;
            Ok::<_, ConnectError>((socket, service))
        };
        let opening = tokio::time::timeout(self.connect_timeout, opening);
        let (socket, service) = tokio::select! {
            () = stop.cancelled() => return Ok(End::Stopped),
            opened = opening => match opened {
                Ok(opened) => opened?,
                Err(_) => return Err(ConnectError::again("the platform does not answer in time")),
            },
        };
        self.state.connected();
        tracing::info!(app_id = self.app.id, "a long connection is open");
        let session = Session {
            dispatcher: &self.dispatcher,
            state: &self.state,
            stop,
            service,
            pace,
            wanted: self.wanted,
            max_message: self.max_message,
        };
        Ok(session.run(socket).await)
    }
}

impl LongConnectionBuilder {
    /// Connects to Feishu. This is the default.
    pub fn feishu(self) -> Self {
        self.base_url(FEISHU)
    }

    /// Connects to Lark.
    pub fn lark(self) -> Self {
        self.base_url(LARK)
    }

    /// Asks any other server for the address, such as a test.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Connects through a proxy. Those that the environment names are used anyway.
    pub fn proxy(mut self, proxy: reqwest::Proxy) -> Self {
        self.proxies.push(proxy);
        self
    }

    /// Connects with this client of `reqwest`, with its own TLS and proxies. It must speak HTTP/1.1
    /// alone, and have no timeout for whole requests.
    pub fn reqwest_client(mut self, client: reqwest::Client) -> Self {
        self.client = Some(client);
        self
    }

    /// How long an attempt may take, from the request for the address to the open socket: 15
    /// seconds by default.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// How many attempts in a row may fail, `None` for any number, whatever the platform sets.
    pub fn reconnect_attempts(mut self, attempts: impl Into<Option<u64>>) -> Self {
        self.wanted.attempts = Some(attempts.into());
        self
    }

    /// How long to wait after an attempt that failed, whatever the platform sets.
    pub fn reconnect_interval(mut self, wait: Duration) -> Self {
        self.wanted.interval = Some(wait);
        self
    }

    /// How long to wait at most, a random time, before a connection that ended is opened again,
    /// whatever the platform sets.
    pub fn reconnect_jitter(mut self, wait: Duration) -> Self {
        self.wanted.jitter = Some(wait);
        self
    }

    /// The time between two pings, whatever the platform sets. A connection over which nothing
    /// comes for two of them is given up, and opened again.
    pub fn ping_interval(mut self, interval: Duration) -> Self {
        self.wanted.ping = Some(interval);
        self
    }

    /// How many bytes a message may have, whole or in parts: 16 MiB by default.
    pub fn max_message(mut self, bytes: usize) -> Self {
        self.max_message = bytes;
        self
    }

    /// Makes the connection, which opens when it [runs](LongConnection::run).
    ///
    /// # Errors
    ///
    /// When the base URL is none, or TLS cannot be set up.
    pub fn build(self) -> Result<LongConnection, LongConnectionError> {
        let base = BaseUrl::parse(&self.base_url);
        let base = base.map_err(|error| LongConnectionError::BaseUrl(error.reason().to_owned()))?;
        let client = match self.client {
            Some(client) => client,
            None => client(self.connect_timeout, self.proxies, Protocols::Http1)
                .map_err(LongConnectionError::Setup)?,
        };
        Ok(LongConnection {
            app: App {
                id: self.app_id,
                secret: self.app_secret,
                base_url: base.url,
            },
            dispatcher: self.dispatcher,
            client,
            connect_timeout: self.connect_timeout,
            wanted: self.wanted,
            max_message: self.max_message,
            state: StateSender::new(),
        })
    }
}

impl fmt::Debug for LongConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LongConnection")
            .field("app_id", &self.app.id)
            .field("base_url", &self.app.base_url)
            .field("state", &*self.state.watch().borrow())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for LongConnectionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LongConnectionBuilder")
            .field("app_id", &self.app_id)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
