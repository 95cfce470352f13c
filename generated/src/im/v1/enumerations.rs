// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `only_owner`, `all_members`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AddMemberPermission {
    /// The value `only_owner`.
    OnlyOwner,
    /// The value `all_members`.
    AllMembers,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AddMemberPermission: String {
    OnlyOwner = "only_owner", AllMembers = "all_members"
});

/// One of `only_owner`, `all_members`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AtAllPermission {
    /// The value `only_owner`.
    OnlyOwner,
    /// The value `all_members`.
    AllMembers,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AtAllPermission: String {
    OnlyOwner = "only_owner", AllMembers = "all_members"
});

/// One of `open_id`, `union_id`, `user_id`, `app_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChatManagersMemberIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// The value `user_id`.
    UserId,
    /// The value `app_id`.
    AppId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChatManagersMemberIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id", AppId = "app_id"
});

/// One of `NONE`, `REDIRECT_LINK`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChatMenuItemActionType {
    /// The value `NONE`.
    None,
    /// The value `REDIRECT_LINK`.
    RedirectLink,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChatMenuItemActionType: String {
    None = "NONE", RedirectLink = "REDIRECT_LINK"
});

/// One of `group`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChatMode {
    /// The value `group`.
    Group,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChatMode: String { Group = "group" });

/// One of `ByCreateTimeAsc`, `ByActiveTimeDesc`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChatSortType {
    /// The value `ByCreateTimeAsc`.
    ByCreateTimeAsc,
    /// The value `ByActiveTimeDesc`.
    ByActiveTimeDesc,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChatSortType: String {
    ByCreateTimeAsc = "ByCreateTimeAsc", ByActiveTimeDesc = "ByActiveTimeDesc"
});

/// One of `normal`, `dissolved`, `dissolved_save`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChatStatus {
    /// The value `normal`.
    Normal,
    /// The value `dissolved`.
    Dissolved,
    /// The value `dissolved_save`.
    DissolvedSave,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChatStatus: String {
    Normal = "normal", Dissolved = "dissolved", DissolvedSave = "dissolved_save"
});

/// One of `inner`, `tenant`, `department`, `edu`, `meeting`, `customer_service`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChatTag {
    /// The value `inner`.
    Inner,
    /// The value `tenant`.
    Tenant,
    /// The value `department`.
    Department,
    /// The value `edu`.
    Edu,
    /// The value `meeting`.
    Meeting,
    /// The value `customer_service`.
    CustomerService,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChatTag: String {
    Inner = "inner", Tenant = "tenant", Department = "department", Edu = "edu", Meeting = "meeting",
    CustomerService = "customer_service"
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChatTopNoticeActionType {
    /// Message
    ///
    /// On the wire: `1`.
    Message,
    /// Announcement
    ///
    /// On the wire: `2`.
    Announcement,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChatTopNoticeActionType: String { Message = "1", Announcement = "2" });

/// One of `private`, `public`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChatType {
    /// The value `private`.
    Private,
    /// The value `public`.
    Public,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChatType: String { Private = "private", Public = "public" });

/// One of `chat`, `thread`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ContainerIdType {
    /// The value `chat`.
    Chat,
    /// The value `thread`.
    Thread,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ContainerIdType: String { Chat = "chat", Thread = "thread" });

/// One of `all_members`, `not_anyone`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DownloadHasPermissionSetting {
    /// The value `all_members`.
    AllMembers,
    /// The value `not_anyone`.
    NotAnyone,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DownloadHasPermissionSetting: String {
    AllMembers = "all_members", NotAnyone = "not_anyone"
});

/// One of `only_owner`, `all_members`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EditPermission {
    /// The value `only_owner`.
    OnlyOwner,
    /// The value `all_members`.
    AllMembers,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EditPermission: String { OnlyOwner = "only_owner", AllMembers = "all_members" });

/// One of `invalid`, `invalid_page_token`, `no_permission`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FailReason {
    /// The value `invalid`.
    Invalid,
    /// The value `invalid_page_token`.
    InvalidPageToken,
    /// The value `no_permission`.
    NoPermission,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FailReason: String {
    Invalid = "invalid", InvalidPageToken = "invalid_page_token", NoPermission = "no_permission"
});

/// One of `opus`, `mp4`, `pdf`, `doc`, `xls`, `ppt`, `stream`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// The value `opus`.
    Opus,
    /// The value `mp4`.
    Mp4,
    /// The value `pdf`.
    Pdf,
    /// The value `doc`.
    Doc,
    /// The value `xls`.
    Xls,
    /// The value `ppt`.
    Ppt,
    /// The value `stream`.
    Stream,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FileType: String {
    Opus = "opus", Mp4 = "mp4", Pdf = "pdf", Doc = "doc", Xls = "xls", Ppt = "ppt",
    Stream = "stream"
});

/// One of `group`, `topic`, `p2p`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GetChatMode {
    /// The value `group`.
    Group,
    /// The value `topic`.
    Topic,
    /// The value `p2p`.
    P2p,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(GetChatMode: String { Group = "group", Topic = "topic", P2p = "p2p" });

/// One of `chat`, `thread`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroupMessageType {
    /// The value `chat`.
    Chat,
    /// The value `thread`.
    Thread,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(GroupMessageType: String { Chat = "chat", Thread = "thread" });

/// One of `all_members`, `only_owner`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum HideMemberCountSetting {
    /// The value `all_members`.
    AllMembers,
    /// The value `only_owner`.
    OnlyOwner,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(HideMemberCountSetting: String {
    AllMembers = "all_members", OnlyOwner = "only_owner"
});

/// One of `en_us`, `zh_cn`, `zh_hk`, `zh_tw`, `ja_jp`, `id_id`, `vi_vn`, `th_th`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum I18nContentLanguage {
    /// The value `en_us`.
    EnUs,
    /// The value `zh_cn`.
    ZhCn,
    /// The value `zh_hk`.
    ZhHk,
    /// The value `zh_tw`.
    ZhTw,
    /// The value `ja_jp`.
    JaJp,
    /// The value `id_id`.
    IdId,
    /// The value `vi_vn`.
    ViVn,
    /// The value `th_th`.
    ThTh,
    /// The value `pt_br`.
    PtBr,
    /// The value `es_es`.
    EsEs,
    /// The value `ko_kr`.
    KoKr,
    /// The value `de_de`.
    DeDe,
    /// The value `fr_fr`.
    FrFr,
    /// The value `it_it`.
    ItIt,
    /// The value `ru_ru`.
    RuRu,
    /// The value `ms_my`.
    MsMy,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(I18nContentLanguage: String {
    EnUs = "en_us", ZhCn = "zh_cn", ZhHk = "zh_hk", ZhTw = "zh_tw", JaJp = "ja_jp", IdId = "id_id",
    ViVn = "vi_vn", ThTh = "th_th", PtBr = "pt_br", EsEs = "es_es", KoKr = "ko_kr", DeDe = "de_de",
    FrFr = "fr_fr", ItIt = "it_it", RuRu = "ru_ru", MsMy = "ms_my"
});

/// One of `open_id`, `app_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdType {
    /// The value `open_id`.
    OpenId,
    /// The value `app_id`.
    AppId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(IdType: String { OpenId = "open_id", AppId = "app_id" });

/// One of `message`, `avatar`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ImageType {
    /// The value `message`.
    Message,
    /// The value `avatar`.
    Avatar,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ImageType: String { Message = "message", Avatar = "avatar" });

/// One of `only_owner`, `all_members`, `not_anyone`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum JoinMessageVisibility {
    /// The value `only_owner`.
    OnlyOwner,
    /// The value `all_members`.
    AllMembers,
    /// The value `not_anyone`.
    NotAnyone,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(JoinMessageVisibility: String {
    OnlyOwner = "only_owner", AllMembers = "all_members", NotAnyone = "not_anyone"
});

/// One of `no_approval_required`, `approval_required`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MembershipApproval {
    /// The value `no_approval_required`.
    NoApprovalRequired,
    /// The value `approval_required`.
    ApprovalRequired,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MembershipApproval: String {
    NoApprovalRequired = "no_approval_required", ApprovalRequired = "approval_required"
});

/// One of `all_members`, `not_anyone`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MessageHasPermissionSetting {
    /// The value `all_members`.
    AllMembers,
    /// The value `not_anyone`.
    NotAnyone,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MessageHasPermissionSetting: String {
    AllMembers = "all_members", NotAnyone = "not_anyone"
});

/// One of `text`, `post`, `image`, `file`, `audio`, `media`, `sticker`, `interactive`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MessageMsgType {
    /// The value `text`.
    Text,
    /// The value `post`.
    Post,
    /// The value `image`.
    Image,
    /// The value `file`.
    File,
    /// The value `audio`.
    Audio,
    /// The value `media`.
    Media,
    /// The value `sticker`.
    Sticker,
    /// The value `interactive`.
    Interactive,
    /// The value `share_chat`.
    ShareChat,
    /// The value `share_user`.
    ShareUser,
    /// The value `system`.
    System,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MessageMsgType: String {
    Text = "text", Post = "post", Image = "image", File = "file", Audio = "audio", Media = "media",
    Sticker = "sticker", Interactive = "interactive", ShareChat = "share_chat",
    ShareUser = "share_user", System = "system"
});

/// One of `image`, `file`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MessageResourceType {
    /// The value `image`.
    Image,
    /// The value `file`.
    File,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MessageResourceType: String { Image = "image", File = "file" });

/// One of `ByCreateTimeAsc`, `ByCreateTimeDesc`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MessageSortType {
    /// The value `ByCreateTimeAsc`.
    ByCreateTimeAsc,
    /// The value `ByCreateTimeDesc`.
    ByCreateTimeDesc,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MessageSortType: String {
    ByCreateTimeAsc = "ByCreateTimeAsc", ByCreateTimeDesc = "ByCreateTimeDesc"
});

/// One of `all_members`, `only_owner`, `moderator_list`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ModerationPermission {
    /// The value `all_members`.
    AllMembers,
    /// The value `only_owner`.
    OnlyOwner,
    /// The value `moderator_list`.
    ModeratorList,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ModerationPermission: String {
    AllMembers = "all_members", OnlyOwner = "only_owner", ModeratorList = "moderator_list"
});

/// One of `open_id`, `app_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OperatorIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `app_id`.
    AppId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OperatorIdType: String { OpenId = "open_id", AppId = "app_id" });

/// One of `app`, `user`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OperatorType {
    /// The value `app`.
    App,
    /// The value `user`.
    User,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OperatorType: String { App = "app", User = "user" });

/// One of `text`, `post`, `image`, `file`, `audio`, `media`, `sticker`, `interactive`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReplyMessageMsgType {
    /// The value `text`.
    Text,
    /// The value `post`.
    Post,
    /// The value `image`.
    Image,
    /// The value `file`.
    File,
    /// The value `audio`.
    Audio,
    /// The value `media`.
    Media,
    /// The value `sticker`.
    Sticker,
    /// The value `interactive`.
    Interactive,
    /// The value `share_chat`.
    ShareChat,
    /// The value `share_user`.
    ShareUser,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ReplyMessageMsgType: String {
    Text = "text", Post = "post", Image = "image", File = "file", Audio = "audio", Media = "media",
    Sticker = "sticker", Interactive = "interactive", ShareChat = "share_chat",
    ShareUser = "share_user"
});

/// One of `all_members`, `not_anyone`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ScreenshotHasPermissionSetting {
    /// The value `all_members`.
    AllMembers,
    /// The value `not_anyone`.
    NotAnyone,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ScreenshotHasPermissionSetting: String {
    AllMembers = "all_members", NotAnyone = "not_anyone"
});

/// One of `user`, `app`, `anonymous`, `unknown`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SenderType {
    /// The value `user`.
    User,
    /// The value `app`.
    App,
    /// The value `anonymous`.
    Anonymous,
    /// The value `unknown`.
    Unknown,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SenderType: String {
    User = "user", App = "app", Anonymous = "anonymous", Unknown = "unknown"
});

/// One of `allowed`, `not_allowed`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ShareCardPermission {
    /// The value `allowed`.
    Allowed,
    /// The value `not_allowed`.
    NotAllowed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ShareCardPermission: String { Allowed = "allowed", NotAllowed = "not_allowed" });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SucceedType {
    /// Fail on unknown ids
    ///
    /// On the wire: `0`.
    FailOnUnknownIds,
    /// Add valid ones
    ///
    /// On the wire: `1`.
    AddValidOnes,
    /// Fail on invalid ids
    ///
    /// On the wire: `2`.
    FailOnInvalidIds,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SucceedType: i64 {
    FailOnUnknownIds = 0, AddValidOnes = 1, FailOnInvalidIds = 2
});

/// One of `message`, `doc_list`, `doc`, `pin`, `meeting_minute`, `chat_announcement`, `url`, `file`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TabType {
    /// The value `message`.
    Message,
    /// The value `doc_list`.
    DocList,
    /// The value `doc`.
    Doc,
    /// The value `pin`.
    Pin,
    /// The value `meeting_minute`.
    MeetingMinute,
    /// The value `chat_announcement`.
    ChatAnnouncement,
    /// The value `url`.
    Url,
    /// The value `file`.
    File,
    /// The value `files_resources`.
    FilesResources,
    /// The value `images_videos`.
    ImagesVideos,
    /// The value `task`.
    Task,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TabType: String {
    Message = "message", DocList = "doc_list", Doc = "doc", Pin = "pin",
    MeetingMinute = "meeting_minute", ChatAnnouncement = "chat_announcement", Url = "url",
    File = "file", FilesResources = "files_resources", ImagesVideos = "images_videos", Task = "task"
});

/// One of `ICON`, `NAME`, `I18N_NAME`, `REDIRECT_LINK`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UpdateField {
    /// The value `ICON`.
    Icon,
    /// The value `NAME`.
    Name,
    /// The value `I18N_NAME`.
    I18NName,
    /// The value `REDIRECT_LINK`.
    RedirectLink,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UpdateField: String {
    Icon = "ICON", Name = "NAME", I18NName = "I18N_NAME", RedirectLink = "REDIRECT_LINK"
});

/// One of `text`, `post`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UpdateMessageMsgType {
    /// The value `text`.
    Text,
    /// The value `post`.
    Post,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UpdateMessageMsgType: String { Text = "text", Post = "post" });

/// One of `only_owner`, `all_members`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UrgentSetting {
    /// The value `only_owner`.
    OnlyOwner,
    /// The value `all_members`.
    AllMembers,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UrgentSetting: String { OnlyOwner = "only_owner", AllMembers = "all_members" });

/// One of `week`, `year`, `permanently`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ValidityPeriod {
    /// The value `week`.
    Week,
    /// The value `year`.
    Year,
    /// The value `permanently`.
    Permanently,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ValidityPeriod: String {
    Week = "week", Year = "year", Permanently = "permanently"
});

/// One of `only_owner`, `all_members`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VideoConferenceSetting {
    /// The value `only_owner`.
    OnlyOwner,
    /// The value `all_members`.
    AllMembers,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(VideoConferenceSetting: String {
    OnlyOwner = "only_owner", AllMembers = "all_members"
});
