// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `media`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns temporary download addresses of several media files within documents.
///
/// `GET /open-apis/drive/v1/medias/batch_get_tmp_download_url`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `bitable:app`, `bitable:app:readonly`, `docs:doc`, `docs:doc:readonly`, `docs:document.media:download`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/batch_get_tmp_download_url>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetTmpDownloadUrlMedia {
    /// The materials, by their tokens.
    ///
    /// Example: `["boxcnrHpsg1QDqXAAAyachabcef"]`.
    #[serde(skip)]
    pub file_tokens: Vec<String>,
    /// What shows that the material may be downloaded, as JSON in text; for bases with advanced permissions.
    ///
    /// Example: `请参考`.
    #[serde(skip)]
    pub extra: Option<String>,
}

impl BatchGetTmpDownloadUrlMedia {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file_tokens: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            file_tokens: file_tokens.into_iter().map(Into::into).collect(),
            extra: None,
        }
    }

    /// Sets [`extra`](Self#structfield.extra).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }
}

impl crate::Endpoint for BatchGetTmpDownloadUrlMedia {
    type Response = BatchGetTmpDownloadUrlMediaResponse;
    type Error = BatchGetTmpDownloadUrlMediaError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.media.batch_get_tmp_download_url",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/medias/batch_get_tmp_download_url",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("file_tokens", &self.file_tokens);
        query.push("extra", &self.extra);
    }
}

/// What `drive.v1.media.batch_get_tmp_download_url` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetTmpDownloadUrlMediaResponse {
    /// The temporary addresses to download from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tmp_download_urls: Option<Vec<TmpDownloadUrl>>,
}

/// What `drive.v1.media.batch_get_tmp_download_url` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchGetTmpDownloadUrlMediaError {
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    #[doc(alias = "1061002")]
    ParamsError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchGetTmpDownloadUrlMediaError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamsError,
            crate::ErrorFacts::new(
                1061002,
                400,
                "params error.",
                "A parameter is wrong. Check what the request sends, sizes and the content type included.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(BatchGetTmpDownloadUrlMediaError);

/// Downloads a media file that stands within a document.
///
/// `GET /open-apis/drive/v1/medias/:file_token/download`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `bitable:app`, `bitable:app:readonly`, `docs:doc`, `docs:doc:readonly`, `docs:document.media:download`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/download>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DownloadMedia {
    /// The material.
    ///
    /// Example: `boxcnrHpsg1QDqXAAAyachabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// What shows that the material may be downloaded, as JSON in text; for bases with advanced permissions.
    #[serde(skip)]
    pub extra: Option<String>,
}

impl DownloadMedia {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file_token: impl Into<String>) -> Self {
        Self {
            file_token: file_token.into(),
            extra: None,
        }
    }

    /// Sets [`extra`](Self#structfield.extra).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }
}

impl crate::Endpoint for DownloadMedia {
    type Response = crate::Download;
    type Error = DownloadMediaError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.media.download",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/medias/:file_token/download",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Bytes,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("extra", &self.extra);
    }
}

/// What `drive.v1.media.download` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DownloadMediaError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DownloadMediaError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(DownloadMediaError);

/// Uploads a small media file for a document in one call.
///
/// `POST /open-apis/drive/v1/medias/upload_all`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_all>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadAllMedia {
    /// The name of the file, with its extension.
    ///
    /// Length: at most 250. Example: `demo.jpeg`.
    pub file_name: String,
    /// What kind of thing it is put in.
    ///
    /// Example: `docx_image`.
    pub parent_type: MediaParentType,
    /// The document that the material is put in.
    pub parent_node: String,
    /// The size of the file, in bytes, up to 20971520.
    ///
    /// Range: at most `20971520`. Example: `1024`.
    pub size: i64,
    /// The Adler-32 checksum of the content.
    ///
    /// Example: `3248270248`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checksum: Option<String>,
    /// Which document the material belongs to, as JSON in text with `drive_route_token`; needed for some kinds of places.
    ///
    /// Example: `{"drive_route_token":"doxcnXgNGAtaAraIRVeCfmabcef"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The content of the file, of up to 20 MB.
    ///
    /// Example: `file binary`.
    #[serde(skip)]
    pub file: crate::FilePart,
}

impl UploadAllMedia {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_name: impl Into<String>,
        parent_type: impl Into<MediaParentType>,
        parent_node: impl Into<String>,
        size: i64,
        file: crate::FilePart,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            parent_type: parent_type.into(),
            parent_node: parent_node.into(),
            size,
            checksum: None,
            extra: None,
            file,
        }
    }

    /// Sets [`checksum`](Self#structfield.checksum).
    #[must_use]
    pub fn checksum(mut self, checksum: impl Into<String>) -> Self {
        self.checksum = Some(checksum.into());
        self
    }

    /// Sets [`extra`](Self#structfield.extra).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }
}

impl crate::Endpoint for UploadAllMedia {
    type Response = UploadAllMediaResponse;
    type Error = UploadAllMediaError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.media.upload_all",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/medias/upload_all",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::multipart(
            crate::Multipart::new()
                .text("file_name", &self.file_name)
                .text("parent_type", &self.parent_type)
                .text("parent_node", &self.parent_node)
                .text("size", &self.size)
                .text("checksum", &self.checksum)
                .text("extra", &self.extra)
                .file("file", &self.file),
        )
    }
}

/// What `drive.v1.media.upload_all` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadAllMediaResponse {
    /// The file or document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_token: Option<String>,
}

/// What `drive.v1.media.upload_all` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadAllMediaError {
    /// `1061001` (HTTP 200): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    #[doc(alias = "1061001")]
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    #[doc(alias = "1061002")]
    ParamsError,
    /// `1061003` (HTTP 404): not found.
    ///
    /// It does not exist or was deleted. Check the token and the type.
    #[doc(alias = "1061003")]
    NotFound,
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    #[doc(alias = "1061004")]
    Forbidden,
    /// `1061005` (HTTP 401): auth failed.
    ///
    /// The caller could not be recognized. Check the access token and its kind.
    #[doc(alias = "1061005")]
    AuthFailed,
    /// `1061006` (HTTP 200): internal time out.
    ///
    /// The system took too long. Try again later.
    #[doc(alias = "1061006")]
    InternalTimeOut,
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    #[doc(alias = "1061007")]
    FileHasBeenDelete,
    /// `1061008` (HTTP 400): invalid file name.
    ///
    /// The name of the file is empty or too long. Use another one.
    #[doc(alias = "1061008")]
    InvalidFileName,
    /// `1061021` (HTTP 400): upload id expire.
    ///
    /// The upload has expired. Begin again with the preparation.
    #[doc(alias = "1061021")]
    UploadIdExpire,
    /// `1061041` (HTTP 400): parent node has been deleted.
    ///
    /// The place to put it in was deleted. Choose another one.
    #[doc(alias = "1061041")]
    ParentNodeHasBeenDeleted,
    /// `1061042` (HTTP 400): parent node out of limit.
    ///
    /// There are too many materials in this place. Choose another one.
    #[doc(alias = "1061042")]
    ParentNodeOutOfLimit,
    /// `1061043` (HTTP 400): file size beyond limit.
    ///
    /// The file is too large. Check its size against the limits.
    #[doc(alias = "1061043")]
    FileSizeBeyondLimit,
    /// `1061044` (HTTP 400): parent node not exist.
    ///
    /// The place to put it in does not exist. Check `parent_node`, and that it fits `parent_type`.
    #[doc(alias = "1061044")]
    ParentNodeNotExist,
    /// `1061045` (HTTP 200): can retry.
    ///
    /// Several calls got into each other's way, or there were too many. Try again later, one after the other.
    #[doc(alias = "1061045")]
    CanRetry,
    /// `1061061` (HTTP 400): user quota exceeded.
    ///
    /// The user's storage is full. Make room first.
    #[doc(alias = "1061061")]
    UserQuotaExceeded,
    /// `1061073` (HTTP 403): no scope auth.
    ///
    /// The app lacks the scope. Apply for it in the developer console.
    #[doc(alias = "1061073")]
    NoScopeAuth,
    /// `1061101` (HTTP 400): file quota exceeded.
    ///
    /// The tenant's storage is full. Make room first.
    #[doc(alias = "1061101")]
    FileQuotaExceeded,
    /// `1061109` (HTTP 400): file name cqc not passed.
    ///
    /// The name of the file was refused by the review. Change the name and check the content.
    #[doc(alias = "1061109")]
    FileNameCqcNotPassed,
    /// `1061113` (HTTP 400): file cqc not passed.
    ///
    /// The file was refused by the review. Change the content and check the name.
    #[doc(alias = "1061113")]
    FileCqcNotPassed,
    /// `1061547` (HTTP 400): attachment parent-child relation number exceed.
    ///
    /// The document has too many materials. Use another one.
    #[doc(alias = "1061547")]
    AttachmentParentChildRelationNumberExceed,
    /// `1062004` (HTTP 202): cover generating.
    ///
    /// The thumbnail is still being made. Try again later.
    #[doc(alias = "1062004")]
    CoverGenerating,
    /// `1062005` (HTTP 202): file type not support cover.
    ///
    /// There are no thumbnails for this type of file.
    #[doc(alias = "1062005")]
    FileTypeNotSupportCover,
    /// `1062006` (HTTP 202): cover no exist.
    ///
    /// There is no thumbnail yet. Try again later.
    #[doc(alias = "1062006")]
    CoverNoExist,
    /// `1062007` (HTTP 400): upload user not match.
    ///
    /// The upload was begun by another identity. Go on with the same user or app.
    #[doc(alias = "1062007")]
    UploadUserNotMatch,
    /// `1062008` (HTTP 400): checksum param Invalid.
    ///
    /// The checksum is wrong. Compute the Adler-32 of the file or part again.
    #[doc(alias = "1062008")]
    ChecksumParamInvalid,
    /// `1062009` (HTTP 400): the actual size is inconsistent with the parameter declaration size.
    ///
    /// The size does not fit what was sent. Check `size`.
    #[doc(alias = "1062009")]
    ActualSizeInconsistentParameterDeclarationSize,
    /// `1062010` (HTTP 400): block missing, please upload all blocks.
    ///
    /// Parts are missing. Upload all of them before finishing.
    #[doc(alias = "1062010")]
    BlockMissingPleaseUploadAllBlocks,
    /// `1062011` (HTTP 400): block num out of bounds.
    ///
    /// There are more parts than announced. Check that they belong to this file.
    #[doc(alias = "1062011")]
    BlockNumOutOfBounds,
    /// `1062012` (HTTP 400): file copying.
    ///
    /// The file is being copied. Try again later.
    #[doc(alias = "1062012")]
    FileCopying,
    /// `1062013` (HTTP 400): file damaged.
    ///
    /// The file is damaged and could not be copied. Upload it again.
    #[doc(alias = "1062013")]
    FileDamaged,
    /// `1062014` (HTTP 403): dedupe no support.
    ///
    /// The file cannot be taken over from an equal one. Upload its content.
    #[doc(alias = "1062014")]
    DedupeNoSupport,
    /// `1062051` (HTTP 400): client connect close.
    ///
    /// The connection was closed by the client. Try again.
    #[doc(alias = "1062051")]
    ClientConnectClose,
    /// `1062505` (HTTP 400): parent node out of size.
    ///
    /// The drive holds 400,000 files and folders, which is the most. Delete some.
    #[doc(alias = "1062505")]
    ParentNodeOutOfSize,
    /// `1062506` (HTTP 400): parent node out of depth.
    ///
    /// The folder lies too deep; 15 levels are the most. Choose one further up.
    #[doc(alias = "1062506")]
    ParentNodeOutOfDepth,
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    #[doc(alias = "1062507")]
    ParentNodeOutOfSiblingNum,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UploadAllMediaError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1061001,
                200,
                "internal error.",
                "The system failed or took too long. Try again; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::ParamsError,
            crate::ErrorFacts::new(
                1061002,
                400,
                "params error.",
                "A parameter is wrong. Check what the request sends, sizes and the content type included.",
                false,
            ),
        ),
        (
            Self::NotFound,
            crate::ErrorFacts::new(
                1061003,
                404,
                "not found.",
                "It does not exist or was deleted. Check the token and the type.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                1061004,
                403,
                "forbidden.",
                "The caller may not do this. Share the document or folder with the user or app, with enough rights.",
                false,
            ),
        ),
        (
            Self::AuthFailed,
            crate::ErrorFacts::new(
                1061005,
                401,
                "auth failed.",
                "The caller could not be recognized. Check the access token and its kind.",
                false,
            ),
        ),
        (
            Self::InternalTimeOut,
            crate::ErrorFacts::new(
                1061006,
                200,
                "internal time out.",
                "The system took too long. Try again later.",
                false,
            ),
        ),
        (
            Self::FileHasBeenDelete,
            crate::ErrorFacts::new(
                1061007,
                404,
                "file has been delete.",
                "The file was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::InvalidFileName,
            crate::ErrorFacts::new(
                1061008,
                400,
                "invalid file name.",
                "The name of the file is empty or too long. Use another one.",
                false,
            ),
        ),
        (
            Self::UploadIdExpire,
            crate::ErrorFacts::new(
                1061021,
                400,
                "upload id expire.",
                "The upload has expired. Begin again with the preparation.",
                false,
            ),
        ),
        (
            Self::ParentNodeHasBeenDeleted,
            crate::ErrorFacts::new(
                1061041,
                400,
                "parent node has been deleted.",
                "The place to put it in was deleted. Choose another one.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfLimit,
            crate::ErrorFacts::new(
                1061042,
                400,
                "parent node out of limit.",
                "There are too many materials in this place. Choose another one.",
                false,
            ),
        ),
        (
            Self::FileSizeBeyondLimit,
            crate::ErrorFacts::new(
                1061043,
                400,
                "file size beyond limit.",
                "The file is too large. Check its size against the limits.",
                false,
            ),
        ),
        (
            Self::ParentNodeNotExist,
            crate::ErrorFacts::new(
                1061044,
                400,
                "parent node not exist.",
                "The place to put it in does not exist. Check `parent_node`, and that it fits `parent_type`.",
                false,
            ),
        ),
        (
            Self::CanRetry,
            crate::ErrorFacts::new(
                1061045,
                200,
                "can retry.",
                "Several calls got into each other's way, or there were too many. Try again later, one after the other.",
                false,
            ),
        ),
        (
            Self::UserQuotaExceeded,
            crate::ErrorFacts::new(
                1061061,
                400,
                "user quota exceeded.",
                "The user's storage is full. Make room first.",
                false,
            ),
        ),
        (
            Self::NoScopeAuth,
            crate::ErrorFacts::new(
                1061073,
                403,
                "no scope auth.",
                "The app lacks the scope. Apply for it in the developer console.",
                false,
            ),
        ),
        (
            Self::FileQuotaExceeded,
            crate::ErrorFacts::new(
                1061101,
                400,
                "file quota exceeded.",
                "The tenant's storage is full. Make room first.",
                false,
            ),
        ),
        (
            Self::FileNameCqcNotPassed,
            crate::ErrorFacts::new(
                1061109,
                400,
                "file name cqc not passed.",
                "The name of the file was refused by the review. Change the name and check the content.",
                false,
            ),
        ),
        (
            Self::FileCqcNotPassed,
            crate::ErrorFacts::new(
                1061113,
                400,
                "file cqc not passed.",
                "The file was refused by the review. Change the content and check the name.",
                false,
            ),
        ),
        (
            Self::AttachmentParentChildRelationNumberExceed,
            crate::ErrorFacts::new(
                1061547,
                400,
                "attachment parent-child relation number exceed.",
                "The document has too many materials. Use another one.",
                false,
            ),
        ),
        (
            Self::CoverGenerating,
            crate::ErrorFacts::new(
                1062004,
                202,
                "cover generating.",
                "The thumbnail is still being made. Try again later.",
                false,
            ),
        ),
        (
            Self::FileTypeNotSupportCover,
            crate::ErrorFacts::new(
                1062005,
                202,
                "file type not support cover.",
                "There are no thumbnails for this type of file.",
                false,
            ),
        ),
        (
            Self::CoverNoExist,
            crate::ErrorFacts::new(
                1062006,
                202,
                "cover no exist.",
                "There is no thumbnail yet. Try again later.",
                false,
            ),
        ),
        (
            Self::UploadUserNotMatch,
            crate::ErrorFacts::new(
                1062007,
                400,
                "upload user not match.",
                "The upload was begun by another identity. Go on with the same user or app.",
                false,
            ),
        ),
        (
            Self::ChecksumParamInvalid,
            crate::ErrorFacts::new(
                1062008,
                400,
                "checksum param Invalid.",
                "The checksum is wrong. Compute the Adler-32 of the file or part again.",
                false,
            ),
        ),
        (
            Self::ActualSizeInconsistentParameterDeclarationSize,
            crate::ErrorFacts::new(
                1062009,
                400,
                "the actual size is inconsistent with the parameter declaration size.",
                "The size does not fit what was sent. Check `size`.",
                false,
            ),
        ),
        (
            Self::BlockMissingPleaseUploadAllBlocks,
            crate::ErrorFacts::new(
                1062010,
                400,
                "block missing, please upload all blocks.",
                "Parts are missing. Upload all of them before finishing.",
                false,
            ),
        ),
        (
            Self::BlockNumOutOfBounds,
            crate::ErrorFacts::new(
                1062011,
                400,
                "block num out of bounds.",
                "There are more parts than announced. Check that they belong to this file.",
                false,
            ),
        ),
        (
            Self::FileCopying,
            crate::ErrorFacts::new(
                1062012,
                400,
                "file copying.",
                "The file is being copied. Try again later.",
                false,
            ),
        ),
        (
            Self::FileDamaged,
            crate::ErrorFacts::new(
                1062013,
                400,
                "file damaged.",
                "The file is damaged and could not be copied. Upload it again.",
                false,
            ),
        ),
        (
            Self::DedupeNoSupport,
            crate::ErrorFacts::new(
                1062014,
                403,
                "dedupe no support.",
                "The file cannot be taken over from an equal one. Upload its content.",
                false,
            ),
        ),
        (
            Self::ClientConnectClose,
            crate::ErrorFacts::new(
                1062051,
                400,
                "client connect close.",
                "The connection was closed by the client. Try again.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfSize,
            crate::ErrorFacts::new(
                1062505,
                400,
                "parent node out of size.",
                "The drive holds 400,000 files and folders, which is the most. Delete some.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfDepth,
            crate::ErrorFacts::new(
                1062506,
                400,
                "parent node out of depth.",
                "The folder lies too deep; 15 levels are the most. Choose one further up.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfSiblingNum,
            crate::ErrorFacts::new(
                1062507,
                400,
                "parent node out of sibling num.",
                "The folder holds 1500 items, which is the most. Choose another one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UploadAllMediaError);

/// Completes an upload of a media file in parts and returns its token.
///
/// `POST /open-apis/drive/v1/medias/upload_finish`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_finish>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadFinishMedia {
    /// The upload.
    ///
    /// Example: `7111211691345512356`.
    pub upload_id: String,
    /// How many parts there are.
    ///
    /// Example: `1`.
    pub block_num: i64,
}

impl UploadFinishMedia {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(upload_id: impl Into<String>, block_num: i64) -> Self {
        Self {
            upload_id: upload_id.into(),
            block_num,
        }
    }
}

impl crate::Endpoint for UploadFinishMedia {
    type Response = UploadFinishMediaResponse;
    type Error = UploadFinishMediaError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.media.upload_finish",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/medias/upload_finish",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.media.upload_finish` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadFinishMediaResponse {
    /// The file or document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_token: Option<String>,
}

/// What `drive.v1.media.upload_finish` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadFinishMediaError {
    /// `1061001` (HTTP 200): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    #[doc(alias = "1061001")]
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    #[doc(alias = "1061002")]
    ParamsError,
    /// `1061003` (HTTP 404): not found.
    ///
    /// It does not exist or was deleted. Check the token and the type.
    #[doc(alias = "1061003")]
    NotFound,
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    #[doc(alias = "1061004")]
    Forbidden,
    /// `1061005` (HTTP 401): auth failed.
    ///
    /// The caller could not be recognized. Check the access token and its kind.
    #[doc(alias = "1061005")]
    AuthFailed,
    /// `1061006` (HTTP 200): internal time out.
    ///
    /// The system took too long. Try again later.
    #[doc(alias = "1061006")]
    InternalTimeOut,
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    #[doc(alias = "1061007")]
    FileHasBeenDelete,
    /// `1061008` (HTTP 400): invalid file name.
    ///
    /// The name of the file is empty or too long. Use another one.
    #[doc(alias = "1061008")]
    InvalidFileName,
    /// `1061021` (HTTP 400): upload id expire.
    ///
    /// The upload has expired. Begin again with the preparation.
    #[doc(alias = "1061021")]
    UploadIdExpire,
    /// `1061041` (HTTP 400): parent node has been deleted.
    ///
    /// The place to put it in was deleted. Choose another one.
    #[doc(alias = "1061041")]
    ParentNodeHasBeenDeleted,
    /// `1061042` (HTTP 400): parent node out of limit.
    ///
    /// There are too many materials in this place. Choose another one.
    #[doc(alias = "1061042")]
    ParentNodeOutOfLimit,
    /// `1061043` (HTTP 400): file size beyond limit.
    ///
    /// The file is too large. Check its size against the limits.
    #[doc(alias = "1061043")]
    FileSizeBeyondLimit,
    /// `1061044` (HTTP 400): parent node not exist.
    ///
    /// The place to put it in does not exist. Check `parent_node`, and that it fits `parent_type`.
    #[doc(alias = "1061044")]
    ParentNodeNotExist,
    /// `1061045` (HTTP 200): can retry.
    ///
    /// Several calls got into each other's way, or there were too many. Try again later, one after the other.
    #[doc(alias = "1061045")]
    CanRetry,
    /// `1061061` (HTTP 400): user quota exceeded.
    ///
    /// The user's storage is full. Make room first.
    #[doc(alias = "1061061")]
    UserQuotaExceeded,
    /// `1061073` (HTTP 403): no scope auth.
    ///
    /// The app lacks the scope. Apply for it in the developer console.
    #[doc(alias = "1061073")]
    NoScopeAuth,
    /// `1061101` (HTTP 400): file quota exceeded.
    ///
    /// The tenant's storage is full. Make room first.
    #[doc(alias = "1061101")]
    FileQuotaExceeded,
    /// `1061109` (HTTP 400): file name cqc not passed.
    ///
    /// The name of the file was refused by the review. Change the name and check the content.
    #[doc(alias = "1061109")]
    FileNameCqcNotPassed,
    /// `1061113` (HTTP 400): file cqc not passed.
    ///
    /// The file was refused by the review. Change the content and check the name.
    #[doc(alias = "1061113")]
    FileCqcNotPassed,
    /// `1061547` (HTTP 400): attachment parent-child relation number exceed.
    ///
    /// The document has too many materials. Use another one.
    #[doc(alias = "1061547")]
    AttachmentParentChildRelationNumberExceed,
    /// `1062004` (HTTP 202): cover generating.
    ///
    /// The thumbnail is still being made. Try again later.
    #[doc(alias = "1062004")]
    CoverGenerating,
    /// `1062005` (HTTP 202): file type not support cover.
    ///
    /// There are no thumbnails for this type of file.
    #[doc(alias = "1062005")]
    FileTypeNotSupportCover,
    /// `1062006` (HTTP 202): cover no exist.
    ///
    /// There is no thumbnail yet. Try again later.
    #[doc(alias = "1062006")]
    CoverNoExist,
    /// `1062007` (HTTP 400): upload user not match.
    ///
    /// The upload was begun by another identity. Go on with the same user or app.
    #[doc(alias = "1062007")]
    UploadUserNotMatch,
    /// `1062008` (HTTP 400): checksum param Invalid.
    ///
    /// The checksum is wrong. Compute the Adler-32 of the file or part again.
    #[doc(alias = "1062008")]
    ChecksumParamInvalid,
    /// `1062009` (HTTP 400): the actual size is inconsistent with the parameter declaration size.
    ///
    /// The size does not fit what was sent. Check `size`.
    #[doc(alias = "1062009")]
    ActualSizeInconsistentParameterDeclarationSize,
    /// `1062010` (HTTP 400): block missing, please upload all blocks.
    ///
    /// Parts are missing. Upload all of them before finishing.
    #[doc(alias = "1062010")]
    BlockMissingPleaseUploadAllBlocks,
    /// `1062011` (HTTP 400): block num out of bounds.
    ///
    /// There are more parts than announced. Check that they belong to this file.
    #[doc(alias = "1062011")]
    BlockNumOutOfBounds,
    /// `1062012` (HTTP 400): file copying.
    ///
    /// The file is being copied. Try again later.
    #[doc(alias = "1062012")]
    FileCopying,
    /// `1062013` (HTTP 400): file damaged.
    ///
    /// The file is damaged and could not be copied. Upload it again.
    #[doc(alias = "1062013")]
    FileDamaged,
    /// `1062014` (HTTP 403): dedupe no support.
    ///
    /// The file cannot be taken over from an equal one. Upload its content.
    #[doc(alias = "1062014")]
    DedupeNoSupport,
    /// `1062051` (HTTP 400): client connect close.
    ///
    /// The connection was closed by the client. Try again.
    #[doc(alias = "1062051")]
    ClientConnectClose,
    /// `1062505` (HTTP 400): parent node out of size.
    ///
    /// The drive holds 400,000 files and folders, which is the most. Delete some.
    #[doc(alias = "1062505")]
    ParentNodeOutOfSize,
    /// `1062506` (HTTP 400): parent node out of depth.
    ///
    /// The folder lies too deep; 15 levels are the most. Choose one further up.
    #[doc(alias = "1062506")]
    ParentNodeOutOfDepth,
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    #[doc(alias = "1062507")]
    ParentNodeOutOfSiblingNum,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UploadFinishMediaError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1061001,
                200,
                "internal error.",
                "The system failed or took too long. Try again; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::ParamsError,
            crate::ErrorFacts::new(
                1061002,
                400,
                "params error.",
                "A parameter is wrong. Check what the request sends, sizes and the content type included.",
                false,
            ),
        ),
        (
            Self::NotFound,
            crate::ErrorFacts::new(
                1061003,
                404,
                "not found.",
                "It does not exist or was deleted. Check the token and the type.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                1061004,
                403,
                "forbidden.",
                "The caller may not do this. Share the document or folder with the user or app, with enough rights.",
                false,
            ),
        ),
        (
            Self::AuthFailed,
            crate::ErrorFacts::new(
                1061005,
                401,
                "auth failed.",
                "The caller could not be recognized. Check the access token and its kind.",
                false,
            ),
        ),
        (
            Self::InternalTimeOut,
            crate::ErrorFacts::new(
                1061006,
                200,
                "internal time out.",
                "The system took too long. Try again later.",
                false,
            ),
        ),
        (
            Self::FileHasBeenDelete,
            crate::ErrorFacts::new(
                1061007,
                404,
                "file has been delete.",
                "The file was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::InvalidFileName,
            crate::ErrorFacts::new(
                1061008,
                400,
                "invalid file name.",
                "The name of the file is empty or too long. Use another one.",
                false,
            ),
        ),
        (
            Self::UploadIdExpire,
            crate::ErrorFacts::new(
                1061021,
                400,
                "upload id expire.",
                "The upload has expired. Begin again with the preparation.",
                false,
            ),
        ),
        (
            Self::ParentNodeHasBeenDeleted,
            crate::ErrorFacts::new(
                1061041,
                400,
                "parent node has been deleted.",
                "The place to put it in was deleted. Choose another one.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfLimit,
            crate::ErrorFacts::new(
                1061042,
                400,
                "parent node out of limit.",
                "There are too many materials in this place. Choose another one.",
                false,
            ),
        ),
        (
            Self::FileSizeBeyondLimit,
            crate::ErrorFacts::new(
                1061043,
                400,
                "file size beyond limit.",
                "The file is too large. Check its size against the limits.",
                false,
            ),
        ),
        (
            Self::ParentNodeNotExist,
            crate::ErrorFacts::new(
                1061044,
                400,
                "parent node not exist.",
                "The place to put it in does not exist. Check `parent_node`, and that it fits `parent_type`.",
                false,
            ),
        ),
        (
            Self::CanRetry,
            crate::ErrorFacts::new(
                1061045,
                200,
                "can retry.",
                "Several calls got into each other's way, or there were too many. Try again later, one after the other.",
                false,
            ),
        ),
        (
            Self::UserQuotaExceeded,
            crate::ErrorFacts::new(
                1061061,
                400,
                "user quota exceeded.",
                "The user's storage is full. Make room first.",
                false,
            ),
        ),
        (
            Self::NoScopeAuth,
            crate::ErrorFacts::new(
                1061073,
                403,
                "no scope auth.",
                "The app lacks the scope. Apply for it in the developer console.",
                false,
            ),
        ),
        (
            Self::FileQuotaExceeded,
            crate::ErrorFacts::new(
                1061101,
                400,
                "file quota exceeded.",
                "The tenant's storage is full. Make room first.",
                false,
            ),
        ),
        (
            Self::FileNameCqcNotPassed,
            crate::ErrorFacts::new(
                1061109,
                400,
                "file name cqc not passed.",
                "The name of the file was refused by the review. Change the name and check the content.",
                false,
            ),
        ),
        (
            Self::FileCqcNotPassed,
            crate::ErrorFacts::new(
                1061113,
                400,
                "file cqc not passed.",
                "The file was refused by the review. Change the content and check the name.",
                false,
            ),
        ),
        (
            Self::AttachmentParentChildRelationNumberExceed,
            crate::ErrorFacts::new(
                1061547,
                400,
                "attachment parent-child relation number exceed.",
                "The document has too many materials. Use another one.",
                false,
            ),
        ),
        (
            Self::CoverGenerating,
            crate::ErrorFacts::new(
                1062004,
                202,
                "cover generating.",
                "The thumbnail is still being made. Try again later.",
                false,
            ),
        ),
        (
            Self::FileTypeNotSupportCover,
            crate::ErrorFacts::new(
                1062005,
                202,
                "file type not support cover.",
                "There are no thumbnails for this type of file.",
                false,
            ),
        ),
        (
            Self::CoverNoExist,
            crate::ErrorFacts::new(
                1062006,
                202,
                "cover no exist.",
                "There is no thumbnail yet. Try again later.",
                false,
            ),
        ),
        (
            Self::UploadUserNotMatch,
            crate::ErrorFacts::new(
                1062007,
                400,
                "upload user not match.",
                "The upload was begun by another identity. Go on with the same user or app.",
                false,
            ),
        ),
        (
            Self::ChecksumParamInvalid,
            crate::ErrorFacts::new(
                1062008,
                400,
                "checksum param Invalid.",
                "The checksum is wrong. Compute the Adler-32 of the file or part again.",
                false,
            ),
        ),
        (
            Self::ActualSizeInconsistentParameterDeclarationSize,
            crate::ErrorFacts::new(
                1062009,
                400,
                "the actual size is inconsistent with the parameter declaration size.",
                "The size does not fit what was sent. Check `size`.",
                false,
            ),
        ),
        (
            Self::BlockMissingPleaseUploadAllBlocks,
            crate::ErrorFacts::new(
                1062010,
                400,
                "block missing, please upload all blocks.",
                "Parts are missing. Upload all of them before finishing.",
                false,
            ),
        ),
        (
            Self::BlockNumOutOfBounds,
            crate::ErrorFacts::new(
                1062011,
                400,
                "block num out of bounds.",
                "There are more parts than announced. Check that they belong to this file.",
                false,
            ),
        ),
        (
            Self::FileCopying,
            crate::ErrorFacts::new(
                1062012,
                400,
                "file copying.",
                "The file is being copied. Try again later.",
                false,
            ),
        ),
        (
            Self::FileDamaged,
            crate::ErrorFacts::new(
                1062013,
                400,
                "file damaged.",
                "The file is damaged and could not be copied. Upload it again.",
                false,
            ),
        ),
        (
            Self::DedupeNoSupport,
            crate::ErrorFacts::new(
                1062014,
                403,
                "dedupe no support.",
                "The file cannot be taken over from an equal one. Upload its content.",
                false,
            ),
        ),
        (
            Self::ClientConnectClose,
            crate::ErrorFacts::new(
                1062051,
                400,
                "client connect close.",
                "The connection was closed by the client. Try again.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfSize,
            crate::ErrorFacts::new(
                1062505,
                400,
                "parent node out of size.",
                "The drive holds 400,000 files and folders, which is the most. Delete some.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfDepth,
            crate::ErrorFacts::new(
                1062506,
                400,
                "parent node out of depth.",
                "The folder lies too deep; 15 levels are the most. Choose one further up.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfSiblingNum,
            crate::ErrorFacts::new(
                1062507,
                400,
                "parent node out of sibling num.",
                "The folder holds 1500 items, which is the most. Choose another one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UploadFinishMediaError);

/// Uploads one part of a media file, by its place in the order.
///
/// `POST /open-apis/drive/v1/medias/upload_part`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_part>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadPartMedia {
    /// The upload.
    ///
    /// Example: `7111211691345512356`.
    pub upload_id: String,
    /// The place of the part in the order, from 0.
    ///
    /// Example: `0`.
    pub seq: i64,
    /// The size of the part, in bytes.
    ///
    /// Example: `4194304`.
    pub size: i64,
    /// The Adler-32 checksum of the content.
    ///
    /// Example: `3248270248`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checksum: Option<String>,
    /// The content of the part.
    ///
    /// Example: `file binary`.
    #[serde(skip)]
    pub file: crate::FilePart,
}

impl UploadPartMedia {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        upload_id: impl Into<String>,
        seq: i64,
        size: i64,
        file: crate::FilePart,
    ) -> Self {
        Self {
            upload_id: upload_id.into(),
            seq,
            size,
            checksum: None,
            file,
        }
    }

    /// Sets [`checksum`](Self#structfield.checksum).
    #[must_use]
    pub fn checksum(mut self, checksum: impl Into<String>) -> Self {
        self.checksum = Some(checksum.into());
        self
    }
}

impl crate::Endpoint for UploadPartMedia {
    type Response = UploadPartMediaResponse;
    type Error = UploadPartMediaError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.media.upload_part",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/medias/upload_part",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::multipart(
            crate::Multipart::new()
                .text("upload_id", &self.upload_id)
                .text("seq", &self.seq)
                .text("size", &self.size)
                .text("checksum", &self.checksum)
                .file("file", &self.file),
        )
    }
}

/// What `drive.v1.media.upload_part` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadPartMediaResponse {}
/// What `drive.v1.media.upload_part` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadPartMediaError {
    /// `1061001` (HTTP 200): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    #[doc(alias = "1061001")]
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    #[doc(alias = "1061002")]
    ParamsError,
    /// `1061003` (HTTP 404): not found.
    ///
    /// It does not exist or was deleted. Check the token and the type.
    #[doc(alias = "1061003")]
    NotFound,
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    #[doc(alias = "1061004")]
    Forbidden,
    /// `1061005` (HTTP 401): auth failed.
    ///
    /// The caller could not be recognized. Check the access token and its kind.
    #[doc(alias = "1061005")]
    AuthFailed,
    /// `1061006` (HTTP 200): internal time out.
    ///
    /// The system took too long. Try again later.
    #[doc(alias = "1061006")]
    InternalTimeOut,
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    #[doc(alias = "1061007")]
    FileHasBeenDelete,
    /// `1061008` (HTTP 400): invalid file name.
    ///
    /// The name of the file is empty or too long. Use another one.
    #[doc(alias = "1061008")]
    InvalidFileName,
    /// `1061021` (HTTP 400): upload id expire.
    ///
    /// The upload has expired. Begin again with the preparation.
    #[doc(alias = "1061021")]
    UploadIdExpire,
    /// `1061041` (HTTP 400): parent node has been deleted.
    ///
    /// The place to put it in was deleted. Choose another one.
    #[doc(alias = "1061041")]
    ParentNodeHasBeenDeleted,
    /// `1061042` (HTTP 400): parent node out of limit.
    ///
    /// There are too many materials in this place. Choose another one.
    #[doc(alias = "1061042")]
    ParentNodeOutOfLimit,
    /// `1061043` (HTTP 400): file size beyond limit.
    ///
    /// The file is too large. Check its size against the limits.
    #[doc(alias = "1061043")]
    FileSizeBeyondLimit,
    /// `1061044` (HTTP 400): parent node not exist.
    ///
    /// The place to put it in does not exist. Check `parent_node`, and that it fits `parent_type`.
    #[doc(alias = "1061044")]
    ParentNodeNotExist,
    /// `1061045` (HTTP 200): can retry.
    ///
    /// Several calls got into each other's way, or there were too many. Try again later, one after the other.
    #[doc(alias = "1061045")]
    CanRetry,
    /// `1061061` (HTTP 400): user quota exceeded.
    ///
    /// The user's storage is full. Make room first.
    #[doc(alias = "1061061")]
    UserQuotaExceeded,
    /// `1061073` (HTTP 403): no scope auth.
    ///
    /// The app lacks the scope. Apply for it in the developer console.
    #[doc(alias = "1061073")]
    NoScopeAuth,
    /// `1061101` (HTTP 400): file quota exceeded.
    ///
    /// The tenant's storage is full. Make room first.
    #[doc(alias = "1061101")]
    FileQuotaExceeded,
    /// `1061109` (HTTP 400): file name cqc not passed.
    ///
    /// The name of the file was refused by the review. Change the name and check the content.
    #[doc(alias = "1061109")]
    FileNameCqcNotPassed,
    /// `1061113` (HTTP 400): file cqc not passed.
    ///
    /// The file was refused by the review. Change the content and check the name.
    #[doc(alias = "1061113")]
    FileCqcNotPassed,
    /// `1061547` (HTTP 400): attachment parent-child relation number exceed.
    ///
    /// The document has too many materials. Use another one.
    #[doc(alias = "1061547")]
    AttachmentParentChildRelationNumberExceed,
    /// `1062004` (HTTP 202): cover generating.
    ///
    /// The thumbnail is still being made. Try again later.
    #[doc(alias = "1062004")]
    CoverGenerating,
    /// `1062005` (HTTP 202): file type not support cover.
    ///
    /// There are no thumbnails for this type of file.
    #[doc(alias = "1062005")]
    FileTypeNotSupportCover,
    /// `1062006` (HTTP 202): cover no exist.
    ///
    /// There is no thumbnail yet. Try again later.
    #[doc(alias = "1062006")]
    CoverNoExist,
    /// `1062007` (HTTP 400): upload user not match.
    ///
    /// The upload was begun by another identity. Go on with the same user or app.
    #[doc(alias = "1062007")]
    UploadUserNotMatch,
    /// `1062008` (HTTP 400): checksum param Invalid.
    ///
    /// The checksum is wrong. Compute the Adler-32 of the file or part again.
    #[doc(alias = "1062008")]
    ChecksumParamInvalid,
    /// `1062009` (HTTP 400): the actual size is inconsistent with the parameter declaration size.
    ///
    /// The size does not fit what was sent. Check `size`.
    #[doc(alias = "1062009")]
    ActualSizeInconsistentParameterDeclarationSize,
    /// `1062010` (HTTP 400): block missing, please upload all blocks.
    ///
    /// Parts are missing. Upload all of them before finishing.
    #[doc(alias = "1062010")]
    BlockMissingPleaseUploadAllBlocks,
    /// `1062011` (HTTP 400): block num out of bounds.
    ///
    /// There are more parts than announced. Check that they belong to this file.
    #[doc(alias = "1062011")]
    BlockNumOutOfBounds,
    /// `1062012` (HTTP 400): file copying.
    ///
    /// The file is being copied. Try again later.
    #[doc(alias = "1062012")]
    FileCopying,
    /// `1062013` (HTTP 400): file damaged.
    ///
    /// The file is damaged and could not be copied. Upload it again.
    #[doc(alias = "1062013")]
    FileDamaged,
    /// `1062014` (HTTP 403): dedupe no support.
    ///
    /// The file cannot be taken over from an equal one. Upload its content.
    #[doc(alias = "1062014")]
    DedupeNoSupport,
    /// `1062051` (HTTP 400): client connect close.
    ///
    /// The connection was closed by the client. Try again.
    #[doc(alias = "1062051")]
    ClientConnectClose,
    /// `1062505` (HTTP 400): parent node out of size.
    ///
    /// The drive holds 400,000 files and folders, which is the most. Delete some.
    #[doc(alias = "1062505")]
    ParentNodeOutOfSize,
    /// `1062506` (HTTP 400): parent node out of depth.
    ///
    /// The folder lies too deep; 15 levels are the most. Choose one further up.
    #[doc(alias = "1062506")]
    ParentNodeOutOfDepth,
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    #[doc(alias = "1062507")]
    ParentNodeOutOfSiblingNum,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UploadPartMediaError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1061001,
                200,
                "internal error.",
                "The system failed or took too long. Try again; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::ParamsError,
            crate::ErrorFacts::new(
                1061002,
                400,
                "params error.",
                "A parameter is wrong. Check what the request sends, sizes and the content type included.",
                false,
            ),
        ),
        (
            Self::NotFound,
            crate::ErrorFacts::new(
                1061003,
                404,
                "not found.",
                "It does not exist or was deleted. Check the token and the type.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                1061004,
                403,
                "forbidden.",
                "The caller may not do this. Share the document or folder with the user or app, with enough rights.",
                false,
            ),
        ),
        (
            Self::AuthFailed,
            crate::ErrorFacts::new(
                1061005,
                401,
                "auth failed.",
                "The caller could not be recognized. Check the access token and its kind.",
                false,
            ),
        ),
        (
            Self::InternalTimeOut,
            crate::ErrorFacts::new(
                1061006,
                200,
                "internal time out.",
                "The system took too long. Try again later.",
                false,
            ),
        ),
        (
            Self::FileHasBeenDelete,
            crate::ErrorFacts::new(
                1061007,
                404,
                "file has been delete.",
                "The file was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::InvalidFileName,
            crate::ErrorFacts::new(
                1061008,
                400,
                "invalid file name.",
                "The name of the file is empty or too long. Use another one.",
                false,
            ),
        ),
        (
            Self::UploadIdExpire,
            crate::ErrorFacts::new(
                1061021,
                400,
                "upload id expire.",
                "The upload has expired. Begin again with the preparation.",
                false,
            ),
        ),
        (
            Self::ParentNodeHasBeenDeleted,
            crate::ErrorFacts::new(
                1061041,
                400,
                "parent node has been deleted.",
                "The place to put it in was deleted. Choose another one.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfLimit,
            crate::ErrorFacts::new(
                1061042,
                400,
                "parent node out of limit.",
                "There are too many materials in this place. Choose another one.",
                false,
            ),
        ),
        (
            Self::FileSizeBeyondLimit,
            crate::ErrorFacts::new(
                1061043,
                400,
                "file size beyond limit.",
                "The file is too large. Check its size against the limits.",
                false,
            ),
        ),
        (
            Self::ParentNodeNotExist,
            crate::ErrorFacts::new(
                1061044,
                400,
                "parent node not exist.",
                "The place to put it in does not exist. Check `parent_node`, and that it fits `parent_type`.",
                false,
            ),
        ),
        (
            Self::CanRetry,
            crate::ErrorFacts::new(
                1061045,
                200,
                "can retry.",
                "Several calls got into each other's way, or there were too many. Try again later, one after the other.",
                false,
            ),
        ),
        (
            Self::UserQuotaExceeded,
            crate::ErrorFacts::new(
                1061061,
                400,
                "user quota exceeded.",
                "The user's storage is full. Make room first.",
                false,
            ),
        ),
        (
            Self::NoScopeAuth,
            crate::ErrorFacts::new(
                1061073,
                403,
                "no scope auth.",
                "The app lacks the scope. Apply for it in the developer console.",
                false,
            ),
        ),
        (
            Self::FileQuotaExceeded,
            crate::ErrorFacts::new(
                1061101,
                400,
                "file quota exceeded.",
                "The tenant's storage is full. Make room first.",
                false,
            ),
        ),
        (
            Self::FileNameCqcNotPassed,
            crate::ErrorFacts::new(
                1061109,
                400,
                "file name cqc not passed.",
                "The name of the file was refused by the review. Change the name and check the content.",
                false,
            ),
        ),
        (
            Self::FileCqcNotPassed,
            crate::ErrorFacts::new(
                1061113,
                400,
                "file cqc not passed.",
                "The file was refused by the review. Change the content and check the name.",
                false,
            ),
        ),
        (
            Self::AttachmentParentChildRelationNumberExceed,
            crate::ErrorFacts::new(
                1061547,
                400,
                "attachment parent-child relation number exceed.",
                "The document has too many materials. Use another one.",
                false,
            ),
        ),
        (
            Self::CoverGenerating,
            crate::ErrorFacts::new(
                1062004,
                202,
                "cover generating.",
                "The thumbnail is still being made. Try again later.",
                false,
            ),
        ),
        (
            Self::FileTypeNotSupportCover,
            crate::ErrorFacts::new(
                1062005,
                202,
                "file type not support cover.",
                "There are no thumbnails for this type of file.",
                false,
            ),
        ),
        (
            Self::CoverNoExist,
            crate::ErrorFacts::new(
                1062006,
                202,
                "cover no exist.",
                "There is no thumbnail yet. Try again later.",
                false,
            ),
        ),
        (
            Self::UploadUserNotMatch,
            crate::ErrorFacts::new(
                1062007,
                400,
                "upload user not match.",
                "The upload was begun by another identity. Go on with the same user or app.",
                false,
            ),
        ),
        (
            Self::ChecksumParamInvalid,
            crate::ErrorFacts::new(
                1062008,
                400,
                "checksum param Invalid.",
                "The checksum is wrong. Compute the Adler-32 of the file or part again.",
                false,
            ),
        ),
        (
            Self::ActualSizeInconsistentParameterDeclarationSize,
            crate::ErrorFacts::new(
                1062009,
                400,
                "the actual size is inconsistent with the parameter declaration size.",
                "The size does not fit what was sent. Check `size`.",
                false,
            ),
        ),
        (
            Self::BlockMissingPleaseUploadAllBlocks,
            crate::ErrorFacts::new(
                1062010,
                400,
                "block missing, please upload all blocks.",
                "Parts are missing. Upload all of them before finishing.",
                false,
            ),
        ),
        (
            Self::BlockNumOutOfBounds,
            crate::ErrorFacts::new(
                1062011,
                400,
                "block num out of bounds.",
                "There are more parts than announced. Check that they belong to this file.",
                false,
            ),
        ),
        (
            Self::FileCopying,
            crate::ErrorFacts::new(
                1062012,
                400,
                "file copying.",
                "The file is being copied. Try again later.",
                false,
            ),
        ),
        (
            Self::FileDamaged,
            crate::ErrorFacts::new(
                1062013,
                400,
                "file damaged.",
                "The file is damaged and could not be copied. Upload it again.",
                false,
            ),
        ),
        (
            Self::DedupeNoSupport,
            crate::ErrorFacts::new(
                1062014,
                403,
                "dedupe no support.",
                "The file cannot be taken over from an equal one. Upload its content.",
                false,
            ),
        ),
        (
            Self::ClientConnectClose,
            crate::ErrorFacts::new(
                1062051,
                400,
                "client connect close.",
                "The connection was closed by the client. Try again.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfSize,
            crate::ErrorFacts::new(
                1062505,
                400,
                "parent node out of size.",
                "The drive holds 400,000 files and folders, which is the most. Delete some.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfDepth,
            crate::ErrorFacts::new(
                1062506,
                400,
                "parent node out of depth.",
                "The folder lies too deep; 15 levels are the most. Choose one further up.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfSiblingNum,
            crate::ErrorFacts::new(
                1062507,
                400,
                "parent node out of sibling num.",
                "The folder holds 1500 items, which is the most. Choose another one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UploadPartMediaError);

/// Begins an upload of a media file in parts: returns its id, and the size and number of the parts.
///
/// `POST /open-apis/drive/v1/medias/upload_prepare`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_prepare>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadPrepareMedia {
    /// The name of the file, with its extension.
    ///
    /// Length: at most 250. Example: `demo.jpeg`.
    pub file_name: String,
    /// What kind of thing it is put in.
    ///
    /// Example: `docx_image`.
    pub parent_type: MediaParentType,
    /// The document that the material is put in.
    ///
    /// Example: `doccnFivLCfJfblZjGZtxgabcef`.
    pub parent_node: String,
    /// The size of the file, in bytes.
    ///
    /// Range: at least `0`. Example: `1024`.
    pub size: i64,
    /// Which document the material belongs to, as JSON in text with `drive_route_token`; needed for some kinds of places.
    ///
    /// Example: `{"drive_route_token":"doxcnXgNGAtaAraIRVeCfmabcef"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
}

impl UploadPrepareMedia {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_name: impl Into<String>,
        parent_type: impl Into<MediaParentType>,
        parent_node: impl Into<String>,
        size: i64,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            parent_type: parent_type.into(),
            parent_node: parent_node.into(),
            size,
            extra: None,
        }
    }

    /// Sets [`extra`](Self#structfield.extra).
    #[must_use]
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }
}

impl crate::Endpoint for UploadPrepareMedia {
    type Response = UploadPrepareMediaResponse;
    type Error = UploadPrepareMediaError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.media.upload_prepare",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/medias/upload_prepare",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.media.upload_prepare` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadPrepareMediaResponse {
    /// The upload.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload_id: Option<String>,
    /// The size of a part, in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_size: Option<i64>,
    /// How many parts there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_num: Option<i64>,
}

/// What `drive.v1.media.upload_prepare` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadPrepareMediaError {
    /// `1061001` (HTTP 200): internal error.
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    #[doc(alias = "1061001")]
    InternalError,
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    #[doc(alias = "1061002")]
    ParamsError,
    /// `1061003` (HTTP 404): not found.
    ///
    /// It does not exist or was deleted. Check the token and the type.
    #[doc(alias = "1061003")]
    NotFound,
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    #[doc(alias = "1061004")]
    Forbidden,
    /// `1061005` (HTTP 401): auth failed.
    ///
    /// The caller could not be recognized. Check the access token and its kind.
    #[doc(alias = "1061005")]
    AuthFailed,
    /// `1061006` (HTTP 200): internal time out.
    ///
    /// The system took too long. Try again later.
    #[doc(alias = "1061006")]
    InternalTimeOut,
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    #[doc(alias = "1061007")]
    FileHasBeenDelete,
    /// `1061008` (HTTP 400): invalid file name.
    ///
    /// The name of the file is empty or too long. Use another one.
    #[doc(alias = "1061008")]
    InvalidFileName,
    /// `1061021` (HTTP 400): upload id expire.
    ///
    /// The upload has expired. Begin again with the preparation.
    #[doc(alias = "1061021")]
    UploadIdExpire,
    /// `1061041` (HTTP 400): parent node has been deleted.
    ///
    /// The place to put it in was deleted. Choose another one.
    #[doc(alias = "1061041")]
    ParentNodeHasBeenDeleted,
    /// `1061042` (HTTP 400): parent node out of limit.
    ///
    /// There are too many materials in this place. Choose another one.
    #[doc(alias = "1061042")]
    ParentNodeOutOfLimit,
    /// `1061043` (HTTP 400): file size beyond limit.
    ///
    /// The file is too large. Check its size against the limits.
    #[doc(alias = "1061043")]
    FileSizeBeyondLimit,
    /// `1061044` (HTTP 400): parent node not exist.
    ///
    /// The place to put it in does not exist. Check `parent_node`, and that it fits `parent_type`.
    #[doc(alias = "1061044")]
    ParentNodeNotExist,
    /// `1061045` (HTTP 200): can retry.
    ///
    /// Several calls got into each other's way, or there were too many. Try again later, one after the other.
    #[doc(alias = "1061045")]
    CanRetry,
    /// `1061061` (HTTP 400): user quota exceeded.
    ///
    /// The user's storage is full. Make room first.
    #[doc(alias = "1061061")]
    UserQuotaExceeded,
    /// `1061073` (HTTP 403): no scope auth.
    ///
    /// The app lacks the scope. Apply for it in the developer console.
    #[doc(alias = "1061073")]
    NoScopeAuth,
    /// `1061101` (HTTP 400): file quota exceeded.
    ///
    /// The tenant's storage is full. Make room first.
    #[doc(alias = "1061101")]
    FileQuotaExceeded,
    /// `1061109` (HTTP 400): file name cqc not passed.
    ///
    /// The name of the file was refused by the review. Change the name and check the content.
    #[doc(alias = "1061109")]
    FileNameCqcNotPassed,
    /// `1061113` (HTTP 400): file cqc not passed.
    ///
    /// The file was refused by the review. Change the content and check the name.
    #[doc(alias = "1061113")]
    FileCqcNotPassed,
    /// `1061547` (HTTP 400): attachment parent-child relation number exceed.
    ///
    /// The document has too many materials. Use another one.
    #[doc(alias = "1061547")]
    AttachmentParentChildRelationNumberExceed,
    /// `1062004` (HTTP 202): cover generating.
    ///
    /// The thumbnail is still being made. Try again later.
    #[doc(alias = "1062004")]
    CoverGenerating,
    /// `1062005` (HTTP 202): file type not support cover.
    ///
    /// There are no thumbnails for this type of file.
    #[doc(alias = "1062005")]
    FileTypeNotSupportCover,
    /// `1062006` (HTTP 202): cover no exist.
    ///
    /// There is no thumbnail yet. Try again later.
    #[doc(alias = "1062006")]
    CoverNoExist,
    /// `1062007` (HTTP 400): upload user not match.
    ///
    /// The upload was begun by another identity. Go on with the same user or app.
    #[doc(alias = "1062007")]
    UploadUserNotMatch,
    /// `1062008` (HTTP 400): checksum param Invalid.
    ///
    /// The checksum is wrong. Compute the Adler-32 of the file or part again.
    #[doc(alias = "1062008")]
    ChecksumParamInvalid,
    /// `1062009` (HTTP 400): the actual size is inconsistent with the parameter declaration size.
    ///
    /// The size does not fit what was sent. Check `size`.
    #[doc(alias = "1062009")]
    ActualSizeInconsistentParameterDeclarationSize,
    /// `1062010` (HTTP 400): block missing, please upload all blocks.
    ///
    /// Parts are missing. Upload all of them before finishing.
    #[doc(alias = "1062010")]
    BlockMissingPleaseUploadAllBlocks,
    /// `1062011` (HTTP 400): block num out of bounds.
    ///
    /// There are more parts than announced. Check that they belong to this file.
    #[doc(alias = "1062011")]
    BlockNumOutOfBounds,
    /// `1062012` (HTTP 400): file copying.
    ///
    /// The file is being copied. Try again later.
    #[doc(alias = "1062012")]
    FileCopying,
    /// `1062013` (HTTP 400): file damaged.
    ///
    /// The file is damaged and could not be copied. Upload it again.
    #[doc(alias = "1062013")]
    FileDamaged,
    /// `1062014` (HTTP 403): dedupe no support.
    ///
    /// The file cannot be taken over from an equal one. Upload its content.
    #[doc(alias = "1062014")]
    DedupeNoSupport,
    /// `1062051` (HTTP 400): client connect close.
    ///
    /// The connection was closed by the client. Try again.
    #[doc(alias = "1062051")]
    ClientConnectClose,
    /// `1062505` (HTTP 400): parent node out of size.
    ///
    /// The drive holds 400,000 files and folders, which is the most. Delete some.
    #[doc(alias = "1062505")]
    ParentNodeOutOfSize,
    /// `1062506` (HTTP 400): parent node out of depth.
    ///
    /// The folder lies too deep; 15 levels are the most. Choose one further up.
    #[doc(alias = "1062506")]
    ParentNodeOutOfDepth,
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    #[doc(alias = "1062507")]
    ParentNodeOutOfSiblingNum,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UploadPrepareMediaError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1061001,
                200,
                "internal error.",
                "The system failed or took too long. Try again; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::ParamsError,
            crate::ErrorFacts::new(
                1061002,
                400,
                "params error.",
                "A parameter is wrong. Check what the request sends, sizes and the content type included.",
                false,
            ),
        ),
        (
            Self::NotFound,
            crate::ErrorFacts::new(
                1061003,
                404,
                "not found.",
                "It does not exist or was deleted. Check the token and the type.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                1061004,
                403,
                "forbidden.",
                "The caller may not do this. Share the document or folder with the user or app, with enough rights.",
                false,
            ),
        ),
        (
            Self::AuthFailed,
            crate::ErrorFacts::new(
                1061005,
                401,
                "auth failed.",
                "The caller could not be recognized. Check the access token and its kind.",
                false,
            ),
        ),
        (
            Self::InternalTimeOut,
            crate::ErrorFacts::new(
                1061006,
                200,
                "internal time out.",
                "The system took too long. Try again later.",
                false,
            ),
        ),
        (
            Self::FileHasBeenDelete,
            crate::ErrorFacts::new(
                1061007,
                404,
                "file has been delete.",
                "The file was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::InvalidFileName,
            crate::ErrorFacts::new(
                1061008,
                400,
                "invalid file name.",
                "The name of the file is empty or too long. Use another one.",
                false,
            ),
        ),
        (
            Self::UploadIdExpire,
            crate::ErrorFacts::new(
                1061021,
                400,
                "upload id expire.",
                "The upload has expired. Begin again with the preparation.",
                false,
            ),
        ),
        (
            Self::ParentNodeHasBeenDeleted,
            crate::ErrorFacts::new(
                1061041,
                400,
                "parent node has been deleted.",
                "The place to put it in was deleted. Choose another one.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfLimit,
            crate::ErrorFacts::new(
                1061042,
                400,
                "parent node out of limit.",
                "There are too many materials in this place. Choose another one.",
                false,
            ),
        ),
        (
            Self::FileSizeBeyondLimit,
            crate::ErrorFacts::new(
                1061043,
                400,
                "file size beyond limit.",
                "The file is too large. Check its size against the limits.",
                false,
            ),
        ),
        (
            Self::ParentNodeNotExist,
            crate::ErrorFacts::new(
                1061044,
                400,
                "parent node not exist.",
                "The place to put it in does not exist. Check `parent_node`, and that it fits `parent_type`.",
                false,
            ),
        ),
        (
            Self::CanRetry,
            crate::ErrorFacts::new(
                1061045,
                200,
                "can retry.",
                "Several calls got into each other's way, or there were too many. Try again later, one after the other.",
                false,
            ),
        ),
        (
            Self::UserQuotaExceeded,
            crate::ErrorFacts::new(
                1061061,
                400,
                "user quota exceeded.",
                "The user's storage is full. Make room first.",
                false,
            ),
        ),
        (
            Self::NoScopeAuth,
            crate::ErrorFacts::new(
                1061073,
                403,
                "no scope auth.",
                "The app lacks the scope. Apply for it in the developer console.",
                false,
            ),
        ),
        (
            Self::FileQuotaExceeded,
            crate::ErrorFacts::new(
                1061101,
                400,
                "file quota exceeded.",
                "The tenant's storage is full. Make room first.",
                false,
            ),
        ),
        (
            Self::FileNameCqcNotPassed,
            crate::ErrorFacts::new(
                1061109,
                400,
                "file name cqc not passed.",
                "The name of the file was refused by the review. Change the name and check the content.",
                false,
            ),
        ),
        (
            Self::FileCqcNotPassed,
            crate::ErrorFacts::new(
                1061113,
                400,
                "file cqc not passed.",
                "The file was refused by the review. Change the content and check the name.",
                false,
            ),
        ),
        (
            Self::AttachmentParentChildRelationNumberExceed,
            crate::ErrorFacts::new(
                1061547,
                400,
                "attachment parent-child relation number exceed.",
                "The document has too many materials. Use another one.",
                false,
            ),
        ),
        (
            Self::CoverGenerating,
            crate::ErrorFacts::new(
                1062004,
                202,
                "cover generating.",
                "The thumbnail is still being made. Try again later.",
                false,
            ),
        ),
        (
            Self::FileTypeNotSupportCover,
            crate::ErrorFacts::new(
                1062005,
                202,
                "file type not support cover.",
                "There are no thumbnails for this type of file.",
                false,
            ),
        ),
        (
            Self::CoverNoExist,
            crate::ErrorFacts::new(
                1062006,
                202,
                "cover no exist.",
                "There is no thumbnail yet. Try again later.",
                false,
            ),
        ),
        (
            Self::UploadUserNotMatch,
            crate::ErrorFacts::new(
                1062007,
                400,
                "upload user not match.",
                "The upload was begun by another identity. Go on with the same user or app.",
                false,
            ),
        ),
        (
            Self::ChecksumParamInvalid,
            crate::ErrorFacts::new(
                1062008,
                400,
                "checksum param Invalid.",
                "The checksum is wrong. Compute the Adler-32 of the file or part again.",
                false,
            ),
        ),
        (
            Self::ActualSizeInconsistentParameterDeclarationSize,
            crate::ErrorFacts::new(
                1062009,
                400,
                "the actual size is inconsistent with the parameter declaration size.",
                "The size does not fit what was sent. Check `size`.",
                false,
            ),
        ),
        (
            Self::BlockMissingPleaseUploadAllBlocks,
            crate::ErrorFacts::new(
                1062010,
                400,
                "block missing, please upload all blocks.",
                "Parts are missing. Upload all of them before finishing.",
                false,
            ),
        ),
        (
            Self::BlockNumOutOfBounds,
            crate::ErrorFacts::new(
                1062011,
                400,
                "block num out of bounds.",
                "There are more parts than announced. Check that they belong to this file.",
                false,
            ),
        ),
        (
            Self::FileCopying,
            crate::ErrorFacts::new(
                1062012,
                400,
                "file copying.",
                "The file is being copied. Try again later.",
                false,
            ),
        ),
        (
            Self::FileDamaged,
            crate::ErrorFacts::new(
                1062013,
                400,
                "file damaged.",
                "The file is damaged and could not be copied. Upload it again.",
                false,
            ),
        ),
        (
            Self::DedupeNoSupport,
            crate::ErrorFacts::new(
                1062014,
                403,
                "dedupe no support.",
                "The file cannot be taken over from an equal one. Upload its content.",
                false,
            ),
        ),
        (
            Self::ClientConnectClose,
            crate::ErrorFacts::new(
                1062051,
                400,
                "client connect close.",
                "The connection was closed by the client. Try again.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfSize,
            crate::ErrorFacts::new(
                1062505,
                400,
                "parent node out of size.",
                "The drive holds 400,000 files and folders, which is the most. Delete some.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfDepth,
            crate::ErrorFacts::new(
                1062506,
                400,
                "parent node out of depth.",
                "The folder lies too deep; 15 levels are the most. Choose one further up.",
                false,
            ),
        ),
        (
            Self::ParentNodeOutOfSiblingNum,
            crate::ErrorFacts::new(
                1062507,
                400,
                "parent node out of sibling num.",
                "The folder holds 1500 items, which is the most. Choose another one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UploadPrepareMediaError);
