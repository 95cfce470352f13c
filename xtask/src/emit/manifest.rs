//! The places in the templates that the model fills: the list of features, the list of modules.

use super::annotate::{CratePlan, ServicePlan};

/// The line of the manifest that the features take the place of.
const FEATURES: &str = "# @features";
/// The line of `lib.rs` that the modules take the place of.
const SERVICES: &str = "// @services";

/// The manifest with one feature a service, and `full`.
pub fn manifest(template: &str, plan: &CratePlan) -> String {
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
    replaced(template, FEATURES, &lines)
}

/// The root of the crate with one module a service.
pub fn root(template: &str, plan: &CratePlan) -> String {
    let lines: Vec<String> = plan.services.iter().flat_map(module).collect();
    replaced(template, SERVICES, &lines)
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
