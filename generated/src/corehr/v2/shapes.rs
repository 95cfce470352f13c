// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `address` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Address {
    /// The address. Example: `6989822217869624863`.
    pub address_id: Option<String>,
    /// The country or region. Example: `6862995757234914824`.
    pub country_region_id: Option<String>,
    /// The province or other first-level division. Example: `6863326815667095047`.
    pub region_id: Option<String>,
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
    /// Whether it is the primary one. Default: `true`. Example: `true`.
    pub is_primary: Option<bool>,
    /// Whether it is public. Default: `false`. Example: `true`.
    pub is_public: Option<bool>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<CustomFieldData>>,
    /// The full address in local script, which is calculated after a while.
    pub full_address_local_script: Option<String>,
    /// The full address in Latin script, which is calculated after a while.
    pub full_address_western_script: Option<String>,
    /// The city.
    pub city_id: Option<String>,
    /// The district; the name is spelt so.
    pub distinct_id: Option<String>,
    /// The city.
    pub city_id_v2: Option<String>,
    /// The district.
    pub district_id_v2: Option<String>,
    /// The division one level below the city.
    pub city_subdivision_1: Option<String>,
    /// The division two levels below the city.
    pub city_subdivision_2: Option<String>,
    /// The division one level below the province.
    pub region_subdivision_1: Option<String>,
    /// The division two levels below the province.
    pub region_subdivision_2: Option<String>,
}

crate::object_builder!(Address {
    country_region_id(impl Into<String>).into();
    address_id(impl Into<String>).into(), country_region_id(impl Into<String>).into(),
    region_id(impl Into<String>).into(), address_line1(impl Into<String>).into(),
    address_line2(impl Into<String>).into(), address_line3(impl Into<String>).into(),
    address_line4(impl Into<String>).into(), address_line5(impl Into<String>).into(),
    address_line6(impl Into<String>).into(), address_line7(impl Into<String>).into(),
    address_line8(impl Into<String>).into(), address_line9(impl Into<String>).into(),
    local_address_line1(impl Into<String>).into(), local_address_line2(impl Into<String>).into(),
    local_address_line3(impl Into<String>).into(), local_address_line4(impl Into<String>).into(),
    local_address_line5(impl Into<String>).into(), local_address_line6(impl Into<String>).into(),
    local_address_line7(impl Into<String>).into(), local_address_line8(impl Into<String>).into(),
    local_address_line9(impl Into<String>).into(), postal_code(impl Into<String>).into(),
    address_type_list(impl IntoIterator<Item = impl Into<EnumNameAndDisplay>>).into_iter().map(Into::into).collect(),
    is_primary(bool), is_public(bool),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect(),
    full_address_local_script(impl Into<String>).into(),
    full_address_western_script(impl Into<String>).into(), city_id(impl Into<String>).into(),
    distinct_id(impl Into<String>).into(), city_id_v2(impl Into<String>).into(),
    district_id_v2(impl Into<String>).into(), city_subdivision_1(impl Into<String>).into(),
    city_subdivision_2(impl Into<String>).into(), region_subdivision_1(impl Into<String>).into(),
    region_subdivision_2(impl Into<String>).into()
});
crate::object!(Address {
    address_id "address_id", country_region_id "country_region_id", region_id "region_id",
    address_line1 "address_line1", address_line2 "address_line2", address_line3 "address_line3",
    address_line4 "address_line4", address_line5 "address_line5", address_line6 "address_line6",
    address_line7 "address_line7", address_line8 "address_line8", address_line9 "address_line9",
    local_address_line1 "local_address_line1", local_address_line2 "local_address_line2",
    local_address_line3 "local_address_line3", local_address_line4 "local_address_line4",
    local_address_line5 "local_address_line5", local_address_line6 "local_address_line6",
    local_address_line7 "local_address_line7", local_address_line8 "local_address_line8",
    local_address_line9 "local_address_line9", postal_code "postal_code",
    address_type_list "address_type_list", is_primary "is_primary", is_public "is_public",
    custom_fields "custom_fields", full_address_local_script "full_address_local_script",
    full_address_western_script "full_address_western_script", city_id "city_id",
    distinct_id "distinct_id", city_id_v2 "city_id_v2", district_id_v2 "district_id_v2",
    city_subdivision_1 "city_subdivision_1", city_subdivision_2 "city_subdivision_2",
    region_subdivision_1 "region_subdivision_1", region_subdivision_2 "region_subdivision_2"
});

/// The type `address_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AddressForUpdate {
    /// The country or region. Example: `6862995757234914824`.
    pub country_region_id: Option<String>,
    /// The province or other first-level division. Example: `6863326815667095047`.
    pub region_id: Option<String>,
    /// Line 1 of the address in a local script that is not Latin. Example: `北京市海淀区`.
    pub local_address_line1: Option<String>,
    /// Line 2 of the address in a local script that is not Latin. Example: `上海市杨浦区`.
    pub local_address_line2: Option<String>,
    /// Line 3 of the address in a local script that is not Latin. Example: `北京市房山区`.
    pub local_address_line3: Option<String>,
    /// Line 4 of the address in a local script that is not Latin. Example: `天津滨海高新区`.
    pub local_address_line4: Option<String>,
    /// Line 5 of the address in a local script that is not Latin. Example: `成都市成华区`.
    pub local_address_line5: Option<String>,
    /// Line 6 of the address in a local script that is not Latin. Example: `深圳市南山区`.
    pub local_address_line6: Option<String>,
    /// Line 7 of the address in a local script that is not Latin. Example: `南京市鼓楼区`.
    pub local_address_line7: Option<String>,
    /// Line 8 of the address in a local script that is not Latin. Example: `杭州市滨江区`.
    pub local_address_line8: Option<String>,
    /// Line 9 of the address in a local script that is not Latin. Example: `郑州市中原区`.
    pub local_address_line9: Option<String>,
    /// The postal code. Example: `611530`.
    pub postal_code: Option<String>,
    /// The types of the address. Length: 1 to 1000. Example: `["home_address"]`.
    pub address_types: Option<Vec<String>>,
    /// Whether it is the primary one. Example: `true`.
    pub is_primary: Option<bool>,
    /// Whether it is public. Example: `true`.
    pub is_public: Option<bool>,
    /// The city. Example: `6863333254578046471`.
    pub city_id_v2: Option<String>,
    /// The district. Example: `6863333516579440141`.
    pub district_id_v2: Option<String>,
    /// The custom fields with their values. Length: 0 to 100.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
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
}

crate::object_builder!(AddressForUpdate {
    country_region_id(impl Into<String>).into(),
    address_types(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    is_primary(bool), is_public(bool);
    country_region_id(impl Into<String>).into(), region_id(impl Into<String>).into(),
    local_address_line1(impl Into<String>).into(), local_address_line2(impl Into<String>).into(),
    local_address_line3(impl Into<String>).into(), local_address_line4(impl Into<String>).into(),
    local_address_line5(impl Into<String>).into(), local_address_line6(impl Into<String>).into(),
    local_address_line7(impl Into<String>).into(), local_address_line8(impl Into<String>).into(),
    local_address_line9(impl Into<String>).into(), postal_code(impl Into<String>).into(),
    address_types(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    is_primary(bool), is_public(bool), city_id_v2(impl Into<String>).into(),
    district_id_v2(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    address_line1(impl Into<String>).into(), address_line2(impl Into<String>).into(),
    address_line3(impl Into<String>).into(), address_line4(impl Into<String>).into(),
    address_line5(impl Into<String>).into(), address_line6(impl Into<String>).into(),
    address_line7(impl Into<String>).into(), address_line8(impl Into<String>).into(),
    address_line9(impl Into<String>).into()
});
crate::object!(AddressForUpdate {
    country_region_id "country_region_id", region_id "region_id",
    local_address_line1 "local_address_line1", local_address_line2 "local_address_line2",
    local_address_line3 "local_address_line3", local_address_line4 "local_address_line4",
    local_address_line5 "local_address_line5", local_address_line6 "local_address_line6",
    local_address_line7 "local_address_line7", local_address_line8 "local_address_line8",
    local_address_line9 "local_address_line9", postal_code "postal_code",
    address_types "address_types", is_primary "is_primary", is_public "is_public",
    city_id_v2 "city_id_v2", district_id_v2 "district_id_v2", custom_fields "custom_fields",
    address_line1 "address_line1", address_line2 "address_line2", address_line3 "address_line3",
    address_line4 "address_line4", address_line5 "address_line5", address_line6 "address_line6",
    address_line7 "address_line7", address_line8 "address_line8", address_line9 "address_line9"
});

/// The type `approval_group` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalGroup {
    /// The approval group, one for each process.
    pub approval_group_id: Option<String>,
    /// The process.
    pub process_id: Option<String>,
    /// The state of the approval; an older field that tells fewer states apart.
    pub approval_group_status: Option<ApprovalGroupStatus>,
    /// The state of the approval.
    pub approval_group_status_v2: Option<ApprovalGroupStatusV2>,
    /// The title of the reorganization.
    pub topic: Option<String>,
    /// Why the organization is changed, for the approvers.
    pub adjust_reason: Option<String>,
    /// From when on it is in effect. Range: `1900` to `9999`.
    pub effective_date: Option<String>,
    /// Who started the reorganization.
    pub created_by: Option<String>,
    /// The reorganization.
    pub draft_id: Option<String>,
    /// The state of the reorganization as a whole.
    pub draft_status: Option<DraftStatus>,
    /// The changes of departments, by their ids.
    pub department_changes: Vec<String>,
    /// The transfers of employees, by their ids.
    pub job_changes: Vec<String>,
    /// The changes of positions, by their ids.
    pub position_changes: Vec<String>,
}

crate::object!(ApprovalGroup {
    approval_group_id "approval_group_id", process_id "process_id",
    approval_group_status "approval_group_status",
    approval_group_status_v2 "approval_group_status_v2", topic "topic",
    adjust_reason "adjust_reason", effective_date "effective_date", created_by "created_by",
    draft_id "draft_id", draft_status "draft_status", department_changes "department_changes",
    job_changes "job_changes", position_changes "position_changes"
});

/// The type `approver_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproverInfo {
    /// The approval task.
    pub approver_id: Option<String>,
    /// The process.
    pub process_id: Option<String>,
    /// The state of the task.
    pub approver_status: Option<ApproverInfoApproverStatus>,
}

crate::object!(ApproverInfo {
    approver_id "approver_id", process_id "process_id", approver_status "approver_status"
});

/// The type `assessment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Assessment {
    /// The assessment.
    pub assessment_id: Option<String>,
    /// The state of the assessment.
    pub assessment_status: Option<EnumNameAndDisplay>,
    /// Whether the assessment was passed.
    pub assessment_result: Option<EnumNameAndDisplay>,
    /// The score of the assessment.
    pub assessment_score: Option<f64>,
    /// The grade of the assessment.
    pub assessment_grade: Option<EnumNameAndDisplay>,
    /// What the assessor says.
    pub assessment_comment: Option<String>,
    /// The link to the result of the assessment.
    pub assessment_detail: Option<String>,
    /// Whether it is the final assessment; the name is spelt so.
    pub is_final_asssessment: Option<bool>,
}

crate::object!(Assessment {
    assessment_id "assessment_id", assessment_status "assessment_status",
    assessment_result "assessment_result", assessment_score "assessment_score",
    assessment_grade "assessment_grade", assessment_comment "assessment_comment",
    assessment_detail "assessment_detail", is_final_asssessment "is_final_asssessment"
});

/// The type `assessment_for_create` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AssessmentForCreate {
    /// The state of the assessment. Example: `completed`.
    pub assessment_status: Option<AssessmentStatus>,
    /// Whether the assessment was passed. Example: `approved`.
    pub assessment_result: Option<AssessmentResult>,
    /// The score of the assessment. Example: `99.9`.
    pub assessment_score: Option<f64>,
    /// The grade of the assessment. Example: `grade_a`.
    pub assessment_grade: Option<String>,
    /// What the assessor says. Example: `超出预期`.
    pub assessment_comment: Option<String>,
    /// The link to the result of the assessment. Example: `暂无示例`.
    pub assessment_detail: Option<String>,
    /// Whether it is the final assessment; the name is spelt so. Example: `false`.
    pub is_final_asssessment: Option<bool>,
}

crate::object_builder!(AssessmentForCreate {
    assessment_status(impl Into<AssessmentStatus>).into(), is_final_asssessment(bool);
    assessment_status(impl Into<AssessmentStatus>).into(),
    assessment_result(impl Into<AssessmentResult>).into(), assessment_score(f64),
    assessment_grade(impl Into<String>).into(), assessment_comment(impl Into<String>).into(),
    assessment_detail(impl Into<String>).into(), is_final_asssessment(bool)
});
crate::object!(AssessmentForCreate {
    assessment_status "assessment_status", assessment_result "assessment_result",
    assessment_score "assessment_score", assessment_grade "assessment_grade",
    assessment_comment "assessment_comment", assessment_detail "assessment_detail",
    is_final_asssessment "is_final_asssessment"
});

/// The type `bank` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bank {
    /// The bank.
    pub bank_id: Option<String>,
    /// The name of the bank.
    pub bank_name: Vec<I18n>,
    /// The code of the head office.
    pub bank_code: Option<String>,
    /// The country or region.
    pub country_region_id: Option<String>,
    /// The state it is in.
    pub status: Option<BankStatus>,
    /// When it was created.
    pub create_time: Option<String>,
    /// When it was last changed.
    pub update_time: Option<String>,
}

crate::object!(Bank {
    bank_id "bank_id", bank_name "bank_name", bank_code "bank_code",
    country_region_id "country_region_id", status "status", create_time "create_time",
    update_time "update_time"
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
    /// The name of the branch. Example: `中国农业银行支行`.
    pub branch_name: Option<String>,
    /// The bank, where it is one of the list. Example: `MDBH00000001`.
    pub bank_id_v2: Option<String>,
    /// The branch, which must belong to the bank, where it is one of the list. Example: `MDBK00000017`.
    pub branch_id_v2: Option<String>,
    /// The country or region. Example: `12`.
    pub country_region_id: Option<String>,
    /// What the bank account is used for.
    pub bank_account_usage: Option<Vec<EnumNameAndDisplay>>,
    /// The type of the bank account.
    pub bank_account_type: Option<EnumNameAndDisplay>,
    /// The currency. Example: `12QueryCountryRegionSubdivisionDataReq`.
    pub currency_id: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<CustomFieldData>>,
    /// How pay is split among bank accounts.
    pub payment_type: Option<EnumNameAndDisplay>,
    /// The share of the pay that goes to the account, in percent, with at most two decimals.
    pub payment_rate: Option<String>,
    /// The amount of pay that goes to the account, with at most two decimals.
    pub payment_amount: Option<String>,
    /// The order in which pay is split; the smaller, the earlier.
    pub priority: Option<i64>,
    /// The international number of the bank account.
    pub iban: Option<String>,
}

crate::object_builder!(BankAccount {
    bank_account_number(impl Into<String>).into(), account_holder(impl Into<String>).into();
    bank_name(impl Into<String>).into(), bank_account_number(impl Into<String>).into(),
    account_holder(impl Into<String>).into(), branch_name(impl Into<String>).into(),
    bank_id_v2(impl Into<String>).into(), branch_id_v2(impl Into<String>).into(),
    country_region_id(impl Into<String>).into(),
    bank_account_usage(impl IntoIterator<Item = impl Into<EnumNameAndDisplay>>).into_iter().map(Into::into).collect(),
    bank_account_type(EnumNameAndDisplay), currency_id(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect(),
    payment_type(EnumNameAndDisplay), payment_rate(impl Into<String>).into(),
    payment_amount(impl Into<String>).into(), priority(i64), iban(impl Into<String>).into()
});
crate::object!(BankAccount {
    bank_name "bank_name", bank_account_number "bank_account_number",
    account_holder "account_holder", branch_name "branch_name", bank_id_v2 "bank_id_v2",
    branch_id_v2 "branch_id_v2", country_region_id "country_region_id",
    bank_account_usage "bank_account_usage", bank_account_type "bank_account_type",
    currency_id "currency_id", custom_fields "custom_fields", payment_type "payment_type",
    payment_rate "payment_rate", payment_amount "payment_amount", priority "priority", iban "IBAN"
});

/// The type `bank_account_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct BankAccountForUpdate {
    /// The name of the bank. Example: `中国农业银行`.
    pub bank_name: Option<String>,
    /// The name of the branch. Example: `中国农业银行支行`.
    pub branch_name: Option<String>,
    /// The number of the bank account. Example: `6231200xxxx01223`.
    pub bank_account_number: Option<String>,
    /// The name of the account holder. Example: `孟十五`.
    pub account_holder: Option<String>,
    /// The country or region. Example: `6862995745889322510`.
    pub country_region_id: Option<String>,
    /// What the bank account is used for. Length: 0 to 100. Example: `["payment"]`.
    pub bank_account_usages: Option<Vec<String>>,
    /// The type of the bank account. Example: `checking`.
    pub bank_account_type: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::object_builder!(BankAccountForUpdate {
    bank_account_number(impl Into<String>).into(), account_holder(impl Into<String>).into();
    bank_name(impl Into<String>).into(), branch_name(impl Into<String>).into(),
    bank_account_number(impl Into<String>).into(), account_holder(impl Into<String>).into(),
    country_region_id(impl Into<String>).into(),
    bank_account_usages(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    bank_account_type(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(BankAccountForUpdate {
    bank_name "bank_name", branch_name "branch_name", bank_account_number "bank_account_number",
    account_holder "account_holder", country_region_id "country_region_id",
    bank_account_usages "bank_account_usages", bank_account_type "bank_account_type",
    custom_fields "custom_fields"
});

/// The type `bank_branch` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankBranch {
    /// The branch.
    pub bank_branch_id: Option<String>,
    /// The name of the branch.
    pub bank_branch_name: Vec<I18n>,
    /// The bank.
    pub bank_id: Option<String>,
    /// The code of the branch in the interbank system.
    pub code: Option<String>,
    /// The code of the bank in SWIFT, as in ISO 9362.
    pub swift_code: Option<String>,
    /// The state it is in.
    pub status: Option<BankBranchStatus>,
    /// The code of the branch, used in some countries.
    pub bank_branch_code: Option<String>,
    /// Where the bank is registered.
    pub register_place: Option<String>,
    /// The address of the bank.
    pub bank_address: Option<String>,
    /// When it was created.
    pub create_time: Option<String>,
    /// When it was last changed.
    pub update_time: Option<String>,
}

crate::object!(BankBranch {
    bank_branch_id "bank_branch_id", bank_branch_name "bank_branch_name", bank_id "bank_id",
    code "code", swift_code "swift_code", status "status", bank_branch_code "bank_branch_code",
    register_place "register_place", bank_address "bank_address", create_time "create_time",
    update_time "update_time"
});

/// The type `basic_department` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicDepartment {
    /// The department, by the kind of id that the call uses.
    pub id: Option<String>,
    /// The id, of the kind that the call uses; empty where it cannot be converted.
    pub id_v2: Option<String>,
    /// The name of the department.
    pub department_name: Vec<I18n>,
}

crate::object!(BasicDepartment { id "id", id_v2 "id_v2", department_name "department_name" });

/// The type `basic_employee` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicEmployee {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The employment, by the kind of id that the call uses; empty where it cannot be converted.
    pub employment_id_v2: Option<String>,
    /// The employee number.
    pub employee_number: Option<String>,
    /// The mail address.
    pub email_address: Option<String>,
    /// The personal data.
    pub person_info: Option<BasicPersonInfo>,
}

crate::object!(BasicEmployee {
    employment_id "employment_id", employment_id_v2 "employment_id_v2",
    employee_number "employee_number", email_address "email_address", person_info "person_info"
});

/// The type `basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct BasicInfo {
    /// The name.
    pub name: Option<Name>,
    /// The telephone number. Example: `138xxxx1234`.
    pub phone_number: Option<String>,
    /// The country code of the telephone number, as an option such as `86_china`. Example: `86_china`.
    pub international_area_code: Option<String>,
    /// The mail address. Example: `xxx@bytedance.com`.
    pub email: Option<String>,
    /// The date of birth. Example: `2011-09-09`.
    pub date_of_birth: Option<String>,
    /// The number of the identity document; an older field, see `national_id_list`. Example: `3101xxxx1234567890`.
    pub personal_id_number: Option<String>,
    /// The type of identity document; an older field, see `national_id_list`. Example: `6862995757234914823`.
    pub personal_id_type: Option<String>,
    /// When the person began to work for the first time. Example: `2010-09-09`.
    pub date_entered_workforce: Option<String>,
    /// The gender. Example: `male`.
    pub gender_id: Option<String>,
    /// The nationality. Example: `6862995757234914824`.
    pub nationality_v2_id: Option<String>,
    /// Further nationalities. Example: `["6862995757234914824"]`.
    pub additional_nationality_id_list: Option<Vec<String>>,
    /// The citizenship statuses. Example: `["6862995757234914824"]`.
    pub citizenship_status_id_list: Option<Vec<String>>,
    /// The home address; an older field. Example: `xx市xx街道xx路xx号`.
    pub home_address: Option<String>,
    /// The employee number. Example: `DDD00001`.
    pub worker_id: Option<String>,
    /// Where the person's data is stored; only for some tenants. Example: `cn`.
    pub user_geo: Option<String>,
    /// The legal name.
    pub legal_name: Option<Name>,
    /// Another name.
    pub additional_name: Option<Name>,
    /// The tax residencies.
    pub resident_tax_list: Option<Vec<ResidentTaxForUpdate>>,
    /// The country or region of birth. Example: `cn`.
    pub born_country_region: Option<String>,
    /// Whether the person has a disability. Example: `true`.
    pub is_disabled: Option<bool>,
    /// The number of the disability certificate. Example: `text`.
    pub disable_card_number: Option<String>,
    /// Whether the person is old and without support. Example: `true`.
    pub is_old_alone: Option<bool>,
    /// Whether the person belongs to a martyr's family. Example: `true`.
    pub is_martyr_family: Option<bool>,
    /// The number of the certificate of a martyr's family. Example: `00001`.
    pub martyr_card_number: Option<String>,
    /// The relatives.
    pub dependent_list: Option<Vec<DependentForUpdate>>,
    /// The religion. Example: `buddism`.
    pub religion: Option<String>,
    /// The bank accounts.
    pub bank_account_list: Option<Vec<BankAccountForUpdate>>,
    /// The identity documents.
    pub national_id_list: Option<Vec<NationalIdForUpdate>>,
    /// The personal documents.
    pub personal_profile_list: Option<Vec<PersonalProfileForUpdate>>,
    /// The emergency contacts.
    pub emergency_contact_list: Option<Vec<EmergencyContactForUpdate>>,
    /// The addresses.
    pub address_list: Option<Vec<AddressForUpdate>>,
    /// The marital status. Example: `single`.
    pub marital_status: Option<String>,
    /// The ethnicity. Example: `han`.
    pub ethnicity_race: Option<String>,
    /// The native place, a province. Example: `6822114062122064111`.
    pub native_region: Option<String>,
    /// The type of household registration (hukou). Example: `local_urban_residence`.
    pub hukou_type: Option<String>,
    /// The place of household registration (hukou). Example: `text`.
    pub hukou_location: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// When the person is expected to graduate. Example: `2023-01-10`.
    pub expected_graduate_date: Option<String>,
    /// The political affiliation. Example: `public`.
    pub political_affiliation: Option<String>,
}

crate::object_builder!(BasicInfo {
    name(Name), phone_number(impl Into<String>).into(),
    international_area_code(impl Into<String>).into(), email(impl Into<String>).into(),
    date_of_birth(impl Into<String>).into(), personal_id_number(impl Into<String>).into(),
    personal_id_type(impl Into<String>).into(), date_entered_workforce(impl Into<String>).into(),
    gender_id(impl Into<String>).into(), nationality_v2_id(impl Into<String>).into(),
    additional_nationality_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    citizenship_status_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    home_address(impl Into<String>).into(), worker_id(impl Into<String>).into(),
    user_geo(impl Into<String>).into(), legal_name(Name), additional_name(Name),
    resident_tax_list(impl IntoIterator<Item = impl Into<ResidentTaxForUpdate>>).into_iter().map(Into::into).collect(),
    born_country_region(impl Into<String>).into(), is_disabled(bool),
    disable_card_number(impl Into<String>).into(), is_old_alone(bool), is_martyr_family(bool),
    martyr_card_number(impl Into<String>).into(),
    dependent_list(impl IntoIterator<Item = impl Into<DependentForUpdate>>).into_iter().map(Into::into).collect(),
    religion(impl Into<String>).into(),
    bank_account_list(impl IntoIterator<Item = impl Into<BankAccountForUpdate>>).into_iter().map(Into::into).collect(),
    national_id_list(impl IntoIterator<Item = impl Into<NationalIdForUpdate>>).into_iter().map(Into::into).collect(),
    personal_profile_list(impl IntoIterator<Item = impl Into<PersonalProfileForUpdate>>).into_iter().map(Into::into).collect(),
    emergency_contact_list(impl IntoIterator<Item = impl Into<EmergencyContactForUpdate>>).into_iter().map(Into::into).collect(),
    address_list(impl IntoIterator<Item = impl Into<AddressForUpdate>>).into_iter().map(Into::into).collect(),
    marital_status(impl Into<String>).into(), ethnicity_race(impl Into<String>).into(),
    native_region(impl Into<String>).into(), hukou_type(impl Into<String>).into(),
    hukou_location(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    expected_graduate_date(impl Into<String>).into(),
    political_affiliation(impl Into<String>).into()
});
crate::object!(BasicInfo {
    name "name", phone_number "phone_number", international_area_code "international_area_code",
    email "email", date_of_birth "date_of_birth", personal_id_number "personal_id_number",
    personal_id_type "personal_id_type", date_entered_workforce "date_entered_workforce",
    gender_id "gender_id", nationality_v2_id "nationality_v2_id",
    additional_nationality_id_list "additional_nationality_id_list",
    citizenship_status_id_list "citizenship_status_id_list", home_address "home_address",
    worker_id "worker_id", user_geo "user_geo", legal_name "legal_name",
    additional_name "additional_name", resident_tax_list "resident_tax_list",
    born_country_region "born_country_region", is_disabled "is_disabled",
    disable_card_number "disable_card_number", is_old_alone "is_old_alone",
    is_martyr_family "is_martyr_family", martyr_card_number "martyr_card_number",
    dependent_list "dependent_list", religion "religion", bank_account_list "bank_account_list",
    national_id_list "national_id_list", personal_profile_list "personal_profile_list",
    emergency_contact_list "emergency_contact_list", address_list "address_list",
    marital_status "marital_status", ethnicity_race "ethnicity_race", native_region "native_region",
    hukou_type "hukou_type", hukou_location "hukou_location", custom_fields "custom_fields",
    expected_graduate_date "expected_graduate_date", political_affiliation "political_affiliation"
});

/// The type `basic_info_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct BasicInfoUpdate {
    /// The names.
    pub names: Option<Vec<NameForUpdate>>,
    /// The telephone numbers.
    pub phones: Option<Vec<PhoneForUpdate>>,
    /// The mail addresses.
    pub emails: Option<Vec<EmailForUpdate>>,
    /// The nationality. Example: `6862995757234914824`.
    pub nationality_v2_id: Option<String>,
    /// Further nationalities. Example: `["6862995757234914824"]`.
    pub additional_nationality_id_list: Option<Vec<String>>,
    /// The tax residencies.
    pub resident_tax_list: Option<Vec<ResidentTaxForUpdate>>,
    /// The country or region of birth. Example: `6862995757234914824`.
    pub born_country_region: Option<String>,
    /// Whether the person has a disability. Example: `true`.
    pub is_disabled: Option<bool>,
    /// The number of the disability certificate. Example: `text`.
    pub disable_card_number: Option<String>,
    /// Whether the person is old and without support. Example: `true`.
    pub is_old_alone: Option<bool>,
    /// Whether the person belongs to a martyr's family. Example: `true`.
    pub is_martyr_family: Option<bool>,
    /// The number of the certificate of a martyr's family. Example: `00001`.
    pub martyr_card_number: Option<String>,
    /// The relatives.
    pub dependent_list: Option<Vec<DependentForUpdate>>,
    /// The religion. Example: `buddism`.
    pub religion: Option<String>,
    /// The bank accounts.
    pub bank_account_list: Option<Vec<BankAccountForUpdate>>,
    /// The identity documents.
    pub national_id_list: Option<Vec<NationalIdForUpdate>>,
    /// The personal documents.
    pub personal_profile_list: Option<Vec<PersonalProfileForUpdate>>,
    /// The emergency contacts.
    pub emergency_contact_list: Option<Vec<EmergencyContactForUpdate>>,
    /// The addresses.
    pub address_list: Option<Vec<AddressForUpdate>>,
    /// The marital status. Example: `single`.
    pub marital_status: Option<String>,
    /// The ethnicity. Example: `han`.
    pub ethnicity_race: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The native place, a province. Example: `6862995757234914824`.
    pub native_region: Option<String>,
    /// The type of household registration (hukou). Example: `local_urban_residence`.
    pub hukou_type: Option<String>,
    /// The place of household registration (hukou). Example: `text`.
    pub hukou_location: Option<String>,
    /// The gender. Example: `male`.
    pub gender_id: Option<String>,
    /// The date of birth. Example: `2019-06-07T00:00:00.000Z`.
    pub date_of_birth: Option<String>,
    /// When the person began to work for the first time. Example: `2100-09-09`.
    pub date_entered_workforce: Option<String>,
    /// When the person is expected to graduate. Example: `2023-01-10`.
    pub expected_graduate_date: Option<String>,
    /// The citizenship statuses. Example: `["6862995757234914824"]`.
    pub citizenship_status_id_list: Option<Vec<String>>,
    /// The work experience.
    pub work_experience: Option<Vec<WorkExperienceForUpdate>>,
    /// The education.
    pub education_info: Option<Vec<EducationInfoForUpdate>>,
    /// The political affiliation. Example: `public`.
    pub political_affiliation: Option<String>,
}

crate::object_builder!(BasicInfoUpdate {
    names(impl IntoIterator<Item = impl Into<NameForUpdate>>).into_iter().map(Into::into).collect(),
    phones(impl IntoIterator<Item = impl Into<PhoneForUpdate>>).into_iter().map(Into::into).collect(),
    emails(impl IntoIterator<Item = impl Into<EmailForUpdate>>).into_iter().map(Into::into).collect(),
    nationality_v2_id(impl Into<String>).into(),
    additional_nationality_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    resident_tax_list(impl IntoIterator<Item = impl Into<ResidentTaxForUpdate>>).into_iter().map(Into::into).collect(),
    born_country_region(impl Into<String>).into(), is_disabled(bool),
    disable_card_number(impl Into<String>).into(), is_old_alone(bool), is_martyr_family(bool),
    martyr_card_number(impl Into<String>).into(),
    dependent_list(impl IntoIterator<Item = impl Into<DependentForUpdate>>).into_iter().map(Into::into).collect(),
    religion(impl Into<String>).into(),
    bank_account_list(impl IntoIterator<Item = impl Into<BankAccountForUpdate>>).into_iter().map(Into::into).collect(),
    national_id_list(impl IntoIterator<Item = impl Into<NationalIdForUpdate>>).into_iter().map(Into::into).collect(),
    personal_profile_list(impl IntoIterator<Item = impl Into<PersonalProfileForUpdate>>).into_iter().map(Into::into).collect(),
    emergency_contact_list(impl IntoIterator<Item = impl Into<EmergencyContactForUpdate>>).into_iter().map(Into::into).collect(),
    address_list(impl IntoIterator<Item = impl Into<AddressForUpdate>>).into_iter().map(Into::into).collect(),
    marital_status(impl Into<String>).into(), ethnicity_race(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    native_region(impl Into<String>).into(), hukou_type(impl Into<String>).into(),
    hukou_location(impl Into<String>).into(), gender_id(impl Into<String>).into(),
    date_of_birth(impl Into<String>).into(), date_entered_workforce(impl Into<String>).into(),
    expected_graduate_date(impl Into<String>).into(),
    citizenship_status_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    work_experience(impl IntoIterator<Item = impl Into<WorkExperienceForUpdate>>).into_iter().map(Into::into).collect(),
    education_info(impl IntoIterator<Item = impl Into<EducationInfoForUpdate>>).into_iter().map(Into::into).collect(),
    political_affiliation(impl Into<String>).into()
});
crate::object!(BasicInfoUpdate {
    names "names", phones "phones", emails "emails", nationality_v2_id "nationality_v2_id",
    additional_nationality_id_list "additional_nationality_id_list",
    resident_tax_list "resident_tax_list", born_country_region "born_country_region",
    is_disabled "is_disabled", disable_card_number "disable_card_number",
    is_old_alone "is_old_alone", is_martyr_family "is_martyr_family",
    martyr_card_number "martyr_card_number", dependent_list "dependent_list", religion "religion",
    bank_account_list "bank_account_list", national_id_list "national_id_list",
    personal_profile_list "personal_profile_list", emergency_contact_list "emergency_contact_list",
    address_list "address_list", marital_status "marital_status", ethnicity_race "ethnicity_race",
    custom_fields "custom_fields", native_region "native_region", hukou_type "hukou_type",
    hukou_location "hukou_location", gender_id "gender_id", date_of_birth "date_of_birth",
    date_entered_workforce "date_entered_workforce",
    expected_graduate_date "expected_graduate_date",
    citizenship_status_id_list "citizenship_status_id_list", work_experience "work_experience",
    education_info "education_info", political_affiliation "political_affiliation"
});

/// The type `basic_job_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicJobData {
    /// The job record.
    pub job_data_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
}

crate::object!(BasicJobData { job_data_id "job_data_id", employment_id "employment_id" });

/// The type `basic_person_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicPersonInfo {
    /// The personal data, by its id.
    pub person_id: Option<String>,
    /// The preferred name.
    pub preferred_name: Option<String>,
    /// The preferred name in full, in local script.
    pub preferred_local_full_name: Option<String>,
    /// The preferred name in full, in English.
    pub preferred_english_full_name: Option<String>,
}

crate::object!(BasicPersonInfo {
    person_id "person_id", preferred_name "preferred_name",
    preferred_local_full_name "preferred_local_full_name",
    preferred_english_full_name "preferred_english_full_name"
});

/// The type `bp` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bp {
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The HR partner of the department itself, by the kind of id that the call uses.
    pub hrbp_id: Option<String>,
}

crate::object!(Bp { department_id "department_id", hrbp_id "hrbp_id" });

/// The type `change_field_pair` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeFieldPair {
    /// The value before.
    pub origin_value: Option<CustomFieldData>,
    /// The value after.
    pub target_value: Option<CustomFieldData>,
}

crate::object!(ChangeFieldPair { origin_value "origin_value", target_value "target_value" });

/// The type `city` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct City {
    /// The city.
    pub city_id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The province or other first-level division.
    pub country_region_subdivision_id: Option<String>,
    /// The code of the city, three letters.
    pub code: Option<String>,
    /// The code of the administrative division.
    pub subregion_code: Option<String>,
    /// The state it is in.
    pub status: Option<CityStatus>,
}

crate::object!(City {
    city_id "city_id", name "name", country_region_subdivision_id "country_region_subdivision_id",
    code "code", subregion_code "subregion_code", status "status"
});

/// The type `company` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Company {
    /// The company.
    pub company_id: Option<String>,
    /// What all organizations have: name, code, state, the one above and dates.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// The legal nature of the company.
    pub type_: Option<EnumNameAndDisplay>,
    /// The industries.
    pub industry_list: Vec<EnumNameAndDisplay>,
    /// The legal representative.
    pub legal_representative: Vec<I18n>,
    /// The postal code.
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
    /// The custom fields with their values.
    pub custom_fields: Vec<CustomFieldData>,
}

crate::object!(Company {
    company_id "company_id", hiberarchy_common "hiberarchy_common", type_ "type",
    industry_list "industry_list", legal_representative "legal_representative",
    post_code "post_code", tax_payer_id "tax_payer_id", confidential "confidential",
    sub_type_list "sub_type_list", branch_company "branch_company",
    primary_manager "primary_manager", currency "currency", phone "phone", fax "fax",
    registered_office_address "registered_office_address", office_address "office_address",
    registered_office_address_info "registered_office_address_info",
    office_address_info "office_address_info", custom_fields "custom_fields"
});

/// The type `company_timeline` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyTimeline {
    /// The versions of the company.
    pub company_version_data: Vec<CompanyVersionData>,
    /// The legal nature of the company.
    pub type_: Option<EnumNameAndDisplay>,
    /// The industries.
    pub industry_list: Vec<EnumNameAndDisplay>,
    /// The legal representative.
    pub legal_representative: Vec<I18n>,
    /// The postal code.
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

crate::object!(CompanyTimeline {
    company_version_data "company_version_data", type_ "type", industry_list "industry_list",
    legal_representative "legal_representative", post_code "post_code", tax_payer_id "tax_payer_id",
    confidential "confidential", sub_type_list "sub_type_list", branch_company "branch_company",
    primary_manager "primary_manager", currency "currency", phone "phone", fax "fax",
    registered_office_address "registered_office_address", office_address "office_address",
    registered_office_address_info "registered_office_address_info",
    office_address_info "office_address_info"
});

/// The type `company_version_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyVersionData {
    /// The company.
    pub company_id: Option<String>,
    /// The version of the company.
    pub company_version_id: Option<String>,
    /// The name of the company, in each language.
    pub company_names: Vec<I18n>,
    /// The company above; left out at the top.
    pub parent_company_id: Option<String>,
    /// From when on it is in effect.
    pub effective_date: Option<String>,
    /// Until when it is valid.
    pub expiration_date: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The description, in each language.
    pub descriptions: Vec<I18n>,
    /// The code.
    pub code: Option<String>,
}

crate::object!(CompanyVersionData {
    company_id "company_id", company_version_id "company_version_id", company_names "company_names",
    parent_company_id "parent_company_id", effective_date "effective_date",
    expiration_date "expiration_date", active "active", descriptions "descriptions", code "code"
});

/// The type `contract` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contract {
    /// The contract.
    pub id: Option<String>,
    /// When the contract begins. Needs a scope: `corehr:contract.period:read`, `corehr:contract.period:write`.
    pub effective_time: Option<String>,
    /// When the contract ends. Needs a scope: `corehr:contract.period:read`, `corehr:contract.period:write`.
    pub contract_end_date: Option<String>,
    /// When the contract really ended. Needs a scope: `corehr:contract.period:read`, `corehr:contract.period:write`.
    pub expiration_time: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The type of the contract.
    pub contract_type: Option<EnumNameAndDisplay>,
    /// The company that is party to the contract. Needs a scope: `corehr:contract.company:read`, `corehr:contract.company:write`.
    pub first_party_company_id: Option<String>,
    /// The personal data, by its id.
    pub person_id: Option<String>,
    /// The kind of term of the contract: fixed, open-ended or for one task.
    pub duration_type: Option<EnumNameAndDisplay>,
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
    id "id", effective_time "effective_time", contract_end_date "contract_end_date",
    expiration_time "expiration_time", employment_id "employment_id", contract_type "contract_type",
    first_party_company_id "first_party_company_id", person_id "person_id",
    duration_type "duration_type", contract_number "contract_number", signing_type "signing_type",
    contract_status "contract_status", renewal_status "renewal_status",
    signing_times "signing_times"
});

/// The type `cost_allocation` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CostAllocation {
    /// From when on it is in effect. Example: `2025-01-01`.
    pub effective_time: Option<String>,
    /// Until when it is in effect. Example: `2025-02-01`.
    pub expiration_time: Option<String>,
    /// How the cost is split among cost centers. Length: 0 to 50.
    pub cost_center_rates: Option<Vec<JobDataCostCenter>>,
}

crate::object_builder!(CostAllocation {
    effective_time(impl Into<String>).into(), expiration_time(impl Into<String>).into(),
    cost_center_rates(impl IntoIterator<Item = impl Into<JobDataCostCenter>>).into_iter().map(Into::into).collect()
});
crate::object!(CostAllocation {
    effective_time "effective_time", expiration_time "expiration_time",
    cost_center_rates "cost_center_rates"
});

/// The type `cost_center` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostCenter {
    /// The cost center.
    pub cost_center_id: Option<String>,
    /// The version of the cost center.
    pub cost_center_version_id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The code.
    pub code: Option<String>,
    /// The cost center above.
    pub parent_cost_center_id: Option<String>,
    /// The employees who are responsible for it.
    pub managers: Vec<String>,
    /// What it is, in words.
    pub description: Vec<I18n>,
    /// From when on it is in effect. Range: `1900` to `9999`.
    pub effective_time: Option<String>,
    /// Until when it is in effect. Range: `1900` to `9999`.
    pub expiration_time: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// Why the operation is done.
    pub operation_reason: Option<String>,
}

crate::object!(CostCenter {
    cost_center_id "cost_center_id", cost_center_version_id "cost_center_version_id", name "name",
    code "code", parent_cost_center_id "parent_cost_center_id", managers "managers",
    description "description", effective_time "effective_time", expiration_time "expiration_time",
    active "active", operation_reason "operation_reason"
});

/// The type `cost_center_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CostCenterId {
    /// The cost center. Example: `7382048365313261588`.
    pub wk_id: Option<String>,
}

crate::object_builder!(CostCenterId { wk_id(impl Into<String>).into() });
crate::object!(CostCenterId { wk_id "wk_id" });

/// The type `cost_center_timeline` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostCenterTimeline {
    /// The cost center.
    pub cost_center_id: Option<String>,
    /// The version of the cost center.
    pub version_id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The code.
    pub code: Option<String>,
    /// The cost center above.
    pub parent_cost_center_id: Option<String>,
    /// The employees who are responsible for it.
    pub managers: Vec<String>,
    /// What it is, in words.
    pub description: Vec<I18n>,
    /// From when on it is in effect.
    pub effective_date: Option<String>,
    /// Until when it is valid.
    pub expiration_date: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
}

crate::object!(CostCenterTimeline {
    cost_center_id "cost_center_id", version_id "version_id", name "name", code "code",
    parent_cost_center_id "parent_cost_center_id", managers "managers", description "description",
    effective_date "effective_date", expiration_date "expiration_date", active "active"
});

/// The type `cost_center_tree` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostCenterTree {
    /// The cost center.
    pub id: Option<String>,
    /// The level in the tree; the top is 0.
    pub level: Option<i64>,
    /// The cost centers directly below, by their ids.
    pub children: Vec<String>,
}

crate::object!(CostCenterTree { id "id", level "level", children "children" });

/// The type `cost_center.version` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostCenterVersion {
    /// The cost center.
    pub cost_center_id: Option<String>,
    /// The version of the cost center.
    pub version_id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The code.
    pub code: Option<String>,
    /// The cost center above.
    pub parent_cost_center_id: Option<String>,
    /// The employees who are responsible for it.
    pub managers: Vec<String>,
    /// What it is, in words.
    pub description: Vec<I18n>,
    /// From when on it is in effect.
    pub effective_time: Option<String>,
    /// Until when it is in effect.
    pub expiration_time: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
}

crate::object!(CostCenterVersion {
    cost_center_id "cost_center_id", version_id "version_id", name "name", code "code",
    parent_cost_center_id "parent_cost_center_id", managers "managers", description "description",
    effective_time "effective_time", expiration_time "expiration_time", active "active"
});

/// The type `country_region` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountryRegion {
    /// The country or region.
    pub country_region_id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The full name of the country or region, in each language.
    pub full_name: Vec<I18n>,
    /// The code of two letters in ISO 3166-1.
    pub alpha_2_code: Option<String>,
    /// The code of three letters in ISO 3166-1.
    pub alpha_3_code: Option<String>,
    /// The international dialling code.
    pub global_code: Option<String>,
    /// The state it is in.
    pub status: Option<CountryRegionStatus>,
}

crate::object!(CountryRegion {
    country_region_id "country_region_id", name "name", full_name "full_name",
    alpha_2_code "alpha_2_code", alpha_3_code "alpha_3_code", global_code "global_code",
    status "status"
});

/// The type `country_region_subdivision` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountryRegionSubdivision {
    /// The province or other first-level division.
    pub country_region_subdivision_id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The country or region.
    pub country_region_id: Option<String>,
    /// The type of division, a province for example.
    pub subdivision_type: Option<EnumNameAndDisplay>,
    /// The code in ISO 3166-2.
    pub iso_code: Option<String>,
    /// The state it is in.
    pub status: Option<CountryRegionSubdivisionStatus>,
}

crate::object!(CountryRegionSubdivision {
    country_region_subdivision_id "country_region_subdivision_id", name "name",
    country_region_id "country_region_id", subdivision_type "subdivision_type", iso_code "iso_code",
    status "status"
});

/// The type `create_emp_custom_org` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CreateEmpCustomOrg {
    /// The custom organization. Example: `7260357352426782739`.
    pub id: Option<String>,
    /// The share, in percent; left out where there are no shares. Range: `0` to `100`. Example: `50.1`.
    pub rate: Option<f64>,
}

crate::object_builder!(CreateEmpCustomOrg {
    id(impl Into<String>).into();
    id(impl Into<String>).into(), rate(f64)
});
crate::object!(CreateEmpCustomOrg { id "id", rate "rate" });

/// The type `create_transfer_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CreateTransferInfo {
    /// Remarks. Example: `异动详情`.
    pub remark: Option<String>,
    /// The offer. Example: `"{\"resume_id\": \"xx\",`.
    pub offer_info: Option<String>,
    /// Whether the dotted-line manager is removed; `target_dotted_manager` is empty then. Example: `false`.
    pub target_dotted_manager_clean: Option<bool>,
    /// Whether there is a probation; `target_probation_end_date` is needed then. Example: `true`.
    pub probation_exist: Option<bool>,
    /// The department after. Example: `6966236933198579208`.
    pub target_department: Option<String>,
    /// The work location after. Example: `6967271100992587295`.
    pub target_work_location: Option<String>,
    /// The direct manager after. Example: `7013619729281713671`.
    pub target_direct_manager: Option<String>,
    /// The dotted-line manager after. Example: `7013328578351842852`.
    pub target_dotted_manager: Option<String>,
    /// The job after. Example: `6969469557836760606`.
    pub target_job: Option<String>,
    /// The job family after. Example: `6967287547462419975`.
    pub target_job_family: Option<String>,
    /// The job level after. Example: `6972085707674355214`.
    pub target_job_level: Option<String>,
    /// The type of employee after. Example: `7036268995372303885`.
    pub target_workforce_type: Option<String>,
    /// The subtype of employee after. Example: `7036268995372303885`.
    pub target_employee_subtype: Option<String>,
    /// The company after. Example: `6974659700705068581`.
    pub target_company: Option<String>,
    /// The number of the contract after. Example: `55333`.
    pub target_contract_number: Option<String>,
    /// The type of the contract after. Example: `labor_contract`.
    pub target_contract_type: Option<String>,
    /// The kind of term of the contract after. Example: `fixed_term`.
    pub target_duration_type: Option<String>,
    /// How the contract came about, after. Example: `new`.
    pub target_signing_type: Option<String>,
    /// When the contract begins, after. Example: `2021-07-01`.
    pub target_contract_start_date: Option<String>,
    /// When the contract is to end, after. Example: `2024-07-01`.
    pub target_contract_end_date: Option<String>,
    /// The working hours type after. Example: `6969087376740206087`.
    pub target_working_hours_type: Option<String>,
    /// The work calendar after. Example: `6969087376740236087`.
    pub target_working_calendar: Option<String>,
    /// When the probation is expected to end, after. Example: `2021-11-17`.
    pub target_probation_end_date: Option<String>,
    /// The weekly working time after, in hours. Example: `160`.
    pub target_weekly_working_hours: Option<String>,
    /// The type of shifts after. Example: `non_work_shift`.
    pub target_work_shift: Option<String>,
    /// How the cost is split among cost centers after. Length: 0 to 100.
    pub target_cost_center_rates: Option<Vec<JobDataCostCenter>>,
    /// The data of the employment after.
    pub target_employment_change: Option<TranferEmploymentInfo>,
    /// The job grade after. Example: `7289005963599693366`.
    pub target_job_grade: Option<String>,
    /// The type of compensation after. Example: `salary`.
    pub target_compensation_type: Option<String>,
    /// The company that the employee works for after. Example: `7289005963599693368`.
    pub target_service_company: Option<String>,
    /// The position after. Example: `7289005963599693367`.
    pub target_position: Option<String>,
    /// The social insurance city after. Example: `7289005963599693367`.
    pub target_social_security_city: Option<String>,
    /// Whether the headcount moves along with the employee. Example: `false`.
    pub is_transfer_with_workforce: Option<bool>,
    /// The pathway after. Example: `7289005963599693368`.
    pub target_pathway: Option<String>,
}

crate::object_builder!(CreateTransferInfo {
    remark(impl Into<String>).into(), offer_info(impl Into<String>).into(),
    target_dotted_manager_clean(bool), probation_exist(bool),
    target_department(impl Into<String>).into(), target_work_location(impl Into<String>).into(),
    target_direct_manager(impl Into<String>).into(),
    target_dotted_manager(impl Into<String>).into(), target_job(impl Into<String>).into(),
    target_job_family(impl Into<String>).into(), target_job_level(impl Into<String>).into(),
    target_workforce_type(impl Into<String>).into(),
    target_employee_subtype(impl Into<String>).into(), target_company(impl Into<String>).into(),
    target_contract_number(impl Into<String>).into(),
    target_contract_type(impl Into<String>).into(), target_duration_type(impl Into<String>).into(),
    target_signing_type(impl Into<String>).into(),
    target_contract_start_date(impl Into<String>).into(),
    target_contract_end_date(impl Into<String>).into(),
    target_working_hours_type(impl Into<String>).into(),
    target_working_calendar(impl Into<String>).into(),
    target_probation_end_date(impl Into<String>).into(),
    target_weekly_working_hours(impl Into<String>).into(),
    target_work_shift(impl Into<String>).into(),
    target_cost_center_rates(impl IntoIterator<Item = impl Into<JobDataCostCenter>>).into_iter().map(Into::into).collect(),
    target_employment_change(TranferEmploymentInfo), target_job_grade(impl Into<String>).into(),
    target_compensation_type(impl Into<String>).into(),
    target_service_company(impl Into<String>).into(), target_position(impl Into<String>).into(),
    target_social_security_city(impl Into<String>).into(), is_transfer_with_workforce(bool),
    target_pathway(impl Into<String>).into()
});
crate::object!(CreateTransferInfo {
    remark "remark", offer_info "offer_info",
    target_dotted_manager_clean "target_dotted_manager_clean", probation_exist "probation_exist",
    target_department "target_department", target_work_location "target_work_location",
    target_direct_manager "target_direct_manager", target_dotted_manager "target_dotted_manager",
    target_job "target_job", target_job_family "target_job_family",
    target_job_level "target_job_level", target_workforce_type "target_workforce_type",
    target_employee_subtype "target_employee_subtype", target_company "target_company",
    target_contract_number "target_contract_number", target_contract_type "target_contract_type",
    target_duration_type "target_duration_type", target_signing_type "target_signing_type",
    target_contract_start_date "target_contract_start_date",
    target_contract_end_date "target_contract_end_date",
    target_working_hours_type "target_working_hours_type",
    target_working_calendar "target_working_calendar",
    target_probation_end_date "target_probation_end_date",
    target_weekly_working_hours "target_weekly_working_hours",
    target_work_shift "target_work_shift", target_cost_center_rates "target_cost_center_rates",
    target_employment_change "target_employment_change", target_job_grade "target_job_grade",
    target_compensation_type "target_compensation_type",
    target_service_company "target_service_company", target_position "target_position",
    target_social_security_city "target_social_security_city",
    is_transfer_with_workforce "is_transfer_with_workforce", target_pathway "target_pathway"
});

/// The type `currency` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Currency {
    /// The currency.
    pub currency_id: Option<String>,
    /// The countries and regions.
    pub country_region_id_list: Vec<String>,
    /// The name of the currency.
    pub currency_name: Vec<I18n>,
    /// The number of the currency in ISO 4217.
    pub numeric_code: Option<i64>,
    /// The code of the currency, such as `CNY`.
    pub currency_alpha_3_code: Option<String>,
    /// The state it is in.
    pub status: Option<CurrencyStatus>,
}

crate::object!(Currency {
    currency_id "currency_id", country_region_id_list "country_region_id_list",
    currency_name "currency_name", numeric_code "numeric_code",
    currency_alpha_3_code "currency_alpha_3_code", status "status"
});

/// The type `custom_field_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CustomFieldData {
    /// The field, by its name for calls. Example: `name`.
    pub custom_api_name: Option<String>,
    /// The value, as JSON in text, whose form depends on the type of the field. Example: `"231"`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub value: Option<String>,
    /// The name.
    pub name: Option<CustomName>,
    /// The type of the custom field; need not be filled in. Example: `1`.
    pub type_: Option<CustomFieldDataType>,
}

crate::object_builder!(CustomFieldData {
    custom_api_name(impl Into<String>).into(), value(impl Into<String>).into();
    custom_api_name(impl Into<String>).into(), value(impl Into<String>).into(), name(CustomName),
    type_(impl Into<CustomFieldDataType>).into()
});
crate::object!(CustomFieldData {
    custom_api_name "custom_api_name", value "value", name "name", type_ "type"
});
crate::json_texts!(CustomFieldData { value_json value });

/// The type `custom_name` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CustomName {
    /// In Chinese. Example: `北京`.
    pub zh_cn: Option<String>,
    /// In English. Example: `Beijing`.
    pub en_us: Option<String>,
}

crate::object_builder!(CustomName {
    zh_cn(impl Into<String>).into(), en_us(impl Into<String>).into()
});
crate::object!(CustomName { zh_cn "zh_cn", en_us "en_us" });

/// The type `custom_org` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomOrg {
    /// The object, by its name for calls; for custom organizations it names their kind.
    pub object_api_name: Option<String>,
    /// The names.
    pub names: Vec<I18n>,
    /// The code.
    pub code: Option<String>,
    /// The one above, of the same kind.
    pub parent_id: Option<String>,
    /// The employees who are responsible for it, by employment.
    pub manager_ids: Vec<String>,
    /// What it is, in words.
    pub description: Vec<I18n>,
    /// From when on it is in effect.
    pub effective_time: Option<String>,
    /// The roles of the organization, with who holds them.
    pub org_roles: Vec<OrgRole>,
    /// The rules by which employees are matched; one group that holds is enough.
    pub match_rule_groups: Vec<MatchRules>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The custom organization.
    pub org_id: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Vec<CustomFieldData>,
}

crate::object!(CustomOrg {
    object_api_name "object_api_name", names "names", code "code", parent_id "parent_id",
    manager_ids "manager_ids", description "description", effective_time "effective_time",
    org_roles "org_roles", match_rule_groups "match_rule_groups", active "active", org_id "org_id",
    custom_fields "custom_fields"
});

/// The type `custom_org_list` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomOrgList {
    /// The name of the custom organization.
    pub custom_org_name: Option<CustomName>,
    /// The custom organization.
    pub custom_org_id: Option<String>,
    /// The share, in percent.
    pub rate: Option<String>,
}

crate::object!(CustomOrgList {
    custom_org_name "custom_org_name", custom_org_id "custom_org_id", rate "rate"
});

/// The type `custom_org_with_rate` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CustomOrgWithRate {
    /// The custom organization. Example: `7382048365313261588`.
    pub id: Option<String>,
    /// The share, in percent. Example: `50.01`.
    pub rate: Option<String>,
}

crate::object_builder!(CustomOrgWithRate {
    id(impl Into<String>).into();
    id(impl Into<String>).into(), rate(impl Into<String>).into()
});
crate::object!(CustomOrgWithRate { id "id", rate "rate" });

/// The type `default_cost_center` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultCostCenter {
    /// The cost center.
    pub cost_center_id: Option<String>,
    /// From when on it is in effect.
    pub effective_time: Option<String>,
    /// Whether the default cost center is that of the position or department.
    pub is_herit: Option<bool>,
    /// Where the default cost center is inherited from.
    pub inherit_source: Option<String>,
}

crate::object!(DefaultCostCenter {
    cost_center_id "cost_center_id", effective_time "effective_time", is_herit "is_herit",
    inherit_source "inherit_source"
});

/// The type `default_cost_center_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DefaultCostCenterRecord {
    /// The reason. Example: `默认成本中心变更`.
    pub reason: Option<String>,
    /// Whether the default cost center is that of the position or department. Example: `true`.
    pub is_inherit: Option<bool>,
    /// The cost center.
    pub cost_center_id: Option<CostCenterId>,
}

crate::object_builder!(DefaultCostCenterRecord {
    reason(impl Into<String>).into(), is_inherit(bool), cost_center_id(CostCenterId)
});
crate::object!(DefaultCostCenterRecord {
    reason "reason", is_inherit "is_inherit", cost_center_id "cost_center_id"
});

/// The type `department` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    /// The department.
    pub id: Option<String>,
    /// The version of the department.
    pub version_id: Option<String>,
    /// The name of the department.
    pub department_name: Vec<I18n>,
    /// The type of the department.
    pub sub_type: Option<EnumNameAndDisplay>,
    /// The department above. Needs a scope: `corehr:department.organize:read`.
    pub parent_department_id: Option<String>,
    /// The manager of the department. Needs a scope: `corehr:department.manager:read`.
    pub manager: Option<String>,
    /// The place among those with the same parent; follows changes within 10 minutes.
    pub tree_order: Option<String>,
    /// The place among all, which joins the places on the way from the top with `-`; follows changes within 10 minutes.
    pub list_order: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// Whether it is the top department.
    pub is_root: Option<bool>,
    /// Whether it is confidential; without effect so far.
    pub is_confidential: Option<bool>,
    /// From when on it is in effect.
    pub effective_date: Option<String>,
    /// Until when it is valid.
    pub expiration_date: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// What it is, in words.
    pub description: Vec<I18n>,
    /// The custom fields with their values. Needs a scope: `corehr:department.custom_fields:read`.
    pub custom_fields: Vec<CustomFieldData>,
    /// Whether the department works with jobs, with positions or with neither.
    pub staffing_model: Option<EnumNameAndDisplay>,
    /// The cost center. Needs a scope: `corehr:department.cost_center_id:read`.
    pub cost_center_id: Option<String>,
    /// When the version was created.
    pub created_time: Option<String>,
    /// When it was last changed.
    pub updated_time: Option<String>,
    /// Who created it.
    pub created_by: Option<String>,
    /// Who changed it last.
    pub updated_by: Option<String>,
    /// When the record was created.
    pub record_created_time: Option<String>,
    /// When the record was last changed.
    pub record_updated_time: Option<String>,
    /// Who created the record.
    pub record_created_by: Option<String>,
    /// Who changed the record last.
    pub record_updated_by: Option<String>,
}

crate::object!(Department {
    id "id", version_id "version_id", department_name "department_name", sub_type "sub_type",
    parent_department_id "parent_department_id", manager "manager", tree_order "tree_order",
    list_order "list_order", code "code", is_root "is_root", is_confidential "is_confidential",
    effective_date "effective_date", expiration_date "expiration_date", active "active",
    description "description", custom_fields "custom_fields", staffing_model "staffing_model",
    cost_center_id "cost_center_id", created_time "created_time", updated_time "updated_time",
    created_by "created_by", updated_by "updated_by", record_created_time "record_created_time",
    record_updated_time "record_updated_time", record_created_by "record_created_by",
    record_updated_by "record_updated_by"
});

/// The type `department_change` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentChange {
    /// The change of the department.
    pub department_change_id: Option<String>,
    /// The department, by the kind of id that the call uses; empty while it is new.
    pub department_id: Option<String>,
    /// The department, by its id in Feishu People; a new one has an id that begins with `td_` until it takes effect.
    pub draft_department_id: Option<String>,
    /// What happens to the department.
    pub department_change_type: Option<DepartmentChangeType>,
    /// The state of the change.
    pub department_change_status: Option<DepartmentChangeStatus>,
    /// What changes, before and after.
    pub reorganization_info: Option<ReorganizationInfo>,
}

crate::object!(DepartmentChange {
    department_change_id "department_change_id", department_id "department_id",
    draft_department_id "draft_department_id", department_change_type "department_change_type",
    department_change_status "department_change_status", reorganization_info "reorganization_info"
});

/// The type `department_hrbp` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentHrbp {
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The HR partners.
    pub hrbp_ids: Vec<String>,
}

crate::object!(DepartmentHrbp { department_id "department_id", hrbp_ids "hrbp_ids" });

/// The type `department_parent_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentParentInfo {
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The name of the department.
    pub department_name: Vec<I18n>,
    /// The department above.
    pub parent_department_id: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// Whether it is the top department.
    pub is_root: Option<bool>,
}

crate::object!(DepartmentParentInfo {
    department_id "department_id", department_name "department_name",
    parent_department_id "parent_department_id", active "active", is_root "is_root"
});

/// The type `department_parents` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentParents {
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The departments above, from the nearest up.
    pub parent_department_list: Vec<DepartmentParentInfo>,
}

crate::object!(DepartmentParents {
    department_id "department_id", parent_department_list "parent_department_list"
});

/// An object with `enum_name`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DepartmentStaffingModel {
    /// The option, by its name for calls. Example: `job`.
    pub enum_name: Option<EnumName>,
}

crate::object_builder!(DepartmentStaffingModel {
    enum_name(impl Into<EnumName>).into();
    enum_name(impl Into<EnumName>).into()
});
crate::object!(DepartmentStaffingModel { enum_name "enum_name" });

/// The type `department_timeline` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentTimeline {
    /// The id.
    pub id: Option<String>,
    /// The version of the department.
    pub version_id: Option<String>,
    /// The names.
    pub names: Vec<I18n>,
    /// The type of the department.
    pub sub_type: Option<EnumNameAndDisplay>,
    /// The department above. Needs a scope: `corehr:department.organize:read`.
    pub parent_department_id: Option<String>,
    /// The manager of the department. Needs a scope: `corehr:department.manager:read`.
    pub manager: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// From when on it is in effect.
    pub effective_date: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The description, in each language.
    pub descriptions: Vec<I18n>,
    /// The custom fields with their values. Needs a scope: `corehr:department.custom_fields:read`.
    pub custom_fields: Vec<CustomFieldData>,
    /// Until when it is valid.
    pub expiration_date: Option<String>,
    /// The place among those with the same parent; follows changes within 10 minutes.
    pub tree_order: Option<String>,
    /// The place among all, which joins the places on the way from the top with `-`; follows changes within 10 minutes.
    pub list_order: Option<String>,
    /// Whether it is the top department.
    pub is_root: Option<bool>,
    /// Whether it is confidential; without effect so far.
    pub is_confidential: Option<bool>,
    /// Whether the department works with jobs, with positions or with neither.
    pub staffing_model: Option<EnumNameAndDisplay>,
    /// The cost center. Needs a scope: `corehr:department.cost_center_id:read`.
    pub cost_center_id: Option<String>,
}

crate::object!(DepartmentTimeline {
    id "id", version_id "version_id", names "names", sub_type "sub_type",
    parent_department_id "parent_department_id", manager "manager", code "code",
    effective_date "effective_date", active "active", descriptions "descriptions",
    custom_fields "custom_fields", expiration_date "expiration_date", tree_order "tree_order",
    list_order "list_order", is_root "is_root", is_confidential "is_confidential",
    staffing_model "staffing_model", cost_center_id "cost_center_id"
});

/// The type `dependent` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Dependent {
    /// How the two people are related.
    pub relationship: Option<EnumNameAndDisplay>,
    /// The gender.
    pub gender: Option<EnumNameAndDisplay>,
    /// The date of birth. Example: `2020-01-01`.
    pub date_of_birth: Option<String>,
    /// The nationality. Example: `6862995745046267401`.
    pub nationality_id_v2: Option<String>,
    /// The identity documents.
    pub national_id_list: Option<Vec<NationalId>>,
    /// Whether the spouse works.
    pub spouses_working_status: Option<EnumNameAndDisplay>,
    /// Whether the person is covered by the health insurance for relatives. Example: `true`.
    pub is_this_person_covered_by_health_insurance: Option<bool>,
    /// Whether tax can be deducted for the person. Example: `false`.
    pub is_this_person_allowed_for_tax_deduction: Option<bool>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<CustomFieldData>>,
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
    /// The name.
    pub name: Option<PersonName>,
    /// The id.
    pub id: Option<String>,
}

crate::object_builder!(Dependent {
    relationship(EnumNameAndDisplay);
    relationship(EnumNameAndDisplay), gender(EnumNameAndDisplay),
    date_of_birth(impl Into<String>).into(), nationality_id_v2(impl Into<String>).into(),
    national_id_list(impl IntoIterator<Item = impl Into<NationalId>>).into_iter().map(Into::into).collect(),
    spouses_working_status(EnumNameAndDisplay), is_this_person_covered_by_health_insurance(bool),
    is_this_person_allowed_for_tax_deduction(bool),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect(),
    dependent_name(impl Into<String>).into(), employer(impl Into<String>).into(),
    job(impl Into<String>).into(), phone(Phone), address(Address),
    birth_certificate_of_child(impl IntoIterator<Item = impl Into<File>>).into_iter().map(Into::into).collect(),
    name(PersonName), id(impl Into<String>).into()
});
crate::object!(Dependent {
    relationship "relationship", gender "gender", date_of_birth "date_of_birth",
    nationality_id_v2 "nationality_id_v2", national_id_list "national_id_list",
    spouses_working_status "spouses_working_status",
    is_this_person_covered_by_health_insurance "is_this_person_covered_by_health_insurance",
    is_this_person_allowed_for_tax_deduction "is_this_person_allowed_for_tax_deduction",
    custom_fields "custom_fields", dependent_name "dependent_name", employer "employer", job "job",
    phone "phone", address "address", birth_certificate_of_child "birth_certificate_of_child",
    name "name", id "id"
});

/// The type `dependent_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DependentForUpdate {
    /// How the two people are related. Example: `parent`.
    pub relationship: Option<String>,
    /// The gender. Example: `male`.
    pub gender: Option<String>,
    /// The date of birth. Example: `2020-01-01`.
    pub date_of_birth: Option<String>,
    /// The identity documents. Length: 1 to 1000.
    pub national_ids: Option<Vec<NationalIdForUpdate>>,
    /// Whether the spouse works. Example: `working`.
    pub spouses_working_status: Option<String>,
    /// Whether the person is covered by the health insurance for relatives. Example: `true`.
    pub is_this_person_covered_by_health_insurance: Option<bool>,
    /// Whether tax can be deducted for the person. Example: `false`.
    pub is_this_person_allowed_for_tax_deduction: Option<bool>,
    /// The name of the relative. Example: `王冰`.
    pub dependent_name: Option<String>,
    /// The employer. Example: `海淀区交警大队`.
    pub employer: Option<String>,
    /// The job of the relative. Example: `保安`.
    pub job: Option<String>,
    /// The telephone number.
    pub phone: Option<PhoneForUpdate>,
    /// The address.
    pub address: Option<AddressForUpdate>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::object_builder!(DependentForUpdate {
    relationship(impl Into<String>).into();
    relationship(impl Into<String>).into(), gender(impl Into<String>).into(),
    date_of_birth(impl Into<String>).into(),
    national_ids(impl IntoIterator<Item = impl Into<NationalIdForUpdate>>).into_iter().map(Into::into).collect(),
    spouses_working_status(impl Into<String>).into(),
    is_this_person_covered_by_health_insurance(bool),
    is_this_person_allowed_for_tax_deduction(bool), dependent_name(impl Into<String>).into(),
    employer(impl Into<String>).into(), job(impl Into<String>).into(), phone(PhoneForUpdate),
    address(AddressForUpdate),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(DependentForUpdate {
    relationship "relationship", gender "gender", date_of_birth "date_of_birth",
    national_ids "national_ids", spouses_working_status "spouses_working_status",
    is_this_person_covered_by_health_insurance "is_this_person_covered_by_health_insurance",
    is_this_person_allowed_for_tax_deduction "is_this_person_allowed_for_tax_deduction",
    dependent_name "dependent_name", employer "employer", job "job", phone "phone",
    address "address", custom_fields "custom_fields"
});

/// The type `dimension_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DimensionEntity {
    /// The dimension, `department`, `job` or `custom_org_01` for example. Example: `department`.
    pub dimension_key: Option<String>,
    /// The value of the dimension, an id such as that of a department. Example: `7322790168290739756`.
    pub dimension_value: Option<String>,
}

crate::object_builder!(DimensionEntity {
    dimension_key(impl Into<String>).into(), dimension_value(impl Into<String>).into();
    dimension_key(impl Into<String>).into(), dimension_value(impl Into<String>).into()
});
crate::object!(DimensionEntity {
    dimension_key "dimension_key", dimension_value "dimension_value"
});

/// The type `dimension_id_in_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DimensionIdInData {
    /// The dimension, `department`, `job` or `custom_org_01` for example. Example: `department`.
    pub dimension_key: Option<String>,
    /// The values of the dimension, ids such as those of departments. Length: 0 to 1000. Example: `["7210266650427033132"]`.
    pub dimension_ids: Option<Vec<String>>,
}

crate::object_builder!(DimensionIdInData {
    dimension_key(impl Into<String>).into(),
    dimension_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(DimensionIdInData { dimension_key "dimension_key", dimension_ids "dimension_ids" });

/// The type `dimension_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionInfo {
    /// The value of the dimension, an id such as that of a department.
    pub id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
}

crate::object!(DimensionInfo { id "id", name "name" });

/// The type `dimension_info_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionInfoData {
    /// The dimension, `department`, `job` or `custom_org_01` for example.
    pub dimension_key: Option<String>,
    /// The value of the dimension.
    pub dimension_info: Option<DimensionInfo>,
}

crate::object!(DimensionInfoData {
    dimension_key "dimension_key", dimension_info "dimension_info"
});

/// The type `district` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct District {
    /// The district.
    pub district_id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The city.
    pub city_id: Option<String>,
    /// The code of the administrative division.
    pub subregion_code: Option<String>,
    /// The state it is in.
    pub status: Option<DistrictStatus>,
}

crate::object!(District {
    district_id "district_id", name "name", city_id "city_id", subregion_code "subregion_code",
    status "status"
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
    pub custom_fields: Option<Vec<CustomFieldData>>,
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
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(Education {
    school "school", level_of_education "level_of_education", start_date "start_date",
    end_date "end_date", field_of_study "field_of_study", degree "degree",
    school_name "school_name", field_of_study_name "field_of_study_name",
    country_region_id "country_region_id", expected_end_date "expected_end_date",
    custom_fields "custom_fields"
});

/// The type `education_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EducationInfo {
    /// The school, as an option of the list; for others see `school`. Example: `长安大学`.
    pub school_name: Option<String>,
    /// The level of education. Example: `phd`.
    pub education: Option<String>,
    /// When it begins. Example: `2017-04-01`.
    pub start_time: Option<String>,
    /// When it ends. Example: `2018-04-01`.
    pub end_time: Option<String>,
    /// The subject, as text; for subjects in the list see `field_of_study_name`. Example: `医学影像技术`.
    pub field_of_study: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The degree. Example: `phd`.
    pub degree: Option<String>,
}

crate::object_builder!(EducationInfo {
    school_name(impl Into<String>).into(), education(impl Into<String>).into(),
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(),
    field_of_study(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    degree(impl Into<String>).into()
});
crate::object!(EducationInfo {
    school_name "school_name", education "education", start_time "start_time", end_time "end_time",
    field_of_study "field_of_study", custom_fields "custom_fields", degree "degree"
});

/// The type `education_info_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EducationInfoForUpdate {
    /// The school, as an option of the list; for others see `school`. Example: `长安大学`.
    pub school_name: Option<String>,
    /// The level of education. Example: `phd`.
    pub education: Option<String>,
    /// When it begins. Example: `2017-04-01`.
    pub start_time: Option<String>,
    /// When it ends. Example: `2018-04-01`.
    pub end_time: Option<String>,
    /// The subject, as text; for subjects in the list see `field_of_study_name`. Example: `医学影像技术`.
    pub field_of_study: Option<String>,
    /// The degree. Example: `phd`.
    pub degree: Option<String>,
}

crate::object_builder!(EducationInfoForUpdate {
    school_name(impl Into<String>).into(), education(impl Into<String>).into(),
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(),
    field_of_study(impl Into<String>).into(), degree(impl Into<String>).into()
});
crate::object!(EducationInfoForUpdate {
    school_name "school_name", education "education", start_time "start_time", end_time "end_time",
    field_of_study "field_of_study", degree "degree"
});

/// The type `email` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Email {
    /// The mail address. Example: `1234567@example.feishu.cn`.
    pub email: Option<String>,
    /// Whether it is the primary one. Default: `true`. Example: `true`.
    pub is_primary: Option<bool>,
    /// Whether it is public. Default: `true`. Example: `true`.
    pub is_public: Option<bool>,
    /// What the mail address is used for.
    pub email_usage: Option<EnumNameAndDisplay>,
}

crate::object_builder!(Email {
    email(impl Into<String>).into();
    email(impl Into<String>).into(), is_primary(bool), is_public(bool),
    email_usage(EnumNameAndDisplay)
});
crate::object!(Email {
    email "email", is_primary "is_primary", is_public "is_public", email_usage "email_usage"
});

/// The type `email_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EmailForUpdate {
    /// The mail address. Example: `1234567@bytedance.com`.
    pub email: Option<String>,
    /// Whether it is the primary one. Example: `true`.
    pub is_primary: Option<bool>,
    /// Whether it is public. Example: `true`.
    pub is_public: Option<bool>,
    /// What the mail address is used for. Example: `work`.
    pub email_usage: Option<String>,
}

crate::object_builder!(EmailForUpdate {
    email(impl Into<String>).into(), is_primary(bool), is_public(bool),
    email_usage(impl Into<String>).into();
    email(impl Into<String>).into(), is_primary(bool), is_public(bool),
    email_usage(impl Into<String>).into()
});
crate::object!(EmailForUpdate {
    email "email", is_primary "is_primary", is_public "is_public", email_usage "email_usage"
});

/// The type `emergency_contact` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EmergencyContact {
    /// Deprecated.
    pub name: Option<PersonName>,
    /// How the two people are related.
    pub relationship: Option<EnumNameAndDisplay>,
    /// The telephone numbers; the name is spelt so.
    pub phone_ist: Option<Vec<Phone>>,
    /// The legal name. Example: `张三`.
    pub legal_name: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<CustomFieldData>>,
    /// The telephone numbers.
    pub phone_list: Option<Vec<Phone>>,
    /// The id.
    pub id: Option<String>,
    /// The address.
    pub address: Option<Address>,
}

crate::object_builder!(EmergencyContact {
    name(PersonName), relationship(EnumNameAndDisplay),
    phone_ist(impl IntoIterator<Item = impl Into<Phone>>).into_iter().map(Into::into).collect(),
    legal_name(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect(),
    phone_list(impl IntoIterator<Item = impl Into<Phone>>).into_iter().map(Into::into).collect(),
    id(impl Into<String>).into(), address(Address)
});
crate::object!(EmergencyContact {
    name "name", relationship "relationship", phone_ist "phone_ist", legal_name "legal_name",
    custom_fields "custom_fields", phone_list "phone_list", id "id", address "address"
});

/// The type `emergency_contact_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EmergencyContactForUpdate {
    /// The legal name. Example: `王冰`.
    pub legal_name: Option<String>,
    /// How the two people are related. Example: `parent`.
    pub relationship: Option<String>,
    /// The telephone numbers. Length: 0 to 1000.
    pub phones: Option<Vec<PhoneForUpdate>>,
    /// The address.
    pub address: Option<AddressForUpdate>,
    /// The mail address.
    pub email: Option<EmailForUpdate>,
    /// Whether it is the primary one. Example: `true`.
    pub is_primary: Option<bool>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::object_builder!(EmergencyContactForUpdate {
    legal_name(impl Into<String>).into(), relationship(impl Into<String>).into(),
    phones(impl IntoIterator<Item = impl Into<PhoneForUpdate>>).into_iter().map(Into::into).collect(),
    address(AddressForUpdate), email(EmailForUpdate), is_primary(bool),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(EmergencyContactForUpdate {
    legal_name "legal_name", relationship "relationship", phones "phones", address "address",
    email "email", is_primary "is_primary", custom_fields "custom_fields"
});

/// The type `emp_custom_org_list` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmpCustomOrgList {
    /// The custom organizations.
    pub custom_org_list: Vec<CustomOrgList>,
    /// From when on it is in effect. Needs a scope: `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`.
    pub effective_time: Option<String>,
    /// Why the assignment changes. Needs a scope: `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`.
    pub start_reason: Option<String>,
    /// The record of the employee's assignment to custom organizations. Needs a scope: `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`.
    pub job_data_custom_org_id: Option<String>,
    /// The version. Needs a scope: `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`.
    pub version_id: Option<String>,
    /// The object, by its name for calls; for custom organizations it names their kind.
    pub object_api_name: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
}

crate::object!(EmpCustomOrgList {
    custom_org_list "custom_org_list", effective_time "effective_time", start_reason "start_reason",
    job_data_custom_org_id "job_data_custom_org_id", version_id "version_id",
    object_api_name "object_api_name", user_id "user_id"
});

/// The type `employee` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Employee {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The employment, by the kind of id that the call uses; empty where it cannot be converted.
    pub employment_id_v2: Option<String>,
    /// The application in recruitment that led to it.
    pub ats_application_id: Option<String>,
    /// The pre-hire that the employment came from.
    pub prehire_id: Option<String>,
    /// The employee number.
    pub employee_number: Option<String>,
    /// The type of employee.
    pub employee_type_id: Option<String>,
    /// The subtype of employee.
    pub employee_subtype_id: Option<String>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The department, by the kind of id that the call uses; empty where it cannot be converted.
    pub department_id_v2: Option<String>,
    /// The job level. Needs a scope: `corehr:employment.job_level:read`, `corehr:employment.job_level:write`.
    pub job_level_id: Option<String>,
    /// The job level. Needs a scope: `corehr:employment.job_level:read`, `corehr:employment.job_level:write`.
    pub job_level: Option<EmployeeJobLevel>,
    /// The pathway. Needs a scope: `corehr:employment.pathway:read`, `corehr:employment.pathway:write`.
    pub pathway_id: Option<String>,
    /// The pathway. Needs a scope: `corehr:employment.pathway:read`, `corehr:employment.pathway:write`.
    pub pathway: Option<EmployeePathway>,
    /// The job grade. Needs a scope: `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`.
    pub job_grade_id: Option<String>,
    /// The work location.
    pub work_location_id: Option<String>,
    /// The job family.
    pub job_family_id: Option<String>,
    /// The job family.
    pub job_family: Option<EmployeeJobFamily>,
    /// The position. Needs a scope: `corehr:employment.position:read`, `corehr:employment.position:write`.
    pub position_id: Option<String>,
    /// The position. Needs a scope: `corehr:employment.position:read`, `corehr:employment.position:write`.
    pub position: Option<Position>,
    /// The job. Needs a scope: `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_level:write`.
    pub job_id: Option<String>,
    /// The job. Needs a scope: `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_level:write`.
    pub job: Option<Job>,
    /// The company of the contract in effect.
    pub company_id: Option<String>,
    /// The working hours type.
    pub working_hours_type_id: Option<String>,
    /// The length of service.
    pub tenure: Option<String>,
    /// From when on the length of service counts.
    pub seniority_date: Option<String>,
    /// When the employee joined.
    pub effective_date: Option<String>,
    /// Whether it is the person's primary employment.
    pub primary_employment: Option<bool>,
    /// How long the probation takes, in months.
    pub probation_period: Option<i64>,
    /// Whether the employee is on probation.
    pub on_probation: Option<bool>,
    /// When the probation really ended, or is to end.
    pub probation_end_date: Option<String>,
    /// The direct manager, by employment; see `direct_manager_id_v2`.
    pub direct_manager_id: Option<String>,
    /// The dotted-line manager, by employment; see `dotted_line_manager_id_v2`.
    pub dotted_line_manager_id: Option<String>,
    /// The direct manager, by the kind of id that the call uses; empty where it cannot be converted.
    pub direct_manager_id_v2: Option<String>,
    /// The dotted-line managers, by the kind of id that the call uses; empty where they cannot be converted.
    pub dotted_line_manager_id_v2: Option<String>,
    /// The type of employment.
    pub employment_type: Option<EnumNameAndDisplay>,
    /// The state of the employment.
    pub employment_status: Option<EnumNameAndDisplay>,
    /// The last day of employment; the state changes the day after.
    pub expiration_date: Option<String>,
    /// Why the employee left. Needs a scope: `corehr:employment.offboarding_reason:read`.
    pub reason_for_offboarding: Option<EnumNameAndDisplay>,
    /// The primary work mail address.
    pub email_address: Option<String>,
    /// The work mail addresses.
    pub work_email_list: Vec<WorkEmail>,
    /// The cost centers.
    pub cost_center_list: Vec<JobDataCostCenter>,
    /// Whether the person has worked for the tenant before.
    pub rehire: Option<EnumNameAndDisplay>,
    /// The person's earlier employment, where the person has worked for the tenant before.
    pub rehire_employment_id: Option<String>,
    /// The personal data.
    pub person_info: Option<PersonInfo>,
    /// The custom fields with their values. Needs a scope: `corehr:employment.custom_field:read`.
    pub custom_fields: Vec<CustomFieldData>,
    /// The state of the noncompete agreement.
    pub noncompete_status: Option<EnumNameAndDisplay>,
    /// Whether the person has left the tenant before.
    pub past_offboarding: Option<bool>,
    /// When the person became a regular employee.
    pub regular_employee_start_date: Option<String>,
    /// The employee's id in a system of the tenant.
    pub external_id: Option<String>,
    /// How many times the person has joined.
    pub times_employed: Option<i64>,
    /// How the person was recruited.
    pub recruitment_type: Option<EnumNameAndDisplay>,
    /// The address of the avatar.
    pub avatar_url: Option<String>,
    /// The primary contract.
    pub primary_contract_id: Option<String>,
    /// When the primary contract begins. Needs a scope: `corehr:contract.period:read`, `corehr:contract.period:write`.
    pub contract_start_date: Option<String>,
    /// When the primary contract ends. Needs a scope: `corehr:contract.period:read`, `corehr:contract.period:write`.
    pub contract_end_date: Option<String>,
    /// When the primary contract is expected to end. Needs a scope: `corehr:contract.period:read`, `corehr:contract.period:write`.
    pub contract_expected_end_date: Option<String>,
    /// The pay group. Needs a scope: `corehr:employment.pay_group:read`.
    pub pay_group_id: Option<String>,
    /// The pay group of the international assignment. Needs a scope: `corehr:employment.assignment_pay_group:read`.
    pub assignment_pay_group_id: Option<String>,
    /// Whether the employee is on an international assignment. Needs a scope: `corehr:employment.assignment:read`.
    pub international_assignment: Option<bool>,
    /// The work calendar.
    pub work_calendar_id: Option<String>,
    /// The department.
    pub department: Option<BasicDepartment>,
    /// The direct manager.
    pub direct_manager: Option<BasicEmployee>,
    /// The dotted-line manager.
    pub dotted_line_manager: Option<BasicEmployee>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The company that the employee works for. Needs a scope: `corehr:job_data.service_company:read`.
    pub service_company: Option<String>,
    /// The type of compensation. Needs a scope: `corehr:job_data.compensation_type:read`.
    pub compensation_type: Option<EnumNameAndDisplay>,
    /// The type of shifts. Needs a scope: `corehr:job_data.work_shift:read`.
    pub work_shift: Option<EnumNameAndDisplay>,
    /// The custom organization. Needs a scope: `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`.
    pub custom_org: Option<String>,
    /// The adjustments of the length of service. Needs a scope: `corehr:employment.seniority_adjust_information:read`, `corehr:employment.seniority_adjust_information:write`.
    pub seniority_adjust_information_list: Vec<PrehireSeniorityAdjustInformationQuery>,
    /// The direct HR partners and local partners of the employees; where there are none, the nearest above. Needs a scope: `corehr:employee.bp:read`.
    pub employment_direct_bps: Option<EmploymentBp>,
    /// All HR partners and local partners of the employees, those of the departments above included. Needs a scope: `corehr:employee.all_bp:read`.
    pub employment_all_bps: Option<EmploymentBp>,
    /// The type of the current contract. Needs a scope: `corehr:employment.contract_type:read`.
    pub contract_type: Option<EnumNameAndDisplay>,
    /// The compensation plan of the employee. Needs a scope: `corehr:employment.archive_cpst_plan:read`.
    pub archive_cpst_plan_id: Option<String>,
}

crate::object!(Employee {
    employment_id "employment_id", employment_id_v2 "employment_id_v2",
    ats_application_id "ats_application_id", prehire_id "prehire_id",
    employee_number "employee_number", employee_type_id "employee_type_id",
    employee_subtype_id "employee_subtype_id", department_id "department_id",
    department_id_v2 "department_id_v2", job_level_id "job_level_id", job_level "job_level",
    pathway_id "pathway_id", pathway "pathway", job_grade_id "job_grade_id",
    work_location_id "work_location_id", job_family_id "job_family_id", job_family "job_family",
    position_id "position_id", position "position", job_id "job_id", job "job",
    company_id "company_id", working_hours_type_id "working_hours_type_id", tenure "tenure",
    seniority_date "seniority_date", effective_date "effective_date",
    primary_employment "primary_employment", probation_period "probation_period",
    on_probation "on_probation", probation_end_date "probation_end_date",
    direct_manager_id "direct_manager_id", dotted_line_manager_id "dotted_line_manager_id",
    direct_manager_id_v2 "direct_manager_id_v2",
    dotted_line_manager_id_v2 "dotted_line_manager_id_v2", employment_type "employment_type",
    employment_status "employment_status", expiration_date "expiration_date",
    reason_for_offboarding "reason_for_offboarding", email_address "email_address",
    work_email_list "work_email_list", cost_center_list "cost_center_list", rehire "rehire",
    rehire_employment_id "rehire_employment_id", person_info "person_info",
    custom_fields "custom_fields", noncompete_status "noncompete_status",
    past_offboarding "past_offboarding", regular_employee_start_date "regular_employee_start_date",
    external_id "external_id", times_employed "times_employed", recruitment_type "recruitment_type",
    avatar_url "avatar_url", primary_contract_id "primary_contract_id",
    contract_start_date "contract_start_date", contract_end_date "contract_end_date",
    contract_expected_end_date "contract_expected_end_date", pay_group_id "pay_group_id",
    assignment_pay_group_id "assignment_pay_group_id",
    international_assignment "international_assignment", work_calendar_id "work_calendar_id",
    department "department", direct_manager "direct_manager",
    dotted_line_manager "dotted_line_manager", time_zone "time_zone",
    service_company "service_company", compensation_type "compensation_type",
    work_shift "work_shift", custom_org "custom_org",
    seniority_adjust_information_list "seniority_adjust_information_list",
    employment_direct_bps "employment_direct_bps", employment_all_bps "employment_all_bps",
    contract_type "contract_type", archive_cpst_plan_id "archive_cpst_plan_id"
});

/// The type `employee_cost_allocation` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeCostAllocation {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The splits of the cost among cost centers.
    pub cost_allocations: Vec<EmploymentCostAllocation>,
}

crate::object!(EmployeeCostAllocation {
    employment_id "employment_id", cost_allocations "cost_allocations"
});

/// The type `employee_default_cost_center` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeDefaultCostCenter {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The default cost centers.
    pub default_cost_centers: Vec<EmploymentDefaultCostCenter>,
}

crate::object!(EmployeeDefaultCostCenter {
    employment_id "employment_id", default_cost_centers "default_cost_centers"
});

/// The type `employee_job_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeJobData {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The job records.
    pub job_datas: Vec<JobData>,
}

crate::object!(EmployeeJobData { employment_id "employment_id", job_datas "job_datas" });

/// The type `employee.job_family` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeJobFamily {
    /// The job family.
    pub id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The one above, of the same kind.
    pub parent_id: Option<String>,
    /// From when on it is in effect.
    pub effective_time: Option<String>,
    /// Until when it is in effect.
    pub expiration_time: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Vec<CustomFieldData>,
}

crate::object!(EmployeeJobFamily {
    id "id", name "name", active "active", parent_id "parent_id", effective_time "effective_time",
    expiration_time "expiration_time", code "code", custom_fields "custom_fields"
});

/// The type `employee.job_level` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeJobLevel {
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
    pub custom_fields: Vec<CustomFieldData>,
}

crate::object!(EmployeeJobLevel {
    id "id", level_order "level_order", code "code", name "name", description "description",
    active "active", custom_fields "custom_fields"
});

/// The type `employee.pathway` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeePathway {
    /// The pathway.
    pub id: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// What it is, in words.
    pub description: Vec<I18n>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The custom fields with their values.
    pub custom_fields: Vec<CustomFieldData>,
}

crate::object!(EmployeePathway {
    id "id", code "code", name "name", description "description", active "active",
    custom_fields "custom_fields"
});

/// The type `employees.additional_job_batch_req_date` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EmployeesAdditionalJobBatchReqDate {
    /// Where the range begins. Example: `2024-01-01`.
    pub start: Option<String>,
    /// Where the range ends. Example: `2024-01-01`.
    pub end: Option<String>,
}

crate::object_builder!(EmployeesAdditionalJobBatchReqDate {
    start(impl Into<String>).into(), end(impl Into<String>).into();
    start(impl Into<String>).into(), end(impl Into<String>).into()
});
crate::object!(EmployeesAdditionalJobBatchReqDate { start "start", end "end" });

/// The type `employees.additional_job_write_resp` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeesAdditionalJobWriteResp {
    /// The additional job.
    pub id: Option<String>,
    /// The type of employee.
    pub employee_type_id: Option<String>,
    /// The working hours type.
    pub working_hours_type_id: Option<String>,
    /// The work location.
    pub work_location_id: Option<String>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The job. Needs a scope: `corehr:additional_job.job:read`, `corehr:additional_job.job:write`.
    pub job_id: Option<String>,
    /// The job level. Needs a scope: `corehr:additional_job.job_level:read`, `corehr:additional_job.job_level:write`.
    pub job_level_id: Option<String>,
    /// The job family.
    pub job_family_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// When the additional job begins.
    pub start_date: Option<String>,
    /// When the additional job ends.
    pub end_date: Option<String>,
    /// The direct manager, by employment.
    pub direct_manager_id: Option<String>,
    /// The dotted-line manager, by employment.
    pub dotted_line_manager_id: Option<String>,
    /// The type of shifts. Needs a scope: `corehr:additional_job.work_shift:read`, `corehr:additional_job.work_shift:write`.
    pub work_shift: Option<EnumNameAndDisplay>,
    /// The type of compensation. Needs a scope: `corehr:additional_job.compensation_type:read`, `corehr:additional_job.compensation_type:write`.
    pub compensation_type: Option<EnumNameAndDisplay>,
    /// The company that the employee works for. Needs a scope: `corehr:additional_job.service_company:read`, `corehr:additional_job.service_company:write`.
    pub service_company: Option<String>,
    /// The weekly working time, in hours.
    pub weekly_working_hours: Option<String>,
    /// The work calendar.
    pub work_calendar_id: Option<String>,
    /// The position. Needs a scope: `corehr:additional_job.position:read`, `corehr:additional_job.position:write`.
    pub position_id: Option<String>,
    /// The subtype of employee.
    pub employee_subtype_id: Option<String>,
}

crate::object!(EmployeesAdditionalJobWriteResp {
    id "id", employee_type_id "employee_type_id", working_hours_type_id "working_hours_type_id",
    work_location_id "work_location_id", department_id "department_id", job_id "job_id",
    job_level_id "job_level_id", job_family_id "job_family_id", employment_id "employment_id",
    start_date "start_date", end_date "end_date", direct_manager_id "direct_manager_id",
    dotted_line_manager_id "dotted_line_manager_id", work_shift "work_shift",
    compensation_type "compensation_type", service_company "service_company",
    weekly_working_hours "weekly_working_hours", work_calendar_id "work_calendar_id",
    position_id "position_id", employee_subtype_id "employee_subtype_id"
});

/// The type `employees.international_assignment_resp` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeesInternationalAssignmentResp {
    /// The work location. Needs a scope: `corehr:employment.international_assignment.work_location:write`.
    pub work_location_id: Option<String>,
    /// The company that the employee works for during the assignment. Needs a scope: `corehr:employment.international_assignment.service_company:write`.
    pub service_company: Option<String>,
    /// The type of shifts. Needs a scope: `corehr:employment.international_assignment.work_shift:write`.
    pub work_shift: Option<EnumNameAndDisplay>,
    /// The working hours type. Needs a scope: `corehr:employment.international_assignment.working_hours_type:write`.
    pub working_hours_type_id: Option<String>,
    /// The type of employee.
    pub employee_type_id: Option<String>,
    /// The weekly working time, in hours, with decimals. Needs a scope: `corehr:employment.international_assignment.weekly_working_hours:write`.
    pub weekly_working_hours_v2: Option<f64>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The job. Needs a scope: `corehr:employment.international_assignment.job:write`.
    pub job_id: Option<String>,
    /// The job family. Needs a scope: `corehr:employment.international_assignment.job_level:write`.
    pub job_family_id: Option<String>,
    /// The job level.
    pub job_level_id: Option<String>,
    /// The job grade. Needs a scope: `corehr:employment.international_assignment.job_grade:write`.
    pub job_grade_id: Option<String>,
    /// The type of compensation. Needs a scope: `corehr:employment.international_assignment.compensation_type:write`.
    pub compensation_type: Option<EnumNameAndDisplay>,
    /// The direct manager, by employment.
    pub direct_manager_id: Option<String>,
    /// The dotted-line manager, by employment.
    pub dotted_line_manager_id: Option<String>,
    /// The work calendar. Needs a scope: `corehr:employment.international_assignment.work_calendar:write`.
    pub work_calendar_id: Option<String>,
    /// The position. Needs a scope: `corehr:employment.international_assignment.position:write`.
    pub position_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The custom fields with their values. Needs a scope: `corehr:employment.international_assignment.custom_field:write`.
    pub custom_fields: Vec<ObjectFieldData>,
    /// Why the employee is assigned abroad.
    pub international_assignment_reason: Option<String>,
    /// Remarks.
    pub description: Option<String>,
    /// When the international assignment is expected to end.
    pub international_assignment_expected_end_date: Option<String>,
    /// The state of the international assignment.
    pub international_assignment_status: Option<EnumNameAndDisplay>,
    /// The type of the international assignment.
    pub international_assignment_type: Option<EnumNameAndDisplay>,
    /// When the assignment begins, as `2006-01-02`.
    pub effective_time: Option<String>,
    /// When the assignment ends, as `2006-01-02`; `9999-12-31` while it lasts. Default: `9999-12-31`.
    pub expiration_time: Option<String>,
    /// The international assignment.
    pub id: Option<String>,
}

crate::object!(EmployeesInternationalAssignmentResp {
    work_location_id "work_location_id", service_company "service_company", work_shift "work_shift",
    working_hours_type_id "working_hours_type_id", employee_type_id "employee_type_id",
    weekly_working_hours_v2 "weekly_working_hours_v2", department_id "department_id",
    job_id "job_id", job_family_id "job_family_id", job_level_id "job_level_id",
    job_grade_id "job_grade_id", compensation_type "compensation_type",
    direct_manager_id "direct_manager_id", dotted_line_manager_id "dotted_line_manager_id",
    work_calendar_id "work_calendar_id", position_id "position_id", employment_id "employment_id",
    custom_fields "custom_fields",
    international_assignment_reason "international_assignment_reason", description "description",
    international_assignment_expected_end_date "international_assignment_expected_end_date",
    international_assignment_status "international_assignment_status",
    international_assignment_type "international_assignment_type", effective_time "effective_time",
    expiration_time "expiration_time", id "id"
});

/// The type `employment_bp` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentBp {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The HR partners.
    pub hrbp_ids: Vec<String>,
    /// The local partners.
    pub location_bp_ids: Vec<String>,
}

crate::object!(EmploymentBp {
    employment_id "employment_id", hrbp_ids "hrbp_ids", location_bp_ids "location_bp_ids"
});

/// The type `employment_cost_allocation` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EmploymentCostAllocation {
    /// From when on it is in effect. Example: `2024-12-01`.
    pub effective_time: Option<String>,
    /// Until when it is in effect. Example: `2024-12-02`.
    pub expiration_time: Option<String>,
    /// How the cost is split among cost centers. Length: 1 to 50.
    pub job_data_cost_center_id: Option<Vec<JobDataCostCenter>>,
    /// The reason. Example: `异动`.
    pub reason: Option<String>,
    /// The split of the cost among cost centers. Example: `703912325303191204`.
    pub wk_id: Option<String>,
    /// The job record.
    pub job_data_id: Option<CostCenterId>,
}

crate::object_builder!(EmploymentCostAllocation {
    effective_time(impl Into<String>).into(), expiration_time(impl Into<String>).into(),
    job_data_cost_center_id(impl IntoIterator<Item = impl Into<JobDataCostCenter>>).into_iter().map(Into::into).collect(),
    reason(impl Into<String>).into(), wk_id(impl Into<String>).into(), job_data_id(CostCenterId)
});
crate::object!(EmploymentCostAllocation {
    effective_time "effective_time", expiration_time "expiration_time",
    job_data_cost_center_id "job_data_cost_center_id", reason "reason", wk_id "wk_id",
    job_data_id "job_data_id"
});

/// The type `employment_default_cost_center` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EmploymentDefaultCostCenter {
    /// From when on it is in effect. Example: `2024-12-01`.
    pub effective_time: Option<String>,
    /// The cost center. Example: `7039123253031711012`.
    pub cost_center_id: Option<String>,
    /// Whether the default cost center is that of the position or department. Example: `false`.
    pub is_inherit: Option<bool>,
    /// The reason. Example: `异动`.
    pub reason: Option<String>,
    /// The default cost center, by the id of the setting. Example: `703912325303191204`.
    pub wk_id: Option<String>,
    /// The version of the default cost center. Example: `703912321231239801`.
    pub wk_tid: Option<String>,
    /// The job record.
    pub job_data_id: Option<String>,
    /// Where the default cost center is inherited from.
    pub inherit_source: Option<EnumNameAndDisplay>,
}

crate::object_builder!(EmploymentDefaultCostCenter {
    effective_time(impl Into<String>).into(), cost_center_id(impl Into<String>).into(),
    is_inherit(bool), reason(impl Into<String>).into(), wk_id(impl Into<String>).into(),
    wk_tid(impl Into<String>).into(), job_data_id(impl Into<String>).into(),
    inherit_source(EnumNameAndDisplay)
});
crate::object!(EmploymentDefaultCostCenter {
    effective_time "effective_time", cost_center_id "cost_center_id", is_inherit "is_inherit",
    reason "reason", wk_id "wk_id", wk_tid "wk_tid", job_data_id "job_data_id",
    inherit_source "inherit_source"
});

/// The type `enum_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumField {
    /// The option, by its name for calls.
    pub api_name: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// What it is, in words.
    pub description: Vec<I18n>,
    /// The selection field, by its name for calls.
    pub enum_api_name: Option<String>,
    /// The place in the order.
    pub order: Option<i64>,
    /// The state it is in.
    pub status: Option<EnumFieldStatus>,
}

crate::object!(EnumField {
    api_name "api_name", name "name", description "description", enum_api_name "enum_api_name",
    order "order", status "status"
});

/// An object with `enum_name`, `display`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EnumNameAndDisplay {
    /// The option, by its name for calls. Example: `department`.
    pub enum_name: Option<String>,
    /// The label of the option, in each language.
    pub display: Option<Vec<I18n>>,
}

crate::object_builder!(EnumNameAndDisplay {
    enum_name(impl Into<String>).into();
    enum_name(impl Into<String>).into(),
    display(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect()
});
crate::object!(EnumNameAndDisplay { enum_name "enum_name", display "display" });

/// The type `enums` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enums {
    /// The selection field, by its name for calls.
    pub enum_apiname: Option<String>,
    /// The options.
    pub enum_items: Vec<EnumField>,
}

crate::object!(Enums { enum_apiname "enum_apiname", enum_items "enum_items" });

/// The type `field_variable_sub_vlaue` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableSubVlaue {
    /// The key by which lists and records refer to the value.
    pub key: Option<String>,
    /// The value.
    pub value: Option<FieldVariableValueTo>,
}

crate::object!(FieldVariableSubVlaue { key "key", value "value" });

/// The type `field_variable_sub_vlaue_for_review` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FieldVariableSubVlaueForReview {
    /// The key by which lists and records refer to the value. Example: `key1`.
    pub key: Option<String>,
    /// The value.
    pub value: Option<FieldVariableValueToForReview>,
}

crate::object_builder!(FieldVariableSubVlaueForReview {
    key(impl Into<String>).into(), value(FieldVariableValueToForReview)
});
crate::object!(FieldVariableSubVlaueForReview { key "key", value "value" });

/// The type `field_variable_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValue {
    /// The variable, by its name for calls.
    pub variable_api_name: Option<String>,
    /// The name of the variable.
    pub variable_name: Option<CustomName>,
    /// The value of the variable.
    pub variable_value: Option<FieldVariableValueTo>,
    /// The values that lists and records refer to.
    pub sub_values: Vec<FieldVariableSubVlaue>,
}

crate::object!(FieldVariableValue {
    variable_api_name "variable_api_name", variable_name "variable_name",
    variable_value "variable_value", sub_values "sub_values"
});

/// The type `field_variable_value_to` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValueTo {
    /// The value, where it is text.
    pub text_value: Option<String>,
    /// The value, where it is true or false.
    pub bool_value: Option<bool>,
    /// The value, where it is a number.
    pub number_value: Option<String>,
    /// The value, where it is an option of a selection.
    pub enum_value: Option<String>,
    /// The value, where it is a date: the days since 1970. Example: `19688`.
    pub date_value: Option<String>,
    /// The value, where it is a time, in milliseconds since 1970. Example: `1719549169735`.
    pub date_time_value: Option<String>,
    /// The value, where it is text in several languages.
    pub i18n_value: Option<CustomName>,
    /// The value, where it is an object of Feishu People.
    pub object_value: Option<FieldVariableValueToObject>,
    /// The value, where it is a user, by the kind of id that the call uses.
    pub user_value: Option<String>,
    /// The value, where it is a department.
    pub department_value: Option<String>,
    /// The value, where it is records.
    pub record_values: Vec<FieldVariableValueToRecord>,
    /// The value, where it is an employee.
    pub employment_value: Option<String>,
    /// The value, where it is a list: the keys or places of its elements in `sub_values`.
    pub list_values: Vec<String>,
    /// The value, where it is a file.
    pub file_value: Option<FieldVariableValueToFile>,
}

crate::object!(FieldVariableValueTo {
    text_value "text_value", bool_value "bool_value", number_value "number_value",
    enum_value "enum_value", date_value "date_value", date_time_value "date_time_value",
    i18n_value "i18n_value", object_value "object_value", user_value "user_value",
    department_value "department_value", record_values "record_values",
    employment_value "employment_value", list_values "list_values", file_value "file_value"
});
crate::moments!(FieldVariableValueTo { date_time_value_at date_time_value from_millis });

/// The type `field_variable_value_to_file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValueToFile {
    /// The file, by the id that its upload gave.
    pub open_file_id: Option<String>,
    /// The name of the file, with its extension.
    pub file_name: Option<String>,
    /// The size of the file, in bytes.
    pub length: Option<i64>,
    /// The MIME type of the file.
    pub mime_type: Option<String>,
}

crate::object!(FieldVariableValueToFile {
    open_file_id "open_file_id", file_name "file_name", length "length", mime_type "mime_type"
});

/// The type `field_variable_value_to_file_for_write` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FieldVariableValueToFileForWrite {
    /// The file, by the id that its upload gave. Example: `66867ed00740ddd4a0bad4a5_c99b5322dc744fe4b99b76426ffe5d53`.
    pub open_file_id: Option<String>,
    /// The name of the file, with its extension. Example: `file_name.jpg`.
    pub file_name: Option<String>,
    /// The size of the file, in bytes. Range: `0` to `52428800`. Example: `65535`.
    pub length: Option<i64>,
}

crate::object_builder!(FieldVariableValueToFileForWrite {
    open_file_id(impl Into<String>).into(), file_name(impl Into<String>).into(), length(i64)
});
crate::object!(FieldVariableValueToFileForWrite {
    open_file_id "open_file_id", file_name "file_name", length "length"
});

/// The type `field_variable_value_to_for_review` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FieldVariableValueToForReview {
    /// The value, where it is text. Example: `测试测试`.
    pub text_value: Option<String>,
    /// The value, where it is true or false. Example: `true`.
    pub bool_value: Option<bool>,
    /// The value, where it is a number. Example: `100`.
    pub number_value: Option<String>,
    /// The value, where it is an option of a selection. Example: `home_address`.
    pub enum_value: Option<String>,
    /// The value, where it is a date: the days since 1970. Example: `19838`.
    pub date_value: Option<String>,
    /// The value, where it is a time, in milliseconds since 1970. Example: `1714013877512`.
    pub date_time_value: Option<String>,
    /// The value, where it is text in several languages.
    pub i18n_value: Option<CustomName>,
    /// The value, where it is an object of Feishu People.
    pub object_value: Option<FieldVariableValueToObject>,
    /// The value, where it is a department. Example: `od-a761814f6bc3f14bd3b00905ec1d7c6f`.
    pub department_value: Option<String>,
    /// The value, where it is an employee. Example: `ou_c57053dad6eea0aea4696c48433d8562`.
    pub employment_value: Option<String>,
    /// The value, where it is a list: the keys or places of its elements in `sub_values`. Length: 0 to 10000. Example: `["key1"]`.
    pub list_values: Option<Vec<String>>,
    /// The value, where it is a file.
    pub file_value: Option<FieldVariableValueToFileForWrite>,
    /// The value, where it is records.
    pub record_values: Option<Vec<FieldVariableValueToRecord>>,
}

crate::object_builder!(FieldVariableValueToForReview {
    text_value(impl Into<String>).into(), bool_value(bool), number_value(impl Into<String>).into(),
    enum_value(impl Into<String>).into(), date_value(impl Into<String>).into(),
    date_time_value(impl Into<String>).into(), i18n_value(CustomName),
    object_value(FieldVariableValueToObject), department_value(impl Into<String>).into(),
    employment_value(impl Into<String>).into(),
    list_values(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    file_value(FieldVariableValueToFileForWrite),
    record_values(impl IntoIterator<Item = impl Into<FieldVariableValueToRecord>>).into_iter().map(Into::into).collect()
});
crate::object!(FieldVariableValueToForReview {
    text_value "text_value", bool_value "bool_value", number_value "number_value",
    enum_value "enum_value", date_value "date_value", date_time_value "date_time_value",
    i18n_value "i18n_value", object_value "object_value", department_value "department_value",
    employment_value "employment_value", list_values "list_values", file_value "file_value",
    record_values "record_values"
});
crate::moments!(FieldVariableValueToForReview { date_time_value_at date_time_value from_millis });

/// The type `field_variable_value_to_object` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FieldVariableValueToObject {
    /// The object, by its id. Example: `text`.
    pub wk_id: Option<String>,
    /// The kind of object, by its name for calls. Example: `职务的wk_api_name为"job"；职级的wk_api_name为"job_level"；`.
    pub wk_api_name: Option<String>,
}

crate::object_builder!(FieldVariableValueToObject {
    wk_id(impl Into<String>).into(), wk_api_name(impl Into<String>).into()
});
crate::object!(FieldVariableValueToObject { wk_id "wk_id", wk_api_name "wk_api_name" });

/// The type `field_variable_value_to_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FieldVariableValueToRecord {
    /// The variable, by its name for calls. Example: `city_v2`.
    pub variable_api_name: Option<String>,
    /// The value, by its key in `sub_values`. Example: `key1`.
    pub sub_value_key: Option<String>,
    /// The record. Example: `6863326263210149383`.
    pub record_id: Option<String>,
}

crate::object_builder!(FieldVariableValueToRecord {
    variable_api_name(impl Into<String>).into(), sub_value_key(impl Into<String>).into(),
    record_id(impl Into<String>).into()
});
crate::object!(FieldVariableValueToRecord {
    variable_api_name "variable_api_name", sub_value_key "sub_value_key", record_id "record_id"
});

/// The type `file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct File {
    /// The file. Example: `6655aa1b2ec326f983b91f9d_f9974583040c4b05ae71f92f5df16bbc`.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
}

crate::object_builder!(File { id(impl Into<String>).into(), name(impl Into<String>).into() });
crate::object!(File { id "id", name "name" });

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
    /// The code. Example: `12456`.
    pub code: Option<String>,
    /// What it is, in words.
    pub description: Option<Vec<I18n>>,
    /// The kind of organization.
    pub type_: Option<EnumNameAndDisplay>,
    /// From when on it is in effect.
    pub effective_time: Option<String>,
    /// Until when it is in effect.
    pub expiration_time: Option<String>,
    /// The place among those with the same parent; follows changes within 10 minutes.
    pub tree_order: Option<String>,
    /// The place among all, which joins the places on the way from the top with `-`; follows changes within 10 minutes.
    pub list_order: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::object_builder!(HiberarchyCommon {
    parent_id(impl Into<String>).into(),
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    active(bool), code(impl Into<String>).into(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    type_(EnumNameAndDisplay), effective_time(impl Into<String>).into(),
    expiration_time(impl Into<String>).into(), tree_order(impl Into<String>).into(),
    list_order(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(HiberarchyCommon {
    parent_id "parent_id", name "name", active "active", code "code", description "description",
    type_ "type", effective_time "effective_time", expiration_time "expiration_time",
    tree_order "tree_order", list_order "list_order", custom_fields "custom_fields"
});

/// The type `i18n` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct I18n {
    /// The language, `zh-CN` or `en-US`. Example: `zh-CN`.
    pub lang: Option<String>,
    /// The text in this language, at most 255 characters. Example: `高级产品经理`.
    pub value: Option<String>,
}

crate::object_builder!(I18n {
    lang(impl Into<String>).into(), value(impl Into<String>).into();
    lang(impl Into<String>).into(), value(impl Into<String>).into()
});
crate::object!(I18n { lang "lang", value "value" });

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
    /// The job levels. Needs a scope: `corehr:job.job_level:read`.
    pub job_level_id_list: Vec<String>,
    /// The working hours type.
    pub working_hours_type_id: Option<String>,
    /// From when on it is in effect.
    pub effective_time: Option<String>,
    /// Until when it is in effect.
    pub expiration_time: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ObjectFieldData>,
    /// Who created it.
    pub created_by: Option<String>,
    /// When the version was created.
    pub created_time: Option<String>,
    /// Who changed it last.
    pub updated_by: Option<String>,
    /// When the version was last changed.
    pub updated_time: Option<String>,
}

crate::object!(Job {
    id "id", code "code", name "name", description "description", active "active",
    job_title "job_title", pathway_id "pathway_id", job_family_id_list "job_family_id_list",
    job_level_id_list "job_level_id_list", working_hours_type_id "working_hours_type_id",
    effective_time "effective_time", expiration_time "expiration_time",
    custom_fields "custom_fields", created_by "created_by", created_time "created_time",
    updated_by "updated_by", updated_time "updated_time"
});

/// The type `job_change` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobChange {
    /// The transfer, which the reorganization makes for the employee.
    pub job_change_id: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// What changes with the transfer.
    pub transfer_info: Option<TransferInfo>,
    /// The state of the transfer.
    pub status: Option<JobChangeStatus>,
    /// The type of transfer, by its key.
    pub transfer_type_unique_identifier: Option<String>,
    /// The reason for the transfer, by its key.
    pub transfer_reason_unique_identifier: Option<String>,
    /// The process.
    pub process_id: Option<String>,
    /// From when on the transfer is in effect, as `2006-01-02`.
    pub effective_date: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_time: Option<String>,
    /// Whether pay changes too. Needs a scope: `corehr:job_change.is_adjust_salary:read`.
    pub is_adjust_salary: Option<bool>,
    /// The custom fields with their values. Needs a scope: `corehr:job_change.custom_field:read`.
    pub custom_fields: Vec<CustomFieldData>,
}

crate::object!(JobChange {
    job_change_id "job_change_id", employment_id "employment_id", transfer_info "transfer_info",
    status "status", transfer_type_unique_identifier "transfer_type_unique_identifier",
    transfer_reason_unique_identifier "transfer_reason_unique_identifier", process_id "process_id",
    effective_date "effective_date", created_time "created_time", updated_time "updated_time",
    is_adjust_salary "is_adjust_salary", custom_fields "custom_fields"
});
crate::moments!(JobChange {
    created_time_at created_time from_millis, updated_time_at updated_time from_millis
});

/// The type `job_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobData {
    /// The job record.
    pub job_data_id: Option<String>,
    /// The version of the job record.
    pub version_id: Option<String>,
    /// The type of employee.
    pub employee_type_id: Option<String>,
    /// The working hours type.
    pub working_hours_type_id: Option<String>,
    /// The work location.
    pub work_location_id: Option<String>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The position. Needs a scope: `corehr:employment.position:read`, `corehr:employment.position:write`.
    pub position_id: Option<String>,
    /// The job. Needs a scope: `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_level:write`.
    pub job_id: Option<String>,
    /// The job level. Needs a scope: `corehr:employment.job_level:read`, `corehr:employment.job_level:write`.
    pub job_level_id: Option<String>,
    /// The job grade. Needs a scope: `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`.
    pub job_grade_id: Option<String>,
    /// The job family.
    pub job_family_id: Option<String>,
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
    /// The business event that made the record, formerly the reason of the job record. Needs a scope: `corehr:job_data.assignment_start_reason:read`.
    pub assignment_start_reason: Option<EnumNameAndDisplay>,
    /// When the probation is expected to end.
    pub probation_expected_end_date: Option<String>,
    /// The outcome of the probation.
    pub probation_outcome: Option<EnumNameAndDisplay>,
    /// The direct manager.
    pub direct_manager: Option<BasicJobData>,
    /// The dotted-line managers.
    pub dotted_line_managers: Vec<BasicJobData>,
    /// The second direct manager.
    pub second_direct_manager: Option<BasicJobData>,
    /// How the cost is split among cost centers.
    pub cost_center_rates: Vec<JobDataCostCenter>,
    /// The type of shifts. Needs a scope: `corehr:job_data.work_shift:read`.
    pub work_shift: Option<EnumNameAndDisplay>,
    /// The type of compensation. Needs a scope: `corehr:job_data.compensation_type:read`.
    pub compensation_type: Option<EnumNameAndDisplay>,
    /// The company that the employee works for. Needs a scope: `corehr:job_data.service_company:read`.
    pub service_company: Option<String>,
    /// When it was created, as `2006-01-02 15:04:05`.
    pub created_at: Option<String>,
    /// The weekly working time, in hours, with decimals.
    pub weekly_working_hours_v2: Option<f64>,
    /// The weekly working time, in hours.
    pub weekly_working_hours: Option<i64>,
    /// The subtype of employee.
    pub employee_subtype_id: Option<String>,
    /// The reason of the job record. Needs a scope: `corehr:job_data.job_data_reason:read`.
    pub job_data_reason: Option<EnumNameAndDisplay>,
    /// The pathway. Needs a scope: `corehr:employment.pathway:read`, `corehr:employment.pathway:write`.
    pub pathway_id: Option<String>,
}

crate::object!(JobData {
    job_data_id "job_data_id", version_id "version_id", employee_type_id "employee_type_id",
    working_hours_type_id "working_hours_type_id", work_location_id "work_location_id",
    department_id "department_id", position_id "position_id", job_id "job_id",
    job_level_id "job_level_id", job_grade_id "job_grade_id", job_family_id "job_family_id",
    probation_start_date "probation_start_date", probation_end_date "probation_end_date",
    primary_job_data "primary_job_data", employment_id "employment_id",
    effective_time "effective_time", expiration_time "expiration_time",
    assignment_start_reason "assignment_start_reason",
    probation_expected_end_date "probation_expected_end_date",
    probation_outcome "probation_outcome", direct_manager "direct_manager",
    dotted_line_managers "dotted_line_managers", second_direct_manager "second_direct_manager",
    cost_center_rates "cost_center_rates", work_shift "work_shift",
    compensation_type "compensation_type", service_company "service_company",
    created_at "created_at", weekly_working_hours_v2 "weekly_working_hours_v2",
    weekly_working_hours "weekly_working_hours", employee_subtype_id "employee_subtype_id",
    job_data_reason "job_data_reason", pathway_id "pathway_id"
});

/// The type `job_data_cost_center` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct JobDataCostCenter {
    /// The cost center. Example: `6950635856373745165`.
    pub cost_center_id: Option<String>,
    /// The share, in percent, with decimals. Example: `50.2`.
    pub new_rate: Option<f64>,
    /// The share, in percent. Example: `100`.
    pub rate: Option<i64>,
}

crate::object_builder!(JobDataCostCenter {
    cost_center_id(impl Into<String>).into(), new_rate(f64), rate(i64)
});
crate::object!(JobDataCostCenter {
    cost_center_id "cost_center_id", new_rate "new_rate", rate "rate"
});

/// The type `job_data_custom_org` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct JobDataCustomOrg {
    /// From when on it is in effect. Example: `2024-07-02`.
    pub effective_time: Option<String>,
    /// Why the assignment changes. Length: at most 1000. Example: `新增人员`.
    pub start_reason: Option<String>,
    /// The custom organizations, with the share of each. Length: 1 to 100.
    pub custom_org_with_rates: Option<Vec<CreateEmpCustomOrg>>,
    /// The object, by its name for calls; for custom organizations it names their kind. Example: `custom_org_01`.
    pub object_api_name: Option<String>,
}

crate::object_builder!(JobDataCustomOrg {
    effective_time(impl Into<String>).into(),
    custom_org_with_rates(impl IntoIterator<Item = impl Into<CreateEmpCustomOrg>>).into_iter().map(Into::into).collect(),
    object_api_name(impl Into<String>).into();
    effective_time(impl Into<String>).into(), start_reason(impl Into<String>).into(),
    custom_org_with_rates(impl IntoIterator<Item = impl Into<CreateEmpCustomOrg>>).into_iter().map(Into::into).collect(),
    object_api_name(impl Into<String>).into()
});
crate::object!(JobDataCustomOrg {
    effective_time "effective_time", start_reason "start_reason",
    custom_org_with_rates "custom_org_with_rates", object_api_name "object_api_name"
});

/// The type `job_family` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFamily {
    /// The job family.
    pub job_family_id: Option<String>,
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
    pub custom_fields: Vec<CustomFieldData>,
}

crate::object!(JobFamily {
    job_family_id "job_family_id", name "name", active "active", selectable "selectable",
    parent_id "parent_id", pathway_ids "pathway_ids", effective_time "effective_time",
    expiration_time "expiration_time", code "code", description "description",
    custom_fields "custom_fields"
});

/// The type `job_family_timeline` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFamilyTimeline {
    /// The versions of the job family.
    pub job_family_version_data: Vec<JobFamilyVersionData>,
}

crate::object!(JobFamilyTimeline { job_family_version_data "job_family_version_data" });

/// The type `job_family_version_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFamilyVersionData {
    /// The job family.
    pub job_family_id: Option<String>,
    /// The version of the job family.
    pub job_family_version_id: Option<String>,
    /// The name of the job family, in each language.
    pub job_family_names: Vec<I18n>,
    /// From when on it is in effect.
    pub effective_date: Option<String>,
    /// Until when it is valid.
    pub expiration_date: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The description, in each language.
    pub descriptions: Vec<I18n>,
    /// Whether it can be chosen.
    pub selectable: Option<bool>,
    /// The job family above.
    pub parent_job_family_id: Option<String>,
    /// The pathways.
    pub pathway_ids: Vec<String>,
    /// The code.
    pub code: Option<String>,
}

crate::object!(JobFamilyVersionData {
    job_family_id "job_family_id", job_family_version_id "job_family_version_id",
    job_family_names "job_family_names", effective_date "effective_date",
    expiration_date "expiration_date", active "active", descriptions "descriptions",
    selectable "selectable", parent_job_family_id "parent_job_family_id", pathway_ids "pathway_ids",
    code "code"
});

/// The type `job_grade` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobGrade {
    /// The job grade.
    pub job_grade_id: Option<String>,
    /// The number that orders grades; the greater, the higher.
    pub grade_order: Option<i64>,
    /// The code.
    pub code: Option<String>,
    /// The names.
    pub names: Vec<I18n>,
    /// The description, in each language.
    pub descriptions: Vec<I18n>,
    /// Whether it is in use.
    pub active: Option<bool>,
}

crate::object!(JobGrade {
    job_grade_id "job_grade_id", grade_order "grade_order", code "code", names "names",
    descriptions "descriptions", active "active"
});

/// The type `job_level` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLevel {
    /// The job level.
    pub job_level_id: Option<String>,
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
    pub custom_fields: Vec<CustomFieldData>,
    /// The job grades.
    pub job_grade: Vec<String>,
    /// The pathways.
    pub pathway_ids: Vec<String>,
    /// The place in lists; the smaller, the further up. Range: `1` to `999999`.
    pub view_order: Option<i64>,
}

crate::object!(JobLevel {
    job_level_id "job_level_id", level_order "level_order", code "code", name "name",
    description "description", active "active", custom_fields "custom_fields",
    job_grade "job_grade", pathway_ids "pathway_ids", view_order "view_order"
});

/// The type `job_timeline` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobTimeline {
    /// The versions of the job.
    pub job_version_data: Vec<JobVersionData>,
}

crate::object!(JobTimeline { job_version_data "job_version_data" });

/// The type `job_version_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobVersionData {
    /// The job.
    pub job_id: Option<String>,
    /// The version of the job.
    pub job_version_id: Option<String>,
    /// The name of the job, in each language.
    pub job_names: Vec<I18n>,
    /// From when on it is in effect.
    pub effective_date: Option<String>,
    /// Until when it is valid.
    pub expiration_date: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The description, in each language.
    pub descriptions: Vec<I18n>,
    /// The code.
    pub code: Option<String>,
    /// The job title, in each language.
    pub job_titles: Vec<I18n>,
    /// The job families.
    pub job_family_ids: Vec<String>,
    /// The job levels. Needs a scope: `corehr:job.job_level:read`.
    pub job_level_ids: Vec<String>,
    /// The pathway.
    pub pathway_id: Option<String>,
    /// The working hours type.
    pub working_hours_type_id: Option<String>,
}

crate::object!(JobVersionData {
    job_id "job_id", job_version_id "job_version_id", job_names "job_names",
    effective_date "effective_date", expiration_date "expiration_date", active "active",
    descriptions "descriptions", code "code", job_titles "job_titles",
    job_family_ids "job_family_ids", job_level_ids "job_level_ids", pathway_id "pathway_id",
    working_hours_type_id "working_hours_type_id"
});

/// The type `language` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Language {
    /// The language.
    pub language_id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The IETF tag of the language.
    pub ietf_language_tag: Option<String>,
    /// The state it is in.
    pub status: Option<LanguageStatus>,
}

crate::object!(Language {
    language_id "language_id", name "name", ietf_language_tag "ietf_language_tag", status "status"
});

/// The type `location` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Location {
    /// The location.
    pub location_id: Option<String>,
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
    pub custom_fields: Vec<CustomFieldData>,
    /// The locale, as an option.
    pub locale: Option<EnumNameAndDisplay>,
    /// The time zone.
    pub time_zone_id: Option<String>,
    /// The language in which it is shown by default.
    pub display_language_id: Option<String>,
}

crate::object!(Location {
    location_id "location_id", hiberarchy_common "hiberarchy_common",
    location_usage_list "location_usage_list", address "address",
    working_hours_type_id "working_hours_type_id", effective_time "effective_time",
    expiration_time "expiration_time", custom_fields "custom_fields", locale "locale",
    time_zone_id "time_zone_id", display_language_id "display_language_id"
});

/// The type `location_timeline` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationTimeline {
    /// The versions of the location.
    pub location_version_data: Vec<LocationVersionData>,
    /// The address.
    pub address: Vec<Address>,
}

crate::object!(LocationTimeline {
    location_version_data "location_version_data", address "address"
});

/// The type `location_version_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationVersionData {
    /// The location.
    pub location_id: Option<String>,
    /// The version of the location.
    pub location_version_id: Option<String>,
    /// The name of the location, in each language.
    pub location_names: Vec<I18n>,
    /// The location above; left out at the top.
    pub parent_location_id: Option<String>,
    /// From when on it is in effect.
    pub effective_date: Option<String>,
    /// Until when it is valid.
    pub expiration_date: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The description, in each language.
    pub descriptions: Vec<I18n>,
    /// The code.
    pub code: Option<String>,
    /// What the location is used for.
    pub location_usages: Vec<EnumNameAndDisplay>,
    /// The locale, as an option.
    pub locale: Option<EnumNameAndDisplay>,
    /// The time zone.
    pub time_zone_id: Option<String>,
    /// The language in which it is shown by default.
    pub display_language_id: Option<String>,
    /// The working hours type.
    pub working_hours_type_id: Option<String>,
}

crate::object!(LocationVersionData {
    location_id "location_id", location_version_id "location_version_id",
    location_names "location_names", parent_location_id "parent_location_id",
    effective_date "effective_date", expiration_date "expiration_date", active "active",
    descriptions "descriptions", code "code", location_usages "location_usages", locale "locale",
    time_zone_id "time_zone_id", display_language_id "display_language_id",
    working_hours_type_id "working_hours_type_id"
});

/// The type `match_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MatchRule {
    /// What is compared, a department for example. Example: `department`.
    pub left_value: Option<LeftValue>,
    /// How the two are compared. Example: `contains`.
    pub operator: Option<MatchRuleOperator>,
    /// The ids with which it is compared. Length: 0 to 10000. Example: `["6862995757234914824"]`.
    pub right_values: Option<Vec<String>>,
}

crate::object_builder!(MatchRule {
    left_value(impl Into<LeftValue>).into(), operator(impl Into<MatchRuleOperator>).into();
    left_value(impl Into<LeftValue>).into(), operator(impl Into<MatchRuleOperator>).into(),
    right_values(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(MatchRule {
    left_value "left_value", operator "operator", right_values "right_values"
});

/// The type `match_rules` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MatchRules {
    /// The rules of the group; all must hold. Length: 0 to 64.
    pub match_rules: Option<Vec<MatchRule>>,
}

crate::object_builder!(MatchRules {
    match_rules(impl IntoIterator<Item = impl Into<MatchRule>>).into_iter().map(Into::into).collect()
});
crate::object!(MatchRules { match_rules "match_rules" });

/// The type `name` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Name {
    /// The full name. Example: `李一一`.
    pub full_name: Option<String>,
    /// The given name. Example: `一`.
    pub first_name: Option<String>,
    /// The middle name. Example: `一`.
    pub middle_name: Option<String>,
    /// The family name. Example: `李`.
    pub name_primary: Option<String>,
    /// The given name in local script. Example: `一`.
    pub local_first_name: Option<String>,
    /// The middle name in local script. Example: `一`.
    pub local_middle_name: Option<String>,
    /// The family name in local script. Example: `李`.
    pub local_primary: Option<String>,
    /// The country or region. Example: `6862995757234914824`.
    pub country_region_id: Option<String>,
    /// The name in local script as it is to be shown; where left out, it is joined by the rules of the country. Example: `李一一`.
    pub custom_local_name: Option<String>,
    /// The name in Latin script as it is to be shown. Example: `YiyiLi`.
    pub custom_western_name: Option<String>,
    /// Another name. Example: `别名`.
    pub additional_name: Option<String>,
}

crate::object_builder!(Name {
    full_name(impl Into<String>).into(), first_name(impl Into<String>).into(),
    middle_name(impl Into<String>).into(), name_primary(impl Into<String>).into(),
    local_first_name(impl Into<String>).into(), local_middle_name(impl Into<String>).into(),
    local_primary(impl Into<String>).into(), country_region_id(impl Into<String>).into(),
    custom_local_name(impl Into<String>).into(), custom_western_name(impl Into<String>).into(),
    additional_name(impl Into<String>).into()
});
crate::object!(Name {
    full_name "full_name", first_name "first_name", middle_name "middle_name",
    name_primary "name_primary", local_first_name "local_first_name",
    local_middle_name "local_middle_name", local_primary "local_primary",
    country_region_id "country_region_id", custom_local_name "custom_local_name",
    custom_western_name "custom_western_name", additional_name "additional_name"
});

/// The type `name_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct NameForUpdate {
    /// The full name. Example: `李一一`.
    pub full_name: Option<String>,
    /// The given name. Example: `一`.
    pub first_name: Option<String>,
    /// The middle name. Example: `一`.
    pub middle_name: Option<String>,
    /// The family name. Example: `李`.
    pub name_primary: Option<String>,
    /// The given name in local script. Example: `一`.
    pub local_first_name: Option<String>,
    /// The middle name in local script. Example: `一`.
    pub local_middle_name: Option<String>,
    /// The family name in local script. Example: `李`.
    pub local_primary: Option<String>,
    /// The name in local script as it is to be shown; where left out, it is joined by the rules of the country. Example: `李一一`.
    pub custom_local_name: Option<String>,
    /// The name in Latin script as it is to be shown. Example: `YiyiLi`.
    pub custom_western_name: Option<String>,
    /// The country or region. Example: `6862995757234914824`.
    pub country_region: Option<String>,
    /// Which name it is: the legal, preferred, former or another one. Example: `legal_name`.
    pub name_type: Option<String>,
    /// Another name. Example: `别名`.
    pub additional_name: Option<String>,
}

crate::object_builder!(NameForUpdate {
    country_region(impl Into<String>).into(), name_type(impl Into<String>).into();
    full_name(impl Into<String>).into(), first_name(impl Into<String>).into(),
    middle_name(impl Into<String>).into(), name_primary(impl Into<String>).into(),
    local_first_name(impl Into<String>).into(), local_middle_name(impl Into<String>).into(),
    local_primary(impl Into<String>).into(), custom_local_name(impl Into<String>).into(),
    custom_western_name(impl Into<String>).into(), country_region(impl Into<String>).into(),
    name_type(impl Into<String>).into(), additional_name(impl Into<String>).into()
});
crate::object!(NameForUpdate {
    full_name "full_name", first_name "first_name", middle_name "middle_name",
    name_primary "name_primary", local_first_name "local_first_name",
    local_middle_name "local_middle_name", local_primary "local_primary",
    custom_local_name "custom_local_name", custom_western_name "custom_western_name",
    country_region "country_region", name_type "name_type", additional_name "additional_name"
});

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
    pub custom_fields: Option<Vec<CustomFieldData>>,
}

crate::object_builder!(NationalId {
    national_id_type_id(impl Into<String>).into(), national_id_number(impl Into<String>).into(),
    country_region_id(impl Into<String>).into();
    national_id_type_id(impl Into<String>).into(), national_id_number(impl Into<String>).into(),
    issue_date(impl Into<String>).into(), expiration_date(impl Into<String>).into(),
    country_region_id(impl Into<String>).into(), issued_by(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(NationalId {
    national_id_type_id "national_id_type_id", national_id_number "national_id_number",
    issue_date "issue_date", expiration_date "expiration_date",
    country_region_id "country_region_id", issued_by "issued_by", custom_fields "custom_fields"
});

/// The type `national_id_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct NationalIdForUpdate {
    /// The country or region. Example: `6862995757234914824`.
    pub country_region_id: Option<String>,
    /// The type of identity document. Example: `6863330041896371725`.
    pub national_id_type_id: Option<String>,
    /// The number of the identity document. Example: `1231131333`.
    pub national_id_number: Option<String>,
    /// When the document was issued. Example: `2020-04-01`.
    pub issue_date: Option<String>,
    /// When the document expires, as `2006-01-02`. Example: `2020-05-21`.
    pub expiration_date: Option<String>,
    /// Who issued the document. Example: `北京市公安局`.
    pub issued_by: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::object_builder!(NationalIdForUpdate {
    country_region_id(impl Into<String>).into(), national_id_type_id(impl Into<String>).into(),
    national_id_number(impl Into<String>).into();
    country_region_id(impl Into<String>).into(), national_id_type_id(impl Into<String>).into(),
    national_id_number(impl Into<String>).into(), issue_date(impl Into<String>).into(),
    expiration_date(impl Into<String>).into(), issued_by(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(NationalIdForUpdate {
    country_region_id "country_region_id", national_id_type_id "national_id_type_id",
    national_id_number "national_id_number", issue_date "issue_date",
    expiration_date "expiration_date", issued_by "issued_by", custom_fields "custom_fields"
});

/// The type `nationality` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Nationality {
    /// The nationality, by the older list.
    pub nationality_id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The code of two letters in ISO 3166-1.
    pub alpha_2_code: Option<String>,
    /// The code of three letters in ISO 3166-1.
    pub alpha_3_code: Option<String>,
    /// The number of the currency in ISO 4217.
    pub numeric_code: Option<i64>,
    /// The country or region.
    pub country_region_id: Option<String>,
    /// The state it is in.
    pub status: Option<NationalityStatus>,
}

crate::object!(Nationality {
    nationality_id "nationality_id", name "name", alpha_2_code "alpha_2_code",
    alpha_3_code "alpha_3_code", numeric_code "numeric_code", country_region_id "country_region_id",
    status "status"
});

/// The type `notice_period_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct NoticePeriodDetail {
    /// The id. Example: `4698019107896524633`.
    pub wk_id: Option<String>,
    /// The value. Range: `1` to `65535`. Example: `1`.
    pub value: Option<i64>,
    /// The unit of the value. Example: `月`.
    pub value_unit: Option<String>,
    /// The name.
    pub name: Option<I18n>,
}

crate::object_builder!(NoticePeriodDetail {
    wk_id(impl Into<String>).into(), value(i64), value_unit(impl Into<String>).into(), name(I18n)
});
crate::object!(NoticePeriodDetail {
    wk_id "wk_id", value "value", value_unit "value_unit", name "name"
});

/// The type `object_field_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ObjectFieldData {
    /// The field, by its name for calls; not all can be changed. Example: `name`.
    pub field_name: Option<String>,
    /// The value, as JSON in text, whose form depends on the type of the field. Example: `Sandy`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub value: Option<String>,
}

crate::object_builder!(ObjectFieldData {
    field_name(impl Into<String>).into(), value(impl Into<String>).into();
    field_name(impl Into<String>).into(), value(impl Into<String>).into()
});
crate::object!(ObjectFieldData { field_name "field_name", value "value" });
crate::json_texts!(ObjectFieldData { value_json value });

/// The type `offer_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OfferInfo {
    /// The offer in recruitment. Example: `7032210902531327521`.
    pub offer_id: Option<String>,
    /// The offer in recruitment, as a lookup. Example: `7032210902531327521`.
    pub offer: Option<String>,
    /// The HR employee who made the offer, by employment. Example: `7032210902531327521`.
    pub offer_hr_id: Option<String>,
    /// The department, by its id in Feishu People. Example: `7147562782945478177`.
    pub department_id: Option<String>,
    /// The direct manager, by employment. Example: `7032210902531327521`.
    pub direct_leader_id: Option<String>,
    /// The dotted-line manager, by employment. Example: `7032210902531327521`.
    pub dotted_line_manager_id: Option<String>,
    /// The job. Example: `6977976735715378724`.
    pub job_id: Option<String>,
    /// The job family. Example: `6977972856625939999`.
    pub job_family_id: Option<String>,
    /// The job level. Example: `6977971894960145950`.
    pub job_level_id: Option<String>,
    /// The job title. Example: `java`.
    pub job_title: Option<String>,
    /// When the probation begins. Example: `2022-07-29`.
    pub probation_start_date: Option<String>,
    /// When the probation really ended, or is to end. Example: `2023-04-07`.
    pub probation_end_date: Option<String>,
    /// When the contract begins. Example: `2022-10-08`.
    pub contract_start_date: Option<String>,
    /// When the contract ends. Example: `2025-10-07`.
    pub contract_end_date: Option<String>,
    /// How long the contract runs, in the unit of `duration_unit`. Example: `3`.
    pub duration_period: Option<f64>,
    /// The unit of `duration_period`. Example: `year`.
    pub duration_unit: Option<String>,
    /// When the person joins. Example: `2022-10-08`.
    pub onboarding_date: Option<String>,
    /// The location where the person joins. Example: `6977976687350924832`.
    pub onboarding_location_id: Option<String>,
    /// The location of the office. Example: `6977976687350924832`.
    pub office_location_id: Option<String>,
    /// How the person was recruited. Example: `experienced_professionals`.
    pub recruitment_type_id: Option<String>,
    /// How long the probation takes, in months. Example: `6`.
    pub probation_period: Option<String>,
    /// The type of employee. Example: `6977973225846343171`.
    pub employee_type_id: Option<String>,
    /// The subtype of employee. Example: `6977973225846343171`.
    pub employee_subtype_id: Option<String>,
    /// The type of employment. Example: `employee`.
    pub employment_type_id: Option<String>,
    /// The work mail addresses. Example: `joshua@bytedance.com`.
    pub work_email: Option<String>,
    /// The kind of term of the contract: fixed, open-ended or for one task. Example: `fixed_term`.
    pub duration_type_id: Option<String>,
    /// How the contract came about: new, renewed, changed or corrected. Example: `new`.
    pub signing_type_id: Option<String>,
    /// How the person joins. Example: `onsite`.
    pub entry_mode: Option<String>,
    /// The social insurance city, which is a location. Example: `6977976687350924833`.
    pub social_security_city_id: Option<String>,
    /// The type of the contract. Example: `internship_agreement`.
    pub contract_type: Option<String>,
    /// The company. Example: `6738317738688661772`.
    pub company: Option<String>,
    /// How the cost is split among cost centers.
    pub cost_center_rate: Option<Vec<JobDataCostCenter>>,
    /// The job grade. Example: `6738317738688661772`.
    pub job_grade_id: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The company that the employee works for. Example: `6738317738688661772`.
    pub service_company: Option<String>,
    /// The type of shifts. Example: `work_shift`.
    pub work_shift: Option<String>,
    /// The type of compensation. Example: `hourly`.
    pub compensation_type: Option<String>,
    /// The work location. Example: `6977976687350924833`.
    pub work_location_id: Option<String>,
    /// The address where the person joins. Example: `6977976687350924833`.
    pub onboarding_address_id: Option<String>,
    /// The address of the office. Example: `6977976687350924833`.
    pub office_address_id: Option<String>,
    /// The position. Example: `6977976687350924833`.
    pub position_id: Option<String>,
    /// The work calendar. Example: `6977976687350924833`.
    pub working_calendar_id: Option<String>,
    /// The working hours type. Example: `6890452208593372679`.
    pub working_hours_type: Option<String>,
    /// The pay group. Example: `6977976687350924833`.
    pub pay_group_id: Option<String>,
    /// The onboarding process. Example: `64377642c0ec3f23c79c6916`.
    pub flow_id: Option<String>,
    /// When the person checked in. Example: `2024-12-31`.
    pub check_in_time: Option<String>,
    /// How the person checked in. Example: `onsite`.
    pub check_in_method: Option<String>,
    /// From when on the length of service counts. Example: `2024-08-01`.
    pub seniority_date: Option<String>,
    /// The adjustments of the length of service.
    pub seniority_adjust_information_list: Option<
        Vec<PrehireSeniorityAdjustInformation>,
    >,
    /// The notice period during probation where the employee resigns.
    pub notice_period_probation_voluntary: Option<NoticePeriodDetail>,
    /// The notice period during probation where the employee is dismissed.
    pub notice_period_probation_involuntary: Option<NoticePeriodDetail>,
    /// The notice period after probation where the employee resigns.
    pub notice_period_positive_voluntary: Option<NoticePeriodDetail>,
    /// The notice period after probation where the employee is dismissed.
    pub notice_period_positive_involuntary: Option<NoticePeriodDetail>,
    /// Whether the person is an external worker. Example: `true`.
    pub condition_worker: Option<bool>,
    /// Whether a noncompete clause is agreed. Example: `true`.
    pub non_compete_covenant: Option<bool>,
    /// Whether the company must arrange a visa. Example: `true`.
    pub company_sponsored_visa: Option<bool>,
    /// Where the employee sits. Example: `5-1-2`.
    pub work_station: Option<String>,
    /// The pathway. Example: `7460865381179115052`.
    pub pathway: Option<String>,
    /// The default cost center.
    pub default_cost_center: Option<PrehireDefaultCostCenterUpdate>,
    /// How the cost is split among cost centers.
    pub cost_allocation: Option<CostAllocation>,
    /// The talent in recruitment. Example: `8234698927348`.
    pub talent_id: Option<String>,
    /// Whether an existing Feishu account is used again. Example: `reuse`.
    pub reuse_feishu_account: Option<String>,
    /// The Feishu account to use again, by its union id. Example: `on_773dd2c4d14c5c980a4d89a2da5c86d3`.
    pub reused_feishu_account_id: Option<String>,
}

crate::object_builder!(OfferInfo {
    offer_id(impl Into<String>).into(), offer(impl Into<String>).into(),
    offer_hr_id(impl Into<String>).into(), department_id(impl Into<String>).into(),
    direct_leader_id(impl Into<String>).into(), dotted_line_manager_id(impl Into<String>).into(),
    job_id(impl Into<String>).into(), job_family_id(impl Into<String>).into(),
    job_level_id(impl Into<String>).into(), job_title(impl Into<String>).into(),
    probation_start_date(impl Into<String>).into(), probation_end_date(impl Into<String>).into(),
    contract_start_date(impl Into<String>).into(), contract_end_date(impl Into<String>).into(),
    duration_period(f64), duration_unit(impl Into<String>).into(),
    onboarding_date(impl Into<String>).into(), onboarding_location_id(impl Into<String>).into(),
    office_location_id(impl Into<String>).into(), recruitment_type_id(impl Into<String>).into(),
    probation_period(impl Into<String>).into(), employee_type_id(impl Into<String>).into(),
    employee_subtype_id(impl Into<String>).into(), employment_type_id(impl Into<String>).into(),
    work_email(impl Into<String>).into(), duration_type_id(impl Into<String>).into(),
    signing_type_id(impl Into<String>).into(), entry_mode(impl Into<String>).into(),
    social_security_city_id(impl Into<String>).into(), contract_type(impl Into<String>).into(),
    company(impl Into<String>).into(),
    cost_center_rate(impl IntoIterator<Item = impl Into<JobDataCostCenter>>).into_iter().map(Into::into).collect(),
    job_grade_id(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    service_company(impl Into<String>).into(), work_shift(impl Into<String>).into(),
    compensation_type(impl Into<String>).into(), work_location_id(impl Into<String>).into(),
    onboarding_address_id(impl Into<String>).into(), office_address_id(impl Into<String>).into(),
    position_id(impl Into<String>).into(), working_calendar_id(impl Into<String>).into(),
    working_hours_type(impl Into<String>).into(), pay_group_id(impl Into<String>).into(),
    flow_id(impl Into<String>).into(), check_in_time(impl Into<String>).into(),
    check_in_method(impl Into<String>).into(), seniority_date(impl Into<String>).into(),
    seniority_adjust_information_list(impl IntoIterator<Item = impl Into<PrehireSeniorityAdjustInformation>>).into_iter().map(Into::into).collect(),
    notice_period_probation_voluntary(NoticePeriodDetail),
    notice_period_probation_involuntary(NoticePeriodDetail),
    notice_period_positive_voluntary(NoticePeriodDetail),
    notice_period_positive_involuntary(NoticePeriodDetail), condition_worker(bool),
    non_compete_covenant(bool), company_sponsored_visa(bool),
    work_station(impl Into<String>).into(), pathway(impl Into<String>).into(),
    default_cost_center(PrehireDefaultCostCenterUpdate), cost_allocation(CostAllocation),
    talent_id(impl Into<String>).into(), reuse_feishu_account(impl Into<String>).into(),
    reused_feishu_account_id(impl Into<String>).into()
});
crate::object!(OfferInfo {
    offer_id "offer_id", offer "offer", offer_hr_id "offer_hr_id", department_id "department_id",
    direct_leader_id "direct_leader_id", dotted_line_manager_id "dotted_line_manager_id",
    job_id "job_id", job_family_id "job_family_id", job_level_id "job_level_id",
    job_title "job_title", probation_start_date "probation_start_date",
    probation_end_date "probation_end_date", contract_start_date "contract_start_date",
    contract_end_date "contract_end_date", duration_period "duration_period",
    duration_unit "duration_unit", onboarding_date "onboarding_date",
    onboarding_location_id "onboarding_location_id", office_location_id "office_location_id",
    recruitment_type_id "recruitment_type_id", probation_period "probation_period",
    employee_type_id "employee_type_id", employee_subtype_id "employee_subtype_id",
    employment_type_id "employment_type_id", work_email "work_email",
    duration_type_id "duration_type_id", signing_type_id "signing_type_id", entry_mode "entry_mode",
    social_security_city_id "social_security_city_id", contract_type "contract_type",
    company "company", cost_center_rate "cost_center_rate", job_grade_id "job_grade_id",
    custom_fields "custom_fields", service_company "service_company", work_shift "work_shift",
    compensation_type "compensation_type", work_location_id "work_location_id",
    onboarding_address_id "onboarding_address_id", office_address_id "office_address_id",
    position_id "position_id", working_calendar_id "working_calendar_id",
    working_hours_type "working_hours_type", pay_group_id "pay_group_id", flow_id "flow_id",
    check_in_time "check_in_time", check_in_method "check_in_method",
    seniority_date "seniority_date",
    seniority_adjust_information_list "seniority_adjust_information_list",
    notice_period_probation_voluntary "notice_period_probation_voluntary",
    notice_period_probation_involuntary "notice_period_probation_involuntary",
    notice_period_positive_voluntary "notice_period_positive_voluntary",
    notice_period_positive_involuntary "notice_period_positive_involuntary",
    condition_worker "condition_worker", non_compete_covenant "non_compete_covenant",
    company_sponsored_visa "company_sponsored_visa", work_station "work_station", pathway "pathway",
    default_cost_center "default_cost_center", cost_allocation "cost_allocation",
    talent_id "talent_id", reuse_feishu_account "reuse_feishu_account",
    reused_feishu_account_id "reused_feishu_account_id"
});

/// The type `offer_info_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OfferInfoUpdate {
    /// When the person joins. Example: `2022-10-08`.
    pub onboarding_date: Option<String>,
    /// The application in recruitment that led to it. Example: `7140946969586010376`.
    pub ats_application_id: Option<String>,
    /// The location where the person joins. Example: `6977976687350924832`.
    pub onboarding_location_id: Option<String>,
    /// The address where the person joins. Example: `6977976687350924832`.
    pub onboarding_address_id: Option<String>,
    /// The location of the office. Example: `6977976687350924833`.
    pub office_location_id: Option<String>,
    /// The address of the office. Example: `6977976687350924832`.
    pub office_address_id: Option<String>,
    /// The type of employment. Example: `employee`.
    pub employment_type: Option<String>,
    /// How the person joins. Example: `onsite`.
    pub onboarding_method: Option<String>,
    /// The work mail addresses; the whole list is replaced.
    pub work_emails: Option<Vec<EmailForUpdate>>,
    /// How the cost is split among cost centers.
    pub cost_center_rates: Option<Vec<JobDataCostCenter>>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The position. Example: `697797668735092768`.
    pub position_id: Option<String>,
    /// How long the probation takes, in months. Example: `6`.
    pub probation_period: Option<i64>,
    /// When the probation begins. Example: `2022-07-29`.
    pub probation_start_date: Option<String>,
    /// When the probation really ended, or is to end. Example: `2023-04-07`.
    pub probation_end_date: Option<String>,
    /// When the contract begins. Example: `2022-10-08`.
    pub contract_start_date: Option<String>,
    /// When the contract ends. Example: `2025-10-07`.
    pub contract_end_date: Option<String>,
    /// The type of the contract. Example: `internship_agreement`.
    pub contract_type: Option<String>,
    /// The kind of term of the contract: fixed, open-ended or for one task. Example: `fixed_term`.
    pub duration_type_id: Option<String>,
    /// How the contract came about: new, renewed, changed or corrected. Example: `new`.
    pub signing_type_id: Option<String>,
    /// The employee number. Example: `DDD00001`.
    pub worker_id: Option<String>,
    /// When the person checked in. Example: `2024-12-31`.
    pub check_in_time: Option<String>,
    /// How the person checked in. Example: `onsite`.
    pub check_in_method: Option<String>,
    /// The company. Example: `6738317738688661772`.
    pub company: Option<String>,
    /// The type of shifts. Example: `work_shift`.
    pub work_shift: Option<String>,
    /// How the person was recruited. Example: `experienced_professionals`.
    pub recruitment_type_id: Option<String>,
    /// The type of compensation. Example: `hourly`.
    pub compensation_type: Option<String>,
    /// The pay group. Example: `6977976687350924833`.
    pub pay_group_id: Option<String>,
    /// The HR employee who made the offer, by employment. Example: `7032210902531327521`.
    pub offer_hr_id: Option<String>,
    /// The job. Example: `6977976735715378724`.
    pub job_id: Option<String>,
    /// The job family. Example: `6977972856625939999`.
    pub job_family_id: Option<String>,
    /// The job level. Example: `6977971894960145950`.
    pub job_level_id: Option<String>,
    /// The job grade. Example: `6738317738688661772`.
    pub job_grade_id: Option<String>,
    /// The type of employee. Example: `6977973225846343171`.
    pub employee_type_id: Option<String>,
    /// The subtype of employee. Example: `6150309523419405950`.
    pub employee_subtype_id: Option<String>,
    /// The direct manager, by employment. Example: `7032210902531327521`.
    pub direct_leader_id: Option<String>,
    /// The dotted-line manager, by employment. Example: `6829541172930572684`.
    pub dotted_line_manager_id: Option<String>,
    /// The department, by its id in Feishu People. Example: `7147562782945478177`.
    pub department_id: Option<String>,
    /// The social insurance city, which is a location. Example: `6977976687350924833`.
    pub social_security_city: Option<String>,
    /// The work location. Example: `6977976687350924833`.
    pub work_location_id: Option<String>,
    /// The work calendar. Example: `6890452208593372141`.
    pub working_calendar: Option<String>,
    /// The working hours type. Example: `6890452208593372679`.
    pub working_hours_type: Option<String>,
    /// From when on the length of service counts. Example: `2022-10-08`.
    pub seniority_date: Option<String>,
    /// The adjustments of the length of service.
    pub seniority_adjust_information_list: Option<
        Vec<PrehireSeniorityAdjustInformation>,
    >,
    /// The notice period during probation where the employee resigns.
    pub notice_period_probation_voluntary: Option<NoticePeriodDetail>,
    /// The notice period during probation where the employee is dismissed.
    pub notice_period_probation_involuntary: Option<NoticePeriodDetail>,
    /// The notice period after probation where the employee resigns.
    pub notice_period_positive_voluntary: Option<NoticePeriodDetail>,
    /// The notice period after probation where the employee is dismissed.
    pub notice_period_positive_involuntary: Option<NoticePeriodDetail>,
    /// Whether the person is an external worker. Example: `true`.
    pub condition_worker: Option<bool>,
    /// Whether the company must arrange a visa. Example: `true`.
    pub company_sponsored_visa: Option<bool>,
    /// The weekly working time, in hours, with decimals. Example: `8.5`.
    pub weekly_working_hours_v2: Option<f64>,
    /// Where the employee sits. Example: `5-1-2`.
    pub work_station: Option<String>,
    /// The company that the employee works for. Example: `6738317738688661772`.
    pub service_company: Option<String>,
    /// Whether a noncompete clause is agreed. Example: `true`.
    pub non_compete_covenant: Option<bool>,
    /// The pathway. Example: `7460865381179115052`.
    pub pathway: Option<String>,
    /// The default cost center.
    pub default_cost_center: Option<PrehireDefaultCostCenterUpdate>,
    /// How the cost is split among cost centers.
    pub cost_allocation: Option<CostAllocation>,
    /// Whether an existing Feishu account is used again. Example: `reuse`.
    pub reuse_feishu_account: Option<String>,
    /// The Feishu account to use again, by its union id. Example: `on_773dd2c4d14c5c980a4d89a2da5c86d3`.
    pub reused_feishu_account_id: Option<String>,
}

crate::object_builder!(OfferInfoUpdate {
    onboarding_date(impl Into<String>).into(), ats_application_id(impl Into<String>).into(),
    onboarding_location_id(impl Into<String>).into(),
    onboarding_address_id(impl Into<String>).into(), office_location_id(impl Into<String>).into(),
    office_address_id(impl Into<String>).into(), employment_type(impl Into<String>).into(),
    onboarding_method(impl Into<String>).into(),
    work_emails(impl IntoIterator<Item = impl Into<EmailForUpdate>>).into_iter().map(Into::into).collect(),
    cost_center_rates(impl IntoIterator<Item = impl Into<JobDataCostCenter>>).into_iter().map(Into::into).collect(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    position_id(impl Into<String>).into(), probation_period(i64),
    probation_start_date(impl Into<String>).into(), probation_end_date(impl Into<String>).into(),
    contract_start_date(impl Into<String>).into(), contract_end_date(impl Into<String>).into(),
    contract_type(impl Into<String>).into(), duration_type_id(impl Into<String>).into(),
    signing_type_id(impl Into<String>).into(), worker_id(impl Into<String>).into(),
    check_in_time(impl Into<String>).into(), check_in_method(impl Into<String>).into(),
    company(impl Into<String>).into(), work_shift(impl Into<String>).into(),
    recruitment_type_id(impl Into<String>).into(), compensation_type(impl Into<String>).into(),
    pay_group_id(impl Into<String>).into(), offer_hr_id(impl Into<String>).into(),
    job_id(impl Into<String>).into(), job_family_id(impl Into<String>).into(),
    job_level_id(impl Into<String>).into(), job_grade_id(impl Into<String>).into(),
    employee_type_id(impl Into<String>).into(), employee_subtype_id(impl Into<String>).into(),
    direct_leader_id(impl Into<String>).into(), dotted_line_manager_id(impl Into<String>).into(),
    department_id(impl Into<String>).into(), social_security_city(impl Into<String>).into(),
    work_location_id(impl Into<String>).into(), working_calendar(impl Into<String>).into(),
    working_hours_type(impl Into<String>).into(), seniority_date(impl Into<String>).into(),
    seniority_adjust_information_list(impl IntoIterator<Item = impl Into<PrehireSeniorityAdjustInformation>>).into_iter().map(Into::into).collect(),
    notice_period_probation_voluntary(NoticePeriodDetail),
    notice_period_probation_involuntary(NoticePeriodDetail),
    notice_period_positive_voluntary(NoticePeriodDetail),
    notice_period_positive_involuntary(NoticePeriodDetail), condition_worker(bool),
    company_sponsored_visa(bool), weekly_working_hours_v2(f64),
    work_station(impl Into<String>).into(), service_company(impl Into<String>).into(),
    non_compete_covenant(bool), pathway(impl Into<String>).into(),
    default_cost_center(PrehireDefaultCostCenterUpdate), cost_allocation(CostAllocation),
    reuse_feishu_account(impl Into<String>).into(),
    reused_feishu_account_id(impl Into<String>).into()
});
crate::object!(OfferInfoUpdate {
    onboarding_date "onboarding_date", ats_application_id "ats_application_id",
    onboarding_location_id "onboarding_location_id", onboarding_address_id "onboarding_address_id",
    office_location_id "office_location_id", office_address_id "office_address_id",
    employment_type "employment_type", onboarding_method "onboarding_method",
    work_emails "work_emails", cost_center_rates "cost_center_rates", custom_fields "custom_fields",
    position_id "position_id", probation_period "probation_period",
    probation_start_date "probation_start_date", probation_end_date "probation_end_date",
    contract_start_date "contract_start_date", contract_end_date "contract_end_date",
    contract_type "contract_type", duration_type_id "duration_type_id",
    signing_type_id "signing_type_id", worker_id "worker_id", check_in_time "check_in_time",
    check_in_method "check_in_method", company "company", work_shift "work_shift",
    recruitment_type_id "recruitment_type_id", compensation_type "compensation_type",
    pay_group_id "pay_group_id", offer_hr_id "offer_hr_id", job_id "job_id",
    job_family_id "job_family_id", job_level_id "job_level_id", job_grade_id "job_grade_id",
    employee_type_id "employee_type_id", employee_subtype_id "employee_subtype_id",
    direct_leader_id "direct_leader_id", dotted_line_manager_id "dotted_line_manager_id",
    department_id "department_id", social_security_city "social_security_city",
    work_location_id "work_location_id", working_calendar "working_calendar",
    working_hours_type "working_hours_type", seniority_date "seniority_date",
    seniority_adjust_information_list "seniority_adjust_information_list",
    notice_period_probation_voluntary "notice_period_probation_voluntary",
    notice_period_probation_involuntary "notice_period_probation_involuntary",
    notice_period_positive_voluntary "notice_period_positive_voluntary",
    notice_period_positive_involuntary "notice_period_positive_involuntary",
    condition_worker "condition_worker", company_sponsored_visa "company_sponsored_visa",
    weekly_working_hours_v2 "weekly_working_hours_v2", work_station "work_station",
    service_company "service_company", non_compete_covenant "non_compete_covenant",
    pathway "pathway", default_cost_center "default_cost_center", cost_allocation "cost_allocation",
    reuse_feishu_account "reuse_feishu_account", reused_feishu_account_id "reused_feishu_account_id"
});

/// The type `onboarding_flow` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnboardingFlow {
    /// The onboarding process.
    pub id: Option<String>,
    /// The name.
    pub name: Option<CustomName>,
}

crate::object!(OnboardingFlow { id "id", name "name" });

/// The type `onboarding_task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnboardingTask {
    /// The name of the task.
    pub task_name: Option<String>,
    /// The state of the task.
    pub task_status: Option<TaskStatus>,
    /// Who has to do the task now, by employment.
    pub operator_id: Option<String>,
    /// The task, by its code.
    pub task_code: Option<String>,
}

crate::object!(OnboardingTask {
    task_name "task_name", task_status "task_status", operator_id "operator_id",
    task_code "task_code"
});

/// The type `operation_log_entity_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationLogEntityField {
    /// The field that was changed.
    pub field: Option<String>,
    /// The value before.
    pub before: Option<String>,
    /// The value after.
    pub after: Option<String>,
}

crate::object!(OperationLogEntityField { field "field", before "before", after "after" });

/// The type `org_role` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgRole {
    /// The role, by its key.
    pub api_name: Option<String>,
    /// The role.
    pub security_group_id: Option<String>,
    /// The employees to whom the role was granted directly, by their ids in Feishu People.
    pub employment_ids: Vec<String>,
    /// The employees who hold the role here since they hold it for an organization above, by their ids in Feishu People.
    pub inherit_employment_ids: Vec<String>,
}

crate::object!(OrgRole {
    api_name "api_name", security_group_id "security_group_id", employment_ids "employment_ids",
    inherit_employment_ids "inherit_employment_ids"
});

/// The type `org_role_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OrgRoleUpdate {
    /// The role, by its key; this or `security_group_id` is needed. Example: `hcm_corehr_xxxxxx`.
    pub api_name: Option<String>,
    /// The role, by its id; this or `api_name` is needed. Example: `7034393015968122400`.
    pub security_group_id: Option<String>,
    /// The employees who are to hold the role. Length: 0 to 100. Example: `["6862995757234914824"]`.
    pub employment_ids: Option<Vec<String>>,
}

crate::object_builder!(OrgRoleUpdate {
    api_name(impl Into<String>).into(), security_group_id(impl Into<String>).into(),
    employment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(OrgRoleUpdate {
    api_name "api_name", security_group_id "security_group_id", employment_ids "employment_ids"
});

/// The type `organization_op_log` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationOpLog {
    /// The department.
    pub object_id: Option<String>,
    /// The fields that changed.
    pub changes: Vec<OperationLogEntityField>,
    /// Who did it, by employee number.
    pub operator: Option<String>,
    /// What was done.
    pub operation_type: Option<OperationType>,
    /// When it was done. Example: `2023-11-15 19:25:45`.
    pub operation_time: Option<String>,
    /// From when on the version of the department that was changed is in effect. Example: `2023-10-28`.
    pub effective_time: Option<String>,
    /// Why the operation is done.
    pub operation_reason: Option<String>,
    /// Why it was changed.
    pub change_reasons: Vec<String>,
}

crate::object!(OrganizationOpLog {
    object_id "object_id", changes "changes", operator "operator", operation_type "operation_type",
    operation_time "operation_time", effective_time "effective_time",
    operation_reason "operation_reason", change_reasons "change_reasons"
});

/// The type `orgdraft_department_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgdraftDepartmentId {
    /// The department, by the kind of id that the call uses; empty while it is new.
    pub department_id: Option<String>,
    /// The department, by its id in Feishu People; a new one has an id that begins with `td_` until it takes effect.
    pub draft_department_id: Option<String>,
}

crate::object!(OrgdraftDepartmentId {
    department_id "department_id", draft_department_id "draft_department_id"
});

/// The type `orgdraft_orgrole_assignment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgdraftOrgroleAssignment {
    /// The employee who holds the role.
    pub grantee_id: Option<String>,
    /// The scope for which the role holds; only for roles along several kinds of organizations.
    pub management_scopes: Vec<OrgroleAssignmentOrg>,
}

crate::object!(OrgdraftOrgroleAssignment {
    grantee_id "grantee_id", management_scopes "management_scopes"
});

/// The type `orgrole_assignment.org` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgroleAssignmentOrg {
    /// The organization.
    pub org_id: Option<String>,
    /// The kind of organization.
    pub org_type: Option<OrgType>,
    /// The name of the organization.
    pub org_name: Option<String>,
}

crate::object!(OrgroleAssignmentOrg { org_id "org_id", org_type "org_type", org_name "org_name" });

/// The type `orgrole_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgroleInfo {
    /// The role.
    pub role_id: Option<String>,
    /// The roles of the organization before.
    pub origin_orgroles: Vec<OrgdraftOrgroleAssignment>,
    /// The roles of the organization after.
    pub target_orgroles: Vec<OrgdraftOrgroleAssignment>,
}

crate::object!(OrgroleInfo {
    role_id "role_id", origin_orgroles "origin_orgroles", target_orgroles "target_orgroles"
});

/// The type `pathway` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pathway {
    /// The pathway.
    pub pathway_id: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The names.
    pub names: Vec<I18n>,
    /// The description, in each language.
    pub descriptions: Vec<I18n>,
    /// Whether it is in use.
    pub active: Option<bool>,
}

crate::object!(Pathway {
    pathway_id "pathway_id", code "code", names "names", descriptions "descriptions",
    active "active"
});

/// The type `person_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonInfo {
    /// The personal data, by its id.
    pub person_id: Option<String>,
    /// The primary personal telephone number. Needs a scope: `corehr:person.phone:read`, `corehr:person.phone:write`.
    pub phone_number: Option<String>,
    /// The legal name. Needs a scope: `corehr:person.legal_name:read`, `corehr:person.legal_name:write`.
    pub legal_name: Option<String>,
    /// The preferred name.
    pub preferred_name: Option<String>,
    /// The preferred name in full, in local script.
    pub preferred_local_full_name: Option<String>,
    /// The preferred name in full, in English.
    pub preferred_english_full_name: Option<String>,
    /// The names. Needs a scope: `corehr:person.legal_name:read`, `corehr:person.legal_name:write`.
    pub name_list: Vec<PersonName>,
    /// The gender. Needs a scope: `corehr:person.gender:read`, `corehr:person.gender:write`.
    pub gender: Option<EnumNameAndDisplay>,
    /// The date of birth. Needs a scope: `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`.
    pub date_of_birth: Option<String>,
    /// The ethnicity. Needs a scope: `corehr:person.race:read`.
    pub race: Option<EnumNameAndDisplay>,
    /// The marital status. Needs a scope: `corehr:person.marital_status:write`, `corehr:person.marital_status:read`.
    pub marital_status: Option<EnumNameAndDisplay>,
    /// The telephone numbers. Needs a scope: `corehr:person.phone:read`, `corehr:person.phone:write`.
    pub phone_list: Vec<Phone>,
    /// The addresses. Needs a scope: `corehr:person.address:read`, `corehr:person.address:write`.
    pub address_list: Vec<Address>,
    /// The mail addresses. Needs a scope: `corehr:person.email:read`, `corehr:person.email:write`.
    pub email_list: Vec<Email>,
    /// The work experience. Needs a scope: `corehr:person.work_experience:read`, `corehr:person.work_experience:write`.
    pub work_experience_list: Vec<WorkExperienceInfo>,
    /// The education. Needs a scope: `corehr:person.education:read`, `corehr:person.education:write`.
    pub education_list: Vec<Education>,
    /// The bank accounts. Needs a scope: `corehr:person.bank_account:read`, `corehr:person.bank_account:write`.
    pub bank_account_list: Vec<BankAccount>,
    /// The identity documents. Needs a scope: `corehr:person.national_id:read`, `corehr:person.national_id:write`.
    pub national_id_list: Vec<NationalId>,
    /// The relatives. Needs a scope: `corehr:person.dependent:read`, `corehr:person.dependent:write`.
    pub dependent_list: Vec<Dependent>,
    /// The emergency contacts. Needs a scope: `corehr:person.emergency_contact:read`, `corehr:person.emergency_contact:write`.
    pub emergency_contact_list: Vec<EmergencyContact>,
    /// When the person began to work for the first time. Needs a scope: `corehr:person.date_entered_workforce:read`, `corehr:person.date_entered_workforce:write`.
    pub date_entered_workforce: Option<String>,
    /// The working years, in years.
    pub working_years: Option<i64>,
    /// Deprecated.
    pub profile_image_id: Option<String>,
    /// The primary personal mail address. Needs a scope: `corehr:person.email:read`, `corehr:person.email:write`.
    pub email_address: Option<String>,
    /// The age. Needs a scope: `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`.
    pub age: Option<i64>,
    /// The education with the highest level. Needs a scope: `corehr:person.education:read`, `corehr:person.education:write`.
    pub highest_level_of_education: Option<Education>,
    /// The education with the highest degree. Needs a scope: `corehr:person.education:read`, `corehr:person.education:write`.
    pub highest_degree_of_education: Option<Education>,
    /// The personal documents. Needs a scope: `corehr:person.personal_profile:read`, `corehr:person.personal_profile:write`.
    pub personal_profile: Vec<PersonalProfile>,
    /// The native place, a province. Needs a scope: `corehr:person.native_region:read`, `corehr:person.native_region:write`.
    pub native_region: Option<String>,
    /// The type of household registration (hukou). Needs a scope: `corehr:person.hukou:read`, `corehr:person.hukou:write`.
    pub hukou_type: Option<EnumNameAndDisplay>,
    /// The place of household registration (hukou). Needs a scope: `corehr:person.hukou:read`, `corehr:person.hukou:write`.
    pub hukou_location: Option<String>,
    /// The talent in recruitment.
    pub talent_id: Option<String>,
    /// The custom fields with their values. Needs a scope: `corehr:person.custom_field:read`, `corehr:person.custom_field:write`.
    pub custom_fields: Vec<CustomFieldData>,
    /// The number of the identity card. Needs a scope: `corehr:person.national_id:read`, `corehr:person.national_id:write`.
    pub national_id_number: Option<String>,
    /// The home address. Needs a scope: `corehr:person.address:read`, `corehr:person.address:write`.
    pub family_address: Option<String>,
    /// The country or region of birth. Needs a scope: `corehr:person.born_country_region:read`, `corehr:person.born_country_region:write`.
    pub born_country_region: Option<String>,
    /// Whether the person has a disability. Needs a scope: `corehr:person.is_disabled:read`, `corehr:person.is_disabled:write`.
    pub is_disabled: Option<bool>,
    /// The number of the disability certificate. Needs a scope: `corehr:person.is_disabled:read`, `corehr:person.is_disabled:write`.
    pub disable_card_number: Option<String>,
    /// Whether the person belongs to a martyr's family. Needs a scope: `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`.
    pub is_martyr_family: Option<bool>,
    /// The number of the certificate of a martyr's family. Needs a scope: `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`.
    pub martyr_card_number: Option<String>,
    /// Whether the person is old and without support. Needs a scope: `corehr:person.is_old_alone:read`, `corehr:person.is_old_alone:write`.
    pub is_old_alone: Option<bool>,
    /// The tax residencies. Needs a scope: `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`.
    pub resident_taxes: Vec<ResidentTax>,
    /// When the person first entered the country. Needs a scope: `corehr:person.entry_leave_time:read`, `corehr:person.entry_leave_time:write`.
    pub first_entry_time: Option<String>,
    /// When the person is expected to leave the country. Needs a scope: `corehr:person.entry_leave_time:read`, `corehr:person.entry_leave_time:write`.
    pub leave_time: Option<String>,
    /// The number of the passport. Needs a scope: `corehr:person.passport_number:read`.
    pub passport_number: Option<String>,
    /// The nationality. Needs a scope: `corehr:person.nationality:read`, `corehr:person.nationality:write`.
    pub nationality_id_v2: Option<String>,
    /// The political affiliations. Needs a scope: `corehr:person.political_affiliation:read`, `corehr:person.political_affiliation:write`.
    pub political_affiliations: Vec<EnumNameAndDisplay>,
    /// The religion. Needs a scope: `corehr:person.religion:read`, `corehr:person.religion:write`.
    pub religion: Option<EnumNameAndDisplay>,
    /// The working years, in years, with decimals.
    pub working_years_v2: Option<f64>,
    /// Another name. Needs a scope: `corehr:person.additional_name:read`, `corehr:person.additional_name:write`.
    pub additional_name: Option<String>,
    /// More personal data that is usual in China.
    pub person_info_chns: Vec<PersonInfoChn>,
    /// When the personal data was created, as `2006-01-02 15:04:05`.
    pub created_at: Option<String>,
    /// When the personal data was last changed, as `2006-01-02 15:04:05`.
    pub updated_at: Option<String>,
    /// Who created it.
    pub created_by: Option<String>,
    /// Who changed it last.
    pub updated_by: Option<String>,
    /// The number of the bank account. Needs a scope: `corehr:person.bank_account:read`, `corehr:person.bank_account:write`.
    pub bank_account_number: Option<String>,
    /// The employer before. Needs a scope: `corehr:person.work_experience:read`, `corehr:person.work_experience:write`.
    pub former_employer: Vec<I18n>,
}

crate::object!(PersonInfo {
    person_id "person_id", phone_number "phone_number", legal_name "legal_name",
    preferred_name "preferred_name", preferred_local_full_name "preferred_local_full_name",
    preferred_english_full_name "preferred_english_full_name", name_list "name_list",
    gender "gender", date_of_birth "date_of_birth", race "race", marital_status "marital_status",
    phone_list "phone_list", address_list "address_list", email_list "email_list",
    work_experience_list "work_experience_list", education_list "education_list",
    bank_account_list "bank_account_list", national_id_list "national_id_list",
    dependent_list "dependent_list", emergency_contact_list "emergency_contact_list",
    date_entered_workforce "date_entered_workforce", working_years "working_years",
    profile_image_id "profile_image_id", email_address "email_address", age "age",
    highest_level_of_education "highest_level_of_education",
    highest_degree_of_education "highest_degree_of_education", personal_profile "personal_profile",
    native_region "native_region", hukou_type "hukou_type", hukou_location "hukou_location",
    talent_id "talent_id", custom_fields "custom_fields", national_id_number "national_id_number",
    family_address "family_address", born_country_region "born_country_region",
    is_disabled "is_disabled", disable_card_number "disable_card_number",
    is_martyr_family "is_martyr_family", martyr_card_number "martyr_card_number",
    is_old_alone "is_old_alone", resident_taxes "resident_taxes",
    first_entry_time "first_entry_time", leave_time "leave_time", passport_number "passport_number",
    nationality_id_v2 "nationality_id_v2", political_affiliations "political_affiliations",
    religion "religion", working_years_v2 "working_years_v2", additional_name "additional_name",
    person_info_chns "person_info_chns", created_at "created_at", updated_at "updated_at",
    created_by "created_by", updated_by "updated_by", bank_account_number "bank_account_number",
    former_employer "former_employer"
});

/// The type `person_info_chn` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonInfoChn {
    /// The native place, a province. Needs a scope: `corehr:person.native_region:read`, `corehr:person.native_region:write`.
    pub native_region: Option<String>,
    /// The type of household registration (hukou). Needs a scope: `corehr:person.hukou:read`, `corehr:person.hukou:write`.
    pub hukou_type: Option<EnumNameAndDisplay>,
    /// The place of household registration (hukou). Needs a scope: `corehr:person.hukou:read`, `corehr:person.hukou:write`.
    pub hukou_location: Option<String>,
    /// The political affiliations. Needs a scope: `corehr:person.political_affiliation:read`.
    pub political_affiliations: Vec<EnumNameAndDisplay>,
}

crate::object!(PersonInfoChn {
    native_region "native_region", hukou_type "hukou_type", hukou_location "hukou_location",
    political_affiliations "political_affiliations"
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
    /// The full name. Example: `王大帅`.
    pub full_name: Option<String>,
    /// The suffix or title that goes with the family name. Example: `王`.
    pub hereditary: Option<String>,
    /// The name as it is to be shown; where left out, it is joined by the rules of the country. Example: `王大帅`.
    pub custom_name: Option<String>,
    /// The name in local script as it is to be shown; where left out, it is joined by the rules of the country. Example: `王大帅`.
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
    /// The name to show in local and Latin script, calculated by the rules of the country.
    pub display_name_local_and_western_script: Option<String>,
    /// The name to show in local script, calculated by the rules of the country.
    pub display_name_local_script: Option<String>,
    /// The name to show in Latin script, calculated by the rules of the country.
    pub display_name_western_script: Option<String>,
    /// Another name.
    pub additional_name: Option<String>,
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
    display_name_local_and_western_script(impl Into<String>).into(),
    display_name_local_script(impl Into<String>).into(),
    display_name_western_script(impl Into<String>).into(), additional_name(impl Into<String>).into()
});
crate::object!(PersonName {
    local_primary "local_primary", local_first_name "local_first_name",
    country_region_id "country_region_id", name_type "name_type",
    local_first_name_2 "local_first_name_2", local_primary_2 "local_primary_2",
    additional_name_type "additional_name_type", first_name "first_name", full_name "full_name",
    hereditary "hereditary", custom_name "custom_name", custom_local_name "custom_local_name",
    middle_name "middle_name", name_primary "name_primary", secondary "secondary", social "social",
    tertiary "tertiary", title "title", local_middle_name "local_middle_name",
    local_secondary "local_secondary",
    display_name_local_and_western_script "display_name_local_and_western_script",
    display_name_local_script "display_name_local_script",
    display_name_western_script "display_name_western_script", additional_name "additional_name"
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
}

crate::object_builder!(PersonalProfile {
    personal_profile_type(EnumNameAndDisplay),
    files(impl IntoIterator<Item = impl Into<File>>).into_iter().map(Into::into).collect()
});
crate::object!(PersonalProfile { personal_profile_type "personal_profile_type", files "files" });

/// The type `personal_profile_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PersonalProfileForUpdate {
    /// What the personal document is, a copy of a bank card for example. Example: `profile_type_1_101_101011`.
    pub personal_profile_type: Option<String>,
    /// The files. Length: 0 to 1000.
    pub files: Option<Vec<File>>,
}

crate::object_builder!(PersonalProfileForUpdate {
    personal_profile_type(impl Into<String>).into(),
    files(impl IntoIterator<Item = impl Into<File>>).into_iter().map(Into::into).collect()
});
crate::object!(PersonalProfileForUpdate {
    personal_profile_type "personal_profile_type", files "files"
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
    /// The telephone number in full.
    pub formatted_phone_number: Option<String>,
    /// The type of telephone.
    pub device_type: Option<EnumNameAndDisplay>,
    /// What the telephone number is used for.
    pub phone_usage: Option<EnumNameAndDisplay>,
    /// Whether it is the primary one.
    pub is_primary: Option<bool>,
    /// Whether it is public.
    pub is_public: Option<bool>,
}

crate::object_builder!(Phone {
    phone_number(impl Into<String>).into();
    international_area_code(EnumNameAndDisplay), phone_number(impl Into<String>).into(),
    formatted_phone_number(impl Into<String>).into(), device_type(EnumNameAndDisplay),
    phone_usage(EnumNameAndDisplay), is_primary(bool), is_public(bool)
});
crate::object!(Phone {
    international_area_code "international_area_code", phone_number "phone_number",
    formatted_phone_number "formatted_phone_number", device_type "device_type",
    phone_usage "phone_usage", is_primary "is_primary", is_public "is_public"
});

/// The type `phone_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PhoneForUpdate {
    /// The country code of the telephone number, as an option such as `86_china`. Example: `86_china`.
    pub international_area_code: Option<String>,
    /// The telephone number. Example: `010-12345678`.
    pub phone_number: Option<String>,
    /// The type of telephone. Example: `mobile_phone`.
    pub device_type: Option<String>,
    /// What the telephone number is used for. Example: `home`.
    pub phone_usage: Option<String>,
    /// Whether it is the primary one. Example: `true`.
    pub is_primary: Option<bool>,
    /// Whether it is public. Example: `true`.
    pub is_public: Option<bool>,
}

crate::object_builder!(PhoneForUpdate {
    international_area_code(impl Into<String>).into(), phone_number(impl Into<String>).into(),
    device_type(impl Into<String>).into(), phone_usage(impl Into<String>).into(), is_primary(bool),
    is_public(bool);
    international_area_code(impl Into<String>).into(), phone_number(impl Into<String>).into(),
    device_type(impl Into<String>).into(), phone_usage(impl Into<String>).into(), is_primary(bool),
    is_public(bool)
});
crate::object!(PhoneForUpdate {
    international_area_code "international_area_code", phone_number "phone_number",
    device_type "device_type", phone_usage "phone_usage", is_primary "is_primary",
    is_public "is_public"
});

/// The type `phone_number_and_area_code` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberAndAreaCode {
    /// The area code.
    pub area_code: Option<EnumNameAndDisplay>,
    /// The telephone number.
    pub phone_number: Option<String>,
}

crate::object!(PhoneNumberAndAreaCode { area_code "area_code", phone_number "phone_number" });

/// The type `position` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Position {
    /// The position.
    pub position_id: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// The names.
    pub names: Vec<I18n>,
    /// The description, in each language.
    pub descriptions: Vec<I18n>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// The job families.
    pub job_family_id_list: Vec<String>,
    /// The cost center.
    pub cost_center_id: Option<String>,
    /// The job.
    pub job_id: Option<String>,
    /// The job levels.
    pub job_level_id_list: Vec<String>,
    /// The types of employees.
    pub employee_type_id_list: Vec<String>,
    /// The job grades.
    pub job_grade_id_list: Vec<String>,
    /// The work locations.
    pub work_location_id_list: Vec<String>,
    /// The working hours type.
    pub working_hours_type_id: Option<String>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The position directly above; left out at the top.
    pub direct_leader_id: Option<String>,
    /// The dotted-line position above.
    pub dotted_line_leader_id: Option<String>,
    /// Whether it is a key position.
    pub is_key_position: Option<bool>,
    /// From when on it is in effect.
    pub effective_time: Option<String>,
    /// Until when it is in effect.
    pub expiration_time: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Vec<CustomFieldData>,
    /// Who created it.
    pub created_by: Option<String>,
}

crate::object!(Position {
    position_id "position_id", code "code", names "names", descriptions "descriptions",
    active "active", job_family_id_list "job_family_id_list", cost_center_id "cost_center_id",
    job_id "job_id", job_level_id_list "job_level_id_list",
    employee_type_id_list "employee_type_id_list", job_grade_id_list "job_grade_id_list",
    work_location_id_list "work_location_id_list", working_hours_type_id "working_hours_type_id",
    department_id "department_id", direct_leader_id "direct_leader_id",
    dotted_line_leader_id "dotted_line_leader_id", is_key_position "is_key_position",
    effective_time "effective_time", expiration_time "expiration_time",
    custom_fields "custom_fields", created_by "created_by"
});

/// The type `position_adjustment_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionAdjustmentInfo {
    /// The job families before. Needs a scope: `corehr:position.job_family:read`.
    pub original_job_families: Vec<String>,
    /// The job families after. Needs a scope: `corehr:position.job_family:read`.
    pub target_job_families: Vec<String>,
    /// The department before.
    pub original_department: Option<String>,
    /// The department after.
    pub target_department: Option<String>,
    /// The department after, where it is new: an id that begins with `td_` until it takes effect.
    pub target_draft_department: Option<String>,
    /// The default cost center before.
    pub original_cost_center: Option<String>,
    /// The default cost center after.
    pub target_cost_center: Option<String>,
    /// The working hours type before. Needs a scope: `corehr:position.working_hours_type:read`.
    pub original_working_hours_type: Option<String>,
    /// The working hours type after. Needs a scope: `corehr:position.working_hours_type:read`.
    pub target_working_hours_type: Option<String>,
    /// The job before. Needs a scope: `corehr:position.job:read`.
    pub original_job: Option<String>,
    /// The job after. Needs a scope: `corehr:position.job:read`.
    pub target_job: Option<String>,
    /// Whether it was a key position before.
    pub original_is_key_position: Option<bool>,
    /// Whether it is a key position after.
    pub target_is_key_position: Option<bool>,
    /// The types of employees before. Needs a scope: `corehr:position.employee_type:read`.
    pub original_employee_types: Vec<String>,
    /// The types of employees after. Needs a scope: `corehr:position.employee_type:read`.
    pub target_employee_types: Vec<String>,
    /// The names before.
    pub original_names: Vec<I18n>,
    /// The names after.
    pub target_names: Vec<I18n>,
    /// The job grades before. Needs a scope: `corehr:position.job_grade:read`.
    pub original_job_grades: Vec<String>,
    /// The job grades after. Needs a scope: `corehr:position.job_grade:read`.
    pub target_job_grades: Vec<String>,
    /// The code before.
    pub original_code: Option<String>,
    /// The code after.
    pub target_code: Option<String>,
    /// The job levels before. Needs a scope: `corehr:position.job_level:read`.
    pub original_job_levels: Vec<String>,
    /// The job levels after. Needs a scope: `corehr:position.job_level:read`.
    pub target_job_levels: Vec<String>,
    /// Whether it was in use before.
    pub original_active: Option<bool>,
    /// Whether it is in use after.
    pub target_active: Option<bool>,
    /// The position directly above before. Needs a scope: `corehr:position.direct_leader:read`.
    pub original_direct_leader: Option<String>,
    /// The position directly above after. Needs a scope: `corehr:position.direct_leader:read`.
    pub target_direct_leader: Option<String>,
    /// The position directly above after, where it is new: an id that begins with `td_` until it takes effect. Needs a scope: `corehr:position.direct_leader:read`.
    pub target_draft_direct_leader: Option<String>,
    /// The work locations before.
    pub original_work_locations: Vec<String>,
    /// The work locations after.
    pub target_work_locations: Vec<String>,
    /// The description before, in each language.
    pub original_descriptions: Vec<I18n>,
    /// The description after, in each language.
    pub target_descriptions: Vec<I18n>,
    /// The departments from the top down to the one before.
    pub original_department_id_paths: Vec<OrgdraftDepartmentId>,
    /// The departments from the top down to the one after.
    pub target_department_id_paths: Vec<OrgdraftDepartmentId>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ChangeFieldPair>,
}

crate::object!(PositionAdjustmentInfo {
    original_job_families "original_job_families", target_job_families "target_job_families",
    original_department "original_department", target_department "target_department",
    target_draft_department "target_draft_department", original_cost_center "original_cost_center",
    target_cost_center "target_cost_center",
    original_working_hours_type "original_working_hours_type",
    target_working_hours_type "target_working_hours_type", original_job "original_job",
    target_job "target_job", original_is_key_position "original_is_key_position",
    target_is_key_position "target_is_key_position",
    original_employee_types "original_employee_types",
    target_employee_types "target_employee_types", original_names "original_names",
    target_names "target_names", original_job_grades "original_job_grades",
    target_job_grades "target_job_grades", original_code "original_code", target_code "target_code",
    original_job_levels "original_job_levels", target_job_levels "target_job_levels",
    original_active "original_active", target_active "target_active",
    original_direct_leader "original_direct_leader", target_direct_leader "target_direct_leader",
    target_draft_direct_leader "target_draft_direct_leader",
    original_work_locations "original_work_locations",
    target_work_locations "target_work_locations", original_descriptions "original_descriptions",
    target_descriptions "target_descriptions",
    original_department_id_paths "original_department_id_paths",
    target_department_id_paths "target_department_id_paths", custom_fields "custom_fields"
});

/// The type `position_change` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionChange {
    /// The change of the position.
    pub position_change_id: Option<String>,
    /// The position; empty while it is new.
    pub position_id: Option<String>,
    /// The position; a new one has an id that begins with `td_` until it takes effect.
    pub draft_position_id: Option<String>,
    /// What happens to the position.
    pub position_change_type: Option<DepartmentChangeType>,
    /// What changes, before and after.
    pub position_adjustment_info: Option<PositionAdjustmentInfo>,
}

crate::object!(PositionChange {
    position_change_id "position_change_id", position_id "position_id",
    draft_position_id "draft_position_id", position_change_type "position_change_type",
    position_adjustment_info "position_adjustment_info"
});

/// The type `pre_hire` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHire {
    /// The personal data.
    pub person_info: Option<PersonInfo>,
    /// The data of the employment.
    pub employment_info: Option<PreHireEmploymentInfo>,
    /// The data of the onboarding.
    pub onboarding_info: Option<PreHireOnboardingInfo>,
    /// The probation.
    pub probation_info: Option<PreHireProbationInfo>,
    /// The data of the contract.
    pub contract_info: Option<PreHireContractInfo>,
    /// The pre-hire, who is to join but has not yet.
    pub pre_hire_id: Option<String>,
}

crate::object!(PreHire {
    person_info "person_info", employment_info "employment_info", onboarding_info "onboarding_info",
    probation_info "probation_info", contract_info "contract_info", pre_hire_id "pre_hire_id"
});

/// The type `pre_hire_abnormal_reason` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireAbnormalReason {
    /// What is wrong, in each language.
    pub descriptions: Vec<I18n>,
}

crate::object!(PreHireAbnormalReason { descriptions "descriptions" });

/// The type `pre_hire_contract_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireContractInfo {
    /// When the contract begins. Needs a scope: `corehr:contract.period:read`, `corehr:contract.period:write`.
    pub contract_start_date: Option<String>,
    /// When the contract ends. Needs a scope: `corehr:contract.period:read`, `corehr:contract.period:write`.
    pub contract_end_date: Option<String>,
    /// The type of the contract.
    pub contract_type: Option<String>,
    /// The kind of term of the contract: fixed, open-ended or for one task.
    pub duration_type: Option<String>,
    /// How the contract came about: new, renewed, changed or corrected.
    pub signing_type: Option<String>,
    /// The files of the contract. Needs a scope: `corehr:pre_hire.contract_file_id:read`.
    pub contract_file_ids: Vec<String>,
}

crate::object!(PreHireContractInfo {
    contract_start_date "contract_start_date", contract_end_date "contract_end_date",
    contract_type "contract_type", duration_type "duration_type", signing_type "signing_type",
    contract_file_ids "contract_file_ids"
});

/// The type `pre_hire_employment_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireEmploymentInfo {
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// How the cost is split among cost centers.
    pub cost_center_rates: Vec<JobDataCostCenter>,
    /// The location of the office.
    pub office_location_id: Option<String>,
    /// The work location.
    pub work_location_id: Option<String>,
    /// Where the employee sits.
    pub work_station: Option<String>,
    /// The employee number.
    pub worker_id: Option<String>,
    /// The type of compensation. Needs a scope: `corehr:employment.compensation_type:read`, `corehr:employment.compensation_type:write`.
    pub compensation_type: Option<EnumNameAndDisplay>,
    /// The direct manager, by employment.
    pub direct_leader_id: Option<String>,
    /// The dotted-line manager, by employment. Needs a scope: `corehr:pre_hire.dotted_line_manager:read`.
    pub dotted_line_manager_id: Option<String>,
    /// The job. Needs a scope: `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_level:write`.
    pub job_id: Option<String>,
    /// The job family.
    pub job_family_id: Option<String>,
    /// The job level. Needs a scope: `corehr:employment.job_level:read`, `corehr:employment.job_level:write`.
    pub job_level_id: Option<String>,
    /// The job grade. Needs a scope: `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`.
    pub job_grade_id: Option<String>,
    /// The job title. Needs a scope: `corehr:employment.job_level:read`, `corehr:employment.job_level:write`.
    pub job_title: Option<String>,
    /// The type of employee.
    pub employee_type_id: Option<String>,
    /// The subtype of employee.
    pub employee_subtype_id: Option<String>,
    /// The type of employment.
    pub employment_type: Option<String>,
    /// The work mail addresses.
    pub work_email: Option<String>,
    /// The company. Needs a scope: `corehr:contract.company:read`, `corehr:contract.company:write`.
    pub company_id: Option<String>,
    /// The social insurance city, which is a location.
    pub social_security_city_id: Option<String>,
    /// Whether a noncompete clause is agreed. Needs a scope: `corehr:employment.non_compete_covenant:read`, `corehr:employment.non_compete_covenant:write`.
    pub non_compete_covenant: Option<bool>,
    /// The weekly working time, in hours.
    pub weekly_working_hours: Option<i64>,
    /// Whether the person has worked for the tenant before.
    pub rehire: Option<Rehire>,
    /// The person's earlier employment, where the person has worked for the tenant before.
    pub rehire_employment_id: Option<String>,
    /// The working hours type.
    pub working_hours_type: Option<String>,
    /// The weekly working time, in hours, with decimals.
    pub weekly_working_hours_v2: Option<f64>,
    /// The office address. Needs a scope: `corehr:pre_hire.office_address:read`.
    pub office_address: Option<Address>,
    /// The work calendar. Needs a scope: `corehr:pre_hire.working_calendar:read`.
    pub working_calendar_id: Option<String>,
    /// When it was last changed, as `2006-01-02 15:04:05`.
    pub updated_at: Option<String>,
    /// Whether the person may have worked for the tenant before. Needs a scope: `corehr:pre_hire.suspected_rehiring:read`.
    pub suspected_rehiring: Option<bool>,
    /// Whether the person is an external worker.
    pub condition_worker: Option<bool>,
    /// The custom fields with their values. Needs a scope: `corehr:employment.custom_field:read`.
    pub custom_fields: Vec<CustomFieldData>,
    /// The position. Needs a scope: `corehr:employment.position:read`, `corehr:employment.position:write`.
    pub position_id: Option<String>,
    /// Whether the company was changed by hand. Needs a scope: `corehr:pre_hire.company_manual_updated:read`.
    pub company_manual_updated: Option<bool>,
    /// The pay group. Needs a scope: `corehr:employment.pay_group:read`.
    pub pay_group: Option<DimensionInfo>,
    /// Whether something is wrong with the data. Needs a scope: `corehr:pre_hire.abnormal_reason_field:read`.
    pub whether_the_information_is_abnormal: Option<bool>,
    /// What is wrong with the data. Needs a scope: `corehr:pre_hire.abnormal_reason_field:read`.
    pub abnormal_reason: Vec<PreHireAbnormalReason>,
    /// Whether the offer says the pay. Needs a scope: `corehr:employment.has_offer_salary:read`.
    pub has_offer_salary: Option<bool>,
    /// The recruitment project. Needs a scope: `corehr:employment.recruitment_project_id:read`.
    pub recruitment_project_id: Option<String>,
    /// The type of shifts. Needs a scope: `corehr:job_data.work_shift:read`.
    pub work_shift: Option<EnumNameAndDisplay>,
    /// When it was created, as `2006-01-02 15:04:05`.
    pub created_at: Option<String>,
    /// Who created it.
    pub created_by: Option<String>,
    /// Who changed it last.
    pub updated_by: Option<String>,
    /// From when on the length of service counts.
    pub seniority_date: Option<String>,
    /// The order of the background check. Needs a scope: `corehr:pre_hire.background_check_order_id:read`.
    pub background_check_order_id: Option<String>,
    /// The name of the background check. Needs a scope: `corehr:pre_hire.background_check_order_name:read`.
    pub background_check_order_name: Option<String>,
    /// The package of the background check. Needs a scope: `corehr:pre_hire.background_check_order_package_name:read`.
    pub background_check_order_package_name: Option<String>,
    /// The result of the background check. Needs a scope: `corehr:pre_hire.background_check_order_result:read`.
    pub background_check_order_result: Option<String>,
    /// The supplier of the background check. Needs a scope: `corehr:pre_hire.background_check_order_supplier_name:read`.
    pub background_check_order_supplier_name: Option<String>,
    /// The account at the supplier of the background check. Needs a scope: `corehr:pre_hire.background_check_order_account_name:read`.
    pub background_check_order_account_name: Option<String>,
    /// When the background check began. Needs a scope: `corehr:pre_hire.background_check_order_start_time:read`.
    pub background_check_order_start_time: Option<String>,
    /// When the background check was finished. Needs a scope: `corehr:pre_hire.background_check_order_complete_time:read`.
    pub background_check_order_complete_time: Option<String>,
    /// The state of the background check. Needs a scope: `corehr:pre_hire.background_check_order_status:read`.
    pub background_check_order_status: Option<EnumNameAndDisplay>,
    /// The adjustments of the length of service.
    pub seniority_adjust_information_list: Vec<PrehireSeniorityAdjustInformationQuery>,
    /// The notice period after probation where the employee resigns.
    pub notice_period_positive_voluntary: Option<NoticePeriodDetail>,
    /// The notice period during probation where the employee is dismissed.
    pub notice_period_probation_involuntary: Option<NoticePeriodDetail>,
    /// The notice period after probation where the employee is dismissed.
    pub notice_period_positive_involuntary: Option<NoticePeriodDetail>,
    /// The notice period during probation where the employee resigns.
    pub notice_period_probation_voluntary: Option<NoticePeriodDetail>,
    /// Whether the working hours type was changed by hand.
    pub working_hours_type_manual_updated: Option<bool>,
    /// Whether onboarding tasks are overdue.
    pub is_over_due: Option<bool>,
    /// Whether the onboarding tasks are complete; better not relied on.
    pub task_completed: Option<bool>,
    /// When the person is expected to graduate.
    pub expected_graduate_date: Option<String>,
    /// The company that the employee works for.
    pub service_company: Option<String>,
    /// The pathway.
    pub pathway: Option<String>,
    /// The default cost center.
    pub default_cost_center: Option<DefaultCostCenter>,
    /// How the cost is split among cost centers.
    pub cost_allocation: Option<CostAllocation>,
    /// Whether an existing Feishu account is used again.
    pub reuse_feishu_account: Option<String>,
    /// The Feishu account to use again, by its union id.
    pub reused_feishu_account_id: Option<String>,
    /// The country or region of work.
    pub work_country_id: Option<String>,
}

crate::object!(PreHireEmploymentInfo {
    department_id "department_id", cost_center_rates "cost_center_rates",
    office_location_id "office_location_id", work_location_id "work_location_id",
    work_station "work_station", worker_id "worker_id", compensation_type "compensation_type",
    direct_leader_id "direct_leader_id", dotted_line_manager_id "dotted_line_manager_id",
    job_id "job_id", job_family_id "job_family_id", job_level_id "job_level_id",
    job_grade_id "job_grade_id", job_title "job_title", employee_type_id "employee_type_id",
    employee_subtype_id "employee_subtype_id", employment_type "employment_type",
    work_email "work_email", company_id "company_id",
    social_security_city_id "social_security_city_id", non_compete_covenant "non_compete_covenant",
    weekly_working_hours "weekly_working_hours", rehire "rehire",
    rehire_employment_id "rehire_employment_id", working_hours_type "working_hours_type",
    weekly_working_hours_v2 "weekly_working_hours_v2", office_address "office_address",
    working_calendar_id "working_calendar_id", updated_at "updated_at",
    suspected_rehiring "suspected_rehiring", condition_worker "condition_worker",
    custom_fields "custom_fields", position_id "position_id",
    company_manual_updated "company_manual_updated", pay_group "pay_group",
    whether_the_information_is_abnormal "whether_the_information_is_abnormal",
    abnormal_reason "abnormal_reason", has_offer_salary "has_offer_salary",
    recruitment_project_id "recruitment_project_id", work_shift "work_shift",
    created_at "created_at", created_by "created_by", updated_by "updated_by",
    seniority_date "seniority_date", background_check_order_id "background_check_order_id",
    background_check_order_name "background_check_order_name",
    background_check_order_package_name "background_check_order_package_name",
    background_check_order_result "background_check_order_result",
    background_check_order_supplier_name "background_check_order_supplier_name",
    background_check_order_account_name "background_check_order_account_name",
    background_check_order_start_time "background_check_order_start_time",
    background_check_order_complete_time "background_check_order_complete_time",
    background_check_order_status "background_check_order_status",
    seniority_adjust_information_list "seniority_adjust_information_list",
    notice_period_positive_voluntary "notice_period_positive_voluntary",
    notice_period_probation_involuntary "notice_period_probation_involuntary",
    notice_period_positive_involuntary "notice_period_positive_involuntary",
    notice_period_probation_voluntary "notice_period_probation_voluntary",
    working_hours_type_manual_updated "working_hours_type_manual_updated",
    is_over_due "is_over_due", task_completed "task_completed",
    expected_graduate_date "expected_graduate_date", service_company "service_company",
    pathway "pathway", default_cost_center "default_cost_center", cost_allocation "cost_allocation",
    reuse_feishu_account "reuse_feishu_account",
    reused_feishu_account_id "reused_feishu_account_id", work_country_id "work_country_id"
});

/// The type `pre_hire_onboarding_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireOnboardingInfo {
    /// The offer in recruitment.
    pub offer_id: Option<String>,
    /// The HR employee who made the offer, by employment.
    pub offer_hr_id: Option<String>,
    /// The HR employee who made the offer, by the kind of id that the call uses.
    pub offer_hr_id_v2: Option<String>,
    /// How the person joins.
    pub entry_mode: Option<String>,
    /// When the person joins.
    pub onboarding_date: Option<String>,
    /// The application in recruitment that led to it.
    pub ats_application_id: Option<String>,
    /// How the person was recruited.
    pub recruitment_type: Option<String>,
    /// The location where the person joins.
    pub onboarding_location_id: Option<String>,
    /// Whether the company must arrange a visa. Needs a scope: `corehr:pre_hire.company_sponsored_visa:read`.
    pub company_sponsored_visa: Option<bool>,
    /// The state of the onboarding.
    pub onboarding_status: Option<OnboardingStatus>,
    /// The onboarding tasks.
    pub onboarding_task_list: Vec<OnboardingTask>,
    /// The address where the person joins. Needs a scope: `corehr:pre_hire.onboarding_address:read`.
    pub onboarding_address: Option<Address>,
    /// The name of the process. Needs a scope: `corehr:pre_hire.flow_id:read`.
    pub flow_name: Vec<I18n>,
    /// The onboarding process. Needs a scope: `corehr:pre_hire.flow_id:read`.
    pub flow_id: Option<String>,
    /// When the person checked in, as `2006-01-02 15:04:05`. Needs a scope: `corehr:pre_hire.check_in_data:read`.
    pub check_in_time: Option<String>,
    /// How the person checked in. Needs a scope: `corehr:pre_hire.check_in_data:read`.
    pub check_in_method: Option<EnumNameAndDisplay>,
    /// Why the onboarding was withdrawn. Needs a scope: `corehr:pre_hire.withdrawn_reason:read`.
    pub withdrawn_reason: Option<String>,
}

crate::object!(PreHireOnboardingInfo {
    offer_id "offer_id", offer_hr_id "offer_hr_id", offer_hr_id_v2 "offer_hr_id_v2",
    entry_mode "entry_mode", onboarding_date "onboarding_date",
    ats_application_id "ats_application_id", recruitment_type "recruitment_type",
    onboarding_location_id "onboarding_location_id",
    company_sponsored_visa "company_sponsored_visa", onboarding_status "onboarding_status",
    onboarding_task_list "onboarding_task_list", onboarding_address "onboarding_address",
    flow_name "flow_name", flow_id "flow_id", check_in_time "check_in_time",
    check_in_method "check_in_method", withdrawn_reason "withdrawn_reason"
});

/// The type `pre_hire_probation_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireProbationInfo {
    /// When the probation begins.
    pub probation_start_date: Option<String>,
    /// When the probation really ended, or is to end.
    pub probation_end_date: Option<String>,
    /// How long the probation takes, in days.
    pub probation_period: Option<i64>,
}

crate::object!(PreHireProbationInfo {
    probation_start_date "probation_start_date", probation_end_date "probation_end_date",
    probation_period "probation_period"
});

/// The type `prehire_default_cost_center_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PrehireDefaultCostCenterUpdate {
    /// The cost center. Example: `6950635856373745165`.
    pub cost_center_id: Option<String>,
    /// Whether the default cost center is that of the position or department. Example: `false`.
    pub is_herit: Option<bool>,
}

crate::object_builder!(PrehireDefaultCostCenterUpdate {
    cost_center_id(impl Into<String>).into(), is_herit(bool);
    cost_center_id(impl Into<String>).into(), is_herit(bool)
});
crate::object!(PrehireDefaultCostCenterUpdate {
    cost_center_id "cost_center_id", is_herit "is_herit"
});

/// The type `prehire_seniority_adjust_information` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PrehireSeniorityAdjustInformation {
    /// By how much the length of service is adjusted, in years, with two decimals. Range: `0` to `100`. Example: `0.5`.
    pub seniority_adjustment: Option<f64>,
    /// The type of the adjustment. Example: `增加`.
    pub seniority_adjustment_type: Option<SeniorityAdjustmentType>,
    /// Why the length of service is adjusted. Example: `text`.
    pub reasons_for_seniority_adjustment: Option<String>,
    /// When it begins. Example: `2024-05-19`.
    pub start_date: Option<String>,
    /// When it ends. Example: `2024-11-18`.
    pub end_date: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::object_builder!(PrehireSeniorityAdjustInformation {
    seniority_adjustment_type(impl Into<SeniorityAdjustmentType>).into();
    seniority_adjustment(f64), seniority_adjustment_type(impl Into<SeniorityAdjustmentType>).into(),
    reasons_for_seniority_adjustment(impl Into<String>).into(),
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(PrehireSeniorityAdjustInformation {
    seniority_adjustment "seniority_adjustment",
    seniority_adjustment_type "seniority_adjustment_type",
    reasons_for_seniority_adjustment "reasons_for_seniority_adjustment", start_date "start_date",
    end_date "end_date", custom_fields "custom_fields"
});

/// The type `prehire_seniority_adjust_information_query` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrehireSeniorityAdjustInformationQuery {
    /// The type of the adjustment.
    pub seniority_adjustment_type: Option<EnumNameAndDisplay>,
    /// When it begins.
    pub start_date: Option<String>,
    /// When it ends.
    pub end_date: Option<String>,
    /// By how much the length of service is adjusted, in years, with two decimals.
    pub seniority_adjustment: Option<f64>,
    /// Why the length of service is adjusted.
    pub reasons_for_seniority_adjustment: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Vec<CustomFieldData>,
}

crate::object!(PrehireSeniorityAdjustInformationQuery {
    seniority_adjustment_type "seniority_adjustment_type", start_date "start_date",
    end_date "end_date", seniority_adjustment "seniority_adjustment",
    reasons_for_seniority_adjustment "reasons_for_seniority_adjustment",
    custom_fields "custom_fields"
});

/// The type `probation_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbationInfo {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The probation.
    pub probation_id: Option<String>,
    /// When the probation begins.
    pub probation_start_date: Option<String>,
    /// When the probation is expected to end.
    pub probation_expected_end_date: Option<String>,
    /// When the probation really ends or ended.
    pub actual_probation_end_date: Option<String>,
    /// When the conversion was started.
    pub initiating_time: Option<String>,
    /// Who started the conversion: HR, the employee or the system.
    pub submission_type: Option<EnumNameAndDisplay>,
    /// Who starts or started it, by the kind of id that the call uses; empty where the system did.
    pub initiator_id: Option<String>,
    /// The state of the probation.
    pub probation_status: Option<EnumNameAndDisplay>,
    /// What the employee says about the own work. Needs a scope: `corehr:probation.self_review:read`, `corehr:probation.self_review:write`.
    pub self_review: Option<String>,
    /// Remarks. Needs a scope: `corehr:probation.notes:read`, `corehr:probation.notes:write`.
    pub notes: Option<String>,
    /// The process of the conversion.
    pub process_id: Option<String>,
    /// Whether the conversion ran through a process.
    pub converted_via_bpm: Option<bool>,
    /// The custom fields with their values. Needs a scope: `corehr:probation.custom_field:read`, `corehr:probation.custom_field:write`.
    pub custom_fields: Vec<CustomFieldData>,
    /// The state of the final assessment.
    pub final_assessment_status: Option<EnumNameAndDisplay>,
    /// Whether the final assessment was passed.
    pub final_assessment_result: Option<EnumNameAndDisplay>,
    /// The score of the final assessment. Needs a scope: `corehr:probation.assessment:read`, `corehr:probation.assessment:write`.
    pub final_assessment_score: Option<f64>,
    /// The grade of the final assessment. Needs a scope: `corehr:probation.assessment:read`, `corehr:probation.assessment:write`.
    pub final_assessment_grade: Option<EnumNameAndDisplay>,
    /// What the final assessor says. Needs a scope: `corehr:probation.assessment:read`, `corehr:probation.assessment:write`.
    pub final_assessment_comment: Option<String>,
    /// The link to the result of the final assessment. Needs a scope: `corehr:probation.assessment:read`, `corehr:probation.assessment:write`.
    pub final_assessment_detail: Option<String>,
    /// The assessments. Needs a scope: `corehr:probation.assessment:read`, `corehr:probation.assessment:write`.
    pub assessments: Vec<Assessment>,
    /// When the extended probation is expected to end. Needs a scope: `corehr:probation.probation_outcome:read`, `corehr:probation.probation_outcome:write`.
    pub probation_extend_expected_end_date: Option<String>,
    /// By how much the probation is extended, in the unit of `extended_probation_period_unit`. Needs a scope: `corehr:probation.probation_outcome:read`, `corehr:probation.probation_outcome:write`.
    pub extended_probation_period_duration: Option<i64>,
    /// The unit of `extended_probation_period_duration`. Needs a scope: `corehr:probation.probation_outcome:read`, `corehr:probation.probation_outcome:write`.
    pub extended_probation_period_unit: Option<EnumNameAndDisplay>,
    /// The outcome of the probation. Needs a scope: `corehr:probation.probation_outcome:read`, `corehr:probation.probation_outcome:write`.
    pub probation_outcome: Option<EnumNameAndDisplay>,
}

crate::object!(ProbationInfo {
    employment_id "employment_id", probation_id "probation_id",
    probation_start_date "probation_start_date",
    probation_expected_end_date "probation_expected_end_date",
    actual_probation_end_date "actual_probation_end_date", initiating_time "initiating_time",
    submission_type "submission_type", initiator_id "initiator_id",
    probation_status "probation_status", self_review "self_review", notes "notes",
    process_id "process_id", converted_via_bpm "converted_via_bpm", custom_fields "custom_fields",
    final_assessment_status "final_assessment_status",
    final_assessment_result "final_assessment_result",
    final_assessment_score "final_assessment_score",
    final_assessment_grade "final_assessment_grade",
    final_assessment_comment "final_assessment_comment",
    final_assessment_detail "final_assessment_detail", assessments "assessments",
    probation_extend_expected_end_date "probation_extend_expected_end_date",
    extended_probation_period_duration "extended_probation_period_duration",
    extended_probation_period_unit "extended_probation_period_unit",
    probation_outcome "probation_outcome"
});

/// The type `probation_info_for_submit` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbationInfoForSubmit {
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The probation.
    pub probation_id: Option<String>,
    /// When the probation begins.
    pub probation_start_date: Option<String>,
    /// When the probation is expected to end.
    pub probation_expected_end_date: Option<String>,
    /// When the probation really ends or ended.
    pub actual_probation_end_date: Option<String>,
    /// When the conversion was started.
    pub initiating_time: Option<String>,
    /// Who started the conversion: HR, the employee or the system.
    pub submission_type: Option<EnumNameAndDisplay>,
    /// Who starts or started it, by the kind of id that the call uses; empty where the system did.
    pub initiator_id: Option<String>,
    /// The state of the probation.
    pub probation_status: Option<EnumNameAndDisplay>,
    /// What the employee says about the own work. Needs a scope: `corehr:probation.self_review:read`, `corehr:probation.self_review:write`.
    pub self_review: Option<String>,
    /// Remarks. Needs a scope: `corehr:probation.notes:read`, `corehr:probation.notes:write`.
    pub notes: Option<String>,
    /// The process.
    pub process_id: Option<String>,
    /// Whether the conversion ran through a process.
    pub converted_via_bpm: Option<bool>,
    /// The custom fields with their values. Needs a scope: `corehr:probation.custom_field:read`, `corehr:probation.custom_field:write`.
    pub custom_fields: Vec<CustomFieldData>,
    /// The state of the final assessment.
    pub final_assessment_status: Option<EnumNameAndDisplay>,
    /// Whether the final assessment was passed.
    pub final_assessment_result: Option<EnumNameAndDisplay>,
    /// The score of the final assessment. Needs a scope: `corehr:probation.assessment:read`, `corehr:probation.assessment:write`.
    pub final_assessment_score: Option<f64>,
    /// The grade of the final assessment. Needs a scope: `corehr:probation.assessment:read`, `corehr:probation.assessment:write`.
    pub final_assessment_grade: Option<EnumNameAndDisplay>,
    /// What the final assessor says. Needs a scope: `corehr:probation.assessment:read`, `corehr:probation.assessment:write`.
    pub final_assessment_comment: Option<String>,
    /// The link to the result of the final assessment. Needs a scope: `corehr:probation.assessment:read`, `corehr:probation.assessment:write`.
    pub final_assessment_detail: Option<String>,
}

crate::object!(ProbationInfoForSubmit {
    employment_id "employment_id", probation_id "probation_id",
    probation_start_date "probation_start_date",
    probation_expected_end_date "probation_expected_end_date",
    actual_probation_end_date "actual_probation_end_date", initiating_time "initiating_time",
    submission_type "submission_type", initiator_id "initiator_id",
    probation_status "probation_status", self_review "self_review", notes "notes",
    process_id "process_id", converted_via_bpm "converted_via_bpm", custom_fields "custom_fields",
    final_assessment_status "final_assessment_status",
    final_assessment_result "final_assessment_result",
    final_assessment_score "final_assessment_score",
    final_assessment_grade "final_assessment_grade",
    final_assessment_comment "final_assessment_comment",
    final_assessment_detail "final_assessment_detail"
});

/// The type `process_abstract_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessAbstractItem {
    /// The title of the line of the summary.
    pub name: Option<CustomName>,
    /// The text of the line of the summary.
    pub value: Option<CustomName>,
}

crate::object!(ProcessAbstractItem { name "name", value "value" });

/// The type `process_cc_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessCcItem {
    /// The copy, by its id.
    pub approver_id: Option<String>,
    /// The addresses of the form.
    pub links: Option<ProcessLink>,
    /// Who is copied in.
    pub operator_id: Option<String>,
    /// The name of who is copied in.
    pub operator_name: Option<CustomName>,
    /// The name of the node.
    pub node_name: Option<CustomName>,
    /// When it was copied, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// The definition of the node; after a return, one node has several instances.
    pub node_definition_id: Option<String>,
}

crate::object!(ProcessCcItem {
    approver_id "approver_id", links "links", operator_id "operator_id",
    operator_name "operator_name", node_name "node_name", create_time "create_time",
    node_definition_id "node_definition_id"
});
crate::moments!(ProcessCcItem { create_time_at create_time from_millis });

/// The type `process_comment_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessCommentInfo {
    /// Who wrote the comment.
    pub commentor_id: Option<String>,
    /// The name of who wrote the comment.
    pub commentor_name: Option<CustomName>,
    /// When the comment was written, in milliseconds since 1970.
    pub comment_time: Option<String>,
    /// The text of the comment.
    pub comment_msg: Option<String>,
    /// Who is mentioned in the comment.
    pub at_user_ids: Vec<String>,
    /// How many attachments the comment has.
    pub file_count: Option<i64>,
    /// How many images the comment has.
    pub image_count: Option<i64>,
    /// The comment.
    pub comment_id: Option<String>,
}

crate::object!(ProcessCommentInfo {
    commentor_id "commentor_id", commentor_name "commentor_name", comment_time "comment_time",
    comment_msg "comment_msg", at_user_ids "at_user_ids", file_count "file_count",
    image_count "image_count", comment_id "comment_id"
});
crate::moments!(ProcessCommentInfo { comment_time_at comment_time from_millis });

/// The type `process_done_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessDoneItem {
    /// The task.
    pub approver_id: Option<String>,
    /// Whether the task is an approval or a form.
    pub type_: Option<ProcessDoneItemType>,
    /// The state of the task.
    pub status: Option<ProcessDoneItemStatus>,
    /// The addresses of the form.
    pub links: Option<ProcessLink>,
    /// Who did it.
    pub operator_id: Option<String>,
    /// The name of who does it.
    pub operator_name: Option<CustomName>,
    /// The name of the node.
    pub node_name: Option<CustomName>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was finished, in milliseconds since 1970.
    pub complete_time: Option<String>,
    /// The definition of the node; after a return, one node has several instances.
    pub node_definition_id: Option<String>,
    /// What the approver says.
    pub approval_opinion: Option<String>,
}

crate::object!(ProcessDoneItem {
    approver_id "approver_id", type_ "type", status "status", links "links",
    operator_id "operator_id", operator_name "operator_name", node_name "node_name",
    create_time "create_time", complete_time "complete_time",
    node_definition_id "node_definition_id", approval_opinion "approval_opinion"
});
crate::moments!(ProcessDoneItem {
    create_time_at create_time from_millis, complete_time_at complete_time from_millis
});

/// The type `process_form_variable_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProcessFormVariableV2 {
    /// The variable, by its name for calls. Example: `custom123`.
    pub variable_api_name: Option<String>,
    /// The value of the variable.
    pub variable_value: Option<FieldVariableValueToForReview>,
    /// The values that lists and records refer to. Length: 0 to 100000.
    pub sub_values: Option<Vec<FieldVariableSubVlaueForReview>>,
}

crate::object_builder!(ProcessFormVariableV2 {
    variable_api_name(impl Into<String>).into(), variable_value(FieldVariableValueToForReview),
    sub_values(impl IntoIterator<Item = impl Into<FieldVariableSubVlaueForReview>>).into_iter().map(Into::into).collect()
});
crate::object!(ProcessFormVariableV2 {
    variable_api_name "variable_api_name", variable_value "variable_value", sub_values "sub_values"
});

/// The type `process_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessInfo {
    /// The process.
    pub process_id: Option<String>,
    /// The state of the approval; an older field that tells fewer states apart.
    pub approval_group_status: Option<ApprovalGroupStatus>,
}

crate::object!(ProcessInfo {
    process_id "process_id", approval_group_status "approval_group_status"
});

/// The type `process_link` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessLink {
    /// The address to open in a browser.
    pub web_link: Option<String>,
    /// The address to open on a computer.
    pub pc_link: Option<String>,
    /// The address to open on a phone.
    pub mobile_link: Option<String>,
}

crate::object!(ProcessLink { web_link "web_link", pc_link "pc_link", mobile_link "mobile_link" });

/// The type `process_system_done_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessSystemDoneItem {
    /// The task.
    pub approver_id: Option<String>,
    /// Whether the task is an approval or a form.
    pub type_: Option<ProcessSystemDoneItemType>,
    /// The state of the task.
    pub status: Option<ProcessSystemDoneItemStatus>,
    /// The addresses of the form.
    pub links: Option<ProcessLink>,
    /// The name of who does it.
    pub operator_name: Option<CustomName>,
    /// The name of the node.
    pub node_name: Option<CustomName>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was finished, in milliseconds since 1970.
    pub complete_time: Option<String>,
    /// The definition of the node; after a return, one node has several instances.
    pub node_definition_id: Option<String>,
    /// What the approver says.
    pub approval_opinion: Option<String>,
}

crate::object!(ProcessSystemDoneItem {
    approver_id "approver_id", type_ "type", status "status", links "links",
    operator_name "operator_name", node_name "node_name", create_time "create_time",
    complete_time "complete_time", node_definition_id "node_definition_id",
    approval_opinion "approval_opinion"
});
crate::moments!(ProcessSystemDoneItem {
    create_time_at create_time from_millis, complete_time_at complete_time from_millis
});

/// The type `process_system_todo_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessSystemTodoItem {
    /// The task.
    pub approver_id: Option<String>,
    /// Whether the task is an approval or a form.
    pub type_: Option<ProcessSystemTodoItemType>,
    /// The addresses of the form.
    pub links: Option<ProcessLink>,
    /// The name of who does it.
    pub operator_name: Option<CustomName>,
    /// The name of the node.
    pub node_name: Option<CustomName>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// The definition of the node; after a return, one node has several instances.
    pub node_definition_id: Option<String>,
}

crate::object!(ProcessSystemTodoItem {
    approver_id "approver_id", type_ "type", links "links", operator_name "operator_name",
    node_name "node_name", create_time "create_time", node_definition_id "node_definition_id"
});
crate::moments!(ProcessSystemTodoItem { create_time_at create_time from_millis });

/// The type `process_todo_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessTodoItem {
    /// The task, one for each user who has to do it.
    pub approver_id: Option<String>,
    /// Whether the task is an approval or a form.
    pub type_: Option<ProcessTodoItemType>,
    /// The addresses of the form.
    pub links: Option<ProcessLink>,
    /// Who has to do it.
    pub operator_id: Option<String>,
    /// The name of who does it.
    pub operator_name: Option<CustomName>,
    /// The name of the node.
    pub node_name: Option<CustomName>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// The definition of the node; after a return, one node has several instances.
    pub node_definition_id: Option<String>,
}

crate::object!(ProcessTodoItem {
    approver_id "approver_id", type_ "type", links "links", operator_id "operator_id",
    operator_name "operator_name", node_name "node_name", create_time "create_time",
    node_definition_id "node_definition_id"
});
crate::moments!(ProcessTodoItem { create_time_at create_time from_millis });

/// The type `profile_setting_address` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingAddress {
    /// The type of the address. Example: `home_address`.
    pub address_type: Option<String>,
    /// The country or region. Example: `6862995757234914824`.
    pub country_region: Option<String>,
    /// The province or other first-level division. Example: `6863326815667095047`.
    pub region: Option<String>,
    /// The division one level below the province. Example: `行政区 1`.
    pub region_subdivision_1: Option<String>,
    /// The division two levels below the province. Example: `行政区 2`.
    pub region_subdivision_2: Option<String>,
    /// The city. Example: `6862995757234914829`.
    pub city_v2: Option<String>,
    /// The city, as text. Example: `北京市`.
    pub city_text: Option<String>,
    /// The city as text in a local script that is not Latin. Example: `北京市`.
    pub local_city_text: Option<String>,
    /// The division one level below the city. Example: `行政区 1`.
    pub city_subdivision_1: Option<String>,
    /// The division two levels below the city. Example: `行政区 2`.
    pub city_subdivision_2: Option<String>,
    /// The district. Example: `6862995757234914831`.
    pub district_v2: Option<String>,
    /// The postal code. Example: `611530`.
    pub postal_code: Option<String>,
    /// Line 1 of the address. Example: `text`.
    pub address_line_1: Option<String>,
    /// Line 1 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line_1: Option<String>,
    /// Line 2 of the address. Example: `PoewH`.
    pub address_line_2: Option<String>,
    /// Line 2 of the address in a local script that is not Latin. Example: `PoewH`.
    pub local_address_line_2: Option<String>,
    /// Line 3 of the address. Example: `PoewH`.
    pub address_line_3: Option<String>,
    /// Line 3 of the address in a local script that is not Latin. Example: `PoewH`.
    pub local_address_line_3: Option<String>,
    /// Line 4 of the address. Example: `jmwJc`.
    pub address_line_4: Option<String>,
    /// Line 5 of the address in a local script that is not Latin. Example: `jmwJc`.
    pub local_address_line_5: Option<String>,
    /// Line 6 of the address. Example: `jmwJc`.
    pub address_line_6: Option<String>,
    /// Line 6 of the address in a local script that is not Latin. Example: `jmwJc`.
    pub local_address_line_6: Option<String>,
    /// Line 7 of the address. Example: `jmwJc`.
    pub address_line_7: Option<String>,
    /// Line 7 of the address in a local script that is not Latin. Example: `jmwJc`.
    pub local_address_line_7: Option<String>,
    /// Line 8 of the address. Example: `jmwJc`.
    pub address_line_8: Option<String>,
    /// Line 8 of the address in a local script that is not Latin. Example: `rafSu`.
    pub local_address_line_8: Option<String>,
    /// Line 9 of the address. Example: `McPRG`.
    pub address_line_9: Option<String>,
    /// Line 9 of the address in a local script that is not Latin. Example: `McPRG`.
    pub local_address_line_9: Option<String>,
    /// Line 4 of the address in a local script that is not Latin. Example: `jmwJc`.
    pub local_address_line_4: Option<String>,
    /// Line 5 of the address. Example: `jmwJc`.
    pub address_line_5: Option<String>,
}

crate::object_builder!(ProfileSettingAddress {
    address_type(impl Into<String>).into(), country_region(impl Into<String>).into(),
    region(impl Into<String>).into(), region_subdivision_1(impl Into<String>).into(),
    region_subdivision_2(impl Into<String>).into(), city_v2(impl Into<String>).into(),
    city_text(impl Into<String>).into(), local_city_text(impl Into<String>).into(),
    city_subdivision_1(impl Into<String>).into(), city_subdivision_2(impl Into<String>).into(),
    district_v2(impl Into<String>).into(), postal_code(impl Into<String>).into(),
    address_line_1(impl Into<String>).into(), local_address_line_1(impl Into<String>).into(),
    address_line_2(impl Into<String>).into(), local_address_line_2(impl Into<String>).into(),
    address_line_3(impl Into<String>).into(), local_address_line_3(impl Into<String>).into(),
    address_line_4(impl Into<String>).into(), local_address_line_5(impl Into<String>).into(),
    address_line_6(impl Into<String>).into(), local_address_line_6(impl Into<String>).into(),
    address_line_7(impl Into<String>).into(), local_address_line_7(impl Into<String>).into(),
    address_line_8(impl Into<String>).into(), local_address_line_8(impl Into<String>).into(),
    address_line_9(impl Into<String>).into(), local_address_line_9(impl Into<String>).into(),
    local_address_line_4(impl Into<String>).into(), address_line_5(impl Into<String>).into()
});
crate::object!(ProfileSettingAddress {
    address_type "address_type", country_region "country_region", region "region",
    region_subdivision_1 "region_subdivision_1", region_subdivision_2 "region_subdivision_2",
    city_v2 "city_v2", city_text "city_text", local_city_text "local_city_text",
    city_subdivision_1 "city_subdivision_1", city_subdivision_2 "city_subdivision_2",
    district_v2 "district_v2", postal_code "postal_code", address_line_1 "address_line_1",
    local_address_line_1 "local_address_line_1", address_line_2 "address_line_2",
    local_address_line_2 "local_address_line_2", address_line_3 "address_line_3",
    local_address_line_3 "local_address_line_3", address_line_4 "address_line_4",
    local_address_line_5 "local_address_line_5", address_line_6 "address_line_6",
    local_address_line_6 "local_address_line_6", address_line_7 "address_line_7",
    local_address_line_7 "local_address_line_7", address_line_8 "address_line_8",
    local_address_line_8 "local_address_line_8", address_line_9 "address_line_9",
    local_address_line_9 "local_address_line_9", local_address_line_4 "local_address_line_4",
    address_line_5 "address_line_5"
});

/// The type `profile_setting_bank_account` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingBankAccount {
    /// The country or region. Example: `6862995757234914824`.
    pub country_region: Option<String>,
    /// The name of the bank. Example: `中国农业银行`.
    pub bank_name: Option<String>,
    /// The name of the branch. Example: `中国农业银行支行`.
    pub branch_name: Option<String>,
    /// The name of the account holder. Example: `孟十五`.
    pub account_holder: Option<String>,
    /// The number of the bank account. Example: `6231200000001223`.
    pub bank_account_number: Option<String>,
    /// What the bank account is used for. Length: 1 to 100. Example: `["payment"]`.
    pub bank_account_usages: Option<Vec<String>>,
    /// The type of the bank account. Example: `savings`.
    pub bank_account_type: Option<String>,
    /// The bank. Example: `6862995757234914832`.
    pub bank_id: Option<String>,
    /// The branch of the bank. Example: `6862995757234914833`.
    pub branch_id: Option<String>,
    /// How pay is split among bank accounts. Example: `percent,balance,amount`.
    pub payment_type: Option<PaymentType>,
    /// The share of the pay that goes to the account, in percent, with at most two decimals. Example: `80.28`.
    pub payment_rate: Option<String>,
    /// The amount of pay that goes to the account, with at most two decimals. Example: `5000`.
    pub payment_amount: Option<String>,
    /// The order in which pay is split; the smaller, the earlier. Example: `1`.
    pub priority: Option<String>,
}

crate::object_builder!(ProfileSettingBankAccount {
    country_region(impl Into<String>).into(), bank_name(impl Into<String>).into(),
    branch_name(impl Into<String>).into(), account_holder(impl Into<String>).into(),
    bank_account_number(impl Into<String>).into(),
    bank_account_usages(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    bank_account_type(impl Into<String>).into(), bank_id(impl Into<String>).into(),
    branch_id(impl Into<String>).into(), payment_type(impl Into<PaymentType>).into(),
    payment_rate(impl Into<String>).into(), payment_amount(impl Into<String>).into(),
    priority(impl Into<String>).into()
});
crate::object!(ProfileSettingBankAccount {
    country_region "country_region", bank_name "bank_name", branch_name "branch_name",
    account_holder "account_holder", bank_account_number "bank_account_number",
    bank_account_usages "bank_account_usages", bank_account_type "bank_account_type",
    bank_id "bank_id", branch_id "branch_id", payment_type "payment_type",
    payment_rate "payment_rate", payment_amount "payment_amount", priority "priority"
});

/// The type `profile_setting_career` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingCareer {
    /// The education. Length: 0 to 100.
    pub educations: Option<Vec<ProfileSettingEducation>>,
    /// The work experience. Length: 0 to 100.
    pub work_experiences: Option<Vec<ProfileSettingWorkExperience>>,
    /// The custom groups of fields. Length: 0 to 100.
    pub custom_groups: Option<Vec<ProfileSettingCustomGroup>>,
}

crate::object_builder!(ProfileSettingCareer {
    educations(impl IntoIterator<Item = impl Into<ProfileSettingEducation>>).into_iter().map(Into::into).collect(),
    work_experiences(impl IntoIterator<Item = impl Into<ProfileSettingWorkExperience>>).into_iter().map(Into::into).collect(),
    custom_groups(impl IntoIterator<Item = impl Into<ProfileSettingCustomGroup>>).into_iter().map(Into::into).collect()
});
crate::object!(ProfileSettingCareer {
    educations "educations", work_experiences "work_experiences", custom_groups "custom_groups"
});

/// The type `profile_setting_citizenship_status` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingCitizenshipStatus {
    /// The country or region. Example: `7324333990030034476`.
    pub country_region: Option<String>,
    /// The citizenship status. Example: `公民`.
    pub citizenship_status: Option<String>,
}

crate::object_builder!(ProfileSettingCitizenshipStatus {
    country_region(impl Into<String>).into(), citizenship_status(impl Into<String>).into()
});
crate::object!(ProfileSettingCitizenshipStatus {
    country_region "country_region", citizenship_status "citizenship_status"
});

/// The type `profile_setting_cost_center` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingCostCenter {
    /// The cost center. Example: `6950635856373745165`.
    pub id: Option<String>,
    /// The share, in percent. Range: `0` to `100`. Example: `100`.
    pub rate: Option<i64>,
}

crate::object_builder!(ProfileSettingCostCenter { id(impl Into<String>).into(), rate(i64) });
crate::object!(ProfileSettingCostCenter { id "id", rate "rate" });

/// The type `profile_setting_custom_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingCustomField {
    /// The field, by its name for calls. Example: `custom_field_1__c`.
    pub field_name: Option<String>,
    /// The value, as JSON in text, whose form depends on the type of the field. Example: `123`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub value: Option<String>,
}

crate::object_builder!(ProfileSettingCustomField {
    field_name(impl Into<String>).into();
    field_name(impl Into<String>).into(), value(impl Into<String>).into()
});
crate::object!(ProfileSettingCustomField { field_name "field_name", value "value" });
crate::json_texts!(ProfileSettingCustomField { value_json value });

/// The type `profile_setting_custom_group` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingCustomGroup {
    /// The name of the group of fields. Example: `custom_obj__c`.
    pub group_name: Option<String>,
    /// The records of the group. Length: 0 to 1000.
    pub items: Option<Vec<ProfileSettingCustomGroupItem>>,
}

crate::object_builder!(ProfileSettingCustomGroup {
    group_name(impl Into<String>).into(),
    items(impl IntoIterator<Item = impl Into<ProfileSettingCustomGroupItem>>).into_iter().map(Into::into).collect()
});
crate::object!(ProfileSettingCustomGroup { group_name "group_name", items "items" });

/// The type `profile_setting_custom_group_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingCustomGroupItem {
    /// The custom fields with their values. Length: 0 to 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

crate::object_builder!(ProfileSettingCustomGroupItem {
    custom_fields(impl IntoIterator<Item = impl Into<ProfileSettingCustomField>>).into_iter().map(Into::into).collect()
});
crate::object!(ProfileSettingCustomGroupItem { custom_fields "custom_fields" });

/// The type `profile_setting_data_attachment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingDataAttachment {
    /// The personal documents. Length: 0 to 100.
    pub personal_records: Option<Vec<ProfileSettingPersonalRecord>>,
    /// The custom groups of fields. Length: 0 to 100.
    pub custom_groups: Option<Vec<ProfileSettingCustomGroup>>,
}

crate::object_builder!(ProfileSettingDataAttachment {
    personal_records(impl IntoIterator<Item = impl Into<ProfileSettingPersonalRecord>>).into_iter().map(Into::into).collect(),
    custom_groups(impl IntoIterator<Item = impl Into<ProfileSettingCustomGroup>>).into_iter().map(Into::into).collect()
});
crate::object!(ProfileSettingDataAttachment {
    personal_records "personal_records", custom_groups "custom_groups"
});

/// The type `profile_setting_dependent` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingDependent {
    /// The name of the relative. Example: `王大帅`.
    pub legal_name: Option<String>,
    /// The date of birth. Example: `2006-01-02`.
    pub date_of_birth: Option<String>,
    /// How the relative is related to the employee. Example: `parent`.
    pub relationship_with_dependent: Option<String>,
    /// The gender. Example: `female`.
    pub gender: Option<String>,
    /// The telephone number.
    pub phone: Option<ProfileSettingPhone>,
    /// The job of the relative. Example: `岗位`.
    pub job: Option<String>,
    /// The birth certificate of the child. Length: 0 to 100.
    pub child_birth_certificates: Option<Vec<ProfileSettingFile>>,
    /// The employer. Example: `飞书`.
    pub employer: Option<String>,
    /// The custom fields with their values. Length: 0 to 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
    /// The address.
    pub address: Option<ProfileSettingAddress>,
}

crate::object_builder!(ProfileSettingDependent {
    legal_name(impl Into<String>).into(), date_of_birth(impl Into<String>).into(),
    relationship_with_dependent(impl Into<String>).into(), gender(impl Into<String>).into(),
    phone(ProfileSettingPhone), job(impl Into<String>).into(),
    child_birth_certificates(impl IntoIterator<Item = impl Into<ProfileSettingFile>>).into_iter().map(Into::into).collect(),
    employer(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ProfileSettingCustomField>>).into_iter().map(Into::into).collect(),
    address(ProfileSettingAddress)
});
crate::object!(ProfileSettingDependent {
    legal_name "legal_name", date_of_birth "date_of_birth",
    relationship_with_dependent "relationship_with_dependent", gender "gender", phone "phone",
    job "job", child_birth_certificates "child_birth_certificates", employer "employer",
    custom_fields "custom_fields", address "address"
});

/// The type `profile_setting_education` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingEducation {
    /// The school. Example: `北京大学`.
    pub school: Option<String>,
    /// The school, as an option of the list. Example: `school-177`.
    pub school_enum: Option<String>,
    /// When it begins. Example: `2011-09-01`.
    pub start_date: Option<String>,
    /// When it ends. Example: `2015-06-30`.
    pub end_date: Option<String>,
    /// The level of education. Example: `masters_degree`.
    pub level_of_education: Option<String>,
    /// The subject, as text; for subjects in the list see `field_of_study_name`. Example: `软件工程`.
    pub field_of_study: Option<String>,
    /// The degree. Example: `bachelors_degree`.
    pub degree: Option<String>,
    /// The subject, as an option of the list. Example: `field_of_study-2`.
    pub field_of_study_enum: Option<String>,
    /// The custom fields with their values. Length: 0 to 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

crate::object_builder!(ProfileSettingEducation {
    school(impl Into<String>).into(), school_enum(impl Into<String>).into(),
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    level_of_education(impl Into<String>).into(), field_of_study(impl Into<String>).into(),
    degree(impl Into<String>).into(), field_of_study_enum(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ProfileSettingCustomField>>).into_iter().map(Into::into).collect()
});
crate::object!(ProfileSettingEducation {
    school "school", school_enum "school_enum", start_date "start_date", end_date "end_date",
    level_of_education "level_of_education", field_of_study "field_of_study", degree "degree",
    field_of_study_enum "field_of_study_enum", custom_fields "custom_fields"
});

/// The type `profile_setting_emergency_contact` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingEmergencyContact {
    /// The legal name. Example: `王大帅`.
    pub legal_name: Option<String>,
    /// How the two people are related. Example: `parent`.
    pub relationship: Option<String>,
    /// Whether it is the primary one. Example: `true`.
    pub is_primary: Option<bool>,
    /// The telephone number.
    pub phone: Option<ProfileSettingPhone>,
    /// The mail address. Example: `1234567@example.feishu.cn`.
    pub email: Option<String>,
    /// The address.
    pub address: Option<ProfileSettingAddress>,
    /// The custom fields with their values. Length: 0 to 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

crate::object_builder!(ProfileSettingEmergencyContact {
    legal_name(impl Into<String>).into(), relationship(impl Into<String>).into(), is_primary(bool),
    phone(ProfileSettingPhone), email(impl Into<String>).into(), address(ProfileSettingAddress),
    custom_fields(impl IntoIterator<Item = impl Into<ProfileSettingCustomField>>).into_iter().map(Into::into).collect()
});
crate::object!(ProfileSettingEmergencyContact {
    legal_name "legal_name", relationship "relationship", is_primary "is_primary", phone "phone",
    email "email", address "address", custom_fields "custom_fields"
});

/// The type `profile_setting_emp_contract_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingEmpContractRecord {
    /// The number of the contract. Example: `6919737965274990093`.
    pub contract_number: Option<String>,
    /// The type of the contract. Example: `labor_contract`.
    pub contract_type: Option<String>,
    /// The company that is party to the contract. Example: `6892686614112241165`.
    pub first_party: Option<String>,
    /// When the contract begins. Example: `2006-01-02`.
    pub effective_time: Option<String>,
    /// The kind of term of the contract: fixed, open-ended or for one task. Example: `fixed_term`.
    pub duration_type: Option<String>,
    /// When the contract ends. Example: `2050-01-01`.
    pub contract_end_date: Option<String>,
}

crate::object_builder!(ProfileSettingEmpContractRecord {
    contract_number(impl Into<String>).into(), contract_type(impl Into<String>).into(),
    first_party(impl Into<String>).into(), effective_time(impl Into<String>).into(),
    duration_type(impl Into<String>).into(), contract_end_date(impl Into<String>).into()
});
crate::object!(ProfileSettingEmpContractRecord {
    contract_number "contract_number", contract_type "contract_type", first_party "first_party",
    effective_time "effective_time", duration_type "duration_type",
    contract_end_date "contract_end_date"
});

/// The type `profile_setting_employment_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingEmploymentBasicInfo {
    /// The employee number. Example: `1000000`.
    pub employee_number: Option<String>,
    /// When the employee joins. Example: `2021-01-01`.
    pub effective_time: Option<String>,
    /// When the person became a regular employee. Example: `2021-02-01`.
    pub regular_employee_start_date: Option<String>,
    /// From when on the length of service counts. Example: `2020-01-01`.
    pub seniority_date: Option<String>,
    /// The work mail addresses. Example: `12456@test.com`.
    pub work_email: Option<String>,
    /// The telephone number.
    pub phone: Option<ProfileSettingPhone>,
    /// Where the person's data is stored; only for some tenants. Example: `cn`.
    pub user_geo: Option<String>,
    /// The custom fields with their values. Length: 0 to 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

crate::object_builder!(ProfileSettingEmploymentBasicInfo {
    employee_number(impl Into<String>).into(), effective_time(impl Into<String>).into(),
    regular_employee_start_date(impl Into<String>).into(), seniority_date(impl Into<String>).into(),
    work_email(impl Into<String>).into(), phone(ProfileSettingPhone),
    user_geo(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ProfileSettingCustomField>>).into_iter().map(Into::into).collect()
});
crate::object!(ProfileSettingEmploymentBasicInfo {
    employee_number "employee_number", effective_time "effective_time",
    regular_employee_start_date "regular_employee_start_date", seniority_date "seniority_date",
    work_email "work_email", phone "phone", user_geo "user_geo", custom_fields "custom_fields"
});

/// The type `profile_setting_employment_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingEmploymentInfo {
    /// The basic data.
    pub basic_info: Option<ProfileSettingEmploymentBasicInfo>,
    /// The probation.
    pub probation_info: Option<ProfileSettingProbationInfo>,
    /// The job record.
    pub employment_record: Option<ProfileSettingEmploymentRecord>,
    /// The contract.
    pub emp_contract_record: Option<ProfileSettingEmpContractRecord>,
    /// The custom groups of fields. Length: 0 to 100.
    pub custom_groups: Option<Vec<ProfileSettingCustomGroup>>,
    /// The assignments to custom organizations.
    pub custom_org_groups: Option<Vec<JobDataCustomOrg>>,
    /// The adjustments of the length of service. Length: 0 to 100.
    pub seniority_adjust_informations: Option<Vec<SeniorityAdjustInformationEdit>>,
    /// The default cost center.
    pub default_cost_center: Option<DefaultCostCenterRecord>,
    /// How the cost is split among cost centers.
    pub cost_allocation: Option<CostAllocation>,
}

crate::object_builder!(ProfileSettingEmploymentInfo {
    basic_info(ProfileSettingEmploymentBasicInfo), probation_info(ProfileSettingProbationInfo),
    employment_record(ProfileSettingEmploymentRecord),
    emp_contract_record(ProfileSettingEmpContractRecord),
    custom_groups(impl IntoIterator<Item = impl Into<ProfileSettingCustomGroup>>).into_iter().map(Into::into).collect(),
    custom_org_groups(impl IntoIterator<Item = impl Into<JobDataCustomOrg>>).into_iter().map(Into::into).collect(),
    seniority_adjust_informations(impl IntoIterator<Item = impl Into<SeniorityAdjustInformationEdit>>).into_iter().map(Into::into).collect(),
    default_cost_center(DefaultCostCenterRecord), cost_allocation(CostAllocation)
});
crate::object!(ProfileSettingEmploymentInfo {
    basic_info "basic_info", probation_info "probation_info", employment_record "employment_record",
    emp_contract_record "emp_contract_record", custom_groups "custom_groups",
    custom_org_groups "custom_org_groups",
    seniority_adjust_informations "seniority_adjust_informations",
    default_cost_center "default_cost_center", cost_allocation "cost_allocation"
});

/// The type `profile_setting_employment_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingEmploymentRecord {
    /// The type of employee. Example: `6890452208593372679`.
    pub employee_type: Option<String>,
    /// The department. Example: `6890452208593372679`.
    pub department: Option<String>,
    /// The direct manager, by employment. Example: `6893014062142064135`.
    pub direct_manager: Option<String>,
    /// The working hours type. Example: `6890452208593372600`.
    pub working_hours_type: Option<String>,
    /// How the cost is split among cost centers. Length: 0 to 100.
    pub cost_centers: Option<Vec<ProfileSettingCostCenter>>,
    /// When the direct manager joined. Example: `2020-01-01`.
    pub direct_manager_effective_time: Option<String>,
    /// The dotted-line manager, by employment. Example: `6893014062142064136`.
    pub dotted_line_manager: Option<String>,
    /// When the dotted-line manager joined. Example: `2020-01-01`.
    pub dotted_line_manager_effective_time: Option<String>,
    /// The job. Example: `6890452208593372679`.
    pub job: Option<String>,
    /// The job family. Example: `6890452208593372680`.
    pub job_family: Option<String>,
    /// The job level. Example: `6890452208593372681`.
    pub job_level: Option<String>,
    /// The job grade. Example: `6890452208593372682`.
    pub job_grade: Option<String>,
    /// The work location. Example: `6890452208593372683`.
    pub work_location: Option<String>,
    /// The weekly working time, in hours. Range: `0` to `168`. Example: `100`.
    pub weekly_working_hours: Option<i64>,
    /// The position. Example: `6890452208593372684`.
    pub position: Option<String>,
    /// The pathway. Example: `6890452208593372684`.
    pub pathway: Option<String>,
}

crate::object_builder!(ProfileSettingEmploymentRecord {
    employee_type(impl Into<String>).into(), department(impl Into<String>).into(),
    direct_manager(impl Into<String>).into(), working_hours_type(impl Into<String>).into(),
    cost_centers(impl IntoIterator<Item = impl Into<ProfileSettingCostCenter>>).into_iter().map(Into::into).collect(),
    direct_manager_effective_time(impl Into<String>).into(),
    dotted_line_manager(impl Into<String>).into(),
    dotted_line_manager_effective_time(impl Into<String>).into(), job(impl Into<String>).into(),
    job_family(impl Into<String>).into(), job_level(impl Into<String>).into(),
    job_grade(impl Into<String>).into(), work_location(impl Into<String>).into(),
    weekly_working_hours(i64), position(impl Into<String>).into(), pathway(impl Into<String>).into()
});
crate::object!(ProfileSettingEmploymentRecord {
    employee_type "employee_type", department "department", direct_manager "direct_manager",
    working_hours_type "working_hours_type", cost_centers "cost_centers",
    direct_manager_effective_time "direct_manager_effective_time",
    dotted_line_manager "dotted_line_manager",
    dotted_line_manager_effective_time "dotted_line_manager_effective_time", job "job",
    job_family "job_family", job_level "job_level", job_grade "job_grade",
    work_location "work_location", weekly_working_hours "weekly_working_hours", position "position",
    pathway "pathway"
});

/// The type `profile_setting_file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingFile {
    /// The file. Example: `150018109586e8ea745e47ae8feb3722dbe1d03a181336393633393133303431393831343930373235150200`.
    pub file_id: Option<String>,
    /// The MIME type of the file. Example: `zip`.
    pub mime_type: Option<String>,
    /// The name. Example: `附件.zip`.
    pub name: Option<String>,
    /// The size of the file, in kilobytes. Example: `1000`.
    pub size: Option<String>,
    /// The token of the file. Example: `0a423bc7ea7c4a439d066bf070616782`.
    pub token: Option<String>,
}

crate::object_builder!(ProfileSettingFile {
    file_id(impl Into<String>).into(), mime_type(impl Into<String>).into(),
    name(impl Into<String>).into(), size(impl Into<String>).into(), token(impl Into<String>).into()
});
crate::object!(ProfileSettingFile {
    file_id "file_id", mime_type "mime_type", name "name", size "size", token "token"
});

/// The type `profile_setting_hukou` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingHukou {
    /// The type of household registration (hukou). Example: `local_urban_residence`.
    pub hukou_type: Option<String>,
    /// The place of household registration (hukou). Example: `北京`.
    pub hukou_location: Option<String>,
    /// The custom fields with their values. Length: 0 to 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

crate::object_builder!(ProfileSettingHukou {
    hukou_type(impl Into<String>).into(), hukou_location(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ProfileSettingCustomField>>).into_iter().map(Into::into).collect()
});
crate::object!(ProfileSettingHukou {
    hukou_type "hukou_type", hukou_location "hukou_location", custom_fields "custom_fields"
});

/// The type `profile_setting_name` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingName {
    /// Which further name it is, that of an emergency contact for example. Example: `emergency_contact_name`.
    pub additional_name_type: Option<String>,
    /// The country or region. Example: `6862995757234914824`.
    pub country_region: Option<String>,
    /// The full name. Example: `王大帅`.
    pub full_name: Option<String>,
    /// The suffix or title that goes with the family name. Example: `王`.
    pub hereditary: Option<String>,
    /// The middle name. Example: `大`.
    pub middle_name: Option<String>,
    /// The second family name. Example: `王`.
    pub secondary: Option<String>,
    /// The honorific. Example: `ii`.
    pub social: Option<String>,
    /// The family name after marriage. Example: `王`.
    pub tertiary: Option<String>,
    /// The given name in a second local script. Example: `五`.
    pub local_first_name_2: Option<String>,
    /// The middle name in local script. Example: `大`.
    pub local_middle_name: Option<String>,
    /// The family name in local script. Example: `黄`.
    pub local_primary: Option<String>,
    /// The family name in a second local script. Example: `王`.
    pub local_primary_2: Option<String>,
    /// The second family name in local script. Example: `王`.
    pub local_secondary: Option<String>,
    /// The title before the name, such as Mr. or Dr. Example: `Mr`.
    pub title: Option<String>,
    /// The given name in local script. Example: `四`.
    pub local_first_name: Option<String>,
    /// The name in local script as it is to be shown; where left out, it is joined by the rules of the country. Example: `王大帅`.
    pub custom_local_name: Option<String>,
    /// The name in Latin script as it is to be shown. Example: `王大帅`.
    pub custom_western_name: Option<String>,
    /// The given name. Example: `帅`.
    pub first_name: Option<String>,
    /// The family name. Example: `王`.
    pub name_primary: Option<String>,
}

crate::object_builder!(ProfileSettingName {
    additional_name_type(impl Into<String>).into(), country_region(impl Into<String>).into(),
    full_name(impl Into<String>).into(), hereditary(impl Into<String>).into(),
    middle_name(impl Into<String>).into(), secondary(impl Into<String>).into(),
    social(impl Into<String>).into(), tertiary(impl Into<String>).into(),
    local_first_name_2(impl Into<String>).into(), local_middle_name(impl Into<String>).into(),
    local_primary(impl Into<String>).into(), local_primary_2(impl Into<String>).into(),
    local_secondary(impl Into<String>).into(), title(impl Into<String>).into(),
    local_first_name(impl Into<String>).into(), custom_local_name(impl Into<String>).into(),
    custom_western_name(impl Into<String>).into(), first_name(impl Into<String>).into(),
    name_primary(impl Into<String>).into()
});
crate::object!(ProfileSettingName {
    additional_name_type "additional_name_type", country_region "country_region",
    full_name "full_name", hereditary "hereditary", middle_name "middle_name",
    secondary "secondary", social "social", tertiary "tertiary",
    local_first_name_2 "local_first_name_2", local_middle_name "local_middle_name",
    local_primary "local_primary", local_primary_2 "local_primary_2",
    local_secondary "local_secondary", title "title", local_first_name "local_first_name",
    custom_local_name "custom_local_name", custom_western_name "custom_western_name",
    first_name "first_name", name_primary "name_primary"
});

/// The type `profile_setting_national` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingNational {
    /// The country or region. Example: `6862995757234914824`.
    pub country_region: Option<String>,
    /// The type of identity document. Example: `6863330041896371725`.
    pub national_id_type: Option<String>,
    /// The number of the identity document. Example: `1231131333`.
    pub national_id_number: Option<String>,
    /// When the document was issued. Example: `2020-04-01`.
    pub issued_date: Option<String>,
    /// Who issued the document. Example: `北京市公安局`.
    pub issued_by: Option<String>,
    /// When the document expires. Example: `2020-05-21`.
    pub expiration_date: Option<String>,
    /// The custom fields with their values. Length: 0 to 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

crate::object_builder!(ProfileSettingNational {
    country_region(impl Into<String>).into(), national_id_type(impl Into<String>).into(),
    national_id_number(impl Into<String>).into(), issued_date(impl Into<String>).into(),
    issued_by(impl Into<String>).into(), expiration_date(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ProfileSettingCustomField>>).into_iter().map(Into::into).collect()
});
crate::object!(ProfileSettingNational {
    country_region "country_region", national_id_type "national_id_type",
    national_id_number "national_id_number", issued_date "issued_date", issued_by "issued_by",
    expiration_date "expiration_date", custom_fields "custom_fields"
});

/// The type `profile_setting_personal_basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingPersonalBasicInfo {
    /// The legal name.
    pub legal_name: Option<ProfileSettingName>,
    /// The preferred name.
    pub preferred_name: Option<ProfileSettingName>,
    /// Another name. Example: `王帅`.
    pub additional_name: Option<String>,
    /// The gender. Example: `female`.
    pub gender: Option<String>,
    /// The nationality. Example: `6862995757234914826`.
    pub nationality_v2: Option<String>,
    /// The ethnicity. Example: `han`.
    pub ethnicity_race: Option<String>,
    /// The telephone number.
    pub phone: Option<ProfileSettingPhone>,
    /// The mail address. Example: `1234567@example.feishu.cn`.
    pub email: Option<String>,
    /// The date of birth. Example: `2006-01-02`.
    pub date_of_birth: Option<String>,
    /// The marital status. Example: `married`.
    pub marital_status: Option<String>,
    /// Whether the person has a disability. Example: `false`.
    pub is_disabled: Option<bool>,
    /// The number of the disability certificate. Example: `92838277746172888312`.
    pub disable_card_number: Option<String>,
    /// Whether the person belongs to a martyr's family. Example: `false`.
    pub is_martyr_family: Option<bool>,
    /// The number of the certificate of a martyr's family. Example: `00001`.
    pub martyr_card_number: Option<String>,
    /// Whether the person is old and without support. Example: `false`.
    pub is_old_alone: Option<bool>,
    /// The country or region of birth. Example: `6862995757234914825`.
    pub born_country_region: Option<String>,
    /// The political affiliation. Example: `other`.
    pub political_affiliation: Option<String>,
    /// The native place, a province. Example: `6862995757234914827`.
    pub native_region: Option<String>,
    /// When the person began to work for the first time. Example: `2006-01-02`.
    pub date_entered_workforce: Option<String>,
    /// When the person first entered the country. Example: `2006-01-02`.
    pub first_entry_time: Option<String>,
    /// When the person is expected to leave the country. Example: `2006-01-02`.
    pub leave_time: Option<String>,
    /// The custom fields with their values. Length: 0 to 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
    /// Further nationalities. Example: `["6862995757234914827"]`.
    pub additional_nationalities: Option<Vec<String>>,
}

crate::object_builder!(ProfileSettingPersonalBasicInfo {
    legal_name(ProfileSettingName), preferred_name(ProfileSettingName),
    additional_name(impl Into<String>).into(), gender(impl Into<String>).into(),
    nationality_v2(impl Into<String>).into(), ethnicity_race(impl Into<String>).into(),
    phone(ProfileSettingPhone), email(impl Into<String>).into(),
    date_of_birth(impl Into<String>).into(), marital_status(impl Into<String>).into(),
    is_disabled(bool), disable_card_number(impl Into<String>).into(), is_martyr_family(bool),
    martyr_card_number(impl Into<String>).into(), is_old_alone(bool),
    born_country_region(impl Into<String>).into(), political_affiliation(impl Into<String>).into(),
    native_region(impl Into<String>).into(), date_entered_workforce(impl Into<String>).into(),
    first_entry_time(impl Into<String>).into(), leave_time(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ProfileSettingCustomField>>).into_iter().map(Into::into).collect(),
    additional_nationalities(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(ProfileSettingPersonalBasicInfo {
    legal_name "legal_name", preferred_name "preferred_name", additional_name "additional_name",
    gender "gender", nationality_v2 "nationality_v2", ethnicity_race "ethnicity_race",
    phone "phone", email "email", date_of_birth "date_of_birth", marital_status "marital_status",
    is_disabled "is_disabled", disable_card_number "disable_card_number",
    is_martyr_family "is_martyr_family", martyr_card_number "martyr_card_number",
    is_old_alone "is_old_alone", born_country_region "born_country_region",
    political_affiliation "political_affiliation", native_region "native_region",
    date_entered_workforce "date_entered_workforce", first_entry_time "first_entry_time",
    leave_time "leave_time", custom_fields "custom_fields",
    additional_nationalities "additional_nationalities"
});

/// The type `profile_setting_personal_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingPersonalInfo {
    /// The basic data.
    pub personal_basic_info: Option<ProfileSettingPersonalBasicInfo>,
    /// The emergency contacts. Length: 0 to 100.
    pub emergency_contacts: Option<Vec<ProfileSettingEmergencyContact>>,
    /// The bank accounts. Length: 0 to 100.
    pub bank_accounts: Option<Vec<ProfileSettingBankAccount>>,
    /// The identity documents. Length: 0 to 100.
    pub nationals: Option<Vec<ProfileSettingNational>>,
    /// The tax residencies. Length: 0 to 100.
    pub resident_taxes: Option<Vec<ProfileSettingResidentTax>>,
    /// The relatives. Length: 0 to 100.
    pub dependents: Option<Vec<ProfileSettingDependent>>,
    /// The household registration (hukou).
    pub hukou: Option<ProfileSettingHukou>,
    /// The addresses. Length: 0 to 100.
    pub contact_addresses: Option<Vec<ProfileSettingAddress>>,
    /// The custom groups of fields. Length: 0 to 100.
    pub custom_groups: Option<Vec<ProfileSettingCustomGroup>>,
    /// The citizenship statuses.
    pub citizenship_statuses: Option<Vec<ProfileSettingCitizenshipStatus>>,
}

crate::object_builder!(ProfileSettingPersonalInfo {
    personal_basic_info(ProfileSettingPersonalBasicInfo),
    emergency_contacts(impl IntoIterator<Item = impl Into<ProfileSettingEmergencyContact>>).into_iter().map(Into::into).collect(),
    bank_accounts(impl IntoIterator<Item = impl Into<ProfileSettingBankAccount>>).into_iter().map(Into::into).collect(),
    nationals(impl IntoIterator<Item = impl Into<ProfileSettingNational>>).into_iter().map(Into::into).collect(),
    resident_taxes(impl IntoIterator<Item = impl Into<ProfileSettingResidentTax>>).into_iter().map(Into::into).collect(),
    dependents(impl IntoIterator<Item = impl Into<ProfileSettingDependent>>).into_iter().map(Into::into).collect(),
    hukou(ProfileSettingHukou),
    contact_addresses(impl IntoIterator<Item = impl Into<ProfileSettingAddress>>).into_iter().map(Into::into).collect(),
    custom_groups(impl IntoIterator<Item = impl Into<ProfileSettingCustomGroup>>).into_iter().map(Into::into).collect(),
    citizenship_statuses(impl IntoIterator<Item = impl Into<ProfileSettingCitizenshipStatus>>).into_iter().map(Into::into).collect()
});
crate::object!(ProfileSettingPersonalInfo {
    personal_basic_info "personal_basic_info", emergency_contacts "emergency_contacts",
    bank_accounts "bank_accounts", nationals "nationals", resident_taxes "resident_taxes",
    dependents "dependents", hukou "hukou", contact_addresses "contact_addresses",
    custom_groups "custom_groups", citizenship_statuses "citizenship_statuses"
});

/// The type `profile_setting_personal_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingPersonalRecord {
    /// What the personal document is. Example: `profile_type_1`.
    pub profile_type: Option<String>,
    /// The files. Length: 0 to 100.
    pub files: Option<Vec<ProfileSettingFile>>,
}

crate::object_builder!(ProfileSettingPersonalRecord {
    profile_type(impl Into<String>).into(),
    files(impl IntoIterator<Item = impl Into<ProfileSettingFile>>).into_iter().map(Into::into).collect()
});
crate::object!(ProfileSettingPersonalRecord { profile_type "profile_type", files "files" });

/// The type `profile_setting_phone` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingPhone {
    /// The country code of the telephone number, as an option such as `86_china`. Example: `86_china`.
    pub international_area_code: Option<String>,
    /// The telephone number. Example: `13000000000`.
    pub phone_number: Option<String>,
}

crate::object_builder!(ProfileSettingPhone {
    international_area_code(impl Into<String>).into(), phone_number(impl Into<String>).into()
});
crate::object!(ProfileSettingPhone {
    international_area_code "international_area_code", phone_number "phone_number"
});

/// The type `profile_setting_probation_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingProbationInfo {
    /// When the probation begins. Example: `2021-01-01`.
    pub probation_start_date: Option<String>,
    /// When the probation is expected to end. Example: `2021-02-01`.
    pub probation_expected_end_date: Option<String>,
    /// When the probation really ends or ended. Example: `2021-02-01`.
    pub actual_probation_end_date: Option<String>,
}

crate::object_builder!(ProfileSettingProbationInfo {
    probation_start_date(impl Into<String>).into(),
    probation_expected_end_date(impl Into<String>).into(),
    actual_probation_end_date(impl Into<String>).into()
});
crate::object!(ProfileSettingProbationInfo {
    probation_start_date "probation_start_date",
    probation_expected_end_date "probation_expected_end_date",
    actual_probation_end_date "actual_probation_end_date"
});

/// The type `profile_setting_resident_tax` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingResidentTax {
    /// The year of the tax residency. Example: `2006-01-02`.
    pub year_resident_tax: Option<String>,
    /// The country or region of the tax residency. Example: `6862995757234914824`.
    pub tax_country_region: Option<String>,
    /// Whether the person is a resident for taxes. Example: `tax_residence`.
    pub resident_status: Option<String>,
    /// The custom fields with their values. Length: 0 to 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

crate::object_builder!(ProfileSettingResidentTax {
    year_resident_tax(impl Into<String>).into(), tax_country_region(impl Into<String>).into(),
    resident_status(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ProfileSettingCustomField>>).into_iter().map(Into::into).collect()
});
crate::object!(ProfileSettingResidentTax {
    year_resident_tax "year_resident_tax", tax_country_region "tax_country_region",
    resident_status "resident_status", custom_fields "custom_fields"
});

/// The type `profile_setting_work_experience` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProfileSettingWorkExperience {
    /// The company or organization.
    pub company_organization: Option<CustomName>,
    /// The department that the person worked in.
    pub department: Option<CustomName>,
    /// When it begins. Example: `2020-01-01`.
    pub start_date: Option<String>,
    /// When it ends. Example: `2020-02-01`.
    pub end_date: Option<String>,
    /// The job.
    pub job: Option<CustomName>,
    /// What the work was.
    pub description: Option<CustomName>,
    /// The custom fields with their values. Length: 0 to 100.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

crate::object_builder!(ProfileSettingWorkExperience {
    company_organization(CustomName), department(CustomName), start_date(impl Into<String>).into(),
    end_date(impl Into<String>).into(), job(CustomName), description(CustomName),
    custom_fields(impl IntoIterator<Item = impl Into<ProfileSettingCustomField>>).into_iter().map(Into::into).collect()
});
crate::object!(ProfileSettingWorkExperience {
    company_organization "company_organization", department "department", start_date "start_date",
    end_date "end_date", job "job", description "description", custom_fields "custom_fields"
});

/// The type `qr_code` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrCode {
    /// The QR code.
    pub id: Option<String>,
    /// The links to the image of the QR code, a language each.
    pub png: Option<String>,
    /// The address that the QR code holds.
    pub url: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// Who created it.
    pub created_by: Option<String>,
    /// Who changed it last.
    pub updated_by: Option<String>,
    /// When it was created.
    pub created_at: Option<i64>,
    /// When it was last changed.
    pub updated_at: Option<i64>,
    /// The values of the dimensions.
    pub dimension_value_list: Vec<QrCodeDimensionValue>,
}

crate::object!(QrCode {
    id "id", png "png", url "url", active "active", created_by "created_by",
    updated_by "updated_by", created_at "created_at", updated_at "updated_at",
    dimension_value_list "dimension_value_list"
});

/// The type `qr_code_dimension` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct QrCodeDimension {
    /// The dimension, by its name for calls. Example: `company`.
    pub api_name: Option<String>,
    /// The name that is shown.
    pub display_name: Option<CustomName>,
    /// Whether one or several values are chosen.
    pub type_: Option<QrCodeDimensionType>,
}

crate::object_builder!(QrCodeDimension {
    api_name(impl Into<String>).into();
    api_name(impl Into<String>).into(), display_name(CustomName),
    type_(impl Into<QrCodeDimensionType>).into()
});
crate::object!(QrCodeDimension { api_name "api_name", display_name "display_name", type_ "type" });

/// The type `qr_code_dimension_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct QrCodeDimensionValue {
    /// The dimension.
    pub dimension: Option<QrCodeDimension>,
    /// The value.
    pub value: Option<QrCodeValue>,
}

crate::object_builder!(QrCodeDimensionValue {
    dimension(QrCodeDimension), value(QrCodeValue);
    dimension(QrCodeDimension), value(QrCodeValue)
});
crate::object!(QrCodeDimensionValue { dimension "dimension", value "value" });

/// The type `qr_code_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct QrCodeValue {
    /// The value, where one is chosen. Example: `7147562782945478177`.
    pub select_value: Option<String>,
    /// The values, where several are chosen. Length: 1 to 1000. Example: `["7147562782945478177","7147562782945478190"]`.
    pub multi_select_value: Option<Vec<String>>,
    /// The value, where it is true or false. Example: `false`.
    pub bool_value: Option<bool>,
}

crate::object_builder!(QrCodeValue {
    select_value(impl Into<String>).into(),
    multi_select_value(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    bool_value(bool)
});
crate::object!(QrCodeValue {
    select_value "select_value", multi_select_value "multi_select_value", bool_value "bool_value"
});

/// The type `reorganization_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReorganizationInfo {
    /// The name of the department before, in each language.
    pub original_department_names: Vec<I18n>,
    /// The name of the department after, in each language.
    pub target_department_names: Vec<I18n>,
    /// The code of the department before.
    pub original_department_code: Option<String>,
    /// The code of the department after; empty for a new one where codes are assigned automatically.
    pub target_department_code: Option<String>,
    /// The type of the department before.
    pub original_sub_type: Option<EnumNameAndDisplay>,
    /// The type of the department after.
    pub target_sub_type: Option<EnumNameAndDisplay>,
    /// The manager of the department before.
    pub original_department_manager: Option<String>,
    /// The manager of the department after.
    pub target_department_manager: Option<String>,
    /// The description before, in each language.
    pub original_descriptions: Vec<I18n>,
    /// The description after, in each language.
    pub target_descriptions: Vec<I18n>,
    /// The default cost center before.
    pub original_cost_center: Option<CostCenter>,
    /// The default cost center after.
    pub target_cost_center: Option<CostCenter>,
    /// Whether it was confidential before.
    pub original_is_confidential: Option<bool>,
    /// Whether it is confidential after.
    pub target_is_confidential: Option<bool>,
    /// Before: whether the department worked with jobs, with positions or with neither.
    pub original_staffing_mode_option: Option<EnumNameAndDisplay>,
    /// After: whether the department works with jobs, with positions or with neither.
    pub target_staffing_mode_option: Option<EnumNameAndDisplay>,
    /// The department above before, by the kind of id that the call uses.
    pub original_parent_department_id: Option<String>,
    /// The department above after, by the kind of id that the call uses; empty while that one is new.
    pub target_parent_department_id: Option<String>,
    /// The department above after, by its id in Feishu People; a new one has an id that begins with `td_` until it takes effect.
    pub draft_target_parent_department_id: Option<String>,
    /// The departments from the top down to the one before.
    pub original_department_id_path: Vec<OrgdraftDepartmentId>,
    /// The departments from the top down to the one after.
    pub target_department_id_path: Vec<OrgdraftDepartmentId>,
    /// The custom fields with their values.
    pub custom_fields: Vec<ChangeFieldPair>,
    /// The roles of the organization before and after. Needs a scope: `corehr:orgrole_info:read`.
    pub orgrole_infos: Vec<OrgroleInfo>,
}

crate::object!(ReorganizationInfo {
    original_department_names "original_department_names",
    target_department_names "target_department_names",
    original_department_code "original_department_code",
    target_department_code "target_department_code", original_sub_type "original_sub_type",
    target_sub_type "target_sub_type", original_department_manager "original_department_manager",
    target_department_manager "target_department_manager",
    original_descriptions "original_descriptions", target_descriptions "target_descriptions",
    original_cost_center "original_cost_center", target_cost_center "target_cost_center",
    original_is_confidential "original_is_confidential",
    target_is_confidential "target_is_confidential",
    original_staffing_mode_option "original_staffing_mode_option",
    target_staffing_mode_option "target_staffing_mode_option",
    original_parent_department_id "original_parent_department_id",
    target_parent_department_id "target_parent_department_id",
    draft_target_parent_department_id "draft_target_parent_department_id",
    original_department_id_path "original_department_id_path",
    target_department_id_path "target_department_id_path", custom_fields "custom_fields",
    orgrole_infos "orgrole_infos"
});

/// The type `resident_tax` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ResidentTax {
    /// The year of the tax residency. Example: `2023`.
    pub year_resident_tax: Option<String>,
    /// Whether the person is a resident for taxes.
    pub resident_status: Option<EnumNameAndDisplay>,
    /// The country or region of the tax residency. Example: `中国`.
    pub tax_country_region_id: Option<String>,
    /// The custom fields with their values. Needs a scope: `corehr:person.resident_tax_custom_field:read`, `corehr:person.resident_tax_custom_field:write`.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::object_builder!(ResidentTax {
    year_resident_tax(impl Into<String>).into();
    year_resident_tax(impl Into<String>).into(), resident_status(EnumNameAndDisplay),
    tax_country_region_id(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(ResidentTax {
    year_resident_tax "year_resident_tax", resident_status "resident_status",
    tax_country_region_id "tax_country_region_id", custom_fields "custom_fields"
});

/// The type `resident_tax_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ResidentTaxForUpdate {
    /// The country or region of the tax residency. Example: `6862995757234914824`.
    pub tax_country_region: Option<String>,
    /// Whether the person is a resident for taxes. Example: `tax_residence`.
    pub resident_status: Option<String>,
    /// The address for taxes.
    pub tax_address: Option<AddressForUpdate>,
    /// The explanation of the tax residency. Example: `text`.
    pub resident_status_specification: Option<String>,
    /// The year of the tax residency. Example: `2006-01-01`.
    pub year_resident_tax: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::object_builder!(ResidentTaxForUpdate {
    tax_country_region(impl Into<String>).into(), resident_status(impl Into<String>).into(),
    tax_address(AddressForUpdate), resident_status_specification(impl Into<String>).into(),
    year_resident_tax(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(ResidentTaxForUpdate {
    tax_country_region "tax_country_region", resident_status "resident_status",
    tax_address "tax_address", resident_status_specification "resident_status_specification",
    year_resident_tax "year_resident_tax", custom_fields "custom_fields"
});

/// The type `seniority_adjust_information_edit` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SeniorityAdjustInformationEdit {
    /// The type of the adjustment. Example: `increase`.
    pub seniority_adjustment_type: Option<SeniorityAdjustmentType>,
    /// When it begins. Example: `2024-01-01`.
    pub start_date: Option<String>,
    /// When it ends. Example: `2024-01-02`.
    pub end_date: Option<String>,
    /// Why the length of service is adjusted. Example: `text`.
    pub reasons_for_seniority_adjustment: Option<String>,
    /// By how much the length of service is adjusted, in years, with two decimals. Range: `0` to `100`. Example: `1.01`.
    pub seniority_adjustment: Option<f64>,
    /// The custom fields with their values. Length: 0 to 180.
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}

crate::object_builder!(SeniorityAdjustInformationEdit {
    seniority_adjustment_type(impl Into<SeniorityAdjustmentType>).into(), seniority_adjustment(f64);
    seniority_adjustment_type(impl Into<SeniorityAdjustmentType>).into(),
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    reasons_for_seniority_adjustment(impl Into<String>).into(), seniority_adjustment(f64),
    custom_fields(impl IntoIterator<Item = impl Into<ProfileSettingCustomField>>).into_iter().map(Into::into).collect()
});
crate::object!(SeniorityAdjustInformationEdit {
    seniority_adjustment_type "seniority_adjustment_type", start_date "start_date",
    end_date "end_date", reasons_for_seniority_adjustment "reasons_for_seniority_adjustment",
    seniority_adjustment "seniority_adjustment", custom_fields "custom_fields"
});

/// The type `signature_enum_info_label` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureEnumInfoLabel {
    /// In Chinese.
    pub zh: Option<String>,
    /// In English.
    pub en: Option<String>,
}

crate::object!(SignatureEnumInfoLabel { zh "zh", en "en" });

/// The type `signature_file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureFile {
    /// The electronic signature file.
    pub signature_file_id: Option<String>,
    /// The names.
    pub names: Vec<I18n>,
    /// When it was created, as `2006-01-02 15:04:05`.
    pub create_time: Option<String>,
    /// When it was last changed, as `2006-01-02 15:04:05`.
    pub update_time: Option<String>,
    /// The employment, which is one person's job with the tenant, by the kind of id that the call uses.
    pub employment_id: Option<String>,
    /// The state of the file.
    pub signature_file_state: Option<EnumNameAndDisplay>,
    /// The number that the supplier of signatures gives the contract.
    pub contract_code: Option<String>,
    /// From when on the file is in effect.
    pub effective_date: Option<String>,
    /// The signature template.
    pub template_id: Option<String>,
    /// The pre-hire, who is to join but has not yet.
    pub pre_hire_id: Option<String>,
    /// The link for signing.
    pub sign_url: Option<String>,
}

crate::object!(SignatureFile {
    signature_file_id "signature_file_id", names "names", create_time "create_time",
    update_time "update_time", employment_id "employment_id",
    signature_file_state "signature_file_state", contract_code "contract_code",
    effective_date "effective_date", template_id "template_id", pre_hire_id "pre_hire_id",
    sign_url "sign_url"
});

/// The type `signature_meta_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureMetaInfo {
    /// The region, by its name for calls.
    pub api_name: Option<String>,
    /// The region, by its id.
    pub wk_id: Option<String>,
    /// The label, in each language.
    pub label: Vec<I18n>,
}

crate::object!(SignatureMetaInfo { api_name "api_name", wk_id "wk_id", label "label" });

/// The type `signature_node` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureNode {
    /// Who takes part in the step.
    pub user_infos: Vec<File>,
    /// The state of the step.
    pub state: Option<String>,
    /// When it was finished.
    pub finish_time: Option<String>,
    /// When it was last changed.
    pub updated_time: Option<String>,
    /// Whether the step is under way.
    pub is_ongoing: Option<bool>,
    /// What is done in the step.
    pub role_label: Option<SignatureEnumInfoLabel>,
    /// The part of the person in the step: initiator, reviewer or signer for example.
    pub sign_role: Option<String>,
}

crate::object!(SignatureNode {
    user_infos "user_infos", state "state", finish_time "finish_time", updated_time "updated_time",
    is_ongoing "is_ongoing", role_label "role_label", sign_role "sign_role"
});

/// The type `signature_signatory_label` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureSignatoryLabel {
    /// The type of signer.
    pub template_signatory_type: Option<EnumNameAndDisplay>,
    /// The label, in each language.
    pub label: Vec<I18n>,
    /// The name for calls.
    pub apiname: Option<String>,
}

crate::object!(SignatureSignatoryLabel {
    template_signatory_type "template_signatory_type", label "label", apiname "apiname"
});

/// The type `signature_template` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplate {
    /// The signature template.
    pub id: Option<String>,
    /// The basic data of the template.
    pub brief_info: Option<SignatureTemplateBriefInfo>,
    /// The content of the template.
    pub content_info: Option<SignatureTemplateContentInfo>,
}

crate::object!(SignatureTemplate {
    id "id", brief_info "brief_info", content_info "content_info"
});

/// The type `signature_template_brief_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateBriefInfo {
    /// The signature template.
    pub id: Option<String>,
    /// The name of the template, in each language.
    pub label: Vec<I18n>,
    /// The category of the template.
    pub category: Option<EnumNameAndDisplay>,
    /// What the template is used for.
    pub usage: Option<EnumNameAndDisplay>,
    /// Who signs.
    pub signatory_labels: Vec<SignatureSignatoryLabel>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// Who created it, by employment.
    pub create_by: Option<String>,
    /// Who changed it last, by employment.
    pub modify_by: Option<String>,
    /// What the template applies to.
    pub applicability: Option<EnumNameAndDisplay>,
    /// How the template was created.
    pub creation_method: Option<String>,
    /// The version of the template.
    pub version: Option<String>,
    /// When it was last changed.
    pub update_time: Option<String>,
    /// When it was created.
    pub create_time: Option<String>,
    /// The settings of the template.
    pub template_setting: Option<SignatureTemplateSetting>,
    /// The regions where the template applies.
    pub template_region_info: Option<SignatureTemplateRegionInfo>,
    /// The code of the template.
    pub template_code: Option<String>,
    /// The description of the template.
    pub template_desc: Vec<I18n>,
}

crate::object!(SignatureTemplateBriefInfo {
    id "id", label "label", category "category", usage "usage", signatory_labels "signatory_labels",
    active "active", create_by "create_by", modify_by "modify_by", applicability "applicability",
    creation_method "creation_method", version "version", update_time "update_time",
    create_time "create_time", template_setting "template_setting",
    template_region_info "template_region_info", template_code "template_code",
    template_desc "template_desc"
});

/// The type `signature_template_combination_field_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateCombinationFieldInfo {
    /// The name of a combined field; of no use to callers.
    pub total_apiname: Option<String>,
    /// The name for calls.
    pub apiname: Option<String>,
    /// The description, in each language.
    pub title: Vec<I18n>,
    /// The contents of a combined field or template; of no use to callers.
    pub contents: Vec<Vec<SignatureTemplateCombinationFieldInfoContent>>,
    /// Where the field comes from.
    pub source: Option<EnumNameAndDisplay>,
}

crate::object!(SignatureTemplateCombinationFieldInfo {
    total_apiname "total_apiname", apiname "apiname", title "title", contents "contents",
    source "source"
});

/// An object with `field_type`, `info`, `label`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateCombinationFieldInfoContent {
    /// The type of the field.
    pub field_type: Option<EnumNameAndDisplay>,
    /// The field.
    pub info: Option<SignatureTemplateCommonFieldInfo>,
    /// The label, in each language.
    pub label: Vec<I18n>,
}

crate::object!(SignatureTemplateCombinationFieldInfoContent {
    field_type "field_type", info "info", label "label"
});

/// The type `signature_template_combination_field_info_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateCombinationFieldInfoV2 {
    /// No longer used.
    pub total_apiname: Option<String>,
    /// No longer used.
    pub apiname: Option<String>,
    /// No longer used.
    pub source: Option<EnumNameAndDisplay>,
}

crate::object!(SignatureTemplateCombinationFieldInfoV2 {
    total_apiname "total_apiname", apiname "apiname", source "source"
});

/// The type `signature_template_common_field_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateCommonFieldInfo {
    /// Where the field comes from.
    pub source: Option<EnumNameAndDisplay>,
    /// The name for calls. Example: `status`.
    pub apiname: Option<String>,
}

crate::object!(SignatureTemplateCommonFieldInfo { source "source", apiname "apiname" });

/// The type `signature_template_content_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateContentInfo {
    /// Deprecated. Deprecated.
    pub contents: Vec<SignatureTemplateContentItem>,
    /// The custom fields with their values.
    pub custom_fields: Vec<SignatureTemplateCustomField>,
    /// Deprecated. Deprecated.
    pub filter_fields: Vec<SignatureTemplateFilter>,
    /// Deprecated. Deprecated.
    pub using_fields: Vec<SignatureTemplateCommonFieldInfo>,
    /// The built-in fields.
    pub system_setting_fields: Vec<SignatureTemplateField>,
}

crate::object!(SignatureTemplateContentInfo {
    contents "contents", custom_fields "custom_fields", filter_fields "filter_fields",
    using_fields "using_fields", system_setting_fields "system_setting_fields"
});

/// The type `signature_template_content_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateContentItem {
    /// The type of the content.
    pub content_type: Option<EnumNameAndDisplay>,
    /// What is compared in the rule that shows the content.
    pub filter_apiname: Option<String>,
    /// The content.
    pub content: Option<String>,
    /// The label, in each language.
    pub label: Vec<I18n>,
    /// The description of the content.
    pub content_desc: Option<String>,
}

crate::object!(SignatureTemplateContentItem {
    content_type "content_type", filter_apiname "filter_apiname", content "content", label "label",
    content_desc "content_desc"
});

/// The type `signature_template_custom_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateCustomField {
    /// The label, in each language.
    pub label: Vec<I18n>,
    /// The name for calls.
    pub apiname: Option<String>,
    /// The type of the custom field.
    pub custom_field_type: Option<EnumNameAndDisplay>,
    /// Whether it is used.
    pub used: Option<bool>,
    /// Whether the field is needed.
    pub is_required: Option<bool>,
    /// The description of the custom field.
    pub custom_desc: Option<String>,
    /// What all fields of templates have.
    pub common_info: Option<SignatureTemplateCommonFieldInfo>,
}

crate::object!(SignatureTemplateCustomField {
    label "label", apiname "apiname", custom_field_type "custom_field_type", used "used",
    is_required "is_required", custom_desc "custom_desc", common_info "common_info"
});

/// The type `signature_template_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateField {
    /// The type of the field.
    pub field_type: Option<EnumNameAndDisplay>,
    /// The label, in each language.
    pub label: Vec<I18n>,
    /// What all fields of templates have.
    pub common_info: Option<SignatureTemplateCommonFieldInfo>,
    /// A combined field; of no use to callers.
    pub combination_info: Option<SignatureTemplateCombinationFieldInfo>,
    /// Templates inside, as text; of no use to callers.
    pub children: Option<String>,
    /// No longer used.
    pub combination_info_v2: Option<SignatureTemplateCombinationFieldInfoV2>,
}

crate::object!(SignatureTemplateField {
    field_type "field_type", label "label", common_info "common_info",
    combination_info "combination_info", children "children",
    combination_info_v2 "combination_info_v2"
});

/// The type `signature_template_filter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateFilter {
    /// The label, in each language.
    pub label: Vec<I18n>,
    /// The name for calls.
    pub apiname: Option<String>,
    /// The conditions.
    pub filters: Vec<SignatureTemplateFilterItem>,
    /// Whether all conditions must hold or any.
    pub logic: Option<EnumNameAndDisplay>,
    /// Whether the conditions are checked.
    pub is_checked: Option<bool>,
    /// The description of the conditions.
    pub filter_desc: Option<String>,
    /// The conditions inside, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub criterion_list: Option<String>,
}

crate::object!(SignatureTemplateFilter {
    label "label", apiname "apiname", filters "filters", logic "logic", is_checked "is_checked",
    filter_desc "filter_desc", criterion_list "criterion_list"
});
crate::json_texts!(SignatureTemplateFilter { criterion_list_json criterion_list });

/// The type `signature_template_filter_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateFilterItem {
    /// What is compared.
    pub left: Option<String>,
    /// What it is compared with.
    pub rights: Vec<String>,
    /// How the two are compared.
    pub op: Option<EnumNameAndDisplay>,
}

crate::object!(SignatureTemplateFilterItem { left "left", rights "rights", op "op" });

/// The type `signature_template_info_with_thumbnail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateInfoWithThumbnail {
    /// The signature template.
    pub id: Option<String>,
    /// The name of the template, in each language.
    pub label: Vec<I18n>,
    /// The category of the template.
    pub category: Option<EnumNameAndDisplay>,
    /// What the template is used for.
    pub usage: Option<EnumNameAndDisplay>,
    /// When it was created.
    pub create_time: Option<String>,
    /// When it was last changed.
    pub modify_time: Option<String>,
    /// Who created it.
    pub created_by: Option<File>,
    /// Who changed it last.
    pub updated_by: Option<File>,
    /// The address of the thumbnail.
    pub thumbnail_url: Option<String>,
    /// Who signs.
    pub signatory_labels: Vec<SignatureSignatoryLabel>,
    /// The code of the template.
    pub template_code: Option<String>,
    /// The description of the template.
    pub template_desc: Option<String>,
    /// The regions where the template applies.
    pub template_region_info: Option<SignatureTemplateRegionInfo>,
}

crate::object!(SignatureTemplateInfoWithThumbnail {
    id "id", label "label", category "category", usage "usage", create_time "create_time",
    modify_time "modify_time", created_by "created_by", updated_by "updated_by",
    thumbnail_url "thumbnail_url", signatory_labels "signatory_labels",
    template_code "template_code", template_desc "template_desc",
    template_region_info "template_region_info"
});

/// The type `signature_template_region_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateRegionInfo {
    /// Whether it applies everywhere.
    pub is_global_scope: Option<String>,
    /// The regions.
    pub meta_infos: Vec<SignatureMetaInfo>,
}

crate::object!(SignatureTemplateRegionInfo {
    is_global_scope "is_global_scope", meta_infos "meta_infos"
});

/// The type `signature_template_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateSetting {
    /// The types of seals across pages.
    pub page_seal_types: Vec<String>,
}

crate::object!(SignatureTemplateSetting { page_seal_types "page_seal_types" });

/// The type `terminate_signature_fail_id_and_reason` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateSignatureFailIdAndReason {
    /// The file whose signing could not be ended.
    pub signature_file_id: Option<String>,
    /// Why it failed.
    pub fail_reason: Option<String>,
}

crate::object!(TerminateSignatureFailIdAndReason {
    signature_file_id "signature_file_id", fail_reason "fail_reason"
});

/// The type `time_zone` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeZone {
    /// The time zone.
    pub time_zone_id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// The code of the time zone.
    pub time_zone_code: Option<String>,
    /// The offset from UTC, in minutes.
    pub utc_offset: Option<String>,
    /// The state it is in.
    pub status: Option<TimeZoneStatus>,
}

crate::object!(TimeZone {
    time_zone_id "time_zone_id", name "name", time_zone_code "time_zone_code",
    utc_offset "utc_offset", status "status"
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
pub struct TransferInfo {
    /// Remarks. Needs a scope: `corehr:job_change.remark:read`.
    pub remark: Option<String>,
    /// The offer.
    pub offer_info: Option<String>,
    /// Whether the dotted-line manager is removed; `target_dotted_manager` is empty then.
    pub target_dotted_manager_clean: Option<bool>,
    /// Whether there is a probation; `target_probation_end_date` is needed then.
    pub probation_exist: Option<bool>,
    /// The department before.
    pub original_department: Option<String>,
    /// The department after.
    pub target_department: Option<String>,
    /// The work location before.
    pub original_work_location: Option<String>,
    /// The work location after.
    pub target_work_location: Option<String>,
    /// The direct manager before.
    pub original_direct_manager: Option<String>,
    /// The direct manager after.
    pub target_direct_manager: Option<String>,
    /// The dotted-line manager before.
    pub original_dotted_manager: Option<String>,
    /// The dotted-line manager after.
    pub target_dotted_manager: Option<String>,
    /// The job before. Needs a scope: `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_level:write`.
    pub original_job: Option<String>,
    /// The job after. Needs a scope: `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_level:write`.
    pub target_job: Option<String>,
    /// The job family before.
    pub original_job_family: Option<String>,
    /// The job family after.
    pub target_job_family: Option<String>,
    /// The job level before. Needs a scope: `corehr:employment.job_level:read`, `corehr:employment.job_level:write`.
    pub original_job_level: Option<String>,
    /// The job level after. Needs a scope: `corehr:employment.job_level:read`, `corehr:employment.job_level:write`.
    pub target_job_level: Option<String>,
    /// The type of employee before.
    pub original_workforce_type: Option<String>,
    /// The type of employee after.
    pub target_workforce_type: Option<String>,
    /// The subtype of employee before.
    pub original_employee_subtype: Option<String>,
    /// The subtype of employee after.
    pub target_employee_subtype: Option<String>,
    /// The company before. Needs a scope: `corehr:contract.company:read`, `corehr:contract.company:write`.
    pub original_company: Option<String>,
    /// The company after. Needs a scope: `corehr:contract.company:read`, `corehr:contract.company:write`.
    pub target_company: Option<String>,
    /// The number of the contract before.
    pub original_contract_number: Option<String>,
    /// The number of the contract after.
    pub target_contract_number: Option<String>,
    /// The type of the contract before.
    pub original_contract_type: Option<String>,
    /// The type of the contract after.
    pub target_contract_type: Option<String>,
    /// The kind of term of the contract before.
    pub original_duration_type: Option<String>,
    /// The kind of term of the contract after.
    pub target_duration_type: Option<String>,
    /// How the contract came about, before.
    pub original_signing_type: Option<String>,
    /// How the contract came about, after.
    pub target_signing_type: Option<String>,
    /// When the contract began, before. Needs a scope: `corehr:contract.period:read`, `corehr:contract.period:write`.
    pub original_contract_start_date: Option<String>,
    /// When the contract begins, after. Needs a scope: `corehr:contract.period:read`, `corehr:contract.period:write`.
    pub target_contract_start_date: Option<String>,
    /// When the contract was to end, before. Needs a scope: `corehr:contract.period:read`, `corehr:contract.period:write`.
    pub original_contract_end_date: Option<String>,
    /// When the contract is to end, after. Needs a scope: `corehr:contract.period:read`, `corehr:contract.period:write`.
    pub target_contract_end_date: Option<String>,
    /// The working hours type before.
    pub original_working_hours_type: Option<String>,
    /// The working hours type after.
    pub target_working_hours_type: Option<String>,
    /// The work calendar before.
    pub original_working_calendar: Option<String>,
    /// The work calendar after.
    pub target_working_calendar: Option<String>,
    /// When the probation was expected to end, before.
    pub original_probation_end_date: Option<String>,
    /// When the probation is expected to end, after.
    pub target_probation_end_date: Option<String>,
    /// The weekly working time before, in hours.
    pub original_weekly_working_hours: Option<String>,
    /// The weekly working time after, in hours.
    pub target_weekly_working_hours: Option<String>,
    /// The type of shifts before.
    pub original_work_shift: Option<String>,
    /// The type of shifts after.
    pub target_work_shift: Option<String>,
    /// How the cost was split among cost centers before.
    pub original_cost_center_rate: Vec<JobDataCostCenter>,
    /// How the cost is split among cost centers after.
    pub target_cost_center_rate: Vec<JobDataCostCenter>,
    /// The data of the employment before.
    pub original_employment_change: Option<TranferEmploymentInfo>,
    /// The data of the employment after.
    pub target_employment_change: Option<TranferEmploymentInfo>,
    /// The job grade before. Needs a scope: `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`.
    pub original_job_grade: Option<String>,
    /// The job grade after. Needs a scope: `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`.
    pub target_job_grade: Option<String>,
    /// The type of compensation before. Needs a scope: `corehr:job_data.compensation_type:read`.
    pub original_compensation_type: Option<String>,
    /// The type of compensation after. Needs a scope: `corehr:job_data.compensation_type:read`.
    pub target_compensation_type: Option<String>,
    /// The company that the employee worked for before. Needs a scope: `corehr:job_data.service_company:read`.
    pub original_service_company: Option<String>,
    /// The company that the employee works for after. Needs a scope: `corehr:job_data.service_company:read`.
    pub target_service_company: Option<String>,
    /// The position before.
    pub original_position: Option<String>,
    /// The position after.
    pub target_position: Option<String>,
    /// The social insurance city before. Needs a scope: `corehr:job_change.social_security_city:read`.
    pub original_social_security_city: Option<String>,
    /// The social insurance city after. Needs a scope: `corehr:job_change.social_security_city:read`.
    pub target_social_security_city: Option<String>,
    /// The pathway before. Needs a scope: `corehr:job_change.pathway:read`, `corehr:job_change.pathway:write`.
    pub original_pathway: Option<String>,
    /// The pathway after. Needs a scope: `corehr:job_change.pathway:read`, `corehr:job_change.pathway:write`.
    pub target_pathway: Option<String>,
    /// Whether the headcount moves along with the employee.
    pub is_transfer_with_workforce: Option<bool>,
    /// The department after, where it is new: an id that begins with `td_` until it takes effect.
    pub target_draft_department: Option<String>,
    /// The departments from the top down to the one before.
    pub original_department_id_path: Vec<OrgdraftDepartmentId>,
    /// The departments from the top down to the one after.
    pub target_department_id_path: Vec<OrgdraftDepartmentId>,
    /// Until when the cost is split so after the change, as `2006-01-02 15:04:05`.
    pub target_allocation_expiration_time: Option<String>,
    /// Until when the cost was split so before the change, as `2006-01-02 15:04:05`.
    pub original_allocation_expiration_time: Option<String>,
    /// From when on the cost is split so after the change, as `2006-01-02 15:04:05`.
    pub target_allocation_effective_time: Option<String>,
    /// From when on the cost was split so before the change, as `2006-01-02 15:04:05`.
    pub original_allocation_effective_time: Option<String>,
    /// The default cost center before; empty where it was inherited.
    pub original_default_cost_center: Option<String>,
    /// The default cost center after; empty where it is inherited.
    pub target_default_cost_center: Option<String>,
    /// Whether the default cost center before was that of the position or department.
    pub original_is_default_cost_center_inherited: Option<bool>,
    /// Whether the default cost center after is that of the position or department.
    pub target_is_default_cost_center_inherited: Option<bool>,
    /// The position after, where it is new: an id that begins with `td_` until it takes effect.
    pub target_draft_position: Option<String>,
}

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
    target_position "target_position",
    original_social_security_city "original_social_security_city",
    target_social_security_city "target_social_security_city", original_pathway "original_pathway",
    target_pathway "target_pathway", is_transfer_with_workforce "is_transfer_with_workforce",
    target_draft_department "target_draft_department",
    original_department_id_path "original_department_id_path",
    target_department_id_path "target_department_id_path",
    target_allocation_expiration_time "target_allocation_expiration_time",
    original_allocation_expiration_time "original_allocation_expiration_time",
    target_allocation_effective_time "target_allocation_effective_time",
    original_allocation_effective_time "original_allocation_effective_time",
    original_default_cost_center "original_default_cost_center",
    target_default_cost_center "target_default_cost_center",
    original_is_default_cost_center_inherited "original_is_default_cost_center_inherited",
    target_is_default_cost_center_inherited "target_is_default_cost_center_inherited",
    target_draft_position "target_draft_position"
});

/// The type `work_email` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkEmail {
    /// The mail address.
    pub email: Option<String>,
    /// What the mail address is used for.
    pub email_usage: Option<EnumNameAndDisplay>,
}

crate::object!(WorkEmail { email "email", email_usage "email_usage" });

/// The type `work_experience` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WorkExperience {
    /// The name of the company. Example: `猎豹`.
    pub company_name: Option<String>,
    /// When it begins. Example: `2015-02-01`.
    pub start_time: Option<String>,
    /// When it ends. Example: `2017-02-01`.
    pub end_time: Option<String>,
    /// The job title. Example: `产品经理`.
    pub job_title: Option<String>,
    /// What the work was. Example: `text`.
    pub description: Option<String>,
    /// The department that the person worked in. Example: `部门名称`.
    pub department: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::object_builder!(WorkExperience {
    company_name(impl Into<String>).into(), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into(), job_title(impl Into<String>).into(),
    description(impl Into<String>).into(), department(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(WorkExperience {
    company_name "company_name", start_time "start_time", end_time "end_time",
    job_title "job_title", description "description", department "department",
    custom_fields "custom_fields"
});

/// The type `work_experience_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WorkExperienceForUpdate {
    /// The name of the company. Example: `猎豹`.
    pub company_name: Option<String>,
    /// When it begins. Example: `2015-02-01`.
    pub start_time: Option<String>,
    /// When it ends. Example: `2017-02-01`.
    pub end_time: Option<String>,
    /// The job title. Example: `产品经理`.
    pub job_title: Option<String>,
    /// What the work was. Example: `app`.
    pub description: Option<String>,
    /// The department that the person worked in. Example: `部门名称`.
    pub department: Option<String>,
}

crate::object_builder!(WorkExperienceForUpdate {
    company_name(impl Into<String>).into(), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into(), job_title(impl Into<String>).into(),
    description(impl Into<String>).into(), department(impl Into<String>).into()
});
crate::object!(WorkExperienceForUpdate {
    company_name "company_name", start_time "start_time", end_time "end_time",
    job_title "job_title", description "description", department "department"
});

/// The type `work_experience_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WorkExperienceInfo {
    /// The company or organization.
    pub company_organization: Option<Vec<I18n>>,
    /// The department that the person worked in.
    pub department: Option<Vec<I18n>>,
    /// The job, in words.
    pub job: Option<Vec<I18n>>,
    /// What the work was.
    pub description: Option<Vec<I18n>>,
    /// When it begins. Example: `2020-01-01`.
    pub start_date: Option<String>,
    /// When it ends. Example: `2020-01-01`.
    pub end_date: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<CustomFieldData>>,
}

crate::object_builder!(WorkExperienceInfo {
    company_organization(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    department(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    job(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<CustomFieldData>>).into_iter().map(Into::into).collect()
});
crate::object!(WorkExperienceInfo {
    company_organization "company_organization", department "department", job "job",
    description "description", start_date "start_date", end_date "end_date",
    custom_fields "custom_fields"
});

/// The type `workforce_plan` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkforcePlan {
    /// The headcount plan.
    pub workforce_plan_id: Option<String>,
    /// The name of the headcount plan.
    pub workforce_plan_name: Vec<I18n>,
    /// When it begins.
    pub start_date: Option<String>,
    /// When it ends.
    pub end_date: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
}

crate::object!(WorkforcePlan {
    workforce_plan_id "workforce_plan_id", workforce_plan_name "workforce_plan_name",
    start_date "start_date", end_date "end_date", active "active"
});

/// The type `workforce_plan_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkforcePlanDetail {
    /// The row of the headcount plan.
    pub workforce_plan_detail_id: Option<String>,
    /// The department.
    pub department: Option<DimensionInfo>,
    /// The type of employee.
    pub employee_type: Option<DimensionInfo>,
    /// The work location.
    pub work_location: Option<DimensionInfo>,
    /// The job family.
    pub job_family: Option<DimensionInfo>,
    /// The job level.
    pub job_level: Option<DimensionInfo>,
    /// The job.
    pub job: Option<Job>,
    /// The cost center.
    pub cost_center: Option<DimensionInfo>,
    /// The planned headcount.
    pub workforce_plan: Option<String>,
    /// How many employees are expected on which days.
    pub estimated_active_individuals_detail: Vec<WorkforcePlanEaiDetail>,
    /// Whether the row lacks a value in some dimension.
    pub is_missing_dimension: Option<bool>,
}

crate::object!(WorkforcePlanDetail {
    workforce_plan_detail_id "workforce_plan_detail_id", department "department",
    employee_type "employee_type", work_location "work_location", job_family "job_family",
    job_level "job_level", job "job", cost_center "cost_center", workforce_plan "workforce_plan",
    estimated_active_individuals_detail "estimated_active_individuals_detail",
    is_missing_dimension "is_missing_dimension"
});

/// The type `workforce_plan_detail_row` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WorkforcePlanDetailRow {
    /// The values of all dimensions of the row, no more and no fewer than the plan has, save those matched automatically. Length: 1 to 20.
    pub dimensions: Option<Vec<DimensionEntity>>,
    /// How many employees are expected on which days; left out where the plan does not ask for it. Length: 0 to 15.
    pub eai_details: Option<Vec<WorkforcePlanEaiDetail>>,
    /// The planned headcount, with as many decimals as the plan has. Example: `12`.
    pub plan_value: Option<String>,
    /// The planned headcount by period, where the plan works with natural periods. Length: 0 to 15.
    pub multi_period_values: Option<Vec<WorkforcePlanMultiPeriodValue>>,
}

crate::object_builder!(WorkforcePlanDetailRow {
    dimensions(impl IntoIterator<Item = impl Into<DimensionEntity>>).into_iter().map(Into::into).collect();
    dimensions(impl IntoIterator<Item = impl Into<DimensionEntity>>).into_iter().map(Into::into).collect(),
    eai_details(impl IntoIterator<Item = impl Into<WorkforcePlanEaiDetail>>).into_iter().map(Into::into).collect(),
    plan_value(impl Into<String>).into(),
    multi_period_values(impl IntoIterator<Item = impl Into<WorkforcePlanMultiPeriodValue>>).into_iter().map(Into::into).collect()
});
crate::object!(WorkforcePlanDetailRow {
    dimensions "dimensions", eai_details "eai_details", plan_value "plan_value",
    multi_period_values "multi_period_values"
});

/// The type `workforce_plan_detail_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkforcePlanDetailV2 {
    /// The row of the headcount plan.
    pub workforce_plan_detail_id: Option<String>,
    /// The values of the dimensions.
    pub dimension_info_datas: Vec<DimensionInfoData>,
    /// The planned headcount.
    pub workforce_plan: Option<String>,
    /// How many employees there are now.
    pub active_individuals: Option<String>,
    /// How many employees are to join.
    pub individuals_to_be_added: Option<String>,
    /// How many employees are to leave.
    pub individuals_to_be_removed: Option<String>,
    /// How many employees are expected on which days.
    pub estimated_active_individuals_details: Vec<WorkforcePlanEaiDetail>,
    /// The planned headcount by period, where the plan works with natural periods.
    pub multi_period_values: Vec<WorkforcePlanMultiPeriodValue>,
    /// Whether the row lacks a value in some dimension.
    pub is_missing_dimension: Option<bool>,
    /// Whether all numbers of the row are 0.
    pub is_all_zero_value: Option<bool>,
}

crate::object!(WorkforcePlanDetailV2 {
    workforce_plan_detail_id "workforce_plan_detail_id",
    dimension_info_datas "dimension_info_datas", workforce_plan "workforce_plan",
    active_individuals "active_individuals", individuals_to_be_added "individuals_to_be_added",
    individuals_to_be_removed "individuals_to_be_removed",
    estimated_active_individuals_details "estimated_active_individuals_details",
    multi_period_values "multi_period_values", is_missing_dimension "is_missing_dimension",
    is_all_zero_value "is_all_zero_value"
});

/// The type `workforce_plan_eai_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WorkforcePlanEaiDetail {
    /// The day for which the number is expected, as the plan shows it. Example: `2020-10-31`.
    pub date: Option<String>,
    /// How many employees are expected, with as many decimals as the plan has. Example: `10`.
    pub estimated_active_individuals: Option<String>,
}

crate::object_builder!(WorkforcePlanEaiDetail {
    date(impl Into<String>).into(), estimated_active_individuals(impl Into<String>).into()
});
crate::object!(WorkforcePlanEaiDetail {
    date "date", estimated_active_individuals "estimated_active_individuals"
});

/// The type `workforce_plan_multi_period_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WorkforcePlanMultiPeriodValue {
    /// The last day of the period. Example: `2022-10-31`.
    pub period_date: Option<String>,
    /// The planned headcount. Example: `12.00`.
    pub workforce_plan: Option<String>,
    /// How many employees are to join in the period; not to be sent. Example: `10.00`.
    pub individuals_to_be_added: Option<String>,
    /// How many employees are to leave in the period; not to be sent. Example: `10.00`.
    pub individuals_to_be_removed: Option<String>,
}

crate::object_builder!(WorkforcePlanMultiPeriodValue {
    period_date(impl Into<String>).into(), workforce_plan(impl Into<String>).into(),
    individuals_to_be_added(impl Into<String>).into(),
    individuals_to_be_removed(impl Into<String>).into()
});
crate::object!(WorkforcePlanMultiPeriodValue {
    period_date "period_date", workforce_plan "workforce_plan",
    individuals_to_be_added "individuals_to_be_added",
    individuals_to_be_removed "individuals_to_be_removed"
});
