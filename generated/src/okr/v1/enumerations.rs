// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ConfirmStatus {
    /// Initial
    ///
    /// On the wire: `0`.
    Initial,
    /// Not submitted
    ///
    /// On the wire: `1`.
    NotSubmitted,
    /// To be confirmed
    ///
    /// On the wire: `2`.
    ToBeConfirmed,
    /// Rejected
    ///
    /// On the wire: `3`.
    Rejected,
    /// Confirmed
    ///
    /// On the wire: `4`.
    Confirmed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ConfirmStatus: i64 {
    Initial = 0, NotSubmitted = 1, ToBeConfirmed = 2, Rejected = 3, Confirmed = 4
});

/// One of `paragraph`, `gallery`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ContentBlockElementType {
    /// The value `paragraph`.
    Paragraph,
    /// The value `gallery`.
    Gallery,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ContentBlockElementType: String {
    Paragraph = "paragraph", Gallery = "gallery"
});

/// One of `number`, `bullet`, `checkBox`, `checkedBox`, `indent`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ContentListType {
    /// The value `number`.
    Number,
    /// The value `bullet`.
    Bullet,
    /// The value `checkBox`.
    CheckBox,
    /// The value `checkedBox`.
    CheckedBox,
    /// The value `indent`.
    Indent,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ContentListType: String {
    Number = "number", Bullet = "bullet", CheckBox = "checkBox", CheckedBox = "checkedBox",
    Indent = "indent"
});

/// One of `textRun`, `docsLink`, `person`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ContentParagraphElementType {
    /// The value `textRun`.
    TextRun,
    /// The value `docsLink`.
    DocsLink,
    /// The value `person`.
    Person,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ContentParagraphElementType: String {
    TextRun = "textRun", DocsLink = "docsLink", Person = "person"
});

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ListPeriodStatus {
    /// Normal
    ///
    /// On the wire: `0`.
    Normal,
    /// Not handled
    ///
    /// On the wire: `1`.
    NotHandled,
    /// Invalid
    ///
    /// On the wire: `2`.
    Invalid,
    /// Hidden
    ///
    /// On the wire: `3`.
    Hidden,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ListPeriodStatus: i64 { Normal = 0, NotHandled = 1, Invalid = 2, Hidden = 3 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OkrBatchPermission {
    /// Id only
    ///
    /// On the wire: `0`.
    IdOnly,
    /// All fields
    ///
    /// On the wire: `1`.
    AllFields,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OkrBatchPermission: i64 { IdOnly = 0, AllFields = 1 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OkrObjectivePermission {
    /// Id only
    ///
    /// On the wire: `0`.
    IdOnly,
    /// All fields
    ///
    /// On the wire: `1`.
    AllFields,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OkrObjectivePermission: i64 { IdOnly = 0, AllFields = 1 });

/// One of `open_id`, `union_id`, `user_id`, `people_admin_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OkrUserIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// The value `user_id`.
    UserId,
    /// The value `people_admin_id`.
    PeopleAdminId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OkrUserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id", PeopleAdminId = "people_admin_id"
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PeriodStatus {
    /// Normal
    ///
    /// On the wire: `1`.
    Normal,
    /// Invalid
    ///
    /// On the wire: `2`.
    Invalid,
    /// Hidden
    ///
    /// On the wire: `3`.
    Hidden,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(PeriodStatus: i64 { Normal = 1, Invalid = 2, Hidden = 3 });

/// One of `-1`, `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProgressRateNewStatus {
    /// None
    ///
    /// On the wire: `-1`.
    None,
    /// Normal
    ///
    /// On the wire: `0`.
    Normal,
    /// At risk
    ///
    /// On the wire: `1`.
    AtRisk,
    /// Delayed
    ///
    /// On the wire: `2`.
    Delayed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProgressRateNewStatus: i64 { None = -1, Normal = 0, AtRisk = 1, Delayed = 2 });

/// One of `open_id`, `union_id`, `user_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProgressRecordUserIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// The value `user_id`.
    UserId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ProgressRecordUserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id"
});

/// One of `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TargetType {
    /// Objective
    ///
    /// On the wire: `2`.
    Objective,
    /// Key result
    ///
    /// On the wire: `3`.
    KeyResult,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TargetType: i64 { Objective = 2, KeyResult = 3 });
