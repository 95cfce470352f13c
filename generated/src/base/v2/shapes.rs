// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `block_role` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct BlockRole {
    /// The dashboard. Length: 0 to 100. Example: `blknkqrP3RqUkcAW`.
    pub block_id: Option<String>,
    /// The right on the dashboard. Example: `0`.
    pub block_perm: Option<BlockPerm>,
    /// The type of the block, which is a dashboard.
    pub block_type: Option<BlockType>,
}

crate::object_builder!(BlockRole {
    block_id(impl Into<String>).into(), block_perm(impl Into<BlockPerm>).into();
    block_id(impl Into<String>).into(), block_perm(impl Into<BlockPerm>).into(),
    block_type(impl Into<BlockType>).into()
});
crate::object!(BlockRole {
    block_id "block_id", block_perm "block_perm", block_type "block_type"
});

/// The type `condition_group` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ConditionGroup {
    /// Whether it is a single condition or a group.
    pub condition_type: Option<ConditionType>,
    /// The conditions.
    pub conditions: Option<Vec<RecRuleCondition>>,
    /// Whether all conditions must hold or any.
    pub conjunction: Option<Conjunction>,
}

crate::object_builder!(ConditionGroup {
    condition_type(impl Into<ConditionType>).into(),
    conditions(impl IntoIterator<Item = impl Into<RecRuleCondition>>).into_iter().map(Into::into).collect(),
    conjunction(impl Into<Conjunction>).into()
});
crate::object!(ConditionGroup {
    condition_type "condition_type", conditions "conditions", conjunction "conjunction"
});

/// The type `other_rec_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OtherRecRule {
    /// The conditions. Length: 0 to 10.
    pub conditions: Option<Vec<RecRuleCondition>>,
    /// Whether all conditions must hold or any. Default: `and`. Example: `and`.
    pub conjunction: Option<Conjunction>,
    /// The right on the records that match.
    pub perm: Option<Perm>,
}

crate::object_builder!(OtherRecRule {
    conditions(impl IntoIterator<Item = impl Into<RecRuleCondition>>).into_iter().map(Into::into).collect(),
    conjunction(impl Into<Conjunction>).into(), perm(impl Into<Perm>).into()
});
crate::object!(OtherRecRule { conditions "conditions", conjunction "conjunction", perm "perm" });

/// The type `rec_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RecRule {
    /// The conditions. Length: 0 to 10.
    pub conditions: Option<Vec<RecRuleCondition>>,
    /// Whether all conditions must hold or any. Default: `and`. Example: `and`.
    pub conjunction: Option<Conjunction>,
    /// The right on records that no condition matches; only where `table_perm` is 2. With 0, `other_rec_rule` says which of them may be read. Default: `0`. Example: `1`.
    pub other_perm: Option<OtherPerm>,
    /// The right on the records that match.
    pub perm: Option<Perm>,
    /// The groups of conditions.
    pub condition_groups: Option<Vec<ConditionGroup>>,
    /// Whether the rule can hold groups of conditions or single conditions only.
    pub display_rec_rule_version: Option<DisplayRecRuleVersion>,
}

crate::object_builder!(RecRule {
    conditions(impl IntoIterator<Item = impl Into<RecRuleCondition>>).into_iter().map(Into::into).collect(),
    conjunction(impl Into<Conjunction>).into(), other_perm(impl Into<OtherPerm>).into(),
    perm(impl Into<Perm>).into(),
    condition_groups(impl IntoIterator<Item = impl Into<ConditionGroup>>).into_iter().map(Into::into).collect(),
    display_rec_rule_version(impl Into<DisplayRecRuleVersion>).into()
});
crate::object!(RecRule {
    conditions "conditions", conjunction "conjunction", other_perm "other_perm", perm "perm",
    condition_groups "condition_groups", display_rec_rule_version "display_rec_rule_version"
});

/// The type `rec_rule_condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RecRuleCondition {
    /// The name of the field; empty where the condition is that the visitor created the record. Example: `单选`.
    pub field_name: Option<String>,
    /// How values are compared. Default: `is`. Example: `is`.
    pub operator: Option<RecRuleConditionOperator>,
    /// What values are compared with. Length: 0 to 50. Example: `["optbdVHf4q"]`.
    pub value: Option<Vec<String>>,
    /// The type of the field.
    pub field_type: Option<i64>,
}

crate::object_builder!(RecRuleCondition {
    field_name(impl Into<String>).into();
    field_name(impl Into<String>).into(), operator(impl Into<RecRuleConditionOperator>).into(),
    value(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    field_type(i64)
});
crate::object!(RecRuleCondition {
    field_name "field_name", operator "operator", value "value", field_type "field_type"
});

/// The type `role` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Role {
    /// The name of the role.
    pub role_name: Option<String>,
    /// The rights on tables.
    pub table_roles: Vec<TableRole>,
    /// The role.
    pub role_id: Option<String>,
    /// The rights on dashboards.
    pub block_roles: Vec<BlockRole>,
    /// What may be done with the base as a whole: `base_complex_edit` to duplicate, download and print it, `copy` to copy content. All where left out; on update, unchanged.
    pub base_rule: Option<std::collections::BTreeMap<String, BaseRule>>,
}

crate::object!(Role {
    role_name "role_name", table_roles "table_roles", role_id "role_id", block_roles "block_roles",
    base_rule "base_rule"
});

/// The type `table_role` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TableRole {
    /// The right on the table. Range: `0` to `4`. Example: `0`.
    pub table_perm: Option<TablePerm>,
    /// The name of the table. Length: 0 to 50. Example: `数据表1`.
    pub table_name: Option<String>,
    /// The table of the base. Length: 0 to 50. Example: `tblKz5D60T4JlfcT`.
    pub table_id: Option<String>,
    /// Which records may be read or edited; only where `table_perm` is 1 or 2.
    pub rec_rule: Option<RecRule>,
    /// Which of the records that `rec_rule` does not match may still be read; only where `rec_rule.other_perm` is 0.
    pub other_rec_rule: Option<OtherRecRule>,
    /// The right on each field, by its name; only where `table_perm` is 1 or 2. Example: `{"姓名":1,"年龄":2}`.
    pub field_perm: Option<std::collections::BTreeMap<String, FieldPerm>>,
    /// Whether records may be added; only where `table_perm` is 2. Default: `true`. Example: `true`.
    pub allow_add_record: Option<bool>,
    /// Whether records may be deleted; only where `table_perm` is 2. Default: `true`. Example: `true`.
    pub allow_delete_record: Option<bool>,
    /// Whether views may be read or also edited. Default: `2`. Range: `0` to `2`. Example: `2`.
    pub view_perm: Option<ViewPerm>,
    /// Which views may be read, by their ids; only where `view_perm` is 1. All where left out on creation. Example: `{"vewEYknYcC":0}`.
    pub view_rules: Option<std::collections::BTreeMap<String, ViewRules>>,
    /// What may be done with fields: `select_option_edit` to change options, none by default, `attachment_export` to export attachments, all by default; each by field name. Example: `{"select_option_edit":{"单选1":0}}`.
    pub field_action_rules: Option<
        std::collections::BTreeMap<
            String,
            std::collections::BTreeMap<String, FieldActionRules>,
        >,
    >,
}

crate::object_builder!(TableRole {
    table_perm(impl Into<TablePerm>).into();
    table_perm(impl Into<TablePerm>).into(), table_name(impl Into<String>).into(),
    table_id(impl Into<String>).into(), rec_rule(RecRule), other_rec_rule(OtherRecRule),
    field_perm(std::collections::BTreeMap<String, FieldPerm>), allow_add_record(bool),
    allow_delete_record(bool), view_perm(impl Into<ViewPerm>).into(),
    view_rules(std::collections::BTreeMap<String, ViewRules>),
    field_action_rules(std::collections::BTreeMap<String, std::collections::BTreeMap<String, FieldActionRules>>)
});
crate::object!(TableRole {
    table_perm "table_perm", table_name "table_name", table_id "table_id", rec_rule "rec_rule",
    other_rec_rule "other_rec_rule", field_perm "field_perm", allow_add_record "allow_add_record",
    allow_delete_record "allow_delete_record", view_perm "view_perm", view_rules "view_rules",
    field_action_rules "field_action_rules"
});
