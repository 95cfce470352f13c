// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `system_status`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Turns a system status off for up to 50 users; the answer tells for each whether that worked.
///
/// [`POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/batch_close>) gives [`BatchCloseSystemStatusResponse`] or fails with [`BatchCloseSystemStatusError`].
///
/// Token: tenant. Scopes, any one of: `personal_settings:status:system_status_operate`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchCloseSystemStatus::new(system_status_id, user_list)).await?;
/// ```
#[doc(
    alias(
        "personal_settings.v1.system_status.batch_close",
        "/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCloseSystemStatus {
    /// The system status. Example: `7101214603622940671`.
    pub system_status_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The users, by the kind of id that the call uses, 1 to 50. Length: 1 to 50. Example: `["ou_53edd3282dbc2fdbe5c593cfa5ce82ab"]`.
    pub user_list: Vec<String>,
}

crate::request_builder!(BatchCloseSystemStatus {
    system_status_id(impl Into<String>).into(),
    user_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(BatchCloseSystemStatus -> BatchCloseSystemStatusResponse, BatchCloseSystemStatusError {
    "personal_settings.v1.system_status.batch_close",
    POST "/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close", [Tenant],
    read_value Data, Json, SCOPES = ["personal_settings:status:system_status_operate"],
    LIMITS = [1000 in 60, 50 in 1];
    Path system_status_id "system_status_id", Query user_id_type "user_id_type",
    Body user_list "user_list"
});

/// What `personal_settings.v1.system_status.batch_close` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCloseSystemStatusResponse {
    /// What became of each user.
    pub result_list: Vec<SystemStatusUserCloseResultEntity>,
}

crate::object!(BatchCloseSystemStatusResponse { result_list "result_list" });

/// What `personal_settings.v1.system_status.batch_close` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCloseSystemStatusError {
    /// `2005001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `2005006` (HTTP 400): Request contains other tenant user.
    ///
    /// A user belongs to another tenant. Leave that user out.
    RequestContainsOtherTenantUser,
    /// `2005007` (HTTP 400): Tenant does not have permission to api.
    ///
    /// The tenant may not use this call. Ask the support.
    TenantDoesNotPermissionApi,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCloseSystemStatusError: CODES {
    ContainsInvalidParameter = 2005001, RequestContainsOtherTenantUser = 2005006,
    TenantDoesNotPermissionApi = 2005007
});

/// Turns a system status on for up to 50 users, each until a given time; the answer tells for each whether it shows.
///
/// [`POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/batch_open>) gives [`BatchOpenSystemStatusResponse`] or fails with [`BatchOpenSystemStatusError`].
///
/// Token: tenant. Scopes, any one of: `personal_settings:status:system_status_operate`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchOpenSystemStatus::new(system_status_id, user_list)).await?;
/// ```
#[doc(
    alias(
        "personal_settings.v1.system_status.batch_open",
        "/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchOpenSystemStatus {
    /// The system status. Example: `7101214603622940672`.
    pub system_status_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The users, each with the time until which the status lasts, 1 to 50. Length: 1 to 50.
    pub user_list: Vec<SystemStatusUserOpenParam>,
}

crate::request_builder!(BatchOpenSystemStatus {
    system_status_id(impl Into<String>).into(),
    user_list(impl IntoIterator<Item = impl Into<SystemStatusUserOpenParam>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(BatchOpenSystemStatus -> BatchOpenSystemStatusResponse, BatchOpenSystemStatusError {
    "personal_settings.v1.system_status.batch_open",
    POST "/open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open", [Tenant],
    read_value Data, Json, SCOPES = ["personal_settings:status:system_status_operate"],
    LIMITS = [1000 in 60, 50 in 1];
    Path system_status_id "system_status_id", Query user_id_type "user_id_type",
    Body user_list "user_list"
});

/// What `personal_settings.v1.system_status.batch_open` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOpenSystemStatusResponse {
    /// What became of each user.
    pub result_list: Vec<SystemStatusUserOpenResultEntity>,
}

crate::object!(BatchOpenSystemStatusResponse { result_list "result_list" });

/// What `personal_settings.v1.system_status.batch_open` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchOpenSystemStatusError {
    /// `2005001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `2005006` (HTTP 400): Request contains other tenant user.
    ///
    /// A user belongs to another tenant. Leave that user out.
    RequestContainsOtherTenantUser,
    /// `2005007` (HTTP 400): Tenant does not have permission to api.
    ///
    /// The tenant may not use this call. Ask the support.
    TenantDoesNotPermissionApi,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchOpenSystemStatusError: CODES {
    ContainsInvalidParameter = 2005001, RequestContainsOtherTenantUser = 2005006,
    TenantDoesNotPermissionApi = 2005007
});

/// Creates a system status for the whole tenant, which may have 10 at most; users do not have it until it is turned on for them.
///
/// [`POST /open-apis/personal_settings/v1/system_statuses`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/create>) gives [`CreateSystemStatusResponse`] or fails with [`CreateSystemStatusError`].
///
/// Token: tenant. Scopes, any one of: `personal_settings:status:system_status_update`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateSystemStatus::new(title, icon_key)).await?;
/// ```
#[doc(
    alias(
        "personal_settings.v1.system_status.create",
        "/open-apis/personal_settings/v1/system_statuses"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSystemStatus {
    /// The title, unlike that of other statuses; 1 to 20 characters, of which a Chinese one counts twice. Example: `出差`.
    pub title: String,
    /// The title in several languages, each unlike that of other statuses; 1 to 20 characters, of which a Chinese one counts twice.
    pub i18n_title: Option<SystemStatusI18nName>,
    /// The icon, by its name. Example: `GeneralBusinessTrip`.
    pub icon_key: IconKey,
    /// The color. Default: `BLUE`. Example: `BLUE`.
    pub color: Option<SystemStatusColor>,
    /// The place among the statuses, 0 to 9: the smaller, the more it comes first; no two may share one. Default: `0`. Range: `0` to `9`. Example: `1`.
    pub priority: Option<i64>,
    /// The setting with which users decide whether the status may turn on by itself.
    pub sync_setting: Option<SystemStatusSyncSetting>,
}

crate::request_builder!(CreateSystemStatus {
    title(impl Into<String>).into(), icon_key(impl Into<IconKey>).into();
    i18n_title(SystemStatusI18nName), color(impl Into<SystemStatusColor>).into(), priority(i64),
    sync_setting(SystemStatusSyncSetting)
});
crate::request!(CreateSystemStatus -> CreateSystemStatusResponse, CreateSystemStatusError {
    "personal_settings.v1.system_status.create",
    POST "/open-apis/personal_settings/v1/system_statuses", [Tenant], read_value Data, Json,
    SCOPES = ["personal_settings:status:system_status_update"], LIMITS = [100 in 60];
    Body title "title", Body i18n_title "i18n_title", Body icon_key "icon_key", Body color "color",
    Body priority "priority", Body sync_setting "sync_setting"
});

/// What `personal_settings.v1.system_status.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSystemStatusResponse {
    /// The system status.
    pub system_status: Option<SystemStatus>,
}

crate::object!(CreateSystemStatusResponse { system_status "system_status" });

/// What `personal_settings.v1.system_status.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateSystemStatusError {
    /// `2005001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `2005002` (HTTP 400): The same name or i18n name has already be created within your tenant.
    ///
    /// Another status of the tenant has this title in some language. Use another one.
    SameNameI18nNameAlreadyCreated,
    /// `2005003` (HTTP 400): Name or i18n name contains sensitive words.
    ///
    /// The title holds words that are not allowed. Use another one.
    NameI18nNameContainsSensitiveWords,
    /// `2005004` (HTTP 400): The number of tenant system status exceeds limit
    ///
    /// The tenant has 10 system statuses, which is the most. Delete one first.
    NumberTenantSystemStatusExceedsLimit,
    /// `2005005` (HTTP 400): The priority of tenant system status has already be created within your tenant.
    ///
    /// Another status of the tenant has this priority. Use another one.
    PriorityTenantSystemStatusAlreadyCreated,
    /// `2005007` (HTTP 400): Tenant does not have permission to api.
    ///
    /// The tenant may not use this call. Ask the support.
    TenantDoesNotPermissionApi,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateSystemStatusError: CODES {
    ContainsInvalidParameter = 2005001, SameNameI18nNameAlreadyCreated = 2005002,
    NameI18nNameContainsSensitiveWords = 2005003, NumberTenantSystemStatusExceedsLimit = 2005004,
    PriorityTenantSystemStatusAlreadyCreated = 2005005, TenantDoesNotPermissionApi = 2005007
});

/// Deletes a system status of the tenant; users who have it turned on keep showing it.
///
/// [`DELETE /open-apis/personal_settings/v1/system_statuses/:system_status_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/delete>) gives [`DeleteSystemStatusResponse`] or fails with [`DeleteSystemStatusError`].
///
/// Token: tenant. Scopes, any one of: `personal_settings:status:system_status_update`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(DeleteSystemStatus::new(system_status_id)).await?;
/// ```
#[doc(
    alias(
        "personal_settings.v1.system_status.delete",
        "/open-apis/personal_settings/v1/system_statuses/:system_status_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSystemStatus {
    /// The system status. Example: `7101214603622940633`.
    pub system_status_id: String,
}

crate::request_builder!(DeleteSystemStatus { system_status_id(impl Into<String>).into(); });
crate::request!(DeleteSystemStatus -> DeleteSystemStatusResponse, DeleteSystemStatusError {
    "personal_settings.v1.system_status.delete",
    DELETE "/open-apis/personal_settings/v1/system_statuses/:system_status_id", [Tenant],
    read_value Data, None, SCOPES = ["personal_settings:status:system_status_update"],
    LIMITS = [100 in 60];
    Path system_status_id "system_status_id"
});

/// What `personal_settings.v1.system_status.delete` answers with.
pub type DeleteSystemStatusResponse = crate::Empty;

/// What `personal_settings.v1.system_status.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteSystemStatusError {
    /// `2005001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `2005007` (HTTP 400): Tenant does not have permission to api.
    ///
    /// The tenant may not use this call. Ask the support.
    TenantDoesNotPermissionApi,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteSystemStatusError: CODES {
    ContainsInvalidParameter = 2005001, TenantDoesNotPermissionApi = 2005007
});

/// Lists the system statuses of the tenant.
///
/// [`GET /open-apis/personal_settings/v1/system_statuses`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/list>) gives [`ListSystemStatusResponse`] or fails with [`ListSystemStatusError`].
///
/// Token: tenant. Scopes, any one of: `personal_settings:status:system_status_update`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListSystemStatus::new()).items();
/// ```
#[doc(
    alias(
        "personal_settings.v1.system_status.list",
        "/open-apis/personal_settings/v1/system_statuses"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSystemStatus {
    /// How many items a page holds at most. Default: `50`. Range: `1` to `50`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListSystemStatus { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListSystemStatus -> ListSystemStatusResponse, ListSystemStatusError {
    "personal_settings.v1.system_status.list",
    GET "/open-apis/personal_settings/v1/system_statuses", [Tenant], read_value Data, None,
    SCOPES = ["personal_settings:status:system_status_update"], LIMITS = [100 in 60];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListSystemStatus: SystemStatus {
    page_token, page_size;
    page_token, has_more, items
});

/// What `personal_settings.v1.system_status.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemStatusResponse {
    /// The items of this page.
    pub items: Vec<SystemStatus>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListSystemStatusResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `personal_settings.v1.system_status.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSystemStatusError {
    /// `2005001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `2005007` (HTTP 400): Tenant does not have permission to api.
    ///
    /// The tenant may not use this call. Ask the support.
    TenantDoesNotPermissionApi,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListSystemStatusError: CODES {
    ContainsInvalidParameter = 2005001, TenantDoesNotPermissionApi = 2005007
});

/// Changes the named fields of a system status; users who have it turned on see the change only the next time.
///
/// [`PATCH /open-apis/personal_settings/v1/system_statuses/:system_status_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/patch>) gives [`PatchSystemStatusResponse`] or fails with [`PatchSystemStatusError`].
///
/// Token: tenant. Scopes, any one of: `personal_settings:status:system_status_update`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = PatchSystemStatus::new(system_status_id, system_status, update_fields);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "personal_settings.v1.system_status.patch",
        "/open-apis/personal_settings/v1/system_statuses/:system_status_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchSystemStatus {
    /// The system status. Example: `7101214603622940633`.
    pub system_status_id: String,
    /// The system status.
    pub system_status: SystemStatus,
    /// Which fields are changed; others stay as they are. Length: at least 1. Example: `["ICON"]`.
    pub update_fields: Vec<UpdateField>,
}

crate::request_builder!(PatchSystemStatus {
    system_status_id(impl Into<String>).into(), system_status(SystemStatus),
    update_fields(impl IntoIterator<Item = impl Into<UpdateField>>).into_iter().map(Into::into).collect();
});
crate::request!(PatchSystemStatus -> PatchSystemStatusResponse, PatchSystemStatusError {
    "personal_settings.v1.system_status.patch",
    PATCH "/open-apis/personal_settings/v1/system_statuses/:system_status_id", [Tenant],
    read_value Data, Json, SCOPES = ["personal_settings:status:system_status_update"],
    LIMITS = [100 in 60];
    Path system_status_id "system_status_id", Body system_status "system_status",
    Body update_fields "update_fields"
});

/// What `personal_settings.v1.system_status.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchSystemStatusResponse {
    /// The system status.
    pub system_status: Option<SystemStatus>,
}

crate::object!(PatchSystemStatusResponse { system_status "system_status" });

/// What `personal_settings.v1.system_status.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchSystemStatusError {
    /// `2005001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `2005002` (HTTP 400): The same name or i18n name has already be created within your tenant.
    ///
    /// Another status of the tenant has this title in some language. Use another one.
    SameNameI18nNameAlreadyCreated,
    /// `2005003` (HTTP 400): Name or i18n name contains sensitive words.
    ///
    /// The title holds words that are not allowed. Use another one.
    NameI18nNameContainsSensitiveWords,
    /// `2005005` (HTTP 400): The priority of tenant system status has already be created within your tenant.
    ///
    /// Another status of the tenant has this priority. Use another one.
    PriorityTenantSystemStatusAlreadyCreated,
    /// `2005007` (HTTP 400): Tenant does not have permission to api.
    ///
    /// The tenant may not use this call. Ask the support.
    TenantDoesNotPermissionApi,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchSystemStatusError: CODES {
    ContainsInvalidParameter = 2005001, SameNameI18nNameAlreadyCreated = 2005002,
    NameI18nNameContainsSensitiveWords = 2005003,
    PriorityTenantSystemStatusAlreadyCreated = 2005005, TenantDoesNotPermissionApi = 2005007
});
