// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `badge_grant`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Grants a badge to users, departments, groups or everybody for a period; a badge can have up to 1,000 such lists.
///
/// [`POST /open-apis/admin/v1/badges/:badge_id/grants`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/create>) gives [`CreateBadgeGrantResponse`] or fails with [`CreateBadgeGrantError`].
///
/// Token: tenant. Scopes, any one of: `admin:badge.grant`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateBadgeGrant::new(grant_type, rule_detail, is_grant_all).badge_id(badge_id).name(name).time_zone(time_zone);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("admin.v1.badge_grant.create", "/open-apis/admin/v1/badges/:badge_id/grants")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBadgeGrant {
    /// The badge. Length: 1 to 64. Example: `m_DjMzaK`.
    ///
    /// Required.
    pub badge_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// What the badge is granted for, unique for the badge, 100 characters at most. Example: `text`.
    ///
    /// Required.
    pub name: Option<String>,
    /// Whether the period is set by hand or follows the day of joining. Default: `0`. Range: `0` to `1`. Example: `0`.
    pub grant_type: GrantType,
    /// The time zone of the period, by its name in the TZ database. Length: at least 1. Example: `Asia/Shanghai`.
    ///
    /// Required.
    pub time_zone: Option<String>,
    /// The period, or the rule by which it follows the day of joining.
    pub rule_detail: RuleDetail,
    /// Whether the badge is granted to everybody; otherwise name 1 to 500 users, departments and groups in all. Default: `false`. Example: `false`.
    pub is_grant_all: bool,
    /// The users to grant the badge to, by the kind of id that the call uses. Example: `["u273y71"]`.
    pub user_ids: Option<Vec<String>>,
    /// The departments to grant the badge to, by their ids. Example: `["h121921"]`.
    pub department_ids: Option<Vec<String>>,
    /// The groups to grant the badge to, by their ids. Example: `["g122817"]`.
    pub group_ids: Option<Vec<String>>,
}

crate::request_builder!(named CreateBadgeGrant {
    grant_type(impl Into<GrantType>).into(), rule_detail(RuleDetail), is_grant_all(bool);
    badge_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), name(impl Into<String>).into(),
    time_zone(impl Into<String>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    group_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateBadgeGrant -> CreateBadgeGrantResponse, CreateBadgeGrantError {
    "admin.v1.badge_grant.create", POST "/open-apis/admin/v1/badges/:badge_id/grants", [Tenant],
    read_value Data, Json, SCOPES = ["admin:badge.grant"], LIMITS = [100 in 60],
    NAMED = [badge_id "badge_id", name "name", time_zone "time_zone"];
    Path badge_id "badge_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body name "name", Body grant_type "grant_type",
    Body time_zone "time_zone", Body rule_detail "rule_detail", Body is_grant_all "is_grant_all",
    Body user_ids "user_ids", Body department_ids "department_ids", Body group_ids "group_ids"
});

/// What `admin.v1.badge_grant.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBadgeGrantResponse {
    /// The list by which the badge is granted.
    pub grant: Option<Grant>,
}

crate::object!(CreateBadgeGrantResponse { grant "grant" });

/// What `admin.v1.badge_grant.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateBadgeGrantError {
    /// `1051000` (HTTP 500): unknown server error
    ///
    /// The server failed. Try again later.
    UnknownServerError,
    /// `1051001` (HTTP 400): request contain invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    RequestContainInvalidParam,
    /// `1051002` (HTTP 403): request to exceed authority
    ///
    /// The app may not access this. Check the scopes and the range of data of the app.
    RequestToExceedAuthority,
    /// `1051113` (HTTP 400): cannot find this badge
    ///
    /// The badge does not exist. Check `badge_id`.
    CannotFindThisBadge,
    /// `1051200` (HTTP 400): grant name are duplicated
    GrantNameAreDuplicated,
    /// `1051201` (HTTP 400): cannot exceed the max length limit of grant name
    CannotExceedMaxLengthLimitGrant,
    /// `1051202` (HTTP 400): already choose all staff, cannot related other user entity
    AllStaffAlreadyChosen,
    /// `1051204` (HTTP 400): reach the count limit of grant
    ReachCountLimitOfGrant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateBadgeGrantError: CODES {
    UnknownServerError = 1051000, RequestContainInvalidParam = 1051001,
    RequestToExceedAuthority = 1051002 + 2, CannotFindThisBadge = 1051113,
    GrantNameAreDuplicated = 1051200, CannotExceedMaxLengthLimitGrant = 1051201,
    AllStaffAlreadyChosen = 1051202, ReachCountLimitOfGrant = 1051204
});

/// Deletes a list by which a badge was granted.
///
/// [`DELETE /open-apis/admin/v1/badges/:badge_id/grants/:grant_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/delete>) gives [`DeleteBadgeGrantResponse`] or fails with [`DeleteBadgeGrantError`].
///
/// Token: tenant. Scopes, any one of: `admin:badge.grant`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(DeleteBadgeGrant::new(badge_id, grant_id)).await?;
/// ```
#[doc(
    alias(
        "admin.v1.badge_grant.delete",
        "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBadgeGrant {
    /// The badge. Length: 1 to 64. Example: `m_DjMzaK`.
    pub badge_id: String,
    /// The list by which the badge is granted. Length: 1 to 64. Example: `g_uS4yux`.
    pub grant_id: String,
}

crate::request_builder!(DeleteBadgeGrant {
    badge_id(impl Into<String>).into(), grant_id(impl Into<String>).into();
});
crate::request!(DeleteBadgeGrant -> DeleteBadgeGrantResponse, DeleteBadgeGrantError {
    "admin.v1.badge_grant.delete", DELETE "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id",
    [Tenant], read_value Data, None, SCOPES = ["admin:badge.grant"], LIMITS = [100 in 60];
    Path badge_id "badge_id", Path grant_id "grant_id"
});

/// What `admin.v1.badge_grant.delete` answers with.
pub type DeleteBadgeGrantResponse = crate::Empty;

/// What `admin.v1.badge_grant.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteBadgeGrantError {
    /// `1051000` (HTTP 500): unknown server error
    ///
    /// The server failed. Try again later.
    UnknownServerError,
    /// `1051001` (HTTP 400): request contain invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    RequestContainInvalidParam,
    /// `1051002` (HTTP 403): request to exceed authority
    ///
    /// The app may not access this. Check the scopes and the range of data of the app.
    RequestToExceedAuthority,
    /// `1051113` (HTTP 400): cannot find this badge
    ///
    /// The badge does not exist. Check `badge_id`.
    CannotFindThisBadge,
    /// `1051205` (HTTP 400): cannot find this grant
    ///
    /// The list by which the badge is granted does not exist. Check `grant_id`.
    CannotFindThisGrant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteBadgeGrantError: CODES {
    UnknownServerError = 1051000, RequestContainInvalidParam = 1051001,
    RequestToExceedAuthority = 1051002 + 2, CannotFindThisBadge = 1051113,
    CannotFindThisGrant = 1051205
});

/// Gets a list by which a badge was granted: to whom, and for how long.
///
/// [`GET /open-apis/admin/v1/badges/:badge_id/grants/:grant_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/get>) gives [`GetBadgeGrantResponse`] or fails with [`GetBadgeGrantError`].
///
/// Token: tenant. Scopes, any one of: `admin:badge.grant`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetBadgeGrant::new(badge_id, grant_id)).await?;
/// ```
#[doc(
    alias(
        "admin.v1.badge_grant.get",
        "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBadgeGrant {
    /// The badge. Length: 1 to 64. Example: `m_DjMzaK`.
    pub badge_id: String,
    /// The list by which the badge is granted. Length: 1 to 64. Example: `g_uS4yux`.
    pub grant_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(GetBadgeGrant {
    badge_id(impl Into<String>).into(), grant_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(GetBadgeGrant -> GetBadgeGrantResponse, GetBadgeGrantError {
    "admin.v1.badge_grant.get", GET "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id",
    [Tenant], read_value Data, None, SCOPES = ["admin:badge.grant"], LIMITS = [100 in 60];
    Path badge_id "badge_id", Path grant_id "grant_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type"
});

/// What `admin.v1.badge_grant.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBadgeGrantResponse {
    /// The list by which the badge is granted.
    pub grant: Option<Grant>,
}

crate::object!(GetBadgeGrantResponse { grant "grant" });

/// What `admin.v1.badge_grant.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetBadgeGrantError {
    /// `1051000` (HTTP 500): unknown server error
    ///
    /// The server failed. Try again later.
    UnknownServerError,
    /// `1051001` (HTTP 400): request contain invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    RequestContainInvalidParam,
    /// `1051002` (HTTP 403): request to exceed authority
    ///
    /// The app may not access this. Check the scopes and the range of data of the app.
    RequestToExceedAuthority,
    /// `1051003` (HTTP 403): the tenant's current payment plan does not support the use of this function
    ///
    /// The app may not see the department's data, or the tenant's plan has no badges. Ask for the range of data, or change the plan.
    DepartmentOrPlanNotCovered,
    /// `1051113` (HTTP 400): cannot find this badge
    ///
    /// The badge does not exist. Check `badge_id`.
    CannotFindThisBadge,
    /// `1051205` (HTTP 400): cannot find this grant
    ///
    /// The list by which the badge is granted does not exist. Check `grant_id`.
    CannotFindThisGrant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetBadgeGrantError: CODES {
    UnknownServerError = 1051000, RequestContainInvalidParam = 1051001,
    RequestToExceedAuthority = 1051002 + 2, DepartmentOrPlanNotCovered = 1051003 + 1,
    CannotFindThisBadge = 1051113, CannotFindThisGrant = 1051205
});

/// Lists the lists by which a badge was granted, newest first, without the people on them.
///
/// [`GET /open-apis/admin/v1/badges/:badge_id/grants`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/list>) gives [`ListBadgeGrantResponse`] or fails with [`ListBadgeGrantError`].
///
/// Token: tenant. Scopes, any one of: `admin:badge.grant`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListBadgeGrant::new(badge_id, page_size)).items();
/// ```
#[doc(alias("admin.v1.badge_grant.list", "/open-apis/admin/v1/badges/:badge_id/grants"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBadgeGrant {
    /// The badge. Length: 1 to 64. Example: `m_DjMzaK`.
    pub badge_id: String,
    /// How many items a page holds at most. Default: `10`. Range: `1` to `50`. Example: `10`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Length: 1 to 64. Example: `om5fn1`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The exact name of the list to find. Length: at least 1. Example: `text`.
    pub name: Option<String>,
}

crate::request_builder!(ListBadgeGrant {
    badge_id(impl Into<String>).into(), page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), name(impl Into<String>).into()
});
crate::request!(ListBadgeGrant -> ListBadgeGrantResponse, ListBadgeGrantError {
    "admin.v1.badge_grant.list", GET "/open-apis/admin/v1/badges/:badge_id/grants", [Tenant],
    read_value Data, None, SCOPES = ["admin:badge.grant"], LIMITS = [100 in 60];
    Path badge_id "badge_id", Query page_size "page_size", Query page_token "page_token",
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query name "name"
});
crate::paged!(ListBadgeGrant: Grant { page_token, page_size; page_token, has_more, grants });

/// What `admin.v1.badge_grant.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBadgeGrantResponse {
    /// The lists by which the badge is granted.
    pub grants: Vec<Grant>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListBadgeGrantResponse {
    grants "grants", page_token "page_token", has_more "has_more"
});

/// What `admin.v1.badge_grant.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListBadgeGrantError {
    /// `1051000` (HTTP 500): unknown server error
    ///
    /// The server failed. Try again later.
    UnknownServerError,
    /// `1051001` (HTTP 400): request contain invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    RequestContainInvalidParam,
    /// `1051002` (HTTP 403): request to exceed authority
    ///
    /// The app may not access this. Check the scopes and the range of data of the app.
    RequestToExceedAuthority,
    /// `1051003` (HTTP 403): the tenant's current payment plan does not support the use of this function
    ///
    /// The app may not see the department's data, or the tenant's plan has no badges. Ask for the range of data, or change the plan.
    DepartmentOrPlanNotCovered,
    /// `1051113` (HTTP 400): cannot find this badge
    ///
    /// The badge does not exist. Check `badge_id`.
    CannotFindThisBadge,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListBadgeGrantError: CODES {
    UnknownServerError = 1051000, RequestContainInvalidParam = 1051001,
    RequestToExceedAuthority = 1051002 + 2, DepartmentOrPlanNotCovered = 1051003 + 1,
    CannotFindThisBadge = 1051113
});

/// Changes a list by which a badge was granted: its rule, its period and to whom it is granted.
///
/// [`PUT /open-apis/admin/v1/badges/:badge_id/grants/:grant_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge-grant/update>) gives [`UpdateBadgeGrantResponse`] or fails with [`UpdateBadgeGrantError`].
///
/// Token: tenant. Scopes, any one of: `admin:badge.grant`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = UpdateBadgeGrant::new(grant_type, rule_detail, is_grant_all).badge_id(badge_id).grant_id(grant_id).name(name).time_zone(time_zone);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "admin.v1.badge_grant.update",
        "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBadgeGrant {
    /// The badge. Length: 1 to 64. Example: `m_DjMzaK`.
    ///
    /// Required.
    pub badge_id: Option<String>,
    /// The list by which the badge is granted. Length: 1 to 64. Example: `g_uS4yux`.
    ///
    /// Required.
    pub grant_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// What the badge is granted for, unique for the badge, 100 characters at most. Example: `text`.
    ///
    /// Required.
    pub name: Option<String>,
    /// Whether the period is set by hand or follows the day of joining. Default: `0`. Range: `0` to `1`. Example: `0`.
    pub grant_type: GrantType,
    /// The time zone of the period, by its name in the TZ database. Length: at least 1. Example: `Asia/Shanghai`.
    ///
    /// Required.
    pub time_zone: Option<String>,
    /// The period, or the rule by which it follows the day of joining.
    pub rule_detail: RuleDetail,
    /// Whether the badge is granted to everybody; otherwise name 1 to 500 users, departments and groups in all. Default: `false`. Example: `false`.
    pub is_grant_all: bool,
    /// The users to grant the badge to, by the kind of id that the call uses. Example: `["u273y71"]`.
    pub user_ids: Option<Vec<String>>,
    /// The departments to grant the badge to, by their ids. Example: `["h121921"]`.
    pub department_ids: Option<Vec<String>>,
    /// The groups to grant the badge to, by their ids. Example: `["g122817"]`.
    pub group_ids: Option<Vec<String>>,
}

crate::request_builder!(named UpdateBadgeGrant {
    grant_type(impl Into<GrantType>).into(), rule_detail(RuleDetail), is_grant_all(bool);
    badge_id(impl Into<String>).into(), grant_id(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), name(impl Into<String>).into(),
    time_zone(impl Into<String>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    group_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateBadgeGrant -> UpdateBadgeGrantResponse, UpdateBadgeGrantError {
    "admin.v1.badge_grant.update", PUT "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id",
    [Tenant], read_value Data, Json, SCOPES = ["admin:badge.grant"], LIMITS = [100 in 60],
    NAMED = [badge_id "badge_id", grant_id "grant_id", name "name", time_zone "time_zone"];
    Path badge_id "badge_id", Path grant_id "grant_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body name "name", Body grant_type "grant_type",
    Body time_zone "time_zone", Body rule_detail "rule_detail", Body is_grant_all "is_grant_all",
    Body user_ids "user_ids", Body department_ids "department_ids", Body group_ids "group_ids"
});

/// What `admin.v1.badge_grant.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBadgeGrantResponse {
    /// The list by which the badge is granted.
    pub grant: Option<Grant>,
}

crate::object!(UpdateBadgeGrantResponse { grant "grant" });

/// What `admin.v1.badge_grant.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateBadgeGrantError {
    /// `1051000` (HTTP 500): unknown server error
    ///
    /// The server failed. Try again later.
    UnknownServerError,
    /// `1051001` (HTTP 400): request contain invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    RequestContainInvalidParam,
    /// `1051002` (HTTP 403): request to exceed authority
    ///
    /// The app may not access this. Check the scopes and the range of data of the app.
    RequestToExceedAuthority,
    /// `1051113` (HTTP 400): cannot find this badge
    ///
    /// The badge does not exist. Check `badge_id`.
    CannotFindThisBadge,
    /// `1051200` (HTTP 400): grant name are duplicated
    GrantNameAreDuplicated,
    /// `1051201` (HTTP 400): cannot exceed the max length limit of grant name
    CannotExceedMaxLengthLimitGrant,
    /// `1051202` (HTTP 400): already choose all staff, cannot related other user entity
    AllStaffAlreadyChosen,
    /// `1051203` (HTTP 400): modification of grant type is prohibited
    ModificationOfGrantTypeIsProhibited,
    /// `1051205` (HTTP 400): cannot find this grant
    ///
    /// The list by which the badge is granted does not exist. Check `grant_id`.
    CannotFindThisGrant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateBadgeGrantError: CODES {
    UnknownServerError = 1051000, RequestContainInvalidParam = 1051001,
    RequestToExceedAuthority = 1051002 + 2, CannotFindThisBadge = 1051113,
    GrantNameAreDuplicated = 1051200, CannotExceedMaxLengthLimitGrant = 1051201,
    AllStaffAlreadyChosen = 1051202, ModificationOfGrantTypeIsProhibited = 1051203,
    CannotFindThisGrant = 1051205
});
