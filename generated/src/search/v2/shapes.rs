// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `acl` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Acl {
    /// Whether access is granted or denied.
    ///
    /// Example: `allow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access: Option<Access>,
    /// Who it is, by the kind that `type` says; `everyone` for all users, where access is granted.
    ///
    /// Example: `d35e3c23`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The type.
    ///
    /// Example: `user`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AclType>,
}

impl Acl {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`access`](Self#structfield.access).
    #[must_use]
    pub fn access(mut self, access: impl Into<Access>) -> Self {
        self.access = Some(access.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<AclType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

/// The type `batch_item_result` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchItemResult {
    /// The item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_id: Option<String>,
    /// Whether it succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_success: Option<bool>,
    /// Why the item was not indexed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub err: Option<String>,
}

/// The type `data_source` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DataSource {
    /// The data source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of the data source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the data source is online: 0 is, 1 is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<DataSourceState>,
    /// The description of the data source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When it was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// Whether the data source is beyond the quota.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exceed_quota: Option<bool>,
    /// The address of the icon, a PNG or JPEG.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// The form in which results are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Deprecated.
    ///
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchable_fields: Option<Vec<String>>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<I18nMeta>,
    /// The description in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_description: Option<I18nMeta>,
    /// The schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_id: Option<String>,
}

/// The type `acl` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DataSourceItemAcl {
    /// Whether access is granted or denied.
    ///
    /// Example: `allow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access: Option<Access>,
    /// Who it is, by the kind that `type` says; `everyone` for all users, where access is granted.
    ///
    /// Example: `d35e3c23`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The type.
    ///
    /// Example: `user`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<DataSourceItemAclType>,
}

impl DataSourceItemAcl {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`access`](Self#structfield.access).
    #[must_use]
    pub fn access(mut self, access: impl Into<Access>) -> Self {
        self.access = Some(access.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<DataSourceItemAclType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

/// The type `item` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DataSourceItemItem {
    /// The item, by an id of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Who may find it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acl: Option<Vec<GetDataSourceItemAcl>>,
    /// What is shown of it besides its content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ItemMetadata>,
    /// The data by the schema, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub structured_data: Option<String>,
    /// The content that is searched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<ItemContent>,
}

/// The type `item_metadata` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DataSourceItemItemMetadata {
    /// The title.
    ///
    /// Example: `工单：无法创建文章`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The address to open on a computer.
    ///
    /// Example: `http://www.abc.com.cn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_url: Option<String>,
    /// When it was created, in seconds since 1970.
    ///
    /// Example: `1618831236`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    ///
    /// Example: `1618831236`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<i64>,
    /// The address to open on a phone.
    ///
    /// Example: `https://www.feishu.cn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_url_mobile: Option<String>,
}

impl DataSourceItemItemMetadata {
    /// With what is required.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        source_url: impl Into<String>,
        update_time: i64,
        source_url_mobile: impl Into<String>,
    ) -> Self {
        Self {
            title: Some(title.into()),
            source_url: Some(source_url.into()),
            update_time: Some(update_time),
            source_url_mobile: Some(source_url_mobile.into()),
            ..Self::default()
        }
    }

    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`source_url`](Self#structfield.source_url).
    #[must_use]
    pub fn source_url(mut self, source_url: impl Into<String>) -> Self {
        self.source_url = Some(source_url.into());
        self
    }

    /// Sets [`create_time`](Self#structfield.create_time).
    #[must_use]
    pub fn create_time(mut self, create_time: i64) -> Self {
        self.create_time = Some(create_time);
        self
    }

    /// Sets [`update_time`](Self#structfield.update_time).
    #[must_use]
    pub fn update_time(mut self, update_time: i64) -> Self {
        self.update_time = Some(update_time);
        self
    }

    /// Sets [`source_url_mobile`](Self#structfield.source_url_mobile).
    #[must_use]
    pub fn source_url_mobile(mut self, source_url_mobile: impl Into<String>) -> Self {
        self.source_url_mobile = Some(source_url_mobile.into());
        self
    }
}

/// The type `doc_filter` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DocFilter {
    /// The owners of the documents, by their ids within the app, 20 at most.
    ///
    /// Length: 0 to 20. Example: `["ou_789012"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_ids: Option<Vec<String>>,
    /// The types of documents.
    ///
    /// Length: 0 to 10. Example: `["SHORTCUT"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_types: Option<Vec<DocType>>,
    /// The folders to search in, 50 at most; `wiki_filter` counts no more where this is given.
    ///
    /// Length: 0 to 50. Example: `["fld_123456"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_tokens: Option<Vec<String>>,
    /// Whether only titles are searched.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_title: Option<bool>,
    /// When the user opened the documents, as a range in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_time: Option<TimeRange>,
    /// The order of the results.
    ///
    /// Example: `CREATE_TIME`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_type: Option<SortType>,
    /// When the documents were created, as a range in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<TimeRange>,
}

impl DocFilter {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`creator_ids`](Self#structfield.creator_ids).
    #[must_use]
    pub fn creator_ids(
        mut self,
        creator_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.creator_ids = Some(creator_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`doc_types`](Self#structfield.doc_types).
    #[must_use]
    pub fn doc_types(
        mut self,
        doc_types: impl IntoIterator<Item = impl Into<DocType>>,
    ) -> Self {
        self.doc_types = Some(doc_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`folder_tokens`](Self#structfield.folder_tokens).
    #[must_use]
    pub fn folder_tokens(
        mut self,
        folder_tokens: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.folder_tokens = Some(folder_tokens.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`only_title`](Self#structfield.only_title).
    #[must_use]
    pub fn only_title(mut self, only_title: bool) -> Self {
        self.only_title = Some(only_title);
        self
    }

    /// Sets [`open_time`](Self#structfield.open_time).
    #[must_use]
    pub fn open_time(mut self, open_time: TimeRange) -> Self {
        self.open_time = Some(open_time);
        self
    }

    /// Sets [`sort_type`](Self#structfield.sort_type).
    #[must_use]
    pub fn sort_type(mut self, sort_type: impl Into<SortType>) -> Self {
        self.sort_type = Some(sort_type.into());
        self
    }

    /// Sets [`create_time`](Self#structfield.create_time).
    #[must_use]
    pub fn create_time(mut self, create_time: TimeRange) -> Self {
        self.create_time = Some(create_time);
        self
    }
}

/// The type `doc_meta` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DocMeta {
    /// The type of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_types: Option<DocType>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<i64>,
    /// The address of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The name of the owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_name: Option<String>,
    /// The owner, by the id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// Whether it belongs to another tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_cross_tenant: Option<bool>,
    /// When it was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<i64>,
    /// When the user opened it last, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_open_time: Option<i64>,
    /// Who changed it last, by the id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit_user_id: Option<String>,
    /// The name of who changed it last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit_user_name: Option<String>,
    /// The document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

/// The type `doc_res_unit` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DocResUnit {
    /// The title, with what was found marked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_highlighted: Option<String>,
    /// The passage, with what was found marked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_highlighted: Option<String>,
    /// Whether it is a document or a wiki node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// The details of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_meta: Option<DocMeta>,
}

/// The type `data_source` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetDataSourceDataSource {
    /// The data source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of the data source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the data source is online: 0 is, 1 is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<DataSourceState>,
    /// The description of the data source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When it was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// Whether the data source is beyond the quota.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exceed_quota: Option<bool>,
    /// The address of the icon, a PNG or JPEG.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// The form in which results are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Deprecated.
    ///
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchable_fields: Option<Vec<String>>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<I18nMeta>,
    /// The description in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_description: Option<I18nMeta>,
    /// The schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_id: Option<String>,
    /// The app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
}

/// The type `acl` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetDataSourceItemAcl {
    /// Whether access is granted or denied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access: Option<Access>,
    /// Who it is, by the kind that `type` says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The type.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<GetDataSourceItemAclType>,
}

/// The type `i18n_meta` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct I18nMeta {
    /// In Chinese.
    ///
    /// Example: `任务`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zh_cn: Option<String>,
    /// In English.
    ///
    /// Example: `TODO`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_us: Option<String>,
    /// In Japanese.
    ///
    /// Example: `タスク`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ja_jp: Option<String>,
}

impl I18nMeta {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`zh_cn`](Self#structfield.zh_cn).
    #[must_use]
    pub fn zh_cn(mut self, zh_cn: impl Into<String>) -> Self {
        self.zh_cn = Some(zh_cn.into());
        self
    }

    /// Sets [`en_us`](Self#structfield.en_us).
    #[must_use]
    pub fn en_us(mut self, en_us: impl Into<String>) -> Self {
        self.en_us = Some(en_us.into());
        self
    }

    /// Sets [`ja_jp`](Self#structfield.ja_jp).
    #[must_use]
    pub fn ja_jp(mut self, ja_jp: impl Into<String>) -> Self {
        self.ja_jp = Some(ja_jp.into());
        self
    }
}

/// The type `Item` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Item {
    /// The item, by an id of your own.
    ///
    /// Example: `my_item_01010111`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Who may find it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acl: Option<Vec<DataSourceItemAcl>>,
    /// What is shown of it besides its content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<DataSourceItemItemMetadata>,
    /// The data by the schema, as JSON in text.
    ///
    /// Example: `{"description":"description1", "priority":"HIGH"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub structured_data: Option<String>,
    /// The content that is searched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<ItemContent>,
}

impl Item {
    /// With what is required.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        acl: impl IntoIterator<Item = impl Into<DataSourceItemAcl>>,
        metadata: DataSourceItemItemMetadata,
        structured_data: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            acl: Some(acl.into_iter().map(Into::into).collect()),
            metadata: Some(metadata),
            structured_data: Some(structured_data.into()),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`acl`](Self#structfield.acl).
    #[must_use]
    pub fn acl(
        mut self,
        acl: impl IntoIterator<Item = impl Into<DataSourceItemAcl>>,
    ) -> Self {
        self.acl = Some(acl.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`metadata`](Self#structfield.metadata).
    #[must_use]
    pub fn metadata(mut self, metadata: DataSourceItemItemMetadata) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Sets [`structured_data`](Self#structfield.structured_data).
    #[must_use]
    pub fn structured_data(mut self, structured_data: impl Into<String>) -> Self {
        self.structured_data = Some(structured_data.into());
        self
    }

    /// Sets [`content`](Self#structfield.content).
    #[must_use]
    pub fn content(mut self, content: ItemContent) -> Self {
        self.content = Some(content);
        self
    }
}

/// The type `item_content` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ItemContent {
    /// The form of the content.
    ///
    /// Example: `html`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<ItemContentFormat>,
    /// The content.
    ///
    /// Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_data: Option<String>,
}

impl ItemContent {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`format`](Self#structfield.format).
    #[must_use]
    pub fn format(mut self, format: impl Into<ItemContentFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets [`content_data`](Self#structfield.content_data).
    #[must_use]
    pub fn content_data(mut self, content_data: impl Into<String>) -> Self {
        self.content_data = Some(content_data.into());
        self
    }
}

/// The type `item_metadata` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ItemMetadata {
    /// The title.
    ///
    /// Example: `工单：无法创建文章`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The address to open on a computer.
    ///
    /// Example: `http://www.abc.com.cn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_url: Option<String>,
    /// When it was created, in seconds since 1970.
    ///
    /// Example: `1618831236`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    ///
    /// Example: `1618831236`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<i64>,
    /// The address to open on a phone.
    ///
    /// Example: `https://www.feishu.cn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_url_mobile: Option<String>,
}

impl ItemMetadata {
    /// With what is required.
    #[must_use]
    pub fn new(title: impl Into<String>, source_url: impl Into<String>) -> Self {
        Self {
            title: Some(title.into()),
            source_url: Some(source_url.into()),
            ..Self::default()
        }
    }

    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`source_url`](Self#structfield.source_url).
    #[must_use]
    pub fn source_url(mut self, source_url: impl Into<String>) -> Self {
        self.source_url = Some(source_url.into());
        self
    }

    /// Sets [`create_time`](Self#structfield.create_time).
    #[must_use]
    pub fn create_time(mut self, create_time: i64) -> Self {
        self.create_time = Some(create_time);
        self
    }

    /// Sets [`update_time`](Self#structfield.update_time).
    #[must_use]
    pub fn update_time(mut self, update_time: i64) -> Self {
        self.update_time = Some(update_time);
        self
    }

    /// Sets [`source_url_mobile`](Self#structfield.source_url_mobile).
    #[must_use]
    pub fn source_url_mobile(mut self, source_url_mobile: impl Into<String>) -> Self {
        self.source_url_mobile = Some(source_url_mobile.into());
        self
    }
}

/// The type `schema` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Schema {
    /// The fields of the schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<Vec<SchemaProperty>>,
    /// How it is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display: Option<SchemaDisplay>,
    /// The schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_id: Option<String>,
}

/// The type `schema_display` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SchemaDisplay {
    /// The card that shows results.
    ///
    /// Example: `search_common_card`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_key: Option<CardKey>,
    /// Which field of the data fills which field of the card; without it fields of the same name are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields_mapping: Option<Vec<SchemaDisplayFieldMapping>>,
}

impl SchemaDisplay {
    /// With what is required.
    #[must_use]
    pub fn new(card_key: impl Into<CardKey>) -> Self {
        Self {
            card_key: Some(card_key.into()),
            ..Self::default()
        }
    }

    /// Sets [`card_key`](Self#structfield.card_key).
    #[must_use]
    pub fn card_key(mut self, card_key: impl Into<CardKey>) -> Self {
        self.card_key = Some(card_key.into());
        self
    }

    /// Sets [`fields_mapping`](Self#structfield.fields_mapping).
    #[must_use]
    pub fn fields_mapping(
        mut self,
        fields_mapping: impl IntoIterator<Item = impl Into<SchemaDisplayFieldMapping>>,
    ) -> Self {
        self.fields_mapping = Some(fields_mapping.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `schema_display_field_mapping` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SchemaDisplayFieldMapping {
    /// The field of the card, which each one may fill once.
    ///
    /// Example: `summary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_field: Option<String>,
    /// The field of the data, as `${name}`; it must be returnable.
    ///
    /// Example: `${description}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_field: Option<String>,
}

impl SchemaDisplayFieldMapping {
    /// With what is required.
    #[must_use]
    pub fn new(display_field: impl Into<String>, data_field: impl Into<String>) -> Self {
        Self {
            display_field: Some(display_field.into()),
            data_field: Some(data_field.into()),
        }
    }

    /// Sets [`display_field`](Self#structfield.display_field).
    #[must_use]
    pub fn display_field(mut self, display_field: impl Into<String>) -> Self {
        self.display_field = Some(display_field.into());
        self
    }

    /// Sets [`data_field`](Self#structfield.data_field).
    #[must_use]
    pub fn data_field(mut self, data_field: impl Into<String>) -> Self {
        self.data_field = Some(data_field.into());
        self
    }
}

/// The type `schema_property` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SchemaProperty {
    /// The name of the field.
    ///
    /// Length: 0 to 20. Example: `summary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The type of the field.
    ///
    /// Length: 0 to 60000. Example: `text`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<SchemaPropertyType>,
    /// Whether it can be searched.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_searchable: Option<bool>,
    /// Whether results can be ordered by it.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_sortable: Option<bool>,
    /// Whether it is returned.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_returnable: Option<bool>,
    /// How results are ordered by the field; needed where `is_sortable` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_options: Option<SchemaSortOptions>,
    /// What the type of the field asks for, such as tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_definitions: Option<SchemaTypeDefinitions>,
    /// How the field is searched; needed where `is_searchable` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search_options: Option<SchemaSearchOptions>,
}

impl SchemaProperty {
    /// With what is required.
    #[must_use]
    pub fn new(name: impl Into<String>, type_: impl Into<SchemaPropertyType>) -> Self {
        Self {
            name: Some(name.into()),
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<SchemaPropertyType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`is_searchable`](Self#structfield.is_searchable).
    #[must_use]
    pub fn is_searchable(mut self, is_searchable: bool) -> Self {
        self.is_searchable = Some(is_searchable);
        self
    }

    /// Sets [`is_sortable`](Self#structfield.is_sortable).
    #[must_use]
    pub fn is_sortable(mut self, is_sortable: bool) -> Self {
        self.is_sortable = Some(is_sortable);
        self
    }

    /// Sets [`is_returnable`](Self#structfield.is_returnable).
    #[must_use]
    pub fn is_returnable(mut self, is_returnable: bool) -> Self {
        self.is_returnable = Some(is_returnable);
        self
    }

    /// Sets [`sort_options`](Self#structfield.sort_options).
    #[must_use]
    pub fn sort_options(mut self, sort_options: SchemaSortOptions) -> Self {
        self.sort_options = Some(sort_options);
        self
    }

    /// Sets [`type_definitions`](Self#structfield.type_definitions).
    #[must_use]
    pub fn type_definitions(mut self, type_definitions: SchemaTypeDefinitions) -> Self {
        self.type_definitions = Some(type_definitions);
        self
    }

    /// Sets [`search_options`](Self#structfield.search_options).
    #[must_use]
    pub fn search_options(mut self, search_options: SchemaSearchOptions) -> Self {
        self.search_options = Some(search_options);
        self
    }
}

/// The type `schema_search_options` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SchemaSearchOptions {
    /// Whether the words of a text are found; for long texts.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_semantic_match: Option<bool>,
    /// Whether the exact text is found; for short texts.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_exact_match: Option<bool>,
    /// Whether the first 1 to 12 characters are found; for short texts.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_prefix_match: Option<bool>,
    /// Whether the last 3 to 12 digits are found; for short texts that end in numbers.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_number_suffix_match: Option<bool>,
    /// Whether parts of words in camel case are found; for short texts.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_camel_match: Option<bool>,
}

impl SchemaSearchOptions {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`enable_semantic_match`](Self#structfield.enable_semantic_match).
    #[must_use]
    pub fn enable_semantic_match(mut self, enable_semantic_match: bool) -> Self {
        self.enable_semantic_match = Some(enable_semantic_match);
        self
    }

    /// Sets [`enable_exact_match`](Self#structfield.enable_exact_match).
    #[must_use]
    pub fn enable_exact_match(mut self, enable_exact_match: bool) -> Self {
        self.enable_exact_match = Some(enable_exact_match);
        self
    }

    /// Sets [`enable_prefix_match`](Self#structfield.enable_prefix_match).
    #[must_use]
    pub fn enable_prefix_match(mut self, enable_prefix_match: bool) -> Self {
        self.enable_prefix_match = Some(enable_prefix_match);
        self
    }

    /// Sets [`enable_number_suffix_match`](Self#structfield.enable_number_suffix_match).
    #[must_use]
    pub fn enable_number_suffix_match(
        mut self,
        enable_number_suffix_match: bool,
    ) -> Self {
        self.enable_number_suffix_match = Some(enable_number_suffix_match);
        self
    }

    /// Sets [`enable_camel_match`](Self#structfield.enable_camel_match).
    #[must_use]
    pub fn enable_camel_match(mut self, enable_camel_match: bool) -> Self {
        self.enable_camel_match = Some(enable_camel_match);
        self
    }
}

/// The type `schema_sort_options` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SchemaSortOptions {
    /// The weight of the field in the order: 0 to 4, 0 comes first.
    ///
    /// Default: `0`. Range: `0` to `4`. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// Whether the order is ascending or descending.
    ///
    /// Default: `desc`. Example: `asc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<SchemaSortOptionsOrder>,
}

impl SchemaSortOptions {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`priority`](Self#structfield.priority).
    #[must_use]
    pub fn priority(mut self, priority: impl Into<Priority>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets [`order`](Self#structfield.order).
    #[must_use]
    pub fn order(mut self, order: impl Into<SchemaSortOptionsOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// The type `schema_tag_options` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SchemaTagOptions {
    /// The value that the tag stands for, up to 20 characters.
    ///
    /// Length: at most 20. Example: `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The color of the tag.
    ///
    /// Example: `blue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<SchemaTagOptionsColor>,
    /// What the tag says, up to 8 characters.
    ///
    /// Length: at most 8. Example: `PASS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl SchemaTagOptions {
    /// With what is required.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        color: impl Into<SchemaTagOptionsColor>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            color: Some(color.into()),
            text: Some(text.into()),
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`color`](Self#structfield.color).
    #[must_use]
    pub fn color(mut self, color: impl Into<SchemaTagOptionsColor>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// The type `schema_type_definitions` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SchemaTypeDefinitions {
    /// The tags, 100 at most.
    ///
    /// Length: at most 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<Vec<SchemaTagOptions>>,
}

impl SchemaTypeDefinitions {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`tag`](Self#structfield.tag).
    #[must_use]
    pub fn tag(
        mut self,
        tag: impl IntoIterator<Item = impl Into<SchemaTagOptions>>,
    ) -> Self {
        self.tag = Some(tag.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `time_range` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TimeRange {
    /// Where the range begins, in seconds since 1970.
    ///
    /// Range: `0` to `9223372036854775807`. Example: `1742348544`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<i64>,
    /// Where the range ends, in seconds since 1970.
    ///
    /// Range: `0` to `9223372036854775807`. Example: `1742348544`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<i64>,
}

impl TimeRange {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`start`](Self#structfield.start).
    #[must_use]
    pub fn start(mut self, start: i64) -> Self {
        self.start = Some(start);
        self
    }

    /// Sets [`end`](Self#structfield.end).
    #[must_use]
    pub fn end(mut self, end: i64) -> Self {
        self.end = Some(end);
        self
    }
}

/// The type `wiki_filter` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WikiFilter {
    /// The owners of the nodes, by their ids within the app, 20 at most.
    ///
    /// Length: 0 to 20. Example: `["ou_7890123456abcdef"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_ids: Option<Vec<String>>,
    /// The types of documents.
    ///
    /// Length: 0 to 10. Example: `["SHORTCUT"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_types: Option<Vec<DocType>>,
    /// The spaces to search in, 50 at most.
    ///
    /// Length: 0 to 50. Example: `["space_1234567890fedcba"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_ids: Option<Vec<String>>,
    /// Whether only titles are searched.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_title: Option<bool>,
    /// When the user opened the nodes, as a range in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_time: Option<TimeRange>,
    /// The order of the results.
    ///
    /// Example: `CREATE_TIME`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_type: Option<SortType>,
    /// When the nodes were created, as a range in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<TimeRange>,
}

impl WikiFilter {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`creator_ids`](Self#structfield.creator_ids).
    #[must_use]
    pub fn creator_ids(
        mut self,
        creator_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.creator_ids = Some(creator_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`doc_types`](Self#structfield.doc_types).
    #[must_use]
    pub fn doc_types(
        mut self,
        doc_types: impl IntoIterator<Item = impl Into<DocType>>,
    ) -> Self {
        self.doc_types = Some(doc_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`space_ids`](Self#structfield.space_ids).
    #[must_use]
    pub fn space_ids(
        mut self,
        space_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.space_ids = Some(space_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`only_title`](Self#structfield.only_title).
    #[must_use]
    pub fn only_title(mut self, only_title: bool) -> Self {
        self.only_title = Some(only_title);
        self
    }

    /// Sets [`open_time`](Self#structfield.open_time).
    #[must_use]
    pub fn open_time(mut self, open_time: TimeRange) -> Self {
        self.open_time = Some(open_time);
        self
    }

    /// Sets [`sort_type`](Self#structfield.sort_type).
    #[must_use]
    pub fn sort_type(mut self, sort_type: impl Into<SortType>) -> Self {
        self.sort_type = Some(sort_type.into());
        self
    }

    /// Sets [`create_time`](Self#structfield.create_time).
    #[must_use]
    pub fn create_time(mut self, create_time: TimeRange) -> Self {
        self.create_time = Some(create_time);
        self
    }
}
