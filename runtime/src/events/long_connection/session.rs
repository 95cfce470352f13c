//! One connection, from when it is open to its end: frames come, events are taken, answers go.

use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{FuturesUnordered, SplitSink, SplitStream};
use futures_util::{FutureExt as _, SinkExt as _, StreamExt as _};
use prost::Message as _;
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_util::sync::CancellationToken;

use super::connect::Socket;
use super::frame::{Frame, FrameKind};
use super::frame_reader::{FrameReader, Received};
use super::pace::{Pace, PaceWanted};
use super::state::StateSender;
use crate::BoxFuture;
use crate::events::core::Admission;
use crate::events::dispatcher::Dispatcher;
use crate::events::outcome::{NotTaken, Outcome};

/// How long it may take to write what waits.
const WRITE: Duration = Duration::from_secs(10);

/// How long answers are waited for when the program stops.
const LAST_ANSWERS: Duration = Duration::from_secs(3);

/// How many answers may wait to be written.
const ANSWERS: usize = 256;

/// How many answers are written before the socket is flushed.
const BATCH: usize = 64;

/// How a connection ended.
pub(super) enum End {
    /// The program stopped it.
    Stopped,
    /// It broke, or was closed.
    Broken(String),
}

/// What a connection needs of the rest.
pub(super) struct Session<'a> {
    pub(super) dispatcher: &'a Dispatcher,
    pub(super) state: &'a StateSender,
    pub(super) stop: &'a CancellationToken,
    pub(super) service: i32,
    pub(super) pace: &'a mut Pace,
    pub(super) wanted: PaceWanted,
    pub(super) max_message: usize,
}

/// An event that is about to be taken, with the frame in which it came.
type Admitting = BoxFuture<'static, (Frame, Instant, Admission)>;

/// Answers that wait for handlers.
type Answering = FuturesUnordered<BoxFuture<'static, Frame>>;

impl Session<'_> {
    pub(super) async fn run(mut self, socket: Socket) -> End {
        let (sink, stream) = socket.split();
        let (answers, outgoing) = mpsc::channel(ANSWERS);
        let (ping, pings) = watch::channel(self.pace.ping);
        let service = self.service;
        let writing = write(sink, outgoing, pings, service);
        let reading = self.read(stream, answers, ping);
        // When reading ends, nothing more is written than what waits; when writing fails, nothing
        // more is read.
        let mut writing = std::pin::pin!(writing);
        let end = tokio::select! {
            end = reading => end,
            written = &mut writing => return End::Broken(reason(written)),
        };
        // It has a deadline of its own.
        let _ = writing.await;
        end
    }

    async fn read(
        &mut self,
        mut stream: SplitStream<Socket>,
        answers: mpsc::Sender<Message>,
        ping: watch::Sender<Duration>,
    ) -> End {
        let mut reader = FrameReader::new(self.max_message);
        let mut answering = Answering::new();
        let mut admitting: Option<Admitting> = None;
        let mut last = Instant::now();
        let end = loop {
            // A connection over which nothing comes for two pings is dead, whatever TCP reports.
            let silent = last + 2 * self.pace.ping;
            tokio::select! {
                () = self.stop.cancelled() => break End::Stopped,
                () = tokio::time::sleep_until(silent) => {
                    return End::Broken("nothing came for two pings".to_owned());
                }
                Some(frame) = answering.next(), if !answering.is_empty() => {
                    if answers.send(message(&frame)).await.is_err() {
                        return End::Broken("nothing can be written".to_owned());
                    }
                }
                // No other frame is read before this is taken, so that events stay in order.
                Some(admitted) = admitted(&mut admitting), if admitting.is_some() => {
                    admitting = None;
                    answering.push(answer(admitted));
                    last = Instant::now();
                }
                received = stream.next(), if admitting.is_none() => {
                    last = Instant::now();
                    self.state.frame(last);
                    match bytes_of(received) {
                        Ok(Some(bytes)) => {
                            admitting = self.frame(bytes, &mut reader, &ping, last, &mut answering);
                        }
                        Ok(None) => {}
                        Err(end) => return end,
                    }
                }
            }
        };
        // What is not answered by then is sent again, and known then.
        let last = last_answers(admitting, answering, &answers);
        let _ = tokio::time::timeout(LAST_ANSWERS, last).await;
        end
    }

    /// Takes a frame. Gives the event that is to be waited for, if there is no room for it yet.
    fn frame(
        &mut self,
        bytes: Bytes,
        reader: &mut FrameReader,
        ping: &watch::Sender<Duration>,
        now: Instant,
        answering: &mut Answering,
    ) -> Option<Admitting> {
        let (frame, event) = match reader.read(bytes, now) {
            Received::Nothing => return None,
            Received::Pace(config) => {
                self.follow(config, ping);
                return None;
            }
            Received::NoEvent(frame) => {
                let failed = Outcome::NotTaken(NotTaken::Failed);
                let frame = frame.answered(&failed, Duration::ZERO);
                answering.push(std::future::ready(frame).boxed());
                return None;
            }
            Received::Event(frame, event) => (frame, event),
        };
        let dispatcher = self.dispatcher.clone();
        let mut admitting: Admitting =
            Box::pin(async move { (frame, now, dispatcher.admit(event).await) });
        match (&mut admitting).now_or_never() {
            Some(admitted) => {
                answering.push(answer(admitted));
                None
            }
            None => Some(admitting),
        }
    }

    /// Takes over the pace that a pong may carry.
    fn follow(&mut self, config: Bytes, ping: &watch::Sender<Duration>) {
        if let Ok(config) = serde_json::from_slice(&config) {
            self.pace.follow(&config);
            *self.pace = self.pace.with(self.wanted);
            ping.send_if_modified(|ping| std::mem::replace(ping, self.pace.ping) != self.pace.ping);
        }
    }
}

/// The bytes of a frame, if a message is one.
fn bytes_of(received: Option<Result<Message, Error>>) -> Result<Option<Bytes>, End> {
    match received {
        Some(Ok(Message::Binary(bytes))) => Ok(Some(bytes)),
        Some(Ok(Message::Close(_))) | None => Err(End::Broken("the platform closed it".to_owned())),
        Some(Ok(_)) => Ok(None),
        Some(Err(error)) => Err(End::Broken(reason(Err(error)))),
    }
}

/// Writes the answers that are still to come.
async fn last_answers(
    admitting: Option<Admitting>,
    mut answering: Answering,
    answers: &mpsc::Sender<Message>,
) {
    if let Some(admitting) = admitting {
        let admitted = admitting.await;
        answering.push(answer(admitted));
    }
    while let Some(frame) = answering.next().await {
        if answers.send(message(&frame)).await.is_err() {
            return;
        }
    }
}

async fn admitted(admitting: &mut Option<Admitting>) -> Option<(Frame, Instant, Admission)> {
    Some(admitting.as_mut()?.await)
}

/// The answer to a frame, once it is known.
fn answer((frame, came, admission): (Frame, Instant, Admission)) -> BoxFuture<'static, Frame> {
    Box::pin(async move {
        let outcome = admission.outcome().await;
        if let Outcome::NotTaken(reason) = &outcome {
            tracing::warn!(%reason, "an event was not taken");
        }
        frame.answered(&outcome, came.elapsed())
    })
}

fn message(frame: &Frame) -> Message {
    Message::Binary(frame.encode_to_vec().into())
}

/// Writes answers, and a ping at once and at each interval, until there are no more to come.
async fn write(
    mut sink: SplitSink<Socket, Message>,
    mut outgoing: mpsc::Receiver<Message>,
    mut pings: watch::Receiver<Duration>,
    service: i32,
) -> Result<(), Error> {
    let ping = message(&Frame::new(FrameKind::Ping, service));
    let mut last_ping: Option<Instant> = None;
    let mut batch = Vec::new();
    loop {
        let interval = *pings.borrow_and_update();
        let next_ping = last_ping.map_or_else(Instant::now, |last| last + interval);
        tokio::select! {
            count = outgoing.recv_many(&mut batch, BATCH) => {
                if count == 0 {
                    break;
                }
            }
            () = tokio::time::sleep_until(next_ping) => {
                last_ping = Some(Instant::now());
                batch.push(ping.clone());
            }
            // The interval is another one now.
            Ok(()) = pings.changed() => continue,
        }
        let writing = async {
            for message in batch.drain(..) {
                sink.feed(message).await?;
            }
            sink.flush().await
        };
        match tokio::time::timeout(WRITE, writing).await {
            Ok(written) => written?,
            Err(_) => return Err(Error::Io(std::io::ErrorKind::TimedOut.into())),
        }
    }
    // Whoever does not read the farewell is not waited for.
    let _ = tokio::time::timeout(WRITE, sink.close()).await;
    Ok(())
}

fn reason(ended: Result<(), Error>) -> String {
    match ended {
        Ok(()) => "it was closed".to_owned(),
        Err(error) => format!("it broke: {error}"),
    }
}
