// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `FULL_BORDER`, `OUTER_BORDER`, `INNER_BORDER`, `NO_BORDER`, `LEFT_BORDER`, `RIGHT_BORDER`, `TOP_BORDER`, `BOTTOM_BORDER`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BorderType {
    /// The value `FULL_BORDER`.
    FullBorder,
    /// The value `OUTER_BORDER`.
    OuterBorder,
    /// The value `INNER_BORDER`.
    InnerBorder,
    /// The value `NO_BORDER`.
    NoBorder,
    /// The value `LEFT_BORDER`.
    LeftBorder,
    /// The value `RIGHT_BORDER`.
    RightBorder,
    /// The value `TOP_BORDER`.
    TopBorder,
    /// The value `BOTTOM_BORDER`.
    BottomBorder,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BorderType: String {
    FullBorder = "FULL_BORDER", OuterBorder = "OUTER_BORDER", InnerBorder = "INNER_BORDER",
    NoBorder = "NO_BORDER", LeftBorder = "LEFT_BORDER", RightBorder = "RIGHT_BORDER",
    TopBorder = "TOP_BORDER", BottomBorder = "BOTTOM_BORDER"
});

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum HAlign {
    /// Left
    ///
    /// On the wire: `0`.
    Left,
    /// Center
    ///
    /// On the wire: `1`.
    Center,
    /// Right
    ///
    /// On the wire: `2`.
    Right,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(HAlign: i64 { Left = 0, Center = 1, Right = 2 });

/// One of `BEFORE`, `AFTER`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InheritStyle {
    /// The value `BEFORE`.
    Before,
    /// The value `AFTER`.
    After,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InheritStyle: String { Before = "BEFORE", After = "AFTER" });

/// One of `OVERWRITE`, `INSERT_ROWS`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InsertDataOption {
    /// The value `OVERWRITE`.
    Overwrite,
    /// The value `INSERT_ROWS`.
    InsertRows,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InsertDataOption: String {
    Overwrite = "OVERWRITE", InsertRows = "INSERT_ROWS"
});

/// One of `LOCK`, `UNLOCK`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Lock {
    /// The value `LOCK`.
    Lock,
    /// The value `UNLOCK`.
    Unlock,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Lock: String { Lock = "LOCK", Unlock = "UNLOCK" });

/// One of `ROWS`, `COLUMNS`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MajorDimension {
    /// The value `ROWS`.
    Rows,
    /// The value `COLUMNS`.
    Columns,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MajorDimension: String { Rows = "ROWS", Columns = "COLUMNS" });

/// One of `userId`, `openId`, `unionId`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MemberType {
    /// The value `userId`.
    UserId,
    /// The value `openId`.
    OpenId,
    /// The value `unionId`.
    UnionId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MemberType: String {
    UserId = "userId", OpenId = "openId", UnionId = "unionId"
});

/// One of `MERGE_ALL`, `MERGE_ROWS`, `MERGE_COLUMNS`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MergeType {
    /// The value `MERGE_ALL`.
    MergeAll,
    /// The value `MERGE_ROWS`.
    MergeRows,
    /// The value `MERGE_COLUMNS`.
    MergeColumns,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MergeType: String {
    MergeAll = "MERGE_ALL", MergeRows = "MERGE_ROWS", MergeColumns = "MERGE_COLUMNS"
});

/// One of `containsBlanks`, `notContainsBlanks`, `duplicateValues`, `uniqueValues`, `cellIs`, `containsText`, `timePeriod`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RuleType {
    /// The value `containsBlanks`.
    ContainsBlanks,
    /// The value `notContainsBlanks`.
    NotContainsBlanks,
    /// The value `duplicateValues`.
    DuplicateValues,
    /// The value `uniqueValues`.
    UniqueValues,
    /// The value `cellIs`.
    CellIs,
    /// The value `containsText`.
    ContainsText,
    /// The value `timePeriod`.
    TimePeriod,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RuleType: String {
    ContainsBlanks = "containsBlanks", NotContainsBlanks = "notContainsBlanks",
    DuplicateValues = "duplicateValues", UniqueValues = "uniqueValues", CellIs = "cellIs",
    ContainsText = "containsText", TimePeriod = "timePeriod"
});

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SpreadsheetConditionFormatTextDecoration {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// Underline
    ///
    /// On the wire: `1`.
    Underline,
    /// Strikethrough
    ///
    /// On the wire: `2`.
    Strikethrough,
    /// Underline and strikethrough
    ///
    /// On the wire: `3`.
    UnderlineAndStrikethrough,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SpreadsheetConditionFormatTextDecoration: i64 {
    None = 0, Underline = 1, Strikethrough = 2, UnderlineAndStrikethrough = 3
});

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TextDecoration {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// Underline
    ///
    /// On the wire: `1`.
    Underline,
    /// Strikethrough
    ///
    /// On the wire: `2`.
    Strikethrough,
    /// Underline and strikethrough
    ///
    /// On the wire: `3`.
    UnderlineAndStrikethrough,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TextDecoration: i64 {
    None = 0, Underline = 1, Strikethrough = 2, UnderlineAndStrikethrough = 3
});

/// One of `yesterday`, `today`, `tomorrow`, `last7Days`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TimePeriod {
    /// The value `yesterday`.
    Yesterday,
    /// The value `today`.
    Today,
    /// The value `tomorrow`.
    Tomorrow,
    /// The value `last7Days`.
    Last7Days,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TimePeriod: String {
    Yesterday = "yesterday", Today = "today", Tomorrow = "tomorrow", Last7Days = "last7Days"
});

/// One of `open_id`, `union_id`, or another value, which is kept.
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
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UserIdType: String { OpenId = "open_id", UnionId = "union_id" });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum VAlign {
    /// Top
    ///
    /// On the wire: `0`.
    Top,
    /// Middle
    ///
    /// On the wire: `1`.
    Middle,
    /// Bottom
    ///
    /// On the wire: `2`.
    Bottom,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(VAlign: i64 { Top = 0, Middle = 1, Bottom = 2 });
