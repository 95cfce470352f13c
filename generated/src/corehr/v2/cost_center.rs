// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `cost_center`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a cost center from a date on; which fields are required is set in the organization settings of the tenant.
///
/// [`POST /open-apis/corehr/v2/cost_centers`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/create>) gives [`CreateCostCenterResponse`] or fails with [`CreateCostCenterError`].
///
/// Token: tenant. Scopes, any one of: `corehr:cost_center:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateCostCenter::new(name, effective_time)).await?;
/// ```
#[doc(alias("corehr.v2.cost_center.create", "/open-apis/corehr/v2/cost_centers"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCostCenter {
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The name.
    pub name: Vec<I18n>,
    /// The code. Example: `MDPD00000023`.
    pub code: Option<String>,
    /// The cost center above. Example: `6862995757234914824`.
    pub parent_cost_center_id: Option<String>,
    /// The employees who are responsible for it. Example: `["6862995757234914824"]`.
    pub managers: Option<Vec<String>>,
    /// What it is, in words.
    pub description: Option<Vec<I18n>>,
    /// From when on it is in effect. Example: `2020-01-01`.
    pub effective_time: String,
}

crate::request_builder!(CreateCostCenter {
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    effective_time(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(), code(impl Into<String>).into(),
    parent_cost_center_id(impl Into<String>).into(),
    managers(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateCostCenter -> CreateCostCenterResponse, CreateCostCenterError {
    "corehr.v2.cost_center.create", POST "/open-apis/corehr/v2/cost_centers", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:cost_center:write"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body name "name", Body code "code",
    Body parent_cost_center_id "parent_cost_center_id", Body managers "managers",
    Body description "description", Body effective_time "effective_time"
});

/// What `corehr.v2.cost_center.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCostCenterResponse {
    /// The cost center.
    pub cost_center: Option<CostCenter>,
}

crate::object!(CreateCostCenterResponse { cost_center "cost_center" });

/// What `corehr.v2.cost_center.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCostCenterError {
    /// `1160402` (HTTP 400): Param is invalid
    ///
    /// An object that is referred to is out of use on the effective date, or a parameter is not valid. Check the request.
    ParamIsInvalid,
    /// `1160403` (HTTP 400): Code already exists
    ///
    /// The code is taken, or a permission is missing. Choose another code, or apply for the permission.
    NoPermission,
    /// `1160404` (HTTP 400): Name already exists
    ///
    /// The name is taken. Choose another one.
    NameAlreadyExists,
    /// `1160405` (HTTP 400): Some objects will expire soon
    ///
    /// The cost center above or a manager is not in effect for the whole time. Check both at the effective date.
    SomeObjectsWillExpireSoon,
    /// `1160406` (HTTP 400): Invalid structure
    ///
    /// The cost center would stand below itself. Choose another one as the parent.
    InvalidStructure,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateCostCenterError: CODES {
    ParamIsInvalid = 1160402, NoPermission = 1160403, NameAlreadyExists = 1160404,
    SomeObjectsWillExpireSoon = 1160405, InvalidStructure = 1160406
});

/// Deletes a cost center for good; fails where employees, transfers or pre-hires use it.
///
/// [`DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/delete>) gives [`DeleteCostCenterResponse`] or fails with [`DeleteCostCenterError`].
///
/// Token: tenant. Scopes, any one of: `corehr:cost_center:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteCostCenter::new(cost_center_id, operation_reason)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.cost_center.delete",
        "/open-apis/corehr/v2/cost_centers/:cost_center_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCostCenter {
    /// The cost center. Example: `6862995757234914824`.
    pub cost_center_id: String,
    /// Why the operation is done. Example: `text`.
    pub operation_reason: String,
}

crate::request_builder!(DeleteCostCenter {
    cost_center_id(impl Into<String>).into(), operation_reason(impl Into<String>).into();
});
crate::request!(DeleteCostCenter -> DeleteCostCenterResponse, DeleteCostCenterError {
    "corehr.v2.cost_center.delete", DELETE "/open-apis/corehr/v2/cost_centers/:cost_center_id",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:cost_center:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path cost_center_id "cost_center_id", Body operation_reason "operation_reason"
});

/// What `corehr.v2.cost_center.delete` answers with.
pub type DeleteCostCenterResponse = crate::Empty;

/// What `corehr.v2.cost_center.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteCostCenterError {
    /// `1160408` (HTTP 400): Unable to delete
    ///
    /// A cost center that was ever referred to cannot be deleted.
    UnableToDelete,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteCostCenterError: CODES { UnableToDelete = 1160408 });

/// Puts a cost center in or out of use from a date on, but changes nothing else; taking it out of use fails where it is used.
///
/// [`PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/patch>) gives [`PatchCostCenterResponse`] or fails with [`PatchCostCenterError`].
///
/// Token: tenant. Scopes, any one of: `corehr:cost_center:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = PatchCostCenter::new(active).cost_center_id(cost_center_id).effective_time(effective_time).operation_reason(operation_reason);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.cost_center.patch",
        "/open-apis/corehr/v2/cost_centers/:cost_center_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchCostCenter {
    /// The cost center. Example: `6862995757234914824`.
    ///
    /// Required.
    pub cost_center_id: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// From when on it is in effect. Example: `2020-01-01`.
    ///
    /// Required.
    pub effective_time: Option<String>,
    /// Whether it is put in use or out of use. Example: `true`.
    pub active: bool,
    /// Why the operation is done. Example: `强行操作`.
    ///
    /// Required.
    pub operation_reason: Option<String>,
}

crate::request_builder!(named PatchCostCenter {
    active(bool);
    cost_center_id(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    effective_time(impl Into<String>).into(), operation_reason(impl Into<String>).into()
});
crate::request!(PatchCostCenter -> PatchCostCenterResponse, PatchCostCenterError {
    "corehr.v2.cost_center.patch", PATCH "/open-apis/corehr/v2/cost_centers/:cost_center_id",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:cost_center:write"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [cost_center_id "cost_center_id", effective_time "effective_time", operation_reason "operation_reason"];
    Path cost_center_id "cost_center_id", Query user_id_type "user_id_type",
    Body effective_time "effective_time", Body active "active",
    Body operation_reason "operation_reason"
});

/// What `corehr.v2.cost_center.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchCostCenterResponse {
    /// The cost center.
    pub cost_center: Option<CostCenter>,
}

crate::object!(PatchCostCenterResponse { cost_center "cost_center" });

/// What `corehr.v2.cost_center.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchCostCenterError {
    /// `1160402` (HTTP 400): Param is invalid
    ///
    /// An object that is referred to is out of use on the effective date, or a parameter is not valid. Check the request.
    ParamIsInvalid,
    /// `1160403` (HTTP 400): Code already exists
    ///
    /// The code is taken, or a permission is missing. Choose another code, or apply for the permission.
    NoPermission,
    /// `1160405` (HTTP 400): Some objects will expire soon
    ///
    /// The cost center above or a manager is not in effect for the whole time. Check both at the effective date.
    SomeObjectsWillExpireSoon,
    /// `1160406` (HTTP 400): Invalid structure
    ///
    /// The cost center would stand below itself. Choose another one as the parent.
    InvalidStructure,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchCostCenterError: CODES {
    ParamIsInvalid = 1160402, NoPermission = 1160403, SomeObjectsWillExpireSoon = 1160405,
    InvalidStructure = 1160406
});

/// Lists the versions of given cost centers within a range of effective dates.
///
/// [`POST /open-apis/corehr/v2/cost_centers/query_multi_timeline`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_multi_timeline>) gives [`QueryMultiTimelineCostCenterResponse`] or fails with [`QueryMultiTimelineCostCenterError`].
///
/// Token: tenant. Scopes, any one of: `corehr:cost_center:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = QueryMultiTimelineCostCenter::new(page_size, cost_center_ids);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "corehr.v2.cost_center.query_multi_timeline",
        "/open-apis/corehr/v2/cost_centers/query_multi_timeline"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryMultiTimelineCostCenter {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The cost centers. Length: 1 to 10. Example: `["7140964208476371111"]`.
    pub cost_center_ids: Vec<String>,
    /// The first of the effective dates that are searched. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2024-01-01`.
    pub effective_date_start: Option<String>,
    /// The last of the effective dates that are searched. Length: 10 to 10. Pattern: `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(0…`. Example: `2024-12-31`.
    pub effective_date_end: Option<String>,
    /// The fields to return. Length: 0 to 100. Example: `["name"]`.
    pub fields: Option<Vec<String>>,
}

crate::request_builder!(QueryMultiTimelineCostCenter {
    page_size(i64),
    cost_center_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    effective_date_start(impl Into<String>).into(), effective_date_end(impl Into<String>).into(),
    fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryMultiTimelineCostCenter -> QueryMultiTimelineCostCenterResponse, QueryMultiTimelineCostCenterError {
    "corehr.v2.cost_center.query_multi_timeline",
    POST "/open-apis/corehr/v2/cost_centers/query_multi_timeline", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:cost_center:read"], LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body cost_center_ids "cost_center_ids", Body effective_date_start "effective_date_start",
    Body effective_date_end "effective_date_end", Body fields "fields"
});
crate::paged!(QueryMultiTimelineCostCenter: CostCenterTimeline {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.cost_center.query_multi_timeline` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineCostCenterResponse {
    /// The items that were found.
    pub items: Vec<CostCenterTimeline>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(QueryMultiTimelineCostCenterResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.cost_center.query_multi_timeline` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryMultiTimelineCostCenterError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1161204` (HTTP 503): Request timeout
    ///
    /// The request timed out. Try again later.
    RequestTimeout,
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryMultiTimelineCostCenterError: CODES {
    ParamIsInvalid1160001 = 1160001 + 2, RequestTimeout = 1161204 + 1, TooManyRequests = 1161604 + 2
});

/// Lists the ids of cost centers whose current version took effect within a range of at most 90 days, deleted ones included.
///
/// [`GET /open-apis/corehr/v2/cost_centers/query_recent_change`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/query_recent_change>) gives [`QueryRecentChangeCostCenterResponse`] or fails with [`QueryRecentChangeCostCenterError`].
///
/// Token: tenant. Scopes, any one of: `corehr:cost_center:read`, `corehr:cost_center:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = QueryRecentChangeCostCenter::new(page_size, start_date, end_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.cost_center.query_recent_change",
        "/open-apis/corehr/v2/cost_centers/query_recent_change"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRecentChangeCostCenter {
    /// How many items a page holds at most. Range: `1` to `2000`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Where the range begins, as `2006-01-02 15:04:05`. Example: `2024-01-01 00:00:00`.
    pub start_date: String,
    /// Where the range ends, as `2006-01-02 15:04:05`; at most 90 days later. Example: `2024-04-01 00:00:00`.
    pub end_date: String,
}

crate::request_builder!(QueryRecentChangeCostCenter {
    page_size(i64), start_date(impl Into<String>).into(), end_date(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(QueryRecentChangeCostCenter -> QueryRecentChangeCostCenterResponse, QueryRecentChangeCostCenterError {
    "corehr.v2.cost_center.query_recent_change",
    GET "/open-apis/corehr/v2/cost_centers/query_recent_change", [Tenant], read_value Data, None,
    SCOPES = ["corehr:cost_center:read", "corehr:cost_center:write"], LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token", Query start_date "start_date",
    Query end_date "end_date"
});

/// What `corehr.v2.cost_center.query_recent_change` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecentChangeCostCenterResponse {
    /// The cost centers that were created, changed or deleted.
    pub cost_center_ids: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of the cost centers that were deleted; they can no longer be queried.
    pub deleted_cost_center_ids: Vec<String>,
}

crate::object!(QueryRecentChangeCostCenterResponse {
    cost_center_ids "cost_center_ids", page_token "page_token", has_more "has_more",
    deleted_cost_center_ids "deleted_cost_center_ids"
});

/// What `corehr.v2.cost_center.query_recent_change` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryRecentChangeCostCenterError {
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryRecentChangeCostCenterError: CODES { ParametersWrong = 1160107 });

/// Finds cost centers by id, name, code and the one above, all conditions together; new ones may take 2 seconds to be found.
///
/// [`POST /open-apis/corehr/v2/cost_centers/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/search>) gives [`SearchCostCenterResponse`] or fails with [`SearchCostCenterError`].
///
/// Token: tenant. Scopes, any one of: `corehr:cost_center:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchCostCenter::new(page_size)).items();
/// ```
#[doc(alias("corehr.v2.cost_center.search", "/open-apis/corehr/v2/cost_centers/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchCostCenter {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The cost centers, at most 100. Example: `["7140964208476371111"]`.
    pub cost_center_id_list: Option<Vec<String>>,
    /// The names of cost centers, which must match exactly. Example: `["技术部成本中心"]`.
    pub name_list: Option<Vec<String>>,
    /// The code. Example: `MDPD00000023`.
    pub code: Option<String>,
    /// The cost center above. Example: `6862995757234914824`.
    pub parent_cost_center_id: Option<String>,
    /// Whether all versions are returned instead of the one in effect; off by default. Default: `false`. Example: `true`.
    pub get_all_version: Option<bool>,
}

crate::request_builder!(SearchCostCenter {
    page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    cost_center_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    name_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    code(impl Into<String>).into(), parent_cost_center_id(impl Into<String>).into(),
    get_all_version(bool)
});
crate::request!(SearchCostCenter -> SearchCostCenterResponse, SearchCostCenterError {
    "corehr.v2.cost_center.search", POST "/open-apis/corehr/v2/cost_centers/search", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:cost_center:read"], LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body cost_center_id_list "cost_center_id_list", Body name_list "name_list", Body code "code",
    Body parent_cost_center_id "parent_cost_center_id", Body get_all_version "get_all_version"
});
crate::paged!(SearchCostCenter: CostCenterVersion {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.cost_center.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCostCenterResponse {
    /// The items that were found.
    pub items: Vec<CostCenterVersion>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchCostCenterResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.cost_center.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchCostCenterError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchCostCenterError: CODES { ParamIsInvalid1160001 = 1160001 + 2 });

/// Gets the tree of cost centers as of a day, today by default; changes may take 10 seconds to show.
///
/// [`POST /open-apis/corehr/v2/cost_centers/tree`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/tree>) gives [`QueryCostCenterTreeResponse`] or fails with [`QueryCostCenterTreeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:cost_center:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let mut items = client.list(QueryCostCenterTree::new(page_size)).items();
/// ```
#[doc(alias("corehr.v2.cost_center.tree", "/open-apis/corehr/v2/cost_centers/tree"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryCostCenterTree {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `100`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The cost center. Example: `7140964208476371111`.
    pub cost_center_id: Option<String>,
    /// Whether those out of use are returned too; off by default. Default: `false`. Example: `false`.
    pub need_inactive: Option<bool>,
    /// The day as of which the tree is returned, as `2006-01-02`; today by default. Length: at most 10. Example: `2024-01-01`.
    pub effective_date: Option<String>,
}

crate::request_builder!(QueryCostCenterTree {
    page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    cost_center_id(impl Into<String>).into(), need_inactive(bool),
    effective_date(impl Into<String>).into()
});
crate::request!(QueryCostCenterTree -> QueryCostCenterTreeResponse, QueryCostCenterTreeError {
    "corehr.v2.cost_center.tree", POST "/open-apis/corehr/v2/cost_centers/tree", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:cost_center:read"], LIMITS = [5 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body cost_center_id "cost_center_id", Body need_inactive "need_inactive",
    Body effective_date "effective_date"
});
crate::paged!(QueryCostCenterTree: CostCenterTree {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.cost_center.tree` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCostCenterTreeResponse {
    /// The items that were found.
    pub items: Vec<CostCenterTree>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(QueryCostCenterTreeResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.cost_center.tree` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryCostCenterTreeError {
    /// `1160102` (HTTP 400): Param is invalid
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 403): No permission
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryCostCenterTreeError: CODES {
    ParametersWrongOrSystemError = 1160102 + 1, AuthenticationFailed = 1160103
});
