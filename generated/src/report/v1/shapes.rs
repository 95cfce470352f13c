// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `form_content` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormContent {
    /// The field of the form.
    pub field_id: Option<String>,
    /// The name of the field of the form.
    pub field_name: Option<String>,
    /// What was entered; empty for attachments and images.
    pub field_value: Option<String>,
}

crate::object!(FormContent {
    field_id "field_id", field_name "field_name", field_value "field_value"
});

/// The type `form_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormField {
    /// The name of the field.
    pub name: Option<String>,
    /// The type of the field.
    pub type_: Option<FormFieldType>,
}

crate::object!(FormField { name "name", type_ "type" });

/// The type `rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rule {
    /// The rule of reports.
    pub rule_id: Option<String>,
    /// The name of the rule.
    pub name: Option<String>,
    /// The icon of the rule.
    pub icon_name: Option<String>,
    /// When the rule was created, in seconds since 1970.
    pub created_at: Option<i64>,
    /// Who created the rule, by the kind of id that the call uses.
    pub creator_user_id: Option<String>,
    /// The name of whoever created the rule.
    pub creator_user_name: Option<String>,
    /// Who owns the rule, by the kind of id that the call uses.
    pub owner_user_id: Option<String>,
    /// The name of the rule's owner.
    pub owner_user_name: Option<String>,
    /// The fields of the form.
    pub form_schema: Vec<FormField>,
    /// Whether the rule was deleted.
    pub is_deleted: Option<IsDeleted>,
    /// The users who have to report, by the kind of id that the call uses.
    pub need_report_user_ids: Vec<String>,
    /// The departments that have to report; `0` stands for everybody.
    pub need_report_department_ids: Vec<String>,
    /// The chats whose members have to report.
    pub need_report_chat_ids: Vec<String>,
    /// The users who are copied in, by the kind of id that the call uses.
    pub cc_user_ids: Vec<String>,
    /// The departments that are copied in.
    pub cc_department_ids: Vec<String>,
    /// Who receives the report, by the kind of id that the call uses.
    pub to_user_ids: Vec<String>,
    /// The chats that receive the reports.
    pub to_chat_ids: Vec<String>,
    /// Which superiors receive the reports: `0` for the direct one, up to `5` for the one five levels above.
    pub to_leaders: Vec<i64>,
    /// Which heads of departments receive the reports: `0` for that of one's own department, up to `5` for the one five levels above.
    pub to_department_owners: Vec<i64>,
    /// Who administers the rule, by the kind of id that the call uses.
    pub manager_user_ids: Vec<String>,
    /// The chats that are copied in.
    pub cc_chat_ids: Vec<String>,
}

crate::object!(Rule {
    rule_id "rule_id", name "name", icon_name "icon_name", created_at "created_at",
    creator_user_id "creator_user_id", creator_user_name "creator_user_name",
    owner_user_id "owner_user_id", owner_user_name "owner_user_name", form_schema "form_schema",
    is_deleted "is_deleted", need_report_user_ids "need_report_user_ids",
    need_report_department_ids "need_report_department_ids",
    need_report_chat_ids "need_report_chat_ids", cc_user_ids "cc_user_ids",
    cc_department_ids "cc_department_ids", to_user_ids "to_user_ids", to_chat_ids "to_chat_ids",
    to_leaders "to_leaders", to_department_owners "to_department_owners",
    manager_user_ids "manager_user_ids", cc_chat_ids "cc_chat_ids"
});
crate::moments!(Rule { created_at_at created_at from_seconds });

/// The type `task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// The report.
    pub task_id: Option<String>,
    /// The name of the rule.
    pub rule_name: Option<String>,
    /// Who reports, by the kind of id that the call uses.
    pub from_user_id: Option<String>,
    /// The name of the user who reports.
    pub from_user_name: Option<String>,
    /// The name of the department of the user who reports.
    pub department_name: Option<String>,
    /// When the report was submitted, in seconds since 1970.
    pub commit_time: Option<i64>,
    /// What was entered in the form.
    pub form_contents: Vec<FormContent>,
    /// The rule of reports.
    pub rule_id: Option<String>,
    /// The departments of the user who reports.
    pub department_ids: Vec<String>,
    /// Who receives the report, by the kind of id that the call uses.
    pub to_user_ids: Vec<String>,
    /// The names of those who receive the report.
    pub to_user_names: Vec<String>,
}

crate::object!(Task {
    task_id "task_id", rule_name "rule_name", from_user_id "from_user_id",
    from_user_name "from_user_name", department_name "department_name", commit_time "commit_time",
    form_contents "form_contents", rule_id "rule_id", department_ids "department_ids",
    to_user_ids "to_user_ids", to_user_names "to_user_names"
});
crate::moments!(Task { commit_time_at commit_time from_seconds });
