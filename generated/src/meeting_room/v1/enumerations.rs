// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `vc`, `live`, `default`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IconType {
    /// The value `vc`.
    Vc,
    /// The value `live`.
    Live,
    /// The value `default`.
    Default,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(IconType: String { Vc = "vc", Live = "live", Default = "default" });

/// One of `NOT_CHECK_IN`, `ENDED_BEFORE_DUE`, `ACCEPTED_BY_ADMIN`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// The value `NOT_CHECK_IN`.
    NotCheckIn,
    /// The value `ENDED_BEFORE_DUE`.
    EndedBeforeDue,
    /// The value `ACCEPTED_BY_ADMIN`.
    AcceptedByAdmin,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InstanceStatus: String {
    NotCheckIn = "NOT_CHECK_IN", EndedBeforeDue = "ENDED_BEFORE_DUE",
    AcceptedByAdmin = "ACCEPTED_BY_ADMIN"
});

/// One of `vc`, `third_party`, `no_meeting`, `lark_live`, `unknown`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VcType {
    /// The value `vc`.
    Vc,
    /// The value `third_party`.
    ThirdParty,
    /// The value `no_meeting`.
    NoMeeting,
    /// The value `lark_live`.
    LarkLive,
    /// The value `unknown`.
    Unknown,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(VcType: String {
    Vc = "vc", ThirdParty = "third_party", NoMeeting = "no_meeting", LarkLive = "lark_live",
    Unknown = "unknown"
});
