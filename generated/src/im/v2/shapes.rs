// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `app_feed_notify` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppFeedNotify {
    /// Whether no notification is sent. Default: `false`. Example: `true`.
    pub close_notify: Option<bool>,
    /// The text that is read aloud on phones, up to 20 characters. Length: at most 20. Example: `您有新的订单`.
    pub custom_sound_text: Option<String>,
    /// Whether a text is read aloud. Default: `false`. Example: `true`.
    pub with_custom_sound: Option<bool>,
}

crate::object_builder!(AppFeedNotify {
    close_notify(bool), custom_sound_text(impl Into<String>).into(), with_custom_sound(bool)
});
crate::object!(AppFeedNotify {
    close_notify "close_notify", custom_sound_text "custom_sound_text",
    with_custom_sound "with_custom_sound"
});

/// The type `create_tag_fail_reason` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagFailReason {
    /// The tag that has this name already.
    pub duplicate_id: Option<String>,
}

crate::object!(CreateTagFailReason { duplicate_id "duplicate_id" });

/// The type `failed_reason` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedReason {
    /// The error code.
    pub error_code: Option<i64>,
    /// What went wrong, in words.
    pub error_message: Option<String>,
    /// The user for whom it failed.
    pub user_id: Option<String>,
}

crate::object!(FailedReason {
    error_code "error_code", error_message "error_message", user_id "user_id"
});

/// The type `open_app_feed_card` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OpenAppFeedCard {
    /// A business id of your own. Length: 0 to 200. Example: `096e2927-40a6-41a3-9562-314d641d09ae`.
    pub biz_id: Option<String>,
    /// The title, up to 60 characters. Length: 0 to 60. Example: `主标题`.
    pub title: Option<String>,
    /// The image of the avatar, by the key that its upload gave. Length: 0 to 100. Example: `v3_0041_007bca9f-67ba-4199-bf00-4031b12cf226`.
    pub avatar_key: Option<String>,
    /// The line below the title, up to 120 characters. Length: 0 to 120. Example: `预览信息`.
    pub preview: Option<String>,
    /// The label of the state; without it the time is shown.
    pub status_label: Option<OpenFeedStatusLabel>,
    /// The buttons.
    pub buttons: Option<OpenAppFeedCardButtons>,
    /// The address that the card opens.
    pub link: Option<OpenAppFeedLink>,
    /// Whether the card stays at the top of the feed. Default: `false`. Example: `false`.
    pub time_sensitive: Option<bool>,
    /// The notification.
    pub notify: Option<AppFeedNotify>,
}

crate::object_builder!(OpenAppFeedCard {
    biz_id(impl Into<String>).into(), title(impl Into<String>).into(),
    avatar_key(impl Into<String>).into(), preview(impl Into<String>).into(),
    status_label(OpenFeedStatusLabel), buttons(OpenAppFeedCardButtons), link(OpenAppFeedLink),
    time_sensitive(bool), notify(AppFeedNotify)
});
crate::object!(OpenAppFeedCard {
    biz_id "biz_id", title "title", avatar_key "avatar_key", preview "preview",
    status_label "status_label", buttons "buttons", link "link", time_sensitive "time_sensitive",
    notify "notify"
});

/// The type `open_app_feed_card_button` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OpenAppFeedCardButton {
    /// The addresses to open, by device.
    pub multi_url: Option<OpenAppFeedCardUrl>,
    /// The type of the action. Example: `url_page`.
    pub action_type: Option<ActionType>,
    /// What the button says.
    pub text: Option<OpenAppFeedCardText>,
    /// How the button looks. Default: `default`. Example: `default`.
    pub button_type: Option<ButtonType>,
    /// What comes back when the button is pressed. Example: `{"foo":"bar"}`.
    pub action_map: Option<std::collections::BTreeMap<String, String>>,
}

crate::object_builder!(OpenAppFeedCardButton {
    action_type(impl Into<ActionType>).into(), text(OpenAppFeedCardText);
    multi_url(OpenAppFeedCardUrl), action_type(impl Into<ActionType>).into(),
    text(OpenAppFeedCardText), button_type(impl Into<ButtonType>).into(),
    action_map(std::collections::BTreeMap<String, String>)
});
crate::object!(OpenAppFeedCardButton {
    multi_url "multi_url", action_type "action_type", text "text", button_type "button_type",
    action_map "action_map"
});

/// The type `open_app_feed_card_buttons` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OpenAppFeedCardButtons {
    /// The buttons, 2 at most; those left out are removed. Length: 0 to 2.
    pub buttons: Option<Vec<OpenAppFeedCardButton>>,
}

crate::object_builder!(OpenAppFeedCardButtons {
    buttons(impl IntoIterator<Item = impl Into<OpenAppFeedCardButton>>).into_iter().map(Into::into).collect();
    buttons(impl IntoIterator<Item = impl Into<OpenAppFeedCardButton>>).into_iter().map(Into::into).collect()
});
crate::object!(OpenAppFeedCardButtons { buttons "buttons" });

/// The type `open_app_feed_card_text` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OpenAppFeedCardText {
    /// The text, 1 to 30 characters. Length: 1 to 30. Example: `文本`.
    pub text: Option<String>,
}

crate::object_builder!(OpenAppFeedCardText {
    text(impl Into<String>).into();
    text(impl Into<String>).into()
});
crate::object!(OpenAppFeedCardText { text "text" });

/// The type `open_app_feed_card_url` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OpenAppFeedCardUrl {
    /// The address to open where no other is given. Length: at most 700. Example: `https://www.feishu.cn/`.
    pub url: Option<String>,
    /// The address to open on Android. Length: at most 700. Example: `https://www.feishu.cn/`.
    pub android_url: Option<String>,
    /// The address to open on iOS. Length: at most 700. Example: `https://www.feishu.cn/`.
    pub ios_url: Option<String>,
    /// The address to open on a computer. Length: at most 700. Example: `https://www.feishu.cn/`.
    pub pc_url: Option<String>,
}

crate::object_builder!(OpenAppFeedCardUrl {
    url(impl Into<String>).into(), android_url(impl Into<String>).into(),
    ios_url(impl Into<String>).into(), pc_url(impl Into<String>).into()
});
crate::object!(OpenAppFeedCardUrl {
    url "url", android_url "android_url", ios_url "ios_url", pc_url "pc_url"
});

/// The type `open_app_feed_link` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OpenAppFeedLink {
    /// The address that the card opens. Length: at most 700. Example: `https://www.feishu.cn/`.
    pub link: Option<String>,
}

crate::object_builder!(OpenAppFeedLink { link(impl Into<String>).into() });
crate::object!(OpenAppFeedLink { link "link" });

/// The type `open_failed_user_app_feed_card_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenFailedUserAppFeedCardItem {
    /// The card.
    pub biz_id: Option<String>,
    /// The user for whom it failed.
    pub user_id: Option<String>,
    /// Why it failed.
    pub reason: Option<OpenFailedUserAppFeedCardItemReason>,
}

crate::object!(OpenFailedUserAppFeedCardItem {
    biz_id "biz_id", user_id "user_id", reason "reason"
});

/// The type `open_feed_status_label` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OpenFeedStatusLabel {
    /// The text of the label, 1 to 20 characters. Length: 1 to 20. Example: `标签文字`.
    pub text: Option<String>,
    /// How the label looks. Default: `primary`. Example: `primary`.
    pub type_: Option<OpenFeedStatusLabelType>,
}

crate::object_builder!(OpenFeedStatusLabel {
    text(impl Into<String>).into(), type_(impl Into<OpenFeedStatusLabelType>).into();
    text(impl Into<String>).into(), type_(impl Into<OpenFeedStatusLabelType>).into()
});
crate::object!(OpenFeedStatusLabel { text "text", type_ "type" });

/// The type `create_tag` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TagCreateTag {
    /// The type of the tag. Example: `tenant`.
    pub tag_type: Option<TagType>,
    /// The name of the tag. Example: `default name`.
    pub name: Option<String>,
    /// The names in several languages. Length: 0 to 40.
    pub i18n_names: Option<Vec<TagI18nName>>,
}

crate::object_builder!(TagCreateTag {
    tag_type(impl Into<TagType>).into(), name(impl Into<String>).into();
    tag_type(impl Into<TagType>).into(), name(impl Into<String>).into(),
    i18n_names(impl IntoIterator<Item = impl Into<TagI18nName>>).into_iter().map(Into::into).collect()
});
crate::object!(TagCreateTag { tag_type "tag_type", name "name", i18n_names "i18n_names" });

/// The type `tag_i18n_name` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TagI18nName {
    /// The language, `zh-CN` or `en-US` for example. Example: `zh_cn`.
    pub locale: Option<String>,
    /// The name of the tag. Example: `标签1`.
    pub name: Option<String>,
}

crate::object_builder!(TagI18nName {
    locale(impl Into<String>).into();
    locale(impl Into<String>).into(), name(impl Into<String>).into()
});
crate::object!(TagI18nName { locale "locale", name "name" });

/// The type `tag_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    /// The tag.
    pub id: Option<String>,
    /// The type of the tag.
    pub tag_type: Option<String>,
    /// The name of the tag.
    pub name: Option<String>,
    /// The names in several languages.
    pub i18n_names: Vec<TagI18nName>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
}

crate::object!(TagInfo {
    id "id", tag_type "tag_type", name "name", i18n_names "i18n_names", create_time "create_time",
    update_time "update_time"
});
crate::moments!(TagInfo {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});

/// The type `tag_info_with_bind_version` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfoWithBindVersion {
    /// The tag.
    pub tag_info: Option<TagInfo>,
    /// When the tag was put on, in milliseconds since 1970.
    pub bind_version: Option<String>,
}

crate::object!(TagInfoWithBindVersion { tag_info "tag_info", bind_version "bind_version" });
crate::moments!(TagInfoWithBindVersion { bind_version_at bind_version from_millis });

/// The type `patch_tag` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TagPatchTag {
    /// The tag. Example: `716168xxxxx`.
    pub id: Option<String>,
    /// The name of the tag. Example: `标签名称`.
    pub name: Option<String>,
    /// The names in several languages. Length: 0 to 40.
    pub i18n_names: Option<Vec<TagI18nName>>,
}

crate::object_builder!(TagPatchTag {
    id(impl Into<String>).into(), name(impl Into<String>).into(),
    i18n_names(impl IntoIterator<Item = impl Into<TagI18nName>>).into_iter().map(Into::into).collect()
});
crate::object!(TagPatchTag { id "id", name "name", i18n_names "i18n_names" });

/// The type `user_open_app_feed_card_deleter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserOpenAppFeedCardDeleter {
    /// The card. Example: `ed381d34-49ac-4876-8d9e-23447acb587e`.
    pub biz_id: Option<String>,
    /// The user who has the card, by the kind of id that the call uses. Example: `ou_88553eda9014c201e6969b478895c223`.
    pub user_id: Option<String>,
}

crate::object_builder!(UserOpenAppFeedCardDeleter {
    biz_id(impl Into<String>).into(), user_id(impl Into<String>).into();
    biz_id(impl Into<String>).into(), user_id(impl Into<String>).into()
});
crate::object!(UserOpenAppFeedCardDeleter { biz_id "biz_id", user_id "user_id" });

/// The type `user_open_app_feed_card_updater` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserOpenAppFeedCardUpdater {
    /// The card.
    pub app_feed_card: Option<OpenAppFeedCard>,
    /// The user who has the card, by the kind of id that the call uses. Example: `ou_a0553eda9014c201e6969b478895c230`.
    pub user_id: Option<String>,
    /// The fields to update. Length: 1 to 20. Example: `["1"]`.
    pub update_fields: Option<Vec<UpdateField>>,
}

crate::object_builder!(UserOpenAppFeedCardUpdater {
    app_feed_card(OpenAppFeedCard), user_id(impl Into<String>).into(),
    update_fields(impl IntoIterator<Item = impl Into<UpdateField>>).into_iter().map(Into::into).collect();
    app_feed_card(OpenAppFeedCard), user_id(impl Into<String>).into(),
    update_fields(impl IntoIterator<Item = impl Into<UpdateField>>).into_iter().map(Into::into).collect()
});
crate::object!(UserOpenAppFeedCardUpdater {
    app_feed_card "app_feed_card", user_id "user_id", update_fields "update_fields"
});
