// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `draft`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Asks to create or change an entry; nothing changes until an administrator approves the draft. Superseded by `lingo`.
///
/// [`POST /open-apis/baike/v1/drafts`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/draft/create>) gives [`CreateDraftResponse`] or fails with [`CreateDraftError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/draft/create>.
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateDraft::new(main_keys)).await?;
/// ```
#[doc(alias("baike.v1.draft.create", "/open-apis/baike/v1/drafts"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/draft/create"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDraft {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The entry to change; left out to create one. Example: `enterprise_40217521`.
    pub id: Option<String>,
    /// The names of the entry. Length: at most 1.
    pub main_keys: Vec<Term>,
    /// The other names of the entry. Length: at most 10.
    pub aliases: Option<Vec<Term>>,
    /// The definition as plain text; this or `rich_text` must be given. Length: at most 5000. Example: `text`.
    pub description: Option<String>,
    /// What is related to the entry: people, groups, documents, links, classes and images.
    pub related_meta: Option<RelatedMeta>,
    /// What ties the entry to an external system.
    pub outer_info: Option<OuterInfo>,
    /// The definition as rich text; `description` is ignored where this is given. Length: at most 5000. Example: `text`.
    pub rich_text: Option<String>,
}

crate::request_builder!(CreateDraft {
    main_keys(impl IntoIterator<Item = impl Into<Term>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(), id(impl Into<String>).into(),
    aliases(impl IntoIterator<Item = impl Into<Term>>).into_iter().map(Into::into).collect(),
    description(impl Into<String>).into(), related_meta(RelatedMeta), outer_info(OuterInfo),
    rich_text(impl Into<String>).into()
});
crate::request!(CreateDraft -> CreateDraftResponse, CreateDraftError {
    "baike.v1.draft.create", POST "/open-apis/baike/v1/drafts", [Tenant, User], read_value Data,
    Json, SCOPES = ["baike:entity", "baike:entity:exempt_review"], LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Body id "id", Body main_keys "main_keys",
    Body aliases "aliases", Body description "description", Body related_meta "related_meta",
    Body outer_info "outer_info", Body rich_text "rich_text"
});

/// What `baike.v1.draft.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDraftResponse {
    /// The draft.
    pub draft: Option<Draft>,
}

crate::object!(CreateDraftResponse { draft "draft" });

/// What `baike.v1.draft.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateDraftError {
    /// `1540001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParam,
    /// `1540002` (HTTP 500): network anomaly, please try again
    ///
    /// The service timed out or failed. Try again, and ask the support if it persists.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateDraftError: CODES { InvalidParam = 1540001, NetworkAnomaly = 1540002 });

/// Changes a draft that has not been reviewed yet. Superseded by `lingo`.
///
/// [`PUT /open-apis/baike/v1/drafts/:draft_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/draft/update>) gives [`UpdateDraftResponse`] or fails with [`UpdateDraftError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/draft/update>.
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(UpdateDraft::new(draft_id, main_keys)).await?;
/// ```
#[doc(alias("baike.v1.draft.update", "/open-apis/baike/v1/drafts/:draft_id"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/draft/update"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDraft {
    /// The draft. Example: `5347`.
    pub draft_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The entry to change; left out to create one. Example: `enterprise_40217521`.
    pub id: Option<String>,
    /// The names of the entry. Length: at most 1.
    pub main_keys: Vec<Term>,
    /// The other names of the entry. Length: at most 10.
    pub aliases: Option<Vec<Term>>,
    /// The definition as plain text; this or `rich_text` must be given. Length: at most 5000. Example: `text`.
    pub description: Option<String>,
    /// What is related to the entry: people, groups, documents, links, classes and images.
    pub related_meta: Option<RelatedMeta>,
    /// The definition as rich text; `description` is ignored where this is given. Length: at most 5000. Example: `text`.
    pub rich_text: Option<String>,
}

crate::request_builder!(UpdateDraft {
    draft_id(impl Into<String>).into(),
    main_keys(impl IntoIterator<Item = impl Into<Term>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(), id(impl Into<String>).into(),
    aliases(impl IntoIterator<Item = impl Into<Term>>).into_iter().map(Into::into).collect(),
    description(impl Into<String>).into(), related_meta(RelatedMeta),
    rich_text(impl Into<String>).into()
});
crate::request!(UpdateDraft -> UpdateDraftResponse, UpdateDraftError {
    "baike.v1.draft.update", PUT "/open-apis/baike/v1/drafts/:draft_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["baike:entity", "baike:entity:exempt_review"],
    LIMITS = [100 in 60];
    Path draft_id "draft_id", Query user_id_type "user_id_type", Body id "id",
    Body main_keys "main_keys", Body aliases "aliases", Body description "description",
    Body related_meta "related_meta", Body rich_text "rich_text"
});

/// What `baike.v1.draft.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDraftResponse {
    /// The draft.
    pub draft: Option<Draft>,
}

crate::object!(UpdateDraftResponse { draft "draft" });

/// What `baike.v1.draft.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateDraftError {
    /// `1540001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParam,
    /// `1540002` (HTTP 500): network anomaly, please try again
    ///
    /// The service timed out or failed. Try again, and ask the support if it persists.
    NetworkAnomaly,
    /// `1540100` (HTTP 403): draft has been reviewed and cannot be edited
    DraftReviewedCannotBeEdited,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateDraftError: CODES {
    InvalidParam = 1540001, NetworkAnomaly = 1540002, DraftReviewedCannotBeEdited = 1540100
});
