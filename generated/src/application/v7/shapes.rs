// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `app_ability_bot` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppAbilityBot {
    /// Whether the app has a bot. Example: `true`.
    pub enable: Option<bool>,
    /// The address that message cards call back. Example: `https://open.feishu.cn`.
    pub message_card_callback_url: Option<String>,
    /// The texts by language. Length: 1 to 200.
    pub i18ns: Option<Vec<AppAbilityBotI18n>>,
}

crate::object_builder!(AppAbilityBot {
    enable(bool);
    enable(bool), message_card_callback_url(impl Into<String>).into(),
    i18ns(impl IntoIterator<Item = impl Into<AppAbilityBotI18n>>).into_iter().map(Into::into).collect()
});
crate::object!(AppAbilityBot {
    enable "enable", message_card_callback_url "message_card_callback_url", i18ns "i18ns"
});

/// The type `app_ability_bot_i18n` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppAbilityBotI18n {
    /// The language. Example: `zh_cn`.
    pub i18n_key: Option<I18nKey>,
    /// How to get started with the bot. Length: at most 64. Example: `如何使用机器人`.
    pub get_started_desc: Option<String>,
}

crate::object_builder!(AppAbilityBotI18n {
    i18n_key(impl Into<I18nKey>).into(), get_started_desc(impl Into<String>).into();
    i18n_key(impl Into<I18nKey>).into(), get_started_desc(impl Into<String>).into()
});
crate::object!(AppAbilityBotI18n { i18n_key "i18n_key", get_started_desc "get_started_desc" });

/// The type `app_ability_web` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppAbilityWeb {
    /// Whether the app has a web app. Example: `true`.
    pub enable: Option<bool>,
    /// The address that is opened on a computer. Length: at most 512. Example: `https://open.feishu.cn/`.
    pub pc_url: Option<String>,
    /// Whether new pages open in Feishu or in a browser on a computer. Example: `new_tab`.
    pub pc_new_page_open_mode: Option<PcNewPageOpenMode>,
    /// The address that is opened on a phone. Length: at most 512. Example: `https://open.feishu.cn/`.
    pub mobile_url: Option<String>,
}

crate::object_builder!(AppAbilityWeb {
    enable(bool);
    enable(bool), pc_url(impl Into<String>).into(),
    pc_new_page_open_mode(impl Into<PcNewPageOpenMode>).into(), mobile_url(impl Into<String>).into()
});
crate::object!(AppAbilityWeb {
    enable "enable", pc_url "pc_url", pc_new_page_open_mode "pc_new_page_open_mode",
    mobile_url "mobile_url"
});

/// The type `app_config_callback` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppConfigCallback {
    /// Whether callbacks are sent to a server or over a long connection. Example: `webhook`.
    pub callback_type: Option<CallbackType>,
    /// The address that is called, where a server is. Example: `https://open.feishu.cn/callback`.
    pub request_url: Option<String>,
    /// The callbacks to subscribe to. Length: 0 to 50. Example: `["url.preview.get"]`.
    pub add_callbacks: Option<Vec<String>>,
    /// The callbacks that are no longer subscribed to. Length: 0 to 50. Example: `["url.preview.get"]`.
    pub remove_callbacks: Option<Vec<String>>,
}

crate::object_builder!(AppConfigCallback {
    callback_type(impl Into<CallbackType>).into();
    callback_type(impl Into<CallbackType>).into(), request_url(impl Into<String>).into(),
    add_callbacks(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    remove_callbacks(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(AppConfigCallback {
    callback_type "callback_type", request_url "request_url", add_callbacks "add_callbacks",
    remove_callbacks "remove_callbacks"
});

/// The type `app_config_contacts_range` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppConfigContactsRange {
    /// Whether the app sees the contacts of all, of those who may use it, or of those listed. Example: `some`.
    pub contacts_range_type: Option<ContactsRangeType>,
    /// Whose contacts the app sees.
    pub visible_list: Option<AppContactsRangeIdList>,
}

crate::object_builder!(AppConfigContactsRange {
    contacts_range_type(impl Into<ContactsRangeType>).into();
    contacts_range_type(impl Into<ContactsRangeType>).into(), visible_list(AppContactsRangeIdList)
});
crate::object!(AppConfigContactsRange {
    contacts_range_type "contacts_range_type", visible_list "visible_list"
});

/// The type `app_config_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppConfigEvent {
    /// Whether events are sent to a server or over a long connection. Example: `webhook`.
    pub subscription_type: Option<SubscriptionType>,
    /// The address that is called, where a server is. Example: `https://open.feishu.cn/`.
    pub request_url: Option<String>,
    /// The events to subscribe to. Length: 0 to 2000. Example: `["im.chat.updated_v1"]`.
    pub add_events: Option<Vec<String>>,
    /// The events that are no longer subscribed to. Length: 0 to 2000. Example: `["im.chat.updated_v1"]`.
    pub remove_events: Option<Vec<String>>,
}

crate::object_builder!(AppConfigEvent {
    subscription_type(impl Into<SubscriptionType>).into();
    subscription_type(impl Into<SubscriptionType>).into(), request_url(impl Into<String>).into(),
    add_events(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    remove_events(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(AppConfigEvent {
    subscription_type "subscription_type", request_url "request_url", add_events "add_events",
    remove_events "remove_events"
});

/// The type `app_config_scope` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppConfigScope {
    /// The scopes to add. Length: 0 to 2000.
    pub add_scopes: Option<Vec<AppConfigScopeItem>>,
    /// The scopes to remove. Length: 0 to 2000.
    pub remove_scopes: Option<Vec<AppConfigScopeItem>>,
}

crate::object_builder!(AppConfigScope {
    add_scopes(impl IntoIterator<Item = impl Into<AppConfigScopeItem>>).into_iter().map(Into::into).collect(),
    remove_scopes(impl IntoIterator<Item = impl Into<AppConfigScopeItem>>).into_iter().map(Into::into).collect()
});
crate::object!(AppConfigScope { add_scopes "add_scopes", remove_scopes "remove_scopes" });

/// The type `app_config_scope_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppConfigScopeItem {
    /// The name of the scope, such as `user.phone:readonly`. Example: `im:message`.
    pub scope_name: Option<String>,
    /// Whether the scope is used as the tenant or as a user. Example: `tenant`.
    pub token_type: Option<TokenType>,
}

crate::object_builder!(AppConfigScopeItem {
    scope_name(impl Into<String>).into(), token_type(impl Into<TokenType>).into();
    scope_name(impl Into<String>).into(), token_type(impl Into<TokenType>).into()
});
crate::object!(AppConfigScopeItem { scope_name "scope_name", token_type "token_type" });

/// The type `app_config_security` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppConfigSecurity {
    /// What to add.
    pub add: Option<AppConfigSecurityItem>,
    /// What to remove.
    pub remove: Option<AppConfigSecurityItem>,
    /// Whether user access tokens can be refreshed. Example: `false`.
    pub allow_refresh_token: Option<bool>,
}

crate::object_builder!(AppConfigSecurity {
    add(AppConfigSecurityItem), remove(AppConfigSecurityItem), allow_refresh_token(bool)
});
crate::object!(AppConfigSecurity {
    add "add", remove "remove", allow_refresh_token "allow_refresh_token"
});

/// The type `app_config_security_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppConfigSecurityItem {
    /// The addresses that logins may redirect to. Length: 0 to 300. Example: `["https://open.feishu.com/"]`.
    pub redirect_urls: Option<Vec<String>>,
    /// The public IP addresses from which the app may call. Length: 0 to 300. Example: `["114.251.196.102"]`.
    pub allowed_ips: Option<Vec<String>>,
    /// The domains whose web pages may use the JavaScript API. Length: 0 to 300. Example: `["https://open.feishu.com"]`.
    pub h5_trusted_domains: Option<Vec<String>>,
    /// The domains that web views may open. Length: 0 to 300. Example: `["https://open.feishu.com"]`.
    pub web_view_trusted_domains: Option<Vec<String>>,
    /// The URL schemes that the mini program may open. Length: 0 to 20. Example: `["https://applink.feishu.cn"]`.
    pub allowed_schemas: Option<Vec<String>>,
    /// The server domains that are trusted. Length: 0 to 300. Example: `["https://open.feishu.com"]`.
    pub allowed_server_domains: Option<Vec<String>>,
}

crate::object_builder!(AppConfigSecurityItem {
    redirect_urls(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    allowed_ips(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    h5_trusted_domains(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    web_view_trusted_domains(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    allowed_schemas(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    allowed_server_domains(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(AppConfigSecurityItem {
    redirect_urls "redirect_urls", allowed_ips "allowed_ips",
    h5_trusted_domains "h5_trusted_domains", web_view_trusted_domains "web_view_trusted_domains",
    allowed_schemas "allowed_schemas", allowed_server_domains "allowed_server_domains"
});

/// The type `app_config_visibility` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppConfigVisibility {
    /// Whether everybody may use the app; unchanged where left out. Who is barred stays barred. Example: `false`.
    pub is_visible_to_all: Option<bool>,
    /// Who may use the app; without effect where everybody may.
    pub visible_list: Option<AppContactsRangeIdList>,
}

crate::object_builder!(AppConfigVisibility {
    is_visible_to_all(bool);
    is_visible_to_all(bool), visible_list(AppContactsRangeIdList)
});
crate::object!(AppConfigVisibility {
    is_visible_to_all "is_visible_to_all", visible_list "visible_list"
});

/// The type `app_contacts_range_id_list` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppContactsRangeIdList {
    /// The users, by the kind of id that the call uses. Length: 0 to 2000. Example: `["ou_84aad35d084aa403a838cf73ee18467"]`.
    pub user_ids: Option<Vec<String>>,
    /// The departments, by the kind of id that the call uses. Length: 0 to 2000. Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`.
    pub department_ids: Option<Vec<String>>,
}

crate::object_builder!(AppContactsRangeIdList {
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(AppContactsRangeIdList { user_ids "user_ids", department_ids "department_ids" });

/// The type `app_i18n_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppI18nInfo {
    /// The language. Example: `zh_cn`.
    pub i18n_key: Option<I18nKey>,
    /// The name of the app in this language. Length: at least 1. Example: `应用名称`.
    pub name: Option<String>,
    /// The description of the app. Length: at least 1. Example: `应用描述`.
    pub description: Option<String>,
    /// The address of the help pages in this language. Example: `https://www.example.com`.
    pub help_use: Option<String>,
}

crate::object_builder!(AppI18nInfo {
    i18n_key(impl Into<I18nKey>).into();
    i18n_key(impl Into<I18nKey>).into(), name(impl Into<String>).into(),
    description(impl Into<String>).into(), help_use(impl Into<String>).into()
});
crate::object!(AppI18nInfo {
    i18n_key "i18n_key", name "name", description "description", help_use "help_use"
});

/// The type `event_and_callback_encrypt_strategy` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EventAndCallbackEncryptStrategy {
    /// The key with which events are encrypted. Length: 1 to 32. Example: `xE4k2SkQgtbC8jZEviGRxxxxxxxx`.
    pub encryption_key: Option<crate::SecretString>,
    /// The token that events carry, by which the app can verify them. Length: 1 to 32. Example: `lVEjWtBAu6kVIgSLMV3C4fxxxx`.
    pub verification_token: Option<crate::SecretString>,
}

crate::object_builder!(EventAndCallbackEncryptStrategy {
    encryption_key(impl Into<crate::SecretString>).into(),
    verification_token(impl Into<crate::SecretString>).into()
});
crate::object!(EventAndCallbackEncryptStrategy {
    encryption_key "encryption_key", verification_token "verification_token"
});
