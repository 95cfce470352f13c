//! Handlers: async functions of an event, and what they return.

use super::delivery::{Delivery, FromDelivery};
use super::event::FromEvent;
use crate::BoxError;

/// An async function whose last argument is an [`Event`](super::Event) or a
/// [`RawEvent`](super::RawEvent), with up to four arguments in front that are
/// [`FromDelivery`]. `M` only distinguishes such functions.
pub trait Handler<S, M>: Send + Sync + 'static {
    /// The event.
    type Event: FromEvent;
    /// What the function returns in the end.
    type Output;
    /// What the function returns at once.
    type Future: Future<Output = Self::Output> + Send + 'static;

    /// Calls it.
    fn call(&self, delivery: &Delivery<S>, event: Self::Event) -> Self::Future;
}

macro_rules! handlers {
    ($([$($argument:ident)*])*) => {$(
        impl<S, F, Fut, E, $($argument,)*> Handler<S, ($($argument,)* E,)> for F
        where
            F: Fn($($argument,)* E) -> Fut + Send + Sync + 'static,
            Fut: Future + Send + 'static,
            E: FromEvent,
            $($argument: FromDelivery<S>,)*
        {
            type Event = E;
            type Output = Fut::Output;
            type Future = Fut;

            fn call(&self, delivery: &Delivery<S>, event: E) -> Fut {
                let _ = delivery;
                self($($argument::from_delivery(delivery),)* event)
            }
        }
    )*};
}

handlers!([] [A1] [A1 A2] [A1 A2 A3] [A1 A2 A3 A4]);

/// What a handler of events returns: nothing, or an error.
pub trait HandlerResult {
    /// Makes it a result.
    ///
    /// # Errors
    ///
    /// That of the handler.
    fn into_result(self) -> Result<(), BoxError>;
}

impl HandlerResult for () {
    fn into_result(self) -> Result<(), BoxError> {
        Ok(())
    }
}

impl<E: Into<BoxError>> HandlerResult for Result<(), E> {
    fn into_result(self) -> Result<(), BoxError> {
        self.map_err(Into::into)
    }
}
