// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_storage`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Downloads a file from the storage of a Spark app, up to 20 MB; a range of bytes can be asked for.
///
/// [`GET /open-apis/spark/v1/apps/:app_id/storage`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/download>) gives [`DownloadAppStorageResponse`] or fails with [`DownloadAppStorageError`].
///
/// Token: user. Scopes, any one of: `spark:app.storage:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(DownloadAppStorage::new(app_id)).await?;
/// ```
#[doc(
    alias("spark.v1.app_storage.download", "/open-apis/spark/v1/apps/:app_id/storage")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadAppStorage {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    pub app_id: String,
    /// The file; this or `file_url` must be given, and this one wins. Example: `1859988692091946`.
    pub file_key: Option<String>,
    /// The address of the file; this or `file_key` must be given. Example: `/app/app_4jmwuym484u90/runtime/api/v1/storage/object/bucket_aadju74v6daba/1859988692091946`.
    pub file_url: Option<String>,
    /// The bytes to download, as `bytes=0-1024`. Example: `Range: bytes=0-1024`.
    pub range: Option<String>,
}

crate::request_builder!(DownloadAppStorage {
    app_id(impl Into<String>).into();
    file_key(impl Into<String>).into(), file_url(impl Into<String>).into(),
    range(impl Into<String>).into()
});
crate::request!(DownloadAppStorage -> DownloadAppStorageResponse, DownloadAppStorageError {
    "spark.v1.app_storage.download", GET "/open-apis/spark/v1/apps/:app_id/storage", [User],
    read_value Data, None, SCOPES = ["spark:app.storage:write"], LIMITS = [10 in 1];
    Path app_id "app_id", Query file_key "file_key", Query file_url "file_url", Header range "Range"
});

/// What `spark.v1.app_storage.download` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadAppStorageResponse {
    /// The MIME type of the file.
    pub content_type: Option<String>,
}

crate::object!(DownloadAppStorageResponse { content_type "content_type" });

/// What `spark.v1.app_storage.download` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DownloadAppStorageError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DownloadAppStorageError: CODES { ParamIsInvalid = 3340001 });

/// Uploads a file of up to 20 MB to the storage of a Spark app.
///
/// [`POST /open-apis/spark/v1/apps/:app_id/storage/upload`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload>) gives [`UploadAppStorageResponse`] or fails with [`UploadAppStorageError`].
///
/// Token: user. Scopes, any one of: `spark:app.storage:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(UploadAppStorage::new(app_id, file_name, file)).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app_storage.upload",
        "/open-apis/spark/v1/apps/:app_id/storage/upload"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadAppStorage {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    pub app_id: String,
    /// The name of the file, 100 characters at most. Example: `file_name`.
    pub file_name: String,
    /// The SHA-256 of the file, in hexadecimal; the upload fails where it differs. Example: `f8d80a7f68b820d99f5612b952140319991d6599d95f29699d076684b0977f99`.
    pub check_sum: Option<String>,
    /// The file itself. Example: `file binary`.
    pub file: crate::FilePart,
}

crate::request_builder!(UploadAppStorage {
    app_id(impl Into<String>).into(), file_name(impl Into<String>).into(), file(crate::FilePart);
    check_sum(impl Into<String>).into()
});
crate::request!(UploadAppStorage -> UploadAppStorageResponse, UploadAppStorageError {
    "spark.v1.app_storage.upload", POST "/open-apis/spark/v1/apps/:app_id/storage/upload", [User],
    read_value Data, Multipart, SCOPES = ["spark:app.storage:write"], LIMITS = [5 in 1];
    Path app_id "app_id", Body file_name "file_name", Body check_sum "check_sum", Body file "file"
});

/// What `spark.v1.app_storage.upload` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadAppStorageResponse {
    /// The file in the app's storage.
    pub file_key: Option<String>,
    /// The address of the file in the app's storage, as a relative path.
    pub file_url: Option<String>,
    /// The name of the file, 100 characters at most.
    pub file_name: Option<String>,
    /// The size of the file, in bytes.
    pub file_size: Option<i64>,
    /// The MIME type of the file.
    pub mime_type: Option<String>,
}

crate::object!(UploadAppStorageResponse {
    file_key "file_key", file_url "file_url", file_name "file_name", file_size "file_size",
    mime_type "mime_type"
});

/// What `spark.v1.app_storage.upload` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadAppStorageError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadAppStorageError: CODES { ParamIsInvalid = 3340001 });

/// Completes an upload in parts once all parts are uploaded, and returns the file.
///
/// [`POST /open-apis/spark/v1/apps/:app_id/storage/upload/complete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_complete>) gives [`UploadCompleteAppStorageResponse`] or fails with [`UploadCompleteAppStorageError`].
///
/// Token: user. Scopes, any one of: `spark:app.storage:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(UploadCompleteAppStorage::new(app_id, upload_id)).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app_storage.upload_complete",
        "/open-apis/spark/v1/apps/:app_id/storage/upload/complete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadCompleteAppStorage {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    pub app_id: String,
    /// The upload, valid for 24 hours. Example: `upload_abc123xyz456`.
    pub upload_id: String,
}

crate::request_builder!(UploadCompleteAppStorage {
    app_id(impl Into<String>).into(), upload_id(impl Into<String>).into();
});
crate::request!(UploadCompleteAppStorage -> UploadCompleteAppStorageResponse, UploadCompleteAppStorageError {
    "spark.v1.app_storage.upload_complete",
    POST "/open-apis/spark/v1/apps/:app_id/storage/upload/complete", [User], read_value Data, Json,
    SCOPES = ["spark:app.storage:write"], LIMITS = [10 in 1];
    Path app_id "app_id", Body upload_id "upload_id"
});

/// What `spark.v1.app_storage.upload_complete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCompleteAppStorageResponse {
    /// The file in the app's storage.
    pub file_key: Option<String>,
    /// The address of the file in the app's storage, as a relative path.
    pub file_url: Option<String>,
    /// The name of the file, 100 characters at most.
    pub file_name: Option<String>,
    /// The size of the file, in bytes.
    pub file_size: Option<i64>,
    /// The MIME type of the file.
    pub mime_type: Option<String>,
}

crate::object!(UploadCompleteAppStorageResponse {
    file_key "file_key", file_url "file_url", file_name "file_name", file_size "file_size",
    mime_type "mime_type"
});

/// What `spark.v1.app_storage.upload_complete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadCompleteAppStorageError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadCompleteAppStorageError: CODES { ParamIsInvalid = 3340001 });

/// Begins the upload of a file in parts and says how large they should be; the upload id is valid for 24 hours.
///
/// [`POST /open-apis/spark/v1/apps/:app_id/storage/upload/initialize`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_initialize>) gives [`UploadInitializeAppStorageResponse`] or fails with [`UploadInitializeAppStorageError`].
///
/// Token: user. Scopes, any one of: `spark:app.storage:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = UploadInitializeAppStorage::new(app_id, file_name, file_size);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app_storage.upload_initialize",
        "/open-apis/spark/v1/apps/:app_id/storage/upload/initialize"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadInitializeAppStorage {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    pub app_id: String,
    /// The name of the file, 100 characters at most. Example: `测试文本文件.txt`.
    pub file_name: String,
    /// The size of the file, in bytes. Range: `1` to `2147483648`. Example: `104857600`.
    pub file_size: i64,
    /// The MIME type of the file. Example: `text/plain; charset=utf-8`.
    pub mime_type: Option<String>,
}

crate::request_builder!(UploadInitializeAppStorage {
    app_id(impl Into<String>).into(), file_name(impl Into<String>).into(), file_size(i64);
    mime_type(impl Into<String>).into()
});
crate::request!(UploadInitializeAppStorage -> UploadInitializeAppStorageResponse, UploadInitializeAppStorageError {
    "spark.v1.app_storage.upload_initialize",
    POST "/open-apis/spark/v1/apps/:app_id/storage/upload/initialize", [User], read_value Data,
    Json, SCOPES = ["spark:app.storage:write"], LIMITS = [10 in 1];
    Path app_id "app_id", Body file_name "file_name", Body file_size "file_size",
    Body mime_type "mime_type"
});

/// What `spark.v1.app_storage.upload_initialize` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadInitializeAppStorageResponse {
    /// The upload, valid for 24 hours.
    pub upload_id: Option<String>,
    /// The size that parts should have, in bytes.
    pub chunk_size: Option<i64>,
    /// How many parts are expected.
    pub chunk_numbers: Option<i64>,
}

crate::object!(UploadInitializeAppStorageResponse {
    upload_id "upload_id", chunk_size "chunk_size", chunk_numbers "chunk_numbers"
});

/// What `spark.v1.app_storage.upload_initialize` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadInitializeAppStorageError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadInitializeAppStorageError: CODES { ParamIsInvalid = 3340001 });

/// Uploads one part of a file, by the upload id and the size that the beginning of the upload gave.
///
/// [`POST /open-apis/spark/v1/apps/:app_id/storage/upload/part`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_part>) gives [`UploadPartAppStorageResponse`] or fails with [`UploadPartAppStorageError`].
///
/// Token: user. Scopes, any one of: `spark:app.storage:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = UploadPartAppStorage::new(app_id, upload_id, chunk_index, file);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app_storage.upload_part",
        "/open-apis/spark/v1/apps/:app_id/storage/upload/part"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadPartAppStorage {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    pub app_id: String,
    /// The upload, valid for 24 hours. Example: `upload_abc123xyz456`.
    pub upload_id: String,
    /// The number of the part, from 1 on. Range: `1` to `10000`. Example: `1`.
    pub chunk_index: i64,
    /// The bytes of the part. Example: `file binary`.
    pub file: crate::FilePart,
    /// The MD5 of the part. Example: `ef176a6c424f954fa42d4cde03949897`.
    pub chunk_check_sum: Option<String>,
}

crate::request_builder!(UploadPartAppStorage {
    app_id(impl Into<String>).into(), upload_id(impl Into<String>).into(), chunk_index(i64),
    file(crate::FilePart);
    chunk_check_sum(impl Into<String>).into()
});
crate::request!(UploadPartAppStorage -> UploadPartAppStorageResponse, UploadPartAppStorageError {
    "spark.v1.app_storage.upload_part", POST "/open-apis/spark/v1/apps/:app_id/storage/upload/part",
    [User], read_value Data, Multipart, SCOPES = ["spark:app.storage:write"], LIMITS = [10 in 1];
    Path app_id "app_id", Body upload_id "upload_id", Body chunk_index "chunk_index",
    Body file "file", Body chunk_check_sum "chunk_check_sum"
});

/// What `spark.v1.app_storage.upload_part` answers with.
pub type UploadPartAppStorageResponse = crate::Empty;

/// What `spark.v1.app_storage.upload_part` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadPartAppStorageError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadPartAppStorageError: CODES { ParamIsInvalid = 3340001 });
