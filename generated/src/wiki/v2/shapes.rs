// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `member` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Member {
    /// The kind of member, or of the id that names one.
    pub member_type: Option<MemberType>,
    /// The member, by the kind of id that `member_type` says.
    pub member_id: Option<String>,
    /// Whether the member is an administrator or a plain member.
    pub member_role: Option<MemberRole>,
    /// Whether the member is a user, a group or a department; not in use yet.
    pub type_: Option<SpaceMemberType>,
}

crate::object!(Member {
    member_type "member_type", member_id "member_id", member_role "member_role", type_ "type"
});

/// The type `move_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResult {
    /// The node.
    pub node: Option<Node>,
    /// How the move of the node went; 0 where it succeeded.
    pub status: Option<i64>,
    /// What went wrong, in words.
    pub status_msg: Option<String>,
}

crate::object!(MoveResult { node "node", status "status", status_msg "status_msg" });

/// The type `node` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Node {
    /// The wiki space.
    pub space_id: Option<String>,
    /// The wiki node.
    pub node_token: Option<String>,
    /// The document that the node holds, with which its content is read and changed.
    pub obj_token: Option<String>,
    /// The type of the document.
    pub obj_type: Option<SpaceNodeObjType>,
    /// The node above.
    pub parent_node_token: Option<String>,
    /// The type of the node.
    pub node_type: Option<NodeType>,
    /// The node that a shortcut points at.
    pub origin_node_token: Option<String>,
    /// The space of the node that a shortcut points at.
    pub origin_space_id: Option<String>,
    /// Whether there are nodes below.
    pub has_child: Option<bool>,
    /// The title of the node.
    pub title: Option<String>,
    /// When the document was created, in seconds since 1970.
    pub obj_create_time: Option<String>,
    /// When the document was last changed, in seconds since 1970.
    pub obj_edit_time: Option<String>,
    /// When the node was created, in seconds since 1970.
    pub node_create_time: Option<String>,
    /// Who created it.
    pub creator: Option<String>,
    /// The owner.
    pub owner: Option<String>,
    /// Who created the node.
    pub node_creator: Option<String>,
}

crate::object!(Node {
    space_id "space_id", node_token "node_token", obj_token "obj_token", obj_type "obj_type",
    parent_node_token "parent_node_token", node_type "node_type",
    origin_node_token "origin_node_token", origin_space_id "origin_space_id", has_child "has_child",
    title "title", obj_create_time "obj_create_time", obj_edit_time "obj_edit_time",
    node_create_time "node_create_time", creator "creator", owner "owner",
    node_creator "node_creator"
});
crate::moments!(Node {
    obj_create_time_at obj_create_time from_seconds, obj_edit_time_at obj_edit_time from_seconds,
    node_create_time_at node_create_time from_seconds
});

/// An object with `node_id`, `space_id`, `obj_type`, `obj_token`, `parent_id`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeItem {
    /// The node.
    pub node_id: Option<String>,
    /// The wiki space.
    pub space_id: Option<String>,
    /// The type of the document.
    pub obj_type: Option<i64>,
    /// The document that the node holds, with which its content is read and changed.
    pub obj_token: Option<String>,
    /// Not in use yet; always empty.
    pub parent_id: Option<String>,
    /// The place in the results, counted from 1.
    pub sort_id: Option<i64>,
    /// The title of the node.
    pub title: Option<String>,
    /// The address of the node.
    pub url: Option<String>,
    /// The address of the node's icon.
    pub icon: Option<String>,
}

crate::object!(NodeItem {
    node_id "node_id", space_id "space_id", obj_type "obj_type", obj_token "obj_token",
    parent_id "parent_id", sort_id "sort_id", title "title", url "url", icon "icon"
});

/// The type `setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Setting {
    /// Who may create nodes at the top: `admin_and_member` or `admin`.
    pub create_setting: Option<String>,
    /// Whether readers may copy, print and export: `allow` or `not_allow`.
    pub security_setting: Option<String>,
    /// Whether readers may comment: `allow` or `not_allow`.
    pub comment_setting: Option<String>,
}

crate::object!(Setting {
    create_setting "create_setting", security_setting "security_setting",
    comment_setting "comment_setting"
});

/// The type `space` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Space {
    /// The name of the space.
    pub name: Option<String>,
    /// The description of the space.
    pub description: Option<String>,
    /// The wiki space.
    pub space_id: Option<String>,
    /// The type of the space.
    pub space_type: Option<SpaceType>,
    /// Whether the space is public or private.
    pub visibility: Option<SpaceVisibility>,
    /// Whether the space is shared on the web.
    pub open_sharing: Option<OpenSharing>,
}

crate::object!(Space {
    name "name", description "description", space_id "space_id", space_type "space_type",
    visibility "visibility", open_sharing "open_sharing"
});

/// The type `task_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResult {
    /// The task that moves the document.
    pub task_id: Option<String>,
    /// What became of each node.
    pub move_result: Vec<MoveResult>,
}

crate::object!(TaskResult { task_id "task_id", move_result "move_result" });
