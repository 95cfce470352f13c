//! Reading what single texts of a page mean: URLs, types, examples, rate limits, error rows.

pub(crate) mod errors;
pub(crate) mod examples;
pub(crate) mod rate_limits;
pub(crate) mod types;
pub(crate) mod urls;
