// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `name`, `need_approver`, `node_id`, `custom_node_id`, `node_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalNodeList {
    /// The name of the node, as a key of the texts.
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

crate::object!(ApprovalNodeList {
    name "name", need_approver "need_approver", node_id "node_id", custom_node_id "custom_node_id",
    node_type "node_type"
});

/// An object with `type`, `open_id`, `user_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalViewer {
    /// Who may see it, as a kind.
    pub type_: Option<ApprovalViewerType>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
}

crate::object!(ApprovalViewer { type_ "type", open_id "open_id", user_id "user_id" });

/// An object with `id`, `user_id`, `open_id`, `comment`, `create_time`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceCommentList {
    /// The comment.
    pub id: Option<String>,
    /// The user, by the kind of id that the call uses.
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

/// An object with `id`, `user_id`, `open_id`, `status`, `node_id`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTaskList {
    /// The task.
    pub id: Option<String>,
    /// The user, by the kind of id that the call uses.
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

/// An object with `type`, `create_time`, `user_id`, `open_id`, `user_id_list`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTimeline {
    /// What happened.
    pub type_: Option<InstanceTimelineType>,
    /// When it happened, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The users.
    pub user_id_list: Option<Vec<String>>,
    /// The users, by their ids within the app.
    pub open_id_list: Option<Vec<String>>,
    /// The task.
    pub task_id: Option<String>,
    /// What the approver says.
    pub comment: Option<String>,
    /// Who was copied in.
    pub cc_user_list: Option<Vec<InstanceTimelineCcUserList>>,
    /// More data, as JSON in text.
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

/// An object with `user_id`, `cc_id`, `open_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTimelineCcUserList {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// What was copied to the user.
    pub cc_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(InstanceTimelineCcUserList { user_id "user_id", cc_id "cc_id", open_id "open_id" });
