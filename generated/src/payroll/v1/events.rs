// Written by `cargo xtask codegen`; do not edit.

//! The events of `payroll.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`PaymentActivityApproved`] | `payroll.payment_activity.approved_v1` | A payment activity was archived. |
//! | [`PaymentActivityStatusChanged`] | `payroll.payment_activity.status_changed_v1` | The approval of a payment activity was passed, revoked or skipped, or the activity was archived or reopened. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// A payment activity was archived.
///
/// The event `payroll.payment_activity.approved_v1`.
///
/// Scopes, any one of: `payroll:payment_activity:monitor`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/approved>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "payroll.payment_activity.approved_v1")]
pub struct PaymentActivityApproved {
    /// The pay run.
    pub activity_id: Option<String>,
}

crate::object!(PaymentActivityApproved { activity_id "activity_id" });
crate::event!(PaymentActivityApproved { "payroll.payment_activity.approved_v1", V2 });

/// The approval of a payment activity was passed, revoked or skipped, or the activity was archived or reopened.
///
/// The event `payroll.payment_activity.status_changed_v1`.
///
/// Scopes, any one of: `payroll:payment_activity:monitor`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/status_changed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "payroll.payment_activity.status_changed_v1")]
pub struct PaymentActivityStatusChanged {
    /// The pay run.
    pub activity_id: Option<String>,
    /// Whether the pay group is in use. Range: `0` to `10000`.
    pub status: Option<PaymentActivityStatusChangedStatus>,
}

crate::object!(PaymentActivityStatusChanged { activity_id "activity_id", status "status" });
crate::event!(PaymentActivityStatusChanged { "payroll.payment_activity.status_changed_v1", V2 });

/// One of `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaymentActivityStatusChangedStatus {
    /// Archived
    ///
    /// On the wire: `2`.
    Archived,
    /// Taken from archive
    ///
    /// On the wire: `3`.
    TakenFromArchive,
    /// Approval withdrawn
    ///
    /// On the wire: `4`.
    ApprovalWithdrawn,
    /// Approval skipped
    ///
    /// On the wire: `5`.
    ApprovalSkipped,
    /// Approved
    ///
    /// On the wire: `6`.
    Approved,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(PaymentActivityStatusChangedStatus: i64 {
    Archived = 2, TakenFromArchive = 3, ApprovalWithdrawn = 4, ApprovalSkipped = 5, Approved = 6
});
