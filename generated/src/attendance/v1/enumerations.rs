// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AccrualSource {
    /// System
    ///
    /// On the wire: `1`.
    System,
    /// Manual
    ///
    /// On the wire: `2`.
    Manual,
    /// External system
    ///
    /// On the wire: `3`.
    ExternalSystem,
    /// Virtual
    ///
    /// On the wire: `4`.
    Virtual,
    /// Old system import
    ///
    /// On the wire: `5`.
    OldSystemImport,
    /// From overtime
    ///
    /// On the wire: `6`.
    FromOvertime,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AccrualSource: i64 {
    System = 1, Manual = 2, ExternalSystem = 3, Virtual = 4, OldSystemImport = 5, FromOvertime = 6
});

/// One of `1`, `2`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalInfoStatus {
    /// Rejected
    ///
    /// On the wire: `1`.
    Rejected,
    /// Approved
    ///
    /// On the wire: `2`.
    Approved,
    /// Revoked
    ///
    /// On the wire: `4`.
    Revoked,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApprovalInfoStatus: i64 { Rejected = 1, Approved = 2, Revoked = 4 });

/// One of `leave`, `overtime`, `trip`, `out`, `remedy`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalType {
    /// The value `leave`.
    Leave,
    /// The value `overtime`.
    Overtime,
    /// The value `trip`.
    Trip,
    /// The value `out`.
    Out,
    /// The value `remedy`.
    Remedy,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApprovalType: String {
    Leave = "leave", Overtime = "overtime", Trip = "trip", Out = "out", Remedy = "remedy"
});

/// One of `0`, `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CalendarId {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// Mainland China
    ///
    /// On the wire: `1`.
    MainlandChina,
    /// United States
    ///
    /// On the wire: `2`.
    UnitedStates,
    /// Japan
    ///
    /// On the wire: `3`.
    Japan,
    /// India
    ///
    /// On the wire: `4`.
    India,
    /// Singapore
    ///
    /// On the wire: `5`.
    Singapore,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CalendarId: i64 {
    None = 0, MainlandChina = 1, UnitedStates = 2, Japan = 3, India = 4, Singapore = 5
});

/// One of `PeriodTime`, `CreateTime`, `UpdateTime`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CheckDateType {
    /// The value `PeriodTime`.
    PeriodTime,
    /// The value `CreateTime`.
    CreateTime,
    /// The value `UpdateTime`.
    UpdateTime,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CheckDateType: String {
    PeriodTime = "PeriodTime", CreateTime = "CreateTime", UpdateTime = "UpdateTime"
});

/// One of `NoNeedCheck`, `SystemCheck`, `Normal`, `Early`, `Late`, `Lack`, `Todo`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CheckInResult {
    /// The value `NoNeedCheck`.
    NoNeedCheck,
    /// The value `SystemCheck`.
    SystemCheck,
    /// The value `Normal`.
    Normal,
    /// The value `Early`.
    Early,
    /// The value `Late`.
    Late,
    /// The value `Lack`.
    Lack,
    /// The value `Todo`.
    Todo,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CheckInResult: String {
    NoNeedCheck = "NoNeedCheck", SystemCheck = "SystemCheck", Normal = "Normal", Early = "Early",
    Late = "Late", Lack = "Lack", Todo = "Todo"
});

/// One of `None`, `ManagerModification`, `CardReplacement`, `ShiftChange`, `Travel`, `Leave`, `GoOut`, `CardReplacementApplication`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CheckInResultSupplement {
    /// The value `None`.
    None,
    /// The value `ManagerModification`.
    ManagerModification,
    /// The value `CardReplacement`.
    CardReplacement,
    /// The value `ShiftChange`.
    ShiftChange,
    /// The value `Travel`.
    Travel,
    /// The value `Leave`.
    Leave,
    /// The value `GoOut`.
    GoOut,
    /// The value `CardReplacementApplication`.
    CardReplacementApplication,
    /// The value `FieldPunch`.
    FieldPunch,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CheckInResultSupplement: String {
    None = "None", ManagerModification = "ManagerModification", CardReplacement = "CardReplacement",
    ShiftChange = "ShiftChange", Travel = "Travel", Leave = "Leave", GoOut = "GoOut",
    CardReplacementApplication = "CardReplacementApplication", FieldPunch = "FieldPunch"
});

/// One of `NoNeedCheck`, `SystemCheck`, `Normal`, `Early`, `Late`, `SeriousLate`, `Lack`, `Invalid`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CheckResult {
    /// The value `NoNeedCheck`.
    NoNeedCheck,
    /// The value `SystemCheck`.
    SystemCheck,
    /// The value `Normal`.
    Normal,
    /// The value `Early`.
    Early,
    /// The value `Late`.
    Late,
    /// The value `SeriousLate`.
    SeriousLate,
    /// The value `Lack`.
    Lack,
    /// The value `Invalid`.
    Invalid,
    /// The value `None`.
    None,
    /// The value `Todo`.
    Todo,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CheckResult: String {
    NoNeedCheck = "NoNeedCheck", SystemCheck = "SystemCheck", Normal = "Normal", Early = "Early",
    Late = "Late", SeriousLate = "SeriousLate", Lack = "Lack", Invalid = "Invalid", None = "None",
    Todo = "Todo"
});

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ColumnType {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Checkbox
    ///
    /// On the wire: `1`.
    Checkbox,
    /// Text
    ///
    /// On the wire: `2`.
    Text,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ColumnType: i64 { Unknown = 0, Checkbox = 1, Text = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DayType {
    /// Working day
    ///
    /// On the wire: `1`.
    WorkingDay,
    /// Day off
    ///
    /// On the wire: `2`.
    DayOff,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DayType: i64 { WorkingDay = 1, DayOff = 2 });

/// One of `ch`, `en`, `ja`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DefaultLocale {
    /// The value `ch`.
    Ch,
    /// The value `en`.
    En,
    /// The value `ja`.
    Ja,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DefaultLocale: String { Ch = "ch", En = "en", Ja = "ja" });

/// One of `open_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeptType {
    /// The value `open_id`.
    OpenId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DeptType: String { OpenId = "open_id" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FacePunchCfg {
    /// Each punch
    ///
    /// On the wire: `1`.
    EachPunch,
    /// Suspicious punch
    ///
    /// On the wire: `2`.
    SuspiciousPunch,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FacePunchCfg: i64 { EachPunch = 1, SuspiciousPunch = 2 });

/// One of `employee_id`, `employee_no`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroupEmployeeType {
    /// The value `employee_id`.
    EmployeeId,
    /// The value `employee_no`.
    EmployeeNo,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(GroupEmployeeType: String {
    EmployeeId = "employee_id", EmployeeNo = "employee_no"
});

/// One of `0`, `2`, `3`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroupType {
    /// Fixed
    ///
    /// On the wire: `0`.
    Fixed0,
    /// Scheduled
    ///
    /// On the wire: `2`.
    Scheduled,
    /// Free
    ///
    /// On the wire: `3`.
    Free,
    /// Fixed
    ///
    /// On the wire: `1`.
    Fixed1,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(GroupType: i64 { Fixed0 = 0, Scheduled = 2, Free = 3, Fixed1 = 1 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LateOffBaseOnTimeType {
    /// Flexible
    ///
    /// On the wire: `0`.
    Flexible,
    /// Fixed
    ///
    /// On the wire: `1`.
    Fixed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LateOffBaseOnTimeType: i64 { Flexible = 0, Fixed = 1 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LateOnBaseOnTimeType {
    /// Fixed
    ///
    /// On the wire: `0`.
    Fixed,
    /// Flexible
    ///
    /// On the wire: `1`.
    Flexible,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LateOnBaseOnTimeType: i64 { Fixed = 0, Flexible = 1 });

/// One of `en`, `ja`, `zh`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Locale {
    /// The value `en`.
    En,
    /// The value `ja`.
    Ja,
    /// The value `zh`.
    Zh,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Locale: String { En = "en", Ja = "ja", Zh = "zh" });

/// One of `1`, `2`, `8`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LocationType {
    /// GPS
    ///
    /// On the wire: `1`.
    Gps,
    /// Wifi
    ///
    /// On the wire: `2`.
    Wifi,
    /// IP
    ///
    /// On the wire: `8`.
    Ip,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LocationType: i64 { Gps = 1, Wifi = 2, Ip = 8 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MemberClockType {
    /// All
    ///
    /// On the wire: `0`.
    All,
    /// Must punch
    ///
    /// On the wire: `1`.
    MustPunch,
    /// Need not punch
    ///
    /// On the wire: `2`.
    NeedNotPunch,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MemberClockType: i64 { All = 0, MustPunch = 1, NeedNotPunch = 2 });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MiddleTimeType {
    /// Middle including rest
    ///
    /// On the wire: `0`.
    MiddleIncludingRest,
    /// Middle excluding rest
    ///
    /// On the wire: `1`.
    MiddleExcludingRest,
    /// By rest
    ///
    /// On the wire: `2`.
    ByRest,
    /// Fixed time
    ///
    /// On the wire: `3`.
    FixedTime,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MiddleTimeType: i64 {
    MiddleIncludingRest = 0, MiddleExcludingRest = 1, ByRest = 2, FixedTime = 3
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OperationType {
    /// Contains
    ///
    /// On the wire: `1`.
    Contains,
    /// Does not contain
    ///
    /// On the wire: `2`.
    DoesNotContain,
    /// Equal
    ///
    /// On the wire: `3`.
    Equal,
    /// At most
    ///
    /// On the wire: `4`.
    AtMost,
    /// At least
    ///
    /// On the wire: `5`.
    AtLeast,
    /// More than
    ///
    /// On the wire: `6`.
    MoreThan,
    /// Less than
    ///
    /// On the wire: `7`.
    LessThan,
    /// Not equal
    ///
    /// On the wire: `8`.
    NotEqual,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OperationType: i64 {
    Contains = 1, DoesNotContain = 2, Equal = 3, AtMost = 4, AtLeast = 5, MoreThan = 6,
    LessThan = 7, NotEqual = 8
});

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessApprovalInfoStatus {
    /// Pending
    ///
    /// On the wire: `0`.
    Pending,
    /// Rejected
    ///
    /// On the wire: `1`.
    Rejected,
    /// Approved
    ///
    /// On the wire: `2`.
    Approved,
    /// Cancelled
    ///
    /// On the wire: `3`.
    Cancelled,
    /// Withdrawn
    ///
    /// On the wire: `4`.
    Withdrawn,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessApprovalInfoStatus: i64 {
    Pending = 0, Rejected = 1, Approved = 2, Cancelled = 3, Withdrawn = 4
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RemedyPeriodType {
    /// Monthly
    ///
    /// On the wire: `1`.
    Monthly,
    /// Custom
    ///
    /// On the wire: `2`.
    Custom,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RemedyPeriodType: i64 { Monthly = 1, Custom = 2 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RuleScopeType {
    /// Nobody
    ///
    /// On the wire: `0`.
    Nobody,
    /// Everybody
    ///
    /// On the wire: `1`.
    Everybody,
    /// Custom
    ///
    /// On the wire: `2`.
    Custom,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RuleScopeType: i64 { Nobody = 0, Everybody = 1, Custom = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ScopeValueType {
    /// Department
    ///
    /// On the wire: `1`.
    Department,
    /// User
    ///
    /// On the wire: `2`.
    User,
    /// Country or region
    ///
    /// On the wire: `3`.
    CountryOrRegion,
    /// Employment type
    ///
    /// On the wire: `4`.
    EmploymentType,
    /// Work city
    ///
    /// On the wire: `5`.
    WorkCity,
    /// Job level
    ///
    /// On the wire: `6`.
    JobLevel,
    /// Job family
    ///
    /// On the wire: `7`.
    JobFamily,
    /// Job
    ///
    /// On the wire: `8`.
    Job,
    /// Working hours type
    ///
    /// On the wire: `9`.
    WorkingHoursType,
    /// Custom field
    ///
    /// On the wire: `100`.
    CustomField,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ScopeValueType: i64 {
    Department = 1, User = 2, CountryOrRegion = 3, EmploymentType = 4, WorkCity = 5, JobLevel = 6,
    JobFamily = 7, Job = 8, WorkingHoursType = 9, CustomField = 100
});

/// One of `daily`, `month`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum StatsType {
    /// The value `daily`.
    Daily,
    /// The value `month`.
    Month,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(StatsType: String { Daily = "daily", Month = "month" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SuspectedCheatHandleMethod {
    /// Face recognition
    ///
    /// On the wire: `1`.
    FaceRecognition,
    /// Record only
    ///
    /// On the wire: `2`.
    RecordOnly,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SuspectedCheatHandleMethod: i64 { FaceRecognition = 1, RecordOnly = 2 });

/// One of `employee_id`, `employee_no`, `open_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserApprovalEmployeeType {
    /// The value `employee_id`.
    EmployeeId,
    /// The value `employee_no`.
    EmployeeNo,
    /// The value `open_id`.
    OpenId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UserApprovalEmployeeType: String {
    EmployeeId = "employee_id", EmployeeNo = "employee_no", OpenId = "open_id"
});

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserApprovalStatus {
    /// Pending
    ///
    /// On the wire: `0`.
    Pending,
    /// Rejected
    ///
    /// On the wire: `1`.
    Rejected,
    /// Approved
    ///
    /// On the wire: `2`.
    Approved,
    /// Withdrawn
    ///
    /// On the wire: `3`.
    Withdrawn,
    /// Revoked
    ///
    /// On the wire: `4`.
    Revoked,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserApprovalStatus: i64 {
    Pending = 0, Rejected = 1, Approved = 2, Withdrawn = 3, Revoked = 4
});

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserFlowType {
    /// User punch
    ///
    /// On the wire: `0`.
    UserPunch,
    /// Changed by administrator
    ///
    /// On the wire: `1`.
    ChangedByAdministrator,
    /// Correction
    ///
    /// On the wire: `2`.
    Correction,
    /// Made by system
    ///
    /// On the wire: `3`.
    MadeBySystem,
    /// Exempt from clock out
    ///
    /// On the wire: `4`.
    ExemptFromClockOut,
    /// Attendance machine
    ///
    /// On the wire: `5`.
    AttendanceMachine,
    /// Quick punch
    ///
    /// On the wire: `6`.
    QuickPunch,
    /// Imported by API
    ///
    /// On the wire: `7`.
    ImportedByApi,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserFlowType: i64 {
    UserPunch = 0, ChangedByAdministrator = 1, Correction = 2, MadeBySystem = 3,
    ExemptFromClockOut = 4, AttendanceMachine = 5, QuickPunch = 6, ImportedByApi = 7
});

/// One of `open_id`, `union_id`, `user_id`, `people_corehr_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
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
    /// The value `people_corehr_id`.
    PeopleCorehrId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id",
    PeopleCorehrId = "people_corehr_id"
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserLeaveUnit {
    /// Day
    ///
    /// On the wire: `1`.
    Day,
    /// Hour
    ///
    /// On the wire: `2`.
    Hour,
    /// Half day
    ///
    /// On the wire: `3`.
    HalfDay,
    /// Half hour
    ///
    /// On the wire: `4`.
    HalfHour,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserLeaveUnit: i64 { Day = 1, Hour = 2, HalfDay = 3, HalfHour = 4 });

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserOutUnit {
    /// Day
    ///
    /// On the wire: `1`.
    Day,
    /// Hour
    ///
    /// On the wire: `2`.
    Hour,
    /// Half day
    ///
    /// On the wire: `3`.
    HalfDay,
    /// Half hour
    ///
    /// On the wire: `4`.
    HalfHour,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserOutUnit: i64 { Day = 1, Hour = 2, HalfDay = 3, HalfHour = 4 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserOvertimeWorkCategory {
    /// Working day
    ///
    /// On the wire: `1`.
    WorkingDay,
    /// Day off
    ///
    /// On the wire: `2`.
    DayOff,
    /// Holiday
    ///
    /// On the wire: `3`.
    Holiday,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserOvertimeWorkCategory: i64 { WorkingDay = 1, DayOff = 2, Holiday = 3 });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserOvertimeWorkType {
    /// Record only
    ///
    /// On the wire: `0`.
    RecordOnly,
    /// Time off
    ///
    /// On the wire: `1`.
    TimeOff,
    /// Overtime pay
    ///
    /// On the wire: `2`.
    OvertimePay,
    /// By rule unpaid
    ///
    /// On the wire: `3`.
    ByRuleUnpaid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserOvertimeWorkType: i64 {
    RecordOnly = 0, TimeOff = 1, OvertimePay = 2, ByRuleUnpaid = 3
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserOvertimeWorkUnit {
    /// Day
    ///
    /// On the wire: `1`.
    Day,
    /// Hour
    ///
    /// On the wire: `2`.
    Hour,
    /// Half day
    ///
    /// On the wire: `3`.
    HalfDay,
    /// Half hour
    ///
    /// On the wire: `4`.
    HalfHour,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserOvertimeWorkUnit: i64 { Day = 1, Hour = 2, HalfDay = 3, HalfHour = 4 });

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserTaskRemedyStatus {
    /// Pending
    ///
    /// On the wire: `0`.
    Pending,
    /// Rejected
    ///
    /// On the wire: `1`.
    Rejected,
    /// Approved
    ///
    /// On the wire: `2`.
    Approved,
    /// Cancelled
    ///
    /// On the wire: `3`.
    Cancelled,
    /// Withdrawn after approval
    ///
    /// On the wire: `4`.
    WithdrawnAfterApproval,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserTaskRemedyStatus: i64 {
    Pending = 0, Rejected = 1, Approved = 2, Cancelled = 3, WithdrawnAfterApproval = 4
});
