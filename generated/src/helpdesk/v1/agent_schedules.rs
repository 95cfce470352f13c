// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `agent_schedules`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes the working hours of an agent; a user must own or administer the help desk.
///
/// [`DELETE /open-apis/helpdesk/v1/agents/:agent_id/schedules`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/delete>) gives [`DeleteAgentSchedulesResponse`] or fails with [`DeleteAgentSchedulesError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(DeleteAgentSchedules::new(agent_id)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.agent_schedules.delete",
        "/open-apis/helpdesk/v1/agents/:agent_id/schedules"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAgentSchedules {
    /// The agent. Example: `12345`.
    pub agent_id: String,
}

crate::request_builder!(DeleteAgentSchedules { agent_id(impl Into<String>).into(); });
crate::request!(DeleteAgentSchedules -> DeleteAgentSchedulesResponse, DeleteAgentSchedulesError {
    "helpdesk.v1.agent_schedules.delete",
    DELETE "/open-apis/helpdesk/v1/agents/:agent_id/schedules", [User], read_value Data, None,
    SCOPES = ["helpdesk:all"];
    Path agent_id "agent_id"
});

/// What `helpdesk.v1.agent_schedules.delete` answers with.
pub type DeleteAgentSchedulesResponse = crate::Empty;

/// What `helpdesk.v1.agent_schedules.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteAgentSchedulesError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteAgentSchedulesError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, InternalError = 155000
});

/// Gets the working hours, the skills and the state of an agent.
///
/// [`GET /open-apis/helpdesk/v1/agents/:agent_id/schedules`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/get>) gives [`GetAgentSchedulesResponse`] or fails with [`GetAgentSchedulesError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetAgentSchedules::new(agent_id)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.agent_schedules.get",
        "/open-apis/helpdesk/v1/agents/:agent_id/schedules"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAgentSchedules {
    /// The agent. Example: `客服 id`.
    pub agent_id: String,
}

crate::request_builder!(GetAgentSchedules { agent_id(impl Into<String>).into(); });
crate::request!(GetAgentSchedules -> GetAgentSchedulesResponse, GetAgentSchedulesError {
    "helpdesk.v1.agent_schedules.get", GET "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
    [Tenant], read_value Data, None, SCOPES = ["helpdesk:all:readonly"];
    Path agent_id "agent_id"
});

/// What `helpdesk.v1.agent_schedules.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSchedulesResponse {
    /// The agent with the working hours.
    pub agent_schedule: Option<AgentSchedule>,
}

crate::object!(GetAgentSchedulesResponse { agent_schedule "agent_schedule" });

/// What `helpdesk.v1.agent_schedules.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAgentSchedulesError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAgentSchedulesError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, InternalError = 155000
});

/// Changes the working hours and skills of an agent; a user must own or administer the help desk.
///
/// [`PATCH /open-apis/helpdesk/v1/agents/:agent_id/schedules`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/patch>) gives [`PatchAgentSchedulesResponse`] or fails with [`PatchAgentSchedulesError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(PatchAgentSchedules::new(agent_id)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.agent_schedules.patch",
        "/open-apis/helpdesk/v1/agents/:agent_id/schedules"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchAgentSchedules {
    /// The agent. Example: `123456`.
    pub agent_id: String,
    /// The agent with the working hours.
    pub agent_schedule: Option<AgentScheduleUpdateInfo>,
}

crate::request_builder!(PatchAgentSchedules {
    agent_id(impl Into<String>).into();
    agent_schedule(AgentScheduleUpdateInfo)
});
crate::request!(PatchAgentSchedules -> PatchAgentSchedulesResponse, PatchAgentSchedulesError {
    "helpdesk.v1.agent_schedules.patch", PATCH "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
    [User], read_value Data, Json, SCOPES = ["helpdesk:all"];
    Path agent_id "agent_id", Body agent_schedule "agent_schedule"
});

/// What `helpdesk.v1.agent_schedules.patch` answers with.
pub type PatchAgentSchedulesResponse = crate::Empty;

/// What `helpdesk.v1.agent_schedules.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchAgentSchedulesError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchAgentSchedulesError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, InternalError = 155000
});
