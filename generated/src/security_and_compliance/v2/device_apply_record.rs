// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `device_apply_record`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Approves or rejects a device that a member declared.
///
/// [`PUT /open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_apply_record/update>) gives [`UpdateDeviceApplyRecordResponse`] or fails with [`UpdateDeviceApplyRecordError`].
///
/// Token: tenant. Scopes, any one of: `security_and_compliance:device_apply_record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = UpdateDeviceApplyRecord::new(device_apply_record_id, is_approved);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "security_and_compliance.v2.device_apply_record.update",
        "/open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDeviceApplyRecord {
    /// The declaration of the device. Example: `7088763625288187923`.
    pub device_apply_record_id: String,
    /// Whether the declaration is approved; otherwise it is rejected. Example: `true`.
    pub is_approved: bool,
}

crate::request_builder!(UpdateDeviceApplyRecord {
    device_apply_record_id(impl Into<String>).into(), is_approved(bool);
});
crate::request!(UpdateDeviceApplyRecord -> UpdateDeviceApplyRecordResponse, UpdateDeviceApplyRecordError {
    "security_and_compliance.v2.device_apply_record.update",
    PUT "/open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id",
    [Tenant], read_value Data, Json, SCOPES = ["security_and_compliance:device_apply_record:write"],
    LIMITS = [10 in 1];
    Path device_apply_record_id "device_apply_record_id", Body is_approved "is_approved"
});

/// What `security_and_compliance.v2.device_apply_record.update` answers with.
pub type UpdateDeviceApplyRecordResponse = crate::Empty;

/// What `security_and_compliance.v2.device_apply_record.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateDeviceApplyRecordError {
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
    /// `1785009` (HTTP 400): The application record is not found. Please check the parameter device_apply_record_id.
    ///
    /// The declaration does not exist. Check `device_apply_record_id`.
    ApplicationRecordIsNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateDeviceApplyRecordError: CODES {
    InternalServerError = 1780001, RequestParameterError = 1780101, ApiInBeta = 1780102,
    DeviceIsNotFound = 1785008 + 1, ApplicationRecordIsNotFound = 1785009
});
