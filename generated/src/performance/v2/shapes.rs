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
    /// What it is, in words.
    pub description: Option<I18n>,
    /// The cycle.
    pub semester_id: Option<String>,
    /// What the project is for: setting metrics, reviewing or both.
    pub mode: Option<ActivityMode>,
    /// The state it is in.
    pub progress: Option<ActivityProgress>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
    /// Who created it, by the kind of id that the call uses.
    pub create_user_id: Option<String>,
    /// Who changed it last, by the kind of id that the call uses.
    pub modify_user_id: Option<String>,
}

crate::object!(Activity {
    id "id", name "name", description "description", semester_id "semester_id", mode "mode",
    progress "progress", create_time "create_time", modify_time "modify_time",
    create_user_id "create_user_id", modify_user_id "modify_user_id"
});
crate::moments!(Activity {
    create_time_at create_time from_millis, modify_time_at modify_time from_millis
});

/// The type `additional_information` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AdditionalInformation {
    /// The entry of additional information. Length: 1 to 100. Example: `7350194523185610771`.
    pub item_id: Option<String>,
    /// The entry's id in a system of your own. Length: 0 to 100. Example: `6789523104723558912`.
    pub external_id: Option<String>,
    /// The employee who is reviewed. Length: 1 to 9999. Example: `ou_3245842393d09e9428ad4655da6e30b3`.
    pub reviewee_user_id: Option<String>,
    /// What it is about. Length: 1 to 1000. Example: `业绩补充说明`.
    pub item: Option<String>,
    /// When it was, as any text. Length: 1 to 100. Example: `2024-03-12`.
    pub time: Option<String>,
    /// What it is about in detail. Length: 1 to 5000. Example: `text`.
    pub detailed_description: Option<String>,
}

crate::object_builder!(AdditionalInformation {
    reviewee_user_id(impl Into<String>).into(), item(impl Into<String>).into(),
    time(impl Into<String>).into(), detailed_description(impl Into<String>).into();
    item_id(impl Into<String>).into(), external_id(impl Into<String>).into(),
    reviewee_user_id(impl Into<String>).into(), item(impl Into<String>).into(),
    time(impl Into<String>).into(), detailed_description(impl Into<String>).into()
});
crate::object!(AdditionalInformation {
    item_id "item_id", external_id "external_id", reviewee_user_id "reviewee_user_id", item "item",
    time "time", detailed_description "detailed_description"
});

/// The type `cooperation_project` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CooperationProject {
    /// The project.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The roles of reviewer and reviewed employee in the project.
    pub roles: Vec<CooperationRole>,
    /// The roles of the reviewer in the project.
    pub user_roles: Vec<CooperationUserRole>,
    /// The roles of the reviewed employee in the project.
    pub underling_roles: Vec<CooperationUserRole>,
}

crate::object!(CooperationProject {
    id "id", name "name", roles "roles", user_roles "user_roles", underling_roles "underling_roles"
});

/// The type `cooperation_role` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CooperationRole {
    /// The role of the reviewer in the project; empty where the project has no roles.
    pub reviewer_role: Option<CooperationUserRole>,
    /// The role of the reviewed employee in the project; empty where the project has no roles.
    pub reviewee_role: Option<CooperationUserRole>,
}

crate::object!(CooperationRole { reviewer_role "reviewer_role", reviewee_role "reviewee_role" });

/// The type `cooperation_user_role` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CooperationUserRole {
    /// The role in the project.
    pub role_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
}

crate::object!(CooperationUserRole { role_id "role_id", name "name" });

/// The type `custom_metric_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomMetricConfig {
    /// How metrics outside the library are scored: 0 by hand, else by the formula of this id.
    pub default_formula_id: Option<String>,
    /// How many metrics must be added at least.
    pub least_metrics_size: Option<i64>,
    /// From where metrics may be added.
    pub add_metric_options: Vec<AddMetricOption>,
}

crate::object!(CustomMetricConfig {
    default_formula_id "default_formula_id", least_metrics_size "least_metrics_size",
    add_metric_options "add_metric_options"
});

/// The type `department` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    /// The department, by the kind of id that the call uses; or the tag, in lists of tags.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
}

crate::object!(Department { id "id", name "name" });

/// The type `direct_project_leader_record_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectProjectLeaderRecordInfo {
    /// The reviewer; left out where reviews are anonymous for all who see them.
    pub reviewer_id: Option<User>,
    /// The projects in which the reviewer directly leads the employee.
    pub cooperation_projects: Vec<CooperationProject>,
    /// The projects on which the review is based.
    pub review_depend_projects: Vec<CooperationProject>,
    /// The projects in which both take part.
    pub participated_projects: Vec<CooperationProject>,
}

crate::object!(DirectProjectLeaderRecordInfo {
    reviewer_id "reviewer_id", cooperation_projects "cooperation_projects",
    review_depend_projects "review_depend_projects", participated_projects "participated_projects"
});

/// The type `field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Field {
    /// The question.
    pub field_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The review item.
    pub indicator_id: Option<String>,
    /// The question that is answered by tags.
    pub tag_based_question_id: Option<String>,
    /// The title of the answer on objectives; the name is spelt so.
    pub objective_text_qustion_title: Option<I18n>,
    /// The title of the answer on key results; the name is spelt so.
    pub keyresult_text_qustion_title: Option<I18n>,
    /// The question above.
    pub parent_field_id: Option<String>,
    /// The metric template.
    pub kpi_template_id: Option<String>,
}

crate::object!(Field {
    field_id "field_id", name "name", indicator_id "indicator_id",
    tag_based_question_id "tag_based_question_id",
    objective_text_qustion_title "objective_text_qustion_title",
    keyresult_text_qustion_title "keyresult_text_qustion_title", parent_field_id "parent_field_id",
    kpi_template_id "kpi_template_id"
});

/// The type `formula` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Formula {
    /// The formula.
    pub formula_id: Option<String>,
    /// The name of the formula.
    pub formula_name: Option<String>,
    /// The formula in detail.
    pub formula_details: Option<String>,
}

crate::object!(Formula {
    formula_id "formula_id", formula_name "formula_name", formula_details "formula_details"
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

crate::object!(I18n { zh_cn "zh_cn", en_us "en_us" });

/// The type `imported_metric` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ImportedMetric {
    /// The employee who is reviewed. Example: `ou_3245842393d09e9428ad4655da6e30b3`.
    pub reviewee_user_id: Option<String>,
    /// The metric. Example: `7272580325522276372`.
    pub metric_id: Option<String>,
    /// The fields. Length: 1 to 99.
    pub fields: Option<Vec<ImportedMetricField>>,
}

crate::object_builder!(ImportedMetric {
    reviewee_user_id(impl Into<String>).into(), metric_id(impl Into<String>).into(),
    fields(impl IntoIterator<Item = impl Into<ImportedMetricField>>).into_iter().map(Into::into).collect();
    reviewee_user_id(impl Into<String>).into(), metric_id(impl Into<String>).into(),
    fields(impl IntoIterator<Item = impl Into<ImportedMetricField>>).into_iter().map(Into::into).collect()
});
crate::object!(ImportedMetric {
    reviewee_user_id "reviewee_user_id", metric_id "metric_id", fields "fields"
});

/// The type `imported_metric_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ImportedMetricField {
    /// The field of the metric. Example: `7283776005142675476`.
    pub field_id: Option<String>,
    /// The value of the field. Example: `100`.
    pub field_value: Option<String>,
    /// The value of the field, where it is a person. Example: `ou_3245842393d09e9428ad4655da6e30b3`.
    pub field_value_person: Option<String>,
}

crate::object_builder!(ImportedMetricField {
    field_id(impl Into<String>).into();
    field_id(impl Into<String>).into(), field_value(impl Into<String>).into(),
    field_value_person(impl Into<String>).into()
});
crate::object!(ImportedMetricField {
    field_id "field_id", field_value "field_value", field_value_person "field_value_person"
});

/// The type `indicator` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Indicator {
    /// The review item.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The type.
    pub type_: Option<IndicatorType>,
    /// The grades.
    pub options: Vec<IndicatorOption>,
}

crate::object!(Indicator { id "id", name "name", type_ "type", options "options" });

/// The type `indicator_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndicatorOption {
    /// The grade.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The code of the grade; the name is spelt so.
    pub lable: Option<String>,
}

crate::object!(IndicatorOption { id "id", name "name", lable "lable" });

/// The type `invited_review_record_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvitedReviewRecordInfo {
    /// The reviewer; left out where reviews are anonymous for all who see them.
    pub reviewer_id: Option<User>,
    /// Whether the invited reviewer declined.
    pub is_rejected: Option<bool>,
    /// Why the invited reviewer declined.
    pub rejected_reason: Option<String>,
    /// Whether the invited reviewer judges strictly, moderately or mildly.
    pub distribute_type: Option<DistributeType>,
    /// How strictly the invited reviewer judges, as a number.
    pub avg_diff: Option<String>,
    /// How the invited reviewer is related to the employee; may be left out where reviews are anonymous.
    pub relationship_with_reviewee: Option<RelationshipWithReviewee>,
    /// Who invited the reviewer; may be left out where reviews are anonymous.
    pub invitedby: Option<Invitedby>,
}

crate::object!(InvitedReviewRecordInfo {
    reviewer_id "reviewer_id", is_rejected "is_rejected", rejected_reason "rejected_reason",
    distribute_type "distribute_type", avg_diff "avg_diff",
    relationship_with_reviewee "relationship_with_reviewee", invitedby "invitedby"
});

/// The type `keyresult_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyresultData {
    /// The key result.
    pub keyresult_id: Option<String>,
    /// The score.
    pub score: Option<String>,
    /// The text of the answer.
    pub text: Option<String>,
    /// The answer in rich text.
    pub richtext: Option<String>,
}

crate::object!(KeyresultData {
    keyresult_id "keyresult_id", score "score", text "text", richtext "richtext"
});

/// The type `metric_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricData {
    /// The metric.
    pub id: Option<String>,
    /// The score.
    pub score: Option<String>,
}

crate::object!(MetricData { id "id", score "score" });

/// The type `metric_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDetail {
    /// The metric.
    pub metric_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The fields.
    pub fields: Vec<MetricFieldInDetails>,
    /// The dimension of metrics.
    pub dimension_id: Option<String>,
    /// The name of the dimension of metrics.
    pub dimension_name: Option<I18n>,
    /// The weight of the dimension, in percent; empty where none is set.
    pub dimension_weight: Option<String>,
    /// Who added the metric.
    pub add_from: Option<AddFrom>,
    /// Whether the metric comes from the metric library.
    pub is_from_library: Option<bool>,
}

crate::object!(MetricDetail {
    metric_id "metric_id", name "name", fields "fields", dimension_id "dimension_id",
    dimension_name "dimension_name", dimension_weight "dimension_weight", add_from "add_from",
    is_from_library "is_from_library"
});

/// The type `metric_dimension` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDimension {
    /// The group of people; empty where metrics are not set by group.
    pub group_id: Option<String>,
    /// The dimension of metrics.
    pub metric_dimension_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The rule by which each metric is judged.
    pub evaluation_rule_id_for_each_metric: Option<String>,
    /// The weight of the dimension, in percent; empty where none is set.
    pub dimension_weight: Option<String>,
    /// What it is, in words.
    pub description: Option<I18n>,
    /// Whether all metrics are judged by the same rule.
    pub review_rule_option: Option<ReviewRuleOption>,
    /// How employees may add metrics of their own.
    pub custom_metric_config: Option<CustomMetricConfig>,
}

crate::object!(MetricDimension {
    group_id "group_id", metric_dimension_id "metric_dimension_id", name "name",
    evaluation_rule_id_for_each_metric "evaluation_rule_id_for_each_metric",
    dimension_weight "dimension_weight", description "description",
    review_rule_option "review_rule_option", custom_metric_config "custom_metric_config"
});

/// The type `metric_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricField {
    /// The field of metrics.
    pub field_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The type of the field.
    pub type_: Option<MetricFieldType>,
}

crate::object!(MetricField { field_id "field_id", name "name", type_ "type" });

/// The type `metric_field_in_details` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricFieldInDetails {
    /// The field of the metric.
    pub field_id: Option<String>,
    /// The value of the field.
    pub field_value: Option<String>,
    /// The value of the field, where it is a person.
    pub field_value_person: Option<User>,
}

crate::object!(MetricFieldInDetails {
    field_id "field_id", field_value "field_value", field_value_person "field_value_person"
});

/// The type `metric_field_in_library` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricFieldInLibrary {
    /// The field of the metric.
    pub field_id: Option<String>,
    /// Who fills in the field.
    pub input_setting: Option<InputSetting>,
    /// The value of the field.
    pub field_value: Option<String>,
    /// The value of the field, where it is a person.
    pub field_value_person: Option<User>,
}

crate::object!(MetricFieldInLibrary {
    field_id "field_id", input_setting "input_setting", field_value "field_value",
    field_value_person "field_value_person"
});

/// The type `metric_field_in_template` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricFieldInTemplate {
    /// The field of the metric.
    pub id: Option<String>,
    /// Who fills in the field.
    pub input_setting: Option<InputSetting>,
    /// The value of the field; the name is spelt so.
    pub filed_value: Option<String>,
    /// The value of the field, where it is a person.
    pub field_value_person: Option<User>,
}

crate::object!(MetricFieldInTemplate {
    id "id", input_setting "input_setting", filed_value "filed_value",
    field_value_person "field_value_person"
});

/// The type `metric_group` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricGroup {
    /// The group of people.
    pub group_id: Option<String>,
    /// The name.
    pub name: Option<String>,
}

crate::object!(MetricGroup { group_id "group_id", name "name" });

/// The type `metric_in_library` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricInLibrary {
    /// The metric.
    pub metric_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type of the metric.
    pub type_id: Option<String>,
    /// The tags of the metric.
    pub tags: Vec<MetricTag>,
    /// The fields.
    pub fields: Vec<MetricFieldInLibrary>,
    /// Whether the metric is scored by hand or by a formula.
    pub scoring_setting_type: Option<MetricLibScoringSettingType>,
    /// The formula by which the metric is scored.
    pub scoring_formula: Option<Formula>,
    /// Who enters the values of the metric.
    pub data_source_inputters: Vec<User>,
    /// Who may use the metric: administrators alone or employees too.
    pub range_of_availability: Option<RangeOfAvailability>,
    /// Whether the metric is in use.
    pub is_active: Option<bool>,
}

crate::object!(MetricInLibrary {
    metric_id "metric_id", name "name", type_id "type_id", tags "tags", fields "fields",
    scoring_setting_type "scoring_setting_type", scoring_formula "scoring_formula",
    data_source_inputters "data_source_inputters", range_of_availability "range_of_availability",
    is_active "is_active"
});

/// The type `metric_in_template` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricInTemplate {
    /// The group of people; empty where metrics are not set by group.
    pub group_id: Option<String>,
    /// The metric; with groups of people, unique only together with `group_id`.
    pub metric_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The type of the metric.
    pub type_id: Option<String>,
    /// The fields.
    pub fields: Vec<MetricFieldInTemplate>,
    /// Whether the metric comes from the metric library.
    pub is_from_library: Option<bool>,
    /// Whether the metric is scored by hand or by a formula.
    pub scoring_setting_type: Option<MetricInTemplateScoringSettingType>,
    /// Who enters the values of the metric.
    pub data_source_inputters: Vec<User>,
    /// The dimension of metrics.
    pub metric_dimension_id: Option<String>,
    /// The rule by which the metric is judged.
    pub review_rule_config: Option<MetricReviewRuleConfig>,
}

crate::object!(MetricInTemplate {
    group_id "group_id", metric_id "metric_id", name "name", type_id "type_id", fields "fields",
    is_from_library "is_from_library", scoring_setting_type "scoring_setting_type",
    data_source_inputters "data_source_inputters", metric_dimension_id "metric_dimension_id",
    review_rule_config "review_rule_config"
});

/// The type `metric_review_rule_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricReviewRuleConfig {
    /// The highest score.
    pub max: Option<String>,
    /// The lowest score.
    pub min: Option<String>,
}

crate::object!(MetricReviewRuleConfig { max "max", min "min" });

/// The type `metric_tag` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricTag {
    /// The tag.
    pub tag_id: Option<String>,
    /// The name of the tag.
    pub tag_name: Option<I18n>,
    /// The place of the tag in the order.
    pub index: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
}

crate::object!(MetricTag {
    tag_id "tag_id", tag_name "tag_name", index "index", create_time "create_time",
    update_time "update_time"
});
crate::moments!(MetricTag {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});

/// The type `metric_template` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricTemplate {
    /// The metric template.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// What it is, in words.
    pub description: Option<I18n>,
    /// The state it is in.
    pub status: Option<MetricTemplateStatus>,
    /// Whether metrics are set for groups of people apart.
    pub is_set_by_group: Option<bool>,
    /// How the total score is calculated.
    pub total_metric_score_method: Option<TotalMetricScoreMethod>,
    /// Of which metrics the weights add up to 100 percent.
    pub metric_weight_method: Option<MetricWeightMethod>,
    /// The dimensions of metrics.
    pub metric_dimensions: Vec<MetricDimension>,
    /// The metrics.
    pub metrics: Vec<MetricInTemplate>,
    /// The groups of people.
    pub groups: Vec<MetricGroup>,
}

crate::object!(MetricTemplate {
    id "id", name "name", description "description", status "status",
    is_set_by_group "is_set_by_group", total_metric_score_method "total_metric_score_method",
    metric_weight_method "metric_weight_method", metric_dimensions "metric_dimensions",
    metrics "metrics", groups "groups"
});

/// The type `objective_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectiveData {
    /// The objective.
    pub objective_id: Option<String>,
    /// The score.
    pub score: Option<String>,
    /// The text of the answer.
    pub text: Option<String>,
    /// The reviews of the key results, where key results are reviewed.
    pub keyresult_data: Vec<KeyresultData>,
    /// The answer in rich text.
    pub richtext: Option<String>,
}

crate::object!(ObjectiveData {
    objective_id "objective_id", score "score", text "text", keyresult_data "keyresult_data",
    richtext "richtext"
});

/// The type `question` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Question {
    /// The question.
    pub question_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The tags.
    pub tag_items: Vec<Department>,
}

crate::object!(Question { question_id "question_id", name "name", tag_items "tag_items" });

/// The type `review_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewDetail {
    /// The question.
    pub field_id: Option<String>,
    /// The reviewer; left out where reviews are anonymous for all who see them.
    pub reviewer_user_id: Option<User>,
    /// When it was last submitted, in milliseconds since 1970.
    pub submit_time: Option<String>,
    /// The review item; only where there is a grade or a score.
    pub indicator_id: Option<String>,
    /// The grade.
    pub option_id: Option<String>,
    /// The score.
    pub score: Option<String>,
    /// The text of the answer.
    pub text: Option<String>,
    /// The question that is answered by tags.
    pub tag_based_question_id: Option<String>,
    /// The answers by tag.
    pub tag_text_item_data: Vec<TagText>,
    /// The performance coefficient.
    pub perf_coefficient_value: Option<String>,
    /// The answers on the review items below.
    pub sub_indicator_data: Vec<SubIndicator>,
    /// The reviews of objectives, where objectives or key results are reviewed.
    pub objective_data: Vec<ObjectiveData>,
    /// The reviews of metrics, where metrics are reviewed.
    pub metric_data: Vec<MetricData>,
    /// Which stage the result came from; only in the final review.
    pub leader_review_data_source: Option<LeaderReviewDataSource>,
    /// The texts of work summaries.
    pub multi_texts: Vec<String>,
    /// The answer in rich text.
    pub richtext: Option<String>,
    /// The answers in rich text.
    pub multi_richtexts: Vec<String>,
    /// Whether it is the principal review item.
    pub is_principal_review_item: Option<bool>,
}

crate::object!(ReviewDetail {
    field_id "field_id", reviewer_user_id "reviewer_user_id", submit_time "submit_time",
    indicator_id "indicator_id", option_id "option_id", score "score", text "text",
    tag_based_question_id "tag_based_question_id", tag_text_item_data "tag_text_item_data",
    perf_coefficient_value "perf_coefficient_value", sub_indicator_data "sub_indicator_data",
    objective_data "objective_data", metric_data "metric_data",
    leader_review_data_source "leader_review_data_source", multi_texts "multi_texts",
    richtext "richtext", multi_richtexts "multi_richtexts",
    is_principal_review_item "is_principal_review_item"
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
    /// The review template.
    pub review_template_id: Option<String>,
    /// The stages.
    pub stages: Vec<ReviewStage>,
}

crate::object!(ReviewProfile {
    user_id "user_id", semester_id "semester_id", activity_id "activity_id",
    review_template_id "review_template_id", stages "stages"
});

/// The type `review_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewRecord {
    /// The state of the review, whose numbers mean different things by the type of stage.
    pub progress: Option<ReviewRecordProgress>,
    /// The answers, a part of the review each.
    pub units: Vec<ReviewUnit>,
    /// More about an invited review; partly left out where reviews are anonymous.
    pub invited_review_record_info: Option<InvitedReviewRecordInfo>,
    /// More about a review by a project leader; only in that stage.
    pub direct_project_leader_record_info: Option<DirectProjectLeaderRecordInfo>,
    /// The record of the review.
    pub record_id: Option<String>,
}

crate::object!(ReviewRecord {
    progress "progress", units "units", invited_review_record_info "invited_review_record_info",
    direct_project_leader_record_info "direct_project_leader_record_info", record_id "record_id"
});

/// The type `review_stage` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewStage {
    /// The stage.
    pub stage_id: Option<String>,
    /// The type of the stage.
    pub stage_type: Option<ReviewStageStageType>,
    /// The template of the stage.
    pub template_id: Option<String>,
    /// The records of the reviews; several where several people review.
    pub records: Vec<ReviewRecord>,
    /// The role of the reviewer in the stage.
    pub review_stage_role: Option<ReviewStageRole>,
}

crate::object!(ReviewStage {
    stage_id "stage_id", stage_type "stage_type", template_id "template_id", records "records",
    review_stage_role "review_stage_role"
});

/// The type `review_template` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewTemplate {
    /// The templates.
    pub templates: Vec<Template>,
    /// The parts of the review.
    pub units: Vec<Unit>,
    /// The review template.
    pub review_template_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// What it is, in words.
    pub description: Option<I18n>,
    /// The state it is in.
    pub status: Option<ReviewTemplateStatus>,
}

crate::object!(ReviewTemplate {
    templates "templates", units "units", review_template_id "review_template_id", name "name",
    description "description", status "status"
});

/// The type `review_unit` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewUnit {
    /// The part of the review.
    pub unit_id: Option<String>,
    /// Whether the reviewer cannot judge; left out otherwise.
    pub is_unknown: Option<bool>,
    /// The answers, a question each.
    pub data: Vec<ReviewDetail>,
}

crate::object!(ReviewUnit { unit_id "unit_id", is_unknown "is_unknown", data "data" });

/// The type `reviewee` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reviewee {
    /// The employee who is reviewed.
    pub reviewee_user_id: Option<User>,
    /// The review projects.
    pub activity_ids: Vec<String>,
    /// The address of the employee's page in the cycle; empty while the project has not started.
    pub reviewprofile_url: Option<String>,
}

crate::object!(Reviewee {
    reviewee_user_id "reviewee_user_id", activity_ids "activity_ids",
    reviewprofile_url "reviewprofile_url"
});

/// The type `reviewee_metric` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevieweeMetric {
    /// The employee who is reviewed.
    pub reviewee_user_id: Option<User>,
    /// The metric template.
    pub metric_template_id: Option<String>,
    /// The metrics of the employee.
    pub metric_details: Option<MetricDetail>,
    /// The states of the stages of the metrics.
    pub reviewee_stage_statuses: Vec<RevieweeStageStatus>,
}

crate::object!(RevieweeMetric {
    reviewee_user_id "reviewee_user_id", metric_template_id "metric_template_id",
    metric_details "metric_details", reviewee_stage_statuses "reviewee_stage_statuses"
});

/// The type `reviewee_stage_status` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevieweeStageStatus {
    /// The stage.
    pub stage_id: Option<String>,
    /// The type of the stage.
    pub stage_type: Option<RevieweeStageStatusStageType>,
    /// The state of the stage.
    pub stage_status: Option<StageStatus>,
}

crate::object!(RevieweeStageStatus {
    stage_id "stage_id", stage_type "stage_type", stage_status "stage_status"
});

/// The type `sub_indicator` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubIndicator {
    /// The question below.
    pub field_id: Option<String>,
    /// The review item below.
    pub indicator_id: Option<String>,
    /// The grade.
    pub option_id: Option<String>,
    /// The score.
    pub score: Option<String>,
    /// The text of the answer.
    pub text: Option<String>,
    /// The answer in rich text.
    pub richtext: Option<String>,
}

crate::object!(SubIndicator {
    field_id "field_id", indicator_id "indicator_id", option_id "option_id", score "score",
    text "text", richtext "richtext"
});

/// The type `tag_text` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagText {
    /// The tag.
    pub tag_text_id: Option<String>,
    /// The answer on the tag.
    pub tag_text: Option<String>,
    /// The answer on the tag in rich text.
    pub tag_richtext: Option<String>,
}

crate::object!(TagText {
    tag_text_id "tag_text_id", tag_text "tag_text", tag_richtext "tag_richtext"
});

/// The type `template` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Template {
    /// The template of the stage.
    pub template_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The type of the stage.
    pub stage_type: Option<TemplateStageType>,
    /// The role of the reviewer in the stage.
    pub review_stage_role: Option<TemplateReviewStageRole>,
    /// How the stage is reviewed.
    pub review_stage_data_write_mode: Option<String>,
}

crate::object!(Template {
    template_id "template_id", name "name", stage_type "stage_type",
    review_stage_role "review_stage_role",
    review_stage_data_write_mode "review_stage_data_write_mode"
});

/// The type `unit` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unit {
    /// The part of the review.
    pub unit_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The questions.
    pub fields: Vec<Field>,
}

crate::object!(Unit { unit_id "unit_id", name "name", fields "fields" });

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

/// The type `user_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    /// The user.
    pub user_id: Option<User>,
    /// The direct manager of the employee. Needs a scope: `performance:user_snapshot.direct_leader:read`.
    pub direct_leader_user_id: Option<User>,
    /// The department. Needs a scope: `performance:user_snapshot.department:read`.
    pub department: Option<Department>,
    /// The job family. Needs a scope: `performance:user_snapshot.job_family:read`.
    pub job_family: Option<Department>,
    /// The job level. Needs a scope: `performance:user_snapshot.job_level:read`.
    pub job_level: Option<Department>,
}

crate::object!(UserInfo {
    user_id "user_id", direct_leader_user_id "direct_leader_user_id", department "department",
    job_family "job_family", job_level "job_level"
});

/// The type `write_user_group_scope_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WriteUserGroupScopeData {
    /// The users for whom it succeeded, by the kind of id that the call uses.
    pub success_user_ids: Vec<String>,
    /// The users for whom it failed, and why.
    pub fail_user_datas: Vec<WriteUserGroupScopeFailUserData>,
}

crate::object!(WriteUserGroupScopeData {
    success_user_ids "success_user_ids", fail_user_datas "fail_user_datas"
});

/// The type `write_user_group_scope_fail_user_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WriteUserGroupScopeFailUserData {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// Why it failed.
    pub fail_code: Option<FailCode>,
}

crate::object!(WriteUserGroupScopeFailUserData { user_id "user_id", fail_code "fail_code" });
