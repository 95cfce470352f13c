// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `action_config` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ActionConfig {
    /// The type of the action.
    ///
    /// Example: `APPROVE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_type: Option<ActionType>,
    /// The name of the action.
    ///
    /// Example: `@i18n@5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_name: Option<String>,
    /// Whether a reason may be given.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_need_reason: Option<bool>,
    /// Whether a reason must be given.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_reason_required: Option<bool>,
    /// Whether attachments may be given.
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
    /// Who it is, as a kind.
    ///
    /// Example: `Supervisor`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ApprovalApproverCcerType>,
    /// The user, where `type` is `Personal`, by the kind of id that the call uses.
    ///
    /// Example: `f7cb567e`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// How many levels up a supervisor is.
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
    /// Whether who may see it can be changed.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_update_viewer: Option<bool>,
    /// Whether the form can be changed.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_update_form: Option<bool>,
    /// Whether the process can be changed.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_update_process: Option<bool>,
    /// Whether the rules of withdrawal can be changed.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_update_revert: Option<bool>,
    /// The address of the help.
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
    /// The name of the business.
    ///
    /// Example: `@i18n@3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biz_name: Option<String>,
    /// The type of the business.
    ///
    /// Example: `permission`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biz_type: Option<String>,
    /// The address to start it on a phone.
    ///
    /// Example: `https://applink.feishu.cn/client/mini_program/open?appId=cli_9c90fc38e07a9101&path=pages/approval-form/index?id=9999`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_link_mobile: Option<String>,
    /// The address to start it on a computer.
    ///
    /// Example: `https://applink.feishu.cn/client/mini_program/open?mode=appCenter&appId=cli_9c90fc38e07a9101&path=pc/pages/create-form/index?id=9999`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_link_pc: Option<String>,
    /// Whether it can be started on a computer.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_pc: Option<bool>,
    /// Whether it can be started on a phone.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_mobile: Option<bool>,
    /// Whether several can be marked as read at once.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_batch_read: Option<bool>,
    /// Whether copies can be marked as read; has no effect now.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_mark_readed: Option<bool>,
    /// Whether tasks can be handled in place; has no effect now.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_quick_operate: Option<bool>,
    /// The address that is called when somebody acts.
    ///
    /// Example: `http://www.feishu.cn/approval/openapi/instanceOperate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_callback_url: Option<String>,
    /// The token that the callback carries, so that it can be trusted.
    ///
    /// Example: `sdjkljkx9lsadf110`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_callback_token: Option<String>,
    /// The key with which the callback is encrypted.
    ///
    /// Example: `gfdqedvsadfgfsd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_callback_key: Option<String>,
    /// Whether several can be handled at once.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_batch_operate: Option<bool>,
    /// Whether it is left out of the statistics.
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
    /// Who may see it, as a kind.
    ///
    /// Example: `USER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub viewer_type: Option<ViewerType>,
    /// The user who may see it.
    ///
    /// Example: `19a294c2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub viewer_user_id: Option<String>,
    /// The department that may see it.
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
    /// The form, as JSON in text.
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
    /// The node; `START` for the first and `END` for the last.
    ///
    /// Example: `START`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of the node, as a key of the texts.
    ///
    /// Example: `@i18n@node_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The type of the node.
    ///
    /// Example: `AND`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_type: Option<ApprovalNodeNodeType>,
    /// The approvers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver: Option<Vec<ApprovalApproverCcer>>,
    /// Who is copied in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ccer: Option<Vec<ApprovalApproverCcer>>,
    /// What each field of the form allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privilege_field: Option<FieldGroup>,
    /// Whether several approvers may be chosen.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver_chosen_multi: Option<bool>,
    /// From whom approvers may be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver_chosen_range: Option<Vec<ApproverRange>>,
    /// What happens where the approver is who started it.
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
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the user who starts it chooses the approvers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_approver: Option<bool>,
    /// The node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// The node, by an id of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_node_id: Option<String>,
    /// The type of the node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_type: Option<ApprovalNodeInfoNodeType>,
    /// Whether several approvers may be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver_chosen_multi: Option<bool>,
    /// From whom approvers may be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver_chosen_range: Option<Vec<ApproverChosenRange>>,
    /// Whether the approver must sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_signature: Option<bool>,
}

/// The type `approval_setting` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApprovalSetting {
    /// How long it can be withdrawn, in seconds.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revert_interval: Option<i64>,
    /// Whether it can be withdrawn after the first approval.
    ///
    /// Default: `1`. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revert_option: Option<i64>,
    /// What happens on rejection.
    ///
    /// Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_option: Option<RejectOption>,
    /// Whether it can be approved in place.
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
    /// Who may see it, as a kind.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ApprovalViewerInfoType>,
    /// The department, user, role or user group, as `type` says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The user, where one is meant, by the id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// The type `approver_chosen_range` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApproverChosenRange {
    /// From whom approvers are chosen, as a kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver_range_type: Option<ApproverRangeType>,
    /// From whom approvers are chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approver_range_ids: Option<Vec<String>>,
}

/// The type `approver_range` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApproverRange {
    /// The kind of those from whom approvers are chosen.
    ///
    /// Example: `ALL`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ApprovalApproverRangeType>,
    /// The ids.
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
    /// The copy, by an id of your own that is unique within the instance.
    ///
    /// Example: `123456`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_id: Option<String>,
    /// Who is copied in, by the id within the tenant; this or `open_id` is needed.
    ///
    /// Example: `12345`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Who is copied in, by the id within the app; this or `user_id` is needed.
    ///
    /// Example: `ou_be73cbc0ee35eb6ca54e9e7cc14998c1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The links.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<ExternalInstanceLink>,
    /// Whether it was read.
    ///
    /// Example: `READ`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_status: Option<CcNodeReadStatus>,
    /// More data, as JSON in text.
    ///
    /// Example: `{"xxx":"xxx"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The title of the copy.
    ///
    /// Example: `xxx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// When it was copied, in milliseconds since 1970.
    ///
    /// Example: `1556468012678`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    ///
    /// Example: `1556468012678`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// How it is opened.
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
    /// The approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<InstanceSearchApproval>,
    /// The group of the definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<InstanceSearchGroup>,
    /// The instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<InstanceSearchNode>,
    /// Who is copied in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc: Option<CcSearchNode>,
}

/// The type `cc_search_node` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CcSearchNode {
    /// Who copied it to others, by the id within the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// When it was copied, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// Whether it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_status: Option<CcSearchNodeReadStatus>,
    /// The title of what was copied; only for third-party approvals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// More data, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<ExternalInstanceLink>,
}

/// The type `comment` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Comment {
    /// The comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The comment, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// When it was created, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// Whether it was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_delete: Option<IsDelete>,
    /// The replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replies: Option<Vec<CommentReply>>,
    /// Who is mentioned in the comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_info_list: Option<Vec<CommentAtInfo>>,
    /// Who wrote the comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commentator: Option<String>,
    /// More data, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
}

/// The type `comment_at_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CommentAtInfo {
    /// The mentioned user, by the kind of id that the call uses.
    ///
    /// Example: `579fd9c4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The name of the mentioned user.
    ///
    /// Example: `张敏`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where in the comment the mention stands, counted from 0; it replaces the name that stands there.
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
    /// The comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The comment, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// When it was created, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// Whether it was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_delete: Option<IsDelete>,
    /// Who is mentioned in the comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_info_list: Option<Vec<CommentAtInfo>>,
    /// Who wrote the comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commentator: Option<String>,
    /// More data, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
}

/// The type `count` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Count {
    /// How many there are in all; 999 where there are 1000 or more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Whether there are 1000 or more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// The type `district` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct District {
    /// The district.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How far down the district is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// Whether there are districts below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_sub_district: Option<bool>,
    /// The districts above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_districts: Option<Vec<DistrictBaseInfo>>,
}

/// The type `district_base_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DistrictBaseInfo {
    /// The district.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How far down the district is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
}

/// The type `exteranl_instance_check` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExteranlInstanceCheck {
    /// The instance, by the id of your own with which it was copied.
    ///
    /// Example: `1234234234242423`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    ///
    /// Example: `1591603040000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// The tasks of the instance, with their times of change.
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
    /// The language, `zh-CN` or `en-US` for example.
    ///
    /// Example: `zh-CN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<ApprovalLocale>,
    /// The texts.
    ///
    /// Example: `[{"@i18n@1":"权限申请","@i18n@2":"OA审批","@i18n@3":"Permission"}]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub texts: Option<Vec<I18nResourceText>>,
    /// Whether it is the default.
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
    /// The approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_code: Option<String>,
    /// The state of the approval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalInstanceStatus>,
    /// More data, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The instance, by the id of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// The links.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<ExternalInstanceLink>,
    /// The title of the instance, as a key of the texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The values of the form that lists show, the first three at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<Vec<ExternalInstanceForm>>,
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The name of who started it where that is no user, as a key of the texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The department, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// The name of the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_name: Option<String>,
    /// When it was started, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// How it is opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_method: Option<DisplayMethod>,
    /// Whether what is left out is deleted or kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_mode: Option<UpdateMode>,
    /// The tasks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_list: Option<Vec<ExternalInstanceTaskNode>>,
    /// Who is copied in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_list: Option<Vec<CcNode>>,
    /// The texts in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_resources: Option<Vec<ExternalApprovalI18nResource>>,
    /// The token that calls to the hosted addresses carry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusteeship_url_token: Option<String>,
    /// Which kind of id stands for users in calls to the hosted addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusteeship_user_id_type: Option<String>,
    /// The addresses that are called while it is hosted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusteeship_urls: Option<TrusteeshipUrls>,
    /// How the form is cached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusteeship_cache_config: Option<TrusteeshipInstanceCacheConfig>,
    /// The region that the data belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_region: Option<String>,
}

/// The type `external_instance_form` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExternalInstanceForm {
    /// The name of the field, as a key of the texts.
    ///
    /// Example: `@i18n@2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The value of the field, as a key of the texts.
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
    /// The address to open on a computer.
    ///
    /// Example: `https://applink.feishu.cn/client/mini_program/open?mode=appCenter&appId=cli_9c90fc38e07a9101&path=pc/pages/detail?id=1234`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_link: Option<String>,
    /// The address to open on a phone.
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
    /// The task, by the id of your own with which it was copied.
    ///
    /// Example: `112253`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
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
    /// The task, by an id of your own that is unique within the instance.
    ///
    /// Example: `112534`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// The approver, by the id within the tenant; this or `open_id` is needed.
    ///
    /// Example: `a987sf9s`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The approver, by the id within the app; this or `user_id` is needed.
    ///
    /// Example: `ou_be73cbc0ee35eb6ca54e9e7cc14998c1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The title of the task, as a key of the texts.
    ///
    /// Example: `@i18n@4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The links.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<ExternalInstanceLink>,
    /// The state of the task.
    ///
    /// Example: `PENDING`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalTaskStatus>,
    /// More data, as JSON in text.
    ///
    /// Example: `{"xxx":"xxx","complete_reason":"approved"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// When the task was created, in milliseconds since 1970.
    ///
    /// Example: `1556468012678`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// When the task ended, in milliseconds since 1970; 0 while it runs.
    ///
    /// Example: `1556468012678`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    ///
    /// Example: `1556468012678`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// What comes back with the callback as it was sent.
    ///
    /// Example: `123456`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_context: Option<String>,
    /// The actions that can be taken in place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_configs: Option<Vec<ActionConfig>>,
    /// How it is opened.
    ///
    /// Example: `BROWSER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_method: Option<DisplayMethod>,
    /// Whether it is left out of the statistics.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_statistics: Option<bool>,
    /// The node, by an id of your own that is the same in all instances of the definition.
    ///
    /// Example: `node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// The name of the node, as a key of the texts.
    ///
    /// Example: `i18n@name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// How the task came about.
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
    /// The task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The state of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalTaskStatus>,
    /// When it was last changed, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
}

/// The type `external_task_list` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExternalTaskList {
    /// The instance, by the id of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// The approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_id: Option<String>,
    /// The approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_code: Option<String>,
    /// The state of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalTaskListStatus>,
    /// When it was last changed, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// The tasks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tasks: Option<Vec<ExternalTaskItem>>,
}

/// The type `field_group` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FieldGroup {
    /// Which fields may be edited.
    ///
    /// Example: `["user_name"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub writable: Option<Vec<String>>,
    /// Which fields may be seen.
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
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The size of the file, in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_size: Option<i64>,
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Whether it is an image or an attachment.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

/// The type `i18n_resource` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct I18nResource {
    /// The language, `zh-CN` or `en-US` for example.
    ///
    /// Example: `zh-CN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<InstanceLocale>,
    /// The texts.
    ///
    /// Example: `[{"@i18n@1":"权限申请","@i18n@2":"OA审批","@i18n@3":"Permission"}]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub texts: Option<Vec<I18nResourceText>>,
    /// Whether it is the default.
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
    /// The key of the text, which begins with `@i18n@`.
    ///
    /// Example: `@i18n@1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The text.
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
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// What was copied to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
}

/// The type `instance_comment` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceComment {
    /// The comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The text of the comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// When it was created, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// The files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<File>>,
}

/// An object with `user_id_list`, `end_cc_id_list`, `node_id`, `node_name`, `node_type`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstancePreviewNode {
    /// The approvers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_list: Option<Vec<String>>,
    /// Who is copied in at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_cc_id_list: Option<Vec<serde_json::Value>>,
    /// The node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// The name of the node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// The type of the node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_type: Option<InstancePreviewNodeNodeType>,
    /// The node, by an id of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_node_id: Option<String>,
    /// Notes on the node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<Vec<serde_json::Value>>,
    /// Whether the node has nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_empty_logic: Option<bool>,
    /// Whether the user who starts it chooses the approvers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_approver_type_free: Option<bool>,
    /// Whether the user who starts it chooses who is copied in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_cc_type_free: Option<bool>,
}

/// The type `instance_search_approval` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceSearchApproval {
    /// The definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The name of the definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether somebody outside the tenant takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
    /// What concerns third-party approvals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<InstanceSearchApprovalExternal>,
    /// The approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_id: Option<String>,
    /// The icon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
}

/// The type `instance_search_approval_external` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceSearchApprovalExternal {
    /// Whether all that was copied can be marked as read at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_cc_read: Option<bool>,
}

/// The type `instance_search_group` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceSearchGroup {
    /// Its id in the third-party system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The name of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The type `instance_search_item` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceSearchItem {
    /// The approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<InstanceSearchApproval>,
    /// The group of the definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<InstanceSearchGroup>,
    /// The instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<InstanceSearchNode>,
}

/// The type `instance_search_node` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceSearchNode {
    /// The instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Its id in the third-party system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Who started the instance, by the id within the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// When it was started, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The state of the instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<InstanceSearchNodeStatus>,
    /// The title of the instance; only for third-party approvals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// More data, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The number of the approval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial_id: Option<String>,
    /// The link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<ExternalInstanceLink>,
}

/// The type `instance_task` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceTask {
    /// The task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The state of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalTaskStatus>,
    /// The node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// The name of the node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// The node, by an id of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_node_id: Option<String>,
    /// How many of the approvers must approve.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<InstancePreviewNodeNodeType>,
    /// When it was started, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
}

/// The type `instance_timeline` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceTimeline {
    /// What happened.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<InstanceTimelineType>,
    /// When it happened, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// Who did it, by the id within the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Who did it, by the id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// Whom it was copied to, by their ids within the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_list: Option<Vec<String>>,
    /// Whom it was copied to, by their ids within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id_list: Option<Vec<String>>,
    /// The task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// The reason that was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Who was copied in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_user_list: Option<Vec<InstanceCcUser>>,
    /// More data, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext: Option<String>,
    /// The node, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_key: Option<String>,
    /// The files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<File>>,
}

/// The type `node_approver` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct NodeApprover {
    /// The node.
    ///
    /// Example: `46e6d96cfa756980907209209ec03b64`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The approvers.
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
    /// Which kind of id stands for nodes.
    ///
    /// Example: `NON_CUSTOM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id_type: Option<NodeIdType>,
    /// The node.
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
    /// The list that the task is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<Topic>,
    /// The user whose task it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The title of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urls: Option<TaskUrls>,
    /// The process's id in the third-party system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process_external_id: Option<String>,
    /// The task's id in the third-party system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_external_id: Option<String>,
    /// The state of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<QueryTaskStatus>,
    /// The state of the process.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process_status: Option<ProcessStatus>,
    /// The approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition_code: Option<String>,
    /// Who started it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiators: Option<Vec<String>>,
    /// The names of who started it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiator_names: Option<Vec<String>>,
    /// The task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// The process.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process_id: Option<String>,
    /// The process, by its code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process_code: Option<String>,
    /// The group of the definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition_group_id: Option<String>,
    /// The name of the definition's group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition_group_name: Option<String>,
    /// The approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition_id: Option<String>,
    /// The name of the approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition_name: Option<String>,
}

/// The type `task_search_item` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaskSearchItem {
    /// The approval definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<InstanceSearchApproval>,
    /// The group of the definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<InstanceSearchGroup>,
    /// The instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<InstanceSearchNode>,
    /// The task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task: Option<TaskSearchNode>,
}

/// The type `task_search_node` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaskSearchNode {
    /// The approver, by the id within the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// When it was started, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The state of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TaskSearchNodeStatus>,
    /// The title of the task; only for third-party approvals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// More data, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<ExternalInstanceLink>,
    /// The task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// The task's id in the third-party system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_external_id: Option<String>,
}

/// The type `task_urls` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaskUrls {
    /// The address of the help desk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub helpdesk: Option<String>,
    /// The address to open on a phone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// The address to open on a computer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc: Option<String>,
}

/// The type `trusteeship_instance_cache_config` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TrusteeshipInstanceCacheConfig {
    /// How the form is cached.
    ///
    /// Example: `DISABLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_policy: Option<FormPolicy>,
    /// Whether the form differs by language.
    ///
    /// Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_vary_with_locale: Option<bool>,
    /// The version of the form.
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
    /// The address that gives the form.
    ///
    /// Example: `https://#{your_domain}/api/form_detail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_detail_url: Option<String>,
    /// The address that gives the possible actions.
    ///
    /// Example: `https://#{your_domain}/api/action_definition`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_definition_url: Option<String>,
    /// The address that gives the nodes.
    ///
    /// Example: `https://#{your_domain}/api/approval_node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_node_url: Option<String>,
    /// The address that is called when somebody acts.
    ///
    /// Example: `https://#{your_domain}/api/action_callback`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_callback_url: Option<String>,
    /// The address that gives the business data.
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
