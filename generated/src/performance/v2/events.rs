// Written by `cargo xtask codegen`; do not edit.

//! The events of `performance.v2`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`ReviewDataChanged`] | `performance.review_data.changed_v2` | The details of employees' performance reviews were changed. |
//! | [`ReviewResultOpened`] | `performance.stage_task.open_result_v2` | Employees were shown the results of their performance reviews. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// The details of employees' performance reviews were changed.
///
/// The event `performance.review_data.changed_v2`.
///
/// Scopes, any one of: `performance:performance`, `performance:performance:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_data/events/changed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "performance.review_data.changed_v2")]
pub struct ReviewDataChanged {
    /// The items of this page. Length: 0 to 9999999.
    pub items: Vec<ReviewDataChange>,
}

crate::object!(ReviewDataChanged { items "items" });
crate::event!(ReviewDataChanged { "performance.review_data.changed_v2", V2 });

/// Employees were shown the results of their performance reviews.
///
/// The event `performance.stage_task.open_result_v2`.
///
/// Scopes, any one of: `performance:performance`, `performance:performance:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/stage_task/events/open_result>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "performance.stage_task.open_result_v2")]
pub struct ReviewResultOpened {
    /// The items of this page. Length: 0 to 9999999.
    pub items: Vec<OpenResult>,
}

crate::object!(ReviewResultOpened { items "items" });
crate::event!(ReviewResultOpened { "performance.stage_task.open_result_v2", V2 });

/// The type `open_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenResult {
    /// The user.
    pub user_id: Option<UserId>,
    /// The cycle.
    pub semester_id: Option<String>,
    /// The review project.
    pub activity_id: Option<String>,
    /// When it was opened.
    pub open_time: Option<String>,
}

crate::object!(OpenResult {
    user_id "user_id", semester_id "semester_id", activity_id "activity_id", open_time "open_time"
});

/// The type `review_data_change` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewDataChange {
    /// The user.
    pub user_id: Option<UserId>,
    /// The cycle.
    pub semester_id: Option<String>,
    /// The review project.
    pub activity_id: Option<String>,
    /// The stages whose details were changed.
    pub stage_changes: Vec<StageChange>,
}

crate::object!(ReviewDataChange {
    user_id "user_id", semester_id "semester_id", activity_id "activity_id",
    stage_changes "stage_changes"
});

/// The type `stage_change` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StageChange {
    /// The stage.
    pub stage_id: Option<String>,
    /// The type of the stage.
    pub stage_type: Option<ReviewStageStageType>,
    /// The role of the reviewer in the stage.
    pub review_stage_role: Option<TemplateReviewStageRole>,
}

crate::object!(StageChange {
    stage_id "stage_id", stage_type "stage_type", review_stage_role "review_stage_role"
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
