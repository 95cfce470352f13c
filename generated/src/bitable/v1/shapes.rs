// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `allowed_edit_modes` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AllowedEditModes {
    /// The field `manual` of the reference.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manual: Option<bool>,
    /// The field `scan` of the reference.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scan: Option<bool>,
}

impl AllowedEditModes {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`manual`](Self#structfield.manual).
    #[must_use]
    pub fn manual(mut self, manual: bool) -> Self {
        self.manual = Some(manual);
        self
    }

    /// Sets [`scan`](Self#structfield.scan).
    #[must_use]
    pub fn scan(mut self, scan: bool) -> Self {
        self.scan = Some(scan);
        self
    }
}

/// The type `app` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct App {
    /// The field `app_token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_token: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `folder_token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_token: Option<String>,
    /// The field `url` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The field `time_zone` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
}

/// The type `app.dashboard` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppDashboard {
    /// The field `block_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_id: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The type `app.field.property.auto_serial` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppFieldPropertyAutoSerial {
    /// The field `type` of the reference.
    ///
    /// Example: `auto_increment_number`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppFieldPropertyAutoSerialType>,
    /// The field `options` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<AppFieldPropertyAutoSerialOptions>>,
}

impl AppFieldPropertyAutoSerial {
    /// With what is required.
    #[must_use]
    pub fn new(type_: impl Into<AppFieldPropertyAutoSerialType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<AppFieldPropertyAutoSerialType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`options`](Self#structfield.options).
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<AppFieldPropertyAutoSerialOptions>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `app.field.property.auto_serial.options` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppFieldPropertyAutoSerialOptions {
    /// The field `type` of the reference.
    ///
    /// Example: `created_time`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppFieldPropertyAutoSerialOptionsType>,
    /// The field `value` of the reference.
    ///
    /// Example: `yyyyMMdd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl AppFieldPropertyAutoSerialOptions {
    /// With what is required.
    #[must_use]
    pub fn new(
        type_: impl Into<AppFieldPropertyAutoSerialOptionsType>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            value: Some(value.into()),
        }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(
        mut self,
        type_: impl Into<AppFieldPropertyAutoSerialOptionsType>,
    ) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The type `app.field.property.location` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppFieldPropertyLocation {
    /// The field `input_type` of the reference.
    ///
    /// Example: `not_limit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_type: Option<InputType>,
}

impl AppFieldPropertyLocation {
    /// With what is required.
    #[must_use]
    pub fn new(input_type: impl Into<InputType>) -> Self {
        Self {
            input_type: Some(input_type.into()),
        }
    }

    /// Sets [`input_type`](Self#structfield.input_type).
    #[must_use]
    pub fn input_type(mut self, input_type: impl Into<InputType>) -> Self {
        self.input_type = Some(input_type.into());
        self
    }
}

/// The type `app_rich_description_segment` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppRichDescriptionSegment {
    /// The field `segment_type` of the reference.
    ///
    /// Length: 1 to 100. Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment_type: Option<SegmentType>,
    /// The field `text` of the reference.
    ///
    /// Length: 1 to 1000. Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The field `link` of the reference.
    ///
    /// Length: 1 to 1000. Example: `https://open.larkoffice.com/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

impl AppRichDescriptionSegment {
    /// With what is required.
    #[must_use]
    pub fn new(segment_type: impl Into<SegmentType>, text: impl Into<String>) -> Self {
        Self {
            segment_type: Some(segment_type.into()),
            text: Some(text.into()),
            ..Self::default()
        }
    }

    /// Sets [`segment_type`](Self#structfield.segment_type).
    #[must_use]
    pub fn segment_type(mut self, segment_type: impl Into<SegmentType>) -> Self {
        self.segment_type = Some(segment_type.into());
        self
    }

    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets [`link`](Self#structfield.link).
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }
}

/// The type `app.role` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppRole {
    /// The field `role_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// The field `role_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
    /// The field `table_roles` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_roles: Option<Vec<CreateAppRoleTableRole>>,
    /// The field `block_roles` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_roles: Option<Vec<CreateAppRoleBlockRole>>,
}

/// The type `app.role.block_role` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppRoleBlockRole {
    /// The field `block_id` of the reference.
    ///
    /// Example: `blknkqrP3RqUkcAW`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_id: Option<String>,
    /// The field `block_perm` of the reference.
    ///
    /// Default: `0`. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_perm: Option<BlockPerm>,
}

impl AppRoleBlockRole {
    /// With what is required.
    #[must_use]
    pub fn new(block_id: impl Into<String>, block_perm: impl Into<BlockPerm>) -> Self {
        Self {
            block_id: Some(block_id.into()),
            block_perm: Some(block_perm.into()),
        }
    }

    /// Sets [`block_id`](Self#structfield.block_id).
    #[must_use]
    pub fn block_id(mut self, block_id: impl Into<String>) -> Self {
        self.block_id = Some(block_id.into());
        self
    }

    /// Sets [`block_perm`](Self#structfield.block_perm).
    #[must_use]
    pub fn block_perm(mut self, block_perm: impl Into<BlockPerm>) -> Self {
        self.block_perm = Some(block_perm.into());
        self
    }
}

/// The type `app.role.member` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppRoleMember {
    /// The field `open_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The field `union_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union_id: Option<String>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `chat_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The field `department_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The field `open_department_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_department_id: Option<String>,
    /// The field `member_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_name: Option<String>,
    /// The field `member_en_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_en_name: Option<String>,
    /// The field `member_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_type: Option<MemberType>,
}

/// The type `app.role.member_id` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppRoleMemberId {
    /// The field `type` of the reference.
    ///
    /// Default: `open_id`. Example: `open_id`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<MemberIdType>,
    /// The field `id` of the reference.
    ///
    /// Example: `ou_35990a9d9052051a2fae9b2f1afabcef`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl AppRoleMemberId {
    /// With what is required.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<MemberIdType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// The type `app.role.table_role` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppRoleTableRole {
    /// The field `table_perm` of the reference.
    ///
    /// Default: `0`. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_perm: Option<TablePerm>,
    /// The field `table_name` of the reference.
    ///
    /// Example: `数据表1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// The field `table_id` of the reference.
    ///
    /// Example: `tblKz5D60T4JlfcT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// The field `rec_rule` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rec_rule: Option<AppRoleTableRoleRecRule>,
    /// The field `field_perm` of the reference.
    ///
    /// Example: `{"姓名":1,"年龄":2}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_perm: Option<std::collections::BTreeMap<String, FieldPerm>>,
    /// The field `allow_add_record` of the reference.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_add_record: Option<bool>,
    /// The field `allow_delete_record` of the reference.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_delete_record: Option<bool>,
}

impl AppRoleTableRole {
    /// With what is required.
    #[must_use]
    pub fn new(table_perm: impl Into<TablePerm>) -> Self {
        Self {
            table_perm: Some(table_perm.into()),
            ..Self::default()
        }
    }

    /// Sets [`table_perm`](Self#structfield.table_perm).
    #[must_use]
    pub fn table_perm(mut self, table_perm: impl Into<TablePerm>) -> Self {
        self.table_perm = Some(table_perm.into());
        self
    }

    /// Sets [`table_name`](Self#structfield.table_name).
    #[must_use]
    pub fn table_name(mut self, table_name: impl Into<String>) -> Self {
        self.table_name = Some(table_name.into());
        self
    }

    /// Sets [`table_id`](Self#structfield.table_id).
    #[must_use]
    pub fn table_id(mut self, table_id: impl Into<String>) -> Self {
        self.table_id = Some(table_id.into());
        self
    }

    /// Sets [`rec_rule`](Self#structfield.rec_rule).
    #[must_use]
    pub fn rec_rule(mut self, rec_rule: AppRoleTableRoleRecRule) -> Self {
        self.rec_rule = Some(rec_rule);
        self
    }

    /// Sets [`field_perm`](Self#structfield.field_perm).
    #[must_use]
    pub fn field_perm(
        mut self,
        field_perm: std::collections::BTreeMap<String, FieldPerm>,
    ) -> Self {
        self.field_perm = Some(field_perm);
        self
    }

    /// Sets [`allow_add_record`](Self#structfield.allow_add_record).
    #[must_use]
    pub fn allow_add_record(mut self, allow_add_record: bool) -> Self {
        self.allow_add_record = Some(allow_add_record);
        self
    }

    /// Sets [`allow_delete_record`](Self#structfield.allow_delete_record).
    #[must_use]
    pub fn allow_delete_record(mut self, allow_delete_record: bool) -> Self {
        self.allow_delete_record = Some(allow_delete_record);
        self
    }
}

/// The type `app.role.table_role.rec_rule` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppRoleTableRoleRecRule {
    /// The field `conditions` of the reference.
    ///
    /// Length: at most 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<AppRoleTableRoleRecRuleCondition>>,
    /// The field `conjunction` of the reference.
    ///
    /// Default: `and`. Example: `and`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conjunction: Option<Conjunction>,
    /// The field `other_perm` of the reference.
    ///
    /// Default: `0`. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_perm: Option<OtherPerm>,
}

impl AppRoleTableRoleRecRule {
    /// With what is required.
    #[must_use]
    pub fn new(
        conditions: impl IntoIterator<Item = impl Into<AppRoleTableRoleRecRuleCondition>>,
    ) -> Self {
        Self {
            conditions: Some(conditions.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets [`conditions`](Self#structfield.conditions).
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = impl Into<AppRoleTableRoleRecRuleCondition>>,
    ) -> Self {
        self.conditions = Some(conditions.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`conjunction`](Self#structfield.conjunction).
    #[must_use]
    pub fn conjunction(mut self, conjunction: impl Into<Conjunction>) -> Self {
        self.conjunction = Some(conjunction.into());
        self
    }

    /// Sets [`other_perm`](Self#structfield.other_perm).
    #[must_use]
    pub fn other_perm(mut self, other_perm: impl Into<OtherPerm>) -> Self {
        self.other_perm = Some(other_perm.into());
        self
    }
}

/// The type `app.role.table_role.rec_rule.condition` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppRoleTableRoleRecRuleCondition {
    /// The field `field_name` of the reference.
    ///
    /// Example: `单选`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// The field `operator` of the reference.
    ///
    /// Default: `is`. Example: `is`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<AppRoleTableRoleRecRuleConditionOperator>,
    /// The field `value` of the reference.
    ///
    /// Example: `["optbdVHf4q"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Vec<String>>,
}

impl AppRoleTableRoleRecRuleCondition {
    /// With what is required.
    #[must_use]
    pub fn new(field_name: impl Into<String>) -> Self {
        Self {
            field_name: Some(field_name.into()),
            ..Self::default()
        }
    }

    /// Sets [`field_name`](Self#structfield.field_name).
    #[must_use]
    pub fn field_name(mut self, field_name: impl Into<String>) -> Self {
        self.field_name = Some(field_name.into());
        self
    }

    /// Sets [`operator`](Self#structfield.operator).
    #[must_use]
    pub fn operator(
        mut self,
        operator: impl Into<AppRoleTableRoleRecRuleConditionOperator>,
    ) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `app.table` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTable {
    /// The field `table_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// The field `revision` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<i64>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The type `app.table.create_header` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableCreateHeader {
    /// The field `field_name` of the reference.
    ///
    /// Example: `问题描述`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// The field `type` of the reference.
    ///
    /// Example: `1`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppTableCreateHeaderType>,
    /// The field `ui_type` of the reference.
    ///
    /// Example: `Progress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_type: Option<AppTableFieldForListUiType>,
    /// The field `property` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<CreateAppTableRequestFieldProperty>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<AppTableFieldDescription>,
}

impl AppTableCreateHeader {
    /// With what is required.
    #[must_use]
    pub fn new(
        field_name: impl Into<String>,
        type_: impl Into<AppTableCreateHeaderType>,
    ) -> Self {
        Self {
            field_name: Some(field_name.into()),
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets [`field_name`](Self#structfield.field_name).
    #[must_use]
    pub fn field_name(mut self, field_name: impl Into<String>) -> Self {
        self.field_name = Some(field_name.into());
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<AppTableCreateHeaderType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`ui_type`](Self#structfield.ui_type).
    #[must_use]
    pub fn ui_type(mut self, ui_type: impl Into<AppTableFieldForListUiType>) -> Self {
        self.ui_type = Some(ui_type.into());
        self
    }

    /// Sets [`property`](Self#structfield.property).
    #[must_use]
    pub fn property(mut self, property: CreateAppTableRequestFieldProperty) -> Self {
        self.property = Some(property);
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: AppTableFieldDescription) -> Self {
        self.description = Some(description);
        self
    }
}

/// The type `app.table.field` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableField {
    /// The field `field_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CreateAppTableFieldType>,
    /// The field `property` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<AppTableFieldProperty>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<AppTableFieldDescription>,
    /// The field `is_primary` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_primary: Option<bool>,
    /// The field `field_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
    /// The field `ui_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_type: Option<AppTableFieldUiType>,
    /// The field `is_hidden` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_hidden: Option<bool>,
}

/// The type `app.table.field.description` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFieldDescription {
    /// The field `disable_sync` of the reference.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_sync: Option<bool>,
    /// The field `text` of the reference.
    ///
    /// Example: `请按 name_id 格式填写 例如：“Alice_20202020”`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl AppTableFieldDescription {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`disable_sync`](Self#structfield.disable_sync).
    #[must_use]
    pub fn disable_sync(mut self, disable_sync: bool) -> Self {
        self.disable_sync = Some(disable_sync);
        self
    }

    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// The type `app.table.fieldForList` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFieldForList {
    /// The field `field_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppTableFieldForListType>,
    /// The field `property` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<ListAppTableFieldProperty>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<serde_json::Value>,
    /// The field `is_primary` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_primary: Option<bool>,
    /// The field `field_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
    /// The field `ui_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_type: Option<AppTableFieldForListUiType>,
    /// The field `is_hidden` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_hidden: Option<bool>,
}

/// The type `app.table.field.property` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFieldProperty {
    /// The field `options` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<AppTableFieldPropertyOption>>,
    /// The field `formatter` of the reference.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatter: Option<String>,
    /// The field `date_formatter` of the reference.
    ///
    /// Example: `yyyy/MM/dd HH:mm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_formatter: Option<String>,
    /// The field `auto_fill` of the reference.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_fill: Option<bool>,
    /// The field `multiple` of the reference.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// The field `table_id` of the reference.
    ///
    /// Example: `tblsRc9GRRXKqhvW`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// The field `table_name` of the reference.
    ///
    /// Example: `table2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// The field `back_field_name` of the reference.
    ///
    /// Example: `table1-双向关联`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_field_name: Option<String>,
    /// The field `auto_serial` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_serial: Option<AppFieldPropertyAutoSerial>,
    /// The field `location` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<AppFieldPropertyLocation>,
    /// The field `formula_expression` of the reference.
    ///
    /// Example: `bitable::$table[tblNj92WQBAasdEf].$field[fldMV60rYs]*2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula_expression: Option<String>,
    /// The field `allowed_edit_modes` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_edit_modes: Option<AllowedEditModes>,
    /// The field `min` of the reference.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The field `max` of the reference.
    ///
    /// Example: `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// The field `range_customize` of the reference.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_customize: Option<bool>,
    /// The field `currency_code` of the reference.
    ///
    /// Example: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<String>,
    /// The field `rating` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppTableFieldPropertyType>,
}

impl AppTableFieldProperty {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`options`](Self#structfield.options).
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<AppTableFieldPropertyOption>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`formatter`](Self#structfield.formatter).
    #[must_use]
    pub fn formatter(mut self, formatter: impl Into<String>) -> Self {
        self.formatter = Some(formatter.into());
        self
    }

    /// Sets [`date_formatter`](Self#structfield.date_formatter).
    #[must_use]
    pub fn date_formatter(mut self, date_formatter: impl Into<String>) -> Self {
        self.date_formatter = Some(date_formatter.into());
        self
    }

    /// Sets [`auto_fill`](Self#structfield.auto_fill).
    #[must_use]
    pub fn auto_fill(mut self, auto_fill: bool) -> Self {
        self.auto_fill = Some(auto_fill);
        self
    }

    /// Sets [`multiple`](Self#structfield.multiple).
    #[must_use]
    pub fn multiple(mut self, multiple: bool) -> Self {
        self.multiple = Some(multiple);
        self
    }

    /// Sets [`table_id`](Self#structfield.table_id).
    #[must_use]
    pub fn table_id(mut self, table_id: impl Into<String>) -> Self {
        self.table_id = Some(table_id.into());
        self
    }

    /// Sets [`table_name`](Self#structfield.table_name).
    #[must_use]
    pub fn table_name(mut self, table_name: impl Into<String>) -> Self {
        self.table_name = Some(table_name.into());
        self
    }

    /// Sets [`back_field_name`](Self#structfield.back_field_name).
    #[must_use]
    pub fn back_field_name(mut self, back_field_name: impl Into<String>) -> Self {
        self.back_field_name = Some(back_field_name.into());
        self
    }

    /// Sets [`auto_serial`](Self#structfield.auto_serial).
    #[must_use]
    pub fn auto_serial(mut self, auto_serial: AppFieldPropertyAutoSerial) -> Self {
        self.auto_serial = Some(auto_serial);
        self
    }

    /// Sets [`location`](Self#structfield.location).
    #[must_use]
    pub fn location(mut self, location: AppFieldPropertyLocation) -> Self {
        self.location = Some(location);
        self
    }

    /// Sets [`formula_expression`](Self#structfield.formula_expression).
    #[must_use]
    pub fn formula_expression(mut self, formula_expression: impl Into<String>) -> Self {
        self.formula_expression = Some(formula_expression.into());
        self
    }

    /// Sets [`allowed_edit_modes`](Self#structfield.allowed_edit_modes).
    #[must_use]
    pub fn allowed_edit_modes(mut self, allowed_edit_modes: AllowedEditModes) -> Self {
        self.allowed_edit_modes = Some(allowed_edit_modes);
        self
    }

    /// Sets [`min`](Self#structfield.min).
    #[must_use]
    pub fn min(mut self, min: f64) -> Self {
        self.min = Some(min);
        self
    }

    /// Sets [`max`](Self#structfield.max).
    #[must_use]
    pub fn max(mut self, max: f64) -> Self {
        self.max = Some(max);
        self
    }

    /// Sets [`range_customize`](Self#structfield.range_customize).
    #[must_use]
    pub fn range_customize(mut self, range_customize: bool) -> Self {
        self.range_customize = Some(range_customize);
        self
    }

    /// Sets [`currency_code`](Self#structfield.currency_code).
    #[must_use]
    pub fn currency_code(mut self, currency_code: impl Into<String>) -> Self {
        self.currency_code = Some(currency_code.into());
        self
    }

    /// Sets [`rating`](Self#structfield.rating).
    #[must_use]
    pub fn rating(mut self, rating: Rating) -> Self {
        self.rating = Some(rating);
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: AppTableFieldPropertyType) -> Self {
        self.type_ = Some(type_);
        self
    }
}

/// The type `app.table.field.property.filter_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFieldPropertyFilterInfo {
    /// The field `conjunction` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conjunction: Option<Conjunction>,
    /// The field `conditions` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<AppTableFieldPropertyFilterInfoCondition>>,
}

/// The type `app.table.field.property.filter_info.condition` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFieldPropertyFilterInfoCondition {
    /// The field `field_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
    /// The field `operator` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<AppTableViewPropertyFilterInfoConditionOperator>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The field `condition_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition_id: Option<String>,
    /// The field `field_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_type: Option<i64>,
}

/// The type `app.table.field.property.lookup_filter` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFieldPropertyLookupFilter {
    /// The field `target_table` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_table: Option<String>,
    /// The field `filter_info` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_info: Option<AppTableFieldPropertyFilterInfo>,
}

/// The type `app.table.field.property.option` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFieldPropertyOption {
    /// The field `name` of the reference.
    ///
    /// Example: `红色`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `id` of the reference.
    ///
    /// Example: `optKl35lnG`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The field `color` of the reference.
    ///
    /// Range: `0` to `54`. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<i64>,
}

impl AppTableFieldPropertyOption {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`color`](Self#structfield.color).
    #[must_use]
    pub fn color(mut self, color: i64) -> Self {
        self.color = Some(color);
        self
    }
}

/// The type `app.table.field.property.type` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFieldPropertyType {
    /// The field `data_type` of the reference.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_type: Option<DataType>,
    /// The field `ui_property` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_property: Option<AppTableFieldPropertyTypeUiProperty>,
    /// The field `ui_type` of the reference.
    ///
    /// Example: `Progress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_type: Option<AppTableFieldPropertyTypeUiType>,
}

impl AppTableFieldPropertyType {
    /// With what is required.
    #[must_use]
    pub fn new(data_type: impl Into<DataType>) -> Self {
        Self {
            data_type: Some(data_type.into()),
            ..Self::default()
        }
    }

    /// Sets [`data_type`](Self#structfield.data_type).
    #[must_use]
    pub fn data_type(mut self, data_type: impl Into<DataType>) -> Self {
        self.data_type = Some(data_type.into());
        self
    }

    /// Sets [`ui_property`](Self#structfield.ui_property).
    #[must_use]
    pub fn ui_property(
        mut self,
        ui_property: AppTableFieldPropertyTypeUiProperty,
    ) -> Self {
        self.ui_property = Some(ui_property);
        self
    }

    /// Sets [`ui_type`](Self#structfield.ui_type).
    #[must_use]
    pub fn ui_type(
        mut self,
        ui_type: impl Into<AppTableFieldPropertyTypeUiType>,
    ) -> Self {
        self.ui_type = Some(ui_type.into());
        self
    }
}

/// The type `app.table.field.property.type.ui_property` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFieldPropertyTypeUiProperty {
    /// The field `currency_code` of the reference.
    ///
    /// Length: 0 to 20. Example: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<String>,
    /// The field `formatter` of the reference.
    ///
    /// Length: 0 to 50. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatter: Option<String>,
    /// The field `range_customize` of the reference.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_customize: Option<bool>,
    /// The field `min` of the reference.
    ///
    /// Range: `0` to `1`. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The field `max` of the reference.
    ///
    /// Range: `1` to `100`. Example: `100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// The field `date_formatter` of the reference.
    ///
    /// Length: 0 to 50. Example: `yyyy/MM/dd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_formatter: Option<String>,
    /// The field `rating` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
}

impl AppTableFieldPropertyTypeUiProperty {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`currency_code`](Self#structfield.currency_code).
    #[must_use]
    pub fn currency_code(mut self, currency_code: impl Into<String>) -> Self {
        self.currency_code = Some(currency_code.into());
        self
    }

    /// Sets [`formatter`](Self#structfield.formatter).
    #[must_use]
    pub fn formatter(mut self, formatter: impl Into<String>) -> Self {
        self.formatter = Some(formatter.into());
        self
    }

    /// Sets [`range_customize`](Self#structfield.range_customize).
    #[must_use]
    pub fn range_customize(mut self, range_customize: bool) -> Self {
        self.range_customize = Some(range_customize);
        self
    }

    /// Sets [`min`](Self#structfield.min).
    #[must_use]
    pub fn min(mut self, min: f64) -> Self {
        self.min = Some(min);
        self
    }

    /// Sets [`max`](Self#structfield.max).
    #[must_use]
    pub fn max(mut self, max: f64) -> Self {
        self.max = Some(max);
        self
    }

    /// Sets [`date_formatter`](Self#structfield.date_formatter).
    #[must_use]
    pub fn date_formatter(mut self, date_formatter: impl Into<String>) -> Self {
        self.date_formatter = Some(date_formatter.into());
        self
    }

    /// Sets [`rating`](Self#structfield.rating).
    #[must_use]
    pub fn rating(mut self, rating: Rating) -> Self {
        self.rating = Some(rating);
        self
    }
}

/// The type `app.table.form` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableForm {
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `shared` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// The field `shared_url` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared_url: Option<String>,
    /// The field `shared_limit` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared_limit: Option<SharedLimit>,
    /// The field `submit_limit_once` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_limit_once: Option<bool>,
}

/// The type `app.table.form.field` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFormField {
    /// The field `field_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
    /// The field `title` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `required` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// The field `visible` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visible: Option<bool>,
}

/// The type `app_table_form_patched_field` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFormPatchedField {
    /// The field `pre_field_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_field_id: Option<String>,
    /// The field `title` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `required` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// The field `visible` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visible: Option<bool>,
    /// The field `rich_description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rich_description: Option<Vec<AppRichDescriptionSegment>>,
}

/// The type `app.table.record` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableRecord {
    /// The field `fields` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The field `record_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_id: Option<String>,
    /// The field `created_by` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<Person>,
    /// The field `created_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<i64>,
    /// The field `last_modified_by` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<Person>,
    /// The field `last_modified_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<i64>,
    /// The field `shared_url` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared_url: Option<String>,
    /// The field `record_url` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_url: Option<String>,
}

/// The type `req_table` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableReqTable {
    /// The field `name` of the reference.
    ///
    /// Length: 1 to 100. Example: `一个新的数据表`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `default_view_name` of the reference.
    ///
    /// Example: `表格视图`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_view_name: Option<String>,
    /// The field `fields` of the reference.
    ///
    /// Length: 1 to 300.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<AppTableCreateHeader>>,
}

impl AppTableReqTable {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`default_view_name`](Self#structfield.default_view_name).
    #[must_use]
    pub fn default_view_name(mut self, default_view_name: impl Into<String>) -> Self {
        self.default_view_name = Some(default_view_name.into());
        self
    }

    /// Sets [`fields`](Self#structfield.fields).
    #[must_use]
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<AppTableCreateHeader>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `app.table.view` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableView {
    /// The field `view_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_id: Option<String>,
    /// The field `view_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_name: Option<String>,
    /// The field `view_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_type: Option<String>,
}

/// The type `app.table.view.property` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableViewProperty {
    /// The field `filter_info` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_info: Option<AppTableViewPropertyFilterInfo>,
    /// The field `hidden_fields` of the reference.
    ///
    /// Length: at most 300. Example: `["fldmeqmpVA"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden_fields: Option<Vec<String>>,
    /// The field `hierarchy_config` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hierarchy_config: Option<AppTableViewPropertyHierarchyConfig>,
}

impl AppTableViewProperty {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`filter_info`](Self#structfield.filter_info).
    #[must_use]
    pub fn filter_info(mut self, filter_info: AppTableViewPropertyFilterInfo) -> Self {
        self.filter_info = Some(filter_info);
        self
    }

    /// Sets [`hidden_fields`](Self#structfield.hidden_fields).
    #[must_use]
    pub fn hidden_fields(
        mut self,
        hidden_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hidden_fields = Some(hidden_fields.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`hierarchy_config`](Self#structfield.hierarchy_config).
    #[must_use]
    pub fn hierarchy_config(
        mut self,
        hierarchy_config: AppTableViewPropertyHierarchyConfig,
    ) -> Self {
        self.hierarchy_config = Some(hierarchy_config);
        self
    }
}

/// The type `app.table.view.property.filter_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableViewPropertyFilterInfo {
    /// The field `conjunction` of the reference.
    ///
    /// Default: `and`. Example: `and`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conjunction: Option<Conjunction>,
    /// The field `conditions` of the reference.
    ///
    /// Length: at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<AppTableViewPropertyFilterInfoCondition>>,
}

impl AppTableViewPropertyFilterInfo {
    /// With what is required.
    #[must_use]
    pub fn new(
        conjunction: impl Into<Conjunction>,
        conditions: impl IntoIterator<
            Item = impl Into<AppTableViewPropertyFilterInfoCondition>,
        >,
    ) -> Self {
        Self {
            conjunction: Some(conjunction.into()),
            conditions: Some(conditions.into_iter().map(Into::into).collect()),
        }
    }

    /// Sets [`conjunction`](Self#structfield.conjunction).
    #[must_use]
    pub fn conjunction(mut self, conjunction: impl Into<Conjunction>) -> Self {
        self.conjunction = Some(conjunction.into());
        self
    }

    /// Sets [`conditions`](Self#structfield.conditions).
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<
            Item = impl Into<AppTableViewPropertyFilterInfoCondition>,
        >,
    ) -> Self {
        self.conditions = Some(conditions.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `app.table.view.property.filter_info.condition` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableViewPropertyFilterInfoCondition {
    /// The field `field_id` of the reference.
    ///
    /// Example: `fldmeqmpVA`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
    /// The field `operator` of the reference.
    ///
    /// Default: `is`. Example: `is`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<AppTableViewPropertyFilterInfoConditionOperator>,
    /// The field `value` of the reference.
    ///
    /// Example: `` `["text content"]` ``.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl AppTableViewPropertyFilterInfoCondition {
    /// With what is required.
    #[must_use]
    pub fn new(
        field_id: impl Into<String>,
        operator: impl Into<AppTableViewPropertyFilterInfoConditionOperator>,
    ) -> Self {
        Self {
            field_id: Some(field_id.into()),
            operator: Some(operator.into()),
            ..Self::default()
        }
    }

    /// Sets [`field_id`](Self#structfield.field_id).
    #[must_use]
    pub fn field_id(mut self, field_id: impl Into<String>) -> Self {
        self.field_id = Some(field_id.into());
        self
    }

    /// Sets [`operator`](Self#structfield.operator).
    #[must_use]
    pub fn operator(
        mut self,
        operator: impl Into<AppTableViewPropertyFilterInfoConditionOperator>,
    ) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The type `app.table.view.property.hierarchy_config` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableViewPropertyHierarchyConfig {
    /// The field `field_id` of the reference.
    ///
    /// Example: `fldmeqmpVA`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
}

impl AppTableViewPropertyHierarchyConfig {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`field_id`](Self#structfield.field_id).
    #[must_use]
    pub fn field_id(mut self, field_id: impl Into<String>) -> Self {
        self.field_id = Some(field_id.into());
        self
    }
}

/// The type `app.table.record` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchCreateAppTableRecordRecord {
    /// The field `fields` of the reference.
    ///
    /// Example: `{"多行文本":"HelloWorld"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The field `shared_url` of the reference.
    ///
    /// Example: `https://www.example.com/record/WVoXrzIaqeorcJcHgzAcg8AQnNd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared_url: Option<String>,
    /// The field `record_url` of the reference.
    ///
    /// Example: `https://www.example.com/record/WVoXrzIaqeorcJcHgzAcg8AQnNd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_url: Option<String>,
}

impl BatchCreateAppTableRecordRecord {
    /// With what is required.
    #[must_use]
    pub fn new(fields: std::collections::BTreeMap<String, serde_json::Value>) -> Self {
        Self {
            fields: Some(fields),
            ..Self::default()
        }
    }

    /// Sets [`fields`](Self#structfield.fields).
    #[must_use]
    pub fn fields(
        mut self,
        fields: std::collections::BTreeMap<String, serde_json::Value>,
    ) -> Self {
        self.fields = Some(fields);
        self
    }

    /// Sets [`shared_url`](Self#structfield.shared_url).
    #[must_use]
    pub fn shared_url(mut self, shared_url: impl Into<String>) -> Self {
        self.shared_url = Some(shared_url.into());
        self
    }

    /// Sets [`record_url`](Self#structfield.record_url).
    #[must_use]
    pub fn record_url(mut self, record_url: impl Into<String>) -> Self {
        self.record_url = Some(record_url.into());
        self
    }
}

/// The type `app.table.record` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchUpdateAppTableRecordRecord {
    /// The field `fields` of the reference.
    ///
    /// Example: `{"多行文本":"HelloWorld"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The field `record_id` of the reference.
    ///
    /// Example: `recqwIwhc6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_id: Option<String>,
    /// The field `shared_url` of the reference.
    ///
    /// Example: `https://www.example.com/record/WVoXrzIaqeorcJcHgzAcg8AQnNd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared_url: Option<String>,
    /// The field `record_url` of the reference.
    ///
    /// Example: `https://www.example.com/record/WVoXrzIaqeorcJcHgzAcg8AQnNd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_url: Option<String>,
}

impl BatchUpdateAppTableRecordRecord {
    /// With what is required.
    #[must_use]
    pub fn new(fields: std::collections::BTreeMap<String, serde_json::Value>) -> Self {
        Self {
            fields: Some(fields),
            ..Self::default()
        }
    }

    /// Sets [`fields`](Self#structfield.fields).
    #[must_use]
    pub fn fields(
        mut self,
        fields: std::collections::BTreeMap<String, serde_json::Value>,
    ) -> Self {
        self.fields = Some(fields);
        self
    }

    /// Sets [`record_id`](Self#structfield.record_id).
    #[must_use]
    pub fn record_id(mut self, record_id: impl Into<String>) -> Self {
        self.record_id = Some(record_id.into());
        self
    }

    /// Sets [`shared_url`](Self#structfield.shared_url).
    #[must_use]
    pub fn shared_url(mut self, shared_url: impl Into<String>) -> Self {
        self.shared_url = Some(shared_url.into());
        self
    }

    /// Sets [`record_url`](Self#structfield.record_url).
    #[must_use]
    pub fn record_url(mut self, record_url: impl Into<String>) -> Self {
        self.record_url = Some(record_url.into());
        self
    }
}

/// The type `block_workflow` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BlockWorkflow {
    /// The field `workflow_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_id: Option<String>,
    /// The field `title` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BlockWorkflowStatus>,
}

/// The type `condition` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Condition {
    /// The field `field_name` of the reference.
    ///
    /// Length: 0 to 1000. Example: `字段1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// The field `operator` of the reference.
    ///
    /// Example: `is`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<ConditionOperator>,
    /// The field `value` of the reference.
    ///
    /// Length: 0 to 10. Example: `["文本内容"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Vec<String>>,
}

impl Condition {
    /// With what is required.
    #[must_use]
    pub fn new(
        field_name: impl Into<String>,
        operator: impl Into<ConditionOperator>,
    ) -> Self {
        Self {
            field_name: Some(field_name.into()),
            operator: Some(operator.into()),
            ..Self::default()
        }
    }

    /// Sets [`field_name`](Self#structfield.field_name).
    #[must_use]
    pub fn field_name(mut self, field_name: impl Into<String>) -> Self {
        self.field_name = Some(field_name.into());
        self
    }

    /// Sets [`operator`](Self#structfield.operator).
    #[must_use]
    pub fn operator(mut self, operator: impl Into<ConditionOperator>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `app` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppApp {
    /// The field `app_token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_token: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `folder_token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_token: Option<String>,
    /// The field `url` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The field `default_table_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_table_id: Option<String>,
    /// The field `time_zone` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
}

/// The type `app.role.block_role` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppRoleBlockRole {
    /// The field `block_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_id: Option<String>,
    /// The field `block_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_type: Option<BlockType>,
    /// The field `block_perm` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_perm: Option<BlockPerm>,
}

/// The type `app.role.table_role` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppRoleTableRole {
    /// The field `table_perm` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_perm: Option<TablePerm>,
    /// The field `table_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// The field `table_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// The field `rec_rule` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rec_rule: Option<CreateAppRoleTableRoleRecRule>,
    /// The field `field_perm` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_perm: Option<std::collections::BTreeMap<String, FieldPerm>>,
    /// The field `allow_add_record` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_add_record: Option<bool>,
    /// The field `allow_delete_record` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_delete_record: Option<bool>,
}

/// The type `app.role.table_role.rec_rule` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppRoleTableRoleRecRule {
    /// The field `conditions` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<CreateAppRoleTableRoleRecRuleCondition>>,
    /// The field `conjunction` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conjunction: Option<Conjunction>,
    /// The field `other_perm` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_perm: Option<OtherPerm>,
}

/// The type `app.role.table_role.rec_rule.condition` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppRoleTableRoleRecRuleCondition {
    /// The field `field_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// The field `operator` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<AppRoleTableRoleRecRuleConditionOperator>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Vec<String>>,
    /// The field `field_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_type: Option<i64>,
}

/// The type `app.table.field.property` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppTableFieldProperty {
    /// The field `options` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<AppTableFieldPropertyOption>>,
    /// The field `formatter` of the reference.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatter: Option<String>,
    /// The field `date_formatter` of the reference.
    ///
    /// Default: `yyyy/MM/dd`. Example: `yyyy/MM/dd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_formatter: Option<String>,
    /// The field `auto_fill` of the reference.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_fill: Option<bool>,
    /// The field `multiple` of the reference.
    ///
    /// Default: `true`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// The field `table_id` of the reference.
    ///
    /// Example: `tblsRc9GRRXKqhvW`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// The field `back_field_name` of the reference.
    ///
    /// Example: `table1-双向关联`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_field_name: Option<String>,
    /// The field `auto_serial` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_serial: Option<AppFieldPropertyAutoSerial>,
    /// The field `location` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<AppFieldPropertyLocation>,
    /// The field `formula_expression` of the reference.
    ///
    /// Example: `bitable::$table[tblNj92WQBAasdEf].$field[fldMV60rYs]*2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula_expression: Option<String>,
    /// The field `allowed_edit_modes` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_edit_modes: Option<AllowedEditModes>,
    /// The field `min` of the reference.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The field `max` of the reference.
    ///
    /// Example: `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// The field `range_customize` of the reference.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_customize: Option<bool>,
    /// The field `currency_code` of the reference.
    ///
    /// Example: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<CurrencyCode>,
    /// The field `rating` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppTableFieldPropertyType>,
}

impl CreateAppTableFieldProperty {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`options`](Self#structfield.options).
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<AppTableFieldPropertyOption>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`formatter`](Self#structfield.formatter).
    #[must_use]
    pub fn formatter(mut self, formatter: impl Into<String>) -> Self {
        self.formatter = Some(formatter.into());
        self
    }

    /// Sets [`date_formatter`](Self#structfield.date_formatter).
    #[must_use]
    pub fn date_formatter(mut self, date_formatter: impl Into<String>) -> Self {
        self.date_formatter = Some(date_formatter.into());
        self
    }

    /// Sets [`auto_fill`](Self#structfield.auto_fill).
    #[must_use]
    pub fn auto_fill(mut self, auto_fill: bool) -> Self {
        self.auto_fill = Some(auto_fill);
        self
    }

    /// Sets [`multiple`](Self#structfield.multiple).
    #[must_use]
    pub fn multiple(mut self, multiple: bool) -> Self {
        self.multiple = Some(multiple);
        self
    }

    /// Sets [`table_id`](Self#structfield.table_id).
    #[must_use]
    pub fn table_id(mut self, table_id: impl Into<String>) -> Self {
        self.table_id = Some(table_id.into());
        self
    }

    /// Sets [`back_field_name`](Self#structfield.back_field_name).
    #[must_use]
    pub fn back_field_name(mut self, back_field_name: impl Into<String>) -> Self {
        self.back_field_name = Some(back_field_name.into());
        self
    }

    /// Sets [`auto_serial`](Self#structfield.auto_serial).
    #[must_use]
    pub fn auto_serial(mut self, auto_serial: AppFieldPropertyAutoSerial) -> Self {
        self.auto_serial = Some(auto_serial);
        self
    }

    /// Sets [`location`](Self#structfield.location).
    #[must_use]
    pub fn location(mut self, location: AppFieldPropertyLocation) -> Self {
        self.location = Some(location);
        self
    }

    /// Sets [`formula_expression`](Self#structfield.formula_expression).
    #[must_use]
    pub fn formula_expression(mut self, formula_expression: impl Into<String>) -> Self {
        self.formula_expression = Some(formula_expression.into());
        self
    }

    /// Sets [`allowed_edit_modes`](Self#structfield.allowed_edit_modes).
    #[must_use]
    pub fn allowed_edit_modes(mut self, allowed_edit_modes: AllowedEditModes) -> Self {
        self.allowed_edit_modes = Some(allowed_edit_modes);
        self
    }

    /// Sets [`min`](Self#structfield.min).
    #[must_use]
    pub fn min(mut self, min: f64) -> Self {
        self.min = Some(min);
        self
    }

    /// Sets [`max`](Self#structfield.max).
    #[must_use]
    pub fn max(mut self, max: f64) -> Self {
        self.max = Some(max);
        self
    }

    /// Sets [`range_customize`](Self#structfield.range_customize).
    #[must_use]
    pub fn range_customize(mut self, range_customize: bool) -> Self {
        self.range_customize = Some(range_customize);
        self
    }

    /// Sets [`currency_code`](Self#structfield.currency_code).
    #[must_use]
    pub fn currency_code(mut self, currency_code: impl Into<CurrencyCode>) -> Self {
        self.currency_code = Some(currency_code.into());
        self
    }

    /// Sets [`rating`](Self#structfield.rating).
    #[must_use]
    pub fn rating(mut self, rating: Rating) -> Self {
        self.rating = Some(rating);
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: AppTableFieldPropertyType) -> Self {
        self.type_ = Some(type_);
        self
    }
}

/// The type `app.table.field.property` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppTableRequestFieldProperty {
    /// The field `options` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<AppTableFieldPropertyOption>>,
    /// The field `formatter` of the reference.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatter: Option<String>,
    /// The field `date_formatter` of the reference.
    ///
    /// Default: `yyyy/MM/dd`. Example: `2021/01/30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_formatter: Option<String>,
    /// The field `auto_fill` of the reference.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_fill: Option<bool>,
    /// The field `multiple` of the reference.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// The field `table_id` of the reference.
    ///
    /// Example: `tblsRc9GRRXKqhvW`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// The field `table_name` of the reference.
    ///
    /// Example: `table2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// The field `back_field_name` of the reference.
    ///
    /// Example: `table1-双向关联`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_field_name: Option<String>,
    /// The field `auto_serial` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_serial: Option<AppFieldPropertyAutoSerial>,
    /// The field `location` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<AppFieldPropertyLocation>,
    /// The field `formula_expression` of the reference.
    ///
    /// Example: `bitable::$table[tblNj92WQBAasdEf].$field[fldMV60rYs]*2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula_expression: Option<String>,
    /// The field `allowed_edit_modes` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_edit_modes: Option<AllowedEditModes>,
    /// The field `min` of the reference.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The field `max` of the reference.
    ///
    /// Example: `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// The field `range_customize` of the reference.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_customize: Option<bool>,
    /// The field `currency_code` of the reference.
    ///
    /// Example: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<String>,
    /// The field `rating` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
}

impl CreateAppTableRequestFieldProperty {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`options`](Self#structfield.options).
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<AppTableFieldPropertyOption>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`formatter`](Self#structfield.formatter).
    #[must_use]
    pub fn formatter(mut self, formatter: impl Into<String>) -> Self {
        self.formatter = Some(formatter.into());
        self
    }

    /// Sets [`date_formatter`](Self#structfield.date_formatter).
    #[must_use]
    pub fn date_formatter(mut self, date_formatter: impl Into<String>) -> Self {
        self.date_formatter = Some(date_formatter.into());
        self
    }

    /// Sets [`auto_fill`](Self#structfield.auto_fill).
    #[must_use]
    pub fn auto_fill(mut self, auto_fill: bool) -> Self {
        self.auto_fill = Some(auto_fill);
        self
    }

    /// Sets [`multiple`](Self#structfield.multiple).
    #[must_use]
    pub fn multiple(mut self, multiple: bool) -> Self {
        self.multiple = Some(multiple);
        self
    }

    /// Sets [`table_id`](Self#structfield.table_id).
    #[must_use]
    pub fn table_id(mut self, table_id: impl Into<String>) -> Self {
        self.table_id = Some(table_id.into());
        self
    }

    /// Sets [`table_name`](Self#structfield.table_name).
    #[must_use]
    pub fn table_name(mut self, table_name: impl Into<String>) -> Self {
        self.table_name = Some(table_name.into());
        self
    }

    /// Sets [`back_field_name`](Self#structfield.back_field_name).
    #[must_use]
    pub fn back_field_name(mut self, back_field_name: impl Into<String>) -> Self {
        self.back_field_name = Some(back_field_name.into());
        self
    }

    /// Sets [`auto_serial`](Self#structfield.auto_serial).
    #[must_use]
    pub fn auto_serial(mut self, auto_serial: AppFieldPropertyAutoSerial) -> Self {
        self.auto_serial = Some(auto_serial);
        self
    }

    /// Sets [`location`](Self#structfield.location).
    #[must_use]
    pub fn location(mut self, location: AppFieldPropertyLocation) -> Self {
        self.location = Some(location);
        self
    }

    /// Sets [`formula_expression`](Self#structfield.formula_expression).
    #[must_use]
    pub fn formula_expression(mut self, formula_expression: impl Into<String>) -> Self {
        self.formula_expression = Some(formula_expression.into());
        self
    }

    /// Sets [`allowed_edit_modes`](Self#structfield.allowed_edit_modes).
    #[must_use]
    pub fn allowed_edit_modes(mut self, allowed_edit_modes: AllowedEditModes) -> Self {
        self.allowed_edit_modes = Some(allowed_edit_modes);
        self
    }

    /// Sets [`min`](Self#structfield.min).
    #[must_use]
    pub fn min(mut self, min: f64) -> Self {
        self.min = Some(min);
        self
    }

    /// Sets [`max`](Self#structfield.max).
    #[must_use]
    pub fn max(mut self, max: f64) -> Self {
        self.max = Some(max);
        self
    }

    /// Sets [`range_customize`](Self#structfield.range_customize).
    #[must_use]
    pub fn range_customize(mut self, range_customize: bool) -> Self {
        self.range_customize = Some(range_customize);
        self
    }

    /// Sets [`currency_code`](Self#structfield.currency_code).
    #[must_use]
    pub fn currency_code(mut self, currency_code: impl Into<String>) -> Self {
        self.currency_code = Some(currency_code.into());
        self
    }

    /// Sets [`rating`](Self#structfield.rating).
    #[must_use]
    pub fn rating(mut self, rating: Rating) -> Self {
        self.rating = Some(rating);
        self
    }
}

/// The type `delete_record` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteRecord {
    /// The field `deleted` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<bool>,
    /// The field `record_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_id: Option<String>,
}

/// The type `display_app` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DisplayApp {
    /// The field `app_token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_token: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `revision` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<i64>,
    /// The field `is_advanced` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_advanced: Option<bool>,
    /// The field `time_zone` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// The field `formula_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula_type: Option<FormulaType>,
    /// The field `advance_version` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advance_version: Option<AdvanceVersion>,
}

/// The type `display_app_v2` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DisplayAppV2 {
    /// The field `app_token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_token: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `is_advanced` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_advanced: Option<bool>,
    /// The field `time_zone` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
}

/// The type `display_workflow` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DisplayWorkflow {
    /// The field `workflow_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_id: Option<String>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The field `title` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// The type `field_group` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FieldGroup {
    /// The field `id` of the reference.
    ///
    /// Example: `fldPTb0U2y`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The field `name` of the reference.
    ///
    /// Length: 1 to 100. Pattern: `^[^[\]]+$`. Example: `用户信息组`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `children` of the reference.
    ///
    /// Length: 1 to 300.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<FieldGroupChild>>,
    /// The field `description` of the reference.
    ///
    /// Length: 0 to 2000. Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl FieldGroup {
    /// With what is required.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        children: impl IntoIterator<Item = impl Into<FieldGroupChild>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            children: Some(children.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`children`](Self#structfield.children).
    #[must_use]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<FieldGroupChild>>,
    ) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// The type `field_group_child` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FieldGroupChild {
    /// The field `type` of the reference.
    ///
    /// Example: `field`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<FieldGroupChildType>,
    /// The field `id` of the reference.
    ///
    /// Example: `fldPTb0U2y`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl FieldGroupChild {
    /// With what is required.
    #[must_use]
    pub fn new(type_: impl Into<FieldGroupChildType>, id: impl Into<String>) -> Self {
        Self {
            type_: Some(type_.into()),
            id: Some(id.into()),
        }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<FieldGroupChildType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// The type `filter_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FilterInfo {
    /// The field `conjunction` of the reference.
    ///
    /// Length: 0 to 10. Example: `and`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conjunction: Option<Conjunction>,
    /// The field `conditions` of the reference.
    ///
    /// Length: 0 to 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<Condition>>,
}

impl FilterInfo {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`conjunction`](Self#structfield.conjunction).
    #[must_use]
    pub fn conjunction(mut self, conjunction: impl Into<Conjunction>) -> Self {
        self.conjunction = Some(conjunction.into());
        self
    }

    /// Sets [`conditions`](Self#structfield.conditions).
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = impl Into<Condition>>,
    ) -> Self {
        self.conditions = Some(conditions.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `app.table.record` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetAppTableRecordRecord {
    /// The field `fields` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The field `record_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_id: Option<String>,
    /// The field `created_by` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<Person>,
    /// The field `created_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<i64>,
    /// The field `last_modified_by` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<Person>,
    /// The field `last_modified_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<i64>,
}

/// The type `app.table.view.property` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetAppTableViewProperty {
    /// The field `filter_info` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_info: Option<GetAppTableViewPropertyFilterInfo>,
    /// The field `hidden_fields` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden_fields: Option<Vec<String>>,
    /// The field `hierarchy_config` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hierarchy_config: Option<AppTableViewPropertyHierarchyConfig>,
}

/// The type `app.table.view.property.filter_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetAppTableViewPropertyFilterInfo {
    /// The field `conjunction` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conjunction: Option<Conjunction>,
    /// The field `conditions` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<GetAppTableViewPropertyFilterInfoCondition>>,
    /// The field `condition_omitted` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition_omitted: Option<bool>,
}

/// The type `app.table.view.property.filter_info.condition` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetAppTableViewPropertyFilterInfoCondition {
    /// The field `field_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
    /// The field `operator` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<AppTableViewPropertyFilterInfoConditionOperator>,
    /// The field `value` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The field `condition_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition_id: Option<String>,
    /// The field `field_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_type: Option<FieldType>,
}

/// The type `app.table.view` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetAppTableViewView {
    /// The field `view_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_id: Option<String>,
    /// The field `view_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_name: Option<String>,
    /// The field `view_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_type: Option<ViewType>,
    /// The field `property` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<GetAppTableViewProperty>,
}

/// The type `app.table.field.property` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppTableFieldProperty {
    /// The field `options` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<AppTableFieldPropertyOption>>,
    /// The field `formatter` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatter: Option<String>,
    /// The field `date_formatter` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_formatter: Option<String>,
    /// The field `auto_fill` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_fill: Option<bool>,
    /// The field `multiple` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// The field `table_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// The field `table_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// The field `back_field_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_field_name: Option<String>,
    /// The field `auto_serial` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_serial: Option<AppFieldPropertyAutoSerial>,
    /// The field `location` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<AppFieldPropertyLocation>,
    /// The field `formula_expression` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula_expression: Option<String>,
    /// The field `allowed_edit_modes` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_edit_modes: Option<AllowedEditModes>,
    /// The field `min` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The field `max` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// The field `range_customize` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_customize: Option<bool>,
    /// The field `currency_code` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<String>,
    /// The field `rating` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppTableFieldPropertyType>,
    /// The field `filter_info` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_info: Option<AppTableFieldPropertyLookupFilter>,
}

/// The type `app.table.view` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppTableViewItem {
    /// The field `view_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_id: Option<String>,
    /// The field `view_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_name: Option<String>,
    /// The field `view_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_type: Option<ViewType>,
    /// The field `view_public_level` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_public_level: Option<ViewPublicLevel>,
    /// The field `view_private_owner_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_private_owner_id: Option<String>,
}

/// The type `app.table.view` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchAppTableViewView {
    /// The field `view_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_id: Option<String>,
    /// The field `view_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_name: Option<String>,
    /// The field `view_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_type: Option<String>,
    /// The field `property` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<GetAppTableViewProperty>,
}

/// The type `person` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// The field `id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `en_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_name: Option<String>,
    /// The field `email` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The field `avatar_url` of the reference.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
}

/// The type `rating` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Rating {
    /// The field `symbol` of the reference.
    ///
    /// Default: `star`. Example: `star`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
}

impl Rating {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`symbol`](Self#structfield.symbol).
    #[must_use]
    pub fn symbol(mut self, symbol: impl Into<String>) -> Self {
        self.symbol = Some(symbol.into());
        self
    }
}

/// The type `req_table` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReqTable {
    /// The field `name` of the reference.
    ///
    /// Length: 1 to 100. Example: `一个新的数据表`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl ReqTable {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The type `sort` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Sort {
    /// The field `field_name` of the reference.
    ///
    /// Length: 0 to 1000. Example: `多行文本`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// The field `desc` of the reference.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desc: Option<bool>,
}

impl Sort {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`field_name`](Self#structfield.field_name).
    #[must_use]
    pub fn field_name(mut self, field_name: impl Into<String>) -> Self {
        self.field_name = Some(field_name.into());
        self
    }

    /// Sets [`desc`](Self#structfield.desc).
    #[must_use]
    pub fn desc(mut self, desc: bool) -> Self {
        self.desc = Some(desc);
        self
    }
}

/// The type `upgraded_form` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpgradedForm {
    /// The field `id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}
