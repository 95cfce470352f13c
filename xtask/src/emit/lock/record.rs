//! What was given, as it is to be kept.

use std::collections::BTreeMap;

use super::{EndpointFact, Lock, LockedEndpoint, LockedService, LockedVersion, Member};
use crate::emit::annotate::fields::{FieldPlan, RustType};
use crate::emit::annotate::requests::{RequestPlan, ResponseBody};
use crate::emit::annotate::{CratePlan, EnumerationPlan, ErrorPlan, VersionPlan};
use crate::emit::identifiers::Name;

impl Lock {
    /// All names of a crate.
    pub fn of(plan: &CratePlan) -> Self {
        let services = plan.services.iter().map(|service| {
            let versions = service
                .versions
                .iter()
                .map(|version| (version.wire.clone(), version_names(version)));
            let own = LockedService {
                module: service.module.clone(),
                versions: versions.collect(),
            };
            (service.wire.clone(), own)
        });
        Self {
            services: services.collect(),
            common_codes: codes(&plan.common_errors),
        }
    }
}

fn version_names(version: &VersionPlan) -> LockedVersion {
    let requests = version
        .resources
        .iter()
        .flat_map(|resource| &resource.requests);
    let shapes = version
        .shapes
        .iter()
        .map(|shape| (shape.name.clone(), members(&shape.fields)));
    let enumerations = version
        .enumerations
        .iter()
        .map(|enumeration| (enumeration.name.clone(), variants(enumeration)));
    LockedVersion {
        module: version.module.clone(),
        endpoints: requests
            .map(|request| (fact(request), endpoint(request)))
            .collect(),
        shapes: shapes.collect(),
        enumerations: enumerations.collect(),
    }
}

fn fact(request: &RequestPlan) -> EndpointFact {
    EndpointFact::new(
        request.http_method,
        request.host,
        &request.path,
        request.key.clone(),
    )
}

fn endpoint(request: &RequestPlan) -> LockedEndpoint {
    let fields = request
        .fields
        .iter()
        .map(|field| ((field.place, field.wire.clone()), member(field)));
    let (answer, response_is) = match &request.response.content {
        ResponseBody::Fields(fields) => (members(fields), None),
        ResponseBody::Value(kind) => (BTreeMap::new(), leads_to(kind)),
        ResponseBody::File => (BTreeMap::new(), None),
    };
    LockedEndpoint {
        request: request.name.clone(),
        response: request.response.name.clone(),
        response_is,
        error: request.error.name.clone(),
        fields: fields.collect(),
        answer,
        codes: codes(&request.error),
    }
}

fn members(fields: &[FieldPlan]) -> BTreeMap<String, Member> {
    fields
        .iter()
        .map(|field| (field.wire.clone(), member(field)))
        .collect()
}

fn member(field: &FieldPlan) -> Member {
    Member {
        name: field.name.clone(),
        leads_to: leads_to(&field.kind),
    }
}

fn leads_to(kind: &RustType) -> Option<Name> {
    match kind {
        RustType::List(inner) | RustType::Map(inner) | RustType::Boxed(inner) => leads_to(inner),
        RustType::Shape(name) | RustType::Enumeration(name) => Some(name.clone()),
        _ => None,
    }
}

fn codes(errors: &ErrorPlan) -> BTreeMap<i64, Name> {
    errors
        .codes
        .iter()
        .map(|code| (code.code, code.variant.clone()))
        .collect()
}

fn variants(enumeration: &EnumerationPlan) -> BTreeMap<String, Name> {
    enumeration
        .values
        .iter()
        .map(|value| (value.wire.clone(), value.variant.clone()))
        .collect()
}
