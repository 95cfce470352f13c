// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::DepartmentIdType;
/// One of `user`, `department`, `group`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CollaborationEntityType {
    /// The value `user`.
    User,
    /// The value `department`.
    Department,
    /// The value `group`.
    Group,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CollaborationEntityType: String {
    User = "user", Department = "department", Group = "group"
});

/// One of `1`, `2`, `11`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CustomAttrGenericUserType {
    /// User
    ///
    /// On the wire: `1`.
    User,
    /// Bot
    ///
    /// On the wire: `2`.
    Bot,
    /// Mail
    ///
    /// On the wire: `11`.
    Mail,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CustomAttrGenericUserType: i64 { User = 1, Bot = 2, Mail = 11 });

/// One of `group_id`, `open_group_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroupIdType {
    /// The value `group_id`.
    GroupId,
    /// The value `open_group_id`.
    OpenGroupId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(GroupIdType: String { GroupId = "group_id", OpenGroupId = "open_group_id" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaderType {
    /// Head
    ///
    /// On the wire: `1`.
    Head,
    /// Deputy
    ///
    /// On the wire: `2`.
    Deputy,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LeaderType: i64 { Head = 1, Deputy = 2 });

/// One of `department_id`, `open_department_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TargetDepartmentIdType {
    /// The value `department_id`.
    DepartmentId,
    /// The value `open_department_id`.
    OpenDepartmentId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TargetDepartmentIdType: String {
    DepartmentId = "department_id", OpenDepartmentId = "open_department_id"
});

/// One of `user_id`, `union_id`, `open_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TargetUserIdType {
    /// The value `user_id`.
    UserId,
    /// The value `union_id`.
    UnionId,
    /// The value `open_id`.
    OpenId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TargetUserIdType: String {
    UserId = "user_id", UnionId = "union_id", OpenId = "open_id"
});
