// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `address` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Address {
    /// The country or region. Example: `6862995757234914824`.
    pub country_region_id: Option<String>,
    /// The province or other first-level division. Example: `6863326815667095047`.
    pub region_id: Option<String>,
    /// The city. Example: `6863333254578046471`.
    pub city_id: Option<String>,
    /// The district; the name is spelt so. Example: `6863333516579440141`.
    pub distinct_id: Option<String>,
    /// Line 1 of the address. Example: `text`.
    pub address_line1: Option<String>,
    /// Line 2 of the address. Example: `PoewH`.
    pub address_line2: Option<String>,
    /// Line 3 of the address. Example: `PoewH`.
    pub address_line3: Option<String>,
    /// Line 4 of the address. Example: `jmwJc`.
    pub address_line4: Option<String>,
    /// Line 5 of the address. Example: `jmwJc`.
    pub address_line5: Option<String>,
    /// Line 6 of the address. Example: `jmwJc`.
    pub address_line6: Option<String>,
    /// Line 7 of the address. Example: `jmwJc`.
    pub address_line7: Option<String>,
    /// Line 8 of the address. Example: `rafSu`.
    pub address_line8: Option<String>,
    /// Line 9 of the address. Example: `McPRG`.
    pub address_line9: Option<String>,
    /// Line 1 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line1: Option<String>,
    /// Line 2 of the address in a local script that is not Latin. Example: `PoewH`.
    pub local_address_line2: Option<String>,
    /// Line 3 of the address in a local script that is not Latin. Example: `PoewH`.
    pub local_address_line3: Option<String>,
    /// Line 4 of the address in a local script that is not Latin. Example: `jmwJc`.
    pub local_address_line4: Option<String>,
    /// Line 5 of the address in a local script that is not Latin. Example: `jmwJc`.
    pub local_address_line5: Option<String>,
    /// Line 6 of the address in a local script that is not Latin. Example: `jmwJc`.
    pub local_address_line6: Option<String>,
    /// Line 7 of the address in a local script that is not Latin. Example: `jmwJc`.
    pub local_address_line7: Option<String>,
    /// Line 8 of the address in a local script that is not Latin. Example: `rafSu`.
    pub local_address_line8: Option<String>,
    /// Line 9 of the address in a local script that is not Latin. Example: `McPRG`.
    pub local_address_line9: Option<String>,
    /// The postal code. Example: `611530`.
    pub postal_code: Option<String>,
    /// The types of the address.
    pub address_type_list: Option<Vec<EnumNameAndDisplay>>,
    /// Whether it is the primary one. Example: `true`.
    pub is_primary: Option<bool>,
    /// Whether it is public. Example: `true`.
    pub is_public: Option<bool>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The full address in local script, which is calculated after a while.
    pub full_address_local_script: Option<String>,
    /// The full address in Latin script, which is calculated after a while.
    pub full_address_western_script: Option<String>,
    /// The address. Example: `6989822217869624863`.
    pub id: Option<String>,
}

crate::object_builder!(Address {
    country_region_id(impl Into<String>).into();
    country_region_id(impl Into<String>).into(), region_id(impl Into<String>).into(),
    city_id(impl Into<String>).into(), distinct_id(impl Into<String>).into(),
    address_line1(impl Into<String>).into(), address_line2(impl Into<String>).into(),
    address_line3(impl Into<String>).into(), address_line4(impl Into<String>).into(),
    address_line5(impl Into<String>).into(), address_line6(impl Into<String>).into(),
    address_line7(impl Into<String>).into(), address_line8(impl Into<String>).into(),
    address_line9(impl Into<String>).into(), local_address_line1(impl Into<String>).into(),
    local_address_line2(impl Into<String>).into(), local_address_line3(impl Into<String>).into(),
    local_address_line4(impl Into<String>).into(), local_address_line5(impl Into<String>).into(),
    local_address_line6(impl Into<String>).into(), local_address_line7(impl Into<String>).into(),
    local_address_line8(impl Into<String>).into(), local_address_line9(impl Into<String>).into(),
    postal_code(impl Into<String>).into(),
    address_type_list(impl IntoIterator<Item = impl Into<EnumNameAndDisplay>>).into_iter().map(Into::into).collect(),
    is_primary(bool), is_public(bool),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    full_address_local_script(impl Into<String>).into(),
    full_address_western_script(impl Into<String>).into(), id(impl Into<String>).into()
});
crate::object!(Address {
    country_region_id "country_region_id", region_id "region_id", city_id "city_id",
    distinct_id "distinct_id", address_line1 "address_line1", address_line2 "address_line2",
    address_line3 "address_line3", address_line4 "address_line4", address_line5 "address_line5",
    address_line6 "address_line6", address_line7 "address_line7", address_line8 "address_line8",
    address_line9 "address_line9", local_address_line1 "local_address_line1",
    local_address_line2 "local_address_line2", local_address_line3 "local_address_line3",
    local_address_line4 "local_address_line4", local_address_line5 "local_address_line5",
    local_address_line6 "local_address_line6", local_address_line7 "local_address_line7",
    local_address_line8 "local_address_line8", local_address_line9 "local_address_line9",
    postal_code "postal_code", address_type_list "address_type_list", is_primary "is_primary",
    is_public "is_public", custom_fields "custom_fields",
    full_address_local_script "full_address_local_script",
    full_address_western_script "full_address_western_script", id "id"
});

/// The type `application_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationInfo {
    /// Who started the approval of the offboarding, by the kind of id that the call uses.
    pub apply_initiator_id: Option<String>,
    /// When the approval of the offboarding was started.
    pub apply_initiating_time: Option<String>,
    /// When the approval of the offboarding ended.
    pub apply_finish_time: Option<String>,
    /// The process.
    pub process_id: Option<String>,
}

crate::object!(ApplicationInfo {
    apply_initiator_id "apply_initiator_id", apply_initiating_time "apply_initiating_time",
    apply_finish_time "apply_finish_time", process_id "process_id"
});

/// The type `attachment_field_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachmentFieldSetting {
    /// Whether several files may be attached.
    pub is_multiple: Option<bool>,
    /// Deprecated. Deprecated.
    pub file_type: Option<i64>,
}

crate::object!(AttachmentFieldSetting { is_multiple "is_multiple", file_type "file_type" });

/// An object with `org_ids`, `org_key`, `org_codes`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AuthorizationAssignedOrganizationItem {
    /// The organizations.
    pub org_ids: Option<Vec<String>>,
    /// The kind of organization along which the role is managed. Example: `department`.
    pub org_key: Option<String>,
    /// The codes of the organizations.
    pub org_codes: Option<Vec<String>>,
}

crate::object_builder!(AuthorizationAssignedOrganizationItem {
    org_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    org_key(impl Into<String>).into(),
    org_codes(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(AuthorizationAssignedOrganizationItem {
    org_ids "org_ids", org_key "org_key", org_codes "org_codes"
});

/// The type `bank_account` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct BankAccount {
    /// The name of the bank. Example: `中国农业银行`.
    pub bank_name: Option<String>,
    /// The number of the bank account. Example: `6231200000001223`.
    pub bank_account_number: Option<String>,
    /// The name of the account holder. Example: `孟十五`.
    pub account_holder: Option<String>,
    /// The bank, as an option such as `bank-6`.
    pub bank: Option<EnumNameAndDisplay>,
    /// The name of the branch. Example: `中国农业银行支行`.
    pub branch_name: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The country or region. Example: `12`.
    pub country_region_id: Option<String>,
    /// What the bank account is used for.
    pub bank_account_usage: Option<Vec<EnumNameAndDisplay>>,
    /// The type of the bank account.
    pub bank_account_type: Option<EnumNameAndDisplay>,
    /// The currency. Example: `12QueryCountryRegionSubdivisionDataReq`.
    pub currency_id: Option<String>,
}

crate::object_builder!(BankAccount {
    bank_account_number(impl Into<String>).into(), account_holder(impl Into<String>).into();
    bank_name(impl Into<String>).into(), bank_account_number(impl Into<String>).into(),
    account_holder(impl Into<String>).into(), bank(EnumNameAndDisplay),
    branch_name(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    country_region_id(impl Into<String>).into(),
    bank_account_usage(impl IntoIterator<Item = impl Into<EnumNameAndDisplay>>).into_iter().map(Into::into).collect(),
    bank_account_type(EnumNameAndDisplay), currency_id(impl Into<String>).into()
});
crate::object!(BankAccount {
    bank_name "bank_name", bank_account_number "bank_account_number",
    account_holder "account_holder", bank "bank", branch_name "branch_name",
    custom_fields "custom_fields", country_region_id "country_region_id",
    bank_account_usage "bank_account_usage", bank_account_type "bank_account_type",
    currency_id "currency_id"
});

/// The type `bp_role_organization` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct BpRoleOrganization {
    /// The role: `hrbp` for HR partners, `location_bp` for local partners. Example: `location_bp`.
    pub role_key: Option<String>,
    /// The department, by the kind of id that the call uses. Example: `7063072995761456670`.
    pub department_id: Option<String>,
    /// The work location; needed for local partners. Example: `6892687221355185677`.
    pub work_location_id: Option<String>,
}

crate::object_builder!(BpRoleOrganization {
    role_key(impl Into<String>).into(), department_id(impl Into<String>).into();
    role_key(impl Into<String>).into(), department_id(impl Into<String>).into(),
    work_location_id(impl Into<String>).into()
});
crate::object!(BpRoleOrganization {
    role_key "role_key", department_id "department_id", work_location_id "work_location_id"
});

/// The type `calculated_field_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculatedFieldSetting {
    /// The type of the values that the field calculates.
    pub type_: Option<i64>,
}

crate::object!(CalculatedFieldSetting { type_ "type" });

/// The type `common_schema_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonSchemaConfig {
    /// How a text field is set up.
    pub text_field_setting: Option<TextFieldSetting>,
    /// How a number field is set up.
    pub number_field_setting: Option<NumberFieldSetting>,
    /// How a selection field is set up.
    pub enum_field_setting: Option<EnumFieldSetting>,
    /// How a lookup field is set up.
    pub lookup_field_setting: Option<LookupFieldSetting>,
    /// How a field of dates and times is set up.
    pub date_time_field_setting: Option<DateTimeFieldSetting>,
    /// How an attachment field is set up.
    pub attachment_field_setting: Option<AttachmentFieldSetting>,
    /// How an image field is set up.
    pub image_field_setting: Option<ImageFieldSetting>,
    /// How a calculated field is set up.
    pub calculated_field_setting: Option<CalculatedFieldSetting>,
}

crate::object!(CommonSchemaConfig {
    text_field_setting "text_field_setting", number_field_setting "number_field_setting",
    enum_field_setting "enum_field_setting", lookup_field_setting "lookup_field_setting",
    date_time_field_setting "date_time_field_setting",
    attachment_field_setting "attachment_field_setting", image_field_setting "image_field_setting",
    calculated_field_setting "calculated_field_setting"
});

/// The type `common_schema_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonSchemaOption {
    /// The set of options, by its name for calls.
    pub api_name: Option<String>,
    /// The name.
    pub name: Option<Name>,
    /// What it is, in words.
    pub description: Option<Name>,
    /// Whether it is in use.
    pub is_open: Option<bool>,
}

crate::object!(CommonSchemaOption {
    api_name "api_name", name "name", description "description", is_open "is_open"
});

/// The type `company` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Company {
    /// The company.
    pub id: Option<String>,
    /// What all organizations have: name, code, state, the one above and dates.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// The legal nature of the company.
    pub type_: Option<EnumNameAndDisplay>,
    /// The industries.
    pub industry_list: Vec<EnumNameAndDisplay>,
    /// The legal representative.
    pub legal_representative: Vec<I18n>,
    /// Deprecated.
    pub post_code: Option<String>,
    /// The taxpayer number.
    pub tax_payer_id: Option<String>,
    /// Whether it is confidential.
    pub confidential: Option<bool>,
    /// The kinds of legal entity that the company is.
    pub sub_type_list: Vec<EnumNameAndDisplay>,
    /// Whether it is a branch, which has a person in charge; others have a legal representative.
    pub branch_company: Option<bool>,
    /// The person in charge, where the company is a branch.
    pub primary_manager: Vec<I18n>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
    /// The currency.
    pub currency: Option<Currency>,
    /// The telephone number.
    pub phone: Option<PhoneNumberAndAreaCode>,
    /// The fax number.
    pub fax: Option<PhoneNumberAndAreaCode>,
    /// The full registered address.
    pub registered_office_address: Vec<I18n>,
    /// The office address.
    pub office_address: Vec<I18n>,
    /// The registered address in detail.
    pub registered_office_address_info: Option<Address>,
    /// The office address in detail.
    pub office_address_info: Option<Address>,
}

crate::object!(Company {
    id "id", hiberarchy_common "hiberarchy_common", type_ "type", industry_list "industry_list",
    legal_representative "legal_representative", post_code "post_code", tax_payer_id "tax_payer_id",
    confidential "confidential", sub_type_list "sub_type_list", branch_company "branch_company",
    primary_manager "primary_manager", custom_fields "custom_fields", currency "currency",
    phone "phone", fax "fax", registered_office_address "registered_office_address",
    office_address "office_address",
    registered_office_address_info "registered_office_address_info",
    office_address_info "office_address_info"
});

/// The type `contract` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contract {
    /// The contract.
    pub id: Option<String>,
    /// When the contract begins.
    pub effective_time: Option<String>,
    /// When the contract really ended.
    pub expiration_time: Option<String>,
    /// The employment, which is one person's job with the tenant, by its id in Feishu People.
    pub employment_id: Option<String>,
    /// The type of the contract.
    pub contract_type: Option<EnumNameAndDisplay>,
    /// The company that is party to the contract.
    pub first_party_company_id: Option<String>,
    /// The personal data, by its id.
    pub person_id: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
    /// The kind of term of the contract: fixed, open-ended or for one task.
    pub duration_type: Option<EnumNameAndDisplay>,
    /// When the contract ends.
    pub contract_end_date: Option<String>,
    /// The number of the contract.
    pub contract_number: Option<String>,
    /// How the contract came about: new, renewed, changed or corrected.
    pub signing_type: Option<EnumNameAndDisplay>,
    /// The state of the contract.
    pub contract_status: Option<EnumNameAndDisplay>,
    /// The state of the renewal of the contract.
    pub renewal_status: Option<EnumNameAndDisplay>,
    /// How many times a contract has been signed with the employee.
    pub signing_times: Option<i64>,
}

crate::object!(Contract {
    id "id", effective_time "effective_time", expiration_time "expiration_time",
    employment_id "employment_id", contract_type "contract_type",
    first_party_company_id "first_party_company_id", person_id "person_id",
    custom_fields "custom_fields", duration_type "duration_type",
    contract_end_date "contract_end_date", contract_number "contract_number",
    signing_type "signing_type", contract_status "contract_status", renewal_status "renewal_status",
    signing_times "signing_times"
});

/// The type `country_region` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountryRegion {
    /// The country or region.
    pub id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The code of three letters in ISO 3166-1.
    pub alpha_3_code: Option<String>,
    /// The code of two letters in ISO 3166-1.
    pub alpha_2_code: Option<String>,
}

crate::object!(CountryRegion {
    id "id", name "name", alpha_3_code "alpha_3_code", alpha_2_code "alpha_2_code"
});

/// The type `cpst_band_width` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpstBandWidth {
    /// The upper limit.
    pub upper_limit: Option<String>,
    /// The lower limit.
    pub lower_limit: Option<String>,
}

crate::object!(CpstBandWidth { upper_limit "upper_limit", lower_limit "lower_limit" });

/// The type `cpst_currency` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpstCurrency {
    /// The currency.
    pub currency_id: Option<String>,
    /// The code of the currency.
    pub code: Option<String>,
    /// The name of the currency.
    pub name: Option<Name>,
}

crate::object!(CpstCurrency { currency_id "currency_id", code "code", name "name" });

/// The type `cpst_grade` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpstGrade {
    /// The grade.
    pub grade_id: Option<String>,
    /// The version of the salary grade, by its id.
    pub grade_tid: Option<String>,
    /// The standard value of the grade, with its limits.
    pub grade_standard_value: Option<CpstGradeStandardValue>,
    /// The currency.
    pub currency: Option<CpstCurrency>,
    /// What it is, in words.
    pub description: Option<Name>,
}

crate::object!(CpstGrade {
    grade_id "grade_id", grade_tid "grade_tid", grade_standard_value "grade_standard_value",
    currency "currency", description "description"
});

/// The type `cpst_grade_standard_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpstGradeStandardValue {
    /// The item or indicator of pay that the standard is for.
    pub reference_object: Option<ReferenceObject>,
    /// The type of the compensation standard.
    pub standard_type: Option<CpstStandardType>,
    /// The limits of the band.
    pub band_width: Option<CpstBandWidth>,
    /// The standard value.
    pub standard_value: Option<String>,
}

crate::object!(CpstGradeStandardValue {
    reference_object "reference_object", standard_type "standard_type", band_width "band_width",
    standard_value "standard_value"
});

/// The type `cpst_standard_type` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpstStandardType {
    /// The type of the compensation standard.
    pub api_name: Option<CpstStandardTypeApiName>,
}

crate::object!(CpstStandardType { api_name "api_name" });

/// The type `currency` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Currency {
    /// The name of the currency.
    pub currency_name: Option<Vec<I18n>>,
    /// The number of the currency in ISO 4217. Example: `12`.
    pub numeric_code: Option<i64>,
    /// The code of the currency, such as `CNY`. Example: `CNY`.
    pub currency_alpha_3_code: Option<String>,
    /// The currency.
    pub id: Option<String>,
    /// The country or region.
    pub country_region_id: Option<String>,
    /// The countries and regions.
    pub country_region_id_list: Option<Vec<String>>,
}

crate::object_builder!(Currency {
    currency_name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    numeric_code(i64), currency_alpha_3_code(impl Into<String>).into(),
    id(impl Into<String>).into(), country_region_id(impl Into<String>).into(),
    country_region_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(Currency {
    currency_name "currency_name", numeric_code "numeric_code",
    currency_alpha_3_code "currency_alpha_3_code", id "id", country_region_id "country_region_id",
    country_region_id_list "country_region_id_list"
});

/// The type `custom_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomField {
    /// The field, by its name for calls.
    pub custom_api_name: Option<String>,
    /// The name.
    pub name: Option<Name>,
    /// What it is, in words.
    pub description: Option<Name>,
    /// Whether it is in use.
    pub is_open: Option<bool>,
    /// Whether it must be filled in.
    pub is_required: Option<bool>,
    /// Whether its values must differ from each other.
    pub is_unique: Option<bool>,
    /// The object, by its name for calls; for custom organizations it names their kind.
    pub object_api_name: Option<String>,
    /// The type of the field.
    pub type_: Option<CustomFieldType>,
    /// How the field is set up, depending on its type.
    pub common_schema_config: Option<CommonSchemaConfig>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<String>,
}

crate::object!(CustomField {
    custom_api_name "custom_api_name", name "name", description "description", is_open "is_open",
    is_required "is_required", is_unique "is_unique", object_api_name "object_api_name",
    type_ "type", common_schema_config "common_schema_config", create_time "create_time",
    update_time "update_time"
});
crate::moments!(CustomField {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds
});

/// The type `custom_field_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CustomFieldData {
    /// The field, by its name for calls. Example: `name`.
    pub custom_api_name: Option<String>,
    /// The value, as JSON in text, whose form depends on the type of the field. Example: `231`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub value: Option<String>,
    /// The name.
    pub name: Option<Name>,
    /// The type of the custom field.
    pub type_: Option<CustomFieldDataType>,
}

crate::object_builder!(CustomFieldData {
    custom_api_name(impl Into<String>).into(), value(impl Into<String>).into();
    custom_api_name(impl Into<String>).into(), value(impl Into<String>).into(), name(Name),
    type_(impl Into<CustomFieldDataType>).into()
});
crate::object!(CustomFieldData {
    custom_api_name "custom_api_name", value "value", name "name", type_ "type"
});
crate::json_texts!(CustomFieldData { value_json value });

/// An object with `object_api_name`, `name`, `is_open`, `create_time`, `update_time`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldItem {
    /// The object, by its name for calls; for custom organizations it names their kind.
    pub object_api_name: Option<String>,
    /// The name.
    pub name: Option<Name>,
    /// Whether it is in use.
    pub is_open: Option<bool>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<String>,
}

crate::object!(CustomFieldItem {
    object_api_name "object_api_name", name "name", is_open "is_open", create_time "create_time",
    update_time "update_time"
});
crate::moments!(CustomFieldItem {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds
});

/// The type `date_time_field_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateTimeFieldSetting {
    /// Whether it holds dates, times or both.
    pub date_time_type: Option<DateTimeType>,
}

crate::object!(DateTimeFieldSetting { date_time_type "date_time_type" });

/// The type `department` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    /// The department.
    pub id: Option<String>,
    /// The type of the department.
    pub sub_type: Option<EnumNameAndDisplay>,
    /// The manager of the department.
    pub manager: Option<String>,
    /// Whether it is confidential; without effect so far.
    pub is_confidential: Option<bool>,
    /// What all organizations have: name, code, state, the one above and dates.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// From when on it is in effect.
    pub effective_time: Option<String>,
    /// Until when it is in effect.
    pub expiration_time: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
    /// The cost center.
    pub cost_center_id: Option<String>,
    /// Whether the department works with jobs, with positions or with neither.
    pub staffing_model: Option<EnumNameAndDisplay>,
}

crate::object!(Department {
    id "id", sub_type "sub_type", manager "manager", is_confidential "is_confidential",
    hiberarchy_common "hiberarchy_common", effective_time "effective_time",
    expiration_time "expiration_time", custom_fields "custom_fields",
    cost_center_id "cost_center_id", staffing_model "staffing_model"
});

/// The type `dependent` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Dependent {
    /// The name.
    pub name: Option<PersonName>,
    /// How the two people are related.
    pub relationship: Option<EnumNameAndDisplay>,
    /// The gender.
    pub gender: Option<EnumNameAndDisplay>,
    /// The date of birth. Example: `2020-01-01`.
    pub date_of_birth: Option<String>,
    /// The nationality, by the older list. Example: `7075702734054164011`.
    pub nationality_id: Option<String>,
    /// The identity documents.
    pub national_id_list: Option<Vec<NationalId>>,
    /// Whether the spouse works.
    pub spouses_working_status: Option<EnumNameAndDisplay>,
    /// Whether the person is covered by the health insurance for relatives. Example: `true`.
    pub is_this_person_covered_by_health_insurance: Option<bool>,
    /// Whether tax can be deducted for the person. Example: `false`.
    pub is_this_person_allowed_for_tax_deduction: Option<bool>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The name of the relative. Example: `张三`.
    pub dependent_name: Option<String>,
    /// The employer. Example: `海淀区交警大队`.
    pub employer: Option<String>,
    /// The job of the relative. Example: `保安`.
    pub job: Option<String>,
    /// The telephone number.
    pub phone: Option<Phone>,
    /// The address.
    pub address: Option<Address>,
    /// The birth certificate of the child.
    pub birth_certificate_of_child: Option<Vec<File>>,
}

crate::object_builder!(Dependent {
    relationship(EnumNameAndDisplay);
    name(PersonName), relationship(EnumNameAndDisplay), gender(EnumNameAndDisplay),
    date_of_birth(impl Into<String>).into(), nationality_id(impl Into<String>).into(),
    national_id_list(impl IntoIterator<Item = impl Into<NationalId>>).into_iter().map(Into::into).collect(),
    spouses_working_status(EnumNameAndDisplay), is_this_person_covered_by_health_insurance(bool),
    is_this_person_allowed_for_tax_deduction(bool),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    dependent_name(impl Into<String>).into(), employer(impl Into<String>).into(),
    job(impl Into<String>).into(), phone(Phone), address(Address),
    birth_certificate_of_child(impl IntoIterator<Item = impl Into<File>>).into_iter().map(Into::into).collect()
});
crate::object!(Dependent {
    name "name", relationship "relationship", gender "gender", date_of_birth "date_of_birth",
    nationality_id "nationality_id", national_id_list "national_id_list",
    spouses_working_status "spouses_working_status",
    is_this_person_covered_by_health_insurance "is_this_person_covered_by_health_insurance",
    is_this_person_allowed_for_tax_deduction "is_this_person_allowed_for_tax_deduction",
    custom_fields "custom_fields", dependent_name "dependent_name", employer "employer", job "job",
    phone "phone", address "address", birth_certificate_of_child "birth_certificate_of_child"
});

/// The type `education` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Education {
    /// The school.
    pub school: Option<Vec<I18n>>,
    /// The level of education.
    pub level_of_education: Option<EnumNameAndDisplay>,
    /// When it begins. Example: `2011-09-01`.
    pub start_date: Option<String>,
    /// When it ends. Example: `2015-06-30`.
    pub end_date: Option<String>,
    /// The subject, as text; for subjects in the list see `field_of_study_name`.
    pub field_of_study: Option<Vec<I18n>>,
    /// The degree.
    pub degree: Option<EnumNameAndDisplay>,
    /// The school, as an option of the list; for others see `school`.
    pub school_name: Option<EnumNameAndDisplay>,
    /// The subject, as an option of the list; for others see `field_of_study`.
    pub field_of_study_name: Option<EnumNameAndDisplay>,
    /// The country or region. Example: `1`.
    pub country_region_id: Option<String>,
    /// When it is expected to end. Example: `2011-09-01`.
    pub expected_end_date: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::object_builder!(Education {
    school(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect();
    school(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    level_of_education(EnumNameAndDisplay), start_date(impl Into<String>).into(),
    end_date(impl Into<String>).into(),
    field_of_study(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    degree(EnumNameAndDisplay), school_name(EnumNameAndDisplay),
    field_of_study_name(EnumNameAndDisplay), country_region_id(impl Into<String>).into(),
    expected_end_date(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(Education {
    school "school", level_of_education "level_of_education", start_date "start_date",
    end_date "end_date", field_of_study "field_of_study", degree "degree",
    school_name "school_name", field_of_study_name "field_of_study_name",
    country_region_id "country_region_id", expected_end_date "expected_end_date",
    custom_fields "custom_fields"
});

/// The type `email` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Email {
    /// The mail address. Example: `12456@test.com`.
    pub email: Option<String>,
    /// Whether it is the primary one. Example: `true`.
    pub is_primary: Option<bool>,
    /// Whether it is public. Example: `true`.
    pub is_public: Option<bool>,
    /// What the mail address is used for.
    pub email_usage: Option<EnumNameAndDisplay>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::object_builder!(Email {
    email(impl Into<String>).into();
    email(impl Into<String>).into(), is_primary(bool), is_public(bool),
    email_usage(EnumNameAndDisplay),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(Email {
    email "email", is_primary "is_primary", is_public "is_public", email_usage "email_usage",
    custom_fields "custom_fields"
});

/// The type `emergency_contact` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EmergencyContact {
    /// The name.
    pub name: Option<PersonName>,
    /// How the contact is related to the person.
    pub relationship: Option<EnumNameAndDisplay>,
    /// The telephone numbers; the name is spelt so.
    pub phone_ist: Option<Vec<Phone>>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The legal name. Example: `张三`.
    pub legal_name: Option<String>,
}

crate::object_builder!(EmergencyContact {
    name(PersonName), relationship(EnumNameAndDisplay),
    phone_ist(impl IntoIterator<Item = impl Into<Phone>>).into_iter().map(Into::into).collect(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    legal_name(impl Into<String>).into()
});
crate::object!(EmergencyContact {
    name "name", relationship "relationship", phone_ist "phone_ist", custom_fields "custom_fields",
    legal_name "legal_name"
});

/// The type `employee_type` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeType {
    /// The type of employee.
    pub id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// Whether it is the default of the tenant, which has only one.
    pub default_employee_type: Option<bool>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The code.
    pub code: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
}

crate::object!(EmployeeType {
    id "id", name "name", default_employee_type "default_employee_type", active "active",
    code "code", custom_fields "custom_fields"
});

/// The type `employment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Employment {
    /// The pre-hire that the employment came from.
    pub prehire_id: Option<String>,
    /// The type of employee.
    pub employee_type_id: Option<String>,
    /// The length of service.
    pub tenure: Option<String>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The job level.
    pub job_level_id: Option<String>,
    /// The work location.
    pub work_location_id: Option<String>,
    /// The job family.
    pub job_family_id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The company that is the employer.
    pub company_id: Option<String>,
    /// The working hours type.
    pub working_hours_type_id: Option<String>,
    /// The employment, by the kind of id that the call uses.
    pub id: Option<String>,
    /// From when on the length of service counts.
    pub seniority_date: Option<String>,
    /// The employee number.
    pub employee_number: Option<String>,
    /// When the employee joined.
    pub effective_time: Option<String>,
    /// The last day of employment; the state changes the day after.
    pub expiration_time: Option<String>,
    /// The type of employment.
    pub employment_type: Option<EnumNameAndDisplay>,
    /// The personal data, by its id.
    pub person_id: Option<String>,
    /// How long the probation takes, in months.
    pub probation_period: Option<i64>,
    /// Whether the employee is on probation.
    pub on_probation: Option<String>,
    /// When the probation really ended, or is to end.
    pub probation_end_date: Option<String>,
    /// Whether it is the person's primary employment.
    pub primary_employment: Option<bool>,
    /// The state of the employment.
    pub employment_status: Option<EnumNameAndDisplay>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
    /// The work mail addresses.
    pub work_email_list: Vec<Email>,
    /// The mail address.
    pub email_address: Option<String>,
    /// Why the employee left.
    pub reason_for_offboarding: Option<EnumNameAndDisplay>,
    /// The cost centers.
    pub cost_center_list: Vec<JobDataCostCenter>,
    /// The application in recruitment that led to it.
    pub ats_application_id: Option<String>,
}

crate::object!(Employment {
    prehire_id "prehire_id", employee_type_id "employee_type_id", tenure "tenure",
    department_id "department_id", job_level_id "job_level_id", work_location_id "work_location_id",
    job_family_id "job_family_id", job_id "job_id", company_id "company_id",
    working_hours_type_id "working_hours_type_id", id "id", seniority_date "seniority_date",
    employee_number "employee_number", effective_time "effective_time",
    expiration_time "expiration_time", employment_type "employment_type", person_id "person_id",
    probation_period "probation_period", on_probation "on_probation",
    probation_end_date "probation_end_date", primary_employment "primary_employment",
    employment_status "employment_status", custom_fields "custom_fields",
    work_email_list "work_email_list", email_address "email_address",
    reason_for_offboarding "reason_for_offboarding", cost_center_list "cost_center_list",
    ats_application_id "ats_application_id"
});

/// The type `employment_create` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentCreate {
    /// The pre-hire that the employment came from.
    pub prehire_id: Option<String>,
    /// The type of employee.
    pub employee_type_id: Option<String>,
    /// The length of service.
    pub tenure: Option<String>,
    /// The department, by its id in Feishu People.
    pub department_id: Option<String>,
    /// The job level.
    pub job_level_id: Option<String>,
    /// The work location.
    pub work_location_id: Option<String>,
    /// The job family.
    pub job_family_id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The company that is the employer.
    pub company_id: Option<String>,
    /// The working hours type.
    pub working_hours_type_id: Option<String>,
    /// The employment, by its id in Feishu People.
    pub id: Option<String>,
    /// From when on the length of service counts.
    pub seniority_date: Option<String>,
    /// The employee number.
    pub employee_number: Option<String>,
    /// When the employee joined.
    pub effective_time: Option<String>,
    /// The last day of employment.
    pub expiration_time: Option<String>,
    /// The type of employment.
    pub employment_type: Option<EnumNameAndDisplay>,
    /// The personal data, by its id.
    pub person_id: Option<String>,
    /// How long the probation takes, in months.
    pub probation_period: Option<i64>,
    /// Whether the employee is on probation.
    pub on_probation: Option<String>,
    /// When the probation really ended, or is to end.
    pub probation_end_date: Option<String>,
    /// Whether it is the person's primary employment.
    pub primary_employment: Option<bool>,
    /// The state of the employment.
    pub employment_status: Option<EnumNameAndDisplay>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
    /// The work mail addresses.
    pub work_email_list: Vec<Email>,
    /// The mail address.
    pub email_address: Option<String>,
    /// Why the employee left.
    pub reason_for_offboarding: Option<EnumNameAndDisplay>,
    /// The cost centers.
    pub cost_center_list: Vec<JobDataCostCenter>,
    /// The application in recruitment that led to it.
    pub ats_application_id: Option<String>,
    /// Whether the person has worked for the tenant before.
    pub rehire: Option<EnumNameAndDisplay>,
    /// The person's earlier employment, where the person has worked for the tenant before.
    pub rehire_employment_id: Option<String>,
}

crate::object!(EmploymentCreate {
    prehire_id "prehire_id", employee_type_id "employee_type_id", tenure "tenure",
    department_id "department_id", job_level_id "job_level_id", work_location_id "work_location_id",
    job_family_id "job_family_id", job_id "job_id", company_id "company_id",
    working_hours_type_id "working_hours_type_id", id "id", seniority_date "seniority_date",
    employee_number "employee_number", effective_time "effective_time",
    expiration_time "expiration_time", employment_type "employment_type", person_id "person_id",
    probation_period "probation_period", on_probation "on_probation",
    probation_end_date "probation_end_date", primary_employment "primary_employment",
    employment_status "employment_status", custom_fields "custom_fields",
    work_email_list "work_email_list", email_address "email_address",
    reason_for_offboarding "reason_for_offboarding", cost_center_list "cost_center_list",
    ats_application_id "ats_application_id", rehire "rehire",
    rehire_employment_id "rehire_employment_id"
});

/// The type `employment_leave_balance` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentLeaveBalance {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The name of the employee.
    pub employment_name: Vec<I18n>,
    /// The day as of which the balances hold, as `2006-01-02`.
    pub as_of_date: Option<String>,
    /// The leave balances, a type of leave each.
    pub leave_balance_list: Vec<LeaveBalance>,
}

crate::object!(EmploymentLeaveBalance {
    employment_id "employment_id", employment_name "employment_name", as_of_date "as_of_date",
    leave_balance_list "leave_balance_list"
});

/// The type `enum_field_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EnumFieldOption {
    /// The option, by its name for calls, which cannot change later. Length: 1 to 100. Example: `grade_e`.
    pub option_api_name: Option<String>,
    /// The name.
    pub name: Option<Name>,
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
}

crate::object_builder!(EnumFieldOption {
    option_api_name(impl Into<String>).into(), name(Name);
    option_api_name(impl Into<String>).into(), name(Name), active(bool)
});
crate::object!(EnumFieldOption {
    option_api_name "option_api_name", name "name", active "active"
});

/// The type `enum_field_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumFieldSetting {
    /// The options.
    pub enum_field_option_list: Vec<CommonSchemaOption>,
    /// Whether several options may be chosen.
    pub is_multiple: Option<bool>,
}

crate::object!(EnumFieldSetting {
    enum_field_option_list "enum_field_option_list", is_multiple "is_multiple"
});

/// An object with `enum_name`, `display`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EnumNameAndDisplay {
    /// The option, by its name for calls. Default: `location`. Example: `work_space`.
    pub enum_name: Option<EnumName>,
    /// The label of the option, in each language.
    pub display: Option<Vec<I18n>>,
}

crate::object_builder!(EnumNameAndDisplay {
    enum_name(impl Into<EnumName>).into();
    enum_name(impl Into<EnumName>).into(),
    display(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect()
});
crate::object!(EnumNameAndDisplay { enum_name "enum_name", display "display" });

/// The type `file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct File {
    /// The file. Example: `150018109586e8ea745e47ae8feb3722dbe1d03a181336393633393133303431393831343930373235150200`.
    pub id: Option<String>,
}

crate::object_builder!(File { id(impl Into<String>).into() });
crate::object!(File { id "id" });

/// The type `filter_condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterCondition {
    /// What is compared.
    pub left: Option<FilterRuleValue>,
    /// What it is compared with.
    pub right: Option<FilterRuleValue>,
    /// How the two are compared, as a number.
    pub operator: Option<i64>,
    /// Whether it is compared with a fixed value or with a reference.
    pub right_value_type: Option<RightValueType>,
}

crate::object!(FilterCondition {
    left "left", right "right", operator "operator", right_value_type "right_value_type"
});

/// The type `filter_expression` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterExpression {
    /// The conditions.
    pub conditions: Vec<FilterCondition>,
    /// How the conditions are joined.
    pub logic_expression: Option<String>,
}

crate::object!(FilterExpression { conditions "conditions", logic_expression "logic_expression" });

/// The type `filter_rule_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterRuleValue {
    /// The type of the value: 0 text, 1 number, 2 several texts, 3 several numbers.
    pub type_: Option<FilterRuleValueType>,
    /// The value.
    pub value: Option<String>,
    /// The value to follow.
    pub lookup_value: Option<String>,
    /// How the value is followed.
    pub lookup_type: Option<String>,
}

crate::object!(FilterRuleValue {
    type_ "type", value "value", lookup_value "lookup_value", lookup_type "lookup_type"
});

/// The type `form_field_variable` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariable {
    /// The variable, by its name for calls.
    pub variable_api_name: Option<String>,
    /// The name of the variable.
    pub variable_name: Option<Name>,
    /// The value of the variable.
    pub variable_value: Option<FormVariableValueInfo>,
}

crate::object!(FormFieldVariable {
    variable_api_name "variable_api_name", variable_name "variable_name",
    variable_value "variable_value"
});

/// The type `form_field_variable_bool_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableBoolValue {
    /// Whether it is true.
    pub value: Option<bool>,
}

crate::object!(FormFieldVariableBoolValue { value "value" });

/// The type `form_field_variable_date_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableDateValue {
    /// The date, as days since 1970.
    pub value: Option<i64>,
}

crate::object!(FormFieldVariableDateValue { value "value" });

/// The type `form_field_variable_datetime_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableDatetimeValue {
    /// The time, in milliseconds since 1970.
    pub value: Option<i64>,
    /// The time zone, `+08:00` for example.
    pub zone: Option<String>,
}

crate::object!(FormFieldVariableDatetimeValue { value "value", zone "zone" });
crate::moments!(FormFieldVariableDatetimeValue { value_at value from_millis });

/// The type `form_field_variable_department_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableDepartmentValue {
    /// The value: text, a number or a department.
    pub value: Option<String>,
}

crate::object!(FormFieldVariableDepartmentValue { value "value" });

/// The type `form_field_variable_employment_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableEmploymentValue {
    /// The employment.
    pub value: Option<String>,
    /// The employee, by the id within the tenant.
    pub user_id: Option<String>,
}

crate::object!(FormFieldVariableEmploymentValue { value "value", user_id "user_id" });

/// The type `form_field_variable_enum_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableEnumValue {
    /// The option.
    pub value: Option<String>,
    /// The name of the option.
    pub name: Option<Name>,
    /// The description of the option.
    pub desc: Option<Name>,
}

crate::object!(FormFieldVariableEnumValue { value "value", name "name", desc "desc" });

/// The type `form_field_variable_file_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableFileValue {
    /// Where the file comes from: 1 is the process, 2 is the master data.
    pub source_type: Option<i64>,
    /// The file.
    pub file_id: Option<String>,
    /// The name of the file, with its extension.
    pub file_name: Option<String>,
    /// The size of the file, in bytes.
    pub length: Option<i64>,
    /// The MIME type of the file.
    pub mime_type: Option<String>,
}

crate::object!(FormFieldVariableFileValue {
    source_type "source_type", file_id "file_id", file_name "file_name", length "length",
    mime_type "mime_type"
});

/// The type `form_field_variable_i18n_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableI18nValue {
    /// The text in several languages.
    pub value: Option<Name>,
}

crate::object!(FormFieldVariableI18nValue { value "value" });

/// The type `form_field_variable_list_object` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableListObject {
    /// The value, where it is text.
    pub text_value: Option<FormFieldVariableDepartmentValue>,
    /// The value, where it is a number.
    pub number_value: Option<FormFieldVariableDepartmentValue>,
    /// The value, where it is a date: the days since 1970.
    pub date_value: Option<FormFieldVariableDateValue>,
    /// The value, where it is an employee.
    pub employment_value: Option<FormFieldVariableEmploymentValue>,
    /// The value, where it is a time, in milliseconds since 1970.
    pub date_time_value: Option<FormFieldVariableDatetimeValue>,
    /// The value, where it is an option of a selection.
    pub enum_value: Option<FormFieldVariableEnumValue>,
    /// The value, where there is none.
    pub null_value: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The value, where it is true or false.
    pub bool_value: Option<FormFieldVariableBoolValue>,
    /// The value, where it is a department.
    pub department_value: Option<FormFieldVariableDepartmentValue>,
    /// The value, where it is a file.
    pub file_value: Option<FormFieldVariableFileValue>,
    /// The value, where it is text in several languages.
    pub i18n_value: Option<FormFieldVariableI18nValue>,
    /// The value, where it is an object of Feishu People.
    pub object_value: Option<FormFieldVariableObjectValue>,
    /// The value, where it is a record.
    pub record_value: Option<FormFieldVariableRecordValue>,
}

crate::object!(FormFieldVariableListObject {
    text_value "text_value", number_value "number_value", date_value "date_value",
    employment_value "employment_value", date_time_value "date_time_value", enum_value "enum_value",
    null_value "null_value", bool_value "bool_value", department_value "department_value",
    file_value "file_value", i18n_value "i18n_value", object_value "object_value",
    record_value "record_value"
});

/// The type `form_field_variable_list_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableListValue {
    /// The elements of the list.
    pub values: Vec<FormFieldVariableListObject>,
}

crate::object!(FormFieldVariableListValue { values "values" });

/// The type `form_field_variable_object_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableObjectValue {
    /// The object, by its id.
    pub value: Option<String>,
    /// The kind of object, by its name for calls.
    pub wk_api_name: Option<String>,
}

crate::object!(FormFieldVariableObjectValue { value "value", wk_api_name "wk_api_name" });

/// The type `form_field_variable_record_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableRecordValue {
    /// The values of the record, by the names of their variables.
    pub values: Option<FormFieldVariableRecordValueExample>,
}

crate::object!(FormFieldVariableRecordValue { values "values" });

/// The type `form_field_variable_record_value_example` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableRecordValueExample {
    /// The value of the variable of this name, which is an example: the keys are the names of the record's variables.
    pub country_region: Option<FormVariableValueInfoExample>,
}

crate::object!(FormFieldVariableRecordValueExample { country_region "country_region" });

/// The type `form_variable_value_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormVariableValueInfo {
    /// The value, where it is text.
    pub text_value: Option<FormFieldVariableDepartmentValue>,
    /// The value, where it is a number.
    pub number_value: Option<FormFieldVariableDepartmentValue>,
    /// The value, where it is a date: the days since 1970.
    pub date_value: Option<FormFieldVariableDateValue>,
    /// The value, where it is an employee.
    pub employment_value: Option<FormFieldVariableEmploymentValue>,
    /// The value, where it is a time, in milliseconds since 1970.
    pub date_time_value: Option<FormFieldVariableDatetimeValue>,
    /// The value, where it is an option of a selection.
    pub enum_value: Option<FormFieldVariableEnumValue>,
    /// The value, where there is none.
    pub null_value: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The value, where it is true or false.
    pub bool_value: Option<FormFieldVariableBoolValue>,
    /// The value, where it is a department.
    pub department_value: Option<FormFieldVariableDepartmentValue>,
    /// The value, where it is a file.
    pub file_value: Option<FormFieldVariableFileValue>,
    /// The value, where it is text in several languages.
    pub i18n_value: Option<FormFieldVariableI18nValue>,
    /// The value, where it is an object of Feishu People.
    pub object_value: Option<FormFieldVariableObjectValue>,
    /// The value, where it is a list.
    pub list_value: Option<FormFieldVariableListValue>,
    /// The value, where it is a record.
    pub record_value: Option<FormFieldVariableRecordValue>,
}

crate::object!(FormVariableValueInfo {
    text_value "text_value", number_value "number_value", date_value "date_value",
    employment_value "employment_value", date_time_value "date_time_value", enum_value "enum_value",
    null_value "null_value", bool_value "bool_value", department_value "department_value",
    file_value "file_value", i18n_value "i18n_value", object_value "object_value",
    list_value "list_value", record_value "record_value"
});

/// The type `form_variable_value_info_example` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormVariableValueInfoExample {
    /// The value, an object in this example.
    pub object_value: Option<FormFieldVariableObjectValue>,
}

crate::object!(FormVariableValueInfoExample { object_value "object_value" });

/// The type `hiberarchy_common` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct HiberarchyCommon {
    /// The one above, of the same kind. Example: `4719168654814483759`.
    pub parent_id: Option<String>,
    /// The name.
    pub name: Option<Vec<I18n>>,
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
    /// From when on it is in effect. Example: `2020-05-01 00:00:00`.
    pub effective_time: Option<String>,
    /// The code. Example: `12456`.
    pub code: Option<String>,
    /// What it is, in words.
    pub description: Option<Vec<I18n>>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The kind of organization.
    pub type_: Option<EnumNameAndDisplay>,
    /// Until when it is in effect.
    pub expiration_time: Option<String>,
    /// The place among those with the same parent; follows changes within 10 minutes.
    pub tree_order: Option<String>,
    /// The place among all, which joins the places on the way from the top with `-`; follows changes within 10 minutes.
    pub list_order: Option<String>,
}

crate::object_builder!(HiberarchyCommon {
    parent_id(impl Into<String>).into(),
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    active(bool), effective_time(impl Into<String>).into(), code(impl Into<String>).into(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    type_(EnumNameAndDisplay), expiration_time(impl Into<String>).into(),
    tree_order(impl Into<String>).into(), list_order(impl Into<String>).into()
});
crate::object!(HiberarchyCommon {
    parent_id "parent_id", name "name", active "active", effective_time "effective_time",
    code "code", description "description", custom_fields "custom_fields", type_ "type",
    expiration_time "expiration_time", tree_order "tree_order", list_order "list_order"
});

/// The type `hrbp` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hrbp {
    /// The HR partners or local partners, of the level above where there are none.
    pub employment_id_list: Vec<String>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The work location.
    pub work_location_id: Option<String>,
}

crate::object!(Hrbp {
    employment_id_list "employment_id_list", department_id "department_id",
    work_location_id "work_location_id"
});

/// The type `i18n` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct I18n {
    /// The language, `zh-CN` or `en-US`. Example: `zh-CN`.
    pub lang: Option<String>,
    /// The text in this language, 1 to 200 characters. Example: `技术`.
    pub value: Option<String>,
}

crate::object_builder!(I18n {
    lang(impl Into<String>).into(), value(impl Into<String>).into();
    lang(impl Into<String>).into(), value(impl Into<String>).into()
});
crate::object!(I18n { lang "lang", value "value" });

/// The type `id_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdInfo {
    /// The id that was sent.
    pub id: Option<String>,
    /// The id in the other system.
    pub target_id: Option<String>,
}

crate::object!(IdInfo { id "id", target_id "target_id" });

/// The type `image_field_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageFieldSetting {
    /// What the image is for.
    pub image_type: Option<ImageType>,
    /// Whether the image is shown square or round.
    pub display_style: Option<DisplayStyle>,
}

crate::object!(ImageFieldSetting { image_type "image_type", display_style "display_style" });

/// The type `job` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    /// The job.
    pub id: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// What it is, in words.
    pub description: Vec<I18n>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The job title.
    pub job_title: Vec<I18n>,
    /// The pathway.
    pub pathway_id: Option<String>,
    /// The job families.
    pub job_family_id_list: Vec<String>,
    /// The job levels.
    pub job_level_id_list: Vec<String>,
    /// The working hours type.
    pub working_hours_type_id: Option<String>,
    /// From when on it is in effect.
    pub effective_time: Option<String>,
    /// Until when it is in effect.
    pub expiration_time: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
}

crate::object!(Job {
    id "id", code "code", name "name", description "description", active "active",
    job_title "job_title", pathway_id "pathway_id", job_family_id_list "job_family_id_list",
    job_level_id_list "job_level_id_list", working_hours_type_id "working_hours_type_id",
    effective_time "effective_time", expiration_time "expiration_time",
    custom_fields "custom_fields"
});

/// The type `job_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobData {
    /// The job record.
    pub id: Option<String>,
    /// The version of the job record.
    pub version_id: Option<String>,
    /// The job level.
    pub job_level_id: Option<String>,
    /// The job grade.
    pub job_grade_id: Option<String>,
    /// The type of employee.
    pub employee_type_id: Option<String>,
    /// The working hours type.
    pub working_hours_type_id: Option<String>,
    /// The work location.
    pub work_location_id: Option<String>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// When the probation begins.
    pub probation_start_date: Option<String>,
    /// When the probation really ended, or is to end.
    pub probation_end_date: Option<String>,
    /// Whether it is the primary job record; `false` is an additional job.
    pub primary_job_data: Option<bool>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// From when on it is in effect.
    pub effective_time: Option<String>,
    /// Until when it is in effect.
    pub expiration_time: Option<String>,
    /// The job family.
    pub job_family_id: Option<String>,
    /// The business event that made the record, formerly the reason of the job record.
    pub assignment_start_reason: Option<EnumNameAndDisplay>,
    /// When the probation is expected to end.
    pub probation_expected_end_date: Option<String>,
    /// The weekly working time, in hours.
    pub weekly_working_hours: Option<i64>,
    /// The direct manager, by job record.
    pub direct_manager_id: Option<String>,
    /// The dotted-line managers, by job record.
    pub dotted_line_manager_id_list: Vec<String>,
    /// The second direct manager, by job record.
    pub second_direct_manager_id: Option<String>,
    /// How the cost is split among cost centers.
    pub cost_center_rate: Vec<SupportCostCenterItem>,
    /// The weekly working time, in hours, with decimals.
    pub weekly_working_hours_v2: Option<f64>,
    /// The type of shifts. Needs a scope: `corehr:job_data.work_shift:read`.
    pub work_shift: Option<EnumNameAndDisplay>,
    /// The type of compensation. Needs a scope: `corehr:job_data.compensation_type:read`.
    pub compensation_type: Option<EnumNameAndDisplay>,
    /// The company that the employee works for. Needs a scope: `corehr:job_data.service_company:read`.
    pub service_company: Option<String>,
    /// The pathway. Needs a scope: `corehr:employment.pathway:read`, `corehr:employment.pathway:write`.
    pub pathway_id: Option<String>,
    /// The subtype of employee.
    pub employee_subtype_id: Option<String>,
    /// The position. Needs a scope: `corehr:employment.position:read`, `corehr:employment.position:write`.
    pub position_id: Option<String>,
    /// The reason of the job record. Needs a scope: `corehr:job_data.job_data_reason:read`.
    pub job_data_reason: Option<EnumNameAndDisplay>,
    /// The outcome of the probation.
    pub probation_outcome: Option<EnumNameAndDisplay>,
}

crate::object!(JobData {
    id "id", version_id "version_id", job_level_id "job_level_id", job_grade_id "job_grade_id",
    employee_type_id "employee_type_id", working_hours_type_id "working_hours_type_id",
    work_location_id "work_location_id", department_id "department_id", job_id "job_id",
    probation_start_date "probation_start_date", probation_end_date "probation_end_date",
    primary_job_data "primary_job_data", employment_id "employment_id",
    effective_time "effective_time", expiration_time "expiration_time",
    job_family_id "job_family_id", assignment_start_reason "assignment_start_reason",
    probation_expected_end_date "probation_expected_end_date",
    weekly_working_hours "weekly_working_hours", direct_manager_id "direct_manager_id",
    dotted_line_manager_id_list "dotted_line_manager_id_list",
    second_direct_manager_id "second_direct_manager_id", cost_center_rate "cost_center_rate",
    weekly_working_hours_v2 "weekly_working_hours_v2", work_shift "work_shift",
    compensation_type "compensation_type", service_company "service_company",
    pathway_id "pathway_id", employee_subtype_id "employee_subtype_id", position_id "position_id",
    job_data_reason "job_data_reason", probation_outcome "probation_outcome"
});

/// The type `job_data_cost_center` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDataCostCenter {
    /// The cost center.
    pub cost_center_id: Option<String>,
    /// The share, in percent.
    pub rate: Option<i64>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
}

crate::object!(JobDataCostCenter {
    cost_center_id "cost_center_id", rate "rate", custom_fields "custom_fields"
});

/// The type `job_family` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFamily {
    /// The job family.
    pub id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// Whether it can be chosen.
    pub selectable: Option<bool>,
    /// The one above, of the same kind.
    pub parent_id: Option<String>,
    /// The pathways.
    pub pathway_ids: Vec<String>,
    /// From when on it is in effect.
    pub effective_time: Option<String>,
    /// Until when it is in effect.
    pub expiration_time: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// What it is, in words.
    pub description: Vec<I18n>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
}

crate::object!(JobFamily {
    id "id", name "name", active "active", selectable "selectable", parent_id "parent_id",
    pathway_ids "pathway_ids", effective_time "effective_time", expiration_time "expiration_time",
    code "code", description "description", custom_fields "custom_fields"
});

/// The type `job_level` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLevel {
    /// The job level.
    pub id: Option<String>,
    /// The number that orders levels; the greater, the higher.
    pub level_order: Option<i64>,
    /// The code.
    pub code: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// What it is, in words.
    pub description: Vec<I18n>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
    /// The job grades.
    pub job_grade: Vec<String>,
    /// The pathways.
    pub pathway_ids: Vec<String>,
    /// The place in lists; the smaller, the further up. Range: `1` to `999999`.
    pub view_order: Option<i64>,
}

crate::object!(JobLevel {
    id "id", level_order "level_order", code "code", name "name", description "description",
    active "active", custom_fields "custom_fields", job_grade "job_grade",
    pathway_ids "pathway_ids", view_order "view_order"
});

/// The type `leave_balance` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveBalance {
    /// The type of leave.
    pub leave_type_id: Option<String>,
    /// The name of the type of leave.
    pub leave_type_name: Vec<I18n>,
    /// What is left from earlier cycles, in the unit of `leave_duration_unit`.
    pub historical_cycles_left: Option<String>,
    /// What was granted for the current cycle, in the unit of `leave_duration_unit`.
    pub this_cycle_total: Option<String>,
    /// What was taken of the current cycle, in the unit of `leave_duration_unit`.
    pub this_cycle_taken: Option<String>,
    /// The balance, in the unit of `leave_duration_unit`.
    pub leave_balance: Option<String>,
    /// Whether the length is in days or hours.
    pub leave_duration_unit: Option<LeaveDurationUnit>,
    /// What was carried over from earlier cycles, in the unit of `leave_duration_unit`; only with `include_offboard`.
    pub history_cycle_accrual: Option<String>,
    /// The balance of the current cycle, in the unit of `leave_duration_unit`.
    pub balance_in_current_cycle: Option<String>,
    /// What was taken, in the unit of `leave_duration_unit`; only with `include_offboard`.
    pub taken: Option<String>,
    /// What was taken of earlier cycles, in the unit of `leave_duration_unit`.
    pub taken_history_cycle: Option<String>,
    /// The balance prorated for leaving, in the unit of `leave_duration_unit`; only with `include_offboard`.
    pub offboarding_balance: Option<String>,
    /// What was taken up to the day, in the unit of `leave_duration_unit`; only with `include_offboard`.
    pub taken_current_date: Option<String>,
    /// What the cycle grants, prorated for leaving, in the unit of `leave_duration_unit`; only with `include_offboard`.
    pub offboarding_granted: Option<String>,
}

crate::object!(LeaveBalance {
    leave_type_id "leave_type_id", leave_type_name "leave_type_name",
    historical_cycles_left "historical_cycles_left", this_cycle_total "this_cycle_total",
    this_cycle_taken "this_cycle_taken", leave_balance "leave_balance",
    leave_duration_unit "leave_duration_unit", history_cycle_accrual "history_cycle_accrual",
    balance_in_current_cycle "balance_in_current_cycle", taken "taken",
    taken_history_cycle "taken_history_cycle", offboarding_balance "offboarding_balance",
    taken_current_date "taken_current_date", offboarding_granted "offboarding_granted"
});

/// The type `leave_extend_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveExtendItem {
    /// The name of the further field.
    pub key: Option<String>,
    /// The value of the further field.
    pub value: Option<String>,
}

crate::object!(LeaveExtendItem { key "key", value "value" });

/// The type `leave_granting_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveGrantingRecord {
    /// The granting of leave.
    pub id: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The type of leave.
    pub leave_type_id: Option<String>,
    /// How much leave is granted, in the unit of `granting_unit`.
    pub granting_quantity: Option<String>,
    /// Whether leave is granted in days or hours.
    pub granting_unit: Option<GrantingUnit>,
    /// From when on the leave can be taken, as `2006-01-02`.
    pub effective_date: Option<String>,
    /// Until when the leave can be taken, as `2006-01-02`; worked out by the rules.
    pub expiration_date: Option<String>,
    /// Who granted the leave: the system, somebody by hand, or another system.
    pub granted_by: Option<GrantedBy>,
    /// The reason.
    pub reason: Vec<I18n>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// Who created it.
    pub created_by: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<String>,
    /// Who changed it last.
    pub updated_by: Option<String>,
    /// Whether the granting is prorated: 1 is not, 2 is.
    pub section_type: Option<i64>,
}

crate::object!(LeaveGrantingRecord {
    id "id", employment_id "employment_id", leave_type_id "leave_type_id",
    granting_quantity "granting_quantity", granting_unit "granting_unit",
    effective_date "effective_date", expiration_date "expiration_date", granted_by "granted_by",
    reason "reason", created_at "created_at", created_by "created_by", updated_at "updated_at",
    updated_by "updated_by", section_type "section_type"
});
crate::moments!(LeaveGrantingRecord {
    created_at_at created_at from_millis, updated_at_at updated_at from_millis
});

/// The type `leave_process_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveProcessInfo {
    /// The process.
    pub process_id: Option<String>,
    /// The state of the process.
    pub process_status: Option<String>,
    /// When the process was started.
    pub process_apply_time: Option<String>,
}

crate::object!(LeaveProcessInfo {
    process_id "process_id", process_status "process_status",
    process_apply_time "process_apply_time"
});

/// The type `leave_request` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveRequest {
    /// The leave request.
    pub leave_request_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The name of the employee.
    pub employment_name: Vec<I18n>,
    /// The type of leave.
    pub leave_type_id: Option<String>,
    /// The name of the type of leave.
    pub leave_type_name: Vec<I18n>,
    /// When the leave begins: a day, a half day as `2022-09-09 morning`, or a time.
    pub start_time: Option<String>,
    /// When the leave ends: a day, a half day as `2022-09-09 morning`, or a time.
    pub end_time: Option<String>,
    /// How long the leave is, in the unit of `leave_duration_unit`.
    pub leave_duration: Option<String>,
    /// Whether the length is in days or hours.
    pub leave_duration_unit: Option<LeaveDurationUnit>,
    /// The state of the leave request.
    pub leave_request_status: Option<LeaveRequestHistoryLeaveRequestStatus>,
    /// Where the record comes from.
    pub grant_source: Option<GrantSource>,
    /// When the employee came back, in seconds since 1970.
    pub return_time: Option<String>,
    /// When the leave was requested, in seconds since 1970.
    pub submitted_at: Option<String>,
    /// Who requested the leave, by the kind of id that the call uses.
    pub submitted_by: Option<String>,
    /// Remarks.
    pub notes: Option<String>,
    /// When the leave was approved, as `2006-01-02`.
    pub approval_date: Option<String>,
    /// Whether the leave is paid; not available yet.
    pub is_deducted: Option<bool>,
    /// The details of the leave.
    pub details: Vec<LeaveRequestDetail>,
    /// The code of the type of leave; not available yet.
    pub leave_type_code: Option<String>,
    /// When the leave really ended, as `2006-01-02`; not available yet.
    pub actual_end_date: Option<String>,
    /// When the leave is expected to end, as `2006-01-02`; not available yet.
    pub estimated_end_date: Option<String>,
    /// The time zone of the request.
    pub time_zone: Option<String>,
    /// Where the leave is kept: 1 is mainland China, 2 is elsewhere; not available yet.
    pub data_source: Option<i64>,
    /// The process of the request; imported leave has none.
    pub leave_process_id: Vec<String>,
    /// The processes that corrected the request.
    pub leave_correct_process_id: Vec<String>,
    /// The processes that cancelled the request.
    pub leave_cancel_process_id: Vec<String>,
    /// The processes by which the employee came back.
    pub leave_return_process_id: Vec<String>,
    /// How the leave counts for pay: 1 not part of it, 2 reduces it, 3 leaves it as it is; for Workday only.
    pub wd_paid_type: Option<i64>,
    /// More about the processes that corrected the request.
    pub leave_correct_process_info: Vec<LeaveProcessInfo>,
    /// More fields for Workday.
    pub workday_extend_infos: Vec<LeaveExtendItem>,
    /// The tags of the leave; not available yet.
    pub leave_tag_conf: Option<LeaveTagConf>,
}

crate::object!(LeaveRequest {
    leave_request_id "leave_request_id", employment_id "employment_id",
    employment_name "employment_name", leave_type_id "leave_type_id",
    leave_type_name "leave_type_name", start_time "start_time", end_time "end_time",
    leave_duration "leave_duration", leave_duration_unit "leave_duration_unit",
    leave_request_status "leave_request_status", grant_source "grant_source",
    return_time "return_time", submitted_at "submitted_at", submitted_by "submitted_by",
    notes "notes", approval_date "approval_date", is_deducted "is_deducted", details "details",
    leave_type_code "leave_type_code", actual_end_date "actual_end_date",
    estimated_end_date "estimated_end_date", time_zone "time_zone", data_source "data_source",
    leave_process_id "leave_process_id", leave_correct_process_id "leave_correct_process_id",
    leave_cancel_process_id "leave_cancel_process_id",
    leave_return_process_id "leave_return_process_id", wd_paid_type "wd_paid_type",
    leave_correct_process_info "leave_correct_process_info",
    workday_extend_infos "workday_extend_infos", leave_tag_conf "leave_tag_conf"
});
crate::moments!(LeaveRequest {
    return_time_at return_time from_seconds, submitted_at_at submitted_at from_seconds
});

/// The type `leave_request_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveRequestDetail {
    /// The leave request.
    pub leave_request_id: Option<String>,
    /// The day of the leave.
    pub leave_date: Option<String>,
    /// How long the leave is, in the unit of `leave_duration_unit`.
    pub leave_duration: Option<String>,
    /// Whether the length is in days or hours.
    pub leave_duration_unit: Option<i64>,
    /// How the leave counts for pay: 1 not part of it, 2 reduces it, 3 leaves it as it is.
    pub paid_type: Option<i64>,
}

crate::object!(LeaveRequestDetail {
    leave_request_id "leave_request_id", leave_date "leave_date", leave_duration "leave_duration",
    leave_duration_unit "leave_duration_unit", paid_type "paid_type"
});

/// The type `leave_subtype` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveSubtype {
    /// The subtype of leave.
    pub leave_type_id: Option<String>,
    /// The name of the subtype of leave.
    pub leave_type_name: Vec<I18n>,
}

crate::object!(LeaveSubtype { leave_type_id "leave_type_id", leave_type_name "leave_type_name" });

/// The type `leave_tag_conf` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveTagConf {
    /// The tags of the leave.
    pub tags: Vec<Tag>,
}

crate::object!(LeaveTagConf { tags "tags" });

/// The type `leave_type` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveType {
    /// The type of leave.
    pub leave_type_id: Option<String>,
    /// The name of the type of leave.
    pub leave_type_name: Vec<I18n>,
    /// Whether the type of leave is in use.
    pub status: Option<LeaveTypeStatus>,
    /// The subtypes of the leave.
    pub leave_subtype_list: Vec<LeaveSubtype>,
    /// When it was created, in seconds since 1970.
    pub created_at: Option<String>,
    /// Who created it.
    pub created_by: Option<String>,
    /// When it was last changed, in seconds since 1970.
    pub updated_at: Option<String>,
    /// Who changed it last.
    pub updated_by: Option<String>,
}

crate::object!(LeaveType {
    leave_type_id "leave_type_id", leave_type_name "leave_type_name", status "status",
    leave_subtype_list "leave_subtype_list", created_at "created_at", created_by "created_by",
    updated_at "updated_at", updated_by "updated_by"
});
crate::moments!(LeaveType {
    created_at_at created_at from_seconds, updated_at_at updated_at from_seconds
});

/// The type `location` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Location {
    /// The location.
    pub id: Option<String>,
    /// What all organizations have: name, code, state, the one above and dates.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// What the location is used for.
    pub location_usage_list: Vec<EnumNameAndDisplay>,
    /// The address.
    pub address: Vec<Address>,
    /// The working hours type.
    pub working_hours_type_id: Option<String>,
    /// From when on it is in effect.
    pub effective_time: Option<String>,
    /// Until when it is in effect.
    pub expiration_time: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
    /// The locale, as an option.
    pub locale: Option<EnumNameAndDisplay>,
    /// The time zone.
    pub time_zone_id: Option<String>,
    /// The language in which it is shown by default.
    pub display_language_id: Option<String>,
}

crate::object!(Location {
    id "id", hiberarchy_common "hiberarchy_common", location_usage_list "location_usage_list",
    address "address", working_hours_type_id "working_hours_type_id",
    effective_time "effective_time", expiration_time "expiration_time",
    custom_fields "custom_fields", locale "locale", time_zone_id "time_zone_id",
    display_language_id "display_language_id"
});

/// The type `lookup_field_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupFieldSetting {
    /// The object that the field refers to, by its name for calls.
    pub lookup_obj_api_name: Option<String>,
    /// Whether it can refer to several objects.
    pub is_multiple: Option<bool>,
}

crate::object!(LookupFieldSetting {
    lookup_obj_api_name "lookup_obj_api_name", is_multiple "is_multiple"
});

/// The type `management_scope` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ManagementScope {
    /// The kind of organization along which the role is managed. Example: `department`.
    pub management_dimension: Option<ManagementDimension>,
    /// The department, work location, company or social insurance city for which the role holds. Example: `7023318326176777742`.
    pub obj_id: Option<String>,
}

crate::object_builder!(ManagementScope {
    management_dimension(impl Into<ManagementDimension>).into(), obj_id(impl Into<String>).into();
    management_dimension(impl Into<ManagementDimension>).into(), obj_id(impl Into<String>).into()
});
crate::object!(ManagementScope { management_dimension "management_dimension", obj_id "obj_id" });

/// The type `name` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Name {
    /// In Chinese. Example: `cn`.
    pub zh_cn: Option<String>,
    /// In English. Example: `en`.
    pub en_us: Option<String>,
}

crate::object_builder!(Name { zh_cn(impl Into<String>).into(), en_us(impl Into<String>).into() });
crate::object!(Name { zh_cn "zh_cn", en_us "en_us" });

/// The type `national_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct NationalId {
    /// The type of identity document. Example: `6863330041896371725`.
    pub national_id_type_id: Option<String>,
    /// The number of the identity document. Example: `1231131333`.
    pub national_id_number: Option<String>,
    /// When the document was issued. Example: `2020-04-01`.
    pub issue_date: Option<String>,
    /// When the document expires. Example: `2020-05-21`.
    pub expiration_date: Option<String>,
    /// The country or region. Example: `6862995757234914824`.
    pub country_region_id: Option<String>,
    /// Who issued the document. Example: `北京市公安局`.
    pub issued_by: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::object_builder!(NationalId {
    national_id_type_id(impl Into<String>).into(), national_id_number(impl Into<String>).into(),
    country_region_id(impl Into<String>).into();
    national_id_type_id(impl Into<String>).into(), national_id_number(impl Into<String>).into(),
    issue_date(impl Into<String>).into(), expiration_date(impl Into<String>).into(),
    country_region_id(impl Into<String>).into(), issued_by(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(NationalId {
    national_id_type_id "national_id_type_id", national_id_number "national_id_number",
    issue_date "issue_date", expiration_date "expiration_date",
    country_region_id "country_region_id", issued_by "issued_by", custom_fields "custom_fields"
});

/// The type `national_id_type` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NationalIdType {
    /// The type of identity document.
    pub id: Option<String>,
    /// The country or region.
    pub country_region_id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The regular expression that numbers must match.
    pub validation_rule: Option<String>,
    /// What the rule for numbers means.
    pub validation_rule_description: Vec<I18n>,
    /// The code.
    pub code: Option<String>,
    /// The kind of identity document.
    pub identification_type: Option<EnumNameAndDisplay>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
}

crate::object!(NationalIdType {
    id "id", country_region_id "country_region_id", name "name", active "active",
    validation_rule "validation_rule", validation_rule_description "validation_rule_description",
    code "code", identification_type "identification_type", custom_fields "custom_fields"
});

/// The type `number_field_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberFieldSetting {
    /// Whether it holds percentages, integers, decimals or money.
    pub number_field_type: Option<NumberFieldType>,
    /// How many decimals there are.
    pub decimal_places: Option<i64>,
    /// How numbers are rounded.
    pub round_type: Option<RoundType>,
    /// How many digits there may be in all, decimals included.
    pub decimal_total_places: Option<i64>,
}

crate::object!(NumberFieldSetting {
    number_field_type "number_field_type", decimal_places "decimal_places", round_type "round_type",
    decimal_total_places "decimal_total_places"
});

/// The type `object_field_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ObjectFieldData {
    /// The field, by its name for calls. Example: `name`.
    pub field_name: Option<String>,
    /// The value, as JSON in text, whose form depends on the type of the field. Example: `"Sandy"`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub value: Option<String>,
}

crate::object_builder!(ObjectFieldData {
    field_name(impl Into<String>).into(), value(impl Into<String>).into();
    field_name(impl Into<String>).into(), value(impl Into<String>).into()
});
crate::object!(ObjectFieldData { field_name "field_name", value "value" });
crate::json_texts!(ObjectFieldData { value_json value });

/// The type `offboarding` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Offboarding {
    /// Who started the offboarding: the employee, somebody else, or directly without a request.
    pub initiating_type: Option<String>,
    /// The state it is in.
    pub status: Option<OffboardingStatus>,
    /// The approval of the offboarding.
    pub application_info: Option<ApplicationInfo>,
    /// The data of the offboarding.
    pub offboarding_info: Option<OffboardingInfo>,
    /// The checklist of the offboarding.
    pub offboarding_checklist: Option<OffboardingChecklist>,
    /// The offboarding.
    pub offboarding_id: Option<String>,
}

crate::object!(Offboarding {
    initiating_type "initiating_type", status "status", application_info "application_info",
    offboarding_info "offboarding_info", offboarding_checklist "offboarding_checklist",
    offboarding_id "offboarding_id"
});

/// The type `offboarding_checklist` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OffboardingChecklist {
    /// The state of the checklist.
    pub checklist_status: Option<ChecklistStatus>,
    /// When the checklist was started.
    pub checklist_start_time: Option<String>,
    /// When the checklist was finished.
    pub checklist_finish_time: Option<String>,
    /// The process of the checklist.
    pub checklist_process_id: Option<String>,
}

crate::object!(OffboardingChecklist {
    checklist_status "checklist_status", checklist_start_time "checklist_start_time",
    checklist_finish_time "checklist_finish_time", checklist_process_id "checklist_process_id"
});

/// The type `offboarding_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OffboardingInfo {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The HR partners of the employee, by the kind of id that the call uses.
    pub hrbp_id: Vec<String>,
    /// The day on which the employee wishes to leave.
    pub expected_offboarding_date: Option<String>,
    /// The day on which the employee leaves.
    pub offboarding_date: Option<String>,
    /// The reason for leaving. Needs a scope: `corehr:employment.offboarding_reason:read`.
    pub reason: Option<EnumNameAndDisplay>,
    /// The explanation of the reason for leaving. Needs a scope: `corehr:employment.offboarding_reason:read`.
    pub reason_explanation: Option<String>,
    /// The reason for leaving, as the employee gives it. Needs a scope: `corehr:employment.offboarding_reason:read`.
    pub employee_reason: Option<EnumNameAndDisplay>,
    /// The explanation of the reason for leaving, as the employee gives it. Needs a scope: `corehr:employment.offboarding_reason:read`.
    pub employee_reason_explanation: Option<String>,
    /// Whether the employee is put on the block list, so as not to be hired again. Needs a scope: `corehr:offboarding.block_list:read`, `corehr:offboarding.block_list:write`.
    pub add_block_list: Option<String>,
    /// Why the employee is put on the block list. Needs a scope: `corehr:offboarding.block_list:read`, `corehr:offboarding.block_list:write`.
    pub block_reason: Option<EnumNameAndDisplay>,
    /// The explanation of why the employee is put on the block list. Needs a scope: `corehr:offboarding.block_list:read`, `corehr:offboarding.block_list:write`.
    pub block_reason_explanation: Option<String>,
    /// The custom fields with their values. Needs a scope: `corehr:offboarding.custom_field:read`.
    pub custom_fields: Vec<CustomFieldData>,
    /// Whether the Feishu account is kept after the employee leaves. Needs a scope: `corehr:offboarding.retain_account:read`, `corehr:offboarding.retain_account:write`.
    pub retain_account: Option<bool>,
    /// The last month of social insurance, as `2006-01`. Needs a scope: `corehr:offboarding.social_insurance:read`.
    pub social_insurance_end_date: Option<String>,
    /// The last month of the housing provident fund, as `2006-01`. Needs a scope: `corehr:offboarding.social_insurance:read`.
    pub provident_fund_end_date: Option<String>,
    /// Whether a noncompete agreement takes effect. Needs a scope: `corehr:offboarding.noncompete_agreement:read`.
    pub enforce_noncompete_agreement: Option<bool>,
    /// The noncompete agreement, which is a contract. Needs a scope: `corehr:offboarding.noncompete_agreement:read`.
    pub noncompete_agreement_id: Option<String>,
    /// The company of the noncompete agreement. Needs a scope: `corehr:offboarding.noncompete_agreement:read`.
    pub noncompete_agreement_company: Option<String>,
    /// When the noncompete agreement begins. Needs a scope: `corehr:offboarding.noncompete_agreement:read`.
    pub noncompete_agreement_start_date: Option<String>,
    /// When the noncompete agreement ends. Needs a scope: `corehr:offboarding.noncompete_agreement:read`.
    pub noncompete_agreement_end_date: Option<String>,
    /// How it is signed. Needs a scope: `corehr:offboarding.signature:read`.
    pub sign_type: Option<EnumNameAndDisplay>,
    /// The files to sign. Needs a scope: `corehr:offboarding.signature:read`.
    pub signature_file: Option<String>,
    /// The last day of attendance. Needs a scope: `corehr:offboarding.last_attendance_date:read`.
    pub last_attendance_date: Option<String>,
    /// Whether the headcount moves along with the employee.
    pub is_transfer_with_workforce: Option<bool>,
}

crate::object!(OffboardingInfo {
    employment_id "employment_id", hrbp_id "hrbp_id",
    expected_offboarding_date "expected_offboarding_date", offboarding_date "offboarding_date",
    reason "reason", reason_explanation "reason_explanation", employee_reason "employee_reason",
    employee_reason_explanation "employee_reason_explanation", add_block_list "add_block_list",
    block_reason "block_reason", block_reason_explanation "block_reason_explanation",
    custom_fields "custom_fields", retain_account "retain_account",
    social_insurance_end_date "social_insurance_end_date",
    provident_fund_end_date "provident_fund_end_date",
    enforce_noncompete_agreement "enforce_noncompete_agreement",
    noncompete_agreement_id "noncompete_agreement_id",
    noncompete_agreement_company "noncompete_agreement_company",
    noncompete_agreement_start_date "noncompete_agreement_start_date",
    noncompete_agreement_end_date "noncompete_agreement_end_date", sign_type "sign_type",
    signature_file "signature_file", last_attendance_date "last_attendance_date",
    is_transfer_with_workforce "is_transfer_with_workforce"
});

/// The type `offboarding_reason` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OffboardingReason {
    /// The reason for leaving, by its key.
    pub offboarding_reason_unique_identifier: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The reason above, by its key.
    pub parent_offboarding_reason_unique_identifier: Option<String>,
    /// When it was created, as `2006-01-02 15-04-05`.
    pub created_time: Option<String>,
    /// When it was last changed, as `2006-01-02 15-04-05`.
    pub updated_time: Option<String>,
}

crate::object!(OffboardingReason {
    offboarding_reason_unique_identifier "offboarding_reason_unique_identifier", name "name",
    active "active",
    parent_offboarding_reason_unique_identifier "parent_offboarding_reason_unique_identifier",
    created_time "created_time", updated_time "updated_time"
});

/// The type `org_truncation` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgTruncation {
    /// The kind of organization along which the role is managed.
    pub org_key: Option<String>,
    /// Whether the role covers the levels below too: 0 does, 1 does not.
    pub type_: Option<OrgTruncationType>,
    /// How many levels deep it reaches.
    pub depth: Option<i64>,
}

crate::object!(OrgTruncation { org_key "org_key", type_ "type", depth "depth" });

/// The type `permission_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionDetail {
    /// The role.
    pub role: Option<SecurityGroup>,
    /// The organizations for which the role holds; only for roles managed along the organization.
    pub assigned_organization_list: Vec<Vec<PermissionDetailAssignedOrganizationList>>,
    /// The data for which the role holds; only for roles not managed along the organization.
    pub grantor_rule_list: Vec<PermissionSecurityGroup>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<String>,
}

crate::object!(PermissionDetail {
    role "role", assigned_organization_list "assigned_organization_list",
    grantor_rule_list "grantor_rule_list", update_time "update_time"
});
crate::moments!(PermissionDetail { update_time_at update_time from_seconds });

/// An object with `org_key`, `org_name`, `org_id_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionDetailAssignedOrganizationList {
    /// The kind of organization along which the role is managed. Example: `department`.
    pub org_key: Option<String>,
    /// The name of the organization.
    pub org_name: Option<Name>,
    /// The organizations, deleted and disabled ones included.
    pub org_id_list: Vec<String>,
}

crate::object!(PermissionDetailAssignedOrganizationList {
    org_key "org_key", org_name "org_name", org_id_list "org_id_list"
});

/// The type `permission_security_group` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionSecurityGroup {
    /// What the permission is about.
    pub rule_dimension: Option<RuleDimension>,
    /// Which data the role covers.
    pub rule_type: Option<RuleType>,
    /// The rule that says which data is covered.
    pub expression: Option<FilterExpression>,
}

crate::object!(PermissionSecurityGroup {
    rule_dimension "rule_dimension", rule_type "rule_type", expression "expression"
});

/// The type `person` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Person {
    /// The telephone number.
    pub phone_number: Option<String>,
    /// The legal name.
    pub legal_name: Option<String>,
    /// The preferred name. Example: `张三(Zhang San)`.
    pub preferred_name: Option<String>,
    /// The personal data, by its id.
    pub id: Option<String>,
    /// The names.
    pub name_list: Vec<PersonName>,
    /// The gender.
    pub gender: Option<EnumNameAndDisplay>,
    /// The date of birth.
    pub date_of_birth: Option<String>,
    /// The nationality, by the older list.
    pub nationality_id: Option<String>,
    /// The ethnicity.
    pub race: Option<EnumNameAndDisplay>,
    /// The marital status. Needs a scope: `corehr:person.marital_status:write`.
    pub marital_status: Option<EnumNameAndDisplay>,
    /// The telephone numbers.
    pub phone_list: Vec<Phone>,
    /// The addresses.
    pub address_list: Vec<Address>,
    /// The mail addresses.
    pub email_list: Vec<Email>,
    /// The work experience.
    pub work_experience_list: Vec<WorkExperience>,
    /// The education.
    pub education_list: Vec<Education>,
    /// The bank accounts.
    pub bank_account_list: Vec<BankAccount>,
    /// The identity documents.
    pub national_id_list: Vec<NationalId>,
    /// The relatives.
    pub dependent_list: Vec<Dependent>,
    /// The emergency contacts.
    pub emergency_contact_list: Vec<EmergencyContact>,
    /// When the person began to work for the first time.
    pub date_entered_workforce: Option<String>,
    /// The file of the avatar.
    pub profile_image_id: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
    /// The mail address.
    pub email_address: Option<String>,
    /// The tax residencies.
    pub resident_tax_id_list: Vec<String>,
    /// The age.
    pub age: Option<i64>,
    /// The education with the highest level.
    pub highest_level_of_education: Option<Education>,
    /// The education with the highest degree.
    pub highest_degree_of_education: Option<Education>,
    /// The personal documents.
    pub personal_profile: Vec<PersonalProfile>,
}

crate::object!(Person {
    phone_number "phone_number", legal_name "legal_name", preferred_name "preferred_name", id "id",
    name_list "name_list", gender "gender", date_of_birth "date_of_birth",
    nationality_id "nationality_id", race "race", marital_status "marital_status",
    phone_list "phone_list", address_list "address_list", email_list "email_list",
    work_experience_list "work_experience_list", education_list "education_list",
    bank_account_list "bank_account_list", national_id_list "national_id_list",
    dependent_list "dependent_list", emergency_contact_list "emergency_contact_list",
    date_entered_workforce "date_entered_workforce", profile_image_id "profile_image_id",
    custom_fields "custom_fields", email_address "email_address",
    resident_tax_id_list "resident_tax_id_list", age "age",
    highest_level_of_education "highest_level_of_education",
    highest_degree_of_education "highest_degree_of_education", personal_profile "personal_profile"
});

/// The type `person_name` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PersonName {
    /// The family name in local script. Example: `黄`.
    pub local_primary: Option<String>,
    /// The given name in local script. Example: `四`.
    pub local_first_name: Option<String>,
    /// The country or region. Example: `6862995757234914824`.
    pub country_region_id: Option<String>,
    /// Which name it is: the legal, preferred, former or another one.
    pub name_type: Option<EnumNameAndDisplay>,
    /// The given name in a second local script. Example: `五`.
    pub local_first_name_2: Option<String>,
    /// The family name in a second local script. Example: `王`.
    pub local_primary_2: Option<String>,
    /// Which further name it is, that of an emergency contact for example.
    pub additional_name_type: Option<EnumNameAndDisplay>,
    /// The given name. Example: `帅`.
    pub first_name: Option<String>,
    /// The full name. Example: `刘梓新`.
    pub full_name: Option<String>,
    /// The suffix or title that goes with the family name. Example: `王`.
    pub hereditary: Option<String>,
    /// The name as it is to be shown; where left out, it is joined by the rules of the country. Example: `刘梓新`.
    pub custom_name: Option<String>,
    /// The name in local script as it is to be shown; where left out, it is joined by the rules of the country. Example: `刘梓新`.
    pub custom_local_name: Option<String>,
    /// The middle name. Example: `大`.
    pub middle_name: Option<String>,
    /// The family name. Example: `王`.
    pub name_primary: Option<String>,
    /// The second family name. Example: `王`.
    pub secondary: Option<String>,
    /// The honorific.
    pub social: Option<EnumNameAndDisplay>,
    /// The family name after marriage. Example: `王`.
    pub tertiary: Option<String>,
    /// The title before the name, such as Mr. or Dr.
    pub title: Option<EnumNameAndDisplay>,
    /// The middle name in local script. Example: `大`.
    pub local_middle_name: Option<String>,
    /// The second family name in local script. Example: `王`.
    pub local_secondary: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The name to show in local and Latin script, calculated by the rules of the country.
    pub display_name_local_and_western_script: Option<String>,
    /// The name to show in local script, calculated by the rules of the country.
    pub display_name_local_script: Option<String>,
    /// The name to show in Latin script, calculated by the rules of the country.
    pub display_name_western_script: Option<String>,
}

crate::object_builder!(PersonName {
    country_region_id(impl Into<String>).into(), name_type(EnumNameAndDisplay);
    local_primary(impl Into<String>).into(), local_first_name(impl Into<String>).into(),
    country_region_id(impl Into<String>).into(), name_type(EnumNameAndDisplay),
    local_first_name_2(impl Into<String>).into(), local_primary_2(impl Into<String>).into(),
    additional_name_type(EnumNameAndDisplay), first_name(impl Into<String>).into(),
    full_name(impl Into<String>).into(), hereditary(impl Into<String>).into(),
    custom_name(impl Into<String>).into(), custom_local_name(impl Into<String>).into(),
    middle_name(impl Into<String>).into(), name_primary(impl Into<String>).into(),
    secondary(impl Into<String>).into(), social(EnumNameAndDisplay),
    tertiary(impl Into<String>).into(), title(EnumNameAndDisplay),
    local_middle_name(impl Into<String>).into(), local_secondary(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    display_name_local_and_western_script(impl Into<String>).into(),
    display_name_local_script(impl Into<String>).into(),
    display_name_western_script(impl Into<String>).into()
});
crate::object!(PersonName {
    local_primary "local_primary", local_first_name "local_first_name",
    country_region_id "country_region_id", name_type "name_type",
    local_first_name_2 "local_first_name_2", local_primary_2 "local_primary_2",
    additional_name_type "additional_name_type", first_name "first_name", full_name "full_name",
    hereditary "hereditary", custom_name "custom_name", custom_local_name "custom_local_name",
    middle_name "middle_name", name_primary "name_primary", secondary "secondary", social "social",
    tertiary "tertiary", title "title", local_middle_name "local_middle_name",
    local_secondary "local_secondary", custom_fields "custom_fields",
    display_name_local_and_western_script "display_name_local_and_western_script",
    display_name_local_script "display_name_local_script",
    display_name_western_script "display_name_western_script"
});

/// The type `personal_profile` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PersonalProfile {
    /// What the personal document is, a copy of a bank card for example.
    pub personal_profile_type: Option<EnumNameAndDisplay>,
    /// The files.
    pub files: Option<Vec<File>>,
    /// The personal document.
    pub personal_profile_id: Option<String>,
}

crate::object_builder!(PersonalProfile {
    personal_profile_type(EnumNameAndDisplay),
    files(impl IntoIterator<Item = impl Into<File>>).into_iter().map(Into::into).collect(),
    personal_profile_id(impl Into<String>).into()
});
crate::object!(PersonalProfile {
    personal_profile_type "personal_profile_type", files "files",
    personal_profile_id "personal_profile_id"
});

/// The type `phone` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Phone {
    /// The country code of the telephone number, as an option such as `86_china`.
    pub international_area_code: Option<EnumNameAndDisplay>,
    /// The telephone number. Example: `010-12345678`.
    pub phone_number: Option<String>,
    /// The type of telephone.
    pub device_type: Option<EnumNameAndDisplay>,
    /// What the telephone number is used for.
    pub phone_usage: Option<EnumNameAndDisplay>,
    /// Whether it is the primary one. Example: `true`.
    pub is_primary: Option<bool>,
    /// Whether it is public. Example: `true`.
    pub is_public: Option<bool>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The telephone number in full.
    pub formatted_phone_number: Option<String>,
}

crate::object_builder!(Phone {
    phone_number(impl Into<String>).into();
    international_area_code(EnumNameAndDisplay), phone_number(impl Into<String>).into(),
    device_type(EnumNameAndDisplay), phone_usage(EnumNameAndDisplay), is_primary(bool),
    is_public(bool),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    formatted_phone_number(impl Into<String>).into()
});
crate::object!(Phone {
    international_area_code "international_area_code", phone_number "phone_number",
    device_type "device_type", phone_usage "phone_usage", is_primary "is_primary",
    is_public "is_public", custom_fields "custom_fields",
    formatted_phone_number "formatted_phone_number"
});

/// The type `phone_number_and_area_code` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PhoneNumberAndAreaCode {
    /// The area code.
    pub area_code: Option<EnumNameAndDisplay>,
    /// The telephone number. Example: `18812341234`.
    pub phone_number: Option<String>,
}

crate::object_builder!(PhoneNumberAndAreaCode {
    area_code(EnumNameAndDisplay), phone_number(impl Into<String>).into();
    area_code(EnumNameAndDisplay), phone_number(impl Into<String>).into()
});
crate::object!(PhoneNumberAndAreaCode { area_code "area_code", phone_number "phone_number" });

/// The type `pre_hire` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHire {
    /// The application in recruitment that led to it.
    pub ats_application_id: Option<String>,
    /// The pre-hire.
    pub id: Option<String>,
    /// When the person joins, as `2006-01-02`.
    pub hire_date: Option<String>,
    /// The type of employee.
    pub employee_type: Option<EnumNameAndDisplay>,
    /// The employee number.
    pub worker_id: Option<String>,
    /// The type of employee.
    pub employee_type_id: Option<String>,
    /// The personal data, by its id.
    pub person_id: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
    /// How the cost is split among cost centers.
    pub cost_center_rate: Vec<SupportCostCenterItem>,
    /// The state of the onboarding.
    pub onboarding_status: Option<EnumNameAndDisplay>,
}

crate::object!(PreHire {
    ats_application_id "ats_application_id", id "id", hire_date "hire_date",
    employee_type "employee_type", worker_id "worker_id", employee_type_id "employee_type_id",
    person_id "person_id", custom_fields "custom_fields", cost_center_rate "cost_center_rate",
    onboarding_status "onboarding_status"
});

/// The type `pre_hire_query` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireQuery {
    /// The application in recruitment that led to it.
    pub ats_application_id: Option<String>,
    /// The pre-hire.
    pub id: Option<String>,
    /// When the person joins, as `2006-01-02`.
    pub hire_date: Option<String>,
    /// The type of employee.
    pub employee_type: Option<EnumNameAndDisplay>,
    /// The employee number.
    pub worker_id: Option<String>,
    /// The type of employee.
    pub employee_type_id: Option<String>,
    /// The personal data, by its id.
    pub person_id: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
    /// The state of the onboarding.
    pub onboarding_status: Option<EnumNameAndDisplay>,
    /// How the cost is split among cost centers.
    pub cost_center_rate: Vec<SupportCostCenterItem>,
    /// The work mail addresses.
    pub work_email_list: Vec<Email>,
    /// The department, by its id in Feishu People.
    pub department_id: Option<String>,
}

crate::object!(PreHireQuery {
    ats_application_id "ats_application_id", id "id", hire_date "hire_date",
    employee_type "employee_type", worker_id "worker_id", employee_type_id "employee_type_id",
    person_id "person_id", custom_fields "custom_fields", onboarding_status "onboarding_status",
    cost_center_rate "cost_center_rate", work_email_list "work_email_list",
    department_id "department_id"
});

/// The type `reference_object` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferenceObject {
    /// Whether it is an item or an indicator of pay.
    pub api_name: Option<ReferenceObjectApiName>,
    /// The item or indicator of pay.
    pub id: Option<String>,
}

crate::object!(ReferenceObject { api_name "api_name", id "id" });

/// The type `role_authorization` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleAuthorization {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The scope for which the role holds.
    pub management_scope_list: Vec<ManagementScope>,
    /// The grants of roles.
    pub permission_detail_list: Vec<PermissionDetail>,
}

crate::object!(RoleAuthorization {
    employment_id "employment_id", management_scope_list "management_scope_list",
    permission_detail_list "permission_detail_list"
});

/// The type `rule_dimension` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleDimension {
    /// The kind of data, by its key, `user` or `department` for example.
    pub entity_key: Option<String>,
    /// The name of the kind of data.
    pub entity_name: Option<Name>,
}

crate::object!(RuleDimension { entity_key "entity_key", entity_name "entity_name" });

/// The type `security_group` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    /// The role.
    pub id: Option<String>,
    /// The code of the role, for use with other systems.
    pub code: Option<String>,
    /// The name.
    pub name: Option<Name>,
    /// Whether the role is in use.
    pub active_status: Option<ActiveStatus>,
    /// What it is, in words.
    pub description: Option<Name>,
    /// Whether the role is managed along the organization.
    pub group_type: Option<GroupType>,
    /// Who created the role; `sys` for built-in roles.
    pub created_by: Option<String>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<String>,
    /// The kinds of organizations along which the role is managed.
    pub org_truncation: Vec<OrgTruncation>,
}

crate::object!(SecurityGroup {
    id "id", code "code", name "name", active_status "active_status", description "description",
    group_type "group_type", created_by "created_by", update_time "update_time",
    org_truncation "org_truncation"
});
crate::moments!(SecurityGroup { update_time_at update_time from_seconds });

/// The type `sort_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SortOption {
    /// The field by which results are ordered. Example: `wk_id`.
    pub sort_field: Option<String>,
    /// Whether the order is ascending or descending. Range: `0` to `1`. Example: `0`.
    pub sort_order: Option<SortOrder>,
    /// Whether texts are ordered by Chinese, by English or by pinyin. Range: `0` to `2`. Example: `1`.
    pub sort_i18n: Option<SortI18n>,
    /// Whether results are ordered by how deep they stand. Example: `false`.
    pub sort_by_strand_length: Option<bool>,
    /// Whether results are ordered by pinyin. Example: `false`.
    pub sort_by_pinyin: Option<bool>,
    /// Whether results are ordered as the options of the field are. Example: `true`.
    pub sort_by_enum_value_order: Option<bool>,
}

crate::object_builder!(SortOption {
    sort_field(impl Into<String>).into(), sort_order(impl Into<SortOrder>).into(),
    sort_i18n(impl Into<SortI18n>).into(), sort_by_strand_length(bool), sort_by_pinyin(bool),
    sort_by_enum_value_order(bool)
});
crate::object!(SortOption {
    sort_field "sort_field", sort_order "sort_order", sort_i18n "sort_i18n",
    sort_by_strand_length "sort_by_strand_length", sort_by_pinyin "sort_by_pinyin",
    sort_by_enum_value_order "sort_by_enum_value_order"
});

/// The type `subdivision` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subdivision {
    /// The province or other first-level division.
    pub id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The country or region.
    pub country_region_id: Option<String>,
    /// The type of division, a province for example.
    pub subdivision_type: Option<EnumNameAndDisplay>,
}

crate::object!(Subdivision {
    id "id", name "name", country_region_id "country_region_id", subdivision_type "subdivision_type"
});

/// The type `subregion` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subregion {
    /// The city or area.
    pub id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The province or other first-level division.
    pub subdivision_id: Option<String>,
    /// The city or area above.
    pub superior_subregion_id: Option<String>,
}

crate::object!(Subregion {
    id "id", name "name", subdivision_id "subdivision_id",
    superior_subregion_id "superior_subregion_id"
});

/// The type `support_cost_center_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SupportCostCenterItem {
    /// The cost center. Example: `6950635856373745165`.
    pub cost_center_id: Option<String>,
    /// The share, in percent. Example: `100`.
    pub rate: Option<i64>,
}

crate::object_builder!(SupportCostCenterItem {
    cost_center_id(impl Into<String>).into(), rate(i64)
});
crate::object!(SupportCostCenterItem { cost_center_id "cost_center_id", rate "rate" });

/// The type `tag` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// The name of the tag.
    pub key: Option<String>,
    /// The values of the tag.
    pub values: Vec<String>,
}

crate::object!(Tag { key "key", values "values" });

/// The type `text_field_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextFieldSetting {
    /// Whether it holds several languages.
    pub is_multilingual: Option<bool>,
    /// Whether it holds several lines.
    pub is_multiline: Option<bool>,
    /// The greatest length, in characters.
    pub max_length: Option<i64>,
    /// Whether it holds links.
    pub is_url_type: Option<bool>,
}

crate::object!(TextFieldSetting {
    is_multilingual "is_multilingual", is_multiline "is_multiline", max_length "max_length",
    is_url_type "is_url_type"
});

/// The type `tranfer_employment_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TranferEmploymentInfo {
    /// When the person became a regular employee. Example: `2023-01-01`.
    pub regular_employee_start_date: Option<String>,
    /// From when on the length of service counts. Example: `2023-01-01`.
    pub seniority_date: Option<String>,
    /// The employee number. Example: `1111111`.
    pub employee_number: Option<String>,
    /// The custom fields with their values. Needs a scope: `corehr:job_change.employment_custom_field:read`.
    pub custom_fields: Option<Vec<CustomFieldData>>,
}

crate::object_builder!(TranferEmploymentInfo {
    regular_employee_start_date(impl Into<String>).into(), seniority_date(impl Into<String>).into(),
    employee_number(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(TranferEmploymentInfo {
    regular_employee_start_date "regular_employee_start_date", seniority_date "seniority_date",
    employee_number "employee_number", custom_fields "custom_fields"
});

/// The type `transfer_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TransferInfo {
    /// Remarks. Example: `异动详情`.
    pub remark: Option<String>,
    /// The offer. Example: `offer info`.
    pub offer_info: Option<String>,
    /// Whether the dotted-line manager is removed; `target_dotted_manager` is empty then. Example: `true`.
    pub target_dotted_manager_clean: Option<bool>,
    /// Whether there is a probation; `target_probation_end_date` is needed then. Example: `false`.
    pub probation_exist: Option<bool>,
    /// The department before. Example: `6966236933198579208`.
    pub original_department: Option<String>,
    /// The department after. Example: `6966236933198579208`.
    pub target_department: Option<String>,
    /// The work location before. Example: `6967271100992587295`.
    pub original_work_location: Option<String>,
    /// The work location after. Example: `6967271100992587295`.
    pub target_work_location: Option<String>,
    /// The direct manager before. Example: `6974641477444060708`.
    pub original_direct_manager: Option<String>,
    /// The direct manager after. Example: `7013619729281713671`.
    pub target_direct_manager: Option<String>,
    /// The dotted-line manager before. Example: `6974648866876573198`.
    pub original_dotted_manager: Option<String>,
    /// The dotted-line manager after. Example: `7013328578351842852`.
    pub target_dotted_manager: Option<String>,
    /// The job before. Example: `6969469398088287751`.
    pub original_job: Option<String>,
    /// The job after. Example: `6969469557836760606`.
    pub target_job: Option<String>,
    /// The job family before. Example: `6967287547462419975`.
    pub original_job_family: Option<String>,
    /// The job family after. Example: `6967287547462419975`.
    pub target_job_family: Option<String>,
    /// The job level before. Example: `6972085707674355214`.
    pub original_job_level: Option<String>,
    /// The job level after. Example: `6972085707674355214`.
    pub target_job_level: Option<String>,
    /// The type of employee before. Example: `6968386026792289828`.
    pub original_workforce_type: Option<String>,
    /// The type of employee after. Example: `7036268995372303885`.
    pub target_workforce_type: Option<String>,
    /// The subtype of employee before. Example: `6968386026792289828`.
    pub original_employee_subtype: Option<String>,
    /// The subtype of employee after. Example: `7036268995372303885`.
    pub target_employee_subtype: Option<String>,
    /// The company before. Example: `6974659700705068581`.
    pub original_company: Option<String>,
    /// The company after. Example: `6974659700705068581`.
    pub target_company: Option<String>,
    /// The number of the contract before. Example: `55332`.
    pub original_contract_number: Option<String>,
    /// The number of the contract after. Example: `55333`.
    pub target_contract_number: Option<String>,
    /// The type of the contract before. Example: `labor_contract`.
    pub original_contract_type: Option<String>,
    /// The type of the contract after. Example: `labor_contract`.
    pub target_contract_type: Option<String>,
    /// The kind of term of the contract before. Example: `fixed_term`.
    pub original_duration_type: Option<String>,
    /// The kind of term of the contract after. Example: `fixed_term`.
    pub target_duration_type: Option<String>,
    /// How the contract came about, before. Example: `new`.
    pub original_signing_type: Option<String>,
    /// How the contract came about, after. Example: `new`.
    pub target_signing_type: Option<String>,
    /// When the contract began, before. Example: `2021-07-01`.
    pub original_contract_start_date: Option<String>,
    /// When the contract begins, after. Example: `2021-07-01`.
    pub target_contract_start_date: Option<String>,
    /// When the contract was to end, before. Example: `2024-07-01`.
    pub original_contract_end_date: Option<String>,
    /// When the contract is to end, after. Example: `2024-07-01`.
    pub target_contract_end_date: Option<String>,
    /// The working hours type before. Example: `6969087376740206087`.
    pub original_working_hours_type: Option<String>,
    /// The working hours type after. Example: `6969087376740206087`.
    pub target_working_hours_type: Option<String>,
    /// The work calendar before. Example: `6969087376740236087`.
    pub original_working_calendar: Option<String>,
    /// The work calendar after. Example: `6969087376740236087`.
    pub target_working_calendar: Option<String>,
    /// When the probation was expected to end, before. Example: `2021-11-17`.
    pub original_probation_end_date: Option<String>,
    /// When the probation is expected to end, after. Example: `2021-11-17`.
    pub target_probation_end_date: Option<String>,
    /// The weekly working time before, in hours. Example: `162`.
    pub original_weekly_working_hours: Option<String>,
    /// The weekly working time after, in hours. Example: `160`.
    pub target_weekly_working_hours: Option<String>,
    /// The type of shifts before. Example: `work_shift`.
    pub original_work_shift: Option<String>,
    /// The type of shifts after. Example: `non_work_shift`.
    pub target_work_shift: Option<String>,
    /// How the cost was split among cost centers before.
    pub original_cost_center_rate: Option<Vec<SupportCostCenterItem>>,
    /// How the cost is split among cost centers after.
    pub target_cost_center_rate: Option<Vec<SupportCostCenterItem>>,
    /// The data of the employment before.
    pub original_employment_change: Option<TranferEmploymentInfo>,
    /// The data of the employment after.
    pub target_employment_change: Option<TranferEmploymentInfo>,
    /// The job grade before. Example: `7289005963599693366`.
    pub original_job_grade: Option<String>,
    /// The job grade after. Example: `7289005963599693366`.
    pub target_job_grade: Option<String>,
    /// The type of compensation before. Example: `hourly`. Needs a scope: `corehr:job_data.compensation_type:read`.
    pub original_compensation_type: Option<String>,
    /// The type of compensation after. Example: `salary`. Needs a scope: `corehr:job_data.compensation_type:read`.
    pub target_compensation_type: Option<String>,
    /// The company that the employee worked for before. Example: `7289005963599693367`. Needs a scope: `corehr:job_data.service_company:read`.
    pub original_service_company: Option<String>,
    /// The company that the employee works for after. Example: `7289005963599693367`. Needs a scope: `corehr:job_data.service_company:read`.
    pub target_service_company: Option<String>,
    /// The position before. Example: `7289005963599693367`.
    pub original_position: Option<String>,
    /// The position after. Example: `7289005963599693367`.
    pub target_position: Option<String>,
}

crate::object_builder!(TransferInfo {
    remark(impl Into<String>).into(), offer_info(impl Into<String>).into(),
    target_dotted_manager_clean(bool), probation_exist(bool),
    original_department(impl Into<String>).into(), target_department(impl Into<String>).into(),
    original_work_location(impl Into<String>).into(),
    target_work_location(impl Into<String>).into(),
    original_direct_manager(impl Into<String>).into(),
    target_direct_manager(impl Into<String>).into(),
    original_dotted_manager(impl Into<String>).into(),
    target_dotted_manager(impl Into<String>).into(), original_job(impl Into<String>).into(),
    target_job(impl Into<String>).into(), original_job_family(impl Into<String>).into(),
    target_job_family(impl Into<String>).into(), original_job_level(impl Into<String>).into(),
    target_job_level(impl Into<String>).into(), original_workforce_type(impl Into<String>).into(),
    target_workforce_type(impl Into<String>).into(),
    original_employee_subtype(impl Into<String>).into(),
    target_employee_subtype(impl Into<String>).into(), original_company(impl Into<String>).into(),
    target_company(impl Into<String>).into(), original_contract_number(impl Into<String>).into(),
    target_contract_number(impl Into<String>).into(),
    original_contract_type(impl Into<String>).into(),
    target_contract_type(impl Into<String>).into(),
    original_duration_type(impl Into<String>).into(),
    target_duration_type(impl Into<String>).into(), original_signing_type(impl Into<String>).into(),
    target_signing_type(impl Into<String>).into(),
    original_contract_start_date(impl Into<String>).into(),
    target_contract_start_date(impl Into<String>).into(),
    original_contract_end_date(impl Into<String>).into(),
    target_contract_end_date(impl Into<String>).into(),
    original_working_hours_type(impl Into<String>).into(),
    target_working_hours_type(impl Into<String>).into(),
    original_working_calendar(impl Into<String>).into(),
    target_working_calendar(impl Into<String>).into(),
    original_probation_end_date(impl Into<String>).into(),
    target_probation_end_date(impl Into<String>).into(),
    original_weekly_working_hours(impl Into<String>).into(),
    target_weekly_working_hours(impl Into<String>).into(),
    original_work_shift(impl Into<String>).into(), target_work_shift(impl Into<String>).into(),
    original_cost_center_rate(impl IntoIterator<Item = impl Into<SupportCostCenterItem>>).into_iter().map(Into::into).collect(),
    target_cost_center_rate(impl IntoIterator<Item = impl Into<SupportCostCenterItem>>).into_iter().map(Into::into).collect(),
    original_employment_change(TranferEmploymentInfo),
    target_employment_change(TranferEmploymentInfo), original_job_grade(impl Into<String>).into(),
    target_job_grade(impl Into<String>).into(),
    original_compensation_type(impl Into<String>).into(),
    target_compensation_type(impl Into<String>).into(),
    original_service_company(impl Into<String>).into(),
    target_service_company(impl Into<String>).into(), original_position(impl Into<String>).into(),
    target_position(impl Into<String>).into()
});
crate::object!(TransferInfo {
    remark "remark", offer_info "offer_info",
    target_dotted_manager_clean "target_dotted_manager_clean", probation_exist "probation_exist",
    original_department "original_department", target_department "target_department",
    original_work_location "original_work_location", target_work_location "target_work_location",
    original_direct_manager "original_direct_manager",
    target_direct_manager "target_direct_manager",
    original_dotted_manager "original_dotted_manager",
    target_dotted_manager "target_dotted_manager", original_job "original_job",
    target_job "target_job", original_job_family "original_job_family",
    target_job_family "target_job_family", original_job_level "original_job_level",
    target_job_level "target_job_level", original_workforce_type "original_workforce_type",
    target_workforce_type "target_workforce_type",
    original_employee_subtype "original_employee_subtype",
    target_employee_subtype "target_employee_subtype", original_company "original_company",
    target_company "target_company", original_contract_number "original_contract_number",
    target_contract_number "target_contract_number",
    original_contract_type "original_contract_type", target_contract_type "target_contract_type",
    original_duration_type "original_duration_type", target_duration_type "target_duration_type",
    original_signing_type "original_signing_type", target_signing_type "target_signing_type",
    original_contract_start_date "original_contract_start_date",
    target_contract_start_date "target_contract_start_date",
    original_contract_end_date "original_contract_end_date",
    target_contract_end_date "target_contract_end_date",
    original_working_hours_type "original_working_hours_type",
    target_working_hours_type "target_working_hours_type",
    original_working_calendar "original_working_calendar",
    target_working_calendar "target_working_calendar",
    original_probation_end_date "original_probation_end_date",
    target_probation_end_date "target_probation_end_date",
    original_weekly_working_hours "original_weekly_working_hours",
    target_weekly_working_hours "target_weekly_working_hours",
    original_work_shift "original_work_shift", target_work_shift "target_work_shift",
    original_cost_center_rate "original_cost_center_rate",
    target_cost_center_rate "target_cost_center_rate",
    original_employment_change "original_employment_change",
    target_employment_change "target_employment_change", original_job_grade "original_job_grade",
    target_job_grade "target_job_grade", original_compensation_type "original_compensation_type",
    target_compensation_type "target_compensation_type",
    original_service_company "original_service_company",
    target_service_company "target_service_company", original_position "original_position",
    target_position "target_position"
});

/// The type `transfer_reason` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferReason {
    /// The reason for the transfer, by its key.
    pub transfer_reason_unique_identifier: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The reason above, by its key.
    pub parent_transfer_reason_unique_identifier: Option<String>,
    /// When it was created.
    pub created_time: Option<String>,
    /// When it was last changed.
    pub updated_time: Option<String>,
}

crate::object!(TransferReason {
    transfer_reason_unique_identifier "transfer_reason_unique_identifier", name "name",
    active "active",
    parent_transfer_reason_unique_identifier "parent_transfer_reason_unique_identifier",
    created_time "created_time", updated_time "updated_time"
});

/// The type `transfer_type` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferType {
    /// The type of transfer, by its key.
    pub transfer_type_unique_identifier: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The process.
    pub flow_id: Option<String>,
    /// The name of the process.
    pub flow_name: Vec<I18n>,
    /// When it was created.
    pub created_time: Option<String>,
    /// When it was last changed.
    pub updated_time: Option<String>,
}

crate::object!(TransferType {
    transfer_type_unique_identifier "transfer_type_unique_identifier", name "name", active "active",
    flow_id "flow_id", flow_name "flow_name", created_time "created_time",
    updated_time "updated_time"
});

/// The type `wk_calendar_date` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WkCalendarDate {
    /// The work calendar.
    pub calendar_id: Option<String>,
    /// The day, as `2006-01-02`.
    pub date: Option<String>,
    /// Whether the day is a working day.
    pub date_type: Option<DateType>,
    /// The day of the calendar, by its id.
    pub id: Option<String>,
}

crate::object!(WkCalendarDate {
    calendar_id "calendar_id", date "date", date_type "date_type", id "id"
});

/// The type `wk_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WkOption {
    /// Whether the number of all work calendars is returned; on by default. Default: `true`. Example: `false`.
    pub count: Option<bool>,
    /// How many items are skipped. Default: `0`. Example: `0`.
    pub offset: Option<i64>,
    /// How many items are returned at most. Default: `2000`. Range: `1` to `2000`. Example: `20`.
    pub limit: Option<i64>,
    /// How results are ordered. Length: 0 to 50.
    pub sort_options: Option<Vec<SortOption>>,
}

crate::object_builder!(WkOption {
    limit(i64);
    count(bool), offset(i64), limit(i64),
    sort_options(impl IntoIterator<Item = impl Into<SortOption>>).into_iter().map(Into::into).collect()
});
crate::object!(WkOption {
    count "count", offset "offset", limit "limit", sort_options "sort_options"
});

/// The type `work_calendar_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkCalendarDetail {
    /// The work calendar.
    pub calendar_id: Option<String>,
    /// The name of the work calendar.
    pub calendar_name: Option<Name>,
    /// Whether the work calendar is in use.
    pub enable: Option<bool>,
}

crate::object!(WorkCalendarDetail {
    calendar_id "calendar_id", calendar_name "calendar_name", enable "enable"
});

/// The type `work_experience` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WorkExperience {
    /// The company or organization.
    pub company_organization: Option<Vec<I18n>>,
    /// The department that the person worked in.
    pub department: Option<Vec<I18n>>,
    /// The job.
    pub job: Option<Vec<I18n>>,
    /// What the work was.
    pub description: Option<Vec<I18n>>,
    /// When it begins. Example: `2020-01-01`.
    pub start_date: Option<String>,
    /// When it ends. Example: `2020-01-01`.
    pub end_date: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::object_builder!(WorkExperience {
    company_organization(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    department(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    job(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(WorkExperience {
    company_organization "company_organization", department "department", job "job",
    description "description", start_date "start_date", end_date "end_date",
    custom_fields "custom_fields"
});

/// The type `working_hours_type` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkingHoursType {
    /// The working hours type.
    pub id: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The countries and regions.
    pub country_region_id_list: Vec<String>,
    /// Whether it is the default for jobs.
    pub default_for_job: Option<bool>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
}

crate::object!(WorkingHoursType {
    id "id", code "code", name "name", country_region_id_list "country_region_id_list",
    default_for_job "default_for_job", active "active", custom_fields "custom_fields"
});
