// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActiveStatus {
    /// Enabled
    ///
    /// On the wire: `1`.
    Enabled,
    /// Disabled
    ///
    /// On the wire: `2`.
    Disabled,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ActiveStatus: i64 { Enabled = 1, Disabled = 2 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataPeriodType {
    /// Payroll period
    ///
    /// On the wire: `1`.
    PayrollPeriod,
    /// Day
    ///
    /// On the wire: `2`.
    Day,
    /// Custom range
    ///
    /// On the wire: `3`.
    CustomRange,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DataPeriodType: i64 { PayrollPeriod = 1, Day = 2, CustomRange = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DatasourceRecordFieldFilterOperator {
    /// Is any of
    ///
    /// On the wire: `1`.
    IsAnyOf,
    /// In date range
    ///
    /// On the wire: `2`.
    InDateRange,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DatasourceRecordFieldFilterOperator: i64 { IsAnyOf = 1, InDateRange = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FieldType {
    /// Money
    ///
    /// On the wire: `1`.
    Money,
    /// Number
    ///
    /// On the wire: `2`.
    Number,
    /// Text
    ///
    /// On the wire: `3`.
    Text,
    /// Date
    ///
    /// On the wire: `4`.
    Date,
    /// Percentage
    ///
    /// On the wire: `5`.
    Percentage,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FieldType: i64 { Money = 1, Number = 2, Text = 3, Date = 4, Percentage = 5 });

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaygroupStatus {
    /// Enabled
    ///
    /// On the wire: `1`.
    Enabled,
    /// Disabled
    ///
    /// On the wire: `0`.
    Disabled,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(PaygroupStatus: i64 { Enabled = 1, Disabled = 0 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReportType {
    /// Default
    ///
    /// On the wire: `0`.
    Default,
    /// Accrual
    ///
    /// On the wire: `1`.
    Accrual,
    /// Payment
    ///
    /// On the wire: `2`.
    Payment,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ReportType: i64 { Default = 0, Accrual = 1, Payment = 2 });
