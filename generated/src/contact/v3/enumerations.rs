// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateGroupType {
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(CreateGroupType : i64 { Value1 = 1, Value2 = 2 });

/// One of `TEXT`, `HREF`, `ENUMERATION`, `GENERIC_USER`, `PICTURE_ENUM`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    Other(String),
}

crate::open_enum!(
    CustomAttrType : String { Text = "TEXT", Href = "HREF", Enumeration = "ENUMERATION",
    GenericUser = "GENERIC_USER", PictureEnum = "PICTURE_ENUM" }
);

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DepartmentGroupChatEmployeeType {
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// The value `3`.
    Value3,
    /// The value `4`.
    Value4,
    /// The value `5`.
    Value5,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(
    DepartmentGroupChatEmployeeType : i64 { Value1 = 1, Value2 = 2, Value3 = 3, Value4 =
    4, Value5 = 5 }
);

/// One of `department_id`, `open_department_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DepartmentIdType {
    /// The id that the tenant gave the department.
    ///
    /// On the wire: `department_id`.
    DepartmentId,
    /// The department's id within the app.
    ///
    /// On the wire: `open_department_id`.
    OpenDepartmentId,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(
    DepartmentIdType : String { DepartmentId = "department_id", OpenDepartmentId =
    "open_department_id" }
);

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EmployeeType {
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// The value `3`.
    Value3,
    /// The value `4`.
    Value4,
    /// The value `5`.
    Value5,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(
    EmployeeType : i64 { Value1 = 1, Value2 = 2, Value3 = 3, Value4 = 4, Value5 = 5 }
);

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EnumStatus {
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(EnumStatus : i64 { Value1 = 1, Value2 = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EnumType {
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(EnumType : i64 { Value1 = 1, Value2 = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FunctionalRoleMemberResultReason {
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// The value `3`.
    Value3,
    /// The value `4`.
    Value4,
    /// The value `5`.
    Value5,
    /// The value `6`.
    Value6,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(
    FunctionalRoleMemberResultReason : i64 { Value1 = 1, Value2 = 2, Value3 = 3, Value4 =
    4, Value5 = 5, Value6 = 6 }
);

/// One of `open_id`, `union_id`, `user_id`, `department_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    Other(String),
}

crate::open_enum!(
    GroupMemberMemberIdType : String { OpenId = "open_id", UnionId = "union_id", UserId =
    "user_id", DepartmentId = "department_id" }
);

/// One of `user`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GroupMemberMemberType {
    /// The value `user`.
    User,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(GroupMemberMemberType : String { User = "user" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GroupType {
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(GroupType : i64 { Value1 = 1, Value2 = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaderType {
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(LeaderType : i64 { Value1 = 1, Value2 = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListDepartmentItemGroupChatEmployeeType {
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// The value `3`.
    Value3,
    /// The value `4`.
    Value4,
    /// The value `5`.
    Value5,
    /// The value `6`.
    Value6,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(
    ListDepartmentItemGroupChatEmployeeType : i64 { Value1 = 1, Value2 = 2, Value3 = 3,
    Value4 = 4, Value5 = 5, Value6 = 6 }
);

/// One of `zh_cn`, `en_us`, `ja_jp`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Locale {
    /// The value `zh_cn`.
    ZhCn,
    /// The value `en_us`.
    EnUs,
    /// The value `ja_jp`.
    JaJp,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(Locale : String { ZhCn = "zh_cn", EnUs = "en_us", JaJp = "ja_jp" });

/// One of `TEXT`, `PICTURE`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OptionType {
    /// The value `TEXT`.
    Text,
    /// The value `PICTURE`.
    Picture,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(OptionType : String { Text = "TEXT", Picture = "PICTURE" });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProcessingType {
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// The value `3`.
    Value3,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(ProcessingType : String { Value1 = "1", Value2 = "2", Value3 = "3" });

/// One of `All`, `Part`, `None`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ScopeType {
    /// The value `All`.
    All,
    /// The value `Part`.
    Part,
    /// The value `None`.
    None,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(ScopeType : String { All = "All", Part = "Part", None = "None" });

/// One of `user`, `department`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SimplelistGroupMemberMemberType {
    /// The value `user`.
    User,
    /// The value `department`.
    Department,
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(
    SimplelistGroupMemberMemberType : String { User = "user", Department = "department" }
);

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UpdateUserGender {
    /// The value `0`.
    Value0,
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(UpdateUserGender : i64 { Value0 = 0, Value1 = 1, Value2 = 2 });

/// One of `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserCustomAttrGenericUserType {
    /// The value `1`.
    Value1,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(UserCustomAttrGenericUserType : i64 { Value1 = 1 });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserGender {
    /// The value `0`.
    Value0,
    /// The value `1`.
    Value1,
    /// The value `2`.
    Value2,
    /// The value `3`.
    Value3,
    /// A value that is not documented.
    Other(i64),
}

crate::open_enum!(UserGender : i64 { Value0 = 0, Value1 = 1, Value2 = 2, Value3 = 3 });

/// One of `open_id`, `union_id`, `user_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// A value that is not documented.
    Other(String),
}

crate::open_enum!(
    UserIdType : String { OpenId = "open_id", UnionId = "union_id", UserId = "user_id" }
);
