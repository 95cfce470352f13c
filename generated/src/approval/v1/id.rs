// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `id`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Translates user and employee ids between the approval system and the open platform; for apps that were granted it specially.
///
/// `POST /approval/openapi/v1/id/get`
///
/// What it takes:
///
/// - Token: tenant
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetId {
    /// The tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<String>,
    /// The users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_list: Option<Vec<String>>,
    /// The ids of the approval system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lark_id_list: Option<Vec<i64>>,
}

impl GetId {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            tenant_key: None,
            user_id_list: None,
            lark_id_list: None,
        }
    }

    /// Sets [`tenant_key`](Self#structfield.tenant_key).
    #[must_use]
    pub fn tenant_key(mut self, tenant_key: impl Into<String>) -> Self {
        self.tenant_key = Some(tenant_key.into());
        self
    }

    /// Sets [`user_id_list`](Self#structfield.user_id_list).
    #[must_use]
    pub fn user_id_list(
        mut self,
        user_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_id_list = Some(user_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`lark_id_list`](Self#structfield.lark_id_list).
    #[must_use]
    pub fn lark_id_list(
        mut self,
        lark_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.lark_id_list = Some(lark_id_list.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for GetId {
    type Response = GetIdResponse;
    type Error = GetIdError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v1.id.get",
        method: crate::Method::POST,
        host: Some("www.feishu.cn"),
        path: "/approval/openapi/v1/id/get",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v1.id.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetIdResponse {
    /// The ids of the approval system by employee id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_map: Option<std::collections::BTreeMap<String, String>>,
    /// The employee ids by the approval system's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lark_id_map: Option<std::collections::BTreeMap<String, String>>,
}

/// What `approval.v1.id.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetIdError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetIdError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(GetIdError);
