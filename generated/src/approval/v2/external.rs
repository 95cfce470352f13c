// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the states of tasks of third-party approvals, by instance, approver or state. Superseded by a newer version.
///
/// [`POST /approval/openapi/v2/external/list`](<https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/external_status>) gives [`ListExternalResponse`] or fails with [`ListExternalError`].
///
/// Superseded by [`approval::v4::ListExternalTask`](crate::approval::v4::ListExternalTask).
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let response = client.send(ListExternal::new()).await?;
/// ```
#[doc(alias("approval.v2.external.list", "/approval/openapi/v2/external/list"))]
#[deprecated(note = "superseded by `approval::v4::ListExternalTask`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListExternal {
    /// The approval definitions.
    pub approval_codes: Option<Vec<String>>,
    /// The instances whose tasks are listed, 20 at most.
    pub instance_ids: Option<Vec<String>>,
    /// The approvers whose tasks are listed, by their ids within the tenant.
    pub user_ids: Option<Vec<String>>,
    /// The state of the tasks that are listed.
    pub status: Option<String>,
    /// Where the next part of the tasks begins, as the part before said; empty when there is none.
    pub scroll_id: Option<String>,
}

crate::request_builder!(ListExternal {
    approval_codes(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    instance_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    status(impl Into<String>).into(), scroll_id(impl Into<String>).into()
});
crate::request!(ListExternal -> ListExternalResponse, ListExternalError {
    "approval.v2.external.list", POST "/approval/openapi/v2/external/list", [Tenant],
    read_value Data, Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval:readonly"];
    Body approval_codes "approval_codes", Body instance_ids "instance_ids",
    Body user_ids "user_ids", Body status "status", Body scroll_id "scroll_id"
});

/// What `approval.v2.external.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalResponse {
    /// The data.
    pub data: Vec<ExternalData>,
    /// Where the next part of the tasks begins, as the part before said; empty when there is none.
    pub scroll_id: Option<String>,
}

crate::object!(ListExternalResponse { data "data", scroll_id "scroll_id" });

/// What `approval.v2.external.list` answers with when it fails.
pub type ListExternalError = crate::GatewayError;
