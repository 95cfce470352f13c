// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `app_feed_notify` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppFeedNotify {
    /// Whether no notification is sent.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_notify: Option<bool>,
    /// The text that is read aloud on phones, up to 20 characters.
    ///
    /// Length: at most 20. Example: `您有新的订单`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_sound_text: Option<String>,
    /// Whether a text is read aloud.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_custom_sound: Option<bool>,
}

impl AppFeedNotify {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`close_notify`](Self#structfield.close_notify).
    #[must_use]
    pub fn close_notify(mut self, close_notify: bool) -> Self {
        self.close_notify = Some(close_notify);
        self
    }

    /// Sets [`custom_sound_text`](Self#structfield.custom_sound_text).
    #[must_use]
    pub fn custom_sound_text(mut self, custom_sound_text: impl Into<String>) -> Self {
        self.custom_sound_text = Some(custom_sound_text.into());
        self
    }

    /// Sets [`with_custom_sound`](Self#structfield.with_custom_sound).
    #[must_use]
    pub fn with_custom_sound(mut self, with_custom_sound: bool) -> Self {
        self.with_custom_sound = Some(with_custom_sound);
        self
    }
}

/// The type `create_tag_fail_reason` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateTagFailReason {
    /// The tag that has this name already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplicate_id: Option<String>,
}

/// The type `failed_reason` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FailedReason {
    /// The error code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<i64>,
    /// What went wrong, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// The user for whom it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// The type `open_app_feed_card` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OpenAppFeedCard {
    /// A business id of your own.
    ///
    /// Length: 0 to 200. Example: `096e2927-40a6-41a3-9562-314d641d09ae`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biz_id: Option<String>,
    /// The title, up to 60 characters.
    ///
    /// Length: 0 to 60. Example: `主标题`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The image of the avatar, by the key that its upload gave.
    ///
    /// Length: 0 to 100. Example: `v3_0041_007bca9f-67ba-4199-bf00-4031b12cf226`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_key: Option<String>,
    /// The line below the title, up to 120 characters.
    ///
    /// Length: 0 to 120. Example: `预览信息`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preview: Option<String>,
    /// The label of the state; without it the time is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_label: Option<OpenFeedStatusLabel>,
    /// The buttons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buttons: Option<OpenAppFeedCardButtons>,
    /// The address that the card opens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<OpenAppFeedLink>,
    /// Whether the card stays at the top of the feed.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_sensitive: Option<bool>,
    /// The notification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify: Option<AppFeedNotify>,
}

impl OpenAppFeedCard {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`biz_id`](Self#structfield.biz_id).
    #[must_use]
    pub fn biz_id(mut self, biz_id: impl Into<String>) -> Self {
        self.biz_id = Some(biz_id.into());
        self
    }

    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`avatar_key`](Self#structfield.avatar_key).
    #[must_use]
    pub fn avatar_key(mut self, avatar_key: impl Into<String>) -> Self {
        self.avatar_key = Some(avatar_key.into());
        self
    }

    /// Sets [`preview`](Self#structfield.preview).
    #[must_use]
    pub fn preview(mut self, preview: impl Into<String>) -> Self {
        self.preview = Some(preview.into());
        self
    }

    /// Sets [`status_label`](Self#structfield.status_label).
    #[must_use]
    pub fn status_label(mut self, status_label: OpenFeedStatusLabel) -> Self {
        self.status_label = Some(status_label);
        self
    }

    /// Sets [`buttons`](Self#structfield.buttons).
    #[must_use]
    pub fn buttons(mut self, buttons: OpenAppFeedCardButtons) -> Self {
        self.buttons = Some(buttons);
        self
    }

    /// Sets [`link`](Self#structfield.link).
    #[must_use]
    pub fn link(mut self, link: OpenAppFeedLink) -> Self {
        self.link = Some(link);
        self
    }

    /// Sets [`time_sensitive`](Self#structfield.time_sensitive).
    #[must_use]
    pub fn time_sensitive(mut self, time_sensitive: bool) -> Self {
        self.time_sensitive = Some(time_sensitive);
        self
    }

    /// Sets [`notify`](Self#structfield.notify).
    #[must_use]
    pub fn notify(mut self, notify: AppFeedNotify) -> Self {
        self.notify = Some(notify);
        self
    }
}

/// The type `open_app_feed_card_button` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OpenAppFeedCardButton {
    /// The addresses to open, by device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_url: Option<OpenAppFeedCardUrl>,
    /// The type of the action.
    ///
    /// Example: `url_page`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_type: Option<ActionType>,
    /// What the button says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<OpenAppFeedCardText>,
    /// How the button looks.
    ///
    /// Default: `default`. Example: `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_type: Option<ButtonType>,
    /// What comes back when the button is pressed.
    ///
    /// Example: `{"foo":"bar"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_map: Option<std::collections::BTreeMap<String, String>>,
}

impl OpenAppFeedCardButton {
    /// With what is required.
    #[must_use]
    pub fn new(action_type: impl Into<ActionType>, text: OpenAppFeedCardText) -> Self {
        Self {
            action_type: Some(action_type.into()),
            text: Some(text),
            ..Self::default()
        }
    }

    /// Sets [`multi_url`](Self#structfield.multi_url).
    #[must_use]
    pub fn multi_url(mut self, multi_url: OpenAppFeedCardUrl) -> Self {
        self.multi_url = Some(multi_url);
        self
    }

    /// Sets [`action_type`](Self#structfield.action_type).
    #[must_use]
    pub fn action_type(mut self, action_type: impl Into<ActionType>) -> Self {
        self.action_type = Some(action_type.into());
        self
    }

    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text(mut self, text: OpenAppFeedCardText) -> Self {
        self.text = Some(text);
        self
    }

    /// Sets [`button_type`](Self#structfield.button_type).
    #[must_use]
    pub fn button_type(mut self, button_type: impl Into<ButtonType>) -> Self {
        self.button_type = Some(button_type.into());
        self
    }

    /// Sets [`action_map`](Self#structfield.action_map).
    #[must_use]
    pub fn action_map(
        mut self,
        action_map: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.action_map = Some(action_map);
        self
    }
}

/// The type `open_app_feed_card_buttons` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OpenAppFeedCardButtons {
    /// The buttons, 2 at most; those left out are removed.
    ///
    /// Length: 0 to 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buttons: Option<Vec<OpenAppFeedCardButton>>,
}

impl OpenAppFeedCardButtons {
    /// With what is required.
    #[must_use]
    pub fn new(
        buttons: impl IntoIterator<Item = impl Into<OpenAppFeedCardButton>>,
    ) -> Self {
        Self {
            buttons: Some(buttons.into_iter().map(Into::into).collect()),
        }
    }

    /// Sets [`buttons`](Self#structfield.buttons).
    #[must_use]
    pub fn buttons(
        mut self,
        buttons: impl IntoIterator<Item = impl Into<OpenAppFeedCardButton>>,
    ) -> Self {
        self.buttons = Some(buttons.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `open_app_feed_card_text` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OpenAppFeedCardText {
    /// The text, 1 to 30 characters.
    ///
    /// Length: 1 to 30. Example: `文本`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl OpenAppFeedCardText {
    /// With what is required.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()) }
    }

    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// The type `open_app_feed_card_url` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OpenAppFeedCardUrl {
    /// The address to open where no other is given.
    ///
    /// Length: at most 700. Example: `https://www.feishu.cn/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The address to open on Android.
    ///
    /// Length: at most 700. Example: `https://www.feishu.cn/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub android_url: Option<String>,
    /// The address to open on iOS.
    ///
    /// Length: at most 700. Example: `https://www.feishu.cn/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ios_url: Option<String>,
    /// The address to open on a computer.
    ///
    /// Length: at most 700. Example: `https://www.feishu.cn/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_url: Option<String>,
}

impl OpenAppFeedCardUrl {
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

    /// Sets [`android_url`](Self#structfield.android_url).
    #[must_use]
    pub fn android_url(mut self, android_url: impl Into<String>) -> Self {
        self.android_url = Some(android_url.into());
        self
    }

    /// Sets [`ios_url`](Self#structfield.ios_url).
    #[must_use]
    pub fn ios_url(mut self, ios_url: impl Into<String>) -> Self {
        self.ios_url = Some(ios_url.into());
        self
    }

    /// Sets [`pc_url`](Self#structfield.pc_url).
    #[must_use]
    pub fn pc_url(mut self, pc_url: impl Into<String>) -> Self {
        self.pc_url = Some(pc_url.into());
        self
    }
}

/// The type `open_app_feed_link` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OpenAppFeedLink {
    /// The address that the card opens.
    ///
    /// Length: at most 700. Example: `https://www.feishu.cn/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

impl OpenAppFeedLink {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`link`](Self#structfield.link).
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }
}

/// The type `open_failed_user_app_feed_card_item` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OpenFailedUserAppFeedCardItem {
    /// The card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biz_id: Option<String>,
    /// The user for whom it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<OpenFailedUserAppFeedCardItemReason>,
}

/// The type `open_feed_status_label` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OpenFeedStatusLabel {
    /// The text of the label, 1 to 20 characters.
    ///
    /// Length: 1 to 20. Example: `标签文字`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// How the label looks.
    ///
    /// Default: `primary`. Example: `primary`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<OpenFeedStatusLabelType>,
}

impl OpenFeedStatusLabel {
    /// With what is required.
    #[must_use]
    pub fn new(
        text: impl Into<String>,
        type_: impl Into<OpenFeedStatusLabelType>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            type_: Some(type_.into()),
        }
    }

    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<OpenFeedStatusLabelType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

/// The type `create_tag` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TagCreateTag {
    /// The type of the tag.
    ///
    /// Example: `tenant`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_type: Option<TagType>,
    /// The name of the tag.
    ///
    /// Example: `default name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The names in several languages.
    ///
    /// Length: 0 to 40.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_names: Option<Vec<TagI18nName>>,
}

impl TagCreateTag {
    /// With what is required.
    #[must_use]
    pub fn new(tag_type: impl Into<TagType>, name: impl Into<String>) -> Self {
        Self {
            tag_type: Some(tag_type.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets [`tag_type`](Self#structfield.tag_type).
    #[must_use]
    pub fn tag_type(mut self, tag_type: impl Into<TagType>) -> Self {
        self.tag_type = Some(tag_type.into());
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
    pub fn i18n_names(
        mut self,
        i18n_names: impl IntoIterator<Item = impl Into<TagI18nName>>,
    ) -> Self {
        self.i18n_names = Some(i18n_names.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `tag_i18n_name` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TagI18nName {
    /// The language, `zh-CN` or `en-US` for example.
    ///
    /// Example: `zh_cn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The name of the tag.
    ///
    /// Example: `标签1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl TagI18nName {
    /// With what is required.
    #[must_use]
    pub fn new(locale: impl Into<String>) -> Self {
        Self {
            locale: Some(locale.into()),
            ..Self::default()
        }
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The type `tag_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TagInfo {
    /// The tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The type of the tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_type: Option<String>,
    /// The name of the tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The names in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_names: Option<Vec<TagI18nName>>,
    /// When it was created, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
}

/// The type `tag_info_with_bind_version` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TagInfoWithBindVersion {
    /// The tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_info: Option<TagInfo>,
    /// When the tag was put on, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bind_version: Option<String>,
}

/// The type `patch_tag` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TagPatchTag {
    /// The tag.
    ///
    /// Example: `716168xxxxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of the tag.
    ///
    /// Example: `标签名称`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The names in several languages.
    ///
    /// Length: 0 to 40.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_names: Option<Vec<TagI18nName>>,
}

impl TagPatchTag {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
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
    pub fn i18n_names(
        mut self,
        i18n_names: impl IntoIterator<Item = impl Into<TagI18nName>>,
    ) -> Self {
        self.i18n_names = Some(i18n_names.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `user_open_app_feed_card_deleter` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserOpenAppFeedCardDeleter {
    /// The card.
    ///
    /// Example: `ed381d34-49ac-4876-8d9e-23447acb587e`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biz_id: Option<String>,
    /// The user who has the card, by the kind of id that the call uses.
    ///
    /// Example: `ou_88553eda9014c201e6969b478895c223`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl UserOpenAppFeedCardDeleter {
    /// With what is required.
    #[must_use]
    pub fn new(biz_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            biz_id: Some(biz_id.into()),
            user_id: Some(user_id.into()),
        }
    }

    /// Sets [`biz_id`](Self#structfield.biz_id).
    #[must_use]
    pub fn biz_id(mut self, biz_id: impl Into<String>) -> Self {
        self.biz_id = Some(biz_id.into());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The type `user_open_app_feed_card_updater` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UserOpenAppFeedCardUpdater {
    /// The card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_feed_card: Option<OpenAppFeedCard>,
    /// The user who has the card, by the kind of id that the call uses.
    ///
    /// Example: `ou_a0553eda9014c201e6969b478895c230`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The fields to update.
    ///
    /// Length: 1 to 20. Example: `["1"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_fields: Option<Vec<UpdateField>>,
}

impl UserOpenAppFeedCardUpdater {
    /// With what is required.
    #[must_use]
    pub fn new(
        app_feed_card: OpenAppFeedCard,
        user_id: impl Into<String>,
        update_fields: impl IntoIterator<Item = impl Into<UpdateField>>,
    ) -> Self {
        Self {
            app_feed_card: Some(app_feed_card),
            user_id: Some(user_id.into()),
            update_fields: Some(update_fields.into_iter().map(Into::into).collect()),
        }
    }

    /// Sets [`app_feed_card`](Self#structfield.app_feed_card).
    #[must_use]
    pub fn app_feed_card(mut self, app_feed_card: OpenAppFeedCard) -> Self {
        self.app_feed_card = Some(app_feed_card);
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`update_fields`](Self#structfield.update_fields).
    #[must_use]
    pub fn update_fields(
        mut self,
        update_fields: impl IntoIterator<Item = impl Into<UpdateField>>,
    ) -> Self {
        self.update_fields = Some(update_fields.into_iter().map(Into::into).collect());
        self
    }
}
