//! The callback of old cards, `card.action.trigger_v1`: written by hand, since the reference has no
//! page about it any more.

use serde_json::Value;

use super::envelope::EnvelopeVersion;
use super::event::Event;

/// The official type of the callback, which does not come with it.
pub(super) const OLD_CARD: &str = "card.action.trigger_v1";

/// Somebody acted on a card of an app that still subscribes to the old callback. New apps get
/// `card.action.trigger`.
///
/// The handler's answer is the card that replaces the old one, as JSON; an empty object leaves it as
/// it is. It is given to
/// [`on_callback`](super::DispatcherBuilder::on_callback).
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "card.action.trigger_v1")]
pub struct OldCardAction {
    /// Who acted, by `open_id`.
    pub open_id: Option<String>,
    /// Who acted, by `user_id`.
    pub user_id: Option<String>,
    /// The message that has the card.
    pub open_message_id: Option<String>,
    /// The chat of the message.
    pub open_chat_id: Option<String>,
    /// The tenant of who acted.
    pub tenant_key: Option<String>,
    /// The token by which the card can be updated later.
    pub token: Option<String>,
    /// What was done, and with which component.
    pub action: Option<OldCardElement>,
}

crate::object!(OldCardAction {
    open_id "open_id", user_id "user_id", open_message_id "open_message_id",
    open_chat_id "open_chat_id", tenant_key "tenant_key", token "token", action "action",
});

impl Event for OldCardAction {
    const TYPE: &'static str = OLD_CARD;
    const VERSION: EnvelopeVersion = EnvelopeVersion::Flat;
}

/// The component of an old card with which something was done.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldCardElement {
    /// What the program gave the component, as it gave it.
    pub value: Option<Value>,
    /// The kind of the component, such as `button`.
    pub tag: Option<String>,
    /// What was chosen in a select.
    pub option: Option<String>,
    /// The time zone of who acted, where a date or a time was picked.
    pub timezone: Option<String>,
}

crate::object!(OldCardElement {
    value "value", tag "tag", option "option", timezone "timezone",
});
