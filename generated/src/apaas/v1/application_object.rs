// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_object`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Runs a query in OQL, the platform's query language, on the objects of an app.
///
/// [`POST /open-apis/apaas/v1/applications/:namespace/objects/oql_query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/oql_query>) gives [`QueryApplicationObjectOqlResponse`] or fails with [`QueryApplicationObjectOqlError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:object.record:read`, `app_engine:object.record:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(QueryApplicationObjectOql::new(namespace, query)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_object.oql_query",
        "/open-apis/apaas/v1/applications/:namespace/objects/oql_query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryApplicationObjectOql {
    /// The app, by its namespace. Length: 0 to 256. Example: `package_test__c`.
    pub namespace: String,
    /// The query, in OQL. Example: `text`.
    pub query: String,
    /// The values of `$1`, `$2` and so on in the query, as a JSON array in text. Example: `["_employee"]`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub args: Option<String>,
    /// The values of named parameters in the query, as a JSON object in text. Example: `{"user_status" : "_used"}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub named_args: Option<String>,
}

crate::request_builder!(QueryApplicationObjectOql {
    namespace(impl Into<String>).into(), query(impl Into<String>).into();
    args(impl Into<String>).into(), named_args(impl Into<String>).into()
});
crate::request!(QueryApplicationObjectOql -> QueryApplicationObjectOqlResponse, QueryApplicationObjectOqlError {
    "apaas.v1.application_object.oql_query",
    POST "/open-apis/apaas/v1/applications/:namespace/objects/oql_query", [Tenant], read_value Data,
    Json, SCOPES = ["app_engine:object.record:read", "app_engine:object.record:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path namespace "namespace", Body query "query", Body args "args", Body named_args "named_args"
});

/// What `apaas.v1.application_object.oql_query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationObjectOqlResponse {
    /// The titles of the columns.
    pub columns: Vec<String>,
    /// The rows, each with its values by the names of columns.
    pub rows: Option<String>,
}

crate::object!(QueryApplicationObjectOqlResponse { columns "columns", rows "rows" });

/// What `apaas.v1.application_object.oql_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryApplicationObjectOqlError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryApplicationObjectOqlError: CODES { ParamIsInvalid = 2320001 });

/// Searches the records of one or more objects of an app for a keyword.
///
/// [`POST /open-apis/apaas/v1/applications/:namespace/objects/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/search>) gives [`SearchApplicationObjectResponse`] or fails with [`SearchApplicationObjectError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:object.record:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(SearchApplicationObject::new(namespace)).items();
/// ```
#[doc(
    alias(
        "apaas.v1.application_object.search",
        "/open-apis/apaas/v1/applications/:namespace/objects/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchApplicationObject {
    /// The app, by its namespace. Length: 0 to 256. Example: `package_test__c`.
    pub namespace: String,
    /// The words to search for. Example: `搜索关键字`.
    pub q: Option<String>,
    /// The objects to search in. Length: 0 to 256.
    pub search_objects: Option<Vec<SearchObjectParam>>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvYmplY3RzX3BhZ2VfdG9rZW4iOlt7Im9ial9pZCI6MTc2OTI4NzM5M`.
    pub page_token: Option<String>,
    /// How many records a page holds at most, up to 2,000; 50 by default. Default: `50`. Example: `100`.
    pub page_size: Option<String>,
    /// What is returned about objects: labels only, or what their search shows too. Example: `Label`.
    pub metadata: Option<Metadata>,
}

crate::request_builder!(SearchApplicationObject {
    namespace(impl Into<String>).into();
    q(impl Into<String>).into(),
    search_objects(impl IntoIterator<Item = impl Into<SearchObjectParam>>).into_iter().map(Into::into).collect(),
    page_token(impl Into<String>).into(), page_size(impl Into<String>).into(),
    metadata(impl Into<Metadata>).into()
});
crate::request!(SearchApplicationObject -> SearchApplicationObjectResponse, SearchApplicationObjectError {
    "apaas.v1.application_object.search",
    POST "/open-apis/apaas/v1/applications/:namespace/objects/search", [Tenant], read_value Data,
    Json, SCOPES = ["app_engine:object.record:read"], LIMITS = [1000 in 60, 50 in 1];
    Path namespace "namespace", Body q "q", Body search_objects "search_objects",
    Body page_token "page_token", Body page_size "page_size", Body metadata "metadata"
});
crate::paged!(SearchApplicationObject: ObjectMeta {
    page_token, page_size.to_string();
    next_page_token, has_more, objects
});

/// What `apaas.v1.application_object.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchApplicationObjectResponse {
    /// The records that were found, as a JSON array.
    pub records: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins.
    pub next_page_token: Option<String>,
    /// The objects that the records belong to.
    pub objects: Vec<ObjectMeta>,
}

crate::object!(SearchApplicationObjectResponse {
    records "records", has_more "has_more", next_page_token "next_page_token", objects "objects"
});

/// What `apaas.v1.application_object.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchApplicationObjectError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchApplicationObjectError: CODES { ParamIsInvalid = 2320001 });
