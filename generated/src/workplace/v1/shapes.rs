// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `access_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessData {
    /// How often it was visited.
    pub pv: Option<i64>,
    /// How many different users visited it.
    pub uv: Option<i64>,
}

crate::object!(AccessData { pv "pv", uv "uv" });

/// The type `block_access_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockAccessData {
    /// The day, as `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The widget, by the id that the editor of the workplace shows.
    pub block_id: Option<String>,
    /// How often it was visited, and by how many users.
    pub access_data: Option<AccessData>,
}

crate::object!(BlockAccessData { date "date", block_id "block_id", access_data "access_data" });

/// The type `custom_workplace_access_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomWorkplaceAccessData {
    /// The custom workplace.
    pub custom_workplace_id: Option<String>,
    /// How often it was visited, and by how many users.
    pub access_data: Option<AccessData>,
    /// The day, as `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The name of the custom workplace in several languages.
    pub custom_workplace_name: Vec<I18nName>,
}

crate::object!(CustomWorkplaceAccessData {
    custom_workplace_id "custom_workplace_id", access_data "access_data", date "date",
    custom_workplace_name "custom_workplace_name"
});

/// The type `i18n_name` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nName {
    /// The language, by its code of ISO 639-1, such as `zh`.
    pub language: Option<String>,
    /// The name in this language.
    pub name: Option<String>,
}

crate::object!(I18nName { language "language", name "name" });

/// The type `workplace_access_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkplaceAccessData {
    /// The day, as `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The visits to all workplaces, the default one and custom ones; may differ from their sum.
    pub all_workplace: Option<AccessData>,
    /// The visits to the default workplace.
    pub default_workplace: Option<AccessData>,
}

crate::object!(WorkplaceAccessData {
    date "date", all_workplace "all_workplace", default_workplace "default_workplace"
});
