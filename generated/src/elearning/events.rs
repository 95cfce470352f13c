// Written by `cargo xtask codegen`; do not edit.

//! The events of `elearning`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `elearning`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// An employee was enrolled in a course.
    CourseRegistrationCreated(super::v2::events::CourseRegistrationCreated),
    /// An employee's enrolment in a course, and their progress in it, was deleted.
    CourseRegistrationDeleted(super::v2::events::CourseRegistrationDeleted),
    /// An employee made progress in a course.
    CourseRegistrationUpdated(super::v2::events::CourseRegistrationUpdated),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    CourseRegistrationCreated(super::v2::events::CourseRegistrationCreated),
    CourseRegistrationDeleted(super::v2::events::CourseRegistrationDeleted),
    CourseRegistrationUpdated(super::v2::events::CourseRegistrationUpdated)
});
