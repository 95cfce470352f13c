// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `url_page`, `webhook`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActionType {
    /// The value `url_page`.
    UrlPage,
    /// The value `webhook`.
    Webhook,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(ActionType : String { UrlPage = "url_page", Webhook = "webhook" });

/// One of `default`, `primary`, `success`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ButtonType {
    /// The value `default`.
    Default,
    /// The value `primary`.
    Primary,
    /// The value `success`.
    Success,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(
    ButtonType : String { Default = "default", Primary = "primary", Success = "success" }
);

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenFailedUserAppFeedCardItemReason {
    /// The value `0`.
    Value0,
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// The value `3`.
    Value3,
    /// The value `4`.
    Value4,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(
    OpenFailedUserAppFeedCardItemReason : String { Value0 = "0", Value1 = "1", Value2 =
    "2", Value3 = "3", Value4 = "4" }
);

/// One of `primary`, `secondary`, `success`, `danger`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    Other(String),
}

crate::open_enum!(
    OpenFeedStatusLabelType : String { Primary = "primary", Secondary = "secondary",
    Success = "success", Danger = "danger" }
);

/// One of `chat`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TagBizType {
    /// The value `chat`.
    Chat,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(TagBizType : String { Chat = "chat" });

/// One of `tenant`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TagType {
    /// The value `tenant`.
    Tenant,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(TagType : String { Tenant = "tenant" });

/// One of `1`, `2`, `3`, `10`, `11`, `12`, `13`, `101`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UpdateField {
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// The value `3`.
    Value3,
    /// The value `10`.
    Value10,
    /// The value `11`.
    Value11,
    /// The value `12`.
    Value12,
    /// The value `13`.
    Value13,
    /// The value `101`.
    Value101,
    /// The value `102`.
    Value102,
    /// The value `103`.
    Value103,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(
    UpdateField : String { Value1 = "1", Value2 = "2", Value3 = "3", Value10 = "10",
    Value11 = "11", Value12 = "12", Value13 = "13", Value101 = "101", Value102 = "102",
    Value103 = "103" }
);

/// One of `open_id`, `union_id`, `user_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserIdType {
    /// The user's id within the app.
    ///
    /// On the wire: `open_id`.
    OpenId,
    /// The user's id within all apps of one developer.
    ///
    /// On the wire: `union_id`.
    UnionId,
    /// The user's id within the tenant.
    ///
    /// On the wire: `user_id`.
    UserId,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(
    UserIdType : String { OpenId = "open_id", UnionId = "union_id", UserId = "user_id" }
);
