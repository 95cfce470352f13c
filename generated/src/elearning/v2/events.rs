// Written by `cargo xtask codegen`; do not edit.

//! The events of `elearning.v2`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`CourseRegistrationCreated`] | `elearning.course_registration.created_v2` | An employee was enrolled in a course. |
//! | [`CourseRegistrationDeleted`] | `elearning.course_registration.deleted_v2` | An employee's enrolment in a course, and their progress in it, was deleted. |
//! | [`CourseRegistrationUpdated`] | `elearning.course_registration.updated_v2` | An employee made progress in a course. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// An employee was enrolled in a course.
///
/// The event `elearning.course_registration.created_v2`.
///
/// Scopes, any one of: `elearning:course_learner_data`, `elearning:course_learner_data:readonly`, `elearning:course_learner_data:write`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "elearning.course_registration.created_v2")]
pub struct CourseRegistrationCreated {
    /// The course.
    pub course_id: Option<String>,
    /// Who takes the course.
    pub learner: Option<EventUser>,
    /// When they were enrolled. Range: `0` to `4294967295`.
    pub enroll_at: Option<i64>,
    /// How they were enrolled.
    pub enroll_type: Option<EnrollType>,
    /// How long they have learned, in seconds. Range: `0` to `4294967295`.
    pub learning_duration: Option<i64>,
    /// When they finished. Range: `0` to `4294967295`.
    pub finished_at: Option<i64>,
    /// How far they are.
    pub learning_state: Option<LearningState>,
    /// The lessons that must be taken. Length: 0 to 65535.
    pub compulsory_lesson_ids: Vec<String>,
    /// Those of them that were taken. Length: 0 to 65535.
    pub learned_compulsory_lesson_ids: Vec<String>,
    /// The lessons that may be taken. Length: 0 to 65535.
    pub optional_lesson_ids: Vec<String>,
    /// Those of them that were taken. Length: 0 to 65535.
    pub learned_optional_lesson_ids: Vec<String>,
}

crate::object!(CourseRegistrationCreated {
    course_id "course_id", learner "learner", enroll_at "enroll_at", enroll_type "enroll_type",
    learning_duration "learning_duration", finished_at "finished_at",
    learning_state "learning_state", compulsory_lesson_ids "compulsory_lesson_ids",
    learned_compulsory_lesson_ids "learned_compulsory_lesson_ids",
    optional_lesson_ids "optional_lesson_ids",
    learned_optional_lesson_ids "learned_optional_lesson_ids"
});
crate::event!(CourseRegistrationCreated { "elearning.course_registration.created_v2", V2 });

/// An employee's enrolment in a course, and their progress in it, was deleted.
///
/// The event `elearning.course_registration.deleted_v2`.
///
/// Scopes, any one of: `elearning:course_learner_data`, `elearning:course_learner_data:readonly`, `elearning:course_learner_data:write`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "elearning.course_registration.deleted_v2")]
pub struct CourseRegistrationDeleted {
    /// The course.
    pub course_id: Option<String>,
    /// Who takes the course.
    pub learner: Option<EventUser>,
}

crate::object!(CourseRegistrationDeleted { course_id "course_id", learner "learner" });
crate::event!(CourseRegistrationDeleted { "elearning.course_registration.deleted_v2", V2 });

/// An employee made progress in a course.
///
/// The event `elearning.course_registration.updated_v2`.
///
/// Scopes, any one of: `elearning:course_learner_data`, `elearning:course_learner_data:readonly`, `elearning:course_learner_data:write`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "elearning.course_registration.updated_v2")]
pub struct CourseRegistrationUpdated {
    /// The course.
    pub course_id: Option<String>,
    /// Who takes the course.
    pub learner: Option<EventUser>,
    /// When they were enrolled. Range: `0` to `4294967295`.
    pub enroll_at: Option<i64>,
    /// How they were enrolled.
    pub enroll_type: Option<EnrollType>,
    /// How long they have learned, in seconds. Range: `0` to `4294967295`.
    pub learning_duration: Option<i64>,
    /// When they finished. Range: `0` to `4294967295`.
    pub finished_at: Option<i64>,
    /// How far they are.
    pub learning_state: Option<LearningState>,
    /// The lessons that must be taken. Length: 0 to 65535.
    pub compulsory_lesson_ids: Vec<String>,
    /// Those of them that were taken. Length: 0 to 65535.
    pub learned_compulsory_lesson_ids: Vec<String>,
    /// The lessons that may be taken. Length: 0 to 65535.
    pub optional_lesson_ids: Vec<String>,
    /// Those of them that were taken. Length: 0 to 65535.
    pub learned_optional_lesson_ids: Vec<String>,
}

crate::object!(CourseRegistrationUpdated {
    course_id "course_id", learner "learner", enroll_at "enroll_at", enroll_type "enroll_type",
    learning_duration "learning_duration", finished_at "finished_at",
    learning_state "learning_state", compulsory_lesson_ids "compulsory_lesson_ids",
    learned_compulsory_lesson_ids "learned_compulsory_lesson_ids",
    optional_lesson_ids "optional_lesson_ids",
    learned_optional_lesson_ids "learned_optional_lesson_ids"
});
crate::event!(CourseRegistrationUpdated { "elearning.course_registration.updated_v2", V2 });

/// The type `event_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventUser {
    /// The user.
    pub user_id: Option<UserId>,
    /// The mail address.
    pub email: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
}

crate::object!(EventUser { user_id "user_id", email "email", phone "phone" });

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

/// One of `1`, `2`, `3`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnrollType {
    /// Assigned by administrator
    ///
    /// On the wire: `1`.
    AssignedByAdministrator,
    /// Joined by themselves
    ///
    /// On the wire: `2`.
    JoinedByThemselves,
    /// Joined by rule
    ///
    /// On the wire: `3`.
    JoinedByRule,
    /// Application approved
    ///
    /// On the wire: `4`.
    ApplicationApproved,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EnrollType: i64 {
    AssignedByAdministrator = 1, JoinedByThemselves = 2, JoinedByRule = 3, ApplicationApproved = 4
});

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LearningState {
    /// Not started
    ///
    /// On the wire: `0`.
    NotStarted,
    /// Learning
    ///
    /// On the wire: `1`.
    Learning,
    /// Passed
    ///
    /// On the wire: `2`.
    Passed,
    /// Failed
    ///
    /// On the wire: `3`.
    Failed,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(LearningState: i64 { NotStarted = 0, Learning = 1, Passed = 2, Failed = 3 });
