// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `lump_sum_payment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates lump-sum payments; some may fail while others succeed, so check the result of each even where `code` is 0.
///
/// [`POST /open-apis/compensation/v1/lump_sum_payment/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_create>) gives [`BatchCreateLumpSumPaymentResponse`] or fails with [`BatchCreateLumpSumPaymentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation.lump_sum_payment:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(BatchCreateLumpSumPayment::new(user_id_type)).await?;
/// ```
#[doc(
    alias(
        "compensation.v1.lump_sum_payment.batch_create",
        "/open-apis/compensation/v1/lump_sum_payment/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateLumpSumPayment {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The records. Length: 0 to 500.
    pub records: Option<Vec<LumpSumPaymentForCreate>>,
}

crate::request_builder!(BatchCreateLumpSumPayment {
    user_id_type(impl Into<UserIdType>).into();
    records(impl IntoIterator<Item = impl Into<LumpSumPaymentForCreate>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchCreateLumpSumPayment -> BatchCreateLumpSumPaymentResponse, BatchCreateLumpSumPaymentError {
    "compensation.v1.lump_sum_payment.batch_create",
    POST "/open-apis/compensation/v1/lump_sum_payment/batch_create", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:compensation.lump_sum_payment:write"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body records "records"
});

/// What `compensation.v1.lump_sum_payment.batch_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateLumpSumPaymentResponse {
    /// The result for each record.
    pub operate_results: Vec<LumpSumPaymentOperateResult>,
}

crate::object!(BatchCreateLumpSumPaymentResponse { operate_results "operate_results" });

/// What `compensation.v1.lump_sum_payment.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateLumpSumPaymentError {
    /// `2290001` (HTTP 400): param is invalid
    ///
    /// A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists.
    ServerError2290001,
    /// `2290002` (HTTP 500): server error
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    ServerError2290002,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreateLumpSumPaymentError: CODES {
    ServerError2290001 = 2290001 + 1, ServerError2290002 = 2290002 + 3
});

/// Deletes lump-sum payments with their details and reports the result of each.
///
/// [`POST /open-apis/compensation/v1/lump_sum_payment/batch_remove`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_remove>) gives [`BatchRemoveLumpSumPaymentResponse`] or fails with [`BatchRemoveLumpSumPaymentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation.lump_sum_payment:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(BatchRemoveLumpSumPayment::new()).await?;
/// ```
#[doc(
    alias(
        "compensation.v1.lump_sum_payment.batch_remove",
        "/open-apis/compensation/v1/lump_sum_payment/batch_remove"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRemoveLumpSumPayment {
    /// The records. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub record_ids: Option<Vec<String>>,
    /// Why the records are deleted. Example: `删除原因实例`.
    pub reason: Option<String>,
}

crate::request_builder!(BatchRemoveLumpSumPayment {
    record_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    reason(impl Into<String>).into()
});
crate::request!(BatchRemoveLumpSumPayment -> BatchRemoveLumpSumPaymentResponse, BatchRemoveLumpSumPaymentError {
    "compensation.v1.lump_sum_payment.batch_remove",
    POST "/open-apis/compensation/v1/lump_sum_payment/batch_remove", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:compensation.lump_sum_payment:write"], LIMITS = [10 in 1];
    Body record_ids "record_ids", Body reason "reason"
});

/// What `compensation.v1.lump_sum_payment.batch_remove` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRemoveLumpSumPaymentResponse {
    /// The result for each record.
    pub operate_results: Vec<LumpSumPaymentOperateResult>,
}

crate::object!(BatchRemoveLumpSumPaymentResponse { operate_results "operate_results" });

/// What `compensation.v1.lump_sum_payment.batch_remove` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchRemoveLumpSumPaymentError {
    /// `2290001` (HTTP 400): param is invalid
    ///
    /// A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists.
    ServerError2290001,
    /// `2290002` (HTTP 500): server error
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    ServerError2290002,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchRemoveLumpSumPaymentError: CODES {
    ServerError2290001 = 2290001 + 1, ServerError2290002 = 2290002 + 3
});

/// Corrects lump-sum payments; some may fail while others succeed, so check the result of each even where `code` is 0.
///
/// [`POST /open-apis/compensation/v1/lump_sum_payment/batch_update`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_update>) gives [`BatchUpdateLumpSumPaymentResponse`] or fails with [`BatchUpdateLumpSumPaymentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation.lump_sum_payment:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(BatchUpdateLumpSumPayment::new()).await?;
/// ```
#[doc(
    alias(
        "compensation.v1.lump_sum_payment.batch_update",
        "/open-apis/compensation/v1/lump_sum_payment/batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateLumpSumPayment {
    /// The records. Length: 0 to 500.
    pub records: Option<Vec<LumpSumPaymentForUpdate>>,
}

crate::request_builder!(BatchUpdateLumpSumPayment {
    records(impl IntoIterator<Item = impl Into<LumpSumPaymentForUpdate>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchUpdateLumpSumPayment -> BatchUpdateLumpSumPaymentResponse, BatchUpdateLumpSumPaymentError {
    "compensation.v1.lump_sum_payment.batch_update",
    POST "/open-apis/compensation/v1/lump_sum_payment/batch_update", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:compensation.lump_sum_payment:write"], LIMITS = [10 in 1];
    Body records "records"
});

/// What `compensation.v1.lump_sum_payment.batch_update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateLumpSumPaymentResponse {
    /// The result for each record.
    pub operate_results: Vec<LumpSumPaymentOperateResult>,
}

crate::object!(BatchUpdateLumpSumPaymentResponse { operate_results "operate_results" });

/// What `compensation.v1.lump_sum_payment.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateLumpSumPaymentError {
    /// `2290001` (HTTP 400): param is invalid
    ///
    /// A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists.
    ServerError2290001,
    /// `2290002` (HTTP 500): server error
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    ServerError2290002,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchUpdateLumpSumPaymentError: CODES {
    ServerError2290001 = 2290001 + 1, ServerError2290002 = 2290002 + 3
});

/// Finds lump-sum payments with their details, by employee, item, times, company and more, all conditions together.
///
/// [`POST /open-apis/compensation/v1/lump_sum_payment/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query>) gives [`QueryLumpSumPaymentResponse`] or fails with [`QueryLumpSumPaymentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation.lump_sum_payment:read`. Scopes for some fields: `contact:user.employee_id:readonly`, `corehr:compensation_lump_sum_payment.binding_period_offboarding_type:read`, `corehr:compensation_lump_sum_payment.return_amount_after_tax:read`, `corehr:compensation_lump_sum_payment.return_amount_before_tax:read`, `corehr:compensation_lump_sum_payment_detail.belong_time:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(QueryLumpSumPayment::new(page_size, user_id_type)).items();
/// ```
#[doc(
    alias(
        "compensation.v1.lump_sum_payment.query",
        "/open-apis/compensation/v1/lump_sum_payment/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryLumpSumPayment {
    /// How many items a page holds at most. Range: `1` to `500`. Example: `10`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The lump-sum payments. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub ids: Option<Vec<String>>,
    /// The ids of your own that the records were created with. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub unique_ids: Option<Vec<String>>,
    /// The employees, by the kind of id that the call uses. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub user_ids: Option<Vec<String>>,
    /// The pay items. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub item_ids: Option<Vec<String>>,
    /// From when on records were created, as `2006-01-02 15:04:05` in UTC+8. Length: 0 to 255. Example: `2023-04-01 12:34:56`.
    pub create_time_gte: Option<String>,
    /// Until when records were created, as `2006-01-02 15:04:05` in UTC+8. Length: 0 to 255. Example: `2023-04-01 12:34:56`.
    pub create_time_lte: Option<String>,
    /// From when on records were changed, as `2006-01-02 15:04:05` in UTC+8. Length: 0 to 255. Example: `2023-04-01 12:34:56`.
    pub modify_time_gte: Option<String>,
    /// Until when records were changed, as `2006-01-02 15:04:05` in UTC+8. Length: 0 to 255. Example: `2023-04-01 12:34:56`.
    pub modify_time_lte: Option<String>,
    /// The companies that are party to the contracts. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub company_ids: Option<Vec<String>>,
    /// The companies that employees work for. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub service_company_ids: Option<Vec<String>>,
    /// The departments, by their ids in Feishu People. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub department_ids: Option<Vec<String>>,
    /// The job families. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub job_family_ids: Option<Vec<String>>,
    /// The job levels. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub job_level_ids: Option<Vec<String>>,
    /// The work locations. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub work_location_ids: Option<Vec<String>>,
    /// The types of employees. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub employee_type_ids: Option<Vec<String>>,
    /// The first of the days on which employees joined, as `2006-01-02`. Length: 0 to 255. Example: `2023-04-01`.
    pub onboard_date_gte: Option<String>,
    /// The last of the days on which employees joined, as `2006-01-02`. Length: 0 to 255. Example: `2023-04-01`.
    pub onboard_date_lte: Option<String>,
    /// The first of the days on which employees left, as `2006-01-02`. Length: 0 to 255. Example: `2023-04-01`.
    pub offboard_date_gte: Option<String>,
    /// The last of the days on which employees left, as `2006-01-02`. Length: 0 to 255. Example: `2023-04-01`.
    pub offboard_date_lte: Option<String>,
}

crate::request_builder!(QueryLumpSumPayment {
    page_size(i64), user_id_type(impl Into<UserIdType>).into();
    page_token(impl Into<String>).into(),
    ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    unique_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    item_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    create_time_gte(impl Into<String>).into(), create_time_lte(impl Into<String>).into(),
    modify_time_gte(impl Into<String>).into(), modify_time_lte(impl Into<String>).into(),
    company_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    service_company_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_family_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_level_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    work_location_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employee_type_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    onboard_date_gte(impl Into<String>).into(), onboard_date_lte(impl Into<String>).into(),
    offboard_date_gte(impl Into<String>).into(), offboard_date_lte(impl Into<String>).into()
});
crate::request!(QueryLumpSumPayment -> QueryLumpSumPaymentResponse, QueryLumpSumPaymentError {
    "compensation.v1.lump_sum_payment.query",
    POST "/open-apis/compensation/v1/lump_sum_payment/query", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:compensation.lump_sum_payment:read"], LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body ids "ids", Body unique_ids "unique_ids", Body user_ids "user_ids",
    Body item_ids "item_ids", Body create_time_gte "create_time_gte",
    Body create_time_lte "create_time_lte", Body modify_time_gte "modify_time_gte",
    Body modify_time_lte "modify_time_lte", Body company_ids "company_ids",
    Body service_company_ids "service_company_ids", Body department_ids "department_ids",
    Body job_family_ids "job_family_ids", Body job_level_ids "job_level_ids",
    Body work_location_ids "work_location_ids", Body employee_type_ids "employee_type_ids",
    Body onboard_date_gte "onboard_date_gte", Body onboard_date_lte "onboard_date_lte",
    Body offboard_date_gte "offboard_date_gte", Body offboard_date_lte "offboard_date_lte"
});
crate::paged!(QueryLumpSumPayment: LumpSumPayment {
    page_token, page_size;
    page_token, has_more, records
});

/// What `compensation.v1.lump_sum_payment.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLumpSumPaymentResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The records.
    pub records: Vec<LumpSumPayment>,
}

crate::object!(QueryLumpSumPaymentResponse {
    page_token "page_token", has_more "has_more", records "records"
});

/// What `compensation.v1.lump_sum_payment.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryLumpSumPaymentError {
    /// `2290001` (HTTP 400): param is invalid
    ///
    /// A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists.
    ServerError2290001,
    /// `2290002` (HTTP 500): server error
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    ServerError2290002,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryLumpSumPaymentError: CODES {
    ServerError2290001 = 2290001 + 1, ServerError2290002 = 2290002 + 3
});

/// Finds the single payouts of lump-sum payments, which may have several each, by state, way and day of payout.
///
/// [`POST /open-apis/compensation/v1/lump_sum_payment/query_detail`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query_detail>) gives [`QueryDetailLumpSumPaymentResponse`] or fails with [`QueryDetailLumpSumPaymentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation.lump_sum_payment:read`. Scopes for some fields: `contact:user.employee_id:readonly`, `corehr:compensation_lump_sum_payment_detail.belong_time:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = QueryDetailLumpSumPayment::new(page_size, user_id_type);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "compensation.v1.lump_sum_payment.query_detail",
        "/open-apis/compensation/v1/lump_sum_payment/query_detail"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryDetailLumpSumPayment {
    /// How many items a page holds at most. Range: `1` to `500`. Example: `10`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The payouts. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub ids: Option<Vec<String>>,
    /// The lump-sum payments. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub record_ids: Option<Vec<String>>,
    /// The ids of your own that the lump-sum payments were created with. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub record_unique_ids: Option<Vec<String>>,
    /// The ways of payout. Length: 0 to 500. Example: `["with_salary"]`.
    pub issuance_ways: Option<Vec<IssuanceType>>,
    /// The states of payout. Length: 0 to 500. Example: `["to_be_issued"]`.
    pub issuance_statuses: Option<Vec<LumpSumPaymentIssuanceStatus>>,
    /// The employees, by the kind of id that the call uses. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub user_ids: Option<Vec<String>>,
    /// The pay items. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub item_ids: Option<Vec<String>>,
    /// The first day of payout, as `2006-01-02`. Length: 0 to 255. Example: `2023-04-01`.
    pub issuance_date_gte: Option<String>,
    /// The last day of payout, as `2006-01-02`. Length: 0 to 255. Example: `2023-04-01`.
    pub issuance_date_lte: Option<String>,
    /// From when on records were created, as `2006-01-02 15:04:05` in UTC+8. Length: 0 to 255. Example: `2023-04-01 12:34:56`.
    pub create_time_gte: Option<String>,
    /// Until when records were created, as `2006-01-02 15:04:05` in UTC+8. Length: 0 to 255. Example: `2023-04-01 12:34:56`.
    pub create_time_lte: Option<String>,
    /// From when on records were changed, as `2006-01-02 15:04:05` in UTC+8. Length: 0 to 255. Example: `2023-04-01 12:34:56`.
    pub modify_time_gte: Option<String>,
    /// Until when records were changed, as `2006-01-02 15:04:05` in UTC+8. Length: 0 to 255. Example: `2023-04-01 12:34:56`.
    pub modify_time_lte: Option<String>,
    /// The companies that are party to the contracts. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub company_ids: Option<Vec<String>>,
    /// The companies that employees work for. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub service_company_ids: Option<Vec<String>>,
    /// The departments, by their ids in Feishu People. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub department_ids: Option<Vec<String>>,
    /// The job families. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub job_family_ids: Option<Vec<String>>,
    /// The job levels. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub job_level_ids: Option<Vec<String>>,
    /// The work locations. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub work_location_ids: Option<Vec<String>>,
    /// The types of employees. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub employee_type_ids: Option<Vec<String>>,
    /// The first of the days on which employees joined, as `2006-01-02`. Length: 0 to 255. Example: `2023-04-01`.
    pub onboard_date_gte: Option<String>,
    /// The last of the days on which employees joined, as `2006-01-02`. Length: 0 to 255. Example: `2023-04-01`.
    pub onboard_date_lte: Option<String>,
    /// The first of the days on which employees left, as `2006-01-02`. Length: 0 to 255. Example: `2023-04-01`.
    pub offboard_date_gte: Option<String>,
    /// The last of the days on which employees left, as `2006-01-02`. Length: 0 to 255. Example: `2023-04-01`.
    pub offboard_date_lte: Option<String>,
}

crate::request_builder!(QueryDetailLumpSumPayment {
    page_size(i64), user_id_type(impl Into<UserIdType>).into();
    page_token(impl Into<String>).into(),
    ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    record_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    record_unique_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    issuance_ways(impl IntoIterator<Item = impl Into<IssuanceType>>).into_iter().map(Into::into).collect(),
    issuance_statuses(impl IntoIterator<Item = impl Into<LumpSumPaymentIssuanceStatus>>).into_iter().map(Into::into).collect(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    item_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    issuance_date_gte(impl Into<String>).into(), issuance_date_lte(impl Into<String>).into(),
    create_time_gte(impl Into<String>).into(), create_time_lte(impl Into<String>).into(),
    modify_time_gte(impl Into<String>).into(), modify_time_lte(impl Into<String>).into(),
    company_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    service_company_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_family_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    job_level_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    work_location_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employee_type_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    onboard_date_gte(impl Into<String>).into(), onboard_date_lte(impl Into<String>).into(),
    offboard_date_gte(impl Into<String>).into(), offboard_date_lte(impl Into<String>).into()
});
crate::request!(QueryDetailLumpSumPayment -> QueryDetailLumpSumPaymentResponse, QueryDetailLumpSumPaymentError {
    "compensation.v1.lump_sum_payment.query_detail",
    POST "/open-apis/compensation/v1/lump_sum_payment/query_detail", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:compensation.lump_sum_payment:read"], LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body ids "ids", Body record_ids "record_ids", Body record_unique_ids "record_unique_ids",
    Body issuance_ways "issuance_ways", Body issuance_statuses "issuance_statuses",
    Body user_ids "user_ids", Body item_ids "item_ids", Body issuance_date_gte "issuance_date_gte",
    Body issuance_date_lte "issuance_date_lte", Body create_time_gte "create_time_gte",
    Body create_time_lte "create_time_lte", Body modify_time_gte "modify_time_gte",
    Body modify_time_lte "modify_time_lte", Body company_ids "company_ids",
    Body service_company_ids "service_company_ids", Body department_ids "department_ids",
    Body job_family_ids "job_family_ids", Body job_level_ids "job_level_ids",
    Body work_location_ids "work_location_ids", Body employee_type_ids "employee_type_ids",
    Body onboard_date_gte "onboard_date_gte", Body onboard_date_lte "onboard_date_lte",
    Body offboard_date_gte "offboard_date_gte", Body offboard_date_lte "offboard_date_lte"
});
crate::paged!(QueryDetailLumpSumPayment: LumpSumPaymentDetail {
    page_token, page_size;
    page_token, has_more, records
});

/// What `compensation.v1.lump_sum_payment.query_detail` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDetailLumpSumPaymentResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The records.
    pub records: Vec<LumpSumPaymentDetail>,
}

crate::object!(QueryDetailLumpSumPaymentResponse {
    page_token "page_token", has_more "has_more", records "records"
});

/// What `compensation.v1.lump_sum_payment.query_detail` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryDetailLumpSumPaymentError {
    /// `2290001` (HTTP 400): param is invalid
    ///
    /// A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists.
    ServerError2290001,
    /// `2290002` (HTTP 500): server error
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    ServerError2290002,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryDetailLumpSumPaymentError: CODES {
    ServerError2290001 = 2290001 + 1, ServerError2290002 = 2290002 + 3
});
