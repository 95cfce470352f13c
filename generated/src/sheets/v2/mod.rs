// Written by `cargo xtask codegen`; do not edit.

//! `sheets.v2`: 34 endpoints.

mod import;
mod sheets;
mod spreadsheet;
mod spreadsheet_condition_format;
mod spreadsheet_data_validation;
mod spreadsheet_dimension_range;
mod spreadsheet_metainfo;
mod spreadsheet_property;
mod spreadsheet_protected_range_batch_del;
mod spreadsheet_protected_range_batch_get;
mod spreadsheet_style;
mod spreadsheet_styles_batch_update;
mod spreadsheet_unmerge_cell;
mod spreadsheet_value;
mod spreadsheet_values_batch_get;
mod shapes;
mod enumerations;
pub use import::*;
pub use sheets::*;
pub use spreadsheet::*;
pub use spreadsheet_condition_format::*;
pub use spreadsheet_data_validation::*;
pub use spreadsheet_dimension_range::*;
pub use spreadsheet_metainfo::*;
pub use spreadsheet_property::*;
pub use spreadsheet_protected_range_batch_del::*;
pub use spreadsheet_protected_range_batch_get::*;
pub use spreadsheet_style::*;
pub use spreadsheet_styles_batch_update::*;
pub use spreadsheet_unmerge_cell::*;
pub use spreadsheet_value::*;
pub use spreadsheet_values_batch_get::*;
pub use shapes::*;
pub use enumerations::*;
