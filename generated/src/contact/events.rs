// Written by `cargo xtask codegen`; do not edit.

//! The events of `contact`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `contact`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// The range of contacts that the app may see was changed; superseded by contact.scope.updated_v3.
    ContactScopeChange(super::v1::events::ContactScopeChange),
    /// A department was created; superseded by contact.department.created_v3.
    DeptAdd(super::v1::events::DeptAdd),
    /// A department was deleted; superseded by contact.department.deleted_v3.
    DeptDelete(super::v1::events::DeptDelete),
    /// A department was changed; superseded by contact.department.updated_v3.
    DeptUpdate(super::v1::events::DeptUpdate),
    /// A person joined the tenant; superseded by contact.user.created_v3.
    UserAdd(super::v1::events::UserAdd),
    /// A person left the tenant; superseded by contact.user.deleted_v3.
    UserLeave(super::v1::events::UserLeave),
    /// An account was activated, frozen, unfrozen or resigned; has the status before and after.
    UserStatusChange(super::v1::events::UserStatusChange),
    /// A person's profile was changed; superseded by contact.user.updated_v3.
    UserUpdate(super::v1::events::UserUpdate),
    /// Custom fields of user profiles were switched on or off, added or removed.
    CustomAttrEventUpdated(super::v3::events::CustomAttrEventUpdated),
    /// A department that the app may see was created.
    DepartmentCreated(super::v3::events::DepartmentCreated),
    /// A department that the app may see was deleted.
    DepartmentDeleted(super::v3::events::DepartmentDeleted),
    /// A department that the app may see was changed; only the changed fields are in old_object.
    DepartmentUpdated(super::v3::events::DepartmentUpdated),
    /// An employee type that was inactive can be chosen again.
    EmployeeTypeEnumActivated(super::v3::events::EmployeeTypeEnumActivated),
    /// An employee type was added to those that can be chosen.
    EmployeeTypeEnumCreated(super::v3::events::EmployeeTypeEnumCreated),
    /// An employee type was made inactive and can no longer be chosen.
    EmployeeTypeEnumDeactivated(super::v3::events::EmployeeTypeEnumDeactivated),
    /// An employee type was deleted.
    EmployeeTypeEnumDeleted(super::v3::events::EmployeeTypeEnumDeleted),
    /// An employee type was renamed, by default or in one of its languages.
    EmployeeTypeEnumUpdated(super::v3::events::EmployeeTypeEnumUpdated),
    /// Users, departments or groups entered or left the range of contacts that the app may see.
    ScopeUpdated(super::v3::events::ScopeUpdated),
    /// A person joined the tenant.
    UserCreated(super::v3::events::UserCreated),
    /// A person left the tenant.
    UserDeleted(super::v3::events::UserDeleted),
    /// A person's profile was changed; only the changed fields are in old_object.
    UserUpdated(super::v3::events::UserUpdated),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    ContactScopeChange(super::v1::events::ContactScopeChange), DeptAdd(super::v1::events::DeptAdd),
    DeptDelete(super::v1::events::DeptDelete), DeptUpdate(super::v1::events::DeptUpdate),
    UserAdd(super::v1::events::UserAdd), UserLeave(super::v1::events::UserLeave),
    UserStatusChange(super::v1::events::UserStatusChange),
    UserUpdate(super::v1::events::UserUpdate),
    CustomAttrEventUpdated(super::v3::events::CustomAttrEventUpdated),
    DepartmentCreated(super::v3::events::DepartmentCreated),
    DepartmentDeleted(super::v3::events::DepartmentDeleted),
    DepartmentUpdated(super::v3::events::DepartmentUpdated),
    EmployeeTypeEnumActivated(super::v3::events::EmployeeTypeEnumActivated),
    EmployeeTypeEnumCreated(super::v3::events::EmployeeTypeEnumCreated),
    EmployeeTypeEnumDeactivated(super::v3::events::EmployeeTypeEnumDeactivated),
    EmployeeTypeEnumDeleted(super::v3::events::EmployeeTypeEnumDeleted),
    EmployeeTypeEnumUpdated(super::v3::events::EmployeeTypeEnumUpdated),
    ScopeUpdated(super::v3::events::ScopeUpdated), UserCreated(super::v3::events::UserCreated),
    UserDeleted(super::v3::events::UserDeleted), UserUpdated(super::v3::events::UserUpdated)
});
