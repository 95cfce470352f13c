//! Fields: names, types, documentation.

use super::facts;
use std::collections::{BTreeMap, BTreeSet};

use super::names::VersionNames;
use crate::emit::identifiers::{Claim, Name, Style, distinct, name};
use crate::emit::lock::Member;
use crate::model::{Field, Type};

/// A type as Rust says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RustType {
    /// `String`.
    String,
    /// `i64`.
    Integer,
    /// `f64`.
    Number,
    /// `bool`.
    Boolean,
    /// `crate::FilePart`.
    File,
    /// `serde_json::Value`.
    Any,
    /// `Vec<…>`.
    List(Box<RustType>),
    /// `BTreeMap<String, …>`.
    Map(Box<RustType>),
    /// A shape of the version.
    Shape(Name),
    /// An enumeration of the version.
    Enumeration(Name),
    /// `Box<…>`.
    Boxed(Box<RustType>),
}

impl RustType {
    /// The Rust type of a type of the model.
    pub fn of(kind: &Type, names: &VersionNames<'_>) -> Self {
        match kind {
            Type::String => Self::String,
            Type::Integer => Self::Integer,
            Type::Number => Self::Number,
            Type::Boolean => Self::Boolean,
            Type::File => Self::File,
            Type::Any => Self::Any,
            Type::Array { items } => Self::List(Box::new(Self::of(items, names))),
            Type::Map { values } => Self::Map(Box::new(Self::of(values, names))),
            Type::Shape { name } => names
                .shapes
                .get(name)
                .map_or(Self::Any, |n| Self::Shape(n.clone())),
            Type::Enumeration { name } => names
                .enumerations
                .get(name)
                .map_or(Self::Any, |n| Self::Enumeration(n.clone())),
        }
    }

    /// Whether it holds an object, which no query, header or form has a word for but JSON.
    pub fn holds_object(&self) -> bool {
        match self {
            Self::Map(_) | Self::Shape(_) => true,
            Self::List(inner) | Self::Boxed(inner) => inner.holds_object(),
            _ => false,
        }
    }

    /// Whether it is a file or a list of files.
    pub fn is_file(&self) -> bool {
        match self {
            Self::File => true,
            Self::List(inner) => inner.is_file(),
            _ => false,
        }
    }
}

pub use crate::model::FieldPlace as Place;

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct FieldPlan {
    /// The name on the wire.
    pub wire: String,
    /// The field.
    pub name: Name,
    /// The method that sets it.
    pub setter: Name,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Its type, without `Option`.
    pub kind: RustType,
    /// Whether it must be given.
    pub required: bool,
    /// Where it is sent.
    pub place: Place,
}

/// The fields of a shape or a response; `before` has the names that they had.
pub fn of_shape(
    fields: &[Field],
    before: Option<&BTreeMap<String, Member>>,
    names: &VersionNames<'_>,
) -> Vec<FieldPlan> {
    plan(
        fields.iter().map(|field| (Place::Body, field)).collect(),
        &|_, wire| before.and_then(|members| members.get(wire)),
        names,
    )
}

/// Fields of one struct. Where two places have a field of the same name, the body's keeps it.
pub fn plan<'k>(
    fields: Vec<(Place, &Field)>,
    before: &dyn Fn(Place, &str) -> Option<&'k Member>,
    names: &VersionNames<'_>,
) -> Vec<FieldPlan> {
    let mut seen = BTreeSet::new();
    let fields: Vec<(Place, &Field)> = fields
        .into_iter()
        .filter(|(place, field)| seen.insert((*place, field.name.clone())))
        .collect();
    let given = field_names(&fields, before);
    fields
        .into_iter()
        .filter_map(|(place, field)| {
            let own = given.get(&(place, field.name.clone()))?.clone();
            Some(field_plan(place, field, own, names))
        })
        .collect()
}

fn field_names<'k>(
    fields: &[(Place, &Field)],
    before: &dyn Fn(Place, &str) -> Option<&'k Member>,
) -> BTreeMap<(Place, String), Name> {
    let claims = fields.iter().map(|(place, field)| {
        let by_rule = Claim::ByRule(name(&field.name, Style::Snake, "field"));
        let before = before(*place, &field.name).map(|member| &member.name);
        ((*place, field.name.clone()), by_rule.or_kept(before))
    });
    let claims: Vec<((Place, String), Claim)> = claims.collect();
    let mut taken: Vec<String> = Vec::new();
    let mut given = BTreeMap::new();
    for place in [
        Place::WholeBody,
        Place::Body,
        Place::Query,
        Place::Path,
        Place::Header,
    ] {
        let wanted = claims
            .iter()
            .filter(|((own, _), _)| *own == place)
            .map(|((_, wire), claim)| (wire.clone(), claim.clone()));
        let kept_elsewhere = claims
            .iter()
            .filter(|((own, _), claim)| *own != place && matches!(claim, Claim::Kept(_)))
            .map(|(_, claim)| claim.name().as_str());
        let reserved: Vec<&str> = taken
            .iter()
            .map(String::as_str)
            .chain(kept_elsewhere)
            .collect();
        let suffix = match place {
            Place::WholeBody | Place::Body => "_field",
            Place::Query => "_in_query",
            Place::Path => "_in_path",
            Place::Header => "_in_header",
        };
        let own = distinct(wanted, &reserved, |_| suffix.to_owned());
        taken.extend(own.values().map(|name| name.as_str().to_owned()));
        given.extend(own.into_iter().map(|(wire, name)| ((place, wire), name)));
    }
    given
}

fn field_plan(place: Place, field: &Field, own: Name, names: &VersionNames<'_>) -> FieldPlan {
    let kind = RustType::of(&field.kind, names);
    // A query or a header has no objects: what the page calls one is sent as JSON.
    let kind = match place {
        Place::Query | Place::Header if kind.holds_object() => RustType::Any,
        Place::Path if kind.holds_object() || matches!(kind, RustType::Any | RustType::List(_)) => {
            RustType::String
        }
        _ => kind,
    };
    let setter = match own.as_str() {
        "new" => crate::emit::identifiers::with_suffix(&own, "_"),
        _ => own.clone(),
    };
    FieldPlan {
        wire: field.name.clone(),
        setter,
        docs: facts::of_field(field),
        kind,
        required: place == Place::Path || place == Place::WholeBody || field.required == Some(true),
        place,
        name: own,
    }
}
