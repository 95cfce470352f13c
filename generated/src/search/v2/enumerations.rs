// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `allow`, `deny`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Access {
    /// The value `allow`.
    Allow,
    /// The value `deny`.
    Deny,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Access: String { Allow = "allow", Deny = "deny" });

/// One of `user_id`, `open_id`, `union_id`, `department_id`, `open_department_id`, `group_id`, `app_group_id`, `user`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AclType {
    /// The value `user_id`.
    UserId,
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// The value `department_id`.
    DepartmentId,
    /// The value `open_department_id`.
    OpenDepartmentId,
    /// The value `group_id`.
    GroupId,
    /// The value `app_group_id`.
    AppGroupId,
    /// The value `user`.
    User,
    /// The value `group`.
    Group,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AclType: String {
    UserId = "user_id", OpenId = "open_id", UnionId = "union_id", DepartmentId = "department_id",
    OpenDepartmentId = "open_department_id", GroupId = "group_id", AppGroupId = "app_group_id",
    User = "user", Group = "group"
});

/// One of `search_common_card`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardKey {
    /// The value `search_common_card`.
    SearchCommonCard,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CardKey: String { SearchCommonCard = "search_common_card" });

/// One of `group_chat`, `p2p_chat`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChatType {
    /// The value `group_chat`.
    GroupChat,
    /// The value `p2p_chat`.
    P2pChat,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChatType: String { GroupChat = "group_chat", P2pChat = "p2p_chat" });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataSourceState {
    /// Online
    ///
    /// On the wire: `0`.
    Online,
    /// Offline
    ///
    /// On the wire: `1`.
    Offline,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DataSourceState: i64 { Online = 0, Offline = 1 });

/// One of `DOC`, `SHEET`, `BITABLE`, `MINDNOTE`, `FILE`, `WIKI`, `DOCX`, `FOLDER`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DocType {
    /// The value `DOC`.
    Doc,
    /// The value `SHEET`.
    Sheet,
    /// The value `BITABLE`.
    Bitable,
    /// The value `MINDNOTE`.
    Mindnote,
    /// The value `FILE`.
    File,
    /// The value `WIKI`.
    Wiki,
    /// The value `DOCX`.
    Docx,
    /// The value `FOLDER`.
    Folder,
    /// The value `CATALOG`.
    Catalog,
    /// The value `SLIDES`.
    Slides,
    /// The value `SHORTCUT`.
    Shortcut,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DocType: String {
    Doc = "DOC", Sheet = "SHEET", Bitable = "BITABLE", Mindnote = "MINDNOTE", File = "FILE",
    Wiki = "WIKI", Docx = "DOCX", Folder = "FOLDER", Catalog = "CATALOG", Slides = "SLIDES",
    Shortcut = "SHORTCUT"
});

/// One of `DOC`, `WIKI`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// The value `DOC`.
    Doc,
    /// The value `WIKI`.
    Wiki,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EntityType: String { Doc = "DOC", Wiki = "WIKI" });

/// One of `bot`, `user`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FromType {
    /// The value `bot`.
    Bot,
    /// The value `user`.
    User,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FromType: String { Bot = "bot", User = "user" });

/// One of `html`, `plaintext`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ItemContentFormat {
    /// The value `html`.
    Html,
    /// The value `plaintext`.
    Plaintext,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ItemContentFormat: String { Html = "html", Plaintext = "plaintext" });

/// One of `file`, `image`, `media`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MessageType {
    /// The value `file`.
    File,
    /// The value `image`.
    Image,
    /// The value `media`.
    Media,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MessageType: String { File = "file", Image = "image", Media = "media" });

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// Highest
    ///
    /// On the wire: `0`.
    Highest,
    /// High
    ///
    /// On the wire: `1`.
    High,
    /// Middle
    ///
    /// On the wire: `2`.
    Middle,
    /// Low
    ///
    /// On the wire: `3`.
    Low,
    /// Lowest
    ///
    /// On the wire: `4`.
    Lowest,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Priority: i64 { Highest = 0, High = 1, Middle = 2, Low = 3, Lowest = 4 });

/// One of `text`, `int`, `tag`, `timestamp`, `double`, `tinytext`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SchemaPropertyType {
    /// The value `text`.
    Text,
    /// The value `int`.
    Int,
    /// The value `tag`.
    Tag,
    /// The value `timestamp`.
    Timestamp,
    /// The value `double`.
    Double,
    /// The value `tinytext`.
    Tinytext,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SchemaPropertyType: String {
    Text = "text", Int = "int", Tag = "tag", Timestamp = "timestamp", Double = "double",
    Tinytext = "tinytext"
});

/// One of `asc`, `desc`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SchemaSortOptionsOrder {
    /// The value `asc`.
    Asc,
    /// The value `desc`.
    Desc,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SchemaSortOptionsOrder: String { Asc = "asc", Desc = "desc" });

/// One of `red`, `green`, `blue`, `grey`, `yellow`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SchemaTagOptionsColor {
    /// The value `red`.
    Red,
    /// The value `green`.
    Green,
    /// The value `blue`.
    Blue,
    /// The value `grey`.
    Grey,
    /// The value `yellow`.
    Yellow,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SchemaTagOptionsColor: String {
    Red = "red", Green = "green", Blue = "blue", Grey = "grey", Yellow = "yellow"
});

/// One of `DEFAULT_TYPE`, `OPEN_TIME`, `EDIT_TIME`, `EDIT_TIME_ASC`, `ENTITY_CREATE_TIME_ASC`, `ENTITY_CREATE_TIME_DESC`, `CREATE_TIME`, `CREATE_TIME_ASC`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SortType {
    /// The value `DEFAULT_TYPE`.
    DefaultType,
    /// The value `OPEN_TIME`.
    OpenTime,
    /// The value `EDIT_TIME`.
    EditTime,
    /// The value `EDIT_TIME_ASC`.
    EditTimeAsc,
    /// The value `ENTITY_CREATE_TIME_ASC`.
    EntityCreateTimeAsc,
    /// The value `ENTITY_CREATE_TIME_DESC`.
    EntityCreateTimeDesc,
    /// The value `CREATE_TIME`.
    CreateTime,
    /// The value `CREATE_TIME_ASC`.
    CreateTimeAsc,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SortType: String {
    DefaultType = "DEFAULT_TYPE", OpenTime = "OPEN_TIME", EditTime = "EDIT_TIME",
    EditTimeAsc = "EDIT_TIME_ASC", EntityCreateTimeAsc = "ENTITY_CREATE_TIME_ASC",
    EntityCreateTimeDesc = "ENTITY_CREATE_TIME_DESC", CreateTime = "CREATE_TIME",
    CreateTimeAsc = "CREATE_TIME_ASC"
});

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum View {
    /// Full
    ///
    /// On the wire: `0`.
    Full,
    /// Summary
    ///
    /// On the wire: `1`.
    Summary,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(View: i64 { Full = 0, Summary = 1 });
