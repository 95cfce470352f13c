//! Events written by hand, as they are generated from the reference.
#![allow(dead_code, reason = "each test file uses its own part")]

use feishu_openapi_runtime::events::mock::MockEvent;
use feishu_openapi_runtime::events::{EnvelopeVersion, Event};
use feishu_openapi_runtime::object;

/// A message that somebody wrote.
#[derive(Clone, Default)]
pub(crate) struct MessageReceived {
    pub(crate) message: Option<Message>,
}
object!(MessageReceived { message "message" });

#[derive(Clone, Default)]
pub(crate) struct Message {
    pub(crate) message_id: Option<String>,
    pub(crate) chat_id: Option<String>,
    pub(crate) content: Option<String>,
    pub(crate) number: Option<i64>,
}
object!(Message {
    message_id "message_id", chat_id "chat_id", content "content", number "number",
});

impl Event for MessageReceived {
    const TYPE: &'static str = "im.message.receive_v1";
    const VERSION: EnvelopeVersion = EnvelopeVersion::V2;
    const IDENTITY: &'static [&'static str] = &["message", "message_id"];
}

/// An event in envelope 1.0.
#[derive(Clone, Default)]
pub(crate) struct OutApproved {
    pub(crate) instance_code: Option<String>,
}
object!(OutApproved { instance_code "instance_code" });

impl Event for OutApproved {
    const TYPE: &'static str = "out_approval";
    const VERSION: EnvelopeVersion = EnvelopeVersion::V1;
}

/// A task of an external approval that somebody approved or rejected.
#[derive(Clone, Default)]
pub(crate) struct QuickApproval {
    pub(crate) action_type: Option<String>,
    pub(crate) approval_code: Option<String>,
    pub(crate) reason: Option<String>,
}
object!(QuickApproval {
    action_type "action_type", approval_code "approval_code", reason "reason",
});

impl Event for QuickApproval {
    const TYPE: &'static str = "quick_approval_callback";
    const VERSION: EnvelopeVersion = EnvelopeVersion::Flat;
}

/// A button that somebody pressed.
#[derive(Clone, Default)]
pub(crate) struct CardPressed {
    pub(crate) host: Option<String>,
}
object!(CardPressed { host "host" });

impl Event for CardPressed {
    const TYPE: &'static str = "card.action.trigger";
    const VERSION: EnvelopeVersion = EnvelopeVersion::V2;
}

/// What a press is answered with.
#[derive(Clone, Default)]
pub(crate) struct CardAnswer {
    pub(crate) toast: Option<Toast>,
}
object!(CardAnswer { toast "toast" });

#[derive(Clone, Default)]
pub(crate) struct Toast {
    pub(crate) content: Option<String>,
}
object!(Toast { content "content" });

pub(crate) fn toast(content: &str) -> CardAnswer {
    let content = Some(content.to_owned());
    let toast = Some(Toast { content });
    CardAnswer { toast }
}

/// The message of this number, in a chat.
pub(crate) fn message(number: i64, chat_id: &str) -> MessageReceived {
    let message = Message {
        message_id: Some(format!("om_{number}")),
        chat_id: Some(chat_id.to_owned()),
        content: Some("text".to_owned()),
        number: Some(number),
    };
    let message = Some(message);
    MessageReceived { message }
}

/// The event that brings it.
pub(crate) fn message_event(number: i64, chat_id: &str) -> MockEvent {
    MockEvent::new(format!("event-{number}"), &message(number, chat_id))
}

pub(crate) fn number_of(event: &MessageReceived) -> i64 {
    let message = event.message.clone().unwrap_or_default();
    message.number.unwrap_or_default()
}
