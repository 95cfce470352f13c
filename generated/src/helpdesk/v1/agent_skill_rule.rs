// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `agent_skill_rule`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the rules that skills can be made of, with the operators that each allows; for custom apps only.
///
/// [`GET /open-apis/helpdesk/v1/agent_skill_rules`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill_rule/list>) gives [`ListAgentSkillRuleResponse`] or fails with [`ListAgentSkillRuleError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(ListAgentSkillRule::new()).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.agent_skill_rule.list",
        "/open-apis/helpdesk/v1/agent_skill_rules"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAgentSkillRule {}

crate::request_builder!(ListAgentSkillRule {});
crate::request!(ListAgentSkillRule -> ListAgentSkillRuleResponse, ListAgentSkillRuleError {
    "helpdesk.v1.agent_skill_rule.list", GET "/open-apis/helpdesk/v1/agent_skill_rules", [Tenant],
    read_value Data, None, SCOPES = ["helpdesk:all:readonly"]
});

/// What `helpdesk.v1.agent_skill_rule.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAgentSkillRuleResponse {
    /// The rules that skills can be made of.
    pub rules: Vec<AgentSkillRule>,
}

crate::object!(ListAgentSkillRuleResponse { rules "rules" });

/// What `helpdesk.v1.agent_skill_rule.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAgentSkillRuleError {
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

crate::error_enum!(ListAgentSkillRuleError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, InternalError = 155000
});
