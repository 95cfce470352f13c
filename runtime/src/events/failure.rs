//! Events that were acknowledged and could not be handled.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::envelope::RawEvent;
use crate::{BoxError, DecodeError};

/// An event that was taken and whose handling failed. The platform may not send it again.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failure {
    /// The event.
    pub event: RawEvent,
    /// What went wrong.
    pub kind: FailureKind,
}

/// What went wrong with a handler.
#[derive(Debug)]
#[non_exhaustive]
pub enum FailureKind {
    /// It returned an error.
    Error(BoxError),
    /// It panicked, with this message.
    Panic(String),
    /// It took longer than it may.
    Timeout(Duration),
    /// The event is not even an object.
    Unreadable(DecodeError),
    /// The dispatcher was shut down before it was finished.
    Interrupted,
}

pub(super) type FailureHook = Arc<dyn Fn(&Failure) + Send + Sync>;

impl FailureKind {
    /// A panic, by what it was raised with.
    pub(super) fn of_panic(panic: &(dyn Any + Send)) -> Self {
        let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
        let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
        Self::Panic(text.unwrap_or_default())
    }
}

impl fmt::Display for FailureKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(error) => write!(f, "the handler returned an error: {error}"),
            Self::Panic(message) => write!(f, "the handler panicked: {message}"),
            Self::Timeout(limit) => write!(f, "the handler took longer than {limit:?}"),
            Self::Unreadable(error) => write!(f, "the event cannot be read: {}", error.reason()),
            Self::Interrupted => f.write_str("the dispatcher was shut down before it was finished"),
        }
    }
}

/// Reports a failure, to the log and to the hook. The message of a handler's error may quote the
/// event, and is for the hook alone.
pub(super) fn tell(failure: &Failure, hook: Option<&FailureHook>) {
    let kind = match &failure.kind {
        FailureKind::Error(_) => "error",
        FailureKind::Panic(_) => "panic",
        FailureKind::Timeout(_) => "timeout",
        FailureKind::Unreadable(_) => "unreadable",
        FailureKind::Interrupted => "interrupted",
    };
    let header = failure.event.header();
    tracing::error!(
        event_type = header.event_type,
        event_id = header.event_id,
        failure = kind,
        "an event was not handled",
    );
    if let Some(hook) = hook {
        hook(failure);
    }
}
