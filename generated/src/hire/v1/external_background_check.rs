// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_background_check`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches imported background checks, by their application or their ids.
///
/// [`POST /open-apis/hire/v1/external_background_checks/batch_query`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/batch_query>) gives [`BatchQueryExternalBackgroundCheckResponse`] or fails with [`BatchQueryExternalBackgroundCheckError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_application`, `hire:external_application:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(BatchQueryExternalBackgroundCheck::new()).items();
/// ```
#[doc(
    alias(
        "hire.v1.external_background_check.batch_query",
        "/open-apis/hire/v1/external_background_checks/batch_query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchQueryExternalBackgroundCheck {
    /// The imported application. Example: `6960663240925956660`.
    pub external_application_id: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: `1` to `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// The imported background checks, by their ids; all other conditions are ignored then. Length: 0 to 20. Example: `["6960663240925956660"]`.
    pub external_background_check_id_list: Option<Vec<String>>,
}

crate::request_builder!(BatchQueryExternalBackgroundCheck {
    external_application_id(impl Into<String>).into(), page_size(i64),
    page_token(impl Into<String>).into(),
    external_background_check_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchQueryExternalBackgroundCheck -> BatchQueryExternalBackgroundCheckResponse, BatchQueryExternalBackgroundCheckError {
    "hire.v1.external_background_check.batch_query",
    POST "/open-apis/hire/v1/external_background_checks/batch_query", [Tenant], read_value Data,
    Json, SCOPES = ["hire:external_application", "hire:external_application:readonly"],
    LIMITS = [10 in 1];
    Query external_application_id "external_application_id", Query page_size "page_size",
    Query page_token "page_token",
    Body external_background_check_id_list "external_background_check_id_list"
});
crate::paged!(BatchQueryExternalBackgroundCheck: ExternalBackgroundCheck {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.external_background_check.batch_query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryExternalBackgroundCheckResponse {
    /// The items of this page.
    pub items: Vec<ExternalBackgroundCheck>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(BatchQueryExternalBackgroundCheckResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `hire.v1.external_background_check.batch_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchQueryExternalBackgroundCheckError {
    /// `1002001` (HTTP 500): 系统异常
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

crate::error_enum!(BatchQueryExternalBackgroundCheckError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});

/// Imports a background check from another system, under an imported application.
///
/// [`POST /open-apis/hire/v1/external_background_checks`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/create>) gives [`CreateExternalBackgroundCheckResponse`] or fails with [`CreateExternalBackgroundCheckError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_application`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = CreateExternalBackgroundCheck::new(external_application_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.external_background_check.create",
        "/open-apis/hire/v1/external_background_checks"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExternalBackgroundCheck {
    /// The id in the other system; the same one counts once in 24 hours. Example: `7003247299220982060`.
    pub external_id: Option<String>,
    /// The imported application. Example: `7003247299220982060`.
    pub external_application_id: String,
    /// When it took place, in milliseconds since 1970. Example: `1626602069392`.
    pub date: Option<i64>,
    /// The name. Example: `张三的背调`.
    pub name: Option<String>,
    /// The result. Example: `已通过`.
    pub result: Option<String>,
    /// The attachments, by their ids. Example: `["7249929009008494908"]`.
    pub attachment_id_list: Option<Vec<String>>,
}

crate::request_builder!(CreateExternalBackgroundCheck {
    external_application_id(impl Into<String>).into();
    external_id(impl Into<String>).into(), date(i64), name(impl Into<String>).into(),
    result(impl Into<String>).into(),
    attachment_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateExternalBackgroundCheck -> CreateExternalBackgroundCheckResponse, CreateExternalBackgroundCheckError {
    "hire.v1.external_background_check.create",
    POST "/open-apis/hire/v1/external_background_checks", [Tenant], read_value Data, Json,
    SCOPES = ["hire:external_application"], LIMITS = [20 in 1];
    Body external_id "external_id", Body external_application_id "external_application_id",
    Body date "date", Body name "name", Body result "result",
    Body attachment_id_list "attachment_id_list"
});

/// What `hire.v1.external_background_check.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalBackgroundCheckResponse {
    /// The imported background check.
    pub external_background_check: Option<ExternalBackgroundCheck>,
}

crate::object!(CreateExternalBackgroundCheckResponse {
    external_background_check "external_background_check"
});

/// What `hire.v1.external_background_check.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateExternalBackgroundCheckError {
    /// `1002001` (HTTP 500): 系统异常
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

crate::error_enum!(CreateExternalBackgroundCheckError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});

/// Deletes an imported background check.
///
/// [`DELETE /open-apis/hire/v1/external_background_checks/:external_background_check_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/delete>) gives [`DeleteExternalBackgroundCheckResponse`] or fails with [`DeleteExternalBackgroundCheckError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_application`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = DeleteExternalBackgroundCheck::new(external_background_check_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.external_background_check.delete",
        "/open-apis/hire/v1/external_background_checks/:external_background_check_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteExternalBackgroundCheck {
    /// The imported background check. Example: `6960663240925956660`.
    pub external_background_check_id: String,
}

crate::request_builder!(DeleteExternalBackgroundCheck {
    external_background_check_id(impl Into<String>).into();
});
crate::request!(DeleteExternalBackgroundCheck -> DeleteExternalBackgroundCheckResponse, DeleteExternalBackgroundCheckError {
    "hire.v1.external_background_check.delete",
    DELETE "/open-apis/hire/v1/external_background_checks/:external_background_check_id", [Tenant],
    read_value Data, None, SCOPES = ["hire:external_application"], LIMITS = [10 in 1];
    Path external_background_check_id "external_background_check_id"
});

/// What `hire.v1.external_background_check.delete` answers with.
pub type DeleteExternalBackgroundCheckResponse = crate::Empty;

/// What `hire.v1.external_background_check.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteExternalBackgroundCheckError {
    /// `1002001` (HTTP 500): 系统异常
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

crate::error_enum!(DeleteExternalBackgroundCheckError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});

/// Replaces an imported background check as a whole; what is left out is lost.
///
/// [`PUT /open-apis/hire/v1/external_background_checks/:external_background_check_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/update>) gives [`UpdateExternalBackgroundCheckResponse`] or fails with [`UpdateExternalBackgroundCheckError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_application`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = UpdateExternalBackgroundCheck::new(external_background_check_id, external_application_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.external_background_check.update",
        "/open-apis/hire/v1/external_background_checks/:external_background_check_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateExternalBackgroundCheck {
    /// The imported background check. Example: `6960663240925956660`.
    pub external_background_check_id: String,
    /// The imported application. Example: `7003247299220982060`.
    pub external_application_id: String,
    /// When it took place, in milliseconds since 1970. Example: `1626602069393`.
    pub date: Option<i64>,
    /// The name. Example: `张三的背调`.
    pub name: Option<String>,
    /// The result. Example: `已通过`.
    pub result: Option<String>,
    /// The attachments, by their ids. Example: `["7003247299220982060"]`.
    pub attachment_id_list: Option<Vec<String>>,
}

crate::request_builder!(UpdateExternalBackgroundCheck {
    external_background_check_id(impl Into<String>).into(),
    external_application_id(impl Into<String>).into();
    date(i64), name(impl Into<String>).into(), result(impl Into<String>).into(),
    attachment_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateExternalBackgroundCheck -> UpdateExternalBackgroundCheckResponse, UpdateExternalBackgroundCheckError {
    "hire.v1.external_background_check.update",
    PUT "/open-apis/hire/v1/external_background_checks/:external_background_check_id", [Tenant],
    read_value Data, Json, SCOPES = ["hire:external_application"], LIMITS = [10 in 1];
    Path external_background_check_id "external_background_check_id",
    Body external_application_id "external_application_id", Body date "date", Body name "name",
    Body result "result", Body attachment_id_list "attachment_id_list"
});

/// What `hire.v1.external_background_check.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExternalBackgroundCheckResponse {
    /// The imported background check.
    pub external_background_check: Option<ExternalBackgroundCheck>,
}

crate::object!(UpdateExternalBackgroundCheckResponse {
    external_background_check "external_background_check"
});

/// What `hire.v1.external_background_check.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateExternalBackgroundCheckError {
    /// `1002001` (HTTP 500): 系统异常
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

crate::error_enum!(UpdateExternalBackgroundCheckError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});
