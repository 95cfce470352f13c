//! Events made as the platform makes them, and a server for the long connection, for the tests of
//! programs.

mod event;
mod platform;

pub use event::MockEvent;
pub use platform::MockPlatform;
