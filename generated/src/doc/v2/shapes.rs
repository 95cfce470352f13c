// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `sheetId`, `title`, `index`, `rowCount`, `columnCount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetMetaSheet {
    /// The sheet.
    pub sheet_id: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The place of the sheet.
    pub index: Option<i64>,
    /// How many rows there are.
    pub row_count: Option<i64>,
    /// How many columns there are.
    pub column_count: Option<i64>,
}

crate::object!(SheetMetaSheet {
    sheet_id "sheetId", title "title", index "index", row_count "rowCount",
    column_count "columnCount"
});
