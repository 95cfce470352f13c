// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `app`, `shortcut`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppType {
    /// The value `app`.
    App,
    /// The value `shortcut`.
    Shortcut,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppType: String { App = "app", Shortcut = "shortcut" });

/// One of `zh_cn`, `en_us`, `ja_jp`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationLanguage {
    /// The value `zh_cn`.
    ZhCn,
    /// The value `en_us`.
    EnUs,
    /// The value `ja_jp`.
    JaJp,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApplicationLanguage: String { ZhCn = "zh_cn", EnUs = "en_us", JaJp = "ja_jp" });

/// One of `mobile_gadget`, `mobile_web`, `pc_gadget`, `pc_web`, `bot`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpenMethodType {
    /// The value `mobile_gadget`.
    MobileGadget,
    /// The value `mobile_web`.
    MobileWeb,
    /// The value `pc_gadget`.
    PcGadget,
    /// The value `pc_web`.
    PcWeb,
    /// The value `bot`.
    Bot,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OpenMethodType: String {
    MobileGadget = "mobile_gadget", MobileWeb = "mobile_web", PcGadget = "pc_gadget",
    PcWeb = "pc_web", Bot = "bot"
});

/// One of `user_unremovable`, `user_removable`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RecommendType {
    /// The value `user_unremovable`.
    UserUnremovable,
    /// The value `user_removable`.
    UserRemovable,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RecommendType: String {
    UserUnremovable = "user_unremovable", UserRemovable = "user_removable"
});
