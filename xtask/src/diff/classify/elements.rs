//! The facts of a subject by the thing that they are about: itself, a field, a code, a value.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::Aspect;
use crate::facts::{Area, Fact, FactPlace, Kind};
use crate::model::FieldPlace;

/// A thing that facts are about.
#[derive(Debug)]
pub struct Element<'a> {
    /// Where.
    pub place: FactPlace,
    /// The kind of the fact that it is there; none of what is always there.
    pub existence: Option<Kind>,
    /// The facts about it.
    pub facts: Vec<&'a Fact>,
}

/// The things of a subject in the order of its facts.
#[derive(Debug)]
pub struct Elements<'a> {
    list: Vec<Element<'a>>,
}

/// Whether a fact is that something is there.
pub fn is_existence(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Parameter | Kind::Field | Kind::Code | Kind::EnumValue
    )
}

impl<'a> Elements<'a> {
    /// Sorts facts by what they are about.
    pub fn of(facts: &'a [Fact]) -> Self {
        let mut list: Vec<Element<'a>> = Vec::new();
        let mut known: BTreeMap<FactPlace, usize> = BTreeMap::new();
        for fact in facts {
            let place = about(fact);
            let at = *known.entry(place.clone()).or_insert_with(|| {
                list.push(Element {
                    place,
                    existence: None,
                    facts: Vec::new(),
                });
                list.len() - 1
            });
            let element = &mut list[at];
            if is_existence(fact.kind) {
                element.existence = Some(fact.kind);
            }
            element.facts.push(fact);
        }
        Self { list }
    }
}

/// The place of what a fact is about.
fn about(fact: &Fact) -> FactPlace {
    let FactPlace { area, path } = &fact.place;
    let path = match area {
        Area::Endpoint => "",
        Area::Values => path,
        Area::Error => {
            let code = path.trim_start();
            let end = code
                .find(' ')
                .map_or(path.len(), |at| path.len() - code.len() + at);
            &path[..end]
        }
        _ => path.split(' ').next().unwrap_or_default(),
    };
    FactPlace {
        area: *area,
        path: path.to_owned(),
    }
}

impl Element<'_> {
    fn value(&self, kind: Kind) -> Option<&str> {
        let fact = self.facts.iter().find(|fact| fact.kind == kind);
        fact.map(|fact| fact.value.as_str())
    }

    /// What it is.
    pub fn aspect(&self) -> Aspect {
        let is_parameter = matches!(
            self.place.area,
            Area::Sent(FieldPlace::Header | FieldPlace::Path | FieldPlace::Query)
        );
        match self.existence {
            Some(kind) => Aspect::Fact(kind),
            None if is_parameter => Aspect::Fact(Kind::Parameter),
            None if self.place.path.is_empty() => Aspect::Area(self.place.area),
            None => Aspect::Fact(Kind::Field),
        }
    }

    /// Its name on the wire.
    pub fn name(&self) -> String {
        match self.existence.and_then(|kind| self.value(kind)) {
            Some(name) => name.to_owned(),
            None => self.place.to_string(),
        }
    }

    /// The facts about it, in short.
    pub fn shown(&self) -> Option<String> {
        let mut parts = Vec::new();
        parts.extend(self.value(Kind::Type).map(str::to_owned));
        match self.value(Kind::Required) {
            Some("true") => parts.push("required".to_owned()),
            Some(_) => parts.push("optional".to_owned()),
            None => {}
        }
        let words = [Kind::Message, Kind::Label];
        parts.extend(
            words
                .iter()
                .filter_map(|kind| self.value(*kind))
                .map(str::to_owned),
        );
        if parts.is_empty() {
            parts.extend(
                self.existence
                    .and_then(|kind| self.value(kind))
                    .map(str::to_owned),
            );
        }
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// A place within `other` as a place within this.
    pub fn renamed(&self, other: &Self, place: &FactPlace) -> FactPlace {
        match place.path.strip_prefix(&other.place.path) {
            Some(rest) => self.place.join(rest),
            None => place.clone(),
        }
    }

    /// Whether it is a field or parameter.
    fn is_member(&self) -> bool {
        matches!(self.existence, Some(Kind::Parameter | Kind::Field))
    }
}

/// Things of both sides: those at the same place, those renamed, those of one side alone.
pub fn matched<'e, 'a>(
    old: &'e Elements<'a>,
    new: &'e Elements<'a>,
) -> Vec<(Option<&'e Element<'a>>, Option<&'e Element<'a>>)> {
    let find = |elements: &'e Elements<'a>, place: &FactPlace| {
        elements.list.iter().find(|element| element.place == *place)
    };
    let renamed = renamed(old, new);
    let taken: BTreeSet<&FactPlace> = renamed.values().copied().collect();
    let mut pairs = Vec::new();
    for element in &old.list {
        let to = renamed.get(&element.place).copied();
        pairs.push((Some(element), find(new, to.unwrap_or(&element.place))));
    }
    for element in &new.list {
        if find(old, &element.place).is_none() && !taken.contains(&element.place) {
            pairs.push((None, Some(element)));
        }
    }
    // What is always there and has no facts on one side is compared with nothing.
    pairs
}

/// Fields that are called differently while type and place stayed: one that is gone and one that
/// came, after the same neighbour. Codes with another number and the same message are, too.
fn renamed<'e>(
    old: &'e Elements<'_>,
    new: &'e Elements<'_>,
) -> BTreeMap<&'e FactPlace, &'e FactPlace> {
    let mut found = BTreeMap::new();
    let places = |elements: &'e Elements<'_>| -> BTreeSet<&'e FactPlace> {
        elements.list.iter().map(|element| &element.place).collect()
    };
    let (was, is) = (places(old), places(new));
    let gone = signs(old, &is);
    let come = signs(new, &was);
    for (sign, places) in gone {
        if let ([from], Some([to])) = (places.as_slice(), come.get(&sign).map(Vec::as_slice)) {
            found.insert(*from, *to);
        }
    }
    found
}

/// What a thing that the other side has not is known by: area, neighbour, type.
fn signs<'e>(
    elements: &'e Elements<'_>,
    others: &BTreeSet<&FactPlace>,
) -> BTreeMap<(Area, Kind, String, String), Vec<&'e FactPlace>> {
    let mut signs: BTreeMap<_, Vec<&FactPlace>> = BTreeMap::new();
    let mut before: BTreeMap<Area, String> = BTreeMap::new();
    for element in &elements.list {
        let area = element.place.area;
        if others.contains(&element.place) {
            before.insert(area, element.place.path.clone());
            continue;
        }
        let neighbour = before.get(&area).cloned().unwrap_or_default();
        if let (true, Some(kind), Some(own)) = (
            element.is_member(),
            element.existence,
            element.value(Kind::Type),
        ) {
            let sign = (area, kind, neighbour, own.to_owned());
            signs.entry(sign).or_default().push(&element.place);
        } else if let (Some(Kind::Code), Some(message)) =
            (element.existence, element.value(Kind::Message))
        {
            let sign = (area, Kind::Code, String::new(), message.to_owned());
            signs.entry(sign).or_default().push(&element.place);
        }
    }
    signs
}
