// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `metric_detail`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Enters the values of key metrics of employees in a cycle.
///
/// [`POST /open-apis/performance/v2/metric_details/import`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_detail/import>) gives [`ImportMetricDetailResponse`] or fails with [`ImportMetricDetailError`].
///
/// Token: tenant. Scopes, any one of: `performance:metric:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a minute.
///
/// ```ignore
/// let request = ImportMetricDetail::new(client_token, semester_id, imported_metrics);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "performance.v2.metric_detail.import",
        "/open-apis/performance/v2/metric_details/import"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportMetricDetail {
    /// A text of your own that makes repeated calls count once. Length: 0 to 64. Example: `12454646`.
    pub client_token: String,
    /// Which kind of id stands for users. Default: `open_id`. Length: 0 to 999999999. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AdditionalInformationUserIdType>,
    /// The cycle. Example: `7293040702907514899`.
    pub semester_id: String,
    /// The name of the record of the import, which administrators see. Default: `API录入`. Example: `API录入`.
    pub import_record_name: Option<String>,
    /// The values of metrics. Length: 1 to 50.
    pub imported_metrics: Vec<ImportedMetric>,
}

crate::request_builder!(ImportMetricDetail {
    client_token(impl Into<String>).into(), semester_id(impl Into<String>).into(),
    imported_metrics(impl IntoIterator<Item = impl Into<ImportedMetric>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<AdditionalInformationUserIdType>).into(),
    import_record_name(impl Into<String>).into()
});
crate::request!(ImportMetricDetail -> ImportMetricDetailResponse, ImportMetricDetailError {
    "performance.v2.metric_detail.import", POST "/open-apis/performance/v2/metric_details/import",
    [Tenant], read_value Data, Json, SCOPES = ["performance:metric:write"], LIMITS = [10 in 60];
    Query client_token "client_token", Query user_id_type "user_id_type",
    Body semester_id "semester_id", Body import_record_name "import_record_name",
    Body imported_metrics "imported_metrics"
});

/// What `performance.v2.metric_detail.import` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMetricDetailResponse {
    /// The record of the import.
    pub import_record_id: Option<String>,
}

crate::object!(ImportMetricDetailResponse { import_record_id "import_record_id" });

/// What `performance.v2.metric_detail.import` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ImportMetricDetailError {
    /// `1580101` (HTTP 500): internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    InternalError,
    /// `1580102` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check types and sizes.
    ParamIsInvalid,
    /// `1580105` (HTTP 400): invalid semester ID
    ///
    /// The cycle does not exist. Check `semester_id`.
    InvalidSemesterId,
    /// `1580110` (HTTP 400): request ID repeat
    ///
    /// The same request was sent before. Use a new `client_token` for a new request.
    RequestIdRepeat,
    /// `1580112` (HTTP 400): permission denied
    ///
    /// The app may not handle the data of one of the employees. Extend its data permissions.
    PermissionDenied,
    /// `1580301` (HTTP 400): field value type is invalid
    FieldValueTypeIsInvalid,
    /// `1580302` (HTTP 400): field_value is null
    ///
    /// A required field has no value. Fill in `field_value`.
    FieldValueIsNull,
    /// `1580303` (HTTP 400): field value length exceeds the limit
    FieldValueLengthExceedsLimit,
    /// `1580304` (HTTP 400): sum of weights for metrics exceeds 100%
    SumWeightsMetricsExceeds100,
    /// `1580305` (HTTP 400): filed id not found in the metric
    FiledIdNotFoundInMetric,
    /// `1580306` (HTTP 400): reviewee not found
    ///
    /// The employee takes no part in the reviews, or the project has not started. Check the employee.
    RevieweeNotFound,
    /// `1580307` (HTTP 400): duplicate metric for the same reviewee in request
    DuplicateMetricSameReviewee,
    /// `1580308` (HTTP 400): duplicate field for the same metric in request
    DuplicateFieldSameMetric,
    /// `1580309` (HTTP 400): input is not allowed after the deadline
    InputIsNotAllowedAfterDeadline,
    /// `1580310` (HTTP 400): old vision metrics can't be input
    OldVisionMetricsCantBeInput,
    /// `1580311` (HTTP 400): data input by admins can't be overwritten
    DataInputAdminsCantBeOverwritten,
    /// `1580312` (HTTP 400): reviewee's metrics not found
    RevieweesMetricsNotFound,
    /// `1580901` (HTTP 400): tenant no licnese
    ///
    /// The tenant has no seats for Performance. Ask an administrator of the tenant.
    TenantNoLicnese,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ImportMetricDetailError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, InvalidSemesterId = 1580105,
    RequestIdRepeat = 1580110, PermissionDenied = 1580112, FieldValueTypeIsInvalid = 1580301,
    FieldValueIsNull = 1580302, FieldValueLengthExceedsLimit = 1580303,
    SumWeightsMetricsExceeds100 = 1580304, FiledIdNotFoundInMetric = 1580305,
    RevieweeNotFound = 1580306, DuplicateMetricSameReviewee = 1580307,
    DuplicateFieldSameMetric = 1580308, InputIsNotAllowedAfterDeadline = 1580309,
    OldVisionMetricsCantBeInput = 1580310, DataInputAdminsCantBeOverwritten = 1580311,
    RevieweesMetricsNotFound = 1580312, TenantNoLicnese = 1580901
});

/// Gets the key metrics of given employees in one cycle with their values, weights and the states of their stages.
///
/// [`POST /open-apis/performance/v2/metric_details/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_detail/query>) gives [`QueryMetricDetailResponse`] or fails with [`QueryMetricDetailError`].
///
/// Token: tenant. Scopes, any one of: `performance:metric:write`, `performance:metric:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(QueryMetricDetail::new(semester_id, reviewee_user_ids)).await?;
/// ```
#[doc(
    alias(
        "performance.v2.metric_detail.query",
        "/open-apis/performance/v2/metric_details/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryMetricDetail {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AdditionalInformationUserIdType>,
    /// The cycle. Example: `6992035450862224940`.
    pub semester_id: String,
    /// The reviewed employees, by the kind of id that the call uses. Length: 1 to 50. Example: `["ou_3245842393d09e9428ad4655da6e30b3"]`.
    pub reviewee_user_ids: Vec<String>,
}

crate::request_builder!(QueryMetricDetail {
    semester_id(impl Into<String>).into(),
    reviewee_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<AdditionalInformationUserIdType>).into()
});
crate::request!(QueryMetricDetail -> QueryMetricDetailResponse, QueryMetricDetailError {
    "performance.v2.metric_detail.query", POST "/open-apis/performance/v2/metric_details/query",
    [Tenant], read_value Data, Json,
    SCOPES = ["performance:metric:write", "performance:metric:read"], LIMITS = [20 in 60];
    Query user_id_type "user_id_type", Body semester_id "semester_id",
    Body reviewee_user_ids "reviewee_user_ids"
});

/// What `performance.v2.metric_detail.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricDetailResponse {
    /// The cycle.
    pub semester_id: Option<String>,
    /// The metrics, an employee each.
    pub reviewee_metrics: Vec<RevieweeMetric>,
}

crate::object!(QueryMetricDetailResponse {
    semester_id "semester_id", reviewee_metrics "reviewee_metrics"
});

/// What `performance.v2.metric_detail.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryMetricDetailError {
    /// `1580101` (HTTP 500): internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    InternalError,
    /// `1580102` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check types and sizes.
    ParamIsInvalid,
    /// `1580105` (HTTP 400): invalid semester ID
    ///
    /// The cycle does not exist. Check `semester_id`.
    InvalidSemesterId,
    /// `1580901` (HTTP 400): tenant no licnese
    ///
    /// The tenant has no seats for Performance. Ask an administrator of the tenant.
    TenantNoLicnese,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryMetricDetailError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, InvalidSemesterId = 1580105,
    TenantNoLicnese = 1580901
});
