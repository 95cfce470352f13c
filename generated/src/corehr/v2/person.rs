// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `person`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates the personal data of an employee; an employment is not created.
///
/// [`POST /open-apis/corehr/v2/persons`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/person/create>) gives [`CreatePersonResponse`] or fails with [`CreatePersonError`].
///
/// Token: tenant. Scopes, any one of: `corehr:person:write`. Scopes for some fields: `corehr:person.address:read`, `corehr:person.address:write`, `corehr:person.bank_account:read`, `corehr:person.bank_account:write`, `corehr:person.born_country_region:read`, `corehr:person.custom_field:read`, `corehr:person.date_entered_workforce:read`, `corehr:person.date_entered_workforce:write`, `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`, `corehr:person.dependent:read`, `corehr:person.dependent:write`, `corehr:person.education:read`, `corehr:person.education:write`, `corehr:person.email:read`, `corehr:person.email:write`, `corehr:person.emergency_contact:read`, `corehr:person.emergency_contact:write`, `corehr:person.entry_leave_time:read`, `corehr:person.gender:read`, `corehr:person.gender:write`, `corehr:person.hukou:read`, `corehr:person.hukou:write`, `corehr:person.is_disabled:read`, `corehr:person.is_old_alone:read`, `corehr:person.legal_name:read`, `corehr:person.legal_name:write`, `corehr:person.marital_status:read`, `corehr:person.marital_status:write`, `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`, `corehr:person.national_id:read`, `corehr:person.national_id:write`, `corehr:person.native_region:read`, `corehr:person.native_region:write`, `corehr:person.passport_number:read`, `corehr:person.personal_profile:read`, `corehr:person.personal_profile:write`, `corehr:person.phone:read`, `corehr:person.phone:write`, `corehr:person.race:read`, `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`, `corehr:person.resident_tax_custom_field:read`, `corehr:person.resident_tax_custom_field:write`, `corehr:person.work_experience:read`, `corehr:person.work_experience:write`, `corehr:person.is_disabled:write`, `corehr:person.entry_leave_time:write`, `corehr:person.is_old_alone:write`, `corehr:person.custom_field:write`, `corehr:person.born_country_region:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreatePerson::new()).await?;
/// ```
#[doc(alias("corehr.v2.person.create", "/open-apis/corehr/v2/persons"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePerson {
    /// A text of your own that makes repeated calls count once. Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    pub client_token: Option<String>,
    /// The names. Needs a scope: `corehr:person.legal_name:write`.
    pub name_list: Option<Vec<PersonName>>,
    /// The gender. Needs a scope: `corehr:person.gender:write`.
    pub gender: Option<EnumNameAndDisplay>,
    /// The date of birth. Example: `2020-01-01`. Needs a scope: `corehr:person.date_of_birth:write`.
    pub date_of_birth: Option<String>,
    /// The ethnicity.
    pub race: Option<EnumNameAndDisplay>,
    /// The marital status. Needs a scope: `corehr:person.marital_status:write`.
    pub marital_status: Option<EnumNameAndDisplay>,
    /// The telephone numbers.
    pub phone_list: Option<Vec<Phone>>,
    /// The addresses. Needs a scope: `corehr:person.address:write`.
    pub address_list: Option<Vec<Address>>,
    /// The mail addresses. Needs a scope: `corehr:person.email:write`.
    pub email_list: Option<Vec<Email>>,
    /// The work experience. Needs a scope: `corehr:person.work_experience:write`.
    pub work_experience_list: Option<Vec<WorkExperienceInfo>>,
    /// The education. Needs a scope: `corehr:person.education:write`.
    pub education_list: Option<Vec<Education>>,
    /// The bank accounts. Needs a scope: `corehr:person.bank_account:write`.
    pub bank_account_list: Option<Vec<BankAccount>>,
    /// The identity documents. Needs a scope: `corehr:person.national_id:write`.
    pub national_id_list: Option<Vec<NationalId>>,
    /// The relatives. Needs a scope: `corehr:person.dependent:write`.
    pub dependent_list: Option<Vec<Dependent>>,
    /// The emergency contacts. Needs a scope: `corehr:person.emergency_contact:write`.
    pub emergency_contact_list: Option<Vec<EmergencyContact>>,
    /// When the person began to work for the first time. Example: `2020-10-01`. Needs a scope: `corehr:person.date_entered_workforce:write`.
    pub date_entered_workforce: Option<String>,
    /// Deprecated. Deprecated. Example: `dfysuc8x76dsfsw`.
    pub profile_image_id: Option<String>,
    /// The personal documents. Needs a scope: `corehr:person.personal_profile:write`.
    pub personal_profile: Option<Vec<PersonalProfile>>,
    /// The native place, a province. Example: `6863326262618752111`. Needs a scope: `corehr:person.native_region:write`.
    pub native_region: Option<String>,
    /// The type of household registration (hukou). Needs a scope: `corehr:person.hukou:write`.
    pub hukou_type: Option<EnumNameAndDisplay>,
    /// The place of household registration (hukou). Example: `山东省平阴县`. Needs a scope: `corehr:person.hukou:write`.
    pub hukou_location: Option<String>,
    /// The political affiliations.
    pub political_affiliations: Option<Vec<EnumNameAndDisplay>>,
    /// The talent in recruitment. Example: `6863326262618752123`.
    pub talent_id: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<CustomFieldData>>,
    /// The country or region of birth. Example: `中国`.
    pub born_country_region: Option<String>,
    /// Whether the person has a disability. Example: `true`.
    pub is_disabled: Option<bool>,
    /// The number of the disability certificate. Example: `1110000`.
    pub disable_card_number: Option<String>,
    /// Whether the person belongs to a martyr's family. Example: `true`.
    pub is_martyr_family: Option<bool>,
    /// The number of the certificate of a martyr's family. Example: `1110000`.
    pub martyr_card_number: Option<String>,
    /// Whether the person is old and without support. Example: `true`.
    pub is_old_alone: Option<bool>,
    /// The tax residencies.
    pub resident_taxes: Option<Vec<ResidentTax>>,
    /// When the person first entered the country. Example: `2021-01-02`.
    pub first_entry_time: Option<String>,
    /// When the person is expected to leave the country. Example: `2022-01-02`.
    pub leave_time: Option<String>,
}

crate::request_builder!(CreatePerson {
    client_token(impl Into<String>).into(),
    name_list(impl IntoIterator<Item = impl Into<PersonName>>).into_iter().map(Into::into).collect(),
    gender(EnumNameAndDisplay), date_of_birth(impl Into<String>).into(), race(EnumNameAndDisplay),
    marital_status(EnumNameAndDisplay),
    phone_list(impl IntoIterator<Item = impl Into<Phone>>).into_iter().map(Into::into).collect(),
    address_list(impl IntoIterator<Item = impl Into<Address>>).into_iter().map(Into::into).collect(),
    email_list(impl IntoIterator<Item = impl Into<Email>>).into_iter().map(Into::into).collect(),
    work_experience_list(impl IntoIterator<Item = impl Into<WorkExperienceInfo>>).into_iter().map(Into::into).collect(),
    education_list(impl IntoIterator<Item = impl Into<Education>>).into_iter().map(Into::into).collect(),
    bank_account_list(impl IntoIterator<Item = impl Into<BankAccount>>).into_iter().map(Into::into).collect(),
    national_id_list(impl IntoIterator<Item = impl Into<NationalId>>).into_iter().map(Into::into).collect(),
    dependent_list(impl IntoIterator<Item = impl Into<Dependent>>).into_iter().map(Into::into).collect(),
    emergency_contact_list(impl IntoIterator<Item = impl Into<EmergencyContact>>).into_iter().map(Into::into).collect(),
    date_entered_workforce(impl Into<String>).into(), profile_image_id(impl Into<String>).into(),
    personal_profile(impl IntoIterator<Item = impl Into<PersonalProfile>>).into_iter().map(Into::into).collect(),
    native_region(impl Into<String>).into(), hukou_type(EnumNameAndDisplay),
    hukou_location(impl Into<String>).into(),
    political_affiliations(impl IntoIterator<Item = impl Into<EnumNameAndDisplay>>).into_iter().map(Into::into).collect(),
    talent_id(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect(),
    born_country_region(impl Into<String>).into(), is_disabled(bool),
    disable_card_number(impl Into<String>).into(), is_martyr_family(bool),
    martyr_card_number(impl Into<String>).into(), is_old_alone(bool),
    resident_taxes(impl IntoIterator<Item = impl Into<ResidentTax>>).into_iter().map(Into::into).collect(),
    first_entry_time(impl Into<String>).into(), leave_time(impl Into<String>).into()
});
crate::request!(CreatePerson -> CreatePersonResponse, CreatePersonError {
    "corehr.v2.person.create", POST "/open-apis/corehr/v2/persons", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:person:write"], LIMITS = [1000 in 60, 50 in 1];
    Query client_token "client_token", Body name_list "name_list", Body gender "gender",
    Body date_of_birth "date_of_birth", Body race "race", Body marital_status "marital_status",
    Body phone_list "phone_list", Body address_list "address_list", Body email_list "email_list",
    Body work_experience_list "work_experience_list", Body education_list "education_list",
    Body bank_account_list "bank_account_list", Body national_id_list "national_id_list",
    Body dependent_list "dependent_list", Body emergency_contact_list "emergency_contact_list",
    Body date_entered_workforce "date_entered_workforce", Body profile_image_id "profile_image_id",
    Body personal_profile "personal_profile", Body native_region "native_region",
    Body hukou_type "hukou_type", Body hukou_location "hukou_location",
    Body political_affiliations "political_affiliations", Body talent_id "talent_id",
    Body custom_fields "custom_fields", Body born_country_region "born_country_region",
    Body is_disabled "is_disabled", Body disable_card_number "disable_card_number",
    Body is_martyr_family "is_martyr_family", Body martyr_card_number "martyr_card_number",
    Body is_old_alone "is_old_alone", Body resident_taxes "resident_taxes",
    Body first_entry_time "first_entry_time", Body leave_time "leave_time"
});

/// What `corehr.v2.person.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePersonResponse {
    /// The personal data.
    pub person: Option<PersonInfo>,
}

crate::object!(CreatePersonResponse { person "person" });

/// What `corehr.v2.person.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreatePersonError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160004` (HTTP 400): request ID repeat
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1160017` (HTTP 400): No permission to modify data
    ///
    /// The user was not found, or a permission is missing. Check the user id and apply for the permission.
    UserOrPermissionMissing,
    /// `1160021` (HTTP 400): param is invalid
    ///
    /// Balances cannot be calculated for leave that is not granted in cycles, or a parameter is not valid. Check the request.
    ParamIsInvalid1160021,
    /// `1160022` (HTTP 400): param is invalid
    ///
    /// The leave plan version is not valid, or a parameter is not. Check the settings of the plan and the request.
    ParamIsInvalid1160022,
    /// `1160999` (HTTP 500): internal server error
    ///
    /// An unknown error occurred. Contact support if it persists.
    InternalServerError1160999,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreatePersonError: CODES {
    ParamIsInvalid1160001 = 1160001 + 2, BusinessRuleNotMet = 1160004 + 1,
    UserOrPermissionMissing = 1160017, ParamIsInvalid1160021 = 1160021,
    ParamIsInvalid1160022 = 1160022, InternalServerError1160999 = 1160999
});

/// Changes the personal data of an employee; lists are replaced as a whole. For pre-hires use `corehr.v2.pre_hire.patch`.
///
/// [`PATCH /open-apis/corehr/v2/persons/:person_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/person/patch>) gives [`PatchPersonResponse`] or fails with [`PatchPersonError`].
///
/// Token: tenant. Scopes, any one of: `corehr:person:write`. Scopes for some fields: `corehr:person.address:read`, `corehr:person.address:write`, `corehr:person.bank_account:read`, `corehr:person.bank_account:write`, `corehr:person.born_country_region:read`, `corehr:person.custom_field:read`, `corehr:person.date_entered_workforce:read`, `corehr:person.date_entered_workforce:write`, `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`, `corehr:person.dependent:read`, `corehr:person.dependent:write`, `corehr:person.education:read`, `corehr:person.education:write`, `corehr:person.email:read`, `corehr:person.email:write`, `corehr:person.emergency_contact:read`, `corehr:person.emergency_contact:write`, `corehr:person.entry_leave_time:read`, `corehr:person.gender:read`, `corehr:person.gender:write`, `corehr:person.hukou:read`, `corehr:person.hukou:write`, `corehr:person.is_disabled:read`, `corehr:person.is_old_alone:read`, `corehr:person.legal_name:read`, `corehr:person.legal_name:write`, `corehr:person.marital_status:read`, `corehr:person.marital_status:write`, `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`, `corehr:person.national_id:read`, `corehr:person.national_id:write`, `corehr:person.native_region:read`, `corehr:person.native_region:write`, `corehr:person.personal_profile:read`, `corehr:person.personal_profile:write`, `corehr:person.phone:read`, `corehr:person.phone:write`, `corehr:person.race:read`, `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`, `corehr:person.resident_tax_custom_field:read`, `corehr:person.resident_tax_custom_field:write`, `corehr:person.work_experience:read`, `corehr:person.work_experience:write`, `corehr:person.born_country_region:write`, `corehr:person.is_disabled:write`, `corehr:person.entry_leave_time:write`, `corehr:person.is_old_alone:write`, `corehr:person.custom_field:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchPerson::new(person_id)).await?;
/// ```
#[doc(alias("corehr.v2.person.patch", "/open-apis/corehr/v2/persons/:person_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchPerson {
    /// The personal data, by its id. Example: `12454646`.
    pub person_id: String,
    /// A text of your own that makes repeated calls count once. Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    pub client_token: Option<String>,
    /// Whether the changed data is left out of the answer, which is empty then. Example: `false`.
    pub no_need_query: Option<bool>,
    /// The names.
    pub name_list: Option<Vec<PersonName>>,
    /// The gender.
    pub gender: Option<EnumNameAndDisplay>,
    /// The date of birth. Example: `2020-01-01`.
    pub date_of_birth: Option<String>,
    /// The ethnicity.
    pub race: Option<EnumNameAndDisplay>,
    /// The marital status.
    pub marital_status: Option<EnumNameAndDisplay>,
    /// The telephone numbers.
    pub phone_list: Option<Vec<Phone>>,
    /// The addresses.
    pub address_list: Option<Vec<Address>>,
    /// The mail addresses.
    pub email_list: Option<Vec<Email>>,
    /// The work experience.
    pub work_experience_list: Option<Vec<WorkExperienceInfo>>,
    /// The education.
    pub education_list: Option<Vec<Education>>,
    /// The bank accounts.
    pub bank_account_list: Option<Vec<BankAccount>>,
    /// The identity documents.
    pub national_id_list: Option<Vec<NationalId>>,
    /// The relatives.
    pub dependent_list: Option<Vec<Dependent>>,
    /// The emergency contacts.
    pub emergency_contact_list: Option<Vec<EmergencyContact>>,
    /// When the person began to work for the first time. Example: `2020-10-01`.
    pub date_entered_workforce: Option<String>,
    /// Deprecated. Deprecated. Example: `dfysuc8x76dsfsw`.
    pub profile_image_id: Option<String>,
    /// The personal documents.
    pub personal_profile: Option<Vec<PersonalProfile>>,
    /// The native place, a province. Example: `6863326262618752111`.
    pub native_region: Option<String>,
    /// The type of household registration (hukou).
    pub hukou_type: Option<EnumNameAndDisplay>,
    /// The place of household registration (hukou). Example: `山东省平阴县`.
    pub hukou_location: Option<String>,
    /// The political affiliations.
    pub political_affiliations: Option<Vec<EnumNameAndDisplay>>,
    /// The talent in recruitment. Example: `6863326262618752123`.
    pub talent_id: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<CustomFieldData>>,
    /// The country or region of birth. Example: `中国`.
    pub born_country_region: Option<String>,
    /// Whether the person has a disability. Example: `true`.
    pub is_disabled: Option<bool>,
    /// The number of the disability certificate. Example: `1110000`.
    pub disable_card_number: Option<String>,
    /// Whether the person belongs to a martyr's family. Example: `true`.
    pub is_martyr_family: Option<bool>,
    /// The number of the certificate of a martyr's family. Example: `1110000`.
    pub martyr_card_number: Option<String>,
    /// Whether the person is old and without support. Example: `true`.
    pub is_old_alone: Option<bool>,
    /// The tax residencies.
    pub resident_taxes: Option<Vec<ResidentTax>>,
    /// When the person first entered the country. Example: `2021-01-02`.
    pub first_entry_time: Option<String>,
    /// When the person is expected to leave the country. Example: `2022-01-02`.
    pub leave_time: Option<String>,
}

crate::request_builder!(PatchPerson {
    person_id(impl Into<String>).into();
    client_token(impl Into<String>).into(), no_need_query(bool),
    name_list(impl IntoIterator<Item = impl Into<PersonName>>).into_iter().map(Into::into).collect(),
    gender(EnumNameAndDisplay), date_of_birth(impl Into<String>).into(), race(EnumNameAndDisplay),
    marital_status(EnumNameAndDisplay),
    phone_list(impl IntoIterator<Item = impl Into<Phone>>).into_iter().map(Into::into).collect(),
    address_list(impl IntoIterator<Item = impl Into<Address>>).into_iter().map(Into::into).collect(),
    email_list(impl IntoIterator<Item = impl Into<Email>>).into_iter().map(Into::into).collect(),
    work_experience_list(impl IntoIterator<Item = impl Into<WorkExperienceInfo>>).into_iter().map(Into::into).collect(),
    education_list(impl IntoIterator<Item = impl Into<Education>>).into_iter().map(Into::into).collect(),
    bank_account_list(impl IntoIterator<Item = impl Into<BankAccount>>).into_iter().map(Into::into).collect(),
    national_id_list(impl IntoIterator<Item = impl Into<NationalId>>).into_iter().map(Into::into).collect(),
    dependent_list(impl IntoIterator<Item = impl Into<Dependent>>).into_iter().map(Into::into).collect(),
    emergency_contact_list(impl IntoIterator<Item = impl Into<EmergencyContact>>).into_iter().map(Into::into).collect(),
    date_entered_workforce(impl Into<String>).into(), profile_image_id(impl Into<String>).into(),
    personal_profile(impl IntoIterator<Item = impl Into<PersonalProfile>>).into_iter().map(Into::into).collect(),
    native_region(impl Into<String>).into(), hukou_type(EnumNameAndDisplay),
    hukou_location(impl Into<String>).into(),
    political_affiliations(impl IntoIterator<Item = impl Into<EnumNameAndDisplay>>).into_iter().map(Into::into).collect(),
    talent_id(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect(),
    born_country_region(impl Into<String>).into(), is_disabled(bool),
    disable_card_number(impl Into<String>).into(), is_martyr_family(bool),
    martyr_card_number(impl Into<String>).into(), is_old_alone(bool),
    resident_taxes(impl IntoIterator<Item = impl Into<ResidentTax>>).into_iter().map(Into::into).collect(),
    first_entry_time(impl Into<String>).into(), leave_time(impl Into<String>).into()
});
crate::request!(PatchPerson -> PatchPersonResponse, PatchPersonError {
    "corehr.v2.person.patch", PATCH "/open-apis/corehr/v2/persons/:person_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:person:write"], LIMITS = [1000 in 60, 50 in 1];
    Path person_id "person_id", Query client_token "client_token",
    Query no_need_query "no_need_query", Body name_list "name_list", Body gender "gender",
    Body date_of_birth "date_of_birth", Body race "race", Body marital_status "marital_status",
    Body phone_list "phone_list", Body address_list "address_list", Body email_list "email_list",
    Body work_experience_list "work_experience_list", Body education_list "education_list",
    Body bank_account_list "bank_account_list", Body national_id_list "national_id_list",
    Body dependent_list "dependent_list", Body emergency_contact_list "emergency_contact_list",
    Body date_entered_workforce "date_entered_workforce", Body profile_image_id "profile_image_id",
    Body personal_profile "personal_profile", Body native_region "native_region",
    Body hukou_type "hukou_type", Body hukou_location "hukou_location",
    Body political_affiliations "political_affiliations", Body talent_id "talent_id",
    Body custom_fields "custom_fields", Body born_country_region "born_country_region",
    Body is_disabled "is_disabled", Body disable_card_number "disable_card_number",
    Body is_martyr_family "is_martyr_family", Body martyr_card_number "martyr_card_number",
    Body is_old_alone "is_old_alone", Body resident_taxes "resident_taxes",
    Body first_entry_time "first_entry_time", Body leave_time "leave_time"
});

/// What `corehr.v2.person.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchPersonResponse {
    /// The personal data.
    pub person: Option<PersonInfo>,
}

crate::object!(PatchPersonResponse { person "person" });

/// What `corehr.v2.person.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchPersonError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160004` (HTTP 400): request ID repeat
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1160017` (HTTP 400): No permission to modify data
    ///
    /// The user was not found, or a permission is missing. Check the user id and apply for the permission.
    UserOrPermissionMissing,
    /// `1160021` (HTTP 400): param is invalid
    ///
    /// Balances cannot be calculated for leave that is not granted in cycles, or a parameter is not valid. Check the request.
    ParamIsInvalid1160021,
    /// `1160022` (HTTP 400): param is invalid
    ///
    /// The leave plan version is not valid, or a parameter is not. Check the settings of the plan and the request.
    ParamIsInvalid1160022,
    /// `1160999` (HTTP 500): internal server error
    ///
    /// An unknown error occurred. Contact support if it persists.
    InternalServerError1160999,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchPersonError: CODES {
    ParamIsInvalid1160001 = 1160001 + 2, BusinessRuleNotMet = 1160004 + 1,
    UserOrPermissionMissing = 1160017, ParamIsInvalid1160021 = 1160021,
    ParamIsInvalid1160022 = 1160022, InternalServerError1160999 = 1160999
});
