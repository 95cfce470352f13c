// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_approval`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates or updates the definition of an approval that runs in a third-party system.
///
/// [`POST /open-apis/approval/v4/external_approvals`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create>) gives [`CreateExternalApprovalResponse`] or fails with [`CreateExternalApprovalError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:external_approval`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateExternalApproval::new(approval_name, approval_code, external);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "approval.v4.external_approval.create",
        "/open-apis/approval/v4/external_approvals"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExternalApproval {
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The name, as a key of the texts of at least 9 characters. Example: `@i18n@demoname`.
    pub approval_name: String,
    /// The definition, by a code of your own of up to 128 characters; one with this code is updated, otherwise one is created. Example: `F46EB460-9476-4789-9524-ECD564291234`.
    pub approval_code: String,
    /// The group, by a code of your own; an unknown one is created, a known one is renamed where `group_name` is given. Example: `work_group`.
    pub group_code: Option<String>,
    /// The name of the group, as a key of the texts. Example: `@i18n@2`.
    pub group_name: Option<String>,
    /// What it is for, as a key of the texts. Example: `@i18n@2`.
    pub description: Option<String>,
    /// What concerns third-party approvals.
    pub external: ApprovalCreateExternal,
    /// Who sees the definition and can start instances of it.
    pub viewers: Option<Vec<ApprovalCreateViewers>>,
    /// The texts in several languages.
    pub i18n_resources: Option<Vec<I18nResource>>,
    /// Who administers the process, 200 at most, by the kind of id that the call uses. Example: `["19a294c2"]`.
    pub managers: Option<Vec<String>>,
}

crate::request_builder!(CreateExternalApproval {
    approval_name(impl Into<String>).into(), approval_code(impl Into<String>).into(),
    external(ApprovalCreateExternal);
    department_id_type(impl Into<DepartmentIdType>).into(),
    user_id_type(impl Into<UserIdType>).into(), group_code(impl Into<String>).into(),
    group_name(impl Into<String>).into(), description(impl Into<String>).into(),
    viewers(impl IntoIterator<Item = impl Into<ApprovalCreateViewers>>).into_iter().map(Into::into).collect(),
    i18n_resources(impl IntoIterator<Item = impl Into<I18nResource>>).into_iter().map(Into::into).collect(),
    managers(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateExternalApproval -> CreateExternalApprovalResponse, CreateExternalApprovalError {
    "approval.v4.external_approval.create", POST "/open-apis/approval/v4/external_approvals",
    [Tenant], read_value Data, Json, SCOPES = ["approval:approval", "approval:external_approval"],
    LIMITS = [1000 in 60, 50 in 1], HAS_SECRETS = true;
    Query department_id_type "department_id_type", Query user_id_type "user_id_type",
    Body approval_name "approval_name", Body approval_code "approval_code",
    Body group_code "group_code", Body group_name "group_name", Body description "description",
    Body external "external", Body viewers "viewers", Body i18n_resources "i18n_resources",
    Body managers "managers"
});

/// What `approval.v4.external_approval.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalApprovalResponse {
    /// The definition; after an update, go on with the code that you sent if this one differs.
    pub approval_code: Option<String>,
}

crate::object!(CreateExternalApprovalResponse { approval_code "approval_code" });

/// What `approval.v4.external_approval.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateExternalApprovalError {
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

crate::error_enum!(CreateExternalApprovalError: CODES {
    ParamIsInvalid = 1390001 + 1, ThereHaveBeenSomeErrors = 1395001
});

/// Returns the definition of a third-party approval by its code.
///
/// [`GET /open-apis/approval/v4/external_approvals/:approval_code`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/get>) gives [`GetExternalApprovalResponse`] or fails with [`GetExternalApprovalError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval`, `approval:external_approval`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetExternalApproval::new(approval_code)).await?;
/// ```
#[doc(
    alias(
        "approval.v4.external_approval.get",
        "/open-apis/approval/v4/external_approvals/:approval_code"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetExternalApproval {
    /// The approval definition. Example: `7C468A54-8745-2245-9675-08B7C63E7A85`.
    pub approval_code: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetExternalApproval {
    approval_code(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetExternalApproval -> GetExternalApprovalResponse, GetExternalApprovalError {
    "approval.v4.external_approval.get",
    GET "/open-apis/approval/v4/external_approvals/:approval_code", [Tenant], read_value Data, None,
    SCOPES = ["approval:approval", "approval:external_approval"], LIMITS = [1000 in 60, 50 in 1],
    HAS_SECRETS = true;
    Path approval_code "approval_code", Query user_id_type "user_id_type"
});

/// What `approval.v4.external_approval.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalApprovalResponse {
    /// The name of the approval definition.
    pub approval_name: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The group of definitions.
    pub group_code: Option<String>,
    /// The name of the group.
    pub group_name: Option<String>,
    /// What it is, in words.
    pub description: Option<String>,
    /// What concerns third-party approvals.
    pub external: Option<ApprovalCreateExternal>,
    /// Who sees the definition and can start instances of it.
    pub viewers: Vec<ApprovalCreateViewers>,
    /// The texts in several languages.
    pub i18n_resources: Vec<I18nResource>,
    /// Who manages it.
    pub managers: Vec<String>,
}

crate::object!(GetExternalApprovalResponse {
    approval_name "approval_name", approval_code "approval_code", group_code "group_code",
    group_name "group_name", description "description", external "external", viewers "viewers",
    i18n_resources "i18n_resources", managers "managers"
});

/// What `approval.v4.external_approval.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetExternalApprovalError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    ParamIsInvalid,
    /// `1390002` (HTTP 400): approval code not found
    ///
    /// The approval definition does not exist. Check `approval_code`.
    ApprovalCodeNotFound,
    /// `1390016` (HTTP 400): approval is deleted
    ///
    /// The definition was deleted, so this is not possible any more. Use another one.
    ApprovalIsDeleted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetExternalApprovalError: CODES {
    ParamIsInvalid = 1390001 + 1, ApprovalCodeNotFound = 1390002, ApprovalIsDeleted = 1390016
});
