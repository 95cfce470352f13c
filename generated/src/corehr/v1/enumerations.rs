// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActiveStatus {
    /// Inactive
    ///
    /// On the wire: `1`.
    Inactive,
    /// Active
    ///
    /// On the wire: `2`.
    Active,
    /// To be activated
    ///
    /// On the wire: `3`.
    ToBeActivated,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ActiveStatus: i64 { Inactive = 1, Active = 2, ToBeActivated = 3 });

/// One of `open_id`, `union_id`, `user_id`, `people_corehr_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AssignedUserUserIdType {
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

crate::open_enum!(AssignedUserUserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id",
    PeopleCorehrId = "people_corehr_id"
});

/// One of `AntiBegin`, `Approving`, `Finished`, `Rejected`, `Withdrawn`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChecklistStatus {
    /// The value `AntiBegin`.
    AntiBegin,
    /// The value `Approving`.
    Approving,
    /// The value `Finished`.
    Finished,
    /// The value `Rejected`.
    Rejected,
    /// The value `Withdrawn`.
    Withdrawn,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChecklistStatus: String {
    AntiBegin = "AntiBegin", Approving = "Approving", Finished = "Finished", Rejected = "Rejected",
    Withdrawn = "Withdrawn"
});

/// One of `standard_value`, `bandwidth_and_standard_value`, `bandwidth_upper_and_lower_limit`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CpstStandardTypeApiName {
    /// The value `standard_value`.
    StandardValue,
    /// The value `bandwidth_and_standard_value`.
    BandwidthAndStandardValue,
    /// The value `bandwidth_upper_and_lower_limit`.
    BandwidthUpperAndLowerLimit,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CpstStandardTypeApiName: String {
    StandardValue = "standard_value", BandwidthAndStandardValue = "bandwidth_and_standard_value",
    BandwidthUpperAndLowerLimit = "bandwidth_upper_and_lower_limit"
});

/// One of `1`, `2`, `3`, `4`, `5`, `8`, `9`, or another value, which is kept.
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
    /// Time
    ///
    /// On the wire: `8`.
    Time,
    /// Attachment
    ///
    /// On the wire: `9`.
    Attachment,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CustomFieldDataType: i64 {
    Text = 1, Boolean = 2, Number = 3, Selection = 4, Lookup = 5, Time = 8, Attachment = 9
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CustomFieldType {
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

crate::open_enum!(CustomFieldType: i64 {
    Text = 1, Boolean = 2, Number = 3, Selection = 4, Lookup = 5, AutomaticNumber = 6,
    DateAndTime = 7, Attachment = 8, Image = 9, Calculated = 10, ReverseLookup = 11
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DateTimeType {
    /// Date
    ///
    /// On the wire: `1`.
    Date,
    /// Time
    ///
    /// On the wire: `2`.
    Time,
    /// Date and time
    ///
    /// On the wire: `3`.
    DateAndTime,
    /// Timestamp
    ///
    /// On the wire: `4`.
    Timestamp,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DateTimeType: i64 { Date = 1, Time = 2, DateAndTime = 3, Timestamp = 4 });

/// One of `day_off`, `public_holiday`, `workday`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DateType {
    /// The value `day_off`.
    DayOff,
    /// The value `public_holiday`.
    PublicHoliday,
    /// The value `workday`.
    Workday,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DateType: String {
    DayOff = "day_off", PublicHoliday = "public_holiday", Workday = "workday"
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

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DisplayStyle {
    /// Square
    ///
    /// On the wire: `1`.
    Square,
    /// Round
    ///
    /// On the wire: `2`.
    Round,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DisplayStyle: i64 { Square = 1, Round = 2 });

/// One of `job`, `non_job`, `position`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnumName {
    /// The value `job`.
    Job,
    /// The value `non_job`.
    NonJob,
    /// The value `position`.
    Position,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EnumName: String { Job = "job", NonJob = "non_job", Position = "position" });

/// One of `open_department_id`, `department_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FeishuDepartmentIdType {
    /// The value `open_department_id`.
    OpenDepartmentId,
    /// The value `department_id`.
    DepartmentId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FeishuDepartmentIdType: String {
    OpenDepartmentId = "open_department_id", DepartmentId = "department_id"
});

/// One of `open_id`, `union_id`, `user_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FeishuUserIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// The value `user_id`.
    UserId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FeishuUserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id"
});

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FilterRuleValueType {
    /// Text
    ///
    /// On the wire: `0`.
    Text,
    /// Number
    ///
    /// On the wire: `1`.
    Number,
    /// Text list
    ///
    /// On the wire: `2`.
    TextList,
    /// Number list
    ///
    /// On the wire: `3`.
    NumberList,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FilterRuleValueType: i64 { Text = 0, Number = 1, TextList = 2, NumberList = 3 });

/// One of `manual`, `system`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GrantSource {
    /// The value `manual`.
    Manual,
    /// The value `system`.
    System,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(GrantSource: String { Manual = "manual", System = "system" });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GrantedBy {
    /// System
    ///
    /// On the wire: `1`.
    System,
    /// By hand
    ///
    /// On the wire: `2`.
    ByHand,
    /// External system
    ///
    /// On the wire: `3`.
    ExternalSystem,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(GrantedBy: i64 { System = 1, ByHand = 2, ExternalSystem = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GrantingUnit {
    /// Day
    ///
    /// On the wire: `1`.
    Day,
    /// Hour
    ///
    /// On the wire: `2`.
    Hour,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(GrantingUnit: i64 { Day = 1, Hour = 2 });

/// One of `3`, `7`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroupType {
    /// Along the organization
    ///
    /// On the wire: `3`.
    AlongTheOrganization,
    /// Not along the organization
    ///
    /// On the wire: `7`.
    NotAlongTheOrganization,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(GroupType: i64 { AlongTheOrganization = 3, NotAlongTheOrganization = 7 });

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdTransformType {
    /// People to contacts
    ///
    /// On the wire: `1`.
    PeopleToContacts,
    /// Contacts to people
    ///
    /// On the wire: `2`.
    ContactsToPeople,
    /// People Admin to contacts
    ///
    /// On the wire: `3`.
    PeopleAdminToContacts,
    /// People Admin to people
    ///
    /// On the wire: `4`.
    PeopleAdminToPeople,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(IdTransformType: i64 {
    PeopleToContacts = 1, ContactsToPeople = 2, PeopleAdminToContacts = 3, PeopleAdminToPeople = 4
});

/// One of `user_id`, `department_id`, `job_level_id`, `job_family_id`, `employee_type_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdType {
    /// The value `user_id`.
    UserId,
    /// The value `department_id`.
    DepartmentId,
    /// The value `job_level_id`.
    JobLevelId,
    /// The value `job_family_id`.
    JobFamilyId,
    /// The value `employee_type_id`.
    EmployeeTypeId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(IdType: String {
    UserId = "user_id", DepartmentId = "department_id", JobLevelId = "job_level_id",
    JobFamilyId = "job_family_id", EmployeeTypeId = "employee_type_id"
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ImageType {
    /// Avatar
    ///
    /// On the wire: `1`.
    Avatar,
    /// Badge photo
    ///
    /// On the wire: `2`.
    BadgePhoto,
    /// Logo
    ///
    /// On the wire: `3`.
    Logo,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ImageType: i64 { Avatar = 1, BadgePhoto = 2, Logo = 3 });

/// One of `0`, `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobChangeStatus {
    /// Approving
    ///
    /// On the wire: `0`.
    Approving,
    /// Approved
    ///
    /// On the wire: `1`.
    Approved,
    /// Transferred
    ///
    /// On the wire: `2`.
    Transferred,
    /// Rejected
    ///
    /// On the wire: `3`.
    Rejected,
    /// Cancelled
    ///
    /// On the wire: `4`.
    Cancelled,
    /// No approval needed
    ///
    /// On the wire: `5`.
    NoApprovalNeeded,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(JobChangeStatus: i64 {
    Approving = 0, Approved = 1, Transferred = 2, Rejected = 3, Cancelled = 4, NoApprovalNeeded = 5
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

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaveDurationUnit {
    /// Day
    ///
    /// On the wire: `1`.
    Day,
    /// Hour
    ///
    /// On the wire: `2`.
    Hour,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LeaveDurationUnit: i64 { Day = 1, Hour = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaveRequestHistoryLeaveRequestStatus {
    /// Approved
    ///
    /// On the wire: `1`.
    Approved,
    /// Approving
    ///
    /// On the wire: `2`.
    Approving,
    /// Approving correction
    ///
    /// On the wire: `3`.
    ApprovingCorrection,
    /// Approving cancellation
    ///
    /// On the wire: `4`.
    ApprovingCancellation,
    /// Approving return
    ///
    /// On the wire: `5`.
    ApprovingReturn,
    /// Returned
    ///
    /// On the wire: `6`.
    Returned,
    /// Rejected
    ///
    /// On the wire: `7`.
    Rejected,
    /// Cancelled
    ///
    /// On the wire: `8`.
    Cancelled,
    /// Withdrawn
    ///
    /// On the wire: `9`.
    Withdrawn,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LeaveRequestHistoryLeaveRequestStatus: i64 {
    Approved = 1, Approving = 2, ApprovingCorrection = 3, ApprovingCancellation = 4,
    ApprovingReturn = 5, Returned = 6, Rejected = 7, Cancelled = 8, Withdrawn = 9
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaveRequestStatus {
    /// Approved
    ///
    /// On the wire: `1`.
    Approved,
    /// Approving
    ///
    /// On the wire: `2`.
    Approving,
    /// Approving correction
    ///
    /// On the wire: `3`.
    ApprovingCorrection,
    /// Approving cancellation
    ///
    /// On the wire: `4`.
    ApprovingCancellation,
    /// Approving return
    ///
    /// On the wire: `5`.
    ApprovingReturn,
    /// Returned
    ///
    /// On the wire: `6`.
    Returned,
    /// Rejected
    ///
    /// On the wire: `7`.
    Rejected,
    /// Cancelled
    ///
    /// On the wire: `8`.
    Cancelled,
    /// Withdrawn
    ///
    /// On the wire: `9`.
    Withdrawn,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(LeaveRequestStatus: String {
    Approved = "1", Approving = "2", ApprovingCorrection = "3", ApprovingCancellation = "4",
    ApprovingReturn = "5", Returned = "6", Rejected = "7", Cancelled = "8", Withdrawn = "9"
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaveStatus {
    /// Enabled
    ///
    /// On the wire: `1`.
    Enabled,
    /// Disabled
    ///
    /// On the wire: `2`.
    Disabled,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(LeaveStatus: String { Enabled = "1", Disabled = "2" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaveTypeStatus {
    /// Enabled
    ///
    /// On the wire: `1`.
    Enabled,
    /// Disabled
    ///
    /// On the wire: `2`.
    Disabled,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LeaveTypeStatus: i64 { Enabled = 1, Disabled = 2 });

/// One of `department`, `work_location`, `company`, `social_security_location`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ManagementDimension {
    /// The value `department`.
    Department,
    /// The value `work_location`.
    WorkLocation,
    /// The value `company`.
    Company,
    /// The value `social_security_location`.
    SocialSecurityLocation,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ManagementDimension: String {
    Department = "department", WorkLocation = "work_location", Company = "company",
    SocialSecurityLocation = "social_security_location"
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum NumberFieldType {
    /// Percentage
    ///
    /// On the wire: `1`.
    Percentage,
    /// Integer
    ///
    /// On the wire: `2`.
    Integer,
    /// Decimal
    ///
    /// On the wire: `3`.
    Decimal,
    /// Money
    ///
    /// On the wire: `4`.
    Money,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(NumberFieldType: i64 { Percentage = 1, Integer = 2, Decimal = 3, Money = 4 });

/// One of `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OffboardingMode {
    /// Direct
    ///
    /// On the wire: `1`.
    Direct,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OffboardingMode: i64 { Direct = 1 });

/// One of `Approving`, `Approved`, `Offboarded`, `Rejected`, `Withdrawn`, `NoNeedApproval`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OffboardingStatus {
    /// The value `Approving`.
    Approving,
    /// The value `Approved`.
    Approved,
    /// The value `Offboarded`.
    Offboarded,
    /// The value `Rejected`.
    Rejected,
    /// The value `Withdrawn`.
    Withdrawn,
    /// The value `NoNeedApproval`.
    NoNeedApproval,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OffboardingStatus: String {
    Approving = "Approving", Approved = "Approved", Offboarded = "Offboarded",
    Rejected = "Rejected", Withdrawn = "Withdrawn", NoNeedApproval = "NoNeedApproval"
});

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrgTruncationType {
    /// With levels below
    ///
    /// On the wire: `0`.
    WithLevelsBelow,
    /// This level only
    ///
    /// On the wire: `1`.
    ThisLevelOnly,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OrgTruncationType: i64 { WithLevelsBelow = 0, ThisLevelOnly = 1 });

/// One of `people_employee_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PersonUserIdType {
    /// The value `people_employee_id`.
    PeopleEmployeeId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PersonUserIdType: String { PeopleEmployeeId = "people_employee_id" });

/// One of `experienced_professionals`, `recent_graduates`, `routine_intern`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RecruitmentType {
    /// The value `experienced_professionals`.
    ExperiencedProfessionals,
    /// The value `recent_graduates`.
    RecentGraduates,
    /// The value `routine_intern`.
    RoutineIntern,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RecruitmentType: String {
    ExperiencedProfessionals = "experienced_professionals", RecentGraduates = "recent_graduates",
    RoutineIntern = "routine_intern"
});

/// One of `cpst_item`, `cpst_indicator`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReferenceObjectApi {
    /// The value `cpst_item`.
    CpstItem,
    /// The value `cpst_indicator`.
    CpstIndicator,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ReferenceObjectApi: String {
    CpstItem = "cpst_item", CpstIndicator = "cpst_indicator"
});

/// One of `cpst_item`, `cpst_indicator`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReferenceObjectApiName {
    /// The value `cpst_item`.
    CpstItem,
    /// The value `cpst_indicator`.
    CpstIndicator,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ReferenceObjectApiName: String {
    CpstItem = "cpst_item", CpstIndicator = "cpst_indicator"
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RightValueType {
    /// Fixed value
    ///
    /// On the wire: `1`.
    FixedValue,
    /// Reference
    ///
    /// On the wire: `2`.
    Reference,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RightValueType: i64 { FixedValue = 1, Reference = 2 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RoundType {
    /// Half up
    ///
    /// On the wire: `0`.
    HalfUp,
    /// Up
    ///
    /// On the wire: `1`.
    Up,
    /// Down
    ///
    /// On the wire: `2`.
    Down,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RoundType: i64 { HalfUp = 0, Up = 1, Down = 2 });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RuleType {
    /// No data
    ///
    /// On the wire: `0`.
    NoData,
    /// All data
    ///
    /// On the wire: `1`.
    AllData,
    /// Own data
    ///
    /// On the wire: `2`.
    OwnData,
    /// By rule
    ///
    /// On the wire: `3`.
    ByRule,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RuleType: i64 { NoData = 0, AllData = 1, OwnData = 2, ByRule = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SearchMethod {
    /// Given organizations only
    ///
    /// On the wire: `1`.
    GivenOrganizationsOnly,
    /// Given and above
    ///
    /// On the wire: `2`.
    GivenAndAbove,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SearchMethod: String { GivenOrganizationsOnly = "1", GivenAndAbove = "2" });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SortI18n {
    /// Chinese
    ///
    /// On the wire: `0`.
    Chinese,
    /// English
    ///
    /// On the wire: `1`.
    English,
    /// Pinyin
    ///
    /// On the wire: `2`.
    Pinyin,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SortI18n: i64 { Chinese = 0, English = 1, Pinyin = 2 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// Ascending
    ///
    /// On the wire: `0`.
    Ascending,
    /// Descending
    ///
    /// On the wire: `1`.
    Descending,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SortOrder: i64 { Ascending = 0, Descending = 1 });

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
