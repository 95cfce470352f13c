// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `talent`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Puts talents into a folder.
///
/// [`POST /open-apis/hire/v1/talents/add_to_folder`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/add_to_folder>) gives [`AddToFolderTalentResponse`] or fails with [`AddToFolderTalentError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent`, `hire:talent_folder_association`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(AddToFolderTalent::new(talent_id_list, folder_id)).await?;
/// ```
#[doc(alias("hire.v1.talent.add_to_folder", "/open-apis/hire/v1/talents/add_to_folder"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddToFolderTalent {
    /// The talents, by their ids. Length: 1 to 200. Example: `["7039620186502138157"]`.
    pub talent_id_list: Vec<String>,
    /// The folder. Example: `7039620186502138156`.
    pub folder_id: String,
}

crate::request_builder!(AddToFolderTalent {
    talent_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    folder_id(impl Into<String>).into();
});
crate::request!(AddToFolderTalent -> AddToFolderTalentResponse, AddToFolderTalentError {
    "hire.v1.talent.add_to_folder", POST "/open-apis/hire/v1/talents/add_to_folder", [Tenant],
    read_value Data, Json, SCOPES = ["hire:talent", "hire:talent_folder_association"],
    LIMITS = [1000 in 60, 50 in 1];
    Body talent_id_list "talent_id_list", Body folder_id "folder_id"
});

/// What `hire.v1.talent.add_to_folder` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddToFolderTalentResponse {
    /// The talents, by their ids.
    pub talent_id_list: Vec<String>,
    /// The folder.
    pub folder_id: Option<String>,
}

crate::object!(AddToFolderTalentResponse {
    talent_id_list "talent_id_list", folder_id "folder_id"
});

/// What `hire.v1.talent.add_to_folder` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AddToFolderTalentError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(AddToFolderTalentError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Finds talents by mobile numbers, mail addresses and document numbers; all that are given must match.
///
/// [`POST /open-apis/hire/v1/talents/batch_get_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/batch_get_id>) gives [`BatchGetIdTalentResponse`] or fails with [`BatchGetIdTalentError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent:readonly`, `hire:talent`. Scopes for some fields: `hire:talent_onboard_status:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchGetIdTalent::new()).await?;
/// ```
#[doc(alias("hire.v1.talent.batch_get_id", "/open-apis/hire/v1/talents/batch_get_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetIdTalent {
    /// The calling code of the numbers' country, `86` for example, which is the default. Example: `86`.
    pub mobile_code: Option<String>,
    /// The mobile numbers. Example: `["182900291190"]`.
    pub mobile_number_list: Option<Vec<String>>,
    /// The mail addresses. Example: `["foo@bytedance.com"]`.
    pub email_list: Option<Vec<String>>,
    /// The kind of identity document. Example: `1`.
    pub identification_type: Option<i64>,
    /// The numbers of identity documents. Example: `["510403xxxxxxxx"]`.
    pub identification_number_list: Option<Vec<String>>,
}

crate::request_builder!(BatchGetIdTalent {
    mobile_code(impl Into<String>).into(),
    mobile_number_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    email_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    identification_type(i64),
    identification_number_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchGetIdTalent -> BatchGetIdTalentResponse, BatchGetIdTalentError {
    "hire.v1.talent.batch_get_id", POST "/open-apis/hire/v1/talents/batch_get_id", [Tenant],
    read_value Data, Json, SCOPES = ["hire:talent:readonly", "hire:talent"],
    LIMITS = [1000 in 60, 50 in 1];
    Body mobile_code "mobile_code", Body mobile_number_list "mobile_number_list",
    Body email_list "email_list", Body identification_type "identification_type",
    Body identification_number_list "identification_number_list"
});

/// What `hire.v1.talent.batch_get_id` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetIdTalentResponse {
    /// The talents that were found.
    pub talent_list: Vec<TalentBatchInfo>,
}

crate::object!(BatchGetIdTalentResponse { talent_list "talent_list" });

/// What `hire.v1.talent.batch_get_id` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetIdTalentError {
    /// `1002001` (HTTP 200): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002009` (HTTP 400): 手机号不正确
    ///
    /// The mobile number is not valid. Check the number and its calling code.
    InvalidMobileNumber,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetIdTalentError: CODES {
    SystemError = 1002001 + 5, InvalidMobileNumber = 1002009
});

/// Creates a talent with its resume, folders and custom fields.
///
/// [`POST /open-apis/hire/v1/talents/combined_create`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_create>) gives [`CombinedCreateTalentResponse`] or fails with [`CombinedCreateTalentError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CombinedCreateTalent::new(basic_info)).await?;
/// ```
#[doc(
    alias("hire.v1.talent.combined_create", "/open-apis/hire/v1/talents/combined_create")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CombinedCreateTalent {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// Deprecated. Deprecated. Example: `1`.
    pub init_source_id: Option<String>,
    /// The source of the resume, by its id. Example: `1`.
    pub resume_source_id: Option<String>,
    /// The folders to put the talent in, by their ids. Length: at most 100. Example: `["6942778198054125570"]`.
    pub folder_id_list: Option<Vec<String>>,
    /// Who creates the talent, by the kind of id that the call uses; left out for the system. Example: `ou_84aad35d084aa403a838cf73ee18467`.
    pub creator_id: Option<String>,
    /// Whether an employee or the system created the talent. Example: `1`.
    pub creator_account_type: Option<CreatorAccountType>,
    /// The resume file, as its upload named it. Example: `7383906146040678700`.
    pub resume_attachment_id: Option<String>,
    /// The basic details.
    pub basic_info: TalentCombinedBasicInfo,
    /// The education. Length: at most 100.
    pub education_list: Option<Vec<TalentCombinedEducationInfo>>,
    /// The work experience. Length: at most 100.
    pub career_list: Option<Vec<TalentCombinedCareerInfo>>,
    /// The projects. Length: at most 100.
    pub project_list: Option<Vec<TalentCombinedProjectInfo>>,
    /// The works. Length: at most 100.
    pub works_list: Option<Vec<TalentCombinedWorkInfo>>,
    /// The awards. Length: at most 100.
    pub award_list: Option<Vec<TalentCombinedAwardInfo>>,
    /// The languages. Length: at most 100.
    pub language_list: Option<Vec<TalentCombinedLanguageInfo>>,
    /// The accounts in social networks. Length: at most 100.
    pub sns_list: Option<Vec<TalentCombinedSnsInfo>>,
    /// Where the person wants to work, by the codes of the places. Length: at most 100. Example: `["6942778198054125571"]`.
    pub preferred_city_code_list: Option<Vec<String>>,
    /// What the person says of itself.
    pub self_evaluation: Option<TalentSelfEvaluation>,
    /// The values of the custom modules.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

crate::request_builder!(CombinedCreateTalent {
    basic_info(TalentCombinedBasicInfo);
    user_id_type(impl Into<GetAgencyUserIdType>).into(), init_source_id(impl Into<String>).into(),
    resume_source_id(impl Into<String>).into(),
    folder_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    creator_id(impl Into<String>).into(),
    creator_account_type(impl Into<CreatorAccountType>).into(),
    resume_attachment_id(impl Into<String>).into(),
    education_list(impl IntoIterator<Item = impl Into<TalentCombinedEducationInfo>>).into_iter().map(Into::into).collect(),
    career_list(impl IntoIterator<Item = impl Into<TalentCombinedCareerInfo>>).into_iter().map(Into::into).collect(),
    project_list(impl IntoIterator<Item = impl Into<TalentCombinedProjectInfo>>).into_iter().map(Into::into).collect(),
    works_list(impl IntoIterator<Item = impl Into<TalentCombinedWorkInfo>>).into_iter().map(Into::into).collect(),
    award_list(impl IntoIterator<Item = impl Into<TalentCombinedAwardInfo>>).into_iter().map(Into::into).collect(),
    language_list(impl IntoIterator<Item = impl Into<TalentCombinedLanguageInfo>>).into_iter().map(Into::into).collect(),
    sns_list(impl IntoIterator<Item = impl Into<TalentCombinedSnsInfo>>).into_iter().map(Into::into).collect(),
    preferred_city_code_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    self_evaluation(TalentSelfEvaluation),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValue>>).into_iter().map(Into::into).collect()
});
crate::request!(CombinedCreateTalent -> CombinedCreateTalentResponse, CombinedCreateTalentError {
    "hire.v1.talent.combined_create", POST "/open-apis/hire/v1/talents/combined_create", [Tenant],
    read_value Data, Json, SCOPES = ["hire:talent"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body init_source_id "init_source_id",
    Body resume_source_id "resume_source_id", Body folder_id_list "folder_id_list",
    Body creator_id "creator_id", Body creator_account_type "creator_account_type",
    Body resume_attachment_id "resume_attachment_id", Body basic_info "basic_info",
    Body education_list "education_list", Body career_list "career_list",
    Body project_list "project_list", Body works_list "works_list", Body award_list "award_list",
    Body language_list "language_list", Body sns_list "sns_list",
    Body preferred_city_code_list "preferred_city_code_list",
    Body self_evaluation "self_evaluation", Body customized_data "customized_data"
});

/// What `hire.v1.talent.combined_create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedCreateTalentResponse {
    /// The talent.
    pub talent_id: Option<String>,
    /// Who creates the talent, by the kind of id that the call uses; left out for the system.
    pub creator_id: Option<String>,
    /// Whether an employee or the system created the talent.
    pub creator_account_type: Option<CreatorAccountType>,
}

crate::object!(CombinedCreateTalentResponse {
    talent_id "talent_id", creator_id "creator_id", creator_account_type "creator_account_type"
});

/// What `hire.v1.talent.combined_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CombinedCreateTalentError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CombinedCreateTalentError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Changes a talent; each list that is given, of careers or educations for example, replaces the one before.
///
/// [`POST /open-apis/hire/v1/talents/combined_update`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_update>) gives [`CombinedUpdateTalentResponse`] or fails with [`CombinedUpdateTalentError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CombinedUpdateTalent::new(talent_id, basic_info)).await?;
/// ```
#[doc(
    alias("hire.v1.talent.combined_update", "/open-apis/hire/v1/talents/combined_update")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CombinedUpdateTalent {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// The talent. Example: `7158793341499426348`.
    pub talent_id: String,
    /// Deprecated. Deprecated. Example: `1`.
    pub init_source_id: Option<String>,
    /// The folders to put the talent in, by their ids. Length: at most 100. Example: `["702551782317613290"]`.
    pub folder_id_list: Option<Vec<String>>,
    /// Who changes the talent, by the kind of id that the call uses. Example: `ou_84aad35d084aa403a838cf73ee18467`.
    pub operator_id: Option<String>,
    /// Whether an employee or the system changes the talent. Example: `1`.
    pub operator_account_type: Option<OperatorAccountType>,
    /// The resume file, as its upload named it. Example: `7383906146040678700`.
    pub resume_attachment_id: Option<String>,
    /// The basic details.
    pub basic_info: TalentCombinedBasicInfo,
    /// The education, which replaces that before. Length: at most 100.
    pub education_list: Option<Vec<TalentCombinedEducationInfo>>,
    /// The work experience, which replaces that before. Length: at most 100.
    pub career_list: Option<Vec<TalentCombinedCareerInfo>>,
    /// The projects, which replace those before. Length: at most 100.
    pub project_list: Option<Vec<TalentCombinedProjectInfo>>,
    /// The works, which replace those before. Length: at most 100.
    pub works_list: Option<Vec<TalentCombinedWorkInfo>>,
    /// The awards, which replace those before. Length: at most 100.
    pub award_list: Option<Vec<TalentCombinedAwardInfo>>,
    /// The languages, which replace those before. Length: at most 100.
    pub language_list: Option<Vec<TalentCombinedLanguageInfo>>,
    /// The accounts in social networks, which replace those before. Length: at most 100.
    pub sns_list: Option<Vec<TalentCombinedSnsInfo>>,
    /// Where the person wants to work, by the codes of the places. Length: at most 100. Example: `["CT_1"]`.
    pub preferred_city_code_list: Option<Vec<String>>,
    /// What the person says of itself.
    pub self_evaluation: Option<TalentSelfEvaluation>,
    /// The values of the custom modules, which replace those before.
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}

crate::request_builder!(CombinedUpdateTalent {
    talent_id(impl Into<String>).into(), basic_info(TalentCombinedBasicInfo);
    user_id_type(impl Into<GetAgencyUserIdType>).into(), init_source_id(impl Into<String>).into(),
    folder_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    operator_id(impl Into<String>).into(),
    operator_account_type(impl Into<OperatorAccountType>).into(),
    resume_attachment_id(impl Into<String>).into(),
    education_list(impl IntoIterator<Item = impl Into<TalentCombinedEducationInfo>>).into_iter().map(Into::into).collect(),
    career_list(impl IntoIterator<Item = impl Into<TalentCombinedCareerInfo>>).into_iter().map(Into::into).collect(),
    project_list(impl IntoIterator<Item = impl Into<TalentCombinedProjectInfo>>).into_iter().map(Into::into).collect(),
    works_list(impl IntoIterator<Item = impl Into<TalentCombinedWorkInfo>>).into_iter().map(Into::into).collect(),
    award_list(impl IntoIterator<Item = impl Into<TalentCombinedAwardInfo>>).into_iter().map(Into::into).collect(),
    language_list(impl IntoIterator<Item = impl Into<TalentCombinedLanguageInfo>>).into_iter().map(Into::into).collect(),
    sns_list(impl IntoIterator<Item = impl Into<TalentCombinedSnsInfo>>).into_iter().map(Into::into).collect(),
    preferred_city_code_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    self_evaluation(TalentSelfEvaluation),
    customized_data(impl IntoIterator<Item = impl Into<TalentCustomizedDataObjectValue>>).into_iter().map(Into::into).collect()
});
crate::request!(CombinedUpdateTalent -> CombinedUpdateTalentResponse, CombinedUpdateTalentError {
    "hire.v1.talent.combined_update", POST "/open-apis/hire/v1/talents/combined_update", [Tenant],
    read_value Data, Json, SCOPES = ["hire:talent"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body talent_id "talent_id",
    Body init_source_id "init_source_id", Body folder_id_list "folder_id_list",
    Body operator_id "operator_id", Body operator_account_type "operator_account_type",
    Body resume_attachment_id "resume_attachment_id", Body basic_info "basic_info",
    Body education_list "education_list", Body career_list "career_list",
    Body project_list "project_list", Body works_list "works_list", Body award_list "award_list",
    Body language_list "language_list", Body sns_list "sns_list",
    Body preferred_city_code_list "preferred_city_code_list",
    Body self_evaluation "self_evaluation", Body customized_data "customized_data"
});

/// What `hire.v1.talent.combined_update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedUpdateTalentResponse {
    /// The talent.
    pub talent_id: Option<String>,
    /// Who changes the talent, by the kind of id that the call uses.
    pub operator_id: Option<String>,
    /// Whether an employee or the system changes the talent.
    pub operator_account_type: Option<OperatorAccountType>,
}

crate::object!(CombinedUpdateTalentResponse {
    talent_id "talent_id", operator_id "operator_id", operator_account_type "operator_account_type"
});

/// What `hire.v1.talent.combined_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CombinedUpdateTalentError {
    /// `1002001` (HTTP 500): System error
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): Parameter error
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002102` (HTTP 400): talent not exists
    ///
    /// The talent does not exist. Check `talent_id`.
    TalentNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CombinedUpdateTalentError: CODES {
    SystemError = 1002001, ParameterError = 1002002 + 2, TalentNotFound = 1002102 + 1
});

/// Gets a talent by its id. No longer developed; the newer version gets its details.
///
/// [`GET /open-apis/hire/v1/talents/:talent_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/get>) gives [`GetTalentResponse`] or fails with [`GetTalentError`].
///
/// Superseded by [`hire::v2::GetTalent`](crate::hire::v2::GetTalent).
///
/// Token: tenant. Scopes, any one of: `hire:talent:readonly`, `hire:talent`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(GetTalent::new(talent_id)).await?;
/// ```
#[doc(alias("hire.v1.talent.get", "/open-apis/hire/v1/talents/:talent_id"))]
#[deprecated(note = "superseded by `hire::v2::GetTalent`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTalent {
    /// The talent. Example: `6891560630172518670`.
    pub talent_id: String,
    /// Which kind of id stands for users. Default: `people_admin_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
}

crate::request_builder!(GetTalent {
    talent_id(impl Into<String>).into();
    user_id_type(impl Into<GetAgencyUserIdType>).into()
});
crate::request!(GetTalent -> GetTalentResponse, GetTalentError {
    "hire.v1.talent.get", GET "/open-apis/hire/v1/talents/:talent_id", [Tenant], read_value Data,
    None, SCOPES = ["hire:talent:readonly", "hire:talent"], LIMITS = [20 in 1];
    Path talent_id "talent_id", Query user_id_type "user_id_type"
});

/// What `hire.v1.talent.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTalentResponse {
    /// The talent.
    pub talent: Option<Talent>,
}

crate::object!(GetTalentResponse { talent "talent" });

/// What `hire.v1.talent.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTalentError {
    /// `1000001` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParameter,
    /// `1002001` (HTTP 500): System error
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002102` (HTTP 404): Talent not found
    ///
    /// The talent does not exist. Check `talent_id`.
    TalentNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetTalentError: CODES {
    InvalidParameter = 1000001, SystemError = 1002001, ParameterError = 1002002 + 1,
    TalentNotFound = 1002102
});

/// Searches talents and returns a summary of each: basics, education, career and so on.
///
/// [`GET /open-apis/hire/v1/talents`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/list>) gives [`ListTalentResponse`] or fails with [`ListTalentError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent:readonly`, `hire:talent`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListTalent::new()).items();
/// ```
#[doc(alias("hire.v1.talent.list", "/open-apis/hire/v1/talents"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTalent {
    /// What to search for; `and`, `or` and `not` connect words. Example: `张三 and 产品经理`.
    pub keyword: Option<String>,
    /// The earliest time of change, in milliseconds since 1970. Example: `1618500278663`.
    pub update_start_time: Option<String>,
    /// The latest time of change, in milliseconds since 1970. Example: `1618500278663`.
    pub update_end_time: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// The order of the results. Default: `1`. Example: `1`.
    pub sort_by: Option<SortBy>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `people_admin_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// Whether empty errors are ignored. Example: `ignore_empty_error`.
    pub query_option: Option<QueryOption>,
}

crate::request_builder!(ListTalent {
    keyword(impl Into<String>).into(), update_start_time(impl Into<String>).into(),
    update_end_time(impl Into<String>).into(), page_size(i64), sort_by(impl Into<SortBy>).into(),
    page_token(impl Into<String>).into(), user_id_type(impl Into<GetAgencyUserIdType>).into(),
    query_option(impl Into<QueryOption>).into()
});
crate::request!(ListTalent -> ListTalentResponse, ListTalentError {
    "hire.v1.talent.list", GET "/open-apis/hire/v1/talents", [Tenant], read_value Data, None,
    SCOPES = ["hire:talent:readonly", "hire:talent"], LIMITS = [20 in 1];
    Query keyword "keyword", Query update_start_time "update_start_time",
    Query update_end_time "update_end_time", Query page_size "page_size", Query sort_by "sort_by",
    Query page_token "page_token", Query user_id_type "user_id_type",
    Query query_option "query_option"
});
crate::paged!(ListTalent: Talent { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.talent.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTalentResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<Talent>,
}

crate::object!(ListTalentResponse { has_more "has_more", page_token "page_token", items "items" });

/// What `hire.v1.talent.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTalentError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListTalentError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Records that a talent joined or left, outside the hiring process; one who has left cannot join again this way.
///
/// [`POST /open-apis/hire/v1/talents/:talent_id/onboard_status`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/onboard_status>) gives [`OnboardStatusTalentResponse`] or fails with [`OnboardStatusTalentError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(OnboardStatusTalent::new(talent_id, operation)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.talent.onboard_status",
        "/open-apis/hire/v1/talents/:talent_id/onboard_status"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct OnboardStatusTalent {
    /// The talent. Example: `6960663240925956661`.
    pub talent_id: String,
    /// Whether the talent joined or left. Example: `1`.
    pub operation: TalentOperation,
    /// When the talent joined, in milliseconds since 1970; needed for joining. Example: `1676548784889`.
    pub onboard_time: Option<String>,
    /// When the talent left, in milliseconds since 1970; needed for leaving. Example: `1676548784890`.
    pub overboard_time: Option<String>,
}

crate::request_builder!(OnboardStatusTalent {
    talent_id(impl Into<String>).into(), operation(impl Into<TalentOperation>).into();
    onboard_time(impl Into<String>).into(), overboard_time(impl Into<String>).into()
});
crate::request!(OnboardStatusTalent -> OnboardStatusTalentResponse, OnboardStatusTalentError {
    "hire.v1.talent.onboard_status", POST "/open-apis/hire/v1/talents/:talent_id/onboard_status",
    [Tenant], read_value Data, Json, SCOPES = ["hire:talent"], LIMITS = [20 in 60];
    Path talent_id "talent_id", Body operation "operation", Body onboard_time "onboard_time",
    Body overboard_time "overboard_time"
});

/// What `hire.v1.talent.onboard_status` answers with.
pub type OnboardStatusTalentResponse = crate::Empty;

/// What `hire.v1.talent.onboard_status` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OnboardStatusTalentError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(OnboardStatusTalentError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Takes talents out of a folder.
///
/// [`POST /open-apis/hire/v1/talents/remove_to_folder`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/remove_to_folder>) gives [`RemoveToFolderTalentResponse`] or fails with [`RemoveToFolderTalentError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent_folder_association`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(RemoveToFolderTalent::new(talent_id_list, folder_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.talent.remove_to_folder",
        "/open-apis/hire/v1/talents/remove_to_folder"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveToFolderTalent {
    /// The talents, by their ids. Length: 1 to 200. Example: `["7381815850065463596"]`.
    pub talent_id_list: Vec<String>,
    /// The folder. Example: `7039620186502138156`.
    pub folder_id: String,
}

crate::request_builder!(RemoveToFolderTalent {
    talent_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    folder_id(impl Into<String>).into();
});
crate::request!(RemoveToFolderTalent -> RemoveToFolderTalentResponse, RemoveToFolderTalentError {
    "hire.v1.talent.remove_to_folder", POST "/open-apis/hire/v1/talents/remove_to_folder", [Tenant],
    read_value Data, Json, SCOPES = ["hire:talent_folder_association"], LIMITS = [10 in 1];
    Body talent_id_list "talent_id_list", Body folder_id "folder_id"
});

/// What `hire.v1.talent.remove_to_folder` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveToFolderTalentResponse {
    /// The talents that were taken out, by their ids.
    pub talent_id_list: Vec<String>,
    /// The folder.
    pub folder_id: Option<String>,
}

crate::object!(RemoveToFolderTalentResponse {
    talent_id_list "talent_id_list", folder_id "folder_id"
});

/// What `hire.v1.talent.remove_to_folder` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RemoveToFolderTalentError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RemoveToFolderTalentError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Puts tags on a talent or takes them off.
///
/// [`POST /open-apis/hire/v1/talents/:talent_id/tag`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/tag>) gives [`TagTalentResponse`] or fails with [`TagTalentError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(TagTalent::new(talent_id, operation, tag_id_list)).await?;
/// ```
#[doc(alias("hire.v1.talent.tag", "/open-apis/hire/v1/talents/:talent_id/tag"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TagTalent {
    /// The talent. Example: `6960663240925956661`.
    pub talent_id: String,
    /// Whether to put the tags on or to take them off. Example: `1`.
    pub operation: TagTalentOperation,
    /// The tags, by their ids. Example: `["6960663240925956661"]`.
    pub tag_id_list: Vec<String>,
}

crate::request_builder!(TagTalent {
    talent_id(impl Into<String>).into(), operation(impl Into<TagTalentOperation>).into(),
    tag_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(TagTalent -> TagTalentResponse, TagTalentError {
    "hire.v1.talent.tag", POST "/open-apis/hire/v1/talents/:talent_id/tag", [Tenant],
    read_value Data, Json, SCOPES = ["hire:talent"], LIMITS = [20 in 1];
    Path talent_id "talent_id", Body operation "operation", Body tag_id_list "tag_id_list"
});

/// What `hire.v1.talent.tag` answers with.
pub type TagTalentResponse = crate::Empty;

/// What `hire.v1.talent.tag` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TagTalentError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002111` (HTTP 400): 标签 ID 错误
    ///
    /// A tag does not exist. Check `tag_id_list`.
    TagNotFound,
    /// `1002112` (HTTP 400): 标签未启用
    ///
    /// A tag is out of use. Enable it and try again.
    TagDisabled,
    /// `1002113` (HTTP 400): 人才上已存在此标签
    ///
    /// The talent has a tag already. Leave it out of `tag_id_list`.
    TagAlreadyOnTalent,
    /// `1002114` (HTTP 400): 人才上不存在此标签
    ///
    /// The talent does not have a tag. Leave it out of `tag_id_list`.
    TagNotOnTalent,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(TagTalentError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, TagNotFound = 1002111,
    TagDisabled = 1002112, TagAlreadyOnTalent = 1002113, TagNotOnTalent = 1002114
});
