// Written by `cargo xtask codegen`; do not edit.

//! The events of `security_and_compliance.v2`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`DeviceApplyRecordDeviceApplyEvent`] | `security_and_compliance.device_apply_record.device_apply_event_v2` | A member declared a device as theirs, for somebody to approve. |
//! | [`DeviceRecordDeviceChangeEvent`] | `security_and_compliance.device_record.device_change_event_v2` | A device was added, deleted or trusted, or its owner or hardware was changed. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// A member declared a device as theirs, for somebody to approve.
///
/// The event `security_and_compliance.device_apply_record.device_apply_event_v2`.
///
/// Scopes, any one of: `security_and_compliance:device_apply_record:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_apply_record/events/device_apply_event>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "security_and_compliance.device_apply_record.device_apply_event_v2")]
pub struct DeviceApplyRecordDeviceApplyEvent {
    /// The declaration of the device.
    pub device_apply_record_id: Option<String>,
    /// The device.
    pub device_record: Option<DeviceRecordEvent>,
    /// When it was declared, in milliseconds since 1970.
    pub apply_time: Option<String>,
    /// Whether it was approved.
    pub apply_status: Option<ApplyStatus>,
    /// Who does it, or how values are compared.
    pub operator: Option<UserId>,
    /// Whose the device is said to be.
    pub apply_device_ownership: Option<ApplyDeviceOwnership>,
}

crate::object!(DeviceApplyRecordDeviceApplyEvent {
    device_apply_record_id "device_apply_record_id", device_record "device_record",
    apply_time "apply_time", apply_status "apply_status", operator "operator",
    apply_device_ownership "apply_device_ownership"
});
crate::moments!(DeviceApplyRecordDeviceApplyEvent { apply_time_at apply_time from_millis });
crate::event!(DeviceApplyRecordDeviceApplyEvent {
    "security_and_compliance.device_apply_record.device_apply_event_v2", V2
});

/// A device was added, deleted or trusted, or its owner or hardware was changed.
///
/// The event `security_and_compliance.device_record.device_change_event_v2`.
///
/// Scopes, any one of: `security_and_compliance:device_record:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/events/device_change_event>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "security_and_compliance.device_record.device_change_event_v2")]
pub struct DeviceRecordDeviceChangeEvent {
    /// The device, by its id in device management.
    pub device_record_id: Option<String>,
    /// The version of the device's record, which a change must name.
    pub version: Option<String>,
    /// What was done with the device.
    pub change_type: Option<ChangeType>,
    /// The device before the change.
    pub before: Option<DeviceChangeEvent>,
    /// The device after the change.
    pub after: Option<DeviceChangeEvent>,
}

crate::object!(DeviceRecordDeviceChangeEvent {
    device_record_id "device_record_id", version "version", change_type "change_type",
    before "before", after "after"
});
crate::event!(DeviceRecordDeviceChangeEvent {
    "security_and_compliance.device_record.device_change_event_v2", V2
});

/// The type `device_change_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceChangeEvent {
    /// The device, by its id in device management.
    pub device_record_id: Option<String>,
    /// The version of the device's record, which a change must name.
    pub version: Option<String>,
    /// The user who is signed in on the device.
    pub current_user_id: Option<UserId>,
    /// The name of the device.
    pub device_name: Option<String>,
    /// The model of the device.
    pub model: Option<String>,
    /// The operating system of the device.
    pub device_system: Option<DeviceSystem>,
    /// The serial number that the maker gave the device.
    pub serial_number: Option<String>,
    /// The serial number of the disk.
    pub disk_serial_number: Option<String>,
    /// The UUID of the mainboard.
    pub uuid: Option<String>,
    /// The MAC address.
    pub mac_address: Option<String>,
    /// The Android identifier.
    pub android_id: Option<String>,
    /// The vendor identifier of an iOS device.
    pub idfv: Option<String>,
    /// The vendor identifier of a Harmony device.
    pub aaid: Option<String>,
    /// Whom the device belongs to: the user or the company.
    pub device_ownership: Option<DeviceOwnership>,
    /// Whether the device is trusted.
    pub device_status: Option<DeviceStatus>,
    /// How the device was recognized.
    pub certification_level: Option<CertificationLevel>,
    /// Whether it is a mobile device or a computer.
    pub device_terminal_type: Option<DeviceTerminalType>,
    /// Whether the device is managed.
    pub is_managed: Option<bool>,
    /// The device, by its id in the mobile device management.
    pub mdm_device_id: Option<String>,
    /// The provider of the mobile device management.
    pub mdm_provider_name: Option<String>,
}

crate::object!(DeviceChangeEvent {
    device_record_id "device_record_id", version "version", current_user_id "current_user_id",
    device_name "device_name", model "model", device_system "device_system",
    serial_number "serial_number", disk_serial_number "disk_serial_number", uuid "uuid",
    mac_address "mac_address", android_id "android_id", idfv "idfv", aaid "aaid",
    device_ownership "device_ownership", device_status "device_status",
    certification_level "certification_level", device_terminal_type "device_terminal_type",
    is_managed "is_managed", mdm_device_id "mdm_device_id", mdm_provider_name "mdm_provider_name"
});

/// The type `device_record_event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceRecordEvent {
    /// The device, by its id in device management.
    pub device_record_id: Option<String>,
    /// The version of the device's record, which a change must name.
    pub version: Option<String>,
    /// The user who is signed in on the device.
    pub current_user_id: Option<UserId>,
    /// The name of the device.
    pub device_name: Option<String>,
    /// The model of the device.
    pub model: Option<String>,
    /// The operating system of the device.
    pub device_system: Option<DeviceSystem>,
    /// The serial number that the maker gave the device.
    pub serial_number: Option<String>,
    /// The serial number of the disk.
    pub disk_serial_number: Option<String>,
    /// The UUID of the mainboard.
    pub uuid: Option<String>,
    /// The MAC address.
    pub mac_address: Option<String>,
    /// The Android identifier.
    pub android_id: Option<String>,
    /// The vendor identifier of an iOS device.
    pub idfv: Option<String>,
    /// The vendor identifier of a Harmony device.
    pub aaid: Option<String>,
    /// Whom the device belongs to: the user or the company.
    pub device_ownership: Option<DeviceOwnership>,
    /// Whether the device is trusted.
    pub device_status: Option<DeviceStatus>,
    /// How the device was recognized.
    pub certification_level: Option<CertificationLevel>,
    /// Whether it is a mobile device or a computer.
    pub device_terminal_type: Option<DeviceTerminalType>,
}

crate::object!(DeviceRecordEvent {
    device_record_id "device_record_id", version "version", current_user_id "current_user_id",
    device_name "device_name", model "model", device_system "device_system",
    serial_number "serial_number", disk_serial_number "disk_serial_number", uuid "uuid",
    mac_address "mac_address", android_id "android_id", idfv "idfv", aaid "aaid",
    device_ownership "device_ownership", device_status "device_status",
    certification_level "certification_level", device_terminal_type "device_terminal_type"
});

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

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplyDeviceOwnership {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Personal
    ///
    /// On the wire: `1`.
    Personal,
    /// Company
    ///
    /// On the wire: `2`.
    Company,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplyDeviceOwnership: i64 { Unknown = 0, Personal = 1, Company = 2 });

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplyStatus {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Pending
    ///
    /// On the wire: `1`.
    Pending,
    /// Approved
    ///
    /// On the wire: `2`.
    Approved,
    /// Rejected
    ///
    /// On the wire: `3`.
    Rejected,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApplyStatus: i64 { Unknown = 0, Pending = 1, Approved = 2, Rejected = 3 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChangeType {
    /// Inserted
    ///
    /// On the wire: `1`.
    Inserted,
    /// Updated
    ///
    /// On the wire: `2`.
    Updated,
    /// Deleted
    ///
    /// On the wire: `3`.
    Deleted,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ChangeType: i64 { Inserted = 1, Updated = 2, Deleted = 3 });
