// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `device_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceRecord {
    /// The device, by its id in device management.
    pub device_record_id: Option<String>,
    /// The version of the device's record, which a change must name.
    pub version: Option<String>,
    /// The user who is signed in on the device, by the kind of id that the call uses.
    pub current_user_id: Option<String>,
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
    /// The user who signed in on the device last, by the kind of id that the call uses.
    pub latest_user_id: Option<String>,
    /// The fingerprints of the device.
    pub dids: Vec<String>,
    /// Whether the device is managed.
    pub is_managed: Option<bool>,
    /// The device, by its id in the mobile device management.
    pub mdm_device_id: Option<String>,
    /// The provider of the mobile device management.
    pub mdm_provider_name: Option<String>,
}

crate::object!(DeviceRecord {
    device_record_id "device_record_id", version "version", current_user_id "current_user_id",
    device_name "device_name", model "model", device_system "device_system",
    serial_number "serial_number", disk_serial_number "disk_serial_number", uuid "uuid",
    mac_address "mac_address", android_id "android_id", idfv "idfv", aaid "aaid",
    device_ownership "device_ownership", device_status "device_status",
    certification_level "certification_level", device_terminal_type "device_terminal_type",
    latest_user_id "latest_user_id", dids "dids", is_managed "is_managed",
    mdm_device_id "mdm_device_id", mdm_provider_name "mdm_provider_name"
});
