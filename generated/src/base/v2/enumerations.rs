// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BaseRule {
    /// Denied
    ///
    /// On the wire: `0`.
    Denied,
    /// Allowed
    ///
    /// On the wire: `1`.
    Allowed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(BaseRule: i64 { Denied = 0, Allowed = 1 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockPerm {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// Read
    ///
    /// On the wire: `1`.
    Read,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(BlockPerm: i64 { None = 0, Read = 1 });

/// One of `dashboard`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockType {
    /// The value `dashboard`.
    Dashboard,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BlockType: String { Dashboard = "dashboard" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ConditionType {
    /// Single condition
    ///
    /// On the wire: `1`.
    SingleCondition,
    /// Condition group
    ///
    /// On the wire: `2`.
    ConditionGroup,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ConditionType: i64 { SingleCondition = 1, ConditionGroup = 2 });

/// One of `and`, `or`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Conjunction {
    /// The value `and`.
    And,
    /// The value `or`.
    Or,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Conjunction: String { And = "and", Or = "or" });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DisplayRecRuleVersion {
    /// Conditions only
    ///
    /// On the wire: `0`.
    ConditionsOnly,
    /// Condition groups
    ///
    /// On the wire: `1`.
    ConditionGroups,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DisplayRecRuleVersion: i64 { ConditionsOnly = 0, ConditionGroups = 1 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FieldActionRules {
    /// Denied
    ///
    /// On the wire: `0`.
    Denied,
    /// Allowed
    ///
    /// On the wire: `1`.
    Allowed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FieldActionRules: i64 { Denied = 0, Allowed = 1 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FieldPerm {
    /// Read
    ///
    /// On the wire: `1`.
    Read,
    /// Add
    ///
    /// On the wire: `2`.
    Add,
    /// Edit
    ///
    /// On the wire: `3`.
    Edit,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FieldPerm: i64 { Read = 1, Add = 2, Edit = 3 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OtherPerm {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// Read
    ///
    /// On the wire: `1`.
    Read,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OtherPerm: i64 { None = 0, Read = 1 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Perm {
    /// Read
    ///
    /// On the wire: `1`.
    Read,
    /// Edit
    ///
    /// On the wire: `2`.
    Edit,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Perm: i64 { Read = 1, Edit = 2 });

/// One of `is`, `isNot`, `contains`, `doesNotContain`, `isEmpty`, `isNotEmpty`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RecRuleConditionOperator {
    /// The value `is`.
    Is,
    /// The value `isNot`.
    IsNot,
    /// The value `contains`.
    Contains,
    /// The value `doesNotContain`.
    DoesNotContain,
    /// The value `isEmpty`.
    IsEmpty,
    /// The value `isNotEmpty`.
    IsNotEmpty,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RecRuleConditionOperator: String {
    Is = "is", IsNot = "isNot", Contains = "contains", DoesNotContain = "doesNotContain",
    IsEmpty = "isEmpty", IsNotEmpty = "isNotEmpty"
});

/// One of `0`, `1`, `2`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TablePerm {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// Read
    ///
    /// On the wire: `1`.
    Read,
    /// Edit
    ///
    /// On the wire: `2`.
    Edit,
    /// Manage
    ///
    /// On the wire: `4`.
    Manage,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TablePerm: i64 { None = 0, Read = 1, Edit = 2, Manage = 4 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ViewPerm {
    /// Read
    ///
    /// On the wire: `1`.
    Read,
    /// Edit
    ///
    /// On the wire: `2`.
    Edit,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ViewPerm: i64 { Read = 1, Edit = 2 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ViewRules {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// Read
    ///
    /// On the wire: `1`.
    Read,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ViewRules: i64 { None = 0, Read = 1 });
