// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `period_rule`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the rules of the tenant for cycles: yearly or of some months.
///
/// [`GET /open-apis/okr/v1/period_rules`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period_rule/list>) gives [`ListPeriodRuleResponse`] or fails with [`ListPeriodRuleError`].
///
/// Token: tenant. Scopes, any one of: `okr:okr:readonly`, `okr:okr`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(ListPeriodRule::new()).await?;
/// ```
#[doc(alias("okr.v1.period_rule.list", "/open-apis/okr/v1/period_rules"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPeriodRule {}

crate::request_builder!(ListPeriodRule {});
crate::request!(ListPeriodRule -> ListPeriodRuleResponse, ListPeriodRuleError {
    "okr.v1.period_rule.list", GET "/open-apis/okr/v1/period_rules", [Tenant], read_value Data,
    None, SCOPES = ["okr:okr:readonly", "okr:okr"], LIMITS = [100 in 60]
});

/// What `okr.v1.period_rule.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPeriodRuleResponse {
    /// The rules for cycles.
    pub period_rules: Vec<PeriodRule>,
}

crate::object!(ListPeriodRuleResponse { period_rules "period_rules" });

/// What `okr.v1.period_rule.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListPeriodRuleError {
    /// `1000403` (HTTP 403): OpenAPI is unavailable in current edition (Standard edition). Please update to Business edition.
    ///
    /// The edition of the tenant does not include the API. Upgrade to the business edition of OKR.
    OpenApiUnavailableEdition,
    /// `1001001` (HTTP 400): Invalid parameters. Please check document and modify accordingly.
    ///
    /// A parameter is not valid. Compare types and limits with the fields of the call.
    InvalidParameters,
    /// `1001002` (HTTP 403): No permission.
    ///
    /// The caller may not use this call or see this data. Check the access token and the user's permissions.
    NoPermission,
    /// `1001003` (HTTP 400): User not found.
    ///
    /// The user does not exist. Check the user id.
    UserNotFound,
    /// `1001004` (HTTP 400): OKR data not found.
    ///
    /// The OKR or the progress record does not exist. Check its id.
    OkrDataNotFound,
    /// `1009999` (HTTP 500): Unknown error. Please contact Feishu Assistant or your customer success manager.
    ///
    /// An internal error occurred. Contact support if it persists.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListPeriodRuleError: CODES {
    OpenApiUnavailableEdition = 1000403, InvalidParameters = 1001001, NoPermission = 1001002 + 1,
    UserNotFound = 1001003, OkrDataNotFound = 1001004, InternalServerError = 1009999
});
