//! The names that the types of a version can no longer have.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use super::distinct::NamePriority;
use super::identifier::Name;
use super::lock::keep::Kept;
use super::renames::Renames;

/// Types that generated code names without a path.
const RESERVED: &[&str] = &[
    "Body",
    "BodyError",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Endpoint",
    "EndpointInfo",
    "Eq",
    "Err",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Hash",
    "Headers",
    "Into",
    "IntoIterator",
    "Iterator",
    "Method",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Query",
    "ResponseFormat",
    "Result",
    "Self_",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "TokenKind",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Names that a type can no longer have.
pub(super) struct Taken<'a> {
    /// Given, or never to be given.
    names: BTreeSet<String>,
    /// Still to be given, but only to those who had them before.
    kept: BTreeSet<String>,
    /// Those that a maintainer chose.
    renames: &'a Renames<'a>,
}

impl<'a> Taken<'a> {
    /// Those of the language, and those that were given before.
    pub(super) fn new(kept: &Kept<'_>, renames: &'a Renames<'a>) -> Self {
        let endpoints = kept.endpoints.values();
        let of_endpoints = endpoints.flat_map(|own| {
            let sub_codes = own.sub_codes.as_ref().map(|own| &own.name);
            [&own.request, &own.response, &own.error]
                .into_iter()
                .chain(sub_codes)
        });
        let events = kept.events.values();
        let of_events = events.flat_map(|own| std::iter::once(&own.event).chain(&own.answer));
        let of_shapes = kept.shapes.values().map(|(name, _)| *name);
        let of_enumerations = kept.enumerations.values().map(|(name, _)| *name);
        let all = of_endpoints
            .chain(of_events)
            .chain(of_shapes)
            .chain(of_enumerations);
        Self {
            names: RESERVED.iter().map(|name| (*name).to_owned()).collect(),
            kept: all.map(|name| name.as_str().to_owned()).collect(),
            renames,
        }
    }
}

/// Gives names that are not taken, and takes them.
pub(super) fn given<K: Ord + Clone + Display>(
    wanted: impl Iterator<Item = (K, NamePriority)>,
    taken: &mut Taken<'_>,
    suffix: &str,
) -> BTreeMap<K, Name> {
    let wanted: Vec<(K, NamePriority)> = wanted.collect();
    let own: BTreeSet<&str> = wanted
        .iter()
        .filter(|(_, wanted)| wanted.is_kept())
        .map(|(_, wanted)| wanted.name().as_str())
        .collect();
    let of_others = taken.kept.iter().map(String::as_str);
    let of_others = of_others.filter(|name| !own.contains(name));
    let reserved: Vec<&str> = taken
        .names
        .iter()
        .map(String::as_str)
        .chain(of_others)
        .collect();
    let names = taken
        .renames
        .distinct(wanted.clone(), &reserved, |_| suffix.to_owned());
    taken
        .names
        .extend(names.values().map(|name| name.as_str().to_owned()));
    names
}
