// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `job_manager`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Replaces the recruiter, the assistants or the hiring managers of a job, whichever `update_option_list` names.
///
/// [`POST /open-apis/hire/v1/jobs/:job_id/managers/batch_update`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/batch_update>) gives [`BatchUpdateJobManagerResponse`] or fails with [`BatchUpdateJobManagerError`].
///
/// Token: tenant. Scopes, any one of: `hire:job`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchUpdateJobManager::new(job_id, update_option_list)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.job_manager.batch_update",
        "/open-apis/hire/v1/jobs/:job_id/managers/batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateJobManager {
    /// The job. Example: `7096318853365369132`.
    pub job_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Who is in charge of hiring for the job, by the kind of id that the call uses. Example: `ou_e6139117c300506837def50545420c6a`.
    pub recruiter_id: Option<String>,
    /// The recruiting assistants, by the kind of id that the call uses. Example: `["ou_808dad5b8fb21416b4ff242a5c616016"]`.
    pub assistant_id_list: Option<Vec<String>>,
    /// The hiring managers, by the kind of id that the call uses. Example: `["ou_808dad5b8fb21416b4ff242a5c616016"]`.
    pub hiring_manager_id_list: Option<Vec<String>>,
    /// Whom to replace; each kind named here must then be given. Example: `[1]`.
    pub update_option_list: Vec<JobManagerUpdateOptionList>,
    /// Who makes the change, by the kind of id that the call uses; the system where it is left out. Example: `ou_efk39117c300506837def50545420c6a`.
    pub creator_id: Option<String>,
}

crate::request_builder!(BatchUpdateJobManager {
    job_id(impl Into<String>).into(),
    update_option_list(impl IntoIterator<Item = impl Into<JobManagerUpdateOptionList>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<AgencyUserIdType>).into(), recruiter_id(impl Into<String>).into(),
    assistant_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    hiring_manager_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    creator_id(impl Into<String>).into()
});
crate::request!(BatchUpdateJobManager -> BatchUpdateJobManagerResponse, BatchUpdateJobManagerError {
    "hire.v1.job_manager.batch_update",
    POST "/open-apis/hire/v1/jobs/:job_id/managers/batch_update", [Tenant], read_value Data, Json,
    SCOPES = ["hire:job"], LIMITS = [1000 in 60, 50 in 1];
    Path job_id "job_id", Query user_id_type "user_id_type", Body recruiter_id "recruiter_id",
    Body assistant_id_list "assistant_id_list",
    Body hiring_manager_id_list "hiring_manager_id_list",
    Body update_option_list "update_option_list", Body creator_id "creator_id"
});

/// What `hire.v1.job_manager.batch_update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateJobManagerResponse {
    /// Who recruits for the job.
    pub job_manager: Option<JobManager>,
}

crate::object!(BatchUpdateJobManagerResponse { job_manager "job_manager" });

/// What `hire.v1.job_manager.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateJobManagerError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002619` (HTTP 400): 并发冲突
    ///
    /// Another change is under way. Try again later.
    ConcurrentChange,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchUpdateJobManagerError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, ConcurrentChange = 1002619
});

/// Gets who recruits for a job: the recruiter, the assistants and the hiring managers. Deprecated.
///
/// [`GET /open-apis/hire/v1/jobs/:job_id/managers/:manager_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/get>) gives [`GetJobManagerResponse`] or fails with [`GetJobManagerError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `hire:job:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetJobManager::new(job_id, manager_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.job_manager.get",
        "/open-apis/hire/v1/jobs/:job_id/managers/:manager_id"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJobManager {
    /// The job. Example: `1618209327096`.
    pub job_id: String,
    /// The job; its id is wanted here too. Example: `1618209327096`.
    pub manager_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
}

crate::request_builder!(GetJobManager {
    job_id(impl Into<String>).into(), manager_id(impl Into<String>).into();
    user_id_type(impl Into<GetAgencyUserIdType>).into()
});
crate::request!(GetJobManager -> GetJobManagerResponse, GetJobManagerError {
    "hire.v1.job_manager.get", GET "/open-apis/hire/v1/jobs/:job_id/managers/:manager_id", [Tenant],
    read_value Data, None, SCOPES = ["hire:job:readonly"];
    Path job_id "job_id", Path manager_id "manager_id", Query user_id_type "user_id_type"
});

/// What `hire.v1.job_manager.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobManagerResponse {
    /// Who recruits for the job.
    pub info: Option<JobManager>,
}

crate::object!(GetJobManagerResponse { info "info" });

/// What `hire.v1.job_manager.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetJobManagerError {
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

crate::error_enum!(GetJobManagerError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
