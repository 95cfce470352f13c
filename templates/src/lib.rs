//! A typed client for the Feishu/Lark Open Platform.
//!
//! Every endpoint is a plain struct: made by `new` with what the endpoint requires, completed by
//! one chainable setter for each optional field, and sent by a [`Client`]. What comes back is a
//! typed response, or an [`Error`] whose kind is an enum of the very codes that the endpoint's
//! page documents.
//!
//! One feature a service (`calendar`, `im`, …), `full` for all of them. What a program does not
//! name, it does not compile.
//!
#![cfg_attr(docsrs, feature(doc_cfg))]

mod runtime;

mod common_error;

pub use common_error::CommonError;
pub use http::Method;
pub use runtime::*;

#[allow(unused_imports, reason = "only the service modules use them")]
pub(crate) use runtime::{error_enum, open_enum};

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub mod mock;

// @services
