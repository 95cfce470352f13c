// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `ehr_import_task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Reports whether the import of a candidate into the HR system, which an event asked for, has succeeded.
///
/// [`PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/patch>) gives [`PatchEhrImportTaskResponse`] or fails with [`PatchEhrImportTaskError`].
///
/// Token: tenant. Scopes, any one of: `hire:ehr_import`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(PatchEhrImportTask::new(ehr_import_task_id, state)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.ehr_import_task.patch",
        "/open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchEhrImportTask {
    /// The import task, as the event named it. Example: `6914551145542568199`.
    pub ehr_import_task_id: String,
    /// Why the import failed; only where it did. Example: `当前 HC 不可用`.
    pub fail_reason: Option<String>,
    /// The address that users are sent to, where the tenant allows it. Example: `https://example.com`.
    pub redirect_url: Option<String>,
    /// Whether the import succeeded. Example: `2`.
    pub state: EhrImportTaskState,
}

crate::request_builder!(PatchEhrImportTask {
    ehr_import_task_id(impl Into<String>).into(), state(impl Into<EhrImportTaskState>).into();
    fail_reason(impl Into<String>).into(), redirect_url(impl Into<String>).into()
});
crate::request!(PatchEhrImportTask -> PatchEhrImportTaskResponse, PatchEhrImportTaskError {
    "hire.v1.ehr_import_task.patch",
    PATCH "/open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id", [Tenant], read_value Data,
    Json, SCOPES = ["hire:ehr_import"], LIMITS = [50 in 1];
    Path ehr_import_task_id "ehr_import_task_id", Body fail_reason "fail_reason",
    Body redirect_url "redirect_url", Body state "state"
});

/// What `hire.v1.ehr_import_task.patch` answers with.
pub type PatchEhrImportTaskResponse = crate::Empty;

/// What `hire.v1.ehr_import_task.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchEhrImportTaskError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchEhrImportTaskError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
