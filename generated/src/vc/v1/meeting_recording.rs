// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `meeting_recording`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the recording of a meeting, once it has ended and the recording is ready; users only that of their own.
///
/// [`GET /open-apis/vc/v1/meetings/:meeting_id/recording`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/get>) gives [`GetMeetingRecordingResponse`] or fails with [`GetMeetingRecordingError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:record:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetMeetingRecording::new(meeting_id)).await?;
/// ```
#[doc(
    alias(
        "vc.v1.meeting_recording.get",
        "/open-apis/vc/v1/meetings/:meeting_id/recording"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMeetingRecording {
    /// The meeting. Example: `6911188411932033028`.
    pub meeting_id: String,
}

crate::request_builder!(GetMeetingRecording { meeting_id(impl Into<String>).into(); });
crate::request!(GetMeetingRecording -> GetMeetingRecordingResponse, GetMeetingRecordingError {
    "vc.v1.meeting_recording.get", GET "/open-apis/vc/v1/meetings/:meeting_id/recording",
    [Tenant, User], read_value Data, None, SCOPES = ["vc:record:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path meeting_id "meeting_id"
});

/// What `vc.v1.meeting_recording.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMeetingRecordingResponse {
    /// The recording.
    pub recording: Option<MeetingRecording>,
}

crate::object!(GetMeetingRecordingResponse { recording "recording" });

/// What `vc.v1.meeting_recording.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMeetingRecordingError {
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
    /// `122001` (HTTP 400): meeting status unexpected
    ///
    /// The meeting is not in a state that allows this; it must be going on, for example.
    MeetingStatusUnexpected,
    /// `122002` (HTTP 404): meeting not exist
    ///
    /// The meeting does not exist. Check its id.
    MeetingNotExist,
    /// `124002` (HTTP 400): record processing
    ///
    /// The recording is still being made. Try again later.
    RecordProcessing,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetMeetingRecordingError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005, MeetingStatusUnexpected = 122001, MeetingNotExist = 122002,
    RecordProcessing = 124002
});

/// Shares the recording of an ended meeting with users, chats, the tenant or the public, or takes that back.
///
/// [`PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/set_permission`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/set_permission>) gives [`SetPermissionMeetingRecordingResponse`] or fails with [`SetPermissionMeetingRecordingError`].
///
/// Token: user. Scopes, any one of: `vc:record`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = SetPermissionMeetingRecording::new(meeting_id, permission_objects);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "vc.v1.meeting_recording.set_permission",
        "/open-apis/vc/v1/meetings/:meeting_id/recording/set_permission"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SetPermissionMeetingRecording {
    /// The meeting. Example: `6911188411932033028`.
    pub meeting_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whom to share the recording with.
    pub permission_objects: Vec<RecordingPermissionObject>,
    /// Whether access is granted, which is the default, or taken back. Example: `1`.
    pub action_type: Option<ActionType>,
}

crate::request_builder!(SetPermissionMeetingRecording {
    meeting_id(impl Into<String>).into(),
    permission_objects(impl IntoIterator<Item = impl Into<RecordingPermissionObject>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(), action_type(impl Into<ActionType>).into()
});
crate::request!(SetPermissionMeetingRecording -> SetPermissionMeetingRecordingResponse, SetPermissionMeetingRecordingError {
    "vc.v1.meeting_recording.set_permission",
    PATCH "/open-apis/vc/v1/meetings/:meeting_id/recording/set_permission", [User], read_value Data,
    Json, SCOPES = ["vc:record"], LIMITS = [1000 in 60, 50 in 1];
    Path meeting_id "meeting_id", Query user_id_type "user_id_type",
    Body permission_objects "permission_objects", Body action_type "action_type"
});

/// What `vc.v1.meeting_recording.set_permission` answers with.
pub type SetPermissionMeetingRecordingResponse = crate::Empty;

/// What `vc.v1.meeting_recording.set_permission` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SetPermissionMeetingRecordingError {
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
    /// `122002` (HTTP 404): meeting not exist
    ///
    /// The meeting does not exist. Check its id.
    MeetingNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SetPermissionMeetingRecordingError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005, MeetingNotExist = 122002
});

/// Starts recording a meeting that is going on; a user must be its host.
///
/// [`PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/start`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/start>) gives [`StartMeetingRecordingResponse`] or fails with [`StartMeetingRecordingError`].
///
/// Token: user. Scopes, any one of: `vc:record`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(StartMeetingRecording::new(meeting_id)).await?;
/// ```
#[doc(
    alias(
        "vc.v1.meeting_recording.start",
        "/open-apis/vc/v1/meetings/:meeting_id/recording/start"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct StartMeetingRecording {
    /// The meeting. Example: `6911188411932033028`.
    pub meeting_id: String,
    /// The time zone that the recording shows, in hours from -12 to 12. Example: `8`.
    pub timezone: Option<i64>,
}

crate::request_builder!(StartMeetingRecording {
    meeting_id(impl Into<String>).into();
    timezone(i64)
});
crate::request!(StartMeetingRecording -> StartMeetingRecordingResponse, StartMeetingRecordingError {
    "vc.v1.meeting_recording.start", PATCH "/open-apis/vc/v1/meetings/:meeting_id/recording/start",
    [User], read_value Data, Json, SCOPES = ["vc:record"];
    Path meeting_id "meeting_id", Body timezone "timezone"
});

/// What `vc.v1.meeting_recording.start` answers with.
pub type StartMeetingRecordingResponse = crate::Empty;

/// What `vc.v1.meeting_recording.start` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum StartMeetingRecordingError {
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

crate::error_enum!(StartMeetingRecordingError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, NoPermission = 121005,
    MeetingStatusUnexpected = 122001, MeetingNotExist = 122002, OperatorUserNotInMeeting = 122003
});

/// Stops recording a meeting; a user must be its host.
///
/// [`PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/stop`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/stop>) gives [`StopMeetingRecordingResponse`] or fails with [`StopMeetingRecordingError`].
///
/// Token: user. Scopes, any one of: `vc:record`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(StopMeetingRecording::new(meeting_id)).await?;
/// ```
#[doc(
    alias(
        "vc.v1.meeting_recording.stop",
        "/open-apis/vc/v1/meetings/:meeting_id/recording/stop"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct StopMeetingRecording {
    /// The meeting. Example: `6911188411932033028`.
    pub meeting_id: String,
}

crate::request_builder!(StopMeetingRecording { meeting_id(impl Into<String>).into(); });
crate::request!(StopMeetingRecording -> StopMeetingRecordingResponse, StopMeetingRecordingError {
    "vc.v1.meeting_recording.stop", PATCH "/open-apis/vc/v1/meetings/:meeting_id/recording/stop",
    [User], read_value Data, None, SCOPES = ["vc:record"];
    Path meeting_id "meeting_id"
});

/// What `vc.v1.meeting_recording.stop` answers with.
pub type StopMeetingRecordingResponse = crate::Empty;

/// What `vc.v1.meeting_recording.stop` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum StopMeetingRecordingError {
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

crate::error_enum!(StopMeetingRecordingError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, NoPermission = 121005,
    MeetingStatusUnexpected = 122001, MeetingNotExist = 122002, OperatorUserNotInMeeting = 122003
});
