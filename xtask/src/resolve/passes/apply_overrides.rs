//! Laying overrides over the drafts.

mod idle;

use std::collections::BTreeMap;

use toml::Spanned;

use self::idle::Idle;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::model::{Composite, OfficialName, is_secret_name};
use crate::resolve::drafts::draft::{Draft, DraftEvent, DraftField, DraftType};
use crate::resolve::drafts::walk::{Part, RootMut};
use crate::resolve::drafts::{Drafts, Subject};
use crate::resolve::official_names::NameSource;
use crate::resolve::overrides::{
    EndpointOverride, EventOverride, FieldOverride, Overrides, place_of,
};
use crate::resolve::reading::types::{self, ColumnType};

/// The words of types that an override may give.
const TYPE_WORDS: [&str; 8] = [
    "string", "int", "float", "boolean", "file", "object", "any", "map",
];

/// Lays the overrides over the drafts. Those that find nothing to change are reported.
pub(crate) fn apply_overrides(
    drafts: &mut Drafts,
    overrides: &Overrides,
    diagnostics: &mut Diagnostics,
) {
    for (name, entry) in &overrides.endpoint {
        let mut correction = Correction {
            name,
            place: &entry.place,
            diagnostics,
        };
        let mut endpoints = drafts.endpoints.iter_mut();
        match endpoints.find(|draft| draft.official_name() == *name) {
            Some(draft) => correction.apply(draft, &entry.value),
            None => {
                let known = drafts.endpoints.iter().map(Subject::official_name);
                correction.report_unknown("there is no such endpoint", known);
            }
        }
    }
    for (name, entry) in &overrides.event {
        let mut correction = Correction {
            name,
            place: &entry.place,
            diagnostics,
        };
        let mut events = drafts.events.iter_mut();
        match events.find(|draft| draft.official_name() == *name) {
            Some(draft) => correction.apply_to_event(draft, &entry.value),
            None => {
                let known = drafts.events.iter().map(Subject::official_name);
                correction.report_unknown("there is no such event", known);
            }
        }
    }
}

/// The overrides of one endpoint or event.
struct Correction<'a> {
    /// The official name that the file has.
    name: &'a str,
    /// Where it has it.
    place: &'a Location,
    diagnostics: &'a mut Diagnostics,
}

impl Correction<'_> {
    fn apply(&mut self, draft: &mut Draft, wanted: &EndpointOverride) {
        self.apply_deprecated(&mut draft.endpoint.deprecated, wanted.deprecated);
        for code in &wanted.ignore_codes {
            let before = draft.endpoint.errors.len();
            draft.endpoint.errors.retain(|error| error.code != *code);
            if draft.endpoint.errors.len() == before {
                let why = format!("the page does not list the code {code}");
                self.report_unused(&Idle::NotNeeded(why));
            }
        }
        self.apply_to_fields(draft, &wanted.field);
        for (name, composite) in &wanted.composites {
            if let Err(why) = compose(draft, name.get_ref(), *composite) {
                self.report_unused_field(name, &why.into());
            }
        }
        if let Some(official) = &wanted.official_name {
            match read_name(official) {
                Some(read) => {
                    draft.endpoint.name = read;
                    draft.name_source = NameSource::Page;
                }
                None => self.report_unused(&"the new name has other than four parts".into()),
            }
        }
    }

    fn apply_to_event(&mut self, draft: &mut DraftEvent, wanted: &EventOverride) {
        self.apply_deprecated(&mut draft.event.deprecated, wanted.deprecated);
        self.apply_to_fields(draft, &wanted.field);
        if let Some(identity) = &wanted.identity {
            let names: Vec<&str> = identity.split('.').collect();
            match field(&mut draft.fields, &names) {
                Ok(_) => {
                    draft.event.identity = names.into_iter().map(str::to_owned).collect();
                }
                Err(why) => self.report_unused(&why),
            }
        }
    }

    fn apply_deprecated(&mut self, deprecated: &mut bool, wanted: Option<bool>) {
        let Some(wanted) = wanted else {
            return;
        };
        if std::mem::replace(deprecated, wanted) == wanted {
            let why = "the page has `deprecated` so itself".to_owned();
            self.report_unused(&Idle::NotNeeded(why));
        }
    }

    fn apply_to_fields(
        &mut self,
        draft: &mut dyn Subject,
        wanted: &BTreeMap<Spanned<String>, FieldOverride>,
    ) {
        for (path, field) in wanted {
            if let Err(why) = apply_to_field(draft, path.get_ref(), field) {
                self.report_unused_field(path, &why);
            }
        }
    }

    /// Reports that nothing has the official name.
    fn report_unknown(&mut self, what: &'static str, known: impl Iterator<Item = String>) {
        let known: Vec<String> = known.collect();
        let why = Idle::not_there(what, self.name, known.iter().map(String::as_str));
        self.report_unused(&why);
    }

    fn report_unused(&mut self, why: &Idle) {
        let what = self.name.to_owned();
        self.report(&what, self.place.clone(), why);
    }

    fn report_unused_field(&mut self, path: &Spanned<String>, why: &Idle) {
        let place = place_of(path, &self.place.source);
        self.report(&format!("{}, {path}", self.name), place, why);
    }

    fn report(&mut self, what: &str, place: Location, idle: &Idle) {
        let why = idle.why();
        self.diagnostics.push(Diagnostic {
            code: Code::UnusedOverride,
            place: Some(place),
            found: format!("the override of {what} changes nothing: {why}"),
            expected: idle.expected(),
            action: idle.action().to_owned(),
        });
    }
}

/// Makes fields of the request one value.
fn compose(draft: &mut Draft, name: &str, composite: Composite) -> Result<(), &'static str> {
    let members = composite.members();
    let mut found = Vec::new();
    let tables = draft.tables().into_iter();
    for (part, fields) in tables.filter(|(part, _)| !part.is_received()) {
        for field in fields {
            if members.contains(&&*field.name) {
                found.push((part, field));
            } else if field.name == name {
                return Err("a field of the request is called so");
            }
        }
    }
    if found.len() != members.len() {
        return Err("the request does not have each of its fields once");
    }
    let is_given =
        |(part, field): &(Part, &DraftField)| *part == Part::Path || field.required == Some(true);
    if !found.iter().all(is_given) {
        return Err("not all of its fields are required");
    }
    let is_text = |kind: &DraftType| match kind {
        DraftType::Enumeration(found) => !found.integer,
        kind => *kind == DraftType::String,
    };
    if !found.iter().all(|(_, field)| is_text(&field.kind)) {
        return Err("not all of its fields are texts");
    }
    draft.endpoint.composites.insert(name.to_owned(), composite);
    Ok(())
}

fn read_name(text: &str) -> Option<OfficialName> {
    let parts: Vec<&str> = text.split('.').collect();
    let [service, version, resource, method] = parts.as_slice() else {
        return None;
    };
    let whole = parts.iter().all(|part| !part.is_empty());
    whole.then(|| OfficialName {
        service: (*service).to_owned(),
        version: (*version).to_owned(),
        resource: (*resource).to_owned(),
        method: (*method).to_owned(),
    })
}

fn apply_to_field(draft: &mut dyn Subject, path: &str, wanted: &FieldOverride) -> Result<(), Idle> {
    let (fields, names) = root(draft, path)?;
    let (level, at) = field(fields, &names)?;
    if wanted.remove {
        level.remove(at);
        return Ok(());
    }
    if change(&mut level[at], wanted)? {
        Ok(())
    } else {
        Err(Idle::NotNeeded("the page has it so itself".to_owned()))
    }
}

/// The level that names lead to, and where in it the field is.
fn field<'a>(
    fields: &'a mut Vec<DraftField>,
    names: &[&str],
) -> Result<(&'a mut Vec<DraftField>, usize), Idle> {
    let (last, outer) = names.split_last().ok_or("the path names no field")?;
    let mut level = fields;
    for name in outer {
        let at = position(level, name)?;
        level = object(&mut level[at].kind).ok_or("a field within it is no object")?;
    }
    let at = position(level, last)?;
    Ok((level, at))
}

fn position(level: &[DraftField], name: &str) -> Result<usize, Idle> {
    let at = level.iter().position(|field| field.name == name);
    at.ok_or_else(|| {
        let known = level.iter().map(|field| field.name.as_str());
        Idle::not_there("there is no such field", name, known)
    })
}

/// Changes a field as wanted, and returns whether it is another now.
fn change(field: &mut DraftField, wanted: &FieldOverride) -> Result<bool, Idle> {
    let mut changed = false;
    if let Some(name) = &wanted.name {
        changed |= std::mem::replace(&mut field.name, name.clone()) != *name;
    }
    if let Some(required) = wanted.required {
        changed |= field.required.replace(required) != Some(required);
    }
    if let Some(deprecated) = wanted.deprecated {
        changed |= std::mem::replace(&mut field.deprecated, deprecated) != deprecated;
    }
    if let Some(secret) = wanted.secret {
        changed |= is_secret_name(&field.name) != secret;
        field.secret = Some(secret);
    }
    if let Some(text) = &wanted.type_text {
        let kind = kind(&read_type(text)?, &field.kind).ok_or("the type is not known")?;
        changed |= field.kind != kind;
        field.kind = kind;
    }
    Ok(changed)
}

/// The type that an override gives, which is a word that is known to the letter.
fn read_type(text: &str) -> Result<ColumnType, Idle> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let mut words = words.filter(|word| !word.is_empty());
    match words.find(|word| !TYPE_WORDS.contains(word)) {
        Some(word) => Err(Idle::not_there("the type is not known", word, TYPE_WORDS)),
        None => Ok(types::read(text)),
    }
}

/// The fields that a path starts from, and the names that follow.
fn root<'a, 'p>(
    draft: &'a mut dyn Subject,
    path: &'p str,
) -> Result<(&'a mut Vec<DraftField>, Vec<&'p str>), Idle> {
    let mut names: Vec<&str> = path.split('.').collect();
    let word = names.remove(0);
    let parts = draft.parts_mut();
    let words: Vec<&str> = parts.iter().map(|(part, _)| part.word()).collect();
    let mut parts = parts.into_iter();
    let (part, root) = parts
        .find(|(part, _)| part.word() == word)
        .ok_or_else(|| Idle::not_there("there is no such part", word, words))?;
    if part == Part::ResponseData && names.first() == Some(&"data") {
        names.remove(0);
    }
    let fields = match root {
        RootMut::Fields(fields) => fields,
        RootMut::Value(value) => object(value).ok_or("the body is no object")?,
    };
    Ok((fields, names))
}

fn object(kind: &mut DraftType) -> Option<&mut Vec<DraftField>> {
    match kind.innermost_mut() {
        DraftType::Object(object) => Some(&mut object.fields),
        _ => None,
    }
}

/// The type that a text means; fields that the page documents stay in it.
fn kind(written: &ColumnType, known: &DraftType) -> Option<DraftType> {
    Some(match written {
        ColumnType::String => DraftType::String,
        ColumnType::Integer => DraftType::Integer,
        ColumnType::Number => DraftType::Number,
        ColumnType::Boolean => DraftType::Boolean,
        ColumnType::File => DraftType::File,
        ColumnType::Open | ColumnType::Any => DraftType::Any,
        ColumnType::Array(items) => kind(items, known)?.array(),
        ColumnType::Map(values) => DraftType::Map(Box::new(kind(values, known)?)),
        ColumnType::Object => match known.innermost() {
            object @ (DraftType::Object(_) | DraftType::Reference(_)) => object.clone(),
            _ => DraftType::OpenObject,
        },
        ColumnType::Named(_)
        | ColumnType::Scalar
        | ColumnType::Enumeration
        | ColumnType::Unknown
        | ColumnType::TooDeep => {
            return None;
        }
    })
}

#[cfg(test)]
mod tests;
