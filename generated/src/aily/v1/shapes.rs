// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `aily_knowledge_ask_process_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilyKnowledgeAskProcessData {
    /// The charts that were drawn from the data, described in Markdown; only where data was analysed.
    pub chart_dsls: Vec<String>,
    /// The text of the chunks that the answer is based on.
    pub chunks: Vec<String>,
    /// What was queried from the data, each row as JSON in text; only where data was analysed.
    pub sql_data: Vec<String>,
}

crate::object!(AilyKnowledgeAskProcessData {
    chart_dsls "chart_dsls", chunks "chunks", sql_data "sql_data"
});

/// The type `aily_knowledge_faq` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilyKnowledgeFaq {
    /// The question that matches.
    pub question: Option<String>,
    /// The answer of the matching question and answer.
    pub answer: Option<String>,
}

crate::object!(AilyKnowledgeFaq { question "question", answer "answer" });

/// The type `aily_knowledge_message` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AilyKnowledgeMessage {
    /// The content of the message. Length: 1 to 65535. Example: `推荐一部电影`.
    pub content: Option<String>,
}

crate::object_builder!(AilyKnowledgeMessage { content(impl Into<String>).into() });
crate::object!(AilyKnowledgeMessage { content "content" });

/// The type `aily_mention` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AilyMention {
    /// The user or app, by its id where `identity_provider` says. Length: 0 to 64. Example: `ou_5ad573a6411d72b8305fda3a9c15c70e`.
    pub entity_id: Option<String>,
    /// Where the id comes from: Aily or Feishu. Example: `FEISHU`.
    pub identity_provider: Option<IdentityProvider>,
    /// The placeholder in the content that stands for the mention. Length: 0 to 32. Example: `@_user_1`.
    pub key: Option<String>,
    /// The name of who is mentioned. Length: 0 to 32. Example: `张三`.
    pub name: Option<String>,
    /// The user or app, by its id in Aily. Length: 0 to 20. Example: `1794840334557292`.
    pub aily_id: Option<String>,
}

crate::object_builder!(AilyMention {
    entity_id(impl Into<String>).into(), identity_provider(impl Into<IdentityProvider>).into(),
    key(impl Into<String>).into(), name(impl Into<String>).into(), aily_id(impl Into<String>).into()
});
crate::object!(AilyMention {
    entity_id "entity_id", identity_provider "identity_provider", key "key", name "name",
    aily_id "aily_id"
});

/// The type `aily_message` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilyMessage {
    /// The message.
    pub id: Option<String>,
    /// The session.
    pub session_id: Option<String>,
    /// The run, in which the assistant answers.
    pub run_id: Option<String>,
    /// The form of the content, such as `MDX` for rich text in Markdown or `TEXT` for plain text.
    pub content_type: Option<ContentType>,
    /// The content of the message.
    pub content: Option<String>,
    /// The files in the message.
    pub files: Vec<AilyMessageFile>,
    /// The message that is quoted.
    pub quote_message_id: Option<String>,
    /// Who sent the message.
    pub sender: Option<AilySender>,
    /// Who is mentioned in the message.
    pub mentions: Vec<AilyMention>,
    /// The content as plain text.
    pub plain_text: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// Whether the message is still being written.
    pub status: Option<AilyMessageStatus>,
}

crate::object!(AilyMessage {
    id "id", session_id "session_id", run_id "run_id", content_type "content_type",
    content "content", files "files", quote_message_id "quote_message_id", sender "sender",
    mentions "mentions", plain_text "plain_text", created_at "created_at", status "status"
});
crate::moments!(AilyMessage { created_at_at created_at from_millis });

/// The type `aily_message_file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilyMessageFile {
    /// The file.
    pub id: Option<String>,
    /// The MIME type of the file.
    pub mime_type: Option<String>,
    /// The name of the file, with its extension.
    pub file_name: Option<String>,
    /// Further data on the file.
    pub metadata: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// Where to preview the file.
    pub preview_url: Option<AilyMessageFilePreview>,
}

crate::object!(AilyMessageFile {
    id "id", mime_type "mime_type", file_name "file_name", metadata "metadata",
    created_at "created_at", preview_url "preview_url"
});
crate::moments!(AilyMessageFile { created_at_at created_at from_millis });

/// The type `aily_message_file_preview` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilyMessageFilePreview {
    /// The address to preview the file.
    pub url: Option<String>,
    /// Until when the address is valid, in seconds since 1970.
    pub expired_at: Option<String>,
}

crate::object!(AilyMessageFilePreview { url "url", expired_at "expired_at" });
crate::moments!(AilyMessageFilePreview { expired_at_at expired_at from_seconds });

/// The type `aily_sender` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilySender {
    /// The user or app, by its id where `identity_provider` says.
    pub entity_id: Option<String>,
    /// Where the id comes from: Aily or Feishu.
    pub identity_provider: Option<IdentityProvider>,
    /// Whether a user or the app sent the message.
    pub sender_type: Option<SenderType>,
    /// The user or app, by its id in Aily.
    pub aily_id: Option<String>,
}

crate::object!(AilySender {
    entity_id "entity_id", identity_provider "identity_provider", sender_type "sender_type",
    aily_id "aily_id"
});

/// The type `aily_session` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AilySession {
    /// The session.
    pub id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// When the session was last changed, in milliseconds since 1970.
    pub modified_at: Option<String>,
    /// Who created the session, by the id in Aily.
    pub created_by: Option<String>,
    /// Variables of your own, as JSON in text, that workflow skills can use as global variables.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub channel_context: Option<String>,
    /// Data of your own that is stored and returned as it is.
    pub metadata: Option<String>,
}

crate::object!(AilySession {
    id "id", created_at "created_at", modified_at "modified_at", created_by "created_by",
    channel_context "channel_context", metadata "metadata"
});
crate::moments!(AilySession {
    created_at_at created_at from_millis, modified_at_at modified_at from_millis
});
crate::json_texts!(AilySession { channel_context_json channel_context });

/// The type `channel` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Channel {
    /// Variables of your own, as JSON in text, that workflow skills can use as global variables. Length: 0 to 255. Example: `{"custom_key": "custom_value"}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub variables: Option<String>,
}

crate::object_builder!(Channel { variables(impl Into<String>).into() });
crate::object!(Channel { variables "variables" });
crate::json_texts!(Channel { variables_json variables });

/// The type `data_asset` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAsset {
    /// The data asset.
    pub data_asset_id: Option<String>,
    /// The title, by language.
    pub label: Option<std::collections::BTreeMap<String, String>>,
    /// The description, by language.
    pub description: Option<std::collections::BTreeMap<String, String>>,
    /// What the data comes from.
    pub data_source_type: Option<DataSourceType>,
    /// How far the connection to the data has come.
    pub connect_status: Option<ConnectStatus>,
    /// The tags of the data asset.
    pub tags: Vec<DataAssetTag>,
    /// The items of the data asset.
    pub items: Vec<DataAssetItem>,
    /// Why the connection failed.
    pub connect_failed_reason: Option<String>,
    /// Whether the data is imported or read where it is.
    pub connect_type: Option<ConnectType>,
    /// When it was created, in milliseconds since 1970.
    pub created_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_time: Option<String>,
}

crate::object!(DataAsset {
    data_asset_id "data_asset_id", label "label", description "description",
    data_source_type "data_source_type", connect_status "connect_status", tags "tags",
    items "items", connect_failed_reason "connect_failed_reason", connect_type "connect_type",
    created_time "created_time", updated_time "updated_time"
});
crate::moments!(DataAsset {
    created_time_at created_time from_millis, updated_time_at updated_time from_millis
});

/// The type `data_asset_file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAssetFile {
    /// The file, by the token that a data asset takes.
    pub token: Option<String>,
    /// The type of the file as detected: pdf, docx, pptx or txt.
    pub mime_type: Option<String>,
}

crate::object!(DataAssetFile { token "token", mime_type "mime_type" });

/// The type `data_asset_import_knowledge_file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DataAssetImportKnowledgeFile {
    /// The title of the file. Length: 0 to 255. Example: `文件标题`.
    pub title: Option<String>,
    /// The file, as its upload returned it; this or `content`. Length: 0 to 255. Example: `bb690637b49440b08f39459a2fdcd2ca`.
    pub token: Option<String>,
    /// The content of the file; this or `token`, which wins and is better for large files. Length: 0 to 65536. Example: `这是文件内容`.
    pub content: Option<String>,
    /// The MIME type of the file. Length: 0 to 255. Example: `application/pdf`.
    pub mime_type: Option<String>,
    /// The address that the file came from. Length: 0 to 65535. Example: `https://document.com/1`.
    pub url: Option<String>,
}

crate::object_builder!(DataAssetImportKnowledgeFile {
    title(impl Into<String>).into(), token(impl Into<String>).into(),
    content(impl Into<String>).into(), mime_type(impl Into<String>).into(),
    url(impl Into<String>).into()
});
crate::object!(DataAssetImportKnowledgeFile {
    title "title", token "token", content "content", mime_type "mime_type", url "url"
});

/// The type `data_asset_import_knowledge_helpdesk` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DataAssetImportKnowledgeHelpdesk {
    /// The help desk. Length: 0 to 255. Example: `123`.
    pub helpdesk_id: Option<String>,
}

crate::object_builder!(DataAssetImportKnowledgeHelpdesk {
    helpdesk_id(impl Into<String>).into();
    helpdesk_id(impl Into<String>).into()
});
crate::object!(DataAssetImportKnowledgeHelpdesk { helpdesk_id "helpdesk_id" });

/// The type `data_asset_import_knowledge_lark_doc` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DataAssetImportKnowledgeLarkDoc {
    /// The type of the document. Length: 0 to 255. Example: `docx`.
    pub type_: Option<DataAssetImportKnowledgeLarkDocType>,
    /// The document. Length: 0 to 255. Example: `T8FAcuilgC1fdaxkt58vcp91xngh`.
    pub token: Option<String>,
    /// Whether documents below it are included; only for the type `wiki`. Example: `false`.
    pub with_sub_docs: Option<bool>,
}

crate::object_builder!(DataAssetImportKnowledgeLarkDoc {
    type_(impl Into<DataAssetImportKnowledgeLarkDocType>).into(), token(impl Into<String>).into();
    type_(impl Into<DataAssetImportKnowledgeLarkDocType>).into(), token(impl Into<String>).into(),
    with_sub_docs(bool)
});
crate::object!(DataAssetImportKnowledgeLarkDoc {
    type_ "type", token "token", with_sub_docs "with_sub_docs"
});

/// The type `data_asset_import_knowledge_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DataAssetImportKnowledgeSetting {
    /// How the content is cut into chunks.
    pub chunk_setting: Option<DataAssetKnowledgeChunkSetting>,
    /// The file to take content from.
    pub file: Option<DataAssetImportKnowledgeFile>,
    /// The document to take content from.
    pub lark_doc: Option<DataAssetImportKnowledgeLarkDoc>,
    /// The wiki space to take content from.
    pub lark_wiki_space: Option<DataAssetImportKnowledgeWiki>,
    /// The help desk to take content from.
    pub lark_helpdesk: Option<DataAssetImportKnowledgeHelpdesk>,
}

crate::object_builder!(DataAssetImportKnowledgeSetting {
    chunk_setting(DataAssetKnowledgeChunkSetting), file(DataAssetImportKnowledgeFile),
    lark_doc(DataAssetImportKnowledgeLarkDoc), lark_wiki_space(DataAssetImportKnowledgeWiki),
    lark_helpdesk(DataAssetImportKnowledgeHelpdesk)
});
crate::object!(DataAssetImportKnowledgeSetting {
    chunk_setting "chunk_setting", file "file", lark_doc "lark_doc",
    lark_wiki_space "lark_wiki_space", lark_helpdesk "lark_helpdesk"
});

/// The type `data_asset_import_knowledge_wiki` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DataAssetImportKnowledgeWiki {
    /// The wiki space. Length: 0 to 255. Example: `798546548961351`.
    pub space_id: Option<String>,
    /// Only these documents of the wiki space.
    pub sub_docs: Option<Vec<DataAssetImportKnowledgeWikiSubDoc>>,
    /// The address of the wiki space. Length: 0 to 65535. Example: `https://ai-tenant.feishu-boe.cn/wiki/space/7283525110814736404`.
    pub url: Option<String>,
}

crate::object_builder!(DataAssetImportKnowledgeWiki {
    space_id(impl Into<String>).into();
    space_id(impl Into<String>).into(),
    sub_docs(impl IntoIterator<Item = impl Into<DataAssetImportKnowledgeWikiSubDoc>>).into_iter().map(Into::into).collect(),
    url(impl Into<String>).into()
});
crate::object!(DataAssetImportKnowledgeWiki {
    space_id "space_id", sub_docs "sub_docs", url "url"
});

/// The type `data_asset_import_knowledge_wiki_sub_doc` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DataAssetImportKnowledgeWikiSubDoc {
    /// The type of the document, which is `wiki`. Length: 0 to 255. Example: `wiki`.
    pub type_: Option<DataAssetImportKnowledgeWikiSubDocType>,
    /// The document in the wiki. Length: 0 to 255. Example: `T8FAcuilgC1fdaxkt58vcp91xngh`.
    pub token: Option<String>,
    /// The address of the document. Length: 0 to 65535. Example: `https://cdas.feishu.cn/wiki/fdisu1`.
    pub url: Option<String>,
}

crate::object_builder!(DataAssetImportKnowledgeWikiSubDoc {
    type_(impl Into<DataAssetImportKnowledgeWikiSubDocType>).into(), token(impl Into<String>).into();
    type_(impl Into<DataAssetImportKnowledgeWikiSubDocType>).into(),
    token(impl Into<String>).into(), url(impl Into<String>).into()
});
crate::object!(DataAssetImportKnowledgeWikiSubDoc { type_ "type", token "token", url "url" });

/// The type `data_asset_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAssetItem {
    /// The item of the data asset.
    pub data_asset_item_id: Option<String>,
    /// The API name of the item.
    pub api_name: Option<String>,
    /// The title, by language.
    pub label: Option<std::collections::BTreeMap<String, String>>,
    /// The description, by language.
    pub description: Option<std::collections::BTreeMap<String, String>>,
    /// The resources of the item.
    pub resources: Vec<DataAssetResource>,
}

crate::object!(DataAssetItem {
    data_asset_item_id "data_asset_item_id", api_name "api_name", label "label",
    description "description", resources "resources"
});

/// The type `data_asset_knowledge_chunk_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DataAssetKnowledgeChunkSetting {
    /// Whether chunks are cut at separators or by the platform's own judgement. Length: 0 to 255. Example: `intelligent`.
    pub rule_type: Option<RuleType>,
    /// The separators at which chunks are cut: paragraphs or headings. Length: 0 to 255. Example: `paragraph`.
    pub separate_type: Option<SeparateType>,
    /// The largest size of a chunk, in characters; required where chunks are cut at separators. Range: `200` to `1000`. Example: `600`.
    pub size: Option<i64>,
    /// How many characters neighbouring chunks share, not more than `size`; required where chunks are cut at separators. Range: `0` to `200`. Example: `10`.
    pub overlap: Option<i64>,
}

crate::object_builder!(DataAssetKnowledgeChunkSetting {
    rule_type(impl Into<RuleType>).into();
    rule_type(impl Into<RuleType>).into(), separate_type(impl Into<SeparateType>).into(), size(i64),
    overlap(i64)
});
crate::object!(DataAssetKnowledgeChunkSetting {
    rule_type "rule_type", separate_type "separate_type", size "size", overlap "overlap"
});

/// The type `data_asset_resource` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAssetResource {
    /// The resource.
    pub resource_id: Option<String>,
    /// Whether the resource is a view of data or of knowledge.
    pub resource_type: Option<ResourceType>,
}

crate::object!(DataAssetResource { resource_id "resource_id", resource_type "resource_type" });

/// The type `data_asset_tag` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAssetTag {
    /// The tag.
    pub data_asset_tag_id: Option<String>,
    /// The name of the tag.
    pub name: Option<String>,
}

crate::object!(DataAssetTag { data_asset_tag_id "data_asset_tag_id", name "name" });

/// The type `run` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Run {
    /// The run.
    pub id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// The Aily app, by its id as its address shows it: `spring_…__c`.
    pub app_id: Option<String>,
    /// The session.
    pub session_id: Option<String>,
    /// The state of the run; the assistant's messages can be listed once it is `COMPLETED`.
    pub status: Option<String>,
    /// When the run began, in milliseconds since 1970.
    pub started_at: Option<String>,
    /// When the run ended, in milliseconds since 1970.
    pub ended_at: Option<String>,
    /// Why the run failed.
    pub error: Option<RunError>,
    /// The data that was given when the run was started.
    pub metadata: Option<String>,
}

crate::object!(Run {
    id "id", created_at "created_at", app_id "app_id", session_id "session_id", status "status",
    started_at "started_at", ended_at "ended_at", error "error", metadata "metadata"
});
crate::moments!(Run {
    created_at_at created_at from_millis, started_at_at started_at from_millis,
    ended_at_at ended_at from_millis
});

/// The type `run_error` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunError {
    /// The code of the error.
    pub code: Option<String>,
    /// What went wrong.
    pub message: Option<String>,
}

crate::object!(RunError { code "code", message "message" });

/// The type `skill` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Skill {
    /// The skill.
    pub id: Option<String>,
    /// The name of the skill.
    pub label: Option<String>,
    /// The description of the skill.
    pub description: Option<String>,
    /// Examples of what users may ask.
    pub samples: Vec<String>,
    /// The definition of the skill's input.
    pub input_schema: Option<String>,
    /// The definition of the skill's output.
    pub output_schema: Option<String>,
}

crate::object!(Skill {
    id "id", label "label", description "description", samples "samples",
    input_schema "input_schema", output_schema "output_schema"
});

/// The type `skill_global_variable` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SkillGlobalVariable {
    /// The message that starts the skill, as a user would write it. Length: 0 to 40960. Example: `你好`.
    pub query: Option<String>,
    /// The files for the skill, by their ids; left empty where it needs none. Length: 0 to 32. Example: `["file_4d9nu1ev3a2rq"]`.
    pub files: Option<Vec<String>>,
    /// The channel through which the skill is called.
    pub channel: Option<Channel>,
}

crate::object_builder!(SkillGlobalVariable {
    query(impl Into<String>).into(),
    files(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    channel(Channel)
});
crate::object!(SkillGlobalVariable { query "query", files "files", channel "channel" });
