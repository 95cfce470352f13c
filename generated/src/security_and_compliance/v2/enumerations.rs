// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CertificationLevel {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Feishu
    ///
    /// On the wire: `1`.
    Feishu,
    /// Device management
    ///
    /// On the wire: `2`.
    DeviceManagement,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CertificationLevel: i64 { Unknown = 0, Feishu = 1, DeviceManagement = 2 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeviceOwnership {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Personal
    ///
    /// On the wire: `1`.
    Personal,
    /// Company
    ///
    /// On the wire: `2`.
    Company,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DeviceOwnership: i64 { Unknown = 0, Personal = 1, Company = 2 });

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeviceRecordOs {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Windows
    ///
    /// On the wire: `1`.
    Windows,
    /// macOS
    ///
    /// On the wire: `2`.
    MacOs,
    /// Linux
    ///
    /// On the wire: `3`.
    Linux,
    /// Android
    ///
    /// On the wire: `4`.
    Android,
    /// iOS
    ///
    /// On the wire: `5`.
    IOs,
    /// OpenHarmony
    ///
    /// On the wire: `6`.
    OpenHarmony,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DeviceRecordOs: i64 {
    Unknown = 0, Windows = 1, MacOs = 2, Linux = 3, Android = 4, IOs = 5, OpenHarmony = 6
});

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeviceStatus {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Trusted
    ///
    /// On the wire: `1`.
    Trusted,
    /// Untrusted
    ///
    /// On the wire: `2`.
    Untrusted,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DeviceStatus: i64 { Unknown = 0, Trusted = 1, Untrusted = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeviceSystem {
    /// Windows
    ///
    /// On the wire: `1`.
    Windows,
    /// macOS
    ///
    /// On the wire: `2`.
    MacOs,
    /// Linux
    ///
    /// On the wire: `3`.
    Linux,
    /// Android
    ///
    /// On the wire: `4`.
    Android,
    /// iOS
    ///
    /// On the wire: `5`.
    IOs,
    /// OpenHarmony
    ///
    /// On the wire: `6`.
    OpenHarmony,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DeviceSystem: i64 {
    Windows = 1, MacOs = 2, Linux = 3, Android = 4, IOs = 5, OpenHarmony = 6
});

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeviceTerminalType {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Mobile
    ///
    /// On the wire: `1`.
    Mobile,
    /// Desktop
    ///
    /// On the wire: `2`.
    Desktop,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DeviceTerminalType: i64 { Unknown = 0, Mobile = 1, Desktop = 2 });
