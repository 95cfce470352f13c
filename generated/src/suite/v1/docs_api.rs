// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `docs_api`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets titles, owners and times of change of up to 200 files by their tokens; the caller must be able to read them. Deprecated.
///
/// [`POST /open-apis/suite/docs-api/meta`](<https://open.feishu.cn/document/ukTMukTMukTM/uMjN3UjLzYzN14yM2cTN>) gives [`GetDocsMetaResponse`] or fails with [`GetDocsMetaError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`.
///
/// ```ignore
/// let response = client.send(GetDocsMeta::new(request_docs)).await?;
/// ```
#[doc(alias("suite.v1.docs_api.meta", "/open-apis/suite/docs-api/meta"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDocsMeta {
    /// The files, with their types, 200 at most.
    pub request_docs: Vec<DocsApiRequestDoc>,
}

crate::request_builder!(GetDocsMeta {
    request_docs(impl IntoIterator<Item = impl Into<DocsApiRequestDoc>>).into_iter().map(Into::into).collect();
});
crate::request!(GetDocsMeta -> GetDocsMetaResponse, GetDocsMetaError {
    "suite.v1.docs_api.meta", POST "/open-apis/suite/docs-api/meta", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "drive:drive.metadata:readonly"];
    Body request_docs "request_docs"
});

/// What `suite.v1.docs_api.meta` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocsMetaResponse {
    /// The details of the files.
    pub docs_metas: Vec<DocsApiDocsMeta>,
}

crate::object!(GetDocsMetaResponse { docs_metas "docs_metas" });

/// What `suite.v1.docs_api.meta` answers with when it fails.
pub type GetDocsMetaError = crate::GatewayError;
