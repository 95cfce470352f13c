//! The names that were given, as they are to be kept.

use std::collections::BTreeMap;

use super::{
    EndpointFact, Lock, LockedEndpoint, LockedEvent, LockedService, LockedVersion, Member,
};
use crate::model::{ApiModel, Endpoint, Field, ResponseContent, Version};
use crate::names::identifier::Name;
use crate::names::request::request_fields;
use crate::names::table::{EndpointNames, Names, VersionNames};

impl Lock {
    /// All names of a model.
    pub fn of(model: &ApiModel, names: &Names) -> Self {
        let services = names.services.iter().filter_map(|(wire, service)| {
            let versions = &model.services.get(wire)?.versions;
            let locked = service.versions.iter().filter_map(|(wire, names)| {
                let version = versions.get(wire)?;
                Some((wire.clone(), version_names(version, names)))
            });
            let own = LockedService {
                module: service.module.clone(),
                versions: locked.collect(),
            };
            Some((wire.clone(), own))
        });
        Self {
            services: services.collect(),
            common_codes: names.common_codes.clone(),
        }
    }
}

fn version_names(version: &Version, names: &VersionNames) -> LockedVersion {
    let endpoints = version.endpoints.iter().filter_map(|(key, endpoint)| {
        let own = names.endpoints.get(key)?;
        let (method, host) = (endpoint.http_method, endpoint.host);
        let fact = EndpointFact::new(method, host, &endpoint.path, key.clone());
        Some((fact, endpoint_names(endpoint, own, names)))
    });
    let events = names.events.iter().filter_map(|(key, own)| {
        let [fields, answer_fields] = version.events.get(key)?.field_lists();
        let locked = LockedEvent {
            event: own.event.clone(),
            answer: own.answer.clone(),
            fields: members(fields, &own.fields, names),
            answer_fields: members(answer_fields, &own.answer_fields, names),
        };
        Some((key.clone(), locked))
    });
    let shapes = names.shapes.iter().filter_map(|(id, own)| {
        let fields = &version.shapes.get(id)?.fields;
        Some((own.name.clone(), members(fields, &own.fields, names)))
    });
    let enumerations = names.enumerations.values();
    LockedVersion {
        module: names.module.clone(),
        endpoints: endpoints.collect(),
        events: events.collect(),
        shapes: shapes.collect(),
        enumerations: enumerations
            .map(|own| (own.name.clone(), own.variants.clone()))
            .collect(),
    }
}

fn endpoint_names(
    endpoint: &Endpoint,
    own: &EndpointNames,
    names: &VersionNames,
) -> LockedEndpoint {
    let fields = request_fields(endpoint)
        .into_iter()
        .filter_map(|(place, field)| {
            let key = (place, field.name.clone());
            let member = member(&field, own.fields.get(&key)?, names);
            Some((key, member))
        });
    let (answer, response_is) = match &endpoint.response.content {
        ResponseContent::Data { fields } | ResponseContent::FlatEnvelope { fields } => {
            (members(fields, &own.answer, names), None)
        }
        ResponseContent::DataValue { value } | ResponseContent::Root { value } => {
            (BTreeMap::new(), names.leads_to(value).cloned())
        }
        ResponseContent::Empty | ResponseContent::Bytes => (BTreeMap::new(), None),
    };
    LockedEndpoint {
        request: own.request.clone(),
        response: own.response.clone(),
        response_is,
        error: own.error.clone(),
        fields: fields.collect(),
        answer,
        codes: own.codes.clone(),
        sub_codes: own.sub_codes.clone(),
    }
}

fn members(
    fields: &[Field],
    own: &BTreeMap<String, Name>,
    names: &VersionNames,
) -> BTreeMap<String, Member> {
    let mut members = BTreeMap::new();
    for field in fields {
        if let Some(name) = own.get(&field.name) {
            let first = members.entry(field.name.clone());
            first.or_insert_with(|| member(field, name, names));
        }
    }
    members
}

fn member(field: &Field, own: &Name, names: &VersionNames) -> Member {
    Member {
        name: own.clone(),
        leads_to: names.leads_to(&field.kind).cloned(),
    }
}
