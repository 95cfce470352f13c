//! The `webhooks` of the document: one an event, by its official type, with the whole envelope as the
//! body of the request.

use serde_json::{Map, Value, json};

use super::operation::{add_requirements, description, media_type, summary};
use super::schema::{Scope, object};
use crate::model::{ApiModel, Envelope, Event};

/// The time within which the platform wants an answer, in seconds.
const WITHIN: u32 = 3;

/// All events and callbacks.
pub(super) fn webhooks(model: &ApiModel) -> Map<String, Value> {
    let events = model.events();
    let items = events.map(|event| {
        let name = &event.name;
        let scope = Scope::of(model, &name.service, &name.version);
        let item = json!({ "post": operation(scope, event) });
        (name.event_type.clone(), item)
    });
    items.collect()
}

fn operation(scope: Scope<'_>, event: &Event) -> Value {
    let body = media_type(whole(scope, event), &event.examples);
    let mut operation = json!({
        "operationId": event.name.to_string(),
        "tags": [event.name.service],
        "summary": summary(&event.summary, &event.title),
        "requestBody": { "required": true, "content": { "application/json": body } },
        "responses": { "200": answer(scope, event) },
        "security": [],
    });
    let description = description(&event.notes);
    if !description.is_empty() {
        operation["description"] = json!(description);
    }
    if let Some(address) = &event.address {
        operation["externalDocs"] = json!({ "url": address });
    }
    if event.deprecated {
        operation["deprecated"] = json!(true);
    }
    if !event.summary.is_empty() && !event.title.is_empty() {
        operation["x-title"] = json!(event.title);
    }
    add_requirements(
        &mut operation,
        &event.scopes,
        &event.field_scopes,
        &event.app_types,
    );
    operation
}

/// The event in its envelope.
fn whole(scope: Scope<'_>, event: &Event) -> Value {
    let content = object(scope, &event.fields);
    let text = || json!({ "type": "string" });
    match event.envelope {
        Envelope::Flat => content,
        Envelope::V2 => {
            let header = json!({
                "event_id": text(),
                "event_type": { "type": "string", "const": event.name.event_type },
                "create_time": text(),
                "token": text(),
                "app_id": text(),
                "tenant_key": text(),
            });
            json!({ "type": "object", "required": ["schema", "header", "event"], "properties": {
                "schema": { "type": "string", "const": "2.0" },
                "header": { "type": "object", "required": ["event_type"], "properties": header },
                "event": content,
            } })
        }
        Envelope::V1 => {
            json!({ "type": "object", "required": ["type", "event"], "properties": {
                "uuid": text(),
                "token": text(),
                "ts": text(),
                "type": { "type": "string", "const": "event_callback" },
                "event": content,
            } })
        }
    }
}

/// What the platform takes for an answer: any success, or what is documented of a callback.
fn answer(scope: Scope<'_>, event: &Event) -> Value {
    match &event.answer {
        None => json!({ "description": format!("Taken, within {WITHIN} seconds") }),
        Some(answer) => {
            let content = media_type(object(scope, &answer.fields), &answer.examples);
            json!({
                "description": format!("The answer, within {WITHIN} seconds"),
                "content": { "application/json": content },
            })
        }
    }
}
