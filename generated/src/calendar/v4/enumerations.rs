// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `user`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AclScopeType {
    /// The value `user`.
    User,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AclScopeType: String { User = "user" });

/// One of `none`, `can_see_others`, `can_invite_others`, `can_modify_event`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AttendeeAbility {
    /// The value `none`.
    None,
    /// The value `can_see_others`.
    CanSeeOthers,
    /// The value `can_invite_others`.
    CanInviteOthers,
    /// The value `can_modify_event`.
    CanModifyEvent,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AttendeeAbility: String {
    None = "none", CanSeeOthers = "can_see_others", CanInviteOthers = "can_invite_others",
    CanModifyEvent = "can_modify_event"
});

/// One of `user`, `chat`, `resource`, `third_party`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CalendarEventAttendeeIdType {
    /// The value `user`.
    User,
    /// The value `chat`.
    Chat,
    /// The value `resource`.
    Resource,
    /// The value `third_party`.
    ThirdParty,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CalendarEventAttendeeIdType: String {
    User = "user", Chat = "chat", Resource = "resource", ThirdParty = "third_party"
});

/// One of `needs_action`, `accept`, `tentative`, `decline`, `removed`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CalendarEventAttendeeRsvpStatus {
    /// The value `needs_action`.
    NeedsAction,
    /// The value `accept`.
    Accept,
    /// The value `tentative`.
    Tentative,
    /// The value `decline`.
    Decline,
    /// The value `removed`.
    Removed,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CalendarEventAttendeeRsvpStatus: String {
    NeedsAction = "needs_action", Accept = "accept", Tentative = "tentative", Decline = "decline",
    Removed = "removed"
});

/// One of `accept`, `decline`, `tentative`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CalendarEventRsvpStatus {
    /// The value `accept`.
    Accept,
    /// The value `decline`.
    Decline,
    /// The value `tentative`.
    Tentative,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CalendarEventRsvpStatus: String {
    Accept = "accept", Decline = "decline", Tentative = "tentative"
});

/// One of `tentative`, `confirmed`, `cancelled`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CalendarEventStatus {
    /// The value `tentative`.
    Tentative,
    /// The value `confirmed`.
    Confirmed,
    /// The value `cancelled`.
    Cancelled,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CalendarEventStatus: String {
    Tentative = "tentative", Confirmed = "confirmed", Cancelled = "cancelled"
});

/// One of `default`, `public`, `private`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CalendarEventVisibility {
    /// The value `default`.
    Default,
    /// The value `public`.
    Public,
    /// The value `private`.
    Private,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CalendarEventVisibility: String {
    Default = "default", Public = "public", Private = "private"
});

/// One of `unknown`, `free_busy_reader`, `reader`, `writer`, `owner`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CalendarRole {
    /// The value `unknown`.
    Unknown,
    /// The value `free_busy_reader`.
    FreeBusyReader,
    /// The value `reader`.
    Reader,
    /// The value `writer`.
    Writer,
    /// The value `owner`.
    Owner,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CalendarRole: String {
    Unknown = "unknown", FreeBusyReader = "free_busy_reader", Reader = "reader", Writer = "writer",
    Owner = "owner"
});

/// One of `unknown`, `primary`, `shared`, `google`, `resource`, `exchange`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CalendarType {
    /// The value `unknown`.
    Unknown,
    /// The value `primary`.
    Primary,
    /// The value `shared`.
    Shared,
    /// The value `google`.
    Google,
    /// The value `resource`.
    Resource,
    /// The value `exchange`.
    Exchange,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CalendarType: String {
    Unknown = "unknown", Primary = "primary", Shared = "shared", Google = "google",
    Resource = "resource", Exchange = "exchange"
});

/// One of `doing`, `cal_done`, `timespan_done`, `done`, `err`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExchangeBindingStatus {
    /// The value `doing`.
    Doing,
    /// The value `cal_done`.
    CalDone,
    /// The value `timespan_done`.
    TimespanDone,
    /// The value `done`.
    Done,
    /// The value `err`.
    Err,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ExchangeBindingStatus: String {
    Doing = "doing", CalDone = "cal_done", TimespanDone = "timespan_done", Done = "done",
    Err = "err"
});

/// One of `busy`, `free`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FreeBusyStatus {
    /// The value `busy`.
    Busy,
    /// The value `free`.
    Free,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FreeBusyStatus: String { Busy = "busy", Free = "free" });

/// One of `vc`, `live`, `default`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IconType {
    /// The value `vc`.
    Vc,
    /// The value `live`.
    Live,
    /// The value `default`.
    Default,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(IconType: String { Vc = "vc", Live = "live", Default = "default" });

/// One of `anyone_can_join`, `only_organization_employees`, `only_event_attendees`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum JoinMeetingPermission {
    /// The value `anyone_can_join`.
    AnyoneCanJoin,
    /// The value `only_organization_employees`.
    OnlyOrganizationEmployees,
    /// The value `only_event_attendees`.
    OnlyEventAttendees,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(JoinMeetingPermission: String {
    AnyoneCanJoin = "anyone_can_join", OnlyOrganizationEmployees = "only_organization_employees",
    OnlyEventAttendees = "only_event_attendees"
});

/// One of `private`, `show_only_free_busy`, `public`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Permissions {
    /// The value `private`.
    Private,
    /// The value `show_only_free_busy`.
    ShowOnlyFreeBusy,
    /// The value `public`.
    Public,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Permissions: String {
    Private = "private", ShowOnlyFreeBusy = "show_only_free_busy", Public = "public"
});

/// One of `before_event_start`, `after_event_start`, `after_event_end`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TimeType {
    /// The value `before_event_start`.
    BeforeEventStart,
    /// The value `after_event_start`.
    AfterEventStart,
    /// The value `after_event_end`.
    AfterEventEnd,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TimeType: String {
    BeforeEventStart = "before_event_start", AfterEventStart = "after_event_start",
    AfterEventEnd = "after_event_end"
});

/// One of `ForwardIcon`, `MeetingChatIcon`, `MeetingMinutesIcon`, `MeetingVideo`, `RSVP`, `Attendee`, `OrganizerOrCreator`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UiName {
    /// The value `ForwardIcon`.
    ForwardIcon,
    /// The value `MeetingChatIcon`.
    MeetingChatIcon,
    /// The value `MeetingMinutesIcon`.
    MeetingMinutesIcon,
    /// The value `MeetingVideo`.
    MeetingVideo,
    /// The value `RSVP`.
    Rsvp,
    /// The value `Attendee`.
    Attendee,
    /// The value `OrganizerOrCreator`.
    OrganizerOrCreator,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UiName: String {
    ForwardIcon = "ForwardIcon", MeetingChatIcon = "MeetingChatIcon",
    MeetingMinutesIcon = "MeetingMinutesIcon", MeetingVideo = "MeetingVideo", Rsvp = "RSVP",
    Attendee = "Attendee", OrganizerOrCreator = "OrganizerOrCreator"
});

/// One of `hide`, `readonly`, `editable`, `unknown`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UiStatus {
    /// The value `hide`.
    Hide,
    /// The value `readonly`.
    Readonly,
    /// The value `editable`.
    Editable,
    /// The value `unknown`.
    Unknown,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UiStatus: String {
    Hide = "hide", Readonly = "readonly", Editable = "editable", Unknown = "unknown"
});

/// One of `vc`, `third_party`, `no_meeting`, `lark_live`, `unknown`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VcType {
    /// The value `vc`.
    Vc,
    /// The value `third_party`.
    ThirdParty,
    /// The value `no_meeting`.
    NoMeeting,
    /// The value `lark_live`.
    LarkLive,
    /// The value `unknown`.
    Unknown,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(VcType: String {
    Vc = "vc", ThirdParty = "third_party", NoMeeting = "no_meeting", LarkLive = "lark_live",
    Unknown = "unknown"
});
