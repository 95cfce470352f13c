// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `category`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a category of the knowledge base; a user must be an agent, administrator or owner of the help desk.
///
/// [`POST /open-apis/helpdesk/v1/categories`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/create>) gives [`CreateCategoryResponse`] or fails with [`CreateCategoryError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(CreateCategory::new(name, parent_id)).await?;
/// ```
#[doc(alias("helpdesk.v1.category.create", "/open-apis/helpdesk/v1/categories"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCategory {
    /// The name of the category. Example: `text`.
    pub name: String,
    /// The category above. Example: `0`.
    pub parent_id: String,
    /// The language of the category. Example: `zh_cn`.
    pub language: Option<String>,
}

crate::request_builder!(CreateCategory {
    name(impl Into<String>).into(), parent_id(impl Into<String>).into();
    language(impl Into<String>).into()
});
crate::request!(CreateCategory -> CreateCategoryResponse, CreateCategoryError {
    "helpdesk.v1.category.create", POST "/open-apis/helpdesk/v1/categories", [User],
    read_value Data, Json, SCOPES = ["helpdesk:all"];
    Body name "name", Body parent_id "parent_id", Body language "language"
});

/// What `helpdesk.v1.category.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCategoryResponse {
    /// The category of the knowledge base.
    pub category: Option<Category>,
}

crate::object!(CreateCategoryResponse { category "category" });

/// What `helpdesk.v1.category.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCategoryError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
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

crate::error_enum!(CreateCategoryError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1,
    ResourceNotFound = 154004, InternalError = 155000
});

/// Deletes a category of the knowledge base; a user must be an agent, administrator or owner of the help desk.
///
/// [`DELETE /open-apis/helpdesk/v1/categories/:id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/delete>) gives [`DeleteCategoryResponse`] or fails with [`DeleteCategoryError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(DeleteCategory::new(id)).await?;
/// ```
#[doc(alias("helpdesk.v1.category.delete", "/open-apis/helpdesk/v1/categories/:id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCategory {
    /// The category. Example: `6948728206392295444`.
    pub id: String,
}

crate::request_builder!(DeleteCategory { id(impl Into<String>).into(); });
crate::request!(DeleteCategory -> DeleteCategoryResponse, DeleteCategoryError {
    "helpdesk.v1.category.delete", DELETE "/open-apis/helpdesk/v1/categories/:id", [User],
    read_value Data, None, SCOPES = ["helpdesk:all"];
    Path id "id"
});

/// What `helpdesk.v1.category.delete` answers with.
pub type DeleteCategoryResponse = crate::Empty;

/// What `helpdesk.v1.category.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteCategoryError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteCategoryError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1, InternalError = 155000
});

/// Gets a category of the knowledge base.
///
/// [`GET /open-apis/helpdesk/v1/categories/:id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/get>) gives [`GetCategoryResponse`] or fails with [`GetCategoryError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetCategory::new(id)).await?;
/// ```
#[doc(alias("helpdesk.v1.category.get", "/open-apis/helpdesk/v1/categories/:id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCategory {
    /// The category. Example: `6948728206392295444`.
    pub id: String,
}

crate::request_builder!(GetCategory { id(impl Into<String>).into(); });
crate::request!(GetCategory -> GetCategoryResponse, GetCategoryError {
    "helpdesk.v1.category.get", GET "/open-apis/helpdesk/v1/categories/:id", [Tenant],
    read_value Data, None, SCOPES = ["helpdesk:all:readonly"];
    Path id "id"
});

/// What `helpdesk.v1.category.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoryResponse {
    /// The category of the knowledge base.
    pub category_id: Option<String>,
    /// The category, by its old id; use `category_id`.
    pub id: Option<String>,
    /// The name of the category.
    pub name: Option<String>,
    /// The help desk.
    pub helpdesk_id: Option<String>,
    /// The language of the category.
    pub language: Option<String>,
}

crate::object!(GetCategoryResponse {
    category_id "category_id", id "id", name "name", helpdesk_id "helpdesk_id", language "language"
});

/// What `helpdesk.v1.category.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetCategoryError {
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
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

crate::error_enum!(GetCategoryError: CODES {
    Unauthorized = 154001, ResourceNotFound = 154004, InternalError = 155000
});

/// Lists the categories of the knowledge base as a tree.
///
/// [`GET /open-apis/helpdesk/v1/categories`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/list-categories>) gives [`ListCategoriesResponse`] or fails with [`ListCategoriesError`].
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(ListCategories::new()).await?;
/// ```
#[doc(
    alias("helpdesk.v1.category.list_categories", "/open-apis/helpdesk/v1/categories")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCategories {
    /// The language of the categories. Example: `zh_cn`.
    pub lang: Option<String>,
    /// The order of the categories: 1 by the time of their last change. Example: `1`.
    pub order_by: Option<i64>,
    /// Whether the order is ascending. Example: `true`.
    pub asc: Option<bool>,
}

crate::request_builder!(ListCategories {
    lang(impl Into<String>).into(), order_by(i64), asc(bool)
});
crate::request!(ListCategories -> ListCategoriesResponse, ListCategoriesError {
    "helpdesk.v1.category.list_categories", GET "/open-apis/helpdesk/v1/categories", [Tenant],
    read_value Data, None;
    Query lang "lang", Query order_by "order_by", Query asc "asc"
});

/// What `helpdesk.v1.category.list_categories` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategoriesResponse {
    /// The categories.
    pub categories: Vec<Category>,
}

crate::object!(ListCategoriesResponse { categories "categories" });

/// What `helpdesk.v1.category.list_categories` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCategoriesError {
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

crate::error_enum!(ListCategoriesError: CODES { Unauthorized = 154001, InternalError = 155000 });

/// Renames a category of the knowledge base or puts it below another.
///
/// [`PATCH /open-apis/helpdesk/v1/categories/:id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/patch>) gives [`PatchCategoryResponse`] or fails with [`PatchCategoryError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(PatchCategory::new(id)).await?;
/// ```
#[doc(alias("helpdesk.v1.category.patch", "/open-apis/helpdesk/v1/categories/:id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchCategory {
    /// The category. Example: `6948728206392295444`.
    pub id: String,
    /// The name of the category. Example: `text`.
    pub name: Option<String>,
    /// The category above. Example: `0`.
    pub parent_id: Option<String>,
}

crate::request_builder!(PatchCategory {
    id(impl Into<String>).into();
    name(impl Into<String>).into(), parent_id(impl Into<String>).into()
});
crate::request!(PatchCategory -> PatchCategoryResponse, PatchCategoryError {
    "helpdesk.v1.category.patch", PATCH "/open-apis/helpdesk/v1/categories/:id", [User],
    read_value Data, Json, SCOPES = ["helpdesk:all"];
    Path id "id", Body name "name", Body parent_id "parent_id"
});

/// What `helpdesk.v1.category.patch` answers with.
pub type PatchCategoryResponse = crate::Empty;

/// What `helpdesk.v1.category.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchCategoryError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchCategoryError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1, InternalError = 155000
});
