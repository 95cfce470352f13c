// Written by `cargo xtask codegen`; do not edit.

//! The events of `im.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`BotP2pChatEntered`] | `im.chat.access_event.bot_p2p_chat_entered_v1` | A user opened the chat with the bot, whether or not they write anything. |
//! | [`ChatDisbanded`] | `im.chat.disbanded_v1` | A group that the bot is in was dissolved. |
//! | [`BotAddedToChat`] | `im.chat.member.bot.added_v1` | The bot was added to a group. |
//! | [`BotRemovedFromChat`] | `im.chat.member.bot.deleted_v1` | The bot was removed from a group; only the bot that was removed is told. |
//! | [`UsersAddedToChat`] | `im.chat.member.user.added_v1` | Users joined a group that the bot is in. |
//! | [`UsersLeftChat`] | `im.chat.member.user.deleted_v1` | Users left or were removed from a group that the bot is in. |
//! | [`ChatInvitationWithdrawn`] | `im.chat.member.user.withdrawn_v1` | An invitation of users to a group that the bot is in was taken back. |
//! | [`ChatUpdated`] | `im.chat.updated_v1` | The settings, owner or moderators of a group that the bot is in were changed. |
//! | [`MessageRead`] | `im.message.message_read_v1` | A user read messages that the bot had sent them in a direct chat. |
//! | [`MessageReactionCreated`] | `im.message.reaction.created_v1` | Somebody added an emoji reaction to a message. |
//! | [`MessageReactionDeleted`] | `im.message.reaction.deleted_v1` | Somebody removed an emoji reaction from a message. |
//! | [`MessageRecalled`] | `im.message.recalled_v1` | A message in a chat that the bot is in was recalled. |
//! | [`MessageReceived`] | `im.message.receive_v1` | The bot received a message; which ones depends on its scopes. Recognise repeats by message_id, not by the event's id. |
//! | [`P2pChatCreated`] | `p2p_chat_create` | A user opened a chat with the bot for the first time ever. |
//! | [`UrlPreviewGet`] | `url.preview.get` | Somebody sees a link that the app's rules match; the answer is the text, or the card, that is shown for it. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// A user opened the chat with the bot, whether or not they write anything.
///
/// The event `im.chat.access_event.bot_p2p_chat_entered_v1`.
///
/// Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-access_event/events/bot_p2p_chat_entered>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "im.chat.access_event.bot_p2p_chat_entered_v1")]
pub struct BotP2pChatEntered {
    /// The chat.
    pub chat_id: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// The last message in the chat.
    pub last_message_id: Option<String>,
    /// When the last message was sent, in milliseconds since 1970.
    pub last_message_create_time: Option<String>,
}

crate::object!(BotP2pChatEntered {
    chat_id "chat_id", operator_id "operator_id", last_message_id "last_message_id",
    last_message_create_time "last_message_create_time"
});
crate::moments!(BotP2pChatEntered {
    last_message_create_time_at last_message_create_time from_millis
});
crate::event!(BotP2pChatEntered { "im.chat.access_event.bot_p2p_chat_entered_v1", V2 });

/// A group that the bot is in was dissolved.
///
/// The event `im.chat.disbanded_v1`.
///
/// Scopes, any one of: `im:chat`, `im:chat:read`, `im:chat:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/events/disbanded>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "im.chat.disbanded_v1")]
pub struct ChatDisbanded {
    /// The chat.
    pub chat_id: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// Whether people outside the tenant may be in it.
    pub external: Option<bool>,
    /// The tenant of who did it.
    pub operator_tenant_key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The names in several languages.
    pub i18n_names: Option<I18nNames>,
}

crate::object!(ChatDisbanded {
    chat_id "chat_id", operator_id "operator_id", external "external",
    operator_tenant_key "operator_tenant_key", name "name", i18n_names "i18n_names"
});
crate::event!(ChatDisbanded { "im.chat.disbanded_v1", V2 });

/// The bot was added to a group.
///
/// The event `im.chat.member.bot.added_v1`.
///
/// Scopes, any one of: `im:chat`, `im:chat.members:bot_access`, `im:chat:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-bot/events/added>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "im.chat.member.bot.added_v1")]
pub struct BotAddedToChat {
    /// The chat.
    pub chat_id: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// Whether people outside the tenant may be in it.
    pub external: Option<bool>,
    /// The tenant of who did it.
    pub operator_tenant_key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The names in several languages.
    pub i18n_names: Option<I18nNames>,
}

crate::object!(BotAddedToChat {
    chat_id "chat_id", operator_id "operator_id", external "external",
    operator_tenant_key "operator_tenant_key", name "name", i18n_names "i18n_names"
});
crate::event!(BotAddedToChat { "im.chat.member.bot.added_v1", V2 });

/// The bot was removed from a group; only the bot that was removed is told.
///
/// The event `im.chat.member.bot.deleted_v1`.
///
/// Scopes, any one of: `im:chat`, `im:chat.members:bot_access`, `im:chat:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-bot/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "im.chat.member.bot.deleted_v1")]
pub struct BotRemovedFromChat {
    /// The chat.
    pub chat_id: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// Whether people outside the tenant may be in it.
    pub external: Option<bool>,
    /// The tenant of who did it.
    pub operator_tenant_key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The names in several languages.
    pub i18n_names: Option<I18nNames>,
}

crate::object!(BotRemovedFromChat {
    chat_id "chat_id", operator_id "operator_id", external "external",
    operator_tenant_key "operator_tenant_key", name "name", i18n_names "i18n_names"
});
crate::event!(BotRemovedFromChat { "im.chat.member.bot.deleted_v1", V2 });

/// Users joined a group that the bot is in.
///
/// The event `im.chat.member.user.added_v1`.
///
/// Scopes, any one of: `im:chat`, `im:chat.members:read`, `im:chat:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/added>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "im.chat.member.user.added_v1")]
pub struct UsersAddedToChat {
    /// The chat.
    pub chat_id: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// Whether people outside the tenant may be in it.
    pub external: Option<bool>,
    /// The tenant of who did it.
    pub operator_tenant_key: Option<String>,
    /// The users.
    pub users: Vec<ChatMemberUser>,
    /// The name.
    pub name: Option<String>,
    /// The names in several languages.
    pub i18n_names: Option<I18nNames>,
}

crate::object!(UsersAddedToChat {
    chat_id "chat_id", operator_id "operator_id", external "external",
    operator_tenant_key "operator_tenant_key", users "users", name "name", i18n_names "i18n_names"
});
crate::event!(UsersAddedToChat { "im.chat.member.user.added_v1", V2 });

/// Users left or were removed from a group that the bot is in.
///
/// The event `im.chat.member.user.deleted_v1`.
///
/// Scopes, any one of: `im:chat`, `im:chat.members:read`, `im:chat:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "im.chat.member.user.deleted_v1")]
pub struct UsersLeftChat {
    /// The chat.
    pub chat_id: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// Whether people outside the tenant may be in it.
    pub external: Option<bool>,
    /// The tenant of who did it.
    pub operator_tenant_key: Option<String>,
    /// The users.
    pub users: Vec<ChatMemberUser>,
    /// The name.
    pub name: Option<String>,
    /// The names in several languages.
    pub i18n_names: Option<I18nNames>,
}

crate::object!(UsersLeftChat {
    chat_id "chat_id", operator_id "operator_id", external "external",
    operator_tenant_key "operator_tenant_key", users "users", name "name", i18n_names "i18n_names"
});
crate::event!(UsersLeftChat { "im.chat.member.user.deleted_v1", V2 });

/// An invitation of users to a group that the bot is in was taken back.
///
/// The event `im.chat.member.user.withdrawn_v1`.
///
/// Scopes, any one of: `im:chat`, `im:chat.members:read`, `im:chat:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/withdrawn>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "im.chat.member.user.withdrawn_v1")]
pub struct ChatInvitationWithdrawn {
    /// The chat.
    pub chat_id: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// Whether people outside the tenant may be in it.
    pub external: Option<bool>,
    /// The tenant of who did it.
    pub operator_tenant_key: Option<String>,
    /// The users.
    pub users: Vec<ChatMemberUser>,
    /// The name.
    pub name: Option<String>,
    /// The names in several languages.
    pub i18n_names: Option<I18nNames>,
}

crate::object!(ChatInvitationWithdrawn {
    chat_id "chat_id", operator_id "operator_id", external "external",
    operator_tenant_key "operator_tenant_key", users "users", name "name", i18n_names "i18n_names"
});
crate::event!(ChatInvitationWithdrawn { "im.chat.member.user.withdrawn_v1", V2 });

/// The settings, owner or moderators of a group that the bot is in were changed.
///
/// The event `im.chat.updated_v1`.
///
/// Scopes, any one of: `im:chat`, `im:chat:read`, `im:chat:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "im.chat.updated_v1")]
pub struct ChatUpdated {
    /// The chat.
    pub chat_id: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// Whether people outside the tenant may be in it.
    pub external: Option<bool>,
    /// The tenant of who did it.
    pub operator_tenant_key: Option<String>,
    /// What was changed, as it is now.
    pub after_change: Option<ChatChange>,
    /// What was changed, as it was before.
    pub before_change: Option<ChatChange>,
    /// Who may speak from now on, and who no longer.
    pub moderator_list: Option<ModeratorList>,
}

crate::object!(ChatUpdated {
    chat_id "chat_id", operator_id "operator_id", external "external",
    operator_tenant_key "operator_tenant_key", after_change "after_change",
    before_change "before_change", moderator_list "moderator_list"
});
crate::event!(ChatUpdated { "im.chat.updated_v1", V2 });

/// A user read messages that the bot had sent them in a direct chat.
///
/// The event `im.message.message_read_v1`.
///
/// Scopes, any one of: `im:message`, `im:message:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/message_read>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "im.message.message_read_v1")]
pub struct MessageRead {
    /// Who read it, and when.
    pub reader: Option<EventMessageReader>,
    /// The messages, by their ids.
    pub message_id_list: Vec<String>,
}

crate::object!(MessageRead { reader "reader", message_id_list "message_id_list" });
crate::event!(MessageRead { "im.message.message_read_v1", V2 });

/// Somebody added an emoji reaction to a message.
///
/// The event `im.message.reaction.created_v1`.
///
/// Scopes, any one of: `im:message.reactions:read`, `im:message:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "im.message.reaction.created_v1")]
pub struct MessageReactionCreated {
    /// The message.
    pub message_id: Option<String>,
    /// The emoji.
    pub reaction_type: Option<Emoji>,
    /// The type of who did it.
    pub operator_type: Option<OperatorType>,
    /// The user.
    pub user_id: Option<UserId>,
    /// The id of the app.
    pub app_id: Option<String>,
    /// When the reaction was added, in milliseconds since 1970.
    pub action_time: Option<String>,
}

crate::object!(MessageReactionCreated {
    message_id "message_id", reaction_type "reaction_type", operator_type "operator_type",
    user_id "user_id", app_id "app_id", action_time "action_time"
});
crate::moments!(MessageReactionCreated { action_time_at action_time from_millis });
crate::event!(MessageReactionCreated { "im.message.reaction.created_v1", V2 });

/// Somebody removed an emoji reaction from a message.
///
/// The event `im.message.reaction.deleted_v1`.
///
/// Scopes, any one of: `im:message.reactions:read`, `im:message:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "im.message.reaction.deleted_v1")]
pub struct MessageReactionDeleted {
    /// The message.
    pub message_id: Option<String>,
    /// The emoji.
    pub reaction_type: Option<Emoji>,
    /// The type of who did it.
    pub operator_type: Option<OperatorType>,
    /// The user.
    pub user_id: Option<UserId>,
    /// The id of the app.
    pub app_id: Option<String>,
    /// When the reaction was added, in milliseconds since 1970.
    pub action_time: Option<String>,
}

crate::object!(MessageReactionDeleted {
    message_id "message_id", reaction_type "reaction_type", operator_type "operator_type",
    user_id "user_id", app_id "app_id", action_time "action_time"
});
crate::moments!(MessageReactionDeleted { action_time_at action_time from_millis });
crate::event!(MessageReactionDeleted { "im.message.reaction.deleted_v1", V2 });

/// A message in a chat that the bot is in was recalled.
///
/// The event `im.message.recalled_v1`.
///
/// Scopes, any one of: `im:message`, `im:message:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/recalled>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "im.message.recalled_v1")]
pub struct MessageRecalled {
    /// The message.
    pub message_id: Option<String>,
    /// The chat.
    pub chat_id: Option<String>,
    /// When it was recalled, in milliseconds since 1970.
    pub recall_time: Option<String>,
    /// Who recalled it: its sender, the owner of the group, or an administrator.
    pub recall_type: Option<RecallType>,
}

crate::object!(MessageRecalled {
    message_id "message_id", chat_id "chat_id", recall_time "recall_time", recall_type "recall_type"
});
crate::moments!(MessageRecalled { recall_time_at recall_time from_millis });
crate::event!(MessageRecalled { "im.message.recalled_v1", V2 });

/// The bot received a message; which ones depends on its scopes. Recognise repeats by message_id, not by the event's id.
///
/// The event `im.message.receive_v1`.
///
/// Scopes, any one of: `im:message.p2p_msg:readonly`, `im:message.group_at_msg:readonly`, `im:message.group_msg`, `im:message.group_at_msg.include_bot:readonly`, `im:message.group_at_msg`, `im:message.group_msg:readonly`, `im:message.p2p_msg`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "im.message.receive_v1")]
pub struct MessageReceived {
    /// Who sent it.
    pub sender: Option<EventSender>,
    /// The message.
    pub message: Option<EventMessage>,
}

crate::object!(MessageReceived { sender "sender", message "message" });
crate::event!(MessageReceived { "im.message.receive_v1", V2, ["message", "message_id"] });

/// A user opened a chat with the bot for the first time ever.
///
/// The event `p2p_chat_create`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/bot-events>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "p2p_chat_create")]
pub struct P2pChatCreated {
    /// The id of the app. Example: `cli_9c8609450f78d102`.
    pub app_id: Option<String>,
    /// The chat. Example: `oc_26b66a5eb603162b849f91bcd8815b20`.
    pub chat_id: Option<String>,
    /// Who reacted.
    pub operator: Option<P2pChatCreateOperator>,
    /// The tenant, by its key. Example: `736588c9260f175c`.
    pub tenant_key: Option<String>,
    /// The type. Example: `p2p_chat_create`.
    pub type_: Option<String>,
    /// The user.
    pub user: Option<P2pChatCreateUser>,
}

crate::object!(P2pChatCreated {
    app_id "app_id", chat_id "chat_id", operator "operator", tenant_key "tenant_key", type_ "type",
    user "user"
});
crate::event!(P2pChatCreated { "p2p_chat_create", V1 });

/// Somebody sees a link that the app's rules match; the answer is the text, or the card, that is shown for it.
///
/// The callback `url.preview.get`.
///
/// Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/development-link-preview/pull-link-preview-data-callback-structure>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "url.preview.get")]
pub struct UrlPreviewGet {
    /// Who sees the link.
    pub operator: Option<UrlPreviewGetOperator>,
    /// Where the link is shown.
    pub host: Option<Host>,
    /// What the link is shown in.
    pub context: Option<UrlPreviewGetContext>,
}

crate::object!(UrlPreviewGet { operator "operator", host "host", context "context" });
crate::event!(UrlPreviewGet { "url.preview.get", V2 });

/// What `url.preview.get` is answered with.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UrlPreviewGetAnswer {
    /// The text in the place of the link.
    pub inline: Option<UrlPreviewGetInline>,
    /// The card below the message.
    pub card: Option<UrlPreviewGetCard>,
}

crate::object_builder!(UrlPreviewGetAnswer {
    inline(UrlPreviewGetInline), card(UrlPreviewGetCard)
});
crate::object!(UrlPreviewGetAnswer { inline "inline", card "card" });

/// The type `chat_change` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatChange {
    /// The image of the avatar, by the key that its upload gave.
    pub avatar: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The names in several languages.
    pub i18n_names: Option<I18nNames>,
    /// Who may add members.
    pub add_member_permission: Option<ChatChangeAddMemberPermission>,
    /// Who may share the chat.
    pub share_card_permission: Option<ChatChangeShareCardPermission>,
    /// Who may mention all.
    pub at_all_permission: Option<ChatChangeAddMemberPermission>,
    /// Who may edit the chat's information.
    pub edit_permission: Option<ChatChangeAddMemberPermission>,
    /// Whether joining needs approval.
    pub membership_approval: Option<MembershipApproval>,
    /// Who sees that somebody joined.
    pub join_message_visibility: Option<JoinMessageVisibility>,
    /// Who sees that somebody left.
    pub leave_message_visibility: Option<JoinMessageVisibility>,
    /// Who may speak.
    pub moderation_permission: Option<ChatChangeModerationPermission>,
    /// The owner of the chat.
    pub owner_id: Option<UserId>,
    /// The settings of the restricted mode.
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Whether the chat consists of messages or of threads.
    pub group_message_type: Option<GroupMessageType>,
}

crate::object!(ChatChange {
    avatar "avatar", name "name", description "description", i18n_names "i18n_names",
    add_member_permission "add_member_permission", share_card_permission "share_card_permission",
    at_all_permission "at_all_permission", edit_permission "edit_permission",
    membership_approval "membership_approval", join_message_visibility "join_message_visibility",
    leave_message_visibility "leave_message_visibility",
    moderation_permission "moderation_permission", owner_id "owner_id",
    restricted_mode_setting "restricted_mode_setting", group_message_type "group_message_type"
});

/// The type `chat.member.user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMemberUser {
    /// The name.
    pub name: Option<String>,
    /// The tenant, by its key.
    pub tenant_key: Option<String>,
    /// The user.
    pub user_id: Option<UserId>,
}

crate::object!(ChatMemberUser { name "name", tenant_key "tenant_key", user_id "user_id" });

/// The type `event_message` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventMessage {
    /// The message.
    pub message_id: Option<String>,
    /// The first message of the chain of replies.
    pub root_id: Option<String>,
    /// The message that this one replies to.
    pub parent_id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// The chat.
    pub chat_id: Option<String>,
    /// The thread.
    pub thread_id: Option<String>,
    /// The type of the chat.
    pub chat_type: Option<EventMessageChatType>,
    /// The type of the messages.
    pub message_type: Option<String>,
    /// The content in the form that `msg_type` asks for, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub content: Option<String>,
    /// Who is mentioned in it.
    pub mentions: Vec<MentionEvent>,
    /// What the sender's client is, where the app has the scope for it.
    pub user_agent: Option<String>,
}

crate::object!(EventMessage {
    message_id "message_id", root_id "root_id", parent_id "parent_id", create_time "create_time",
    update_time "update_time", chat_id "chat_id", thread_id "thread_id", chat_type "chat_type",
    message_type "message_type", content "content", mentions "mentions", user_agent "user_agent"
});
crate::moments!(EventMessage {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});
crate::json_texts!(EventMessage { content_json content });

/// The type `event_message_reader` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventMessageReader {
    /// Who read it.
    pub reader_id: Option<UserId>,
    /// When it was read, in milliseconds since 1970.
    pub read_time: Option<String>,
    /// The tenant, by its key.
    pub tenant_key: Option<String>,
}

crate::object!(EventMessageReader {
    reader_id "reader_id", read_time "read_time", tenant_key "tenant_key"
});
crate::moments!(EventMessageReader { read_time_at read_time from_millis });

/// The type `event_sender` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventSender {
    /// Who sent it.
    pub sender_id: Option<UserId>,
    /// The type of the sender.
    pub sender_type: Option<String>,
    /// The tenant, by its key.
    pub tenant_key: Option<String>,
}

crate::object!(EventSender {
    sender_id "sender_id", sender_type "sender_type", tenant_key "tenant_key"
});

/// The type `list_event_moderator` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventModerator {
    /// The tenant, by its key.
    pub tenant_key: Option<String>,
    /// The user.
    pub user_id: Option<UserId>,
}

crate::object!(ListEventModerator { tenant_key "tenant_key", user_id "user_id" });

/// The type `mention_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MentionEvent {
    /// The number of the mention within the text, `@_user_1` for example.
    pub key: Option<String>,
    /// The id.
    pub id: Option<UserId>,
    /// Whether a user or a bot is mentioned.
    pub mentioned_type: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The tenant, by its key.
    pub tenant_key: Option<String>,
}

crate::object!(MentionEvent {
    key "key", id "id", mentioned_type "mentioned_type", name "name", tenant_key "tenant_key"
});

/// The type `moderator_list` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModeratorList {
    /// Who was added.
    pub added_member_list: Vec<ListEventModerator>,
    /// Who was removed.
    pub removed_member_list: Vec<ListEventModerator>,
}

crate::object!(ModeratorList {
    added_member_list "added_member_list", removed_member_list "removed_member_list"
});

/// An object with `open_id`, `user_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct P2pChatCreateOperator {
    /// The user's id within the app. Example: `ou_2d2c0399b53d06fd195bb393cd1e38f2`.
    pub open_id: Option<String>,
    /// The user. Example: `gfa21d92`.
    pub user_id: Option<String>,
}

crate::object!(P2pChatCreateOperator { open_id "open_id", user_id "user_id" });

/// An object with `name`, `open_id`, `user_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct P2pChatCreateUser {
    /// The name. Example: `张三`.
    pub name: Option<String>,
    /// The user's id within the app. Example: `ou_7dede290d6a27698b969a7fd70ca53da`.
    pub open_id: Option<String>,
    /// The user. Example: `gfa21d92`.
    pub user_id: Option<String>,
}

crate::object!(P2pChatCreateUser { name "name", open_id "open_id", user_id "user_id" });

/// An object with `type`, `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UrlPreviewGetCard {
    /// How the card is given.
    pub type_: Option<UrlPreviewGetCardType>,
    /// The card, or the template and its variables.
    pub data: Option<serde_json::Value>,
}

crate::object_builder!(UrlPreviewGetCard {
    type_(impl Into<UrlPreviewGetCardType>).into(), data(impl Into<serde_json::Value>).into();
    type_(impl Into<UrlPreviewGetCardType>).into(), data(impl Into<serde_json::Value>).into()
});
crate::object!(UrlPreviewGetCard { type_ "type", data "data" });

/// An object with `url`, `preview_token`, `open_message_id`, `open_chat_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlPreviewGetContext {
    /// The link.
    pub url: Option<String>,
    /// The token by which the preview can be updated later.
    pub preview_token: Option<String>,
    /// The message.
    pub open_message_id: Option<String>,
    /// The chat.
    pub open_chat_id: Option<String>,
}

crate::object!(UrlPreviewGetContext {
    url "url", preview_token "preview_token", open_message_id "open_message_id",
    open_chat_id "open_chat_id"
});

/// An object with `title`, `i18n_title`, `image_key`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UrlPreviewGetInline {
    /// The text, in any language.
    pub title: Option<String>,
    /// The text by language, such as `zh_cn` and `en_us`.
    pub i18n_title: Option<std::collections::BTreeMap<String, String>>,
    /// The image before the text, by the key that its upload gave.
    pub image_key: Option<String>,
}

crate::object_builder!(UrlPreviewGetInline {
    title(impl Into<String>).into(), i18n_title(std::collections::BTreeMap<String, String>),
    image_key(impl Into<String>).into()
});
crate::object!(UrlPreviewGetInline {
    title "title", i18n_title "i18n_title", image_key "image_key"
});

/// An object with `tenant_key`, `user_id`, `open_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlPreviewGetOperator {
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The user within the tenant. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user within the app.
    pub open_id: Option<String>,
}

crate::object!(UrlPreviewGetOperator {
    tenant_key "tenant_key", user_id "user_id", open_id "open_id"
});

/// The type `user_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's id within the tenant. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(UserId { union_id "union_id", user_id "user_id", open_id "open_id" });

/// One of `all_members`, `only_owner`, `unknown`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChatChangeAddMemberPermission {
    /// The value `all_members`.
    AllMembers,
    /// The value `only_owner`.
    OnlyOwner,
    /// The value `unknown`.
    Unknown,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChatChangeAddMemberPermission: String {
    AllMembers = "all_members", OnlyOwner = "only_owner", Unknown = "unknown"
});

/// One of `all_members`, `only_owner`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChatChangeModerationPermission {
    /// The value `all_members`.
    AllMembers,
    /// The value `only_owner`.
    OnlyOwner,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChatChangeModerationPermission: String {
    AllMembers = "all_members", OnlyOwner = "only_owner"
});

/// One of `allowed`, `not_allowed`, `unknown`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChatChangeShareCardPermission {
    /// The value `allowed`.
    Allowed,
    /// The value `not_allowed`.
    NotAllowed,
    /// The value `unknown`.
    Unknown,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChatChangeShareCardPermission: String {
    Allowed = "allowed", NotAllowed = "not_allowed", Unknown = "unknown"
});

/// One of `p2p`, `group`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EventMessageChatType {
    /// The value `p2p`.
    P2p,
    /// The value `group`.
    Group,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EventMessageChatType: String { P2p = "p2p", Group = "group" });

/// One of `im_message`, `im_top_notice`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Host {
    /// in a message
    ///
    /// On the wire: `im_message`.
    ImMessage,
    /// in the notice on top of a chat
    ///
    /// On the wire: `im_top_notice`.
    ImTopNotice,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Host: String { ImMessage = "im_message", ImTopNotice = "im_top_notice" });

/// One of `message_owner`, `group_owner`, `group_manager`, `enterprise_manager`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RecallType {
    /// The value `message_owner`.
    MessageOwner,
    /// The value `group_owner`.
    GroupOwner,
    /// The value `group_manager`.
    GroupManager,
    /// The value `enterprise_manager`.
    EnterpriseManager,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RecallType: String {
    MessageOwner = "message_owner", GroupOwner = "group_owner", GroupManager = "group_manager",
    EnterpriseManager = "enterprise_manager"
});

/// One of `template`, `raw`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UrlPreviewGetCardType {
    /// by its template
    ///
    /// On the wire: `template`.
    Template,
    /// as it is
    ///
    /// On the wire: `raw`.
    Raw,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UrlPreviewGetCardType: String { Template = "template", Raw = "raw" });
