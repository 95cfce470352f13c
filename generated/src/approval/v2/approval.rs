// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `approval`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
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
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApproval {
    /// The approval definition.
    pub approval_code: String,
    /// The language, `zh-CN` or `en-US` for example.
    pub locale: Option<Locale>,
}

impl GetApproval {
    /// A request with what the endpoint requires.
    pub fn new(approval_code: impl Into<String>) -> Self {
        Self {
            approval_code: approval_code.into(),
            locale: None,
        }
    }
}

crate::setters!(GetApproval { locale(impl Into<Locale>).into() });

crate::request!(GetApproval -> GetApprovalResponse, GetApprovalError {
    "approval.v2.approval.get", POST "/approval/openapi/v2/approval/get", Some("www.feishu.cn"),
    [Tenant], read_value Data, Json;
    Body approval_code "approval_code", Body locale "locale"
});

/// What `approval.v2.approval.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalResponse {
    /// The name of the approval definition.
    pub approval_name: Option<String>,
    /// The state of the definition.
    pub status: Option<ApprovalStatus>,
    /// The fields of the form, as JSON in text.
    pub form: Option<String>,
    /// The nodes.
    pub node_list: Option<Vec<ApprovalNodeList>>,
    /// Who sees the definition and can start instances of it.
    pub viewers: Option<Vec<ApprovalViewer>>,
}

crate::object!(GetApprovalResponse {
    approval_name "approval_name", status "status", form "form", node_list "node_list",
    viewers "viewers"
});

/// What `approval.v2.approval.get` answers with when it fails.
pub type GetApprovalError = crate::GatewayError;
