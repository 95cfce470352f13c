// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_instance`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Copies an instance of a third-party approval with its tasks into the approval center, which shows it but does not run it. Superseded by a newer version.
///
/// [`POST /approval/openapi/v2/external/instance/create`](<https://open.feishu.cn/document/ukTMukTMukTM/uczM3UjL3MzN14yNzcTN>) gives [`CreateExternalInstanceResponse`] or fails with [`CreateExternalInstanceError`].
///
/// Superseded by [`approval::v4::CreateExternalInstance`](crate::approval::v4::CreateExternalInstance).
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let response = client.send(CreateExternalInstance::new(content)).await?;
/// ```
#[doc(
    alias(
        "approval.v2.external_instance.create",
        "/approval/openapi/v2/external/instance/create"
    )
)]
#[deprecated(note = "superseded by `approval::v4::CreateExternalInstance`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExternalInstance {
    /// The content.
    pub content: String,
}

crate::request_builder!(CreateExternalInstance { content(impl Into<String>).into(); });
crate::request!(CreateExternalInstance -> CreateExternalInstanceResponse, CreateExternalInstanceError {
    "approval.v2.external_instance.create", POST "/approval/openapi/v2/external/instance/create",
    [Tenant], read_value Data, Json, HOST = "www.feishu.cn", SCOPES = ["approval:approval:readonly"];
    Body content "content"
});

/// What `approval.v2.external_instance.create` answers with.
pub type CreateExternalInstanceResponse = crate::Empty;

/// What `approval.v2.external_instance.create` answers with when it fails.
pub type CreateExternalInstanceError = crate::GatewayError;
