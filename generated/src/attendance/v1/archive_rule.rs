// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `archive_rule`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes rows of an archived report, by month, users and rule; the admin console can only do so by importing it anew.
///
/// [`POST /open-apis/attendance/v1/archive_rule/del_report`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/del_report>) gives [`DeleteReportArchiveRuleResponse`] or fails with [`DeleteReportArchiveRuleError`].
///
/// Token: tenant or user. Scopes, any one of: `attendance:task`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = DeleteReportArchiveRule::new().employee_type(employee_type).month(month).operator_id(operator_id).archive_rule_id(archive_rule_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.archive_rule.del_report",
        "/open-apis/attendance/v1/archive_rule/del_report"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteReportArchiveRule {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    ///
    /// Required.
    pub employee_type: Option<String>,
    /// The month, as `yyyyMM`. Example: `202409`.
    ///
    /// Required.
    pub month: Option<String>,
    /// Who does it, by the kind of id that the call uses. Example: `a111xd`.
    ///
    /// Required.
    pub operator_id: Option<String>,
    /// The rule by which the report is archived. Example: `1`.
    ///
    /// Required.
    pub archive_rule_id: Option<String>,
    /// The users, by the kind of id that the call uses. Example: `["xx1uad"]`.
    pub user_ids: Option<Vec<String>>,
}

crate::request_builder!(named DeleteReportArchiveRule {
    employee_type(impl Into<String>).into(), month(impl Into<String>).into(),
    operator_id(impl Into<String>).into(), archive_rule_id(impl Into<String>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(DeleteReportArchiveRule -> DeleteReportArchiveRuleResponse, DeleteReportArchiveRuleError {
    "attendance.v1.archive_rule.del_report",
    POST "/open-apis/attendance/v1/archive_rule/del_report", [Tenant, User], read_value Data, Json,
    SCOPES = ["attendance:task"], LIMITS = [50 in 1],
    NAMED = [employee_type "employee_type", month "month", operator_id "operator_id", archive_rule_id "archive_rule_id"];
    Query employee_type "employee_type", Body month "month", Body operator_id "operator_id",
    Body archive_rule_id "archive_rule_id", Body user_ids "user_ids"
});

/// What `attendance.v1.archive_rule.del_report` answers with.
pub type DeleteReportArchiveRuleResponse = crate::Empty;

/// What `attendance.v1.archive_rule.del_report` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteReportArchiveRuleError {
    /// `1220001` (HTTP 400): "%v" 表示动态返回，即根据实际的错误场景，返回不同的 err msg
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220600` (HTTP 400): 通用错误信息
    ///
    /// The call failed for one of many reasons. See the message.
    GeneralError,
    /// `1225000` (HTTP 500): "%v" 表示动态返回，即根据实际的错误场景，返回不同的 err msg
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteReportArchiveRuleError: CODES {
    InvalidParameter = 1220001 + 1, GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 2
});

/// Lists the rules by which reports are archived.
///
/// [`GET /open-apis/attendance/v1/archive_rule`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/list>) gives [`ListArchiveRuleResponse`] or fails with [`ListArchiveRuleError`].
///
/// Token: tenant or user. Scopes, any one of: `attendance:task:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListArchiveRule::new()).items();
/// ```
#[doc(alias("attendance.v1.archive_rule.list", "/open-apis/attendance/v1/archive_rule"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListArchiveRule {
    /// How many items a page holds at most. Range: `1` to `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `xxx`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListArchiveRule { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListArchiveRule -> ListArchiveRuleResponse, ListArchiveRuleError {
    "attendance.v1.archive_rule.list", GET "/open-apis/attendance/v1/archive_rule", [Tenant, User],
    read_value Data, None, SCOPES = ["attendance:task:readonly"], LIMITS = [50 in 1];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListArchiveRule: ArchiveReportMeta {
    page_token, page_size;
    page_token, has_more, items
});

/// What `attendance.v1.archive_rule.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListArchiveRuleResponse {
    /// The items of this page.
    pub items: Vec<ArchiveReportMeta>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListArchiveRuleResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `attendance.v1.archive_rule.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListArchiveRuleError {
    /// `1220001` (HTTP 400): "%v"
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220600` (HTTP 400): 通用错误信息
    ///
    /// The call failed for one of many reasons. See the message.
    GeneralError,
    /// `1225000` (HTTP 500): "%v"
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListArchiveRuleError: CODES {
    InvalidParameter = 1220001, GeneralError = 1220600 + 4, GeneralServiceError = 1225000
});

/// Writes rows into an archived report, as the import in the admin console does.
///
/// [`POST /open-apis/attendance/v1/archive_rule/upload_report`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/upload_report>) gives [`UploadReportArchiveRuleResponse`] or fails with [`UploadReportArchiveRuleError`].
///
/// Token: tenant or user. Scopes, any one of: `attendance:task`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = UploadReportArchiveRule::new().employee_type(employee_type).month(month).operator_id(operator_id).archive_rule_id(archive_rule_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.archive_rule.upload_report",
        "/open-apis/attendance/v1/archive_rule/upload_report"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadReportArchiveRule {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    ///
    /// Required.
    pub employee_type: Option<String>,
    /// The month, as `yyyyMM`. Example: `202409`.
    ///
    /// Required.
    pub month: Option<String>,
    /// Who does it, by the kind of id that the call uses. Example: `ax11d`.
    ///
    /// Required.
    pub operator_id: Option<String>,
    /// The rows of the report, at most 50. Length: 1 to 50.
    pub archive_report_datas: Option<Vec<ArchiveReportData>>,
    /// The rule by which the report is archived. Example: `1`.
    ///
    /// Required.
    pub archive_rule_id: Option<String>,
}

crate::request_builder!(named UploadReportArchiveRule {
    employee_type(impl Into<String>).into(), month(impl Into<String>).into(),
    operator_id(impl Into<String>).into(),
    archive_report_datas(impl IntoIterator<Item = impl Into<ArchiveReportData>>).into_iter().map(Into::into).collect(),
    archive_rule_id(impl Into<String>).into()
});
crate::request!(UploadReportArchiveRule -> UploadReportArchiveRuleResponse, UploadReportArchiveRuleError {
    "attendance.v1.archive_rule.upload_report",
    POST "/open-apis/attendance/v1/archive_rule/upload_report", [Tenant, User], read_value Data,
    Json, SCOPES = ["attendance:task"], LIMITS = [50 in 1],
    NAMED = [employee_type "employee_type", month "month", operator_id "operator_id", archive_rule_id "archive_rule_id"];
    Query employee_type "employee_type", Body month "month", Body operator_id "operator_id",
    Body archive_report_datas "archive_report_datas", Body archive_rule_id "archive_rule_id"
});

/// What `attendance.v1.archive_rule.upload_report` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadReportArchiveRuleResponse {
    /// The codes of columns that are not valid.
    pub invalid_code: Vec<String>,
    /// The users who are not valid.
    pub invalid_member_id: Vec<String>,
}

crate::object!(UploadReportArchiveRuleResponse {
    invalid_code "invalid_code", invalid_member_id "invalid_member_id"
});

/// What `attendance.v1.archive_rule.upload_report` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadReportArchiveRuleError {
    /// `1220001` (HTTP 400): "%v" 表示动态返回，即根据实际的错误场景，返回不同的 err msg
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220600` (HTTP 400): 通用错误信息
    ///
    /// The call failed for one of many reasons. See the message.
    GeneralError,
    /// `1225000` (HTTP 400): "%v" 表示动态返回，即根据实际的错误场景，返回不同的 err msg
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadReportArchiveRuleError: CODES {
    InvalidParameter = 1220001 + 1, GeneralError = 1220600 + 4, GeneralServiceError = 1225000 + 1
});

/// Gets the columns of an archived report.
///
/// [`POST /open-apis/attendance/v1/archive_rule/user_stats_fields_query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/user_stats_fields_query>) gives [`QueryArchiveRuleUserStatsFieldsResponse`] or fails with [`QueryArchiveRuleUserStatsFieldsError`].
///
/// Token: tenant or user. Scopes, any one of: `attendance:task`. Rate limit: 50 a second.
///
/// ```ignore
/// let request = QueryArchiveRuleUserStatsFields::new().employee_type(employee_type).month(month).archive_rule_id(archive_rule_id).operator_id(operator_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "attendance.v1.archive_rule.user_stats_fields_query",
        "/open-apis/attendance/v1/archive_rule/user_stats_fields_query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryArchiveRuleUserStatsFields {
    /// Which kind of id stands for users: `employee_id` or `employee_no`. Example: `employee_id`.
    ///
    /// Required.
    pub employee_type: Option<String>,
    /// The language. Default: `zh`. Example: `zh`.
    pub locale: Option<Locale>,
    /// The month, as `yyyyMM`. Example: `202409`.
    ///
    /// Required.
    pub month: Option<String>,
    /// The rule by which the report is archived. Example: `1`.
    ///
    /// Required.
    pub archive_rule_id: Option<String>,
    /// Who does it, by the kind of id that the call uses. Example: `ax8ud`.
    ///
    /// Required.
    pub operator_id: Option<String>,
}

crate::request_builder!(named QueryArchiveRuleUserStatsFields {
    employee_type(impl Into<String>).into(), locale(impl Into<Locale>).into(),
    month(impl Into<String>).into(), archive_rule_id(impl Into<String>).into(),
    operator_id(impl Into<String>).into()
});
crate::request!(QueryArchiveRuleUserStatsFields -> QueryArchiveRuleUserStatsFieldsResponse, QueryArchiveRuleUserStatsFieldsError {
    "attendance.v1.archive_rule.user_stats_fields_query",
    POST "/open-apis/attendance/v1/archive_rule/user_stats_fields_query", [Tenant, User],
    read_value Data, Json, SCOPES = ["attendance:task"], LIMITS = [50 in 1],
    NAMED = [employee_type "employee_type", month "month", archive_rule_id "archive_rule_id", operator_id "operator_id"];
    Query employee_type "employee_type", Body locale "locale", Body month "month",
    Body archive_rule_id "archive_rule_id", Body operator_id "operator_id"
});

/// What `attendance.v1.archive_rule.user_stats_fields_query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryArchiveRuleUserStatsFieldsResponse {
    /// The columns of the report.
    pub archive_report_fields: Vec<ArchiveField>,
}

crate::object!(QueryArchiveRuleUserStatsFieldsResponse {
    archive_report_fields "archive_report_fields"
});

/// What `attendance.v1.archive_rule.user_stats_fields_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryArchiveRuleUserStatsFieldsError {
    /// `1220001` (HTTP 400): "%v"
    ///
    /// A parameter is wrong. See the message, which names it.
    InvalidParameter,
    /// `1220600` (HTTP 400): 通用错误信息
    ///
    /// The call failed for one of many reasons. See the message.
    GeneralError,
    /// `1225000` (HTTP 500): "%v"
    ///
    /// The call failed for a reason that the message gives. Try again later if it is a failure of the system.
    GeneralServiceError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryArchiveRuleUserStatsFieldsError: CODES {
    InvalidParameter = 1220001, GeneralError = 1220600 + 4, GeneralServiceError = 1225000
});
