// Written by `cargo xtask codegen`; do not edit.

//! The events of `corehr`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `corehr`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// The link between an id of CoreHR and a Feishu user was changed.
    CommonDataIdUserMappingChanged(super::v1::events::CommonDataIdUserMappingChanged),
    /// A field or a list of values in the settings of CoreHR was changed, such as one added to personal information.
    CommonDataMetaDataUpdated(super::v1::events::CommonDataMetaDataUpdated),
    /// An employee's contract was created or signed anew.
    ContractCreated(super::v1::events::ContractCreated),
    /// An employee's contract was deleted through the API and can no longer be found.
    ContractDeleted(super::v1::events::ContractDeleted),
    /// An employee's contract was changed or renewed.
    ContractUpdated(super::v1::events::ContractUpdated),
    /// A department was created in CoreHR; version 2 of this event is the newer one.
    DepartmentCreated(super::v1::events::DepartmentCreated),
    /// A department was deleted in CoreHR.
    DepartmentDeleted(super::v1::events::DepartmentDeleted),
    /// A department was changed in CoreHR; version 2 of this event is the newer one.
    DepartmentUpdated(super::v1::events::DepartmentUpdated),
    /// An employee's probation ended, and the regular employment took effect.
    EmploymentConverted(super::v1::events::EmploymentConverted),
    /// An employment was created in CoreHR, such as when a new hire is onboarded.
    EmploymentCreated(super::v1::events::EmploymentCreated),
    /// An employment was deleted in CoreHR.
    EmploymentDeleted(super::v1::events::EmploymentDeleted),
    /// An employee's resignation took effect; sent early on the day after the last one.
    EmploymentResigned(super::v1::events::EmploymentResigned),
    /// An employment was changed in CoreHR; names the fields that were.
    EmploymentUpdated(super::v1::events::EmploymentUpdated),
    /// A job took effect in CoreHR; sent then, not when it was created.
    JobCreated(super::v1::events::JobCreated),
    /// A job was deleted in CoreHR.
    JobDeleted(super::v1::events::JobDeleted),
    /// A change to a job took effect in CoreHR; sent then, not when it was made.
    JobUpdated(super::v1::events::JobUpdated),
    /// The approval of a job change got another status, or the change took effect; superseded by version 2.
    JobChangeUpdated(super::v1::events::JobChangeUpdated),
    /// An employee's job change took effect.
    JobDataChanged(super::v1::events::JobDataChanged),
    /// A record of what job an employee holds was created.
    JobDataCreated(super::v1::events::JobDataCreated),
    /// A record of what job an employee holds was deleted.
    JobDataDeleted(super::v1::events::JobDataDeleted),
    /// A new hire finished onboarding and became an employee.
    JobDataEmployed(super::v1::events::JobDataEmployed),
    /// A record of what job an employee holds was changed.
    JobDataUpdated(super::v1::events::JobDataUpdated),
    /// A resignation got another status; superseded by corehr.offboarding.status_updated_v2.
    OffboardingUpdated(super::v1::events::OffboardingUpdated),
    /// A role in an organisation of CoreHR was given or taken; sent when that takes effect.
    OrgRoleAuthorizationUpdated(super::v1::events::OrgRoleAuthorizationUpdated),
    /// A person's personal data was created in CoreHR.
    PersonCreated(super::v1::events::PersonCreated),
    /// A person's personal data was deleted in CoreHR.
    PersonDeleted(super::v1::events::PersonDeleted),
    /// A person's personal data was changed in CoreHR; names the fields that were.
    PersonUpdated(super::v1::events::PersonUpdated),
    /// The job data of somebody who is about to be hired was changed.
    PreHireUpdated(super::v1::events::PreHireUpdated),
    /// An adjustment of the organisation got another status, with the drafts that belong to it.
    ApprovalGroupsUpdated(super::v2::events::ApprovalGroupsUpdated),
    /// A company was created in CoreHR.
    CompanyCreated(super::v2::events::CompanyCreated),
    /// A company was deleted in CoreHR.
    CompanyDeleted(super::v2::events::CompanyDeleted),
    /// A company was changed in CoreHR; names the fields that were.
    CompanyUpdated(super::v2::events::CompanyUpdated),
    /// A cost center was created in CoreHR.
    CostCenterCreated(super::v2::events::CostCenterCreated),
    /// A cost center was deleted in CoreHR.
    CostCenterDeleted(super::v2::events::CostCenterDeleted),
    /// A cost center was changed in CoreHR; names the fields that were.
    CostCenterUpdated(super::v2::events::CostCenterUpdated),
    /// An organisation of a custom kind was created in CoreHR.
    CustomOrgCreated(super::v2::events::CustomOrgCreated),
    /// An organisation of a custom kind was deleted in CoreHR.
    CustomOrgDeleted(super::v2::events::CustomOrgDeleted),
    /// An organisation of a custom kind was changed in CoreHR; names the fields that were.
    CustomOrgUpdated(super::v2::events::CustomOrgUpdated),
    /// A department was created in CoreHR.
    DepartmentCreatedV2(super::v2::events::DepartmentCreated),
    /// A department was changed in CoreHR; names the fields that were.
    DepartmentUpdatedV2(super::v2::events::DepartmentUpdated),
    /// An employee's personal, employment, job or part-time data was changed, by whom and in which scene.
    EmployeeDomainEvent(super::v2::events::EmployeeDomainEvent),
    /// The approval of a job change was decided or taken back, or the change took effect.
    JobChangeStatusUpdated(super::v2::events::JobChangeStatusUpdated),
    /// A job change that was started got other data.
    JobChangeUpdatedV2(super::v2::events::JobChangeUpdated),
    /// A job family was created in CoreHR.
    JobFamilyCreated(super::v2::events::JobFamilyCreated),
    /// A job family was deleted in CoreHR.
    JobFamilyDeleted(super::v2::events::JobFamilyDeleted),
    /// A job family was changed in CoreHR; names the fields that were.
    JobFamilyUpdated(super::v2::events::JobFamilyUpdated),
    /// A job grade was created in CoreHR.
    JobGradeCreated(super::v2::events::JobGradeCreated),
    /// A job grade was deleted in CoreHR.
    JobGradeDeleted(super::v2::events::JobGradeDeleted),
    /// A job grade was changed in CoreHR; names the fields that were.
    JobGradeUpdated(super::v2::events::JobGradeUpdated),
    /// A job level was created in CoreHR.
    JobLevelCreated(super::v2::events::JobLevelCreated),
    /// A job level was deleted in CoreHR.
    JobLevelDeleted(super::v2::events::JobLevelDeleted),
    /// A job level was changed in CoreHR; names the fields that were.
    JobLevelUpdated(super::v2::events::JobLevelUpdated),
    /// A work location was created in CoreHR.
    LocationCreated(super::v2::events::LocationCreated),
    /// A work location was deleted in CoreHR.
    LocationDeleted(super::v2::events::LocationDeleted),
    /// A work location was changed in CoreHR; names the fields that were.
    LocationUpdated(super::v2::events::LocationUpdated),
    /// The handover that follows an approved resignation was started or decided.
    OffboardingChecklistUpdated(super::v2::events::OffboardingChecklistUpdated),
    /// A resignation was started, decided, rolled back or took effect.
    OffboardingStatusUpdated(super::v2::events::OffboardingStatusUpdated),
    /// The data of a resignation was edited.
    OffboardingUpdatedV2(super::v2::events::OffboardingUpdated),
    /// QR codes that new hires scan to be onboarded have expired.
    OnboardingQrCodeInactive(super::v2::events::OnboardingQrCodeInactive),
    /// A career pathway was created in CoreHR.
    PathwayCreated(super::v2::events::PathwayCreated),
    /// A career pathway was deleted in CoreHR.
    PathwayDeleted(super::v2::events::PathwayDeleted),
    /// A career pathway was changed in CoreHR; names the fields that were.
    PathwayUpdated(super::v2::events::PathwayUpdated),
    /// A position took effect in CoreHR; sent then, not when it was created.
    PositionCreated(super::v2::events::PositionCreated),
    /// A position was deleted in CoreHR.
    PositionDeleted(super::v2::events::PositionDeleted),
    /// A change to a position took effect in CoreHR; sent then, not when it was made.
    PositionUpdated(super::v2::events::PositionUpdated),
    /// The onboarding of somebody who is about to be hired moved on to another task.
    PreHireOnboardingTaskChanged(super::v2::events::PreHireOnboardingTaskChanged),
    /// An employee's probation got another status.
    ProbationUpdated(super::v2::events::ProbationUpdated),
    /// A single approver's task in a process got another status; not limited by data permissions.
    ProcessApproverUpdated(super::v2::events::ProcessApproverUpdated),
    /// A process was copied to somebody, each of whom gets a copy of their own; not limited by data permissions.
    ProcessCcUpdated(super::v2::events::ProcessCcUpdated),
    /// A node of a process got another status; not limited by data permissions.
    ProcessNodeUpdated(super::v2::events::ProcessNodeUpdated),
    /// A process got another status; not limited by data permissions.
    ProcessStatusUpdated(super::v2::events::ProcessStatusUpdated),
    /// An approver acted on a process, or its data or status was changed; not limited by data permissions.
    ProcessUpdated(super::v2::events::ProcessUpdated),
    /// A comment was added to a process; not limited by data permissions.
    ProcessCommentInfoUpdated(super::v2::events::ProcessCommentInfoUpdated),
    /// A file for electronic signature got another status.
    SignatureFileStatusUpdated(super::v2::events::SignatureFileStatusUpdated),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    CommonDataIdUserMappingChanged(super::v1::events::CommonDataIdUserMappingChanged),
    CommonDataMetaDataUpdated(super::v1::events::CommonDataMetaDataUpdated),
    ContractCreated(super::v1::events::ContractCreated),
    ContractDeleted(super::v1::events::ContractDeleted),
    ContractUpdated(super::v1::events::ContractUpdated),
    DepartmentCreated(super::v1::events::DepartmentCreated),
    DepartmentDeleted(super::v1::events::DepartmentDeleted),
    DepartmentUpdated(super::v1::events::DepartmentUpdated),
    EmploymentConverted(super::v1::events::EmploymentConverted),
    EmploymentCreated(super::v1::events::EmploymentCreated),
    EmploymentDeleted(super::v1::events::EmploymentDeleted),
    EmploymentResigned(super::v1::events::EmploymentResigned),
    EmploymentUpdated(super::v1::events::EmploymentUpdated),
    JobCreated(super::v1::events::JobCreated), JobDeleted(super::v1::events::JobDeleted),
    JobUpdated(super::v1::events::JobUpdated),
    JobChangeUpdated(super::v1::events::JobChangeUpdated),
    JobDataChanged(super::v1::events::JobDataChanged),
    JobDataCreated(super::v1::events::JobDataCreated),
    JobDataDeleted(super::v1::events::JobDataDeleted),
    JobDataEmployed(super::v1::events::JobDataEmployed),
    JobDataUpdated(super::v1::events::JobDataUpdated),
    OffboardingUpdated(super::v1::events::OffboardingUpdated),
    OrgRoleAuthorizationUpdated(super::v1::events::OrgRoleAuthorizationUpdated),
    PersonCreated(super::v1::events::PersonCreated),
    PersonDeleted(super::v1::events::PersonDeleted),
    PersonUpdated(super::v1::events::PersonUpdated),
    PreHireUpdated(super::v1::events::PreHireUpdated),
    ApprovalGroupsUpdated(super::v2::events::ApprovalGroupsUpdated),
    CompanyCreated(super::v2::events::CompanyCreated),
    CompanyDeleted(super::v2::events::CompanyDeleted),
    CompanyUpdated(super::v2::events::CompanyUpdated),
    CostCenterCreated(super::v2::events::CostCenterCreated),
    CostCenterDeleted(super::v2::events::CostCenterDeleted),
    CostCenterUpdated(super::v2::events::CostCenterUpdated),
    CustomOrgCreated(super::v2::events::CustomOrgCreated),
    CustomOrgDeleted(super::v2::events::CustomOrgDeleted),
    CustomOrgUpdated(super::v2::events::CustomOrgUpdated),
    DepartmentCreatedV2(super::v2::events::DepartmentCreated),
    DepartmentUpdatedV2(super::v2::events::DepartmentUpdated),
    EmployeeDomainEvent(super::v2::events::EmployeeDomainEvent),
    JobChangeStatusUpdated(super::v2::events::JobChangeStatusUpdated),
    JobChangeUpdatedV2(super::v2::events::JobChangeUpdated),
    JobFamilyCreated(super::v2::events::JobFamilyCreated),
    JobFamilyDeleted(super::v2::events::JobFamilyDeleted),
    JobFamilyUpdated(super::v2::events::JobFamilyUpdated),
    JobGradeCreated(super::v2::events::JobGradeCreated),
    JobGradeDeleted(super::v2::events::JobGradeDeleted),
    JobGradeUpdated(super::v2::events::JobGradeUpdated),
    JobLevelCreated(super::v2::events::JobLevelCreated),
    JobLevelDeleted(super::v2::events::JobLevelDeleted),
    JobLevelUpdated(super::v2::events::JobLevelUpdated),
    LocationCreated(super::v2::events::LocationCreated),
    LocationDeleted(super::v2::events::LocationDeleted),
    LocationUpdated(super::v2::events::LocationUpdated),
    OffboardingChecklistUpdated(super::v2::events::OffboardingChecklistUpdated),
    OffboardingStatusUpdated(super::v2::events::OffboardingStatusUpdated),
    OffboardingUpdatedV2(super::v2::events::OffboardingUpdated),
    OnboardingQrCodeInactive(super::v2::events::OnboardingQrCodeInactive),
    PathwayCreated(super::v2::events::PathwayCreated),
    PathwayDeleted(super::v2::events::PathwayDeleted),
    PathwayUpdated(super::v2::events::PathwayUpdated),
    PositionCreated(super::v2::events::PositionCreated),
    PositionDeleted(super::v2::events::PositionDeleted),
    PositionUpdated(super::v2::events::PositionUpdated),
    PreHireOnboardingTaskChanged(super::v2::events::PreHireOnboardingTaskChanged),
    ProbationUpdated(super::v2::events::ProbationUpdated),
    ProcessApproverUpdated(super::v2::events::ProcessApproverUpdated),
    ProcessCcUpdated(super::v2::events::ProcessCcUpdated),
    ProcessNodeUpdated(super::v2::events::ProcessNodeUpdated),
    ProcessStatusUpdated(super::v2::events::ProcessStatusUpdated),
    ProcessUpdated(super::v2::events::ProcessUpdated),
    ProcessCommentInfoUpdated(super::v2::events::ProcessCommentInfoUpdated),
    SignatureFileStatusUpdated(super::v2::events::SignatureFileStatusUpdated)
});
