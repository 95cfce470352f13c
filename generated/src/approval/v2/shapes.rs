// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `name`, `need_approver`, `node_id`, `custom_node_id`, `node_type`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApprovalNodeList {
    /// The name of the node, as a key of the texts.
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
    pub node_type: Option<NodeType>,
}

/// An object with `type`, `open_id`, `user_id`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ApprovalViewer {
    /// Who may see it, as a kind.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ApprovalViewerType>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// An object with `id`, `user_id`, `open_id`, `comment`, `create_time`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceCommentList {
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
    pub create_time: Option<i64>,
}

/// An object with `id`, `user_id`, `open_id`, `status`, `node_id`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceTaskList {
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
    pub status: Option<InstanceTaskListStatus>,
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
    pub type_: Option<InstanceTaskListType>,
    /// When it was started, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<i64>,
    /// When it ended, in milliseconds since 1970; 0 while it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
}

/// An object with `type`, `create_time`, `user_id`, `open_id`, `user_id_list`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceTimeline {
    /// What happened.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<InstanceTimelineType>,
    /// When it happened, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<i64>,
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
    /// The users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_list: Option<Vec<String>>,
    /// The users, by their ids within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id_list: Option<Vec<String>>,
    /// The task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// What the approver says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Who was copied in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc_user_list: Option<Vec<InstanceTimelineCcUserList>>,
    /// More data, as JSON in text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext: Option<String>,
    /// The node, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_key: Option<String>,
    /// The instance that this one replaced by modifying it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_instance_code: Option<String>,
    /// The instance that this one revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reverted_instance_code: Option<String>,
}

/// An object with `user_id`, `cc_id`, `open_id`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InstanceTimelineCcUserList {
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
