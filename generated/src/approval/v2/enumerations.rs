// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `ACTIVE`, `INACTIVE`, `DELETED`, `UNKNOWN`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalStatus {
    /// The value `ACTIVE`.
    Active,
    /// The value `INACTIVE`.
    Inactive,
    /// The value `DELETED`.
    Deleted,
    /// The value `UNKNOWN`.
    Unknown,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApprovalStatus: String {
    Active = "ACTIVE", Inactive = "INACTIVE", Deleted = "DELETED", Unknown = "UNKNOWN"
});

/// One of `PENDING`, `APPROVED`, `REJECTED`, `CANCELED`, `DELETED`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GetInstanceStatus {
    /// The value `PENDING`.
    Pending,
    /// The value `APPROVED`.
    Approved,
    /// The value `REJECTED`.
    Rejected,
    /// The value `CANCELED`.
    Canceled,
    /// The value `DELETED`.
    Deleted,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(GetInstanceStatus: String {
    Pending = "PENDING", Approved = "APPROVED", Rejected = "REJECTED", Canceled = "CANCELED",
    Deleted = "DELETED"
});

/// One of `REJECT`, `PENDING`, `RECALL`, `DELETED`, `APPROVED`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// The value `REJECT`.
    Reject,
    /// The value `PENDING`.
    Pending,
    /// The value `RECALL`.
    Recall,
    /// The value `DELETED`.
    Deleted,
    /// The value `APPROVED`.
    Approved,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InstanceStatus: String {
    Reject = "REJECT", Pending = "PENDING", Recall = "RECALL", Deleted = "DELETED",
    Approved = "APPROVED"
});

/// One of `PENDING`, `APPROVED`, `REJECTED`, `TRANSFERRED`, `DONE`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceTaskListStatus {
    /// The value `PENDING`.
    Pending,
    /// The value `APPROVED`.
    Approved,
    /// The value `REJECTED`.
    Rejected,
    /// The value `TRANSFERRED`.
    Transferred,
    /// The value `DONE`.
    Done,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InstanceTaskListStatus: String {
    Pending = "PENDING", Approved = "APPROVED", Rejected = "REJECTED", Transferred = "TRANSFERRED",
    Done = "DONE"
});

/// One of `AND`, `OR`, `AUTO_PASS`, `AUTO_REJECT`, `SEQUENTIAL`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceTaskListType {
    /// The value `AND`.
    And,
    /// The value `OR`.
    Or,
    /// The value `AUTO_PASS`.
    AutoPass,
    /// The value `AUTO_REJECT`.
    AutoReject,
    /// The value `SEQUENTIAL`.
    Sequential,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InstanceTaskListType: String {
    And = "AND", Or = "OR", AutoPass = "AUTO_PASS", AutoReject = "AUTO_REJECT",
    Sequential = "SEQUENTIAL"
});

/// One of `START`, `PASS`, `REJECT`, `AUTO_PASS`, `AUTO_REJECT`, `REMOVE_REPEAT`, `TRANSFER`, `ADD_APPROVER_BEFORE`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceTimelineType {
    /// The value `START`.
    Start,
    /// The value `PASS`.
    Pass,
    /// The value `REJECT`.
    Reject,
    /// The value `AUTO_PASS`.
    AutoPass,
    /// The value `AUTO_REJECT`.
    AutoReject,
    /// The value `REMOVE_REPEAT`.
    RemoveRepeat,
    /// The value `TRANSFER`.
    Transfer,
    /// The value `ADD_APPROVER_BEFORE`.
    AddApproverBefore,
    /// The value `ADD_APPROVER`.
    AddApprover,
    /// The value `ADD_APPROVER_AFTER`.
    AddApproverAfter,
    /// The value `DELETE_APPROVER`.
    DeleteApprover,
    /// The value `ROLLBACK_SELECTED`.
    RollbackSelected,
    /// The value `ROLLBACK`.
    Rollback,
    /// The value `CANCEL`.
    Cancel,
    /// The value `DELETE`.
    Delete,
    /// The value `CC`.
    Cc,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InstanceTimelineType: String {
    Start = "START", Pass = "PASS", Reject = "REJECT", AutoPass = "AUTO_PASS",
    AutoReject = "AUTO_REJECT", RemoveRepeat = "REMOVE_REPEAT", Transfer = "TRANSFER",
    AddApproverBefore = "ADD_APPROVER_BEFORE", AddApprover = "ADD_APPROVER",
    AddApproverAfter = "ADD_APPROVER_AFTER", DeleteApprover = "DELETE_APPROVER",
    RollbackSelected = "ROLLBACK_SELECTED", Rollback = "ROLLBACK", Cancel = "CANCEL",
    Delete = "DELETE", Cc = "CC"
});

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

/// One of `AND`, `OR`, `SEQUENTIAL`, `CC_NODE`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum NodeType {
    /// The value `AND`.
    And,
    /// The value `OR`.
    Or,
    /// The value `SEQUENTIAL`.
    Sequential,
    /// The value `CC_NODE`.
    CcNode,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(NodeType: String {
    And = "AND", Or = "OR", Sequential = "SEQUENTIAL", CcNode = "CC_NODE"
});

/// One of `READ`, `UNREAD`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReadStatus {
    /// The value `READ`.
    Read,
    /// The value `UNREAD`.
    Unread,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ReadStatus: String { Read = "READ", Unread = "UNREAD" });

/// One of `PENDING`, `APPROVED`, `REJECTED`, `TRANSFERRED`, `DONE`, `RM_REPEAT`, `PROCESSED`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// The value `PENDING`.
    Pending,
    /// The value `APPROVED`.
    Approved,
    /// The value `REJECTED`.
    Rejected,
    /// The value `TRANSFERRED`.
    Transferred,
    /// The value `DONE`.
    Done,
    /// The value `RM_REPEAT`.
    RmRepeat,
    /// The value `PROCESSED`.
    Processed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TaskStatus: String {
    Pending = "PENDING", Approved = "APPROVED", Rejected = "REJECTED", Transferred = "TRANSFERRED",
    Done = "DONE", RmRepeat = "RM_REPEAT", Processed = "PROCESSED"
});

/// One of `TENANT`, `DEPARTMENT`, `USER`, `ROLE`, `USER_GROUP`, `NONE`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TypeAndOpenIdAndUserIdType {
    /// The value `TENANT`.
    Tenant,
    /// The value `DEPARTMENT`.
    Department,
    /// The value `USER`.
    User,
    /// The value `ROLE`.
    Role,
    /// The value `USER_GROUP`.
    UserGroup,
    /// The value `NONE`.
    None,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TypeAndOpenIdAndUserIdType: String {
    Tenant = "TENANT", Department = "DEPARTMENT", User = "USER", Role = "ROLE",
    UserGroup = "USER_GROUP", None = "NONE"
});
