// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `code`, `name`, `is_external`, `external`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Approval {
    /// The definition.
    pub code: Option<String>,
    /// The name of the definition.
    pub name: Option<String>,
    /// Whether somebody outside the tenant takes part.
    pub is_external: Option<bool>,
    /// What concerns third-party approvals.
    pub external: Option<ApprovalExternal>,
}

crate::object!(Approval {
    code "code", name "name", is_external "is_external", external "external"
});

/// An object with `can_update_viewer`, `can_update_form`, `can_update_process`, `can_update_revert`, `help_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApprovalConfig {
    /// Whether who may see it can be changed. Default: `false`.
    pub can_update_viewer: Option<bool>,
    /// Whether the form can be changed. Default: `false`.
    pub can_update_form: Option<bool>,
    /// Whether the process can be changed. Default: `false`.
    pub can_update_process: Option<bool>,
    /// Whether the rules of withdrawal can be changed. Default: `false`.
    pub can_update_revert: Option<bool>,
    /// The address of the help.
    pub help_url: Option<String>,
}

crate::object_builder!(ApprovalConfig {
    can_update_viewer(bool), can_update_form(bool), can_update_process(bool),
    can_update_revert(bool), help_url(impl Into<String>).into()
});
crate::object!(ApprovalConfig {
    can_update_viewer "can_update_viewer", can_update_form "can_update_form",
    can_update_process "can_update_process", can_update_revert "can_update_revert",
    help_url "help_url"
});

/// An object with `batch_cc_read`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalExternal {
    /// Whether all that was copied can be marked as read at once.
    pub batch_cc_read: Option<bool>,
}

crate::object!(ApprovalExternal { batch_cc_read "batch_cc_read" });

/// An object with `form_content`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApprovalForm {
    /// The form, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub form_content: Option<String>,
}

crate::object_builder!(ApprovalForm {
    form_content(impl Into<String>).into();
    form_content(impl Into<String>).into()
});
crate::object!(ApprovalForm { form_content "form_content" });
crate::json_texts!(ApprovalForm { form_content_json form_content });

/// An object with `locale`, `is_default`, `texts`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApprovalI18nResource {
    /// The language, `zh-CN` or `en-US` for example.
    pub locale: Option<Locale>,
    /// Whether it is the default.
    pub is_default: Option<bool>,
    /// The texts.
    pub texts: Option<std::collections::BTreeMap<String, String>>,
}

crate::object_builder!(ApprovalI18nResource {
    locale(impl Into<Locale>).into(), is_default(bool),
    texts(std::collections::BTreeMap<String, String>);
    locale(impl Into<Locale>).into(), is_default(bool),
    texts(std::collections::BTreeMap<String, String>)
});
crate::object!(ApprovalI18nResource { locale "locale", is_default "is_default", texts "texts" });

/// An object with `id`, `name`, `node_type`, `approver`, `ccer`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApprovalNodeList {
    /// The node; `START` for the first and `END` for the last.
    pub id: Option<String>,
    /// The name of the node, as a key of the texts.
    pub name: Option<String>,
    /// The type of the node.
    pub node_type: Option<String>,
    /// The approvers.
    pub approver: Option<Vec<TypeAndOpenIdAndUserId>>,
    /// Who is copied in.
    pub ccer: Option<Vec<TypeAndOpenIdAndUserId>>,
}

crate::object_builder!(ApprovalNodeList {
    id(impl Into<String>).into(), name(impl Into<String>).into(),
    node_type(impl Into<String>).into(),
    approver(impl IntoIterator<Item = impl Into<TypeAndOpenIdAndUserId>>).into_iter().map(Into::into).collect();
    id(impl Into<String>).into(), name(impl Into<String>).into(),
    node_type(impl Into<String>).into(),
    approver(impl IntoIterator<Item = impl Into<TypeAndOpenIdAndUserId>>).into_iter().map(Into::into).collect(),
    ccer(impl IntoIterator<Item = impl Into<TypeAndOpenIdAndUserId>>).into_iter().map(Into::into).collect()
});
crate::object!(ApprovalNodeList {
    id "id", name "name", node_type "node_type", approver "approver", ccer "ccer"
});

/// An object with `revert_interval`, `revert_option`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApprovalSettings {
    /// How long it can be withdrawn, in seconds.
    pub revert_interval: Option<i64>,
    /// Whether it can be withdrawn after the first approval. Default: `1`.
    pub revert_option: Option<i64>,
}

crate::object_builder!(ApprovalSettings { revert_interval(i64), revert_option(i64) });
crate::object!(ApprovalSettings {
    revert_interval "revert_interval", revert_option "revert_option"
});

/// An object with `create_time`, `title`, `link`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cc {
    /// When it was copied, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// The title of what was copied; only for third-party approvals.
    pub title: Option<String>,
    /// The link.
    pub link: Option<CcLink>,
}

crate::object!(Cc { create_time "create_time", title "title", link "link" });
crate::moments!(Cc { create_time_at create_time from_millis });

/// An object with `name`, `external`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcApproval {
    /// The name of the definition.
    pub name: Option<String>,
    /// What concerns third-party approvals.
    pub external: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

crate::object!(CcApproval { name "name", external "external" });

/// An object with `name`, `code`, `user_id`, `end_time`, `title`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcGroup {
    /// The name of the group.
    pub name: Option<String>,
    /// The instance.
    pub code: Option<String>,
    /// Who started the instance.
    pub user_id: Option<String>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<i64>,
    /// The title of the instance; only for third-party approvals.
    pub title: Option<String>,
    /// The number of the approval.
    pub serial_id: Option<CcGroupSerialId>,
}

crate::object!(CcGroup {
    name "name", code "code", user_id "user_id", end_time "end_time", title "title",
    serial_id "serial_id"
});
crate::moments!(CcGroup { end_time_at end_time from_millis });

/// An object with `pc_link`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcGroupSerialId {
    /// The address to open on a computer.
    pub pc_link: Option<String>,
}

crate::object!(CcGroupSerialId { pc_link "pc_link" });

/// An object with `mobile_link`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcLink {
    /// The address to open on a phone.
    pub mobile_link: Option<String>,
}

crate::object!(CcLink { mobile_link "mobile_link" });

/// An object with `instance_id`, `approval_code`, `approval_id`, `status`, `update_time`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalData {
    /// The instance.
    pub instance_id: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The approval definition.
    pub approval_id: Option<String>,
    /// The state of the instance.
    pub status: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<i64>,
    /// The tasks.
    pub tasks: Vec<ExternalDataTask>,
}

crate::object!(ExternalData {
    instance_id "instance_id", approval_code "approval_code", approval_id "approval_id",
    status "status", update_time "update_time", tasks "tasks"
});
crate::moments!(ExternalData { update_time_at update_time from_millis });

/// An object with `id`, `status`, `update_time`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalDataTask {
    /// The task.
    pub id: Option<String>,
    /// The state of the task.
    pub status: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<i64>,
}

crate::object!(ExternalDataTask { id "id", status "status", update_time "update_time" });
crate::moments!(ExternalDataTask { update_time_at update_time from_millis });

/// An object with `name`, `need_approver`, `node_id`, `custom_node_id`, `node_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalNodeList {
    /// The name.
    pub name: Option<String>,
    /// Whether the user who starts it chooses the approvers.
    pub need_approver: Option<bool>,
    /// The node.
    pub node_id: Option<String>,
    /// The node, by an id of your own.
    pub custom_node_id: Option<String>,
    /// The type of the node.
    pub node_type: Option<NodeType>,
}

crate::object!(GetApprovalNodeList {
    name "name", need_approver "need_approver", node_id "node_id", custom_node_id "custom_node_id",
    node_type "node_type"
});

/// An object with `external_id`, `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    /// Its id in the third-party system.
    pub external_id: Option<String>,
    /// The name of the group.
    pub name: Option<String>,
}

crate::object!(Group { external_id "external_id", name "name" });

/// An object with `code`, `external_id`, `user_id`, `start_time`, `end_time`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    /// The instance.
    pub code: Option<String>,
    /// Its id in the third-party system.
    pub external_id: Option<String>,
    /// Who started the instance.
    pub user_id: Option<String>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<i64>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<i64>,
    /// The state of the instance.
    pub status: Option<String>,
    /// The title of the instance; only for third-party approvals.
    pub title: Option<String>,
    /// More data, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
    /// The number of the approval.
    pub serial_id: Option<String>,
    /// The link.
    pub link: Option<Link>,
}

crate::object!(Instance {
    code "code", external_id "external_id", user_id "user_id", start_time "start_time",
    end_time "end_time", status "status", title "title", extra "extra", serial_id "serial_id",
    link "link"
});
crate::moments!(Instance {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});
crate::json_texts!(Instance { extra_json extra });

/// An object with `id`, `user_id`, `open_id`, `comment`, `create_time`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceCommentList {
    /// The comment.
    pub id: Option<String>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The text of the comment.
    pub comment: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
}

crate::object!(InstanceCommentList {
    id "id", user_id "user_id", open_id "open_id", comment "comment", create_time "create_time"
});
crate::moments!(InstanceCommentList { create_time_at create_time from_millis });

/// An object with `approval`, `group`, `instance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceList {
    /// The approval definition.
    pub approval: Option<Approval>,
    /// The group of the definition.
    pub group: Option<Group>,
    /// The instance.
    pub instance: Option<Instance>,
}

crate::object!(InstanceList { approval "approval", group "group", instance "instance" });

/// An object with `id`, `user_id`, `open_id`, `status`, `node_id`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTaskList {
    /// The task.
    pub id: Option<String>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The state of the task.
    pub status: Option<InstanceTaskListStatus>,
    /// The node.
    pub node_id: Option<String>,
    /// The name of the node.
    pub node_name: Option<String>,
    /// The node, by an id of your own.
    pub custom_node_id: Option<String>,
    /// How many of the approvers must approve.
    pub type_: Option<InstanceTaskListType>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<i64>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<i64>,
}

crate::object!(InstanceTaskList {
    id "id", user_id "user_id", open_id "open_id", status "status", node_id "node_id",
    node_name "node_name", custom_node_id "custom_node_id", type_ "type", start_time "start_time",
    end_time "end_time"
});
crate::moments!(InstanceTaskList {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});

/// An object with `type`, `create_time`, `user_id`, `open_id`, `user_id_list`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTimeline {
    /// What happened.
    pub type_: Option<InstanceTimelineType>,
    /// When it happened, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The users.
    pub user_id_list: Vec<String>,
    /// The users, by their ids within the app.
    pub open_id_list: Vec<String>,
    /// The task.
    pub task_id: Option<String>,
    /// What the approver says.
    pub comment: Option<String>,
    /// Who was copied in.
    pub cc_user_list: Vec<InstanceTimelineCcUserList>,
    /// More data, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub ext: Option<String>,
    /// The node, by its key.
    pub node_key: Option<String>,
    /// The instance that this one replaced by modifying it.
    pub modified_instance_code: Option<String>,
    /// The instance that this one revoked.
    pub reverted_instance_code: Option<String>,
}

crate::object!(InstanceTimeline {
    type_ "type", create_time "create_time", user_id "user_id", open_id "open_id",
    user_id_list "user_id_list", open_id_list "open_id_list", task_id "task_id", comment "comment",
    cc_user_list "cc_user_list", ext "ext", node_key "node_key",
    modified_instance_code "modified_instance_code", reverted_instance_code "reverted_instance_code"
});
crate::moments!(InstanceTimeline { create_time_at create_time from_millis });
crate::json_texts!(InstanceTimeline { ext_json ext });

/// An object with `user_id`, `cc_id`, `open_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTimelineCcUserList {
    /// The user's id within the tenant.
    pub user_id: Option<String>,
    /// What was copied to the user.
    pub cc_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(InstanceTimelineCcUserList { user_id "user_id", cc_id "cc_id", open_id "open_id" });

/// An object with `pc_link`, `mobile_link`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Link {
    /// The address to open on a computer.
    pub pc_link: Option<String>,
    /// The address to open on a phone.
    pub mobile_link: Option<String>,
}

crate::object!(Link { pc_link "pc_link", mobile_link "mobile_link" });

/// An object with `approval`, `group`, `instance`, `task`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskList {
    /// The approval definition.
    pub approval: Option<Approval>,
    /// The group of the definition.
    pub group: Option<Group>,
    /// The instance.
    pub instance: Option<Instance>,
    /// The task.
    pub task: Option<TaskListTask>,
}

crate::object!(TaskList { approval "approval", group "group", instance "instance", task "task" });

/// An object with `start_time`, `user_id`, `end_time`, `title`, `status`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskListTask {
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<i64>,
    /// Who started the task.
    pub user_id: Option<String>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<i64>,
    /// The title of the task.
    pub title: Option<String>,
    /// The state of the task.
    pub status: Option<String>,
    /// More data, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
    /// The link.
    pub link: Option<Link>,
}

crate::object!(TaskListTask {
    start_time "start_time", user_id "user_id", end_time "end_time", title "title", status "status",
    extra "extra", link "link"
});
crate::moments!(TaskListTask {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});
crate::json_texts!(TaskListTask { extra_json extra });

/// An object with `type`, `open_id`, `user_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TypeAndOpenIdAndUserId {
    /// Who may see it, as a kind. Example: `TENANT`.
    pub type_: Option<TypeAndOpenIdAndUserIdType>,
    /// The department, user, role or user group, as `type` says, by the id within the app. Example: `ou_e03053f0541cecc3269d7a9dc34a0b21`.
    pub open_id: Option<String>,
    /// The user, where one is meant. Example: `f7cb567e`.
    pub user_id: Option<String>,
}

crate::object_builder!(TypeAndOpenIdAndUserId {
    type_(impl Into<TypeAndOpenIdAndUserIdType>).into(), open_id(impl Into<String>).into(),
    user_id(impl Into<String>).into()
});
crate::object!(TypeAndOpenIdAndUserId { type_ "type", open_id "open_id", user_id "user_id" });
