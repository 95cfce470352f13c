//! What the feature `mock` answers with where a program chooses nothing else: the documented examples,
//! as plain text. They are in modules that only this feature names, so that without it the
//! compiler does not so much as open the files.

use std::fmt::Write;

use serde_json::{Value, json};

use super::Files;
use super::annotate::{CratePlan, ServicePlan};
use super::examples::{raw, response_part};
use super::print::HEAD;
use crate::model::{ApiModel, Endpoint, ResponseContent, Service, Version};

/// One file a service, and one that names them all.
pub fn answers(model: &ApiModel, plan: &CratePlan) -> Files {
    let mut files = Files::new();
    let (mut modules, mut tables) = (String::new(), String::new());
    for service in &plan.services {
        let Some(own) = model.services.get(&service.wire) else {
            continue;
        };
        let table = table(service, own);
        if table.is_empty() {
            continue;
        }
        let (feature, module) = (&service.feature, &service.module);
        let _ = write!(
            modules,
            "\n#[cfg(feature = \"{feature}\")]\nmod {module};\n"
        );
        let _ = writeln!(
            tables,
            "    #[cfg(feature = \"{feature}\")]\n    {module}::ANSWERS,"
        );
        let text = format!(
            "{HEAD}//! The documented answers of `{feature}`.\n\n\
             use super::Documented;\n\n\
             pub(super) static ANSWERS: &[Documented] = &[\n{table}];\n"
        );
        files.insert(format!("src/mock/documented/{module}.rs").into(), text);
    }
    let text = format!(
        "{HEAD}//! The documented answers of every service, for the feature `mock`.\n{modules}\n\
         use super::Documented;\n\n\
         pub(super) static SERVICES: &[&[Documented]] = &[\n{tables}];\n"
    );
    files.insert("src/mock/documented.rs".into(), text);
    files
}

fn table(plan: &ServicePlan, service: &Service) -> String {
    let mut text = String::new();
    for version in &plan.versions {
        let Some(own) = service.versions.get(&version.wire) else {
            continue;
        };
        let requests = version.resources.iter().flat_map(|it| &it.requests);
        for request in requests {
            let answer = own
                .endpoints
                .get(&request.key)
                .and_then(|endpoint| answer(own, endpoint));
            if let Some(answer) = answer {
                let _ = writeln!(
                    text,
                    "    Documented {{\n        name: {:?},\n        method: {:?},\n        \
                     path: {:?},\n        answer: {},\n    }},",
                    request.official_name,
                    request.http_method.name(),
                    request.path,
                    raw(&answer)
                );
            }
        }
    }
    text
}

/// The first success that the page has, the one that its table describes best; where there is
/// nothing to send but that it was one, that.
fn answer(version: &Version, endpoint: &Endpoint) -> Option<Value> {
    let content = &endpoint.response.content;
    let successes = endpoint
        .response
        .examples
        .iter()
        .filter(|it| is_success(it));
    let read = successes.filter_map(|example| {
        let (_, found) = response_part(version, content, example)?;
        Some((found.mismatches.len(), example))
    });
    match read.min_by_key(|(mismatches, _)| *mismatches) {
        Some((_, example)) => Some(example.clone()),
        None if *content == ResponseContent::Empty => {
            Some(json!({ "code": 0, "msg": "success", "data": {} }))
        }
        None => None,
    }
}

fn is_success(example: &Value) -> bool {
    match example.get("code") {
        None => true,
        Some(Value::String(code)) => code == "0",
        Some(code) => code.as_i64() == Some(0),
    }
}
