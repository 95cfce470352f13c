// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `explorer_file_copy_file`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Copies a document into a folder.
///
/// `POST /open-apis/drive/explorer/v2/file/copy/files/:fileToken`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uYTNzUjL2UzM14iN1MTN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateExplorerFileCopyFile {
    /// The file.
    #[serde(skip)]
    pub file_token: String,
    /// The type of the file.
    #[serde(rename = "type")]
    pub type_: String,
    /// The folder to copy it into.
    #[serde(rename = "dstFolderToken")]
    pub dst_folder_token: String,
    /// The name of the copy.
    #[serde(rename = "dstName")]
    pub dst_name: String,
    /// Whether comments are copied too.
    #[serde(rename = "commentNeeded")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_needed: Option<bool>,
}

impl CreateExplorerFileCopyFile {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        type_: impl Into<String>,
        dst_folder_token: impl Into<String>,
        dst_name: impl Into<String>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            type_: type_.into(),
            dst_folder_token: dst_folder_token.into(),
            dst_name: dst_name.into(),
            comment_needed: None,
        }
    }

    /// Sets [`comment_needed`](Self#structfield.comment_needed).
    #[must_use]
    pub fn comment_needed(mut self, comment_needed: bool) -> Self {
        self.comment_needed = Some(comment_needed);
        self
    }
}

impl crate::Endpoint for CreateExplorerFileCopyFile {
    type Response = CreateExplorerFileCopyFileResponse;
    type Error = CreateExplorerFileCopyFileError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v2.explorer_file_copy_file.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/explorer/v2/file/copy/files/:fileToken",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("fileToken", self.file_token.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v2.explorer_file_copy_file.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateExplorerFileCopyFileResponse {
    /// The folder.
    #[serde(rename = "folderToken")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_token: Option<String>,
    /// The number of the revision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<i64>,
    /// The copy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The type of the file.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The address of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// What `drive.v2.explorer_file_copy_file.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateExplorerFileCopyFileError {
    /// `91201`: FAILED
    ///
    /// The request failed. Try again later.
    #[doc(alias = "91201")]
    Failed,
    /// `91202`: PARAMERR
    ///
    /// A parameter is wrong. Check the type, the token and the target folder.
    #[doc(alias = "91202")]
    Paramerr,
    /// `91203`: NOTEXIST
    ///
    /// It does not exist. Check the token, and that the type fits it.
    #[doc(alias = "91203")]
    Notexist,
    /// `91204`: FORBIDDEN
    ///
    /// The caller lacks access. Share the document or folder with the user or app.
    #[doc(alias = "91204")]
    Forbidden,
    /// `91205`: DELETED
    ///
    /// The file was deleted. Check that it still exists.
    #[doc(alias = "91205")]
    Deleted,
    /// `91206`: OUT_OF_LIMIT
    ///
    /// A limit was reached. Send or create less.
    #[doc(alias = "91206")]
    OutOfLimit,
    /// `91207`: DUPLICATE
    ///
    /// There is such a thing already. Check what exists.
    #[doc(alias = "91207")]
    Duplicate,
    /// `91208`: REVIEW
    ///
    /// The content was refused by the review. Change it.
    #[doc(alias = "91208")]
    Review,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateExplorerFileCopyFileError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Failed,
            crate::ErrorFacts::new(
                91201,
                0,
                "FAILED",
                "The request failed. Try again later.",
                false,
            ),
        ),
        (
            Self::Paramerr,
            crate::ErrorFacts::new(
                91202,
                0,
                "PARAMERR",
                "A parameter is wrong. Check the type, the token and the target folder.",
                false,
            ),
        ),
        (
            Self::Notexist,
            crate::ErrorFacts::new(
                91203,
                0,
                "NOTEXIST",
                "It does not exist. Check the token, and that the type fits it.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                91204,
                0,
                "FORBIDDEN",
                "The caller lacks access. Share the document or folder with the user or app.",
                false,
            ),
        ),
        (
            Self::Deleted,
            crate::ErrorFacts::new(
                91205,
                0,
                "DELETED",
                "The file was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::OutOfLimit,
            crate::ErrorFacts::new(
                91206,
                0,
                "OUT_OF_LIMIT",
                "A limit was reached. Send or create less.",
                false,
            ),
        ),
        (
            Self::Duplicate,
            crate::ErrorFacts::new(
                91207,
                0,
                "DUPLICATE",
                "There is such a thing already. Check what exists.",
                false,
            ),
        ),
        (
            Self::Review,
            crate::ErrorFacts::new(
                91208,
                0,
                "REVIEW",
                "The content was refused by the review. Change it.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateExplorerFileCopyFileError);
