// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `acl` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Acl {
    /// Whether access is granted or denied. Example: `allow`.
    pub access: Option<Access>,
    /// Who it is, by the kind that `type` says; `everyone` for all users, where access is granted. Example: `d35e3c23`.
    pub value: Option<String>,
    /// The type. Example: `user`.
    pub type_: Option<AclType>,
}

crate::object_builder!(Acl {
    access(impl Into<Access>).into(), value(impl Into<String>).into(),
    type_(impl Into<AclType>).into()
});
crate::object!(Acl { access "access", value "value", type_ "type" });

/// The type `batch_item_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchItemResult {
    /// The item.
    pub item_id: Option<String>,
    /// Whether it succeeded.
    pub is_success: Option<bool>,
    /// Why the item was not indexed.
    pub err: Option<String>,
}

crate::object!(BatchItemResult { item_id "item_id", is_success "is_success", err "err" });

/// The type `data_source` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSource {
    /// The data source.
    pub id: Option<String>,
    /// The name of the data source.
    pub name: Option<String>,
    /// Whether the data source is online: 0 is, 1 is not.
    pub state: Option<DataSourceState>,
    /// The description of the data source.
    pub description: Option<String>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<String>,
    /// Whether the data source is beyond the quota.
    pub is_exceed_quota: Option<bool>,
    /// The address of the icon, a PNG or JPEG.
    pub icon_url: Option<String>,
    /// The form in which results are shown.
    pub template: Option<String>,
    /// Deprecated. Deprecated.
    pub searchable_fields: Vec<String>,
    /// The name in several languages.
    pub i18n_name: Option<I18nMeta>,
    /// The description in several languages.
    pub i18n_description: Option<I18nMeta>,
    /// The schema.
    pub schema_id: Option<String>,
    /// The app.
    pub app_id: Option<String>,
}

crate::object!(DataSource {
    id "id", name "name", state "state", description "description", create_time "create_time",
    update_time "update_time", is_exceed_quota "is_exceed_quota", icon_url "icon_url",
    template "template", searchable_fields "searchable_fields", i18n_name "i18n_name",
    i18n_description "i18n_description", schema_id "schema_id", app_id "app_id"
});
crate::moments!(DataSource {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds
});

/// The type `item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceItemItem {
    /// The item, by an id of your own.
    pub id: Option<String>,
    /// Who may find it.
    pub acl: Vec<Acl>,
    /// What is shown of it besides its content.
    pub metadata: Option<ItemMetadata>,
    /// The data by the schema, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub structured_data: Option<String>,
    /// The content that is searched.
    pub content: Option<ItemContent>,
}

crate::object!(DataSourceItemItem {
    id "id", acl "acl", metadata "metadata", structured_data "structured_data", content "content"
});
crate::json_texts!(DataSourceItemItem { structured_data_json structured_data });

/// The type `doc_filter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DocFilter {
    /// The owners of the documents, by their ids within the app, 20 at most. Length: 0 to 20. Example: `["ou_789012"]`.
    pub creator_ids: Option<Vec<String>>,
    /// The types of documents. Length: 0 to 10. Example: `["SHORTCUT"]`.
    pub doc_types: Option<Vec<DocType>>,
    /// The folders to search in, 50 at most; `wiki_filter` counts no more where this is given. Length: 0 to 50. Example: `["fld_123456"]`.
    pub folder_tokens: Option<Vec<String>>,
    /// Whether only titles are searched. Default: `false`. Example: `false`.
    pub only_title: Option<bool>,
    /// When the user opened the documents, as a range in seconds since 1970.
    pub open_time: Option<TimeRange>,
    /// The order of the results. Example: `CREATE_TIME`.
    pub sort_type: Option<SortType>,
    /// When the documents were created, as a range in seconds since 1970.
    pub create_time: Option<TimeRange>,
}

crate::object_builder!(DocFilter {
    creator_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    doc_types(impl IntoIterator<Item = impl Into<DocType>>).into_iter().map(Into::into).collect(),
    folder_tokens(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    only_title(bool), open_time(TimeRange), sort_type(impl Into<SortType>).into(),
    create_time(TimeRange)
});
crate::object!(DocFilter {
    creator_ids "creator_ids", doc_types "doc_types", folder_tokens "folder_tokens",
    only_title "only_title", open_time "open_time", sort_type "sort_type", create_time "create_time"
});

/// The type `doc_meta` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocMeta {
    /// The type of the document.
    pub doc_types: Option<DocType>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<i64>,
    /// The address of the document.
    pub url: Option<String>,
    /// The name of the owner.
    pub owner_name: Option<String>,
    /// The owner, by the id within the app.
    pub owner_id: Option<String>,
    /// Whether it belongs to another tenant.
    pub is_cross_tenant: Option<bool>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<i64>,
    /// When the user opened it last, in seconds since 1970.
    pub last_open_time: Option<i64>,
    /// Who changed it last, by the id within the app.
    pub edit_user_id: Option<String>,
    /// The name of who changed it last.
    pub edit_user_name: Option<String>,
    /// The document.
    pub token: Option<String>,
}

crate::object!(DocMeta {
    doc_types "doc_types", update_time "update_time", url "url", owner_name "owner_name",
    owner_id "owner_id", is_cross_tenant "is_cross_tenant", create_time "create_time",
    last_open_time "last_open_time", edit_user_id "edit_user_id", edit_user_name "edit_user_name",
    token "token"
});
crate::moments!(DocMeta {
    update_time_at update_time from_seconds, create_time_at create_time from_seconds,
    last_open_time_at last_open_time from_seconds
});

/// The type `doc_res_unit` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocResUnit {
    /// The title, with what was found marked.
    pub title_highlighted: Option<String>,
    /// The passage, with what was found marked.
    pub summary_highlighted: Option<String>,
    /// Whether it is a document or a wiki node.
    pub entity_type: Option<EntityType>,
    /// The details of the document.
    pub result_meta: Option<DocMeta>,
}

crate::object!(DocResUnit {
    title_highlighted "title_highlighted", summary_highlighted "summary_highlighted",
    entity_type "entity_type", result_meta "result_meta"
});

/// The type `i18n_meta` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct I18nMeta {
    /// In Chinese. Example: `任务`.
    pub zh_cn: Option<String>,
    /// In English. Example: `TODO`.
    pub en_us: Option<String>,
    /// In Japanese. Example: `タスク`.
    pub ja_jp: Option<String>,
}

crate::object_builder!(I18nMeta {
    zh_cn(impl Into<String>).into(), en_us(impl Into<String>).into(),
    ja_jp(impl Into<String>).into()
});
crate::object!(I18nMeta { zh_cn "zh_cn", en_us "en_us", ja_jp "ja_jp" });

/// The type `Item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Item {
    /// The item, by an id of your own. Example: `my_item_01010111`.
    pub id: Option<String>,
    /// Who may find it.
    pub acl: Option<Vec<Acl>>,
    /// What is shown of it besides its content.
    pub metadata: Option<ItemMetadata>,
    /// The data by the schema, as JSON in text. Example: `{"description":"description1", "priority":"HIGH"}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub structured_data: Option<String>,
    /// The content that is searched.
    pub content: Option<ItemContent>,
}

crate::object_builder!(Item {
    id(impl Into<String>).into(),
    acl(impl IntoIterator<Item = impl Into<Acl>>).into_iter().map(Into::into).collect(),
    metadata(ItemMetadata), structured_data(impl Into<String>).into();
    id(impl Into<String>).into(),
    acl(impl IntoIterator<Item = impl Into<Acl>>).into_iter().map(Into::into).collect(),
    metadata(ItemMetadata), structured_data(impl Into<String>).into(), content(ItemContent)
});
crate::object!(Item {
    id "id", acl "acl", metadata "metadata", structured_data "structured_data", content "content"
});
crate::json_texts!(Item { structured_data_json structured_data });

/// The type `item_content` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ItemContent {
    /// The form of the content. Example: `html`.
    pub format: Option<ItemContentFormat>,
    /// The content. Example: `text`.
    pub content_data: Option<String>,
}

crate::object_builder!(ItemContent {
    format(impl Into<ItemContentFormat>).into(), content_data(impl Into<String>).into()
});
crate::object!(ItemContent { format "format", content_data "content_data" });

/// The type `item_metadata` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ItemMetadata {
    /// The title. Example: `工单：无法创建文章`.
    pub title: Option<String>,
    /// The address to open on a computer. Example: `http://www.abc.com.cn`.
    pub source_url: Option<String>,
    /// When it was created, in seconds since 1970. Example: `1618831236`.
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970. Example: `1618831236`.
    pub update_time: Option<i64>,
    /// The address to open on a phone. Example: `https://www.feishu.cn`.
    pub source_url_mobile: Option<String>,
}

crate::object_builder!(ItemMetadata {
    title(impl Into<String>).into(), source_url(impl Into<String>).into();
    title(impl Into<String>).into(), source_url(impl Into<String>).into(), create_time(i64),
    update_time(i64), source_url_mobile(impl Into<String>).into()
});
crate::object!(ItemMetadata {
    title "title", source_url "source_url", create_time "create_time", update_time "update_time",
    source_url_mobile "source_url_mobile"
});
crate::moments!(ItemMetadata {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds
});

/// The type `schema` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Schema {
    /// The fields of the schema.
    pub properties: Vec<SchemaProperty>,
    /// How it is shown.
    pub display: Option<SchemaDisplay>,
    /// The schema.
    pub schema_id: Option<String>,
}

crate::object!(Schema { properties "properties", display "display", schema_id "schema_id" });

/// The type `schema_display` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SchemaDisplay {
    /// The card that shows results. Example: `search_common_card`.
    pub card_key: Option<CardKey>,
    /// Which field of the data fills which field of the card; without it fields of the same name are shown.
    pub fields_mapping: Option<Vec<SchemaDisplayFieldMapping>>,
}

crate::object_builder!(SchemaDisplay {
    card_key(impl Into<CardKey>).into();
    card_key(impl Into<CardKey>).into(),
    fields_mapping(impl IntoIterator<Item = impl Into<SchemaDisplayFieldMapping>>).into_iter().map(Into::into).collect()
});
crate::object!(SchemaDisplay { card_key "card_key", fields_mapping "fields_mapping" });

/// The type `schema_display_field_mapping` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SchemaDisplayFieldMapping {
    /// The field of the card, which each one may fill once. Example: `summary`.
    pub display_field: Option<String>,
    /// The field of the data, as `${name}`; it must be returnable. Example: `${description}`.
    pub data_field: Option<String>,
}

crate::object_builder!(SchemaDisplayFieldMapping {
    display_field(impl Into<String>).into(), data_field(impl Into<String>).into();
    display_field(impl Into<String>).into(), data_field(impl Into<String>).into()
});
crate::object!(SchemaDisplayFieldMapping {
    display_field "display_field", data_field "data_field"
});

/// The type `schema_property` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SchemaProperty {
    /// The name of the field. Length: 0 to 20. Example: `summary`.
    pub name: Option<String>,
    /// The type of the field. Length: 0 to 60000. Example: `text`.
    pub type_: Option<SchemaPropertyType>,
    /// Whether it can be searched. Default: `false`. Example: `true`.
    pub is_searchable: Option<bool>,
    /// Whether results can be ordered by it. Default: `false`. Example: `false`.
    pub is_sortable: Option<bool>,
    /// Whether it is returned. Default: `false`. Example: `true`.
    pub is_returnable: Option<bool>,
    /// How results are ordered by the field; needed where `is_sortable` is true.
    pub sort_options: Option<SchemaSortOptions>,
    /// What the type of the field asks for, such as tags.
    pub type_definitions: Option<SchemaTypeDefinitions>,
    /// How the field is searched; needed where `is_searchable` is true.
    pub search_options: Option<SchemaSearchOptions>,
}

crate::object_builder!(SchemaProperty {
    name(impl Into<String>).into(), type_(impl Into<SchemaPropertyType>).into();
    name(impl Into<String>).into(), type_(impl Into<SchemaPropertyType>).into(),
    is_searchable(bool), is_sortable(bool), is_returnable(bool), sort_options(SchemaSortOptions),
    type_definitions(SchemaTypeDefinitions), search_options(SchemaSearchOptions)
});
crate::object!(SchemaProperty {
    name "name", type_ "type", is_searchable "is_searchable", is_sortable "is_sortable",
    is_returnable "is_returnable", sort_options "sort_options", type_definitions "type_definitions",
    search_options "search_options"
});

/// The type `schema_search_options` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SchemaSearchOptions {
    /// Whether the words of a text are found; for long texts. Example: `true`.
    pub enable_semantic_match: Option<bool>,
    /// Whether the exact text is found; for short texts. Example: `false`.
    pub enable_exact_match: Option<bool>,
    /// Whether the first 1 to 12 characters are found; for short texts. Example: `false`.
    pub enable_prefix_match: Option<bool>,
    /// Whether the last 3 to 12 digits are found; for short texts that end in numbers. Example: `false`.
    pub enable_number_suffix_match: Option<bool>,
    /// Whether parts of words in camel case are found; for short texts. Example: `false`.
    pub enable_camel_match: Option<bool>,
}

crate::object_builder!(SchemaSearchOptions {
    enable_semantic_match(bool), enable_exact_match(bool), enable_prefix_match(bool),
    enable_number_suffix_match(bool), enable_camel_match(bool)
});
crate::object!(SchemaSearchOptions {
    enable_semantic_match "enable_semantic_match", enable_exact_match "enable_exact_match",
    enable_prefix_match "enable_prefix_match",
    enable_number_suffix_match "enable_number_suffix_match", enable_camel_match "enable_camel_match"
});

/// The type `schema_sort_options` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SchemaSortOptions {
    /// The weight of the field in the order: 0 to 4, 0 comes first. Default: `0`. Range: `0` to `4`. Example: `0`.
    pub priority: Option<Priority>,
    /// Whether the order is ascending or descending. Default: `desc`. Example: `asc`.
    pub order: Option<SchemaSortOptionsOrder>,
}

crate::object_builder!(SchemaSortOptions {
    priority(impl Into<Priority>).into(), order(impl Into<SchemaSortOptionsOrder>).into()
});
crate::object!(SchemaSortOptions { priority "priority", order "order" });

/// The type `schema_tag_options` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SchemaTagOptions {
    /// The value that the tag stands for, up to 20 characters. Length: at most 20. Example: `status`.
    pub name: Option<String>,
    /// The color of the tag. Example: `blue`.
    pub color: Option<SchemaTagOptionsColor>,
    /// What the tag says, up to 8 characters. Length: at most 8. Example: `PASS`.
    pub text: Option<String>,
}

crate::object_builder!(SchemaTagOptions {
    name(impl Into<String>).into(), color(impl Into<SchemaTagOptionsColor>).into(),
    text(impl Into<String>).into();
    name(impl Into<String>).into(), color(impl Into<SchemaTagOptionsColor>).into(),
    text(impl Into<String>).into()
});
crate::object!(SchemaTagOptions { name "name", color "color", text "text" });

/// The type `schema_type_definitions` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SchemaTypeDefinitions {
    /// The tags, 100 at most. Length: at most 100.
    pub tag: Option<Vec<SchemaTagOptions>>,
}

crate::object_builder!(SchemaTypeDefinitions {
    tag(impl IntoIterator<Item = impl Into<SchemaTagOptions>>).into_iter().map(Into::into).collect()
});
crate::object!(SchemaTypeDefinitions { tag "tag" });

/// The type `time_range` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TimeRange {
    /// Where the range begins, in seconds since 1970. Range: `0` to `9223372036854775807`. Example: `1742348544`.
    pub start: Option<i64>,
    /// Where the range ends, in seconds since 1970. Range: `0` to `9223372036854775807`. Example: `1742348544`.
    pub end: Option<i64>,
}

crate::object_builder!(TimeRange { start(i64), end(i64) });
crate::object!(TimeRange { start "start", end "end" });
crate::moments!(TimeRange { start_at start from_seconds, end_at end from_seconds });

/// The type `wiki_filter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WikiFilter {
    /// The owners of the nodes, by their ids within the app, 20 at most. Length: 0 to 20. Example: `["ou_7890123456abcdef"]`.
    pub creator_ids: Option<Vec<String>>,
    /// The types of documents. Length: 0 to 10. Example: `["SHORTCUT"]`.
    pub doc_types: Option<Vec<DocType>>,
    /// The spaces to search in, 50 at most. Length: 0 to 50. Example: `["space_1234567890fedcba"]`.
    pub space_ids: Option<Vec<String>>,
    /// Whether only titles are searched. Default: `false`. Example: `false`.
    pub only_title: Option<bool>,
    /// When the user opened the nodes, as a range in seconds since 1970.
    pub open_time: Option<TimeRange>,
    /// The order of the results. Example: `CREATE_TIME`.
    pub sort_type: Option<SortType>,
    /// When the nodes were created, as a range in seconds since 1970.
    pub create_time: Option<TimeRange>,
}

crate::object_builder!(WikiFilter {
    creator_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    doc_types(impl IntoIterator<Item = impl Into<DocType>>).into_iter().map(Into::into).collect(),
    space_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    only_title(bool), open_time(TimeRange), sort_type(impl Into<SortType>).into(),
    create_time(TimeRange)
});
crate::object!(WikiFilter {
    creator_ids "creator_ids", doc_types "doc_types", space_ids "space_ids",
    only_title "only_title", open_time "open_time", sort_type "sort_type", create_time "create_time"
});
