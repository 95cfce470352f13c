// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `activity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activity {
    /// The review project.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The cycle.
    pub semester_id: Option<String>,
}

crate::object!(Activity { id "id", name "name", semester_id "semester_id" });

/// The type `field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Field {
    /// The question.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The review item.
    pub indicator_id: Option<String>,
    /// The question above.
    pub parent_field_id: Option<String>,
}

crate::object!(Field {
    id "id", name "name", indicator_id "indicator_id", parent_field_id "parent_field_id"
});

/// The type `i18n` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18n {
    /// In Chinese.
    pub zh_cn: Option<String>,
    /// In English.
    pub en_us: Option<String>,
}

crate::object!(I18n { zh_cn "zh-CN", en_us "en-US" });

/// The type `indicator` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Indicator {
    /// The review item.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The grades.
    pub options: Vec<IndicatorOption>,
}

crate::object!(Indicator { id "id", name "name", options "options" });

/// The type `indicator_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndicatorOption {
    /// The grade.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The code of the grade.
    pub label: Option<String>,
}

crate::object!(IndicatorOption { id "id", name "name", label "label" });

/// The type `review_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewDetail {
    /// The template of the stage.
    pub template_id: Option<String>,
    /// The part of the review.
    pub unit_id: Option<String>,
    /// The question.
    pub field_id: Option<String>,
    /// The reviewer; left out where reviews are anonymous for all who see them.
    pub reviewer_user_id: Option<User>,
    /// When it was last submitted, in milliseconds since 1970.
    pub submit_time: Option<String>,
    /// The review item.
    pub indicator_id: Option<String>,
    /// The grade; only for review items that are graded.
    pub option_id: Option<String>,
    /// The score; only for review items that are scored.
    pub score: Option<String>,
    /// The text of the answer; only for questions that are answered in words.
    pub text: Option<String>,
    /// The performance coefficient.
    pub perf_coefficient_result: Option<String>,
    /// The answer in rich text.
    pub richtext: Option<String>,
}

crate::object!(ReviewDetail {
    template_id "template_id", unit_id "unit_id", field_id "field_id",
    reviewer_user_id "reviewer_user_id", submit_time "submit_time", indicator_id "indicator_id",
    option_id "option_id", score "score", text "text",
    perf_coefficient_result "perf_coefficient_result", richtext "richtext"
});
crate::moments!(ReviewDetail { submit_time_at submit_time from_millis });

/// The type `review_profile` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewProfile {
    /// The employee who is reviewed.
    pub user_id: Option<User>,
    /// The cycle.
    pub semester_id: Option<String>,
    /// The review project.
    pub activity_id: Option<String>,
    /// The stages.
    pub stages: Vec<ReviewStage>,
}

crate::object!(ReviewProfile {
    user_id "user_id", semester_id "semester_id", activity_id "activity_id", stages "stages"
});

/// The type `review_stage` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewStage {
    /// The type of the stage.
    pub stage_type: Option<String>,
    /// The state it is in.
    pub progress: Option<ReviewStageProgress>,
    /// The answers of the stage.
    pub data: Vec<ReviewDetail>,
}

crate::object!(ReviewStage { stage_type "stage_type", progress "progress", data "data" });

/// The type `semester` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Semester {
    /// The cycle.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The state it is in.
    pub progress: Option<SemesterProgress>,
    /// When the cycle begins, in milliseconds since 1970.
    pub start_time: Option<String>,
    /// When the cycle ends, in milliseconds since 1970.
    pub end_time: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
    /// Who created it, by the kind of id that the call uses.
    pub create_user_id: Option<String>,
    /// Who changed it last, by the kind of id that the call uses.
    pub modify_user_id: Option<String>,
    /// The year of the cycle.
    pub year: Option<i64>,
    /// The group of types that the cycle belongs to, quarters for example.
    pub type_group: Option<String>,
    /// The type of the cycle.
    pub type_: Option<String>,
}

crate::object!(Semester {
    id "id", name "name", progress "progress", start_time "start_time", end_time "end_time",
    create_time "create_time", modify_time "modify_time", create_user_id "create_user_id",
    modify_user_id "modify_user_id", year "year", type_group "type_group", type_ "type"
});
crate::moments!(Semester {
    start_time_at start_time from_millis, end_time_at end_time from_millis,
    create_time_at create_time from_millis, modify_time_at modify_time from_millis
});

/// The type `semester_base_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SemesterBaseInfo {
    /// The cycle.
    pub semester_id: Option<String>,
    /// The name of the cycle.
    pub semester_name: Option<I18n>,
    /// When the cycle begins, in milliseconds since 1970.
    pub start_time: Option<String>,
    /// When the cycle ends, in milliseconds since 1970.
    pub end_time: Option<String>,
}

crate::object!(SemesterBaseInfo {
    semester_id "semester_id", semester_name "semester_name", start_time "start_time",
    end_time "end_time"
});
crate::moments!(SemesterBaseInfo {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});

/// The type `stage_task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StageTask {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// How many tasks there are of each kind.
    pub stage_num_lists: Vec<StageTaskStatusNum>,
    /// The tasks, a stage each.
    pub stage_task_info_lists: Vec<StageTaskInfo>,
}

crate::object!(StageTask {
    user_id "user_id", stage_num_lists "stage_num_lists",
    stage_task_info_lists "stage_task_info_lists"
});

/// The type `stage_task_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StageTaskInfo {
    /// The stage.
    pub stage_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// When the stage is due, in milliseconds since 1970.
    pub deadline: Option<String>,
    /// How many tasks are not done.
    pub need_todo_count: Option<i64>,
    /// The address where the task is done.
    pub jump_url: Option<String>,
    /// The state of the tasks of the stage.
    pub stage_task_status: Option<StageTaskStatus>,
    /// The kind of task: to do, done or overdue.
    pub task_option_id: Option<TaskOptionId>,
}

crate::object!(StageTaskInfo {
    stage_id "stage_id", name "name", deadline "deadline", need_todo_count "need_todo_count",
    jump_url "jump_url", stage_task_status "stage_task_status", task_option_id "task_option_id"
});
crate::moments!(StageTaskInfo { deadline_at deadline from_millis });

/// The type `stage_task_status_num` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StageTaskStatusNum {
    /// The kind of task: to do, done or overdue.
    pub task_option_id: Option<TaskOptionId>,
    /// How many tasks of stages there are.
    pub stage_num: Option<i64>,
}

crate::object!(StageTaskStatusNum { task_option_id "task_option_id", stage_num "stage_num" });

/// The type `template` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Template {
    /// The template.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The type of the stage.
    pub stage: Option<String>,
}

crate::object!(Template { id "id", name "name", stage "stage" });

/// The type `unit` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unit {
    /// The part of the review.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
}

crate::object!(Unit { id "id", name "name" });

/// The type `user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
}

crate::object!(User { open_id "open_id", user_id "user_id" });
