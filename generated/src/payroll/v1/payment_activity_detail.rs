// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `payment_activity_detail`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists what a pay run pays to each of its employees, by item and, if asked, by segment of time.
///
/// [`GET /open-apis/payroll/v1/payment_activity_details`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity_detail/list>) gives [`ListPaymentActivityDetailResponse`] or fails with [`ListPaymentActivityDetailError`].
///
/// Token: tenant or user. Scopes, any one of: `payroll:payment_activity_details:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = ListPaymentActivityDetail::new(page_index, page_size, activity_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "payroll.v1.payment_activity_detail.list",
        "/open-apis/payroll/v1/payment_activity_details"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPaymentActivityDetail {
    /// Which page, from 1 on. Range: `1` to `100000`. Example: `100`.
    pub page_index: i64,
    /// How many items a page holds at most. Range: `1` to `100`. Example: `10`.
    pub page_size: i64,
    /// The pay run. Example: `7202076988667019308`.
    pub activity_id: String,
    /// Whether values by segment of time are returned too; off by default. Example: `false`.
    pub include_segment_data: Option<bool>,
    /// The pay items to return; all of them where left out. Length: 0 to 100. Example: `["7202076988667019333"]`.
    pub acct_item_ids: Option<Vec<String>>,
}

crate::request_builder!(ListPaymentActivityDetail {
    page_index(i64), page_size(i64), activity_id(impl Into<String>).into();
    include_segment_data(bool),
    acct_item_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(ListPaymentActivityDetail -> ListPaymentActivityDetailResponse, ListPaymentActivityDetailError {
    "payroll.v1.payment_activity_detail.list", GET "/open-apis/payroll/v1/payment_activity_details",
    [Tenant, User], read_value Data, None, SCOPES = ["payroll:payment_activity_details:read"],
    LIMITS = [5 in 1];
    Query page_index "page_index", Query page_size "page_size", Query activity_id "activity_id",
    Query include_segment_data "include_segment_data", Query acct_item_ids "acct_item_ids"
});

/// What `payroll.v1.payment_activity_detail.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPaymentActivityDetailResponse {
    /// What each employee is paid.
    pub payment_activity_details: Vec<PaymentActivityDetail>,
    /// How many payments there are in all.
    pub total: Option<i64>,
}

crate::object!(ListPaymentActivityDetailResponse {
    payment_activity_details "payment_activity_details", total "total"
});

/// What `payroll.v1.payment_activity_detail.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListPaymentActivityDetailError {
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
    /// `2500004` (HTTP 200): current payment activity is not exist or deleted
    ///
    /// What it means depends on the call: the data source or pay run does not exist, is not approved, or the pay dates span over 12 months. Read the message.
    DatasourceCodeNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListPaymentActivityDetailError: CODES {
    UnknownError = 2500001, ParamInvalid = 2500002 + 2, RpcFail = 2500003 + 1,
    DatasourceCodeNotExist = 2500004 + 1
});
