//! Where the fields of a request are.

use serde::{Deserialize, Serialize};

/// Where a field of a request is sent. The order is that of the parameters of constructors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldPlace {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// As a field of the body.
    Body,
    /// As the body itself, which is no object with documented fields.
    WholeBody,
}
