// Written by `cargo xtask codegen`; do not edit.

//! `drive.v1`: 60 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateExportTask`] | `POST /open-apis/drive/v1/export_tasks` | Starts a task that exports an online document as a file. |
//! | [`DownloadExportTask`] | `GET /open-apis/drive/v1/export_tasks/file/:file_token/download` | Downloads the file that an export made. |
//! | [`GetExportTask`] | `GET /open-apis/drive/v1/export_tasks/:ticket` | Returns the progress of an export, and the file's token once it is done. |
//! | [`CopyFile`] | `POST /open-apis/drive/v1/files/:file_token/copy` | Copies a file into a folder. |
//! | [`CreateFolderFile`] | `POST /open-apis/drive/v1/files/create_folder` | Creates a folder in a folder. |
//! | [`CreateShortcutFile`] | `POST /open-apis/drive/v1/files/create_shortcut` | Creates a shortcut to a file in a folder. |
//! | [`DeleteFile`] | `DELETE /open-apis/drive/v1/files/:file_token` | Moves a file, or a folder with all in it, to the trash. |
//! | [`DeleteSubscribeFile`] | `DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe` | Ends the subscription to the events of a document. |
//! | [`DownloadFile`] | `GET /open-apis/drive/v1/files/:file_token/download` | Downloads a file, whole or a range of it. |
//! | [`GetSubscribeFile`] | `GET /open-apis/drive/v1/files/:file_token/get_subscribe` | Tells whether the calling identity subscribes to the events of a document. |
//! | [`ListFile`] | `GET /open-apis/drive/v1/files` | Lists the files and folders in a folder. |
//! | [`MoveFile`] | `POST /open-apis/drive/v1/files/:file_token/move` | Moves a file or folder into another folder. |
//! | [`SubscribeFile`] | `POST /open-apis/drive/v1/files/:file_token/subscribe` | Subscribes the calling identity to the events of a document. |
//! | [`CheckFileTask`] | `GET /open-apis/drive/v1/files/task_check` | Returns the state of an asynchronous task that moves or deletes a folder. |
//! | [`UploadAllFile`] | `POST /open-apis/drive/v1/files/upload_all` | Uploads a small file into a folder in one call. |
//! | [`UploadFinishFile`] | `POST /open-apis/drive/v1/files/upload_finish` | Completes an upload of a file in parts and returns the file's token. |
//! | [`UploadPartFile`] | `POST /open-apis/drive/v1/files/upload_part` | Uploads one part of a file, by its place in the order. |
//! | [`UploadPrepareFile`] | `POST /open-apis/drive/v1/files/upload_prepare` | Begins an upload of a file in parts: returns its id, and the size and number of the parts. |
//! | [`BatchQueryFileComment`] | `POST /open-apis/drive/v1/files/:file_token/comments/batch_query` | Returns several comments of a document by their ids. |
//! | [`CreateFileComment`] | `POST /open-apis/drive/v1/files/:file_token/comments` | Adds a comment to a document as a whole. |
//! | [`GetFileComment`] | `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id` | Returns one comment on a document as a whole, with its replies. |
//! | [`ListFileComment`] | `GET /open-apis/drive/v1/files/:file_token/comments` | Lists the comments of a document, filtered by whether they are solved or concern all of it. |
//! | [`PatchFileComment`] | `PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id` | Marks a comment of a document as solved, or opens it again. |
//! | [`CreateFileCommentReply`] | `POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies` | Replies to a comment of a document. |
//! | [`DeleteFileCommentReply`] | `DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id` | Deletes a reply to a comment of a document. |
//! | [`ListFileCommentReply`] | `GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies` | Lists the replies to a comment of a document. |
//! | [`UpdateFileCommentReply`] | `PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id` | Replaces the content of a reply to a comment of a document. |
//! | [`GetFileStatistics`] | `GET /open-apis/drive/v1/files/:file_token/statistics` | Returns how often a file was viewed, by how many people, and how often it was liked. |
//! | [`CreateFileSubscription`] | `POST /open-apis/drive/v1/files/:file_token/subscriptions` | Subscribes the user to changes of a document's comments. |
//! | [`GetFileSubscription`] | `GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id` | Returns the state of the user's subscription to a document. |
//! | [`PatchFileSubscription`] | `PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id` | Turns the user's subscription to a document on or off. |
//! | [`CreateFileVersion`] | `POST /open-apis/drive/v1/files/:file_token/versions` | Creates a version of a document, which stays as the document is now. |
//! | [`DeleteFileVersion`] | `DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id` | Deletes a version of a document. |
//! | [`GetFileVersion`] | `GET /open-apis/drive/v1/files/:file_token/versions/:version_id` | Returns one version of a document. |
//! | [`ListFileVersion`] | `GET /open-apis/drive/v1/files/:file_token/versions` | Lists the versions of a document. |
//! | [`ListFileViewRecord`] | `GET /open-apis/drive/v1/files/:file_token/view_records` | Lists who viewed a file and when they did so last. |
//! | [`CreateImportTask`] | `POST /open-apis/drive/v1/import_tasks` | Starts a task that imports an uploaded file as an online document. |
//! | [`GetImportTask`] | `GET /open-apis/drive/v1/import_tasks/:ticket` | Returns the progress of an import, and the document once it is done. |
//! | [`BatchGetTmpDownloadUrlMedia`] | `GET /open-apis/drive/v1/medias/batch_get_tmp_download_url` | Returns temporary download addresses of several media files within documents. |
//! | [`DownloadMedia`] | `GET /open-apis/drive/v1/medias/:file_token/download` | Downloads a media file that stands within a document. |
//! | [`UploadAllMedia`] | `POST /open-apis/drive/v1/medias/upload_all` | Uploads a small media file for a document in one call. |
//! | [`UploadFinishMedia`] | `POST /open-apis/drive/v1/medias/upload_finish` | Completes an upload of a media file in parts and returns its token. |
//! | [`UploadPartMedia`] | `POST /open-apis/drive/v1/medias/upload_part` | Uploads one part of a media file, by its place in the order. |
//! | [`UploadPrepareMedia`] | `POST /open-apis/drive/v1/medias/upload_prepare` | Begins an upload of a media file in parts: returns its id, and the size and number of the parts. |
//! | [`BatchQueryMeta`] | `POST /open-apis/drive/v1/metas/batch_query` | Returns the metadata of several files: title, owner, times and address. |
//! | [`GetPermissionMemberAuth`] | `GET /open-apis/drive/v1/permissions/:token/members/auth` | Tells whether the user may do something with a document. |
//! | [`BatchCreatePermissionMember`] | `POST /open-apis/drive/v1/permissions/:token/members/batch_create` | Adds several collaborators to a document. |
//! | [`CreatePermissionMember`] | `POST /open-apis/drive/v1/permissions/:token/members` | Adds one collaborator to a document. |
//! | [`DeletePermissionMember`] | `DELETE /open-apis/drive/v1/permissions/:token/members/:member_id` | Removes a collaborator from a document. |
//! | [`ListPermissionMember`] | `GET /open-apis/drive/v1/permissions/:token/members` | Lists the collaborators of a document and what they may do. |
//! | [`TransferOwnerPermissionMember`] | `POST /open-apis/drive/v1/permissions/:token/members/transfer_owner` | Makes somebody else the owner of a document. |
//! | [`UpdatePermissionMember`] | `PUT /open-apis/drive/v1/permissions/:token/members/:member_id` | Changes what a collaborator may do with a document. |
//! | [`GetPermissionPublic`] | `GET /open-apis/drive/v1/permissions/:token/public` | Returns the public permission settings of a document; superseded by version 2. |
//! | [`PatchPermissionPublic`] | `PATCH /open-apis/drive/v1/permissions/:token/public` | Updates the public permission settings of a document; superseded by version 2. |
//! | [`CreatePermissionPublicPassword`] | `POST /open-apis/drive/v1/permissions/:token/public/password` | Protects the shared link of a document by a password and returns it. |
//! | [`DeletePermissionPublicPassword`] | `DELETE /open-apis/drive/v1/permissions/:token/public/password` | Takes the password off the shared link of a document. |
//! | [`UpdatePermissionPublicPassword`] | `PUT /open-apis/drive/v1/permissions/:token/public/password` | Replaces the password of the shared link of a document by a new one. |
//! | [`RemoveSubscriptionUser`] | `DELETE /open-apis/drive/v1/user/remove_subscription` | Ends the user's subscription to events of all own documents. |
//! | [`SubscribeUser`] | `POST /open-apis/drive/v1/user/subscription` | Subscribes the user to events of all own documents. |
//! | [`GetUserSubscriptionStatus`] | `GET /open-apis/drive/v1/user/subscription_status` | Tells whether the user subscribes to events of all own documents. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod export_task;
pub mod file;
pub mod file_comment;
pub mod file_comment_reply;
pub mod file_statistics;
pub mod file_subscription;
pub mod file_version;
pub mod file_view_record;
pub mod import_task;
pub mod media;
pub mod meta;
pub mod permission_member;
pub mod permission_public;
pub mod permission_public_password;
pub mod user;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use export_task::*;
#[doc(inline)]
pub use file::*;
#[doc(inline)]
pub use file_comment::*;
#[doc(inline)]
pub use file_comment_reply::*;
#[doc(inline)]
pub use file_statistics::*;
#[doc(inline)]
pub use file_subscription::*;
#[doc(inline)]
pub use file_version::*;
#[doc(inline)]
pub use file_view_record::*;
#[doc(inline)]
pub use import_task::*;
#[doc(inline)]
pub use media::*;
#[doc(inline)]
pub use meta::*;
#[doc(inline)]
pub use permission_member::*;
#[doc(inline)]
pub use permission_public::*;
#[doc(inline)]
pub use permission_public_password::*;
#[doc(inline)]
pub use user::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
