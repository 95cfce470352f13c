//! Tables whose depths cannot all be true.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::page_tables::PageTables;
use super::tree::{self, FieldTree};
use crate::diagnostics::Diagnostics;
use crate::resolve::reading::rows::TypedRow;
use crate::source::SourceFile;

/// Removes the depths from tables that have two fields of one name on one level: the page cannot
/// have drawn all levels.
pub(crate) fn distrust_impossible_depths(pages: &mut [impl PageTables]) {
    for page in pages {
        let source = page.source();
        for table in page.bodies_mut() {
            distrust(table, &source);
        }
    }
}

fn distrust(table: &mut [TypedRow], source: &Arc<SourceFile>) {
    if !tree::has_depths(table) {
        return;
    }
    let drawn = tree::from_depths(table.to_vec(), source, &mut Diagnostics::default());
    if repeats(&drawn) {
        for row in table {
            row.field.depth = None;
        }
    }
}

/// Whether a name comes twice on one level.
fn repeats(level: &[FieldTree]) -> bool {
    let mut names = BTreeSet::new();
    level
        .iter()
        .any(|tree| !names.insert(&tree.field.name.value) || repeats(&tree.children))
}

#[cfg(test)]
mod tests {
    use crate::resolve::fixtures::{body_drawn, endpoint, model, rows};

    #[test]
    fn depths_that_cannot_be_are_not_believed() {
        let mut raw = endpoint("POST", "/open-apis/a/v1/things");
        raw.request_fields = rows("id string\nowner user\nid string\nfriend user\nid string");
        let (model, _) = model(vec![raw]);
        assert_eq!(
            body_drawn(&model),
            "id:string owner:User friend:User; User(id:string)"
        );
    }
}
