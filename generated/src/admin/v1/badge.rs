// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `badge`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a badge with its name and images; a tenant can have up to 1,000, and nobody has it until it is granted.
///
/// [`POST /open-apis/admin/v1/badges`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/create>) gives [`CreateBadgeResponse`] or fails with [`CreateBadgeError`].
///
/// Token: tenant. Scopes, any one of: `admin:badge`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateBadge::new().name(name).detail_image(detail_image).show_image(show_image);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("admin.v1.badge.create", "/open-apis/admin/v1/badges"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBadge {
    /// The name of the badge, unique in the tenant, 30 characters at most. Example: `激励勋章`.
    ///
    /// Required.
    pub name: Option<String>,
    /// The description of the badge, 100 characters at most. Example: `text`.
    pub explanation: Option<String>,
    /// The large image of the badge, by the key of its upload, which must be your tenant's and at most an hour old. Length: at least 1. Example: `75a1949f-d9df-4b46-bc88-dacc51e88f3j`.
    ///
    /// Required.
    pub detail_image: Option<String>,
    /// The image beside the avatar, by the key of its upload, which must be your tenant's and at most an hour old. Length: at least 1. Example: `03daa74a-159f-49e9-963e-b6c4d76103fj`.
    ///
    /// Required.
    pub show_image: Option<String>,
    /// The name in several languages, 30 characters at most each. Example: `{"zh_cn":"激励勋章","en_us":"Incentive Medal","ja_jp":"奨励メダル"}`.
    pub i18n_name: Option<I18n>,
    /// The description in several languages, 100 characters at most each. Example: `{"zh_cn":"text","en_us":"This medal is awarded to motivate employees.","ja_jp":"text"}`.
    pub i18n_explanation: Option<I18n>,
}

crate::request_builder!(named CreateBadge {
    name(impl Into<String>).into(), explanation(impl Into<String>).into(),
    detail_image(impl Into<String>).into(), show_image(impl Into<String>).into(), i18n_name(I18n),
    i18n_explanation(I18n)
});
crate::request!(CreateBadge -> CreateBadgeResponse, CreateBadgeError {
    "admin.v1.badge.create", POST "/open-apis/admin/v1/badges", [Tenant], read_value Data, Json,
    SCOPES = ["admin:badge"], LIMITS = [100 in 60],
    NAMED = [name "name", detail_image "detail_image", show_image "show_image"];
    Body name "name", Body explanation "explanation", Body detail_image "detail_image",
    Body show_image "show_image", Body i18n_name "i18n_name",
    Body i18n_explanation "i18n_explanation"
});

/// What `admin.v1.badge.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBadgeResponse {
    /// The badge.
    pub badge: Option<Badge>,
}

crate::object!(CreateBadgeResponse { badge "badge" });

/// What `admin.v1.badge.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateBadgeError {
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
    /// `1051102` (HTTP 400): reach the count limit of badge
    ReachCountLimitOfBadge,
    /// `1051103` (HTTP 400): badge name are duplicated
    BadgeNameAreDuplicated,
    /// `1051104` (HTTP 400): cannot exceed the max length limit of badge name
    CannotExceedMaxLengthLimitBadge1051104,
    /// `1051105` (HTTP 400): cannot exceed the max length limit of badge explanation
    CannotExceedMaxLengthLimitBadge1051105,
    /// `1051106` (HTTP 400): badge image in request payload is not belong to current tenant
    BadgeImagePayloadNotBelongTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateBadgeError: CODES {
    UnknownServerError = 1051000, RequestContainInvalidParam = 1051001,
    RequestToExceedAuthority = 1051002 + 2, DepartmentOrPlanNotCovered = 1051003 + 1,
    ReachCountLimitOfBadge = 1051102, BadgeNameAreDuplicated = 1051103,
    CannotExceedMaxLengthLimitBadge1051104 = 1051104,
    CannotExceedMaxLengthLimitBadge1051105 = 1051105, BadgeImagePayloadNotBelongTenant = 1051106
});

/// Gets a badge: its name, description and images, not to whom it is granted.
///
/// [`GET /open-apis/admin/v1/badges/:badge_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/get>) gives [`GetBadgeResponse`] or fails with [`GetBadgeError`].
///
/// Token: tenant. Scopes, any one of: `admin:badge`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetBadge::new(badge_id)).await?;
/// ```
#[doc(alias("admin.v1.badge.get", "/open-apis/admin/v1/badges/:badge_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBadge {
    /// The badge. Length: 1 to 64. Example: `m_DjMzaK`.
    pub badge_id: String,
}

crate::request_builder!(GetBadge { badge_id(impl Into<String>).into(); });
crate::request!(GetBadge -> GetBadgeResponse, GetBadgeError {
    "admin.v1.badge.get", GET "/open-apis/admin/v1/badges/:badge_id", [Tenant], read_value Data,
    None, SCOPES = ["admin:badge"], LIMITS = [100 in 60];
    Path badge_id "badge_id"
});

/// What `admin.v1.badge.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBadgeResponse {
    /// The badge.
    pub badge: Option<Badge>,
}

crate::object!(GetBadgeResponse { badge "badge" });

/// What `admin.v1.badge.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetBadgeError {
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

crate::error_enum!(GetBadgeError: CODES {
    UnknownServerError = 1051000, RequestContainInvalidParam = 1051001,
    RequestToExceedAuthority = 1051002 + 2, DepartmentOrPlanNotCovered = 1051003 + 1,
    CannotFindThisBadge = 1051113
});

/// Lists the badges of the tenant, newest first, or finds one by its exact name.
///
/// [`GET /open-apis/admin/v1/badges`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/list>) gives [`ListBadgeResponse`] or fails with [`ListBadgeError`].
///
/// Token: tenant. Scopes, any one of: `admin:badge`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListBadge::new(page_size)).items();
/// ```
#[doc(alias("admin.v1.badge.list", "/open-apis/admin/v1/badges"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBadge {
    /// How many items a page holds at most. Default: `10`. Range: `1` to `50`. Example: `10`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Length: 1 to 64. Example: `b1fmUz`.
    pub page_token: Option<String>,
    /// The exact name of the badge to find. Length: at least 1. Example: `激励勋章`.
    pub name: Option<String>,
}

crate::request_builder!(ListBadge {
    page_size(i64);
    page_token(impl Into<String>).into(), name(impl Into<String>).into()
});
crate::request!(ListBadge -> ListBadgeResponse, ListBadgeError {
    "admin.v1.badge.list", GET "/open-apis/admin/v1/badges", [Tenant], read_value Data, None,
    SCOPES = ["admin:badge"], LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token", Query name "name"
});
crate::paged!(ListBadge: Badge { page_token, page_size; page_token, has_more, badges });

/// What `admin.v1.badge.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBadgeResponse {
    /// The badges.
    pub badges: Vec<Badge>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListBadgeResponse {
    badges "badges", page_token "page_token", has_more "has_more"
});

/// What `admin.v1.badge.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListBadgeError {
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListBadgeError: CODES {
    UnknownServerError = 1051000, RequestContainInvalidParam = 1051001,
    RequestToExceedAuthority = 1051002 + 2, DepartmentOrPlanNotCovered = 1051003 + 1
});

/// Changes the name, description and images of a badge.
///
/// [`PUT /open-apis/admin/v1/badges/:badge_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/update>) gives [`UpdateBadgeResponse`] or fails with [`UpdateBadgeError`].
///
/// Token: tenant. Scopes, any one of: `admin:badge`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = UpdateBadge::new().badge_id(badge_id).name(name).detail_image(detail_image).show_image(show_image);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("admin.v1.badge.update", "/open-apis/admin/v1/badges/:badge_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBadge {
    /// The badge. Length: 1 to 64. Example: `m_MzfKDM`.
    ///
    /// Required.
    pub badge_id: Option<String>,
    /// The name of the badge, unique in the tenant, 30 characters at most. Example: `激励勋章`.
    ///
    /// Required.
    pub name: Option<String>,
    /// The description of the badge, 100 characters at most. Example: `text`.
    pub explanation: Option<String>,
    /// The large image of the badge, by the key of its upload, which must be your tenant's and at most an hour old. Length: at least 1. Example: `75a1949f-d9df-4b46-bc88-dacc51e88f3j`.
    ///
    /// Required.
    pub detail_image: Option<String>,
    /// The image beside the avatar, by the key of its upload, which must be your tenant's and at most an hour old. Length: at least 1. Example: `03daa74a-159f-49e9-963e-b6c4d76103fj`.
    ///
    /// Required.
    pub show_image: Option<String>,
    /// The name in several languages, 30 characters at most each. Example: `{"zh_cn":"激励勋章","en_us":"Incentive Medal","ja_jp":"奨励メダル"}`.
    pub i18n_name: Option<I18n>,
    /// The description in several languages, 100 characters at most each. Example: `{"zh_cn":"text","en_us":"This medal is awarded to motivate employees.","ja_jp":"text"}`.
    pub i18n_explanation: Option<I18n>,
}

crate::request_builder!(named UpdateBadge {
    badge_id(impl Into<String>).into(), name(impl Into<String>).into(),
    explanation(impl Into<String>).into(), detail_image(impl Into<String>).into(),
    show_image(impl Into<String>).into(), i18n_name(I18n), i18n_explanation(I18n)
});
crate::request!(UpdateBadge -> UpdateBadgeResponse, UpdateBadgeError {
    "admin.v1.badge.update", PUT "/open-apis/admin/v1/badges/:badge_id", [Tenant], read_value Data,
    Json, SCOPES = ["admin:badge"], LIMITS = [100 in 60],
    NAMED = [badge_id "badge_id", name "name", detail_image "detail_image", show_image "show_image"];
    Path badge_id "badge_id", Body name "name", Body explanation "explanation",
    Body detail_image "detail_image", Body show_image "show_image", Body i18n_name "i18n_name",
    Body i18n_explanation "i18n_explanation"
});

/// What `admin.v1.badge.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBadgeResponse {
    /// The badge.
    pub badge: Option<Badge>,
}

crate::object!(UpdateBadgeResponse { badge "badge" });

/// What `admin.v1.badge.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateBadgeError {
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
    /// `1051103` (HTTP 400): badge name are duplicated
    BadgeNameAreDuplicated,
    /// `1051104` (HTTP 400): cannot exceed the max length limit of badge name
    CannotExceedMaxLengthLimitBadge1051104,
    /// `1051105` (HTTP 400): cannot exceed the max length limit of badge explanation
    CannotExceedMaxLengthLimitBadge1051105,
    /// `1051106` (HTTP 400): badge image in request payload is not belong to current tenant
    BadgeImagePayloadNotBelongTenant,
    /// `1051113` (HTTP 400): cannot find this badge
    ///
    /// The badge does not exist. Check `badge_id`.
    CannotFindThisBadge,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateBadgeError: CODES {
    UnknownServerError = 1051000, RequestContainInvalidParam = 1051001,
    RequestToExceedAuthority = 1051002 + 2, BadgeNameAreDuplicated = 1051103,
    CannotExceedMaxLengthLimitBadge1051104 = 1051104,
    CannotExceedMaxLengthLimitBadge1051105 = 1051105, BadgeImagePayloadNotBelongTenant = 1051106,
    CannotFindThisBadge = 1051113
});
