// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_object_record`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates up to 500 records of an object; the result says for each whether it succeeded.
///
/// [`POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_create>) gives [`BatchCreateApplicationObjectRecordResponse`] or fails with [`BatchCreateApplicationObjectRecordError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:object.record:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = BatchCreateApplicationObjectRecord::new().namespace(namespace).object_api_name(object_api_name).records(records);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_object_record.batch_create",
        "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateApplicationObjectRecord {
    /// The app, by its namespace. Length: 0 to 255. Example: `package_test__c`.
    ///
    /// Required.
    pub namespace: Option<String>,
    /// The object, by its API name. Length: 0 to 256. Example: `user`.
    ///
    /// Required.
    pub object_api_name: Option<String>,
    /// The records to create, up to 500, as a JSON array; each with values by the API names of fields. Example: `[{"book_name":"name21","book_count":2}]`.
    ///
    /// Required.
    pub records: Option<String>,
}

crate::request_builder!(named BatchCreateApplicationObjectRecord {
    namespace(impl Into<String>).into(), object_api_name(impl Into<String>).into(),
    records(impl Into<String>).into()
});
crate::request!(BatchCreateApplicationObjectRecord -> BatchCreateApplicationObjectRecordResponse, BatchCreateApplicationObjectRecordError {
    "apaas.v1.application_object_record.batch_create",
    POST "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create",
    [Tenant], read_value Data, Json, SCOPES = ["app_engine:object.record:write"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [namespace "namespace", object_api_name "object_api_name", records "records"];
    Path namespace "namespace", Path object_api_name "object_api_name", Body records "records"
});

/// What `apaas.v1.application_object_record.batch_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateApplicationObjectRecordResponse {
    /// The result for each record.
    pub items: Vec<RecordResult>,
}

crate::object!(BatchCreateApplicationObjectRecordResponse { items "items" });

/// What `apaas.v1.application_object_record.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateApplicationObjectRecordError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreateApplicationObjectRecordError: CODES { ParamIsInvalid = 2320001 });

/// Deletes up to 500 records of an object; the result says for each whether it succeeded.
///
/// [`DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_delete>) gives [`BatchDeleteApplicationObjectRecordResponse`] or fails with [`BatchDeleteApplicationObjectRecordError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:object.record:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = BatchDeleteApplicationObjectRecord::new(namespace, object_api_name, ids);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_object_record.batch_delete",
        "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteApplicationObjectRecord {
    /// The app, by its namespace. Length: 0 to 255. Example: `package_test__c`.
    pub namespace: String,
    /// The object, by its API name. Length: 0 to 256. Example: `user`.
    pub object_api_name: String,
    /// The records to delete, up to 500, by their ids. Length: 0 to 500. Example: `["1801464965461024"]`.
    pub ids: Vec<String>,
}

crate::request_builder!(BatchDeleteApplicationObjectRecord {
    namespace(impl Into<String>).into(), object_api_name(impl Into<String>).into(),
    ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchDeleteApplicationObjectRecord -> BatchDeleteApplicationObjectRecordResponse, BatchDeleteApplicationObjectRecordError {
    "apaas.v1.application_object_record.batch_delete",
    DELETE "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete",
    [Tenant], read_value Data, Json, SCOPES = ["app_engine:object.record:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path namespace "namespace", Path object_api_name "object_api_name", Body ids "ids"
});

/// What `apaas.v1.application_object_record.batch_delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteApplicationObjectRecordResponse {
    /// The result for each record.
    pub items: Vec<RecordResult>,
}

crate::object!(BatchDeleteApplicationObjectRecordResponse { items "items" });

/// What `apaas.v1.application_object_record.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteApplicationObjectRecordError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteApplicationObjectRecordError: CODES { ParamIsInvalid = 2320001 });

/// Lists the records of an object with the fields asked for, filtered, ordered or grouped; up to 500 a page.
///
/// [`POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_query>) gives [`BatchQueryApplicationObjectRecordResponse`] or fails with [`BatchQueryApplicationObjectRecordError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:object.record:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = BatchQueryApplicationObjectRecord::new(namespace, object_api_name, select);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_object_record.batch_query",
        "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchQueryApplicationObjectRecord {
    /// The app, by its namespace. Length: 0 to 256. Example: `package_test__c`.
    pub namespace: String,
    /// The object, by its API name. Length: 0 to 256. Example: `_user`.
    pub object_api_name: String,
    /// The fields to return, by their API names; a dot leads into a related record. Length: 0 to 256. Example: `["_name"]`.
    pub select: Vec<String>,
    /// Which to return.
    pub filter: Option<Criterion>,
    /// How the records are ordered. Length: 0 to 256.
    pub order_by: Option<Vec<Sort>>,
    /// The fields to group by. Length: 0 to 256.
    pub group_by: Option<Vec<RecordGroupByItem>>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// Whether to page by `page_token`; false by default. Default: `False`. Example: `false`.
    pub use_page_token: Option<bool>,
    /// How many records a page holds at most, up to 500, which is the default. Default: `500`. Example: `100`.
    pub page_size: Option<i64>,
    /// How many records are skipped; 0 by default. A large number makes the call slow. Default: `0`. Range: `0` to `10000000000`. Example: `0`.
    pub offset: Option<i64>,
    /// Whether the number of all matching records is returned too; not by default. Default: `False`. Example: `true`.
    pub need_total_count: Option<bool>,
}

crate::request_builder!(BatchQueryApplicationObjectRecord {
    namespace(impl Into<String>).into(), object_api_name(impl Into<String>).into(),
    select(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    filter(Criterion),
    order_by(impl IntoIterator<Item = impl Into<Sort>>).into_iter().map(Into::into).collect(),
    group_by(impl IntoIterator<Item = impl Into<RecordGroupByItem>>).into_iter().map(Into::into).collect(),
    page_token(impl Into<String>).into(), use_page_token(bool), page_size(i64), offset(i64),
    need_total_count(bool)
});
crate::request!(BatchQueryApplicationObjectRecord -> BatchQueryApplicationObjectRecordResponse, BatchQueryApplicationObjectRecordError {
    "apaas.v1.application_object_record.batch_query",
    POST "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query",
    [Tenant], read_value Data, Json, SCOPES = ["app_engine:object.record:read"],
    LIMITS = [1000 in 60, 50 in 1];
    Path namespace "namespace", Path object_api_name "object_api_name", Body select "select",
    Body filter "filter", Body order_by "order_by", Body group_by "group_by",
    Body page_token "page_token", Body use_page_token "use_page_token", Body page_size "page_size",
    Body offset "offset", Body need_total_count "need_total_count"
});

/// What `apaas.v1.application_object_record.batch_query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryApplicationObjectRecordResponse {
    /// The records, as a JSON array.
    pub items: Option<String>,
    /// How many match in all.
    pub total: Option<i64>,
    /// Where the next page begins.
    pub next_page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(BatchQueryApplicationObjectRecordResponse {
    items "items", total "total", next_page_token "next_page_token", has_more "has_more"
});

/// What `apaas.v1.application_object_record.batch_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchQueryApplicationObjectRecordError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchQueryApplicationObjectRecordError: CODES { ParamIsInvalid = 2320001 });

/// Changes up to 500 records of an object by their ids; the result says for each whether it succeeded.
///
/// [`PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/batch_update>) gives [`BatchUpdateApplicationObjectRecordResponse`] or fails with [`BatchUpdateApplicationObjectRecordError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:object.record:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = BatchUpdateApplicationObjectRecord::new().namespace(namespace).object_api_name(object_api_name).records(records);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_object_record.batch_update",
        "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateApplicationObjectRecord {
    /// The app, by its namespace. Length: 0 to 256. Example: `package_test__c`.
    ///
    /// Required.
    pub namespace: Option<String>,
    /// The object, by its API name. Length: 0 to 256. Example: `user`.
    ///
    /// Required.
    pub object_api_name: Option<String>,
    /// The records to change, up to 500, as a JSON array; each with its `_id` and the values to set. Example: `[{"_id":"1798681438085228","book_count":"5","book_name":"name4"}]`.
    ///
    /// Required.
    pub records: Option<String>,
}

crate::request_builder!(named BatchUpdateApplicationObjectRecord {
    namespace(impl Into<String>).into(), object_api_name(impl Into<String>).into(),
    records(impl Into<String>).into()
});
crate::request!(BatchUpdateApplicationObjectRecord -> BatchUpdateApplicationObjectRecordResponse, BatchUpdateApplicationObjectRecordError {
    "apaas.v1.application_object_record.batch_update",
    PATCH "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update",
    [Tenant], read_value Data, Json, SCOPES = ["app_engine:object.record:write"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [namespace "namespace", object_api_name "object_api_name", records "records"];
    Path namespace "namespace", Path object_api_name "object_api_name", Body records "records"
});

/// What `apaas.v1.application_object_record.batch_update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateApplicationObjectRecordResponse {
    /// The result for each record.
    pub items: Vec<RecordResult>,
}

crate::object!(BatchUpdateApplicationObjectRecordResponse { items "items" });

/// What `apaas.v1.application_object_record.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateApplicationObjectRecordError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchUpdateApplicationObjectRecordError: CODES { ParamIsInvalid = 2320001 });

/// Creates a record of an object and returns its id.
///
/// [`POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/create>) gives [`CreateApplicationObjectRecordResponse`] or fails with [`CreateApplicationObjectRecordError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:object.record:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateApplicationObjectRecord::new().namespace(namespace).object_api_name(object_api_name).record(record);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_object_record.create",
        "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateApplicationObjectRecord {
    /// The app, by its namespace. Length: 0 to 255. Example: `package_test__c`.
    ///
    /// Required.
    pub namespace: Option<String>,
    /// The object, by its API name. Length: 0 to 256. Example: `user`.
    ///
    /// Required.
    pub object_api_name: Option<String>,
    /// The values of the record, as a JSON object, by the API names of fields. Length: at least 0. Example: `{"book_name":"test"}`.
    ///
    /// Required.
    pub record: Option<String>,
}

crate::request_builder!(named CreateApplicationObjectRecord {
    namespace(impl Into<String>).into(), object_api_name(impl Into<String>).into(),
    record(impl Into<String>).into()
});
crate::request!(CreateApplicationObjectRecord -> CreateApplicationObjectRecordResponse, CreateApplicationObjectRecordError {
    "apaas.v1.application_object_record.create",
    POST "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records", [Tenant],
    read_value Data, Json, SCOPES = ["app_engine:object.record:write"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [namespace "namespace", object_api_name "object_api_name", record "record"];
    Path namespace "namespace", Path object_api_name "object_api_name", Body record "record"
});

/// What `apaas.v1.application_object_record.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationObjectRecordResponse {
    /// The record.
    pub id: Option<String>,
}

crate::object!(CreateApplicationObjectRecordResponse { id "id" });

/// What `apaas.v1.application_object_record.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateApplicationObjectRecordError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateApplicationObjectRecordError: CODES { ParamIsInvalid = 2320001 });

/// Deletes a record of an object.
///
/// [`DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/delete>) gives [`DeleteApplicationObjectRecordResponse`] or fails with [`DeleteApplicationObjectRecordError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:object.record:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = DeleteApplicationObjectRecord::new().namespace(namespace).object_api_name(object_api_name).id(id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_object_record.delete",
        "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteApplicationObjectRecord {
    /// The app, by its namespace. Length: 0 to 255. Example: `package_test__c`.
    ///
    /// Required.
    pub namespace: Option<String>,
    /// The object, by its API name. Length: 0 to 256. Example: `user`.
    ///
    /// Required.
    pub object_api_name: Option<String>,
    /// The record. Example: `1764024447556775`.
    ///
    /// Required.
    pub id: Option<String>,
}

crate::request_builder!(named DeleteApplicationObjectRecord {
    namespace(impl Into<String>).into(), object_api_name(impl Into<String>).into(),
    id(impl Into<String>).into()
});
crate::request!(DeleteApplicationObjectRecord -> DeleteApplicationObjectRecordResponse, DeleteApplicationObjectRecordError {
    "apaas.v1.application_object_record.delete",
    DELETE "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id",
    [Tenant], read_value Data, None, SCOPES = ["app_engine:object.record:write"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [namespace "namespace", object_api_name "object_api_name", id "id"];
    Path namespace "namespace", Path object_api_name "object_api_name", Path id "id"
});

/// What `apaas.v1.application_object_record.delete` answers with.
pub type DeleteApplicationObjectRecordResponse = crate::Empty;

/// What `apaas.v1.application_object_record.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteApplicationObjectRecordError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteApplicationObjectRecordError: CODES { ParamIsInvalid = 2320001 });

/// Changes the given fields of a record of an object.
///
/// [`PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/patch>) gives [`PatchApplicationObjectRecordResponse`] or fails with [`PatchApplicationObjectRecordError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:object.record:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = PatchApplicationObjectRecord::new().namespace(namespace).object_api_name(object_api_name).id(id).record(record);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_object_record.patch",
        "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchApplicationObjectRecord {
    /// The app, by its namespace. Length: 0 to 256. Example: `package_test__c`.
    ///
    /// Required.
    pub namespace: Option<String>,
    /// The object, by its API name. Length: 0 to 256. Example: `user`.
    ///
    /// Required.
    pub object_api_name: Option<String>,
    /// The record. Example: `1764024447556775`.
    ///
    /// Required.
    pub id: Option<String>,
    /// The values to set, as a JSON object, by the API names of fields. Length: at least 0. Example: `{"_id":"1798681438085228","book_count":"3","book_name":"showcase2"}`.
    ///
    /// Required.
    pub record: Option<String>,
}

crate::request_builder!(named PatchApplicationObjectRecord {
    namespace(impl Into<String>).into(), object_api_name(impl Into<String>).into(),
    id(impl Into<String>).into(), record(impl Into<String>).into()
});
crate::request!(PatchApplicationObjectRecord -> PatchApplicationObjectRecordResponse, PatchApplicationObjectRecordError {
    "apaas.v1.application_object_record.patch",
    PATCH "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id",
    [Tenant], read_value Data, Json, SCOPES = ["app_engine:object.record:write"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [namespace "namespace", object_api_name "object_api_name", id "id", record "record"];
    Path namespace "namespace", Path object_api_name "object_api_name", Path id "id",
    Body record "record"
});

/// What `apaas.v1.application_object_record.patch` answers with.
pub type PatchApplicationObjectRecordResponse = crate::Empty;

/// What `apaas.v1.application_object_record.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchApplicationObjectRecordError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchApplicationObjectRecordError: CODES { ParamIsInvalid = 2320001 });

/// Gets a record of an object with the fields asked for, also from related records.
///
/// [`POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object-record/query>) gives [`QueryApplicationObjectRecordResponse`] or fails with [`QueryApplicationObjectRecordError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:object.record:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = QueryApplicationObjectRecord::new().namespace(namespace).object_api_name(object_api_name).id(id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_object_record.query",
        "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryApplicationObjectRecord {
    /// The app, by its namespace. Length: 0 to 255. Example: `package_test__c`.
    ///
    /// Required.
    pub namespace: Option<String>,
    /// The object, by its API name. Length: 0 to 256. Example: `user`.
    ///
    /// Required.
    pub object_api_name: Option<String>,
    /// The record. Example: `1764024447556775`.
    ///
    /// Required.
    pub id: Option<String>,
    /// The fields to return, by their API names; a dot leads into a related record. Length: 0 to 256. Example: `["_id"]`.
    pub select: Option<Vec<String>>,
}

crate::request_builder!(named QueryApplicationObjectRecord {
    namespace(impl Into<String>).into(), object_api_name(impl Into<String>).into(),
    id(impl Into<String>).into(),
    select(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryApplicationObjectRecord -> QueryApplicationObjectRecordResponse, QueryApplicationObjectRecordError {
    "apaas.v1.application_object_record.query",
    POST "/open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query",
    [Tenant], read_value Data, Json, SCOPES = ["app_engine:object.record:read"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [namespace "namespace", object_api_name "object_api_name", id "id"];
    Path namespace "namespace", Path object_api_name "object_api_name", Path id "id",
    Body select "select"
});

/// What `apaas.v1.application_object_record.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationObjectRecordResponse {
    /// The record, as a JSON object.
    pub item: Option<String>,
}

crate::object!(QueryApplicationObjectRecordResponse { item "item" });

/// What `apaas.v1.application_object_record.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryApplicationObjectRecordError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryApplicationObjectRecordError: CODES { ParamIsInvalid = 2320001 });
