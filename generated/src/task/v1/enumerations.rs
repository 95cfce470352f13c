// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ListDirection {
    /// Earliest first
    ///
    /// On the wire: `0`.
    EarliestFirst,
    /// Latest first
    ///
    /// On the wire: `1`.
    LatestFirst,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ListDirection: i64 { EarliestFirst = 0, LatestFirst = 1 });

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaskSource {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Task center
    ///
    /// On the wire: `1`.
    TaskCenter,
    /// Message
    ///
    /// On the wire: `2`.
    Message,
    /// Document
    ///
    /// On the wire: `3`.
    Document,
    /// Docs app
    ///
    /// On the wire: `4`.
    DocsApp,
    /// PANO
    ///
    /// On the wire: `5`.
    Pano,
    /// Open API as tenant
    ///
    /// On the wire: `6`.
    OpenApiAsTenant,
    /// Open API as user
    ///
    /// On the wire: `7`.
    OpenApiAsUser,
    /// New document
    ///
    /// On the wire: `8`.
    NewDocument,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TaskSource: i64 {
    Unknown = 0, TaskCenter = 1, Message = 2, Document = 3, DocsApp = 4, Pano = 5,
    OpenApiAsTenant = 6, OpenApiAsUser = 7, NewDocument = 8
});

/// One of `summary`, `rich_summary`, `description`, `rich_description`, `due`, `extra`, `custom`, `follower_ids`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UpdateField {
    /// The value `summary`.
    Summary,
    /// The value `rich_summary`.
    RichSummary,
    /// The value `description`.
    Description,
    /// The value `rich_description`.
    RichDescription,
    /// The value `due`.
    Due,
    /// The value `extra`.
    Extra,
    /// The value `custom`.
    Custom,
    /// The value `follower_ids`.
    FollowerIds,
    /// The value `collaborator_ids`.
    CollaboratorIds,
    /// The value `repeat_rule`.
    RepeatRule,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UpdateField: String {
    Summary = "summary", RichSummary = "rich_summary", Description = "description",
    RichDescription = "rich_description", Due = "due", Extra = "extra", Custom = "custom",
    FollowerIds = "follower_ids", CollaboratorIds = "collaborator_ids", RepeatRule = "repeat_rule"
});
