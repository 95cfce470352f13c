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

/// One of `TENANT`, `DEPARTMENT`, `USER`, `NONE`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ViewerType {
    /// The value `TENANT`.
    Tenant,
    /// The value `DEPARTMENT`.
    Department,
    /// The value `USER`.
    User,
    /// The value `NONE`.
    None,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ViewerType: String {
    Tenant = "TENANT", Department = "DEPARTMENT", User = "USER", None = "NONE"
});
