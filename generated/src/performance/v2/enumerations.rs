// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::DepartmentIdType;
/// One of `metric_development`, `performance_review`, `metric_development_and_performance_review`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityMode {
    /// The value `metric_development`.
    MetricDevelopment,
    /// The value `performance_review`.
    PerformanceReview,
    /// The value `metric_development_and_performance_review`.
    MetricDevelopmentAndPerformanceReview,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ActivityMode: String {
    MetricDevelopment = "metric_development", PerformanceReview = "performance_review",
    MetricDevelopmentAndPerformanceReview = "metric_development_and_performance_review"
});

/// One of `configurable`, `unable`, `initiating`, `enabled`, `finished`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityProgress {
    /// The value `configurable`.
    Configurable,
    /// The value `unable`.
    Unable,
    /// The value `initiating`.
    Initiating,
    /// The value `enabled`.
    Enabled,
    /// The value `finished`.
    Finished,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ActivityProgress: String {
    Configurable = "configurable", Unable = "unable", Initiating = "initiating",
    Enabled = "enabled", Finished = "finished"
});

/// One of `open_id`, `union_id`, `user_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityUserIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// The value `user_id`.
    UserId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ActivityUserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id"
});

/// One of `reviewee`, `admin`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AddFrom {
    /// The value `reviewee`.
    Reviewee,
    /// The value `admin`.
    Admin,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AddFrom: String { Reviewee = "reviewee", Admin = "admin" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AddMetricOption {
    /// From the library
    ///
    /// On the wire: `1`.
    FromTheLibrary,
    /// Custom
    ///
    /// On the wire: `2`.
    Custom,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AddMetricOption: i64 { FromTheLibrary = 1, Custom = 2 });

/// One of `open_id`, `union_id`, `user_id`, `people_admin_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AdditionalInformationUserIdType {
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

crate::open_enum!(AdditionalInformationUserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id", PeopleAdminId = "people_admin_id"
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DistributeType {
    /// Strict
    ///
    /// On the wire: `1`.
    Strict,
    /// Moderate
    ///
    /// On the wire: `2`.
    Moderate,
    /// Mild
    ///
    /// On the wire: `3`.
    Mild,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DistributeType: i64 { Strict = 1, Moderate = 2, Mild = 3 });

/// One of `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FailCode {
    /// Employee not found
    ///
    /// On the wire: `1`.
    EmployeeNotFound,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FailCode: i64 { EmployeeNotFound = 1 });

/// One of `general_review_item`, `review_item_based_on_key_metric`, `okr_review_item`, `plus`, `minus`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IndicatorType {
    /// The value `general_review_item`.
    GeneralReviewItem,
    /// The value `review_item_based_on_key_metric`.
    ReviewItemBasedOnKeyMetric,
    /// The value `okr_review_item`.
    OkrReviewItem,
    /// The value `plus`.
    Plus,
    /// The value `minus`.
    Minus,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(IndicatorType: String {
    GeneralReviewItem = "general_review_item",
    ReviewItemBasedOnKeyMetric = "review_item_based_on_key_metric",
    OkrReviewItem = "okr_review_item", Plus = "plus", Minus = "minus"
});

/// One of `admin`, `data_source_inputter`, `reviewee`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InputSetting {
    /// The value `admin`.
    Admin,
    /// The value `data_source_inputter`.
    DataSourceInputter,
    /// The value `reviewee`.
    Reviewee,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InputSetting: String {
    Admin = "admin", DataSourceInputter = "data_source_inputter", Reviewee = "reviewee"
});

/// One of `system_default`, `reviewee`, `manager`, `hrbp_or_others`, `voluntary`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Invitedby {
    /// The value `system_default`.
    SystemDefault,
    /// The value `reviewee`.
    Reviewee,
    /// The value `manager`.
    Manager,
    /// The value `hrbp_or_others`.
    HrbpOrOthers,
    /// The value `voluntary`.
    Voluntary,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Invitedby: String {
    SystemDefault = "system_default", Reviewee = "reviewee", Manager = "manager",
    HrbpOrOthers = "hrbp_or_others", Voluntary = "voluntary"
});

/// One of `review`, `calibaration`, `reconsideration`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaderReviewDataSource {
    /// The value `review`.
    Review,
    /// The value `calibaration`.
    Calibaration,
    /// The value `reconsideration`.
    Reconsideration,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(LeaderReviewDataSource: String {
    Review = "review", Calibaration = "calibaration", Reconsideration = "reconsideration"
});

/// One of `text`, `number`, `pencentage`, `person`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MetricFieldType {
    /// The value `text`.
    Text,
    /// The value `number`.
    Number,
    /// The value `pencentage`.
    Pencentage,
    /// The value `person`.
    Person,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MetricFieldType: String {
    Text = "text", Number = "number", Pencentage = "pencentage", Person = "person"
});

/// One of `socre_manually`, `score_by_formula`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MetricInTemplateScoringSettingType {
    /// The value `socre_manually`.
    SocreManually,
    /// The value `score_by_formula`.
    ScoreByFormula,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MetricInTemplateScoringSettingType: String {
    SocreManually = "socre_manually", ScoreByFormula = "score_by_formula"
});

/// One of `score_manually`, `score_by_formula`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MetricLibScoringSettingType {
    /// The value `score_manually`.
    ScoreManually,
    /// The value `score_by_formula`.
    ScoreByFormula,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MetricLibScoringSettingType: String {
    ScoreManually = "score_manually", ScoreByFormula = "score_by_formula"
});

/// One of `to_be_configured`, `to_be_activated`, `enabled`, `disabled`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MetricTemplateStatus {
    /// The value `to_be_configured`.
    ToBeConfigured,
    /// The value `to_be_activated`.
    ToBeActivated,
    /// The value `enabled`.
    Enabled,
    /// The value `disabled`.
    Disabled,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MetricTemplateStatus: String {
    ToBeConfigured = "to_be_configured", ToBeActivated = "to_be_activated", Enabled = "enabled",
    Disabled = "disabled"
});

/// One of `sum_of_metric_weights_for_each_dimension_equals_1`, `total_sum_of_all_metric_weight_equals_1`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MetricWeightMethod {
    /// The value `sum_of_metric_weights_for_each_dimension_equals_1`.
    SumOfMetricWeightsForEachDimensionEquals1,
    /// The value `total_sum_of_all_metric_weight_equals_1`.
    TotalSumOfAllMetricWeightEquals1,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MetricWeightMethod: String {
    SumOfMetricWeightsForEachDimensionEquals1 = "sum_of_metric_weights_for_each_dimension_equals_1",
    TotalSumOfAllMetricWeightEquals1 = "total_sum_of_all_metric_weight_equals_1"
});

/// One of `admins_and_reviewees`, `only_admins`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RangeOfAvailability {
    /// The value `admins_and_reviewees`.
    AdminsAndReviewees,
    /// The value `only_admins`.
    OnlyAdmins,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RangeOfAvailability: String {
    AdminsAndReviewees = "admins_and_reviewees", OnlyAdmins = "only_admins"
});

/// One of `direct_report`, `skiplevel_report`, `former_direct_manager`, `skiplevel_manager`, `teammate`, `crossteam_colleague`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RelationshipWithReviewee {
    /// The value `direct_report`.
    DirectReport,
    /// The value `skiplevel_report`.
    SkiplevelReport,
    /// The value `former_direct_manager`.
    FormerDirectManager,
    /// The value `skiplevel_manager`.
    SkiplevelManager,
    /// The value `teammate`.
    Teammate,
    /// The value `crossteam_colleague`.
    CrossteamColleague,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RelationshipWithReviewee: String {
    DirectReport = "direct_report", SkiplevelReport = "skiplevel_report",
    FormerDirectManager = "former_direct_manager", SkiplevelManager = "skiplevel_manager",
    Teammate = "teammate", CrossteamColleague = "crossteam_colleague"
});

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReviewRecordProgress {
    /// Open or not started
    ///
    /// On the wire: `0`.
    OpenOrNotStarted,
    /// To do
    ///
    /// On the wire: `1`.
    ToDo,
    /// Past due
    ///
    /// On the wire: `2`.
    PastDue,
    /// Done
    ///
    /// On the wire: `3`.
    Done,
    /// Reconsideration requested
    ///
    /// On the wire: `4`.
    ReconsiderationRequested,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ReviewRecordProgress: i64 {
    OpenOrNotStarted = 0, ToDo = 1, PastDue = 2, Done = 3, ReconsiderationRequested = 4
});

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReviewRuleOption {
    /// Same rule
    ///
    /// On the wire: `0`.
    SameRule,
    /// Different rules
    ///
    /// On the wire: `1`.
    DifferentRules,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ReviewRuleOption: i64 { SameRule = 0, DifferentRules = 1 });

/// One of `reviewee`, `invited_reviewer`, `solid_line_leader`, `dotted_line_leader`, `secondary_solid_line_leader`, `direct_project_leader`, `custom_review_role`, `metric_reviewer`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReviewStageRole {
    /// The value `reviewee`.
    Reviewee,
    /// The value `invited_reviewer`.
    InvitedReviewer,
    /// The value `solid_line_leader`.
    SolidLineLeader,
    /// The value `dotted_line_leader`.
    DottedLineLeader,
    /// The value `secondary_solid_line_leader`.
    SecondarySolidLineLeader,
    /// The value `direct_project_leader`.
    DirectProjectLeader,
    /// The value `custom_review_role`.
    CustomReviewRole,
    /// The value `metric_reviewer`.
    MetricReviewer,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ReviewStageRole: String {
    Reviewee = "reviewee", InvitedReviewer = "invited_reviewer",
    SolidLineLeader = "solid_line_leader", DottedLineLeader = "dotted_line_leader",
    SecondarySolidLineLeader = "secondary_solid_line_leader",
    DirectProjectLeader = "direct_project_leader", CustomReviewRole = "custom_review_role",
    MetricReviewer = "metric_reviewer"
});

/// One of `summarize_key_outputs`, `review`, `communication_and_open_result`, `view_result`, `reconsideration`, `leader_review`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReviewStageStageType {
    /// The value `summarize_key_outputs`.
    SummarizeKeyOutputs,
    /// The value `review`.
    Review,
    /// The value `communication_and_open_result`.
    CommunicationAndOpenResult,
    /// The value `view_result`.
    ViewResult,
    /// The value `reconsideration`.
    Reconsideration,
    /// The value `leader_review`.
    LeaderReview,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ReviewStageStageType: String {
    SummarizeKeyOutputs = "summarize_key_outputs", Review = "review",
    CommunicationAndOpenResult = "communication_and_open_result", ViewResult = "view_result",
    Reconsideration = "reconsideration", LeaderReview = "leader_review"
});

/// One of `to_be_configured`, `to_be_enabled`, `enabled`, `disabled`, `deleted`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReviewTemplateStatus {
    /// The value `to_be_configured`.
    ToBeConfigured,
    /// The value `to_be_enabled`.
    ToBeEnabled,
    /// The value `enabled`.
    Enabled,
    /// The value `disabled`.
    Disabled,
    /// The value `deleted`.
    Deleted,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ReviewTemplateStatus: String {
    ToBeConfigured = "to_be_configured", ToBeEnabled = "to_be_enabled", Enabled = "enabled",
    Disabled = "disabled", Deleted = "deleted"
});

/// One of `kpi_metric_setting`, `kpi_result_recording`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RevieweeStageStatusStageType {
    /// The value `kpi_metric_setting`.
    KpiMetricSetting,
    /// The value `kpi_result_recording`.
    KpiResultRecording,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RevieweeStageStatusStageType: String {
    KpiMetricSetting = "kpi_metric_setting", KpiResultRecording = "kpi_result_recording"
});

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ScopeVisibleSetting {
    /// Unrestricted
    ///
    /// On the wire: `0`.
    Unrestricted,
    /// Hidden from administrators
    ///
    /// On the wire: `1`.
    HiddenFromAdministrators,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ScopeVisibleSetting: i64 { Unrestricted = 0, HiddenFromAdministrators = 1 });

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum StageProgress {
    /// Open or not started
    ///
    /// On the wire: `0`.
    OpenOrNotStarted,
    /// To do
    ///
    /// On the wire: `1`.
    ToDo,
    /// Past due
    ///
    /// On the wire: `2`.
    PastDue,
    /// Done
    ///
    /// On the wire: `3`.
    Done,
    /// Reconsideration requested
    ///
    /// On the wire: `4`.
    ReconsiderationRequested,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(StageProgress: i64 {
    OpenOrNotStarted = 0, ToDo = 1, PastDue = 2, Done = 3, ReconsiderationRequested = 4
});

/// One of `0`, `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum StageStatus {
    /// Not started
    ///
    /// On the wire: `0`.
    NotStarted,
    /// To be submitted
    ///
    /// On the wire: `1`.
    ToBeSubmitted,
    /// Overdue
    ///
    /// On the wire: `2`.
    Overdue,
    /// Being confirmed
    ///
    /// On the wire: `3`.
    BeingConfirmed,
    /// Rejected
    ///
    /// On the wire: `4`.
    Rejected,
    /// Completed
    ///
    /// On the wire: `5`.
    Completed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(StageStatus: i64 {
    NotStarted = 0, ToBeSubmitted = 1, Overdue = 2, BeingConfirmed = 3, Rejected = 4, Completed = 5
});

/// One of `reviewee`, `invited_reviewer`, `solid_line_leader`, `dotted_line_leader`, `secondary_solid_line_leader`, `direct_project_leader`, `custom_review_role`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TemplateReviewStageRole {
    /// The value `reviewee`.
    Reviewee,
    /// The value `invited_reviewer`.
    InvitedReviewer,
    /// The value `solid_line_leader`.
    SolidLineLeader,
    /// The value `dotted_line_leader`.
    DottedLineLeader,
    /// The value `secondary_solid_line_leader`.
    SecondarySolidLineLeader,
    /// The value `direct_project_leader`.
    DirectProjectLeader,
    /// The value `custom_review_role`.
    CustomReviewRole,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TemplateReviewStageRole: String {
    Reviewee = "reviewee", InvitedReviewer = "invited_reviewer",
    SolidLineLeader = "solid_line_leader", DottedLineLeader = "dotted_line_leader",
    SecondarySolidLineLeader = "secondary_solid_line_leader",
    DirectProjectLeader = "direct_project_leader", CustomReviewRole = "custom_review_role"
});

/// One of `summarize_key_outputs`, `review`, `communication_and_open_result`, `view_result`, `calibration`, `reconsideration`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TemplateStageType {
    /// The value `summarize_key_outputs`.
    SummarizeKeyOutputs,
    /// The value `review`.
    Review,
    /// The value `communication_and_open_result`.
    CommunicationAndOpenResult,
    /// The value `view_result`.
    ViewResult,
    /// The value `calibration`.
    Calibration,
    /// The value `reconsideration`.
    Reconsideration,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TemplateStageType: String {
    SummarizeKeyOutputs = "summarize_key_outputs", Review = "review",
    CommunicationAndOpenResult = "communication_and_open_result", ViewResult = "view_result",
    Calibration = "calibration", Reconsideration = "reconsideration"
});

/// One of `review_manually`, `sum`, `weight`, `formula`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TotalMetricScoreMethod {
    /// The value `review_manually`.
    ReviewManually,
    /// The value `sum`.
    Sum,
    /// The value `weight`.
    Weight,
    /// The value `formula`.
    Formula,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TotalMetricScoreMethod: String {
    ReviewManually = "review_manually", Sum = "sum", Weight = "weight", Formula = "formula"
});
