// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `addEditors`, `delEditors`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AddEditorsAndDelEditors {
    /// Who may edit it from now on.
    pub add_editors: Option<Vec<MemberTypeAndMemberId>>,
    /// Who may no longer edit it.
    pub del_editors: Option<Vec<MemberTypeAndMemberId>>,
}

crate::object_builder!(AddEditorsAndDelEditors {
    add_editors(impl IntoIterator<Item = impl Into<MemberTypeAndMemberId>>).into_iter().map(Into::into).collect(),
    del_editors(impl IntoIterator<Item = impl Into<MemberTypeAndMemberId>>).into_iter().map(Into::into).collect()
});
crate::object!(AddEditorsAndDelEditors { add_editors "addEditors", del_editors "delEditors" });

/// An object with `conditionValues`, `options`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DataValidation {
    /// The choices, up to 500 of up to 100 characters each, without commas. Example: `["2","89","3","2"]`.
    pub condition_values: Option<Vec<String>>,
    /// The settings of the drop-down list.
    pub options: Option<DataValidationOptions>,
}

crate::object_builder!(DataValidation {
    condition_values(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    condition_values(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    options(DataValidationOptions)
});
crate::object!(DataValidation { condition_values "conditionValues", options "options" });

/// An object with `multipleValues`, `highlightValidData`, `colors`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DataValidationOptions {
    /// Whether several choices can be taken; not where it is left out.
    pub multiple_values: Option<bool>,
    /// Whether choices have colors; not where it is left out.
    pub highlight_valid_data: Option<bool>,
    /// The colors of the choices in their order, `#fffd00` for example; needed where choices have colors. Example: `["#1FB6C1","#F006C2","#FB16C3","#FFB6C1"]`.
    pub colors: Option<Vec<String>>,
}

crate::object_builder!(DataValidationOptions {
    multiple_values(bool), highlight_valid_data(bool),
    colors(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(DataValidationOptions {
    multiple_values "multipleValues", highlight_valid_data "highlightValidData", colors "colors"
});

/// An object with `sheetId`, `majorDimension`, `startIndex`, `endIndex`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Dimension {
    /// The sheet.
    pub sheet_id: Option<String>,
    /// Whether it is about rows or columns.
    pub major_dimension: Option<MajorDimension>,
    /// The first row or column, counted from 1, but for inserting from 0.
    pub start_index: Option<i64>,
    /// The last row or column: counted from 1 and itself included, but for inserting counted from 0 and itself left out.
    pub end_index: Option<i64>,
}

crate::object_builder!(Dimension {
    sheet_id(impl Into<String>).into(), start_index(i64), end_index(i64);
    sheet_id(impl Into<String>).into(), major_dimension(impl Into<MajorDimension>).into(),
    start_index(i64), end_index(i64)
});
crate::object!(Dimension {
    sheet_id "sheetId", major_dimension "majorDimension", start_index "startIndex",
    end_index "endIndex"
});

/// An object with `memberType`, `memberId`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MemberTypeAndMemberId {
    /// Which kind of id stands for users.
    pub member_type: Option<MemberType>,
    /// The user, by the kind of id that `memberType` says.
    pub member_id: Option<String>,
}

crate::object_builder!(MemberTypeAndMemberId {
    member_type(impl Into<MemberType>).into(), member_id(impl Into<String>).into();
    member_type(impl Into<MemberType>).into(), member_id(impl Into<String>).into()
});
crate::object!(MemberTypeAndMemberId { member_type "memberType", member_id "memberId" });

/// An object with `protectId`, `dimension`, `editors`, `lockInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProtectedRangeBatchUpdateSpreadsheetRequestRequest {
    /// The protected range.
    pub protect_id: Option<String>,
    /// Which rows or columns it is about.
    pub dimension: Option<Dimension>,
    /// Who may edit it.
    pub editors: Option<Vec<AddEditorsAndDelEditors>>,
    /// A remark on the protection.
    pub lock_info: Option<String>,
}

crate::object_builder!(ProtectedRangeBatchUpdateSpreadsheetRequestRequest {
    protect_id(impl Into<String>).into();
    protect_id(impl Into<String>).into(), dimension(Dimension),
    editors(impl IntoIterator<Item = impl Into<AddEditorsAndDelEditors>>).into_iter().map(Into::into).collect(),
    lock_info(impl Into<String>).into()
});
crate::object!(ProtectedRangeBatchUpdateSpreadsheetRequestRequest {
    protect_id "protectId", dimension "dimension", editors "editors", lock_info "lockInfo"
});

/// An object with `properties`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AddSheet {
    /// The properties.
    pub properties: Option<SpreadsheetProperties>,
}

crate::object_builder!(AddSheet {
    properties(SpreadsheetProperties);
    properties(SpreadsheetProperties)
});
crate::object!(AddSheet { properties "properties" });

/// An object with `result`, `sheetId`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletedSheet {
    /// Whether it succeeded.
    pub result: Option<bool>,
    /// The sheet.
    pub sheet_id: Option<String>,
}

crate::object!(DeletedSheet { result "result", sheet_id "sheetId" });

/// An object with `addSheet`, `copySheet`, `deleteSheet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetsReply {
    /// The sheet to add, or that was added.
    pub add_sheet: Option<SpreadsheetAddSheet>,
    /// The sheet to copy, or the copy.
    pub copy_sheet: Option<SpreadsheetAddSheet>,
    /// The sheet to delete, or that was deleted.
    pub delete_sheet: Option<DeletedSheet>,
}

crate::object!(SheetsReply {
    add_sheet "addSheet", copy_sheet "copySheet", delete_sheet "deleteSheet"
});

/// An object with `addSheet`, `copySheet`, `deleteSheet`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SheetsChange {
    /// The sheet to add, or that was added.
    pub add_sheet: Option<AddSheet>,
    /// The sheet to copy, or the copy.
    pub copy_sheet: Option<SpreadsheetCopySheet>,
    /// The sheet to delete, or that was deleted.
    pub delete_sheet: Option<SpreadsheetDeleteSheet>,
}

crate::object_builder!(SheetsChange {
    add_sheet(AddSheet), copy_sheet(SpreadsheetCopySheet), delete_sheet(SpreadsheetDeleteSheet)
});
crate::object!(SheetsChange {
    add_sheet "addSheet", copy_sheet "copySheet", delete_sheet "deleteSheet"
});

/// An object with `dimension`, `editors`, `users`, `lockInfo`, `protectId`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetAddProtectedDimension {
    /// The rows or columns to protect.
    pub dimension: Option<Dimension>,
    /// Who may edit it, by their numbers in the old form.
    pub editors: Option<Vec<i64>>,
    /// Who may edit it, by the kind of id that the call uses.
    pub users: Option<Vec<String>>,
    /// A remark on the protection.
    pub lock_info: Option<String>,
    /// The protected range.
    pub protect_id: Option<String>,
}

crate::object_builder!(SpreadsheetAddProtectedDimension {
    dimension(Dimension);
    dimension(Dimension),
    editors(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect(),
    users(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    lock_info(impl Into<String>).into(), protect_id(impl Into<String>).into()
});
crate::object!(SpreadsheetAddProtectedDimension {
    dimension "dimension", editors "editors", users "users", lock_info "lockInfo",
    protect_id "protectId"
});

/// An object with `properties`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetAddSheet {
    /// The properties.
    pub properties: Option<SpreadsheetAddSheetProperties>,
}

crate::object!(SpreadsheetAddSheet { properties "properties" });

/// An object with `sheetId`, `title`, `index`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetAddSheetProperties {
    /// The sheet.
    pub sheet_id: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The place of the sheet, counted from 0.
    pub index: Option<i64>,
}

crate::object!(SpreadsheetAddSheetProperties { sheet_id "sheetId", title "title", index "index" });

/// An object with `ranges`, `rule_type`, `attrs`, `style`, `cf_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetConditionFormatConditionFormat {
    /// The ranges, each as `8fe9d6!A1:H14`, the sheet before its cells. Example: `["40a7b0!C3:C3"]`.
    pub ranges: Option<Vec<String>>,
    /// The kind of rule.
    pub rule_type: Option<RuleType>,
    /// What the rule compares with; left out for blanks and for unique or duplicate values.
    pub attrs: Option<Vec<SpreadsheetConditionFormatConditionFormatAttr>>,
    /// The style.
    pub style: Option<SpreadsheetConditionFormatConditionFormatStyle>,
    /// The conditional format.
    pub cf_id: Option<String>,
}

crate::object_builder!(SpreadsheetConditionFormatConditionFormat {
    ranges(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    rule_type(impl Into<RuleType>).into(),
    attrs(impl IntoIterator<Item = impl Into<SpreadsheetConditionFormatConditionFormatAttr>>).into_iter().map(Into::into).collect();
    ranges(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    rule_type(impl Into<RuleType>).into(),
    attrs(impl IntoIterator<Item = impl Into<SpreadsheetConditionFormatConditionFormatAttr>>).into_iter().map(Into::into).collect(),
    style(SpreadsheetConditionFormatConditionFormatStyle), cf_id(impl Into<String>).into()
});
crate::object!(SpreadsheetConditionFormatConditionFormat {
    ranges "ranges", rule_type "rule_type", attrs "attrs", style "style", cf_id "cf_id"
});

/// An object with `operator`, `time_period`, `formula`, `text`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetConditionFormatConditionFormatAttr {
    /// How values are compared.
    pub operator: Option<String>,
    /// The period; needed for that kind of rule.
    pub time_period: Option<TimePeriod>,
    /// The values or formulas to compare with; two for ranges, one for all else.
    pub formula: Option<Vec<String>>,
    /// The text that cells contain; needed for that kind of rule.
    pub text: Option<String>,
}

crate::object_builder!(SpreadsheetConditionFormatConditionFormatAttr {
    operator(impl Into<String>).into(), time_period(impl Into<TimePeriod>).into(),
    formula(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    text(impl Into<String>).into()
});
crate::object!(SpreadsheetConditionFormatConditionFormatAttr {
    operator "operator", time_period "time_period", formula "formula", text "text"
});

/// An object with `font`, `text_decoration`, `fore_color`, `back_color`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetConditionFormatConditionFormatStyle {
    /// The font.
    pub font: Option<SpreadsheetConditionFormatConditionFormatStyleFont>,
    /// Whether the text is underlined or struck through.
    pub text_decoration: Option<SpreadsheetConditionFormatTextDecoration>,
    /// The color of the text, `#faf1d1` for example.
    pub fore_color: Option<String>,
    /// The color of the background, `#faf1d1` for example.
    pub back_color: Option<String>,
}

crate::object_builder!(SpreadsheetConditionFormatConditionFormatStyle {
    font(SpreadsheetConditionFormatConditionFormatStyleFont),
    text_decoration(impl Into<SpreadsheetConditionFormatTextDecoration>).into(),
    fore_color(impl Into<String>).into(), back_color(impl Into<String>).into()
});
crate::object!(SpreadsheetConditionFormatConditionFormatStyle {
    font "font", text_decoration "text_decoration", fore_color "fore_color", back_color "back_color"
});

/// An object with `bold`, `italic`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetConditionFormatConditionFormatStyleFont {
    /// Whether the text is bold.
    pub bold: Option<bool>,
    /// Whether the text is italic.
    pub italic: Option<bool>,
}

crate::object_builder!(SpreadsheetConditionFormatConditionFormatStyleFont {
    bold(bool), italic(bool)
});
crate::object!(SpreadsheetConditionFormatConditionFormatStyleFont {
    bold "bold", italic "italic"
});

/// An object with `sheet_id`, `cf_id`, `res_code`, `res_msg`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetConditionFormatResponse {
    /// The sheet.
    pub sheet_id: Option<String>,
    /// The conditional format.
    pub cf_id: Option<String>,
    /// Whether it succeeded: 0, or an error code.
    pub res_code: Option<i64>,
    /// What became of it, in words.
    pub res_msg: Option<String>,
}

crate::object!(SpreadsheetConditionFormatResponse {
    sheet_id "sheet_id", cf_id "cf_id", res_code "res_code", res_msg "res_msg"
});

/// An object with `sheet_id`, `cf_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetConditionFormatSheetCfId {
    /// The sheet.
    pub sheet_id: Option<String>,
    /// The conditional format.
    pub cf_id: Option<String>,
}

crate::object_builder!(SpreadsheetConditionFormatSheetCfId {
    sheet_id(impl Into<String>).into(), cf_id(impl Into<String>).into()
});
crate::object!(SpreadsheetConditionFormatSheetCfId { sheet_id "sheet_id", cf_id "cf_id" });

/// An object with `sheet_id`, `condition_format`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetConditionFormatSheetConditionFormat {
    /// The sheet.
    pub sheet_id: Option<String>,
    /// The conditional format.
    pub condition_format: Option<SpreadsheetConditionFormatConditionFormat>,
}

crate::object_builder!(SpreadsheetConditionFormatSheetConditionFormat {
    sheet_id(impl Into<String>).into(), condition_format(SpreadsheetConditionFormatConditionFormat);
    sheet_id(impl Into<String>).into(), condition_format(SpreadsheetConditionFormatConditionFormat)
});
crate::object!(SpreadsheetConditionFormatSheetConditionFormat {
    sheet_id "sheet_id", condition_format "condition_format"
});

/// An object with `source`, `destination`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetCopySheet {
    /// The sheet to copy.
    pub source: Option<SpreadsheetDeleteSheet>,
    /// What the copy is like.
    pub destination: Option<SpreadsheetPropertyProperties>,
}

crate::object_builder!(SpreadsheetCopySheet {
    source(SpreadsheetDeleteSheet), destination(SpreadsheetPropertyProperties);
    source(SpreadsheetDeleteSheet), destination(SpreadsheetPropertyProperties)
});
crate::object!(SpreadsheetCopySheet { source "source", destination "destination" });

/// An object with `dataValidationId`, `dataValidationType`, `conditionValues`, `options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetDataValidationDataValidation {
    /// The drop-down list, by its id.
    pub data_validation_id: Option<i64>,
    /// The type of validation; always `list`.
    pub data_validation_type: Option<String>,
    /// The choices, up to 500 of up to 100 characters each, without commas.
    pub condition_values: Vec<String>,
    /// The settings of the drop-down list.
    pub options: Option<SpreadsheetDataValidationDataValidationOptions>,
}

crate::object!(SpreadsheetDataValidationDataValidation {
    data_validation_id "dataValidationId", data_validation_type "dataValidationType",
    condition_values "conditionValues", options "options"
});

/// An object with `multipleValues`, `highlightValidData`, `colorValueMap`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetDataValidationDataValidationOptions {
    /// Whether several choices can be taken; not where it is left out.
    pub multiple_values: Option<bool>,
    /// Whether choices have colors; not where it is left out.
    pub highlight_valid_data: Option<bool>,
    /// The colors of the choices.
    pub color_value_map: Option<std::collections::BTreeMap<String, String>>,
}

crate::object!(SpreadsheetDataValidationDataValidationOptions {
    multiple_values "multipleValues", highlight_valid_data "highlightValidData",
    color_value_map "colorValueMap"
});

/// An object with `range`, `dataValidationIds`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetDataValidationDataValidationRange {
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells.
    pub range: Option<String>,
    /// The drop-down lists, by their ids.
    pub data_validation_ids: Option<Vec<i64>>,
}

crate::object_builder!(SpreadsheetDataValidationDataValidationRange {
    range(impl Into<String>).into(),
    data_validation_ids(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect();
    range(impl Into<String>).into(),
    data_validation_ids(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect()
});
crate::object!(SpreadsheetDataValidationDataValidationRange {
    range "range", data_validation_ids "dataValidationIds"
});

/// An object with `range`, `msg`, `success`, `updatedCells`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetDataValidationRangeResult {
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells.
    pub range: Option<String>,
    /// What became of it, in words.
    pub msg: Option<String>,
    /// Whether it succeeded.
    pub success: Option<bool>,
    /// How many cells were changed.
    pub updated_cells: Option<i64>,
}

crate::object!(SpreadsheetDataValidationRangeResult {
    range "range", msg "msg", success "success", updated_cells "updatedCells"
});

/// An object with `sheetId`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetDeleteSheet {
    /// The sheet.
    pub sheet_id: Option<String>,
}

crate::object_builder!(SpreadsheetDeleteSheet {
    sheet_id(impl Into<String>).into();
    sheet_id(impl Into<String>).into()
});
crate::object!(SpreadsheetDeleteSheet { sheet_id "sheetId" });

/// An object with `sheetId`, `majorDimension`, `length`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetDimension {
    /// The sheet.
    pub sheet_id: Option<String>,
    /// Whether to add rows or columns.
    pub major_dimension: Option<MajorDimension>,
    /// How many rows or columns to add, up to 5,000.
    pub length: Option<i64>,
}

crate::object_builder!(SpreadsheetDimension {
    sheet_id(impl Into<String>).into(), major_dimension(impl Into<MajorDimension>).into(),
    length(i64);
    sheet_id(impl Into<String>).into(), major_dimension(impl Into<MajorDimension>).into(),
    length(i64)
});
crate::object!(SpreadsheetDimension {
    sheet_id "sheetId", major_dimension "majorDimension", length "length"
});

/// An object with `visible`, `fixedSize`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetDimensionRangeDimensionProperties {
    /// Whether the rows or columns are shown.
    pub visible: Option<bool>,
    /// The height of the rows or width of the columns, in pixels; 0 hides them.
    pub fixed_size: Option<i64>,
}

crate::object_builder!(SpreadsheetDimensionRangeDimensionProperties {
    visible(bool), fixed_size(i64)
});
crate::object!(SpreadsheetDimensionRangeDimensionProperties {
    visible "visible", fixed_size "fixedSize"
});

/// An object with `title`, `ownerUser`, `ownerUserID`, `sheetCount`, `revision`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetMetainfoProperties {
    /// The title.
    pub title: Option<String>,
    /// The owner, by a number; only where no kind of id was asked for.
    pub owner_user: Option<i64>,
    /// The owner, by the kind of id that the call uses.
    pub owner_user_id: Option<String>,
    /// How many sheets there are.
    pub sheet_count: Option<i64>,
    /// The number of the revision, counted from 0.
    pub revision: Option<i64>,
}

crate::object!(SpreadsheetMetainfoProperties {
    title "title", owner_user "ownerUser", owner_user_id "ownerUserID", sheet_count "sheetCount",
    revision "revision"
});

/// An object with `sheetId`, `title`, `index`, `rowCount`, `columnCount`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetMetainfoSheet {
    /// The sheet.
    pub sheet_id: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The place of the sheet, counted from 0.
    pub index: Option<i64>,
    /// How many rows there are.
    pub row_count: Option<i64>,
    /// How many columns there are.
    pub column_count: Option<i64>,
    /// Up to which row the sheet is frozen, counted from 1; 0 for none.
    pub frozen_row_count: Option<i64>,
    /// Up to which column the sheet is frozen, counted from 1; 0 for none.
    pub frozen_col_count: Option<i64>,
    /// The merged cells.
    pub merges: Vec<SpreadsheetMetainfoSheetMerge>,
    /// The protected ranges.
    pub protected_range: Vec<SpreadsheetReply>,
    /// What the sheet is where it is no table.
    pub block_info: Option<SpreadsheetMetainfoSheetBlockInfo>,
}

crate::object!(SpreadsheetMetainfoSheet {
    sheet_id "sheetId", title "title", index "index", row_count "rowCount",
    column_count "columnCount", frozen_row_count "frozenRowCount",
    frozen_col_count "frozenColCount", merges "merges", protected_range "protectedRange",
    block_info "blockInfo"
});

/// An object with `blockToken`, `blockType`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetMetainfoSheetBlockInfo {
    /// The token of the block.
    pub block_token: Option<String>,
    /// The type of the block.
    pub block_type: Option<String>,
}

crate::object!(SpreadsheetMetainfoSheetBlockInfo {
    block_token "blockToken", block_type "blockType"
});

/// An object with `startRowIndex`, `startColumnIndex`, `rowCount`, `columnCount`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetMetainfoSheetMerge {
    /// The first row, counted from 0.
    pub start_row_index: Option<i64>,
    /// The first column, counted from 0.
    pub start_column_index: Option<i64>,
    /// How many rows the merged cells cover.
    pub row_count: Option<i64>,
    /// How many columns the merged cells cover.
    pub column_count: Option<i64>,
}

crate::object!(SpreadsheetMetainfoSheetMerge {
    start_row_index "startRowIndex", start_column_index "startColumnIndex", row_count "rowCount",
    column_count "columnCount"
});

/// An object with `title`, `index`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetProperties {
    /// The title.
    pub title: Option<String>,
    /// The place of the new sheet, counted from 0, which is the default.
    pub index: Option<i64>,
}

crate::object_builder!(SpreadsheetProperties {
    title(impl Into<String>).into();
    title(impl Into<String>).into(), index(i64)
});
crate::object!(SpreadsheetProperties { title "title", index "index" });

/// An object with `title`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetPropertyProperties {
    /// The title of the spreadsheet, at most 100 characters long; of a copy, made from that of the source where it is left out.
    pub title: Option<String>,
}

crate::object_builder!(SpreadsheetPropertyProperties { title(impl Into<String>).into() });
crate::object!(SpreadsheetPropertyProperties { title "title" });

/// An object with `protectId`, `dimension`, `sheetId`, `lockInfo`, `editors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetProtectedRangeBatchGetProtectedRange {
    /// The protected range.
    pub protect_id: Option<String>,
    /// The rows or columns that are protected; empty where the whole sheet is.
    pub dimension: Option<Dimension>,
    /// The sheet.
    pub sheet_id: Option<String>,
    /// A remark on the protection.
    pub lock_info: Option<String>,
    /// Who may edit it.
    pub editors: Option<SpreadsheetProtectedRangeBatchGetProtectedRangeEditors>,
}

crate::object!(SpreadsheetProtectedRangeBatchGetProtectedRange {
    protect_id "protectId", dimension "dimension", sheet_id "sheetId", lock_info "lockInfo",
    editors "editors"
});

/// An object with `users`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetProtectedRangeBatchGetProtectedRangeEditors {
    /// Who may edit it.
    pub users: Vec<MemberTypeAndMemberId>,
}

crate::object!(SpreadsheetProtectedRangeBatchGetProtectedRangeEditors { users "users" });

/// An object with `protectId`, `sheetId`, `dimension`, `editors`, `lockInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetReply {
    /// The protected range.
    pub protect_id: Option<String>,
    /// The sheet.
    pub sheet_id: Option<String>,
    /// The rows or columns that are protected; empty where the whole sheet is.
    pub dimension: Option<Dimension>,
    /// Who may edit it.
    pub editors: Option<AddEditorsAndDelEditors>,
    /// A remark on the protection.
    pub lock_info: Option<String>,
}

crate::object!(SpreadsheetReply {
    protect_id "protectId", sheet_id "sheetId", dimension "dimension", editors "editors",
    lock_info "lockInfo"
});

/// An object with `updateSheet`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetRequest {
    /// The sheet to change, or that was changed.
    pub update_sheet: Option<UpdateSheet>,
}

crate::object_builder!(SpreadsheetRequest { update_sheet(UpdateSheet) });
crate::object!(SpreadsheetRequest { update_sheet "updateSheet" });

/// An object with `properties`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UpdateSheet {
    /// The properties.
    pub properties: Option<UpdateSheetProperties>,
}

crate::object_builder!(UpdateSheet {
    properties(UpdateSheetProperties);
    properties(UpdateSheetProperties)
});
crate::object!(UpdateSheet { properties "properties" });

/// An object with `sheetId`, `title`, `index`, `hidden`, `frozenRowCount`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UpdateSheetProperties {
    /// The sheet.
    pub sheet_id: Option<String>,
    /// The title of the sheet, at most 100 characters long and without `/ \ ? * [ ] :`.
    pub title: Option<String>,
    /// The place of the sheet, counted from 0.
    pub index: Option<i64>,
    /// Whether the sheet is hidden. Default: `false`.
    pub hidden: Option<bool>,
    /// Up to which row the sheet is frozen, counted from 1; 0 for none.
    pub frozen_row_count: Option<i64>,
    /// Up to which column the sheet is frozen, counted from 1; 0 for none.
    pub frozen_col_count: Option<i64>,
    /// How the sheet is protected.
    pub protect: Option<SheetProtection>,
}

crate::object_builder!(UpdateSheetProperties {
    sheet_id(impl Into<String>).into();
    sheet_id(impl Into<String>).into(), title(impl Into<String>).into(), index(i64), hidden(bool),
    frozen_row_count(i64), frozen_col_count(i64), protect(SheetProtection)
});
crate::object!(UpdateSheetProperties {
    sheet_id "sheetId", title "title", index "index", hidden "hidden",
    frozen_row_count "frozenRowCount", frozen_col_count "frozenColCount", protect "protect"
});

/// An object with `lock`, `lockInfo`, `userIDs`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SheetProtection {
    /// Whether the sheet is protected.
    pub lock: Option<Lock>,
    /// A remark on the protection.
    pub lock_info: Option<String>,
    /// Who may edit the sheet besides its owner and the caller, by the kind of id that the call uses.
    pub user_ids: Option<Vec<String>>,
}

crate::object_builder!(SheetProtection {
    lock(impl Into<Lock>).into();
    lock(impl Into<Lock>).into(), lock_info(impl Into<String>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(SheetProtection { lock "lock", lock_info "lockInfo", user_ids "userIDs" });

/// An object with `range`, `style`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetStyleAppendStyle {
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells.
    pub range: Option<String>,
    /// The style.
    pub style: Option<SpreadsheetStyleAppendStyleStyle>,
}

crate::object_builder!(SpreadsheetStyleAppendStyle {
    range(impl Into<String>).into(), style(SpreadsheetStyleAppendStyleStyle);
    range(impl Into<String>).into(), style(SpreadsheetStyleAppendStyleStyle)
});
crate::object!(SpreadsheetStyleAppendStyle { range "range", style "style" });

/// An object with `font`, `textDecoration`, `formatter`, `hAlign`, `vAlign`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetStyleAppendStyleStyle {
    /// The font.
    pub font: Option<SpreadsheetStyleAppendStyleStyleFont>,
    /// Whether the text is underlined or struck through.
    pub text_decoration: Option<TextDecoration>,
    /// How numbers are shown.
    pub formatter: Option<String>,
    /// Whether the text stands left, in the middle or right.
    pub h_align: Option<HAlign>,
    /// Whether the text stands at the top, in the middle or at the bottom.
    pub v_align: Option<VAlign>,
    /// The color of the text, as a hexadecimal code.
    pub fore_color: Option<String>,
    /// The color of the background, as a hexadecimal code.
    pub back_color: Option<String>,
    /// Which borders are drawn.
    pub border_type: Option<BorderType>,
    /// The color of the borders, as a hexadecimal code.
    pub border_color: Option<String>,
    /// Whether all formats are taken away first. Default: `false`.
    pub clean: Option<bool>,
}

crate::object_builder!(SpreadsheetStyleAppendStyleStyle {
    font(SpreadsheetStyleAppendStyleStyleFont), text_decoration(impl Into<TextDecoration>).into(),
    formatter(impl Into<String>).into(), h_align(impl Into<HAlign>).into(),
    v_align(impl Into<VAlign>).into(), fore_color(impl Into<String>).into(),
    back_color(impl Into<String>).into(), border_type(impl Into<BorderType>).into(),
    border_color(impl Into<String>).into(), clean(bool)
});
crate::object!(SpreadsheetStyleAppendStyleStyle {
    font "font", text_decoration "textDecoration", formatter "formatter", h_align "hAlign",
    v_align "vAlign", fore_color "foreColor", back_color "backColor", border_type "borderType",
    border_color "borderColor", clean "clean"
});

/// An object with `bold`, `italic`, `fontSize`, `clean`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetStyleAppendStyleStyleFont {
    /// Whether the text is bold. Default: `false`.
    pub bold: Option<bool>,
    /// Whether the text is italic. Default: `false`.
    pub italic: Option<bool>,
    /// The size of the text and the line spacing, `10pt/1.5` for example; 9 to 36 points, the spacing always 1.5.
    pub font_size: Option<String>,
    /// Whether all formats are taken away first. Default: `false`.
    pub clean: Option<bool>,
}

crate::object_builder!(SpreadsheetStyleAppendStyleStyleFont {
    bold(bool), italic(bool), font_size(impl Into<String>).into(), clean(bool)
});
crate::object!(SpreadsheetStyleAppendStyleStyleFont {
    bold "bold", italic "italic", font_size "fontSize", clean "clean"
});

/// An object with `ranges`, `style`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SpreadsheetStylesBatchUpdateData {
    /// The ranges, each as `8fe9d6!A1:H14`, the sheet before its cells.
    pub ranges: Option<Vec<String>>,
    /// The style.
    pub style: Option<SpreadsheetStyleAppendStyleStyle>,
}

crate::object_builder!(SpreadsheetStylesBatchUpdateData {
    ranges(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    style(SpreadsheetStyleAppendStyleStyle);
    ranges(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    style(SpreadsheetStyleAppendStyleStyle)
});
crate::object!(SpreadsheetStylesBatchUpdateData { ranges "ranges", style "style" });

/// An object with `revision`, `spreadsheetToken`, `updatedRange`, `updatedRows`, `updatedColumns`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetUpdates {
    /// The number of the revision, counted from 0.
    pub revision: Option<i64>,
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
    /// The range that was changed.
    pub updated_range: Option<String>,
    /// How many rows were changed.
    pub updated_rows: Option<i64>,
    /// How many columns were changed.
    pub updated_columns: Option<i64>,
    /// How many cells were changed.
    pub updated_cells: Option<i64>,
}

crate::object!(SpreadsheetUpdates {
    revision "revision", spreadsheet_token "spreadsheetToken", updated_range "updatedRange",
    updated_rows "updatedRows", updated_columns "updatedColumns", updated_cells "updatedCells"
});

/// An object with `majorDimension`, `range`, `revision`, `values`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetValueValueRange {
    /// In which order values come; always by rows.
    pub major_dimension: Option<String>,
    /// The range that was read; empty where it holds no data.
    pub range: Option<String>,
    /// The number of the revision, counted from 0.
    pub revision: Option<i64>,
    /// The values, row by row.
    pub values: Vec<Vec<serde_json::Value>>,
}

crate::object!(SpreadsheetValueValueRange {
    major_dimension "majorDimension", range "range", revision "revision", values "values"
});

/// An object with `range`, `values`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ValueRange {
    /// The range, as `8fe9d6!A1:H14`, the sheet before its cells. Example: `8fe9d6!A2:B5`.
    pub range: Option<String>,
    /// The values, row by row.
    pub values: Option<Vec<Vec<serde_json::Value>>>,
}

crate::object_builder!(ValueRange {
    range(impl Into<String>).into(),
    values(impl IntoIterator<Item = impl Into<Vec<serde_json::Value>>>).into_iter().map(Into::into).collect();
    range(impl Into<String>).into(),
    values(impl IntoIterator<Item = impl Into<Vec<serde_json::Value>>>).into_iter().map(Into::into).collect()
});
crate::object!(ValueRange { range "range", values "values" });
