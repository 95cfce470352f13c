// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `id`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Translates user and employee ids between the approval system and the open platform; for apps that were granted it specially.
///
/// [`POST /approval/openapi/v1/id/get`](<https://open.feishu.cn/document/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN>) gives [`GetIdResponse`] or fails with [`GetIdError`].
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(GetId::new()).await?;
/// ```
#[doc(alias("approval.v1.id.get", "/approval/openapi/v1/id/get"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetId {
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The users.
    pub user_id_list: Option<Vec<String>>,
    /// The ids of the approval system.
    pub lark_id_list: Option<Vec<i64>>,
}

crate::request_builder!(GetId {
    tenant_key(impl Into<String>).into(),
    user_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    lark_id_list(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect()
});
crate::request!(GetId -> GetIdResponse, GetIdError {
    "approval.v1.id.get", POST "/approval/openapi/v1/id/get", [Tenant], read_value Data, Json,
    HOST = "www.feishu.cn";
    Body tenant_key "tenant_key", Body user_id_list "user_id_list", Body lark_id_list "lark_id_list"
});

/// What `approval.v1.id.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdResponse {
    /// The ids of the approval system by employee id.
    pub user_id_map: Option<std::collections::BTreeMap<String, String>>,
    /// The employee ids by the approval system's id.
    pub lark_id_map: Option<std::collections::BTreeMap<String, String>>,
}

crate::object!(GetIdResponse { user_id_map "user_id_map", lark_id_map "lark_id_map" });

/// What `approval.v1.id.get` answers with when it fails.
pub type GetIdError = crate::GatewayError;
