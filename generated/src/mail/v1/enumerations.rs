// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::{DepartmentIdType, UserIdType};
/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AttachmentType {
    /// Ordinary
    ///
    /// On the wire: `1`.
    Ordinary,
    /// Oversized
    ///
    /// On the wire: `2`.
    Oversized,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AttachmentType: i64 { Ordinary = 1, Oversized = 2 });

/// One of `USER`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BatchCreatePublicMailboxMemberType {
    /// The value `USER`.
    User,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BatchCreatePublicMailboxMemberType: String { User = "USER" });

/// One of `MAIL_GROUP`, `PUBLIC_MAILBOX`, `USER_PRIMARY`, `USER_ALIAS`, `PUBLIC_MAILBOX_ALIAS`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EmailType {
    /// The value `MAIL_GROUP`.
    MailGroup,
    /// The value `PUBLIC_MAILBOX`.
    PublicMailbox,
    /// The value `USER_PRIMARY`.
    UserPrimary,
    /// The value `USER_ALIAS`.
    UserAlias,
    /// The value `PUBLIC_MAILBOX_ALIAS`.
    PublicMailboxAlias,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EmailType: String {
    MailGroup = "MAIL_GROUP", PublicMailbox = "PUBLIC_MAILBOX", UserPrimary = "USER_PRIMARY",
    UserAlias = "USER_ALIAS", PublicMailboxAlias = "PUBLIC_MAILBOX_ALIAS"
});

/// One of `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// Mail
    ///
    /// On the wire: `1`.
    Mail,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EventType: i64 { Mail = 1 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FolderType {
    /// Built in
    ///
    /// On the wire: `1`.
    BuiltIn,
    /// Own
    ///
    /// On the wire: `2`.
    Own,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FolderType: i64 { BuiltIn = 1, Own = 2 });

/// One of `USER`, `DEPARTMENT`, `COMPANY`, `EXTERNAL_USER`, `MAIL_GROUP`, `PUBLIC_MAILBOX`, `OTHER_MEMBER`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MailgroupMemberType {
    /// The value `USER`.
    User,
    /// The value `DEPARTMENT`.
    Department,
    /// The value `COMPANY`.
    Company,
    /// The value `EXTERNAL_USER`.
    ExternalUser,
    /// The value `MAIL_GROUP`.
    MailGroup,
    /// The value `PUBLIC_MAILBOX`.
    PublicMailbox,
    /// The value `OTHER_MEMBER`.
    OtherMember,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MailgroupMemberType: String {
    User = "USER", Department = "DEPARTMENT", Company = "COMPANY", ExternalUser = "EXTERNAL_USER",
    MailGroup = "MAIL_GROUP", PublicMailbox = "PUBLIC_MAILBOX", OtherMember = "OTHER_MEMBER"
});

/// One of `USER`, `DEPARTMENT`, `MAIL_GROUP`, `PUBLIC_MAILBOX`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MailgroupPermissionMemberType {
    /// The value `USER`.
    User,
    /// The value `DEPARTMENT`.
    Department,
    /// The value `MAIL_GROUP`.
    MailGroup,
    /// The value `PUBLIC_MAILBOX`.
    PublicMailbox,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MailgroupPermissionMemberType: String {
    User = "USER", Department = "DEPARTMENT", MailGroup = "MAIL_GROUP",
    PublicMailbox = "PUBLIC_MAILBOX"
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MatchType {
    /// All
    ///
    /// On the wire: `1`.
    All,
    /// Any
    ///
    /// On the wire: `2`.
    Any,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MatchType: i64 { All = 1, Any = 2 });

/// One of `0`, `1`, `3`, `5`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PriorityType {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// High
    ///
    /// On the wire: `1`.
    High,
    /// Normal
    ///
    /// On the wire: `3`.
    Normal,
    /// Low
    ///
    /// On the wire: `5`.
    Low,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PriorityType: String { None = "0", High = "1", Normal = "3", Low = "5" });

/// One of `USER`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicMailboxMemberType {
    /// The value `USER`.
    User,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PublicMailboxMemberType: String { User = "USER" });

/// One of `WARNING`, `DANGER`, `INFO`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RiskBannerLevel {
    /// The value `WARNING`.
    Warning,
    /// The value `DANGER`.
    Danger,
    /// The value `INFO`.
    Info,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RiskBannerLevel: String {
    Warning = "WARNING", Danger = "DANGER", Info = "INFO"
});

/// One of `NO_REASON`, `IMPERSONATE_DOMAIN`, `IMPERSONATE_KP_NAME`, `UNAUTH_EXTERNAL`, `MALICIOUS_URL`, `MALICIOUS_ATTACHMENT`, `PHISHING`, `IMPERSONATE_PARTNER`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RiskBannerReason {
    /// The value `NO_REASON`.
    NoReason,
    /// The value `IMPERSONATE_DOMAIN`.
    ImpersonateDomain,
    /// The value `IMPERSONATE_KP_NAME`.
    ImpersonateKpName,
    /// The value `UNAUTH_EXTERNAL`.
    UnauthExternal,
    /// The value `MALICIOUS_URL`.
    MaliciousUrl,
    /// The value `MALICIOUS_ATTACHMENT`.
    MaliciousAttachment,
    /// The value `PHISHING`.
    Phishing,
    /// The value `IMPERSONATE_PARTNER`.
    ImpersonatePartner,
    /// The value `EXTERNAL_ENCRYPTION_ATTACHMENT`.
    ExternalEncryptionAttachment,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RiskBannerReason: String {
    NoReason = "NO_REASON", ImpersonateDomain = "IMPERSONATE_DOMAIN",
    ImpersonateKpName = "IMPERSONATE_KP_NAME", UnauthExternal = "UNAUTH_EXTERNAL",
    MaliciousUrl = "MALICIOUS_URL", MaliciousAttachment = "MALICIOUS_ATTACHMENT",
    Phishing = "PHISHING", ImpersonatePartner = "IMPERSONATE_PARTNER",
    ExternalEncryptionAttachment = "EXTERNAL_ENCRYPTION_ATTACHMENT"
});

/// One of `1`, `2`, `3`, `4`, `5`, `8`, `9`, `10`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RuleActionItemType {
    /// Archive
    ///
    /// On the wire: `1`.
    Archive,
    /// Delete
    ///
    /// On the wire: `2`.
    Delete,
    /// Mark as read
    ///
    /// On the wire: `3`.
    MarkAsRead,
    /// Move to spam
    ///
    /// On the wire: `4`.
    MoveToSpam,
    /// Never move to spam
    ///
    /// On the wire: `5`.
    NeverMoveToSpam,
    /// Add label
    ///
    /// On the wire: `8`.
    AddLabel,
    /// Add flag
    ///
    /// On the wire: `9`.
    AddFlag,
    /// No notification
    ///
    /// On the wire: `10`.
    NoNotification,
    /// Move to folder
    ///
    /// On the wire: `11`.
    MoveToFolder,
    /// Forward
    ///
    /// On the wire: `12`.
    Forward,
    /// Share to chat
    ///
    /// On the wire: `13`.
    ShareToChat,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RuleActionItemType: i64 {
    Archive = 1, Delete = 2, MarkAsRead = 3, MoveToSpam = 4, NeverMoveToSpam = 5, AddLabel = 8,
    AddFlag = 9, NoNotification = 10, MoveToFolder = 11, Forward = 12, ShareToChat = 13
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `10`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RuleConditionItemOperator {
    /// Contains
    ///
    /// On the wire: `1`.
    Contains,
    /// Does not contain
    ///
    /// On the wire: `2`.
    DoesNotContain,
    /// Begins with
    ///
    /// On the wire: `3`.
    BeginsWith,
    /// Ends with
    ///
    /// On the wire: `4`.
    EndsWith,
    /// Is
    ///
    /// On the wire: `5`.
    Is,
    /// Is not
    ///
    /// On the wire: `6`.
    IsNot,
    /// Contains the user
    ///
    /// On the wire: `7`.
    ContainsTheUser,
    /// Is empty
    ///
    /// On the wire: `10`.
    IsEmpty,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RuleConditionItemOperator: i64 {
    Contains = 1, DoesNotContain = 2, BeginsWith = 3, EndsWith = 4, Is = 5, IsNot = 6,
    ContainsTheUser = 7, IsEmpty = 10
});

/// One of `1`, `2`, `3`, `4`, `6`, `7`, `8`, `9`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RuleConditionItemType {
    /// Sender
    ///
    /// On the wire: `1`.
    Sender,
    /// Receiver
    ///
    /// On the wire: `2`.
    Receiver,
    /// Copied in
    ///
    /// On the wire: `3`.
    CopiedIn,
    /// Receiver or copied in
    ///
    /// On the wire: `4`.
    ReceiverOrCopiedIn,
    /// Subject
    ///
    /// On the wire: `6`.
    Subject,
    /// Text
    ///
    /// On the wire: `7`.
    Text,
    /// Attachment name
    ///
    /// On the wire: `8`.
    AttachmentName,
    /// Attachment type
    ///
    /// On the wire: `9`.
    AttachmentType,
    /// Any address
    ///
    /// On the wire: `10`.
    AnyAddress,
    /// All mails
    ///
    /// On the wire: `12`.
    AllMails,
    /// External mail
    ///
    /// On the wire: `13`.
    ExternalMail,
    /// Spam
    ///
    /// On the wire: `14`.
    Spam,
    /// Not spam
    ///
    /// On the wire: `15`.
    NotSpam,
    /// Has attachment
    ///
    /// On the wire: `16`.
    HasAttachment,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RuleConditionItemType: i64 {
    Sender = 1, Receiver = 2, CopiedIn = 3, ReceiverOrCopiedIn = 4, Subject = 6, Text = 7,
    AttachmentName = 8, AttachmentType = 9, AnyAddress = 10, AllMails = 12, ExternalMail = 13,
    Spam = 14, NotSpam = 15, HasAttachment = 16
});

/// One of `USER_REPORT`, `USER_BLOCK`, `ANTI_SPAM`, `USER_RULE`, `BLOCK_DOMIN`, `BLOCK_ADDRESS`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SpamBannerType {
    /// The value `USER_REPORT`.
    UserReport,
    /// The value `USER_BLOCK`.
    UserBlock,
    /// The value `ANTI_SPAM`.
    AntiSpam,
    /// The value `USER_RULE`.
    UserRule,
    /// The value `BLOCK_DOMIN`.
    BlockDomin,
    /// The value `BLOCK_ADDRESS`.
    BlockAddress,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SpamBannerType: String {
    UserReport = "USER_REPORT", UserBlock = "USER_BLOCK", AntiSpam = "ANTI_SPAM",
    UserRule = "USER_RULE", BlockDomin = "BLOCK_DOMIN", BlockAddress = "BLOCK_ADDRESS"
});

/// One of `metadata`, `raw`, `full`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserMailboxDraftFormat {
    /// The value `metadata`.
    Metadata,
    /// The value `raw`.
    Raw,
    /// The value `full`.
    Full,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UserMailboxDraftFormat: String {
    Metadata = "metadata", Raw = "raw", Full = "full"
});

/// One of `full`, `plain_text_full`, `metadata`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserMailboxMessageFormat {
    /// The value `full`.
    Full,
    /// The value `plain_text_full`.
    PlainTextFull,
    /// The value `metadata`.
    Metadata,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UserMailboxMessageFormat: String {
    Full = "full", PlainTextFull = "plain_text_full", Metadata = "metadata"
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// Invalid address
    ///
    /// On the wire: `1`.
    InvalidAddress,
    /// Domain not found
    ///
    /// On the wire: `2`.
    DomainNotFound,
    /// Address not found
    ///
    /// On the wire: `3`.
    AddressNotFound,
    /// In use
    ///
    /// On the wire: `4`.
    InUse,
    /// In recycle bin
    ///
    /// On the wire: `5`.
    InRecycleBin,
    /// Disabled
    ///
    /// On the wire: `6`.
    Disabled,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserStatus: i64 {
    InvalidAddress = 1, DomainNotFound = 2, AddressNotFound = 3, InUse = 4, InRecycleBin = 5,
    Disabled = 6
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// User
    ///
    /// On the wire: `1`.
    User,
    /// User alias
    ///
    /// On the wire: `2`.
    UserAlias,
    /// Public mailbox
    ///
    /// On the wire: `3`.
    PublicMailbox,
    /// Public mailbox alias
    ///
    /// On the wire: `4`.
    PublicMailboxAlias,
    /// Mail group
    ///
    /// On the wire: `5`.
    MailGroup,
    /// Mail group alias
    ///
    /// On the wire: `6`.
    MailGroupAlias,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserType: i64 {
    User = 1, UserAlias = 2, PublicMailbox = 3, PublicMailboxAlias = 4, MailGroup = 5,
    MailGroupAlias = 6
});

/// One of `ANYONE`, `ALL_INTERNAL_USERS`, `ALL_GROUP_MEMBERS`, `CUSTOM_MEMBERS`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum WhoCanSendMail {
    /// The value `ANYONE`.
    Anyone,
    /// The value `ALL_INTERNAL_USERS`.
    AllInternalUsers,
    /// The value `ALL_GROUP_MEMBERS`.
    AllGroupMembers,
    /// The value `CUSTOM_MEMBERS`.
    CustomMembers,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(WhoCanSendMail: String {
    Anyone = "ANYONE", AllInternalUsers = "ALL_INTERNAL_USERS",
    AllGroupMembers = "ALL_GROUP_MEMBERS", CustomMembers = "CUSTOM_MEMBERS"
});
