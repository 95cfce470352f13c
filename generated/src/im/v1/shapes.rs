// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `batch_message_read_user` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchMessageReadUser {
    /// How many users have read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_count: Option<String>,
    /// How many users it was sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<String>,
}

/// The type `batch_message_recall_progress` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchMessageRecallProgress {
    /// Whether it was recalled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recall: Option<bool>,
    /// How many messages were recalled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recall_count: Option<i64>,
}

/// The type `batch_message_send_progress` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchMessageSendProgress {
    /// How many users it was to reach.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_user_ids_count: Option<i64>,
    /// How many users it reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_user_ids_count: Option<i64>,
    /// How many users have read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_user_ids_count: Option<i64>,
}

/// The type `list_chat` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChatListChat {
    /// The chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The address of the avatar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// The name of the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The owner of the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// Which kind of id stands for the owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id_type: Option<String>,
    /// Whether people outside the tenant may be in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<bool>,
    /// The tenant, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<String>,
    /// The state of the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_status: Option<ChatStatus>,
}

/// The type `chat_menu_item` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChatMenuItem {
    /// The type of the action.
    ///
    /// Example: `NONE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_type: Option<ChatMenuItemActionType>,
    /// The address that the item leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_link: Option<ChatMenuItemRedirectLink>,
    /// The image of the icon, by the key that its upload gave; not for items with others below.
    ///
    /// Example: `img_v2_b0fbe905-7988-4282-b882-82edd010336j`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_key: Option<String>,
    /// The name of the item, 1 to 120 characters.
    ///
    /// Example: `群聊`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The names in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_names: Option<I18nNames>,
}

impl ChatMenuItem {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`action_type`](Self#structfield.action_type).
    #[must_use]
    pub fn action_type(
        mut self,
        action_type: impl Into<ChatMenuItemActionType>,
    ) -> Self {
        self.action_type = Some(action_type.into());
        self
    }

    /// Sets [`redirect_link`](Self#structfield.redirect_link).
    #[must_use]
    pub fn redirect_link(mut self, redirect_link: ChatMenuItemRedirectLink) -> Self {
        self.redirect_link = Some(redirect_link);
        self
    }

    /// Sets [`image_key`](Self#structfield.image_key).
    #[must_use]
    pub fn image_key(mut self, image_key: impl Into<String>) -> Self {
        self.image_key = Some(image_key.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`i18n_names`](Self#structfield.i18n_names).
    #[must_use]
    pub fn i18n_names(mut self, i18n_names: I18nNames) -> Self {
        self.i18n_names = Some(i18n_names);
        self
    }
}

/// The type `chat_menu_item_redirect_link` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChatMenuItemRedirectLink {
    /// The address to open where no other is given.
    ///
    /// Example: `https://open.feishu.cn/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_url: Option<String>,
    /// The address to open on iOS.
    ///
    /// Example: `https://open.feishu.cn/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ios_url: Option<String>,
    /// The address to open on Android.
    ///
    /// Example: `https://open.feishu.cn/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub android_url: Option<String>,
    /// The address to open on a computer.
    ///
    /// Example: `https://open.feishu.cn/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_url: Option<String>,
    /// The address to open in a browser.
    ///
    /// Example: `https://open.feishu.cn/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
}

impl ChatMenuItemRedirectLink {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`common_url`](Self#structfield.common_url).
    #[must_use]
    pub fn common_url(mut self, common_url: impl Into<String>) -> Self {
        self.common_url = Some(common_url.into());
        self
    }

    /// Sets [`ios_url`](Self#structfield.ios_url).
    #[must_use]
    pub fn ios_url(mut self, ios_url: impl Into<String>) -> Self {
        self.ios_url = Some(ios_url.into());
        self
    }

    /// Sets [`android_url`](Self#structfield.android_url).
    #[must_use]
    pub fn android_url(mut self, android_url: impl Into<String>) -> Self {
        self.android_url = Some(android_url.into());
        self
    }

    /// Sets [`pc_url`](Self#structfield.pc_url).
    #[must_use]
    pub fn pc_url(mut self, pc_url: impl Into<String>) -> Self {
        self.pc_url = Some(pc_url.into());
        self
    }

    /// Sets [`web_url`](Self#structfield.web_url).
    #[must_use]
    pub fn web_url(mut self, web_url: impl Into<String>) -> Self {
        self.web_url = Some(web_url.into());
        self
    }
}

/// The type `chat_menu_second_level` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChatMenuSecondLevel {
    /// The item at the second level, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_menu_second_level_id: Option<String>,
    /// The menu item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_menu_item: Option<ChatMenuItem>,
}

/// The type `chat_menu_top_level` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChatMenuTopLevel {
    /// The top item, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_menu_top_level_id: Option<String>,
    /// The menu item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_menu_item: Option<ChatMenuItem>,
    /// The items below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<ChatMenuSecondLevel>>,
}

/// The type `chat.menu_tree` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChatMenuTree {
    /// The top items of the menu.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_menu_top_levels: Option<Vec<ChatMenuTopLevel>>,
}

/// The type `chat_menu_item` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChatMenuTreeChatMenuItem {
    /// The type of the action.
    ///
    /// Example: `NONE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_type: Option<ChatMenuItemActionType>,
    /// The address that the item leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_link: Option<ChatMenuItemRedirectLink>,
    /// The image of the icon, by the key that its upload gave; not for items with others below.
    ///
    /// Example: `img_v2_b0fbe905-7988-4282-b882-82edd010336j`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_key: Option<String>,
    /// The name of the item, 1 to 120 characters.
    ///
    /// Example: `群聊`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The names in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_names: Option<I18nNames>,
}

impl ChatMenuTreeChatMenuItem {
    /// With what is required.
    #[must_use]
    pub fn new(
        action_type: impl Into<ChatMenuItemActionType>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            action_type: Some(action_type.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets [`action_type`](Self#structfield.action_type).
    #[must_use]
    pub fn action_type(
        mut self,
        action_type: impl Into<ChatMenuItemActionType>,
    ) -> Self {
        self.action_type = Some(action_type.into());
        self
    }

    /// Sets [`redirect_link`](Self#structfield.redirect_link).
    #[must_use]
    pub fn redirect_link(mut self, redirect_link: ChatMenuItemRedirectLink) -> Self {
        self.redirect_link = Some(redirect_link);
        self
    }

    /// Sets [`image_key`](Self#structfield.image_key).
    #[must_use]
    pub fn image_key(mut self, image_key: impl Into<String>) -> Self {
        self.image_key = Some(image_key.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`i18n_names`](Self#structfield.i18n_names).
    #[must_use]
    pub fn i18n_names(mut self, i18n_names: I18nNames) -> Self {
        self.i18n_names = Some(i18n_names);
        self
    }
}

/// The type `chat_menu_second_level` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChatMenuTreeChatMenuSecondLevel {
    /// The menu item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_menu_item: Option<ChatMenuItem>,
}

impl ChatMenuTreeChatMenuSecondLevel {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`chat_menu_item`](Self#structfield.chat_menu_item).
    #[must_use]
    pub fn chat_menu_item(mut self, chat_menu_item: ChatMenuItem) -> Self {
        self.chat_menu_item = Some(chat_menu_item);
        self
    }
}

/// The type `chat_menu_top_level` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChatMenuTreeChatMenuTopLevel {
    /// The menu item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_menu_item: Option<ChatMenuTreeChatMenuItem>,
    /// The items below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<ChatMenuTreeChatMenuSecondLevel>>,
}

impl ChatMenuTreeChatMenuTopLevel {
    /// With what is required.
    #[must_use]
    pub fn new(chat_menu_item: ChatMenuTreeChatMenuItem) -> Self {
        Self {
            chat_menu_item: Some(chat_menu_item),
            ..Self::default()
        }
    }

    /// Sets [`chat_menu_item`](Self#structfield.chat_menu_item).
    #[must_use]
    pub fn chat_menu_item(mut self, chat_menu_item: ChatMenuTreeChatMenuItem) -> Self {
        self.chat_menu_item = Some(chat_menu_item);
        self
    }

    /// Sets [`children`](Self#structfield.children).
    #[must_use]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<ChatMenuTreeChatMenuSecondLevel>>,
    ) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `chat.tab` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChatTab {
    /// The tab.
    ///
    /// Example: `7101214603622940671`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tab_id: Option<String>,
    /// The name of the tab.
    ///
    /// Example: `文档`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tab_name: Option<String>,
    /// The type of the tab.
    ///
    /// Example: `doc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tab_type: Option<TabType>,
    /// What the tab shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tab_content: Option<ChatTabContent>,
    /// The settings of the tab.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tab_config: Option<ChatTabConfig>,
}

impl ChatTab {
    /// With what is required.
    #[must_use]
    pub fn new(tab_type: impl Into<TabType>) -> Self {
        Self {
            tab_type: Some(tab_type.into()),
            ..Self::default()
        }
    }

    /// Sets [`tab_id`](Self#structfield.tab_id).
    #[must_use]
    pub fn tab_id(mut self, tab_id: impl Into<String>) -> Self {
        self.tab_id = Some(tab_id.into());
        self
    }

    /// Sets [`tab_name`](Self#structfield.tab_name).
    #[must_use]
    pub fn tab_name(mut self, tab_name: impl Into<String>) -> Self {
        self.tab_name = Some(tab_name.into());
        self
    }

    /// Sets [`tab_type`](Self#structfield.tab_type).
    #[must_use]
    pub fn tab_type(mut self, tab_type: impl Into<TabType>) -> Self {
        self.tab_type = Some(tab_type.into());
        self
    }

    /// Sets [`tab_content`](Self#structfield.tab_content).
    #[must_use]
    pub fn tab_content(mut self, tab_content: ChatTabContent) -> Self {
        self.tab_content = Some(tab_content);
        self
    }

    /// Sets [`tab_config`](Self#structfield.tab_config).
    #[must_use]
    pub fn tab_config(mut self, tab_config: ChatTabConfig) -> Self {
        self.tab_config = Some(tab_config);
        self
    }
}

/// The type `chat_tab_config` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChatTabConfig {
    /// The image of the icon, by the key that its upload gave.
    ///
    /// Example: `img_v2_b99741-7628-4abd-aad0-b881e4db83ig`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_key: Option<String>,
    /// Whether the tab opens inside the app.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_built_in: Option<bool>,
}

impl ChatTabConfig {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`icon_key`](Self#structfield.icon_key).
    #[must_use]
    pub fn icon_key(mut self, icon_key: impl Into<String>) -> Self {
        self.icon_key = Some(icon_key.into());
        self
    }

    /// Sets [`is_built_in`](Self#structfield.is_built_in).
    #[must_use]
    pub fn is_built_in(mut self, is_built_in: bool) -> Self {
        self.is_built_in = Some(is_built_in);
        self
    }
}

/// The type `chat_tab_content` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChatTabContent {
    /// The address, for tabs of the type `url`.
    ///
    /// Example: `https://www.feishu.cn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The address of the document, for tabs of the type `doc`.
    ///
    /// Example: `https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// The address of the meeting minutes; cannot be set.
    ///
    /// Example: `https://example.feishu.cn/docs/doccnvIXbV22i6hSD3utar4123dx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_minute: Option<String>,
    /// The address of the tasks; cannot be set.
    ///
    /// Example: `https://bytedance.feishu.cn/client/todo/task_list?guid=fa03fb6d-344b-47d9-83e3-049e3b3da931`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<String>,
}

impl ChatTabContent {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`doc`](Self#structfield.doc).
    #[must_use]
    pub fn doc(mut self, doc: impl Into<String>) -> Self {
        self.doc = Some(doc.into());
        self
    }

    /// Sets [`meeting_minute`](Self#structfield.meeting_minute).
    #[must_use]
    pub fn meeting_minute(mut self, meeting_minute: impl Into<String>) -> Self {
        self.meeting_minute = Some(meeting_minute.into());
        self
    }

    /// Sets [`task`](Self#structfield.task).
    #[must_use]
    pub fn task(mut self, task: impl Into<String>) -> Self {
        self.task = Some(task.into());
        self
    }
}

/// The type `chat.top_notice` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChatTopNotice {
    /// The type of the action.
    ///
    /// Default: `2`. Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_type: Option<ChatTopNoticeActionType>,
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}

impl ChatTopNotice {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`action_type`](Self#structfield.action_type).
    #[must_use]
    pub fn action_type(
        mut self,
        action_type: impl Into<ChatTopNoticeActionType>,
    ) -> Self {
        self.action_type = Some(action_type.into());
        self
    }

    /// Sets [`message_id`](Self#structfield.message_id).
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }
}

/// The type `chat.menu_tree` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateChatMenuTreeMenuTree {
    /// The top items of the menu.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_menu_top_levels: Option<Vec<ChatMenuTreeChatMenuTopLevel>>,
}

impl CreateChatMenuTreeMenuTree {
    /// With what is required.
    #[must_use]
    pub fn new(
        chat_menu_top_levels: impl IntoIterator<
            Item = impl Into<ChatMenuTreeChatMenuTopLevel>,
        >,
    ) -> Self {
        Self {
            chat_menu_top_levels: Some(
                chat_menu_top_levels.into_iter().map(Into::into).collect(),
            ),
        }
    }

    /// Sets [`chat_menu_top_levels`](Self#structfield.chat_menu_top_levels).
    #[must_use]
    pub fn chat_menu_top_levels(
        mut self,
        chat_menu_top_levels: impl IntoIterator<
            Item = impl Into<ChatMenuTreeChatMenuTopLevel>,
        >,
    ) -> Self {
        self.chat_menu_top_levels = Some(
            chat_menu_top_levels.into_iter().map(Into::into).collect(),
        );

        self
    }
}

/// The type `chat.tab` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateChatTabChatTab {
    /// The name of the tab.
    ///
    /// Example: `文档`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tab_name: Option<String>,
    /// The type of the tab.
    ///
    /// Example: `doc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tab_type: Option<TabType>,
    /// What the tab shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tab_content: Option<ChatTabContent>,
    /// The settings of the tab.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tab_config: Option<ChatTabConfig>,
}

impl CreateChatTabChatTab {
    /// With what is required.
    #[must_use]
    pub fn new(tab_type: impl Into<TabType>) -> Self {
        Self {
            tab_type: Some(tab_type.into()),
            ..Self::default()
        }
    }

    /// Sets [`tab_name`](Self#structfield.tab_name).
    #[must_use]
    pub fn tab_name(mut self, tab_name: impl Into<String>) -> Self {
        self.tab_name = Some(tab_name.into());
        self
    }

    /// Sets [`tab_type`](Self#structfield.tab_type).
    #[must_use]
    pub fn tab_type(mut self, tab_type: impl Into<TabType>) -> Self {
        self.tab_type = Some(tab_type.into());
        self
    }

    /// Sets [`tab_content`](Self#structfield.tab_content).
    #[must_use]
    pub fn tab_content(mut self, tab_content: ChatTabContent) -> Self {
        self.tab_content = Some(tab_content);
        self
    }

    /// Sets [`tab_config`](Self#structfield.tab_config).
    #[must_use]
    pub fn tab_config(mut self, tab_config: ChatTabConfig) -> Self {
        self.tab_config = Some(tab_config);
        self
    }
}

/// The type `emoji` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Emoji {
    /// The emoji.
    ///
    /// Example: `SMILE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji_type: Option<String>,
}

impl Emoji {
    /// With what is required.
    #[must_use]
    pub fn new(emoji_type: impl Into<String>) -> Self {
        Self {
            emoji_type: Some(emoji_type.into()),
        }
    }

    /// Sets [`emoji_type`](Self#structfield.emoji_type).
    #[must_use]
    pub fn emoji_type(mut self, emoji_type: impl Into<String>) -> Self {
        self.emoji_type = Some(emoji_type.into());
        self
    }
}

/// The type `fail_msg_reaction_details` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FailMsgReactionDetails {
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<FailReason>,
}

/// The type `follow_up` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FollowUp {
    /// The text of the bubble, 1 to 200 characters.
    ///
    /// Length: 1 to 200. Example: `你好`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The texts in several languages.
    ///
    /// Length: 0 to 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_contents: Option<Vec<I18nContent>>,
}

impl FollowUp {
    /// With what is required.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: Some(content.into()),
            ..Self::default()
        }
    }

    /// Sets [`content`](Self#structfield.content).
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`i18n_contents`](Self#structfield.i18n_contents).
    #[must_use]
    pub fn i18n_contents(
        mut self,
        i18n_contents: impl IntoIterator<Item = impl Into<I18nContent>>,
    ) -> Self {
        self.i18n_contents = Some(i18n_contents.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `message` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetMessageItem {
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// The first message of the chain of replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_id: Option<String>,
    /// The message that this one replies to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// The thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// The type of the message, which says what form its content has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub msg_type: Option<String>,
    /// When it was created, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// Whether it was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<bool>,
    /// Whether it was edited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<bool>,
    /// The chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// Who sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<MessageSender>,
    /// The content, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<MessageBody>,
    /// Who is mentioned in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentions: Option<Vec<Mention>>,
    /// The merged message that it is part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upper_message_id: Option<String>,
}

/// The type `i18n_content` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct I18nContent {
    /// The text in this language, 1 to 200 characters.
    ///
    /// Length: 1 to 200. Example: `hello`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The language.
    ///
    /// Example: `en_us`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<I18nContentLanguage>,
}

impl I18nContent {
    /// With what is required.
    #[must_use]
    pub fn new(
        content: impl Into<String>,
        language: impl Into<I18nContentLanguage>,
    ) -> Self {
        Self {
            content: Some(content.into()),
            language: Some(language.into()),
        }
    }

    /// Sets [`content`](Self#structfield.content).
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`language`](Self#structfield.language).
    #[must_use]
    pub fn language(mut self, language: impl Into<I18nContentLanguage>) -> Self {
        self.language = Some(language.into());
        self
    }
}

/// The type `i18n_names` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct I18nNames {
    /// In Chinese.
    ///
    /// Example: `群聊`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zh_cn: Option<String>,
    /// In English.
    ///
    /// Example: `group chat`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_us: Option<String>,
    /// In Japanese.
    ///
    /// Example: `グループチャット`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ja_jp: Option<String>,
}

impl I18nNames {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`zh_cn`](Self#structfield.zh_cn).
    #[must_use]
    pub fn zh_cn(mut self, zh_cn: impl Into<String>) -> Self {
        self.zh_cn = Some(zh_cn.into());
        self
    }

    /// Sets [`en_us`](Self#structfield.en_us).
    #[must_use]
    pub fn en_us(mut self, en_us: impl Into<String>) -> Self {
        self.en_us = Some(en_us.into());
        self
    }

    /// Sets [`ja_jp`](Self#structfield.ja_jp).
    #[must_use]
    pub fn ja_jp(mut self, ja_jp: impl Into<String>) -> Self {
        self.ja_jp = Some(ja_jp.into());
        self
    }
}

/// The type `list_member` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListMember {
    /// Which kind of id stands for members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id_type: Option<String>,
    /// The member, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// The name of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The tenant, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<String>,
}

/// The type `list_moderator` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListModerator {
    /// Which kind of id stands for users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_type: Option<String>,
    /// The user who may speak, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The tenant, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<String>,
}

/// The type `mention` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Mention {
    /// The number of the mention within the text, `@_user_1` for example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Who is mentioned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Which kind of id it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_type: Option<String>,
    /// The name of who is mentioned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The tenant, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<String>,
}

/// The type `message` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Message {
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// The first message of the chain of replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_id: Option<String>,
    /// The message that this one replies to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// The thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// The type of the message, which says what form its content has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub msg_type: Option<String>,
    /// When it was created, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// Whether it was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<bool>,
    /// Whether it was edited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<bool>,
    /// The chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// Who sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<Sender>,
    /// The content, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<MessageBody>,
    /// Who is mentioned in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentions: Option<Vec<Mention>>,
    /// The merged message that it is part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upper_message_id: Option<String>,
}

/// The type `message_body` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MessageBody {
    /// The content in the form that `msg_type` asks for, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}

/// The type `message_query` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MessageQuery {
    /// The message.
    ///
    /// Example: `om_8964d1b4*********2b31383276113`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `YhljsPiGfUgnVAg9urvRFd-BvSqRL20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

impl MessageQuery {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`message_id`](Self#structfield.message_id).
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

/// The type `message.reaction` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MessageReaction {
    /// The reaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction_id: Option<String>,
    /// Who reacted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<Operator>,
    /// When the reaction was added, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_time: Option<String>,
    /// The emoji.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction_type: Option<Emoji>,
}

/// The type `sender` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MessageSender {
    /// Who sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Which kind of id stands for the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_type: Option<String>,
    /// The type of the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_type: Option<SenderType>,
    /// The tenant, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<String>,
}

/// The type `operator` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Operator {
    /// Who did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator_id: Option<String>,
    /// The type of who did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator_type: Option<OperatorType>,
}

/// The type `pin` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Pin {
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// The chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// Who pinned the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator_id: Option<String>,
    /// Which kind of id stands for who did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator_id_type: Option<OperatorIdType>,
    /// When the message was pinned, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
}

/// The type `reaction` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Reaction {
    /// The reaction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction_id: Option<String>,
    /// Who reacted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<Operator>,
    /// When the reaction was added, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_time: Option<String>,
    /// The emoji.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji_type: Option<String>,
}

/// The type `reaction_count` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReactionCount {
    /// The emoji.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction_type: Option<String>,
    /// How many reactions of this kind there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<String>,
}

/// The type `read_user` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReadUser {
    /// Which kind of id stands for users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_type: Option<String>,
    /// Who has read it, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// When it was read, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// The tenant, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<String>,
}

/// The type `restricted_mode_setting` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RestrictedModeSetting {
    /// Whether it is on.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<bool>,
    /// Who may take screenshots.
    ///
    /// Default: `all_members`. Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screenshot_has_permission_setting: Option<ScreenshotHasPermissionSetting>,
    /// Who may download.
    ///
    /// Default: `all_members`. Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_has_permission_setting: Option<DownloadHasPermissionSetting>,
    /// Who may copy and forward messages.
    ///
    /// Default: `all_members`. Example: `all_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_has_permission_setting: Option<MessageHasPermissionSetting>,
}

impl RestrictedModeSetting {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`status`](Self#structfield.status).
    #[must_use]
    pub fn status(mut self, status: bool) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`screenshot_has_permission_setting`](Self#structfield.screenshot_has_permission_setting).
    #[must_use]
    pub fn screenshot_has_permission_setting(
        mut self,
        screenshot_has_permission_setting: impl Into<ScreenshotHasPermissionSetting>,
    ) -> Self {
        self.screenshot_has_permission_setting = Some(
            screenshot_has_permission_setting.into(),
        );

        self
    }

    /// Sets [`download_has_permission_setting`](Self#structfield.download_has_permission_setting).
    #[must_use]
    pub fn download_has_permission_setting(
        mut self,
        download_has_permission_setting: impl Into<DownloadHasPermissionSetting>,
    ) -> Self {
        self.download_has_permission_setting = Some(
            download_has_permission_setting.into(),
        );

        self
    }

    /// Sets [`message_has_permission_setting`](Self#structfield.message_has_permission_setting).
    #[must_use]
    pub fn message_has_permission_setting(
        mut self,
        message_has_permission_setting: impl Into<MessageHasPermissionSetting>,
    ) -> Self {
        self.message_has_permission_setting = Some(
            message_has_permission_setting.into(),
        );

        self
    }
}

/// The type `sender` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Sender {
    /// Who sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Which kind of id stands for the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_type: Option<IdType>,
    /// The type of the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_type: Option<SenderType>,
    /// The tenant, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<String>,
}

/// The type `success_msg_reaction_count` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SuccessMsgReactionCount {
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// How many reactions there are of each kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction_count: Option<Vec<ReactionCount>>,
}

/// The type `success_msg_reaction_details` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SuccessMsgReactionDetails {
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// The reactions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_reaction_items: Option<Vec<Reaction>>,
}
