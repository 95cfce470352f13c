// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `ability` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ability {
    /// The name.
    pub name: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
}

crate::object!(Ability { name "name", description "description" });

/// The type `attachment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// The attachment.
    pub file_id: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The type of the file.
    pub content_type: Option<String>,
    /// The size of the attachment.
    pub file_size: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
}

crate::object!(Attachment {
    file_id "file_id", file_name "file_name", content_type "content_type", file_size "file_size",
    create_time "create_time"
});
crate::moments!(Attachment { create_time_at create_time from_millis });

/// The type `composite_talent_award_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompositeTalentAwardInfo {
    /// The name of the award.
    pub award_name: Option<String>,
    /// The month in which the award was won, as `YYYY-MM`.
    pub award_time: Option<String>,
    /// The description of the award.
    pub description: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

crate::object!(CompositeTalentAwardInfo {
    award_name "award_name", award_time "award_time", description "description",
    customized_data_list "customized_data_list"
});

/// The type `composite_talent_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompositeTalentBasicInfo {
    /// The name.
    pub name: Option<String>,
    /// The mobile number.
    pub mobile_number: Option<String>,
    /// The calling code of the mobile number's country, `86` for example.
    pub mobile_code: Option<String>,
    /// The mail address.
    pub email: Option<String>,
    /// The work experience, in years.
    pub experience_years: Option<i64>,
    /// The age, in years.
    pub age: Option<i64>,
    /// The nationality, by the code of the country or region.
    pub nationality_code: Option<String>,
    /// The gender.
    pub gender: Option<CompositeTalentBasicInfoGender>,
    /// Where the person lives, by the code of the place.
    pub current_location_code: Option<String>,
    /// Where the person comes from, by the code of the place.
    pub hometown_location_code: Option<String>,
    /// Where the person wants to work, by the codes of the places.
    pub preferred_location_code_list: Vec<String>,
    /// The home address.
    pub home_address: Option<String>,
    /// The kind of identity document.
    pub identification_type: Option<IdentificationType>,
    /// The number of the identity document.
    pub identification_number: Option<String>,
    /// The date of birth, as a timestamp.
    pub birthday: Option<i64>,
    /// Whether the person is married.
    pub marital_status: Option<MaritalStatus>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
    /// Where the person's household is registered, by the code of the place.
    pub hukou_location_code: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// Whether the talent is hidden.
    pub confidential: Option<Confidential>,
}

crate::object!(CompositeTalentBasicInfo {
    name "name", mobile_number "mobile_number", mobile_code "mobile_code", email "email",
    experience_years "experience_years", age "age", nationality_code "nationality_code",
    gender "gender", current_location_code "current_location_code",
    hometown_location_code "hometown_location_code",
    preferred_location_code_list "preferred_location_code_list", home_address "home_address",
    identification_type "identification_type", identification_number "identification_number",
    birthday "birthday", marital_status "marital_status",
    customized_data_list "customized_data_list", hukou_location_code "hukou_location_code",
    update_time "update_time", create_time "create_time", confidential "confidential"
});
crate::moments!(CompositeTalentBasicInfo {
    update_time_at update_time from_millis, create_time_at create_time from_millis
});

/// The type `composite_talent_career_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompositeTalentCareerInfo {
    /// The name of the company.
    pub company_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The month in which the work ended, as `YYYY-MM`.
    pub end_time: Option<String>,
    /// The month in which the work began, as `YYYY-MM`.
    pub start_time: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

crate::object!(CompositeTalentCareerInfo {
    company_name "company_name", description "description", end_time "end_time",
    start_time "start_time", title "title", customized_data_list "customized_data_list"
});

/// The type `composite_talent_customized_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompositeTalentCustomizedData {
    /// The module.
    pub module_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The type of the module.
    pub object_type: Option<CompositeTalentCustomizedDataObjectType>,
    /// The items below it.
    pub children: Vec<TalentCustomizedDataChild>,
}

crate::object!(CompositeTalentCustomizedData {
    module_id "module_id", name "name", object_type "object_type", children "children"
});

/// The type `composite_talent_education_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompositeTalentEducationInfo {
    /// The degree.
    pub degree: Option<Degree>,
    /// The name of the school.
    pub school_name: Option<String>,
    /// The subject.
    pub major: Option<String>,
    /// The month in which the studies began, as `YYYY-MM`.
    pub start_time: Option<String>,
    /// The month in which the studies ended, as `YYYY-MM`.
    pub end_time: Option<String>,
    /// How the degree was studied for.
    pub education_type: Option<EducationType>,
    /// The place among the fellow students, as a share of the best.
    pub academic_ranking: Option<AcademicRanking>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

crate::object!(CompositeTalentEducationInfo {
    degree "degree", school_name "school_name", major "major", start_time "start_time",
    end_time "end_time", education_type "education_type", academic_ranking "academic_ranking",
    customized_data_list "customized_data_list"
});

/// The type `composite_talent_language_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompositeTalentLanguageInfo {
    /// The language.
    pub language: Option<CompositeTalentLanguageInfoLanguage>,
    /// How well the person knows the language.
    pub proficiency: Option<Proficiency>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

crate::object!(CompositeTalentLanguageInfo {
    language "language", proficiency "proficiency", customized_data_list "customized_data_list"
});

/// The type `composite_talent_project_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompositeTalentProjectInfo {
    /// The name of the project.
    pub project_name: Option<String>,
    /// The role in the project.
    pub role: Option<String>,
    /// The address of the project.
    pub link: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The month in which the project began, as `YYYY-MM`.
    pub start_time: Option<String>,
    /// The month in which the project ended, as `YYYY-MM`.
    pub end_time: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

crate::object!(CompositeTalentProjectInfo {
    project_name "project_name", role "role", link "link", description "description",
    start_time "start_time", end_time "end_time", customized_data_list "customized_data_list"
});

/// The type `composite_talent_sns_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompositeTalentSnsInfo {
    /// The social network.
    pub sns_type: Option<SnsType>,
    /// The address or id of the account.
    pub link: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

crate::object!(CompositeTalentSnsInfo {
    sns_type "sns_type", link "link", customized_data_list "customized_data_list"
});

/// The type `composite_talent_works_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompositeTalentWorksInfo {
    /// The work; its attachment is found by this id.
    pub id: Option<String>,
    /// The address of the work.
    pub link: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}

crate::object!(CompositeTalentWorksInfo {
    id "id", link "link", description "description", customized_data_list "customized_data_list"
});

/// The type `dimension_assessment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionAssessment {
    /// The dimension of the feedback form.
    pub interview_feedback_form_dimension_id: Option<String>,
    /// The name of the dimension.
    pub dimension_name: Option<I18n>,
    /// How the dimension is answered.
    pub dimension_type: Option<DimensionType>,
    /// The weight of the dimension, to two decimals.
    pub weight: Option<f64>,
    /// The answer to a dimension that asks for text.
    pub dimension_content: Option<String>,
    /// The option that was chosen, where one can be.
    pub dimension_option: Option<DimensionOption>,
    /// The options that were chosen, where several can be.
    pub dimension_options: Vec<DimensionOption>,
    /// The score, where it was typed in.
    pub dimension_score: Option<i64>,
    /// The job levels that are recommended, where the dimension asks for them.
    pub recommended_job_level: Option<RecommendedJobLevel>,
    /// The interview questions of the dimension, with the answers.
    pub question_assessments: Vec<QuestionAssessment>,
}

crate::object!(DimensionAssessment {
    interview_feedback_form_dimension_id "interview_feedback_form_dimension_id",
    dimension_name "dimension_name", dimension_type "dimension_type", weight "weight",
    dimension_content "dimension_content", dimension_option "dimension_option",
    dimension_options "dimension_options", dimension_score "dimension_score",
    recommended_job_level "recommended_job_level", question_assessments "question_assessments"
});

/// The type `dimension_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionOption {
    /// The option.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The score that the option stands for, from 0 to 100.
    pub score_val: Option<i64>,
}

crate::object!(DimensionOption { id "id", name "name", score_val "score_val" });

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

/// The type `id_name_object` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdNameObject {
    /// The interviewer, by the kind of id that the call uses.
    pub id: Option<String>,
    /// The name of the interviewer.
    pub name: Option<I18n>,
}

crate::object!(IdNameObject { id "id", name "name" });

/// The type `interview_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewRecord {
    /// The interview record.
    pub id: Option<String>,
    /// The interview feedback form.
    pub feedback_form_id: Option<String>,
    /// Whether it was submitted.
    pub commit_status: Option<CommitStatus>,
    /// When the record was submitted, in milliseconds since 1970.
    pub submit_time: Option<String>,
    /// The score of the record.
    pub record_score: Option<RecordScore>,
    /// The interviewer.
    pub interviewer: Option<IdNameObject>,
    /// The attachments.
    pub attachments: Vec<Attachment>,
    /// The answers, module by module.
    pub module_assessments: Vec<ModuleAssessment>,
}

crate::object!(InterviewRecord {
    id "id", feedback_form_id "feedback_form_id", commit_status "commit_status",
    submit_time "submit_time", record_score "record_score", interviewer "interviewer",
    attachments "attachments", module_assessments "module_assessments"
});
crate::moments!(InterviewRecord { submit_time_at submit_time from_millis });

/// The type `module_assessment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModuleAssessment {
    /// The module of the feedback form.
    pub interview_feedback_form_module_id: Option<String>,
    /// The name of the module.
    pub module_name: Option<I18n>,
    /// Whether the module is built in or custom.
    pub module_type: Option<ModuleType>,
    /// The weight of the module.
    pub module_weight: Option<f64>,
    /// The score of the module, to two decimals.
    pub module_score: Option<f64>,
    /// The answers, dimension by dimension.
    pub dimension_assessments: Vec<DimensionAssessment>,
}

crate::object!(ModuleAssessment {
    interview_feedback_form_module_id "interview_feedback_form_module_id",
    module_name "module_name", module_type "module_type", module_weight "module_weight",
    module_score "module_score", dimension_assessments "dimension_assessments"
});

/// The type `question_assessment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionAssessment {
    /// Whether the question is answered in words or by programming.
    pub question_type: Option<QuestionType>,
    /// The title.
    pub title: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// What the candidate answered.
    pub content: Option<String>,
    /// The abilities that the question tests.
    pub abilities: Vec<Ability>,
}

crate::object!(QuestionAssessment {
    question_type "question_type", title "title", description "description", content "content",
    abilities "abilities"
});

/// The type `recommended_job_level` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendedJobLevel {
    /// The name of the lowest job level that is recommended.
    pub lower_limit_job_level_name: Option<I18n>,
    /// The name of the highest job level that is recommended.
    pub higher_limit_job_level_name: Option<I18n>,
}

crate::object!(RecommendedJobLevel {
    lower_limit_job_level_name "lower_limit_job_level_name",
    higher_limit_job_level_name "higher_limit_job_level_name"
});

/// The type `record_score` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordScore {
    /// The score, to two decimals.
    pub score: Option<f64>,
    /// The total score, to two decimals.
    pub total_score: Option<f64>,
}

crate::object!(RecordScore { score "score", total_score "total_score" });

/// The type `registration_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistrationBasicInfo {
    /// The id.
    pub id: Option<String>,
    /// When the form was created, in milliseconds since 1970.
    pub registration_time: Option<i64>,
    /// The address to download it, valid for seven days.
    pub download_url: Option<String>,
    /// What the form or template is for.
    pub scenario: Option<Scenario>,
}

crate::object!(RegistrationBasicInfo {
    id "id", registration_time "registration_time", download_url "download_url", scenario "scenario"
});
crate::moments!(RegistrationBasicInfo { registration_time_at registration_time from_millis });

/// The type `talent_block` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentBlock {
    /// When the talent was put on the blocklist, in milliseconds since 1970.
    pub blocked_time: Option<String>,
    /// Who put the talent on the blocklist, by the kind of id that the call uses.
    pub creator_id: Option<String>,
    /// Why the talent was put on the blocklist.
    pub reason: Option<String>,
}

crate::object!(TalentBlock {
    blocked_time "blocked_time", creator_id "creator_id", reason "reason"
});
crate::moments!(TalentBlock { blocked_time_at blocked_time from_millis });

/// The type `talent_customized_attachment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedAttachment {
    /// The attachment.
    pub file_id: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The type of the file.
    pub content_type: Option<String>,
    /// The size of the attachment.
    pub file_size: Option<i64>,
}

crate::object!(TalentCustomizedAttachment {
    file_id "file_id", file_name "file_name", content_type "content_type", file_size "file_size"
});

/// The type `talent_customized_data_child` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedDataChild {
    /// The custom field or module.
    pub object_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The type of the field.
    pub object_type: Option<TalentCustomizedDataChildObjectType>,
    /// The value.
    pub value: Option<TalentCustomizedValue>,
}

crate::object!(TalentCustomizedDataChild {
    object_id "object_id", name "name", object_type "object_type", value "value"
});

/// The type `talent_customized_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedOption {
    /// The key.
    pub key: Option<String>,
    /// The name.
    pub name: Option<I18n>,
}

crate::object!(TalentCustomizedOption { key "key", name "name" });

/// The type `talent_customized_time_range` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedTimeRange {
    /// When it begins, in seconds since 1970.
    pub start_time: Option<String>,
    /// When it ends, in seconds since 1970; `-` where it has not ended.
    pub end_time: Option<String>,
}

crate::object!(TalentCustomizedTimeRange { start_time "start_time", end_time "end_time" });
crate::moments!(TalentCustomizedTimeRange {
    start_time_at start_time from_seconds, end_time_at end_time from_seconds
});

/// The type `talent_customized_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedValue {
    /// The text, where the field holds text.
    pub content: Option<String>,
    /// The option, where the field holds one of several.
    pub option: Option<TalentCustomizedOption>,
    /// The options, where the field holds several.
    pub option_list: Vec<TalentCustomizedOption>,
    /// The time range, where the field holds one.
    pub time_range: Option<TalentCustomizedTimeRange>,
    /// The date, where the field holds a day, a month or a year, in seconds since 1970.
    pub time: Option<String>,
    /// The number, where the field holds one.
    pub number: Option<String>,
    /// The attachments, where the field holds attachments.
    pub customized_attachment: Vec<TalentCustomizedAttachment>,
}

crate::object!(TalentCustomizedValue {
    content "content", option "option", option_list "option_list", time_range "time_range",
    time "time", number "number", customized_attachment "customized_attachment"
});
crate::moments!(TalentCustomizedValue { time_at time from_seconds });

/// The type `talent_folder` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentFolder {
    /// The name.
    pub name: Option<String>,
    /// The folder.
    pub folder_id: Option<String>,
    /// Who owns the folder, by the kind of id that the call uses.
    pub owner_id: Option<String>,
    /// When the talent was put into the folder, in milliseconds since 1970.
    pub add_time: Option<String>,
}

crate::object!(TalentFolder {
    name "name", folder_id "folder_id", owner_id "owner_id", add_time "add_time"
});
crate::moments!(TalentFolder { add_time_at add_time from_millis });

/// The type `talent_interview_registration_simple` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentInterviewRegistrationSimple {
    /// The id.
    pub id: Option<String>,
    /// When the form was created, in milliseconds since 1970.
    pub registration_time: Option<i64>,
    /// The address to download it, valid for seven days.
    pub download_url: Option<String>,
}

crate::object!(TalentInterviewRegistrationSimple {
    id "id", registration_time "registration_time", download_url "download_url"
});
crate::moments!(TalentInterviewRegistrationSimple {
    registration_time_at registration_time from_millis
});

/// The type `talent_note` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentNote {
    /// The note.
    pub id: Option<String>,
    /// The talent.
    pub talent_id: Option<String>,
    /// The application.
    pub application_id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// Who created it, by the kind of id that the call uses.
    pub creator_id: Option<String>,
    /// What the note says.
    pub content: Option<String>,
    /// Whether the note is private.
    pub privacy: Option<Privacy>,
}

crate::object!(TalentNote {
    id "id", talent_id "talent_id", application_id "application_id", create_time "create_time",
    update_time "update_time", creator_id "creator_id", content "content", privacy "privacy"
});
crate::moments!(TalentNote {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});

/// The type `talent_pool` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentPool {
    /// The talent pool.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// When the talent was put into the pool, in milliseconds since 1970.
    pub add_time: Option<String>,
}

crate::object!(TalentPool {
    id "id", name "name", description "description", add_time "add_time"
});
crate::moments!(TalentPool { add_time_at add_time from_millis });

/// The type `talent_resume_attachment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentResumeAttachment {
    /// The id.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The media type of the attachment.
    pub mime: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
}

crate::object!(TalentResumeAttachment {
    id "id", name "name", mime "mime", create_time "create_time"
});
crate::moments!(TalentResumeAttachment { create_time_at create_time from_millis });

/// The type `talent_resume_source` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentResumeSource {
    /// The source.
    pub id: Option<String>,
    /// The name in Chinese.
    pub zh_name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
}

crate::object!(TalentResumeSource { id "id", zh_name "zh_name", en_name "en_name" });

/// The type `talent_similar` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentSimilar {
    /// Whether there are talents much like this one.
    pub is_similar_talent: Option<bool>,
    /// The talents much like this one, by their ids.
    pub similar_talent_id_list: Vec<String>,
}

crate::object!(TalentSimilar {
    is_similar_talent "is_similar_talent", similar_talent_id_list "similar_talent_id_list"
});

/// The type `talent_tag` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentTag {
    /// The tag.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The description.
    pub description: Option<I18n>,
    /// Whether the tag is given by hand or by itself.
    pub type_: Option<TalentTagType>,
}

crate::object!(TalentTag { id "id", name "name", description "description", type_ "type" });
