// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `biz_name`, `biz_type`, `create_link_mobile`, `create_link_pc`, `support_pc`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ExternalApprovalExternal {
    /// The name of the business. Example: `@i18n@3`.
    pub biz_name: Option<String>,
    /// The type of the business. Example: `permission`.
    pub biz_type: Option<String>,
    /// The address to start it on a phone. Example: `https://applink.feishu.cn/client/mini_program/open?appId=cli_9c90fc38e07a9101&path=pages/approval-form/index?id=9999`.
    pub create_link_mobile: Option<String>,
    /// The address to start it on a computer. Example: `https://applink.feishu.cn/client/mini_program/open?mode=appCenter&appId=cli_9c90fc38e07a9101&path=pc/pages/create-form/index?id=9999`.
    pub create_link_pc: Option<String>,
    /// Whether it can be started on a computer. Example: `true`.
    pub support_pc: Option<bool>,
    /// Whether it can be started on a phone. Example: `true`.
    pub support_mobile: Option<bool>,
    /// Whether several can be marked as read at once.
    pub support_batch_read: Option<bool>,
    /// Whether copies can be marked as read; has no effect now.
    pub enable_mark_readed: Option<bool>,
    /// Whether tasks can be handled in place; has no effect now.
    pub enable_quick_operate: Option<bool>,
    /// Whether several can be handled at once.
    pub allow_batch_operate: Option<bool>,
    /// The address that is called when somebody acts.
    pub action_callback_url: Option<String>,
    /// The token that the callback carries, so that it can be trusted.
    pub action_callback_token: Option<crate::SecretString>,
    /// The key with which the callback is encrypted.
    pub action_callback_key: Option<crate::SecretString>,
}

crate::object_builder!(ExternalApprovalExternal {
    create_link_mobile(impl Into<String>).into();
    biz_name(impl Into<String>).into(), biz_type(impl Into<String>).into(),
    create_link_mobile(impl Into<String>).into(), create_link_pc(impl Into<String>).into(),
    support_pc(bool), support_mobile(bool), support_batch_read(bool), enable_mark_readed(bool),
    enable_quick_operate(bool), allow_batch_operate(bool),
    action_callback_url(impl Into<String>).into(),
    action_callback_token(impl Into<crate::SecretString>).into(),
    action_callback_key(impl Into<crate::SecretString>).into()
});
crate::object!(ExternalApprovalExternal {
    biz_name "biz_name", biz_type "biz_type", create_link_mobile "create_link_mobile",
    create_link_pc "create_link_pc", support_pc "support_pc", support_mobile "support_mobile",
    support_batch_read "support_batch_read", enable_mark_readed "enable_mark_readed",
    enable_quick_operate "enable_quick_operate", allow_batch_operate "allow_batch_operate",
    action_callback_url "action_callback_url", action_callback_token "action_callback_token",
    action_callback_key "action_callback_key"
});

/// An object with `locale`, `is_default`, `texts`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ExternalApprovalI18nResource {
    /// The language, `zh-CN` or `en-US` for example. Example: `zh-CN`.
    pub locale: Option<Locale>,
    /// Whether it is the default. Example: `true`.
    pub is_default: Option<bool>,
    /// The texts. Example: `{"@i18n@1":"权限申请","@i18n@2":"OA审批","@i18n@3":"Permission"}`.
    pub texts: Option<std::collections::BTreeMap<String, String>>,
}

crate::object_builder!(ExternalApprovalI18nResource {
    locale(impl Into<Locale>).into(), is_default(bool),
    texts(std::collections::BTreeMap<String, String>);
    locale(impl Into<Locale>).into(), is_default(bool),
    texts(std::collections::BTreeMap<String, String>)
});
crate::object!(ExternalApprovalI18nResource {
    locale "locale", is_default "is_default", texts "texts"
});

/// An object with `viewer_type`, `viewer_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ExternalApprovalViewer {
    /// Who may see it, as a kind. Example: `USER`.
    pub viewer_type: Option<ViewerType>,
    /// The department or user who may see it, as `viewer_type` says. Example: `19a294c2`.
    pub viewer_id: Option<String>,
}

crate::object_builder!(ExternalApprovalViewer {
    viewer_type(impl Into<ViewerType>).into(), viewer_id(impl Into<String>).into()
});
crate::object!(ExternalApprovalViewer { viewer_type "viewer_type", viewer_id "viewer_id" });

/// An object with `instance_id`, `update_time`, `tasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ExternalInstanceUpdateTime {
    /// The instance.
    pub instance_id: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<i64>,
    /// The tasks of the instance, with their times of change.
    pub tasks: Option<Vec<ExternalInstanceUpdateTimeTask>>,
}

crate::object_builder!(ExternalInstanceUpdateTime {
    instance_id(impl Into<String>).into(), update_time(i64),
    tasks(impl IntoIterator<Item = impl Into<ExternalInstanceUpdateTimeTask>>).into_iter().map(Into::into).collect();
    instance_id(impl Into<String>).into(), update_time(i64),
    tasks(impl IntoIterator<Item = impl Into<ExternalInstanceUpdateTimeTask>>).into_iter().map(Into::into).collect()
});
crate::object!(ExternalInstanceUpdateTime {
    instance_id "instance_id", update_time "update_time", tasks "tasks"
});
crate::moments!(ExternalInstanceUpdateTime { update_time_at update_time from_millis });

/// An object with `task_id`, `update_time`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ExternalInstanceUpdateTimeTask {
    /// The task.
    pub task_id: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub update_time: Option<i64>,
}

crate::object_builder!(ExternalInstanceUpdateTimeTask {
    task_id(impl Into<String>).into(), update_time(i64);
    task_id(impl Into<String>).into(), update_time(i64)
});
crate::object!(ExternalInstanceUpdateTimeTask { task_id "task_id", update_time "update_time" });
crate::moments!(ExternalInstanceUpdateTimeTask { update_time_at update_time from_millis });
