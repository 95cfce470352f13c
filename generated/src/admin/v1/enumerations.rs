// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::{DepartmentIdType, UserIdType};
/// One of `user`, `bot`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuditInfoOperatorType {
    /// The value `user`.
    User,
    /// The value `bot`.
    Bot,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AuditInfoOperatorType: String { User = "user", Bot = "bot" });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CalActiveFlag {
    /// Inactive
    ///
    /// On the wire: `0`.
    Inactive,
    /// Active
    ///
    /// On the wire: `1`.
    Active,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CalActiveFlag: i64 { Inactive = 0, Active = 1 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DocsActiveFlag {
    /// Inactive
    ///
    /// On the wire: `0`.
    Inactive,
    /// Active
    ///
    /// On the wire: `1`.
    Active,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DocsActiveFlag: i64 { Inactive = 0, Active = 1 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EffectivePeriod {
    /// One year
    ///
    /// On the wire: `1`.
    OneYear,
    /// Permanent
    ///
    /// On the wire: `2`.
    Permanent,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EffectivePeriod: i64 { OneYear = 1, Permanent = 2 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GrantType {
    /// Period set by hand
    ///
    /// On the wire: `0`.
    PeriodSetByHand,
    /// Day of joining
    ///
    /// On the wire: `1`.
    DayOfJoining,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(GrantType: i64 { PeriodSetByHand = 0, DayOfJoining = 1 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ImActiveFlag {
    /// Inactive
    ///
    /// On the wire: `0`.
    Inactive,
    /// Active
    ///
    /// On the wire: `1`.
    Active,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ImActiveFlag: i64 { Inactive = 0, Active = 1 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ImageType {
    /// Large image
    ///
    /// On the wire: `1`.
    LargeImage,
    /// Avatar pendant
    ///
    /// On the wire: `2`.
    AvatarPendant,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ImageType: i64 { LargeImage = 1, AvatarPendant = 2 });

/// One of `1`, `12`, `1001`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ListAuditInfoOperatorType {
    /// Member
    ///
    /// On the wire: `1`.
    Member,
    /// Bot
    ///
    /// On the wire: `12`.
    Bot,
    /// Outsider
    ///
    /// On the wire: `1001`.
    Outsider,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ListAuditInfoOperatorType: i64 { Member = 1, Bot = 12, Outsider = 1001 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SuiteActiveFlag {
    /// Inactive
    ///
    /// On the wire: `0`.
    Inactive,
    /// Active
    ///
    /// On the wire: `1`.
    Active,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SuiteActiveFlag: i64 { Inactive = 0, Active = 1 });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TerminalType {
    /// iOS
    ///
    /// On the wire: `0`.
    IOs,
    /// Android
    ///
    /// On the wire: `1`.
    Android,
    /// Computer
    ///
    /// On the wire: `2`.
    Computer,
    /// Web
    ///
    /// On the wire: `3`.
    Web,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TerminalType: i64 { IOs = 0, Android = 1, Computer = 2, Web = 3 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserActiveFlag {
    /// Not activated
    ///
    /// On the wire: `0`.
    NotActivated,
    /// Activated
    ///
    /// On the wire: `1`.
    Activated,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserActiveFlag: i64 { NotActivated = 0, Activated = 1 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// Anybody on the internet
    ///
    /// On the wire: `0`.
    AnybodyOnTheInternet,
    /// Member
    ///
    /// On the wire: `1`.
    Member,
    /// Outsider
    ///
    /// On the wire: `2`.
    Outsider,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserType: i64 { AnybodyOnTheInternet = 0, Member = 1, Outsider = 2 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum VcActiveFlag {
    /// Inactive
    ///
    /// On the wire: `0`.
    Inactive,
    /// Active
    ///
    /// On the wire: `1`.
    Active,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(VcActiveFlag: i64 { Inactive = 0, Active = 1 });
