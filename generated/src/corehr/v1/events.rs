// Written by `cargo xtask codegen`; do not edit.

//! The events of `corehr.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`CommonDataIdUserMappingChanged`] | `corehr.common_data.id.user_mapping_changed_v1` | The link between an id of CoreHR and a Feishu user was changed. |
//! | [`CommonDataMetaDataUpdated`] | `corehr.common_data.meta_data.updated_v1` | A field or a list of values in the settings of CoreHR was changed, such as one added to personal information. |
//! | [`ContractCreated`] | `corehr.contract.created_v1` | An employee's contract was created or signed anew. |
//! | [`ContractDeleted`] | `corehr.contract.deleted_v1` | An employee's contract was deleted through the API and can no longer be found. |
//! | [`ContractUpdated`] | `corehr.contract.updated_v1` | An employee's contract was changed or renewed. |
//! | [`DepartmentCreated`] | `corehr.department.created_v1` | A department was created in CoreHR; version 2 of this event is the newer one. |
//! | [`DepartmentDeleted`] | `corehr.department.deleted_v1` | A department was deleted in CoreHR. |
//! | [`DepartmentUpdated`] | `corehr.department.updated_v1` | A department was changed in CoreHR; version 2 of this event is the newer one. |
//! | [`EmploymentConverted`] | `corehr.employment.converted_v1` | An employee's probation ended, and the regular employment took effect. |
//! | [`EmploymentCreated`] | `corehr.employment.created_v1` | An employment was created in CoreHR, such as when a new hire is onboarded. |
//! | [`EmploymentDeleted`] | `corehr.employment.deleted_v1` | An employment was deleted in CoreHR. |
//! | [`EmploymentResigned`] | `corehr.employment.resigned_v1` | An employee's resignation took effect; sent early on the day after the last one. |
//! | [`EmploymentUpdated`] | `corehr.employment.updated_v1` | An employment was changed in CoreHR; names the fields that were. |
//! | [`JobCreated`] | `corehr.job.created_v1` | A job took effect in CoreHR; sent then, not when it was created. |
//! | [`JobDeleted`] | `corehr.job.deleted_v1` | A job was deleted in CoreHR. |
//! | [`JobUpdated`] | `corehr.job.updated_v1` | A change to a job took effect in CoreHR; sent then, not when it was made. |
//! | [`JobChangeUpdated`] | `corehr.job_change.updated_v1` | The approval of a job change got another status, or the change took effect; superseded by version 2. |
//! | [`JobDataChanged`] | `corehr.job_data.changed_v1` | An employee's job change took effect. |
//! | [`JobDataCreated`] | `corehr.job_data.created_v1` | A record of what job an employee holds was created. |
//! | [`JobDataDeleted`] | `corehr.job_data.deleted_v1` | A record of what job an employee holds was deleted. |
//! | [`JobDataEmployed`] | `corehr.job_data.employed_v1` | A new hire finished onboarding and became an employee. |
//! | [`JobDataUpdated`] | `corehr.job_data.updated_v1` | A record of what job an employee holds was changed. |
//! | [`OffboardingUpdated`] | `corehr.offboarding.updated_v1` | A resignation got another status; superseded by corehr.offboarding.status_updated_v2. |
//! | [`OrgRoleAuthorizationUpdated`] | `corehr.org_role_authorization.updated_v1` | A role in an organisation of CoreHR was given or taken; sent when that takes effect. |
//! | [`PersonCreated`] | `corehr.person.created_v1` | A person's personal data was created in CoreHR. |
//! | [`PersonDeleted`] | `corehr.person.deleted_v1` | A person's personal data was deleted in CoreHR. |
//! | [`PersonUpdated`] | `corehr.person.updated_v1` | A person's personal data was changed in CoreHR; names the fields that were. |
//! | [`PreHireUpdated`] | `corehr.pre_hire.updated_v1` | The job data of somebody who is about to be hired was changed. |

#![allow(deprecated, reason = "the types of superseded events refer to each other")]
#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// The link between an id of CoreHR and a Feishu user was changed.
///
/// The event `corehr.common_data.id.user_mapping_changed_v1`.
///
/// Scopes, any one of: `corehr:common_data.id.convert:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/events/user_mapping_changed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.common_data.id.user_mapping_changed_v1")]
pub struct CommonDataIdUserMappingChanged {
    /// What was done with the link.
    pub change_type: Option<String>,
    /// From which system to which the ids are converted. Range: `1` to `3`.
    pub id_transform_type: Option<i64>,
    /// The id in CoreHR.
    pub corehr_id: Option<String>,
    /// The id in the administration of Feishu People.
    pub people_admin_id: Option<String>,
    /// The id in Feishu.
    pub feishu_id: Option<UserId>,
}

crate::object!(CommonDataIdUserMappingChanged {
    change_type "change_type", id_transform_type "id_transform_type", corehr_id "corehr_id",
    people_admin_id "people_admin_id", feishu_id "feishu_id"
});
crate::event!(CommonDataIdUserMappingChanged {
    "corehr.common_data.id.user_mapping_changed_v1", V2
});

/// A field or a list of values in the settings of CoreHR was changed, such as one added to personal information.
///
/// The event `corehr.common_data.meta_data.updated_v1`.
///
/// Scopes, any one of: `corehr:common_data.meta_data:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.common_data.meta_data.updated_v1")]
pub struct CommonDataMetaDataUpdated {
    /// The name for calls.
    pub api_name: Option<String>,
    /// Which fields were changed.
    pub field_changes: Vec<String>,
    /// What kind of metadata it is.
    pub metadata_type: Option<String>,
    /// Which values of the list were changed.
    pub enum_value_changes: Vec<String>,
}

crate::object!(CommonDataMetaDataUpdated {
    api_name "api_name", field_changes "field_changes", metadata_type "metadata_type",
    enum_value_changes "enum_value_changes"
});
crate::event!(CommonDataMetaDataUpdated { "corehr.common_data.meta_data.updated_v1", V2 });

/// An employee's contract was created or signed anew.
///
/// The event `corehr.contract.created_v1`.
///
/// Scopes, any one of: `corehr:contract:read`, `corehr:corehr:readonly`, `corehr:contract:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.contract.created_v1")]
pub struct ContractCreated {
    /// The contract.
    pub contract_id: Option<String>,
}

crate::object!(ContractCreated { contract_id "contract_id" });
crate::event!(ContractCreated { "corehr.contract.created_v1", V2 });

/// An employee's contract was deleted through the API and can no longer be found.
///
/// The event `corehr.contract.deleted_v1`.
///
/// Scopes, any one of: `corehr:contract:read`, `corehr:corehr:readonly`, `corehr:contract:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.contract.deleted_v1")]
pub struct ContractDeleted {
    /// The contract.
    pub contract_id: Option<String>,
}

crate::object!(ContractDeleted { contract_id "contract_id" });
crate::event!(ContractDeleted { "corehr.contract.deleted_v1", V2 });

/// An employee's contract was changed or renewed.
///
/// The event `corehr.contract.updated_v1`.
///
/// Scopes, any one of: `corehr:contract:read`, `corehr:corehr:readonly`, `corehr:contract:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.contract.updated_v1")]
pub struct ContractUpdated {
    /// The contract.
    pub contract_id: Option<String>,
}

crate::object!(ContractUpdated { contract_id "contract_id" });
crate::event!(ContractUpdated { "corehr.contract.updated_v1", V2 });

/// A department was created in CoreHR; version 2 of this event is the newer one.
///
/// The event `corehr.department.created_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:department:read`, `corehr:department:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.department.created_v1")]
pub struct DepartmentCreated {
    /// The department, by its id in Feishu People.
    pub department_id: Option<String>,
}

crate::object!(DepartmentCreated { department_id "department_id" });
crate::event!(DepartmentCreated { "corehr.department.created_v1", V2 });

/// A department was deleted in CoreHR.
///
/// The event `corehr.department.deleted_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:department:read`, `corehr:department:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.department.deleted_v1")]
pub struct DepartmentDeleted {
    /// The department, by its id in Feishu People.
    pub department_id: Option<String>,
    /// The code.
    pub code: Option<String>,
}

crate::object!(DepartmentDeleted { department_id "department_id", code "code" });
crate::event!(DepartmentDeleted { "corehr.department.deleted_v1", V2 });

/// A department was changed in CoreHR; version 2 of this event is the newer one.
///
/// The event `corehr.department.updated_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:department:read`, `corehr:department:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.department.updated_v1")]
pub struct DepartmentUpdated {
    /// The department, by its id in Feishu People.
    pub department_id: Option<String>,
    /// Which fields were changed.
    pub field_changes: Vec<String>,
}

crate::object!(DepartmentUpdated { department_id "department_id", field_changes "field_changes" });
crate::event!(DepartmentUpdated { "corehr.department.updated_v1", V2 });

/// An employee's probation ended, and the regular employment took effect.
///
/// The event `corehr.employment.converted_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:employment:read`, `corehr:employment:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/converted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.employment.converted_v1")]
pub struct EmploymentConverted {
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
}

crate::object!(EmploymentConverted { employment_id "employment_id" });
crate::event!(EmploymentConverted { "corehr.employment.converted_v1", V2 });

/// An employment was created in CoreHR, such as when a new hire is onboarded.
///
/// The event `corehr.employment.created_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:employment:read`, `corehr:employment:write`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.employment.created_v1")]
pub struct EmploymentCreated {
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// The employee, as a Feishu user.
    pub target_user_id: Option<UserId>,
}

crate::object!(EmploymentCreated {
    employment_id "employment_id", target_user_id "target_user_id"
});
crate::event!(EmploymentCreated { "corehr.employment.created_v1", V2 });

/// An employment was deleted in CoreHR.
///
/// The event `corehr.employment.deleted_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:employment:read`, `corehr:employment:write`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.employment.deleted_v1")]
pub struct EmploymentDeleted {
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// The employee, as a Feishu user.
    pub target_user_id: Option<UserId>,
}

crate::object!(EmploymentDeleted {
    employment_id "employment_id", target_user_id "target_user_id"
});
crate::event!(EmploymentDeleted { "corehr.employment.deleted_v1", V2 });

/// An employee's resignation took effect; sent early on the day after the last one.
///
/// The event `corehr.employment.resigned_v1`.
///
/// Superseded: the platform recommends another event.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:offboarding:read`, `corehr:offboarding:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/resigned>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.employment.resigned_v1")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct EmploymentResigned {
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
}

crate::object!(EmploymentResigned { employment_id "employment_id" });
crate::event!(EmploymentResigned { "corehr.employment.resigned_v1", V2 });

/// An employment was changed in CoreHR; names the fields that were.
///
/// The event `corehr.employment.updated_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:employment:read`, `corehr:employment:write`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.employment.updated_v1")]
pub struct EmploymentUpdated {
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// The employee, as a Feishu user.
    pub target_user_id: Option<UserId>,
    /// Which fields were changed.
    pub field_changes: Vec<String>,
}

crate::object!(EmploymentUpdated {
    employment_id "employment_id", target_user_id "target_user_id", field_changes "field_changes"
});
crate::event!(EmploymentUpdated { "corehr.employment.updated_v1", V2 });

/// A job took effect in CoreHR; sent then, not when it was created.
///
/// The event `corehr.job.created_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job.created_v1")]
pub struct JobCreated {
    /// The job.
    pub job_id: Option<String>,
}

crate::object!(JobCreated { job_id "job_id" });
crate::event!(JobCreated { "corehr.job.created_v1", V2 });

/// A job was deleted in CoreHR.
///
/// The event `corehr.job.deleted_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job.deleted_v1")]
pub struct JobDeleted {
    /// The job.
    pub job_id: Option<String>,
}

crate::object!(JobDeleted { job_id "job_id" });
crate::event!(JobDeleted { "corehr.job.deleted_v1", V2 });

/// A change to a job took effect in CoreHR; sent then, not when it was made.
///
/// The event `corehr.job.updated_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job.updated_v1")]
pub struct JobUpdated {
    /// The job.
    pub job_id: Option<String>,
}

crate::object!(JobUpdated { job_id "job_id" });
crate::event!(JobUpdated { "corehr.job.updated_v1", V2 });

/// The approval of a job change got another status, or the change took effect; superseded by version 2.
///
/// The event `corehr.job_change.updated_v1`.
///
/// Superseded: the platform recommends another event.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_change.update_event:read`, `corehr:job_change:read`, `corehr:job_change:write`, `corehr:job_data:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_change/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_change.updated_v1")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct JobChangeUpdated {
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
    pub status: Option<JobChangeUpdatedStatus>,
    /// A key of your own with which a transfer that failed to start can be tried again.
    pub transfer_key: Option<String>,
}

crate::object!(JobChangeUpdated {
    employment_id "employment_id", target_user_id "target_user_id", job_change_id "job_change_id",
    transfer_mode "transfer_mode",
    transfer_type_unique_identifier "transfer_type_unique_identifier",
    transfer_reason_unique_identifier "transfer_reason_unique_identifier", process_id "process_id",
    effective_date "effective_date", status "status", transfer_key "transfer_key"
});
crate::event!(JobChangeUpdated { "corehr.job_change.updated_v1", V2 });

/// An employee's job change took effect.
///
/// The event `corehr.job_data.changed_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:job_change:read`, `corehr:job_change:write`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/changed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_data.changed_v1")]
pub struct JobDataChanged {
    /// The job record.
    pub job_data_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// The employee, as a Feishu user.
    pub target_user_id: Option<UserId>,
    /// The transfer.
    pub job_change_id: Option<String>,
}

crate::object!(JobDataChanged {
    job_data_id "job_data_id", employment_id "employment_id", target_user_id "target_user_id",
    job_change_id "job_change_id"
});
crate::event!(JobDataChanged { "corehr.job_data.changed_v1", V2 });

/// A record of what job an employee holds was created.
///
/// The event `corehr.job_data.created_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_data.created_v1")]
pub struct JobDataCreated {
    /// The job record.
    pub job_data_id: Option<String>,
}

crate::object!(JobDataCreated { job_data_id "job_data_id" });
crate::event!(JobDataCreated { "corehr.job_data.created_v1", V2 });

/// A record of what job an employee holds was deleted.
///
/// The event `corehr.job_data.deleted_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_data.deleted_v1")]
pub struct JobDataDeleted {
    /// The job record.
    pub job_data_id: Option<String>,
}

crate::object!(JobDataDeleted { job_data_id "job_data_id" });
crate::event!(JobDataDeleted { "corehr.job_data.deleted_v1", V2 });

/// A new hire finished onboarding and became an employee.
///
/// The event `corehr.job_data.employed_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:pre_hire:write`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/employed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_data.employed_v1")]
pub struct JobDataEmployed {
    /// The job record.
    pub job_data_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// The employee, as a Feishu user.
    pub target_user_id: Option<UserId>,
}

crate::object!(JobDataEmployed {
    job_data_id "job_data_id", employment_id "employment_id", target_user_id "target_user_id"
});
crate::event!(JobDataEmployed { "corehr.job_data.employed_v1", V2 });

/// A record of what job an employee holds was changed.
///
/// The event `corehr.job_data.updated_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.job_data.updated_v1")]
pub struct JobDataUpdated {
    /// The job record.
    pub job_data_id: Option<String>,
}

crate::object!(JobDataUpdated { job_data_id "job_data_id" });
crate::event!(JobDataUpdated { "corehr.job_data.updated_v1", V2 });

/// A resignation got another status; superseded by corehr.offboarding.status_updated_v2.
///
/// The event `corehr.offboarding.updated_v1`.
///
/// Superseded: the platform recommends another event.
///
/// Scopes, any one of: `corehr:offboarding:read`, `corehr:employment:readonly`, `corehr:employment`, `corehr:offboarding:write`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.offboarding.updated_v1")]
#[deprecated(note = "superseded: the platform recommends another event")]
pub struct OffboardingUpdated {
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// The employee, as a Feishu user.
    pub target_user_id: Option<UserId>,
    /// The offboarding.
    pub offboarding_id: Option<String>,
    /// The process.
    pub process_id: Option<String>,
    /// The state it is in.
    pub status: Option<OffboardingUpdatedStatus>,
}

crate::object!(OffboardingUpdated {
    employment_id "employment_id", target_user_id "target_user_id", offboarding_id "offboarding_id",
    process_id "process_id", status "status"
});
crate::event!(OffboardingUpdated { "corehr.offboarding.updated_v1", V2 });

/// A role in an organisation of CoreHR was given or taken; sent when that takes effect.
///
/// The event `corehr.org_role_authorization.updated_v1`.
///
/// Scopes, any one of: `corehr:authorization:read`, `corehr:corehr:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/org_role_authorization/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.org_role_authorization.updated_v1")]
pub struct OrgRoleAuthorizationUpdated {
    /// The role.
    pub role_id: Option<String>,
    /// The scope for which the role holds.
    pub management_scope_list: Vec<ManagementScope>,
    /// The employments, by their ids in Feishu People.
    pub employment_id_list: Vec<String>,
}

crate::object!(OrgRoleAuthorizationUpdated {
    role_id "role_id", management_scope_list "management_scope_list",
    employment_id_list "employment_id_list"
});
crate::event!(OrgRoleAuthorizationUpdated { "corehr.org_role_authorization.updated_v1", V2 });

/// A person's personal data was created in CoreHR.
///
/// The event `corehr.person.created_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.person.created_v1")]
pub struct PersonCreated {
    /// The personal data, by its id.
    pub person_id: Option<String>,
}

crate::object!(PersonCreated { person_id "person_id" });
crate::event!(PersonCreated { "corehr.person.created_v1", V2 });

/// A person's personal data was deleted in CoreHR.
///
/// The event `corehr.person.deleted_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.person.deleted_v1")]
pub struct PersonDeleted {
    /// The personal data, by its id.
    pub person_id: Option<String>,
}

crate::object!(PersonDeleted { person_id "person_id" });
crate::event!(PersonDeleted { "corehr.person.deleted_v1", V2 });

/// A person's personal data was changed in CoreHR; names the fields that were.
///
/// The event `corehr.person.updated_v1`.
///
/// Scopes, any one of: `corehr:corehr:readonly`, `corehr:employee:read`, `corehr:person:read`, `corehr:employee:write`, `corehr:person:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.person.updated_v1")]
pub struct PersonUpdated {
    /// The personal data, by its id.
    pub person_id: Option<String>,
    /// Which fields were changed.
    pub field_changes: Vec<String>,
}

crate::object!(PersonUpdated { person_id "person_id", field_changes "field_changes" });
crate::event!(PersonUpdated { "corehr.person.updated_v1", V2 });

/// The job data of somebody who is about to be hired was changed.
///
/// The event `corehr.pre_hire.updated_v1`.
///
/// Scopes, any one of: `corehr:pre_hire:read`, `corehr:pre_hire:write`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "corehr.pre_hire.updated_v1")]
pub struct PreHireUpdated {
    /// The pre-hire, who is to join but has not yet.
    pub pre_hire_id: Option<String>,
    /// Which fields were changed.
    pub field_changes: Vec<String>,
}

crate::object!(PreHireUpdated { pre_hire_id "pre_hire_id", field_changes "field_changes" });
crate::event!(PreHireUpdated { "corehr.pre_hire.updated_v1", V2 });

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

/// One of `1`, `2`, `3`, `4`, `5`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OffboardingUpdatedStatus {
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
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OffboardingUpdatedStatus: i64 {
    InApproval = 1, Withdrawn = 2, Rejected = 3, Approved = 4, InEffect = 5
});
