//! Events by a connection that this side opens and keeps open: a WebSocket with frames in protobuf.
//!
//! The platform gives the address of the socket to whoever has the app's id and secret. It sends
//! each event to one of the connections of an app, and again until one has acknowledged it.

mod connect;
mod connection;
mod endpoint;
mod error;
mod frame;
mod frame_reader;
mod pace;
mod parts;
mod session;
mod state;

#[cfg(feature = "mock")]
#[cfg(feature = "mock")]
pub(super) use connection::MAX_MESSAGE;
pub use connection::{LongConnection, LongConnectionBuilder};
pub use error::LongConnectionError;
#[cfg(feature = "mock")]
pub(super) use frame::{Frame, FrameKind, Reply};
#[cfg(feature = "mock")]
pub(super) use frame_reader::{FrameReader, Received};
pub use state::{ConnectionState, ConnectionStatus};
