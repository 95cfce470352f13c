// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Copies a file into a folder.
///
/// [`POST /open-apis/drive/v1/files/:file_token/copy`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/copy>) gives [`CopyFileResponse`] or fails with [`CopyFileError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:document:copy`, `drive:drive`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let request = CopyFile::new().file_token(file_token).name(name).folder_token(folder_token);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("drive.v1.file.copy", "/open-apis/drive/v1/files/:file_token/copy"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyFile {
    /// The file to copy; not a folder. Example: `doccngpahSdXrFPIBD4XdIabcef`.
    ///
    /// Required.
    pub file_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The name of the copy. Length: at most 256. Example: `Demo copy`.
    ///
    /// Required.
    pub name: Option<String>,
    /// The type of the file, which must be that of the token. Example: `docx`.
    pub type_: Option<ReferType>,
    /// The folder that the copy is put in. Example: `fldbcO1UuPz8VwnpPx5a92abcef`.
    ///
    /// Required.
    pub folder_token: Option<String>,
    /// Properties that change how the file is copied.
    pub extra: Option<Vec<Property>>,
}

crate::request_builder!(named CopyFile {
    file_token(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    name(impl Into<String>).into(), type_(impl Into<ReferType>).into(),
    folder_token(impl Into<String>).into(),
    extra(impl IntoIterator<Item = impl Into<Property>>).into_iter().map(Into::into).collect()
});
crate::request!(CopyFile -> CopyFileResponse, CopyFileError {
    "drive.v1.file.copy", POST "/open-apis/drive/v1/files/:file_token/copy", [Tenant, User],
    read_value Data, Json, SCOPES = ["docs:document:copy", "drive:drive"],
    NAMED = [file_token "file_token", name "name", folder_token "folder_token"];
    Path file_token "file_token", Query user_id_type "user_id_type", Body name "name",
    Body type_ "type", Body folder_token "folder_token", Body extra "extra"
});

/// What `drive.v1.file.copy` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyFileResponse {
    /// The copy.
    pub file: Option<File>,
}

crate::object!(CopyFileResponse { file "file" });

/// What `drive.v1.file.copy` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CopyFileError {
    /// `1061001` (HTTP 500): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    ParamsError,
    /// `1061003` (HTTP 404): not found.
    ///
    /// It does not exist or was deleted. Check the token and the type.
    NotFound,
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    Forbidden,
    /// `1061005` (HTTP 401): auth failed.
    ///
    /// The caller could not be recognized. Check the access token and its kind.
    AuthFailed,
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    FileHasBeenDelete,
    /// `1061045` (HTTP 400): can retry.
    ///
    /// Several calls got into each other's way, or there were too many. Try again later, one after the other.
    CanRetry,
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    ParentNodeOutOfSiblingNum,
    /// `1064510` (HTTP 403): cross tenant and unit not support.
    CrossTenantAndUnitNotSupport,
    /// `1064511` (HTTP 403): cross brand not support.
    ///
    /// Feishu and Lark cannot be mixed. Use a target of the same brand.
    CrossBrandNotSupport,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CopyFileError: CODES {
    InternalError = 1061001 + 2, ParamsError = 1061002, NotFound = 1061003, Forbidden = 1061004,
    AuthFailed = 1061005, FileHasBeenDelete = 1061007, CanRetry = 1061045 + 1,
    ParentNodeOutOfSiblingNum = 1062507, CrossTenantAndUnitNotSupport = 1064510,
    CrossBrandNotSupport = 1064511
});

/// Creates a folder in a folder.
///
/// [`POST /open-apis/drive/v1/files/create_folder`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_folder>) gives [`CreateFolderFileResponse`] or fails with [`CreateFolderFileError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `space:folder:create`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(CreateFolderFile::new(name, folder_token)).await?;
/// ```
#[doc(alias("drive.v1.file.create_folder", "/open-apis/drive/v1/files/create_folder"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFolderFile {
    /// The name of the folder, 1 to 256 characters. Length: 1 to 256. Example: `产品优化项目`.
    pub name: String,
    /// The folder that the new one is put in; empty for the root folder. Example: `fldbcO1UuPz8VwnpPx5a92abcef`.
    pub folder_token: String,
}

crate::request_builder!(CreateFolderFile {
    name(impl Into<String>).into(), folder_token(impl Into<String>).into();
});
crate::request!(CreateFolderFile -> CreateFolderFileResponse, CreateFolderFileError {
    "drive.v1.file.create_folder", POST "/open-apis/drive/v1/files/create_folder", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "space:folder:create"], LIMITS = [5 in 1];
    Body name "name", Body folder_token "folder_token"
});

/// What `drive.v1.file.create_folder` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderFileResponse {
    /// The new folder.
    pub token: Option<String>,
    /// The address of the new folder.
    pub url: Option<String>,
}

crate::object!(CreateFolderFileResponse { token "token", url "url" });

/// What `drive.v1.file.create_folder` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateFolderFileError {
    /// `1061001` (HTTP 500): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    ParamsError,
    /// `1061003` (HTTP 404): not found.
    ///
    /// It does not exist or was deleted. Check the token and the type.
    NotFound,
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    Forbidden,
    /// `1061005` (HTTP 401): auth failed.
    ///
    /// The caller could not be recognized. Check the access token and its kind.
    AuthFailed,
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    FileHasBeenDelete,
    /// `1061045` (HTTP 400): resource contention occurred, please retry.
    ///
    /// Several calls got into each other's way, or there were too many. Try again later, one after the other.
    CanRetry,
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    ParentNodeOutOfSiblingNum,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateFolderFileError: CODES {
    InternalError = 1061001 + 2, ParamsError = 1061002, NotFound = 1061003, Forbidden = 1061004,
    AuthFailed = 1061005, FileHasBeenDelete = 1061007, CanRetry = 1061045 + 2,
    ParentNodeOutOfSiblingNum = 1062507
});

/// Creates a shortcut to a file in a folder.
///
/// [`POST /open-apis/drive/v1/files/create_shortcut`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_shortcut>) gives [`CreateShortcutFileResponse`] or fails with [`CreateShortcutFileError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `space:document:shortcut`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(CreateShortcutFile::new(parent_token, refer_entity)).await?;
/// ```
#[doc(
    alias("drive.v1.file.create_shortcut", "/open-apis/drive/v1/files/create_shortcut")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateShortcutFile {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The folder that the shortcut is put in. Example: `fldbc5qgwyQnO0uedNllWuabcef`.
    pub parent_token: String,
    /// The file that the shortcut points at.
    pub refer_entity: ReferEntity,
}

crate::request_builder!(CreateShortcutFile {
    parent_token(impl Into<String>).into(), refer_entity(ReferEntity);
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(CreateShortcutFile -> CreateShortcutFileResponse, CreateShortcutFileError {
    "drive.v1.file.create_shortcut", POST "/open-apis/drive/v1/files/create_shortcut",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "space:document:shortcut"],
    LIMITS = [5 in 1];
    Query user_id_type "user_id_type", Body parent_token "parent_token",
    Body refer_entity "refer_entity"
});

/// What `drive.v1.file.create_shortcut` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShortcutFileResponse {
    /// The shortcut.
    pub succ_shortcut_node: Option<File>,
}

crate::object!(CreateShortcutFileResponse { succ_shortcut_node "succ_shortcut_node" });

/// What `drive.v1.file.create_shortcut` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateShortcutFileError {
    /// `1061001` (HTTP 500): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    ParamsError,
    /// `1061003` (HTTP 404): not found.
    ///
    /// It does not exist or was deleted. Check the token and the type.
    NotFound,
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    Forbidden,
    /// `1061005` (HTTP 401): auth failed.
    ///
    /// The caller could not be recognized. Check the access token and its kind.
    AuthFailed,
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    FileHasBeenDelete,
    /// `1061045` (HTTP 400): resource contention occurred, please retry.
    ///
    /// Several calls got into each other's way, or there were too many. Try again later, one after the other.
    CanRetry,
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    ParentNodeOutOfSiblingNum,
    /// `1064510` (HTTP 403): cross tenant and unit not support.
    CrossTenantAndUnitNotSupport,
    /// `1064511` (HTTP 403): cross brand not support.
    ///
    /// Feishu and Lark cannot be mixed. Use a target of the same brand.
    CrossBrandNotSupport,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateShortcutFileError: CODES {
    InternalError = 1061001 + 2, ParamsError = 1061002, NotFound = 1061003, Forbidden = 1061004,
    AuthFailed = 1061005, FileHasBeenDelete = 1061007, CanRetry = 1061045 + 2,
    ParentNodeOutOfSiblingNum = 1062507, CrossTenantAndUnitNotSupport = 1064510,
    CrossBrandNotSupport = 1064511
});

/// Moves a file, or a folder with all in it, to the trash.
///
/// [`DELETE /open-apis/drive/v1/files/:file_token`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete>) gives [`DeleteFileResponse`] or fails with [`DeleteFileError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `space:document:delete`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(DeleteFile::new(file_token, type_)).await?;
/// ```
#[doc(alias("drive.v1.file.delete", "/open-apis/drive/v1/files/:file_token"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFile {
    /// The file or folder to delete. Example: `boxcnrHpsg1QDqXAAAyachabcef`.
    pub file_token: String,
    /// The type of the file, which must be that of the token. Example: `file`.
    pub type_: DeleteFileType,
}

crate::request_builder!(DeleteFile {
    file_token(impl Into<String>).into(), type_(impl Into<DeleteFileType>).into();
});
crate::request!(DeleteFile -> DeleteFileResponse, DeleteFileError {
    "drive.v1.file.delete", DELETE "/open-apis/drive/v1/files/:file_token", [Tenant, User],
    read_value Data, None, SCOPES = ["drive:drive", "space:document:delete"];
    Path file_token "file_token", Query type_ "type"
});

/// What `drive.v1.file.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileResponse {
    /// The task that deletes a folder; absent for a file.
    pub task_id: Option<String>,
}

crate::object!(DeleteFileResponse { task_id "task_id" });

/// What `drive.v1.file.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteFileError {
    /// `1061001` (HTTP 400): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    ParamsError,
    /// `1061003` (HTTP 404): not found.
    ///
    /// It does not exist or was deleted. Check the token and the type.
    NotFound,
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    Forbidden,
    /// `1061005` (HTTP 401): auth failed.
    ///
    /// The caller could not be recognized. Check the access token and its kind.
    AuthFailed,
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    FileHasBeenDelete,
    /// `1062501` (HTTP 403): operate node no permission.
    OperateNodeNoPermission,
    /// `1062502` (HTTP 403): operate sub node no permission.
    OperateSubNodeNoPermission,
    /// `1065200` (HTTP 404): source node not found.
    ///
    /// The source does not exist, or is not known everywhere yet. Check the token, or try again.
    SourceNodeNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteFileError: CODES {
    InternalError = 1061001 + 1, ParamsError = 1061002, NotFound = 1061003, Forbidden = 1061004,
    AuthFailed = 1061005, FileHasBeenDelete = 1061007, OperateNodeNoPermission = 1062501,
    OperateSubNodeNoPermission = 1062502, SourceNodeNotFound = 1065200
});

/// Ends the subscription to the events of a document.
///
/// [`DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete_subscribe>) gives [`DeleteSubscribeFileResponse`] or fails with [`DeleteSubscribeFileError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(DeleteSubscribeFile::new(file_token, file_type)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file.delete_subscribe",
        "/open-apis/drive/v1/files/:file_token/delete_subscribe"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSubscribeFile {
    /// The file or document. Example: `doccnfYZzTlvXqZIGTdAHKabcef`.
    pub file_token: String,
    /// The type of the file. Example: `docx`.
    pub file_type: FileType,
    /// The type of event. Example: `file.created_in_folder_v1`.
    pub event_type: Option<String>,
}

crate::request_builder!(DeleteSubscribeFile {
    file_token(impl Into<String>).into(), file_type(impl Into<FileType>).into();
    event_type(impl Into<String>).into()
});
crate::request!(DeleteSubscribeFile -> DeleteSubscribeFileResponse, DeleteSubscribeFileError {
    "drive.v1.file.delete_subscribe",
    DELETE "/open-apis/drive/v1/files/:file_token/delete_subscribe", [Tenant, User],
    read_value Data, None,
    SCOPES = ["docs:doc", "docs:event:subscribe", "drive:drive", "sheets:spreadsheet"],
    LIMITS = [10 in 60];
    Path file_token "file_token", Query file_type "file_type", Query event_type "event_type"
});

/// What `drive.v1.file.delete_subscribe` answers with.
pub type DeleteSubscribeFileResponse = crate::Empty;

/// What `drive.v1.file.delete_subscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteSubscribeFileError {
    /// `1064230` (HTTP 400): locked for data migration
    ///
    /// The data is being moved to another place. Wait until that is done, then try again.
    LockedForDataMigration,
    /// `1069601` (HTTP 500): fail
    ///
    /// The system failed. Try again; ask the support if it stays so.
    Fail,
    /// `1069602` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    ParamError,
    /// `1069603` (HTTP 403): forbidden
    ///
    /// The caller may not do this. It must manage the document; for view records, the tenant must have turned them on.
    Forbidden,
    /// `1069604` (HTTP 400): document not found
    ///
    /// The document does not exist. Check the token and the type.
    DocumentNotFound,
    /// `1069605` (HTTP 400): Unsubscribe
    ///
    /// There is no subscription to this document.
    Unsubscribe,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteSubscribeFileError: CODES {
    LockedForDataMigration = 1064230 + 1, Fail = 1069601, ParamError = 1069602 + 1,
    Forbidden = 1069603, DocumentNotFound = 1069604, Unsubscribe = 1069605
});

/// Downloads a file, whole or a range of it.
///
/// [`GET /open-apis/drive/v1/files/:file_token/download`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/download>) gives [`Download`](crate::Download) or fails with [`DownloadFileError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `drive:file`, `drive:file:download`, `drive:file:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(DownloadFile::new(file_token)).await?;
/// ```
#[doc(alias("drive.v1.file.download", "/open-apis/drive/v1/files/:file_token/download"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadFile {
    /// The file or document. Example: `boxcnabCdefgabcef`.
    pub file_token: String,
}

crate::request_builder!(DownloadFile { file_token(impl Into<String>).into(); });
crate::request!(DownloadFile -> crate::Download, DownloadFileError {
    "drive.v1.file.download", GET "/open-apis/drive/v1/files/:file_token/download", [Tenant, User],
    read_file Bytes, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "drive:file", "drive:file:download", "drive:file:readonly"];
    Path file_token "file_token"
});

/// What `drive.v1.file.download` answers with when it fails.
pub type DownloadFileError = crate::GatewayError;

/// Tells whether the calling identity subscribes to the events of a document.
///
/// [`GET /open-apis/drive/v1/files/:file_token/get_subscribe`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/get_subscribe>) gives [`GetSubscribeFileResponse`] or fails with [`GetSubscribeFileError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(GetSubscribeFile::new(file_token, file_type)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file.get_subscribe",
        "/open-apis/drive/v1/files/:file_token/get_subscribe"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSubscribeFile {
    /// The file or document. Example: `doccnfYZzTlvXqZIGTdAHKabcef`.
    pub file_token: String,
    /// The type of the file. Example: `docx`.
    pub file_type: FileType,
    /// The type of event. Example: `file.created_in_folder_v1`.
    pub event_type: Option<String>,
}

crate::request_builder!(GetSubscribeFile {
    file_token(impl Into<String>).into(), file_type(impl Into<FileType>).into();
    event_type(impl Into<String>).into()
});
crate::request!(GetSubscribeFile -> GetSubscribeFileResponse, GetSubscribeFileError {
    "drive.v1.file.get_subscribe", GET "/open-apis/drive/v1/files/:file_token/get_subscribe",
    [Tenant, User], read_value Data, None,
    SCOPES = ["docs:doc", "docs:event:subscribe", "drive:drive", "sheets:spreadsheet"],
    LIMITS = [10 in 60];
    Path file_token "file_token", Query file_type "file_type", Query event_type "event_type"
});

/// What `drive.v1.file.get_subscribe` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscribeFileResponse {
    /// Whether there is a subscription.
    pub is_subscribe: Option<bool>,
}

crate::object!(GetSubscribeFileResponse { is_subscribe "is_subscribe" });

/// What `drive.v1.file.get_subscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetSubscribeFileError {
    /// `1069601` (HTTP 500): fail
    ///
    /// The system failed. Try again; ask the support if it stays so.
    Fail,
    /// `1069602` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    ParamError,
    /// `1069603` (HTTP 403): forbidden
    ///
    /// The caller may not do this. It must manage the document; for view records, the tenant must have turned them on.
    Forbidden,
    /// `1069604` (HTTP 400): document not found
    ///
    /// The document does not exist. Check the token and the type.
    DocumentNotFound,
    /// `1069605` (HTTP 400): Unsubscribe
    ///
    /// There is no subscription to this document.
    Unsubscribe,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetSubscribeFileError: CODES {
    Fail = 1069601, ParamError = 1069602 + 1, Forbidden = 1069603, DocumentNotFound = 1069604,
    Unsubscribe = 1069605
});

/// Lists the files and folders in a folder.
///
/// [`GET /open-apis/drive/v1/files`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list>) gives [`ListFileResponse`] or fails with [`ListFileError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `space:document:retrieve`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListFile::new()).items();
/// ```
#[doc(alias("drive.v1.file.list", "/open-apis/drive/v1/files"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFile {
    /// How many files a page holds, up to 200, by default 100; does not count for the root folder. Default: `100`. Range: at most `200`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `MTY1NTA3MTA1OXw3MTA4NDc2MDc1NzkyOTI0Nabcef`.
    pub page_token: Option<String>,
    /// The folder; without it the root folder, which comes without pages and without shortcuts. Example: `fldbcO1UuPz8VwnpPx5a9abcef`.
    pub folder_token: Option<String>,
    /// What the results are ordered by. Default: `EditedTime`. Example: `EditedTime`.
    pub order_by: Option<OrderBy>,
    /// Whether the order is ascending or descending. Default: `DESC`. Example: `DESC`.
    pub direction: Option<FileDirection>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListFile {
    page_size(i64), page_token(impl Into<String>).into(), folder_token(impl Into<String>).into(),
    order_by(impl Into<OrderBy>).into(), direction(impl Into<FileDirection>).into(),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListFile -> ListFileResponse, ListFileError {
    "drive.v1.file.list", GET "/open-apis/drive/v1/files", [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "space:document:retrieve"], LIMITS = [20 in 1];
    Query page_size "page_size", Query page_token "page_token", Query folder_token "folder_token",
    Query order_by "order_by", Query direction "direction", Query user_id_type "user_id_type"
});
crate::paged!(ListFile: File { page_token, page_size; next_page_token, has_more, files });

/// What `drive.v1.file.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileResponse {
    /// The files.
    pub files: Vec<File>,
    /// Where the next page begins.
    pub next_page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListFileResponse {
    files "files", next_page_token "next_page_token", has_more "has_more"
});

/// What `drive.v1.file.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListFileError {
    /// `1061001` (HTTP 500): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    ParamsError,
    /// `1061003` (HTTP 404): not found.
    ///
    /// It does not exist or was deleted. Check the token and the type.
    NotFound,
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    Forbidden,
    /// `1061005` (HTTP 401): auth failed.
    ///
    /// The caller could not be recognized. Check the access token and its kind.
    AuthFailed,
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    FileHasBeenDelete,
    /// `1064001` (HTTP 400): page size out of limit.
    ///
    /// The page size is not allowed. Keep it at 200 or less.
    PageSizeOutOfLimit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListFileError: CODES {
    InternalError = 1061001 + 2, ParamsError = 1061002, NotFound = 1061003, Forbidden = 1061004,
    AuthFailed = 1061005, FileHasBeenDelete = 1061007, PageSizeOutOfLimit = 1064001
});

/// Moves a file or folder into another folder.
///
/// [`POST /open-apis/drive/v1/files/:file_token/move`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/move>) gives [`MoveFileResponse`] or fails with [`MoveFileError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `space:document:move`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(MoveFile::new(file_token)).await?;
/// ```
#[doc(alias("drive.v1.file.move", "/open-apis/drive/v1/files/:file_token/move"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct MoveFile {
    /// The file or folder to move. Example: `boxcnrHpsg1QDqXAAAyachabcef`.
    pub file_token: String,
    /// The type of the file, which must be that of the token. Example: `file`.
    pub type_: Option<MoveFileType>,
    /// The folder that it is moved to. Example: `fldbcO1UuPz8VwnpPx5a92abcef`.
    pub folder_token: Option<String>,
}

crate::request_builder!(MoveFile {
    file_token(impl Into<String>).into();
    type_(impl Into<MoveFileType>).into(), folder_token(impl Into<String>).into()
});
crate::request!(MoveFile -> MoveFileResponse, MoveFileError {
    "drive.v1.file.move", POST "/open-apis/drive/v1/files/:file_token/move", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "space:document:move"], LIMITS = [20 in 60];
    Path file_token "file_token", Body type_ "type", Body folder_token "folder_token"
});

/// What `drive.v1.file.move` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveFileResponse {
    /// The task that moves a folder; absent for a file.
    pub task_id: Option<String>,
}

crate::object!(MoveFileResponse { task_id "task_id" });

/// What `drive.v1.file.move` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MoveFileError {
    /// `1061001` (HTTP 500): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    ParamsError,
    /// `1061003` (HTTP 404): not found.
    ///
    /// It does not exist or was deleted. Check the token and the type.
    NotFound,
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    Forbidden,
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    FileHasBeenDelete,
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    ParentNodeOutOfSiblingNum,
    /// `1062524` (HTTP 403): source parent no permission.
    SourceParentNoPermission,
    /// `1062535` (HTTP 403): destination parent no permission.
    DestinationParentNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(MoveFileError: CODES {
    InternalError = 1061001 + 2, ParamsError = 1061002, NotFound = 1061003, Forbidden = 1061004,
    FileHasBeenDelete = 1061007, ParentNodeOutOfSiblingNum = 1062507,
    SourceParentNoPermission = 1062524, DestinationParentNoPermission = 1062535
});

/// Subscribes the calling identity to the events of a document.
///
/// [`POST /open-apis/drive/v1/files/:file_token/subscribe`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/subscribe>) gives [`SubscribeFileResponse`] or fails with [`SubscribeFileError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SubscribeFile::new(file_token, file_type)).await?;
/// ```
#[doc(
    alias("drive.v1.file.subscribe", "/open-apis/drive/v1/files/:file_token/subscribe")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeFile {
    /// The file or document. Example: `doccnfYZzTlvXqZIGTdAHKabcef`.
    pub file_token: String,
    /// The type of the file. Example: `docx`.
    pub file_type: FileType,
    /// The type of event. Example: `file.created_in_folder_v1`.
    pub event_type: Option<String>,
}

crate::request_builder!(SubscribeFile {
    file_token(impl Into<String>).into(), file_type(impl Into<FileType>).into();
    event_type(impl Into<String>).into()
});
crate::request!(SubscribeFile -> SubscribeFileResponse, SubscribeFileError {
    "drive.v1.file.subscribe", POST "/open-apis/drive/v1/files/:file_token/subscribe",
    [Tenant, User], read_value Data, None,
    SCOPES = ["docs:doc", "docs:event:subscribe", "drive:drive", "sheets:spreadsheet"],
    LIMITS = [1000 in 60, 50 in 1];
    Path file_token "file_token", Query file_type "file_type", Query event_type "event_type"
});

/// What `drive.v1.file.subscribe` answers with.
pub type SubscribeFileResponse = crate::Empty;

/// What `drive.v1.file.subscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubscribeFileError {
    /// `1069601` (HTTP 500): fail
    ///
    /// The system failed. Try again; ask the support if it stays so.
    Fail,
    /// `1069602` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    ParamError,
    /// `1069603` (HTTP 403): forbidden
    ///
    /// The caller may not do this. It must manage the document; for view records, the tenant must have turned them on.
    Forbidden,
    /// `1069604` (HTTP 400): document not found
    ///
    /// The document does not exist. Check the token and the type.
    DocumentNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SubscribeFileError: CODES {
    Fail = 1069601, ParamError = 1069602 + 1, Forbidden = 1069603, DocumentNotFound = 1069604
});

/// Returns the state of an asynchronous task that moves or deletes a folder.
///
/// [`GET /open-apis/drive/v1/files/task_check`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/task_check>) gives [`CheckFileTaskResponse`] or fails with [`CheckFileTaskError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`, `drive:drive:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(CheckFileTask::new(task_id)).await?;
/// ```
#[doc(alias("drive.v1.file.task_check", "/open-apis/drive/v1/files/task_check"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckFileTask {
    /// The task. Example: `7360595374803812356`.
    pub task_id: String,
}

crate::request_builder!(CheckFileTask { task_id(impl Into<String>).into(); });
crate::request!(CheckFileTask -> CheckFileTaskResponse, CheckFileTaskError {
    "drive.v1.file.task_check", GET "/open-apis/drive/v1/files/task_check", [Tenant, User],
    read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive.metadata:readonly", "drive:drive:readonly"];
    Query task_id "task_id"
});

/// What `drive.v1.file.task_check` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFileTaskResponse {
    /// The state of the version or task.
    pub status: Option<FileStatus>,
}

crate::object!(CheckFileTaskResponse { status "status" });

/// What `drive.v1.file.task_check` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CheckFileTaskError {
    /// `1061001` (HTTP 500): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    ParamsError,
    /// `1061003` (HTTP 404): not found.
    ///
    /// It does not exist or was deleted. Check the token and the type.
    NotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CheckFileTaskError: CODES {
    InternalError = 1061001 + 2, ParamsError = 1061002, NotFound = 1061003
});

/// Uploads a small file into a folder in one call.
///
/// [`POST /open-apis/drive/v1/files/upload_all`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_all>) gives [`UploadAllFileResponse`] or fails with [`UploadAllFileError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(UploadAllFile::new(file_name, parent_node, size, file)).await?;
/// ```
#[doc(alias("drive.v1.file.upload_all", "/open-apis/drive/v1/files/upload_all"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadAllFile {
    /// The name of the file, with its extension. Length: at most 250. Example: `demo.pdf`.
    pub file_name: String,
    /// What kind of thing it is put in. Example: `explorer`.
    ///
    /// Set by `new`, since no other value is documented.
    pub parent_type: FileParentType,
    /// The folder or document that it is put in. Example: `fldbcO1UuPz8VwnpPx5a92abcef`.
    pub parent_node: String,
    /// The size of the file, in bytes, up to 20971520. Range: at most `20971520`. Example: `1024`.
    pub size: i64,
    /// The Adler-32 checksum of the content. Example: `3248270248`.
    pub checksum: Option<String>,
    /// The content of the file, of up to 20 MB. Example: `file binary`.
    pub file: crate::FilePart,
}

crate::request_builder!(UploadAllFile {
    file_name(impl Into<String>).into(), parent_node(impl Into<String>).into(), size(i64),
    file(crate::FilePart);
    checksum(impl Into<String>).into();
    parent_type = FileParentType::Explorer
});
crate::request!(UploadAllFile -> UploadAllFileResponse, UploadAllFileError {
    "drive.v1.file.upload_all", POST "/open-apis/drive/v1/files/upload_all", [Tenant, User],
    read_value Data, Multipart, SCOPES = ["drive:drive", "drive:file", "drive:file:upload"];
    Body file_name "file_name", Body parent_type "parent_type", Body parent_node "parent_node",
    Body size "size", Body checksum "checksum", Body file "file"
});

/// What `drive.v1.file.upload_all` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAllFileResponse {
    /// The file or document.
    pub file_token: Option<String>,
}

crate::object!(UploadAllFileResponse { file_token "file_token" });

/// What `drive.v1.file.upload_all` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadAllFileError {
    /// `1061001` (HTTP 200): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    ParamsError,
    /// `1061003` (HTTP 404): not found.
    ///
    /// It does not exist or was deleted. Check the token and the type.
    NotFound,
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    Forbidden,
    /// `1061021` (HTTP 400): upload id expire.
    ///
    /// The upload has expired. Begin again with the preparation.
    UploadIdExpire,
    /// `1061022` (HTTP 500): file version conflict.
    ///
    /// The version of the file is not the current one. Fetch the file again.
    FileVersionConflict,
    /// `1061041` (HTTP 400): parent node has been deleted.
    ///
    /// The place to put it in was deleted. Choose another one.
    ParentNodeHasBeenDeleted,
    /// `1061042` (HTTP 400): parent node out of limit.
    ///
    /// There are too many materials in this place. Choose another one.
    ParentNodeOutOfLimit,
    /// `1061043` (HTTP 400): file size beyond limit.
    ///
    /// The file is too large. Check its size against the limits.
    FileSizeBeyondLimit,
    /// `1061044` (HTTP 400): parent node not exist.
    ///
    /// The place to put it in does not exist. Check `parent_node`, and that it fits `parent_type`.
    ParentNodeNotExist,
    /// `1061045` (HTTP 200): can retry.
    ///
    /// Several calls got into each other's way, or there were too many. Try again later, one after the other.
    CanRetry,
    /// `1061061` (HTTP 400): user quota exceeded.
    ///
    /// The user's storage is full. Make room first.
    UserQuotaExceeded,
    /// `1061073` (HTTP 403): no scope auth.
    ///
    /// The app lacks the scope. Apply for it in the developer console.
    NoScopeAuth,
    /// `1061101` (HTTP 400): file quota exceeded.
    ///
    /// The tenant's storage is full. Make room first.
    FileQuotaExceeded,
    /// `1061109` (HTTP 400): file name cqc not passed.
    ///
    /// The name of the file was refused by the review. Change the name and check the content.
    FileNameCqcNotPassed,
    /// `1061500` (HTTP 403): mount node point kill.
    ///
    /// The place to put it in does not exist. Check `parent_node`.
    MountNodePointKill,
    /// `1062007` (HTTP 400): upload user not match.
    ///
    /// The upload was begun by another identity. Go on with the same user or app.
    UploadUserNotMatch,
    /// `1062008` (HTTP 400): checksum param Invalid.
    ///
    /// The checksum is wrong. Compute the Adler-32 of the file or part again.
    ChecksumParamInvalid,
    /// `1062009` (HTTP 400): the actual size is inconsistent with the parameter declaration size.
    ///
    /// The size does not fit what was sent. Check `size`.
    ActualSizeInconsistentParameter,
    /// `1062010` (HTTP 400): block missing, please upload all blocks.
    ///
    /// Parts are missing. Upload all of them before finishing.
    BlockMissing,
    /// `1062011` (HTTP 400): block num out of bounds.
    ///
    /// There are more parts than announced. Check that they belong to this file.
    BlockNumOutOfBounds,
    /// `1062505` (HTTP 400): parent node out of size.
    ///
    /// The drive holds 400,000 files and folders, which is the most. Delete some.
    ParentNodeOutOfSize,
    /// `1062506` (HTTP 400): parent node out of depth.
    ///
    /// The folder lies too deep; 15 levels are the most. Choose one further up.
    ParentNodeOutOfDepth,
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    ParentNodeOutOfSiblingNum,
    /// `1064230` (HTTP 200): locked for data migration
    ///
    /// The data is being moved to another place. Wait until that is done, then try again.
    LockedForDataMigration,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadAllFileError: CODES {
    InternalError = 1061001, ParamsError = 1061002, NotFound = 1061003, Forbidden = 1061004,
    UploadIdExpire = 1061021, FileVersionConflict = 1061022, ParentNodeHasBeenDeleted = 1061041,
    ParentNodeOutOfLimit = 1061042, FileSizeBeyondLimit = 1061043, ParentNodeNotExist = 1061044,
    CanRetry = 1061045, UserQuotaExceeded = 1061061, NoScopeAuth = 1061073,
    FileQuotaExceeded = 1061101, FileNameCqcNotPassed = 1061109, MountNodePointKill = 1061500 + 1,
    UploadUserNotMatch = 1062007, ChecksumParamInvalid = 1062008,
    ActualSizeInconsistentParameter = 1062009, BlockMissing = 1062010,
    BlockNumOutOfBounds = 1062011, ParentNodeOutOfSize = 1062505, ParentNodeOutOfDepth = 1062506,
    ParentNodeOutOfSiblingNum = 1062507, LockedForDataMigration = 1064230
});

/// Completes an upload of a file in parts and returns the file's token.
///
/// [`POST /open-apis/drive/v1/files/upload_finish`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_finish>) gives [`UploadFinishFileResponse`] or fails with [`UploadFinishFileError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(UploadFinishFile::new(upload_id, block_num)).await?;
/// ```
#[doc(alias("drive.v1.file.upload_finish", "/open-apis/drive/v1/files/upload_finish"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadFinishFile {
    /// The upload. Example: `7111211691345512356`.
    pub upload_id: String,
    /// How many parts there are. Example: `1`.
    pub block_num: i64,
}

crate::request_builder!(UploadFinishFile { upload_id(impl Into<String>).into(), block_num(i64); });
crate::request!(UploadFinishFile -> UploadFinishFileResponse, UploadFinishFileError {
    "drive.v1.file.upload_finish", POST "/open-apis/drive/v1/files/upload_finish", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "drive:file", "drive:file:upload"];
    Body upload_id "upload_id", Body block_num "block_num"
});

/// What `drive.v1.file.upload_finish` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFinishFileResponse {
    /// The file or document.
    pub file_token: Option<String>,
}

crate::object!(UploadFinishFileResponse { file_token "file_token" });

/// What `drive.v1.file.upload_finish` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadFinishFileError {
    /// `1061001` (HTTP 200): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    ParamsError,
    /// `1061003` (HTTP 404): not found.
    ///
    /// It does not exist or was deleted. Check the token and the type.
    NotFound,
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    Forbidden,
    /// `1061021` (HTTP 400): upload id expire.
    ///
    /// The upload has expired. Begin again with the preparation.
    UploadIdExpire,
    /// `1061022` (HTTP 500): file version conflict.
    ///
    /// The version of the file is not the current one. Fetch the file again.
    FileVersionConflict,
    /// `1061041` (HTTP 400): parent node has been deleted.
    ///
    /// The place to put it in was deleted. Choose another one.
    ParentNodeHasBeenDeleted,
    /// `1061042` (HTTP 400): parent node out of limit.
    ///
    /// There are too many materials in this place. Choose another one.
    ParentNodeOutOfLimit,
    /// `1061043` (HTTP 400): file size beyond limit.
    ///
    /// The file is too large. Check its size against the limits.
    FileSizeBeyondLimit,
    /// `1061044` (HTTP 400): parent node not exist.
    ///
    /// The place to put it in does not exist. Check `parent_node`, and that it fits `parent_type`.
    ParentNodeNotExist,
    /// `1061045` (HTTP 200): can retry.
    ///
    /// Several calls got into each other's way, or there were too many. Try again later, one after the other.
    CanRetry,
    /// `1061061` (HTTP 400): user quota exceeded.
    ///
    /// The user's storage is full. Make room first.
    UserQuotaExceeded,
    /// `1061073` (HTTP 403): no scope auth.
    ///
    /// The app lacks the scope. Apply for it in the developer console.
    NoScopeAuth,
    /// `1061101` (HTTP 400): file quota exceeded.
    ///
    /// The tenant's storage is full. Make room first.
    FileQuotaExceeded,
    /// `1061500` (HTTP 403): mount node point kill
    ///
    /// The place to put it in does not exist. Check `parent_node`.
    MountNodePointKill,
    /// `1062007` (HTTP 400): upload user not match.
    ///
    /// The upload was begun by another identity. Go on with the same user or app.
    UploadUserNotMatch,
    /// `1062010` (HTTP 400): block missing, please upload all blocks.
    ///
    /// Parts are missing. Upload all of them before finishing.
    BlockMissing,
    /// `1062505` (HTTP 400): parent node out of size.
    ///
    /// The drive holds 400,000 files and folders, which is the most. Delete some.
    ParentNodeOutOfSize,
    /// `1062506` (HTTP 400): parent node out of depth.
    ///
    /// The folder lies too deep; 15 levels are the most. Choose one further up.
    ParentNodeOutOfDepth,
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    ParentNodeOutOfSiblingNum,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadFinishFileError: CODES {
    InternalError = 1061001, ParamsError = 1061002, NotFound = 1061003, Forbidden = 1061004,
    UploadIdExpire = 1061021, FileVersionConflict = 1061022, ParentNodeHasBeenDeleted = 1061041,
    ParentNodeOutOfLimit = 1061042, FileSizeBeyondLimit = 1061043, ParentNodeNotExist = 1061044,
    CanRetry = 1061045, UserQuotaExceeded = 1061061, NoScopeAuth = 1061073,
    FileQuotaExceeded = 1061101, MountNodePointKill = 1061500, UploadUserNotMatch = 1062007,
    BlockMissing = 1062010, ParentNodeOutOfSize = 1062505, ParentNodeOutOfDepth = 1062506,
    ParentNodeOutOfSiblingNum = 1062507
});

/// Uploads one part of a file, by its place in the order.
///
/// [`POST /open-apis/drive/v1/files/upload_part`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_part>) gives [`UploadPartFileResponse`] or fails with [`UploadPartFileError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(UploadPartFile::new(upload_id, seq, size, file)).await?;
/// ```
#[doc(alias("drive.v1.file.upload_part", "/open-apis/drive/v1/files/upload_part"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadPartFile {
    /// The upload. Example: `7111211691345512356`.
    pub upload_id: String,
    /// The place of the part in the order, from 0. Example: `0`.
    pub seq: i64,
    /// The size of the part, in bytes. Example: `4194304`.
    pub size: i64,
    /// The Adler-32 checksum of the content. Example: `3248270248`.
    pub checksum: Option<String>,
    /// The content of the part. Example: `file binary`.
    pub file: crate::FilePart,
}

crate::request_builder!(UploadPartFile {
    upload_id(impl Into<String>).into(), seq(i64), size(i64), file(crate::FilePart);
    checksum(impl Into<String>).into()
});
crate::request!(UploadPartFile -> UploadPartFileResponse, UploadPartFileError {
    "drive.v1.file.upload_part", POST "/open-apis/drive/v1/files/upload_part", [Tenant, User],
    read_value Data, Multipart, SCOPES = ["drive:drive", "drive:file", "drive:file:upload"];
    Body upload_id "upload_id", Body seq "seq", Body size "size", Body checksum "checksum",
    Body file "file"
});

/// What `drive.v1.file.upload_part` answers with.
pub type UploadPartFileResponse = crate::Empty;

/// What `drive.v1.file.upload_part` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadPartFileError {
    /// `1061001` (HTTP 200): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    ParamsError,
    /// `1061021` (HTTP 400): upload id expire.
    ///
    /// The upload has expired. Begin again with the preparation.
    UploadIdExpire,
    /// `1061073` (HTTP 403): no scope auth.
    ///
    /// The app lacks the scope. Apply for it in the developer console.
    NoScopeAuth,
    /// `1062007` (HTTP 400): upload user not match.
    ///
    /// The upload was begun by another identity. Go on with the same user or app.
    UploadUserNotMatch,
    /// `1062008` (HTTP 400): checksum param Invalid.
    ///
    /// The checksum is wrong. Compute the Adler-32 of the file or part again.
    ChecksumParamInvalid,
    /// `1062009` (HTTP 400): the actual size is inconsistent with the parameter declaration size.
    ///
    /// The size does not fit what was sent. Check `size`.
    ActualSizeInconsistentParameter,
    /// `1062010` (HTTP 400): block missing, please upload all blocks.
    ///
    /// Parts are missing. Upload all of them before finishing.
    BlockMissing,
    /// `1062011` (HTTP 400): block num out of bounds.
    ///
    /// There are more parts than announced. Check that they belong to this file.
    BlockNumOutOfBounds,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadPartFileError: CODES {
    InternalError = 1061001, ParamsError = 1061002, UploadIdExpire = 1061021, NoScopeAuth = 1061073,
    UploadUserNotMatch = 1062007, ChecksumParamInvalid = 1062008,
    ActualSizeInconsistentParameter = 1062009, BlockMissing = 1062010, BlockNumOutOfBounds = 1062011
});

/// Begins an upload of a file in parts: returns its id, and the size and number of the parts.
///
/// [`POST /open-apis/drive/v1/files/upload_prepare`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_prepare>) gives [`UploadPrepareFileResponse`] or fails with [`UploadPrepareFileError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(UploadPrepareFile::new(file_name, parent_node, size)).await?;
/// ```
///
/// [`Client::upload`](crate::Client::upload) sends the whole file with it.
#[doc(alias("drive.v1.file.upload_prepare", "/open-apis/drive/v1/files/upload_prepare"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadPrepareFile {
    /// The name of the file, with its extension. Length: at most 250. Example: `test.txt`.
    pub file_name: String,
    /// What kind of thing it is put in. Example: `explorer`.
    ///
    /// Set by `new`, since no other value is documented.
    pub parent_type: FileParentType,
    /// The folder or document that it is put in. Example: `fldbcO1UuPz8VwnpPx5a92abcef`.
    pub parent_node: String,
    /// The size of the file, in bytes. Range: at least `0`. Example: `1024`.
    pub size: i64,
}

crate::request_builder!(UploadPrepareFile {
    file_name(impl Into<String>).into(), parent_node(impl Into<String>).into(), size(i64);;
    parent_type = FileParentType::Explorer
});
crate::request!(UploadPrepareFile -> UploadPrepareFileResponse, UploadPrepareFileError {
    "drive.v1.file.upload_prepare", POST "/open-apis/drive/v1/files/upload_prepare", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "drive:file", "drive:file:upload"],
    LIMITS = [5 in 1];
    Body file_name "file_name", Body parent_type "parent_type", Body parent_node "parent_node",
    Body size "size"
});
crate::upload_in_parts!(UploadPrepareFile { UploadPartFile, UploadFinishFile });

/// What `drive.v1.file.upload_prepare` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPrepareFileResponse {
    /// The upload.
    pub upload_id: Option<String>,
    /// The size of a part, in bytes.
    pub block_size: Option<i64>,
    /// How many parts there are.
    pub block_num: Option<i64>,
}

crate::object!(UploadPrepareFileResponse {
    upload_id "upload_id", block_size "block_size", block_num "block_num"
});

/// What `drive.v1.file.upload_prepare` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadPrepareFileError {
    /// `1061001` (HTTP 200): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    ParamsError,
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    Forbidden,
    /// `1061022` (HTTP 500): file version conflict.
    ///
    /// The version of the file is not the current one. Fetch the file again.
    FileVersionConflict,
    /// `1061043` (HTTP 400): file size beyond limit.
    ///
    /// The file is too large. Check its size against the limits.
    FileSizeBeyondLimit,
    /// `1061044` (HTTP 400): parent node not exist.
    ///
    /// The place to put it in does not exist. Check `parent_node`, and that it fits `parent_type`.
    ParentNodeNotExist,
    /// `1061061` (HTTP 400): user quota exceeded.
    ///
    /// The user's storage is full. Make room first.
    UserQuotaExceeded,
    /// `1061073` (HTTP 403): no scope auth.
    ///
    /// The app lacks the scope. Apply for it in the developer console.
    NoScopeAuth,
    /// `1061101` (HTTP 400): file quota exceeded.
    ///
    /// The tenant's storage is full. Make room first.
    FileQuotaExceeded,
    /// `1061109` (HTTP 400): file name cqc not passed.
    ///
    /// The name of the file was refused by the review. Change the name and check the content.
    FileNameCqcNotPassed,
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    ParentNodeOutOfSiblingNum,
    /// `1064230` (HTTP 200): locked for data migration
    ///
    /// The data is being moved to another place. Wait until that is done, then try again.
    LockedForDataMigration,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadPrepareFileError: CODES {
    InternalError = 1061001, ParamsError = 1061002, Forbidden = 1061004,
    FileVersionConflict = 1061022, FileSizeBeyondLimit = 1061043, ParentNodeNotExist = 1061044,
    UserQuotaExceeded = 1061061, NoScopeAuth = 1061073, FileQuotaExceeded = 1061101,
    FileNameCqcNotPassed = 1061109, ParentNodeOutOfSiblingNum = 1062507,
    LockedForDataMigration = 1064230
});
