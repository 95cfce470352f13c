// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `process_start`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Starts a process; only those of custom business types.
///
/// [`POST /open-apis/corehr/v2/process_start`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_start/create>) gives [`CreateProcessStartResponse`] or fails with [`CreateProcessStartError`].
///
/// Token: tenant. Scopes, any one of: `corehr:process.instance:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(CreateProcessStart::new(flow_definition_id)).await?;
/// ```
#[doc(alias("corehr.v2.process_start.create", "/open-apis/corehr/v2/process_start"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProcessStart {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The definition of the process. Example: `people_7023711013443944467_7437160904904494892`.
    pub flow_definition_id: String,
    /// Who starts or started it, by the kind of id that the call uses; empty where the system did. Example: `ou_91791271921729102012`.
    pub initiator_id: Option<String>,
    /// Whether the system starts it; where not, `initiator_id` is needed. Example: `true`.
    pub system_initiator: Option<bool>,
    /// The values of the process. Length: 0 to 100000.
    pub flow_data: Option<Vec<ProcessFormVariableV2>>,
}

crate::request_builder!(CreateProcessStart {
    flow_definition_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), initiator_id(impl Into<String>).into(),
    system_initiator(bool),
    flow_data(impl IntoIterator<Item = impl Into<ProcessFormVariableV2>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateProcessStart -> CreateProcessStartResponse, CreateProcessStartError {
    "corehr.v2.process_start.create", POST "/open-apis/corehr/v2/process_start", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:process.instance:write"], LIMITS = [20 in 60];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Body flow_definition_id "flow_definition_id", Body initiator_id "initiator_id",
    Body system_initiator "system_initiator", Body flow_data "flow_data"
});

/// What `corehr.v2.process_start.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProcessStartResponse {
    /// The process.
    pub process_id: Option<String>,
}

crate::object!(CreateProcessStartResponse { process_id "process_id" });

/// What `corehr.v2.process_start.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateProcessStartError {
    /// `1161001` (HTTP 400): 参数错误
    ///
    /// What it means depends on the call: a parameter or the job level is not valid, or the record is under approval or already handled. Read the message.
    InvalidParamOrJobLevel,
    /// `1161002` (HTTP 403): 无权限
    ///
    /// What it means depends on the call: a parameter or the job family is not valid, a permission is missing, or the record is under approval. Read the message.
    InvalidParamOrJobFamily,
    /// `1161059` (HTTP 400): flow未启用
    FlowNotEnabled,
    /// `1161060` (HTTP 400): 未能获取到租户id和用户id
    ///
    /// The tenant and the user could not be told. Check both ids.
    TenantOrUserUnknown,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateProcessStartError: CODES {
    InvalidParamOrJobLevel = 1161001 + 4, InvalidParamOrJobFamily = 1161002 + 7,
    FlowNotEnabled = 1161059, TenantOrUserUnknown = 1161060
});
