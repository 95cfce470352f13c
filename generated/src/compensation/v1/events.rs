// Written by `cargo xtask codegen`; do not edit.

//! The events of `compensation.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`ArchiveChanged`] | `compensation.archive.changed_v1` | An employee's salary record was set, adjusted, corrected or deleted. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// An employee's salary record was set, adjusted, corrected or deleted.
///
/// The event `compensation.archive.changed_v1`.
///
/// Scopes, any one of: `corehr:compensation_archive_detail:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/events/changed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "compensation.archive.changed_v1")]
pub struct ArchiveChanged {
    /// What was done with the record. Length: 0 to 255.
    pub operate_type: Option<OperateType>,
    /// The employment. Length: 0 to 255.
    pub employment_id: Option<String>,
    /// From when on it is in effect. Length: 0 to 255.
    pub effective_date: Option<String>,
    /// The version of the record before the change. Length: 0 to 255.
    pub before_tid: Option<String>,
    /// The version of the record after the change. Length: 0 to 255.
    pub after_tid: Option<String>,
}

crate::object!(ArchiveChanged {
    operate_type "operate_type", employment_id "employment_id", effective_date "effective_date",
    before_tid "before_tid", after_tid "after_tid"
});
crate::event!(ArchiveChanged { "compensation.archive.changed_v1", V2 });

/// One of `add`, `modify`, `delete`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OperateType {
    /// The value `add`.
    Add,
    /// The value `modify`.
    Modify,
    /// The value `delete`.
    Delete,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OperateType: String { Add = "add", Modify = "modify", Delete = "delete" });
