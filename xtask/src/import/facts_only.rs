//! What is fact, and nothing of anybody's wording.

use serde_json::Value;

use crate::model::{ApiModel, Endpoint, ErrorCode, Event, Field, Limits, Prose};

/// What represents long text in an example.
const PLACEHOLDER: &str = "text";
/// How many letters beyond ASCII are a name at most, and no sentence.
const LONGEST_NAME: usize = 8;
/// The longest text with blanks in it that is a value rather than a sentence.
const LONGEST_TEXT: usize = 60;

/// Takes all words out of a model: summaries, notes, descriptions, labels, advice, titles of
/// scopes, and long text in examples. Titles of endpoints and messages of the server stay.
pub fn facts_only(model: &mut ApiModel) {
    let versions = model
        .services
        .values_mut()
        .flat_map(|service| service.versions.values_mut());
    for version in versions {
        version.endpoints.values_mut().for_each(endpoint);
        version.events.values_mut().for_each(event);
        let shapes = version.shapes.values_mut();
        shapes.flat_map(|shape| &mut shape.fields).for_each(field);
        for value in version
            .enumerations
            .values_mut()
            .flat_map(|of| &mut of.values)
        {
            value.label = Prose::default();
        }
    }
    model.common_errors.iter_mut().for_each(error);
}

fn endpoint(endpoint: &mut Endpoint) {
    endpoint.summary = Prose::default();
    endpoint.notes.clear();
    for scope in endpoint.scopes.iter_mut().chain(&mut endpoint.field_scopes) {
        scope.title.clear();
    }
    let lists = endpoint.field_lists_mut();
    lists.into_iter().flatten().for_each(field);
    let request = endpoint
        .request_body
        .iter_mut()
        .flat_map(|body| &mut body.examples);
    request
        .chain(&mut endpoint.response.examples)
        .for_each(value);
    endpoint.errors.iter_mut().for_each(error);
}

fn event(event: &mut Event) {
    event.summary = Prose::default();
    event.notes.clear();
    for scope in event.scopes.iter_mut().chain(&mut event.field_scopes) {
        scope.title.clear();
    }
    let lists = event.field_lists_mut();
    lists.into_iter().flatten().for_each(field);
    let answer = event
        .answer
        .iter_mut()
        .flat_map(|answer| &mut answer.examples);
    event.examples.iter_mut().chain(answer).for_each(value);
}

fn error(error: &mut ErrorCode) {
    error.advice = Prose::default();
    error.sub_codes.iter_mut().for_each(self::error);
}

fn field(field: &mut Field) {
    field.description = Prose::default();
    if let Some(example) = &mut field.example {
        value(example);
    }
    if field.default.as_deref().is_some_and(is_wording) {
        field.default = None;
    }
    limits(&mut field.limits);
}

fn limits(limits: &mut Limits) {
    if limits.pattern.as_deref().is_some_and(is_wording) {
        limits.pattern = None;
    }
}

/// Puts a placeholder in the place of long text, wherever in a value it is; text that is JSON
/// itself keeps its form.
fn value(value: &mut Value) {
    match value {
        Value::String(text) => {
            if let Ok(mut inner @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(text)
            {
                let before = inner.clone();
                self::value(&mut inner);
                if inner != before {
                    *text = inner.to_string();
                }
            } else if is_wording(text) {
                *text = PLACEHOLDER.to_owned();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(self::value),
        Value::Object(fields) => fields.values_mut().for_each(self::value),
        _ => {}
    }
}

/// Whether text is a sentence rather than a value.
fn is_wording(text: &str) -> bool {
    let letters = text
        .chars()
        .filter(|c| c.is_alphanumeric() && !c.is_ascii());
    let foreign = letters.count() > LONGEST_NAME;
    let words = text.split_whitespace().count() > 4 && text.chars().count() > LONGEST_TEXT;
    foreign || words
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn sentences_give_way_and_values_stay() {
        for (before, after) in [
            (json!("ou_1"), json!("ou_1")),
            (json!("周会"), json!("周会")),
            (json!("每个星期一上午在大会议室"), json!("text")),
            (
                json!({"a": ["每个星期一上午在大会议室", 1]}),
                json!({"a": ["text", 1]}),
            ),
            (
                json!("{\"text\": \"每个星期一上午在大会议室\"}"),
                json!("{\"text\":\"text\"}"),
            ),
            (json!("{\"text\": \"hi\"}"), json!("{\"text\": \"hi\"}")),
        ] {
            let mut found = before;
            value(&mut found);
            assert_eq!(found, after);
        }
    }
}
