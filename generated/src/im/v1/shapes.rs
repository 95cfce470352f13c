// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `batch_message_read_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchMessageReadUser {
    /// How many users have read it.
    pub read_count: Option<String>,
    /// How many users it was sent to.
    pub total_count: Option<String>,
}

crate::object!(BatchMessageReadUser { read_count "read_count", total_count "total_count" });

/// The type `batch_message_recall_progress` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchMessageRecallProgress {
    /// Whether it was recalled.
    pub recall: Option<bool>,
    /// How many messages were recalled.
    pub recall_count: Option<i64>,
}

crate::object!(BatchMessageRecallProgress { recall "recall", recall_count "recall_count" });

/// The type `batch_message_send_progress` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchMessageSendProgress {
    /// How many users it was to reach.
    pub valid_user_ids_count: Option<i64>,
    /// How many users it reached.
    pub success_user_ids_count: Option<i64>,
    /// How many users have read it.
    pub read_user_ids_count: Option<i64>,
}

crate::object!(BatchMessageSendProgress {
    valid_user_ids_count "valid_user_ids_count", success_user_ids_count "success_user_ids_count",
    read_user_ids_count "read_user_ids_count"
});

/// The type `list_chat` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatListChat {
    /// The chat.
    pub chat_id: Option<String>,
    /// The address of the avatar.
    pub avatar: Option<String>,
    /// The name of the chat.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The owner of the chat.
    pub owner_id: Option<String>,
    /// Which kind of id stands for the owner.
    pub owner_id_type: Option<String>,
    /// Whether people outside the tenant may be in it.
    pub external: Option<bool>,
    /// The tenant, by its key.
    pub tenant_key: Option<String>,
    /// The state of the chat.
    pub chat_status: Option<ChatStatus>,
}

crate::object!(ChatListChat {
    chat_id "chat_id", avatar "avatar", name "name", description "description", owner_id "owner_id",
    owner_id_type "owner_id_type", external "external", tenant_key "tenant_key",
    chat_status "chat_status"
});

/// The type `chat_menu_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ChatMenuItem {
    /// The type of the action. Example: `NONE`.
    pub action_type: Option<ChatMenuItemActionType>,
    /// The address that the item leads to.
    pub redirect_link: Option<ChatMenuItemRedirectLink>,
    /// The image of the icon, by the key that its upload gave; not for items with others below. Example: `img_v2_b0fbe905-7988-4282-b882-82edd010336j`.
    pub image_key: Option<String>,
    /// The name of the item, 1 to 120 characters. Example: `群聊`.
    pub name: Option<String>,
    /// The names in several languages.
    pub i18n_names: Option<I18nNames>,
}

crate::object_builder!(ChatMenuItem {
    action_type(impl Into<ChatMenuItemActionType>).into(), redirect_link(ChatMenuItemRedirectLink),
    image_key(impl Into<String>).into(), name(impl Into<String>).into(), i18n_names(I18nNames)
});
crate::object!(ChatMenuItem {
    action_type "action_type", redirect_link "redirect_link", image_key "image_key", name "name",
    i18n_names "i18n_names"
});

/// The type `chat_menu_item_redirect_link` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ChatMenuItemRedirectLink {
    /// The address to open where no other is given. Example: `https://open.feishu.cn/`.
    pub common_url: Option<String>,
    /// The address to open on iOS. Example: `https://open.feishu.cn/`.
    pub ios_url: Option<String>,
    /// The address to open on Android. Example: `https://open.feishu.cn/`.
    pub android_url: Option<String>,
    /// The address to open on a computer. Example: `https://open.feishu.cn/`.
    pub pc_url: Option<String>,
    /// The address to open in a browser. Example: `https://open.feishu.cn/`.
    pub web_url: Option<String>,
}

crate::object_builder!(ChatMenuItemRedirectLink {
    common_url(impl Into<String>).into(), ios_url(impl Into<String>).into(),
    android_url(impl Into<String>).into(), pc_url(impl Into<String>).into(),
    web_url(impl Into<String>).into()
});
crate::object!(ChatMenuItemRedirectLink {
    common_url "common_url", ios_url "ios_url", android_url "android_url", pc_url "pc_url",
    web_url "web_url"
});

/// The type `chat_menu_second_level` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ChatMenuSecondLevel {
    /// The menu item.
    pub chat_menu_item: Option<ChatMenuItem>,
    /// The item at the second level, by its id.
    pub chat_menu_second_level_id: Option<String>,
}

crate::object_builder!(ChatMenuSecondLevel {
    chat_menu_item(ChatMenuItem), chat_menu_second_level_id(impl Into<String>).into()
});
crate::object!(ChatMenuSecondLevel {
    chat_menu_item "chat_menu_item", chat_menu_second_level_id "chat_menu_second_level_id"
});

/// The type `chat_menu_top_level` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ChatMenuTopLevel {
    /// The menu item.
    pub chat_menu_item: Option<ChatMenuItem>,
    /// The items below.
    pub children: Option<Vec<ChatMenuSecondLevel>>,
    /// The top item, by its id.
    pub chat_menu_top_level_id: Option<String>,
}

crate::object_builder!(ChatMenuTopLevel {
    chat_menu_item(ChatMenuItem);
    chat_menu_item(ChatMenuItem),
    children(impl IntoIterator<Item = impl Into<ChatMenuSecondLevel>>).into_iter().map(Into::into).collect(),
    chat_menu_top_level_id(impl Into<String>).into()
});
crate::object!(ChatMenuTopLevel {
    chat_menu_item "chat_menu_item", children "children",
    chat_menu_top_level_id "chat_menu_top_level_id"
});

/// The type `chat.menu_tree` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ChatMenuTree {
    /// The top items of the menu.
    pub chat_menu_top_levels: Option<Vec<ChatMenuTopLevel>>,
}

crate::object_builder!(ChatMenuTree {
    chat_menu_top_levels(impl IntoIterator<Item = impl Into<ChatMenuTopLevel>>).into_iter().map(Into::into).collect();
    chat_menu_top_levels(impl IntoIterator<Item = impl Into<ChatMenuTopLevel>>).into_iter().map(Into::into).collect()
});
crate::object!(ChatMenuTree { chat_menu_top_levels "chat_menu_top_levels" });

/// The type `chat.tab` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ChatTab {
    /// The name of the tab. Example: `文档`.
    pub tab_name: Option<String>,
    /// The type of the tab. Example: `doc`.
    pub tab_type: Option<TabType>,
    /// What the tab shows.
    pub tab_content: Option<ChatTabContent>,
    /// The settings of the tab.
    pub tab_config: Option<ChatTabConfig>,
    /// The tab. Example: `7101214603622940671`.
    pub tab_id: Option<String>,
}

crate::object_builder!(ChatTab {
    tab_type(impl Into<TabType>).into();
    tab_name(impl Into<String>).into(), tab_type(impl Into<TabType>).into(),
    tab_content(ChatTabContent), tab_config(ChatTabConfig), tab_id(impl Into<String>).into()
});
crate::object!(ChatTab {
    tab_name "tab_name", tab_type "tab_type", tab_content "tab_content", tab_config "tab_config",
    tab_id "tab_id"
});

/// The type `chat_tab_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ChatTabConfig {
    /// The image of the icon, by the key that its upload gave. Example: `img_v2_b99741-7628-4abd-aad0-b881e4db83ig`.
    pub icon_key: Option<String>,
    /// Whether the tab opens inside the app. Example: `false`.
    pub is_built_in: Option<bool>,
}

crate::object_builder!(ChatTabConfig { icon_key(impl Into<String>).into(), is_built_in(bool) });
crate::object!(ChatTabConfig { icon_key "icon_key", is_built_in "is_built_in" });

/// The type `chat_tab_content` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ChatTabContent {
    /// The address, for tabs of the type `url`. Example: `https://www.feishu.cn`.
    pub url: Option<String>,
    /// The address of the document, for tabs of the type `doc`. Example: `https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz`.
    pub doc: Option<String>,
    /// The address of the meeting minutes; cannot be set. Example: `https://example.feishu.cn/docs/doccnvIXbV22i6hSD3utar4123dx`.
    pub meeting_minute: Option<String>,
    /// The address of the tasks; cannot be set. Example: `https://bytedance.feishu.cn/client/todo/task_list?guid=fa03fb6d-344b-47d9-83e3-049e3b3da931`.
    pub task: Option<String>,
}

crate::object_builder!(ChatTabContent {
    url(impl Into<String>).into(), doc(impl Into<String>).into(),
    meeting_minute(impl Into<String>).into(), task(impl Into<String>).into()
});
crate::object!(ChatTabContent {
    url "url", doc "doc", meeting_minute "meeting_minute", task "task"
});

/// The type `chat.top_notice` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ChatTopNotice {
    /// The type of the action. Default: `2`. Example: `2`.
    pub action_type: Option<ChatTopNoticeActionType>,
    /// The message. Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: Option<String>,
}

crate::object_builder!(ChatTopNotice {
    action_type(impl Into<ChatTopNoticeActionType>).into(), message_id(impl Into<String>).into()
});
crate::object!(ChatTopNotice { action_type "action_type", message_id "message_id" });

/// The type `emoji` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Emoji {
    /// The emoji. Example: `SMILE`.
    pub emoji_type: Option<String>,
}

crate::object_builder!(Emoji {
    emoji_type(impl Into<String>).into();
    emoji_type(impl Into<String>).into()
});
crate::object!(Emoji { emoji_type "emoji_type" });

/// The type `fail_msg_reaction_details` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailMsgReactionDetails {
    /// The message.
    pub message_id: Option<String>,
    /// Why it failed.
    pub fail_reason: Option<FailReason>,
}

crate::object!(FailMsgReactionDetails { message_id "message_id", fail_reason "fail_reason" });

/// The type `follow_up` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FollowUp {
    /// The text of the bubble, 1 to 200 characters. Length: 1 to 200. Example: `你好`.
    pub content: Option<String>,
    /// The texts in several languages. Length: 0 to 50.
    pub i18n_contents: Option<Vec<I18nContent>>,
}

crate::object_builder!(FollowUp {
    content(impl Into<String>).into();
    content(impl Into<String>).into(),
    i18n_contents(impl IntoIterator<Item = impl Into<I18nContent>>).into_iter().map(Into::into).collect()
});
crate::object!(FollowUp { content "content", i18n_contents "i18n_contents" });

/// The type `i18n_content` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct I18nContent {
    /// The text in this language, 1 to 200 characters. Length: 1 to 200. Example: `hello`.
    pub content: Option<String>,
    /// The language. Example: `en_us`.
    pub language: Option<I18nContentLanguage>,
}

crate::object_builder!(I18nContent {
    content(impl Into<String>).into(), language(impl Into<I18nContentLanguage>).into();
    content(impl Into<String>).into(), language(impl Into<I18nContentLanguage>).into()
});
crate::object!(I18nContent { content "content", language "language" });

/// The type `i18n_names` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct I18nNames {
    /// In Chinese. Example: `群聊`.
    pub zh_cn: Option<String>,
    /// In English. Example: `group chat`.
    pub en_us: Option<String>,
    /// In Japanese. Example: `グループチャット`.
    pub ja_jp: Option<String>,
}

crate::object_builder!(I18nNames {
    zh_cn(impl Into<String>).into(), en_us(impl Into<String>).into(),
    ja_jp(impl Into<String>).into()
});
crate::object!(I18nNames { zh_cn "zh_cn", en_us "en_us", ja_jp "ja_jp" });

/// The type `list_member` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMember {
    /// Which kind of id stands for members.
    pub member_id_type: Option<String>,
    /// The member, by the kind of id that the call uses.
    pub member_id: Option<String>,
    /// The name of the member.
    pub name: Option<String>,
    /// The tenant, by its key.
    pub tenant_key: Option<String>,
}

crate::object!(ListMember {
    member_id_type "member_id_type", member_id "member_id", name "name", tenant_key "tenant_key"
});

/// The type `list_moderator` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModerator {
    /// Which kind of id stands for users.
    pub user_id_type: Option<String>,
    /// The user who may speak, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The tenant, by its key.
    pub tenant_key: Option<String>,
}

crate::object!(ListModerator {
    user_id_type "user_id_type", user_id "user_id", tenant_key "tenant_key"
});

/// The type `mention` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mention {
    /// The number of the mention within the text, `@_user_1` for example.
    pub key: Option<String>,
    /// Who is mentioned.
    pub id: Option<String>,
    /// Which kind of id it is.
    pub id_type: Option<String>,
    /// The name of who is mentioned.
    pub name: Option<String>,
    /// The tenant, by its key.
    pub tenant_key: Option<String>,
}

crate::object!(Mention {
    key "key", id "id", id_type "id_type", name "name", tenant_key "tenant_key"
});

/// The type `message` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// The message.
    pub message_id: Option<String>,
    /// The first message of the chain of replies.
    pub root_id: Option<String>,
    /// The message that this one replies to.
    pub parent_id: Option<String>,
    /// The thread.
    pub thread_id: Option<String>,
    /// The type of the message, which says what form its content has.
    pub msg_type: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// Whether it was deleted.
    pub deleted: Option<bool>,
    /// Whether it was edited.
    pub updated: Option<bool>,
    /// The chat.
    pub chat_id: Option<String>,
    /// Who sent it.
    pub sender: Option<Sender>,
    /// The content, as JSON in text.
    pub body: Option<MessageBody>,
    /// Who is mentioned in it.
    pub mentions: Vec<Mention>,
    /// The merged message that it is part of.
    pub upper_message_id: Option<String>,
}

crate::object!(Message {
    message_id "message_id", root_id "root_id", parent_id "parent_id", thread_id "thread_id",
    msg_type "msg_type", create_time "create_time", update_time "update_time", deleted "deleted",
    updated "updated", chat_id "chat_id", sender "sender", body "body", mentions "mentions",
    upper_message_id "upper_message_id"
});
crate::moments!(Message {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});

/// The type `message_body` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageBody {
    /// The content in the form that `msg_type` asks for, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub content: Option<String>,
}

crate::object!(MessageBody { content "content" });
crate::json_texts!(MessageBody { content_json content });

/// The type `message_query` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MessageQuery {
    /// The message. Example: `om_8964d1b4*********2b31383276113`.
    pub message_id: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `YhljsPiGfUgnVAg9urvRFd-BvSqRL20`.
    pub page_token: Option<String>,
}

crate::object_builder!(MessageQuery {
    message_id(impl Into<String>).into(), page_token(impl Into<String>).into()
});
crate::object!(MessageQuery { message_id "message_id", page_token "page_token" });

/// The type `message.reaction` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageReaction {
    /// The reaction.
    pub reaction_id: Option<String>,
    /// Who reacted.
    pub operator: Option<Operator>,
    /// When the reaction was added, in milliseconds since 1970.
    pub action_time: Option<String>,
    /// The emoji.
    pub reaction_type: Option<Emoji>,
}

crate::object!(MessageReaction {
    reaction_id "reaction_id", operator "operator", action_time "action_time",
    reaction_type "reaction_type"
});
crate::moments!(MessageReaction { action_time_at action_time from_millis });

/// The type `operator` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operator {
    /// Who did it.
    pub operator_id: Option<String>,
    /// The type of who did it.
    pub operator_type: Option<OperatorType>,
}

crate::object!(Operator { operator_id "operator_id", operator_type "operator_type" });

/// The type `pin` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pin {
    /// The message.
    pub message_id: Option<String>,
    /// The chat.
    pub chat_id: Option<String>,
    /// Who pinned the message.
    pub operator_id: Option<String>,
    /// Which kind of id stands for who did it.
    pub operator_id_type: Option<OperatorIdType>,
    /// When the message was pinned, in milliseconds since 1970.
    pub create_time: Option<String>,
}

crate::object!(Pin {
    message_id "message_id", chat_id "chat_id", operator_id "operator_id",
    operator_id_type "operator_id_type", create_time "create_time"
});
crate::moments!(Pin { create_time_at create_time from_millis });

/// The type `reaction` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reaction {
    /// The reaction.
    pub reaction_id: Option<String>,
    /// Who reacted.
    pub operator: Option<Operator>,
    /// When the reaction was added, in milliseconds since 1970.
    pub action_time: Option<String>,
    /// The emoji.
    pub emoji_type: Option<String>,
}

crate::object!(Reaction {
    reaction_id "reaction_id", operator "operator", action_time "action_time",
    emoji_type "emoji_type"
});
crate::moments!(Reaction { action_time_at action_time from_millis });

/// The type `reaction_count` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReactionCount {
    /// The emoji.
    pub reaction_type: Option<String>,
    /// How many reactions of this kind there are.
    pub count: Option<String>,
}

crate::object!(ReactionCount { reaction_type "reaction_type", count "count" });

/// The type `read_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadUser {
    /// Which kind of id stands for users.
    pub user_id_type: Option<String>,
    /// Who has read it, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// When it was read, in milliseconds since 1970.
    pub timestamp: Option<String>,
    /// The tenant, by its key.
    pub tenant_key: Option<String>,
}

crate::object!(ReadUser {
    user_id_type "user_id_type", user_id "user_id", timestamp "timestamp", tenant_key "tenant_key"
});
crate::moments!(ReadUser { timestamp_at timestamp from_millis });

/// The type `restricted_mode_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RestrictedModeSetting {
    /// Whether it is on. Default: `false`. Example: `false`.
    pub status: Option<bool>,
    /// Who may take screenshots. Default: `all_members`. Example: `all_members`.
    pub screenshot_has_permission_setting: Option<ScreenshotHasPermissionSetting>,
    /// Who may download. Default: `all_members`. Example: `all_members`.
    pub download_has_permission_setting: Option<DownloadHasPermissionSetting>,
    /// Who may copy and forward messages. Default: `all_members`. Example: `all_members`.
    pub message_has_permission_setting: Option<MessageHasPermissionSetting>,
}

crate::object_builder!(RestrictedModeSetting {
    status(bool),
    screenshot_has_permission_setting(impl Into<ScreenshotHasPermissionSetting>).into(),
    download_has_permission_setting(impl Into<DownloadHasPermissionSetting>).into(),
    message_has_permission_setting(impl Into<MessageHasPermissionSetting>).into()
});
crate::object!(RestrictedModeSetting {
    status "status", screenshot_has_permission_setting "screenshot_has_permission_setting",
    download_has_permission_setting "download_has_permission_setting",
    message_has_permission_setting "message_has_permission_setting"
});

/// The type `sender` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sender {
    /// Who sent it.
    pub id: Option<String>,
    /// Which kind of id stands for the sender.
    pub id_type: Option<IdType>,
    /// The type of the sender.
    pub sender_type: Option<SenderType>,
    /// The tenant, by its key.
    pub tenant_key: Option<String>,
}

crate::object!(Sender {
    id "id", id_type "id_type", sender_type "sender_type", tenant_key "tenant_key"
});

/// The type `success_msg_reaction_count` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuccessMsgReactionCount {
    /// The message.
    pub message_id: Option<String>,
    /// How many reactions there are of each kind.
    pub reaction_count: Vec<ReactionCount>,
}

crate::object!(SuccessMsgReactionCount {
    message_id "message_id", reaction_count "reaction_count"
});

/// The type `success_msg_reaction_details` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuccessMsgReactionDetails {
    /// The message.
    pub message_id: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    pub page_token: Option<String>,
    /// The reactions.
    pub message_reaction_items: Vec<Reaction>,
}

crate::object!(SuccessMsgReactionDetails {
    message_id "message_id", has_more "has_more", page_token "page_token",
    message_reaction_items "message_reaction_items"
});
