// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `alert` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Alert {
    /// The alert.
    pub alert_id: Option<String>,
    /// The name of the room or server that raised the alert.
    pub resource_scope: Option<String>,
    /// What kind of device raised the alert.
    pub monitor_target: Option<MonitorTarget>,
    /// What the rule says.
    pub alert_strategy: Option<String>,
    /// When the alert was sent, in seconds since 1970.
    pub alert_time: Option<String>,
    /// How serious the alert is.
    pub alert_level: Option<AlertLevel>,
    /// Who was told of the alert.
    pub contacts: Vec<Contact>,
    /// How people were told.
    pub notify_methods: Vec<NotifyMethod>,
    /// The name of the rule.
    pub alert_rule: Option<String>,
    /// When the alert was dealt with.
    pub process_time: Option<String>,
    /// When it was well again.
    pub recover_time: Option<String>,
    /// Whether the alert has been dealt with.
    pub process_status: Option<ProcessStatus>,
    /// The rule that raised the alert.
    pub alert_rule_id: Option<String>,
    /// The meeting room that raised the alert, where it was one.
    pub monitor_target_room_id: Option<String>,
    /// The MAC address of the room's host, where a room raised the alert.
    pub monitor_target_room_mac: Option<String>,
}

crate::object!(Alert {
    alert_id "alert_id", resource_scope "resource_scope", monitor_target "monitor_target",
    alert_strategy "alert_strategy", alert_time "alert_time", alert_level "alert_level",
    contacts "contacts", notify_methods "notifyMethods", alert_rule "alertRule",
    process_time "process_time", recover_time "recover_time", process_status "process_status",
    alert_rule_id "alert_rule_id", monitor_target_room_id "monitor_target_room_id",
    monitor_target_room_mac "monitor_target_room_mac"
});
crate::moments!(Alert { alert_time_at alert_time from_seconds });

/// The type `approval_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApprovalConfig {
    /// Whether bookings need approval: 0 not, 1 so. Range: `0` to `1`. Example: `1`.
    pub approval_switch: Option<i64>,
    /// Which bookings need approval: 0 all, 1 those longer than `meeting_duration`. Range: `0` to `1`. Example: `1`.
    pub approval_condition: Option<i64>,
    /// From how many hours on bookings need approval, from 0.1 to 99, to two decimals. Example: `3`.
    pub meeting_duration: Option<f64>,
    /// Who approves; at least one user where approval is on. Example: `[{"user_id":"ou_e8bce6c3935ef1fc1b432992fd9d3db8"}]`.
    pub approvers: Option<Vec<SubscribeUser>>,
}

crate::object_builder!(ApprovalConfig {
    approval_switch(i64), approval_condition(i64), meeting_duration(f64),
    approvers(impl IntoIterator<Item = impl Into<SubscribeUser>>).into_iter().map(Into::into).collect()
});
crate::object!(ApprovalConfig {
    approval_switch "approval_switch", approval_condition "approval_condition",
    meeting_duration "meeting_duration", approvers "approvers"
});

/// The type `contact` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contact {
    /// Whether the contact is a user, a group or a department.
    pub contact_type: Option<ContactType>,
    /// The name of the contact.
    pub contact_name: Option<String>,
}

crate::object!(Contact { contact_type "contact_type", contact_name "contact_name" });

/// The type `device` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Device {
    /// The name of the device. Example: `电话`.
    pub name: Option<String>,
}

crate::object_builder!(Device { name(impl Into<String>).into(); name(impl Into<String>).into() });
crate::object!(Device { name "name" });

/// The type `disable_inform_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DisableInformConfig {
    /// Whether levels and rooms below take over the settings. Example: `true`.
    pub if_cover_child_scope: Option<bool>,
    /// Whether somebody is told when rooms are disabled or enabled. Default: `false`. Example: `false`.
    pub if_inform: Option<bool>,
    /// The users who are told.
    pub informed_users: Option<Vec<SubscribeUser>>,
    /// The departments that are told.
    pub informed_depts: Option<Vec<SubscribeDepartment>>,
}

crate::object_builder!(DisableInformConfig {
    if_inform(bool);
    if_cover_child_scope(bool), if_inform(bool),
    informed_users(impl IntoIterator<Item = impl Into<SubscribeUser>>).into_iter().map(Into::into).collect(),
    informed_depts(impl IntoIterator<Item = impl Into<SubscribeDepartment>>).into_iter().map(Into::into).collect()
});
crate::object!(DisableInformConfig {
    if_cover_child_scope "if_cover_child_scope", if_inform "if_inform",
    informed_users "informed_users", informed_depts "informed_depts"
});

/// The type `meeting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Meeting {
    /// The meeting.
    pub id: Option<String>,
    /// The topic of the meeting.
    pub topic: Option<String>,
    /// The address of the meeting.
    pub url: Option<String>,
    /// The meeting number, of nine digits.
    pub meeting_no: Option<String>,
    /// The password of the meeting.
    pub password: Option<crate::SecretString>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// When the meeting began, in seconds since 1970.
    pub start_time: Option<String>,
    /// When the meeting ended, in seconds since 1970.
    pub end_time: Option<String>,
    /// The host.
    pub host_user: Option<MeetingUser>,
    /// Whether systems of other makers can join.
    pub meeting_connect: Option<bool>,
    /// The state of the meeting.
    pub status: Option<GetMeetingStatus>,
    /// How many people took part at most at one time.
    pub participant_count: Option<String>,
    /// How many people took part, all told.
    pub participant_count_accumulated: Option<String>,
    /// The participants.
    pub participants: Vec<MeetingParticipant>,
    /// Which features were used in the meeting.
    pub ability: Option<MeetingAbility>,
    /// The notes.
    pub note_id: Option<String>,
}

crate::object!(Meeting {
    id "id", topic "topic", url "url", meeting_no "meeting_no", password "password",
    create_time "create_time", start_time "start_time", end_time "end_time", host_user "host_user",
    meeting_connect "meeting_connect", status "status", participant_count "participant_count",
    participant_count_accumulated "participant_count_accumulated", participants "participants",
    ability "ability", note_id "note_id"
});
crate::moments!(Meeting {
    create_time_at create_time from_seconds, start_time_at start_time from_seconds,
    end_time_at end_time from_seconds
});

/// The type `meeting_ability` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingAbility {
    /// Whether there was video.
    pub use_video: Option<bool>,
    /// Whether there was sound.
    pub use_audio: Option<bool>,
    /// Whether a screen was shared.
    pub use_share_screen: Option<bool>,
    /// Whether documents were shared as live ones.
    pub use_follow_screen: Option<bool>,
    /// Whether the meeting was recorded.
    pub use_recording: Option<bool>,
    /// Whether somebody joined by telephone.
    pub use_pstn: Option<bool>,
}

crate::object!(MeetingAbility {
    use_video "use_video", use_audio "use_audio", use_share_screen "use_share_screen",
    use_follow_screen "use_follow_screen", use_recording "use_recording", use_pstn "use_pstn"
});

/// The type `meeting_filter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MeetingFilter {
    /// The organizers, by their ids within the app; any where it is left out. Length: 0 to 128. Example: `["ou_789012"]`.
    pub organizer_ids: Option<Vec<String>>,
    /// The participants, by their ids within the app; any where it is left out. Length: 0 to 128. Example: `["ou_789012"]`.
    pub participant_ids: Option<Vec<String>>,
    /// The meeting rooms, by their ids; any where it is left out. Length: 0 to 128. Example: `["omm_4de32cf10a4358788ff4e09e37ebbf9b"]`.
    pub open_room_ids: Option<Vec<String>>,
    /// When the meetings began.
    pub start_time: Option<TimeRange>,
}

crate::object_builder!(MeetingFilter {
    organizer_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    participant_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    open_room_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    start_time(TimeRange)
});
crate::object!(MeetingFilter {
    organizer_ids "organizer_ids", participant_ids "participant_ids", open_room_ids "open_room_ids",
    start_time "start_time"
});

/// The type `meeting_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingInfo {
    /// The meeting number, of nine digits.
    pub meeting_id: Option<String>,
    /// The topic of the meeting.
    pub meeting_topic: Option<String>,
    /// What kind of meeting it is.
    pub meeting_type: Option<MeetingType>,
    /// The name of the organizer.
    pub organizer: Option<String>,
    /// The name of the department.
    pub department: Option<String>,
    /// The organizer, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The employee number.
    pub employee_id: Option<String>,
    /// The mail address.
    pub email: Option<String>,
    /// The mobile number.
    pub mobile: Option<String>,
    /// When the meeting began, as `2022.12.23 11:16:59 (GMT+08:00)`.
    pub meeting_start_time: Option<String>,
    /// When the meeting ended, as `2022.12.23 11:18:51 (GMT+08:00)`.
    pub meeting_end_time: Option<String>,
    /// How long the meeting was, as `00:01:52`.
    pub meeting_duration: Option<String>,
    /// How many people took part.
    pub number_of_participants: Option<String>,
    /// How many devices joined.
    pub number_of_devices: Option<String>,
    /// Whether there was sound.
    pub audio: Option<bool>,
    /// Whether there was video.
    pub video: Option<bool>,
    /// Whether something was shared.
    pub sharing: Option<bool>,
    /// Whether the meeting was recorded.
    pub recording: Option<bool>,
    /// Whether somebody joined by telephone.
    pub telephone: Option<bool>,
    /// The meeting rooms of the meeting; only where it is still to come.
    pub reserved_rooms: Vec<ReservedRoom>,
    /// Whether there are documents and notes of the meeting.
    pub has_related_document: Option<bool>,
    /// Whether notes are taken by AI.
    pub ai_note: Option<bool>,
    /// Whether the meeting belongs to another tenant.
    pub is_external: Option<bool>,
    /// What kind of meeting it is in detail.
    pub meeting_subtype: Option<MeetingSubtype>,
    /// The meeting, by the id that other calls take.
    pub meeting_instance_id: Option<String>,
    /// How many people watched the webinar.
    pub number_of_webinar_viewers: Option<String>,
}

crate::object!(MeetingInfo {
    meeting_id "meeting_id", meeting_topic "meeting_topic", meeting_type "meeting_type",
    organizer "organizer", department "department", user_id "user_id", employee_id "employee_id",
    email "email", mobile "mobile", meeting_start_time "meeting_start_time",
    meeting_end_time "meeting_end_time", meeting_duration "meeting_duration",
    number_of_participants "number_of_participants", number_of_devices "number_of_devices",
    audio "audio", video "video", sharing "sharing", recording "recording", telephone "telephone",
    reserved_rooms "reserved_rooms", has_related_document "has_related_document", ai_note "ai_note",
    is_external "is_external", meeting_subtype "meeting_subtype",
    meeting_instance_id "meeting_instance_id", number_of_webinar_viewers "number_of_webinar_viewers"
});

/// The type `meeting_invite_status` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingInviteStatus {
    /// The user.
    pub id: Option<String>,
    /// What kind of user it is.
    pub user_type: Option<MeetingUserUserType>,
    /// Whether the invitation succeeded.
    pub status: Option<MeetingInviteStatusStatus>,
}

crate::object!(MeetingInviteStatus { id "id", user_type "user_type", status "status" });

/// The type `meeting_meta` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingMeta {
    /// The address that opens it in the app; in those of reservations, `{?}` stands for options to fill in.
    pub app_link: Option<String>,
    /// The address of the icon.
    pub avatar: Option<String>,
    /// When the meeting was, who organized it and its id, in words.
    pub description: Option<String>,
}

crate::object!(MeetingMeta { app_link "app_link", avatar "avatar", description "description" });

/// The type `meeting_participant` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingParticipant {
    /// The participant.
    pub id: Option<String>,
    /// When the participant joined for the first time, in seconds since 1970.
    pub first_join_time: Option<String>,
    /// When the participant left for the last time, in seconds since 1970.
    pub final_leave_time: Option<String>,
    /// How long the participant was in the meeting, all told, in seconds.
    pub in_meeting_duration: Option<String>,
    /// What kind of user it is.
    pub user_type: Option<MeetingUserUserType>,
    /// Whether the participant is the host.
    pub is_host: Option<bool>,
    /// Whether the participant is a co-host.
    pub is_cohost: Option<bool>,
    /// Whether the participant is of another tenant.
    pub is_external: Option<bool>,
    /// Where the participant is: being called, in the meeting or gone.
    pub status: Option<MeetingParticipantStatus>,
}

crate::object!(MeetingParticipant {
    id "id", first_join_time "first_join_time", final_leave_time "final_leave_time",
    in_meeting_duration "in_meeting_duration", user_type "user_type", is_host "is_host",
    is_cohost "is_cohost", is_external "is_external", status "status"
});
crate::moments!(MeetingParticipant {
    first_join_time_at first_join_time from_seconds,
    final_leave_time_at final_leave_time from_seconds
});

/// The type `meeting_participant_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingParticipantResult {
    /// The user.
    pub id: Option<String>,
    /// What kind of user it is.
    pub user_type: Option<MeetingUserUserType>,
    /// Whether the participant was removed.
    pub result: Option<MeetingParticipantResultResult>,
}

crate::object!(MeetingParticipantResult { id "id", user_type "user_type", result "result" });

/// The type `meeting.recording` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingRecording {
    /// The address of the recording.
    pub url: Option<String>,
    /// How long the recording is, in milliseconds.
    pub duration: Option<String>,
}

crate::object!(MeetingRecording { url "url", duration "duration" });

/// The type `meeting_related_artifacts` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingRelatedArtifacts {
    /// The document of the smart notes; empty where there is none. Needs a scope: `vc:meeting.artifact.note:read`.
    pub note_doc_token: Option<String>,
    /// The document of the transcript; empty where there is none. Needs a scope: `vc:meeting.artifact.verbatim:read`.
    pub verbatim_doc_token: Option<String>,
}

crate::object!(MeetingRelatedArtifacts {
    note_doc_token "note_doc_token", verbatim_doc_token "verbatim_doc_token"
});

/// The type `meeting_search_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingSearchItem {
    /// The meeting.
    pub id: Option<String>,
    /// The passage that matched, with what was found marked.
    pub display_info: Option<String>,
    /// What is known of the meeting.
    pub meta_data: Option<MeetingMeta>,
}

crate::object!(MeetingSearchItem { id "id", display_info "display_info", meta_data "meta_data" });

/// The type `meeting_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MeetingUser {
    /// The user. Example: `ou_3ec3f6a28a0d08c45d895276e8e5e19b`.
    pub id: Option<String>,
    /// What kind of user it is. Example: `1`.
    pub user_type: Option<MeetingUserUserType>,
}

crate::object_builder!(MeetingUser {
    id(impl Into<String>).into(), user_type(impl Into<MeetingUserUserType>).into()
});
crate::object!(MeetingUser { id "id", user_type "user_type" });

/// The type `note` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Note {
    /// Who created the notes.
    pub creator_id: Option<String>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// The documents that belong to the notes.
    pub artifacts: Vec<NoteArtifactInfo>,
    /// What the notes refer to.
    pub references: Vec<NoteReferenceInfo>,
}

crate::object!(Note {
    creator_id "creator_id", create_time "create_time", artifacts "artifacts",
    references "references"
});
crate::moments!(Note { create_time_at create_time from_seconds });

/// The type `note_artifact_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteArtifactInfo {
    /// What the document holds.
    pub artifact_type: Option<ArtifactType>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// The document.
    pub doc_token: Option<String>,
}

crate::object!(NoteArtifactInfo {
    artifact_type "artifact_type", create_time "create_time", doc_token "doc_token"
});
crate::moments!(NoteArtifactInfo { create_time_at create_time from_seconds });

/// The type `note_reference_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteReferenceInfo {
    /// What kind of reference it is.
    pub reference_type: Option<ReferenceType>,
    /// The document.
    pub doc_token: Option<String>,
}

crate::object!(NoteReferenceInfo { reference_type "reference_type", doc_token "doc_token" });

/// The type `participant` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Participant {
    /// The name of the participant.
    pub participant_name: Option<String>,
    /// The name of the department.
    pub department: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The meeting room.
    pub meeting_room_id: Option<String>,
    /// The employee number.
    pub employee_id: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The mail address.
    pub email: Option<String>,
    /// The device.
    pub device: Option<String>,
    /// The version of the app.
    pub app_version: Option<String>,
    /// The public IP address.
    pub public_ip: Option<String>,
    /// The IP address within the network.
    pub internal_ip: Option<String>,
    /// Whether a proxy was used.
    pub use_rtc_proxy: Option<bool>,
    /// The place of the participant.
    pub location: Option<String>,
    /// The type of network.
    pub network_type: Option<String>,
    /// The protocol of the connection.
    pub protocol: Option<String>,
    /// The microphone.
    pub microphone: Option<String>,
    /// The loudspeaker.
    pub speaker: Option<String>,
    /// The camera.
    pub camera: Option<String>,
    /// Whether there was sound.
    pub audio: Option<bool>,
    /// Whether there was video.
    pub video: Option<bool>,
    /// Whether something was shared.
    pub sharing: Option<bool>,
    /// When the participant joined, as `2022.12.23 11:16:59 (GMT+08:00)`.
    pub join_time: Option<String>,
    /// When the participant left, as `2022.12.23 11:18:51 (GMT+08:00)`.
    pub leave_time: Option<String>,
    /// How long the participant was in the meeting, as `00:01:52`.
    pub time_in_meeting: Option<String>,
    /// Why the participant left, in words.
    pub leave_reason: Option<String>,
    /// How the participant answered the invitation.
    pub accept_status: Option<AcceptStatus>,
    /// Whether the participant is of another tenant.
    pub is_external: Option<bool>,
    /// The role in the webinar: `0` for a panelist, `3` for a viewer.
    pub webinar_user_role: Option<String>,
}

crate::object!(Participant {
    participant_name "participant_name", department "department", user_id "user_id",
    meeting_room_id "meeting_room_id", employee_id "employee_id", phone "phone", email "email",
    device "device", app_version "app_version", public_ip "public_ip", internal_ip "internal_ip",
    use_rtc_proxy "use_rtc_proxy", location "location", network_type "network_type",
    protocol "protocol", microphone "microphone", speaker "speaker", camera "camera", audio "audio",
    video "video", sharing "sharing", join_time "join_time", leave_time "leave_time",
    time_in_meeting "time_in_meeting", leave_reason "leave_reason", accept_status "accept_status",
    is_external "is_external", webinar_user_role "webinar_user_role"
});

/// The type `participant_quality` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParticipantQuality {
    /// The quality of the network.
    pub network: Option<QualityNetwork>,
    /// The quality of the sound.
    pub audio: Option<QualityAudio>,
    /// The quality of the video.
    pub video: Option<QualityVideoSharing>,
    /// The quality of the shared screen.
    pub screen_sharing: Option<QualityVideoSharing>,
    /// How much of the CPU was used.
    pub cpu_usage: Option<QualityCpuUsage>,
}

crate::object!(ParticipantQuality {
    network "network", audio "audio", video "video", screen_sharing "screen_sharing",
    cpu_usage "cpu_usage"
});

/// The type `pstn_sip_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PstnSipInfo {
    /// The name that the one who is called gets in the meeting. Example: `dodo`.
    pub nickname: Option<String>,
    /// The number to call, as `+86-02187654321`; numbers in China only. Example: `+86-02187654321`.
    pub main_address: Option<String>,
}

crate::object_builder!(PstnSipInfo {
    main_address(impl Into<String>).into();
    nickname(impl Into<String>).into(), main_address(impl Into<String>).into()
});
crate::object!(PstnSipInfo { nickname "nickname", main_address "main_address" });

/// The type `quality_audio` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityAudio {
    /// The minute, as text.
    pub time: Option<String>,
    /// The volume of the microphone, with its unit.
    pub mic_input_volume: Option<String>,
    /// The volume of the loudspeaker, with its unit.
    pub speaker_volume: Option<String>,
    /// The bitrate received, with its unit.
    pub bitrate_received: Option<String>,
    /// The latency received, with its unit.
    pub latency_received: Option<String>,
    /// The jitter received, with its unit.
    pub jitter_received: Option<String>,
    /// The bitrate sent, with its unit.
    pub bitrate_sent: Option<String>,
    /// The latency sent, with its unit.
    pub latency_sent: Option<String>,
    /// The jitter sent, with its unit.
    pub jitter_sent: Option<String>,
}

crate::object!(QualityAudio {
    time "time", mic_input_volume "mic_input_volume", speaker_volume "speaker_volume",
    bitrate_received "bitrate_received", latency_received "latency_received",
    jitter_received "jitter_received", bitrate_sent "bitrate_sent", latency_sent "latency_sent",
    jitter_sent "jitter_sent"
});

/// The type `quality_cpu_usage` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityCpuUsage {
    /// The minute, as text.
    pub time: Option<String>,
    /// How much of the CPU the app used on average, in percent.
    pub client_avg_cpu_usage: Option<String>,
    /// How much of the CPU the app used at most, in percent.
    pub client_max_cpu_usage: Option<String>,
    /// How much of the CPU was used on average by everything, in percent.
    pub system_avg_cpu_usage: Option<String>,
    /// How much of the CPU was used at most by everything, in percent.
    pub system_max_cpu_usage: Option<String>,
}

crate::object!(QualityCpuUsage {
    time "time", client_avg_cpu_usage "client_avg_cpu_usage",
    client_max_cpu_usage "client_max_cpu_usage", system_avg_cpu_usage "system_avg_cpu_usage",
    system_max_cpu_usage "system_max_cpu_usage"
});

/// The type `quality_network` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityNetwork {
    /// The minute, as text.
    pub time: Option<String>,
    /// The delay of the network, with its unit.
    pub network_delay: Option<String>,
    /// The bitrate received, with its unit.
    pub bitrate_received: Option<String>,
    /// The packets lost on average when receiving, in percent.
    pub packet_loss_avg_received: Option<String>,
    /// The packets lost at most when receiving, in percent.
    pub packet_loss_max_received: Option<String>,
    /// The bitrate sent, with its unit.
    pub bitrate_sent: Option<String>,
    /// The packets lost on average when sending, in percent.
    pub packet_loss_avg_sent: Option<String>,
    /// The packets lost at most when sending, in percent.
    pub packet_loss_max_sent: Option<String>,
}

crate::object!(QualityNetwork {
    time "time", network_delay "network_delay", bitrate_received "bitrate_received",
    packet_loss_avg_received "packet_loss_avg_received",
    packet_loss_max_received "packet_loss_max_received", bitrate_sent "bitrate_sent",
    packet_loss_avg_sent "packet_loss_avg_sent", packet_loss_max_sent "packet_loss_max_sent"
});

/// The type `quality_video_sharing` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityVideoSharing {
    /// The minute, as text.
    pub time: Option<String>,
    /// The bitrate received, with its unit.
    pub bitrate_received: Option<String>,
    /// The latency received, with its unit.
    pub latency_received: Option<String>,
    /// The jitter received, with its unit.
    pub jitter_received: Option<String>,
    /// The highest resolution received.
    pub maximum_resolution_received: Option<String>,
    /// The frame rate received, with its unit.
    pub framerate_received: Option<String>,
    /// The bitrate sent, with its unit.
    pub bitrate_sent: Option<String>,
    /// The latency sent, with its unit.
    pub latency_sent: Option<String>,
    /// The jitter sent, with its unit.
    pub jitter_sent: Option<String>,
    /// The highest resolution sent.
    pub maximum_resolution_sent: Option<String>,
    /// The frame rate sent, with its unit.
    pub framerate_sent: Option<String>,
}

crate::object!(QualityVideoSharing {
    time "time", bitrate_received "bitrate_received", latency_received "latency_received",
    jitter_received "jitter_received", maximum_resolution_received "maximum_resolution_received",
    framerate_received "framerate_received", bitrate_sent "bitrate_sent",
    latency_sent "latency_sent", jitter_sent "jitter_sent",
    maximum_resolution_sent "maximum_resolution_sent", framerate_sent "framerate_sent"
});

/// The type `recording_permission_object` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RecordingPermissionObject {
    /// The user or chat; left out for the tenant and the public. Example: `ou_3ec3f6a28a0d08c45d895276e8e5e19b`.
    pub id: Option<String>,
    /// What kind of receiver it is. Example: `1`.
    pub type_: Option<RecordingPermissionObjectType>,
    /// What is allowed. Example: `1`.
    pub permission: Option<RecordingPermissionObjectPermission>,
}

crate::object_builder!(RecordingPermissionObject {
    type_(impl Into<RecordingPermissionObjectType>).into(),
    permission(impl Into<RecordingPermissionObjectPermission>).into();
    id(impl Into<String>).into(), type_(impl Into<RecordingPermissionObjectType>).into(),
    permission(impl Into<RecordingPermissionObjectPermission>).into()
});
crate::object!(RecordingPermissionObject { id "id", type_ "type", permission "permission" });

/// The type `report` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Report {
    /// How many meetings there were in all.
    pub total_meeting_count: Option<String>,
    /// How long all meetings were, in seconds.
    pub total_meeting_duration: Option<String>,
    /// How many people took part in all.
    pub total_participant_count: Option<String>,
    /// The figures day by day.
    pub daily_report: Vec<ReportMeetingDaily>,
}

crate::object!(Report {
    total_meeting_count "total_meeting_count", total_meeting_duration "total_meeting_duration",
    total_participant_count "total_participant_count", daily_report "daily_report"
});

/// The type `report_meeting_daily` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportMeetingDaily {
    /// The day, in seconds since 1970.
    pub date: Option<String>,
    /// How many meetings there were.
    pub meeting_count: Option<String>,
    /// How long the meetings were, in seconds.
    pub meeting_duration: Option<String>,
    /// How many people took part.
    pub participant_count: Option<String>,
}

crate::object!(ReportMeetingDaily {
    date "date", meeting_count "meeting_count", meeting_duration "meeting_duration",
    participant_count "participant_count"
});
crate::moments!(ReportMeetingDaily { date_at date from_seconds });

/// The type `report_top_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTopUser {
    /// The id.
    pub id: Option<String>,
    /// The name of the user.
    pub name: Option<String>,
    /// What kind of user it is.
    pub user_type: Option<MeetingUserUserType>,
    /// How many meetings there were.
    pub meeting_count: Option<String>,
    /// How long the meetings were, in minutes.
    pub meeting_duration: Option<String>,
}

crate::object!(ReportTopUser {
    id "id", name "name", user_type "user_type", meeting_count "meeting_count",
    meeting_duration "meeting_duration"
});

/// The type `reserve` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reserve {
    /// The reservation.
    pub id: Option<String>,
    /// The meeting number, of nine digits.
    pub meeting_no: Option<String>,
    /// The password of the meeting.
    pub password: Option<crate::SecretString>,
    /// The address of the meeting.
    pub url: Option<String>,
    /// The address that opens it in the app; in those of reservations, `{?}` stands for options to fill in.
    pub app_link: Option<String>,
    /// The address of the live stream.
    pub live_link: Option<String>,
    /// When the reservation expires, in seconds since 1970.
    pub end_time: Option<String>,
    /// Whether the reservation has expired.
    pub expire_status: Option<ExpireStatus>,
    /// Who made the reservation.
    pub reserve_user_id: Option<String>,
    /// The settings of the meeting.
    pub meeting_settings: Option<ReserveMeetingSetting>,
}

crate::object!(Reserve {
    id "id", meeting_no "meeting_no", password "password", url "url", app_link "app_link",
    live_link "live_link", end_time "end_time", expire_status "expire_status",
    reserve_user_id "reserve_user_id", meeting_settings "meeting_settings"
});
crate::moments!(Reserve { end_time_at end_time from_seconds });

/// The type `reserve_action_permission` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReserveActionPermission {
    /// What the users may do. Example: `1`.
    pub permission: Option<ReserveActionPermissionPermission>,
    /// Whom it is allowed for; one check that is passed is enough.
    pub permission_checkers: Option<Vec<ReservePermissionChecker>>,
}

crate::object_builder!(ReserveActionPermission {
    permission(impl Into<ReserveActionPermissionPermission>).into(),
    permission_checkers(impl IntoIterator<Item = impl Into<ReservePermissionChecker>>).into_iter().map(Into::into).collect();
    permission(impl Into<ReserveActionPermissionPermission>).into(),
    permission_checkers(impl IntoIterator<Item = impl Into<ReservePermissionChecker>>).into_iter().map(Into::into).collect()
});
crate::object!(ReserveActionPermission {
    permission "permission", permission_checkers "permission_checkers"
});

/// The type `reserve_admin_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReserveAdminConfig {
    /// The departments that administer the bookings.
    pub depts: Option<Vec<SubscribeDepartment>>,
    /// The users who administer the bookings.
    pub users: Option<Vec<SubscribeUser>>,
}

crate::object_builder!(ReserveAdminConfig {
    depts(impl IntoIterator<Item = impl Into<SubscribeDepartment>>).into_iter().map(Into::into).collect(),
    users(impl IntoIterator<Item = impl Into<SubscribeUser>>).into_iter().map(Into::into).collect()
});
crate::object!(ReserveAdminConfig { depts "depts", users "users" });

/// The type `reserve_assign_host` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReserveAssignHost {
    /// What kind of user it is; only users of the tenant. Example: `1`.
    pub user_type: Option<ReserveAssignHostUserType>,
    /// The user. Example: `ou_3ec3f6a28a0d08c45d895276e8e5e19b`.
    pub id: Option<String>,
}

crate::object_builder!(ReserveAssignHost {
    user_type(impl Into<ReserveAssignHostUserType>).into(), id(impl Into<String>).into()
});
crate::object!(ReserveAssignHost { user_type "user_type", id "id" });

/// The type `reserve_call_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReserveCallSetting {
    /// Who is called.
    pub callee: Option<ReserveCallee>,
}

crate::object_builder!(ReserveCallSetting { callee(ReserveCallee); callee(ReserveCallee) });
crate::object!(ReserveCallSetting { callee "callee" });

/// The type `reserve_callee` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReserveCallee {
    /// The user. Example: `ou_3ec3f6a28a0d08c45d895276e8e5e19b`.
    pub id: Option<String>,
    /// What kind of user it is; only telephone users so far. Example: `1`.
    pub user_type: Option<MeetingUserUserType>,
    /// The number to call.
    pub pstn_sip_info: Option<PstnSipInfo>,
}

crate::object_builder!(ReserveCallee {
    user_type(impl Into<MeetingUserUserType>).into();
    id(impl Into<String>).into(), user_type(impl Into<MeetingUserUserType>).into(),
    pstn_sip_info(PstnSipInfo)
});
crate::object!(ReserveCallee { id "id", user_type "user_type", pstn_sip_info "pstn_sip_info" });

/// The type `reserve_correction_check_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveCorrectionCheckInfo {
    /// The hosts who are not valid, by their ids.
    pub invalid_host_id_list: Vec<String>,
}

crate::object!(ReserveCorrectionCheckInfo { invalid_host_id_list "invalid_host_id_list" });

/// The type `reserve_form_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReserveFormConfig {
    /// Whether levels and rooms below take over the settings. Example: `true`.
    pub if_cover_child_scope: Option<bool>,
    /// Whether a form is filled in for booking. Default: `false`. Example: `false`.
    pub reserve_form: Option<bool>,
    /// The users who are told.
    pub notified_users: Option<Vec<SubscribeUser>>,
    /// How long before the meeting people are told at the latest, in the unit that `time_unit` says. Example: `3`.
    pub notified_time: Option<i64>,
    /// The unit of `notified_time`: 1 minutes, 2 hours, 3 days, which is the default. Range: `1` to `3`. Example: `3`.
    pub time_unit: Option<i64>,
}

crate::object_builder!(ReserveFormConfig {
    reserve_form(bool);
    if_cover_child_scope(bool), reserve_form(bool),
    notified_users(impl IntoIterator<Item = impl Into<SubscribeUser>>).into_iter().map(Into::into).collect(),
    notified_time(i64), time_unit(i64)
});
crate::object!(ReserveFormConfig {
    if_cover_child_scope "if_cover_child_scope", reserve_form "reserve_form",
    notified_users "notified_users", notified_time "notified_time", time_unit "time_unit"
});

/// The type `reserve_meeting_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReserveMeetingSetting {
    /// The topic of the meeting. Example: `my meeting`.
    pub topic: Option<String>,
    /// Who may do what in the meeting; one entry that allows something is enough.
    pub action_permissions: Option<Vec<ReserveActionPermission>>,
    /// Whether it is a meeting or a call between two. Example: `1`.
    pub meeting_initial_type: Option<MeetingInitialType>,
    /// Whether systems of other makers can join. Example: `true`.
    pub meeting_connect: Option<bool>,
    /// Whom the meeting calls, for calls between two.
    pub call_setting: Option<ReserveCallSetting>,
    /// Whether the meeting is recorded by itself; not where it is left out. Default: `false`. Example: `true`.
    pub auto_record: Option<bool>,
    /// Who hosts the meeting besides the organizer.
    pub assign_host_list: Option<Vec<ReserveAssignHost>>,
    /// The password, of 4 to 9 digits; empty for none, and by the owner's settings where it is left out. Length: at most 9. Example: `971024`.
    pub password: Option<crate::SecretString>,
}

crate::object_builder!(ReserveMeetingSetting {
    topic(impl Into<String>).into(),
    action_permissions(impl IntoIterator<Item = impl Into<ReserveActionPermission>>).into_iter().map(Into::into).collect(),
    meeting_initial_type(impl Into<MeetingInitialType>).into(), meeting_connect(bool),
    call_setting(ReserveCallSetting), auto_record(bool),
    assign_host_list(impl IntoIterator<Item = impl Into<ReserveAssignHost>>).into_iter().map(Into::into).collect(),
    password(impl Into<crate::SecretString>).into()
});
crate::object!(ReserveMeetingSetting {
    topic "topic", action_permissions "action_permissions",
    meeting_initial_type "meeting_initial_type", meeting_connect "meeting_connect",
    call_setting "call_setting", auto_record "auto_record", assign_host_list "assign_host_list",
    password "password"
});

/// The type `reserve_permission_checker` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReservePermissionChecker {
    /// What is checked about a user. Example: `1`.
    pub check_field: Option<CheckField>,
    /// Whether those on the list are allowed or all others. Example: `1`.
    pub check_mode: Option<CheckMode>,
    /// The values to check for, as `check_field` says. Example: `["ou_3ec3f6a28a0d08c45d895276e8e5e19b"]`.
    pub check_list: Option<Vec<String>>,
}

crate::object_builder!(ReservePermissionChecker {
    check_field(impl Into<CheckField>).into(), check_mode(impl Into<CheckMode>).into(),
    check_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    check_field(impl Into<CheckField>).into(), check_mode(impl Into<CheckMode>).into(),
    check_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(ReservePermissionChecker {
    check_field "check_field", check_mode "check_mode", check_list "check_list"
});

/// The type `reserve_scope_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReserveScopeConfig {
    /// Whether levels and rooms below take over the settings. Example: `true`.
    pub if_cover_child_scope: Option<bool>,
    /// Who can book: 0 some users, 1 all. Range: `0` to `1`. Example: `0`.
    pub allow_all_users: Option<i64>,
    /// The users who can book. Example: `[{"user_id":"ou_e8bce6c3935ef1fc1b432992fd9d3db8"}]`.
    pub allow_users: Option<Vec<SubscribeUser>>,
    /// The departments whose members can book. Example: `[{"department_id":"od-5c07f0c117cf8795f25610a69363ce31"}]`.
    pub allow_depts: Option<Vec<SubscribeDepartment>>,
}

crate::object_builder!(ReserveScopeConfig {
    if_cover_child_scope(bool), allow_all_users(i64),
    allow_users(impl IntoIterator<Item = impl Into<SubscribeUser>>).into_iter().map(Into::into).collect(),
    allow_depts(impl IntoIterator<Item = impl Into<SubscribeDepartment>>).into_iter().map(Into::into).collect()
});
crate::object!(ReserveScopeConfig {
    if_cover_child_scope "if_cover_child_scope", allow_all_users "allow_all_users",
    allow_users "allow_users", allow_depts "allow_depts"
});

/// The type `reserved_room` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedRoom {
    /// The meeting room.
    pub room_id: Option<String>,
    /// The name of the meeting room.
    pub room_name: Option<String>,
}

crate::object!(ReservedRoom { room_id "room_id", room_name "room_name" });

/// The type `room` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Room {
    /// The meeting room.
    pub room_id: Option<String>,
    /// The name of the room.
    pub name: Option<String>,
    /// How many people the room holds.
    pub capacity: Option<i64>,
    /// The description of the room.
    pub description: Option<String>,
    /// The number of the room that people see.
    pub display_id: Option<String>,
    /// The meeting room, by the tenant's own id.
    pub custom_room_id: Option<String>,
    /// The level of meeting rooms.
    pub room_level_id: Option<String>,
    /// The levels from the top down.
    pub path: Vec<String>,
    /// Whether the room is in use.
    pub room_status: Option<RoomStatus>,
    /// The devices in the room.
    pub device: Vec<Device>,
}

crate::object!(Room {
    room_id "room_id", name "name", capacity "capacity", description "description",
    display_id "display_id", custom_room_id "custom_room_id", room_level_id "room_level_id",
    path "path", room_status "room_status", device "device"
});

/// The type `room_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RoomConfig {
    /// The background of the screens in the rooms. Example: `https://lf1-ttcdn-tos.pstatp.com/obj/xxx`.
    pub room_background: Option<String>,
    /// The background of the check-in board. Example: `https://lf1-ttcdn-tos.pstatp.com/obj/xxx`.
    pub display_background: Option<String>,
    /// What the screens of the rooms show between meetings.
    pub digital_signage: Option<RoomDigitalSignage>,
    /// What boxes for casting show between meetings.
    pub room_box_digital_signage: Option<RoomDigitalSignage>,
    /// Whether the room is in use.
    pub room_status: Option<RoomStatus>,
}

crate::object_builder!(RoomConfig {
    room_background(impl Into<String>).into(), display_background(impl Into<String>).into(),
    digital_signage(RoomDigitalSignage), room_box_digital_signage(RoomDigitalSignage),
    room_status(RoomStatus)
});
crate::object!(RoomConfig {
    room_background "room_background", display_background "display_background",
    digital_signage "digital_signage", room_box_digital_signage "room_box_digital_signage",
    room_status "room_status"
});

/// The type `room_digital_signage` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RoomDigitalSignage {
    /// Whether the screens show something between meetings. Example: `true`.
    pub enable: Option<bool>,
    /// Whether it is played without sound. Example: `true`.
    pub mute: Option<bool>,
    /// How many minutes after a meeting showing starts, from 1 to 720; only for the screens of rooms. Example: `3`.
    pub start_display: Option<i64>,
    /// How many minutes before a meeting showing stops, from 1 to 720; only for the screens of rooms. Example: `3`.
    pub stop_display: Option<i64>,
    /// What is shown.
    pub materials: Option<Vec<RoomDigitalSignageMaterial>>,
    /// Whether levels and rooms below take over the settings. Example: `true`.
    pub if_cover_child_scope: Option<bool>,
}

crate::object_builder!(RoomDigitalSignage {
    enable(bool), mute(bool), start_display(i64), stop_display(i64),
    materials(impl IntoIterator<Item = impl Into<RoomDigitalSignageMaterial>>).into_iter().map(Into::into).collect(),
    if_cover_child_scope(bool)
});
crate::object!(RoomDigitalSignage {
    enable "enable", mute "mute", start_display "start_display", stop_display "stop_display",
    materials "materials", if_cover_child_scope "if_cover_child_scope"
});

/// The type `room_digital_signage_material` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RoomDigitalSignageMaterial {
    /// The material; left out for a new one. Example: `7847784676276`.
    pub id: Option<String>,
    /// The name of the material. Example: `name`.
    pub name: Option<String>,
    /// Whether it is an image, a video or a GIF. Example: `0`.
    pub material_type: Option<MaterialType>,
    /// The address of the material. Example: `url`.
    pub url: Option<String>,
    /// How long it is shown, in seconds, from 1 to 43200. Example: `15`.
    pub duration: Option<i64>,
    /// The address of the cover image. Example: `url`.
    pub cover: Option<String>,
    /// The MD5 checksum of the file. Example: `md5`.
    pub md5: Option<String>,
    /// The id of the video file. Example: `vid`.
    pub vid: Option<String>,
    /// The size, in bytes. Example: `100`.
    pub size: Option<String>,
}

crate::object_builder!(RoomDigitalSignageMaterial {
    id(impl Into<String>).into(), name(impl Into<String>).into(),
    material_type(impl Into<MaterialType>).into(), url(impl Into<String>).into(), duration(i64),
    cover(impl Into<String>).into(), md5(impl Into<String>).into(), vid(impl Into<String>).into(),
    size(impl Into<String>).into()
});
crate::object!(RoomDigitalSignageMaterial {
    id "id", name "name", material_type "material_type", url "url", duration "duration",
    cover "cover", md5 "md5", vid "vid", size "size"
});

/// The type `room_level` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomLevel {
    /// The level of meeting rooms.
    pub room_level_id: Option<String>,
    /// The name of the level.
    pub name: Option<String>,
    /// The level above.
    pub parent_id: Option<String>,
    /// The levels from the top down.
    pub path: Vec<String>,
    /// Whether there are levels below.
    pub has_child: Option<bool>,
    /// The level, by the tenant's own id.
    pub custom_group_id: Option<String>,
}

crate::object!(RoomLevel {
    room_level_id "room_level_id", name "name", parent_id "parent_id", path "path",
    has_child "has_child", custom_group_id "custom_group_id"
});

/// The type `room_meeting_reservation` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomMeetingReservation {
    /// The meeting room.
    pub room_id: Option<String>,
    /// The name of the meeting room.
    pub room_name: Option<String>,
    /// The title of the event.
    pub event_title: Option<String>,
    /// The name of who booked.
    pub reserver: Option<String>,
    /// Who booked, a user or a bot.
    pub reserver_user_id: Option<String>,
    /// The department of who booked.
    pub department_of_reserver: Option<String>,
    /// How many people were invited.
    pub guests_number: Option<String>,
    /// How many people accepted.
    pub accepted_number: Option<String>,
    /// When the event begins, as text.
    pub event_start_time: Option<String>,
    /// When the event ends, as text.
    pub event_end_time: Option<String>,
    /// How long the event is, as `1:00:00`.
    pub event_duration: Option<String>,
    /// The state of the booking, in words.
    pub reservation_status: Option<String>,
    /// The device that people checked in on.
    pub check_in_device: Option<String>,
    /// Whether people checked in to the room, in words.
    pub room_check_in_status: Option<String>,
    /// When people checked in to the room, as text.
    pub check_in_time: Option<String>,
    /// Whether and how the room was released early, in words.
    pub is_release_early: Option<String>,
    /// Who released the room.
    pub releasing_person: Option<String>,
    /// When the room was released, as text.
    pub releasing_time: Option<String>,
}

crate::object!(RoomMeetingReservation {
    room_id "room_id", room_name "room_name", event_title "event_title", reserver "reserver",
    reserver_user_id "reserver_user_id", department_of_reserver "department_of_reserver",
    guests_number "guests_number", accepted_number "accepted_number",
    event_start_time "event_start_time", event_end_time "event_end_time",
    event_duration "event_duration", reservation_status "reservation_status",
    check_in_device "check_in_device", room_check_in_status "room_check_in_status",
    check_in_time "check_in_time", is_release_early "is_release_early",
    releasing_person "releasing_person", releasing_time "releasing_time"
});

/// The type `room_status` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RoomStatus {
    /// Whether the room is enabled. Example: `true`.
    pub status: Option<bool>,
    /// Whether the room will be in use in future; only in what is returned. Example: `true`.
    pub schedule_status: Option<bool>,
    /// When the room is disabled, in seconds since 1970. Example: `1652356050`.
    pub disable_start_time: Option<String>,
    /// When the room is enabled again, in seconds since 1970; 0 for never. Example: `1652442450`.
    pub disable_end_time: Option<String>,
    /// Why the room is disabled. Example: `测试占用`.
    pub disable_reason: Option<String>,
    /// Who is responsible for the room, by the kind of id that the call uses. Example: `["ou_3ec3f6a28a0d08c45d895276e8e5e19b"]`.
    pub contact_ids: Option<Vec<String>>,
    /// Whether those who booked the room are told. Example: `true`.
    pub disable_notice: Option<bool>,
    /// Whether the contacts are told when the room is enabled again. Example: `true`.
    pub resume_notice: Option<bool>,
}

crate::object_builder!(RoomStatus {
    status(bool);
    status(bool), schedule_status(bool), disable_start_time(impl Into<String>).into(),
    disable_end_time(impl Into<String>).into(), disable_reason(impl Into<String>).into(),
    contact_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    disable_notice(bool), resume_notice(bool)
});
crate::object!(RoomStatus {
    status "status", schedule_status "schedule_status", disable_start_time "disable_start_time",
    disable_end_time "disable_end_time", disable_reason "disable_reason", contact_ids "contact_ids",
    disable_notice "disable_notice", resume_notice "resume_notice"
});
crate::moments!(RoomStatus {
    disable_start_time_at disable_start_time from_seconds,
    disable_end_time_at disable_end_time from_seconds
});

/// The type `scope_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScopeConfig {
    /// Whether it is a level, 1, or a meeting room, 2.
    pub scope_type: Option<ScopeType>,
    /// The meeting room or level, by its id.
    pub scope_id: Option<String>,
    /// The settings.
    pub scope_config: Option<RoomConfig>,
}

crate::object!(ScopeConfig {
    scope_type "scope_type", scope_id "scope_id", scope_config "scope_config"
});

/// The type `subscribe_department` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SubscribeDepartment {
    /// The department, by its id within the app. Example: `od-47d8b570b0a011e9679a755efcc5f61a`.
    pub department_id: Option<String>,
}

crate::object_builder!(SubscribeDepartment {
    department_id(impl Into<String>).into();
    department_id(impl Into<String>).into()
});
crate::object!(SubscribeDepartment { department_id "department_id" });

/// The type `subscribe_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SubscribeUser {
    /// The user, by the kind of id that the call uses. Example: `ou_a27b07a9071d90577c0177bcec98f856`.
    pub user_id: Option<String>,
}

crate::object_builder!(SubscribeUser {
    user_id(impl Into<String>).into();
    user_id(impl Into<String>).into()
});
crate::object!(SubscribeUser { user_id "user_id" });

/// The type `time_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TimeConfig {
    /// Whether levels and rooms below take over the settings. Example: `true`.
    pub if_cover_child_scope: Option<bool>,
    /// Whether the times for booking are limited: 0 not, 1 so. Range: `0` to `1`. Example: `1`.
    pub time_switch: Option<i64>,
    /// How many days before a room can be booked, from 1 to 730; 365 where it is left out. Example: `30`.
    pub days_in_advance: Option<i64>,
    /// At which time of the first day booking opens, in seconds after midnight; 28800 where it is left out. Example: `27900`.
    pub opening_hour: Option<String>,
    /// At which time of the day bookings can begin, in seconds after midnight; 0 where it is left out. Example: `0`.
    pub start_time: Option<String>,
    /// At which time of the day bookings must end, in seconds after midnight, up to 86400, which is the default. Example: `86400`.
    pub end_time: Option<String>,
    /// How long a booking can be at most, in hours, from 1 to 99; 2 where it is left out. Example: `24`.
    pub max_duration: Option<i64>,
}

crate::object_builder!(TimeConfig {
    time_switch(i64);
    if_cover_child_scope(bool), time_switch(i64), days_in_advance(i64),
    opening_hour(impl Into<String>).into(), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into(), max_duration(i64)
});
crate::object!(TimeConfig {
    if_cover_child_scope "if_cover_child_scope", time_switch "time_switch",
    days_in_advance "days_in_advance", opening_hour "opening_hour", start_time "start_time",
    end_time "end_time", max_duration "max_duration"
});

/// The type `time_range` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TimeRange {
    /// Where the range begins, as ISO 8601 with a time zone. Example: `2026-03-21T16:15:30+08:00`.
    pub start_time: Option<String>,
    /// Where the range ends, as ISO 8601 with a time zone. Example: `2026-03-21T16:15:30+08:00`.
    pub end_time: Option<String>,
}

crate::object_builder!(TimeRange {
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into()
});
crate::object!(TimeRange { start_time "start_time", end_time "end_time" });
