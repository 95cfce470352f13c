//! The public items of the generated crate, laid flat: path → what it is, each with the fact of
//! the API that it comes of.
//!
//! An item is listed where its coming, going or becoming another can be seen by a program: types,
//! fields, setters, parameters of constructors, variants, modules. What every type has alike is
//! not: derived traits follow the kind of type, which is part of what a type is.

use std::collections::{BTreeMap, BTreeSet};

use super::{Item, RustChange, Signature, SubjectKey, SubjectKind};
use crate::emit::annotate::events::EventPlan;
use crate::emit::annotate::fields::ResponseBody;
use crate::emit::annotate::fields::{FieldPlan, Paths, RustType};
use crate::emit::annotate::moments;
use crate::emit::annotate::requests::RequestPlan;
use crate::emit::annotate::{CratePlan, EnumerationPlan, ErrorPlan, ShapePlan};
use crate::facts::{Area, FactPlace};
use crate::model::FieldPlace;
use crate::names::identifier::Name;

/// Where an item comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// What it is part of.
    pub subject: SubjectKey,
    /// Where in it.
    pub place: FactPlace,
}

/// What a public item is, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What it is.
    pub signature: Signature,
    /// Where it comes from.
    pub origin: Origin,
}

/// All public items.
#[derive(Debug, Default)]
pub struct Surface {
    /// The items.
    pub items: BTreeMap<Item, Listed>,
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
        surface.put(Item::of(module), Signature::ServiceModule, &key, root());
        for version in &service.versions {
            let path = format!("{module}::{}", version.module);
            let key = subject(
                SubjectKind::Version,
                format!("{}.{}", service.wire, version.wire),
            );
            surface.put(Item::of(path.as_str()), Signature::Module, &key, root());
            for resource in &version.resources {
                for request in &resource.requests {
                    surface.endpoint(&path, request);
                }
            }
            surface.types(&path, &version.shapes, &version.enumerations);
            let of_events = &version.events;
            let path = format!("{path}::events");
            for event in &of_events.events {
                surface.event(&path, event);
            }
            surface.types(&path, &of_events.shapes, &of_events.enumerations);
        }
    }
    surface.errors(
        "CommonError",
        &subject(SubjectKind::CommonErrors, "common".to_owned()),
        &FactPlace::root(Area::Error),
        &plan.common_errors,
    );
    surface
}

/// A subject.
pub fn subject(kind: SubjectKind, name: String) -> SubjectKey {
    SubjectKey { kind, name }
}

fn root() -> FactPlace {
    FactPlace::root(Area::Endpoint)
}

/// The place of a field of a request.
pub fn request_place(field: &FieldPlan) -> FactPlace {
    if field.place == FieldPlace::WholeBody {
        return FactPlace::root(Area::Sent(FieldPlace::Body));
    }
    member(Area::Sent(field.place), &field.wire)
}

/// The place of a field.
pub fn member(area: Area, wire: &str) -> FactPlace {
    FactPlace::root(area).join(format_args!(".{wire}"))
}

/// A type as people write it.
pub fn type_text(kind: &RustType) -> String {
    kind.text(Paths::Short)
}

/// The shape or enumeration that a type of lists, maps and boxes holds in the end.
pub fn named_type(kind: &RustType) -> Option<&Name> {
    match kind {
        RustType::List(inner) | RustType::Map(inner) | RustType::Boxed(inner) => named_type(inner),
        RustType::Shape(name) | RustType::Enumeration(name) => Some(name),
        RustType::String
        | RustType::Secret
        | RustType::Integer
        | RustType::Number
        | RustType::Boolean
        | RustType::File
        | RustType::Composite(_)
        | RustType::Any => None,
    }
}

impl Surface {
    fn put(&mut self, item: Item, signature: Signature, subject: &SubjectKey, place: FactPlace) {
        let origin = Origin {
            subject: subject.clone(),
            place,
        };
        self.items.insert(item, Listed { signature, origin });
    }

    fn endpoint(&mut self, module: &str, plan: &RequestPlan) {
        let key = subject(SubjectKind::Endpoint, plan.official_name.clone());
        let own = format!("{module}::{}", plan.name);
        self.put(Item::of(own.as_str()), Signature::Struct, &key, root());
        for field in &plan.fields {
            let item = Item::of(format!("{own}::{}", field.name));
            self.put(item, of_request_field(field), &key, request_place(field));
        }
        let required = |field: &FieldPlan| field.required;
        self.setters(&own, &key, &plan.fields, &required, &request_place);
        self.constructor(&own, &key, &plan.fields, &request_place, root());
        self.response(module, &own, &key, plan);
        if let Some(paging) = &plan.paging {
            let item = Item::of(format!("<{own} as Paged>"));
            let signature = Signature::PagedItem(type_text(&paging.item));
            self.put(item, signature, &key, root());
        }
        let path = format!("{module}::{}", plan.error.name);
        self.errors(&path, &key, &FactPlace::root(Area::Error), &plan.error);
        if let Some(sub_codes) = &plan.sub_codes {
            let path = format!("{module}::{}", sub_codes.name);
            self.errors(&path, &key, &FactPlace::sub_codes(), sub_codes);
        }
    }

    fn response(&mut self, module: &str, own: &str, key: &SubjectKey, plan: &RequestPlan) {
        let here = FactPlace::root(Area::Response);
        let response = format!("{module}::{}", plan.response.name);
        let of_request = Item::of(format!("<{own} as Endpoint>::Response"));
        let named = || Signature::Response(response.clone());
        match &plan.response.content {
            ResponseBody::File => self.put(of_request, Signature::Download, key, here),
            ResponseBody::Fields(fields) => {
                self.put(of_request, named(), key, here.clone());
                self.open_struct(&response, key, fields, &here);
            }
            ResponseBody::Value(kind) => {
                self.put(of_request, named(), key, here.clone());
                let is = Signature::Wrapper(type_text(kind));
                self.put(Item::of(response), is, key, here);
            }
        }
    }

    fn open_struct(
        &mut self,
        path: &str,
        key: &SubjectKey,
        fields: &[FieldPlan],
        here: &FactPlace,
    ) {
        self.put(Item::of(path), Signature::Struct, key, here.clone());
        for field in fields {
            let item = Item::of(format!("{path}::{}", field.name));
            let is = Signature::OptionalField(type_text(&field.kind));
            self.put(item, is, key, member(here.area, &field.wire));
        }
        for moment in moments::of(fields) {
            let item = Item::of(format!("{path}::{}", moment.method));
            let place = member(here.area, moment.wire);
            self.put(item, Signature::Moment, key, place);
        }
    }

    fn types(&mut self, module: &str, shapes: &[ShapePlan], enumerations: &[EnumerationPlan]) {
        for shape in shapes {
            self.shape(module, shape);
        }
        for enumeration in enumerations {
            self.enumeration(module, enumeration);
        }
    }

    /// An event and what it is answered with, which are in one module with the types of its fields.
    fn event(&mut self, module: &str, plan: &EventPlan) {
        let key = subject(SubjectKind::Event, plan.event_type.clone());
        let path = format!("{module}::{}", plan.name);
        self.open_struct(&path, &key, &plan.fields, &FactPlace::root(Area::Event));
        if let Some(answer) = &plan.answer {
            let path = format!("{module}::{}", answer.name);
            self.object(&path, &key, answer, Area::Answer);
        }
    }

    fn shape(&mut self, module: &str, plan: &ShapePlan) {
        let path = format!("{module}::{}", plan.name);
        let key = subject(SubjectKind::Shape, path.clone());
        self.object(&path, &key, plan, Area::Object);
    }

    fn object(&mut self, path: &str, key: &SubjectKey, plan: &ShapePlan, area: Area) {
        let here = FactPlace::root(area);
        self.open_struct(path, key, &plan.fields, &here);
        if plan.is_built {
            let place = |field: &FieldPlan| member(area, &field.wire);
            self.setters(path, key, &plan.fields, &|_| false, &place);
            self.constructor(path, key, &plan.fields, &place, here);
        }
    }

    fn setters(
        &mut self,
        path: &str,
        key: &SubjectKey,
        fields: &[FieldPlan],
        without: &dyn Fn(&FieldPlan) -> bool,
        place: &dyn Fn(&FieldPlan) -> FactPlace,
    ) {
        for field in fields.iter().filter(|field| !without(field)) {
            let item = Item::of(format!("{path}::{}()", field.setter));
            let is = Signature::Setter(type_text(&field.kind));
            self.put(item, is, key, place(field));
        }
    }

    /// The constructor, and each of its parameters.
    fn constructor(
        &mut self,
        path: &str,
        key: &SubjectKey,
        fields: &[FieldPlan],
        place: &dyn Fn(&FieldPlan) -> FactPlace,
        here: FactPlace,
    ) {
        let new = Item::of(format!("{path}::new()"));
        let mut parameters = Vec::new();
        for field in fields.iter().filter(|field| field.is_parameter()) {
            let kind = type_text(&field.kind);
            parameters.push((field.name.clone(), kind.clone()));
            let item = new.with_parameter(&field.name);
            self.put(item, Signature::Parameter(kind), key, place(field));
        }
        self.put(new, Signature::Constructor(parameters), key, here);
    }

    fn enumeration(&mut self, module: &str, plan: &EnumerationPlan) {
        let path = format!("{module}::{}", plan.name);
        let key = subject(SubjectKind::Enumeration, path.clone());
        let here = FactPlace::root(Area::Values);
        let is = Signature::OpenEnum(plan.base);
        self.put(Item::of(path.as_str()), is, &key, here.clone());
        for value in &plan.values {
            let item = Item::of(format!("{path}::{}", value.variant));
            let place = here.join(format_args!("={}", value.wire));
            self.put(item, Signature::Variant, &key, place);
        }
    }

    fn errors(&mut self, path: &str, key: &SubjectKey, here: &FactPlace, plan: &ErrorPlan) {
        self.put(Item::of(path), Signature::ErrorEnum, key, here.clone());
        for code in &plan.codes {
            let item = Item::of(format!("{path}::{}", code.variant));
            let place = here.join(format_args!(" {}", code.code));
            self.put(item, Signature::Variant, key, place);
        }
    }

    /// What came, went and became another, up to here as `self` and from here on as `new`.
    pub fn differences(&self, new: &Self) -> Vec<Difference> {
        let mut found = self.gone_and_changed(new);
        found.extend(self.come(new));
        // The parameters of a constructor explain why its signature differs.
        let explained: BTreeSet<Item> = found
            .iter()
            .filter_map(|one| Some(one.change.item.as_parameter()?.0))
            .collect();
        found.retain(|one| !explained.contains(&one.change.item));
        found
    }

    /// What `new` lacks or has as something else.
    fn gone_and_changed(&self, new: &Self) -> Vec<Difference> {
        let mut found = Vec::new();
        for (item, was) in &self.items {
            let is = new.items.get(item);
            let is_same = is.is_some_and(|is| is.signature == was.signature);
            if !is_same && new.has_function_of(item) != Some(false) {
                found.push(difference(item, Some(was), is, true));
            }
        }
        found
    }

    /// What only `new` has. A new parameter breaks those who call its function already.
    fn come(&self, new: &Self) -> Vec<Difference> {
        let come = new.items.iter();
        let come = come.filter(|(item, _)| !self.items.contains_key(item));
        come.filter_map(|(item, is)| match self.has_function_of(item) {
            Some(false) => None,
            called => Some(difference(item, None, Some(is), called.is_some())),
        })
        .collect()
    }

    /// Whether the function of a parameter is there; `None` for what is no parameter.
    fn has_function_of(&self, item: &Item) -> Option<bool> {
        let (function, _) = item.as_parameter()?;
        Some(self.items.contains_key(&function))
    }
}

fn of_request_field(field: &FieldPlan) -> Signature {
    let kind = type_text(&field.kind);
    if field.required {
        Signature::Field(kind)
    } else {
        Signature::OptionalField(kind)
    }
}

fn difference(
    item: &Item,
    old: Option<&Listed>,
    new: Option<&Listed>,
    breaking: bool,
) -> Difference {
    Difference {
        old: old.map(|listed| listed.origin.clone()),
        new: new.map(|listed| listed.origin.clone()),
        change: RustChange {
            item: item.clone(),
            was: old.map(|listed| listed.signature.clone()),
            is: new.map(|listed| listed.signature.clone()),
            breaking,
        },
    }
}
