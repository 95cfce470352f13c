// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `allowed_edit_modes` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AllowedEditModes {
    /// Whether values may be typed in.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manual: Option<bool>,
    /// Whether values may be scanned.
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
    /// The base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_token: Option<String>,
    /// The name of the base, table, role or option.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The folder that the base is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_token: Option<String>,
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The time zone, such as `Asia/Shanghai`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
}

/// The type `app.dashboard` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppDashboard {
    /// The block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_id: Option<String>,
    /// The name of the dashboard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The type `app.field.property.auto_serial` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppFieldPropertyAutoSerial {
    /// How numbers are made.
    ///
    /// Example: `auto_increment_number`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppFieldPropertyAutoSerialType>,
    /// The rules that the number is made by, in order.
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
    /// The type of the rule.
    ///
    /// Example: `created_time`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppFieldPropertyAutoSerialOptionsType>,
    /// How many digits the number has, the fixed text, or the form of the date, as `type` says.
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
    /// How it is entered.
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
    /// The type of the piece.
    ///
    /// Length: 1 to 100. Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment_type: Option<SegmentType>,
    /// The text, 1 to 1000 characters.
    ///
    /// Length: 1 to 1000. Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The address, for a link.
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
    /// The name of the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// The role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
    /// The rights on tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_roles: Option<Vec<CreateAppRoleTableRole>>,
    /// The rights on blocks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_roles: Option<Vec<CreateAppRoleBlockRole>>,
}

/// The type `app.role.block_role` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppRoleBlockRole {
    /// The block.
    ///
    /// Example: `blknkqrP3RqUkcAW`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_id: Option<String>,
    /// The right on the block.
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
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The user's id within all apps of one developer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union_id: Option<String>,
    /// The user, by the id within the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// The department, by the tenant's own id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The department's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_department_id: Option<String>,
    /// The name of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_name: Option<String>,
    /// The name of the member in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_en_name: Option<String>,
    /// Whether the member is a user, a chat or a department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_type: Option<MemberType>,
}

/// The type `app.role.member_id` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppRoleMemberId {
    /// Which kind of id stands for the member.
    ///
    /// Default: `open_id`. Example: `open_id`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<MemberIdType>,
    /// The member.
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
    /// The right on the table.
    ///
    /// Default: `0`. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_perm: Option<TablePerm>,
    /// The name of the table.
    ///
    /// Example: `数据表1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// The table of the base.
    ///
    /// Example: `tblKz5D60T4JlfcT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// Which records the role may see or edit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rec_rule: Option<AppRoleTableRoleRecRule>,
    /// The right on each field.
    ///
    /// Example: `{"姓名":1,"年龄":2}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_perm: Option<std::collections::BTreeMap<String, FieldPerm>>,
    /// Whether records may be added.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_add_record: Option<bool>,
    /// Whether records may be deleted.
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
    /// The conditions.
    ///
    /// Length: at most 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<AppRoleTableRoleRecRuleCondition>>,
    /// Whether all conditions must hold or any.
    ///
    /// Default: `and`. Example: `and`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conjunction: Option<Conjunction>,
    /// The right on records that no condition matches.
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
    /// The field, by its name; empty where the condition is that the record is the reader's own.
    ///
    /// Example: `单选`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// How values are compared.
    ///
    /// Default: `is`. Example: `is`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<AppRoleTableRoleRecRuleConditionOperator>,
    /// What values are compared with.
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
    /// The table of the base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// The number of the revision, which begins at 1 and grows with each change of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<i64>,
    /// The name of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The type `app.table.create_header` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableCreateHeader {
    /// The name of the field.
    ///
    /// Example: `问题描述`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// The type of the field.
    ///
    /// Example: `1`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppTableCreateHeaderType>,
    /// How the field is shown.
    ///
    /// Example: `Progress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_type: Option<AppTableFieldForListUiType>,
    /// The settings that the type asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<CreateAppTableRequestFieldProperty>,
    /// The description.
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
    /// The name of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// The type of the field.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CreateAppTableFieldType>,
    /// The settings that the type asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<AppTableFieldProperty>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<AppTableFieldDescription>,
    /// Whether it is the first field of the table, which names its records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_primary: Option<bool>,
    /// The field of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
    /// How the field is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_type: Option<AppTableFieldUiType>,
    /// Whether it is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_hidden: Option<bool>,
}

/// The type `app.table.field.description` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFieldDescription {
    /// Whether the description is kept from the question that the form asks.
    ///
    /// Default: `true`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_sync: Option<bool>,
    /// The text.
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
    /// The name of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// The type of the field.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppTableFieldForListType>,
    /// The settings that the type asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<ListAppTableFieldProperty>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<serde_json::Value>,
    /// Whether it is the first field of the table, which names its records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_primary: Option<bool>,
    /// The field of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
    /// How the field is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_type: Option<AppTableFieldForListUiType>,
    /// Whether it is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_hidden: Option<bool>,
}

/// The type `app.table.field.property` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFieldProperty {
    /// The values to choose from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<AppTableFieldPropertyOption>>,
    /// How numbers are shown.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatter: Option<String>,
    /// How dates are shown.
    ///
    /// Example: `yyyy/MM/dd HH:mm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_formatter: Option<String>,
    /// Whether the time of creation is filled in by itself in new records.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_fill: Option<bool>,
    /// Whether one record can hold several people or several linked records.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// The table of the base.
    ///
    /// Example: `tblsRc9GRRXKqhvW`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// The name of the table.
    ///
    /// Example: `table2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// The name of the field in the linked table.
    ///
    /// Example: `table1-双向关联`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_field_name: Option<String>,
    /// How numbers are made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_serial: Option<AppFieldPropertyAutoSerial>,
    /// How places are entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<AppFieldPropertyLocation>,
    /// The formula.
    ///
    /// Example: `bitable::$table[tblNj92WQBAasdEf].$field[fldMV60rYs]*2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula_expression: Option<String>,
    /// How values may be entered by hand or by scanning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_edit_modes: Option<AllowedEditModes>,
    /// The least value.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The greatest value.
    ///
    /// Example: `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// Whether a progress field has limits of its own.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_customize: Option<bool>,
    /// The currency.
    ///
    /// Example: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<String>,
    /// The settings of a rating.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    /// The type of what a formula gives.
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
    /// Whether all conditions must hold or any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conjunction: Option<Conjunction>,
    /// The conditions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<AppTableFieldPropertyFilterInfoCondition>>,
}

/// The type `app.table.field.property.filter_info.condition` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFieldPropertyFilterInfoCondition {
    /// The field that is compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
    /// How values are compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<AppTableViewPropertyFilterInfoConditionOperator>,
    /// What values are compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition_id: Option<String>,
    /// The type of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_type: Option<i64>,
}

/// The type `app.table.field.property.lookup_filter` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFieldPropertyLookupFilter {
    /// The linked table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_table: Option<String>,
    /// The filter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_info: Option<AppTableFieldPropertyFilterInfo>,
}

/// The type `app.table.field.property.option` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFieldPropertyOption {
    /// The option.
    ///
    /// Example: `红色`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The option.
    ///
    /// Example: `optKl35lnG`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The color of the option, a number from 0 to 54.
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
    /// The type of the result.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_type: Option<DataType>,
    /// How the result is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ui_property: Option<AppTableFieldPropertyTypeUiProperty>,
    /// How the field is shown.
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
    /// The currency.
    ///
    /// Length: 0 to 20. Example: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<String>,
    /// How numbers are shown.
    ///
    /// Length: 0 to 50. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatter: Option<String>,
    /// Whether a progress field has limits of its own.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_customize: Option<bool>,
    /// The least value.
    ///
    /// Range: `0` to `1`. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The greatest value.
    ///
    /// Range: `1` to `100`. Example: `100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// How dates are shown.
    ///
    /// Length: 0 to 50. Example: `yyyy/MM/dd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_formatter: Option<String>,
    /// The settings of a rating.
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
    /// The name of the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description of the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the form can be filled in by those who get its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    /// The address where the form is filled in; only where it is shared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared_url: Option<String>,
    /// Who may fill in the form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared_limit: Option<SharedLimit>,
    /// Whether each person may fill it in once only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_limit_once: Option<bool>,
}

/// The type `app.table.form.field` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFormField {
    /// The question, by the id of its field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
    /// The title of the question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The description of the question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it must be answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether it is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visible: Option<bool>,
}

/// The type `app_table_form_patched_field` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableFormPatchedField {
    /// The question before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_field_id: Option<String>,
    /// The title of the question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it must be answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether it is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visible: Option<bool>,
    /// The description as formatted text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rich_description: Option<Vec<AppRichDescriptionSegment>>,
}

/// The type `app.table.record` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableRecord {
    /// The values of the record by the names of their fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_id: Option<String>,
    /// Who created the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<Person>,
    /// When the record was created, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<i64>,
    /// Who changed the record last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<Person>,
    /// When the record was last changed, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<i64>,
    /// The address by which it is shared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared_url: Option<String>,
    /// The address of the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_url: Option<String>,
}

/// The type `req_table` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableReqTable {
    /// The name of the table, 1 to 100 characters without `/ \ ? * : [ ]`.
    ///
    /// Length: 1 to 100. Example: `一个新的数据表`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name of the first view.
    ///
    /// Example: `表格视图`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_view_name: Option<String>,
    /// The first fields of the table; needed where `default_view_name` is given.
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
    /// The view of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_id: Option<String>,
    /// The name of the view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_name: Option<String>,
    /// The type of the view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_type: Option<String>,
}

/// The type `app.table.view.property` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AppTableViewProperty {
    /// The filter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_info: Option<AppTableViewPropertyFilterInfo>,
    /// The fields that are hidden.
    ///
    /// Length: at most 300. Example: `["fldmeqmpVA"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden_fields: Option<Vec<String>>,
    /// How records are shown below each other.
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
    /// Whether all conditions must hold or any.
    ///
    /// Default: `and`. Example: `and`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conjunction: Option<Conjunction>,
    /// The conditions.
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
    /// The field of the table.
    ///
    /// Example: `fldmeqmpVA`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
    /// How values are compared.
    ///
    /// Default: `is`. Example: `is`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<AppTableViewPropertyFilterInfoConditionOperator>,
    /// What values are compared with.
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
    /// The field of the table.
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
    /// The values of the record by the names of their fields.
    ///
    /// Example: `{"多行文本":"HelloWorld"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The address by which it is shared.
    ///
    /// Example: `https://www.example.com/record/WVoXrzIaqeorcJcHgzAcg8AQnNd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared_url: Option<String>,
    /// The address of the record.
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
    /// The values of the record by the names of their fields.
    ///
    /// Example: `{"多行文本":"HelloWorld"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The record.
    ///
    /// Example: `recqwIwhc6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_id: Option<String>,
    /// The address by which it is shared.
    ///
    /// Example: `https://www.example.com/record/WVoXrzIaqeorcJcHgzAcg8AQnNd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared_url: Option<String>,
    /// The address of the record.
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
    /// The automation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_id: Option<String>,
    /// The name of the automation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Whether it is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<BlockWorkflowStatus>,
}

/// The type `condition` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Condition {
    /// The name of the field.
    ///
    /// Length: 0 to 1000. Example: `字段1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// How values are compared.
    ///
    /// Example: `is`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<ConditionOperator>,
    /// What values are compared with.
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
    /// The base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_token: Option<String>,
    /// The name of the base, table, role or option.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The folder that the base is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_token: Option<String>,
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The first table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_table_id: Option<String>,
    /// The time zone, such as `Asia/Shanghai`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
}

/// The type `app.role.block_role` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppRoleBlockRole {
    /// The block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_id: Option<String>,
    /// The type of the block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_type: Option<BlockType>,
    /// The right on the block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_perm: Option<BlockPerm>,
}

/// The type `app.role.table_role` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppRoleTableRole {
    /// The right on the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_perm: Option<TablePerm>,
    /// The name of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// The table of the base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// Which records the role may see or edit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rec_rule: Option<CreateAppRoleTableRoleRecRule>,
    /// The right on each field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_perm: Option<std::collections::BTreeMap<String, FieldPerm>>,
    /// Whether records may be added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_add_record: Option<bool>,
    /// Whether records may be deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_delete_record: Option<bool>,
}

/// The type `app.role.table_role.rec_rule` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppRoleTableRoleRecRule {
    /// The conditions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<CreateAppRoleTableRoleRecRuleCondition>>,
    /// Whether all conditions must hold or any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conjunction: Option<Conjunction>,
    /// The right on records that no condition matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_perm: Option<OtherPerm>,
}

/// The type `app.role.table_role.rec_rule.condition` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppRoleTableRoleRecRuleCondition {
    /// The name of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// How values are compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<AppRoleTableRoleRecRuleConditionOperator>,
    /// What values are compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Vec<String>>,
    /// The type of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_type: Option<i64>,
}

/// The type `app.table.field.property` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppTableFieldProperty {
    /// The values to choose from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<AppTableFieldPropertyOption>>,
    /// How numbers are shown.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatter: Option<String>,
    /// How dates are shown.
    ///
    /// Default: `yyyy/MM/dd`. Example: `yyyy/MM/dd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_formatter: Option<String>,
    /// Whether the time of creation is filled in by itself in new records.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_fill: Option<bool>,
    /// Whether one record can hold several people or several linked records.
    ///
    /// Default: `true`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// The table of the base.
    ///
    /// Example: `tblsRc9GRRXKqhvW`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// The name of the field in the linked table.
    ///
    /// Example: `table1-双向关联`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_field_name: Option<String>,
    /// How numbers are made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_serial: Option<AppFieldPropertyAutoSerial>,
    /// How places are entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<AppFieldPropertyLocation>,
    /// The formula.
    ///
    /// Example: `bitable::$table[tblNj92WQBAasdEf].$field[fldMV60rYs]*2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula_expression: Option<String>,
    /// How values may be entered by hand or by scanning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_edit_modes: Option<AllowedEditModes>,
    /// The least value.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The greatest value.
    ///
    /// Example: `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// Whether a progress field has limits of its own.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_customize: Option<bool>,
    /// The currency.
    ///
    /// Example: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<CurrencyCode>,
    /// The settings of a rating.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    /// The type of what a formula gives.
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
    /// The values to choose from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<AppTableFieldPropertyOption>>,
    /// How numbers are shown.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatter: Option<String>,
    /// How dates are shown.
    ///
    /// Default: `yyyy/MM/dd`. Example: `2021/01/30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_formatter: Option<String>,
    /// Whether the time of creation is filled in by itself in new records.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_fill: Option<bool>,
    /// Whether one record can hold several people or several linked records.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// The table of the base.
    ///
    /// Example: `tblsRc9GRRXKqhvW`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// The name of the table.
    ///
    /// Example: `table2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// The name of the field in the linked table.
    ///
    /// Example: `table1-双向关联`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_field_name: Option<String>,
    /// How numbers are made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_serial: Option<AppFieldPropertyAutoSerial>,
    /// How places are entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<AppFieldPropertyLocation>,
    /// The formula.
    ///
    /// Example: `bitable::$table[tblNj92WQBAasdEf].$field[fldMV60rYs]*2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula_expression: Option<String>,
    /// How values may be entered by hand or by scanning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_edit_modes: Option<AllowedEditModes>,
    /// The least value.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The greatest value.
    ///
    /// Example: `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// Whether a progress field has limits of its own.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_customize: Option<bool>,
    /// The currency.
    ///
    /// Example: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<String>,
    /// The settings of a rating.
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
    /// Whether it was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<bool>,
    /// The record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_id: Option<String>,
}

/// The type `display_app` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DisplayApp {
    /// The base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_token: Option<String>,
    /// The name of the base, table, role or option.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The number of the revision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<i64>,
    /// Whether advanced permissions are on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_advanced: Option<bool>,
    /// The time zone, such as `Asia/Shanghai`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// The kind of formulas in the base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula_type: Option<FormulaType>,
    /// The version of advanced permissions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advance_version: Option<AdvanceVersion>,
}

/// The type `display_app_v2` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DisplayAppV2 {
    /// The base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_token: Option<String>,
    /// The name of the base, table, role or option.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether advanced permissions are on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_advanced: Option<bool>,
    /// The time zone, such as `Asia/Shanghai`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
}

/// The type `display_workflow` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DisplayWorkflow {
    /// The automation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_id: Option<String>,
    /// Whether it is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The name of the automation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// The type `field_group` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FieldGroup {
    /// The group.
    ///
    /// Example: `fldPTb0U2y`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of the group.
    ///
    /// Length: 1 to 100. Pattern: `^[^[\]]+$`. Example: `用户信息组`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What is in the group.
    ///
    /// Length: 1 to 300.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<FieldGroupChild>>,
    /// The description of the group, up to 2000 characters.
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
    /// Whether it is a field or a group.
    ///
    /// Example: `field`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<FieldGroupChildType>,
    /// The field or group.
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
    /// Whether all conditions must hold or any.
    ///
    /// Length: 0 to 10. Example: `and`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conjunction: Option<Conjunction>,
    /// The conditions.
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
    /// The values of the record by the names of their fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_id: Option<String>,
    /// Who created the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<Person>,
    /// When the record was created, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<i64>,
    /// Who changed the record last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<Person>,
    /// When the record was last changed, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<i64>,
}

/// The type `app.table.view.property` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetAppTableViewProperty {
    /// The filter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_info: Option<GetAppTableViewPropertyFilterInfo>,
    /// The fields that are hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden_fields: Option<Vec<String>>,
    /// How records are shown below each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hierarchy_config: Option<AppTableViewPropertyHierarchyConfig>,
}

/// The type `app.table.view.property.filter_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetAppTableViewPropertyFilterInfo {
    /// Whether all conditions must hold or any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conjunction: Option<Conjunction>,
    /// The conditions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<GetAppTableViewPropertyFilterInfoCondition>>,
    /// Whether a condition was left out since it cannot be shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition_omitted: Option<bool>,
}

/// The type `app.table.view.property.filter_info.condition` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetAppTableViewPropertyFilterInfoCondition {
    /// The field of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_id: Option<String>,
    /// How values are compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<AppTableViewPropertyFilterInfoConditionOperator>,
    /// What values are compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition_id: Option<String>,
    /// The type of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_type: Option<FieldType>,
}

/// The type `app.table.view` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetAppTableViewView {
    /// The view of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_id: Option<String>,
    /// The name of the view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_name: Option<String>,
    /// The type of the view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_type: Option<ViewType>,
    /// The settings that the type asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<GetAppTableViewProperty>,
}

/// The type `app.table.field.property` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppTableFieldProperty {
    /// The values to choose from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<AppTableFieldPropertyOption>>,
    /// How numbers are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatter: Option<String>,
    /// How dates are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_formatter: Option<String>,
    /// Whether the time of creation is filled in by itself in new records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_fill: Option<bool>,
    /// Whether one record can hold several people or several linked records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// The table of the base.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_id: Option<String>,
    /// The name of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// The name of the field in the linked table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_field_name: Option<String>,
    /// How numbers are made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_serial: Option<AppFieldPropertyAutoSerial>,
    /// How places are entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<AppFieldPropertyLocation>,
    /// The formula.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula_expression: Option<String>,
    /// How values may be entered by hand or by scanning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_edit_modes: Option<AllowedEditModes>,
    /// The least value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The greatest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// Whether a progress field has limits of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_customize: Option<bool>,
    /// The currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_code: Option<String>,
    /// The settings of a rating.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    /// The type of what a formula gives.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<AppTableFieldPropertyType>,
    /// The filter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_info: Option<AppTableFieldPropertyLookupFilter>,
}

/// The type `app.table.view` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListAppTableViewItem {
    /// The view of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_id: Option<String>,
    /// The name of the view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_name: Option<String>,
    /// The type of the view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_type: Option<ViewType>,
    /// Who may see the view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_public_level: Option<ViewPublicLevel>,
    /// The owner of a private view, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_private_owner_id: Option<String>,
}

/// The type `app.table.view` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchAppTableViewView {
    /// The view of the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_id: Option<String>,
    /// The name of the view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_name: Option<String>,
    /// The type of the view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view_type: Option<String>,
    /// The settings that the type asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<GetAppTableViewProperty>,
}

/// The type `person` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The user's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The user's name in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_name: Option<String>,
    /// The user's mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The address of the avatar.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
}

/// The type `rating` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Rating {
    /// The symbol that stands for a point, `star` by default.
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
    /// The name of the table, 1 to 100 characters without `/ \ ? * : [ ]`.
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
    /// The name of the field.
    ///
    /// Length: 0 to 1000. Example: `多行文本`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// Whether the order is descending.
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
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}
