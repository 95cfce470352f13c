// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `workspace_table`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the data tables of a workspace with their columns.
///
/// [`GET /open-apis/apaas/v1/workspaces/:workspace_id/tables`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/list>) gives [`ListWorkspaceTableResponse`] or fails with [`ListWorkspaceTableError`].
///
/// Token: user. Scopes, any one of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListWorkspaceTable::new(workspace_id)).items();
/// ```
#[doc(
    alias(
        "apaas.v1.workspace_table.list",
        "/open-apis/apaas/v1/workspaces/:workspace_id/tables"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaceTable {
    /// The workspace, by its id as its address shows it: `workspace_…`. Example: `workspace_aadimx5uzpsls`.
    pub workspace_id: String,
    /// How many items a page holds at most. Default: `10`. Range: `1` to `500`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListWorkspaceTable {
    workspace_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListWorkspaceTable -> ListWorkspaceTableResponse, ListWorkspaceTableError {
    "apaas.v1.workspace_table.list", GET "/open-apis/apaas/v1/workspaces/:workspace_id/tables",
    [User], read_value Data, None,
    SCOPES = ["app_engine:workspace.table:read", "app_engine:workspace.table:write"],
    LIMITS = [10 in 1];
    Path workspace_id "workspace_id", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListWorkspaceTable: WorkspaceDataTable {
    page_token, page_size;
    page_token, has_more, items
});

/// What `apaas.v1.workspace_table.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceTableResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<WorkspaceDataTable>,
}

crate::object!(ListWorkspaceTableResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `apaas.v1.workspace_table.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListWorkspaceTableError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListWorkspaceTableError: CODES { ParamIsInvalid = 2320001 });

/// Updates up to 500 records of a table by their primary keys; all must change the same columns.
///
/// [`PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_batch_update>) gives [`BatchUpdateWorkspaceTableRecordsResponse`] or fails with [`BatchUpdateWorkspaceTableRecordsError`].
///
/// Token: user. Scopes, any one of: `app_engine:workspace.table.record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = BatchUpdateWorkspaceTableRecords::new().workspace_id(workspace_id).table_name(table_name).records(records);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.workspace_table.records_batch_update",
        "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateWorkspaceTableRecords {
    /// The workspace, by its id as its address shows it: `workspace_…`. Example: `workspace_aadimx5uzpsls`.
    ///
    /// Required.
    pub workspace_id: Option<String>,
    /// The name of the table. Example: `table_name_1`.
    ///
    /// Required.
    pub table_name: Option<String>,
    /// The records, as a JSON array, 500 at most; each with its primary key `_id`, and all with the same columns. Example: `[{"_id":"657fade8-394d-4d86-aa35-0129e3bd7614","age":10}]`.
    ///
    /// Required.
    pub records: Option<String>,
}

crate::request_builder!(named BatchUpdateWorkspaceTableRecords {
    workspace_id(impl Into<String>).into(), table_name(impl Into<String>).into(),
    records(impl Into<String>).into()
});
crate::request!(BatchUpdateWorkspaceTableRecords -> BatchUpdateWorkspaceTableRecordsResponse, BatchUpdateWorkspaceTableRecordsError {
    "apaas.v1.workspace_table.records_batch_update",
    PATCH "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update",
    [User], read_value Data, Json, SCOPES = ["app_engine:workspace.table.record:write"],
    LIMITS = [10 in 1],
    NAMED = [workspace_id "workspace_id", table_name "table_name", records "records"];
    Path workspace_id "workspace_id", Path table_name "table_name", Body records "records"
});

/// What `apaas.v1.workspace_table.records_batch_update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateWorkspaceTableRecordsResponse {
    /// The records, by their ids.
    pub record_ids: Vec<String>,
}

crate::object!(BatchUpdateWorkspaceTableRecordsResponse { record_ids "record_ids" });

/// What `apaas.v1.workspace_table.records_batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateWorkspaceTableRecordsError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchUpdateWorkspaceTableRecordsError: CODES { ParamIsInvalid = 2320001 });

/// Deletes all records of a table that a filter matches.
///
/// [`DELETE /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_delete>) gives [`DeleteWorkspaceTableRecordsResponse`] or fails with [`DeleteWorkspaceTableRecordsError`].
///
/// Token: user. Scopes, any one of: `app_engine:workspace.table.record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = DeleteWorkspaceTableRecords::new().workspace_id(workspace_id).table_name(table_name).filter(filter);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.workspace_table.records_delete",
        "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWorkspaceTableRecords {
    /// The workspace, by its id as its address shows it: `workspace_…`. Example: `workspace_aadimx5uzpsls`.
    ///
    /// Required.
    pub workspace_id: Option<String>,
    /// The name of the table. Example: `table_name_1`.
    ///
    /// Required.
    pub table_name: Option<String>,
    /// Which records, in the syntax of PostgREST, such as `age=gt.10`, encoded for addresses. Example: `age%3Dgt.10`.
    ///
    /// Required.
    pub filter: Option<String>,
}

crate::request_builder!(named DeleteWorkspaceTableRecords {
    workspace_id(impl Into<String>).into(), table_name(impl Into<String>).into(),
    filter(impl Into<String>).into()
});
crate::request!(DeleteWorkspaceTableRecords -> DeleteWorkspaceTableRecordsResponse, DeleteWorkspaceTableRecordsError {
    "apaas.v1.workspace_table.records_delete",
    DELETE "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records", [User],
    read_value Data, None, SCOPES = ["app_engine:workspace.table.record:write"], LIMITS = [10 in 1],
    NAMED = [workspace_id "workspace_id", table_name "table_name", filter "filter"];
    Path workspace_id "workspace_id", Path table_name "table_name", Query filter "filter"
});

/// What `apaas.v1.workspace_table.records_delete` answers with.
pub type DeleteWorkspaceTableRecordsResponse = crate::Empty;

/// What `apaas.v1.workspace_table.records_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteWorkspaceTableRecordsError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteWorkspaceTableRecordsError: CODES { ParamIsInvalid = 2320001 });

/// Lists records of a table, with columns, filter and order in the syntax of PostgREST.
///
/// [`GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_get>) gives [`GetWorkspaceTableRecordsResponse`] or fails with [`GetWorkspaceTableRecordsError`].
///
/// Token: user. Scopes, any one of: `app_engine:workspace.table.record:read`, `app_engine:workspace.table.record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetWorkspaceTableRecords::new(workspace_id, table_name)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.workspace_table.records_get",
        "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkspaceTableRecords {
    /// The workspace, by its id as its address shows it: `workspace_…`. Example: `workspace_aadimx5uzpsls`.
    pub workspace_id: String,
    /// The name of the table. Example: `table_name_1`.
    pub table_name: String,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// The columns to return, in the syntax of PostgREST; all by default. Example: `_id,_created_at,name`.
    pub select: Option<String>,
    /// Which records, in the syntax of PostgREST, such as `age=gt.10`, encoded for addresses. Example: `age%3Dgt.10`.
    pub filter: Option<String>,
    /// The order, in the syntax of PostgREST, such as `age.desc,score.asc`. Default: `asc`. Example: `age.desc,score.asc`.
    pub order: Option<String>,
}

crate::request_builder!(GetWorkspaceTableRecords {
    workspace_id(impl Into<String>).into(), table_name(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), select(impl Into<String>).into(),
    filter(impl Into<String>).into(), order(impl Into<String>).into()
});
crate::request!(GetWorkspaceTableRecords -> GetWorkspaceTableRecordsResponse, GetWorkspaceTableRecordsError {
    "apaas.v1.workspace_table.records_get",
    GET "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records", [User],
    read_value Data, None,
    SCOPES = ["app_engine:workspace.table.record:read", "app_engine:workspace.table.record:write"],
    LIMITS = [10 in 1];
    Path workspace_id "workspace_id", Path table_name "table_name", Query page_size "page_size",
    Query page_token "page_token", Query select "select", Query filter "filter", Query order "order"
});

/// What `apaas.v1.workspace_table.records_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceTableRecordsResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// How many match in all.
    pub total: Option<i64>,
    /// The records of this page, as a JSON array in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub items: Option<String>,
}

crate::object!(GetWorkspaceTableRecordsResponse {
    has_more "has_more", page_token "page_token", total "total", items "items"
});
crate::json_texts!(GetWorkspaceTableRecordsResponse { items_json items });

/// What `apaas.v1.workspace_table.records_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetWorkspaceTableRecordsError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetWorkspaceTableRecordsError: CODES { ParamIsInvalid = 2320001 });

/// Sets the same values on all records of a table that a filter matches.
///
/// [`PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_patch>) gives [`PatchWorkspaceTableRecordsResponse`] or fails with [`PatchWorkspaceTableRecordsError`].
///
/// Token: user. Scopes, any one of: `app_engine:workspace.table.record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = PatchWorkspaceTableRecords::new().workspace_id(workspace_id).table_name(table_name).filter(filter).record(record);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.workspace_table.records_patch",
        "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchWorkspaceTableRecords {
    /// The workspace, by its id as its address shows it: `workspace_…`. Example: `workspace_aadimx5uzpsls`.
    ///
    /// Required.
    pub workspace_id: Option<String>,
    /// The name of the table. Example: `table_name_1`.
    ///
    /// Required.
    pub table_name: Option<String>,
    /// Which records, in the syntax of PostgREST, such as `age=gt.10`, encoded for addresses. Example: `age%3Dgt.10`.
    ///
    /// Required.
    pub filter: Option<String>,
    /// The values to set, as a JSON object. Example: `{"age":10}`.
    ///
    /// Required.
    pub record: Option<String>,
}

crate::request_builder!(named PatchWorkspaceTableRecords {
    workspace_id(impl Into<String>).into(), table_name(impl Into<String>).into(),
    filter(impl Into<String>).into(), record(impl Into<String>).into()
});
crate::request!(PatchWorkspaceTableRecords -> PatchWorkspaceTableRecordsResponse, PatchWorkspaceTableRecordsError {
    "apaas.v1.workspace_table.records_patch",
    PATCH "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records", [User],
    read_value Data, Json, SCOPES = ["app_engine:workspace.table.record:write"], LIMITS = [10 in 1],
    NAMED = [workspace_id "workspace_id", table_name "table_name", filter "filter", record "record"];
    Path workspace_id "workspace_id", Path table_name "table_name", Query filter "filter",
    Body record "record"
});

/// What `apaas.v1.workspace_table.records_patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchWorkspaceTableRecordsResponse {
    /// The records, by their ids.
    pub record_ids: Vec<String>,
}

crate::object!(PatchWorkspaceTableRecordsResponse { record_ids "record_ids" });

/// What `apaas.v1.workspace_table.records_patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchWorkspaceTableRecordsError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchWorkspaceTableRecordsError: CODES { ParamIsInvalid = 2320001 });

/// Inserts up to 500 records into a table; the `Prefer` header makes it update those that exist.
///
/// [`POST /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_post>) gives [`CreateWorkspaceTableRecordsResponse`] or fails with [`CreateWorkspaceTableRecordsError`].
///
/// Token: user. Scopes, any one of: `app_engine:workspace.table.record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = CreateWorkspaceTableRecords::new().workspace_id(workspace_id).table_name(table_name).records(records);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.workspace_table.records_post",
        "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWorkspaceTableRecords {
    /// The workspace, by its id as its address shows it: `workspace_…`. Example: `workspace_aadimx5uzpsls`.
    ///
    /// Required.
    pub workspace_id: Option<String>,
    /// The name of the table. Example: `table_name_1`.
    ///
    /// Required.
    pub table_name: Option<String>,
    /// The columns to write where records that exist are updated, joined by commas. Example: `name,age`.
    pub columns: Option<String>,
    /// The columns, unique together and joined by commas, that tell whether a record exists; the primary key by default. Example: `user_id,product_id`.
    pub on_conflict: Option<String>,
    /// How to insert, as in PostgREST: plainly where left out, `resolution=merge-duplicates` updates records that exist. Example: `resolution=merge-duplicates`.
    pub prefer: Option<String>,
    /// The records, as a JSON array, 500 at most. Example: `[{"name":"王一一","gender":"male","age":10},{"name":"王二二","gender":"female","age":10}]`.
    ///
    /// Required.
    pub records: Option<String>,
}

crate::request_builder!(named CreateWorkspaceTableRecords {
    workspace_id(impl Into<String>).into(), table_name(impl Into<String>).into(),
    columns(impl Into<String>).into(), on_conflict(impl Into<String>).into(),
    prefer(impl Into<String>).into(), records(impl Into<String>).into()
});
crate::request!(CreateWorkspaceTableRecords -> CreateWorkspaceTableRecordsResponse, CreateWorkspaceTableRecordsError {
    "apaas.v1.workspace_table.records_post",
    POST "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records", [User],
    read_value Data, Json, SCOPES = ["app_engine:workspace.table.record:write"], LIMITS = [10 in 1],
    NAMED = [workspace_id "workspace_id", table_name "table_name", records "records"];
    Path workspace_id "workspace_id", Path table_name "table_name", Query columns "columns",
    Query on_conflict "on_conflict", Header prefer "Prefer", Body records "records"
});

/// What `apaas.v1.workspace_table.records_post` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceTableRecordsResponse {
    /// The records that were created or updated, in the order given.
    pub record_ids: Vec<String>,
}

crate::object!(CreateWorkspaceTableRecordsResponse { record_ids "record_ids" });

/// What `apaas.v1.workspace_table.records_post` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateWorkspaceTableRecordsError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateWorkspaceTableRecordsError: CODES { ParamIsInvalid = 2320001 });

/// Gets a data table of a workspace with its columns.
///
/// [`GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/table_get>) gives [`GetWorkspaceTableResponse`] or fails with [`GetWorkspaceTableError`].
///
/// Token: user. Scopes, any one of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetWorkspaceTable::new(workspace_id, table_name)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.workspace_table.table_get",
        "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkspaceTable {
    /// The workspace, by its id as its address shows it: `workspace_…`. Example: `workspace_aadimx5uzpsls`.
    pub workspace_id: String,
    /// The name of the table. Example: `table_name_1`.
    pub table_name: String,
}

crate::request_builder!(GetWorkspaceTable {
    workspace_id(impl Into<String>).into(), table_name(impl Into<String>).into();
});
crate::request!(GetWorkspaceTable -> GetWorkspaceTableResponse, GetWorkspaceTableError {
    "apaas.v1.workspace_table.table_get",
    GET "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name", [User], read_value Data,
    None, SCOPES = ["app_engine:workspace.table:read", "app_engine:workspace.table:write"],
    LIMITS = [10 in 1];
    Path workspace_id "workspace_id", Path table_name "table_name"
});

/// What `apaas.v1.workspace_table.table_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceTableResponse {
    /// The name of the table.
    pub name: Option<String>,
    /// The description of the table.
    pub description: Option<String>,
    /// The columns.
    pub columns: Vec<WorkspaceDataTableColumnInfo>,
}

crate::object!(GetWorkspaceTableResponse {
    name "name", description "description", columns "columns"
});

/// What `apaas.v1.workspace_table.table_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetWorkspaceTableError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetWorkspaceTableError: CODES { ParamIsInvalid = 2320001 });
