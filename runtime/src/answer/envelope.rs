//! What every answer looks like: `code`, `msg`, and the rest.

use std::time::Duration;

use bytes::Bytes;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::answer::content::{Content, ContentKind};
use crate::answer::data_offset::data_offset;
use crate::answer::head::AnswerHead;
use crate::json::Number;
use crate::{ApiError, Error, FieldViolation, ResponseFormat};

/// The fields that are the platform's own. `message`, `error` and `error_description` are how
/// the OAuth endpoints have what others have in `msg`.
#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow, default)]
    code: Option<&'a RawValue>,
    #[serde(borrow, default)]
    msg: Option<&'a RawValue>,
    #[serde(borrow, default)]
    message: Option<&'a RawValue>,
    #[serde(borrow, default)]
    error_description: Option<&'a RawValue>,
    #[serde(borrow, default)]
    error: Option<&'a RawValue>,
    #[serde(borrow, default)]
    data: Option<&'a RawValue>,
}

/// Finds what an answer that is all here carries: a response, or a file.
pub(crate) fn read_answer(
    format: ResponseFormat,
    head: &AnswerHead,
    body: Bytes,
) -> Result<Content, Error<i64>> {
    let is_bytes = format == ResponseFormat::Bytes;
    if is_bytes && head.is_file() {
        return Ok(Content::file(head, body.into(), Duration::MAX));
    }
    let body = without_byte_order_mark(body);
    let content = response(format, head, body.clone())?;
    // JSON that is no error is the file.
    Ok(if is_bytes {
        Content::file(head, body.into(), Duration::MAX)
    } else {
        content
    })
}

/// Some gateways put a mark before JSON, which has no place there and does no harm.
fn without_byte_order_mark(body: Bytes) -> Bytes {
    match body.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => body.slice_ref(rest),
        None => body,
    }
}

/// Finds the response in an answer, or the error that came in its place.
fn response(format: ResponseFormat, head: &AnswerHead, body: Bytes) -> Result<Content, Error<i64>> {
    if is_whole(format, head) && !begins_object(&body) {
        return Ok(json(body, ""));
    }
    // Nearly every answer ends here; whatever it is otherwise is found out below.
    if head.status.is_success()
        && format == ResponseFormat::Data
        && let Some(at) = data_offset(&body)
    {
        return Ok(Content(ContentKind::Data { body, at }));
    }
    let envelope = match object(&body) {
        Ok(envelope) => envelope,
        Err(error) => return Err(head.unreadable(error.to_string(), &body)),
    };
    let code = envelope.code.map(integer);
    if code == Some(None) && !is_whole(format, head) {
        return Err(head.unreadable("the code is no number", &body));
    }
    let code = code.flatten().unwrap_or(0);
    let is_own_code = format == ResponseFormat::Root && !envelope.has_message();
    if code != 0 && !(is_own_code && head.status.is_success()) {
        return Err(Error::Api(Box::new(envelope.failure(code, head, &body))));
    }
    if !head.status.is_success() {
        let status = head.status;
        return Err(head.unreadable(format!("HTTP {status} without a code"), &body));
    }
    Ok(match format {
        ResponseFormat::Data | ResponseFormat::Bytes => match envelope.data {
            Some(data) => json(body.slice_ref(data.get().as_bytes()), "data"),
            None => json(Bytes::from_static(b"{}"), "data"),
        },
        ResponseFormat::FlatEnvelope | ResponseFormat::Root => json(body, ""),
    })
}

/// A derived reader takes the items of a list for the fields of a struct, in order.
fn object(body: &[u8]) -> Result<Envelope<'_>, serde_json::Error> {
    if begins_object(body) {
        return serde_json::from_slice(body);
    }
    let _: Value = serde_json::from_slice(body)?;
    Err(serde::de::Error::custom("there is no object"))
}

fn begins_object(body: &[u8]) -> bool {
    body.trim_ascii_start().first() == Some(&b'{')
}

fn is_whole(format: ResponseFormat, head: &AnswerHead) -> bool {
    format == ResponseFormat::Root && head.status.is_success()
}

fn json(json: Bytes, place: &'static str) -> Content {
    Content(ContentKind::Json { json, place })
}

/// A code, which some endpoints write as a text, and some gateways as a float.
fn integer(raw: &RawValue) -> Option<i64> {
    let number = Number::parse(raw.get().trim_matches('"').trim())?;
    number.integer().or_else(|| number.whole())
}

fn text(raw: &RawValue) -> Option<String> {
    serde_json::from_str(raw.get()).ok()
}

impl Envelope<'_> {
    fn has_message(&self) -> bool {
        [self.msg, self.message, self.error_description]
            .iter()
            .any(Option::is_some)
    }

    fn failure(&self, code: i64, head: &AnswerHead, body: &[u8]) -> ApiError<i64> {
        let error = self
            .error
            .and_then(|raw| serde_json::from_str(raw.get()).ok());
        let error: Value = error.unwrap_or_default();
        let messages = [self.msg, self.error_description, self.message, self.error];
        let message = messages.into_iter().flatten().find_map(text);
        let log_id = head.log_id().or_else(|| error.get("log_id")?.as_str());
        ApiError {
            kind: code,
            code,
            message: message.unwrap_or_default(),
            log_id: log_id.map(str::to_owned),
            http_status: head.status.as_u16(),
            field_violations: field_violations(&error),
            details: details(body),
            facts: None,
        }
    }
}

/// All that an answer has beside code and message.
fn details(body: &[u8]) -> Option<Value> {
    let Ok(Value::Object(mut fields)) = serde_json::from_slice(body) else {
        return None;
    };
    fields.remove("code");
    fields.remove("msg");
    (!fields.is_empty()).then_some(Value::Object(fields))
}

fn field_violations(error: &Value) -> Vec<FieldViolation> {
    let Some(violations) = error.get("field_violations").and_then(Value::as_array) else {
        return Vec::new();
    };
    let read = |violation: &Value| {
        let text = |name: &str| {
            let value = violation.get(name).filter(|value| !value.is_null())?;
            Some(
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned),
            )
        };
        FieldViolation {
            field: text("field").unwrap_or_default(),
            value: text("value"),
            description: text("description"),
        }
    };
    violations.iter().map(read).collect()
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};

    use super::*;
    use crate::FromReply;
    use crate::answer::content::value_at;

    fn read_text(format: ResponseFormat, status: u16, body: &str) -> Result<String, Error<i64>> {
        let mut headers = HeaderMap::new();
        headers.insert("x-tt-logid", http::HeaderValue::from_static("L1"));
        let status = StatusCode::from_u16(status).unwrap();
        let head = AnswerHead { status, headers };
        let content = response(format, &head, Bytes::copy_from_slice(body.as_bytes()))?;
        match content.0 {
            ContentKind::Json { json, .. } => Ok(String::from_utf8(json.to_vec()).unwrap()),
            ContentKind::Data { body, at } => Ok(value_at(&body, at).unwrap().to_owned()),
            ContentKind::File(_) => panic!("a file"),
        }
    }

    #[test]
    fn the_response_is_found_where_it_stands() {
        use ResponseFormat::{Data, FlatEnvelope, Root};
        for (format, body, response) in [
            (
                Data,
                r#"{"code":0,"msg":"ok","data":{"a":1}}"#,
                r#"{"a":1}"#,
            ),
            (Data, r#"{"code":0,"msg":"ok","data":[1]}"#, "[1]"),
            (Data, r#"{"code":0,"msg":"ok","data":null}"#, "{}"),
            (Data, r#"{"code":"0","msg":"ok"}"#, "{}"),
            (Data, r#"{"data":{"a":1}}"#, r#"{"a":1}"#),
            (Data, r#"{"code":0.0,"data":{"a":1}}"#, r#"{"a":1}"#),
            (Data, r#"{"code":"0.0","data":{"a":1}}"#, r#"{"a":1}"#),
            (FlatEnvelope, r#"{"code":0,"a":1}"#, r#"{"code":0,"a":1}"#),
            (Root, r#"{"code":5,"a":1}"#, r#"{"code":5,"a":1}"#),
            (Root, r#"{"code":"five"}"#, r#"{"code":"five"}"#),
            (Root, "[1]", "[1]"),
        ] {
            assert_eq!(read_text(format, 200, body).unwrap(), response, "{body}");
        }
    }

    #[test]
    fn a_code_is_an_error_whatever_the_status_and_the_format() {
        use ResponseFormat::{Bytes, Data, FlatEnvelope, Root};
        for format in [Data, FlatEnvelope, Root, Bytes] {
            for status in [200, 400, 500] {
                let body = r#"{"code":193003,"msg":"event is deleted"}"#;
                let Err(Error::Api(error)) = read_text(format, status, body) else {
                    panic!("no error for {format:?} with {status}");
                };
                assert_eq!((error.code, error.http_status), (193_003, status));
                assert_eq!(error.message, "event is deleted");
                assert_eq!(error.log_id.as_deref(), Some("L1"));
            }
        }
    }

    #[test]
    fn all_that_an_error_says_is_kept() {
        let body = r#"{"code":"99992402","msg":"field validation failed","error":{"log_id":"L9",
            "field_violations":[{"field":"a.b","value":"","description":"required"},{"field":"c","value":7}]}}"#;
        let Err(Error::Api(error)) = read_text(ResponseFormat::Data, 400, body) else {
            panic!("no error");
        };
        assert_eq!(error.code, 99_992_402);
        let fields: Vec<_> = error
            .field_violations
            .iter()
            .map(|it| it.field.as_str())
            .collect();
        assert_eq!(fields, ["a.b", "c"]);
        assert_eq!(error.field_violations[1].value.as_deref(), Some("7"));
        let details = error.details.unwrap();
        assert_eq!(details["error"]["log_id"], "L9");
        let oauth = r#"{"code":20037,"error":"invalid_grant","error_description":"expired"}"#;
        let Err(Error::Api(error)) = read_text(ResponseFormat::Root, 400, oauth) else {
            panic!("no error");
        };
        assert_eq!(error.message, "expired");
    }

    #[test]
    fn what_is_no_answer_of_the_platform_is_kept_as_it_came() {
        for (status, body) in [
            (502, "<html>Bad Gateway</html>"),
            (200, "garbage"),
            (200, ""),
            (500, "{}"),
            (404, r#"{"error":"no"}"#),
            (200, r#"{"code":"none","data":{}}"#),
            (200, "[]"),
            (200, r#"{"code":0.5,"data":{}}"#),
            (200, r#"{"code":"nan","data":{}}"#),
            (200, r#"{"code":0,"msg":"a\n","data":{}"#),
            (200, r#"{"code":0,"msg":"a\n","data":{}} {}"#),
            (200, r#"{"code":0,"msg":"a\n","data":{},"code":5}"#),
        ] {
            let Err(Error::Decode(error)) = read_text(ResponseFormat::Data, status, body) else {
                panic!("read {body}");
            };
            assert_eq!(error.received(), body);
            assert_eq!(error.http_status(), Some(status));
            assert_eq!(error.log_id(), Some("L1"));
            assert_eq!(error.is_retryable(), status >= 500);
        }
    }

    #[test]
    fn a_byte_order_mark_is_no_error() {
        let head = AnswerHead {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
        };
        let body = Bytes::from_static(b"\xEF\xBB\xBF{\"code\":0,\"data\":{\"a\":1}}");
        let content = read_answer(ResponseFormat::Data, &head, body).unwrap();
        assert_eq!(content.json(), Some(serde_json::json!({"a": 1})));
    }

    #[test]
    fn the_end_of_an_answer_is_looked_at_whatever_type_is_read() {
        for end in ["", "} {}", r#","code":5}"#, r#","data":{}}"#] {
            let body = format!(r#"{{"code":0,"data":{{"a":1}}{end}"#);
            let at = body.find(r#"{"a""#).unwrap();
            let kind = ContentKind::Data {
                body: body.clone().into(),
                at,
            };
            assert!(Value::from_content(Content(kind), false).is_err(), "{body}");
        }
    }
}
