// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActiveStatus {
    /// Enabled
    ///
    /// On the wire: `1`.
    Enabled,
    /// Disabled
    ///
    /// On the wire: `0`.
    Disabled,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ActiveStatus: i64 { Enabled = 1, Disabled = 0 });

/// One of `manual`, `formula`, `fixed`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AdjustmentType {
    /// The value `manual`.
    Manual,
    /// The value `formula`.
    Formula,
    /// The value `fixed`.
    Fixed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AdjustmentType: String {
    Manual = "manual", Formula = "formula", Fixed = "fixed"
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplySource {
    /// Offer
    ///
    /// On the wire: `1`.
    Offer,
    /// Import
    ///
    /// On the wire: `2`.
    Import,
    /// Level or pay change
    ///
    /// On the wire: `3`.
    LevelOrPayChange,
    /// Reporting
    ///
    /// On the wire: `4`.
    Reporting,
    /// Open platform
    ///
    /// On the wire: `5`.
    OpenPlatform,
    /// Recruitment referral
    ///
    /// On the wire: `6`.
    RecruitmentReferral,
    /// Automation rule
    ///
    /// On the wire: `7`.
    AutomationRule,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplySource: i64 {
    Offer = 1, Import = 2, LevelOrPayChange = 3, Reporting = 4, OpenPlatform = 5,
    RecruitmentReferral = 6, AutomationRule = 7
});

/// One of `yes`, `no`, `default`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BindingPeriodOffboardingType {
    /// The value `yes`.
    Yes,
    /// The value `no`.
    No,
    /// The value `default`.
    Default,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BindingPeriodOffboardingType: String {
    Yes = "yes", No = "no", Default = "default"
});

/// One of `contribution`, `not_contribution`, `stopped_contribution`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InsuranceStatus {
    /// The value `contribution`.
    Contribution,
    /// The value `not_contribution`.
    NotContribution,
    /// The value `stopped_contribution`.
    StoppedContribution,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InsuranceStatus: String {
    Contribution = "contribution", NotContribution = "not_contribution",
    StoppedContribution = "stopped_contribution"
});

/// One of `social_insurance`, `provident_fund`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InsuranceType {
    /// The value `social_insurance`.
    SocialInsurance,
    /// The value `provident_fund`.
    ProvidentFund,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InsuranceType: String {
    SocialInsurance = "social_insurance", ProvidentFund = "provident_fund"
});

/// One of `year`, `half_year`, `quarterly`, `bimonthly`, `month`, `biweekly`, `week`, `day`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IssuancePeriod {
    /// The value `year`.
    Year,
    /// The value `half_year`.
    HalfYear,
    /// The value `quarterly`.
    Quarterly,
    /// The value `bimonthly`.
    Bimonthly,
    /// The value `month`.
    Month,
    /// The value `biweekly`.
    Biweekly,
    /// The value `week`.
    Week,
    /// The value `day`.
    Day,
    /// The value `hour`.
    Hour,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(IssuancePeriod: String {
    Year = "year", HalfYear = "half_year", Quarterly = "quarterly", Bimonthly = "bimonthly",
    Month = "month", Biweekly = "biweekly", Week = "week", Day = "day", Hour = "hour"
});

/// One of `to_be_issued`, `not_issued`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IssuanceStatus {
    /// The value `to_be_issued`.
    ToBeIssued,
    /// The value `not_issued`.
    NotIssued,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(IssuanceStatus: String {
    ToBeIssued = "to_be_issued", NotIssued = "not_issued"
});

/// One of `with_salary`, `with_cash`, `with_physical_distribution`, `with_year_end_bonus`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IssuanceType {
    /// The value `with_salary`.
    WithSalary,
    /// The value `with_cash`.
    WithCash,
    /// The value `with_physical_distribution`.
    WithPhysicalDistribution,
    /// The value `with_year_end_bonus`.
    WithYearEndBonus,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(IssuanceType: String {
    WithSalary = "with_salary", WithCash = "with_cash",
    WithPhysicalDistribution = "with_physical_distribution",
    WithYearEndBonus = "with_year_end_bonus"
});

/// One of `with_salary`, `with_cash`, `with_year_end_bonus`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IssuanceWay {
    /// The value `with_salary`.
    WithSalary,
    /// The value `with_cash`.
    WithCash,
    /// The value `with_year_end_bonus`.
    WithYearEndBonus,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(IssuanceWay: String {
    WithSalary = "with_salary", WithCash = "with_cash", WithYearEndBonus = "with_year_end_bonus"
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeftType {
    /// Department
    ///
    /// On the wire: `1`.
    Department,
    /// Department with sub
    ///
    /// On the wire: `2`.
    DepartmentWithSub,
    /// Work location
    ///
    /// On the wire: `3`.
    WorkLocation,
    /// Work location with sub
    ///
    /// On the wire: `4`.
    WorkLocationWithSub,
    /// Company
    ///
    /// On the wire: `5`.
    Company,
    /// Company with sub
    ///
    /// On the wire: `6`.
    CompanyWithSub,
    /// Job family
    ///
    /// On the wire: `7`.
    JobFamily,
    /// Job family with sub
    ///
    /// On the wire: `8`.
    JobFamilyWithSub,
    /// Job
    ///
    /// On the wire: `9`.
    Job,
    /// Job level
    ///
    /// On the wire: `10`.
    JobLevel,
    /// Employee type
    ///
    /// On the wire: `11`.
    EmployeeType,
    /// Recruitment type
    ///
    /// On the wire: `12`.
    RecruitmentType,
    /// Country or region
    ///
    /// On the wire: `13`.
    CountryOrRegion,
    /// Job grade
    ///
    /// On the wire: `14`.
    JobGrade,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LeftType: i64 {
    Department = 1, DepartmentWithSub = 2, WorkLocation = 3, WorkLocationWithSub = 4, Company = 5,
    CompanyWithSub = 6, JobFamily = 7, JobFamilyWithSub = 8, Job = 9, JobLevel = 10,
    EmployeeType = 11, RecruitmentType = 12, CountryOrRegion = 13, JobGrade = 14
});

/// One of `to_be_issued`, `not_issued`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LumpSumPaymentIssuanceStatus {
    /// The value `to_be_issued`.
    ToBeIssued,
    /// The value `not_issued`.
    NotIssued,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(LumpSumPaymentIssuanceStatus: String {
    ToBeIssued = "to_be_issued", NotIssued = "not_issued"
});

/// One of `0`, `21270201`, `21270202`, `21270203`, `21270205`, `21270206`, `21270207`, `21270208`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LumpSumPaymentOperateResultCode {
    /// Success
    ///
    /// On the wire: `0`.
    Success,
    /// Bonus not found
    ///
    /// On the wire: `21270201`.
    BonusNotFound,
    /// Idempotent id conflict
    ///
    /// On the wire: `21270202`.
    IdempotentIdConflict,
    /// Total amount malformed
    ///
    /// On the wire: `21270203`.
    TotalAmountMalformed,
    /// Too many decimals
    ///
    /// On the wire: `21270205`.
    TooManyDecimals,
    /// Details differ from total
    ///
    /// On the wire: `21270206`.
    DetailsDifferFromTotal,
    /// Details differ from frequency
    ///
    /// On the wire: `21270207`.
    DetailsDifferFromFrequency,
    /// Issuance frequency not positive
    ///
    /// On the wire: `21270208`.
    IssuanceFrequencyNotPositive,
    /// Currency empty or unknown
    ///
    /// On the wire: `21270209`.
    CurrencyEmptyOrUnknown,
    /// Remark too long
    ///
    /// On the wire: `21270210`.
    RemarkTooLong,
    /// Detail amount malformed
    ///
    /// On the wire: `21270211`.
    DetailAmountMalformed,
    /// Issuance time malformed
    ///
    /// On the wire: `21270213`.
    IssuanceTimeMalformed,
    /// Issuance way invalid
    ///
    /// On the wire: `21270214`.
    IssuanceWayInvalid,
    /// Issuance status invalid
    ///
    /// On the wire: `21270215`.
    IssuanceStatusInvalid,
    /// Employee not covered
    ///
    /// On the wire: `21270217`.
    EmployeeNotCovered,
    /// Issuance way not covered
    ///
    /// On the wire: `21270218`.
    IssuanceWayNotCovered,
    /// Binding period not supported
    ///
    /// On the wire: `21270219`.
    BindingPeriodNotSupported,
    /// Change after payment
    ///
    /// On the wire: `21270220`.
    ChangeAfterPayment,
    /// Currency fixed by rules
    ///
    /// On the wire: `21270221`.
    CurrencyFixedByRules,
    /// Pay item not found
    ///
    /// On the wire: `21270222`.
    PayItemNotFound,
    /// Employee not found
    ///
    /// On the wire: `21270223`.
    EmployeeNotFound,
    /// Deletion after payment
    ///
    /// On the wire: `21270224`.
    DeletionAfterPayment,
    /// Several payouts not allowed
    ///
    /// On the wire: `21270225`.
    SeveralPayoutsNotAllowed,
    /// No data permission
    ///
    /// On the wire: `21270226`.
    NoDataPermission,
    /// Binding period not positive
    ///
    /// On the wire: `21270227`.
    BindingPeriodNotPositive,
    /// Custom binding period unsupported
    ///
    /// On the wire: `21270228`.
    CustomBindingPeriodUnsupported,
    /// Application after issuance
    ///
    /// On the wire: `21270229`.
    ApplicationAfterIssuance,
    /// Application date malformed
    ///
    /// On the wire: `21270230`.
    ApplicationDateMalformed,
    /// Binding period mismatch
    ///
    /// On the wire: `21270070`.
    BindingPeriodMismatch,
    /// Detail period incomplete
    ///
    /// On the wire: `21270239`.
    DetailPeriodIncomplete,
    /// Detail period reversed
    ///
    /// On the wire: `21270240`.
    DetailPeriodReversed,
    /// Detail period outside record
    ///
    /// On the wire: `21270241`.
    DetailPeriodOutsideRecord,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LumpSumPaymentOperateResultCode: i64 {
    Success = 0, BonusNotFound = 21270201, IdempotentIdConflict = 21270202,
    TotalAmountMalformed = 21270203, TooManyDecimals = 21270205, DetailsDifferFromTotal = 21270206,
    DetailsDifferFromFrequency = 21270207, IssuanceFrequencyNotPositive = 21270208,
    CurrencyEmptyOrUnknown = 21270209, RemarkTooLong = 21270210, DetailAmountMalformed = 21270211,
    IssuanceTimeMalformed = 21270213, IssuanceWayInvalid = 21270214,
    IssuanceStatusInvalid = 21270215, EmployeeNotCovered = 21270217,
    IssuanceWayNotCovered = 21270218, BindingPeriodNotSupported = 21270219,
    ChangeAfterPayment = 21270220, CurrencyFixedByRules = 21270221, PayItemNotFound = 21270222,
    EmployeeNotFound = 21270223, DeletionAfterPayment = 21270224,
    SeveralPayoutsNotAllowed = 21270225, NoDataPermission = 21270226,
    BindingPeriodNotPositive = 21270227, CustomBindingPeriodUnsupported = 21270228,
    ApplicationAfterIssuance = 21270229, ApplicationDateMalformed = 21270230,
    BindingPeriodMismatch = 21270070, DetailPeriodIncomplete = 21270239,
    DetailPeriodReversed = 21270240, DetailPeriodOutsideRecord = 21270241
});

/// One of `annually`, `monthly`, `quarterly`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentFrequency {
    /// The value `annually`.
    Annually,
    /// The value `monthly`.
    Monthly,
    /// The value `quarterly`.
    Quarterly,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PaymentFrequency: String {
    Annually = "annually", Monthly = "monthly", Quarterly = "quarterly"
});

/// One of `rounding`, `round_up`, `round_down`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentRoundingRule {
    /// The value `rounding`.
    Rounding,
    /// The value `round_up`.
    RoundUp,
    /// The value `round_down`.
    RoundDown,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PaymentRoundingRule: String {
    Rounding = "rounding", RoundUp = "round_up", RoundDown = "round_down"
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PlanConditionOperator {
    /// Contains
    ///
    /// On the wire: `1`.
    Contains,
    /// Does not contain
    ///
    /// On the wire: `2`.
    DoesNotContain,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(PlanConditionOperator: i64 { Contains = 1, DoesNotContain = 2 });

/// One of `percentum`, `manual_input`, `none`, `fixed`, `formula`, `not_set`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProbationDiscountType {
    /// The value `percentum`.
    Percentum,
    /// The value `manual_input`.
    ManualInput,
    /// The value `none`.
    None,
    /// The value `fixed`.
    Fixed,
    /// The value `formula`.
    Formula,
    /// The value `not_set`.
    NotSet,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ProbationDiscountType: String {
    Percentum = "percentum", ManualInput = "manual_input", None = "none", Fixed = "fixed",
    Formula = "formula", NotSet = "not_set"
});

/// One of `increase`, `attrition`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RecordType {
    /// The value `increase`.
    Increase,
    /// The value `attrition`.
    Attrition,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RecordType: String { Increase = "increase", Attrition = "attrition" });

/// One of `0`, `21280001`, `21280002`, `21280003`, `21270304`, `21270305`, `21270306`, `21270307`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RecurringPaymentOperateResultCode {
    /// Success
    ///
    /// On the wire: `0`.
    Success,
    /// Amount malformed
    ///
    /// On the wire: `21280001`.
    AmountMalformed,
    /// Start date malformed
    ///
    /// On the wire: `21280002`.
    StartDateMalformed,
    /// End date malformed
    ///
    /// On the wire: `21280003`.
    EndDateMalformed,
    /// No permission
    ///
    /// On the wire: `21270304`.
    NoPermission,
    /// Pay item not found
    ///
    /// On the wire: `21270305`.
    PayItemNotFound,
    /// Currency not found
    ///
    /// On the wire: `21270306`.
    CurrencyNotFound,
    /// Issuance type not found
    ///
    /// On the wire: `21270307`.
    IssuanceTypeNotFound,
    /// Start after end
    ///
    /// On the wire: `21270308`.
    StartAfterEnd,
    /// Employee not covered
    ///
    /// On the wire: `21270309`.
    EmployeeNotCovered,
    /// Issuance type mismatch
    ///
    /// On the wire: `21270310`.
    IssuanceTypeMismatch,
    /// Currency mismatch
    ///
    /// On the wire: `21270311`.
    CurrencyMismatch,
    /// Already begun
    ///
    /// On the wire: `21270312`.
    AlreadyBegun,
    /// Record not found
    ///
    /// On the wire: `21270313`.
    RecordNotFound,
    /// Issuance period mismatch
    ///
    /// On the wire: `21270314`.
    IssuancePeriodMismatch,
    /// Dates overlap
    ///
    /// On the wire: `21270315`.
    DatesOverlap,
    /// Issuance country empty
    ///
    /// On the wire: `21270316`.
    IssuanceCountryEmpty,
    /// Issuance country not found
    ///
    /// On the wire: `21270317`.
    IssuanceCountryNotFound,
    /// Amount is zero
    ///
    /// On the wire: `21270318`.
    AmountIsZero,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RecurringPaymentOperateResultCode: i64 {
    Success = 0, AmountMalformed = 21280001, StartDateMalformed = 21280002,
    EndDateMalformed = 21280003, NoPermission = 21270304, PayItemNotFound = 21270305,
    CurrencyNotFound = 21270306, IssuanceTypeNotFound = 21270307, StartAfterEnd = 21270308,
    EmployeeNotCovered = 21270309, IssuanceTypeMismatch = 21270310, CurrencyMismatch = 21270311,
    AlreadyBegun = 21270312, RecordNotFound = 21270313, IssuancePeriodMismatch = 21270314,
    DatesOverlap = 21270315, IssuanceCountryEmpty = 21270316, IssuanceCountryNotFound = 21270317,
    AmountIsZero = 21270318
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RefType {
    /// Pay item
    ///
    /// On the wire: `1`.
    PayItem,
    /// Indicator
    ///
    /// On the wire: `2`.
    Indicator,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RefType: i64 { PayItem = 1, Indicator = 2 });

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

/// One of `money`, `number`, `percent`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ValueType {
    /// The value `money`.
    Money,
    /// The value `number`.
    Number,
    /// The value `percent`.
    Percent,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ValueType: String { Money = "money", Number = "number", Percent = "percent" });
