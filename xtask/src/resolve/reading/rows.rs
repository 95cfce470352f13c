//! Rows of field tables with their type columns read.

use super::types::{self, ColumnType};
use crate::layout::RawField;

/// A row of a field table, its type column read.
#[derive(Debug, Clone)]
pub struct TypedRow {
    /// The row.
    pub field: RawField,
    /// The type column; `None` where the table has none.
    pub column: Option<ColumnType>,
}

impl From<RawField> for TypedRow {
    fn from(field: RawField) -> Self {
        let text = field.type_text.as_ref();
        Self {
            column: text.map(|written| types::read(&written.value)),
            field,
        }
    }
}

/// The rows of a table, their type columns read.
pub fn read_table(fields: Vec<RawField>) -> Vec<TypedRow> {
    fields.into_iter().map(TypedRow::from).collect()
}
