// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_mailbox_rule`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a rule for incoming mails in a mailbox.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/create>) gives [`CreateUserMailboxRuleResponse`] or fails with [`CreateUserMailboxRuleError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.rule:write`. Rate limit: 1 a second.
///
/// ```ignore
/// let request = CreateUserMailboxRule::new(user_mailbox_id, condition, action, ignore_the_rest_of_rules, name, is_enable);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_rule.create",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserMailboxRule {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// Which mails match.
    pub condition: RuleCondition,
    /// What is done with mails that match.
    pub action: RuleAction,
    /// Whether later rules are skipped for mails that match. Example: `false`.
    pub ignore_the_rest_of_rules: bool,
    /// The name of the rule. Length: 1 to 255. Example: `text`.
    pub name: String,
    /// Whether the rule is switched on. Example: `false`.
    pub is_enable: bool,
}

crate::request_builder!(CreateUserMailboxRule {
    user_mailbox_id(impl Into<String>).into(), condition(RuleCondition), action(RuleAction),
    ignore_the_rest_of_rules(bool), name(impl Into<String>).into(), is_enable(bool);
});
crate::request!(CreateUserMailboxRule -> CreateUserMailboxRuleResponse, CreateUserMailboxRuleError {
    "mail.v1.user_mailbox_rule.create",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.rule:write"], LIMITS = [1 in 1];
    Path user_mailbox_id "user_mailbox_id", Body condition "condition", Body action "action",
    Body ignore_the_rest_of_rules "ignore_the_rest_of_rules", Body name "name",
    Body is_enable "is_enable"
});

/// What `mail.v1.user_mailbox_rule.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserMailboxRuleResponse {
    /// The rule.
    pub rule: Option<Rule>,
}

crate::object!(CreateUserMailboxRuleResponse { rule "rule" });

/// What `mail.v1.user_mailbox_rule.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateUserMailboxRuleError {
    /// `1230001` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): no permission
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): internal server error
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateUserMailboxRuleError: CODES {
    InvalidParameter = 1230001 + 1, PermissionOrServerError = 1230002 + 2,
    ServerErrorOrNoPermission = 1230003 + 1
});

/// Deletes a rule for incoming mails.
///
/// [`DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/delete>) gives [`DeleteUserMailboxRuleResponse`] or fails with [`DeleteUserMailboxRuleError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.rule:write`. Rate limit: 1 a second.
///
/// ```ignore
/// let response = client.send(DeleteUserMailboxRule::new(user_mailbox_id, rule_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_rule.delete",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserMailboxRule {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// The rule. Example: `123123123`.
    pub rule_id: String,
}

crate::request_builder!(DeleteUserMailboxRule {
    user_mailbox_id(impl Into<String>).into(), rule_id(impl Into<String>).into();
});
crate::request!(DeleteUserMailboxRule -> DeleteUserMailboxRuleResponse, DeleteUserMailboxRuleError {
    "mail.v1.user_mailbox_rule.delete",
    DELETE "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id", [Tenant, User],
    read_value Data, None, SCOPES = ["mail:user_mailbox.rule:write"], LIMITS = [1 in 1];
    Path user_mailbox_id "user_mailbox_id", Path rule_id "rule_id"
});

/// What `mail.v1.user_mailbox_rule.delete` answers with.
pub type DeleteUserMailboxRuleResponse = crate::Empty;

/// What `mail.v1.user_mailbox_rule.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserMailboxRuleError {
    /// `1230001` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): no permission
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): internal server error
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteUserMailboxRuleError: CODES {
    InvalidParameter = 1230001 + 1, PermissionOrServerError = 1230002 + 2,
    ServerErrorOrNoPermission = 1230003 + 1
});

/// Lists the rules for incoming mails of a mailbox.
///
/// [`GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/list>) gives [`ListUserMailboxRuleResponse`] or fails with [`ListUserMailboxRuleError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.rule:read`, `mail:user_mailbox.rule:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(ListUserMailboxRule::new(user_mailbox_id)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_rule.list",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUserMailboxRule {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
}

crate::request_builder!(ListUserMailboxRule { user_mailbox_id(impl Into<String>).into(); });
crate::request!(ListUserMailboxRule -> ListUserMailboxRuleResponse, ListUserMailboxRuleError {
    "mail.v1.user_mailbox_rule.list",
    GET "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules", [Tenant, User], read_value Data,
    None, SCOPES = ["mail:user_mailbox.rule:read", "mail:user_mailbox.rule:write"],
    LIMITS = [5 in 1];
    Path user_mailbox_id "user_mailbox_id"
});

/// What `mail.v1.user_mailbox_rule.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserMailboxRuleResponse {
    /// The rules.
    pub items: Vec<Rule>,
}

crate::object!(ListUserMailboxRuleResponse { items "items" });

/// What `mail.v1.user_mailbox_rule.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserMailboxRuleError {
    /// `1230001` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): no permission
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): internal server error
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListUserMailboxRuleError: CODES {
    InvalidParameter = 1230001 + 1, PermissionOrServerError = 1230002 + 2,
    ServerErrorOrNoPermission = 1230003 + 1
});

/// Puts the rules for incoming mails in a new order; all of them must be given.
///
/// [`POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/reorder>) gives [`ReorderUserMailboxRuleResponse`] or fails with [`ReorderUserMailboxRuleError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.rule:write`. Rate limit: 1 a second.
///
/// ```ignore
/// let response = client.send(ReorderUserMailboxRule::new(user_mailbox_id, rule_ids)).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_rule.reorder",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ReorderUserMailboxRule {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    pub user_mailbox_id: String,
    /// All rules in the new order, by their ids. Length: at least 1. Example: `["11111111"]`.
    pub rule_ids: Vec<String>,
}

crate::request_builder!(ReorderUserMailboxRule {
    user_mailbox_id(impl Into<String>).into(),
    rule_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(ReorderUserMailboxRule -> ReorderUserMailboxRuleResponse, ReorderUserMailboxRuleError {
    "mail.v1.user_mailbox_rule.reorder",
    POST "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.rule:write"], LIMITS = [1 in 1];
    Path user_mailbox_id "user_mailbox_id", Body rule_ids "rule_ids"
});

/// What `mail.v1.user_mailbox_rule.reorder` answers with.
pub type ReorderUserMailboxRuleResponse = crate::Empty;

/// What `mail.v1.user_mailbox_rule.reorder` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ReorderUserMailboxRuleError {
    /// `1230001` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): no permission
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): internal server error
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ReorderUserMailboxRuleError: CODES {
    InvalidParameter = 1230001 + 1, PermissionOrServerError = 1230002 + 2,
    ServerErrorOrNoPermission = 1230003 + 1
});

/// Replaces a rule for incoming mails.
///
/// [`PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/update>) gives [`UpdateUserMailboxRuleResponse`] or fails with [`UpdateUserMailboxRuleError`].
///
/// Token: tenant or user. Scopes, any one of: `mail:user_mailbox.rule:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = UpdateUserMailboxRule::new(condition, action, ignore_the_rest_of_rules, is_enable).user_mailbox_id(user_mailbox_id).rule_id(rule_id).name(name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mail.v1.user_mailbox_rule.update",
        "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserMailboxRule {
    /// The mailbox, by its address; as a user, `me` for the user's own. Example: `user@xxx.xx 或 me`.
    ///
    /// Required.
    pub user_mailbox_id: Option<String>,
    /// The rule. Example: `123123123`.
    ///
    /// Required.
    pub rule_id: Option<String>,
    /// Which mails match.
    pub condition: RuleCondition,
    /// What is done with mails that match.
    pub action: RuleAction,
    /// Whether later rules are skipped for mails that match. Example: `false`.
    pub ignore_the_rest_of_rules: bool,
    /// The name of the rule. Length: 1 to 255. Example: `text`.
    ///
    /// Required.
    pub name: Option<String>,
    /// Whether the rule is switched on. Example: `false`.
    pub is_enable: bool,
}

crate::request_builder!(named UpdateUserMailboxRule {
    condition(RuleCondition), action(RuleAction), ignore_the_rest_of_rules(bool), is_enable(bool);
    user_mailbox_id(impl Into<String>).into(), rule_id(impl Into<String>).into(),
    name(impl Into<String>).into()
});
crate::request!(UpdateUserMailboxRule -> UpdateUserMailboxRuleResponse, UpdateUserMailboxRuleError {
    "mail.v1.user_mailbox_rule.update",
    PUT "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["mail:user_mailbox.rule:write"], LIMITS = [5 in 1],
    NAMED = [user_mailbox_id "user_mailbox_id", rule_id "rule_id", name "name"];
    Path user_mailbox_id "user_mailbox_id", Path rule_id "rule_id", Body condition "condition",
    Body action "action", Body ignore_the_rest_of_rules "ignore_the_rest_of_rules",
    Body name "name", Body is_enable "is_enable"
});

/// What `mail.v1.user_mailbox_rule.update` answers with.
pub type UpdateUserMailboxRuleResponse = crate::Empty;

/// What `mail.v1.user_mailbox_rule.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateUserMailboxRuleError {
    /// `1230001` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the mail address and the other parameters.
    InvalidParameter,
    /// `1230002` (HTTP 403): no permission
    ///
    /// The caller may not do this, or the server failed. Check the scopes and the range of data, or try again later.
    PermissionOrServerError,
    /// `1230003` (HTTP 500): internal server error
    ///
    /// The server failed, or the mailbox was not found or is not open to the caller. Try again later, or check `user_mailbox_id` and the permissions.
    ServerErrorOrNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateUserMailboxRuleError: CODES {
    InvalidParameter = 1230001 + 1, PermissionOrServerError = 1230002 + 2,
    ServerErrorOrNoPermission = 1230003 + 1
});
