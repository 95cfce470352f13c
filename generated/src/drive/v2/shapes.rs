// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `token`, `name`, `type`, `is_shortcut`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExplorerFolderChildrenChildren {
    /// The file or document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The title of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The type of the file.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Whether it is a shortcut.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_shortcut: Option<bool>,
}

/// The type `file_like` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FileLike {
    /// Who liked it, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// When it was liked last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_liked_time: Option<String>,
    /// The user's name.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// The user's name in English.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_en_name: Option<String>,
    /// The address of the user's avatar.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_avatar_url: Option<String>,
    /// Whether the user's name is masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_is_desensitized: Option<bool>,
}

/// The type `permission_public` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PermissionPublic {
    /// Who outside the tenant may have access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_access_entity: Option<GetPermissionPublicExternalAccessEntity>,
    /// Who may create copies, print and download.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_entity: Option<CopyEntity>,
    /// Who may comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_entity: Option<CommentEntity>,
    /// Who may add and manage collaborators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_entity: Option<ShareEntity>,
    /// Who may add and remove collaborators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_collaborator_entity: Option<ManageCollaboratorEntity>,
    /// Who may open the document by its link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_share_entity: Option<GetPermissionPublicLinkShareEntity>,
    /// Who may copy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy_entity: Option<CopyEntity>,
    /// Whether permissions of the parent no longer apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_switch: Option<bool>,
}
