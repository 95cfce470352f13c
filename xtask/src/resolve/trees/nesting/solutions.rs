//! The depths that pages draw, and the tables that they solve: the table that draws them, and the
//! same table on another page of the endpoint that lost them.

use std::collections::BTreeMap;

use super::Table;
use crate::diagnostics::Diagnostics;
use crate::layout::RawEndpoint;
use crate::model::HttpMethod;
use crate::resolve::reading::page::{Page, read_pages};
use crate::resolve::reading::urls::path_key;
use crate::resolve::trees::page_tables::PageTables;
use crate::resolve::trees::tree::{self, FieldTree};
use crate::resolve::trees::{distrust_impossible_depths, remove_separator_rows};

/// Depths by the tables that they solve. Tables that pages draw differently have none.
#[derive(Debug, Default)]
pub struct Solutions(BTreeMap<TableKey, Option<Vec<usize>>>);

/// What makes two tables of different pages the same.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct TableKey {
    method: HttpMethod,
    path: String,
    response: bool,
    names: Vec<String>,
}

impl Solutions {
    /// The depths that some pages draw.
    pub fn of(endpoints: Vec<RawEndpoint>) -> Self {
        let mut solutions = BTreeMap::new();
        for page in &readable_pages(endpoints) {
            for table in page.tables() {
                let Some(depths) = drawn(&table) else {
                    continue;
                };
                let known = solutions
                    .entry(TableKey::of(page, &table))
                    .or_insert_with(|| Some(depths.clone()));
                if known.as_ref() != Some(&depths) {
                    *known = None;
                }
            }
        }
        Self(solutions)
    }

    /// The depths of a table: those that it draws, or else those that another page has for it.
    pub(super) fn find(&self, page: &Page, table: &Table<'_>) -> Option<Vec<usize>> {
        drawn(table).or_else(|| self.0.get(&TableKey::of(page, table))?.clone())
    }
}

impl TableKey {
    fn of(page: &Page, table: &Table<'_>) -> Self {
        let rows = table.fields.iter();
        Self {
            method: page.raw.http_method.value,
            path: path_key(&page.url.path),
            response: table.response,
            names: rows.map(|row| row.field.name.value.clone()).collect(),
        }
    }
}

/// Pages as the stage that builds trees gets them.
pub(super) fn readable_pages(endpoints: Vec<RawEndpoint>) -> Vec<Page> {
    let mut pages = read_pages(endpoints, &mut Diagnostics::default());
    remove_separator_rows(&mut pages, &mut Diagnostics::default());
    distrust_impossible_depths(&mut pages);
    pages
}

/// The depths that a table draws; `None` where it lost them.
fn drawn(table: &Table<'_>) -> Option<Vec<usize>> {
    tree::has_depths(table.fields).then(|| {
        let fields = table.fields.to_vec();
        let trees = tree::from_depths(fields, table.source, &mut Diagnostics::default());
        let mut depths = Vec::new();
        collect_depths(&trees, 0, &mut depths);
        depths
    })
}

fn collect_depths(trees: &[FieldTree], depth: usize, depths: &mut Vec<usize>) {
    for tree in trees {
        depths.push(depth);
        collect_depths(&tree.children, depth + 1, depths);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::fixtures::{endpoint, rows};

    fn page(url: &str, table: &str) -> RawEndpoint {
        let mut raw = endpoint("POST", url);
        raw.request_fields = rows(table);
        raw
    }

    fn without_depths(mut raw: RawEndpoint) -> RawEndpoint {
        raw.request_fields
            .iter_mut()
            .for_each(|row| row.depth = None);
        raw
    }

    const OWNER: &str = "owner object\n  id string\nid string";

    #[test]
    fn a_table_that_lost_its_depths_has_those_of_another_page() {
        let solutions = Solutions::of(vec![page("/open-apis/a/v1/things/:id", OWNER)]);
        let find = |raw| {
            let pages = readable_pages(vec![without_depths(raw)]);
            solutions.find(&pages[0], &pages[0].tables()[0])
        };
        let same = page("/open-apis/a/v1/things/:thing_id", OWNER);
        assert_eq!(find(same), Some(vec![0, 1, 0]));
        assert_eq!(find(page("/open-apis/a/v1/parts/:id", OWNER)), None);
        let longer = page(
            "/open-apis/a/v1/things/:id",
            &format!("{OWNER}\nname string"),
        );
        assert_eq!(find(longer), None);
    }

    #[test]
    fn what_pages_draw_differently_solves_nothing() {
        let tables = ["  name string", "name string"];
        let tables = tables.map(|last| format!("owner object\n  id string\n{last}"));
        let pages = tables.map(|table| page("/open-apis/a/v1/things", &table));
        let lost = readable_pages(vec![without_depths(pages[0].clone())]);
        let solutions = Solutions::of(pages.into());
        assert_eq!(solutions.find(&lost[0], &lost[0].tables()[0]), None);
    }
}
