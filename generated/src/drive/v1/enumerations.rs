// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `view`, `edit`, `share`, `comment`, `export`, `copy`, `print`, `manage_public`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// The value `view`.
    View,
    /// The value `edit`.
    Edit,
    /// The value `share`.
    Share,
    /// The value `comment`.
    Comment,
    /// The value `export`.
    Export,
    /// The value `copy`.
    Copy,
    /// The value `print`.
    Print,
    /// The value `manage_public`.
    ManagePublic,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Action: String {
    View = "view", Edit = "edit", Share = "share", Comment = "comment", Export = "export",
    Copy = "copy", Print = "print", ManagePublic = "manage_public"
});

/// One of `doc`, `sheet`, `file`, `wiki`, `bitable`, `docx`, `folder`, `mindnote`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BatchCreatePermissionMemberType {
    /// The value `doc`.
    Doc,
    /// The value `sheet`.
    Sheet,
    /// The value `file`.
    File,
    /// The value `wiki`.
    Wiki,
    /// The value `bitable`.
    Bitable,
    /// The value `docx`.
    Docx,
    /// The value `folder`.
    Folder,
    /// The value `mindnote`.
    Mindnote,
    /// The value `minutes`.
    Minutes,
    /// The value `slides`.
    Slides,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BatchCreatePermissionMemberType: String {
    Doc = "doc", Sheet = "sheet", File = "file", Wiki = "wiki", Bitable = "bitable", Docx = "docx",
    Folder = "folder", Mindnote = "mindnote", Minutes = "minutes", Slides = "slides"
});

/// One of `anyone_can_view`, `anyone_can_edit`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CommentEntity {
    /// The value `anyone_can_view`.
    AnyoneCanView,
    /// The value `anyone_can_edit`.
    AnyoneCanEdit,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CommentEntity: String {
    AnyoneCanView = "anyone_can_view", AnyoneCanEdit = "anyone_can_edit"
});

/// One of `doc`, `sheet`, `mindnote`, `bitable`, `file`, `docx`, `folder`, `shortcut`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CopyFileType {
    /// The value `doc`.
    Doc,
    /// The value `sheet`.
    Sheet,
    /// The value `mindnote`.
    Mindnote,
    /// The value `bitable`.
    Bitable,
    /// The value `file`.
    File,
    /// The value `docx`.
    Docx,
    /// The value `folder`.
    Folder,
    /// The value `shortcut`.
    Shortcut,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CopyFileType: String {
    Doc = "doc", Sheet = "sheet", Mindnote = "mindnote", Bitable = "bitable", File = "file",
    Docx = "docx", Folder = "folder", Shortcut = "shortcut"
});

/// One of `doc`, `docx`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateFileCommentFileType {
    /// The value `doc`.
    Doc,
    /// The value `docx`.
    Docx,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CreateFileCommentFileType: String { Doc = "doc", Docx = "docx" });

/// One of `user`, `chat`, `department`, `group`, `wiki_space_member`, `wiki_space_viewer`, `wiki_space_editor`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreatePermissionMemberType {
    /// The value `user`.
    User,
    /// The value `chat`.
    Chat,
    /// The value `department`.
    Department,
    /// The value `group`.
    Group,
    /// The value `wiki_space_member`.
    WikiSpaceMember,
    /// The value `wiki_space_viewer`.
    WikiSpaceViewer,
    /// The value `wiki_space_editor`.
    WikiSpaceEditor,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CreatePermissionMemberType: String {
    User = "user", Chat = "chat", Department = "department", Group = "group",
    WikiSpaceMember = "wiki_space_member", WikiSpaceViewer = "wiki_space_viewer",
    WikiSpaceEditor = "wiki_space_editor"
});

/// One of `file`, `docx`, `bitable`, `folder`, `doc`, `sheet`, `mindnote`, `shortcut`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeleteFileType {
    /// The value `file`.
    File,
    /// The value `docx`.
    Docx,
    /// The value `bitable`.
    Bitable,
    /// The value `folder`.
    Folder,
    /// The value `doc`.
    Doc,
    /// The value `sheet`.
    Sheet,
    /// The value `mindnote`.
    Mindnote,
    /// The value `shortcut`.
    Shortcut,
    /// The value `slides`.
    Slides,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DeleteFileType: String {
    File = "file", Docx = "docx", Bitable = "bitable", Folder = "folder", Doc = "doc",
    Sheet = "sheet", Mindnote = "mindnote", Shortcut = "shortcut", Slides = "slides"
});

/// One of `doc`, `sheet`, `bitable`, `mindnote`, `file`, `wiki`, `docx`, `folder`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DocType {
    /// The value `doc`.
    Doc,
    /// The value `sheet`.
    Sheet,
    /// The value `bitable`.
    Bitable,
    /// The value `mindnote`.
    Mindnote,
    /// The value `file`.
    File,
    /// The value `wiki`.
    Wiki,
    /// The value `docx`.
    Docx,
    /// The value `folder`.
    Folder,
    /// The value `synced_block`.
    SyncedBlock,
    /// The value `slides`.
    Slides,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DocType: String {
    Doc = "doc", Sheet = "sheet", Bitable = "bitable", Mindnote = "mindnote", File = "file",
    Wiki = "wiki", Docx = "docx", Folder = "folder", SyncedBlock = "synced_block", Slides = "slides"
});

/// One of `drive.notice.comment_add_v1`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// The value `drive.notice.comment_add_v1`.
    DriveNoticeCommentAddV1,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EventType: String { DriveNoticeCommentAddV1 = "drive.notice.comment_add_v1" });

/// One of `0`, `1`, `2`, `3`, `107`, `108`, `109`, `110`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExportTaskJobStatus {
    /// Success
    ///
    /// On the wire: `0`.
    Success,
    /// Initialized
    ///
    /// On the wire: `1`.
    Initialized,
    /// Processing
    ///
    /// On the wire: `2`.
    Processing,
    /// Internal error
    ///
    /// On the wire: `3`.
    InternalError,
    /// Document too large
    ///
    /// On the wire: `107`.
    DocumentTooLarge,
    /// Timeout
    ///
    /// On the wire: `108`.
    Timeout,
    /// No block permission
    ///
    /// On the wire: `109`.
    NoBlockPermission,
    /// No permission
    ///
    /// On the wire: `110`.
    NoPermission,
    /// Document deleted
    ///
    /// On the wire: `111`.
    DocumentDeleted,
    /// Copy in progress
    ///
    /// On the wire: `122`.
    CopyInProgress,
    /// Document not found
    ///
    /// On the wire: `123`.
    DocumentNotFound,
    /// Too many images
    ///
    /// On the wire: `6000`.
    TooManyImages,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ExportTaskJobStatus: i64 {
    Success = 0, Initialized = 1, Processing = 2, InternalError = 3, DocumentTooLarge = 107,
    Timeout = 108, NoBlockPermission = 109, NoPermission = 110, DocumentDeleted = 111,
    CopyInProgress = 122, DocumentNotFound = 123, TooManyImages = 6000
});

/// One of `doc`, `sheet`, `bitable`, `docx`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExportTaskType {
    /// The value `doc`.
    Doc,
    /// The value `sheet`.
    Sheet,
    /// The value `bitable`.
    Bitable,
    /// The value `docx`.
    Docx,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ExportTaskType: String {
    Doc = "doc", Sheet = "sheet", Bitable = "bitable", Docx = "docx"
});

/// One of `name`, `type`, `avatar`, `external_label`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Fields {
    /// The value `name`.
    Name,
    /// The value `type`.
    Type,
    /// The value `avatar`.
    Avatar,
    /// The value `external_label`.
    ExternalLabel,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Fields: String {
    Name = "name", Type = "type", Avatar = "avatar", ExternalLabel = "external_label"
});

/// One of `doc`, `docx`, `sheet`, `file`, `slides`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileCommentFileType {
    /// The value `doc`.
    Doc,
    /// The value `docx`.
    Docx,
    /// The value `sheet`.
    Sheet,
    /// The value `file`.
    File,
    /// The value `slides`.
    Slides,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FileCommentFileType: String {
    Doc = "doc", Docx = "docx", Sheet = "sheet", File = "file", Slides = "slides"
});

/// One of `ASC`, `DESC`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileDirection {
    /// The value `ASC`.
    Asc,
    /// The value `DESC`.
    Desc,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FileDirection: String { Asc = "ASC", Desc = "DESC" });

/// One of `docx`, `pdf`, `xlsx`, `csv`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileExtension {
    /// The value `docx`.
    Docx,
    /// The value `pdf`.
    Pdf,
    /// The value `xlsx`.
    Xlsx,
    /// The value `csv`.
    Csv,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FileExtension: String {
    Docx = "docx", Pdf = "pdf", Xlsx = "xlsx", Csv = "csv"
});

/// One of `explorer`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileParentType {
    /// The value `explorer`.
    Explorer,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FileParentType: String { Explorer = "explorer" });

/// One of `doc`, `docx`, `sheet`, `bitable`, `mindnote`, `wiki`, `file`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileStatisticsFileType {
    /// The value `doc`.
    Doc,
    /// The value `docx`.
    Docx,
    /// The value `sheet`.
    Sheet,
    /// The value `bitable`.
    Bitable,
    /// The value `mindnote`.
    Mindnote,
    /// The value `wiki`.
    Wiki,
    /// The value `file`.
    File,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FileStatisticsFileType: String {
    Doc = "doc", Docx = "docx", Sheet = "sheet", Bitable = "bitable", Mindnote = "mindnote",
    Wiki = "wiki", File = "file"
});

/// One of `success`, `fail`, `process`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileStatus {
    /// The value `success`.
    Success,
    /// The value `fail`.
    Fail,
    /// The value `process`.
    Process,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FileStatus: String { Success = "success", Fail = "fail", Process = "process" });

/// One of `doc`, `docx`, `wiki`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileSubscriptionFileType {
    /// The value `doc`.
    Doc,
    /// The value `docx`.
    Docx,
    /// The value `wiki`.
    Wiki,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FileSubscriptionFileType: String { Doc = "doc", Docx = "docx", Wiki = "wiki" });

/// One of `doc`, `docx`, `sheet`, `bitable`, `file`, `folder`, `slides`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// The value `doc`.
    Doc,
    /// The value `docx`.
    Docx,
    /// The value `sheet`.
    Sheet,
    /// The value `bitable`.
    Bitable,
    /// The value `file`.
    File,
    /// The value `folder`.
    Folder,
    /// The value `slides`.
    Slides,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FileType: String {
    Doc = "doc", Docx = "docx", Sheet = "sheet", Bitable = "bitable", File = "file",
    Folder = "folder", Slides = "slides"
});

/// One of `docx`, `sheet`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileVersionParentType {
    /// The value `docx`.
    Docx,
    /// The value `sheet`.
    Sheet,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FileVersionParentType: String { Docx = "docx", Sheet = "sheet" });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileVersionStatus {
    /// Normal
    ///
    /// On the wire: `0`.
    Normal,
    /// Deleted
    ///
    /// On the wire: `1`.
    Deleted,
    /// In the trash
    ///
    /// On the wire: `2`.
    InTheTrash,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FileVersionStatus: String { Normal = "0", Deleted = "1", InTheTrash = "2" });

/// One of `doc`, `sheet`, `file`, `docx`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GetFileCommentFileType {
    /// The value `doc`.
    Doc,
    /// The value `sheet`.
    Sheet,
    /// The value `file`.
    File,
    /// The value `docx`.
    Docx,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(GetFileCommentFileType: String {
    Doc = "doc", Sheet = "sheet", File = "file", Docx = "docx"
});

/// One of `0`, `1`, `2`, `3`, `100`, `101`, `102`, `103`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ImportTaskJobStatus {
    /// Success
    ///
    /// On the wire: `0`.
    Success,
    /// Initialized
    ///
    /// On the wire: `1`.
    Initialized,
    /// Processing
    ///
    /// On the wire: `2`.
    Processing,
    /// Internal error
    ///
    /// On the wire: `3`.
    InternalError3,
    /// Document encrypted
    ///
    /// On the wire: `100`.
    DocumentEncrypted,
    /// Internal error
    ///
    /// On the wire: `101`.
    InternalError101,
    /// Internal error
    ///
    /// On the wire: `102`.
    InternalError102,
    /// Internal error
    ///
    /// On the wire: `103`.
    InternalError103,
    /// Quota exceeded
    ///
    /// On the wire: `104`.
    QuotaExceeded,
    /// Too many nodes
    ///
    /// On the wire: `105`.
    TooManyNodes,
    /// Internal error
    ///
    /// On the wire: `106`.
    InternalError106,
    /// Timeout
    ///
    /// On the wire: `108`.
    Timeout,
    /// Internal error
    ///
    /// On the wire: `109`.
    InternalError109,
    /// No permission
    ///
    /// On the wire: `110`.
    NoPermission,
    /// Format not supported
    ///
    /// On the wire: `112`.
    FormatNotSupported,
    /// Office format not supported
    ///
    /// On the wire: `113`.
    OfficeFormatNotSupported,
    /// Internal error
    ///
    /// On the wire: `114`.
    InternalError114,
    /// File too large
    ///
    /// On the wire: `115`.
    FileTooLarge,
    /// No permission for folder
    ///
    /// On the wire: `116`.
    NoPermissionForFolder,
    /// Folder deleted
    ///
    /// On the wire: `117`.
    FolderDeleted,
    /// Extension mismatch
    ///
    /// On the wire: `118`.
    ExtensionMismatch,
    /// Folder not found
    ///
    /// On the wire: `119`.
    FolderNotFound,
    /// File type mismatch
    ///
    /// On the wire: `120`.
    FileTypeMismatch,
    /// File expired
    ///
    /// On the wire: `121`.
    FileExpired,
    /// Copy in progress
    ///
    /// On the wire: `122`.
    CopyInProgress,
    /// File damaged
    ///
    /// On the wire: `129`.
    FileDamaged,
    /// Internal error
    ///
    /// On the wire: `5000`.
    InternalError5000,
    /// Too many blocks
    ///
    /// On the wire: `7000`.
    TooManyBlocks,
    /// Blocks too deep
    ///
    /// On the wire: `7001`.
    BlocksTooDeep,
    /// Block too large
    ///
    /// On the wire: `7002`.
    BlockTooLarge,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ImportTaskJobStatus: i64 {
    Success = 0, Initialized = 1, Processing = 2, InternalError3 = 3, DocumentEncrypted = 100,
    InternalError101 = 101, InternalError102 = 102, InternalError103 = 103, QuotaExceeded = 104,
    TooManyNodes = 105, InternalError106 = 106, Timeout = 108, InternalError109 = 109,
    NoPermission = 110, FormatNotSupported = 112, OfficeFormatNotSupported = 113,
    InternalError114 = 114, FileTooLarge = 115, NoPermissionForFolder = 116, FolderDeleted = 117,
    ExtensionMismatch = 118, FolderNotFound = 119, FileTypeMismatch = 120, FileExpired = 121,
    CopyInProgress = 122, FileDamaged = 129, InternalError5000 = 5000, TooManyBlocks = 7000,
    BlocksTooDeep = 7001, BlockTooLarge = 7002
});

/// One of `tenant_readable`, `tenant_editable`, `anyone_readable`, `anyone_editable`, `closed`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LinkShareEntity {
    /// The value `tenant_readable`.
    TenantReadable,
    /// The value `tenant_editable`.
    TenantEditable,
    /// The value `anyone_readable`.
    AnyoneReadable,
    /// The value `anyone_editable`.
    AnyoneEditable,
    /// The value `closed`.
    Closed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(LinkShareEntity: String {
    TenantReadable = "tenant_readable", TenantEditable = "tenant_editable",
    AnyoneReadable = "anyone_readable", AnyoneEditable = "anyone_editable", Closed = "closed"
});

/// One of `doc_image`, `docx_image`, `sheet_image`, `doc_file`, `docx_file`, `sheet_file`, `vc_virtual_background`, `bitable_image`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MediaParentType {
    /// The value `doc_image`.
    DocImage,
    /// The value `docx_image`.
    DocxImage,
    /// The value `sheet_image`.
    SheetImage,
    /// The value `doc_file`.
    DocFile,
    /// The value `docx_file`.
    DocxFile,
    /// The value `sheet_file`.
    SheetFile,
    /// The value `vc_virtual_background`.
    VcVirtualBackground,
    /// The value `bitable_image`.
    BitableImage,
    /// The value `bitable_file`.
    BitableFile,
    /// The value `moments`.
    Moments,
    /// The value `ccm_import_open`.
    CcmImportOpen,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MediaParentType: String {
    DocImage = "doc_image", DocxImage = "docx_image", SheetImage = "sheet_image",
    DocFile = "doc_file", DocxFile = "docx_file", SheetFile = "sheet_file",
    VcVirtualBackground = "vc_virtual_background", BitableImage = "bitable_image",
    BitableFile = "bitable_file", Moments = "moments", CcmImportOpen = "ccm_import_open"
});

/// One of `970002`, `970003`, `970005`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MetaFailedCode {
    /// Type not supported
    ///
    /// On the wire: `970002`.
    TypeNotSupported,
    /// No permission
    ///
    /// On the wire: `970003`.
    NoPermission,
    /// Token and type mismatch
    ///
    /// On the wire: `970005`.
    TokenAndTypeMismatch,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MetaFailedCode: i64 {
    TypeNotSupported = 970002, NoPermission = 970003, TokenAndTypeMismatch = 970005
});

/// One of `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MountType {
    /// Drive
    ///
    /// On the wire: `1`.
    Drive,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MountType: i64 { Drive = 1 });

/// One of `file`, `docx`, `bitable`, `doc`, `sheet`, `mindnote`, `folder`, `slides`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MoveFileType {
    /// The value `file`.
    File,
    /// The value `docx`.
    Docx,
    /// The value `bitable`.
    Bitable,
    /// The value `doc`.
    Doc,
    /// The value `sheet`.
    Sheet,
    /// The value `mindnote`.
    Mindnote,
    /// The value `folder`.
    Folder,
    /// The value `slides`.
    Slides,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MoveFileType: String {
    File = "file", Docx = "docx", Bitable = "bitable", Doc = "doc", Sheet = "sheet",
    Mindnote = "mindnote", Folder = "folder", Slides = "slides"
});

/// One of `docx`, `sheet`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ObjType {
    /// The value `docx`.
    Docx,
    /// The value `sheet`.
    Sheet,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ObjType: String { Docx = "docx", Sheet = "sheet" });

/// One of `EditedTime`, `CreatedTime`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderBy {
    /// The value `EditedTime`.
    EditedTime,
    /// The value `CreatedTime`.
    CreatedTime,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OrderBy: String { EditedTime = "EditedTime", CreatedTime = "CreatedTime" });

/// One of `view`, `edit`, `full_access`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Perm {
    /// The value `view`.
    View,
    /// The value `edit`.
    Edit,
    /// The value `full_access`.
    FullAccess,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Perm: String { View = "view", Edit = "edit", FullAccess = "full_access" });

/// One of `container`, `single_page`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PermType {
    /// The value `container`.
    Container,
    /// The value `single_page`.
    SinglePage,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PermType: String { Container = "container", SinglePage = "single_page" });

/// One of `email`, `openid`, `openchat`, `opendepartmentid`, `userid`, `unionid`, `groupid`, `wikispaceid`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PermissionMemberMemberType {
    /// The value `email`.
    Email,
    /// The value `openid`.
    Openid,
    /// The value `openchat`.
    Openchat,
    /// The value `opendepartmentid`.
    Opendepartmentid,
    /// The value `userid`.
    Userid,
    /// The value `unionid`.
    Unionid,
    /// The value `groupid`.
    Groupid,
    /// The value `wikispaceid`.
    Wikispaceid,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PermissionMemberMemberType: String {
    Email = "email", Openid = "openid", Openchat = "openchat",
    Opendepartmentid = "opendepartmentid", Userid = "userid", Unionid = "unionid",
    Groupid = "groupid", Wikispaceid = "wikispaceid"
});

/// One of `doc`, `sheet`, `file`, `wiki`, `bitable`, `docx`, `mindnote`, `minutes`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PermissionMemberType {
    /// The value `doc`.
    Doc,
    /// The value `sheet`.
    Sheet,
    /// The value `file`.
    File,
    /// The value `wiki`.
    Wiki,
    /// The value `bitable`.
    Bitable,
    /// The value `docx`.
    Docx,
    /// The value `mindnote`.
    Mindnote,
    /// The value `minutes`.
    Minutes,
    /// The value `slides`.
    Slides,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PermissionMemberType: String {
    Doc = "doc", Sheet = "sheet", File = "file", Wiki = "wiki", Bitable = "bitable", Docx = "docx",
    Mindnote = "mindnote", Minutes = "minutes", Slides = "slides"
});

/// One of `doc`, `sheet`, `file`, `wiki`, `external_access`, `share_entity`, `invite_external`, `link_share_entity`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PermissionPublicType {
    /// The value `doc`.
    Doc,
    /// The value `sheet`.
    Sheet,
    /// The value `file`.
    File,
    /// The value `wiki`.
    Wiki,
    /// The value `external_access`.
    ExternalAccess,
    /// The value `share_entity`.
    ShareEntity,
    /// The value `invite_external`.
    InviteExternal,
    /// The value `link_share_entity`.
    LinkShareEntity,
    /// The value `anyone_readable`.
    AnyoneReadable,
    /// The value `anyone_editable`.
    AnyoneEditable,
    /// The value `bitable`.
    Bitable,
    /// The value `docx`.
    Docx,
    /// The value `mindnote`.
    Mindnote,
    /// The value `minutes`.
    Minutes,
    /// The value `slides`.
    Slides,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PermissionPublicType: String {
    Doc = "doc", Sheet = "sheet", File = "file", Wiki = "wiki", ExternalAccess = "external_access",
    ShareEntity = "share_entity", InviteExternal = "invite_external",
    LinkShareEntity = "link_share_entity", AnyoneReadable = "anyone_readable",
    AnyoneEditable = "anyone_editable", Bitable = "bitable", Docx = "docx", Mindnote = "mindnote",
    Minutes = "minutes", Slides = "slides"
});

/// One of `file`, `doc`, `sheet`, `bitable`, `docx`, `mindnote`, `slides`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReferType {
    /// The value `file`.
    File,
    /// The value `doc`.
    Doc,
    /// The value `sheet`.
    Sheet,
    /// The value `bitable`.
    Bitable,
    /// The value `docx`.
    Docx,
    /// The value `mindnote`.
    Mindnote,
    /// The value `slides`.
    Slides,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ReferType: String {
    File = "file", Doc = "doc", Sheet = "sheet", Bitable = "bitable", Docx = "docx",
    Mindnote = "mindnote", Slides = "slides"
});

/// One of `text_run`, `docs_link`, `person`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReplyElementType {
    /// The value `text_run`.
    TextRun,
    /// The value `docs_link`.
    DocsLink,
    /// The value `person`.
    Person,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ReplyElementType: String {
    TextRun = "text_run", DocsLink = "docs_link", Person = "person"
});

/// One of `anyone_can_view`, `anyone_can_edit`, `only_full_access`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SecurityEntity {
    /// The value `anyone_can_view`.
    AnyoneCanView,
    /// The value `anyone_can_edit`.
    AnyoneCanEdit,
    /// The value `only_full_access`.
    OnlyFullAccess,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SecurityEntity: String {
    AnyoneCanView = "anyone_can_view", AnyoneCanEdit = "anyone_can_edit",
    OnlyFullAccess = "only_full_access"
});

/// One of `anyone`, `same_tenant`, `only_full_access`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ShareEntity {
    /// The value `anyone`.
    Anyone,
    /// The value `same_tenant`.
    SameTenant,
    /// The value `only_full_access`.
    OnlyFullAccess,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ShareEntity: String {
    Anyone = "anyone", SameTenant = "same_tenant", OnlyFullAccess = "only_full_access"
});

/// One of `comment_update`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SubscriptionType {
    /// The value `comment_update`.
    CommentUpdate,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SubscriptionType: String { CommentUpdate = "comment_update" });

/// One of `email`, `openid`, `userid`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransferOwnerPermissionMemberMemberType {
    /// The value `email`.
    Email,
    /// The value `openid`.
    Openid,
    /// The value `userid`.
    Userid,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TransferOwnerPermissionMemberMemberType: String {
    Email = "email", Openid = "openid", Userid = "userid"
});

/// One of `user`, `chat`, `department`, `group`, `wiki_space_member`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UpdatePermissionMemberType {
    /// The value `user`.
    User,
    /// The value `chat`.
    Chat,
    /// The value `department`.
    Department,
    /// The value `group`.
    Group,
    /// The value `wiki_space_member`.
    WikiSpaceMember,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UpdatePermissionMemberType: String {
    User = "user", Chat = "chat", Department = "department", Group = "group",
    WikiSpaceMember = "wiki_space_member"
});
