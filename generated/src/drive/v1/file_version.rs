// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file_version`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a version of a document, which stays as the document is now.
///
/// [`POST /open-apis/drive/v1/files/:file_token/versions`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/create>) gives [`CreateFileVersionResponse`] or fails with [`CreateFileVersionError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive:version`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateFileVersion::new(file_token)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file_version.create",
        "/open-apis/drive/v1/files/:file_token/versions"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFileVersion {
    /// The file or document. Example: `doxbcyvqZlSc9WlHvQMlSJabcef`.
    pub file_token: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The title of the version, up to 1024 characters. Example: `项目文档 第 1 版`.
    pub name: Option<String>,
    /// The type of the document. Example: `docx`.
    pub obj_type: Option<ObjType>,
}

crate::request_builder!(CreateFileVersion {
    file_token(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), name(impl Into<String>).into(),
    obj_type(impl Into<ObjType>).into()
});
crate::request!(CreateFileVersion -> CreateFileVersionResponse, CreateFileVersionError {
    "drive.v1.file_version.create", POST "/open-apis/drive/v1/files/:file_token/versions",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive:version"],
    LIMITS = [1000 in 60, 50 in 1];
    Path file_token "file_token", Query user_id_type "user_id_type", Body name "name",
    Body obj_type "obj_type"
});

/// What `drive.v1.file_version.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileVersionResponse {
    /// The title of the version, up to 1024 characters.
    pub name: Option<String>,
    /// The version, by its id.
    pub version: Option<String>,
    /// The document that the version is of.
    pub parent_token: Option<String>,
    /// The owner, by the kind of id that the call uses.
    pub owner_id: Option<String>,
    /// Who created it.
    pub creator_id: Option<String>,
    /// When the version was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<String>,
    /// The state of the version or task.
    pub status: Option<FileVersionStatus>,
    /// The type of the document.
    pub obj_type: Option<ObjType>,
    /// The type of the document that the version is of.
    pub parent_type: Option<FileVersionParentType>,
}

crate::object!(CreateFileVersionResponse {
    name "name", version "version", parent_token "parent_token", owner_id "owner_id",
    creator_id "creator_id", create_time "create_time", update_time "update_time", status "status",
    obj_type "obj_type", parent_type "parent_type"
});
crate::moments!(CreateFileVersionResponse {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds
});

/// What `drive.v1.file_version.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateFileVersionError {
    /// `1068400` (HTTP 400): Has no permission, please apply the file permission of reading or edition.
    ///
    /// The caller may neither read nor edit the document. Ask for access to it.
    HasNoPermission,
    /// `1068401` (HTTP 400): Review no pass, the title has illegal content.
    ReviewNoPass,
    /// `1068404` (HTTP 404): Parent file does not exist, please check the file status.
    ///
    /// The document does not exist. Check whether it was deleted.
    ParentFileDoesNotExist,
    /// `1068410` (HTTP 400): Params error, param \[file_token\] is wrong.
    ///
    /// The token is wrong. Check `file_token`.
    ParamsErrorParamFileTokenWrong,
    /// `1068411` (HTTP 400): Params error, param \[obj_type\] is wrong.
    ///
    /// The type is wrong. Check `obj_type`.
    ParamsErrorParamObjTypeWrong,
    /// `1068425` (HTTP 400): Request failed, please contact the engineer-<https://applink.feishu.cn/TLJsX982>.
    ///
    /// The request failed. Try again; ask the support if it stays so.
    RequestFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateFileVersionError: CODES {
    HasNoPermission = 1068400, ReviewNoPass = 1068401, ParentFileDoesNotExist = 1068404,
    ParamsErrorParamFileTokenWrong = 1068410, ParamsErrorParamObjTypeWrong = 1068411,
    RequestFailed = 1068425
});

/// Deletes a version of a document.
///
/// [`DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/delete>) gives [`DeleteFileVersionResponse`] or fails with [`DeleteFileVersionError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive:version`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteFileVersion::new(file_token, version_id, obj_type)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file_version.delete",
        "/open-apis/drive/v1/files/:file_token/versions/:version_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFileVersion {
    /// The file or document. Example: `doxbcyvqZlSc9WlHvQMlSJabcef`.
    pub file_token: String,
    /// The version. Example: `fnJfyX`.
    pub version_id: String,
    /// The type of the document. Example: `docx`.
    pub obj_type: ObjType,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(DeleteFileVersion {
    file_token(impl Into<String>).into(), version_id(impl Into<String>).into(),
    obj_type(impl Into<ObjType>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(DeleteFileVersion -> DeleteFileVersionResponse, DeleteFileVersionError {
    "drive.v1.file_version.delete",
    DELETE "/open-apis/drive/v1/files/:file_token/versions/:version_id", [Tenant, User],
    read_value Data, None, SCOPES = ["drive:drive:version"], LIMITS = [1000 in 60, 50 in 1];
    Path file_token "file_token", Path version_id "version_id", Query obj_type "obj_type",
    Query user_id_type "user_id_type"
});

/// What `drive.v1.file_version.delete` answers with.
pub type DeleteFileVersionResponse = crate::Empty;

/// What `drive.v1.file_version.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteFileVersionError {
    /// `1068400` (HTTP 403): Has no permission, please apply the file permission of reading or edition.
    ///
    /// The caller may neither read nor edit the document. Ask for access to it.
    HasNoPermission,
    /// `1068403` (HTTP 404): File does not exist, please check the file status.
    FileDoesNotExist,
    /// `1068404` (HTTP 404): Parent file does not exist, please check the file status.
    ///
    /// The document does not exist. Check whether it was deleted.
    ParentFileDoesNotExist,
    /// `1068410` (HTTP 400): Params error, param \[file_token\] is wrong.
    ///
    /// The token is wrong. Check `file_token`.
    ParamsErrorParamFileTokenWrong,
    /// `1068411` (HTTP 400): Params error, param \[obj_type\] is wrong.
    ///
    /// The type is wrong. Check `obj_type`.
    ParamsErrorParamObjTypeWrong,
    /// `1068412` (HTTP 400): Params error, param \[version_id\] is wrong.
    ///
    /// The version is wrong. Check `version_id`.
    ParamsErrorParamVersionIdWrong,
    /// `1068425` (HTTP 400): Request failed, please contact the engineer-<https://applink.feishu.cn/TLJsX982>.
    ///
    /// The request failed. Try again; ask the support if it stays so.
    RequestFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteFileVersionError: CODES {
    HasNoPermission = 1068400 + 1, FileDoesNotExist = 1068403, ParentFileDoesNotExist = 1068404,
    ParamsErrorParamFileTokenWrong = 1068410, ParamsErrorParamObjTypeWrong = 1068411,
    ParamsErrorParamVersionIdWrong = 1068412, RequestFailed = 1068425
});

/// Returns one version of a document.
///
/// [`GET /open-apis/drive/v1/files/:file_token/versions/:version_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/get>) gives [`GetFileVersionResponse`] or fails with [`GetFileVersionError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive:version`, `drive:drive:version:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetFileVersion::new(file_token, version_id, obj_type)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file_version.get",
        "/open-apis/drive/v1/files/:file_token/versions/:version_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFileVersion {
    /// The file or document. Example: `shtbcqqoXZJaKYrfN5IHQgabcef`.
    pub file_token: String,
    /// The version. Example: `fnJfyX`.
    pub version_id: String,
    /// The type of the document. Example: `docx`.
    pub obj_type: ObjType,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetFileVersion {
    file_token(impl Into<String>).into(), version_id(impl Into<String>).into(),
    obj_type(impl Into<ObjType>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetFileVersion -> GetFileVersionResponse, GetFileVersionError {
    "drive.v1.file_version.get", GET "/open-apis/drive/v1/files/:file_token/versions/:version_id",
    [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive:version", "drive:drive:version:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path file_token "file_token", Path version_id "version_id", Query obj_type "obj_type",
    Query user_id_type "user_id_type"
});

/// What `drive.v1.file_version.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileVersionResponse {
    /// The title of the version.
    pub name: Option<String>,
    /// The version, by its id.
    pub version: Option<String>,
    /// The document that the version is of.
    pub parent_token: Option<String>,
    /// The owner, by the kind of id that the call uses.
    pub owner_id: Option<String>,
    /// Who created it.
    pub creator_id: Option<String>,
    /// When the version was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<String>,
    /// The state of the version or task.
    pub status: Option<FileVersionStatus>,
    /// The type of the document.
    pub obj_type: Option<ObjType>,
    /// The type of the document that the version is of.
    pub parent_type: Option<FileVersionParentType>,
}

crate::object!(GetFileVersionResponse {
    name "name", version "version", parent_token "parent_token", owner_id "owner_id",
    creator_id "creator_id", create_time "create_time", update_time "update_time", status "status",
    obj_type "obj_type", parent_type "parent_type"
});
crate::moments!(GetFileVersionResponse {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds
});

/// What `drive.v1.file_version.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetFileVersionError {
    /// `1068400` (HTTP 403): Has no permission, please apply the file permission of reading or edition.
    ///
    /// The caller may neither read nor edit the document. Ask for access to it.
    HasNoPermission,
    /// `1068403` (HTTP 404): File does not exist, please check the file status.
    FileDoesNotExist,
    /// `1068404` (HTTP 404): Parent file does not exist, please check the file status.
    ///
    /// The document does not exist. Check whether it was deleted.
    ParentFileDoesNotExist,
    /// `1068410` (HTTP 400): Params error, param \[file_token\] is wrong.
    ///
    /// The token is wrong. Check `file_token`.
    ParamsErrorParamFileTokenWrong,
    /// `1068411` (HTTP 400): Params error, param \[obj_type\] is wrong.
    ///
    /// The type is wrong. Check `obj_type`.
    ParamsErrorParamObjTypeWrong,
    /// `1068412` (HTTP 400): Params error, param \[version_id\] is wrong.
    ///
    /// The version is wrong. Check `version_id`.
    ParamsErrorParamVersionIdWrong,
    /// `1068425` (HTTP 400): Request failed, please contact the engineer-<https://applink.feishu.cn/TLJsX982>.
    ///
    /// The request failed. Try again; ask the support if it stays so.
    RequestFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetFileVersionError: CODES {
    HasNoPermission = 1068400 + 1, FileDoesNotExist = 1068403, ParentFileDoesNotExist = 1068404,
    ParamsErrorParamFileTokenWrong = 1068410, ParamsErrorParamObjTypeWrong = 1068411,
    ParamsErrorParamVersionIdWrong = 1068412, RequestFailed = 1068425
});

/// Lists the versions of a document.
///
/// [`GET /open-apis/drive/v1/files/:file_token/versions`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/list>) gives [`ListFileVersionResponse`] or fails with [`ListFileVersionError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive:version`, `drive:drive:version:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListFileVersion::new(file_token, page_size, obj_type)).items();
/// ```
#[doc(
    alias("drive.v1.file_version.list", "/open-apis/drive/v1/files/:file_token/versions")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFileVersion {
    /// The file or document. Example: `doxbcyvqZlSc9WlHvQMlSJabcef`.
    pub file_token: String,
    /// How many items a page holds at most. Range: at most `100`. Example: `20`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1665739388`.
    pub page_token: Option<String>,
    /// The type of the document. Example: `docx`.
    pub obj_type: ObjType,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListFileVersion {
    file_token(impl Into<String>).into(), page_size(i64), obj_type(impl Into<ObjType>).into();
    page_token(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListFileVersion -> ListFileVersionResponse, ListFileVersionError {
    "drive.v1.file_version.list", GET "/open-apis/drive/v1/files/:file_token/versions",
    [Tenant, User], read_value Data, None,
    SCOPES = ["drive:drive:version", "drive:drive:version:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path file_token "file_token", Query page_size "page_size", Query page_token "page_token",
    Query obj_type "obj_type", Query user_id_type "user_id_type"
});
crate::paged!(ListFileVersion: Version { page_token, page_size; page_token, has_more, items });

/// What `drive.v1.file_version.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileVersionResponse {
    /// The items of this page.
    pub items: Vec<Version>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListFileVersionResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `drive.v1.file_version.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListFileVersionError {
    /// `1068400` (HTTP 403): Has no permission, please apply the file permission of reading or edition.
    ///
    /// The caller may neither read nor edit the document. Ask for access to it.
    HasNoPermission,
    /// `1068401` (HTTP 400): Review no pass, the title has illegal content.
    ReviewNoPass,
    /// `1068404` (HTTP 404): Parent file does not exist, please check the file status.
    ///
    /// The document does not exist. Check whether it was deleted.
    ParentFileDoesNotExist,
    /// `1068410` (HTTP 400): Params error, param \[file_token\] is wrong.
    ///
    /// The token is wrong. Check `file_token`.
    ParamsErrorParamFileTokenWrong,
    /// `1068411` (HTTP 400): Params error, param \[obj_type\] is wrong.
    ///
    /// The type is wrong. Check `obj_type`.
    ParamsErrorParamObjTypeWrong,
    /// `1068412` (HTTP 400): Params error, param \[version_id\] is wrong.
    ///
    /// The version is wrong. Check `version_id`.
    ParamsErrorParamVersionIdWrong,
    /// `1068425` (HTTP 400): Request failed, please contact the engineer-<https://applink.feishu.cn/TLJsX982>.
    ///
    /// The request failed. Try again; ask the support if it stays so.
    RequestFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListFileVersionError: CODES {
    HasNoPermission = 1068400 + 1, ReviewNoPass = 1068401, ParentFileDoesNotExist = 1068404,
    ParamsErrorParamFileTokenWrong = 1068410, ParamsErrorParamObjTypeWrong = 1068411,
    ParamsErrorParamVersionIdWrong = 1068412, RequestFailed = 1068425
});
