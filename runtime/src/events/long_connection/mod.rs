//! Events by a connection that this side opens and keeps open: a WebSocket with frames in protobuf.
//!
//! The platform gives the address of the socket to whoever has the app's id and secret. It sends
//! each event to one of the connections of an app, and again until one has acknowledged it.

mod connect;
mod connection;
mod endpoint;
mod error;
mod frame;
mod pace;
mod parts;
mod session;
mod state;

pub use connection::{LongConnection, LongConnectionBuilder};
pub use error::LongConnectionError;
#[cfg(feature = "mock")]
pub(super) use frame::{Frame, FrameKind, Reply};
pub use state::{ConnectionState, ConnectionStatus};
