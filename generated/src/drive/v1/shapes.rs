// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `base_member` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct BaseMember {
    /// Which kind of id the collaborator has. Example: `openid`.
    pub member_type: Option<PermissionMemberMemberType>,
    /// The collaborator, by the kind of id that `member_type` says. Example: `ou_1234567890abcdef1234567890abcdef`.
    pub member_id: Option<String>,
    /// What the collaborator may do: view, edit or all. Example: `view`.
    pub perm: Option<Perm>,
    /// Whether the permission is for the page and those below it, or for the page alone; only for wiki nodes. Default: `container`. Example: `container`.
    pub perm_type: Option<PermType>,
    /// Whether the collaborator is a user, a chat, a department or a group. Example: `user`.
    pub type_: Option<CreatePermissionMemberType>,
}

crate::object_builder!(BaseMember {
    member_type(impl Into<PermissionMemberMemberType>).into(), member_id(impl Into<String>).into(),
    perm(impl Into<Perm>).into();
    member_type(impl Into<PermissionMemberMemberType>).into(), member_id(impl Into<String>).into(),
    perm(impl Into<Perm>).into(), perm_type(impl Into<PermType>).into(),
    type_(impl Into<CreatePermissionMemberType>).into()
});
crate::object!(BaseMember {
    member_type "member_type", member_id "member_id", perm "perm", perm_type "perm_type",
    type_ "type"
});

/// The type `docs_link` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DocsLink {
    /// The address of the document. Example: `https://example.feishu.cn/docs/doccnHh7U87HOFpii5u5Gabcef`.
    pub url: Option<String>,
}

crate::object_builder!(DocsLink { url(impl Into<String>).into(); url(impl Into<String>).into() });
crate::object!(DocsLink { url "url" });

/// The type `export_task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportTask {
    /// The extension of the file.
    pub file_extension: Option<FileExtension>,
    /// The type of the file.
    pub type_: Option<ExportTaskType>,
    /// The name of the exported file.
    pub file_name: Option<String>,
    /// The exported file, with which it is downloaded.
    pub file_token: Option<String>,
    /// The size of the file, in bytes.
    pub file_size: Option<i64>,
    /// Why the task failed.
    pub job_error_msg: Option<String>,
    /// The state of the task.
    pub job_status: Option<ExportTaskJobStatus>,
}

crate::object!(ExportTask {
    file_extension "file_extension", type_ "type", file_name "file_name", file_token "file_token",
    file_size "file_size", job_error_msg "job_error_msg", job_status "job_status"
});

/// The type `file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct File {
    /// The file or document.
    pub token: Option<String>,
    /// The name of the file.
    pub name: Option<String>,
    /// The type of the file.
    pub type_: Option<CopyFileType>,
    /// The folder that it is in.
    pub parent_token: Option<String>,
    /// The address of the file.
    pub url: Option<String>,
    /// What the shortcut points at.
    pub shortcut_info: Option<ShortcutInfo>,
    /// When it was created, in seconds since 1970.
    pub created_time: Option<String>,
    /// When it was last changed, in seconds since 1970.
    pub modified_time: Option<String>,
    /// The owner, by the kind of id that the call uses.
    pub owner_id: Option<String>,
}

crate::object!(File {
    token "token", name "name", type_ "type", parent_token "parent_token", url "url",
    shortcut_info "shortcut_info", created_time "created_time", modified_time "modified_time",
    owner_id "owner_id"
});
crate::moments!(File {
    created_time_at created_time from_seconds, modified_time_at modified_time from_seconds
});

/// The type `file.comment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileComment {
    /// The comment.
    pub comment_id: Option<String>,
    /// Who wrote the comment.
    pub user_id: Option<String>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<i64>,
    /// Whether it is solved.
    pub is_solved: Option<bool>,
    /// When it was solved, in seconds since 1970.
    pub solved_time: Option<i64>,
    /// Who solved it.
    pub solver_user_id: Option<String>,
    /// Whether the comment has more replies.
    pub has_more: Option<bool>,
    /// Where the next replies begin.
    pub page_token: Option<String>,
    /// Whether the comment is on the document as a whole.
    pub is_whole: Option<bool>,
    /// The passage that the comment is on.
    pub quote: Option<String>,
    /// The replies.
    pub reply_list: Option<ReplyList>,
}

crate::object!(FileComment {
    comment_id "comment_id", user_id "user_id", create_time "create_time",
    update_time "update_time", is_solved "is_solved", solved_time "solved_time",
    solver_user_id "solver_user_id", has_more "has_more", page_token "page_token",
    is_whole "is_whole", quote "quote", reply_list "reply_list"
});
crate::moments!(FileComment {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds,
    solved_time_at solved_time from_seconds
});

/// The type `file.comment.reply` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FileCommentReply {
    /// The text of the reply, with links and mentions.
    pub content: Option<ReplyContent>,
    /// The reply.
    pub reply_id: Option<String>,
    /// Who wrote the reply.
    pub user_id: Option<String>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<i64>,
    /// What else the reply holds, such as images.
    pub extra: Option<ReplyExtra>,
    /// The reactions.
    pub reactions: Option<Vec<FileCommentV2BatchQueryReactionData>>,
}

crate::object_builder!(FileCommentReply {
    content(ReplyContent);
    content(ReplyContent), reply_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    create_time(i64), update_time(i64), extra(ReplyExtra),
    reactions(impl IntoIterator<Item = impl Into<FileCommentV2BatchQueryReactionData>>).into_iter().map(Into::into).collect()
});
crate::object!(FileCommentReply {
    content "content", reply_id "reply_id", user_id "user_id", create_time "create_time",
    update_time "update_time", extra "extra", reactions "reactions"
});
crate::moments!(FileCommentReply {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds
});

/// The type `file_comment_v2_batch_query_reaction_data` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FileCommentV2BatchQueryReactionData {
    /// The emoji.
    pub reaction_key: Option<String>,
    /// How often users reacted so.
    pub count: Option<i64>,
    /// The users who are shown first among those who reacted so.
    pub ahead_users: Option<Vec<String>>,
}

crate::object_builder!(FileCommentV2BatchQueryReactionData {
    reaction_key(impl Into<String>).into(), count(i64),
    ahead_users(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(FileCommentV2BatchQueryReactionData {
    reaction_key "reaction_key", count "count", ahead_users "ahead_users"
});

/// The type `file_statistics` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileStatistics {
    /// How many different users viewed it.
    pub uv: Option<i64>,
    /// How often it was viewed; views by one user within half an hour count once.
    pub pv: Option<i64>,
    /// How often it was liked; -1 for types that cannot be.
    pub like_count: Option<i64>,
    /// The time, in seconds since 1970.
    pub timestamp: Option<i64>,
    /// How many people viewed it today.
    pub uv_today: Option<i64>,
    /// How often it was viewed today.
    pub pv_today: Option<i64>,
    /// How often it was liked today.
    pub like_count_today: Option<i64>,
}

crate::object!(FileStatistics {
    uv "uv", pv "pv", like_count "like_count", timestamp "timestamp", uv_today "uv_today",
    pv_today "pv_today", like_count_today "like_count_today"
});
crate::moments!(FileStatistics { timestamp_at timestamp from_seconds });

/// The type `file.view_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileViewRecord {
    /// Who viewed it, by the kind of id that the call uses.
    pub viewer_id: Option<String>,
    /// The viewer's name.
    pub name: Option<String>,
    /// The address of the avatar.
    pub avatar_url: Option<String>,
    /// When it was viewed last, in seconds since 1970.
    pub last_view_time: Option<String>,
}

crate::object!(FileViewRecord {
    viewer_id "viewer_id", name "name", avatar_url "avatar_url", last_view_time "last_view_time"
});
crate::moments!(FileViewRecord { last_view_time_at last_view_time from_seconds });

/// The type `import_task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportTask {
    /// The task.
    pub ticket: Option<String>,
    /// The type of the new document.
    pub type_: Option<String>,
    /// The state of the task.
    pub job_status: Option<ImportTaskJobStatus>,
    /// Why the task failed.
    pub job_error_msg: Option<String>,
    /// The new document.
    pub token: Option<String>,
    /// The address of the new document.
    pub url: Option<String>,
    /// What to know about an import that worked, such as that content was cut off.
    pub extra: Vec<String>,
}

crate::object!(ImportTask {
    ticket "ticket", type_ "type", job_status "job_status", job_error_msg "job_error_msg",
    token "token", url "url", extra "extra"
});

/// The type `import_task_mount_point` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ImportTaskMountPoint {
    /// What kind of place it is put in. Example: `1`.
    pub mount_type: Option<MountType>,
    /// The folder that the new document is put in; empty for the root folder. Example: `AbqrfuRTjlJEIJduwDwcnIabcef`.
    pub mount_key: Option<String>,
}

crate::object_builder!(ImportTaskMountPoint {
    mount_type(impl Into<MountType>).into(), mount_key(impl Into<String>).into();
    mount_type(impl Into<MountType>).into(), mount_key(impl Into<String>).into()
});
crate::object!(ImportTaskMountPoint { mount_type "mount_type", mount_key "mount_key" });

/// The type `member` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Member {
    /// Which kind of id the collaborator has.
    pub member_type: Option<PermissionMemberMemberType>,
    /// The collaborator, by the kind of id that `member_type` says.
    pub member_id: Option<String>,
    /// What the collaborator may do: view, edit or all.
    pub perm: Option<Perm>,
    /// Whether the permission is for the page and those below it, or for the page alone; only for wiki nodes.
    pub perm_type: Option<PermType>,
    /// Whether the collaborator is a user, a chat, a department or a group.
    pub type_: Option<UpdatePermissionMemberType>,
    /// The collaborator's name. Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub name: Option<String>,
    /// The avatar. Needs a scope: `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`.
    pub avatar: Option<String>,
    /// Whether it is marked as shared with outsiders.
    pub external_label: Option<bool>,
}

crate::object!(Member {
    member_type "member_type", member_id "member_id", perm "perm", perm_type "perm_type",
    type_ "type", name "name", avatar "avatar", external_label "external_label"
});

/// The type `meta` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Meta {
    /// The document.
    pub doc_token: Option<String>,
    /// The type of the document.
    pub doc_type: Option<String>,
    /// The title of the document.
    pub title: Option<String>,
    /// The owner, by the kind of id that the call uses.
    pub owner_id: Option<String>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// Who changed it last.
    pub latest_modify_user: Option<String>,
    /// When it was last changed, in seconds since 1970.
    pub latest_modify_time: Option<String>,
    /// The address of the document; only where it was asked for.
    pub url: Option<String>,
    /// The name of its security level. Needs a scope: `drive:file.meta.sec_label.read_only`.
    pub sec_label_name: Option<String>,
    /// The field `request_doc_info` of the reference.
    pub request_doc_info: Option<RequestDoc>,
}

crate::object!(Meta {
    doc_token "doc_token", doc_type "doc_type", title "title", owner_id "owner_id",
    create_time "create_time", latest_modify_user "latest_modify_user",
    latest_modify_time "latest_modify_time", url "url", sec_label_name "sec_label_name",
    request_doc_info "request_doc_info"
});
crate::moments!(Meta {
    create_time_at create_time from_seconds, latest_modify_time_at latest_modify_time from_seconds
});

/// The type `meta_failed` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaFailed {
    /// The file or document.
    pub token: Option<String>,
    /// Why the metadata could not be had.
    pub code: Option<MetaFailedCode>,
}

crate::object!(MetaFailed { token "token", code "code" });

/// The type `permission_public` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionPublic {
    /// Whether people outside the tenant may have access.
    pub external_access: Option<bool>,
    /// Who may create copies, print and download.
    pub security_entity: Option<SecurityEntity>,
    /// Who may comment.
    pub comment_entity: Option<CommentEntity>,
    /// Who may add and manage collaborators.
    pub share_entity: Option<ShareEntity>,
    /// Who may open the document by its link.
    pub link_share_entity: Option<LinkShareEntity>,
    /// Whether people outside the tenant may be invited.
    pub invite_external: Option<bool>,
    /// Whether permissions of the parent no longer apply.
    pub lock_switch: Option<bool>,
}

crate::object!(PermissionPublic {
    external_access "external_access", security_entity "security_entity",
    comment_entity "comment_entity", share_entity "share_entity",
    link_share_entity "link_share_entity", invite_external "invite_external",
    lock_switch "lock_switch"
});

/// The type `person` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Person {
    /// The mentioned user, by the kind of id that the call uses. Example: `ou_cc19b2bfb93f8a44db4b4d6eababcef`.
    pub user_id: Option<String>,
}

crate::object_builder!(Person {
    user_id(impl Into<String>).into();
    user_id(impl Into<String>).into()
});
crate::object!(Person { user_id "user_id" });

/// The type `property` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Property {
    /// The key of the property. Example: `target_type`.
    pub key: Option<String>,
    /// The value of the property. Example: `docx`.
    pub value: Option<String>,
}

crate::object_builder!(Property {
    key(impl Into<String>).into(), value(impl Into<String>).into();
    key(impl Into<String>).into(), value(impl Into<String>).into()
});
crate::object!(Property { key "key", value "value" });

/// The type `refer_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReferEntity {
    /// The file that is referred to. Example: `doxbcGvhSVN0R6octqPwAEabcef`.
    pub refer_token: Option<String>,
    /// The type of the file that is referred to. Example: `docx`.
    pub refer_type: Option<ReferType>,
}

crate::object_builder!(ReferEntity {
    refer_token(impl Into<String>).into(), refer_type(impl Into<ReferType>).into();
    refer_token(impl Into<String>).into(), refer_type(impl Into<ReferType>).into()
});
crate::object!(ReferEntity { refer_token "refer_token", refer_type "refer_type" });

/// The type `reply_content` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReplyContent {
    /// The pieces of the content.
    pub elements: Option<Vec<ReplyElement>>,
}

crate::object_builder!(ReplyContent {
    elements(impl IntoIterator<Item = impl Into<ReplyElement>>).into_iter().map(Into::into).collect();
    elements(impl IntoIterator<Item = impl Into<ReplyElement>>).into_iter().map(Into::into).collect()
});
crate::object!(ReplyContent { elements "elements" });

/// The type `reply_element` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReplyElement {
    /// What the piece is: text, a link or a mention. Example: `docs_link`.
    pub type_: Option<ReplyElementType>,
    /// A piece of text.
    pub text_run: Option<TextRun>,
    /// A link to a document.
    pub docs_link: Option<DocsLink>,
    /// A mention of a user.
    pub person: Option<Person>,
}

crate::object_builder!(ReplyElement {
    type_(impl Into<ReplyElementType>).into();
    type_(impl Into<ReplyElementType>).into(), text_run(TextRun), docs_link(DocsLink),
    person(Person)
});
crate::object!(ReplyElement {
    type_ "type", text_run "text_run", docs_link "docs_link", person "person"
});

/// The type `reply_extra` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReplyExtra {
    /// The images.
    pub image_list: Option<Vec<String>>,
}

crate::object_builder!(ReplyExtra {
    image_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(ReplyExtra { image_list "image_list" });

/// The type `reply_list` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReplyList {
    /// The replies.
    pub replies: Option<Vec<FileCommentReply>>,
}

crate::object_builder!(ReplyList {
    replies(impl IntoIterator<Item = impl Into<FileCommentReply>>).into_iter().map(Into::into).collect();
    replies(impl IntoIterator<Item = impl Into<FileCommentReply>>).into_iter().map(Into::into).collect()
});
crate::object!(ReplyList { replies "replies" });

/// The type `request_doc` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RequestDoc {
    /// The document. Example: `doccnfYZzTlvXqZIGTdAHKabcef`.
    pub doc_token: Option<String>,
    /// The type of the document. Example: `doc`.
    pub doc_type: Option<DocType>,
}

crate::object_builder!(RequestDoc {
    doc_token(impl Into<String>).into(), doc_type(impl Into<DocType>).into();
    doc_token(impl Into<String>).into(), doc_type(impl Into<DocType>).into()
});
crate::object!(RequestDoc { doc_token "doc_token", doc_type "doc_type" });

/// The type `shortcut_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShortcutInfo {
    /// The type of what the shortcut points at.
    pub target_type: Option<String>,
    /// What the shortcut points at.
    pub target_token: Option<String>,
}

crate::object!(ShortcutInfo { target_type "target_type", target_token "target_token" });

/// The type `text_run` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TextRun {
    /// The text, up to 10000 characters. Example: `reply text`.
    pub text: Option<String>,
}

crate::object_builder!(TextRun { text(impl Into<String>).into(); text(impl Into<String>).into() });
crate::object!(TextRun { text "text" });

/// The type `tmp_download_url` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TmpDownloadUrl {
    /// The material.
    pub file_token: Option<String>,
    /// The temporary address to download it from.
    pub tmp_download_url: Option<String>,
}

crate::object!(TmpDownloadUrl { file_token "file_token", tmp_download_url "tmp_download_url" });

/// The type `version` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Version {
    /// The name of the version.
    pub name: Option<String>,
    /// The version, by its id.
    pub version: Option<String>,
    /// The document that the version is of.
    pub parent_token: Option<String>,
    /// Who owns the version.
    pub owner_id: Option<String>,
    /// Who created the version.
    pub creator_id: Option<String>,
    /// When the version was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<String>,
    /// The state of the version.
    pub status: Option<FileVersionStatus>,
    /// The type of the document.
    pub obj_type: Option<ObjType>,
    /// The type of the document that the version is of.
    pub parent_type: Option<FileVersionParentType>,
}

crate::object!(Version {
    name "name", version "version", parent_token "parent_token", owner_id "owner_id",
    creator_id "creator_id", create_time "create_time", update_time "update_time", status "status",
    obj_type "obj_type", parent_type "parent_type"
});
crate::moments!(Version {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds
});
