// Written by `cargo xtask codegen`; do not edit.

//! The events of `calendar.v4`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`CalendarAclCreated`] | `calendar.calendar.acl.created_v4` | Somebody was given access to a calendar whose access control the app subscribed to. |
//! | [`CalendarAclDeleted`] | `calendar.calendar.acl.deleted_v4` | Somebody lost access to a calendar whose access control the app subscribed to. |
//! | [`CalendarChanged`] | `calendar.calendar.changed_v4` | The list of calendars of some users was changed; what was changed has to be fetched. |
//! | [`CalendarEventChanged`] | `calendar.calendar.event.changed_v4` | An event in a subscribed calendar was created, changed, deleted or replied to. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// Somebody was given access to a calendar whose access control the app subscribed to.
///
/// The event `calendar.calendar.acl.created_v4`.
///
/// Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "calendar.calendar.acl.created_v4")]
pub struct CalendarAclCreated {
    /// The grant of a role.
    pub acl_id: Option<String>,
    /// The role that the calling identity has in the calendar.
    pub role: Option<CalendarRole>,
    /// Whom the role is granted to.
    pub scope: Option<AclScopeEvent>,
    /// The users.
    pub user_id_list: Vec<UserId>,
}

crate::object!(CalendarAclCreated {
    acl_id "acl_id", role "role", scope "scope", user_id_list "user_id_list"
});
crate::event!(CalendarAclCreated { "calendar.calendar.acl.created_v4", V2 });

/// Somebody lost access to a calendar whose access control the app subscribed to.
///
/// The event `calendar.calendar.acl.deleted_v4`.
///
/// Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "calendar.calendar.acl.deleted_v4")]
pub struct CalendarAclDeleted {
    /// The grant of a role.
    pub acl_id: Option<String>,
    /// The role that the calling identity has in the calendar.
    pub role: Option<CalendarRole>,
    /// Whom the role is granted to.
    pub scope: Option<AclScopeEvent>,
    /// The users.
    pub user_id_list: Vec<UserId>,
}

crate::object!(CalendarAclDeleted {
    acl_id "acl_id", role "role", scope "scope", user_id_list "user_id_list"
});
crate::event!(CalendarAclDeleted { "calendar.calendar.acl.deleted_v4", V2 });

/// The list of calendars of some users was changed; what was changed has to be fetched.
///
/// The event `calendar.calendar.changed_v4`.
///
/// Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/events/changed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "calendar.calendar.changed_v4")]
pub struct CalendarChanged {
    /// The users.
    pub user_id_list: Vec<UserId>,
}

crate::object!(CalendarChanged { user_id_list "user_id_list" });
crate::event!(CalendarChanged { "calendar.calendar.changed_v4", V2 });

/// An event in a subscribed calendar was created, changed, deleted or replied to.
///
/// The event `calendar.calendar.event.changed_v4`.
///
/// Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/events/changed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "calendar.calendar.event.changed_v4")]
pub struct CalendarEventChanged {
    /// The calendar.
    pub calendar_id: Option<String>,
    /// The users.
    pub user_id_list: Vec<UserId>,
    /// The event in the calendar.
    pub calendar_event_id: Option<String>,
    /// What was done: created, changed, deleted or replied to.
    pub change_type: Option<ChangeType>,
    /// The replies of those who were invited.
    pub rsvp_infos: Vec<OpenEventRsvpInfo>,
}

crate::object!(CalendarEventChanged {
    calendar_id "calendar_id", user_id_list "user_id_list", calendar_event_id "calendar_event_id",
    change_type "change_type", rsvp_infos "rsvp_infos"
});
crate::event!(CalendarEventChanged { "calendar.calendar.event.changed_v4", V2 });

/// The type `acl_scope_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclScopeEvent {
    /// The type.
    pub type_: Option<AclScopeEventType>,
    /// The user.
    pub user_id: Option<UserId>,
}

crate::object!(AclScopeEvent { type_ "type", user_id "user_id" });

/// The type `open_event_rsvp_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenEventRsvpInfo {
    /// Who replied.
    pub from_user_id: Option<UserId>,
    /// What was answered to the invitation.
    pub rsvp_status: Option<CalendarEventRsvpStatus>,
}

crate::object!(OpenEventRsvpInfo { from_user_id "from_user_id", rsvp_status "rsvp_status" });

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

/// One of `user`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AclScopeEventType {
    /// The value `user`.
    User,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AclScopeEventType: String { User = "user" });

/// One of `create`, `update`, `delete`, `rsvp`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChangeType {
    /// The value `create`.
    Create,
    /// The value `update`.
    Update,
    /// The value `delete`.
    Delete,
    /// The value `rsvp`.
    Rsvp,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChangeType: String {
    Create = "create", Update = "update", Delete = "delete", Rsvp = "rsvp"
});
