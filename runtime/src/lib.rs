//! The runtime of the crate `feishu-openapi`: all of it that is written by hand.
//!
//! A program depends on `feishu-openapi`, which re-exports everything here beside the endpoints of
//! the platform, and never names this crate.
//!
//! This room knows what an endpoint is ([`Endpoint`]), and none of the endpoints themselves. One
//! function sends every call: a request struct becomes a plain `Call` at once, and only the reading
//! of its response is generic.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod answer_head;
mod any_kind;
mod api_error;
mod auth_error;
mod authorized_sender;
mod base_url;
#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod body;
mod body_error;
mod builder;
mod builders;
mod call;
mod call_context;
mod client;
mod content;
mod data_offset;
mod decode_error;
mod options;
mod outcome;
mod request_error;
mod secrets;
mod sender;
mod sign_in;
mod token_flights;
mod token_manager;
mod user_tokens;
// Written by codegen: formatted as all of what it writes.
#[rustfmt::skip]
mod common_error;
mod convert;
mod download;
mod empty;
mod endpoint;
mod envelope;
mod error;
mod error_enum;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
mod exchange;
mod file_name;
mod file_part;
mod from_reply;
mod gateway_error;
mod identity;
#[doc(hidden)]
pub mod inspect;
mod json;
mod json_text;
mod message;
#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub mod mock;
mod multipart;
mod multipart_body;
#[doc(hidden)]
pub mod object;
mod observe;
mod open_enum;
mod paging;
#[doc(hidden)]
pub mod parts;
mod path;
mod query;
#[cfg(feature = "redis")]
mod redis_store;
mod reply;
mod request;
mod reqwest_transport;
mod retry;
mod timestamp;
mod token;
mod token_fetch;
mod token_store;
mod transport;
mod upload;
mod wire_body;
mod write;

pub use any_kind::AnyKind;
pub use api_error::{ApiError, FieldViolation};
pub use auth_error::{AuthError, StoreError};
pub use body::Body;
pub use body_error::BodyError;
pub use builder::{BuildError, ClientBuilder};
pub use client::Client;
pub use common_error::{COMMON_CODES, CommonError};
pub use convert::{from_http, to_http};
pub use decode_error::DecodeError;
pub use download::Download;
pub use empty::Empty;
pub use endpoint::{Endpoint, EndpointInfo, RateLimit, ResponseFormat, TokenKind};
pub use error::Error;
pub use error_enum::{ErrorFacts, ErrorKind, SubCodes};
pub use file_part::FilePart;
pub use from_reply::FromReply;
pub use gateway_error::GatewayError;
pub use http::{self, Method};
pub use json_text::JsonText;
pub use message::{
    MessageContent, Post, PostElement, ReceiveId, ReceivedContent, ReceivedElement, ReceivedPost,
};
pub use multipart::{FileValue, Multipart};
pub use object::Mismatch;
pub use observe::{RequestEvent, ResponseEvent};
pub use paging::{Listing, Paged, Paging};
pub use query::{Headers, Query, QueryValue};
#[cfg(feature = "redis")]
#[cfg_attr(docsrs, doc(cfg(feature = "redis")))]
pub use redis_store::RedisTokenStore;
pub use reply::Reply;
pub use request::Request;
pub use request_error::RequestError;
pub use reqwest::{NoProxy, Proxy};
pub use retry::RetryPolicy;
pub use secrecy::{ExposeSecret, SecretString};
pub use sign_in::{AuthorizeUrl, SignIn, SignedIn};
pub use timestamp::Timestamp;
pub use token_store::{MemoryTokenStore, StoredToken, TokenStore};
pub use transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
pub use upload::{BegunUpload, Upload, UploadError, UploadInParts};
pub use user_tokens::UserTokens;
pub use wire_body::{BoxError, WireBody};

#[doc(hidden)]
pub use content::Content;
#[doc(hidden)]
pub use error_enum::{Documented, Origin, kind_of, show_kind};
#[doc(hidden)]
pub use from_reply::{Read, read_file, read_value};
#[doc(hidden)]
pub use serde;
#[doc(hidden)]
pub use timestamp::Moment;
