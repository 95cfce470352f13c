// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_instance`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Compares third-party instances with what was synchronised and returns those that differ.
///
/// [`POST /open-apis/approval/v4/external_instances/check`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/check>) gives [`CheckExternalInstanceResponse`] or fails with [`CheckExternalInstanceError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:external_instance`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CheckExternalInstance::new(instances)).await?;
/// ```
#[doc(
    alias(
        "approval.v4.external_instance.check",
        "/open-apis/approval/v4/external_instances/check"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckExternalInstance {
    /// The instances.
    pub instances: Vec<ExteranlInstanceCheck>,
}

crate::request_builder!(CheckExternalInstance {
    instances(impl IntoIterator<Item = impl Into<ExteranlInstanceCheck>>).into_iter().map(Into::into).collect();
});
crate::request!(CheckExternalInstance -> CheckExternalInstanceResponse, CheckExternalInstanceError {
    "approval.v4.external_instance.check", POST "/open-apis/approval/v4/external_instances/check",
    [Tenant], read_value Data, Json,
    SCOPES = ["approval:approval", "approval:approval:readonly", "approval:external_instance"],
    LIMITS = [1000 in 60, 50 in 1];
    Body instances "instances"
});

/// What `approval.v4.external_instance.check` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckExternalInstanceResponse {
    /// The instances that differ.
    pub diff_instances: Vec<ExteranlInstanceCheck>,
}

crate::object!(CheckExternalInstanceResponse { diff_instances "diff_instances" });

/// What `approval.v4.external_instance.check` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CheckExternalInstanceError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CheckExternalInstanceError: CODES {
    ParamIsInvalid = 1390001 + 1, ThereHaveBeenSomeErrors = 1395001
});

/// Synchronises an instance of a third-party approval, with its tasks, so that users see and handle it here.
///
/// [`POST /open-apis/approval/v4/external_instances`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/create>) gives [`CreateExternalInstanceResponse`] or fails with [`CreateExternalInstanceError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:external_instance`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateExternalInstance::new(status, links, i18n_resources).approval_code(approval_code).instance_id(instance_id).start_time(start_time).end_time(end_time).update_time(update_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "approval.v4.external_instance.create",
        "/open-apis/approval/v4/external_instances"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExternalInstance {
    /// The approval definition. Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    ///
    /// Required.
    pub approval_code: Option<String>,
    /// The state of the approval. Example: `PENDING`.
    pub status: ExternalInstanceStatus,
    /// More data, as JSON in text. Example: `{"xxx":"xxx","business_key":"xxx"}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
    /// The instance, by an id of your own that is unique in the tenant and the app. Example: `24492654`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// The links.
    pub links: ExternalInstanceLink,
    /// The title, as a key of the texts; without it the definition's name is shown. Example: `@i18n@1`.
    pub title: Option<String>,
    /// The values of the form that lists show, the first three at most. Example: `[{"name":"@i18n@2","value":"@i18n@3"}]`.
    pub form: Option<Vec<ExternalInstanceForm>>,
    /// Who started it, by the id within the tenant; this or `open_id` is needed. Example: `a987sf9s`.
    pub user_id: Option<String>,
    /// The name of who started it where that is no user, as a key of the texts. Example: `@i18n@9`.
    pub user_name: Option<String>,
    /// Who started it, by the id within the app; this or `user_id` is needed. Example: `ou_be73cbc0ee35eb6ca54e9e7cc14998c1`.
    pub open_id: Option<String>,
    /// The department, by the kind of id that the call uses. Example: `od-8ec33278bc2`.
    pub department_id: Option<String>,
    /// The name of the department. Example: `@i18n@10`.
    pub department_name: Option<String>,
    /// When it was started, in milliseconds since 1970. Example: `1556468012678`.
    ///
    /// Required.
    pub start_time: Option<String>,
    /// When the instance ended, in milliseconds since 1970; 0 while it runs. Example: `1556468012678`.
    ///
    /// Required.
    pub end_time: Option<String>,
    /// When the instance was last changed, in milliseconds since 1970; older data than is known already is ignored. Example: `1556468012678`.
    ///
    /// Required.
    pub update_time: Option<String>,
    /// How it is opened. Example: `BROWSER`.
    pub display_method: Option<DisplayMethod>,
    /// Whether what is left out is deleted or kept. Default: `REPLACE`. Example: `UPDATE`.
    pub update_mode: Option<UpdateMode>,
    /// The tasks. Length: at most 300.
    pub task_list: Option<Vec<ExternalInstanceTaskNode>>,
    /// Who is copied in. Length: at most 200.
    pub cc_list: Option<Vec<CcNode>>,
    /// The texts in several languages.
    pub i18n_resources: Vec<I18nResource>,
    /// The token that calls to the hosted addresses carry. Example: `788981c886b1c28ac29d1e68efd60683d6d90dfce80938ee9453e2a5f3e9e306`.
    pub trusteeship_url_token: Option<crate::SecretString>,
    /// Which kind of id stands for users in calls to the hosted addresses. Example: `user_id`.
    pub trusteeship_user_id_type: Option<String>,
    /// The addresses that are called while it is hosted.
    pub trusteeship_urls: Option<TrusteeshipUrls>,
    /// How the form is cached.
    pub trusteeship_cache_config: Option<TrusteeshipInstanceCacheConfig>,
    /// The region that the data belongs to. Example: `cn`.
    pub resource_region: Option<String>,
}

crate::request_builder!(named CreateExternalInstance {
    status(impl Into<ExternalInstanceStatus>).into(), links(ExternalInstanceLink),
    i18n_resources(impl IntoIterator<Item = impl Into<I18nResource>>).into_iter().map(Into::into).collect();
    approval_code(impl Into<String>).into(), extra(impl Into<String>).into(),
    instance_id(impl Into<String>).into(), title(impl Into<String>).into(),
    form(impl IntoIterator<Item = impl Into<ExternalInstanceForm>>).into_iter().map(Into::into).collect(),
    user_id(impl Into<String>).into(), user_name(impl Into<String>).into(),
    open_id(impl Into<String>).into(), department_id(impl Into<String>).into(),
    department_name(impl Into<String>).into(), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into(), update_time(impl Into<String>).into(),
    display_method(impl Into<DisplayMethod>).into(), update_mode(impl Into<UpdateMode>).into(),
    task_list(impl IntoIterator<Item = impl Into<ExternalInstanceTaskNode>>).into_iter().map(Into::into).collect(),
    cc_list(impl IntoIterator<Item = impl Into<CcNode>>).into_iter().map(Into::into).collect(),
    trusteeship_url_token(impl Into<crate::SecretString>).into(),
    trusteeship_user_id_type(impl Into<String>).into(), trusteeship_urls(TrusteeshipUrls),
    trusteeship_cache_config(TrusteeshipInstanceCacheConfig),
    resource_region(impl Into<String>).into()
});
crate::request!(CreateExternalInstance -> CreateExternalInstanceResponse, CreateExternalInstanceError {
    "approval.v4.external_instance.create", POST "/open-apis/approval/v4/external_instances",
    [Tenant], read_value Data, Json, SCOPES = ["approval:approval", "approval:external_instance"],
    LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true,
    NAMED = [approval_code "approval_code", instance_id "instance_id", start_time "start_time", end_time "end_time", update_time "update_time"];
    Body approval_code "approval_code", Body status "status", Body extra "extra",
    Body instance_id "instance_id", Body links "links", Body title "title", Body form "form",
    Body user_id "user_id", Body user_name "user_name", Body open_id "open_id",
    Body department_id "department_id", Body department_name "department_name",
    Body start_time "start_time", Body end_time "end_time", Body update_time "update_time",
    Body display_method "display_method", Body update_mode "update_mode",
    Body task_list "task_list", Body cc_list "cc_list", Body i18n_resources "i18n_resources",
    Body trusteeship_url_token "trusteeship_url_token",
    Body trusteeship_user_id_type "trusteeship_user_id_type",
    Body trusteeship_urls "trusteeship_urls",
    Body trusteeship_cache_config "trusteeship_cache_config", Body resource_region "resource_region"
});

/// What `approval.v4.external_instance.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalInstanceResponse {
    /// The data.
    pub data: Option<ExternalInstance>,
}

crate::object!(CreateExternalInstanceResponse { data "data" });

/// What `approval.v4.external_instance.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateExternalInstanceError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1390014` (HTTP 400): tenant_id not found
    ///
    /// The tenant does not exist. Check the access token.
    TenantIdNotFound,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateExternalInstanceError: CODES {
    ParamIsInvalid = 1390001 + 1, TenantIdNotFound = 1390014, ThereHaveBeenSomeErrors = 1395001
});
