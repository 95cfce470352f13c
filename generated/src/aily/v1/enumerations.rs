// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `IN_PROGRESS`, `COMPLETED`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AilyMessageStatus {
    /// The value `IN_PROGRESS`.
    InProgress,
    /// The value `COMPLETED`.
    Completed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AilyMessageStatus: String {
    InProgress = "IN_PROGRESS", Completed = "COMPLETED"
});

/// One of `processing`, `finished`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppKnowledgeStatus {
    /// The value `processing`.
    Processing,
    /// The value `finished`.
    Finished,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppKnowledgeStatus: String { Processing = "processing", Finished = "finished" });

/// One of `awaiting`, `syncing`, `successful`, `continuously_syncing`, `partially_successful`, `failed`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ConnectStatus {
    /// The value `awaiting`.
    Awaiting,
    /// The value `syncing`.
    Syncing,
    /// The value `successful`.
    Successful,
    /// The value `continuously_syncing`.
    ContinuouslySyncing,
    /// The value `partially_successful`.
    PartiallySuccessful,
    /// The value `failed`.
    Failed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ConnectStatus: String {
    Awaiting = "awaiting", Syncing = "syncing", Successful = "successful",
    ContinuouslySyncing = "continuously_syncing", PartiallySuccessful = "partially_successful",
    Failed = "failed"
});

/// One of `import`, `direct`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ConnectType {
    /// The value `import`.
    Import,
    /// The value `direct`.
    Direct,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ConnectType: String { Import = "import", Direct = "direct" });

/// One of `MDX`, `TEXT`, `CLIP`, `SmartCard`, `JSON`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ContentType {
    /// The value `MDX`.
    Mdx,
    /// The value `TEXT`.
    Text,
    /// The value `CLIP`.
    Clip,
    /// The value `SmartCard`.
    SmartCard,
    /// The value `JSON`.
    Json,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ContentType: String {
    Mdx = "MDX", Text = "TEXT", Clip = "CLIP", SmartCard = "SmartCard", Json = "JSON"
});

/// One of `doc`, `file`, `wiki`, `docx`, `folder`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataAssetImportKnowledgeLarkDocType {
    /// The value `doc`.
    Doc,
    /// The value `file`.
    File,
    /// The value `wiki`.
    Wiki,
    /// The value `docx`.
    Docx,
    /// The value `folder`.
    Folder,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DataAssetImportKnowledgeLarkDocType: String {
    Doc = "doc", File = "file", Wiki = "wiki", Docx = "docx", Folder = "folder"
});

/// One of `wiki`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataAssetImportKnowledgeWikiSubDocType {
    /// The value `wiki`.
    Wiki,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DataAssetImportKnowledgeWikiSubDocType: String { Wiki = "wiki" });

/// One of `excel`, `pdf`, `pptx`, `txt`, `docx`, `mysql`, `postgresql`, `larkbase`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataSourceType {
    /// The value `excel`.
    Excel,
    /// The value `pdf`.
    Pdf,
    /// The value `pptx`.
    Pptx,
    /// The value `txt`.
    Txt,
    /// The value `docx`.
    Docx,
    /// The value `mysql`.
    Mysql,
    /// The value `postgresql`.
    Postgresql,
    /// The value `larkbase`.
    Larkbase,
    /// The value `salesforce`.
    Salesforce,
    /// The value `fenxiangxiaoke`.
    Fenxiangxiaoke,
    /// The value `qianchuan`.
    Qianchuan,
    /// The value `clickhouse`.
    Clickhouse,
    /// The value `databricks`.
    Databricks,
    /// The value `servicedesk`.
    Servicedesk,
    /// The value `larkbiz_wiki`.
    LarkbizWiki,
    /// The value `larkbiz_doc`.
    LarkbizDoc,
    /// The value `larkbiz_docs`.
    LarkbizDocs,
    /// The value `larkbiz_docx`.
    LarkbizDocx,
    /// The value `larkbiz_pdf`.
    LarkbizPdf,
    /// The value `larkbiz_word`.
    LarkbizWord,
    /// The value `larkbiz_pptx`.
    LarkbizPptx,
    /// The value `larkbiz_sheets`.
    LarkbizSheets,
    /// The value `larkbiz_base`.
    LarkbizBase,
    /// The value `larkbiz_personalfolder`.
    LarkbizPersonalfolder,
    /// The value `larkbiz_sharedfolder`.
    LarkbizSharedfolder,
    /// The value `object`.
    Object,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DataSourceType: String {
    Excel = "excel", Pdf = "pdf", Pptx = "pptx", Txt = "txt", Docx = "docx", Mysql = "mysql",
    Postgresql = "postgresql", Larkbase = "larkbase", Salesforce = "salesforce",
    Fenxiangxiaoke = "fenxiangxiaoke", Qianchuan = "qianchuan", Clickhouse = "clickhouse",
    Databricks = "databricks", Servicedesk = "servicedesk", LarkbizWiki = "larkbiz_wiki",
    LarkbizDoc = "larkbiz_doc", LarkbizDocs = "larkbiz_docs", LarkbizDocx = "larkbiz_docx",
    LarkbizPdf = "larkbiz_pdf", LarkbizWord = "larkbiz_word", LarkbizPptx = "larkbiz_pptx",
    LarkbizSheets = "larkbiz_sheets", LarkbizBase = "larkbiz_base",
    LarkbizPersonalfolder = "larkbiz_personalfolder", LarkbizSharedfolder = "larkbiz_sharedfolder",
    Object = "object"
});

/// One of `qa`, `faq`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FinishType {
    /// The value `qa`.
    Qa,
    /// The value `faq`.
    Faq,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FinishType: String { Qa = "qa", Faq = "faq" });

/// One of `AILY`, `FEISHU`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdentityProvider {
    /// The value `AILY`.
    Aily,
    /// The value `FEISHU`.
    Feishu,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(IdentityProvider: String { Aily = "AILY", Feishu = "FEISHU" });

/// One of `dataset`, `vector`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ResourceType {
    /// The value `dataset`.
    Dataset,
    /// The value `vector`.
    Vector,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ResourceType: String { Dataset = "dataset", Vector = "vector" });

/// One of `separator`, `intelligent`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RuleType {
    /// The value `separator`.
    Separator,
    /// The value `intelligent`.
    Intelligent,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RuleType: String { Separator = "separator", Intelligent = "intelligent" });

/// One of `USER`, `ASSISTANT`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SenderType {
    /// The value `USER`.
    User,
    /// The value `ASSISTANT`.
    Assistant,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SenderType: String { User = "USER", Assistant = "ASSISTANT" });

/// One of `paragraph`, `title`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SeparateType {
    /// The value `paragraph`.
    Paragraph,
    /// The value `title`.
    Title,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SeparateType: String { Paragraph = "paragraph", Title = "title" });

/// One of `file`, `lark_wiki_space`, `lark_doc`, `lark_helpdesk`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SourceType {
    /// The value `file`.
    File,
    /// The value `lark_wiki_space`.
    LarkWikiSpace,
    /// The value `lark_doc`.
    LarkDoc,
    /// The value `lark_helpdesk`.
    LarkHelpdesk,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SourceType: String {
    File = "file", LarkWikiSpace = "lark_wiki_space", LarkDoc = "lark_doc",
    LarkHelpdesk = "lark_helpdesk"
});

/// One of `online`, `dev`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TenantType {
    /// The value `online`.
    Online,
    /// The value `dev`.
    Dev,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TenantType: String { Online = "online", Dev = "dev" });
