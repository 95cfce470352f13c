//! A page: front matter, request, response, error codes, in the order that `docs/README.md` gives.

use serde_json::{Value, json};

use super::cells::{self, Columns, Table};
use crate::layout::site_path;
use crate::model::{
    AppType, BodyContent, BodyEncoding, Endpoint, ErrorCode, Event, EventName, Field, Prose,
    RateLimit, RequestBody, Response, ResponseContent, Scope, TokenKind, Type, Version,
};

/// The page of an endpoint.
pub fn endpoint(version: &Version, endpoint: &Endpoint) -> String {
    let mut page = Page::default();
    page.head(&Head {
        title: &endpoint.title,
        summary: &endpoint.summary,
        name: Some(("officialName", endpoint.name.to_string())),
        address: endpoint.address.as_deref(),
        updated: endpoint.updated,
        deprecated: endpoint.deprecated,
        successor: endpoint.successor.as_deref(),
        notes: &endpoint.notes,
    });
    page.block("## Request");
    page.block(&request_info(endpoint));
    page.section("### Request headers", &headers(version, endpoint));
    page.fields(
        "### Path parameters",
        version,
        &endpoint.path_parameters,
        Columns::Three,
    );
    page.fields(
        "### Query parameters",
        version,
        &endpoint.query_parameters,
        Columns::Four,
    );
    if let Some(body) = &endpoint.request_body {
        page.request_body(version, body);
    }
    page.block("## Response");
    page.response(version, &endpoint.response);
    page.section("### Error codes", &errors(&endpoint.errors));
    for error in &endpoint.errors {
        let heading = format!("### {} sub-codes", error.code);
        page.section(&heading, &errors(&error.sub_codes));
    }
    page.text
}

/// The page of an event or a callback.
pub fn event(version: &Version, event: &Event) -> String {
    let name = &event.name;
    let is_told = EventName::of_type(&name.event_type).as_ref() == Some(name);
    let service = (!is_told).then(|| format!("{}.{}", name.service, name.version));
    let mut page = Page::default();
    page.head(&Head {
        title: &event.title,
        summary: &event.summary,
        name: service.map(|service| ("service", service)),
        address: event.address.as_deref(),
        updated: event.updated,
        deprecated: event.deprecated,
        successor: None,
        notes: &event.notes,
    });
    let what = if event.answer.is_some() {
        "Callback"
    } else {
        "Event"
    };
    page.block(&format!("## {what}"));
    page.block(&event_info(what, event));
    page.fields(
        &format!("### {what} body"),
        version,
        &event.fields,
        Columns::Three,
    );
    page.examples(&format!("### {what} body example"), &event.examples);
    if let Some(answer) = &event.answer {
        page.fields("### Answer body", version, &answer.fields, Columns::Four);
        page.examples("### Answer body example", &answer.examples);
    }
    page.text
}

/// The page of the codes that the gateway sends on any endpoint.
pub fn common_errors(codes: &[ErrorCode]) -> String {
    let mut page = Page::default();
    page.text.push_str("---\ntitle: \"Common error codes\"\nsummary: \"Codes that the gateway sends on any endpoint.\"\nfullPath: \"/ukTMukTMukTM/ugjM14COyUjL4ITN\"\n---\n");
    page.block("# Common error codes");
    page.block("Codes that the gateway sends on any endpoint, whatever its own table lists.");
    let mut table = Table::new(&["Error code", "Message", "Advice"]);
    for error in codes {
        for (message, advice) in messages(error) {
            table.row([error.code.to_string(), cells::escaped(message), advice]);
        }
    }
    page.block(&table.finish());
    page.text
}

/// What is above the facts of a page.
struct Head<'a> {
    title: &'a str,
    summary: &'a Prose,
    /// The key and the value by which the page names what it is about, or where that belongs.
    name: Option<(&'static str, String)>,
    address: Option<&'a str>,
    updated: Option<i64>,
    deprecated: bool,
    /// The address of what is named in its place.
    successor: Option<&'a str>,
    notes: &'a [Prose],
}

/// A page as it grows.
#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    /// Adds a block, an empty line before it.
    fn block(&mut self, block: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(block.trim_end());
        self.text.push('\n');
    }

    /// Adds a heading and what is below it, where there is something.
    fn section(&mut self, heading: &str, body: &str) {
        if !body.is_empty() {
            self.block(heading);
            self.block(body);
        }
    }

    fn head(&mut self, head: &Head<'_>) {
        self.front_matter(head);
        self.block(&format!("# {}", cells::escaped(head.title)));
        for note in head.notes {
            self.note(&note.0);
        }
    }

    fn front_matter(&mut self, head: &Head<'_>) {
        self.text.push_str("---\n");
        let mut line = |key: &str, value: &str| {
            self.text
                .push_str(&format!("{key}: {}\n", Value::from(value)));
        };
        line("title", head.title);
        if !head.summary.is_empty() {
            line("summary", &head.summary.0.replace('\n', " "));
        }
        if let Some((key, name)) = &head.name {
            line(key, name);
        }
        if let Some(address) = head.address {
            line("fullPath", site_path(address));
        }
        if let Some(updated) = head.updated {
            line("updateTime", &updated.to_string());
        }
        if let Some(successor) = head.successor {
            line("successor", site_path(successor));
        }
        if head.deprecated {
            self.text.push_str("deprecated: true\n");
        }
        self.text.push_str("---\n");
    }

    /// Adds a heading and a table of fields, where there are any.
    fn fields(&mut self, heading: &str, version: &Version, fields: &[Field], columns: Columns) {
        if !fields.is_empty() {
            self.section(heading, &cells::fields(version, fields, columns));
        }
    }

    fn note(&mut self, note: &str) {
        let lines: Vec<String> = note
            .lines()
            .map(|line| format!("> {}", cells::escaped(line)).trim_end().to_owned())
            .collect();
        self.block(&lines.join("\n").replacen("> ", "> **Note**: ", 1));
    }

    fn request_body(&mut self, version: &Version, body: &RequestBody) {
        let root;
        let fields = match &body.content {
            BodyContent::Fields { fields } => fields.as_slice(),
            BodyContent::Value { value } => {
                root = [bare("-", value.clone())];
                &root
            }
        };
        self.fields("### Request body", version, fields, Columns::Four);
        self.examples("### Request body example", &body.examples);
    }

    fn response(&mut self, version: &Version, response: &Response) {
        let envelope = || vec![bare("code", Type::Integer), bare("msg", Type::String)];
        let table = |fields: &[Field]| cells::fields(version, fields, Columns::Three);
        let body = match &response.content {
            ResponseContent::Bytes => "The file, as binary data.".to_owned(),
            ResponseContent::Root { .. } => String::new(),
            ResponseContent::Empty => {
                let mut fields = envelope();
                fields.push(bare("data", Type::open_object()));
                table(&fields)
            }
            ResponseContent::Data { fields } => cells::answer(
                version,
                &envelope(),
                &bare("data", Type::open_object()),
                fields,
            ),
            ResponseContent::DataValue { value } => {
                let mut fields = envelope();
                fields.push(bare("data", value.clone()));
                table(&fields)
            }
            ResponseContent::FlatEnvelope { fields } => {
                let mut all = envelope();
                all.extend(fields.iter().cloned());
                table(&all)
            }
        };
        self.section("### Response body", &body);
        self.examples("### Response body example", &response.examples);
    }

    fn examples(&mut self, heading: &str, examples: &[Value]) {
        if examples.is_empty() {
            return;
        }
        self.block(heading);
        for example in examples {
            self.block(&format!("```json\n{example:#}\n```"));
        }
    }
}

/// A field of which nothing but name and type is known.
fn bare(name: &str, kind: Type) -> Field {
    Field {
        name: name.to_owned(),
        kind,
        required: None,
        description: Default::default(),
        default: None,
        example: None,
        limits: Default::default(),
        scopes: Vec::new(),
        deprecated: false,
        secret: false,
    }
}

/// A table of facts, those that are there.
fn info<const N: usize>(rows: [(&str, String); N]) -> String {
    let mut table = Table::new(&["Item", "Value"]);
    for (item, value) in rows {
        if !value.is_empty() {
            table.row([item.to_owned(), value]);
        }
    }
    table.finish()
}

fn event_info(what: &str, event: &Event) -> String {
    info([
        (&format!("{what} type"), event.name.event_type.clone()),
        ("Envelope", event.envelope.name().to_owned()),
        ("Supported app types", app_types(&event.app_types)),
        ("Required scopes", scopes(&event.scopes)),
        ("Field permission requirements", scopes(&event.field_scopes)),
    ])
}

fn app_types(kinds: &[AppType]) -> String {
    let apps = kinds.iter().map(|kind| match kind {
        AppType::Custom => "custom",
        AppType::Store => "isv",
    });
    apps.collect::<Vec<_>>().join(",")
}

fn request_info(endpoint: &Endpoint) -> String {
    let tokens = endpoint.token_kinds.iter().map(|kind| match kind {
        TokenKind::Tenant => "tenant_access_token",
        TokenKind::User => "user_access_token",
        TokenKind::App => "app_access_token",
    });
    let limit = endpoint.rate_limit.as_ref();
    info([
        (
            "HTTP URL",
            format!("https://{}{}", endpoint.host, endpoint.path),
        ),
        ("HTTP Method", endpoint.http_method.to_string()),
        ("Rate limit", limit.map_or_else(String::new, rate_limit)),
        (
            "Supported access tokens",
            tokens.collect::<Vec<_>>().join(", "),
        ),
        ("Supported app types", app_types(&endpoint.app_types)),
        ("Required scopes", scopes(&endpoint.scopes)),
        (
            "Field permission requirements",
            scopes(&endpoint.field_scopes),
        ),
    ])
}

fn rate_limit(limit: &RateLimit) -> String {
    let windows = limit.windows.iter().map(|window| {
        let unit = match window.seconds {
            1 => "second",
            60 => "minute",
            3_600 => "hour",
            _ => "day",
        };
        format!("{}/{unit}", window.requests)
    });
    let special = limit.special.then(|| "special".to_owned());
    windows.chain(special).collect::<Vec<_>>().join(", ")
}

/// Scopes side by side; below each other where they have titles.
fn scopes(scopes: &[Scope]) -> String {
    let titled = scopes.iter().any(|scope| !scope.title.is_empty());
    let written = scopes.iter().map(|scope| {
        if scope.title.is_empty() {
            cells::code(&scope.name)
        } else {
            format!(
                "{} {}",
                cells::code(&scope.name),
                cells::escaped(&scope.title)
            )
        }
    });
    let between = if titled { "<br>" } else { " " };
    written.collect::<Vec<_>>().join(between)
}

fn headers(version: &Version, endpoint: &Endpoint) -> String {
    let mut headers = endpoint.headers.clone();
    let content_type = endpoint
        .request_body
        .as_ref()
        .and_then(|body| match body.encoding {
            BodyEncoding::Json => None,
            BodyEncoding::Multipart => Some("multipart/form-data"),
            BodyEncoding::Form => Some("application/x-www-form-urlencoded"),
        });
    if let Some(content_type) = content_type {
        let mut header = bare("Content-Type", Type::String);
        header.required = Some(true);
        header.example = Some(json!(content_type));
        headers.insert(0, header);
    }
    if headers.is_empty() {
        String::new()
    } else {
        cells::fields(version, &headers, Columns::Four)
    }
}

fn errors(errors: &[ErrorCode]) -> String {
    if errors.is_empty() {
        return String::new();
    }
    let mut table = Table::new(&["HTTP status code", "Error code", "Message", "Advice"]);
    for error in errors {
        let status = error
            .http_status
            .map_or_else(String::new, |status| status.to_string());
        for (message, advice) in messages(error) {
            table.row([
                status.clone(),
                error.code.to_string(),
                cells::escaped(message),
                advice,
            ]);
        }
    }
    table.finish()
}

/// Each message of a code with the advice, which comes once.
fn messages(error: &ErrorCode) -> impl Iterator<Item = (&str, String)> {
    let advice = cells::prose(&error.advice);
    let others = error
        .other_messages
        .iter()
        .map(|other| (other.as_str(), String::new()));
    std::iter::once((error.message.as_str(), advice)).chain(others)
}
