// Written by `cargo xtask codegen`; do not edit.

//! The events of `corehr.v2`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`ApprovalGroupsUpdated`] | `corehr.approval_groups.updated_v2` | An adjustment of the organisation got another status, with the drafts that belong to it. |
//! | [`CompanyCreated`] | `corehr.company.created_v2` | A company was created in CoreHR. |
//! | [`CompanyDeleted`] | `corehr.company.deleted_v2` | A company was deleted in CoreHR. |
//! | [`CompanyUpdated`] | `corehr.company.updated_v2` | A company was changed in CoreHR; names the fields that were. |
//! | [`CostCenterCreated`] | `corehr.cost_center.created_v2` | A cost center was created in CoreHR. |
//! | [`CostCenterDeleted`] | `corehr.cost_center.deleted_v2` | A cost center was deleted in CoreHR. |
//! | [`CostCenterUpdated`] | `corehr.cost_center.updated_v2` | A cost center was changed in CoreHR; names the fields that were. |
//! | [`CustomOrgCreated`] | `corehr.custom_org.created_v2` | An organisation of a custom kind was created in CoreHR. |
//! | [`CustomOrgDeleted`] | `corehr.custom_org.deleted_v2` | An organisation of a custom kind was deleted in CoreHR. |
//! | [`CustomOrgUpdated`] | `corehr.custom_org.updated_v2` | An organisation of a custom kind was changed in CoreHR; names the fields that were. |
//! | [`DepartmentCreated`] | `corehr.department.created_v2` | A department was created in CoreHR. |
//! | [`DepartmentUpdated`] | `corehr.department.updated_v2` | A department was changed in CoreHR; names the fields that were. |
//! | [`EmployeeDomainEvent`] | `corehr.employee.domain_event_v2` | An employee's personal, employment, job or part-time data was changed, by whom and in which scene. |
//! | [`JobChangeStatusUpdated`] | `corehr.job_change.status_updated_v2` | The approval of a job change was decided or taken back, or the change took effect. |
//! | [`JobChangeUpdated`] | `corehr.job_change.updated_v2` | A job change that was started got other data. |
//! | [`JobFamilyCreated`] | `corehr.job_family.created_v2` | A job family was created in CoreHR. |
//! | [`JobFamilyDeleted`] | `corehr.job_family.deleted_v2` | A job family was deleted in CoreHR. |
//! | [`JobFamilyUpdated`] | `corehr.job_family.updated_v2` | A job family was changed in CoreHR; names the fields that were. |
//! | [`JobGradeCreated`] | `corehr.job_grade.created_v2` | A job grade was created in CoreHR. |
//! | [`JobGradeDeleted`] | `corehr.job_grade.deleted_v2` | A job grade was deleted in CoreHR. |
//! | [`JobGradeUpdated`] | `corehr.job_grade.updated_v2` | A job grade was changed in CoreHR; names the fields that were. |
//! | [`JobLevelCreated`] | `corehr.job_level.created_v2` | A job level was created in CoreHR. |
//! | [`JobLevelDeleted`] | `corehr.job_level.deleted_v2` | A job level was deleted in CoreHR. |
//! | [`JobLevelUpdated`] | `corehr.job_level.updated_v2` | A job level was changed in CoreHR; names the fields that were. |
//! | [`LocationCreated`] | `corehr.location.created_v2` | A work location was created in CoreHR. |
//! | [`LocationDeleted`] | `corehr.location.deleted_v2` | A work location was deleted in CoreHR. |
//! | [`LocationUpdated`] | `corehr.location.updated_v2` | A work location was changed in CoreHR; names the fields that were. |
//! | [`OffboardingChecklistUpdated`] | `corehr.offboarding.checklist_updated_v2` | The handover that follows an approved resignation was started or decided. |
//! | [`OffboardingStatusUpdated`] | `corehr.offboarding.status_updated_v2` | A resignation was started, decided, rolled back or took effect. |
//! | [`OffboardingUpdated`] | `corehr.offboarding.updated_v2` | The data of a resignation was edited. |
//! | [`OnboardingQrCodeInactive`] | `corehr.onboarding_qr_code.inactive_v2` | QR codes that new hires scan to be onboarded have expired. |
//! | [`PathwayCreated`] | `corehr.pathway.created_v2` | A career pathway was created in CoreHR. |
//! | [`PathwayDeleted`] | `corehr.pathway.deleted_v2` | A career pathway was deleted in CoreHR. |
//! | [`PathwayUpdated`] | `corehr.pathway.updated_v2` | A career pathway was changed in CoreHR; names the fields that were. |
//! | [`PositionCreated`] | `corehr.position.created_v2` | A position took effect in CoreHR; sent then, not when it was created. |
//! | [`PositionDeleted`] | `corehr.position.deleted_v2` | A position was deleted in CoreHR. |
//! | [`PositionUpdated`] | `corehr.position.updated_v2` | A change to a position took effect in CoreHR; sent then, not when it was made. |
//! | [`PreHireOnboardingTaskChanged`] | `corehr.pre_hire.onboarding_task_changed_v2` | The onboarding of somebody who is about to be hired moved on to another task. |
//! | [`ProbationUpdated`] | `corehr.probation.updated_v2` | An employee's probation got another status. |
//! | [`ProcessApproverUpdated`] | `corehr.process.approver.updated_v2` | A single approver's task in a process got another status; not limited by data permissions. |
//! | [`ProcessCcUpdated`] | `corehr.process.cc.updated_v2` | A process was copied to somebody, each of whom gets a copy of their own; not limited by data permissions. |
//! | [`ProcessNodeUpdated`] | `corehr.process.node.updated_v2` | A node of a process got another status; not limited by data permissions. |
//! | [`ProcessStatusUpdated`] | `corehr.process.status.update_v2` | A process got another status; not limited by data permissions. |
//! | [`ProcessUpdated`] | `corehr.process.updated_v2` | An approver acted on a process, or its data or status was changed; not limited by data permissions. |
//! | [`ProcessCommentInfoUpdated`] | `corehr.process_comment_info.updated_v2` | A comment was added to a process; not limited by data permissions. |
//! | [`SignatureFileStatusUpdated`] | `corehr.signature_file.status_updated_v2` | A file for electronic signature got another status. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// An adjustment of the organisation got another status, with the drafts that belong to it.
///
/// The event `corehr.approval_groups.updated_v2`.
///
/// Scopes, any one of: `corehr:approval_groups:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.approval_groups.updated_v2")]
pub struct ApprovalGroupsUpdated {
    /// The approval group, one for each process.
    pub approval_group_id: Option<String>,
    /// The process.
    pub process_id: Option<String>,
    /// The state of the approval; an older field that tells fewer states apart.
    pub approval_group_status: Option<ApprovalGroupsUpdatedApprovalGroupStatus>,
    /// The title of the reorganization.
    pub topic: Option<String>,
    /// Why the organization is changed, for the approvers.
    pub adjust_reason: Option<String>,
    /// From when on it is in effect. Range: `1900` to `9999`.
    pub effective_date: Option<String>,
    /// Who created it.
    pub created_by: Option<String>,
    /// The reorganization.
    pub draft_id: Option<String>,
    /// The state of the reorganization as a whole.
    pub draft_status: Option<ApprovalGroupsUpdatedDraftStatus>,
    /// The state of the approval.
    pub approval_group_status_v2: Option<ApprovalGroupsUpdatedApprovalGroupStatusV2>,
}

crate::object!(ApprovalGroupsUpdated {
    approval_group_id "approval_group_id", process_id "process_id",
    approval_group_status "approval_group_status", topic "topic", adjust_reason "adjust_reason",
    effective_date "effective_date", created_by "created_by", draft_id "draft_id",
    draft_status "draft_status", approval_group_status_v2 "approval_group_status_v2"
});
crate::event!(ApprovalGroupsUpdated { "corehr.approval_groups.updated_v2", V2 });

/// A company was created in CoreHR.
///
/// The event `corehr.company.created_v2`.
///
/// Scopes, any one of: `corehr:company:read`, `corehr:company:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.company.created_v2")]
pub struct CompanyCreated {
    /// The company.
    pub company_id: Option<String>,
}

crate::object!(CompanyCreated { company_id "company_id" });
crate::event!(CompanyCreated { "corehr.company.created_v2", V2 });

/// A company was deleted in CoreHR.
///
/// The event `corehr.company.deleted_v2`.
///
/// Scopes, any one of: `corehr:company:read`, `corehr:company:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.company.deleted_v2")]
pub struct CompanyDeleted {
    /// The company.
    pub company_id: Option<String>,
}

crate::object!(CompanyDeleted { company_id "company_id" });
crate::event!(CompanyDeleted { "corehr.company.deleted_v2", V2 });

/// A company was changed in CoreHR; names the fields that were.
///
/// The event `corehr.company.updated_v2`.
///
/// Scopes, any one of: `corehr:company:read`, `corehr:company:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.company.updated_v2")]
pub struct CompanyUpdated {
    /// The company.
    pub company_id: Option<String>,
    /// Which fields were changed. Length: 0 to 200.
    pub field_changes: Vec<String>,
    /// The single changes.
    pub sub_events: Vec<OrganizationDomainEventData>,
}

crate::object!(CompanyUpdated {
    company_id "company_id", field_changes "field_changes", sub_events "sub_events"
});
crate::event!(CompanyUpdated { "corehr.company.updated_v2", V2 });

/// A cost center was created in CoreHR.
///
/// The event `corehr.cost_center.created_v2`.
///
/// Scopes, any one of: `corehr:cost_center:read`, `corehr:cost_center:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.cost_center.created_v2")]
pub struct CostCenterCreated {
    /// The cost center.
    pub cost_center_id: Option<String>,
}

crate::object!(CostCenterCreated { cost_center_id "cost_center_id" });
crate::event!(CostCenterCreated { "corehr.cost_center.created_v2", V2 });

/// A cost center was deleted in CoreHR.
///
/// The event `corehr.cost_center.deleted_v2`.
///
/// Scopes, any one of: `corehr:cost_center:read`, `corehr:cost_center:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.cost_center.deleted_v2")]
pub struct CostCenterDeleted {
    /// The cost center.
    pub cost_center_id: Option<String>,
}

crate::object!(CostCenterDeleted { cost_center_id "cost_center_id" });
crate::event!(CostCenterDeleted { "corehr.cost_center.deleted_v2", V2 });

/// A cost center was changed in CoreHR; names the fields that were.
///
/// The event `corehr.cost_center.updated_v2`.
///
/// Scopes, any one of: `corehr:cost_center:read`, `corehr:cost_center:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.cost_center.updated_v2")]
pub struct CostCenterUpdated {
    /// The cost center.
    pub cost_center_id: Option<String>,
    /// Which fields were changed. Length: 0 to 200.
    pub field_changes: Vec<String>,
}

crate::object!(CostCenterUpdated {
    cost_center_id "cost_center_id", field_changes "field_changes"
});
crate::event!(CostCenterUpdated { "corehr.cost_center.updated_v2", V2 });

/// An organisation of a custom kind was created in CoreHR.
///
/// The event `corehr.custom_org.created_v2`.
///
/// Scopes, any one of: `corehr:custom_org:read`, `corehr:custom_org:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.custom_org.created_v2")]
pub struct CustomOrgCreated {
    /// The organization.
    pub org_id: Option<String>,
    /// The object, by its name for calls; for custom organizations it names their kind.
    pub object_api_name: Option<String>,
}

crate::object!(CustomOrgCreated { org_id "org_id", object_api_name "object_api_name" });
crate::event!(CustomOrgCreated { "corehr.custom_org.created_v2", V2 });

/// An organisation of a custom kind was deleted in CoreHR.
///
/// The event `corehr.custom_org.deleted_v2`.
///
/// Scopes, any one of: `corehr:custom_org:read`, `corehr:custom_org:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.custom_org.deleted_v2")]
pub struct CustomOrgDeleted {
    /// The organization.
    pub org_id: Option<String>,
    /// The object, by its name for calls; for custom organizations it names their kind.
    pub object_api_name: Option<String>,
}

crate::object!(CustomOrgDeleted { org_id "org_id", object_api_name "object_api_name" });
crate::event!(CustomOrgDeleted { "corehr.custom_org.deleted_v2", V2 });

/// An organisation of a custom kind was changed in CoreHR; names the fields that were.
///
/// The event `corehr.custom_org.updated_v2`.
///
/// Scopes, any one of: `corehr:custom_org:read`, `corehr:custom_org:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.custom_org.updated_v2")]
pub struct CustomOrgUpdated {
    /// The organization.
    pub org_id: Option<String>,
    /// Which fields were changed. Length: 0 to 200.
    pub field_changes: Vec<String>,
    /// The object, by its name for calls; for custom organizations it names their kind.
    pub object_api_name: Option<String>,
}

crate::object!(CustomOrgUpdated {
    org_id "org_id", field_changes "field_changes", object_api_name "object_api_name"
});
crate::event!(CustomOrgUpdated { "corehr.custom_org.updated_v2", V2 });

/// A department was created in CoreHR.
///
/// The event `corehr.department.created_v2`.
///
/// Scopes, any one of: `corehr:department:read`, `corehr:department:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.department.created_v2")]
pub struct DepartmentCreated {
    /// The department, by its id in Feishu People.
    pub department_id: Option<String>,
}

crate::object!(DepartmentCreated { department_id "department_id" });
crate::event!(DepartmentCreated { "corehr.department.created_v2", V2 });

/// A department was changed in CoreHR; names the fields that were.
///
/// The event `corehr.department.updated_v2`.
///
/// Scopes, any one of: `corehr:department:read`, `corehr:department:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.department.updated_v2")]
pub struct DepartmentUpdated {
    /// The department, by its id in Feishu People.
    pub department_id: Option<String>,
    /// Which fields were changed. Length: 0 to 1000.
    pub field_changes: Vec<String>,
}

crate::object!(DepartmentUpdated { department_id "department_id", field_changes "field_changes" });
crate::event!(DepartmentUpdated { "corehr.department.updated_v2", V2 });

/// An employee's personal, employment, job or part-time data was changed, by whom and in which scene.
///
/// The event `corehr.employee.domain_event_v2`.
///
/// Scopes, any one of: `corehr:employee.event:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/events/domain_event>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.employee.domain_event_v2")]
pub struct EmployeeDomainEvent {
    /// The type of event.
    pub event_type: Option<EventType>,
    /// The type of the single change.
    pub sub_event_type: Option<SubEventType>,
    /// Who did it.
    pub operator_user_id: Option<String>,
    /// In which scene it was done, as a code.
    pub opt_scene: Option<String>,
    /// In which scene it was done, in words.
    pub opt_desc: Option<String>,
    /// When it was done.
    pub opt_time: Option<String>,
    /// The operation.
    pub opt_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// The data. Length: 0 to 1000.
    pub data: Vec<EmployeeDomainEventData>,
}

crate::object!(EmployeeDomainEvent {
    event_type "event_type", sub_event_type "sub_event_type", operator_user_id "operator_user_id",
    opt_scene "opt_scene", opt_desc "opt_desc", opt_time "opt_time", opt_id "opt_id",
    employment_id "employment_id", data "data"
});
crate::event!(EmployeeDomainEvent { "corehr.employee.domain_event_v2", V2 });

/// The approval of a job change was decided or taken back, or the change took effect.
///
/// The event `corehr.job_change.status_updated_v2`.
///
/// Scopes, any one of: `corehr:job_change.status_update_event:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/events/status_updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_change.status_updated_v2")]
pub struct JobChangeStatusUpdated {
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// The employee, as a Feishu user.
    pub target_user_id: Option<UserId>,
    /// The transfer.
    pub job_change_id: Option<String>,
    /// Whether the transfer takes effect directly or runs through an approval.
    pub transfer_mode: Option<TransferMode>,
    /// The type of transfer, by its key.
    pub transfer_type_unique_identifier: Option<String>,
    /// The reason for the transfer, by its key.
    pub transfer_reason_unique_identifier: Option<String>,
    /// The process.
    pub process_id: Option<String>,
    /// From when on it is in effect.
    pub effective_date: Option<String>,
    /// The state it is in.
    pub status: Option<JobChangeStatusUpdatedStatus>,
    /// A key of your own with which a transfer that failed to start can be tried again.
    pub transfer_key: Option<String>,
}

crate::object!(JobChangeStatusUpdated {
    employment_id "employment_id", target_user_id "target_user_id", job_change_id "job_change_id",
    transfer_mode "transfer_mode",
    transfer_type_unique_identifier "transfer_type_unique_identifier",
    transfer_reason_unique_identifier "transfer_reason_unique_identifier", process_id "process_id",
    effective_date "effective_date", status "status", transfer_key "transfer_key"
});
crate::event!(JobChangeStatusUpdated { "corehr.job_change.status_updated_v2", V2 });

/// A job change that was started got other data.
///
/// The event `corehr.job_change.updated_v2`.
///
/// Scopes, any one of: `corehr:job_change.update_event_v2:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_change.updated_v2")]
pub struct JobChangeUpdated {
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// The tenant, as CoreHR counts it.
    pub tenant_id: Option<String>,
    /// The process.
    pub process_id: Option<String>,
    /// Who started it.
    pub initiator: Option<String>,
    /// Who does it, or how values are compared.
    pub operator: Option<String>,
    /// When it was last changed.
    pub updated_time: Option<String>,
    /// The transfer.
    pub job_change_id: Option<String>,
    /// The state it is in.
    pub status: Option<JobChangeUpdatedStatus>,
    /// Why it was done.
    pub operate_reason: Option<String>,
    /// The type of the job change.
    pub transfer_type: Option<TransferType>,
    /// Which fields were changed. Length: 0 to 200.
    pub updated_fields: Vec<String>,
    /// What is done with the task: starting, submitting or reviewing it.
    pub transform_type: Option<String>,
    /// The reason of the job change.
    pub transform_reason: Option<String>,
}

crate::object!(JobChangeUpdated {
    employment_id "employment_id", tenant_id "tenant_id", process_id "process_id",
    initiator "initiator", operator "operator", updated_time "updated_time",
    job_change_id "job_change_id", status "status", operate_reason "operate_reason",
    transfer_type "transfer_type", updated_fields "updated_fields", transform_type "transform_type",
    transform_reason "transform_reason"
});
crate::event!(JobChangeUpdated { "corehr.job_change.updated_v2", V2 });

/// A job family was created in CoreHR.
///
/// The event `corehr.job_family.created_v2`.
///
/// Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_family.created_v2")]
pub struct JobFamilyCreated {
    /// The job family.
    pub job_family_id: Option<String>,
}

crate::object!(JobFamilyCreated { job_family_id "job_family_id" });
crate::event!(JobFamilyCreated { "corehr.job_family.created_v2", V2 });

/// A job family was deleted in CoreHR.
///
/// The event `corehr.job_family.deleted_v2`.
///
/// Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_family.deleted_v2")]
pub struct JobFamilyDeleted {
    /// The job family.
    pub job_family_id: Option<String>,
}

crate::object!(JobFamilyDeleted { job_family_id "job_family_id" });
crate::event!(JobFamilyDeleted { "corehr.job_family.deleted_v2", V2 });

/// A job family was changed in CoreHR; names the fields that were.
///
/// The event `corehr.job_family.updated_v2`.
///
/// Scopes, any one of: `corehr:job_family:read`, `corehr:job_family:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_family.updated_v2")]
pub struct JobFamilyUpdated {
    /// The job family.
    pub job_family_id: Option<String>,
    /// Which fields were changed. Length: 0 to 200.
    pub field_changes: Vec<String>,
}

crate::object!(JobFamilyUpdated { job_family_id "job_family_id", field_changes "field_changes" });
crate::event!(JobFamilyUpdated { "corehr.job_family.updated_v2", V2 });

/// A job grade was created in CoreHR.
///
/// The event `corehr.job_grade.created_v2`.
///
/// Scopes, any one of: `corehr:job_grade:read`, `corehr:job_grade:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_grade.created_v2")]
pub struct JobGradeCreated {
    /// The job grade.
    pub job_grade_id: Option<String>,
}

crate::object!(JobGradeCreated { job_grade_id "job_grade_id" });
crate::event!(JobGradeCreated { "corehr.job_grade.created_v2", V2 });

/// A job grade was deleted in CoreHR.
///
/// The event `corehr.job_grade.deleted_v2`.
///
/// Scopes, any one of: `corehr:job_grade:read`, `corehr:job_grade:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_grade.deleted_v2")]
pub struct JobGradeDeleted {
    /// The job grade.
    pub job_grade_id: Option<String>,
}

crate::object!(JobGradeDeleted { job_grade_id "job_grade_id" });
crate::event!(JobGradeDeleted { "corehr.job_grade.deleted_v2", V2 });

/// A job grade was changed in CoreHR; names the fields that were.
///
/// The event `corehr.job_grade.updated_v2`.
///
/// Scopes, any one of: `corehr:job_grade:read`, `corehr:job_grade:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_grade.updated_v2")]
pub struct JobGradeUpdated {
    /// The job grade.
    pub job_grade_id: Option<String>,
    /// Which fields were changed. Length: 0 to 200.
    pub field_changes: Vec<String>,
}

crate::object!(JobGradeUpdated { job_grade_id "job_grade_id", field_changes "field_changes" });
crate::event!(JobGradeUpdated { "corehr.job_grade.updated_v2", V2 });

/// A job level was created in CoreHR.
///
/// The event `corehr.job_level.created_v2`.
///
/// Scopes, any one of: `corehr:job_level:read`, `corehr:job_level:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_level.created_v2")]
pub struct JobLevelCreated {
    /// The job level.
    pub job_level_id: Option<String>,
}

crate::object!(JobLevelCreated { job_level_id "job_level_id" });
crate::event!(JobLevelCreated { "corehr.job_level.created_v2", V2 });

/// A job level was deleted in CoreHR.
///
/// The event `corehr.job_level.deleted_v2`.
///
/// Scopes, any one of: `corehr:job_level:read`, `corehr:job_level:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_level.deleted_v2")]
pub struct JobLevelDeleted {
    /// The job level.
    pub job_level_id: Option<String>,
}

crate::object!(JobLevelDeleted { job_level_id "job_level_id" });
crate::event!(JobLevelDeleted { "corehr.job_level.deleted_v2", V2 });

/// A job level was changed in CoreHR; names the fields that were.
///
/// The event `corehr.job_level.updated_v2`.
///
/// Scopes, any one of: `corehr:job_level:read`, `corehr:job_level:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_level.updated_v2")]
pub struct JobLevelUpdated {
    /// The job level.
    pub job_level_id: Option<String>,
    /// Which fields were changed. Length: 0 to 200.
    pub field_changes: Vec<String>,
}

crate::object!(JobLevelUpdated { job_level_id "job_level_id", field_changes "field_changes" });
crate::event!(JobLevelUpdated { "corehr.job_level.updated_v2", V2 });

/// A work location was created in CoreHR.
///
/// The event `corehr.location.created_v2`.
///
/// Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.location.created_v2")]
pub struct LocationCreated {
    /// The location.
    pub location_id: Option<String>,
}

crate::object!(LocationCreated { location_id "location_id" });
crate::event!(LocationCreated { "corehr.location.created_v2", V2 });

/// A work location was deleted in CoreHR.
///
/// The event `corehr.location.deleted_v2`.
///
/// Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.location.deleted_v2")]
pub struct LocationDeleted {
    /// The location.
    pub location_id: Option<String>,
}

crate::object!(LocationDeleted { location_id "location_id" });
crate::event!(LocationDeleted { "corehr.location.deleted_v2", V2 });

/// A work location was changed in CoreHR; names the fields that were.
///
/// The event `corehr.location.updated_v2`.
///
/// Scopes, any one of: `corehr:locations:read`, `corehr:locations:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.location.updated_v2")]
pub struct LocationUpdated {
    /// The location.
    pub location_id: Option<String>,
    /// Which fields were changed. Length: 0 to 200.
    pub field_changes: Vec<String>,
    /// The single changes.
    pub sub_events: Vec<OrganizationDomainEventData>,
}

crate::object!(LocationUpdated {
    location_id "location_id", field_changes "field_changes", sub_events "sub_events"
});
crate::event!(LocationUpdated { "corehr.location.updated_v2", V2 });

/// The handover that follows an approved resignation was started or decided.
///
/// The event `corehr.offboarding.checklist_updated_v2`.
///
/// Scopes, any one of: `corehr:offboarding.checklist_status_message:read`, `corehr:offboarding:read`, `corehr:employment`, `corehr:employment:readonly`, `corehr:offboarding:write`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/checklist_updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.offboarding.checklist_updated_v2")]
pub struct OffboardingChecklistUpdated {
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// The employee, as a Feishu user.
    pub target_user_id: Option<UserId>,
    /// The offboarding.
    pub offboarding_id: Option<String>,
    /// The process of the checklist.
    pub checklist_process_id: Option<String>,
    /// The state of the checklist.
    pub checklist_status: Option<ChecklistStatus>,
}

crate::object!(OffboardingChecklistUpdated {
    employment_id "employment_id", target_user_id "target_user_id", offboarding_id "offboarding_id",
    checklist_process_id "checklist_process_id", checklist_status "checklist_status"
});
crate::event!(OffboardingChecklistUpdated { "corehr.offboarding.checklist_updated_v2", V2 });

/// A resignation was started, decided, rolled back or took effect.
///
/// The event `corehr.offboarding.status_updated_v2`.
///
/// Scopes, any one of: `corehr:offboarding.status_message_v2:read`, `corehr:offboarding:read`, `corehr:employment`, `corehr:employment:readonly`, `corehr:offboarding:write`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/status_updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.offboarding.status_updated_v2")]
pub struct OffboardingStatusUpdated {
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// The employee, as a Feishu user.
    pub target_user_id: Option<UserId>,
    /// The offboarding.
    pub offboarding_id: Option<String>,
    /// The process.
    pub process_id: Option<String>,
    /// The state it is in.
    pub status: Option<OffboardingStatusUpdatedStatus>,
}

crate::object!(OffboardingStatusUpdated {
    employment_id "employment_id", target_user_id "target_user_id", offboarding_id "offboarding_id",
    process_id "process_id", status "status"
});
crate::event!(OffboardingStatusUpdated { "corehr.offboarding.status_updated_v2", V2 });

/// The data of a resignation was edited.
///
/// The event `corehr.offboarding.updated_v2`.
///
/// Scopes, any one of: `corehr:offboarding.submit:write`, `corehr:offboarding.update_field_message:read`, `corehr:offboarding:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.offboarding.updated_v2")]
pub struct OffboardingUpdated {
    /// The tenant, as CoreHR counts it.
    pub tenant_id: Option<String>,
    /// The data of the resignation.
    pub offboarding_info_id: Option<String>,
    /// The process.
    pub process_id: Option<String>,
    /// The process of the checklist.
    pub checklist_process_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// Who does it, or how values are compared.
    pub operator: Option<String>,
    /// The state it is in.
    pub status: Option<OffboardingUpdatedStatus>,
    /// The state of the checklist.
    pub checklist_status: Option<ChecklistStatus>,
    /// When it was last changed.
    pub updated_time: Option<String>,
    /// Which fields were changed. Length: 0 to 200.
    pub updated_fields: Vec<String>,
    /// The employee, as a Feishu user.
    pub target_user_id: Option<UserId>,
}

crate::object!(OffboardingUpdated {
    tenant_id "tenant_id", offboarding_info_id "offboarding_info_id", process_id "process_id",
    checklist_process_id "checklist_process_id", employment_id "employment_id", operator "operator",
    status "status", checklist_status "checklist_status", updated_time "updated_time",
    updated_fields "updated_fields", target_user_id "target_user_id"
});
crate::event!(OffboardingUpdated { "corehr.offboarding.updated_v2", V2 });

/// QR codes that new hires scan to be onboarded have expired.
///
/// The event `corehr.onboarding_qr_code.inactive_v2`.
///
/// Scopes, any one of: `corehr:pre_hire:read`, `corehr:pre_hire:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/event/onboarding-qr-code-inactive>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.onboarding_qr_code.inactive_v2")]
pub struct OnboardingQrCodeInactive {
    /// The QR codes. Length: 0 to 10000.
    pub code_lists: Vec<QrCode>,
}

crate::object!(OnboardingQrCodeInactive { code_lists "code_lists" });
crate::event!(OnboardingQrCodeInactive { "corehr.onboarding_qr_code.inactive_v2", V2 });

/// A career pathway was created in CoreHR.
///
/// The event `corehr.pathway.created_v2`.
///
/// Scopes, any one of: `corehr:pathway:read`, `corehr:pathway:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.pathway.created_v2")]
pub struct PathwayCreated {
    /// The pathway.
    pub pathway_id: Option<String>,
}

crate::object!(PathwayCreated { pathway_id "pathway_id" });
crate::event!(PathwayCreated { "corehr.pathway.created_v2", V2 });

/// A career pathway was deleted in CoreHR.
///
/// The event `corehr.pathway.deleted_v2`.
///
/// Scopes, any one of: `corehr:pathway:read`, `corehr:pathway:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.pathway.deleted_v2")]
pub struct PathwayDeleted {
    /// The pathway.
    pub pathway_id: Option<String>,
}

crate::object!(PathwayDeleted { pathway_id "pathway_id" });
crate::event!(PathwayDeleted { "corehr.pathway.deleted_v2", V2 });

/// A career pathway was changed in CoreHR; names the fields that were.
///
/// The event `corehr.pathway.updated_v2`.
///
/// Scopes, any one of: `corehr:pathway:read`, `corehr:pathway:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.pathway.updated_v2")]
pub struct PathwayUpdated {
    /// The pathway.
    pub pathway_id: Option<String>,
    /// Which fields were changed. Length: 0 to 200.
    pub field_changes: Vec<String>,
}

crate::object!(PathwayUpdated { pathway_id "pathway_id", field_changes "field_changes" });
crate::event!(PathwayUpdated { "corehr.pathway.updated_v2", V2 });

/// A position took effect in CoreHR; sent then, not when it was created.
///
/// The event `corehr.position.created_v2`.
///
/// Scopes, any one of: `corehr:position:read`, `corehr:position:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.position.created_v2")]
pub struct PositionCreated {
    /// The position.
    pub position_id: Option<String>,
}

crate::object!(PositionCreated { position_id "position_id" });
crate::event!(PositionCreated { "corehr.position.created_v2", V2 });

/// A position was deleted in CoreHR.
///
/// The event `corehr.position.deleted_v2`.
///
/// Scopes, any one of: `corehr:position:read`, `corehr:position:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.position.deleted_v2")]
pub struct PositionDeleted {
    /// The position.
    pub position_id: Option<String>,
}

crate::object!(PositionDeleted { position_id "position_id" });
crate::event!(PositionDeleted { "corehr.position.deleted_v2", V2 });

/// A change to a position took effect in CoreHR; sent then, not when it was made.
///
/// The event `corehr.position.updated_v2`.
///
/// Scopes, any one of: `corehr:position:read`, `corehr:position:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.position.updated_v2")]
pub struct PositionUpdated {
    /// The position.
    pub position_id: Option<String>,
    /// Which fields were changed. Length: 0 to 200.
    pub field_changes: Vec<String>,
}

crate::object!(PositionUpdated { position_id "position_id", field_changes "field_changes" });
crate::event!(PositionUpdated { "corehr.position.updated_v2", V2 });

/// The onboarding of somebody who is about to be hired moved on to another task.
///
/// The event `corehr.pre_hire.onboarding_task_changed_v2`.
///
/// Scopes, any one of: `corehr:pre_hire:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/events/onboarding_task_changed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.pre_hire.onboarding_task_changed_v2")]
pub struct PreHireOnboardingTaskChanged {
    /// The tenant, as CoreHR counts it.
    pub tenant_id: Option<String>,
    /// The pre-hire, who is to join but has not yet.
    pub pre_hire_id: Option<String>,
    /// Which tasks got another status. Length: 0 to 1000.
    pub onboarding_task_changes: Vec<OnboardingTaskChange>,
    /// What became of the whole onboarding.
    pub onboarding_flow_change: Option<OnboardingFlowChange>,
    /// The process of the onboarding.
    pub onboarding_flow_id: Option<String>,
    /// The process of the onboarding, and its data.
    pub flow_info: Option<OnboardingFlow>,
}

crate::object!(PreHireOnboardingTaskChanged {
    tenant_id "tenant_id", pre_hire_id "pre_hire_id",
    onboarding_task_changes "onboarding_task_changes",
    onboarding_flow_change "onboarding_flow_change", onboarding_flow_id "onboarding_flow_id",
    flow_info "flow_info"
});
crate::event!(PreHireOnboardingTaskChanged { "corehr.pre_hire.onboarding_task_changed_v2", V2 });

/// An employee's probation got another status.
///
/// The event `corehr.probation.updated_v2`.
///
/// Scopes, any one of: `corehr:probation:read`, `corehr:probation:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.probation.updated_v2")]
pub struct ProbationUpdated {
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// The state of the probation.
    pub probation_status: Option<ProbationStatus>,
    /// When the probation really ends or ended.
    pub actual_probation_end_date: Option<String>,
}

crate::object!(ProbationUpdated {
    employment_id "employment_id", probation_status "probation_status",
    actual_probation_end_date "actual_probation_end_date"
});
crate::event!(ProbationUpdated { "corehr.probation.updated_v2", V2 });

/// A single approver's task in a process got another status; not limited by data permissions.
///
/// The event `corehr.process.approver.updated_v2`.
///
/// Scopes, any one of: `corehr:process:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-approver/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.process.approver.updated_v2")]
pub struct ProcessApproverUpdated {
    /// The process.
    pub process_id: Option<String>,
    /// The task of one user at one node of a process.
    pub approver_id: Option<String>,
    /// The type.
    pub type_: Option<ProcessApproverUpdatedType>,
    /// The state it is in.
    pub status: Option<ProcessApproverUpdatedStatus>,
    /// Where the process was started: `OpenAPI` or `Bpm`. Length: 1 to 200.
    pub biz_type: Option<String>,
    /// The definition of the process.
    pub flow_definition_id: Option<String>,
    /// The definition of the node; after a return, one node has several instances.
    pub node_definition_id: Option<String>,
    /// Deprecated. Deprecated.
    pub node_id: Option<String>,
    /// The node of the process, as text.
    pub node_id_str: Option<String>,
}

crate::object!(ProcessApproverUpdated {
    process_id "process_id", approver_id "approver_id", type_ "type", status "status",
    biz_type "biz_type", flow_definition_id "flow_definition_id",
    node_definition_id "node_definition_id", node_id "node_id", node_id_str "node_id_str"
});
crate::event!(ProcessApproverUpdated { "corehr.process.approver.updated_v2", V2 });

/// A process was copied to somebody, each of whom gets a copy of their own; not limited by data permissions.
///
/// The event `corehr.process.cc.updated_v2`.
///
/// Scopes, any one of: `corehr:process:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-cc/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.process.cc.updated_v2")]
pub struct ProcessCcUpdated {
    /// The process.
    pub process_id: Option<String>,
    /// The task of one user at one node of a process.
    pub approver_id: Option<String>,
    /// The state it is in.
    pub status: Option<ProcessCcUpdatedStatus>,
    /// Where the process was started: `OpenAPI` or `Bpm`. Length: 1 to 200.
    pub biz_type: Option<String>,
}

crate::object!(ProcessCcUpdated {
    process_id "process_id", approver_id "approver_id", status "status", biz_type "biz_type"
});
crate::event!(ProcessCcUpdated { "corehr.process.cc.updated_v2", V2 });

/// A node of a process got another status; not limited by data permissions.
///
/// The event `corehr.process.node.updated_v2`.
///
/// Scopes, any one of: `corehr:process:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-node/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.process.node.updated_v2")]
pub struct ProcessNodeUpdated {
    /// The definition of the process.
    pub flow_definition_id: Option<String>,
    /// The definition of the node; after a return, one node has several instances.
    pub node_definition_id: Option<String>,
    /// The process.
    pub process_id: Option<String>,
    /// The node of the process.
    pub process_node_id: Option<String>,
    /// The type of the node.
    pub node_type: Option<NodeType>,
    /// The status of the node.
    pub node_status: Option<NodeStatus>,
    /// Where the process was started: `OpenAPI` or `Bpm`. Length: 1 to 200.
    pub biz_type: Option<String>,
}

crate::object!(ProcessNodeUpdated {
    flow_definition_id "flow_definition_id", node_definition_id "node_definition_id",
    process_id "process_id", process_node_id "process_node_id", node_type "node_type",
    node_status "node_status", biz_type "biz_type"
});
crate::event!(ProcessNodeUpdated { "corehr.process.node.updated_v2", V2 });

/// A process got another status; not limited by data permissions.
///
/// The event `corehr.process.status.update_v2`.
///
/// Scopes, any one of: `corehr:process:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-status/events/update>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.process.status.update_v2")]
pub struct ProcessStatusUpdated {
    /// The process.
    pub process_id: Option<String>,
    /// The state it is in.
    pub status: Option<ProcessStatusUpdateStatus>,
    /// Where the process was started: `OpenAPI` or `Bpm`. Length: 1 to 200.
    pub biz_type: Option<String>,
    /// The definition of the process. Example: `people_7023711013443944467_7382148112896872236`.
    pub flow_definition_id: Option<String>,
    /// Whether the process is an ordinary one, a revocation or a correction.
    pub properties: Option<Properties>,
}

crate::object!(ProcessStatusUpdated {
    process_id "process_id", status "status", biz_type "biz_type",
    flow_definition_id "flow_definition_id", properties "properties"
});
crate::event!(ProcessStatusUpdated { "corehr.process.status.update_v2", V2 });

/// An approver acted on a process, or its data or status was changed; not limited by data permissions.
///
/// The event `corehr.process.updated_v2`.
///
/// Scopes, any one of: `corehr:process:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.process.updated_v2")]
pub struct ProcessUpdated {
    /// The process.
    pub process_id: Option<String>,
    /// The state it is in.
    pub status: Option<ProcessUpdatedStatus>,
    /// Where the process was started: `OpenAPI` or `Bpm`. Length: 1 to 200.
    pub biz_type: Option<String>,
    /// The definition of the process. Example: `people_7023711013443944467_7382148112896872236`.
    pub flow_definition_id: Option<String>,
    /// Whether the process is an ordinary one, a revocation or a correction.
    pub properties: Option<Properties>,
}

crate::object!(ProcessUpdated {
    process_id "process_id", status "status", biz_type "biz_type",
    flow_definition_id "flow_definition_id", properties "properties"
});
crate::event!(ProcessUpdated { "corehr.process.updated_v2", V2 });

/// A comment was added to a process; not limited by data permissions.
///
/// The event `corehr.process_comment_info.updated_v2`.
///
/// Scopes, any one of: `corehr:process:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_comment_info/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.process_comment_info.updated_v2")]
pub struct ProcessCommentInfoUpdated {
    /// The process. Length: 0 to 64.
    pub process_id: Option<String>,
    /// The comment. Length: 0 to 64.
    pub comment_id: Option<String>,
    /// The type. Default: `1`. Range: `1` to `100`.
    pub type_: Option<ProcessCommentInfoUpdatedType>,
}

crate::object!(ProcessCommentInfoUpdated {
    process_id "process_id", comment_id "comment_id", type_ "type"
});
crate::event!(ProcessCommentInfoUpdated { "corehr.process_comment_info.updated_v2", V2 });

/// A file for electronic signature got another status.
///
/// The event `corehr.signature_file.status_updated_v2`.
///
/// Scopes, any one of: `corehr:signature.file:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/events/status_updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.signature_file.status_updated_v2")]
pub struct SignatureFileStatusUpdated {
    /// The electronic signature file.
    pub signature_file_id: Option<String>,
    /// The status before the change.
    pub before_status: Option<String>,
    /// The status after the change.
    pub after_status: Option<String>,
    /// The process, by an id of your own of at most 100 characters.
    pub biz_process_id: Option<String>,
}

crate::object!(SignatureFileStatusUpdated {
    signature_file_id "signature_file_id", before_status "before_status",
    after_status "after_status", biz_process_id "biz_process_id"
});
crate::event!(SignatureFileStatusUpdated { "corehr.signature_file.status_updated_v2", V2 });

/// The type `employee_domain_event_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeDomainEventData {
    /// The id.
    pub id: Option<String>,
    /// What was changed.
    pub entity: Option<String>,
    /// What it belongs to.
    pub agg_entity: Option<String>,
    /// The id of what it belongs to.
    pub agg_entity_id: Option<String>,
    /// What was done.
    pub opt_type: Option<OptType>,
    /// The fields to return. Length: 0 to 1000.
    pub fields: Vec<String>,
}

crate::object!(EmployeeDomainEventData {
    id "id", entity "entity", agg_entity "agg_entity", agg_entity_id "agg_entity_id",
    opt_type "opt_type", fields "fields"
});

/// The type `onboarding_flow_change` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnboardingFlowChange {
    /// The status after the change.
    pub after_status: Option<OnboardingFlowChangeAfterStatus>,
}

crate::object!(OnboardingFlowChange { after_status "after_status" });

/// The type `onboarding_task_change` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnboardingTaskChange {
    /// The status after the change.
    pub after_status: Option<OnboardingTaskChangeAfterStatus>,
    /// The task, by its code.
    pub task_code: Option<String>,
}

crate::object!(OnboardingTaskChange { after_status "after_status", task_code "task_code" });

/// The type `organization_domain_event_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationDomainEventData {
    /// The id.
    pub id: Option<String>,
    /// What was changed.
    pub entity: Option<String>,
    /// What it belongs to.
    pub agg_entity: Option<String>,
    /// The id of what it belongs to.
    pub agg_entity_id: Option<String>,
    /// The field in what it belongs to.
    pub agg_entity_field: Option<String>,
    /// What was done.
    pub opt_type: Option<OptType>,
    /// Which fields were changed. Length: 0 to 1000.
    pub field_changes: Vec<String>,
}

crate::object!(OrganizationDomainEventData {
    id "id", entity "entity", agg_entity "agg_entity", agg_entity_id "agg_entity_id",
    agg_entity_field "agg_entity_field", opt_type "opt_type", field_changes "field_changes"
});

/// The type `user_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's id within the tenant. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(UserId { union_id "union_id", user_id "user_id", open_id "open_id" });

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalGroupsUpdatedApprovalGroupStatus {
    /// In approval
    ///
    /// On the wire: `1`.
    InApproval,
    /// Approved
    ///
    /// On the wire: `2`.
    Approved,
    /// Completed
    ///
    /// On the wire: `3`.
    Completed,
    /// Rejected
    ///
    /// On the wire: `4`.
    Rejected,
    /// Withdrawn
    ///
    /// On the wire: `5`.
    Withdrawn,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApprovalGroupsUpdatedApprovalGroupStatus: i64 {
    InApproval = 1, Approved = 2, Completed = 3, Rejected = 4, Withdrawn = 5
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalGroupsUpdatedApprovalGroupStatusV2 {
    /// In approval
    ///
    /// On the wire: `1`.
    InApproval,
    /// Approved
    ///
    /// On the wire: `2`.
    Approved,
    /// Completed
    ///
    /// On the wire: `3`.
    Completed,
    /// Rejected
    ///
    /// On the wire: `4`.
    Rejected,
    /// Withdrawn
    ///
    /// On the wire: `5`.
    Withdrawn,
    /// Failed or waiting
    ///
    /// On the wire: `6`.
    FailedOrWaiting,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApprovalGroupsUpdatedApprovalGroupStatusV2: i64 {
    InApproval = 1, Approved = 2, Completed = 3, Rejected = 4, Withdrawn = 5, FailedOrWaiting = 6
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApprovalGroupsUpdatedDraftStatus {
    /// In approval
    ///
    /// On the wire: `1`.
    InApproval,
    /// Completed
    ///
    /// On the wire: `2`.
    Completed,
    /// Withdrawn
    ///
    /// On the wire: `3`.
    Withdrawn,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ApprovalGroupsUpdatedDraftStatus: i64 {
    InApproval = 1, Completed = 2, Withdrawn = 3
});

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChecklistStatus {
    /// Not started
    ///
    /// On the wire: `1`.
    NotStarted,
    /// In progress
    ///
    /// On the wire: `2`.
    InProgress,
    /// Completed
    ///
    /// On the wire: `3`.
    Completed,
    /// Rejected
    ///
    /// On the wire: `4`.
    Rejected,
    /// Withdrawn
    ///
    /// On the wire: `5`.
    Withdrawn,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ChecklistStatus: i64 {
    NotStarted = 1, InProgress = 2, Completed = 3, Rejected = 4, Withdrawn = 5
});

/// One of `1`, `2`, `4`, `5`, `7`, `8`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// Onboarded
    ///
    /// On the wire: `1`.
    Onboarded,
    /// Profile updated
    ///
    /// On the wire: `2`.
    ProfileUpdated,
    /// Secondary job changed
    ///
    /// On the wire: `4`.
    SecondaryJobChanged,
    /// Primary job changed
    ///
    /// On the wire: `5`.
    PrimaryJobChanged,
    /// Left
    ///
    /// On the wire: `7`.
    Left,
    /// Custom organisation changed
    ///
    /// On the wire: `8`.
    CustomOrganisationChanged,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EventType: i64 {
    Onboarded = 1, ProfileUpdated = 2, SecondaryJobChanged = 4, PrimaryJobChanged = 5, Left = 7,
    CustomOrganisationChanged = 8
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobChangeStatusUpdatedStatus {
    /// In approval
    ///
    /// On the wire: `1`.
    InApproval,
    /// Withdrawn
    ///
    /// On the wire: `2`.
    Withdrawn,
    /// Rejected
    ///
    /// On the wire: `3`.
    Rejected,
    /// Approved
    ///
    /// On the wire: `4`.
    Approved,
    /// In effect
    ///
    /// On the wire: `5`.
    InEffect,
    /// No approval needed
    ///
    /// On the wire: `6`.
    NoApprovalNeeded,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(JobChangeStatusUpdatedStatus: i64 {
    InApproval = 1, Withdrawn = 2, Rejected = 3, Approved = 4, InEffect = 5, NoApprovalNeeded = 6
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum JobChangeUpdatedStatus {
    /// In approval
    ///
    /// On the wire: `1`.
    InApproval,
    /// Withdrawn
    ///
    /// On the wire: `2`.
    Withdrawn,
    /// Rejected
    ///
    /// On the wire: `3`.
    Rejected,
    /// Approved
    ///
    /// On the wire: `4`.
    Approved,
    /// In effect
    ///
    /// On the wire: `5`.
    InEffect,
    /// No approval needed
    ///
    /// On the wire: `6`.
    NoApprovalNeeded,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(JobChangeUpdatedStatus: i64 {
    InApproval = 1, Withdrawn = 2, Rejected = 3, Approved = 4, InEffect = 5, NoApprovalNeeded = 6
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum NodeStatus {
    /// In progress
    ///
    /// On the wire: `1`.
    InProgress,
    /// Rejected
    ///
    /// On the wire: `2`.
    Rejected,
    /// Approved
    ///
    /// On the wire: `3`.
    Approved,
    /// Withdrawn
    ///
    /// On the wire: `4`.
    Withdrawn,
    /// Returned
    ///
    /// On the wire: `5`.
    Returned,
    /// Skipped
    ///
    /// On the wire: `6`.
    Skipped,
    /// Intervened
    ///
    /// On the wire: `7`.
    Intervened,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(NodeStatus: i64 {
    InProgress = 1, Rejected = 2, Approved = 3, Withdrawn = 4, Returned = 5, Skipped = 6,
    Intervened = 7
});

/// One of `1`, `2`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum NodeType {
    /// Approval
    ///
    /// On the wire: `1`.
    Approval,
    /// Copy
    ///
    /// On the wire: `2`.
    Copy,
    /// Form
    ///
    /// On the wire: `5`.
    Form,
    /// Electronic signature
    ///
    /// On the wire: `6`.
    ElectronicSignature,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(NodeType: i64 { Approval = 1, Copy = 2, Form = 5, ElectronicSignature = 6 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OffboardingStatusUpdatedStatus {
    /// In approval
    ///
    /// On the wire: `1`.
    InApproval,
    /// Approved
    ///
    /// On the wire: `2`.
    Approved,
    /// In effect
    ///
    /// On the wire: `3`.
    InEffect,
    /// Rejected
    ///
    /// On the wire: `4`.
    Rejected,
    /// Withdrawn
    ///
    /// On the wire: `5`.
    Withdrawn,
    /// No approval needed
    ///
    /// On the wire: `6`.
    NoApprovalNeeded,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OffboardingStatusUpdatedStatus: i64 {
    InApproval = 1, Approved = 2, InEffect = 3, Rejected = 4, Withdrawn = 5, NoApprovalNeeded = 6
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OffboardingUpdatedStatus {
    /// In approval
    ///
    /// On the wire: `1`.
    InApproval,
    /// Approved
    ///
    /// On the wire: `2`.
    Approved,
    /// Left
    ///
    /// On the wire: `3`.
    Left,
    /// Rejected
    ///
    /// On the wire: `4`.
    Rejected,
    /// Withdrawn
    ///
    /// On the wire: `5`.
    Withdrawn,
    /// No approval needed
    ///
    /// On the wire: `6`.
    NoApprovalNeeded,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OffboardingUpdatedStatus: i64 {
    InApproval = 1, Approved = 2, Left = 3, Rejected = 4, Withdrawn = 5, NoApprovalNeeded = 6
});

/// One of `not_started`, `in_progress`, `completed`, `withdrawn`, `others`, `expired`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OnboardingFlowChangeAfterStatus {
    /// The value `not_started`.
    NotStarted,
    /// The value `in_progress`.
    InProgress,
    /// The value `completed`.
    Completed,
    /// The value `withdrawn`.
    Withdrawn,
    /// The value `others`.
    Others,
    /// The value `expired`.
    Expired,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OnboardingFlowChangeAfterStatus: String {
    NotStarted = "not_started", InProgress = "in_progress", Completed = "completed",
    Withdrawn = "withdrawn", Others = "others", Expired = "expired"
});

/// One of `uninitialized`, `not_started`, `in_progress`, `in_review`, `rejected`, `failed`, `skipped`, `completed`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OnboardingTaskChangeAfterStatus {
    /// The value `uninitialized`.
    Uninitialized,
    /// The value `not_started`.
    NotStarted,
    /// The value `in_progress`.
    InProgress,
    /// The value `in_review`.
    InReview,
    /// The value `rejected`.
    Rejected,
    /// The value `failed`.
    Failed,
    /// The value `skipped`.
    Skipped,
    /// The value `completed`.
    Completed,
    /// The value `terminated`.
    Terminated,
    /// The value `initiating`.
    Initiating,
    /// The value `exception`.
    Exception,
    /// The value `manual_skipped`.
    ManualSkipped,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OnboardingTaskChangeAfterStatus: String {
    Uninitialized = "uninitialized", NotStarted = "not_started", InProgress = "in_progress",
    InReview = "in_review", Rejected = "rejected", Failed = "failed", Skipped = "skipped",
    Completed = "completed", Terminated = "terminated", Initiating = "initiating",
    Exception = "exception", ManualSkipped = "manual_skipped"
});

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OptType {
    /// Added
    ///
    /// On the wire: `1`.
    Added,
    /// Changed
    ///
    /// On the wire: `2`.
    Changed,
    /// Deleted
    ///
    /// On the wire: `3`.
    Deleted,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OptType: i64 { Added = 1, Changed = 2, Deleted = 3 });

/// One of `1`, `3`, `2`, `4`, `18`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessApproverUpdatedStatus {
    /// To do
    ///
    /// On the wire: `1`.
    ToDo,
    /// Completed
    ///
    /// On the wire: `3`.
    Completed,
    /// Rejected
    ///
    /// On the wire: `2`.
    Rejected,
    /// Cancelled
    ///
    /// On the wire: `4`.
    Cancelled,
    /// Intervened
    ///
    /// On the wire: `18`.
    Intervened,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessApproverUpdatedStatus: i64 {
    ToDo = 1, Completed = 3, Rejected = 2, Cancelled = 4, Intervened = 18
});

/// One of `1`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessApproverUpdatedType {
    /// Approval
    ///
    /// On the wire: `1`.
    Approval,
    /// Form
    ///
    /// On the wire: `5`.
    Form,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessApproverUpdatedType: i64 { Approval = 1, Form = 5 });

/// One of `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessCcUpdatedStatus {
    /// Copy arrived
    ///
    /// On the wire: `5`.
    CopyArrived,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessCcUpdatedStatus: i64 { CopyArrived = 5 });

/// One of `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessCommentInfoUpdatedType {
    /// Added
    ///
    /// On the wire: `1`.
    Added,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessCommentInfoUpdatedType: i64 { Added = 1 });

/// One of `1`, `9`, `2`, `4`, `8`, `15`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessStatusUpdateStatus {
    /// In progress
    ///
    /// On the wire: `1`.
    InProgress,
    /// Completed
    ///
    /// On the wire: `9`.
    Completed,
    /// Rejected
    ///
    /// On the wire: `2`.
    Rejected,
    /// Withdrawn
    ///
    /// On the wire: `4`.
    Withdrawn,
    /// Revoked
    ///
    /// On the wire: `8`.
    Revoked,
    /// Being revoked
    ///
    /// On the wire: `15`.
    BeingRevoked,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessStatusUpdateStatus: i64 {
    InProgress = 1, Completed = 9, Rejected = 2, Withdrawn = 4, Revoked = 8, BeingRevoked = 15
});

/// One of `1`, `9`, `2`, `4`, `8`, `15`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProcessUpdatedStatus {
    /// In progress
    ///
    /// On the wire: `1`.
    InProgress,
    /// Completed
    ///
    /// On the wire: `9`.
    Completed,
    /// Rejected
    ///
    /// On the wire: `2`.
    Rejected,
    /// Withdrawn
    ///
    /// On the wire: `4`.
    Withdrawn,
    /// Revoked
    ///
    /// On the wire: `8`.
    Revoked,
    /// Being revoked
    ///
    /// On the wire: `15`.
    BeingRevoked,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ProcessUpdatedStatus: i64 {
    InProgress = 1, Completed = 9, Rejected = 2, Withdrawn = 4, Revoked = 8, BeingRevoked = 15
});

/// One of `1001`, `2001`, `4001`, `4002`, `4003`, `4004`, `4005`, `5001`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SubEventType {
    /// Newly onboarded
    ///
    /// On the wire: `1001`.
    NewlyOnboarded,
    /// Profile updated
    ///
    /// On the wire: `2001`.
    ProfileUpdated,
    /// Secondary job created
    ///
    /// On the wire: `4001`.
    SecondaryJobCreated,
    /// Secondary job edited
    ///
    /// On the wire: `4002`.
    SecondaryJobEdited,
    /// Secondary job withdrawn
    ///
    /// On the wire: `4003`.
    SecondaryJobWithdrawn,
    /// Secondary job ended
    ///
    /// On the wire: `4004`.
    SecondaryJobEnded,
    /// Secondary job deleted
    ///
    /// On the wire: `4005`.
    SecondaryJobDeleted,
    /// Job change added
    ///
    /// On the wire: `5001`.
    JobChangeAdded,
    /// Job change edited
    ///
    /// On the wire: `5002`.
    JobChangeEdited,
    /// Job change withdrawn
    ///
    /// On the wire: `5003`.
    JobChangeWithdrawn,
    /// Leaving approved
    ///
    /// On the wire: `7001`.
    LeavingApproved,
    /// Leaving withdrawn
    ///
    /// On the wire: `7002`.
    LeavingWithdrawn,
    /// First record added
    ///
    /// On the wire: `8001`.
    FirstRecordAdded,
    /// Further record added
    ///
    /// On the wire: `8002`.
    FurtherRecordAdded,
    /// Record edited
    ///
    /// On the wire: `8003`.
    RecordEdited,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SubEventType: i64 {
    NewlyOnboarded = 1001, ProfileUpdated = 2001, SecondaryJobCreated = 4001,
    SecondaryJobEdited = 4002, SecondaryJobWithdrawn = 4003, SecondaryJobEnded = 4004,
    SecondaryJobDeleted = 4005, JobChangeAdded = 5001, JobChangeEdited = 5002,
    JobChangeWithdrawn = 5003, LeavingApproved = 7001, LeavingWithdrawn = 7002,
    FirstRecordAdded = 8001, FurtherRecordAdded = 8002, RecordEdited = 8003
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransferType {
    /// Job change page
    ///
    /// On the wire: `1`.
    JobChangePage,
    /// Job record
    ///
    /// On the wire: `2`.
    JobRecord,
    /// Roster import
    ///
    /// On the wire: `3`.
    RosterImport,
    /// Probation page
    ///
    /// On the wire: `4`.
    ProbationPage,
    /// Correction of errors
    ///
    /// On the wire: `5`.
    CorrectionOfErrors,
    /// Job change process
    ///
    /// On the wire: `6`.
    JobChangeProcess,
    /// Contract
    ///
    /// On the wire: `7`.
    Contract,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TransferType: i64 {
    JobChangePage = 1, JobRecord = 2, RosterImport = 3, ProbationPage = 4, CorrectionOfErrors = 5,
    JobChangeProcess = 6, Contract = 7
});
