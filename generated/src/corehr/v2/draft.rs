// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `draft`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the approvals that a reorganization started and their states.
///
/// [`GET /open-apis/corehr/v2/drafts/:draft_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/draft/get>) gives [`GetDraftResponse`] or fails with [`GetDraftError`].
///
/// Token: tenant. Scopes, any one of: `corehr:draft:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(GetDraft::new(draft_id)).await?;
/// ```
#[doc(alias("corehr.v2.draft.get", "/open-apis/corehr/v2/drafts/:draft_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDraft {
    /// The reorganization. Example: `6893014062142064111`.
    pub draft_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
}

crate::request_builder!(GetDraft {
    draft_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into()
});
crate::request!(GetDraft -> GetDraftResponse, GetDraftError {
    "corehr.v2.draft.get", GET "/open-apis/corehr/v2/drafts/:draft_id", [Tenant], read_value Data,
    None, SCOPES = ["corehr:draft:read"], LIMITS = [5 in 1];
    Path draft_id "draft_id", Query user_id_type "user_id_type"
});

/// What `corehr.v2.draft.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDraftResponse {
    /// The reorganization.
    pub draft_id: Option<String>,
    /// The state of the reorganization as a whole.
    pub draft_status: Option<DraftStatus>,
    /// The approvals of the reorganization.
    pub process_infos: Vec<ProcessInfo>,
}

crate::object!(GetDraftResponse {
    draft_id "draft_id", draft_status "draft_status", process_infos "process_infos"
});

/// What `corehr.v2.draft.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetDraftError {
    /// `1161000` (HTTP 400): Adjustment draft not found
    ///
    /// The system failed, or the reorganization does not exist. Try again, or check the id.
    SystemError,
    /// `1162001` (HTTP 400): Approval process not found
    ///
    /// The process of the reorganization was not found. Check `process_id`.
    ApprovalProcessNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetDraftError: CODES {
    SystemError = 1161000 + 1, ApprovalProcessNotFound = 1162001 + 1
});
