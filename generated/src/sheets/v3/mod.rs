// Written by `cargo xtask codegen`; do not edit.

//! `sheets.v3`: 27 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateSpreadsheet`] | `POST /open-apis/sheets/v3/spreadsheets` | Creates an empty spreadsheet with a title, in a folder. |
//! | [`GetSpreadsheet`] | `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token` | Gets the title, the owner and the address of a spreadsheet. |
//! | [`PatchSpreadsheet`] | `PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token` | Changes the title of a spreadsheet. |
//! | [`FindSpreadsheetSheet`] | `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/find` | Finds cells in a range of a sheet; the range must lie within the sheet. |
//! | [`GetSpreadsheetSheet`] | `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id` | Gets a sheet: its title, place, size and whether it is hidden. |
//! | [`MoveDimensionSpreadsheetSheet`] | `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/move_dimension` | Moves rows or columns within a sheet; those at the target give way down or to the right. |
//! | [`QuerySpreadsheetSheet`] | `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/query` | Gets all sheets of a spreadsheet with their titles, places and sizes. |
//! | [`ReplaceSpreadsheetSheet`] | `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/replace` | Finds cells in a range of a sheet and replaces text in them, up to 5,000 cells at once. |
//! | [`CreateSpreadsheetSheetFilter`] | `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` | Gives a range of a sheet a filter with a first condition on a column. |
//! | [`DeleteSpreadsheetSheetFilter`] | `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` | Deletes the filter of a sheet. |
//! | [`GetSpreadsheetSheetFilter`] | `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` | Gets the filter of a sheet: its range, its conditions and the rows that it hides. |
//! | [`UpdateSpreadsheetSheetFilter`] | `PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter` | Changes the condition that the filter of a sheet puts on a column. |
//! | [`CreateSpreadsheetSheetFilterView`] | `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views` | Creates a filter view on a range of a sheet, which can have 150 of them. |
//! | [`DeleteSpreadsheetSheetFilterView`] | `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id` | Deletes a filter view. |
//! | [`GetSpreadsheetSheetFilterView`] | `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id` | Gets the name and the range of a filter view. |
//! | [`PatchSpreadsheetSheetFilterView`] | `PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id` | Changes the name or the range of a filter view. |
//! | [`QuerySpreadsheetSheetFilterView`] | `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/query` | Gets all filter views of a sheet with their names and ranges. |
//! | [`CreateSpreadsheetSheetFilterViewCondition`] | `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions` | Puts a condition on a column of a filter view. |
//! | [`DeleteSpreadsheetSheetFilterViewCondition`] | `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id` | Deletes all conditions on a column of a filter view. |
//! | [`GetSpreadsheetSheetFilterViewCondition`] | `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id` | Gets the condition on a column of a filter view. |
//! | [`QuerySpreadsheetSheetFilterViewCondition`] | `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/query` | Gets all conditions of a filter view. |
//! | [`UpdateSpreadsheetSheetFilterViewCondition`] | `PUT /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id` | Changes the condition on a column of a filter view. |
//! | [`CreateSpreadsheetSheetFloatImage`] | `POST /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images` | Puts an uploaded image above the cells of a sheet; a spreadsheet can have 4,000 different images. |
//! | [`DeleteSpreadsheetSheetFloatImage`] | `DELETE /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id` | Takes an image off a sheet. |
//! | [`GetSpreadsheetSheetFloatImage`] | `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id` | Gets the place and the size of an image on a sheet. |
//! | [`PatchSpreadsheetSheetFloatImage`] | `PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/:float_image_id` | Changes the place and the size of an image on a sheet; not the image itself. |
//! | [`QuerySpreadsheetSheetFloatImage`] | `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/float_images/query` | Gets all images on a sheet with their places and sizes. |

pub mod spreadsheet;
pub mod spreadsheet_sheet;
pub mod spreadsheet_sheet_filter;
pub mod spreadsheet_sheet_filter_view;
pub mod spreadsheet_sheet_filter_view_condition;
pub mod spreadsheet_sheet_float_image;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use spreadsheet::*;
#[doc(inline)]
pub use spreadsheet_sheet::*;
#[doc(inline)]
pub use spreadsheet_sheet_filter::*;
#[doc(inline)]
pub use spreadsheet_sheet_filter_view::*;
#[doc(inline)]
pub use spreadsheet_sheet_filter_view_condition::*;
#[doc(inline)]
pub use spreadsheet_sheet_float_image::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
