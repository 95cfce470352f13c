//! Parameters, headers and bodies of requests.

use serde_json::Value;

use super::draft::{At, DraftContent, DraftField, DraftObject, DraftRequest, DraftType};
use super::{enumerations, inference};
use crate::diagnostics::{Code, Diagnostics};
use crate::layout::RawField;
use crate::model::BodyEncoding;
use crate::resolve::reading::urls::Url;
use crate::resolve::wording;

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
        if let (DraftType::Boolean, Some(Value::String(text))) = (&field.kind, &field.example) {
            field.example = text.to_ascii_lowercase().parse().ok().map(Value::Bool);
        }
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

#[cfg(test)]
mod tests {
    use crate::diagnostics::Code;
    use crate::model::{BodyContent, BodyEncoding};
    use crate::resolve::fixtures::{codes, endpoint, json, list, model, only, rows, said, short};

    #[test]
    fn parameters_follow_the_url() {
        for (url, path_table, query_table, path, query, reported) in [
            (
                "/open-apis/a/v1/x/:id",
                "id string",
                "",
                "id:string",
                "",
                vec![],
            ),
            // The URL's spelling is the one that counts.
            (
                "/open-apis/a/v1/x/:theId",
                "the_id int",
                "",
                "theId:int",
                "",
                vec![],
            ),
            (
                "/open-apis/a/v1/x/{id}",
                "key string",
                "",
                "id:string",
                "",
                vec![],
            ),
            // A path parameter that stands in the table of the query.
            (
                "/open-apis/a/v1/x/:id",
                "",
                "id int\nsize int",
                "id:int",
                "size:int",
                vec![],
            ),
            (
                "/open-apis/a/v1/x/:id",
                "",
                "",
                "id:string",
                "",
                vec![Code::ParameterMismatch],
            ),
            (
                "/open-apis/a/v1/x",
                "id string",
                "",
                "",
                "",
                vec![Code::ParameterMismatch],
            ),
            (
                "/open-apis/a/v1/x?a=1&b={b}",
                "",
                "a int",
                "",
                "a:int b:string",
                vec![],
            ),
            (
                "/open-apis/a/v1/x",
                "",
                "on string true|false\nids int[]",
                "",
                "on:bool ids:int[]",
                vec![],
            ),
        ] {
            let mut raw = endpoint("GET", url);
            raw.path_parameters = rows(path_table);
            raw.query_parameters = rows(query_table);
            let (model, diagnostics) = model(vec![raw]);
            let endpoint = only(&model);
            assert_eq!(list(&endpoint.path_parameters), path, "{url}");
            assert_eq!(list(&endpoint.query_parameters), query, "{url}");
            assert!(
                endpoint
                    .path_parameters
                    .iter()
                    .all(|field| field.required == Some(true))
            );
            assert_eq!(codes(&diagnostics), reported, "{url}");
        }
    }

    #[test]
    fn bodies_are_json_unless_the_page_says_otherwise() {
        for (http_method, table, content_type, example, encoding, content) in [
            (
                "POST",
                "a string",
                "",
                "",
                Some(BodyEncoding::Json),
                "a:string",
            ),
            (
                "POST",
                "a string",
                "\"application/json; charset=utf-8\"",
                "",
                Some(BodyEncoding::Json),
                "a:string",
            ),
            (
                "POST",
                "a file",
                "",
                "",
                Some(BodyEncoding::Multipart),
                "a:file",
            ),
            (
                "POST",
                "a string",
                "multipart/form-data; boundary=x",
                "",
                Some(BodyEncoding::Multipart),
                "a:string",
            ),
            (
                "POST",
                "a string",
                "application/x-www-form-urlencoded",
                "",
                Some(BodyEncoding::Form),
                "a:string",
            ),
            (
                "GET",
                "a string",
                "",
                "",
                Some(BodyEncoding::Json),
                "a:string",
            ),
            (
                "DELETE",
                "a string",
                "",
                "",
                Some(BodyEncoding::Json),
                "a:string",
            ),
            (
                "POST",
                "",
                "",
                r#"{"a": 1}"#,
                Some(BodyEncoding::Json),
                "a:int",
            ),
            (
                "POST",
                "",
                "",
                r#"[{"a": 1}]"#,
                Some(BodyEncoding::Json),
                "ThingItem[]",
            ),
            (
                "POST",
                "- user[]\n  id string",
                "",
                "",
                Some(BodyEncoding::Json),
                "User[]",
            ),
            (
                "POST",
                "- object\n  id string",
                "",
                "",
                Some(BodyEncoding::Json),
                "id:string",
            ),
            ("POST", "", "", "{}", None, ""),
            ("GET", "", "", r#"{"a": 1}"#, None, ""),
        ] {
            let mut raw = endpoint(http_method, "/open-apis/a/v1/things");
            raw.request_fields = rows(table);
            raw.headers = rows("Authorization string !\nContent-Type string !\nX-Other string ?");
            raw.headers[1].description.fixed = Some(said(content_type.to_owned()));
            raw.request_examples
                .extend((!example.is_empty()).then(|| json(example)));
            let (model, _) = model(vec![raw]);
            let endpoint = only(&model);
            assert_eq!(list(&endpoint.headers), "X-Other:string");
            let body = endpoint.request_body.as_ref();
            assert_eq!(
                body.map(|body| body.encoding),
                encoding,
                "{table} {example}"
            );
            let drawn = body.map(|body| match &body.content {
                BodyContent::Fields { fields } => list(fields),
                BodyContent::Value { value } => short(value),
            });
            assert_eq!(drawn.unwrap_or_default(), content, "{table} {example}");
        }
    }
}
