// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `token`, `name`, `type`, `is_shortcut`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExplorerFolderChildrenChildren {
    /// The file or document.
    pub token: Option<String>,
    /// The title of the file.
    pub name: Option<String>,
    /// The type of the file.
    pub type_: Option<String>,
    /// Whether it is a shortcut.
    pub is_shortcut: Option<bool>,
}

crate::object!(ExplorerFolderChildrenChildren {
    token "token", name "name", type_ "type", is_shortcut "is_shortcut"
});

/// The type `file_like` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileLike {
    /// Who liked it, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// When it was liked last.
    pub last_liked_time: Option<String>,
    /// The user's name. Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub user_name: Option<String>,
    /// The user's name in English. Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub user_en_name: Option<String>,
    /// The address of the user's avatar. Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub user_avatar_url: Option<String>,
    /// Whether the user's name is masked.
    pub user_is_desensitized: Option<bool>,
}

crate::object!(FileLike {
    user_id "user_id", last_liked_time "last_liked_time", user_name "user_name",
    user_en_name "user_en_name", user_avatar_url "user_avatar_url",
    user_is_desensitized "user_is_desensitized"
});

/// The type `permission_public` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionPublic {
    /// Who outside the tenant may have access.
    pub external_access_entity: Option<GetPermissionPublicExternalAccessEntity>,
    /// Who may create copies, print and download.
    pub security_entity: Option<CopyEntity>,
    /// Who may comment.
    pub comment_entity: Option<CommentEntity>,
    /// Who may add and manage collaborators.
    pub share_entity: Option<ShareEntity>,
    /// Who may add and remove collaborators.
    pub manage_collaborator_entity: Option<ManageCollaboratorEntity>,
    /// Who may open the document by its link.
    pub link_share_entity: Option<GetPermissionPublicLinkShareEntity>,
    /// Who may copy.
    pub copy_entity: Option<CopyEntity>,
    /// Whether permissions of the parent no longer apply.
    pub lock_switch: Option<bool>,
}

crate::object!(PermissionPublic {
    external_access_entity "external_access_entity", security_entity "security_entity",
    comment_entity "comment_entity", share_entity "share_entity",
    manage_collaborator_entity "manage_collaborator_entity", link_share_entity "link_share_entity",
    copy_entity "copy_entity", lock_switch "lock_switch"
});
