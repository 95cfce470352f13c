// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Copies a file into a folder.
///
/// `POST /open-apis/drive/v1/files/:file_token/copy`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:document:copy`, `drive:drive`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/copy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CopyFile {
    /// The file to copy; not a folder.
    ///
    /// Example: `doccngpahSdXrFPIBD4XdIabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The name of the copy.
    ///
    /// Length: at most 256. Example: `Demo copy`.
    pub name: String,
    /// The type of the file, which must be that of the token.
    ///
    /// Example: `docx`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<ReferType>,
    /// The folder that the copy is put in.
    ///
    /// Example: `fldbcO1UuPz8VwnpPx5a92abcef`.
    pub folder_token: String,
    /// Properties that change how the file is copied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<Vec<Property>>,
}

impl CopyFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        name: impl Into<String>,
        folder_token: impl Into<String>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            user_id_type: None,
            name: name.into(),
            type_: None,
            folder_token: folder_token.into(),
            extra: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<ReferType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`extra`](Self#structfield.extra).
    #[must_use]
    pub fn extra(
        mut self,
        extra: impl IntoIterator<Item = impl Into<Property>>,
    ) -> Self {
        self.extra = Some(extra.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for CopyFile {
    type Response = CopyFileResponse;
    type Error = CopyFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.copy",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/copy",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.file.copy` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CopyFileResponse {
    /// The copy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<File>,
}

/// What `drive.v1.file.copy` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopyFileError {
    /// `1061001` (HTTP 500): internal error.
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
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    #[doc(alias = "1061007")]
    FileHasBeenDelete,
    /// `1061045` (HTTP 400): can retry.
    ///
    /// Several calls got into each other's way, or there were too many. Try again later, one after the other.
    #[doc(alias = "1061045")]
    CanRetry,
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    #[doc(alias = "1062507")]
    ParentNodeOutOfSiblingNum,
    /// `1064510` (HTTP 403): cross tenant and unit not support.
    #[doc(alias = "1064510")]
    CrossTenantAndUnitNotSupport,
    /// `1064511` (HTTP 403): cross brand not support.
    ///
    /// Feishu and Lark cannot be mixed. Use a target of the same brand.
    #[doc(alias = "1064511")]
    CrossBrandNotSupport,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CopyFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1061001,
                500,
                "internal error.",
                "The system failed or took too long. Try again; ask the support if it stays so.",
                true,
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
            Self::CanRetry,
            crate::ErrorFacts::new(
                1061045,
                400,
                "can retry.",
                "Several calls got into each other's way, or there were too many. Try again later, one after the other.",
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
        (
            Self::CrossTenantAndUnitNotSupport,
            crate::ErrorFacts::new(
                1064510,
                403,
                "cross tenant and unit not support.",
                "",
                false,
            ),
        ),
        (
            Self::CrossBrandNotSupport,
            crate::ErrorFacts::new(
                1064511,
                403,
                "cross brand not support.",
                "Feishu and Lark cannot be mixed. Use a target of the same brand.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CopyFileError);

/// Creates a folder in a folder.
///
/// `POST /open-apis/drive/v1/files/create_folder`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `space:folder:create`
/// - Rate limit: 5 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_folder>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFolderFile {
    /// The name of the folder, 1 to 256 characters.
    ///
    /// Length: 1 to 256. Example: `产品优化项目`.
    pub name: String,
    /// The folder that the new one is put in; empty for the root folder.
    ///
    /// Example: `fldbcO1UuPz8VwnpPx5a92abcef`.
    pub folder_token: String,
}

impl CreateFolderFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(name: impl Into<String>, folder_token: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            folder_token: folder_token.into(),
        }
    }
}

impl crate::Endpoint for CreateFolderFile {
    type Response = CreateFolderFileResponse;
    type Error = CreateFolderFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.create_folder",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/files/create_folder",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.file.create_folder` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFolderFileResponse {
    /// The new folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The address of the new folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// What `drive.v1.file.create_folder` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateFolderFileError {
    /// `1061001` (HTTP 500): internal error.
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
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    #[doc(alias = "1061007")]
    FileHasBeenDelete,
    /// `1061045` (HTTP 400): resource contention occurred, please retry.
    ///
    /// Several calls got into each other's way, or there were too many. Try again later, one after the other.
    #[doc(alias = "1061045")]
    ResourceContentionOccurredPleaseRetry,
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

impl CreateFolderFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1061001,
                500,
                "internal error.",
                "The system failed or took too long. Try again; ask the support if it stays so.",
                true,
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
            Self::ResourceContentionOccurredPleaseRetry,
            crate::ErrorFacts::new(
                1061045,
                400,
                "resource contention occurred, please retry.",
                "Several calls got into each other's way, or there were too many. Try again later, one after the other.",
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

crate::error_enum!(CreateFolderFileError);

/// Creates a shortcut to a file in a folder.
///
/// `POST /open-apis/drive/v1/files/create_shortcut`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `space:document:shortcut`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_shortcut>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateShortcutFile {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The folder that the shortcut is put in.
    ///
    /// Example: `fldbc5qgwyQnO0uedNllWuabcef`.
    pub parent_token: String,
    /// The file that the shortcut points at.
    pub refer_entity: ReferEntity,
}

impl CreateShortcutFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(parent_token: impl Into<String>, refer_entity: ReferEntity) -> Self {
        Self {
            user_id_type: None,
            parent_token: parent_token.into(),
            refer_entity,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for CreateShortcutFile {
    type Response = CreateShortcutFileResponse;
    type Error = CreateShortcutFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.create_shortcut",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/files/create_shortcut",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.file.create_shortcut` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateShortcutFileResponse {
    /// The shortcut.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub succ_shortcut_node: Option<File>,
}

/// What `drive.v1.file.create_shortcut` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateShortcutFileError {
    /// `1061001` (HTTP 500): internal error.
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
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    #[doc(alias = "1061007")]
    FileHasBeenDelete,
    /// `1061045` (HTTP 400): resource contention occurred, please retry.
    ///
    /// Several calls got into each other's way, or there were too many. Try again later, one after the other.
    #[doc(alias = "1061045")]
    ResourceContentionOccurredPleaseRetry,
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    #[doc(alias = "1062507")]
    ParentNodeOutOfSiblingNum,
    /// `1064510` (HTTP 403): cross tenant and unit not support.
    #[doc(alias = "1064510")]
    CrossTenantAndUnitNotSupport,
    /// `1064511` (HTTP 403): cross brand not support.
    ///
    /// Feishu and Lark cannot be mixed. Use a target of the same brand.
    #[doc(alias = "1064511")]
    CrossBrandNotSupport,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateShortcutFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1061001,
                500,
                "internal error.",
                "The system failed or took too long. Try again; ask the support if it stays so.",
                true,
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
            Self::ResourceContentionOccurredPleaseRetry,
            crate::ErrorFacts::new(
                1061045,
                400,
                "resource contention occurred, please retry.",
                "Several calls got into each other's way, or there were too many. Try again later, one after the other.",
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
        (
            Self::CrossTenantAndUnitNotSupport,
            crate::ErrorFacts::new(
                1064510,
                403,
                "cross tenant and unit not support.",
                "",
                false,
            ),
        ),
        (
            Self::CrossBrandNotSupport,
            crate::ErrorFacts::new(
                1064511,
                403,
                "cross brand not support.",
                "Feishu and Lark cannot be mixed. Use a target of the same brand.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateShortcutFileError);

/// Moves a file, or a folder with all in it, to the trash.
///
/// `DELETE /open-apis/drive/v1/files/:file_token`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `space:document:delete`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteFile {
    /// The file or folder to delete.
    ///
    /// Example: `boxcnrHpsg1QDqXAAAyachabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The type of the file, which must be that of the token.
    ///
    /// Example: `file`.
    #[serde(skip)]
    pub type_: DeleteFileType,
}

impl DeleteFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file_token: impl Into<String>, type_: impl Into<DeleteFileType>) -> Self {
        Self {
            file_token: file_token.into(),
            type_: type_.into(),
        }
    }
}

impl crate::Endpoint for DeleteFile {
    type Response = DeleteFileResponse;
    type Error = DeleteFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("type", &self.type_);
    }
}

/// What `drive.v1.file.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteFileResponse {
    /// The task that deletes a folder; absent for a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
}

/// What `drive.v1.file.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteFileError {
    /// `1061001` (HTTP 400): internal error.
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
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    #[doc(alias = "1061007")]
    FileHasBeenDelete,
    /// `1062501` (HTTP 403): operate node no permission.
    #[doc(alias = "1062501")]
    OperateNodeNoPermission,
    /// `1062502` (HTTP 403): operate sub node no permission.
    #[doc(alias = "1062502")]
    OperateSubNodeNoPermission,
    /// `1065200` (HTTP 404): source node not found.
    ///
    /// The source does not exist, or is not known everywhere yet. Check the token, or try again.
    #[doc(alias = "1065200")]
    SourceNodeNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1061001,
                400,
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
            Self::OperateNodeNoPermission,
            crate::ErrorFacts::new(
                1062501,
                403,
                "operate node no permission.",
                "",
                false,
            ),
        ),
        (
            Self::OperateSubNodeNoPermission,
            crate::ErrorFacts::new(
                1062502,
                403,
                "operate sub node no permission.",
                "",
                false,
            ),
        ),
        (
            Self::SourceNodeNotFound,
            crate::ErrorFacts::new(
                1065200,
                404,
                "source node not found.",
                "The source does not exist, or is not known everywhere yet. Check the token, or try again.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteFileError);

/// Ends the subscription to the events of a document.
///
/// `DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 10 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete_subscribe>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteSubscribeFile {
    /// The file or document.
    ///
    /// Example: `doccnfYZzTlvXqZIGTdAHKabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The type of the file.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub file_type: FileType,
    /// The type of event.
    ///
    /// Example: `file.created_in_folder_v1`.
    #[serde(skip)]
    pub event_type: Option<String>,
}

impl DeleteSubscribeFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file_token: impl Into<String>, file_type: impl Into<FileType>) -> Self {
        Self {
            file_token: file_token.into(),
            file_type: file_type.into(),
            event_type: None,
        }
    }

    /// Sets [`event_type`](Self#structfield.event_type).
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
}

impl crate::Endpoint for DeleteSubscribeFile {
    type Response = DeleteSubscribeFileResponse;
    type Error = DeleteSubscribeFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.delete_subscribe",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/delete_subscribe",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("file_type", &self.file_type);
        query.push("event_type", &self.event_type);
    }
}

/// What `drive.v1.file.delete_subscribe` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteSubscribeFileResponse {}
/// What `drive.v1.file.delete_subscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteSubscribeFileError {
    /// `1064230` (HTTP 400): locked for data migration
    ///
    /// The data is being moved to another place. Wait until that is done, then try again.
    #[doc(alias = "1064230")]
    LockedForDataMigration,
    /// `1069601` (HTTP 500): fail
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069601")]
    Fail,
    /// `1069602` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    #[doc(alias = "1069602")]
    ParamError,
    /// `1069603` (HTTP 403): forbidden
    ///
    /// The caller may not do this. It must manage the document; for view records, the tenant must have turned them on.
    #[doc(alias = "1069603")]
    Forbidden,
    /// `1069604` (HTTP 400): document not found
    ///
    /// The document does not exist. Check the token and the type.
    #[doc(alias = "1069604")]
    DocumentNotFound,
    /// `1069605` (HTTP 400): Unsubscribe
    ///
    /// There is no subscription to this document.
    #[doc(alias = "1069605")]
    Unsubscribe,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteSubscribeFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::LockedForDataMigration,
            crate::ErrorFacts::new(
                1064230,
                400,
                "locked for data migration",
                "The data is being moved to another place. Wait until that is done, then try again.",
                false,
            ),
        ),
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1069601,
                500,
                "fail",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                1069602,
                400,
                "param error",
                "A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                1069603,
                403,
                "forbidden",
                "The caller may not do this. It must manage the document; for view records, the tenant must have turned them on.",
                false,
            ),
        ),
        (
            Self::DocumentNotFound,
            crate::ErrorFacts::new(
                1069604,
                400,
                "document not found",
                "The document does not exist. Check the token and the type.",
                false,
            ),
        ),
        (
            Self::Unsubscribe,
            crate::ErrorFacts::new(
                1069605,
                400,
                "Unsubscribe",
                "There is no subscription to this document.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteSubscribeFileError);

/// Downloads a file, whole or a range of it.
///
/// `GET /open-apis/drive/v1/files/:file_token/download`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `drive:file`, `drive:file:download`, `drive:file:readonly`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/download>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DownloadFile {
    /// The file or document.
    ///
    /// Example: `boxcnabCdefgabcef`.
    #[serde(skip)]
    pub file_token: String,
}

impl DownloadFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file_token: impl Into<String>) -> Self {
        Self {
            file_token: file_token.into(),
        }
    }
}

impl crate::Endpoint for DownloadFile {
    type Response = crate::Download;
    type Error = DownloadFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.download",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/download",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Bytes,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }
}

/// What `drive.v1.file.download` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DownloadFileError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DownloadFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(DownloadFileError);

/// Tells whether the calling identity subscribes to the events of a document.
///
/// `GET /open-apis/drive/v1/files/:file_token/get_subscribe`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 10 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/get_subscribe>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetSubscribeFile {
    /// The file or document.
    ///
    /// Example: `doccnfYZzTlvXqZIGTdAHKabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The type of the file.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub file_type: FileType,
    /// The type of event.
    ///
    /// Example: `file.created_in_folder_v1`.
    #[serde(skip)]
    pub event_type: Option<String>,
}

impl GetSubscribeFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file_token: impl Into<String>, file_type: impl Into<FileType>) -> Self {
        Self {
            file_token: file_token.into(),
            file_type: file_type.into(),
            event_type: None,
        }
    }

    /// Sets [`event_type`](Self#structfield.event_type).
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
}

impl crate::Endpoint for GetSubscribeFile {
    type Response = GetSubscribeFileResponse;
    type Error = GetSubscribeFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.get_subscribe",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/get_subscribe",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("file_type", &self.file_type);
        query.push("event_type", &self.event_type);
    }
}

/// What `drive.v1.file.get_subscribe` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetSubscribeFileResponse {
    /// Whether there is a subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_subscribe: Option<bool>,
}

/// What `drive.v1.file.get_subscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetSubscribeFileError {
    /// `1069601` (HTTP 500): fail
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069601")]
    Fail,
    /// `1069602` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    #[doc(alias = "1069602")]
    ParamError,
    /// `1069603` (HTTP 403): forbidden
    ///
    /// The caller may not do this. It must manage the document; for view records, the tenant must have turned them on.
    #[doc(alias = "1069603")]
    Forbidden,
    /// `1069604` (HTTP 400): document not found
    ///
    /// The document does not exist. Check the token and the type.
    #[doc(alias = "1069604")]
    DocumentNotFound,
    /// `1069605` (HTTP 400): Unsubscribe
    ///
    /// There is no subscription to this document.
    #[doc(alias = "1069605")]
    Unsubscribe,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetSubscribeFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1069601,
                500,
                "fail",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                1069602,
                400,
                "param error",
                "A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                1069603,
                403,
                "forbidden",
                "The caller may not do this. It must manage the document; for view records, the tenant must have turned them on.",
                false,
            ),
        ),
        (
            Self::DocumentNotFound,
            crate::ErrorFacts::new(
                1069604,
                400,
                "document not found",
                "The document does not exist. Check the token and the type.",
                false,
            ),
        ),
        (
            Self::Unsubscribe,
            crate::ErrorFacts::new(
                1069605,
                400,
                "Unsubscribe",
                "There is no subscription to this document.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetSubscribeFileError);

/// Lists the files and folders in a folder.
///
/// `GET /open-apis/drive/v1/files`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `space:document:retrieve`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFile {
    /// How many files a page holds, up to 200, by default 100; does not count for the root folder.
    ///
    /// Default: `100`. Range: at most `200`. Example: `50`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `MTY1NTA3MTA1OXw3MTA4NDc2MDc1NzkyOTI0Nabcef`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// The folder; without it the root folder, which comes without pages and without shortcuts.
    ///
    /// Example: `fldbcO1UuPz8VwnpPx5a9abcef`.
    #[serde(skip)]
    pub folder_token: Option<String>,
    /// What the results are ordered by.
    ///
    /// Default: `EditedTime`. Example: `EditedTime`.
    #[serde(skip)]
    pub order_by: Option<OrderBy>,
    /// Whether the order is ascending or descending.
    ///
    /// Default: `DESC`. Example: `DESC`.
    #[serde(skip)]
    pub direction: Option<FileDirection>,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl ListFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page_size: None,
            page_token: None,
            folder_token: None,
            order_by: None,
            direction: None,
            user_id_type: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`folder_token`](Self#structfield.folder_token).
    #[must_use]
    pub fn folder_token(mut self, folder_token: impl Into<String>) -> Self {
        self.folder_token = Some(folder_token.into());
        self
    }

    /// Sets [`order_by`](Self#structfield.order_by).
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<OrderBy>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets [`direction`](Self#structfield.direction).
    #[must_use]
    pub fn direction(mut self, direction: impl Into<FileDirection>) -> Self {
        self.direction = Some(direction.into());
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for ListFile {
    type Response = ListFileResponse;
    type Error = ListFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/files",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("folder_token", &self.folder_token);
        query.push("order_by", &self.order_by);
        query.push("direction", &self.direction);
        query.push("user_id_type", &self.user_id_type);
    }
}

impl crate::Paged for ListFile {
    type Item = ListFileFile;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.next_page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.files.unwrap_or_default()
    }
}

/// What `drive.v1.file.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFileResponse {
    /// The files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<ListFileFile>>,
    /// Where the next page begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `drive.v1.file.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListFileError {
    /// `1061001` (HTTP 500): internal error.
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
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    #[doc(alias = "1061007")]
    FileHasBeenDelete,
    /// `1064001` (HTTP 400): page size out of limit.
    ///
    /// The page size is not allowed. Keep it at 200 or less.
    #[doc(alias = "1064001")]
    PageSizeOutOfLimit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1061001,
                500,
                "internal error.",
                "The system failed or took too long. Try again; ask the support if it stays so.",
                true,
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
            Self::PageSizeOutOfLimit,
            crate::ErrorFacts::new(
                1064001,
                400,
                "page size out of limit.",
                "The page size is not allowed. Keep it at 200 or less.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListFileError);

/// Moves a file or folder into another folder.
///
/// `POST /open-apis/drive/v1/files/:file_token/move`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `space:document:move`
/// - Rate limit: 20 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/move>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MoveFile {
    /// The file or folder to move.
    ///
    /// Example: `boxcnrHpsg1QDqXAAAyachabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The type of the file, which must be that of the token.
    ///
    /// Example: `file`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<MoveFileType>,
    /// The folder that it is moved to.
    ///
    /// Example: `fldbcO1UuPz8VwnpPx5a92abcef`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_token: Option<String>,
}

impl MoveFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file_token: impl Into<String>) -> Self {
        Self {
            file_token: file_token.into(),
            type_: None,
            folder_token: None,
        }
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<MoveFileType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`folder_token`](Self#structfield.folder_token).
    #[must_use]
    pub fn folder_token(mut self, folder_token: impl Into<String>) -> Self {
        self.folder_token = Some(folder_token.into());
        self
    }
}

impl crate::Endpoint for MoveFile {
    type Response = MoveFileResponse;
    type Error = MoveFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.move",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/move",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.file.move` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MoveFileResponse {
    /// The task that moves a folder; absent for a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
}

/// What `drive.v1.file.move` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoveFileError {
    /// `1061001` (HTTP 500): internal error.
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
    /// `1061007` (HTTP 404): file has been delete.
    ///
    /// The file was deleted. Check that it still exists.
    #[doc(alias = "1061007")]
    FileHasBeenDelete,
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    #[doc(alias = "1062507")]
    ParentNodeOutOfSiblingNum,
    /// `1062524` (HTTP 403): source parent no permission.
    #[doc(alias = "1062524")]
    SourceParentNoPermission,
    /// `1062535` (HTTP 403): destination parent no permission.
    #[doc(alias = "1062535")]
    DestinationParentNoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl MoveFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1061001,
                500,
                "internal error.",
                "The system failed or took too long. Try again; ask the support if it stays so.",
                true,
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
            Self::ParentNodeOutOfSiblingNum,
            crate::ErrorFacts::new(
                1062507,
                400,
                "parent node out of sibling num.",
                "The folder holds 1500 items, which is the most. Choose another one.",
                false,
            ),
        ),
        (
            Self::SourceParentNoPermission,
            crate::ErrorFacts::new(
                1062524,
                403,
                "source parent no permission.",
                "",
                false,
            ),
        ),
        (
            Self::DestinationParentNoPermission,
            crate::ErrorFacts::new(
                1062535,
                403,
                "destination parent no permission.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(MoveFileError);

/// Subscribes the calling identity to the events of a document.
///
/// `POST /open-apis/drive/v1/files/:file_token/subscribe`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `docs:doc`, `docs:event:subscribe`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/subscribe>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscribeFile {
    /// The file or document.
    ///
    /// Example: `doccnfYZzTlvXqZIGTdAHKabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The type of the file.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub file_type: FileType,
    /// The type of event.
    ///
    /// Example: `file.created_in_folder_v1`.
    #[serde(skip)]
    pub event_type: Option<String>,
}

impl SubscribeFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file_token: impl Into<String>, file_type: impl Into<FileType>) -> Self {
        Self {
            file_token: file_token.into(),
            file_type: file_type.into(),
            event_type: None,
        }
    }

    /// Sets [`event_type`](Self#structfield.event_type).
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
}

impl crate::Endpoint for SubscribeFile {
    type Response = SubscribeFileResponse;
    type Error = SubscribeFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.subscribe",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/subscribe",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("file_type", &self.file_type);
        query.push("event_type", &self.event_type);
    }
}

/// What `drive.v1.file.subscribe` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SubscribeFileResponse {}
/// What `drive.v1.file.subscribe` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscribeFileError {
    /// `1069601` (HTTP 500): fail
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069601")]
    Fail,
    /// `1069602` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.
    #[doc(alias = "1069602")]
    ParamError,
    /// `1069603` (HTTP 403): forbidden
    ///
    /// The caller may not do this. It must manage the document; for view records, the tenant must have turned them on.
    #[doc(alias = "1069603")]
    Forbidden,
    /// `1069604` (HTTP 400): document not found
    ///
    /// The document does not exist. Check the token and the type.
    #[doc(alias = "1069604")]
    DocumentNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SubscribeFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Fail,
            crate::ErrorFacts::new(
                1069601,
                500,
                "fail",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                1069602,
                400,
                "param error",
                "A parameter is wrong. Check that token and type fit, and that `page_size` is above 0.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                1069603,
                403,
                "forbidden",
                "The caller may not do this. It must manage the document; for view records, the tenant must have turned them on.",
                false,
            ),
        ),
        (
            Self::DocumentNotFound,
            crate::ErrorFacts::new(
                1069604,
                400,
                "document not found",
                "The document does not exist. Check the token and the type.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(SubscribeFileError);

/// Returns the state of an asynchronous task that moves or deletes a folder.
///
/// `GET /open-apis/drive/v1/files/task_check`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`, `drive:drive:readonly`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/task_check>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaskCheckFile {
    /// The task.
    ///
    /// Example: `7360595374803812356`.
    #[serde(skip)]
    pub task_id: String,
}

impl TaskCheckFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(task_id: impl Into<String>) -> Self {
        Self { task_id: task_id.into() }
    }
}

impl crate::Endpoint for TaskCheckFile {
    type Response = TaskCheckFileResponse;
    type Error = TaskCheckFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.task_check",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/files/task_check",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("task_id", &self.task_id);
    }
}

/// What `drive.v1.file.task_check` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TaskCheckFileResponse {
    /// The state of the version or task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<FileStatus>,
}

/// What `drive.v1.file.task_check` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskCheckFileError {
    /// `1061001` (HTTP 500): internal error.
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl TaskCheckFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                1061001,
                500,
                "internal error.",
                "The system failed or took too long. Try again; ask the support if it stays so.",
                true,
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
    ];
}

crate::error_enum!(TaskCheckFileError);

/// Uploads a small file into a folder in one call.
///
/// `POST /open-apis/drive/v1/files/upload_all`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_all>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadAllFile {
    /// The name of the file, with its extension.
    ///
    /// Length: at most 250. Example: `demo.pdf`.
    pub file_name: String,
    /// What kind of thing it is put in.
    ///
    /// Example: `explorer`.
    pub parent_type: FileParentType,
    /// The folder or document that it is put in.
    ///
    /// Example: `fldbcO1UuPz8VwnpPx5a92abcef`.
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
    /// The content of the file, of up to 20 MB.
    ///
    /// Example: `file binary`.
    #[serde(skip)]
    pub file: crate::FilePart,
}

impl UploadAllFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_name: impl Into<String>,
        parent_type: impl Into<FileParentType>,
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

impl crate::Endpoint for UploadAllFile {
    type Response = UploadAllFileResponse;
    type Error = UploadAllFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.upload_all",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/files/upload_all",
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
                .file("file", &self.file),
        )
    }
}

/// What `drive.v1.file.upload_all` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadAllFileResponse {
    /// The file or document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_token: Option<String>,
}

/// What `drive.v1.file.upload_all` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadAllFileError {
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
    /// `1061021` (HTTP 400): upload id expire.
    ///
    /// The upload has expired. Begin again with the preparation.
    #[doc(alias = "1061021")]
    UploadIdExpire,
    /// `1061022` (HTTP 500): file version conflict.
    ///
    /// The version of the file is not the current one. Fetch the file again.
    #[doc(alias = "1061022")]
    FileVersionConflict,
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
    /// `1061500` (HTTP 403): mount node point kill.
    ///
    /// The place to put it in does not exist. Check `parent_node`.
    #[doc(alias = "1061500")]
    MountNodePointKill,
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
    /// `1064230` (HTTP 200): locked for data migration
    ///
    /// The data is being moved to another place. Wait until that is done, then try again.
    #[doc(alias = "1064230")]
    LockedForDataMigration,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UploadAllFileError {
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
            Self::FileVersionConflict,
            crate::ErrorFacts::new(
                1061022,
                500,
                "file version conflict.",
                "The version of the file is not the current one. Fetch the file again.",
                true,
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
            Self::MountNodePointKill,
            crate::ErrorFacts::new(
                1061500,
                403,
                "mount node point kill.",
                "The place to put it in does not exist. Check `parent_node`.",
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
        (
            Self::LockedForDataMigration,
            crate::ErrorFacts::new(
                1064230,
                200,
                "locked for data migration",
                "The data is being moved to another place. Wait until that is done, then try again.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UploadAllFileError);

/// Completes an upload of a file in parts and returns the file's token.
///
/// `POST /open-apis/drive/v1/files/upload_finish`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_finish>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadFinishFile {
    /// The upload.
    ///
    /// Example: `7111211691345512356`.
    pub upload_id: String,
    /// How many parts there are.
    ///
    /// Example: `1`.
    pub block_num: i64,
}

impl UploadFinishFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(upload_id: impl Into<String>, block_num: i64) -> Self {
        Self {
            upload_id: upload_id.into(),
            block_num,
        }
    }
}

impl crate::Endpoint for UploadFinishFile {
    type Response = UploadFinishFileResponse;
    type Error = UploadFinishFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.upload_finish",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/files/upload_finish",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.file.upload_finish` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadFinishFileResponse {
    /// The file or document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_token: Option<String>,
}

/// What `drive.v1.file.upload_finish` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadFinishFileError {
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
    /// `1061021` (HTTP 400): upload id expire.
    ///
    /// The upload has expired. Begin again with the preparation.
    #[doc(alias = "1061021")]
    UploadIdExpire,
    /// `1061022` (HTTP 500): file version conflict.
    ///
    /// The version of the file is not the current one. Fetch the file again.
    #[doc(alias = "1061022")]
    FileVersionConflict,
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
    /// `1061500` (HTTP 403): mount node point kill
    ///
    /// The place to put it in does not exist. Check `parent_node`.
    #[doc(alias = "1061500")]
    MountNodePointKill,
    /// `1062007` (HTTP 400): upload user not match.
    ///
    /// The upload was begun by another identity. Go on with the same user or app.
    #[doc(alias = "1062007")]
    UploadUserNotMatch,
    /// `1062010` (HTTP 400): block missing, please upload all blocks.
    ///
    /// Parts are missing. Upload all of them before finishing.
    #[doc(alias = "1062010")]
    BlockMissingPleaseUploadAllBlocks,
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

impl UploadFinishFileError {
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
            Self::FileVersionConflict,
            crate::ErrorFacts::new(
                1061022,
                500,
                "file version conflict.",
                "The version of the file is not the current one. Fetch the file again.",
                true,
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
            Self::MountNodePointKill,
            crate::ErrorFacts::new(
                1061500,
                403,
                "mount node point kill",
                "The place to put it in does not exist. Check `parent_node`.",
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

crate::error_enum!(UploadFinishFileError);

/// Uploads one part of a file, by its place in the order.
///
/// `POST /open-apis/drive/v1/files/upload_part`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_part>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadPartFile {
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

impl UploadPartFile {
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

impl crate::Endpoint for UploadPartFile {
    type Response = UploadPartFileResponse;
    type Error = UploadPartFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.upload_part",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/files/upload_part",
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

/// What `drive.v1.file.upload_part` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadPartFileResponse {}
/// What `drive.v1.file.upload_part` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadPartFileError {
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
    /// `1061021` (HTTP 400): upload id expire.
    ///
    /// The upload has expired. Begin again with the preparation.
    #[doc(alias = "1061021")]
    UploadIdExpire,
    /// `1061073` (HTTP 403): no scope auth.
    ///
    /// The app lacks the scope. Apply for it in the developer console.
    #[doc(alias = "1061073")]
    NoScopeAuth,
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
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UploadPartFileError {
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
    ];
}

crate::error_enum!(UploadPartFileError);

/// Begins an upload of a file in parts: returns its id, and the size and number of the parts.
///
/// `POST /open-apis/drive/v1/files/upload_prepare`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `drive:file`, `drive:file:upload`
/// - Rate limit: 5 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_prepare>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadPrepareFile {
    /// The name of the file, with its extension.
    ///
    /// Length: at most 250. Example: `test.txt`.
    pub file_name: String,
    /// What kind of thing it is put in.
    ///
    /// Example: `explorer`.
    pub parent_type: FileParentType,
    /// The folder or document that it is put in.
    ///
    /// Example: `fldbcO1UuPz8VwnpPx5a92abcef`.
    pub parent_node: String,
    /// The size of the file, in bytes.
    ///
    /// Range: at least `0`. Example: `1024`.
    pub size: i64,
}

impl UploadPrepareFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_name: impl Into<String>,
        parent_type: impl Into<FileParentType>,
        parent_node: impl Into<String>,
        size: i64,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            parent_type: parent_type.into(),
            parent_node: parent_node.into(),
            size,
        }
    }
}

impl crate::Endpoint for UploadPrepareFile {
    type Response = UploadPrepareFileResponse;
    type Error = UploadPrepareFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file.upload_prepare",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/files/upload_prepare",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.file.upload_prepare` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UploadPrepareFileResponse {
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

/// What `drive.v1.file.upload_prepare` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadPrepareFileError {
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
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    #[doc(alias = "1061004")]
    Forbidden,
    /// `1061022` (HTTP 500): file version conflict.
    ///
    /// The version of the file is not the current one. Fetch the file again.
    #[doc(alias = "1061022")]
    FileVersionConflict,
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
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// The folder holds 1500 items, which is the most. Choose another one.
    #[doc(alias = "1062507")]
    ParentNodeOutOfSiblingNum,
    /// `1064230` (HTTP 200): locked for data migration
    ///
    /// The data is being moved to another place. Wait until that is done, then try again.
    #[doc(alias = "1064230")]
    LockedForDataMigration,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UploadPrepareFileError {
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
            Self::FileVersionConflict,
            crate::ErrorFacts::new(
                1061022,
                500,
                "file version conflict.",
                "The version of the file is not the current one. Fetch the file again.",
                true,
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
            Self::ParentNodeOutOfSiblingNum,
            crate::ErrorFacts::new(
                1062507,
                400,
                "parent node out of sibling num.",
                "The folder holds 1500 items, which is the most. Choose another one.",
                false,
            ),
        ),
        (
            Self::LockedForDataMigration,
            crate::ErrorFacts::new(
                1064230,
                200,
                "locked for data migration",
                "The data is being moved to another place. Wait until that is done, then try again.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UploadPrepareFileError);
