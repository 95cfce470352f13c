// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `offer_approval_template`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the approval flows for offers that Feishu Hire keeps, not those of Feishu People's process platform.
///
/// [`GET /open-apis/hire/v1/offer_approval_templates`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_approval_template/list>) gives [`ListOfferApprovalTemplateResponse`] or fails with [`ListOfferApprovalTemplateError`].
///
/// Token: tenant. Scopes, any one of: `hire:offer_approval_template:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListOfferApprovalTemplate::new()).items();
/// ```
#[doc(
    alias(
        "hire.v1.offer_approval_template.list",
        "/open-apis/hire/v1/offer_approval_templates"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOfferApprovalTemplate {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Example: `100`.
    pub page_size: Option<i64>,
    /// Which kind of id stands for departments. Default: `people_admin_department_id`. Example: `department_id`.
    pub department_id_type: Option<TransferOnboardApplicationDepartmentIdType>,
}

crate::request_builder!(ListOfferApprovalTemplate {
    page_token(impl Into<String>).into(), page_size(i64),
    department_id_type(impl Into<TransferOnboardApplicationDepartmentIdType>).into()
});
crate::request!(ListOfferApprovalTemplate -> ListOfferApprovalTemplateResponse, ListOfferApprovalTemplateError {
    "hire.v1.offer_approval_template.list", GET "/open-apis/hire/v1/offer_approval_templates",
    [Tenant], read_value Data, None, SCOPES = ["hire:offer_approval_template:readonly"],
    LIMITS = [10 in 1];
    Query page_token "page_token", Query page_size "page_size",
    Query department_id_type "department_id_type"
});
crate::paged!(ListOfferApprovalTemplate: OfferApprovalTemplate {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.offer_approval_template.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfferApprovalTemplateResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<OfferApprovalTemplate>,
}

crate::object!(ListOfferApprovalTemplateResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `hire.v1.offer_approval_template.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListOfferApprovalTemplateError {
    /// `1002001` (HTTP 500): System error
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListOfferApprovalTemplateError: CODES {
    SystemError = 1002001, ParameterError = 1002002 + 1
});
