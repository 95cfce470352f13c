//! The public items of the generated crate, laid flat: path → what it is, each with the fact of
//! the API that it comes of.
//!
//! An item is listed where its coming, going or becoming another can be seen by a program: types,
//! fields, setters, parameters of constructors, variants, modules. What every type has alike is
//! not: derived traits follow the kind of type, which is part of what a type is.

use std::collections::{BTreeMap, BTreeSet};

use super::{RustChange, SubjectKey, SubjectKind};
use crate::emit::annotate::fields::{FieldPlan, RustType};
use crate::emit::annotate::requests::{RequestPlan, ResponseBody};
use crate::emit::annotate::{CratePlan, EnumerationPlan, ErrorPlan, ShapePlan};
use crate::facts::{Area, Place};
use crate::model::{EnumerationBase, FieldPlace};

/// Where an item comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// What it is part of.
    pub subject: SubjectKey,
    /// Where in it.
    pub place: Place,
}

/// A public item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is, so far as programs can tell.
    pub signature: String,
    /// Where it comes from.
    pub origin: Origin,
    /// For a parameter of a function, the function: a new one breaks those who call it already.
    pub parameter_of: Option<String>,
}

/// All public items by path.
#[derive(Debug, Default)]
pub struct Surface {
    /// The items.
    pub items: BTreeMap<String, Item>,
}

/// What became of an item, and where it was or is.
#[derive(Debug, Clone)]
pub struct Difference {
    /// The origin before.
    pub old: Option<Origin>,
    /// The origin now.
    pub new: Option<Origin>,
    /// What became of it.
    pub change: RustChange,
}

/// The items of a crate.
pub fn of(plan: &CratePlan) -> Surface {
    let mut surface = Surface::default();
    for service in &plan.services {
        let module = service.module.as_str();
        let key = subject(SubjectKind::Service, service.wire.clone());
        surface.put(module, "module and feature", &key, root());
        for version in &service.versions {
            let path = format!("{module}::{}", version.module);
            let key = subject(
                SubjectKind::Version,
                format!("{}.{}", service.wire, version.wire),
            );
            surface.put(&path, "module", &key, root());
            for resource in &version.resources {
                for request in &resource.requests {
                    surface.endpoint(&path, request);
                }
            }
            for shape in &version.shapes {
                surface.shape(&path, shape);
            }
            for enumeration in &version.enumerations {
                surface.enumeration(&path, enumeration);
            }
        }
    }
    surface.errors(
        "CommonError",
        &subject(SubjectKind::CommonErrors, "common".to_owned()),
        &plan.common_errors,
    );
    surface
}

/// A subject.
pub fn subject(kind: SubjectKind, name: String) -> SubjectKey {
    SubjectKey { kind, name }
}

fn root() -> Place {
    Place::root(Area::Endpoint)
}

/// The place of a field of a request.
pub fn request_place(field: &FieldPlan) -> Place {
    if field.place == FieldPlace::WholeBody {
        return Place::root(Area::Sent(FieldPlace::Body));
    }
    member(Area::Sent(field.place), &field.wire)
}

/// The place of a field.
pub fn member(area: Area, wire: &str) -> Place {
    Place::root(area).join(format_args!(".{wire}"))
}

/// A type as people write it.
pub fn type_text(kind: &RustType) -> String {
    match kind {
        RustType::String => "String".to_owned(),
        RustType::Integer => "i64".to_owned(),
        RustType::Number => "f64".to_owned(),
        RustType::Boolean => "bool".to_owned(),
        RustType::File => "FilePart".to_owned(),
        RustType::Any => "Value".to_owned(),
        RustType::List(inner) => format!("Vec<{}>", type_text(inner)),
        RustType::Map(inner) => format!("BTreeMap<String, {}>", type_text(inner)),
        RustType::Shape(name) | RustType::Enumeration(name) => name.as_str().to_owned(),
        RustType::Boxed(inner) => format!("Box<{}>", type_text(inner)),
    }
}

impl Surface {
    fn put(&mut self, path: &str, signature: &str, subject: &SubjectKey, place: Place) {
        self.insert(path, signature, subject, place, None);
    }

    fn insert(
        &mut self,
        path: &str,
        signature: &str,
        subject: &SubjectKey,
        place: Place,
        parameter_of: Option<String>,
    ) {
        let item = Item {
            signature: signature.to_owned(),
            origin: Origin {
                subject: subject.clone(),
                place,
            },
            parameter_of,
        };
        self.items.insert(path.to_owned(), item);
    }

    fn endpoint(&mut self, module: &str, plan: &RequestPlan) {
        let key = subject(SubjectKind::Endpoint, plan.official_name.clone());
        let own = format!("{module}::{}", plan.name);
        self.put(&own, "struct", &key, root());
        let required = |field: &FieldPlan| field.required;
        for field in &plan.fields {
            let kind = type_text(&field.kind);
            let is = if field.required {
                kind
            } else {
                format!("Option<{kind}>")
            };
            self.put(
                &format!("{own}::{}", field.name),
                &is,
                &key,
                request_place(field),
            );
        }
        self.setters(&own, &key, &plan.fields, &required, &request_place);
        self.constructor(&own, &key, &plan.fields, &request_place, root());
        self.response(module, &own, &key, plan);
        if let Some(paging) = &plan.paging {
            let item = format!("item {}", type_text(&paging.item));
            self.put(&format!("<{own} as Paged>"), &item, &key, root());
        }
        self.errors(&format!("{module}::{}", plan.error.name), &key, &plan.error);
    }

    fn response(&mut self, module: &str, own: &str, key: &SubjectKey, plan: &RequestPlan) {
        let here = Place::root(Area::Response);
        let response = format!("{module}::{}", plan.response.name);
        let of_request = format!("<{own} as Endpoint>::Response");
        match &plan.response.content {
            ResponseBody::File => self.put(&of_request, "Download", key, here),
            ResponseBody::Fields(fields) => {
                self.put(&of_request, &response, key, here.clone());
                self.open_struct(&response, key, fields, &here);
            }
            ResponseBody::Value(kind) => {
                self.put(&of_request, &response, key, here.clone());
                let is = format!("struct({})", type_text(kind));
                self.put(&response, &is, key, here);
            }
        }
    }

    fn open_struct(&mut self, path: &str, key: &SubjectKey, fields: &[FieldPlan], here: &Place) {
        self.put(path, "struct", key, here.clone());
        for field in fields {
            let is = format!("Option<{}>", type_text(&field.kind));
            let place = member(here.area, &field.wire);
            self.put(&format!("{path}::{}", field.name), &is, key, place);
        }
    }

    fn shape(&mut self, module: &str, plan: &ShapePlan) {
        let path = format!("{module}::{}", plan.name);
        let key = subject(SubjectKind::Shape, path.clone());
        let here = Place::root(Area::Object);
        self.open_struct(&path, &key, &plan.fields, &here);
        if plan.is_built {
            let place = |field: &FieldPlan| member(Area::Object, &field.wire);
            self.setters(&path, &key, &plan.fields, &|_| false, &place);
            self.constructor(&path, &key, &plan.fields, &place, here);
        }
    }

    fn setters(
        &mut self,
        path: &str,
        key: &SubjectKey,
        fields: &[FieldPlan],
        without: &dyn Fn(&FieldPlan) -> bool,
        place: &dyn Fn(&FieldPlan) -> Place,
    ) {
        for field in fields.iter().filter(|field| !without(field)) {
            self.put(
                &format!("{path}::{}()", field.setter),
                &format!("sets a {}", type_text(&field.kind)),
                key,
                place(field),
            );
        }
    }

    /// The constructor, and each of its parameters.
    fn constructor(
        &mut self,
        path: &str,
        key: &SubjectKey,
        fields: &[FieldPlan],
        place: &dyn Fn(&FieldPlan) -> Place,
        here: Place,
    ) {
        let new = format!("{path}::new()");
        let mut list = Vec::new();
        for field in fields.iter().filter(|field| field.required) {
            let kind = type_text(&field.kind);
            list.push(format!("{}: {kind}", field.name));
            self.insert(
                &format!("{new} parameter {}", field.name),
                &kind,
                key,
                place(field),
                Some(new.clone()),
            );
        }
        let signature = format!("takes ({})", list.join(", "));
        self.put(&new, &signature, key, here);
    }

    fn enumeration(&mut self, module: &str, plan: &EnumerationPlan) {
        let path = format!("{module}::{}", plan.name);
        let key = subject(SubjectKind::Enumeration, path.clone());
        let base = match plan.base {
            EnumerationBase::String => "enum of String",
            EnumerationBase::Integer => "enum of i64",
        };
        let here = Place::root(Area::Values);
        self.put(&path, base, &key, here.clone());
        for value in &plan.values {
            let place = here.join(format_args!("={}", value.wire));
            self.put(
                &format!("{path}::{}", value.variant),
                "variant",
                &key,
                place,
            );
        }
    }

    fn errors(&mut self, path: &str, key: &SubjectKey, plan: &ErrorPlan) {
        let here = Place::root(Area::Error);
        self.put(path, "enum", key, here.clone());
        for code in &plan.codes {
            let place = here.join(format_args!(" {}", code.code));
            self.put(&format!("{path}::{}", code.variant), "variant", key, place);
        }
    }

    /// What came, went and became another, up to here as `self` and from here on as `new`.
    pub fn differences(&self, new: &Self) -> Vec<Difference> {
        let mut found = Vec::new();
        for (path, item) in &self.items {
            let now = new.items.get(path);
            if now.is_some_and(|now| now.signature == item.signature) {
                continue;
            }
            let is_parameter_of_what_is_gone = item
                .parameter_of
                .as_ref()
                .is_some_and(|function| !new.items.contains_key(function));
            if !is_parameter_of_what_is_gone {
                found.push(difference(path, Some(item), now, true));
            }
        }
        for (path, item) in &new.items {
            if self.items.contains_key(path) {
                continue;
            }
            let is_asked_of_callers = item
                .parameter_of
                .as_ref()
                .map(|function| self.items.contains_key(function));
            if is_asked_of_callers != Some(false) {
                let breaking = is_asked_of_callers == Some(true);
                found.push(difference(path, None, Some(item), breaking));
            }
        }
        // A constructor whose parameters are others is told by them.
        let told: BTreeSet<String> = found
            .iter()
            .filter_map(|one| Some(one.change.item.split_once(" parameter ")?.0.to_owned()))
            .collect();
        found.retain(|one| !told.contains(&one.change.item));
        found
    }
}

fn difference(path: &str, old: Option<&Item>, new: Option<&Item>, breaking: bool) -> Difference {
    Difference {
        old: old.map(|item| item.origin.clone()),
        new: new.map(|item| item.origin.clone()),
        change: RustChange {
            item: path.to_owned(),
            was: old.map(|item| item.signature.clone()),
            is: new.map(|item| item.signature.clone()),
            breaking,
        },
    }
}
