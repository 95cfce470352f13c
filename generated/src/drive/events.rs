// Written by `cargo xtask codegen`; do not edit.

//! The events of `drive`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `drive`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// Fields of a table in a subscribed base were added, changed or removed.
    FileBitableFieldChanged(super::v1::events::FileBitableFieldChanged),
    /// Records of a table in a subscribed base were added, changed or removed.
    FileBitableRecordChanged(super::v1::events::FileBitableRecordChanged),
    /// A file was created in a subscribed folder.
    FileCreatedInFolder(super::v1::events::FileCreatedInFolder),
    /// A subscribed file was deleted for good.
    FileDeleted(super::v1::events::FileDeleted),
    /// A subscribed file was edited, fields and records of a base included.
    FileEdited(super::v1::events::FileEdited),
    /// Users or chats became collaborators of a subscribed file.
    FilePermissionMemberAdded(super::v1::events::FilePermissionMemberAdded),
    /// Somebody asked for permission to view, edit or manage a subscribed file.
    FilePermissionMemberApplied(super::v1::events::FilePermissionMemberApplied),
    /// Users or chats are no longer collaborators of a subscribed file.
    FilePermissionMemberRemoved(super::v1::events::FilePermissionMemberRemoved),
    /// Somebody opened a subscribed file.
    FileRead(super::v1::events::FileRead),
    /// A subscribed file was renamed.
    FileTitleUpdated(super::v1::events::FileTitleUpdated),
    /// A subscribed file was moved to the trash.
    FileTrashed(super::v1::events::FileTrashed),
    /// A user was notified of a comment or a reply in a document.
    CommentNoticeAdded(super::v1::events::CommentNoticeAdded),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    FileBitableFieldChanged(super::v1::events::FileBitableFieldChanged),
    FileBitableRecordChanged(super::v1::events::FileBitableRecordChanged),
    FileCreatedInFolder(super::v1::events::FileCreatedInFolder),
    FileDeleted(super::v1::events::FileDeleted), FileEdited(super::v1::events::FileEdited),
    FilePermissionMemberAdded(super::v1::events::FilePermissionMemberAdded),
    FilePermissionMemberApplied(super::v1::events::FilePermissionMemberApplied),
    FilePermissionMemberRemoved(super::v1::events::FilePermissionMemberRemoved),
    FileRead(super::v1::events::FileRead), FileTitleUpdated(super::v1::events::FileTitleUpdated),
    FileTrashed(super::v1::events::FileTrashed),
    CommentNoticeAdded(super::v1::events::CommentNoticeAdded)
});
