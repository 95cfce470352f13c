// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::{DepartmentIdType, UserIdType};
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

/// One of `zh_cn`, `en_us`, `ja_jp`, `zh_hk`, `zh_tw`, `id_id`, `ms_my`, `de_de`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum I18nKey {
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

crate::open_enum!(I18nKey: String {
    ZhCn = "zh_cn", EnUs = "en_us", JaJp = "ja_jp", ZhHk = "zh_hk", ZhTw = "zh_tw", IdId = "id_id",
    MsMy = "ms_my", DeDe = "de_de", EsEs = "es_es", FrFr = "fr_fr", ItIt = "it_it", PtBr = "pt_br",
    ViVn = "vi_vn", RuRu = "ru_ru", ThTh = "th_th", KoKr = "ko_kr"
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

/// One of `new_tab`, `browser`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PcNewPageOpenMode {
    /// The value `new_tab`.
    NewTab,
    /// The value `browser`.
    Browser,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PcNewPageOpenMode: String { NewTab = "new_tab", Browser = "browser" });

/// One of `webhook`, `websocket`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SubscriptionType {
    /// The value `webhook`.
    Webhook,
    /// The value `websocket`.
    Websocket,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SubscriptionType: String { Webhook = "webhook", Websocket = "websocket" });

/// One of `user`, `tenant`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TokenType {
    /// The value `user`.
    User,
    /// The value `tenant`.
    Tenant,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TokenType: String { User = "user", Tenant = "tenant" });
