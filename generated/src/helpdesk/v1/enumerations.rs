// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgentScheduleStatus {
    /// Online
    ///
    /// On the wire: `1`.
    Online,
    /// Offline
    ///
    /// On the wire: `2`.
    Offline,
    /// Off duty
    ///
    /// On the wire: `3`.
    OffDuty,
    /// Removed
    ///
    /// On the wire: `4`.
    Removed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AgentScheduleStatus: i64 { Online = 1, Offline = 2, OffDuty = 3, Removed = 4 });

/// One of `9`, `2`, `14`, `13`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// Open API
    ///
    /// On the wire: `9`.
    OpenApi,
    /// QR code
    ///
    /// On the wire: `2`.
    QrCode,
    /// Share
    ///
    /// On the wire: `14`.
    Share,
    /// Search
    ///
    /// On the wire: `13`.
    Search,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Channel: i64 { OpenApi = 9, QrCode = 2, Share = 14, Search = 13 });

/// One of `1`, `0`, `2`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FaqStatus {
    /// Online
    ///
    /// On the wire: `1`.
    Online,
    /// Deleted and recoverable
    ///
    /// On the wire: `0`.
    DeletedAndRecoverable,
    /// Deleted for good
    ///
    /// On the wire: `2`.
    DeletedForGood,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FaqStatus: String {
    Online = "1", DeletedAndRecoverable = "0", DeletedForGood = "2"
});

/// One of `2`, `3`, `4`, `5`, `50`, `51`, `52`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ListTicketStatus {
    /// In progress
    ///
    /// On the wire: `2`.
    InProgress,
    /// Queued
    ///
    /// On the wire: `3`.
    Queued,
    /// Pending
    ///
    /// On the wire: `4`.
    Pending,
    /// Waiting for user
    ///
    /// On the wire: `5`.
    WaitingForUser,
    /// Closed by bot
    ///
    /// On the wire: `50`.
    ClosedByBot,
    /// Closed by agent
    ///
    /// On the wire: `51`.
    ClosedByAgent,
    /// Closed by user
    ///
    /// On the wire: `52`.
    ClosedByUser,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ListTicketStatus: i64 {
    InProgress = 2, Queued = 3, Pending = 4, WaitingForUser = 5, ClosedByBot = 50,
    ClosedByAgent = 51, ClosedByUser = 52
});

/// One of `text`, `post`, `image`, `interactive`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MsgType {
    /// The value `text`.
    Text,
    /// The value `post`.
    Post,
    /// The value `image`.
    Image,
    /// The value `interactive`.
    Interactive,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MsgType: String {
    Text = "text", Post = "post", Image = "image", Interactive = "interactive"
});

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum NewStaffScopeType {
    /// All new people
    ///
    /// On the wire: `0`.
    AllNewPeople,
    /// Some departments
    ///
    /// On the wire: `1`.
    SomeDepartments,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(NewStaffScopeType: i64 { AllNewPeople = 0, SomeDepartments = 1 });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PushScopeType {
    /// Everybody
    ///
    /// On the wire: `0`.
    Everybody,
    /// Chats only
    ///
    /// On the wire: `1`.
    ChatsOnly,
    /// Some users or departments
    ///
    /// On the wire: `2`.
    SomeUsersOrDepartments,
    /// New people
    ///
    /// On the wire: `3`.
    NewPeople,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(PushScopeType: i64 {
    Everybody = 0, ChatsOnly = 1, SomeUsersOrDepartments = 2, NewPeople = 3
});

/// One of `chat`, `user`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReceiveType {
    /// The value `chat`.
    Chat,
    /// The value `user`.
    User,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ReceiveType: String { Chat = "chat", User = "user" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Solve {
    /// Not solved
    ///
    /// On the wire: `1`.
    NotSolved,
    /// Solved
    ///
    /// On the wire: `2`.
    Solved,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Solve: i64 { NotSolved = 1, Solved = 2 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Solved {
    /// Not solved
    ///
    /// On the wire: `1`.
    NotSolved,
    /// Solved
    ///
    /// On the wire: `2`.
    Solved,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Solved: i64 { NotSolved = 1, Solved = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `50`, `51`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TicketStatus {
    /// Created
    ///
    /// On the wire: `1`.
    Created,
    /// In progress
    ///
    /// On the wire: `2`.
    InProgress,
    /// Queued
    ///
    /// On the wire: `3`.
    Queued,
    /// Pending
    ///
    /// On the wire: `4`.
    Pending,
    /// Waiting for user
    ///
    /// On the wire: `5`.
    WaitingForUser,
    /// Closed by bot
    ///
    /// On the wire: `50`.
    ClosedByBot,
    /// Closed by agent
    ///
    /// On the wire: `51`.
    ClosedByAgent,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TicketStatus: i64 {
    Created = 1, InProgress = 2, Queued = 3, Pending = 4, WaitingForUser = 5, ClosedByBot = 50,
    ClosedByAgent = 51
});

/// One of `2`, `3`, `4`, `5`, `50`, `51`, `52`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TicketV2Status {
    /// In progress
    ///
    /// On the wire: `2`.
    InProgress,
    /// Queued
    ///
    /// On the wire: `3`.
    Queued,
    /// Pending
    ///
    /// On the wire: `4`.
    Pending,
    /// Waiting for user
    ///
    /// On the wire: `5`.
    WaitingForUser,
    /// Closed by bot
    ///
    /// On the wire: `50`.
    ClosedByBot,
    /// Closed by agent
    ///
    /// On the wire: `51`.
    ClosedByAgent,
    /// Closed by user
    ///
    /// On the wire: `52`.
    ClosedByUser,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TicketV2Status: i64 {
    InProgress = 2, Queued = 3, Pending = 4, WaitingForUser = 5, ClosedByBot = 50,
    ClosedByAgent = 51, ClosedByUser = 52
});
