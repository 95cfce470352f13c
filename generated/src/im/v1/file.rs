// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Uploads a file for messages and returns its key.
///
/// [`POST /open-apis/im/v1/files`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create>) gives [`CreateFileResponse`] or fails with [`CreateFileError`].
///
/// Token: tenant. Scopes, any one of: `im:resource`, `im:resource:upload`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateFile::new(file_type, file_name, file)).await?;
/// ```
#[doc(alias("im.v1.file.create", "/open-apis/im/v1/files"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFile {
    /// The type of the file. Example: `mp4`.
    pub file_type: FileType,
    /// The name of the file, with its extension. Example: `测试视频.mp4`.
    pub file_name: String,
    /// How long the sound or video lasts, in milliseconds. Example: `3000`.
    pub duration: Option<i64>,
    /// The content of the file, of up to 30 MB. Example: `二进制文件`.
    pub file: crate::FilePart,
}

crate::request_builder!(CreateFile {
    file_type(impl Into<FileType>).into(), file_name(impl Into<String>).into(),
    file(crate::FilePart);
    duration(i64)
});
crate::request!(CreateFile -> CreateFileResponse, CreateFileError {
    "im.v1.file.create", POST "/open-apis/im/v1/files", [Tenant], read_value Data, Multipart,
    SCOPES = ["im:resource", "im:resource:upload"], LIMITS = [1000 in 60, 50 in 1];
    Body file_type "file_type", Body file_name "file_name", Body duration "duration",
    Body file "file"
});

/// What `im.v1.file.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileResponse {
    /// The file.
    pub file_key: Option<String>,
}

crate::object!(CreateFileResponse { file_key "file_key" });

/// What `im.v1.file.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateFileError {
    /// `232096` (HTTP 400): Meta writing has stopped, please try again later.
    MetaWritingHasStopped,
    /// `234001` (HTTP 400): Invalid request param.
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidRequestParam,
    /// `234002` (HTTP 401): Unauthorized.
    ///
    /// The caller could not be authenticated. Check the access token; ask the support if it stays so.
    Unauthorized,
    /// `234006` (HTTP 400): The file size exceed the max value.
    FileSizeExceedMaxValue,
    /// `234007` (HTTP 400): App does not enable bot feature.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppDoesNotEnableBotFeature,
    /// `234010` (HTTP 400): File's size can't be 0.
    ///
    /// The file is empty. Send one with content.
    FilesSizeCantBe0,
    /// `234041` (HTTP 400): Tenant master key has been deleted, please contact the tenant administrator.
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used. Ask the administrator.
    TenantMasterKeyHasBeenDeleted,
    /// `234042` (HTTP 400): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    ///
    /// The tenant's own storage failed, since it is full for example. Ask the administrator.
    HybridDeploymentTenantStorageError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateFileError: CODES {
    MetaWritingHasStopped = 232096, InvalidRequestParam = 234001, Unauthorized = 234002,
    FileSizeExceedMaxValue = 234006, AppDoesNotEnableBotFeature = 234007, FilesSizeCantBe0 = 234010,
    TenantMasterKeyHasBeenDeleted = 234041, HybridDeploymentTenantStorageError = 234042
});

/// Downloads a file that the app uploaded, by its key.
///
/// [`GET /open-apis/im/v1/files/:file_key`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/get>) gives [`Download`](crate::Download) or fails with [`GetFileError`].
///
/// Token: tenant. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetFile::new(file_key)).await?;
/// ```
#[doc(alias("im.v1.file.get", "/open-apis/im/v1/files/:file_key"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFile {
    /// The file. Example: `file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g`.
    pub file_key: String,
}

crate::request_builder!(GetFile { file_key(impl Into<String>).into(); });
crate::request!(GetFile -> crate::Download, GetFileError {
    "im.v1.file.get", GET "/open-apis/im/v1/files/:file_key", [Tenant], read_file Bytes, None,
    LIMITS = [1000 in 60, 50 in 1];
    Path file_key "file_key"
});

/// What `im.v1.file.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetFileError {
    /// `234001` (HTTP 400): Invalid request param.
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidRequestParam,
    /// `234002` (HTTP 401): Unauthorized.
    ///
    /// The caller could not be authenticated. Check the access token; ask the support if it stays so.
    Unauthorized,
    /// `234005` (HTTP 400): Image has been deleted
    ///
    /// The file or image was deleted. Check its key.
    ImageHasBeenDeleted,
    /// `234008` (HTTP 400): The app is not the resource sender
    AppIsNotResourceSender,
    /// `234037` (HTTP 400): Downloaded file size exceeds limit.
    DownloadedFileSizeExceedsLimit,
    /// `234041` (HTTP 400): Tenant master key has been deleted, please contact the tenant administrator.
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used. Ask the administrator.
    TenantMasterKeyHasBeenDeleted,
    /// `234042` (HTTP 400): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    ///
    /// The tenant's own storage failed, since it is full for example. Ask the administrator.
    HybridDeploymentTenantStorageError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetFileError: CODES {
    InvalidRequestParam = 234001, Unauthorized = 234002, ImageHasBeenDeleted = 234005,
    AppIsNotResourceSender = 234008, DownloadedFileSizeExceedsLimit = 234037,
    TenantMasterKeyHasBeenDeleted = 234041, HybridDeploymentTenantStorageError = 234042
});
