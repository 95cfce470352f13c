// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `adjustment_logic` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustmentLogic {
    /// The fixed value.
    pub fixed: Option<String>,
    /// The formula.
    pub formula: Option<Formula>,
}

crate::object!(AdjustmentLogic { fixed "fixed", formula "formula" });

/// The type `archive_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveDetail {
    /// The employee, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The pay archive.
    pub id: Option<String>,
    /// The version of the pay archive.
    pub tid: Option<String>,
    /// The compensation plan. Needs a scope: `corehr:compensation_archive_detail.plan:read`.
    pub plan_id: Option<String>,
    /// The version of the compensation plan. Needs a scope: `corehr:compensation_archive_detail.plan:read`.
    pub plan_tid: Option<String>,
    /// The currency.
    pub currency_id: Option<String>,
    /// Why pay is set or changed.
    pub change_reason_id: Option<String>,
    /// The explanation of the change. Needs a scope: `corehr:compensation_archive_detail.change_description:read`.
    pub change_description: Option<String>,
    /// From when on it is in effect.
    pub effective_date: Option<String>,
    /// Until when it is in effect.
    pub expiration_date: Option<String>,
    /// The salary level. Needs a scope: `corehr:compensation_archive_detail.salary_level:read`.
    pub salary_level_id: Option<String>,
    /// When it was created.
    pub created_time: Option<String>,
    /// When it was last changed.
    pub updated_time: Option<String>,
    /// The pay items with their values. Needs a scope: `corehr:compensation_archive_detail.items:read`.
    pub archive_items: Vec<ArchiveItem>,
    /// The indicators of pay with their values. Needs a scope: `corehr:compensation_archive_detail.indicators:read`.
    pub archive_indicators: Vec<ArchiveIndicator>,
}

crate::object!(ArchiveDetail {
    user_id "user_id", id "id", tid "tid", plan_id "plan_id", plan_tid "plan_tid",
    currency_id "currency_id", change_reason_id "change_reason_id",
    change_description "change_description", effective_date "effective_date",
    expiration_date "expiration_date", salary_level_id "salary_level_id",
    created_time "created_time", updated_time "updated_time", archive_items "archive_items",
    archive_indicators "archive_indicators"
});

/// The type `archive_indicator` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveIndicator {
    /// The indicator of pay.
    pub indicator_id: Option<String>,
    /// The value of the indicator.
    pub indicator_result: Option<String>,
    /// The value of the indicator after probation.
    pub indicator_result_regular: Option<String>,
}

crate::object!(ArchiveIndicator {
    indicator_id "indicator_id", indicator_result "indicator_result",
    indicator_result_regular "indicator_result_regular"
});

/// The type `archive_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveItem {
    /// The pay item.
    pub item_id: Option<String>,
    /// The value of the pay item.
    pub item_result: Option<String>,
    /// The value of the pay item after probation.
    pub item_result_regular: Option<String>,
}

crate::object!(ArchiveItem {
    item_id "item_id", item_result "item_result", item_result_regular "item_result_regular"
});

/// The type `archive_item_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ArchiveItemValue {
    /// The pay item. Example: `7244131355509917228`.
    pub item_id: Option<String>,
    /// The value of the pay item, in the currency of `currency_id`; a number of at most 18 characters, not negative. Example: `200.00`.
    pub item_value: Option<String>,
    /// The value of the pay item after probation, in the currency of `currency_id`; only on probation, for all items or none. Example: `600.00`.
    pub item_value_regular: Option<String>,
}

crate::object_builder!(ArchiveItemValue {
    item_id(impl Into<String>).into(), item_value(impl Into<String>).into();
    item_id(impl Into<String>).into(), item_value(impl Into<String>).into(),
    item_value_regular(impl Into<String>).into()
});
crate::object!(ArchiveItemValue {
    item_id "item_id", item_value "item_value", item_value_regular "item_value_regular"
});

/// The type `change_reason` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeReason {
    /// The reason.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Remarks.
    pub note: Option<String>,
    /// Whether it is in use.
    pub active_status: Option<ActiveStatus>,
    /// The names in several languages.
    pub i18n_names: Vec<I18nContent>,
    /// The remarks in several languages.
    pub i18n_notes: Vec<I18nContent>,
}

crate::object!(ChangeReason {
    id "id", name "name", note "note", active_status "active_status", i18n_names "i18n_names",
    i18n_notes "i18n_notes"
});

/// The type `formula` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Formula {
    /// The expression of the formula.
    pub expr: Option<String>,
    /// The parameters of the formula.
    pub formula_params: Vec<FormulaParam>,
}

crate::object!(Formula { expr "expr", formula_params "formula_params" });

/// The type `formula_param` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormulaParam {
    /// Whether the parameter is a pay item or an indicator.
    pub ref_type: Option<RefType>,
    /// The pay item or indicator.
    pub id: Option<String>,
}

crate::object!(FormulaParam { ref_type "ref_type", id "id" });

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
}

crate::object!(I18nContent { locale "locale", value "value" });

/// The type `indicator` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Indicator {
    /// The indicator of pay.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Whether the value is money, a number or a percentage.
    pub value_type: Option<ValueType>,
    /// Whether it is in use.
    pub active_status: Option<ActiveStatus>,
    /// The names in several languages.
    pub i18n_names: Vec<I18nContent>,
}

crate::object!(Indicator {
    id "id", name "name", value_type "value_type", active_status "active_status",
    i18n_names "i18n_names"
});

/// The type `item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    /// The pay item.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// What it is, in words.
    pub description: Option<String>,
    /// The category of the pay item.
    pub category_id: Option<String>,
    /// Whether the value is money, a number or a percentage.
    pub value_type: Option<ValueType>,
    /// How often the pay item is paid.
    pub pay_off_frequency_type: Option<IssuancePeriod>,
    /// How many decimals there are.
    pub decimal_places: Option<i64>,
    /// Whether it is in use.
    pub active_status: Option<ActiveStatus>,
    /// The names in several languages.
    pub i18n_names: Vec<I18nContent>,
    /// The description in several languages.
    pub i18n_descriptions: Vec<I18nContent>,
}

crate::object!(Item {
    id "id", name "name", description "description", category_id "category_id",
    value_type "value_type", pay_off_frequency_type "pay_off_frequency_type",
    decimal_places "decimal_places", active_status "active_status", i18n_names "i18n_names",
    i18n_descriptions "i18n_descriptions"
});

/// The type `item_category` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemCategory {
    /// The category of pay items.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The names in several languages.
    pub i18n_names: Vec<I18nContent>,
}

crate::object!(ItemCategory { id "id", name "name", i18n_names "i18n_names" });

/// The type `lump_sum_payment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LumpSumPayment {
    /// The lump-sum payment.
    pub id: Option<String>,
    /// An id of your own that makes repeated requests count once.
    pub unique_id: Option<String>,
    /// The employee, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The amount in all, a number as text, in the currency of the payment.
    pub total_amount: Option<String>,
    /// How long the employee must stay to keep the payment, in months.
    pub binding_period: Option<i64>,
    /// The currency.
    pub currency_id: Option<String>,
    /// In how many parts it is paid out; as many as there are details.
    pub issuance_frequency: Option<i64>,
    /// The pay item.
    pub item_id: Option<String>,
    /// Remarks.
    pub remark: Option<String>,
    /// How it is paid out, in words.
    pub issuance_detail_text: Option<I18n>,
    /// How the payment came about.
    pub apply_source: Option<ApplySource>,
    /// The amount to pay back, before tax. Needs a scope: `corehr:compensation_lump_sum_payment.return_amount_before_tax:read`.
    pub return_amount_before_tax: Option<String>,
    /// The amount to pay back, after tax. Needs a scope: `corehr:compensation_lump_sum_payment.return_amount_after_tax:read`.
    pub return_amount_after_tax: Option<String>,
    /// Whether the employee leaves within the binding period. Needs a scope: `corehr:compensation_lump_sum_payment.binding_period_offboarding_type:read`.
    pub binding_period_offboarding_type: Option<BindingPeriodOffboardingType>,
    /// When it was created, as `2006-01-02 15:04:05`.
    pub create_time: Option<String>,
    /// When it was last changed, as `2006-01-02 15:04:05`.
    pub modify_time: Option<String>,
    /// The first day of the time that the payment is for, as `2006-01-02`.
    pub reference_period_start_date: Option<String>,
    /// The last day of the time that the payment is for, as `2006-01-02`.
    pub reference_period_end_date: Option<String>,
    /// The payouts.
    pub details: Vec<LumpSumPaymentDetail>,
    /// How long the employee must stay to keep the payment, with decimals.
    pub binding_period_decimal: Option<String>,
}

crate::object!(LumpSumPayment {
    id "id", unique_id "unique_id", user_id "user_id", total_amount "total_amount",
    binding_period "binding_period", currency_id "currency_id",
    issuance_frequency "issuance_frequency", item_id "item_id", remark "remark",
    issuance_detail_text "issuance_detail_text", apply_source "apply_source",
    return_amount_before_tax "return_amount_before_tax",
    return_amount_after_tax "return_amount_after_tax",
    binding_period_offboarding_type "binding_period_offboarding_type", create_time "create_time",
    modify_time "modify_time", reference_period_start_date "reference_period_start_date",
    reference_period_end_date "reference_period_end_date", details "details",
    binding_period_decimal "binding_period_decimal"
});

/// The type `lump_sum_payment_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LumpSumPaymentDetail {
    /// The payout.
    pub id: Option<String>,
    /// The lump-sum payment.
    pub record_id: Option<String>,
    /// The employee, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The amount that is paid out, a number as text, in the currency of the payment.
    pub issuance_amount: Option<String>,
    /// Whether it is to be paid out.
    pub issuance_status: Option<IssuanceStatus>,
    /// How it is paid out.
    pub issuance_way: Option<IssuanceWay>,
    /// When it is paid out, as `2006-01-02`.
    pub issuance_time: Option<String>,
    /// The currency.
    pub currency_id: Option<String>,
    /// For when payment was applied for, as `2006-01-02`; not after the day of payout. Needs a scope: `corehr:compensation_lump_sum_payment_detail.belong_time:read`.
    pub belong_time: Option<String>,
    /// When it was created, as `2006-01-02 15:04:05`.
    pub create_time: Option<String>,
    /// When it was last changed, as `2006-01-02 15:04:05`.
    pub modify_time: Option<String>,
    /// The country or region where it is paid out.
    pub issuance_country_region_id: Option<String>,
    /// The pay group that pays it out.
    pub issuance_pay_group_id: Option<String>,
    /// The first day of the time that the payout is for.
    pub detail_reference_period_start_date: Option<String>,
    /// The last day of the time that the payout is for.
    pub detail_reference_period_end_date: Option<String>,
}

crate::object!(LumpSumPaymentDetail {
    id "id", record_id "record_id", user_id "user_id", issuance_amount "issuance_amount",
    issuance_status "issuance_status", issuance_way "issuance_way", issuance_time "issuance_time",
    currency_id "currency_id", belong_time "belong_time", create_time "create_time",
    modify_time "modify_time", issuance_country_region_id "issuance_country_region_id",
    issuance_pay_group_id "issuance_pay_group_id",
    detail_reference_period_start_date "detail_reference_period_start_date",
    detail_reference_period_end_date "detail_reference_period_end_date"
});

/// The type `lump_sum_payment_detail_for_create` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct LumpSumPaymentDetailForCreate {
    /// The amount that is paid out, a number as text, in the currency of the payment. Length: 0 to 255. Example: `2000.00`.
    pub issuance_amount: Option<String>,
    /// Whether it is to be paid out. Length: 0 to 255. Example: `to_be_issued`.
    pub issuance_status: Option<IssuanceStatus>,
    /// How it is paid out. Example: `with_salary`.
    pub issuance_way: Option<IssuanceWay>,
    /// When it is paid out, as `2006-01-02`. Length: 0 to 255. Example: `2024-08-01`.
    pub issuance_time: Option<String>,
    /// For when payment was applied for, as `2006-01-02`; not after the day of payout. Length: 0 to 255. Example: `2025-01-20`.
    pub belong_time: Option<String>,
    /// The country or region where it is paid out. Length: 0 to 255. Example: `6862995757234914824`.
    pub issuance_country_region_id: Option<String>,
    /// The pay group that pays it out. Length: 0 to 255. Example: `6862995757234914824`.
    pub issuance_pay_group_id: Option<String>,
    /// The first day of the time that the payout is for. Length: 0 to 255. Example: `2024-08-01`.
    pub detail_reference_period_start_date: Option<String>,
    /// The last day of the time that the payout is for. Length: 0 to 255. Example: `2024-08-01`.
    pub detail_reference_period_end_date: Option<String>,
}

crate::object_builder!(LumpSumPaymentDetailForCreate {
    issuance_amount(impl Into<String>).into(), issuance_status(impl Into<IssuanceStatus>).into(),
    issuance_way(impl Into<IssuanceWay>).into(), issuance_time(impl Into<String>).into(),
    belong_time(impl Into<String>).into();
    issuance_amount(impl Into<String>).into(), issuance_status(impl Into<IssuanceStatus>).into(),
    issuance_way(impl Into<IssuanceWay>).into(), issuance_time(impl Into<String>).into(),
    belong_time(impl Into<String>).into(), issuance_country_region_id(impl Into<String>).into(),
    issuance_pay_group_id(impl Into<String>).into(),
    detail_reference_period_start_date(impl Into<String>).into(),
    detail_reference_period_end_date(impl Into<String>).into()
});
crate::object!(LumpSumPaymentDetailForCreate {
    issuance_amount "issuance_amount", issuance_status "issuance_status",
    issuance_way "issuance_way", issuance_time "issuance_time", belong_time "belong_time",
    issuance_country_region_id "issuance_country_region_id",
    issuance_pay_group_id "issuance_pay_group_id",
    detail_reference_period_start_date "detail_reference_period_start_date",
    detail_reference_period_end_date "detail_reference_period_end_date"
});

/// The type `lump_sum_payment_detail_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct LumpSumPaymentDetailForUpdate {
    /// The payout to correct; left out for a new one. Length: 0 to 255. Example: `7395133551102200876`.
    pub id: Option<String>,
    /// The amount that is paid out, a number as text, in the currency of the payment. Length: 0 to 255. Example: `2000.00`.
    pub issuance_amount: Option<String>,
    /// Whether it is to be paid out. Length: 0 to 255. Example: `to_be_issued`.
    pub issuance_status: Option<IssuanceStatus>,
    /// How it is paid out. Example: `with_salary`.
    pub issuance_way: Option<IssuanceWay>,
    /// When it is paid out, as `2006-01-02`. Length: 0 to 255. Example: `2024-08-20`.
    pub issuance_time: Option<String>,
    /// For when payment was applied for, as `2006-01-02`; not after the day of payout. Length: 0 to 255. Example: `2025-01-20`.
    pub belong_time: Option<String>,
    /// The country or region where it is paid out. Length: 0 to 255. Example: `6862995757234914824`.
    pub issuance_country_region_id: Option<String>,
    /// The pay group that pays it out. Length: 0 to 255. Example: `6862995757234914824`.
    pub issuance_pay_group_id: Option<String>,
    /// The first day of the time that the payout is for. Length: 0 to 255. Example: `2024-08-01`.
    pub detail_reference_period_start_date: Option<String>,
    /// The last day of the time that the payout is for. Length: 0 to 255. Example: `2024-08-01`.
    pub detail_reference_period_end_date: Option<String>,
}

crate::object_builder!(LumpSumPaymentDetailForUpdate {
    id(impl Into<String>).into(), issuance_amount(impl Into<String>).into(),
    issuance_status(impl Into<IssuanceStatus>).into(), issuance_way(impl Into<IssuanceWay>).into(),
    issuance_time(impl Into<String>).into(), belong_time(impl Into<String>).into(),
    issuance_country_region_id(impl Into<String>).into(),
    issuance_pay_group_id(impl Into<String>).into(),
    detail_reference_period_start_date(impl Into<String>).into(),
    detail_reference_period_end_date(impl Into<String>).into()
});
crate::object!(LumpSumPaymentDetailForUpdate {
    id "id", issuance_amount "issuance_amount", issuance_status "issuance_status",
    issuance_way "issuance_way", issuance_time "issuance_time", belong_time "belong_time",
    issuance_country_region_id "issuance_country_region_id",
    issuance_pay_group_id "issuance_pay_group_id",
    detail_reference_period_start_date "detail_reference_period_start_date",
    detail_reference_period_end_date "detail_reference_period_end_date"
});

/// The type `lump_sum_payment_for_create` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct LumpSumPaymentForCreate {
    /// An id of your own that makes repeated requests count once. Length: 0 to 255. Example: `7402510801304718380_7309316347007764012_7402523725868058156_1726070400000_10000`.
    pub unique_id: Option<String>,
    /// The employee, by the kind of id that the call uses. Length: 0 to 255. Example: `7337149697626801708`.
    pub user_id: Option<String>,
    /// The amount in all, a number as text, in the currency of the payment. Length: 0 to 255. Example: `2000.00`.
    pub total_amount: Option<String>,
    /// How long the employee must stay to keep the payment, in months. Range: `0` to `2147483647`. Example: `2`.
    pub binding_period: Option<i64>,
    /// The currency. Length: 0 to 255. Example: `6863329932261459464`.
    pub currency_id: Option<String>,
    /// In how many parts it is paid out; as many as there are details. Range: `0` to `2147483647`. Example: `3`.
    pub issuance_frequency: Option<i64>,
    /// The pay item. Length: 0 to 255. Example: `7411039006180312620`.
    pub item_id: Option<String>,
    /// The first day of the time that the payment is for, as `2006-01-02`. Length: 0 to 255. Example: `2024-08-01`.
    pub reference_period_start_date: Option<String>,
    /// The last day of the time that the payment is for, as `2006-01-02`. Length: 0 to 255. Example: `2024-08-01`.
    pub reference_period_end_date: Option<String>,
    /// The payouts. Length: 0 to 2147483647.
    pub details: Option<Vec<LumpSumPaymentDetailForCreate>>,
    /// Remarks. Length: 0 to 3000. Example: `text`.
    pub remark: Option<String>,
    /// How long the employee must stay to keep the payment, with decimals. Length: 0 to 255. Example: `12.56`.
    pub binding_period_decimal: Option<String>,
}

crate::object_builder!(LumpSumPaymentForCreate {
    unique_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    total_amount(impl Into<String>).into(), binding_period(i64),
    currency_id(impl Into<String>).into(), issuance_frequency(i64),
    item_id(impl Into<String>).into(),
    details(impl IntoIterator<Item = impl Into<LumpSumPaymentDetailForCreate>>).into_iter().map(Into::into).collect();
    unique_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    total_amount(impl Into<String>).into(), binding_period(i64),
    currency_id(impl Into<String>).into(), issuance_frequency(i64),
    item_id(impl Into<String>).into(), reference_period_start_date(impl Into<String>).into(),
    reference_period_end_date(impl Into<String>).into(),
    details(impl IntoIterator<Item = impl Into<LumpSumPaymentDetailForCreate>>).into_iter().map(Into::into).collect(),
    remark(impl Into<String>).into(), binding_period_decimal(impl Into<String>).into()
});
crate::object!(LumpSumPaymentForCreate {
    unique_id "unique_id", user_id "user_id", total_amount "total_amount",
    binding_period "binding_period", currency_id "currency_id",
    issuance_frequency "issuance_frequency", item_id "item_id",
    reference_period_start_date "reference_period_start_date",
    reference_period_end_date "reference_period_end_date", details "details", remark "remark",
    binding_period_decimal "binding_period_decimal"
});

/// The type `lump_sum_payment_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct LumpSumPaymentForUpdate {
    /// The lump-sum payment. Length: 0 to 255. Example: `7397033607132351532`.
    pub id: Option<String>,
    /// The amount in all, a number as text, in the currency of the payment. Length: 0 to 255. Example: `2000.00`.
    pub total_amount: Option<String>,
    /// How long the employee must stay to keep the payment, in months. Range: `0` to `2147483647`. Example: `2`.
    pub binding_period: Option<i64>,
    /// The currency. Length: 0 to 255. Example: `6863329932261459464`.
    pub currency_id: Option<String>,
    /// In how many parts it is paid out; as many as there are details. Range: `0` to `2147483647`. Example: `3`.
    pub issuance_frequency: Option<i64>,
    /// Remarks. Length: 0 to 3000. Example: `text`.
    pub remark: Option<String>,
    /// The first day of the time that the payment is for, as `2006-01-02`. Length: 0 to 255. Example: `2024-08-01`.
    pub reference_period_start_date: Option<String>,
    /// The last day of the time that the payment is for, as `2006-01-02`. Length: 0 to 255. Example: `2024-08-01`.
    pub reference_period_end_date: Option<String>,
    /// The payouts. Length: 0 to 2147483647.
    pub details: Option<Vec<LumpSumPaymentDetailForUpdate>>,
    /// How long the employee must stay to keep the payment, with decimals. Length: 0 to 255. Example: `12`.
    pub binding_period_decimal: Option<String>,
    /// Where the change came from. Length: 0 to 255. Example: `apaas_spot`.
    pub operation_source: Option<String>,
}

crate::object_builder!(LumpSumPaymentForUpdate {
    total_amount(impl Into<String>).into(), currency_id(impl Into<String>).into(),
    issuance_frequency(i64),
    details(impl IntoIterator<Item = impl Into<LumpSumPaymentDetailForUpdate>>).into_iter().map(Into::into).collect();
    id(impl Into<String>).into(), total_amount(impl Into<String>).into(), binding_period(i64),
    currency_id(impl Into<String>).into(), issuance_frequency(i64),
    remark(impl Into<String>).into(), reference_period_start_date(impl Into<String>).into(),
    reference_period_end_date(impl Into<String>).into(),
    details(impl IntoIterator<Item = impl Into<LumpSumPaymentDetailForUpdate>>).into_iter().map(Into::into).collect(),
    binding_period_decimal(impl Into<String>).into(), operation_source(impl Into<String>).into()
});
crate::object!(LumpSumPaymentForUpdate {
    id "id", total_amount "total_amount", binding_period "binding_period",
    currency_id "currency_id", issuance_frequency "issuance_frequency", remark "remark",
    reference_period_start_date "reference_period_start_date",
    reference_period_end_date "reference_period_end_date", details "details",
    binding_period_decimal "binding_period_decimal", operation_source "operation_source"
});

/// The type `lump_sum_payment_operate_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LumpSumPaymentOperateResult {
    /// The lump-sum payment.
    pub id: Option<String>,
    /// The id of your own that the record was created with.
    pub unique_id: Option<String>,
    /// The result: 0 where it succeeded, an error code otherwise.
    pub code: Option<LumpSumPaymentOperateResultCode>,
    /// The result, in words.
    pub message: Option<String>,
}

crate::object!(LumpSumPaymentOperateResult {
    id "id", unique_id "unique_id", code "code", message "message"
});

/// The type `plan_condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanCondition {
    /// What is compared.
    pub left_type: Option<LeftType>,
    /// How the two are compared.
    pub operator: Option<PlanConditionOperator>,
    /// The ids with which it is compared, of the kind that `left_type` says.
    pub right_value: Vec<String>,
}

crate::object!(PlanCondition {
    left_type "left_type", operator "operator", right_value "right_value"
});

/// The type `plan_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanDetail {
    /// The compensation plan.
    pub id: Option<String>,
    /// The version of the compensation plan.
    pub tid: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// What it is, in words.
    pub description: Option<String>,
    /// From when on it is in effect.
    pub effective_date: Option<String>,
    /// To whom the plan applies.
    pub plan_scope: Option<PlanScope>,
    /// The currency.
    pub currency_id: Option<String>,
    /// Whether pay differs during probation.
    pub probation_salary_status: Option<bool>,
    /// The pay items of the plan. Needs a scope: `corehr:compensation_plan_detail.items:read`.
    pub plan_items: Vec<PlanItem>,
    /// The indicators of the plan. Needs a scope: `corehr:compensation_plan_detail.indicators:read`.
    pub plan_indicators: Vec<PlanIndicator>,
    /// The names in several languages.
    pub i18n_names: Vec<I18nContent>,
    /// The description in several languages.
    pub i18n_descriptions: Vec<I18nContent>,
}

crate::object!(PlanDetail {
    id "id", tid "tid", name "name", description "description", effective_date "effective_date",
    plan_scope "plan_scope", currency_id "currency_id",
    probation_salary_status "probation_salary_status", plan_items "plan_items",
    plan_indicators "plan_indicators", i18n_names "i18n_names",
    i18n_descriptions "i18n_descriptions"
});

/// The type `plan_indicator` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanIndicator {
    /// The indicator of pay.
    pub indicator_id: Option<String>,
    /// How the indicator is calculated.
    pub plan_indicator_logic: Option<AdjustmentLogic>,
}

crate::object!(PlanIndicator {
    indicator_id "indicator_id", plan_indicator_logic "plan_indicator_logic"
});

/// The type `plan_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanItem {
    /// How the value is set: typed in, calculated or fixed.
    pub adjustment_type: Option<AdjustmentType>,
    /// The pay item.
    pub item_id: Option<String>,
    /// How the pay item is calculated.
    pub plan_item_logic: Option<AdjustmentLogic>,
    /// How pay during probation is set.
    pub probation_discount_type: Option<ProbationDiscountType>,
    /// The share of the pay during probation, in percent.
    pub probation_discount_percentum: Option<String>,
}

crate::object!(PlanItem {
    adjustment_type "adjustment_type", item_id "item_id", plan_item_logic "plan_item_logic",
    probation_discount_type "probation_discount_type",
    probation_discount_percentum "probation_discount_percentum"
});

/// The type `plan_scope` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanScope {
    /// Whether it applies to everybody.
    pub is_all: Option<bool>,
    /// The conditions of the scope, in groups.
    pub plan_conditions: Vec<PlanCondition>,
}

crate::object!(PlanScope { is_all "is_all", plan_conditions "plan_conditions" });

/// The type `recurring_payment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecurringPayment {
    /// The recurring payment.
    pub id: Option<String>,
    /// An id of your own that makes repeated requests count once.
    pub unique_id: Option<String>,
    /// The employee, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The pay item.
    pub item_id: Option<String>,
    /// How it is paid out.
    pub issuance_type: Option<IssuanceType>,
    /// The amount that is paid out each time.
    pub each_amount: Option<String>,
    /// When payment begins, as `2006-01-02`.
    pub start_date: Option<String>,
    /// When payment ends, as `2006-01-02`.
    pub end_date: Option<String>,
    /// How often it is paid out.
    pub issuance_period: Option<IssuancePeriod>,
    /// The currency.
    pub currency_id: Option<String>,
    /// Remarks.
    pub remark: Option<String>,
    /// The country or region where it is paid out.
    pub issuance_country_region_id: Option<String>,
}

crate::object!(RecurringPayment {
    id "id", unique_id "unique_id", user_id "user_id", item_id "item_id",
    issuance_type "issuance_type", each_amount "each_amount", start_date "start_date",
    end_date "end_date", issuance_period "issuance_period", currency_id "currency_id",
    remark "remark", issuance_country_region_id "issuance_country_region_id"
});

/// The type `recurring_payment_for_create` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RecurringPaymentForCreate {
    /// An id of your own that makes repeated requests count once. Length: 0 to 255. Example: `7402510801304718380_7309316347007764012_7402523725868058156_1726070400000_10000`.
    pub unique_id: Option<String>,
    /// The employee, by the kind of id that the call uses. Length: 0 to 255. Example: `7337149697626801708`.
    pub user_id: Option<String>,
    /// The pay item. Length: 0 to 255. Example: `7411039006180312620`.
    pub item_id: Option<String>,
    /// The amount that is paid out each time. Length: 0 to 255. Example: `20.00`.
    pub each_amount: Option<String>,
    /// When payment begins, as `2006-01-02`. Length: 0 to 255. Example: `2024-08-01`.
    pub start_date: Option<String>,
    /// When payment ends, as `2006-01-02`. Length: 0 to 255. Example: `2025-08-01`.
    pub end_date: Option<String>,
    /// The currency. Length: 0 to 255. Example: `6863329932261459464`.
    pub currency_id: Option<String>,
    /// How it is paid out. Example: `with_salary`.
    pub issuance_type: Option<IssuanceType>,
    /// How often it is paid out. Example: `year`.
    pub issuance_period: Option<IssuancePeriod>,
    /// Remarks. Length: 0 to 3000. Example: `这是个备注`.
    pub remark: Option<String>,
    /// The country or region where it is paid out. Length: 0 to 255. Example: `6862995745046267400`.
    pub issuance_country_region_id: Option<String>,
}

crate::object_builder!(RecurringPaymentForCreate {
    unique_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    item_id(impl Into<String>).into(), each_amount(impl Into<String>).into(),
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    currency_id(impl Into<String>).into(), issuance_type(impl Into<IssuanceType>).into(),
    issuance_period(impl Into<IssuancePeriod>).into();
    unique_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    item_id(impl Into<String>).into(), each_amount(impl Into<String>).into(),
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    currency_id(impl Into<String>).into(), issuance_type(impl Into<IssuanceType>).into(),
    issuance_period(impl Into<IssuancePeriod>).into(), remark(impl Into<String>).into(),
    issuance_country_region_id(impl Into<String>).into()
});
crate::object!(RecurringPaymentForCreate {
    unique_id "unique_id", user_id "user_id", item_id "item_id", each_amount "each_amount",
    start_date "start_date", end_date "end_date", currency_id "currency_id",
    issuance_type "issuance_type", issuance_period "issuance_period", remark "remark",
    issuance_country_region_id "issuance_country_region_id"
});

/// The type `recurring_payment_for_update` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RecurringPaymentForUpdate {
    /// The recurring payment. Length: 0 to 255. Example: `7397033607132351532`.
    pub id: Option<String>,
    /// The amount that is paid out each time. Length: 0 to 255. Example: `10.00`.
    pub each_amount: Option<String>,
    /// When payment begins, as `2006-01-02`. Length: 0 to 255. Example: `2024-10-20`.
    pub start_date: Option<String>,
    /// When payment ends, as `2006-01-02`. Length: 0 to 255. Example: `2025-03-20`.
    pub end_date: Option<String>,
    /// The currency. Length: 0 to 255. Example: `6863329932261459464`.
    pub currency_id: Option<String>,
    /// How it is paid out. Example: `with_salary`.
    pub issuance_type: Option<IssuanceType>,
    /// Why it is corrected. Length: 0 to 3000. Example: `这是个备注`.
    pub remark: Option<String>,
    /// The country or region where it is paid out. Length: 0 to 255. Example: `6862995745046267400`.
    pub issuance_country_region_id: Option<String>,
}

crate::object_builder!(RecurringPaymentForUpdate {
    id(impl Into<String>).into(), each_amount(impl Into<String>).into(),
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    currency_id(impl Into<String>).into(), issuance_type(impl Into<IssuanceType>).into();
    id(impl Into<String>).into(), each_amount(impl Into<String>).into(),
    start_date(impl Into<String>).into(), end_date(impl Into<String>).into(),
    currency_id(impl Into<String>).into(), issuance_type(impl Into<IssuanceType>).into(),
    remark(impl Into<String>).into(), issuance_country_region_id(impl Into<String>).into()
});
crate::object!(RecurringPaymentForUpdate {
    id "id", each_amount "each_amount", start_date "start_date", end_date "end_date",
    currency_id "currency_id", issuance_type "issuance_type", remark "remark",
    issuance_country_region_id "issuance_country_region_id"
});

/// The type `recurring_payment_operate_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecurringPaymentOperateResult {
    /// The recurring payment.
    pub id: Option<String>,
    /// The id of your own that the record was created with.
    pub unique_id: Option<String>,
    /// The result: 0 where it succeeded, an error code otherwise.
    pub code: Option<RecurringPaymentOperateResultCode>,
    /// The result, in words.
    pub message: Option<String>,
}

crate::object!(RecurringPaymentOperateResult {
    id "id", unique_id "unique_id", code "code", message "message"
});

/// The type `social_archive` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialArchive {
    /// The employee, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The data of social insurance and the provident fund.
    pub details: Vec<SocialArchiveDetail>,
}

crate::object!(SocialArchive { user_id "user_id", details "details" });

/// The type `social_archive_adjust_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialArchiveAdjustRecord {
    /// The employee, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// Whether the employee is added or taken out.
    pub record_type: Option<RecordType>,
    /// The records of social insurance and the provident fund.
    pub details: Vec<SocialArchiveDetail>,
}

crate::object!(SocialArchiveAdjustRecord {
    user_id "user_id", record_type "record_type", details "details"
});

/// The type `social_archive_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialArchiveDetail {
    /// What it is, in words.
    pub description: Option<I18n>,
    /// Whether it is social insurance or the provident fund.
    pub insurance_type: Option<InsuranceType>,
    /// Whether the employee is insured; other states have no base and no kinds of insurance.
    pub insurance_status: Option<InsuranceStatus>,
    /// The insurance data, by its id; empty in records of being added or taken out.
    pub id: Option<String>,
    /// The record of the change, by its id; empty in records of being added or taken out.
    pub tid: Option<String>,
    /// The plan of the insurance; not for employees taken out.
    pub plan_id: Option<String>,
    /// The version of the plan; not for employees taken out.
    pub plan_tid: Option<String>,
    /// The city of the insurance, which is a location; not for employees taken out.
    pub location_id: Option<String>,
    /// The company that pays the insurance; not for employees taken out.
    pub company_id: Option<String>,
    /// The type of the social insurance account; not for employees taken out.
    pub account_type: Option<String>,
    /// The social insurance account; not for employees taken out.
    pub insurance_account: Option<String>,
    /// The base of contributions, in yuan; not for employees taken out.
    pub base_salary: Option<String>,
    /// The kinds of insurance; not for employees taken out.
    pub insurance_details: Vec<SocialArchiveItem>,
    /// From when on the employee is to be insured, or no longer.
    pub effective_date: Option<String>,
}

crate::object!(SocialArchiveDetail {
    description "description", insurance_type "insurance_type", insurance_status "insurance_status",
    id "id", tid "tid", plan_id "plan_id", plan_tid "plan_tid", location_id "location_id",
    company_id "company_id", account_type "account_type", insurance_account "insurance_account",
    base_salary "base_salary", insurance_details "insurance_details",
    effective_date "effective_date"
});

/// The type `social_archive_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialArchiveItem {
    /// The kind of insurance.
    pub insurance_id: Option<String>,
    /// What the company pays, in yuan.
    pub company_deduction: Option<String>,
    /// How the part of the company is calculated.
    pub company_setting: Option<SocialPlanItemSetting>,
    /// What the employee pays, in yuan.
    pub personal_deduction: Option<String>,
    /// How the part of the employee is calculated.
    pub personal_setting: Option<SocialPlanItemSetting>,
    /// How often contributions are paid.
    pub payment_frequency: Option<PaymentFrequency>,
    /// The months in which contributions are paid, 1 to 12.
    pub payment_months: Vec<i64>,
}

crate::object!(SocialArchiveItem {
    insurance_id "insurance_id", company_deduction "company_deduction",
    company_setting "company_setting", personal_deduction "personal_deduction",
    personal_setting "personal_setting", payment_frequency "payment_frequency",
    payment_months "payment_months"
});

/// The type `social_insurance` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialInsurance {
    /// The kind of insurance.
    pub id: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// Whether it is social insurance or the provident fund.
    pub insurance_type: Option<InsuranceType>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// Whether it is built in; otherwise it is custom.
    pub is_system: Option<bool>,
}

crate::object!(SocialInsurance {
    id "id", name "name", insurance_type "insurance_type", active "active", is_system "is_system"
});

/// The type `social_plan` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialPlan {
    /// The plan of the insurance.
    pub plan_id: Option<String>,
    /// The version of the plan.
    pub plan_tid: Option<String>,
    /// The name.
    pub name: Option<I18n>,
    /// From when on it is in effect, as `2006-01-02`.
    pub effective_date: Option<String>,
    /// Whether it is in use.
    pub active: Option<bool>,
    /// Whether it is social insurance or the provident fund.
    pub insurance_type: Option<InsuranceType>,
    /// To whom the plan applies.
    pub scope: Option<SocialPlanScope>,
    /// The kinds of insurance of the plan.
    pub item_detail: Vec<SocialPlanItemDetail>,
    /// Remarks.
    pub remark: Option<I18n>,
}

crate::object!(SocialPlan {
    plan_id "plan_id", plan_tid "plan_tid", name "name", effective_date "effective_date",
    active "active", insurance_type "insurance_type", scope "scope", item_detail "item_detail",
    remark "remark"
});

/// The type `social_plan_item_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialPlanItemDetail {
    /// The kind of insurance.
    pub item_id: Option<String>,
    /// The name of the kind of insurance.
    pub item_name: Option<I18n>,
    /// How the part of the employee is calculated.
    pub item_setting_of_person: Option<SocialPlanItemSetting>,
    /// How the part of the company is calculated.
    pub item_setting_of_company: Option<SocialPlanItemSetting>,
    /// How often contributions are paid.
    pub payment_frequency: Option<PaymentFrequency>,
    /// The months in which contributions are paid, 1 to 12.
    pub payment_months: Vec<i64>,
}

crate::object!(SocialPlanItemDetail {
    item_id "item_id", item_name "item_name", item_setting_of_person "item_setting_of_person",
    item_setting_of_company "item_setting_of_company", payment_frequency "payment_frequency",
    payment_months "payment_months"
});

/// The type `social_plan_item_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialPlanItemSetting {
    /// The least base, in yuan, with two decimals.
    pub lower_limit: Option<String>,
    /// The greatest base, in yuan, with two decimals.
    pub upper_limit: Option<String>,
    /// The share of the base, in percent, with up to four decimals.
    pub payment_ratio: Option<String>,
    /// How contributions are rounded.
    pub payment_rounding_rule: Option<PaymentRoundingRule>,
    /// How many decimals contributions have, 0 to 6.
    pub payment_decimals: Option<i64>,
    /// A fixed amount that is added, in yuan, with two decimals.
    pub fixed_payment: Option<String>,
}

crate::object!(SocialPlanItemSetting {
    lower_limit "lower_limit", upper_limit "upper_limit", payment_ratio "payment_ratio",
    payment_rounding_rule "payment_rounding_rule", payment_decimals "payment_decimals",
    fixed_payment "fixed_payment"
});

/// The type `social_plan_scope` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialPlanScope {
    /// Whether it applies to everybody.
    pub is_all: Option<bool>,
    /// The conditions in groups: one group must hold, and in it all conditions.
    pub rules: Vec<Vec<SocialPlanScopeRule>>,
}

crate::object!(SocialPlanScope { is_all "is_all", rules "rules" });

/// An object with `left_type`, `operator`, `right_values`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialPlanScopeRule {
    /// What is compared. Example: `1`.
    pub left_type: Option<i64>,
    /// How the two are compared. Example: `1`.
    pub operator: Option<i64>,
    /// The ids with which it is compared, of the kind that `left_type` says.
    pub right_values: Vec<String>,
}

crate::object!(SocialPlanScopeRule {
    left_type "left_type", operator "operator", right_values "right_values"
});
