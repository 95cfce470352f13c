// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `export`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Downloads the file of a finished export.
///
/// [`GET /open-apis/vc/v1/exports/download`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/download>) gives [`Download`](crate::Download) or fails with [`DownloadExportError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:export`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(DownloadExport::new(file_token)).await?;
/// ```
#[doc(alias("vc.v1.export.download", "/open-apis/vc/v1/exports/download"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadExport {
    /// The file of the export. Example: `6yHu7Igp7Igy62Ez6fLr6IJz7j9i5WMe6fHq5yZeY2Jz6yLqYAMAY46fZfEz64Lr5fYyYQ==`.
    pub file_token: String,
}

crate::request_builder!(DownloadExport { file_token(impl Into<String>).into(); });
crate::request!(DownloadExport -> crate::Download, DownloadExportError {
    "vc.v1.export.download", GET "/open-apis/vc/v1/exports/download", [Tenant, User],
    read_file Bytes, None, SCOPES = ["vc:export"], LIMITS = [100 in 60];
    Query file_token "file_token"
});

/// What `vc.v1.export.download` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DownloadExportError {
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

crate::error_enum!(DownloadExportError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005
});

/// Gets how far an export has come and, once it is done, where its file is.
///
/// [`GET /open-apis/vc/v1/exports/:task_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/get>) gives [`GetExportResponse`] or fails with [`GetExportError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:export`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetExport::new(task_id)).await?;
/// ```
#[doc(alias("vc.v1.export.get", "/open-apis/vc/v1/exports/:task_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetExport {
    /// The export task. Example: `7108646852144136212`.
    pub task_id: String,
}

crate::request_builder!(GetExport { task_id(impl Into<String>).into(); });
crate::request!(GetExport -> GetExportResponse, GetExportError {
    "vc.v1.export.get", GET "/open-apis/vc/v1/exports/:task_id", [Tenant, User], read_value Data,
    None, SCOPES = ["vc:export"], LIMITS = [100 in 60];
    Path task_id "task_id"
});

/// What `vc.v1.export.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExportResponse {
    /// How far the export has come.
    pub status: Option<ExportStatus>,
    /// The address to download the file from.
    pub url: Option<String>,
    /// The file of the export.
    pub file_token: Option<String>,
    /// Why the export failed.
    pub fail_msg: Option<String>,
}

crate::object!(GetExportResponse {
    status "status", url "url", file_token "file_token", fail_msg "fail_msg"
});

/// What `vc.v1.export.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetExportError {
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

crate::error_enum!(GetExportError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005
});

/// Starts to export the details of meetings in a period; the file comes with the task.
///
/// [`POST /open-apis/vc/v1/exports/meeting_list`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/meeting_list>) gives [`ExportMeetingListResponse`] or fails with [`ExportMeetingListError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:export`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(ExportMeetingList::new(start_time, end_time)).await?;
/// ```
#[doc(alias("vc.v1.export.meeting_list", "/open-apis/vc/v1/exports/meeting_list"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportMeetingList {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// From when on, in seconds since 1970. Example: `1655276858`.
    pub start_time: String,
    /// Until when, in seconds since 1970. Example: `1655276858`.
    pub end_time: String,
    /// The state of the meeting; ended where it is left out. Example: `2`.
    pub meeting_status: Option<MeetingStatus>,
    /// Only meetings of this number; one such condition at most. Example: `123456789`.
    pub meeting_no: Option<String>,
    /// Only meetings of this user; one such condition at most. Example: `ou_3ec3f6a28a0d08c45d895276e8e5e19b`.
    pub user_id: Option<String>,
    /// Only meetings of this room; one such condition at most. Example: `omm_eada1d61a550955240c28757e7dec3af`.
    pub room_id: Option<String>,
    /// Only meetings of this kind; one such condition at most. Example: `2`.
    pub meeting_type: Option<MeetingType>,
}

crate::request_builder!(ExportMeetingList {
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), meeting_status(impl Into<MeetingStatus>).into(),
    meeting_no(impl Into<String>).into(), user_id(impl Into<String>).into(),
    room_id(impl Into<String>).into(), meeting_type(impl Into<MeetingType>).into()
});
crate::request!(ExportMeetingList -> ExportMeetingListResponse, ExportMeetingListError {
    "vc.v1.export.meeting_list", POST "/open-apis/vc/v1/exports/meeting_list", [Tenant, User],
    read_value Data, Json, SCOPES = ["vc:export"], LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Body start_time "start_time", Body end_time "end_time",
    Body meeting_status "meeting_status", Body meeting_no "meeting_no", Body user_id "user_id",
    Body room_id "room_id", Body meeting_type "meeting_type"
});

/// What `vc.v1.export.meeting_list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMeetingListResponse {
    /// The export task.
    pub task_id: Option<String>,
}

crate::object!(ExportMeetingListResponse { task_id "task_id" });

/// What `vc.v1.export.meeting_list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExportMeetingListError {
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

crate::error_enum!(ExportMeetingListError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005
});

/// Starts to export who took part in a meeting; the file comes with the task.
///
/// [`POST /open-apis/vc/v1/exports/participant_list`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/participant_list>) gives [`ExportParticipantListResponse`] or fails with [`ExportParticipantListError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:export`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = ExportParticipantList::new().meeting_start_time(meeting_start_time).meeting_end_time(meeting_end_time).meeting_no(meeting_no);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("vc.v1.export.participant_list", "/open-apis/vc/v1/exports/participant_list")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportParticipantList {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
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
}

crate::request_builder!(named ExportParticipantList {
    user_id_type(impl Into<UserIdType>).into(), meeting_start_time(impl Into<String>).into(),
    meeting_end_time(impl Into<String>).into(), meeting_status(impl Into<MeetingStatus>).into(),
    meeting_no(impl Into<String>).into(), user_id(impl Into<String>).into(),
    room_id(impl Into<String>).into()
});
crate::request!(ExportParticipantList -> ExportParticipantListResponse, ExportParticipantListError {
    "vc.v1.export.participant_list", POST "/open-apis/vc/v1/exports/participant_list",
    [Tenant, User], read_value Data, Json, SCOPES = ["vc:export"], LIMITS = [100 in 60],
    NAMED = [meeting_start_time "meeting_start_time", meeting_end_time "meeting_end_time", meeting_no "meeting_no"];
    Query user_id_type "user_id_type", Body meeting_start_time "meeting_start_time",
    Body meeting_end_time "meeting_end_time", Body meeting_status "meeting_status",
    Body meeting_no "meeting_no", Body user_id "user_id", Body room_id "room_id"
});

/// What `vc.v1.export.participant_list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportParticipantListResponse {
    /// The export task.
    pub task_id: Option<String>,
}

crate::object!(ExportParticipantListResponse { task_id "task_id" });

/// What `vc.v1.export.participant_list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExportParticipantListError {
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

crate::error_enum!(ExportParticipantListError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005
});

/// Starts to export the quality of audio, video and sharing that one participant had in an ended meeting.
///
/// [`POST /open-apis/vc/v1/exports/participant_quality_list`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/participant_quality_list>) gives [`ExportParticipantQualityListResponse`] or fails with [`ExportParticipantQualityListError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:export`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = ExportParticipantQualityList::new().meeting_start_time(meeting_start_time).meeting_end_time(meeting_end_time).meeting_no(meeting_no).join_time(join_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "vc.v1.export.participant_quality_list",
        "/open-apis/vc/v1/exports/participant_quality_list"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportParticipantQualityList {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// When the meeting began, in seconds since 1970, right to the minute. Example: `1655276858`.
    ///
    /// Required.
    pub meeting_start_time: Option<String>,
    /// When the meeting ended, in seconds since 1970. Example: `1655276858`.
    ///
    /// Required.
    pub meeting_end_time: Option<String>,
    /// The meeting number, of nine digits. Example: `123456789`.
    ///
    /// Required.
    pub meeting_no: Option<String>,
    /// When the participant joined, in seconds since 1970. Example: `1655276858`.
    ///
    /// Required.
    pub join_time: Option<String>,
    /// The user who took part; either this or `room_id`. Example: `ou_3ec3f6a28a0d08c45d895276e8e5e19b`.
    pub user_id: Option<String>,
    /// The room that took part; either this or `user_id`. Example: `omm_eada1d61a550955240c28757e7dec3af`.
    pub room_id: Option<String>,
}

crate::request_builder!(named ExportParticipantQualityList {
    user_id_type(impl Into<UserIdType>).into(), meeting_start_time(impl Into<String>).into(),
    meeting_end_time(impl Into<String>).into(), meeting_no(impl Into<String>).into(),
    join_time(impl Into<String>).into(), user_id(impl Into<String>).into(),
    room_id(impl Into<String>).into()
});
crate::request!(ExportParticipantQualityList -> ExportParticipantQualityListResponse, ExportParticipantQualityListError {
    "vc.v1.export.participant_quality_list",
    POST "/open-apis/vc/v1/exports/participant_quality_list", [Tenant, User], read_value Data, Json,
    SCOPES = ["vc:export"], LIMITS = [100 in 60],
    NAMED = [meeting_start_time "meeting_start_time", meeting_end_time "meeting_end_time", meeting_no "meeting_no", join_time "join_time"];
    Query user_id_type "user_id_type", Body meeting_start_time "meeting_start_time",
    Body meeting_end_time "meeting_end_time", Body meeting_no "meeting_no",
    Body join_time "join_time", Body user_id "user_id", Body room_id "room_id"
});

/// What `vc.v1.export.participant_quality_list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportParticipantQualityListResponse {
    /// The export task.
    pub task_id: Option<String>,
}

crate::object!(ExportParticipantQualityListResponse { task_id "task_id" });

/// What `vc.v1.export.participant_quality_list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExportParticipantQualityListError {
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

crate::error_enum!(ExportParticipantQualityListError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005
});

/// Starts to export the bookings of meeting rooms; the file comes with the task.
///
/// [`POST /open-apis/vc/v1/exports/resource_reservation_list`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/resource_reservation_list>) gives [`ExportResourceReservationListResponse`] or fails with [`ExportResourceReservationListError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:export`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = ExportResourceReservationList::new().room_level_id(room_level_id).start_time(start_time).end_time(end_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "vc.v1.export.resource_reservation_list",
        "/open-apis/vc/v1/exports/resource_reservation_list"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportResourceReservationList {
    /// The level of meeting rooms. Example: `omb_57c9cc7d9a81e27e54c8fabfd02759e7`.
    ///
    /// Required.
    pub room_level_id: Option<String>,
    /// Whether topics of meetings are returned. Example: `true`.
    pub need_topic: Option<bool>,
    /// From when on, in seconds since 1970. Example: `1655276858`.
    ///
    /// Required.
    pub start_time: Option<String>,
    /// Until when, in seconds since 1970. Example: `1655276858`.
    ///
    /// Required.
    pub end_time: Option<String>,
    /// The meeting rooms, by their ids. Example: `["omm_eada1d61a550955240c28757e7dec3af"]`.
    pub room_ids: Option<Vec<String>>,
    /// Whether the rooms of `room_ids` are left out instead of being the only ones; not where it is left out. Default: `false`. Example: `false`.
    pub is_exclude: Option<bool>,
}

crate::request_builder!(named ExportResourceReservationList {
    room_level_id(impl Into<String>).into(), need_topic(bool), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into(),
    room_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    is_exclude(bool)
});
crate::request!(ExportResourceReservationList -> ExportResourceReservationListResponse, ExportResourceReservationListError {
    "vc.v1.export.resource_reservation_list",
    POST "/open-apis/vc/v1/exports/resource_reservation_list", [Tenant, User], read_value Data,
    Json, SCOPES = ["vc:export"], LIMITS = [100 in 60],
    NAMED = [room_level_id "room_level_id", start_time "start_time", end_time "end_time"];
    Body room_level_id "room_level_id", Body need_topic "need_topic", Body start_time "start_time",
    Body end_time "end_time", Body room_ids "room_ids", Body is_exclude "is_exclude"
});

/// What `vc.v1.export.resource_reservation_list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportResourceReservationListResponse {
    /// The export task.
    pub task_id: Option<String>,
}

crate::object!(ExportResourceReservationListResponse { task_id "task_id" });

/// What `vc.v1.export.resource_reservation_list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExportResourceReservationListError {
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

crate::error_enum!(ExportResourceReservationListError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005
});
