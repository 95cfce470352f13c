// Written by `cargo xtask codegen`; do not edit.

//! The events of `approval.v4`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`ApprovalUpdated`] | `approval.approval.updated_v4` | The form, the process or the basic settings of an approval definition were changed. |
//! | [`InstanceRemedyGroupUpdated`] | `approval.instance.remedy_group_update_v4` | An approval whose form corrects attendance records was passed. |
//! | [`InstanceTripGroupUpdated`] | `approval.instance.trip_group_update_v4` | An approval whose form describes a business trip was passed. |
//! | [`ApprovalCc`] | `approval_cc` | An approval was copied to somebody, or somebody read their copy. |
//! | [`ApprovalInstance`] | `approval_instance` | An approval instance got another status, such as approved, rejected or withdrawn. |
//! | [`ApprovalTask`] | `approval_task` | A task of an approval instance got another status; each approver has a task of their own. |
//! | [`LeaveApproval`] | `leave_approval` | A request for leave was approved; leave_approvalV2 is sent beside it with more details. |
//! | [`LeaveApprovalV2`] | `leave_approvalV2` | A request for leave was approved; sent beside leave_approval, under another event id and with more details. |
//! | [`LeaveApprovalRevert`] | `leave_approval_revert` | A request for leave that had been approved was revoked. |
//! | [`OutApproval`] | `out_approval` | A request to work outside of the office was approved. |
//! | [`OutApprovalRevert`] | `out_approval_revert` | A request to work outside of the office that had been approved was revoked. |
//! | [`QuickApprovalCallback`] | `quick_approval_callback` | Somebody approved or rejected a task of a third-party approval in Feishu; the system that owns the approval answers within 10 s whether it is done. |
//! | [`ShiftApproval`] | `shift_approval` | A request to swap shifts was approved. |
//! | [`WorkApproval`] | `work_approval` | A request for overtime was approved. |
//! | [`WorkApprovalRevert`] | `work_approval_revert` | A request for overtime that had been approved was revoked. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// The form, the process or the basic settings of an approval definition were changed.
///
/// The event `approval.approval.updated_v4`.
///
/// Scopes, any one of: `approval:approval:readonly`, `approval:approval`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/custom-approval-event>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "approval.approval.updated_v4")]
pub struct ApprovalUpdated {
    /// What the event is about.
    pub object: Option<ApprovalUpdatedObject>,
}

crate::object!(ApprovalUpdated { object "object" });
crate::event!(ApprovalUpdated { "approval.approval.updated_v4", V2 });

/// An approval whose form corrects attendance records was passed.
///
/// The event `approval.instance.remedy_group_update_v4`.
///
/// Scopes, any one of: `approval:approval:readonly`, `approval:approval`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/attendance-record-correction>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "approval.instance.remedy_group_update_v4")]
pub struct InstanceRemedyGroupUpdated {
    /// What the event is about.
    pub object: Option<InstanceRemedyGroupUpdateObject>,
}

crate::object!(InstanceRemedyGroupUpdated { object "object" });
crate::event!(InstanceRemedyGroupUpdated { "approval.instance.remedy_group_update_v4", V2 });

/// An approval whose form describes a business trip was passed.
///
/// The event `approval.instance.trip_group_update_v4`.
///
/// Scopes, any one of: `approval:approval:readonly`, `approval:approval`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/business-trip>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "approval.instance.trip_group_update_v4")]
pub struct InstanceTripGroupUpdated {
    /// What the event is about.
    pub object: Option<InstanceTripGroupUpdateObject>,
}

crate::object!(InstanceTripGroupUpdated { object "object" });
crate::event!(InstanceTripGroupUpdated { "approval.instance.trip_group_update_v4", V2 });

/// An approval was copied to somebody, or somebody read their copy.
///
/// The event `approval_cc`.
///
/// Scopes, any one of: `approval:approval:readonly`, `approval:approval`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-cc-event>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "approval_cc")]
pub struct ApprovalCc {
    /// The id of the app.
    pub app_id: Option<String>,
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// The id.
    pub id: Option<String>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// Whether the copy was created or read.
    pub operate: Option<Operate>,
    /// Who sent the copy.
    pub from: Option<String>,
}

crate::object!(ApprovalCc {
    app_id "app_id", tenant_key "tenant_key", type_ "type", approval_code "approval_code",
    instance_code "instance_code", id "id", user_id "user_id", create_time "create_time",
    operate "operate", from "from"
});
crate::moments!(ApprovalCc { create_time_at create_time from_millis });
crate::event!(ApprovalCc { "approval_cc", V1 });

/// An approval instance got another status, such as approved, rejected or withdrawn.
///
/// The event `approval_instance`.
///
/// Scopes, any one of: `approval:approval:readonly`, `approval:approval`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-instance-event>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "approval_instance")]
pub struct ApprovalInstance {
    /// The id of the app.
    pub app_id: Option<String>,
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// The state of the approval.
    pub status: Option<ApprovalInstanceStatus>,
    /// When it was done.
    pub operate_time: Option<String>,
    /// When the instance got the status, in milliseconds since 1970.
    pub instance_operate_time: Option<String>,
    /// A text of your own that makes repeated calls count once.
    pub uuid: Option<String>,
}

crate::object!(ApprovalInstance {
    app_id "app_id", tenant_key "tenant_key", type_ "type", approval_code "approval_code",
    instance_code "instance_code", status "status", operate_time "operate_time",
    instance_operate_time "instance_operate_time", uuid "uuid"
});
crate::moments!(ApprovalInstance { instance_operate_time_at instance_operate_time from_millis });
crate::event!(ApprovalInstance { "approval_instance", V1 });

/// A task of an approval instance got another status; each approver has a task of their own.
///
/// The event `approval_task`.
///
/// Scopes, any one of: `approval:approval:readonly`, `approval:approval`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-task-event>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "approval_task")]
pub struct ApprovalTask {
    /// The id of the app.
    pub app_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// The task.
    pub task_id: Option<String>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The state of the approval.
    pub status: Option<ApprovalTaskStatus>,
    /// When it was done.
    pub operate_time: Option<String>,
    /// The id that the developer gave the node.
    pub custom_key: Option<String>,
    /// The id that the system gave the node.
    pub def_key: Option<String>,
    /// More data, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
}

crate::object!(ApprovalTask {
    app_id "app_id", open_id "open_id", tenant_key "tenant_key", type_ "type",
    approval_code "approval_code", instance_code "instance_code", task_id "task_id",
    user_id "user_id", status "status", operate_time "operate_time", custom_key "custom_key",
    def_key "def_key", extra "extra"
});
crate::json_texts!(ApprovalTask { extra_json extra });
crate::event!(ApprovalTask { "approval_task", V1 });

/// A request for leave was approved; leave_approvalV2 is sent beside it with more details.
///
/// The event `leave_approval`.
///
/// Scopes, any one of: `approval:approval:readonly`, `approval:approval`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "leave_approval")]
pub struct LeaveApproval {
    /// The id of the app.
    pub app_id: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// The employee, by the id within the tenant.
    pub employee_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<i64>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<i64>,
    /// The type of leave.
    pub leave_type: Option<String>,
    /// When the leave begins.
    pub leave_start_time: Option<String>,
    /// When the leave ends.
    pub leave_end_time: Option<String>,
    /// How long the leave is, in seconds.
    pub leave_interval: Option<i64>,
    /// The unit in which the leave is counted.
    pub leave_unit: Option<LeaveApprovalLeaveUnit>,
    /// Why the leave is taken.
    pub leave_reason: Option<String>,
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The type.
    pub type_: Option<String>,
}

crate::object!(LeaveApproval {
    app_id "app_id", approval_code "approval_code", instance_code "instance_code",
    employee_id "employee_id", open_id "open_id", start_time "start_time", end_time "end_time",
    leave_type "leave_type", leave_start_time "leave_start_time", leave_end_time "leave_end_time",
    leave_interval "leave_interval", leave_unit "leave_unit", leave_reason "leave_reason",
    tenant_key "tenant_key", type_ "type"
});
crate::moments!(LeaveApproval {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});
crate::event!(LeaveApproval { "leave_approval", V1 });

/// A request for leave was approved; sent beside leave_approval, under another event id and with more details.
///
/// The event `leave_approvalV2`.
///
/// Scopes, any one of: `approval:approval:readonly`, `approval:approval`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "leave_approvalV2")]
pub struct LeaveApprovalV2 {
    /// The id of the app.
    pub app_id: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// The texts in several languages.
    pub i18n_resources: Vec<String>,
    /// The type of leave, as the key of a text in `i18n_resources`.
    pub leave_name: Option<String>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<i64>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<i64>,
    /// Documents that prove the reason.
    pub leave_certification: Vec<String>,
    /// The single days of the leave.
    pub leave_detail: Vec<String>,
    /// Whether the birth was a difficult one.
    pub leave_difficult_labour: Option<String>,
    /// The relation to the relative.
    pub leave_family_relation_type: Option<LeaveFamilyRelationType>,
    /// By how much work begins later, of leave for nursing.
    pub leave_feeding_arrive_late: Option<i64>,
    /// By how much work ends earlier, of leave for nursing.
    pub leave_feeding_leave_early: Option<i64>,
    /// The rest of each day, of leave for nursing.
    pub leave_feeding_rest_daily: Option<i64>,
    /// How many children are born.
    pub leave_infant_num: Option<String>,
    /// How long the leave is, in seconds.
    pub leave_interval: Option<i64>,
    /// The month of the pregnancy.
    pub leave_pregnancy_age: Option<String>,
    /// Whether it is for an examination during pregnancy.
    pub leave_pregnancy_check_up: Option<String>,
    /// Whether it is for an examination before marriage.
    pub leave_premarital_check_up: Option<String>,
    /// The periods of the leave.
    pub leave_range: Vec<String>,
    /// Why the leave is taken.
    pub leave_reason: Option<String>,
    /// When the leave begins.
    pub leave_start_time: Option<String>,
    /// When the leave ends.
    pub leave_end_time: Option<String>,
    /// The unit in which the leave is counted.
    pub leave_unit: Option<LeaveApprovalV2LeaveUnit>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The request whose leave is given back.
    pub origin_instance_code: Option<String>,
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The type.
    pub type_: Option<String>,
}

crate::object!(LeaveApprovalV2 {
    app_id "app_id", approval_code "approval_code", instance_code "instance_code",
    i18n_resources "i18n_resources", leave_name "leave_name", start_time "start_time",
    end_time "end_time", leave_certification "leave_certification", leave_detail "leave_detail",
    leave_difficult_labour "leave_difficult_labour",
    leave_family_relation_type "leave_family_relation_type",
    leave_feeding_arrive_late "leave_feeding_arrive_late",
    leave_feeding_leave_early "leave_feeding_leave_early",
    leave_feeding_rest_daily "leave_feeding_rest_daily", leave_infant_num "leave_infant_num",
    leave_interval "leave_interval", leave_pregnancy_age "leave_pregnancy_age",
    leave_pregnancy_check_up "leave_pregnancy_check_up",
    leave_premarital_check_up "leave_premarital_check_up", leave_range "leave_range",
    leave_reason "leave_reason", leave_start_time "leave_start_time",
    leave_end_time "leave_end_time", leave_unit "leave_unit", user_id "user_id", open_id "open_id",
    origin_instance_code "origin_instance_code", tenant_key "tenant_key", type_ "type"
});
crate::moments!(LeaveApprovalV2 {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});
crate::event!(LeaveApprovalV2 { "leave_approvalV2", V1 });

/// A request for leave that had been approved was revoked.
///
/// The event `leave_approval_revert`.
///
/// Scopes, any one of: `approval:approval:readonly`, `approval:approval`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "leave_approval_revert")]
pub struct LeaveApprovalRevert {
    /// The id of the app.
    pub app_id: Option<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// When it was done.
    pub operate_time: Option<String>,
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The type.
    pub type_: Option<String>,
}

crate::object!(LeaveApprovalRevert {
    app_id "app_id", instance_code "instance_code", approval_code "approval_code",
    operate_time "operate_time", tenant_key "tenant_key", type_ "type"
});
crate::event!(LeaveApprovalRevert { "leave_approval_revert", V1 });

/// A request to work outside of the office was approved.
///
/// The event `out_approval`.
///
/// Scopes, any one of: `approval:approval:readonly`, `approval:approval`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "out_approval")]
pub struct OutApproval {
    /// The id of the app.
    pub app_id: Option<String>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<i64>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<i64>,
    /// The texts in several languages.
    pub i18n_resources: Vec<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// When the time outside begins.
    pub out_start_time: Option<String>,
    /// When the time outside ends.
    pub out_end_time: Option<String>,
    /// Images that were attached.
    pub out_image: Option<String>,
    /// How long it is, in seconds.
    pub out_interval: Option<i64>,
    /// The type of the time outside, as the key of a text in `i18n_resources`.
    pub out_name: Option<String>,
    /// What it is for.
    pub out_reason: Option<String>,
    /// The unit in which it is counted.
    pub out_unit: Option<OutUnit>,
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
}

crate::object!(OutApproval {
    app_id "app_id", start_time "start_time", end_time "end_time", i18n_resources "i18n_resources",
    instance_code "instance_code", approval_code "approval_code", open_id "open_id",
    out_start_time "out_start_time", out_end_time "out_end_time", out_image "out_image",
    out_interval "out_interval", out_name "out_name", out_reason "out_reason", out_unit "out_unit",
    tenant_key "tenant_key", type_ "type", user_id "user_id"
});
crate::moments!(OutApproval {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});
crate::event!(OutApproval { "out_approval", V1 });

/// A request to work outside of the office that had been approved was revoked.
///
/// The event `out_approval_revert`.
///
/// Scopes, any one of: `approval:approval:readonly`, `approval:approval`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "out_approval_revert")]
pub struct OutApprovalRevert {
    /// The id of the app.
    pub app_id: Option<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// When it was done.
    pub operate_time: Option<String>,
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The type.
    pub type_: Option<String>,
}

crate::object!(OutApprovalRevert {
    app_id "app_id", instance_code "instance_code", approval_code "approval_code",
    operate_time "operate_time", tenant_key "tenant_key", type_ "type"
});
crate::event!(OutApprovalRevert { "out_approval_revert", V1 });

/// Somebody approved or rejected a task of a third-party approval in Feishu; the system that owns the approval answers within 10 s whether it is done.
///
/// The callback `quick_approval_callback`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/quick-approval-callback>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "quick_approval_callback")]
pub struct QuickApprovalCallback {
    /// What the person did.
    pub action_type: Option<QuickApprovalCallbackActionType>,
    /// The context that the task was created with.
    pub action_context: Option<String>,
    /// Who did it, by `user_id`.
    pub user_id: Option<String>,
    /// The definition of the approval.
    pub approval_code: Option<String>,
    /// The instance, by the id that the external system gave it; where it was done in a list.
    pub instance_id: Option<String>,
    /// The task, by the id that the external system gave it; where it was done in a list.
    pub task_id: Option<String>,
    /// The message of the approval bot; where it was done there.
    pub message_id: Option<i64>,
    /// The task, by the id that the external system gave it; where it was done in the search.
    pub id: Option<String>,
    /// The reason that the person gave.
    pub reason: Option<String>,
    /// The files that the person added.
    pub attachments: Vec<QuickApprovalCallbackAttachment>,
}

crate::object!(QuickApprovalCallback {
    action_type "action_type", action_context "action_context", user_id "user_id",
    approval_code "approval_code", instance_id "instance_id", task_id "task_id",
    message_id "message_id", id "id", reason "reason", attachments "attachments"
});
crate::event!(QuickApprovalCallback { "quick_approval_callback", Flat });

/// What `quick_approval_callback` is answered with.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct QuickApprovalCallbackAnswer {
    /// Why it cannot be done, for the person who tried; sent with an HTTP status over 400.
    pub message: Option<String>,
    /// Whether the person is shown this message alone.
    pub without_prefix: Option<WithoutPrefix>,
}

crate::object_builder!(QuickApprovalCallbackAnswer {
    message(impl Into<String>).into(), without_prefix(impl Into<WithoutPrefix>).into()
});
crate::object!(QuickApprovalCallbackAnswer { message "message", without_prefix "without_prefix" });

/// A request to swap shifts was approved.
///
/// The event `shift_approval`.
///
/// Scopes, any one of: `approval:approval:readonly`, `approval:approval`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/shift-change>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "shift_approval")]
pub struct ShiftApproval {
    /// The id of the app.
    pub app_id: Option<String>,
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The employee, by the id within the tenant.
    pub employee_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<i64>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<i64>,
    /// The day whose shift is given away.
    pub shift_time: Option<String>,
    /// The day whose shift is taken over.
    pub return_time: Option<String>,
    /// Why the shifts are swapped.
    pub shift_reason: Option<String>,
}

crate::object!(ShiftApproval {
    app_id "app_id", tenant_key "tenant_key", type_ "type", instance_code "instance_code",
    approval_code "approval_code", employee_id "employee_id", open_id "open_id",
    start_time "start_time", end_time "end_time", shift_time "shift_time",
    return_time "return_time", shift_reason "shift_reason"
});
crate::moments!(ShiftApproval {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});
crate::event!(ShiftApproval { "shift_approval", V1 });

/// A request for overtime was approved.
///
/// The event `work_approval`.
///
/// Scopes, any one of: `approval:approval:readonly`, `approval:approval`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/overtime>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "work_approval")]
pub struct WorkApproval {
    /// Whether several periods may be given.
    pub allow_multi_time_range: Option<AllowMultiTimeRange>,
    /// The id of the app.
    pub app_id: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// The employee, by the id within the tenant.
    pub employee_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<i64>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<i64>,
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The period of the overtime.
    pub time_range: Option<WorkApprovalTimeRange>,
    /// The overtime by rule.
    pub work_detail: Option<WorkApprovalWorkDetail>,
    /// When the overtime begins.
    pub work_start_time: Option<String>,
    /// When the overtime ends.
    pub work_end_time: Option<String>,
    /// How long the overtime is, in seconds.
    pub work_interval: Option<i64>,
    /// For whom the overtime is asked.
    pub work_multi_imitate_users: Vec<serde_json::Value>,
    /// Why overtime is worked.
    pub work_reason: Option<String>,
    /// How the overtime is compensated.
    pub work_type: Option<String>,
}

crate::object!(WorkApproval {
    allow_multi_time_range "allow_multi_time_range", app_id "app_id", approval_code "approval_code",
    instance_code "instance_code", employee_id "employee_id", open_id "open_id",
    start_time "start_time", end_time "end_time", tenant_key "tenant_key", type_ "type",
    time_range "time_range", work_detail "work_detail", work_start_time "work_start_time",
    work_end_time "work_end_time", work_interval "work_interval",
    work_multi_imitate_users "work_multi_imitate_users", work_reason "work_reason",
    work_type "work_type"
});
crate::moments!(WorkApproval {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});
crate::event!(WorkApproval { "work_approval", V1 });

/// A request for overtime that had been approved was revoked.
///
/// The event `work_approval_revert`.
///
/// Scopes, any one of: `approval:approval:readonly`, `approval:approval`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/overtime>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "work_approval_revert")]
pub struct WorkApprovalRevert {
    /// The id of the app.
    pub app_id: Option<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// When it was done.
    pub operate_time: Option<String>,
    /// The tenant.
    pub tenant_key: Option<String>,
    /// The type.
    pub type_: Option<String>,
}

crate::object!(WorkApprovalRevert {
    app_id "app_id", instance_code "instance_code", approval_code "approval_code",
    operate_time "operate_time", tenant_key "tenant_key", type_ "type"
});
crate::event!(WorkApprovalRevert { "work_approval_revert", V1 });

/// An object with `approval_code`, `approval_id`, `extra`, `form_definition_id`, `process_obj`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalUpdatedObject {
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The approval definition.
    pub approval_id: Option<String>,
    /// More data, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
    /// The definition of the form.
    pub form_definition_id: Option<String>,
    /// The definition of the process, as text.
    pub process_obj: Option<String>,
    /// The time, in seconds since 1970.
    pub timestamp: Option<i64>,
    /// The version.
    pub version_id: Option<String>,
    /// The group of controls that the form has.
    pub widget_group_type: Option<i64>,
}

crate::object!(ApprovalUpdatedObject {
    approval_code "approval_code", approval_id "approval_id", extra "extra",
    form_definition_id "form_definition_id", process_obj "process_obj", timestamp "timestamp",
    version_id "version_id", widget_group_type "widget_group_type"
});
crate::moments!(ApprovalUpdatedObject { timestamp_at timestamp from_seconds });
crate::json_texts!(ApprovalUpdatedObject { extra_json extra });

/// An object with `employee_id`, `instance_code`, `start_time`, `end_time`, `remedy_time`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRemedyGroupUpdateObject {
    /// The employee, by the id within the tenant.
    pub employee_id: Option<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<i64>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<i64>,
    /// The time that is corrected.
    pub remedy_time: Option<i64>,
    /// Why it is corrected.
    pub remedy_reason: Option<String>,
    /// The state of the approval.
    pub status: Option<String>,
    /// The type.
    pub type_: Option<String>,
}

crate::object!(InstanceRemedyGroupUpdateObject {
    employee_id "employee_id", instance_code "instance_code", start_time "start_time",
    end_time "end_time", remedy_time "remedy_time", remedy_reason "remedy_reason", status "status",
    type_ "type"
});
crate::moments!(InstanceRemedyGroupUpdateObject {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});

/// An object with `instance_code`, `start_time`, `end_time`, `schedules`, `start_user`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTripGroupUpdateObject {
    /// The approval instance.
    pub instance_code: Option<String>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<i64>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<i64>,
    /// The parts of the trip.
    pub schedules: Vec<InstanceTripGroupUpdateObjectSchedule>,
    /// Who asked for it.
    pub start_user: Option<InstanceTripGroupUpdateObjectStartUser>,
    /// How long the trip is, in seconds.
    pub trip_interval: Option<String>,
    /// What the trip is for.
    pub trip_reason: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// Who travels too.
    pub trip_peers: Vec<InstanceTripGroupUpdateObjectStartUser>,
}

crate::object!(InstanceTripGroupUpdateObject {
    instance_code "instance_code", start_time "start_time", end_time "end_time",
    schedules "schedules", start_user "start_user", trip_interval "trip_interval",
    trip_reason "trip_reason", type_ "type", trip_peers "trip_peers"
});
crate::moments!(InstanceTripGroupUpdateObject {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});

/// An object with `departure`, `departure_id`, `destination`, `destination_ids`, `remark`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTripGroupUpdateObjectSchedule {
    /// Where the part of the trip begins.
    pub departure: Option<String>,
    /// The id of the place where it begins.
    pub departure_id: Option<String>,
    /// Where the part of the trip ends.
    pub destination: Option<String>,
    /// The ids of the places where it ends.
    pub destination_ids: Vec<String>,
    /// A remark.
    pub remark: Option<String>,
    /// How one travels.
    pub transportation: Option<String>,
    /// When the part of the trip begins.
    pub trip_start_time: Option<String>,
    /// When the part of the trip ends.
    pub trip_end_time: Option<String>,
    /// How long the trip is, in seconds.
    pub trip_interval: Option<String>,
    /// Whether it is one way or a return trip.
    pub trip_type: Option<String>,
}

crate::object!(InstanceTripGroupUpdateObjectSchedule {
    departure "departure", departure_id "departure_id", destination "destination",
    destination_ids "destination_ids", remark "remark", transportation "transportation",
    trip_start_time "trip_start_time", trip_end_time "trip_end_time", trip_interval "trip_interval",
    trip_type "trip_type"
});

/// An object with `id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTripGroupUpdateObjectStartUser {
    /// The id.
    pub id: Option<InstanceTripGroupUpdateObjectStartUserId>,
}

crate::object!(InstanceTripGroupUpdateObjectStartUser { id "id" });

/// An object with `open_id`, `union_id`, `user_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTripGroupUpdateObjectStartUserId {
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
}

crate::object!(InstanceTripGroupUpdateObjectStartUserId {
    open_id "open_id", union_id "union_id", user_id "user_id"
});

/// An object with `file_type`, `file_size`, `file_name`, `url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickApprovalCallbackAttachment {
    /// What kind of file it is.
    pub file_type: Option<FileType>,
    /// Its size, in bytes.
    pub file_size: Option<i64>,
    /// What it is called.
    pub file_name: Option<String>,
    /// Where it can be downloaded.
    pub url: Option<String>,
}

crate::object!(QuickApprovalCallbackAttachment {
    file_type "file_type", file_size "file_size", file_name "file_name", url "url"
});

/// An object with `work_start_time`, `work_end_time`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkApprovalTimeRange {
    /// When the overtime begins.
    pub work_start_time: Option<String>,
    /// When the overtime ends.
    pub work_end_time: Option<String>,
}

crate::object!(WorkApprovalTimeRange {
    work_start_time "work_start_time", work_end_time "work_end_time"
});

/// An object with `start`, `end`, `rule_associated`, `interval`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkApprovalWorkDetail {
    /// Where it begins.
    pub start: Option<String>,
    /// Where it ends.
    pub end: Option<String>,
    /// The rule that applies.
    pub rule_associated: Option<RuleAssociated>,
    /// How long it is, in seconds.
    pub interval: Option<i64>,
}

crate::object!(WorkApprovalWorkDetail {
    start "start", end "end", rule_associated "rule_associated", interval "interval"
});

/// One of `1`, `0`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AllowMultiTimeRange {
    /// Several time ranges
    ///
    /// On the wire: `1`.
    SeveralTimeRanges,
    /// One time range
    ///
    /// On the wire: `0`.
    OneTimeRange,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AllowMultiTimeRange: i64 { SeveralTimeRanges = 1, OneTimeRange = 0 });

/// One of `PENDING`, `APPROVED`, `REJECTED`, `CANCELED`, `DELETED`, `REVERTED`, `OVERTIME_CLOSE`, `OVERTIME_RECOVER`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalInstanceStatus {
    /// The value `PENDING`.
    Pending,
    /// The value `APPROVED`.
    Approved,
    /// The value `REJECTED`.
    Rejected,
    /// The value `CANCELED`.
    Canceled,
    /// The value `DELETED`.
    Deleted,
    /// The value `REVERTED`.
    Reverted,
    /// The value `OVERTIME_CLOSE`.
    OvertimeClose,
    /// The value `OVERTIME_RECOVER`.
    OvertimeRecover,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApprovalInstanceStatus: String {
    Pending = "PENDING", Approved = "APPROVED", Rejected = "REJECTED", Canceled = "CANCELED",
    Deleted = "DELETED", Reverted = "REVERTED", OvertimeClose = "OVERTIME_CLOSE",
    OvertimeRecover = "OVERTIME_RECOVER"
});

/// One of `REVERTED`, `PENDING`, `APPROVED`, `REJECTED`, `TRANSFERRED`, `ROLLBACK`, `DONE`, `OVERTIME_CLOSE`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalTaskStatus {
    /// The value `REVERTED`.
    Reverted,
    /// The value `PENDING`.
    Pending,
    /// The value `APPROVED`.
    Approved,
    /// The value `REJECTED`.
    Rejected,
    /// The value `TRANSFERRED`.
    Transferred,
    /// The value `ROLLBACK`.
    Rollback,
    /// The value `DONE`.
    Done,
    /// The value `OVERTIME_CLOSE`.
    OvertimeClose,
    /// The value `OVERTIME_RECOVER`.
    OvertimeRecover,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ApprovalTaskStatus: String {
    Reverted = "REVERTED", Pending = "PENDING", Approved = "APPROVED", Rejected = "REJECTED",
    Transferred = "TRANSFERRED", Rollback = "ROLLBACK", Done = "DONE",
    OvertimeClose = "OVERTIME_CLOSE", OvertimeRecover = "OVERTIME_RECOVER"
});

/// One of `IMAGE`, `ATTACHMENTS`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// An image.
    ///
    /// On the wire: `IMAGE`.
    Image,
    /// Any other file.
    ///
    /// On the wire: `ATTACHMENTS`.
    Attachments,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FileType: String { Image = "IMAGE", Attachments = "ATTACHMENTS" });

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaveApprovalLeaveUnit {
    /// Day
    ///
    /// On the wire: `1`.
    Day,
    /// Half day
    ///
    /// On the wire: `2`.
    HalfDay,
    /// Hour
    ///
    /// On the wire: `3`.
    Hour,
    /// Half hour
    ///
    /// On the wire: `4`.
    HalfHour,
    /// Minute
    ///
    /// On the wire: `5`.
    Minute,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LeaveApprovalLeaveUnit: i64 {
    Day = 1, HalfDay = 2, Hour = 3, HalfHour = 4, Minute = 5
});

/// One of `HALF_DAY`, `DAY`, `HOUR`, `HALF_HOUR`, `MINUTE`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaveApprovalV2LeaveUnit {
    /// The value `HALF_DAY`.
    HalfDay,
    /// The value `DAY`.
    Day,
    /// The value `HOUR`.
    Hour,
    /// The value `HALF_HOUR`.
    HalfHour,
    /// The value `MINUTE`.
    Minute,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(LeaveApprovalV2LeaveUnit: String {
    HalfDay = "HALF_DAY", Day = "DAY", Hour = "HOUR", HalfHour = "HALF_HOUR", Minute = "MINUTE"
});

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LeaveFamilyRelationType {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Parent
    ///
    /// On the wire: `1`.
    Parent,
    /// Child
    ///
    /// On the wire: `2`.
    Child,
    /// Spouse
    ///
    /// On the wire: `3`.
    Spouse,
    /// Sibling
    ///
    /// On the wire: `4`.
    Sibling,
    /// Step parent
    ///
    /// On the wire: `5`.
    StepParent,
    /// Parent in law
    ///
    /// On the wire: `7`.
    ParentInLaw,
    /// Paternal grandparent
    ///
    /// On the wire: `8`.
    PaternalGrandparent,
    /// Maternal grandparent
    ///
    /// On the wire: `9`.
    MaternalGrandparent,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(LeaveFamilyRelationType: String {
    Unknown = "0", Parent = "1", Child = "2", Spouse = "3", Sibling = "4", StepParent = "5",
    ParentInLaw = "7", PaternalGrandparent = "8", MaternalGrandparent = "9"
});

/// One of `CREATE`, `READ`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Operate {
    /// The value `CREATE`.
    Create,
    /// The value `READ`.
    Read,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Operate: String { Create = "CREATE", Read = "READ" });

/// One of `HOUR`, `DAY`, `HALR_DAY`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OutUnit {
    /// The value `HOUR`.
    Hour,
    /// The value `DAY`.
    Day,
    /// The value `HALR_DAY`.
    HalrDay,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OutUnit: String { Hour = "HOUR", Day = "DAY", HalrDay = "HALR_DAY" });

/// One of `APPROVE`, `REJECT`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum QuickApprovalCallbackActionType {
    /// It was approved.
    ///
    /// On the wire: `APPROVE`.
    Approve,
    /// It was rejected.
    ///
    /// On the wire: `REJECT`.
    Reject,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(QuickApprovalCallbackActionType: String {
    Approve = "APPROVE", Reject = "REJECT"
});

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RuleAssociated {
    /// Nothing without rule
    ///
    /// On the wire: `0`.
    NothingWithoutRule,
    /// Time off
    ///
    /// On the wire: `1`.
    TimeOff,
    /// Overtime pay
    ///
    /// On the wire: `2`.
    OvertimePay,
    /// Nothing by rule
    ///
    /// On the wire: `3`.
    NothingByRule,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(RuleAssociated: i64 {
    NothingWithoutRule = 0, TimeOff = 1, OvertimePay = 2, NothingByRule = 3
});

/// One of `true`, `false`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum WithoutPrefix {
    /// The message alone.
    ///
    /// On the wire: `true`.
    True,
    /// The platform's own words before it.
    ///
    /// On the wire: `false`.
    False,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(WithoutPrefix: String { True = "true", False = "false" });
