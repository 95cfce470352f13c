// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `onboarding_flow`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the onboarding processes that the tenant has set up.
///
/// [`GET /open-apis/corehr/v2/onboarding_flows`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-flow>) gives [`ListOnboardingFlowResponse`] or fails with [`ListOnboardingFlowError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pre_hire:read`, `corehr:pre_hire:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(ListOnboardingFlow::new()).await?;
/// ```
#[doc(alias("corehr.v2.onboarding_flow.list", "/open-apis/corehr/v2/onboarding_flows"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOnboardingFlow {}

crate::request_builder!(ListOnboardingFlow {});
crate::request!(ListOnboardingFlow -> ListOnboardingFlowResponse, ListOnboardingFlowError {
    "corehr.v2.onboarding_flow.list", GET "/open-apis/corehr/v2/onboarding_flows", [Tenant],
    read_value Data, None, SCOPES = ["corehr:pre_hire:read", "corehr:pre_hire:write"],
    LIMITS = [100 in 60]
});

/// What `corehr.v2.onboarding_flow.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOnboardingFlowResponse {
    /// The onboarding processes.
    pub flow_list: Vec<OnboardingFlow>,
}

crate::object!(ListOnboardingFlowResponse { flow_list "flow_list" });

/// What `corehr.v2.onboarding_flow.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListOnboardingFlowError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListOnboardingFlowError: CODES { ParamIsInvalid1160001 = 1160001 + 2 });
