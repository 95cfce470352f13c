//! Events and callbacks: what the platform sends by itself, received and handed to handlers.
//!
//! A [`Verifier`] turns the bytes of a request into an event and does no IO. A [`Dispatcher`] takes
//! events, drops duplicates and runs handlers. Events come to it by a [`Webhook`] or by a
//! [`LongConnection`]. This room knows what an event is, and none of the events themselves.
//!
//! ```
//! use feishu_openapi_runtime::events::{Dispatcher, RawEvent, State, Verifier, Webhook};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let encrypt_key = "key";
//! let dispatcher = Dispatcher::builder(String::from("shared"))
//!     .otherwise(|State(shared): State<String>, event: RawEvent| async move {
//!         println!("{shared}: {}", event.header().event_type);
//!     })
//!     .build()?;
//! let webhook = Webhook::new(Verifier::encrypted(encrypt_key), dispatcher);
//! # let _ = webhook;
//! # Ok(())
//! # }
//! ```

mod approval;
mod cipher;
mod claims;
mod core;
mod deduplication;
mod delivery;
mod dispatcher;
mod envelope;
mod event;
mod event_set;
mod failure;
mod file_journal;
mod handler;
mod in_flight;
mod incoming;
mod journal;
mod lanes;
mod long_connection;
mod memory_deduplication;
#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub mod mock;
mod old_card;
mod outcome;
#[cfg(feature = "redis")]
mod redis_deduplication;
#[cfg(feature = "redis")]
mod redis_journal;
mod refusal;
mod registered;
mod room;
mod signature;
mod verifier;
mod webhook;
mod written_event;

pub use approval::ExternalApprovalAnswer;
pub use deduplication::{Claim, Deduplication, Hold};
pub use delivery::{Delivery, FromDelivery, State};
pub use dispatcher::{Dispatcher, DispatcherBuilder, DispatcherError, Shutdown, Unhandled};
pub use envelope::{EnvelopeVersion, EventHeader, RawEvent};
pub use event::{Event, FromEvent};
pub use event_set::EventSet;
pub use failure::{Failure, FailureKind};
pub use file_journal::FileJournal;
pub use handler::{Handler, HandlerResult};
pub use incoming::{Challenge, Incoming};
pub use journal::{Journal, JournalNumber};
pub use long_connection::{
    ConnectionState, ConnectionStatus, LongConnection, LongConnectionBuilder, LongConnectionError,
};
pub use memory_deduplication::MemoryDeduplication;
pub use old_card::{OldCardAction, OldCardElement};
pub use outcome::{NotTaken, Outcome};
#[cfg(feature = "redis")]
#[cfg_attr(docsrs, doc(cfg(feature = "redis")))]
pub use redis_deduplication::RedisDeduplication;
#[cfg(feature = "redis")]
#[cfg_attr(docsrs, doc(cfg(feature = "redis")))]
pub use redis_journal::RedisJournal;
pub use refusal::Refusal;
pub use tokio_util::sync::CancellationToken;
pub use verifier::Verifier;
pub use webhook::Webhook;
