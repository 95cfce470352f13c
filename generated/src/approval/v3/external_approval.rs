// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_approval`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a third-party approval definition, or updates the one with this code; the process itself stays outside. Superseded by a newer version.
///
/// [`POST /approval/openapi/v3/external/approval/create`](<https://open.feishu.cn/document/ukTMukTMukTM/uIDNyYjLyQjM24iM0IjN>) gives [`CreateExternalApprovalResponse`] or fails with [`CreateExternalApprovalError`].
///
/// Superseded by [`approval::v4::CreateExternalApproval`](crate::approval::v4::CreateExternalApproval).
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let request = CreateExternalApproval::new(external, i18n_resources).approval_name(approval_name).approval_code(approval_code).group_code(group_code);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "approval.v3.external_approval.create",
        "/approval/openapi/v3/external/approval/create"
    )
)]
#[deprecated(note = "superseded by `approval::v4::CreateExternalApproval`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExternalApproval {
    /// The name of the approval definition. Example: `@i18n@1`.
    ///
    /// Required.
    pub approval_name: Option<String>,
    /// The approval definition. Example: `permission_test`.
    ///
    /// Required.
    pub approval_code: Option<String>,
    /// The group of definitions. Example: `work_group`.
    ///
    /// Required.
    pub group_code: Option<String>,
    /// The name of the group. Example: `@i18n@2`.
    pub group_name: Option<String>,
    /// What it is, in words. Example: `@i18n@2`.
    pub description: Option<String>,
    /// What concerns third-party approvals.
    pub external: ExternalApprovalExternal,
    /// Who sees the definition and can start instances of it.
    pub viewers: Option<Vec<ExternalApprovalViewer>>,
    /// The texts in several languages.
    pub i18n_resources: Vec<ExternalApprovalI18nResource>,
}

crate::request_builder!(named CreateExternalApproval {
    external(ExternalApprovalExternal),
    i18n_resources(impl IntoIterator<Item = impl Into<ExternalApprovalI18nResource>>).into_iter().map(Into::into).collect();
    approval_name(impl Into<String>).into(), approval_code(impl Into<String>).into(),
    group_code(impl Into<String>).into(), group_name(impl Into<String>).into(),
    description(impl Into<String>).into(),
    viewers(impl IntoIterator<Item = impl Into<ExternalApprovalViewer>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateExternalApproval -> CreateExternalApprovalResponse, CreateExternalApprovalError {
    "approval.v3.external_approval.create", POST "/approval/openapi/v3/external/approval/create",
    [Tenant], read_value Data, Json, HOST = "www.feishu.cn",
    SCOPES = ["approval:approval:readonly"], HAS_SECRETS = true,
    NAMED = [approval_name "approval_name", approval_code "approval_code", group_code "group_code"];
    Body approval_name "approval_name", Body approval_code "approval_code",
    Body group_code "group_code", Body group_name "group_name", Body description "description",
    Body external "external", Body viewers "viewers", Body i18n_resources "i18n_resources"
});

/// What `approval.v3.external_approval.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalApprovalResponse {
    /// The definition, by the code with which instances are started.
    pub approval_code: Option<String>,
}

crate::object!(CreateExternalApprovalResponse { approval_code "approval_code" });

/// What `approval.v3.external_approval.create` answers with when it fails.
pub type CreateExternalApprovalError = crate::GatewayError;
