// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `talent`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a talent with its folders, tags, pools, notes and place on the blocklist; not a deleted one.
///
/// [`GET /open-apis/hire/v2/talents/:talent_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/talent/get>) gives [`GetTalentResponse`] or fails with [`GetTalentError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent:readonly`, `hire:talent`. Scopes for some fields: `hire:note:readonly`, `hire:talent_folder:readonly`, `hire:talent_tag`, `hire:talent_tag:readonly`, `hire:talent_blocklist:readonly`, `hire:talent_folder`, `hire:note`, `contact:user.employee_id:readonly`, `hire:talent_blocklist`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(GetTalent::new(talent_id)).await?;
/// ```
#[doc(alias("hire.v2.talent.get", "/open-apis/hire/v2/talents/:talent_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTalent {
    /// The talent. Example: `6960663240925956555`.
    pub talent_id: String,
    /// Which kind of id stands for users. Default: `people_admin_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<TalentUserIdType>,
}

crate::request_builder!(GetTalent {
    talent_id(impl Into<String>).into();
    user_id_type(impl Into<TalentUserIdType>).into()
});
crate::request!(GetTalent -> GetTalentResponse, GetTalentError {
    "hire.v2.talent.get", GET "/open-apis/hire/v2/talents/:talent_id", [Tenant], read_value Data,
    None, SCOPES = ["hire:talent:readonly", "hire:talent"], LIMITS = [20 in 1];
    Path talent_id "talent_id", Query user_id_type "user_id_type"
});

/// What `hire.v2.talent.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTalentResponse {
    /// The talent.
    pub talent_id: Option<String>,
    /// The basic details.
    pub basic_info: Option<CompositeTalentBasicInfo>,
    /// The education.
    pub education_list: Vec<CompositeTalentEducationInfo>,
    /// The work experience.
    pub career_list: Vec<CompositeTalentCareerInfo>,
    /// The projects.
    pub project_list: Vec<CompositeTalentProjectInfo>,
    /// The works.
    pub works_list: Vec<CompositeTalentWorksInfo>,
    /// The awards.
    pub award_list: Vec<CompositeTalentAwardInfo>,
    /// The languages.
    pub language_list: Vec<CompositeTalentLanguageInfo>,
    /// The accounts in social networks.
    pub sns_list: Vec<CompositeTalentSnsInfo>,
    /// Where the resumes of the talent came from.
    pub resume_source_list: Vec<TalentResumeSource>,
    /// The internships.
    pub internship_list: Vec<CompositeTalentCareerInfo>,
    /// The values of the custom fields.
    pub customized_data_list: Vec<CompositeTalentCustomizedData>,
    /// The resume files, by their ids, latest first.
    pub resume_attachment_id_list: Vec<String>,
    /// The resume files, latest first.
    pub resume_attachment_list: Vec<TalentResumeAttachment>,
    /// The forms that the talent filled in before interviews; `registration_list` holds all forms.
    pub interview_registration_list: Vec<TalentInterviewRegistrationSimple>,
    /// The forms that the talent filled in.
    pub registration_list: Vec<RegistrationBasicInfo>,
    /// Whether the talent has joined.
    pub is_onboarded: Option<bool>,
    /// Whether the talent is in the protection period of a headhunter.
    pub is_in_agency_period: Option<bool>,
    /// The highest degree.
    pub top_degree: Option<i64>,
    /// The talent pools that the talent is in, by their ids.
    pub talent_pool_id_list: Vec<String>,
    /// The folders that the talent is in. Needs a scope: `hire:talent_folder:readonly`, `hire:talent_folder`.
    pub talent_folder_ref_list_v2: Vec<TalentFolder>,
    /// The tags. Needs a scope: `hire:talent_tag`, `hire:talent_tag:readonly`.
    pub tag_list: Vec<TalentTag>,
    /// The talents much like this one.
    pub similar_info_v2: Option<TalentSimilar>,
    /// Why and since when the talent is on the blocklist. Needs a scope: `hire:talent_blocklist`, `hire:talent_blocklist:readonly`.
    pub block_info: Option<TalentBlock>,
    /// The talent pools that the talent is in. Needs a scope: `hire:talent_folder:readonly`, `hire:talent_folder`.
    pub talent_pool_ref_list_v2: Vec<TalentPool>,
    /// The notes on the talent. Needs a scope: `hire:note:readonly`, `hire:note`.
    pub note_list_v2: Vec<TalentNote>,
}

crate::object!(GetTalentResponse {
    talent_id "talent_id", basic_info "basic_info", education_list "education_list",
    career_list "career_list", project_list "project_list", works_list "works_list",
    award_list "award_list", language_list "language_list", sns_list "sns_list",
    resume_source_list "resume_source_list", internship_list "internship_list",
    customized_data_list "customized_data_list",
    resume_attachment_id_list "resume_attachment_id_list",
    resume_attachment_list "resume_attachment_list",
    interview_registration_list "interview_registration_list",
    registration_list "registration_list", is_onboarded "is_onboarded",
    is_in_agency_period "is_in_agency_period", top_degree "top_degree",
    talent_pool_id_list "talent_pool_id_list",
    talent_folder_ref_list_v2 "talent_folder_ref_list_v2", tag_list "tag_list",
    similar_info_v2 "similar_info_v2", block_info "block_info",
    talent_pool_ref_list_v2 "talent_pool_ref_list_v2", note_list_v2 "note_list_v2"
});

/// What `hire.v2.talent.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTalentError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002102` (HTTP 404): 人才不存在
    ///
    /// The talent does not exist. Check `talent_id`.
    TalentNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetTalentError: CODES {
    SystemError = 1002001 + 1, ParameterError = 1002002 + 1, TalentNotFound = 1002102
});
