//! Events: their structs, and the enums over the events of a service and over those of all services.
//! All of it is compiled with the feature `events` alone.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::items::{Call, Items};
use super::{doc, structs};
use crate::emit::annotate::events::EventPlan;
use crate::emit::annotate::{CratePlan, ServicePlan, VersionPlan};
use crate::emit::docs::{cell, code};
use crate::model::Envelope;
use crate::names::identifier::{Name, Style, name, with_suffix};

/// The attributes of what only the feature has.
pub fn feature() -> TokenStream {
    quote! {
        #[cfg(feature = "events")]
        #[cfg_attr(docsrs, doc(cfg(feature = "events")))]
    }
}

/// Whether a version has events.
pub fn has_events(version: &VersionPlan) -> bool {
    !version.events.events.is_empty()
}

/// The events of a version, and what only they have.
pub fn version(service: &ServicePlan, version: &VersionPlan) -> Items {
    let plan = &version.events;
    let path = code(&format!("{}.{}", service.wire, version.wire));
    let mut lines = vec![
        format!("The events of {path}."),
        String::new(),
        "| event | type | when it is sent |".to_owned(),
        "| --- | --- | --- |".to_owned(),
    ];
    lines.extend(plan.events.iter().map(table_row));
    let title = doc(&lines, true);
    let superseded = plan.events.iter().any(|event| event.deprecated).then(|| {
        quote! { #![allow(deprecated, reason = "the types of superseded events refer to each other")] }
    });
    let mut items = Items::default();
    items.tokens(quote! {
        #title
        #superseded
        #[allow(unused_imports, reason = "not every event has what endpoints have too")]
        use super::*;
    });
    for plan in &plan.events {
        event(&mut items, plan);
    }
    for plan in &plan.shapes {
        structs::shape(&mut items, plan);
    }
    for plan in &plan.enumerations {
        structs::enumeration(&mut items, plan);
    }
    items
}

/// What a version's table has of an event.
fn table_row(event: &EventPlan) -> String {
    let summary = event.docs.first().map_or("", String::as_str);
    format!(
        "| [`{}`] | {} | {} |",
        event.name,
        code(&event.event_type),
        cell(summary)
    )
}

fn event(items: &mut Items, plan: &EventPlan) {
    let alias = &plan.event_type;
    let deprecated = plan.deprecated.then(|| {
        quote! { #[deprecated(note = "superseded: the platform recommends another event")] }
    });
    let attributes = quote! { #[doc(alias = #alias)] #deprecated };
    structs::marked_struct(
        items,
        &plan.name,
        &plan.docs,
        &plan.fields,
        Some(attributes),
    );
    items.call(Call::new("event", &plan.name, facts(plan)));
    if let Some(answer) = &plan.answer {
        structs::shape(items, answer);
    }
}

/// What makes a struct an event: its type, its envelope, and where its identity is.
fn facts(plan: &EventPlan) -> Vec<String> {
    let envelope = match plan.envelope {
        Envelope::V1 => "V1",
        Envelope::V2 => "V2",
        Envelope::Flat => "Flat",
    };
    let mut facts = vec![
        Literal::string(&plan.event_type).to_string(),
        envelope.to_owned(),
    ];
    if !plan.identity.is_empty() {
        let names = plan.identity.iter();
        let names: Vec<String> = names
            .map(|name| Literal::string(name).to_string())
            .collect();
        facts.push(format!("[{}]", names.join(", ")));
    }
    facts
}

/// The enum over the events of a service.
pub fn service(service: &ServicePlan) -> Items {
    let title = format!(" The events of {}.", code(&service.wire));
    let about = format!(" An event of {}.", code(&service.wire));
    let variants = variants(service);
    let listed = variants.iter().map(|variant| {
        let (name, kind) = (&variant.name, variant.path());
        let docs = doc(&variant.docs, false);
        quote! { #docs #name(#kind) }
    });
    let mut items = Items::default();
    items.tokens(quote! {
        #![doc = #title]
        #![allow(deprecated, reason = "superseded events come, too")]

        #[doc = #about]
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
        pub enum Event {
            #(#listed,)*
            /// An event that is none of these, as it came.
            Other(crate::events::RawEvent),
        }
    });
    let entries = variants.iter().map(Variant::entry).collect();
    items.call(Call::new("event_enum", "Event", entries));
    items
}

/// A variant of the enum of a service.
struct Variant<'a> {
    name: Name,
    version: &'a Name,
    event: &'a Name,
    docs: Vec<String>,
}

impl Variant<'_> {
    /// The type within it.
    fn path(&self) -> TokenStream {
        let (version, event) = (self.version, self.event);
        quote! { super::#version::events::#event }
    }

    /// The variant as the macro takes it.
    fn entry(&self) -> String {
        let (name, version, event) = (&self.name, self.version, self.event);
        format!("{name}(super::{version}::events::{event})")
    }
}

/// The variants of a service. Where several versions have events of one name, the later ones have
/// their version in their names.
fn variants(service: &ServicePlan) -> Vec<Variant<'_>> {
    let mut taken = BTreeSet::new();
    let mut variants = Vec::new();
    for version in &service.versions {
        let suffix = name(&version.wire, Style::Camel, "Other");
        for event in &version.events.events {
            let mut own = event.name.clone();
            while own.as_str() == "Other" || !taken.insert(own.clone()) {
                own = with_suffix(&own, suffix.as_str());
            }
            variants.push(Variant {
                name: own,
                version: &version.module,
                event: &event.name,
                docs: event.docs.iter().take(1).cloned().collect(),
            });
        }
    }
    variants
}

/// The enum over the events of all services.
pub fn root(plan: &CratePlan) -> Items {
    let services = plan.services.iter();
    let services = services.filter(|service| service.versions.iter().any(has_events));
    let entries = services.map(|service| {
        let (feature, module) = (&service.feature, &service.module);
        let variant = name(&service.wire, Style::Camel, "Service");
        format!("{variant}({module}::Event) {feature:?}")
    });
    let entries = entries.collect();
    let mut items = Items::default();
    items.tokens(quote! {
        //! The events of all services.
    });
    items.call(Call::new("any_event", "AnyEvent", entries));
    items
}
