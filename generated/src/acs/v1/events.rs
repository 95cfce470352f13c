// Written by `cargo xtask codegen`; do not edit.

//! The events of `acs.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`AccessRecordCreated`] | `acs.access_record.created_v1` | Somebody was recognised by a door device; carries who, where and whether the door opened. |
//! | [`UserUpdated`] | `acs.user.updated_v1` | A person's card number or face of the access control was changed. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// Somebody was recognised by a door device; carries who, where and whether the door opened.
///
/// The event `acs.access_record.created_v1`.
///
/// Scopes, any one of: `acs:access_record:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "acs.access_record.created_v1")]
pub struct AccessRecordCreated {
    /// The access record.
    pub access_record_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<UserId>,
    /// The access control device.
    pub device_id: Option<String>,
    /// Whether it was a clock-in for attendance.
    pub is_clock_in: Option<bool>,
    /// Whether the door was opened.
    pub is_door_open: Option<bool>,
    /// When the access happened, in seconds since 1970.
    pub access_time: Option<String>,
}

crate::object!(AccessRecordCreated {
    access_record_id "access_record_id", user_id "user_id", device_id "device_id",
    is_clock_in "is_clock_in", is_door_open "is_door_open", access_time "access_time"
});
crate::moments!(AccessRecordCreated { access_time_at access_time from_seconds });
crate::event!(AccessRecordCreated { "acs.access_record.created_v1", V2 });

/// A person's card number or face of the access control was changed.
///
/// The event `acs.user.updated_v1`.
///
/// Scopes, any one of: `acs:users`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "acs.user.updated_v1")]
pub struct UserUpdated {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<UserId>,
    /// The card number, which is output over Wiegand when the user's face is recognized.
    pub card: Option<i64>,
    /// Whether a face photo is stored.
    pub face_uploaded: Option<bool>,
}

crate::object!(UserUpdated { user_id "user_id", card "card", face_uploaded "face_uploaded" });
crate::event!(UserUpdated { "acs.user.updated_v1", V2 });

/// The type `user_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's id within the tenant. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(UserId { union_id "union_id", user_id "user_id", open_id "open_id" });
