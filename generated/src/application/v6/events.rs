// Written by `cargo xtask codegen`; do not edit.

//! The events of `application.v6`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`AppOpen`] | `app_open` | A tenant installed and enabled a store app for the first time. |
//! | [`AppStatusChange`] | `app_status_change` | A store app was enabled or disabled by a tenant, or disabled by the platform. |
//! | [`AppTicket`] | `app_ticket` | Brings a store app its ticket, about once an hour; the ticket is needed to get an app access token. |
//! | [`AppUninstalled`] | `app_uninstalled` | A tenant was dissolved, and with it its installation of a store app; not sent to custom apps. |
//! | [`AppVersionAudited`] | `application.application.app_version.audit_v6` | An administrator approved or rejected a version of an app. |
//! | [`AppVersionPublishApplied`] | `application.application.app_version.publish_apply_v6` | A developer asked for a version of an app to be published. |
//! | [`AppVersionPublishRevoked`] | `application.application.app_version.publish_revoke_v6` | A developer took back the request to publish a version of an app. |
//! | [`ApplicationCreated`] | `application.application.created_v6` | A custom app was created in the tenant, even before any version of it is published. |
//! | [`ApplicationFeedbackCreated`] | `application.application.feedback.created_v6` | A user gave feedback on the app. |
//! | [`ApplicationFeedbackUpdated`] | `application.application.feedback.updated_v6` | Feedback on the app was marked with another processing status. |
//! | [`ApplicationVisibilityAdded`] | `application.application.visibility.added_v6` | Users came to see the app without an administrator's approval; carries their ids. |
//! | [`BotMenuPressed`] | `application.bot.menu_v6` | A user pressed an entry of the bot's custom menu that sends an event. |
//! | [`OrderPaid`] | `order_paid` | A tenant paid for an app of the store. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// A tenant installed and enabled a store app for the first time.
///
/// The event `app_open`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-first-enabled>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "app_open")]
pub struct AppOpen {
    /// The app. Example: `cli_xxx`.
    pub app_id: Option<String>,
    /// The tenant. Example: `xxx`.
    pub tenant_key: Option<String>,
    /// The type. Example: `app_open`.
    pub type_: Option<String>,
    /// Who asked for the app to be installed.
    pub applicants: Vec<AppOpenApplicant>,
    /// Who installed the app; absent where that is not an administrator.
    pub installer: Option<AppOpenApplicant>,
    /// Who installed the app for themselves.
    pub installer_employee: Option<AppOpenApplicant>,
}

crate::object!(AppOpen {
    app_id "app_id", tenant_key "tenant_key", type_ "type", applicants "applicants",
    installer "installer", installer_employee "installer_employee"
});
crate::event!(AppOpen { "app_open", V1 });

/// A store app was enabled or disabled by a tenant, or disabled by the platform.
///
/// The event `app_status_change`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-enabled-or-disabled>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "app_status_change")]
pub struct AppStatusChange {
    /// The app. Example: `cli_xxx`.
    pub app_id: Option<String>,
    /// The tenant. Example: `xxx`.
    pub tenant_key: Option<String>,
    /// The type. Example: `app_status_change`.
    pub type_: Option<String>,
    /// The state of the app. Example: `start_by_tenant`.
    pub status: Option<String>,
    /// Who does it, or how values are compared.
    pub operator: Option<UserId>,
}

crate::object!(AppStatusChange {
    app_id "app_id", tenant_key "tenant_key", type_ "type", status "status", operator "operator"
});
crate::event!(AppStatusChange { "app_status_change", V1 });

/// Brings a store app its ticket, about once an hour; the ticket is needed to get an app access token.
///
/// The event `app_ticket`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "app_ticket")]
pub struct AppTicket {
    /// The app. Example: `cli_xxx`.
    pub app_id: Option<String>,
    /// The ticket that the platform pushes to the app. Example: `xxx`.
    pub app_ticket: Option<crate::SecretString>,
    /// The type. Example: `app_ticket`.
    pub type_: Option<String>,
}

crate::object!(AppTicket { app_id "app_id", app_ticket "app_ticket", type_ "type" });
crate::event!(AppTicket { "app_ticket", V1 });

/// A tenant was dissolved, and with it its installation of a store app; not sent to custom apps.
///
/// The event `app_uninstalled`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-uninstalled>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "app_uninstalled")]
pub struct AppUninstalled {
    /// The app. Example: `cli_xxx`.
    pub app_id: Option<String>,
    /// The tenant. Example: `xxx`.
    pub tenant_key: Option<String>,
    /// The type. Example: `app_uninstalled`.
    pub type_: Option<String>,
}

crate::object!(AppUninstalled { app_id "app_id", tenant_key "tenant_key", type_ "type" });
crate::event!(AppUninstalled { "app_uninstalled", V1 });

/// An administrator approved or rejected a version of an app.
///
/// The event `application.application.app_version.audit_v6`.
///
/// Scopes, any one of: `application:application.app_version:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/audit>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "application.application.app_version.audit_v6")]
pub struct AppVersionAudited {
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// The version of the app.
    pub version_id: Option<String>,
    /// Who created the app.
    pub creator_id: Option<UserId>,
    /// The app.
    pub app_id: Option<String>,
    /// What the administrator decided: `audited` or `reject`.
    pub operation: Option<ApplicationAppVersionAuditOperation>,
    /// A remark.
    pub remark: Option<String>,
    /// Where the version was reviewed: by an administrator or by the platform.
    pub audit_source: Option<AuditSource>,
}

crate::object!(AppVersionAudited {
    operator_id "operator_id", version_id "version_id", creator_id "creator_id", app_id "app_id",
    operation "operation", remark "remark", audit_source "audit_source"
});
crate::event!(AppVersionAudited { "application.application.app_version.audit_v6", V2 });

/// A developer asked for a version of an app to be published.
///
/// The event `application.application.app_version.publish_apply_v6`.
///
/// Scopes, any one of: `application:application.app_version:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/publish_apply>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "application.application.app_version.publish_apply_v6")]
pub struct AppVersionPublishApplied {
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// The version that is published.
    pub online_version: Option<ApplicationAppVersionEvent>,
    /// The version that waits for approval.
    pub under_audit_version: Option<ApplicationAppVersionEvent>,
    /// Whether the app is enabled.
    pub app_status: Option<AppStatus>,
}

crate::object!(AppVersionPublishApplied {
    operator_id "operator_id", online_version "online_version",
    under_audit_version "under_audit_version", app_status "app_status"
});
crate::event!(AppVersionPublishApplied {
    "application.application.app_version.publish_apply_v6", V2
});

/// A developer took back the request to publish a version of an app.
///
/// The event `application.application.app_version.publish_revoke_v6`.
///
/// Scopes, any one of: `application:application.app_version:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/publish_revoke>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "application.application.app_version.publish_revoke_v6")]
pub struct AppVersionPublishRevoked {
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// Who created the app.
    pub creator_id: Option<UserId>,
    /// The app.
    pub app_id: Option<String>,
    /// The version of the app.
    pub version_id: Option<String>,
}

crate::object!(AppVersionPublishRevoked {
    operator_id "operator_id", creator_id "creator_id", app_id "app_id", version_id "version_id"
});
crate::event!(AppVersionPublishRevoked {
    "application.application.app_version.publish_revoke_v6", V2
});

/// A custom app was created in the tenant, even before any version of it is published.
///
/// The event `application.application.created_v6`.
///
/// Scopes, any one of: `admin:app.info:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "application.application.created_v6")]
pub struct ApplicationCreated {
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// The app.
    pub app_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The description of the app.
    pub description: Option<String>,
    /// The avatar.
    pub avatar: Option<String>,
    /// Whether it is a custom app, 0, or one from the store, 1.
    pub app_scene_type: Option<i64>,
    /// The main language of the app.
    pub primary_language: Option<String>,
    /// What the app was created with: the developer console, Base, aPaaS, the bot builder or Aily.
    pub create_source: Option<CreateSource>,
}

crate::object!(ApplicationCreated {
    operator_id "operator_id", app_id "app_id", name "name", description "description",
    avatar "avatar", app_scene_type "app_scene_type", primary_language "primary_language",
    create_source "create_source"
});
crate::event!(ApplicationCreated { "application.application.created_v6", V2 });

/// A user gave feedback on the app.
///
/// The event `application.application.feedback.created_v6`.
///
/// Scopes, any one of: `application:application.feedback.feedback_info`. Scopes for some fields: `contact:user.email:readonly`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "application.application.feedback.created_v6")]
pub struct ApplicationFeedbackCreated {
    /// The user.
    pub user_id: Option<UserId>,
    /// The app.
    pub app_id: Option<String>,
    /// When the feedback was given, as `YYYY-MM-DD hh:mm:ss`.
    pub feedback_time: Option<String>,
    /// The name of the user's tenant; apps of vendors only.
    pub tenant_name: Option<String>,
    /// Whether it reports a fault or suggests something.
    pub feedback_type: Option<i64>,
    /// The types of the fault; 1 is a black screen.
    pub fault_type: Vec<FaultType>,
    /// When the fault happened, as `YYYY-MM-DD hh:mm:ss`.
    pub fault_time: Option<String>,
    /// Where the feedback was given.
    pub source: Option<ApplicationFeedbackCreatedSource>,
    /// How to reach the user, if given. Needs a scope: `contact:user.email:readonly`, `contact:user.phone:readonly`.
    pub contact: Option<String>,
    /// The description of the app.
    pub description: Option<String>,
    /// The addresses of the images, valid for three days.
    pub images: Vec<String>,
    /// The feedback.
    pub feedback_id: Option<String>,
    /// The page that the feedback was given on: its path in a mini program, its address in a web app.
    pub feedback_path: Option<String>,
}

crate::object!(ApplicationFeedbackCreated {
    user_id "user_id", app_id "app_id", feedback_time "feedback_time", tenant_name "tenant_name",
    feedback_type "feedback_type", fault_type "fault_type", fault_time "fault_time",
    source "source", contact "contact", description "description", images "images",
    feedback_id "feedback_id", feedback_path "feedback_path"
});
crate::event!(ApplicationFeedbackCreated { "application.application.feedback.created_v6", V2 });

/// Feedback on the app was marked with another processing status.
///
/// The event `application.application.feedback.updated_v6`.
///
/// Scopes, any one of: `application:application.feedback.feedback_info`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "application.application.feedback.updated_v6")]
pub struct ApplicationFeedbackUpdated {
    /// The feedback that was updated.
    pub feedback_ids: Vec<String>,
    /// The state of the app.
    pub status: Option<ApplicationFeedbackUpdatedStatus>,
    /// The app.
    pub app_id: Option<String>,
    /// When it was last changed.
    pub update_time: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
}

crate::object!(ApplicationFeedbackUpdated {
    feedback_ids "feedback_ids", status "status", app_id "app_id", update_time "update_time",
    operator_id "operator_id"
});
crate::event!(ApplicationFeedbackUpdated { "application.application.feedback.updated_v6", V2 });

/// Users came to see the app without an administrator's approval; carries their ids.
///
/// The event `application.application.visibility.added_v6`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-availability-scope-extended>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "application.application.visibility.added_v6")]
pub struct ApplicationVisibilityAdded {
    /// Where the feedback was given.
    pub source: Option<i64>,
    /// The user.
    pub user_id: Option<ApplicationVisibilityAddedUserId>,
}

crate::object!(ApplicationVisibilityAdded { source "source", user_id "user_id" });
crate::event!(ApplicationVisibilityAdded { "application.application.visibility.added_v6", V2 });

/// A user pressed an entry of the bot's custom menu that sends an event.
///
/// The event `application.bot.menu_v6`.
///
/// Scopes for some fields: `application:application.bot.operator_name:readonly`, `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/bot/events/menu>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "application.bot.menu_v6")]
pub struct BotMenuPressed {
    /// Who does it, or how values are compared.
    pub operator: Option<Operator>,
    /// The key that the developer gave the entry of the menu. Length: 1 to 30.
    pub event_key: Option<String>,
    /// The time, in seconds since 1970. Length: 1 to 30.
    pub timestamp: Option<i64>,
}

crate::object!(BotMenuPressed {
    operator "operator", event_key "event_key", timestamp "timestamp"
});
crate::moments!(BotMenuPressed { timestamp_at timestamp from_seconds });
crate::event!(BotMenuPressed { "application.bot.menu_v6", V2 });

/// A tenant paid for an app of the store.
///
/// The event `order_paid`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/public-app-purchase>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "order_paid")]
pub struct OrderPaid {
    /// The type. Example: `order_paid`.
    pub type_: Option<String>,
    /// The app. Example: `cli_9daeceab98721136`.
    pub app_id: Option<String>,
    /// The order. Example: `6704894492631105539`.
    pub order_id: Option<String>,
    /// The price plan that was bought. Example: `price_9d86fa1333b8110c`.
    pub price_plan_id: Option<String>,
    /// The type of the price plan. Example: `per_seat_per_month`.
    pub price_plan_type: Option<String>,
    /// How many seats were bought; 0 where the tenant pays as a whole. Example: `20`.
    pub seats: Option<i64>,
    /// How many packages were bought. Example: `1`.
    pub buy_count: Option<i64>,
    /// When it was created. Example: `1502199207`.
    pub create_time: Option<String>,
    /// When it was paid, in seconds since 1970. Example: `1502199209`.
    pub pay_time: Option<String>,
    /// Whether it is bought anew, upgraded or renewed. Example: `buy`.
    pub buy_type: Option<String>,
    /// The order that an upgrade replaces. Example: `6704894492631105539`.
    pub src_order_id: Option<String>,
    /// What was paid, in hundredths of the currency. Example: `10000`.
    pub order_pay_price: Option<i64>,
    /// The tenant. Example: `2f98c01bc23f6847`.
    pub tenant_key: Option<String>,
}

crate::object!(OrderPaid {
    type_ "type", app_id "app_id", order_id "order_id", price_plan_id "price_plan_id",
    price_plan_type "price_plan_type", seats "seats", buy_count "buy_count",
    create_time "create_time", pay_time "pay_time", buy_type "buy_type",
    src_order_id "src_order_id", order_pay_price "order_pay_price", tenant_key "tenant_key"
});
crate::moments!(OrderPaid { pay_time_at pay_time from_seconds });
crate::event!(OrderPaid { "order_paid", V1 });

/// An object with `open_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppOpenApplicant {
    /// The user's id within the app. Example: `xxx`.
    pub open_id: Option<String>,
}

crate::object!(AppOpenApplicant { open_id "open_id" });

/// The type `app_version_remark_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppVersionRemarkEvent {
    /// A remark.
    pub remark: Option<String>,
    /// What is new in the version.
    pub update_remark: Option<String>,
    /// Who should see the app.
    pub visibility: Option<AppVisibilityEvent>,
}

crate::object!(AppVersionRemarkEvent {
    remark "remark", update_remark "update_remark", visibility "visibility"
});

/// The type `app_visibility_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppVisibilityEvent {
    /// Whether everybody can see it.
    pub is_all: Option<bool>,
    /// Who is allowed, where not everybody is.
    pub visible_list: Option<AppVisibleListEvent>,
    /// Who should not see the app.
    pub invisible_list: Option<AppVisibleListEvent>,
}

crate::object!(AppVisibilityEvent {
    is_all "is_all", visible_list "visible_list", invisible_list "invisible_list"
});

/// The type `app_visible_list_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppVisibleListEvent {
    /// The users, by their ids within the app.
    pub open_ids: Vec<UserId>,
    /// The departments.
    pub department_ids: Vec<String>,
}

crate::object!(AppVisibleListEvent { open_ids "open_ids", department_ids "department_ids" });

/// The type `application.app_version_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAppVersionEvent {
    /// The app.
    pub app_id: Option<String>,
    /// The version. Length: at least 1.
    pub version: Option<String>,
    /// The version of the app.
    pub version_id: Option<String>,
    /// The name of the app. Length: at least 1.
    pub app_name: Option<String>,
    /// The address of the icon.
    pub avatar_url: Option<String>,
    /// The description of the app. Length: at least 1.
    pub description: Option<String>,
    /// The scopes of the app.
    pub scopes: Vec<AppScope>,
    /// The address of the app's administration.
    pub back_home_url: Option<String>,
    /// The names and descriptions by language. Length: at least 1.
    pub i18n: Vec<AppI18nInfo>,
    /// The categories of the app, up to three, in words. Length: at most 3.
    pub common_categories: Vec<String>,
    /// The events that the app has subscribed to.
    pub events: Vec<String>,
    /// The state of the app.
    pub status: Option<ApplicationAppVersionEventStatus>,
    /// When it was created.
    pub create_time: Option<String>,
    /// When the version was published, in seconds since 1970.
    pub publish_time: Option<String>,
    /// The features of the app.
    pub ability: Option<AppAbility>,
    /// A remark.
    pub remark: Option<AppVersionRemarkEvent>,
}

crate::object!(ApplicationAppVersionEvent {
    app_id "app_id", version "version", version_id "version_id", app_name "app_name",
    avatar_url "avatar_url", description "description", scopes "scopes",
    back_home_url "back_home_url", i18n "i18n", common_categories "common_categories",
    events "events", status "status", create_time "create_time", publish_time "publish_time",
    ability "ability", remark "remark"
});
crate::moments!(ApplicationAppVersionEvent { publish_time_at publish_time from_seconds });

/// An object with `open_id`, `union_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationVisibilityAddedUserId {
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
}

crate::object!(ApplicationVisibilityAddedUserId { open_id "open_id", union_id "union_id" });

/// The type `operator` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operator {
    /// The name of who did it. Length: 1 to 100. Needs a scope: `application:application.bot.operator_name:readonly`.
    pub operator_name: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
}

crate::object!(Operator { operator_name "operator_name", operator_id "operator_id" });

/// The type `user_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The user's id within all apps of one developer. Example: `zzz`.
    pub union_id: Option<String>,
    /// The user's id within the tenant. Example: `yyy`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's id within the app. Example: `xxx`.
    pub open_id: Option<String>,
}

crate::object!(UserId { union_id "union_id", user_id "user_id", open_id "open_id" });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppStatus {
    /// Disabled
    ///
    /// On the wire: `0`.
    Disabled,
    /// Enabled
    ///
    /// On the wire: `1`.
    Enabled,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AppStatus: i64 { Disabled = 0, Enabled = 1 });

/// One of `audited`, `reject`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationAppVersionAuditOperation {
    /// The value `audited`.
    Audited,
    /// The value `reject`.
    Reject,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApplicationAppVersionAuditOperation: String {
    Audited = "audited", Reject = "reject"
});

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationAppVersionEventStatus {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Approved
    ///
    /// On the wire: `1`.
    Approved,
    /// Rejected
    ///
    /// On the wire: `2`.
    Rejected,
    /// Under review
    ///
    /// On the wire: `3`.
    UnderReview,
    /// Not submitted
    ///
    /// On the wire: `4`.
    NotSubmitted,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplicationAppVersionEventStatus: i64 {
    Unknown = 0, Approved = 1, Rejected = 2, UnderReview = 3, NotSubmitted = 4
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationFeedbackCreatedSource {
    /// Mini program
    ///
    /// On the wire: `1`.
    MiniProgram,
    /// Web app
    ///
    /// On the wire: `2`.
    WebApp,
    /// Bot
    ///
    /// On the wire: `3`.
    Bot,
    /// Web SDK
    ///
    /// On the wire: `4`.
    WebSdk,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplicationFeedbackCreatedSource: i64 {
    MiniProgram = 1, WebApp = 2, Bot = 3, WebSdk = 4
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationFeedbackUpdatedStatus {
    /// Processed
    ///
    /// On the wire: `1`.
    Processed,
    /// Processing
    ///
    /// On the wire: `2`.
    Processing,
    /// Closed
    ///
    /// On the wire: `3`.
    Closed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplicationFeedbackUpdatedStatus: i64 {
    Processed = 1, Processing = 2, Closed = 3
});

/// One of `administrator`, `auto`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuditSource {
    /// The value `administrator`.
    Administrator,
    /// The value `auto`.
    Auto,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AuditSource: String { Administrator = "administrator", Auto = "auto" });
