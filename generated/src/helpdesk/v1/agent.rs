// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `agent`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the mail addresses of the help desk's agents.
///
/// [`GET /open-apis/helpdesk/v1/agent_emails`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/agent_email>) gives [`GetAgentEmailResponse`] or fails with [`GetAgentEmailError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetAgentEmail::new()).await?;
/// ```
#[doc(alias("helpdesk.v1.agent.agent_email", "/open-apis/helpdesk/v1/agent_emails"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAgentEmail {}

crate::request_builder!(GetAgentEmail {});
crate::request!(GetAgentEmail -> GetAgentEmailResponse, GetAgentEmailError {
    "helpdesk.v1.agent.agent_email", GET "/open-apis/helpdesk/v1/agent_emails", [Tenant],
    read_value Data, None, SCOPES = ["helpdesk:all:readonly"]
});

/// What `helpdesk.v1.agent.agent_email` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentEmailResponse {
    /// The mail addresses, by the open ids of the agents.
    pub agents: Option<String>,
}

crate::object!(GetAgentEmailResponse { agents "agents" });

/// What `helpdesk.v1.agent.agent_email` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAgentEmailError {
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAgentEmailError: CODES {
    Unauthorized = 154001, ResourceNotFound = 154004, InternalError = 155000
});

/// Sets whether an agent is online or offline.
///
/// [`PATCH /open-apis/helpdesk/v1/agents/:agent_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/patch>) gives [`PatchAgentResponse`] or fails with [`PatchAgentError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(PatchAgent::new(agent_id)).await?;
/// ```
#[doc(alias("helpdesk.v1.agent.patch", "/open-apis/helpdesk/v1/agents/:agent_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchAgent {
    /// The agent. Example: `ou_14777d82ffef0f707de5a8c7ff2c5ebe`.
    pub agent_id: String,
    /// Whether the agent is online, 1, or offline, 2. Example: `1`.
    pub status: Option<i64>,
}

crate::request_builder!(PatchAgent { agent_id(impl Into<String>).into(); status(i64) });
crate::request!(PatchAgent -> PatchAgentResponse, PatchAgentError {
    "helpdesk.v1.agent.patch", PATCH "/open-apis/helpdesk/v1/agents/:agent_id", [User],
    read_value Data, Json, SCOPES = ["helpdesk:all"], LIMITS = [100 in 60];
    Path agent_id "agent_id", Body status "status"
});

/// What `helpdesk.v1.agent.patch` answers with.
pub type PatchAgentResponse = crate::Empty;

/// What `helpdesk.v1.agent.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchAgentError {
    /// `150001` (HTTP 400): param is invalis
    ///
    /// The state of the agent is not valid. Set `status` to 1 or 2.
    InvalidAgentStatus,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchAgentError: CODES { InvalidAgentStatus = 150001 });
