// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `text`, `number`, `dropdown`, `image`, `attachement`, `multiSelect`, `address`, `datetime`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FormFieldType {
    /// The value `text`.
    Text,
    /// The value `number`.
    Number,
    /// The value `dropdown`.
    Dropdown,
    /// The value `image`.
    Image,
    /// The value `attachement`.
    Attachement,
    /// The value `multiSelect`.
    MultiSelect,
    /// The value `address`.
    Address,
    /// The value `datetime`.
    Datetime,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FormFieldType: String {
    Text = "text", Number = "number", Dropdown = "dropdown", Image = "image",
    Attachement = "attachement", MultiSelect = "multiSelect", Address = "address",
    Datetime = "datetime"
});

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IncludeDeleted {
    /// Exclude deleted
    ///
    /// On the wire: `0`.
    ExcludeDeleted,
    /// Include deleted
    ///
    /// On the wire: `1`.
    IncludeDeleted,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(IncludeDeleted: i64 { ExcludeDeleted = 0, IncludeDeleted = 1 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IsDeleted {
    /// Not deleted
    ///
    /// On the wire: `0`.
    NotDeleted,
    /// Deleted
    ///
    /// On the wire: `1`.
    Deleted,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(IsDeleted: i64 { NotDeleted = 0, Deleted = 1 });
