// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `repo`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the dictionaries that the caller can see: those the app was added to, or those visible to the user.
///
/// [`GET /open-apis/lingo/v1/repos`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/repo/list>) gives [`ListRepoResponse`] or fails with [`ListRepoError`].
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ListRepo::new()).await?;
/// ```
#[doc(alias("lingo.v1.repo.list", "/open-apis/lingo/v1/repos"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepo {}

crate::request_builder!(ListRepo {});
crate::request!(ListRepo -> ListRepoResponse, ListRepoError {
    "lingo.v1.repo.list", GET "/open-apis/lingo/v1/repos", [Tenant, User], read_value Data, None,
    SCOPES = ["baike:entity", "baike:entity:exempt_review", "baike:entity:readonly"],
    LIMITS = [1000 in 60, 50 in 1]
});

/// What `lingo.v1.repo.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepoResponse {
    /// The items of this page.
    pub items: Vec<Repo>,
}

crate::object!(ListRepoResponse { items "items" });

/// What `lingo.v1.repo.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListRepoError {
    /// `2250001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParam,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListRepoError: CODES { InvalidParam = 2250001 + 1 });
