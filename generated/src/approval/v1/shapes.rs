// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `action_name`, `url`, `android_url`, `ios_url`, `pc_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MessageAction {
    /// The name of the action. Example: `DETAIL`.
    pub action_name: Option<String>,
    /// The address. Example: `https://bytedance.com`.
    pub url: Option<String>,
    /// The address to open on Android. Example: `https://bytedance.com`.
    pub android_url: Option<String>,
    /// The address to open on iOS. Example: `https://bytedance.com`.
    pub ios_url: Option<String>,
    /// The address to open on a computer. Example: `https://bytedance.com`.
    pub pc_url: Option<String>,
}

crate::object_builder!(MessageAction {
    action_name(impl Into<String>).into(), url(impl Into<String>).into(),
    android_url(impl Into<String>).into(), ios_url(impl Into<String>).into(),
    pc_url(impl Into<String>).into()
});
crate::object!(MessageAction {
    action_name "action_name", url "url", android_url "android_url", ios_url "ios_url",
    pc_url "pc_url"
});

/// An object with `action_callback_url`, `action_callback_token`, `action_callback_key`, `action_context`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MessageActionCallback {
    /// The address that is called when somebody acts. Example: `http://feish.cn/approval/openapi/operate`.
    pub action_callback_url: Option<String>,
    /// The token that the callback carries, so that it can be trusted. Example: `sdjkljkx9lsadf110`.
    pub action_callback_token: Option<crate::SecretString>,
    /// The key with which the callback is encrypted. Example: `gfdqedvsadfgfsd`.
    pub action_callback_key: Option<crate::SecretString>,
    /// What comes back with the callback as it was sent. Example: `acasdasd`.
    pub action_context: Option<String>,
}

crate::object_builder!(MessageActionCallback {
    action_callback_url(impl Into<String>).into(),
    action_callback_token(impl Into<crate::SecretString>).into(),
    action_callback_key(impl Into<crate::SecretString>).into(),
    action_context(impl Into<String>).into()
});
crate::object!(MessageActionCallback {
    action_callback_url "action_callback_url", action_callback_token "action_callback_token",
    action_callback_key "action_callback_key", action_context "action_context"
});

/// An object with `action_type`, `is_need_reason`, `is_reason_required`, `is_need_attachment`, `next_status`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MessageActionConfig {
    /// The type of the action. Example: `APPROVE`.
    pub action_type: Option<String>,
    /// Whether a reason may be given. Example: `true`.
    pub is_need_reason: Option<bool>,
    /// Whether a reason must be given. Example: `true`.
    pub is_reason_required: Option<bool>,
    /// Whether attachments may be given. Example: `true`.
    pub is_need_attachment: Option<bool>,
    /// The state that the message shows next. Example: `APPROVED`.
    pub next_status: Option<String>,
    /// The name of the action. Example: `@i18n@5`.
    pub action_name: Option<String>,
}

crate::object_builder!(MessageActionConfig {
    action_type(impl Into<String>).into(), is_need_reason(bool), is_reason_required(bool),
    is_need_attachment(bool), next_status(impl Into<String>).into(),
    action_name(impl Into<String>).into()
});
crate::object!(MessageActionConfig {
    action_type "action_type", is_need_reason "is_need_reason",
    is_reason_required "is_reason_required", is_need_attachment "is_need_attachment",
    next_status "next_status", action_name "action_name"
});

/// An object with `user_id`, `user_id_type`, `department_id`, `summaries`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MessageContent {
    /// The user, by the kind of id that the call uses. Example: `b85s39b`.
    pub user_id: Option<String>,
    /// Which kind of id stands for users. Example: `user_id`.
    pub user_id_type: Option<String>,
    /// The department, by the kind of id that the call uses. Example: `od-8ec33278bc2`.
    pub department_id: Option<String>,
    /// What the message shows of the form.
    pub summaries: Option<Vec<MessageContentSummary>>,
}

crate::object_builder!(MessageContent {
    user_id(impl Into<String>).into(), user_id_type(impl Into<String>).into(),
    department_id(impl Into<String>).into(),
    summaries(impl IntoIterator<Item = impl Into<MessageContentSummary>>).into_iter().map(Into::into).collect()
});
crate::object!(MessageContent {
    user_id "user_id", user_id_type "user_id_type", department_id "department_id",
    summaries "summaries"
});

/// An object with `summary`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MessageContentSummary {
    /// The title. Example: `@i18n@3`.
    pub summary: Option<String>,
}

crate::object_builder!(MessageContentSummary { summary(impl Into<String>).into() });
crate::object!(MessageContentSummary { summary "summary" });

/// An object with `locale`, `is_default`, `texts`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MessageI18nResource {
    /// The language, `zh-CN` or `en-US` for example. Example: `en-US`.
    pub locale: Option<String>,
    /// Whether it is the default. Example: `true`.
    pub is_default: Option<bool>,
    /// The texts.
    pub texts: Option<MessageI18nResourceTexts>,
}

crate::object_builder!(MessageI18nResource {
    locale(impl Into<String>).into(), is_default(bool), texts(MessageI18nResourceTexts)
});
crate::object!(MessageI18nResource { locale "locale", is_default "is_default", texts "texts" });

/// An object with `@i18n@1`, `@i18n@2`, `@i18n@3`, `@i18n@4`, `@i18n@5`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MessageI18nResourceTexts {
    /// The text for the key `@i18n@1`. Example: `Temporary release`.
    pub i18n_1: Option<String>,
    /// The text for the key `@i18n@2`. Example: `Disapproval`.
    pub i18n_2: Option<String>,
    /// The text for the key `@i18n@3`. Example: `Need to modify`.
    pub i18n_3: Option<String>,
    /// The text for the key `@i18n@4`. Example: `From OA,please access through the internal network.`.
    pub i18n_4: Option<String>,
    /// The text for the key `@i18n@5`. Example: `Cancel`.
    pub i18n_5: Option<String>,
}

crate::object_builder!(MessageI18nResourceTexts {
    i18n_1(impl Into<String>).into(), i18n_2(impl Into<String>).into(),
    i18n_3(impl Into<String>).into(), i18n_4(impl Into<String>).into(),
    i18n_5(impl Into<String>).into()
});
crate::object!(MessageI18nResourceTexts {
    i18n_1 "@i18n@1", i18n_2 "@i18n@2", i18n_3 "@i18n@3", i18n_4 "@i18n@4", i18n_5 "@i18n@5"
});

/// An object with `locale`, `is_default`, `texts`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UpdateMessageI18nResource {
    /// The language, `zh-CN` or `en-US` for example. Example: `zh-CN`.
    pub locale: Option<Locale>,
    /// Whether it is the default. Example: `true`.
    pub is_default: Option<bool>,
    /// The texts. Example: `{"@i18n@1":"demotext1","@i18n@2":"demotext2"}`.
    pub texts: Option<std::collections::BTreeMap<String, String>>,
}

crate::object_builder!(UpdateMessageI18nResource {
    locale(impl Into<Locale>).into(), is_default(bool),
    texts(std::collections::BTreeMap<String, String>);
    locale(impl Into<Locale>).into(), is_default(bool),
    texts(std::collections::BTreeMap<String, String>)
});
crate::object!(UpdateMessageI18nResource {
    locale "locale", is_default "is_default", texts "texts"
});
