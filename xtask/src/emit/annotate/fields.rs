//! Fields: names, types, documentation.

use std::collections::{BTreeMap, BTreeSet};

use super::facts;
use super::json_texts;
use super::moment_unit::{self, MomentUnit};
use crate::model::{Composite, Field, FieldPlace, Type};
use crate::names::identifier::{Name, with_suffix};
use crate::names::{VersionNames, table};

/// What is in a response.
#[derive(Debug)]
pub enum ResponseBody {
    /// An object.
    Fields(Vec<FieldPlan>),
    /// A value that is no object.
    Value(RustType),
    /// A file.
    File,
}

/// A type as Rust writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RustType {
    /// `String`.
    String,
    /// `crate::SecretString`.
    Secret,
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
    /// A value of the runtime that goes over the wire in several fields.
    Composite(Composite),
}

/// How the types of other crates and of the runtime are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paths {
    /// With their modules, as generated code has them.
    Whole,
    /// By their names alone, as people write them.
    Short,
}

impl RustType {
    /// The type as text.
    pub fn text(&self, paths: Paths) -> String {
        let of = |module: &str, name: &str| match paths {
            Paths::Whole => format!("{module}::{name}"),
            Paths::Short => name.to_owned(),
        };
        match self {
            Self::String => "String".to_owned(),
            Self::Secret => of("crate", "SecretString"),
            Self::Integer => "i64".to_owned(),
            Self::Number => "f64".to_owned(),
            Self::Boolean => "bool".to_owned(),
            Self::File => of("crate", "FilePart"),
            Self::Any => of("serde_json", "Value"),
            Self::List(inner) => format!("Vec<{}>", inner.text(paths)),
            Self::Map(inner) => {
                let map = of("std::collections", "BTreeMap");
                format!("{map}<String, {}>", inner.text(paths))
            }
            Self::Shape(name) | Self::Enumeration(name) => name.to_string(),
            Self::Boxed(inner) => format!("Box<{}>", inner.text(paths)),
            Self::Composite(Composite::ReceiveId) => of("crate", "ReceiveId"),
            Self::Composite(Composite::MessageContent) => of("crate", "MessageContent"),
        }
    }

    /// The Rust type of a type of the model.
    pub fn of(kind: &Type, names: &VersionNames) -> Self {
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
                .map_or(Self::Any, |own| Self::Shape(own.name.clone())),
            Type::Enumeration { name } => names
                .enumerations
                .get(name)
                .map_or(Self::Any, |own| Self::Enumeration(own.name.clone())),
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
    /// The variant that `new` sets it to: the only documented value of what a request requires.
    pub fixed: Option<Name>,
    /// Where it is sent.
    pub place: FieldPlace,
    /// In what it counts, where it holds a moment.
    pub moment: Option<MomentUnit>,
    /// Whether its text is always JSON.
    pub holds_json: bool,
}

/// The method that is called like a field with something behind it; none where one of the fields
/// has that name.
pub fn method_of(field: &FieldPlan, suffix: &str, fields: &[FieldPlan]) -> Option<Name> {
    let method = with_suffix(&field.name, suffix);
    let is_taken = fields
        .iter()
        .any(|it| it.name == method || it.setter == method);
    (!is_taken).then_some(method)
}

impl FieldPlan {
    /// Whether `new` of a request takes it.
    pub fn is_parameter(&self) -> bool {
        self.required && self.fixed.is_none()
    }

    /// Lets `new` set it, where a request requires it and only one value is documented.
    pub fn fix(&mut self, names: &VersionNames) {
        let RustType::Enumeration(own) = &self.kind else {
            return;
        };
        let known = names.enumerations.values().find(|known| known.name == *own);
        let mut variants = known.into_iter().flat_map(|known| known.variants.values());
        if let (true, Some(only), None) = (self.required, variants.next(), variants.next()) {
            self.fixed = Some(only.clone());
            let about = "Set by `new`, since no other value is documented.".to_owned();
            self.docs.extend([String::new(), about]);
        }
    }
}

/// The fields of a shape or a response, each once, by the names that they have.
pub fn of_shape(
    fields: &[Field],
    own: &BTreeMap<String, Name>,
    names: &VersionNames,
) -> Vec<FieldPlan> {
    let mut seen = BTreeSet::new();
    fields
        .iter()
        .filter(|field| seen.insert(&field.name))
        .filter_map(|field| {
            let own = own.get(&field.name)?;
            Some(plan(FieldPlace::Body, field, own, names))
        })
        .collect()
}

/// A field that is called `own`.
pub fn plan(place: FieldPlace, field: &Field, own: &Name, names: &VersionNames) -> FieldPlan {
    let kind = match RustType::of(&field.kind, names) {
        // What is part of a path is seen by whoever carries it.
        RustType::String if field.secret && place != FieldPlace::Path => RustType::Secret,
        kind => kind,
    };
    let holds_json = kind == RustType::String && json_texts::of_words(&field.description);
    let mut docs = facts::of_field(field);
    docs.extend(holds_json.then(|| json_texts::DOCS.to_owned()));
    FieldPlan {
        wire: field.name.clone(),
        setter: table::setter(own),
        docs,
        kind,
        required: matches!(place, FieldPlace::Path | FieldPlace::WholeBody)
            || field.required == Some(true),
        place,
        fixed: None,
        moment: moment_unit::of_words(&field.description),
        holds_json,
        name: own.clone(),
    }
}
