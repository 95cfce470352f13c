// Written by `cargo xtask codegen`; do not edit.

//! Documented values that many services have. Each type keeps a value that is not listed.

/// One of `department_id`, `open_department_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
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
    Undocumented(String),
}

crate::open_enum!(DepartmentIdType: String {
    DepartmentId = "department_id", OpenDepartmentId = "open_department_id"
});

/// One of `open_id`, `union_id`, `user_id`, or another value, which is kept.
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
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UserIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id"
});
