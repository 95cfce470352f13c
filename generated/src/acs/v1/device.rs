// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `device`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists all access control devices of the tenant.
///
/// [`GET /open-apis/acs/v1/devices`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/device/list>) gives [`ListDeviceResponse`] or fails with [`ListDeviceError`].
///
/// Token: tenant. Scopes, any one of: `acs:devices:readonly`.
///
/// ```ignore
/// let response = client.send(ListDevice::new()).await?;
/// ```
#[doc(alias("acs.v1.device.list", "/open-apis/acs/v1/devices"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDevice {}

crate::request_builder!(ListDevice {});
crate::request!(ListDevice -> ListDeviceResponse, ListDeviceError {
    "acs.v1.device.list", GET "/open-apis/acs/v1/devices", [Tenant], read_value Data, None,
    SCOPES = ["acs:devices:readonly"]
});

/// What `acs.v1.device.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceResponse {
    /// The items of this page.
    pub items: Vec<Device>,
}

crate::object!(ListDeviceResponse { items "items" });

/// What `acs.v1.device.list` answers with when it fails.
pub type ListDeviceError = crate::GatewayError;
