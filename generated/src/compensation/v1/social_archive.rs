// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `social_archive`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the social insurance and provident fund data of up to 200 employees as of a day.
///
/// [`POST /open-apis/compensation/v1/social_archive/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_archive/query>) gives [`QuerySocialArchiveResponse`] or fails with [`QuerySocialArchiveError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation.social_archive:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = QuerySocialArchive::new(user_id_type, user_id_list, effective_date);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "compensation.v1.social_archive.query",
        "/open-apis/compensation/v1/social_archive/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QuerySocialArchive {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The employees, 1 to 200, by the kind of id that the call uses. Length: 0 to 200. Example: `["7023711013443944467"]`.
    pub user_id_list: Vec<String>,
    /// The day as of which data is returned, as `2006-01-02`. Example: `2024-01-01`.
    pub effective_date: String,
}

crate::request_builder!(QuerySocialArchive {
    user_id_type(impl Into<UserIdType>).into(),
    user_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    effective_date(impl Into<String>).into();
});
crate::request!(QuerySocialArchive -> QuerySocialArchiveResponse, QuerySocialArchiveError {
    "compensation.v1.social_archive.query", POST "/open-apis/compensation/v1/social_archive/query",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:compensation.social_archive:read"],
    LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body user_id_list "user_id_list",
    Body effective_date "effective_date"
});

/// What `compensation.v1.social_archive.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySocialArchiveResponse {
    /// The data of each employee.
    pub archives: Vec<SocialArchive>,
}

crate::object!(QuerySocialArchiveResponse { archives "archives" });

/// What `compensation.v1.social_archive.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QuerySocialArchiveError {
    /// `2290001` (HTTP 500): server error
    ///
    /// A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists.
    ServerError2290001,
    /// `2290002` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    ServerError2290002,
    /// `2290003` (HTTP 404): plan or plan version not found
    ///
    /// The employee or the plan was not found, or an internal service failed. Check the ids; contact support if it persists.
    RpcFail,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QuerySocialArchiveError: CODES {
    ServerError2290001 = 2290001 + 2, ServerError2290002 = 2290002 + 2, RpcFail = 2290003 + 1
});
