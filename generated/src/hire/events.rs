// Written by `cargo xtask codegen`; do not edit.

//! The events of `hire`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `hire`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// Job applications were deleted.
    ApplicationDeleted(super::v1::events::ApplicationDeleted),
    /// A job application moved to another stage.
    ApplicationStageChanged(super::v1::events::ApplicationStageChanged),
    /// A customer added an account of the app's background check or exam service; the provider should link it.
    EcoAccountCreated(super::v1::events::EcoAccountCreated),
    /// A customer ended a background check, so that its provider can cancel the order.
    EcoBackgroundCheckCanceled(super::v1::events::EcoBackgroundCheckCanceled),
    /// A customer ordered a background check of a candidate from the app's service.
    EcoBackgroundCheckCreated(super::v1::events::EcoBackgroundCheckCreated),
    /// A customer ordered a written exam of a candidate from the app's service.
    EcoExamCreated(super::v1::events::EcoExamCreated),
    /// A recruiter sent a candidate's application to the external HR system.
    EhrImportTaskImported(super::v1::events::EhrImportTaskImported),
    /// A recruiter sent an internship offer to the external HR system.
    EhrImportTaskForInternshipOfferImported(
        super::v1::events::EhrImportTaskForInternshipOfferImported,
    ),
    /// A regular offer got another status; not sent when one is created, nor for internships.
    OfferStatusChanged(super::v1::events::OfferStatusChanged),
    /// The balance of a referral account grew or shrank; carries the new one.
    ReferralAccountAssetsUpdated(super::v1::events::ReferralAccountAssetsUpdated),
    /// A talent was deleted.
    TalentDeleted(super::v1::events::TalentDeleted),
    /// A talent with a watched tag moved to another stage, was locked or was unlocked.
    TaggedTalentProgressed(super::v1::events::TaggedTalentProgressed),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    ApplicationDeleted(super::v1::events::ApplicationDeleted),
    ApplicationStageChanged(super::v1::events::ApplicationStageChanged),
    EcoAccountCreated(super::v1::events::EcoAccountCreated),
    EcoBackgroundCheckCanceled(super::v1::events::EcoBackgroundCheckCanceled),
    EcoBackgroundCheckCreated(super::v1::events::EcoBackgroundCheckCreated),
    EcoExamCreated(super::v1::events::EcoExamCreated),
    EhrImportTaskImported(super::v1::events::EhrImportTaskImported),
    EhrImportTaskForInternshipOfferImported(super::v1::events::EhrImportTaskForInternshipOfferImported),
    OfferStatusChanged(super::v1::events::OfferStatusChanged),
    ReferralAccountAssetsUpdated(super::v1::events::ReferralAccountAssetsUpdated),
    TalentDeleted(super::v1::events::TalentDeleted),
    TaggedTalentProgressed(super::v1::events::TaggedTalentProgressed)
});
