//! The trees of all tables of all pages.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::nesting::{self, Table};
use super::tree::FieldTree;
use crate::diagnostics::Diagnostics;
use crate::resolve::reading::page::Page;
use crate::resolve::reading::rows::TypedRow;

/// A page with its tables as trees.
#[derive(Debug)]
pub(crate) struct PageTrees {
    /// The page.
    pub(crate) page: Page,
    /// The request body.
    pub(crate) request: Vec<FieldTree>,
    /// The response; `None` where the page has no table of it.
    pub(crate) response: Option<Vec<FieldTree>>,
    /// Types that the page spells out apart from the tables, by name.
    pub(crate) named: Vec<(String, Vec<FieldTree>)>,
}

/// Builds the trees of all tables. Those of one service are read together, since each table helps
/// to read the others.
pub(crate) fn build_trees(pages: Vec<Page>, diagnostics: &mut Diagnostics) -> Vec<PageTrees> {
    let services: Vec<Vec<Page>> = by_service(pages).into_values().collect();
    let built: Vec<_> = services.into_par_iter().map(build_service).collect();
    let mut all = Vec::new();
    for (trees, reported) in built {
        all.extend(trees);
        diagnostics.extend(reported);
    }
    all
}

/// The pages of each service, by its name.
pub(super) fn by_service(pages: Vec<Page>) -> BTreeMap<String, Vec<Page>> {
    let mut services: BTreeMap<String, Vec<Page>> = BTreeMap::new();
    for page in pages {
        let service = page.url.static_segments().find(|part| *part != "open-apis");
        let service = service.unwrap_or_default().to_owned();
        services.entry(service).or_default().push(page);
    }
    services
}

fn build_service(pages: Vec<Page>) -> (Vec<PageTrees>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let tables: Vec<Table<'_>> = pages.iter().flat_map(Page::tables).collect();
    let mut trees = nesting::recover(&tables, &mut diagnostics).into_iter();
    let pages = pages.into_iter();
    let built = pages.map(|page| PageTrees::take(page, &mut trees));
    (built.collect(), diagnostics)
}

impl PageTrees {
    /// Takes the trees of the page's tables, in the order of [`Page::tables`].
    fn take(page: Page, trees: &mut impl Iterator<Item = Vec<FieldTree>>) -> Self {
        let mut next = || trees.next().unwrap_or_default();
        Self {
            request: next(),
            response: page.response.as_ref().map(|_| next()),
            named: page
                .named
                .iter()
                .map(|(name, _)| (name.clone(), next()))
                .collect(),
            page,
        }
    }
}

impl Page {
    /// The tables: the request, the response if there is one, the named types.
    pub(super) fn tables(&self) -> Vec<Table<'_>> {
        let table = |fields, examples, response| Table {
            fields,
            examples,
            response,
            source: &self.raw.source,
        };
        let mut tables = vec![table(
            self.request.as_slice(),
            self.request_examples.as_slice(),
            false,
        )];
        if let Some(rows) = &self.response {
            tables.push(table(rows, &self.response_examples, true));
        }
        for (_, rows) in &self.named {
            tables.push(table(rows, &[], false));
        }
        tables
    }

    /// The rows of those tables, to be changed.
    pub(super) fn tables_mut(&mut self) -> impl Iterator<Item = &mut Vec<TypedRow>> {
        let named = self.named.iter_mut().map(|(_, rows)| rows);
        let first = [Some(&mut self.request), self.response.as_mut()];
        first.into_iter().flatten().chain(named)
    }
}

#[cfg(test)]
mod tests {
    use crate::resolve::fixtures::{body_drawn, endpoint, model, rows};

    #[test]
    fn tables_without_depths_are_read_all_the_same() {
        let mut raw = endpoint("POST", "/open-apis/a/v1/things");
        raw.request_fields = rows("id string\nowner user\n  name string");
        for field in &mut raw.request_fields {
            field.depth = None;
        }
        let (model, _) = model(vec![raw]);
        assert_eq!(
            body_drawn(&model),
            "id:string owner:User; User(name:string)"
        );
    }
}
