//! The hand-written half of the crate: how an endpoint, which is data, is sent and answered.
//!
//! Everything here is written once for all endpoints. It knows the traits that the generated
//! modules implement, and none of the endpoints themselves. One function sends every call: a
//! request struct becomes a plain `Call` at once, and only the reading of its response is
//! generic.

mod auth_error;
mod body;
mod builder;
mod call;
mod client;
mod convert;
mod data_place;
mod download;
mod endpoint;
mod envelope;
mod error;
mod error_enum;
mod exchange;
mod file_part;
mod from_reply;
mod identity;
mod mend;
mod multipart;
mod multipart_body;
mod observe;
mod open_enum;
mod paging;
mod path;
mod query;
#[cfg(feature = "redis")]
mod redis_store;
mod reply;
mod request;
mod reqwest_transport;
mod retry;
mod send;
mod token;
mod token_fetch;
mod token_store;
mod tokens;
mod transport;
mod wire_body;
mod write;

pub use auth_error::{AuthError, StoreError};
pub use body::{Body, BodyError};
pub use builder::{BuildError, ClientBuilder};
pub use client::Client;
pub use convert::{from_http, to_http};
pub use download::Download;
pub use endpoint::{Endpoint, EndpointInfo, ResponseFormat, TokenKind};
pub use error::{ApiError, DecodeError, Error, FieldViolation, RequestError};
pub(crate) use error_enum::error_enum;
pub use error_enum::{ErrorFacts, ErrorKind};
pub use file_part::FilePart;
pub use from_reply::FromReply;
pub use mend::Mismatch;
pub use multipart::{FileValue, Multipart};
pub use observe::{RequestEvent, ResponseEvent};
#[allow(unused_imports, reason = "only the service modules use it")]
pub(crate) use open_enum::open_enum;
pub use paging::{Listing, Paged, Paging};
pub use query::{Headers, Query, QueryValue};
#[cfg(feature = "redis")]
#[cfg_attr(docsrs, doc(cfg(feature = "redis")))]
pub use redis_store::RedisTokenStore;
pub use reply::Reply;
pub use request::Request;
pub use retry::RetryPolicy;
pub use token_fetch::UserTokens;
pub use token_store::{MemoryTokenStore, StoredToken, TokenStore};
pub use transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
pub use wire_body::{BoxError, WireBody};

#[doc(hidden)]
pub use error_enum::{facts_of, kind_of, say_kind};
#[doc(hidden)]
pub use open_enum::{LooseInteger, LooseText};
