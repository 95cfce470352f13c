//! Parameters, headers and bodies of requests.

use serde_json::Value;

use super::draft::{At, DraftContent, DraftField, DraftObject, DraftRequest, DraftType};
use super::urls::Url;
use super::{enumerations, inference, wording};
use crate::diagnostics::{Code, Diagnostics};
use crate::layout::RawField;
use crate::model::BodyEncoding;

/// Headers that the client sends by itself.
const OWN_HEADERS: [&str; 2] = ["authorization", "content-type"];

/// Parameters of the path and the query.
pub(super) struct Parameters {
    /// In the order of the path.
    pub(super) path: Vec<DraftField>,
    /// In the page's order; those that only the URL has come last.
    pub(super) query: Vec<DraftField>,
}

/// Sets the documented parameters beside those of the URL.
pub(super) fn parameters(
    url: &Url,
    path: Vec<DraftField>,
    query: Vec<DraftField>,
    at: At<'_>,
    diagnostics: &mut Diagnostics,
) -> Parameters {
    let (mut documented, mut query) = (path, query);
    let mut ordered = Vec::new();
    for name in url.parameters() {
        let found = take(&mut documented, name).or_else(|| take_exact(&mut query, name));
        ordered.push((name.to_owned(), found));
    }
    adopt(&mut ordered, &mut documented);
    let path = ordered
        .into_iter()
        .map(|(name, found)| path_parameter(name, found, at, diagnostics))
        .collect();
    for field in documented {
        at.with(field.span).report(
            diagnostics,
            Code::ParameterMismatch,
            format!("the URL has no path parameter `{}`", field.name),
            "",
            "the parameter was left out",
        );
    }
    for field in &mut query {
        let kind = std::mem::replace(&mut field.kind, DraftType::Any);
        field.kind = enumerations::boolean_query(in_query(kind));
    }
    for (name, value) in &url.query {
        if !query.iter().any(|known| known.name == *name) {
            query.push(from_url(name, value.as_deref(), at));
        }
    }
    Parameters { path, query }
}

/// Takes the field that a parameter of the URL names, whatever the case and separators.
fn take(fields: &mut Vec<DraftField>, name: &str) -> Option<DraftField> {
    take_exact(fields, name).or_else(|| {
        let wanted = wording::snake(name);
        let at = fields
            .iter()
            .position(|field| wording::snake(&field.name) == wanted)?;
        Some(fields.remove(at))
    })
}

fn take_exact(fields: &mut Vec<DraftField>, name: &str) -> Option<DraftField> {
    let at = fields.iter().position(|field| field.name == name)?;
    Some(fields.remove(at))
}

/// One parameter left over on each side is the same, written in two ways.
fn adopt(ordered: &mut [(String, Option<DraftField>)], documented: &mut Vec<DraftField>) {
    let mut open: Vec<_> = ordered
        .iter_mut()
        .filter(|(_, found)| found.is_none())
        .collect();
    if let ([(_, found)], 1) = (open.as_mut_slice(), documented.len()) {
        *found = documented.pop();
    }
}

fn path_parameter(
    name: String,
    found: Option<DraftField>,
    at: At<'_>,
    diagnostics: &mut Diagnostics,
) -> DraftField {
    let mut field = found.unwrap_or_else(|| {
        at.report(
            diagnostics,
            Code::ParameterMismatch,
            format!("the page does not document the path parameter `{name}`"),
            "a row for each parameter of the URL",
            "it was taken as a string",
        );
        DraftField::bare(name.clone(), DraftType::String, at.span)
    });
    field.name = name;
    field.required = Some(true);
    field.kind = match in_query(field.kind) {
        DraftType::Array(items) => *items,
        other => other,
    };
    field
}

/// A type that can stand in a URL: what cannot is text.
fn in_query(kind: DraftType) -> DraftType {
    match kind {
        DraftType::Any
        | DraftType::File
        | DraftType::Map(_)
        | DraftType::Object(_)
        | DraftType::Reference(_) => DraftType::String,
        DraftType::Array(items) => in_query(*items).array(),
        other => other,
    }
}

fn from_url(name: &str, value: Option<&str>, at: At<'_>) -> DraftField {
    let mut field = DraftField::bare(name, DraftType::String, at.span);
    field.example = value.map(Value::from);
    field
}

/// Headers other than those that the client sends by itself.
pub(super) fn headers(fields: Vec<DraftField>) -> Vec<DraftField> {
    fields
        .into_iter()
        .filter(|field| !OWN_HEADERS.contains(&field.name.trim().to_ascii_lowercase().as_str()))
        .map(|mut field| {
            let kind = std::mem::replace(&mut field.kind, DraftType::Any);
            field.kind = in_query(kind);
            field
        })
        .collect()
}

/// The request body; `None` where there is none.
pub(super) fn body(
    http_method: &str,
    headers: &[RawField],
    fields: Vec<DraftField>,
    examples: Vec<Value>,
    at: At<'_>,
) -> Option<DraftRequest> {
    let content = match (fields.is_empty(), examples.first()) {
        (false, _) => of_fields(fields),
        // Without a table an example is all there is; one of a GET request is that of its URL.
        (true, Some(example)) if http_method != "GET" => of_example(example, at)?,
        (true, _) => return None,
    };
    Some(DraftRequest {
        encoding: encoding(headers, &content),
        content,
        examples,
    })
}

/// A single row without a name of its own is the value at the root.
fn of_fields(mut fields: Vec<DraftField>) -> DraftContent {
    let nameless = |name: &str| !name.chars().any(char::is_alphanumeric);
    match fields.pop() {
        Some(root) if fields.is_empty() && nameless(&root.name) => match root.kind {
            DraftType::Object(DraftObject { fields, .. }) => DraftContent::Fields(fields),
            other => DraftContent::Value(other),
        },
        last => {
            fields.extend(last);
            DraftContent::Fields(fields)
        }
    }
}

fn of_example(example: &Value, at: At<'_>) -> Option<DraftContent> {
    match example {
        Value::Object(fields) if fields.is_empty() => None,
        Value::Object(_) => Some(DraftContent::Fields(inference::of_object(example, at.span))),
        Value::Array(_) => Some(DraftContent::Value(inference::of_value(example, at.span))),
        _ => None,
    }
}

fn encoding(headers: &[RawField], content: &DraftContent) -> BodyEncoding {
    let said = headers
        .iter()
        .filter(|header| {
            header
                .name
                .value
                .trim()
                .eq_ignore_ascii_case("content-type")
        })
        .flat_map(|header| {
            let description = &header.description;
            [
                &description.fixed,
                &description.example,
                &description.default,
            ]
            .into_iter()
            .flatten()
            .map(|said| said.value.to_ascii_lowercase())
            .chain([description.text.0.to_ascii_lowercase()])
        })
        .collect::<Vec<_>>()
        .join(" ");
    let has_file = matches!(content, DraftContent::Fields(fields)
        if fields.iter().any(|field| *field.kind.innermost() == DraftType::File));
    if has_file || said.contains("multipart/") {
        BodyEncoding::Multipart
    } else if said.contains("x-www-form-urlencoded") && !said.contains("json") {
        BodyEncoding::Form
    } else {
        BodyEncoding::Json
    }
}
