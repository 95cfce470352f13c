//! Which name each thing of the model has in Rust.
//!
//! Names come from three sources: a maintainer chose them (`overrides.toml`), they were given
//! before (`names.lock`), or the rules make them. One table comes out, [`Names`]. This room knows
//! the model, and neither Markdown nor how a name is printed.

pub mod distinct;
pub mod errors;
mod events;
mod fields;
pub mod identifier;
pub mod lock;
pub mod renames;
pub mod request;
pub mod table;
mod taken;
mod types;
pub mod variants;
mod verbs;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use self::distinct::{NamePriority, distinct};
use self::identifier::{Name, Style, name};
use self::lock::keep::Kept;
use self::lock::{Lock, LockedEndpoint, LockedService};
use self::renames::Renames;
use self::request::request_fields;
use self::types::TypeNames;
use crate::diagnostics::Diagnostics;
use crate::model::{ApiModel, Endpoint, Field, ResponseContent, Service, Version};
use crate::resolve::overrides::ChosenNames;
use crate::source::SourceFile;

pub use table::{
    EndpointNames, EnumerationNames, EventNames, Names, ServiceNames, ShapeNames, SubCodeNames,
    VersionNames,
};

/// Features that the crate has of its own, and modules at its root: no service may be called so.
const OWN_FEATURES: &[&str] = &[
    "blocking",
    "default",
    "enumerations",
    "events",
    "full",
    "mock",
    "redis",
    "rustls",
    "stream",
    "tracing",
];

/// Names that no file or folder of a crate can have, be it for Cargo or for Windows: no module may be
/// called so.
const FILES_OF_OTHERS: &[&str] = &[
    "aux", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con",
    "lib", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "main",
    "nul", "prn",
];

/// The variant of every generated enum for what no page has.
const UNDOCUMENTED: &str = "Undocumented";

/// Modules that a version has of its own: no resource may be called so.
const OWN_MODULES: &[&str] = &["shapes", "enumerations", "codes", "events", "mod"];

/// Names everything as [`name_all`] does, with the names that a lock in a file gives.
pub fn name_by_file(
    model: &ApiModel,
    chosen: &ChosenNames,
    lock: Option<&Arc<SourceFile>>,
    diagnostics: &mut Diagnostics,
) -> Names {
    let given = lock.map(|file| Lock::read(file, diagnostics));
    name_all(model, chosen, &given.unwrap_or_default(), diagnostics)
}

/// Names everything: what a maintainer chose first, by fact, then what was given before, then what
/// the rules make. Names chosen for what is not there are reported.
pub fn name_all(
    model: &ApiModel,
    chosen: &ChosenNames,
    given: &Lock,
    diagnostics: &mut Diagnostics,
) -> Names {
    let renames = Renames::new(chosen);
    let locked = |wire: &str| given.services.get(wire);
    let modules = distinct_modules(
        model.services.keys().map(|wire| {
            let by_rule = NamePriority::ByRule(name(wire, Style::Snake, "service"));
            let before = locked(wire).map(|service| &service.module);
            (wire.clone(), by_rule.or_kept(before))
        }),
        OWN_FEATURES,
    );
    let services = modules.into_par_iter().filter_map(|(wire, module)| {
        let service = model.services.get(&wire)?;
        let names = name_service(&wire, module, service, &renames, locked(&wire));
        Some((wire, names))
    });
    let names = Names {
        services: services.collect(),
        common_codes: errors::of_errors(
            &model.common_errors,
            &BTreeMap::new(),
            &renames,
            &|code, by_rule| {
                let wanted = renames.or(&format!("#{code}"), by_rule);
                wanted.or_kept(given.common_codes.get(&code))
            },
        ),
    };
    renames.report(diagnostics);
    names
}

fn name_service(
    wire: &str,
    module: Name,
    service: &Service,
    renames: &Renames<'_>,
    locked: Option<&LockedService>,
) -> ServiceNames {
    let path = wire;
    let locked = |wire: &str| locked.and_then(|service| service.versions.get(wire));
    let modules = distinct_modules(
        service.versions.keys().map(|wire| {
            let by_rule = NamePriority::ByRule(name(wire, Style::Snake, "unversioned"));
            let before = locked(wire).map(|version| &version.module);
            (wire.clone(), by_rule.or_kept(before))
        }),
        &[],
    );
    let versions = modules.into_iter().filter_map(|(wire, module)| {
        let version = service.versions.get(&wire)?;
        let endpoints = || version.endpoints.values();
        let codes: Vec<_> = endpoints().map(|own| own.errors.iter().collect()).collect();
        let sub_codes: Vec<_> = endpoints().map(|own| own.sub_codes().collect()).collect();
        let naming = Naming {
            version,
            path: format!("{path}.{wire}"),
            renames,
            codes: errors::of_tables(&codes),
            sub_codes: errors::of_tables(&sub_codes),
            kept: Kept::of(version, locked(&wire)),
        };
        let names = naming.version(module);
        Some((wire, names))
    });
    ServiceNames {
        versions: versions.collect(),
        module,
    }
}

/// The naming of one version.
struct Naming<'a> {
    version: &'a Version,
    /// The version, `calendar.v4`.
    path: String,
    renames: &'a Renames<'a>,
    /// The names of codes by rule, in all of the version.
    codes: BTreeMap<i64, Name>,
    /// The same of codes within codes.
    sub_codes: BTreeMap<i64, Name>,
    /// What was given before and stays.
    kept: Kept<'a>,
}

impl Naming<'_> {
    fn version(&self, module: Name) -> VersionNames {
        let types = TypeNames::of(self.version, &self.path, self.renames, &self.kept);
        let endpoints = types.requests.into_iter().filter_map(|(key, own)| {
            let endpoint = self.version.endpoints.get(&key)?;
            let before = self.kept.endpoints.get(&key).copied();
            Some((key, self.endpoint(endpoint, own, before)))
        });
        let events = types.events.into_iter().filter_map(|(key, own)| {
            let event = self.version.events.get(&key)?;
            let before = self.kept.events.get(&key).copied();
            Some((key, events::names(event, own, before)))
        });
        let shapes = types.shapes.into_iter().filter_map(|(id, name)| {
            let shape = self.version.shapes.get(&id)?;
            let before = self.kept.shapes.get(&id).map(|(_, members)| *members);
            let fields = fields::of_shape(&shape.fields, before);
            Some((id, ShapeNames { name, fields }))
        });
        let enumerations = types.enumerations.into_iter().filter_map(|(id, name)| {
            let enumeration = self.version.enumerations.get(&id)?;
            let variants =
                variants::of_enumeration(enumeration, self.renames, &|value, by_rule| {
                    let fact = format!("{}.{id}={value}", self.path);
                    let before = self.kept.enumerations.get(&id);
                    let before = before.and_then(|(_, variants)| variants.get(value));
                    self.renames.or(&fact, by_rule).or_kept(before)
                });
            Some((id.clone(), EnumerationNames { name, variants }))
        });
        VersionNames {
            module,
            resources: resources(self.version),
            endpoints: endpoints.collect(),
            events: events.collect(),
            shapes: shapes.collect(),
            enumerations: enumerations.collect(),
        }
    }

    fn endpoint(
        &self,
        endpoint: &Endpoint,
        own: types::RequestNames,
        before: Option<&LockedEndpoint>,
    ) -> EndpointNames {
        let fields = request_fields(endpoint);
        let wanted = fields.iter().map(|(place, field)| (*place, &*field.name));
        let field_before = |place, wire: &str| before?.fields.get(&(place, wire.to_owned()));
        let official_name = endpoint.name.to_string();
        let codes_before = |code| before?.codes.get(&code);
        let sub_codes = own.sub_codes.map(|name| {
            let before = before.and_then(|own| own.sub_codes.as_ref());
            let choose = |code, by_rule: Name| {
                let wanted = NamePriority::ByRule(by_rule);
                wanted.or_kept(before.and_then(|own| own.variants.get(&code)))
            };
            SubCodeNames {
                name,
                variants: errors::of_errors(
                    endpoint.sub_codes(),
                    &self.sub_codes,
                    self.renames,
                    &choose,
                ),
            }
        });
        EndpointNames {
            request: own.request,
            response: own.response,
            error: own.error,
            fields: fields::of_places(wanted, &field_before),
            answer: fields::of_shape(answer_fields(endpoint), before.map(|own| &own.answer)),
            codes: errors::of_errors(
                &endpoint.errors,
                &self.codes,
                self.renames,
                &|code, by_rule| {
                    let fact = format!("{official_name}#{code}");
                    self.renames.or(&fact, by_rule).or_kept(codes_before(code))
                },
            ),
            sub_codes,
        }
    }
}

/// The fields of the response, where it has any.
fn answer_fields(endpoint: &Endpoint) -> &[Field] {
    match &endpoint.response.content {
        ResponseContent::Data { fields } | ResponseContent::FlatEnvelope { fields } => fields,
        _ => &[],
    }
}

fn resources(version: &Version) -> BTreeMap<String, Name> {
    let wanted = version.endpoints.values().map(|endpoint| {
        let resource = &endpoint.name.resource;
        (resource.clone(), name(resource, Style::Snake, "endpoints"))
    });
    distinct_modules(wanted, OWN_MODULES)
}

/// The names of modules that are side by side, none of which is one of `own`.
fn distinct_modules<C: Into<NamePriority>>(
    wanted: impl IntoIterator<Item = (String, C)>,
    own: &[&str],
) -> BTreeMap<String, Name> {
    let reserved: Vec<&str> = own.iter().chain(FILES_OF_OTHERS).copied().collect();
    distinct(wanted, &reserved, |_| "_".to_owned())
}
