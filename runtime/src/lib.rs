//! The runtime of the crate `feishu-openapi`: all of it that is written by hand.
//!
//! A program depends on `feishu-openapi`, which re-exports everything here beside the endpoints of
//! the platform, and never names this crate.
//!
//! This room knows what an endpoint is ([`Endpoint`]), and none of the endpoints themselves. One
//! function sends every call: a request struct becomes a plain `Call` at once, and only the reading
//! of its response is generic.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod answer;
#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod client;
mod endpoint;
mod errors;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
mod json;
mod message;
#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub mod mock;
#[doc(hidden)]
pub mod object;
mod secrets;
mod tokens;
mod values;
mod wire;

pub use answer::download::Download;
pub use answer::empty::Empty;
pub use answer::from_reply::FromReply;
pub use answer::reply::Reply;
pub use client::Client;
pub use client::builder::{BuildError, ClientBuilder};
pub use client::paging::{Listing, Paged, Paging};
pub use client::request::Request;
pub use client::sign_in::{AuthorizeUrl, SignIn, SignedIn};
pub use client::upload::{BegunUpload, Upload, UploadError, UploadInParts};
pub use endpoint::body::Body;
pub use endpoint::query::{Headers, Query, QueryValue};
pub use endpoint::{Endpoint, EndpointInfo, RateLimit, ResponseFormat, TokenKind};
pub use errors::any_kind::AnyKind;
pub use errors::api_error::{ApiError, FieldViolation};
pub use errors::auth_error::{AuthError, StoreError};
pub use errors::body_error::BodyError;
pub use errors::common_error::{COMMON_CODES, CommonError};
pub use errors::decode_error::DecodeError;
pub use errors::error::Error;
pub use errors::error_enum::{ErrorFacts, ErrorKind, SubCodes};
pub use errors::gateway_error::GatewayError;
pub use errors::request_error::RequestError;
pub use http::{self, Method};
pub use message::{
    MessageContent, Post, PostElement, ReceiveId, ReceivedContent, ReceivedElement, ReceivedPost,
};
pub use object::Mismatch;
pub use reqwest::{NoProxy, Proxy};
pub use secrecy::{ExposeSecret, SecretString};
#[cfg(feature = "redis")]
#[cfg_attr(docsrs, doc(cfg(feature = "redis")))]
pub use tokens::redis_store::RedisTokenStore;
pub use tokens::store::{MemoryTokenStore, StoredToken, TokenStore};
pub use tokens::user_tokens::UserTokens;
pub use values::json_text::JsonText;
pub use values::timestamp::Timestamp;
pub use wire::convert::{from_http, to_http};
pub use wire::file_part::FilePart;
pub use wire::multipart::{FileValue, Multipart};
pub use wire::observe::{RequestEvent, ResponseEvent};
pub use wire::retry::RetryPolicy;
pub use wire::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
pub use wire::wire_body::{BoxError, WireBody};

#[doc(hidden)]
pub use answer::content::Content;
#[doc(hidden)]
pub use answer::from_reply::{Read, read_file, read_value};
#[doc(hidden)]
pub use endpoint::{inspect, parts};
#[doc(hidden)]
pub use errors::error_enum::{Documented, Origin, kind_of, show_kind};
#[doc(hidden)]
pub use serde;
#[doc(hidden)]
pub use values::timestamp::Moment;
