// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `anti_cheat_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AntiCheatConfig {
    /// Whether suspicious punches are stopped; off turns off all other checks. Example: `true`.
    pub intercept_suspected_cheat_punch: Option<bool>,
    /// Whether cheating software is checked for; off or unchanged where it is left out. Example: `true`.
    pub check_cheat_software_punch: Option<bool>,
    /// Whether punches by somebody else are checked for; off or unchanged where it is left out. Example: `true`.
    pub check_buddy_punch: Option<bool>,
    /// Whether simulated Wi-Fi is checked for; off or unchanged where it is left out, and not for all tenants. Example: `true`.
    pub check_simulate_wifi_punch: Option<bool>,
    /// Whether changes of device are checked for; off or unchanged where it is left out. Example: `true`.
    pub check_change_device_punch: Option<bool>,
    /// To how many devices a user can be bound at most; needed where changes of device are checked. Range: `1` to `3`. Example: `1`.
    pub allow_change_device_num: Option<i64>,
    /// What happens with suspicious punches; needed where they are stopped. Range: `1` to `2`. Example: `1`.
    pub suspected_cheat_handle_method: Option<SuspectedCheatHandleMethod>,
}

crate::object_builder!(AntiCheatConfig {
    intercept_suspected_cheat_punch(bool);
    intercept_suspected_cheat_punch(bool), check_cheat_software_punch(bool),
    check_buddy_punch(bool), check_simulate_wifi_punch(bool), check_change_device_punch(bool),
    allow_change_device_num(i64),
    suspected_cheat_handle_method(impl Into<SuspectedCheatHandleMethod>).into()
});
crate::object!(AntiCheatConfig {
    intercept_suspected_cheat_punch "intercept_suspected_cheat_punch",
    check_cheat_software_punch "check_cheat_software_punch", check_buddy_punch "check_buddy_punch",
    check_simulate_wifi_punch "check_simulate_wifi_punch",
    check_change_device_punch "check_change_device_punch",
    allow_change_device_num "allow_change_device_num",
    suspected_cheat_handle_method "suspected_cheat_handle_method"
});

/// The type `approval_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalInfo {
    /// The approval, as writing or querying approvals returned it.
    pub approval_id: Option<String>,
    /// What the approval is for: `leave`, `out`, `overtime`, `trip` or `remedy`.
    pub approval_type: Option<ApprovalType>,
    /// The state of the approval.
    pub status: Option<ProcessApprovalInfoStatus>,
}

crate::object!(ApprovalInfo {
    approval_id "approval_id", approval_type "approval_type", status "status"
});

/// The type `archive_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveField {
    /// The code of the column.
    pub code: Option<String>,
    /// The title of the column.
    pub title: Option<String>,
    /// The titles from the top down to the column.
    pub upper_titles: Vec<String>,
}

crate::object!(ArchiveField { code "code", title "title", upper_titles "upper_titles" });

/// The type `archive_field_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ArchiveFieldData {
    /// The code of the column. Example: `abd754f7`.
    pub code: Option<String>,
    /// The value. Example: `1`.
    pub value: Option<String>,
}

crate::object_builder!(ArchiveFieldData {
    code(impl Into<String>).into();
    code(impl Into<String>).into(), value(impl Into<String>).into()
});
crate::object!(ArchiveFieldData { code "code", value "value" });

/// The type `archive_report_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ArchiveReportData {
    /// The user, by the kind of id that the call uses. Example: `1aaxxd`.
    pub member_id: Option<String>,
    /// The first day, as `yyyyMMdd`. Example: `20210109`.
    pub start_time: Option<String>,
    /// The last day, as `yyyyMMdd`. Example: `20210109`.
    pub end_time: Option<String>,
    /// The values of the row, at most 200. Length: 1 to 200.
    pub field_datas: Option<Vec<ArchiveFieldData>>,
}

crate::object_builder!(ArchiveReportData {
    member_id(impl Into<String>).into(), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into();
    member_id(impl Into<String>).into(), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into(),
    field_datas(impl IntoIterator<Item = impl Into<ArchiveFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(ArchiveReportData {
    member_id "member_id", start_time "start_time", end_time "end_time", field_datas "field_datas"
});

/// The type `archive_report_meta` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveReportMeta {
    /// The report that is archived; of no use yet.
    pub report_id: Option<String>,
    /// The name of the report that is archived.
    pub report_name: Option<I18nMap>,
    /// The rule by which the report is archived.
    pub archive_rule_id: Option<String>,
    /// The name of the archived report.
    pub archive_rule_name: Option<I18nMap>,
}

crate::object!(ArchiveReportMeta {
    report_id "report_id", report_name "report_name", archive_rule_id "archive_rule_id",
    archive_rule_name "archive_rule_name"
});

/// The type `child_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChildField {
    /// The code of the column.
    pub code: Option<String>,
    /// The title of the column.
    pub title: Option<String>,
    /// The unit of time; not in use any more.
    pub time_unit: Option<String>,
}

crate::object!(ChildField { code "code", title "title", time_unit "time_unit" });

/// The type `child_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ChildItem {
    /// The code of the column. Example: `50101`.
    pub code: Option<String>,
    /// Whether the column is shown: 0 not, 1 so. Example: `0`.
    pub value: Option<String>,
    /// The title of the column.
    pub title: Option<String>,
    /// How the column is filled in.
    pub column_type: Option<ColumnType>,
    /// Whether it cannot be changed.
    pub read_only: Option<bool>,
    /// The least value.
    pub min_value: Option<String>,
    /// The greatest value.
    pub max_value: Option<String>,
}

crate::object_builder!(ChildItem {
    code(impl Into<String>).into(), value(impl Into<String>).into();
    code(impl Into<String>).into(), value(impl Into<String>).into(),
    title(impl Into<String>).into(), column_type(impl Into<ColumnType>).into(), read_only(bool),
    min_value(impl Into<String>).into(), max_value(impl Into<String>).into()
});
crate::object!(ChildItem {
    code "code", value "value", title "title", column_type "column_type", read_only "read_only",
    min_value "min_value", max_value "max_value"
});

/// The type `ClockInAbnormalSettings` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ClockInAbnormalSettings {
    /// Whether irregular punches before the latest one at the end of work are ignored; not for all tenants. Example: `false`.
    pub ignore_until_latest_clockout: Option<bool>,
}

crate::object_builder!(ClockInAbnormalSettings { ignore_until_latest_clockout(bool) });
crate::object!(ClockInAbnormalSettings {
    ignore_until_latest_clockout "ignore_until_latest_clockout"
});

/// The type `field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Field {
    /// The code of the group.
    pub code: Option<String>,
    /// The title of the group.
    pub title: Option<String>,
    /// The columns of the group.
    pub child_fields: Vec<ChildField>,
}

crate::object!(Field { code "code", title "title", child_fields "child_fields" });

/// The type `file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct File {
    /// The photo, by its file id.
    pub file_id: Option<String>,
}

crate::object!(File { file_id "file_id" });

/// The type `flexible_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FlexibleRule {
    /// By how many minutes users can leave early, having come early as much. Example: `60`.
    pub flexible_early_minutes: Option<i64>,
    /// By how many minutes users can come late, leaving late as much. Example: `60`.
    pub flexible_late_minutes: Option<i64>,
}

crate::object_builder!(FlexibleRule {
    flexible_early_minutes(i64), flexible_late_minutes(i64);
    flexible_early_minutes(i64), flexible_late_minutes(i64)
});
crate::object!(FlexibleRule {
    flexible_early_minutes "flexible_early_minutes", flexible_late_minutes "flexible_late_minutes"
});

/// The type `free_clock_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FreeClockSetting {
    /// The way of punching.
    pub clock_mode: Option<i64>,
    /// The least time between two punches.
    pub clock_internal_hhmm: Option<i64>,
}

crate::object_builder!(FreeClockSetting { clock_mode(i64), clock_internal_hhmm(i64) });
crate::object!(FreeClockSetting {
    clock_mode "clock_mode", clock_internal_hhmm "clock_internal_hhmm"
});

/// The type `free_punch_cfg` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FreePunchCfg {
    /// From when on users can punch, `7:00` for example. Example: `7:00`.
    pub free_start_time: Option<String>,
    /// Until when users can punch, `18:00` for example. Example: `18:00`.
    pub free_end_time: Option<String>,
    /// The working days as seven digits from Monday to Sunday, 1 for work; `1111100` for Monday to Friday. Example: `1111100`.
    pub punch_day: Option<i64>,
    /// Whether a working day without a punch counts as a missed punch. Example: `true`.
    pub work_day_no_punch_as_lack: Option<bool>,
    /// Whether users must be present for a given time on working days. Example: `false`.
    pub work_hours_demand: Option<bool>,
    /// How long users work a day, in minutes, from 0 to 1440. Example: `480`.
    pub work_hours: Option<i64>,
    /// How users punch where hours are free.
    pub free_clock_setting: Option<FreeClockSetting>,
}

crate::object_builder!(FreePunchCfg {
    free_start_time(impl Into<String>).into(), free_end_time(impl Into<String>).into(),
    punch_day(i64);
    free_start_time(impl Into<String>).into(), free_end_time(impl Into<String>).into(),
    punch_day(i64), work_day_no_punch_as_lack(bool), work_hours_demand(bool), work_hours(i64),
    free_clock_setting(FreeClockSetting)
});
crate::object!(FreePunchCfg {
    free_start_time "free_start_time", free_end_time "free_end_time", punch_day "punch_day",
    work_day_no_punch_as_lack "work_day_no_punch_as_lack", work_hours_demand "work_hours_demand",
    work_hours "work_hours", free_clock_setting "free_clock_setting"
});

/// The type `group` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Group {
    /// The attendance group to change; left out to create one. Example: `6919358128597097404`.
    pub group_id: Option<String>,
    /// The name of the attendance group. Example: `开心考勤`.
    pub group_name: Option<String>,
    /// The time zone. Example: `Asia/Shanghai`.
    pub time_zone: Option<String>,
    /// The departments in the group; they win over `need_punch_members`. Example: `["od-fcb45c28a45311afd440b7869541fce8"]`.
    pub bind_dept_ids: Option<Vec<String>>,
    /// Deprecated. Deprecated. Example: `["od-fcb45c28a45311afd440b7869541fce8"]`.
    pub except_dept_ids: Option<Vec<String>>,
    /// The users in the group; they win over `need_punch_members`. Example: `["52aa1fa1"]`.
    pub bind_user_ids: Option<Vec<String>>,
    /// Deprecated. Deprecated. Example: `["52aa1fa1"]`.
    pub except_user_ids: Option<Vec<String>>,
    /// Who is mainly in charge of the group. Example: `["2bg4a9be"]`.
    pub group_leader_ids: Option<Vec<String>>,
    /// Who else is in charge of the group. Example: `["52aa1fa1"]`.
    pub sub_group_leader_ids: Option<Vec<String>>,
    /// Whether users can punch outside the places of the group. Example: `true`.
    pub allow_out_punch: Option<bool>,
    /// Whether a punch outside must be approved before. Example: `true`.
    pub out_punch_need_approval: Option<bool>,
    /// Whether a punch outside must be approved afterwards. Example: `true`.
    pub out_punch_need_post_approval: Option<bool>,
    /// Whether a punch outside needs a remark. Example: `true`.
    pub out_punch_need_remark: Option<bool>,
    /// Whether a punch outside needs a photo. Example: `true`.
    pub out_punch_need_photo: Option<bool>,
    /// Whether users can hide the exact place of a punch outside. Example: `true`.
    pub out_punch_allowed_hide_addr: Option<bool>,
    /// Whether users can move the place of a punch outside. Example: `true`.
    pub out_punch_allowed_adjust_addr: Option<bool>,
    /// How far users can move the place of a punch, in meters; 50 where it is left out. Default: `50`. Example: `50`.
    pub adjust_range: Option<i64>,
    /// Whether users can punch on a computer. Example: `true`.
    pub allow_pc_punch: Option<bool>,
    /// The switch of corrections, on which the other settings of them depend. Example: `true`.
    pub allow_remedy: Option<bool>,
    /// Whether the number of corrections is limited. Example: `true`.
    pub remedy_limit: Option<bool>,
    /// How many corrections are possible. Example: `3`.
    pub remedy_limit_count: Option<i64>,
    /// Whether corrections must be made within some days. Example: `true`.
    pub remedy_date_limit: Option<bool>,
    /// Within how many days corrections must be made. Example: `3`.
    pub remedy_date_num: Option<i64>,
    /// Whether a missed punch can be corrected. Example: `true`.
    pub allow_remedy_type_lack: Option<bool>,
    /// Whether being late can be corrected. Example: `true`.
    pub allow_remedy_type_late: Option<bool>,
    /// Whether leaving early can be corrected. Example: `true`.
    pub allow_remedy_type_early: Option<bool>,
    /// Whether a normal punch can be corrected. Example: `true`.
    pub allow_remedy_type_normal: Option<bool>,
    /// Whether the total time is shown. Example: `true`.
    pub show_cumulative_time: Option<bool>,
    /// Whether overtime is shown. Example: `true`.
    pub show_over_time: Option<bool>,
    /// Whether the users' punches are hidden. Example: `true`.
    pub hide_staff_punch_time: Option<bool>,
    /// Whether the rules of punching are hidden; not for all tenants. Example: `false`.
    pub hide_clock_in_rule: Option<bool>,
    /// Whether punching needs face recognition. Example: `true`.
    pub face_punch: Option<bool>,
    /// When punching needs face recognition. Example: `1`.
    pub face_punch_cfg: Option<FacePunchCfg>,
    /// Whether faces are recognized without an action; false asks for a proof of life. Only where `face_punch_cfg` is 1. Example: `false`.
    pub face_live_need_action: Option<bool>,
    /// Whether a plain photo is enough where the face is not recognized. Example: `true`.
    pub face_downgrade: Option<bool>,
    /// Whether users can replace their photo where the face is not recognized. Example: `true`.
    pub replace_basic_pic: Option<bool>,
    /// How cheating is prevented.
    pub anti_cheat_punch_config: Option<AntiCheatConfig>,
    /// The attendance machines.
    pub machines: Option<Vec<Machine>>,
    /// How far from the place users can punch; better not used. Example: `300`.
    pub gps_range: Option<i64>,
    /// The places where users can punch; they are only added.
    pub locations: Option<Vec<Location>>,
    /// Whether shifts are fixed, scheduled or free. Example: `1`.
    pub group_type: Option<GroupType>,
    /// The shifts of the week from Monday to Sunday, 0 for days off; only where shifts are fixed. Example: `["xxx","0","xxx","xxx","0","xxx","xxx","xxx"]`.
    pub punch_day_shift_ids: Option<Vec<String>>,
    /// How users punch where hours are free.
    pub free_punch_cfg: Option<FreePunchCfg>,
    /// The country whose public holidays are free, by number; 0 for none. Example: `1`.
    pub calendar_id: Option<CalendarId>,
    /// The days on which users must punch besides.
    pub need_punch_special_days: Option<Vec<PunchSpecialDateShift>>,
    /// The days on which users need not punch.
    pub no_need_punch_special_days: Option<Vec<PunchSpecialDateShift>>,
    /// Whether a working day without a punch counts as a missed punch, where hours are free. Example: `true`.
    pub work_day_no_punch_as_lack: Option<bool>,
    /// Whether it takes effect at once; not where it is left out. Default: `false`. Example: `true`.
    pub effect_now: Option<bool>,
    /// Whether corrections are counted by calendar month or by a period of the group's own. Example: `1`.
    pub remedy_period_type: Option<RemedyPeriodType>,
    /// The day of the month on which a period of corrections begins, from 0 to 28. Example: `1`.
    pub remedy_period_custom_date: Option<i64>,
    /// How users can punch, as a sum: 1 for GPS, 2 for Wi-Fi, 4 for machines, 8 for IP. Example: `1`.
    pub punch_type: Option<i64>,
    /// Whether punches on days off must be approved; if so, days off begin at 4:00. Example: `true`.
    pub rest_clock_in_need_approval: Option<bool>,
    /// Whether each punch needs a photo. Example: `true`.
    pub clock_in_need_photo: Option<bool>,
    /// Whether users punch on the days on which they join or leave.
    pub member_status_change: Option<MemberStatusChange>,
    /// Whether users punch before and after leave. Example: `false`.
    pub leave_need_punch: Option<bool>,
    /// From how many minutes on punches before and after leave count as late, early or missed.
    pub leave_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    /// Whether users punch on outings: 0 not, 1 at the start and end of work, 2 before they leave or after they return. Default: `0`. Example: `0`.
    pub go_out_need_punch: Option<i64>,
    /// From how many minutes on punches on outings count as late, early or missed.
    pub go_out_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    /// Whether users punch on trips: 0 not, 1 at the start and end of work, 2 before they leave or after they return. Default: `0`. Example: `0`.
    pub travel_need_punch: Option<i64>,
    /// From how many minutes on punches on trips count as late, early or missed.
    pub travel_need_punch_cfg: Option<LeaveNeedPunchCfg>,
    /// Who must punch; counts only without `bind_dept_ids` and `bind_user_ids`.
    pub need_punch_members: Option<Vec<PunchMember>>,
    /// Who need not punch; counts only without `bind_default_dept_ids` and `bind_default_user_ids`.
    pub no_need_punch_members: Option<Vec<PunchMember>>,
    /// Whether members of other groups are moved here; else such conflicts must be solved by hand. Default: `false`. Example: `false`.
    pub save_auto_changes: Option<bool>,
    /// Whether users who come to fit the rules join the group by themselves. Example: `false`.
    pub org_change_auto_adjust: Option<bool>,
    /// The departments whose members need not punch, by the kind of id that `dept_type` says. Example: `["od-fcb45c28a45311afd440b7869541fce8"]`.
    pub bind_default_dept_ids: Option<Vec<String>>,
    /// The users who need not punch, by the kind of id that the call uses. Example: `["dd31248a"]`.
    pub bind_default_user_ids: Option<Vec<String>>,
    /// How users punch for overtime.
    pub overtime_clock_cfg: Option<OvertimeClockCfg>,
    /// The calendar of public holidays, where the tenant has one of its own. Example: `7302191700771358252`.
    pub new_calendar_id: Option<String>,
    /// Whether users can apply for a punch where they are not located well enough. Example: `true`.
    pub allow_apply_punch: Option<bool>,
    /// Which irregular punches are excused.
    pub clock_in_abnormal_settings: Option<ClockInAbnormalSettings>,
    /// When it takes effect, in seconds since 1970.
    pub effect_time: Option<String>,
    /// When the fixed shifts take effect, in seconds since 1970.
    pub fixshift_effect_time: Option<String>,
    /// When changes of members take effect, in seconds since 1970.
    pub member_effect_time: Option<String>,
}

crate::object_builder!(Group {
    group_name(impl Into<String>).into(), time_zone(impl Into<String>).into(),
    group_leader_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    group_type(impl Into<GroupType>).into(),
    punch_day_shift_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    calendar_id(impl Into<CalendarId>).into();
    group_id(impl Into<String>).into(), group_name(impl Into<String>).into(),
    time_zone(impl Into<String>).into(),
    bind_dept_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    except_dept_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    bind_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    except_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    group_leader_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    sub_group_leader_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    allow_out_punch(bool), out_punch_need_approval(bool), out_punch_need_post_approval(bool),
    out_punch_need_remark(bool), out_punch_need_photo(bool), out_punch_allowed_hide_addr(bool),
    out_punch_allowed_adjust_addr(bool), adjust_range(i64), allow_pc_punch(bool),
    allow_remedy(bool), remedy_limit(bool), remedy_limit_count(i64), remedy_date_limit(bool),
    remedy_date_num(i64), allow_remedy_type_lack(bool), allow_remedy_type_late(bool),
    allow_remedy_type_early(bool), allow_remedy_type_normal(bool), show_cumulative_time(bool),
    show_over_time(bool), hide_staff_punch_time(bool), hide_clock_in_rule(bool), face_punch(bool),
    face_punch_cfg(impl Into<FacePunchCfg>).into(), face_live_need_action(bool),
    face_downgrade(bool), replace_basic_pic(bool), anti_cheat_punch_config(AntiCheatConfig),
    machines(impl IntoIterator<Item = impl Into<Machine>>).into_iter().map(Into::into).collect(),
    gps_range(i64),
    locations(impl IntoIterator<Item = impl Into<Location>>).into_iter().map(Into::into).collect(),
    group_type(impl Into<GroupType>).into(),
    punch_day_shift_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    free_punch_cfg(FreePunchCfg), calendar_id(impl Into<CalendarId>).into(),
    need_punch_special_days(impl IntoIterator<Item = impl Into<PunchSpecialDateShift>>).into_iter().map(Into::into).collect(),
    no_need_punch_special_days(impl IntoIterator<Item = impl Into<PunchSpecialDateShift>>).into_iter().map(Into::into).collect(),
    work_day_no_punch_as_lack(bool), effect_now(bool),
    remedy_period_type(impl Into<RemedyPeriodType>).into(), remedy_period_custom_date(i64),
    punch_type(i64), rest_clock_in_need_approval(bool), clock_in_need_photo(bool),
    member_status_change(MemberStatusChange), leave_need_punch(bool),
    leave_need_punch_cfg(LeaveNeedPunchCfg), go_out_need_punch(i64),
    go_out_need_punch_cfg(LeaveNeedPunchCfg), travel_need_punch(i64),
    travel_need_punch_cfg(LeaveNeedPunchCfg),
    need_punch_members(impl IntoIterator<Item = impl Into<PunchMember>>).into_iter().map(Into::into).collect(),
    no_need_punch_members(impl IntoIterator<Item = impl Into<PunchMember>>).into_iter().map(Into::into).collect(),
    save_auto_changes(bool), org_change_auto_adjust(bool),
    bind_default_dept_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    bind_default_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    overtime_clock_cfg(OvertimeClockCfg), new_calendar_id(impl Into<String>).into(),
    allow_apply_punch(bool), clock_in_abnormal_settings(ClockInAbnormalSettings),
    effect_time(impl Into<String>).into(), fixshift_effect_time(impl Into<String>).into(),
    member_effect_time(impl Into<String>).into()
});
crate::object!(Group {
    group_id "group_id", group_name "group_name", time_zone "time_zone",
    bind_dept_ids "bind_dept_ids", except_dept_ids "except_dept_ids", bind_user_ids "bind_user_ids",
    except_user_ids "except_user_ids", group_leader_ids "group_leader_ids",
    sub_group_leader_ids "sub_group_leader_ids", allow_out_punch "allow_out_punch",
    out_punch_need_approval "out_punch_need_approval",
    out_punch_need_post_approval "out_punch_need_post_approval",
    out_punch_need_remark "out_punch_need_remark", out_punch_need_photo "out_punch_need_photo",
    out_punch_allowed_hide_addr "out_punch_allowed_hide_addr",
    out_punch_allowed_adjust_addr "out_punch_allowed_adjust_addr", adjust_range "adjust_range",
    allow_pc_punch "allow_pc_punch", allow_remedy "allow_remedy", remedy_limit "remedy_limit",
    remedy_limit_count "remedy_limit_count", remedy_date_limit "remedy_date_limit",
    remedy_date_num "remedy_date_num", allow_remedy_type_lack "allow_remedy_type_lack",
    allow_remedy_type_late "allow_remedy_type_late",
    allow_remedy_type_early "allow_remedy_type_early",
    allow_remedy_type_normal "allow_remedy_type_normal",
    show_cumulative_time "show_cumulative_time", show_over_time "show_over_time",
    hide_staff_punch_time "hide_staff_punch_time", hide_clock_in_rule "hide_clock_in_rule",
    face_punch "face_punch", face_punch_cfg "face_punch_cfg",
    face_live_need_action "face_live_need_action", face_downgrade "face_downgrade",
    replace_basic_pic "replace_basic_pic", anti_cheat_punch_config "anti_cheat_punch_config",
    machines "machines", gps_range "gps_range", locations "locations", group_type "group_type",
    punch_day_shift_ids "punch_day_shift_ids", free_punch_cfg "free_punch_cfg",
    calendar_id "calendar_id", need_punch_special_days "need_punch_special_days",
    no_need_punch_special_days "no_need_punch_special_days",
    work_day_no_punch_as_lack "work_day_no_punch_as_lack", effect_now "effect_now",
    remedy_period_type "remedy_period_type", remedy_period_custom_date "remedy_period_custom_date",
    punch_type "punch_type", rest_clock_in_need_approval "rest_clockIn_need_approval",
    clock_in_need_photo "clockIn_need_photo", member_status_change "member_status_change",
    leave_need_punch "leave_need_punch", leave_need_punch_cfg "leave_need_punch_cfg",
    go_out_need_punch "go_out_need_punch", go_out_need_punch_cfg "go_out_need_punch_cfg",
    travel_need_punch "travel_need_punch", travel_need_punch_cfg "travel_need_punch_cfg",
    need_punch_members "need_punch_members", no_need_punch_members "no_need_punch_members",
    save_auto_changes "save_auto_changes", org_change_auto_adjust "org_change_auto_adjust",
    bind_default_dept_ids "bind_default_dept_ids", bind_default_user_ids "bind_default_user_ids",
    overtime_clock_cfg "overtime_clock_cfg", new_calendar_id "new_calendar_id",
    allow_apply_punch "allow_apply_punch", clock_in_abnormal_settings "clock_in_abnormal_settings",
    effect_time "effect_time", fixshift_effect_time "fixshift_effect_time",
    member_effect_time "member_effect_time"
});
crate::moments!(Group {
    effect_time_at effect_time from_seconds,
    fixshift_effect_time_at fixshift_effect_time from_seconds,
    member_effect_time_at member_effect_time from_seconds
});

/// The type `group_meta` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupMeta {
    /// The attendance group.
    pub group_id: Option<String>,
    /// The name of the attendance group.
    pub group_name: Option<String>,
}

crate::object!(GroupMeta { group_id "group_id", group_name "group_name" });

/// The type `i18n_map` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nMap {
    /// In Chinese.
    pub zh: Option<String>,
    /// In English.
    pub en: Option<String>,
    /// In Japanese.
    pub ja: Option<String>,
}

crate::object!(I18nMap { zh "zh", en "en", ja "ja" });

/// The type `i18n_names` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct I18nNames {
    /// The description in Chinese. Example: `中文描述`.
    pub ch: Option<String>,
    /// The description in English. Example: `English description`.
    pub en: Option<String>,
    /// The description in Japanese. Example: `日本語の説明`.
    pub ja: Option<String>,
}

crate::object_builder!(I18nNames {
    ch(impl Into<String>).into(), en(impl Into<String>).into(), ja(impl Into<String>).into()
});
crate::object!(I18nNames { ch "ch", en "en", ja "ja" });

/// The type `item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Item {
    /// The code of the heading. Example: `522`.
    pub code: Option<String>,
    /// The heading.
    pub title: Option<String>,
    /// The columns below the heading.
    pub child_items: Option<Vec<ChildItem>>,
}

crate::object_builder!(Item {
    code(impl Into<String>).into();
    code(impl Into<String>).into(), title(impl Into<String>).into(),
    child_items(impl IntoIterator<Item = impl Into<ChildItem>>).into_iter().map(Into::into).collect()
});
crate::object!(Item { code "code", title "title", child_items "child_items" });

/// The type `lang_text` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct LangText {
    /// The language. Example: `zh_CN`.
    pub lang: Option<String>,
    /// The text. Example: `test`.
    pub value: Option<String>,
}

crate::object_builder!(LangText {
    lang(impl Into<String>).into(), value(impl Into<String>).into();
    lang(impl Into<String>).into(), value(impl Into<String>).into()
});
crate::object!(LangText { lang "lang", value "value" });

/// The type `late_off_late_on_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct LateOffLateOnRule {
    /// By how many minutes users leave late. Example: `60`.
    pub late_off_minutes: Option<i64>,
    /// By how many minutes users can then come late. Example: `30`.
    pub late_on_minutes: Option<i64>,
}

crate::object_builder!(LateOffLateOnRule {
    late_off_minutes(i64), late_on_minutes(i64);
    late_off_minutes(i64), late_on_minutes(i64)
});
crate::object!(LateOffLateOnRule {
    late_off_minutes "late_off_minutes", late_on_minutes "late_on_minutes"
});

/// The type `late_off_late_on_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct LateOffLateOnSetting {
    /// How leaving late is reckoned. Default: `0`. Example: `0`.
    pub late_off_base_on_time_type: Option<LateOffBaseOnTimeType>,
    /// How coming late the next day is reckoned. Default: `0`. Example: `0`.
    pub late_on_base_on_time_type: Option<LateOnBaseOnTimeType>,
}

crate::object_builder!(LateOffLateOnSetting {
    late_off_base_on_time_type(impl Into<LateOffBaseOnTimeType>).into(),
    late_on_base_on_time_type(impl Into<LateOnBaseOnTimeType>).into()
});
crate::object!(LateOffLateOnSetting {
    late_off_base_on_time_type "late_off_base_on_time_type",
    late_on_base_on_time_type "late_on_base_on_time_type"
});

/// The type `leave_accrual_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveAccrualRecord {
    /// The grant of leave.
    pub id: Option<String>,
    /// The employee, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The type of leave.
    pub leave_type_id: Option<String>,
    /// How much leave was granted.
    pub granting_quantity: Option<String>,
    /// The unit of the leave: 1 for days, 2 for hours.
    pub granting_unit: Option<i64>,
    /// The day from which the leave can be taken, as `yyyy-MM-dd`.
    pub effective_date: Option<String>,
    /// The day on which the leave expires, as `yyyy-MM-dd`.
    pub expiration_date: Option<String>,
    /// Who made the grant: 1 the system, 2 a person, 3 another system.
    pub granted_by: Option<i64>,
    /// Why the leave was granted.
    pub reason: Vec<LangText>,
    /// When the grant was created, as a timestamp.
    pub created_at: Option<String>,
    /// Who created the grant, by the kind of id that the call uses.
    pub created_by: Option<String>,
    /// When the grant was last changed, as a timestamp.
    pub updated_at: Option<String>,
    /// Who changed the grant last, by the kind of id that the call uses.
    pub updated_by: Option<String>,
}

crate::object!(LeaveAccrualRecord {
    id "id", employment_id "employment_id", leave_type_id "leave_type_id",
    granting_quantity "granting_quantity", granting_unit "granting_unit",
    effective_date "effective_date", expiration_date "expiration_date", granted_by "granted_by",
    reason "reason", created_at "created_at", created_by "created_by", updated_at "updated_at",
    updated_by "updated_by"
});

/// The type `leave_employ_expire_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveEmployExpireRecord {
    /// The grant of leave.
    pub id: Option<String>,
    /// The employee, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The type of leave.
    pub leave_type_id: Option<String>,
    /// How much leave was granted.
    pub granting_quantity: Option<String>,
    /// How much leave is left.
    pub left_granting_quantity: Option<String>,
    /// The unit of the leave: 1 for days, 2 for hours.
    pub granting_unit: Option<i64>,
    /// The day from which the leave can be taken, as `yyyy-MM-dd`.
    pub effective_date: Option<String>,
    /// The day on which the leave expires, as `yyyy-MM-dd`.
    pub expiration_date: Option<String>,
    /// Why the leave was granted.
    pub reason: Vec<LangText>,
    /// Whether another system has changed it.
    pub is_update_by_external: Option<bool>,
    /// Where the grant came from.
    pub accrual_source: Option<AccrualSource>,
    /// The subtype of leave.
    pub leave_sub_type_id: Option<String>,
    /// Whether the leave is converted: 1 not, 2 so.
    pub section_type: Option<i64>,
}

crate::object!(LeaveEmployExpireRecord {
    id "id", employment_id "employment_id", leave_type_id "leave_type_id",
    granting_quantity "granting_quantity", left_granting_quantity "left_granting_quantity",
    granting_unit "granting_unit", effective_date "effective_date",
    expiration_date "expiration_date", reason "reason",
    is_update_by_external "is_update_by_external", accrual_source "accrual_source",
    leave_sub_type_id "leave_sub_type_id", section_type "section_type"
});

/// The type `leave_need_punch_cfg` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct LeaveNeedPunchCfg {
    /// From how many minutes on it counts as being late. Example: `0`.
    pub late_minutes_as_late: Option<i64>,
    /// From how many minutes on being late counts as a missed punch. Example: `0`.
    pub late_minutes_as_lack: Option<i64>,
    /// From how many minutes on it counts as leaving early. Example: `0`.
    pub early_minutes_as_early: Option<i64>,
    /// From how many minutes on leaving early counts as a missed punch. Example: `0`.
    pub early_minutes_as_lack: Option<i64>,
    /// Whether no punch is needed for outings in the middle of a shift; not for all tenants. Example: `false`.
    pub not_during_shift: Option<bool>,
}

crate::object_builder!(LeaveNeedPunchCfg {
    late_minutes_as_late(i64), late_minutes_as_lack(i64), early_minutes_as_early(i64),
    early_minutes_as_lack(i64), not_during_shift(bool)
});
crate::object!(LeaveNeedPunchCfg {
    late_minutes_as_late "late_minutes_as_late", late_minutes_as_lack "late_minutes_as_lack",
    early_minutes_as_early "early_minutes_as_early", early_minutes_as_lack "early_minutes_as_lack",
    not_during_shift "not_during_shift"
});

/// The type `location` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Location {
    /// The place; has no effect.
    pub location_id: Option<String>,
    /// The name of the place. Example: `text`.
    pub location_name: Option<String>,
    /// How the place is recognized. Example: `1`.
    pub location_type: Option<LocationType>,
    /// The latitude. Example: `30.28994`.
    pub latitude: Option<f64>,
    /// The longitude. Example: `120.04509`.
    pub longitude: Option<f64>,
    /// The name of the Wi-Fi. Example: `TP-Link-af12ca`.
    pub ssid: Option<String>,
    /// The MAC address of the Wi-Fi. Example: `08:00:20:0A:8C:6D`.
    pub bssid: Option<String>,
    /// Whose map it is: 1 for Amap, 2 for Google. Example: `1`.
    pub map_type: Option<i64>,
    /// The name of the place. Example: `text`.
    pub address: Option<String>,
    /// The IP address. Example: `122.224.123.146`.
    pub ip: Option<String>,
    /// More about it, the network operator for example. Example: `中国电信`.
    pub feature: Option<String>,
    /// How far from the place users can punch; has no effect any more. Example: `300`.
    pub gps_range: Option<i64>,
}

crate::object_builder!(Location {
    location_name(impl Into<String>).into(), location_type(impl Into<LocationType>).into();
    location_id(impl Into<String>).into(), location_name(impl Into<String>).into(),
    location_type(impl Into<LocationType>).into(), latitude(f64), longitude(f64),
    ssid(impl Into<String>).into(), bssid(impl Into<String>).into(), map_type(i64),
    address(impl Into<String>).into(), ip(impl Into<String>).into(),
    feature(impl Into<String>).into(), gps_range(i64)
});
crate::object!(Location {
    location_id "location_id", location_name "location_name", location_type "location_type",
    latitude "latitude", longitude "longitude", ssid "ssid", bssid "bssid", map_type "map_type",
    address "address", ip "ip", feature "feature", gps_range "gps_range"
});

/// The type `machine` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Machine {
    /// The serial number of the attendance machine. Example: `FS0701`.
    pub machine_sn: Option<String>,
    /// The name of the attendance machine. Example: `创实 9 楼`.
    pub machine_name: Option<String>,
}

crate::object_builder!(Machine {
    machine_sn(impl Into<String>).into(), machine_name(impl Into<String>).into();
    machine_sn(impl Into<String>).into(), machine_name(impl Into<String>).into()
});
crate::object!(Machine { machine_sn "machine_sn", machine_name "machine_name" });

/// The type `member_status_change` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MemberStatusChange {
    /// Whether the first day needs no punch at the start of work. Example: `false`.
    pub onboarding_on_no_need_punch: Option<bool>,
    /// Whether the first day needs no punch at the end of work. Example: `false`.
    pub onboarding_off_no_need_punch: Option<bool>,
    /// Whether the last day needs no punch at the start of work. Example: `false`.
    pub offboarding_on_no_need_punch: Option<bool>,
    /// Whether the last day needs no punch at the end of work. Example: `false`.
    pub offboarding_off_no_need_punch: Option<bool>,
}

crate::object_builder!(MemberStatusChange {
    onboarding_on_no_need_punch(bool), onboarding_off_no_need_punch(bool),
    offboarding_on_no_need_punch(bool), offboarding_off_no_need_punch(bool)
});
crate::object!(MemberStatusChange {
    onboarding_on_no_need_punch "onboarding_on_no_need_punch",
    onboarding_off_no_need_punch "onboarding_off_no_need_punch",
    offboarding_on_no_need_punch "offboarding_on_no_need_punch",
    offboarding_off_no_need_punch "offboarding_off_no_need_punch"
});

/// The type `overtime_clock_cfg` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OvertimeClockCfg {
    /// Whether users can apply for punches outside the hours for punching; not for all tenants. Example: `false`.
    pub allow_punch_approval: Option<bool>,
    /// Whether users punch at the start and end of overtime; not for all tenants. Example: `false`.
    pub need_clock_over_time_start_and_end: Option<bool>,
}

crate::object_builder!(OvertimeClockCfg {
    allow_punch_approval(bool), need_clock_over_time_start_and_end(bool)
});
crate::object!(OvertimeClockCfg {
    allow_punch_approval "allow_punch_approval",
    need_clock_over_time_start_and_end "need_clock_over_time_start_and_end"
});

/// The type `overtime_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OvertimeRule {
    /// When the overtime begins, `9:00` for example. Example: `9:00`.
    pub on_overtime: Option<String>,
    /// When the overtime ends, `18:00` for example. Example: `18:00`.
    pub off_overtime: Option<String>,
}

crate::object_builder!(OvertimeRule {
    on_overtime(impl Into<String>).into(), off_overtime(impl Into<String>).into();
    on_overtime(impl Into<String>).into(), off_overtime(impl Into<String>).into()
});
crate::object!(OvertimeRule { on_overtime "on_overtime", off_overtime "off_overtime" });

/// The type `punch_member` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PunchMember {
    /// Who is meant: 0 nobody, 1 everybody, 2 those of the rules. Default: `0`. Example: `0`.
    pub rule_scope_type: Option<RuleScopeType>,
    /// The rules that say who is meant; all must hold.
    pub scope_group_list: Option<ScopeGroup>,
}

crate::object_builder!(PunchMember {
    rule_scope_type(impl Into<RuleScopeType>).into(), scope_group_list(ScopeGroup)
});
crate::object!(PunchMember {
    rule_scope_type "rule_scope_type", scope_group_list "scope_group_list"
});

/// The type `punch_special_date_shift` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PunchSpecialDateShift {
    /// The day, as `yyyyMMdd`. Example: `20190101`.
    pub punch_day: Option<i64>,
    /// The shift. Example: `6919668827865513935`.
    pub shift_id: Option<String>,
}

crate::object_builder!(PunchSpecialDateShift {
    punch_day(i64), shift_id(impl Into<String>).into();
    punch_day(i64), shift_id(impl Into<String>).into()
});
crate::object!(PunchSpecialDateShift { punch_day "punch_day", shift_id "shift_id" });

/// The type `punch_time_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PunchTimeRule {
    /// When work starts, `9:00` for example. Example: `9:00`.
    pub on_time: Option<String>,
    /// When work ends, `18:00` for example, or `26:00` for two at night. Example: `18:00`.
    pub off_time: Option<String>,
    /// From how many minutes on it counts as being late. Example: `30`.
    pub late_minutes_as_late: Option<i64>,
    /// From how many minutes on being late counts as a missed punch. Example: `60`.
    pub late_minutes_as_lack: Option<i64>,
    /// From how many minutes before the start of work users can punch. Example: `60`.
    pub on_advance_minutes: Option<i64>,
    /// From how many minutes on it counts as leaving early. Example: `30`.
    pub early_minutes_as_early: Option<i64>,
    /// From how many minutes on leaving early counts as a missed punch. Example: `60`.
    pub early_minutes_as_lack: Option<i64>,
    /// Until how many minutes after the end of work users can punch. Example: `60`.
    pub off_delay_minutes: Option<i64>,
    /// From how many minutes on it counts as being seriously late. Example: `40`.
    pub late_minutes_as_serious_late: Option<i64>,
    /// Whether the punch at the start of work is left out, when creating; getting, listing and querying shifts return the opposite. Example: `true`.
    pub no_need_on: Option<bool>,
    /// Whether the punch at the end of work is left out, when creating; getting, listing and querying shifts return the opposite. Default: `false`. Example: `true`.
    pub no_need_off: Option<bool>,
}

crate::object_builder!(PunchTimeRule {
    on_time(impl Into<String>).into(), off_time(impl Into<String>).into(),
    late_minutes_as_late(i64), late_minutes_as_lack(i64), on_advance_minutes(i64),
    early_minutes_as_early(i64), early_minutes_as_lack(i64), off_delay_minutes(i64);
    on_time(impl Into<String>).into(), off_time(impl Into<String>).into(),
    late_minutes_as_late(i64), late_minutes_as_lack(i64), on_advance_minutes(i64),
    early_minutes_as_early(i64), early_minutes_as_lack(i64), off_delay_minutes(i64),
    late_minutes_as_serious_late(i64), no_need_on(bool), no_need_off(bool)
});
crate::object!(PunchTimeRule {
    on_time "on_time", off_time "off_time", late_minutes_as_late "late_minutes_as_late",
    late_minutes_as_lack "late_minutes_as_lack", on_advance_minutes "on_advance_minutes",
    early_minutes_as_early "early_minutes_as_early", early_minutes_as_lack "early_minutes_as_lack",
    off_delay_minutes "off_delay_minutes",
    late_minutes_as_serious_late "late_minutes_as_serious_late", no_need_on "no_need_on",
    no_need_off "no_need_off"
});

/// The type `punch_time_simple_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PunchTimeSimpleRule {
    /// When work starts, `9:00` for example. Example: `9：00`.
    pub on_time: Option<String>,
    /// When work ends, `18:00` for example, or `26:00` for two at night. Example: `18：00`.
    pub off_time: Option<String>,
}

crate::object_builder!(PunchTimeSimpleRule {
    on_time(impl Into<String>).into(), off_time(impl Into<String>).into();
    on_time(impl Into<String>).into(), off_time(impl Into<String>).into()
});
crate::object!(PunchTimeSimpleRule { on_time "on_time", off_time "off_time" });

/// The type `region_place` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RegionPlace {
    /// How large the place is: `l1` a country, `l2` a province, `l3` a city, `l4` a district. Example: `l1`.
    pub region_level: Option<String>,
    /// The place, by its id; only with Feishu People. Example: `6863333418483058189`.
    pub region_id: Option<String>,
}

crate::object_builder!(RegionPlace {
    region_level(impl Into<String>).into(), region_id(impl Into<String>).into()
});
crate::object!(RegionPlace { region_level "region_level", region_id "region_id" });

/// The type `rest_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RestRule {
    /// When the rest begins, `13:00` for example. Example: `13:00`.
    pub rest_begin_time: Option<String>,
    /// When the rest ends, `14:00` for example. Example: `14:00`.
    pub rest_end_time: Option<String>,
}

crate::object_builder!(RestRule {
    rest_begin_time(impl Into<String>).into(), rest_end_time(impl Into<String>).into();
    rest_begin_time(impl Into<String>).into(), rest_end_time(impl Into<String>).into()
});
crate::object!(RestRule { rest_begin_time "rest_begin_time", rest_end_time "rest_end_time" });

/// The type `rest_time_flexible_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RestTimeFlexibleConfig {
    /// Whether the rest is flexible. Example: `false`.
    pub need_flexible: Option<bool>,
    /// By how many minutes the rest can be put off. Range: `0` to `1500`. Example: `0`.
    pub late_mins: Option<i64>,
}

crate::object_builder!(RestTimeFlexibleConfig { need_flexible(bool), late_mins(i64) });
crate::object!(RestTimeFlexibleConfig { need_flexible "need_flexible", late_mins "late_mins" });

/// The type `scope_group` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ScopeGroup {
    /// What the rule is about. Example: `1`.
    pub scope_value_type: Option<ScopeValueType>,
    /// How the condition compares. Example: `1`.
    pub operation_type: Option<OperationType>,
    /// What the condition compares with; not for departments and users.
    pub right: Option<Vec<ScopeValue>>,
    /// The departments or users, as `scope_value_type` says. Example: `["ec8ddg56"]`.
    pub member_ids: Option<Vec<String>>,
    /// The custom field; not supported yet. Example: `123213123`.
    pub custom_field_id: Option<String>,
    /// What the custom field belongs to; not supported yet. Example: `employment`.
    pub custom_field_obj_type: Option<String>,
}

crate::object_builder!(ScopeGroup {
    scope_value_type(impl Into<ScopeValueType>).into(),
    operation_type(impl Into<OperationType>).into(),
    right(impl IntoIterator<Item = impl Into<ScopeValue>>).into_iter().map(Into::into).collect(),
    member_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    custom_field_id(impl Into<String>).into(), custom_field_obj_type(impl Into<String>).into()
});
crate::object!(ScopeGroup {
    scope_value_type "scope_value_type", operation_type "operation_type", right "right",
    member_ids "member_ids", custom_field_id "custom_field_ID",
    custom_field_obj_type "custom_field_obj_type"
});

/// The type `scope_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ScopeValue {
    /// The value, by its key. Example: `CH`.
    pub key: Option<String>,
    /// The name of the value. Example: `中国大陆`.
    pub name: Option<String>,
}

crate::object_builder!(ScopeValue {
    key(impl Into<String>).into(), name(impl Into<String>).into()
});
crate::object!(ScopeValue { key "key", name "name" });

/// The type `shift` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shift {
    /// The shift.
    pub shift_id: Option<String>,
    /// The name of the shift, which must be unique.
    pub shift_name: Option<String>,
    /// How often users punch; `punch_time_rule` is what counts.
    pub punch_times: Option<i64>,
    /// Who is in charge of the shift.
    pub sub_shift_leader_ids: Vec<String>,
    /// Whether users can come and leave at flexible times.
    pub is_flexible: Option<bool>,
    /// By how many minutes users can come late or leave early; only where `flexible_rule` is not set.
    pub flexible_minutes: Option<i64>,
    /// By how much users can come late or leave early.
    pub flexible_rule: Vec<FlexibleRule>,
    /// Whether the punch at the end of work is left out.
    pub no_need_off: Option<bool>,
    /// The rules for punching.
    pub punch_time_rule: Vec<PunchTimeRule>,
    /// How much later users can come the next day, having left late.
    pub late_off_late_on_rule: Vec<LateOffLateOnRule>,
    /// The rests.
    pub rest_time_rule: Vec<RestRule>,
    /// The hours of overtime.
    pub overtime_rule: Vec<OvertimeRule>,
    /// Whether the shift is for working days or days off; not for days off where times are flexible. Default: `1`.
    pub day_type: Option<DayType>,
    /// The rests outside the shift.
    pub overtime_rest_time_rule: Vec<RestRule>,
    /// From how many minutes on it counts as being seriously late.
    pub late_minutes_as_serious_late: Option<i64>,
    /// How the day is divided into halves; only with Feishu People.
    pub shift_middle_time_rule: Option<ShiftMiddleTimeRule>,
    /// How long users must be present; not for all tenants.
    pub shift_attendance_time_config: Option<ShiftAttendanceTimeConfig>,
    /// How leaving late and coming late the next day are reckoned.
    pub late_off_late_on_setting: Option<LateOffLateOnSetting>,
    /// The shift.
    pub id: Option<String>,
    /// How far rests are flexible.
    pub rest_time_flexible_configs: Vec<RestTimeFlexibleConfig>,
}

crate::object!(Shift {
    shift_id "shift_id", shift_name "shift_name", punch_times "punch_times",
    sub_shift_leader_ids "sub_shift_leader_ids", is_flexible "is_flexible",
    flexible_minutes "flexible_minutes", flexible_rule "flexible_rule", no_need_off "no_need_off",
    punch_time_rule "punch_time_rule", late_off_late_on_rule "late_off_late_on_rule",
    rest_time_rule "rest_time_rule", overtime_rule "overtime_rule", day_type "day_type",
    overtime_rest_time_rule "overtime_rest_time_rule",
    late_minutes_as_serious_late "late_minutes_as_serious_late",
    shift_middle_time_rule "shift_middle_time_rule",
    shift_attendance_time_config "shift_attendance_time_config",
    late_off_late_on_setting "late_off_late_on_setting", id "id",
    rest_time_flexible_configs "rest_time_flexible_configs"
});

/// The type `shift_attendance_time_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ShiftAttendanceTimeConfig {
    /// How long users must be present, in minutes. Default: `1`. Range: `0` to `3`. Example: `1`.
    pub attendance_time: Option<f64>,
    /// How long users must be present in the first half of the day, in minutes. Default: `1`. Range: `0` to `3`. Example: `1`.
    pub on_attendance_time: Option<f64>,
    /// How long users must be present in the second half of the day, in minutes. Default: `1`. Range: `0` to `3`. Example: `1`.
    pub off_attendance_time: Option<f64>,
}

crate::object_builder!(ShiftAttendanceTimeConfig {
    attendance_time(f64), on_attendance_time(f64), off_attendance_time(f64)
});
crate::object!(ShiftAttendanceTimeConfig {
    attendance_time "attendance_time", on_attendance_time "on_attendance_time",
    off_attendance_time "off_attendance_time"
});

/// The type `shift_middle_time_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ShiftMiddleTimeRule {
    /// How the day is divided into halves. Default: `0`. Example: `0`.
    pub middle_time_type: Option<MiddleTimeType>,
    /// When the first half of the day ends, `12:00` for example, where that is fixed. Example: `12:00`.
    pub fixed_middle_time: Option<String>,
}

crate::object_builder!(ShiftMiddleTimeRule {
    middle_time_type(impl Into<MiddleTimeType>).into(), fixed_middle_time(impl Into<String>).into()
});
crate::object!(ShiftMiddleTimeRule {
    middle_time_type "middle_time_type", fixed_middle_time "fixed_middle_time"
});

/// The type `task_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResult {
    /// The punch at the start of work, by its id.
    pub check_in_record_id: Option<String>,
    /// The punch at the start of work.
    pub check_in_record: Option<UserFlow>,
    /// The punch at the end of work, by its id.
    pub check_out_record_id: Option<String>,
    /// The punch at the end of work.
    pub check_out_record: Option<UserFlow>,
    /// The result at the start of work.
    pub check_in_result: Option<CheckInResult>,
    /// The result at the end of work.
    pub check_out_result: Option<CheckInResult>,
    /// What explains the result at the start of work.
    pub check_in_result_supplement: Option<CheckInResultSupplement>,
    /// What explains the result at the end of work.
    pub check_out_result_supplement: Option<CheckInResultSupplement>,
    /// When work was to start, in seconds since 1970.
    pub check_in_shift_time: Option<String>,
    /// When work was to end, in seconds since 1970.
    pub check_out_shift_time: Option<String>,
    /// Whether it is about ordinary work, 0, or overtime, 1.
    pub task_shift_type: Option<i64>,
}

crate::object!(TaskResult {
    check_in_record_id "check_in_record_id", check_in_record "check_in_record",
    check_out_record_id "check_out_record_id", check_out_record "check_out_record",
    check_in_result "check_in_result", check_out_result "check_out_result",
    check_in_result_supplement "check_in_result_supplement",
    check_out_result_supplement "check_out_result_supplement",
    check_in_shift_time "check_in_shift_time", check_out_shift_time "check_out_shift_time",
    task_shift_type "task_shift_type"
});
crate::moments!(TaskResult {
    check_in_shift_time_at check_in_shift_time from_seconds,
    check_out_shift_time_at check_out_shift_time from_seconds
});

/// The type `time_range` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TimeRange {
    /// When it begins, in seconds since 1970. Range: `0` to `9223372036`. Example: `1751385600`.
    pub start_time_stamp: Option<i64>,
    /// When it ends, in seconds since 1970. Range: `0` to `9223372036`. Example: `1751385600`.
    pub end_time_stamp: Option<i64>,
}

crate::object_builder!(TimeRange { start_time_stamp(i64), end_time_stamp(i64) });
crate::object!(TimeRange { start_time_stamp "start_time_stamp", end_time_stamp "end_time_stamp" });
crate::moments!(TimeRange {
    start_time_stamp_at start_time_stamp from_seconds, end_time_stamp_at end_time_stamp from_seconds
});

/// The type `time_range_list` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TimeRangeList {
    /// The day, as `yyyyMMdd`. Range: `17000101` to `20990101`. Example: `20220501`.
    pub day: Option<i64>,
    /// The time ranges. Length: 0 to 20.
    pub time_ranges: Option<Vec<TimeRange>>,
}

crate::object_builder!(TimeRangeList {
    day(i64),
    time_ranges(impl IntoIterator<Item = impl Into<TimeRange>>).into_iter().map(Into::into).collect()
});
crate::object!(TimeRangeList { day "day", time_ranges "time_ranges" });

/// The type `user_allowed_remedy` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAllowedRemedy {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The day to correct, as `yyyyMMdd`.
    pub remedy_date: Option<i64>,
    /// Whether hours are free; then only the time of the correction is chosen.
    pub is_free_punch: Option<bool>,
    /// Which start or end of work of the day it is, counted from 0; 0 where hours are free.
    pub punch_no: Option<i64>,
    /// Whether it is the start of work, 1, or the end, 2.
    pub work_type: Option<i64>,
    /// What is wrong with the punch: `Early`, `Late` or `Lack`, which is a missed one.
    pub punch_status: Option<String>,
    /// When the punch was due, as `yyyy-MM-dd HH:mm`.
    pub normal_punch_time: Option<String>,
    /// The earliest time that the correction can give, as `yyyy-MM-dd HH:mm`.
    pub remedy_start_time: Option<String>,
    /// The latest time that the correction can give, as `yyyy-MM-dd HH:mm`.
    pub remedy_end_time: Option<String>,
}

crate::object!(UserAllowedRemedy {
    user_id "user_id", remedy_date "remedy_date", is_free_punch "is_free_punch",
    punch_no "punch_no", work_type "work_type", punch_status "punch_status",
    normal_punch_time "normal_punch_time", remedy_start_time "remedy_start_time",
    remedy_end_time "remedy_end_time"
});

/// The type `user_approval` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserApproval {
    /// Whom the approvals are for. Example: `abd754f7`.
    pub user_id: Option<String>,
    /// The day, as `yyyyMMdd`. Example: `20210104`.
    pub date: Option<String>,
    /// The outings.
    pub outs: Option<Vec<UserOut>>,
    /// The leave.
    pub leaves: Option<Vec<UserLeave>>,
    /// The overtime.
    pub overtime_works: Option<Vec<UserOvertimeWork>>,
    /// The trips; each counts for whole days.
    pub trips: Option<Vec<UserTrip>>,
    /// The time zone of the times that are returned, UTC where it is empty; has no effect where it is sent. Example: `0`.
    pub time_zone: Option<String>,
}

crate::object_builder!(UserApproval {
    user_id(impl Into<String>).into(), date(impl Into<String>).into();
    user_id(impl Into<String>).into(), date(impl Into<String>).into(),
    outs(impl IntoIterator<Item = impl Into<UserOut>>).into_iter().map(Into::into).collect(),
    leaves(impl IntoIterator<Item = impl Into<UserLeave>>).into_iter().map(Into::into).collect(),
    overtime_works(impl IntoIterator<Item = impl Into<UserOvertimeWork>>).into_iter().map(Into::into).collect(),
    trips(impl IntoIterator<Item = impl Into<UserTrip>>).into_iter().map(Into::into).collect(),
    time_zone(impl Into<String>).into()
});
crate::object!(UserApproval {
    user_id "user_id", date "date", outs "outs", leaves "leaves", overtime_works "overtime_works",
    trips "trips", time_zone "time_zone"
});

/// The type `user_base` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserBase {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The departments that the user is in, from the own one up to the root.
    pub department_ids: Vec<String>,
}

crate::object!(UserBase { user_id "user_id", department_ids "department_ids" });

/// The type `user_daily_shift` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserDailyShift {
    /// The attendance group. Example: `6737202939523236110`.
    pub group_id: Option<String>,
    /// The shift; 0 for a day off. Example: `6753520403404030215`.
    pub shift_id: Option<String>,
    /// The month, as `yyyyMM`. Example: `202101`.
    pub month: Option<i64>,
    /// The user, by the kind of id that the call uses. Example: `abd754f7`.
    pub user_id: Option<String>,
    /// The day of the month, up to 31. Example: `21`.
    pub day_no: Option<i64>,
    /// Whether the day's shift is taken away; wins over `shift_id`. Example: `true`.
    pub is_clear_schedule: Option<bool>,
}

crate::object_builder!(UserDailyShift {
    group_id(impl Into<String>).into(), shift_id(impl Into<String>).into(), month(i64),
    user_id(impl Into<String>).into(), day_no(i64);
    group_id(impl Into<String>).into(), shift_id(impl Into<String>).into(), month(i64),
    user_id(impl Into<String>).into(), day_no(i64), is_clear_schedule(bool)
});
crate::object!(UserDailyShift {
    group_id "group_id", shift_id "shift_id", month "month", user_id "user_id", day_no "day_no",
    is_clear_schedule "is_clear_schedule"
});

/// The type `user_flow` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserFlow {
    /// The user, by the kind of id that the call uses. Example: `abd754f7`.
    pub user_id: Option<String>,
    /// Who created the punch, by the kind of id that the call uses. Example: `abd754f7`.
    pub creator_id: Option<String>,
    /// The name of the place. Example: `西溪八方城`.
    pub location_name: Option<String>,
    /// When the user punched, in seconds since 1970. Example: `1611476284`.
    pub check_time: Option<String>,
    /// What the user remarked. Example: `上班打卡`.
    pub comment: Option<String>,
    /// The punch; has no effect in imports. Example: `6709359313699356941`.
    pub record_id: Option<String>,
    /// The name of the Wi-Fi. Example: `b0:b8:67:5c:1d:72`.
    pub ssid: Option<String>,
    /// The MAC address of the Wi-Fi. Example: `b0:b8:67:5c:1d:72`.
    pub bssid: Option<String>,
    /// Whether the user punched outside the places of the group. Default: `false`. Example: `true`.
    pub is_field: Option<bool>,
    /// Whether the user punched by Wi-Fi. Default: `false`. Example: `true`.
    pub is_wifi: Option<bool>,
    /// How the punch came about; 0 where it is left out. Default: `0`. Example: `7`.
    pub type_: Option<UserFlowType>,
    /// The addresses of the photos of the punch; has no effect yet. Example: `["https://time.clockin.biz/manage/download/6840389754748502021"]`.
    pub photo_urls: Option<Vec<String>>,
    /// The device that the user punched on; has no effect in imports. Example: `99e0609ee053448596502691a81428654d7ded64c7bd85acd982d26b3636c37d`.
    pub device_id: Option<String>,
    /// The result of the punch; only pending approval comes, other results are with the user's tasks. Example: `Invalid`.
    pub check_result: Option<CheckResult>,
    /// The id of the punch in the system that it was imported from. Example: `record_123`.
    pub external_id: Option<String>,
    /// An id of your own that makes repeated calls count once. Example: `****_***`.
    pub idempotent_id: Option<String>,
}

crate::object_builder!(UserFlow {
    user_id(impl Into<String>).into(), creator_id(impl Into<String>).into(),
    location_name(impl Into<String>).into(), check_time(impl Into<String>).into(),
    comment(impl Into<String>).into();
    user_id(impl Into<String>).into(), creator_id(impl Into<String>).into(),
    location_name(impl Into<String>).into(), check_time(impl Into<String>).into(),
    comment(impl Into<String>).into(), record_id(impl Into<String>).into(),
    ssid(impl Into<String>).into(), bssid(impl Into<String>).into(), is_field(bool), is_wifi(bool),
    type_(impl Into<UserFlowType>).into(),
    photo_urls(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    device_id(impl Into<String>).into(), check_result(impl Into<CheckResult>).into(),
    external_id(impl Into<String>).into(), idempotent_id(impl Into<String>).into()
});
crate::object!(UserFlow {
    user_id "user_id", creator_id "creator_id", location_name "location_name",
    check_time "check_time", comment "comment", record_id "record_id", ssid "ssid", bssid "bssid",
    is_field "is_field", is_wifi "is_wifi", type_ "type", photo_urls "photo_urls",
    device_id "device_id", check_result "check_result", external_id "external_id",
    idempotent_id "idempotent_id"
});
crate::moments!(UserFlow { check_time_at check_time from_seconds });

/// The type `user_leave` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserLeave {
    /// The type of leave or outing, by an id of your own that stays with its name. Example: `6852582717813440527`.
    pub uniq_id: Option<String>,
    /// The unit of the duration; with half days, less than half a day counts as half a day. Example: `1`.
    pub unit: Option<UserLeaveUnit>,
    /// How long the leave is, in seconds whatever the unit; has no effect where it is sent. Example: `3600`.
    pub interval: Option<i64>,
    /// When the leave begins, as `yyyy-MM-dd HH:mm:ss` in the time zone of the user's attendance group. Default: `0`. Example: `2021-01-04 09:00:00`.
    pub start_time: Option<String>,
    /// When the leave ends, as `yyyy-MM-dd HH:mm:ss` in the time zone of the user's attendance group. Default: `0`. Example: `2021-01-04 19:00:00`.
    pub end_time: Option<String>,
    /// The name in several languages.
    pub i18n_names: Option<I18nNames>,
    /// The language that is used where a name does not exist in the user's. Example: `ch`.
    pub default_locale: Option<DefaultLocale>,
    /// Why leave was asked for. Example: `家里有事`.
    pub reason: Option<String>,
    /// An id of your own that makes repeated calls count once. Example: `1233432312`.
    pub idempotent_id: Option<String>,
    /// When exactly the leave is, by the user's shifts. Length: 0 to 30.
    pub leave_detail_range_objs: Option<Vec<TimeRangeList>>,
    /// The approval, as writing or querying approvals returned it.
    pub approval_id: Option<String>,
    /// When it was approved, as `yyyy-MM-dd HH:mm:ss`.
    pub approve_pass_time: Option<String>,
    /// When approval was asked for, as `yyyy-MM-dd HH:mm:ss`.
    pub approve_apply_time: Option<String>,
}

crate::object_builder!(UserLeave {
    unit(impl Into<UserLeaveUnit>).into(), interval(i64), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into(), i18n_names(I18nNames),
    default_locale(impl Into<DefaultLocale>).into(), reason(impl Into<String>).into();
    uniq_id(impl Into<String>).into(), unit(impl Into<UserLeaveUnit>).into(), interval(i64),
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(), i18n_names(I18nNames),
    default_locale(impl Into<DefaultLocale>).into(), reason(impl Into<String>).into(),
    idempotent_id(impl Into<String>).into(),
    leave_detail_range_objs(impl IntoIterator<Item = impl Into<TimeRangeList>>).into_iter().map(Into::into).collect(),
    approval_id(impl Into<String>).into(), approve_pass_time(impl Into<String>).into(),
    approve_apply_time(impl Into<String>).into()
});
crate::object!(UserLeave {
    uniq_id "uniq_id", unit "unit", interval "interval", start_time "start_time",
    end_time "end_time", i18n_names "i18n_names", default_locale "default_locale", reason "reason",
    idempotent_id "idempotent_id", leave_detail_range_objs "leave_detail_range_objs",
    approval_id "approval_id", approve_pass_time "approve_pass_time",
    approve_apply_time "approve_apply_time"
});

/// The type `user_out` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserOut {
    /// The type of leave or outing, by an id of your own that stays with its name. Example: `9496E43696967658A512969523E89870`.
    pub uniq_id: Option<String>,
    /// The unit of the duration. Example: `1`.
    pub unit: Option<UserOutUnit>,
    /// How long the outing is, in seconds whatever the unit. Example: `3600`.
    pub interval: Option<i64>,
    /// When it begins, as `yyyy-MM-dd HH:mm:ss`. Default: `0`. Example: `2021-01-04 09:00:00`.
    pub start_time: Option<String>,
    /// When it ends, as `yyyy-MM-dd HH:mm:ss`. Default: `0`. Example: `2021-01-04 19:00:00`.
    pub end_time: Option<String>,
    /// The name in several languages.
    pub i18n_names: Option<I18nNames>,
    /// The language that is used where a name does not exist in the user's. Example: `ch`.
    pub default_locale: Option<String>,
    /// Why the user went out. Example: `外出办事`.
    pub reason: Option<String>,
    /// An id of your own that makes repeated calls count once. Example: `1233432312`.
    pub idempotent_id: Option<String>,
    /// The instances of the process that corrected it; the system makes them, so leave them out when writing. Example: `["7304865941202929196"]`.
    pub correct_process_id: Option<Vec<String>>,
    /// The instances of the process that revoked it; the system makes them, so leave them out when writing. Example: `["7304865941202929196"]`.
    pub cancel_process_id: Option<Vec<String>>,
    /// The instances of the process that asked for it; the system makes them, so leave them out when writing. Example: `["7304865941202929196"]`.
    pub process_id: Option<Vec<String>>,
    /// The approval; leave it out when writing.
    pub approval_id: Option<String>,
    /// When it was approved, as `yyyy-MM-dd HH:mm:ss`.
    pub approve_pass_time: Option<String>,
    /// When approval was asked for, as `yyyy-MM-dd HH:mm:ss`.
    pub approve_apply_time: Option<String>,
}

crate::object_builder!(UserOut {
    uniq_id(impl Into<String>).into(), unit(impl Into<UserOutUnit>).into(), interval(i64),
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(), i18n_names(I18nNames),
    default_locale(impl Into<String>).into(), reason(impl Into<String>).into();
    uniq_id(impl Into<String>).into(), unit(impl Into<UserOutUnit>).into(), interval(i64),
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(), i18n_names(I18nNames),
    default_locale(impl Into<String>).into(), reason(impl Into<String>).into(),
    idempotent_id(impl Into<String>).into(),
    correct_process_id(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    cancel_process_id(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    process_id(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    approval_id(impl Into<String>).into(), approve_pass_time(impl Into<String>).into(),
    approve_apply_time(impl Into<String>).into()
});
crate::object!(UserOut {
    uniq_id "uniq_id", unit "unit", interval "interval", start_time "start_time",
    end_time "end_time", i18n_names "i18n_names", default_locale "default_locale", reason "reason",
    idempotent_id "idempotent_id", correct_process_id "correct_process_id",
    cancel_process_id "cancel_process_id", process_id "process_id", approval_id "approval_id",
    approve_pass_time "approve_pass_time", approve_apply_time "approve_apply_time"
});

/// The type `user_overtime_work` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserOvertimeWork {
    /// How long the overtime is. Example: `1.5`.
    pub duration: Option<f64>,
    /// The unit of the duration. Example: `1`.
    pub unit: Option<UserOvertimeWorkUnit>,
    /// The kind of day that the overtime is on. Example: `2`.
    pub category: Option<UserOvertimeWorkCategory>,
    /// How the overtime is made up for. Example: `1`.
    pub type_: Option<UserOvertimeWorkType>,
    /// When it begins, as `yyyy-MM-dd HH:mm:ss`. Default: `0`. Example: `2021-01-09 09:00:00`.
    pub start_time: Option<String>,
    /// When it ends, as `yyyy-MM-dd HH:mm:ss`. Default: `0`. Example: `2021-01-10 13:00:00`.
    pub end_time: Option<String>,
    /// Why overtime was worked. Example: `推进项目进度`.
    pub reason: Option<String>,
    /// An id of your own that makes repeated calls count once. Example: `1233432312`.
    pub idempotent_id: Option<String>,
    /// The instances of the process that corrected it; the system makes them, so leave them out when writing. Example: `["7304865941202929196"]`.
    pub correct_process_id: Option<Vec<String>>,
    /// The instances of the process that revoked it; the system makes them, so leave them out when writing. Example: `["7304865941202929196"]`.
    pub cancel_process_id: Option<Vec<String>>,
    /// The instances of the process that asked for it; the system makes them, so leave them out when writing. Example: `["7304865941202929196"]`.
    pub process_id: Option<Vec<String>>,
    /// The approval, as writing or querying approvals returned it.
    pub approval_id: Option<String>,
}

crate::object_builder!(UserOvertimeWork {
    duration(f64), unit(impl Into<UserOvertimeWorkUnit>).into(),
    category(impl Into<UserOvertimeWorkCategory>).into(),
    type_(impl Into<UserOvertimeWorkType>).into(), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into();
    duration(f64), unit(impl Into<UserOvertimeWorkUnit>).into(),
    category(impl Into<UserOvertimeWorkCategory>).into(),
    type_(impl Into<UserOvertimeWorkType>).into(), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into(), reason(impl Into<String>).into(),
    idempotent_id(impl Into<String>).into(),
    correct_process_id(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    cancel_process_id(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    process_id(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    approval_id(impl Into<String>).into()
});
crate::object!(UserOvertimeWork {
    duration "duration", unit "unit", category "category", type_ "type", start_time "start_time",
    end_time "end_time", reason "reason", idempotent_id "idempotent_id",
    correct_process_id "correct_process_id", cancel_process_id "cancel_process_id",
    process_id "process_id", approval_id "approval_id"
});

/// The type `user_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserSetting {
    /// The user, by the kind of id that the call uses. Example: `abd754f7`.
    pub user_id: Option<String>,
    /// The photo for face recognition, by its file id. Example: `xxxxxb306842b1c189bc5212eefxxxxx`.
    pub face_key: Option<String>,
    /// When the photo was last changed, in seconds since 1970. Example: `1625681917`.
    pub face_key_update_time: Option<String>,
}

crate::object_builder!(UserSetting {
    user_id(impl Into<String>).into(), face_key(impl Into<String>).into();
    user_id(impl Into<String>).into(), face_key(impl Into<String>).into(),
    face_key_update_time(impl Into<String>).into()
});
crate::object!(UserSetting {
    user_id "user_id", face_key "face_key", face_key_update_time "face_key_update_time"
});
crate::moments!(UserSetting { face_key_update_time_at face_key_update_time from_seconds });

/// The type `user_stats_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatsData {
    /// The name of the user.
    pub name: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The values, column by column.
    pub datas: Vec<UserStatsDataCell>,
}

crate::object!(UserStatsData { name "name", user_id "user_id", datas "datas" });

/// The type `user_stats_data_cell` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatsDataCell {
    /// The code of the column.
    pub code: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// What else is known of the value.
    pub features: Vec<UserStatsDataFeature>,
    /// The title of the column.
    pub title: Option<String>,
    /// How long it is, unit by unit.
    pub duration_num: Option<UserStatsDataDuration>,
}

crate::object!(UserStatsDataCell {
    code "code", value "value", features "features", title "title", duration_num "duration_num"
});

/// The type `user_stats_data_duration` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatsDataDuration {
    /// In days.
    pub day: Option<String>,
    /// In half days.
    pub half_day: Option<String>,
    /// In hours.
    pub hour: Option<String>,
    /// In half hours.
    pub half_hour: Option<String>,
    /// In minutes.
    pub minute: Option<String>,
}

crate::object!(UserStatsDataDuration {
    day "day", half_day "half_day", hour "hour", half_hour "half_hour", minute "minute"
});

/// The type `user_stats_data_feature` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatsDataFeature {
    /// What it is.
    pub key: Option<String>,
    /// The value: first the result of the punch, then when something was asked for, if it was.
    pub value: Option<String>,
}

crate::object!(UserStatsDataFeature { key "key", value "value" });

/// The type `user_stats_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatsField {
    /// Whether the statistics are daily or monthly.
    pub stats_type: Option<StatsType>,
    /// Deprecated. Deprecated.
    pub user_id: Option<String>,
    /// The groups of columns.
    pub fields: Vec<Field>,
}

crate::object!(UserStatsField { stats_type "stats_type", user_id "user_id", fields "fields" });

/// The type `user_stats_view` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserStatsView {
    /// The view of the statistics. Example: `TmpZNU5qTTJORFF6T1RnNU5UTTNOakV6TWl0dGIyNTBhQT09`.
    pub view_id: Option<String>,
    /// Whether the statistics are daily or monthly. Example: `month`.
    pub stats_type: Option<StatsType>,
    /// Whose view it is. Example: `ec8ddg56`.
    pub user_id: Option<String>,
    /// The columns, by heading.
    pub items: Option<Vec<Item>>,
}

crate::object_builder!(UserStatsView {
    view_id(impl Into<String>).into(), stats_type(impl Into<StatsType>).into(),
    user_id(impl Into<String>).into();
    view_id(impl Into<String>).into(), stats_type(impl Into<StatsType>).into(),
    user_id(impl Into<String>).into(),
    items(impl IntoIterator<Item = impl Into<Item>>).into_iter().map(Into::into).collect()
});
crate::object!(UserStatsView {
    view_id "view_id", stats_type "stats_type", user_id "user_id", items "items"
});

/// The type `user_task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTask {
    /// The result.
    pub result_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The name of the user.
    pub employee_name: Option<String>,
    /// The day, as `yyyyMMdd`.
    pub day: Option<i64>,
    /// The attendance group; 1 where the user is in none.
    pub group_id: Option<String>,
    /// The shift; 9 for the default one.
    pub shift_id: Option<String>,
    /// The records.
    pub records: Vec<TaskResult>,
}

crate::object!(UserTask {
    result_id "result_id", user_id "user_id", employee_name "employee_name", day "day",
    group_id "group_id", shift_id "shift_id", records "records"
});

/// The type `user_task_remedy` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTaskRemedy {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The day to correct, as `yyyyMMdd`.
    pub remedy_date: Option<i64>,
    /// Which start or end of work of the day it is, counted from 0; 0 where hours are free.
    pub punch_no: Option<i64>,
    /// Whether it is the start of work, 1, or the end, 2; 0 where hours are free.
    pub work_type: Option<i64>,
    /// The approval, as writing or querying approvals returned it.
    pub approval_id: Option<String>,
    /// The time of the punch that is added, as `yyyy-MM-dd HH:mm`.
    pub remedy_time: Option<String>,
    /// Always pending; the state is updated with another call.
    pub status: Option<UserTaskRemedyStatus>,
    /// Why the punch was missed.
    pub reason: Option<String>,
    /// Not in use any more.
    pub time: Option<String>,
    /// Has no effect.
    pub time_zone: Option<String>,
    /// Has no effect.
    pub create_time: Option<String>,
    /// Has no effect.
    pub update_time: Option<String>,
}

crate::object!(UserTaskRemedy {
    user_id "user_id", remedy_date "remedy_date", punch_no "punch_no", work_type "work_type",
    approval_id "approval_id", remedy_time "remedy_time", status "status", reason "reason",
    time "time", time_zone "time_zone", create_time "create_time", update_time "update_time"
});

/// The type `user_tmp_daily_shift` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserTmpDailyShift {
    /// The attendance group. Example: `6737202939523236110`.
    pub group_id: Option<String>,
    /// The user, by the kind of id that the call uses. Example: `abd754f7`.
    pub user_id: Option<String>,
    /// The day, as `yyyyMMdd`. Example: `20240120`.
    pub date: Option<i64>,
    /// The name of the shift, which must be unique. Example: `临时早班`.
    pub shift_name: Option<String>,
    /// The hours of work. Length: 0 to 6.
    pub punch_time_simple_rules: Option<Vec<PunchTimeSimpleRule>>,
}

crate::object_builder!(UserTmpDailyShift {
    group_id(impl Into<String>).into(), user_id(impl Into<String>).into(), date(i64),
    shift_name(impl Into<String>).into(),
    punch_time_simple_rules(impl IntoIterator<Item = impl Into<PunchTimeSimpleRule>>).into_iter().map(Into::into).collect();
    group_id(impl Into<String>).into(), user_id(impl Into<String>).into(), date(i64),
    shift_name(impl Into<String>).into(),
    punch_time_simple_rules(impl IntoIterator<Item = impl Into<PunchTimeSimpleRule>>).into_iter().map(Into::into).collect()
});
crate::object!(UserTmpDailyShift {
    group_id "group_id", user_id "user_id", date "date", shift_name "shift_name",
    punch_time_simple_rules "punch_time_simple_rules"
});

/// The type `user_trip` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserTrip {
    /// When it begins, as `yyyy-MM-dd HH:mm:ss`. Default: `0`. Example: `2021-01-04 09:00:00`.
    pub start_time: Option<String>,
    /// When it ends, as `yyyy-MM-dd HH:mm:ss`. Default: `0`. Example: `2021-01-04 19:00:00`.
    pub end_time: Option<String>,
    /// Why the trip was made. Example: `培训`.
    pub reason: Option<String>,
    /// When it was approved, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-01-04 12:00:00`.
    pub approve_pass_time: Option<String>,
    /// When approval was asked for, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-01-04 11:00:00`.
    pub approve_apply_time: Option<String>,
    /// An id of your own that makes repeated calls count once. Example: `1233432312`.
    pub idempotent_id: Option<String>,
    /// The instances of the process that corrected it; the system makes them, so leave them out when writing. Example: `["7304865941202929196"]`.
    pub correct_process_id: Option<Vec<String>>,
    /// The instances of the process that revoked it; the system makes them, so leave them out when writing. Example: `["7304865941202929196"]`.
    pub cancel_process_id: Option<Vec<String>>,
    /// The instances of the process that asked for it; the system makes them, so leave them out when writing. Example: `["7304865941202929196"]`.
    pub process_id: Option<Vec<String>>,
    /// Where the trip begins.
    pub departure: Option<RegionPlace>,
    /// Where the trip leads.
    pub destinations: Option<Vec<RegionPlace>>,
    /// The means of travel: 1 plane, 2 train, 3 car, 4 high-speed train, 5 ship, 6 other. Example: `[1]`.
    pub transportation: Option<Vec<i64>>,
    /// Whether the trip is one way, 1, or a return trip, 2. Example: `1`.
    pub trip_type: Option<i64>,
    /// A remark on the trip. Example: `出差备注`.
    pub remarks: Option<String>,
    /// The approval, as writing or querying approvals returned it.
    pub approval_id: Option<String>,
}

crate::object_builder!(UserTrip {
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(),
    reason(impl Into<String>).into(), approve_pass_time(impl Into<String>).into(),
    approve_apply_time(impl Into<String>).into();
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(),
    reason(impl Into<String>).into(), approve_pass_time(impl Into<String>).into(),
    approve_apply_time(impl Into<String>).into(), idempotent_id(impl Into<String>).into(),
    correct_process_id(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    cancel_process_id(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    process_id(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    departure(RegionPlace),
    destinations(impl IntoIterator<Item = impl Into<RegionPlace>>).into_iter().map(Into::into).collect(),
    transportation(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect(),
    trip_type(i64), remarks(impl Into<String>).into(), approval_id(impl Into<String>).into()
});
crate::object!(UserTrip {
    start_time "start_time", end_time "end_time", reason "reason",
    approve_pass_time "approve_pass_time", approve_apply_time "approve_apply_time",
    idempotent_id "idempotent_id", correct_process_id "correct_process_id",
    cancel_process_id "cancel_process_id", process_id "process_id", departure "departure",
    destinations "destinations", transportation "transportation", trip_type "trip_type",
    remarks "remarks", approval_id "approval_id"
});
