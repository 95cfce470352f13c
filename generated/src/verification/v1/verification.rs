// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `verification`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the legal name of the tenant's company and whether the company is verified.
///
/// [`GET /open-apis/verification/v1/verification`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/verification-v1/verification/get>) gives [`GetVerificationResponse`] or fails with [`GetVerificationError`].
///
/// Token: tenant. Scopes, any one of: `verification:verification_information:readonly`.
///
/// ```ignore
/// let response = client.send(GetVerification::new()).await?;
/// ```
#[doc(
    alias("verification.v1.verification.get", "/open-apis/verification/v1/verification")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetVerification {}

crate::request_builder!(GetVerification {});
crate::request!(GetVerification -> GetVerificationResponse, GetVerificationError {
    "verification.v1.verification.get", GET "/open-apis/verification/v1/verification", [Tenant],
    read_value Data, None, SCOPES = ["verification:verification_information:readonly"]
});

/// What `verification.v1.verification.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVerificationResponse {
    /// The name and the verification of the company.
    pub verification: Option<Verification>,
}

crate::object!(GetVerificationResponse { verification "verification" });

/// What `verification.v1.verification.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetVerificationError {
    /// `2010001` (HTTP 404): tenant not found
    ///
    /// The tenant does not exist. Check the tenant access token.
    TenantNotFound,
    /// `2010002` (HTTP 403): no permission
    ///
    /// The app may not read it. An app that came preinstalled must have been used by the company within the last 180 days.
    NoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetVerificationError: CODES {
    TenantNotFound = 2010001, NoPermission = 2010002
});
