// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `insert_before`, `insert_after`, `append`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardElementType {
    /// The value `insert_before`.
    InsertBefore,
    /// The value `insert_after`.
    InsertAfter,
    /// The value `append`.
    Append,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CardElementType: String {
    InsertBefore = "insert_before", InsertAfter = "insert_after", Append = "append"
});

/// One of `card_json`, `template`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardType {
    /// The value `card_json`.
    CardJson,
    /// The value `template`.
    Template,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CardType: String { CardJson = "card_json", Template = "template" });

/// One of `card_json`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UpdateCardType {
    /// The value `card_json`.
    CardJson,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UpdateCardType: String { CardJson = "card_json" });
