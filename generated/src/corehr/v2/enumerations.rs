// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `0`, `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalGroupStatus {
    /// Not started
    ///
    /// On the wire: `0`.
    NotStarted,
    /// Approving
    ///
    /// On the wire: `1`.
    Approving,
    /// Approved
    ///
    /// On the wire: `2`.
    Approved,
    /// Completed
    ///
    /// On the wire: `3`.
    Completed,
    /// Rejected
    ///
    /// On the wire: `4`.
    Rejected,
    /// Withdrawn
    ///
    /// On the wire: `5`.
    Withdrawn,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApprovalGroupStatus: String {
    NotStarted = "0", Approving = "1", Approved = "2", Completed = "3", Rejected = "4",
    Withdrawn = "5"
});

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalGroupStatusV2 {
    /// Not started
    ///
    /// On the wire: `0`.
    NotStarted,
    /// Approving
    ///
    /// On the wire: `1`.
    Approving,
    /// Approved
    ///
    /// On the wire: `2`.
    Approved,
    /// Completed
    ///
    /// On the wire: `3`.
    Completed,
    /// Rejected
    ///
    /// On the wire: `4`.
    Rejected,
    /// Withdrawn
    ///
    /// On the wire: `5`.
    Withdrawn,
    /// Failed or waiting
    ///
    /// On the wire: `6`.
    FailedOrWaiting,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApprovalGroupStatusV2: i64 {
    NotStarted = 0, Approving = 1, Approved = 2, Completed = 3, Rejected = 4, Withdrawn = 5,
    FailedOrWaiting = 6
});

/// One of `open_id`, `union_id`, `user_id`, `people_corehr_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalGroupsUserIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// The value `user_id`.
    UserId,
    /// The value `people_corehr_id`.
    PeopleCorehrId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApprovalGroupsUserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id",
    PeopleCorehrId = "people_corehr_id"
});

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalType {
    /// Any one approves
    ///
    /// On the wire: `0`.
    AnyOneApproves,
    /// All approve
    ///
    /// On the wire: `1`.
    AllApprove,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApprovalType: i64 { AnyOneApproves = 0, AllApprove = 1 });

/// One of `-2`, `-1`, `0`, `1`, `2`, `3`, `4`, `5`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApproverInfoApproverStatus {
    /// Skipped
    ///
    /// On the wire: `-2`.
    Skipped,
    /// Started
    ///
    /// On the wire: `-1`.
    Started,
    /// Not started
    ///
    /// On the wire: `0`.
    NotStarted,
    /// In progress
    ///
    /// On the wire: `1`.
    InProgress,
    /// Rejected
    ///
    /// On the wire: `2`.
    Rejected,
    /// Approved
    ///
    /// On the wire: `3`.
    Approved,
    /// Withdrawn
    ///
    /// On the wire: `4`.
    Withdrawn,
    /// Copied in
    ///
    /// On the wire: `5`.
    CopiedIn,
    /// Form submitted
    ///
    /// On the wire: `6`.
    FormSubmitted,
    /// Failed
    ///
    /// On the wire: `12`.
    Failed,
    /// Returned
    ///
    /// On the wire: `14`.
    Returned,
    /// Revocation started
    ///
    /// On the wire: `16`.
    RevocationStarted,
    /// Intervened
    ///
    /// On the wire: `18`.
    Intervened,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApproverInfoApproverStatus: i64 {
    Skipped = -2, Started = -1, NotStarted = 0, InProgress = 1, Rejected = 2, Approved = 3,
    Withdrawn = 4, CopiedIn = 5, FormSubmitted = 6, Failed = 12, Returned = 14,
    RevocationStarted = 16, Intervened = 18
});

/// One of `-2`, `-1`, `0`, `1`, `2`, `3`, `4`, `5`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApproverStatus {
    /// Skipped
    ///
    /// On the wire: `-2`.
    Skipped,
    /// Started
    ///
    /// On the wire: `-1`.
    Started,
    /// Not started
    ///
    /// On the wire: `0`.
    NotStarted,
    /// In progress
    ///
    /// On the wire: `1`.
    InProgress,
    /// Rejected
    ///
    /// On the wire: `2`.
    Rejected,
    /// Approved
    ///
    /// On the wire: `3`.
    Approved,
    /// Withdrawn
    ///
    /// On the wire: `4`.
    Withdrawn,
    /// Copied in
    ///
    /// On the wire: `5`.
    CopiedIn,
    /// Form submitted
    ///
    /// On the wire: `6`.
    FormSubmitted,
    /// Failed
    ///
    /// On the wire: `12`.
    Failed,
    /// Returned
    ///
    /// On the wire: `14`.
    Returned,
    /// Revocation started
    ///
    /// On the wire: `16`.
    RevocationStarted,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApproverStatus: i64 {
    Skipped = -2, Started = -1, NotStarted = 0, InProgress = 1, Rejected = 2, Approved = 3,
    Withdrawn = 4, CopiedIn = 5, FormSubmitted = 6, Failed = 12, Returned = 14,
    RevocationStarted = 16
});

/// One of `approved`, `rejected`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AssessmentResult {
    /// The value `approved`.
    Approved,
    /// The value `rejected`.
    Rejected,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AssessmentResult: String { Approved = "approved", Rejected = "rejected" });

/// One of `not_started`, `in_process`, `completed`, `no_need`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AssessmentStatus {
    /// The value `not_started`.
    NotStarted,
    /// The value `in_process`.
    InProcess,
    /// The value `completed`.
    Completed,
    /// The value `no_need`.
    NoNeed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AssessmentStatus: String {
    NotStarted = "not_started", InProcess = "in_process", Completed = "completed",
    NoNeed = "no_need"
});

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BankBranchStatus {
    /// Valid
    ///
    /// On the wire: `1`.
    Valid,
    /// Invalid
    ///
    /// On the wire: `0`.
    Invalid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(BankBranchStatus: i64 { Valid = 1, Invalid = 0 });

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BankStatus {
    /// Valid
    ///
    /// On the wire: `1`.
    Valid,
    /// Invalid
    ///
    /// On the wire: `0`.
    Invalid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(BankStatus: i64 { Valid = 1, Invalid = 0 });

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CityStatus {
    /// Valid
    ///
    /// On the wire: `1`.
    Valid,
    /// Invalid
    ///
    /// On the wire: `0`.
    Invalid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CityStatus: i64 { Valid = 1, Invalid = 0 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ConversionMode {
    /// Direct
    ///
    /// On the wire: `1`.
    Direct,
    /// With approval
    ///
    /// On the wire: `2`.
    WithApproval,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ConversionMode: i64 { Direct = 1, WithApproval = 2 });

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CountryRegionStatus {
    /// Valid
    ///
    /// On the wire: `1`.
    Valid,
    /// Invalid
    ///
    /// On the wire: `0`.
    Invalid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CountryRegionStatus: i64 { Valid = 1, Invalid = 0 });

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CountryRegionSubdivisionStatus {
    /// Valid
    ///
    /// On the wire: `1`.
    Valid,
    /// Invalid
    ///
    /// On the wire: `0`.
    Invalid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CountryRegionSubdivisionStatus: i64 { Valid = 1, Invalid = 0 });

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CurrencyStatus {
    /// Valid
    ///
    /// On the wire: `1`.
    Valid,
    /// Invalid
    ///
    /// On the wire: `0`.
    Invalid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CurrencyStatus: i64 { Valid = 1, Invalid = 0 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CustomFieldDataType {
    /// Text
    ///
    /// On the wire: `1`.
    Text,
    /// Boolean
    ///
    /// On the wire: `2`.
    Boolean,
    /// Number
    ///
    /// On the wire: `3`.
    Number,
    /// Selection
    ///
    /// On the wire: `4`.
    Selection,
    /// Lookup
    ///
    /// On the wire: `5`.
    Lookup,
    /// Automatic number
    ///
    /// On the wire: `6`.
    AutomaticNumber,
    /// Date and time
    ///
    /// On the wire: `7`.
    DateAndTime,
    /// Attachment
    ///
    /// On the wire: `8`.
    Attachment,
    /// Image
    ///
    /// On the wire: `9`.
    Image,
    /// Calculated
    ///
    /// On the wire: `10`.
    Calculated,
    /// Reverse lookup
    ///
    /// On the wire: `11`.
    ReverseLookup,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CustomFieldDataType: i64 {
    Text = 1, Boolean = 2, Number = 3, Selection = 4, Lookup = 5, AutomaticNumber = 6,
    DateAndTime = 7, Attachment = 8, Image = 9, Calculated = 10, ReverseLookup = 11
});

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DepartmentChangeStatus {
    /// Approving
    ///
    /// On the wire: `0`.
    Approving,
    /// Approved
    ///
    /// On the wire: `1`.
    Approved,
    /// Rejected
    ///
    /// On the wire: `2`.
    Rejected,
    /// Withdrawn
    ///
    /// On the wire: `3`.
    Withdrawn,
    /// Succeeded
    ///
    /// On the wire: `4`.
    Succeeded,
    /// Failed
    ///
    /// On the wire: `5`.
    Failed,
    /// Waiting
    ///
    /// On the wire: `6`.
    Waiting,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DepartmentChangeStatus: i64 {
    Approving = 0, Approved = 1, Rejected = 2, Withdrawn = 3, Succeeded = 4, Failed = 5, Waiting = 6
});

/// One of `Unknown`, `Create`, `Modify`, `Inactive`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DepartmentChangeType {
    /// The value `Unknown`.
    Unknown,
    /// The value `Create`.
    Create,
    /// The value `Modify`.
    Modify,
    /// The value `Inactive`.
    Inactive,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DepartmentChangeType: String {
    Unknown = "Unknown", Create = "Create", Modify = "Modify", Inactive = "Inactive"
});

/// One of `version_id`, `sub_type`, `manager`, `is_root`, `is_confidential`, `effective_date`, `expiration_date`, `department_name`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DepartmentField {
    /// The value `version_id`.
    VersionId,
    /// The value `sub_type`.
    SubType,
    /// The value `manager`.
    Manager,
    /// The value `is_root`.
    IsRoot,
    /// The value `is_confidential`.
    IsConfidential,
    /// The value `effective_date`.
    EffectiveDate,
    /// The value `expiration_date`.
    ExpirationDate,
    /// The value `department_name`.
    DepartmentName,
    /// The value `parent_department_id`.
    ParentDepartmentId,
    /// The value `tree_order`.
    TreeOrder,
    /// The value `list_order`.
    ListOrder,
    /// The value `code`.
    Code,
    /// The value `active`.
    Active,
    /// The value `description`.
    Description,
    /// The value `custom_fields`.
    CustomFields,
    /// The value `staffing_model`.
    StaffingModel,
    /// The value `cost_center_id`.
    CostCenterId,
    /// The value `created_time`.
    CreatedTime,
    /// The value `updated_time`.
    UpdatedTime,
    /// The value `created_by`.
    CreatedBy,
    /// The value `updated_by`.
    UpdatedBy,
    /// The value `record_created_time`.
    RecordCreatedTime,
    /// The value `record_updated_time`.
    RecordUpdatedTime,
    /// The value `record_created_by`.
    RecordCreatedBy,
    /// The value `record_updated_by`.
    RecordUpdatedBy,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DepartmentField: String {
    VersionId = "version_id", SubType = "sub_type", Manager = "manager", IsRoot = "is_root",
    IsConfidential = "is_confidential", EffectiveDate = "effective_date",
    ExpirationDate = "expiration_date", DepartmentName = "department_name",
    ParentDepartmentId = "parent_department_id", TreeOrder = "tree_order", ListOrder = "list_order",
    Code = "code", Active = "active", Description = "description", CustomFields = "custom_fields",
    StaffingModel = "staffing_model", CostCenterId = "cost_center_id", CreatedTime = "created_time",
    UpdatedTime = "updated_time", CreatedBy = "created_by", UpdatedBy = "updated_by",
    RecordCreatedTime = "record_created_time", RecordUpdatedTime = "record_updated_time",
    RecordCreatedBy = "record_created_by", RecordUpdatedBy = "record_updated_by"
});

/// One of `open_department_id`, `department_id`, `people_corehr_department_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DepartmentIdType {
    /// The department's id within the app.
    ///
    /// On the wire: `open_department_id`.
    OpenDepartmentId,
    /// The id that the tenant gave the department.
    ///
    /// On the wire: `department_id`.
    DepartmentId,
    /// The value `people_corehr_department_id`.
    PeopleCorehrDepartmentId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DepartmentIdType: String {
    OpenDepartmentId = "open_department_id", DepartmentId = "department_id",
    PeopleCorehrDepartmentId = "people_corehr_department_id"
});

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DistrictStatus {
    /// Valid
    ///
    /// On the wire: `1`.
    Valid,
    /// Invalid
    ///
    /// On the wire: `0`.
    Invalid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DistrictStatus: i64 { Valid = 1, Invalid = 0 });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DraftStatus {
    /// Editing
    ///
    /// On the wire: `0`.
    Editing,
    /// Approving
    ///
    /// On the wire: `1`.
    Approving,
    /// Completed
    ///
    /// On the wire: `2`.
    Completed,
    /// Withdrawn
    ///
    /// On the wire: `3`.
    Withdrawn,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DraftStatus: String {
    Editing = "0", Approving = "1", Completed = "2", Withdrawn = "3"
});

/// One of `hired`, `terminated`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EmploymentStatus {
    /// The value `hired`.
    Hired,
    /// The value `terminated`.
    Terminated,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EmploymentStatus: String { Hired = "hired", Terminated = "terminated" });

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnumFieldStatus {
    /// Valid
    ///
    /// On the wire: `1`.
    Valid,
    /// Invalid
    ///
    /// On the wire: `0`.
    Invalid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EnumFieldStatus: i64 { Valid = 1, Invalid = 0 });

/// One of `job`, `position`, `non_job`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnumName {
    /// The value `job`.
    Job,
    /// The value `position`.
    Position,
    /// The value `non_job`.
    NonJob,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EnumName: String { Job = "job", Position = "position", NonJob = "non_job" });

/// One of `pending`, `processed`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExceptionStatus {
    /// The value `pending`.
    Pending,
    /// The value `processed`.
    Processed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ExceptionStatus: String { Pending = "pending", Processed = "processed" });

/// One of `day`, `week`, `month`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExtendedProbationPeriodUnit {
    /// The value `day`.
    Day,
    /// The value `week`.
    Week,
    /// The value `month`.
    Month,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ExtendedProbationPeriodUnit: String {
    Day = "day", Week = "week", Month = "month"
});

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExtraType {
    /// Before
    ///
    /// On the wire: `0`.
    Before,
    /// Beside
    ///
    /// On the wire: `1`.
    Beside,
    /// After
    ///
    /// On the wire: `2`.
    After,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ExtraType: i64 { Before = 0, Beside = 1, After = 2 });

/// One of `approved`, `rejected`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FinalAssessmentResult {
    /// The value `approved`.
    Approved,
    /// The value `rejected`.
    Rejected,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FinalAssessmentResult: String { Approved = "approved", Rejected = "rejected" });

/// One of `Approving`, `Approved`, `Transformed`, `Rejected`, `Cancelled`, `NoNeedApproval`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobChangeStatus {
    /// The value `Approving`.
    Approving,
    /// The value `Approved`.
    Approved,
    /// The value `Transformed`.
    Transformed,
    /// The value `Rejected`.
    Rejected,
    /// The value `Cancelled`.
    Cancelled,
    /// The value `NoNeedApproval`.
    NoNeedApproval,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(JobChangeStatus: String {
    Approving = "Approving", Approved = "Approved", Transformed = "Transformed",
    Rejected = "Rejected", Cancelled = "Cancelled", NoNeedApproval = "NoNeedApproval"
});

/// One of `open_id`, `union_id`, `user_id`, `people_admin_id`, `people_corehr_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobChangeUserIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// The value `user_id`.
    UserId,
    /// The value `people_admin_id`.
    PeopleAdminId,
    /// The value `people_corehr_id`.
    PeopleCorehrId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(JobChangeUserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id", PeopleAdminId = "people_admin_id",
    PeopleCorehrId = "people_corehr_id"
});

/// One of `job_name`, `code`, `active`, `description`, `job_title`, `pathway`, `working_hours_type`, `job_level`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobField {
    /// The value `job_name`.
    JobName,
    /// The value `code`.
    Code,
    /// The value `active`.
    Active,
    /// The value `description`.
    Description,
    /// The value `job_title`.
    JobTitle,
    /// The value `pathway`.
    Pathway,
    /// The value `working_hours_type`.
    WorkingHoursType,
    /// The value `job_level`.
    JobLevel,
    /// The value `job_family`.
    JobFamily,
    /// The value `effective_date`.
    EffectiveDate,
    /// The value `expiration_date`.
    ExpirationDate,
    /// The value `created_time`.
    CreatedTime,
    /// The value `updated_time`.
    UpdatedTime,
    /// The value `created_by`.
    CreatedBy,
    /// The value `updated_by`.
    UpdatedBy,
    /// The value `custom_fields`.
    CustomFields,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(JobField: String {
    JobName = "job_name", Code = "code", Active = "active", Description = "description",
    JobTitle = "job_title", Pathway = "pathway", WorkingHoursType = "working_hours_type",
    JobLevel = "job_level", JobFamily = "job_family", EffectiveDate = "effective_date",
    ExpirationDate = "expiration_date", CreatedTime = "created_time", UpdatedTime = "updated_time",
    CreatedBy = "created_by", UpdatedBy = "updated_by", CustomFields = "custom_fields"
});

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LanguageStatus {
    /// Valid
    ///
    /// On the wire: `1`.
    Valid,
    /// Invalid
    ///
    /// On the wire: `0`.
    Invalid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LanguageStatus: i64 { Valid = 1, Invalid = 0 });

/// One of `department`, `department_hierarchy`, `work_location`, `work_location_hierarchy`, `cost_center`, `cost_center_hierarchy`, `job`, `job_level`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeftValue {
    /// The value `department`.
    Department,
    /// The value `department_hierarchy`.
    DepartmentHierarchy,
    /// The value `work_location`.
    WorkLocation,
    /// The value `work_location_hierarchy`.
    WorkLocationHierarchy,
    /// The value `cost_center`.
    CostCenter,
    /// The value `cost_center_hierarchy`.
    CostCenterHierarchy,
    /// The value `job`.
    Job,
    /// The value `job_level`.
    JobLevel,
    /// The value `job_family`.
    JobFamily,
    /// The value `job_family_hierarchy`.
    JobFamilyHierarchy,
    /// The value `employee_type`.
    EmployeeType,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(LeftValue: String {
    Department = "department", DepartmentHierarchy = "department_hierarchy",
    WorkLocation = "work_location", WorkLocationHierarchy = "work_location_hierarchy",
    CostCenter = "cost_center", CostCenterHierarchy = "cost_center_hierarchy", Job = "job",
    JobLevel = "job_level", JobFamily = "job_family", JobFamilyHierarchy = "job_family_hierarchy",
    EmployeeType = "employee_type"
});

/// One of `1`, `2`, `4`, `8`, `9`, `15`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ListProcessStatus {
    /// In progress
    ///
    /// On the wire: `1`.
    InProgress,
    /// Rejected
    ///
    /// On the wire: `2`.
    Rejected,
    /// Withdrawn
    ///
    /// On the wire: `4`.
    Withdrawn,
    /// Revoked
    ///
    /// On the wire: `8`.
    Revoked,
    /// Completed
    ///
    /// On the wire: `9`.
    Completed,
    /// Being revoked
    ///
    /// On the wire: `15`.
    BeingRevoked,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ListProcessStatus: i64 {
    InProgress = 1, Rejected = 2, Withdrawn = 4, Revoked = 8, Completed = 9, BeingRevoked = 15
});

/// One of `contains`, `notContains`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MatchRuleOperator {
    /// The value `contains`.
    Contains,
    /// The value `notContains`.
    NotContains,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MatchRuleOperator: String {
    Contains = "contains", NotContains = "notContains"
});

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum NationalityStatus {
    /// Valid
    ///
    /// On the wire: `1`.
    Valid,
    /// Invalid
    ///
    /// On the wire: `0`.
    Invalid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(NationalityStatus: i64 { Valid = 1, Invalid = 0 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OffboardingMode {
    /// Direct
    ///
    /// On the wire: `1`.
    Direct,
    /// With approval
    ///
    /// On the wire: `2`.
    WithApproval,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OffboardingMode: i64 { Direct = 1, WithApproval = 2 });

/// One of `preboarding`, `deleted`, `day_one`, `withdrawn`, `completed`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OnboardingStatus {
    /// The value `preboarding`.
    Preboarding,
    /// The value `deleted`.
    Deleted,
    /// The value `day_one`.
    DayOne,
    /// The value `withdrawn`.
    Withdrawn,
    /// The value `completed`.
    Completed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OnboardingStatus: String {
    Preboarding = "preboarding", Deleted = "deleted", DayOne = "day_one", Withdrawn = "withdrawn",
    Completed = "completed"
});

/// One of `10`, `20`, `50`, `60`, `70`, `80`, `90`, `100`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OperationType {
    /// Department created
    ///
    /// On the wire: `10`.
    DepartmentCreated,
    /// Version created or copied
    ///
    /// On the wire: `20`.
    VersionCreatedOrCopied,
    /// Version changed
    ///
    /// On the wire: `50`.
    VersionChanged,
    /// Version withdrawn
    ///
    /// On the wire: `60`.
    VersionWithdrawn,
    /// Department disabled
    ///
    /// On the wire: `70`.
    DepartmentDisabled,
    /// Department enabled
    ///
    /// On the wire: `80`.
    DepartmentEnabled,
    /// Department deleted
    ///
    /// On the wire: `90`.
    DepartmentDeleted,
    /// Departments reordered
    ///
    /// On the wire: `100`.
    DepartmentsReordered,
    /// Department updated
    ///
    /// On the wire: `110`.
    DepartmentUpdated,
    /// Rule changed
    ///
    /// On the wire: `120`.
    RuleChanged,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OperationType: i64 {
    DepartmentCreated = 10, VersionCreatedOrCopied = 20, VersionChanged = 50, VersionWithdrawn = 60,
    DepartmentDisabled = 70, DepartmentEnabled = 80, DepartmentDeleted = 90,
    DepartmentsReordered = 100, DepartmentUpdated = 110, RuleChanged = 120
});

/// One of `department`, `location`, `custom_org_01`, `custom_org_02`, `custom_org_03`, `custom_org_04`, `custom_org_05`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrgType {
    /// The value `department`.
    Department,
    /// The value `location`.
    Location,
    /// The value `custom_org_01`.
    CustomOrg01,
    /// The value `custom_org_02`.
    CustomOrg02,
    /// The value `custom_org_03`.
    CustomOrg03,
    /// The value `custom_org_04`.
    CustomOrg04,
    /// The value `custom_org_05`.
    CustomOrg05,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OrgType: String {
    Department = "department", Location = "location", CustomOrg01 = "custom_org_01",
    CustomOrg02 = "custom_org_02", CustomOrg03 = "custom_org_03", CustomOrg04 = "custom_org_04",
    CustomOrg05 = "custom_org_05"
});

/// One of `percent`, `amount`, `balance`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentType {
    /// The value `percent`.
    Percent,
    /// The value `amount`.
    Amount,
    /// The value `balance`.
    Balance,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PaymentType: String {
    Percent = "percent", Amount = "amount", Balance = "balance"
});

/// One of `passed`, `failed`, `delayed`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProbationOutcome {
    /// The value `passed`.
    Passed,
    /// The value `failed`.
    Failed,
    /// The value `delayed`.
    Delayed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ProbationOutcome: String {
    Passed = "passed", Failed = "failed", Delayed = "delayed"
});

/// One of `pending`, `rejected`, `waiting`, `approved`, `converted`, `offboarded`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProbationStatus {
    /// The value `pending`.
    Pending,
    /// The value `rejected`.
    Rejected,
    /// The value `waiting`.
    Waiting,
    /// The value `approved`.
    Approved,
    /// The value `converted`.
    Converted,
    /// The value `offboarded`.
    Offboarded,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ProbationStatus: String {
    Pending = "pending", Rejected = "rejected", Waiting = "waiting", Approved = "approved",
    Converted = "converted", Offboarded = "offboarded"
});

/// One of `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessApproverStatus {
    /// Reject
    ///
    /// On the wire: `2`.
    Reject,
    /// Approve
    ///
    /// On the wire: `3`.
    Approve,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessApproverStatus: i64 { Reject = 2, Approve = 3 });

/// One of `3`, `2`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessDoneItemStatus {
    /// Completed
    ///
    /// On the wire: `3`.
    Completed,
    /// Rejected
    ///
    /// On the wire: `2`.
    Rejected,
    /// Cancelled
    ///
    /// On the wire: `4`.
    Cancelled,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessDoneItemStatus: i64 { Completed = 3, Rejected = 2, Cancelled = 4 });

/// One of `1`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessDoneItemType {
    /// Approval
    ///
    /// On the wire: `1`.
    Approval,
    /// Form
    ///
    /// On the wire: `5`.
    Form,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessDoneItemType: i64 { Approval = 1, Form = 5 });

/// One of `1`, `2`, `4`, `8`, `9`, `15`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessStatus {
    /// In progress
    ///
    /// On the wire: `1`.
    InProgress,
    /// Rejected
    ///
    /// On the wire: `2`.
    Rejected,
    /// Withdrawn
    ///
    /// On the wire: `4`.
    Withdrawn,
    /// Revoked
    ///
    /// On the wire: `8`.
    Revoked,
    /// Completed
    ///
    /// On the wire: `9`.
    Completed,
    /// Being revoked
    ///
    /// On the wire: `15`.
    BeingRevoked,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessStatus: i64 {
    InProgress = 1, Rejected = 2, Withdrawn = 4, Revoked = 8, Completed = 9, BeingRevoked = 15
});

/// One of `3`, `2`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessSystemDoneItemStatus {
    /// Completed
    ///
    /// On the wire: `3`.
    Completed,
    /// Rejected
    ///
    /// On the wire: `2`.
    Rejected,
    /// Cancelled
    ///
    /// On the wire: `4`.
    Cancelled,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessSystemDoneItemStatus: i64 { Completed = 3, Rejected = 2, Cancelled = 4 });

/// One of `1`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessSystemDoneItemType {
    /// Approval
    ///
    /// On the wire: `1`.
    Approval,
    /// Form
    ///
    /// On the wire: `5`.
    Form,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessSystemDoneItemType: i64 { Approval = 1, Form = 5 });

/// One of `1`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessSystemTodoItemType {
    /// Approval
    ///
    /// On the wire: `1`.
    Approval,
    /// Form
    ///
    /// On the wire: `5`.
    Form,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessSystemTodoItemType: i64 { Approval = 1, Form = 5 });

/// One of `1`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessTodoItemType {
    /// Approval
    ///
    /// On the wire: `1`.
    Approval,
    /// Form
    ///
    /// On the wire: `5`.
    Form,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessTodoItemType: i64 { Approval = 1, Form = 5 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Properties {
    /// Ordinary
    ///
    /// On the wire: `1`.
    Ordinary,
    /// Revocation
    ///
    /// On the wire: `2`.
    Revocation,
    /// Correction
    ///
    /// On the wire: `3`.
    Correction,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Properties: i64 { Ordinary = 1, Revocation = 2, Correction = 3 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QrCodeDimensionType {
    /// Single choice
    ///
    /// On the wire: `1`.
    SingleChoice,
    /// Multiple choice
    ///
    /// On the wire: `2`.
    MultipleChoice,
    /// Boolean
    ///
    /// On the wire: `3`.
    Boolean,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(QrCodeDimensionType: i64 { SingleChoice = 1, MultipleChoice = 2, Boolean = 3 });

/// One of `to_be_confirmed`, `no`, `yes`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Rehire {
    /// The value `to_be_confirmed`.
    ToBeConfirmed,
    /// The value `no`.
    No,
    /// The value `yes`.
    Yes,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Rehire: String { ToBeConfirmed = "to_be_confirmed", No = "no", Yes = "yes" });

/// One of `decrease`, `increase`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SeniorityAdjustmentType {
    /// The value `decrease`.
    Decrease,
    /// The value `increase`.
    Increase,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SeniorityAdjustmentType: String {
    Decrease = "decrease", Increase = "increase"
});

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum StatusList {
    /// Valid
    ///
    /// On the wire: `1`.
    Valid,
    /// Invalid
    ///
    /// On the wire: `0`.
    Invalid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(StatusList: i64 { Valid = 1, Invalid = 0 });

/// One of `self_submission`, `system`, `hr_submission`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SubmissionType {
    /// The value `self_submission`.
    SelfSubmission,
    /// The value `system`.
    System,
    /// The value `hr_submission`.
    HrSubmission,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SubmissionType: String {
    SelfSubmission = "self_submission", System = "system", HrSubmission = "hr_submission"
});

/// One of `1`, `2`, `3`, `4`, `9`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaskCode {
    /// Position information
    ///
    /// On the wire: `1`.
    PositionInformation,
    /// Personal information
    ///
    /// On the wire: `2`.
    PersonalInformation,
    /// Create account
    ///
    /// On the wire: `3`.
    CreateAccount,
    /// Check in
    ///
    /// On the wire: `4`.
    CheckIn,
    /// Sign documents
    ///
    /// On the wire: `9`.
    SignDocuments,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TaskCode: String {
    PositionInformation = "1", PersonalInformation = "2", CreateAccount = "3", CheckIn = "4",
    SignDocuments = "9"
});

/// One of `initiating`, `terminated`, `exception`, `in_progress`, `not_started`, `skipped`, `uninitialized`, `failed`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// The value `initiating`.
    Initiating,
    /// The value `terminated`.
    Terminated,
    /// The value `exception`.
    Exception,
    /// The value `in_progress`.
    InProgress,
    /// The value `not_started`.
    NotStarted,
    /// The value `skipped`.
    Skipped,
    /// The value `uninitialized`.
    Uninitialized,
    /// The value `failed`.
    Failed,
    /// The value `in_review`.
    InReview,
    /// The value `rejected`.
    Rejected,
    /// The value `completed`.
    Completed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TaskStatus: String {
    Initiating = "initiating", Terminated = "terminated", Exception = "exception",
    InProgress = "in_progress", NotStarted = "not_started", Skipped = "skipped",
    Uninitialized = "uninitialized", Failed = "failed", InReview = "in_review",
    Rejected = "rejected", Completed = "completed"
});

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TimeZoneStatus {
    /// Valid
    ///
    /// On the wire: `1`.
    Valid,
    /// Invalid
    ///
    /// On the wire: `0`.
    Invalid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TimeZoneStatus: i64 { Valid = 1, Invalid = 0 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransferMode {
    /// Direct
    ///
    /// On the wire: `1`.
    Direct,
    /// With approval
    ///
    /// On the wire: `2`.
    WithApproval,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TransferMode: i64 { Direct = 1, WithApproval = 2 });
