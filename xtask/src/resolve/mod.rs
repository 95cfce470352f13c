//! From [`RawEndpoint`](crate::layout::RawEndpoint)s to the [`ApiModel`]: types, nesting, examples,
//! names, shared shapes, twins, overrides.
//!
//! Passes run in the order written in [`resolve`], one file each. This room knows what the
//! reference means and may know neither the syntax of Markdown nor Rust.

pub mod overrides;
pub mod tree;

use crate::diagnostics::Diagnostics;
use crate::layout::{RawEndpoint, RawError};
use crate::model::ApiModel;

pub use overrides::Overrides;

/// What was read from all pages, in the order of their paths.
#[derive(Debug, Clone, Default)]
pub struct RawApi {
    /// The endpoints.
    pub endpoints: Vec<RawEndpoint>,
    /// Rows of the pages of common codes.
    pub common_errors: Vec<RawError>,
}

/// Makes the model. The result does not depend on the order of the endpoints.
pub fn resolve(_raw: RawApi, _overrides: &Overrides, _diagnostics: &mut Diagnostics) -> ApiModel {
    ApiModel::default()
}
