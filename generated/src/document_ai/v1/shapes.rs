// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `bank_card` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BankCard {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<BankCardEntity>>,
}

/// The type `bank_card_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BankCardEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<BankCardEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `bank_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BankEntity {
    /// The field `account_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// The field `bank_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// The field `account_number` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// The field `phone` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The field `contacts` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<String>,
    /// The field `tax_number` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_number: Option<String>,
    /// The field `address` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The field `id_number` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_number: Option<String>,
    /// The field `email` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// The type `bank_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BankInfo {
    /// The field `bank_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<BankType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<BankEntity>,
}

/// The type `body_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BodyEntity {
    /// The field `address` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The field `contacts` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<String>,
    /// The field `email` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The field `phone` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The field `id_number` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_number: Option<String>,
    /// The field `legal_representative` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_representative: Option<String>,
    /// The field `party` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<String>,
}

/// The type `body_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BodyInfo {
    /// The field `body_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_type: Option<BodyType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<BodyEntity>,
}

/// The type `business_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BusinessEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<BusinessEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `business_license` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BusinessLicense {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<BusinessEntity>>,
}

/// The type `chinese_passport` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChinesePassport {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<ChinesePassportEntity>>,
}

/// The type `chinese_passport_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChinesePassportEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ChinesePassportEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `driving_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DrivingEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<DrivingEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `drving_license` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DrvingLicense {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<DrivingEntity>>,
}

/// The type `extract_copy` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExtractCopy {
    /// The field `copy_num` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy_num: Option<i64>,
    /// The field `original_copy` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_copy: Option<String>,
    /// The field `key` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The field `text` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// The type `extract_currency` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExtractCurrency {
    /// The field `currency_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_name: Option<String>,
    /// The field `currency_text` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_text: Option<String>,
}

/// The type `extract_price` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExtractPrice {
    /// The field `contract_price` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_price: Option<f64>,
    /// The field `contract_price_original` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_price_original: Option<String>,
    /// The field `text` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// The type `extract_term` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExtractTerm {
    /// The field `initial_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_time: Option<String>,
    /// The field `initial_unit` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_unit: Option<String>,
}

/// The type `extract_time` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExtractTime {
    /// The field `time_start` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<String>,
    /// The field `time_end` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_end: Option<String>,
    /// The field `original_time_start` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_time_start: Option<String>,
    /// The field `original_time_end` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_time_end: Option<String>,
    /// The field `text_start` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_start: Option<String>,
    /// The field `text_end` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_end: Option<String>,
    /// The field `initial_term` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_term: Option<ExtractTerm>,
    /// The field `text_initial_term` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_initial_term: Option<String>,
}

/// The type `food_manage_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FoodManageEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<FoodManageEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `food_manage_license` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FoodManageLicense {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<FoodManageEntity>>,
}

/// The type `food_produce_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FoodProduceEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<FoodProduceEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `food_produce_license` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FoodProduceLicense {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<FoodProduceEntity>>,
}

/// The type `health_certificate` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct HealthCertificate {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<HealthCertificateEntity>>,
}

/// The type `health_certificate_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct HealthCertificateEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<HealthCertificateEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `hkm_mainland_travel_permit` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct HkmMainlandTravelPermit {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<HkmMainlandTravelPermitEntity>>,
}

/// The type `hkm_mainland_travel_permit_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct HkmMainlandTravelPermitEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<HkmMainlandTravelPermitEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `id_card` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct IdCard {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<IdEntity>>,
    /// The field `side` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<i64>,
    /// The field `conners` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conners: Option<Vec<i64>>,
}

/// The type `id_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct IdEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<IdEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `recognized_entities` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RecognizedEntities {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<RecognizedEntity>>,
}

/// The type `recognized_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RecognizedEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<RecognizedEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `resume` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Resume {
    /// The field `file_md5` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_md5: Option<String>,
    /// The field `content` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The field `new_content` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_content: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `email` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The field `mobile` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// The field `mobile_is_virtual` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_is_virtual: Option<bool>,
    /// The field `country_code` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// The field `educations` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub educations: Option<Vec<ResumeEducation>>,
    /// The field `careers` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub careers: Option<Vec<ResumeCareer>>,
    /// The field `projects` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub projects: Option<Vec<ResumeProject>>,
    /// The field `work_year` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_year: Option<i64>,
    /// The field `date_of_birth` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<String>,
    /// The field `gender` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<ResumeGender>,
    /// The field `willing_positions` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub willing_positions: Option<Vec<String>>,
    /// The field `current_location` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_location: Option<String>,
    /// The field `willing_locations` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub willing_locations: Option<Vec<String>>,
    /// The field `home_location` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home_location: Option<String>,
    /// The field `languages` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<ResumeLanguage>>,
    /// The field `awards` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awards: Option<Vec<ResumeAward>>,
    /// The field `certificates` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificates: Option<Vec<ResumeCertificate>>,
    /// The field `competitions` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub competitions: Option<Vec<ResumeCertificate>>,
    /// The field `self_evaluation` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub self_evaluation: Option<String>,
    /// The field `urls` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urls: Option<Vec<String>>,
    /// The field `social_links` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub social_links: Option<Vec<String>>,
}

/// The type `resume_award` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResumeAward {
    /// The field `award` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award: Option<String>,
    /// The field `date` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// The type `resume_career` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResumeCareer {
    /// The field `company` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// The field `start_date` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The field `end_date` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The field `title` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ResumeCareerType>,
    /// The field `type_str` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_str: Option<String>,
    /// The field `job_description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_description: Option<String>,
}

/// The type `resume_certificate` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResumeCertificate {
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `desc` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desc: Option<String>,
}

/// The type `resume_education` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResumeEducation {
    /// The field `school` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub school: Option<String>,
    /// The field `start_date` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The field `end_date` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The field `major` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub major: Option<String>,
    /// The field `degree` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub degree: Option<String>,
    /// The field `qualification` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualification: Option<Qualification>,
}

/// The type `resume_language` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResumeLanguage {
    /// The field `level` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<i64>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// The type `resume_project` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResumeProject {
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `title` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `start_date` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The field `end_date` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// The type `taxi_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaxiEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<TaxiEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `taxi_invoice` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaxiInvoice {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<TaxiEntity>>,
}

/// The type `train_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TrainEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<TrainEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `train_invoice` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TrainInvoice {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<TrainEntity>>,
}

/// The type `vat_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VatEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<VatEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The field `items` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Vec<VatEntityItem>>>,
}

/// An object with `type`, `value`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VatEntityItem {
    /// The field `type` of the reference.
    ///
    /// Example: `entry_name`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The field `value` of the reference.
    ///
    /// Example: `餐饮服务`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `vat_invoice` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VatInvoice {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<VatEntity>>,
}

/// The type `vehicle_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VehicleEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<VehicleEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `vehicle_invoice` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VehicleInvoice {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<VehicleInvoiceEntity>>,
}

/// The type `vehicle_invoice_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VehicleInvoiceEntity {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<VehicleInvoiceEntityType>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `vehicle_license` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VehicleLicense {
    /// The field `entities` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<VehicleEntity>>,
}
