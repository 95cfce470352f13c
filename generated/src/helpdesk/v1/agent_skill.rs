// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `agent_skill`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a skill: rules that say which tickets go to which agents; a user must own or administer the help desk.
///
/// [`POST /open-apis/helpdesk/v1/agent_skills`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/create>) gives [`CreateAgentSkillResponse`] or fails with [`CreateAgentSkillError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(CreateAgentSkill::new()).await?;
/// ```
#[doc(alias("helpdesk.v1.agent_skill.create", "/open-apis/helpdesk/v1/agent_skills"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAgentSkill {
    /// The name of the skill. Example: `test-skill`.
    pub name: Option<String>,
    /// The rules of the skill.
    pub rules: Option<Vec<AgentSkillRule>>,
    /// The agents who have the skill, by their ids. Example: `["ou_ea21d7f018e1155d960e40d33191f966"]`.
    pub agent_ids: Option<Vec<String>>,
}

crate::request_builder!(CreateAgentSkill {
    name(impl Into<String>).into(),
    rules(impl IntoIterator<Item = impl Into<AgentSkillRule>>).into_iter().map(Into::into).collect(),
    agent_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateAgentSkill -> CreateAgentSkillResponse, CreateAgentSkillError {
    "helpdesk.v1.agent_skill.create", POST "/open-apis/helpdesk/v1/agent_skills", [User],
    read_value Data, Json, SCOPES = ["helpdesk:all"];
    Body name "name", Body rules "rules", Body agent_ids "agent_ids"
});

/// What `helpdesk.v1.agent_skill.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentSkillResponse {
    /// The skill.
    pub agent_skill_id: Option<String>,
}

crate::object!(CreateAgentSkillResponse { agent_skill_id "agent_skill_id" });

/// What `helpdesk.v1.agent_skill.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAgentSkillError {
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

crate::error_enum!(CreateAgentSkillError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, InternalError = 155000
});

/// Deletes a skill of agents; a user must own or administer the help desk.
///
/// [`DELETE /open-apis/helpdesk/v1/agent_skills/:agent_skill_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/delete>) gives [`DeleteAgentSkillResponse`] or fails with [`DeleteAgentSkillError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(DeleteAgentSkill::new(agent_skill_id)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.agent_skill.delete",
        "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAgentSkill {
    /// The skill. Example: `test-skill-id`.
    pub agent_skill_id: String,
}

crate::request_builder!(DeleteAgentSkill { agent_skill_id(impl Into<String>).into(); });
crate::request!(DeleteAgentSkill -> DeleteAgentSkillResponse, DeleteAgentSkillError {
    "helpdesk.v1.agent_skill.delete", DELETE "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
    [User], read_value Data, None, SCOPES = ["helpdesk:all"];
    Path agent_skill_id "agent_skill_id"
});

/// What `helpdesk.v1.agent_skill.delete` answers with.
pub type DeleteAgentSkillResponse = crate::Empty;

/// What `helpdesk.v1.agent_skill.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteAgentSkillError {
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

crate::error_enum!(DeleteAgentSkillError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, InternalError = 155000
});

/// Gets a skill with its rules and the agents who have it.
///
/// [`GET /open-apis/helpdesk/v1/agent_skills/:agent_skill_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/get>) gives [`GetAgentSkillResponse`] or fails with [`GetAgentSkillError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetAgentSkill::new(agent_skill_id)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.agent_skill.get",
        "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAgentSkill {
    /// The skill. Example: `6941215891786825756`.
    pub agent_skill_id: String,
}

crate::request_builder!(GetAgentSkill { agent_skill_id(impl Into<String>).into(); });
crate::request!(GetAgentSkill -> GetAgentSkillResponse, GetAgentSkillError {
    "helpdesk.v1.agent_skill.get", GET "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
    [Tenant], read_value Data, None, SCOPES = ["helpdesk:all:readonly"];
    Path agent_skill_id "agent_skill_id"
});

/// What `helpdesk.v1.agent_skill.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentSkillResponse {
    /// The skill.
    pub agent_skill: Option<AgentSkill>,
}

crate::object!(GetAgentSkillResponse { agent_skill "agent_skill" });

/// What `helpdesk.v1.agent_skill.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAgentSkillError {
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

crate::error_enum!(GetAgentSkillError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, InternalError = 155000
});

/// Lists the skills of the help desk with the agents who have them, without their rules.
///
/// [`GET /open-apis/helpdesk/v1/agent_skills`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/list>) gives [`ListAgentSkillResponse`] or fails with [`ListAgentSkillError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(ListAgentSkill::new()).await?;
/// ```
#[doc(alias("helpdesk.v1.agent_skill.list", "/open-apis/helpdesk/v1/agent_skills"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAgentSkill {}

crate::request_builder!(ListAgentSkill {});
crate::request!(ListAgentSkill -> ListAgentSkillResponse, ListAgentSkillError {
    "helpdesk.v1.agent_skill.list", GET "/open-apis/helpdesk/v1/agent_skills", [Tenant],
    read_value Data, None, SCOPES = ["helpdesk:all:readonly"]
});

/// What `helpdesk.v1.agent_skill.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSkillResponse {
    /// The skills.
    pub agent_skills: Vec<AgentSkill>,
}

crate::object!(ListAgentSkillResponse { agent_skills "agent_skills" });

/// What `helpdesk.v1.agent_skill.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAgentSkillError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
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

crate::error_enum!(ListAgentSkillError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1, InternalError = 155000
});

/// Changes a skill, its rules and the agents who have it; a user must own or administer the help desk.
///
/// [`PATCH /open-apis/helpdesk/v1/agent_skills/:agent_skill_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/patch>) gives [`PatchAgentSkillResponse`] or fails with [`PatchAgentSkillError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(PatchAgentSkill::new(agent_skill_id)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.agent_skill.patch",
        "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchAgentSkill {
    /// The skill. Example: `test-skill-id`.
    pub agent_skill_id: String,
    /// The skill.
    pub agent_skill: Option<AgentSkill>,
}

crate::request_builder!(PatchAgentSkill {
    agent_skill_id(impl Into<String>).into();
    agent_skill(AgentSkill)
});
crate::request!(PatchAgentSkill -> PatchAgentSkillResponse, PatchAgentSkillError {
    "helpdesk.v1.agent_skill.patch", PATCH "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
    [User], read_value Data, Json, SCOPES = ["helpdesk:all"];
    Path agent_skill_id "agent_skill_id", Body agent_skill "agent_skill"
});

/// What `helpdesk.v1.agent_skill.patch` answers with.
pub type PatchAgentSkillResponse = crate::Empty;

/// What `helpdesk.v1.agent_skill.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchAgentSkillError {
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

crate::error_enum!(PatchAgentSkillError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, InternalError = 155000
});
