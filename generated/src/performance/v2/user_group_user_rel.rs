// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_group_user_rel`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Replaces the members of a group of people; those who are not sent are removed.
///
/// [`POST /open-apis/performance/v2/user_group_user_rels/write`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/user_group_user_rel/write>) gives [`WriteUserGroupRelResponse`] or fails with [`WriteUserGroupRelError`].
///
/// Token: tenant. Scopes, any one of: `performance:semester_activity:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(WriteUserGroupRel::new(client_token)).await?;
/// ```
#[doc(
    alias(
        "performance.v2.user_group_user_rel.write",
        "/open-apis/performance/v2/user_group_user_rels/write"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct WriteUserGroupRel {
    /// A text of your own that makes repeated calls count once. Length: 0 to 64. Example: `123456`.
    pub client_token: String,
    /// Which kind of id stands for users. Default: `open_id`. Length: 0 to 999999999. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AdditionalInformationUserIdType>,
    /// The group of people. Length: 0 to 128. Example: `ABCDEFG`.
    pub group_id: Option<String>,
    /// Who may see the group. Default: `1`. Range: `0` to `10`. Example: `1`.
    pub scope_visible_setting: Option<ScopeVisibleSetting>,
    /// The members of the group, by the kind of id that the call uses. Length: 0 to 10000. Example: `["ou_fab1210511b6d2f990ba3b4e2e0dbeef"]`.
    pub user_ids: Option<Vec<String>>,
}

crate::request_builder!(WriteUserGroupRel {
    client_token(impl Into<String>).into();
    user_id_type(impl Into<AdditionalInformationUserIdType>).into(),
    group_id(impl Into<String>).into(),
    scope_visible_setting(impl Into<ScopeVisibleSetting>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(WriteUserGroupRel -> WriteUserGroupRelResponse, WriteUserGroupRelError {
    "performance.v2.user_group_user_rel.write",
    POST "/open-apis/performance/v2/user_group_user_rels/write", [Tenant], read_value Data, Json,
    SCOPES = ["performance:semester_activity:write"], LIMITS = [20 in 60];
    Query client_token "client_token", Query user_id_type "user_id_type", Body group_id "group_id",
    Body scope_visible_setting "scope_visible_setting", Body user_ids "user_ids"
});

/// What `performance.v2.user_group_user_rel.write` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WriteUserGroupRelResponse {
    /// What became of each user.
    pub data: Option<WriteUserGroupScopeData>,
}

crate::object!(WriteUserGroupRelResponse { data "data" });

/// What `performance.v2.user_group_user_rel.write` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum WriteUserGroupRelError {
    /// `1580101` (HTTP 500): internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    InternalError,
    /// `1580102` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check types and sizes.
    ParamIsInvalid,
    /// `1580110` (HTTP 400): request ID repeat
    ///
    /// The same request was sent before. Use a new `client_token` for a new request.
    RequestIdRepeat,
    /// `1580401` (HTTP 400): user group not support api import
    UserGroupNotSupportApiImport,
    /// `1580402` (HTTP 400): user group has running import task
    UserGroupHasRunningImportTask,
    /// `1580403` (HTTP 400): scope over limit
    ///
    /// The group would have too many members. Contact support.
    ScopeOverLimit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(WriteUserGroupRelError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, RequestIdRepeat = 1580110,
    UserGroupNotSupportApiImport = 1580401, UserGroupHasRunningImportTask = 1580402,
    ScopeOverLimit = 1580403
});
