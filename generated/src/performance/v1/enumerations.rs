// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `open_id`, `union_id`, `user_id`, `people_admin_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReviewDataUserIdType {
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

crate::open_enum!(ReviewDataUserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id", PeopleAdminId = "people_admin_id"
});

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReviewStageProgress {
    /// Not started
    ///
    /// On the wire: `0`.
    NotStarted,
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

crate::open_enum!(ReviewStageProgress: i64 {
    NotStarted = 0, ToDo = 1, PastDue = 2, Done = 3, ReconsiderationRequested = 4
});

/// One of `initiating`, `enabled`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SemesterProgress {
    /// The value `initiating`.
    Initiating,
    /// The value `enabled`.
    Enabled,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SemesterProgress: String { Initiating = "initiating", Enabled = "enabled" });

/// One of `Annual`, `H1`, `H2`, `Q1`, `Q2`, `Q3`, `Q4`, `January-February`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SemesterType {
    /// The value `Annual`.
    Annual,
    /// The value `H1`.
    H1,
    /// The value `H2`.
    H2,
    /// The value `Q1`.
    Q1,
    /// The value `Q2`.
    Q2,
    /// The value `Q3`.
    Q3,
    /// The value `Q4`.
    Q4,
    /// The value `January-February`.
    JanuaryFebruary,
    /// The value `March-April`.
    MarchApril,
    /// The value `May-June`.
    MayJune,
    /// The value `July-August`.
    JulyAugust,
    /// The value `September-October`.
    SeptemberOctober,
    /// The value `November-December`.
    NovemberDecember,
    /// The value `January`.
    January,
    /// The value `February`.
    February,
    /// The value `March`.
    March,
    /// The value `April`.
    April,
    /// The value `May`.
    May,
    /// The value `June`.
    June,
    /// The value `July`.
    July,
    /// The value `August`.
    August,
    /// The value `September`.
    September,
    /// The value `October`.
    October,
    /// The value `November`.
    November,
    /// The value `December`.
    December,
    /// The value `Custom`.
    Custom,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SemesterType: String {
    Annual = "Annual", H1 = "H1", H2 = "H2", Q1 = "Q1", Q2 = "Q2", Q3 = "Q3", Q4 = "Q4",
    JanuaryFebruary = "January-February", MarchApril = "March-April", MayJune = "May-June",
    JulyAugust = "July-August", SeptemberOctober = "September-October",
    NovemberDecember = "November-December", January = "January", February = "February",
    March = "March", April = "April", May = "May", June = "June", July = "July", August = "August",
    September = "September", October = "October", November = "November", December = "December",
    Custom = "Custom"
});

/// One of `open_id`, `union_id`, `user_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SemesterUserIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// The value `user_id`.
    UserId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SemesterUserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id"
});

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum StageProgress {
    /// Not started
    ///
    /// On the wire: `0`.
    NotStarted,
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
    NotStarted = 0, ToDo = 1, PastDue = 2, Done = 3, ReconsiderationRequested = 4
});

/// One of `need_todo`, `overdue`, `all_done`, `stage_pause`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum StageTaskStatus {
    /// The value `need_todo`.
    NeedTodo,
    /// The value `overdue`.
    Overdue,
    /// The value `all_done`.
    AllDone,
    /// The value `stage_pause`.
    StagePause,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(StageTaskStatus: String {
    NeedTodo = "need_todo", Overdue = "overdue", AllDone = "all_done", StagePause = "stage_pause"
});

/// One of `leader_review`, `communication_and_open_result`, `view_result`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum StageType {
    /// The value `leader_review`.
    LeaderReview,
    /// The value `communication_and_open_result`.
    CommunicationAndOpenResult,
    /// The value `view_result`.
    ViewResult,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(StageType: String {
    LeaderReview = "leader_review", CommunicationAndOpenResult = "communication_and_open_result",
    ViewResult = "view_result"
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaskOptionId {
    /// To do
    ///
    /// On the wire: `1`.
    ToDo,
    /// Done
    ///
    /// On the wire: `2`.
    Done,
    /// Overdue
    ///
    /// On the wire: `3`.
    Overdue,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TaskOptionId: i64 { ToDo = 1, Done = 2, Overdue = 3 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaskOptionList {
    /// To do
    ///
    /// On the wire: `1`.
    ToDo,
    /// Done
    ///
    /// On the wire: `2`.
    Done,
    /// Overdue
    ///
    /// On the wire: `3`.
    Overdue,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TaskOptionList: i64 { ToDo = 1, Done = 2, Overdue = 3 });

/// One of `Annual`, `Semi-annual`, `Quarter`, `Bimonth`, `Month`, `Non-standard`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TypeGroup {
    /// The value `Annual`.
    Annual,
    /// The value `Semi-annual`.
    SemiAnnual,
    /// The value `Quarter`.
    Quarter,
    /// The value `Bimonth`.
    Bimonth,
    /// The value `Month`.
    Month,
    /// The value `Non-standard`.
    NonStandard,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TypeGroup: String {
    Annual = "Annual", SemiAnnual = "Semi-annual", Quarter = "Quarter", Bimonth = "Bimonth",
    Month = "Month", NonStandard = "Non-standard"
});
