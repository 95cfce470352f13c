// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `audit_info`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists what members did, from the audit log: who did what to what, when and on which device; over 30 days at most.
///
/// [`GET /open-apis/admin/v1/audit_infos`](<https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/audit_data_get>) gives [`ListAuditInfoResponse`] or fails with [`ListAuditInfoError`].
///
/// Token: tenant. Scopes, any one of: `admin:audit_info:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListAuditInfo::new()).items();
/// ```
#[doc(alias("admin.v1.audit_info.list", "/open-apis/admin/v1/audit_infos"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAuditInfo {
    /// Which kind of id stands for users. Default: `user_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Records up to this time, in seconds since 1970; now by default, and at most 30 days after `oldest`. Example: `1668700799`.
    pub latest: Option<i64>,
    /// Records from this time on, in seconds since 1970; 30 days ago by default. Example: `1668528000`.
    pub oldest: Option<i64>,
    /// The name of the event, from the list of audit events. Example: `space_create_doc`.
    pub event_name: Option<String>,
    /// Whether a user or a bot did it; required with `operator_value`. Bots cannot be searched for yet. Example: `user`.
    pub operator_type: Option<AuditInfoOperatorType>,
    /// Who did it, by the id; only together with `operator_type`. Example: `55ed16fe`.
    pub operator_value: Option<String>,
    /// The module of the event, as a number from the list of audit events. Example: `1`.
    pub event_module: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `LC39/f1%2B/Sz9Uv39Gf39/ew/cd5WY0gfGYFdixOW9cVk4bC79ituO/gx0qpPn1bYf92nz/kI0nNJOG3wCwDJKoNU%2BtyaXbpI8pV/9UNDMZT0BNeyanFH17Wv711Qh9anR3l2GjQfc2fUqXtxg1YPp63XyhYY…`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: `1` to `200`. Example: `20`.
    pub page_size: Option<i64>,
    /// Whether members, people from outside the tenant or anybody on the internet; members by default. Needs `operator_type` to be `user`. Example: `1`.
    pub user_type: Option<UserType>,
    /// The type of the object that something was done to; together with `object_value`. Example: `1`.
    pub object_type: Option<i64>,
    /// The object that something was done to, by its id; together with `object_type`. Example: `55ed16fe`.
    pub object_value: Option<String>,
}

crate::request_builder!(ListAuditInfo {
    user_id_type(impl Into<UserIdType>).into(), latest(i64), oldest(i64),
    event_name(impl Into<String>).into(), operator_type(impl Into<AuditInfoOperatorType>).into(),
    operator_value(impl Into<String>).into(), event_module(i64),
    page_token(impl Into<String>).into(), page_size(i64), user_type(impl Into<UserType>).into(),
    object_type(i64), object_value(impl Into<String>).into()
});
crate::request!(ListAuditInfo -> ListAuditInfoResponse, ListAuditInfoError {
    "admin.v1.audit_info.list", GET "/open-apis/admin/v1/audit_infos", [Tenant], read_value Data,
    None, SCOPES = ["admin:audit_info:readonly"], LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Query latest "latest", Query oldest "oldest",
    Query event_name "event_name", Query operator_type "operator_type",
    Query operator_value "operator_value", Query event_module "event_module",
    Query page_token "page_token", Query page_size "page_size", Query user_type "user_type",
    Query object_type "object_type", Query object_value "object_value"
});
crate::paged!(ListAuditInfo: AuditInfo { page_token, page_size; page_token, has_more, items });

/// What `admin.v1.audit_info.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditInfoResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<AuditInfo>,
}

crate::object!(ListAuditInfoResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `admin.v1.audit_info.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAuditInfoError {
    /// `1050001` (HTTP 400): TIME_CHECK_NOT_VALID
    ///
    /// The range of time is not valid. Check `latest` and `oldest`, which may be 30 days apart at most.
    InvalidTimeRange,
    /// `1050002` (HTTP 500): ErrCode_DATABASE_ERR
    ///
    /// The database failed. Try again, or ask the support.
    DatabaseError,
    /// `1050004` (HTTP 400): Error_Param_Error
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParameter,
    /// `1050005` (HTTP 400): Error_Page_Size_Invalid
    ///
    /// The page size is not valid. Check `page_size`.
    InvalidPageSize,
    /// `1050006` (HTTP 400): Error_Page_Token_Invalid
    ///
    /// The page token is not valid. Check `page_token`.
    InvalidPageToken,
    /// `1050007` (HTTP 400): Error_Event_Name_Not_Found
    ErrorEventNameNotFound,
    /// `1050008` (HTTP 500): Error_Open_Platform_RPC
    ///
    /// The platform failed. Try again, or ask the support.
    PlatformError,
    /// `1050009` (HTTP 400): Error_Lark_ID_Not_Found
    ///
    /// The user was not found. Check `operator_value`.
    UserNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAuditInfoError: CODES {
    InvalidTimeRange = 1050001, DatabaseError = 1050002, InvalidParameter = 1050004,
    InvalidPageSize = 1050005, InvalidPageToken = 1050006, ErrorEventNameNotFound = 1050007,
    PlatformError = 1050008, UserNotFound = 1050009
});
