// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `cost_allocation_report`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the totals of a published report of cost allocation by dimension; needs financial posting to be switched on.
///
/// [`GET /open-apis/payroll/v1/cost_allocation_reports`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_report/list>) gives [`ListCostAllocationReportResponse`] or fails with [`ListCostAllocationReportError`].
///
/// Token: tenant. Scopes, any one of: `payroll:cost_allocation_report:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = ListCostAllocationReport::new(page_size, cost_allocation_plan_id, pay_period, report_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "payroll.v1.cost_allocation_report.list",
        "/open-apis/payroll/v1/cost_allocation_reports"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCostAllocationReport {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `50`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6823630319749592415`.
    pub page_token: Option<String>,
    /// The plan of cost allocation. Example: `6823630319749580304`.
    pub cost_allocation_plan_id: String,
    /// The month, as `2006-01`. Example: `2023-11`.
    pub pay_period: String,
    /// Whether the report is of accruals or of payments. Example: `1`.
    pub report_type: ReportType,
}

crate::request_builder!(ListCostAllocationReport {
    page_size(i64), cost_allocation_plan_id(impl Into<String>).into(),
    pay_period(impl Into<String>).into(), report_type(impl Into<ReportType>).into();
    page_token(impl Into<String>).into()
});
crate::request!(ListCostAllocationReport -> ListCostAllocationReportResponse, ListCostAllocationReportError {
    "payroll.v1.cost_allocation_report.list", GET "/open-apis/payroll/v1/cost_allocation_reports",
    [Tenant], read_value Data, None, SCOPES = ["payroll:cost_allocation_report:read"],
    LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token",
    Query cost_allocation_plan_id "cost_allocation_plan_id", Query pay_period "pay_period",
    Query report_type "report_type"
});

/// What `payroll.v1.cost_allocation_report.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCostAllocationReportResponse {
    /// The month, as `2006-01`.
    pub pay_period: Option<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The name of the report, in each language.
    pub cost_allocation_report_names: Vec<I18nContent>,
    /// The totals.
    pub cost_allocation_report_datas: Vec<CostAllocationReportData>,
}

crate::object!(ListCostAllocationReportResponse {
    pay_period "pay_period", page_token "page_token", has_more "has_more",
    cost_allocation_report_names "cost_allocation_report_names",
    cost_allocation_report_datas "cost_allocation_report_datas"
});

/// What `payroll.v1.cost_allocation_report.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCostAllocationReportError {
    /// `2500001` (HTTP 500): unknown error
    ///
    /// An unknown error occurred. Contact support.
    UnknownError,
    /// `2500002` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamInvalid,
    /// `2500003` (HTTP 500): rpc fail
    ///
    /// An internal service failed, or more than 50 pay runs match. Name fewer pay runs, or contact support.
    RpcFail,
    /// `2500004` (HTTP 500): get plan version fail
    ///
    /// What it means depends on the call: the data source or pay run does not exist, is not approved, or the pay dates span over 12 months. Read the message.
    DatasourceCodeNotExist,
    /// `2500005` (HTTP 200): report has changed, please fetch again
    ///
    /// What it means depends on the call: the report changed, a field does not exist, a permission is missing, or there are over 100 employees. Read the message.
    FieldCodeNotExist,
    /// `2500006` (HTTP 200): report not found or unpublished
    ///
    /// What it means depends on the call: the report is not published, or a needed condition or pay run is missing. Read the message.
    ReportNotFoundOrUnpublished,
    /// `2500007` (HTTP 500): report fetch fail
    ///
    /// What it means depends on the call: data could not be fetched, or a condition has too many values. Name fewer values, or contact support.
    ReportFetchFail,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListCostAllocationReportError: CODES {
    UnknownError = 2500001, ParamInvalid = 2500002 + 2, RpcFail = 2500003 + 1,
    DatasourceCodeNotExist = 2500004 + 3, FieldCodeNotExist = 2500005 + 3,
    ReportNotFoundOrUnpublished = 2500006 + 3, ReportFetchFail = 2500007 + 1
});
