// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `workspace_table`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the data tables of a workspace with their columns.
///
/// `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/list>
#[doc(alias = "apaas.v1.workspace_table.list")]
#[doc(alias = "/open-apis/apaas/v1/workspaces/:workspace_id/tables")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaceTable {
    /// The workspace, by its id as its address shows it: `workspace_…`.
    ///
    /// Example: `workspace_aadimx5uzpsls`.
    pub workspace_id: String,
    /// How many items a page holds at most.
    ///
    /// Default: `10`. Range: `1` to `500`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
}

impl ListWorkspaceTable {
    /// A request with what the endpoint requires.
    pub fn new(workspace_id: impl Into<String>) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            page_size: None,
            page_token: None,
        }
    }
}

crate::setters!(ListWorkspaceTable { page_size(i64), page_token(impl Into<String>).into() });

crate::request!(ListWorkspaceTable -> ListWorkspaceTableResponse, ListWorkspaceTableError {
    "apaas.v1.workspace_table.list", GET "/open-apis/apaas/v1/workspaces/:workspace_id/tables",
    None, [User], read_value Data, None;
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
    /// Where the next page begins, as the page before said; left out for the first one.
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
    #[doc(alias = "2320001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListWorkspaceTableError: CODES { ParamIsInvalid = 2320001 });

/// Updates up to 500 records of a table by their primary keys; all must change the same columns.
///
/// `PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_batch_update>
#[doc(alias = "apaas.v1.workspace_table.records_batch_update")]
#[doc(
    alias = "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordsBatchUpdateWorkspaceTable {
    /// The workspace, by its id as its address shows it: `workspace_…`.
    ///
    /// Example: `workspace_aadimx5uzpsls`.
    pub workspace_id: String,
    /// The name of the table.
    ///
    /// Example: `table_name_1`.
    pub table_name: String,
    /// The records, as a JSON array, 500 at most; each with its primary key `_id`, and all with the same columns.
    ///
    /// Example: `[{"_id":"657fade8-394d-4d86-aa35-0129e3bd7614","age":10}]`.
    pub records: String,
}

impl RecordsBatchUpdateWorkspaceTable {
    /// A request with what the endpoint requires.
    pub fn new(
        workspace_id: impl Into<String>,
        table_name: impl Into<String>,
        records: impl Into<String>,
    ) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            table_name: table_name.into(),
            records: records.into(),
        }
    }
}

crate::request!(RecordsBatchUpdateWorkspaceTable -> RecordsBatchUpdateWorkspaceTableResponse, RecordsBatchUpdateWorkspaceTableError {
    "apaas.v1.workspace_table.records_batch_update",
    PATCH "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update",
    None, [User], read_value Data, Json;
    Path workspace_id "workspace_id", Path table_name "table_name", Body records "records"
});

/// What `apaas.v1.workspace_table.records_batch_update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsBatchUpdateWorkspaceTableResponse {
    /// The records, by their ids.
    pub record_ids: Vec<String>,
}

crate::object!(RecordsBatchUpdateWorkspaceTableResponse { record_ids "record_ids" });

/// What `apaas.v1.workspace_table.records_batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecordsBatchUpdateWorkspaceTableError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    #[doc(alias = "2320001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RecordsBatchUpdateWorkspaceTableError: CODES { ParamIsInvalid = 2320001 });

/// Deletes all records of a table that a filter matches.
///
/// `DELETE /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_delete>
#[doc(alias = "apaas.v1.workspace_table.records_delete")]
#[doc(alias = "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordsDeleteWorkspaceTable {
    /// The workspace, by its id as its address shows it: `workspace_…`.
    ///
    /// Example: `workspace_aadimx5uzpsls`.
    pub workspace_id: String,
    /// The name of the table.
    ///
    /// Example: `table_name_1`.
    pub table_name: String,
    /// Which records, in the syntax of PostgREST, such as `age=gt.10`, encoded for addresses.
    ///
    /// Example: `age%3Dgt.10`.
    pub filter: String,
}

impl RecordsDeleteWorkspaceTable {
    /// A request with what the endpoint requires.
    pub fn new(
        workspace_id: impl Into<String>,
        table_name: impl Into<String>,
        filter: impl Into<String>,
    ) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            table_name: table_name.into(),
            filter: filter.into(),
        }
    }
}

crate::request!(RecordsDeleteWorkspaceTable -> RecordsDeleteWorkspaceTableResponse, RecordsDeleteWorkspaceTableError {
    "apaas.v1.workspace_table.records_delete",
    DELETE "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records", None, [User],
    read_value Data, None;
    Path workspace_id "workspace_id", Path table_name "table_name", Query filter "filter"
});

/// What `apaas.v1.workspace_table.records_delete` answers with.
pub type RecordsDeleteWorkspaceTableResponse = crate::Empty;

/// What `apaas.v1.workspace_table.records_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecordsDeleteWorkspaceTableError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    #[doc(alias = "2320001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RecordsDeleteWorkspaceTableError: CODES { ParamIsInvalid = 2320001 });

/// Lists records of a table, with columns, filter and order in the syntax of PostgREST.
///
/// `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `app_engine:workspace.table.record:read`, `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_get>
#[doc(alias = "apaas.v1.workspace_table.records_get")]
#[doc(alias = "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordsGetWorkspaceTable {
    /// The workspace, by its id as its address shows it: `workspace_…`.
    ///
    /// Example: `workspace_aadimx5uzpsls`.
    pub workspace_id: String,
    /// The name of the table.
    ///
    /// Example: `table_name_1`.
    pub table_name: String,
    /// How many items a page holds at most.
    ///
    /// Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// The columns to return, in the syntax of PostgREST; all by default.
    ///
    /// Example: `_id,_created_at,name`.
    pub select: Option<String>,
    /// Which records, in the syntax of PostgREST, such as `age=gt.10`, encoded for addresses.
    ///
    /// Example: `age%3Dgt.10`.
    pub filter: Option<String>,
    /// The order, in the syntax of PostgREST, such as `age.desc,score.asc`.
    ///
    /// Default: `asc`. Example: `age.desc,score.asc`.
    pub order: Option<String>,
}

impl RecordsGetWorkspaceTable {
    /// A request with what the endpoint requires.
    pub fn new(workspace_id: impl Into<String>, table_name: impl Into<String>) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            table_name: table_name.into(),
            page_size: None,
            page_token: None,
            select: None,
            filter: None,
            order: None,
        }
    }
}

crate::setters!(RecordsGetWorkspaceTable {
    page_size(i64), page_token(impl Into<String>).into(), select(impl Into<String>).into(),
    filter(impl Into<String>).into(), order(impl Into<String>).into()
});

crate::request!(RecordsGetWorkspaceTable -> RecordsGetWorkspaceTableResponse, RecordsGetWorkspaceTableError {
    "apaas.v1.workspace_table.records_get",
    GET "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records", None, [User],
    read_value Data, None;
    Path workspace_id "workspace_id", Path table_name "table_name", Query page_size "page_size",
    Query page_token "page_token", Query select "select", Query filter "filter", Query order "order"
});

/// What `apaas.v1.workspace_table.records_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsGetWorkspaceTableResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    pub page_token: Option<String>,
    /// How many match in all.
    pub total: Option<i64>,
    /// The records of this page, as a JSON array in text.
    pub items: Option<String>,
}

crate::object!(RecordsGetWorkspaceTableResponse {
    has_more "has_more", page_token "page_token", total "total", items "items"
});

/// What `apaas.v1.workspace_table.records_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecordsGetWorkspaceTableError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    #[doc(alias = "2320001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RecordsGetWorkspaceTableError: CODES { ParamIsInvalid = 2320001 });

/// Sets the same values on all records of a table that a filter matches.
///
/// `PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_patch>
#[doc(alias = "apaas.v1.workspace_table.records_patch")]
#[doc(alias = "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordsPatchWorkspaceTable {
    /// The workspace, by its id as its address shows it: `workspace_…`.
    ///
    /// Example: `workspace_aadimx5uzpsls`.
    pub workspace_id: String,
    /// The name of the table.
    ///
    /// Example: `table_name_1`.
    pub table_name: String,
    /// Which records, in the syntax of PostgREST, such as `age=gt.10`, encoded for addresses.
    ///
    /// Example: `age%3Dgt.10`.
    pub filter: String,
    /// The values to set, as a JSON object.
    ///
    /// Example: `{"age":10}`.
    pub record: String,
}

impl RecordsPatchWorkspaceTable {
    /// A request with what the endpoint requires.
    pub fn new(
        workspace_id: impl Into<String>,
        table_name: impl Into<String>,
        filter: impl Into<String>,
        record: impl Into<String>,
    ) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            table_name: table_name.into(),
            filter: filter.into(),
            record: record.into(),
        }
    }
}

crate::request!(RecordsPatchWorkspaceTable -> RecordsPatchWorkspaceTableResponse, RecordsPatchWorkspaceTableError {
    "apaas.v1.workspace_table.records_patch",
    PATCH "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records", None, [User],
    read_value Data, Json;
    Path workspace_id "workspace_id", Path table_name "table_name", Query filter "filter",
    Body record "record"
});

/// What `apaas.v1.workspace_table.records_patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsPatchWorkspaceTableResponse {
    /// The records, by their ids.
    pub record_ids: Vec<String>,
}

crate::object!(RecordsPatchWorkspaceTableResponse { record_ids "record_ids" });

/// What `apaas.v1.workspace_table.records_patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecordsPatchWorkspaceTableError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    #[doc(alias = "2320001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RecordsPatchWorkspaceTableError: CODES { ParamIsInvalid = 2320001 });

/// Inserts up to 500 records into a table; the `Prefer` header makes it update those that exist.
///
/// `POST /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `app_engine:workspace.table.record:write`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_post>
#[doc(alias = "apaas.v1.workspace_table.records_post")]
#[doc(alias = "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordsPostWorkspaceTable {
    /// The workspace, by its id as its address shows it: `workspace_…`.
    ///
    /// Example: `workspace_aadimx5uzpsls`.
    pub workspace_id: String,
    /// The name of the table.
    ///
    /// Example: `table_name_1`.
    pub table_name: String,
    /// The columns to write where records that exist are updated, joined by commas.
    ///
    /// Example: `name,age`.
    pub columns: Option<String>,
    /// The columns, unique together and joined by commas, that tell whether a record exists; the primary key by default.
    ///
    /// Example: `user_id,product_id`.
    pub on_conflict: Option<String>,
    /// How to insert, as in PostgREST: plainly where left out, `resolution=merge-duplicates` updates records that exist.
    ///
    /// Example: `resolution=merge-duplicates`.
    pub prefer: Option<String>,
    /// The records, as a JSON array, 500 at most.
    ///
    /// Example: `[{"name":"王一一","gender":"male","age":10},{"name":"王二二","gender":"female","age":10}]`.
    pub records: String,
}

impl RecordsPostWorkspaceTable {
    /// A request with what the endpoint requires.
    pub fn new(
        workspace_id: impl Into<String>,
        table_name: impl Into<String>,
        records: impl Into<String>,
    ) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            table_name: table_name.into(),
            columns: None,
            on_conflict: None,
            prefer: None,
            records: records.into(),
        }
    }
}

crate::setters!(RecordsPostWorkspaceTable {
    columns(impl Into<String>).into(), on_conflict(impl Into<String>).into(),
    prefer(impl Into<String>).into()
});

crate::request!(RecordsPostWorkspaceTable -> RecordsPostWorkspaceTableResponse, RecordsPostWorkspaceTableError {
    "apaas.v1.workspace_table.records_post",
    POST "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records", None, [User],
    read_value Data, Json;
    Path workspace_id "workspace_id", Path table_name "table_name", Query columns "columns",
    Query on_conflict "on_conflict", Header prefer "Prefer", Body records "records"
});

/// What `apaas.v1.workspace_table.records_post` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsPostWorkspaceTableResponse {
    /// The records that were created or updated, in the order given.
    pub record_ids: Vec<String>,
}

crate::object!(RecordsPostWorkspaceTableResponse { record_ids "record_ids" });

/// What `apaas.v1.workspace_table.records_post` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecordsPostWorkspaceTableError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    #[doc(alias = "2320001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RecordsPostWorkspaceTableError: CODES { ParamIsInvalid = 2320001 });

/// Gets a data table of a workspace with its columns.
///
/// `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/table_get>
#[doc(alias = "apaas.v1.workspace_table.table_get")]
#[doc(alias = "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TableGetWorkspaceTable {
    /// The workspace, by its id as its address shows it: `workspace_…`.
    ///
    /// Example: `workspace_aadimx5uzpsls`.
    pub workspace_id: String,
    /// The name of the table.
    ///
    /// Example: `table_name_1`.
    pub table_name: String,
}

impl TableGetWorkspaceTable {
    /// A request with what the endpoint requires.
    pub fn new(workspace_id: impl Into<String>, table_name: impl Into<String>) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            table_name: table_name.into(),
        }
    }
}

crate::request!(TableGetWorkspaceTable -> TableGetWorkspaceTableResponse, TableGetWorkspaceTableError {
    "apaas.v1.workspace_table.table_get",
    GET "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name", None, [User],
    read_value Data, None;
    Path workspace_id "workspace_id", Path table_name "table_name"
});

/// What `apaas.v1.workspace_table.table_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableGetWorkspaceTableResponse {
    /// The name of the table.
    pub name: Option<String>,
    /// The description of the table.
    pub description: Option<String>,
    /// The columns.
    pub columns: Vec<WorkspaceDataTableColumnInfo>,
}

crate::object!(TableGetWorkspaceTableResponse {
    name "name", description "description", columns "columns"
});

/// What `apaas.v1.workspace_table.table_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TableGetWorkspaceTableError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    #[doc(alias = "2320001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(TableGetWorkspaceTableError: CODES { ParamIsInvalid = 2320001 });
