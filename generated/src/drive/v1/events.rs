// Written by `cargo xtask codegen`; do not edit.

//! The events of `drive.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`FileBitableFieldChanged`] | `drive.file.bitable_field_changed_v1` | Fields of a table in a subscribed base were added, changed or removed. |
//! | [`FileBitableRecordChanged`] | `drive.file.bitable_record_changed_v1` | Records of a table in a subscribed base were added, changed or removed. |
//! | [`FileCreatedInFolder`] | `drive.file.created_in_folder_v1` | A file was created in a subscribed folder. |
//! | [`FileDeleted`] | `drive.file.deleted_v1` | A subscribed file was deleted for good. |
//! | [`FileEdited`] | `drive.file.edit_v1` | A subscribed file was edited, fields and records of a base included. |
//! | [`FilePermissionMemberAdded`] | `drive.file.permission_member_added_v1` | Users or chats became collaborators of a subscribed file. |
//! | [`FilePermissionMemberApplied`] | `drive.file.permission_member_applied_v1` | Somebody asked for permission to view, edit or manage a subscribed file. |
//! | [`FilePermissionMemberRemoved`] | `drive.file.permission_member_removed_v1` | Users or chats are no longer collaborators of a subscribed file. |
//! | [`FileRead`] | `drive.file.read_v1` | Somebody opened a subscribed file. |
//! | [`FileTitleUpdated`] | `drive.file.title_updated_v1` | A subscribed file was renamed. |
//! | [`FileTrashed`] | `drive.file.trashed_v1` | A subscribed file was moved to the trash. |
//! | [`CommentNoticeAdded`] | `drive.notice.comment_add_v1` | A user was notified of a comment or a reply in a document. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// Fields of a table in a subscribed base were added, changed or removed.
///
/// The event `drive.file.bitable_field_changed_v1`.
///
/// Scopes, any one of: `base:field:read`, `bitable:app`, `drive:drive`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_field_changed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "drive.file.bitable_field_changed_v1")]
pub struct FileBitableFieldChanged {
    /// The type of the file.
    pub file_type: Option<String>,
    /// The file or document.
    pub file_token: Option<String>,
    /// The table of the base.
    pub table_id: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// What was done.
    pub action_list: Vec<BitableTableFieldAction>,
    /// The number of the revision.
    pub revision: Option<i64>,
    /// Who subscribed to it.
    pub subscriber_id_list: Vec<UserId>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<i64>,
}

crate::object!(FileBitableFieldChanged {
    file_type "file_type", file_token "file_token", table_id "table_id", operator_id "operator_id",
    action_list "action_list", revision "revision", subscriber_id_list "subscriber_id_list",
    update_time "update_time"
});
crate::moments!(FileBitableFieldChanged { update_time_at update_time from_seconds });
crate::event!(FileBitableFieldChanged { "drive.file.bitable_field_changed_v1", V2 });

/// Records of a table in a subscribed base were added, changed or removed.
///
/// The event `drive.file.bitable_record_changed_v1`.
///
/// Scopes, any one of: `base:record:read`, `bitable:app`, `drive:drive`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_record_changed>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "drive.file.bitable_record_changed_v1")]
pub struct FileBitableRecordChanged {
    /// The type of the file.
    pub file_type: Option<String>,
    /// The file or document.
    pub file_token: Option<String>,
    /// The table of the base.
    pub table_id: Option<String>,
    /// The number of the revision.
    pub revision: Option<i64>,
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// What was done.
    pub action_list: Vec<BitableTableRecordAction>,
    /// Who subscribed to it.
    pub subscriber_id_list: Vec<UserId>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<i64>,
}

crate::object!(FileBitableRecordChanged {
    file_type "file_type", file_token "file_token", table_id "table_id", revision "revision",
    operator_id "operator_id", action_list "action_list", subscriber_id_list "subscriber_id_list",
    update_time "update_time"
});
crate::moments!(FileBitableRecordChanged { update_time_at update_time from_seconds });
crate::event!(FileBitableRecordChanged { "drive.file.bitable_record_changed_v1", V2 });

/// A file was created in a subscribed folder.
///
/// The event `drive.file.created_in_folder_v1`.
///
/// Scopes, any one of: `space:document.event:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/created_in_folder>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "drive.file.created_in_folder_v1")]
pub struct FileCreatedInFolder {
    /// The type of the file. Length: 1 to 50. Example: `docx`.
    pub file_type: Option<FileCreatedInFolderFileType>,
    /// The file or document. Length: 22 to 27. Example: `docxnBKgoMyY5OMbUG6FioTXuBe`.
    pub file_token: Option<String>,
    /// The folder. Length: 22 to 27.
    pub folder_token: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// Who subscribed to it. Length: 0 to 100.
    pub subscriber_ids: Vec<UserId>,
}

crate::object!(FileCreatedInFolder {
    file_type "file_type", file_token "file_token", folder_token "folder_token",
    operator_id "operator_id", subscriber_ids "subscriber_ids"
});
crate::event!(FileCreatedInFolder { "drive.file.created_in_folder_v1", V2 });

/// A subscribed file was deleted for good.
///
/// The event `drive.file.deleted_v1`.
///
/// Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_deleted:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-deleted-completely>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "drive.file.deleted_v1")]
pub struct FileDeleted {
    /// The type of the file.
    pub file_type: Option<String>,
    /// The file or document.
    pub file_token: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
}

crate::object!(FileDeleted {
    file_type "file_type", file_token "file_token", operator_id "operator_id"
});
crate::event!(FileDeleted { "drive.file.deleted_v1", V2 });

/// A subscribed file was edited, fields and records of a base included.
///
/// The event `drive.file.edit_v1`.
///
/// Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_edited:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-edited>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "drive.file.edit_v1")]
pub struct FileEdited {
    /// The type of the file.
    pub file_type: Option<String>,
    /// The file or document.
    pub file_token: Option<String>,
    /// Who edited it.
    pub operator_id_list: Vec<UserId>,
    /// Who subscribed to it.
    pub subscriber_id_list: Vec<UserId>,
}

crate::object!(FileEdited {
    file_type "file_type", file_token "file_token", operator_id_list "operator_id_list",
    subscriber_id_list "subscriber_id_list"
});
crate::event!(FileEdited { "drive.file.edit_v1", V2 });

/// Users or chats became collaborators of a subscribed file.
///
/// The event `drive.file.permission_member_added_v1`.
///
/// Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:permission.member:retrieve`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-add>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "drive.file.permission_member_added_v1")]
pub struct FilePermissionMemberAdded {
    /// The chats.
    pub chat_list: Vec<String>,
    /// The type of the file.
    pub file_type: Option<String>,
    /// The file or document.
    pub file_token: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// The users.
    pub user_list: Vec<UserId>,
}

crate::object!(FilePermissionMemberAdded {
    chat_list "chat_list", file_type "file_type", file_token "file_token",
    operator_id "operator_id", user_list "user_list"
});
crate::event!(FilePermissionMemberAdded { "drive.file.permission_member_added_v1", V2 });

/// Somebody asked for permission to view, edit or manage a subscribed file.
///
/// The event `drive.file.permission_member_applied_v1`.
///
/// Scopes, any one of: `docs:permission.member:create`, `docs:permission.member:retrieve`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/permission_member_applied>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "drive.file.permission_member_applied_v1")]
pub struct FilePermissionMemberApplied {
    /// The type of the file. Length: 1 to 50.
    pub file_type: Option<FileCreatedInFolderFileType>,
    /// The file or document. Length: 22 to 27.
    pub file_token: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// Who may decide.
    pub approver_id: Option<UserId>,
    /// The users for whom it is asked. Length: 0 to 100.
    pub application_user_list: Vec<UserId>,
    /// The chats for which it is asked. Length: 0 to 100.
    pub application_chat_list: Vec<String>,
    /// The departments for which it is asked. Length: 0 to 100.
    pub application_department_list: Vec<String>,
    /// What was written beside the request.
    pub application_remark: Option<String>,
    /// The permission that is asked for. Length: 1 to 27.
    pub permission: Option<Perm>,
    /// Who subscribed to it. Length: 0 to 100.
    pub subscriber_ids: Vec<UserId>,
}

crate::object!(FilePermissionMemberApplied {
    file_type "file_type", file_token "file_token", operator_id "operator_id",
    approver_id "approver_id", application_user_list "application_user_list",
    application_chat_list "application_chat_list",
    application_department_list "application_department_list",
    application_remark "application_remark", permission "permission",
    subscriber_ids "subscriber_ids"
});
crate::event!(FilePermissionMemberApplied { "drive.file.permission_member_applied_v1", V2 });

/// Users or chats are no longer collaborators of a subscribed file.
///
/// The event `drive.file.permission_member_removed_v1`.
///
/// Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:permission.member:retrieve`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-remove>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "drive.file.permission_member_removed_v1")]
pub struct FilePermissionMemberRemoved {
    /// The chats.
    pub chat_list: Vec<String>,
    /// The type of the file.
    pub file_type: Option<String>,
    /// The file or document.
    pub file_token: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
    /// The users.
    pub user_list: Vec<UserId>,
}

crate::object!(FilePermissionMemberRemoved {
    chat_list "chat_list", file_type "file_type", file_token "file_token",
    operator_id "operator_id", user_list "user_list"
});
crate::event!(FilePermissionMemberRemoved { "drive.file.permission_member_removed_v1", V2 });

/// Somebody opened a subscribed file.
///
/// The event `drive.file.read_v1`.
///
/// Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_opened:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-read>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "drive.file.read_v1")]
pub struct FileRead {
    /// The type of the file.
    pub file_type: Option<String>,
    /// The file or document.
    pub file_token: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
}

crate::object!(FileRead {
    file_type "file_type", file_token "file_token", operator_id "operator_id"
});
crate::event!(FileRead { "drive.file.read_v1", V2 });

/// A subscribed file was renamed.
///
/// The event `drive.file.title_updated_v1`.
///
/// Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_edited:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-title-update>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "drive.file.title_updated_v1")]
pub struct FileTitleUpdated {
    /// The type of the file.
    pub file_type: Option<String>,
    /// The file or document.
    pub file_token: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
}

crate::object!(FileTitleUpdated {
    file_type "file_type", file_token "file_token", operator_id "operator_id"
});
crate::event!(FileTitleUpdated { "drive.file.title_updated_v1", V2 });

/// A subscribed file was moved to the trash.
///
/// The event `drive.file.trashed_v1`.
///
/// Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_deleted:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/delete-file-to-trash-can>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "drive.file.trashed_v1")]
pub struct FileTrashed {
    /// The type of the file.
    pub file_type: Option<String>,
    /// The file or document.
    pub file_token: Option<String>,
    /// Who did it.
    pub operator_id: Option<UserId>,
}

crate::object!(FileTrashed {
    file_type "file_type", file_token "file_token", operator_id "operator_id"
});
crate::event!(FileTrashed { "drive.file.trashed_v1", V2 });

/// A user was notified of a comment or a reply in a document.
///
/// The event `drive.notice.comment_add_v1`.
///
/// Scopes, any one of: `docs:document.comment:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/notice/events/comment_add>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "drive.notice.comment_add_v1")]
pub struct CommentNoticeAdded {
    /// What the notice is about.
    pub notice_meta: Option<Notice>,
    /// The comment. Length: 15 to 30.
    pub comment_id: Option<String>,
    /// The reply. Length: 15 to 30.
    pub reply_id: Option<String>,
    /// Whether the user is mentioned in it.
    pub is_mentioned: Option<bool>,
}

crate::object!(CommentNoticeAdded {
    notice_meta "notice_meta", comment_id "comment_id", reply_id "reply_id",
    is_mentioned "is_mentioned"
});
crate::event!(CommentNoticeAdded { "drive.notice.comment_add_v1", V2 });

/// The type `bitable.table.field_action` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableFieldAction {
    /// Whether to add the reaction or take it back.
    pub action: Option<BitableTableFieldActionAction>,
    /// The field.
    pub field_id: Option<String>,
    /// What it was before.
    pub before_value: Option<BitableTableFieldActionValue>,
    /// What it is now.
    pub after_value: Option<BitableTableFieldActionValue>,
}

crate::object!(BitableTableFieldAction {
    action "action", field_id "field_id", before_value "before_value", after_value "after_value"
});

/// The type `bitable.table.field_action.value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableFieldActionValue {
    /// The id.
    pub id: Option<String>,
    /// The name of the file.
    pub name: Option<String>,
    /// The type of the file.
    pub type_: Option<i64>,
    /// What it is, in words.
    pub description: Option<String>,
    /// The settings that the type asks for.
    pub property: Option<BitableTableFieldActionValueProperty>,
}

crate::object!(BitableTableFieldActionValue {
    id "id", name "name", type_ "type", description "description", property "property"
});

/// The type `bitable.table.field_action.value.property` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableFieldActionValueProperty {
    /// How numbers are shown.
    pub formatter: Option<String>,
    /// How dates are shown.
    pub date_formatter: Option<String>,
    /// Whether it is filled by itself.
    pub auto_fill: Option<bool>,
    /// Whether several values are allowed.
    pub multiple: Option<bool>,
    /// The table of the base.
    pub table_id: Option<String>,
    /// The name of the table.
    pub table_name: Option<String>,
    /// The name of the field in the linked table.
    pub back_field_name: Option<String>,
    /// How it is entered.
    pub input_type: Option<String>,
    /// The field on the other side of the link.
    pub back_field_id: Option<String>,
    /// How numbers are made.
    pub auto_serial: Option<BitableTableFieldActionValuePropertyAutoSerial>,
    /// The values to choose from.
    pub options: Vec<BitableTableFieldActionValuePropertyOption>,
    /// The formula.
    pub formula_expression: Option<String>,
}

crate::object!(BitableTableFieldActionValueProperty {
    formatter "formatter", date_formatter "date_formatter", auto_fill "auto_fill",
    multiple "multiple", table_id "table_id", table_name "table_name",
    back_field_name "back_field_name", input_type "input_type", back_field_id "back_field_id",
    auto_serial "auto_serial", options "options", formula_expression "formula_expression"
});

/// The type `bitable.table.field_action.value.property.auto_serial` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableFieldActionValuePropertyAutoSerial {
    /// The type of the file.
    pub type_: Option<String>,
    /// The values to choose from.
    pub options: Vec<BitableTableFieldActionValuePropertyAutoSerialOptions>,
}

crate::object!(BitableTableFieldActionValuePropertyAutoSerial { type_ "type", options "options" });

/// The type `bitable.table.field_action.value.property.auto_serial.options` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableFieldActionValuePropertyAutoSerialOptions {
    /// The type of the file.
    pub type_: Option<String>,
    /// The value of the property.
    pub value: Option<String>,
}

crate::object!(BitableTableFieldActionValuePropertyAutoSerialOptions {
    type_ "type", value "value"
});

/// The type `bitable.table.field_action.value.property.option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableFieldActionValuePropertyOption {
    /// The name of the file.
    pub name: Option<String>,
    /// The id.
    pub id: Option<String>,
    /// The color, as a number or a code.
    pub color: Option<i64>,
}

crate::object!(BitableTableFieldActionValuePropertyOption { name "name", id "id", color "color" });

/// The type `bitable.table.record_action` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableRecordAction {
    /// The record.
    pub record_id: Option<String>,
    /// Whether to add the reaction or take it back.
    pub action: Option<BitableTableRecordActionAction>,
    /// What it was before.
    pub before_value: Vec<BitableTableRecordActionField>,
    /// What it is now.
    pub after_value: Vec<BitableTableRecordActionField>,
}

crate::object!(BitableTableRecordAction {
    record_id "record_id", action "action", before_value "before_value", after_value "after_value"
});

/// The type `bitable.table.record_action.field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableRecordActionField {
    /// The field.
    pub field_id: Option<String>,
    /// The value of the field, as JSON in a text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub field_value: Option<String>,
    /// The users whom the field holds.
    pub field_identity_value: Option<BitableTableRecordActionFieldIdentity>,
}

crate::object!(BitableTableRecordActionField {
    field_id "field_id", field_value "field_value", field_identity_value "field_identity_value"
});
crate::json_texts!(BitableTableRecordActionField { field_value_json field_value });

/// The type `bitable.table.record_action.field.identity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableRecordActionFieldIdentity {
    /// The users.
    pub users: Vec<BitableTableRecordActionFieldIdentityUser>,
}

crate::object!(BitableTableRecordActionFieldIdentity { users "users" });

/// The type `bitable.table.record_action.field.identity.user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableRecordActionFieldIdentityUser {
    /// The user.
    pub user_id: Option<UserId>,
    /// The name of the file.
    pub name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
    /// The address of the avatar.
    pub avatar_url: Option<String>,
}

crate::object!(BitableTableRecordActionFieldIdentityUser {
    user_id "user_id", name "name", en_name "en_name", avatar_url "avatar_url"
});

/// The type `notice` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notice {
    /// The type of the file. Length: 1 to 50.
    pub file_type: Option<FileCreatedInFolderFileType>,
    /// The file or document. Length: 22 to 27.
    pub file_token: Option<String>,
    /// Who caused the notice.
    pub from_user_id: Option<UserId>,
    /// Who got the notice.
    pub to_user_id: Option<UserId>,
    /// Whether it was a comment or a reply. Length: 2 to 50.
    pub notice_type: Option<NoticeType>,
}

crate::object!(Notice {
    file_type "file_type", file_token "file_token", from_user_id "from_user_id",
    to_user_id "to_user_id", notice_type "notice_type"
});

/// The type `user_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's id within the tenant. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(UserId { union_id "union_id", user_id "user_id", open_id "open_id" });

/// One of `field_added`, `field_edited`, `field_deleted`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BitableTableFieldActionAction {
    /// The value `field_added`.
    FieldAdded,
    /// The value `field_edited`.
    FieldEdited,
    /// The value `field_deleted`.
    FieldDeleted,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BitableTableFieldActionAction: String {
    FieldAdded = "field_added", FieldEdited = "field_edited", FieldDeleted = "field_deleted"
});

/// One of `record_added`, `record_deleted`, `record_edited`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BitableTableRecordActionAction {
    /// The value `record_added`.
    RecordAdded,
    /// The value `record_deleted`.
    RecordDeleted,
    /// The value `record_edited`.
    RecordEdited,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BitableTableRecordActionAction: String {
    RecordAdded = "record_added", RecordDeleted = "record_deleted", RecordEdited = "record_edited"
});

/// One of `doc`, `docx`, `sheet`, `bitable`, `slides`, `file`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileCreatedInFolderFileType {
    /// The value `doc`.
    Doc,
    /// The value `docx`.
    Docx,
    /// The value `sheet`.
    Sheet,
    /// The value `bitable`.
    Bitable,
    /// The value `slides`.
    Slides,
    /// The value `file`.
    File,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FileCreatedInFolderFileType: String {
    Doc = "doc", Docx = "docx", Sheet = "sheet", Bitable = "bitable", Slides = "slides",
    File = "file"
});

/// One of `add_comment`, `add_reply`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum NoticeType {
    /// The value `add_comment`.
    AddComment,
    /// The value `add_reply`.
    AddReply,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(NoticeType: String { AddComment = "add_comment", AddReply = "add_reply" });
