// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_view`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists records of a view of a Spark app, with columns, filter and order in the syntax of PostgREST.
///
/// [`GET /open-apis/spark/v1/apps/:app_id/views/:view_name/records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-view/get_view_record_list>) gives [`GetAppViewRecordListResponse`] or fails with [`GetAppViewRecordListError`].
///
/// Token: user. Scopes, any one of: `spark:app.table.record:read`, `spark:app.table.record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetAppViewRecordList::new(app_id, view_name)).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app_view.get_view_record_list",
        "/open-apis/spark/v1/apps/:app_id/views/:view_name/records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppViewRecordList {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    pub app_id: String,
    /// The name of the view. Example: `student_table_view`.
    pub view_name: String,
    /// How many items a page holds at most. Default: `10`. Range: `1` to `500`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// The columns to return, in the syntax of PostgREST, such as `_id,name`; all by default. Example: `_id,_created_at,name`.
    pub select: Option<String>,
    /// Which records, in the syntax of PostgREST, such as `age=gt.10`. Example: `age=gt.10`.
    pub filter: Option<String>,
    /// The order, in the syntax of PostgREST, such as `age.desc,score.asc`. Default: `asc`. Example: `age.desc,score.asc`.
    pub order: Option<String>,
    /// The database to use: `online`, which is the default, or `dev`. Default: `online`. Example: `` online`、`dev ``.
    pub env: Option<String>,
    /// Which kind of id stands for users in the records: `miaoda_user_id`, which is the default, `open_id` or `union_id`. Default: `miaoda_user_id`. Example: `miaoda_user_id`.
    pub user_identifier_type: Option<UserIdentifierType>,
}

crate::request_builder!(GetAppViewRecordList {
    app_id(impl Into<String>).into(), view_name(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), select(impl Into<String>).into(),
    filter(impl Into<String>).into(), order(impl Into<String>).into(),
    env(impl Into<String>).into(), user_identifier_type(impl Into<UserIdentifierType>).into()
});
crate::request!(GetAppViewRecordList -> GetAppViewRecordListResponse, GetAppViewRecordListError {
    "spark.v1.app_view.get_view_record_list",
    GET "/open-apis/spark/v1/apps/:app_id/views/:view_name/records", [User], read_value Data, None,
    SCOPES = ["spark:app.table.record:read", "spark:app.table.record:write"], LIMITS = [10 in 1];
    Path app_id "app_id", Path view_name "view_name", Query page_size "page_size",
    Query page_token "page_token", Query select "select", Query filter "filter",
    Query order "order", Query env "env", Query user_identifier_type "user_identifier_type"
});

/// What `spark.v1.app_view.get_view_record_list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppViewRecordListResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// How many records match in all.
    pub total: Option<i64>,
    /// The records of this page, as a JSON array in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub items: Option<String>,
}

crate::object!(GetAppViewRecordListResponse {
    has_more "has_more", page_token "page_token", total "total", items "items"
});
crate::json_texts!(GetAppViewRecordListResponse { items_json items });

/// What `spark.v1.app_view.get_view_record_list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAppViewRecordListError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAppViewRecordListError: CODES { ParamIsInvalid = 3340001 });
