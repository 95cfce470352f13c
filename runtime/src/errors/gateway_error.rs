//! The kind of an error of an endpoint whose page lists no code.

use crate::{CommonError, ErrorFacts};

/// The kind of an error of an endpoint whose page lists no code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GatewayError {
    /// A code that the gateway sends on any endpoint.
    Common(CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

const NO_CODES: &[ErrorFacts] = &[];

crate::error_enum!(GatewayError: NO_CODES {});
