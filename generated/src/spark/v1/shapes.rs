// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `app` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct App {
    /// The Spark app, by its id as its address shows it: `app_…`.
    pub app_id: Option<String>,
    /// The type of the app, which is `HTML`.
    pub app_type: Option<String>,
    /// The name of the app, 64 characters at most.
    pub name: Option<String>,
    /// What the app does, 200 characters at most.
    pub description: Option<String>,
    /// The address of the icon, a PNG or JPG, 128 by 128 pixels at best.
    pub icon_url: Option<String>,
    /// When the app was created, in ISO 8601 and UTC.
    pub created_at: Option<String>,
    /// When the app was last changed, in ISO 8601 and UTC.
    pub updated_at: Option<String>,
}

crate::object!(App {
    app_id "app_id", app_type "app_type", name "name", description "description",
    icon_url "icon_url", created_at "created_at", updated_at "updated_at"
});

/// The type `app_enum` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEnum {
    /// The name of the enumeration.
    pub name: Option<String>,
    /// The description of the enumeration.
    pub description: Option<String>,
    /// The values of the enumeration.
    pub options: Vec<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
}

crate::object!(AppEnum {
    name "name", description "description", options "options", created_at "created_at"
});
crate::moments!(AppEnum { created_at_at created_at from_millis });

/// The type `app_table` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTable {
    /// The name of the table.
    pub name: Option<String>,
    /// The description of the table.
    pub description: Option<String>,
    /// The columns of the table.
    pub columns: Vec<AppTableColumn>,
}

crate::object!(AppTable { name "name", description "description", columns "columns" });

/// The type `app_table_column` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableColumn {
    /// The name of the column.
    pub name: Option<String>,
    /// The description of the column.
    pub description: Option<String>,
    /// The type of the column in the database.
    pub data_type: Option<String>,
    /// Whether the column is the primary key.
    pub is_primary_key: Option<bool>,
    /// Whether values in the column must be unique.
    pub is_unique: Option<bool>,
    /// Whether the column counts up by itself.
    pub is_auto_increment: Option<bool>,
    /// Whether the column holds arrays.
    pub is_array: Option<bool>,
    /// Whether the column may be empty.
    pub is_allow_null: Option<bool>,
    /// The default value.
    pub default_value: Option<String>,
}

crate::object!(AppTableColumn {
    name "name", description "description", data_type "data_type", is_primary_key "is_primary_key",
    is_unique "is_unique", is_auto_increment "is_auto_increment", is_array "is_array",
    is_allow_null "is_allow_null", default_value "default_value"
});

/// The type `apply_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApplyConfig {
    /// Whether requests for access need approval; they are granted at once otherwise. Example: `true`.
    pub enabled: Option<bool>,
    /// Who decides, one user by the open id. Example: `["ou_1234567890abcdef1234567890abcdef"]`.
    pub approvers: Option<Vec<String>>,
}

crate::object_builder!(ApplyConfig {
    enabled(bool),
    approvers(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(ApplyConfig { enabled "enabled", approvers "approvers" });

/// The type `id_map_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdMapItem {
    /// The id to convert.
    pub source_id: Option<String>,
    /// The id that it was converted to.
    pub target_id: Option<String>,
}

crate::object!(IdMapItem { source_id "source_id", target_id "target_id" });
