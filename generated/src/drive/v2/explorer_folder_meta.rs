// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `explorer_folder_meta`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns the metadata of a folder: id, name, owner and parent.
///
/// `GET /open-apis/drive/explorer/v2/folder/:folderToken/meta`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uAjNzUjLwYzM14CM2MTN>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetExplorerFolderMeta {
    /// The folder.
    #[serde(skip)]
    pub folder_token: String,
}

impl GetExplorerFolderMeta {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(folder_token: impl Into<String>) -> Self {
        Self {
            folder_token: folder_token.into(),
        }
    }
}

impl crate::Endpoint for GetExplorerFolderMeta {
    type Response = GetExplorerFolderMetaResponse;
    type Error = GetExplorerFolderMetaError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v2.explorer_folder_meta.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/explorer/v2/folder/:folderToken/meta",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("folderToken", self.folder_token.clone())]
    }
}

/// What `drive.v2.explorer_folder_meta.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetExplorerFolderMetaResponse {
    /// The folder, as a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of the folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// Who created it.
    #[serde(rename = "createUid")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_uid: Option<String>,
    /// Who changed it last.
    #[serde(rename = "editUid")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit_uid: Option<String>,
    /// The folder above; `0` where there is none.
    #[serde(rename = "parentId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// The owner of a personal folder; for a shared one the id of its folder tree.
    #[serde(rename = "ownUid")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_uid: Option<String>,
}

/// What `drive.v2.explorer_folder_meta.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetExplorerFolderMetaError {
    /// `91201`: FAILED
    ///
    /// The request failed. Try again later.
    #[doc(alias = "91201")]
    Failed,
    /// `91203`: not found
    ///
    /// It does not exist. Check the token, and that the type fits it.
    #[doc(alias = "91203")]
    NotFound,
    /// `91204`: FORBIDDEN
    ///
    /// The caller lacks access. Share the document or folder with the user or app.
    #[doc(alias = "91204")]
    Forbidden,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetExplorerFolderMetaError {
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
            Self::NotFound,
            crate::ErrorFacts::new(
                91203,
                0,
                "not found",
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
    ];
}

crate::error_enum!(GetExplorerFolderMetaError);
