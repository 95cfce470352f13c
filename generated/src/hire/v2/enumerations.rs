// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `5`, `10`, `20`, `30`, `50`, `-1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AcademicRanking {
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

crate::open_enum!(AcademicRanking: i64 {
    Top5Percent = 5, Top10Percent = 10, Top20Percent = 20, Top30Percent = 30, Top50Percent = 50,
    Other = -1
});

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

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CompositeTalentBasicInfoGender {
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

crate::open_enum!(CompositeTalentBasicInfoGender: i64 { Male = 1, Female = 2, Other = 3 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CompositeTalentCustomizedDataObjectType {
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

crate::open_enum!(CompositeTalentCustomizedDataObjectType: i64 {
    SingleLineText = 1, MultilineText = 2, SingleChoice = 3, MultipleChoice = 4, Date = 5,
    Month = 6, Year = 7, TimeRange = 8, Number = 9, DefaultField = 10, Module = 11
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CompositeTalentLanguageInfoLanguage {
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

crate::open_enum!(CompositeTalentLanguageInfoLanguage: i64 {
    English = 1, French = 2, Japanese = 3, Korean = 4, German = 5, Russian = 6, Spanish = 7,
    Portuguese = 8, Arabic = 9, Hindi = 10, Hindustani = 11, Bengali = 12, Hausa = 13, Punjabi = 14,
    Persian = 15, Swahili = 16, Telugu = 17, Turkish = 18, Italian = 19, Javanese = 20, Tamil = 21,
    Marathi = 22, Vietnamese = 23, Mandarin = 24, Cantonese = 25
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Confidential {
    /// Hidden
    ///
    /// On the wire: `1`.
    Hidden,
    /// Public
    ///
    /// On the wire: `2`.
    Public,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Confidential: i64 { Hidden = 1, Public = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Degree {
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

crate::open_enum!(Degree: i64 {
    PrimarySchool = 1, JuniorHighSchool = 2, VocationalSchool = 3, SeniorHighSchool = 4,
    Associate = 5, Bachelor = 6, Master = 7, Doctor = 8, Other = 9
});

/// One of `1`, `2`, `3`, `5`, `6`, `7`, `10`, `11`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DimensionType {
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

crate::open_enum!(DimensionType: i64 {
    SingleChoice = 1, MultipleChoice = 2, Text = 3, RecommendedJobLevel = 5, ScoreByChoice = 6,
    ScoreByNumber = 7, BuiltInConclusion = 10, BuiltInScore = 11, BuiltInRecord = 12
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

/// One of `open_id`, `union_id`, `user_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InterviewRecordUserIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// The value `user_id`.
    UserId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InterviewRecordUserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id"
});

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
pub enum QuestionType {
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

crate::open_enum!(QuestionType: i64 { Ordinary = 1, OnlineProgramming = 2 });

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

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentCustomizedDataChildObjectType {
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

crate::open_enum!(TalentCustomizedDataChildObjectType: i64 {
    SingleLineText = 1, MultilineText = 2, SingleChoice = 3, MultipleChoice = 4, Date = 5,
    Month = 6, Year = 7, TimeRange = 8, Number = 9, DefaultField = 10, Module = 11, Day = 12,
    Attachment = 13
});

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

/// One of `open_id`, `union_id`, `user_id`, `people_admin_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentUserIdType {
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

crate::open_enum!(TalentUserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id", PeopleAdminId = "people_admin_id"
});
