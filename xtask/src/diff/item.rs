//! Public items of Rust: what each is called, and what it is so far as programs depend on it.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::model::EnumerationBase;
use crate::names::identifier::Name;

/// A public item, or a parameter of a public function.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// The path, `calendar::v4::DeleteCalendarEvent::need_notification`; of a parameter, that of
    /// its function.
    path: String,
    /// The parameter.
    parameter: Option<Name>,
}

impl Item {
    /// The item of a path.
    pub fn of(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            parameter: None,
        }
    }

    /// A parameter of this function.
    pub fn with_parameter(&self, parameter: &Name) -> Self {
        Self {
            path: self.path.clone(),
            parameter: Some(parameter.clone()),
        }
    }

    /// Of a parameter, the function and the name.
    pub fn as_parameter(&self) -> Option<(Self, &Name)> {
        let parameter = self.parameter.as_ref()?;
        Some((Self::of(self.path.as_str()), parameter))
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        match &self.parameter {
            Some(parameter) => write!(f, " parameter {parameter}"),
            None => Ok(()),
        }
    }
}

impl Serialize for Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What a public item is, so far as programs depend on it; types are written as people write them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Signature {
    /// The module of a service, which is a feature too.
    ServiceModule,
    /// A module.
    Module,
    /// A struct with named fields.
    Struct,
    /// A struct around one value.
    Wrapper(String),
    /// An enum of error codes.
    ErrorEnum,
    /// An open enum of documented values.
    OpenEnum(EnumerationBase),
    /// A variant.
    Variant,
    /// A field that always has a value.
    Field(String),
    /// A field that may have none.
    OptionalField(String),
    /// A method that sets a field.
    Setter(String),
    /// A method that reads the moment in a field.
    Moment,
    /// A parameter of a constructor.
    Parameter(String),
    /// A constructor, by its parameters.
    Constructor(Vec<(Name, String)>),
    /// The associated type of a request that is answered with this type.
    Response(String),
    /// The associated type of a request that is answered with a file.
    Download,
    /// What a list of pages consists of.
    PagedItem(String),
}

impl Signature {
    /// Whether it is that of a type or module, which holds the other items.
    pub fn is_type(&self) -> bool {
        matches!(
            self,
            Self::ServiceModule
                | Self::Module
                | Self::Struct
                | Self::Wrapper(_)
                | Self::ErrorEnum
                | Self::OpenEnum(_)
        )
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ServiceModule => f.write_str("module and feature"),
            Self::Module => f.write_str("module"),
            Self::Struct => f.write_str("struct"),
            Self::Wrapper(kind) => write!(f, "struct({kind})"),
            Self::ErrorEnum => f.write_str("enum"),
            Self::OpenEnum(EnumerationBase::String) => f.write_str("enum of String"),
            Self::OpenEnum(EnumerationBase::Integer) => f.write_str("enum of i64"),
            Self::Variant => f.write_str("variant"),
            Self::Field(kind) | Self::Parameter(kind) => f.write_str(kind),
            Self::OptionalField(kind) => write!(f, "Option<{kind}>"),
            Self::Setter(kind) => write!(f, "sets a {kind}"),
            Self::Constructor(parameters) => {
                let list = parameters.iter();
                let list = list.map(|(name, kind)| format!("{name}: {kind}"));
                write!(f, "takes ({})", list.collect::<Vec<_>>().join(", "))
            }
            Self::Response(path) => f.write_str(path),
            Self::Download => f.write_str("Download"),
            Self::Moment => f.write_str("method"),
            Self::PagedItem(kind) => write!(f, "item {kind}"),
        }
    }
}

impl Serialize for Signature {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
