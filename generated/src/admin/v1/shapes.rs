// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `admin_dept_stat` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminDeptStat {
    /// The day, as `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The name of the department.
    pub department_name: Option<String>,
    /// The names of the departments from the top down to this one, joined by slashes.
    pub department_path: Option<String>,
    /// How many people the department has.
    pub total_user_num: Option<i64>,
    /// How many people have activated their accounts.
    pub active_user_num: Option<i64>,
    /// The share of people who have activated their accounts, as a decimal number: `1.00` for all.
    pub active_user_rate: Option<String>,
    /// How many people were active.
    pub suite_dau: Option<i64>,
    /// The share of people who were active, as a decimal number.
    pub suite_active_rate: Option<String>,
    /// How many new users there are.
    pub new_user_num: Option<i64>,
    /// How many people newly activated their accounts.
    pub new_active_num: Option<i64>,
    /// How many people left.
    pub resign_user_num: Option<i64>,
    /// How many people used messages.
    pub im_dau: Option<i64>,
    /// How many people sent messages.
    pub send_messenger_user_num: Option<i64>,
    /// How many messages were sent.
    pub send_messenger_num: Option<i64>,
    /// How many messages were sent per person.
    pub avg_send_messenger_num: Option<String>,
    /// How many people used documents.
    pub docs_dau: Option<i64>,
    /// How many people created documents.
    pub create_docs_user_num: Option<i64>,
    /// How many documents were created.
    pub create_docs_num: Option<i64>,
    /// How many documents were created per person.
    pub avg_create_docs_num: Option<String>,
    /// How many people used the calendar.
    pub cal_dau: Option<i64>,
    /// How many people created events.
    pub create_cal_user_num: Option<i64>,
    /// How many events were created.
    pub create_cal_num: Option<i64>,
    /// How many events were created per person.
    pub avg_create_cal_num: Option<String>,
    /// How many people were in meetings.
    pub vc_dau: Option<i64>,
    /// How long meetings and calls were used, in minutes; without meeting rooms.
    pub vc_duration: Option<i64>,
    /// How long a person was in meetings on average, in minutes; without meeting rooms.
    pub avg_vc_duration: Option<String>,
    /// How long a person used the platform on average, in minutes.
    pub avg_duration: Option<String>,
    /// How many people used tasks.
    pub task_dau: Option<i64>,
    /// How many people created tasks.
    pub create_task_user_num: Option<i64>,
    /// How many tasks were created.
    pub create_task_num: Option<i64>,
    /// How many tasks were created per person.
    pub avg_create_task_num: Option<String>,
    /// How many mails were sent.
    pub email_send_count: Option<String>,
    /// How many mails were received.
    pub email_receive_count: Option<String>,
    /// How many mails were sent out of the tenant.
    pub email_send_ext_count: Option<String>,
    /// How many mails were received from outside the tenant.
    pub email_receive_ext_count: Option<String>,
    /// How many mails were sent within the tenant.
    pub email_send_in_count: Option<String>,
    /// How many mails were received from inside the tenant.
    pub email_receive_in_count: Option<String>,
    /// How many people searched.
    pub search_active_dau: Option<String>,
    /// How many sessions searched from the main search box.
    pub total_search_count: Option<String>,
    /// How many sessions searched in everything from the main search box.
    pub quick_search_count: Option<String>,
    /// How many sessions searched in one tab, messages or documents for example, from the main search box.
    pub tab_search_count: Option<String>,
    /// The name of the product version.
    pub product_version: Option<String>,
}

crate::object!(AdminDeptStat {
    date "date", department_id "department_id", department_name "department_name",
    department_path "department_path", total_user_num "total_user_num",
    active_user_num "active_user_num", active_user_rate "active_user_rate", suite_dau "suite_dau",
    suite_active_rate "suite_active_rate", new_user_num "new_user_num",
    new_active_num "new_active_num", resign_user_num "resign_user_num", im_dau "im_dau",
    send_messenger_user_num "send_messenger_user_num", send_messenger_num "send_messenger_num",
    avg_send_messenger_num "avg_send_messenger_num", docs_dau "docs_dau",
    create_docs_user_num "create_docs_user_num", create_docs_num "create_docs_num",
    avg_create_docs_num "avg_create_docs_num", cal_dau "cal_dau",
    create_cal_user_num "create_cal_user_num", create_cal_num "create_cal_num",
    avg_create_cal_num "avg_create_cal_num", vc_dau "vc_dau", vc_duration "vc_duration",
    avg_vc_duration "avg_vc_duration", avg_duration "avg_duration", task_dau "task_dau",
    create_task_user_num "create_task_user_num", create_task_num "create_task_num",
    avg_create_task_num "avg_create_task_num", email_send_count "email_send_count",
    email_receive_count "email_receive_count", email_send_ext_count "email_send_ext_count",
    email_receive_ext_count "email_receive_ext_count", email_send_in_count "email_send_in_count",
    email_receive_in_count "email_receive_in_count", search_active_dau "search_active_dau",
    total_search_count "total_search_count", quick_search_count "quick_search_count",
    tab_search_count "tab_search_count", product_version "product_version"
});

/// The type `admin_user_stat` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminUserStat {
    /// The day, as `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The user's name.
    pub user_name: Option<String>,
    /// The name of the department.
    pub department_name: Option<String>,
    /// The names of the departments from the top down to this one, joined by slashes.
    pub department_path: Option<String>,
    /// When the account was created, as `YYYY-MM-DD hh:mm:ss`.
    pub create_time: Option<String>,
    /// Whether the user has activated the account.
    pub user_active_flag: Option<UserActiveFlag>,
    /// When the account was activated, as `YYYY-MM-DD hh:mm:ss`.
    pub register_time: Option<String>,
    /// Whether the user logged in to any app of the suite.
    pub suite_active_flag: Option<SuiteActiveFlag>,
    /// When the user was last active, as `YYYY-MM-DD hh:mm:ss`.
    pub last_active_time: Option<String>,
    /// Whether the user sent, read, forwarded or reacted to messages.
    pub im_active_flag: Option<ImActiveFlag>,
    /// How many messages were sent.
    pub send_messenger_num: Option<i64>,
    /// Whether the user opened a document or a page of the document space.
    pub docs_active_flag: Option<DocsActiveFlag>,
    /// How many documents were created.
    pub create_docs_num: Option<i64>,
    /// Whether the user used the calendar, created an event or was invited to one.
    pub cal_active_flag: Option<CalActiveFlag>,
    /// How many events were created.
    pub create_cal_num: Option<i64>,
    /// Whether the user was in a meeting.
    pub vc_active_flag: Option<VcActiveFlag>,
    /// How long meetings and calls were used, in minutes; without meeting rooms.
    pub vc_duration: Option<i64>,
    /// The systems and app versions that the user was active on.
    pub active_os: Option<String>,
    /// How many tasks were created.
    pub create_task_num: Option<i64>,
    /// How many meetings there were.
    pub vc_num: Option<i64>,
    /// The apps that were used, such as `Feishu` or `Lark`.
    pub app_package_type: Option<String>,
    /// The operating systems that were used.
    pub os_name: Option<String>,
    /// How many mails were sent.
    pub email_send_count: Option<String>,
    /// How many mails were received.
    pub email_receive_count: Option<String>,
    /// How many mails were sent out of the tenant.
    pub email_send_ext_count: Option<String>,
    /// How many mails were received from outside the tenant.
    pub email_receive_ext_count: Option<String>,
    /// How many mails were sent within the tenant.
    pub email_send_in_count: Option<String>,
    /// How many mails were received from inside the tenant.
    pub email_receive_in_count: Option<String>,
    /// Whether the user searched: 0 no, 1 yes.
    pub search_active_flag: Option<i64>,
    /// How many sessions searched from the main search box.
    pub total_search_count: Option<String>,
    /// How many sessions searched in everything from the main search box.
    pub quick_search_count: Option<String>,
    /// How many sessions searched in one tab, messages or documents for example, from the main search box.
    pub tab_search_count: Option<String>,
}

crate::object!(AdminUserStat {
    date "date", user_id "user_id", user_name "user_name", department_name "department_name",
    department_path "department_path", create_time "create_time",
    user_active_flag "user_active_flag", register_time "register_time",
    suite_active_flag "suite_active_flag", last_active_time "last_active_time",
    im_active_flag "im_active_flag", send_messenger_num "send_messenger_num",
    docs_active_flag "docs_active_flag", create_docs_num "create_docs_num",
    cal_active_flag "cal_active_flag", create_cal_num "create_cal_num",
    vc_active_flag "vc_active_flag", vc_duration "vc_duration", active_os "active_os",
    create_task_num "create_task_num", vc_num "vc_num", app_package_type "app_package_type",
    os_name "os_name", email_send_count "email_send_count",
    email_receive_count "email_receive_count", email_send_ext_count "email_send_ext_count",
    email_receive_ext_count "email_receive_ext_count", email_send_in_count "email_send_in_count",
    email_receive_in_count "email_receive_in_count", search_active_flag "search_active_flag",
    total_search_count "total_search_count", quick_search_count "quick_search_count",
    tab_search_count "tab_search_count"
});

/// The type `audit_context` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditContext {
    /// The type of the device.
    pub terminal_type: Option<TerminalType>,
    /// The environment on iOS.
    pub ios_context: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The environment on a computer.
    pub pc_context: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The environment in a browser.
    pub web_context: Option<AuditContextWebContext>,
    /// The environment on Android.
    pub android_context: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

crate::object!(AuditContext {
    terminal_type "terminal_type", ios_context "ios_context", pc_context "pc_context",
    web_context "web_context", android_context "android_context"
});

/// An object with `IP`, `user_agent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditContextWebContext {
    /// The IP address. Example: `fdbd:dc02:ff:1:1:174:246:126`.
    pub ip: Option<String>,
    /// The user agent of the browser. Example: `text`.
    pub user_agent: Option<String>,
}

crate::object!(AuditContextWebContext { ip "IP", user_agent "user_agent" });

/// The type `audit_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInfo {
    /// The event, by an id that several records can share and that groups them.
    pub event_id: Option<String>,
    /// The record, by an id that no other has.
    pub unique_id: Option<String>,
    /// The name of the event, from the list of audit events.
    pub event_name: Option<String>,
    /// The departments of who did it, by their ids.
    pub department_ids: Vec<String>,
    /// The module of the event, as a number from the list of audit events.
    pub event_module: Option<i64>,
    /// The type of who did it.
    pub operator_type: Option<ListAuditInfoOperatorType>,
    /// Who did it, by the id; masked for people from outside the tenant.
    pub operator_value: Option<String>,
    /// What something was done to.
    pub objects: Vec<AuditObjectEntity>,
    /// Who received something.
    pub recipients: Vec<AuditRecipientEntity>,
    /// When it happened, in seconds since 1970.
    pub event_time: Option<i64>,
    /// The IP address.
    pub ip: Option<String>,
    /// The app of another vendor that did it, by its id.
    pub operator_app: Option<String>,
    /// The environment in which it was done.
    pub audit_context: Option<AuditContext>,
    /// Further details; see `common_drawers`.
    pub extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The name of the app of another vendor that did it.
    pub operator_app_name: Option<String>,
    /// Details that depend on the event.
    pub common_drawers: Option<AuditInfoCommonDrawers>,
    /// The device on which it was done.
    pub audit_detail: Option<AuditInfoAuditDetail>,
    /// The tenant of who did it.
    pub operator_tenant: Option<String>,
}

crate::object!(AuditInfo {
    event_id "event_id", unique_id "unique_id", event_name "event_name",
    department_ids "department_ids", event_module "event_module", operator_type "operator_type",
    operator_value "operator_value", objects "objects", recipients "recipients",
    event_time "event_time", ip "ip", operator_app "operator_app", audit_context "audit_context",
    extend "extend", operator_app_name "operator_app_name", common_drawers "common_drawers",
    audit_detail "audit_detail", operator_tenant "operator_tenant"
});
crate::moments!(AuditInfo { event_time_at event_time from_seconds });

/// An object with `city`, `device_model`, `mc`, `os`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInfoAuditDetail {
    /// The city, by the IP address.
    pub city: Option<String>,
    /// The model of the device.
    pub device_model: Option<String>,
    /// The MAC address.
    pub mc: Option<String>,
    /// The operating system.
    pub os: Option<String>,
}

crate::object!(AuditInfoAuditDetail {
    city "city", device_model "device_model", mc "mc", os "os"
});

/// An object with `common_draw_info_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInfoCommonDrawers {
    /// The details of the event.
    pub common_draw_info_list: Vec<AuditInfoCommonDrawersCommonDrawInfoList>,
}

crate::object!(AuditInfoCommonDrawers { common_draw_info_list "common_draw_info_list" });

/// An object with `info_key`, `info_val`, `key_i18n_key`, `val_i18n_key`, `val_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInfoCommonDrawersCommonDrawInfoList {
    /// The name of the detail. Example: `CCM_op_status`.
    pub info_key: Option<String>,
    /// The value of the detail. Example: `success`.
    pub info_val: Option<String>,
    /// The key of the translated name of the detail. Example: `SuiteAdmin_DrawerKeyspaceeditdoc_Kccmopstatus`.
    pub key_i18n_key: Option<String>,
    /// The key of the translated value of the detail. Example: `SuiteAdmin_DrawerValspaceeditdoc_Kccmopstatusvsuccess`.
    pub val_i18n_key: Option<String>,
    /// The type of the value of the detail. Example: `1`.
    pub val_type: Option<String>,
}

crate::object!(AuditInfoCommonDrawersCommonDrawInfoList {
    info_key "info_key", info_val "info_val", key_i18n_key "key_i18n_key",
    val_i18n_key "val_i18n_key", val_type "val_type"
});

/// The type `audit_object_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditObjectEntity {
    /// The type of the object that something was done to, as a number from the list of audit events.
    pub object_type: Option<String>,
    /// The object that something was done to, by its id.
    pub object_value: Option<String>,
    /// The name of the object; for documents, chats and apps only.
    pub object_name: Option<String>,
    /// The owner of the object; for documents only.
    pub object_owner: Option<String>,
    /// Details of the object that depend on its type.
    pub object_detail: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

crate::object!(AuditObjectEntity {
    object_type "object_type", object_value "object_value", object_name "object_name",
    object_owner "object_owner", object_detail "object_detail"
});

/// The type `audit_recipient_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditRecipientEntity {
    /// The type of the recipient: `1` a user, `2` a department, `4` a chat.
    pub recipient_type: Option<String>,
    /// The recipient, by the id.
    pub recipient_value: Option<String>,
    /// Details of the recipient.
    pub recipient_detail: Option<AuditRecipientEntityRecipientDetail>,
}

crate::object!(AuditRecipientEntity {
    recipient_type "recipient_type", recipient_value "recipient_value",
    recipient_detail "recipient_detail"
});

/// An object with `permission_action_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditRecipientEntityRecipientDetail {
    /// What was done about the recipient's permission.
    pub permission_action_type: Option<String>,
}

crate::object!(AuditRecipientEntityRecipientDetail {
    permission_action_type "permission_action_type"
});

/// The type `badge` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Badge {
    /// The badge.
    pub id: Option<String>,
    /// The name of the badge, unique in the tenant, 30 characters at most.
    pub name: Option<String>,
    /// The description of the badge, 100 characters at most.
    pub explanation: Option<String>,
    /// The large image of the badge, by the key of its upload, which must be your tenant's and at most an hour old.
    pub detail_image: Option<String>,
    /// The image beside the avatar, by the key of its upload, which must be your tenant's and at most an hour old.
    pub show_image: Option<String>,
    /// The name in several languages, 30 characters at most each.
    pub i18n_name: Option<I18n>,
    /// The description in several languages, 100 characters at most each.
    pub i18n_explanation: Option<I18n>,
}

crate::object!(Badge {
    id "id", name "name", explanation "explanation", detail_image "detail_image",
    show_image "show_image", i18n_name "i18n_name", i18n_explanation "i18n_explanation"
});

/// The type `grant` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Grant {
    /// The list by which the badge is granted.
    pub id: Option<String>,
    /// The badge.
    pub badge_id: Option<String>,
    /// What the badge is granted for, unique for the badge, 100 characters at most.
    pub name: Option<String>,
    /// Whether the period is set by hand or follows the day of joining.
    pub grant_type: Option<GrantType>,
    /// The time zone of the period, by its name in the TZ database.
    pub time_zone: Option<String>,
    /// The period, or the rule by which it follows the day of joining.
    pub rule_detail: Option<RuleDetail>,
    /// Whether the badge is granted to everybody; otherwise name 1 to 500 users, departments and groups in all.
    pub is_grant_all: Option<bool>,
    /// The users that the badge is granted to, by the kind of id that the call uses; not returned in lists.
    pub user_ids: Vec<String>,
    /// The departments that the badge is granted to, by their ids; not returned in lists.
    pub department_ids: Vec<String>,
    /// The groups that the badge is granted to, by their ids; not returned in lists.
    pub group_ids: Vec<String>,
}

crate::object!(Grant {
    id "id", badge_id "badge_id", name "name", grant_type "grant_type", time_zone "time_zone",
    rule_detail "rule_detail", is_grant_all "is_grant_all", user_ids "user_ids",
    department_ids "department_ids", group_ids "group_ids"
});

/// The type `i18n` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct I18n {
    /// In Chinese. Length: at least 1. Example: `激励勋章`.
    pub zh_cn: Option<String>,
    /// In English. Length: at least 1. Example: `Incentive Medal`.
    pub en_us: Option<String>,
    /// In Japanese. Length: at least 1. Example: `奨励メダル`.
    pub ja_jp: Option<String>,
}

crate::object_builder!(I18n {
    zh_cn(impl Into<String>).into(), en_us(impl Into<String>).into(),
    ja_jp(impl Into<String>).into()
});
crate::object!(I18n { zh_cn "zh_cn", en_us "en_us", ja_jp "ja_jp" });

/// The type `password` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Password {
    /// The new password of the mailbox: 8 characters or more, with at least two of letters, digits and symbols. Example: `abcd*efg`.
    pub ent_email_password: Option<crate::SecretString>,
}

crate::object_builder!(Password {
    ent_email_password(impl Into<crate::SecretString>).into();
    ent_email_password(impl Into<crate::SecretString>).into()
});
crate::object!(Password { ent_email_password "ent_email_password" });

/// The type `rule_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RuleDetail {
    /// From when on the badge is worn, in seconds since 1970: a midnight in `time_zone`. For periods set by hand. Example: `1649606400`.
    pub effective_time: Option<String>,
    /// Until when the badge is worn, in seconds since 1970: a 23:59:59 in `time_zone`, at most 100 years after `effective_time`; 0 for good. Example: `1649692799`.
    pub expiration_time: Option<String>,
    /// Which anniversary of joining the badge is for, 1 to 60; for badges that follow the day of joining. Default: `1`. Range: `1` to `60`. Example: `1`.
    pub anniversary: Option<i64>,
    /// How long the badge is worn; for badges that follow the day of joining. Default: `1`. Range: `1` to `2`. Example: `1`.
    pub effective_period: Option<EffectivePeriod>,
}

crate::object_builder!(RuleDetail {
    effective_time(impl Into<String>).into(), expiration_time(impl Into<String>).into(),
    anniversary(i64), effective_period(impl Into<EffectivePeriod>).into()
});
crate::object!(RuleDetail {
    effective_time "effective_time", expiration_time "expiration_time", anniversary "anniversary",
    effective_period "effective_period"
});
crate::moments!(RuleDetail {
    effective_time_at effective_time from_seconds, expiration_time_at expiration_time from_seconds
});
