// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `social_insurance`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the kinds of social insurance and provident fund that are set up, built in and custom.
///
/// [`GET /open-apis/compensation/v1/social_insurances`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_insurance/list>) gives [`ListSocialInsuranceResponse`] or fails with [`ListSocialInsuranceError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation.insurance:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(ListSocialInsurance::new()).await?;
/// ```
#[doc(
    alias(
        "compensation.v1.social_insurance.list",
        "/open-apis/compensation/v1/social_insurances"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSocialInsurance {}

crate::request_builder!(ListSocialInsurance {});
crate::request!(ListSocialInsurance -> ListSocialInsuranceResponse, ListSocialInsuranceError {
    "compensation.v1.social_insurance.list", GET "/open-apis/compensation/v1/social_insurances",
    [Tenant], read_value Data, None, SCOPES = ["corehr:compensation.insurance:read"],
    LIMITS = [10 in 1]
});

/// What `compensation.v1.social_insurance.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSocialInsuranceResponse {
    /// The items of this page.
    pub items: Vec<SocialInsurance>,
}

crate::object!(ListSocialInsuranceResponse { items "items" });

/// What `compensation.v1.social_insurance.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSocialInsuranceError {
    /// `2290001` (HTTP 500): server error
    ///
    /// A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists.
    ServerError2290001,
    /// `2290002` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    ServerError2290002,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListSocialInsuranceError: CODES {
    ServerError2290001 = 2290001 + 2, ServerError2290002 = 2290002 + 2
});
