// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `pathway`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Puts a pathway in or out of use.
///
/// [`POST /open-apis/corehr/v2/pathways/active`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/active>) gives [`ActivatePathwayResponse`] or fails with [`ActivatePathwayError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pathway:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(ActivatePathway::new(pathway_id, active)).await?;
/// ```
#[doc(alias("corehr.v2.pathway.active", "/open-apis/corehr/v2/pathways/active"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ActivatePathway {
    /// The pathway. Example: `6862995757234914823`.
    pub pathway_id: String,
    /// Whether it is put in use or out of use. Example: `true`.
    pub active: bool,
}

crate::request_builder!(ActivatePathway { pathway_id(impl Into<String>).into(), active(bool); });
crate::request!(ActivatePathway -> ActivatePathwayResponse, ActivatePathwayError {
    "corehr.v2.pathway.active", POST "/open-apis/corehr/v2/pathways/active", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:pathway:write"], LIMITS = [5 in 1];
    Body pathway_id "pathway_id", Body active "active"
});

/// What `corehr.v2.pathway.active` answers with.
pub type ActivatePathwayResponse = crate::Empty;

/// What `corehr.v2.pathway.active` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivatePathwayError {
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ActivatePathwayError: CODES { TooManyRequests = 1161604 + 2 });

/// Gets pathways by id or code; ids that are wrong or deleted are left out without an error.
///
/// [`POST /open-apis/corehr/v2/pathways/batch_get`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/batch_get>) gives [`BatchGetPathwayResponse`] or fails with [`BatchGetPathwayError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pathway:read`, `corehr:pathway:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(BatchGetPathway::new()).items();
/// ```
#[doc(alias("corehr.v2.pathway.batch_get", "/open-apis/corehr/v2/pathways/batch_get"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetPathway {
    /// How many items a page holds at most. Default: `100`. Range: `1` to `100`. Example: `100`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6891251722631890445`.
    pub page_token: Option<String>,
    /// The pathways. Length: 1 to 100. Example: `["4692446793125560154"]`.
    pub pathway_ids: Option<Vec<String>>,
    /// The codes of pathways. Length: 1 to 100. Example: `["A1234"]`.
    pub pathway_codes: Option<Vec<String>>,
    /// Whether pathways in use or out of use are returned; both where left out. Example: `true`.
    pub active: Option<bool>,
}

crate::request_builder!(BatchGetPathway {
    page_size(i64), page_token(impl Into<String>).into(),
    pathway_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    pathway_codes(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    active(bool)
});
crate::request!(BatchGetPathway -> BatchGetPathwayResponse, BatchGetPathwayError {
    "corehr.v2.pathway.batch_get", POST "/open-apis/corehr/v2/pathways/batch_get", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:pathway:read", "corehr:pathway:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Body pathway_ids "pathway_ids",
    Body pathway_codes "pathway_codes", Body active "active"
});
crate::paged!(BatchGetPathway: Pathway { page_token, page_size; page_token, has_more, items });

/// What `corehr.v2.pathway.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetPathwayResponse {
    /// The items that were found.
    pub items: Vec<Pathway>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(BatchGetPathwayResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.pathway.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetPathwayError {
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetPathwayError: CODES { TooManyRequests = 1161604 + 2 });

/// Creates a pathway with a name, code and description.
///
/// [`POST /open-apis/corehr/v2/pathways`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/create>) gives [`CreatePathwayResponse`] or fails with [`CreatePathwayError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pathway:write`. Rate limit: 3 a second.
///
/// ```ignore
/// let response = client.send(CreatePathway::new(names)).await?;
/// ```
#[doc(alias("corehr.v2.pathway.create", "/open-apis/corehr/v2/pathways"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePathway {
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The code. Example: `A01234`.
    pub code: Option<String>,
    /// The names. Length: 0 to 2.
    pub names: Vec<I18n>,
    /// The description, in each language. Length: 0 to 2.
    pub descriptions: Option<Vec<I18n>>,
}

crate::request_builder!(CreatePathway {
    names(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect();
    client_token(impl Into<String>).into(), code(impl Into<String>).into(),
    descriptions(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect()
});
crate::request!(CreatePathway -> CreatePathwayResponse, CreatePathwayError {
    "corehr.v2.pathway.create", POST "/open-apis/corehr/v2/pathways", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:pathway:write"], LIMITS = [3 in 1];
    Query client_token "client_token", Body code "code", Body names "names",
    Body descriptions "descriptions"
});

/// What `corehr.v2.pathway.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePathwayResponse {
    /// The pathway.
    pub pathway_id: Option<String>,
}

crate::object!(CreatePathwayResponse { pathway_id "pathway_id" });

/// What `corehr.v2.pathway.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreatePathwayError {
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreatePathwayError: CODES { TooManyRequests = 1161604 + 2 });

/// Deletes a pathway for good; fails where employees, pre-hires, jobs, levels or families use it.
///
/// [`DELETE /open-apis/corehr/v2/pathways/:pathway_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/delete>) gives [`DeletePathwayResponse`] or fails with [`DeletePathwayError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pathway:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(DeletePathway::new(pathway_id)).await?;
/// ```
#[doc(alias("corehr.v2.pathway.delete", "/open-apis/corehr/v2/pathways/:pathway_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePathway {
    /// The pathway. Example: `6862995757234914824`.
    pub pathway_id: String,
}

crate::request_builder!(DeletePathway { pathway_id(impl Into<String>).into(); });
crate::request!(DeletePathway -> DeletePathwayResponse, DeletePathwayError {
    "corehr.v2.pathway.delete", DELETE "/open-apis/corehr/v2/pathways/:pathway_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:pathway:write"], LIMITS = [5 in 1];
    Path pathway_id "pathway_id"
});

/// What `corehr.v2.pathway.delete` answers with.
pub type DeletePathwayResponse = crate::Empty;

/// What `corehr.v2.pathway.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeletePathwayError {
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeletePathwayError: CODES { TooManyRequests = 1161604 + 2 });

/// Changes the name, code or description of a pathway; fields that are not sent stay.
///
/// [`PATCH /open-apis/corehr/v2/pathways/:pathway_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/patch>) gives [`PatchPathwayResponse`] or fails with [`PatchPathwayError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pathway:write`. Rate limit: 3 a second.
///
/// ```ignore
/// let response = client.send(PatchPathway::new(pathway_id)).await?;
/// ```
#[doc(alias("corehr.v2.pathway.patch", "/open-apis/corehr/v2/pathways/:pathway_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchPathway {
    /// The pathway. Example: `6862995757234914824`.
    pub pathway_id: String,
    /// A text of your own that makes repeated calls count once. Length: 0 to 128. Example: `1245464678`.
    pub client_token: Option<String>,
    /// The code. Example: `A01234`.
    pub code: Option<String>,
    /// The names. Length: 0 to 2.
    pub names: Option<Vec<I18n>>,
    /// The description, in each language. Length: 0 to 2.
    pub descriptions: Option<Vec<I18n>>,
}

crate::request_builder!(PatchPathway {
    pathway_id(impl Into<String>).into();
    client_token(impl Into<String>).into(), code(impl Into<String>).into(),
    names(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    descriptions(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchPathway -> PatchPathwayResponse, PatchPathwayError {
    "corehr.v2.pathway.patch", PATCH "/open-apis/corehr/v2/pathways/:pathway_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:pathway:write"], LIMITS = [3 in 1];
    Path pathway_id "pathway_id", Query client_token "client_token", Body code "code",
    Body names "names", Body descriptions "descriptions"
});

/// What `corehr.v2.pathway.patch` answers with.
pub type PatchPathwayResponse = crate::Empty;

/// What `corehr.v2.pathway.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchPathwayError {
    /// `1161604` (HTTP 429): QPS over limit
    ///
    /// Too many requests. Try again later and more slowly.
    TooManyRequests,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchPathwayError: CODES { TooManyRequests = 1161604 + 2 });
