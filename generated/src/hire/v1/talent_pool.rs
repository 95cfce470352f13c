// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `talent_pool`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds talents to a talent pool or removes them; fails if a talent does not exist, and ignores those already in or out.
///
/// [`POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/batch_change_talent_pool>) gives [`BatchChangeTalentPoolResponse`] or fails with [`BatchChangeTalentPoolError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent_folder`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = BatchChangeTalentPool::new(talent_pool_id, talent_id_list, option_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.talent_pool.batch_change_talent_pool",
        "/open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchChangeTalentPool {
    /// The talent pool. Example: `6930815272790114325`.
    pub talent_pool_id: String,
    /// The talents, by their ids. Length: 1 to 50. Example: `["6930815272790114324"]`.
    pub talent_id_list: Vec<String>,
    /// Whether the talents are added or removed. Example: `1`.
    pub option_type: OptionType,
}

crate::request_builder!(BatchChangeTalentPool {
    talent_pool_id(impl Into<String>).into(),
    talent_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    option_type(impl Into<OptionType>).into();
});
crate::request!(BatchChangeTalentPool -> BatchChangeTalentPoolResponse, BatchChangeTalentPoolError {
    "hire.v1.talent_pool.batch_change_talent_pool",
    POST "/open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool", [Tenant],
    read_value Data, Json, SCOPES = ["hire:talent_folder"], LIMITS = [10 in 1];
    Path talent_pool_id "talent_pool_id", Body talent_id_list "talent_id_list",
    Body option_type "option_type"
});

/// What `hire.v1.talent_pool.batch_change_talent_pool` answers with.
pub type BatchChangeTalentPoolResponse = crate::Empty;

/// What `hire.v1.talent_pool.batch_change_talent_pool` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchChangeTalentPoolError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002102` (HTTP 400): 人才不存在
    ///
    /// The talent does not exist. Check `talent_id`.
    TalentNotFound,
    /// `1002109` (HTTP 400): 人才库不存在
    ///
    /// The talent pool does not exist. Check `talent_pool_id`.
    TalentPoolNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchChangeTalentPoolError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, TalentNotFound = 1002102 + 2,
    TalentPoolNotFound = 1002109
});

/// Adds one talent to a talent pool and, if wanted, takes it out of the other pools.
///
/// [`POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/move_talent>) gives [`MoveTalentToPoolResponse`] or fails with [`MoveTalentToPoolError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent_folder`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = MoveTalentToPool::new(talent_pool_id, talent_id, add_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.talent_pool.move_talent",
        "/open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MoveTalentToPool {
    /// The talent pool. Example: `6930815272790114325`.
    pub talent_pool_id: String,
    /// The talent. Example: `6930815272790114324`.
    pub talent_id: String,
    /// Whether the talent leaves the other pools when it joins this one. Example: `1`.
    pub add_type: AddType,
}

crate::request_builder!(MoveTalentToPool {
    talent_pool_id(impl Into<String>).into(), talent_id(impl Into<String>).into(),
    add_type(impl Into<AddType>).into();
});
crate::request!(MoveTalentToPool -> MoveTalentToPoolResponse, MoveTalentToPoolError {
    "hire.v1.talent_pool.move_talent",
    POST "/open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship", [Tenant],
    read_value Data, Json, SCOPES = ["hire:talent_folder"], LIMITS = [1000 in 60, 50 in 1];
    Path talent_pool_id "talent_pool_id", Body talent_id "talent_id", Body add_type "add_type"
});

/// What `hire.v1.talent_pool.move_talent` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveTalentToPoolResponse {
    /// The talent pool.
    pub talent_pool_id: Option<String>,
    /// The talent.
    pub talent_id: Option<String>,
}

crate::object!(MoveTalentToPoolResponse {
    talent_pool_id "talent_pool_id", talent_id "talent_id"
});

/// What `hire.v1.talent_pool.move_talent` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MoveTalentToPoolError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002102` (HTTP 400): 人才不存在
    ///
    /// The talent does not exist. Check `talent_id`.
    TalentNotFound,
    /// `1002109` (HTTP 400): 人才库不存在
    ///
    /// The talent pool does not exist. Check `talent_pool_id`.
    TalentPoolNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(MoveTalentToPoolError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, TalentNotFound = 1002102 + 2,
    TalentPoolNotFound = 1002109
});

/// Lists the talent pools, or those with given ids.
///
/// [`GET /open-apis/hire/v1/talent_pools/`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/search>) gives [`SearchTalentPoolResponse`] or fails with [`SearchTalentPoolError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent_folder:readonly`, `hire:talent_folder`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchTalentPool::new()).items();
/// ```
#[doc(alias("hire.v1.talent_pool.search", "/open-apis/hire/v1/talent_pools/"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchTalentPool {
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `100`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// Only these talent pools. Length: at most 50. Example: `["[\"6930815272790114324\", \"6940815272790114325\""]`.
    pub id_list: Option<Vec<String>>,
}

crate::request_builder!(SearchTalentPool {
    page_size(i64), page_token(impl Into<String>).into(),
    id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchTalentPool -> SearchTalentPoolResponse, SearchTalentPoolError {
    "hire.v1.talent_pool.search", GET "/open-apis/hire/v1/talent_pools/", [Tenant], read_value Data,
    None, SCOPES = ["hire:talent_folder:readonly", "hire:talent_folder"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query id_list "id_list"
});
crate::paged!(SearchTalentPool: TalentPool { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.talent_pool.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTalentPoolResponse {
    /// The items of this page.
    pub items: Vec<TalentPool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(SearchTalentPoolResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `hire.v1.talent_pool.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchTalentPoolError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002004` (HTTP 400): 分页大小不合法
    ///
    /// The page size is not allowed. Check `page_size`.
    InvalidPageSize,
    /// `1002005` (HTTP 400): ID 列表过长
    ///
    /// Too many ids were given. Send at most 50 in `id_list`.
    TooManyIds,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchTalentPoolError: CODES {
    SystemError = 1002001 + 6, InvalidPageSize = 1002004, TooManyIds = 1002005
});
