//! What an object type without a name is called that several objects or endpoints hold: after what
//! it is, since the name of one of its places would be wrong at the others.
//!
//! It is called after the last words that all its fields' names share (`create_time_range` and
//! `update_time_range` hold a `TimeRange`), else, where it has two or three fields, after these
//! (`IdAndName`); texts by language are called `Translation`.

use std::collections::BTreeSet;

use super::collection::Collection;
use super::shapes::Shared;
use super::vague::names_a_type;
use crate::resolve::drafts::draft::DraftObject;
use crate::words::{camel, singular, words};

/// The most fields that an object type is called after.
const MOST_FIELDS: usize = 3;

/// Fields of a text that has its language beside it.
const LANGUAGE: &[&str] = &["lang", "language", "locale"];
const TEXT: &[&str] = &["content", "name", "text", "value"];

/// Languages that name a field with a text in them.
const LANGUAGES: &[&str] = &[
    "en", "en_us", "enus", "ja_jp", "jajp", "zh", "zh_cn", "zhcn",
];

/// The places that hold an object type.
pub(super) struct Owners<'a> {
    /// The objects that hold it, or the resources of endpoints that do.
    objects: BTreeSet<Owner<'a>>,
    /// The names of the fields that hold it, as words, those of lists in the singular.
    fields: BTreeSet<Vec<String>>,
}

/// What holds an object type.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Owner<'a> {
    /// The shape at this index.
    Shape(usize),
    /// Endpoints of a resource.
    Resource(&'a str),
}

impl<'a> Owners<'a> {
    /// The owners of an object type.
    pub(super) fn of(shape: &'a Shared, collection: &Collection) -> Self {
        let owner = |parent: Option<&str>| collection.shape_of.get(parent?);
        Self {
            objects: shape
                .places
                .iter()
                .map(|place| match owner(place.parent.as_deref()) {
                    Some(index) => Owner::Shape(*index),
                    None => Owner::Resource(&place.resource),
                })
                .collect(),
            fields: shape
                .places
                .iter()
                .map(|place| {
                    let words = words(&place.field);
                    if place.many {
                        self::words(&singular(&words.join("_")))
                    } else {
                        words
                    }
                })
                .collect(),
        }
    }

    /// What the object type is called after itself; `None` where it has one owner only, or
    /// nothing makes a name.
    pub(super) fn name(&self, object: &DraftObject) -> Option<String> {
        if self.objects.len() < 2 {
            return None;
        }
        let shared = self.shared_words().join("_");
        if names_a_type(&shared) {
            return Some(camel(&shared));
        }
        let mut fields: Vec<&str> = object.fields.iter().map(|field| &*field.name).collect();
        fields.sort_unstable();
        if is_translation(&fields) {
            return Some("Translation".to_owned());
        }
        let few = (2..=MOST_FIELDS).contains(&fields.len());
        few.then(|| {
            let names: Vec<String> = object.fields.iter().map(|own| camel(&own.name)).collect();
            names.join("And")
        })
    }

    /// The last words of the names of all fields that hold it.
    fn shared_words(&self) -> Vec<String> {
        let mut all = self.fields.iter();
        let mut shared = all.next().cloned().unwrap_or_default();
        for words in all {
            let pairs = shared.iter().rev().zip(words.iter().rev());
            let same = pairs.take_while(|(one, other)| one == other).count();
            shared.drain(..shared.len() - same);
        }
        shared
    }
}

/// Whether an object with these fields, in the order of the alphabet, holds texts by language.
fn is_translation(fields: &[&str]) -> bool {
    let lower: Vec<String> = fields.iter().map(|field| field.to_lowercase()).collect();
    let is_in = |field: &String, known: &[&str]| known.contains(&field.as_str());
    match lower.as_slice() {
        [one, other] if is_in(one, LANGUAGE) => is_in(other, TEXT),
        [one, other] if is_in(other, LANGUAGE) => is_in(one, TEXT),
        all => all.len() > 1 && all.iter().all(|field| is_in(field, LANGUAGES)),
    }
}
