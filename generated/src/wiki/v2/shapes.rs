// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `space` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateSpaceSpace {
    /// The name of the space.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description of the space.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The wiki space.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// The type of the space.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_type: Option<CreateSpaceSpaceSpaceType>,
    /// Whether the space is public or private.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CreateSpaceSpaceVisibility>,
    /// Whether the space is shared on the web.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_sharing: Option<OpenSharing>,
}

/// The type `member` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Member {
    /// The kind of member, or of the id that names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_type: Option<String>,
    /// The member, by the kind of id that `member_type` says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// Whether the member is an administrator or a plain member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_role: Option<String>,
    /// Whether the member is a user, a group or a department; not in use yet.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<SpaceMemberType>,
}

/// The type `move_result` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MoveResult {
    /// The node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
    /// How the move of the node went; 0 where it succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
    /// What went wrong, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_msg: Option<String>,
}

/// The type `node` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Node {
    /// The wiki space.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// The wiki node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_token: Option<String>,
    /// The document that the node holds, with which its content is read and changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_token: Option<String>,
    /// The type of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_type: Option<SpaceNodeObjType>,
    /// The node above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_node_token: Option<String>,
    /// The type of the node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_type: Option<NodeType>,
    /// The node that a shortcut points at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_node_token: Option<String>,
    /// The space of the node that a shortcut points at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_space_id: Option<String>,
    /// Whether there are nodes below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_child: Option<bool>,
    /// The title of the node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// When the document was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_create_time: Option<String>,
    /// When the document was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_edit_time: Option<String>,
    /// When the node was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_create_time: Option<String>,
    /// Who created it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// The owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Who created the node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_creator: Option<String>,
}

/// An object with `node_id`, `space_id`, `obj_type`, `obj_token`, `parent_id`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct NodeItem {
    /// The node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// The wiki space.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// The type of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_type: Option<i64>,
    /// The document that the node holds, with which its content is read and changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_token: Option<String>,
    /// Not in use yet; always empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// The place in the results, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_id: Option<i64>,
    /// The title of the node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The address of the node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The address of the node's icon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
}

/// The type `setting` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Setting {
    /// Who may create nodes at the top: `admin_and_member` or `admin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_setting: Option<String>,
    /// Whether readers may copy, print and export: `allow` or `not_allow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_setting: Option<String>,
    /// Whether readers may comment: `allow` or `not_allow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_setting: Option<String>,
}

/// The type `space` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Space {
    /// The name of the space.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description of the space.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The wiki space.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// The type of the space.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_type: Option<SpaceType>,
    /// Whether the space is public or private.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CreateSpaceSpaceVisibility>,
    /// Whether the space is shared on the web.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_sharing: Option<OpenSharing>,
}

/// The type `member` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SpaceMemberMember {
    /// The kind of member, or of the id that names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_type: Option<MemberType>,
    /// The member, by the kind of id that `member_type` says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// Whether the member is an administrator or a plain member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_role: Option<MemberRole>,
    /// Whether the member is a user, a group or a department; not in use yet.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<SpaceMemberType>,
}

/// The type `task_result` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaskResult {
    /// The task that moves the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// What became of each node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub move_result: Option<Vec<MoveResult>>,
}
