//! Which examples and tests of the templates the crate has: those whose endpoints the model has.
//!
//! What a file needs is read from the `use` lines at its top, so that nothing has to be kept in
//! step with them: `use feishu_openapi::im::v1::CreateMessage;` needs that type, and its service.
//! Values that go over the wire in several fields need a request that takes them.

use std::collections::BTreeSet;

use camino::Utf8Path;
use syn::{Item, UseTree};

use super::Files;
use super::annotate::fields::{Paths, RustType};
use super::annotate::{CratePlan, VersionPlan};
use crate::model::Composite;

/// The crate, as its users name it.
const CRATE: &str = "feishu_openapi";
/// What the crate has in features that are no services, by the name that leads to it.
const FEATURES: &[(&str, &str)] = &[
    ("mock", "mock"),
    ("blocking", "blocking"),
    ("events", "events"),
    ("RedisTokenStore", "redis"),
];

/// An example, and the features that it needs.
#[derive(Debug, PartialEq, Eq)]
pub struct Example {
    /// The name of the file without its ending.
    pub name: String,
    /// The features.
    pub features: BTreeSet<String>,
}

/// The templates without the examples and tests whose endpoints the model lacks.
pub fn carried(templates: &Files, plan: &CratePlan) -> Files {
    let has_all = |path: &Utf8Path, text: &str| {
        !is_program(path, "examples") && !is_program(path, "tests")
            || needed(text).iter().all(|names| has(plan, names))
    };
    let carried = templates.iter().filter(|(path, text)| has_all(path, text));
    carried
        .map(|(path, text)| (path.clone(), text.clone()))
        .collect()
}

/// The examples among the files that need a feature.
pub fn examples(files: &Files, plan: &CratePlan) -> Vec<Example> {
    let examples = files
        .iter()
        .filter(|(path, _)| is_program(path, "examples"));
    let examples = examples.filter_map(|(path, text)| {
        Some(Example {
            name: path.file_stem()?.to_owned(),
            features: features(text, plan),
        })
    });
    examples.filter(|it| !it.features.is_empty()).collect()
}

/// Whether a file is a program of its own, and no part of others.
fn is_program(path: &Utf8Path, folder: &str) -> bool {
    path.parent() == Some(Utf8Path::new(folder)) && path.extension() == Some("rs")
}

fn features(text: &str, plan: &CratePlan) -> BTreeSet<String> {
    let mut features = BTreeSet::new();
    for names in needed(text) {
        let own = FEATURES
            .iter()
            .filter(|(name, _)| names.iter().any(|it| it == name));
        features.extend(own.map(|(_, feature)| (*feature).to_owned()));
        let services = plan.services.iter();
        let service = services.filter(|service| {
            names
                .first()
                .is_some_and(|it| service.module.as_str() == it)
        });
        features.extend(service.map(|service| service.feature.clone()));
    }
    features
}

/// What a file uses of the crate: paths below the root of the crate.
fn needed(text: &str) -> Vec<Vec<String>> {
    let Ok(file) = syn::parse_file(text) else {
        // What is no Rust is carried over, and the compiler reports it.
        return Vec::new();
    };
    let mut paths = Vec::new();
    for item in &file.items {
        if let Item::Use(item) = item {
            add_paths(&item.tree, &mut Vec::new(), &mut paths);
        }
    }
    let own = |path: Vec<String>| match path.split_first() {
        Some((first, rest)) if first == CRATE => Some(rest.to_vec()),
        _ => None,
    };
    paths.into_iter().filter_map(own).collect()
}

fn add_paths(tree: &UseTree, before: &mut Vec<String>, paths: &mut Vec<Vec<String>>) {
    let whole = |last: Option<&syn::Ident>| {
        let last = last.map(ToString::to_string);
        before.iter().cloned().chain(last).collect::<Vec<_>>()
    };
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            add_paths(&path.tree, before, paths);
            before.pop();
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                add_paths(tree, before, paths);
            }
        }
        UseTree::Name(name) => paths.push(whole(Some(&name.ident))),
        UseTree::Rename(renamed) => paths.push(whole(Some(&renamed.ident))),
        UseTree::Glob(_) => paths.push(whole(None)),
    }
}

/// Whether the crate has what a path of service, version and type leads to. Any other path leads
/// into the runtime, which is always there.
fn has(plan: &CratePlan, names: &[String]) -> bool {
    let is_own = |first: &String| FEATURES.iter().any(|(own, _)| own == first);
    let (service, version, is_event, name) = match names {
        [first, ..] if is_own(first) => return true,
        [name] => return takes(plan, name),
        [service, version, name] => (service, version, false, name),
        [service, version, module, name] if module == "events" => (service, version, true, name),
        _ => return true,
    };
    let versions = plan
        .services
        .iter()
        .filter(|it| it.module.as_str() == service)
        .flat_map(|it| &it.versions);
    let mut own = versions.filter(|it| it.module.as_str() == version);
    own.any(|version| {
        let (mut own, mut of_events) = (types(version), event_types(version));
        if is_event {
            of_events.any(|known| known == name)
        } else {
            own.any(|known| known == name)
        }
    })
}

/// Whether a request takes a value that goes over the wire in several fields, or the name is that
/// of none.
fn takes(plan: &CratePlan, name: &str) -> bool {
    let kinds = Composite::ALL.map(RustType::Composite);
    let Some(wanted) = kinds.iter().find(|it| it.text(Paths::Short) == name) else {
        return true;
    };
    let versions = plan.services.iter().flat_map(|it| &it.versions);
    let resources = versions.flat_map(|it| &it.resources);
    let mut fields = resources
        .flat_map(|it| &it.requests)
        .flat_map(|it| &it.fields);
    fields.any(|field| field.kind == *wanted)
}

/// The names of all types of a version that only events have.
fn event_types(version: &VersionPlan) -> impl Iterator<Item = &str> {
    let plan = &version.events;
    let events = plan.events.iter();
    let of_events = events.flat_map(|event| {
        let answer = event.answer.as_ref().map(|answer| &answer.name);
        std::iter::once(&event.name).chain(answer)
    });
    let shapes = plan.shapes.iter().map(|shape| &shape.name);
    let enumerations = plan.enumerations.iter().map(|one| &one.name);
    let all = of_events.chain(shapes).chain(enumerations);
    all.map(|name| name.as_str())
}

/// The names of all types of a version.
fn types(version: &VersionPlan) -> impl Iterator<Item = &str> {
    let requests = version.resources.iter().flat_map(|it| &it.requests);
    let of_requests =
        requests.flat_map(|it| [&it.name, &it.response.name, &it.error.name].map(|it| it.as_str()));
    let shapes = version.shapes.iter().map(|it| it.name.as_str());
    let enumerations = version.enumerations.iter().map(|it| it.name.as_str());
    let shared = version.shared.iter().map(|it| it.as_str());
    of_requests.chain(shapes).chain(enumerations).chain(shared)
}
