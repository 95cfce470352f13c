// Written by `cargo xtask codegen`; do not edit.

//! The events of `im`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `im`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// A user opened the chat with the bot, whether or not they write anything.
    BotP2pChatEntered(super::v1::events::BotP2pChatEntered),
    /// A group that the bot is in was dissolved.
    ChatDisbanded(super::v1::events::ChatDisbanded),
    /// The bot was added to a group.
    BotAddedToChat(super::v1::events::BotAddedToChat),
    /// The bot was removed from a group; only the bot that was removed is told.
    BotRemovedFromChat(super::v1::events::BotRemovedFromChat),
    /// Users joined a group that the bot is in.
    UsersAddedToChat(super::v1::events::UsersAddedToChat),
    /// Users left or were removed from a group that the bot is in.
    UsersLeftChat(super::v1::events::UsersLeftChat),
    /// An invitation of users to a group that the bot is in was taken back.
    ChatInvitationWithdrawn(super::v1::events::ChatInvitationWithdrawn),
    /// The settings, owner or moderators of a group that the bot is in were changed.
    ChatUpdated(super::v1::events::ChatUpdated),
    /// A user read messages that the bot had sent them in a direct chat.
    MessageRead(super::v1::events::MessageRead),
    /// Somebody added an emoji reaction to a message.
    MessageReactionCreated(super::v1::events::MessageReactionCreated),
    /// Somebody removed an emoji reaction from a message.
    MessageReactionDeleted(super::v1::events::MessageReactionDeleted),
    /// A message in a chat that the bot is in was recalled.
    MessageRecalled(super::v1::events::MessageRecalled),
    /// The bot received a message; which ones depends on its scopes. Recognise repeats by message_id, not by the event's id.
    MessageReceived(super::v1::events::MessageReceived),
    /// A user opened a chat with the bot for the first time ever.
    P2pChatCreated(super::v1::events::P2pChatCreated),
    /// Somebody sees a link that the app's rules match; the answer is the text, or the card, that is shown for it.
    UrlPreviewGet(super::v1::events::UrlPreviewGet),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    BotP2pChatEntered(super::v1::events::BotP2pChatEntered),
    ChatDisbanded(super::v1::events::ChatDisbanded),
    BotAddedToChat(super::v1::events::BotAddedToChat),
    BotRemovedFromChat(super::v1::events::BotRemovedFromChat),
    UsersAddedToChat(super::v1::events::UsersAddedToChat),
    UsersLeftChat(super::v1::events::UsersLeftChat),
    ChatInvitationWithdrawn(super::v1::events::ChatInvitationWithdrawn),
    ChatUpdated(super::v1::events::ChatUpdated), MessageRead(super::v1::events::MessageRead),
    MessageReactionCreated(super::v1::events::MessageReactionCreated),
    MessageReactionDeleted(super::v1::events::MessageReactionDeleted),
    MessageRecalled(super::v1::events::MessageRecalled),
    MessageReceived(super::v1::events::MessageReceived),
    P2pChatCreated(super::v1::events::P2pChatCreated),
    UrlPreviewGet(super::v1::events::UrlPreviewGet)
});
