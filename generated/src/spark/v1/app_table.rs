// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_table`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Updates up to 500 records of a table by their primary keys; all must change the same columns.
///
/// [`PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/batch_update_table_records>) gives [`BatchUpdateAppTableRecordsResponse`] or fails with [`BatchUpdateAppTableRecordsError`].
///
/// Token: user. Scopes, any one of: `spark:app.table.record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = BatchUpdateAppTableRecords::new().app_id(app_id).table_name(table_name).records(records);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app_table.batch_update_table_records",
        "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateAppTableRecords {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    ///
    /// Required.
    pub app_id: Option<String>,
    /// The name of the table, unique in the app. Example: `student_table`.
    ///
    /// Required.
    pub table_name: Option<String>,
    /// The database to use: `online`, which is the default, or `dev`. Default: `online`. Example: `` online`、`dev ``.
    pub env: Option<String>,
    /// Which kind of id stands for users in the records: `miaoda_user_id`, which is the default, `open_id` or `union_id`. Default: `miaoda_user_id`. Example: `miaoda_user_id`.
    pub user_identifier_type: Option<UserIdentifierType>,
    /// The records, as a JSON array in text, 500 at most; each with its primary key, such as `_id`, and all with the same columns. Example: `` [`{"_id":"657fade8-394d-4d86-aa35-0129e3bd7614","age":10}`] ``.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    ///
    /// Required.
    pub records: Option<String>,
}

crate::request_builder!(named BatchUpdateAppTableRecords {
    app_id(impl Into<String>).into(), table_name(impl Into<String>).into(),
    env(impl Into<String>).into(), user_identifier_type(impl Into<UserIdentifierType>).into(),
    records(impl Into<String>).into()
});
crate::request!(BatchUpdateAppTableRecords -> BatchUpdateAppTableRecordsResponse, BatchUpdateAppTableRecordsError {
    "spark.v1.app_table.batch_update_table_records",
    PATCH "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update", [User],
    read_value Data, Json, SCOPES = ["spark:app.table.record:write"], LIMITS = [10 in 1],
    NAMED = [app_id "app_id", table_name "table_name", records "records"];
    Path app_id "app_id", Path table_name "table_name", Query env "env",
    Query user_identifier_type "user_identifier_type", Body records "records"
});

/// What `spark.v1.app_table.batch_update_table_records` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateAppTableRecordsResponse {
    /// The records, by their ids.
    pub record_ids: Vec<String>,
}

crate::object!(BatchUpdateAppTableRecordsResponse { record_ids "record_ids" });

/// What `spark.v1.app_table.batch_update_table_records` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateAppTableRecordsError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchUpdateAppTableRecordsError: CODES { ParamIsInvalid = 3340001 });

/// Deletes all records of a table that a filter matches, for good.
///
/// [`DELETE /open-apis/spark/v1/apps/:app_id/tables/:table_name/records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/delete_table_records>) gives [`DeleteAppTableRecordsResponse`] or fails with [`DeleteAppTableRecordsError`].
///
/// Token: user. Scopes, any one of: `spark:app.table.record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = DeleteAppTableRecords::new().app_id(app_id).table_name(table_name).filter(filter);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app_table.delete_table_records",
        "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAppTableRecords {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    ///
    /// Required.
    pub app_id: Option<String>,
    /// The name of the table, unique in the app. Example: `student_table`.
    ///
    /// Required.
    pub table_name: Option<String>,
    /// Which records, in the syntax of PostgREST, such as `age=gt.10`. Example: `age=gt.10`.
    ///
    /// Required.
    pub filter: Option<String>,
    /// The database to use: `online`, which is the default, or `dev`. Default: `online`. Example: `` online`、`dev ``.
    pub env: Option<String>,
}

crate::request_builder!(named DeleteAppTableRecords {
    app_id(impl Into<String>).into(), table_name(impl Into<String>).into(),
    filter(impl Into<String>).into(), env(impl Into<String>).into()
});
crate::request!(DeleteAppTableRecords -> DeleteAppTableRecordsResponse, DeleteAppTableRecordsError {
    "spark.v1.app_table.delete_table_records",
    DELETE "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records", [User], read_value Data,
    None, SCOPES = ["spark:app.table.record:write"], LIMITS = [10 in 1],
    NAMED = [app_id "app_id", table_name "table_name", filter "filter"];
    Path app_id "app_id", Path table_name "table_name", Query filter "filter", Query env "env"
});

/// What `spark.v1.app_table.delete_table_records` answers with.
pub type DeleteAppTableRecordsResponse = crate::Empty;

/// What `spark.v1.app_table.delete_table_records` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteAppTableRecordsError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteAppTableRecordsError: CODES { ParamIsInvalid = 3340001 });

/// Gets a data table of a Spark app with its columns.
///
/// [`GET /open-apis/spark/v1/apps/:app_id/tables/:table_name`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_detail>) gives [`GetAppTableDetailResponse`] or fails with [`GetAppTableDetailError`].
///
/// Token: user. Scopes, any one of: `spark:app.table:read`, `spark:app.table:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetAppTableDetail::new(app_id, table_name)).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app_table.get_table_detail",
        "/open-apis/spark/v1/apps/:app_id/tables/:table_name"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppTableDetail {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    pub app_id: String,
    /// The name of the table, unique in the app. Example: `student_table`.
    pub table_name: String,
    /// The database to use: `online`, which is the default, or `dev`. Default: `online`. Example: `` online`、`dev ``.
    pub env: Option<String>,
}

crate::request_builder!(GetAppTableDetail {
    app_id(impl Into<String>).into(), table_name(impl Into<String>).into();
    env(impl Into<String>).into()
});
crate::request!(GetAppTableDetail -> GetAppTableDetailResponse, GetAppTableDetailError {
    "spark.v1.app_table.get_table_detail",
    GET "/open-apis/spark/v1/apps/:app_id/tables/:table_name", [User], read_value Data, None,
    SCOPES = ["spark:app.table:read", "spark:app.table:write"], LIMITS = [10 in 1];
    Path app_id "app_id", Path table_name "table_name", Query env "env"
});

/// What `spark.v1.app_table.get_table_detail` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTableDetailResponse {
    /// The name of the table.
    pub name: Option<String>,
    /// The description of the table.
    pub description: Option<String>,
    /// The columns of the table.
    pub columns: Vec<AppTableColumn>,
}

crate::object!(GetAppTableDetailResponse {
    name "name", description "description", columns "columns"
});

/// What `spark.v1.app_table.get_table_detail` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAppTableDetailError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAppTableDetailError: CODES { ParamIsInvalid = 3340001 });

/// Lists the data tables of a Spark app with their columns.
///
/// [`GET /open-apis/spark/v1/apps/:app_id/tables`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_list>) gives [`GetAppTableListResponse`] or fails with [`GetAppTableListError`].
///
/// Token: user. Scopes, any one of: `spark:app.table:read`, `spark:app.table:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(GetAppTableList::new(app_id)).items();
/// ```
#[doc(
    alias("spark.v1.app_table.get_table_list", "/open-apis/spark/v1/apps/:app_id/tables")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppTableList {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    pub app_id: String,
    /// How many items a page holds at most. Default: `10`. Range: `1` to `500`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// The database to use: `online`, which is the default, or `dev`. Default: `online`. Example: `` online`、`dev ``.
    pub env: Option<String>,
}

crate::request_builder!(GetAppTableList {
    app_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), env(impl Into<String>).into()
});
crate::request!(GetAppTableList -> GetAppTableListResponse, GetAppTableListError {
    "spark.v1.app_table.get_table_list", GET "/open-apis/spark/v1/apps/:app_id/tables", [User],
    read_value Data, None, SCOPES = ["spark:app.table:read", "spark:app.table:write"],
    LIMITS = [10 in 1];
    Path app_id "app_id", Query page_size "page_size", Query page_token "page_token",
    Query env "env"
});
crate::paged!(GetAppTableList: AppTable { page_token, page_size; page_token, has_more, items });

/// What `spark.v1.app_table.get_table_list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTableListResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<AppTable>,
}

crate::object!(GetAppTableListResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `spark.v1.app_table.get_table_list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAppTableListError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAppTableListError: CODES { ParamIsInvalid = 3340001 });

/// Lists records of a table of a Spark app, with columns, filter and order in the syntax of PostgREST.
///
/// [`GET /open-apis/spark/v1/apps/:app_id/tables/:table_name/records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/get_table_record_list>) gives [`GetAppTableRecordListResponse`] or fails with [`GetAppTableRecordListError`].
///
/// Token: user. Scopes, any one of: `spark:app.table.record:read`, `spark:app.table.record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetAppTableRecordList::new(app_id, table_name)).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app_table.get_table_record_list",
        "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppTableRecordList {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    pub app_id: String,
    /// The name of the table, unique in the app. Example: `student_table`.
    pub table_name: String,
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

crate::request_builder!(GetAppTableRecordList {
    app_id(impl Into<String>).into(), table_name(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), select(impl Into<String>).into(),
    filter(impl Into<String>).into(), order(impl Into<String>).into(),
    env(impl Into<String>).into(), user_identifier_type(impl Into<UserIdentifierType>).into()
});
crate::request!(GetAppTableRecordList -> GetAppTableRecordListResponse, GetAppTableRecordListError {
    "spark.v1.app_table.get_table_record_list",
    GET "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records", [User], read_value Data,
    None, SCOPES = ["spark:app.table.record:read", "spark:app.table.record:write"],
    LIMITS = [10 in 1];
    Path app_id "app_id", Path table_name "table_name", Query page_size "page_size",
    Query page_token "page_token", Query select "select", Query filter "filter",
    Query order "order", Query env "env", Query user_identifier_type "user_identifier_type"
});

/// What `spark.v1.app_table.get_table_record_list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppTableRecordListResponse {
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

crate::object!(GetAppTableRecordListResponse {
    has_more "has_more", page_token "page_token", total "total", items "items"
});
crate::json_texts!(GetAppTableRecordListResponse { items_json items });

/// What `spark.v1.app_table.get_table_record_list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAppTableRecordListError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAppTableRecordListError: CODES { ParamIsInvalid = 3340001 });

/// Sets the same values on all records of a table that a filter matches.
///
/// [`PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/patch_table_records>) gives [`PatchAppTableRecordsResponse`] or fails with [`PatchAppTableRecordsError`].
///
/// Token: user. Scopes, any one of: `spark:app.table.record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = PatchAppTableRecords::new().app_id(app_id).table_name(table_name).filter(filter).record(record);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app_table.patch_table_records",
        "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchAppTableRecords {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    ///
    /// Required.
    pub app_id: Option<String>,
    /// The name of the table, unique in the app. Example: `student_table`.
    ///
    /// Required.
    pub table_name: Option<String>,
    /// Which records, in the syntax of PostgREST, such as `age=gt.10`. Example: `age=gt.10`.
    ///
    /// Required.
    pub filter: Option<String>,
    /// The database to use: `online`, which is the default, or `dev`. Default: `online`. Example: `` online`、`dev ``.
    pub env: Option<String>,
    /// Which kind of id stands for users in the records: `miaoda_user_id`, which is the default, `open_id` or `union_id`. Default: `miaoda_user_id`. Example: `miaoda_user_id`.
    pub user_identifier_type: Option<UserIdentifierType>,
    /// The values to set, as JSON in text. Example: `` `{"age":10}` ``.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    ///
    /// Required.
    pub record: Option<String>,
}

crate::request_builder!(named PatchAppTableRecords {
    app_id(impl Into<String>).into(), table_name(impl Into<String>).into(),
    filter(impl Into<String>).into(), env(impl Into<String>).into(),
    user_identifier_type(impl Into<UserIdentifierType>).into(), record(impl Into<String>).into()
});
crate::request!(PatchAppTableRecords -> PatchAppTableRecordsResponse, PatchAppTableRecordsError {
    "spark.v1.app_table.patch_table_records",
    PATCH "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records", [User], read_value Data,
    Json, SCOPES = ["spark:app.table.record:write"], LIMITS = [10 in 1],
    NAMED = [app_id "app_id", table_name "table_name", filter "filter", record "record"];
    Path app_id "app_id", Path table_name "table_name", Query filter "filter", Query env "env",
    Query user_identifier_type "user_identifier_type", Body record "record"
});

/// What `spark.v1.app_table.patch_table_records` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppTableRecordsResponse {
    /// The records, by their ids.
    pub record_ids: Vec<String>,
}

crate::object!(PatchAppTableRecordsResponse { record_ids "record_ids" });

/// What `spark.v1.app_table.patch_table_records` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchAppTableRecordsError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchAppTableRecordsError: CODES { ParamIsInvalid = 3340001 });

/// Inserts records into a table of a Spark app, 500 at most; the `Prefer` header makes it update those that exist.
///
/// [`POST /open-apis/spark/v1/apps/:app_id/tables/:table_name/records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-table/post_table_records>) gives [`PostAppTableRecordsResponse`] or fails with [`PostAppTableRecordsError`].
///
/// Token: user. Scopes, any one of: `spark:app.table.record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = PostAppTableRecords::new().app_id(app_id).table_name(table_name).records(records);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app_table.post_table_records",
        "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PostAppTableRecords {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    ///
    /// Required.
    pub app_id: Option<String>,
    /// The name of the table, unique in the app. Example: `student_table`.
    ///
    /// Required.
    pub table_name: Option<String>,
    /// The columns to write where records that exist are updated, joined by commas. Example: `name,age`.
    pub columns: Option<String>,
    /// The columns, unique together and joined by commas, that tell whether a record exists; the primary key by default. Example: `user_id,product_id`.
    pub on_conflict: Option<String>,
    /// The database to use: `online`, which is the default, or `dev`. Default: `online`. Example: `` online`、`dev ``.
    pub env: Option<String>,
    /// Which kind of id stands for users in the records: `miaoda_user_id`, which is the default, `open_id` or `union_id`. Default: `miaoda_user_id`. Example: `miaoda_user_id`.
    pub user_identifier_type: Option<UserIdentifierType>,
    /// How to insert, as in PostgREST: `resolution=merge-duplicates` updates records that exist, `resolution=ignore-conflicts` skips them, `missing=default` fills in defaults. Example: `resolution=merge-duplicates`.
    pub prefer: Option<String>,
    /// The records, as a JSON array in text, 500 at most. Example: `` [`{"name":"王一一","gender":"male","age":10},{"name":"王二二","gender":"female","age":10}`] ``.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    ///
    /// Required.
    pub records: Option<String>,
}

crate::request_builder!(named PostAppTableRecords {
    app_id(impl Into<String>).into(), table_name(impl Into<String>).into(),
    columns(impl Into<String>).into(), on_conflict(impl Into<String>).into(),
    env(impl Into<String>).into(), user_identifier_type(impl Into<UserIdentifierType>).into(),
    prefer(impl Into<String>).into(), records(impl Into<String>).into()
});
crate::request!(PostAppTableRecords -> PostAppTableRecordsResponse, PostAppTableRecordsError {
    "spark.v1.app_table.post_table_records",
    POST "/open-apis/spark/v1/apps/:app_id/tables/:table_name/records", [User], read_value Data,
    Json, SCOPES = ["spark:app.table.record:write"], LIMITS = [10 in 1],
    NAMED = [app_id "app_id", table_name "table_name", records "records"];
    Path app_id "app_id", Path table_name "table_name", Query columns "columns",
    Query on_conflict "on_conflict", Query env "env",
    Query user_identifier_type "user_identifier_type", Header prefer "Prefer",
    Body records "records"
});

/// What `spark.v1.app_table.post_table_records` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostAppTableRecordsResponse {
    /// The records that were created or updated, in the order given.
    pub record_ids: Vec<String>,
}

crate::object!(PostAppTableRecordsResponse { record_ids "record_ids" });

/// What `spark.v1.app_table.post_table_records` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PostAppTableRecordsError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PostAppTableRecordsError: CODES { ParamIsInvalid = 3340001 });
