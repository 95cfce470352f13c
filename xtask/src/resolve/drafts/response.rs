//! What a response holds: `data`, fields beside `code`, a value at the root, bytes, nothing.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::draft::{
    DraftContent, DraftField, DraftObject, DraftResponse, DraftResponseContent, DraftType,
};
use super::inference;
use super::walk::walk_fields_mut;
use crate::layout::RawEndpoint;
use crate::model::HttpMethod;
use crate::resolve::at::At;
use crate::resolve::trees::tree::FieldTree;

/// Fields of every reply, which carry nothing of the endpoint's own.
const ENVELOPE: [&str; 6] = ["code", "msg", "message", "error", "log_id", "request_id"];

/// The response, from the fields of the whole body and the examples of it.
pub(super) fn draft(
    raw: &RawEndpoint,
    fields: Option<Vec<DraftField>>,
    examples: Vec<Value>,
    at: At<'_>,
) -> DraftResponse {
    let content = match fields {
        _ if raw.response_is_bytes && examples.is_empty() => DraftResponseContent::Bytes,
        Some(fields) if !fields.is_empty() => of_fields(fields, examples.first(), at),
        Some(_) | None if !examples.is_empty() => of_example(&examples[0], at),
        // A table that is there and empty means that there is nothing.
        Some(_) => DraftResponseContent::Empty,
        None if is_download(raw) => DraftResponseContent::Bytes,
        None => DraftResponseContent::Empty,
    };
    DraftResponse { content, examples }
}

/// Examples as the outermost rows name their values: where a table leaves `data` out, or has rows
/// beside it that belong in it, what is in `data` is beside it too.
pub(super) fn samples<'a>(rows: &[FieldTree], examples: &'a [Value]) -> Vec<Cow<'a, Value>> {
    let unseen = |body: &Value| {
        let mut names = rows.iter().map(|row| row.field.name.value.trim());
        names.any(|name| body.get(name).is_none())
    };
    let mut samples = Vec::new();
    for body in examples {
        let inner: Vec<&Value> = match body.get("data") {
            Some(Value::Array(items)) => items.iter().collect(),
            Some(data) => vec![data],
            None => Vec::new(),
        };
        let inner: Vec<&Map<String, Value>> =
            inner.into_iter().filter_map(Value::as_object).collect();
        match body.as_object() {
            Some(own) if unseen(body) && !inner.is_empty() => {
                samples.extend(inner.into_iter().map(|data| {
                    let mut both = data.clone();
                    both.extend(own.clone());
                    Cow::Owned(Value::Object(both))
                }));
            }
            _ => samples.push(Cow::Borrowed(body)),
        }
    }
    samples
}

/// The fields without a word on which must be sent: nothing of a response is sent, whatever
/// columns its table has.
pub(super) fn unrequired(mut fields: Vec<DraftField>) -> Vec<DraftField> {
    walk_fields_mut(&mut fields, &mut |field: &mut DraftField| {
        field.required = None
    });
    fields
}

fn of_fields(fields: Vec<DraftField>, example: Option<&Value>, at: At<'_>) -> DraftResponseContent {
    let enveloped = fields.iter().any(|field| field.name == "code");
    let (data, others): (Vec<_>, Vec<_>) = fields
        .into_iter()
        .filter(|field| !ENVELOPE.contains(&field.name.as_str()) || !enveloped)
        .filter(|field| enveloped || !matches!(field.name.as_str(), "code" | "msg"))
        .partition(|field| field.name == "data");
    let mut data = data.into_iter().next();
    let others = match &mut data {
        Some(data) => into_data(others, data, example),
        None => others,
    };
    match (data, others.is_empty()) {
        (Some(data), true) => of_data(data, example.and_then(|body| body.get("data")), at),
        (Some(data), false) => {
            let mut fields = others;
            fields.push(data);
            DraftResponseContent::FlatEnvelope(fields)
        }
        (None, true) => match example {
            Some(body) if enveloped => match of_example(body, at) {
                data @ DraftResponseContent::Data(_) => data,
                _ => DraftResponseContent::Empty,
            },
            _ => DraftResponseContent::Empty,
        },
        (None, false) => without_data(others, enveloped, example),
    }
}

/// Moves fields that are beside `data` in the table into it where the example has them there;
/// what is left is beside it in the example too.
fn into_data(
    others: Vec<DraftField>,
    data: &mut DraftField,
    example: Option<&Value>,
) -> Vec<DraftField> {
    let Some(body) = example else {
        return others;
    };
    let shown = |value: Option<&Value>, name: &str| value.is_some_and(|v| v.get(name).is_some());
    let is_inside = |field: &DraftField| {
        shown(body.get("data"), &field.name) && !shown(Some(body), &field.name)
    };
    let object = match &mut data.kind {
        DraftType::Object(object) => object,
        kind @ (DraftType::Any | DraftType::OpenObject) if others.iter().any(is_inside) => {
            *kind = DraftType::Object(Default::default());
            match kind {
                DraftType::Object(object) => object,
                _ => return others,
            }
        }
        _ => return others,
    };
    let known = |object: &DraftObject, field: &DraftField| {
        object.fields.iter().any(|known| known.name == field.name)
    };
    let (inside, outside) = others
        .into_iter()
        .partition(|field| is_inside(field) && !known(object, field));
    let inside: Vec<DraftField> = inside;
    object.fields.extend(inside);
    outside
}

/// Fields and no `data` among them: they are beside `code`, unless the example shows them under
/// a `data` that the table left out.
fn without_data(
    fields: Vec<DraftField>,
    enveloped: bool,
    example: Option<&Value>,
) -> DraftResponseContent {
    let data = example.and_then(|body| body.get("data"));
    let under = |value: Option<&Value>| {
        fields
            .iter()
            .filter(|field| value.is_some_and(|value| value.get(&field.name).is_some()))
            .count()
    };
    let at_root = under(example);
    let in_data = match data {
        Some(Value::Array(items)) => under(items.first()),
        other => under(other),
    };
    let left_out = match example {
        Some(_) => in_data > at_root,
        None => !enveloped,
    };
    match (left_out, data) {
        (true, Some(Value::Array(_))) => {
            let item = DraftType::Object(DraftObject {
                page_type: None,
                fields,
            });
            DraftResponseContent::Data(DraftContent::Value(item.array()))
        }
        (true, _) => DraftResponseContent::Data(DraftContent::Fields(fields)),
        (false, _) => DraftResponseContent::FlatEnvelope(fields),
    }
}

fn of_data(data: DraftField, example: Option<&Value>, at: At<'_>) -> DraftResponseContent {
    match data.kind {
        DraftType::Object(object) => {
            DraftResponseContent::Data(DraftContent::Fields(object.fields))
        }
        DraftType::Any | DraftType::OpenObject => match example {
            Some(value) => of_data_example(value, at),
            None => DraftResponseContent::Empty,
        },
        other => DraftResponseContent::Data(DraftContent::Value(other)),
    }
}

fn of_example(body: &Value, at: At<'_>) -> DraftResponseContent {
    match body {
        Value::Object(fields) => {
            if let Some(data) = fields.get("data") {
                return of_data_example(data, at);
            }
            let fields_of_body: Vec<DraftField> = inference::of_object(body, Some(at.span))
                .into_iter()
                .filter(|field| !ENVELOPE.contains(&field.name.as_str()))
                .collect();
            if fields_of_body.is_empty() {
                DraftResponseContent::Empty
            } else if fields.contains_key("code") {
                DraftResponseContent::FlatEnvelope(fields_of_body)
            } else {
                DraftResponseContent::Data(DraftContent::Fields(fields_of_body))
            }
        }
        other => DraftResponseContent::Root(inference::of_value(other, Some(at.span))),
    }
}

fn of_data_example(data: &Value, at: At<'_>) -> DraftResponseContent {
    match data {
        Value::Null => DraftResponseContent::Empty,
        Value::Object(fields) if fields.is_empty() => DraftResponseContent::Empty,
        Value::Object(_) => DraftResponseContent::Data(DraftContent::Fields(inference::of_object(
            data,
            Some(at.span),
        ))),
        other => DraftResponseContent::Data(DraftContent::Value(inference::of_value(
            other,
            Some(at.span),
        ))),
    }
}

/// Whether an endpoint without a word about its response is one that gives a file.
fn is_download(raw: &RawEndpoint) -> bool {
    let last = raw.url.value.split(['?', '#']).next().unwrap_or_default();
    let get = raw.http_method.value == HttpMethod::Get;
    get && last
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .is_some_and(|segment| segment.contains("download"))
}

#[cfg(test)]
mod tests {
    use crate::model::ResponseContent;
    use crate::resolve::fixtures::{endpoint, json, list, model, only, rows, short};

    #[test]
    fn responses_hold_what_table_and_example_say() {
        for (url, table, example, bytes, content) in [
            ("/x", Some("code int\nmsg string"), "", false, "empty"),
            ("/x", Some("code int\ndata object"), "", false, "empty"),
            (
                "/x",
                Some("code int\ndata object"),
                r#"{"code": 0, "data": {}}"#,
                false,
                "empty",
            ),
            (
                "/x",
                Some("code int\ndata object"),
                r#"{"code": 0, "data": {"a": 1}}"#,
                false,
                "data a:int",
            ),
            (
                "/x",
                Some("count\nids"),
                r#"{"code": 0, "data": {"count": 1, "ids": {"12345": "a"}}}"#,
                false,
                "data count:int ids:map<string>",
            ),
            (
                "/x",
                Some("code int\ndata object\n  a string"),
                "",
                false,
                "data a:string",
            ),
            (
                "/x",
                Some("code int\ndata user[]\n  id string"),
                "",
                false,
                "value User[]",
            ),
            (
                "/x",
                Some("code int\nmsg string\ntoken string"),
                "",
                false,
                "flat token:string",
            ),
            (
                "/x",
                Some("code int\ntoken string\ndata object\n  a int"),
                "",
                false,
                "flat token:string data:ThingData",
            ),
            (
                "/x",
                Some("code int\ndata object\na int"),
                r#"{"code": 0, "data": {"a": 1}}"#,
                false,
                "data a:int",
            ),
            (
                "/x",
                Some("code int\ndata object\n  b int\na int"),
                r#"{"data": {"a": 1}}"#,
                false,
                "data b:int a:int",
            ),
            (
                "/x",
                Some("code int\ndata object\n  b int\na int"),
                r#"{"a": 1, "data": {"b": 1}}"#,
                false,
                "flat a:int data:ThingData",
            ),
            ("/x", Some("a string"), "", false, "data a:string"),
            (
                "/x",
                Some("code int\na string"),
                r#"{"code": 0, "data": {"a": "b"}}"#,
                false,
                "data a:string",
            ),
            (
                "/x",
                Some("a string"),
                r#"{"code": 0, "data": [{"a": "b"}]}"#,
                false,
                "value ThingItem[]",
            ),
            (
                "/x",
                Some("a string"),
                r#"{"a": "b"}"#,
                false,
                "flat a:string",
            ),
            (
                "/x",
                None,
                r#"{"code": 0, "msg": "", "data": {"a": null}}"#,
                false,
                "data a:any",
            ),
            ("/x", None, r#"{"code": 0, "msg": ""}"#, false, "empty"),
            (
                "/x",
                None,
                r#"{"code": 0, "token": "a"}"#,
                false,
                "flat token:string",
            ),
            ("/x", None, "[1]", false, "root int[]"),
            ("/x", None, "", false, "empty"),
            ("/x", None, "", true, "bytes"),
            ("/x/download", None, "", false, "bytes"),
        ] {
            let mut raw = endpoint("GET", &format!("/open-apis/a/v1/things{url}"));
            raw.official_name = Some(crate::layout::RawOfficialName {
                service: "a".to_owned(),
                version: "v1".to_owned(),
                resource: "thing".to_owned(),
                method: "do".to_owned(),
            });
            raw.response_fields = table.map(rows);
            raw.response_examples
                .extend((!example.is_empty()).then(|| json(example)));
            raw.response_is_bytes = bytes;
            let (model, _) = model(vec![raw]);
            let drawn = match &only(&model).response.content {
                ResponseContent::Empty => "empty".to_owned(),
                ResponseContent::Bytes => "bytes".to_owned(),
                ResponseContent::Data { fields } => format!("data {}", list(fields)),
                ResponseContent::DataValue { value } => format!("value {}", short(value)),
                ResponseContent::FlatEnvelope { fields } => format!("flat {}", list(fields)),
                ResponseContent::Root { value } => format!("root {}", short(value)),
            };
            assert_eq!(drawn, content, "{table:?} {example}");
        }
    }
}
