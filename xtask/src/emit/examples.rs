//! The generated crate's own tests: what the pages document, put through the types.
//!
//! A documented example becomes a test where it is what its table says; the audit lists those that
//! are not.

use std::fmt::Write;

use serde_json::Value;

use super::Files;
use super::annotate::requests::RequestPlan;
use super::annotate::{CratePlan, ServicePlan, VersionPlan};
use crate::model::{ApiModel, BodyContent, BodyEncoding, Endpoint, ResponseContent, Version, fit};

/// One file of tests a service.
pub fn tests(model: &ApiModel, plan: &CratePlan) -> Files {
    plan.services
        .iter()
        .filter_map(|service| {
            let own = model.services.get(&service.wire)?;
            let mut text = head(service);
            for version in &service.versions {
                text.push_str(&version_tests(
                    service,
                    version,
                    own.versions.get(&version.wire)?,
                ));
            }
            Some((
                format!("tests/generated_{}.rs", service.feature).into(),
                text,
            ))
        })
        .collect()
}

fn head(service: &ServicePlan) -> String {
    format!(
        "// Written by `cargo xtask codegen`; do not edit.\n\n\
         //! What the reference documents of `{0}`, put through the types.\n\
         #![cfg(feature = \"{0}\")]\n\
         #![allow(deprecated, reason = \"superseded endpoints are tested too\")]\n\n\
         mod support;\n",
        service.feature
    )
}

/// The checks of one version, by kind.
#[derive(Default)]
struct Checks {
    requests: String,
    responses: String,
    codes: String,
}

fn version_tests(service: &ServicePlan, plan: &VersionPlan, version: &Version) -> String {
    let mut checks = Checks::default();
    for request in plan
        .resources
        .iter()
        .flat_map(|resource| &resource.requests)
    {
        let endpoint = version
            .endpoints
            .values()
            .find(|e| e.name.to_string() == request.official_name);
        if let Some(endpoint) = endpoint {
            add_requests(&mut checks.requests, version, endpoint, request);
            add_responses(&mut checks.responses, version, endpoint, request);
            add_codes(&mut checks.codes, request);
        }
    }
    let mut text = format!(
        "\nmod {} {{\n    #[allow(unused_imports, reason = \"some versions document nothing to test\")]\n    \
         use feishu_openapi::{}::{}::*;\n    \
         #[allow(unused_imports, reason = \"not every version has all three kinds of tests\")]\n    \
         use crate::support::{{assert_codes, assert_request, assert_response}};\n",
        plan.module, service.module, plan.module
    );
    for (name, body) in [
        (
            "documented_requests_build_and_say_the_same",
            checks.requests,
        ),
        ("documented_responses_lose_nothing", checks.responses),
        ("codes_are_variants_and_back", checks.codes),
    ] {
        if !body.is_empty() {
            let _ = write!(text, "\n    #[test]\n    fn {name}() {{\n{body}    }}\n");
        }
    }
    text.push_str("}\n");
    text
}

fn add_requests(text: &mut String, version: &Version, endpoint: &Endpoint, request: &RequestPlan) {
    let Some(body) = &endpoint.request_body else {
        return;
    };
    let BodyContent::Fields { fields } = &body.content else {
        return;
    };
    if body.encoding != BodyEncoding::Json {
        return;
    }
    for example in &body.examples {
        let found = fit::fields(version, fields, example);
        let is_whole = found.documented.as_ref() == Some(example) && found.mismatches.is_empty();
        let has_all = fields
            .iter()
            .filter(|field| field.required == Some(true))
            .all(|field| example.get(&field.name).is_some());
        if is_whole && has_all {
            let _ = writeln!(
                text,
                "        assert_request::<{}>(\"{}\", {});",
                request.name,
                request.official_name,
                raw(example)
            );
        }
    }
}

fn add_responses(text: &mut String, version: &Version, endpoint: &Endpoint, request: &RequestPlan) {
    for example in &endpoint.response.examples {
        let Some((part, found)) = response_part(version, &endpoint.response.content, example)
        else {
            continue;
        };
        let (true, Some(documented)) = (found.mismatches.is_empty(), &found.documented) else {
            continue;
        };
        let documented = if documented == part {
            "None".to_owned()
        } else {
            format!("Some({})", raw(documented))
        };
        let _ = writeln!(
            text,
            "        assert_response::<{}>(\"{}\", {}, {documented});",
            request.response.name,
            request.official_name,
            raw(part)
        );
    }
}

/// The part of an answer that becomes the response, and how it fits.
pub fn response_part<'a>(
    version: &Version,
    content: &ResponseContent,
    example: &'a Value,
) -> Option<(&'a Value, fit::Fit)> {
    Some(match content {
        ResponseContent::Data { fields } => {
            let data = example.get("data").filter(|data| !data.is_null())?;
            (data, fit::fields(version, fields, data))
        }
        ResponseContent::DataValue { value } => {
            let data = example.get("data").filter(|data| !data.is_null())?;
            (data, fit::value(version, value, data))
        }
        ResponseContent::FlatEnvelope { fields } => {
            (example, fit::fields(version, fields, example))
        }
        ResponseContent::Root { value } => (example, fit::value(version, value, example)),
        ResponseContent::Empty => {
            let data = example.get("data").filter(|data| data.is_object())?;
            (data, fit::fields(version, &[], data))
        }
        ResponseContent::Bytes => return None,
    })
}

fn add_codes(text: &mut String, request: &RequestPlan) {
    let codes: Vec<String> = request
        .error
        .codes
        .iter()
        .map(|code| code.code.to_string())
        .collect();
    if codes.is_empty() {
        return;
    }
    let _ = writeln!(
        text,
        "        assert_codes::<{}>(\"{}\", &[{}]);",
        request.error.name,
        request.official_name,
        codes.join(", ")
    );
}

/// JSON as a raw string, with more `#` than it has behind any quote. What no raw string may hold
/// (a bare carriage return) JSON has escaped already.
pub(super) fn raw(value: &Value) -> String {
    let text: String = value.to_string().chars().map(escaped).collect();
    let hashes = text
        .split('"')
        .skip(1)
        .map(|part| part.len() - part.trim_start_matches('#').len())
        .max()
        .map_or(0, |run| run + 1);
    let hashes = "#".repeat(hashes);
    format!("r{hashes}\"{text}\"{hashes}")
}

/// A character as JSON may write it inside a string. Marks that turn the direction of text are no
/// Rust.
fn escaped(c: char) -> String {
    match c {
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => {
            format!("\\u{:04x}", u32::from(c))
        }
        c => c.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::raw;

    #[test]
    fn raw_strings_hold_whatever_json_does() {
        for (value, expected) in [
            (json!({ "a": 1 }), r##"r#"{"a":1}"#"##),
            (json!("#"), r###"r##""#""##"###),
            (json!(1), "r\"1\""),
            (json!("a\u{202e}\r"), r##"r#""a\u202e\r""#"##),
        ] {
            assert_eq!(raw(&value), expected);
        }
    }
}
