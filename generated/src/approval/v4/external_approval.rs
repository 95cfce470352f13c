// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_approval`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates or updates the definition of an approval that runs in a third-party system.
///
/// `POST /open-apis/approval/v4/external_approvals`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:external_approval`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateExternalApproval {
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The name, as a key of the texts of at least 9 characters.
    ///
    /// Example: `@i18n@demoname`.
    pub approval_name: String,
    /// The definition, by a code of your own of up to 128 characters; one with this code is updated, otherwise one is created.
    ///
    /// Example: `F46EB460-9476-4789-9524-ECD564291234`.
    pub approval_code: String,
    /// The group, by a code of your own; an unknown one is created, a known one is renamed where `group_name` is given.
    ///
    /// Example: `work_group`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_code: Option<String>,
    /// The name of the group, as a key of the texts.
    ///
    /// Example: `@i18n@2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// What it is for, as a key of the texts.
    ///
    /// Example: `@i18n@2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What concerns third-party approvals.
    pub external: ApprovalCreateExternal,
    /// Who sees the definition and can start instances of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub viewers: Option<Vec<ApprovalCreateViewers>>,
    /// The texts in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_resources: Option<Vec<ExternalApprovalI18nResource>>,
    /// Who administers the process, 200 at most, by the kind of id that the call uses.
    ///
    /// Example: `["19a294c2"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub managers: Option<Vec<String>>,
}

impl CreateExternalApproval {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        approval_name: impl Into<String>,
        approval_code: impl Into<String>,
        external: ApprovalCreateExternal,
    ) -> Self {
        Self {
            department_id_type: None,
            user_id_type: None,
            approval_name: approval_name.into(),
            approval_code: approval_code.into(),
            group_code: None,
            group_name: None,
            description: None,
            external,
            viewers: None,
            i18n_resources: None,
            managers: None,
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`group_code`](Self#structfield.group_code).
    #[must_use]
    pub fn group_code(mut self, group_code: impl Into<String>) -> Self {
        self.group_code = Some(group_code.into());
        self
    }

    /// Sets [`group_name`](Self#structfield.group_name).
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`viewers`](Self#structfield.viewers).
    #[must_use]
    pub fn viewers(
        mut self,
        viewers: impl IntoIterator<Item = impl Into<ApprovalCreateViewers>>,
    ) -> Self {
        self.viewers = Some(viewers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`i18n_resources`](Self#structfield.i18n_resources).
    #[must_use]
    pub fn i18n_resources(
        mut self,
        i18n_resources: impl IntoIterator<Item = impl Into<ExternalApprovalI18nResource>>,
    ) -> Self {
        self.i18n_resources = Some(i18n_resources.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`managers`](Self#structfield.managers).
    #[must_use]
    pub fn managers(
        mut self,
        managers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.managers = Some(managers.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for CreateExternalApproval {
    type Response = CreateExternalApprovalResponse;
    type Error = CreateExternalApprovalError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.external_approval.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v4/external_approvals",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("department_id_type", &self.department_id_type);
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v4.external_approval.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateExternalApprovalResponse {
    /// The definition; after an update, go on with the code that you sent if this one differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_code: Option<String>,
}

/// What `approval.v4.external_approval.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateExternalApprovalError {
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

impl CreateExternalApprovalError {
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

crate::error_enum!(CreateExternalApprovalError);

/// Returns the definition of a third-party approval by its code.
///
/// `GET /open-apis/approval/v4/external_approvals/:approval_code`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:external_approval`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetExternalApproval {
    /// The approval definition.
    ///
    /// Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    #[serde(skip)]
    pub approval_code: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl GetExternalApproval {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(approval_code: impl Into<String>) -> Self {
        Self {
            approval_code: approval_code.into(),
            user_id_type: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for GetExternalApproval {
    type Response = GetExternalApprovalResponse;
    type Error = GetExternalApprovalError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.external_approval.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/approval/v4/external_approvals/:approval_code",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("approval_code", self.approval_code.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }
}

/// What `approval.v4.external_approval.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetExternalApprovalResponse {
    /// The name of the approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_name: Option<String>,
    /// The approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_code: Option<String>,
    /// The group of definitions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_code: Option<String>,
    /// The name of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// What it is, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What concerns third-party approvals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<ApprovalCreateExternal>,
    /// Who sees the definition and can start instances of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub viewers: Option<Vec<ApprovalCreateViewers>>,
    /// The texts in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_resources: Option<Vec<I18nResource>>,
    /// Who manages it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub managers: Option<Vec<String>>,
}

/// What `approval.v4.external_approval.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetExternalApprovalError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    #[doc(alias = "1390002")]
    ApprovalCodeNotFound,
    /// `1390016` (HTTP 400): approval is deleted
    ///
    /// The definition was deleted, so this is not possible any more. Use another one.
    #[doc(alias = "1390016")]
    ApprovalIsDeleted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetExternalApprovalError {
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
            Self::ApprovalCodeNotFound,
            crate::ErrorFacts::new(
                1390002,
                400,
                "approval code not found",
                "The approval definition does not exist. Check `approval_code`.",
                false,
            ),
        ),
        (
            Self::ApprovalIsDeleted,
            crate::ErrorFacts::new(
                1390016,
                400,
                "approval is deleted",
                "The definition was deleted, so this is not possible any more. Use another one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetExternalApprovalError);
