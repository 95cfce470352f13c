// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `signature_node`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the steps of signing an electronic signature file, such as review, signing and sealing, with who did them when.
///
/// [`GET /open-apis/corehr/v2/signature_nodes/list_by_file_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_node/list_by_file_id>) gives [`ListByFileIdSignatureNodeResponse`] or fails with [`ListByFileIdSignatureNodeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:signature.file:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(ListByFileIdSignatureNode::new(file_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.signature_node.list_by_file_id",
        "/open-apis/corehr/v2/signature_nodes/list_by_file_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByFileIdSignatureNode {
    /// The file. Example: `7149088311624091180`.
    pub file_id: String,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
}

crate::request_builder!(ListByFileIdSignatureNode {
    file_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into()
});
crate::request!(ListByFileIdSignatureNode -> ListByFileIdSignatureNodeResponse, ListByFileIdSignatureNodeError {
    "corehr.v2.signature_node.list_by_file_id",
    GET "/open-apis/corehr/v2/signature_nodes/list_by_file_id", [Tenant], read_value Data, None,
    SCOPES = ["corehr:signature.file:read"], LIMITS = [100 in 60];
    Query file_id "file_id", Query user_id_type "user_id_type"
});

/// What `corehr.v2.signature_node.list_by_file_id` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByFileIdSignatureNodeResponse {
    /// The steps of signing the file.
    pub signature_nodes: Vec<SignatureNode>,
}

crate::object!(ListByFileIdSignatureNodeResponse { signature_nodes "signature_nodes" });

/// What `corehr.v2.signature_node.list_by_file_id` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListByFileIdSignatureNodeError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListByFileIdSignatureNodeError: CODES { ParamIsInvalid1160001 = 1160001 + 2 });
