// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Uploads a file for messages and returns its key.
///
/// `POST /open-apis/im/v1/files`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:resource`, `im:resource:upload`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFile {
    /// The type of the file.
    ///
    /// Example: `mp4`.
    pub file_type: FileType,
    /// The name of the file, with its extension.
    ///
    /// Example: `测试视频.mp4`.
    pub file_name: String,
    /// How long the sound or video lasts, in milliseconds.
    ///
    /// Example: `3000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i64>,
    /// The content of the file, of up to 30 MB.
    ///
    /// Example: `二进制文件`.
    #[serde(skip)]
    pub file: crate::FilePart,
}

impl CreateFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_type: impl Into<FileType>,
        file_name: impl Into<String>,
        file: crate::FilePart,
    ) -> Self {
        Self {
            file_type: file_type.into(),
            file_name: file_name.into(),
            duration: None,
            file,
        }
    }

    /// Sets [`duration`](Self#structfield.duration).
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }
}

impl crate::Endpoint for CreateFile {
    type Response = CreateFileResponse;
    type Error = CreateFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.file.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/files",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::multipart(
            crate::Multipart::new()
                .text("file_type", &self.file_type)
                .text("file_name", &self.file_name)
                .text("duration", &self.duration)
                .file("file", &self.file),
        )
    }
}

/// What `im.v1.file.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFileResponse {
    /// The file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_key: Option<String>,
}

/// What `im.v1.file.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateFileError {
    /// `232096` (HTTP 400): Meta writing has stopped, please try again later.
    #[doc(alias = "232096")]
    MetaWritingStoppedTryAgainLater,
    /// `234001` (HTTP 400): Invalid request param.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "234001")]
    InvalidRequestParam,
    /// `234002` (HTTP 401): Unauthorized.
    ///
    /// The caller could not be authenticated. Check the access token; ask the support if it stays so.
    #[doc(alias = "234002")]
    Unauthorized,
    /// `234006` (HTTP 400): The file size exceed the max value.
    #[doc(alias = "234006")]
    FileSizeExceedMaxValue,
    /// `234007` (HTTP 400): App does not enable bot feature.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "234007")]
    AppDoesNotEnableBotFeature,
    /// `234010` (HTTP 400): File's size can't be 0.
    ///
    /// The file is empty. Send one with content.
    #[doc(alias = "234010")]
    FilesSizeCantBe0,
    /// `234041` (HTTP 400): Tenant master key has been deleted, please contact the tenant administrator.
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used. Ask the administrator.
    #[doc(alias = "234041")]
    TenantMasterKeyDeletedContactTenant,
    /// `234042` (HTTP 400): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    ///
    /// The tenant's own storage failed, since it is full for example. Ask the administrator.
    #[doc(alias = "234042")]
    HybridDeploymentTenantStorageErrorSuch,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::MetaWritingStoppedTryAgainLater,
            crate::ErrorFacts::new(
                232096,
                400,
                "Meta writing has stopped, please try again later.",
                "",
                false,
            ),
        ),
        (
            Self::InvalidRequestParam,
            crate::ErrorFacts::new(
                234001,
                400,
                "Invalid request param.",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::Unauthorized,
            crate::ErrorFacts::new(
                234002,
                401,
                "Unauthorized.",
                "The caller could not be authenticated. Check the access token; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::FileSizeExceedMaxValue,
            crate::ErrorFacts::new(
                234006,
                400,
                "The file size exceed the max value.",
                "",
                false,
            ),
        ),
        (
            Self::AppDoesNotEnableBotFeature,
            crate::ErrorFacts::new(
                234007,
                400,
                "App does not enable bot feature.",
                "The app has no bot. Turn on the bot ability of the app.",
                false,
            ),
        ),
        (
            Self::FilesSizeCantBe0,
            crate::ErrorFacts::new(
                234010,
                400,
                "File's size can't be 0.",
                "The file is empty. Send one with content.",
                false,
            ),
        ),
        (
            Self::TenantMasterKeyDeletedContactTenant,
            crate::ErrorFacts::new(
                234041,
                400,
                "Tenant master key has been deleted, please contact the tenant administrator.",
                "The tenant's encryption key was deleted, so its data cannot be used. Ask the administrator.",
                false,
            ),
        ),
        (
            Self::HybridDeploymentTenantStorageErrorSuch,
            crate::ErrorFacts::new(
                234042,
                400,
                "Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.",
                "The tenant's own storage failed, since it is full for example. Ask the administrator.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateFileError);

/// Downloads a file that the app uploaded, by its key.
///
/// `GET /open-apis/im/v1/files/:file_key`
///
/// What it takes:
///
/// - Token: tenant
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetFile {
    /// The file.
    ///
    /// Example: `file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g`.
    #[serde(skip)]
    pub file_key: String,
}

impl GetFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file_key: impl Into<String>) -> Self {
        Self { file_key: file_key.into() }
    }
}

impl crate::Endpoint for GetFile {
    type Response = crate::Download;
    type Error = GetFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.file.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/files/:file_key",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Bytes,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_key", self.file_key.clone())]
    }
}

/// What `im.v1.file.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetFileError {
    /// `234001` (HTTP 400): Invalid request param.
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "234001")]
    InvalidRequestParam,
    /// `234002` (HTTP 401): Unauthorized.
    ///
    /// The caller could not be authenticated. Check the access token; ask the support if it stays so.
    #[doc(alias = "234002")]
    Unauthorized,
    /// `234005` (HTTP 400): Image has been deleted
    ///
    /// The file or image was deleted. Check its key.
    #[doc(alias = "234005")]
    ImageHasBeenDeleted,
    /// `234008` (HTTP 400): The app is not the resource sender
    #[doc(alias = "234008")]
    AppIsNotResourceSender,
    /// `234037` (HTTP 400): Downloaded file size exceeds limit.
    #[doc(alias = "234037")]
    DownloadedFileSizeExceedsLimit,
    /// `234041` (HTTP 400): Tenant master key has been deleted, please contact the tenant administrator.
    ///
    /// The tenant's encryption key was deleted, so its data cannot be used. Ask the administrator.
    #[doc(alias = "234041")]
    TenantMasterKeyDeletedContactTenant,
    /// `234042` (HTTP 400): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    ///
    /// The tenant's own storage failed, since it is full for example. Ask the administrator.
    #[doc(alias = "234042")]
    HybridDeploymentTenantStorageErrorSuch,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidRequestParam,
            crate::ErrorFacts::new(
                234001,
                400,
                "Invalid request param.",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::Unauthorized,
            crate::ErrorFacts::new(
                234002,
                401,
                "Unauthorized.",
                "The caller could not be authenticated. Check the access token; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::ImageHasBeenDeleted,
            crate::ErrorFacts::new(
                234005,
                400,
                "Image has been deleted",
                "The file or image was deleted. Check its key.",
                false,
            ),
        ),
        (
            Self::AppIsNotResourceSender,
            crate::ErrorFacts::new(
                234008,
                400,
                "The app is not the resource sender",
                "",
                false,
            ),
        ),
        (
            Self::DownloadedFileSizeExceedsLimit,
            crate::ErrorFacts::new(
                234037,
                400,
                "Downloaded file size exceeds limit.",
                "",
                false,
            ),
        ),
        (
            Self::TenantMasterKeyDeletedContactTenant,
            crate::ErrorFacts::new(
                234041,
                400,
                "Tenant master key has been deleted, please contact the tenant administrator.",
                "The tenant's encryption key was deleted, so its data cannot be used. Ask the administrator.",
                false,
            ),
        ),
        (
            Self::HybridDeploymentTenantStorageErrorSuch,
            crate::ErrorFacts::new(
                234042,
                400,
                "Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.",
                "The tenant's own storage failed, since it is full for example. Ask the administrator.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetFileError);
