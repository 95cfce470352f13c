// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `media`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns temporary download addresses of several media files within documents.
///
/// [`GET /open-apis/drive/v1/medias/batch_get_tmp_download_url`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/batch_get_tmp_download_url>) gives [`BatchGetTmpDownloadUrlMediaResponse`] or fails with [`BatchGetTmpDownloadUrlMediaError`].
///
/// Token: tenant or user. Scopes, any one of: `bitable:app`, `bitable:app:readonly`, `docs:doc`, `docs:doc:readonly`, `docs:document.media:download`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(BatchGetTmpDownloadUrlMedia::new(file_tokens)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.media.batch_get_tmp_download_url",
        "/open-apis/drive/v1/medias/batch_get_tmp_download_url"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetTmpDownloadUrlMedia {
    /// The materials, by their tokens. Example: `["boxcnrHpsg1QDqXAAAyachabcef"]`.
    pub file_tokens: Vec<String>,
    /// What shows that the material may be downloaded, as JSON in text; for bases with advanced permissions. Example: `请参考`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
}

crate::request_builder!(BatchGetTmpDownloadUrlMedia {
    file_tokens(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    extra(impl Into<String>).into()
});
crate::request!(BatchGetTmpDownloadUrlMedia -> BatchGetTmpDownloadUrlMediaResponse, BatchGetTmpDownloadUrlMediaError {
    "drive.v1.media.batch_get_tmp_download_url",
    GET "/open-apis/drive/v1/medias/batch_get_tmp_download_url", [Tenant, User], read_value Data,
    None,
    SCOPES = ["bitable:app", "bitable:app:readonly", "docs:doc", "docs:doc:readonly", "docs:document.media:download", "drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"];
    Query file_tokens "file_tokens", Query extra "extra"
});

/// What `drive.v1.media.batch_get_tmp_download_url` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetTmpDownloadUrlMediaResponse {
    /// The temporary addresses to download from.
    pub tmp_download_urls: Vec<TmpDownloadUrl>,
}

crate::object!(BatchGetTmpDownloadUrlMediaResponse { tmp_download_urls "tmp_download_urls" });

/// What `drive.v1.media.batch_get_tmp_download_url` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetTmpDownloadUrlMediaError {
    /// `1061002` (HTTP 400): params error.
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    ParamsError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetTmpDownloadUrlMediaError: CODES { ParamsError = 1061002 });

/// Downloads a media file that stands within a document.
///
/// [`GET /open-apis/drive/v1/medias/:file_token/download`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/download>) gives [`Download`](crate::Download) or fails with [`DownloadMediaError`].
///
/// Token: tenant or user. Scopes, any one of: `bitable:app`, `bitable:app:readonly`, `docs:doc`, `docs:doc:readonly`, `docs:document.media:download`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(DownloadMedia::new(file_token)).await?;
/// ```
#[doc(
    alias("drive.v1.media.download", "/open-apis/drive/v1/medias/:file_token/download")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadMedia {
    /// The material. Example: `boxcnrHpsg1QDqXAAAyachabcef`.
    pub file_token: String,
    /// What shows that the material may be downloaded, as JSON in text; for bases with advanced permissions.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
}

crate::request_builder!(DownloadMedia {
    file_token(impl Into<String>).into();
    extra(impl Into<String>).into()
});
crate::request!(DownloadMedia -> crate::Download, DownloadMediaError {
    "drive.v1.media.download", GET "/open-apis/drive/v1/medias/:file_token/download",
    [Tenant, User], read_file Bytes, None,
    SCOPES = ["bitable:app", "bitable:app:readonly", "docs:doc", "docs:doc:readonly", "docs:document.media:download", "drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"];
    Path file_token "file_token", Query extra "extra"
});

/// What `drive.v1.media.download` answers with when it fails.
pub type DownloadMediaError = crate::GatewayError;

/// Uploads a small media file for a document in one call.
///
/// [`POST /open-apis/drive/v1/medias/upload_all`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_all>) gives [`UploadAllMediaResponse`] or fails with [`UploadAllMediaError`].
///
/// Token: tenant or user. Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`. Rate limit: a special one.
///
/// ```ignore
/// let request = UploadAllMedia::new(file_name, parent_type, parent_node, size, file);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("drive.v1.media.upload_all", "/open-apis/drive/v1/medias/upload_all"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadAllMedia {
    /// The name of the file, with its extension. Length: at most 250. Example: `demo.jpeg`.
    pub file_name: String,
    /// What kind of thing it is put in. Example: `docx_image`.
    pub parent_type: MediaParentType,
    /// The document that the material is put in.
    pub parent_node: String,
    /// The size of the file, in bytes, up to 20971520. Range: at most `20971520`. Example: `1024`.
    pub size: i64,
    /// The Adler-32 checksum of the content. Example: `3248270248`.
    pub checksum: Option<String>,
    /// Which document the material belongs to, as JSON in text with `drive_route_token`; needed for some kinds of places. Example: `{"drive_route_token":"doxcnXgNGAtaAraIRVeCfmabcef"}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
    /// The content of the file, of up to 20 MB. Example: `file binary`.
    pub file: crate::FilePart,
}

crate::request_builder!(UploadAllMedia {
    file_name(impl Into<String>).into(), parent_type(impl Into<MediaParentType>).into(),
    parent_node(impl Into<String>).into(), size(i64), file(crate::FilePart);
    checksum(impl Into<String>).into(), extra(impl Into<String>).into()
});
crate::request!(UploadAllMedia -> UploadAllMediaResponse, UploadAllMediaError {
    "drive.v1.media.upload_all", POST "/open-apis/drive/v1/medias/upload_all", [Tenant, User],
    read_value Data, Multipart,
    SCOPES = ["bitable:app", "docs:doc", "docs:document.media:upload", "drive:drive", "sheets:spreadsheet"];
    Body file_name "file_name", Body parent_type "parent_type", Body parent_node "parent_node",
    Body size "size", Body checksum "checksum", Body extra "extra", Body file "file"
});

/// What `drive.v1.media.upload_all` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAllMediaResponse {
    /// The file or document.
    pub file_token: Option<String>,
}

crate::object!(UploadAllMediaResponse { file_token "file_token" });

/// What `drive.v1.media.upload_all` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadAllMediaError {
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
    /// `1061005` (HTTP 401): auth failed.
    ///
    /// The caller could not be recognized. Check the access token and its kind.
    AuthFailed,
    /// `1061006` (HTTP 200): internal time out.
    ///
    /// The system took too long. Try again later.
    InternalTimeOut,
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    FileHasBeenDelete,
    /// `1061008` (HTTP 400): invalid file name.
    ///
    /// The name of the file is empty or too long. Use another one.
    InvalidFileName,
    /// `1061021` (HTTP 400): upload id expire.
    ///
    /// The upload has expired. Begin again with the preparation.
    UploadIdExpire,
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
    /// `1061113` (HTTP 400): file cqc not passed.
    ///
    /// The file was refused by the review. Change the content and check the name.
    FileCqcNotPassed,
    /// `1061547` (HTTP 400): attachment parent-child relation number exceed.
    ///
    /// The document has too many materials. Use another one.
    AttachmentParentChildRelationExceed,
    /// `1062004` (HTTP 202): cover generating.
    ///
    /// The thumbnail is still being made. Try again later.
    CoverGenerating,
    /// `1062005` (HTTP 202): file type not support cover.
    ///
    /// There are no thumbnails for this type of file.
    FileTypeNotSupportCover,
    /// `1062006` (HTTP 202): cover no exist.
    ///
    /// There is no thumbnail yet. Try again later.
    CoverNoExist,
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
    /// `1062012` (HTTP 400): file copying.
    ///
    /// The file is being copied. Try again later.
    FileCopying,
    /// `1062013` (HTTP 400): file damaged.
    ///
    /// The file is damaged and could not be copied. Upload it again.
    FileDamaged,
    /// `1062014` (HTTP 403): dedupe no support.
    ///
    /// The file cannot be taken over from an equal one. Upload its content.
    DedupeNoSupport,
    /// `1062051` (HTTP 400): client connect close.
    ///
    /// The connection was closed by the client. Try again.
    ClientConnectClose,
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

crate::error_enum!(UploadAllMediaError: CODES {
    InternalError = 1061001, ParamsError = 1061002, NotFound = 1061003, Forbidden = 1061004,
    AuthFailed = 1061005, InternalTimeOut = 1061006, FileHasBeenDelete = 1061007,
    InvalidFileName = 1061008, UploadIdExpire = 1061021, ParentNodeHasBeenDeleted = 1061041,
    ParentNodeOutOfLimit = 1061042, FileSizeBeyondLimit = 1061043, ParentNodeNotExist = 1061044,
    CanRetry = 1061045, UserQuotaExceeded = 1061061, NoScopeAuth = 1061073,
    FileQuotaExceeded = 1061101, FileNameCqcNotPassed = 1061109, FileCqcNotPassed = 1061113,
    AttachmentParentChildRelationExceed = 1061547, CoverGenerating = 1062004,
    FileTypeNotSupportCover = 1062005, CoverNoExist = 1062006, UploadUserNotMatch = 1062007,
    ChecksumParamInvalid = 1062008, ActualSizeInconsistentParameter = 1062009,
    BlockMissing = 1062010, BlockNumOutOfBounds = 1062011, FileCopying = 1062012,
    FileDamaged = 1062013, DedupeNoSupport = 1062014, ClientConnectClose = 1062051,
    ParentNodeOutOfSize = 1062505, ParentNodeOutOfDepth = 1062506,
    ParentNodeOutOfSiblingNum = 1062507
});

/// Completes an upload of a media file in parts and returns its token.
///
/// [`POST /open-apis/drive/v1/medias/upload_finish`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_finish>) gives [`UploadFinishMediaResponse`] or fails with [`UploadFinishMediaError`].
///
/// Token: tenant or user. Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(UploadFinishMedia::new(upload_id, block_num)).await?;
/// ```
#[doc(alias("drive.v1.media.upload_finish", "/open-apis/drive/v1/medias/upload_finish"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadFinishMedia {
    /// The upload. Example: `7111211691345512356`.
    pub upload_id: String,
    /// How many parts there are. Example: `1`.
    pub block_num: i64,
}

crate::request_builder!(UploadFinishMedia {
    upload_id(impl Into<String>).into(), block_num(i64);
});
crate::request!(UploadFinishMedia -> UploadFinishMediaResponse, UploadFinishMediaError {
    "drive.v1.media.upload_finish", POST "/open-apis/drive/v1/medias/upload_finish", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["bitable:app", "docs:doc", "docs:document.media:upload", "drive:drive", "sheets:spreadsheet"];
    Body upload_id "upload_id", Body block_num "block_num"
});

/// What `drive.v1.media.upload_finish` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFinishMediaResponse {
    /// The file or document.
    pub file_token: Option<String>,
}

crate::object!(UploadFinishMediaResponse { file_token "file_token" });

/// What `drive.v1.media.upload_finish` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadFinishMediaError {
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
    /// `1061005` (HTTP 401): auth failed.
    ///
    /// The caller could not be recognized. Check the access token and its kind.
    AuthFailed,
    /// `1061006` (HTTP 200): internal time out.
    ///
    /// The system took too long. Try again later.
    InternalTimeOut,
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    FileHasBeenDelete,
    /// `1061008` (HTTP 400): invalid file name.
    ///
    /// The name of the file is empty or too long. Use another one.
    InvalidFileName,
    /// `1061021` (HTTP 400): upload id expire.
    ///
    /// The upload has expired. Begin again with the preparation.
    UploadIdExpire,
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
    /// `1061113` (HTTP 400): file cqc not passed.
    ///
    /// The file was refused by the review. Change the content and check the name.
    FileCqcNotPassed,
    /// `1061547` (HTTP 400): attachment parent-child relation number exceed.
    ///
    /// The document has too many materials. Use another one.
    AttachmentParentChildRelationExceed,
    /// `1062004` (HTTP 202): cover generating.
    ///
    /// The thumbnail is still being made. Try again later.
    CoverGenerating,
    /// `1062005` (HTTP 202): file type not support cover.
    ///
    /// There are no thumbnails for this type of file.
    FileTypeNotSupportCover,
    /// `1062006` (HTTP 202): cover no exist.
    ///
    /// There is no thumbnail yet. Try again later.
    CoverNoExist,
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
    /// `1062012` (HTTP 400): file copying.
    ///
    /// The file is being copied. Try again later.
    FileCopying,
    /// `1062013` (HTTP 400): file damaged.
    ///
    /// The file is damaged and could not be copied. Upload it again.
    FileDamaged,
    /// `1062014` (HTTP 403): dedupe no support.
    ///
    /// The file cannot be taken over from an equal one. Upload its content.
    DedupeNoSupport,
    /// `1062051` (HTTP 400): client connect close.
    ///
    /// The connection was closed by the client. Try again.
    ClientConnectClose,
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

crate::error_enum!(UploadFinishMediaError: CODES {
    InternalError = 1061001, ParamsError = 1061002, NotFound = 1061003, Forbidden = 1061004,
    AuthFailed = 1061005, InternalTimeOut = 1061006, FileHasBeenDelete = 1061007,
    InvalidFileName = 1061008, UploadIdExpire = 1061021, ParentNodeHasBeenDeleted = 1061041,
    ParentNodeOutOfLimit = 1061042, FileSizeBeyondLimit = 1061043, ParentNodeNotExist = 1061044,
    CanRetry = 1061045, UserQuotaExceeded = 1061061, NoScopeAuth = 1061073,
    FileQuotaExceeded = 1061101, FileNameCqcNotPassed = 1061109, FileCqcNotPassed = 1061113,
    AttachmentParentChildRelationExceed = 1061547, CoverGenerating = 1062004,
    FileTypeNotSupportCover = 1062005, CoverNoExist = 1062006, UploadUserNotMatch = 1062007,
    ChecksumParamInvalid = 1062008, ActualSizeInconsistentParameter = 1062009,
    BlockMissing = 1062010, BlockNumOutOfBounds = 1062011, FileCopying = 1062012,
    FileDamaged = 1062013, DedupeNoSupport = 1062014, ClientConnectClose = 1062051,
    ParentNodeOutOfSize = 1062505, ParentNodeOutOfDepth = 1062506,
    ParentNodeOutOfSiblingNum = 1062507
});

/// Uploads one part of a media file, by its place in the order.
///
/// [`POST /open-apis/drive/v1/medias/upload_part`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_part>) gives [`UploadPartMediaResponse`] or fails with [`UploadPartMediaError`].
///
/// Token: tenant or user. Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(UploadPartMedia::new(upload_id, seq, size, file)).await?;
/// ```
#[doc(alias("drive.v1.media.upload_part", "/open-apis/drive/v1/medias/upload_part"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadPartMedia {
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

crate::request_builder!(UploadPartMedia {
    upload_id(impl Into<String>).into(), seq(i64), size(i64), file(crate::FilePart);
    checksum(impl Into<String>).into()
});
crate::request!(UploadPartMedia -> UploadPartMediaResponse, UploadPartMediaError {
    "drive.v1.media.upload_part", POST "/open-apis/drive/v1/medias/upload_part", [Tenant, User],
    read_value Data, Multipart,
    SCOPES = ["bitable:app", "docs:doc", "docs:document.media:upload", "drive:drive", "sheets:spreadsheet"];
    Body upload_id "upload_id", Body seq "seq", Body size "size", Body checksum "checksum",
    Body file "file"
});

/// What `drive.v1.media.upload_part` answers with.
pub type UploadPartMediaResponse = crate::Empty;

/// What `drive.v1.media.upload_part` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadPartMediaError {
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
    /// `1061005` (HTTP 401): auth failed.
    ///
    /// The caller could not be recognized. Check the access token and its kind.
    AuthFailed,
    /// `1061006` (HTTP 200): internal time out.
    ///
    /// The system took too long. Try again later.
    InternalTimeOut,
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    FileHasBeenDelete,
    /// `1061008` (HTTP 400): invalid file name.
    ///
    /// The name of the file is empty or too long. Use another one.
    InvalidFileName,
    /// `1061021` (HTTP 400): upload id expire.
    ///
    /// The upload has expired. Begin again with the preparation.
    UploadIdExpire,
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
    /// `1061113` (HTTP 400): file cqc not passed.
    ///
    /// The file was refused by the review. Change the content and check the name.
    FileCqcNotPassed,
    /// `1061547` (HTTP 400): attachment parent-child relation number exceed.
    ///
    /// The document has too many materials. Use another one.
    AttachmentParentChildRelationExceed,
    /// `1062004` (HTTP 202): cover generating.
    ///
    /// The thumbnail is still being made. Try again later.
    CoverGenerating,
    /// `1062005` (HTTP 202): file type not support cover.
    ///
    /// There are no thumbnails for this type of file.
    FileTypeNotSupportCover,
    /// `1062006` (HTTP 202): cover no exist.
    ///
    /// There is no thumbnail yet. Try again later.
    CoverNoExist,
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
    /// `1062012` (HTTP 400): file copying.
    ///
    /// The file is being copied. Try again later.
    FileCopying,
    /// `1062013` (HTTP 400): file damaged.
    ///
    /// The file is damaged and could not be copied. Upload it again.
    FileDamaged,
    /// `1062014` (HTTP 403): dedupe no support.
    ///
    /// The file cannot be taken over from an equal one. Upload its content.
    DedupeNoSupport,
    /// `1062051` (HTTP 400): client connect close.
    ///
    /// The connection was closed by the client. Try again.
    ClientConnectClose,
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

crate::error_enum!(UploadPartMediaError: CODES {
    InternalError = 1061001, ParamsError = 1061002, NotFound = 1061003, Forbidden = 1061004,
    AuthFailed = 1061005, InternalTimeOut = 1061006, FileHasBeenDelete = 1061007,
    InvalidFileName = 1061008, UploadIdExpire = 1061021, ParentNodeHasBeenDeleted = 1061041,
    ParentNodeOutOfLimit = 1061042, FileSizeBeyondLimit = 1061043, ParentNodeNotExist = 1061044,
    CanRetry = 1061045, UserQuotaExceeded = 1061061, NoScopeAuth = 1061073,
    FileQuotaExceeded = 1061101, FileNameCqcNotPassed = 1061109, FileCqcNotPassed = 1061113,
    AttachmentParentChildRelationExceed = 1061547, CoverGenerating = 1062004,
    FileTypeNotSupportCover = 1062005, CoverNoExist = 1062006, UploadUserNotMatch = 1062007,
    ChecksumParamInvalid = 1062008, ActualSizeInconsistentParameter = 1062009,
    BlockMissing = 1062010, BlockNumOutOfBounds = 1062011, FileCopying = 1062012,
    FileDamaged = 1062013, DedupeNoSupport = 1062014, ClientConnectClose = 1062051,
    ParentNodeOutOfSize = 1062505, ParentNodeOutOfDepth = 1062506,
    ParentNodeOutOfSiblingNum = 1062507
});

/// Begins an upload of a media file in parts: returns its id, and the size and number of the parts.
///
/// [`POST /open-apis/drive/v1/medias/upload_prepare`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_prepare>) gives [`UploadPrepareMediaResponse`] or fails with [`UploadPrepareMediaError`].
///
/// Token: tenant or user. Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`. Rate limit: a special one.
///
/// ```ignore
/// let request = UploadPrepareMedia::new(file_name, parent_type, parent_node, size);
/// let response = client.send(request).await?;
/// ```
///
/// [`Client::upload`](crate::Client::upload) sends the whole file with it.
#[doc(
    alias("drive.v1.media.upload_prepare", "/open-apis/drive/v1/medias/upload_prepare")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadPrepareMedia {
    /// The name of the file, with its extension. Length: at most 250. Example: `demo.jpeg`.
    pub file_name: String,
    /// What kind of thing it is put in. Example: `docx_image`.
    pub parent_type: MediaParentType,
    /// The document that the material is put in. Example: `doccnFivLCfJfblZjGZtxgabcef`.
    pub parent_node: String,
    /// The size of the file, in bytes. Range: at least `0`. Example: `1024`.
    pub size: i64,
    /// Which document the material belongs to, as JSON in text with `drive_route_token`; needed for some kinds of places. Example: `{"drive_route_token":"doxcnXgNGAtaAraIRVeCfmabcef"}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
}

crate::request_builder!(UploadPrepareMedia {
    file_name(impl Into<String>).into(), parent_type(impl Into<MediaParentType>).into(),
    parent_node(impl Into<String>).into(), size(i64);
    extra(impl Into<String>).into()
});
crate::request!(UploadPrepareMedia -> UploadPrepareMediaResponse, UploadPrepareMediaError {
    "drive.v1.media.upload_prepare", POST "/open-apis/drive/v1/medias/upload_prepare",
    [Tenant, User], read_value Data, Json,
    SCOPES = ["bitable:app", "docs:doc", "docs:document.media:upload", "drive:drive", "sheets:spreadsheet"];
    Body file_name "file_name", Body parent_type "parent_type", Body parent_node "parent_node",
    Body size "size", Body extra "extra"
});
crate::upload_in_parts!(UploadPrepareMedia { UploadPartMedia, UploadFinishMedia });

/// What `drive.v1.media.upload_prepare` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPrepareMediaResponse {
    /// The upload.
    pub upload_id: Option<String>,
    /// The size of a part, in bytes.
    pub block_size: Option<i64>,
    /// How many parts there are.
    pub block_num: Option<i64>,
}

crate::object!(UploadPrepareMediaResponse {
    upload_id "upload_id", block_size "block_size", block_num "block_num"
});

/// What `drive.v1.media.upload_prepare` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadPrepareMediaError {
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
    /// `1061005` (HTTP 401): auth failed.
    ///
    /// The caller could not be recognized. Check the access token and its kind.
    AuthFailed,
    /// `1061006` (HTTP 200): internal time out.
    ///
    /// The system took too long. Try again later.
    InternalTimeOut,
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    FileHasBeenDelete,
    /// `1061008` (HTTP 400): invalid file name.
    ///
    /// The name of the file is empty or too long. Use another one.
    InvalidFileName,
    /// `1061021` (HTTP 400): upload id expire.
    ///
    /// The upload has expired. Begin again with the preparation.
    UploadIdExpire,
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
    /// `1061113` (HTTP 400): file cqc not passed.
    ///
    /// The file was refused by the review. Change the content and check the name.
    FileCqcNotPassed,
    /// `1061547` (HTTP 400): attachment parent-child relation number exceed.
    ///
    /// The document has too many materials. Use another one.
    AttachmentParentChildRelationExceed,
    /// `1062004` (HTTP 202): cover generating.
    ///
    /// The thumbnail is still being made. Try again later.
    CoverGenerating,
    /// `1062005` (HTTP 202): file type not support cover.
    ///
    /// There are no thumbnails for this type of file.
    FileTypeNotSupportCover,
    /// `1062006` (HTTP 202): cover no exist.
    ///
    /// There is no thumbnail yet. Try again later.
    CoverNoExist,
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
    /// `1062012` (HTTP 400): file copying.
    ///
    /// The file is being copied. Try again later.
    FileCopying,
    /// `1062013` (HTTP 400): file damaged.
    ///
    /// The file is damaged and could not be copied. Upload it again.
    FileDamaged,
    /// `1062014` (HTTP 403): dedupe no support.
    ///
    /// The file cannot be taken over from an equal one. Upload its content.
    DedupeNoSupport,
    /// `1062051` (HTTP 400): client connect close.
    ///
    /// The connection was closed by the client. Try again.
    ClientConnectClose,
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

crate::error_enum!(UploadPrepareMediaError: CODES {
    InternalError = 1061001, ParamsError = 1061002, NotFound = 1061003, Forbidden = 1061004,
    AuthFailed = 1061005, InternalTimeOut = 1061006, FileHasBeenDelete = 1061007,
    InvalidFileName = 1061008, UploadIdExpire = 1061021, ParentNodeHasBeenDeleted = 1061041,
    ParentNodeOutOfLimit = 1061042, FileSizeBeyondLimit = 1061043, ParentNodeNotExist = 1061044,
    CanRetry = 1061045, UserQuotaExceeded = 1061061, NoScopeAuth = 1061073,
    FileQuotaExceeded = 1061101, FileNameCqcNotPassed = 1061109, FileCqcNotPassed = 1061113,
    AttachmentParentChildRelationExceed = 1061547, CoverGenerating = 1062004,
    FileTypeNotSupportCover = 1062005, CoverNoExist = 1062006, UploadUserNotMatch = 1062007,
    ChecksumParamInvalid = 1062008, ActualSizeInconsistentParameter = 1062009,
    BlockMissing = 1062010, BlockNumOutOfBounds = 1062011, FileCopying = 1062012,
    FileDamaged = 1062013, DedupeNoSupport = 1062014, ClientConnectClose = 1062051,
    ParentNodeOutOfSize = 1062505, ParentNodeOutOfDepth = 1062506,
    ParentNodeOutOfSiblingNum = 1062507
});
