//! The generated crate's own tests: what the pages document, put through the types.
//!
//! One program checks tables of data, one table a version. A documented example becomes a row where
//! it is what its table says; the audit lists those that are not.

use std::fmt::Write;

use serde_json::Value;

use super::Files;
use super::annotate::composites::PartPlan;
use super::annotate::events::EventPlan;
use super::annotate::fields::{Paths, RustType};
use super::annotate::requests::RequestPlan;
use super::annotate::{CratePlan, ServicePlan, VersionPlan};
use super::print::HEAD;
use super::print::types::type_text;
use super::service_files::ServiceFiles;
use crate::model::{
    BodyContent, BodyEncoding, Endpoint, Event, FieldPlace, ResponseContent, Service, Version, fit,
};

/// The folder of the program.
const FOLDER: &str = "tests/documented";

/// The program, which checks the tables of all services.
pub fn program(plan: &CratePlan, services: &[ServiceFiles]) -> Files {
    let (mut modules, mut tables) = (String::new(), String::new());
    for (service, files) in plan.services.iter().zip(services) {
        let (feature, module) = (&service.feature, &service.module);
        let feature = format!("#[cfg(feature = \"{feature}\")]");
        if !files.tested_versions.is_empty() {
            let _ = write!(modules, "\n{feature}\nmod {module};\n");
        }
        for version in &files.tested_versions {
            let _ = writeln!(
                tables,
                "    {feature}\n    &{module}::{version}::DOCUMENTED,"
            );
        }
    }
    let text = format!(
        "{HEAD}//! What the reference documents, put through the types.\n\
         #![allow(deprecated, reason = \"superseded endpoints are tested too\")]\n\n\
         mod check;\n{modules}\n\
         static VERSIONS: &[&check::Version] = &[\n{tables}];\n"
    );
    Files::from([(format!("{FOLDER}/main.rs").into(), text)])
}

/// Adds the file of tables of a service, where it documents anything to check.
pub fn add_tests(made: &mut ServiceFiles, service: &Service, plan: &ServicePlan) {
    let mut text = String::new();
    for version in &plan.versions {
        let own = service.versions.get(&version.wire);
        let table = own.and_then(|own| version_table(plan, version, own));
        if let Some(table) = table {
            text.push_str(&table);
            made.tested_versions.push(version.module.to_string());
        }
    }
    if !text.is_empty() {
        let title = format!("//! What the reference documents of `{}`.\n", plan.wire);
        let path = format!("{FOLDER}/{}.rs", plan.module);
        made.files
            .insert(path.into(), format!("{HEAD}{title}{text}"));
    }
}

/// The rows of one version, by kind.
#[derive(Default)]
struct Rows {
    requests: String,
    responses: String,
    codes: String,
    listings: String,
    events: String,
}

/// Without that feature there are no events to name.
const EVENTS_ONLY: &str = "#[cfg(feature = \"events\")]\n";

/// The table of one version; `None` where it documents nothing to check.
fn version_table(service: &ServicePlan, plan: &VersionPlan, version: &Version) -> Option<String> {
    let rows = Rows::of(plan, version);
    let has_endpoints = rows.of_endpoints().iter().any(|(_, rows)| !rows.is_empty());
    let feature = match (has_endpoints, rows.events.is_empty()) {
        (false, true) => return None,
        (false, false) => format!("    {EVENTS_ONLY}"),
        (true, _) => String::new(),
    };
    let mut text = format!(
        "\npub(crate) mod {0} {{\n{feature}    use feishu_openapi::{1}::{0}::*;\n\n    use crate::check;\n\n    \
         pub(crate) static DOCUMENTED: check::Version = check::Version {{\n",
        plan.module, service.module
    );
    rows.print(&mut text);
    text.push_str("    };\n}\n");
    Some(text)
}

impl Rows {
    fn of(plan: &VersionPlan, version: &Version) -> Self {
        let mut rows = Self::default();
        for request in plan.resources.iter().flat_map(|it| &it.requests) {
            if let Some(endpoint) = version.endpoints.get(&request.key) {
                add_requests(&mut rows.requests, version, endpoint, request);
                add_responses(&mut rows.responses, version, endpoint, request);
                add_codes(&mut rows.codes, request);
                add_listing(&mut rows.listings, request);
            }
        }
        for event in &plan.events.events {
            if let Some(own) = version.events.get(&event.event_type) {
                add_events(&mut rows.events, version, own, event);
            }
        }
        rows
    }

    /// The rows about endpoints, by the name of their list.
    fn of_endpoints(&self) -> [(&'static str, &str); 4] {
        [
            ("requests", &self.requests),
            ("responses", &self.responses),
            ("codes", &self.codes),
            ("listings", &self.listings),
        ]
    }

    fn print(&self, text: &mut String) {
        for (name, rows) in self.of_endpoints() {
            print_list(text, name, rows);
        }
        let _ = write!(text, "        {EVENTS_ONLY}");
        print_list(text, "events", &self.events);
    }
}

fn print_list(text: &mut String, name: &str, rows: &str) {
    let _ = if rows.is_empty() {
        writeln!(text, "        {name}: &[],")
    } else {
        writeln!(text, "        {name}: &[\n{rows}        ],")
    };
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
                "            check::Request {{ name: {:?}, json: {}, body: |given| {} }},",
                request.official_name,
                raw(example),
                filled(request)
            );
        }
    }
}

/// A request whose fields are filled with what is given, and its body.
fn filled(request: &RequestPlan) -> String {
    let in_body = |part: &&PartPlan| part.place == FieldPlace::Body;
    let parts = request.parts.iter().filter(in_body);
    let fields: Vec<String> = parts
        .map(|part| format!("({:?}, &mut it.{})", part.wire, part.access))
        .collect();
    format!(
        "{{ let mut it = {}; given.fill(&mut [{}]); check::body(&it) }}",
        made(request),
        fields.join(", ")
    )
}

/// A request with what it requires.
fn made(request: &RequestPlan) -> String {
    let required = request.fields.iter().filter(|field| field.is_parameter());
    let values: Vec<String> = required.map(|field| placeholder(&field.kind)).collect();
    let named = request.named.iter();
    let named = named.map(|it| format!(".{}({TEXT})", it.setter));
    let named: String = named.collect();
    format!("{}::new({}){named}", request.name, values.join(", "))
}

/// A text where any will do but an empty one, which no path takes.
const TEXT: &str = "\"x\"";

/// A value where any will do.
fn placeholder(kind: &RustType) -> String {
    match kind {
        RustType::String | RustType::Secret => TEXT.to_owned(),
        RustType::Integer => "0".to_owned(),
        RustType::Number => "0.0".to_owned(),
        RustType::Boolean => "false".to_owned(),
        RustType::File => "feishu_openapi::FilePart::bytes(\"\")".to_owned(),
        RustType::List(inner) => format!("Vec::<{}>::new()", type_text(inner)),
        RustType::Boxed(inner) => placeholder(inner),
        RustType::Composite(_) => {
            format!("feishu_openapi::{}::default()", kind.text(Paths::Short))
        }
        RustType::Any | RustType::Map(_) | RustType::Shape(_) | RustType::Enumeration(_) => {
            format!("<{}>::default()", type_text(kind))
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
            "            check::Response {{ name: {:?}, json: {}, documented: {documented}, read: check::rewritten::<{}> }},",
            request.official_name,
            raw(part),
            request.response.name
        );
    }
}

fn add_events(text: &mut String, version: &Version, event: &Event, plan: &EventPlan) {
    for example in &event.examples {
        let Some(content) = event.envelope.content(example) else {
            continue;
        };
        let found = fit::fields(version, &event.fields, &content);
        let (true, Some(documented)) = (found.mismatches.is_empty(), &found.documented) else {
            continue;
        };
        let _ = writeln!(
            text,
            "            check::Event {{ name: {:?}, json: {}, documented: {}, read: check::event::<events::{}> }},",
            plan.event_type,
            raw(example),
            raw(documented),
            plan.name
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
        "            check::Codes {{ name: {:?}, codes: &[{}], check: check::variants::<{}> }},",
        request.official_name,
        codes.join(", "),
        request.error.name
    );
}

/// A listing that the mock answers by the example of the page.
fn add_listing(text: &mut String, request: &RequestPlan) {
    if request.paging.is_none() {
        return;
    }
    let _ = writeln!(
        text,
        "            check::Listing {{ name: {:?}, list: |client| Box::pin(check::listed(client, {})) }},",
        request.official_name,
        made(request)
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
