//! Which pages are resolved together.
//!
//! What a page has helps to read others of its service, and none of another. So the pages of a
//! service are a unit, with what maintainers correct of them: it is resolved in the same way whatever else
//! there is. Services are one unit where a page is of both, where they have an event of one
//! type, or where an override moves an endpoint from one to the other.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::official_names;
use super::overrides::Overrides;
use super::reading::event_page;
use super::reading::urls::Url;
use crate::layout::PageContent;
use crate::model::EventName;

/// What pages of one unit have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Label {
    /// They list codes that the gateway sends on any endpoint.
    CommonErrors,
    /// They are of this service, or have an event of this type.
    Name(String),
}

/// Pages that are resolved together, and the overrides that are about them.
#[derive(Debug, Default)]
pub struct Unit {
    /// The pages, by their places among all pages.
    pub pages: Vec<usize>,
    /// The overrides. Names that maintainers chose are not among them: nothing is resolved by those.
    pub overrides: Overrides,
}

/// What a page has in common with others of its unit; nothing for a page of which nothing is made.
pub fn labels(content: &PageContent) -> BTreeSet<Label> {
    match content {
        PageContent::Endpoint(endpoint) => {
            // One whose URL is on another host is left out, in whichever unit it is.
            let url = Url::parse(&endpoint.url.value).unwrap_or_default();
            let services = [url.service().to_owned(), official_names::service(&url)];
            services.map(Label::Name).into()
        }
        PageContent::Events(events) => {
            let names = events.iter().map(event_page::name);
            let labels = names.flat_map(|name: EventName| [name.service, name.event_type]);
            labels.map(Label::Name).collect()
        }
        PageContent::CommonErrors(_) => [Label::CommonErrors].into(),
        PageContent::NotAnEndpoint(_) => BTreeSet::new(),
    }
}

/// Parts pages, each of which has the labels given. Overrides that are about none of them are a unit without
/// pages.
pub fn units(pages: &[BTreeSet<Label>], overrides: &Overrides) -> Vec<Unit> {
    let groups = Groups::of(pages, overrides);
    // The first unit is for overrides of what is not there.
    let mut units: BTreeMap<Option<usize>, Unit> = BTreeMap::new();
    for (at, labels) in pages.iter().enumerate() {
        if let Some(group) = labels.first().and_then(|label| groups.find(label)) {
            units.entry(Some(group)).or_default().pages.push(at);
        }
    }
    for (key, entry) in &overrides.endpoint {
        let unit = units.entry(groups.about(key)).or_default();
        unit.overrides.endpoint.insert(key.clone(), entry.clone());
    }
    for (key, entry) in &overrides.event {
        let unit = units.entry(groups.about(key)).or_default();
        unit.overrides.event.insert(key.clone(), entry.clone());
    }
    for (key, entry) in &overrides.values {
        let unit = units.entry(groups.about(key)).or_default();
        unit.overrides.values.insert(key.clone(), entry.clone());
    }
    units.into_values().collect()
}

/// Labels, those of one unit in one group.
#[derive(Default)]
struct Groups {
    /// The place of each label.
    places: BTreeMap<Label, usize>,
    /// The place that each place is in a group with; that of the group is its own.
    parents: Vec<usize>,
}

impl Groups {
    fn of(pages: &[BTreeSet<Label>], overrides: &Overrides) -> Self {
        let mut groups = Self::default();
        for labels in pages {
            groups.join(labels.iter().cloned());
        }
        for (key, entry) in &overrides.endpoint {
            let moved_to = entry.value.official_name.as_ref();
            let service = moved_to.and_then(|name| name.split('.').next());
            let service = service.map(|service| Label::Name(service.to_owned()));
            groups.join(groups.known(key).into_iter().chain(service));
        }
        for key in overrides.event.keys().chain(overrides.values.keys()) {
            groups.join(groups.known(key));
        }
        groups
    }

    /// The labels that a key of an override may mean: what it begins with, up to any point in it.
    fn known(&self, key: &str) -> Vec<Label> {
        let ends = key.match_indices('.').map(|(at, _)| at).chain([key.len()]);
        let names = ends.map(|end| Label::Name(key[..end].to_owned()));
        names
            .filter(|name| self.places.contains_key(name))
            .collect()
    }

    /// The group that an override is about.
    fn about(&self, key: &str) -> Option<usize> {
        self.known(key).first().and_then(|label| self.find(label))
    }

    /// The group of a label.
    fn find(&self, label: &Label) -> Option<usize> {
        self.places.get(label).map(|place| self.group(*place))
    }

    fn group(&self, mut place: usize) -> usize {
        while self.parents[place] != place {
            place = self.parents[place];
        }
        place
    }

    /// Makes the groups of labels one.
    fn join(&mut self, labels: impl IntoIterator<Item = Label>) {
        let mut first = None;
        for label in labels {
            let new = self.parents.len();
            let place = *self.places.entry(label).or_insert(new);
            if place == new {
                self.parents.push(new);
            }
            let group = self.group(place);
            let into = *first.get_or_insert(group);
            self.parents[group] = into;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::RawService;
    use crate::resolve::fixtures::{endpoint, event};
    use crate::source::{Encoding, SourceFile};

    fn overrides(text: &str) -> Overrides {
        let source = SourceFile::new("overrides.toml", text.to_owned(), Encoding::Utf8);
        let mut overrides = Overrides::default();
        overrides.add(&source).unwrap();
        overrides
    }

    fn request(path: &str) -> PageContent {
        PageContent::Endpoint(Box::new(endpoint("POST", path)))
    }

    /// The pages of each unit, and the overrides of endpoints in it.
    fn parted(pages: &[PageContent], overrides: &Overrides) -> Vec<(Vec<usize>, Vec<String>)> {
        let pages: Vec<_> = pages.iter().map(labels).collect();
        let units = units(&pages, overrides).into_iter();
        let told = units.map(|unit| (unit.pages, unit.overrides.endpoint.into_keys().collect()));
        told.collect()
    }

    #[test]
    fn the_pages_of_a_service_are_a_unit_with_their_overrides() {
        let pages = [
            request("/open-apis/a/v1/things"),
            request("/open-apis/b/v1/things"),
            request("/open-apis/a/v2/others"),
            PageContent::Events(vec![event("b.thing.done_v1")]),
        ];
        let wanted = overrides(
            "[endpoint.\"a.v1.thing.create\"]\ndeprecated = true\n\
             [endpoint.\"gone.v1.thing.create\"]\ndeprecated = true\n",
        );
        let expected = [
            (vec![], vec!["gone.v1.thing.create".to_owned()]),
            (vec![0, 2], vec!["a.v1.thing.create".to_owned()]),
            (vec![1, 3], vec![]),
        ];
        assert_eq!(parted(&pages, &wanted), expected);
    }

    #[test]
    fn services_that_something_leads_between_are_one_unit() {
        let [a, b] = ["a", "b"].map(|name| request(&format!("/open-apis/{name}/v1/things")));
        let pages = [a, b];
        let none = Overrides::default();
        assert_eq!(parted(&pages, &none).len(), 2);
        let moved =
            overrides("[endpoint.\"a.v1.thing.create\"]\nofficial_name = \"b.v1.thing.make\"\n");
        assert_eq!(parted(&pages, &moved).len(), 1);
        let both = |event_types: [&str; 2]| {
            let services = ["a", "b"].into_iter().zip(event_types);
            let events = services.map(|(service, event_type)| {
                let mut raw = event(event_type);
                raw.service = Some(RawService {
                    service: service.to_owned(),
                    version: "v1".to_owned(),
                });
                PageContent::Events(vec![raw])
            });
            events.collect::<Vec<_>>()
        };
        assert_eq!(parted(&both(["thing_gone", "thing_lost"]), &none).len(), 2);
        assert_eq!(parted(&both(["thing_gone", "thing_gone"]), &none).len(), 1);
    }
}
