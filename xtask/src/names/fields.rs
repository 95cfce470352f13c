//! Names of the fields of one struct.

use std::collections::BTreeMap;

use super::distinct::{NamePriority, distinct};
use super::identifier::{Name, Style, name};
use super::lock::Member;
use crate::model::{Field, FieldPlace};

/// The order in which places name their fields: where two places have a field of one name, the
/// earlier one keeps it.
const ORDER: [FieldPlace; 5] = [
    FieldPlace::WholeBody,
    FieldPlace::Body,
    FieldPlace::Query,
    FieldPlace::Path,
    FieldPlace::Header,
];

/// The names of the fields of a shape or a response; `before` has the names that they had.
pub(super) fn of_shape(
    fields: &[Field],
    before: Option<&BTreeMap<String, Member>>,
) -> BTreeMap<String, Name> {
    let wanted = fields.iter().map(|field| (FieldPlace::Body, &*field.name));
    let names = of_places(wanted, &|_, wire| before.and_then(|own| own.get(wire)));
    names
        .into_iter()
        .map(|((_, wire), name)| (wire, name))
        .collect()
}

/// The names of the fields of one struct, by where they are sent and their name on the wire.
pub(super) fn of_places<'f, 'k>(
    fields: impl Iterator<Item = (FieldPlace, &'f str)>,
    before: &dyn Fn(FieldPlace, &str) -> Option<&'k Member>,
) -> BTreeMap<(FieldPlace, String), Name> {
    let wanted: BTreeMap<(FieldPlace, &str), NamePriority> = fields
        .map(|(place, wire)| {
            let wanted = match before(place, wire) {
                Some(member) => NamePriority::Kept(member.name.clone()),
                None => NamePriority::ByRule(name(wire, Style::Snake, "field")),
            };
            ((place, wire), wanted)
        })
        .collect();
    let mut taken: Vec<String> = Vec::new();
    let mut given = BTreeMap::new();
    for place in ORDER {
        let own = wanted
            .iter()
            .filter(|((at, _), _)| *at == place)
            .map(|((_, wire), wanted)| ((*wire).to_owned(), wanted.clone()));
        let kept_elsewhere = wanted
            .iter()
            .filter(|((at, _), wanted)| *at != place && matches!(wanted, NamePriority::Kept(_)))
            .map(|(_, wanted)| wanted.name().as_str());
        let reserved: Vec<&str> = taken
            .iter()
            .map(String::as_str)
            .chain(kept_elsewhere)
            .collect();
        let own = distinct(own, &reserved, |_| suffix(place).to_owned());
        taken.extend(own.values().map(|name| name.as_str().to_owned()));
        given.extend(own.into_iter().map(|(wire, name)| ((place, wire), name)));
    }
    given
}

/// What distinguishes a field from one of the same name elsewhere.
fn suffix(place: FieldPlace) -> &'static str {
    match place {
        FieldPlace::WholeBody | FieldPlace::Body => "_field",
        FieldPlace::Query => "_in_query",
        FieldPlace::Path => "_in_path",
        FieldPlace::Header => "_in_header",
    }
}
