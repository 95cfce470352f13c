// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `device_record`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a device to device management, as one that an administrator imported.
///
/// [`POST /open-apis/security_and_compliance/v2/device_records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/create>) gives [`CreateDeviceRecordResponse`] or fails with [`CreateDeviceRecordError`].
///
/// Token: tenant. Scopes, any one of: `security_and_compliance:device_record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = CreateDeviceRecord::new(device_system, device_ownership, device_status);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "security_and_compliance.v2.device_record.create",
        "/open-apis/security_and_compliance/v2/device_records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDeviceRecord {
    /// The operating system of the device. Example: `0`.
    pub device_system: DeviceSystem,
    /// The serial number that the maker gave the device. Example: `C02DTHRMML7H`.
    pub serial_number: Option<String>,
    /// The serial number of the disk. Example: `CC344362-5990-5A68-8DDD-64A23C99FA0C`.
    pub disk_serial_number: Option<String>,
    /// The UUID of the mainboard. Example: `621CDFF0-13D0-5AB1-9ADC-5F560095F6ED`.
    pub uuid: Option<String>,
    /// The MAC address. Example: `ac:de:48:00:11:21`.
    pub mac_address: Option<String>,
    /// The Android identifier. Example: `02a11ac4a83b918e`.
    pub android_id: Option<String>,
    /// The vendor identifier of an iOS device. Example: `968F0E5C-C297-4122-ACB6-102494DEFD9A`.
    pub idfv: Option<String>,
    /// The vendor identifier of a Harmony device. Example: `ff3c2237-cd76-4331-9d72-0a4470854567`.
    pub aaid: Option<String>,
    /// Whom the device belongs to: the user or the company. Example: `0`.
    pub device_ownership: DeviceOwnership,
    /// Whether the device is trusted. Example: `0`.
    pub device_status: DeviceStatus,
}

crate::request_builder!(CreateDeviceRecord {
    device_system(impl Into<DeviceSystem>).into(),
    device_ownership(impl Into<DeviceOwnership>).into(),
    device_status(impl Into<DeviceStatus>).into();
    serial_number(impl Into<String>).into(), disk_serial_number(impl Into<String>).into(),
    uuid(impl Into<String>).into(), mac_address(impl Into<String>).into(),
    android_id(impl Into<String>).into(), idfv(impl Into<String>).into(),
    aaid(impl Into<String>).into()
});
crate::request!(CreateDeviceRecord -> CreateDeviceRecordResponse, CreateDeviceRecordError {
    "security_and_compliance.v2.device_record.create",
    POST "/open-apis/security_and_compliance/v2/device_records", [Tenant], read_value Data, Json,
    SCOPES = ["security_and_compliance:device_record:write"], LIMITS = [10 in 1];
    Body device_system "device_system", Body serial_number "serial_number",
    Body disk_serial_number "disk_serial_number", Body uuid "uuid", Body mac_address "mac_address",
    Body android_id "android_id", Body idfv "idfv", Body aaid "aaid",
    Body device_ownership "device_ownership", Body device_status "device_status"
});

/// What `security_and_compliance.v2.device_record.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceRecordResponse {
    /// The device, by its id in device management.
    pub device_record_id: Option<String>,
}

crate::object!(CreateDeviceRecordResponse { device_record_id "device_record_id" });

/// What `security_and_compliance.v2.device_record.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateDeviceRecordError {
    /// `1780001` (HTTP 500): Internal server error.
    ///
    /// The system failed. Try again; if it stays so, ask the support.
    InternalServerError,
    /// `1780101` (HTTP 400): Request param error.
    ///
    /// A parameter is wrong. Check what the request sends.
    RequestParameterError,
    /// `1780102` (HTTP 400): The API is in beta testing. Please contact customer support to request beta access.
    ///
    /// The call is in a closed beta. Ask the support to admit the tenant.
    ApiInBeta,
    /// `1785005` (HTTP 400): The device information corresponding to the operating system is invalid. Please check the device information in the request.
    ///
    /// The identifiers do not fit the operating system. Check which of them `device_system` needs.
    DeviceInformationCorrespondingInvalid,
    /// `1785007` (HTTP 400): The parameter device_system is invalid.
    ///
    /// The operating system is not valid. Check `device_system`.
    ParameterDeviceSystemIsInvalid,
    /// `1785010` (HTTP 400): The device already exists.
    ///
    /// The device exists already. Update that one instead.
    DeviceAlreadyExists,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateDeviceRecordError: CODES {
    InternalServerError = 1780001, RequestParameterError = 1780101, ApiInBeta = 1780102,
    DeviceInformationCorrespondingInvalid = 1785005, ParameterDeviceSystemIsInvalid = 1785007,
    DeviceAlreadyExists = 1785010
});

/// Deletes a device from device management.
///
/// [`DELETE /open-apis/security_and_compliance/v2/device_records/:device_record_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/delete>) gives [`DeleteDeviceRecordResponse`] or fails with [`DeleteDeviceRecordError`].
///
/// Token: tenant. Scopes, any one of: `security_and_compliance:device_record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(DeleteDeviceRecord::new(device_record_id)).await?;
/// ```
#[doc(
    alias(
        "security_and_compliance.v2.device_record.delete",
        "/open-apis/security_and_compliance/v2/device_records/:device_record_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDeviceRecord {
    /// The device, by its id in device management. Example: `7089353870308032531`.
    pub device_record_id: String,
}

crate::request_builder!(DeleteDeviceRecord { device_record_id(impl Into<String>).into(); });
crate::request!(DeleteDeviceRecord -> DeleteDeviceRecordResponse, DeleteDeviceRecordError {
    "security_and_compliance.v2.device_record.delete",
    DELETE "/open-apis/security_and_compliance/v2/device_records/:device_record_id", [Tenant],
    read_value Data, None, SCOPES = ["security_and_compliance:device_record:write"],
    LIMITS = [10 in 1];
    Path device_record_id "device_record_id"
});

/// What `security_and_compliance.v2.device_record.delete` answers with.
pub type DeleteDeviceRecordResponse = crate::Empty;

/// What `security_and_compliance.v2.device_record.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteDeviceRecordError {
    /// `1780001` (HTTP 500): Internal server error.
    ///
    /// The system failed. Try again; if it stays so, ask the support.
    InternalServerError,
    /// `1780101` (HTTP 400): Request param error.
    ///
    /// A parameter is wrong. Check what the request sends.
    RequestParameterError,
    /// `1780102` (HTTP 400): The API is in beta testing. Please contact customer support to request beta access.
    ///
    /// The call is in a closed beta. Ask the support to admit the tenant.
    ApiInBeta,
    /// `1785008` (HTTP 400): The device is not found. Please check the parameter device_record_id.
    ///
    /// The device does not exist, or not in this version. Check `device_record_id` and, where the call takes it, `version`.
    DeviceIsNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteDeviceRecordError: CODES {
    InternalServerError = 1780001, RequestParameterError = 1780101, ApiInBeta = 1780102,
    DeviceIsNotFound = 1785008 + 1
});

/// Gets a device of device management: its identifiers, whom it belongs to and whether it is trusted.
///
/// [`GET /open-apis/security_and_compliance/v2/device_records/:device_record_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/get>) gives [`GetDeviceRecordResponse`] or fails with [`GetDeviceRecordError`].
///
/// Token: tenant. Scopes, any one of: `security_and_compliance:device_record:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(GetDeviceRecord::new(device_record_id)).await?;
/// ```
#[doc(
    alias(
        "security_and_compliance.v2.device_record.get",
        "/open-apis/security_and_compliance/v2/device_records/:device_record_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDeviceRecord {
    /// The device, by its id in device management. Example: `7089353870308032531`.
    pub device_record_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetDeviceRecord {
    device_record_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetDeviceRecord -> GetDeviceRecordResponse, GetDeviceRecordError {
    "security_and_compliance.v2.device_record.get",
    GET "/open-apis/security_and_compliance/v2/device_records/:device_record_id", [Tenant],
    read_value Data, None, SCOPES = ["security_and_compliance:device_record:read"],
    LIMITS = [50 in 1];
    Path device_record_id "device_record_id", Query user_id_type "user_id_type"
});

/// What `security_and_compliance.v2.device_record.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceRecordResponse {
    /// The device.
    pub device_record: Option<DeviceRecord>,
}

crate::object!(GetDeviceRecordResponse { device_record "device_record" });

/// What `security_and_compliance.v2.device_record.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetDeviceRecordError {
    /// `1780001` (HTTP 500): Internal server error.
    ///
    /// The system failed. Try again; if it stays so, ask the support.
    InternalServerError,
    /// `1780101` (HTTP 400): Request param error.
    ///
    /// A parameter is wrong. Check what the request sends.
    RequestParameterError,
    /// `1780102` (HTTP 400): The API is in beta testing. Please contact customer support to request beta access.
    ///
    /// The call is in a closed beta. Ask the support to admit the tenant.
    ApiInBeta,
    /// `1785008` (HTTP 400): The device is not found. Please check the parameter device_record_id.
    ///
    /// The device does not exist, or not in this version. Check `device_record_id` and, where the call takes it, `version`.
    DeviceIsNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetDeviceRecordError: CODES {
    InternalServerError = 1780001, RequestParameterError = 1780101, ApiInBeta = 1780102,
    DeviceIsNotFound = 1785008 + 1
});

/// Lists the devices of device management, all or those that match the filters.
///
/// [`GET /open-apis/security_and_compliance/v2/device_records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/list>) gives [`ListDeviceRecordResponse`] or fails with [`ListDeviceRecordError`].
///
/// Token: tenant. Scopes, any one of: `security_and_compliance:device_record:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListDeviceRecord::new(page_size)).items();
/// ```
#[doc(
    alias(
        "security_and_compliance.v2.device_record.list",
        "/open-apis/security_and_compliance/v2/device_records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeviceRecord {
    /// How many items a page holds at most. Default: `100`. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `7394463407091023892`.
    pub page_token: Option<String>,
    /// The device, by its id in device management. Example: `7089353870308032531`.
    pub device_record_id: Option<String>,
    /// The user who is signed in on the device, by the kind of id that the call uses. Example: `ou_b25e90585ef8c1adac4b379c2e257906`.
    pub current_user_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The name of the device. Example: `Q9C6RYMFDK`.
    pub device_name: Option<String>,
    /// The serial number that the maker gave the device. Example: `C02DTHRMML7H`.
    pub serial_number: Option<String>,
    /// The serial number of the disk. Example: `CC344362-5990-5A68-8DDD-64A23C99FA0C`.
    pub disk_serial_number: Option<String>,
    /// The MAC address. Example: `ac:de:48:00:11:21`.
    pub mac_address: Option<String>,
    /// The Android identifier. Example: `02a11ac4a83b918e`.
    pub android_id: Option<String>,
    /// The UUID of the mainboard. Example: `4C4C4544-0052-5A10-804E-B6C04F324433`.
    pub uuid: Option<String>,
    /// The vendor identifier of an iOS device. Example: `968F0E5C-C297-4122-ACB6-102494DEFD9A`.
    pub idfv: Option<String>,
    /// The vendor identifier of a Harmony device. Example: `ff3c2237-cd76-4331-9d72-0a4470854567`.
    pub aaid: Option<String>,
    /// Whom the device belongs to: the user or the company. Example: `0`.
    pub device_ownership: Option<DeviceOwnership>,
    /// Whether the device is trusted. Example: `0`.
    pub device_status: Option<DeviceStatus>,
    /// Whether it is a mobile device or a computer. Example: `0`.
    pub device_terminal_type: Option<DeviceTerminalType>,
    /// The operating system of the device. Example: `0`.
    pub os: Option<DeviceRecordOs>,
    /// The user who signed in on the device last, by the kind of id that the call uses. Example: `ou_b25e90585ef8c1adac4b379c2e257906`.
    pub latest_user_id: Option<String>,
    /// A fingerprint of the device. Example: `7089353870308032531`.
    pub did: Option<String>,
    /// Whether the device is managed. Example: `true`.
    pub is_managed: Option<bool>,
    /// The device, by its id in the mobile device management. Example: `123abc`.
    pub mdm_device_id: Option<String>,
    /// The provider of the mobile device management. Example: `Workspace_ONE`.
    pub mdm_provider_name: Option<String>,
}

crate::request_builder!(ListDeviceRecord {
    page_size(i64);
    page_token(impl Into<String>).into(), device_record_id(impl Into<String>).into(),
    current_user_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    device_name(impl Into<String>).into(), serial_number(impl Into<String>).into(),
    disk_serial_number(impl Into<String>).into(), mac_address(impl Into<String>).into(),
    android_id(impl Into<String>).into(), uuid(impl Into<String>).into(),
    idfv(impl Into<String>).into(), aaid(impl Into<String>).into(),
    device_ownership(impl Into<DeviceOwnership>).into(),
    device_status(impl Into<DeviceStatus>).into(),
    device_terminal_type(impl Into<DeviceTerminalType>).into(),
    os(impl Into<DeviceRecordOs>).into(), latest_user_id(impl Into<String>).into(),
    did(impl Into<String>).into(), is_managed(bool), mdm_device_id(impl Into<String>).into(),
    mdm_provider_name(impl Into<String>).into()
});
crate::request!(ListDeviceRecord -> ListDeviceRecordResponse, ListDeviceRecordError {
    "security_and_compliance.v2.device_record.list",
    GET "/open-apis/security_and_compliance/v2/device_records", [Tenant], read_value Data, None,
    SCOPES = ["security_and_compliance:device_record:read"], LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token",
    Query device_record_id "device_record_id", Query current_user_id "current_user_id",
    Query user_id_type "user_id_type", Query device_name "device_name",
    Query serial_number "serial_number", Query disk_serial_number "disk_serial_number",
    Query mac_address "mac_address", Query android_id "android_id", Query uuid "uuid",
    Query idfv "idfv", Query aaid "aaid", Query device_ownership "device_ownership",
    Query device_status "device_status", Query device_terminal_type "device_terminal_type",
    Query os "os", Query latest_user_id "latest_user_id", Query did "did",
    Query is_managed "is_managed", Query mdm_device_id "mdm_device_id",
    Query mdm_provider_name "mdm_provider_name"
});
crate::paged!(ListDeviceRecord: DeviceRecord {
    page_token, page_size;
    page_token, has_more, items
});

/// What `security_and_compliance.v2.device_record.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceRecordResponse {
    /// The items of this page.
    pub items: Vec<DeviceRecord>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListDeviceRecordResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `security_and_compliance.v2.device_record.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListDeviceRecordError {
    /// `1780001` (HTTP 500): Internal server error.
    ///
    /// The system failed. Try again; if it stays so, ask the support.
    InternalServerError,
    /// `1780101` (HTTP 400): Request param error.
    ///
    /// A parameter is wrong. Check what the request sends.
    RequestParameterError,
    /// `1780102` (HTTP 400): The API is in beta testing. Please contact customer support to request beta access.
    ///
    /// The call is in a closed beta. Ask the support to admit the tenant.
    ApiInBeta,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListDeviceRecordError: CODES {
    InternalServerError = 1780001, RequestParameterError = 1780101, ApiInBeta = 1780102
});

/// Gets the device that the calling user is signed in on: whom it belongs to and whether it is trusted.
///
/// [`GET /open-apis/security_and_compliance/v2/device_records/mine`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/mine>) gives [`GetMyDeviceRecordResponse`] or fails with [`GetMyDeviceRecordError`].
///
/// Token: user. Scopes, any one of: `security_and_compliance:device_record:read`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(GetMyDeviceRecord::new()).await?;
/// ```
#[doc(
    alias(
        "security_and_compliance.v2.device_record.mine",
        "/open-apis/security_and_compliance/v2/device_records/mine"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMyDeviceRecord {}

crate::request_builder!(GetMyDeviceRecord {});
crate::request!(GetMyDeviceRecord -> GetMyDeviceRecordResponse, GetMyDeviceRecordError {
    "security_and_compliance.v2.device_record.mine",
    GET "/open-apis/security_and_compliance/v2/device_records/mine", [User], read_value Data, None,
    SCOPES = ["security_and_compliance:device_record:read"], LIMITS = [50 in 1]
});

/// What `security_and_compliance.v2.device_record.mine` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyDeviceRecordResponse {
    /// The device, by its id in device management.
    pub device_record_id: Option<String>,
    /// Whom the device belongs to: the user or the company.
    pub device_ownership: Option<DeviceOwnership>,
    /// Whether the device is trusted.
    pub device_status: Option<DeviceStatus>,
}

crate::object!(GetMyDeviceRecordResponse {
    device_record_id "device_record_id", device_ownership "device_ownership",
    device_status "device_status"
});

/// What `security_and_compliance.v2.device_record.mine` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetMyDeviceRecordError {
    /// `1780001` (HTTP 500): Internal server error.
    ///
    /// The system failed. Try again; if it stays so, ask the support.
    InternalServerError,
    /// `1780101` (HTTP 400): Request param error.
    ///
    /// A parameter is wrong. Check what the request sends.
    RequestParameterError,
    /// `1780102` (HTTP 400): The API is in beta testing. Please contact customer support to request beta access.
    ///
    /// The call is in a closed beta. Ask the support to admit the tenant.
    ApiInBeta,
    /// `1785011` (HTTP 400): The current user identity has not completed device authentication.
    ///
    /// The device that the user is signed in on has not been authenticated. Have the user authenticate it first.
    UserIdentityNotCompletedDevice,
    /// `1785012` (HTTP 400): The third-party device integration is not enabled.
    ///
    /// The integration of devices of third parties is off. Have an administrator enable it.
    ThirdPartyDeviceIntegrationNotEnabled,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetMyDeviceRecordError: CODES {
    InternalServerError = 1780001, RequestParameterError = 1780101, ApiInBeta = 1780102,
    UserIdentityNotCompletedDevice = 1785011, ThirdPartyDeviceIntegrationNotEnabled = 1785012
});

/// Changes whom a device belongs to and whether it is trusted; its identifiers stay.
///
/// [`PUT /open-apis/security_and_compliance/v2/device_records/:device_record_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/update>) gives [`UpdateDeviceRecordResponse`] or fails with [`UpdateDeviceRecordError`].
///
/// Token: tenant. Scopes, any one of: `security_and_compliance:device_record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = UpdateDeviceRecord::new(device_record_id, version, device_ownership, device_status);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "security_and_compliance.v2.device_record.update",
        "/open-apis/security_and_compliance/v2/device_records/:device_record_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDeviceRecord {
    /// The device, by its id in device management. Example: `7089353870308032531`.
    pub device_record_id: String,
    /// The version of the device's record, which a change must name. Example: `0`.
    pub version: String,
    /// Whom the device belongs to: the user or the company. Example: `0`.
    pub device_ownership: DeviceOwnership,
    /// Whether the device is trusted. Example: `0`.
    pub device_status: DeviceStatus,
}

crate::request_builder!(UpdateDeviceRecord {
    device_record_id(impl Into<String>).into(), version(impl Into<String>).into(),
    device_ownership(impl Into<DeviceOwnership>).into(),
    device_status(impl Into<DeviceStatus>).into();
});
crate::request!(UpdateDeviceRecord -> UpdateDeviceRecordResponse, UpdateDeviceRecordError {
    "security_and_compliance.v2.device_record.update",
    PUT "/open-apis/security_and_compliance/v2/device_records/:device_record_id", [Tenant],
    read_value Data, Json, SCOPES = ["security_and_compliance:device_record:write"],
    LIMITS = [10 in 1];
    Path device_record_id "device_record_id", Query version "version",
    Body device_ownership "device_ownership", Body device_status "device_status"
});

/// What `security_and_compliance.v2.device_record.update` answers with.
pub type UpdateDeviceRecordResponse = crate::Empty;

/// What `security_and_compliance.v2.device_record.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateDeviceRecordError {
    /// `1780001` (HTTP 500): Internal server error.
    ///
    /// The system failed. Try again; if it stays so, ask the support.
    InternalServerError,
    /// `1780101` (HTTP 400): Request param error.
    ///
    /// A parameter is wrong. Check what the request sends.
    RequestParameterError,
    /// `1780102` (HTTP 400): The API is in beta testing. Please contact customer support to request beta access.
    ///
    /// The call is in a closed beta. Ask the support to admit the tenant.
    ApiInBeta,
    /// `1785008` (HTTP 400): The device is not found. Please check the parameter device_record_id and version.
    ///
    /// The device does not exist, or not in this version. Check `device_record_id` and, where the call takes it, `version`.
    DeviceIsNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateDeviceRecordError: CODES {
    InternalServerError = 1780001, RequestParameterError = 1780101, ApiInBeta = 1780102,
    DeviceIsNotFound = 1785008
});
