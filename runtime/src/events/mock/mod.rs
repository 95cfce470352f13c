//! Events made as the platform makes them, and a server for the long connection, for the tests of
//! programs.

mod behaviour;
mod event;
mod frames;
mod gateway;
mod gateway_http;
mod outbox;
mod platform;

pub use behaviour::{GatewayBehaviour, Rejection};
pub use event::MockEvent;
pub use frames::{frames, read_frames};
pub use gateway::MockGateway;
pub use platform::MockPlatform;
