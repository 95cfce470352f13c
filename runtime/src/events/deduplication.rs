//! Where it is remembered which events came already.

use std::sync::Arc;
use std::time::Duration;

use crate::{BoxFuture, StoreError};

/// Where it is remembered which events came already. In memory by default; a store that several
/// processes share lets each event be handled by one of them.
///
/// An event has one key or more, and is the same as another if they have one in common. A store
/// that fails is logged, and each process goes on with what it remembers itself.
pub trait Deduplication: Send + Sync + 'static {
    /// Takes an event that nobody else has. In one step: of two that ask at once, one gets it.
    fn claim<'a>(
        &'a self,
        keys: &'a [String],
        hold: Hold,
    ) -> BoxFuture<'a, Result<Claim, StoreError>>;

    /// Remembers an event for so long, whoever had it.
    fn keep<'a>(
        &'a self,
        keys: &'a [String],
        retention: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Forgets an event, so that it can be taken again.
    fn release<'a>(&'a self, keys: &'a [String]) -> BoxFuture<'a, Result<(), StoreError>>;
}

/// As what an event is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Hold {
    /// It is not acknowledged yet: whoever takes it has so long, and others may take it then.
    Claimed(Duration),
    /// It is acknowledged, and remembered for so long.
    Kept(Duration),
}

/// What became of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Claim {
    /// The event is new, and is now taken.
    New,
    /// Somebody has it, and has not acknowledged it yet.
    InProgress,
    /// It came already, and was acknowledged.
    Duplicate,
}

/// A shared store is a store.
impl<D: Deduplication + ?Sized> Deduplication for Arc<D> {
    fn claim<'a>(
        &'a self,
        keys: &'a [String],
        hold: Hold,
    ) -> BoxFuture<'a, Result<Claim, StoreError>> {
        (**self).claim(keys, hold)
    }

    fn keep<'a>(
        &'a self,
        keys: &'a [String],
        retention: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).keep(keys, retention)
    }

    fn release<'a>(&'a self, keys: &'a [String]) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).release(keys)
    }
}
