// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `accounting_item_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountingItemValue {
    /// The value as it was calculated; may be empty for references in imported data.
    pub original_value: Option<String>,
    /// The value to show, in each language, where it is a reference.
    pub reference_values: Vec<I18nContent>,
}

crate::object!(AccountingItemValue {
    original_value "original_value", reference_values "reference_values"
});

/// The type `acct_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcctItem {
    /// The pay item.
    pub id: Option<String>,
    /// The names in several languages.
    pub i18n_names: Vec<I18nContent>,
    /// The category of the pay item.
    pub category_id: Option<String>,
    /// The type of the pay item: 1 text, 2 money, 3 number, 4 percentage, 5 date, 6 reference.
    pub data_type: Option<i64>,
    /// How many decimals there are.
    pub decimal_places: Option<i64>,
    /// Whether it is in use: 1 is, 2 is not.
    pub active_status: Option<i64>,
}

crate::object!(AcctItem {
    id "id", i18n_names "i18n_names", category_id "category_id", data_type "data_type",
    decimal_places "decimal_places", active_status "active_status"
});

/// The type `calculation_activity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculationActivity {
    /// The payroll calculation.
    pub calculation_activity_id: Option<String>,
    /// The name of the payroll calculation, in each language.
    pub calculation_activity_names: Vec<I18nContent>,
}

crate::object!(CalculationActivity {
    calculation_activity_id "calculation_activity_id",
    calculation_activity_names "calculation_activity_names"
});

/// The type `compensation_cost` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompensationCost {
    /// The cost, in yuan.
    pub compensation_cost_value: Option<String>,
    /// The names in several languages.
    pub i18n_names: Vec<I18nContent>,
}

crate::object!(CompensationCost {
    compensation_cost_value "compensation_cost_value", i18n_names "i18n_names"
});

/// The type `compensation_cost_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompensationCostItem {
    /// The costs, a cost item each.
    pub compensation_costs: Vec<CompensationCost>,
    /// How many employees are paid.
    pub number_of_individuals_for_payment: Option<i64>,
}

crate::object!(CompensationCostItem {
    compensation_costs "compensation_costs",
    number_of_individuals_for_payment "number_of_individuals_for_payment"
});

/// The type `cost_allocation_plan` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostAllocationPlan {
    /// The plan of cost allocation.
    pub id: Option<String>,
    /// The name, in each language.
    pub names: Vec<I18nContent>,
    /// The country or region where the plan applies.
    pub applicable_country_region: Option<String>,
    /// The dimensions by which the plan sums up.
    pub dimensions: Vec<Dimension>,
    /// The cost items of the plan.
    pub cost_items: Vec<CostItem>,
}

crate::object!(CostAllocationPlan {
    id "id", names "names", applicable_country_region "applicable_country_region",
    dimensions "dimensions", cost_items "cost_items"
});

/// The type `cost_allocation_report_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostAllocationReportData {
    /// The dimensions of the row with their values.
    pub data_summary_dimensions: Vec<DataSummaryDimension>,
    /// The costs of the row.
    pub compensation_cost_item: Option<CompensationCostItem>,
    /// The employee, by employment.
    pub employment_id: Option<String>,
}

crate::object!(CostAllocationReportData {
    data_summary_dimensions "data_summary_dimensions",
    compensation_cost_item "compensation_cost_item", employment_id "employment_id"
});

/// The type `cost_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostItem {
    /// The cost item.
    pub id: Option<String>,
    /// The name.
    pub name: Vec<I18nContent>,
    /// Whether the cost item may be corrected.
    pub enable_correct: Option<bool>,
}

crate::object!(CostItem { id "id", name "name", enable_correct "enable_correct" });

/// The type `data_summary_dimension` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSummaryDimension {
    /// The level of the dimension.
    pub dimension_level: Option<i64>,
    /// The dimension: 1 company, 2 cost center, 3 department, 4 pay group, 5 type of employee, 6 employment state, 7 regularization, 8 job, 9 job family, 10 job level, 11 working hours, 12 contract type, 13 pay item, 100 custom.
    pub dimension_type: Option<i64>,
    /// The value of the dimension, an id of the kind that `dimension_type` says.
    pub dimension_value_id: Option<String>,
    /// The option, where a pay item of the dimension is one.
    pub enum_dimension: Option<EnumObject>,
    /// What the value refers to, where it is a reference.
    pub dimension_value_lookup_info: Option<DimensionValueLookupInfo>,
    /// The name of the dimension, in each language; only for pay items and custom dimensions.
    pub dimension_names: Vec<I18nContent>,
    /// The heading of the dimension, in each language; only for pay items and custom dimensions.
    pub dimension_titles: Vec<I18nContent>,
}

crate::object!(DataSummaryDimension {
    dimension_level "dimension_level", dimension_type "dimension_type",
    dimension_value_id "dimension_value_id", enum_dimension "enum_dimension",
    dimension_value_lookup_info "dimension_value_lookup_info", dimension_names "dimension_names",
    dimension_titles "dimension_titles"
});

/// The type `datasource` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Datasource {
    /// The code of the data source.
    pub code: Option<String>,
    /// The names in several languages.
    pub i18n_names: Vec<I18nContent>,
    /// Whether it is in use: 1 is, 2 is not.
    pub active_status: Option<ActiveStatus>,
    /// The fields.
    pub fields: Vec<DatasourceField>,
    /// The description in several languages.
    pub i18n_description: Vec<I18nContent>,
    /// What time a record is for: a payroll period, a day or a custom range.
    pub data_period_type: Option<DataPeriodType>,
}

crate::object!(Datasource {
    code "code", i18n_names "i18n_names", active_status "active_status", fields "fields",
    i18n_description "i18n_description", data_period_type "data_period_type"
});

/// The type `datasource_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceField {
    /// The code of the field.
    pub code: Option<String>,
    /// The names in several languages.
    pub i18n_names: Vec<I18nContent>,
    /// The type of the field.
    pub field_type: Option<FieldType>,
    /// Whether it is in use: 1 is, 2 is not.
    pub active_status: Option<ActiveStatus>,
    /// The description in several languages.
    pub i18n_description: Vec<I18nContent>,
    /// How many decimals there are.
    pub decimal_places: Option<i64>,
}

crate::object!(DatasourceField {
    code "code", i18n_names "i18n_names", field_type "field_type", active_status "active_status",
    i18n_description "i18n_description", decimal_places "decimal_places"
});

/// The type `datasource_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DatasourceRecord {
    /// Whether the record is in use; one out of use can be saved and read but does not count for pay. Range: `1` to `100`. Example: `1`.
    pub active_status: Option<ActiveStatus>,
    /// The values of the fields; the employee and the time are needed.
    pub field_values: Option<Vec<DatasourceRecordField>>,
}

crate::object_builder!(DatasourceRecord {
    active_status(impl Into<ActiveStatus>).into(),
    field_values(impl IntoIterator<Item = impl Into<DatasourceRecordField>>).into_iter().map(Into::into).collect();
    active_status(impl Into<ActiveStatus>).into(),
    field_values(impl IntoIterator<Item = impl Into<DatasourceRecordField>>).into_iter().map(Into::into).collect()
});
crate::object!(DatasourceRecord { active_status "active_status", field_values "field_values" });

/// The type `datasource_record_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DatasourceRecordField {
    /// The field, by its code. Example: `test__c`.
    pub field_code: Option<String>,
    /// The value as text; must not be empty. Example: `123`.
    pub value: Option<String>,
    /// The type of the field; need not be filled in. Range: `1` to `100`. Example: `1`.
    pub field_type: Option<i64>,
}

crate::object_builder!(DatasourceRecordField {
    field_code(impl Into<String>).into(), value(impl Into<String>).into();
    field_code(impl Into<String>).into(), value(impl Into<String>).into(), field_type(i64)
});
crate::object!(DatasourceRecordField {
    field_code "field_code", value "value", field_type "field_type"
});

/// The type `datasource_record_field_filter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DatasourceRecordFieldFilter {
    /// The field, by its code. Example: `employment_id`.
    pub field_code: Option<String>,
    /// The values that are looked for, or the first and last day of a range. Length: 1 to 500. Example: `["123"]`.
    pub field_values: Option<Vec<String>>,
    /// How values are compared; as one of a list by default. Default: `IsAnyOf`. Range: `1` to `2`. Example: `1`.
    pub operator: Option<DatasourceRecordFieldFilterOperator>,
}

crate::object_builder!(DatasourceRecordFieldFilter {
    field_code(impl Into<String>).into();
    field_code(impl Into<String>).into(),
    field_values(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    operator(impl Into<DatasourceRecordFieldFilterOperator>).into()
});
crate::object!(DatasourceRecordFieldFilter {
    field_code "field_code", field_values "field_values", operator "operator"
});

/// The type `dimension` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimension {
    /// The names in several languages.
    pub i18n_names: Vec<I18nContent>,
    /// The name of the dimension's field for calls.
    pub api_name: Option<String>,
    /// The name of the dimension's object for calls.
    pub obj_api_name: Option<String>,
}

crate::object!(Dimension {
    i18n_names "i18n_names", api_name "api_name", obj_api_name "obj_api_name"
});

/// The type `dimension_value_lookup_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionValueLookupInfo {
    /// The kind of object that is referred to, `company` or `department` for example.
    pub type_: Option<String>,
    /// The object that is referred to.
    pub id: Option<String>,
    /// The code of the object, where it has one.
    pub code: Option<String>,
}

crate::object!(DimensionValueLookupInfo { type_ "type", id "id", code "code" });

/// The type `enum_object` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumObject {
    /// The option, by its id.
    pub enum_value_id: Option<String>,
    /// The kind of object that the option is.
    pub enum_key: Option<String>,
}

crate::object!(EnumObject { enum_value_id "enum_value_id", enum_key "enum_key" });

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

/// The type `i18n_content` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nContent {
    /// The language, `zh-CN` or `en-US` for example.
    pub locale: Option<String>,
    /// The text in this language.
    pub value: Option<String>,
    /// What the name is of, an id of the kind that the dimension says.
    pub id: Option<String>,
}

crate::object!(I18nContent { locale "locale", value "value", id "id" });

/// The type `paygroup` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paygroup {
    /// The pay group.
    pub pay_group_id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// The code of the pay group.
    pub code: Option<String>,
    /// Whether the pay group is in use.
    pub status: Option<PaygroupStatus>,
}

crate::object!(Paygroup {
    pay_group_id "pay_group_id", name "name", code "code", status "status"
});

/// The type `payment_accounting_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentAccountingItem {
    /// The pay item; some are not in the list of pay items.
    pub id: Option<String>,
    /// The name of the pay item, in each language.
    pub accounting_item_names: Vec<I18nContent>,
    /// The value of the pay item.
    pub accounting_item_value: Option<AccountingItemValue>,
    /// The values by segment of time.
    pub segment_values: Vec<SegmentValue>,
    /// The type of the pay item: 1 text, 2 money, 3 number, 4 percentage, 5 date, 6 reference.
    pub accounting_item_type: Option<i64>,
}

crate::object!(PaymentAccountingItem {
    id "id", accounting_item_names "accounting_item_names",
    accounting_item_value "accounting_item_value", segment_values "segment_values",
    accounting_item_type "accounting_item_type"
});

/// The type `payment_activity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentActivity {
    /// The pay run.
    pub activity_id: Option<String>,
    /// The name of the pay run, in each language.
    pub activity_names: Vec<I18nContent>,
    /// The pay date of the pay run.
    pub pay_date: Option<String>,
    /// How many payments there are in all.
    pub total_number_of_payroll: Option<i64>,
    /// How many payroll calculations belong to the pay run.
    pub number_of_calculation_activities: Option<i64>,
    /// The payroll calculations that belong to the pay run.
    pub calculation_activities: Vec<CalculationActivity>,
    /// The state of approval: 100 list to confirm, 150 to submit, 200 in approval, 300 rejected, 350 withdrawn, 360 revoked, 375 approved, 400 archived.
    pub activity_status: Option<i64>,
}

crate::object!(PaymentActivity {
    activity_id "activity_id", activity_names "activity_names", pay_date "pay_date",
    total_number_of_payroll "total_number_of_payroll",
    number_of_calculation_activities "number_of_calculation_activities",
    calculation_activities "calculation_activities", activity_status "activity_status"
});

/// The type `payment_activity_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentActivityDetail {
    /// The employee, by employment.
    pub employee_id: Option<String>,
    /// What the employee is paid.
    pub payment_details: Vec<PaymentAccountingItem>,
}

crate::object!(PaymentActivityDetail {
    employee_id "employee_id", payment_details "payment_details"
});

/// The type `payment_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentDetail {
    /// The employee, by employment.
    pub employee_id: Option<String>,
    /// The pay run.
    pub activity_id: Option<String>,
    /// The pay items.
    pub payment_accounting_items: Vec<PaymentAccountingItem>,
}

crate::object!(PaymentDetail {
    employee_id "employee_id", activity_id "activity_id",
    payment_accounting_items "payment_accounting_items"
});

/// The type `segment_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentValue {
    /// When the segment begins, in milliseconds since 1970; included.
    pub start_time: Option<String>,
    /// When the segment ends, in milliseconds since 1970; included.
    pub end_time: Option<String>,
    /// The value to show, in each language, where it is a reference.
    pub reference_values: Vec<I18nContent>,
    /// The value as it was calculated; may be empty for references in imported data.
    pub original_value: Option<String>,
}

crate::object!(SegmentValue {
    start_time "start_time", end_time "end_time", reference_values "reference_values",
    original_value "original_value"
});
crate::moments!(SegmentValue {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});
