// Written by `cargo xtask codegen`; do not edit.

//! The events of `attendance.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`UserFlowCreated`] | `attendance.user_flow.created_v1` | Somebody clocked in or out; carries the place, the network and how it was done. |
//! | [`UserTaskUpdated`] | `attendance.user_task.updated_v1` | The result of an employee's attendance on a day was changed. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// Somebody clocked in or out; carries the place, the network and how it was done.
///
/// The event `attendance.user_flow.created_v1`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/event/user-attendance-records-event>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "attendance.user_flow.created_v1")]
pub struct UserFlowCreated {
    /// The employee, by the id within the tenant.
    pub employee_id: Option<String>,
    /// The employee number.
    pub employee_no: Option<String>,
    /// The name of the place.
    pub location_name: Option<String>,
    /// When the user punched, in seconds since 1970.
    pub check_time: Option<String>,
    /// What the user remarked.
    pub comment: Option<String>,
    /// The punch; has no effect in imports.
    pub record_id: Option<String>,
    /// The longitude.
    pub longitude: Option<f64>,
    /// The latitude.
    pub latitude: Option<f64>,
    /// The name of the Wi-Fi.
    pub ssid: Option<String>,
    /// The MAC address of the Wi-Fi.
    pub bssid: Option<String>,
    /// Whether the user punched outside the places of the group.
    pub is_field: Option<bool>,
    /// Whether the user punched by Wi-Fi.
    pub is_wifi: Option<bool>,
    /// The type.
    pub type_: Option<i64>,
    /// The addresses of the photos of the punch.
    pub photo_urls: Vec<String>,
    /// Whether something was wrong with the record, such as a false place.
    pub risk_result: Option<i64>,
}

crate::object!(UserFlowCreated {
    employee_id "employee_id", employee_no "employee_no", location_name "location_name",
    check_time "check_time", comment "comment", record_id "record_id", longitude "longitude",
    latitude "latitude", ssid "ssid", bssid "bssid", is_field "is_field", is_wifi "is_wifi",
    type_ "type", photo_urls "photo_urls", risk_result "risk_result"
});
crate::moments!(UserFlowCreated { check_time_at check_time from_seconds });
crate::event!(UserFlowCreated { "attendance.user_flow.created_v1", V2 });

/// The result of an employee's attendance on a day was changed.
///
/// The event `attendance.user_task.updated_v1`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/event/user-task-status-change-event>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "attendance.user_task.updated_v1")]
pub struct UserTaskUpdated {
    /// The employee, by the id within the tenant.
    pub employee_id: Option<String>,
    /// The employee number.
    pub employee_no: Option<String>,
    /// The attendance group.
    pub group_id: Option<String>,
    /// The shift.
    pub shift_id: Option<String>,
    /// The day, as `yyyyMMdd`.
    pub date: Option<i64>,
    /// What was changed.
    pub status_changes: Vec<UserTaskUpdatedStatusChange>,
}

crate::object!(UserTaskUpdated {
    employee_id "employee_id", employee_no "employee_no", group_id "group_id", shift_id "shift_id",
    date "date", status_changes "status_changes"
});
crate::event!(UserTaskUpdated { "attendance.user_task.updated_v1", V2 });

/// An object with `before_status`, `current_status`, `before_supplement`, `current_supplement`, `work_type`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTaskUpdatedStatusChange {
    /// The result before the change.
    pub before_status: Option<String>,
    /// The result now.
    pub current_status: Option<String>,
    /// What completed the result before the change, such as leave.
    pub before_supplement: Option<String>,
    /// What completes the result now, such as leave.
    pub current_supplement: Option<String>,
    /// Whether it is the start of work, 1, or the end, 2; 0 where hours are free.
    pub work_type: Option<String>,
    /// Which time of the shift it is: 0 for going to work, 1 for leaving.
    pub index: Option<String>,
}

crate::object!(UserTaskUpdatedStatusChange {
    before_status "before_status", current_status "current_status",
    before_supplement "before_supplement", current_supplement "current_supplement",
    work_type "work_type", index "index"
});
