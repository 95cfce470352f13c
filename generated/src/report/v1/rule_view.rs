// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `rule_view`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Removes the board of a report rule for the given users, or for everybody where none are given.
///
/// [`POST /open-apis/report/v1/rules/:rule_id/views/remove`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/rule-view/remove>) gives [`RemoveRuleViewResponse`] or fails with [`RemoveRuleViewError`].
///
/// Token: tenant. Scopes, any one of: `report:report`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(RemoveRuleView::new(rule_id)).await?;
/// ```
#[doc(
    alias(
        "report.v1.rule_view.remove",
        "/open-apis/report/v1/rules/:rule_id/views/remove"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveRuleView {
    /// The rule of reports. Length: at least 1. Example: `6894419345318182122`.
    pub rule_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The users who lose the board, 200 at most, by the kind of id that the call uses; everybody where it is empty. Length: 0 to 200. Example: `["ou_d6a5b5a55c77ca0b5b6c6ca0dd628c85"]`.
    pub user_ids: Option<Vec<String>>,
}

crate::request_builder!(RemoveRuleView {
    rule_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(RemoveRuleView -> RemoveRuleViewResponse, RemoveRuleViewError {
    "report.v1.rule_view.remove", POST "/open-apis/report/v1/rules/:rule_id/views/remove", [Tenant],
    read_value Data, Json, SCOPES = ["report:report"];
    Path rule_id "rule_id", Query user_id_type "user_id_type", Body user_ids "user_ids"
});

/// What `report.v1.rule_view.remove` answers with.
pub type RemoveRuleViewResponse = crate::Empty;

/// What `report.v1.rule_view.remove` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveRuleViewError {
    /// `1430001` (HTTP 400): tenant key not exist
    ///
    /// The tenant does not exist. Check the access token and the parameters.
    TenantKeyNotExist,
    /// `1430002` (HTTP 400): page size invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeInvalid,
    /// `1430003` (HTTP 400): rule not exist
    ///
    /// The rule does not exist. Check `rule_id`.
    RuleNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RemoveRuleViewError: CODES {
    TenantKeyNotExist = 1430001, PageSizeInvalid = 1430002, RuleNotExist = 1430003
});
