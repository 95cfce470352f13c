// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::{DepartmentIdType, UserIdType};
/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BatchDepartmentGroupChatEmployeeType {
    /// Regular
    ///
    /// On the wire: `1`.
    Regular,
    /// Intern
    ///
    /// On the wire: `2`.
    Intern,
    /// Outsourced
    ///
    /// On the wire: `3`.
    Outsourced,
    /// Labor contract
    ///
    /// On the wire: `4`.
    LaborContract,
    /// Consultant
    ///
    /// On the wire: `5`.
    Consultant,
    /// Other
    ///
    /// On the wire: `6`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(BatchDepartmentGroupChatEmployeeType: i64 {
    Regular = 1, Intern = 2, Outsourced = 3, LaborContract = 4, Consultant = 5, Other = 6
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateGroupType {
    /// Normal
    ///
    /// On the wire: `1`.
    Normal,
    /// Dynamic
    ///
    /// On the wire: `2`.
    Dynamic,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CreateGroupType: i64 { Normal = 1, Dynamic = 2 });

/// One of `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CustomAttrGenericUserType {
    /// User
    ///
    /// On the wire: `1`.
    User,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CustomAttrGenericUserType: i64 { User = 1 });

/// One of `TEXT`, `HREF`, `ENUMERATION`, `GENERIC_USER`, `PICTURE_ENUM`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CustomAttrType {
    /// The value `TEXT`.
    Text,
    /// The value `HREF`.
    Href,
    /// The value `ENUMERATION`.
    Enumeration,
    /// The value `GENERIC_USER`.
    GenericUser,
    /// The value `PICTURE_ENUM`.
    PictureEnum,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CustomAttrType: String {
    Text = "TEXT", Href = "HREF", Enumeration = "ENUMERATION", GenericUser = "GENERIC_USER",
    PictureEnum = "PICTURE_ENUM"
});

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DepartmentGroupChatEmployeeType {
    /// Regular
    ///
    /// On the wire: `1`.
    Regular,
    /// Intern
    ///
    /// On the wire: `2`.
    Intern,
    /// Outsourced
    ///
    /// On the wire: `3`.
    Outsourced,
    /// Labor contract
    ///
    /// On the wire: `4`.
    LaborContract,
    /// Consultant
    ///
    /// On the wire: `5`.
    Consultant,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DepartmentGroupChatEmployeeType: i64 {
    Regular = 1, Intern = 2, Outsourced = 3, LaborContract = 4, Consultant = 5
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
    /// Outsourced
    ///
    /// On the wire: `3`.
    Outsourced,
    /// Labor contract
    ///
    /// On the wire: `4`.
    LaborContract,
    /// Consultant
    ///
    /// On the wire: `5`.
    Consultant,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EmployeeType: i64 {
    Regular = 1, Intern = 2, Outsourced = 3, LaborContract = 4, Consultant = 5
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnumStatus {
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

crate::open_enum!(EnumStatus: i64 { Active = 1, Inactive = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnumType {
    /// Built in
    ///
    /// On the wire: `1`.
    BuiltIn,
    /// Custom
    ///
    /// On the wire: `2`.
    Custom,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EnumType: i64 { BuiltIn = 1, Custom = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FunctionalRoleMemberResultReason {
    /// Success
    ///
    /// On the wire: `1`.
    Success,
    /// Invalid user
    ///
    /// On the wire: `2`.
    InvalidUser,
    /// No permission
    ///
    /// On the wire: `3`.
    NoPermission,
    /// Already in the role
    ///
    /// On the wire: `4`.
    AlreadyInTheRole,
    /// Not in the role
    ///
    /// On the wire: `5`.
    NotInTheRole,
    /// No old scope permission
    ///
    /// On the wire: `6`.
    NoOldScopePermission,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FunctionalRoleMemberResultReason: i64 {
    Success = 1, InvalidUser = 2, NoPermission = 3, AlreadyInTheRole = 4, NotInTheRole = 5,
    NoOldScopePermission = 6
});

/// One of `open_id`, `union_id`, `user_id`, `department_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroupMemberMemberIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// The value `user_id`.
    UserId,
    /// The value `department_id`.
    DepartmentId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(GroupMemberMemberIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id", DepartmentId = "department_id"
});

/// One of `user`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroupMemberMemberType {
    /// The value `user`.
    User,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(GroupMemberMemberType: String { User = "user" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroupType {
    /// Normal
    ///
    /// On the wire: `1`.
    Normal,
    /// Dynamic
    ///
    /// On the wire: `2`.
    Dynamic,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(GroupType: i64 { Normal = 1, Dynamic = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaderType {
    /// First leader
    ///
    /// On the wire: `1`.
    FirstLeader,
    /// Deputy leader
    ///
    /// On the wire: `2`.
    DeputyLeader,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LeaderType: i64 { FirstLeader = 1, DeputyLeader = 2 });

/// One of `zh_cn`, `en_us`, `ja_jp`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Locale {
    /// The value `zh_cn`.
    ZhCn,
    /// The value `en_us`.
    EnUs,
    /// The value `ja_jp`.
    JaJp,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Locale: String { ZhCn = "zh_cn", EnUs = "en_us", JaJp = "ja_jp" });

/// One of `TEXT`, `PICTURE`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OptionType {
    /// The value `TEXT`.
    Text,
    /// The value `PICTURE`.
    Picture,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OptionType: String { Text = "TEXT", Picture = "PICTURE" });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessingType {
    /// Transfer
    ///
    /// On the wire: `1`.
    Transfer,
    /// Keep
    ///
    /// On the wire: `2`.
    Keep,
    /// Delete
    ///
    /// On the wire: `3`.
    Delete,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ProcessingType: String { Transfer = "1", Keep = "2", Delete = "3" });

/// One of `All`, `Part`, `None`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ScopeType {
    /// The value `All`.
    All,
    /// The value `Part`.
    Part,
    /// The value `None`.
    None,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ScopeType: String { All = "All", Part = "Part", None = "None" });

/// One of `user`, `department`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SimplelistGroupMemberMemberType {
    /// The value `user`.
    User,
    /// The value `department`.
    Department,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SimplelistGroupMemberMemberType: String {
    User = "user", Department = "department"
});

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UpdateUserGender {
    /// Undisclosed
    ///
    /// On the wire: `0`.
    Undisclosed,
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

crate::open_enum!(UpdateUserGender: i64 { Undisclosed = 0, Male = 1, Female = 2 });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserGender {
    /// Undisclosed
    ///
    /// On the wire: `0`.
    Undisclosed,
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

crate::open_enum!(UserGender: i64 { Undisclosed = 0, Male = 1, Female = 2, Other = 3 });
