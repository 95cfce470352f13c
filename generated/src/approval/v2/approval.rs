// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `approval`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates an approval definition, or replaces the one whose code is given; it cannot be disabled or deleted again. Superseded by a newer version.
///
/// [`POST /approval/openapi/v2/approval/create`](<https://open.feishu.cn/document/ukTMukTMukTM/uUzNyYjL1cjM24SN3IjN>) gives [`CreateApprovalResponse`] or fails with [`CreateApprovalError`].
///
/// Superseded by [`approval::v4::CreateApproval`](crate::approval::v4::CreateApproval).
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let request = CreateApproval::new(approval_name, viewers, form, node_list, i18n_resources);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("approval.v2.approval.create", "/approval/openapi/v2/approval/create"))]
#[deprecated(note = "superseded by `approval::v4::CreateApproval`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateApproval {
    /// The name, as a key of the texts of at least 9 characters.
    pub approval_name: String,
    /// The definition that is replaced; left out for a new one.
    pub approval_code: Option<String>,
    /// What it is for, as a key of the texts of at least 9 characters.
    pub description: Option<String>,
    /// Who sees the definition and can start instances of it.
    pub viewers: Vec<TypeAndOpenIdAndUserId>,
    /// The form.
    pub form: ApprovalForm,
    /// The nodes.
    pub node_list: Vec<ApprovalNodeList>,
    /// The settings.
    pub settings: Option<ApprovalSettings>,
    /// The settings.
    pub config: Option<ApprovalConfig>,
    /// The icon, as a number from 0 to 24. Default: `0`.
    pub icon: Option<i64>,
    /// The texts in several languages.
    pub i18n_resources: Vec<ApprovalI18nResource>,
}

crate::request_builder!(CreateApproval {
    approval_name(impl Into<String>).into(),
    viewers(impl IntoIterator<Item = impl Into<TypeAndOpenIdAndUserId>>).into_iter().map(Into::into).collect(),
    form(ApprovalForm),
    node_list(impl IntoIterator<Item = impl Into<ApprovalNodeList>>).into_iter().map(Into::into).collect(),
    i18n_resources(impl IntoIterator<Item = impl Into<ApprovalI18nResource>>).into_iter().map(Into::into).collect();
    approval_code(impl Into<String>).into(), description(impl Into<String>).into(),
    settings(ApprovalSettings), config(ApprovalConfig), icon(i64)
});
crate::request!(CreateApproval -> CreateApprovalResponse, CreateApprovalError {
    "approval.v2.approval.create", POST "/approval/openapi/v2/approval/create", [Tenant],
    read_value Data, Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval:readonly"];
    Body approval_name "approval_name", Body approval_code "approval_code",
    Body description "description", Body viewers "viewers", Body form "form",
    Body node_list "node_list", Body settings "settings", Body config "config", Body icon "icon",
    Body i18n_resources "i18n_resources"
});

/// What `approval.v2.approval.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApprovalResponse {
    /// The definition that is replaced; left out for a new one.
    pub approval_code: Option<String>,
}

crate::object!(CreateApprovalResponse { approval_code "approval_code" });

/// What `approval.v2.approval.create` answers with when it fails.
pub type CreateApprovalError = crate::GatewayError;

/// Returns an approval definition: its form, its nodes and who may see it.
///
/// [`POST /approval/openapi/v2/approval/get`](<https://open.feishu.cn/document/ukTMukTMukTM/uADNyUjLwQjM14CM0ITN>) gives [`GetApprovalResponse`] or fails with [`GetApprovalError`].
///
/// Superseded by [`approval::v4::GetApproval`](crate::approval::v4::GetApproval).
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let response = client.send(GetApproval::new(approval_code)).await?;
/// ```
#[doc(alias("approval.v2.approval.get", "/approval/openapi/v2/approval/get"))]
#[deprecated(note = "superseded by `approval::v4::GetApproval`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApproval {
    /// The approval definition.
    pub approval_code: String,
    /// The language, `zh-CN` or `en-US` for example.
    pub locale: Option<Locale>,
}

crate::request_builder!(GetApproval {
    approval_code(impl Into<String>).into();
    locale(impl Into<Locale>).into()
});
crate::request!(GetApproval -> GetApprovalResponse, GetApprovalError {
    "approval.v2.approval.get", POST "/approval/openapi/v2/approval/get", [Tenant], read_value Data,
    Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval:readonly"];
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
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub form: Option<String>,
    /// The nodes.
    pub node_list: Vec<GetApprovalNodeList>,
    /// Who sees the definition and can start instances of it.
    pub viewers: Vec<TypeAndOpenIdAndUserId>,
}

crate::object!(GetApprovalResponse {
    approval_name "approval_name", status "status", form "form", node_list "node_list",
    viewers "viewers"
});
crate::json_texts!(GetApprovalResponse { form_json form });

/// What `approval.v2.approval.get` answers with when it fails.
pub type GetApprovalError = crate::GatewayError;
