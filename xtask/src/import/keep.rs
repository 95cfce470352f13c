//! What people wrote on the pages that are there already: an import takes none of it away.

use std::collections::BTreeMap;

use crate::model::{
    ApiModel, Endpoint, ErrorCode, Event, EventName, Field, OfficialName, Prose, Scope,
};

/// Puts the words of the pages that are there (`own`) into the pages to be written: titles in
/// English, summaries, notes, descriptions, labels, advice, titles of scopes.
pub fn keep_words(model: &mut ApiModel, own: &ApiModel) {
    for (name, service) in &mut model.services {
        let Some(own) = own.services.get(name) else {
            continue;
        };
        for (name, version) in &mut service.versions {
            let Some(own) = own.versions.get(name) else {
                continue;
            };
            for (name, shape) in &mut version.shapes {
                if let Some(own) = own.shapes.get(name) {
                    fields(&mut shape.fields, &own.fields);
                }
            }
            for (name, enumeration) in &mut version.enumerations {
                let own = own
                    .enumerations
                    .get(name)
                    .map_or(&[][..], |own| &own.values);
                for value in &mut enumeration.values {
                    let known = own.iter().find(|known| known.value == value.value);
                    prose(&mut value.label, known.map(|known| &known.label));
                }
            }
        }
    }
    let known: BTreeMap<&OfficialName, &Endpoint> = own
        .endpoints()
        .map(|endpoint| (&endpoint.name, endpoint))
        .collect();
    for one in model.endpoints_mut() {
        if let Some(own) = known.get(&one.name) {
            endpoint(one, own);
        }
    }
    let known: BTreeMap<&EventName, &Event> =
        own.events().map(|event| (&event.name, event)).collect();
    for one in model.events_mut() {
        if let Some(own) = known.get(&one.name) {
            event(one, own);
        }
    }
    errors(&mut model.common_errors, &own.common_errors);
}

fn event(event: &mut Event, own: &Event) {
    title(&mut event.title, &own.title);
    prose(&mut event.summary, Some(&own.summary));
    if !own.notes.is_empty() {
        event.notes.clone_from(&own.notes);
    }
    scopes(&mut event.scopes, &own.scopes);
    scopes(&mut event.field_scopes, &own.field_scopes);
    let lists = event.field_lists_mut().into_iter();
    for (mine, known) in lists.zip(own.field_lists()) {
        fields(mine, known);
    }
}

fn title(title: &mut String, own: &str) {
    if own.is_ascii() {
        own.clone_into(title);
    }
}

fn endpoint(endpoint: &mut Endpoint, own: &Endpoint) {
    title(&mut endpoint.title, &own.title);
    prose(&mut endpoint.summary, Some(&own.summary));
    if !own.notes.is_empty() {
        endpoint.notes.clone_from(&own.notes);
    }
    scopes(&mut endpoint.scopes, &own.scopes);
    scopes(&mut endpoint.field_scopes, &own.field_scopes);
    for (mine, known) in endpoint
        .field_lists_mut()
        .into_iter()
        .zip(own.field_lists())
    {
        fields(mine, known);
    }
    errors(&mut endpoint.errors, &own.errors);
}

fn fields(fields: &mut [Field], own: &[Field]) {
    for field in fields {
        let known = own.iter().find(|known| known.name == field.name);
        prose(
            &mut field.description,
            known.map(|known| &known.description),
        );
    }
}

fn scopes(scopes: &mut [Scope], own: &[Scope]) {
    for scope in scopes {
        let known = own.iter().find(|known| known.name == scope.name);
        if let Some(known) = known.filter(|known| !known.title.is_empty()) {
            scope.title.clone_from(&known.title);
        }
    }
}

fn errors(codes: &mut [ErrorCode], own: &[ErrorCode]) {
    for error in codes {
        let known = own.iter().find(|known| known.code == error.code);
        prose(&mut error.advice, known.map(|known| &known.advice));
        // Where the vendor writes what the message is about, somebody looked what the server sends.
        let sent = known
            .map(|known| &known.message)
            .filter(|sent| sent.is_ascii());
        if let Some(sent) = sent.filter(|sent| !sent.is_empty() && !error.message.is_ascii()) {
            error.message.clone_from(sent);
        }
        if let Some(known) = known {
            errors(&mut error.sub_codes, &known.sub_codes);
        }
    }
}

fn prose(prose: &mut Prose, own: Option<&Prose>) {
    if let Some(own) = own.filter(|own| !own.is_empty()) {
        prose.clone_from(own);
    }
}
