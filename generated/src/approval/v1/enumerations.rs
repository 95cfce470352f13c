// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `zh-CN`, `en-US`, `ja-JP`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Locale {
    /// The value `zh-CN`.
    ZhCn,
    /// The value `en-US`.
    EnUs,
    /// The value `ja-JP`.
    JaJp,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Locale: String { ZhCn = "zh-CN", EnUs = "en-US", JaJp = "ja-JP" });

/// One of `APPROVED`, `REJECTED`, `CANCELLED`, `FORWARDED`, `ROLLBACK`, `ADD`, `DELETED`, `PROCESSED`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MessageStatus {
    /// The value `APPROVED`.
    Approved,
    /// The value `REJECTED`.
    Rejected,
    /// The value `CANCELLED`.
    Cancelled,
    /// The value `FORWARDED`.
    Forwarded,
    /// The value `ROLLBACK`.
    Rollback,
    /// The value `ADD`.
    Add,
    /// The value `DELETED`.
    Deleted,
    /// The value `PROCESSED`.
    Processed,
    /// The value `CUSTOM`.
    Custom,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MessageStatus: String {
    Approved = "APPROVED", Rejected = "REJECTED", Cancelled = "CANCELLED", Forwarded = "FORWARDED",
    Rollback = "ROLLBACK", Add = "ADD", Deleted = "DELETED", Processed = "PROCESSED",
    Custom = "CUSTOM"
});
