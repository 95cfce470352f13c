// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `entity`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates an entry in a dictionary at once, without review by an administrator.
///
/// [`POST /open-apis/lingo/v1/entities`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/create>) gives [`CreateEntityResponse`] or fails with [`CreateEntityError`].
///
/// Token: tenant. Scopes, any one of: `baike:entity:exempt_review`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateEntity::new(main_keys)).await?;
/// ```
#[doc(alias("lingo.v1.entity.create", "/open-apis/lingo/v1/entities"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEntity {
    /// The dictionary; the one for everybody where left out. For others, the app must be added to it or the user must be allowed to see it. Example: `71527909****274113`.
    pub repo_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
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
    /// The definitions in several languages. Length: at most 3.
    pub i18n_descs: Option<Vec<I18nEntryDesc>>,
}

crate::request_builder!(CreateEntity {
    main_keys(impl IntoIterator<Item = impl Into<Term>>).into_iter().map(Into::into).collect();
    repo_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    aliases(impl IntoIterator<Item = impl Into<Term>>).into_iter().map(Into::into).collect(),
    description(impl Into<String>).into(), related_meta(RelatedMeta), outer_info(OuterInfo),
    rich_text(impl Into<String>).into(),
    i18n_descs(impl IntoIterator<Item = impl Into<I18nEntryDesc>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateEntity -> CreateEntityResponse, CreateEntityError {
    "lingo.v1.entity.create", POST "/open-apis/lingo/v1/entities", [Tenant], read_value Data, Json,
    SCOPES = ["baike:entity:exempt_review"], LIMITS = [100 in 60];
    Query repo_id "repo_id", Query user_id_type "user_id_type", Body main_keys "main_keys",
    Body aliases "aliases", Body description "description", Body related_meta "related_meta",
    Body outer_info "outer_info", Body rich_text "rich_text", Body i18n_descs "i18n_descs"
});

/// What `lingo.v1.entity.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEntityResponse {
    /// The entry.
    pub entity: Option<Entity>,
}

crate::object!(CreateEntityResponse { entity "entity" });

/// What `lingo.v1.entity.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateEntityError {
    /// `2250001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParam,
    /// `2250002` (HTTP 500): network anomaly, please try again
    ///
    /// The service timed out or failed. Try again, and ask the support if it persists.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateEntityError: CODES { InvalidParam = 2250001, NetworkAnomaly = 2250002 });

/// Deletes an entry at once, without review, by its id or by its id in an external system.
///
/// [`DELETE /open-apis/lingo/v1/entities/:entity_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/delete>) gives [`DeleteEntityResponse`] or fails with [`DeleteEntityError`].
///
/// Token: tenant. Scopes, any one of: `baike:entity:exempt_delete`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteEntity::new(entity_id)).await?;
/// ```
#[doc(alias("lingo.v1.entity.delete", "/open-apis/lingo/v1/entities/:entity_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEntity {
    /// The entry; `enterprise_0` to name it by `provider` and `outer_id` instead. Example: `enterprise_43742132363`.
    pub entity_id: String,
    /// The external system; no hyphens. Length: 2 to 32. Example: `星云`.
    pub provider: Option<String>,
    /// The entry's id in the external system, one for each entry; no hyphens. Length: 1 to 64. Example: `123aaa`.
    pub outer_id: Option<String>,
}

crate::request_builder!(DeleteEntity {
    entity_id(impl Into<String>).into();
    provider(impl Into<String>).into(), outer_id(impl Into<String>).into()
});
crate::request!(DeleteEntity -> DeleteEntityResponse, DeleteEntityError {
    "lingo.v1.entity.delete", DELETE "/open-apis/lingo/v1/entities/:entity_id", [Tenant],
    read_value Data, None, SCOPES = ["baike:entity:exempt_delete"], LIMITS = [1000 in 60, 50 in 1];
    Path entity_id "entity_id", Query provider "provider", Query outer_id "outer_id"
});

/// What `lingo.v1.entity.delete` answers with.
pub type DeleteEntityResponse = crate::Empty;

/// What `lingo.v1.entity.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteEntityError {
    /// `2250001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParam,
    /// `2250002` (HTTP 500): network anomaly, please try again
    ///
    /// The service timed out or failed. Try again, and ask the support if it persists.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteEntityError: CODES { InvalidParam = 2250001, NetworkAnomaly = 2250002 });

/// Gets an entry by its id or by its id in an external system.
///
/// [`GET /open-apis/lingo/v1/entities/:entity_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/get>) gives [`GetEntityResponse`] or fails with [`GetEntityError`].
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetEntity::new(entity_id)).await?;
/// ```
#[doc(alias("lingo.v1.entity.get", "/open-apis/lingo/v1/entities/:entity_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEntity {
    /// The entry; `enterprise_0` to name it by `provider` and `outer_id` instead. Example: `enterprise_515879`.
    pub entity_id: String,
    /// The external system; no hyphens. Length: 2 to 32. Example: `星云`.
    pub provider: Option<String>,
    /// The entry's id in the external system, one for each entry; no hyphens. Length: 1 to 64. Example: `123aaa`.
    pub outer_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetEntity {
    entity_id(impl Into<String>).into();
    provider(impl Into<String>).into(), outer_id(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetEntity -> GetEntityResponse, GetEntityError {
    "lingo.v1.entity.get", GET "/open-apis/lingo/v1/entities/:entity_id", [Tenant, User],
    read_value Data, None,
    SCOPES = ["baike:entity", "baike:entity:exempt_review", "baike:entity:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path entity_id "entity_id", Query provider "provider", Query outer_id "outer_id",
    Query user_id_type "user_id_type"
});

/// What `lingo.v1.entity.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntityResponse {
    /// The entry.
    pub entity: Option<Entity>,
}

crate::object!(GetEntityResponse { entity "entity" });

/// What `lingo.v1.entity.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetEntityError {
    /// `2250001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParam,
    /// `2250002` (HTTP 500): network anomaly, please try again
    ///
    /// The service timed out or failed. Try again, and ask the support if it persists.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetEntityError: CODES { InvalidParam = 2250001, NetworkAnomaly = 2250002 });

/// Finds the entries that a text mentions and where, so that they can be highlighted; up to 1,000 characters.
///
/// [`POST /open-apis/lingo/v1/entities/highlight`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/highlight>) gives [`HighlightEntityResponse`] or fails with [`HighlightEntityError`].
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(HighlightEntity::new(text)).await?;
/// ```
#[doc(alias("lingo.v1.entity.highlight", "/open-apis/lingo/v1/entities/highlight"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct HighlightEntity {
    /// The text to find entries in, up to 1,000 characters. Length: 1 to 1000. Example: `text`.
    pub text: String,
}

crate::request_builder!(HighlightEntity { text(impl Into<String>).into(); });
crate::request!(HighlightEntity -> HighlightEntityResponse, HighlightEntityError {
    "lingo.v1.entity.highlight", POST "/open-apis/lingo/v1/entities/highlight", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["baike:entity", "baike:entity:exempt_review", "baike:entity:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Body text "text"
});

/// What `lingo.v1.entity.highlight` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightEntityResponse {
    /// The entries that the text mentions.
    pub phrases: Vec<Phrase>,
}

crate::object!(HighlightEntityResponse { phrases "phrases" });

/// What `lingo.v1.entity.highlight` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum HighlightEntityError {
    /// `2250001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParam,
    /// `2250002` (HTTP 500): network anomaly, please try again
    ///
    /// The service timed out or failed. Try again, and ask the support if it persists.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(HighlightEntityError: CODES {
    InvalidParam = 2250001, NetworkAnomaly = 2250002
});

/// Lists all entries of a dictionary, by default the one for everybody.
///
/// [`GET /open-apis/lingo/v1/entities`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/list>) gives [`ListEntityResponse`] or fails with [`ListEntityError`].
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListEntity::new()).items();
/// ```
#[doc(alias("lingo.v1.entity.list", "/open-apis/lingo/v1/entities"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEntity {
    /// How many items a page holds at most. Default: `20`. Range: `1` to `100`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `408ecac018b2e3518db37275e812aad7bb8ad3e755fc886f322ac6c430ba`.
    pub page_token: Option<String>,
    /// Only entries that are tied to this external system. Length: 2 to 32. Example: `星云`.
    pub provider: Option<String>,
    /// The dictionary; the one for everybody where left out. For others, the app must be added to it or the user must be allowed to see it. Example: `7152790921053274113`.
    pub repo_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListEntity {
    page_size(i64), page_token(impl Into<String>).into(), provider(impl Into<String>).into(),
    repo_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListEntity -> ListEntityResponse, ListEntityError {
    "lingo.v1.entity.list", GET "/open-apis/lingo/v1/entities", [Tenant, User], read_value Data,
    None, SCOPES = ["baike:entity", "baike:entity:exempt_review", "baike:entity:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query provider "provider",
    Query repo_id "repo_id", Query user_id_type "user_id_type"
});
crate::paged!(ListEntity: Entity { page_token, page_size; page_token, has_more, entities });

/// What `lingo.v1.entity.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntityResponse {
    /// The entries.
    pub entities: Vec<Entity>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListEntityResponse {
    entities "entities", page_token "page_token", has_more "has_more"
});

/// What `lingo.v1.entity.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListEntityError {
    /// `2250001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParam,
    /// `2250002` (HTTP 500): network anomaly, please try again
    ///
    /// The service timed out or failed. Try again, and ask the support if it persists.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListEntityError: CODES { InvalidParam = 2250001, NetworkAnomaly = 2250002 });

/// Finds the entries whose name or alias equals a word exactly; returns their ids only.
///
/// [`POST /open-apis/lingo/v1/entities/match`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/match>) gives [`MatchEntityResponse`] or fails with [`MatchEntityError`].
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(MatchEntity::new(word)).await?;
/// ```
#[doc(alias("lingo.v1.entity.match", "/open-apis/lingo/v1/entities/match"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MatchEntity {
    /// The dictionary; the one for everybody where left out. For others, the app must be added to it or the user must be allowed to see it. Example: `7202510112396640276`.
    pub repo_id: Option<String>,
    /// The word to look up, exactly, among names and aliases. Length: 1 to 100. Example: `飞书词典`.
    pub word: String,
}

crate::request_builder!(MatchEntity {
    word(impl Into<String>).into();
    repo_id(impl Into<String>).into()
});
crate::request!(MatchEntity -> MatchEntityResponse, MatchEntityError {
    "lingo.v1.entity.match", POST "/open-apis/lingo/v1/entities/match", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["baike:entity", "baike:entity:exempt_review", "baike:entity:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query repo_id "repo_id", Body word "word"
});

/// What `lingo.v1.entity.match` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchEntityResponse {
    /// The entries that match.
    pub results: Vec<MatchInfo>,
}

crate::object!(MatchEntityResponse { results "results" });

/// What `lingo.v1.entity.match` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MatchEntityError {
    /// `2250001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParam,
    /// `2250002` (HTTP 500): network anomaly, please try again
    ///
    /// The service timed out or failed. Try again, and ask the support if it persists.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(MatchEntityError: CODES { InvalidParam = 2250001, NetworkAnomaly = 2250002 });

/// Searches entries by names, aliases and definitions, also inexactly, and returns them.
///
/// [`POST /open-apis/lingo/v1/entities/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/search>) gives [`SearchEntityResponse`] or fails with [`SearchEntityError`].
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchEntity::new()).items();
/// ```
#[doc(alias("lingo.v1.entity.search", "/open-apis/lingo/v1/entities/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchEntity {
    /// How many items a page holds at most. Default: `20`. Range: `1` to `100`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `b152fa6e6f62a291019a04c3a93f365f8ac641910506ff15ff4cad6534e087cb4ed8fa2c`.
    pub page_token: Option<String>,
    /// The dictionary; the one for everybody where left out. For others, the app must be added to it or the user must be allowed to see it. Example: `7202510112396640276`.
    pub repo_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// What to search for in names, aliases and definitions. Length: 1 to 100. Example: `飞书词典`.
    pub query: Option<String>,
    /// The classes to search in or to leave out.
    pub classification_filter: Option<ClassificationFilter>,
    /// Only entries that come from these: 1 a user, 2 a bulk import, 3 an official term, 4 the API. Example: `[1]`.
    pub sources: Option<Vec<i64>>,
    /// Only entries created by these users. Example: `["ou_30b07b63089ea46518789914dac63d36"]`.
    pub creators: Option<Vec<String>>,
}

crate::request_builder!(SearchEntity {
    page_size(i64), page_token(impl Into<String>).into(), repo_id(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(), query(impl Into<String>).into(),
    classification_filter(ClassificationFilter),
    sources(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect(),
    creators(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchEntity -> SearchEntityResponse, SearchEntityError {
    "lingo.v1.entity.search", POST "/open-apis/lingo/v1/entities/search", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["baike:entity", "baike:entity:exempt_review", "baike:entity:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query repo_id "repo_id",
    Query user_id_type "user_id_type", Body query "query",
    Body classification_filter "classification_filter", Body sources "sources",
    Body creators "creators"
});
crate::paged!(SearchEntity: Entity { page_token, page_size; page_token, has_more, entities });

/// What `lingo.v1.entity.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEntityResponse {
    /// The entries.
    pub entities: Vec<Entity>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchEntityResponse {
    entities "entities", page_token "page_token", has_more "has_more"
});

/// What `lingo.v1.entity.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchEntityError {
    /// `2250001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParam,
    /// `2250002` (HTTP 500): network anomaly, please try again
    ///
    /// The service timed out or failed. Try again, and ask the support if it persists.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchEntityError: CODES { InvalidParam = 2250001, NetworkAnomaly = 2250002 });

/// Changes an entry at once, without review by an administrator.
///
/// [`PUT /open-apis/lingo/v1/entities/:entity_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/update>) gives [`UpdateEntityResponse`] or fails with [`UpdateEntityError`].
///
/// Token: tenant. Scopes, any one of: `baike:entity:exempt_review`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(UpdateEntity::new(entity_id, main_keys)).await?;
/// ```
#[doc(alias("lingo.v1.entity.update", "/open-apis/lingo/v1/entities/:entity_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateEntity {
    /// The entry. Example: `enterprise_40217521`.
    pub entity_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
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
    /// The definitions in several languages. Length: at most 3.
    pub i18n_descs: Option<Vec<I18nEntryDesc>>,
}

crate::request_builder!(UpdateEntity {
    entity_id(impl Into<String>).into(),
    main_keys(impl IntoIterator<Item = impl Into<Term>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(),
    aliases(impl IntoIterator<Item = impl Into<Term>>).into_iter().map(Into::into).collect(),
    description(impl Into<String>).into(), related_meta(RelatedMeta), outer_info(OuterInfo),
    rich_text(impl Into<String>).into(),
    i18n_descs(impl IntoIterator<Item = impl Into<I18nEntryDesc>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateEntity -> UpdateEntityResponse, UpdateEntityError {
    "lingo.v1.entity.update", PUT "/open-apis/lingo/v1/entities/:entity_id", [Tenant],
    read_value Data, Json, SCOPES = ["baike:entity:exempt_review"], LIMITS = [100 in 60];
    Path entity_id "entity_id", Query user_id_type "user_id_type", Body main_keys "main_keys",
    Body aliases "aliases", Body description "description", Body related_meta "related_meta",
    Body outer_info "outer_info", Body rich_text "rich_text", Body i18n_descs "i18n_descs"
});

/// What `lingo.v1.entity.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntityResponse {
    /// The entry.
    pub entity: Option<Entity>,
}

crate::object!(UpdateEntityResponse { entity "entity" });

/// What `lingo.v1.entity.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateEntityError {
    /// `2250001` (HTTP 400): invalid param
    ///
    /// A parameter is not valid. Check the parameters.
    InvalidParam,
    /// `2250002` (HTTP 500): network anomaly, please try again
    ///
    /// The service timed out or failed. Try again, and ask the support if it persists.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateEntityError: CODES { InvalidParam = 2250001, NetworkAnomaly = 2250002 });
