// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_recommend_rule`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the rules by which apps and links are recommended in the workplace, and to whom.
///
/// [`GET /open-apis/application/v6/app_recommend_rules`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/app_recommend_rule/list>) gives [`ListAppRecommendRuleResponse`] or fails with [`ListAppRecommendRuleError`].
///
/// Token: tenant. Scopes, any one of: `application:app_recommend_rule:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let mut items = client.list(ListAppRecommendRule::new(page_size)).items();
/// ```
#[doc(
    alias(
        "application.v6.app_recommend_rule.list",
        "/open-apis/application/v6/app_recommend_rules"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppRecommendRule {
    /// How many items a page holds at most. Range: at most `50`. Example: `10`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `new-e11ee058b4a8ed2881da11ac7e37c4fc`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListAppRecommendRule {
    page_size(i64);
    page_token(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListAppRecommendRule -> ListAppRecommendRuleResponse, ListAppRecommendRuleError {
    "application.v6.app_recommend_rule.list", GET "/open-apis/application/v6/app_recommend_rules",
    [Tenant], read_value Data, None, SCOPES = ["application:app_recommend_rule:readonly"];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type"
});
crate::paged!(ListAppRecommendRule: AppRecommendRule {
    page_token, page_size;
    page_token, has_more, rules
});

/// What `application.v6.app_recommend_rule.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppRecommendRuleResponse {
    /// The rules of recommendation.
    pub rules: Vec<AppRecommendRule>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListAppRecommendRuleResponse {
    rules "rules", page_token "page_token", has_more "has_more"
});

/// What `application.v6.app_recommend_rule.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppRecommendRuleError {
    /// `210500` (HTTP 400): page_token does not exist or has expired
    ///
    /// The page token does not exist or has expired, as it does after two hours. Begin again.
    PageTokenDoesNotExistExpired,
    /// `210501` (HTTP 400): invalid page_token
    ///
    /// The page token comes from another app. Use one that this app was given.
    InvalidPageToken,
    /// `210502` (HTTP 400): page_size out of range, should be between 1 and 50
    PageSizeOutOfRange,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppRecommendRuleError: CODES {
    PageTokenDoesNotExistExpired = 210500, InvalidPageToken = 210501, PageSizeOutOfRange = 210502
});
