// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AcceptanceConclusion {
    /// Accepted
    ///
    /// On the wire: `1`.
    Accepted,
    /// Declined
    ///
    /// On the wire: `2`.
    Declined,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AcceptanceConclusion: i64 { Accepted = 1, Declined = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AcceptanceOperatorType {
    /// Recruiter
    ///
    /// On the wire: `1`.
    Recruiter,
    /// Candidate
    ///
    /// On the wire: `2`.
    Candidate,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AcceptanceOperatorType: i64 { Recruiter = 1, Candidate = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AccountStatus {
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

crate::open_enum!(AccountStatus: i64 { Enabled = 1, Disabled = 2 });

/// One of `1`, `2`, `3`, `127`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AccountThirdType {
    /// Bafang Jincheng
    ///
    /// On the wire: `1`.
    BafangJincheng,
    /// Ibeidiao
    ///
    /// On the wire: `2`.
    Ibeidiao,
    /// Xuandu
    ///
    /// On the wire: `3`.
    Xuandu,
    /// Custom provider
    ///
    /// On the wire: `127`.
    CustomProvider,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AccountThirdType: i64 {
    BafangJincheng = 1, Ibeidiao = 2, Xuandu = 3, CustomProvider = 127
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AddType {
    /// Keep other pools
    ///
    /// On the wire: `1`.
    KeepOtherPools,
    /// Leave other pools
    ///
    /// On the wire: `2`.
    LeaveOtherPools,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AddType: i64 { KeepOtherPools = 1, LeaveOtherPools = 2 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgencyAccountRole {
    /// Administrator
    ///
    /// On the wire: `0`.
    Administrator,
    /// Consultant
    ///
    /// On the wire: `1`.
    Consultant,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AgencyAccountRole: i64 { Administrator = 0, Consultant = 1 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgencyAccountStatus {
    /// Normal
    ///
    /// On the wire: `0`.
    Normal,
    /// Disabled
    ///
    /// On the wire: `1`.
    Disabled,
    /// Disabled by agency
    ///
    /// On the wire: `2`.
    DisabledByAgency,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AgencyAccountStatus: i64 { Normal = 0, Disabled = 1, DisabledByAgency = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgencyOption {
    /// Disable
    ///
    /// On the wire: `1`.
    Disable,
    /// Enable
    ///
    /// On the wire: `2`.
    Enable,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AgencyOption: i64 { Disable = 1, Enable = 2 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgencyRole {
    /// Administrator
    ///
    /// On the wire: `0`.
    Administrator,
    /// Consultant
    ///
    /// On the wire: `1`.
    Consultant,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AgencyRole: i64 { Administrator = 0, Consultant = 1 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgencyStatus {
    /// Normal
    ///
    /// On the wire: `0`.
    Normal,
    /// Disabled
    ///
    /// On the wire: `1`.
    Disabled,
    /// Disabled by agency
    ///
    /// On the wire: `2`.
    DisabledByAgency,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AgencyStatus: i64 { Normal = 0, Disabled = 1, DisabledByAgency = 2 });

/// One of `open_id`, `union_id`, `user_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgencyUserIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// The value `user_id`.
    UserId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AgencyUserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id"
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationActiveStatus {
    /// Active
    ///
    /// On the wire: `1`.
    Active,
    /// Inactive
    ///
    /// On the wire: `2`.
    Inactive,
    /// All
    ///
    /// On the wire: `3`.
    All,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApplicationActiveStatus: String { Active = "1", Inactive = "2", All = "3" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationDeliveryType {
    /// Found by recruiter
    ///
    /// On the wire: `1`.
    FoundByRecruiter,
    /// Applied by candidate
    ///
    /// On the wire: `2`.
    AppliedByCandidate,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplicationDeliveryType: i64 { FoundByRecruiter = 1, AppliedByCandidate = 2 });

/// One of `open_department_id`, `department_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationDepartmentIdType {
    /// The value `open_department_id`.
    OpenDepartmentId,
    /// The value `department_id`.
    DepartmentId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApplicationDepartmentIdType: String {
    OpenDepartmentId = "open_department_id", DepartmentId = "department_id"
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationOfferBasicInfoOfferType {
    /// Experienced hire
    ///
    /// On the wire: `1`.
    ExperiencedHire,
    /// Campus hire
    ///
    /// On the wire: `2`.
    CampusHire,
    /// Intern
    ///
    /// On the wire: `3`.
    Intern,
    /// Intern conversion
    ///
    /// On the wire: `4`.
    InternConversion,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplicationOfferBasicInfoOfferType: i64 {
    ExperiencedHire = 1, CampusHire = 2, Intern = 3, InternConversion = 4
});

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationOfferOfferStatus {
    /// All
    ///
    /// On the wire: `0`.
    All,
    /// Not applied for
    ///
    /// On the wire: `1`.
    NotAppliedFor,
    /// In approval
    ///
    /// On the wire: `2`.
    InApproval,
    /// Approval withdrawn
    ///
    /// On the wire: `3`.
    ApprovalWithdrawn,
    /// Approved
    ///
    /// On the wire: `4`.
    Approved,
    /// Rejected
    ///
    /// On the wire: `5`.
    Rejected,
    /// Sent
    ///
    /// On the wire: `6`.
    Sent,
    /// Accepted
    ///
    /// On the wire: `7`.
    Accepted,
    /// Declined
    ///
    /// On the wire: `8`.
    Declined,
    /// Lapsed
    ///
    /// On the wire: `9`.
    Lapsed,
    /// Not reviewed
    ///
    /// On the wire: `10`.
    NotReviewed,
    /// Intern to join
    ///
    /// On the wire: `11`.
    InternToJoin,
    /// Intern joined
    ///
    /// On the wire: `12`.
    InternJoined,
    /// Intern left
    ///
    /// On the wire: `13`.
    InternLeft,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplicationOfferOfferStatus: i64 {
    All = 0, NotAppliedFor = 1, InApproval = 2, ApprovalWithdrawn = 3, Approved = 4, Rejected = 5,
    Sent = 6, Accepted = 7, Declined = 8, Lapsed = 9, NotReviewed = 10, InternToJoin = 11,
    InternJoined = 12, InternLeft = 13
});

/// One of `get_latest_application_on_chain`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationOption {
    /// The value `get_latest_application_on_chain`.
    GetLatestApplicationOnChain,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApplicationOption: String {
    GetLatestApplicationOnChain = "get_latest_application_on_chain"
});

/// One of `10000`, `10001`, `10002`, `10003`, `10004`, `10005`, `10006`, `10007`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationResumeSourceResumeSourceType {
    /// Referral
    ///
    /// On the wire: `10000`.
    Referral,
    /// Headhunter
    ///
    /// On the wire: `10001`.
    Headhunter,
    /// Internal
    ///
    /// On the wire: `10002`.
    Internal,
    /// Recruiting website
    ///
    /// On the wire: `10003`.
    RecruitingWebsite,
    /// Social media
    ///
    /// On the wire: `10004`.
    SocialMedia,
    /// Offline
    ///
    /// On the wire: `10005`.
    Offline,
    /// Other
    ///
    /// On the wire: `10006`.
    Other,
    /// External recommendation
    ///
    /// On the wire: `10007`.
    ExternalRecommendation,
    /// Employee transfer
    ///
    /// On the wire: `10008`.
    EmployeeTransfer,
    /// Intern conversion
    ///
    /// On the wire: `10009`.
    InternConversion,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplicationResumeSourceResumeSourceType: i64 {
    Referral = 10000, Headhunter = 10001, Internal = 10002, RecruitingWebsite = 10003,
    SocialMedia = 10004, Offline = 10005, Other = 10006, ExternalRecommendation = 10007,
    EmployeeTransfer = 10008, InternConversion = 10009
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationStageInfoType {
    /// Screening
    ///
    /// On the wire: `1`.
    Screening,
    /// Evaluation
    ///
    /// On the wire: `2`.
    Evaluation,
    /// Written exam
    ///
    /// On the wire: `3`.
    WrittenExam,
    /// Interview
    ///
    /// On the wire: `4`.
    Interview,
    /// Offer
    ///
    /// On the wire: `5`.
    Offer,
    /// To join
    ///
    /// On the wire: `6`.
    ToJoin,
    /// Joined
    ///
    /// On the wire: `7`.
    Joined,
    /// Other
    ///
    /// On the wire: `8`.
    Other,
    /// System default
    ///
    /// On the wire: `255`.
    SystemDefault,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplicationStageInfoType: i64 {
    Screening = 1, Evaluation = 2, WrittenExam = 3, Interview = 4, Offer = 5, ToJoin = 6,
    Joined = 7, Other = 8, SystemDefault = 255
});

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalStatus {
    /// Not started
    ///
    /// On the wire: `1`.
    NotStarted,
    /// In approval
    ///
    /// On the wire: `2`.
    InApproval,
    /// Approved
    ///
    /// On the wire: `3`.
    Approved,
    /// Withdrawn
    ///
    /// On the wire: `4`.
    Withdrawn,
    /// Rejected
    ///
    /// On the wire: `5`.
    Rejected,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApprovalStatus: i64 {
    NotStarted = 1, InApproval = 2, Approved = 3, Withdrawn = 4, Rejected = 5
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ArrangementAppointmentKind {
    /// Set directly
    ///
    /// On the wire: `1`.
    SetDirectly,
    /// Chosen by candidate
    ///
    /// On the wire: `2`.
    ChosenByCandidate,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ArrangementAppointmentKind: i64 { SetDirectly = 1, ChosenByCandidate = 2 });

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AssessmentType {
    /// Score
    ///
    /// On the wire: `1`.
    Score,
    /// Single choice
    ///
    /// On the wire: `2`.
    SingleChoice,
    /// Text
    ///
    /// On the wire: `3`.
    Text,
    /// Multiple choice
    ///
    /// On the wire: `4`.
    MultipleChoice,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AssessmentType: i64 {
    Score = 1, SingleChoice = 2, Text = 3, MultipleChoice = 4
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AttachmentType {
    /// Resume
    ///
    /// On the wire: `1`.
    Resume,
    /// Work
    ///
    /// On the wire: `2`.
    Work,
    /// General
    ///
    /// On the wire: `3`.
    General,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AttachmentType: i64 { Resume = 1, Work = 2, General = 3 });

/// One of `cn`, `sg`, `us`, `jp`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BackgroundCheckOrderGeo {
    /// The value `cn`.
    Cn,
    /// The value `sg`.
    Sg,
    /// The value `us`.
    Us,
    /// The value `jp`.
    Jp,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BackgroundCheckOrderGeo: String { Cn = "cn", Sg = "sg", Us = "us", Jp = "jp" });

/// One of `2`, `3`, `4`, `5`, `6`, `8`, `9`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BackgroundCheckOrderOrderStatus {
    /// Arranged
    ///
    /// On the wire: `2`.
    Arranged,
    /// Completed
    ///
    /// On the wire: `3`.
    Completed,
    /// Terminated
    ///
    /// On the wire: `4`.
    Terminated,
    /// In approval
    ///
    /// On the wire: `5`.
    InApproval,
    /// Approval withdrawn
    ///
    /// On the wire: `6`.
    ApprovalWithdrawn,
    /// Approved
    ///
    /// On the wire: `8`.
    Approved,
    /// Rejected
    ///
    /// On the wire: `9`.
    Rejected,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BackgroundCheckOrderOrderStatus: String {
    Arranged = "2", Completed = "3", Terminated = "4", InApproval = "5", ApprovalWithdrawn = "6",
    Approved = "8", Rejected = "9"
});

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BaseCityLocationType {
    /// Country
    ///
    /// On the wire: `1`.
    Country,
    /// State
    ///
    /// On the wire: `2`.
    State,
    /// City
    ///
    /// On the wire: `3`.
    City,
    /// District
    ///
    /// On the wire: `4`.
    District,
    /// Address
    ///
    /// On the wire: `5`.
    Address,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(BaseCityLocationType: i64 {
    Country = 1, State = 2, City = 3, District = 4, Address = 5
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BasicSalary {
    /// Daily
    ///
    /// On the wire: `1`.
    Daily,
    /// Monthly
    ///
    /// On the wire: `2`.
    Monthly,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BasicSalary: String { Daily = "1", Monthly = "2" });

/// One of `2`, `3`, `4`, `5`, `6`, `8`, `9`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BatchQueryBackgroundCheckOrderOrderStatus {
    /// Arranged
    ///
    /// On the wire: `2`.
    Arranged,
    /// Completed
    ///
    /// On the wire: `3`.
    Completed,
    /// Terminated
    ///
    /// On the wire: `4`.
    Terminated,
    /// In approval
    ///
    /// On the wire: `5`.
    InApproval,
    /// Approval withdrawn
    ///
    /// On the wire: `6`.
    ApprovalWithdrawn,
    /// Approved
    ///
    /// On the wire: `8`.
    Approved,
    /// Rejected
    ///
    /// On the wire: `9`.
    Rejected,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(BatchQueryBackgroundCheckOrderOrderStatus: i64 {
    Arranged = 2, Completed = 3, Terminated = 4, InApproval = 5, ApprovalWithdrawn = 6,
    Approved = 8, Rejected = 9
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BonusType {
    /// Points
    ///
    /// On the wire: `1`.
    Points,
    /// Cash
    ///
    /// On the wire: `2`.
    Cash,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(BonusType: i64 { Points = 1, Cash = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CalculateType {
    /// Sum
    ///
    /// On the wire: `1`.
    Sum,
    /// Average
    ///
    /// On the wire: `2`.
    Average,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CalculateType: i64 { Sum = 1, Average = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CalculationMode {
    /// Sum
    ///
    /// On the wire: `1`.
    Sum,
    /// Average
    ///
    /// On the wire: `2`.
    Average,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CalculationMode: i64 { Sum = 1, Average = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CommitStatus {
    /// Submitted
    ///
    /// On the wire: `1`.
    Submitted,
    /// Not submitted
    ///
    /// On the wire: `2`.
    NotSubmitted,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CommitStatus: i64 { Submitted = 1, NotSubmitted = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CommonSchemaSettingObjectType {
    /// Single line text
    ///
    /// On the wire: `1`.
    SingleLineText,
    /// Multiline text
    ///
    /// On the wire: `2`.
    MultilineText,
    /// Single choice
    ///
    /// On the wire: `3`.
    SingleChoice,
    /// Multiple choice
    ///
    /// On the wire: `4`.
    MultipleChoice,
    /// Date
    ///
    /// On the wire: `5`.
    Date,
    /// Month
    ///
    /// On the wire: `6`.
    Month,
    /// Year
    ///
    /// On the wire: `7`.
    Year,
    /// Time range
    ///
    /// On the wire: `8`.
    TimeRange,
    /// Number
    ///
    /// On the wire: `9`.
    Number,
    /// Default field
    ///
    /// On the wire: `10`.
    DefaultField,
    /// Module
    ///
    /// On the wire: `11`.
    Module,
    /// Day
    ///
    /// On the wire: `12`.
    Day,
    /// Attachment
    ///
    /// On the wire: `13`.
    Attachment,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CommonSchemaSettingObjectType: i64 {
    SingleLineText = 1, MultilineText = 2, SingleChoice = 3, MultipleChoice = 4, Date = 5,
    Month = 6, Year = 7, TimeRange = 8, Number = 9, DefaultField = 10, Module = 11, Day = 12,
    Attachment = 13
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ConversionStatus {
    /// In probation
    ///
    /// On the wire: `1`.
    InProbation,
    /// Passed probation
    ///
    /// On the wire: `2`.
    PassedProbation,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ConversionStatus: i64 { InProbation = 1, PassedProbation = 2 });

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CooperationStatus {
    /// Regular
    ///
    /// On the wire: `1`.
    Regular,
    /// Trial
    ///
    /// On the wire: `2`.
    Trial,
    /// Ended
    ///
    /// On the wire: `3`.
    Ended,
    /// Being invited
    ///
    /// On the wire: `4`.
    BeingInvited,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CooperationStatus: i64 { Regular = 1, Trial = 2, Ended = 3, BeingInvited = 4 });

/// One of `1`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreatorAccountType {
    /// Employee
    ///
    /// On the wire: `1`.
    Employee,
    /// System
    ///
    /// On the wire: `3`.
    System,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CreatorAccountType: i64 { Employee = 1, System = 3 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataType {
    /// Single choice
    ///
    /// On the wire: `1`.
    SingleChoice,
    /// Multiple choice
    ///
    /// On the wire: `2`.
    MultipleChoice,
    /// Month
    ///
    /// On the wire: `3`.
    Month,
    /// Year
    ///
    /// On the wire: `4`.
    Year,
    /// Number
    ///
    /// On the wire: `5`.
    Number,
    /// Text
    ///
    /// On the wire: `6`.
    Text,
    /// Multiline text
    ///
    /// On the wire: `7`.
    MultilineText,
    /// Date range
    ///
    /// On the wire: `8`.
    DateRange,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DataType: i64 {
    SingleChoice = 1, MultipleChoice = 2, Month = 3, Year = 4, Number = 5, Text = 6,
    MultilineText = 7, DateRange = 8
});

/// One of `1`, `2`, `3`, `5`, `6`, `7`, `10`, `11`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DimensionAssessmentDimensionType {
    /// Single choice
    ///
    /// On the wire: `1`.
    SingleChoice,
    /// Multiple choice
    ///
    /// On the wire: `2`.
    MultipleChoice,
    /// Text
    ///
    /// On the wire: `3`.
    Text,
    /// Recommended job level
    ///
    /// On the wire: `5`.
    RecommendedJobLevel,
    /// Score by choice
    ///
    /// On the wire: `6`.
    ScoreByChoice,
    /// Score by number
    ///
    /// On the wire: `7`.
    ScoreByNumber,
    /// Built in conclusion
    ///
    /// On the wire: `10`.
    BuiltInConclusion,
    /// Built in score
    ///
    /// On the wire: `11`.
    BuiltInScore,
    /// Built in record
    ///
    /// On the wire: `12`.
    BuiltInRecord,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DimensionAssessmentDimensionType: i64 {
    SingleChoice = 1, MultipleChoice = 2, Text = 3, RecommendedJobLevel = 5, ScoreByChoice = 6,
    ScoreByNumber = 7, BuiltInConclusion = 10, BuiltInScore = 11, BuiltInRecord = 12
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DisplayCondition {
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

crate::open_enum!(DisplayCondition: i64 { All = 1, Any = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DisplayProgress {
    /// Not started
    ///
    /// On the wire: `1`.
    NotStarted,
    /// In progress
    ///
    /// On the wire: `2`.
    InProgress,
    /// Cancelled
    ///
    /// On the wire: `3`.
    Cancelled,
    /// Suspended
    ///
    /// On the wire: `4`.
    Suspended,
    /// Completed
    ///
    /// On the wire: `5`.
    Completed,
    /// Overdue
    ///
    /// On the wire: `6`.
    Overdue,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DisplayProgress: i64 {
    NotStarted = 1, InProgress = 2, Cancelled = 3, Suspended = 4, Completed = 5, Overdue = 6
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcoAccountCustomFieldScope {
    /// Background check
    ///
    /// On the wire: `1`.
    BackgroundCheck,
    /// Written exam
    ///
    /// On the wire: `2`.
    WrittenExam,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EcoAccountCustomFieldScope: i64 { BackgroundCheck = 1, WrittenExam = 2 });

/// One of `text`, `textarea`, `number`, `boolean`, `select`, `multiselect`, `date`, `file`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcoBackgroundCheckCustomFieldDataType {
    /// The value `text`.
    Text,
    /// The value `textarea`.
    Textarea,
    /// The value `number`.
    Number,
    /// The value `boolean`.
    Boolean,
    /// The value `select`.
    Select,
    /// The value `multiselect`.
    Multiselect,
    /// The value `date`.
    Date,
    /// The value `file`.
    File,
    /// The value `resume`.
    Resume,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EcoBackgroundCheckCustomFieldDataType: String {
    Text = "text", Textarea = "textarea", Number = "number", Boolean = "boolean", Select = "select",
    Multiselect = "multiselect", Date = "date", File = "file", Resume = "resume"
});

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EducationType {
    /// Outside mainland China
    ///
    /// On the wire: `1`.
    OutsideMainlandChina,
    /// Full time
    ///
    /// On the wire: `2`.
    FullTime,
    /// Part time
    ///
    /// On the wire: `3`.
    PartTime,
    /// Self taught examination
    ///
    /// On the wire: `4`.
    SelfTaughtExamination,
    /// Other
    ///
    /// On the wire: `5`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EducationType: i64 {
    OutsideMainlandChina = 1, FullTime = 2, PartTime = 3, SelfTaughtExamination = 4, Other = 5
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EhrImportTaskState {
    /// Succeeded
    ///
    /// On the wire: `1`.
    Succeeded,
    /// Failed
    ///
    /// On the wire: `2`.
    Failed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EhrImportTaskState: i64 { Succeeded = 1, Failed = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EmployeeOperation {
    /// Pass probation
    ///
    /// On the wire: `1`.
    PassProbation,
    /// Leave
    ///
    /// On the wire: `2`.
    Leave,
    /// Back to pending hire
    ///
    /// On the wire: `3`.
    BackToPendingHire,
    /// Take back departure
    ///
    /// On the wire: `4`.
    TakeBackDeparture,
    /// Take back passed probation
    ///
    /// On the wire: `5`.
    TakeBackPassedProbation,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EmployeeOperation: i64 {
    PassProbation = 1, Leave = 2, BackToPendingHire = 3, TakeBackDeparture = 4,
    TakeBackPassedProbation = 5
});

/// One of `people_admin_employee_type_id`, `employee_type_enum_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EmployeeTypeIdType {
    /// The value `people_admin_employee_type_id`.
    PeopleAdminEmployeeTypeId,
    /// The value `employee_type_enum_id`.
    EmployeeTypeEnumId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EmployeeTypeIdType: String {
    PeopleAdminEmployeeTypeId = "people_admin_employee_type_id",
    EmployeeTypeEnumId = "employee_type_enum_id"
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EvaluationConclusion {
    /// Passed
    ///
    /// On the wire: `1`.
    Passed,
    /// Failed
    ///
    /// On the wire: `2`.
    Failed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EvaluationConclusion: i64 { Passed = 1, Failed = 2 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EvaluationTaskActivityStatus {
    /// To evaluate
    ///
    /// On the wire: `1`.
    ToEvaluate,
    /// Evaluated
    ///
    /// On the wire: `2`.
    Evaluated,
    /// No evaluation needed
    ///
    /// On the wire: `3`.
    NoEvaluationNeeded,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EvaluationTaskActivityStatus: i64 {
    ToEvaluate = 1, Evaluated = 2, NoEvaluationNeeded = 3
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExamMarkingTaskActivityStatus {
    /// To mark
    ///
    /// On the wire: `1`.
    ToMark,
    /// Marked
    ///
    /// On the wire: `2`.
    Marked,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ExamMarkingTaskActivityStatus: i64 { ToMark = 1, Marked = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Experience {
    /// Any
    ///
    /// On the wire: `1`.
    Any,
    /// Fresh graduate
    ///
    /// On the wire: `2`.
    FreshGraduate,
    /// Under one year
    ///
    /// On the wire: `3`.
    UnderOneYear,
    /// One to three years
    ///
    /// On the wire: `4`.
    OneToThreeYears,
    /// Three to five years
    ///
    /// On the wire: `5`.
    ThreeToFiveYears,
    /// Five to seven years
    ///
    /// On the wire: `6`.
    FiveToSevenYears,
    /// Seven to ten years
    ///
    /// On the wire: `7`.
    SevenToTenYears,
    /// Over ten years
    ///
    /// On the wire: `8`.
    OverTenYears,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Experience: i64 {
    Any = 1, FreshGraduate = 2, UnderOneYear = 3, OneToThreeYears = 4, ThreeToFiveYears = 5,
    FiveToSevenYears = 6, SevenToTenYears = 7, OverTenYears = 8
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExternalApplicationDeliveryType {
    /// Found by recruiter
    ///
    /// On the wire: `1`.
    FoundByRecruiter,
    /// Applied by candidate
    ///
    /// On the wire: `2`.
    AppliedByCandidate,
    /// Recommended
    ///
    /// On the wire: `3`.
    Recommended,
    /// Other
    ///
    /// On the wire: `4`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ExternalApplicationDeliveryType: i64 {
    FoundByRecruiter = 1, AppliedByCandidate = 2, Recommended = 3, Other = 4
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExternalInterviewAssessmentConclusion {
    /// Failed
    ///
    /// On the wire: `1`.
    Failed,
    /// Passed
    ///
    /// On the wire: `2`.
    Passed,
    /// Pending
    ///
    /// On the wire: `3`.
    Pending,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ExternalInterviewAssessmentConclusion: i64 {
    Failed = 1, Passed = 2, Pending = 3
});

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExternalReferralRewardRuleType {
    /// Joining
    ///
    /// On the wire: `1`.
    Joining,
    /// Progress
    ///
    /// On the wire: `2`.
    Progress,
    /// Campaign
    ///
    /// On the wire: `3`.
    Campaign,
    /// Talent sourcing
    ///
    /// On the wire: `4`.
    TalentSourcing,
    /// Other
    ///
    /// On the wire: `5`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ExternalReferralRewardRuleType: i64 {
    Joining = 1, Progress = 2, Campaign = 3, TalentSourcing = 4, Other = 5
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExternalReferralRewardStage {
    /// To confirm
    ///
    /// On the wire: `1`.
    ToConfirm,
    /// Confirmed
    ///
    /// On the wire: `2`.
    Confirmed,
    /// Paid out
    ///
    /// On the wire: `3`.
    PaidOut,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ExternalReferralRewardStage: i64 { ToConfirm = 1, Confirmed = 2, PaidOut = 3 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Familiarity {
    /// Not familiar
    ///
    /// On the wire: `0`.
    NotFamiliar,
    /// Familiar
    ///
    /// On the wire: `1`.
    Familiar,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Familiarity: i64 { NotFamiliar = 0, Familiar = 1 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FirstDegree {
    /// Below associate
    ///
    /// On the wire: `1`.
    BelowAssociate,
    /// Associate
    ///
    /// On the wire: `2`.
    Associate,
    /// Bachelor
    ///
    /// On the wire: `3`.
    Bachelor,
    /// Master
    ///
    /// On the wire: `4`.
    Master,
    /// Doctor
    ///
    /// On the wire: `5`.
    Doctor,
    /// Other
    ///
    /// On the wire: `6`.
    Other,
    /// None
    ///
    /// On the wire: `7`.
    None,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FirstDegree: i64 {
    BelowAssociate = 1, Associate = 2, Bachelor = 3, Master = 4, Doctor = 5, Other = 6, None = 7
});

/// One of `open_id`, `union_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GetAgencyAccountAgencyUserIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(GetAgencyAccountAgencyUserIdType: String {
    OpenId = "open_id", UnionId = "union_id"
});

/// One of `open_id`, `union_id`, `user_id`, `people_admin_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GetAgencyUserIdType {
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

crate::open_enum!(GetAgencyUserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id", PeopleAdminId = "people_admin_id"
});

/// One of `with_job`, `with_talent`, `with_interview`, `with_offer`, `with_evaluation`, `with_employee`, `with_agency`, `with_referral`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GetDetailApplicationOption {
    /// The value `with_job`.
    WithJob,
    /// The value `with_talent`.
    WithTalent,
    /// The value `with_interview`.
    WithInterview,
    /// The value `with_offer`.
    WithOffer,
    /// The value `with_evaluation`.
    WithEvaluation,
    /// The value `with_employee`.
    WithEmployee,
    /// The value `with_agency`.
    WithAgency,
    /// The value `with_referral`.
    WithReferral,
    /// The value `with_portal`.
    WithPortal,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(GetDetailApplicationOption: String {
    WithJob = "with_job", WithTalent = "with_talent", WithInterview = "with_interview",
    WithOffer = "with_offer", WithEvaluation = "with_evaluation", WithEmployee = "with_employee",
    WithAgency = "with_agency", WithReferral = "with_referral", WithPortal = "with_portal"
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GetOfferStatus {
    /// Not applied for
    ///
    /// On the wire: `1`.
    NotAppliedFor,
    /// In approval
    ///
    /// On the wire: `2`.
    InApproval,
    /// Approval withdrawn
    ///
    /// On the wire: `3`.
    ApprovalWithdrawn,
    /// Approved
    ///
    /// On the wire: `4`.
    Approved,
    /// Rejected
    ///
    /// On the wire: `5`.
    Rejected,
    /// Sent
    ///
    /// On the wire: `6`.
    Sent,
    /// Accepted
    ///
    /// On the wire: `7`.
    Accepted,
    /// Declined
    ///
    /// On the wire: `8`.
    Declined,
    /// Lapsed
    ///
    /// On the wire: `9`.
    Lapsed,
    /// Not reviewed
    ///
    /// On the wire: `10`.
    NotReviewed,
    /// Intern to join
    ///
    /// On the wire: `11`.
    InternToJoin,
    /// Intern joined
    ///
    /// On the wire: `12`.
    InternJoined,
    /// Intern left
    ///
    /// On the wire: `13`.
    InternLeft,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(GetOfferStatus: i64 {
    NotAppliedFor = 1, InApproval = 2, ApprovalWithdrawn = 3, Approved = 4, Rejected = 5, Sent = 6,
    Accepted = 7, Declined = 8, Lapsed = 9, NotReviewed = 10, InternToJoin = 11, InternJoined = 12,
    InternLeft = 13
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `9`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdentificationType {
    /// Chinese identity card
    ///
    /// On the wire: `1`.
    ChineseIdentityCard,
    /// Passport
    ///
    /// On the wire: `2`.
    Passport,
    /// HK Macao residence permit
    ///
    /// On the wire: `3`.
    HkMacaoResidencePermit,
    /// Taiwan travel permit
    ///
    /// On the wire: `4`.
    TaiwanTravelPermit,
    /// Other
    ///
    /// On the wire: `5`.
    Other,
    /// HK Macao travel permit
    ///
    /// On the wire: `6`.
    HkMacaoTravelPermit,
    /// Taiwan residence permit
    ///
    /// On the wire: `9`.
    TaiwanResidencePermit,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(IdentificationType: i64 {
    ChineseIdentityCard = 1, Passport = 2, HkMacaoResidencePermit = 3, TaiwanTravelPermit = 4,
    Other = 5, HkMacaoTravelPermit = 6, TaiwanResidencePermit = 9
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `10`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewDimensionAssessmentDimensionType {
    /// Single choice
    ///
    /// On the wire: `1`.
    SingleChoice,
    /// Multiple choice
    ///
    /// On the wire: `2`.
    MultipleChoice,
    /// Text
    ///
    /// On the wire: `3`.
    Text,
    /// Single line text
    ///
    /// On the wire: `4`.
    SingleLineText,
    /// Job level range
    ///
    /// On the wire: `5`.
    JobLevelRange,
    /// Score by choice
    ///
    /// On the wire: `6`.
    ScoreByChoice,
    /// Score by number
    ///
    /// On the wire: `7`.
    ScoreByNumber,
    /// Built in conclusion
    ///
    /// On the wire: `10`.
    BuiltInConclusion,
    /// Built in score
    ///
    /// On the wire: `11`.
    BuiltInScore,
    /// Built in record
    ///
    /// On the wire: `12`.
    BuiltInRecord,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(InterviewDimensionAssessmentDimensionType: i64 {
    SingleChoice = 1, MultipleChoice = 2, Text = 3, SingleLineText = 4, JobLevelRange = 5,
    ScoreByChoice = 6, ScoreByNumber = 7, BuiltInConclusion = 10, BuiltInScore = 11,
    BuiltInRecord = 12
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewExtendArrangementStatus {
    /// Not started
    ///
    /// On the wire: `1`.
    NotStarted,
    /// In progress
    ///
    /// On the wire: `2`.
    InProgress,
    /// Ended
    ///
    /// On the wire: `3`.
    Ended,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(InterviewExtendArrangementStatus: i64 {
    NotStarted = 1, InProgress = 2, Ended = 3
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewExtendArrangementType {
    /// Single
    ///
    /// On the wire: `1`.
    Single,
    /// Interview day
    ///
    /// On the wire: `2`.
    InterviewDay,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(InterviewExtendArrangementType: i64 { Single = 1, InterviewDay = 2 });

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewExtendV2ArrangementStatus {
    /// Not started
    ///
    /// On the wire: `1`.
    NotStarted,
    /// In progress
    ///
    /// On the wire: `2`.
    InProgress,
    /// Ended
    ///
    /// On the wire: `3`.
    Ended,
    /// Cancelled
    ///
    /// On the wire: `4`.
    Cancelled,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(InterviewExtendV2ArrangementStatus: i64 {
    NotStarted = 1, InProgress = 2, Ended = 3, Cancelled = 4
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewExtendV2ArrangementType {
    /// Single
    ///
    /// On the wire: `1`.
    Single,
    /// Interview day
    ///
    /// On the wire: `2`.
    InterviewDay,
    /// Group
    ///
    /// On the wire: `3`.
    Group,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(InterviewExtendV2ArrangementType: i64 {
    Single = 1, InterviewDay = 2, Group = 3
});

/// One of `1`, `2`, `3`, `5`, `6`, `7`, `10`, `11`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewFeedbackFormDimensionType {
    /// Single choice
    ///
    /// On the wire: `1`.
    SingleChoice,
    /// Multiple choice
    ///
    /// On the wire: `2`.
    MultipleChoice,
    /// Text
    ///
    /// On the wire: `3`.
    Text,
    /// Recommended job level
    ///
    /// On the wire: `5`.
    RecommendedJobLevel,
    /// Score by choice
    ///
    /// On the wire: `6`.
    ScoreByChoice,
    /// Score by number
    ///
    /// On the wire: `7`.
    ScoreByNumber,
    /// Built in conclusion
    ///
    /// On the wire: `10`.
    BuiltInConclusion,
    /// Built in score
    ///
    /// On the wire: `11`.
    BuiltInScore,
    /// Built in record
    ///
    /// On the wire: `12`.
    BuiltInRecord,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(InterviewFeedbackFormDimensionType: i64 {
    SingleChoice = 1, MultipleChoice = 2, Text = 3, RecommendedJobLevel = 5, ScoreByChoice = 6,
    ScoreByNumber = 7, BuiltInConclusion = 10, BuiltInScore = 11, BuiltInRecord = 12
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewFeedbackFormModuleType {
    /// Built in conclusion
    ///
    /// On the wire: `1`.
    BuiltInConclusion,
    /// Custom
    ///
    /// On the wire: `2`.
    Custom,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(InterviewFeedbackFormModuleType: i64 { BuiltInConclusion = 1, Custom = 2 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewFeedbackFormType {
    /// Plain
    ///
    /// On the wire: `1`.
    Plain,
    /// Scored
    ///
    /// On the wire: `2`.
    Scored,
    /// Weighted
    ///
    /// On the wire: `3`.
    Weighted,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(InterviewFeedbackFormType: i64 { Plain = 1, Scored = 2, Weighted = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewRecordAttachmentLanguage {
    /// Chinese
    ///
    /// On the wire: `1`.
    Chinese,
    /// English
    ///
    /// On the wire: `2`.
    English,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(InterviewRecordAttachmentLanguage: i64 { Chinese = 1, English = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewRecordConclusion {
    /// Passed
    ///
    /// On the wire: `1`.
    Passed,
    /// Failed
    ///
    /// On the wire: `2`.
    Failed,
    /// Not started
    ///
    /// On the wire: `3`.
    NotStarted,
    /// Not submitted
    ///
    /// On the wire: `4`.
    NotSubmitted,
    /// No show
    ///
    /// On the wire: `5`.
    NoShow,
    /// Pending
    ///
    /// On the wire: `6`.
    Pending,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(InterviewRecordConclusion: i64 {
    Passed = 1, Failed = 2, NotStarted = 3, NotSubmitted = 4, NoShow = 5, Pending = 6
});

/// One of `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewRoundSummary {
    /// Not started
    ///
    /// On the wire: `2`.
    NotStarted,
    /// None rated
    ///
    /// On the wire: `3`.
    NoneRated,
    /// All rated passed
    ///
    /// On the wire: `4`.
    AllRatedPassed,
    /// All rated rejected
    ///
    /// On the wire: `5`.
    AllRatedRejected,
    /// No show
    ///
    /// On the wire: `6`.
    NoShow,
    /// Partly rated passed
    ///
    /// On the wire: `7`.
    PartlyRatedPassed,
    /// Partly rated passed rejected
    ///
    /// On the wire: `8`.
    PartlyRatedPassedRejected,
    /// Partly rated rejected
    ///
    /// On the wire: `9`.
    PartlyRatedRejected,
    /// All rated passed rejected
    ///
    /// On the wire: `10`.
    AllRatedPassedRejected,
    /// Partly rated passed pending
    ///
    /// On the wire: `11`.
    PartlyRatedPassedPending,
    /// Partly rated rejected pending
    ///
    /// On the wire: `12`.
    PartlyRatedRejectedPending,
    /// Partly rated pending
    ///
    /// On the wire: `13`.
    PartlyRatedPending,
    /// Partly rated all verdicts
    ///
    /// On the wire: `14`.
    PartlyRatedAllVerdicts,
    /// All rated passed pending
    ///
    /// On the wire: `15`.
    AllRatedPassedPending,
    /// All rated rejected pending
    ///
    /// On the wire: `16`.
    AllRatedRejectedPending,
    /// All rated pending
    ///
    /// On the wire: `17`.
    AllRatedPending,
    /// All rated all verdicts
    ///
    /// On the wire: `18`.
    AllRatedAllVerdicts,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(InterviewRoundSummary: i64 {
    NotStarted = 2, NoneRated = 3, AllRatedPassed = 4, AllRatedRejected = 5, NoShow = 6,
    PartlyRatedPassed = 7, PartlyRatedPassedRejected = 8, PartlyRatedRejected = 9,
    AllRatedPassedRejected = 10, PartlyRatedPassedPending = 11, PartlyRatedRejectedPending = 12,
    PartlyRatedPending = 13, PartlyRatedAllVerdicts = 14, AllRatedPassedPending = 15,
    AllRatedRejectedPending = 16, AllRatedPending = 17, AllRatedAllVerdicts = 18
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewRoundTypeActiveStatus {
    /// Active
    ///
    /// On the wire: `1`.
    Active,
    /// Inactive
    ///
    /// On the wire: `2`.
    Inactive,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(InterviewRoundTypeActiveStatus: i64 { Active = 1, Inactive = 2 });

/// One of `1`, `2`, `3`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewTaskActivityStatus {
    /// Not started
    ///
    /// On the wire: `1`.
    NotStarted,
    /// Not assessed
    ///
    /// On the wire: `2`.
    NotAssessed,
    /// Assessed
    ///
    /// On the wire: `3`.
    Assessed,
    /// Terminated
    ///
    /// On the wire: `5`.
    Terminated,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(InterviewTaskActivityStatus: i64 {
    NotStarted = 1, NotAssessed = 2, Assessed = 3, Terminated = 5
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewType {
    /// On site
    ///
    /// On the wire: `1`.
    OnSite,
    /// Telephone
    ///
    /// On the wire: `2`.
    Telephone,
    /// Video
    ///
    /// On the wire: `3`.
    Video,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(InterviewType: i64 { OnSite = 1, Telephone = 2, Video = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IsPrivate {
    /// Some users
    ///
    /// On the wire: `1`.
    SomeUsers,
    /// All users
    ///
    /// On the wire: `2`.
    AllUsers,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(IsPrivate: i64 { SomeUsers = 1, AllUsers = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobActiveStatus {
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

crate::open_enum!(JobActiveStatus: i64 { Enabled = 1, Disabled = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobAttribute {
    /// Actual
    ///
    /// On the wire: `1`.
    Actual,
    /// Virtual
    ///
    /// On the wire: `2`.
    Virtual,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(JobAttribute: i64 { Actual = 1, Virtual = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobCustomizedDataObjectType {
    /// Single line text
    ///
    /// On the wire: `1`.
    SingleLineText,
    /// Multiline text
    ///
    /// On the wire: `2`.
    MultilineText,
    /// Single choice
    ///
    /// On the wire: `3`.
    SingleChoice,
    /// Multiple choice
    ///
    /// On the wire: `4`.
    MultipleChoice,
    /// Date
    ///
    /// On the wire: `5`.
    Date,
    /// Month
    ///
    /// On the wire: `6`.
    Month,
    /// Year
    ///
    /// On the wire: `7`.
    Year,
    /// Time range
    ///
    /// On the wire: `8`.
    TimeRange,
    /// Number
    ///
    /// On the wire: `9`.
    Number,
    /// Default field
    ///
    /// On the wire: `10`.
    DefaultField,
    /// Module
    ///
    /// On the wire: `11`.
    Module,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(JobCustomizedDataObjectType: i64 {
    SingleLineText = 1, MultilineText = 2, SingleChoice = 3, MultipleChoice = 4, Date = 5,
    Month = 6, Year = 7, TimeRange = 8, Number = 9, DefaultField = 10, Module = 11
});

/// One of `people_admin_job_category_id`, `job_family_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobFamilyIdType {
    /// The value `people_admin_job_category_id`.
    PeopleAdminJobCategoryId,
    /// The value `job_family_id`.
    JobFamilyId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(JobFamilyIdType: String {
    PeopleAdminJobCategoryId = "people_admin_job_category_id", JobFamilyId = "job_family_id"
});

/// One of `people_admin_job_level_id`, `job_level_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobLevelIdType {
    /// The value `people_admin_job_level_id`.
    PeopleAdminJobLevelId,
    /// The value `job_level_id`.
    JobLevelId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(JobLevelIdType: String {
    PeopleAdminJobLevelId = "people_admin_job_level_id", JobLevelId = "job_level_id"
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobManagerUpdateOptionList {
    /// Recruiter
    ///
    /// On the wire: `1`.
    Recruiter,
    /// Assistants
    ///
    /// On the wire: `2`.
    Assistants,
    /// Hiring managers
    ///
    /// On the wire: `3`.
    HiringManagers,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(JobManagerUpdateOptionList: i64 {
    Recruiter = 1, Assistants = 2, HiringManagers = 3
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobProcessType {
    /// Experienced hire
    ///
    /// On the wire: `1`.
    ExperiencedHire,
    /// Campus hire
    ///
    /// On the wire: `2`.
    CampusHire,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(JobProcessType: i64 { ExperiencedHire = 1, CampusHire = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobProcessTypeId {
    /// Experienced hire
    ///
    /// On the wire: `1`.
    ExperiencedHire,
    /// Campus hire
    ///
    /// On the wire: `2`.
    CampusHire,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(JobProcessTypeId: i64 { ExperiencedHire = 1, CampusHire = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobProcessesType {
    /// Experienced hire
    ///
    /// On the wire: `1`.
    ExperiencedHire,
    /// Campus hire
    ///
    /// On the wire: `2`.
    CampusHire,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(JobProcessesType: i64 { ExperiencedHire = 1, CampusHire = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobRecruitmentType {
    /// Experienced hire
    ///
    /// On the wire: `1`.
    ExperiencedHire,
    /// Campus hire
    ///
    /// On the wire: `2`.
    CampusHire,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(JobRecruitmentType: i64 { ExperiencedHire = 1, CampusHire = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobRequirementCategory {
    /// New post
    ///
    /// On the wire: `1`.
    NewPost,
    /// Replacement
    ///
    /// On the wire: `2`.
    Replacement,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(JobRequirementCategory: i64 { NewPost = 1, Replacement = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobRequirementDtoCategory {
    /// New post
    ///
    /// On the wire: `1`.
    NewPost,
    /// Replacement
    ///
    /// On the wire: `2`.
    Replacement,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(JobRequirementDtoCategory: i64 { NewPost = 1, Replacement = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobSchemaScenario {
    /// Experienced hire
    ///
    /// On the wire: `1`.
    ExperiencedHire,
    /// Campus hire
    ///
    /// On the wire: `2`.
    CampusHire,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(JobSchemaScenario: i64 { ExperiencedHire = 1, CampusHire = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `8`, `9`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobUpdateOptionList {
    /// Feedback form
    ///
    /// On the wire: `1`.
    FeedbackForm,
    /// Offer form
    ///
    /// On the wire: `2`.
    OfferForm,
    /// Offer approval
    ///
    /// On the wire: `3`.
    OfferApproval,
    /// Hiring requirements
    ///
    /// On the wire: `4`.
    HiringRequirements,
    /// Recommended interviewers
    ///
    /// On the wire: `5`.
    RecommendedInterviewers,
    /// Recommended evaluators
    ///
    /// On the wire: `6`.
    RecommendedEvaluators,
    /// Related jobs
    ///
    /// On the wire: `8`.
    RelatedJobs,
    /// Interview appointment
    ///
    /// On the wire: `9`.
    InterviewAppointment,
    /// Interview registration
    ///
    /// On the wire: `10`.
    InterviewRegistration,
    /// Onboard registration
    ///
    /// On the wire: `11`.
    OnboardRegistration,
    /// Career site form
    ///
    /// On the wire: `12`.
    CareerSiteForm,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(JobUpdateOptionList: i64 {
    FeedbackForm = 1, OfferForm = 2, OfferApproval = 3, HiringRequirements = 4,
    RecommendedInterviewers = 5, RecommendedEvaluators = 6, RelatedJobs = 8,
    InterviewAppointment = 9, InterviewRegistration = 10, OnboardRegistration = 11,
    CareerSiteForm = 12
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LocationType {
    /// Country
    ///
    /// On the wire: `1`.
    Country,
    /// State
    ///
    /// On the wire: `2`.
    State,
    /// City
    ///
    /// On the wire: `3`.
    City,
    /// District
    ///
    /// On the wire: `4`.
    District,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LocationType: i64 { Country = 1, State = 2, City = 3, District = 4 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LockStatus {
    /// Not locked
    ///
    /// On the wire: `1`.
    NotLocked,
    /// Locked by other job
    ///
    /// On the wire: `2`.
    LockedByOtherJob,
    /// Locked by this job
    ///
    /// On the wire: `3`.
    LockedByThisJob,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LockStatus: i64 { NotLocked = 1, LockedByOtherJob = 2, LockedByThisJob = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MaritalStatus {
    /// Married
    ///
    /// On the wire: `1`.
    Married,
    /// Unmarried
    ///
    /// On the wire: `2`.
    Unmarried,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MaritalStatus: i64 { Married = 1, Unmarried = 2 });

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MatchDegree {
    /// Very good
    ///
    /// On the wire: `1`.
    VeryGood,
    /// Good
    ///
    /// On the wire: `2`.
    Good,
    /// Fair
    ///
    /// On the wire: `3`.
    Fair,
    /// None
    ///
    /// On the wire: `4`.
    None,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MatchDegree: i64 { VeryGood = 1, Good = 2, Fair = 3, None = 4 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ModuleType {
    /// Built in conclusion
    ///
    /// On the wire: `1`.
    BuiltInConclusion,
    /// Custom
    ///
    /// On the wire: `2`.
    Custom,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ModuleType: i64 { BuiltInConclusion = 1, Custom = 2 });

/// One of `text`, `long_text`, `select`, `multi_select`, `date_select`, `month_select`, `year_select`, `number`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ObjectTypeV2 {
    /// The value `text`.
    Text,
    /// The value `long_text`.
    LongText,
    /// The value `select`.
    Select,
    /// The value `multi_select`.
    MultiSelect,
    /// The value `date_select`.
    DateSelect,
    /// The value `month_select`.
    MonthSelect,
    /// The value `year_select`.
    YearSelect,
    /// The value `number`.
    Number,
    /// The value `amount`.
    Amount,
    /// The value `formula`.
    Formula,
    /// The value `boolean`.
    Boolean,
    /// The value `file`.
    File,
    /// The value `personnel_select`.
    PersonnelSelect,
    /// The value `personnel_multi_select`.
    PersonnelMultiSelect,
    /// The value `city_single_select`.
    CitySingleSelect,
    /// The value `corehr_text`.
    CorehrText,
    /// The value `corehr_long_text`.
    CorehrLongText,
    /// The value `corehr_select`.
    CorehrSelect,
    /// The value `corehr_multi_select`.
    CorehrMultiSelect,
    /// The value `corehr_date_select`.
    CorehrDateSelect,
    /// The value `corehr_number`.
    CorehrNumber,
    /// The value `corehr_boolean`.
    CorehrBoolean,
    /// The value `corehr_attachment`.
    CorehrAttachment,
    /// The value `corehr_personnel_select`.
    CorehrPersonnelSelect,
    /// The value `corehr_personnel_multi_select`.
    CorehrPersonnelMultiSelect,
    /// The value `default`.
    Default,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ObjectTypeV2: String {
    Text = "text", LongText = "long_text", Select = "select", MultiSelect = "multi_select",
    DateSelect = "date_select", MonthSelect = "month_select", YearSelect = "year_select",
    Number = "number", Amount = "amount", Formula = "formula", Boolean = "boolean", File = "file",
    PersonnelSelect = "personnel_select", PersonnelMultiSelect = "personnel_multi_select",
    CitySingleSelect = "city_single_select", CorehrText = "corehr_text",
    CorehrLongText = "corehr_long_text", CorehrSelect = "corehr_select",
    CorehrMultiSelect = "corehr_multi_select", CorehrDateSelect = "corehr_date_select",
    CorehrNumber = "corehr_number", CorehrBoolean = "corehr_boolean",
    CorehrAttachment = "corehr_attachment", CorehrPersonnelSelect = "corehr_personnel_select",
    CorehrPersonnelMultiSelect = "corehr_personnel_multi_select", Default = "default"
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OfferApplyFormConfigFormulaInfoResult {
    /// Amount
    ///
    /// On the wire: `1`.
    Amount,
    /// Number
    ///
    /// On the wire: `2`.
    Number,
    /// Percentage
    ///
    /// On the wire: `3`.
    Percentage,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OfferApplyFormConfigFormulaInfoResult: i64 {
    Amount = 1, Number = 2, Percentage = 3
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OfferApplyFormObjectInfoObjectType {
    /// Single line text
    ///
    /// On the wire: `1`.
    SingleLineText,
    /// Multiline text
    ///
    /// On the wire: `2`.
    MultilineText,
    /// Single choice
    ///
    /// On the wire: `3`.
    SingleChoice,
    /// Multiple choice
    ///
    /// On the wire: `4`.
    MultipleChoice,
    /// Date
    ///
    /// On the wire: `5`.
    Date,
    /// Month
    ///
    /// On the wire: `6`.
    Month,
    /// Year
    ///
    /// On the wire: `7`.
    Year,
    /// Number
    ///
    /// On the wire: `8`.
    Number,
    /// Amount
    ///
    /// On the wire: `9`.
    Amount,
    /// Formula
    ///
    /// On the wire: `10`.
    Formula,
    /// Default field
    ///
    /// On the wire: `11`.
    DefaultField,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OfferApplyFormObjectInfoObjectType: i64 {
    SingleLineText = 1, MultilineText = 2, SingleChoice = 3, MultipleChoice = 4, Date = 5,
    Month = 6, Year = 7, Number = 8, Amount = 9, Formula = 10, DefaultField = 11
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OfferApplyFormPreObjectConfigInfoOperator {
    /// Equal
    ///
    /// On the wire: `1`.
    Equal,
    /// Not equal
    ///
    /// On the wire: `2`.
    NotEqual,
    /// Contains
    ///
    /// On the wire: `3`.
    Contains,
    /// Does not contain
    ///
    /// On the wire: `4`.
    DoesNotContain,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OfferApplyFormPreObjectConfigInfoOperator: i64 {
    Equal = 1, NotEqual = 2, Contains = 3, DoesNotContain = 4
});

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OfferLetterStatus {
    /// Created
    ///
    /// On the wire: `1`.
    Created,
    /// Accepted
    ///
    /// On the wire: `2`.
    Accepted,
    /// Declined
    ///
    /// On the wire: `3`.
    Declined,
    /// Expired
    ///
    /// On the wire: `4`.
    Expired,
    /// Voided
    ///
    /// On the wire: `5`.
    Voided,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OfferLetterStatus: i64 {
    Created = 1, Accepted = 2, Declined = 3, Expired = 4, Voided = 5
});

/// One of `confirm_onboarding`, `cancel_onboarding`, `offboard`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OfferOperation {
    /// The value `confirm_onboarding`.
    ConfirmOnboarding,
    /// The value `cancel_onboarding`.
    CancelOnboarding,
    /// The value `offboard`.
    Offboard,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OfferOperation: String {
    ConfirmOnboarding = "confirm_onboarding", CancelOnboarding = "cancel_onboarding",
    Offboard = "offboard"
});

/// One of `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OfferSchemaScenario {
    /// Offer approval
    ///
    /// On the wire: `1`.
    OfferApproval,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OfferSchemaScenario: i64 { OfferApproval = 1 });

/// One of `10`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OfferStatus {
    /// Created
    ///
    /// On the wire: `10`.
    Created,
    /// In approval
    ///
    /// On the wire: `2`.
    InApproval,
    /// Approval withdrawn
    ///
    /// On the wire: `3`.
    ApprovalWithdrawn,
    /// Approved
    ///
    /// On the wire: `4`.
    Approved,
    /// Rejected
    ///
    /// On the wire: `5`.
    Rejected,
    /// Sent
    ///
    /// On the wire: `6`.
    Sent,
    /// Accepted
    ///
    /// On the wire: `7`.
    Accepted,
    /// Declined
    ///
    /// On the wire: `8`.
    Declined,
    /// Lapsed
    ///
    /// On the wire: `9`.
    Lapsed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OfferStatus: i64 {
    Created = 10, InApproval = 2, ApprovalWithdrawn = 3, Approved = 4, Rejected = 5, Sent = 6,
    Accepted = 7, Declined = 8, Lapsed = 9
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OfferType {
    /// Regular
    ///
    /// On the wire: `1`.
    Regular,
    /// Intern
    ///
    /// On the wire: `2`.
    Intern,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OfferType: i64 { Regular = 1, Intern = 2 });

/// One of `1`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OperatorAccountType {
    /// Employee
    ///
    /// On the wire: `1`.
    Employee,
    /// System
    ///
    /// On the wire: `3`.
    System,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OperatorAccountType: i64 { Employee = 1, System = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OptionType {
    /// Add
    ///
    /// On the wire: `1`.
    Add,
    /// Remove
    ///
    /// On the wire: `2`.
    Remove,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OptionType: i64 { Add = 1, Remove = 2 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ParticipateStatus {
    /// Not taken part
    ///
    /// On the wire: `1`.
    NotTakenPart,
    /// Taken part
    ///
    /// On the wire: `2`.
    TakenPart,
    /// No show
    ///
    /// On the wire: `3`.
    NoShow,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ParticipateStatus: i64 { NotTakenPart = 1, TakenPart = 2, NoShow = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PeriodType {
    /// Months
    ///
    /// On the wire: `1`.
    Months,
    /// Years
    ///
    /// On the wire: `2`.
    Years,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(PeriodType: i64 { Months = 1, Years = 2 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PermissionScopeRuleRuleType {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// All
    ///
    /// On the wire: `1`.
    All,
    /// By rule
    ///
    /// On the wire: `2`.
    ByRule,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(PermissionScopeRuleRuleType: i64 { None = 0, All = 1, ByRule = 2 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// High
    ///
    /// On the wire: `1`.
    High,
    /// Medium
    ///
    /// On the wire: `2`.
    Medium,
    /// Low
    ///
    /// On the wire: `3`.
    Low,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Priority: i64 { High = 1, Medium = 2, Low = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Privacy {
    /// Private
    ///
    /// On the wire: `1`.
    Private,
    /// Public
    ///
    /// On the wire: `2`.
    Public,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Privacy: i64 { Private = 1, Public = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessType {
    /// Experienced hire
    ///
    /// On the wire: `1`.
    ExperiencedHire,
    /// Campus hire
    ///
    /// On the wire: `2`.
    CampusHire,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessType: i64 { ExperiencedHire = 1, CampusHire = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessTypeList {
    /// Experienced hire
    ///
    /// On the wire: `1`.
    ExperiencedHire,
    /// Campus hire
    ///
    /// On the wire: `2`.
    CampusHire,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessTypeList: i64 { ExperiencedHire = 1, CampusHire = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Proficiency {
    /// Beginner
    ///
    /// On the wire: `1`.
    Beginner,
    /// Everyday conversation
    ///
    /// On the wire: `2`.
    EverydayConversation,
    /// Business conversation
    ///
    /// On the wire: `3`.
    BusinessConversation,
    /// Fluent
    ///
    /// On the wire: `4`.
    Fluent,
    /// Native
    ///
    /// On the wire: `5`.
    Native,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Proficiency: i64 {
    Beginner = 1, EverydayConversation = 2, BusinessConversation = 3, Fluent = 4, Native = 5
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProtectionType {
    /// Talent
    ///
    /// On the wire: `1`.
    Talent,
    /// Job
    ///
    /// On the wire: `2`.
    Job,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProtectionType: i64 { Talent = 1, Job = 2 });

/// One of `ignore_empty_error`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum QueryOption {
    /// The value `ignore_empty_error`.
    IgnoreEmptyError,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(QueryOption: String { IgnoreEmptyError = "ignore_empty_error" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QuestionAssessmentQuestionType {
    /// Ordinary
    ///
    /// On the wire: `1`.
    Ordinary,
    /// Online programming
    ///
    /// On the wire: `2`.
    OnlineProgramming,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(QuestionAssessmentQuestionType: i64 { Ordinary = 1, OnlineProgramming = 2 });

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QuestionType {
    /// Single choice
    ///
    /// On the wire: `1`.
    SingleChoice,
    /// Multiple choice
    ///
    /// On the wire: `2`.
    MultipleChoice,
    /// Text
    ///
    /// On the wire: `3`.
    Text,
    /// Rating
    ///
    /// On the wire: `4`.
    Rating,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(QuestionType: i64 {
    SingleChoice = 1, MultipleChoice = 2, Text = 3, Rating = 4
});

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReferralMethod {
    /// Ordinary
    ///
    /// On the wire: `1`.
    Ordinary,
    /// Referral code
    ///
    /// On the wire: `2`.
    ReferralCode,
    /// Special referral code
    ///
    /// On the wire: `3`.
    SpecialReferralCode,
    /// Mobile page
    ///
    /// On the wire: `4`.
    MobilePage,
    /// By recruiter
    ///
    /// On the wire: `5`.
    ByRecruiter,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ReferralMethod: i64 {
    Ordinary = 1, ReferralCode = 2, SpecialReferralCode = 3, MobilePage = 4, ByRecruiter = 5
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReferralType {
    /// General
    ///
    /// On the wire: `1`.
    General,
    /// For a job
    ///
    /// On the wire: `2`.
    ForAJob,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ReferralType: i64 { General = 1, ForAJob = 2 });

/// One of `5`, `6`, `14`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RegistrationSchemaScenario {
    /// Interview registration
    ///
    /// On the wire: `5`.
    InterviewRegistration,
    /// Onboard registration
    ///
    /// On the wire: `6`.
    OnboardRegistration,
    /// Information update
    ///
    /// On the wire: `14`.
    InformationUpdate,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RegistrationSchemaScenario: i64 {
    InterviewRegistration = 5, OnboardRegistration = 6, InformationUpdate = 14
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RelatedDimensionConfigType {
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

crate::open_enum!(RelatedDimensionConfigType: i64 { All = 1, Any = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RelatedOperatorType {
    /// Equal
    ///
    /// On the wire: `1`.
    Equal,
    /// Not equal
    ///
    /// On the wire: `2`.
    NotEqual,
    /// Contains any
    ///
    /// On the wire: `3`.
    ContainsAny,
    /// Does not contain
    ///
    /// On the wire: `4`.
    DoesNotContain,
    /// Empty
    ///
    /// On the wire: `5`.
    Empty,
    /// Not empty
    ///
    /// On the wire: `6`.
    NotEmpty,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RelatedOperatorType: i64 {
    Equal = 1, NotEqual = 2, ContainsAny = 3, DoesNotContain = 4, Empty = 5, NotEmpty = 6
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RelationWithCandidate {
    /// Former colleague
    ///
    /// On the wire: `1`.
    FormerColleague,
    /// Friend
    ///
    /// On the wire: `2`.
    Friend,
    /// Other
    ///
    /// On the wire: `3`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RelationWithCandidate: i64 { FormerColleague = 1, Friend = 2, Other = 3 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Relationship {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// Close relative
    ///
    /// On the wire: `1`.
    CloseRelative,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Relationship: i64 { None = 0, CloseRelative = 1 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReplyStatus {
    /// Accepted
    ///
    /// On the wire: `1`.
    Accepted,
    /// Declined
    ///
    /// On the wire: `2`.
    Declined,
    /// No answer
    ///
    /// On the wire: `3`.
    NoAnswer,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ReplyStatus: i64 { Accepted = 1, Declined = 2, NoAnswer = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReportType {
    /// Interim
    ///
    /// On the wire: `1`.
    Interim,
    /// Final
    ///
    /// On the wire: `2`.
    Final,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ReportType: i64 { Interim = 1, Final = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReportUrlType {
    /// Download
    ///
    /// On the wire: `1`.
    Download,
    /// View
    ///
    /// On the wire: `2`.
    View,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ReportUrlType: i64 { Download = 1, View = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RequiredDegree {
    /// Primary school or above
    ///
    /// On the wire: `1`.
    PrimarySchoolOrAbove,
    /// Junior high or above
    ///
    /// On the wire: `2`.
    JuniorHighOrAbove,
    /// Vocational school or above
    ///
    /// On the wire: `3`.
    VocationalSchoolOrAbove,
    /// Senior high or above
    ///
    /// On the wire: `4`.
    SeniorHighOrAbove,
    /// Associate or above
    ///
    /// On the wire: `5`.
    AssociateOrAbove,
    /// Bachelor or above
    ///
    /// On the wire: `6`.
    BachelorOrAbove,
    /// Master or above
    ///
    /// On the wire: `7`.
    MasterOrAbove,
    /// Doctor or above
    ///
    /// On the wire: `8`.
    DoctorOrAbove,
    /// Any
    ///
    /// On the wire: `20`.
    Any,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RequiredDegree: i64 {
    PrimarySchoolOrAbove = 1, JuniorHighOrAbove = 2, VocationalSchoolOrAbove = 3,
    SeniorHighOrAbove = 4, AssociateOrAbove = 5, BachelorOrAbove = 6, MasterOrAbove = 7,
    DoctorOrAbove = 8, Any = 20
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReservedStatus {
    /// Being reserved
    ///
    /// On the wire: `1`.
    BeingReserved,
    /// Reserved
    ///
    /// On the wire: `2`.
    Reserved,
    /// Failed
    ///
    /// On the wire: `3`.
    Failed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ReservedStatus: i64 { BeingReserved = 1, Reserved = 2, Failed = 3 });

/// One of `10000`, `10001`, `10002`, `10003`, `10004`, `10005`, `10006`, `10007`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ResumeSourceType {
    /// Referral
    ///
    /// On the wire: `10000`.
    Referral,
    /// Headhunter
    ///
    /// On the wire: `10001`.
    Headhunter,
    /// Internal
    ///
    /// On the wire: `10002`.
    Internal,
    /// Recruiting website
    ///
    /// On the wire: `10003`.
    RecruitingWebsite,
    /// Social media
    ///
    /// On the wire: `10004`.
    SocialMedia,
    /// Offline
    ///
    /// On the wire: `10005`.
    Offline,
    /// Other
    ///
    /// On the wire: `10006`.
    Other,
    /// External recommendation
    ///
    /// On the wire: `10007`.
    ExternalRecommendation,
    /// Employee transfer
    ///
    /// On the wire: `10008`.
    EmployeeTransfer,
    /// Intern conversion
    ///
    /// On the wire: `10009`.
    InternConversion,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ResumeSourceType: String {
    Referral = "10000", Headhunter = "10001", Internal = "10002", RecruitingWebsite = "10003",
    SocialMedia = "10004", Offline = "10005", Other = "10006", ExternalRecommendation = "10007",
    EmployeeTransfer = "10008", InternConversion = "10009"
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RoleStatus {
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

crate::open_enum!(RoleStatus: i64 { Enabled = 1, Disabled = 2 });

/// One of `1`, `2`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RoleType {
    /// Built in
    ///
    /// On the wire: `1`.
    BuiltIn,
    /// Ordinary user
    ///
    /// On the wire: `2`.
    OrdinaryUser,
    /// Custom
    ///
    /// On the wire: `5`.
    Custom,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RoleType: i64 { BuiltIn = 1, OrdinaryUser = 2, Custom = 5 });

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SalaryStatus {
    /// Not created
    ///
    /// On the wire: `0`.
    NotCreated,
    /// Created
    ///
    /// On the wire: `1`.
    Created,
    /// In approval
    ///
    /// On the wire: `2`.
    InApproval,
    /// No approval needed
    ///
    /// On the wire: `3`.
    NoApprovalNeeded,
    /// Approved
    ///
    /// On the wire: `4`.
    Approved,
    /// Rejected
    ///
    /// On the wire: `5`.
    Rejected,
    /// Withdrawn
    ///
    /// On the wire: `6`.
    Withdrawn,
    /// Deleted
    ///
    /// On the wire: `7`.
    Deleted,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SalaryStatus: i64 {
    NotCreated = 0, Created = 1, InApproval = 2, NoApprovalNeeded = 3, Approved = 4, Rejected = 5,
    Withdrawn = 6, Deleted = 7
});

/// One of `5`, `6`, `14`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Scenario {
    /// Interview registration
    ///
    /// On the wire: `5`.
    InterviewRegistration,
    /// Onboard registration
    ///
    /// On the wire: `6`.
    OnboardRegistration,
    /// Information update
    ///
    /// On the wire: `14`.
    InformationUpdate,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Scenario: i64 {
    InterviewRegistration = 5, OnboardRegistration = 6, InformationUpdate = 14
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ScenarioType {
    /// Experienced hire
    ///
    /// On the wire: `1`.
    ExperiencedHire,
    /// Campus hire
    ///
    /// On the wire: `2`.
    CampusHire,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ScenarioType: i64 { ExperiencedHire = 1, CampusHire = 2 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ScopeOfApplication {
    /// Experienced hire
    ///
    /// On the wire: `1`.
    ExperiencedHire,
    /// Campus hire
    ///
    /// On the wire: `2`.
    CampusHire,
    /// Both
    ///
    /// On the wire: `3`.
    Both,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ScopeOfApplication: i64 { ExperiencedHire = 1, CampusHire = 2, Both = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ScoreDimensionType {
    /// Fixed scores
    ///
    /// On the wire: `1`.
    FixedScores,
    /// Custom scores
    ///
    /// On the wire: `2`.
    CustomScores,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ScoreDimensionType: i64 { FixedScores = 1, CustomScores = 2 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SelectStatus {
    /// Hidden
    ///
    /// On the wire: `0`.
    Hidden,
    /// Visible
    ///
    /// On the wire: `1`.
    Visible,
    /// Editable
    ///
    /// On the wire: `2`.
    Editable,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SelectStatus: i64 { Hidden = 0, Visible = 1, Editable = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SignatureStatus {
    /// Not signed
    ///
    /// On the wire: `1`.
    NotSigned,
    /// Signed by all
    ///
    /// On the wire: `2`.
    SignedByAll,
    /// Signed by some
    ///
    /// On the wire: `3`.
    SignedBySome,
    /// Declined
    ///
    /// On the wire: `4`.
    Declined,
    /// Lapsed
    ///
    /// On the wire: `5`.
    Lapsed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SignatureStatus: i64 {
    NotSigned = 1, SignedByAll = 2, SignedBySome = 3, Declined = 4, Lapsed = 5
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SnsType {
    /// LinkedIn
    ///
    /// On the wire: `1`.
    LinkedIn,
    /// Maimai
    ///
    /// On the wire: `2`.
    Maimai,
    /// WeChat
    ///
    /// On the wire: `3`.
    WeChat,
    /// Weibo
    ///
    /// On the wire: `4`.
    Weibo,
    /// GitHub
    ///
    /// On the wire: `5`.
    GitHub,
    /// Zhihu
    ///
    /// On the wire: `6`.
    Zhihu,
    /// Facebook
    ///
    /// On the wire: `7`.
    Facebook,
    /// Twitter
    ///
    /// On the wire: `8`.
    Twitter,
    /// WhatsApp
    ///
    /// On the wire: `9`.
    WhatsApp,
    /// Personal website
    ///
    /// On the wire: `10`.
    PersonalWebsite,
    /// QQ
    ///
    /// On the wire: `11`.
    Qq,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SnsType: i64 {
    LinkedIn = 1, Maimai = 2, WeChat = 3, Weibo = 4, GitHub = 5, Zhihu = 6, Facebook = 7,
    Twitter = 8, WhatsApp = 9, PersonalWebsite = 10, Qq = 11
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SortBy {
    /// Update date
    ///
    /// On the wire: `1`.
    UpdateDate,
    /// Relevance
    ///
    /// On the wire: `2`.
    Relevance,
    /// Application time
    ///
    /// On the wire: `3`.
    ApplicationTime,
    /// Time of entry
    ///
    /// On the wire: `4`.
    TimeOfEntry,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SortBy: i64 {
    UpdateDate = 1, Relevance = 2, ApplicationTime = 3, TimeOfEntry = 4
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SourceType {
    /// Career site
    ///
    /// On the wire: `1`.
    CareerSite,
    /// Details page
    ///
    /// On the wire: `2`.
    DetailsPage,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SourceType: i64 { CareerSite = 1, DetailsPage = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum StorefrontMode {
    /// Ordinary
    ///
    /// On the wire: `1`.
    Ordinary,
    /// Store
    ///
    /// On the wire: `2`.
    Store,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(StorefrontMode: i64 { Ordinary = 1, Store = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SupplierArea {
    /// Mainland China
    ///
    /// On the wire: `1`.
    MainlandChina,
    /// Elsewhere
    ///
    /// On the wire: `2`.
    Elsewhere,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SupplierArea: i64 { MainlandChina = 1, Elsewhere = 2 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Tag {
    /// Gender
    ///
    /// On the wire: `1`.
    Gender,
    /// Race
    ///
    /// On the wire: `2`.
    Race,
    /// Physical condition
    ///
    /// On the wire: `3`.
    PhysicalCondition,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Tag: i64 { Gender = 1, Race = 2, PhysicalCondition = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TagTalentOperation {
    /// Add
    ///
    /// On the wire: `1`.
    Add,
    /// Remove
    ///
    /// On the wire: `2`.
    Remove,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TagTalentOperation: i64 { Add = 1, Remove = 2 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentBasicInfoGender {
    /// Male
    ///
    /// On the wire: `1`.
    Male,
    /// Female
    ///
    /// On the wire: `2`.
    Female,
    /// Other or undisclosed
    ///
    /// On the wire: `3`.
    OtherOrUndisclosed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentBasicInfoGender: i64 { Male = 1, Female = 2, OtherOrUndisclosed = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentBlocklistOption {
    /// Block
    ///
    /// On the wire: `1`.
    Block,
    /// Unblock
    ///
    /// On the wire: `2`.
    Unblock,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentBlocklistOption: i64 { Block = 1, Unblock = 2 });

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentCareerInfoCareerType {
    /// Internship
    ///
    /// On the wire: `1`.
    Internship,
    /// Work
    ///
    /// On the wire: `2`.
    Work,
    /// Part time
    ///
    /// On the wire: `3`.
    PartTime,
    /// Other
    ///
    /// On the wire: `4`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentCareerInfoCareerType: i64 {
    Internship = 1, Work = 2, PartTime = 3, Other = 4
});

/// One of `5`, `6`, `14`, `10`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentCareerInfoTagList {
    /// Baidu Alibaba Tencent
    ///
    /// On the wire: `5`.
    BaiduAlibabaTencent,
    /// Toutiao Meituan Didi
    ///
    /// On the wire: `6`.
    ToutiaoMeituanDidi,
    /// Internet top 100
    ///
    /// On the wire: `14`.
    InternetTop100,
    /// Big internet company
    ///
    /// On the wire: `10`.
    BigInternetCompany,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentCareerInfoTagList: i64 {
    BaiduAlibabaTencent = 5, ToutiaoMeituanDidi = 6, InternetTop100 = 14, BigInternetCompany = 10
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentCombinedBasicInfoGender {
    /// Male
    ///
    /// On the wire: `1`.
    Male,
    /// Female
    ///
    /// On the wire: `2`.
    Female,
    /// Other
    ///
    /// On the wire: `3`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentCombinedBasicInfoGender: i64 { Male = 1, Female = 2, Other = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentCombinedCareerInfoCareerType {
    /// Internship
    ///
    /// On the wire: `1`.
    Internship,
    /// Work
    ///
    /// On the wire: `2`.
    Work,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentCombinedCareerInfoCareerType: i64 { Internship = 1, Work = 2 });

/// One of `5`, `10`, `20`, `30`, `50`, `-1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentCombinedEducationInfoAcademicRanking {
    /// Top 5 percent
    ///
    /// On the wire: `5`.
    Top5Percent,
    /// Top 10 percent
    ///
    /// On the wire: `10`.
    Top10Percent,
    /// Top 20 percent
    ///
    /// On the wire: `20`.
    Top20Percent,
    /// Top 30 percent
    ///
    /// On the wire: `30`.
    Top30Percent,
    /// Top 50 percent
    ///
    /// On the wire: `50`.
    Top50Percent,
    /// Other
    ///
    /// On the wire: `-1`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentCombinedEducationInfoAcademicRanking: i64 {
    Top5Percent = 5, Top10Percent = 10, Top20Percent = 20, Top30Percent = 30, Top50Percent = 50,
    Other = -1
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentCombinedEducationInfoDegree {
    /// Primary school
    ///
    /// On the wire: `1`.
    PrimarySchool,
    /// Junior high school
    ///
    /// On the wire: `2`.
    JuniorHighSchool,
    /// Vocational school
    ///
    /// On the wire: `3`.
    VocationalSchool,
    /// Senior high school
    ///
    /// On the wire: `4`.
    SeniorHighSchool,
    /// Associate
    ///
    /// On the wire: `5`.
    Associate,
    /// Bachelor
    ///
    /// On the wire: `6`.
    Bachelor,
    /// Master
    ///
    /// On the wire: `7`.
    Master,
    /// Doctor
    ///
    /// On the wire: `8`.
    Doctor,
    /// Other
    ///
    /// On the wire: `9`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentCombinedEducationInfoDegree: i64 {
    PrimarySchool = 1, JuniorHighSchool = 2, VocationalSchool = 3, SeniorHighSchool = 4,
    Associate = 5, Bachelor = 6, Master = 7, Doctor = 8, Other = 9
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentCombinedLanguageInfoLanguage {
    /// English
    ///
    /// On the wire: `1`.
    English,
    /// French
    ///
    /// On the wire: `2`.
    French,
    /// Japanese
    ///
    /// On the wire: `3`.
    Japanese,
    /// Korean
    ///
    /// On the wire: `4`.
    Korean,
    /// German
    ///
    /// On the wire: `5`.
    German,
    /// Russian
    ///
    /// On the wire: `6`.
    Russian,
    /// Spanish
    ///
    /// On the wire: `7`.
    Spanish,
    /// Portuguese
    ///
    /// On the wire: `8`.
    Portuguese,
    /// Arabic
    ///
    /// On the wire: `9`.
    Arabic,
    /// Hindi
    ///
    /// On the wire: `10`.
    Hindi,
    /// Hindustani
    ///
    /// On the wire: `11`.
    Hindustani,
    /// Bengali
    ///
    /// On the wire: `12`.
    Bengali,
    /// Hausa
    ///
    /// On the wire: `13`.
    Hausa,
    /// Punjabi
    ///
    /// On the wire: `14`.
    Punjabi,
    /// Persian
    ///
    /// On the wire: `15`.
    Persian,
    /// Swahili
    ///
    /// On the wire: `16`.
    Swahili,
    /// Telugu
    ///
    /// On the wire: `17`.
    Telugu,
    /// Turkish
    ///
    /// On the wire: `18`.
    Turkish,
    /// Italian
    ///
    /// On the wire: `19`.
    Italian,
    /// Javanese
    ///
    /// On the wire: `20`.
    Javanese,
    /// Tamil
    ///
    /// On the wire: `21`.
    Tamil,
    /// Marathi
    ///
    /// On the wire: `22`.
    Marathi,
    /// Vietnamese
    ///
    /// On the wire: `23`.
    Vietnamese,
    /// Mandarin
    ///
    /// On the wire: `24`.
    Mandarin,
    /// Cantonese
    ///
    /// On the wire: `25`.
    Cantonese,
    /// Indonesian
    ///
    /// On the wire: `26`.
    Indonesian,
    /// Malay
    ///
    /// On the wire: `27`.
    Malay,
    /// Thai
    ///
    /// On the wire: `28`.
    Thai,
    /// Serbian
    ///
    /// On the wire: `29`.
    Serbian,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentCombinedLanguageInfoLanguage: i64 {
    English = 1, French = 2, Japanese = 3, Korean = 4, German = 5, Russian = 6, Spanish = 7,
    Portuguese = 8, Arabic = 9, Hindi = 10, Hindustani = 11, Bengali = 12, Hausa = 13, Punjabi = 14,
    Persian = 15, Swahili = 16, Telugu = 17, Turkish = 18, Italian = 19, Javanese = 20, Tamil = 21,
    Marathi = 22, Vietnamese = 23, Mandarin = 24, Cantonese = 25, Indonesian = 26, Malay = 27,
    Thai = 28, Serbian = 29
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `11`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentEducationInfoDegree {
    /// Primary school
    ///
    /// On the wire: `1`.
    PrimarySchool,
    /// Junior high school
    ///
    /// On the wire: `2`.
    JuniorHighSchool,
    /// Vocational school
    ///
    /// On the wire: `3`.
    VocationalSchool,
    /// Senior high school
    ///
    /// On the wire: `4`.
    SeniorHighSchool,
    /// Associate
    ///
    /// On the wire: `5`.
    Associate,
    /// Bachelor
    ///
    /// On the wire: `6`.
    Bachelor,
    /// Master
    ///
    /// On the wire: `7`.
    Master,
    /// MBA
    ///
    /// On the wire: `11`.
    Mba,
    /// Doctor
    ///
    /// On the wire: `8`.
    Doctor,
    /// Other
    ///
    /// On the wire: `9`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentEducationInfoDegree: i64 {
    PrimarySchool = 1, JuniorHighSchool = 2, VocationalSchool = 3, SeniorHighSchool = 4,
    Associate = 5, Bachelor = 6, Master = 7, Mba = 11, Doctor = 8, Other = 9
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentEducationInfoTagList {
    /// Project 985
    ///
    /// On the wire: `1`.
    Project985,
    /// Project 211
    ///
    /// On the wire: `2`.
    Project211,
    /// First tier
    ///
    /// On the wire: `3`.
    FirstTier,
    /// QS top 200 abroad
    ///
    /// On the wire: `4`.
    QsTop200Abroad,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentEducationInfoTagList: i64 {
    Project985 = 1, Project211 = 2, FirstTier = 3, QsTop200Abroad = 4
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentLanguageInfoLanguage {
    /// English
    ///
    /// On the wire: `1`.
    English,
    /// French
    ///
    /// On the wire: `2`.
    French,
    /// Japanese
    ///
    /// On the wire: `3`.
    Japanese,
    /// Korean
    ///
    /// On the wire: `4`.
    Korean,
    /// German
    ///
    /// On the wire: `5`.
    German,
    /// Russian
    ///
    /// On the wire: `6`.
    Russian,
    /// Spanish
    ///
    /// On the wire: `7`.
    Spanish,
    /// Portuguese
    ///
    /// On the wire: `8`.
    Portuguese,
    /// Arabic
    ///
    /// On the wire: `9`.
    Arabic,
    /// Hindi
    ///
    /// On the wire: `10`.
    Hindi,
    /// Hindustani
    ///
    /// On the wire: `11`.
    Hindustani,
    /// Bengali
    ///
    /// On the wire: `12`.
    Bengali,
    /// Hausa
    ///
    /// On the wire: `13`.
    Hausa,
    /// Punjabi
    ///
    /// On the wire: `14`.
    Punjabi,
    /// Persian
    ///
    /// On the wire: `15`.
    Persian,
    /// Swahili
    ///
    /// On the wire: `16`.
    Swahili,
    /// Telugu
    ///
    /// On the wire: `17`.
    Telugu,
    /// Turkish
    ///
    /// On the wire: `18`.
    Turkish,
    /// Italian
    ///
    /// On the wire: `19`.
    Italian,
    /// Javanese
    ///
    /// On the wire: `20`.
    Javanese,
    /// Tamil
    ///
    /// On the wire: `21`.
    Tamil,
    /// Marathi
    ///
    /// On the wire: `22`.
    Marathi,
    /// Vietnamese
    ///
    /// On the wire: `23`.
    Vietnamese,
    /// Mandarin
    ///
    /// On the wire: `24`.
    Mandarin,
    /// Cantonese
    ///
    /// On the wire: `25`.
    Cantonese,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentLanguageInfoLanguage: i64 {
    English = 1, French = 2, Japanese = 3, Korean = 4, German = 5, Russian = 6, Spanish = 7,
    Portuguese = 8, Arabic = 9, Hindi = 10, Hindustani = 11, Bengali = 12, Hausa = 13, Punjabi = 14,
    Persian = 15, Swahili = 16, Telugu = 17, Turkish = 18, Italian = 19, Javanese = 20, Tamil = 21,
    Marathi = 22, Vietnamese = 23, Mandarin = 24, Cantonese = 25
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentOperation {
    /// Join
    ///
    /// On the wire: `1`.
    Join,
    /// Leave
    ///
    /// On the wire: `2`.
    Leave,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentOperation: i64 { Join = 1, Leave = 2 });

/// One of `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentOperationLogOperatorType {
    /// Employee
    ///
    /// On the wire: `1`.
    Employee,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentOperationLogOperatorType: i64 { Employee = 1 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentTagType {
    /// Manual
    ///
    /// On the wire: `1`.
    Manual,
    /// Automatic
    ///
    /// On the wire: `2`.
    Automatic,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentTagType: i64 { Manual = 1, Automatic = 2 });

/// One of `1`, `22`, `27`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TerminationType {
    /// Rejected by company
    ///
    /// On the wire: `1`.
    RejectedByCompany,
    /// Declined by candidate
    ///
    /// On the wire: `22`.
    DeclinedByCandidate,
    /// Other
    ///
    /// On the wire: `27`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TerminationType: i64 {
    RejectedByCompany = 1, DeclinedByCandidate = 22, Other = 27
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TestStatus {
    /// Not arranged
    ///
    /// On the wire: `1`.
    NotArranged,
    /// Not answered
    ///
    /// On the wire: `2`.
    NotAnswered,
    /// Answered
    ///
    /// On the wire: `3`.
    Answered,
    /// To mark
    ///
    /// On the wire: `4`.
    ToMark,
    /// Passed
    ///
    /// On the wire: `5`.
    Passed,
    /// Failed
    ///
    /// On the wire: `6`.
    Failed,
    /// Arranging failed
    ///
    /// On the wire: `7`.
    ArrangingFailed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TestStatus: i64 {
    NotArranged = 1, NotAnswered = 2, Answered = 3, ToMark = 4, Passed = 5, Failed = 6,
    ArrangingFailed = 7
});

/// One of `evaluation`, `offer`, `exam`, `interview`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TodoType {
    /// The value `evaluation`.
    Evaluation,
    /// The value `offer`.
    Offer,
    /// The value `exam`.
    Exam,
    /// The value `interview`.
    Interview,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TodoType: String {
    Evaluation = "evaluation", Offer = "offer", Exam = "exam", Interview = "interview"
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TopDegree {
    /// Primary school
    ///
    /// On the wire: `1`.
    PrimarySchool,
    /// Junior high school
    ///
    /// On the wire: `2`.
    JuniorHighSchool,
    /// Vocational school
    ///
    /// On the wire: `3`.
    VocationalSchool,
    /// Senior high school
    ///
    /// On the wire: `4`.
    SeniorHighSchool,
    /// Associate
    ///
    /// On the wire: `5`.
    Associate,
    /// Bachelor
    ///
    /// On the wire: `6`.
    Bachelor,
    /// Master
    ///
    /// On the wire: `7`.
    Master,
    /// Doctor
    ///
    /// On the wire: `8`.
    Doctor,
    /// Other
    ///
    /// On the wire: `9`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TopDegree: i64 {
    PrimarySchool = 1, JuniorHighSchool = 2, VocationalSchool = 3, SeniorHighSchool = 4,
    Associate = 5, Bachelor = 6, Master = 7, Doctor = 8, Other = 9
});

/// One of `open_department_id`, `department_id`, `people_admin_department_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransferOnboardApplicationDepartmentIdType {
    /// The value `open_department_id`.
    OpenDepartmentId,
    /// The value `department_id`.
    DepartmentId,
    /// The value `people_admin_department_id`.
    PeopleAdminDepartmentId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TransferOnboardApplicationDepartmentIdType: String {
    OpenDepartmentId = "open_department_id", DepartmentId = "department_id",
    PeopleAdminDepartmentId = "people_admin_department_id"
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TripartiteAgreementInfoState {
    /// Not started
    ///
    /// On the wire: `1`.
    NotStarted,
    /// Applied for
    ///
    /// On the wire: `2`.
    AppliedFor,
    /// With the student
    ///
    /// On the wire: `3`.
    WithTheStudent,
    /// With the company
    ///
    /// On the wire: `4`.
    WithTheCompany,
    /// With the school
    ///
    /// On the wire: `5`.
    WithTheSchool,
    /// Terminated
    ///
    /// On the wire: `6`.
    Terminated,
    /// Completed
    ///
    /// On the wire: `7`.
    Completed,
    /// Being dissolved
    ///
    /// On the wire: `8`.
    BeingDissolved,
    /// Dissolved
    ///
    /// On the wire: `9`.
    Dissolved,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TripartiteAgreementInfoState: i64 {
    NotStarted = 1, AppliedFor = 2, WithTheStudent = 3, WithTheCompany = 4, WithTheSchool = 5,
    Terminated = 6, Completed = 7, BeingDissolved = 8, Dissolved = 9
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TripartiteAgreementState {
    /// Not started
    ///
    /// On the wire: `1`.
    NotStarted,
    /// Applied for
    ///
    /// On the wire: `2`.
    AppliedFor,
    /// With the student
    ///
    /// On the wire: `3`.
    WithTheStudent,
    /// With the company
    ///
    /// On the wire: `4`.
    WithTheCompany,
    /// With the school
    ///
    /// On the wire: `5`.
    WithTheSchool,
    /// Terminated
    ///
    /// On the wire: `6`.
    Terminated,
    /// Completed
    ///
    /// On the wire: `7`.
    Completed,
    /// Being dissolved
    ///
    /// On the wire: `8`.
    BeingDissolved,
    /// Dissolved
    ///
    /// On the wire: `9`.
    Dissolved,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TripartiteAgreementState: i64 {
    NotStarted = 1, AppliedFor = 2, WithTheStudent = 3, WithTheCompany = 4, WithTheSchool = 5,
    Terminated = 6, Completed = 7, BeingDissolved = 8, Dissolved = 9
});

/// One of `position_location`, `interview_location`, `store_location`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Usage {
    /// The value `position_location`.
    PositionLocation,
    /// The value `interview_location`.
    InterviewLocation,
    /// The value `store_location`.
    StoreLocation,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Usage: String {
    PositionLocation = "position_location", InterviewLocation = "interview_location",
    StoreLocation = "store_location"
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// Interviewer
    ///
    /// On the wire: `1`.
    Interviewer,
    /// Candidate
    ///
    /// On the wire: `2`.
    Candidate,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserType: i64 { Interviewer = 1, Candidate = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ValueType {
    /// Values
    ///
    /// On the wire: `1`.
    Values,
    /// Range
    ///
    /// On the wire: `2`.
    Range,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ValueType: i64 { Values = 1, Range = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum VerifyStatus {
    /// Not certified
    ///
    /// On the wire: `1`.
    NotCertified,
    /// Certified
    ///
    /// On the wire: `2`.
    Certified,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(VerifyStatus: i64 { NotCertified = 1, Certified = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `8`, `9`, `100`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum VideoType {
    /// Zoom
    ///
    /// On the wire: `1`.
    Zoom,
    /// Nowcoder technical
    ///
    /// On the wire: `2`.
    NowcoderTechnical,
    /// Nowcoder non technical
    ///
    /// On the wire: `3`.
    NowcoderNonTechnical,
    /// Acmcoder
    ///
    /// On the wire: `4`.
    Acmcoder,
    /// Feishu
    ///
    /// On the wire: `5`.
    Feishu,
    /// HackerRank
    ///
    /// On the wire: `8`.
    HackerRank,
    /// Feishu with coding
    ///
    /// On the wire: `9`.
    FeishuWithCoding,
    /// No tool
    ///
    /// On the wire: `100`.
    NoTool,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(VideoType: i64 {
    Zoom = 1, NowcoderTechnical = 2, NowcoderNonTechnical = 3, Acmcoder = 4, Feishu = 5,
    HackerRank = 8, FeishuWithCoding = 9, NoTool = 100
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum WebsiteDeliveryBasicInfoGender {
    /// Male
    ///
    /// On the wire: `1`.
    Male,
    /// Female
    ///
    /// On the wire: `2`.
    Female,
    /// Other
    ///
    /// On the wire: `3`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(WebsiteDeliveryBasicInfoGender: i64 { Male = 1, Female = 2, Other = 3 });

/// One of `5`, `10`, `20`, `30`, `50`, `51`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum WebsiteDeliveryEducationAcademicRanking {
    /// Top 5 percent
    ///
    /// On the wire: `5`.
    Top5Percent,
    /// Top 10 percent
    ///
    /// On the wire: `10`.
    Top10Percent,
    /// Top 20 percent
    ///
    /// On the wire: `20`.
    Top20Percent,
    /// Top 30 percent
    ///
    /// On the wire: `30`.
    Top30Percent,
    /// Top 50 percent
    ///
    /// On the wire: `50`.
    Top50Percent,
    /// Other
    ///
    /// On the wire: `51`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(WebsiteDeliveryEducationAcademicRanking: i64 {
    Top5Percent = 5, Top10Percent = 10, Top20Percent = 20, Top30Percent = 30, Top50Percent = 50,
    Other = 51
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum WebsiteDeliveryLanguageLanguage {
    /// English
    ///
    /// On the wire: `1`.
    English,
    /// French
    ///
    /// On the wire: `2`.
    French,
    /// Japanese
    ///
    /// On the wire: `3`.
    Japanese,
    /// Korean
    ///
    /// On the wire: `4`.
    Korean,
    /// German
    ///
    /// On the wire: `5`.
    German,
    /// Russian
    ///
    /// On the wire: `6`.
    Russian,
    /// Spanish
    ///
    /// On the wire: `7`.
    Spanish,
    /// Portuguese
    ///
    /// On the wire: `8`.
    Portuguese,
    /// Arabic
    ///
    /// On the wire: `9`.
    Arabic,
    /// Hindi
    ///
    /// On the wire: `10`.
    Hindi,
    /// Hindustani
    ///
    /// On the wire: `11`.
    Hindustani,
    /// Bengali
    ///
    /// On the wire: `12`.
    Bengali,
    /// Hausa
    ///
    /// On the wire: `13`.
    Hausa,
    /// Punjabi
    ///
    /// On the wire: `14`.
    Punjabi,
    /// Persian
    ///
    /// On the wire: `15`.
    Persian,
    /// Swahili
    ///
    /// On the wire: `16`.
    Swahili,
    /// Telugu
    ///
    /// On the wire: `17`.
    Telugu,
    /// Turkish
    ///
    /// On the wire: `18`.
    Turkish,
    /// Italian
    ///
    /// On the wire: `19`.
    Italian,
    /// Javanese
    ///
    /// On the wire: `20`.
    Javanese,
    /// Tamil
    ///
    /// On the wire: `21`.
    Tamil,
    /// Marathi
    ///
    /// On the wire: `22`.
    Marathi,
    /// Vietnamese
    ///
    /// On the wire: `23`.
    Vietnamese,
    /// Mandarin
    ///
    /// On the wire: `24`.
    Mandarin,
    /// Cantonese
    ///
    /// On the wire: `25`.
    Cantonese,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(WebsiteDeliveryLanguageLanguage: i64 {
    English = 1, French = 2, Japanese = 3, Korean = 4, German = 5, Russian = 6, Spanish = 7,
    Portuguese = 8, Arabic = 9, Hindi = 10, Hindustani = 11, Bengali = 12, Hausa = 13, Punjabi = 14,
    Persian = 15, Swahili = 16, Telugu = 17, Turkish = 18, Italian = 19, Javanese = 20, Tamil = 21,
    Marathi = 22, Vietnamese = 23, Mandarin = 24, Cantonese = 25
});

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum WebsiteDeliveryTaskStatus {
    /// New
    ///
    /// On the wire: `0`.
    New,
    /// Processing
    ///
    /// On the wire: `1`.
    Processing,
    /// Succeeded
    ///
    /// On the wire: `2`.
    Succeeded,
    /// Failed
    ///
    /// On the wire: `3`.
    Failed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(WebsiteDeliveryTaskStatus: i64 {
    New = 0, Processing = 1, Succeeded = 2, Failed = 3
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum WebsiteJobPostCustomizedDataObjectType {
    /// Single line text
    ///
    /// On the wire: `1`.
    SingleLineText,
    /// Multiline text
    ///
    /// On the wire: `2`.
    MultilineText,
    /// Single choice
    ///
    /// On the wire: `3`.
    SingleChoice,
    /// Multiple choice
    ///
    /// On the wire: `4`.
    MultipleChoice,
    /// Date
    ///
    /// On the wire: `5`.
    Date,
    /// Month
    ///
    /// On the wire: `6`.
    Month,
    /// Year
    ///
    /// On the wire: `7`.
    Year,
    /// Time range
    ///
    /// On the wire: `8`.
    TimeRange,
    /// Number
    ///
    /// On the wire: `9`.
    Number,
    /// Default field
    ///
    /// On the wire: `10`.
    DefaultField,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(WebsiteJobPostCustomizedDataObjectType: i64 {
    SingleLineText = 1, MultilineText = 2, SingleChoice = 3, MultipleChoice = 4, Date = 5,
    Month = 6, Year = 7, TimeRange = 8, Number = 9, DefaultField = 10
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum WithdrawBonusType {
    /// Points
    ///
    /// On the wire: `1`.
    Points,
    /// Cash
    ///
    /// On the wire: `2`.
    Cash,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(WithdrawBonusType: i64 { Points = 1, Cash = 2 });

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum WorkAbilityFamiliarity {
    /// Very familiar
    ///
    /// On the wire: `1`.
    VeryFamiliar,
    /// Rather familiar
    ///
    /// On the wire: `2`.
    RatherFamiliar,
    /// Fairly familiar
    ///
    /// On the wire: `3`.
    FairlyFamiliar,
    /// Not familiar
    ///
    /// On the wire: `4`.
    NotFamiliar,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(WorkAbilityFamiliarity: i64 {
    VeryFamiliar = 1, RatherFamiliar = 2, FairlyFamiliar = 3, NotFamiliar = 4
});
