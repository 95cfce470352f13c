// Written by `cargo xtask codegen`; do not edit.

//! `sheets.v3`: 27 endpoints.

mod spreadsheet;
mod spreadsheet_sheet;
mod spreadsheet_sheet_filter;
mod spreadsheet_sheet_filter_view;
mod spreadsheet_sheet_filter_view_condition;
mod spreadsheet_sheet_float_image;
mod shapes;
mod enumerations;
mod codes;
pub use spreadsheet::*;
pub use spreadsheet_sheet::*;
pub use spreadsheet_sheet_filter::*;
pub use spreadsheet_sheet_filter_view::*;
pub use spreadsheet_sheet_filter_view_condition::*;
pub use spreadsheet_sheet_float_image::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
