//! Facts that differ, put together with what that does to Rust.

pub mod elements;
pub mod reasons;

use std::collections::{BTreeMap, BTreeSet};

use super::subjects::{self, Paired, Subject};
use super::surface::{self, Difference, Origin};
use super::{
    Action, Aspect, Change, Class, EndpointChanges, Moved, Report, RustChange, Side, Signature,
    SubjectKey, SubjectKind,
};
use crate::facts::{self, Area, Fact, FactPlace, Kind};
use elements::{Element, Elements};

/// Compares two sides.
pub fn compare(old: Side<'_>, new: Side<'_>) -> Report {
    let differences = surface::of(old.plan).differences(&surface::of(new.plan));
    let mut comparing = Comparing {
        rust: Rust::new(differences),
        changes: Vec::new(),
        endpoints: EndpointChanges::default(),
    };
    for pair in subjects::pair(old, new) {
        match pair {
            Paired {
                old: Some(old),
                new: Some(new),
            } => comparing.both(&old, &new),
            Paired {
                old: Some(gone), ..
            } => comparing.whole(&gone, Action::Removed),
            Paired {
                new: Some(come), ..
            } => comparing.whole(&come, Action::Added),
            Paired { .. } => {}
        }
    }
    comparing.remaining();
    Report::new(comparing.endpoints, comparing.changes)
}

/// The differences in Rust by where they come from, each reported once at least.
struct Rust {
    differences: Vec<Difference>,
    by_old: BTreeMap<SubjectKey, BTreeMap<FactPlace, Vec<usize>>>,
    by_new: BTreeMap<SubjectKey, BTreeMap<FactPlace, Vec<usize>>>,
    /// Those that were reported already.
    reported: BTreeSet<usize>,
}

impl Rust {
    fn new(differences: Vec<Difference>) -> Self {
        let mut rust = Self {
            differences,
            by_old: BTreeMap::new(),
            by_new: BTreeMap::new(),
            reported: BTreeSet::new(),
        };
        for (at, difference) in rust.differences.iter().enumerate() {
            let sides = [
                (&difference.old, &mut rust.by_old),
                (&difference.new, &mut rust.by_new),
            ];
            for (origin, by) in sides {
                if let Some(Origin { subject, place }) = origin {
                    let places = by.entry(subject.clone()).or_default();
                    places.entry(place.clone()).or_default().push(at);
                }
            }
        }
        rust
    }

    /// Takes what comes from a place.
    fn at(
        &mut self,
        old: Option<(&SubjectKey, &FactPlace)>,
        new: Option<(&SubjectKey, &FactPlace)>,
    ) -> Vec<RustChange> {
        let mut found = BTreeSet::new();
        for (by, wanted) in [(&self.by_old, old), (&self.by_new, new)] {
            let places = wanted.and_then(|(subject, place)| by.get(subject)?.get(place));
            let places = places.into_iter().flatten().copied();
            found.extend(places.filter(|at| !self.reported.contains(at)));
        }
        self.take(found)
    }

    /// Takes all that comes from a subject of one side.
    fn all_of(&mut self, subject: &SubjectKey, action: Action) -> Vec<RustChange> {
        let by = match action {
            Action::Added => &self.by_new,
            _ => &self.by_old,
        };
        let places = by.get(subject).into_iter().flat_map(BTreeMap::values);
        let found = places.flatten().copied();
        let found = found.filter(|at| !self.reported.contains(at)).collect();
        self.take(found)
    }

    /// Whether a subject's own type has another name now.
    fn has_other_type(&self, old: &SubjectKey, root: &FactPlace) -> bool {
        let at = self.by_old.get(old).and_then(|places| places.get(root));
        at.into_iter().flatten().any(|at| {
            let change = &self.differences[*at].change;
            change.is_type() && change.is.is_none()
        })
    }

    fn take(&mut self, found: BTreeSet<usize>) -> Vec<RustChange> {
        let changes = found.iter().map(|at| self.differences[*at].change.clone());
        let mut changes: Vec<RustChange> = changes.collect();
        changes.sort();
        self.reported.extend(found);
        changes
    }
}

struct Comparing {
    rust: Rust,
    changes: Vec<Change>,
    endpoints: EndpointChanges,
}

/// Whether a fact explains the differences in Rust that come from a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Explanation {
    /// None does yet.
    Missing,
    /// One does, and another one may explain them too.
    Shared,
    /// One does, and no other one may.
    Complete,
}

/// A change, before it is known what it does to users.
struct ReportedChange<'a> {
    subject: &'a SubjectKey,
    subject_was: Option<&'a SubjectKey>,
    place: FactPlace,
    action: Action,
    what: Aspect,
    old: Option<String>,
    new: Option<String>,
}

impl Comparing {
    fn report(&mut self, change: ReportedChange<'_>, kind: Option<Kind>, rust: Vec<RustChange>) {
        let is_whole = matches!(change.action, Action::Added | Action::Removed)
            && kind.is_none_or(elements::is_existence);
        let class = if rust.iter().any(|change| change.breaking) {
            Class::Breaking
        } else if !rust.is_empty()
            || kind.is_some_and(|kind| reasons::is_at_run_time(kind, change.subject.kind))
        {
            Class::Compatible
        } else {
            Class::Documentation
        };
        let reason = reasons::reason(class, is_whole, kind, change.action, &rust);
        self.changes.push(Change {
            subject: change.subject.clone(),
            subject_was: change
                .subject_was
                .filter(|was| *was != change.subject)
                .map(|was| was.name.clone()),
            place: change.place,
            action: change.action,
            what: change.what,
            old: change.old,
            new: change.new,
            class,
            reason,
            rust,
        });
    }

    /// A subject that came or went as a whole.
    fn whole(&mut self, subject: &Subject, action: Action) {
        let line = subject.line.clone();
        let shown = line
            .as_ref()
            .map(|line| format!("{} ({})", line.address, line.title));
        match action {
            Action::Added => self.endpoints.added.extend(line),
            _ => self.endpoints.removed.extend(line),
        }
        let rust = self.rust.all_of(&subject.key, action);
        let (old, new) = match action {
            Action::Added => (None, shown),
            _ => (shown, None),
        };
        let change = ReportedChange {
            subject: &subject.key,
            subject_was: None,
            place: FactPlace::root(root_area(subject.key.kind)),
            action,
            what: Aspect::Subject(subject.key.kind),
            old,
            new,
        };
        self.report(change, None, types(rust));
    }

    fn both(&mut self, old: &Subject, new: &Subject) {
        if let (Some(from), Some(to)) = (&old.line, &new.line)
            && (from.name != to.name || from.address != to.address)
        {
            self.endpoints.moved.push(Moved {
                from: from.clone(),
                to: to.clone(),
            });
        }
        self.renamed(old, new);
        let (was, is) = (Elements::of(&old.facts), Elements::of(&new.facts));
        let matched = elements::matched(&was, &is);
        for (from, to) in &matched {
            match (from, to) {
                (Some(from), Some(to)) => self.element(old, new, from, to),
                (Some(gone), None) => self.whole_element(old, new, gone, Action::Removed),
                (None, Some(come)) => self.whole_element(old, new, come, Action::Added),
                (None, None) => {}
            }
        }
    }

    /// A type with another name, and with it all that is in it.
    fn renamed(&mut self, old: &Subject, new: &Subject) {
        let place = FactPlace::root(root_area(new.key.kind));
        if !self.rust.has_other_type(&old.key, &place) {
            return;
        }
        let mut rust = types(self.rust.all_of(&old.key, Action::Removed));
        rust.extend(types(self.rust.all_of(&new.key, Action::Added)));
        let name = |subject: &Subject| match subject.key.kind {
            SubjectKind::Endpoint | SubjectKind::Event => {
                format!("{} in {}", subject.key.name, subject.module)
            }
            _ => subject.key.name.clone(),
        };
        let change = ReportedChange {
            subject: &new.key,
            subject_was: Some(&old.key),
            place,
            action: Action::Renamed,
            what: Aspect::Subject(new.key.kind),
            old: Some(name(old)),
            new: Some(name(new)),
        };
        self.report(change, Some(Kind::Name), rust);
    }

    fn whole_element(
        &mut self,
        old: &Subject,
        new: &Subject,
        element: &Element<'_>,
        action: Action,
    ) {
        let place = &element.place;
        let (shown, rust) = match action {
            Action::Added => {
                let rust = self.rust.at(None, Some((&new.key, place)));
                ((None, element.shown()), rust)
            }
            _ => {
                let rust = self.rust.at(Some((&old.key, place)), None);
                ((element.shown(), None), rust)
            }
        };
        let change = ReportedChange {
            subject: &new.key,
            subject_was: Some(&old.key),
            place: place.clone(),
            action,
            what: element.aspect(),
            old: shown.0,
            new: shown.1,
        };
        self.report(change, element.existence, rust);
    }

    /// A place that is there on both sides, under another name perhaps.
    fn element(&mut self, old: &Subject, new: &Subject, from: &Element<'_>, to: &Element<'_>) {
        let rust = self
            .rust
            .at(Some((&old.key, &from.place)), Some((&new.key, &to.place)));
        let mut explanation = Explanation::Missing;
        if from.place != to.place {
            explanation = Explanation::Complete;
            let change = ReportedChange {
                subject: &new.key,
                subject_was: Some(&old.key),
                place: to.place.clone(),
                action: Action::Renamed,
                what: to.aspect(),
                old: Some(from.name()),
                new: Some(to.name()),
            };
            self.report(change, to.existence, rust.clone());
        }
        let mut differing = fact_changes(from, to);
        differing.sort_by_key(|change| reasons::weight(change.kind));
        for change in differing {
            self.fact(old, new, change, &rust, &mut explanation);
        }
        if explanation == Explanation::Missing && !rust.is_empty() {
            self.unexplained(new, old, &to.place, rust);
        }
    }

    /// A fact that differs, with the differences in Rust where it is what explains them.
    fn fact(
        &mut self,
        old: &Subject,
        new: &Subject,
        change: FactChange,
        rust: &[RustChange],
        explanation: &mut Explanation,
    ) {
        let kind = change.kind;
        let explains = reasons::explains(kind)
            && match explanation {
                Explanation::Missing => true,
                Explanation::Shared => reasons::shares_explanation(kind),
                Explanation::Complete => false,
            };
        if explains && !rust.is_empty() {
            *explanation = if reasons::shares_explanation(kind) {
                Explanation::Shared
            } else {
                Explanation::Complete
            };
        }
        let reported = ReportedChange {
            subject: &new.key,
            subject_was: Some(&old.key),
            place: change.place,
            action: change.action,
            what: Aspect::Fact(kind),
            old: change.old,
            new: change.new,
        };
        let own = if explains { rust.to_vec() } else { Vec::new() };
        self.report(reported, Some(kind), own);
    }

    /// Rust that differs although no fact of the place does.
    fn unexplained(
        &mut self,
        new: &Subject,
        old: &Subject,
        place: &FactPlace,
        rust: Vec<RustChange>,
    ) {
        let change = ReportedChange {
            subject: &new.key,
            subject_was: Some(&old.key),
            place: place.clone(),
            action: Action::Changed,
            what: Aspect::Rust,
            old: shown_rust(&rust, |change| change.was.as_ref()),
            new: shown_rust(&rust, |change| change.is.as_ref()),
        };
        self.report(change, None, rust);
    }

    /// Reports the differences in Rust that no fact explains.
    fn remaining(&mut self) {
        let mut left: BTreeMap<(SubjectKey, FactPlace), BTreeSet<usize>> = BTreeMap::new();
        for (at, difference) in self.rust.differences.iter().enumerate() {
            let origin = difference.new.as_ref().or(difference.old.as_ref());
            if let Some(origin) = origin.filter(|_| !self.rust.reported.contains(&at)) {
                let key = (origin.subject.clone(), origin.place.clone());
                left.entry(key).or_default().insert(at);
            }
        }
        for ((subject, place), found) in left {
            let rust = self.rust.take(found);
            let change = ReportedChange {
                subject: &subject,
                subject_was: None,
                place,
                action: Action::Changed,
                what: Aspect::Rust,
                old: shown_rust(&rust, |change| change.was.as_ref()),
                new: shown_rust(&rust, |change| change.is.as_ref()),
            };
            self.report(change, None, rust);
        }
    }
}

fn types(changes: Vec<RustChange>) -> Vec<RustChange> {
    changes.into_iter().filter(RustChange::is_type).collect()
}

fn shown_rust(
    rust: &[RustChange],
    side: impl Fn(&RustChange) -> Option<&Signature>,
) -> Option<String> {
    let parts: Vec<String> = rust
        .iter()
        .filter_map(|change| Some(format!("{}: {}", change.item, side(change)?)))
        .collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

fn root_area(kind: SubjectKind) -> Area {
    match kind {
        SubjectKind::Shape => Area::Object,
        SubjectKind::Enumeration => Area::Values,
        SubjectKind::CommonErrors => Area::Error,
        SubjectKind::Event => Area::Event,
        SubjectKind::Service | SubjectKind::Version | SubjectKind::Endpoint => Area::Endpoint,
    }
}

/// A fact that differs.
struct FactChange {
    kind: Kind,
    place: FactPlace,
    action: Action,
    old: Option<String>,
    new: Option<String>,
}

/// The facts of a place that differ, without the one that it is there.
fn fact_changes(from: &Element<'_>, to: &Element<'_>) -> Vec<FactChange> {
    let facts = |element: &Element<'_>| -> Vec<Fact> {
        let own = element.facts.iter();
        let own = own.filter(|fact| Some(fact.kind) != element.existence);
        own.map(|fact| Fact {
            // Under another name it is the same place.
            place: to.renamed(element, &fact.place),
            ..(*fact).clone()
        })
        .collect()
    };
    let (was, is) = (facts(from), facts(to));
    let found = facts::compare(&was, &is);
    let change = |fact: &Fact, action, old: Option<&Fact>, new: Option<&Fact>| FactChange {
        kind: fact.kind,
        place: fact.place.clone(),
        action,
        old: old.map(|fact| fact.value.clone()),
        new: new.map(|fact| fact.value.clone()),
    };
    let changed = found.changed.iter().map(|(old, new)| {
        let action = match old.kind {
            Kind::Name | Kind::Endpoint => Action::Renamed,
            _ => Action::Changed,
        };
        change(old, action, Some(old), Some(new))
    });
    let gone = found.only_left.iter();
    let gone = gone.map(|fact| change(fact, Action::Removed, Some(fact), None));
    let come = found.only_right.iter().map(|fact| {
        let action = match fact.kind {
            Kind::Deprecated => Action::Deprecated,
            _ => Action::Added,
        };
        change(fact, action, None, Some(fact))
    });
    changed.chain(gone).chain(come).collect()
}
