// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `zh`, `id`, `de`, `en`, `es`, `fr`, `it`, `pt`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// The value `zh`.
    Zh,
    /// The value `id`.
    Id,
    /// The value `de`.
    De,
    /// The value `en`.
    En,
    /// The value `es`.
    Es,
    /// The value `fr`.
    Fr,
    /// The value `it`.
    It,
    /// The value `pt`.
    Pt,
    /// The value `vi`.
    Vi,
    /// The value `ru`.
    Ru,
    /// The value `hi`.
    Hi,
    /// The value `th`.
    Th,
    /// The value `ko`.
    Ko,
    /// The value `ja`.
    Ja,
    /// The value `zh-HK`.
    ZhHk,
    /// The value `zh-TW`.
    ZhTw,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Lang: String {
    Zh = "zh", Id = "id", De = "de", En = "en", Es = "es", Fr = "fr", It = "it", Pt = "pt",
    Vi = "vi", Ru = "ru", Hi = "hi", Th = "th", Ko = "ko", Ja = "ja", ZhHk = "zh-HK", ZhTw = "zh-TW"
});

/// One of `admin`, `member`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MemberRole {
    /// The value `admin`.
    Admin,
    /// The value `member`.
    Member,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MemberRole: String { Admin = "admin", Member = "member" });

/// One of `openchat`, `userid`, `email`, `opendepartmentid`, `openid`, `unionid`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MemberType {
    /// The value `openchat`.
    Openchat,
    /// The value `userid`.
    Userid,
    /// The value `email`.
    Email,
    /// The value `opendepartmentid`.
    Opendepartmentid,
    /// The value `openid`.
    Openid,
    /// The value `unionid`.
    Unionid,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MemberType: String {
    Openchat = "openchat", Userid = "userid", Email = "email",
    Opendepartmentid = "opendepartmentid", Openid = "openid", Unionid = "unionid"
});

/// One of `origin`, `shortcut`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum NodeType {
    /// The value `origin`.
    Origin,
    /// The value `shortcut`.
    Shortcut,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(NodeType: String { Origin = "origin", Shortcut = "shortcut" });

/// One of `open`, `closed`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpenSharing {
    /// The value `open`.
    Open,
    /// The value `closed`.
    Closed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OpenSharing: String { Open = "open", Closed = "closed" });

/// One of `user`, `chat`, `department`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SpaceMemberType {
    /// The value `user`.
    User,
    /// The value `chat`.
    Chat,
    /// The value `department`.
    Department,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SpaceMemberType: String {
    User = "user", Chat = "chat", Department = "department"
});

/// One of `doc`, `sheet`, `bitable`, `mindnote`, `docx`, `file`, `slides`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SpaceNodeObjType {
    /// The value `doc`.
    Doc,
    /// The value `sheet`.
    Sheet,
    /// The value `bitable`.
    Bitable,
    /// The value `mindnote`.
    Mindnote,
    /// The value `docx`.
    Docx,
    /// The value `file`.
    File,
    /// The value `slides`.
    Slides,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SpaceNodeObjType: String {
    Doc = "doc", Sheet = "sheet", Bitable = "bitable", Mindnote = "mindnote", Docx = "docx",
    File = "file", Slides = "slides"
});

/// One of `doc`, `docx`, `sheet`, `mindnote`, `bitable`, `file`, `slides`, `wiki`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SpaceObjType {
    /// The value `doc`.
    Doc,
    /// The value `docx`.
    Docx,
    /// The value `sheet`.
    Sheet,
    /// The value `mindnote`.
    Mindnote,
    /// The value `bitable`.
    Bitable,
    /// The value `file`.
    File,
    /// The value `slides`.
    Slides,
    /// The value `wiki`.
    Wiki,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SpaceObjType: String {
    Doc = "doc", Docx = "docx", Sheet = "sheet", Mindnote = "mindnote", Bitable = "bitable",
    File = "file", Slides = "slides", Wiki = "wiki"
});

/// One of `team`, `person`, `my_library`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SpaceType {
    /// The value `team`.
    Team,
    /// The value `person`.
    Person,
    /// The value `my_library`.
    MyLibrary,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SpaceType: String {
    Team = "team", Person = "person", MyLibrary = "my_library"
});

/// One of `public`, `private`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SpaceVisibility {
    /// The value `public`.
    Public,
    /// The value `private`.
    Private,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SpaceVisibility: String { Public = "public", Private = "private" });

/// One of `move`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TaskType {
    /// The value `move`.
    Move,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TaskType: String { Move = "move" });
