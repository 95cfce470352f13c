// Written by `cargo xtask codegen`; do not edit.

//! The events of `apaas.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`WorkspaceRecordChanged`] | `apaas.workspace.record_change_v1` | A record of a data table was inserted, updated or deleted, with its values before and after. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// A record of a data table was inserted, updated or deleted, with its values before and after.
///
/// The event `apaas.workspace.record_change_v1`.
///
/// Scopes, any one of: `app_engine:data.record.change:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/events/record_change>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "apaas.workspace.record_change_v1")]
pub struct WorkspaceRecordChanged {
    /// The workspace.
    pub workspace: Option<String>,
    /// The app or base.
    pub app: Option<String>,
    /// The table.
    pub table: Option<String>,
    /// The type.
    pub type_: Option<WorkspaceRecordChangeType>,
    /// Who did it.
    pub operator: Option<String>,
    /// The values of the record before the change.
    pub before: Option<String>,
    /// The values of the record after the change.
    pub after: Option<String>,
}

crate::object!(WorkspaceRecordChanged {
    workspace "workspace", app "app", table "table", type_ "type", operator "operator",
    before "before", after "after"
});
crate::event!(WorkspaceRecordChanged { "apaas.workspace.record_change_v1", V2 });

/// One of `INSERT`, `UPDATE`, `DELETE`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum WorkspaceRecordChangeType {
    /// The value `INSERT`.
    Insert,
    /// The value `UPDATE`.
    Update,
    /// The value `DELETE`.
    Delete,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(WorkspaceRecordChangeType: String {
    Insert = "INSERT", Update = "UPDATE", Delete = "DELETE"
});
