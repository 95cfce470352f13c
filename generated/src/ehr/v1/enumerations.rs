// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Application {
    /// Not applied
    ///
    /// On the wire: `1`.
    NotApplied,
    /// Approving
    ///
    /// On the wire: `2`.
    Approving,
    /// Rejected
    ///
    /// On the wire: `3`.
    Rejected,
    /// Approved
    ///
    /// On the wire: `4`.
    Approved,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Application: i64 { NotApplied = 1, Approving = 2, Rejected = 3, Approved = 4 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationStatus {
    /// Not needed
    ///
    /// On the wire: `1`.
    NotNeeded,
    /// Pending
    ///
    /// On the wire: `2`.
    Pending,
    /// Done
    ///
    /// On the wire: `3`.
    Done,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplicationStatus: i64 { NotNeeded = 1, Pending = 2, Done = 3 });

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CancelOnboardingReason {
    /// Personal reason
    ///
    /// On the wire: `1`.
    PersonalReason,
    /// Kept by former employer
    ///
    /// On the wire: `2`.
    KeptByFormerEmployer,
    /// Accepted another offer
    ///
    /// On the wire: `3`.
    AcceptedAnotherOffer,
    /// Other
    ///
    /// On the wire: `4`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CancelOnboardingReason: i64 {
    PersonalReason = 1, KeptByFormerEmployer = 2, AcceptedAnotherOffer = 3, Other = 4
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ContractType {
    /// Fixed term labor contract
    ///
    /// On the wire: `1`.
    FixedTermLaborContract,
    /// Open ended labor contract
    ///
    /// On the wire: `2`.
    OpenEndedLaborContract,
    /// Internship agreement
    ///
    /// On the wire: `3`.
    InternshipAgreement,
    /// Outsourcing agreement
    ///
    /// On the wire: `4`.
    OutsourcingAgreement,
    /// Labor dispatch contract
    ///
    /// On the wire: `5`.
    LaborDispatchContract,
    /// Reemployment agreement
    ///
    /// On the wire: `6`.
    ReemploymentAgreement,
    /// Other
    ///
    /// On the wire: `7`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ContractType: i64 {
    FixedTermLaborContract = 1, OpenEndedLaborContract = 2, InternshipAgreement = 3,
    OutsourcingAgreement = 4, LaborDispatchContract = 5, ReemploymentAgreement = 6, Other = 7
});

/// One of `text`, `date`, `option`, `file`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CustomFieldsType {
    /// The value `text`.
    Text,
    /// The value `date`.
    Date,
    /// The value `option`.
    Option,
    /// The value `file`.
    File,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CustomFieldsType: String {
    Text = "text", Date = "date", Option = "option", File = "file"
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Degree {
    /// Bachelor
    ///
    /// On the wire: `1`.
    Bachelor,
    /// Master
    ///
    /// On the wire: `2`.
    Master,
    /// Doctor
    ///
    /// On the wire: `3`.
    Doctor,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Degree: i64 { Bachelor = 1, Master = 2, Doctor = 3 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DepartureReason {
    /// Health or family
    ///
    /// On the wire: `1`.
    HealthOrFamily,
    /// Career development
    ///
    /// On the wire: `2`.
    CareerDevelopment,
    /// Dissatisfied with pay
    ///
    /// On the wire: `3`.
    DissatisfiedWithPay,
    /// Work pressure
    ///
    /// On the wire: `4`.
    WorkPressure,
    /// Contract not renewed
    ///
    /// On the wire: `5`.
    ContractNotRenewed,
    /// Other
    ///
    /// On the wire: `6`.
    Other,
    /// Unfit for the job
    ///
    /// On the wire: `7`.
    UnfitForTheJob,
    /// Business or position change
    ///
    /// On the wire: `8`.
    BusinessOrPositionChange,
    /// Violated company rules
    ///
    /// On the wire: `9`.
    ViolatedCompanyRules,
    /// Failed probation
    ///
    /// On the wire: `10`.
    FailedProbation,
    /// Other reason
    ///
    /// On the wire: `11`.
    OtherReason,
    /// Dissatisfied with work content
    ///
    /// On the wire: `12`.
    DissatisfiedWithWorkContent,
    /// Dissatisfied with management
    ///
    /// On the wire: `13`.
    DissatisfiedWithManagement,
    /// Cultural mismatch
    ///
    /// On the wire: `14`.
    CulturalMismatch,
    /// Voluntary after reorganization
    ///
    /// On the wire: `15`.
    VoluntaryAfterReorganization,
    /// Job change
    ///
    /// On the wire: `16`.
    JobChange,
    /// Career change
    ///
    /// On the wire: `17`.
    CareerChange,
    /// Family reason
    ///
    /// On the wire: `18`.
    FamilyReason,
    /// Poor health
    ///
    /// On the wire: `19`.
    PoorHealth,
    /// Work location
    ///
    /// On the wire: `20`.
    WorkLocation,
    /// Accident
    ///
    /// On the wire: `21`.
    Accident,
    /// Death
    ///
    /// On the wire: `22`.
    Death,
    /// Dismissal
    ///
    /// On the wire: `23`.
    Dismissal,
    /// Low output
    ///
    /// On the wire: `24`.
    LowOutput,
    /// Breach of law
    ///
    /// On the wire: `25`.
    BreachOfLaw,
    /// Other of other type
    ///
    /// On the wire: `26`.
    OtherOfOtherType,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DepartureReason: i64 {
    HealthOrFamily = 1, CareerDevelopment = 2, DissatisfiedWithPay = 3, WorkPressure = 4,
    ContractNotRenewed = 5, Other = 6, UnfitForTheJob = 7, BusinessOrPositionChange = 8,
    ViolatedCompanyRules = 9, FailedProbation = 10, OtherReason = 11,
    DissatisfiedWithWorkContent = 12, DissatisfiedWithManagement = 13, CulturalMismatch = 14,
    VoluntaryAfterReorganization = 15, JobChange = 16, CareerChange = 17, FamilyReason = 18,
    PoorHealth = 19, WorkLocation = 20, Accident = 21, Death = 22, Dismissal = 23, LowOutput = 24,
    BreachOfLaw = 25, OtherOfOtherType = 26
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DepartureType {
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
    Undocumented(i64),
}

crate::open_enum!(DepartureType: i64 { Voluntary = 1, Involuntary = 2, Other = 3 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EducationLevel {
    /// Primary school
    ///
    /// On the wire: `1`.
    PrimarySchool,
    /// Junior high school
    ///
    /// On the wire: `2`.
    JuniorHighSchool,
    /// Senior high school
    ///
    /// On the wire: `3`.
    SeniorHighSchool,
    /// Vocational high school
    ///
    /// On the wire: `4`.
    VocationalHighSchool,
    /// Secondary specialized school
    ///
    /// On the wire: `5`.
    SecondarySpecializedSchool,
    /// Junior college
    ///
    /// On the wire: `6`.
    JuniorCollege,
    /// Undergraduate
    ///
    /// On the wire: `7`.
    Undergraduate,
    /// Master
    ///
    /// On the wire: `8`.
    Master,
    /// Doctor
    ///
    /// On the wire: `9`.
    Doctor,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EducationLevel: i64 {
    PrimarySchool = 1, JuniorHighSchool = 2, SeniorHighSchool = 3, VocationalHighSchool = 4,
    SecondarySpecializedSchool = 5, JuniorCollege = 6, Undergraduate = 7, Master = 8, Doctor = 9
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EmployeeFormStatus {
    /// Not sent
    ///
    /// On the wire: `1`.
    NotSent,
    /// To be submitted
    ///
    /// On the wire: `2`.
    ToBeSubmitted,
    /// Submitted
    ///
    /// On the wire: `3`.
    Submitted,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EmployeeFormStatus: i64 { NotSent = 1, ToBeSubmitted = 2, Submitted = 3 });

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EmployeeStatus {
    /// To join
    ///
    /// On the wire: `1`.
    ToJoin,
    /// Active
    ///
    /// On the wire: `2`.
    Active,
    /// Joining cancelled
    ///
    /// On the wire: `3`.
    JoiningCancelled,
    /// To leave
    ///
    /// On the wire: `4`.
    ToLeave,
    /// Left
    ///
    /// On the wire: `5`.
    Left,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EmployeeStatus: i64 {
    ToJoin = 1, Active = 2, JoiningCancelled = 3, ToLeave = 4, Left = 5
});

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EmployeeType {
    /// Regular
    ///
    /// On the wire: `1`.
    Regular,
    /// Intern
    ///
    /// On the wire: `2`.
    Intern,
    /// Consultant
    ///
    /// On the wire: `3`.
    Consultant,
    /// Outsourced
    ///
    /// On the wire: `4`.
    Outsourced,
    /// Labor
    ///
    /// On the wire: `5`.
    Labor,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EmployeeType: i64 {
    Regular = 1, Intern = 2, Consultant = 3, Outsourced = 4, Labor = 5
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Ethnicity {
    /// Han
    ///
    /// On the wire: `1`.
    Han,
    /// Mongol
    ///
    /// On the wire: `2`.
    Mongol,
    /// Hui
    ///
    /// On the wire: `3`.
    Hui,
    /// Tibetan
    ///
    /// On the wire: `4`.
    Tibetan,
    /// Uyghur
    ///
    /// On the wire: `5`.
    Uyghur,
    /// Miao
    ///
    /// On the wire: `6`.
    Miao,
    /// Yi
    ///
    /// On the wire: `7`.
    Yi,
    /// Zhuang
    ///
    /// On the wire: `8`.
    Zhuang,
    /// Bouyei
    ///
    /// On the wire: `9`.
    Bouyei,
    /// Korean
    ///
    /// On the wire: `10`.
    Korean,
    /// Manchu
    ///
    /// On the wire: `11`.
    Manchu,
    /// Dong
    ///
    /// On the wire: `12`.
    Dong,
    /// Yao
    ///
    /// On the wire: `13`.
    Yao,
    /// Bai
    ///
    /// On the wire: `14`.
    Bai,
    /// Tujia
    ///
    /// On the wire: `15`.
    Tujia,
    /// Hani
    ///
    /// On the wire: `16`.
    Hani,
    /// Kazakh
    ///
    /// On the wire: `17`.
    Kazakh,
    /// Dai
    ///
    /// On the wire: `18`.
    Dai,
    /// Li
    ///
    /// On the wire: `19`.
    Li,
    /// Lisu
    ///
    /// On the wire: `20`.
    Lisu,
    /// Va
    ///
    /// On the wire: `21`.
    Va,
    /// She
    ///
    /// On the wire: `22`.
    She,
    /// Gaoshan
    ///
    /// On the wire: `23`.
    Gaoshan,
    /// Lahu
    ///
    /// On the wire: `24`.
    Lahu,
    /// Sui
    ///
    /// On the wire: `25`.
    Sui,
    /// Dongxiang
    ///
    /// On the wire: `26`.
    Dongxiang,
    /// Naxi
    ///
    /// On the wire: `27`.
    Naxi,
    /// Jingpo
    ///
    /// On the wire: `28`.
    Jingpo,
    /// Achang
    ///
    /// On the wire: `29`.
    Achang,
    /// Kyrgyz
    ///
    /// On the wire: `30`.
    Kyrgyz,
    /// Tu
    ///
    /// On the wire: `31`.
    Tu,
    /// Daur
    ///
    /// On the wire: `32`.
    Daur,
    /// Mulao
    ///
    /// On the wire: `33`.
    Mulao,
    /// Qiang
    ///
    /// On the wire: `34`.
    Qiang,
    /// Blang
    ///
    /// On the wire: `35`.
    Blang,
    /// Salar
    ///
    /// On the wire: `36`.
    Salar,
    /// Maonan
    ///
    /// On the wire: `37`.
    Maonan,
    /// Gelao
    ///
    /// On the wire: `38`.
    Gelao,
    /// Xibe
    ///
    /// On the wire: `39`.
    Xibe,
    /// Pumi
    ///
    /// On the wire: `40`.
    Pumi,
    /// Tajik
    ///
    /// On the wire: `41`.
    Tajik,
    /// Nu
    ///
    /// On the wire: `42`.
    Nu,
    /// Uzbek
    ///
    /// On the wire: `43`.
    Uzbek,
    /// Russian
    ///
    /// On the wire: `44`.
    Russian,
    /// Evenki
    ///
    /// On the wire: `45`.
    Evenki,
    /// Deang
    ///
    /// On the wire: `46`.
    Deang,
    /// Bonan
    ///
    /// On the wire: `47`.
    Bonan,
    /// Yugur
    ///
    /// On the wire: `48`.
    Yugur,
    /// Gin
    ///
    /// On the wire: `49`.
    Gin,
    /// Tatar
    ///
    /// On the wire: `50`.
    Tatar,
    /// Derung
    ///
    /// On the wire: `51`.
    Derung,
    /// Oroqen
    ///
    /// On the wire: `52`.
    Oroqen,
    /// Hezhen
    ///
    /// On the wire: `53`.
    Hezhen,
    /// Monba
    ///
    /// On the wire: `54`.
    Monba,
    /// Lhoba
    ///
    /// On the wire: `55`.
    Lhoba,
    /// Jino
    ///
    /// On the wire: `56`.
    Jino,
    /// Other
    ///
    /// On the wire: `57`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Ethnicity: i64 {
    Han = 1, Mongol = 2, Hui = 3, Tibetan = 4, Uyghur = 5, Miao = 6, Yi = 7, Zhuang = 8, Bouyei = 9,
    Korean = 10, Manchu = 11, Dong = 12, Yao = 13, Bai = 14, Tujia = 15, Hani = 16, Kazakh = 17,
    Dai = 18, Li = 19, Lisu = 20, Va = 21, She = 22, Gaoshan = 23, Lahu = 24, Sui = 25,
    Dongxiang = 26, Naxi = 27, Jingpo = 28, Achang = 29, Kyrgyz = 30, Tu = 31, Daur = 32,
    Mulao = 33, Qiang = 34, Blang = 35, Salar = 36, Maonan = 37, Gelao = 38, Xibe = 39, Pumi = 40,
    Tajik = 41, Nu = 42, Uzbek = 43, Russian = 44, Evenki = 45, Deang = 46, Bonan = 47, Yugur = 48,
    Gin = 49, Tatar = 50, Derung = 51, Oroqen = 52, Hezhen = 53, Monba = 54, Lhoba = 55, Jino = 56,
    Other = 57
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum HukouType {
    /// Local urban
    ///
    /// On the wire: `1`.
    LocalUrban,
    /// Nonlocal urban
    ///
    /// On the wire: `2`.
    NonlocalUrban,
    /// Local rural
    ///
    /// On the wire: `3`.
    LocalRural,
    /// Nonlocal rural
    ///
    /// On the wire: `4`.
    NonlocalRural,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(HukouType: i64 {
    LocalUrban = 1, NonlocalUrban = 2, LocalRural = 3, NonlocalRural = 4
});

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdType {
    /// Identity card
    ///
    /// On the wire: `1`.
    IdentityCard,
    /// Hong Kong Macao permit
    ///
    /// On the wire: `2`.
    HongKongMacaoPermit,
    /// Taiwan permit
    ///
    /// On the wire: `3`.
    TaiwanPermit,
    /// Passport
    ///
    /// On the wire: `4`.
    Passport,
    /// Other
    ///
    /// On the wire: `5`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(IdType: i64 {
    IdentityCard = 1, HongKongMacaoPermit = 2, TaiwanPermit = 3, Passport = 4, Other = 5
});

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ListEmployeeType {
    /// Full time
    ///
    /// On the wire: `1`.
    FullTime,
    /// Intern
    ///
    /// On the wire: `2`.
    Intern,
    /// Consultant
    ///
    /// On the wire: `3`.
    Consultant,
    /// Outsourced
    ///
    /// On the wire: `4`.
    Outsourced,
    /// Labor
    ///
    /// On the wire: `5`.
    Labor,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ListEmployeeType: i64 {
    FullTime = 1, Intern = 2, Consultant = 3, Outsourced = 4, Labor = 5
});

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MaritalStatus {
    /// Single
    ///
    /// On the wire: `1`.
    Single,
    /// Married
    ///
    /// On the wire: `2`.
    Married,
    /// Divorced
    ///
    /// On the wire: `3`.
    Divorced,
    /// Other
    ///
    /// On the wire: `4`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MaritalStatus: i64 { Single = 1, Married = 2, Divorced = 3, Other = 4 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PoliticalStatus {
    /// Communist Party
    ///
    /// On the wire: `1`.
    CommunistParty,
    /// Peasants and Workers Party
    ///
    /// On the wire: `2`.
    PeasantsAndWorkersParty,
    /// Kuomintang Revolutionary Committee
    ///
    /// On the wire: `3`.
    KuomintangRevolutionaryCommittee,
    /// Association for Promoting Democracy
    ///
    /// On the wire: `4`.
    AssociationForPromotingDemocracy,
    /// Democratic League
    ///
    /// On the wire: `5`.
    DemocraticLeague,
    /// National Construction Association
    ///
    /// On the wire: `6`.
    NationalConstructionAssociation,
    /// Zhi Gong Party
    ///
    /// On the wire: `7`.
    ZhiGongParty,
    /// Jiusan Society
    ///
    /// On the wire: `8`.
    JiusanSociety,
    /// Communist Youth League
    ///
    /// On the wire: `9`.
    CommunistYouthLeague,
    /// Other party
    ///
    /// On the wire: `10`.
    OtherParty,
    /// Democrat without party
    ///
    /// On the wire: `11`.
    DemocratWithoutParty,
    /// None
    ///
    /// On the wire: `12`.
    None,
    /// Taiwan Self Government League
    ///
    /// On the wire: `13`.
    TaiwanSelfGovernmentLeague,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(PoliticalStatus: i64 {
    CommunistParty = 1, PeasantsAndWorkersParty = 2, KuomintangRevolutionaryCommittee = 3,
    AssociationForPromotingDemocracy = 4, DemocraticLeague = 5, NationalConstructionAssociation = 6,
    ZhiGongParty = 7, JiusanSociety = 8, CommunistYouthLeague = 9, OtherParty = 10,
    DemocratWithoutParty = 11, None = 12, TaiwanSelfGovernmentLeague = 13
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Relationship {
    /// Parent
    ///
    /// On the wire: `1`.
    Parent,
    /// Spouse
    ///
    /// On the wire: `2`.
    Spouse,
    /// Child
    ///
    /// On the wire: `3`.
    Child,
    /// Sibling
    ///
    /// On the wire: `4`.
    Sibling,
    /// Friend
    ///
    /// On the wire: `5`.
    Friend,
    /// Other
    ///
    /// On the wire: `6`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Relationship: i64 {
    Parent = 1, Spouse = 2, Child = 3, Sibling = 4, Friend = 5, Other = 6
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SystemFieldsGender {
    /// Male
    ///
    /// On the wire: `1`.
    Male,
    /// Female
    ///
    /// On the wire: `2`.
    Female,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SystemFieldsGender: i64 { Male = 1, Female = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SystemFieldsStatus {
    /// To join
    ///
    /// On the wire: `1`.
    ToJoin,
    /// Active
    ///
    /// On the wire: `2`.
    Active,
    /// Joining cancelled
    ///
    /// On the wire: `3`.
    JoiningCancelled,
    /// To leave
    ///
    /// On the wire: `4`.
    ToLeave,
    /// Left
    ///
    /// On the wire: `5`.
    Left,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SystemFieldsStatus: i64 {
    ToJoin = 1, Active = 2, JoiningCancelled = 3, ToLeave = 4, Left = 5
});

/// One of `basic`, `full`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum View {
    /// The value `basic`.
    Basic,
    /// The value `full`.
    Full,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(View: String { Basic = "basic", Full = "full" });
