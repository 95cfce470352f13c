// Written by `cargo xtask codegen`; do not edit.

//! `sheets.v2`: 34 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetImportResult`] | `GET /open-apis/sheets/v2/import/result` | Gets whether a file has been imported as a spreadsheet; without a result after 30 minutes it has failed. Deprecated. |
//! | [`ImportSheets`] | `POST /open-apis/sheets/v2/import` | Starts to import an xlsx or csv file of up to 20 MB as a spreadsheet. Deprecated; superseded by a newer version. |
//! | [`CreateDataValidation`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation` | Gives cells a drop-down list, up to 5,000 rows and 100 columns at once; values that fit become choices. |
//! | [`AddDimensionRange`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/dimension_range` | Adds up to 5,000 empty rows or columns at the end of a sheet; not in between. |
//! | [`InsertDimensionRangeSpreadsheet`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range` | Inserts up to 5,000 empty rows or columns at a place of a sheet. |
//! | [`MergeCellsSpreadsheet`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells` | Merges cells of a sheet, up to 5,000 rows and 100 columns at once. |
//! | [`AddProtectedDimension`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension` | Protects rows or columns of a sheet, so that only some users can edit them; not single cells. |
//! | [`BatchUpdateProtectedRange`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update` | Changes up to 10 protected ranges: their rows or columns, editors and remarks. |
//! | [`BatchUpdateSheets`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update` | Adds, copies and deletes sheets of a spreadsheet; properties are changed with another call at the same address. |
//! | [`BatchUpdateSheetProperties`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update` | Changes sheets of a spreadsheet: title, place, and whether they are hidden, frozen or protected. |
//! | [`AppendSpreadsheetValues`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append` | Writes values into the first empty place of a range, up to 5,000 rows and 100 columns at once. |
//! | [`BatchUpdateSpreadsheetValues`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update` | Writes values into several ranges, over what is there; up to 5,000 rows and 100 columns at once. |
//! | [`WriteSpreadsheetImage`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image` | Writes an image into a single cell. |
//! | [`PrependSpreadsheetValues`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend` | Inserts rows above a range and writes values into them, up to 5,000 rows and 100 columns at once. |
//! | [`BatchCreateSpreadsheetConditionFormat`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_create` | Creates up to 10 conditional formats, on several sheets where wanted; a sheet can have 20. |
//! | [`BatchDeleteSpreadsheetConditionFormat`] | `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete` | Deletes up to 10 conditional formats, on several sheets where wanted. |
//! | [`BatchUpdateSpreadsheetConditionFormat`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update` | Replaces up to 10 conditional formats as a whole; what is left out is lost. |
//! | [`ListSpreadsheetConditionFormat`] | `GET /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats` | Gets the conditional formats of up to 10 sheets. |
//! | [`DeleteSpreadsheetDataValidation`] | `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation` | Takes drop-down lists off cells; their text stays. Deprecated and out of service since 20 September 2025. |
//! | [`GetSpreadsheetDataValidation`] | `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation` | Gets the drop-down lists of a range. Deprecated and out of service since 20 September 2025. |
//! | [`UpdateSpreadsheetDataValidation`] | `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId` | Changes the choices and the settings of a drop-down list, by the ranges it is on. |
//! | [`UpdateDatavalidationSpreadsheetDataValidation`] | `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId` | Changes a drop-down list by its id. Deprecated and out of service since 20 September 2025. |
//! | [`DeleteSpreadsheetDimensionRange`] | `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range` | Deletes up to 5,000 rows or columns of a sheet; one of each must stay. |
//! | [`UpdateSpreadsheetDimensionRange`] | `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range` | Hides or shows up to 5,000 rows or columns of a sheet, or sets their size. |
//! | [`GetSpreadsheetMetainfo`] | `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo` | Gets the title, the owner and the sheets of a spreadsheet. Deprecated. |
//! | [`UpdateSpreadsheetProperty`] | `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties` | Changes the title of a spreadsheet. Deprecated. |
//! | [`DeleteSpreadsheetProtectedRangeBatchDel`] | `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del` | Lifts the protection of up to 10 ranges. |
//! | [`BatchGetSpreadsheetProtectedRange`] | `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get` | Gets up to 5 protected ranges with their editors; not those that consist of several areas. |
//! | [`UpdateSpreadsheetStyle`] | `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style` | Sets the style of a range: font, background, borders and so on; up to 5,000 rows and 100 columns. |
//! | [`BatchUpdateSpreadsheetStyles`] | `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update` | Sets the styles of several ranges; where ranges overlap, the last style holds. |
//! | [`CreateSpreadsheetUnmergeCell`] | `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells` | Divides merged cells again, up to 5,000 rows and 100 columns at once. |
//! | [`GetSpreadsheetValue`] | `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range` | Reads the values of a range, up to 10 MB; results of array formulas and of other spreadsheets are left out. |
//! | [`UpdateSpreadsheetValue`] | `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values` | Writes values into a range, over what is there; up to 5,000 rows and 100 columns at once. |
//! | [`BatchGetSpreadsheetValues`] | `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get` | Reads the values of several ranges, up to 10 MB; results of array formulas and of other spreadsheets are left out. |

pub mod import;
pub mod sheets;
pub mod spreadsheet;
pub mod spreadsheet_condition_format;
pub mod spreadsheet_data_validation;
pub mod spreadsheet_dimension_range;
pub mod spreadsheet_metainfo;
pub mod spreadsheet_property;
pub mod spreadsheet_protected_range_batch_del;
pub mod spreadsheet_protected_range_batch_get;
pub mod spreadsheet_style;
pub mod spreadsheet_styles_batch_update;
pub mod spreadsheet_unmerge_cell;
pub mod spreadsheet_value;
pub mod spreadsheet_values_batch_get;
mod shapes;
mod enumerations;
#[doc(inline)]
pub use import::*;
#[doc(inline)]
pub use sheets::*;
#[doc(inline)]
pub use spreadsheet::*;
#[doc(inline)]
pub use spreadsheet_condition_format::*;
#[doc(inline)]
pub use spreadsheet_data_validation::*;
#[doc(inline)]
pub use spreadsheet_dimension_range::*;
#[doc(inline)]
pub use spreadsheet_metainfo::*;
#[doc(inline)]
pub use spreadsheet_property::*;
#[doc(inline)]
pub use spreadsheet_protected_range_batch_del::*;
#[doc(inline)]
pub use spreadsheet_protected_range_batch_get::*;
#[doc(inline)]
pub use spreadsheet_style::*;
#[doc(inline)]
pub use spreadsheet_styles_batch_update::*;
#[doc(inline)]
pub use spreadsheet_unmerge_cell::*;
#[doc(inline)]
pub use spreadsheet_value::*;
#[doc(inline)]
pub use spreadsheet_values_batch_get::*;
pub use shapes::*;
pub use enumerations::*;
