// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `rule`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the rules of reports that have a name: their forms, who reports and who receives; deleted ones only if asked for.
///
/// [`GET /open-apis/report/v1/rules/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/rule/query>) gives [`QueryRuleResponse`] or fails with [`QueryRuleError`].
///
/// Token: tenant. Scopes, any one of: `report:rule:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(QueryRule::new(rule_name)).await?;
/// ```
#[doc(alias("report.v1.rule.query", "/open-apis/report/v1/rules/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryRule {
    /// The name of the rule. Example: `工作月报`.
    pub rule_name: String,
    /// Whether deleted rules are returned too; by default they are not. Range: `0` to `1`. Example: `0`.
    pub include_deleted: Option<IncludeDeleted>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(QueryRule {
    rule_name(impl Into<String>).into();
    include_deleted(impl Into<IncludeDeleted>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(QueryRule -> QueryRuleResponse, QueryRuleError {
    "report.v1.rule.query", GET "/open-apis/report/v1/rules/query", [Tenant], read_value Data, None,
    SCOPES = ["report:rule:readonly"];
    Query rule_name "rule_name", Query include_deleted "include_deleted",
    Query user_id_type "user_id_type"
});

/// What `report.v1.rule.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRuleResponse {
    /// The rules.
    pub rules: Vec<Rule>,
}

crate::object!(QueryRuleResponse { rules "rules" });

/// What `report.v1.rule.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryRuleError {
    /// `1430001` (HTTP 400): tenant key not exist
    ///
    /// The tenant does not exist. Check the access token and the parameters.
    TenantKeyNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryRuleError: CODES { TenantKeyNotExist = 1430001 });
