// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `payment_activity`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Archives a pay run; only one whose approval has passed.
///
/// [`POST /open-apis/payroll/v1/payment_activitys/archive`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/archive>) gives [`ArchivePaymentActivityResponse`] or fails with [`ArchivePaymentActivityError`].
///
/// Token: tenant or user. Scopes, any one of: `payroll:payment_activity:archive`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(ArchivePaymentActivity::new(activity_id)).await?;
/// ```
#[doc(
    alias(
        "payroll.v1.payment_activity.archive",
        "/open-apis/payroll/v1/payment_activitys/archive"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ArchivePaymentActivity {
    /// The pay run. Example: `7433255159377444875`.
    pub activity_id: String,
}

crate::request_builder!(ArchivePaymentActivity { activity_id(impl Into<String>).into(); });
crate::request!(ArchivePaymentActivity -> ArchivePaymentActivityResponse, ArchivePaymentActivityError {
    "payroll.v1.payment_activity.archive", POST "/open-apis/payroll/v1/payment_activitys/archive",
    [Tenant, User], read_value Data, Json, SCOPES = ["payroll:payment_activity:archive"],
    LIMITS = [10 in 60];
    Body activity_id "activity_id"
});

/// What `payroll.v1.payment_activity.archive` answers with.
pub type ArchivePaymentActivityResponse = crate::Empty;

/// What `payroll.v1.payment_activity.archive` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArchivePaymentActivityError {
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
    /// `2500004` (HTTP 500): payment activity status error
    ///
    /// What it means depends on the call: the data source or pay run does not exist, is not approved, or the pay dates span over 12 months. Read the message.
    DatasourceCodeNotExist,
    /// `2500005` (HTTP 500): data perm denied
    ///
    /// What it means depends on the call: the report changed, a field does not exist, a permission is missing, or there are over 100 employees. Read the message.
    FieldCodeNotExist,
    /// `2500006` (HTTP 500): payment activity not existed
    ///
    /// What it means depends on the call: the report is not published, or a needed condition or pay run is missing. Read the message.
    ReportNotFoundOrUnpublished,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ArchivePaymentActivityError: CODES {
    UnknownError = 2500001, ParamInvalid = 2500002 + 2, RpcFail = 2500003 + 1,
    DatasourceCodeNotExist = 2500004 + 4, FieldCodeNotExist = 2500005 + 1,
    ReportNotFoundOrUnpublished = 2500006 + 2
});

/// Lists pay runs by pay date and state of approval.
///
/// [`GET /open-apis/payroll/v1/payment_activitys`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/list>) gives [`ListPaymentActivityResponse`] or fails with [`ListPaymentActivityError`].
///
/// Token: tenant or user. Scopes, any one of: `payroll:payment_activity:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = ListPaymentActivity::new(pay_period_start_date, pay_period_end_date, page_size);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias("payroll.v1.payment_activity.list", "/open-apis/payroll/v1/payment_activitys")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPaymentActivity {
    /// The first pay date, as `2006-01-02`. Example: `2024-01-01`.
    pub pay_period_start_date: String,
    /// The last pay date, as `2006-01-02`. Example: `2024-01-31`.
    pub pay_period_end_date: String,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// The states of approval: 100 list to confirm, 150 to submit, 200 in approval, 300 rejected, 350 withdrawn, 360 revoked, 375 approved, 400 archived. Length: 0 to 100. Example: `[100]`.
    pub statuses: Option<Vec<i64>>,
}

crate::request_builder!(ListPaymentActivity {
    pay_period_start_date(impl Into<String>).into(), pay_period_end_date(impl Into<String>).into(),
    page_size(i64);
    page_token(impl Into<String>).into(),
    statuses(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect()
});
crate::request!(ListPaymentActivity -> ListPaymentActivityResponse, ListPaymentActivityError {
    "payroll.v1.payment_activity.list", GET "/open-apis/payroll/v1/payment_activitys",
    [Tenant, User], read_value Data, None, SCOPES = ["payroll:payment_activity:read"],
    LIMITS = [5 in 1];
    Query pay_period_start_date "pay_period_start_date",
    Query pay_period_end_date "pay_period_end_date", Query page_size "page_size",
    Query page_token "page_token", Query statuses "statuses"
});
crate::paged!(ListPaymentActivity: PaymentActivity {
    page_token, page_size;
    page_token, has_more, payment_activitys
});

/// What `payroll.v1.payment_activity.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPaymentActivityResponse {
    /// The pay runs.
    pub payment_activitys: Vec<PaymentActivity>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListPaymentActivityResponse {
    payment_activitys "payment_activitys", page_token "page_token", has_more "has_more"
});

/// What `payroll.v1.payment_activity.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListPaymentActivityError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListPaymentActivityError: CODES {
    UnknownError = 2500001, ParamInvalid = 2500002 + 2, RpcFail = 2500003 + 1
});
