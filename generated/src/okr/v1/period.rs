// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `period`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates an OKR cycle for the whole tenant by a rule that says its length, from a given month on.
///
/// [`POST /open-apis/okr/v1/periods`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/create>) gives [`CreatePeriodResponse`] or fails with [`CreatePeriodError`].
///
/// Token: tenant. Scopes, any one of: `okr:okr`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreatePeriod::new(period_rule_id, start_month)).await?;
/// ```
#[doc(alias("okr.v1.period.create", "/open-apis/okr/v1/periods"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePeriod {
    /// The rule for cycles. Example: `6969864184272078374`.
    pub period_rule_id: String,
    /// The first month of the cycle, as `2006-01`. Example: `2022-01`.
    pub start_month: String,
}

crate::request_builder!(CreatePeriod {
    period_rule_id(impl Into<String>).into(), start_month(impl Into<String>).into();
});
crate::request!(CreatePeriod -> CreatePeriodResponse, CreatePeriodError {
    "okr.v1.period.create", POST "/open-apis/okr/v1/periods", [Tenant], read_value Data, Json,
    SCOPES = ["okr:okr"], LIMITS = [100 in 60];
    Body period_rule_id "period_rule_id", Body start_month "start_month"
});

/// What `okr.v1.period.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePeriodResponse {
    /// The cycle.
    pub period_id: Option<String>,
    /// The first month of the cycle, as `2006-01`.
    pub start_month: Option<String>,
    /// The last month of the cycle, as `2006-01`.
    pub end_month: Option<String>,
}

crate::object!(CreatePeriodResponse {
    period_id "period_id", start_month "start_month", end_month "end_month"
});

/// What `okr.v1.period.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreatePeriodError {
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
    /// `1001008` (HTTP 400): Conflict period existed.
    ///
    /// There is a cycle at this time already. Use that one.
    ConflictPeriodExisted,
    /// `1001009` (HTTP 400): Start date does not fit for given period rule.
    StartDateDoesNotFitPeriod,
    /// `1009999` (HTTP 500): Unknown error. Please contact Feishu Assistant or your customer success manager.
    ///
    /// An internal error occurred. Contact support if it persists.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreatePeriodError: CODES {
    OpenApiUnavailableEdition = 1000403, InvalidParameters = 1001001, NoPermission = 1001002 + 1,
    UserNotFound = 1001003, OkrDataNotFound = 1001004, ConflictPeriodExisted = 1001008,
    StartDateDoesNotFitPeriod = 1001009, InternalServerError = 1009999
});

/// Lists the OKR cycles of the tenant with their times and states.
///
/// [`GET /open-apis/okr/v1/periods`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/list>) gives [`ListPeriodResponse`] or fails with [`ListPeriodError`].
///
/// Token: tenant. Scopes, any one of: `okr:okr:readonly`, `okr:okr`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListPeriod::new()).items();
/// ```
#[doc(alias("okr.v1.period.list", "/open-apis/okr/v1/periods"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPeriod {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xaasdasdax`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListPeriod { page_token(impl Into<String>).into(), page_size(i64) });
crate::request!(ListPeriod -> ListPeriodResponse, ListPeriodError {
    "okr.v1.period.list", GET "/open-apis/okr/v1/periods", [Tenant], read_value Data, None,
    SCOPES = ["okr:okr:readonly", "okr:okr"], LIMITS = [100 in 60];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListPeriod: Period { page_token, page_size; page_token, has_more, items });

/// What `okr.v1.period.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPeriodResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The items of this page.
    pub items: Vec<Period>,
}

crate::object!(ListPeriodResponse { page_token "page_token", has_more "has_more", items "items" });

/// What `okr.v1.period.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListPeriodError {
    /// `1001001` (HTTP 400): invalid parameters
    ///
    /// A parameter is not valid. Compare types and limits with the fields of the call.
    InvalidParameters,
    /// `1001002` (HTTP 400): no permission
    ///
    /// The caller may not use this call or see this data. Check the access token and the user's permissions.
    NoPermission,
    /// `1001003` (HTTP 400): user not found
    ///
    /// The user does not exist. Check the user id.
    UserNotFound,
    /// `1001004` (HTTP 400): okr data not found
    ///
    /// The OKR or the progress record does not exist. Check its id.
    OkrDataNotFound,
    /// `1009998` (HTTP 500): system exception
    ///
    /// The system failed. Contact support if it persists.
    SystemException,
    /// `1009999` (HTTP 500): internal server error
    ///
    /// An internal error occurred. Contact support if it persists.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListPeriodError: CODES {
    InvalidParameters = 1001001 + 1, NoPermission = 1001002 + 2, UserNotFound = 1001003 + 1,
    OkrDataNotFound = 1001004 + 1, SystemException = 1009998, InternalServerError = 1009999 + 1
});

/// Sets an OKR cycle to normal, invalid or hidden, for everybody in the tenant.
///
/// [`PATCH /open-apis/okr/v1/periods/:period_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/patch>) gives [`PatchPeriodResponse`] or fails with [`PatchPeriodError`].
///
/// Token: tenant. Scopes, any one of: `okr:okr`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(PatchPeriod::new(period_id, status)).await?;
/// ```
#[doc(alias("okr.v1.period.patch", "/open-apis/okr/v1/periods/:period_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchPeriod {
    /// The cycle. Example: `6969864184272078374`.
    pub period_id: String,
    /// The state of the cycle. Example: `1`.
    pub status: PeriodStatus,
}

crate::request_builder!(PatchPeriod {
    period_id(impl Into<String>).into(), status(impl Into<PeriodStatus>).into();
});
crate::request!(PatchPeriod -> PatchPeriodResponse, PatchPeriodError {
    "okr.v1.period.patch", PATCH "/open-apis/okr/v1/periods/:period_id", [Tenant], read_value Data,
    Json, SCOPES = ["okr:okr"], LIMITS = [100 in 60];
    Path period_id "period_id", Body status "status"
});

/// What `okr.v1.period.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchPeriodResponse {
    /// The cycle.
    pub period_id: Option<String>,
    /// The state of the cycle.
    pub status: Option<PeriodStatus>,
}

crate::object!(PatchPeriodResponse { period_id "period_id", status "status" });

/// What `okr.v1.period.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchPeriodError {
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
    /// `1001008` (HTTP 400): Conflict period existed.
    ///
    /// There is a cycle at this time already. Use that one.
    ConflictPeriodExisted,
    /// `1001009` (HTTP 400): Start date does not fit for given period rule.
    StartDateDoesNotFitPeriod,
    /// `1009999` (HTTP 500): Unknown error. Please contact Feishu Assistant or your customer success manager.
    ///
    /// An internal error occurred. Contact support if it persists.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchPeriodError: CODES {
    OpenApiUnavailableEdition = 1000403, InvalidParameters = 1001001, NoPermission = 1001002 + 1,
    UserNotFound = 1001003, OkrDataNotFound = 1001004, ConflictPeriodExisted = 1001008,
    StartDateDoesNotFitPeriod = 1001009, InternalServerError = 1009999
});
