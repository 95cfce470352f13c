// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `app_ability` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAbility {
    /// The mini program of the app.
    pub gadget: Option<Gadget>,
    /// The web app.
    pub web_app: Option<WebApp>,
    /// The bot of the app.
    pub bot: Option<Bot>,
    /// The widgets in the workplace.
    pub workplace_widgets: Vec<WorkplaceWidget>,
    /// The mini program in the main navigation.
    pub navigate: Option<Navigate>,
    /// The app in documents.
    pub cloud_doc: Option<CloudDoc>,
    /// The blocks in documents.
    pub docs_blocks: Vec<DocsBlock>,
    /// The shortcut on messages.
    pub message_action: Option<MessageAction>,
    /// The entry in the plus menu.
    pub plus_menu: Option<PlusMenu>,
}

crate::object!(AppAbility {
    gadget "gadget", web_app "web_app", bot "bot", workplace_widgets "workplace_widgets",
    navigate "navigate", cloud_doc "cloud_doc", docs_blocks "docs_blocks",
    message_action "message_action", plus_menu "plus_menu"
});

/// The type `app_collaborator` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppCollaborator {
    /// Whether the person is an administrator, a developer or an operator. Example: `administrator`.
    pub type_: Option<AppCollaboratorType>,
    /// The user, by the kind of id that the call uses. Example: `ou_d317f090b7258ad0372aa53963cda70d`.
    pub user_id: Option<String>,
}

crate::object_builder!(AppCollaborator {
    type_(impl Into<AppCollaboratorType>).into(), user_id(impl Into<String>).into();
    type_(impl Into<AppCollaboratorType>).into(), user_id(impl Into<String>).into()
});
crate::object!(AppCollaborator { type_ "type", user_id "user_id" });

/// The type `app_i18n_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppI18nInfo {
    /// The language.
    pub i18n_key: Option<AppI18nInfoI18nKey>,
    /// The name of the app in this language. Length: at least 1.
    pub name: Option<String>,
    /// The description of the app. Length: at least 1.
    pub description: Option<String>,
    /// The address of the help pages in this language.
    pub help_use: Option<String>,
}

crate::object!(AppI18nInfo {
    i18n_key "i18n_key", name "name", description "description", help_use "help_use"
});

/// The type `app_recommend_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRecommendRule {
    /// The rule of recommendation.
    pub id: Option<String>,
    /// The name of the rule.
    pub name: Option<String>,
    /// Whether the rule is switched on.
    pub status: Option<AppRecommendRuleStatus>,
    /// Who sees what is recommended.
    pub visibility_info: Option<AppRecommendRuleVisibilityInfo>,
    /// The apps and links that users cannot remove.
    pub recommend_item_infos: Vec<AppRecommendRuleItemInfo>,
    /// The apps and links that users can remove.
    pub distributed_recommend_item_infos: Vec<AppRecommendRuleItemInfo>,
}

crate::object!(AppRecommendRule {
    id "id", name "name", status "status", visibility_info "visibility_info",
    recommend_item_infos "recommend_item_infos",
    distributed_recommend_item_infos "distributed_recommend_item_infos"
});

/// The type `app_recommend_rule.item_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRecommendRuleItemInfo {
    /// The item that is recommended.
    pub item_id: Option<String>,
    /// Whether it is an app or a link.
    pub item_type: Option<ItemType>,
    /// The name of the app or link.
    pub name: Option<String>,
    /// The description of the app or link.
    pub description: Option<String>,
    /// The address of the link; empty for apps.
    pub link_url: Option<String>,
    /// The app; empty for links.
    pub client_id: Option<String>,
    /// The address of the icon.
    pub icon_url: Option<String>,
    /// The default language of the link; empty for apps.
    pub default_locale: Option<DefaultLocale>,
    /// The name in several languages.
    pub i18n_name: Option<AppRecommendRuleItemInfoI18nName>,
}

crate::object!(AppRecommendRuleItemInfo {
    item_id "item_id", item_type "item_type", name "name", description "description",
    link_url "link_url", client_id "client_id", icon_url "icon_url",
    default_locale "default_locale", i18n_name "i18n_name"
});

/// The type `app_recommend_rule.item_info.i18n_name` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRecommendRuleItemInfoI18nName {
    /// In Chinese.
    pub zh_cn: Option<String>,
    /// In traditional Chinese as in Hong Kong.
    pub zh_hk: Option<String>,
    /// In traditional Chinese as in Taiwan.
    pub zh_tw: Option<String>,
    /// In English.
    pub en_us: Option<String>,
    /// In Japanese.
    pub ja_jp: Option<String>,
}

crate::object!(AppRecommendRuleItemInfoI18nName {
    zh_cn "zh_cn", zh_hk "zh_hk", zh_tw "zh_tw", en_us "en_us", ja_jp "ja_jp"
});

/// The type `app_recommend_rule.visibility_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRecommendRuleVisibilityInfo {
    /// Whether everybody can see it.
    pub is_all: Option<bool>,
    /// The departments, by the kind of id that the call uses.
    pub department_ids: Vec<String>,
    /// The users, by the kind of id that the call uses.
    pub user_ids: Vec<String>,
    /// The groups, by their ids.
    pub group_ids: Vec<String>,
}

crate::object!(AppRecommendRuleVisibilityInfo {
    is_all "is_all", department_ids "department_ids", user_ids "user_ids", group_ids "group_ids"
});

/// The type `app_scope` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppScope {
    /// The scope.
    pub scope: Option<String>,
    /// The description of the scope.
    pub description: Option<String>,
    /// How sensitive the scope is.
    pub level: Option<AppScopeLevel>,
    /// Whether the scope can be used as the tenant, as a user, or as both. Length: 0 to 200.
    pub token_types: Vec<TokenType>,
}

crate::object!(AppScope {
    scope "scope", description "description", level "level", token_types "token_types"
});

/// The type `app_version_remark` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppVersionRemark {
    /// A remark.
    pub remark: Option<String>,
    /// What is new in the version.
    pub update_remark: Option<String>,
    /// Who should see the app.
    pub visibility: Option<AppVisibility>,
}

crate::object!(AppVersionRemark {
    remark "remark", update_remark "update_remark", visibility "visibility"
});

/// The type `app_visibility` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppVisibility {
    /// Whether everybody can see it.
    pub is_all: Option<bool>,
    /// Who is allowed, where not everybody is.
    pub visible_list: Option<AppVisibleList>,
    /// Who should not see the app.
    pub invisible_list: Option<AppVisibleList>,
}

crate::object!(AppVisibility {
    is_all "is_all", visible_list "visible_list", invisible_list "invisible_list"
});

/// The type `app_visibility_id_list` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppVisibilityIdList {
    /// The users, by the kind of id that the call uses; the same one cannot be barred twice within 30 seconds. Length: at most 100. Example: `["ou_84aad35d084aa403a838cf73ee18467"]`.
    pub user_ids: Option<Vec<String>>,
    /// The departments, by the kind of id that the call uses. Length: at most 100. Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`.
    pub department_ids: Option<Vec<String>>,
    /// The groups, by their ids. Length: at most 100. Example: `["g193821"]`.
    pub group_ids: Option<Vec<String>>,
}

crate::object_builder!(AppVisibilityIdList {
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    group_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(AppVisibilityIdList {
    user_ids "user_ids", department_ids "department_ids", group_ids "group_ids"
});

/// The type `app_visible_list` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppVisibleList {
    /// The users, by the kind of id that the call uses.
    pub open_ids: Vec<String>,
    /// The departments, by the kind of id that the call uses.
    pub department_ids: Vec<String>,
    /// The groups, by their ids.
    pub group_ids: Vec<String>,
}

crate::object!(AppVisibleList {
    open_ids "open_ids", department_ids "department_ids", group_ids "group_ids"
});

/// The type `application` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Application {
    /// The app.
    pub app_id: Option<String>,
    /// Who created the app, by the kind of id that the call uses.
    pub creator_id: Option<String>,
    /// The state of the app.
    pub status: Option<GetApplicationStatus>,
    /// Whether it is a custom app or one from a store.
    pub scene_type: Option<SceneType>,
    /// Whether the app is free or paid.
    pub payment_type: Option<PaymentType>,
    /// What the app was created with: the developer console, Base, aPaaS, the bot builder or Aily.
    pub create_source: Option<CreateSource>,
    /// The addresses that logins may redirect to.
    pub redirect_urls: Vec<String>,
    /// The version that is live; empty if there is none.
    pub online_version_id: Option<String>,
    /// The version that waits for review; empty if there is none.
    pub unaudit_version_id: Option<String>,
    /// The name of the app.
    pub app_name: Option<String>,
    /// The address of the icon.
    pub avatar_url: Option<String>,
    /// The default description of the app.
    pub description: Option<String>,
    /// The scopes of the app.
    pub scopes: Vec<AppScope>,
    /// The address of the app's administration.
    pub back_home_url: Option<String>,
    /// The names and descriptions by language.
    pub i18n: Vec<AppI18nInfo>,
    /// The main language of the app.
    pub primary_language: Option<Lang>,
    /// The categories of the app, up to three, in words.
    pub common_categories: Vec<String>,
    /// Who owns the app.
    pub owner: Option<ApplicationOwner>,
    /// The feature that opens by default on a phone.
    pub mobile_default_ability: Option<MobileDefaultAbility>,
    /// The feature that opens by default on a computer.
    pub pc_default_ability: Option<MobileDefaultAbility>,
}

crate::object!(Application {
    app_id "app_id", creator_id "creator_id", status "status", scene_type "scene_type",
    payment_type "payment_type", create_source "create_source", redirect_urls "redirect_urls",
    online_version_id "online_version_id", unaudit_version_id "unaudit_version_id",
    app_name "app_name", avatar_url "avatar_url", description "description", scopes "scopes",
    back_home_url "back_home_url", i18n "i18n", primary_language "primary_language",
    common_categories "common_categories", owner "owner",
    mobile_default_ability "mobile_default_ability", pc_default_ability "pc_default_ability"
});

/// The type `application.app_contacts_range` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAppContactsRange {
    /// Whether the app sees the contacts of all, of those who may use it, or of those listed.
    pub contacts_scope_type: Option<ContactsRangeType>,
    /// Who is allowed, where not everybody is.
    pub visible_list: Option<AppVisibleList>,
}

crate::object!(ApplicationAppContactsRange {
    contacts_scope_type "contacts_scope_type", visible_list "visible_list"
});

/// The type `application.app_usage` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAppUsage {
    /// The name of the figure, such as `uv` for active users.
    pub metric_name: Option<String>,
    /// The figure.
    pub metric_value: Option<i64>,
}

crate::object!(ApplicationAppUsage { metric_name "metric_name", metric_value "metric_value" });

/// The type `application.app_version` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAppVersion {
    /// The app.
    pub app_id: Option<String>,
    /// The number of the version, as the developer gave it.
    pub version: Option<String>,
    /// The version of the app.
    pub version_id: Option<String>,
    /// The name of the app.
    pub app_name: Option<String>,
    /// The address of the icon.
    pub avatar_url: Option<String>,
    /// The description of the app.
    pub description: Option<String>,
    /// The scopes of the app.
    pub scopes: Vec<AppScope>,
    /// The address of the app's administration.
    pub back_home_url: Option<String>,
    /// The names and descriptions by language.
    pub i18n: Vec<AppI18nInfo>,
    /// The categories of the app, up to three, in words.
    pub common_categories: Vec<String>,
    /// The events that the app has subscribed to.
    pub events: Vec<String>,
    /// How far the review of the version has come.
    pub status: Option<GetApplicationAppVersionStatus>,
    /// When the version was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// When the version was published, in seconds since 1970.
    pub publish_time: Option<String>,
    /// The features of the app.
    pub ability: Option<AppAbility>,
    /// What the developer said about the version.
    pub remark: Option<AppVersionRemark>,
    /// The events that the app has subscribed to, in detail.
    pub event_infos: Vec<Event>,
}

crate::object!(ApplicationAppVersion {
    app_id "app_id", version "version", version_id "version_id", app_name "app_name",
    avatar_url "avatar_url", description "description", scopes "scopes",
    back_home_url "back_home_url", i18n "i18n", common_categories "common_categories",
    events "events", status "status", create_time "create_time", publish_time "publish_time",
    ability "ability", remark "remark", event_infos "event_infos"
});
crate::moments!(ApplicationAppVersion {
    create_time_at create_time from_seconds, publish_time_at publish_time from_seconds
});

/// The type `application.department_app_usage` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationDepartmentAppUsage {
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The use of the app as a whole: `uv` active users, `total_users`, `new_users`, `pv` pages, `lifecycle` times opened.
    pub app: Vec<ApplicationAppUsage>,
    /// The use of the mini program; none where there is none. `uv` active users, `pv` pages, `lifecycle` times opened.
    pub gadget: Vec<ApplicationAppUsage>,
    /// The use of the web app; none where there is no web app. `uv` active users, `pv` pages, `lifecycle` times opened.
    pub webapp: Vec<ApplicationAppUsage>,
    /// The use of the bot; none where there is no bot. `uv` active users.
    pub bot: Vec<ApplicationAppUsage>,
}

crate::object!(ApplicationDepartmentAppUsage {
    department_id "department_id", app "app", gadget "gadget", webapp "webapp", bot "bot"
});

/// The type `application.feedback` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationFeedback {
    /// The feedback.
    pub feedback_id: Option<String>,
    /// The app.
    pub app_id: Option<String>,
    /// When the feedback was given, as `YYYY-MM-DD hh:mm:ss`.
    pub feedback_time: Option<String>,
    /// The name of the user's tenant; apps of vendors only.
    pub tenant_name: Option<String>,
    /// Whether it reports a fault or suggests something.
    pub feedback_type: Option<FeedbackType>,
    /// How far the handling of the feedback has come.
    pub status: Option<ListApplicationFeedbackStatus>,
    /// The types of the fault; 1 is a black screen.
    pub fault_type: Vec<FaultType>,
    /// When the fault happened, as `YYYY-MM-DD hh:mm:ss`.
    pub fault_time: Option<String>,
    /// Where the feedback was given.
    pub source: Option<ApplicationFeedbackSource>,
    /// How to reach the user, if given. Needs a scope: `contact:user.email:readonly`, `contact:user.phone:readonly`.
    pub contact: Option<String>,
    /// When the feedback was handled, as `YYYY-MM-DD hh:mm:ss`.
    pub update_time: Option<String>,
    /// What the feedback says.
    pub description: Option<String>,
    /// Who gave the feedback, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// Who handled the feedback, by the kind of id that the call uses.
    pub operator_id: Option<String>,
    /// The addresses of the images, valid for three days.
    pub images: Vec<String>,
    /// The page that the feedback was given on: its path in a mini program, its address in a web app.
    pub feedback_path: Option<String>,
}

crate::object!(ApplicationFeedback {
    feedback_id "feedback_id", app_id "app_id", feedback_time "feedback_time",
    tenant_name "tenant_name", feedback_type "feedback_type", status "status",
    fault_type "fault_type", fault_time "fault_time", source "source", contact "contact",
    update_time "update_time", description "description", user_id "user_id",
    operator_id "operator_id", images "images", feedback_path "feedback_path"
});

/// The type `application.owner` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationOwner {
    /// Whether Feishu, a partner or the tenant owns the app.
    pub type_: Option<ApplicationOwnerType>,
    /// Who owns the app, by the kind of id that the call uses.
    pub owner_id: Option<String>,
    /// The name of the vendor; store apps only.
    pub name: Option<String>,
    /// The address of the vendor's help desk; store apps only.
    pub help_desk: Option<String>,
    /// The mail address of the vendor; store apps only.
    pub email: Option<String>,
    /// The telephone number of the vendor; store apps only.
    pub phone: Option<String>,
    /// The account of the vendor's customer service, if given; store apps only.
    pub customer_service_account: Option<String>,
}

crate::object!(ApplicationOwner {
    type_ "type", owner_id "owner_id", name "name", help_desk "help_desk", email "email",
    phone "phone", customer_service_account "customer_service_account"
});

/// The type `application.visibility.department_white_black_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationVisibilityDepartmentWhiteBlackInfo {
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// Whether it is on the list of those who may use the app.
    pub in_white_list: Option<bool>,
    /// Whether it is on the list of those who may not use the app.
    pub in_black_list: Option<bool>,
}

crate::object!(ApplicationVisibilityDepartmentWhiteBlackInfo {
    department_id "department_id", in_white_list "in_white_list", in_black_list "in_black_list"
});

/// The type `application.visibility.group_white_black_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationVisibilityGroupWhiteBlackInfo {
    /// The user group.
    pub group_id: Option<String>,
    /// Whether it is on the list of those who may use the app.
    pub in_white_list: Option<bool>,
    /// Whether it is on the list of those who may not use the app.
    pub in_black_list: Option<bool>,
}

crate::object!(ApplicationVisibilityGroupWhiteBlackInfo {
    group_id "group_id", in_white_list "in_white_list", in_black_list "in_black_list"
});

/// The type `application.visibility.user_white_black_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationVisibilityUserWhiteBlackInfo {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// Whether it is on the list of those who may use the app.
    pub in_white_list: Option<bool>,
    /// Whether it is on the list of those who may not use the app.
    pub in_black_list: Option<bool>,
    /// Whether the user is on the list of those with a paid seat.
    pub in_paid_list: Option<bool>,
}

crate::object!(ApplicationVisibilityUserWhiteBlackInfo {
    user_id "user_id", in_white_list "in_white_list", in_black_list "in_black_list",
    in_paid_list "in_paid_list"
});

/// The type `block_i18n_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockI18nInfo {
    /// The language.
    pub i18n_key: Option<Lang>,
    /// The name in this language. Length: at least 1.
    pub name: Option<String>,
}

crate::object!(BlockI18nInfo { i18n_key "i18n_key", name "name" });

/// The type `bot` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bot {
    /// The address that message cards call back.
    pub card_request_url: Option<String>,
}

crate::object!(Bot { card_request_url "card_request_url" });

/// The type `callback_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CallbackInfo {
    /// Whether callbacks are sent to a server or over a long connection. Example: `webhook`.
    pub callback_type: Option<CallbackType>,
    /// The address that is called, where a server is. Example: `https://open.feishu.cn/`.
    pub request_url: Option<String>,
    /// The callbacks that are subscribed to. Length: 0 to 99999. Example: `["url.preview.get"]`.
    pub subscribed_callbacks: Option<Vec<String>>,
}

crate::object_builder!(CallbackInfo {
    callback_type(impl Into<CallbackType>).into(), request_url(impl Into<String>).into(),
    subscribed_callbacks(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(CallbackInfo {
    callback_type "callback_type", request_url "request_url",
    subscribed_callbacks "subscribed_callbacks"
});

/// The type `client_badge_num` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ClientBadgeNum {
    /// The number on the web app. Range: `0` to `2147483647`. Example: `1`.
    pub web_app: Option<i64>,
    /// The number on the mini program. Range: `0` to `2147483647`. Example: `2`.
    pub gadget: Option<i64>,
}

crate::object_builder!(ClientBadgeNum { web_app(i64), gadget(i64) });
crate::object!(ClientBadgeNum { web_app "web_app", gadget "gadget" });

/// The type `cloud_doc` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDoc {
    /// The address in the document space that it redirects to.
    pub space_url: Option<String>,
    /// The names and descriptions by language. Length: at least 1.
    pub i18n: Vec<CloudDocI18nInfo>,
    /// The address of the icon.
    pub icon_url: Option<String>,
    /// Where the app in documents works.
    pub mode: Option<CloudDocMode>,
}

crate::object!(CloudDoc { space_url "space_url", i18n "i18n", icon_url "icon_url", mode "mode" });

/// The type `cloud_doc_i18n_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDocI18nInfo {
    /// The language.
    pub i18n_key: Option<Lang>,
    /// The name in this language.
    pub name: Option<String>,
    /// What the right to read means, in this language.
    pub read_description: Option<String>,
    /// What the right to write means, in this language.
    pub write_description: Option<String>,
}

crate::object!(CloudDocI18nInfo {
    i18n_key "i18n_key", name "name", read_description "read_description",
    write_description "write_description"
});

/// The type `docs_block` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocsBlock {
    /// The type of the block.
    pub block_type_id: Option<String>,
    /// The names and descriptions by language. Length: at least 1.
    pub i18n: Vec<BlockI18nInfo>,
    /// The address of the icon on a phone.
    pub mobile_icon_url: Option<String>,
    /// The address of the icon on a computer.
    pub pc_icon_url: Option<String>,
}

crate::object!(DocsBlock {
    block_type_id "block_type_id", i18n "i18n", mobile_icon_url "mobile_icon_url",
    pc_icon_url "pc_icon_url"
});

/// The type `event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    /// The type of the event.
    pub event_type: Option<String>,
    /// The name of the event.
    pub event_name: Option<String>,
    /// The description of the event.
    pub event_description: Option<String>,
}

crate::object!(Event {
    event_type "event_type", event_name "event_name", event_description "event_description"
});

/// The type `gadget` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gadget {
    /// The modes of the mini program on computers, added up: 1 sidebar, 2 computer, 4 main navigation.
    pub enable_pc_mode: Option<EnablePcMode>,
    /// The URL schemes that open it.
    pub schema_urls: Vec<String>,
    /// Whether computers use the mini program's version for phones.
    pub pc_use_mobile_pkg: Option<bool>,
    /// The version of the mini program on computers. Length: at least 1.
    pub pc_version: Option<String>,
    /// The version of the mini program on phones. Length: at least 1.
    pub mobile_version: Option<String>,
    /// The lowest version of Feishu on phones that it works with. Length: at least 1.
    pub mobile_min_lark_version: Option<String>,
    /// The lowest version of Feishu on computers that it works with. Length: at least 1.
    pub pc_min_lark_version: Option<String>,
}

crate::object!(Gadget {
    enable_pc_mode "enable_pc_mode", schema_urls "schema_urls",
    pc_use_mobile_pkg "pc_use_mobile_pkg", pc_version "pc_version", mobile_version "mobile_version",
    mobile_min_lark_version "mobile_min_lark_version", pc_min_lark_version "pc_min_lark_version"
});

/// The type `message_action` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageAction {
    /// The address that opens it on a computer.
    pub pc_app_link: Option<String>,
    /// The address that opens it on a phone.
    pub mobile_app_link: Option<String>,
    /// The names and descriptions by language. Length: at least 1.
    pub i18n: Vec<BlockI18nInfo>,
}

crate::object!(MessageAction {
    pc_app_link "pc_app_link", mobile_app_link "mobile_app_link", i18n "i18n"
});

/// The type `navigate` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Navigate {
    /// The mini program in the main navigation on computers.
    pub pc: Option<NavigateMeta>,
    /// The mini program in the main navigation on phones.
    pub mobile: Option<NavigateMeta>,
}

crate::object!(Navigate { pc "pc", mobile "mobile" });

/// The type `navigate_meta` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NavigateMeta {
    /// The version of the mini program. Length: at least 1.
    pub version: Option<String>,
    /// The address of the default image.
    pub image_url: Option<String>,
    /// The address of the image where it is selected.
    pub hover_image_url: Option<String>,
}

crate::object!(NavigateMeta {
    version "version", image_url "image_url", hover_image_url "hover_image_url"
});

/// The type `plus_menu` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlusMenu {
    /// The address that opens it on a computer.
    pub pc_app_link: Option<String>,
    /// The address that opens it on a phone.
    pub mobile_app_link: Option<String>,
}

crate::object!(PlusMenu { pc_app_link "pc_app_link", mobile_app_link "mobile_app_link" });

/// The type `scope` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Scope {
    /// The name of the scope, such as `user.phone:readonly`.
    pub scope_name: Option<String>,
    /// Whether the scope has been granted.
    pub grant_status: Option<GrantStatus>,
}

crate::object!(Scope { scope_name "scope_name", grant_status "grant_status" });

/// The type `web_app` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebApp {
    /// The address that is opened on a computer.
    pub pc_url: Option<String>,
    /// The address that is opened on a phone.
    pub mobile_url: Option<String>,
}

crate::object!(WebApp { pc_url "pc_url", mobile_url "mobile_url" });

/// The type `workplace_widget` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkplaceWidget {
    /// The lowest version of Feishu that it works with.
    pub min_lark_version: Option<String>,
}

crate::object!(WorkplaceWidget { min_lark_version "min_lark_version" });
