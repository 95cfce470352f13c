// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `workspace`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Runs an SQL statement in a workspace; only queries return a result.
///
/// [`POST /open-apis/apaas/v1/workspaces/:workspace_id/sql_commands`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/sql_commands>) gives [`ExecuteWorkspaceSqlCommandsResponse`] or fails with [`ExecuteWorkspaceSqlCommandsError`].
///
/// Token: user. Scopes, any one of: `app_engine:workspace.sql_commands:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(ExecuteWorkspaceSqlCommands::new(workspace_id, sql)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.workspace.sql_commands",
        "/open-apis/apaas/v1/workspaces/:workspace_id/sql_commands"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ExecuteWorkspaceSqlCommands {
    /// The workspace, by its id as its address shows it: `workspace_…`. Example: `workspace_aadimx5uzpsls`.
    pub workspace_id: String,
    /// The SQL statement to run. Example: `SELECT name FROM student`.
    pub sql: String,
}

crate::request_builder!(ExecuteWorkspaceSqlCommands {
    workspace_id(impl Into<String>).into(), sql(impl Into<String>).into();
});
crate::request!(ExecuteWorkspaceSqlCommands -> ExecuteWorkspaceSqlCommandsResponse, ExecuteWorkspaceSqlCommandsError {
    "apaas.v1.workspace.sql_commands",
    POST "/open-apis/apaas/v1/workspaces/:workspace_id/sql_commands", [User], read_value Data, Json,
    SCOPES = ["app_engine:workspace.sql_commands:write"], LIMITS = [10 in 1];
    Path workspace_id "workspace_id", Body sql "sql"
});

/// What `apaas.v1.workspace.sql_commands` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteWorkspaceSqlCommandsResponse {
    /// What the query gave, as JSON in text; empty for statements that return nothing.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub result: Option<String>,
}

crate::object!(ExecuteWorkspaceSqlCommandsResponse { result "result" });
crate::json_texts!(ExecuteWorkspaceSqlCommandsResponse { result_json result });

/// What `apaas.v1.workspace.sql_commands` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExecuteWorkspaceSqlCommandsError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ExecuteWorkspaceSqlCommandsError: CODES { ParamIsInvalid = 2320001 });
