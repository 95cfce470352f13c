//! The response of endpoints that answer with nothing but their success.

/// The response of an endpoint that answers with nothing but its success.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Empty {}

crate::object!(Empty {});
