// Written by `cargo xtask codegen`; do not edit.

//! The events of `approval`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `approval`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// The form, the process or the basic settings of an approval definition were changed.
    ApprovalUpdated(super::v4::events::ApprovalUpdated),
    /// An approval whose form corrects attendance records was passed.
    InstanceRemedyGroupUpdated(super::v4::events::InstanceRemedyGroupUpdated),
    /// An approval whose form describes a business trip was passed.
    InstanceTripGroupUpdated(super::v4::events::InstanceTripGroupUpdated),
    /// An approval was copied to somebody, or somebody read their copy.
    ApprovalCc(super::v4::events::ApprovalCc),
    /// An approval instance got another status, such as approved, rejected or withdrawn.
    ApprovalInstance(super::v4::events::ApprovalInstance),
    /// A task of an approval instance got another status; each approver has a task of their own.
    ApprovalTask(super::v4::events::ApprovalTask),
    /// A request for leave was approved; leave_approvalV2 is sent beside it with more details.
    LeaveApproval(super::v4::events::LeaveApproval),
    /// A request for leave was approved; sent beside leave_approval, under another event id and with more details.
    LeaveApprovalV2(super::v4::events::LeaveApprovalV2),
    /// A request for leave that had been approved was revoked.
    LeaveApprovalRevert(super::v4::events::LeaveApprovalRevert),
    /// A request to work outside of the office was approved.
    OutApproval(super::v4::events::OutApproval),
    /// A request to work outside of the office that had been approved was revoked.
    OutApprovalRevert(super::v4::events::OutApprovalRevert),
    /// Somebody approved or rejected a task of a third-party approval in Feishu; the system that owns the approval answers within 10 s whether it is done.
    QuickApprovalCallback(super::v4::events::QuickApprovalCallback),
    /// A request to swap shifts was approved.
    ShiftApproval(super::v4::events::ShiftApproval),
    /// A request for overtime was approved.
    WorkApproval(super::v4::events::WorkApproval),
    /// A request for overtime that had been approved was revoked.
    WorkApprovalRevert(super::v4::events::WorkApprovalRevert),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    ApprovalUpdated(super::v4::events::ApprovalUpdated),
    InstanceRemedyGroupUpdated(super::v4::events::InstanceRemedyGroupUpdated),
    InstanceTripGroupUpdated(super::v4::events::InstanceTripGroupUpdated),
    ApprovalCc(super::v4::events::ApprovalCc),
    ApprovalInstance(super::v4::events::ApprovalInstance),
    ApprovalTask(super::v4::events::ApprovalTask), LeaveApproval(super::v4::events::LeaveApproval),
    LeaveApprovalV2(super::v4::events::LeaveApprovalV2),
    LeaveApprovalRevert(super::v4::events::LeaveApprovalRevert),
    OutApproval(super::v4::events::OutApproval),
    OutApprovalRevert(super::v4::events::OutApprovalRevert),
    QuickApprovalCallback(super::v4::events::QuickApprovalCallback),
    ShiftApproval(super::v4::events::ShiftApproval), WorkApproval(super::v4::events::WorkApproval),
    WorkApprovalRevert(super::v4::events::WorkApprovalRevert)
});
