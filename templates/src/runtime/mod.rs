//! The hand-written half of the crate: how an endpoint, which is data, is sent and answered.
//!
//! Everything here is written once for all endpoints. It knows the traits that the generated
//! modules implement, and none of the endpoints themselves.

mod body;
mod endpoint;
mod error_enum;
mod file_part;
mod multipart;
mod open_enum;
mod query;

pub use body::{Body, BodyError};
pub use endpoint::{Endpoint, EndpointInfo, ResponseFormat, TokenKind};
pub(crate) use error_enum::error_enum;
pub use error_enum::{ErrorFacts, ErrorKind};
pub use file_part::FilePart;
pub use multipart::{FileValue, Multipart};
pub(crate) use open_enum::open_enum;
pub use query::{Headers, Query, QueryValue};

#[doc(hidden)]
pub use open_enum::{LooseInteger, LooseText};
