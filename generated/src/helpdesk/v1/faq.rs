// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `faq`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a question with its answer to the knowledge base.
///
/// [`POST /open-apis/helpdesk/v1/faqs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/create>) gives [`CreateFaqResponse`] or fails with [`CreateFaqError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(CreateFaq::new()).await?;
/// ```
#[doc(alias("helpdesk.v1.faq.create", "/open-apis/helpdesk/v1/faqs"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFaq {
    /// The question with its answer.
    pub faq: Option<FaqUpdateInfo>,
}

crate::request_builder!(CreateFaq { faq(FaqUpdateInfo) });
crate::request!(CreateFaq -> CreateFaqResponse, CreateFaqError {
    "helpdesk.v1.faq.create", POST "/open-apis/helpdesk/v1/faqs", [User], read_value Data, Json,
    SCOPES = ["helpdesk:all"];
    Body faq "faq"
});

/// What `helpdesk.v1.faq.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaqResponse {
    /// The question with its answer.
    pub faq: Option<Faq>,
}

crate::object!(CreateFaqResponse { faq "faq" });

/// What `helpdesk.v1.faq.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateFaqError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateFaqError: CODES { BadRequest = 154000, InternalError = 155000 });

/// Deletes a question with its answer from the knowledge base.
///
/// [`DELETE /open-apis/helpdesk/v1/faqs/:id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/delete>) gives [`DeleteFaqResponse`] or fails with [`DeleteFaqError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(DeleteFaq::new(id)).await?;
/// ```
#[doc(alias("helpdesk.v1.faq.delete", "/open-apis/helpdesk/v1/faqs/:id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFaq {
    /// The question in the knowledge base. Example: `12345`.
    pub id: String,
}

crate::request_builder!(DeleteFaq { id(impl Into<String>).into(); });
crate::request!(DeleteFaq -> DeleteFaqResponse, DeleteFaqError {
    "helpdesk.v1.faq.delete", DELETE "/open-apis/helpdesk/v1/faqs/:id", [User], read_value Data,
    None, SCOPES = ["helpdesk:all"];
    Path id "id"
});

/// What `helpdesk.v1.faq.delete` answers with.
pub type DeleteFaqResponse = crate::Empty;

/// What `helpdesk.v1.faq.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteFaqError {
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteFaqError: CODES { ResourceNotFound = 154004, InternalError = 155000 });

/// Downloads an image from an answer of the knowledge base.
///
/// [`GET /open-apis/helpdesk/v1/faqs/:id/image/:image_key`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/faq_image>) gives [`Download`](crate::Download) or fails with [`GetFaqImageError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetFaqImage::new(id, image_key)).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.faq.faq_image",
        "/open-apis/helpdesk/v1/faqs/:id/image/:image_key"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFaqImage {
    /// The question in the knowledge base. Example: `12345`.
    pub id: String,
    /// The image. Example: `img_b07ffac0-19c1-48a3-afca-599f8ea825fj`.
    pub image_key: String,
}

crate::request_builder!(GetFaqImage {
    id(impl Into<String>).into(), image_key(impl Into<String>).into();
});
crate::request!(GetFaqImage -> crate::Download, GetFaqImageError {
    "helpdesk.v1.faq.faq_image", GET "/open-apis/helpdesk/v1/faqs/:id/image/:image_key", [Tenant],
    read_file Bytes, None, SCOPES = ["helpdesk:all:readonly"];
    Path id "id", Path image_key "image_key"
});

/// What `helpdesk.v1.faq.faq_image` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetFaqImageError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetFaqImageError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, ResourceNotFound = 154004,
    InternalError = 155000
});

/// Gets a question of the knowledge base with its answer.
///
/// [`GET /open-apis/helpdesk/v1/faqs/:id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/get>) gives [`GetFaqResponse`] or fails with [`GetFaqError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetFaq::new(id)).await?;
/// ```
#[doc(alias("helpdesk.v1.faq.get", "/open-apis/helpdesk/v1/faqs/:id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFaq {
    /// The question in the knowledge base. Example: `6856395634652479491`.
    pub id: String,
}

crate::request_builder!(GetFaq { id(impl Into<String>).into(); });
crate::request!(GetFaq -> GetFaqResponse, GetFaqError {
    "helpdesk.v1.faq.get", GET "/open-apis/helpdesk/v1/faqs/:id", [Tenant], read_value Data, None,
    SCOPES = ["helpdesk:all:readonly"];
    Path id "id"
});

/// What `helpdesk.v1.faq.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFaqResponse {
    /// The question with its answer.
    pub faq: Option<Faq>,
}

crate::object!(GetFaqResponse { faq "faq" });

/// What `helpdesk.v1.faq.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetFaqError {
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetFaqError: CODES { ResourceNotFound = 154004, InternalError = 155000 });

/// Lists the questions of the knowledge base with their answers, by category, state or keyword.
///
/// [`GET /open-apis/helpdesk/v1/faqs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/list>) gives [`ListFaqResponse`] or fails with [`ListFaqError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let mut items = client.list(ListFaq::new()).items();
/// ```
#[doc(alias("helpdesk.v1.faq.list", "/open-apis/helpdesk/v1/faqs"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFaq {
    /// The category of the knowledge base. Example: `6856395522433908739`.
    pub category_id: Option<String>,
    /// Only questions in this state. Example: `1`.
    pub status: Option<FaqStatus>,
    /// Words to look for in questions, keywords and users' names. Example: `点餐`.
    pub search: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6856395634652479491`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListFaq {
    category_id(impl Into<String>).into(), status(impl Into<FaqStatus>).into(),
    search(impl Into<String>).into(), page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListFaq -> ListFaqResponse, ListFaqError {
    "helpdesk.v1.faq.list", GET "/open-apis/helpdesk/v1/faqs", [Tenant], read_value Data, None,
    SCOPES = ["helpdesk:all:readonly"];
    Query category_id "category_id", Query status "status", Query search "search",
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListFaq: Faq { page_token, page_size; page_token, has_more, items });

/// What `helpdesk.v1.faq.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaqResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// How many questions this page holds.
    pub page_size: Option<i64>,
    /// How many there are in all.
    pub total: Option<i64>,
    /// The items of this page.
    pub items: Vec<Faq>,
}

crate::object!(ListFaqResponse {
    has_more "has_more", page_token "page_token", page_size "page_size", total "total",
    items "items"
});

/// What `helpdesk.v1.faq.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListFaqError {
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListFaqError: CODES { ResourceNotFound = 154004, InternalError = 155000 });

/// Changes a question of the knowledge base or its answer.
///
/// [`PATCH /open-apis/helpdesk/v1/faqs/:id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/patch>) gives [`PatchFaqResponse`] or fails with [`PatchFaqError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(PatchFaq::new(id)).await?;
/// ```
#[doc(alias("helpdesk.v1.faq.patch", "/open-apis/helpdesk/v1/faqs/:id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchFaq {
    /// The question in the knowledge base. Example: `6856395634652479491`.
    pub id: String,
    /// The question with its answer.
    pub faq: Option<PatchFaqUpdateInfo>,
}

crate::request_builder!(PatchFaq { id(impl Into<String>).into(); faq(PatchFaqUpdateInfo) });
crate::request!(PatchFaq -> PatchFaqResponse, PatchFaqError {
    "helpdesk.v1.faq.patch", PATCH "/open-apis/helpdesk/v1/faqs/:id", [User], read_value Data, Json,
    SCOPES = ["helpdesk:all"];
    Path id "id", Body faq "faq"
});

/// What `helpdesk.v1.faq.patch` answers with.
pub type PatchFaqResponse = crate::Empty;

/// What `helpdesk.v1.faq.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchFaqError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `154004` (HTTP 404): Resource not found
    ///
    /// It was not found. Check the ids, and whether they belong together.
    ResourceNotFound,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchFaqError: CODES {
    BadRequest = 154000, AccessDenied = 154003 + 1, ResourceNotFound = 154004,
    InternalError = 155000
});

/// Searches the knowledge base; text other than English must be encoded.
///
/// [`GET /open-apis/helpdesk/v1/faqs/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/search>) gives [`SearchFaqResponse`] or fails with [`SearchFaqError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let mut items = client.list(SearchFaq::new(query)).items();
/// ```
#[doc(alias("helpdesk.v1.faq.search", "/open-apis/helpdesk/v1/faqs/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchFaq {
    /// What to search for; text other than English must be encoded for addresses, or as Base64 with `base64`. Example: `wifi`.
    pub query: String,
    /// Whether `query` is encoded as Base64: `true` if so, left out if not. Example: `true`.
    pub base64: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6936004780707807251`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(SearchFaq {
    query(impl Into<String>).into();
    base64(impl Into<String>).into(), page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(SearchFaq -> SearchFaqResponse, SearchFaqError {
    "helpdesk.v1.faq.search", GET "/open-apis/helpdesk/v1/faqs/search", [Tenant], read_value Data,
    None, SCOPES = ["helpdesk:all:readonly"];
    Query query "query", Query base64 "base64", Query page_token "page_token",
    Query page_size "page_size"
});
crate::paged!(SearchFaq: Faq { page_token, page_size; page_token, has_more, items });

/// What `helpdesk.v1.faq.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFaqResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<Faq>,
}

crate::object!(SearchFaqResponse { has_more "has_more", page_token "page_token", items "items" });

/// What `helpdesk.v1.faq.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchFaqError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchFaqError: CODES {
    BadRequest = 154000, Unauthorized = 154001, InternalError = 155000
});
