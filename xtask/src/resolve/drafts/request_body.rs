//! The body of a request: what it holds, and how it is written on the wire.

use serde_json::Value;

use super::draft::{DraftContent, DraftField, DraftObject, DraftRequest, DraftType};
use super::inference;
use crate::layout::RawField;
use crate::model::{BodyEncoding, HttpMethod};
use crate::resolve::at::At;

/// The request body; `None` where there is none.
pub(super) fn draft(
    http_method: HttpMethod,
    headers: &[RawField],
    fields: Vec<DraftField>,
    examples: Vec<Value>,
    at: At<'_>,
) -> Option<DraftRequest> {
    let content = match (fields.is_empty(), examples.first()) {
        (false, _) => of_fields(fields),
        // Without a table an example is all there is; one of a GET request is that of its URL.
        (true, Some(example)) if http_method != HttpMethod::Get => of_example(example, at)?,
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
        Value::Object(_) => Some(DraftContent::Fields(inference::of_object(
            example,
            Some(at.span),
        ))),
        Value::Array(_) => Some(DraftContent::Value(inference::of_value(
            example,
            Some(at.span),
        ))),
        _ => None,
    }
}

fn encoding(headers: &[RawField], content: &DraftContent) -> BodyEncoding {
    let content_type = headers
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
            .map(|located| located.value.to_ascii_lowercase())
            .chain([description.text.0.to_ascii_lowercase()])
        })
        .collect::<Vec<_>>()
        .join(" ");
    let has_file = matches!(content, DraftContent::Fields(fields)
        if fields.iter().any(|field| *field.kind.innermost() == DraftType::File));
    if has_file || content_type.contains("multipart/") {
        BodyEncoding::Multipart
    } else if content_type.contains("x-www-form-urlencoded") && !content_type.contains("json") {
        BodyEncoding::Form
    } else {
        BodyEncoding::Json
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{BodyContent, BodyEncoding};
    use crate::resolve::fixtures::{endpoint, json, list, located, model, only, rows, short};

    #[test]
    fn bodies_are_json_unless_the_page_has_another_form() {
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
            raw.headers[1].description.fixed = Some(located(content_type.to_owned()));
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
