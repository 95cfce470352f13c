// Written by `cargo xtask codegen`; do not edit.

//! The events of `cardkit.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`CardActionTrigger`] | `card.action.trigger` | A user acted on a card, such as by pressing a button; the answer, within 3 s, may show a toast or update the card. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// A user acted on a card, such as by pressing a button; the answer, within 3 s, may show a toast or update the card.
///
/// The callback `card.action.trigger`.
///
/// Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "card.action.trigger")]
pub struct CardActionTrigger {
    /// Who pressed or chose.
    pub operator: Option<CardActionTriggerOperator>,
    /// The token by which the card can be updated later: within 30 minutes, twice.
    pub token: Option<String>,
    /// What was done, and with which component.
    pub action: Option<CardActionTriggerAction>,
    /// Where the card is shown, such as `im_message`.
    pub host: Option<String>,
    /// `url_preview` where the card previews a link.
    pub delivery_type: Option<String>,
    /// What the card is shown in.
    pub context: Option<CardActionTriggerContext>,
}

crate::object!(CardActionTrigger {
    operator "operator", token "token", action "action", host "host", delivery_type "delivery_type",
    context "context"
});
crate::event!(CardActionTrigger { "card.action.trigger", V2 });

/// What `card.action.trigger` is answered with.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CardActionTriggerAnswer {
    /// A notice that the client shows for a moment.
    pub toast: Option<CardActionTriggerToast>,
    /// The new card, which replaces the old one.
    pub card: Option<CardActionTriggerCard>,
}

crate::object_builder!(CardActionTriggerAnswer {
    toast(CardActionTriggerToast), card(CardActionTriggerCard)
});
crate::object!(CardActionTriggerAnswer { toast "toast", card "card" });

/// An object with `value`, `tag`, `timezone`, `name`, `form_value`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardActionTriggerAction {
    /// What the program gave the component, as it gave it.
    pub value: Option<serde_json::Value>,
    /// The kind of the component, such as `button`.
    pub tag: Option<String>,
    /// The time zone of who did it, where a date or a time was picked.
    pub timezone: Option<String>,
    /// The name of the component in its form.
    pub name: Option<String>,
    /// What was entered in a form, by the names of its components.
    pub form_value: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// What was entered in an input that is in no form.
    pub input_value: Option<String>,
    /// What was chosen in a select that is in no form.
    pub option: Option<String>,
    /// What was chosen in a select of several options that is in no form.
    pub options: Vec<String>,
    /// Whether a checker that is in no form is checked.
    pub checked: Option<bool>,
}

crate::object!(CardActionTriggerAction {
    value "value", tag "tag", timezone "timezone", name "name", form_value "form_value",
    input_value "input_value", option "option", options "options", checked "checked"
});

/// An object with `type`, `data`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CardActionTriggerCard {
    /// Whether it is a `template` or `raw`: the card itself.
    pub type_: Option<CardActionTriggerCardType>,
    /// The card, or the template and its variables.
    pub data: Option<serde_json::Value>,
}

crate::object_builder!(CardActionTriggerCard {
    type_(impl Into<CardActionTriggerCardType>).into(), data(impl Into<serde_json::Value>).into();
    type_(impl Into<CardActionTriggerCardType>).into(), data(impl Into<serde_json::Value>).into()
});
crate::object!(CardActionTriggerCard { type_ "type", data "data" });

/// An object with `url`, `preview_token`, `open_message_id`, `open_chat_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardActionTriggerContext {
    /// The link that the card previews.
    pub url: Option<String>,
    /// The token of the preview of a link.
    pub preview_token: Option<String>,
    /// The message that has the card.
    pub open_message_id: Option<String>,
    /// The chat in which the card is.
    pub open_chat_id: Option<String>,
}

crate::object!(CardActionTriggerContext {
    url "url", preview_token "preview_token", open_message_id "open_message_id",
    open_chat_id "open_chat_id"
});

/// An object with `tenant_key`, `user_id`, `union_id`, `open_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardActionTriggerOperator {
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(CardActionTriggerOperator {
    tenant_key "tenant_key", user_id "user_id", union_id "union_id", open_id "open_id"
});

/// An object with `type`, `content`, `i18n`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CardActionTriggerToast {
    /// How it looks: `info`, `success`, `error` or `warning`.
    pub type_: Option<String>,
    /// The text, in any language.
    pub content: Option<String>,
    /// The notice by language.
    pub i18n: Option<std::collections::BTreeMap<String, String>>,
}

crate::object_builder!(CardActionTriggerToast {
    type_(impl Into<String>).into(), content(impl Into<String>).into(),
    i18n(std::collections::BTreeMap<String, String>)
});
crate::object!(CardActionTriggerToast { type_ "type", content "content", i18n "i18n" });

/// One of `template`, `raw`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardActionTriggerCardType {
    /// The value `template`.
    Template,
    /// The value `raw`.
    Raw,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CardActionTriggerCardType: String { Template = "template", Raw = "raw" });
