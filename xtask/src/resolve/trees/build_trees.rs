//! The trees of all tables of all pages.

use std::collections::BTreeMap;

use super::nesting::{self, Table};
use super::page_tables::PageTables;
use super::tree::FieldTree;
use crate::diagnostics::Diagnostics;
use crate::parallel;
use crate::resolve::reading::event_page::EventPage;
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

/// An event's page with its tables as trees.
#[derive(Debug)]
pub(crate) struct EventTrees {
    /// The page.
    pub(crate) page: EventPage,
    /// The event; `None` where the page has no table of it.
    pub(crate) fields: Option<Vec<FieldTree>>,
    /// The answer; `None` where the page has no table of it.
    pub(crate) answer: Option<Vec<FieldTree>>,
}

/// All pages with their tables as trees.
#[derive(Debug, Default)]
pub(crate) struct AllTrees {
    /// The pages of endpoints.
    pub(crate) endpoints: Vec<PageTrees>,
    /// The pages of events.
    pub(crate) events: Vec<EventTrees>,
}

/// The pages of one service.
#[derive(Default)]
struct ServicePages {
    endpoints: Vec<Page>,
    events: Vec<EventPage>,
}

/// Builds the trees of all tables. Those of one service are read together, since each table helps
/// to read the others.
pub(crate) fn build_trees(
    pages: Vec<Page>,
    events: Vec<EventPage>,
    diagnostics: &mut Diagnostics,
) -> AllTrees {
    let mut services: BTreeMap<String, ServicePages> = BTreeMap::new();
    for (service, endpoints) in by_service(pages) {
        services.entry(service).or_default().endpoints = endpoints;
    }
    for (service, events) in by_service(events) {
        services.entry(service).or_default().events = events;
    }
    let services: Vec<ServicePages> = services.into_values().collect();
    let mut all = AllTrees::default();
    for trees in parallel::map(services, diagnostics, build_service) {
        all.endpoints.extend(trees.endpoints);
        all.events.extend(trees.events);
    }
    all
}

/// The pages of each service, by its name.
pub(super) fn by_service<P: PageTables>(pages: Vec<P>) -> BTreeMap<String, Vec<P>> {
    let mut services: BTreeMap<String, Vec<P>> = BTreeMap::new();
    for page in pages {
        services.entry(page.service()).or_default().push(page);
    }
    services
}

fn build_service(pages: ServicePages, diagnostics: &mut Diagnostics) -> AllTrees {
    let of_endpoints = pages.endpoints.iter().flat_map(Page::tables);
    let of_events = pages.events.iter().flat_map(EventPage::tables);
    let tables: Vec<Table<'_>> = of_endpoints.chain(of_events).collect();
    let mut trees = nesting::recover(&tables, diagnostics).into_iter();
    let endpoints = pages.endpoints.into_iter();
    let endpoints = endpoints
        .map(|page| PageTrees::take(page, &mut trees))
        .collect();
    let events = pages.events.into_iter();
    let events = events
        .map(|page| EventTrees::take(page, &mut trees))
        .collect();
    AllTrees { endpoints, events }
}

impl PageTrees {
    /// Takes the trees of the page's tables, in the order of [`PageTables::tables`].
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

impl EventTrees {
    /// Takes the trees of the page's tables, in the order of [`PageTables::tables`].
    fn take(page: EventPage, trees: &mut impl Iterator<Item = Vec<FieldTree>>) -> Self {
        let mut next = || trees.next().unwrap_or_default();
        Self {
            fields: page.fields.as_ref().map(|_| next()),
            answer: page.answer.as_ref().map(|_| next()),
            page,
        }
    }
}

impl Page {
    /// The rows of all tables, in the order of [`PageTables::tables`], to be changed.
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
