// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `meeting`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Ends a meeting that is going on; a user must be its host.
///
/// [`PATCH /open-apis/vc/v1/meetings/:meeting_id/end`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/end>) gives [`EndMeetingResponse`] or fails with [`EndMeetingError`].
///
/// Token: user. Scopes, any one of: `vc:meeting`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(EndMeeting::new(meeting_id)).await?;
/// ```
#[doc(alias("vc.v1.meeting.end", "/open-apis/vc/v1/meetings/:meeting_id/end"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct EndMeeting {
    /// The meeting. Example: `6911188411932033028`.
    pub meeting_id: String,
}

crate::request_builder!(EndMeeting { meeting_id(impl Into<String>).into(); });
crate::request!(EndMeeting -> EndMeetingResponse, EndMeetingError {
    "vc.v1.meeting.end", PATCH "/open-apis/vc/v1/meetings/:meeting_id/end", [User], read_value Data,
    None, SCOPES = ["vc:meeting"], LIMITS = [1000 in 60, 50 in 1];
    Path meeting_id "meeting_id"
});

/// What `vc.v1.meeting.end` answers with.
pub type EndMeetingResponse = crate::Empty;

/// What `vc.v1.meeting.end` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EndMeetingError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `121005` (HTTP 403): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// `122001` (HTTP 400): meeting status unexpected
    ///
    /// The meeting is not in a state that allows this; it must be going on, for example.
    MeetingStatusUnexpected,
    /// `122002` (HTTP 404): meeting not exist
    ///
    /// The meeting does not exist. Check its id.
    MeetingNotExist,
    /// `122003` (HTTP 400): operator user not in meeting
    ///
    /// The acting user is not in the meeting. Join it first.
    OperatorUserNotInMeeting,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(EndMeetingError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, NoPermission = 121005,
    MeetingStatusUnexpected = 122001, MeetingNotExist = 122002, OperatorUserNotInMeeting = 122003
});

/// Gets a meeting of the last 90 days with its host, state, times and notes; only one of the calling identity's own.
///
/// [`GET /open-apis/vc/v1/meetings/:meeting_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/get>) gives [`GetMeetingResponse`] or fails with [`GetMeetingError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:meeting.meetingevent:read`, `vc:meeting:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`, `vc:meeting.artifact.note:read`, `vc:meeting.artifact.verbatim:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetMeeting::new(meeting_id)).await?;
/// ```
#[doc(alias("vc.v1.meeting.get", "/open-apis/vc/v1/meetings/:meeting_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMeeting {
    /// The meeting. Example: `6911188411932033028`.
    pub meeting_id: String,
    /// Whether the participants are returned too; not where it is left out. Default: `false`. Example: `false`.
    pub with_participants: Option<bool>,
    /// Whether to return which features were used; only with a tenant access token. Default: `false`. Example: `false`.
    pub with_meeting_ability: Option<bool>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether to return the meeting, which is the default, or its documents. Example: `0`.
    pub query_mode: Option<QueryMode>,
}

crate::request_builder!(GetMeeting {
    meeting_id(impl Into<String>).into();
    with_participants(bool), with_meeting_ability(bool), user_id_type(impl Into<UserIdType>).into(),
    query_mode(impl Into<QueryMode>).into()
});
crate::request!(GetMeeting -> GetMeetingResponse, GetMeetingError {
    "vc.v1.meeting.get", GET "/open-apis/vc/v1/meetings/:meeting_id", [Tenant, User],
    read_value Data, None, SCOPES = ["vc:meeting.meetingevent:read", "vc:meeting:readonly"],
    LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true;
    Path meeting_id "meeting_id", Query with_participants "with_participants",
    Query with_meeting_ability "with_meeting_ability", Query user_id_type "user_id_type",
    Query query_mode "query_mode"
});

/// What `vc.v1.meeting.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMeetingResponse {
    /// The meeting.
    pub meeting: Option<Meeting>,
    /// The documents that came out of the meeting.
    pub related_artifacts: Option<MeetingRelatedArtifacts>,
}

crate::object!(GetMeetingResponse { meeting "meeting", related_artifacts "related_artifacts" });

/// What `vc.v1.meeting.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMeetingError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `121004` (HTTP 404): data not exist
    ///
    /// What the request asks for does not exist. Check the ids.
    DataNotExist,
    /// `121005` (HTTP 403): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetMeetingError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005
});

/// Invites up to ten participants into a meeting; fails where it is locked or full, and a user must be in it.
///
/// [`PATCH /open-apis/vc/v1/meetings/:meeting_id/invite`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/invite>) gives [`InviteMeetingResponse`] or fails with [`InviteMeetingError`].
///
/// Token: user. Scopes, any one of: `vc:meeting`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(InviteMeeting::new(meeting_id, invitees)).await?;
/// ```
#[doc(alias("vc.v1.meeting.invite", "/open-apis/vc/v1/meetings/:meeting_id/invite"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct InviteMeeting {
    /// The meeting. Example: `6911188411932033028`.
    pub meeting_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whom to invite, at most ten.
    pub invitees: Vec<MeetingUser>,
}

crate::request_builder!(InviteMeeting {
    meeting_id(impl Into<String>).into(),
    invitees(impl IntoIterator<Item = impl Into<MeetingUser>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(InviteMeeting -> InviteMeetingResponse, InviteMeetingError {
    "vc.v1.meeting.invite", PATCH "/open-apis/vc/v1/meetings/:meeting_id/invite", [User],
    read_value Data, Json, SCOPES = ["vc:meeting"], LIMITS = [1000 in 60, 50 in 1];
    Path meeting_id "meeting_id", Query user_id_type "user_id_type", Body invitees "invitees"
});

/// What `vc.v1.meeting.invite` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InviteMeetingResponse {
    /// What became of each invitation.
    pub invite_results: Vec<MeetingInviteStatus>,
}

crate::object!(InviteMeetingResponse { invite_results "invite_results" });

/// What `vc.v1.meeting.invite` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InviteMeetingError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `121005` (HTTP 403): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// `122001` (HTTP 400): meeting status unexpected
    ///
    /// The meeting is not in a state that allows this; it must be going on, for example.
    MeetingStatusUnexpected,
    /// `122002` (HTTP 404): meeting not exist
    ///
    /// The meeting does not exist. Check its id.
    MeetingNotExist,
    /// `122003` (HTTP 400): operator user not in meeting
    ///
    /// The acting user is not in the meeting. Join it first.
    OperatorUserNotInMeeting,
    /// `122005` (HTTP 400): cannot operate self
    ///
    /// The user cannot do this to itself. Name somebody else.
    CannotOperateSelf,
    /// `122006` (HTTP 400): participant count reach limit
    ParticipantCountReachLimit,
    /// `122007` (HTTP 400): callee is busy
    ///
    /// The one called is busy. Try again later.
    CalleeIsBusy,
    /// `122008` (HTTP 400): meeting is locked
    ///
    /// The meeting is locked. Unlock it first.
    MeetingIsLocked,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(InviteMeetingError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, NoPermission = 121005,
    MeetingStatusUnexpected = 122001, MeetingNotExist = 122002, OperatorUserNotInMeeting = 122003,
    CannotOperateSelf = 122005, ParticipantCountReachLimit = 122006, CalleeIsBusy = 122007,
    MeetingIsLocked = 122008
});

/// Removes participants from a meeting.
///
/// [`POST /open-apis/vc/v1/meetings/:meeting_id/kickout`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/kickout>) gives [`KickoutMeetingResponse`] or fails with [`KickoutMeetingError`].
///
/// Token: tenant. Scopes, any one of: `vc:meeting`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(KickoutMeeting::new(meeting_id, kickout_users)).await?;
/// ```
#[doc(alias("vc.v1.meeting.kickout", "/open-apis/vc/v1/meetings/:meeting_id/kickout"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct KickoutMeeting {
    /// The meeting. Example: `6911188411932033028`.
    pub meeting_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whom to remove.
    pub kickout_users: Vec<MeetingUser>,
}

crate::request_builder!(KickoutMeeting {
    meeting_id(impl Into<String>).into(),
    kickout_users(impl IntoIterator<Item = impl Into<MeetingUser>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(KickoutMeeting -> KickoutMeetingResponse, KickoutMeetingError {
    "vc.v1.meeting.kickout", POST "/open-apis/vc/v1/meetings/:meeting_id/kickout", [Tenant],
    read_value Data, Json, SCOPES = ["vc:meeting"], LIMITS = [1000 in 60, 50 in 1];
    Path meeting_id "meeting_id", Query user_id_type "user_id_type",
    Body kickout_users "kickout_users"
});

/// What `vc.v1.meeting.kickout` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KickoutMeetingResponse {
    /// What became of each removal.
    pub kickout_results: Vec<MeetingParticipantResult>,
}

crate::object!(KickoutMeetingResponse { kickout_results "kickout_results" });

/// What `vc.v1.meeting.kickout` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum KickoutMeetingError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `121005` (HTTP 403): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// `122001` (HTTP 400): meeting status unexpected
    ///
    /// The meeting is not in a state that allows this; it must be going on, for example.
    MeetingStatusUnexpected,
    /// `122002` (HTTP 404): meeting not exist
    ///
    /// The meeting does not exist. Check its id.
    MeetingNotExist,
    /// `122003` (HTTP 400): operator user not in meeting
    ///
    /// The acting user is not in the meeting. Join it first.
    OperatorUserNotInMeeting,
    /// `122005` (HTTP 400): cannot operate self
    ///
    /// The user cannot do this to itself. Name somebody else.
    CannotOperateSelf,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(KickoutMeetingError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, NoPermission = 121005,
    MeetingStatusUnexpected = 122001, MeetingNotExist = 122002, OperatorUserNotInMeeting = 122003,
    CannotOperateSelf = 122005
});

/// Lists the meetings held under a meeting number in a period, within the last 90 days.
///
/// [`GET /open-apis/vc/v1/meetings/list_by_no`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/list_by_no>) gives [`ListByNoMeetingResponse`] or fails with [`ListByNoMeetingError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:meeting.meetingid:read`, `vc:meeting:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = ListByNoMeeting::new().meeting_no(meeting_no).start_time(start_time).end_time(end_time);
/// let mut items = client.list(request).items();
/// ```
#[doc(alias("vc.v1.meeting.list_by_no", "/open-apis/vc/v1/meetings/list_by_no"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByNoMeeting {
    /// The meeting number, of nine digits. Example: `123456789`.
    ///
    /// Required.
    pub meeting_no: Option<String>,
    /// From when on, in seconds since 1970. Example: `1608888867`.
    ///
    /// Required.
    pub start_time: Option<String>,
    /// Until when, in seconds since 1970. Example: `1608888867`.
    ///
    /// Required.
    pub end_time: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `5`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(named ListByNoMeeting {
    meeting_no(impl Into<String>).into(), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into(), page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListByNoMeeting -> ListByNoMeetingResponse, ListByNoMeetingError {
    "vc.v1.meeting.list_by_no", GET "/open-apis/vc/v1/meetings/list_by_no", [Tenant, User],
    read_value Data, None, SCOPES = ["vc:meeting.meetingid:read", "vc:meeting:readonly"],
    LIMITS = [100 in 60], HAS_SECRETS = true,
    NAMED = [meeting_no "meeting_no", start_time "start_time", end_time "end_time"];
    Query meeting_no "meeting_no", Query start_time "start_time", Query end_time "end_time",
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListByNoMeeting: Meeting {
    page_token, page_size;
    page_token, has_more, meeting_briefs
});

/// What `vc.v1.meeting.list_by_no` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByNoMeetingResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The meetings.
    pub meeting_briefs: Vec<Meeting>,
}

crate::object!(ListByNoMeetingResponse {
    has_more "has_more", page_token "page_token", meeting_briefs "meeting_briefs"
});

/// What `vc.v1.meeting.list_by_no` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListByNoMeetingError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListByNoMeetingError: CODES { InternalError = 121001, ParamError = 121003 });

/// Searches meetings by words, time, organizer, participants and rooms; up to 150 are found.
///
/// [`POST /open-apis/vc/v1/meetings/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/search>) gives [`SearchMeetingResponse`] or fails with [`SearchMeetingError`].
///
/// Token: user. Scopes, any one of: `vc:meeting.search:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(SearchMeeting::new()).items();
/// ```
#[doc(alias("vc.v1.meeting.search", "/open-apis/vc/v1/meetings/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchMeeting {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `15`. Example: `10`.
    pub page_size: Option<i64>,
    /// What to search for. Length: 1 to 50. Example: `周会`.
    pub query: Option<String>,
    /// The conditions.
    pub meeting_filter: Option<MeetingFilter>,
}

crate::request_builder!(SearchMeeting {
    page_token(impl Into<String>).into(), page_size(i64), query(impl Into<String>).into(),
    meeting_filter(MeetingFilter)
});
crate::request!(SearchMeeting -> SearchMeetingResponse, SearchMeetingError {
    "vc.v1.meeting.search", POST "/open-apis/vc/v1/meetings/search", [User], read_value Data, Json,
    SCOPES = ["vc:meeting.search:read"], LIMITS = [100 in 60];
    Query page_token "page_token", Query page_size "page_size", Body query "query",
    Body meeting_filter "meeting_filter"
});
crate::paged!(SearchMeeting: MeetingSearchItem {
    page_token, page_size;
    page_token, has_more, items
});

/// What `vc.v1.meeting.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMeetingResponse {
    /// How many there are in all.
    pub total: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The items of this page.
    pub items: Vec<MeetingSearchItem>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(SearchMeetingResponse {
    total "total", has_more "has_more", items "items", page_token "page_token"
});

/// What `vc.v1.meeting.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchMeetingError {
    /// `121001` (HTTP 500): invalid param
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 500): network error
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121011` (HTTP 500): query is too long
    ///
    /// The search words are too long. Shorten `query`.
    QueryIsTooLong,
    /// `121012` (HTTP 500): invalid filter
    ///
    /// The conditions are not valid. Check the form and values of `meeting_filter`.
    InvalidFilter,
    /// `121020` (HTTP 500): page_token is invalid or expired
    PageTokenIsInvalidOrExpired,
    /// `121021` (HTTP 500): page_size exceeds maximum allowed value
    PageSizeExceedsMaximumAllowedValue,
    /// `121022` (HTTP 500): pagination limit reached
    ///
    /// No further pages can be fetched. Narrow the time range and search again.
    PaginationLimitReached,
    /// `121030` (HTTP 500): user identity not found
    ///
    /// The user was not found. Check that the token is valid and has not expired.
    UserIdentityNotFound,
    /// `121031` (HTTP 500): failed to initialize request context
    FailedToInitializeRequestContext,
    /// `121040` (HTTP 500): search service error
    ///
    /// The search failed. Try again, and ask the support if it stays so.
    SearchServiceError,
    /// `121041` (HTTP 500): failed to process search result
    FailedToProcessSearchResult,
    /// `122601` (HTTP 500): meeting time format is invalid
    MeetingTimeFormatIsInvalid,
    /// `122602` (HTTP 500): failed to build meeting filter
    FailedToBuildMeetingFilter,
    /// `122603` (HTTP 500): failed to convert meeting search result
    FailedToConvertMeetingSearchResult,
    /// `122604` (HTTP 500): invalid meeting room ID format
    InvalidMeetingRoomIdFormat,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchMeetingError: CODES {
    InternalError = 121001 + 1, NotSupport = 121002, QueryIsTooLong = 121011,
    InvalidFilter = 121012, PageTokenIsInvalidOrExpired = 121020,
    PageSizeExceedsMaximumAllowedValue = 121021, PaginationLimitReached = 121022,
    UserIdentityNotFound = 121030, FailedToInitializeRequestContext = 121031,
    SearchServiceError = 121040, FailedToProcessSearchResult = 121041,
    MeetingTimeFormatIsInvalid = 122601, FailedToBuildMeetingFilter = 122602,
    FailedToConvertMeetingSearchResult = 122603, InvalidMeetingRoomIdFormat = 122604
});

/// Makes somebody host of a meeting; fails unless the present host is named rightly, and returns who it is.
///
/// [`PATCH /open-apis/vc/v1/meetings/:meeting_id/set_host`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/set_host>) gives [`SetHostMeetingResponse`] or fails with [`SetHostMeetingError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:meeting`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SetHostMeeting::new(meeting_id, host_user)).await?;
/// ```
#[doc(alias("vc.v1.meeting.set_host", "/open-apis/vc/v1/meetings/:meeting_id/set_host"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SetHostMeeting {
    /// The meeting. Example: `6911188411932033028`.
    pub meeting_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Who is to be host.
    pub host_user: MeetingUser,
    /// The present host; must be right, else the call fails.
    pub old_host_user: Option<MeetingUser>,
}

crate::request_builder!(SetHostMeeting {
    meeting_id(impl Into<String>).into(), host_user(MeetingUser);
    user_id_type(impl Into<UserIdType>).into(), old_host_user(MeetingUser)
});
crate::request!(SetHostMeeting -> SetHostMeetingResponse, SetHostMeetingError {
    "vc.v1.meeting.set_host", PATCH "/open-apis/vc/v1/meetings/:meeting_id/set_host",
    [Tenant, User], read_value Data, Json, SCOPES = ["vc:meeting"], LIMITS = [1000 in 60, 50 in 1];
    Path meeting_id "meeting_id", Query user_id_type "user_id_type", Body host_user "host_user",
    Body old_host_user "old_host_user"
});

/// What `vc.v1.meeting.set_host` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetHostMeetingResponse {
    /// Who is host now.
    pub host_user: Option<MeetingUser>,
}

crate::object!(SetHostMeetingResponse { host_user "host_user" });

/// What `vc.v1.meeting.set_host` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SetHostMeetingError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `121005` (HTTP 403): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// `121006` (HTTP 409): data conflict
    ///
    /// The data has changed meanwhile. Fetch it and try again.
    DataConflict,
    /// `122001` (HTTP 400): meeting status unexpected
    ///
    /// The meeting is not in a state that allows this; it must be going on, for example.
    MeetingStatusUnexpected,
    /// `122002` (HTTP 404): meeting not exist
    ///
    /// The meeting does not exist. Check its id.
    MeetingNotExist,
    /// `122003` (HTTP 400): operator user not in meeting
    ///
    /// The acting user is not in the meeting. Join it first.
    OperatorUserNotInMeeting,
    /// `122004` (HTTP 400): target user not in meeting
    TargetUserNotInMeeting,
    /// `122005` (HTTP 400): cannot operate self
    ///
    /// The user cannot do this to itself. Name somebody else.
    CannotOperateSelf,
    /// `122009` (HTTP 400): participant status not expected
    ParticipantStatusNotExpected,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SetHostMeetingError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, NoPermission = 121005,
    DataConflict = 121006 + 1, MeetingStatusUnexpected = 122001, MeetingNotExist = 122002,
    OperatorUserNotInMeeting = 122003, TargetUserNotInMeeting = 122004, CannotOperateSelf = 122005,
    ParticipantStatusNotExpected = 122009
});
