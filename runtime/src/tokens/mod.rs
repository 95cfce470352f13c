//! Whose token a call carries: how tokens are fetched, kept, shared and replaced.
//!
//! This room knows whom a call is made for, and sends by the sender of `wire`, which knows no tokens.

pub(crate) mod authorized_sender;
pub(crate) mod fetch;
pub(crate) mod flights;
pub(crate) mod manager;
#[cfg(feature = "redis")]
pub(crate) mod redis_store;
pub(crate) mod store;
pub(crate) mod token;
pub(crate) mod user_tokens;
