// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `payment_detail`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists what pay runs pay to given employees, by pay dates or by pay runs; at most 50 pay runs are searched.
///
/// [`POST /open-apis/payroll/v1/payment_detail/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_detail/query>) gives [`QueryPaymentDetailResponse`] or fails with [`QueryPaymentDetailError`].
///
/// Token: tenant or user. Scopes, any one of: `payroll:payment_details:read`. Rate limit: 1 a second.
///
/// ```ignore
/// let request = QueryPaymentDetail::new(page_index, page_size, employee_ids);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "payroll.v1.payment_detail.query",
        "/open-apis/payroll/v1/payment_detail/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryPaymentDetail {
    /// Which page, from 1 on. Range: `1` to `100000`. Example: `100`.
    pub page_index: i64,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: i64,
    /// The pay items to return; all of them where left out. Length: 0 to 100000. Example: `["7202076988667019333"]`.
    pub acct_item_ids: Option<Vec<String>>,
    /// The employees, by employment; needed. Length: 1 to 100. Example: `["7202076988667019222"]`.
    pub employee_ids: Vec<String>,
    /// The first pay date, as `2006-01-02`. Example: `2024-01-01`.
    pub pay_period_start_date: Option<String>,
    /// The last pay date, as `2006-01-02`; at most 12 months after the first. Example: `2024-01-31`.
    pub pay_period_end_date: Option<String>,
    /// The pay runs; these or the pay dates are needed. Length: 0 to 50. Example: `["7202076988667019308"]`.
    pub activity_ids: Option<Vec<String>>,
    /// Whether values by segment of time are returned too; off by default. Example: `false`.
    pub include_segment_data: Option<bool>,
}

crate::request_builder!(QueryPaymentDetail {
    page_index(i64), page_size(i64),
    employee_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    acct_item_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    pay_period_start_date(impl Into<String>).into(), pay_period_end_date(impl Into<String>).into(),
    activity_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    include_segment_data(bool)
});
crate::request!(QueryPaymentDetail -> QueryPaymentDetailResponse, QueryPaymentDetailError {
    "payroll.v1.payment_detail.query", POST "/open-apis/payroll/v1/payment_detail/query",
    [Tenant, User], read_value Data, Json, SCOPES = ["payroll:payment_details:read"],
    LIMITS = [1 in 1];
    Body page_index "page_index", Body page_size "page_size", Body acct_item_ids "acct_item_ids",
    Body employee_ids "employee_ids", Body pay_period_start_date "pay_period_start_date",
    Body pay_period_end_date "pay_period_end_date", Body activity_ids "activity_ids",
    Body include_segment_data "include_segment_data"
});

/// What `payroll.v1.payment_detail.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPaymentDetailResponse {
    /// What is paid, with its items.
    pub payment_details: Vec<PaymentDetail>,
    /// How many payments there are in all.
    pub total: Option<i64>,
}

crate::object!(QueryPaymentDetailResponse { payment_details "payment_details", total "total" });

/// What `payroll.v1.payment_detail.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryPaymentDetailError {
    /// `2500001` (HTTP 500): unknown error
    ///
    /// An unknown error occurred. Contact support.
    UnknownError,
    /// `2500002` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamInvalid,
    /// `2500003` (HTTP 400): Too many payment activities. Please reduce the number of "payment activity ID list".
    ///
    /// An internal service failed, or more than 50 pay runs match. Name fewer pay runs, or contact support.
    RpcFail,
    /// `2500004` (HTTP 400): Pay date range can't exceed 12 months. Please shorten the pay date range.
    ///
    /// What it means depends on the call: the data source or pay run does not exist, is not approved, or the pay dates span over 12 months. Read the message.
    DatasourceCodeNotExist,
    /// `2500005` (HTTP 400): Employee ID list is too long. Please reduce it to within 100 characters.
    ///
    /// What it means depends on the call: the report changed, a field does not exist, a permission is missing, or there are over 100 employees. Read the message.
    FieldCodeNotExist,
    /// `2500006` (HTTP 400): Pay start and end dates and payment activity ID can't both be empty.
    ///
    /// What it means depends on the call: the report is not published, or a needed condition or pay run is missing. Read the message.
    ReportNotFoundOrUnpublished,
    /// `2500007` (HTTP 500): rpc fail
    ///
    /// What it means depends on the call: data could not be fetched, or a condition has too many values. Name fewer values, or contact support.
    ReportFetchFail,
    /// `2500008` (HTTP 400): Too many payment activities. Please shorten the pay date range.
    DatasourceCodeNotActive,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryPaymentDetailError: CODES {
    UnknownError = 2500001, ParamInvalid = 2500002 + 2, RpcFail = 2500003,
    DatasourceCodeNotExist = 2500004, FieldCodeNotExist = 2500005,
    ReportNotFoundOrUnpublished = 2500006, ReportFetchFail = 2500007 + 2,
    DatasourceCodeNotActive = 2500008
});
