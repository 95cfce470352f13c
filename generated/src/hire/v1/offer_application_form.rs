// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `offer_application_form`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets an offer form with its modules and fields, and the id of its current schema.
///
/// [`GET /open-apis/hire/v1/offer_application_forms/:offer_application_form_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/get>) gives [`GetOfferApplicationFormResponse`] or fails with [`GetOfferApplicationFormError`].
///
/// Token: tenant. Scopes, any one of: `hire:offer_schema:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetOfferApplicationForm::new(offer_application_form_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.offer_application_form.get",
        "/open-apis/hire/v1/offer_application_forms/:offer_application_form_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOfferApplicationForm {
    /// The offer form. Example: `7680792645903286275`.
    pub offer_application_form_id: String,
}

crate::request_builder!(GetOfferApplicationForm {
    offer_application_form_id(impl Into<String>).into();
});
crate::request!(GetOfferApplicationForm -> GetOfferApplicationFormResponse, GetOfferApplicationFormError {
    "hire.v1.offer_application_form.get",
    GET "/open-apis/hire/v1/offer_application_forms/:offer_application_form_id", [Tenant],
    read_value Data, None, SCOPES = ["hire:offer_schema:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path offer_application_form_id "offer_application_form_id"
});

/// What `hire.v1.offer_application_form.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferApplicationFormResponse {
    /// The offer form.
    pub offer_apply_form: Option<OfferApplyFormInfo>,
}

crate::object!(GetOfferApplicationFormResponse { offer_apply_form "offer_apply_form" });

/// What `hire.v1.offer_application_form.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetOfferApplicationFormError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetOfferApplicationFormError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Lists the offer forms of the tenant.
///
/// [`GET /open-apis/hire/v1/offer_application_forms`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/list>) gives [`ListOfferApplicationFormResponse`] or fails with [`ListOfferApplicationFormError`].
///
/// Token: tenant. Scopes, any one of: `hire:offer_schema:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListOfferApplicationForm::new()).items();
/// ```
#[doc(
    alias(
        "hire.v1.offer_application_form.list",
        "/open-apis/hire/v1/offer_application_forms"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOfferApplicationForm {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// Has no effect. Default: `1`. Range: at most `100`. Example: `100`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListOfferApplicationForm {
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListOfferApplicationForm -> ListOfferApplicationFormResponse, ListOfferApplicationFormError {
    "hire.v1.offer_application_form.list", GET "/open-apis/hire/v1/offer_application_forms",
    [Tenant], read_value Data, None, SCOPES = ["hire:offer_schema:readonly"], LIMITS = [10 in 1];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListOfferApplicationForm: OfferApplyForm {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.offer_application_form.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfferApplicationFormResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<OfferApplyForm>,
}

crate::object!(ListOfferApplicationFormResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `hire.v1.offer_application_form.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListOfferApplicationFormError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListOfferApplicationFormError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
