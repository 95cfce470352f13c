// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `bank_card` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCard {
    /// What was recognized, a field each.
    pub entities: Vec<BankCardEntity>,
}

crate::object!(BankCard { entities "entities" });

/// The type `bank_card_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCardEntity {
    /// Which field was recognized.
    pub type_: Option<BankCardEntityType>,
    /// The text of the field.
    pub value: Option<String>,
}

crate::object!(BankCardEntity { type_ "type", value "value" });

/// The type `bank_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankEntity {
    /// The name of the account.
    pub account_name: Option<String>,
    /// The name of the bank.
    pub bank_name: Option<String>,
    /// The number of the account.
    pub account_number: Option<String>,
    /// The telephone number of the account's owner.
    pub phone: Option<String>,
    /// The contacts.
    pub contacts: Option<String>,
    /// The fax number, as the platform describes it, though the name says tax.
    pub tax_number: Option<String>,
    /// The address of the account's owner.
    pub address: Option<String>,
    /// The number that identifies the account's owner.
    pub id_number: Option<String>,
    /// The mail address.
    pub email: Option<String>,
}

crate::object!(BankEntity {
    account_name "account_name", bank_name "bank_name", account_number "account_number",
    phone "phone", contacts "contacts", tax_number "tax_number", address "address",
    id_number "id_number", email "email"
});

/// The type `bank_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankInfo {
    /// Whose account it is: that of the buyer, the seller, a third party or somebody unknown.
    pub bank_type: Option<BankType>,
    /// The account and its owner.
    pub value: Option<BankEntity>,
}

crate::object!(BankInfo { bank_type "bank_type", value "value" });

/// The type `body_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyEntity {
    /// The address of the party.
    pub address: Option<String>,
    /// The contacts.
    pub contacts: Option<String>,
    /// The mail address of the party.
    pub email: Option<String>,
    /// The telephone number of the party.
    pub phone: Option<String>,
    /// The number that identifies the party.
    pub id_number: Option<String>,
    /// The legal representative.
    pub legal_representative: Option<String>,
    /// The name of the party.
    pub party: Option<String>,
}

crate::object!(BodyEntity {
    address "address", contacts "contacts", email "email", phone "phone", id_number "id_number",
    legal_representative "legal_representative", party "party"
});

/// The type `body_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyInfo {
    /// Whether it is the buyer, the seller or a third party.
    pub body_type: Option<BodyType>,
    /// The party, as a whole.
    pub value: Option<BodyEntity>,
}

crate::object!(BodyInfo { body_type "body_type", value "value" });

/// The type `business_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessEntity {
    /// Which field was recognized.
    pub type_: Option<BusinessEntityType>,
    /// The text of the field.
    pub value: Option<String>,
}

crate::object!(BusinessEntity { type_ "type", value "value" });

/// The type `business_license` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessLicense {
    /// What was recognized, a field each.
    pub entities: Vec<BusinessEntity>,
}

crate::object!(BusinessLicense { entities "entities" });

/// The type `chinese_passport` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChinesePassport {
    /// What was recognized, a field each.
    pub entities: Vec<ChinesePassportEntity>,
}

crate::object!(ChinesePassport { entities "entities" });

/// The type `chinese_passport_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChinesePassportEntity {
    /// Which field was recognized.
    pub type_: Option<ChinesePassportEntityType>,
    /// The text of the field.
    pub value: Option<String>,
}

crate::object!(ChinesePassportEntity { type_ "type", value "value" });

/// The type `driving_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrivingEntity {
    /// Which field was recognized.
    pub type_: Option<DrivingEntityType>,
    /// The text of the field.
    pub value: Option<String>,
}

crate::object!(DrivingEntity { type_ "type", value "value" });

/// The type `drving_license` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrvingLicense {
    /// What was recognized, a field each.
    pub entities: Vec<DrivingEntity>,
}

crate::object!(DrvingLicense { entities "entities" });

/// The type `extract_copy` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractCopy {
    /// How many copies there are.
    pub copy_num: Option<i64>,
    /// The number of copies as the contract writes it.
    pub original_copy: Option<String>,
    /// The kind of document that is sealed.
    pub key: Option<String>,
    /// The passage of the contract on how many copies there are.
    pub text: Option<String>,
}

crate::object!(ExtractCopy {
    copy_num "copy_num", original_copy "original_copy", key "key", text "text"
});

/// The type `extract_currency` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractCurrency {
    /// The name of the currency.
    pub currency_name: Option<String>,
    /// The symbol of the currency.
    pub currency_text: Option<String>,
}

crate::object!(ExtractCurrency { currency_name "currency_name", currency_text "currency_text" });

/// The type `extract_price` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractPrice {
    /// The price of the contract.
    pub contract_price: Option<f64>,
    /// The price as the contract writes it.
    pub contract_price_original: Option<String>,
    /// The passage of the contract on the price.
    pub text: Option<String>,
}

crate::object!(ExtractPrice {
    contract_price "contract_price", contract_price_original "contract_price_original", text "text"
});

/// The type `extract_term` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractTerm {
    /// How long the contract runs, in units of `initial_unit`.
    pub initial_time: Option<String>,
    /// The unit of the time that the contract runs.
    pub initial_unit: Option<String>,
}

crate::object!(ExtractTerm { initial_time "initial_time", initial_unit "initial_unit" });

/// The type `extract_time` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractTime {
    /// When the contract begins.
    pub time_start: Option<String>,
    /// When the contract ends.
    pub time_end: Option<String>,
    /// When the contract begins, as the contract writes it.
    pub original_time_start: Option<String>,
    /// When the contract ends, as the contract writes it.
    pub original_time_end: Option<String>,
    /// The passage of the contract on when it begins.
    pub text_start: Option<String>,
    /// The passage of the contract on when it ends.
    pub text_end: Option<String>,
    /// How long the contract runs.
    pub initial_term: Option<ExtractTerm>,
    /// The passage of the contract on how long it runs.
    pub text_initial_term: Option<String>,
}

crate::object!(ExtractTime {
    time_start "time_start", time_end "time_end", original_time_start "original_time_start",
    original_time_end "original_time_end", text_start "text_start", text_end "text_end",
    initial_term "initial_term", text_initial_term "text_initial_term"
});

/// The type `food_manage_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FoodManageEntity {
    /// Which field was recognized.
    pub type_: Option<FoodManageEntityType>,
    /// The text of the field.
    pub value: Option<String>,
}

crate::object!(FoodManageEntity { type_ "type", value "value" });

/// The type `food_manage_license` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FoodManageLicense {
    /// What was recognized, a field each.
    pub entities: Vec<FoodManageEntity>,
}

crate::object!(FoodManageLicense { entities "entities" });

/// The type `food_produce_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FoodProduceEntity {
    /// Which field was recognized.
    pub type_: Option<FoodProduceEntityType>,
    /// The text of the field.
    pub value: Option<String>,
}

crate::object!(FoodProduceEntity { type_ "type", value "value" });

/// The type `food_produce_license` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FoodProduceLicense {
    /// What was recognized, a field each.
    pub entities: Vec<FoodProduceEntity>,
}

crate::object!(FoodProduceLicense { entities "entities" });

/// The type `health_certificate` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCertificate {
    /// What was recognized, a field each.
    pub entities: Vec<HealthCertificateEntity>,
}

crate::object!(HealthCertificate { entities "entities" });

/// The type `health_certificate_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCertificateEntity {
    /// Which field was recognized.
    pub type_: Option<HealthCertificateEntityType>,
    /// The text of the field.
    pub value: Option<String>,
}

crate::object!(HealthCertificateEntity { type_ "type", value "value" });

/// The type `hkm_mainland_travel_permit` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HkmMainlandTravelPermit {
    /// What was recognized, a field each.
    pub entities: Vec<HkmMainlandTravelPermitEntity>,
}

crate::object!(HkmMainlandTravelPermit { entities "entities" });

/// The type `hkm_mainland_travel_permit_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HkmMainlandTravelPermitEntity {
    /// Which field was recognized.
    pub type_: Option<HkmMainlandTravelPermitEntityType>,
    /// The text of the field.
    pub value: Option<String>,
}

crate::object!(HkmMainlandTravelPermitEntity { type_ "type", value "value" });

/// The type `id_card` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdCard {
    /// What was recognized, a field each.
    pub entities: Vec<IdEntity>,
    /// Which side of the card it is: 1 with the name, 0 with the national emblem.
    pub side: Option<i64>,
    /// The corners of the card in the image: `[x0, y0, x1, y1, x2, y2, x3, y3]`.
    pub conners: Vec<i64>,
}

crate::object!(IdCard { entities "entities", side "side", conners "conners" });

/// The type `id_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdEntity {
    /// Which field was recognized.
    pub type_: Option<IdEntityType>,
    /// The text of the field.
    pub value: Option<String>,
}

crate::object!(IdEntity { type_ "type", value "value" });

/// The type `recognized_entities` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizedEntities {
    /// What was recognized, a field each.
    pub entities: Vec<RecognizedEntity>,
}

crate::object!(RecognizedEntities { entities "entities" });

/// The type `recognized_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizedEntity {
    /// Which field was recognized.
    pub type_: Option<RecognizedEntityType>,
    /// The text of the field.
    pub value: Option<String>,
}

crate::object!(RecognizedEntity { type_ "type", value "value" });

/// The type `resume` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resume {
    /// The MD5 checksum of the file.
    pub file_md5: Option<String>,
    /// The text of the resume.
    pub content: Option<String>,
    /// The text, brought into reading order.
    pub new_content: Option<String>,
    /// The person's name.
    pub name: Option<String>,
    /// The mail address.
    pub email: Option<String>,
    /// The mobile number.
    pub mobile: Option<String>,
    /// Whether the mobile number is a virtual one.
    pub mobile_is_virtual: Option<bool>,
    /// The calling code of the mobile number.
    pub country_code: Option<String>,
    /// The education.
    pub educations: Vec<ResumeEducation>,
    /// The career.
    pub careers: Vec<ResumeCareer>,
    /// The projects.
    pub projects: Vec<ResumeProject>,
    /// How many years of work; absent where that is unknown.
    pub work_year: Option<i64>,
    /// The date of birth, as `YYYY-MM-DD`.
    pub date_of_birth: Option<String>,
    /// The gender.
    pub gender: Option<ResumeGender>,
    /// The positions that are wanted.
    pub willing_positions: Vec<String>,
    /// Where the person lives.
    pub current_location: Option<String>,
    /// Where the person wants to work.
    pub willing_locations: Vec<String>,
    /// Where the person comes from.
    pub home_location: Option<String>,
    /// The languages.
    pub languages: Vec<ResumeLanguage>,
    /// The awards.
    pub awards: Vec<ResumeAward>,
    /// The certificates.
    pub certificates: Vec<ResumeCertificate>,
    /// The competitions.
    pub competitions: Vec<ResumeCertificate>,
    /// What the person says of itself.
    pub self_evaluation: Option<String>,
    /// The addresses.
    pub urls: Vec<String>,
    /// The links to social networks.
    pub social_links: Vec<String>,
}

crate::object!(Resume {
    file_md5 "file_md5", content "content", new_content "new_content", name "name", email "email",
    mobile "mobile", mobile_is_virtual "mobile_is_virtual", country_code "country_code",
    educations "educations", careers "careers", projects "projects", work_year "work_year",
    date_of_birth "date_of_birth", gender "gender", willing_positions "willing_positions",
    current_location "current_location", willing_locations "willing_locations",
    home_location "home_location", languages "languages", awards "awards",
    certificates "certificates", competitions "competitions", self_evaluation "self_evaluation",
    urls "urls", social_links "social_links"
});

/// The type `resume_award` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeAward {
    /// The award.
    pub award: Option<String>,
    /// The year, as `YYYY`.
    pub date: Option<String>,
    /// What it is, in words.
    pub description: Option<String>,
}

crate::object!(ResumeAward { award "award", date "date", description "description" });

/// The type `resume_career` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeCareer {
    /// The company.
    pub company: Option<String>,
    /// The first day, as `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// The first day, as `YYYY-MM-DD`; equal to `start_date`.
    pub start_time: Option<String>,
    /// The last day, as `YYYY-MM-DD`; empty where it lasts until now.
    pub end_date: Option<String>,
    /// The last day, as `YYYY-MM-DD`, or a word that says that it lasts until now.
    pub end_time: Option<String>,
    /// The position.
    pub title: Option<String>,
    /// The kind of work, as a number.
    pub type_: Option<ResumeCareerType>,
    /// The kind of work in words, in Chinese: an internship or full time.
    pub type_str: Option<String>,
    /// What the job was.
    pub job_description: Option<String>,
}

crate::object!(ResumeCareer {
    company "company", start_date "start_date", start_time "start_time", end_date "end_date",
    end_time "end_time", title "title", type_ "type", type_str "type_str",
    job_description "job_description"
});

/// The type `resume_certificate` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeCertificate {
    /// The name of the certificate or competition.
    pub name: Option<String>,
    /// The description.
    pub desc: Option<String>,
}

crate::object!(ResumeCertificate { name "name", desc "desc" });

/// The type `resume_education` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeEducation {
    /// The school.
    pub school: Option<String>,
    /// The first day, as `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// The first day, as `YYYY-MM-DD`; equal to `start_date`.
    pub start_time: Option<String>,
    /// The last day, as `YYYY-MM-DD`; empty where it lasts until now.
    pub end_date: Option<String>,
    /// The last day, as `YYYY-MM-DD`, or a word that says that it lasts until now.
    pub end_time: Option<String>,
    /// The subject.
    pub major: Option<String>,
    /// The degree in words, in Chinese.
    pub degree: Option<String>,
    /// The degree as a number.
    pub qualification: Option<Qualification>,
}

crate::object!(ResumeEducation {
    school "school", start_date "start_date", start_time "start_time", end_date "end_date",
    end_time "end_time", major "major", degree "degree", qualification "qualification"
});

/// The type `resume_language` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeLanguage {
    /// How well it is spoken, as a number.
    pub level: Option<i64>,
    /// What it is, in words.
    pub description: Option<String>,
}

crate::object!(ResumeLanguage { level "level", description "description" });

/// The type `resume_project` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeProject {
    /// The name of the project.
    pub name: Option<String>,
    /// The role in the project.
    pub title: Option<String>,
    /// The first day, as `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// The first day, as `YYYY-MM-DD`; equal to `start_date`.
    pub start_time: Option<String>,
    /// The last day, as `YYYY-MM-DD`; empty where it lasts until now.
    pub end_date: Option<String>,
    /// The last day, as `YYYY-MM-DD`, or a word that says that it lasts until now.
    pub end_time: Option<String>,
    /// The description of the project.
    pub description: Option<String>,
}

crate::object!(ResumeProject {
    name "name", title "title", start_date "start_date", start_time "start_time",
    end_date "end_date", end_time "end_time", description "description"
});

/// The type `taxi_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxiEntity {
    /// Which field was recognized.
    pub type_: Option<TaxiEntityType>,
    /// The text of the field.
    pub value: Option<String>,
}

crate::object!(TaxiEntity { type_ "type", value "value" });

/// The type `taxi_invoice` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxiInvoice {
    /// What was recognized, a field each.
    pub entities: Vec<TaxiEntity>,
}

crate::object!(TaxiInvoice { entities "entities" });

/// The type `train_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainEntity {
    /// Which field was recognized.
    pub type_: Option<TrainEntityType>,
    /// The text of the field.
    pub value: Option<String>,
}

crate::object!(TrainEntity { type_ "type", value "value" });

/// The type `train_invoice` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainInvoice {
    /// What was recognized, a field each.
    pub entities: Vec<TrainEntity>,
}

crate::object!(TrainInvoice { entities "entities" });

/// The type `vat_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatEntity {
    /// Which field was recognized.
    pub type_: Option<VatEntityType>,
    /// The text of the field.
    pub value: Option<String>,
    /// The lines of the invoice, each as a list of fields.
    pub items: Vec<Vec<VatEntityItem>>,
}

crate::object!(VatEntity { type_ "type", value "value", items "items" });

/// An object with `type`, `value`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatEntityItem {
    /// Which field of the line was recognized, such as `entry_name`. Example: `entry_name`.
    pub type_: Option<String>,
    /// The text of the field. Example: `餐饮服务`.
    pub value: Option<String>,
}

crate::object!(VatEntityItem { type_ "type", value "value" });

/// The type `vat_invoice` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VatInvoice {
    /// What was recognized, a field each.
    pub entities: Vec<VatEntity>,
}

crate::object!(VatInvoice { entities "entities" });

/// The type `vehicle_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleEntity {
    /// Which field was recognized.
    pub type_: Option<VehicleEntityType>,
    /// The text of the field.
    pub value: Option<String>,
}

crate::object!(VehicleEntity { type_ "type", value "value" });

/// The type `vehicle_invoice` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleInvoice {
    /// What was recognized, a field each.
    pub entities: Vec<VehicleInvoiceEntity>,
}

crate::object!(VehicleInvoice { entities "entities" });

/// The type `vehicle_invoice_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleInvoiceEntity {
    /// Which field was recognized.
    pub type_: Option<VehicleInvoiceEntityType>,
    /// The text of the field.
    pub value: Option<String>,
}

crate::object!(VehicleInvoiceEntity { type_ "type", value "value" });

/// The type `vehicle_license` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleLicense {
    /// What was recognized, a field each.
    pub entities: Vec<VehicleEntity>,
}

crate::object!(VehicleLicense { entities "entities" });
