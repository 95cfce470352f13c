// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `approval`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns an approval definition: its form, its nodes and who may see it.
///
/// `POST /approval/openapi/v2/approval/get`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uADNyUjLwQjM14CM0ITN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetApproval {
    /// The approval definition.
    pub approval_code: String,
    /// The language, `zh-CN` or `en-US` for example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
}

impl GetApproval {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(approval_code: impl Into<String>) -> Self {
        Self {
            approval_code: approval_code.into(),
            locale: None,
        }
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl crate::Endpoint for GetApproval {
    type Response = GetApprovalResponse;
    type Error = GetApprovalError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v2.approval.get",
        method: crate::Method::POST,
        host: Some("www.feishu.cn"),
        path: "/approval/openapi/v2/approval/get",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v2.approval.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetApprovalResponse {
    /// The name of the approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_name: Option<String>,
    /// The state of the definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ApprovalStatus>,
    /// The fields of the form, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// The nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_list: Option<Vec<ApprovalNodeList>>,
    /// Who sees the definition and can start instances of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub viewers: Option<Vec<ApprovalViewer>>,
}

/// What `approval.v2.approval.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetApprovalError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetApprovalError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(GetApprovalError);
