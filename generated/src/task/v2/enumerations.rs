// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `asc`, `desc`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CommentDirection {
    /// The value `asc`.
    Asc,
    /// The value `desc`.
    Desc,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CommentDirection: String { Asc = "asc", Desc = "desc" });

/// One of `content`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CommentUpdateField {
    /// The value `content`.
    Content,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CommentUpdateField: String { Content = "content" });

/// One of `number`, `datetime`, `member`, `single_select`, `multi_select`, `text`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CustomFieldType {
    /// The value `number`.
    Number,
    /// The value `datetime`.
    Datetime,
    /// The value `member`.
    Member,
    /// The value `single_select`.
    SingleSelect,
    /// The value `multi_select`.
    MultiSelect,
    /// The value `text`.
    Text,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CustomFieldType: String {
    Number = "number", Datetime = "datetime", Member = "member", SingleSelect = "single_select",
    MultiSelect = "multi_select", Text = "text"
});

/// One of `left`, `right`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CustomSymbolPosition {
    /// The value `left`.
    Left,
    /// The value `right`.
    Right,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CustomSymbolPosition: String { Left = "left", Right = "right" });

/// One of `yyyy-mm-dd`, `yyyy/mm/dd`, `mm/dd/yyyy`, `dd/mm/yyyy`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DatetimeSettingFormat {
    /// The value `yyyy-mm-dd`.
    YyyyMmDdyyyymmdd,
    /// The value `yyyy/mm/dd`.
    YyyyMmDdyyyymmdd2,
    /// The value `mm/dd/yyyy`.
    MmDdYyyy,
    /// The value `dd/mm/yyyy`.
    DdMmYyyy,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DatetimeSettingFormat: String {
    YyyyMmDdyyyymmdd = "yyyy-mm-dd", YyyyMmDdyyyymmdd2 = "yyyy/mm/dd", MmDdYyyy = "mm/dd/yyyy",
    DdMmYyyy = "dd/mm/yyyy"
});

/// One of `100`, `101`, `103`, `104`, `109`, `110`, `111`, `119`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IncludeKey {
    /// Task added to list
    ///
    /// On the wire: `100`.
    TaskAddedToList,
    /// Task removed from list
    ///
    /// On the wire: `101`.
    TaskRemovedFromList,
    /// Task completed
    ///
    /// On the wire: `103`.
    TaskCompleted,
    /// Task made open again
    ///
    /// On the wire: `104`.
    TaskMadeOpenAgain,
    /// Assignee added
    ///
    /// On the wire: `109`.
    AssigneeAdded,
    /// Assignee changed
    ///
    /// On the wire: `110`.
    AssigneeChanged,
    /// Assignee removed
    ///
    /// On the wire: `111`.
    AssigneeRemoved,
    /// Attachment added
    ///
    /// On the wire: `119`.
    AttachmentAdded,
    /// Comment added
    ///
    /// On the wire: `121`.
    CommentAdded,
    /// Reply added
    ///
    /// On the wire: `122`.
    ReplyAdded,
    /// Start set
    ///
    /// On the wire: `129`.
    StartSet,
    /// Due time set
    ///
    /// On the wire: `130`.
    DueTimeSet,
    /// Start and due set
    ///
    /// On the wire: `131`.
    StartAndDueSet,
    /// Start and due removed
    ///
    /// On the wire: `132`.
    StartAndDueRemoved,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(IncludeKey: i64 {
    TaskAddedToList = 100, TaskRemovedFromList = 101, TaskCompleted = 103, TaskMadeOpenAgain = 104,
    AssigneeAdded = 109, AssigneeChanged = 110, AssigneeRemoved = 111, AttachmentAdded = 119,
    CommentAdded = 121, ReplyAdded = 122, StartSet = 129, DueTimeSet = 130, StartAndDueSet = 131,
    StartAndDueRemoved = 132
});

/// One of `editor`, `viewer`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MemberRole {
    /// The value `editor`.
    Editor,
    /// The value `viewer`.
    Viewer,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MemberRole: String { Editor = "editor", Viewer = "viewer" });

/// One of `user`, `chat`, `app`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MemberType {
    /// The value `user`.
    User,
    /// The value `chat`.
    Chat,
    /// The value `app`.
    App,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MemberType: String { User = "user", Chat = "chat", App = "app" });

/// One of `normal`, `percentage`, `cny`, `usd`, `custom`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum NumberSettingFormat {
    /// The value `normal`.
    Normal,
    /// The value `percentage`.
    Percentage,
    /// The value `cny`.
    Cny,
    /// The value `usd`.
    Usd,
    /// The value `custom`.
    Custom,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(NumberSettingFormat: String {
    Normal = "normal", Percentage = "percentage", Cny = "cny", Usd = "usd", Custom = "custom"
});

/// One of `editor`, `viewer`, `none`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OriginOwnerToRole {
    /// The value `editor`.
    Editor,
    /// The value `viewer`.
    Viewer,
    /// The value `none`.
    None,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OriginOwnerToRole: String {
    Editor = "editor", Viewer = "viewer", None = "none"
});

/// One of `none`, `thousand`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Separator {
    /// The value `none`.
    None,
    /// The value `thousand`.
    Thousand,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Separator: String { None = "none", Thousand = "thousand" });

/// One of `prev`, `next`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaskDependencyType {
    /// The value `prev`.
    Prev,
    /// The value `next`.
    Next,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TaskDependencyType: String { Prev = "prev", Next = "next" });

/// One of `0`, `1`, `2`, `6`, `7`, `8`, or another value, which is kept.
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
    /// Chat or message
    ///
    /// On the wire: `2`.
    ChatOrMessage,
    /// Open API as tenant
    ///
    /// On the wire: `6`.
    OpenApiAsTenant,
    /// Open API as user
    ///
    /// On the wire: `7`.
    OpenApiAsUser,
    /// Document
    ///
    /// On the wire: `8`.
    Document,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TaskSource: i64 {
    Unknown = 0, TaskCenter = 1, ChatOrMessage = 2, OpenApiAsTenant = 6, OpenApiAsUser = 7,
    Document = 8
});

/// One of `summary`, `description`, `start`, `due`, `completed_at`, `extra`, `custom_complete`, `repeat_rule`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaskUpdateField {
    /// The value `summary`.
    Summary,
    /// The value `description`.
    Description,
    /// The value `start`.
    Start,
    /// The value `due`.
    Due,
    /// The value `completed_at`.
    CompletedAt,
    /// The value `extra`.
    Extra,
    /// The value `custom_complete`.
    CustomComplete,
    /// The value `repeat_rule`.
    RepeatRule,
    /// The value `mode`.
    Mode,
    /// The value `is_milestone`.
    IsMilestone,
    /// The value `custom_fields"`.
    CustomFields,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TaskUpdateField: String {
    Summary = "summary", Description = "description", Start = "start", Due = "due",
    CompletedAt = "completed_at", Extra = "extra", CustomComplete = "custom_complete",
    RepeatRule = "repeat_rule", Mode = "mode", IsMilestone = "is_milestone",
    CustomFields = "custom_fields\""
});

/// One of `name`, `include_keys`, `subscribers`, `disabled`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TasklistActivitySubscriptionUpdateField {
    /// The value `name`.
    Name,
    /// The value `include_keys`.
    IncludeKeys,
    /// The value `subscribers`.
    Subscribers,
    /// The value `disabled`.
    Disabled,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TasklistActivitySubscriptionUpdateField: String {
    Name = "name", IncludeKeys = "include_keys", Subscribers = "subscribers", Disabled = "disabled"
});

/// One of `name`, `owner`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TasklistUpdateField {
    /// The value `name`.
    Name,
    /// The value `owner`.
    Owner,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TasklistUpdateField: String { Name = "name", Owner = "owner" });
