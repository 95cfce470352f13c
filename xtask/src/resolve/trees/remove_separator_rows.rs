//! Rows that only part a table into sections name no field.

use std::sync::Arc;

use super::page_tables::PageTables;
use crate::diagnostics::{Code, Diagnostics};
use crate::resolve::at::At;
use crate::resolve::reading::rows::TypedRow;
use crate::source::SourceFile;

/// Removes rows without a name from the tables of bodies. A first row without a name is the value
/// at the root, and stays.
pub(crate) fn remove_separator_rows(pages: &mut [impl PageTables], diagnostics: &mut Diagnostics) {
    for page in pages {
        let source = page.source();
        for table in page.bodies_mut() {
            remove_rows(table, &source, diagnostics);
        }
    }
}

fn remove_rows(table: &mut Vec<TypedRow>, source: &Arc<SourceFile>, diagnostics: &mut Diagnostics) {
    let mut is_first = true;
    table.retain(|TypedRow { field, .. }| {
        let is_named = field.name.value.chars().any(char::is_alphanumeric);
        let is_root = is_first && !field.name.value.trim().is_empty();
        is_first = false;
        if !is_named && !is_root {
            At::of(source, &field.name).report(
                diagnostics,
                Code::NotAField,
                format!("`{}` is no name", field.name.value),
                "the name of a field",
                "the row was left out",
            );
        }
        is_named || is_root
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::fixtures::{body_drawn, codes, endpoint, model, rows};

    #[test]
    fn rows_that_only_part_a_table_are_left_out() {
        let mut raw = endpoint("POST", "/open-apis/a/v1/things");
        raw.request_fields = rows("id string\n======== string\nage int");
        let (model, diagnostics) = model(vec![raw]);
        assert_eq!(body_drawn(&model), "id:string age:int");
        assert_eq!(codes(&diagnostics), [Code::NotAField]);
    }
}
