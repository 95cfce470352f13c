// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AcceptStatus {
    /// Accepted
    ///
    /// On the wire: `1`.
    Accepted,
    /// Declined
    ///
    /// On the wire: `2`.
    Declined,
    /// Tentative
    ///
    /// On the wire: `3`.
    Tentative,
    /// No answer
    ///
    /// On the wire: `4`.
    NoAnswer,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AcceptStatus: i64 { Accepted = 1, Declined = 2, Tentative = 3, NoAnswer = 4 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActionType {
    /// Grant
    ///
    /// On the wire: `0`.
    Grant,
    /// Revoke
    ///
    /// On the wire: `1`.
    Revoke,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ActionType: i64 { Grant = 0, Revoke = 1 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AlertLevel {
    /// Reminder
    ///
    /// On the wire: `0`.
    Reminder,
    /// Warning
    ///
    /// On the wire: `1`.
    Warning,
    /// Critical
    ///
    /// On the wire: `2`.
    Critical,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AlertLevel: i64 { Reminder = 0, Warning = 1, Critical = 2 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ArtifactType {
    /// Reserved
    ///
    /// On the wire: `0`.
    Reserved,
    /// Notes
    ///
    /// On the wire: `1`.
    Notes,
    /// Transcript
    ///
    /// On the wire: `2`.
    Transcript,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ArtifactType: i64 { Reserved = 0, Notes = 1, Transcript = 2 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CheckField {
    /// User
    ///
    /// On the wire: `1`.
    User,
    /// User type
    ///
    /// On the wire: `2`.
    UserType,
    /// Tenant
    ///
    /// On the wire: `3`.
    Tenant,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CheckField: i64 { User = 1, UserType = 2, Tenant = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CheckMode {
    /// Allow listed
    ///
    /// On the wire: `1`.
    AllowListed,
    /// Deny listed
    ///
    /// On the wire: `2`.
    DenyListed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CheckMode: i64 { AllowListed = 1, DenyListed = 2 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ContactType {
    /// User
    ///
    /// On the wire: `1`.
    User,
    /// User group
    ///
    /// On the wire: `2`.
    UserGroup,
    /// Department
    ///
    /// On the wire: `3`.
    Department,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ContactType: i64 { User = 1, UserGroup = 2, Department = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpireStatus {
    /// Valid
    ///
    /// On the wire: `1`.
    Valid,
    /// Expired
    ///
    /// On the wire: `2`.
    Expired,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ExpireStatus: i64 { Valid = 1, Expired = 2 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExportStatus {
    /// Processing
    ///
    /// On the wire: `1`.
    Processing,
    /// Failed
    ///
    /// On the wire: `2`.
    Failed,
    /// Done
    ///
    /// On the wire: `3`.
    Done,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ExportStatus: i64 { Processing = 1, Failed = 2, Done = 3 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GetMeetingStatus {
    /// Calling
    ///
    /// On the wire: `1`.
    Calling,
    /// Ongoing
    ///
    /// On the wire: `2`.
    Ongoing,
    /// Ended
    ///
    /// On the wire: `3`.
    Ended,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(GetMeetingStatus: i64 { Calling = 1, Ongoing = 2, Ended = 3 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MaterialType {
    /// Image
    ///
    /// On the wire: `1`.
    Image,
    /// Video
    ///
    /// On the wire: `2`.
    Video,
    /// GIF
    ///
    /// On the wire: `3`.
    Gif,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MaterialType: i64 { Image = 1, Video = 2, Gif = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MeetingInitialType {
    /// Meeting
    ///
    /// On the wire: `1`.
    Meeting,
    /// Call
    ///
    /// On the wire: `2`.
    Call,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MeetingInitialType: i64 { Meeting = 1, Call = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MeetingInviteStatusStatus {
    /// Succeeded
    ///
    /// On the wire: `1`.
    Succeeded,
    /// Failed
    ///
    /// On the wire: `2`.
    Failed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MeetingInviteStatusStatus: i64 { Succeeded = 1, Failed = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MeetingParticipantResultResult {
    /// Succeeded
    ///
    /// On the wire: `1`.
    Succeeded,
    /// Failed
    ///
    /// On the wire: `2`.
    Failed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MeetingParticipantResultResult: i64 { Succeeded = 1, Failed = 2 });

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MeetingParticipantStatus {
    /// Calling
    ///
    /// On the wire: `1`.
    Calling,
    /// In meeting
    ///
    /// On the wire: `2`.
    InMeeting,
    /// Ringing
    ///
    /// On the wire: `3`.
    Ringing,
    /// Not in meeting
    ///
    /// On the wire: `4`.
    NotInMeeting,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MeetingParticipantStatus: i64 {
    Calling = 1, InMeeting = 2, Ringing = 3, NotInMeeting = 4
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MeetingStatus {
    /// Ongoing
    ///
    /// On the wire: `1`.
    Ongoing,
    /// Ended
    ///
    /// On the wire: `2`.
    Ended,
    /// Upcoming
    ///
    /// On the wire: `3`.
    Upcoming,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MeetingStatus: i64 { Ongoing = 1, Ended = 2, Upcoming = 3 });

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MeetingSubtype {
    /// All
    ///
    /// On the wire: `0`.
    All,
    /// Screen cast
    ///
    /// On the wire: `1`.
    ScreenCast,
    /// Wired screen cast
    ///
    /// On the wire: `2`.
    WiredScreenCast,
    /// Magic share
    ///
    /// On the wire: `3`.
    MagicShare,
    /// Chat room
    ///
    /// On the wire: `4`.
    ChatRoom,
    /// Reading meeting
    ///
    /// On the wire: `5`.
    ReadingMeeting,
    /// Office phone
    ///
    /// On the wire: `6`.
    OfficePhone,
    /// IP phone
    ///
    /// On the wire: `7`.
    IpPhone,
    /// Webinar
    ///
    /// On the wire: `8`.
    Webinar,
    /// Offline meeting
    ///
    /// On the wire: `9`.
    OfflineMeeting,
    /// Minutes meeting
    ///
    /// On the wire: `10`.
    MinutesMeeting,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MeetingSubtype: i64 {
    All = 0, ScreenCast = 1, WiredScreenCast = 2, MagicShare = 3, ChatRoom = 4, ReadingMeeting = 5,
    OfficePhone = 6, IpPhone = 7, Webinar = 8, OfflineMeeting = 9, MinutesMeeting = 10
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MeetingType {
    /// All
    ///
    /// On the wire: `1`.
    All,
    /// Video meeting
    ///
    /// On the wire: `2`.
    VideoMeeting,
    /// Local screen cast
    ///
    /// On the wire: `3`.
    LocalScreenCast,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MeetingType: i64 { All = 1, VideoMeeting = 2, LocalScreenCast = 3 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MeetingUserUserType {
    /// Feishu user
    ///
    /// On the wire: `1`.
    FeishuUser,
    /// Rooms user
    ///
    /// On the wire: `2`.
    RoomsUser,
    /// Document user
    ///
    /// On the wire: `3`.
    DocumentUser,
    /// Neo user
    ///
    /// On the wire: `4`.
    NeoUser,
    /// Neo guest
    ///
    /// On the wire: `5`.
    NeoGuest,
    /// PSTN user
    ///
    /// On the wire: `6`.
    PstnUser,
    /// SIP user
    ///
    /// On the wire: `7`.
    SipUser,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MeetingUserUserType: i64 {
    FeishuUser = 1, RoomsUser = 2, DocumentUser = 3, NeoUser = 4, NeoGuest = 5, PstnUser = 6,
    SipUser = 7
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MonitorTarget {
    /// Meeting room
    ///
    /// On the wire: `1`.
    MeetingRoom,
    /// Checkin board
    ///
    /// On the wire: `2`.
    CheckinBoard,
    /// Casting box
    ///
    /// On the wire: `3`.
    CastingBox,
    /// Screen cast
    ///
    /// On the wire: `4`.
    ScreenCast,
    /// SIP room system
    ///
    /// On the wire: `5`.
    SipRoomSystem,
    /// ERC node
    ///
    /// On the wire: `6`.
    ErcNode,
    /// Sensor
    ///
    /// On the wire: `7`.
    Sensor,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(MonitorTarget: i64 {
    MeetingRoom = 1, CheckinBoard = 2, CastingBox = 3, ScreenCast = 4, SipRoomSystem = 5,
    ErcNode = 6, Sensor = 7
});

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum NotifyMethod {
    /// Bot
    ///
    /// On the wire: `0`.
    Bot,
    /// Mail
    ///
    /// On the wire: `1`.
    Mail,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(NotifyMethod: i64 { Bot = 0, Mail = 1 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderBy {
    /// Number of meetings
    ///
    /// On the wire: `1`.
    NumberOfMeetings,
    /// Duration of meetings
    ///
    /// On the wire: `2`.
    DurationOfMeetings,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OrderBy: i64 { NumberOfMeetings = 1, DurationOfMeetings = 2 });

/// One of `0`, `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessStatus {
    /// To do deprecated
    ///
    /// On the wire: `0`.
    ToDoDeprecated,
    /// To do
    ///
    /// On the wire: `1`.
    ToDo,
    /// In progress
    ///
    /// On the wire: `2`.
    InProgress,
    /// Recovered deprecated
    ///
    /// On the wire: `3`.
    RecoveredDeprecated,
    /// Recovered
    ///
    /// On the wire: `4`.
    Recovered,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessStatus: i64 {
    ToDoDeprecated = 0, ToDo = 1, InProgress = 2, RecoveredDeprecated = 3, Recovered = 4
});

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QueryMode {
    /// Meeting
    ///
    /// On the wire: `0`.
    Meeting,
    /// Artifacts
    ///
    /// On the wire: `1`.
    Artifacts,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(QueryMode: i64 { Meeting = 0, Artifacts = 1 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QueryType {
    /// Meeting room
    ///
    /// On the wire: `1`.
    MeetingRoom,
    /// Room connector
    ///
    /// On the wire: `2`.
    RoomConnector,
    /// SIP room system
    ///
    /// On the wire: `3`.
    SipRoomSystem,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(QueryType: i64 { MeetingRoom = 1, RoomConnector = 2, SipRoomSystem = 3 });

/// One of `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RecordingPermissionObjectPermission {
    /// View
    ///
    /// On the wire: `1`.
    View,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RecordingPermissionObjectPermission: i64 { View = 1 });

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RecordingPermissionObjectType {
    /// User
    ///
    /// On the wire: `1`.
    User,
    /// Chat
    ///
    /// On the wire: `2`.
    Chat,
    /// Tenant
    ///
    /// On the wire: `3`.
    Tenant,
    /// Public
    ///
    /// On the wire: `4`.
    Public,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RecordingPermissionObjectType: i64 {
    User = 1, Chat = 2, Tenant = 3, Public = 4
});

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReferenceType {
    /// Reserved
    ///
    /// On the wire: `0`.
    Reserved,
    /// Shared document
    ///
    /// On the wire: `1`.
    SharedDocument,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ReferenceType: i64 { Reserved = 0, SharedDocument = 1 });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReportUnit {
    /// Mainland China
    ///
    /// On the wire: `0`.
    MainlandChina,
    /// United States
    ///
    /// On the wire: `1`.
    UnitedStates,
    /// Singapore
    ///
    /// On the wire: `2`.
    Singapore,
    /// Japan
    ///
    /// On the wire: `3`.
    Japan,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ReportUnit: i64 {
    MainlandChina = 0, UnitedStates = 1, Singapore = 2, Japan = 3
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReserveActionPermissionPermission {
    /// Be host
    ///
    /// On the wire: `1`.
    BeHost,
    /// Invite participants
    ///
    /// On the wire: `2`.
    InviteParticipants,
    /// Join meeting
    ///
    /// On the wire: `3`.
    JoinMeeting,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ReserveActionPermissionPermission: i64 {
    BeHost = 1, InviteParticipants = 2, JoinMeeting = 3
});

/// One of `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReserveAssignHostUserType {
    /// Feishu user
    ///
    /// On the wire: `1`.
    FeishuUser,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ReserveAssignHostUserType: i64 { FeishuUser = 1 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RoomConfigScope {
    /// Tenant
    ///
    /// On the wire: `1`.
    Tenant,
    /// Country or region
    ///
    /// On the wire: `2`.
    CountryOrRegion,
    /// City
    ///
    /// On the wire: `3`.
    City,
    /// Building
    ///
    /// On the wire: `4`.
    Building,
    /// Floor
    ///
    /// On the wire: `5`.
    Floor,
    /// Room
    ///
    /// On the wire: `6`.
    Room,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RoomConfigScope: i64 {
    Tenant = 1, CountryOrRegion = 2, City = 3, Building = 4, Floor = 5, Room = 6
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ScopeType {
    /// Level
    ///
    /// On the wire: `1`.
    Level,
    /// Room
    ///
    /// On the wire: `2`.
    Room,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ScopeType: i64 { Level = 1, Room = 2 });

/// One of `1`, `7`, `30`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ValidDay {
    /// One day
    ///
    /// On the wire: `1`.
    OneDay,
    /// Seven days
    ///
    /// On the wire: `7`.
    SevenDays,
    /// Thirty days
    ///
    /// On the wire: `30`.
    ThirtyDays,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ValidDay: i64 { OneDay = 1, SevenDays = 7, ThirtyDays = 30 });
