//! Reading what single texts of a page mean: URLs, types, examples, rate limits, error rows.

pub(crate) mod error_tables;
pub(crate) mod event_page;
pub(crate) mod examples;
pub(crate) mod page;
pub(crate) mod rate_limits;
pub mod rows;
pub mod types;
pub(crate) mod urls;
