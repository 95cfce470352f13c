//! The places in the templates that the model fills: the list of features, the list of modules. And
//! the one that the command fills: where the runtime is.

use camino::Utf8Path;

use super::annotate::{CratePlan, ServicePlan};
use super::carried::Example;
use super::{Files, docs};

/// The line of the manifest that the features take the place of.
const FEATURES: &str = "# @features";
/// The line of the manifest that the examples take the place of.
const EXAMPLES: &str = "# @examples";
/// The line of `lib.rs` that the modules take the place of.
const SERVICES: &str = "// @services";
/// The line of `lib.rs` that the table of services takes the place of.
const TABLE: &str = "//! @table";
/// What the dependency on the runtime begins with.
const RUNTIME: &str = "feishu-openapi-runtime = { ";

/// The manifest with one feature a service, and `full`, and with what its examples need. The runtime that it depends on has the
/// version of the crate: both are released at once.
pub fn manifest(template: &str, plan: &CratePlan, examples: &[Example]) -> String {
    let all: Vec<String> = plan
        .services
        .iter()
        .map(|service| format!("    \"{}\",", service.feature))
        .collect();
    let mut lines = vec!["# All services.".to_owned(), "full = [".to_owned()];
    lines.extend(all);
    lines.push("]".to_owned());
    lines.extend(
        plan.services
            .iter()
            .map(|service| format!("{} = []", service.feature)),
    );
    let manifest = replaced(template, FEATURES, &lines);
    let examples: Vec<String> = examples.iter().map(example).collect();
    let manifest = replaced(&manifest, EXAMPLES, &[examples.join("\n\n")]);
    match package_version(&manifest) {
        Some(version) => manifest.replacen(RUNTIME, &format!("{RUNTIME}version = {version}, "), 1),
        None => manifest,
    }
}

/// The version that a manifest gives its package, as it is written in TOML.
fn package_version(manifest: &str) -> Option<String> {
    let manifest: toml::Table = toml::from_str(manifest).ok()?;
    Some(manifest.get("package")?.get("version")?.to_string())
}

/// The root of the crate with one module a service.
pub fn root(template: &str, plan: &CratePlan) -> String {
    let shared =
        (!plan.shared.is_empty()).then_some(["mod enumerations;", "pub use enumerations::*;", ""]);
    let mut modules: Vec<String> = shared.iter().flatten().map(|it| (*it).to_owned()).collect();
    modules.extend(plan.services.iter().flat_map(module));
    let mut table = vec![
        "//! | service | what it is for | endpoints |".to_owned(),
        "//! | --- | --- | --- |".to_owned(),
    ];
    table.extend(plan.services.iter().map(table_row));
    let root = replaced(template, TABLE, &table);
    replaced(&root, SERVICES, &modules)
}

/// A service in the table. The link is one of HTML, since a module without its feature is no item.
fn table_row(service: &ServicePlan) -> String {
    let resources = service
        .versions
        .iter()
        .flat_map(|version| &version.resources);
    let endpoints: usize = resources.map(|resource| resource.requests.len()).sum();
    let (module, about) = (&service.module, docs::cell(&service.about));
    format!("//! | [`{module}`]({module}/index.html) | {about} | {endpoints} |")
}

/// Lets the crate depend on the runtime in a folder, given as seen from the crate, and not only on a
/// released version.
pub fn depend_by_path(templates: &mut Files, runtime: &Utf8Path) {
    if let Some(manifest) = templates.get_mut(Utf8Path::new("Cargo.toml")) {
        let path = toml::Value::String(runtime.to_string());
        let by_path = format!("{RUNTIME}path = {path}, ");
        *manifest = manifest.replacen(RUNTIME, &by_path, 1);
    }
}

fn example(example: &Example) -> String {
    let features: Vec<String> = example
        .features
        .iter()
        .map(|feature| format!("\"{feature}\""))
        .collect();
    format!(
        "[[example]]\nname = \"{}\"\nrequired-features = [{}]",
        example.name,
        features.join(", ")
    )
}

fn module(service: &ServicePlan) -> Vec<String> {
    let feature = &service.feature;
    vec![
        format!("#[cfg(feature = \"{feature}\")]"),
        format!("#[cfg_attr(docsrs, doc(cfg(feature = \"{feature}\")))]"),
        format!("pub mod {};", service.module),
    ]
}

fn replaced(template: &str, marker: &str, lines: &[String]) -> String {
    let mut out = String::new();
    for line in template.lines() {
        if line.trim() == marker {
            for line in lines {
                out.push_str(line);
                out.push('\n');
            }
        } else {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}
