// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `action_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ActionConfig {
    /// The type of the action. Example: `APPROVE`.
    pub action_type: Option<ActionType>,
    /// The name of the action. Example: `@i18n@5`.
    pub action_name: Option<String>,
    /// Whether a reason may be given. Example: `false`.
    pub is_need_reason: Option<bool>,
    /// Whether a reason must be given. Example: `false`.
    pub is_reason_required: Option<bool>,
    /// Whether attachments may be given. Example: `false`.
    pub is_need_attachment: Option<bool>,
}

crate::object_builder!(ActionConfig {
    action_type(impl Into<ActionType>).into();
    action_type(impl Into<ActionType>).into(), action_name(impl Into<String>).into(),
    is_need_reason(bool), is_reason_required(bool), is_need_attachment(bool)
});
crate::object!(ActionConfig {
    action_type "action_type", action_name "action_name", is_need_reason "is_need_reason",
    is_reason_required "is_reason_required", is_need_attachment "is_need_attachment"
});

/// The type `approval_approver_ccer` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApprovalApproverCcer {
    /// Who it is, as a kind. Example: `Supervisor`.
    pub type_: Option<ApprovalApproverCcerType>,
    /// The user, where `type` is `Personal`, by the kind of id that the call uses. Example: `f7cb567e`.
    pub user_id: Option<String>,
    /// How many levels up a supervisor is. Example: `3`.
    pub level: Option<String>,
}

crate::object_builder!(ApprovalApproverCcer {
    type_(impl Into<ApprovalApproverCcerType>).into();
    type_(impl Into<ApprovalApproverCcerType>).into(), user_id(impl Into<String>).into(),
    level(impl Into<String>).into()
});
crate::object!(ApprovalApproverCcer { type_ "type", user_id "user_id", level "level" });

/// The type `approval_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApprovalConfig {
    /// Whether who may see it can be changed. Default: `false`. Example: `false`.
    pub can_update_viewer: Option<bool>,
    /// Whether the form can be changed. Default: `false`. Example: `false`.
    pub can_update_form: Option<bool>,
    /// Whether the process can be changed. Default: `false`. Example: `false`.
    pub can_update_process: Option<bool>,
    /// Whether the rules of withdrawal can be changed. Default: `false`. Example: `false`.
    pub can_update_revert: Option<bool>,
    /// The address of the help. Example: `https://xxx.xxx.xxx`.
    pub help_url: Option<String>,
}

crate::object_builder!(ApprovalConfig {
    can_update_viewer(bool), can_update_form(bool), can_update_process(bool),
    can_update_revert(bool);
    can_update_viewer(bool), can_update_form(bool), can_update_process(bool),
    can_update_revert(bool), help_url(impl Into<String>).into()
});
crate::object!(ApprovalConfig {
    can_update_viewer "can_update_viewer", can_update_form "can_update_form",
    can_update_process "can_update_process", can_update_revert "can_update_revert",
    help_url "help_url"
});

/// The type `approval_create_external` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApprovalCreateExternal {
    /// The name of the business. Example: `@i18n@3`.
    pub biz_name: Option<String>,
    /// The type of the business. Example: `permission`.
    pub biz_type: Option<String>,
    /// The address to start it on a phone. Example: `https://applink.feishu.cn/client/mini_program/open?appId=cli_9c90fc38e07a9101&path=pages/approval-form/index?id=9999`.
    pub create_link_mobile: Option<String>,
    /// The address to start it on a computer. Example: `https://applink.feishu.cn/client/mini_program/open?mode=appCenter&appId=cli_9c90fc38e07a9101&path=pc/pages/create-form/index?id=9999`.
    pub create_link_pc: Option<String>,
    /// Whether it can be started on a computer. Default: `false`. Example: `true`.
    pub support_pc: Option<bool>,
    /// Whether it can be started on a phone. Default: `false`. Example: `true`.
    pub support_mobile: Option<bool>,
    /// Whether several can be marked as read at once. Default: `false`. Example: `true`.
    pub support_batch_read: Option<bool>,
    /// Whether copies can be marked as read; has no effect now. Example: `true`.
    pub enable_mark_readed: Option<bool>,
    /// Whether tasks can be handled in place; has no effect now. Example: `true`.
    pub enable_quick_operate: Option<bool>,
    /// The address that is called when somebody acts. Example: `http://www.feishu.cn/approval/openapi/instanceOperate`.
    pub action_callback_url: Option<String>,
    /// The token that the callback carries, so that it can be trusted. Example: `sdjkljkx9lsadf110`.
    pub action_callback_token: Option<crate::SecretString>,
    /// The key with which the callback is encrypted. Example: `gfdqedvsadfgfsd`.
    pub action_callback_key: Option<crate::SecretString>,
    /// Whether several can be handled at once. Default: `false`. Example: `true`.
    pub allow_batch_operate: Option<bool>,
    /// Whether it is left out of the statistics. Default: `false`. Example: `true`.
    pub exclude_efficiency_statistics: Option<bool>,
}

crate::object_builder!(ApprovalCreateExternal {
    biz_name(impl Into<String>).into(), biz_type(impl Into<String>).into(),
    create_link_mobile(impl Into<String>).into(), create_link_pc(impl Into<String>).into(),
    support_pc(bool), support_mobile(bool), support_batch_read(bool), enable_mark_readed(bool),
    enable_quick_operate(bool), action_callback_url(impl Into<String>).into(),
    action_callback_token(impl Into<crate::SecretString>).into(),
    action_callback_key(impl Into<crate::SecretString>).into(), allow_batch_operate(bool),
    exclude_efficiency_statistics(bool)
});
crate::object!(ApprovalCreateExternal {
    biz_name "biz_name", biz_type "biz_type", create_link_mobile "create_link_mobile",
    create_link_pc "create_link_pc", support_pc "support_pc", support_mobile "support_mobile",
    support_batch_read "support_batch_read", enable_mark_readed "enable_mark_readed",
    enable_quick_operate "enable_quick_operate", action_callback_url "action_callback_url",
    action_callback_token "action_callback_token", action_callback_key "action_callback_key",
    allow_batch_operate "allow_batch_operate",
    exclude_efficiency_statistics "exclude_efficiency_statistics"
});

/// The type `approval_create_viewers` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApprovalCreateViewers {
    /// Who may see it, as a kind. Example: `USER`.
    pub viewer_type: Option<ViewerType>,
    /// The user who may see it. Example: `19a294c2`.
    pub viewer_user_id: Option<String>,
    /// The department that may see it. Example: `od-ac9d697abfa990b715dcc33d58a62a9d`.
    pub viewer_department_id: Option<String>,
}

crate::object_builder!(ApprovalCreateViewers {
    viewer_type(impl Into<ViewerType>).into(), viewer_user_id(impl Into<String>).into(),
    viewer_department_id(impl Into<String>).into()
});
crate::object!(ApprovalCreateViewers {
    viewer_type "viewer_type", viewer_user_id "viewer_user_id",
    viewer_department_id "viewer_department_id"
});

/// The type `approval_form` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApprovalForm {
    /// The form, as JSON in text. Example: `[{"id":"user_name", "type": "input", "required":true, "name":"@i18n@widget1"}]`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub form_content: Option<String>,
}

crate::object_builder!(ApprovalForm {
    form_content(impl Into<String>).into();
    form_content(impl Into<String>).into()
});
crate::object!(ApprovalForm { form_content "form_content" });
crate::json_texts!(ApprovalForm { form_content_json form_content });

/// The type `approval_node` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApprovalNode {
    /// The node; `START` for the first and `END` for the last. Example: `START`.
    pub id: Option<String>,
    /// The name of the node, as a key of the texts. Example: `@i18n@node_name`.
    pub name: Option<String>,
    /// The type of the node. Example: `AND`.
    pub node_type: Option<ApprovalNodeNodeType>,
    /// The approvers.
    pub approver: Option<Vec<ApprovalApproverCcer>>,
    /// Who is copied in.
    pub ccer: Option<Vec<ApprovalApproverCcer>>,
    /// What each field of the form allows.
    pub privilege_field: Option<FieldGroup>,
    /// Whether several approvers may be chosen. Example: `false`.
    pub approver_chosen_multi: Option<bool>,
    /// From whom approvers may be chosen.
    pub approver_chosen_range: Option<Vec<ApproverRange>>,
    /// What happens where the approver is who started it. Example: `STARTER`.
    pub starter_assignee: Option<StarterAssignee>,
}

crate::object_builder!(ApprovalNode {
    id(impl Into<String>).into();
    id(impl Into<String>).into(), name(impl Into<String>).into(),
    node_type(impl Into<ApprovalNodeNodeType>).into(),
    approver(impl IntoIterator<Item = impl Into<ApprovalApproverCcer>>).into_iter().map(Into::into).collect(),
    ccer(impl IntoIterator<Item = impl Into<ApprovalApproverCcer>>).into_iter().map(Into::into).collect(),
    privilege_field(FieldGroup), approver_chosen_multi(bool),
    approver_chosen_range(impl IntoIterator<Item = impl Into<ApproverRange>>).into_iter().map(Into::into).collect(),
    starter_assignee(impl Into<StarterAssignee>).into()
});
crate::object!(ApprovalNode {
    id "id", name "name", node_type "node_type", approver "approver", ccer "ccer",
    privilege_field "privilege_field", approver_chosen_multi "approver_chosen_multi",
    approver_chosen_range "approver_chosen_range", starter_assignee "starter_assignee"
});

/// The type `approval_node_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalNodeInfo {
    /// The name.
    pub name: Option<String>,
    /// Whether the user who starts it chooses the approvers.
    pub need_approver: Option<bool>,
    /// The node.
    pub node_id: Option<String>,
    /// The node, by an id of your own.
    pub custom_node_id: Option<String>,
    /// The type of the node.
    pub node_type: Option<ApprovalNodeInfoNodeType>,
    /// Whether several approvers may be chosen.
    pub approver_chosen_multi: Option<bool>,
    /// From whom approvers may be chosen.
    pub approver_chosen_range: Vec<ApproverChosenRange>,
    /// Whether the approver must sign.
    pub require_signature: Option<bool>,
}

crate::object!(ApprovalNodeInfo {
    name "name", need_approver "need_approver", node_id "node_id", custom_node_id "custom_node_id",
    node_type "node_type", approver_chosen_multi "approver_chosen_multi",
    approver_chosen_range "approver_chosen_range", require_signature "require_signature"
});

/// The type `approval_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApprovalSetting {
    /// How long it can be withdrawn, in seconds. Example: `0`.
    pub revert_interval: Option<i64>,
    /// Whether it can be withdrawn after the first approval. Default: `1`. Example: `0`.
    pub revert_option: Option<i64>,
    /// What happens on rejection. Example: `0`.
    pub reject_option: Option<RejectOption>,
    /// Whether it can be approved in place. Default: `1`. Example: `1`.
    pub quick_approval_option: Option<QuickApprovalOption>,
}

crate::object_builder!(ApprovalSetting {
    revert_interval(i64), revert_option(i64), reject_option(impl Into<RejectOption>).into(),
    quick_approval_option(impl Into<QuickApprovalOption>).into()
});
crate::object!(ApprovalSetting {
    revert_interval "revert_interval", revert_option "revert_option", reject_option "reject_option",
    quick_approval_option "quick_approval_option"
});

/// The type `approval_viewer_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalViewerInfo {
    /// Who may see it, as a kind.
    pub type_: Option<ApprovalViewerInfoType>,
    /// The department, user, role or user group, as `type` says.
    pub id: Option<String>,
    /// The user, where one is meant, by the id within the app.
    pub user_id: Option<String>,
}

crate::object!(ApprovalViewerInfo { type_ "type", id "id", user_id "user_id" });

/// The type `approver_chosen_range` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproverChosenRange {
    /// From whom approvers are chosen, as a kind.
    pub approver_range_type: Option<ApproverRangeType>,
    /// From whom approvers are chosen.
    pub approver_range_ids: Vec<String>,
}

crate::object!(ApproverChosenRange {
    approver_range_type "approver_range_type", approver_range_ids "approver_range_ids"
});

/// The type `approver_range` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ApproverRange {
    /// The kind of those from whom approvers are chosen. Example: `ALL`.
    pub type_: Option<ApprovalApproverRangeType>,
    /// The ids. Example: `["f7cb567e"]`.
    pub id_list: Option<Vec<String>>,
}

crate::object_builder!(ApproverRange {
    type_(impl Into<ApprovalApproverRangeType>).into(),
    id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(ApproverRange { type_ "type", id_list "id_list" });

/// The type `cc_node` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CcNode {
    /// The copy, by an id of your own that is unique within the instance. Example: `123456`.
    pub cc_id: Option<String>,
    /// Who is copied in, by the id within the tenant; this or `open_id` is needed. Example: `12345`.
    pub user_id: Option<String>,
    /// Who is copied in, by the id within the app; this or `user_id` is needed. Example: `ou_be73cbc0ee35eb6ca54e9e7cc14998c1`.
    pub open_id: Option<String>,
    /// The links.
    pub links: Option<ExternalInstanceLink>,
    /// Whether it was read. Example: `READ`.
    pub read_status: Option<CcNodeReadStatus>,
    /// More data, as JSON in text. Example: `{"xxx":"xxx"}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
    /// The title of the copy. Example: `xxx`.
    pub title: Option<String>,
    /// When it was copied, in milliseconds since 1970. Example: `1556468012678`.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970. Example: `1556468012678`.
    pub update_time: Option<String>,
    /// How it is opened. Example: `BROWSER`.
    pub display_method: Option<DisplayMethod>,
}

crate::object_builder!(CcNode {
    cc_id(impl Into<String>).into(), links(ExternalInstanceLink),
    read_status(impl Into<CcNodeReadStatus>).into(), create_time(impl Into<String>).into(),
    update_time(impl Into<String>).into();
    cc_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    open_id(impl Into<String>).into(), links(ExternalInstanceLink),
    read_status(impl Into<CcNodeReadStatus>).into(), extra(impl Into<String>).into(),
    title(impl Into<String>).into(), create_time(impl Into<String>).into(),
    update_time(impl Into<String>).into(), display_method(impl Into<DisplayMethod>).into()
});
crate::object!(CcNode {
    cc_id "cc_id", user_id "user_id", open_id "open_id", links "links", read_status "read_status",
    extra "extra", title "title", create_time "create_time", update_time "update_time",
    display_method "display_method"
});
crate::moments!(CcNode {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});
crate::json_texts!(CcNode { extra_json extra });

/// The type `cc_search_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcSearchItem {
    /// The approval definition.
    pub approval: Option<InstanceSearchApproval>,
    /// The group of the definition.
    pub group: Option<InstanceSearchGroup>,
    /// The instance.
    pub instance: Option<InstanceSearchNode>,
    /// Who is copied in.
    pub cc: Option<CcSearchNode>,
}

crate::object!(CcSearchItem { approval "approval", group "group", instance "instance", cc "cc" });

/// The type `cc_search_node` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CcSearchNode {
    /// Who copied it to others, by the id within the tenant.
    pub user_id: Option<String>,
    /// When it was copied, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// Whether it was read.
    pub read_status: Option<CcSearchNodeReadStatus>,
    /// The title of what was copied; only for third-party approvals.
    pub title: Option<String>,
    /// More data, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
    /// The link.
    pub link: Option<ExternalInstanceLink>,
}

crate::object!(CcSearchNode {
    user_id "user_id", create_time "create_time", read_status "read_status", title "title",
    extra "extra", link "link"
});
crate::moments!(CcSearchNode { create_time_at create_time from_millis });
crate::json_texts!(CcSearchNode { extra_json extra });

/// The type `comment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Comment {
    /// The comment.
    pub id: Option<String>,
    /// The comment, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub content: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// Whether it was deleted.
    pub is_delete: Option<IsDelete>,
    /// The replies.
    pub replies: Vec<CommentReply>,
    /// Who is mentioned in the comment.
    pub at_info_list: Vec<CommentAtInfo>,
    /// Who wrote the comment.
    pub commentator: Option<String>,
    /// More data, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
}

crate::object!(Comment {
    id "id", content "content", create_time "create_time", update_time "update_time",
    is_delete "is_delete", replies "replies", at_info_list "at_info_list",
    commentator "commentator", extra "extra"
});
crate::moments!(Comment {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});
crate::json_texts!(Comment { content_json content, extra_json extra });

/// The type `comment_at_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CommentAtInfo {
    /// The mentioned user, by the kind of id that the call uses. Example: `579fd9c4`.
    pub user_id: Option<String>,
    /// The name of the mentioned user. Example: `张敏`.
    pub name: Option<String>,
    /// Where in the comment the mention stands, counted from 0; it replaces the name that stands there. Example: `0`.
    pub offset: Option<String>,
}

crate::object_builder!(CommentAtInfo {
    user_id(impl Into<String>).into(), name(impl Into<String>).into(),
    offset(impl Into<String>).into();
    user_id(impl Into<String>).into(), name(impl Into<String>).into(),
    offset(impl Into<String>).into()
});
crate::object!(CommentAtInfo { user_id "user_id", name "name", offset "offset" });

/// The type `comment_reply` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentReply {
    /// The comment.
    pub id: Option<String>,
    /// The comment, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub content: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// Whether it was deleted.
    pub is_delete: Option<IsDelete>,
    /// Who is mentioned in the comment.
    pub at_info_list: Vec<CommentAtInfo>,
    /// Who wrote the comment.
    pub commentator: Option<String>,
    /// More data, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
}

crate::object!(CommentReply {
    id "id", content "content", create_time "create_time", update_time "update_time",
    is_delete "is_delete", at_info_list "at_info_list", commentator "commentator", extra "extra"
});
crate::moments!(CommentReply {
    create_time_at create_time from_millis, update_time_at update_time from_millis
});
crate::json_texts!(CommentReply { content_json content, extra_json extra });

/// The type `count` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Count {
    /// How many there are in all; 999 where there are 1000 or more.
    pub total: Option<i64>,
    /// Whether there are 1000 or more.
    pub has_more: Option<bool>,
}

crate::object!(Count { total "total", has_more "has_more" });

/// The type `district` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct District {
    /// The district.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// How far down the district is.
    pub level: Option<String>,
    /// Whether there are districts below.
    pub has_sub_district: Option<bool>,
    /// The districts above.
    pub parent_districts: Vec<DistrictBaseInfo>,
}

crate::object!(District {
    id "id", name "name", level "level", has_sub_district "has_sub_district",
    parent_districts "parent_districts"
});

/// The type `district_base_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistrictBaseInfo {
    /// The district.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// How far down the district is.
    pub level: Option<String>,
}

crate::object!(DistrictBaseInfo { id "id", name "name", level "level" });

/// The type `exteranl_instance_check` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ExteranlInstanceCheck {
    /// The instance, by the id of your own with which it was copied. Example: `1234234234242423`.
    pub instance_id: Option<String>,
    /// When it was last changed, in milliseconds since 1970. Example: `1591603040000`.
    pub update_time: Option<String>,
    /// The tasks of the instance, with their times of change.
    pub tasks: Option<Vec<ExternalInstanceTask>>,
}

crate::object_builder!(ExteranlInstanceCheck {
    instance_id(impl Into<String>).into(), update_time(impl Into<String>).into(),
    tasks(impl IntoIterator<Item = impl Into<ExternalInstanceTask>>).into_iter().map(Into::into).collect();
    instance_id(impl Into<String>).into(), update_time(impl Into<String>).into(),
    tasks(impl IntoIterator<Item = impl Into<ExternalInstanceTask>>).into_iter().map(Into::into).collect()
});
crate::object!(ExteranlInstanceCheck {
    instance_id "instance_id", update_time "update_time", tasks "tasks"
});
crate::moments!(ExteranlInstanceCheck { update_time_at update_time from_millis });

/// The type `external_instance` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInstance {
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The state of the approval.
    pub status: Option<ExternalInstanceStatus>,
    /// More data, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
    /// The instance, by the id of your own.
    pub instance_id: Option<String>,
    /// The links.
    pub links: Option<ExternalInstanceLink>,
    /// The title of the instance, as a key of the texts.
    pub title: Option<String>,
    /// The values of the form that lists show, the first three at most.
    pub form: Vec<ExternalInstanceForm>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The name of who started it where that is no user, as a key of the texts.
    pub user_name: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The department, by the kind of id that the call uses.
    pub department_id: Option<String>,
    /// The name of the department.
    pub department_name: Option<String>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<String>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// How it is opened.
    pub display_method: Option<DisplayMethod>,
    /// Whether what is left out is deleted or kept.
    pub update_mode: Option<UpdateMode>,
    /// The tasks.
    pub task_list: Vec<ExternalInstanceTaskNode>,
    /// Who is copied in.
    pub cc_list: Vec<CcNode>,
    /// The texts in several languages.
    pub i18n_resources: Vec<I18nResource>,
    /// The token that calls to the hosted addresses carry.
    pub trusteeship_url_token: Option<crate::SecretString>,
    /// Which kind of id stands for users in calls to the hosted addresses.
    pub trusteeship_user_id_type: Option<String>,
    /// The addresses that are called while it is hosted.
    pub trusteeship_urls: Option<TrusteeshipUrls>,
    /// How the form is cached.
    pub trusteeship_cache_config: Option<TrusteeshipInstanceCacheConfig>,
    /// The region that the data belongs to.
    pub resource_region: Option<String>,
}

crate::object!(ExternalInstance {
    approval_code "approval_code", status "status", extra "extra", instance_id "instance_id",
    links "links", title "title", form "form", user_id "user_id", user_name "user_name",
    open_id "open_id", department_id "department_id", department_name "department_name",
    start_time "start_time", end_time "end_time", update_time "update_time",
    display_method "display_method", update_mode "update_mode", task_list "task_list",
    cc_list "cc_list", i18n_resources "i18n_resources",
    trusteeship_url_token "trusteeship_url_token",
    trusteeship_user_id_type "trusteeship_user_id_type", trusteeship_urls "trusteeship_urls",
    trusteeship_cache_config "trusteeship_cache_config", resource_region "resource_region"
});
crate::moments!(ExternalInstance {
    start_time_at start_time from_millis, end_time_at end_time from_millis,
    update_time_at update_time from_millis
});
crate::json_texts!(ExternalInstance { extra_json extra });

/// The type `external_instance_form` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ExternalInstanceForm {
    /// The name of the field, as a key of the texts. Example: `@i18n@2`.
    pub name: Option<String>,
    /// The value of the field, as a key of the texts. Example: `@i18n@3`.
    pub value: Option<String>,
}

crate::object_builder!(ExternalInstanceForm {
    name(impl Into<String>).into(), value(impl Into<String>).into()
});
crate::object!(ExternalInstanceForm { name "name", value "value" });

/// The type `external_instance_link` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ExternalInstanceLink {
    /// The address to open on a computer. Example: `https://applink.feishu.cn/client/mini_program/open?mode=appCenter&appId=cli_9c90fc38e07a9101&path=pc/pages/detail?id=1234`.
    pub pc_link: Option<String>,
    /// The address to open on a phone. Example: `https://applink.feishu.cn/client/mini_program/open?appId=cli_9c90fc38e07a9101&path=pages/detail?id=1234`.
    pub mobile_link: Option<String>,
}

crate::object_builder!(ExternalInstanceLink {
    pc_link(impl Into<String>).into();
    pc_link(impl Into<String>).into(), mobile_link(impl Into<String>).into()
});
crate::object!(ExternalInstanceLink { pc_link "pc_link", mobile_link "mobile_link" });

/// The type `external_instance_task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ExternalInstanceTask {
    /// The task, by the id of your own with which it was copied. Example: `112253`.
    pub task_id: Option<String>,
    /// When it was last changed, in milliseconds since 1970. Example: `1591603040000`.
    pub update_time: Option<String>,
}

crate::object_builder!(ExternalInstanceTask {
    task_id(impl Into<String>).into(), update_time(impl Into<String>).into();
    task_id(impl Into<String>).into(), update_time(impl Into<String>).into()
});
crate::object!(ExternalInstanceTask { task_id "task_id", update_time "update_time" });
crate::moments!(ExternalInstanceTask { update_time_at update_time from_millis });

/// The type `external_instance_task_node` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ExternalInstanceTaskNode {
    /// The task, by an id of your own that is unique within the instance. Example: `112534`.
    pub task_id: Option<String>,
    /// The approver, by the id within the tenant; this or `open_id` is needed. Example: `a987sf9s`.
    pub user_id: Option<String>,
    /// The approver, by the id within the app; this or `user_id` is needed. Example: `ou_be73cbc0ee35eb6ca54e9e7cc14998c1`.
    pub open_id: Option<String>,
    /// The title of the task, as a key of the texts. Example: `@i18n@4`.
    pub title: Option<String>,
    /// The links.
    pub links: Option<ExternalInstanceLink>,
    /// The state of the task. Example: `PENDING`.
    pub status: Option<ExternalTaskStatus>,
    /// More data, as JSON in text. Example: `{"xxx":"xxx","complete_reason":"approved"}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
    /// When the task was created, in milliseconds since 1970. Example: `1556468012678`.
    pub create_time: Option<String>,
    /// When the task ended, in milliseconds since 1970; 0 while it runs. Example: `1556468012678`.
    pub end_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970. Example: `1556468012678`.
    pub update_time: Option<String>,
    /// What comes back with the callback as it was sent. Example: `123456`.
    pub action_context: Option<String>,
    /// The actions that can be taken in place.
    pub action_configs: Option<Vec<ActionConfig>>,
    /// How it is opened. Example: `BROWSER`.
    pub display_method: Option<DisplayMethod>,
    /// Whether it is left out of the statistics. Default: `false`. Example: `false`.
    pub exclude_statistics: Option<bool>,
    /// The node, by an id of your own that is the same in all instances of the definition. Example: `node`.
    pub node_id: Option<String>,
    /// The name of the node, as a key of the texts. Example: `i18n@name`.
    pub node_name: Option<String>,
    /// How the task came about. Example: `EXTERNAL_CONSIGN`.
    pub generate_type: Option<GenerateType>,
}

crate::object_builder!(ExternalInstanceTaskNode {
    task_id(impl Into<String>).into(), links(ExternalInstanceLink),
    status(impl Into<ExternalTaskStatus>).into(), create_time(impl Into<String>).into(),
    end_time(impl Into<String>).into();
    task_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    open_id(impl Into<String>).into(), title(impl Into<String>).into(), links(ExternalInstanceLink),
    status(impl Into<ExternalTaskStatus>).into(), extra(impl Into<String>).into(),
    create_time(impl Into<String>).into(), end_time(impl Into<String>).into(),
    update_time(impl Into<String>).into(), action_context(impl Into<String>).into(),
    action_configs(impl IntoIterator<Item = impl Into<ActionConfig>>).into_iter().map(Into::into).collect(),
    display_method(impl Into<DisplayMethod>).into(), exclude_statistics(bool),
    node_id(impl Into<String>).into(), node_name(impl Into<String>).into(),
    generate_type(impl Into<GenerateType>).into()
});
crate::object!(ExternalInstanceTaskNode {
    task_id "task_id", user_id "user_id", open_id "open_id", title "title", links "links",
    status "status", extra "extra", create_time "create_time", end_time "end_time",
    update_time "update_time", action_context "action_context", action_configs "action_configs",
    display_method "display_method", exclude_statistics "exclude_statistics", node_id "node_id",
    node_name "node_name", generate_type "generate_type"
});
crate::moments!(ExternalInstanceTaskNode {
    create_time_at create_time from_millis, end_time_at end_time from_millis,
    update_time_at update_time from_millis
});
crate::json_texts!(ExternalInstanceTaskNode { extra_json extra });

/// The type `external_task_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalTaskItem {
    /// The task.
    pub id: Option<String>,
    /// The state of the task.
    pub status: Option<ExternalTaskStatus>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
}

crate::object!(ExternalTaskItem { id "id", status "status", update_time "update_time" });
crate::moments!(ExternalTaskItem { update_time_at update_time from_millis });

/// The type `external_task_list` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalTaskList {
    /// The instance, by the id of your own.
    pub instance_id: Option<String>,
    /// The approval definition.
    pub approval_id: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The state of the instance.
    pub status: Option<ExternalTaskListStatus>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// The tasks.
    pub tasks: Vec<ExternalTaskItem>,
}

crate::object!(ExternalTaskList {
    instance_id "instance_id", approval_id "approval_id", approval_code "approval_code",
    status "status", update_time "update_time", tasks "tasks"
});
crate::moments!(ExternalTaskList { update_time_at update_time from_millis });

/// The type `field_group` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FieldGroup {
    /// Which fields may be edited. Example: `["user_name"]`.
    pub writable: Option<Vec<String>>,
    /// Which fields may be seen. Example: `["user_name"]`.
    pub readable: Option<Vec<String>>,
}

crate::object_builder!(FieldGroup {
    writable(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    readable(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    writable(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    readable(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(FieldGroup { writable "writable", readable "readable" });

/// The type `file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct File {
    /// The address.
    pub url: Option<String>,
    /// The size of the file, in bytes.
    pub file_size: Option<i64>,
    /// The name of the file.
    pub title: Option<String>,
    /// Whether it is an image or an attachment.
    pub type_: Option<String>,
}

crate::object!(File { url "url", file_size "file_size", title "title", type_ "type" });

/// The type `i18n_resource` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct I18nResource {
    /// The language, `zh-CN` or `en-US` for example. Example: `zh-CN`.
    pub locale: Option<ApprovalLocale>,
    /// The texts. Example: `[{"@i18n@1":"权限申请","@i18n@2":"OA审批","@i18n@3":"Permission"}]`.
    pub texts: Option<Vec<I18nResourceText>>,
    /// Whether it is the default. Example: `true`.
    pub is_default: Option<bool>,
}

crate::object_builder!(I18nResource {
    locale(impl Into<ApprovalLocale>).into(),
    texts(impl IntoIterator<Item = impl Into<I18nResourceText>>).into_iter().map(Into::into).collect(),
    is_default(bool);
    locale(impl Into<ApprovalLocale>).into(),
    texts(impl IntoIterator<Item = impl Into<I18nResourceText>>).into_iter().map(Into::into).collect(),
    is_default(bool)
});
crate::object!(I18nResource { locale "locale", texts "texts", is_default "is_default" });

/// The type `i18n_resource_text` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct I18nResourceText {
    /// The key of the text, which begins with `@i18n@`. Example: `@i18n@1`.
    pub key: Option<String>,
    /// The text. Example: `people`.
    pub value: Option<String>,
}

crate::object_builder!(I18nResourceText {
    key(impl Into<String>).into(), value(impl Into<String>).into();
    key(impl Into<String>).into(), value(impl Into<String>).into()
});
crate::object!(I18nResourceText { key "key", value "value" });

/// The type `instance_cc_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceCcUser {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// What was copied to the user.
    pub cc_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(InstanceCcUser { user_id "user_id", cc_id "cc_id", open_id "open_id" });

/// The type `instance_comment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceComment {
    /// The comment.
    pub id: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The text of the comment.
    pub comment: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// The files.
    pub files: Vec<File>,
}

crate::object!(InstanceComment {
    id "id", user_id "user_id", open_id "open_id", comment "comment", create_time "create_time",
    files "files"
});
crate::moments!(InstanceComment { create_time_at create_time from_millis });

/// An object with `user_id_list`, `end_cc_id_list`, `node_id`, `node_name`, `node_type`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancePreviewNode {
    /// The approvers.
    pub user_id_list: Vec<String>,
    /// Who is copied in at the end.
    pub end_cc_id_list: Vec<String>,
    /// The node.
    pub node_id: Option<String>,
    /// The name of the node.
    pub node_name: Option<String>,
    /// The type of the node.
    pub node_type: Option<InstancePreviewNodeNodeType>,
    /// The node, by an id of your own.
    pub custom_node_id: Option<String>,
    /// Notes on the node.
    pub comments: Vec<serde_json::Value>,
    /// Whether the node has nobody.
    pub is_empty_logic: Option<bool>,
    /// Whether the user who starts it chooses the approvers.
    pub is_approver_type_free: Option<bool>,
    /// Whether the user who starts it chooses who is copied in.
    pub has_cc_type_free: Option<bool>,
}

crate::object!(InstancePreviewNode {
    user_id_list "user_id_list", end_cc_id_list "end_cc_id_list", node_id "node_id",
    node_name "node_name", node_type "node_type", custom_node_id "custom_node_id",
    comments "comments", is_empty_logic "is_empty_logic",
    is_approver_type_free "is_approver_type_free", has_cc_type_free "has_cc_type_free"
});

/// The type `instance_search_approval` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSearchApproval {
    /// The definition.
    pub code: Option<String>,
    /// The name of the definition.
    pub name: Option<String>,
    /// Whether somebody outside the tenant takes part.
    pub is_external: Option<bool>,
    /// What concerns third-party approvals.
    pub external: Option<InstanceSearchApprovalExternal>,
    /// The approval definition.
    pub approval_id: Option<String>,
    /// The icon.
    pub icon: Option<String>,
}

crate::object!(InstanceSearchApproval {
    code "code", name "name", is_external "is_external", external "external",
    approval_id "approval_id", icon "icon"
});

/// The type `instance_search_approval_external` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSearchApprovalExternal {
    /// Whether all that was copied can be marked as read at once.
    pub batch_cc_read: Option<bool>,
}

crate::object!(InstanceSearchApprovalExternal { batch_cc_read "batch_cc_read" });

/// The type `instance_search_group` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSearchGroup {
    /// Its id in the third-party system.
    pub external_id: Option<String>,
    /// The name of the group.
    pub name: Option<String>,
}

crate::object!(InstanceSearchGroup { external_id "external_id", name "name" });

/// The type `instance_search_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSearchItem {
    /// The approval definition.
    pub approval: Option<InstanceSearchApproval>,
    /// The group of the definition.
    pub group: Option<InstanceSearchGroup>,
    /// The instance.
    pub instance: Option<InstanceSearchNode>,
}

crate::object!(InstanceSearchItem { approval "approval", group "group", instance "instance" });

/// The type `instance_search_node` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSearchNode {
    /// The instance.
    pub code: Option<String>,
    /// Its id in the third-party system.
    pub external_id: Option<String>,
    /// Who started the instance, by the id within the tenant.
    pub user_id: Option<String>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<String>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<String>,
    /// The state of the instance.
    pub status: Option<InstanceSearchNodeStatus>,
    /// The title of the instance; only for third-party approvals.
    pub title: Option<String>,
    /// More data, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
    /// The number of the approval.
    pub serial_id: Option<String>,
    /// The link.
    pub link: Option<ExternalInstanceLink>,
}

crate::object!(InstanceSearchNode {
    code "code", external_id "external_id", user_id "user_id", start_time "start_time",
    end_time "end_time", status "status", title "title", extra "extra", serial_id "serial_id",
    link "link"
});
crate::moments!(InstanceSearchNode {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});
crate::json_texts!(InstanceSearchNode { extra_json extra });

/// The type `instance_task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTask {
    /// The task.
    pub id: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The state of the task.
    pub status: Option<ExternalTaskStatus>,
    /// The node.
    pub node_id: Option<String>,
    /// The name of the node.
    pub node_name: Option<String>,
    /// The node, by an id of your own.
    pub custom_node_id: Option<String>,
    /// How many of the approvers must approve.
    pub type_: Option<InstancePreviewNodeNodeType>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<String>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<String>,
}

crate::object!(InstanceTask {
    id "id", user_id "user_id", open_id "open_id", status "status", node_id "node_id",
    node_name "node_name", custom_node_id "custom_node_id", type_ "type", start_time "start_time",
    end_time "end_time"
});
crate::moments!(InstanceTask {
    start_time_at start_time from_millis, end_time_at end_time from_millis
});

/// The type `instance_timeline` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTimeline {
    /// What happened.
    pub type_: Option<InstanceTimelineType>,
    /// When it happened, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// Who did it, by the id within the tenant.
    pub user_id: Option<String>,
    /// Who did it, by the id within the app.
    pub open_id: Option<String>,
    /// Whom it was copied to, by their ids within the tenant.
    pub user_id_list: Vec<String>,
    /// Whom it was copied to, by their ids within the app.
    pub open_id_list: Vec<String>,
    /// The task.
    pub task_id: Option<String>,
    /// The reason that was given.
    pub comment: Option<String>,
    /// Who was copied in.
    pub cc_user_list: Vec<InstanceCcUser>,
    /// More data, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub ext: Option<String>,
    /// The node, by its key.
    pub node_key: Option<String>,
    /// The files.
    pub files: Vec<File>,
}

crate::object!(InstanceTimeline {
    type_ "type", create_time "create_time", user_id "user_id", open_id "open_id",
    user_id_list "user_id_list", open_id_list "open_id_list", task_id "task_id", comment "comment",
    cc_user_list "cc_user_list", ext "ext", node_key "node_key", files "files"
});
crate::moments!(InstanceTimeline { create_time_at create_time from_millis });
crate::json_texts!(InstanceTimeline { ext_json ext });

/// The type `node_approver` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct NodeApprover {
    /// The node. Example: `46e6d96cfa756980907209209ec03b64`.
    pub key: Option<String>,
    /// The approvers. Example: `["f7cb567e"]`.
    pub value: Option<Vec<String>>,
}

crate::object_builder!(NodeApprover {
    key(impl Into<String>).into(),
    value(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(NodeApprover { key "key", value "value" });

/// The type `node_auto_approval` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct NodeAutoApproval {
    /// Which kind of id stands for nodes. Example: `NON_CUSTOM`.
    pub node_id_type: Option<NodeIdType>,
    /// The node. Example: `manager_node_id`.
    pub node_id: Option<String>,
}

crate::object_builder!(NodeAutoApproval {
    node_id_type(impl Into<NodeIdType>).into(), node_id(impl Into<String>).into()
});
crate::object!(NodeAutoApproval { node_id_type "node_id_type", node_id "node_id" });

/// The type `task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// The list that the task is in.
    pub topic: Option<Topic>,
    /// The user whose task it is.
    pub user_id: Option<String>,
    /// The title of the task.
    pub title: Option<String>,
    /// The addresses.
    pub urls: Option<TaskUrls>,
    /// The process's id in the third-party system.
    pub process_external_id: Option<String>,
    /// The task's id in the third-party system.
    pub task_external_id: Option<String>,
    /// The state of the task.
    pub status: Option<QueryTaskStatus>,
    /// The state of the process.
    pub process_status: Option<ProcessStatus>,
    /// The approval definition.
    pub definition_code: Option<String>,
    /// Who started it.
    pub initiators: Vec<String>,
    /// The names of who started it.
    pub initiator_names: Vec<String>,
    /// The task.
    pub task_id: Option<String>,
    /// The process.
    pub process_id: Option<String>,
    /// The process, by its code.
    pub process_code: Option<String>,
    /// The group of the definition.
    pub definition_group_id: Option<String>,
    /// The name of the definition's group.
    pub definition_group_name: Option<String>,
    /// The approval definition.
    pub definition_id: Option<String>,
    /// The name of the approval definition.
    pub definition_name: Option<String>,
}

crate::object!(Task {
    topic "topic", user_id "user_id", title "title", urls "urls",
    process_external_id "process_external_id", task_external_id "task_external_id", status "status",
    process_status "process_status", definition_code "definition_code", initiators "initiators",
    initiator_names "initiator_names", task_id "task_id", process_id "process_id",
    process_code "process_code", definition_group_id "definition_group_id",
    definition_group_name "definition_group_name", definition_id "definition_id",
    definition_name "definition_name"
});

/// The type `task_search_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSearchItem {
    /// The approval definition.
    pub approval: Option<InstanceSearchApproval>,
    /// The group of the definition.
    pub group: Option<InstanceSearchGroup>,
    /// The instance.
    pub instance: Option<InstanceSearchNode>,
    /// The task.
    pub task: Option<TaskSearchNode>,
}

crate::object!(TaskSearchItem {
    approval "approval", group "group", instance "instance", task "task"
});

/// The type `task_search_node` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSearchNode {
    /// The approver, by the id within the tenant.
    pub user_id: Option<String>,
    /// When it was started, in milliseconds since 1970.
    pub start_time: Option<String>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    pub end_time: Option<String>,
    /// The state of the task.
    pub status: Option<TaskSearchNodeStatus>,
    /// The title of the task; only for third-party approvals.
    pub title: Option<String>,
    /// More data, as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
    /// The link.
    pub link: Option<ExternalInstanceLink>,
    /// The task.
    pub task_id: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<String>,
    /// The task's id in the third-party system.
    pub task_external_id: Option<String>,
}

crate::object!(TaskSearchNode {
    user_id "user_id", start_time "start_time", end_time "end_time", status "status", title "title",
    extra "extra", link "link", task_id "task_id", update_time "update_time",
    task_external_id "task_external_id"
});
crate::moments!(TaskSearchNode {
    start_time_at start_time from_millis, end_time_at end_time from_millis,
    update_time_at update_time from_millis
});
crate::json_texts!(TaskSearchNode { extra_json extra });

/// The type `task_urls` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskUrls {
    /// The address of the help desk.
    pub helpdesk: Option<String>,
    /// The address to open on a phone.
    pub mobile: Option<String>,
    /// The address to open on a computer.
    pub pc: Option<String>,
}

crate::object!(TaskUrls { helpdesk "helpdesk", mobile "mobile", pc "pc" });

/// The type `trusteeship_instance_cache_config` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TrusteeshipInstanceCacheConfig {
    /// How the form is cached. Example: `DISABLE`.
    pub form_policy: Option<FormPolicy>,
    /// Whether the form differs by language. Example: `false`.
    pub form_vary_with_locale: Option<bool>,
    /// The version of the form. Example: `1`.
    pub form_version: Option<String>,
}

crate::object_builder!(TrusteeshipInstanceCacheConfig {
    form_policy(impl Into<FormPolicy>).into(), form_vary_with_locale(bool),
    form_version(impl Into<String>).into()
});
crate::object!(TrusteeshipInstanceCacheConfig {
    form_policy "form_policy", form_vary_with_locale "form_vary_with_locale",
    form_version "form_version"
});

/// The type `trusteeship_urls` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TrusteeshipUrls {
    /// The address that gives the form. Example: `https://#{your_domain}/api/form_detail`.
    pub form_detail_url: Option<String>,
    /// The address that gives the possible actions. Example: `https://#{your_domain}/api/action_definition`.
    pub action_definition_url: Option<String>,
    /// The address that gives the nodes. Example: `https://#{your_domain}/api/approval_node`.
    pub approval_node_url: Option<String>,
    /// The address that is called when somebody acts. Example: `https://#{your_domain}/api/action_callback`.
    pub action_callback_url: Option<String>,
    /// The address that gives the business data. Example: `https://#{your_domain}/api/pull_business_data`.
    pub pull_business_data_url: Option<String>,
}

crate::object_builder!(TrusteeshipUrls {
    form_detail_url(impl Into<String>).into(), action_definition_url(impl Into<String>).into(),
    approval_node_url(impl Into<String>).into(), action_callback_url(impl Into<String>).into(),
    pull_business_data_url(impl Into<String>).into()
});
crate::object!(TrusteeshipUrls {
    form_detail_url "form_detail_url", action_definition_url "action_definition_url",
    approval_node_url "approval_node_url", action_callback_url "action_callback_url",
    pull_business_data_url "pull_business_data_url"
});
