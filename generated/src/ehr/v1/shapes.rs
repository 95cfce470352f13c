// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `attachment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// The file, by the token with which it is downloaded.
    pub id: Option<String>,
    /// The type of the file, `png` for example.
    pub mime_type: Option<String>,
    /// The name of the file.
    pub name: Option<String>,
    /// The size of the file.
    pub size: Option<i64>,
}

crate::object!(Attachment { id "id", mime_type "mime_type", name "name", size "size" });

/// The type `contract_company` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractCompany {
    /// The id.
    pub id: Option<i64>,
    /// The name.
    pub name: Option<String>,
}

crate::object!(ContractCompany { id "id", name "name" });

/// The type `custom_fields` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFields {
    /// The key of the custom field.
    pub key: Option<String>,
    /// The name of the custom field.
    pub label: Option<String>,
    /// The type of the custom field.
    pub type_: Option<CustomFieldsType>,
    /// The value, in the form that `type` says.
    pub value: Option<String>,
}

crate::object!(CustomFields { key "key", label "label", type_ "type", value "value" });

/// The type `education` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Education {
    /// The level of education.
    pub level: Option<EducationLevel>,
    /// The school.
    pub school: Option<String>,
    /// The subject.
    pub major: Option<String>,
    /// The degree.
    pub degree: Option<Degree>,
    /// When it began, as `2006-01-02`.
    pub start: Option<String>,
    /// When it ended, as `2006-01-02`.
    pub end: Option<String>,
}

crate::object!(Education {
    level "level", school "school", major "major", degree "degree", start "start", end "end"
});

/// The type `emergency_contact` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmergencyContact {
    /// The name of the contact.
    pub name: Option<String>,
    /// How the contact is related to the employee.
    pub relationship: Option<Relationship>,
    /// The mobile number, with its country code.
    pub mobile: Option<String>,
}

crate::object!(EmergencyContact { name "name", relationship "relationship", mobile "mobile" });

/// The type `employee` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Employee {
    /// The user, by the kind of id that the call uses; null for people who have not joined.
    pub user_id: Option<String>,
    /// The built-in fields; only with the view `full`.
    pub system_fields: Option<SystemFields>,
    /// The custom fields; only with the view `full`.
    pub custom_fields: Vec<CustomFields>,
}

crate::object!(Employee {
    user_id "user_id", system_fields "system_fields", custom_fields "custom_fields"
});

/// The type `manager` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Manager {
    /// The manager, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The name of the manager in Chinese.
    pub name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
}

crate::object!(Manager { user_id "user_id", name "name", en_name "en_name" });

/// The type `native_region` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NativeRegion {
    /// The ISO code, `CHN-11` for example.
    pub iso_code: Option<String>,
    /// The name.
    pub name: Option<String>,
}

crate::object!(NativeRegion { iso_code "iso_code", name "name" });

/// The type `system_fields` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemFields {
    /// The name in Chinese.
    pub name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
    /// The mail address.
    pub email: Option<String>,
    /// The mobile number, with its country code.
    pub mobile: Option<String>,
    /// The department, by its id within the app.
    pub department_id: Option<String>,
    /// The manager.
    pub manager: Option<Manager>,
    /// The job.
    pub job: Option<ContractCompany>,
    /// The job level.
    pub job_level: Option<ContractCompany>,
    /// The work location.
    pub work_location: Option<ContractCompany>,
    /// The gender.
    pub gender: Option<SystemFieldsGender>,
    /// The date of birth, as `2006-01-02`.
    pub birthday: Option<String>,
    /// The native place.
    pub native_region: Option<NativeRegion>,
    /// The ethnicity.
    pub ethnicity: Option<Ethnicity>,
    /// The marital status.
    pub marital_status: Option<MaritalStatus>,
    /// The political affiliation.
    pub political_status: Option<PoliticalStatus>,
    /// When the employee first began to work, as `2006-01-02`.
    pub entered_workforce_date: Option<String>,
    /// The type of identity document.
    pub id_type: Option<IdType>,
    /// The number of the document.
    pub id_number: Option<String>,
    /// The type of household registration (hukou).
    pub hukou_type: Option<HukouType>,
    /// The place of household registration (hukou).
    pub hukou_location: Option<String>,
    /// The number of the bank card.
    pub bank_account_number: Option<String>,
    /// The name of the bank.
    pub bank_name: Option<String>,
    /// The social insurance account.
    pub social_security_account: Option<String>,
    /// The housing provident fund account.
    pub provident_fund_account: Option<String>,
    /// The employee number.
    pub employee_no: Option<String>,
    /// The type of employee; custom types have numbers too.
    pub employee_type: Option<EmployeeType>,
    /// The state of the employee.
    pub status: Option<SystemFieldsStatus>,
    /// When the employee joined, as `2006-01-02`.
    pub hire_date: Option<String>,
    /// How long the probation takes, in months.
    pub probation_months: Option<f64>,
    /// When the employee became a regular one, as `2006-01-02`.
    pub conversion_date: Option<String>,
    /// The state of the application to become a regular employee.
    pub application: Option<Application>,
    /// Whether the employee has become a regular one.
    pub application_status: Option<ApplicationStatus>,
    /// The day on which the employee leaves, as `2006-01-02`.
    pub last_day: Option<String>,
    /// Whether the employee leaves voluntarily.
    pub departure_type: Option<DepartureType>,
    /// Why the employee leaves.
    pub departure_reason: Option<DepartureReason>,
    /// Remarks on why the employee leaves.
    pub departure_notes: Option<String>,
    /// The company that is party to the contract.
    pub contract_company: Option<ContractCompany>,
    /// The type of the contract.
    pub contract_type: Option<ContractType>,
    /// When the contract begins, as `2006-01-02`.
    pub contract_start_date: Option<String>,
    /// When the contract expires, as `2006-01-02`.
    pub contract_expiration_date: Option<String>,
    /// How many times a labor contract was signed.
    pub contract_sign_times: Option<i64>,
    /// The personal mail address.
    pub personal_email: Option<String>,
    /// The home address.
    pub family_address: Option<String>,
    /// The first emergency contact.
    pub primary_emergency_contact: Option<EmergencyContact>,
    /// The emergency contacts.
    pub emergency_contact: Vec<EmergencyContact>,
    /// The highest education.
    pub highest_level_of_edu: Option<Education>,
    /// The education.
    pub education: Vec<Education>,
    /// The work before this one.
    pub former_work_exp: Option<WorkExperience>,
    /// The work experience.
    pub work_exp: Vec<WorkExperience>,
    /// Photos of the side of the identity card with the portrait.
    pub id_photo_po_side: Vec<Attachment>,
    /// Photos of the side of the identity card with the emblem.
    pub id_photo_em_side: Vec<Attachment>,
    /// Passport-style photos.
    pub id_photo: Vec<Attachment>,
    /// The certificates of degrees.
    pub diploma_photo: Vec<Attachment>,
    /// The certificates of graduation.
    pub graduation_cert: Vec<Attachment>,
    /// The certificates of awards.
    pub cert_of_merit: Vec<Attachment>,
    /// The certificates of having left.
    pub offboarding_file: Vec<Attachment>,
    /// Why the person did not join.
    pub cancel_onboarding_reason: Option<CancelOnboardingReason>,
    /// Remarks on why the person did not join.
    pub cancel_onboarding_notes: Option<String>,
    /// The state of the form for joining.
    pub employee_form_status: Option<EmployeeFormStatus>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<i64>,
}

crate::object!(SystemFields {
    name "name", en_name "en_name", email "email", mobile "mobile", department_id "department_id",
    manager "manager", job "job", job_level "job_level", work_location "work_location",
    gender "gender", birthday "birthday", native_region "native_region", ethnicity "ethnicity",
    marital_status "marital_status", political_status "political_status",
    entered_workforce_date "entered_workforce_date", id_type "id_type", id_number "id_number",
    hukou_type "hukou_type", hukou_location "hukou_location",
    bank_account_number "bank_account_number", bank_name "bank_name",
    social_security_account "social_security_account",
    provident_fund_account "provident_fund_account", employee_no "employee_no",
    employee_type "employee_type", status "status", hire_date "hire_date",
    probation_months "probation_months", conversion_date "conversion_date",
    application "application", application_status "application_status", last_day "last_day",
    departure_type "departure_type", departure_reason "departure_reason",
    departure_notes "departure_notes", contract_company "contract_company",
    contract_type "contract_type", contract_start_date "contract_start_date",
    contract_expiration_date "contract_expiration_date", contract_sign_times "contract_sign_times",
    personal_email "personal_email", family_address "family_address",
    primary_emergency_contact "primary_emergency_contact", emergency_contact "emergency_contact",
    highest_level_of_edu "highest_level_of_edu", education "education",
    former_work_exp "former_work_exp", work_exp "work_exp", id_photo_po_side "id_photo_po_side",
    id_photo_em_side "id_photo_em_side", id_photo "id_photo", diploma_photo "diploma_photo",
    graduation_cert "graduation_cert", cert_of_merit "cert_of_merit",
    offboarding_file "offboarding_file", cancel_onboarding_reason "cancel_onboarding_reason",
    cancel_onboarding_notes "cancel_onboarding_notes", employee_form_status "employee_form_status",
    create_time "create_time", update_time "update_time"
});
crate::moments!(SystemFields {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});

/// The type `work_experience` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkExperience {
    /// The company, by its name.
    pub company: Option<String>,
    /// The department, by its name.
    pub department: Option<String>,
    /// The job.
    pub job: Option<String>,
    /// When it began, as `2006-01-02`.
    pub start: Option<String>,
    /// When it ended, as `2006-01-02`.
    pub end: Option<String>,
    /// What the work was.
    pub description: Option<String>,
}

crate::object!(WorkExperience {
    company "company", department "department", job "job", start "start", end "end",
    description "description"
});
