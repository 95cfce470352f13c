// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_instance`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Compares the times of change of third-party instances and returns those that the approval center lacks or has in an older state. Superseded by a newer version.
///
/// [`POST /approval/openapi/v3/external/instance/check`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDNyYjL1QjM24SN0IjN>) gives [`CheckExternalInstanceResponse`] or fails with [`CheckExternalInstanceError`].
///
/// Superseded by [`approval::v4::CheckExternalInstance`](crate::approval::v4::CheckExternalInstance).
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let response = client.send(CheckExternalInstance::new(update_times)).await?;
/// ```
#[doc(
    alias(
        "approval.v3.external_instance.check",
        "/approval/openapi/v3/external/instance/check"
    )
)]
#[deprecated(note = "superseded by `approval::v4::CheckExternalInstance`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckExternalInstance {
    /// The instances and tasks with their latest times of change.
    pub update_times: Vec<ExternalInstanceUpdateTime>,
}

crate::request_builder!(CheckExternalInstance {
    update_times(impl IntoIterator<Item = impl Into<ExternalInstanceUpdateTime>>).into_iter().map(Into::into).collect();
});
crate::request!(CheckExternalInstance -> CheckExternalInstanceResponse, CheckExternalInstanceError {
    "approval.v3.external_instance.check", POST "/approval/openapi/v3/external/instance/check",
    [Tenant], read_value Data, Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval:readonly"];
    Body update_times "update_times"
});

/// What `approval.v3.external_instance.check` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckExternalInstanceResponse {
    /// The instances and tasks that the approval center lacks or has in an older state.
    pub diff_times: Vec<ExternalInstanceUpdateTime>,
}

crate::object!(CheckExternalInstanceResponse { diff_times "diff_times" });

/// What `approval.v3.external_instance.check` answers with when it fails.
pub type CheckExternalInstanceError = crate::GatewayError;
