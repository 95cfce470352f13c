//! What the feature `mock` answers with where a program chooses nothing else: the documented examples,
//! as plain text. They are in modules that only this feature names, so that without it the
//! compiler does not so much as open the files.

use std::fmt::Write;

use serde_json::{Value, json};

use super::Files;
use super::annotate::{CratePlan, ServicePlan};
use super::examples::{raw, response_part};
use super::print::HEAD;
use super::service_files::ServiceFiles;
use crate::model::{Endpoint, ResponseContent, Service, Version};

/// The file that names the answers of all services.
pub fn answers(plan: &CratePlan, services: &[ServiceFiles]) -> Files {
    let (mut modules, mut tables) = (String::new(), String::new());
    for (service, _) in plan
        .services
        .iter()
        .zip(services)
        .filter(|(_, files)| files.has_answers)
    {
        let (feature, module) = (&service.feature, &service.module);
        let _ = write!(
            modules,
            "\n#[cfg(feature = \"{feature}\")]\nmod {module};\n"
        );
        let _ = writeln!(
            tables,
            "    #[cfg(feature = \"{feature}\")]\n    {module}::ANSWERS,"
        );
    }
    let text = format!(
        "{HEAD}//! The documented answers of every service, for the feature `mock`.\n{modules}\n\
         use super::Documented;\n\n\
         pub(super) static SERVICES: &[&[Documented]] = &[\n{tables}];\n"
    );
    Files::from([("src/mock/documented.rs".into(), text)])
}

/// Adds the file of answers of a service, where there are any.
pub fn add_answers(made: &mut ServiceFiles, service: &Service, plan: &ServicePlan) {
    let table = table(plan, service);
    if table.is_empty() {
        return;
    }
    let text = format!(
        "{HEAD}//! The documented answers of `{}`.\n\n\
         use super::Documented;\n\n\
         pub(super) static ANSWERS: &[Documented] = &[\n{table}];\n",
        plan.feature
    );
    let path = format!("src/mock/documented/{}.rs", plan.module);
    made.files.insert(path.into(), text);
    made.has_answers = true;
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
                    "    Documented::new({:?}, {:?}, {:?}, {}),",
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
