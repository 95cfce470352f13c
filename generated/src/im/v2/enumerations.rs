// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `url_page`, `webhook`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActionType {
    /// The value `url_page`.
    UrlPage,
    /// The value `webhook`.
    Webhook,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ActionType: String { UrlPage = "url_page", Webhook = "webhook" });

/// One of `default`, `primary`, `success`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ButtonType {
    /// The value `default`.
    Default,
    /// The value `primary`.
    Primary,
    /// The value `success`.
    Success,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ButtonType: String {
    Default = "default", Primary = "primary", Success = "success"
});

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpenFailedUserAppFeedCardItemReason {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// No permission
    ///
    /// On the wire: `1`.
    NoPermission,
    /// Not created
    ///
    /// On the wire: `2`.
    NotCreated,
    /// Rate limited
    ///
    /// On the wire: `3`.
    RateLimited,
    /// Duplicate
    ///
    /// On the wire: `4`.
    Duplicate,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OpenFailedUserAppFeedCardItemReason: String {
    Unknown = "0", NoPermission = "1", NotCreated = "2", RateLimited = "3", Duplicate = "4"
});

/// One of `primary`, `secondary`, `success`, `danger`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpenFeedStatusLabelType {
    /// The value `primary`.
    Primary,
    /// The value `secondary`.
    Secondary,
    /// The value `success`.
    Success,
    /// The value `danger`.
    Danger,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OpenFeedStatusLabelType: String {
    Primary = "primary", Secondary = "secondary", Success = "success", Danger = "danger"
});

/// One of `chat`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TagBizType {
    /// The value `chat`.
    Chat,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TagBizType: String { Chat = "chat" });

/// One of `tenant`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TagType {
    /// The value `tenant`.
    Tenant,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TagType: String { Tenant = "tenant" });

/// One of `1`, `2`, `3`, `10`, `11`, `12`, `13`, `101`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UpdateField {
    /// Title
    ///
    /// On the wire: `1`.
    Title,
    /// Avatar
    ///
    /// On the wire: `2`.
    Avatar,
    /// Preview
    ///
    /// On the wire: `3`.
    Preview,
    /// Status label
    ///
    /// On the wire: `10`.
    StatusLabel,
    /// Buttons
    ///
    /// On the wire: `11`.
    Buttons,
    /// Link
    ///
    /// On the wire: `12`.
    Link,
    /// Time sensitive
    ///
    /// On the wire: `13`.
    TimeSensitive,
    /// Display time
    ///
    /// On the wire: `101`.
    DisplayTime,
    /// Sort time
    ///
    /// On the wire: `102`.
    SortTime,
    /// Notify
    ///
    /// On the wire: `103`.
    Notify,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UpdateField: String {
    Title = "1", Avatar = "2", Preview = "3", StatusLabel = "10", Buttons = "11", Link = "12",
    TimeSensitive = "13", DisplayTime = "101", SortTime = "102", Notify = "103"
});
