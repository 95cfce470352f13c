//! From the model to plain structs that hold every Rust name, type and line of documentation.
//!
//! What is printed is decided here; `print` only writes it in tokens.

pub mod composites;
pub mod events;
pub mod facts;
pub mod fields;
pub mod json_texts;
pub mod moment_unit;
pub mod moments;
pub mod named;
pub mod recursion;
pub mod requests;
pub mod secrets;
mod shared;
pub mod successors;
pub mod uploads;
pub mod usage;

use std::collections::BTreeMap;

use rayon::prelude::*;

use self::successors::Successors;
use super::docs;
use crate::model::{
    ApiModel, Enumeration, EnumerationBase, EnumerationName, ErrorCode, Service, Shape, ShapeName,
    Version,
};
use crate::names::identifier::{Name, Style, name};
use crate::names::{EnumerationNames, Names, ServiceNames, ShapeNames, VersionNames};

/// Everything that is printed.
#[derive(Debug)]
pub struct CratePlan {
    /// The services, in the order of their names.
    pub services: Vec<ServicePlan>,
    /// Enumerations that many services have.
    pub shared: Vec<EnumerationPlan>,
    /// The codes that the gateway sends on any endpoint.
    pub common_errors: ErrorPlan,
}

/// A service: a module and a feature.
#[derive(Debug)]
pub struct ServicePlan {
    /// The platform's name.
    pub wire: String,
    /// What it is for; may be empty.
    pub about: String,
    /// The module.
    pub module: Name,
    /// The feature.
    pub feature: String,
    /// Its versions.
    pub versions: Vec<VersionPlan>,
}

/// A version of a service: a module with a flat list of types.
#[derive(Debug)]
pub struct VersionPlan {
    /// The platform's name.
    pub wire: String,
    /// The module.
    pub module: Name,
    /// The files of the version, each with its endpoints.
    pub resources: Vec<ResourcePlan>,
    /// What it has for the feature `events`.
    pub events: events::EventsPlan,
    /// Shared shapes.
    pub shapes: Vec<ShapePlan>,
    /// Enumerations of its own.
    pub enumerations: Vec<EnumerationPlan>,
    /// The names of those that it has in common with many services.
    pub shared: Vec<Name>,
}

/// The endpoints of one resource: a file.
#[derive(Debug)]
pub struct ResourcePlan {
    /// The platform's name.
    pub wire: String,
    /// The module.
    pub module: Name,
    /// The endpoints, in the order of their names.
    pub requests: Vec<requests::RequestPlan>,
}

/// A shared shape.
#[derive(Debug)]
pub struct ShapePlan {
    /// What the model calls it.
    pub wire: ShapeName,
    /// The type.
    pub name: Name,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Its fields.
    pub fields: Vec<fields::FieldPlan>,
    /// Whether a request leads to it, so that an application builds it.
    pub is_built: bool,
}

/// An enumeration.
#[derive(Debug)]
pub struct EnumerationPlan {
    /// What the model calls it.
    pub wire: EnumerationName,
    /// The type.
    pub name: Name,
    /// Its documentation.
    pub docs: Vec<String>,
    /// What its values are on the wire.
    pub base: EnumerationBase,
    /// Its values.
    pub values: Vec<ValuePlan>,
}

/// A documented value.
#[derive(Debug)]
pub struct ValuePlan {
    /// The value on the wire.
    pub wire: String,
    /// The variant.
    pub variant: Name,
    /// Its documentation.
    pub docs: Vec<String>,
}

/// An enum of error codes.
#[derive(Debug)]
pub struct ErrorPlan {
    /// The type.
    pub name: Name,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Its codes.
    pub codes: Vec<CodePlan>,
}

/// A documented code.
#[derive(Debug)]
pub struct CodePlan {
    /// The code.
    pub code: i64,
    /// The variant.
    pub variant: Name,
    /// Its documentation.
    pub docs: Vec<String>,
    /// The HTTP status, 0 where the page has none.
    pub http_status: u16,
    /// The message.
    pub message: String,
    /// The advice.
    pub advice: String,
    /// Whether the same request may succeed later.
    pub retryable: bool,
}

/// Decides everything, with the names that everything has.
pub fn annotate(model: &ApiModel, names: &Names) -> CratePlan {
    let services = names.services.par_iter().filter_map(|(wire, own)| {
        let service = model.services.get(wire)?;
        Some(service_plan(wire, service, own))
    });
    let mut services: Vec<ServicePlan> = services.collect();
    CratePlan {
        shared: shared::take_shared(&mut services),
        services,
        common_errors: error_plan(
            name("CommonError", Style::Camel, "CommonError"),
            vec!["A code that the gateway sends on any endpoint.".to_owned()],
            &model.common_errors,
            &names.common_codes,
        ),
    }
}

fn service_plan(wire: &str, service: &Service, names: &ServiceNames) -> ServicePlan {
    let successors = Successors::of(service, names);
    let versions = names.versions.iter().filter_map(|(wire, own)| {
        let version = service.versions.get(wire)?;
        Some(version_plan(wire, version, own, &successors))
    });
    ServicePlan {
        wire: wire.to_owned(),
        about: docs::line(&service.about.0),
        module: names.module.clone(),
        feature: names.module.as_str().to_owned(),
        versions: versions.collect(),
    }
}

fn version_plan(
    wire: &str,
    version: &Version,
    names: &VersionNames,
    successors: &Successors,
) -> VersionPlan {
    let recursion = recursion::Recursion::of(version);
    let of_endpoints = events::OfEndpoints::of(version);
    let shapes = names.shapes.iter().filter_map(|(id, own)| {
        let shape = version.shapes.get(id)?;
        Some(shape_plan(id, shape, own, names, &recursion))
    });
    let (shapes, event_shapes) = shapes.partition(|plan| of_endpoints.has_shape(&plan.wire));
    let enumerations = names.enumerations.iter().filter_map(|(id, own)| {
        let enumeration = version.enumerations.get(id)?;
        Some(enumeration_plan(id, enumeration, own))
    });
    let (enumerations, event_enumerations) =
        enumerations.partition(|plan| of_endpoints.has_enumeration(&plan.wire));
    let events = names.events.iter().filter_map(|(event_type, own)| {
        let event = version.events.get(event_type)?;
        Some(events::plan(event, own, names))
    });
    let mut plan = VersionPlan {
        wire: wire.to_owned(),
        module: names.module.clone(),
        resources: resources(version, names, successors),
        events: events::EventsPlan {
            events: events.collect(),
            shapes: event_shapes,
            enumerations: event_enumerations,
        },
        shapes,
        enumerations,
        shared: Vec::new(),
    };
    composites::drop_superseded(&mut plan);
    plan
}

fn resources(
    version: &Version,
    names: &VersionNames,
    successors: &Successors,
) -> Vec<ResourcePlan> {
    let secrets = secrets::Secrets::of(version);
    let mut by_resource: BTreeMap<&str, Vec<requests::RequestPlan>> = BTreeMap::new();
    for (key, endpoint) in &version.endpoints {
        if let Some(own) = names.endpoints.get(key) {
            by_resource
                .entry(&endpoint.name.resource)
                .or_default()
                .push(requests::plan(endpoint, own, names, &secrets, successors));
        }
    }
    by_resource
        .into_iter()
        .filter_map(|(wire, mut requests)| {
            uploads::find(&mut requests);
            Some(ResourcePlan {
                wire: wire.to_owned(),
                module: names.resources.get(wire)?.clone(),
                requests,
            })
        })
        .collect()
}

fn shape_plan(
    id: &ShapeName,
    shape: &Shape,
    own: &ShapeNames,
    names: &VersionNames,
    recursion: &recursion::Recursion,
) -> ShapePlan {
    let docs = match &shape.page_type {
        Some(page_type) => vec![format!(
            "The type {} of the reference.",
            docs::code(page_type)
        )],
        None => vec![format!("An object with {}.", facts::members(&shape.fields))],
    };
    let mut fields = fields::of_shape(&shape.fields, &own.fields, names);
    for field in &mut fields {
        recursion.box_where_needed(id, &mut field.kind, names);
    }
    ShapePlan {
        wire: id.clone(),
        name: own.name.clone(),
        docs,
        fields,
        is_built: recursion.is_built(id),
    }
}

fn enumeration_plan(
    id: &EnumerationName,
    enumeration: &Enumeration,
    own: &EnumerationNames,
) -> EnumerationPlan {
    let values = enumeration.values.iter().filter_map(|value| {
        let mut lines = docs::prose(&value.label);
        if lines.is_empty() {
            lines.push(format!("The value {}.", shown(&value.value)));
        } else {
            lines.extend([
                String::new(),
                format!("On the wire: {}.", shown(&value.value)),
            ]);
        }
        Some(ValuePlan {
            wire: value.value.clone(),
            variant: own.variants.get(&value.value)?.clone(),
            docs: lines,
        })
    });
    let listed: Vec<String> = enumeration
        .values
        .iter()
        .take(8)
        .map(|v| shown(&v.value))
        .collect();
    let more = if enumeration.values.len() > 8 {
        ", …"
    } else {
        ""
    };
    EnumerationPlan {
        wire: id.clone(),
        name: own.name.clone(),
        docs: vec![format!(
            "One of {}{more}, or another value, which is kept.",
            listed.join(", ")
        )],
        base: enumeration.base,
        values: values.collect(),
    }
}

fn shown(value: &str) -> String {
    let code = docs::code(value);
    if code.is_empty() {
        "that is empty".to_owned()
    } else {
        code
    }
}

/// An enum of error codes, in the order of the codes.
pub fn error_plan<'m>(
    own: Name,
    docs: Vec<String>,
    errors: impl IntoIterator<Item = &'m ErrorCode>,
    variants: &BTreeMap<i64, Name>,
) -> ErrorPlan {
    let errors = errors.into_iter();
    let by_code: BTreeMap<i64, &ErrorCode> = errors.map(|error| (error.code, error)).collect();
    let codes = by_code.into_values().filter_map(|error| {
        let http_status = error.http_status.unwrap_or_default();
        Some(CodePlan {
            code: error.code,
            variant: variants.get(&error.code)?.clone(),
            docs: facts::of_code(error),
            http_status,
            message: error.message.clone(),
            advice: error.advice.0.clone(),
            retryable: error.rate_limited
                || http_status == 429
                || (500..600).contains(&http_status),
        })
    });
    ErrorPlan {
        name: own,
        docs,
        codes: codes.collect(),
    }
}
