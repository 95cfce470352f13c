// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
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
