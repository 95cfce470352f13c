// Written by `cargo xtask codegen`; do not edit.

//! The events of `hire.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`ApplicationDeleted`] | `hire.application.deleted_v1` | Job applications were deleted. |
//! | [`ApplicationStageChanged`] | `hire.application.stage_changed_v1` | A job application moved to another stage. |
//! | [`EcoAccountCreated`] | `hire.eco_account.created_v1` | A customer added an account of the app's background check or exam service; the provider should link it. |
//! | [`EcoBackgroundCheckCanceled`] | `hire.eco_background_check.canceled_v1` | A customer ended a background check, so that its provider can cancel the order. |
//! | [`EcoBackgroundCheckCreated`] | `hire.eco_background_check.created_v1` | A customer ordered a background check of a candidate from the app's service. |
//! | [`EcoExamCreated`] | `hire.eco_exam.created_v1` | A customer ordered a written exam of a candidate from the app's service. |
//! | [`EhrImportTaskImported`] | `hire.ehr_import_task.imported_v1` | A recruiter sent a candidate's application to the external HR system. |
//! | [`EhrImportTaskForInternshipOfferImported`] | `hire.ehr_import_task_for_internship_offer.imported_v1` | A recruiter sent an internship offer to the external HR system. |
//! | [`OfferStatusChanged`] | `hire.offer.status_changed_v1` | A regular offer got another status; not sent when one is created, nor for internships. |
//! | [`ReferralAccountAssetsUpdated`] | `hire.referral_account.assets_update_v1` | The balance of a referral account grew or shrank; carries the new one. |
//! | [`TalentDeleted`] | `hire.talent.deleted_v1` | A talent was deleted. |
//! | [`TaggedTalentProgressed`] | `hire.talent.tag_subscription_v1` | A talent with a watched tag moved to another stage, was locked or was unlocked. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// Job applications were deleted.
///
/// The event `hire.application.deleted_v1`.
///
/// Scopes, any one of: `hire:application:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "hire.application.deleted_v1")]
pub struct ApplicationDeleted {
    /// The applications, by their ids.
    pub application_ids: Vec<String>,
}

crate::object!(ApplicationDeleted { application_ids "application_ids" });
crate::event!(ApplicationDeleted { "hire.application.deleted_v1", V2 });

/// A job application moved to another stage.
///
/// The event `hire.application.stage_changed_v1`.
///
/// Scopes, any one of: `hire:application:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/stage_changed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "hire.application.stage_changed_v1")]
pub struct ApplicationStageChanged {
    /// The application.
    pub application_id: Option<String>,
    /// The stage before.
    pub origin_stage_id: Option<String>,
    /// The stage now.
    pub target_stage_id: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<i64>,
}

crate::object!(ApplicationStageChanged {
    application_id "application_id", origin_stage_id "origin_stage_id",
    target_stage_id "target_stage_id", update_time "update_time"
});
crate::moments!(ApplicationStageChanged { update_time_at update_time from_millis });
crate::event!(ApplicationStageChanged { "hire.application.stage_changed_v1", V2 });

/// A customer added an account of the app's background check or exam service; the provider should link it.
///
/// The event `hire.eco_account.created_v1`.
///
/// Scopes, any one of: `hire:background_check_order:readonly`, `hire:exam:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "hire.eco_account.created_v1")]
pub struct EcoAccountCreated {
    /// Whether the fields are for background checks or for exams.
    pub scope: Option<EcoAccountCreatedScope>,
    /// The account.
    pub account_id: Option<String>,
    /// The name of the account.
    pub account_name: Option<String>,
    /// What the account is for.
    pub usage_list: Vec<UsageList>,
    /// The custom fields.
    pub custom_field_list: Vec<BackgroundCheckCustomFieldDataValue>,
}

crate::object!(EcoAccountCreated {
    scope "scope", account_id "account_id", account_name "account_name", usage_list "usage_list",
    custom_field_list "custom_field_list"
});
crate::event!(EcoAccountCreated { "hire.eco_account.created_v1", V2 });

/// A customer ended a background check, so that its provider can cancel the order.
///
/// The event `hire.eco_background_check.canceled_v1`.
///
/// Scopes, any one of: `hire:background_check_order:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/canceled>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "hire.eco_background_check.canceled_v1")]
pub struct EcoBackgroundCheckCanceled {
    /// The background check, as the event that ordered it named it.
    pub background_check_id: Option<String>,
    /// Why the application was ended.
    pub termination_reason: Option<String>,
}

crate::object!(EcoBackgroundCheckCanceled {
    background_check_id "background_check_id", termination_reason "termination_reason"
});
crate::event!(EcoBackgroundCheckCanceled { "hire.eco_background_check.canceled_v1", V2 });

/// A customer ordered a background check of a candidate from the app's service.
///
/// The event `hire.eco_background_check.created_v1`.
///
/// Scopes, any one of: `hire:background_check_order:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "hire.eco_background_check.created_v1")]
pub struct EcoBackgroundCheckCreated {
    /// The background check, as the event that ordered it named it.
    pub background_check_id: Option<String>,
    /// The account.
    pub account_id: Option<String>,
    /// The package that was ordered.
    pub package_id: Option<String>,
    /// The extra items to delete, by their ids; checks already ordered stay.
    pub additional_item_id_list: Vec<String>,
    /// What was remarked.
    pub comment: Option<String>,
    /// The candidate.
    pub candidate_info: Option<EcoBackgroundCheckCreateEventCandidateInfo>,
    /// Whom to ask at the customer.
    pub client_contact_info: Option<EcoBackgroundCheckCreateEventContactInfo>,
    /// The custom fields.
    pub custom_field_list: Vec<BackgroundCheckCustomFieldDataValue>,
}

crate::object!(EcoBackgroundCheckCreated {
    background_check_id "background_check_id", account_id "account_id", package_id "package_id",
    additional_item_id_list "additional_item_id_list", comment "comment",
    candidate_info "candidate_info", client_contact_info "client_contact_info",
    custom_field_list "custom_field_list"
});
crate::event!(EcoBackgroundCheckCreated { "hire.eco_background_check.created_v1", V2 });

/// A customer ordered a written exam of a candidate from the app's service.
///
/// The event `hire.eco_exam.created_v1`.
///
/// Scopes, any one of: `hire:exam`, `hire:exam:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "hire.eco_exam.created_v1")]
pub struct EcoExamCreated {
    /// The exam.
    pub exam_id: Option<String>,
    /// The account.
    pub account_id: Option<String>,
    /// The paper of the exam.
    pub paper_id: Option<String>,
    /// The candidate.
    pub candidate_info: Option<EcoBackgroundCheckCreateEventContactInfo>,
}

crate::object!(EcoExamCreated {
    exam_id "exam_id", account_id "account_id", paper_id "paper_id", candidate_info "candidate_info"
});
crate::event!(EcoExamCreated { "hire.eco_exam.created_v1", V2 });

/// A recruiter sent a candidate's application to the external HR system.
///
/// The event `hire.ehr_import_task.imported_v1`.
///
/// Scopes, any one of: `hire:ehr_import`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/events/imported>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "hire.ehr_import_task.imported_v1")]
pub struct EhrImportTaskImported {
    /// The task, with which the result is fetched.
    pub task_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The department in the external HR system.
    pub ehr_department_id: Option<String>,
    /// The requirement in the external HR system.
    pub ehr_requirement_id: Option<String>,
    /// Who did it.
    pub operator_id: Option<String>,
    /// Who did it.
    pub operator_user_id: Option<UserId>,
    /// The department in the external HR system.
    pub ehr_department: Option<DepartmentId>,
}

crate::object!(EhrImportTaskImported {
    task_id "task_id", application_id "application_id", ehr_department_id "ehr_department_id",
    ehr_requirement_id "ehr_requirement_id", operator_id "operator_id",
    operator_user_id "operator_user_id", ehr_department "ehr_department"
});
crate::event!(EhrImportTaskImported { "hire.ehr_import_task.imported_v1", V2 });

/// A recruiter sent an internship offer to the external HR system.
///
/// The event `hire.ehr_import_task_for_internship_offer.imported_v1`.
///
/// Scopes, any one of: `hire:ehr_import`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task_for_internship_offer/events/imported>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "hire.ehr_import_task_for_internship_offer.imported_v1")]
pub struct EhrImportTaskForInternshipOfferImported {
    /// The task, with which the result is fetched.
    pub task_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The offer.
    pub offer_id: Option<String>,
    /// The onboarding.
    pub pre_onboard_id: Option<String>,
    /// The department in the external HR system.
    pub ehr_department_id: Option<String>,
    /// Who did it.
    pub operator_id: Option<String>,
    /// Who did it.
    pub operator_user_id: Option<UserId>,
    /// The department in the external HR system.
    pub ehr_department: Option<DepartmentId>,
}

crate::object!(EhrImportTaskForInternshipOfferImported {
    task_id "task_id", application_id "application_id", offer_id "offer_id",
    pre_onboard_id "pre_onboard_id", ehr_department_id "ehr_department_id",
    operator_id "operator_id", operator_user_id "operator_user_id", ehr_department "ehr_department"
});
crate::event!(EhrImportTaskForInternshipOfferImported {
    "hire.ehr_import_task_for_internship_offer.imported_v1", V2
});

/// A regular offer got another status; not sent when one is created, nor for internships.
///
/// The event `hire.offer.status_changed_v1`.
///
/// Scopes, any one of: `hire:offer:low_sensitive_info:readonly`, `hire:offer:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/events/status_changed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "hire.offer.status_changed_v1")]
pub struct OfferStatusChanged {
    /// The offer.
    pub offer_id: Option<String>,
}

crate::object!(OfferStatusChanged { offer_id "offer_id" });
crate::event!(OfferStatusChanged { "hire.offer.status_changed_v1", V2 });

/// The balance of a referral account grew or shrank; carries the new one.
///
/// The event `hire.referral_account.assets_update_v1`.
///
/// Scopes, any one of: `hire:referral_account:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/events/assets_update>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "hire.referral_account.assets_update_v1")]
pub struct ReferralAccountAssetsUpdated {
    /// The account.
    pub account_id: Option<String>,
    /// The rewards on the account.
    pub assets: Option<Assets>,
    /// When it was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
}

crate::object!(ReferralAccountAssetsUpdated {
    account_id "account_id", assets "assets", modify_time "modify_time"
});
crate::moments!(ReferralAccountAssetsUpdated { modify_time_at modify_time from_millis });
crate::event!(ReferralAccountAssetsUpdated { "hire.referral_account.assets_update_v1", V2 });

/// A talent was deleted.
///
/// The event `hire.talent.deleted_v1`.
///
/// Scopes, any one of: `hire:talent:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "hire.talent.deleted_v1")]
pub struct TalentDeleted {
    /// The talent.
    pub talent_id: Option<String>,
}

crate::object!(TalentDeleted { talent_id "talent_id" });
crate::event!(TalentDeleted { "hire.talent.deleted_v1", V2 });

/// A talent with a watched tag moved to another stage, was locked or was unlocked.
///
/// The event `hire.talent.tag_subscription_v1`.
///
/// Scopes, any one of: `hire:talent:readonly`, `hire:talent`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/tag_subscription>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "hire.talent.tag_subscription_v1")]
pub struct TaggedTalentProgressed {
    /// The talent.
    pub talent_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// The type.
    pub type_: Option<TalentTagSubscriptionType>,
    /// The tag.
    pub tag: Option<Ability>,
    /// Whether the talent is locked, by this application or by another.
    pub lock_status: Option<LockStatus>,
    /// The stage of the application.
    pub application_stage: Option<ApplicationStageInfo>,
}

crate::object!(TaggedTalentProgressed {
    talent_id "talent_id", application_id "application_id", type_ "type", tag "tag",
    lock_status "lock_status", application_stage "application_stage"
});
crate::event!(TaggedTalentProgressed { "hire.talent.tag_subscription_v1", V2 });

/// The type `department_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentId {
    /// The id that the tenant gave the department.
    pub department_id: Option<String>,
    /// The department's id within the app.
    pub open_department_id: Option<String>,
}

crate::object!(DepartmentId {
    department_id "department_id", open_department_id "open_department_id"
});

/// The type `eco_background_check_create_event_candidate_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCreateEventCandidateInfo {
    /// The name.
    pub name: Option<String>,
    /// The mobile number.
    pub mobile: Option<EcoBackgroundCheckCreateEventMobile>,
    /// The mail address.
    pub email: Option<String>,
    /// The first name of the candidate.
    pub first_name: Option<String>,
    /// The last name of the candidate.
    pub last_name: Option<String>,
}

crate::object!(EcoBackgroundCheckCreateEventCandidateInfo {
    name "name", mobile "mobile", email "email", first_name "first_name", last_name "last_name"
});

/// The type `eco_background_check_create_event_contact_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCreateEventContactInfo {
    /// The name.
    pub name: Option<String>,
    /// The mobile number.
    pub mobile: Option<EcoBackgroundCheckCreateEventMobile>,
    /// The mail address.
    pub email: Option<String>,
}

crate::object!(EcoBackgroundCheckCreateEventContactInfo {
    name "name", mobile "mobile", email "email"
});

/// The type `eco_background_check_create_event_mobile` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCreateEventMobile {
    /// The code. Example: `86`.
    pub code: Option<String>,
    /// The number. Example: `18900001111`.
    pub number: Option<String>,
}

crate::object!(EcoBackgroundCheckCreateEventMobile { code "code", number "number" });

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

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcoAccountCreatedScope {
    /// Background check
    ///
    /// On the wire: `1`.
    BackgroundCheck,
    /// Written exam
    ///
    /// On the wire: `2`.
    WrittenExam,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EcoAccountCreatedScope: i64 { BackgroundCheck = 1, WrittenExam = 2 });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalentTagSubscriptionType {
    /// Stage changed
    ///
    /// On the wire: `1`.
    StageChanged,
    /// Locked
    ///
    /// On the wire: `2`.
    Locked,
    /// Unlocked
    ///
    /// On the wire: `3`.
    Unlocked,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TalentTagSubscriptionType: i64 { StageChanged = 1, Locked = 2, Unlocked = 3 });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UsageList {
    /// Social recruiting
    ///
    /// On the wire: `1`.
    SocialRecruiting,
    /// Campus recruiting
    ///
    /// On the wire: `2`.
    CampusRecruiting,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(UsageList: i64 { SocialRecruiting = 1, CampusRecruiting = 2 });
