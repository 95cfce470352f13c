// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `approver`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the approval tasks of a user across processes, whatever the app's data permissions.
///
/// [`GET /open-apis/corehr/v2/approvers`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approver/list>) gives [`ListApproverResponse`] or fails with [`ListApproverError`].
///
/// Token: tenant. Scopes, any one of: `corehr:process:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListApprover::new(page_size, user_id)).items();
/// ```
#[doc(alias("corehr.v2.approver.list", "/open-apis/corehr/v2/approvers"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApprover {
    /// How many items a page holds at most. Default: `20`. Range: `1` to `100`. Example: `20`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Default: `1`. Example: `1`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The user whose tasks are listed. Example: `ou_91791271921729102012`.
    pub user_id: String,
    /// The state of the task. Example: `1`.
    pub approver_status: Option<ApproverStatus>,
}

crate::request_builder!(ListApprover {
    page_size(i64), user_id(impl Into<String>).into();
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    approver_status(impl Into<ApproverStatus>).into()
});
crate::request!(ListApprover -> ListApproverResponse, ListApproverError {
    "corehr.v2.approver.list", GET "/open-apis/corehr/v2/approvers", [Tenant], read_value Data,
    None, SCOPES = ["corehr:process:read"], LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Query user_id "user_id", Query approver_status "approver_status"
});
crate::paged!(ListApprover: ApproverInfo {
    page_token, page_size;
    page_token, has_more, approver_list
});

/// What `corehr.v2.approver.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApproverResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The approval tasks.
    pub approver_list: Vec<ApproverInfo>,
}

crate::object!(ListApproverResponse {
    page_token "page_token", has_more "has_more", approver_list "approver_list"
});

/// What `corehr.v2.approver.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListApproverError {
    /// `1160001` (HTTP 400): Failed to obtain tenant IDs and user IDs
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160101` (HTTP 400): Illegal parameter
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160121` (HTTP 400): List type does not exist
    ///
    /// The type of list does not exist. Contact support.
    ListTypeDoesNotExist,
    /// `1160500` (HTTP 500): system exception
    ///
    /// The system failed. Contact support if it persists.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListApproverError: CODES {
    ParamIsInvalid1160001 = 1160001, IllegalParameter = 1160101, ListTypeDoesNotExist = 1160121,
    SystemError = 1160500 + 2
});
