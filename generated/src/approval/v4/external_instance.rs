// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_instance`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Compares third-party instances with what was synchronised and returns those that differ.
///
/// `POST /open-apis/approval/v4/external_instances/check`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:external_instance`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/check>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CheckExternalInstance {
    /// The instances.
    pub instances: Vec<ExteranlInstanceCheck>,
}

impl CheckExternalInstance {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        instances: impl IntoIterator<Item = impl Into<ExteranlInstanceCheck>>,
    ) -> Self {
        Self {
            instances: instances.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Endpoint for CheckExternalInstance {
    type Response = CheckExternalInstanceResponse;
    type Error = CheckExternalInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.external_instance.check",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/external_instances/check",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v4.external_instance.check` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CheckExternalInstanceResponse {
    /// The instances that differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diff_instances: Option<Vec<ExteranlInstanceCheck>>,
}

/// What `approval.v4.external_instance.check` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckExternalInstanceError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    #[doc(alias = "1395001")]
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CheckExternalInstanceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                1390001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends, and the values in `form`, against the message.",
                false,
            ),
        ),
        (
            Self::ThereHaveBeenSomeErrors,
            crate::ErrorFacts::new(
                1395001,
                400,
                "There have been some errors. Please try again later",
                "The system failed. Check the parameters and the values in `form`, slow down, and try again.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CheckExternalInstanceError);

/// Synchronises an instance of a third-party approval, with its tasks, so that users see and handle it here.
///
/// `POST /open-apis/approval/v4/external_instances`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:external_instance`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateExternalInstance {
    /// The approval definition.
    ///
    /// Example: `81D31358-93AF-92D6-7425-01A5D67C4E71`.
    pub approval_code: String,
    /// The state of the approval.
    ///
    /// Example: `PENDING`.
    pub status: ExternalInstanceStatus,
    /// More data, as JSON in text.
    ///
    /// Example: `{"xxx":"xxx","business_key":"xxx"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The instance, by an id of your own that is unique in the tenant and the app.
    ///
    /// Example: `24492654`.
    pub instance_id: String,
    /// The links.
    pub links: ExternalInstanceLink,
    /// The title, as a key of the texts; without it the definition's name is shown.
    ///
    /// Example: `@i18n@1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The values of the form that lists show, the first three at most.
    ///
    /// Example: `[{"name":"@i18n@2","value":"@i18n@3"}]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<Vec<ExternalInstanceForm>>,
    /// Who started it, by the id within the tenant; this or `open_id` is needed.
    ///
    /// Example: `a987sf9s`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The name of who started it where that is no user, as a key of the texts.
    ///
    /// Example: `@i18n@9`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// Who started it, by the id within the app; this or `user_id` is needed.
    ///
    /// Example: `ou_be73cbc0ee35eb6ca54e9e7cc14998c1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The department, by the kind of id that the call uses.
    ///
    /// Example: `od-8ec33278bc2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The name of the department.
    ///
    /// Example: `@i18n@10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_name: Option<String>,
    /// When it was started, in milliseconds since 1970.
    ///
    /// Example: `1556468012678`.
    pub start_time: String,
    /// When the instance ended, in milliseconds since 1970; 0 while it runs.
    ///
    /// Example: `1556468012678`.
    pub end_time: String,
    /// When the instance was last changed, in milliseconds since 1970; older data than is known already is ignored.
    ///
    /// Example: `1556468012678`.
    pub update_time: String,
    /// How it is opened.
    ///
    /// Example: `BROWSER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_method: Option<DisplayMethod>,
    /// Whether what is left out is deleted or kept.
    ///
    /// Default: `REPLACE`. Example: `UPDATE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_mode: Option<UpdateMode>,
    /// The tasks.
    ///
    /// Length: at most 300.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_list: Option<Vec<ExternalInstanceTaskNode>>,
    /// Who is copied in.
    ///
    /// Length: at most 200.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_list: Option<Vec<CcNode>>,
    /// The texts in several languages.
    pub i18n_resources: Vec<ExternalApprovalI18nResource>,
    /// The token that calls to the hosted addresses carry.
    ///
    /// Example: `788981c886b1c28ac29d1e68efd60683d6d90dfce80938ee9453e2a5f3e9e306`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusteeship_url_token: Option<String>,
    /// Which kind of id stands for users in calls to the hosted addresses.
    ///
    /// Example: `user_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusteeship_user_id_type: Option<String>,
    /// The addresses that are called while it is hosted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusteeship_urls: Option<TrusteeshipUrls>,
    /// How the form is cached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusteeship_cache_config: Option<TrusteeshipInstanceCacheConfig>,
    /// The region that the data belongs to.
    ///
    /// Example: `cn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_region: Option<String>,
}

impl CreateExternalInstance {
    /// A request with what the endpoint requires.
    #[allow(clippy::too_many_arguments, reason = "the endpoint requires them all")]
    #[must_use]
    pub fn new(
        approval_code: impl Into<String>,
        status: impl Into<ExternalInstanceStatus>,
        instance_id: impl Into<String>,
        links: ExternalInstanceLink,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        update_time: impl Into<String>,
        i18n_resources: impl IntoIterator<Item = impl Into<ExternalApprovalI18nResource>>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            status: status.into(),
            extra: None,
            instance_id: instance_id.into(),
            links,
            title: None,
            form: None,
            user_id: None,
            user_name: None,
            open_id: None,
            department_id: None,
            department_name: None,
            start_time: start_time.into(),
            end_time: end_time.into(),
            update_time: update_time.into(),
            display_method: None,
            update_mode: None,
            task_list: None,
            cc_list: None,
            i18n_resources: i18n_resources.into_iter().map(Into::into).collect(),
            trusteeship_url_token: None,
            trusteeship_user_id_type: None,
            trusteeship_urls: None,
            trusteeship_cache_config: None,
            resource_region: None,
        }
    }

    /// Sets [`extra`](Self#structfield.extra).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`form`](Self#structfield.form).
    #[must_use]
    pub fn form(
        mut self,
        form: impl IntoIterator<Item = impl Into<ExternalInstanceForm>>,
    ) -> Self {
        self.form = Some(form.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`user_name`](Self#structfield.user_name).
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Sets [`open_id`](Self#structfield.open_id).
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`department_id`](Self#structfield.department_id).
    #[must_use]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// Sets [`department_name`](Self#structfield.department_name).
    #[must_use]
    pub fn department_name(mut self, department_name: impl Into<String>) -> Self {
        self.department_name = Some(department_name.into());
        self
    }

    /// Sets [`display_method`](Self#structfield.display_method).
    #[must_use]
    pub fn display_method(mut self, display_method: impl Into<DisplayMethod>) -> Self {
        self.display_method = Some(display_method.into());
        self
    }

    /// Sets [`update_mode`](Self#structfield.update_mode).
    #[must_use]
    pub fn update_mode(mut self, update_mode: impl Into<UpdateMode>) -> Self {
        self.update_mode = Some(update_mode.into());
        self
    }

    /// Sets [`task_list`](Self#structfield.task_list).
    #[must_use]
    pub fn task_list(
        mut self,
        task_list: impl IntoIterator<Item = impl Into<ExternalInstanceTaskNode>>,
    ) -> Self {
        self.task_list = Some(task_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`cc_list`](Self#structfield.cc_list).
    #[must_use]
    pub fn cc_list(
        mut self,
        cc_list: impl IntoIterator<Item = impl Into<CcNode>>,
    ) -> Self {
        self.cc_list = Some(cc_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`trusteeship_url_token`](Self#structfield.trusteeship_url_token).
    #[must_use]
    pub fn trusteeship_url_token(
        mut self,
        trusteeship_url_token: impl Into<String>,
    ) -> Self {
        self.trusteeship_url_token = Some(trusteeship_url_token.into());
        self
    }

    /// Sets [`trusteeship_user_id_type`](Self#structfield.trusteeship_user_id_type).
    #[must_use]
    pub fn trusteeship_user_id_type(
        mut self,
        trusteeship_user_id_type: impl Into<String>,
    ) -> Self {
        self.trusteeship_user_id_type = Some(trusteeship_user_id_type.into());
        self
    }

    /// Sets [`trusteeship_urls`](Self#structfield.trusteeship_urls).
    #[must_use]
    pub fn trusteeship_urls(mut self, trusteeship_urls: TrusteeshipUrls) -> Self {
        self.trusteeship_urls = Some(trusteeship_urls);
        self
    }

    /// Sets [`trusteeship_cache_config`](Self#structfield.trusteeship_cache_config).
    #[must_use]
    pub fn trusteeship_cache_config(
        mut self,
        trusteeship_cache_config: TrusteeshipInstanceCacheConfig,
    ) -> Self {
        self.trusteeship_cache_config = Some(trusteeship_cache_config);
        self
    }

    /// Sets [`resource_region`](Self#structfield.resource_region).
    #[must_use]
    pub fn resource_region(mut self, resource_region: impl Into<String>) -> Self {
        self.resource_region = Some(resource_region.into());
        self
    }
}

impl crate::Endpoint for CreateExternalInstance {
    type Response = CreateExternalInstanceResponse;
    type Error = CreateExternalInstanceError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.external_instance.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/external_instances",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v4.external_instance.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateExternalInstanceResponse {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<ExternalInstance>,
}

/// What `approval.v4.external_instance.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateExternalInstanceError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// `1390014` (HTTP 400): tenant_id not found
    ///
    /// The tenant does not exist. Check the access token.
    #[doc(alias = "1390014")]
    TenantIdNotFound,
    /// `1395001` (HTTP 400): There have been some errors. Please try again later
    ///
    /// The system failed. Check the parameters and the values in `form`, slow down, and try again.
    #[doc(alias = "1395001")]
    ThereHaveBeenSomeErrors,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateExternalInstanceError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                1390001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends, and the values in `form`, against the message.",
                false,
            ),
        ),
        (
            Self::TenantIdNotFound,
            crate::ErrorFacts::new(
                1390014,
                400,
                "tenant_id not found",
                "The tenant does not exist. Check the access token.",
                false,
            ),
        ),
        (
            Self::ThereHaveBeenSomeErrors,
            crate::ErrorFacts::new(
                1395001,
                400,
                "There have been some errors. Please try again later",
                "The system failed. Check the parameters and the values in `form`, slow down, and try again.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateExternalInstanceError);
