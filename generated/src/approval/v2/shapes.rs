// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `name`, `need_approver`, `node_id`, `custom_node_id`, `node_type`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApprovalNodeList {
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
    pub node_type: Option<NodeType>,
}

/// An object with `type`, `open_id`, `user_id`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApprovalViewer {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ApprovalViewerType>,
    /// The field `open_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// An object with `id`, `user_id`, `open_id`, `comment`, `create_time`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceCommentList {
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
    pub create_time: Option<i64>,
}

/// An object with `id`, `user_id`, `open_id`, `status`, `node_id`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceTaskList {
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
    pub status: Option<InstanceTaskListStatus>,
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
    pub type_: Option<InstanceTaskListType>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<i64>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
}

/// An object with `type`, `create_time`, `user_id`, `open_id`, `user_id_list`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceTimeline {
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<InstanceTimelineType>,
    /// The field `create_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<i64>,
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
    pub cc_user_list: Option<Vec<InstanceTimelineCcUserList>>,
    /// The field `ext` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext: Option<String>,
    /// The field `node_key` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_key: Option<String>,
    /// The field `modified_instance_code` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_instance_code: Option<String>,
    /// The field `reverted_instance_code` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reverted_instance_code: Option<String>,
}

/// An object with `user_id`, `cc_id`, `open_id`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceTimelineCcUserList {
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
