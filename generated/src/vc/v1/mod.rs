// Written by `cargo xtask codegen`; do not edit.

//! `vc.v1`: 58 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`ListAlert`] | `GET /open-apis/vc/v1/alerts` | Lists the alerts that meeting rooms and other devices raised in a period. |
//! | [`DownloadExport`] | `GET /open-apis/vc/v1/exports/download` | Downloads the file of a finished export. |
//! | [`GetExport`] | `GET /open-apis/vc/v1/exports/:task_id` | Gets how far an export has come and, once it is done, where its file is. |
//! | [`ExportMeetingList`] | `POST /open-apis/vc/v1/exports/meeting_list` | Starts to export the details of meetings in a period; the file comes with the task. |
//! | [`ExportParticipantList`] | `POST /open-apis/vc/v1/exports/participant_list` | Starts to export who took part in a meeting; the file comes with the task. |
//! | [`ExportParticipantQualityList`] | `POST /open-apis/vc/v1/exports/participant_quality_list` | Starts to export the quality of audio, video and sharing that one participant had in an ended meeting. |
//! | [`ExportResourceReservationList`] | `POST /open-apis/vc/v1/exports/resource_reservation_list` | Starts to export the bookings of meeting rooms; the file comes with the task. |
//! | [`EndMeeting`] | `PATCH /open-apis/vc/v1/meetings/:meeting_id/end` | Ends a meeting that is going on; a user must be its host. |
//! | [`GetMeeting`] | `GET /open-apis/vc/v1/meetings/:meeting_id` | Gets a meeting of the last 90 days with its host, state, times and notes; only one of the calling identity's own. |
//! | [`InviteMeeting`] | `PATCH /open-apis/vc/v1/meetings/:meeting_id/invite` | Invites up to ten participants into a meeting; fails where it is locked or full, and a user must be in it. |
//! | [`KickoutMeeting`] | `POST /open-apis/vc/v1/meetings/:meeting_id/kickout` | Removes participants from a meeting. |
//! | [`ListByNoMeeting`] | `GET /open-apis/vc/v1/meetings/list_by_no` | Lists the meetings held under a meeting number in a period, within the last 90 days. |
//! | [`SearchMeeting`] | `POST /open-apis/vc/v1/meetings/search` | Searches meetings by words, time, organizer, participants and rooms; up to 150 are found. |
//! | [`SetHostMeeting`] | `PATCH /open-apis/vc/v1/meetings/:meeting_id/set_host` | Makes somebody host of a meeting; fails unless the present host is named rightly, and returns who it is. |
//! | [`GetMeetingList`] | `GET /open-apis/vc/v1/meeting_list` | Lists the details of meetings in a period that are going on, ended or to come, across the tenant. |
//! | [`GetMeetingRecording`] | `GET /open-apis/vc/v1/meetings/:meeting_id/recording` | Gets the recording of a meeting, once it has ended and the recording is ready; users only that of their own. |
//! | [`SetPermissionMeetingRecording`] | `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/set_permission` | Shares the recording of an ended meeting with users, chats, the tenant or the public, or takes that back. |
//! | [`StartMeetingRecording`] | `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/start` | Starts recording a meeting that is going on; a user must be its host. |
//! | [`StopMeetingRecording`] | `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/stop` | Stops recording a meeting; a user must be its host. |
//! | [`GetNote`] | `GET /open-apis/vc/v1/notes/:note_id` | Gets the notes of a meeting that the calling identity can see, with their documents and references. |
//! | [`GetParticipantList`] | `GET /open-apis/vc/v1/participant_list` | Lists who took part in a meeting, with devices, networks and times. |
//! | [`GetParticipantQualityList`] | `GET /open-apis/vc/v1/participant_quality_list` | Lists, minute by minute, the quality that one participant had in an ended meeting. |
//! | [`GetDailyReport`] | `GET /open-apis/vc/v1/reports/get_daily` | Gets how many meetings the tenant held and how long, day by day, within the last 90 days. |
//! | [`GetTopUserReport`] | `GET /open-apis/vc/v1/reports/get_top_user` | Gets the users with the most meetings or the longest time, up to 100, within the last 90 days. |
//! | [`ApplyReserve`] | `POST /open-apis/vc/v1/reserves/apply` | Reserves a meeting number and link for up to 30 days; no event appears in any calendar. |
//! | [`DeleteReserve`] | `DELETE /open-apis/vc/v1/reserves/:reserve_id` | Deletes a reservation of one's own, for good. |
//! | [`GetReserve`] | `GET /open-apis/vc/v1/reserves/:reserve_id` | Gets a reservation of one's own. |
//! | [`GetActiveMeetingReserve`] | `GET /open-apis/vc/v1/reserves/:reserve_id/get_active_meeting` | Gets the meeting that is going on under a reservation of one's own, if there is one. |
//! | [`UpdateReserve`] | `PUT /open-apis/vc/v1/reserves/:reserve_id` | Changes or prolongs a reservation of one's own; what is left out stays, what is sent empty is emptied. |
//! | [`PatchReserveConfig`] | `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id` | Changes who can book a meeting room or a level of them, when, and with whose approval. |
//! | [`GetReserveScope`] | `GET /open-apis/vc/v1/reserve_configs/reserve_scope` | Gets who can book a meeting room or a level of them, when, and with whose approval. |
//! | [`GetReserveConfigAdmin`] | `GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin` | Gets who administers the bookings of a meeting room or a level of them. |
//! | [`PatchReserveConfigAdmin`] | `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin` | Changes who administers the bookings of a meeting room or a level of them. |
//! | [`GetReserveConfigDisableInform`] | `GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform` | Gets who is told when a meeting room, or one of a level, is disabled or enabled. |
//! | [`PatchReserveConfigDisableInform`] | `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform` | Changes who is told when a meeting room, or one of a level, is disabled or enabled. |
//! | [`GetReserveConfigForm`] | `GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/form` | Gets whether a form is filled in to book a meeting room or a level of them, and who is told. |
//! | [`PatchReserveConfigForm`] | `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/form` | Changes whether a form is filled in to book a meeting room or a level of them, and who is told. |
//! | [`GetResourceReservationList`] | `GET /open-apis/vc/v1/resource_reservation_list` | Lists the bookings of meeting rooms in a period, with check-ins and releases. |
//! | [`CreateRoom`] | `POST /open-apis/vc/v1/rooms` | Creates a meeting room at a level. |
//! | [`DeleteRoom`] | `DELETE /open-apis/vc/v1/rooms/:room_id` | Deletes a meeting room. |
//! | [`GetRoom`] | `GET /open-apis/vc/v1/rooms/:room_id` | Gets a meeting room with its level, capacity, devices and state. |
//! | [`ListRoom`] | `GET /open-apis/vc/v1/rooms` | Lists the meeting rooms of a level. |
//! | [`MgetRoom`] | `POST /open-apis/vc/v1/rooms/mget` | Gets several meeting rooms by their ids. |
//! | [`PatchRoom`] | `PATCH /open-apis/vc/v1/rooms/:room_id` | Changes a meeting room. |
//! | [`SearchRoom`] | `POST /open-apis/vc/v1/rooms/search` | Searches the meeting rooms that the calling identity can book, by words or by the tenant's own ids. |
//! | [`QueryRoomConfig`] | `GET /open-apis/vc/v1/room_configs/query` | Gets the settings of meeting rooms in an area. Deprecated. |
//! | [`SetRoomConfig`] | `POST /open-apis/vc/v1/room_configs/set` | Changes the settings of meeting rooms in an area. Deprecated. |
//! | [`SetCheckboardAccessCodeRoomConfig`] | `POST /open-apis/vc/v1/room_configs/set_checkboard_access_code` | Makes a code with which check-in boards of an area are set up. Deprecated. |
//! | [`SetRoomAccessCode`] | `POST /open-apis/vc/v1/room_configs/set_room_access_code` | Makes a code with which meeting rooms of an area are set up. Deprecated. |
//! | [`CreateRoomLevel`] | `POST /open-apis/vc/v1/room_levels` | Creates a level of meeting rooms, such as a building or a floor, below another. |
//! | [`DeleteRoomLevel`] | `POST /open-apis/vc/v1/room_levels/del` | Deletes a level of meeting rooms, with the levels below it if wanted. |
//! | [`GetRoomLevel`] | `GET /open-apis/vc/v1/room_levels/:room_level_id` | Gets a level of meeting rooms. |
//! | [`ListRoomLevel`] | `GET /open-apis/vc/v1/room_levels` | Lists the levels right below a level of meeting rooms. |
//! | [`MgetRoomLevel`] | `POST /open-apis/vc/v1/room_levels/mget` | Gets several levels of meeting rooms by their ids. |
//! | [`PatchRoomLevel`] | `PATCH /open-apis/vc/v1/room_levels/:room_level_id` | Renames or moves a level of meeting rooms. |
//! | [`SearchRoomLevel`] | `GET /open-apis/vc/v1/room_levels/search` | Finds the ids of levels of meeting rooms by the tenant's own ids. |
//! | [`CreateScopeConfig`] | `POST /open-apis/vc/v1/scope_config` | Changes the settings of a meeting room or of all those at a level. |
//! | [`GetScopeConfig`] | `GET /open-apis/vc/v1/scope_config` | Gets the settings of a meeting room or level: those in effect, and those set at each level above. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod alert;
pub mod export;
pub mod meeting;
pub mod meeting_list;
pub mod meeting_recording;
pub mod note;
pub mod participant_list;
pub mod participant_quality_list;
pub mod report;
pub mod reserve;
pub mod reserve_config;
pub mod reserve_config_admin;
pub mod reserve_config_disable_inform;
pub mod reserve_config_form;
pub mod resource_reservation_list;
pub mod room;
pub mod room_config;
pub mod room_level;
pub mod scope_config;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use alert::*;
#[doc(inline)]
pub use export::*;
#[doc(inline)]
pub use meeting::*;
#[doc(inline)]
pub use meeting_list::*;
#[doc(inline)]
pub use meeting_recording::*;
#[doc(inline)]
pub use note::*;
#[doc(inline)]
pub use participant_list::*;
#[doc(inline)]
pub use participant_quality_list::*;
#[doc(inline)]
pub use report::*;
#[doc(inline)]
pub use reserve::*;
#[doc(inline)]
pub use reserve_config::*;
#[doc(inline)]
pub use reserve_config_admin::*;
#[doc(inline)]
pub use reserve_config_disable_inform::*;
#[doc(inline)]
pub use reserve_config_form::*;
#[doc(inline)]
pub use resource_reservation_list::*;
#[doc(inline)]
pub use room::*;
#[doc(inline)]
pub use room_config::*;
#[doc(inline)]
pub use room_level::*;
#[doc(inline)]
pub use scope_config::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
