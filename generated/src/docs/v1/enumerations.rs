// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `markdown`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ContentType {
    /// The value `markdown`.
    Markdown,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ContentType: String { Markdown = "markdown" });

/// One of `docx`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DocType {
    /// The value `docx`.
    Docx,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DocType: String { Docx = "docx" });

/// One of `zh`, `en`, `ja`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// Chinese
    ///
    /// On the wire: `zh`.
    Zh,
    /// English
    ///
    /// On the wire: `en`.
    En,
    /// Japanese
    ///
    /// On the wire: `ja`.
    Ja,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Lang: String { Zh = "zh", En = "en", Ja = "ja" });
