// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `entity`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates an entry in the dictionary at once, without review by an administrator. Superseded by `lingo`.
///
/// [`POST /open-apis/baike/v1/entities`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/create>) gives [`CreateEntityResponse`] or fails with [`CreateEntityError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/create>.
///
/// Token: tenant or user. Scopes, any one of: `baike:entity:exempt_review`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateEntity::new(main_keys)).await?;
/// ```
#[doc(alias("baike.v1.entity.create", "/open-apis/baike/v1/entities"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/create"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEntity {
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
}

crate::request_builder!(CreateEntity {
    main_keys(impl IntoIterator<Item = impl Into<Term>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(),
    aliases(impl IntoIterator<Item = impl Into<Term>>).into_iter().map(Into::into).collect(),
    description(impl Into<String>).into(), related_meta(RelatedMeta), outer_info(OuterInfo),
    rich_text(impl Into<String>).into()
});
crate::request!(CreateEntity -> CreateEntityResponse, CreateEntityError {
    "baike.v1.entity.create", POST "/open-apis/baike/v1/entities", [Tenant, User], read_value Data,
    Json, SCOPES = ["baike:entity:exempt_review"], LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Body main_keys "main_keys", Body aliases "aliases",
    Body description "description", Body related_meta "related_meta", Body outer_info "outer_info",
    Body rich_text "rich_text"
});

/// What `baike.v1.entity.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEntityResponse {
    /// The entry.
    pub entity: Option<Entity>,
}

crate::object!(CreateEntityResponse { entity "entity" });

/// What `baike.v1.entity.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateEntityError {
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

crate::error_enum!(CreateEntityError: CODES { InvalidParam = 1540001, NetworkAnomaly = 1540002 });

/// Finds words in a text that could become entries, existing entries included, with possible aliases. Deprecated.
///
/// [`POST /open-apis/baike/v1/entities/extract`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/extract>) gives [`ExtractEntityResponse`] or fails with [`ExtractEntityError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/extract>.
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(ExtractEntity::new()).await?;
/// ```
#[doc(alias("baike.v1.entity.extract", "/open-apis/baike/v1/entities/extract"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/extract"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ExtractEntity {
    /// The text to find words in. Length: at most 128. Example: `text`.
    pub text: Option<String>,
}

crate::request_builder!(ExtractEntity { text(impl Into<String>).into() });
crate::request!(ExtractEntity -> ExtractEntityResponse, ExtractEntityError {
    "baike.v1.entity.extract", POST "/open-apis/baike/v1/entities/extract", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["baike:entity", "baike:entity:exempt_review", "baike:entity:readonly"],
    LIMITS = [100 in 60];
    Body text "text"
});

/// What `baike.v1.entity.extract` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractEntityResponse {
    /// The words that could become entries.
    pub entity_word: Vec<EntityWord>,
}

crate::object!(ExtractEntityResponse { entity_word "entity_word" });

/// What `baike.v1.entity.extract` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExtractEntityError {
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

crate::error_enum!(ExtractEntityError: CODES { InvalidParam = 1540001, NetworkAnomaly = 1540002 });

/// Gets an entry by its id or by its id in an external system. Superseded by `lingo`.
///
/// [`GET /open-apis/baike/v1/entities/:entity_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/get>) gives [`GetEntityResponse`] or fails with [`GetEntityError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/get>.
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetEntity::new(entity_id)).await?;
/// ```
#[doc(alias("baike.v1.entity.get", "/open-apis/baike/v1/entities/:entity_id"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/get"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEntity {
    /// The entry; `enterprise_0` to name it by `provider` and `outer_id` instead. Example: `enterprise_515879`.
    pub entity_id: String,
    /// The external system; no hyphens. Length: 2 to 32. Example: `星云`.
    pub provider: Option<String>,
    /// The entry's id in the external system, one for each entry; no hyphens. Length: 1 to 64. Example: `12345`.
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
    "baike.v1.entity.get", GET "/open-apis/baike/v1/entities/:entity_id", [Tenant, User],
    read_value Data, None,
    SCOPES = ["baike:entity", "baike:entity:exempt_review", "baike:entity:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path entity_id "entity_id", Query provider "provider", Query outer_id "outer_id",
    Query user_id_type "user_id_type"
});

/// What `baike.v1.entity.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntityResponse {
    /// The entry.
    pub entity: Option<Entity>,
}

crate::object!(GetEntityResponse { entity "entity" });

/// What `baike.v1.entity.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetEntityError {
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

crate::error_enum!(GetEntityError: CODES { InvalidParam = 1540001, NetworkAnomaly = 1540002 });

/// Finds the entries that a text of up to 1,000 characters mentions, and where. Superseded by `lingo`.
///
/// [`POST /open-apis/baike/v1/entities/highlight`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/highlight>) gives [`HighlightEntityResponse`] or fails with [`HighlightEntityError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/highlight>.
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(HighlightEntity::new(text)).await?;
/// ```
#[doc(alias("baike.v1.entity.highlight", "/open-apis/baike/v1/entities/highlight"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/highlight"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct HighlightEntity {
    /// The text to find entries in, up to 1,000 characters. Length: 1 to 1000. Example: `text`.
    pub text: String,
}

crate::request_builder!(HighlightEntity { text(impl Into<String>).into(); });
crate::request!(HighlightEntity -> HighlightEntityResponse, HighlightEntityError {
    "baike.v1.entity.highlight", POST "/open-apis/baike/v1/entities/highlight", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["baike:entity", "baike:entity:exempt_review", "baike:entity:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Body text "text"
});

/// What `baike.v1.entity.highlight` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightEntityResponse {
    /// The entries that the text mentions.
    pub phrases: Vec<Phrase>,
}

crate::object!(HighlightEntityResponse { phrases "phrases" });

/// What `baike.v1.entity.highlight` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum HighlightEntityError {
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

crate::error_enum!(HighlightEntityError: CODES {
    InvalidParam = 1540001, NetworkAnomaly = 1540002
});

/// Lists all entries of the dictionary. Superseded by `lingo`.
///
/// [`GET /open-apis/baike/v1/entities`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/list>) gives [`ListEntityResponse`] or fails with [`ListEntityError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/list>.
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ListEntity::new()).await?;
/// ```
#[doc(alias("baike.v1.entity.list", "/open-apis/baike/v1/entities"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/list"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEntity {
    /// How many items a page holds at most. Default: `20`. Range: `1` to `100`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `b152fa6e6f62a291019a04c3a93f365f8ac641910506ff15ff4cad6534e087cb4ed8fa2c`.
    pub page_token: Option<String>,
    /// Only entries that are tied to this external system. Length: 2 to 32. Example: `星云`.
    pub provider: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListEntity {
    page_size(i64), page_token(impl Into<String>).into(), provider(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListEntity -> ListEntityResponse, ListEntityError {
    "baike.v1.entity.list", GET "/open-apis/baike/v1/entities", [Tenant, User], read_value Data,
    None, SCOPES = ["baike:entity", "baike:entity:exempt_review", "baike:entity:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query provider "provider",
    Query user_id_type "user_id_type"
});

/// What `baike.v1.entity.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntityResponse {
    /// The entries.
    pub entities: Vec<Entity>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListEntityResponse { entities "entities", page_token "page_token" });

/// What `baike.v1.entity.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListEntityError {
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

crate::error_enum!(ListEntityError: CODES { InvalidParam = 1540001, NetworkAnomaly = 1540002 });

/// Finds the entries whose name or alias equals a word exactly; returns their ids only. Superseded by `lingo`.
///
/// [`POST /open-apis/baike/v1/entities/match`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/match>) gives [`MatchEntityResponse`] or fails with [`MatchEntityError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/match>.
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(MatchEntity::new(word)).await?;
/// ```
#[doc(alias("baike.v1.entity.match", "/open-apis/baike/v1/entities/match"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/match"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MatchEntity {
    /// The word to look up, exactly, among names and aliases. Length: 1 to 100. Example: `飞书词典`.
    pub word: String,
}

crate::request_builder!(MatchEntity { word(impl Into<String>).into(); });
crate::request!(MatchEntity -> MatchEntityResponse, MatchEntityError {
    "baike.v1.entity.match", POST "/open-apis/baike/v1/entities/match", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["baike:entity", "baike:entity:exempt_review", "baike:entity:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Body word "word"
});

/// What `baike.v1.entity.match` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchEntityResponse {
    /// The entries that match.
    pub results: Vec<MatchInfo>,
}

crate::object!(MatchEntityResponse { results "results" });

/// What `baike.v1.entity.match` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MatchEntityError {
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

crate::error_enum!(MatchEntityError: CODES { InvalidParam = 1540001, NetworkAnomaly = 1540002 });

/// Searches entries by names, aliases and definitions, also inexactly, and returns them. Superseded by `lingo`.
///
/// [`POST /open-apis/baike/v1/entities/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/search>) gives [`SearchEntityResponse`] or fails with [`SearchEntityError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/search>.
///
/// Token: tenant or user. Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SearchEntity::new()).await?;
/// ```
#[doc(alias("baike.v1.entity.search", "/open-apis/baike/v1/entities/search"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/search"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchEntity {
    /// How many items a page holds at most. Default: `20`. Range: `1` to `100`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Range: at most `100`. Example: `b152fa6e6f62a291019a04c3a93f365f8ac641910506ff15ff4cad6534e087cb4ed8fa2c`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// What to search for in names, aliases and definitions. Length: 1 to 100. Example: `词典`.
    pub query: Option<String>,
    /// The classes to search in or to leave out.
    pub classification_filter: Option<ClassificationFilter>,
    /// Only entries that come from these: 1 a user, 2 a bulk import, 3 an official term, 4 the API. Example: `[1]`.
    pub sources: Option<Vec<i64>>,
    /// Only entries created by these users. Example: `["ou_30b07b63089ea46518789914dac63d36"]`.
    pub creators: Option<Vec<String>>,
}

crate::request_builder!(SearchEntity {
    page_size(i64), page_token(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(), query(impl Into<String>).into(),
    classification_filter(ClassificationFilter),
    sources(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect(),
    creators(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchEntity -> SearchEntityResponse, SearchEntityError {
    "baike.v1.entity.search", POST "/open-apis/baike/v1/entities/search", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["baike:entity", "baike:entity:exempt_review", "baike:entity:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type",
    Body query "query", Body classification_filter "classification_filter", Body sources "sources",
    Body creators "creators"
});

/// What `baike.v1.entity.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEntityResponse {
    /// The entries.
    pub entities: Vec<Entity>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(SearchEntityResponse { entities "entities", page_token "page_token" });

/// What `baike.v1.entity.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchEntityError {
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

crate::error_enum!(SearchEntityError: CODES { InvalidParam = 1540001, NetworkAnomaly = 1540002 });

/// Changes an entry at once, without review by an administrator. Superseded by `lingo`.
///
/// [`PUT /open-apis/baike/v1/entities/:entity_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/update>) gives [`UpdateEntityResponse`] or fails with [`UpdateEntityError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/update>.
///
/// Token: tenant or user. Scopes, any one of: `baike:entity:exempt_review`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(UpdateEntity::new(entity_id, main_keys)).await?;
/// ```
#[doc(alias("baike.v1.entity.update", "/open-apis/baike/v1/entities/:entity_id"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/update"
)]
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
}

crate::request_builder!(UpdateEntity {
    entity_id(impl Into<String>).into(),
    main_keys(impl IntoIterator<Item = impl Into<Term>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(),
    aliases(impl IntoIterator<Item = impl Into<Term>>).into_iter().map(Into::into).collect(),
    description(impl Into<String>).into(), related_meta(RelatedMeta), outer_info(OuterInfo),
    rich_text(impl Into<String>).into()
});
crate::request!(UpdateEntity -> UpdateEntityResponse, UpdateEntityError {
    "baike.v1.entity.update", PUT "/open-apis/baike/v1/entities/:entity_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["baike:entity:exempt_review"], LIMITS = [100 in 60];
    Path entity_id "entity_id", Query user_id_type "user_id_type", Body main_keys "main_keys",
    Body aliases "aliases", Body description "description", Body related_meta "related_meta",
    Body outer_info "outer_info", Body rich_text "rich_text"
});

/// What `baike.v1.entity.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEntityResponse {
    /// The entry.
    pub entity: Option<Entity>,
}

crate::object!(UpdateEntityResponse { entity "entity" });

/// What `baike.v1.entity.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateEntityError {
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

crate::error_enum!(UpdateEntityError: CODES { InvalidParam = 1540001, NetworkAnomaly = 1540002 });
