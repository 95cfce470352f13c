// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `participant_list`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists who took part in a meeting, with devices, networks and times.
///
/// [`GET /open-apis/vc/v1/participant_list`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_list/get>) gives [`GetParticipantListResponse`] or fails with [`GetParticipantListError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = GetParticipantList::new().meeting_start_time(meeting_start_time).meeting_end_time(meeting_end_time).meeting_no(meeting_no);
/// let mut items = client.list(request).items();
/// ```
#[doc(alias("vc.v1.participant_list.get", "/open-apis/vc/v1/participant_list"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetParticipantList {
    /// When the meeting began, in seconds since 1970. Example: `1655276858`.
    ///
    /// Required.
    pub meeting_start_time: Option<String>,
    /// When the meeting ended, in seconds since 1970; now where it goes on. Example: `1655276858`.
    ///
    /// Required.
    pub meeting_end_time: Option<String>,
    /// The state of the meeting; ended where it is left out. Example: `2`.
    pub meeting_status: Option<MeetingStatus>,
    /// The meeting number, of nine digits. Example: `123456789`.
    ///
    /// Required.
    pub meeting_no: Option<String>,
    /// Only this user; one such condition at most. Example: `ou_3ec3f6a28a0d08c45d895276e8e5e19b`.
    pub user_id: Option<String>,
    /// Only this room; one such condition at most. Example: `omm_eada1d61a550955240c28757e7dec3af`.
    pub room_id: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: `20` to `100`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `20`.
    pub page_token: Option<String>,
    /// Which people of a webinar to list: `0` for panelists, `3` for viewers. Example: `0`.
    pub webinar_user_role: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(named GetParticipantList {
    meeting_start_time(impl Into<String>).into(), meeting_end_time(impl Into<String>).into(),
    meeting_status(impl Into<MeetingStatus>).into(), meeting_no(impl Into<String>).into(),
    user_id(impl Into<String>).into(), room_id(impl Into<String>).into(), page_size(i64),
    page_token(impl Into<String>).into(), webinar_user_role(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetParticipantList -> GetParticipantListResponse, GetParticipantListError {
    "vc.v1.participant_list.get", GET "/open-apis/vc/v1/participant_list", [Tenant, User],
    read_value Data, None, SCOPES = ["vc:room:readonly", "vc:rooms.room.detailinfo:read"],
    LIMITS = [100 in 60],
    NAMED = [meeting_start_time "meeting_start_time", meeting_end_time "meeting_end_time", meeting_no "meeting_no"];
    Query meeting_start_time "meeting_start_time", Query meeting_end_time "meeting_end_time",
    Query meeting_status "meeting_status", Query meeting_no "meeting_no", Query user_id "user_id",
    Query room_id "room_id", Query page_size "page_size", Query page_token "page_token",
    Query webinar_user_role "webinar_user_role", Query user_id_type "user_id_type"
});
crate::paged!(GetParticipantList: Participant {
    page_token, page_size;
    page_token, has_more, participants
});

/// What `vc.v1.participant_list.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParticipantListResponse {
    /// The participants.
    pub participants: Vec<Participant>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(GetParticipantListResponse {
    participants "participants", page_token "page_token", has_more "has_more"
});

/// What `vc.v1.participant_list.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetParticipantListError {
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
    /// `126003` (HTTP 400): meeting number invalid (cannot smaller than 0)
    ///
    /// The meeting number is not valid. It cannot be below 0.
    MeetingNumberInvalid,
    /// `126004` (HTTP 400): meeting number length not correct (supposed to be 9)
    ///
    /// The meeting number is not valid. It has nine digits.
    MeetingNumberLengthNotCorrect,
    /// `126005` (HTTP 400): start time error (cannot larger than now or smaller than 0)
    ///
    /// The start is not valid. It can be neither in the future nor below 0.
    StartTimeError,
    /// `126006` (HTTP 400): end time cannot exceed start time for one day or smaller than start time
    ///
    /// The period is not valid. It must not end before it starts, nor be too long: a year, or a day for some calls.
    EndTimeCannotExceedStartTime126006,
    /// `126007` (HTTP 400): userID and roomID cannot be set concurrently
    UserIdRoomCannotBeSet,
    /// `126009` (HTTP 400): cannot find meeting according to the params you provide
    CannotFindMeetingAccordingParamsProvide,
    /// `126015` (HTTP 400): not support room_id
    ///
    /// Rooms cannot be filtered by. Leave `room_id` out.
    NotSupportRoomId,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetParticipantListError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005, MeetingNumberInvalid = 126003, MeetingNumberLengthNotCorrect = 126004,
    StartTimeError = 126005, EndTimeCannotExceedStartTime126006 = 126006,
    UserIdRoomCannotBeSet = 126007, CannotFindMeetingAccordingParamsProvide = 126009,
    NotSupportRoomId = 126015
});
