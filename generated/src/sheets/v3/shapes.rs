// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Condition {
    /// What is filtered by: `multiValue`, `number`, `text`, `color`, or `clear` to take the condition away. Example: `text`.
    pub filter_type: Option<String>,
    /// How values are compared; depends on the type of filter. Example: `beginsWith`.
    pub compare_type: Option<String>,
    /// What values are compared with; depends on the type of filter. Example: `["a"]`.
    pub expected: Option<Vec<String>>,
}

crate::object_builder!(Condition {
    filter_type(impl Into<String>).into(),
    expected(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    filter_type(impl Into<String>).into(), compare_type(impl Into<String>).into(),
    expected(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(Condition {
    filter_type "filter_type", compare_type "compare_type", expected "expected"
});

/// The type `dimension` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Dimension {
    /// Whether it is about rows or columns. Example: `ROWS`.
    pub major_dimension: Option<MajorDimension>,
    /// The first row or column, counted from 0. Example: `0`.
    pub start_index: Option<i64>,
    /// The last row or column, counted from 0; itself included.
    pub end_index: Option<i64>,
}

crate::object_builder!(Dimension {
    major_dimension(impl Into<MajorDimension>).into(), start_index(i64), end_index(i64)
});
crate::object!(Dimension {
    major_dimension "major_dimension", start_index "start_index", end_index "end_index"
});

/// The type `filter_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterInfo {
    /// The column, by its letter.
    pub col: Option<String>,
    /// The conditions.
    pub conditions: Vec<Condition>,
}

crate::object!(FilterInfo { col "col", conditions "conditions" });

/// The type `filter_view` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterView {
    /// The filter view.
    pub filter_view_id: Option<String>,
    /// The name of the filter view, unique within the sheet and at most 100 characters long.
    pub filter_view_name: Option<String>,
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells.
    pub range: Option<String>,
}

crate::object!(FilterView {
    filter_view_id "filter_view_id", filter_view_name "filter_view_name", range "range"
});

/// The type `filter_view_condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterViewCondition {
    /// The column, by its letter.
    pub condition_id: Option<String>,
    /// What is filtered by: `multiValue`, `number`, `text` or `color`.
    pub filter_type: Option<String>,
    /// How values are compared; depends on the type of filter.
    pub compare_type: Option<String>,
    /// What values are compared with; depends on the type of filter.
    pub expected: Vec<String>,
}

crate::object!(FilterViewCondition {
    condition_id "condition_id", filter_type "filter_type", compare_type "compare_type",
    expected "expected"
});

/// The type `find_condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FindCondition {
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells. Example: `PNIfrm!A1:C5`.
    pub range: Option<String>,
    /// Whether upper and lower case are treated alike, despite the name; not where it is left out. Default: `false`. Example: `true`.
    pub match_case: Option<bool>,
    /// Whether the whole cell must match; not where it is left out. Default: `false`. Example: `false`.
    pub match_entire_cell: Option<bool>,
    /// Whether the text is a regular expression; not where it is left out. Default: `false`. Example: `false`.
    pub search_by_regex: Option<bool>,
    /// Whether formulas are searched instead of contents; not where it is left out. Default: `false`. Example: `false`.
    pub include_formulas: Option<bool>,
}

crate::object_builder!(FindCondition {
    range(impl Into<String>).into();
    range(impl Into<String>).into(), match_case(bool), match_entire_cell(bool),
    search_by_regex(bool), include_formulas(bool)
});
crate::object!(FindCondition {
    range "range", match_case "match_case", match_entire_cell "match_entire_cell",
    search_by_regex "search_by_regex", include_formulas "include_formulas"
});

/// The type `find_replace_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindReplaceResult {
    /// The cells without formulas that were found, `A1` for example.
    pub matched_cells: Vec<String>,
    /// The cells with formulas that were found, `B3` for example.
    pub matched_formula_cells: Vec<String>,
    /// How many rows match.
    pub rows_count: Option<i64>,
}

crate::object!(FindReplaceResult {
    matched_cells "matched_cells", matched_formula_cells "matched_formula_cells",
    rows_count "rows_count"
});

/// The type `float_image` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FloatImage {
    /// The image on the sheet, by its id of 10 letters and digits.
    pub float_image_id: Option<String>,
    /// The image file, as its upload named it.
    pub float_image_token: Option<String>,
    /// The cell that the image begins in, as `ahgsch!A1:A1`.
    pub range: Option<String>,
    /// The width, in pixels.
    pub width: Option<f64>,
    /// The height, in pixels.
    pub height: Option<f64>,
    /// How far right of the cell's left edge the image begins, in pixels; less than the cell's width.
    pub offset_x: Option<f64>,
    /// How far below the cell's top edge the image begins, in pixels; less than the cell's height.
    pub offset_y: Option<f64>,
}

crate::object!(FloatImage {
    float_image_id "float_image_id", float_image_token "float_image_token", range "range",
    width "width", height "height", offset_x "offset_x", offset_y "offset_y"
});

/// The type `grid_properties` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridProperties {
    /// How many rows are frozen.
    pub frozen_row_count: Option<i64>,
    /// How many columns are frozen.
    pub frozen_column_count: Option<i64>,
    /// How many rows there are.
    pub row_count: Option<i64>,
    /// How many columns there are.
    pub column_count: Option<i64>,
}

crate::object!(GridProperties {
    frozen_row_count "frozen_row_count", frozen_column_count "frozen_column_count",
    row_count "row_count", column_count "column_count"
});

/// The type `merge_range` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeRange {
    /// The first row, counted from 0.
    pub start_row_index: Option<i64>,
    /// The last row, counted from 0.
    pub end_row_index: Option<i64>,
    /// The first column, counted from 0.
    pub start_column_index: Option<i64>,
    /// The last column, counted from 0.
    pub end_column_index: Option<i64>,
}

crate::object!(MergeRange {
    start_row_index "start_row_index", end_row_index "end_row_index",
    start_column_index "start_column_index", end_column_index "end_column_index"
});

/// The type `sheet` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sheet {
    /// The sheet.
    pub sheet_id: Option<String>,
    /// The title of the sheet.
    pub title: Option<String>,
    /// The place of the sheet, counted from 0.
    pub index: Option<i64>,
    /// Whether the sheet is hidden.
    pub hidden: Option<bool>,
    /// The size of the sheet; only for sheets with cells.
    pub grid_properties: Option<GridProperties>,
    /// Whether the sheet is one with cells, `sheet`, a base, `bitable`, or something not supported.
    pub resource_type: Option<String>,
    /// The merged cells.
    pub merges: Vec<MergeRange>,
}

crate::object!(Sheet {
    sheet_id "sheet_id", title "title", index "index", hidden "hidden",
    grid_properties "grid_properties", resource_type "resource_type", merges "merges"
});

/// The type `sheet_filter_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetFilterInfo {
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells.
    pub range: Option<String>,
    /// The rows that the filter hides, counted from 1.
    pub filtered_out_rows: Vec<i64>,
    /// The conditions by column.
    pub filter_infos: Vec<FilterInfo>,
}

crate::object!(SheetFilterInfo {
    range "range", filtered_out_rows "filtered_out_rows", filter_infos "filter_infos"
});

/// The type `spreadsheet` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Spreadsheet {
    /// The title of the spreadsheet.
    pub title: Option<String>,
    /// The folder.
    pub folder_token: Option<String>,
    /// The address of the spreadsheet.
    pub url: Option<String>,
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
}

crate::object!(Spreadsheet {
    title "title", folder_token "folder_token", url "url", spreadsheet_token "spreadsheet_token"
});

/// The type `get_spreadsheet` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetGetSpreadsheet {
    /// The title of the spreadsheet.
    pub title: Option<String>,
    /// The owner, by the kind of id that the call uses.
    pub owner_id: Option<String>,
    /// The spreadsheet.
    pub token: Option<String>,
    /// The address of the spreadsheet.
    pub url: Option<String>,
}

crate::object!(SpreadsheetGetSpreadsheet {
    title "title", owner_id "owner_id", token "token", url "url"
});
