// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::{DepartmentIdType, UserIdType};
/// One of `APPROVE`, `REJECT`, `{KEY}`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActionType {
    /// The value `APPROVE`.
    Approve,
    /// The value `REJECT`.
    Reject,
    /// The value `{KEY}`.
    Key,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ActionType: String { Approve = "APPROVE", Reject = "REJECT", Key = "{KEY}" });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AddSignType {
    /// Before
    ///
    /// On the wire: `1`.
    Before,
    /// After
    ///
    /// On the wire: `2`.
    After,
    /// Beside
    ///
    /// On the wire: `3`.
    Beside,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AddSignType: i64 { Before = 1, After = 2, Beside = 3 });

/// One of `Supervisor`, `SupervisorTopDown`, `DepartmentManager`, `DepartmentManagerTopDown`, `Personal`, `Free`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalApproverCcerType {
    /// The value `Supervisor`.
    Supervisor,
    /// The value `SupervisorTopDown`.
    SupervisorTopDown,
    /// The value `DepartmentManager`.
    DepartmentManager,
    /// The value `DepartmentManagerTopDown`.
    DepartmentManagerTopDown,
    /// The value `Personal`.
    Personal,
    /// The value `Free`.
    Free,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApprovalApproverCcerType: String {
    Supervisor = "Supervisor", SupervisorTopDown = "SupervisorTopDown",
    DepartmentManager = "DepartmentManager", DepartmentManagerTopDown = "DepartmentManagerTopDown",
    Personal = "Personal", Free = "Free"
});

/// One of `ALL`, `PERSONAL`, `ROLE`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalApproverRangeType {
    /// The value `ALL`.
    All,
    /// The value `PERSONAL`.
    Personal,
    /// The value `ROLE`.
    Role,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApprovalApproverRangeType: String {
    All = "ALL", Personal = "PERSONAL", Role = "ROLE"
});

/// One of `zh-CN`, `en-US`, `ja-JP`, `zh-HK`, `zh-TW`, `de-DE`, `es-ES`, `fr-FR`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalLocale {
    /// The value `zh-CN`.
    ZhCn,
    /// The value `en-US`.
    EnUs,
    /// The value `ja-JP`.
    JaJp,
    /// The value `zh-HK`.
    ZhHk,
    /// The value `zh-TW`.
    ZhTw,
    /// The value `de-DE`.
    DeDe,
    /// The value `es-ES`.
    EsEs,
    /// The value `fr-FR`.
    FrFr,
    /// The value `id-ID`.
    IdId,
    /// The value `it-IT`.
    ItIt,
    /// The value `ko-KR`.
    KoKr,
    /// The value `pt-BR`.
    PtBr,
    /// The value `th-TH`.
    ThTh,
    /// The value `vi-VN`.
    ViVn,
    /// The value `ms-MY`.
    MsMy,
    /// The value `ru-RU`.
    RuRu,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApprovalLocale: String {
    ZhCn = "zh-CN", EnUs = "en-US", JaJp = "ja-JP", ZhHk = "zh-HK", ZhTw = "zh-TW", DeDe = "de-DE",
    EsEs = "es-ES", FrFr = "fr-FR", IdId = "id-ID", ItIt = "it-IT", KoKr = "ko-KR", PtBr = "pt-BR",
    ThTh = "th-TH", ViVn = "vi-VN", MsMy = "ms-MY", RuRu = "ru-RU"
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalMethod {
    /// Any one
    ///
    /// On the wire: `1`.
    AnyOne,
    /// All
    ///
    /// On the wire: `2`.
    All,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApprovalMethod: i64 { AnyOne = 1, All = 2 });

/// One of `AND`, `OR`, `SEQUENTIAL`, `CC_NODE`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalNodeInfoNodeType {
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

crate::open_enum!(ApprovalNodeInfoNodeType: String {
    And = "AND", Or = "OR", Sequential = "SEQUENTIAL", CcNode = "CC_NODE"
});

/// One of `AND`, `OR`, `SEQUENTIAL`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalNodeNodeType {
    /// The value `AND`.
    And,
    /// The value `OR`.
    Or,
    /// The value `SEQUENTIAL`.
    Sequential,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApprovalNodeNodeType: String {
    And = "AND", Or = "OR", Sequential = "SEQUENTIAL"
});

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

/// One of `TENANT`, `DEPARTMENT`, `USER`, `ROLE`, `USER_GROUP`, `NONE`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalViewerInfoType {
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

crate::open_enum!(ApprovalViewerInfoType: String {
    Tenant = "TENANT", Department = "DEPARTMENT", User = "USER", Role = "ROLE",
    UserGroup = "USER_GROUP", None = "NONE"
});

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApproverRangeType {
    /// Everybody
    ///
    /// On the wire: `0`.
    Everybody,
    /// Roles
    ///
    /// On the wire: `1`.
    Roles,
    /// Users
    ///
    /// On the wire: `2`.
    Users,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApproverRangeType: i64 { Everybody = 0, Roles = 1, Users = 2 });

/// One of `1`, `2`, `4`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CancelBotNotification {
    /// On approval
    ///
    /// On the wire: `1`.
    OnApproval,
    /// On rejection
    ///
    /// On the wire: `2`.
    OnRejection,
    /// On withdrawal
    ///
    /// On the wire: `4`.
    OnWithdrawal,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CancelBotNotification: String {
    OnApproval = "1", OnRejection = "2", OnWithdrawal = "4"
});

/// One of `READ`, `UNREAD`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcNodeReadStatus {
    /// The value `READ`.
    Read,
    /// The value `UNREAD`.
    Unread,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CcNodeReadStatus: String { Read = "READ", Unread = "UNREAD" });

/// One of `read`, `unread`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcSearchNodeReadStatus {
    /// The value `read`.
    Read,
    /// The value `unread`.
    Unread,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CcSearchNodeReadStatus: String { Read = "read", Unread = "unread" });

/// One of `BROWSER`, `SIDEBAR`, `NORMAL`, `TRUSTEESHIP`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DisplayMethod {
    /// The value `BROWSER`.
    Browser,
    /// The value `SIDEBAR`.
    Sidebar,
    /// The value `NORMAL`.
    Normal,
    /// The value `TRUSTEESHIP`.
    Trusteeship,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DisplayMethod: String {
    Browser = "BROWSER", Sidebar = "SIDEBAR", Normal = "NORMAL", Trusteeship = "TRUSTEESHIP"
});

/// One of `zh-CN`, `en-US`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DistrictLocale {
    /// The value `zh-CN`.
    ZhCn,
    /// The value `en-US`.
    EnUs,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DistrictLocale: String { ZhCn = "zh-CN", EnUs = "en-US" });

/// One of `PENDING`, `APPROVED`, `REJECTED`, `CANCELED`, `DELETED`, `HIDDEN`, `TERMINATED`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExternalInstanceStatus {
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
    /// The value `HIDDEN`.
    Hidden,
    /// The value `TERMINATED`.
    Terminated,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ExternalInstanceStatus: String {
    Pending = "PENDING", Approved = "APPROVED", Rejected = "REJECTED", Canceled = "CANCELED",
    Deleted = "DELETED", Hidden = "HIDDEN", Terminated = "TERMINATED"
});

/// One of `PENDING`, `APPROVED`, `REJECTED`, `CANCELED`, `DELETED`, `HIDDEN`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExternalTaskListStatus {
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
    /// The value `HIDDEN`.
    Hidden,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ExternalTaskListStatus: String {
    Pending = "PENDING", Approved = "APPROVED", Rejected = "REJECTED", Canceled = "CANCELED",
    Deleted = "DELETED", Hidden = "HIDDEN"
});

/// One of `PENDING`, `APPROVED`, `REJECTED`, `TRANSFERRED`, `DONE`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExternalTaskStatus {
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

crate::open_enum!(ExternalTaskStatus: String {
    Pending = "PENDING", Approved = "APPROVED", Rejected = "REJECTED", Transferred = "TRANSFERRED",
    Done = "DONE"
});

/// One of `DISABLE`, `IMMUTABLE`, `BY_NODE`, `BY_USER`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FormPolicy {
    /// The value `DISABLE`.
    Disable,
    /// The value `IMMUTABLE`.
    Immutable,
    /// The value `BY_NODE`.
    ByNode,
    /// The value `BY_USER`.
    ByUser,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FormPolicy: String {
    Disable = "DISABLE", Immutable = "IMMUTABLE", ByNode = "BY_NODE", ByUser = "BY_USER"
});

/// One of `EXTERNAL_CONSIGN`, `DEFAULT`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GenerateType {
    /// The value `EXTERNAL_CONSIGN`.
    ExternalConsign,
    /// The value `DEFAULT`.
    Default,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(GenerateType: String {
    ExternalConsign = "EXTERNAL_CONSIGN", Default = "DEFAULT"
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

/// One of `zh-CN`, `en-US`, `ja-JP`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceLocale {
    /// The value `zh-CN`.
    ZhCn,
    /// The value `en-US`.
    EnUs,
    /// The value `ja-JP`.
    JaJp,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InstanceLocale: String { ZhCn = "zh-CN", EnUs = "en-US", JaJp = "ja-JP" });

/// One of `AND`, `OR`, `AUTO_PASS`, `AUTO_REJECT`, `SEQUENTIAL`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstancePreviewNodeNodeType {
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

crate::open_enum!(InstancePreviewNodeNodeType: String {
    And = "AND", Or = "OR", AutoPass = "AUTO_PASS", AutoReject = "AUTO_REJECT",
    Sequential = "SEQUENTIAL"
});

/// One of `READ`, `UNREAD`, `ALL`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceReadStatus {
    /// The value `READ`.
    Read,
    /// The value `UNREAD`.
    Unread,
    /// The value `ALL`.
    All,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InstanceReadStatus: String { Read = "READ", Unread = "UNREAD", All = "ALL" });

/// One of `rejected`, `pending`, `canceled`, `deleted`, `approved`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceSearchNodeStatus {
    /// The value `rejected`.
    Rejected,
    /// The value `pending`.
    Pending,
    /// The value `canceled`.
    Canceled,
    /// The value `deleted`.
    Deleted,
    /// The value `approved`.
    Approved,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InstanceSearchNodeStatus: String {
    Rejected = "rejected", Pending = "pending", Canceled = "canceled", Deleted = "deleted",
    Approved = "approved"
});

/// One of `PENDING`, `RECALL`, `REJECT`, `DELETED`, `APPROVED`, `ALL`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// The value `PENDING`.
    Pending,
    /// The value `RECALL`.
    Recall,
    /// The value `REJECT`.
    Reject,
    /// The value `DELETED`.
    Deleted,
    /// The value `APPROVED`.
    Approved,
    /// The value `ALL`.
    All,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InstanceStatus: String {
    Pending = "PENDING", Recall = "RECALL", Reject = "REJECT", Deleted = "DELETED",
    Approved = "APPROVED", All = "ALL"
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

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IsDelete {
    /// Present
    ///
    /// On the wire: `0`.
    Present,
    /// Deleted
    ///
    /// On the wire: `1`.
    Deleted,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(IsDelete: i64 { Present = 0, Deleted = 1 });

/// One of `sub_level`, `leaf_level`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ListType {
    /// The value `sub_level`.
    SubLevel,
    /// The value `leaf_level`.
    LeafLevel,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ListType: String { SubLevel = "sub_level", LeafLevel = "leaf_level" });

/// One of `CUSTOM`, `NON_CUSTOM`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum NodeIdType {
    /// The value `CUSTOM`.
    Custom,
    /// The value `NON_CUSTOM`.
    NonCustom,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(NodeIdType: String { Custom = "CUSTOM", NonCustom = "NON_CUSTOM" });

/// One of `0`, `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessStatus {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// Running
    ///
    /// On the wire: `1`.
    Running,
    /// Approved
    ///
    /// On the wire: `2`.
    Approved,
    /// Rejected
    ///
    /// On the wire: `3`.
    Rejected,
    /// Withdrawn
    ///
    /// On the wire: `4`.
    Withdrawn,
    /// Terminated
    ///
    /// On the wire: `5`.
    Terminated,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ProcessStatus: String {
    None = "0", Running = "1", Approved = "2", Rejected = "3", Withdrawn = "4", Terminated = "5"
});

/// One of `1`, `2`, `17`, `18`, `33`, `34`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum QueryTaskStatus {
    /// To do
    ///
    /// On the wire: `1`.
    ToDo,
    /// Done
    ///
    /// On the wire: `2`.
    Done,
    /// Unread
    ///
    /// On the wire: `17`.
    Unread,
    /// Read
    ///
    /// On the wire: `18`.
    Read,
    /// Processing
    ///
    /// On the wire: `33`.
    Processing,
    /// Withdrawn
    ///
    /// On the wire: `34`.
    Withdrawn,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(QueryTaskStatus: String {
    ToDo = "1", Done = "2", Unread = "17", Read = "18", Processing = "33", Withdrawn = "34"
});

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QuickApprovalOption {
    /// Off
    ///
    /// On the wire: `0`.
    Off,
    /// On
    ///
    /// On the wire: `1`.
    On,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(QuickApprovalOption: i64 { Off = 0, On = 1 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RejectOption {
    /// Terminate
    ///
    /// On the wire: `0`.
    Terminate,
    /// Return to initiator
    ///
    /// On the wire: `1`.
    ReturnToInitiator,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RejectOption: i64 { Terminate = 0, ReturnToInitiator = 1 });

/// One of `zh-CN`, `en-us`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SearchDistrictLocale {
    /// The value `zh-CN`.
    ZhCn,
    /// The value `en-us`.
    EnUs,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SearchDistrictLocale: String { ZhCn = "zh-CN", EnUs = "en-us" });

/// One of `STARTER`, `AUTO_PASS`, `SUPERVISOR`, `DEPARTMENT_MANAGER`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum StarterAssignee {
    /// The value `STARTER`.
    Starter,
    /// The value `AUTO_PASS`.
    AutoPass,
    /// The value `SUPERVISOR`.
    Supervisor,
    /// The value `DEPARTMENT_MANAGER`.
    DepartmentManager,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(StarterAssignee: String {
    Starter = "STARTER", AutoPass = "AUTO_PASS", Supervisor = "SUPERVISOR",
    DepartmentManager = "DEPARTMENT_MANAGER"
});

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaskOrder {
    /// Update time descending
    ///
    /// On the wire: `0`.
    UpdateTimeDescending,
    /// Update time ascending
    ///
    /// On the wire: `1`.
    UpdateTimeAscending,
    /// Start time descending
    ///
    /// On the wire: `2`.
    StartTimeDescending,
    /// Start time ascending
    ///
    /// On the wire: `3`.
    StartTimeAscending,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TaskOrder: i64 {
    UpdateTimeDescending = 0, UpdateTimeAscending = 1, StartTimeDescending = 2,
    StartTimeAscending = 3
});

/// One of `rejected`, `pending`, `approved`, `transferred`, `done`, `rm_repeat`, `processed`, `hidden`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaskSearchNodeStatus {
    /// The value `rejected`.
    Rejected,
    /// The value `pending`.
    Pending,
    /// The value `approved`.
    Approved,
    /// The value `transferred`.
    Transferred,
    /// The value `done`.
    Done,
    /// The value `rm_repeat`.
    RmRepeat,
    /// The value `processed`.
    Processed,
    /// The value `hidden`.
    Hidden,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TaskSearchNodeStatus: String {
    Rejected = "rejected", Pending = "pending", Approved = "approved", Transferred = "transferred",
    Done = "done", RmRepeat = "rm_repeat", Processed = "processed", Hidden = "hidden"
});

/// One of `PENDING`, `REJECTED`, `APPROVED`, `TRANSFERRED`, `DONE`, `RM_REPEAT`, `PROCESSED`, `ALL`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// The value `PENDING`.
    Pending,
    /// The value `REJECTED`.
    Rejected,
    /// The value `APPROVED`.
    Approved,
    /// The value `TRANSFERRED`.
    Transferred,
    /// The value `DONE`.
    Done,
    /// The value `RM_REPEAT`.
    RmRepeat,
    /// The value `PROCESSED`.
    Processed,
    /// The value `ALL`.
    All,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TaskStatus: String {
    Pending = "PENDING", Rejected = "REJECTED", Approved = "APPROVED", Transferred = "TRANSFERRED",
    Done = "DONE", RmRepeat = "RM_REPEAT", Processed = "PROCESSED", All = "ALL"
});

/// One of `PENDING`, `REJECTED`, `APPROVED`, `TRANSFERRED`, `DONE`, `RM_REPEAT`, `PROCESSED`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaskStatusList {
    /// The value `PENDING`.
    Pending,
    /// The value `REJECTED`.
    Rejected,
    /// The value `APPROVED`.
    Approved,
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

crate::open_enum!(TaskStatusList: String {
    Pending = "PENDING", Rejected = "REJECTED", Approved = "APPROVED", Transferred = "TRANSFERRED",
    Done = "DONE", RmRepeat = "RM_REPEAT", Processed = "PROCESSED"
});

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TitleDisplayMethod {
    /// Both names
    ///
    /// On the wire: `0`.
    BothNames,
    /// Instance name alone
    ///
    /// On the wire: `1`.
    InstanceNameAlone,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TitleDisplayMethod: i64 { BothNames = 0, InstanceNameAlone = 1 });

/// One of `1`, `2`, `3`, `17`, `18`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Topic {
    /// To do
    ///
    /// On the wire: `1`.
    ToDo,
    /// Done
    ///
    /// On the wire: `2`.
    Done,
    /// Started
    ///
    /// On the wire: `3`.
    Started,
    /// Unread copies
    ///
    /// On the wire: `17`.
    UnreadCopies,
    /// Read copies
    ///
    /// On the wire: `18`.
    ReadCopies,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Topic: String {
    ToDo = "1", Done = "2", Started = "3", UnreadCopies = "17", ReadCopies = "18"
});

/// One of `REPLACE`, `UPDATE`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UpdateMode {
    /// The value `REPLACE`.
    Replace,
    /// The value `UPDATE`.
    Update,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UpdateMode: String { Replace = "REPLACE", Update = "UPDATE" });

/// One of `TENANT`, `DEPARTMENT`, `USER`, `NONE`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ViewerType {
    /// The value `TENANT`.
    Tenant,
    /// The value `DEPARTMENT`.
    Department,
    /// The value `USER`.
    User,
    /// The value `NONE`.
    None,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ViewerType: String {
    Tenant = "TENANT", Department = "DEPARTMENT", User = "USER", None = "NONE"
});
