// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `action_name`, `url`, `android_url`, `ios_url`, `pc_url`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MessageAction {
    /// The name of the action.
    ///
    /// Example: `DETAIL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_name: Option<String>,
    /// The address.
    ///
    /// Example: `https://bytedance.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The address to open on Android.
    ///
    /// Example: `https://bytedance.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub android_url: Option<String>,
    /// The address to open on iOS.
    ///
    /// Example: `https://bytedance.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ios_url: Option<String>,
    /// The address to open on a computer.
    ///
    /// Example: `https://bytedance.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_url: Option<String>,
}

impl MessageAction {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`action_name`](Self#structfield.action_name).
    #[must_use]
    pub fn action_name(mut self, action_name: impl Into<String>) -> Self {
        self.action_name = Some(action_name.into());
        self
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

/// An object with `action_callback_url`, `action_callback_token`, `action_callback_key`, `action_context`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MessageActionCallback {
    /// The address that is called when somebody acts.
    ///
    /// Example: `http://feish.cn/approval/openapi/operate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_callback_url: Option<String>,
    /// The token that the callback carries, so that it can be trusted.
    ///
    /// Example: `sdjkljkx9lsadf110`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_callback_token: Option<String>,
    /// The key with which the callback is encrypted.
    ///
    /// Example: `gfdqedvsadfgfsd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_callback_key: Option<String>,
    /// What comes back with the callback as it was sent.
    ///
    /// Example: `acasdasd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_context: Option<String>,
}

impl MessageActionCallback {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`action_callback_url`](Self#structfield.action_callback_url).
    #[must_use]
    pub fn action_callback_url(
        mut self,
        action_callback_url: impl Into<String>,
    ) -> Self {
        self.action_callback_url = Some(action_callback_url.into());
        self
    }

    /// Sets [`action_callback_token`](Self#structfield.action_callback_token).
    #[must_use]
    pub fn action_callback_token(
        mut self,
        action_callback_token: impl Into<String>,
    ) -> Self {
        self.action_callback_token = Some(action_callback_token.into());
        self
    }

    /// Sets [`action_callback_key`](Self#structfield.action_callback_key).
    #[must_use]
    pub fn action_callback_key(
        mut self,
        action_callback_key: impl Into<String>,
    ) -> Self {
        self.action_callback_key = Some(action_callback_key.into());
        self
    }

    /// Sets [`action_context`](Self#structfield.action_context).
    #[must_use]
    pub fn action_context(mut self, action_context: impl Into<String>) -> Self {
        self.action_context = Some(action_context.into());
        self
    }
}

/// An object with `action_type`, `is_need_reason`, `is_reason_required`, `is_need_attachment`, `next_status`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MessageActionConfig {
    /// The type of the action.
    ///
    /// Example: `APPROVE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_type: Option<String>,
    /// Whether a reason may be given.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_need_reason: Option<bool>,
    /// Whether a reason must be given.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_reason_required: Option<bool>,
    /// Whether attachments may be given.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_need_attachment: Option<bool>,
    /// The state that the message shows next.
    ///
    /// Example: `APPROVED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_status: Option<String>,
    /// The name of the action.
    ///
    /// Example: `@i18n@5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_name: Option<String>,
}

impl MessageActionConfig {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`action_type`](Self#structfield.action_type).
    #[must_use]
    pub fn action_type(mut self, action_type: impl Into<String>) -> Self {
        self.action_type = Some(action_type.into());
        self
    }

    /// Sets [`is_need_reason`](Self#structfield.is_need_reason).
    #[must_use]
    pub fn is_need_reason(mut self, is_need_reason: bool) -> Self {
        self.is_need_reason = Some(is_need_reason);
        self
    }

    /// Sets [`is_reason_required`](Self#structfield.is_reason_required).
    #[must_use]
    pub fn is_reason_required(mut self, is_reason_required: bool) -> Self {
        self.is_reason_required = Some(is_reason_required);
        self
    }

    /// Sets [`is_need_attachment`](Self#structfield.is_need_attachment).
    #[must_use]
    pub fn is_need_attachment(mut self, is_need_attachment: bool) -> Self {
        self.is_need_attachment = Some(is_need_attachment);
        self
    }

    /// Sets [`next_status`](Self#structfield.next_status).
    #[must_use]
    pub fn next_status(mut self, next_status: impl Into<String>) -> Self {
        self.next_status = Some(next_status.into());
        self
    }

    /// Sets [`action_name`](Self#structfield.action_name).
    #[must_use]
    pub fn action_name(mut self, action_name: impl Into<String>) -> Self {
        self.action_name = Some(action_name.into());
        self
    }
}

/// An object with `user_id`, `user_id_type`, `department_id`, `summaries`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MessageContent {
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `b85s39b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Which kind of id stands for users.
    ///
    /// Example: `user_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_type: Option<String>,
    /// The department, by the kind of id that the call uses.
    ///
    /// Example: `od-8ec33278bc2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// What the message shows of the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summaries: Option<Vec<MessageContentSummary>>,
}

impl MessageContent {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<String>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id`](Self#structfield.department_id).
    #[must_use]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// Sets [`summaries`](Self#structfield.summaries).
    #[must_use]
    pub fn summaries(
        mut self,
        summaries: impl IntoIterator<Item = impl Into<MessageContentSummary>>,
    ) -> Self {
        self.summaries = Some(summaries.into_iter().map(Into::into).collect());
        self
    }
}

/// An object with `summary`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MessageContentSummary {
    /// The title.
    ///
    /// Example: `@i18n@3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
}

impl MessageContentSummary {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`summary`](Self#structfield.summary).
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }
}

/// An object with `locale`, `is_default`, `texts`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MessageI18nResource {
    /// The language, `zh-CN` or `en-US` for example.
    ///
    /// Example: `en-US`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Whether it is the default.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// The texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub texts: Option<MessageI18nResourceTexts>,
}

impl MessageI18nResource {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`is_default`](Self#structfield.is_default).
    #[must_use]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets [`texts`](Self#structfield.texts).
    #[must_use]
    pub fn texts(mut self, texts: MessageI18nResourceTexts) -> Self {
        self.texts = Some(texts);
        self
    }
}

/// An object with `@i18n@1`, `@i18n@2`, `@i18n@3`, `@i18n@4`, `@i18n@5`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MessageI18nResourceTexts {
    /// The text for the key `@i18n@1`.
    ///
    /// Example: `Temporary release`.
    #[serde(rename = "@i18n@1")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_1: Option<String>,
    /// The text for the key `@i18n@2`.
    ///
    /// Example: `Disapproval`.
    #[serde(rename = "@i18n@2")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_2: Option<String>,
    /// The text for the key `@i18n@3`.
    ///
    /// Example: `Need to modify`.
    #[serde(rename = "@i18n@3")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_3: Option<String>,
    /// The text for the key `@i18n@4`.
    ///
    /// Example: `From OA,please access through the internal network.`.
    #[serde(rename = "@i18n@4")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_4: Option<String>,
    /// The text for the key `@i18n@5`.
    ///
    /// Example: `Cancel`.
    #[serde(rename = "@i18n@5")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_5: Option<String>,
}

impl MessageI18nResourceTexts {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`i18n_1`](Self#structfield.i18n_1).
    #[must_use]
    pub fn i18n_1(mut self, i18n_1: impl Into<String>) -> Self {
        self.i18n_1 = Some(i18n_1.into());
        self
    }

    /// Sets [`i18n_2`](Self#structfield.i18n_2).
    #[must_use]
    pub fn i18n_2(mut self, i18n_2: impl Into<String>) -> Self {
        self.i18n_2 = Some(i18n_2.into());
        self
    }

    /// Sets [`i18n_3`](Self#structfield.i18n_3).
    #[must_use]
    pub fn i18n_3(mut self, i18n_3: impl Into<String>) -> Self {
        self.i18n_3 = Some(i18n_3.into());
        self
    }

    /// Sets [`i18n_4`](Self#structfield.i18n_4).
    #[must_use]
    pub fn i18n_4(mut self, i18n_4: impl Into<String>) -> Self {
        self.i18n_4 = Some(i18n_4.into());
        self
    }

    /// Sets [`i18n_5`](Self#structfield.i18n_5).
    #[must_use]
    pub fn i18n_5(mut self, i18n_5: impl Into<String>) -> Self {
        self.i18n_5 = Some(i18n_5.into());
        self
    }
}

/// An object with `locale`, `is_default`, `texts`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateMessageI18nResource {
    /// The language, `zh-CN` or `en-US` for example.
    ///
    /// Example: `zh-CN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    /// Whether it is the default.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// The texts.
    ///
    /// Example: `{"@i18n@1":"demotext1","@i18n@2":"demotext2"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub texts: Option<std::collections::BTreeMap<String, String>>,
}

impl UpdateMessageI18nResource {
    /// With what is required.
    #[must_use]
    pub fn new(
        locale: impl Into<Locale>,
        is_default: bool,
        texts: std::collections::BTreeMap<String, String>,
    ) -> Self {
        Self {
            locale: Some(locale.into()),
            is_default: Some(is_default),
            texts: Some(texts),
        }
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`is_default`](Self#structfield.is_default).
    #[must_use]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets [`texts`](Self#structfield.texts).
    #[must_use]
    pub fn texts(mut self, texts: std::collections::BTreeMap<String, String>) -> Self {
        self.texts = Some(texts);
        self
    }
}
