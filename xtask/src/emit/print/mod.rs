//! From plans to tokens, and from tokens to files.

pub mod endpoint;
pub mod errors;
pub mod events;
pub mod items;
pub mod paging;
pub mod structs;
pub mod types;
pub mod uploads;

use camino::Utf8PathBuf;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::COMMON_ERRORS;
use super::annotate::requests::RequestPlan;
use super::annotate::{CratePlan, ResourcePlan, ServicePlan, VersionPlan};
use super::docs::{cell, code};
use crate::names::identifier::{Name, Style, name};
use errors::Codes;
use items::Items;

/// The file of the enumerations that many services have.
const SHARED_ENUMERATIONS: &str = "src/enumerations.rs";

/// The first lines of every file.
pub(super) const HEAD: &str = "// Written by `cargo xtask codegen`; do not edit.\n\n";

/// A file whose tokens do not make Rust. It cannot come of any page: names and literals are made
/// by this program alone.
#[derive(Debug, thiserror::Error)]
#[error("what was to be written to `{path}` is no Rust")]
pub struct PrintError {
    /// The file.
    pub path: Utf8PathBuf,
    /// The error of `syn`.
    pub source: syn::Error,
}

/// A file that is still to be put into words. Tokens do not pass between threads, so that each
/// file is made where it is printed.
pub struct Unprinted<'a> {
    /// The path, relative to the crate.
    pub path: Utf8PathBuf,
    items: Box<dyn Fn() -> Items + Send + Sync + 'a>,
}

impl<'a> Unprinted<'a> {
    fn new(path: String, items: impl Fn() -> Items + Send + Sync + 'a) -> Self {
        Self {
            path: path.into(),
            items: Box::new(items),
        }
    }

    /// The file's text.
    pub fn print(&self) -> Result<String, PrintError> {
        let text = (self.items)().print(&self.path)?;
        Ok(format!("{HEAD}{text}"))
    }
}

/// The codes of the gateway, a file of the runtime: whatever is sent may be answered with them.
pub fn common_errors(plan: &CratePlan) -> Unprinted<'_> {
    Unprinted::new(COMMON_ERRORS.into(), || errors::common(&plan.common_errors))
}

/// The files that are of no service.
pub fn crate_files(plan: &CratePlan) -> Vec<Unprinted<'_>> {
    let mut files = vec![Unprinted::new("src/any_event.rs".into(), || {
        events::root(plan)
    })];
    if !plan.shared.is_empty() {
        files.push(Unprinted::new(SHARED_ENUMERATIONS.into(), || {
            shared_enumerations(plan)
        }));
    }
    files
}

/// The files of a service in `src/`.
pub fn service_files(service: &ServicePlan) -> Vec<Unprinted<'_>> {
    let folder = format!("src/{}", service.module);
    let mut files = vec![Unprinted::new(format!("{folder}/mod.rs"), || {
        service_module(service)
    })];
    if service.versions.iter().any(events::has_events) {
        files.push(Unprinted::new(format!("{folder}/events.rs"), || {
            events::service(service)
        }));
    }
    for version in &service.versions {
        let folder = format!("{folder}/{}", version.module);
        version_files(&mut files, &folder, service, version);
    }
    files
}

fn version_files<'a>(
    files: &mut Vec<Unprinted<'a>>,
    folder: &str,
    service: &'a ServicePlan,
    version: &'a VersionPlan,
) {
    files.push(Unprinted::new(format!("{folder}/mod.rs"), || {
        version_module(service, version)
    }));
    for resource in &version.resources {
        let path = format!("{folder}/{}.rs", resource.module);
        files.push(Unprinted::new(path, || resource_module(version, resource)));
    }
    if events::has_events(version) {
        files.push(Unprinted::new(format!("{folder}/events.rs"), || {
            events::version(service, version)
        }));
    }
    let mut part = |name: &str, items: fn(&VersionPlan) -> Items| {
        let path = format!("{folder}/{name}.rs");
        files.push(Unprinted::new(path, move || items(version)));
    };
    for (name, is_there, items) in PARTS {
        if is_there(version) {
            part(name, *items);
        }
    }
}

/// A file beside those of the resources: its module, whether the version has it, and what is in it.
type VersionPart = (
    &'static str,
    fn(&VersionPlan) -> bool,
    fn(&VersionPlan) -> Items,
);

/// What the endpoints of a version share.
const PARTS: &[VersionPart] = &[
    ("shapes", |version| !version.shapes.is_empty(), shapes),
    (
        "enumerations",
        |version| !version.enumerations.is_empty() || !version.shared.is_empty(),
        enumerations,
    ),
    (
        "codes",
        |version| !Codes::of_version(version).is_empty(),
        |version| Codes::of_version(version).table(),
    ),
];

fn shapes(version: &VersionPlan) -> Items {
    let mut items = Items::default();
    items.tokens(quote! {
        //! Objects that several endpoints share.
        #[allow(unused_imports, reason = "not every version has enumerations in its objects")]
        use super::*;
    });
    for plan in &version.shapes {
        structs::shape(&mut items, plan);
    }
    items
}

fn enumerations(version: &VersionPlan) -> Items {
    let mut items = Items::default();
    items.tokens(quote! {
        //! Documented values. Each type keeps a value that is not listed.
    });
    let shared = &version.shared;
    if !shared.is_empty() {
        items.tokens(quote! {
            #[doc(no_inline)]
            pub use crate::{#(#shared),*};
        });
    }
    for plan in &version.enumerations {
        structs::enumeration(&mut items, plan);
    }
    items
}

/// The enumerations of the crate itself.
fn shared_enumerations(plan: &CratePlan) -> Items {
    let mut items = Items::default();
    items.tokens(quote! {
        //! Documented values that many services have. Each type keeps a value that is not listed.
    });
    for plan in &plan.shared {
        structs::enumeration(&mut items, plan);
    }
    items
}

fn service_module(service: &ServicePlan) -> Items {
    let mut lines = vec![format!("The service {}.", code(&service.wire))];
    if !service.about.is_empty() {
        lines.extend([String::new(), service.about.clone()]);
    }
    let title = doc(&lines, true);
    let versions = service.versions.iter().map(|version| &version.module);
    let feature = events::feature();
    let has_events = service.versions.iter().any(events::has_events);
    let events = has_events.then(|| {
        quote! {
            #feature
            mod events;
            #feature
            pub use events::Event;
        }
    });
    let mut items = Items::default();
    items.tokens(quote! {
        #title
        #events
        #(pub mod #versions;)*
    });
    items
}

fn version_module(service: &ServicePlan, version: &VersionPlan) -> Items {
    let path = format!("{}.{}", service.wire, version.wire);
    let endpoints = version
        .resources
        .iter()
        .map(|resource| resource.requests.len());
    let endpoints: usize = endpoints.sum();
    let mut lines = vec![
        format!("{}: {endpoints} endpoints.", code(&path)),
        String::new(),
        "| request | method and path | what it does |".to_owned(),
        "| --- | --- | --- |".to_owned(),
    ];
    let requests = version
        .resources
        .iter()
        .flat_map(|resource| &resource.requests);
    lines.extend(requests.map(table_row));
    let title = doc(&lines, true);
    let resources: Vec<&Name> = version
        .resources
        .iter()
        .map(|resource| &resource.module)
        .collect();
    let own = |text: &str| name(text, Style::Snake, text);
    let parts = PARTS.iter().filter(|(_, is_there, _)| is_there(version));
    let parts: Vec<Name> = parts.map(|(name, ..)| own(name)).collect();
    let feature = events::feature();
    let events = events::has_events(version).then(|| quote! { #feature pub mod events; });
    let mut items = Items::default();
    items.tokens(quote! {
        #title
        #events
        #(pub mod #resources;)*
        #(mod #parts;)*
        #(#[doc(inline)] pub use #resources::*;)*
        #(pub use #parts::*;)*
    });
    items
}

/// What a version's table has of an endpoint.
fn table_row(request: &RequestPlan) -> String {
    let summary = request.docs.first().map_or("", String::as_str);
    let call = code(&format!("{} {}", request.http_method, request.path));
    format!("| [`{}`] | {call} | {} |", request.name, cell(summary))
}

fn resource_module(version: &VersionPlan, resource: &ResourcePlan) -> Items {
    let title = doc(&[format!("Endpoints of {}.", code(&resource.wire))], true);
    let superseded = resource.requests.iter().any(|request| request.deprecated.is_some()).then(|| {
        quote! { #![allow(deprecated, reason = "the types of superseded endpoints refer to each other")] }
    });
    let shared = PARTS
        .iter()
        .any(|(_, is_there, _)| is_there(version))
        .then(|| {
            quote! {
                #[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
                use super::*;
            }
        });
    let mut items = Items::default();
    items.tokens(quote! { #title #superseded #shared });
    let codes = Codes::of_version(version);
    for plan in &resource.requests {
        endpoint::endpoint(&mut items, plan, &codes);
    }
    items
}

/// Lines as documentation of what follows, or of what they stand in.
fn doc(lines: &[String], inner: bool) -> TokenStream {
    let attributes = lines.iter().map(|line| {
        let text = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        let text = Literal::string(&text);
        if inner {
            quote! { #![doc = #text] }
        } else {
            quote! { #[doc = #text] }
        }
    });
    attributes.collect()
}
