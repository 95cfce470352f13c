// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `agent_schedule`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds agents with their working hours and skills; a user must own or administer the help desk.
///
/// [`POST /open-apis/helpdesk/v1/agent_schedules`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/create>) gives [`CreateAgentScheduleResponse`] or fails with [`CreateAgentScheduleError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(CreateAgentSchedule::new()).await?;
/// ```
#[doc(
    alias("helpdesk.v1.agent_schedule.create", "/open-apis/helpdesk/v1/agent_schedules")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAgentSchedule {
    /// The agents with their working hours.
    pub agent_schedules: Option<Vec<AgentScheduleUpdateInfo>>,
}

crate::request_builder!(CreateAgentSchedule {
    agent_schedules(impl IntoIterator<Item = impl Into<AgentScheduleUpdateInfo>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateAgentSchedule -> CreateAgentScheduleResponse, CreateAgentScheduleError {
    "helpdesk.v1.agent_schedule.create", POST "/open-apis/helpdesk/v1/agent_schedules", [User],
    read_value Data, Json, SCOPES = ["helpdesk:all"];
    Body agent_schedules "agent_schedules"
});

/// What `helpdesk.v1.agent_schedule.create` answers with.
pub type CreateAgentScheduleResponse = crate::Empty;

/// What `helpdesk.v1.agent_schedule.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAgentScheduleError {
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

crate::error_enum!(CreateAgentScheduleError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, InternalError = 155000
});

/// Lists the agents in given states, with their working hours and skills.
///
/// [`GET /open-apis/helpdesk/v1/agent_schedules`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/list>) gives [`ListAgentScheduleResponse`] or fails with [`ListAgentScheduleError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(ListAgentSchedule::new(status)).await?;
/// ```
#[doc(
    alias("helpdesk.v1.agent_schedule.list", "/open-apis/helpdesk/v1/agent_schedules")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAgentSchedule {
    /// Only agents in these states. Example: `[1]`.
    pub status: Vec<AgentScheduleStatus>,
}

crate::request_builder!(ListAgentSchedule {
    status(impl IntoIterator<Item = impl Into<AgentScheduleStatus>>).into_iter().map(Into::into).collect();
});
crate::request!(ListAgentSchedule -> ListAgentScheduleResponse, ListAgentScheduleError {
    "helpdesk.v1.agent_schedule.list", GET "/open-apis/helpdesk/v1/agent_schedules", [Tenant],
    read_value Data, None, SCOPES = ["helpdesk:all:readonly"];
    Query status "status"
});

/// What `helpdesk.v1.agent_schedule.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentScheduleResponse {
    /// The agents with their working hours.
    pub agent_schedules: Vec<AgentSchedule>,
}

crate::object!(ListAgentScheduleResponse { agent_schedules "agent_schedules" });

/// What `helpdesk.v1.agent_schedule.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAgentScheduleError {
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

crate::error_enum!(ListAgentScheduleError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, InternalError = 155000
});
