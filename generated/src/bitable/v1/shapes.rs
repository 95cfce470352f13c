// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `allowed_edit_modes` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AllowedEditModes {
    /// Whether values may be typed in. Default: `true`. Example: `true`.
    pub manual: Option<bool>,
    /// Whether values may be scanned. Default: `true`. Example: `true`.
    pub scan: Option<bool>,
}

crate::object_builder!(AllowedEditModes { manual(bool), scan(bool) });
crate::object!(AllowedEditModes { manual "manual", scan "scan" });

/// The type `app` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct App {
    /// The base.
    pub app_token: Option<String>,
    /// The name of the base, table, role or option.
    pub name: Option<String>,
    /// The folder that the base is in.
    pub folder_token: Option<String>,
    /// The address.
    pub url: Option<String>,
    /// The time zone, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
    /// The first table.
    pub default_table_id: Option<String>,
}

crate::object!(App {
    app_token "app_token", name "name", folder_token "folder_token", url "url",
    time_zone "time_zone", default_table_id "default_table_id"
});

/// The type `app.dashboard` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppDashboard {
    /// The block.
    pub block_id: Option<String>,
    /// The name of the dashboard.
    pub name: Option<String>,
}

crate::object!(AppDashboard { block_id "block_id", name "name" });

/// The type `app.field.property.auto_serial` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppFieldPropertyAutoSerial {
    /// How numbers are made. Example: `auto_increment_number`.
    pub type_: Option<AppFieldPropertyAutoSerialType>,
    /// The rules that the number is made by, in order.
    pub options: Option<Vec<AppFieldPropertyAutoSerialOptions>>,
}

crate::object_builder!(AppFieldPropertyAutoSerial {
    type_(impl Into<AppFieldPropertyAutoSerialType>).into();
    type_(impl Into<AppFieldPropertyAutoSerialType>).into(),
    options(impl IntoIterator<Item = impl Into<AppFieldPropertyAutoSerialOptions>>).into_iter().map(Into::into).collect()
});
crate::object!(AppFieldPropertyAutoSerial { type_ "type", options "options" });

/// The type `app.field.property.auto_serial.options` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppFieldPropertyAutoSerialOptions {
    /// The type of the rule. Example: `created_time`.
    pub type_: Option<AppFieldPropertyAutoSerialOptionsType>,
    /// How many digits the number has, the fixed text, or the form of the date, as `type` says. Example: `yyyyMMdd`.
    pub value: Option<String>,
}

crate::object_builder!(AppFieldPropertyAutoSerialOptions {
    type_(impl Into<AppFieldPropertyAutoSerialOptionsType>).into(), value(impl Into<String>).into();
    type_(impl Into<AppFieldPropertyAutoSerialOptionsType>).into(), value(impl Into<String>).into()
});
crate::object!(AppFieldPropertyAutoSerialOptions { type_ "type", value "value" });

/// The type `app.field.property.location` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppFieldPropertyLocation {
    /// How it is entered. Example: `not_limit`.
    pub input_type: Option<InputType>,
}

crate::object_builder!(AppFieldPropertyLocation {
    input_type(impl Into<InputType>).into();
    input_type(impl Into<InputType>).into()
});
crate::object!(AppFieldPropertyLocation { input_type "input_type" });

/// The type `app_rich_description_segment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppRichDescriptionSegment {
    /// The type of the piece. Length: 1 to 100. Example: `text`.
    pub segment_type: Option<SegmentType>,
    /// The text, 1 to 1000 characters. Length: 1 to 1000. Example: `text`.
    pub text: Option<String>,
    /// The address, for a link. Length: 1 to 1000. Example: `https://open.larkoffice.com/`.
    pub link: Option<String>,
}

crate::object_builder!(AppRichDescriptionSegment {
    segment_type(impl Into<SegmentType>).into(), text(impl Into<String>).into();
    segment_type(impl Into<SegmentType>).into(), text(impl Into<String>).into(),
    link(impl Into<String>).into()
});
crate::object!(AppRichDescriptionSegment {
    segment_type "segment_type", text "text", link "link"
});

/// The type `app.role` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRole {
    /// The name of the role.
    pub role_name: Option<String>,
    /// The role.
    pub role_id: Option<String>,
    /// The rights on tables.
    pub table_roles: Vec<AppRoleTableRole>,
    /// The rights on blocks.
    pub block_roles: Vec<AppRoleBlockRole>,
}

crate::object!(AppRole {
    role_name "role_name", role_id "role_id", table_roles "table_roles", block_roles "block_roles"
});

/// The type `app.role.block_role` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppRoleBlockRole {
    /// The block. Example: `blknkqrP3RqUkcAW`.
    pub block_id: Option<String>,
    /// The right on the block. Default: `0`. Example: `0`.
    pub block_perm: Option<BlockPerm>,
    /// The type of the block.
    pub block_type: Option<BlockType>,
}

crate::object_builder!(AppRoleBlockRole {
    block_id(impl Into<String>).into(), block_perm(impl Into<BlockPerm>).into();
    block_id(impl Into<String>).into(), block_perm(impl Into<BlockPerm>).into(),
    block_type(impl Into<BlockType>).into()
});
crate::object!(AppRoleBlockRole {
    block_id "block_id", block_perm "block_perm", block_type "block_type"
});

/// The type `app.role.member` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRoleMember {
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user, by the id within the tenant.
    pub user_id: Option<String>,
    /// The chat.
    pub chat_id: Option<String>,
    /// The department, by the tenant's own id.
    pub department_id: Option<String>,
    /// The department's id within the app.
    pub open_department_id: Option<String>,
    /// The name of the member.
    pub member_name: Option<String>,
    /// The name of the member in English.
    pub member_en_name: Option<String>,
    /// Whether the member is a user, a chat or a department.
    pub member_type: Option<MemberType>,
}

crate::object!(AppRoleMember {
    open_id "open_id", union_id "union_id", user_id "user_id", chat_id "chat_id",
    department_id "department_id", open_department_id "open_department_id",
    member_name "member_name", member_en_name "member_en_name", member_type "member_type"
});

/// The type `app.role.member_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppRoleMemberId {
    /// Which kind of id stands for the member. Default: `open_id`. Example: `open_id`.
    pub type_: Option<MemberIdType>,
    /// The member. Example: `ou_35990a9d9052051a2fae9b2f1afabcef`.
    pub id: Option<String>,
}

crate::object_builder!(AppRoleMemberId {
    id(impl Into<String>).into();
    type_(impl Into<MemberIdType>).into(), id(impl Into<String>).into()
});
crate::object!(AppRoleMemberId { type_ "type", id "id" });

/// The type `app.role.table_role` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppRoleTableRole {
    /// The right on the table. Default: `0`. Example: `0`.
    pub table_perm: Option<TablePerm>,
    /// The name of the table. Example: `数据表1`.
    pub table_name: Option<String>,
    /// The table of the base. Example: `tblKz5D60T4JlfcT`.
    pub table_id: Option<String>,
    /// Which records the role may see or edit.
    pub rec_rule: Option<AppRoleTableRoleRecRule>,
    /// The right on each field. Example: `{"姓名":1,"年龄":2}`.
    pub field_perm: Option<std::collections::BTreeMap<String, FieldPerm>>,
    /// Whether records may be added. Default: `true`. Example: `true`.
    pub allow_add_record: Option<bool>,
    /// Whether records may be deleted. Default: `true`. Example: `true`.
    pub allow_delete_record: Option<bool>,
}

crate::object_builder!(AppRoleTableRole {
    table_perm(impl Into<TablePerm>).into();
    table_perm(impl Into<TablePerm>).into(), table_name(impl Into<String>).into(),
    table_id(impl Into<String>).into(), rec_rule(AppRoleTableRoleRecRule),
    field_perm(std::collections::BTreeMap<String, FieldPerm>), allow_add_record(bool),
    allow_delete_record(bool)
});
crate::object!(AppRoleTableRole {
    table_perm "table_perm", table_name "table_name", table_id "table_id", rec_rule "rec_rule",
    field_perm "field_perm", allow_add_record "allow_add_record",
    allow_delete_record "allow_delete_record"
});

/// The type `app.role.table_role.rec_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppRoleTableRoleRecRule {
    /// The conditions. Length: at most 100.
    pub conditions: Option<Vec<AppRoleTableRoleRecRuleCondition>>,
    /// Whether all conditions must hold or any. Default: `and`. Example: `and`.
    pub conjunction: Option<Conjunction>,
    /// The right on records that no condition matches. Default: `0`. Example: `0`.
    pub other_perm: Option<OtherPerm>,
}

crate::object_builder!(AppRoleTableRoleRecRule {
    conditions(impl IntoIterator<Item = impl Into<AppRoleTableRoleRecRuleCondition>>).into_iter().map(Into::into).collect();
    conditions(impl IntoIterator<Item = impl Into<AppRoleTableRoleRecRuleCondition>>).into_iter().map(Into::into).collect(),
    conjunction(impl Into<Conjunction>).into(), other_perm(impl Into<OtherPerm>).into()
});
crate::object!(AppRoleTableRoleRecRule {
    conditions "conditions", conjunction "conjunction", other_perm "other_perm"
});

/// The type `app.role.table_role.rec_rule.condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppRoleTableRoleRecRuleCondition {
    /// The field, by its name; empty where the condition is that the record is the reader's own. Example: `单选`.
    pub field_name: Option<String>,
    /// How values are compared. Default: `is`. Example: `is`.
    pub operator: Option<AppRoleTableRoleRecRuleConditionOperator>,
    /// What values are compared with. Example: `["optbdVHf4q"]`.
    pub value: Option<Vec<String>>,
    /// The type of the field.
    pub field_type: Option<i64>,
}

crate::object_builder!(AppRoleTableRoleRecRuleCondition {
    field_name(impl Into<String>).into();
    field_name(impl Into<String>).into(),
    operator(impl Into<AppRoleTableRoleRecRuleConditionOperator>).into(),
    value(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    field_type(i64)
});
crate::object!(AppRoleTableRoleRecRuleCondition {
    field_name "field_name", operator "operator", value "value", field_type "field_type"
});

/// The type `app.table` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTable {
    /// The table of the base.
    pub table_id: Option<String>,
    /// The number of the revision, which begins at 1 and grows with each change of the table.
    pub revision: Option<i64>,
    /// The name of the table.
    pub name: Option<String>,
}

crate::object!(AppTable { table_id "table_id", revision "revision", name "name" });

/// The type `app.table.create_header` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppTableCreateHeader {
    /// The name of the field. Example: `问题描述`.
    pub field_name: Option<String>,
    /// The type of the field. Example: `1`.
    pub type_: Option<AppTableCreateHeaderType>,
    /// How the field is shown. Example: `Progress`.
    pub ui_type: Option<AppTableFieldForListUiType>,
    /// The settings that the type asks for.
    pub property: Option<AppTableFieldProperty>,
    /// The description.
    pub description: Option<AppTableFieldDescription>,
}

crate::object_builder!(AppTableCreateHeader {
    field_name(impl Into<String>).into(), type_(impl Into<AppTableCreateHeaderType>).into();
    field_name(impl Into<String>).into(), type_(impl Into<AppTableCreateHeaderType>).into(),
    ui_type(impl Into<AppTableFieldForListUiType>).into(), property(AppTableFieldProperty),
    description(AppTableFieldDescription)
});
crate::object!(AppTableCreateHeader {
    field_name "field_name", type_ "type", ui_type "ui_type", property "property",
    description "description"
});

/// The type `app.table.field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableField {
    /// The name of the field.
    pub field_name: Option<String>,
    /// The type of the field.
    pub type_: Option<CreateAppTableFieldType>,
    /// The settings that the type asks for.
    pub property: Option<AppTableFieldProperty>,
    /// The description.
    pub description: Option<AppTableFieldDescription>,
    /// Whether it is the first field of the table, which names its records.
    pub is_primary: Option<bool>,
    /// The field of the table.
    pub field_id: Option<String>,
    /// How the field is shown.
    pub ui_type: Option<AppTableFieldUiType>,
    /// Whether it is hidden.
    pub is_hidden: Option<bool>,
}

crate::object!(AppTableField {
    field_name "field_name", type_ "type", property "property", description "description",
    is_primary "is_primary", field_id "field_id", ui_type "ui_type", is_hidden "is_hidden"
});

/// The type `app.table.field.description` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppTableFieldDescription {
    /// Whether the description is kept from the question that the form asks. Default: `true`. Example: `true`.
    pub disable_sync: Option<bool>,
    /// The text. Example: `请按 name_id 格式填写 例如：“Alice_20202020”`.
    pub text: Option<String>,
}

crate::object_builder!(AppTableFieldDescription {
    disable_sync(bool), text(impl Into<String>).into()
});
crate::object!(AppTableFieldDescription { disable_sync "disable_sync", text "text" });

/// The type `app.table.fieldForList` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldForList {
    /// The name of the field.
    pub field_name: Option<String>,
    /// The type of the field.
    pub type_: Option<AppTableFieldForListType>,
    /// The settings that the type asks for.
    pub property: Option<AppTableFieldProperty>,
    /// The description.
    pub description: Option<serde_json::Value>,
    /// Whether it is the first field of the table, which names its records.
    pub is_primary: Option<bool>,
    /// The field of the table.
    pub field_id: Option<String>,
    /// How the field is shown.
    pub ui_type: Option<AppTableFieldForListUiType>,
    /// Whether it is hidden.
    pub is_hidden: Option<bool>,
}

crate::object!(AppTableFieldForList {
    field_name "field_name", type_ "type", property "property", description "description",
    is_primary "is_primary", field_id "field_id", ui_type "ui_type", is_hidden "is_hidden"
});

/// The type `app.table.field.property` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppTableFieldProperty {
    /// The values to choose from.
    pub options: Option<Vec<AppTableFieldPropertyOption>>,
    /// How numbers are shown. Example: `0`.
    pub formatter: Option<String>,
    /// How dates are shown. Default: `yyyy/MM/dd`. Example: `yyyy/MM/dd`.
    pub date_formatter: Option<String>,
    /// Whether the time of creation is filled in by itself in new records. Default: `false`. Example: `false`.
    pub auto_fill: Option<bool>,
    /// Whether one record can hold several people or several linked records. Default: `true`. Example: `false`.
    pub multiple: Option<bool>,
    /// The table of the base. Example: `tblsRc9GRRXKqhvW`.
    pub table_id: Option<String>,
    /// The name of the field in the linked table. Example: `table1-双向关联`.
    pub back_field_name: Option<String>,
    /// How numbers are made.
    pub auto_serial: Option<AppFieldPropertyAutoSerial>,
    /// How places are entered.
    pub location: Option<AppFieldPropertyLocation>,
    /// The formula. Example: `bitable::$table[tblNj92WQBAasdEf].$field[fldMV60rYs]*2`.
    pub formula_expression: Option<String>,
    /// How values may be entered by hand or by scanning.
    pub allowed_edit_modes: Option<AllowedEditModes>,
    /// The least value. Example: `0`.
    pub min: Option<f64>,
    /// The greatest value. Example: `10`.
    pub max: Option<f64>,
    /// Whether a progress field has limits of its own. Default: `false`. Example: `true`.
    pub range_customize: Option<bool>,
    /// The currency. Example: `CNY`.
    pub currency_code: Option<CurrencyCode>,
    /// The settings of a rating.
    pub rating: Option<Rating>,
    /// The type of what a formula gives.
    pub type_: Option<AppTableFieldPropertyType>,
    /// The name of the table. Example: `table2`.
    pub table_name: Option<String>,
    /// The filter.
    pub filter_info: Option<AppTableFieldPropertyLookupFilter>,
}

crate::object_builder!(AppTableFieldProperty {
    options(impl IntoIterator<Item = impl Into<AppTableFieldPropertyOption>>).into_iter().map(Into::into).collect(),
    formatter(impl Into<String>).into(), date_formatter(impl Into<String>).into(), auto_fill(bool),
    multiple(bool), table_id(impl Into<String>).into(), back_field_name(impl Into<String>).into(),
    auto_serial(AppFieldPropertyAutoSerial), location(AppFieldPropertyLocation),
    formula_expression(impl Into<String>).into(), allowed_edit_modes(AllowedEditModes), min(f64),
    max(f64), range_customize(bool), currency_code(impl Into<CurrencyCode>).into(), rating(Rating),
    type_(AppTableFieldPropertyType), table_name(impl Into<String>).into(),
    filter_info(AppTableFieldPropertyLookupFilter)
});
crate::object!(AppTableFieldProperty {
    options "options", formatter "formatter", date_formatter "date_formatter",
    auto_fill "auto_fill", multiple "multiple", table_id "table_id",
    back_field_name "back_field_name", auto_serial "auto_serial", location "location",
    formula_expression "formula_expression", allowed_edit_modes "allowed_edit_modes", min "min",
    max "max", range_customize "range_customize", currency_code "currency_code", rating "rating",
    type_ "type", table_name "table_name", filter_info "filter_info"
});

/// The type `app.table.field.property.filter_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppTableFieldPropertyFilterInfo {
    /// Whether all conditions must hold or any.
    pub conjunction: Option<Conjunction>,
    /// The conditions.
    pub conditions: Option<Vec<AppTableFieldPropertyFilterInfoCondition>>,
}

crate::object_builder!(AppTableFieldPropertyFilterInfo {
    conjunction(impl Into<Conjunction>).into(),
    conditions(impl IntoIterator<Item = impl Into<AppTableFieldPropertyFilterInfoCondition>>).into_iter().map(Into::into).collect()
});
crate::object!(AppTableFieldPropertyFilterInfo {
    conjunction "conjunction", conditions "conditions"
});

/// The type `app.table.field.property.filter_info.condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppTableFieldPropertyFilterInfoCondition {
    /// The field that is compared.
    pub field_id: Option<String>,
    /// How values are compared.
    pub operator: Option<AppTableViewPropertyFilterInfoConditionOperator>,
    /// What values are compared with.
    pub value: Option<String>,
    /// The condition.
    pub condition_id: Option<String>,
    /// The type of the field.
    pub field_type: Option<i64>,
}

crate::object_builder!(AppTableFieldPropertyFilterInfoCondition {
    field_id(impl Into<String>).into(),
    operator(impl Into<AppTableViewPropertyFilterInfoConditionOperator>).into(),
    value(impl Into<String>).into(), condition_id(impl Into<String>).into(), field_type(i64)
});
crate::object!(AppTableFieldPropertyFilterInfoCondition {
    field_id "field_id", operator "operator", value "value", condition_id "condition_id",
    field_type "field_type"
});

/// The type `app.table.field.property.lookup_filter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppTableFieldPropertyLookupFilter {
    /// The linked table.
    pub target_table: Option<String>,
    /// The filter.
    pub filter_info: Option<AppTableFieldPropertyFilterInfo>,
}

crate::object_builder!(AppTableFieldPropertyLookupFilter {
    target_table(impl Into<String>).into(), filter_info(AppTableFieldPropertyFilterInfo)
});
crate::object!(AppTableFieldPropertyLookupFilter {
    target_table "target_table", filter_info "filter_info"
});

/// The type `app.table.field.property.option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppTableFieldPropertyOption {
    /// The option. Example: `红色`.
    pub name: Option<String>,
    /// The option. Example: `optKl35lnG`.
    pub id: Option<String>,
    /// The color of the option, a number from 0 to 54. Range: `0` to `54`. Example: `0`.
    pub color: Option<i64>,
}

crate::object_builder!(AppTableFieldPropertyOption {
    name(impl Into<String>).into(), id(impl Into<String>).into(), color(i64)
});
crate::object!(AppTableFieldPropertyOption { name "name", id "id", color "color" });

/// The type `app.table.field.property.type` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppTableFieldPropertyType {
    /// The type of the result. Example: `1`.
    pub data_type: Option<DataType>,
    /// How the result is shown.
    pub ui_property: Option<AppTableFieldPropertyTypeUiProperty>,
    /// How the field is shown. Example: `Progress`.
    pub ui_type: Option<AppTableFieldPropertyTypeUiType>,
}

crate::object_builder!(AppTableFieldPropertyType {
    data_type(impl Into<DataType>).into();
    data_type(impl Into<DataType>).into(), ui_property(AppTableFieldPropertyTypeUiProperty),
    ui_type(impl Into<AppTableFieldPropertyTypeUiType>).into()
});
crate::object!(AppTableFieldPropertyType {
    data_type "data_type", ui_property "ui_property", ui_type "ui_type"
});

/// The type `app.table.field.property.type.ui_property` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppTableFieldPropertyTypeUiProperty {
    /// The currency. Length: 0 to 20. Example: `CNY`.
    pub currency_code: Option<String>,
    /// How numbers are shown. Length: 0 to 50. Example: `0`.
    pub formatter: Option<String>,
    /// Whether a progress field has limits of its own. Example: `true`.
    pub range_customize: Option<bool>,
    /// The least value. Range: `0` to `1`. Example: `1`.
    pub min: Option<f64>,
    /// The greatest value. Range: `1` to `100`. Example: `100`.
    pub max: Option<f64>,
    /// How dates are shown. Length: 0 to 50. Example: `yyyy/MM/dd`.
    pub date_formatter: Option<String>,
    /// The settings of a rating.
    pub rating: Option<Rating>,
}

crate::object_builder!(AppTableFieldPropertyTypeUiProperty {
    currency_code(impl Into<String>).into(), formatter(impl Into<String>).into(),
    range_customize(bool), min(f64), max(f64), date_formatter(impl Into<String>).into(),
    rating(Rating)
});
crate::object!(AppTableFieldPropertyTypeUiProperty {
    currency_code "currency_code", formatter "formatter", range_customize "range_customize",
    min "min", max "max", date_formatter "date_formatter", rating "rating"
});

/// The type `app.table.form` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableForm {
    /// The name of the form.
    pub name: Option<String>,
    /// The description of the form.
    pub description: Option<String>,
    /// Whether the form can be filled in by those who get its address.
    pub shared: Option<bool>,
    /// The address where the form is filled in; only where it is shared.
    pub shared_url: Option<String>,
    /// Who may fill in the form.
    pub shared_limit: Option<SharedLimit>,
    /// Whether each person may fill it in once only.
    pub submit_limit_once: Option<bool>,
}

crate::object!(AppTableForm {
    name "name", description "description", shared "shared", shared_url "shared_url",
    shared_limit "shared_limit", submit_limit_once "submit_limit_once"
});

/// The type `app.table.form.field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFormField {
    /// The question, by the id of its field.
    pub field_id: Option<String>,
    /// The title of the question.
    pub title: Option<String>,
    /// The description of the question.
    pub description: Option<String>,
    /// Whether it must be answered.
    pub required: Option<bool>,
    /// Whether it is shown.
    pub visible: Option<bool>,
}

crate::object!(AppTableFormField {
    field_id "field_id", title "title", description "description", required "required",
    visible "visible"
});

/// The type `app_table_form_patched_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFormPatchedField {
    /// The question before it.
    pub pre_field_id: Option<String>,
    /// The title of the question.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether it must be answered.
    pub required: Option<bool>,
    /// Whether it is shown.
    pub visible: Option<bool>,
    /// The description as formatted text.
    pub rich_description: Vec<AppRichDescriptionSegment>,
}

crate::object!(AppTableFormPatchedField {
    pre_field_id "pre_field_id", title "title", description "description", required "required",
    visible "visible", rich_description "rich_description"
});

/// The type `app.table.record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppTableRecord {
    /// The values of the record by the names of their fields. Example: `{"多行文本":"HelloWorld"}`.
    pub fields: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The address by which it is shared. Example: `https://www.example.com/record/WVoXrzIaqeorcJcHgzAcg8AQnNd`.
    pub shared_url: Option<String>,
    /// The address of the record. Example: `https://www.example.com/record/WVoXrzIaqeorcJcHgzAcg8AQnNd`.
    pub record_url: Option<String>,
    /// The record. Example: `recqwIwhc6`.
    pub record_id: Option<String>,
    /// Who created the record.
    pub created_by: Option<Person>,
    /// When the record was created, in milliseconds since 1970.
    pub created_time: Option<i64>,
    /// Who changed the record last.
    pub last_modified_by: Option<Person>,
    /// When the record was last changed, in milliseconds since 1970.
    pub last_modified_time: Option<i64>,
}

crate::object_builder!(AppTableRecord {
    fields(std::collections::BTreeMap<String, serde_json::Value>);
    fields(std::collections::BTreeMap<String, serde_json::Value>),
    shared_url(impl Into<String>).into(), record_url(impl Into<String>).into(),
    record_id(impl Into<String>).into(), created_by(Person), created_time(i64),
    last_modified_by(Person), last_modified_time(i64)
});
crate::object!(AppTableRecord {
    fields "fields", shared_url "shared_url", record_url "record_url", record_id "record_id",
    created_by "created_by", created_time "created_time", last_modified_by "last_modified_by",
    last_modified_time "last_modified_time"
});
crate::moments!(AppTableRecord {
    created_time_at created_time from_millis, last_modified_time_at last_modified_time from_millis
});

/// The type `app.table.view` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableView {
    /// The view of the table.
    pub view_id: Option<String>,
    /// The name of the view.
    pub view_name: Option<String>,
    /// The type of the view.
    pub view_type: Option<ViewType>,
    /// The settings that the type asks for.
    pub property: Option<AppTableViewProperty>,
    /// Who may see the view.
    pub view_public_level: Option<ViewPublicLevel>,
    /// The owner of a private view, by the kind of id that the call uses.
    pub view_private_owner_id: Option<String>,
}

crate::object!(AppTableView {
    view_id "view_id", view_name "view_name", view_type "view_type", property "property",
    view_public_level "view_public_level", view_private_owner_id "view_private_owner_id"
});

/// The type `app.table.view.property` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppTableViewProperty {
    /// The filter.
    pub filter_info: Option<AppTableViewPropertyFilterInfo>,
    /// The fields that are hidden. Length: at most 300. Example: `["fldmeqmpVA"]`.
    pub hidden_fields: Option<Vec<String>>,
    /// How records are shown below each other.
    pub hierarchy_config: Option<AppTableViewPropertyHierarchyConfig>,
}

crate::object_builder!(AppTableViewProperty {
    filter_info(AppTableViewPropertyFilterInfo),
    hidden_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    hierarchy_config(AppTableViewPropertyHierarchyConfig)
});
crate::object!(AppTableViewProperty {
    filter_info "filter_info", hidden_fields "hidden_fields", hierarchy_config "hierarchy_config"
});

/// The type `app.table.view.property.filter_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppTableViewPropertyFilterInfo {
    /// Whether all conditions must hold or any. Default: `and`. Example: `and`.
    pub conjunction: Option<Conjunction>,
    /// The conditions. Length: at most 50.
    pub conditions: Option<Vec<AppTableViewPropertyFilterInfoCondition>>,
    /// Whether a condition was left out since it cannot be shown.
    pub condition_omitted: Option<bool>,
}

crate::object_builder!(AppTableViewPropertyFilterInfo {
    conjunction(impl Into<Conjunction>).into(),
    conditions(impl IntoIterator<Item = impl Into<AppTableViewPropertyFilterInfoCondition>>).into_iter().map(Into::into).collect();
    conjunction(impl Into<Conjunction>).into(),
    conditions(impl IntoIterator<Item = impl Into<AppTableViewPropertyFilterInfoCondition>>).into_iter().map(Into::into).collect(),
    condition_omitted(bool)
});
crate::object!(AppTableViewPropertyFilterInfo {
    conjunction "conjunction", conditions "conditions", condition_omitted "condition_omitted"
});

/// The type `app.table.view.property.filter_info.condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppTableViewPropertyFilterInfoCondition {
    /// The field of the table. Example: `fldmeqmpVA`.
    pub field_id: Option<String>,
    /// How values are compared. Default: `is`. Example: `is`.
    pub operator: Option<AppTableViewPropertyFilterInfoConditionOperator>,
    /// What values are compared with. Example: `` `["text content"]` ``.
    pub value: Option<String>,
    /// The condition.
    pub condition_id: Option<String>,
    /// The type of the field.
    pub field_type: Option<FieldType>,
}

crate::object_builder!(AppTableViewPropertyFilterInfoCondition {
    field_id(impl Into<String>).into(),
    operator(impl Into<AppTableViewPropertyFilterInfoConditionOperator>).into();
    field_id(impl Into<String>).into(),
    operator(impl Into<AppTableViewPropertyFilterInfoConditionOperator>).into(),
    value(impl Into<String>).into(), condition_id(impl Into<String>).into(),
    field_type(impl Into<FieldType>).into()
});
crate::object!(AppTableViewPropertyFilterInfoCondition {
    field_id "field_id", operator "operator", value "value", condition_id "condition_id",
    field_type "field_type"
});

/// The type `app.table.view.property.hierarchy_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AppTableViewPropertyHierarchyConfig {
    /// The field of the table. Example: `fldmeqmpVA`.
    pub field_id: Option<String>,
}

crate::object_builder!(AppTableViewPropertyHierarchyConfig { field_id(impl Into<String>).into() });
crate::object!(AppTableViewPropertyHierarchyConfig { field_id "field_id" });

/// The type `block_workflow` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockWorkflow {
    /// The automation.
    pub workflow_id: Option<String>,
    /// The name of the automation.
    pub title: Option<String>,
    /// Whether it is on.
    pub status: Option<BlockWorkflowStatus>,
}

crate::object!(BlockWorkflow { workflow_id "workflow_id", title "title", status "status" });

/// The type `condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Condition {
    /// The name of the field. Length: 0 to 1000. Example: `字段1`.
    pub field_name: Option<String>,
    /// How values are compared. Example: `is`.
    pub operator: Option<ConditionOperator>,
    /// What values are compared with. Length: 0 to 10. Example: `["文本内容"]`.
    pub value: Option<Vec<String>>,
}

crate::object_builder!(Condition {
    field_name(impl Into<String>).into(), operator(impl Into<ConditionOperator>).into();
    field_name(impl Into<String>).into(), operator(impl Into<ConditionOperator>).into(),
    value(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(Condition { field_name "field_name", operator "operator", value "value" });

/// The type `delete_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecord {
    /// Whether it was deleted.
    pub deleted: Option<bool>,
    /// The record.
    pub record_id: Option<String>,
}

crate::object!(DeleteRecord { deleted "deleted", record_id "record_id" });

/// The type `display_app` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayApp {
    /// The base.
    pub app_token: Option<String>,
    /// The name of the base, table, role or option.
    pub name: Option<String>,
    /// The number of the revision.
    pub revision: Option<i64>,
    /// Whether advanced permissions are on.
    pub is_advanced: Option<bool>,
    /// The time zone, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
    /// The kind of formulas in the base.
    pub formula_type: Option<FormulaType>,
    /// The version of advanced permissions.
    pub advance_version: Option<AdvanceVersion>,
}

crate::object!(DisplayApp {
    app_token "app_token", name "name", revision "revision", is_advanced "is_advanced",
    time_zone "time_zone", formula_type "formula_type", advance_version "advance_version"
});

/// The type `display_app_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayAppV2 {
    /// The base.
    pub app_token: Option<String>,
    /// The name of the base, table, role or option.
    pub name: Option<String>,
    /// Whether advanced permissions are on.
    pub is_advanced: Option<bool>,
    /// The time zone, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
}

crate::object!(DisplayAppV2 {
    app_token "app_token", name "name", is_advanced "is_advanced", time_zone "time_zone"
});

/// The type `display_workflow` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisplayWorkflow {
    /// The automation.
    pub workflow_id: Option<String>,
    /// Whether it is on.
    pub status: Option<String>,
    /// The name of the automation.
    pub title: Option<String>,
}

crate::object!(DisplayWorkflow { workflow_id "workflow_id", status "status", title "title" });

/// The type `field_group` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FieldGroup {
    /// The group. Example: `fldPTb0U2y`.
    pub id: Option<String>,
    /// The name of the group. Length: 1 to 100. Pattern: `^[^[\]]+$`. Example: `用户信息组`.
    pub name: Option<String>,
    /// What is in the group. Length: 1 to 300.
    pub children: Option<Vec<FieldGroupChild>>,
    /// The description of the group, up to 2000 characters. Length: 0 to 2000. Example: `text`.
    pub description: Option<String>,
}

crate::object_builder!(FieldGroup {
    name(impl Into<String>).into(),
    children(impl IntoIterator<Item = impl Into<FieldGroupChild>>).into_iter().map(Into::into).collect();
    id(impl Into<String>).into(), name(impl Into<String>).into(),
    children(impl IntoIterator<Item = impl Into<FieldGroupChild>>).into_iter().map(Into::into).collect(),
    description(impl Into<String>).into()
});
crate::object!(FieldGroup {
    id "id", name "name", children "children", description "description"
});

/// The type `field_group_child` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FieldGroupChild {
    /// Whether it is a field or a group. Example: `field`.
    pub type_: Option<FieldGroupChildType>,
    /// The field or group. Example: `fldPTb0U2y`.
    pub id: Option<String>,
}

crate::object_builder!(FieldGroupChild {
    type_(impl Into<FieldGroupChildType>).into(), id(impl Into<String>).into();
    type_(impl Into<FieldGroupChildType>).into(), id(impl Into<String>).into()
});
crate::object!(FieldGroupChild { type_ "type", id "id" });

/// The type `filter_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FilterInfo {
    /// Whether all conditions must hold or any. Length: 0 to 10. Example: `and`.
    pub conjunction: Option<Conjunction>,
    /// The conditions. Length: 0 to 50.
    pub conditions: Option<Vec<Condition>>,
}

crate::object_builder!(FilterInfo {
    conjunction(impl Into<Conjunction>).into(),
    conditions(impl IntoIterator<Item = impl Into<Condition>>).into_iter().map(Into::into).collect()
});
crate::object!(FilterInfo { conjunction "conjunction", conditions "conditions" });

/// The type `person` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Person {
    /// The user, by the kind of id that the call uses.
    pub id: Option<String>,
    /// The user's name.
    pub name: Option<String>,
    /// The user's name in English.
    pub en_name: Option<String>,
    /// The user's mail address.
    pub email: Option<String>,
    /// The address of the avatar. Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub avatar_url: Option<String>,
}

crate::object_builder!(Person {
    id(impl Into<String>).into(), name(impl Into<String>).into(), en_name(impl Into<String>).into(),
    email(impl Into<String>).into(), avatar_url(impl Into<String>).into()
});
crate::object!(Person {
    id "id", name "name", en_name "en_name", email "email", avatar_url "avatar_url"
});

/// The type `rating` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Rating {
    /// The symbol that stands for a point, `star` by default. Default: `star`. Example: `star`.
    pub symbol: Option<String>,
}

crate::object_builder!(Rating { symbol(impl Into<String>).into() });
crate::object!(Rating { symbol "symbol" });

/// The type `req_table` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReqTable {
    /// The name of the table, 1 to 100 characters without `/ \ ? * : [ ]`. Length: 1 to 100. Example: `一个新的数据表`.
    pub name: Option<String>,
    /// The name of the first view. Example: `表格视图`.
    pub default_view_name: Option<String>,
    /// The first fields of the table; needed where `default_view_name` is given. Length: 1 to 300.
    pub fields: Option<Vec<AppTableCreateHeader>>,
}

crate::object_builder!(ReqTable {
    name(impl Into<String>).into(), default_view_name(impl Into<String>).into(),
    fields(impl IntoIterator<Item = impl Into<AppTableCreateHeader>>).into_iter().map(Into::into).collect()
});
crate::object!(ReqTable { name "name", default_view_name "default_view_name", fields "fields" });

/// The type `sort` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Sort {
    /// The name of the field. Length: 0 to 1000. Example: `多行文本`.
    pub field_name: Option<String>,
    /// Whether the order is descending. Default: `false`. Example: `true`.
    pub desc: Option<bool>,
}

crate::object_builder!(Sort { field_name(impl Into<String>).into(), desc(bool) });
crate::object!(Sort { field_name "field_name", desc "desc" });

/// The type `upgraded_form` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradedForm {
    /// The id.
    pub id: Option<String>,
}

crate::object!(UpgradedForm { id "id" });
