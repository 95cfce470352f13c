// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file_version`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates a version of a document, which stays as the document is now.
///
/// `POST /open-apis/drive/v1/files/:file_token/versions`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive:version`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFileVersion {
    /// The file or document.
    ///
    /// Example: `doxbcyvqZlSc9WlHvQMlSJabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The title of the version, up to 1024 characters.
    ///
    /// Example: `项目文档 第 1 版`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The type of the document.
    ///
    /// Example: `docx`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_type: Option<ObjType>,
}

impl CreateFileVersion {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file_token: impl Into<String>) -> Self {
        Self {
            file_token: file_token.into(),
            user_id_type: None,
            name: None,
            obj_type: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`obj_type`](Self#structfield.obj_type).
    #[must_use]
    pub fn obj_type(mut self, obj_type: impl Into<ObjType>) -> Self {
        self.obj_type = Some(obj_type.into());
        self
    }
}

impl crate::Endpoint for CreateFileVersion {
    type Response = CreateFileVersionResponse;
    type Error = CreateFileVersionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_version.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/versions",
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

/// What `drive.v1.file_version.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFileVersionResponse {
    /// The title of the version, up to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The version, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The document that the version is of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_token: Option<String>,
    /// The owner, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// Who created it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_id: Option<String>,
    /// When the version was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// The state of the version or task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<FileVersionStatus>,
    /// The type of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_type: Option<ObjType>,
    /// The type of the document that the version is of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_type: Option<FileVersionParentType>,
}

/// What `drive.v1.file_version.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateFileVersionError {
    /// `1068400` (HTTP 400): Has no permission, please apply the file permission of reading or edition.
    ///
    /// The caller may neither read nor edit the document. Ask for access to it.
    #[doc(alias = "1068400")]
    NoPermissionApplyFilePermissionReading,
    /// `1068401` (HTTP 400): Review no pass, the title has illegal content.
    #[doc(alias = "1068401")]
    ReviewNoPassTitleIllegalContent,
    /// `1068404` (HTTP 404): Parent file does not exist, please check the file status.
    ///
    /// The document does not exist. Check whether it was deleted.
    #[doc(alias = "1068404")]
    ParentFileDoesNotExistCheck,
    /// `1068410` (HTTP 400): Params error, param \[file_token\] is wrong.
    ///
    /// The token is wrong. Check `file_token`.
    #[doc(alias = "1068410")]
    ParamsErrorParamFileTokenWrong,
    /// `1068411` (HTTP 400): Params error, param \[obj_type\] is wrong.
    ///
    /// The type is wrong. Check `obj_type`.
    #[doc(alias = "1068411")]
    ParamsErrorParamObjTypeWrong,
    /// `1068425` (HTTP 400): Request failed, please contact the engineer-<https://applink.feishu.cn/TLJsX982>.
    ///
    /// The request failed. Try again; ask the support if it stays so.
    #[doc(alias = "1068425")]
    FailedContactEngineerHttpsApplinkFeishu,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateFileVersionError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::NoPermissionApplyFilePermissionReading,
            crate::ErrorFacts::new(
                1068400,
                400,
                "Has no permission, please apply the file permission of reading or edition.",
                "The caller may neither read nor edit the document. Ask for access to it.",
                false,
            ),
        ),
        (
            Self::ReviewNoPassTitleIllegalContent,
            crate::ErrorFacts::new(
                1068401,
                400,
                "Review no pass, the title has illegal content.",
                "",
                false,
            ),
        ),
        (
            Self::ParentFileDoesNotExistCheck,
            crate::ErrorFacts::new(
                1068404,
                404,
                "Parent file does not exist, please check the file status.",
                "The document does not exist. Check whether it was deleted.",
                false,
            ),
        ),
        (
            Self::ParamsErrorParamFileTokenWrong,
            crate::ErrorFacts::new(
                1068410,
                400,
                "Params error, param [file_token] is wrong.",
                "The token is wrong. Check `file_token`.",
                false,
            ),
        ),
        (
            Self::ParamsErrorParamObjTypeWrong,
            crate::ErrorFacts::new(
                1068411,
                400,
                "Params error, param [obj_type] is wrong.",
                "The type is wrong. Check `obj_type`.",
                false,
            ),
        ),
        (
            Self::FailedContactEngineerHttpsApplinkFeishu,
            crate::ErrorFacts::new(
                1068425,
                400,
                "Request failed, please contact the engineer-https://applink.feishu.cn/TLJsX982.",
                "The request failed. Try again; ask the support if it stays so.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateFileVersionError);

/// Deletes a version of a document.
///
/// `DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive:version`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteFileVersion {
    /// The file or document.
    ///
    /// Example: `doxbcyvqZlSc9WlHvQMlSJabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The version.
    ///
    /// Example: `fnJfyX`.
    #[serde(skip)]
    pub version_id: String,
    /// The type of the document.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub obj_type: ObjType,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl DeleteFileVersion {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        version_id: impl Into<String>,
        obj_type: impl Into<ObjType>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            version_id: version_id.into(),
            obj_type: obj_type.into(),
            user_id_type: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for DeleteFileVersion {
    type Response = DeleteFileVersionResponse;
    type Error = DeleteFileVersionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_version.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/versions/:version_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("file_token", self.file_token.clone()), ("version_id", self.version_id
            .clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("obj_type", &self.obj_type);
        query.push("user_id_type", &self.user_id_type);
    }
}

/// What `drive.v1.file_version.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteFileVersionResponse {}
/// What `drive.v1.file_version.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteFileVersionError {
    /// `1068400` (HTTP 403): Has no permission, please apply the file permission of reading or edition.
    ///
    /// The caller may neither read nor edit the document. Ask for access to it.
    #[doc(alias = "1068400")]
    NoPermissionApplyFilePermissionReading,
    /// `1068403` (HTTP 404): File does not exist, please check the file status.
    #[doc(alias = "1068403")]
    FileDoesNotExistCheckFile,
    /// `1068404` (HTTP 404): Parent file does not exist, please check the file status.
    ///
    /// The document does not exist. Check whether it was deleted.
    #[doc(alias = "1068404")]
    ParentFileDoesNotExistCheck,
    /// `1068410` (HTTP 400): Params error, param \[file_token\] is wrong.
    ///
    /// The token is wrong. Check `file_token`.
    #[doc(alias = "1068410")]
    ParamsErrorParamFileTokenWrong,
    /// `1068411` (HTTP 400): Params error, param \[obj_type\] is wrong.
    ///
    /// The type is wrong. Check `obj_type`.
    #[doc(alias = "1068411")]
    ParamsErrorParamObjTypeWrong,
    /// `1068412` (HTTP 400): Params error, param \[version_id\] is wrong.
    ///
    /// The version is wrong. Check `version_id`.
    #[doc(alias = "1068412")]
    ParamsErrorParamVersionIdWrong,
    /// `1068425` (HTTP 400): Request failed, please contact the engineer-<https://applink.feishu.cn/TLJsX982>.
    ///
    /// The request failed. Try again; ask the support if it stays so.
    #[doc(alias = "1068425")]
    FailedContactEngineerHttpsApplinkFeishu,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteFileVersionError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::NoPermissionApplyFilePermissionReading,
            crate::ErrorFacts::new(
                1068400,
                403,
                "Has no permission, please apply the file permission of reading or edition.",
                "The caller may neither read nor edit the document. Ask for access to it.",
                false,
            ),
        ),
        (
            Self::FileDoesNotExistCheckFile,
            crate::ErrorFacts::new(
                1068403,
                404,
                "File does not exist, please check the file status.",
                "",
                false,
            ),
        ),
        (
            Self::ParentFileDoesNotExistCheck,
            crate::ErrorFacts::new(
                1068404,
                404,
                "Parent file does not exist, please check the file status.",
                "The document does not exist. Check whether it was deleted.",
                false,
            ),
        ),
        (
            Self::ParamsErrorParamFileTokenWrong,
            crate::ErrorFacts::new(
                1068410,
                400,
                "Params error, param [file_token] is wrong.",
                "The token is wrong. Check `file_token`.",
                false,
            ),
        ),
        (
            Self::ParamsErrorParamObjTypeWrong,
            crate::ErrorFacts::new(
                1068411,
                400,
                "Params error, param [obj_type] is wrong.",
                "The type is wrong. Check `obj_type`.",
                false,
            ),
        ),
        (
            Self::ParamsErrorParamVersionIdWrong,
            crate::ErrorFacts::new(
                1068412,
                400,
                "Params error, param [version_id] is wrong.",
                "The version is wrong. Check `version_id`.",
                false,
            ),
        ),
        (
            Self::FailedContactEngineerHttpsApplinkFeishu,
            crate::ErrorFacts::new(
                1068425,
                400,
                "Request failed, please contact the engineer-https://applink.feishu.cn/TLJsX982.",
                "The request failed. Try again; ask the support if it stays so.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteFileVersionError);

/// Returns one version of a document.
///
/// `GET /open-apis/drive/v1/files/:file_token/versions/:version_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive:version`, `drive:drive:version:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetFileVersion {
    /// The file or document.
    ///
    /// Example: `shtbcqqoXZJaKYrfN5IHQgabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// The version.
    ///
    /// Example: `fnJfyX`.
    #[serde(skip)]
    pub version_id: String,
    /// The type of the document.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub obj_type: ObjType,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl GetFileVersion {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        version_id: impl Into<String>,
        obj_type: impl Into<ObjType>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            version_id: version_id.into(),
            obj_type: obj_type.into(),
            user_id_type: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for GetFileVersion {
    type Response = GetFileVersionResponse;
    type Error = GetFileVersionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_version.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/versions/:version_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("file_token", self.file_token.clone()), ("version_id", self.version_id
            .clone())
        ]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("obj_type", &self.obj_type);
        query.push("user_id_type", &self.user_id_type);
    }
}

/// What `drive.v1.file_version.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetFileVersionResponse {
    /// The title of the version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The version, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The document that the version is of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_token: Option<String>,
    /// The owner, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// Who created it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_id: Option<String>,
    /// When the version was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// When it was last changed, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// The state of the version or task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<FileVersionStatus>,
    /// The type of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obj_type: Option<ObjType>,
    /// The type of the document that the version is of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_type: Option<FileVersionParentType>,
}

/// What `drive.v1.file_version.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetFileVersionError {
    /// `1068400` (HTTP 403): Has no permission, please apply the file permission of reading or edition.
    ///
    /// The caller may neither read nor edit the document. Ask for access to it.
    #[doc(alias = "1068400")]
    NoPermissionApplyFilePermissionReading,
    /// `1068403` (HTTP 404): File does not exist, please check the file status.
    #[doc(alias = "1068403")]
    FileDoesNotExistCheckFile,
    /// `1068404` (HTTP 404): Parent file does not exist, please check the file status.
    ///
    /// The document does not exist. Check whether it was deleted.
    #[doc(alias = "1068404")]
    ParentFileDoesNotExistCheck,
    /// `1068410` (HTTP 400): Params error, param \[file_token\] is wrong.
    ///
    /// The token is wrong. Check `file_token`.
    #[doc(alias = "1068410")]
    ParamsErrorParamFileTokenWrong,
    /// `1068411` (HTTP 400): Params error, param \[obj_type\] is wrong.
    ///
    /// The type is wrong. Check `obj_type`.
    #[doc(alias = "1068411")]
    ParamsErrorParamObjTypeWrong,
    /// `1068412` (HTTP 400): Params error, param \[version_id\] is wrong.
    ///
    /// The version is wrong. Check `version_id`.
    #[doc(alias = "1068412")]
    ParamsErrorParamVersionIdWrong,
    /// `1068425` (HTTP 400): Request failed, please contact the engineer-<https://applink.feishu.cn/TLJsX982>.
    ///
    /// The request failed. Try again; ask the support if it stays so.
    #[doc(alias = "1068425")]
    FailedContactEngineerHttpsApplinkFeishu,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetFileVersionError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::NoPermissionApplyFilePermissionReading,
            crate::ErrorFacts::new(
                1068400,
                403,
                "Has no permission, please apply the file permission of reading or edition.",
                "The caller may neither read nor edit the document. Ask for access to it.",
                false,
            ),
        ),
        (
            Self::FileDoesNotExistCheckFile,
            crate::ErrorFacts::new(
                1068403,
                404,
                "File does not exist, please check the file status.",
                "",
                false,
            ),
        ),
        (
            Self::ParentFileDoesNotExistCheck,
            crate::ErrorFacts::new(
                1068404,
                404,
                "Parent file does not exist, please check the file status.",
                "The document does not exist. Check whether it was deleted.",
                false,
            ),
        ),
        (
            Self::ParamsErrorParamFileTokenWrong,
            crate::ErrorFacts::new(
                1068410,
                400,
                "Params error, param [file_token] is wrong.",
                "The token is wrong. Check `file_token`.",
                false,
            ),
        ),
        (
            Self::ParamsErrorParamObjTypeWrong,
            crate::ErrorFacts::new(
                1068411,
                400,
                "Params error, param [obj_type] is wrong.",
                "The type is wrong. Check `obj_type`.",
                false,
            ),
        ),
        (
            Self::ParamsErrorParamVersionIdWrong,
            crate::ErrorFacts::new(
                1068412,
                400,
                "Params error, param [version_id] is wrong.",
                "The version is wrong. Check `version_id`.",
                false,
            ),
        ),
        (
            Self::FailedContactEngineerHttpsApplinkFeishu,
            crate::ErrorFacts::new(
                1068425,
                400,
                "Request failed, please contact the engineer-https://applink.feishu.cn/TLJsX982.",
                "The request failed. Try again; ask the support if it stays so.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetFileVersionError);

/// Lists the versions of a document.
///
/// `GET /open-apis/drive/v1/files/:file_token/versions`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive:version`, `drive:drive:version:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFileVersion {
    /// The file or document.
    ///
    /// Example: `doxbcyvqZlSc9WlHvQMlSJabcef`.
    #[serde(skip)]
    pub file_token: String,
    /// How many items a page holds at most.
    ///
    /// Range: at most `100`. Example: `20`.
    #[serde(skip)]
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `1665739388`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// The type of the document.
    ///
    /// Example: `docx`.
    #[serde(skip)]
    pub obj_type: ObjType,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
}

impl ListFileVersion {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        page_size: i64,
        obj_type: impl Into<ObjType>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            page_size,
            page_token: None,
            obj_type: obj_type.into(),
            user_id_type: None,
        }
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }
}

impl crate::Endpoint for ListFileVersion {
    type Response = ListFileVersionResponse;
    type Error = ListFileVersionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_version.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/versions",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("obj_type", &self.obj_type);
        query.push("user_id_type", &self.user_id_type);
    }
}

impl crate::Paged for ListFileVersion {
    type Item = Version;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = size;
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.items.unwrap_or_default()
    }
}

/// What `drive.v1.file_version.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListFileVersionResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Version>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `drive.v1.file_version.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListFileVersionError {
    /// `1068400` (HTTP 403): Has no permission, please apply the file permission of reading or edition.
    ///
    /// The caller may neither read nor edit the document. Ask for access to it.
    #[doc(alias = "1068400")]
    NoPermissionApplyFilePermissionReading,
    /// `1068401` (HTTP 400): Review no pass, the title has illegal content.
    #[doc(alias = "1068401")]
    ReviewNoPassTitleIllegalContent,
    /// `1068404` (HTTP 404): Parent file does not exist, please check the file status.
    ///
    /// The document does not exist. Check whether it was deleted.
    #[doc(alias = "1068404")]
    ParentFileDoesNotExistCheck,
    /// `1068410` (HTTP 400): Params error, param \[file_token\] is wrong.
    ///
    /// The token is wrong. Check `file_token`.
    #[doc(alias = "1068410")]
    ParamsErrorParamFileTokenWrong,
    /// `1068411` (HTTP 400): Params error, param \[obj_type\] is wrong.
    ///
    /// The type is wrong. Check `obj_type`.
    #[doc(alias = "1068411")]
    ParamsErrorParamObjTypeWrong,
    /// `1068412` (HTTP 400): Params error, param \[version_id\] is wrong.
    ///
    /// The version is wrong. Check `version_id`.
    #[doc(alias = "1068412")]
    ParamsErrorParamVersionIdWrong,
    /// `1068425` (HTTP 400): Request failed, please contact the engineer-<https://applink.feishu.cn/TLJsX982>.
    ///
    /// The request failed. Try again; ask the support if it stays so.
    #[doc(alias = "1068425")]
    FailedContactEngineerHttpsApplinkFeishu,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListFileVersionError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::NoPermissionApplyFilePermissionReading,
            crate::ErrorFacts::new(
                1068400,
                403,
                "Has no permission, please apply the file permission of reading or edition.",
                "The caller may neither read nor edit the document. Ask for access to it.",
                false,
            ),
        ),
        (
            Self::ReviewNoPassTitleIllegalContent,
            crate::ErrorFacts::new(
                1068401,
                400,
                "Review no pass, the title has illegal content.",
                "",
                false,
            ),
        ),
        (
            Self::ParentFileDoesNotExistCheck,
            crate::ErrorFacts::new(
                1068404,
                404,
                "Parent file does not exist, please check the file status.",
                "The document does not exist. Check whether it was deleted.",
                false,
            ),
        ),
        (
            Self::ParamsErrorParamFileTokenWrong,
            crate::ErrorFacts::new(
                1068410,
                400,
                "Params error, param [file_token] is wrong.",
                "The token is wrong. Check `file_token`.",
                false,
            ),
        ),
        (
            Self::ParamsErrorParamObjTypeWrong,
            crate::ErrorFacts::new(
                1068411,
                400,
                "Params error, param [obj_type] is wrong.",
                "The type is wrong. Check `obj_type`.",
                false,
            ),
        ),
        (
            Self::ParamsErrorParamVersionIdWrong,
            crate::ErrorFacts::new(
                1068412,
                400,
                "Params error, param [version_id] is wrong.",
                "The version is wrong. Check `version_id`.",
                false,
            ),
        ),
        (
            Self::FailedContactEngineerHttpsApplinkFeishu,
            crate::ErrorFacts::new(
                1068425,
                400,
                "Request failed, please contact the engineer-https://applink.feishu.cn/TLJsX982.",
                "The request failed. Try again; ask the support if it stays so.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListFileVersionError);
