// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `docs_token`, `docs_type`, `title`, `owner_id`, `create_time`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocsApiDocsMeta {
    /// The file, by its token.
    pub docs_token: Option<String>,
    /// The type of the file, such as `doc`, `docx`, `sheet`, `bitable`, `mindnote` or `file`.
    pub docs_type: Option<String>,
    /// The title of the file.
    pub title: Option<String>,
    /// Who owns the file.
    pub owner_id: Option<String>,
    /// When the file was created, in seconds since 1970.
    pub create_time: Option<i64>,
    /// Who changed the file last.
    pub latest_modify_user: Option<String>,
    /// When the file was last changed, in seconds since 1970.
    pub latest_modify_time: Option<i64>,
}

crate::object!(DocsApiDocsMeta {
    docs_token "docs_token", docs_type "docs_type", title "title", owner_id "owner_id",
    create_time "create_time", latest_modify_user "latest_modify_user",
    latest_modify_time "latest_modify_time"
});
crate::moments!(DocsApiDocsMeta {
    create_time_at create_time from_seconds, latest_modify_time_at latest_modify_time from_seconds
});

/// An object with `docs_token`, `docs_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DocsApiRequestDoc {
    /// The file, by its token.
    pub docs_token: Option<String>,
    /// The type of the file, such as `doc`, `docx`, `sheet`, `bitable`, `mindnote` or `file`.
    pub docs_type: Option<String>,
}

crate::object_builder!(DocsApiRequestDoc {
    docs_token(impl Into<String>).into(), docs_type(impl Into<String>).into();
    docs_token(impl Into<String>).into(), docs_type(impl Into<String>).into()
});
crate::object!(DocsApiRequestDoc { docs_token "docs_token", docs_type "docs_type" });

/// The type `docs_entities` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocsEntities {
    /// The file, by its token.
    pub docs_token: Option<String>,
    /// The type of the file, such as `doc`, `docx`, `sheet`, `bitable`, `mindnote` or `file`.
    pub docs_type: Option<String>,
    /// The title of the file.
    pub title: Option<String>,
    /// Who owns the file.
    pub owner_id: Option<String>,
}

crate::object!(DocsEntities {
    docs_token "docs_token", docs_type "docs_type", title "title", owner_id "owner_id"
});
