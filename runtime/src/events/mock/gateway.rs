//! A server for the long connection.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::{FutureExt as _, SinkExt as _, StreamExt as _};
use prost::Message as _;
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{WebSocketStream, accept_hdr_async};
use tokio_util::sync::CancellationToken;

use super::behaviour::{GatewayBehaviour, Rejection};
use super::event::MockEvent;
use super::frames::frames_of;
use super::gateway_http::{answer, read_request};
use super::outbox::{Item, Outbox};
use crate::events::long_connection::{Frame, FrameKind, Reply};

/// A server for the long connection, on a port of this machine. It is gone when this is dropped.
///
/// It sends each event until it is acknowledged, as the platform does, but again as soon as a
/// connection has ended. It can be made to [do things wrong](GatewayBehaviour).
pub struct MockGateway {
    inner: Arc<Inner>,
    address: SocketAddr,
}

struct Inner {
    behaviour: Mutex<GatewayBehaviour>,
    rejections: Mutex<VecDeque<Rejection>>,
    outbox: Outbox,
    pushed: AtomicU64,
    connections: AtomicU64,
    stop: CancellationToken,
}

type Socket = WebSocketStream<TcpStream>;

impl MockGateway {
    /// Starts a server.
    ///
    /// # Errors
    ///
    /// When there is no port for it.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let inner = Arc::new(Inner {
            behaviour: Mutex::default(),
            rejections: Mutex::default(),
            outbox: Outbox::default(),
            pushed: AtomicU64::new(0),
            connections: AtomicU64::new(0),
            stop: CancellationToken::new(),
        });
        let served = Arc::clone(&inner);
        let listening = async move {
            while let Ok((stream, _)) = listener.accept().await {
                // Small frames do not wait for each other; where that cannot be had, they do.
                let _ = stream.set_nodelay(true);
                let (inner, stop) = (Arc::clone(&served), served.stop.clone());
                let serving = async move { inner.serve(stream, address).await };
                tokio::spawn(stop.run_until_cancelled_owned(serving));
            }
        };
        tokio::spawn(inner.stop.clone().run_until_cancelled_owned(listening));
        Ok(Self { inner, address })
    }

    /// What the builder of a [`LongConnection`](crate::events::LongConnection) is given.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Changes what it does, for connections that begin from here on.
    pub fn behave(&self, behaviour: GatewayBehaviour) {
        *lock(&self.inner.behaviour) = behaviour;
    }

    /// Refuses the next attempt to connect. Called twice, it refuses the next two.
    pub fn reject_next(&self, rejection: Rejection) {
        lock(&self.inner.rejections).push_back(rejection);
    }

    /// Sends an event, until it is acknowledged.
    pub fn push(&self, event: &MockEvent) {
        let number = self.inner.pushed.fetch_add(1, Ordering::SeqCst) + 1;
        let each = lock(&self.inner.behaviour).repeat_each;
        let each = each
            .and_then(|each| u64::try_from(each).ok())
            .filter(|each| *each > 0);
        let is_repeated = each.is_some_and(|each| number.is_multiple_of(each));
        let times = 1 + usize::from(is_repeated);
        self.inner.outbox.push(event.id(), &event.envelope(), times);
    }

    /// Sends bytes in place of a frame, once.
    pub fn push_bytes(&self, bytes: impl Into<Bytes>) {
        self.inner.outbox.push_raw(bytes.into());
    }

    /// Waits until all events are acknowledged.
    pub async fn all_acknowledged(&self) {
        loop {
            let changed = self.inner.outbox.changed.notified();
            if self.inner.outbox.outstanding() == 0 {
                return;
            }
            changed.await;
        }
    }

    /// How many messages are not acknowledged yet.
    #[must_use]
    pub fn outstanding(&self) -> usize {
        self.inner.outbox.outstanding()
    }

    /// How many messages were acknowledged, those that were repeated twice.
    #[must_use]
    pub fn acknowledged(&self) -> usize {
        self.inner.outbox.acknowledged()
    }

    /// How many times a message was answered, and not taken.
    #[must_use]
    pub fn refused(&self) -> usize {
        self.inner.outbox.refused()
    }

    /// How many connections there were.
    #[must_use]
    pub fn connections(&self) -> u64 {
        self.inner.connections.load(Ordering::SeqCst)
    }

    /// What a callback was answered with.
    #[must_use]
    pub fn answer_to(&self, event_id: &str) -> Option<Value> {
        self.inner.outbox.answer_to(event_id)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Drop for MockGateway {
    fn drop(&mut self) {
        self.inner.stop.cancel();
    }
}

impl fmt::Debug for MockGateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockGateway")
            .field("address", &self.address)
            .field("acknowledged", &self.acknowledged())
            .finish_non_exhaustive()
    }
}

impl Inner {
    /// The rejection that is next, if it is of the right kind.
    fn rejection(&self, is_meant: impl Fn(&Rejection) -> bool) -> Option<Rejection> {
        let mut rejections = lock(&self.rejections);
        rejections.front().filter(|next| is_meant(next))?;
        rejections.pop_front()
    }

    /// Serves a connection, which its first letter identifies: `POST` or `GET`.
    async fn serve(&self, mut stream: TcpStream, address: SocketAddr) {
        let mut first = [0];
        // What a client does wrong is seen at the client.
        let _ = match stream.peek(&mut first).await {
            Ok(1) if first == *b"P" => self.give_address(&mut stream, address).await,
            Ok(1) => self.open(stream).await,
            other => other.map(drop),
        };
    }

    async fn give_address(&self, stream: &mut TcpStream, address: SocketAddr) -> io::Result<()> {
        read_request(stream).await?;
        let is_meant = |next: &Rejection| !matches!(next, Rejection::Handshake { .. });
        match self.rejection(is_meant) {
            Some(Rejection::Silence) => std::future::pending().await,
            Some(Rejection::AddressStatus(status)) => answer(stream, status, "").await,
            Some(Rejection::Address { code, message }) => {
                let body = json!({"code": code, "msg": message});
                answer(stream, 200, &body.to_string()).await
            }
            Some(Rejection::Handshake { .. }) | None => {
                let config = lock(&self.behaviour).config.clone();
                let url = format!("ws://{address}/ws?device_id=1&service_id=7");
                let body = json!({
                    "code": 0, "msg": "ok", "data": {"URL": url, "ClientConfig": config},
                });
                answer(stream, 200, &body.to_string()).await
            }
        }
    }

    async fn open(&self, stream: TcpStream) -> io::Result<()> {
        let rejection = self.rejection(|next| matches!(next, Rejection::Handshake { .. }));
        #[expect(clippy::result_large_err, reason = "the form that tungstenite gives")]
        let handshake = |_: &Request, response: Response| match &rejection {
            Some(rejection) => Err(refusing(rejection)),
            None => Ok(response),
        };
        let opened = accept_hdr_async(stream, handshake).await;
        let socket = opened.map_err(io::Error::other)?;
        self.connections.fetch_add(1, Ordering::SeqCst);
        let behaviour = lock(&self.behaviour).clone();
        let mut sent = BTreeMap::new();
        let mut bringing = Bringing {
            outbox: &self.outbox,
            behaviour,
            socket,
            sent: &mut sent,
            frames: 0,
        };
        let _ = bringing.run().await;
        drop(bringing);
        self.outbox.put_back(sent.into_values());
        Ok(())
    }
}

fn refusing(rejection: &Rejection) -> ErrorResponse {
    let mut response = ErrorResponse::new(None);
    *response.status_mut() = http::StatusCode::FORBIDDEN;
    if let Rejection::Handshake {
        status,
        message,
        auth_code,
    } = rejection
    {
        let mut add = |name: &'static str, value: &str| {
            if let Ok(value) = http::HeaderValue::from_str(value) {
                response.headers_mut().insert(name, value);
            }
        };
        add("handshake-status", &status.to_string());
        add("handshake-msg", message);
        if let Some(code) = auth_code {
            add("handshake-autherrcode", &code.to_string());
        }
    }
    response
}

/// A connection that brings messages.
struct Bringing<'a> {
    outbox: &'a Outbox,
    behaviour: GatewayBehaviour,
    socket: Socket,
    /// What was sent and has no answer.
    sent: &'a mut BTreeMap<u64, Item>,
    frames: usize,
}

/// The connection is to be cut.
struct Cut;

impl From<Error> for Cut {
    fn from(_: Error) -> Self {
        Self
    }
}

impl Bringing<'_> {
    async fn run(&mut self) -> Result<(), Cut> {
        let began = Instant::now();
        let outbox = self.outbox;
        loop {
            let changed = outbox.changed.notified();
            self.send_all().await?;
            let cut = async {
                match self.behaviour.cut_after {
                    Some(after) => tokio::time::sleep_until(began + after).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = cut => return Err(Cut),
                () = changed => {}
                received = self.socket.next() => self.receive(received).await?,
            }
        }
    }

    /// Sends as much as may be without an answer.
    async fn send_all(&mut self) -> Result<(), Cut> {
        while let Some(bytes) = self.outbox.next_raw() {
            self.send(bytes).await?;
        }
        while self.sent.len() < self.behaviour.window
            && let Some(item) = self.outbox.next()
        {
            self.sent.insert(item.number, item.clone());
            let is_split = item.number.is_multiple_of(self.behaviour.split_each.max(1));
            let parts = if is_split { self.behaviour.parts } else { 1 };
            for frame in frames_of(item.number, &item.payload, parts) {
                self.send(frame.encode_to_vec().into()).await?;
            }
            self.socket.flush().await?;
            // What is answered meanwhile counts, even if the connection is cut next.
            while let Some(received) = self.socket.next().now_or_never() {
                self.receive(received).await?;
            }
        }
        Ok(self.socket.flush().await?)
    }

    async fn send(&mut self, bytes: Bytes) -> Result<(), Cut> {
        if self.behaviour.cut_after_frames == Some(self.frames) {
            // What was sent before should arrive.
            self.socket.flush().await?;
            return Err(Cut);
        }
        self.frames += 1;
        if let Some(delay) = self.behaviour.delay {
            self.socket.flush().await?;
            tokio::time::sleep(delay).await;
        }
        Ok(self.socket.feed(Message::Binary(bytes)).await?)
    }

    async fn receive(&mut self, received: Option<Result<Message, Error>>) -> Result<(), Cut> {
        let bytes = match received {
            Some(Ok(Message::Binary(bytes))) => bytes,
            Some(Ok(_)) => return Ok(()),
            Some(Err(_)) | None => return Err(Cut),
        };
        let Ok(frame) = Frame::decode(bytes) else {
            return Err(Cut);
        };
        match frame.kind() {
            FrameKind::Ping if self.behaviour.answers_pings => {
                let mut pong = Frame::new(FrameKind::Pong, frame.service);
                pong.payload = Some(self.behaviour.config.to_string().into());
                self.send(pong.encode_to_vec().into()).await
            }
            FrameKind::Event => {
                let number = frame.message_id().parse().ok();
                let item = number.and_then(|number: u64| self.sent.remove(&number));
                let reply = serde_json::from_slice(&frame.payload.unwrap_or_default());
                if let (Some(item), Ok(reply)) = (item, reply) {
                    self.answered(item, &reply);
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn answered(&self, item: Item, reply: &Reply) {
        if reply.code != 200 {
            return self.outbox.refuse(item);
        }
        let answer = STANDARD.decode(&reply.data).unwrap_or_default();
        let answer = serde_json::from_slice(&answer).ok();
        self.outbox.acknowledge(item, answer);
    }
}
