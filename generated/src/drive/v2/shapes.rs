// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `token`, `name`, `type`, `is_shortcut`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExplorerFolderChildrenChildren {
    /// The field `token` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `type` of the reference.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The field `is_shortcut` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_shortcut: Option<bool>,
}

/// The type `file_like` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FileLike {
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `last_liked_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_liked_time: Option<String>,
    /// The field `user_name` of the reference.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// The field `user_en_name` of the reference.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_en_name: Option<String>,
    /// The field `user_avatar_url` of the reference.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_avatar_url: Option<String>,
    /// The field `user_is_desensitized` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_is_desensitized: Option<bool>,
}

/// The type `permission_public` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PermissionPublic {
    /// The field `external_access_entity` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_access_entity: Option<GetPermissionPublicExternalAccessEntity>,
    /// The field `security_entity` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_entity: Option<CopyEntity>,
    /// The field `comment_entity` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_entity: Option<CommentEntity>,
    /// The field `share_entity` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_entity: Option<ShareEntity>,
    /// The field `manage_collaborator_entity` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_collaborator_entity: Option<ManageCollaboratorEntity>,
    /// The field `link_share_entity` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_share_entity: Option<GetPermissionPublicLinkShareEntity>,
    /// The field `copy_entity` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy_entity: Option<CopyEntity>,
    /// The field `lock_switch` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_switch: Option<bool>,
}
