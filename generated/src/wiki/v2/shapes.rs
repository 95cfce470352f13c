// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `space` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateSpaceSpace {
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `space_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// The field `space_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_type: Option<CreateSpaceSpaceSpaceType>,
    /// The field `visibility` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CreateSpaceSpaceVisibility>,
    /// The field `open_sharing` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_sharing: Option<OpenSharing>,
}

/// The type `member` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Member {
    /// The field `member_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_type: Option<String>,
    /// The field `member_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// The field `member_role` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_role: Option<String>,
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<SpaceMemberType>,
}

/// The type `move_result` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MoveResult {
    /// The field `node` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
    /// The field `status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
    /// The field `status_msg` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_msg: Option<String>,
}

/// The type `node` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Node {
    /// The field `space_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// The field `node_token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_token: Option<String>,
    /// The field `obj_token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_token: Option<String>,
    /// The field `obj_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_type: Option<SpaceNodeObjType>,
    /// The field `parent_node_token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_node_token: Option<String>,
    /// The field `node_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_type: Option<NodeType>,
    /// The field `origin_node_token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_node_token: Option<String>,
    /// The field `origin_space_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_space_id: Option<String>,
    /// The field `has_child` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_child: Option<bool>,
    /// The field `title` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `obj_create_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_create_time: Option<String>,
    /// The field `obj_edit_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_edit_time: Option<String>,
    /// The field `node_create_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_create_time: Option<String>,
    /// The field `creator` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// The field `owner` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// The field `node_creator` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_creator: Option<String>,
}

/// An object with `node_id`, `space_id`, `obj_type`, `obj_token`, `parent_id`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct NodeItem {
    /// The field `node_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// The field `space_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// The field `obj_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_type: Option<i64>,
    /// The field `obj_token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_token: Option<String>,
    /// The field `parent_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// The field `sort_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_id: Option<i64>,
    /// The field `title` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The field `url` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The field `icon` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
}

/// The type `setting` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Setting {
    /// The field `create_setting` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_setting: Option<String>,
    /// The field `security_setting` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_setting: Option<String>,
    /// The field `comment_setting` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_setting: Option<String>,
}

/// The type `space` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Space {
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `space_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// The field `space_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_type: Option<SpaceType>,
    /// The field `visibility` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<CreateSpaceSpaceVisibility>,
    /// The field `open_sharing` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_sharing: Option<OpenSharing>,
}

/// The type `member` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SpaceMemberMember {
    /// The field `member_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_type: Option<MemberType>,
    /// The field `member_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// The field `member_role` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_role: Option<MemberRole>,
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<SpaceMemberType>,
}

/// The type `task_result` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaskResult {
    /// The field `task_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// The field `move_result` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub move_result: Option<Vec<MoveResult>>,
}
