// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `FA`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AccessType {
    /// The value `FA`.
    Fa,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AccessType: String { Fa = "FA" });

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

/// One of `1`, `2`, `10`, `11`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// Employee
    ///
    /// On the wire: `1`.
    Employee,
    /// Department
    ///
    /// On the wire: `2`.
    Department,
    /// All employees
    ///
    /// On the wire: `10`.
    AllEmployees,
    /// Visitor
    ///
    /// On the wire: `11`.
    Visitor,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UserType: i64 { Employee = 1, Department = 2, AllEmployees = 10, Visitor = 11 });
