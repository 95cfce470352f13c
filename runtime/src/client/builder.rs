//! How a client is made.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use secrecy::SecretString;
use tokio::sync::Semaphore;

use crate::client::Inner;
use crate::endpoint::identity::{App, AppKind};
use crate::tokens::authorized_sender::AuthorizedSender;
use crate::tokens::flights::TokenFlights;
use crate::tokens::manager::TokenManager;
use crate::wire::base_url::{BaseUrl, FEISHU, LARK};
use crate::wire::observe::Observers;
use crate::wire::reqwest_transport::ReqwestTransport;
use crate::wire::retry::WallClock;
use crate::wire::sender::Sender;
use crate::wire::write::{header, usual_headers};
use crate::{
    Client, RequestError, RequestEvent, ResponseEvent, RetryPolicy, TokenStore, Transport,
};

/// How many bytes an answer may have by default.
const MAX_BODY: usize = 64 << 20;

/// Makes a [`Client`].
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    app_id: String,
    app_secret: SecretString,
    app_kind: AppKind,
    base_url: String,
    transport: Option<Arc<dyn Transport>>,
    proxies: Vec<reqwest::Proxy>,
    headers: HeaderMap,
    connect_timeout: Duration,
    read_timeout: Duration,
    max_body: usize,
    timeout: Option<Duration>,
    retry: RetryPolicy,
    wall_clock: WallClock,
    in_flight: Option<usize>,
    store: Option<Arc<dyn TokenStore>>,
    observers: Observers,
    strict: bool,
    refused: Option<RequestError>,
}

/// A client that cannot be made as it was described.
#[derive(Debug, thiserror::Error)]
#[error("the client cannot be made: {reason}")]
pub struct BuildError {
    reason: String,
    #[source]
    source: Option<crate::TransportError>,
}

impl Client {
    /// Begins a client for an app, by its id and its secret.
    pub fn builder(
        app_id: impl Into<String>,
        app_secret: impl Into<SecretString>,
    ) -> ClientBuilder {
        ClientBuilder::new(app_id.into(), app_secret.into())
    }
}

impl ClientBuilder {
    fn new(app_id: String, app_secret: SecretString) -> Self {
        Self {
            app_id,
            app_secret,
            app_kind: AppKind::SelfBuilt,
            base_url: FEISHU.to_owned(),
            transport: None,
            proxies: Vec::new(),
            headers: usual_headers(),
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(30),
            max_body: MAX_BODY,
            timeout: Some(Duration::from_secs(120)),
            retry: RetryPolicy::default(),
            wall_clock: Arc::new(SystemTime::now),
            in_flight: None,
            store: None,
            observers: Observers::default(),
            strict: false,
            refused: None,
        }
    }

    /// Calls Feishu. This is the default.
    pub fn feishu(self) -> Self {
        self.base_url(FEISHU)
    }

    /// Calls Lark.
    pub fn lark(self) -> Self {
        self.base_url(LARK)
    }

    /// Calls any other server, such as a gateway or a test. Endpoints that live on a host of
    /// their own are called there, too.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// The app is one of the store: it acts in many tenants, and its tokens come from a ticket
    /// that the platform pushes. See [`Client::keep_app_ticket`] and [`Client::in_tenant`].
    pub fn store_app(mut self) -> Self {
        self.app_kind = AppKind::Store;
        self
    }

    /// How long it may take to connect: 10 seconds by default.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// How long nothing may move: 30 seconds by default. It holds for files, too.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.read_timeout = limit;
        self
    }

    /// How long a call may take with all its attempts: two minutes by default, `None`
    /// for no limit. Calls that carry a file are not limited by it, unless
    /// [`Request::timeout`](crate::Request::timeout) sets another.
    pub fn timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.timeout = limit.into();
        self
    }

    /// How many bytes an answer may have, decompressed: 64 MiB by default. A larger one
    /// is an error, [`TransportErrorKind::TooLarge`](crate::TransportErrorKind::TooLarge). Files
    /// are not limited by it: a [`Download`](crate::Download) is read piece by piece.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// When calls are tried again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// The clock by which a date in an answer is read where the server sends none of its own: that
    /// of the system, by default. Nothing else goes by it, and tokens do not.
    pub fn wall_clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.wall_clock = Arc::new(clock);
        self
    }

    /// How many requests may be in flight at a time. Others wait for their turn.
    pub fn max_in_flight(mut self, limit: usize) -> Self {
        self.in_flight = Some(limit);
        self
    }

    /// Where tokens are kept, beside this client's memory.
    pub fn token_store(mut self, store: impl TokenStore) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Sends all requests through a proxy. Those that the environment names are used anyway.
    ///
    /// ```
    /// use feishu_openapi_runtime::{Client, Proxy};
    ///
    /// # fn program() -> Result<(), Box<dyn std::error::Error>> {
    /// let proxy = Proxy::all("http://proxy.example.com:3128")?;
    /// let client = Client::builder("cli_a1b2", "secret").proxy(proxy).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn proxy(mut self, proxy: reqwest::Proxy) -> Self {
        self.proxies.push(proxy);
        self
    }

    /// Adds a header to every request.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match header(name, value) {
            Ok((name, value)) => drop(self.headers.insert(name, value)),
            Err(error) => self.refused = Some(error),
        }
        self
    }

    /// Sends requests with this client of `reqwest`, with its own TLS, proxies and timeouts.
    ///
    /// It should follow no redirects: this crate follows those of a `GET` itself, and sees to it
    /// that no token goes with them.
    pub fn reqwest_client(self, client: reqwest::Client) -> Self {
        self.transport(ReqwestTransport::new(client))
    }

    /// Sends requests by other means.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Calls this before each attempt.
    pub fn on_request(mut self, hook: impl Fn(&RequestEvent) + Send + Sync + 'static) -> Self {
        self.observers.before = Some(Arc::new(hook));
        self
    }

    /// Calls this after each attempt.
    pub fn on_response(mut self, hook: impl Fn(&ResponseEvent) + Send + Sync + 'static) -> Self {
        self.observers.after = Some(Arc::new(hook));
        self
    }

    /// Whether JSON bodies are passed to `tracing`, at the level `debug`. Those that hold tokens or
    /// secrets never are: they are known by the names of their fields, such as `access_token` and
    /// `client_secret`.
    pub fn trace_bodies(mut self, traced: bool) -> Self {
        self.observers.bodies = traced;
        self
    }

    /// Whether a response that is not as documented is an error, and not read leniently: for tests.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// When the base URL is none, a header cannot be sent, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, BuildError> {
        if let Some(error) = self.refused {
            return Err(error.into());
        }
        let base = BaseUrl::parse(&self.base_url)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => {
                let built = ReqwestTransport::build(self.connect_timeout, self.proxies);
                Arc::new(built.map_err(|error| BuildError {
                    reason: "HTTP cannot be set up".to_owned(),
                    source: Some(error),
                })?)
            }
        };
        let app = App {
            id: self.app_id,
            secret: self.app_secret,
            kind: self.app_kind,
            platform: base.url.clone(),
        };
        let sender = Arc::new(Sender {
            transport,
            base,
            headers: self.headers,
            timeout: self.timeout,
            read_timeout: self.read_timeout,
            max_body: self.max_body,
            retry: self.retry,
            wall_clock: self.wall_clock,
            in_flight: self.in_flight.map(semaphore),
            observers: self.observers,
        });
        let manager = TokenManager::new(app, Arc::clone(&sender), self.store);
        Ok(Client {
            inner: Arc::new(Inner {
                sender: AuthorizedSender {
                    sender,
                    tokens: TokenFlights::new(manager),
                },
                strict: self.strict,
            }),
            tenant_key: None,
        })
    }
}

fn semaphore(limit: usize) -> Arc<Semaphore> {
    Arc::new(Semaphore::new(limit.clamp(1, Semaphore::MAX_PERMITS)))
}

impl From<RequestError> for BuildError {
    fn from(error: RequestError) -> Self {
        Self {
            reason: error.reason().to_owned(),
            source: None,
        }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("app_id", &self.app_id)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
