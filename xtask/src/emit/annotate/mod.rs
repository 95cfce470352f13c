//! From the model to plain structs that hold every Rust name, type and line of documentation.
//!
//! What is printed is decided here; `print` only says it in tokens.

pub mod facts;
pub mod fields;
pub mod names;
pub mod recursion;
pub mod requests;

use std::collections::BTreeMap;

use super::docs;
use super::identifiers::{Claim, Name, Style, distinct, name};
use super::lock::LockedService;
use super::renames::Renames;
use super::variants;
use crate::model::{
    ApiModel, Enumeration, EnumerationBase, EnumerationName, ErrorCode, Service, Shape, ShapeName,
    Version,
};
use names::VersionNames;

/// Features that the crate has of its own, and modules at its root: no service may be called so.
const OWN_FEATURES: &[&str] = &[
    "blocking",
    "default",
    "full",
    "mock",
    "native-tls",
    "native_tls",
    "redis",
    "rustls",
    "stream",
    "tracing",
];

/// Everything that is printed.
#[derive(Debug)]
pub struct CratePlan {
    /// The services, in the order of their names.
    pub services: Vec<ServicePlan>,
    /// The codes that the gateway sends on any endpoint.
    pub common_errors: ErrorPlan,
}

/// A service: a module and a feature.
#[derive(Debug)]
pub struct ServicePlan {
    /// The platform's name.
    pub wire: String,
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
    /// Shared shapes.
    pub shapes: Vec<ShapePlan>,
    /// Enumerations.
    pub enumerations: Vec<EnumerationPlan>,
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
    /// The HTTP status, 0 where the page does not say.
    pub http_status: u16,
    /// The message.
    pub message: String,
    /// The advice.
    pub advice: String,
    /// Whether the same request may succeed later.
    pub retryable: bool,
}

/// Decides everything.
pub fn annotate(model: &ApiModel, renames: &Renames<'_>) -> CratePlan {
    let kept = |wire: &str| renames.kept.services.get(wire);
    let modules = distinct(
        model.services.keys().map(|wire| {
            let by_rule = Claim::ByRule(name(wire, Style::Snake, "service"));
            let before = kept(wire).map(|service| &service.module);
            (wire.clone(), by_rule.or_kept(before))
        }),
        OWN_FEATURES,
        |_| "_".to_owned(),
    );
    let services = model.services.iter().filter_map(|(wire, service)| {
        let module = modules.get(wire)?.clone();
        Some(service_plan(wire, module, service, renames, kept(wire)))
    });
    CratePlan {
        services: services.collect(),
        common_errors: error_plan(
            name("CommonError", Style::Camel, "CommonError"),
            vec!["A code that the gateway sends on any endpoint.".to_owned()],
            &model.common_errors,
            &|code, by_rule| {
                let claim = renames.or(&format!("#{code}"), by_rule);
                claim.or_kept(renames.kept.common_codes.get(&code))
            },
        ),
    }
}

fn service_plan(
    wire: &str,
    module: Name,
    service: &Service,
    renames: &Renames<'_>,
    kept: Option<&LockedService>,
) -> ServicePlan {
    let path = wire;
    let kept = |wire: &str| kept.and_then(|service| service.versions.get(wire));
    let modules = distinct(
        service.versions.keys().map(|wire| {
            let by_rule = Claim::ByRule(name(wire, Style::Snake, "unversioned"));
            let before = kept(wire).map(|version| &version.module);
            (wire.clone(), by_rule.or_kept(before))
        }),
        &[],
        |_| "_".to_owned(),
    );
    let versions = service.versions.iter().filter_map(|(wire, version)| {
        let module = modules.get(wire)?.clone();
        let names = VersionNames::of(version, format!("{path}.{wire}"), renames, kept(wire));
        Some(version_plan(wire, module, version, &names))
    });
    ServicePlan {
        wire: wire.to_owned(),
        feature: module.as_str().to_owned(),
        versions: versions.collect(),
        module,
    }
}

fn version_plan(
    wire: &str,
    module: Name,
    version: &Version,
    names: &VersionNames<'_>,
) -> VersionPlan {
    let recursion = recursion::Recursion::of(version);
    let shapes = version.shapes.iter().filter_map(|(wire, shape)| {
        Some(shape_plan(
            names.shapes.get(wire)?,
            wire,
            shape,
            names,
            &recursion,
        ))
    });
    let enumerations = version
        .enumerations
        .iter()
        .filter_map(|(wire, enumeration)| {
            Some(enumeration_plan(
                wire,
                names.enumerations.get(wire)?.clone(),
                enumeration,
                &|value, by_rule| {
                    let claim = names.chosen(&format!(".{wire}={value}"), by_rule);
                    let own = names.kept.enumerations.get(wire);
                    claim.or_kept(own.and_then(|(_, variants)| variants.get(value)))
                },
            ))
        });
    VersionPlan {
        wire: wire.to_owned(),
        module,
        resources: resources(version, names),
        shapes: shapes.collect(),
        enumerations: enumerations.collect(),
    }
}

fn resources(version: &Version, names: &VersionNames<'_>) -> Vec<ResourcePlan> {
    let mut by_resource: BTreeMap<String, Vec<requests::RequestPlan>> = BTreeMap::new();
    for (key, endpoint) in &version.endpoints {
        if let Some(own) = names.requests.get(key) {
            by_resource
                .entry(endpoint.name.resource.clone())
                .or_default()
                .push(requests::plan(endpoint, own, names));
        }
    }
    let modules = distinct(
        by_resource
            .keys()
            .map(|wire| (wire.clone(), name(wire, Style::Snake, "endpoints"))),
        &["shapes", "enumerations", "mod"],
        |_| "_".to_owned(),
    );
    by_resource
        .into_iter()
        .filter_map(|(wire, requests)| {
            let module = modules.get(&wire)?.clone();
            Some(ResourcePlan {
                wire,
                module,
                requests,
            })
        })
        .collect()
}

fn shape_plan(
    own: &Name,
    wire: &ShapeName,
    shape: &Shape,
    names: &VersionNames<'_>,
    recursion: &recursion::Recursion,
) -> ShapePlan {
    let docs = match &shape.page_type {
        Some(page_type) => vec![format!(
            "The type {} of the reference.",
            docs::code(page_type)
        )],
        None => vec![format!("An object with {}.", facts::members(&shape.fields))],
    };
    let before = names.kept.shapes.get(wire).map(|(_, members)| *members);
    let mut fields = fields::of_shape(&shape.fields, before, names);
    for field in &mut fields {
        recursion.box_where_needed(wire, &mut field.kind, names);
    }
    ShapePlan {
        wire: wire.clone(),
        name: own.clone(),
        docs,
        fields,
        is_built: recursion.is_built(wire),
    }
}

fn enumeration_plan(
    wire: &EnumerationName,
    own: Name,
    enumeration: &Enumeration,
    choose: &dyn Fn(&str, Name) -> Claim,
) -> EnumerationPlan {
    let variants = variants::of_enumeration(enumeration, choose);
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
            variant: variants.get(&value.value)?.clone(),
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
        wire: wire.clone(),
        name: own,
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
///
/// `choose` has the last word on the name of a code.
pub fn error_plan(
    own: Name,
    docs: Vec<String>,
    errors: &[ErrorCode],
    choose: &dyn Fn(i64, Name) -> Claim,
) -> ErrorPlan {
    let variants = variants::of_errors(errors, choose);
    let by_code: BTreeMap<i64, &ErrorCode> =
        errors.iter().map(|error| (error.code, error)).collect();
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
