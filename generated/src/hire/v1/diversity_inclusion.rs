// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `diversity_inclusion`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets what candidates entered on diversity and fair consideration in the application form, by talents or applications.
///
/// [`POST /open-apis/hire/v1/applications/diversity_inclusions/search`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/diversity_inclusion/search>) gives [`SearchDiversityInclusionResponse`] or fails with [`SearchDiversityInclusionError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent:readonly`, `hire:talent`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(SearchDiversityInclusion::new()).await?;
/// ```
#[doc(
    alias(
        "hire.v1.diversity_inclusion.search",
        "/open-apis/hire/v1/applications/diversity_inclusions/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchDiversityInclusion {
    /// The talents, by their ids; they win over `application_ids`. Length: at most 10. Example: `["6784008015948283905"]`.
    pub talent_ids: Option<Vec<String>>,
    /// The applications, by their ids. Length: at most 30. Example: `["6784008015948283907"]`.
    pub application_ids: Option<Vec<String>>,
}

crate::request_builder!(SearchDiversityInclusion {
    talent_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    application_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchDiversityInclusion -> SearchDiversityInclusionResponse, SearchDiversityInclusionError {
    "hire.v1.diversity_inclusion.search",
    POST "/open-apis/hire/v1/applications/diversity_inclusions/search", [Tenant], read_value Data,
    Json, SCOPES = ["hire:talent:readonly", "hire:talent"], LIMITS = [10 in 1];
    Body talent_ids "talent_ids", Body application_ids "application_ids"
});

/// What `hire.v1.diversity_inclusion.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDiversityInclusionResponse {
    /// The items of this page.
    pub items: Vec<DiInfo>,
}

crate::object!(SearchDiversityInclusionResponse { items "items" });

/// What `hire.v1.diversity_inclusion.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchDiversityInclusionError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchDiversityInclusionError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
