// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `recurring_payment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates recurring payments and reports the id or the error of each.
///
/// [`POST /open-apis/compensation/v1/recurring_payment/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_create>) gives [`BatchCreateRecurringPaymentResponse`] or fails with [`BatchCreateRecurringPaymentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation.recurring_payment:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(BatchCreateRecurringPayment::new(user_id_type)).await?;
/// ```
#[doc(
    alias(
        "compensation.v1.recurring_payment.batch_create",
        "/open-apis/compensation/v1/recurring_payment/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateRecurringPayment {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The records. Length: 0 to 500.
    pub records: Option<Vec<RecurringPaymentForCreate>>,
}

crate::request_builder!(BatchCreateRecurringPayment {
    user_id_type(impl Into<UserIdType>).into();
    records(impl IntoIterator<Item = impl Into<RecurringPaymentForCreate>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchCreateRecurringPayment -> BatchCreateRecurringPaymentResponse, BatchCreateRecurringPaymentError {
    "compensation.v1.recurring_payment.batch_create",
    POST "/open-apis/compensation/v1/recurring_payment/batch_create", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:compensation.recurring_payment:write"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body records "records"
});

/// What `compensation.v1.recurring_payment.batch_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRecurringPaymentResponse {
    /// The result for each record.
    pub operate_results: Vec<RecurringPaymentOperateResult>,
}

crate::object!(BatchCreateRecurringPaymentResponse { operate_results "operate_results" });

/// What `compensation.v1.recurring_payment.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateRecurringPaymentError {
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

crate::error_enum!(BatchCreateRecurringPaymentError: CODES {
    ServerError2290001 = 2290001 + 1, ServerError2290002 = 2290002 + 3
});

/// Deletes recurring payments and reports the result of each; those that have begun cannot be deleted.
///
/// [`POST /open-apis/compensation/v1/recurring_payment/batch_remove`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_remove>) gives [`BatchRemoveRecurringPaymentResponse`] or fails with [`BatchRemoveRecurringPaymentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation.recurring_payment:delete`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(BatchRemoveRecurringPayment::new(record_ids)).await?;
/// ```
#[doc(
    alias(
        "compensation.v1.recurring_payment.batch_remove",
        "/open-apis/compensation/v1/recurring_payment/batch_remove"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRemoveRecurringPayment {
    /// The records. Length: 0 to 500. Example: `["7397033607132351532"]`.
    pub record_ids: Vec<String>,
    /// Why the records are deleted. Example: `text`.
    pub reason: Option<String>,
}

crate::request_builder!(BatchRemoveRecurringPayment {
    record_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    reason(impl Into<String>).into()
});
crate::request!(BatchRemoveRecurringPayment -> BatchRemoveRecurringPaymentResponse, BatchRemoveRecurringPaymentError {
    "compensation.v1.recurring_payment.batch_remove",
    POST "/open-apis/compensation/v1/recurring_payment/batch_remove", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:compensation.recurring_payment:delete"], LIMITS = [10 in 1];
    Body record_ids "record_ids", Body reason "reason"
});

/// What `compensation.v1.recurring_payment.batch_remove` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRemoveRecurringPaymentResponse {
    /// The result for each record.
    pub operate_results: Vec<RecurringPaymentOperateResult>,
}

crate::object!(BatchRemoveRecurringPaymentResponse { operate_results "operate_results" });

/// What `compensation.v1.recurring_payment.batch_remove` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchRemoveRecurringPaymentError {
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

crate::error_enum!(BatchRemoveRecurringPaymentError: CODES {
    ServerError2290001 = 2290001 + 1, ServerError2290002 = 2290002 + 3
});

/// Corrects recurring payments and reports the result of each.
///
/// [`POST /open-apis/compensation/v1/recurring_payment/batch_update`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_update>) gives [`BatchUpdateRecurringPaymentResponse`] or fails with [`BatchUpdateRecurringPaymentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation.recurring_payment:update`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(BatchUpdateRecurringPayment::new()).await?;
/// ```
#[doc(
    alias(
        "compensation.v1.recurring_payment.batch_update",
        "/open-apis/compensation/v1/recurring_payment/batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateRecurringPayment {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The records. Length: 0 to 500.
    pub records: Option<Vec<RecurringPaymentForUpdate>>,
}

crate::request_builder!(BatchUpdateRecurringPayment {
    user_id_type(impl Into<UserIdType>).into(),
    records(impl IntoIterator<Item = impl Into<RecurringPaymentForUpdate>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchUpdateRecurringPayment -> BatchUpdateRecurringPaymentResponse, BatchUpdateRecurringPaymentError {
    "compensation.v1.recurring_payment.batch_update",
    POST "/open-apis/compensation/v1/recurring_payment/batch_update", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:compensation.recurring_payment:update"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body records "records"
});

/// What `compensation.v1.recurring_payment.batch_update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateRecurringPaymentResponse {
    /// The result for each record.
    pub operate_results: Vec<RecurringPaymentOperateResult>,
}

crate::object!(BatchUpdateRecurringPaymentResponse { operate_results "operate_results" });

/// What `compensation.v1.recurring_payment.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateRecurringPaymentError {
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

crate::error_enum!(BatchUpdateRecurringPaymentError: CODES {
    ServerError2290001 = 2290001 + 1, ServerError2290002 = 2290002 + 3
});

/// Finds recurring payments by employee, item, dates, company and more.
///
/// [`POST /open-apis/compensation/v1/recurring_payment/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/query>) gives [`QueryRecurringPaymentResponse`] or fails with [`QueryRecurringPaymentError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation.recurring_payment:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(QueryRecurringPayment::new(page_size, user_id_type)).items();
/// ```
#[doc(
    alias(
        "compensation.v1.recurring_payment.query",
        "/open-apis/compensation/v1/recurring_payment/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRecurringPayment {
    /// How many items a page holds at most. Range: `1` to `500`. Example: `10`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The recurring payments. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub ids: Option<Vec<String>>,
    /// The ids of your own that the records were created with. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub unique_ids: Option<Vec<String>>,
    /// The employees, by the kind of id that the call uses. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub user_ids: Option<Vec<String>>,
    /// The pay items. Length: 0 to 500. Example: `["7337149697626801708"]`.
    pub item_ids: Option<Vec<String>>,
    /// The first of the days on which payments begin, as `2006-01-02`. Length: 0 to 255. Example: `2023-04-01`.
    pub start_date_gte: Option<String>,
    /// The last of the days on which payments begin, as `2006-01-02`. Length: 0 to 255. Example: `2023-04-01`.
    pub start_date_lte: Option<String>,
    /// The first of the days on which payments end, as `2006-01-02`. Length: 0 to 255. Example: `2025-04-01`.
    pub end_date_gte: Option<String>,
    /// The last of the days on which payments end, as `2006-01-02`. Length: 0 to 255. Example: `2025-08-01`.
    pub end_date_lte: Option<String>,
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

crate::request_builder!(QueryRecurringPayment {
    page_size(i64), user_id_type(impl Into<UserIdType>).into();
    page_token(impl Into<String>).into(),
    ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    unique_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    item_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    start_date_gte(impl Into<String>).into(), start_date_lte(impl Into<String>).into(),
    end_date_gte(impl Into<String>).into(), end_date_lte(impl Into<String>).into(),
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
crate::request!(QueryRecurringPayment -> QueryRecurringPaymentResponse, QueryRecurringPaymentError {
    "compensation.v1.recurring_payment.query",
    POST "/open-apis/compensation/v1/recurring_payment/query", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:compensation.recurring_payment:read"], LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body ids "ids", Body unique_ids "unique_ids", Body user_ids "user_ids",
    Body item_ids "item_ids", Body start_date_gte "start_date_gte",
    Body start_date_lte "start_date_lte", Body end_date_gte "end_date_gte",
    Body end_date_lte "end_date_lte", Body create_time_gte "create_time_gte",
    Body create_time_lte "create_time_lte", Body modify_time_gte "modify_time_gte",
    Body modify_time_lte "modify_time_lte", Body company_ids "company_ids",
    Body service_company_ids "service_company_ids", Body department_ids "department_ids",
    Body job_family_ids "job_family_ids", Body job_level_ids "job_level_ids",
    Body work_location_ids "work_location_ids", Body employee_type_ids "employee_type_ids",
    Body onboard_date_gte "onboard_date_gte", Body onboard_date_lte "onboard_date_lte",
    Body offboard_date_gte "offboard_date_gte", Body offboard_date_lte "offboard_date_lte"
});
crate::paged!(QueryRecurringPayment: RecurringPayment {
    page_token, page_size;
    page_token, has_more, records
});

/// What `compensation.v1.recurring_payment.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecurringPaymentResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The records.
    pub records: Vec<RecurringPayment>,
}

crate::object!(QueryRecurringPaymentResponse {
    page_token "page_token", has_more "has_more", records "records"
});

/// What `compensation.v1.recurring_payment.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryRecurringPaymentError {
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

crate::error_enum!(QueryRecurringPaymentError: CODES {
    ServerError2290001 = 2290001 + 1, ServerError2290002 = 2290002 + 3
});
