//! The API itself: services, endpoints, parameters, shapes, enumerations, error codes, scopes and
//! limits, as plain data with a documented JSON form (`xtask/README.md`).
//!
//! This room knows neither Markdown nor Rust. Names in it are the platform's own; what they are
//! called in Rust is decided in `emit`. All maps are ordered, and all lists that come from a page
//! are in the page's order.

pub mod composite;
pub mod endpoint;
pub mod errors;
pub mod event;
pub mod fit;
pub mod http;
pub mod names;
pub mod place;
pub mod prose;
pub mod secrets;
pub mod types;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use composite::Composite;
pub use endpoint::*;
pub use errors::*;
pub use event::*;
pub use http::{Host, HttpMethod, UnknownHost};
pub use names::*;
pub use place::FieldPlace;
pub use prose::Prose;
pub use secrets::is_secret_name;
pub use types::*;

/// The number of this JSON form, raised when a reader of the old one would misread the new one.
pub const FORMAT: u32 = 1;

/// Everything that the pages document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ApiModel {
    /// [`FORMAT`].
    pub format: u32,
    /// Services by name: the first segment after `/open-apis/`.
    pub services: BTreeMap<String, Service>,
    /// Codes that the gateway sends on any endpoint, in the order of their numbers.
    pub common_errors: Vec<ErrorCode>,
}

impl Default for ApiModel {
    fn default() -> Self {
        Self {
            format: FORMAT,
            services: BTreeMap::new(),
            common_errors: Vec::new(),
        }
    }
}

impl ApiModel {
    /// All endpoints, in the order of their official names.
    pub fn endpoints(&self) -> impl Iterator<Item = &Endpoint> {
        self.services
            .values()
            .flat_map(|service| service.versions.values())
            .flat_map(|version| version.endpoints.values())
    }

    /// All events and callbacks, by service, version and type.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.services
            .values()
            .flat_map(|service| service.versions.values())
            .flat_map(|version| version.events.values())
    }

    /// How many fields of each service have a description, those of a shape once.
    pub fn described(&self) -> BTreeMap<String, usize> {
        let count = |service: &Service| {
            let fields = service.versions.values().flat_map(Version::fields);
            fields.filter(|field| !field.description.is_empty()).count()
        };
        let services = self.services.iter();
        services
            .map(|(name, service)| (name.clone(), count(service)))
            .collect()
    }

    /// All events and callbacks, to be changed.
    pub fn events_mut(&mut self) -> impl Iterator<Item = &mut Event> {
        self.services
            .values_mut()
            .flat_map(|service| service.versions.values_mut())
            .flat_map(|version| version.events.values_mut())
    }

    /// All endpoints, to be changed.
    pub fn endpoints_mut(&mut self) -> impl Iterator<Item = &mut Endpoint> {
        self.services
            .values_mut()
            .flat_map(|service| service.versions.values_mut())
            .flat_map(|version| version.endpoints.values_mut())
    }
}

/// A service.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Service {
    /// What it is for, in a sentence.
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    pub about: Prose,
    /// Versions by name, `v4` for example.
    pub versions: BTreeMap<String, Version>,
}

/// One version of a service: the scope in which shapes and enumerations have one name each.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Version {
    /// Endpoints by `resource.method`.
    pub endpoints: BTreeMap<String, Endpoint>,
    /// Events and callbacks by official type.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub events: BTreeMap<String, Event>,
    /// Shapes by name.
    pub shapes: BTreeMap<ShapeName, Shape>,
    /// Enumerations by name.
    pub enumerations: BTreeMap<EnumerationName, Enumeration>,
}

impl Version {
    /// All parameters and fields: those of shapes, each once, and those of endpoints and events.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        let shapes = self.shapes.values().map(|shape| shape.fields.as_slice());
        let lists = self.endpoints.values().flat_map(Endpoint::field_lists);
        let events = self.events.values().flat_map(Event::field_lists);
        shapes.chain(lists).chain(events).flatten()
    }
}
