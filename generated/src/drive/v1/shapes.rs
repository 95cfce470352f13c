// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `base_member` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BaseMember {
    /// Which kind of id the collaborator has.
    ///
    /// Example: `openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_type: Option<PermissionMemberMemberType>,
    /// The collaborator, by the kind of id that `member_type` says.
    ///
    /// Example: `ou_1234567890abcdef1234567890abcdef`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// What the collaborator may do: view, edit or all.
    ///
    /// Example: `view`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perm: Option<Perm>,
    /// Whether the permission is for the page and those below it, or for the page alone; only for wiki nodes.
    ///
    /// Default: `container`. Example: `container`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perm_type: Option<PermType>,
    /// Whether the collaborator is a user, a chat, a department or a group.
    ///
    /// Example: `user`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CreatePermissionMemberType>,
}

impl BaseMember {
    /// With what is required.
    #[must_use]
    pub fn new(
        member_type: impl Into<PermissionMemberMemberType>,
        member_id: impl Into<String>,
        perm: impl Into<Perm>,
    ) -> Self {
        Self {
            member_type: Some(member_type.into()),
            member_id: Some(member_id.into()),
            perm: Some(perm.into()),
            ..Self::default()
        }
    }

    /// Sets [`member_type`](Self#structfield.member_type).
    #[must_use]
    pub fn member_type(
        mut self,
        member_type: impl Into<PermissionMemberMemberType>,
    ) -> Self {
        self.member_type = Some(member_type.into());
        self
    }

    /// Sets [`member_id`](Self#structfield.member_id).
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }

    /// Sets [`perm`](Self#structfield.perm).
    #[must_use]
    pub fn perm(mut self, perm: impl Into<Perm>) -> Self {
        self.perm = Some(perm.into());
        self
    }

    /// Sets [`perm_type`](Self#structfield.perm_type).
    #[must_use]
    pub fn perm_type(mut self, perm_type: impl Into<PermType>) -> Self {
        self.perm_type = Some(perm_type.into());
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<CreatePermissionMemberType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

/// The type `reply_list` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFileCommentReplyList {
    /// The replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replies: Option<Vec<CreateFileCommentResponseReply>>,
}

/// The type `file.comment.reply` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFileCommentRequestReply {
    /// The content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<ReplyContent>,
}

impl CreateFileCommentRequestReply {
    /// With what is required.
    #[must_use]
    pub fn new(content: ReplyContent) -> Self {
        Self { content: Some(content) }
    }

    /// Sets [`content`](Self#structfield.content).
    #[must_use]
    pub fn content(mut self, content: ReplyContent) -> Self {
        self.content = Some(content);
        self
    }
}

/// The type `file.comment.reply` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFileCommentResponseReply {
    /// The text of the reply, with links and mentions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<ReplyContent>,
    /// The reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_id: Option<String>,
    /// Who wrote the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// When it was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<i64>,
    /// What else the reply holds, such as images.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<ReplyExtra>,
}

/// The type `docs_link` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DocsLink {
    /// The address of the document.
    ///
    /// Example: `https://example.feishu.cn/docs/doccnHh7U87HOFpii5u5Gabcef`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl DocsLink {
    /// With what is required.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: Some(url.into()) }
    }

    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// The type `export_task` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ExportTask {
    /// The extension of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_extension: Option<FileExtension>,
    /// The type of the file.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ExportTaskType>,
    /// The name of the exported file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// The exported file, with which it is downloaded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_token: Option<String>,
    /// The size of the file, in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_size: Option<i64>,
    /// Why the task failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_error_msg: Option<String>,
    /// The state of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_status: Option<ExportTaskJobStatus>,
}

/// The type `file` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct File {
    /// The file or document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The type of the file.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The folder that it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_token: Option<String>,
    /// The address of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What the shortcut points at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortcut_info: Option<ShortcutInfo>,
    /// When it was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<String>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_time: Option<String>,
    /// The owner, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
}

/// The type `file.comment` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FileComment {
    /// The comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_id: Option<String>,
    /// Who wrote the comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// When it was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<i64>,
    /// Whether it is solved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_solved: Option<bool>,
    /// When it was solved, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solved_time: Option<i64>,
    /// Who solved it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solver_user_id: Option<String>,
    /// Whether the comment has more replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next replies begin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether the comment is on the document as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_whole: Option<bool>,
    /// The passage that the comment is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// The replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_list: Option<ReplyList>,
}

/// The type `file.comment.reply` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FileCommentReply {
    /// The text of the reply, with links and mentions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<ReplyContent>,
    /// The reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_id: Option<String>,
    /// Who wrote the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// When it was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<i64>,
    /// What else the reply holds, such as images.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<ReplyExtra>,
    /// The reactions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reactions: Option<Vec<FileCommentV2BatchQueryReactionData>>,
}

/// The type `reply_list` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FileCommentReplyList {
    /// The replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replies: Option<Vec<CreateFileCommentRequestReply>>,
}

impl FileCommentReplyList {
    /// With what is required.
    #[must_use]
    pub fn new(
        replies: impl IntoIterator<Item = impl Into<CreateFileCommentRequestReply>>,
    ) -> Self {
        Self {
            replies: Some(replies.into_iter().map(Into::into).collect()),
        }
    }

    /// Sets [`replies`](Self#structfield.replies).
    #[must_use]
    pub fn replies(
        mut self,
        replies: impl IntoIterator<Item = impl Into<CreateFileCommentRequestReply>>,
    ) -> Self {
        self.replies = Some(replies.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `file_comment_v2_batch_query_reaction_data` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FileCommentV2BatchQueryReactionData {
    /// The emoji.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reaction_key: Option<String>,
    /// How often users reacted so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The users who are shown first among those who reacted so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ahead_users: Option<Vec<String>>,
}

/// The type `file_statistics` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FileStatistics {
    /// How many different users viewed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uv: Option<i64>,
    /// How often it was viewed; views by one user within half an hour count once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pv: Option<i64>,
    /// How often it was liked; -1 for types that cannot be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub like_count: Option<i64>,
    /// The time, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<i64>,
    /// How many people viewed it today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uv_today: Option<i64>,
    /// How often it was viewed today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pv_today: Option<i64>,
    /// How often it was liked today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub like_count_today: Option<i64>,
}

/// The type `file.view_record` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FileViewRecord {
    /// Who viewed it, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub viewer_id: Option<String>,
    /// The viewer's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The address of the avatar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// When it was viewed last, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_view_time: Option<String>,
}

/// The type `import_task` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ImportTask {
    /// The task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ticket: Option<String>,
    /// The type of the new document.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The state of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_status: Option<ImportTaskJobStatus>,
    /// Why the task failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_error_msg: Option<String>,
    /// The new document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The address of the new document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What to know about an import that worked, such as that content was cut off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<Vec<String>>,
}

/// The type `import_task_mount_point` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ImportTaskMountPoint {
    /// What kind of place it is put in.
    ///
    /// Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mount_type: Option<MountType>,
    /// The folder that the new document is put in; empty for the root folder.
    ///
    /// Example: `AbqrfuRTjlJEIJduwDwcnIabcef`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mount_key: Option<String>,
}

impl ImportTaskMountPoint {
    /// With what is required.
    #[must_use]
    pub fn new(mount_type: impl Into<MountType>, mount_key: impl Into<String>) -> Self {
        Self {
            mount_type: Some(mount_type.into()),
            mount_key: Some(mount_key.into()),
        }
    }

    /// Sets [`mount_type`](Self#structfield.mount_type).
    #[must_use]
    pub fn mount_type(mut self, mount_type: impl Into<MountType>) -> Self {
        self.mount_type = Some(mount_type.into());
        self
    }

    /// Sets [`mount_key`](Self#structfield.mount_key).
    #[must_use]
    pub fn mount_key(mut self, mount_key: impl Into<String>) -> Self {
        self.mount_key = Some(mount_key.into());
        self
    }
}

/// The type `file` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFileFile {
    /// The file or document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The type of the file.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ListFileFileType>,
    /// The folder that it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_token: Option<String>,
    /// The address of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What the shortcut points at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortcut_info: Option<ShortcutInfo>,
    /// When it was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<String>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_time: Option<String>,
    /// The owner, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
}

/// The type `member` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Member {
    /// Which kind of id the collaborator has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_type: Option<PermissionMemberMemberType>,
    /// The collaborator, by the kind of id that `member_type` says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// What the collaborator may do: view, edit or all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perm: Option<Perm>,
    /// Whether the permission is for the page and those below it, or for the page alone; only for wiki nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perm_type: Option<PermType>,
    /// Whether the collaborator is a user, a chat, a department or a group.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<UpdatePermissionMemberType>,
    /// The collaborator's name.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The avatar.
    ///
    /// Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// Whether it is marked as shared with outsiders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_label: Option<bool>,
}

/// The type `meta` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Meta {
    /// The document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_token: Option<String>,
    /// The type of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_type: Option<String>,
    /// The title of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The owner, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// When it was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// Who changed it last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_modify_user: Option<String>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_modify_time: Option<String>,
    /// The address of the document; only where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The name of its security level.
    ///
    /// Needs a scope: `drive:file.meta.sec_label.read_only`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sec_label_name: Option<String>,
    /// The field `request_doc_info` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_doc_info: Option<RequestDoc>,
}

/// The type `meta_failed` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MetaFailed {
    /// The file or document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// Why the metadata could not be had.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<MetaFailedCode>,
}

/// The type `permission_public` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PermissionPublic {
    /// Whether people outside the tenant may have access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_access: Option<bool>,
    /// Who may create copies, print and download.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_entity: Option<SecurityEntity>,
    /// Who may comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_entity: Option<CommentEntity>,
    /// Who may add and manage collaborators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_entity: Option<ShareEntity>,
    /// Who may open the document by its link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_share_entity: Option<LinkShareEntity>,
    /// Whether people outside the tenant may be invited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_external: Option<bool>,
    /// Whether permissions of the parent no longer apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_switch: Option<bool>,
}

/// The type `person` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// The mentioned user, by the kind of id that the call uses.
    ///
    /// Example: `ou_cc19b2bfb93f8a44db4b4d6eababcef`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl Person {
    /// With what is required.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: Some(user_id.into()),
        }
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The type `property` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Property {
    /// The key of the property.
    ///
    /// Example: `target_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The value of the property.
    ///
    /// Example: `docx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl Property {
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

/// The type `refer_entity` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReferEntity {
    /// The file that is referred to.
    ///
    /// Example: `doxbcGvhSVN0R6octqPwAEabcef`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refer_token: Option<String>,
    /// The type of the file that is referred to.
    ///
    /// Example: `docx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refer_type: Option<ReferType>,
}

impl ReferEntity {
    /// With what is required.
    #[must_use]
    pub fn new(
        refer_token: impl Into<String>,
        refer_type: impl Into<ReferType>,
    ) -> Self {
        Self {
            refer_token: Some(refer_token.into()),
            refer_type: Some(refer_type.into()),
        }
    }

    /// Sets [`refer_token`](Self#structfield.refer_token).
    #[must_use]
    pub fn refer_token(mut self, refer_token: impl Into<String>) -> Self {
        self.refer_token = Some(refer_token.into());
        self
    }

    /// Sets [`refer_type`](Self#structfield.refer_type).
    #[must_use]
    pub fn refer_type(mut self, refer_type: impl Into<ReferType>) -> Self {
        self.refer_type = Some(refer_type.into());
        self
    }
}

/// The type `reply_content` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReplyContent {
    /// The pieces of the content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elements: Option<Vec<ReplyElement>>,
}

impl ReplyContent {
    /// With what is required.
    #[must_use]
    pub fn new(elements: impl IntoIterator<Item = impl Into<ReplyElement>>) -> Self {
        Self {
            elements: Some(elements.into_iter().map(Into::into).collect()),
        }
    }

    /// Sets [`elements`](Self#structfield.elements).
    #[must_use]
    pub fn elements(
        mut self,
        elements: impl IntoIterator<Item = impl Into<ReplyElement>>,
    ) -> Self {
        self.elements = Some(elements.into_iter().map(Into::into).collect());
        self
    }
}

/// The type `reply_element` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReplyElement {
    /// What the piece is: text, a link or a mention.
    ///
    /// Example: `docs_link`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ReplyElementType>,
    /// A piece of text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_run: Option<TextRun>,
    /// A link to a document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docs_link: Option<DocsLink>,
    /// A mention of a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<Person>,
}

impl ReplyElement {
    /// With what is required.
    #[must_use]
    pub fn new(type_: impl Into<ReplyElementType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<ReplyElementType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`text_run`](Self#structfield.text_run).
    #[must_use]
    pub fn text_run(mut self, text_run: TextRun) -> Self {
        self.text_run = Some(text_run);
        self
    }

    /// Sets [`docs_link`](Self#structfield.docs_link).
    #[must_use]
    pub fn docs_link(mut self, docs_link: DocsLink) -> Self {
        self.docs_link = Some(docs_link);
        self
    }

    /// Sets [`person`](Self#structfield.person).
    #[must_use]
    pub fn person(mut self, person: Person) -> Self {
        self.person = Some(person);
        self
    }
}

/// The type `reply_extra` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReplyExtra {
    /// The images.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_list: Option<Vec<String>>,
}

/// The type `reply_list` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ReplyList {
    /// The replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replies: Option<Vec<FileCommentReply>>,
}

/// The type `request_doc` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RequestDoc {
    /// The document.
    ///
    /// Example: `doccnfYZzTlvXqZIGTdAHKabcef`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_token: Option<String>,
    /// The type of the document.
    ///
    /// Example: `doc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_type: Option<DocType>,
}

impl RequestDoc {
    /// With what is required.
    #[must_use]
    pub fn new(doc_token: impl Into<String>, doc_type: impl Into<DocType>) -> Self {
        Self {
            doc_token: Some(doc_token.into()),
            doc_type: Some(doc_type.into()),
        }
    }

    /// Sets [`doc_token`](Self#structfield.doc_token).
    #[must_use]
    pub fn doc_token(mut self, doc_token: impl Into<String>) -> Self {
        self.doc_token = Some(doc_token.into());
        self
    }

    /// Sets [`doc_type`](Self#structfield.doc_type).
    #[must_use]
    pub fn doc_type(mut self, doc_type: impl Into<DocType>) -> Self {
        self.doc_type = Some(doc_type.into());
        self
    }
}

/// The type `shortcut_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ShortcutInfo {
    /// The type of what the shortcut points at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_type: Option<String>,
    /// What the shortcut points at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_token: Option<String>,
}

/// The type `text_run` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TextRun {
    /// The text, up to 10000 characters.
    ///
    /// Example: `reply text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl TextRun {
    /// With what is required.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()) }
    }

    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// The type `tmp_download_url` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TmpDownloadUrl {
    /// The material.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_token: Option<String>,
    /// The temporary address to download it from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tmp_download_url: Option<String>,
}

/// The type `version` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Version {
    /// The name of the version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The version, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The document that the version is of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_token: Option<String>,
    /// Who owns the version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// Who created the version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_id: Option<String>,
    /// When the version was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// The state of the version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<FileVersionStatus>,
    /// The type of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_type: Option<ObjType>,
    /// The type of the document that the version is of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_type: Option<FileVersionParentType>,
}
