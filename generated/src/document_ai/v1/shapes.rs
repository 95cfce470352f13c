// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `bank_card` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BankCard {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<BankCardEntity>>,
}

/// The type `bank_card_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BankCardEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<BankCardEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `bank_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BankEntity {
    /// The name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// The name of the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// The number of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// The telephone number of the account's owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<String>,
    /// The fax number, as the platform describes it, though the name says tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_number: Option<String>,
    /// The address of the account's owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The number that identifies the account's owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_number: Option<String>,
    /// The mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// The type `bank_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BankInfo {
    /// Whose account it is: that of the buyer, the seller, a third party or somebody unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<BankType>,
    /// The account and its owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<BankEntity>,
}

/// The type `body_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BodyEntity {
    /// The address of the party.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<String>,
    /// The mail address of the party.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The telephone number of the party.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The number that identifies the party.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_number: Option<String>,
    /// The legal representative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_representative: Option<String>,
    /// The name of the party.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<String>,
}

/// The type `body_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BodyInfo {
    /// Whether it is the buyer, the seller or a third party.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_type: Option<BodyType>,
    /// The party, as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<BodyEntity>,
}

/// The type `business_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BusinessEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<BusinessEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `business_license` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BusinessLicense {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<BusinessEntity>>,
}

/// The type `chinese_passport` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChinesePassport {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<ChinesePassportEntity>>,
}

/// The type `chinese_passport_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ChinesePassportEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ChinesePassportEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `driving_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DrivingEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<DrivingEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `drving_license` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DrvingLicense {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<DrivingEntity>>,
}

/// The type `extract_copy` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExtractCopy {
    /// How many copies there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy_num: Option<i64>,
    /// The number of copies as the contract writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_copy: Option<String>,
    /// The kind of document that is sealed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The passage of the contract on how many copies there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// The type `extract_currency` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExtractCurrency {
    /// The name of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_name: Option<String>,
    /// The symbol of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_text: Option<String>,
}

/// The type `extract_price` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExtractPrice {
    /// The price of the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_price: Option<f64>,
    /// The price as the contract writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_price_original: Option<String>,
    /// The passage of the contract on the price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// The type `extract_term` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExtractTerm {
    /// How long the contract runs, in units of `initial_unit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_time: Option<String>,
    /// The unit of the time that the contract runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_unit: Option<String>,
}

/// The type `extract_time` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExtractTime {
    /// When the contract begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<String>,
    /// When the contract ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_end: Option<String>,
    /// When the contract begins, as the contract writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_time_start: Option<String>,
    /// When the contract ends, as the contract writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_time_end: Option<String>,
    /// The passage of the contract on when it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_start: Option<String>,
    /// The passage of the contract on when it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_end: Option<String>,
    /// How long the contract runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_term: Option<ExtractTerm>,
    /// The passage of the contract on how long it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_initial_term: Option<String>,
}

/// The type `food_manage_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FoodManageEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<FoodManageEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `food_manage_license` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FoodManageLicense {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<FoodManageEntity>>,
}

/// The type `food_produce_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FoodProduceEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<FoodProduceEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `food_produce_license` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FoodProduceLicense {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<FoodProduceEntity>>,
}

/// The type `health_certificate` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct HealthCertificate {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<HealthCertificateEntity>>,
}

/// The type `health_certificate_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct HealthCertificateEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<HealthCertificateEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `hkm_mainland_travel_permit` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct HkmMainlandTravelPermit {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<HkmMainlandTravelPermitEntity>>,
}

/// The type `hkm_mainland_travel_permit_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct HkmMainlandTravelPermitEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<HkmMainlandTravelPermitEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `id_card` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct IdCard {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<IdEntity>>,
    /// Which side of the card it is: 1 with the name, 0 with the national emblem.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<i64>,
    /// The corners of the card in the image: `[x0, y0, x1, y1, x2, y2, x3, y3]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conners: Option<Vec<i64>>,
}

/// The type `id_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct IdEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<IdEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `recognized_entities` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RecognizedEntities {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<RecognizedEntity>>,
}

/// The type `recognized_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RecognizedEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<RecognizedEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `resume` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Resume {
    /// The MD5 checksum of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_md5: Option<String>,
    /// The text of the resume.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The text, brought into reading order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_content: Option<String>,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The mobile number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Whether the mobile number is a virtual one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_is_virtual: Option<bool>,
    /// The calling code of the mobile number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// The education.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub educations: Option<Vec<ResumeEducation>>,
    /// The career.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub careers: Option<Vec<ResumeCareer>>,
    /// The projects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub projects: Option<Vec<ResumeProject>>,
    /// How many years of work; absent where that is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_year: Option<i64>,
    /// The date of birth, as `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<String>,
    /// The gender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<ResumeGender>,
    /// The positions that are wanted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub willing_positions: Option<Vec<String>>,
    /// Where the person lives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_location: Option<String>,
    /// Where the person wants to work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub willing_locations: Option<Vec<String>>,
    /// Where the person comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home_location: Option<String>,
    /// The languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<ResumeLanguage>>,
    /// The awards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awards: Option<Vec<ResumeAward>>,
    /// The certificates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificates: Option<Vec<ResumeCertificate>>,
    /// The competitions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub competitions: Option<Vec<ResumeCertificate>>,
    /// What the person says of itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub self_evaluation: Option<String>,
    /// The addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urls: Option<Vec<String>>,
    /// The links to social networks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub social_links: Option<Vec<String>>,
}

/// The type `resume_award` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResumeAward {
    /// The award.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award: Option<String>,
    /// The year, as `YYYY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// What it is, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// The type `resume_career` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResumeCareer {
    /// The company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// The first day, as `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// The first day, as `YYYY-MM-DD`; equal to `start_date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The last day, as `YYYY-MM-DD`; empty where it lasts until now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// The last day, as `YYYY-MM-DD`, or a word that says that it lasts until now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The kind of work, as a number.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ResumeCareerType>,
    /// The kind of work in words, in Chinese: an internship or full time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_str: Option<String>,
    /// What the job was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_description: Option<String>,
}

/// The type `resume_certificate` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResumeCertificate {
    /// The name of the certificate or competition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desc: Option<String>,
}

/// The type `resume_education` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResumeEducation {
    /// The school.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub school: Option<String>,
    /// The first day, as `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// The first day, as `YYYY-MM-DD`; equal to `start_date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The last day, as `YYYY-MM-DD`; empty where it lasts until now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// The last day, as `YYYY-MM-DD`, or a word that says that it lasts until now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub major: Option<String>,
    /// The degree in words, in Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub degree: Option<String>,
    /// The degree as a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualification: Option<Qualification>,
}

/// The type `resume_language` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResumeLanguage {
    /// How well it is spoken, as a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<i64>,
    /// What it is, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// The type `resume_project` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResumeProject {
    /// The name of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The role in the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The first day, as `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// The first day, as `YYYY-MM-DD`; equal to `start_date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The last day, as `YYYY-MM-DD`; empty where it lasts until now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// The last day, as `YYYY-MM-DD`, or a word that says that it lasts until now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The description of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// The type `taxi_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaxiEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<TaxiEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `taxi_invoice` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaxiInvoice {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<TaxiEntity>>,
}

/// The type `train_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TrainEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<TrainEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `train_invoice` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TrainInvoice {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<TrainEntity>>,
}

/// The type `vat_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VatEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<VatEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The lines of the invoice, each as a list of fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Vec<VatEntityItem>>>,
}

/// An object with `type`, `value`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VatEntityItem {
    /// Which field of the line was recognized, such as `entry_name`.
    ///
    /// Example: `entry_name`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The text of the field.
    ///
    /// Example: `餐饮服务`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `vat_invoice` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VatInvoice {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<VatEntity>>,
}

/// The type `vehicle_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VehicleEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<VehicleEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `vehicle_invoice` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VehicleInvoice {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<VehicleInvoiceEntity>>,
}

/// The type `vehicle_invoice_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VehicleInvoiceEntity {
    /// Which field was recognized.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<VehicleInvoiceEntityType>,
    /// The text of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// The type `vehicle_license` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VehicleLicense {
    /// What was recognized, a field each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<VehicleEntity>>,
}
