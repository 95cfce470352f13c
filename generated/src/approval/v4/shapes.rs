// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `action_config` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ActionConfig {
    /// The field `action_type` of the reference.
    ///
    /// Example: `APPROVE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_type: Option<ActionType>,
    /// The field `action_name` of the reference.
    ///
    /// Example: `@i18n@5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_name: Option<String>,
    /// The field `is_need_reason` of the reference.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_need_reason: Option<bool>,
    /// The field `is_reason_required` of the reference.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_reason_required: Option<bool>,
    /// The field `is_need_attachment` of the reference.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_need_attachment: Option<bool>,
}

impl ActionConfig {
    /// With what is required.
    #[must_use]
    pub fn new(action_type: impl Into<ActionType>) -> Self {
        Self {
            action_type: Some(action_type.into()),
            ..Self::default()
        }
    }

    /// Sets [`action_type`](Self#structfield.action_type).
    #[must_use]
    pub fn action_type(mut self, action_type: impl Into<ActionType>) -> Self {
        self.action_type = Some(action_type.into());
        self
    }

    /// Sets [`action_name`](Self#structfield.action_name).
    #[must_use]
    pub fn action_name(mut self, action_name: impl Into<String>) -> Self {
        self.action_name = Some(action_name.into());
        self
    }

    /// Sets [`is_need_reason`](Self#structfield.is_need_reason).
    #[must_use]
    pub fn is_need_reason(mut self, is_need_reason: bool) -> Self {
        self.is_need_reason = Some(is_need_reason);
        self
    }

    /// Sets [`is_reason_required`](Self#structfield.is_reason_required).
    #[must_use]
    pub fn is_reason_required(mut self, is_reason_required: bool) -> Self {
        self.is_reason_required = Some(is_reason_required);
        self
    }

    /// Sets [`is_need_attachment`](Self#structfield.is_need_attachment).
    #[must_use]
    pub fn is_need_attachment(mut self, is_need_attachment: bool) -> Self {
        self.is_need_attachment = Some(is_need_attachment);
        self
    }
}

/// The type `approval_approver_ccer` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApprovalApproverCcer {
    /// The field `type` of the reference.
    ///
    /// Example: `Supervisor`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ApprovalApproverCcerType>,
    /// The field `user_id` of the reference.
    ///
    /// Example: `f7cb567e`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `level` of the reference.
    ///
    /// Example: `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
}

impl ApprovalApproverCcer {
    /// With what is required.
    #[must_use]
    pub fn new(type_: impl Into<ApprovalApproverCcerType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<ApprovalApproverCcerType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`level`](Self#structfield.level).
    #[must_use]
    pub fn level(mut self, level: impl Into<String>) -> Self {
        self.level = Some(level.into());
        self
    }
}

/// The type `approval_config` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApprovalConfig {
    /// The field `can_update_viewer` of the reference.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_update_viewer: Option<bool>,
    /// The field `can_update_form` of the reference.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_update_form: Option<bool>,
    /// The field `can_update_process` of the reference.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_update_process: Option<bool>,
    /// The field `can_update_revert` of the reference.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_update_revert: Option<bool>,
    /// The field `help_url` of the reference.
    ///
    /// Example: `https://xxx.xxx.xxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help_url: Option<String>,
}

impl ApprovalConfig {
    /// With what is required.
    #[must_use]
    pub fn new(
        can_update_viewer: bool,
        can_update_form: bool,
        can_update_process: bool,
        can_update_revert: bool,
    ) -> Self {
        Self {
            can_update_viewer: Some(can_update_viewer),
            can_update_form: Some(can_update_form),
            can_update_process: Some(can_update_process),
            can_update_revert: Some(can_update_revert),
            ..Self::default()
        }
    }

    /// Sets [`can_update_viewer`](Self#structfield.can_update_viewer).
    #[must_use]
    pub fn can_update_viewer(mut self, can_update_viewer: bool) -> Self {
        self.can_update_viewer = Some(can_update_viewer);
        self
    }

    /// Sets [`can_update_form`](Self#structfield.can_update_form).
    #[must_use]
    pub fn can_update_form(mut self, can_update_form: bool) -> Self {
        self.can_update_form = Some(can_update_form);
        self
    }

    /// Sets [`can_update_process`](Self#structfield.can_update_process).
    #[must_use]
    pub fn can_update_process(mut self, can_update_process: bool) -> Self {
        self.can_update_process = Some(can_update_process);
        self
    }

    /// Sets [`can_update_revert`](Self#structfield.can_update_revert).
    #[must_use]
    pub fn can_update_revert(mut self, can_update_revert: bool) -> Self {
        self.can_update_revert = Some(can_update_revert);
        self
    }

    /// Sets [`help_url`](Self#structfield.help_url).
    #[must_use]
    pub fn help_url(mut self, help_url: impl Into<String>) -> Self {
        self.help_url = Some(help_url.into());
        self
    }
}

/// The type `approval_create_external` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApprovalCreateExternal {
    /// The field `biz_name` of the reference.
    ///
    /// Example: `@i18n@3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biz_name: Option<String>,
    /// The field `biz_type` of the reference.
    ///
    /// Example: `permission`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biz_type: Option<String>,
    /// The field `create_link_mobile` of the reference.
    ///
    /// Example: `https://applink.feishu.cn/client/mini_program/open?appId=cli_9c90fc38e07a9101&path=pages/approval-form/index?id=9999`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_link_mobile: Option<String>,
    /// The field `create_link_pc` of the reference.
    ///
    /// Example: `https://applink.feishu.cn/client/mini_program/open?mode=appCenter&appId=cli_9c90fc38e07a9101&path=pc/pages/create-form/index?id=9999`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_link_pc: Option<String>,
    /// The field `support_pc` of the reference.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_pc: Option<bool>,
    /// The field `support_mobile` of the reference.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_mobile: Option<bool>,
    /// The field `support_batch_read` of the reference.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_batch_read: Option<bool>,
    /// The field `enable_mark_readed` of the reference.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_mark_readed: Option<bool>,
    /// The field `enable_quick_operate` of the reference.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_quick_operate: Option<bool>,
    /// The field `action_callback_url` of the reference.
    ///
    /// Example: `http://www.feishu.cn/approval/openapi/instanceOperate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_callback_url: Option<String>,
    /// The field `action_callback_token` of the reference.
    ///
    /// Example: `sdjkljkx9lsadf110`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_callback_token: Option<String>,
    /// The field `action_callback_key` of the reference.
    ///
    /// Example: `gfdqedvsadfgfsd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_callback_key: Option<String>,
    /// The field `allow_batch_operate` of the reference.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_batch_operate: Option<bool>,
    /// The field `exclude_efficiency_statistics` of the reference.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_efficiency_statistics: Option<bool>,
}

impl ApprovalCreateExternal {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`biz_name`](Self#structfield.biz_name).
    #[must_use]
    pub fn biz_name(mut self, biz_name: impl Into<String>) -> Self {
        self.biz_name = Some(biz_name.into());
        self
    }

    /// Sets [`biz_type`](Self#structfield.biz_type).
    #[must_use]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`create_link_mobile`](Self#structfield.create_link_mobile).
    #[must_use]
    pub fn create_link_mobile(mut self, create_link_mobile: impl Into<String>) -> Self {
        self.create_link_mobile = Some(create_link_mobile.into());
        self
    }

    /// Sets [`create_link_pc`](Self#structfield.create_link_pc).
    #[must_use]
    pub fn create_link_pc(mut self, create_link_pc: impl Into<String>) -> Self {
        self.create_link_pc = Some(create_link_pc.into());
        self
    }

    /// Sets [`support_pc`](Self#structfield.support_pc).
    #[must_use]
    pub fn support_pc(mut self, support_pc: bool) -> Self {
        self.support_pc = Some(support_pc);
        self
    }

    /// Sets [`support_mobile`](Self#structfield.support_mobile).
    #[must_use]
    pub fn support_mobile(mut self, support_mobile: bool) -> Self {
        self.support_mobile = Some(support_mobile);
        self
    }

    /// Sets [`support_batch_read`](Self#structfield.support_batch_read).
    #[must_use]
    pub fn support_batch_read(mut self, support_batch_read: bool) -> Self {
        self.support_batch_read = Some(support_batch_read);
        self
    }

    /// Sets [`enable_mark_readed`](Self#structfield.enable_mark_readed).
    #[must_use]
    pub fn enable_mark_readed(mut self, enable_mark_readed: bool) -> Self {
        self.enable_mark_readed = Some(enable_mark_readed);
        self
    }

    /// Sets [`enable_quick_operate`](Self#structfield.enable_quick_operate).
    #[must_use]
    pub fn enable_quick_operate(mut self, enable_quick_operate: bool) -> Self {
        self.enable_quick_operate = Some(enable_quick_operate);
        self
    }

    /// Sets [`action_callback_url`](Self#structfield.action_callback_url).
    #[must_use]
    pub fn action_callback_url(
        mut self,
        action_callback_url: impl Into<String>,
    ) -> Self {
        self.action_callback_url = Some(action_callback_url.into());
        self
    }

    /// Sets [`action_callback_token`](Self#structfield.action_callback_token).
    #[must_use]
    pub fn action_callback_token(
        mut self,
        action_callback_token: impl Into<String>,
    ) -> Self {
        self.action_callback_token = Some(action_callback_token.into());
        self
    }

    /// Sets [`action_callback_key`](Self#structfield.action_callback_key).
    #[must_use]
    pub fn action_callback_key(
        mut self,
        action_callback_key: impl Into<String>,
    ) -> Self {
        self.action_callback_key = Some(action_callback_key.into());
        self
    }

    /// Sets [`allow_batch_operate`](Self#structfield.allow_batch_operate).
    #[must_use]
    pub fn allow_batch_operate(mut self, allow_batch_operate: bool) -> Self {
        self.allow_batch_operate = Some(allow_batch_operate);
        self
    }

    /// Sets [`exclude_efficiency_statistics`](Self#structfield.exclude_efficiency_statistics).
    #[must_use]
    pub fn exclude_efficiency_statistics(
        mut self,
        exclude_efficiency_statistics: bool,
    ) -> Self {
        self.exclude_efficiency_statistics = Some(exclude_efficiency_statistics);
        self
    }
}

/// The type `approval_create_viewers` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApprovalCreateViewers {
    /// The field `viewer_type` of the reference.
    ///
    /// Example: `USER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub viewer_type: Option<ViewerType>,
    /// The field `viewer_user_id` of the reference.
    ///
    /// Example: `19a294c2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub viewer_user_id: Option<String>,
    /// The field `viewer_department_id` of the reference.
    ///
    /// Example: `od-ac9d697abfa990b715dcc33d58a62a9d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub viewer_department_id: Option<String>,
}

impl ApprovalCreateViewers {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`viewer_type`](Self#structfield.viewer_type).
    #[must_use]
    pub fn viewer_type(mut self, viewer_type: impl Into<ViewerType>) -> Self {
        self.viewer_type = Some(viewer_type.into());
        self
    }

    /// Sets [`viewer_user_id`](Self#structfield.viewer_user_id).
    #[must_use]
    pub fn viewer_user_id(mut self, viewer_user_id: impl Into<String>) -> Self {
        self.viewer_user_id = Some(viewer_user_id.into());
        self
    }

    /// Sets [`viewer_department_id`](Self#structfield.viewer_department_id).
    #[must_use]
    pub fn viewer_department_id(
        mut self,
        viewer_department_id: impl Into<String>,
    ) -> Self {
        self.viewer_department_id = Some(viewer_department_id.into());
        self
    }
}

/// The type `approval_form` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApprovalForm {
    /// The field `form_content` of the reference.
    ///
    /// Example: `[{"id":"user_name", "type": "input", "required":true, "name":"@i18n@widget1"}]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_content: Option<String>,
}

impl ApprovalForm {
    /// With what is required.
    #[must_use]
    pub fn new(form_content: impl Into<String>) -> Self {
        Self {
            form_content: Some(form_content.into()),
        }
    }

    /// Sets [`form_content`](Self#structfield.form_content).
    #[must_use]
    pub fn form_content(mut self, form_content: impl Into<String>) -> Self {
        self.form_content = Some(form_content.into());
        self
    }
}

/// The type `approval_node` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApprovalNode {
    /// The field `id` of the reference.
    ///
    /// Example: `START`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The field `name` of the reference.
    ///
    /// Example: `@i18n@node_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `node_type` of the reference.
    ///
    /// Example: `AND`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_type: Option<ApprovalNodeNodeType>,
    /// The field `approver` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver: Option<Vec<ApprovalApproverCcer>>,
    /// The field `ccer` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ccer: Option<Vec<ApprovalApproverCcer>>,
    /// The field `privilege_field` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privilege_field: Option<FieldGroup>,
    /// The field `approver_chosen_multi` of the reference.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver_chosen_multi: Option<bool>,
    /// The field `approver_chosen_range` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver_chosen_range: Option<Vec<ApproverRange>>,
    /// The field `starter_assignee` of the reference.
    ///
    /// Example: `STARTER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starter_assignee: Option<StarterAssignee>,
}

impl ApprovalNode {
    /// With what is required.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
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

    /// Sets [`node_type`](Self#structfield.node_type).
    #[must_use]
    pub fn node_type(mut self, node_type: impl Into<ApprovalNodeNodeType>) -> Self {
        self.node_type = Some(node_type.into());
        self
    }

    /// Sets [`approver`](Self#structfield.approver).
    #[must_use]
    pub fn approver(
        mut self,
        approver: impl IntoIterator<Item = impl Into<ApprovalApproverCcer>>,
    ) -> Self {
        self.approver = Some(approver.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`ccer`](Self#structfield.ccer).
    #[must_use]
    pub fn ccer(
        mut self,
        ccer: impl IntoIterator<Item = impl Into<ApprovalApproverCcer>>,
    ) -> Self {
        self.ccer = Some(ccer.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`privilege_field`](Self#structfield.privilege_field).
    #[must_use]
    pub fn privilege_field(mut self, privilege_field: FieldGroup) -> Self {
        self.privilege_field = Some(privilege_field);
        self
    }

    /// Sets [`approver_chosen_multi`](Self#structfield.approver_chosen_multi).
    #[must_use]
    pub fn approver_chosen_multi(mut self, approver_chosen_multi: bool) -> Self {
        self.approver_chosen_multi = Some(approver_chosen_multi);
        self
    }

    /// Sets [`approver_chosen_range`](Self#structfield.approver_chosen_range).
    #[must_use]
    pub fn approver_chosen_range(
        mut self,
        approver_chosen_range: impl IntoIterator<Item = impl Into<ApproverRange>>,
    ) -> Self {
        self.approver_chosen_range = Some(
            approver_chosen_range.into_iter().map(Into::into).collect(),
        );

        self
    }

    /// Sets [`starter_assignee`](Self#structfield.starter_assignee).
    #[must_use]
    pub fn starter_assignee(
        mut self,
        starter_assignee: impl Into<StarterAssignee>,
    ) -> Self {
        self.starter_assignee = Some(starter_assignee.into());
        self
    }
}

/// The type `approval_node_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApprovalNodeInfo {
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `need_approver` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_approver: Option<bool>,
    /// The field `node_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// The field `custom_node_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_node_id: Option<String>,
    /// The field `node_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_type: Option<ApprovalNodeInfoNodeType>,
    /// The field `approver_chosen_multi` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver_chosen_multi: Option<bool>,
    /// The field `approver_chosen_range` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver_chosen_range: Option<Vec<ApproverChosenRange>>,
    /// The field `require_signature` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_signature: Option<bool>,
}

/// The type `approval_setting` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApprovalSetting {
    /// The field `revert_interval` of the reference.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revert_interval: Option<i64>,
    /// The field `revert_option` of the reference.
    ///
    /// Default: `1`. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revert_option: Option<i64>,
    /// The field `reject_option` of the reference.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_option: Option<RejectOption>,
    /// The field `quick_approval_option` of the reference.
    ///
    /// Default: `1`. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quick_approval_option: Option<QuickApprovalOption>,
}

impl ApprovalSetting {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`revert_interval`](Self#structfield.revert_interval).
    #[must_use]
    pub fn revert_interval(mut self, revert_interval: i64) -> Self {
        self.revert_interval = Some(revert_interval);
        self
    }

    /// Sets [`revert_option`](Self#structfield.revert_option).
    #[must_use]
    pub fn revert_option(mut self, revert_option: i64) -> Self {
        self.revert_option = Some(revert_option);
        self
    }

    /// Sets [`reject_option`](Self#structfield.reject_option).
    #[must_use]
    pub fn reject_option(mut self, reject_option: impl Into<RejectOption>) -> Self {
        self.reject_option = Some(reject_option.into());
        self
    }

    /// Sets [`quick_approval_option`](Self#structfield.quick_approval_option).
    #[must_use]
    pub fn quick_approval_option(
        mut self,
        quick_approval_option: impl Into<QuickApprovalOption>,
    ) -> Self {
        self.quick_approval_option = Some(quick_approval_option.into());
        self
    }
}

/// The type `approval_viewer_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApprovalViewerInfo {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ApprovalViewerInfoType>,
    /// The field `id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// The type `approver_chosen_range` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApproverChosenRange {
    /// The field `approver_range_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver_range_type: Option<ApproverRangeType>,
    /// The field `approver_range_ids` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver_range_ids: Option<Vec<String>>,
}

/// The type `approver_range` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApproverRange {
    /// The field `type` of the reference.
    ///
    /// Example: `ALL`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ApprovalApproverRangeType>,
    /// The field `id_list` of the reference.
    ///
    /// Example: `["f7cb567e"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_list: Option<Vec<String>>,
}

impl ApproverRange {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<ApprovalApproverRangeType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`id_list`](Self#structfield.id_list).
    #[must_use]
    pub fn id_list(
        mut self,
        id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.id_list = Some(id_list.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `cc_node` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CcNode {
    /// The field `cc_id` of the reference.
    ///
    /// Example: `123456`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_id: Option<String>,
    /// The field `user_id` of the reference.
    ///
    /// Example: `12345`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `open_id` of the reference.
    ///
    /// Example: `ou_be73cbc0ee35eb6ca54e9e7cc14998c1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The field `links` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<ExternalInstanceLink>,
    /// The field `read_status` of the reference.
    ///
    /// Example: `READ`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_status: Option<CcNodeReadStatus>,
    /// The field `extra` of the reference.
    ///
    /// Example: `{"xxx":"xxx"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The field `title` of the reference.
    ///
    /// Example: `xxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `create_time` of the reference.
    ///
    /// Example: `1556468012678`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// The field `update_time` of the reference.
    ///
    /// Example: `1556468012678`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// The field `display_method` of the reference.
    ///
    /// Example: `BROWSER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_method: Option<DisplayMethod>,
}

impl CcNode {
    /// With what is required.
    #[must_use]
    pub fn new(
        cc_id: impl Into<String>,
        links: ExternalInstanceLink,
        read_status: impl Into<CcNodeReadStatus>,
        create_time: impl Into<String>,
        update_time: impl Into<String>,
    ) -> Self {
        Self {
            cc_id: Some(cc_id.into()),
            links: Some(links),
            read_status: Some(read_status.into()),
            create_time: Some(create_time.into()),
            update_time: Some(update_time.into()),
            ..Self::default()
        }
    }

    /// Sets [`cc_id`](Self#structfield.cc_id).
    #[must_use]
    pub fn cc_id(mut self, cc_id: impl Into<String>) -> Self {
        self.cc_id = Some(cc_id.into());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self#structfield.open_id).
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`links`](Self#structfield.links).
    #[must_use]
    pub fn links(mut self, links: ExternalInstanceLink) -> Self {
        self.links = Some(links);
        self
    }

    /// Sets [`read_status`](Self#structfield.read_status).
    #[must_use]
    pub fn read_status(mut self, read_status: impl Into<CcNodeReadStatus>) -> Self {
        self.read_status = Some(read_status.into());
        self
    }

    /// Sets [`extra`](Self#structfield.extra).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`create_time`](Self#structfield.create_time).
    #[must_use]
    pub fn create_time(mut self, create_time: impl Into<String>) -> Self {
        self.create_time = Some(create_time.into());
        self
    }

    /// Sets [`update_time`](Self#structfield.update_time).
    #[must_use]
    pub fn update_time(mut self, update_time: impl Into<String>) -> Self {
        self.update_time = Some(update_time.into());
        self
    }

    /// Sets [`display_method`](Self#structfield.display_method).
    #[must_use]
    pub fn display_method(mut self, display_method: impl Into<DisplayMethod>) -> Self {
        self.display_method = Some(display_method.into());
        self
    }
}

/// The type `cc_search_item` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CcSearchItem {
    /// The field `approval` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<InstanceSearchApproval>,
    /// The field `group` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<InstanceSearchGroup>,
    /// The field `instance` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<InstanceSearchNode>,
    /// The field `cc` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc: Option<CcSearchNode>,
}

/// The type `cc_search_node` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CcSearchNode {
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `create_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// The field `read_status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_status: Option<CcSearchNodeReadStatus>,
    /// The field `title` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `extra` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The field `link` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<ExternalInstanceLink>,
}

/// The type `comment` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Comment {
    /// The field `id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The field `content` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The field `create_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// The field `update_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// The field `is_delete` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_delete: Option<IsDelete>,
    /// The field `replies` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replies: Option<Vec<CommentReply>>,
    /// The field `at_info_list` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_info_list: Option<Vec<CommentAtInfo>>,
    /// The field `commentator` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commentator: Option<String>,
    /// The field `extra` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
}

/// The type `comment_at_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CommentAtInfo {
    /// The field `user_id` of the reference.
    ///
    /// Example: `579fd9c4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `name` of the reference.
    ///
    /// Example: `张敏`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `offset` of the reference.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<String>,
}

impl CommentAtInfo {
    /// With what is required.
    #[must_use]
    pub fn new(
        user_id: impl Into<String>,
        name: impl Into<String>,
        offset: impl Into<String>,
    ) -> Self {
        Self {
            user_id: Some(user_id.into()),
            name: Some(name.into()),
            offset: Some(offset.into()),
        }
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`offset`](Self#structfield.offset).
    #[must_use]
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.offset = Some(offset.into());
        self
    }
}

/// The type `comment_reply` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CommentReply {
    /// The field `id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The field `content` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// The field `create_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// The field `update_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// The field `is_delete` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_delete: Option<IsDelete>,
    /// The field `at_info_list` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_info_list: Option<Vec<CommentAtInfo>>,
    /// The field `commentator` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commentator: Option<String>,
    /// The field `extra` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
}

/// The type `count` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Count {
    /// The field `total` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// The field `has_more` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// The type `district` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct District {
    /// The field `id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `level` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// The field `has_sub_district` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_sub_district: Option<bool>,
    /// The field `parent_districts` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_districts: Option<Vec<DistrictBaseInfo>>,
}

/// The type `district_base_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DistrictBaseInfo {
    /// The field `id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `level` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
}

/// The type `exteranl_instance_check` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExteranlInstanceCheck {
    /// The field `instance_id` of the reference.
    ///
    /// Example: `1234234234242423`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// The field `update_time` of the reference.
    ///
    /// Example: `1591603040000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// The field `tasks` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tasks: Option<Vec<ExternalInstanceTask>>,
}

impl ExteranlInstanceCheck {
    /// With what is required.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        update_time: impl Into<String>,
        tasks: impl IntoIterator<Item = impl Into<ExternalInstanceTask>>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            update_time: Some(update_time.into()),
            tasks: Some(tasks.into_iter().map(Into::into).collect()),
        }
    }

    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[must_use]
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }

    /// Sets [`update_time`](Self#structfield.update_time).
    #[must_use]
    pub fn update_time(mut self, update_time: impl Into<String>) -> Self {
        self.update_time = Some(update_time.into());
        self
    }

    /// Sets [`tasks`](Self#structfield.tasks).
    #[must_use]
    pub fn tasks(
        mut self,
        tasks: impl IntoIterator<Item = impl Into<ExternalInstanceTask>>,
    ) -> Self {
        self.tasks = Some(tasks.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `i18n_resource` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExternalApprovalI18nResource {
    /// The field `locale` of the reference.
    ///
    /// Example: `zh-CN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<ApprovalLocale>,
    /// The field `texts` of the reference.
    ///
    /// Example: `[{"@i18n@1":"权限申请","@i18n@2":"OA审批","@i18n@3":"Permission"}]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub texts: Option<Vec<I18nResourceText>>,
    /// The field `is_default` of the reference.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
}

impl ExternalApprovalI18nResource {
    /// With what is required.
    #[must_use]
    pub fn new(
        locale: impl Into<ApprovalLocale>,
        texts: impl IntoIterator<Item = impl Into<I18nResourceText>>,
        is_default: bool,
    ) -> Self {
        Self {
            locale: Some(locale.into()),
            texts: Some(texts.into_iter().map(Into::into).collect()),
            is_default: Some(is_default),
        }
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<ApprovalLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`texts`](Self#structfield.texts).
    #[must_use]
    pub fn texts(
        mut self,
        texts: impl IntoIterator<Item = impl Into<I18nResourceText>>,
    ) -> Self {
        self.texts = Some(texts.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`is_default`](Self#structfield.is_default).
    #[must_use]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }
}

/// The type `external_instance` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExternalInstance {
    /// The field `approval_code` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_code: Option<String>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalInstanceStatus>,
    /// The field `extra` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The field `instance_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// The field `links` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<ExternalInstanceLink>,
    /// The field `title` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `form` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<Vec<ExternalInstanceForm>>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `user_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// The field `open_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The field `department_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The field `department_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_name: Option<String>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The field `update_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// The field `display_method` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_method: Option<DisplayMethod>,
    /// The field `update_mode` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_mode: Option<UpdateMode>,
    /// The field `task_list` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_list: Option<Vec<ExternalInstanceTaskNode>>,
    /// The field `cc_list` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_list: Option<Vec<CcNode>>,
    /// The field `i18n_resources` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_resources: Option<Vec<ExternalApprovalI18nResource>>,
    /// The field `trusteeship_url_token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusteeship_url_token: Option<String>,
    /// The field `trusteeship_user_id_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusteeship_user_id_type: Option<String>,
    /// The field `trusteeship_urls` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusteeship_urls: Option<TrusteeshipUrls>,
    /// The field `trusteeship_cache_config` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusteeship_cache_config: Option<TrusteeshipInstanceCacheConfig>,
    /// The field `resource_region` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_region: Option<String>,
}

/// The type `external_instance_form` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExternalInstanceForm {
    /// The field `name` of the reference.
    ///
    /// Example: `@i18n@2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `value` of the reference.
    ///
    /// Example: `@i18n@3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl ExternalInstanceForm {
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

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The type `external_instance_link` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExternalInstanceLink {
    /// The field `pc_link` of the reference.
    ///
    /// Example: `https://applink.feishu.cn/client/mini_program/open?mode=appCenter&appId=cli_9c90fc38e07a9101&path=pc/pages/detail?id=1234`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_link: Option<String>,
    /// The field `mobile_link` of the reference.
    ///
    /// Example: `https://applink.feishu.cn/client/mini_program/open?appId=cli_9c90fc38e07a9101&path=pages/detail?id=1234`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_link: Option<String>,
}

impl ExternalInstanceLink {
    /// With what is required.
    #[must_use]
    pub fn new(pc_link: impl Into<String>) -> Self {
        Self {
            pc_link: Some(pc_link.into()),
            ..Self::default()
        }
    }

    /// Sets [`pc_link`](Self#structfield.pc_link).
    #[must_use]
    pub fn pc_link(mut self, pc_link: impl Into<String>) -> Self {
        self.pc_link = Some(pc_link.into());
        self
    }

    /// Sets [`mobile_link`](Self#structfield.mobile_link).
    #[must_use]
    pub fn mobile_link(mut self, mobile_link: impl Into<String>) -> Self {
        self.mobile_link = Some(mobile_link.into());
        self
    }
}

/// The type `external_instance_task` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExternalInstanceTask {
    /// The field `task_id` of the reference.
    ///
    /// Example: `112253`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// The field `update_time` of the reference.
    ///
    /// Example: `1591603040000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
}

impl ExternalInstanceTask {
    /// With what is required.
    #[must_use]
    pub fn new(task_id: impl Into<String>, update_time: impl Into<String>) -> Self {
        Self {
            task_id: Some(task_id.into()),
            update_time: Some(update_time.into()),
        }
    }

    /// Sets [`task_id`](Self#structfield.task_id).
    #[must_use]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }

    /// Sets [`update_time`](Self#structfield.update_time).
    #[must_use]
    pub fn update_time(mut self, update_time: impl Into<String>) -> Self {
        self.update_time = Some(update_time.into());
        self
    }
}

/// The type `external_instance_task_node` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExternalInstanceTaskNode {
    /// The field `task_id` of the reference.
    ///
    /// Example: `112534`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// The field `user_id` of the reference.
    ///
    /// Example: `a987sf9s`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `open_id` of the reference.
    ///
    /// Example: `ou_be73cbc0ee35eb6ca54e9e7cc14998c1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The field `title` of the reference.
    ///
    /// Example: `@i18n@4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `links` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<ExternalInstanceLink>,
    /// The field `status` of the reference.
    ///
    /// Example: `PENDING`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalTaskStatus>,
    /// The field `extra` of the reference.
    ///
    /// Example: `{"xxx":"xxx","complete_reason":"approved"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The field `create_time` of the reference.
    ///
    /// Example: `1556468012678`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// The field `end_time` of the reference.
    ///
    /// Example: `1556468012678`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The field `update_time` of the reference.
    ///
    /// Example: `1556468012678`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// The field `action_context` of the reference.
    ///
    /// Example: `123456`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_context: Option<String>,
    /// The field `action_configs` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_configs: Option<Vec<ActionConfig>>,
    /// The field `display_method` of the reference.
    ///
    /// Example: `BROWSER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_method: Option<DisplayMethod>,
    /// The field `exclude_statistics` of the reference.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_statistics: Option<bool>,
    /// The field `node_id` of the reference.
    ///
    /// Example: `node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// The field `node_name` of the reference.
    ///
    /// Example: `i18n@name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// The field `generate_type` of the reference.
    ///
    /// Example: `EXTERNAL_CONSIGN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generate_type: Option<GenerateType>,
}

impl ExternalInstanceTaskNode {
    /// With what is required.
    #[must_use]
    pub fn new(
        task_id: impl Into<String>,
        links: ExternalInstanceLink,
        status: impl Into<ExternalTaskStatus>,
        create_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            task_id: Some(task_id.into()),
            links: Some(links),
            status: Some(status.into()),
            create_time: Some(create_time.into()),
            end_time: Some(end_time.into()),
            ..Self::default()
        }
    }

    /// Sets [`task_id`](Self#structfield.task_id).
    #[must_use]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self#structfield.open_id).
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`links`](Self#structfield.links).
    #[must_use]
    pub fn links(mut self, links: ExternalInstanceLink) -> Self {
        self.links = Some(links);
        self
    }

    /// Sets [`status`](Self#structfield.status).
    #[must_use]
    pub fn status(mut self, status: impl Into<ExternalTaskStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`extra`](Self#structfield.extra).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets [`create_time`](Self#structfield.create_time).
    #[must_use]
    pub fn create_time(mut self, create_time: impl Into<String>) -> Self {
        self.create_time = Some(create_time.into());
        self
    }

    /// Sets [`end_time`](Self#structfield.end_time).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`update_time`](Self#structfield.update_time).
    #[must_use]
    pub fn update_time(mut self, update_time: impl Into<String>) -> Self {
        self.update_time = Some(update_time.into());
        self
    }

    /// Sets [`action_context`](Self#structfield.action_context).
    #[must_use]
    pub fn action_context(mut self, action_context: impl Into<String>) -> Self {
        self.action_context = Some(action_context.into());
        self
    }

    /// Sets [`action_configs`](Self#structfield.action_configs).
    #[must_use]
    pub fn action_configs(
        mut self,
        action_configs: impl IntoIterator<Item = impl Into<ActionConfig>>,
    ) -> Self {
        self.action_configs = Some(action_configs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`display_method`](Self#structfield.display_method).
    #[must_use]
    pub fn display_method(mut self, display_method: impl Into<DisplayMethod>) -> Self {
        self.display_method = Some(display_method.into());
        self
    }

    /// Sets [`exclude_statistics`](Self#structfield.exclude_statistics).
    #[must_use]
    pub fn exclude_statistics(mut self, exclude_statistics: bool) -> Self {
        self.exclude_statistics = Some(exclude_statistics);
        self
    }

    /// Sets [`node_id`](Self#structfield.node_id).
    #[must_use]
    pub fn node_id(mut self, node_id: impl Into<String>) -> Self {
        self.node_id = Some(node_id.into());
        self
    }

    /// Sets [`node_name`](Self#structfield.node_name).
    #[must_use]
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }

    /// Sets [`generate_type`](Self#structfield.generate_type).
    #[must_use]
    pub fn generate_type(mut self, generate_type: impl Into<GenerateType>) -> Self {
        self.generate_type = Some(generate_type.into());
        self
    }
}

/// The type `external_task_item` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExternalTaskItem {
    /// The field `id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalTaskStatus>,
    /// The field `update_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
}

/// The type `external_task_list` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExternalTaskList {
    /// The field `instance_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// The field `approval_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_id: Option<String>,
    /// The field `approval_code` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_code: Option<String>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalTaskListStatus>,
    /// The field `update_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// The field `tasks` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tasks: Option<Vec<ExternalTaskItem>>,
}

/// The type `field_group` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FieldGroup {
    /// The field `writable` of the reference.
    ///
    /// Example: `["user_name"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub writable: Option<Vec<String>>,
    /// The field `readable` of the reference.
    ///
    /// Example: `["user_name"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readable: Option<Vec<String>>,
}

impl FieldGroup {
    /// With what is required.
    #[must_use]
    pub fn new(
        writable: impl IntoIterator<Item = impl Into<String>>,
        readable: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            writable: Some(writable.into_iter().map(Into::into).collect()),
            readable: Some(readable.into_iter().map(Into::into).collect()),
        }
    }

    /// Sets [`writable`](Self#structfield.writable).
    #[must_use]
    pub fn writable(
        mut self,
        writable: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.writable = Some(writable.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`readable`](Self#structfield.readable).
    #[must_use]
    pub fn readable(
        mut self,
        readable: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.readable = Some(readable.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `file` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct File {
    /// The field `url` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The field `file_size` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_size: Option<i64>,
    /// The field `title` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

/// The type `i18n_resource` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct I18nResource {
    /// The field `locale` of the reference.
    ///
    /// Example: `zh-CN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<InstanceLocale>,
    /// The field `texts` of the reference.
    ///
    /// Example: `[{"@i18n@1":"权限申请","@i18n@2":"OA审批","@i18n@3":"Permission"}]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub texts: Option<Vec<I18nResourceText>>,
    /// The field `is_default` of the reference.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
}

impl I18nResource {
    /// With what is required.
    #[must_use]
    pub fn new(
        locale: impl Into<InstanceLocale>,
        texts: impl IntoIterator<Item = impl Into<I18nResourceText>>,
        is_default: bool,
    ) -> Self {
        Self {
            locale: Some(locale.into()),
            texts: Some(texts.into_iter().map(Into::into).collect()),
            is_default: Some(is_default),
        }
    }

    /// Sets [`locale`](Self#structfield.locale).
    #[must_use]
    pub fn locale(mut self, locale: impl Into<InstanceLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets [`texts`](Self#structfield.texts).
    #[must_use]
    pub fn texts(
        mut self,
        texts: impl IntoIterator<Item = impl Into<I18nResourceText>>,
    ) -> Self {
        self.texts = Some(texts.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`is_default`](Self#structfield.is_default).
    #[must_use]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }
}

/// The type `i18n_resource_text` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct I18nResourceText {
    /// The field `key` of the reference.
    ///
    /// Example: `@i18n@1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The field `value` of the reference.
    ///
    /// Example: `people`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl I18nResourceText {
    /// With what is required.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
        }
    }

    /// Sets [`key`](Self#structfield.key).
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The type `instance_cc_user` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceCcUser {
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `cc_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_id: Option<String>,
    /// The field `open_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
}

/// The type `instance_comment` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceComment {
    /// The field `id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `open_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The field `comment` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The field `create_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// The field `files` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<File>>,
}

/// An object with `user_id_list`, `end_cc_id_list`, `node_id`, `node_name`, `node_type`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstancePreviewNode {
    /// The field `user_id_list` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_list: Option<Vec<String>>,
    /// The field `end_cc_id_list` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_cc_id_list: Option<Vec<serde_json::Value>>,
    /// The field `node_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// The field `node_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// The field `node_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_type: Option<InstancePreviewNodeNodeType>,
    /// The field `custom_node_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_node_id: Option<String>,
    /// The field `comments` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<Vec<serde_json::Value>>,
    /// The field `is_empty_logic` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_empty_logic: Option<bool>,
    /// The field `is_approver_type_free` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_approver_type_free: Option<bool>,
    /// The field `has_cc_type_free` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_cc_type_free: Option<bool>,
}

/// The type `instance_search_approval` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceSearchApproval {
    /// The field `code` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `is_external` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
    /// The field `external` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<InstanceSearchApprovalExternal>,
    /// The field `approval_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_id: Option<String>,
    /// The field `icon` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
}

/// The type `instance_search_approval_external` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceSearchApprovalExternal {
    /// The field `batch_cc_read` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_cc_read: Option<bool>,
}

/// The type `instance_search_group` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceSearchGroup {
    /// The field `external_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The type `instance_search_item` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceSearchItem {
    /// The field `approval` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<InstanceSearchApproval>,
    /// The field `group` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<InstanceSearchGroup>,
    /// The field `instance` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<InstanceSearchNode>,
}

/// The type `instance_search_node` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceSearchNode {
    /// The field `code` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The field `external_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<InstanceSearchNodeStatus>,
    /// The field `title` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `extra` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The field `serial_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial_id: Option<String>,
    /// The field `link` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<ExternalInstanceLink>,
}

/// The type `instance_task` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceTask {
    /// The field `id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `open_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalTaskStatus>,
    /// The field `node_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// The field `node_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// The field `custom_node_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_node_id: Option<String>,
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<InstancePreviewNodeNodeType>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
}

/// The type `instance_timeline` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceTimeline {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<InstanceTimelineType>,
    /// The field `create_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `open_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The field `user_id_list` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_list: Option<Vec<String>>,
    /// The field `open_id_list` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id_list: Option<Vec<String>>,
    /// The field `task_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// The field `comment` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The field `cc_user_list` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_user_list: Option<Vec<InstanceCcUser>>,
    /// The field `ext` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext: Option<String>,
    /// The field `node_key` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_key: Option<String>,
    /// The field `files` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<File>>,
}

/// The type `node_approver` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct NodeApprover {
    /// The field `key` of the reference.
    ///
    /// Example: `46e6d96cfa756980907209209ec03b64`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The field `value` of the reference.
    ///
    /// Example: `["f7cb567e"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Vec<String>>,
}

impl NodeApprover {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`key`](Self#structfield.key).
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `node_auto_approval` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct NodeAutoApproval {
    /// The field `node_id_type` of the reference.
    ///
    /// Example: `NON_CUSTOM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id_type: Option<NodeIdType>,
    /// The field `node_id` of the reference.
    ///
    /// Example: `manager_node_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
}

impl NodeAutoApproval {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`node_id_type`](Self#structfield.node_id_type).
    #[must_use]
    pub fn node_id_type(mut self, node_id_type: impl Into<NodeIdType>) -> Self {
        self.node_id_type = Some(node_id_type.into());
        self
    }

    /// Sets [`node_id`](Self#structfield.node_id).
    #[must_use]
    pub fn node_id(mut self, node_id: impl Into<String>) -> Self {
        self.node_id = Some(node_id.into());
        self
    }
}

/// The type `task` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Task {
    /// The field `topic` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<Topic>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `title` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `urls` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urls: Option<TaskUrls>,
    /// The field `process_external_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process_external_id: Option<String>,
    /// The field `task_external_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_external_id: Option<String>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<QueryTaskStatus>,
    /// The field `process_status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process_status: Option<ProcessStatus>,
    /// The field `definition_code` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition_code: Option<String>,
    /// The field `initiators` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiators: Option<Vec<String>>,
    /// The field `initiator_names` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiator_names: Option<Vec<String>>,
    /// The field `task_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// The field `process_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process_id: Option<String>,
    /// The field `process_code` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process_code: Option<String>,
    /// The field `definition_group_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition_group_id: Option<String>,
    /// The field `definition_group_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition_group_name: Option<String>,
    /// The field `definition_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition_id: Option<String>,
    /// The field `definition_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition_name: Option<String>,
}

/// The type `task_search_item` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaskSearchItem {
    /// The field `approval` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<InstanceSearchApproval>,
    /// The field `group` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<InstanceSearchGroup>,
    /// The field `instance` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<InstanceSearchNode>,
    /// The field `task` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<TaskSearchNode>,
}

/// The type `task_search_node` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaskSearchNode {
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TaskSearchNodeStatus>,
    /// The field `title` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `extra` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The field `link` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<ExternalInstanceLink>,
    /// The field `task_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// The field `update_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// The field `task_external_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_external_id: Option<String>,
}

/// The type `task_urls` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaskUrls {
    /// The field `helpdesk` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub helpdesk: Option<String>,
    /// The field `mobile` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// The field `pc` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc: Option<String>,
}

/// The type `trusteeship_instance_cache_config` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TrusteeshipInstanceCacheConfig {
    /// The field `form_policy` of the reference.
    ///
    /// Example: `DISABLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_policy: Option<FormPolicy>,
    /// The field `form_vary_with_locale` of the reference.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_vary_with_locale: Option<bool>,
    /// The field `form_version` of the reference.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_version: Option<String>,
}

impl TrusteeshipInstanceCacheConfig {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`form_policy`](Self#structfield.form_policy).
    #[must_use]
    pub fn form_policy(mut self, form_policy: impl Into<FormPolicy>) -> Self {
        self.form_policy = Some(form_policy.into());
        self
    }

    /// Sets [`form_vary_with_locale`](Self#structfield.form_vary_with_locale).
    #[must_use]
    pub fn form_vary_with_locale(mut self, form_vary_with_locale: bool) -> Self {
        self.form_vary_with_locale = Some(form_vary_with_locale);
        self
    }

    /// Sets [`form_version`](Self#structfield.form_version).
    #[must_use]
    pub fn form_version(mut self, form_version: impl Into<String>) -> Self {
        self.form_version = Some(form_version.into());
        self
    }
}

/// The type `trusteeship_urls` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TrusteeshipUrls {
    /// The field `form_detail_url` of the reference.
    ///
    /// Example: `https://#{your_domain}/api/form_detail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_detail_url: Option<String>,
    /// The field `action_definition_url` of the reference.
    ///
    /// Example: `https://#{your_domain}/api/action_definition`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_definition_url: Option<String>,
    /// The field `approval_node_url` of the reference.
    ///
    /// Example: `https://#{your_domain}/api/approval_node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_node_url: Option<String>,
    /// The field `action_callback_url` of the reference.
    ///
    /// Example: `https://#{your_domain}/api/action_callback`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_callback_url: Option<String>,
    /// The field `pull_business_data_url` of the reference.
    ///
    /// Example: `https://#{your_domain}/api/pull_business_data`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pull_business_data_url: Option<String>,
}

impl TrusteeshipUrls {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }

    /// Sets [`form_detail_url`](Self#structfield.form_detail_url).
    #[must_use]
    pub fn form_detail_url(mut self, form_detail_url: impl Into<String>) -> Self {
        self.form_detail_url = Some(form_detail_url.into());
        self
    }

    /// Sets [`action_definition_url`](Self#structfield.action_definition_url).
    #[must_use]
    pub fn action_definition_url(
        mut self,
        action_definition_url: impl Into<String>,
    ) -> Self {
        self.action_definition_url = Some(action_definition_url.into());
        self
    }

    /// Sets [`approval_node_url`](Self#structfield.approval_node_url).
    #[must_use]
    pub fn approval_node_url(mut self, approval_node_url: impl Into<String>) -> Self {
        self.approval_node_url = Some(approval_node_url.into());
        self
    }

    /// Sets [`action_callback_url`](Self#structfield.action_callback_url).
    #[must_use]
    pub fn action_callback_url(
        mut self,
        action_callback_url: impl Into<String>,
    ) -> Self {
        self.action_callback_url = Some(action_callback_url.into());
        self
    }

    /// Sets [`pull_business_data_url`](Self#structfield.pull_business_data_url).
    #[must_use]
    pub fn pull_business_data_url(
        mut self,
        pull_business_data_url: impl Into<String>,
    ) -> Self {
        self.pull_business_data_url = Some(pull_business_data_url.into());
        self
    }
}
