//! The seed pages, where they are at hand.

use std::path::PathBuf;

use super::{content, outline};
use crate::layout::{Layout, PageContent, RawEndpoint};

fn seed(name: &str) -> Option<RawEndpoint> {
    let folder = PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../shared/reference/seed"
    ));
    let Ok(bytes) = std::fs::read(folder.join(name)) else {
        println!("skipped: {name} is not at hand");
        return None;
    };
    match content(name, &bytes).0 {
        PageContent::Endpoint(endpoint) => Some(*endpoint),
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn error_tables_are_read_whole() {
    for (name, layout, count) in [
        ("unbind-meeting-chat.md", Layout::SdkSample, 21),
        ("unbind-meeting-chat.damaged.md", Layout::SdkSample, 21),
        ("remove-event-attendees.md", Layout::SdkSample, 24),
        ("dissolve-chat.md", Layout::Copied, 11),
        ("delete-event.md", Layout::Copied, 17),
    ] {
        let Some(endpoint) = seed(name) else { return };
        assert_eq!(endpoint.layout, layout, "{name}");
        assert_eq!(endpoint.errors.len(), count, "{name}");
        assert!(
            endpoint
                .errors
                .iter()
                .all(|e| e.http_status.is_some() && !e.message.is_empty())
        );
        assert!(
            !endpoint.scopes.is_empty() && !endpoint.token_kinds.is_empty(),
            "{name}"
        );
    }
}

#[test]
fn samples_name_the_endpoint() {
    for (name, resource, method) in [
        (
            "unbind-meeting-chat.md",
            "calendar_event_meeting_chat",
            "delete",
        ),
        (
            "unbind-meeting-chat.damaged.md",
            "calendar_event_meeting_chat",
            "delete",
        ),
        (
            "remove-event-attendees.md",
            "calendar_event_attendee",
            "batch_delete",
        ),
    ] {
        let Some(endpoint) = seed(name) else { return };
        let found = endpoint.official_name.unwrap();
        assert_eq!([found.service, found.version], ["calendar", "v4"]);
        assert_eq!(
            [found.resource.as_str(), found.method.as_str()],
            [resource, method]
        );
    }
}

#[test]
fn the_damaged_page_has_the_same_facts() {
    let (Some(clean), Some(damaged)) = (
        seed("unbind-meeting-chat.md"),
        seed("unbind-meeting-chat.damaged.md"),
    ) else {
        return;
    };
    assert_eq!(
        outline(&clean.path_parameters),
        outline(&damaged.path_parameters)
    );
    assert_eq!(
        outline(&clean.query_parameters),
        outline(&damaged.query_parameters)
    );
    assert_eq!(clean.query_parameters.len(), 1);
    assert_eq!(clean.http_method.value, damaged.http_method.value);
    assert_eq!(clean.url.value, damaged.url.value);
    assert_eq!(clean.token_kinds, damaged.token_kinds);
    let codes = |endpoint: &RawEndpoint| -> Vec<(Option<u16>, i64, String)> {
        let errors = endpoint.errors.iter();
        errors
            .map(|e| (e.http_status, e.code.value, e.message.clone()))
            .collect()
    };
    assert_eq!(codes(&clean), codes(&damaged));
    assert_eq!(
        clean.response_examples.len(),
        damaged.response_examples.len()
    );
}

#[test]
fn types_that_stand_apart_are_read() {
    let Some(endpoint) = seed("remove-event-attendees.md") else {
        return;
    };
    assert_eq!(endpoint.request_fields.len(), 5);
    assert_eq!(endpoint.named_types.len(), 1);
    let named = &endpoint.named_types[0];
    assert_eq!(named.name.value, "calendar.event.attendee_id");
    assert_eq!(
        outline(&named.fields),
        ["type", "user_id", "chat_id", "room_id", "third_party_email"].map(|name| (
            name,
            "string",
            None,
            Some(0)
        ))
    );
}
