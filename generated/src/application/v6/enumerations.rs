// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::{DepartmentIdType, UserIdType};
/// One of `app`, `mp`, `h5`, `bot`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Ability {
    /// The value `app`.
    App,
    /// The value `mp`.
    Mp,
    /// The value `h5`.
    H5,
    /// The value `bot`.
    Bot,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Ability: String { App = "app", Mp = "mp", H5 = "h5", Bot = "bot" });

/// One of `administrator`, `developer`, `operator`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppCollaboratorType {
    /// The value `administrator`.
    Administrator,
    /// The value `developer`.
    Developer,
    /// The value `operator`.
    Operator,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppCollaboratorType: String {
    Administrator = "administrator", Developer = "developer", Operator = "operator"
});

/// One of `zh_cn`, `en_us`, `ja_jp`, `zh_hk`, `zh_tw`, `id_id`, `ms_my`, `de_de`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppI18nInfoI18nKey {
    /// The value `zh_cn`.
    ZhCn,
    /// The value `en_us`.
    EnUs,
    /// The value `ja_jp`.
    JaJp,
    /// The value `zh_hk`.
    ZhHk,
    /// The value `zh_tw`.
    ZhTw,
    /// The value `id_id`.
    IdId,
    /// The value `ms_my`.
    MsMy,
    /// The value `de_de`.
    DeDe,
    /// The value `es_es`.
    EsEs,
    /// The value `fr_fr`.
    FrFr,
    /// The value `it_it`.
    ItIt,
    /// The value `pt_br`.
    PtBr,
    /// The value `vi_vn`.
    ViVn,
    /// The value `ru_ru`.
    RuRu,
    /// The value `th_th`.
    ThTh,
    /// The value `ko_kr`.
    KoKr,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppI18nInfoI18nKey: String {
    ZhCn = "zh_cn", EnUs = "en_us", JaJp = "ja_jp", ZhHk = "zh_hk", ZhTw = "zh_tw", IdId = "id_id",
    MsMy = "ms_my", DeDe = "de_de", EsEs = "es_es", FrFr = "fr_fr", ItIt = "it_it", PtBr = "pt_br",
    ViVn = "vi_vn", RuRu = "ru_ru", ThTh = "th_th", KoKr = "ko_kr"
});

/// One of `open`, `closed`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppRecommendRuleStatus {
    /// The value `open`.
    Open,
    /// The value `closed`.
    Closed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppRecommendRuleStatus: String { Open = "open", Closed = "closed" });

/// One of `1`, `2`, `3`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppScopeLevel {
    /// Normal
    ///
    /// On the wire: `1`.
    Normal,
    /// Advanced
    ///
    /// On the wire: `2`.
    Advanced,
    /// Highly sensitive
    ///
    /// On the wire: `3`.
    HighlySensitive,
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AppScopeLevel: i64 {
    Normal = 1, Advanced = 2, HighlySensitive = 3, Unknown = 0
});

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationAppVersionOrder {
    /// Latest first
    ///
    /// On the wire: `0`.
    LatestFirst,
    /// Earliest first
    ///
    /// On the wire: `1`.
    EarliestFirst,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplicationAppVersionOrder: i64 { LatestFirst = 0, EarliestFirst = 1 });

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationAppVersionStatus {
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

crate::open_enum!(ApplicationAppVersionStatus: i64 {
    Unknown = 0, Approved = 1, Rejected = 2, UnderReview = 3, NotSubmitted = 4
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationFeedbackSource {
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

crate::open_enum!(ApplicationFeedbackSource: i64 {
    MiniProgram = 1, WebApp = 2, Bot = 3, WebSdk = 4
});

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationFeedbackStatus {
    /// Open
    ///
    /// On the wire: `0`.
    Open,
    /// Handled
    ///
    /// On the wire: `1`.
    Handled,
    /// In progress
    ///
    /// On the wire: `2`.
    InProgress,
    /// Closed
    ///
    /// On the wire: `3`.
    Closed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplicationFeedbackStatus: i64 {
    Open = 0, Handled = 1, InProgress = 2, Closed = 3
});

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationOwnerType {
    /// Feishu
    ///
    /// On the wire: `0`.
    Feishu,
    /// Partner
    ///
    /// On the wire: `1`.
    Partner,
    /// Member of the tenant
    ///
    /// On the wire: `2`.
    MemberOfTheTenant,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplicationOwnerType: i64 { Feishu = 0, Partner = 1, MemberOfTheTenant = 2 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationStatus {
    /// Disabled
    ///
    /// On the wire: `0`.
    Disabled,
    /// Enabled
    ///
    /// On the wire: `1`.
    Enabled,
    /// Not enabled yet
    ///
    /// On the wire: `2`.
    NotEnabledYet,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplicationStatus: i64 { Disabled = 0, Enabled = 1, NotEnabledYet = 2 });

/// One of `webhook`, `websocket`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CallbackType {
    /// The value `webhook`.
    Webhook,
    /// The value `websocket`.
    Websocket,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CallbackType: String { Webhook = "webhook", Websocket = "websocket" });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CloudDocMode {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Mobile
    ///
    /// On the wire: `1`.
    Mobile,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CloudDocMode: i64 { Unknown = 0, Mobile = 1 });

/// One of `equal_to_availability`, `some`, `all`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ContactsRangeType {
    /// The value `equal_to_availability`.
    EqualToAvailability,
    /// The value `some`.
    Some,
    /// The value `all`.
    All,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ContactsRangeType: String {
    EqualToAvailability = "equal_to_availability", Some = "some", All = "all"
});

/// One of `developer_console`, `base`, `app_engine`, `bot_builder`, `aily`, `unknown`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateSource {
    /// The value `developer_console`.
    DeveloperConsole,
    /// The value `base`.
    Base,
    /// The value `app_engine`.
    AppEngine,
    /// The value `bot_builder`.
    BotBuilder,
    /// The value `aily`.
    Aily,
    /// The value `unknown`.
    Unknown,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CreateSource: String {
    DeveloperConsole = "developer_console", Base = "base", AppEngine = "app_engine",
    BotBuilder = "bot_builder", Aily = "aily", Unknown = "unknown"
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CycleType {
    /// Day
    ///
    /// On the wire: `1`.
    Day,
    /// Week
    ///
    /// On the wire: `2`.
    Week,
    /// Month
    ///
    /// On the wire: `3`.
    Month,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CycleType: i64 { Day = 1, Week = 2, Month = 3 });

/// One of `zh_cn`, `zh_hk`, `zh_tw`, `en_us`, `ja_jp`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DefaultLocale {
    /// The value `zh_cn`.
    ZhCn,
    /// The value `zh_hk`.
    ZhHk,
    /// The value `zh_tw`.
    ZhTw,
    /// The value `en_us`.
    EnUs,
    /// The value `ja_jp`.
    JaJp,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DefaultLocale: String {
    ZhCn = "zh_cn", ZhHk = "zh_hk", ZhTw = "zh_tw", EnUs = "en_us", JaJp = "ja_jp"
});

/// One of `1`, `2`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnablePcMode {
    /// Sidebar
    ///
    /// On the wire: `1`.
    Sidebar,
    /// Computer
    ///
    /// On the wire: `2`.
    Computer,
    /// Main navigation
    ///
    /// On the wire: `4`.
    MainNavigation,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EnablePcMode: i64 { Sidebar = 1, Computer = 2, MainNavigation = 4 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FaultType {
    /// Black screen
    ///
    /// On the wire: `1`.
    BlackScreen,
    /// White screen
    ///
    /// On the wire: `2`.
    WhiteScreen,
    /// Does not open
    ///
    /// On the wire: `3`.
    DoesNotOpen,
    /// Stutter
    ///
    /// On the wire: `4`.
    Stutter,
    /// Crash
    ///
    /// On the wire: `5`.
    Crash,
    /// Slow loading
    ///
    /// On the wire: `6`.
    SlowLoading,
    /// Freeze
    ///
    /// On the wire: `7`.
    Freeze,
    /// Other
    ///
    /// On the wire: `8`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FaultType: i64 {
    BlackScreen = 1, WhiteScreen = 2, DoesNotOpen = 3, Stutter = 4, Crash = 5, SlowLoading = 6,
    Freeze = 7, Other = 8
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FeedbackType {
    /// Fault
    ///
    /// On the wire: `1`.
    Fault,
    /// Suggestion
    ///
    /// On the wire: `2`.
    Suggestion,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FeedbackType: i64 { Fault = 1, Suggestion = 2 });

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GetApplicationAppVersionStatus {
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

crate::open_enum!(GetApplicationAppVersionStatus: i64 {
    Unknown = 0, Approved = 1, Rejected = 2, UnderReview = 3, NotSubmitted = 4
});

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GetApplicationStatus {
    /// Disabled
    ///
    /// On the wire: `0`.
    Disabled,
    /// Enabled
    ///
    /// On the wire: `1`.
    Enabled,
    /// Not enabled yet
    ///
    /// On the wire: `2`.
    NotEnabledYet,
    /// Unknown
    ///
    /// On the wire: `3`.
    Unknown,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(GetApplicationStatus: i64 {
    Disabled = 0, Enabled = 1, NotEnabledYet = 2, Unknown = 3
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GrantStatus {
    /// Granted
    ///
    /// On the wire: `1`.
    Granted,
    /// Not granted
    ///
    /// On the wire: `2`.
    NotGranted,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(GrantStatus: i64 { Granted = 1, NotGranted = 2 });

/// One of `application`, `link`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ItemType {
    /// The value `application`.
    Application,
    /// The value `link`.
    Link,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ItemType: String { Application = "application", Link = "link" });

/// One of `zh_cn`, `en_us`, `ja_jp`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// The value `zh_cn`.
    ZhCn,
    /// The value `en_us`.
    EnUs,
    /// The value `ja_jp`.
    JaJp,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Lang: String { ZhCn = "zh_cn", EnUs = "en_us", JaJp = "ja_jp" });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ListApplicationFeedbackStatus {
    /// Open
    ///
    /// On the wire: `0`.
    Open,
    /// Handled
    ///
    /// On the wire: `1`.
    Handled,
    /// In progress
    ///
    /// On the wire: `2`.
    InProgress,
    /// Closed
    ///
    /// On the wire: `3`.
    Closed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ListApplicationFeedbackStatus: i64 {
    Open = 0, Handled = 1, InProgress = 2, Closed = 3
});

/// One of `gadget`, `web_app`, `bot`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MobileDefaultAbility {
    /// The value `gadget`.
    Gadget,
    /// The value `web_app`.
    WebApp,
    /// The value `bot`.
    Bot,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MobileDefaultAbility: String {
    Gadget = "gadget", WebApp = "web_app", Bot = "bot"
});

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OwnerType {
    /// Feishu
    ///
    /// On the wire: `0`.
    Feishu,
    /// Partner
    ///
    /// On the wire: `1`.
    Partner,
    /// Member of the tenant
    ///
    /// On the wire: `2`.
    MemberOfTheTenant,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OwnerType: i64 { Feishu = 0, Partner = 1, MemberOfTheTenant = 2 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentType {
    /// Free
    ///
    /// On the wire: `0`.
    Free,
    /// Paid
    ///
    /// On the wire: `1`.
    Paid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(PaymentType: i64 { Free = 0, Paid = 1 });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SceneType {
    /// Custom app
    ///
    /// On the wire: `0`.
    CustomApp,
    /// Store app
    ///
    /// On the wire: `1`.
    StoreApp,
    /// Personal store app
    ///
    /// On the wire: `2`.
    PersonalStoreApp,
    /// Unknown
    ///
    /// On the wire: `3`.
    Unknown,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SceneType: i64 {
    CustomApp = 0, StoreApp = 1, PersonalStoreApp = 2, Unknown = 3
});

/// One of `tenant`, `user`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TokenType {
    /// The value `tenant`.
    Tenant,
    /// The value `user`.
    User,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TokenType: String { Tenant = "tenant", User = "user" });
