// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::DepartmentIdType;
/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActiveStatus {
    /// Not activated
    ///
    /// On the wire: `1`.
    NotActivated,
    /// Active
    ///
    /// On the wire: `2`.
    Active,
    /// Suspended
    ///
    /// On the wire: `3`.
    Suspended,
    /// Left by choice
    ///
    /// On the wire: `4`.
    LeftByChoice,
    /// Not joined
    ///
    /// On the wire: `5`.
    NotJoined,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ActiveStatus: i64 {
    NotActivated = 1, Active = 2, Suspended = 3, LeftByChoice = 4, NotJoined = 5
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataSource {
    /// Admin console
    ///
    /// On the wire: `1`.
    AdminConsole,
    /// Feishu People
    ///
    /// On the wire: `2`.
    FeishuPeople,
    /// SCIM
    ///
    /// On the wire: `3`.
    Scim,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DataSource: i64 { AdminConsole = 1, FeishuPeople = 2, Scim = 3 });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EmployeeBaseEntityGender {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
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

crate::open_enum!(EmployeeBaseEntityGender: i64 { Unknown = 0, Male = 1, Female = 2, Other = 3 });

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EmployeeCreateEmployeeEmploymentType {
    /// Full time
    ///
    /// On the wire: `1`.
    FullTime,
    /// Intern
    ///
    /// On the wire: `2`.
    Intern,
    /// Outsourced
    ///
    /// On the wire: `3`.
    Outsourced,
    /// Contract labor
    ///
    /// On the wire: `4`.
    ContractLabor,
    /// Consultant
    ///
    /// On the wire: `5`.
    Consultant,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EmployeeCreateEmployeeEmploymentType: i64 {
    FullTime = 1, Intern = 2, Outsourced = 3, ContractLabor = 4, Consultant = 5
});

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EmployeeCreateEmployeeGender {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
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

crate::open_enum!(EmployeeCreateEmployeeGender: i64 {
    Unknown = 0, Male = 1, Female = 2, Other = 3
});

/// One of `open_id`, `union_id`, `employee_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EmployeeIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// The value `employee_id`.
    EmployeeId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EmployeeIdType: String {
    OpenId = "open_id", UnionId = "union_id", EmployeeId = "employee_id"
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnumType {
    /// Text
    ///
    /// On the wire: `1`.
    Text,
    /// Image
    ///
    /// On the wire: `2`.
    Image,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EnumType: String { Text = "1", Image = "2" });

/// One of `1000`, `2000`, `2002`, `2003`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FieldErrors {
    /// No permission
    ///
    /// On the wire: `1000`.
    NoPermission,
    /// Service error
    ///
    /// On the wire: `2000`.
    ServiceError,
    /// User not found
    ///
    /// On the wire: `2002`.
    UserNotFound,
    /// Field not found
    ///
    /// On the wire: `2003`.
    FieldNotFound,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FieldErrors: i64 {
    NoPermission = 1000, ServiceError = 2000, UserNotFound = 2002, FieldNotFound = 2003
});

/// One of `1`, `2`, `3`, `4`, `9`, `10`, `11`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FieldType {
    /// Text
    ///
    /// On the wire: `1`.
    Text,
    /// Link
    ///
    /// On the wire: `2`.
    Link,
    /// Single option
    ///
    /// On the wire: `3`.
    SingleOption,
    /// Person
    ///
    /// On the wire: `4`.
    Person,
    /// Phone number
    ///
    /// On the wire: `9`.
    PhoneNumber,
    /// Multiple options
    ///
    /// On the wire: `10`.
    MultipleOptions,
    /// People
    ///
    /// On the wire: `11`.
    People,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FieldType: String {
    Text = "1", Link = "2", SingleOption = "3", Person = "4", PhoneNumber = "9",
    MultipleOptions = "10", People = "11"
});

/// One of `eq`, `in`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FilterConditionOperator {
    /// The value `eq`.
    Eq,
    /// The value `in`.
    In,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FilterConditionOperator: String { Eq = "eq", In = "in" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaderType {
    /// Main
    ///
    /// On the wire: `1`.
    Main,
    /// Deputy
    ///
    /// On the wire: `2`.
    Deputy,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LeaderType: i64 { Main = 1, Deputy = 2 });

/// One of `0`, `1000`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RowError {
    /// Success
    ///
    /// On the wire: `0`.
    Success,
    /// No permission
    ///
    /// On the wire: `1000`.
    NoPermission,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RowError: i64 { Success = 0, NoPermission = 1000 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SetEmployeePreResignedResignReason {
    /// Pay too low
    ///
    /// On the wire: `1`.
    PayTooLow,
    /// Working hours too long
    ///
    /// On the wire: `2`.
    WorkingHoursTooLong,
    /// Dissatisfied with work
    ///
    /// On the wire: `3`.
    DissatisfiedWithWork,
    /// Disagrees with management
    ///
    /// On the wire: `4`.
    DisagreesWithManagement,
    /// Limited career prospects
    ///
    /// On the wire: `5`.
    LimitedCareerProspects,
    /// Does not fit culture
    ///
    /// On the wire: `6`.
    DoesNotFitCulture,
    /// Voluntary reorganization
    ///
    /// On the wire: `7`.
    VoluntaryReorganization,
    /// Contract expired
    ///
    /// On the wire: `8`.
    ContractExpired,
    /// Changes employer
    ///
    /// On the wire: `9`.
    ChangesEmployer,
    /// Changes profession
    ///
    /// On the wire: `10`.
    ChangesProfession,
    /// Family
    ///
    /// On the wire: `11`.
    Family,
    /// Health
    ///
    /// On the wire: `12`.
    Health,
    /// Place of work
    ///
    /// On the wire: `13`.
    PlaceOfWork,
    /// Other voluntary
    ///
    /// On the wire: `14`.
    OtherVoluntary,
    /// Accident
    ///
    /// On the wire: `15`.
    Accident,
    /// Death
    ///
    /// On the wire: `16`.
    Death,
    /// Dismissal
    ///
    /// On the wire: `17`.
    Dismissal,
    /// Probation failed
    ///
    /// On the wire: `18`.
    ProbationFailed,
    /// Poor performance
    ///
    /// On the wire: `19`.
    PoorPerformance,
    /// Low output
    ///
    /// On the wire: `20`.
    LowOutput,
    /// Involuntary reorganization
    ///
    /// On the wire: `21`.
    InvoluntaryReorganization,
    /// Breach of discipline
    ///
    /// On the wire: `22`.
    BreachOfDiscipline,
    /// Breach of law
    ///
    /// On the wire: `23`.
    BreachOfLaw,
    /// Other involuntary
    ///
    /// On the wire: `24`.
    OtherInvoluntary,
    /// Other
    ///
    /// On the wire: `25`.
    Other,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SetEmployeePreResignedResignReason: String {
    PayTooLow = "1", WorkingHoursTooLong = "2", DissatisfiedWithWork = "3",
    DisagreesWithManagement = "4", LimitedCareerProspects = "5", DoesNotFitCulture = "6",
    VoluntaryReorganization = "7", ContractExpired = "8", ChangesEmployer = "9",
    ChangesProfession = "10", Family = "11", Health = "12", PlaceOfWork = "13",
    OtherVoluntary = "14", Accident = "15", Death = "16", Dismissal = "17", ProbationFailed = "18",
    PoorPerformance = "19", LowOutput = "20", InvoluntaryReorganization = "21",
    BreachOfDiscipline = "22", BreachOfLaw = "23", OtherInvoluntary = "24", Other = "25"
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SetEmployeePreResignedResignType {
    /// Voluntary
    ///
    /// On the wire: `1`.
    Voluntary,
    /// Involuntary
    ///
    /// On the wire: `2`.
    Involuntary,
    /// Other
    ///
    /// On the wire: `3`.
    Other,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SetEmployeePreResignedResignType: String {
    Voluntary = "1", Involuntary = "2", Other = "3"
});

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum StaffStatus {
    /// Employed
    ///
    /// On the wire: `1`.
    Employed,
    /// Left
    ///
    /// On the wire: `2`.
    Left,
    /// To join
    ///
    /// On the wire: `3`.
    ToJoin,
    /// Joining canceled
    ///
    /// On the wire: `4`.
    JoiningCanceled,
    /// To leave
    ///
    /// On the wire: `5`.
    ToLeave,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(StaffStatus: i64 {
    Employed = 1, Left = 2, ToJoin = 3, JoiningCanceled = 4, ToLeave = 5
});

/// One of `0`, `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UpdateEmployeeEmploymentType {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Full time
    ///
    /// On the wire: `1`.
    FullTime,
    /// Intern
    ///
    /// On the wire: `2`.
    Intern,
    /// Outsourced
    ///
    /// On the wire: `3`.
    Outsourced,
    /// Contract labor
    ///
    /// On the wire: `4`.
    ContractLabor,
    /// Consultant
    ///
    /// On the wire: `5`.
    Consultant,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UpdateEmployeeEmploymentType: i64 {
    Unknown = 0, FullTime = 1, Intern = 2, Outsourced = 3, ContractLabor = 4, Consultant = 5
});

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UpdateEmployeeGender {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
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

crate::open_enum!(UpdateEmployeeGender: i64 { Unknown = 0, Male = 1, Female = 2, Other = 3 });

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UpdateEmployeeResignReason {
    /// Cleared
    ///
    /// On the wire: `0`.
    Cleared,
    /// Pay too low
    ///
    /// On the wire: `1`.
    PayTooLow,
    /// Working hours too long
    ///
    /// On the wire: `2`.
    WorkingHoursTooLong,
    /// Dissatisfied with work
    ///
    /// On the wire: `3`.
    DissatisfiedWithWork,
    /// Disagrees with management
    ///
    /// On the wire: `4`.
    DisagreesWithManagement,
    /// Limited career prospects
    ///
    /// On the wire: `5`.
    LimitedCareerProspects,
    /// Does not fit culture
    ///
    /// On the wire: `6`.
    DoesNotFitCulture,
    /// Voluntary reorganization
    ///
    /// On the wire: `7`.
    VoluntaryReorganization,
    /// Contract expired
    ///
    /// On the wire: `8`.
    ContractExpired,
    /// Changes employer
    ///
    /// On the wire: `9`.
    ChangesEmployer,
    /// Changes profession
    ///
    /// On the wire: `10`.
    ChangesProfession,
    /// Family
    ///
    /// On the wire: `11`.
    Family,
    /// Health
    ///
    /// On the wire: `12`.
    Health,
    /// Place of work
    ///
    /// On the wire: `13`.
    PlaceOfWork,
    /// Other voluntary
    ///
    /// On the wire: `14`.
    OtherVoluntary,
    /// Accident
    ///
    /// On the wire: `15`.
    Accident,
    /// Death
    ///
    /// On the wire: `16`.
    Death,
    /// Dismissal
    ///
    /// On the wire: `17`.
    Dismissal,
    /// Probation failed
    ///
    /// On the wire: `18`.
    ProbationFailed,
    /// Poor performance
    ///
    /// On the wire: `19`.
    PoorPerformance,
    /// Low output
    ///
    /// On the wire: `20`.
    LowOutput,
    /// Involuntary reorganization
    ///
    /// On the wire: `21`.
    InvoluntaryReorganization,
    /// Breach of discipline
    ///
    /// On the wire: `22`.
    BreachOfDiscipline,
    /// Breach of law
    ///
    /// On the wire: `23`.
    BreachOfLaw,
    /// Other involuntary
    ///
    /// On the wire: `24`.
    OtherInvoluntary,
    /// Other
    ///
    /// On the wire: `25`.
    Other,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UpdateEmployeeResignReason: String {
    Cleared = "0", PayTooLow = "1", WorkingHoursTooLong = "2", DissatisfiedWithWork = "3",
    DisagreesWithManagement = "4", LimitedCareerProspects = "5", DoesNotFitCulture = "6",
    VoluntaryReorganization = "7", ContractExpired = "8", ChangesEmployer = "9",
    ChangesProfession = "10", Family = "11", Health = "12", PlaceOfWork = "13",
    OtherVoluntary = "14", Accident = "15", Death = "16", Dismissal = "17", ProbationFailed = "18",
    PoorPerformance = "19", LowOutput = "20", InvoluntaryReorganization = "21",
    BreachOfDiscipline = "22", BreachOfLaw = "23", OtherInvoluntary = "24", Other = "25"
});

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UpdateEmployeeResignType {
    /// Cleared
    ///
    /// On the wire: `0`.
    Cleared,
    /// Voluntary
    ///
    /// On the wire: `1`.
    Voluntary,
    /// Involuntary
    ///
    /// On the wire: `2`.
    Involuntary,
    /// Other
    ///
    /// On the wire: `3`.
    Other,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UpdateEmployeeResignType: String {
    Cleared = "0", Voluntary = "1", Involuntary = "2", Other = "3"
});
